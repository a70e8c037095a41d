//! The map as a display list: background, areas, borders, places, labels.
//!
//! What depends on where the user points or clicks is composed apart (`highlight`), so that the map
//! itself is composed again only when the view, the verdicts or the theme change.

use std::sync::Arc;

use super::base::{BaseMap, ContextShape};
use super::context_labels::compose_context_labels;
use super::detail::Detail;
use super::item::{Color, Group, Item, Motif, Origin, Shape, Stroke};
use super::labels::{LabelChoice, LeftOutLabels, compose_labels};
use super::palette::Colors;
use super::shapes::{Medium, arcs_shape, area_shape, backdrop_shape, place_shape, sight_of};
use super::texture::pattern_of;
use crate::derive::{Status, Verdict, Verdicts, describe_status, verdict_sentence};
use crate::model::{ContextKind, Dossier, Layer, PlaceId};
use crate::space::{Rect, Screen, View, World};
use crate::words::{Language, message};

/// From this side of a typical area on, in logical pixels, borders have their full width.
const FULL_BORDER_PX: f64 = 24.0;
/// The least part of their width that borders have.
const LEAST_BORDER: f64 = 0.3;

/// A place of which less than this is seen on either side of its middle has an outline of its own colour, in logical
/// pixels: another would hide it.
const THIN_PLACE_PX: f64 = 2.5;
/// The widths of that outline, and of what parts it from the areas around, in logical pixels.
const THIN_OUTLINE: (f64, f64) = (1.0, 2.6);

/// What the map is composed from.
#[derive(Debug, Clone, Copy)]
pub struct MapSource<'a> {
    /// Who says what.
    pub dossier: &'a Dossier,
    /// The areas.
    pub layer: &'a Layer,
    /// The areas, projected.
    pub base: &'a BaseMap,
    /// What the rules say.
    pub verdicts: &'a Verdicts,
}

/// How the map is composed.
#[derive(Debug, Clone, Copy)]
pub struct MapStyle<'a> {
    /// Its colours.
    pub colors: &'a Colors,
    /// The language of the labels and of what areas say of themselves.
    pub language: Language,
    /// What the map is drawn by.
    pub medium: Medium,
    /// The outlines, as fine as the picture needs them: no line is off by more than a third of one of
    /// its pixels, and both sides of a border are simplified alike, so that no gap opens.
    pub detail: &'a Detail,
    /// Rectangles that labels keep clear of, such as a legend over the map.
    pub obstacles: &'a [Rect],
    /// For each area the number of its footnote; empty where there are none.
    pub numbers: &'a [Option<u32>],
    /// For each place the number of the footnote that quotes what is said of it; empty where there are none.
    pub place_numbers: &'a [Option<u32>],
    /// Which areas are named.
    pub labels: LabelChoice,
    /// Whether names stand where they have room only just, or as abbreviations: what is worked out for many maps before
    /// one is drawn does without, and a window's map that moves. In a window they are searched room for all over their
    /// areas only then.
    pub squeezes: bool,
    /// Where labels beside their areas stood before, while the map moves: they stay there as long as there
    /// is room. Empty where each is to have the best place.
    pub kept_leaders: &'a [KeptLeader],
    /// The same for labels in their areas that room was searched for.
    pub kept_rooms: &'a [KeptRoom],
}

/// Where a label in its area stood that room was searched for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct KeptRoom {
    /// The area's index.
    pub area: usize,
    /// Which of the area's seats it has.
    pub seat: usize,
    /// The size of its type, in logical pixels.
    pub size: f64,
    /// The width of its halo, in sizes of its type.
    pub halo_width: f64,
    /// Its middle.
    pub at: World,
    /// The scale at which it has room there.
    pub px_per_m: f64,
}

/// Where a label beside its area stood.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct KeptLeader {
    /// The area's index.
    pub area: usize,
    /// The point of the area that its line leads to.
    pub target: World,
    /// Which of the ways to set its name it has.
    pub setting: usize,
    /// The middle of the label, from the point that its line leads to: to the right and down, in logical
    /// pixels.
    pub offset: (f64, f64),
}

/// A map as it is drawn, and what it leaves out.
#[derive(Debug, Clone)]
pub struct ComposedMap {
    /// What to draw, lowest first.
    pub items: Vec<Item>,
    /// The names and numbers that have no room.
    pub left_out: LeftOutLabels,
}

/// Composes the map inside the view's viewport, clipped by it.
pub fn compose_map(source: &MapSource<'_>, view: &View, style: &MapStyle<'_>) -> ComposedMap {
    let mut items = vec![sea(view, style.colors)];
    items.push(compose_backdrop(source, view, style));
    let sight = sight_of(view);
    let in_sight = |index: &usize| source.base.areas[*index].bounds.touches(sight);
    let areas = (0..source.base.areas.len()).filter(in_sight);
    let areas = areas.map(|index| compose_area(source, index, view, style));
    if source.layer.has_rivers_on_top() {
        items.extend(areas);
        items.extend(compose_rivers(source, view, style));
    } else {
        items.extend(compose_rivers(source, view, style));
        items.extend(areas);
    }
    items.push(compose_borders(source, view, style));
    items.push(compose_own_outlines(source, view, style));
    items.extend(compose_places(source, view, style));
    let Names { items: names, left_out, leaders: _, rooms: _ } = compose_names(source, view, style);
    items.extend(names);
    ComposedMap { items: vec![Item::Clip { rect: view.viewport, items }], left_out }
}

/// Open water, under everything.
pub(super) fn sea(view: &View, colors: &Colors) -> Item {
    Item::Box { rect: view.viewport, radius: 0.0, fill: Some(colors.palette().sea), stroke: None }
}

/// All labels of a map.
pub(super) struct Names {
    /// What to draw: those of the background under the others.
    pub(super) items: Vec<Item>,
    /// Where those beside their areas stand.
    pub(super) leaders: Vec<KeptLeader>,
    /// Where those in their areas stand that room was searched for.
    pub(super) rooms: Vec<KeptRoom>,
    /// What has no room.
    pub(super) left_out: LeftOutLabels,
}

/// All labels, those of the background under the others; and where those beside their areas stand.
pub(super) fn compose_names(source: &MapSource<'_>, view: &View, style: &MapStyle<'_>) -> Names {
    let labels = compose_labels(source, view, style);
    let mut items = compose_context_labels(source, view, style, &labels);
    items.extend(labels.items);
    Names { items, leaders: labels.leaders, rooms: labels.rooms, left_out: labels.left_out }
}

fn compose_backdrop(source: &MapSource<'_>, view: &View, style: &MapStyle<'_>) -> Item {
    let palette = style.colors.palette();
    let land = lands_of(source).map(|outline| {
        let shape = backdrop_shape(source.base, style.detail, view, outline);
        Item::Fill { shape: Arc::new(shape), color: palette.land }
    });
    let mut items: Vec<Item> = land.collect();
    // Rivers lie over all land: see `compose_rivers`.
    let shape = arcs_shape(&source.base.lines, &style.detail.lines, view, borders_of(source));
    if !shape.parts.is_empty() {
        items.push(Item::Stroke { shape: Arc::new(shape), stroke: Stroke::solid(1.0, palette.land_line) });
    }
    Item::Group(Group { origin: Origin::Backdrop, title: None, items })
}

/// The outlines of the land behind the layer, by their numbers.
pub(super) fn lands_of<'a>(source: &MapSource<'a>) -> impl Iterator<Item = usize> + use<'a> {
    let land = shapes_of(source, |kind| matches!(kind, ContextKind::Land(_)));
    land.filter_map(|shape| match shape {
        ContextShape::Outline(number) => Some(*number),
        ContextShape::Lines(_) | ContextShape::Nothing => None,
    })
}

/// The lines of the borders behind the layer, by their numbers.
pub(super) fn borders_of<'a>(source: &MapSource<'a>) -> impl Iterator<Item = usize> + use<'a> {
    lines_of(source, |kind| matches!(kind, ContextKind::Border(_)))
}

/// The rivers' lines, by their numbers.
pub(super) fn rivers_of<'a>(source: &MapSource<'a>) -> impl Iterator<Item = usize> + use<'a> {
    lines_of(source, |kind| matches!(kind, ContextKind::River(_)))
}

fn lines_of<'a>(
    source: &MapSource<'a>,
    is_wanted: fn(&ContextKind) -> bool,
) -> impl Iterator<Item = usize> + use<'a> {
    let lines = shapes_of(source, is_wanted).filter_map(|shape| match shape {
        ContextShape::Lines(range) => Some(range.clone()),
        ContextShape::Outline(_) | ContextShape::Nothing => None,
    });
    lines.flatten()
}

/// What parts of the background of some kind have to be drawn.
fn shapes_of<'a>(
    source: &MapSource<'a>,
    is_wanted: fn(&ContextKind) -> bool,
) -> impl Iterator<Item = &'a ContextShape> + use<'a> {
    let pairs = source.layer.context.iter().zip(&source.base.context);
    pairs.filter(move |(named, _)| is_wanted(&named.kind)).map(|(_, context)| &context.shape)
}

/// The rivers in sight, under the areas' borders; `None` where there is none.
fn compose_rivers(source: &MapSource<'_>, view: &View, style: &MapStyle<'_>) -> Option<Item> {
    let shape = arcs_shape(&source.base.lines, &style.detail.lines, view, rivers_of(source));
    let stroke = Stroke::solid(1.0, style.colors.palette().river);
    let is_seen = !shape.parts.is_empty();
    let items = vec![Item::Stroke { shape: Arc::new(shape), stroke }];
    is_seen.then_some(Item::Group(Group { origin: Origin::Backdrop, title: None, items }))
}

fn compose_area(source: &MapSource<'_>, index: usize, view: &View, style: &MapStyle<'_>) -> Item {
    let area = &source.base.areas[index];
    let verdict = &source.verdicts.areas()[index].1;
    let shape = Arc::new(area_shape(source.base, style.detail, view, index));
    let name = &source.layer.areas[index].name;
    let status = describe_status(verdict.status, verdict.texture());
    let sentence = verdict_sentence(source.dossier, source.layer, &area.id, verdict);
    let title = message!("scene-area-title", name = name, status = status, sentence = sentence);
    Item::Group(Group {
        origin: Origin::Area(area.id.clone()),
        title: Some(style.language.text(&title)),
        items: painted(&shape, look_of(verdict, style.colors), view),
    })
}

/// How a verdict looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Look {
    /// The fill of the whole area, under its texture.
    pub(super) color: Color,
    /// The pattern over it, and the pattern's colour.
    pub(super) texture: Option<(Motif, Color)>,
    /// An outline of its own.
    pub(super) outline: Option<Stroke>,
}

/// Status as colour, ground as texture; what gives no colour has an outline of its own.
pub(super) fn look_of(verdict: &Verdict, colors: &Colors) -> Look {
    let texture = verdict.texture().map(|ground| colors.texture(ground));
    let outline = colors.status_outline(verdict.status);
    Look { color: colors.status_color(verdict.status), texture, outline }
}

/// A shape as it looks.
fn painted(shape: &Arc<Shape>, look: Look, view: &View) -> Vec<Item> {
    let mut items = vec![Item::Fill { shape: Arc::clone(shape), color: look.color }];
    if let Some((motif, color)) = look.texture {
        let pattern = pattern_of(motif, pattern_anchor(view));
        items.push(Item::Texture { shape: Arc::clone(shape), pattern, color });
    }
    items
}

/// The outlines that areas have of their own, over the borders.
fn compose_own_outlines(source: &MapSource<'_>, view: &View, style: &MapStyle<'_>) -> Item {
    let sight = sight_of(view);
    let in_sight = |index: &usize| source.base.areas[*index].bounds.touches(sight);
    let outlines = (0..source.base.areas.len()).filter(in_sight).filter_map(|index| {
        let stroke = look_of(&source.verdicts.areas()[index].1, style.colors).outline?;
        let shape = Arc::new(area_shape(source.base, style.detail, view, index));
        Some(Item::Stroke { shape, stroke })
    });
    Item::Group(Group { origin: Origin::Borders, title: None, items: outlines.collect() })
}

/// The point that all patterns of a map are anchored to: they move with it.
pub fn pattern_anchor(view: &View) -> Screen {
    view.screen_from_world(World { x: 0.0, y: 0.0 })
}

/// How borders between areas (`true`) and the outer edge are drawn at their full width.
pub(crate) fn border_strokes(colors: &Colors) -> [(bool, Stroke); 2] {
    let palette = colors.palette();
    [(true, Stroke::solid(1.0, palette.border)), (false, Stroke::solid(0.9, palette.outer_border))]
}

/// What part of their full width borders have, 0 to 1: less where most areas are so small that borders
/// would hide their colours.
pub fn border_share(base: &BaseMap, view: &View) -> f64 {
    let side_px = base.typical_size_m2().sqrt() * view.px_per_m;
    (side_px / FULL_BORDER_PX).clamp(LEAST_BORDER, 1.0)
}

fn compose_borders(source: &MapSource<'_>, view: &View, style: &MapStyle<'_>) -> Item {
    let share = border_share(source.base, view);
    let lines = |(is_inner, stroke): (bool, Stroke)| {
        let of_kind = source.base.borders().iter().filter(|border| border.other.is_some() == is_inner);
        let arcs = of_kind.map(|border| border.arc);
        let shape = arcs_shape(&source.base.topology, &style.detail.areas, view, arcs);
        Item::Stroke { shape: Arc::new(shape), stroke: Stroke { width: share * stroke.width, ..stroke } }
    };
    let items = border_strokes(style.colors).map(lines).into();
    Item::Group(Group { origin: Origin::Borders, title: None, items })
}

/// The places that statements in force give a status of their own, each with an outline.
fn compose_places(source: &MapSource<'_>, view: &View, style: &MapStyle<'_>) -> Vec<Item> {
    let compose = |(index, outline): (usize, Item)| {
        let (place, verdict) = (&source.layer.places[index], &source.verdicts.places()[index].1);
        let shape = Arc::new(place_shape(source.base, style.detail, view, index));
        let look = look_of(verdict, style.colors);
        let mut items = painted(&shape, look, view);
        if look.outline.is_none() && is_thin(source, view, style, index) {
            items = with_own_outline(&shape, look, items, style);
        } else {
            items.push(outline);
        }
        let status = describe_status(verdict.status, verdict.texture());
        let title = message!("scene-place-title", name = &place.name, status = status);
        let title = Some(style.language.text(&title));
        Item::Group(Group { origin: Origin::Place(place.id.clone()), title, items })
    };
    outlines_of_places(source, view, style).into_iter().map(compose).collect()
}

/// True for a place on a page that its outline would hide.
fn is_thin(source: &MapSource<'_>, view: &View, style: &MapStyle<'_>, place: usize) -> bool {
    style.medium == Medium::Page && source.base.places[place].room_m * view.px_per_m < THIN_PLACE_PX
}

/// A place as it is painted, on an edge, and with an outline of its own colour.
fn with_own_outline(shape: &Arc<Shape>, look: Look, painted: Vec<Item>, style: &MapStyle<'_>) -> Vec<Item> {
    let outline = |width: f64, color: Color| Item::Stroke {
        shape: Arc::clone(shape),
        stroke: Stroke::solid(width, color),
    };
    let edge = outline(THIN_OUTLINE.1, style.colors.palette().border);
    let own = outline(THIN_OUTLINE.0, look.color);
    std::iter::once(edge).chain(painted).chain([own]).collect()
}

/// The places that have a status, by their index in the layer, and the outline of each.
pub(super) fn outlines_of_places(
    source: &MapSource<'_>,
    view: &View,
    style: &MapStyle<'_>,
) -> Vec<(usize, Item)> {
    let places = source.verdicts.places().iter().enumerate();
    let shown = places.filter(|(_, (_, verdict))| verdict.status != Status::NotMentioned);
    let plain = Stroke::solid(0.8, style.colors.palette().border);
    let outline = |(index, (_, verdict)): (usize, &(PlaceId, Verdict))| {
        let stroke = style.colors.status_outline(verdict.status).unwrap_or(plain);
        let shape = Arc::new(place_shape(source.base, style.detail, view, index));
        (index, Item::Stroke { shape, stroke })
    };
    shown.map(outline).collect()
}
