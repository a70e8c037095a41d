//! The map as a display list: background, areas, borders, places, labels.
//!
//! What depends on where the user points or clicks is composed apart (`highlight`), so that the map
//! itself is composed again only when the view, the verdicts or the theme change.

use std::sync::Arc;

use geo::{Coord, MultiLineString, MultiPolygon};

use super::base::{BaseMap, Language};
use super::item::{Color, Group, Item, Motif, Origin, Pattern, Shape, Stroke};
use super::labels::{compose_context_labels, compose_labels};
use super::palette::Theme;
use crate::derive::{Status, Verdict, Verdicts, broken_statements, describe_status, verdict_sentence};
use crate::model::{ContextKind, Dossier, Layer};
use crate::space::{Rect, Screen, View, World};

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
    /// Vertices are rounded to multiples of this many logical pixels, and repeated ones dropped.
    /// Both sides of a border round alike, so that no gap opens.
    pub detail_px: f64,
    /// Rectangles that labels keep clear of, such as a legend over the map.
    pub obstacles: &'a [Rect],
}

/// Composes the map inside the view's viewport, clipped by it.
pub fn compose_map(source: &MapSource<'_>, view: &View, style: &MapStyle<'_>) -> Vec<Item> {
    let palette = style.theme.palette();
    let mut items =
        vec![Item::Box { rect: view.viewport, radius: 0.0, fill: Some(palette.sea), stroke: None }];
    items.push(compose_backdrop(source.base, view, style));
    for index in 0..source.base.areas.len() {
        items.push(compose_area(source, index, view, style));
    }
    items.push(compose_borders(source, view, style));
    items.extend(compose_places(source, view, style));
    let labels = compose_labels(source, view, style);
    items.extend(compose_context_labels(source, view, style, &labels.taken));
    items.extend(labels.items);
    vec![Item::Clip { rect: view.viewport, items }]
}

/// Turns outlines on the plane into a shape of the picture, rounded to `detail_px`.
pub fn shape_from_outline(view: &View, outline: &MultiPolygon<f64>, detail_px: f64) -> Shape {
    let rings = outline.iter().flat_map(|one| std::iter::once(one.exterior()).chain(one.interiors()));
    let mut parts: Vec<Vec<Screen>> = Vec::new();
    for ring in rings {
        let mut part = screen_line(view, &ring.0, detail_px);
        if part.len() > 1 && part.first() == part.last() {
            part.pop();
        }
        if part.len() >= 3 {
            parts.push(part);
        }
    }
    Shape { parts, closed: true }
}

/// Turns a line on the plane into points of the picture, rounded to `detail_px`, without repetitions.
pub(crate) fn screen_line(view: &View, line: &[Coord<f64>], detail_px: f64) -> Vec<Screen> {
    let origin = view.screen_from_world(World { x: 0.0, y: 0.0 });
    let scale = view.px_per_m / detail_px;
    let mut points: Vec<Screen> = Vec::with_capacity(line.len() / 2);
    let mut last = (f64::NAN, f64::NAN);
    for at in line {
        let cell = ((at.x * scale).round(), (-at.y * scale).round());
        if cell != last {
            points.push(Screen::new(origin.x + cell.0 * detail_px, origin.y + cell.1 * detail_px));
            last = cell;
        }
    }
    points
}

fn shape_from_lines(view: &View, lines: &MultiLineString<f64>, detail_px: f64) -> Shape {
    let parts = lines.iter().map(|line| screen_line(view, &line.0, detail_px)).filter(|part| part.len() > 1);
    Shape { parts: parts.collect(), closed: false }
}

fn compose_backdrop(base: &BaseMap, view: &View, style: &MapStyle<'_>) -> Item {
    let palette = style.theme.palette();
    let mut land = Vec::new();
    let mut lines = Vec::new();
    for context in &base.context {
        match &context.kind {
            ContextKind::Country(outline) | ContextKind::Underlay(outline) => {
                let shape = Arc::new(shape_from_outline(view, outline, style.detail_px));
                land.push(Item::Fill { shape, color: palette.land });
            }
            ContextKind::Border(border) => {
                let shape = Arc::new(shape_from_lines(view, border, style.detail_px));
                lines.push(Item::Stroke { shape, stroke: Stroke::solid(1.0, palette.land_line) });
            }
            ContextKind::River(river) => {
                let shape = Arc::new(shape_from_lines(view, river, style.detail_px));
                lines.push(Item::Stroke { shape, stroke: Stroke::solid(1.0, palette.sea) });
            }
            ContextKind::Sea => {}
        }
    }
    land.append(&mut lines);
    Item::Group(Group { origin: Origin::Backdrop, title: None, items: land })
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
    let (mut inner, mut outer) = (Vec::new(), Vec::new());
    for border in &source.base.borders {
        let part = screen_line(view, &border.line, style.detail_px);
        if part.len() > 1 {
            if border.other.is_some() { inner.push(part) } else { outer.push(part) }
        }
    }
    let lines = |parts, width, color| Item::Stroke {
        shape: Arc::new(Shape { parts, closed: false }),
        stroke: Stroke::solid(width, color),
    };
    let items = vec![lines(inner, 1.1, palette.border), lines(outer, 0.9, palette.outer_border)];
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
