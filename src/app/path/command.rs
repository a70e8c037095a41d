//! What can be done in the dialog that asks for a path.

/// Something in the dialog that asks for a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PathCommand {
    /// The field has this text.
    Type(String),
    /// Completes the text as far as the names that fit it agree.
    Complete,
    /// Puts an entry of the list into the field.
    Pick(String),
    /// Takes the path in the field; asks first where that would replace a file.
    Take,
    /// Answers that question: the file is replaced.
    Replace,
    /// Answers it: another path is typed.
    Keep,
    /// Closes the dialog without a path.
    Cancel,
}
