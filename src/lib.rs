//! Claims Map: a map of territorial claims in which every colour has a verified quote.

#[cfg(feature = "window")]
pub mod app;
pub mod cli;
pub mod derive;
pub mod load;
pub mod model;
pub mod paint;
pub mod query;
pub mod save;
pub mod scene;
pub mod space;
pub mod text;
