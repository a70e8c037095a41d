//! A layer made ready to be drawn: projected once, its arcs found once; levels of detail and label
//! seats found when they are first needed.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use geo::{Coord, LineString, MultiPolygon, Point, Polygon};

use super::cells::{Cells, Lattice, Owner};
use super::detail::Detail;
use super::pole::poles_of;
use super::seat::{Seat, SeatNames, find_seats};
use super::way_out::{WayOut, ways_out};
use crate::budget::{LEAST_LABEL_STEPS, label_steps};
use crate::model::{AreaId, AreaType, ContextKind, Layer, Name, PlaceId};
use crate::space::{AreaIndex, Border, Bounds, Ground, Lines, LonLat, Outlines, Projection, Topology, World};
use crate::words::{Language, message};

/// How many points lie on a label's outline for each of its sides, about: no more are needed to find
/// out where it has most room.
const SEAT_POINTS: f64 = 160.0;

/// The most areas of a layer that are searched all over for room for labels.
pub(super) const MOST_SEARCHED: usize = 100;
/// How many cells lie along the longer side of all areas.
const CELLS_ALONG: f64 = 640.0;
/// How far outlines may be off by which cells are filled, and how far others may be off for which they still hold, in
/// sides of a cell.
const CELL_OUTLINE: f64 = 0.1;
const CELL_TOLERANCE: f64 = 0.4;

/// A layer on the projected plane (metres), with everything that does not depend on the view.
#[derive(Debug)]
pub struct BaseMap {
    /// The projection, fitted to the areas.
    pub projection: Projection,
    /// The areas, in the layer's order.
    pub areas: Vec<BaseArea>,
    /// The places, in the layer's order.
    pub places: Vec<BasePlace>,
    /// The background, in the layer's order.
    pub context: Vec<BaseContext>,
    /// The smallest box around all areas: south-west and north-east.
    pub extent: (World, World),
    /// The smallest box around all that is drawn of the plane.
    pub whole: Bounds,
    /// The arcs of the areas and, after them, of the places.
    pub(super) topology: Topology,
    /// The arcs of the background's outlines.
    pub(super) backdrop: Topology,
    /// The background's lines, and the weights of their points.
    pub(super) lines: Topology,
    /// The areas from the largest to the smallest.
    by_size: Vec<u32>,
    /// For each area the city that lies in it alone, or between it and what is no area; `None` for most.
    cities: Vec<Option<usize>>,
    seats: Vec<OnceLock<[Vec<Seat>; 2]>>,
    index: OnceLock<AreaIndex>,
    silhouette: OnceLock<AreaIndex>,
    cells: OnceLock<Option<Cells>>,
    ways_out: Vec<OnceLock<Vec<WayOut>>>,
    place_index: AreaIndex,
    pub(super) steps: Vec<OnceLock<Detail>>,
    /// Counts what has been made ready.
    pub(super) made: AtomicUsize,
}

/// An area on the plane.
#[derive(Debug, Clone)]
pub struct BaseArea {
    /// Its id.
    pub id: AreaId,
    /// Its names for a label.
    short_name: Name,
    /// The same where that has no room.
    shorter_name: Option<Name>,
    shortest_name: Option<Name>,
    /// Its size on the plane, in square metres.
    pub size_m2: f64,
    /// The smallest box around it.
    pub bounds: Bounds,
    /// Its largest piece; `None` where it has none.
    main_piece: Option<usize>,
    /// The box around its largest piece, in which its label stands.
    pub main_bounds: Bounds,
}

/// A place on the plane.
#[derive(Debug, Clone)]
pub struct BasePlace {
    /// Its id.
    pub id: PlaceId,
    /// The middle of its bounding box.
    pub middle: World,
    /// A point well inside it.
    pub inside: World,
    /// The radius of the largest circle around that point that lies in it, in metres.
    pub room_m: f64,
    /// Other points inside it, from west to east: a line to it may end at any of them.
    pub ends: Vec<World>,
    /// The smallest box around it; `None` where it has no outline.
    pub bounds: Option<Bounds>,
}

/// A part of the background on the plane.
#[derive(Debug, Clone)]
pub struct BaseContext {
    /// What it has to be drawn.
    pub shape: ContextShape,
    /// Where its label stands.
    pub label: Option<World>,
}

/// What a part of the background has to be drawn, by its number in its list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContextShape {
    /// An outline.
    Outline(usize),
    /// These lines.
    Lines(std::ops::Range<usize>),
    /// Nothing: a name alone.
    Nothing,
}

impl BaseMap {
    /// Projects a layer and works out its arcs, borders and neighbours.
    pub fn new(layer: &Layer) -> Self {
        let projection = Projection::fitted(layer.areas.iter().map(|area| &area.outline));
        // What lies behind the areas needs nothing of them but the projection.
        let ((topology, place_index), (backdrop, lines, context)) = std::thread::scope(|scope| {
            let behind = scope.spawn(|| base_context(layer, &projection));
            let in_front = base_outlines(layer, &projection);
            (in_front, behind.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
        });
        let area_count = layer.areas.len();
        let areas: Vec<BaseArea> = (0..area_count).map(|index| base_area(layer, &topology, index)).collect();
        let place = |(offset, place): (usize, &crate::model::Place)| {
            let bounds = topology.shape_bounds(area_count + offset);
            let (inside, room_m) = inside_of(&topology, area_count + offset);
            BasePlace {
                id: place.id.clone(),
                middle: world(bounds.map_or(Coord::default(), Bounds::middle)),
                inside: world(inside),
                room_m,
                ends: ends_in(&place_index, offset, bounds),
                bounds,
            }
        };
        let all_arcs = [&topology, &backdrop, &lines].into_iter().flat_map(Topology::all_bounds);
        Self {
            whole: all_arcs.reduce(Bounds::joined).unwrap_or(UNIT),
            places: layer.places.iter().enumerate().map(place).collect(),
            extent: extent_of(&areas),
            by_size: by_size(&areas),
            cities: cities_of(layer, topology.neighbours()),
            seats: areas.iter().map(|_| OnceLock::new()).collect(),
            index: OnceLock::new(),
            silhouette: OnceLock::new(),
            cells: OnceLock::new(),
            ways_out: areas.iter().map(|_| OnceLock::new()).collect(),
            steps: Detail::no_steps(),
            made: AtomicUsize::new(0),
            projection,
            areas,
            context,
            topology,
            backdrop,
            lines,
            place_index,
        }
    }

    /// Every border once, in the order of the areas and their rings.
    pub fn borders(&self) -> &[Border] {
        self.topology.borders()
    }

    /// For each area the indices of its neighbours, ascending.
    pub fn neighbours(&self) -> &[Vec<usize>] {
        self.topology.neighbours()
    }

    /// The index of the area under a point of the plane, from the full geometry.
    pub fn area_at(&self, at: World) -> Option<usize> {
        self.index().hit(at)
    }

    /// From a point to its area, with the full geometry; made when it is first asked for.
    pub fn index(&self) -> &AreaIndex {
        self.index.get_or_init(|| {
            let rings =
                |shape| self.topology.pieces_of(shape).flat_map(|piece| self.topology.rings_of(piece));
            let points = |ring| self.topology.ring_points(ring).collect::<Vec<Coord<f64>>>();
            AreaIndex::of_rings(
                (0..self.areas.len()).flat_map(|area| rings(area).map(move |ring| (area, points(ring)))),
            )
        })
    }

    /// The same; `None` where nobody has asked for it before.
    pub fn ready_index(&self) -> Option<&AreaIndex> {
        self.index.get()
    }

    /// The areas' outlines without what could not be seen in a picture of all: off by up to a thousandth of its
    /// larger side. Made when it is first asked for.
    pub fn silhouette(&self) -> &AreaIndex {
        self.silhouette.get_or_init(|| {
            let (low, high) = self.extent;
            let tolerance_m = (high.x - low.x).max(high.y - low.y) / 1_000.0;
            let points = |ring| self.topology.simplified_ring(ring, tolerance_m).collect::<Vec<Coord<f64>>>();
            AreaIndex::of_rings(self.rings_of_areas().map(|(area, ring)| (area, points(ring))))
        })
    }

    /// The ground under the areas in cells, where they hold for outlines that are off by up to a tolerance, in metres;
    /// `None` where they do not, for a layer of many areas, and for outlines that would take too long. Made when it is
    /// first asked for.
    pub(super) fn cells(&self, tolerance_m: f64) -> Option<&Cells> {
        let cells = self.cells.get_or_init(|| self.filled_cells()).as_ref()?;
        (tolerance_m <= CELL_TOLERANCE * cells.lattice.side_m).then_some(cells)
    }

    /// True where it is known whether there are cells.
    pub(super) fn has_cells(&self) -> bool {
        self.cells.get().is_some()
    }

    /// Makes the cells now, where they are not there yet.
    pub fn prepare_cells(&self) {
        self.cells.get_or_init(|| self.filled_cells());
        self.made.fetch_add(1, Ordering::Relaxed);
    }

    fn filled_cells(&self) -> Option<Cells> {
        if self.areas.len() > MOST_SEARCHED {
            return None;
        }
        let (low, high) = self.extent;
        let side_m = (high.x - low.x).max(high.y - low.y) / CELLS_ALONG;
        let lattice = Lattice::over(low, high, side_m)?;
        let rings = self.rings_of_areas().filter_map(|(area, ring)| {
            let points = self.topology.simplified_ring(ring, side_m * CELL_OUTLINE);
            Some((Owner::try_from(area).ok()?, points.collect::<Vec<Coord<f64>>>()))
        });
        let rings: Vec<(Owner, Vec<Coord<f64>>)> = rings.collect();
        Cells::of(lattice, &rings, &[], side_m * (CELL_OUTLINE + CELL_TOLERANCE))
    }

    /// The rings of all areas, each with its area.
    pub(super) fn rings_of_areas(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        (0..self.areas.len()).flat_map(|area| {
            let rings = self.topology.pieces_of(area).flat_map(|piece| self.topology.rings_of(piece));
            rings.map(move |ring| (area, ring))
        })
    }

    /// The ways out of an area, as far as cells know any; found when they are first asked for.
    pub(super) fn ways_out(&self, area: usize, cells: &Cells) -> &[WayOut] {
        self.ways_out[area].get_or_init(|| {
            let owner = Owner::try_from(area);
            owner.map_or_else(|_| Vec::new(), |owner| ways_out(cells, owner, self.areas[area].main_bounds))
        })
    }

    /// True where a box of the plane lies wholly in a place.
    pub(super) fn is_in_place(&self, low: World, high: World, place: usize) -> bool {
        self.place_index.ground(low, high) == Ground::Area(place)
    }

    /// The index of the place under a point of the plane, from the full geometry.
    pub fn place_at(&self, at: World) -> Option<usize> {
        self.place_index.hit(at)
    }

    /// The places of which a part lies between the south-western and the north-eastern corner of a box of the plane.
    pub fn places_in(&self, low: World, high: World) -> BTreeSet<usize> {
        self.place_index.areas_in(low, high)
    }

    /// The areas from the largest to the smallest.
    pub fn by_size(&self) -> impl Iterator<Item = usize> + '_ {
        self.by_size.iter().map(|area| *area as usize)
    }

    /// The size of the middle one of the areas when they stand in the order of their sizes, in square
    /// metres; 0 where there is none.
    pub fn typical_size_m2(&self) -> f64 {
        let middle = self.by_size.get(self.by_size.len() / 2);
        middle.map_or(0.0, |area| self.areas[*area as usize].size_m2)
    }

    /// Grows whenever a level of detail or a label's seat has been made ready.
    pub fn made(&self) -> usize {
        self.made.load(Ordering::Relaxed)
    }

    /// Finds the seats of some labels, half of them on another thread.
    pub fn prepare_seats(&self, areas: &[usize]) {
        let find = |areas: &[usize]| {
            for &area in areas {
                self.seats(area, Language::ENGLISH);
            }
        };
        let (first, second) = areas.split_at(areas.len() / 2);
        std::thread::scope(|scope| {
            scope.spawn(move || find(second));
            find(first);
        });
        self.made.fetch_add(1, Ordering::Relaxed);
    }

    /// Where the label of an area may stand, best first; found when it is first asked for.
    pub fn seats(&self, area: usize, language: Language) -> &[Seat] {
        let seats = self.seats[area].get_or_init(|| self.find_seats(area));
        pick_seats(seats, language)
    }

    /// The same; `None` where nobody has asked for it before.
    pub fn ready_seats(&self, area: usize, language: Language) -> Option<&[Seat]> {
        self.seats[area].get().map(|seats| pick_seats(seats, language))
    }

    /// A point well inside an area.
    pub fn inside(&self, area: usize) -> World {
        let seat = self.seats(area, Language::ENGLISH).first();
        seat.and_then(|seat| seat.spots.first()).map_or_else(|| self.middle(area), |spot| spot.at)
    }

    /// A point near the middle of an area, which need not be inside: nothing is searched for it.
    pub fn near(&self, area: usize) -> World {
        let seat = self.ready_seats(area, Language::ENGLISH).and_then(|seats| seats.first());
        seat.and_then(|seat| seat.spots.first()).map_or_else(|| self.middle(area), |spot| spot.at)
    }

    fn middle(&self, area: usize) -> World {
        world(self.areas[area].main_bounds.middle())
    }

    fn find_seats(&self, area: usize) -> [Vec<Seat>; 2] {
        let base = &self.areas[area];
        let Some(piece) = base.main_piece else { return [Vec::new(), Vec::new()] };
        let coarse_m = self.seat_slack_m(area);
        let polygon = |tolerance_m: f64| polygon_of(&self.topology, piece, tolerance_m);
        let has_surface = |one: &Polygon<f64>| geo::Area::unsigned_area(one) > 0.0;
        let body = Some(polygon(coarse_m)).filter(has_surface).unwrap_or_else(|| polygon(0.0));
        // Of the layer alone, never of what is looked at: the same layer has the same seats everywhere.
        let most_steps = label_steps(self.areas.len());
        let name_of = |area: usize, language: Language| language.pick(&self.areas[area].short_name);
        let seats = |language: Language| {
            let region = name_of(area, language);
            let with_city = self.cities[area].map(|city| {
                let words =
                    message!("scene-label-with-city", city = name_of(city, language), region = region);
                in_two_lines(&language.text(&words))
            });
            let shorter = base.shorter_name.as_ref().map(|name| language.pick(name));
            let shortest = base.shortest_name.as_ref().map(|name| language.pick(name));
            let names = SeatNames { name: region, with_city: with_city.as_ref(), shorter, shortest };
            find_seats(&names, &body, most_steps)
        };
        let english = seats(Language::ENGLISH);
        let Name { en, uk } = &base.short_name;
        let is_abbreviated = base.shorter_name.is_some() || base.shortest_name.is_some();
        let is_one = en == uk && self.cities[area].is_none() && !is_abbreviated;
        let ukrainian = if is_one { english.clone() } else { seats(Language::UKRAINIAN) };
        [english, ukrainian]
    }

    /// How far the outline in which an area's seats were found may be off, in metres.
    pub(super) fn seat_slack_m(&self, area: usize) -> f64 {
        let piece = self.areas[area].main_piece;
        piece.map_or(0.0, |piece| self.topology.piece_size_m2(piece).sqrt() / SEAT_POINTS)
    }

    /// The area that alone surrounds a city, but for what is no area; `None` where there is none.
    pub(super) fn region_of(&self, city: usize) -> Option<usize> {
        self.neighbours()[city].first().copied().filter(|region| self.cities[*region] == Some(city))
    }
}

/// For each area the first city of the layer that has no other neighbour.
fn cities_of(layer: &Layer, neighbours: &[Vec<usize>]) -> Vec<Option<usize>> {
    let mut cities = vec![None; layer.areas.len()];
    let is_city = |area: usize| layer.areas[area].area_type == AreaType::City;
    for (city, around) in neighbours.iter().enumerate().filter(|(city, _)| is_city(*city)) {
        if let [region] = around[..]
            && !is_city(region)
        {
            cities[region].get_or_insert(city);
        }
    }
    cities
}

/// Words in two lines, broken at the space that leaves the wider line shortest.
fn in_two_lines(words: &str) -> [String; 2] {
    let letters = |text: &str| text.chars().count();
    let spaces = words.match_indices(' ').map(|(at, _)| (&words[..at], &words[at + 1..]));
    let (first, second) =
        spaces.min_by_key(|(first, second)| letters(first).max(letters(second))).unwrap_or((words, ""));
    [first.to_owned(), second.to_owned()]
}

/// How many points of a place's box are tried from west to east and from south to north, and how many of those that
/// lie in it are kept, at most.
const END_GRID: (u8, u8) = (12, 8);
const MOST_ENDS: usize = 12;

/// Some points in a place, spread from west to east.
fn ends_in(index: &AreaIndex, place: usize, bounds: Option<Bounds>) -> Vec<World> {
    let Some(bounds) = bounds else { return Vec::new() };
    let at = |column: u8, row: u8| World {
        x: bounds.low.x + bounds.width() * (f64::from(column) + 0.5) / f64::from(END_GRID.0),
        y: bounds.low.y + bounds.height() * (f64::from(row) + 0.5) / f64::from(END_GRID.1),
    };
    let points = (0..END_GRID.0).flat_map(|column| (0..END_GRID.1).map(move |row| at(column, row)));
    let inside: Vec<World> = points.filter(|at| index.hit(*at) == Some(place)).collect();
    let step = inside.len().div_ceil(MOST_ENDS).max(1);
    inside.into_iter().step_by(step).collect()
}

/// A point well inside the largest piece of a shape, and how far it is from the piece's edge; the middle where the
/// shape has no surface.
fn inside_of(topology: &Topology, shape: usize) -> (Coord<f64>, f64) {
    let by_size =
        |one: &usize, other: &usize| topology.piece_size_m2(*one).total_cmp(&topology.piece_size_m2(*other));
    let Some(piece) = topology.pieces_of(shape).max_by(by_size) else { return (Coord::default(), 0.0) };
    let tolerance_m = topology.piece_size_m2(piece).sqrt() / SEAT_POINTS;
    let poles = poles_of(&polygon_of(topology, piece, tolerance_m), tolerance_m, LEAST_LABEL_STEPS);
    let middle = || topology.shape_bounds(shape).map_or(Coord::default(), Bounds::middle);
    poles.first().map_or_else(|| (middle(), 0.0), |pole| (pole.at, pole.room))
}

fn pick_seats(seats: &[Vec<Seat>; 2], language: Language) -> &[Seat] {
    if language == Language::UKRAINIAN { &seats[1] } else { &seats[0] }
}

fn polygon_of(topology: &Topology, piece: usize, tolerance_m: f64) -> Polygon<f64> {
    let mut rings = topology
        .rings_of(piece)
        .map(|ring| topology.simplified_ring(ring, tolerance_m).collect::<LineString<f64>>())
        .filter(|ring| ring.0.len() > 2);
    let exterior = rings.next().unwrap_or_else(|| LineString::new(Vec::new()));
    Polygon::new(exterior, rings.collect())
}

fn world(at: Coord<f64>) -> World {
    World { x: at.x, y: at.y }
}

/// The plane's coordinates (metres) of a position in degrees.
fn plane(projection: &Projection, at: Coord<f64>) -> Coord<f64> {
    let world = projection.world_from_lonlat(LonLat { lon: at.x, lat: at.y });
    Coord { x: world.x, y: world.y }
}

/// The positions, among all points of all rings, of the edges that are no borders.
fn seams_of(projection: &Projection, shapes: &[Cow<'_, MultiPolygon<f64>>]) -> Vec<u32> {
    let mut seams = Vec::new();
    let mut position = 0_u32;
    let lonlat = |at: Coord<f64>| LonLat { lon: at.x, lat: at.y };
    let pieces = shapes.iter().flat_map(|shape| shape.iter());
    for ring in pieces.flat_map(|piece| std::iter::once(piece.exterior()).chain(piece.interiors())) {
        for edge in ring.0.windows(2) {
            if projection.is_seam(lonlat(edge[0]), lonlat(edge[1])) {
                seams.push(position);
            }
            position += 1;
        }
    }
    seams
}

/// The box of a layer without areas.
const UNIT: Bounds = Bounds { low: Coord { x: -1.0, y: -1.0 }, high: Coord { x: 1.0, y: 1.0 } };

fn extent_of(areas: &[BaseArea]) -> (World, World) {
    let bounds = areas.iter().filter(|area| area.main_piece.is_some()).map(|area| area.bounds);
    let Bounds { low, high } = bounds.reduce(Bounds::joined).unwrap_or(UNIT);
    (world(low), world(high))
}

fn by_size(areas: &[BaseArea]) -> Vec<u32> {
    let mut order: Vec<u32> = (0..u32::try_from(areas.len()).unwrap_or(u32::MAX)).collect();
    order.sort_by(|one, other| {
        let size = |area: &u32| areas[*area as usize].size_m2;
        size(other).total_cmp(&size(one))
    });
    order
}

fn base_area(layer: &Layer, topology: &Topology, index: usize) -> BaseArea {
    let area = &layer.areas[index];
    let pieces = topology.pieces_of(index);
    let by_size =
        |one: &usize, other: &usize| topology.piece_size_m2(*one).total_cmp(&topology.piece_size_m2(*other));
    let main_piece = pieces.clone().max_by(by_size);
    let bounds = topology.shape_bounds(index).unwrap_or(UNIT);
    BaseArea {
        id: area.id.clone(),
        short_name: area.short_name.clone(),
        shorter_name: area.shorter_name.clone(),
        shortest_name: area.shortest_name.clone(),
        size_m2: pieces.clone().map(|piece| topology.piece_size_m2(piece)).sum(),
        bounds,
        main_piece,
        main_bounds: main_piece.and_then(|piece| topology.piece_bounds(piece)).unwrap_or(bounds),
    }
}

/// The arcs of the areas and, behind them, of the places, and from a point to its place.
fn base_outlines(layer: &Layer, projection: &Projection) -> (Topology, AreaIndex) {
    let shapes = layer.areas.iter().map(|area| &area.outline);
    let shapes = shapes.chain(layer.places.iter().map(|place| &place.outline));
    let shapes: Vec<Cow<'_, MultiPolygon<f64>>> = shapes.map(|shape| projection.prepared(shape)).collect();
    let seams = seams_of(projection, &shapes);
    let outlines = Outlines::projected(shapes.iter().map(AsRef::as_ref), |at| plane(projection, at));
    drop(shapes);
    let area_count = layer.areas.len();
    // Places are few: their index is made at once.
    let place_rings = (area_count..outlines.len())
        .flat_map(|shape| outlines.rings_of(shape).map(move |ring| (shape - area_count, ring)));
    let place_index = AreaIndex::of_rings(place_rings);
    (Topology::of(outlines, area_count, &seams), place_index)
}

/// The background's outlines and lines, and which part has which.
fn base_context(layer: &Layer, projection: &Projection) -> (Topology, Topology, Vec<BaseContext>) {
    let mut outlines: Vec<Cow<'_, MultiPolygon<f64>>> = Vec::new();
    let mut lines = Lines::default();
    let mut parts = Vec::with_capacity(layer.context.len());
    for context in &layer.context {
        let shape = match &context.kind {
            ContextKind::Land(outline) => {
                outlines.push(projection.prepared_land(outline));
                ContextShape::Outline(outlines.len() - 1)
            }
            ContextKind::Border(several) | ContextKind::River(several) => {
                let start = lines.len();
                for line in projection.prepared_lines(several).iter() {
                    lines.push(line.0.iter().map(|at| plane(projection, *at)));
                }
                ContextShape::Lines(start..lines.len())
            }
            ContextKind::Country | ContextKind::Sea => ContextShape::Nothing,
        };
        let point = |at: Point<f64>| projection.world_from_lonlat(LonLat { lon: at.x(), lat: at.y() });
        parts.push(BaseContext { shape, label: context.label.map(point) });
    }
    let outlines = Outlines::projected(outlines.iter().map(AsRef::as_ref), |at| plane(projection, at));
    (Topology::of(outlines, 0, &[]), Topology::of_lines(lines), parts)
}
