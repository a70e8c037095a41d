//! What a dossier in the format before does not say.

/// Counts what could not be filled in.
#[derive(Debug, Default)]
pub(super) struct Upgrade {
    /// Statements that do not say which side holds, advances, masses, claims or retakes.
    pub(super) without_side: usize,
    /// Statements that do not say whose words their quotes are.
    pub(super) without_voice: usize,
}

impl Upgrade {
    /// A sentence without its full stop for each thing that is missing.
    pub(super) fn messages(&self) -> Vec<String> {
        let statements = |count: usize| match count {
            1 => "1 statement does".to_owned(),
            count => format!("{count} statements do"),
        };
        let mut messages = Vec::new();
        if self.without_side > 0 {
            messages.push(format!(
                "{} not say which side holds, advances, masses or claims, since the format before had no field for it; it is unstated until somebody says",
                statements(self.without_side)
            ));
        }
        if self.without_voice > 0 {
            messages.push(format!(
                "{} not say whose words the quote is, since the format before had no field for it; they are taken for the document’s, which puts them into nobody’s mouth",
                statements(self.without_voice)
            ));
        }
        messages
    }
}
