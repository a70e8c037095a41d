//! Work on threads beside the window: named, watched, stopped, and heard of whatever becomes of it.
//!
//! A job reports as it goes; what it reports is applied like a command. A panic in one becomes a report too, so
//! that nothing waits for it for ever. Not here: the thread that waits for disks all the time (`desk::keeping`).

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};

use egui::Context;

use crate::app::job_kind::JobKind;
use crate::app::report::Report;
use crate::words::{Message, message, of_io};

/// A job from inside: how it reports, and whether it should stop.
#[derive(Debug)]
pub(crate) struct Job {
    kind: JobKind,
    reports: Sender<Report>,
    window: Context,
    is_cancelled: Arc<AtomicBool>,
}

impl Job {
    /// Reports something; the window wakes for it.
    pub(crate) fn report(&self, report: Report) {
        // The window may be gone: then nobody is left to hear of it.
        if self.reports.send(report).is_err() {
            tracing::debug!(job = self.kind.doing(), "the window is gone");
        }
        self.window.request_repaint();
    }

    /// Asks the window for a new frame.
    pub(crate) fn wake(&self) {
        self.window.request_repaint();
    }

    /// Whether the window wants nothing of it any more.
    pub(crate) fn is_cancelled(&self) -> bool {
        self.is_cancelled.load(Ordering::Relaxed)
    }
}

/// A job that runs, and what stops it.
type Running = (JobKind, Arc<AtomicBool>);

/// The jobs that run, and what they report.
#[derive(Debug)]
pub(crate) struct Jobs {
    reports: (Sender<Report>, Receiver<Report>),
    running: Arc<Mutex<Vec<Running>>>,
}

impl Default for Jobs {
    fn default() -> Self {
        Self { reports: channel(), running: Arc::default() }
    }
}

impl Jobs {
    /// Starts a job on a thread of its own.
    pub(crate) fn start(&self, window: &Context, kind: JobKind, work: impl FnOnce(&Job) + Send + 'static) {
        let is_cancelled = Arc::new(AtomicBool::new(false));
        let job = Job {
            kind,
            reports: self.reports.0.clone(),
            window: window.clone(),
            is_cancelled: Arc::clone(&is_cancelled),
        };
        self.running().push((kind, Arc::clone(&is_cancelled)));
        let running = Arc::clone(&self.running);
        let is_this = move |one: &Running| Arc::ptr_eq(&one.1, &is_cancelled);
        let is_same = is_this.clone();
        let run = move || {
            tracing::debug!(job = kind.doing(), "begins");
            let ended = catch_unwind(AssertUnwindSafe(|| work(&job)));
            running.lock().unwrap_or_else(PoisonError::into_inner).retain(|one| !is_this(one));
            if let Err(payload) = ended {
                let reason = panic_message(payload.as_ref());
                tracing::error!(job = kind.doing(), reason = reason.english(), "panicked");
                job.report(Report::JobFailed(kind, reason));
            }
            job.wake();
        };
        if let Err(error) = std::thread::Builder::new().name(kind.doing().to_owned()).spawn(run) {
            self.running().retain(|one| !is_same(one));
            // The receiver is this very value's.
            let reason = message!("window-no-thread", reason = of_io(&error));
            drop(self.reports.0.send(Report::JobFailed(kind, reason)));
        }
    }

    /// Whether a job of this kind runs.
    pub(crate) fn is_running(&self, kind: JobKind) -> bool {
        self.running().iter().any(|(running, _)| *running == kind)
    }

    /// Lets the jobs of a kind stop, which they do when they look.
    pub(crate) fn cancel(&self, kind: JobKind) {
        for (_, is_cancelled) in self.running().iter().filter(|(running, _)| *running == kind) {
            is_cancelled.store(true, Ordering::Relaxed);
        }
    }

    /// The next report, in the order in which they came; `None` where there is none now.
    pub(crate) fn next(&self) -> Option<Report> {
        self.reports.1.try_recv().ok()
    }

    fn running(&self) -> std::sync::MutexGuard<'_, Vec<Running>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a panic says: words of whoever wrote the program, not for translation.
pub(crate) fn panic_message(payload: &(dyn std::any::Any + Send)) -> Message {
    let words = payload.downcast_ref::<&str>().map(|words| (*words).to_owned());
    let words = words.or_else(|| payload.downcast_ref::<String>().cloned());
    words.map_or_else(|| message!("window-no-reason"), Message::as_it_is)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn next(jobs: &Jobs) -> Report {
        jobs.reports.1.recv_timeout(std::time::Duration::from_mins(1)).unwrap()
    }

    #[test]
    fn a_panic_is_reported_and_leaves_nothing_running() {
        let jobs = Jobs::default();
        jobs.start(&Context::default(), JobKind::Export, |_| panic!("out of ink"));
        let Report::JobFailed(JobKind::Export, message) = next(&jobs) else { panic!("another report") };
        assert_eq!(message.english(), "out of ink", "its reason");
        assert!(!jobs.is_running(JobKind::Export), "it does not run any more");
    }

    #[test]
    fn a_job_is_told_to_stop_and_reports_until_then() {
        let jobs = Jobs::default();
        jobs.start(&Context::default(), JobKind::Export, |job| {
            while !job.is_cancelled() {
                std::thread::yield_now();
            }
            job.report(Report::ExportProgress(1.0));
        });
        assert!(jobs.is_running(JobKind::Export) && !jobs.is_running(JobKind::Preview), "this one only");
        jobs.cancel(JobKind::Preview);
        assert!(jobs.next().is_none(), "it was not meant");
        jobs.cancel(JobKind::Export);
        assert!(matches!(next(&jobs), Report::ExportProgress(_)), "stopped");
    }
}
