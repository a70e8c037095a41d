//! Notices: one sentence to the user, shown until it is dismissed or replaced.

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
