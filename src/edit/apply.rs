//! From a dossier and an edit to the next dossier.

use std::collections::BTreeSet;
use std::ops::Range;

use super::check::{
    Check, check_actor, check_actor_words, check_document, check_given, check_new_id, check_unused, too_long,
};
use super::error::EditError;
use super::new::contexts_in;
use super::value::{Edit, StatementField};
use crate::model::{
    Actor, ActorId, ActorWords, DayBasis, Document, DocumentId, Dossier, Extent, GivenSuggestion, Group,
    GroupId, GuardNote, KeptSuggestion, Layer, MAX_FIELD, Membership, Place, PlaceId, Quote, QuoteCheck,
    Side, Statement, StatementId, SuggestionId, Translation, Unknown, Voice, part_size,
};
use crate::text::{
    CanonicalText, CutError, check_quote, drop_unquoted_marks, is_share_in, join_segments, may_have_voice,
    own_text, quote_from_ranges, refresh_pieces, seal_of, split_segment,
};
use crate::words::{Message, message};

/// Makes the next dossier. `layer` is the one that the dossier was loaded with, without its own places.
///
/// # Errors
/// [`EditError`]: the edit names what is not there, removes what is still named, or would make a
/// dossier that the loader refuses.
///
/// # Examples
/// ```
/// use claims_map::{edit::{Edit, apply_edit}, load};
/// let layer = load::shipped_layer()?;
/// let dossier = load::shipped_dossier(&layer)?.dossier;
/// let retitled = apply_edit(&dossier, &layer, &Edit::SetTitle("Who claims what".to_owned()))?;
/// assert_eq!(retitled.title, "Who claims what");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn apply_edit(dossier: &Dossier, layer: &Layer, edit: &Edit) -> Result<Dossier, EditError> {
    let mut next = Draft { dossier: dossier.clone(), layer };
    match edit.clone() {
        Edit::SetTitle(title) => next.dossier.title = title,
        Edit::AddDocument(document) => next.add_document(*document)?,
        Edit::SetDocument(document) => next.set_document(*document)?,
        Edit::RemoveDocument(id) => next.remove_document(&id)?,
        Edit::AttachText { document, text } => next.attach(&document, &text)?,
        Edit::DetachText(id) => next.detach(&id)?,
        Edit::AddActor(actor) => next.add_actor(actor)?,
        Edit::SetActor(actor) => next.set_actor(actor)?,
        Edit::TranslateActor { language, words } => next.translate_actor(&language, words)?,
        Edit::RemoveActor { actor, replacement } => next.remove_actor(&actor, replacement.as_ref())?,
        Edit::AddGroup(group) => next.add_group(group)?,
        Edit::SetGroup(group) => next.set_group(group)?,
        Edit::RemoveGroup(id) => next.remove_group(&id)?,
        Edit::AddPlace(place) => next.add_place(*place)?,
        Edit::SetPlace(place) => next.set_place(*place)?,
        Edit::RemovePlace(id) => next.remove_place(&id)?,
        Edit::AddStatement(statement) => next.add_statement(*statement)?,
        Edit::SetStatement(statement) => next.change(&statement.id.clone(), |one| *one = *statement)?,
        Edit::SetField { statement, field } => next.change(&statement, |one| set_field(one, field))?,
        Edit::RemoveStatement(id) => next.remove_statement(&id)?,
        Edit::QuoteRanges { statement, ranges } => next.quote_ranges(&statement, &ranges)?,
        Edit::SetQuote { statement, quote } => next.change(&statement, |one| one.quote = quote)?,
        Edit::SplitSegment { statement, segment, left_out } => {
            next.recut(&statement, |quote, _text| split_segment(quote, segment, &left_out))?;
        }
        Edit::JoinSegments { statement, segment } => {
            next.recut(&statement, |quote, text| join_segments(quote, segment, text))?;
        }
        Edit::OfferSuggestions(ids) => next.offer(ids),
        Edit::GiveSuggestions(given) => next.give(given)?,
        Edit::AcceptSuggestion { suggestion, statement } => {
            next.withdraw(&suggestion)?;
            let made = statement.id.clone();
            next.add_statement(*statement)?;
            // Of one that was given it stays known what was made of it, and so who or what suggested that.
            if next.dossier.suggestions.given.iter().any(|one| one.id == suggestion) {
                next.keep_suggestion(suggestion, made)?;
            }
        }
        Edit::RejectSuggestion(id) => next.reject(id)?,
        Edit::KeepSuggestion { suggestion, statement } => next.keep_suggestion(suggestion, statement)?,
        Edit::ReopenSuggestion(id) => next.reopen(id)?,
    }
    next.dossier.drop_stale_translations(dossier);
    if next.dossier.title.chars().nth(MAX_FIELD).is_some() {
        return Err(too_long("title", MAX_FIELD));
    }
    // Words that no quote has lose their quotation marks in names, as they do when a file is opened.
    drop_unquoted_marks(&mut next.dossier);
    if names_of(&next.dossier) != names_of(dossier) {
        next.refresh_contexts();
    }
    Ok(next.dossier)
}

/// By what names the actors are known in an article.
fn names_of(dossier: &Dossier) -> Vec<(&ActorId, &str, &str)> {
    dossier.actors.iter().map(|one| (&one.id, one.name.as_str(), one.short_name.as_str())).collect()
}

/// Drops words and figures for a part that a quote no longer has.
fn drop_unquoted(statement: &mut Statement) {
    let segments = &statement.quote.segments;
    if let Extent::Part { wording, percent, size: _ } = &mut statement.extent {
        let stands = |words: &String| segments.iter().any(|segment| segment.exact.contains(words.as_str()));
        *wording = wording.take().filter(stands);
        *percent = percent.filter(|share| segments.iter().any(|segment| is_share_in(&segment.exact, *share)));
    }
}

/// Brings all that follows from a statement's quote up to date: its check, and where the document's own text
/// is here its seal, its voice and what the guard finds around it.
pub fn settle(
    dossier: &Dossier,
    document: &Document,
    text: Option<&CanonicalText>,
    statement: &mut Statement,
) {
    if let Extent::Part { wording, percent, size } = &mut statement.extent {
        *size = part_size(wording.as_deref(), *percent);
    }
    statement.check = check_quote(&statement.quote, &statement.extent, document, text);
    let Some(text) = text else { return refresh_pieces(statement, document.text_length) };
    if statement.check == QuoteCheck::Compared {
        statement.quote.seal = Some(seal_of(&statement.quote, &statement.extent, &document.text_sha256));
    }
    if !may_have_voice(text, document, statement) {
        statement.voice = Voice::Document;
    }
    statement.context = contexts_in(dossier, text).refresh(statement, |id| statement.is_source(id));
}

/// Takes over what this version does not know of a statement that this one replaces.
fn keep_unknown(statement: &mut Statement, before: &Statement) {
    statement.unknown.inherit(&before.unknown);
    if statement.by != Some(Side::Other) {
        statement.unknown.own.forget_word("by");
    }
    if statement.voice != Voice::Document {
        statement.unknown.voice.forget_word("is");
    }
    statement.quote.keep_unknown_of(&before.quote);
    for note in &mut statement.context {
        let is_same =
            |old: &&GuardNote| (old.kind, &old.words, old.place) == (note.kind, &note.words, note.place);
        if let Some(old) = before.context.iter().find(is_same) {
            note.unknown.inherit(&old.unknown);
        }
    }
}

type Done = Result<(), EditError>;

/// A document's title as a sentence names it.
fn titled(title: &str) -> Message {
    message!("edit-titled", title = title)
}

fn missing(noun: &'static str, id: &str) -> EditError {
    EditError::Missing { noun, id: id.to_owned() }
}

/// Where the record with this id stands in its list.
fn index_of<T>(
    list: &[T],
    noun: &'static str,
    id: &str,
    id_of: impl Fn(&T) -> &str,
) -> Result<usize, EditError> {
    list.iter().position(|one| id_of(one) == id).ok_or_else(|| missing(noun, id))
}

/// Refuses an id of a new record that has the wrong form or is taken.
fn check_id<T>(list: &[T], noun: &'static str, id: &str, id_of: impl Fn(&T) -> &str) -> Done {
    check_new_id(noun, id, list.iter().any(|one| id_of(one) == id), list.len())
}

fn set_field(statement: &mut Statement, field: StatementField) {
    match field {
        StatementField::Document(document) => statement.document = document,
        StatementField::Kind(kind) => statement.kind = kind,
        StatementField::Areas(areas) => statement.areas = areas,
        StatementField::Group(group) => statement.group = group,
        StatementField::Place(place) => statement.place = place,
        StatementField::By(by) => statement.by = by,
        StatementField::Voice(voice) => statement.voice = voice,
        StatementField::Answer { note, kept_because } => {
            if let Some(note) = statement.context.get_mut(note) {
                note.kept_because = kept_because.filter(|reason| !reason.trim().is_empty());
            }
        }
        StatementField::Speaker(speaker) => statement.speaker = speaker,
        StatementField::Relayers(relayers) => statement.relayers = relayers,
        StatementField::Extent(extent) => statement.extent = extent,
        StatementField::Modality(modality) => statement.modality = modality,
        StatementField::AsOf(day) => statement.as_of = day,
        StatementField::Note(note) => statement.note = note,
    }
}

/// The next dossier while it is being made; it is thrown away where an edit is refused.
struct Draft<'a> {
    dossier: Dossier,
    layer: &'a Layer,
}

impl Draft<'_> {
    fn check(&self) -> Check<'_> {
        Check { dossier: &self.dossier, layer: self.layer }
    }

    fn document_index(&self, id: &DocumentId) -> Result<usize, EditError> {
        index_of(&self.dossier.documents, "document", id.as_str(), |one| one.id.as_str())
    }

    fn actor_index(&self, id: &ActorId) -> Result<usize, EditError> {
        index_of(&self.dossier.actors, "actor", id.as_str(), |one| one.id.as_str())
    }

    fn group_index(&self, id: &GroupId) -> Result<usize, EditError> {
        index_of(&self.dossier.groups, "group", id.as_str(), |one| one.id.as_str())
    }

    fn place_index(&self, id: &PlaceId) -> Result<usize, EditError> {
        index_of(&self.dossier.places, "place", id.as_str(), |one| one.id.as_str())
    }

    fn statement_index(&self, id: &StatementId) -> Result<usize, EditError> {
        index_of(&self.dossier.statements, "statement", id.as_str(), |one| one.id.as_str())
    }

    /// Looks around all quotes again whose article is here: an attribution near a quote is answered by the
    /// names of the actors.
    fn refresh_contexts(&mut self) {
        let documents: Vec<DocumentId> = self.dossier.documents.iter().map(|one| one.id.clone()).collect();
        for document in documents {
            let Some(text) = self.text_of(&document) else { continue };
            let mut statements = std::mem::take(&mut self.dossier.statements);
            let contexts = contexts_in(&self.dossier, &text);
            for statement in statements.iter_mut().filter(|one| one.document == document) {
                statement.context = contexts.refresh(statement, |id| statement.is_source(id));
            }
            drop(contexts);
            self.dossier.statements = statements;
        }
    }

    fn add_actor(&mut self, actor: Actor) -> Done {
        check_actor(&actor)?;
        check_id(&self.dossier.actors, "actor", actor.id.as_str(), |one| one.id.as_str())?;
        self.dossier.actors.push(actor);
        Ok(())
    }

    fn set_actor(&mut self, mut actor: Actor) -> Done {
        check_actor(&actor)?;
        let index = self.actor_index(&actor.id)?;
        let kept = &mut self.dossier.actors[index];
        actor.unknown.inherit(&kept.unknown);
        if actor.side != Side::Other {
            actor.unknown.forget_word("side");
        }
        *kept = actor;
        Ok(())
    }

    fn translate_actor(&mut self, language: &str, mut words: ActorWords) -> Done {
        self.actor_index(&words.id)?;
        check_actor_words(&words)?;
        let translations = &mut self.dossier.translations;
        let at = translations.iter().position(|one| one.language == language).unwrap_or_else(|| {
            translations.push(Translation { language: language.to_owned(), ..Translation::default() });
            translations.len() - 1
        });
        let actors = &mut translations[at].actors;
        match actors.iter_mut().find(|one| one.id == words.id) {
            Some(kept) => {
                words.unknown.inherit(&kept.unknown);
                *kept = words;
            }
            None => actors.push(words),
        }
        Ok(())
    }

    fn add_group(&mut self, group: Group) -> Done {
        check_id(&self.dossier.groups, "group", group.id.as_str(), |one| one.id.as_str())?;
        self.check().group(&group)?;
        self.dossier.groups.push(group);
        Ok(())
    }

    fn set_group(&mut self, mut group: Group) -> Done {
        let index = self.group_index(&group.id)?;
        self.check().group(&group)?;
        let kept = &mut self.dossier.groups[index];
        group.unknown.inherit(&kept.unknown);
        *kept = group;
        Ok(())
    }

    fn add_place(&mut self, place: Place) -> Done {
        check_id(&self.dossier.places, "place", place.id.as_str(), |one| one.id.as_str())?;
        self.check().place(&place)?;
        self.dossier.places.push(place);
        Ok(())
    }

    fn add_document(&mut self, document: Document) -> Done {
        check_id(&self.dossier.documents, "document", document.id.as_str(), |one| one.id.as_str())?;
        check_document(&document)?;
        self.dossier.documents.push(document);
        Ok(())
    }

    fn set_document(&mut self, mut document: Document) -> Done {
        check_document(&document)?;
        let (index, id) = (self.document_index(&document.id)?, document.id.clone());
        let kept = &mut self.dossier.documents[index];
        document.unknown.inherit(&kept.unknown);
        if document.published_is != DayBasis::Inferred {
            document.unknown.forget_word("published_is");
        }
        for former in &mut document.former_texts {
            if let Some(known) = kept.former_texts.iter().find(|known| known.sha256 == former.sha256) {
                former.unknown.inherit(&known.unknown);
            }
        }
        *kept = document;
        self.check_quotes_of(&id);
        Ok(())
    }

    fn remove_document(&mut self, id: &DocumentId) -> Done {
        let index = self.document_index(id)?;
        let users = self.statements_where(|statement| statement.document == *id);
        check_unused(titled(self.dossier.documents[index].title()), users)?;
        self.dossier.documents.remove(index);
        self.forget_given_of(id);
        Ok(())
    }

    fn attach(&mut self, id: &DocumentId, text: &str) -> Done {
        let index = self.document_index(id)?;
        let (canonical, document) = (CanonicalText::from_text(text), &mut self.dossier.documents[index]);
        if canonical.sha256() != document.text_sha256 {
            return Err(EditError::OtherText { title: document.title().to_owned() });
        }
        document.text = Some(canonical.as_str().to_owned());
        document.text_length = canonical.length();
        self.check_quotes_of(id);
        Ok(())
    }

    fn detach(&mut self, id: &DocumentId) -> Done {
        let index = self.document_index(id)?;
        self.dossier.documents[index].text = None;
        self.check_quotes_of(id);
        Ok(())
    }

    fn remove_actor(&mut self, id: &ActorId, replacement: Option<&ActorId>) -> Done {
        let index = self.actor_index(id)?;
        let name = || self.dossier.short_name(id).to_owned();
        match replacement {
            None => {
                let speaks = |one: &Statement| one.speaker == *id || one.relayers.contains(id);
                let mut users = self.statements_where(speaks);
                let written = self.dossier.documents.iter().filter(|one| one.author.as_ref() == Some(id));
                let written: BTreeSet<&str> = written.map(Document::title).collect();
                users.extend(written.into_iter().map(titled));
                check_unused(Message::as_it_is(name()), users)?;
            }
            Some(other) if other == id => return Err(EditError::SameActor { name: name() }),
            Some(other) if self.dossier.actor(other).is_none() => {
                return Err(missing("actor", other.as_str()));
            }
            Some(other) => {
                for document in &mut self.dossier.documents {
                    document.author.iter_mut().filter(|one| *one == id).for_each(|one| other.clone_into(one));
                }
                for statement in &mut self.dossier.statements {
                    if let Voice::Relayer(one) = &mut statement.voice
                        && one == id
                    {
                        other.clone_into(one);
                    }
                    let actors = statement.relayers.iter_mut().chain([&mut statement.speaker]);
                    actors.filter(|one| *one == id).for_each(|one| other.clone_into(one));
                }
            }
        }
        self.dossier.actors.remove(index);
        Ok(())
    }

    fn remove_group(&mut self, id: &GroupId) -> Done {
        let index = self.group_index(id)?;
        let users = self.statements_where(|statement| statement.group.as_ref() == Some(id));
        check_unused(Message::as_it_is(&self.dossier.groups[index].name), users)?;
        self.dossier.groups.remove(index);
        Ok(())
    }

    fn set_place(&mut self, mut place: Place) -> Done {
        self.check().place(&place)?;
        let index = self.place_index(&place.id)?;
        let id = place.id.clone();
        let kept = &mut self.dossier.places[index];
        place.unknown.inherit(&kept.unknown);
        *kept = place;
        // The place may have moved into another area, which its statements do not name.
        let naming = self.dossier.statements.iter().filter(|statement| statement.place.as_ref() == Some(&id));
        naming.into_iter().try_for_each(|statement| self.check().statement(statement))
    }

    fn remove_place(&mut self, id: &PlaceId) -> Done {
        let index = self.place_index(id)?;
        let users = self.statements_where(|statement| statement.place.as_ref() == Some(id));
        check_unused(message!("edit-name", name = &self.dossier.places[index].name), users)?;
        self.dossier.places.remove(index);
        Ok(())
    }

    fn add_statement(&mut self, mut statement: Statement) -> Done {
        check_id(&self.dossier.statements, "statement", statement.id.as_str(), |one| one.id.as_str())?;
        self.check().statement(&statement)?;
        self.settle(&mut statement);
        let place = self.reading_place(&statement);
        self.dossier.statements.insert(place, statement);
        Ok(())
    }

    /// Behind the last statement of the same document that is quoted from further up; else in front of
    /// the first of that document; else at the end.
    fn reading_place(&self, statement: &Statement) -> usize {
        let start = |one: &Statement| one.quote.segments.first().map_or(0, |segment| segment.range.start);
        let statements = &self.dossier.statements;
        let of_document = |one: &Statement| one.document == statement.document;
        let before = |one: &Statement| of_document(one) && start(one) <= start(statement);
        let behind = statements.iter().rposition(before).map(|index| index + 1);
        behind.or_else(|| statements.iter().position(of_document)).unwrap_or(statements.len())
    }

    /// Changes a statement, then checks it and its quote.
    fn change(&mut self, id: &StatementId, change: impl FnOnce(&mut Statement)) -> Done {
        let index = self.statement_index(id)?;
        let before = &self.dossier.statements[index];
        let mut statement = before.clone();
        change(&mut statement);
        keep_unknown(&mut statement, before);
        if before.quote != statement.quote {
            drop_unquoted(&mut statement);
        }
        self.check().statement(&statement)?;
        if before.check.is_compared()
            && before.quote == statement.quote
            && before.document == statement.document
        {
            // The same quote with other words of its own for a part: they were looked for in it just now.
            self.seal(&mut statement);
        }
        self.settle(&mut statement);
        self.dossier.statements[index] = statement;
        Ok(())
    }

    fn remove_statement(&mut self, id: &StatementId) -> Done {
        let index = self.statement_index(id)?;
        let defines = |membership: &Membership| *membership == Membership::Statement(id.clone());
        let groups = self.dossier.groups.iter().filter(|group| defines(&group.membership));
        let users: BTreeSet<&str> = groups.map(|group| group.name.as_str()).collect();
        let users = users.into_iter().map(|group| message!("edit-group", group = group)).collect();
        check_unused(Message::as_it_is(id.as_str()), users)?;
        self.dossier.statements.remove(index);
        // What it was made of waits again.
        self.dossier.suggestions.kept.retain(|kept| kept.statement != *id);
        Ok(())
    }

    fn quote_ranges(&mut self, id: &StatementId, ranges: &[Range<usize>]) -> Done {
        let statement = self.dossier.statement(id).ok_or_else(|| missing("statement", id.as_str()))?;
        let title = || self.dossier.document(&statement.document).map(|one| one.title().to_owned());
        let no_text = || EditError::NoText { title: title().unwrap_or_default() };
        let text = self.text_of(&statement.document).ok_or_else(no_text)?;
        let quote = quote_from_ranges(&text, ranges).map_err(CutError::Fault)?;
        self.change(id, |one| one.quote = quote)
    }

    /// Cuts a quote anew. Parts of an exact quote are exact, and so they are sealed.
    fn recut(
        &mut self,
        id: &StatementId,
        cut: impl FnOnce(&Quote, Option<&CanonicalText>) -> Result<Quote, CutError>,
    ) -> Done {
        let statement = self.dossier.statement(id).ok_or_else(|| missing("statement", id.as_str()))?;
        let text = self.text_of(&statement.document);
        let mut recut = statement.clone();
        recut.quote = cut(&statement.quote, text.as_ref())?;
        // The seal is of the words for a part that are left.
        drop_unquoted(&mut recut);
        let hash = self.dossier.document(&statement.document).map(|document| &document.text_sha256);
        let seal = if statement.check.is_compared() { hash } else { None };
        recut.quote.seal = seal.map(|hash| seal_of(&recut.quote, &recut.extent, hash));
        let quote = recut.quote;
        self.change(id, |one| one.quote = quote)
    }

    fn text_of(&self, id: &DocumentId) -> Option<CanonicalText> {
        own_text(self.dossier.document(id)?)
    }

    /// Brings all that follows from a statement's quote up to date: how large a part is, its check, its seal, whose
    /// words it is, what stands around it.
    fn settle(&self, statement: &mut Statement) {
        let text = self.text_of(&statement.document);
        if let Some(document) = self.dossier.document(&statement.document) {
            settle(&self.dossier, document, text.as_ref(), statement);
        } else {
            statement.check = QuoteCheck::Unchecked;
        }
    }

    fn seal(&self, statement: &mut Statement) {
        if let Some(document) = self.dossier.document(&statement.document) {
            statement.quote.seal = Some(seal_of(&statement.quote, &statement.extent, &document.text_sha256));
        }
    }

    fn check_quotes_of(&mut self, id: &DocumentId) {
        let text = self.text_of(id);
        let Some(document) = self.dossier.document(id) else { return };
        let settled = |statement: &Statement| {
            let mut statement = statement.clone();
            if statement.document == *id {
                settle(&self.dossier, document, text.as_ref(), &mut statement);
            }
            statement
        };
        let statements = self.dossier.statements.iter().map(settled).collect();
        self.dossier.statements = statements;
    }

    /// The ids of the statements that name something, in the order of their letters.
    fn statements_where(&self, names: impl Fn(&Statement) -> bool) -> Vec<Message> {
        let named = self.dossier.statements.iter().filter(|statement| names(statement));
        let ids: BTreeSet<&str> = named.map(|statement| statement.id.as_str()).collect();
        ids.into_iter().map(Message::as_it_is).collect()
    }

    fn offer(&mut self, ids: Vec<SuggestionId>) {
        let lists = &mut self.dossier.suggestions;
        for id in ids {
            let is_kept = lists.kept.iter().any(|kept| kept.suggestion == id);
            if !lists.open.contains(&id) && !lists.rejected.contains(&id) && !is_kept {
                lists.open.push(id);
            }
        }
    }

    /// Adds what was given; what is there already, whatever became of it, stays as it is.
    fn give(&mut self, given: Vec<GivenSuggestion>) -> Done {
        let known = self.dossier.suggestions.given.iter().map(|one| one.id.clone());
        let mut known: BTreeSet<SuggestionId> = known.collect();
        for one in given.into_iter().filter(|one| known.insert(one.id.clone())) {
            self.document_index(&one.document)?;
            check_given(&one, self.dossier.suggestions.given.len())?;
            self.dossier.suggestions.given.push(one);
        }
        Ok(())
    }

    /// Forgets what was given for a document, and what became of it.
    fn forget_given_of(&mut self, document: &DocumentId) {
        let lists = &mut self.dossier.suggestions;
        let gone = lists.given.iter().filter(|one| one.document == *document);
        let gone: BTreeSet<SuggestionId> = gone.map(|one| one.id.clone()).collect();
        lists.open.retain(|id| !gone.contains(id));
        lists.rejected.retain(|id| !gone.contains(id));
        lists.kept.retain(|kept| !gone.contains(&kept.suggestion));
        lists.given.retain(|one| one.document != *document);
    }

    /// Takes a suggestion out of the list that it stands in.
    fn withdraw(&mut self, id: &SuggestionId) -> Done {
        let lists = &mut self.dossier.suggestions;
        let before = lists.open.len() + lists.rejected.len();
        lists.open.retain(|one| one != id);
        lists.rejected.retain(|one| one != id);
        let is_gone = lists.open.len() + lists.rejected.len() < before;
        if is_gone { Ok(()) } else { Err(missing("suggestion", id.as_str())) }
    }

    fn reject(&mut self, id: SuggestionId) -> Done {
        self.withdraw(&id)?;
        self.dossier.suggestions.rejected.push(id);
        Ok(())
    }

    fn keep_suggestion(&mut self, suggestion: SuggestionId, statement: StatementId) -> Done {
        self.statement_index(&statement)?;
        let lists = &mut self.dossier.suggestions;
        lists.open.retain(|one| *one != suggestion);
        lists.rejected.retain(|one| *one != suggestion);
        lists.kept.retain(|kept| kept.suggestion != suggestion);
        lists.kept.push(KeptSuggestion { suggestion, statement, unknown: Unknown::default() });
        Ok(())
    }

    fn reopen(&mut self, id: SuggestionId) -> Done {
        self.withdraw(&id)?;
        self.dossier.suggestions.open.push(id);
        Ok(())
    }
}
