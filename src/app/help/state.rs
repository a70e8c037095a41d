//! The command palette as the window holds it.

/// What is looked for among the commands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CommandPalette {
    /// What is typed.
    pub text: String,
    /// Which of the commands found Enter runs, from 0.
    pub pick: usize,
}
