//! Notices that come and go: none is lost by another one, and a success goes when it has been read.

use crate::app::notices::state::{Notice, Said};
use crate::app::state::State;

impl State {
    /// Keeps what was said before, where something else is said now; brings it back where nothing is.
    pub(crate) fn follow_notice(&mut self) {
        let notices = &mut self.notices;
        if self.notice.as_ref() == notices.present.as_ref().map(|said| &said.notice) {
            return;
        }
        let before = notices.present.take();
        if let Some(notice) = &self.notice {
            // What is said again is not said twice.
            notices.earlier.retain(|said| said.notice != *notice);
            notices.earlier.extend(before);
            notices.present = Some(Said { notice: notice.clone(), since: self.now });
        } else {
            notices.present = notices.earlier.pop();
            self.notice = notices.present.as_ref().map(|said| said.notice.clone());
        }
        notices.shows_all &= !notices.earlier.is_empty() || self.notice.is_some();
    }

    /// Takes failures away that no longer hold, by the ids of their sentences: what failed has been done since.
    pub(crate) fn settle_failures(&mut self, ids: &[&str]) {
        let is_settled = |notice: &Notice| notice.is_failure && ids.contains(&notice.message.id());
        self.notices.earlier.retain(|said| !is_settled(&said.notice));
        self.notice.take_if(|notice| is_settled(notice));
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
    use std::time::Duration;

    use super::*;
    use crate::app::apply::{apply, apply_report};
    use crate::app::command::Command;
    use crate::app::report;
    use crate::load::{shipped_dossier, shipped_layer};
    use crate::words::Message;

    fn state() -> State {
        let layer = shipped_layer().unwrap();
        State::new(shipped_dossier(&layer).unwrap().dossier, layer)
    }

    fn say(state: &mut State, words: &str, is_failure: bool) {
        let message = Message::as_it_is(words);
        apply_report(state, report::Report::Exported(Notice { message, is_failure, copied: None }));
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
