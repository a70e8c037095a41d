//! From a point of the plane to the area under it.

use geo::{BoundingRect, Coord, MultiPolygon, Rect};

use super::World;

/// Outlines on the projected plane, ready to be asked which of them a point lies in.
///
/// Answers come from the full geometry by the even-odd rule; a bounding box in front of it spares
/// most outlines. A point exactly on a border may belong to either neighbour, but to one only.
#[derive(Debug, Clone, Default)]
pub struct AreaIndex {
    entries: Vec<Entry>,
}

#[derive(Debug, Clone)]
struct Entry {
    bounds: Rect<f64>,
    rings: Vec<Vec<Coord<f64>>>,
}

impl AreaIndex {
    /// An index of rings (metres on the projected plane), each with the number of its outline. The rings
    /// of an outline come one after another; none repeats its first point.
    pub fn of_rings<Ring: AsRef<[Coord<f64>]>>(rings: impl Iterator<Item = (usize, Ring)>) -> Self {
        let mut entries: Vec<Entry> = Vec::new();
        for (number, ring) in rings {
            let mut ring = ring.as_ref().to_vec();
            ring.extend(ring.first().copied());
            let Some(bounds) = geo::LineString::new(ring.clone()).bounding_rect() else { continue };
            while entries.len() <= number {
                let bounds = Rect::new((1.0, 1.0), (1.0, 1.0));
                entries.push(Entry { bounds, rings: Vec::new() });
            }
            let entry = &mut entries[number];
            entry.bounds = if entry.rings.is_empty() {
                bounds
            } else {
                let (low, high) = (entry.bounds.min(), entry.bounds.max());
                let (other_low, other_high) = (bounds.min(), bounds.max());
                Rect::new(
                    (low.x.min(other_low.x), low.y.min(other_low.y)),
                    (high.x.max(other_high.x), high.y.max(other_high.y)),
                )
            };
            entry.rings.push(ring);
        }
        Self { entries }
    }

    /// An index of these outlines (metres on the projected plane), numbered in their order.
    pub fn of<'a>(outlines: impl Iterator<Item = &'a MultiPolygon<f64>>) -> Self {
        let entry = |outline: &MultiPolygon<f64>| Entry {
            bounds: outline.bounding_rect().unwrap_or_else(|| Rect::new((0.0, 0.0), (0.0, 0.0))),
            rings: outline
                .iter()
                .flat_map(|one| std::iter::once(one.exterior()).chain(one.interiors()))
                .map(|ring| ring.0.clone())
                .collect(),
        };
        Self { entries: outlines.map(entry).collect() }
    }

    /// The number of the first outline that the point lies in; `None` outside all of them.
    pub fn hit(&self, at: World) -> Option<usize> {
        self.entries.iter().position(|entry| entry.contains(at))
    }
}

impl Entry {
    fn contains(&self, at: World) -> bool {
        let (low, high) = (self.bounds.min(), self.bounds.max());
        if at.x < low.x || at.x > high.x || at.y < low.y || at.y > high.y {
            return false;
        }
        self.rings.iter().filter(|ring| crossings_are_odd(ring, at)).count() % 2 == 1
    }
}

/// True where a ray from the point to the east crosses the ring an odd number of times.
///
/// Edges are half-open in y, so that a vertex on the ray counts once.
fn crossings_are_odd(ring: &[Coord<f64>], at: World) -> bool {
    let crosses = |pair: &&[Coord<f64>]| {
        let (from, to) = (pair[0], pair[1]);
        (from.y > at.y) != (to.y > at.y)
            && at.x < (to.x - from.x) * (at.y - from.y) / (to.y - from.y) + from.x
    };
    ring.windows(2).filter(crosses).count() % 2 == 1
}

#[cfg(test)]
mod tests {
    use geo::{Contains, Point, polygon};
    use proptest::prelude::*;

    use super::*;

    /// A square with a square hole, and a triangle in the hole.
    fn outlines() -> [MultiPolygon<f64>; 2] {
        let square = polygon!(
            exterior: [(x: 0.0, y: 0.0), (x: 9.0, y: 0.0), (x: 9.0, y: 9.0), (x: 0.0, y: 9.0)],
            interiors: [[(x: 3.0, y: 3.0), (x: 3.0, y: 6.0), (x: 6.0, y: 6.0), (x: 6.0, y: 3.0)]],
        );
        let triangle = polygon![(x: 3.0, y: 3.0), (x: 6.0, y: 3.0), (x: 4.5, y: 6.0)];
        [MultiPolygon::new(vec![square]), MultiPolygon::new(vec![triangle])]
    }

    #[test]
    fn a_hole_belongs_to_what_lies_in_it() {
        let index = AreaIndex::of(outlines().iter());
        assert_eq!(index.hit(World { x: 1.0, y: 1.0 }), Some(0), "in the square");
        assert_eq!(index.hit(World { x: 4.5, y: 4.0 }), Some(1), "in the triangle");
        assert_eq!(index.hit(World { x: 3.2, y: 5.8 }), None, "in the hole beside the triangle");
        assert_eq!(index.hit(World { x: 20.0, y: 1.0 }), None, "far off");
    }

    proptest! {
        #[test]
        fn agrees_with_geo_off_the_borders(x in -1.0..10.0, y in -1.0..10.0) {
            let outlines = outlines();
            let exact = outlines.iter().position(|outline| outline.contains(&Point::new(x, y)));
            prop_assert_eq!(AreaIndex::of(outlines.iter()).hit(World { x, y }), exact);
        }
    }
}
