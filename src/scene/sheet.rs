//! The map of a window: sheets that stay on the plane, and marks that are set anew for each view.
//!
//! What a page has as items with every point in place, a window has as references to outlines and
//! lines on the plane: it moves with every drag and turn of the wheel, and its painter keeps what it
//! made of them. What is drawn, in which order and in which colours, is decided as for a page
//! (`compose`).

use std::sync::Arc;

use super::base::BaseMap;
use super::compose::{
    KeptLeader, KeptRoom, Look, MapSource, MapStyle, Names, border_strokes, borders_of, compose_names,
    lands_of, look_of, outlines_of_places, rivers_of, sea,
};
use super::detail::Detail;
use super::item::{Color, Group, Item, Labelled, Motif, Stroke};
use super::labels::LeftOutLabels;
use super::legend::LegendKey;
use super::palette::Colors;
use super::shapes::area_shape;
use crate::derive::Status;
use crate::space::{Bounds, Level, Topology, View};

/// One sheet of a window's map.
#[derive(Debug)]
pub enum Sheet<'a> {
    /// Filled outlines.
    Fills(PlaneFills<'a>),
    /// Lines.
    Lines(PlaneLines<'a>),
}

/// What a window's map shows of the plane, lowest first.
#[derive(Debug)]
pub struct MapSheets<'a> {
    /// The background and the areas.
    pub ground: Vec<Sheet<'a>>,
    /// The areas that have an outline of their own, and how it is drawn.
    pub outlined: Vec<(usize, Stroke)>,
    /// Rivers, borders and places.
    pub lines: Vec<Sheet<'a>>,
}

/// What a window's map shows in the window's own pixels, lowest first.
#[derive(Debug)]
pub struct MapMarks {
    /// Under everything: open water.
    pub under: Vec<Item>,
    /// Over the areas: outlines that areas and places have of their own.
    pub outlines: Vec<Item>,
    /// Over everything: labels.
    pub names: Vec<Item>,
    /// Where the labels beside their areas stand.
    pub leaders: Vec<KeptLeader>,
    /// Where the labels in their areas stand that room was searched for.
    pub rooms: Vec<KeptRoom>,
    /// What has no room for its name.
    pub left_out: LeftOutLabels,
}

/// Filled outlines on the plane that do not lie over one another.
#[derive(Debug)]
pub struct PlaneFills<'a> {
    /// The outlines.
    pub topology: &'a Topology,
    /// The same, as fine as the window needs them.
    pub level: &'a Level,
    /// What is filled.
    pub fills: Vec<PlaneFill>,
}

/// An outline and what fills it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PlaneFill {
    /// The shape's number among the outlines.
    pub shape: usize,
    /// Its colour.
    pub color: Color,
    /// The pattern over it, and the pattern's colour.
    pub texture: Option<(Motif, Color)>,
}

/// Lines on the plane that are drawn alike.
#[derive(Debug)]
pub struct PlaneLines<'a> {
    /// The lines.
    pub topology: &'a Topology,
    /// The same, as fine as the window needs them.
    pub level: &'a Level,
    /// Which of them.
    pub arcs: Vec<usize>,
    /// How they are drawn; never dashed.
    pub stroke: Stroke,
    /// Whether they have only a share of their width where areas are small
    /// ([`border_share`](super::compose::border_share)).
    pub may_thin: bool,
}

/// What lies in a part of the plane.
pub fn compose_sheets<'a>(source: &MapSource<'a>, sight: Bounds, style: &MapStyle<'a>) -> MapSheets<'a> {
    let (base, detail) = (source.base, style.detail);
    let areas = (0..base.areas.len()).filter(|index| base.areas[*index].bounds.touches(sight));
    let looks: Vec<(usize, Look)> =
        areas.map(|index| (index, look_of(&source.verdicts.areas()[index].1, style.colors))).collect();
    let river = Stroke::solid(1.0, style.colors.palette().river);
    let rivers = Sheet::Lines(PlaneLines {
        topology: &base.lines,
        level: &detail.lines,
        arcs: rivers_of(source).collect(),
        stroke: river,
        may_thin: false,
    });
    let (mut ground, mut lines) = (compose_backdrop(source, style), Vec::new());
    if source.layer.has_rivers_on_top() { &mut lines } else { &mut ground }.push(rivers);
    ground.push(fills(&base.topology, &detail.areas, looks.iter().copied()));
    lines.extend(border_strokes(style.colors).map(|(is_inner, stroke)| {
        let of_kind = base.borders().iter().filter(|border| border.other.is_some() == is_inner);
        let arcs = of_kind.map(|border| border.arc).collect();
        let (topology, level) = (&base.topology, &detail.areas);
        Sheet::Lines(PlaneLines { topology, level, arcs, stroke, may_thin: true })
    }));
    let places = source.verdicts.places().iter().enumerate();
    let shown = places.filter(|(_, (_, verdict))| verdict.status != Status::NotMentioned);
    let first = base.areas.len();
    let places = shown.map(|(index, (_, verdict))| (first + index, look_of(verdict, style.colors)));
    lines.push(fills(&base.topology, &detail.areas, places));
    let outlined = looks.iter().filter_map(|(index, look)| Some((*index, look.outline?))).collect();
    MapSheets { ground, outlined, lines }
}

/// What lies on the sheets of a view, all clipped by its viewport.
pub fn compose_marks(
    source: &MapSource<'_>,
    view: &View,
    style: &MapStyle<'_>,
    outlined: &[(usize, Stroke)],
) -> MapMarks {
    let own = outlined.iter().map(|(index, stroke)| {
        let shape = Arc::new(area_shape(source.base, style.detail, view, *index));
        Item::Stroke { shape, stroke: *stroke }
    });
    let places = outlines_of_places(source, view, style).into_iter().map(|(_, outline)| outline);
    let Names { items: names, leaders, rooms, left_out } = compose_names(source, view, style);
    let outlines = own.chain(places).collect();
    MapMarks { under: vec![sea(view, style.colors)], outlines, names, leaders, rooms, left_out }
}

/// How opaque the veil over an area is that a filter leaves out.
const VEIL: u8 = 215;

/// Fades the labels of what a filter leaves out where they stand outside its areas, so that the veil over those does
/// not reach them: with their lines, as much as the veil would.
pub fn fade_labels_outside(source: &MapSource<'_>, filter: LegendKey, items: &mut [Item]) {
    for item in items {
        let Item::Group(group) = item else { continue };
        let verdict = match group.origin.labelled() {
            Some(Labelled::Area(id)) => source.verdicts.area(id),
            Some(Labelled::Place(id)) => source.verdicts.place(id),
            None => None,
        };
        let has_line = group.items.iter().any(|item| matches!(item, Item::Stroke { .. }));
        if has_line && verdict.is_some_and(|verdict| LegendKey::of(verdict) != filter) {
            group.items.iter_mut().for_each(fade);
        }
    }
}

/// Leaves of something as much as the veil would.
fn fade(item: &mut Item) {
    let faded = |color: Color| color.with_alpha(u8::MAX - VEIL);
    match item {
        Item::Text(text) => {
            for run in &mut text.runs {
                run.style.color = faded(run.style.color);
                run.style.halo = None;
            }
        }
        Item::Fill { color, .. } | Item::Texture { color, .. } => *color = faded(*color),
        Item::Stroke { stroke, .. } => stroke.color = faded(stroke.color),
        Item::Box { fill, stroke, .. } => {
            *fill = fill.map(faded);
            *stroke = stroke.map(|stroke| Stroke { color: faded(stroke.color), ..stroke });
        }
        Item::Group(Group { items, .. }) | Item::Clip { items, .. } => items.iter_mut().for_each(fade),
    }
}

/// The areas that a filter leaves out, faded.
pub fn compose_dimmed<'a>(
    base: &'a BaseMap,
    detail: &'a Detail,
    colors: &Colors,
    dimmed: &[usize],
) -> Sheet<'a> {
    let color = colors.palette().land.with_alpha(VEIL);
    let look = Look { color, texture: None, outline: None };
    fills(&base.topology, &detail.areas, dimmed.iter().map(|area| (*area, look)))
}

fn compose_backdrop<'a>(source: &MapSource<'a>, style: &MapStyle<'a>) -> Vec<Sheet<'a>> {
    let palette = style.colors.palette();
    let look = Look { color: palette.land, texture: None, outline: None };
    let land = lands_of(source).map(|outline| (outline, look));
    let stroke = Stroke::solid(1.0, palette.land_line);
    let (topology, level) = (&source.base.lines, &style.detail.lines);
    let arcs = borders_of(source).collect();
    vec![
        fills(&source.base.backdrop, &style.detail.backdrop, land),
        Sheet::Lines(PlaneLines { topology, level, arcs, stroke, may_thin: false }),
    ]
}

fn fills<'a>(
    topology: &'a Topology,
    level: &'a Level,
    looks: impl Iterator<Item = (usize, Look)>,
) -> Sheet<'a> {
    let fill = |(shape, look): (usize, Look)| PlaneFill { shape, color: look.color, texture: look.texture };
    Sheet::Fills(PlaneFills { topology, level, fills: looks.map(fill).collect() })
}

impl PlaneLines<'_> {
    /// The lines of which something may be in sight, and whether all of each is. Closed ones that have
    /// become too small to have a shape are left out: a square is drawn instead.
    pub fn in_sight(&self, sight: Bounds) -> impl Iterator<Item = (usize, bool)> + '_ {
        let arcs = self.arcs.iter().map(|arc| (*arc, self.topology.arc_bounds(*arc)));
        arcs.filter(move |(arc, bounds)| bounds.touches(sight) && !self.level.is_speck(self.topology, *arc))
            .map(move |(arc, bounds)| (arc, sight.encloses(bounds)))
    }
}
