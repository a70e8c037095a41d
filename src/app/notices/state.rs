//! Notices: sentences to the user. A failure is shown until it is dismissed, a success until it has been read.
//!
//! Whatever has something to say puts it into the state’s `notice`; what was said there before, and is still to be read,
//! comes back when that is dismissed.

use std::time::Duration;

use crate::export::{Outcome, Report, unchecked_sentence};
use crate::words::{Arg, Joint, Message, message};

/// Something to tell the user.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    /// The sentence, in no language yet: it is read in the one that the window has when it is shown.
    pub message: Message,
    /// Whether something failed.
    pub is_failure: bool,
    /// What of it can be copied: a path, an address; `None` where nothing is worth that.
    pub copied: Option<String>,
}

impl Notice {
    /// Good news.
    pub(crate) fn done(message: Message) -> Self {
        Self { message, is_failure: false, copied: None }
    }

    /// Bad news: what failed, where, what to do.
    pub(crate) fn failed(message: Message) -> Self {
        Self { message, is_failure: true, copied: None }
    }

    /// The same, from which this can be copied.
    #[must_use]
    pub(crate) fn with_copied(self, copied: impl Into<String>) -> Self {
        Self { copied: Some(copied.into()), ..self }
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
    pub(super) present: Option<Said>,
    /// Whether the pointer or the keyboard is on them.
    pub(super) is_held: bool,
}

/// A notice with when it was said.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    /// The notice.
    pub notice: Notice,
    /// Since when it is shown, or whoever shows it was last told to wait, from when the window opened.
    pub(super) since: Duration,
}

impl Said {
    /// Whether it is a success that has been shown for as long as it takes to read.
    pub(super) fn is_over(&self, now: Duration) -> bool {
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
