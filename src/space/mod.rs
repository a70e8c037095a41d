//! Coordinates: where things are on the ellipsoid, on the projected plane and in the picture.
//!
//! `LonLat` —[`Projection`]→ `World` —[`View`]→ `Screen`. Each is a type of its own, so that a degree
//! never passes for a pixel. Outlines on the plane become arcs ([`Topology`]), arcs become levels of
//! detail ([`Level`]). Not here: what is drawn where (`scene`).

mod boxes;
mod clip;
mod index;
mod inside;
mod level;
mod lines;
mod mesh;
mod projection;
mod seam;
mod solids;
mod topology;
mod units;
mod view;
mod weight;

pub use clip::clipped_ring;
pub use index::{AreaIndex, Ground};
pub use inside::point_inside;
pub use level::{Level, Speck};
pub use lines::{Bounds, Lines};
pub use mesh::{Mesh, triangulate};
pub use projection::{Albers, Azimuthal, EqualEarth, Projection};
pub use solids::Solids;
pub use topology::{ArcPass, Border, Outlines, Topology};
pub use units::{LonLat, Rect, Screen, World};
pub use view::View;
