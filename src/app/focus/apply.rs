//! What can be done with the quotes of the region in focus.

use crate::app::effect::Effect;
use crate::app::notices::state::Notice;
use crate::app::state::State;
use crate::derive::cited_quote;
use crate::model::{Statement, StatementId};
use crate::text::text_fragment;
use crate::words::message;

/// A statement's words with who said them, through whom and where, in the window's language.
pub(crate) fn quote_with_citation(state: &State, statement: &Statement) -> String {
    state.text(cited_quote(&state.shown, statement))
}

pub(crate) fn copy_quote(state: &mut State, id: &StatementId) -> Vec<Effect> {
    let Some(statement) = state.dossier.statement(id) else {
        return Vec::new();
    };
    let text = quote_with_citation(state, statement);
    state.notice = Some(Notice::done(message!("focus-copied")));
    vec![Effect::Copy(text)]
}

/// Opens the article's page, scrolled to the quote where the browser knows text fragments.
pub(crate) fn show_in_article(state: &State, id: &StatementId) -> Vec<Effect> {
    let address = || {
        let statement = state.dossier.statement(id)?;
        let url = state.dossier.document(&statement.document)?.url.clone()?;
        let words = &statement.quote.segments.first()?.exact;
        Some(text_fragment(&url, words))
    };
    address().map(Effect::OpenUrl).into_iter().collect()
}
