//! From a point of the plane to the area under it.
/// Placeholder until the index is written.
#[derive(Debug)]
pub struct AreaIndex;
