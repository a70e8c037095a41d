//! What Esc puts away.

use crate::app::dialog_kind::DialogKind;
use crate::app::map::state::Card;
use crate::app::state::State;

/// What Esc puts away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum EscapeTarget {
    /// The dialog that is shown.
    Dialog(DialogKind),
    /// The card of an area on the map.
    Card,
    /// The notice.
    Notice,
    /// The question about a suggestion.
    Question,
    /// The form of a statement.
    Form,
    /// The marking of words in the article.
    Marked,
    /// What is typed into the search.
    Search,
    /// The filter of the legend.
    Filter,
    /// The focus.
    Focus,
}

/// What Esc puts away now: what lies on top.
pub(crate) fn escape_target(state: &State) -> EscapeTarget {
    if let Some(kind) = state.dialogs.shown_kind() {
        return EscapeTarget::Dialog(kind);
    }
    let reader = state.reader.as_ref();
    let lying = [
        (state.map.card == Some(Card::Keyboard), EscapeTarget::Card),
        (state.notice.is_some(), EscapeTarget::Notice),
        (reader.is_some_and(|reader| reader.inbox.asked.is_some()), EscapeTarget::Question),
        // What was done last is taken back first.
        (
            reader.is_some_and(|reader| reader.form.is_some() && reader.has_marked_since_form()),
            EscapeTarget::Marked,
        ),
        (reader.is_some_and(|reader| reader.form.is_some()), EscapeTarget::Form),
        (reader.is_some_and(|reader| reader.marked.is_some()), EscapeTarget::Marked),
        (!state.search.text.is_empty(), EscapeTarget::Search),
        (state.map.filter.is_some(), EscapeTarget::Filter),
    ];
    lying.into_iter().find(|(is_there, _)| *is_there).map_or(EscapeTarget::Focus, |(_, target)| target)
}
