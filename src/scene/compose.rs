//! The map as a display list: background, areas, borders, places, labels.
//!
//! What depends on where the user points or clicks is composed apart (`highlight`), so that the map
//! itself is composed again only when the view, the verdicts or the theme change.

use std::sync::Arc;

use super::base::{BaseMap, Language};
use super::item::{Color, Group, Item, Motif, Origin, Pattern, Shape, Stroke};
use super::labels::{compose_context_labels, compose_labels};
use super::palette::Theme;
use crate::derive::{Status, Verdict, Verdicts, broken_statements, describe_status, verdict_sentence};
use crate::model::{ContextKind, Dossier, Layer};
use crate::space::{Detailed, DetailedLine, Rect, Screen, View, World};

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
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MapStyle<'a> {
    /// Its colours.
    pub theme: Theme,
    /// The language of the labels.
    pub language: Language,
    /// Size of the picture's own pixels, in logical pixels: no line is off by more than a third of it.
    /// Both sides of a border are simplified alike, so that no gap opens.
    pub detail_px: f64,
    /// Rectangles that labels keep clear of, such as a legend over the map.
    pub obstacles: &'a [Rect],
    /// For each area the number of its footnote; empty where there are none.
    pub numbers: &'a [Option<u32>],
}

/// Composes the map inside the view's viewport, clipped by it.
pub fn compose_map(source: &MapSource<'_>, view: &View, style: &MapStyle<'_>) -> Vec<Item> {
    let palette = style.theme.palette();
    let mut items =
        vec![Item::Box { rect: view.viewport, radius: 0.0, fill: Some(palette.sea), stroke: None }];
    items.push(compose_backdrop(source, view, style));
    for index in 0..source.base.areas.len() {
        items.push(compose_area(source, index, view, style));
    }
    items.push(compose_rivers(source, view, style));
    items.push(compose_borders(source, view, style));
    items.extend(compose_places(source, view, style));
    let labels = compose_labels(source, view, style);
    items.extend(compose_context_labels(source, view, style, &labels.taken));
    items.extend(labels.items);
    vec![Item::Clip { rect: view.viewport, items }]
}

/// Turns an outline on the plane into a closed shape of the picture, as fine as `detail_px` asks for.
pub fn shape_from_outline(view: &View, outline: &Detailed, detail_px: f64) -> Shape {
    let mut parts = Vec::with_capacity(outline.parts.len());
    for ring in outline.parts.iter().filter(|ring| is_in_sight(view, ring)) {
        let mut part = screen_line(view, ring, detail_px);
        if part.len() > 1 && part.first() == part.last() {
            part.pop();
        }
        if part.len() >= 3 {
            parts.push(part);
        }
    }
    Shape { parts, closed: true }
}

/// The points of a line as the picture shows them. None that is left out is further than a third of
/// `detail_px` from the line through the others.
fn screen_line(view: &View, line: &DetailedLine, detail_px: f64) -> Vec<Screen> {
    let tolerance_m = detail_px / 3.0 / view.px_per_m;
    line.simplified(tolerance_m).map(|at| view.screen_from_world(World { x: at.x, y: at.y })).collect()
}

fn shape_from_lines<'a>(view: &View, lines: impl Iterator<Item = &'a DetailedLine>, detail_px: f64) -> Shape {
    let lines = lines.filter(|line| is_in_sight(view, line));
    let parts = lines.map(|line| screen_line(view, line, detail_px)).filter(|part| part.len() > 1);
    Shape { parts: parts.collect(), closed: false }
}

/// True where the box around a line touches the viewport or its near surroundings, so that the
/// width of its stroke is never cut.
fn is_in_sight(view: &View, line: &DetailedLine) -> bool {
    let (low, high) = line.bounds;
    let top_left = view.screen_from_world(World { x: low.x, y: high.y });
    let bottom_right = view.screen_from_world(World { x: high.x, y: low.y });
    let around = view.viewport.expanded(8.0);
    top_left.x <= around.right()
        && bottom_right.x >= around.x
        && top_left.y <= around.bottom()
        && bottom_right.y >= around.y
}

fn compose_backdrop(source: &MapSource<'_>, view: &View, style: &MapStyle<'_>) -> Item {
    let palette = style.theme.palette();
    let mut land = Vec::new();
    let mut lines = Vec::new();
    for (named, context) in source.layer.context.iter().zip(&source.base.context) {
        match &named.kind {
            ContextKind::Country(_) | ContextKind::Underlay(_) => {
                let shape = Arc::new(shape_from_outline(view, &context.shape, style.detail_px));
                land.push(Item::Fill { shape, color: palette.land });
            }
            ContextKind::Border(_) => {
                let shape = shape_from_lines(view, context.shape.parts.iter(), style.detail_px);
                let stroke = Stroke::solid(1.0, palette.land_line);
                lines.push(Item::Stroke { shape: Arc::new(shape), stroke });
            }
            // Rivers lie over the areas: see `compose_rivers`.
            ContextKind::River(_) | ContextKind::Sea => {}
        }
    }
    land.append(&mut lines);
    Item::Group(Group { origin: Origin::Backdrop, title: None, items: land })
}

/// Rivers, over the areas and under their borders.
fn compose_rivers(source: &MapSource<'_>, view: &View, style: &MapStyle<'_>) -> Item {
    let pairs = source.layer.context.iter().zip(&source.base.context);
    let rivers = pairs.filter(|(named, _)| matches!(named.kind, ContextKind::River(_)));
    let lines = rivers.flat_map(|(_, context)| &context.shape.parts);
    let shape = Arc::new(shape_from_lines(view, lines, style.detail_px));
    let stroke = Stroke::solid(1.0, style.theme.palette().river);
    let items = vec![Item::Stroke { shape, stroke }];
    Item::Group(Group { origin: Origin::Backdrop, title: None, items })
}

fn compose_area(source: &MapSource<'_>, index: usize, view: &View, style: &MapStyle<'_>) -> Item {
    let area = &source.base.areas[index];
    let verdict = &source.verdicts.areas()[index].1;
    let shape = Arc::new(shape_from_outline(view, &area.outline, style.detail_px));
    let named = &source.layer.areas[index];
    let status = describe_status(verdict.status, verdict.texture());
    let sentence = verdict_sentence(source.dossier, source.layer, &area.id, verdict);
    Item::Group(Group {
        origin: Origin::Area(area.id.clone()),
        title: Some(format!("{}: {status}. {sentence}", style.language.pick(&named.name))),
        items: painted(shape, verdict, view, style.theme),
    })
}

/// Status as colour, ground as texture; a broken quote takes the colour away.
fn painted(shape: Arc<Shape>, verdict: &Verdict, view: &View, theme: Theme) -> Vec<Item> {
    if verdict.status == Status::NotMentioned && broken_statements(verdict).next().is_some() {
        let palette = theme.palette();
        let dashed = Stroke { width: 1.5, color: palette.warning, dash: Some((5.0, 4.0)) };
        return vec![
            Item::Fill { shape: Arc::clone(&shape), color: palette.paper },
            Item::Stroke { shape, stroke: dashed },
        ];
    }
    let mut items = vec![Item::Fill { shape: Arc::clone(&shape), color: theme.status_color(verdict.status) }];
    if let Some(ground) = verdict.texture() {
        let (motif, color) = theme.texture(verdict.status, ground);
        let anchor = view.screen_from_world(World { x: 0.0, y: 0.0 });
        items.push(Item::Texture { shape, pattern: pattern_of(motif, anchor), color });
    }
    items
}

/// The pattern of a motif at the size that every picture draws it, anchored at a point.
pub fn pattern_of(motif: Motif, anchor: Screen) -> Pattern {
    let (spacing, weight) = match motif {
        Motif::Hatch => (7.0, 2.2),
        Motif::CrossHatch => (8.0, 1.6),
        Motif::Dots => (6.5, 2.2),
    };
    Pattern { motif, spacing, weight, anchor }
}

fn compose_borders(source: &MapSource<'_>, view: &View, style: &MapStyle<'_>) -> Item {
    let palette = style.theme.palette();
    let lines = |is_inner: bool, width, color| {
        let of_kind = source.base.borders.iter().filter(|border| border.other.is_some() == is_inner);
        let shape = shape_from_lines(view, of_kind.map(|border| &border.line), style.detail_px);
        Item::Stroke { shape: Arc::new(shape), stroke: Stroke::solid(width, color) }
    };
    let items = vec![lines(true, 1.0, palette.border), lines(false, 0.9, palette.outer_border)];
    Item::Group(Group { origin: Origin::Borders, title: None, items })
}

/// The places that statements in force give a status of their own, each with an outline.
fn compose_places(source: &MapSource<'_>, view: &View, style: &MapStyle<'_>) -> Vec<Item> {
    let places = source.layer.places.iter().zip(&source.base.places).zip(source.verdicts.places());
    let shown = places.filter(|(_, (_, verdict))| verdict.status != Status::NotMentioned);
    let compose =
        |((place, base), (_, verdict)): ((&crate::model::Place, &super::base::BasePlace), &(_, Verdict))| {
            let shape = Arc::new(shape_from_outline(view, &base.outline, style.detail_px));
            let mut items = painted(Arc::clone(&shape), verdict, view, style.theme);
            let color: Color = style.theme.palette().border;
            items.push(Item::Stroke { shape, stroke: Stroke::solid(0.8, color) });
            let status = describe_status(verdict.status, verdict.texture());
            let title = Some(format!("{}: {status}.", style.language.pick(&place.name)));
            Item::Group(Group { origin: Origin::Place(place.id.clone()), title, items })
        };
    shown.map(compose).collect()
}
