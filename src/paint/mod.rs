//! Painters: the same functions over the same items, one file for each kind of output.
#![warn(clippy::wildcard_enum_match_arm)]

pub mod png;
#[cfg(feature = "window")]
pub mod screen;
pub mod svg;
