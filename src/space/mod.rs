//! Coordinates: where things are on the ellipsoid, on the projected plane and in the picture.
//!
//! `LonLat` —[`Projection`]→ `World` —[`View`]→ `Screen`. Each is a type of its own, so that a degree
//! never passes for a pixel. Not here: what is drawn where (`scene`).

mod boxes;
mod index;
mod projection;
mod seam;
mod simplify;
mod topology;
mod units;
mod view;

pub use index::AreaIndex;
pub use projection::{Albers, Azimuthal, EqualEarth, Projection};
pub use simplify::{Detailed, DetailedLine, SharedWeights};
pub use topology::{Border, Topology};
pub use units::{LonLat, Rect, Screen, World};
pub use view::View;
