//! The map as a display list: background, areas, borders, places, labels.
//!
//! What depends on where the user points or clicks is composed apart (`highlight`), so that the map
//! itself is composed again only when the view, the verdicts or the theme change.

use std::sync::Arc;

use super::base::{BaseMap, ContextShape, Language};
use super::detail::Detail;
use super::item::{Color, Group, Item, Motif, Origin, Pattern, Shape, Stroke};
use super::labels::{compose_context_labels, compose_labels};
use super::palette::Theme;
use super::shapes::{Medium, arcs_shape, area_shape, backdrop_shape, is_in_sight, place_shape};
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
#[derive(Debug, Clone, Copy)]
pub struct MapStyle<'a> {
    /// Its colours.
    pub theme: Theme,
    /// The language of the labels.
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
}

/// Composes the map inside the view's viewport, clipped by it.
pub fn compose_map(source: &MapSource<'_>, view: &View, style: &MapStyle<'_>) -> Vec<Item> {
    let palette = style.theme.palette();
    let mut items =
        vec![Item::Box { rect: view.viewport, radius: 0.0, fill: Some(palette.sea), stroke: None }];
    items.push(compose_backdrop(source, view, style));
    let in_sight = |index: &usize| is_in_sight(view, source.base.areas[*index].bounds);
    let areas = (0..source.base.areas.len()).filter(in_sight);
    items.extend(areas.map(|index| compose_area(source, index, view, style)));
    items.push(compose_rivers(source, view, style));
    items.push(compose_borders(source, view, style));
    items.extend(compose_places(source, view, style));
    let labels = compose_labels(source, view, style);
    items.extend(compose_context_labels(source, view, style, &labels.taken));
    items.extend(labels.items);
    vec![Item::Clip { rect: view.viewport, items }]
}

fn compose_backdrop(source: &MapSource<'_>, view: &View, style: &MapStyle<'_>) -> Item {
    let palette = style.theme.palette();
    let mut land = Vec::new();
    let mut lines = Vec::new();
    for (named, context) in source.layer.context.iter().zip(&source.base.context) {
        match &named.kind {
            ContextKind::Country(_) | ContextKind::Underlay(_) => {
                let ContextShape::Outline(number) = context.shape else { continue };
                let shape = backdrop_shape(source.base, style.detail, (view, style.medium), number);
                land.push(Item::Fill { shape: Arc::new(shape), color: palette.land });
            }
            ContextKind::Border(_) => {
                let stroke = Stroke::solid(1.0, palette.land_line);
                let ContextShape::Lines(range) = context.shape.clone() else { continue };
                let lines_of = (&source.base.lines, &style.detail.lines);
                let shape = Arc::new(arcs_shape(lines_of, view, range));
                lines.push(Item::Stroke { shape, stroke });
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
    let lines = rivers.filter_map(|(_, context)| match &context.shape {
        ContextShape::Lines(range) => Some(range.clone()),
        ContextShape::Outline(_) | ContextShape::Nothing => None,
    });
    let shape = arcs_shape((&source.base.lines, &style.detail.lines), view, lines.flatten());
    let shape = Arc::new(shape);
    let stroke = Stroke::solid(1.0, style.theme.palette().river);
    let items = vec![Item::Stroke { shape, stroke }];
    Item::Group(Group { origin: Origin::Backdrop, title: None, items })
}

fn compose_area(source: &MapSource<'_>, index: usize, view: &View, style: &MapStyle<'_>) -> Item {
    let area = &source.base.areas[index];
    let verdict = &source.verdicts.areas()[index].1;
    let shape = Arc::new(area_shape(source.base, style.detail, (view, style.medium), index));
    let title = || {
        let name = style.language.pick(&source.layer.areas[index].name);
        let status = describe_status(verdict.status, verdict.texture());
        format!("{name}: {status}. {}", verdict_sentence(source.dossier, source.layer, &area.id, verdict))
    };
    Item::Group(Group {
        origin: Origin::Area(area.id.clone()),
        title: (style.medium == Medium::Page).then(title),
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
        let of_kind = source.base.borders().iter().filter(|border| border.other.is_some() == is_inner);
        let arcs = of_kind.map(|border| border.arc);
        let shape = arcs_shape((&source.base.topology, &style.detail.areas), view, arcs);
        Item::Stroke { shape: Arc::new(shape), stroke: Stroke::solid(width, color) }
    };
    let items = vec![lines(true, 1.0, palette.border), lines(false, 0.9, palette.outer_border)];
    Item::Group(Group { origin: Origin::Borders, title: None, items })
}

/// The places that statements in force give a status of their own, each with an outline.
fn compose_places(source: &MapSource<'_>, view: &View, style: &MapStyle<'_>) -> Vec<Item> {
    let places = source.layer.places.iter().zip(source.verdicts.places()).enumerate();
    let shown = places.filter(|(_, (_, (_, verdict)))| verdict.status != Status::NotMentioned);
    let compose = |(index, (place, (_, verdict))): (usize, (&crate::model::Place, &(_, Verdict)))| {
        let shape = Arc::new(place_shape(source.base, style.detail, (view, style.medium), index));
        let mut items = painted(Arc::clone(&shape), verdict, view, style.theme);
        let color: Color = style.theme.palette().border;
        items.push(Item::Stroke { shape, stroke: Stroke::solid(0.8, color) });
        let status = describe_status(verdict.status, verdict.texture());
        let title = Some(format!("{}: {status}.", style.language.pick(&place.name)));
        Item::Group(Group { origin: Origin::Place(place.id.clone()), title, items })
    };
    shown.map(compose).collect()
}
