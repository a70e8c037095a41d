//! Makes levels of detail and label seats ready beside the window, what the window wants first.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use crate::app::job_kind::JobKind;
use crate::app::jobs::Jobs;
use crate::scene::base::BaseMap;
use crate::scene::detail::STEPS;

/// How many label seats are found before the window is asked to show them.
const BATCH: usize = 64;

/// Work on one base map, on a thread of its own. Dropped, it ends soon.
#[derive(Debug)]
pub(crate) struct Preparation {
    base: Arc<BaseMap>,
    shared: Arc<Shared>,
}

/// What the window and the thread tell each other.
#[derive(Debug)]
struct Shared {
    wanted_step: AtomicUsize,
    is_cancelled: AtomicBool,
    done: AtomicUsize,
    total: usize,
}

impl Preparation {
    /// Begins the work; the window is asked for a new frame whenever something is ready.
    pub(crate) fn start(jobs: &Jobs, base: &Arc<BaseMap>, wanted_step: usize, ctx: &egui::Context) -> Self {
        let shared = Arc::new(Shared {
            wanted_step: AtomicUsize::new(wanted_step),
            is_cancelled: AtomicBool::new(false),
            done: AtomicUsize::new(0),
            total: 2 + STEPS + base.areas.len().div_ceil(BATCH),
        });
        let (work_base, work_shared) = (Arc::clone(base), Arc::clone(&shared));
        jobs.start(ctx, JobKind::Prepare, move |job| work_shared.work(&work_base, || job.wake()));
        Self { base: Arc::clone(base), shared }
    }

    /// True where the work is on this base map.
    pub(crate) fn is_on(&self, base: &Arc<BaseMap>) -> bool {
        Arc::ptr_eq(&self.base, base)
    }

    /// Says which level of detail the window wants now.
    pub(crate) fn want(&self, step: usize) {
        self.shared.wanted_step.store(step, Ordering::Relaxed);
    }

    /// What part of the work is done, 0 to 1; `None` when all is.
    pub(crate) fn progress(&self) -> Option<f64> {
        let done = self.shared.done.load(Ordering::Relaxed);
        (done < self.shared.total).then(|| done as f64 / self.shared.total as f64)
    }
}

impl Drop for Preparation {
    fn drop(&mut self) {
        self.shared.is_cancelled.store(true, Ordering::Relaxed);
    }
}

impl Shared {
    fn work(&self, base: &BaseMap, tell: impl Fn()) {
        let areas: Vec<usize> = base.by_size().collect();
        let mut batches = areas.chunks(BATCH);
        let mut step = self.next_step(base);
        let finished = |count: usize| {
            self.done.fetch_add(count, Ordering::Relaxed);
            tell();
        };
        finished((0..STEPS).filter(|step| base.has_step(*step)).count());
        base.index();
        finished(1);
        loop {
            if self.is_cancelled.load(Ordering::Relaxed) {
                return;
            }
            // After each level some labels: neither waits for all of the other.
            if let Some(next) = step {
                base.step(next);
                finished(1);
            }
            let batch = batches.next();
            if let Some(areas) = batch {
                base.prepare_seats(areas);
                finished(1);
            }
            step = self.next_step(base);
            if step.is_none() && batch.is_none() {
                base.prepare_cells();
                // A level that a frame made itself was not counted.
                self.done.store(self.total, Ordering::Relaxed);
                tell();
                return;
            }
        }
    }

    /// The level that is not there yet and nearest to the one that the window wants, of two the finer.
    fn next_step(&self, base: &BaseMap) -> Option<usize> {
        let wanted = self.wanted_step.load(Ordering::Relaxed);
        let missing = (0..STEPS).filter(|step| !base.has_step(*step));
        missing.min_by_key(|step| (step.abs_diff(wanted), *step))
    }
}
