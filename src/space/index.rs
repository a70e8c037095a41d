//! From a point of the plane to the area under it.

use std::collections::BTreeSet;

use geo::kernels::{Kernel, Orientation, RobustKernel};
use geo::{Coord, MultiPolygon};

use super::World;
use super::boxes::{Bounds, BoxTree, FAN_OUT};

/// Outlines on the projected plane, ready to be asked which of them a point lies in.
///
/// Answers come from the full geometry by the even-odd rule, with exact arithmetic: whether a point
/// lies left of an edge is never a matter of rounding. A point exactly on a border counts as lying
/// just east of it (north of a level one), so of the areas that share the border it belongs to one. Of overlapping areas
/// the first answers.
///
/// # How it is built
/// The points of all rings stand in one row. Above them, boxes around runs of 16 edges, around 16 of
/// those and so on: where the point lies beside such a box, its edges cross the ray to the east as often
/// as the line between the run's ends does, odd or even, so only runs whose box has the point inside are
/// looked into. The rings themselves stand in a tree of boxes. Building takes time in proportion to the
/// points, but for the sorting of the rings; a point costs 16 bytes for its coordinates and about one
/// for the boxes.
#[derive(Debug, Clone, Default)]
pub struct AreaIndex {
    /// The points of all rings, each ring closed.
    points: Vec<Coord<f64>>,
    /// The boxes of all rings: for each ring its lowest level first.
    runs: Vec<Bounds>,
    rings: Vec<Ring>,
    tree: BoxTree,
}

/// What a piece of the plane lies on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// Wholly inside this area, and no border runs through it.
    Area(usize),
    /// No area touches it.
    Open,
    /// A border runs through it.
    Divided,
}

/// Where a ring's points and boxes stand.
#[derive(Debug, Clone, Copy)]
struct Ring {
    area: u32,
    /// The number of edges; the points are one more.
    edges: u32,
    first_point: usize,
    first_run: usize,
}

impl AreaIndex {
    /// An index of these outlines (metres on the projected plane), numbered in their order.
    pub fn of<'a>(outlines: impl Iterator<Item = &'a MultiPolygon<f64>>) -> Self {
        Self::of_rings(outlines.enumerate().flat_map(|(area, outline)| {
            let rings = outline.iter().flat_map(|one| std::iter::once(one.exterior()).chain(one.interiors()));
            rings.map(move |ring| (area, ring.0.as_slice()))
        }))
    }

    /// An index of these rings (metres on the projected plane), each with the number of its area.
    ///
    /// Outer rings and holes alike; several rings of one area need not follow one another. A ring whose
    /// last point is not its first is closed. Rings with less than three edges have no inside and are
    /// skipped.
    pub fn of_rings<Ring: AsRef<[Coord<f64>]>>(rings: impl Iterator<Item = (usize, Ring)>) -> Self {
        let mut index = Self::default();
        let mut boxes = Vec::new();
        for (area, ring) in rings {
            boxes.extend(index.push(area, ring.as_ref()));
        }
        let order;
        (index.tree, order) = BoxTree::of(&boxes);
        index.rings = order.into_iter().map(|one| index.rings[one]).collect();
        index
    }

    /// Takes a ring in and returns the box around it; `None` where it has no inside.
    fn push(&mut self, area: usize, ring: &[Coord<f64>]) -> Option<Bounds> {
        let first_point = self.points.len();
        self.points.extend_from_slice(ring);
        if ring.first() != ring.last() {
            self.points.extend(ring.first());
        }
        let count = (self.points.len() - first_point).saturating_sub(1);
        let (Ok(area), Ok(edges)) = (u32::try_from(area), u32::try_from(count)) else {
            self.points.truncate(first_point);
            return None;
        };
        if edges < 3 {
            self.points.truncate(first_point);
            return None;
        }
        let first_run = self.runs.len();
        self.rings.push(Ring { area, edges, first_point, first_run });
        Some(self.push_runs(first_point, first_run))
    }

    /// Builds the boxes over the points from `first_point` on and returns the box around all.
    fn push_runs(&mut self, first_point: usize, first_run: usize) -> Bounds {
        let points = &self.points[first_point..];
        let edges = points.len() - 1;
        if edges <= FAN_OUT {
            return Bounds::around(points);
        }
        for from in (0..edges).step_by(FAN_OUT) {
            self.runs.push(Bounds::around(&points[from..=(from + FAN_OUT).min(edges)]));
        }
        let mut level = first_run;
        while self.runs.len() - level > FAN_OUT {
            let end = self.runs.len();
            for from in (level..end).step_by(FAN_OUT) {
                let upper = Bounds::over(&self.runs[from..(from + FAN_OUT).min(end)]);
                self.runs.push(upper);
            }
            level = end;
        }
        Bounds::over(&self.runs[level..])
    }

    /// The number of the first outline that the point lies in; `None` outside all of them.
    pub fn hit(&self, at: World) -> Option<usize> {
        let at = Coord { x: at.x, y: at.y };
        // Nearly always one ring has the point inside: it needs no list.
        let (mut first, mut others) = (None, Vec::new());
        self.tree.visit(Bounds::around(&[at]), |ring| {
            let ring = &self.rings[ring];
            if self.crossings_are_odd(ring, at) {
                others.extend(first.replace(ring.area));
            }
        });
        if others.is_empty() {
            return first.map(|area| area as usize);
        }
        others.extend(first);
        // A hole's crossing takes back its outer ring's.
        others.sort_unstable();
        let inside = others.chunk_by(|one, other| one == other).find(|same| same.len() % 2 == 1);
        inside.map(|same| same[0] as usize)
    }

    /// What a box on the plane lies on, from its south-west to its north-east corner, edges included.
    pub fn ground(&self, low: World, high: World) -> Ground {
        let sought = Patch::new(low, high);
        let mut is_divided = false;
        self.visit_edges(sought, |_, from, to| {
            is_divided = is_divided || sought.meets_edge(from, to);
            !is_divided
        });
        if is_divided {
            return Ground::Divided;
        }
        self.hit(low).map_or(Ground::Open, Ground::Area)
    }

    /// The areas of which a part lies in a box on the plane, from its south-west to its north-east corner.
    pub fn areas_in(&self, low: World, high: World) -> BTreeSet<usize> {
        let sought = Patch::new(low, high);
        // A box without an edge in it lies wholly in an area, or in none.
        let mut areas: BTreeSet<usize> = self.hit(low).into_iter().collect();
        self.visit_edges(sought, |area, from, to| {
            if sought.meets_edge(from, to) {
                areas.insert(area);
            }
            true
        });
        areas
    }

    /// The areas that a straight line runs through, in its order, `None` for none; what follows one another is
    /// never the same.
    pub fn areas_along(&self, from: World, to: World) -> Vec<Option<usize>> {
        let (start, end) = (Coord { x: from.x, y: from.y }, Coord { x: to.x, y: to.y });
        let mut crossings = vec![0.0, 1.0];
        self.visit_edges(Patch::around(start, end), |_, one, other| {
            crossings.extend(crossing(start, end, one, other));
            true
        });
        crossings.sort_by(f64::total_cmp);
        let at =
            |along: f64| World { x: from.x + (to.x - from.x) * along, y: from.y + (to.y - from.y) * along };
        let middles = crossings.windows(2).filter(|pair| pair[1] > pair[0]);
        let mut areas: Vec<Option<usize>> =
            middles.map(|pair| self.hit(at(f64::midpoint(pair[0], pair[1])))).collect();
        areas.dedup();
        areas
    }

    /// The areas of which a ring's box meets this box, some of them more than once.
    pub fn visit_rings_near(&self, low: World, high: World, mut visit: impl FnMut(usize)) {
        let points = [low, high].map(|at| Coord { x: at.x, y: at.y });
        self.tree.visit(Bounds::around(&points), |ring| visit(self.rings[ring].area as usize));
    }

    /// Calls `visit` with the area and the ends of each edge that may meet a box, until it returns `false`.
    fn visit_edges(&self, sought: Patch, mut visit: impl FnMut(usize, Coord<f64>, Coord<f64>) -> bool) {
        let bounds = Bounds::around(&[sought.low, sought.high]);
        let mut goes_on = true;
        self.tree.visit(bounds, |number| {
            let ring = &self.rings[number];
            if goes_on {
                goes_on = self.visit_edges_of(ring, &bounds, &mut visit);
            }
        });
    }

    fn visit_edges_of(
        &self,
        ring: &Ring,
        bounds: &Bounds,
        visit: &mut impl FnMut(usize, Coord<f64>, Coord<f64>) -> bool,
    ) -> bool {
        let edges = ring.edges as usize;
        let points = &self.points[ring.first_point..=ring.first_point + edges];
        let area = ring.area as usize;
        let mut among = |from: usize, to: usize| {
            points[from..=to.min(edges)].windows(2).all(|edge| visit(area, edge[0], edge[1]))
        };
        if edges <= FAN_OUT {
            return among(0, edges);
        }
        // The lowest level of boxes alone: a ring has few of them beside those of a label's own size.
        let runs = &self.runs[ring.first_run..ring.first_run + edges.div_ceil(FAN_OUT)];
        runs.iter()
            .enumerate()
            .filter(|(_, run)| run.meets(bounds))
            .all(|(index, _)| among(index * FAN_OUT, (index + 1) * FAN_OUT))
    }

    /// True where a ray from the point to the east crosses the ring an odd number of times.
    fn crossings_are_odd(&self, ring: &Ring, at: Coord<f64>) -> bool {
        let edges = ring.edges as usize;
        let points = &self.points[ring.first_point..=ring.first_point + edges];
        let mut levels = [Level::default(); MAX_LEVELS];
        let mut top = 0;
        let (mut start, mut count, mut span) = (ring.first_run, edges, 1);
        while count > FAN_OUT && top < MAX_LEVELS {
            count = count.div_ceil(FAN_OUT);
            span *= FAN_OUT;
            levels[top] = Level { boxes: &self.runs[start..start + count], span };
            start += count;
            top += 1;
        }
        let search = Search { points, at };
        search.odd_in(&levels[..top], 0, count)
    }
}

/// A box on the plane.
#[derive(Debug, Clone, Copy)]
struct Patch {
    low: Coord<f64>,
    high: Coord<f64>,
}

impl Patch {
    fn new(low: World, high: World) -> Self {
        Self { low: Coord { x: low.x, y: low.y }, high: Coord { x: high.x, y: high.y } }
    }

    fn around(one: Coord<f64>, other: Coord<f64>) -> Self {
        Self {
            low: Coord { x: one.x.min(other.x), y: one.y.min(other.y) },
            high: Coord { x: one.x.max(other.x), y: one.y.max(other.y) },
        }
    }

    /// True where an edge has a point in common with the box.
    fn meets_edge(self, from: Coord<f64>, to: Coord<f64>) -> bool {
        let Self { low, high } = self;
        if from.x.max(to.x) < low.x
            || from.x.min(to.x) > high.x
            || from.y.max(to.y) < low.y
            || from.y.min(to.y) > high.y
        {
            return false;
        }
        // Boxes meet: the edge misses this one only where all corners lie on one side of its line.
        let side = |x: f64, y: f64| (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
        let sides = [side(low.x, low.y), side(high.x, low.y), side(high.x, high.y), side(low.x, high.y)];
        !(sides.iter().all(|side| *side > 0.0) || sides.iter().all(|side| *side < 0.0))
    }
}

/// How far along a line another crosses it, 0 to 1; `None` where it does not, or both have one direction.
fn crossing(start: Coord<f64>, end: Coord<f64>, one: Coord<f64>, other: Coord<f64>) -> Option<f64> {
    let (along, edge) = (end - start, other - one);
    let turn = along.x * edge.y - along.y * edge.x;
    if turn == 0.0 {
        return None;
    }
    let between = one - start;
    let on_line = (between.x * edge.y - between.y * edge.x) / turn;
    let on_edge = (between.x * along.y - between.y * along.x) / turn;
    ((0.0..=1.0).contains(&on_line) && (0.0..=1.0).contains(&on_edge)).then_some(on_line)
}

/// A ring's points can have no more levels of boxes: 16⁸ is the greatest number of edges.
const MAX_LEVELS: usize = 8;

/// One level of boxes over a ring.
#[derive(Debug, Clone, Copy, Default)]
struct Level<'a> {
    boxes: &'a [Bounds],
    /// How many edges one box stands for.
    span: usize,
}

/// A look for the crossings of a ring with the ray from a point to the east.
struct Search<'a> {
    points: &'a [Coord<f64>],
    at: Coord<f64>,
}

impl Search<'_> {
    /// True where the crossings under these boxes of the uppermost level, or with these edges where no
    /// level is left, are odd in number.
    fn odd_in(&self, levels: &[Level<'_>], from: usize, to: usize) -> bool {
        let Some((level, lower)) = levels.split_last() else {
            return self.odd_among(from, to);
        };
        let mut odd = false;
        for (index, bounds) in level.boxes[from..to].iter().enumerate() {
            if bounds.misses_ray(self.at) {
                continue;
            }
            let first = (from + index) * level.span;
            let end = (first + level.span).min(self.points.len() - 1);
            if bounds.is_east_of(self.at) {
                odd ^= (self.points[first].y > self.at.y) != (self.points[end].y > self.at.y);
            } else {
                let child = lower.last().map_or(1, |level| level.span);
                odd ^= self.odd_in(lower, first / child, end.div_ceil(child));
            }
        }
        odd
    }

    fn odd_among(&self, from: usize, to: usize) -> bool {
        let edges = self.points[from..=to].windows(2);
        edges.filter(|edge| crosses(edge[0], edge[1], self.at)).count() % 2 == 1
    }
}

/// True where an edge crosses the ray from a point to the east: its lower end counts as on it, its upper
/// end not, and the point has to lie strictly west of the edge.
fn crosses(from: Coord<f64>, to: Coord<f64>, at: Coord<f64>) -> bool {
    if (from.y > at.y) == (to.y > at.y) || at.x >= from.x.max(to.x) {
        return false;
    }
    if at.x < from.x.min(to.x) {
        return true;
    }
    let (low, high) = if from.y < to.y { (from, to) } else { (to, from) };
    RobustKernel::orient2d(low, high, at) == Orientation::CounterClockwise
}

#[cfg(test)]
mod tests {
    use geo::coordinate_position::{CoordPos, CoordinatePosition};
    use geo::{LineString, Polygon, Rect, polygon};
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

    fn world(at: Coord<f64>) -> World {
        World { x: at.x, y: at.y }
    }

    #[test]
    fn a_hole_belongs_to_what_lies_in_it() {
        let index = AreaIndex::of(outlines().iter());
        assert_eq!(index.hit(World { x: 1.0, y: 1.0 }), Some(0), "in the square");
        assert_eq!(index.hit(World { x: 4.5, y: 4.0 }), Some(1), "in the triangle");
        assert_eq!(index.hit(World { x: 3.2, y: 5.8 }), None, "in the hole beside the triangle");
        assert_eq!(index.hit(World { x: 20.0, y: 1.0 }), None, "far off");
        assert_eq!(index.hit(World { x: f64::NAN, y: 1.0 }), None, "nowhere");
    }

    #[test]
    fn a_point_on_a_border_lies_just_east_of_it() {
        let kite = polygon![(x: 0.0, y: -4.0), (x: 4.0, y: 0.0), (x: 0.0, y: 4.0), (x: -4.0, y: 0.0)];
        let index = AreaIndex::of([MultiPolygon::new(vec![kite])].iter());
        let inside =
            [(-2.0, -2.0), (2.0, -2.0), (2.0, 2.0), (-2.0, 2.0)].map(|(x, y)| index.hit(World { x, y }));
        assert_eq!(inside, [Some(0), None, None, Some(0)], "in each of its four sides, from the south-west");
    }

    #[test]
    fn of_overlapping_outlines_the_first_answers() {
        let boxed =
            |low: f64, high: f64| MultiPolygon::new(vec![Rect::new((low, low), (high, high)).to_polygon()]);
        let index = AreaIndex::of([boxed(4.0, 8.0), boxed(0.0, 6.0), boxed(5.0, 7.0)].iter());
        assert_eq!(index.hit(World { x: 5.5, y: 5.5 }), Some(0), "in all");
        assert_eq!(index.hit(World { x: 1.0, y: 1.0 }), Some(1), "in one");
    }

    #[test]
    fn rings_without_an_inside_are_skipped_and_open_ones_closed() {
        let point = |x: f64, y: f64| Coord { x, y };
        let line = [point(0.0, 0.0), point(9.0, 9.0), point(0.0, 0.0)];
        let open = [point(0.0, 0.0), point(9.0, 0.0), point(0.0, 9.0)];
        let index = AreaIndex::of_rings([(7, &line[..]), (8, &[]), (9, &open)].into_iter());
        assert_eq!(index.hit(World { x: 2.0, y: 2.0 }), Some(9));
        assert_eq!(index.hit(World { x: 6.0, y: 6.0 }), None, "beyond the edge that closes it");
    }

    #[test]
    fn a_border_that_rounding_would_move_stays_exact() {
        // The point lies on no representable line: only exact arithmetic tells its side.
        let far = Coord { x: 1e7 + 0.1, y: 3e6 + 0.7 };
        let triangle = [Coord { x: 0.1, y: 0.1 }, far, Coord { x: 0.1, y: 3e6 + 0.7 }];
        let outline = MultiPolygon::new(vec![Polygon::new(triangle.to_vec().into(), vec![])]);
        let index = AreaIndex::of([outline.clone()].iter());
        let mut beside = 0;
        for step in 1..1_000 {
            let y = 3e6 * f64::from(step) / 1_000.0;
            let x = 0.1 + (far.x - 0.1) * (y - 0.1) / (far.y - 0.1);
            for x in [x.next_down(), x, x.next_up()] {
                let position = outline.coordinate_position(&Coord { x, y });
                if position != CoordPos::OnBoundary {
                    beside += 1;
                    assert_eq!(index.hit(World { x, y }).is_some(), position == CoordPos::Inside, "{x} {y}");
                }
            }
        }
        assert!(beside > 1_000, "only {beside} points beside the border");
    }

    /// A ring around the origin without crossings, on whole numbers, and the same three times as large
    /// around it; with some points repeated and some spikes.
    fn star() -> impl Strategy<Value = MultiPolygon<f64>> {
        let point = (-60..60_i32, -60..60_i32);
        let points = proptest::collection::vec(point, 3..400);
        (points, proptest::collection::vec(any::<prop::sample::Index>(), 0..4)).prop_filter_map(
            "not around the origin",
            |(points, faults)| {
                let mut points: Vec<(i32, i32)> = points.into_iter().filter(|at| *at != (0, 0)).collect();
                let angle = |at: &(i32, i32)| libm::atan2(f64::from(at.1), f64::from(at.0));
                points.sort_by(|one, other| angle(one).total_cmp(&angle(other)));
                points.dedup_by(|one, other| {
                    one.0 * other.1 == one.1 * other.0 && one.0 * other.0 + one.1 * other.1 > 0
                });
                let next = points.iter().cycle().skip(1);
                let around = points.len() > 2
                    && points.iter().zip(next).all(|(one, other)| one.0 * other.1 - one.1 * other.0 > 0);
                around.then(|| with_faults(&points, &faults))
            },
        )
    }

    fn with_faults(points: &[(i32, i32)], faults: &[prop::sample::Index]) -> MultiPolygon<f64> {
        let ring = |scale: i32| {
            let mut ring: Vec<Coord<f64>> = points
                .iter()
                .map(|(x, y)| Coord { x: f64::from(x * scale), y: f64::from(y * scale) })
                .collect();
            for (number, fault) in faults.iter().enumerate() {
                let at = fault.index(ring.len());
                let again = ring[at];
                ring.insert(at, again);
                if number % 2 == 1 {
                    ring.insert(at + 1, Coord { x: again.x / 2.0, y: again.y });
                }
            }
            LineString::new(ring)
        };
        MultiPolygon::new(vec![Polygon::new(ring(3), vec![ring(1)])])
    }

    /// Cells with corners on whole numbers that fill 0 to 20 by 0 to 20, dealt out to areas.
    fn tessellation() -> impl Strategy<Value = Vec<MultiPolygon<f64>>> {
        const SIDE: usize = 5;
        let moves = proptest::collection::vec((-1..=1_i32, -1..=1_i32), (SIDE + 1) * (SIDE + 1));
        let owners = proptest::collection::vec(0..6_usize, SIDE * SIDE);
        (moves, owners).prop_map(|(moves, owners)| {
            let corner = |column: usize, row: usize| {
                let moved = |place: usize, by: i32| {
                    let by = if place == 0 || place == SIDE { 0 } else { by };
                    place as f64 * 4.0 + f64::from(by)
                };
                let (east, north) = moves[row * (SIDE + 1) + column];
                Coord { x: moved(column, east), y: moved(row, north) }
            };
            let mut areas = vec![MultiPolygon::new(Vec::new()); 6];
            for (cell, owner) in owners.into_iter().enumerate() {
                let (column, row) = (cell % SIDE, cell / SIDE);
                let ring = [(0, 0), (1, 0), (1, 1), (0, 1)];
                let ring = ring.map(|(right, up)| corner(column + right, row + up)).to_vec();
                areas[owner].0.push(Polygon::new(ring.into(), Vec::new()));
            }
            areas
        })
    }

    proptest! {
        #[test]
        fn agrees_with_geo_off_the_borders(
            outline in star(), places in proptest::collection::vec((-400..400_i32, -400..400_i32), 200),
        ) {
            let index = AreaIndex::of(std::iter::once(&outline));
            let corners = outline.0[0].exterior().0.iter().map(|at| Coord { x: at.x + 1.0, y: at.y });
            let places = places.into_iter().map(|(x, y)| Coord { x: f64::from(x) / 2.0, y: f64::from(y) / 2.0 });
            for at in places.chain(corners) {
                let position = outline.coordinate_position(&at);
                if position != CoordPos::OnBoundary {
                    prop_assert_eq!(index.hit(world(at)).is_some(), position == CoordPos::Inside, "{:?}", at);
                }
            }
        }

        #[test]
        fn the_ground_of_a_box_is_that_of_all_its_points(areas in tessellation(), west in 0..36_i32, south in 0..36_i32) {
            let index = AreaIndex::of(areas.iter());
            let (west, south) = (f64::from(west) / 2.0 + 0.13, f64::from(south) / 2.0 + 0.17);
            let points = (0..8).flat_map(|x| (0..8).map(move |y| (f64::from(x) / 4.0, f64::from(y) / 4.0)));
            let hits: Vec<Option<usize>> =
                points.map(|(x, y)| index.hit(World { x: west + x, y: south + y })).collect();
            let ground = index.ground(World { x: west, y: south }, World { x: west + 1.75, y: south + 1.75 });
            match ground {
                Ground::Area(area) => prop_assert!(hits.iter().all(|hit| *hit == Some(area))),
                Ground::Open => prop_assert!(hits.iter().all(Option::is_none)),
                Ground::Divided => {}
            }
            if hits.iter().any(|hit| *hit != hits[0]) {
                prop_assert_eq!(ground, Ground::Divided);
            }
            let (from, to) = (World { x: west, y: south }, World { x: 19.0 - west, y: 18.0 - south });
            let along = index.areas_along(from, to);
            for step in 0..100 {
                let share = (f64::from(step) + 0.5) / 100.0;
                let at = World { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
                prop_assert!(along.contains(&index.hit(at)), "{:?} at {}", along, share);
            }
        }

        #[test]
        fn on_a_border_exactly_one_neighbour_answers(areas in tessellation()) {
            let index = AreaIndex::of(areas.iter());
            let alone: Vec<AreaIndex> = areas.iter().map(|area| AreaIndex::of(std::iter::once(area))).collect();
            for (x, y) in (0..40).flat_map(|x| (0..40).map(move |y| (x, y))) {
                let at = World { x: f64::from(x) / 2.0, y: f64::from(y) / 2.0 };
                let answers: Vec<usize> =
                    (0..alone.len()).filter(|area| alone[*area].hit(at).is_some()).collect();
                prop_assert_eq!(answers.len(), 1, "{:?}", at);
                prop_assert_eq!(index.hit(at), Some(answers[0]), "{:?}", at);
            }
        }
    }
}
