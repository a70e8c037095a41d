//! New things: readable ids, documents of a text, statements of a range.

use std::ops::Range;

use super::error::EditError;
use crate::model::{
    ActorId, DayBasis, Document, DocumentId, Dossier, Extent, Kind, Modality, QuoteCheck, Statement,
    StatementId, Unknown, UnknownOfStatement, Voice,
};
use crate::text::{CanonicalText, ContextFinder, CutError, own_text, proposed_voice, quote_from_ranges};

/// The most characters of an id that is made of a name.
const MOST_LETTERS: usize = 40;

/// An id made of a name: small Latin letters, whatever the script, and a number where it is taken. Whatever
/// the name, the id is kebab-case and not taken.
///
/// `noun` stands in for a name without letters; a long name is cut at a word's end, after 40 letters at most.
///
/// # Examples
/// ```
/// use claims_map::edit::new_id;
/// assert_eq!(new_id("ABC News", "actor", |_| false), "abc-news");
/// assert_eq!(new_id("ABC News", "actor", |id| id == "abc-news"), "abc-news-2");
/// ```
pub fn new_id(name: &str, noun: &str, is_taken: impl Fn(&str) -> bool) -> String {
    // Soft and hard signs and apostrophes part no syllables.
    let name: String =
        name.chars().filter(|letter| !matches!(letter, 'ь' | 'Ь' | 'ъ' | 'Ъ' | '’' | 'ʼ')).collect();
    let mut id = slug::slugify(&name);
    if id.len() > MOST_LETTERS {
        let end = id[..MOST_LETTERS].rfind('-').unwrap_or(MOST_LETTERS);
        id.truncate(end);
    }
    if id.is_empty() {
        noun.clone_into(&mut id);
    }
    if !is_taken(&id) {
        return id;
    }
    let mut number = 2_u64;
    while is_taken(&format!("{id}-{number}")) {
        number += 1;
    }
    format!("{id}-{number}")
}

/// The next id of the form `s12`: behind the highest number that is taken.
pub fn new_statement_id(dossier: &Dossier) -> StatementId {
    let number = |id: &StatementId| id.as_str().strip_prefix('s')?.parse::<u32>().ok();
    let highest = dossier.statements.iter().filter_map(|statement| number(&statement.id)).max();
    let mut number = u64::from(highest.unwrap_or(0)) + 1;
    // A number beyond 32 bits was not read: it may be taken all the same.
    while dossier.statement(&StatementId::new(format!("s{number}"))).is_some() {
        number += 1;
    }
    StatementId::new(format!("s{number}"))
}

/// A document of a text, with the text, its hash and its length, and an id made of the outlet and title.
pub fn new_document(dossier: &Dossier, title: &str, outlet: &str, text: &CanonicalText) -> Document {
    let is_taken = |id: &str| dossier.document(&DocumentId::new(id)).is_some();
    Document {
        id: DocumentId::new(new_id(&format!("{outlet} {title}"), "document", is_taken)),
        headline: Some(title.to_owned()).filter(|title| !title.is_empty()),
        description: None,
        outlet: outlet.to_owned(),
        published: None,
        published_is: DayBasis::Known,
        url: None,
        language: "und".to_owned(),
        author: None,
        text_sha256: text.sha256().to_owned(),
        text_length: text.length(),
        left_out: Vec::new(),
        former_texts: Vec::new(),
        text: Some(text.as_str().to_owned()),
        unknown: Unknown::default(),
    }
}

/// A statement of words that were marked in a document's text: asserted, of no area yet.
///
/// # Errors
/// [`EditError`]: no such document, its text is not here, or the ranges make no quote.
pub fn new_statement(
    dossier: &Dossier,
    document: &DocumentId,
    ranges: &[Range<usize>],
    kind: Kind,
    speaker: &ActorId,
) -> Result<Statement, EditError> {
    let missing = || EditError::Missing { noun: "document", id: document.to_string() };
    let cited = dossier.document(document).ok_or_else(missing)?;
    let text = own_text(cited).ok_or_else(|| EditError::NoText { title: cited.title().to_owned() })?;
    let quote = quote_from_ranges(&text, ranges).map_err(CutError::Fault)?;
    let mut statement = Statement {
        id: new_statement_id(dossier),
        document: document.clone(),
        kind,
        areas: Vec::new(),
        group: None,
        place: None,
        by: None,
        speaker: speaker.clone(),
        relayers: Vec::new(),
        extent: Extent::Unspecified,
        modality: Modality::Asserted,
        as_of: None,
        voice: Voice::Document,
        quote,
        check: QuoteCheck::Compared,
        context: Vec::new(),
        note: None,
        unknown: UnknownOfStatement::default(),
    };
    statement.voice = proposed_voice(&text, cited, &statement);
    statement.context = contexts_in(dossier, &text).refresh(&statement, |id| statement.is_source(id));
    Ok(statement)
}

/// What stands around quotes in a document's own text.
pub(super) fn contexts_in<'a>(dossier: &'a Dossier, text: &'a CanonicalText) -> ContextFinder<'a> {
    let names = dossier
        .actors
        .iter()
        .flat_map(|actor| [&actor.name, &actor.short_name].map(|name| (actor.id.as_str(), name.as_str())));
    ContextFinder::new(text, names)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::is_kebab_case;

    #[test]
    fn ids_are_readable_in_any_script() {
        for (name, id) in [
            ("Пєсков", "pieskov"),
            ("Слов’янськ, Ізюмський район", "sloviansk-iziumskii-raion"),
            ("Інститут вивчення війни", "institut-vivchennia-viini"),
            ("  “Novorossiya” ", "novorossiya"),
            ("!?", "actor"),
            ("Vladimir O'Neil-Smith, Jr.", "vladimir-o-neil-smith-jr"),
        ] {
            assert_eq!(new_id(name, "actor", |_| false), id, "{name}");
            assert!(is_kebab_case(id), "{id}");
        }
        let long = new_id(&"word ".repeat(30), "actor", |_| false);
        assert!(is_kebab_case(&long) && long.len() <= MOST_LETTERS, "{long}");
        let third = new_id("UN", "actor", |id| ["un", "un-2"].contains(&id));
        assert_eq!(third, "un-3", "the first number that is free");
    }
}
