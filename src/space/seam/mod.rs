//! Outlines made ready for a projection: cut where it tears the globe, whole where it does not.
//!
//! Files cut what goes over the antimeridian into halves (RFC 7946, 3.1.9), or let it jump there, and
//! lead Antarctica along a pole that is no line on the globe. A projection has its own seam: the
//! meridian opposite to its central one, or none. Here outlines change from the one to the other. Lines
//! that come from such seams are no borders, and [`Projection::is_seam`] knows them.

mod bend;
mod cut;
mod opposite;
mod turns;
mod whole;

use std::borrow::Cow;

use geo::{Coord, LineString, MultiLineString, MultiPolygon, Polygon};

use super::{LonLat, Projection};
use bend::{SHORT, is_bent, is_long, push_between};
use cut::Sheet;

pub(super) use turns::turn;

/// From this latitude on, north or south, a position is a pole.
const AT_POLE: f64 = 90.0 - 1e-9;
/// How far apart longitudes may be that count as one meridian, in degrees (about a decimetre).
const SAME_MERIDIAN: f64 = 1e-6;

/// What a look at a line's positions tells.
struct Look {
    west: f64,
    east: f64,
    /// The greatest step between neighbours, in longitude.
    step_lon: f64,
    /// The same in latitude.
    step_lat: f64,
    /// The greatest latitude, north or south.
    top: f64,
}

impl Projection {
    /// An outline ready to be projected: longitudes of this map, nothing across its seam, long edges
    /// bent as the projection bends them. An outline that is ready already is handed back as it is.
    ///
    /// `outline` is in degrees. It may jump over the antimeridian or be cut there; it may enclose a
    /// pole, with or without a run along it. The result's longitudes are at most 180 degrees from the
    /// central meridian, so not always from −180 to 180, and one position has one name there, but for
    /// those on the seam of a torn map (Albers, Equal Earth): they belong to its left or its right rim.
    /// Inserted points depend on the ends of their edge alone, so neighbours keep their border in
    /// common, and a plane line is off the true one by about 200 m at most.
    ///
    /// Of a map that is not torn (azimuthal) an outline must not enclose the point opposite to the
    /// centre.
    pub fn prepared<'a>(&self, outline: &'a MultiPolygon<f64>) -> Cow<'a, MultiPolygon<f64>> {
        let rings = || outline.iter().flat_map(rings_of);
        let looks: Vec<(Look, &LineString<f64>)> = rings().map(|ring| (Look::at(&ring.0), ring)).collect();
        let placed = looks.iter().all(|(look, ring)| self.is_placed(look, &ring.0));
        if placed && looks.iter().all(|(look, ring)| !self.bends(look, &ring.0)) {
            return Cow::Borrowed(outline);
        }
        let pieces: Vec<Polygon<f64>> = match self.sheet() {
            None => outline.iter().filter_map(|one| whole::polygon(self, one)).collect(),
            Some(_) if placed => outline.iter().map(|one| self.bent(one)).collect(),
            Some(sheet) => {
                outline.iter().flat_map(|one| sheet.polygon(one)).map(|one| self.bent(&one)).collect()
            }
        };
        Cow::Owned(MultiPolygon::new(pieces))
    }

    /// Lines ready to be projected. See [`Self::prepared`].
    pub fn prepared_lines<'a>(&self, lines: &'a MultiLineString<f64>) -> Cow<'a, MultiLineString<f64>> {
        let is_ready = |line: &LineString<f64>| {
            let look = Look::at(&line.0);
            self.is_placed(&look, &line.0) && !self.bends(&look, &line.0)
        };
        if lines.iter().all(is_ready) {
            return Cow::Borrowed(lines);
        }
        let parts: Vec<LineString<f64>> = match self.sheet() {
            None => lines.iter().map(|line| LineString::new(whole::line(self, &line.0))).collect(),
            Some(sheet) => {
                lines.iter().flat_map(|line| sheet.line(&line.0)).map(|line| self.bent_line(&line)).collect()
            }
        };
        Cow::Owned(MultiLineString::new(parts))
    }

    /// True for an edge of an outline that is no border: it runs along the antimeridian, along the
    /// meridian where the map is torn, or along a pole.
    ///
    /// Such an edge comes from cutting, so it is not to be drawn, unless there is another area on its
    /// other side: layers of cells have true borders there.
    pub fn is_seam(&self, from: LonLat, to: LonLat) -> bool {
        let is_at = |lon: f64| (from.lon - lon).abs() < SAME_MERIDIAN && (to.lon - lon).abs() < SAME_MERIDIAN;
        let torn = self.sheet().is_some_and(|sheet| is_at(sheet.west) || is_at(sheet.east));
        let along_pole = from.lat * to.lat > 0.0 && from.lat.abs().min(to.lat.abs()) >= AT_POLE;
        torn || along_pole || is_at(-180.0) || is_at(180.0)
    }

    /// The longitudes from rim to rim; `None` where the map is not torn.
    fn sheet(&self) -> Option<Sheet> {
        let central_meridian = self.central_meridian();
        match self {
            Self::Azimuthal(_) => None,
            Self::Albers(_) | Self::EqualEarth(_) => {
                Some(Sheet { west: central_meridian - 180.0, east: central_meridian + 180.0 })
            }
        }
    }

    /// True where a line's longitudes need no change.
    fn is_placed(&self, look: &Look, line: &[Coord<f64>]) -> bool {
        match self.sheet() {
            Some(sheet) => {
                look.west >= sheet.west
                    && look.east <= sheet.east
                    && (look.step_lon <= 180.0 || (0..line.len() - 1).all(|edge| turn(line, edge) == 0))
            }
            None => {
                look.west > self.central_meridian() - 180.0
                    && look.east <= self.central_meridian() + 180.0
                    && look.step_lon <= 180.0
                    && look.top < AT_POLE
            }
        }
    }

    /// True where an edge of a line needs points.
    fn bends(&self, look: &Look, line: &[Coord<f64>]) -> bool {
        let long = look.step_lon > SHORT || look.step_lat > SHORT;
        long && line.windows(2).any(|edge| is_bent(self, edge[0], edge[1]))
    }

    fn bent(&self, polygon: &Polygon<f64>) -> Polygon<f64> {
        let holes = polygon.interiors().iter().map(|hole| self.bent_line(hole));
        Polygon::new(self.bent_line(polygon.exterior()), holes.collect())
    }

    fn bent_line(&self, line: &LineString<f64>) -> LineString<f64> {
        let mut points = Vec::with_capacity(line.0.len());
        for edge in line.0.windows(2) {
            points.push(edge[0]);
            if is_long(edge[0], edge[1]) {
                push_between(self, edge[0], edge[1], &mut points);
            }
        }
        points.extend(line.0.last());
        LineString::new(points)
    }
}

impl Look {
    fn at(line: &[Coord<f64>]) -> Self {
        let mut look =
            Self { west: f64::INFINITY, east: f64::NEG_INFINITY, step_lon: 0.0, step_lat: 0.0, top: 0.0 };
        let mut before = line.first().copied().unwrap_or_default();
        for at in line {
            look.west = look.west.min(at.x);
            look.east = look.east.max(at.x);
            look.step_lon = look.step_lon.max((at.x - before.x).abs());
            look.step_lat = look.step_lat.max((at.y - before.y).abs());
            look.top = look.top.max(at.y.abs());
            before = *at;
        }
        look
    }
}

fn rings_of(polygon: &Polygon<f64>) -> impl Iterator<Item = &LineString<f64>> {
    std::iter::once(polygon.exterior()).chain(polygon.interiors())
}

#[cfg(test)]
mod tests {
    use geo::{Area as _, BoundingRect, CoordsIter, Distance, Euclidean, MapCoords, Point};
    use proptest::prelude::*;

    use super::*;
    use crate::space::{Albers, Azimuthal, EqualEarth};

    fn outline(ring: &[(f64, f64)]) -> MultiPolygon<f64> {
        MultiPolygon::new(vec![Polygon::new(ring.iter().copied().collect(), Vec::new())])
    }

    fn azimuthal(lon: f64, lat: f64) -> Projection {
        Projection::Azimuthal(Azimuthal::new(LonLat { lon, lat }))
    }

    fn equal_earth(central_meridian: f64) -> Projection {
        Projection::EqualEarth(EqualEarth::new(central_meridian))
    }

    fn albers(lon: f64) -> Projection {
        Projection::Albers(Albers::new(LonLat { lon, lat: 50.0 }, 30.0, 60.0))
    }

    fn lonlat(at: Coord<f64>) -> LonLat {
        LonLat { lon: at.x, lat: at.y }
    }

    fn on_plane(projection: &Projection, outline: &MultiPolygon<f64>) -> MultiPolygon<f64> {
        outline.map_coords(|at| {
            let world = projection.world_from_lonlat(lonlat(at));
            Coord { x: world.x, y: world.y }
        })
    }

    /// The size of an outline on a map, in square kilometres.
    fn size_km2(projection: &Projection, outline: &MultiPolygon<f64>) -> f64 {
        on_plane(projection, &projection.prepared(outline)).unsigned_area() / 1e6
    }

    fn edges(outline: &MultiPolygon<f64>) -> impl Iterator<Item = geo::Line<f64>> {
        outline.iter().flat_map(rings_of).flat_map(LineString::lines)
    }

    fn is_seam(projection: &Projection, edge: geo::Line<f64>) -> bool {
        projection.is_seam(lonlat(edge.start), lonlat(edge.end))
    }

    fn borders(projection: &Projection, outline: &MultiPolygon<f64>) -> usize {
        edges(outline).filter(|edge| !is_seam(projection, *edge)).count()
    }

    /// A box that jumps over the antimeridian.
    fn fiji() -> MultiPolygon<f64> {
        outline(&[(177.0, -19.0), (-178.0, -18.5), (-178.2, -16.0), (177.5, -15.5)])
    }

    /// The same land, cut at the antimeridian.
    fn chukotka() -> MultiPolygon<f64> {
        let west = [(170.0, 62.0), (180.0, 64.0), (180.0, 69.0), (170.0, 70.0)];
        let east = [(-180.0, 64.0), (-170.0, 66.0), (-180.0, 69.0)];
        MultiPolygon::new([outline(&west), outline(&east)].into_iter().flatten().collect())
    }

    /// A coast around the south pole in each of the spellings that files have.
    fn antarcticas() -> [MultiPolygon<f64>; 4] {
        let coast =
            |lon: f64| (lon, -70.0 + 5.0 * libm::sin((lon / 30.0).to_radians()) + libm::cos(lon * 0.1));
        let straight: Vec<(f64, f64)> = (-180..=180).step_by(5).map(|lon| coast(f64::from(lon))).collect();
        // From −180 to 180 both ends have to be one point.
        let end = straight[0].1;
        let straight: Vec<(f64, f64)> =
            straight.into_iter().map(|(lon, lat)| (lon, if lon.abs() < 180.0 { lat } else { end })).collect();
        let with_run = [&straight[..], &[(180.0, -90.0), (-180.0, -90.0)]].concat();
        let fine_run: Vec<(f64, f64)> = (-36..=36).rev().map(|step| (f64::from(step) * 5.0, -90.0)).collect();
        let down: Vec<(f64, f64)> = (71..90).map(|lat| (180.0, -f64::from(lat))).collect();
        let up: Vec<(f64, f64)> = down.iter().rev().map(|(_, lat)| (-180.0, *lat)).collect();
        let with_fine_run = [straight.clone(), down, fine_run, up].concat();
        let elsewhere = [&straight[20..straight.len() - 1], &straight[1..20]].concat();
        [outline(&straight), outline(&with_run), outline(&with_fine_run), outline(&elsewhere)]
    }

    #[test]
    fn what_needs_nothing_is_handed_back() {
        let small = outline(&[(30.0, 50.0), (30.9, 50.0), (30.9, 50.9), (30.0, 50.9)]);
        for projection in [albers(31.0), azimuthal(31.0, 40.0), equal_earth(0.0)] {
            assert!(
                matches!(projection.prepared(&small), Cow::Borrowed(_)),
                "{}",
                projection.name().english()
            );
        }
        let whole = outline(&[(-180.0, -60.0), (180.0, -60.0), (180.0, -59.5), (-180.0, -59.5)]);
        assert!(matches!(equal_earth(0.0).prepared(&whole), Cow::Borrowed(_)), "from rim to rim");
    }

    #[test]
    fn a_jump_over_the_antimeridian_is_cut_on_a_map_of_the_globe() {
        let cut = equal_earth(0.0).prepared(&fiji()).into_owned();
        assert_eq!(cut.0.len(), 2, "{cut:?}");
        let widths = cut.iter().filter_map(BoundingRect::bounding_rect).map(geo::Rect::width);
        assert!(widths.fold(0.0, f64::max) <= 3.0, "{cut:?}");
        let mut rims: Vec<(f64, f64)> = cut.coords_iter().map(|at| (at.y, at.x)).collect();
        rims.retain(|(_, lon)| lon.abs() >= 180.0);
        rims.sort_by(|one, other| one.partial_cmp(other).unwrap());
        rims.dedup();
        let pairs = rims.chunks(2);
        assert!(pairs.clone().all(|pair| pair[0].0.to_bits() == pair[1].0.to_bits()), "they meet: {rims:?}");
        let along = edges(&cut).filter(|edge| is_seam(&equal_earth(0.0), *edge)).count();
        assert!(pairs.len() >= 2 && along == 2 * (pairs.len() - 1), "{along} edges of the seam, {rims:?}");
        let (here, there) =
            (size_km2(&equal_earth(0.0), &fiji()), size_km2(&azimuthal(179.0, -17.0), &fiji()));
        assert!((here / there - 1.0).abs() < 1e-3, "{here} {there}");
    }

    #[test]
    fn halves_meet_where_the_map_is_not_torn() {
        for projection in [albers(109.0), azimuthal(0.0, 90.0), azimuthal(-150.0, 60.0)] {
            let ready = projection.prepared(&chukotka()).into_owned();
            assert_eq!(ready.0.len(), 2, "{}", projection.name().english());
            let bits = |at: &Coord<f64>| (at.x.to_bits(), at.y.to_bits());
            let plane = on_plane(&projection, &ready);
            let [west, east] =
                [0, 1].map(|half| plane.0[half].exterior().0.iter().map(bits).collect::<Vec<_>>());
            let common = west[..west.len() - 1].iter().filter(|at| east.contains(at)).count();
            let along = edges(&ready).filter(|edge| is_seam(&projection, *edge)).count();
            assert!(common >= 2 && along == 2 * (common - 1), "{common} points, {along} edges, {ready:?}");
            let (here, there) =
                (size_km2(&projection, &chukotka()), size_km2(&equal_earth(0.0), &chukotka()));
            assert!((here / there - 1.0).abs() < 1e-3, "{here} {there}");
        }
    }

    #[test]
    fn a_continent_around_a_pole_is_whole_in_every_spelling() {
        let expected = size_km2(&azimuthal(0.0, -90.0), &antarcticas()[0]);
        assert!((1.2e7..1.8e7).contains(&expected), "about as large as it is: {expected}");
        for projection in [
            azimuthal(0.0, -90.0),
            azimuthal(33.3, -75.0),
            equal_earth(0.0),
            equal_earth(40.0),
            albers(-71.5),
        ] {
            for (spelling, antarctica) in antarcticas().iter().enumerate() {
                let name = format!(
                    "{} about {}, {spelling}",
                    projection.name().english(),
                    projection.central_meridian()
                );
                let size = size_km2(&projection, antarctica);
                assert!((size / expected - 1.0).abs() < 1e-3, "{name}: {size} instead of {expected}");
                let ready = projection.prepared(antarctica);
                let coast = edges(&ready).filter(|edge| !is_seam(&projection, *edge));
                let south = coast.map(|edge| edge.start.y.min(edge.end.y)).fold(0.0, f64::min);
                assert!(south > -80.0, "{name}: a line to {south}");
            }
        }
    }

    #[test]
    fn about_a_pole_no_run_to_it_remains() {
        for antarctica in antarcticas() {
            let ready = azimuthal(12.0, -90.0).prepared(&antarctica).into_owned();
            assert!(ready.coords_iter().all(|at| at.y > -80.0), "{ready:?}");
            assert_eq!(borders(&azimuthal(12.0, -90.0), &ready), edges(&ready).count(), "a seam");
        }
        let sector = outline(&[(10.0, -80.0), (40.0, -80.0), (40.0, -90.0), (10.0, -90.0)]);
        let ready = azimuthal(12.0, -90.0).prepared(&sector).into_owned();
        let poles = ready.0[0].exterior().0.iter().filter(|at| at.y <= -90.0).count();
        assert_eq!(poles, 1, "a sector keeps its tip: {ready:?}");
        let tip = outline(&[(10.0, -80.0), (25.0, -90.0), (40.0, -80.0), (40.0, -79.0), (10.0, -79.0)]);
        let ready = azimuthal(12.0, -90.0).prepared(&tip).into_owned();
        let southern = ready.coords_iter().filter(|at| at.y < -80.0).count();
        assert_eq!(southern, 1, "straight to the pole along their meridians: {ready:?}");
        let nothing = outline(&[(10.0, 90.0), (40.0, 90.0), (170.0, 90.0)]);
        assert!(azimuthal(12.0, 90.0).prepared(&nothing).0.is_empty(), "all at the pole");
    }

    #[test]
    fn neighbours_keep_their_border_in_common() {
        let north = outline(&[(-123.0, 49.0), (-95.0, 49.0), (-95.0, 60.0), (-120.0, 60.0)]);
        let south = outline(&[(-95.0, 49.0), (-123.0, 49.0), (-110.0, 40.0)]);
        let along = |ready: &MultiPolygon<f64>| {
            let mut bits: Vec<(u64, u64)> = ready
                .coords_iter()
                .filter(|at| (at.y - 49.0).abs() < 1e-12)
                .map(|at| (at.x.to_bits(), at.y.to_bits()))
                .collect();
            bits.sort_unstable();
            bits.dedup();
            bits
        };
        let border = along(&albers(-100.0).prepared(&north));
        assert!(border.len() > 10, "{} points", border.len());
        assert_eq!(border, along(&albers(-100.0).prepared(&south)));
    }

    #[test]
    fn neighbours_are_cut_at_the_same_point() {
        let one = outline(&[(170.1, 10.3), (-170.7, 13.1), (-170.7, 20.0), (170.1, 20.0)]);
        let other = outline(&[(-170.7, 13.1), (170.1, 10.3), (170.0, 0.0)]);
        let rim = |outline: &MultiPolygon<f64>| {
            let cut = equal_earth(0.0).prepared(outline).into_owned();
            let mut bits: Vec<u64> =
                cut.coords_iter().filter(|at| at.x.abs() >= 180.0).map(|at| at.y.to_bits()).collect();
            bits.sort_unstable();
            bits.dedup();
            bits
        };
        let (one, other) = (rim(&one), rim(&other));
        assert_eq!(one.iter().filter(|at| other.contains(at)).count(), 1, "{one:?} {other:?}");
    }

    #[test]
    fn lines_are_cut_and_bent_too() {
        let river = MultiLineString::new(vec![vec![(170.0, 60.0), (-170.0, 60.0), (-171.0, 61.0)].into()]);
        assert_eq!(equal_earth(0.0).prepared_lines(&river).0.len(), 2, "cut");
        assert_eq!(azimuthal(0.0, 90.0).prepared_lines(&river).0.len(), 1, "whole");
        let parallel = MultiLineString::new(vec![vec![(-180.0, 60.0), (180.0, 60.0)].into()]);
        let circle = azimuthal(0.0, 90.0).prepared_lines(&parallel).into_owned();
        let points = circle.0[0].0.len();
        assert!(
            points > 100 && circle.coords_iter().all(|at| (at.y - 60.0).abs() < 1e-12),
            "{points} points"
        );
        assert_eq!(equal_earth(0.0).prepared_lines(&parallel).0[0].0.len(), 2, "straight on this map");
    }

    #[test]
    fn borders_are_no_seams() {
        let at = |lon: f64, lat: f64| LonLat { lon, lat };
        for projection in [equal_earth(10.0), albers(10.0), azimuthal(10.0, 90.0)] {
            let name = projection.name().english();
            assert!(projection.is_seam(at(180.0, 5.0), at(180.0, 6.0)), "{name}: antimeridian");
            assert!(projection.is_seam(at(3.0, 90.0), at(9.0, 90.0)), "{name}: pole");
            assert!(!projection.is_seam(at(-180.0, -60.0), at(180.0, -60.0)), "{name}: a whole parallel");
            assert!(!projection.is_seam(at(180.0, 5.0), at(179.0, 6.0)), "{name}: from the antimeridian");
            let torn = !matches!(projection, Projection::Azimuthal(_));
            assert_eq!(projection.is_seam(at(-170.0, 5.0), at(-170.0, 6.0)), torn, "{name}: rim");
        }
    }

    /// Angles, and for each a distance from 0.3 to 1.
    fn radii() -> impl Strategy<Value = Vec<f64>> {
        proptest::collection::vec(0.3..1.0, 5..60)
    }

    /// A star of this many degrees around a position, with a hole half as large, longitudes from −180.
    fn star(centre: LonLat, radii: &[f64], degrees: f64) -> MultiPolygon<f64> {
        let ring = |degrees: f64| -> LineString<f64> {
            let step = std::f64::consts::TAU / radii.len() as f64;
            let point = |(index, radius): (usize, &f64)| {
                let (sin, cos) = libm::sincos(index as f64 * step);
                let lon = centre.lon + degrees * radius * cos;
                Coord { x: (lon + 180.0).rem_euclid(360.0) - 180.0, y: centre.lat + degrees * radius * sin }
            };
            radii.iter().enumerate().map(point).collect()
        };
        MultiPolygon::new(vec![Polygon::new(ring(degrees), vec![ring(degrees / 2.0)])])
    }

    proptest! {
        #[test]
        fn cut_and_whole_maps_show_the_same_surface(
            lon in -180.0..180.0, lat in -60.0..60.0, radii in radii(), central in -180.0..180.0_f64,
        ) {
            let star = star(LonLat { lon, lat }, &radii, 28.0);
            let (cut, whole) = (equal_earth(central.round()), azimuthal(lon, lat));
            let (here, there) = (size_km2(&cut, &star), size_km2(&whole, &star));
            prop_assert!((here / there - 1.0).abs() < 1e-3, "{here} {there}");
            let ready = cut.prepared(&star);
            let turned = ready.coords_iter().all(|at| (at.x - central.round()).abs() <= 180.0);
            prop_assert!(turned, "beside the map");
            for edge in edges(&ready) {
                prop_assert!((edge.start.x - edge.end.x).abs() <= 56.0, "across the map: {:?}", edge);
            }
        }

        #[test]
        fn what_encloses_a_pole_shows_the_same_surface(
            radii in radii(), central in -180.0..180.0_f64, first in -180.0..180.0, north: bool, west: bool,
        ) {
            let sign = if north { 1.0 } else { -1.0 };
            let step = if west { -360.0 } else { 360.0 } / radii.len() as f64;
            let ring: Vec<(f64, f64)> = (radii.iter().enumerate())
                .map(|(index, radius)| {
                    let lon: f64 = first + index as f64 * step;
                    ((lon + 180.0).rem_euclid(360.0) - 180.0, sign * (90.0 - 50.0 * radius))
                })
                .collect();
            let cap = outline(&ring);
            let (here, there) = (size_km2(&equal_earth(central), &cap), size_km2(&azimuthal(central, sign * 90.0), &cap));
            prop_assert!((here / there - 1.0).abs() < 1e-3, "{here} {there}");
        }

        #[test]
        fn bent_lines_stay_close_to_the_true_ones(
            lon in -60.0..60.0, lat in -20.0..75.0, east in -60.0..60.0_f64, north in -20.0..14.0_f64,
        ) {
            prop_assume!(libm::hypot(east, north) > 1.0);
            let (from, to) = (Coord { x: lon, y: lat }, Coord { x: lon + east, y: lat + north });
            for projection in [albers(0.0), azimuthal(0.0, 90.0), azimuthal(0.0, 20.0), equal_earth(0.0)] {
                let line = MultiLineString::new(vec![LineString::new(vec![from, to])]);
                let plane = |at: Coord<f64>| {
                    let world = projection.world_from_lonlat(lonlat(at));
                    Coord { x: world.x, y: world.y }
                };
                let drawn = projection.prepared_lines(&line).map_coords(plane);
                for step in 0..=200 {
                    let share = f64::from(step) / 200.0;
                    let at = plane(Coord { x: lon + share * east, y: lat + share * north });
                    let off = Euclidean.distance(&Point::from(at), &drawn);
                    prop_assert!(off < 260.0, "{}: {off} m", projection.name().english());
                }
            }
        }
    }
}
