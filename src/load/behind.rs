//! What lies behind a layer of the user's: the land of the Earth and, where the layer maps Ukraine, the borders
//! around it and the Dnipro.
//!
//! Elsewhere it is land alone. The shipped borders end somewhere and leave Ukraine's own to the shipped areas, so
//! beside another country they would show some borders and not others. Names are left out, too: a layer of the
//! user's may stand anywhere.

use geo::{BoundingRect, Contains, Coord, LineString, MultiLineString, MultiPolygon, Point, Polygon, Rect};

use super::error::LayerError;
use super::layer::{Background, LayerChoice, LayerFiles, LoadedLayer, load_background, load_layer};
use super::shipped::{CONTEXT, shipped_outlines};
use crate::model::{Area, Context, ContextKind};
use crate::space::point_inside;

/// Ukraine lies inside: longitudes and latitudes in degrees, south-west and north-east.
const UKRAINE: [(f64, f64); 2] = [(22.0, 44.3), (40.3, 52.5)];
/// How many areas are looked at, at most, to tell which country a layer maps.
const SAMPLED: usize = 64;

/// Loads a layer of the user's with what the program has to draw behind it.
///
/// # Errors
/// See [`load_layer`].
pub fn load_layer_in_world(files: &LayerFiles<'_>, choice: &LayerChoice) -> Result<LoadedLayer, LayerError> {
    std::thread::scope(|scope| {
        // The shipped background takes as long as a layer of some thousand points: it is read beside the areas.
        let background = scope.spawn(|| load_background(CONTEXT));
        let loaded = load_layer(files, choice);
        let (background, faults) = background.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        let mut loaded = loaded?;
        if !faults.is_empty() {
            return Err(LayerError { findings: faults });
        }
        loaded.layer.context = behind(&loaded.layer.areas, background);
        Ok(loaded)
    })
}

/// What of the background lies behind these areas.
fn behind(areas: &[Area], background: Background) -> Vec<Context> {
    let Background { context, home_border } = background;
    let ukraine = mapped_ukraine(areas);
    let is_kept = |part: &Context| match part.kind {
        ContextKind::Land(_) => true,
        ContextKind::Border(_) | ContextKind::River(_) => ukraine.is_some(),
        ContextKind::Country | ContextKind::Sea => false,
    };
    let nameless = |kind| Context { kind, name: None, label: None };
    let mut kept: Vec<Context> =
        context.into_iter().filter(is_kept).map(|part| nameless(part.kind)).collect();
    if ukraine.is_some_and(|units| !covers_all(areas, &units)) {
        kept.push(nameless(ContextKind::Border(MultiLineString::new(home_border))));
    }
    kept
}

/// The outlines of Ukraine's units where at least half of the areas lie in them; `None` for a layer of elsewhere.
fn mapped_ukraine(areas: &[Area]) -> Option<Vec<MultiPolygon<f64>>> {
    let step = areas.len().div_ceil(SAMPLED).max(1);
    let middles: Vec<Point<f64>> =
        areas.iter().step_by(step).filter_map(|area| middle(&area.outline)).collect();
    let bounds = Rect::new(UKRAINE[0], UKRAINE[1]);
    let is_half = |inside: usize| inside > 0 && 2 * inside >= middles.len();
    // Few layers come as near as this: only for them the units are read.
    if !is_half(middles.iter().filter(|at| bounds.contains(*at)).count()) {
        return None;
    }
    let units = shipped_outlines();
    let inside = middles.iter().filter(|at| units.iter().any(|unit| unit.contains(*at)));
    is_half(inside.count()).then_some(units)
}

/// True where a point well inside of every unit lies in some area.
fn covers_all(areas: &[Area], units: &[MultiPolygon<f64>]) -> bool {
    let boxed: Vec<(Rect<f64>, &MultiPolygon<f64>)> =
        areas.iter().filter_map(|area| Some((area.outline.bounding_rect()?, &area.outline))).collect();
    units
        .iter()
        .filter_map(|unit| point_inside(largest(unit)?))
        .map(Point::from)
        .all(|at| boxed.iter().any(|(bounds, outline)| bounds.contains(&at) && outline.contains(&at)))
}

/// The polygon of an outline with the longest ring; `None` where it has none.
fn largest(outline: &MultiPolygon<f64>) -> Option<&Polygon<f64>> {
    outline.iter().max_by_key(|polygon| polygon.exterior().0.len())
}

/// The middle of the box around an outline's longest ring; `None` where it has none.
fn middle(outline: &MultiPolygon<f64>) -> Option<Point<f64>> {
    let longest: &LineString<f64> = largest(outline)?.exterior();
    let Coord { x, y } = longest.bounding_rect()?.center();
    Some(Point::new(x, y))
}
