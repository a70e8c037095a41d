//! Claims Map: a map of territorial claims in which every colour has a verified quote.

pub mod model;
pub mod space;
pub mod text;
pub mod load;
pub mod save;
pub mod query;
pub mod derive;
pub mod scene;
pub mod paint;
pub mod cli;
#[cfg(feature = "window")]
pub mod app;
