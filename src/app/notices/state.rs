//! Notices: sentences to the user. A failure is shown until it is dismissed, a success until it has been read.
//!
//! Whatever has something to say puts it into [`State::notice`]; what was said there before, and is still to be read,
//! comes back when that is dismissed.

use std::time::Duration;

use crate::app::state::State;
use crate::export::{Outcome, Report, unchecked_sentence};
use crate::words::{Arg, Joint, Message, message};

/// Something to tell the user.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    /// The sentence, in no language yet: it is read in the one that the window has when it is shown.
    pub message: Message,
    /// Whether something failed.
    pub is_failure: bool,
}

impl Notice {
    /// Good news.
    pub(crate) fn done(message: Message) -> Self {
        Self { message, is_failure: false }
    }

    /// Bad news: what failed, where, what to do.
    pub(crate) fn failed(message: Message) -> Self {
        Self { message, is_failure: true }
    }

    /// What came of checking an exported file that is being shown.
    pub(crate) fn of_report(report: &Report) -> Self {
        let reasons = Arg::list(Joint::Semicolon, report.reasons.iter());
        match report.outcome {
            Outcome::Holds => match report.dossier.as_ref().and_then(unchecked_sentence) {
                Some(unchecked) => Self::failed(message!("window-file-unchecked", unchecked = unchecked)),
                None => Self::done(message!("window-file-holds")),
            },
            Outcome::Altered => Self::failed(message!("window-file-altered", reasons = reasons)),
            Outcome::Unsettled | Outcome::NoRecord => {
                Self::failed(message!("window-file-unsettled", reasons = reasons))
            }
        }
    }
}

/// How long a success is shown at least.
const SHORTEST: Duration = Duration::from_secs(6);
/// How much longer for each letter: some 900 letters are read in a minute.
const FOR_EACH_LETTER: Duration = Duration::from_millis(65);

/// What was said before the present notice, and how notices are shown.
#[derive(Debug, Clone, Default)]
pub struct Notices {
    /// What was said before the present one and is still to be read, the latest last.
    pub earlier: Vec<Said>,
    /// Whether all of them are shown in full; else the present one in some lines.
    pub shows_all: bool,
    /// The present notice as it was last followed.
    present: Option<Said>,
    /// Whether the pointer or the keyboard is on them.
    is_held: bool,
}

/// A notice with when it was said.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    /// The notice.
    pub notice: Notice,
    /// Since when it is shown, or whoever shows it was last told to wait, from when the window opened.
    since: Duration,
}

impl Said {
    /// Whether it is a success that has been shown for as long as it takes to read.
    fn is_over(&self, now: Duration) -> bool {
        !self.notice.is_failure && now >= self.since + self.time()
    }

    /// How long it is shown.
    fn time(&self) -> Duration {
        let letters = u32::try_from(self.notice.message.english().chars().count()).unwrap_or(u32::MAX);
        SHORTEST + FOR_EACH_LETTER.saturating_mul(letters)
    }
}

impl Notices {
    /// How long it takes until a notice goes away by itself; `None` where none does.
    pub(crate) fn next_end(&self, now: Duration) -> Option<Duration> {
        let all = self.earlier.iter().chain(&self.present);
        let ends = all.filter(|said| !said.notice.is_failure).map(|said| said.since + said.time());
        ends.min().filter(|_| !self.is_held && !self.shows_all).map(|end| end.saturating_sub(now))
    }

    /// Whether the pointer or the keyboard is on them.
    pub(crate) fn is_held(&self) -> bool {
        self.is_held
    }
}

impl State {
    /// Keeps what was said before, where something else is said now; brings it back where nothing is.
    pub(crate) fn follow_notice(&mut self) {
        let notices = &mut self.notices;
        if self.notice.as_ref() == notices.present.as_ref().map(|said| &said.notice) {
            return;
        }
        let before = notices.present.take();
        match &self.notice {
            Some(notice) => {
                // What is said again is not said twice.
                notices.earlier.retain(|said| said.notice != *notice);
                notices.earlier.extend(before);
                notices.present = Some(Said { notice: notice.clone(), since: self.now });
            }
            None => {
                notices.present = notices.earlier.pop();
                self.notice = notices.present.as_ref().map(|said| said.notice.clone());
            }
        }
        notices.shows_all &= !notices.earlier.is_empty() || self.notice.is_some();
    }

    /// Lets successes go that have been read, unless the pointer or the keyboard is on them.
    pub(crate) fn let_notices_go(&mut self) {
        let (notices, now) = (&mut self.notices, self.now);
        if notices.is_held || notices.shows_all {
            return;
        }
        notices.earlier.retain(|said| !said.is_over(now));
        if notices.present.as_ref().is_some_and(|said| said.is_over(now)) {
            self.notice = None;
        }
    }

    /// Holds the notices as long as the pointer or the keyboard is on them; then their time begins anew.
    pub(crate) fn hold_notices(&mut self, is_held: bool) {
        let (notices, now) = (&mut self.notices, self.now);
        notices.is_held = is_held;
        for said in notices.earlier.iter_mut().chain(&mut notices.present) {
            said.since = now;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::apply::{apply, apply_report};
    use crate::app::command::Command;
    use crate::app::report;
    use crate::load::{shipped_dossier, shipped_layer};

    fn state() -> State {
        let layer = shipped_layer().unwrap();
        State::new(shipped_dossier(&layer).unwrap().dossier, layer)
    }

    fn say(state: &mut State, words: &str, is_failure: bool) {
        let message = Message::as_it_is(words);
        apply_report(state, report::Report::Exported(Notice { message, is_failure }));
    }

    fn wait(state: &mut State, seconds: u64) {
        let now = state.now + Duration::from_secs(seconds);
        apply_report(state, report::Report::Clock(now));
    }

    fn shown(state: &State) -> Option<String> {
        state.notice.as_ref().map(|notice| notice.message.english())
    }

    #[test]
    fn no_notice_is_lost_by_another_one() {
        let mut state = state();
        say(&mut state, "one", true);
        say(&mut state, "two", true);
        say(&mut state, "two", true);
        say(&mut state, "three", false);
        assert_eq!((shown(&state).as_deref(), state.notices.earlier.len()), (Some("three"), 2), "counted");
        for left in [Some("two"), Some("one"), None] {
            apply(&mut state, Command::DismissNotice);
            assert_eq!(shown(&state).as_deref(), left, "the one before comes back");
        }
    }

    #[test]
    fn a_success_goes_when_it_has_been_read_and_a_failure_stays() {
        let mut state = state();
        say(&mut state, "failed", true);
        say(&mut state, "done", false);
        assert!(state.notices.next_end(state.now).is_some(), "it has an end");
        wait(&mut state, 5);
        assert_eq!(shown(&state).as_deref(), Some("done"), "not so soon");
        apply(&mut state, Command::HoldNotices(true));
        wait(&mut state, 60);
        assert_eq!(shown(&state).as_deref(), Some("done"), "not under the pointer");
        apply(&mut state, Command::HoldNotices(false));
        wait(&mut state, 5);
        assert_eq!(shown(&state).as_deref(), Some("done"), "its time begins anew");
        wait(&mut state, 2);
        assert_eq!(shown(&state).as_deref(), Some("failed"), "then the failure is there again");
        wait(&mut state, 3600);
        assert_eq!(shown(&state).as_deref(), Some("failed"), "which stays");
    }
}
