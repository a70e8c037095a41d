//! The map of a window, as sheets that lie over one another.
//!
//! What a page has as items with every point in place, a window has as references to outlines and
//! lines that stay on the plane: it moves with every drag and turn of the wheel, and nothing is copied
//! for that but what its painter hands on. What is drawn, in which order and in which colours, is
//! decided as for a page (`compose`).

use super::base::{BaseMap, ContextShape};
use super::compose::{
    Look, MapSource, MapStyle, border_strokes, compose_names, look_of, outlines_of_places, rivers_of, sea,
};
use super::detail::Detail;
use super::item::{Color, Item, Motif, Stroke};
use super::palette::Theme;
use super::shapes::{area_shape, sight_of};
use crate::model::ContextKind;
use crate::space::{Bounds, Level, Topology, View};

/// One sheet of a window's map.
#[derive(Debug)]
pub enum Sheet<'a> {
    /// What is drawn in the window's own pixels.
    Items(Vec<Item>),
    /// Filled outlines.
    Fills(PlaneFills<'a>),
    /// Lines.
    Lines(PlaneLines<'a>),
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
}

/// The map, lowest sheet first. All of it is clipped by the viewport.
pub fn compose_sheets<'a>(source: &MapSource<'a>, view: &View, style: &MapStyle<'a>) -> Vec<Sheet<'a>> {
    let (base, detail, sight) = (source.base, style.detail, sight_of(view));
    let areas = (0..base.areas.len()).filter(|index| base.areas[*index].bounds.touches(sight));
    let looks: Vec<(usize, Look)> =
        areas.map(|index| (index, look_of(&source.verdicts.areas()[index].1, style.theme))).collect();
    let mut sheets = vec![Sheet::Items(vec![sea(view, style.theme)])];
    sheets.extend(compose_backdrop(source, style));
    sheets.push(Sheet::Fills(fills((&base.topology, &detail.areas), looks.iter().copied())));
    sheets.push(Sheet::Items(dashed_outlines(base, detail, view, &looks)));
    let rivers = rivers_of(source).collect();
    let river = Stroke::solid(1.0, style.theme.palette().river);
    sheets.push(lines((&base.lines, &detail.lines), rivers, river));
    for (is_inner, stroke) in border_strokes(base, view, style.theme) {
        let of_kind = base.borders().iter().filter(|border| border.other.is_some() == is_inner);
        let arcs = of_kind.map(|border| border.arc).collect();
        sheets.push(lines((&base.topology, &detail.areas), arcs, stroke));
    }
    let places = source.verdicts.places().iter().enumerate();
    let first = base.areas.len();
    let places = places.map(|(index, (_, verdict))| (first + index, look_of(verdict, style.theme)));
    let shown = outlines_of_places(source, view, style);
    let is_shown = |(shape, _): &(usize, Look)| shown.iter().any(|(index, _)| first + index == *shape);
    sheets.push(Sheet::Fills(fills((&base.topology, &detail.areas), places.filter(is_shown))));
    sheets.push(Sheet::Items(shown.into_iter().map(|(_, outline)| outline).collect()));
    sheets.push(Sheet::Items(compose_names(source, view, style)));
    sheets
}

/// The areas that a filter leaves out, faded.
pub fn compose_dimmed<'a>(
    (base, detail): (&'a BaseMap, &'a Detail),
    theme: Theme,
    dimmed: &[usize],
) -> Sheet<'a> {
    let color = theme.palette().land.with_alpha(215);
    let look = Look { color, texture: None, outline: None };
    Sheet::Fills(fills((&base.topology, &detail.areas), dimmed.iter().map(|area| (*area, look))))
}

fn compose_backdrop<'a>(source: &MapSource<'a>, style: &MapStyle<'a>) -> [Sheet<'a>; 2] {
    let palette = style.theme.palette();
    let (mut land, mut borders) = (Vec::new(), Vec::new());
    for (named, context) in source.layer.context.iter().zip(&source.base.context) {
        match (&named.kind, &context.shape) {
            (ContextKind::Country(_) | ContextKind::Underlay(_), ContextShape::Outline(number)) => {
                land.push((*number, Look { color: palette.land, texture: None, outline: None }));
            }
            (ContextKind::Border(_), ContextShape::Lines(range)) => borders.extend(range.clone()),
            (
                ContextKind::Country(_)
                | ContextKind::Underlay(_)
                | ContextKind::Border(_)
                | ContextKind::River(_)
                | ContextKind::Sea,
                _,
            ) => {}
        }
    }
    [
        Sheet::Fills(fills((&source.base.backdrop, &style.detail.backdrop), land.into_iter())),
        lines((&source.base.lines, &style.detail.lines), borders, Stroke::solid(1.0, palette.land_line)),
    ]
}

fn fills<'a>(
    (topology, level): (&'a Topology, &'a Level),
    looks: impl Iterator<Item = (usize, Look)>,
) -> PlaneFills<'a> {
    let fill = |(shape, look): (usize, Look)| PlaneFill { shape, color: look.color, texture: look.texture };
    PlaneFills { topology, level, fills: looks.map(fill).collect() }
}

fn lines<'a>((topology, level): (&'a Topology, &'a Level), arcs: Vec<usize>, stroke: Stroke) -> Sheet<'a> {
    Sheet::Lines(PlaneLines { topology, level, arcs, stroke })
}

/// The outlines that a look has of its own.
fn dashed_outlines(base: &BaseMap, detail: &Detail, view: &View, looks: &[(usize, Look)]) -> Vec<Item> {
    let with_outline = looks.iter().filter_map(|(index, look)| Some((*index, look.outline?)));
    let item = |(index, stroke)| {
        let shape = std::sync::Arc::new(area_shape(base, detail, view, index));
        Item::Stroke { shape, stroke }
    };
    with_outline.map(item).collect()
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
