//! What can be done in the article that is read.

use crate::app::reader::form::Form;
use crate::app::reader::inbox::batch::BatchCommand;
use crate::app::reader::inbox::state::Answers;
use crate::app::reader::state::{Highlight, ReaderSide, Step};
use crate::model::{DocumentId, Side, StatementId, SuggestionId};

/// Something to do in the reader.
#[derive(Debug, Clone, PartialEq)]
pub enum ReaderCommand {
    /// Opens a document.
    Open(DocumentId),
    /// Counts the suggestions that wait in a document that is not open.
    CountWaiting(DocumentId),
    /// Closes the reader.
    Close,
    /// Shows the suggestions or the area.
    Show(ReaderSide),
    /// Moves to an open suggestion, by its number in the list.
    Pick(usize),
    /// Makes a statement of the open suggestion with this number in the list, or asks what must be known first.
    Accept(usize),
    /// Answers what stands around the words of a suggestion, on its card.
    Answer(Box<Answers>),
    /// Answers on whose behalf the first of those speaks who are asked for.
    ChooseSide(Side),
    /// Takes the question back.
    CancelQuestion,
    /// Something in the dialog that accepts all sure suggestions.
    AcceptAll(BatchCommand),
    /// Turns the suggestion with this number down.
    Reject(usize),
    /// Offers a suggestion again that was turned down.
    OfferAgain(SuggestionId),
    /// Takes the form for the suggestion with this number.
    Edit(usize),
    /// Takes the form for a statement of the dossier.
    EditStatement(StatementId),
    /// Takes the form for the marked words.
    Add,
    /// The form holds this.
    SetForm(Box<Form>),
    /// Gives the form's statement to another document.
    MoveForm(DocumentId),
    /// Keeps what the form holds.
    Keep,
    /// Puts the form away.
    Dismiss,
    /// Takes the statement that the form is for out of the dossier.
    Remove,
    /// Asks for a file with the outline of a place.
    ChooseOutline,
    /// Adds the marked words to the quote of the form.
    TakeMarkedIn,
    /// Leaves the marked words out of the quote of the form.
    LeaveMarkedOut,
    /// Puts the text cursor, from which marking begins, to a code point.
    MarkFrom(usize),
    /// Marking goes on to a code point, and the text cursor with it.
    MarkTo(usize),
    /// A click on a code point.
    Click(usize),
    /// The pointer is on this.
    HighlightPlace(Option<Highlight>),
    /// The text's search holds this.
    Find(String),
    /// Goes to the next place where the searched words stand, or to the one before.
    FindNext(Step),
    /// Goes to the next quote or suggestion in the text, or to the one before.
    NextQuote(Step),
    /// Puts the keyboard into the text.
    GoToText,
    /// The wanted place is in sight.
    Arrived,
    /// What should take the keyboard has it.
    FocusGiven,
}
