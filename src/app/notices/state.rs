//! Notices: one sentence to the user, shown until it is dismissed or replaced.

use crate::export::{Outcome, Report, unchecked_sentence};
use crate::words::Message;

/// Something to tell the user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The sentence.
    pub text: String,
    /// Whether something failed.
    pub is_failure: bool,
}

impl Notice {
    /// Good news.
    pub fn done(text: impl Into<String>) -> Self {
        Self { text: text.into(), is_failure: false }
    }

    /// Bad news: what failed, where, what to do.
    pub fn failed(text: impl Into<String>) -> Self {
        Self { text: text.into(), is_failure: true }
    }

    /// What came of checking an exported file that is being shown.
    pub fn of_report(report: &Report) -> Self {
        let reasons: Vec<String> = report.reasons.iter().map(Message::english).collect();
        let reasons = reasons.join("; ");
        match report.outcome {
            Outcome::Holds => match report.dossier.as_ref().and_then(unchecked_sentence) {
                Some(sentence) => Self::failed(format!(
                    "This file shows what its statements and toggles give, but {}.",
                    sentence.english()
                )),
                None => Self::done("This file holds: it shows what its statements and toggles give."),
            },
            Outcome::Altered => Self::failed(format!(
                "This file was altered: {reasons}. The window shows what its record says, not what the file shows."
            )),
            Outcome::Unsettled | Outcome::NoRecord => {
                Self::failed(format!("Whether this file still holds cannot be told: {reasons}."))
            }
        }
    }
}
