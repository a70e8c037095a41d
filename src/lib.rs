//! Claims Map: every colour has a verified quote.

pub mod model;
pub mod derive;
pub mod scene;
pub mod space;
