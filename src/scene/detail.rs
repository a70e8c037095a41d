//! What of a base map a picture of some scale needs: its levels of detail, made once for each step
//! of a ladder of scales, or for one picture exactly.

use std::sync::OnceLock;
use std::sync::atomic::Ordering;

use geo::Coord;

use super::base::BaseMap;
use crate::space::{AreaIndex, Ground, Level, View, World};

/// How many steps the ladder has. The first keeps all points; each of the others is half as fine as
/// the one before. At the last one a pixel shows 1,500 km.
pub const STEPS: usize = 21;
/// The tolerance of the second step, in metres.
const FINEST_M: f64 = 1.0;
/// What part of a pixel a line may be off.
const SHARE_OF_PIXEL: f64 = 1.0 / 3.0;

/// A base map at one level of detail.
#[derive(Debug)]
pub struct Detail {
    pub(super) areas: Level,
    pub(super) backdrop: Level,
    pub(super) lines: Level,
    index: OnceLock<AreaIndex>,
    /// The squares that stand for what is too small to have a shape.
    specks: OnceLock<AreaIndex>,
}

impl Detail {
    pub(super) fn no_steps() -> Vec<OnceLock<Self>> {
        (0..STEPS).map(|_| OnceLock::new()).collect()
    }

    fn of(base: &BaseMap, tolerance_m: f64) -> Self {
        Self {
            areas: Level::of(&base.topology, tolerance_m),
            backdrop: Level::of(&base.backdrop, tolerance_m),
            lines: Level::of(&base.lines, tolerance_m),
            index: OnceLock::new(),
            specks: OnceLock::new(),
        }
    }

    /// How far its lines may be off, in metres.
    pub fn tolerance_m(&self) -> f64 {
        self.areas.tolerance_m()
    }

    /// The index of the area under a point of the plane, off by up to the tolerance: for labels and for
    /// what follows the pointer, never for clicks.
    pub fn area_at(&self, base: &BaseMap, at: World) -> Option<usize> {
        self.index(base).hit(at)
    }

    /// What a box on the plane lies on, from its south-west to its north-east corner, as it is drawn.
    pub fn ground(&self, base: &BaseMap, low: World, high: World) -> Ground {
        let ground = self.index(base).ground(low, high);
        let mut is_divided = false;
        self.specks(base).visit_rings_near(low, high, |area| {
            is_divided = is_divided || ground != Ground::Area(area);
        });
        if is_divided { Ground::Divided } else { ground }
    }

    /// The areas that a straight line on the plane runs through as they are drawn, `None` for none; the last
    /// is the one that it ends in.
    pub fn areas_along(&self, base: &BaseMap, from: World, to: World) -> Vec<Option<usize>> {
        let over_specks: Vec<usize> = self.specks(base).areas_along(from, to).into_iter().flatten().collect();
        let mut areas = self.index(base).areas_along(from, to);
        let end = areas.last().copied().flatten();
        let at = areas.len().saturating_sub(1);
        areas.splice(at..at, over_specks.into_iter().map(Some));
        if end.is_none() {
            areas.extend(self.specks(base).hit(to).map(Some));
        }
        areas
    }

    fn specks(&self, base: &BaseMap) -> &AreaIndex {
        self.specks.get_or_init(|| {
            let areas = 0..base.areas.len();
            AreaIndex::of_rings(
                areas.flat_map(|area| {
                    self.areas.specks_of(area).iter().map(move |speck| (area, speck.corners()))
                }),
            )
        })
    }

    fn index(&self, base: &BaseMap) -> &AreaIndex {
        self.index.get_or_init(|| {
            let topology = &base.topology;
            let rings = (0..base.areas.len()).flat_map(|area| {
                let rings = topology.pieces_of(area).flat_map(|piece| topology.rings_of(piece));
                rings.map(move |ring| (area, ring))
            });
            let points = |ring| self.areas.ring_points(topology, ring).collect::<Vec<Coord<f64>>>();
            AreaIndex::of_rings(rings.map(|(area, ring)| (area, points(ring))))
        })
    }

    /// Makes all triangles and the index, each on two threads or beside the others.
    fn prepare(&self, base: &BaseMap) {
        self.areas.solids(&base.topology);
        std::thread::scope(|scope| {
            scope.spawn(|| (self.index(base), self.specks(base)));
            self.backdrop.solids(&base.backdrop);
        });
    }
}

/// The tolerance in metres for a view whose pixels have this size, in logical pixels.
pub fn tolerance_m(view: &View, detail_px: f64) -> f64 {
    detail_px * SHARE_OF_PIXEL / view.px_per_m
}

/// The coarsest step of the ladder that is fine enough for a tolerance.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and STEPS - 2")]
pub fn step_for(tolerance_m: f64) -> usize {
    if tolerance_m < FINEST_M {
        return 0;
    }
    1 + libm::log2(tolerance_m / FINEST_M).floor().clamp(0.0, (STEPS - 2) as f64) as usize
}

fn tolerance_of(step: usize) -> f64 {
    if step == 0 { 0.0 } else { FINEST_M * libm::ldexp(1.0, i32::try_from(step).unwrap_or(0) - 1) }
}

impl BaseMap {
    /// What a picture needs whose lines may be off by this many metres, made for it alone.
    pub fn detail(&self, tolerance_m: f64) -> Detail {
        Detail::of(self, tolerance_m)
    }

    /// A step of the ladder with all its triangles, made now where it is not there yet.
    pub fn step(&self, step: usize) -> &Detail {
        self.steps[step].get_or_init(|| {
            let detail = Detail::of(self, tolerance_of(step));
            detail.prepare(self);
            self.made.fetch_add(1, Ordering::Relaxed);
            detail
        })
    }

    /// True where a step of the ladder is there.
    pub fn has_step(&self, step: usize) -> bool {
        self.steps[step].get().is_some()
    }

    /// The best of the steps that are there: the one wanted, else the next finer one, else the finest
    /// of the coarser ones, else the coarsest of the finer ones. Where there is none, the one wanted is
    /// made now.
    pub fn best_step(&self, wanted: usize) -> &Detail {
        let finer = (wanted.saturating_sub(1)..wanted).rev();
        let coarser = wanted + 1..STEPS;
        let much_finer = (0..wanted.saturating_sub(1)).rev();
        let order = std::iter::once(wanted).chain(finer).chain(coarser).chain(much_finer);
        let ready = order.into_iter().find_map(|step| self.steps[step].get());
        ready.unwrap_or_else(|| self.step(wanted))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_never_coarser_than_wanted() {
        for tolerance in [0.2, 1.0, 1.9, 2.0, 700.0, 5e5] {
            let step = step_for(tolerance);
            assert!(tolerance_of(step) <= tolerance, "step {step} for {tolerance}");
            let next = tolerance_of(step + 1);
            assert!(step + 1 == STEPS || next > tolerance, "step {step} is too fine for {tolerance}");
        }
    }
}
