//! The display list: what a picture shows, decided once for every painter.

pub mod item;
pub mod legend;
