//! Shared borders.
/// Placeholder.
#[derive(Debug)]
pub struct Topology;
/// Placeholder.
#[derive(Debug)]
pub struct Border;
