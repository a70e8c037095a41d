//! What can be done in the review of an article.

use crate::app::import::form::{ImportField, ImportForm, ImportGoal};
use crate::model::DocumentId;

/// Something in the review of an article.
#[derive(Debug, Clone, PartialEq)]
pub enum ImportCommand {
    /// A text was pasted over the window.
    Paste(String),
    /// Leaves the paragraph with this number, from 0, out, or takes it in again.
    Toggle(usize),
    /// Leaves out what is proposed, and nothing else.
    LeaveProposalsOut,
    /// Leaves nothing out.
    TakeAllIn,
    /// Shows all that stands on the page, or the article alone.
    ShowPage(bool),
    /// Reviews the text as it was meant in the place of the one that was read in the wrong encoding.
    TakeMended,
    /// The form has these words.
    SetForm(Box<ImportForm>),
    /// The keyboard left a field: what is wrong with it is told from then on.
    Leave(ImportField),
    /// Adds the article to the dossier that is open.
    AddToDossier,
    /// Makes a dossier of the article, on the same layer.
    NewDossier,
    /// Gives a document of the dossier the text that was found to be its own.
    AttachTo(DocumentId),
    /// Brings the dossier up to the version of a document that was found to be this article.
    Update(DocumentId),
    /// Closes the review.
    Cancel,
}

impl ImportCommand {
    /// What brings the article to where it goes.
    pub(crate) fn of_goal(goal: ImportGoal) -> Self {
        match goal {
            ImportGoal::Present => Self::AddToDossier,
            ImportGoal::New => Self::NewDossier,
        }
    }
}
