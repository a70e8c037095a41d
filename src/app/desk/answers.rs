//! What the disk's answers mean for the state: what is saved, what is kept, and what the user is told.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::app::command::Command;
use crate::app::desk::apply::{name_of, save};
use crate::app::desk::command::DeskEffect;
use crate::app::desk::disk::{Answer, Resumed};
use crate::app::desk::state::Typed;
use crate::app::desk::state::{Kept, Next, Prompt};
use crate::app::dialog_kind::DialogKind;
use crate::app::dialogs::Dialog;
use crate::app::effect::Effect;
use crate::app::import::apply::start_dossier;
use crate::app::import::state::ImportReview;
use crate::app::notices::state::Notice;
use crate::app::path::again::ask_again;
use crate::app::path::shown::shown_path;
use crate::app::ready::ReadyMap;
use crate::app::state::State;
use crate::save::{SaveError, UnsavedWork};
use crate::words::{Arg, Joint, Message, Say as _, message};

/// Applies an answer; `is_kept` is whether all edits are on the disk now.
pub(crate) fn apply_answer(state: &mut State, answer: Answer, is_kept: bool) -> Vec<Effect> {
    let effects = apply_to_state(state, answer, is_kept);
    state.follow_disk(is_kept);
    effects
}

fn apply_to_state(state: &mut State, answer: Answer, is_kept: bool) -> Vec<Effect> {
    match answer {
        Answer::Opened(others) => {
            state.desk.has_warned = false;
            warn_of_other_windows(state, &others);
        }
        Answer::Kept { others, .. } => {
            if std::mem::take(&mut state.desk.has_warned) && is_kept {
                state.notice = Some(Notice::done(message!("desk-kept-again")));
            }
            warn_of_other_windows(state, &others);
        }
        Answer::NotKept(_) if state.desk.has_warned => {}
        Answer::NotKept(error) => {
            state.desk.has_warned = true;
            state.notice = Some(Notice::failed(message!("desk-not-kept", reason = error)));
        }
        // Of a dossier in whose place another one was opened meanwhile.
        Answer::Saved { number, saved, .. } if number != state.desk.number => {
            if let Err(error) = saved {
                state.notice =
                    Some(Notice::failed(message!("desk-before-not-saved", reason = error.message())));
            }
        }
        Answer::Reloaded(number, ..) if number != state.desk.number => {}
        Answer::Saved { dossier, base, saved, .. } => {
            state.desk.file = base;
            state.desk.is_saving = false;
            if saved.is_ok() {
                state.desk.saved = Some(dossier);
            }
            return follow_save(state, saved);
        }
        Answer::Reloaded(_, loaded, base) => {
            state.desk.file = base;
            state.desk.is_saving = false;
            state.desk.saved = Some(Arc::new(loaded.dossier.clone()));
            let name = state.file_name().unwrap_or_default().into_owned();
            state.notice = Some(Notice::done(message!("desk-reloaded", name = name)));
            return state.replace_dossier(message!("desk-open-anew"), loaded.dossier);
        }
        Answer::Resumed(resumed) => return show_resumed(state, *resumed),
        Answer::NotResumed(reasons) => {
            state.dialogs.close(DialogKind::Question);
            state.notice = Some(Notice::failed(message!("desk-not-recovered", reasons = sentences(reasons))));
        }
        Answer::Discarded(title, kept) => {
            state.notice = Some(Notice::done(match kept {
                Some(path) => message!("desk-discarded-in-part", title = title, path = &path),
                None => message!("desk-discarded", title = title),
            }));
        }
        Answer::NotDiscarded(reason) => {
            state.notice = Some(Notice::failed(message!("desk-not-discarded", reason = reason)));
        }
        Answer::Recent(paths) => state.desk.recent = paths,
        Answer::Failed(reason) => {
            state.desk.is_saving = false;
            state.desk.next = None;
            if state.dialogs.question() == Some(&Prompt::Recovering) {
                state.dialogs.close(DialogKind::Question);
            }
            state.notice = Some(Notice::failed(message!("desk-writer-failed", reason = reason)));
        }
        Answer::Done => {}
    }
    Vec::new()
}

/// Half-sentences as sentences, one behind the other.
pub(crate) fn sentences(reasons: Vec<Message>) -> Arg {
    Arg::list(Joint::Space, reasons.into_iter().map(|reason| message!("window-sentence", sentence = reason)))
}

/// Applies what was found where the program keeps its own files.
pub(crate) fn apply_state_folder(
    state: &mut State,
    recent: Vec<PathBuf>,
    works: Vec<UnsavedWork>,
    now_unix_s: u64,
    finding: Option<Message>,
) {
    if state.notice.is_none() {
        state.notice = finding.map(|finding| Notice::failed(message!("window-sentence", sentence = finding)));
    }
    state.desk.recent = recent;
    if !works.is_empty() {
        state.dialogs.open(Dialog::Question(Prompt::Recover { works, now_unix_s }));
    }
}

/// Saves where the user chose to; `number` is that of the dossier for which it was asked.
pub(crate) fn apply_save_path(state: &mut State, number: u64, path: Option<PathBuf>) -> Vec<Effect> {
    state.desk.is_choosing = false;
    let Some(path) = path else {
        state.desk.next = None;
        return Vec::new();
    };
    if number != state.desk.number {
        state.notice = Some(Notice::failed(message!("desk-path-too-late")));
        return Vec::new();
    }
    state.desk.is_saving = true;
    vec![Effect::Desk(DeskEffect::SaveAs(path))]
}

/// Shows what was opened in the place of what was there, once nothing unsaved can be lost by that.
pub(crate) fn apply_opened(state: &mut State, path: &Path, map: ReadyMap) -> Vec<Effect> {
    if !may_replace(state, path) {
        return Vec::new();
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut effects = state.replace_with(State::of_ready(map), &name);
    effects.extend([DeskEffect::OpenSession, DeskEffect::RememberFile].map(Effect::Desk));
    effects
}

fn warn_of_other_windows(state: &mut State, others: &[u32]) {
    if let (Some(other), Some(name)) = (others.first(), state.file_name()) {
        let sentence = message!("desk-other-window", name = name.as_ref(), process = other.to_string());
        state.notice = Some(Notice::failed(sentence));
    }
}

/// Says what came of saving, and goes on to what was waiting for it.
fn follow_save(state: &mut State, saved: Result<(), SaveError>) -> Vec<Effect> {
    match saved {
        Ok(()) => {
            state.settle_failures(&["desk-not-saved", "desk-path-too-late"]);
            let path = state.desk.file.as_ref().map(|file| file.path.clone()).unwrap_or_default();
            let path = std::path::absolute(&path).unwrap_or(path);
            let saved = Notice::done(message!("desk-saved", path = shown_path(&path)));
            state.notice = Some(saved.with_copied(path.display().to_string()));
            state.typed_path = None;
            let mut effects = vec![Effect::Desk(DeskEffect::RememberFile)];
            state.follow_saved();
            if state.desk.next.is_some() && !state.desk.is_saved {
                // Edited while it was written: what follows waits for that too.
                effects.extend(save(state));
                return effects;
            }
            match state.desk.next.take() {
                Some(Next::Close) => {
                    state.leave();
                    effects.extend([DeskEffect::OpenSession, DeskEffect::Close].map(Effect::Desk));
                }
                Some(Next::Open(path)) => effects.push(Effect::Open(path)),
                Some(Next::NewDossier) => effects.extend(start_dossier(state)),
                None => {}
            }
            effects
        }
        Err(SaveError::Conflict(conflict)) => {
            let choices = conflict.choices();
            state.dialogs.open(Dialog::Question(Prompt::Conflict { conflict, choices }));
            Vec::new()
        }
        Err(error) => {
            state.desk.next = None;
            let sentence = message!("desk-not-saved", reason = error.message());
            ask_again(state, &sentence);
            state.notice = Some(Notice::failed(sentence));
            Vec::new()
        }
    }
}

/// Shows unsaved work as it was left.
fn show_resumed(state: &mut State, resumed: Resumed) -> Vec<Effect> {
    let Resumed { title, saved, edits, damage, kept_journal, map } = resumed;
    let next = State::of_ready(map);
    let notice = match (damage, &kept_journal) {
        (Some(damage), Some(path)) => Notice::failed(message!(
            "desk-recovered-in-part-kept",
            count = edits,
            damage = damage,
            path = path
        )),
        (Some(damage), None) => {
            Notice::failed(message!("desk-recovered-in-part", count = edits, damage = damage))
        }
        (None, _) => match &next.notice {
            Some(notice) => notice.clone(),
            None => Notice::done(message!("desk-recovered", count = edits)),
        },
    };
    let mut effects = state.replace_with(State { notice: Some(notice), ..next }, &title);
    if let Some(saved) = &saved {
        // All that was recovered is one step, which undo takes back.
        state.begin_with(Arc::clone(saved), message!("desk-recovered-work"));
    }
    state.desk.saved = saved;
    effects.extend([DeskEffect::KnowLayer, DeskEffect::RememberFile].map(Effect::Desk));
    effects
}

/// Whether the file that was just read may take the place of the dossier; asks where it may not.
fn may_replace(state: &mut State, path: &Path) -> bool {
    let has_review = state.dialogs.review().is_some_and(ImportReview::is_changed);
    let typed = [
        (has_review, Typed::Review),
        (state.has_changed_record(), Typed::Record),
        (state.has_changed_form(), Typed::Form),
    ];
    let is_asked = state.dialogs.question().is_some();
    let typed = typed.into_iter().find(|(is_there, _)| *is_there && !is_asked);
    if let Some((_, typed)) = typed {
        // Only where the window is to be closed has the question an effect.
        drop(state.ask_about_typed(typed, Command::Open(path.to_owned())));
        return false;
    }
    let is_answered = state.desk.may_be_replaced_by.take().is_some_and(|answered| answered == path);
    if is_answered || state.desk.is_saved && !is_asked {
        return true;
    }
    if is_asked {
        let name = name_of(path);
        state.notice = Some(Notice::failed(message!("desk-answer-first", name = name.as_ref())));
    } else {
        state.dialogs.open(Dialog::Question(Prompt::Unsaved(Next::Open(path.to_owned()))));
    }
    false
}

impl State {
    /// Says what is saved, and what is on the disk.
    pub(crate) fn follow_disk(&mut self, is_kept: bool) {
        self.follow_saved();
        self.desk.kept = match (is_kept, self.desk.has_warned) {
            (true, _) => Kept::OnDisk,
            (false, false) => Kept::Pending,
            (false, true) => Kept::Failed,
        };
    }

    /// Says whether the dossier is as it was opened or last saved.
    pub(crate) fn follow_saved(&mut self) {
        self.desk.is_saved = self.desk.saved.as_ref() == Some(&self.dossier);
    }

    /// What is unsaved, if anything, is wanted no more.
    pub(crate) fn leave(&mut self) {
        self.desk.saved = Some(Arc::clone(&self.dossier));
        self.follow_saved();
    }

    /// Shows another state in the place of this one; what belongs to the window stays.
    pub(crate) fn replace_with(&mut self, next: Self, name: &str) -> Vec<Effect> {
        let (number, now) = (self.desk.number + 1, self.now);
        *self = self.replaced_by(next, name);
        (self.desk.number, self.now) = (number, now);
        vec![Effect::FreshPanels, Effect::Theme(self.theme)]
    }
}
