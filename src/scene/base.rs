//! A layer made ready to be drawn: projected once, borders found once, label seats found once.

use geo::{Area as _, BoundingRect, Coord, MapCoords, MultiPolygon, Point, Simplify};

use super::seat::{Seat, find_seats};
use crate::model::{AreaId, Context, ContextKind, Layer, Name, PlaceId};
use crate::space::{
    AreaIndex, Border, Detailed, DetailedLine, LonLat, Projection, SharedWeights, Topology, World,
};

/// How far label search and leader search may simplify outlines, in metres.
const COARSE_M: f64 = 1_500.0;

/// Which of its two names an area is labelled with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
pub enum Language {
    /// English.
    #[default]
    #[serde(rename = "en")]
    English,
    /// Ukrainian.
    #[serde(rename = "uk")]
    Ukrainian,
}

impl Language {
    /// The name in this language.
    pub fn pick(self, name: &Name) -> &str {
        match self {
            Self::English => &name.en,
            Self::Ukrainian => &name.uk,
        }
    }
}

/// A layer on the projected plane (metres), with everything that does not depend on the view.
#[derive(Debug, Clone)]
pub struct BaseMap {
    /// The projection, fitted to the areas.
    pub projection: Projection,
    /// The areas, in the layer's order.
    pub areas: Vec<BaseArea>,
    /// The places, in the layer's order.
    pub places: Vec<BasePlace>,
    /// The background, in the layer's order.
    pub context: Vec<BaseContext>,
    /// Each border once: its areas and its line.
    pub borders: Vec<BaseBorder>,
    /// For each area the indices of its neighbours.
    pub neighbours: Vec<Vec<usize>>,
    /// The smallest box around all areas: south-west and north-east.
    pub extent: (World, World),
    index: AreaIndex,
    coarse_index: AreaIndex,
    place_index: AreaIndex,
}

/// An area on the plane.
#[derive(Debug, Clone)]
pub struct BaseArea {
    /// Its id.
    pub id: AreaId,
    /// Its outline, with the weights of the borders that it is made of.
    pub outline: Detailed,
    /// Where its label may stand, best first, for each language.
    pub seats: [Vec<Seat>; 2],
    /// Its size on the plane, in square metres.
    pub size_m2: f64,
}

impl BaseArea {
    /// The seats for labels in this language, best first.
    pub fn seats_in(&self, language: Language) -> &[Seat] {
        match language {
            Language::English => &self.seats[0],
            Language::Ukrainian => &self.seats[1],
        }
    }

    /// A point well inside the area.
    pub fn inside(&self) -> World {
        self.seats[0].first().map_or(World { x: 0.0, y: 0.0 }, |seat| seat.at)
    }
}

/// A place on the plane.
#[derive(Debug, Clone)]
pub struct BasePlace {
    /// Its id.
    pub id: PlaceId,
    /// Its outline, with the weights of the borders that it is made of.
    pub outline: Detailed,
    /// The middle of its bounding box.
    pub middle: World,
}

/// A border on the plane.
#[derive(Debug, Clone)]
pub struct BaseBorder {
    /// Index of the area on one side.
    pub area: usize,
    /// Index of the area on the other side; `None` on the outer edge.
    pub other: Option<usize>,
    /// The line.
    pub line: DetailedLine,
}

/// A part of the background on the plane.
#[derive(Debug, Clone)]
pub struct BaseContext {
    /// Its outline or its lines; none for a sea.
    pub shape: Detailed,
    /// Where its label stands.
    pub label: Option<World>,
}

impl BaseMap {
    /// Projects a layer and works out borders, neighbours and label seats.
    pub fn new(layer: &Layer) -> Self {
        let projection = fitted_projection(layer);
        let project = |outline: &MultiPolygon<f64>| outline.map_coords(|at| plane(&projection, at));
        let outlines: Vec<MultiPolygon<f64>> =
            layer.areas.iter().map(|area| project(&area.outline)).collect();
        let coarse: Vec<MultiPolygon<f64>> =
            outlines.iter().map(|outline| outline.simplify(COARSE_M)).collect();
        let place_outlines: Vec<MultiPolygon<f64>> =
            layer.places.iter().map(|place| project(&place.outline)).collect();
        // The search for label seats takes about as long as all the rest: one is done beside the other.
        let (seats, (topology, borders, weights, context)) = std::thread::scope(|scope| {
            let seats = scope.spawn(|| label_seats(layer, &coarse, &outlines));
            let mut topology = Topology::of(layer.areas.iter().map(|area| &area.outline));
            let borders: Vec<BaseBorder> = std::mem::take(&mut topology.borders)
                .into_iter()
                .map(|border| base_border(&projection, border))
                .collect();
            let weights = SharedWeights::of(borders.iter().map(|border| &border.line));
            let context = layer.context.iter().map(|one| base_context(&projection, one)).collect();
            (seats.join(), (topology, borders, weights, context))
        });
        let seats = seats.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        let areas: Vec<BaseArea> = (layer.areas.iter().zip(&outlines).zip(seats))
            .map(|((area, outline), seats)| BaseArea {
                id: area.id.clone(),
                seats,
                size_m2: outline.unsigned_area(),
                outline: weights.outline(outline),
            })
            .collect();
        let places = layer.places.iter().zip(&place_outlines);
        Self {
            index: AreaIndex::of(outlines.iter()),
            coarse_index: AreaIndex::of(coarse.iter()),
            place_index: AreaIndex::of(place_outlines.iter()),
            extent: extent_of(&outlines),
            context,
            places: places.map(|(place, outline)| base_place(place.id.clone(), outline, &weights)).collect(),
            borders,
            neighbours: topology.neighbours,
            projection,
            areas,
        }
    }

    /// The index of the area under a point of the plane, from the full geometry.
    pub fn area_at(&self, at: World) -> Option<usize> {
        self.index.hit(at)
    }

    /// The index of the place under a point of the plane, from the full geometry.
    pub fn place_at(&self, at: World) -> Option<usize> {
        self.place_index.hit(at)
    }

    /// The index of the area under a point, from simplified outlines (off by up to 1.5 km): for
    /// placing labels, never for clicks.
    pub fn area_roughly_at(&self, at: World) -> Option<usize> {
        self.coarse_index.hit(at)
    }
}

/// The plane's coordinates (metres) of a position in degrees.
fn plane(projection: &Projection, at: Coord<f64>) -> Coord<f64> {
    let world = projection.world_from_lonlat(LonLat { lon: at.x, lat: at.y });
    Coord { x: world.x, y: world.y }
}

fn fitted_projection(layer: &Layer) -> Projection {
    Projection::fitted(layer.areas.iter().map(|area| &area.outline))
}

fn extent_of(outlines: &[MultiPolygon<f64>]) -> (World, World) {
    let boxes = outlines.iter().filter_map(BoundingRect::bounding_rect);
    let (low, high) = corners(boxes.map(|rect| (rect.min(), rect.max())));
    (World { x: low.x, y: low.y }, World { x: high.x, y: high.y })
}

/// The corners of the smallest box around boxes; a unit box around the origin where there is none.
fn corners(boxes: impl Iterator<Item = (Coord<f64>, Coord<f64>)>) -> (Coord<f64>, Coord<f64>) {
    boxes
        .reduce(|(low, high), (other_low, other_high)| {
            let low = Coord { x: low.x.min(other_low.x), y: low.y.min(other_low.y) };
            (low, Coord { x: high.x.max(other_high.x), y: high.y.max(other_high.y) })
        })
        .unwrap_or((Coord { x: -1.0, y: -1.0 }, Coord { x: 1.0, y: 1.0 }))
}

/// For each area where its label may stand, in each language.
fn label_seats(
    layer: &Layer,
    coarse: &[MultiPolygon<f64>],
    outlines: &[MultiPolygon<f64>],
) -> Vec<[Vec<Seat>; 2]> {
    let shapes = coarse.iter().zip(outlines);
    let of = |(area, (coarse, outline)): (&crate::model::Area, (&MultiPolygon<f64>, &MultiPolygon<f64>))| {
        [&area.short_name.en, &area.short_name.uk].map(|name| find_seats(name, coarse, outline))
    };
    layer.areas.iter().zip(shapes).map(of).collect()
}

fn base_border(projection: &Projection, border: Border) -> BaseBorder {
    let line = border.line.into_iter().map(|at| plane(projection, at)).collect();
    BaseBorder { area: border.area, other: border.other, line: DetailedLine::weighed(line) }
}

fn base_place(id: PlaceId, outline: &MultiPolygon<f64>, weights: &SharedWeights) -> BasePlace {
    let middle = outline.bounding_rect().map_or(Coord { x: 0.0, y: 0.0 }, geo::Rect::center);
    BasePlace { id, middle: World { x: middle.x, y: middle.y }, outline: weights.outline(outline) }
}

fn base_context(projection: &Projection, context: &Context) -> BaseContext {
    let shape = match &context.kind {
        ContextKind::Country(outline) | ContextKind::Underlay(outline) => {
            Detailed::of_outline(&outline.map_coords(|at| plane(projection, at)))
        }
        ContextKind::Border(lines) | ContextKind::River(lines) => {
            Detailed::of_lines(&lines.map_coords(|at| plane(projection, at)))
        }
        ContextKind::Sea => Detailed::default(),
    };
    let point = |at: Point<f64>| projection.world_from_lonlat(LonLat { lon: at.x(), lat: at.y() });
    BaseContext { shape, label: context.label.map(point) }
}
