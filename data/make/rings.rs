//! Rings on a grid of millionths of a degree: equal points are equal numbers.

/// Steps of the grid in a degree.
pub const STEPS: f64 = 1e6;

/// A point of the grid: longitude, latitude.
pub type Point = (i64, i64);

/// A ring without its closing point.
pub type Ring = Vec<Point>;

/// Polygons, each an exterior ring followed by its holes.
pub type Polygons = Vec<Vec<Ring>>;

/// Rounds a position in degrees to the grid.
pub fn grid_point(lon: f64, lat: f64) -> Point {
    ((lon * STEPS).round() as i64, (lat * STEPS).round() as i64)
}

/// Twice the signed area of a ring, positive where it runs counter-clockwise.
pub fn signed_area(ring: &[Point]) -> i128 {
    let next = |index: usize| ring[(index + 1) % ring.len()];
    let cross = |(index, at): (usize, &Point)| {
        i128::from(at.0) * i128::from(next(index).1) - i128::from(next(index).0) * i128::from(at.1)
    };
    ring.iter().enumerate().map(cross).sum()
}

/// Removes repeated points and turns the ring as asked.
pub fn tidy(mut ring: Ring, counter_clockwise: bool) -> Ring {
    ring.dedup();
    while ring.len() > 1 && ring.first() == ring.last() {
        ring.pop();
    }
    if (signed_area(&ring) > 0) != counter_clockwise {
        ring.reverse();
    }
    ring
}
