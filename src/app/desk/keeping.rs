//! The thread that keeps work safe: it owns the session, and all that waits for a disk happens there, so that
//! no frame does.
//!
//! The window sends jobs and goes on; answers come back as they are done. An edit is on the window at once, and
//! marked as pending until the answer says that it is on the disk. What cannot be written is tried again until
//! it can. Not here: what the user is asked and told (`desk::apply`, `desk::answers`).

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, OnceLock};
use std::thread::JoinHandle;
use std::time::Duration;

use egui::Context;

use crate::app::desk::disk::{Answer, Job, Record, Resumed};
use crate::app::jobs::panic_message;
use crate::app::ready::ReadyMap;
use crate::load::LayerChoice;
use crate::model::Dossier;
use crate::save::{
    LayerPath, Recovered, Resolved, SaveError, Session, StateFolder, UnsavedWork, add_recent_file,
    discard_journal, now_unix_s, write_whole,
};
use crate::service::{Input, LayerAt, OpenedLayer, layer_at};
use crate::words::{Say as _, message};

/// How long the window waits for an answer before it goes on: less than half a frame, and enough for a disk
/// that is not busy, so that nothing flickers there.
pub(crate) const PATIENCE: Duration = Duration::from_millis(7);

/// How long until what could not be written is tried again.
const RETRY: Duration = Duration::from_secs(2);

/// The window's end of the thread.
#[derive(Debug)]
pub(crate) struct Keeping {
    /// `None` once the window goes.
    jobs: Option<Sender<Job>>,
    answers: Receiver<Answer>,
    thread: Option<JoinHandle<()>>,
    /// Wakes the window when an answer is there.
    window: Arc<OnceLock<Context>>,
    /// How many jobs are not answered, edits aside.
    pending: usize,
    /// The last edit that was sent, and the last that is on the disk.
    sent: u64,
    kept: u64,
    /// Whether the last answer about edits was that they cannot be written.
    has_failed: bool,
    /// Whether a job could not be sent, because the thread has ended.
    is_gone: bool,
    /// How long [`Self::wait`] waits for each.
    pub(crate) patience: Duration,
}

impl Keeping {
    /// Starts the thread with a session.
    pub(crate) fn start(session: Session) -> Self {
        let (jobs, queue) = channel();
        let (sender, answers) = channel();
        let window = Arc::new(OnceLock::new());
        let worker =
            Worker { session, queue, sender, window: Arc::clone(&window), unkept: None, is_begun: false };
        let thread = std::thread::Builder::new().name("keeping".to_owned()).spawn(move || worker.work());
        Self {
            jobs: Some(jobs),
            answers,
            thread: Some(thread.expect("a thread can be started")),
            window,
            pending: 0,
            sent: 0,
            kept: 0,
            has_failed: false,
            is_gone: false,
            patience: PATIENCE,
        }
    }

    /// Lets answers wake this window.
    pub(crate) fn wake(&self, ctx: &Context) {
        self.window.get_or_init(|| ctx.clone());
    }

    /// Sends a job; its answer comes later.
    pub(crate) fn send(&mut self, job: Job) {
        let Some(jobs) = &self.jobs else { return };
        self.pending += 1;
        // Where the thread has gone, that is the answer.
        self.is_gone |= jobs.send(job).is_err();
    }

    /// Sends an edit to be put on the disk.
    pub(crate) fn record(&mut self, name: String, dossier: Arc<Dossier>) {
        let Some(jobs) = &self.jobs else { return };
        self.sent += 1;
        self.has_failed = false;
        self.is_gone |= jobs.send(Job::Record(Record { number: self.sent, name, dossier })).is_err();
    }

    /// Whether all edits are on the disk.
    pub(crate) fn is_kept(&self) -> bool {
        self.kept == self.sent
    }

    /// The next answer that is there already.
    pub(crate) fn next(&mut self) -> Option<Answer> {
        if std::mem::take(&mut self.is_gone) {
            (self.pending, self.has_failed) = (0, true);
            return Some(Answer::Failed(message!("desk-writer-ended")));
        }
        let answer = self.answers.try_recv().ok()?;
        self.count(&answer);
        Some(answer)
    }

    /// The next answer, waited for a moment where one is still to come.
    pub(crate) fn wait(&mut self) -> Option<Answer> {
        if self.is_gone || self.pending == 0 && (self.is_kept() || self.has_failed) {
            return self.next();
        }
        let answer = self.answers.recv_timeout(self.patience).ok()?;
        self.count(&answer);
        Some(answer)
    }

    fn count(&mut self, answer: &Answer) {
        match answer {
            Answer::NotKept(_) => self.has_failed = true,
            Answer::Kept { number, .. } => self.kept = *number,
            Answer::Opened(_) | Answer::Resumed(_) => {
                // Another dossier: what was unsaved in the one before is wanted no more.
                self.pending = self.pending.saturating_sub(1);
                (self.kept, self.has_failed) = (self.sent, false);
            }
            _ => self.pending = self.pending.saturating_sub(1),
        }
    }
}

impl Drop for Keeping {
    /// Returns when all that was sent is done: a window that closes loses nothing by that.
    fn drop(&mut self) {
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            // A panic there was caught and told; whatever else ended it, nobody is left to hear.
            drop(thread.join());
        }
    }
}

/// The thread's end.
struct Worker {
    session: Session,
    queue: Receiver<Job>,
    sender: Sender<Answer>,
    window: Arc<OnceLock<Context>>,
    /// The edit that is not on the disk, to be tried again, with how many came since the last that is.
    unkept: Option<Unkept>,
    /// Whether the session's journal has begun.
    is_begun: bool,
}

struct Unkept {
    record: Record,
    edits: usize,
}

impl Worker {
    fn work(mut self) {
        loop {
            let job = if self.unkept.is_some() {
                match self.queue.recv_timeout(RETRY) {
                    Ok(job) => job,
                    Err(RecvTimeoutError::Timeout) => {
                        self.try_again();
                        continue;
                    }
                    Err(RecvTimeoutError::Disconnected) => break,
                }
            } else {
                match self.queue.recv() {
                    Ok(job) => job,
                    Err(_window_is_gone) => break,
                }
            };
            self.perform_caught(job);
        }
        // The last try for what could not be written before the window closed.
        self.try_again();
    }

    fn answer(&self, answer: Answer) {
        // Nobody listens any more once the window is gone.
        drop(self.sender.send(answer));
        if let Some(window) = self.window.get() {
            window.request_repaint();
        }
    }

    /// Performs a job; a panic in it is an answer too, and the thread goes on.
    fn perform_caught(&mut self, job: Job) {
        if let Err(payload) = catch_unwind(AssertUnwindSafe(|| self.perform(job))) {
            let reason = panic_message(payload.as_ref());
            tracing::error!(reason = reason.english(), "the thread that waits for disks panicked");
            self.answer(Answer::Failed(reason));
        }
    }

    fn perform(&mut self, job: Job) {
        match job {
            Job::Open { folder, base, dossier, layer } => {
                let mut next = Session::open(folder.as_ref(), base, &dossier);
                next.set_layer(layer);
                self.change_session(next);
                self.answer(Answer::Opened(self.session.other_windows()));
            }
            Job::Layer(layer) => {
                self.session.set_layer(layer);
                self.answer(Answer::Done);
            }
            Job::Record(mut record) => {
                // Where the disk was slow, one record stands for all the edits that came meanwhile.
                let mut edits = 1;
                let mut next = self.queue.try_recv();
                while let Ok(Job::Record(later)) = next {
                    (record, edits) = (later, edits + 1);
                    next = self.queue.try_recv();
                }
                let before = self.unkept.take().map_or(0, |unkept| unkept.edits);
                self.unkept = Some(Unkept { record, edits: before + edits });
                self.try_again();
                if let Ok(job) = next {
                    self.perform(job);
                }
            }
            Job::Save(number, dossier) => {
                let saved = self.session.save(&dossier);
                self.saved(number, dossier, saved);
            }
            Job::SaveAs(number, path, dossier) => {
                let saved = self.session.save_as(&path, &dossier);
                self.saved(number, dossier, saved);
            }
            Job::Resolve(number, choice, dossier, layer) => {
                match self.session.resolve(&choice, &dossier, &layer) {
                    Ok(Resolved::Saved) => self.saved(number, dossier, Ok(())),
                    Ok(Resolved::Reloaded(loaded)) => {
                        self.answer(Answer::Reloaded(number, loaded, self.session.base().cloned()));
                    }
                    Err(error) => self.saved(number, dossier, Err(error)),
                }
            }
            Job::Resume { folder, work } => self.resume(&folder, &work),
            Job::Discard(work) => self.answer(match discard_journal(&work) {
                Ok(kept) => Answer::Discarded(work.title, kept),
                Err(error) => Answer::NotDiscarded(error.message()),
            }),
            Job::Remember(folder, path) => self.answer(match add_recent_file(&folder, &path) {
                Ok(paths) => Answer::Recent(paths),
                // No loss to hear of.
                Err(_) => Answer::Done,
            }),
            Job::Write(path, bytes) => {
                let folder = path.parent().map(std::fs::create_dir_all);
                if folder.is_some_and(|made| made.is_ok()) {
                    // No loss to hear of either.
                    if let Err(error) = write_whole(&path, &bytes) {
                        tracing::warn!(%error, "not remembered");
                    }
                }
                self.answer(Answer::Done);
            }
        }
    }

    /// Ends the session with its journal; another one takes its place.
    fn change_session(&mut self, next: Session) {
        self.unkept = None;
        self.is_begun = next.has_journal();
        std::mem::replace(&mut self.session, next).end();
    }

    /// Puts on the disk what is not there yet. Where that panics, it is not kept, and tried again.
    fn try_again(&mut self) {
        if let Err(payload) = catch_unwind(AssertUnwindSafe(|| self.record())) {
            let reason = panic_message(payload.as_ref());
            tracing::error!(reason = reason.english(), "recording panicked");
            self.answer(Answer::NotKept(reason));
        }
    }

    fn record(&mut self) {
        let Some(Unkept { record, edits }) = &self.unkept else { return };
        match self.session.record_edits(&record.name, &record.dossier, *edits, now_unix_s()) {
            Ok(()) => {
                let number = record.number;
                self.unkept = None;
                let is_first = !std::mem::replace(&mut self.is_begun, self.session.has_journal());
                let others = if is_first { self.session.other_windows() } else { Vec::new() };
                self.answer(Answer::Kept { number, others });
            }
            Err(error) => self.answer(Answer::NotKept(error.message())),
        }
    }

    fn saved(&mut self, number: u64, dossier: Arc<Dossier>, saved: Result<(), SaveError>) {
        // What is in the file needs no journal any more.
        if saved.is_ok()
            && let Some(unkept) = self.unkept.take_if(|unkept| unkept.record.dossier == dossier)
        {
            self.answer(Answer::Kept { number: unkept.record.number, others: Vec::new() });
        }
        self.answer(Answer::Saved { number, dossier, base: self.session.base().cloned(), saved });
    }

    fn resume(&mut self, folder: &StateFolder, work: &UnsavedWork) {
        let at = work
            .layer
            .clone()
            .map(|LayerPath { path, id, name }| LayerAt { path, choice: LayerChoice { id, name } });
        let resumed = layer_at(at.as_ref()).map_err(|error| error.sentences()).and_then(|opened| {
            let resumed = Session::resume(folder, work, &opened.layer, now_unix_s());
            resumed
                .map(|(session, _, recovered)| (session, recovered, opened))
                .map_err(|error| vec![error.message()])
        });
        match resumed {
            Ok((session, recovered, opened)) => {
                self.change_session(session);
                self.answer(Answer::Resumed(Box::new(ready(work, recovered, opened))));
            }
            Err(reasons) => self.answer(Answer::NotResumed(reasons)),
        }
    }
}

/// Unsaved work as it was left, ready to be shown on its own layer.
fn ready(work: &UnsavedWork, recovered: Recovered, opened: OpenedLayer) -> Resumed {
    let Recovered { dossier, findings, base: file, saved, edits, kept_journal, .. } = recovered;
    let OpenedLayer { layer, findings: mut warnings, source } = opened;
    let layer = layer.with_places(&dossier.places).into_owned();
    warnings.extend(findings);
    let input = Input { dossier, layer, findings: warnings, file, exported: None, source };
    Resumed {
        title: work.title.clone(),
        saved: saved.map(Arc::new),
        edits,
        damage: work.damage.clone(),
        kept_journal,
        map: ReadyMap::of(input),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::save::{Fault, FaultyDisk};

    fn titled(title: &str) -> Arc<Dossier> {
        Arc::new(Dossier { title: title.to_owned(), ..Dossier::default() })
    }

    /// A thread with a session that keeps its journal on this disk.
    fn kept_on(folder: &tempfile::TempDir, disk: FaultyDisk) -> Keeping {
        let state = StateFolder::at(folder.path().join("state"));
        Keeping::start(Session::open(Some(&state), None, &titled("")).on(disk))
    }

    #[test]
    fn a_slow_disk_holds_no_frame_up_and_one_record_stands_for_all_that_wait() {
        let folder = tempfile::tempdir().unwrap();
        let mut keeping = kept_on(&folder, FaultyDisk::slow(Duration::from_millis(400)));
        for number in 0..20 {
            keeping.record("edit".to_owned(), titled(&number.to_string()));
            assert!(keeping.wait().is_none(), "the window goes on without an answer");
            assert!(!keeping.is_kept(), "and shows the edit as pending");
        }
        keeping.patience = Duration::from_mins(1);
        let mut answers = 0;
        while !keeping.is_kept() {
            assert!(matches!(keeping.wait(), Some(Answer::Kept { .. })), "on the disk");
            answers += 1;
        }
        assert!(answers <= 3, "{answers} records for 20 edits");
    }

    #[test]
    fn what_cannot_be_written_is_said_and_tried_again_until_it_can() {
        let folder = tempfile::tempdir().unwrap();
        let mut keeping = kept_on(&folder, FaultyDisk::failing(0, Fault::Twice));
        keeping.patience = Duration::from_mins(1);
        keeping.record("edit".to_owned(), titled("One"));
        assert!(matches!(keeping.wait(), Some(Answer::NotKept(_))), "said at once");
        assert!(!keeping.is_kept(), "and not shown as kept");
        assert!(keeping.wait().is_none_or(|answer| matches!(answer, Answer::NotKept(_))), "no other answer");
        let found = keeping.answers.recv_timeout(Duration::from_mins(1));
        assert!(matches!(found, Ok(Answer::Kept { number: 1, .. } | Answer::NotKept(_))), "{found:?}");
    }
}
