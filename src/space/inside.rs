//! A point inside an outline, found with one pass over its edges.

use geo::{BoundingRect as _, Coord, LineString, Polygon};

/// A point inside a polygon, in its unit: the middle of its widest stretch on the line through the middle of its box;
/// `None` where the line meets nothing, as with a polygon that has no height.
///
/// The even-odd rule says what is inside, so that rings may cross.
pub fn point_inside(polygon: &Polygon<f64>) -> Option<Coord<f64>> {
    let y = polygon.bounding_rect()?.center().y;
    let rings = std::iter::once(polygon.exterior()).chain(polygon.interiors());
    let edges = rings.flat_map(LineString::lines).filter(|edge| (edge.start.y > y) != (edge.end.y > y));
    let mut crossings: Vec<f64> = edges
        .map(|edge| {
            edge.start.x + (edge.end.x - edge.start.x) * (y - edge.start.y) / (edge.end.y - edge.start.y)
        })
        .collect();
    crossings.sort_by(f64::total_cmp);
    let widest =
        crossings.chunks_exact(2).max_by(|one, other| (one[1] - one[0]).total_cmp(&(other[1] - other[0])))?;
    Some(Coord { x: f64::midpoint(widest[0], widest[1]), y })
}

#[cfg(test)]
mod tests {
    use geo::{Contains as _, Point, polygon};

    use super::*;

    #[test]
    fn the_point_lies_in_the_widest_stretch_and_in_no_hole() {
        let mut horseshoe = polygon![(x: 0.0, y: 0.0), (x: 10.0, y: 0.0), (x: 10.0, y: 10.0), (x: 6.0, y: 10.0),
            (x: 6.0, y: 2.0), (x: 2.0, y: 2.0), (x: 2.0, y: 10.0), (x: 0.0, y: 10.0)];
        assert_eq!(point_inside(&horseshoe), Some(Coord { x: 8.0, y: 5.0 }), "the broader arm");
        horseshoe.interiors_push(vec![(7.0, 4.0), (9.5, 4.0), (9.5, 6.0), (7.0, 6.0)]);
        let at = point_inside(&horseshoe).unwrap();
        assert!(horseshoe.contains(&Point::from(at)), "{at:?} is beside the hole");
        let line = polygon![(x: 0.0, y: 1.0), (x: 5.0, y: 1.0), (x: 3.0, y: 1.0)];
        assert_eq!(point_inside(&line), None, "no height, no inside");
    }
}
