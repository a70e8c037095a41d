//! Notices: one sentence to the user, shown until it is dismissed or replaced.

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
}
