//! What a record must be so that the loader takes it. The loader says the same of files (`load`).

use super::error::EditError;
use crate::budget::{MAX_NAME, MAX_SEGMENTS};
use crate::model::{
    Actor, ActorWords, AreaId, Document, Dossier, Extent, GivenSuggestion, Group, Layer, MAX_FIELD,
    MAX_RECORDS, Membership, Place, PlaceId, Quote, Statement, StatementId, Voice, is_kebab_case,
};
use crate::text::{CanonicalText, CutError, is_share_in};
use crate::words::{Message, message};

/// What records are checked against: the dossier as it will be, and the layer without its places.
#[derive(Clone, Copy)]
pub(super) struct Check<'a> {
    pub(super) dossier: &'a Dossier,
    pub(super) layer: &'a Layer,
}

type Checked = Result<(), EditError>;

/// The id of a new record: of the right form and free.
pub(super) fn check_new_id(noun: &'static str, id: &str, is_taken: bool, count: usize) -> Checked {
    if !is_kebab_case(id) {
        return Err(EditError::BadId { id: id.to_owned() });
    }
    if is_taken {
        return Err(EditError::Taken { noun, id: id.to_owned() });
    }
    if count >= MAX_RECORDS {
        return Err(EditError::TooMany { most: MAX_RECORDS });
    }
    Ok(())
}

/// A document's fields, each as a file may hold it; its text must be canonical and its own.
pub(super) fn check_document(document: &Document) -> Checked {
    for (text, what) in [(&document.headline, "headline"), (&document.description, "description")] {
        text.iter().try_for_each(|text| check_length(text, what))?;
    }
    check_name(&document.outlet, "outlet")?;
    document.url.iter().try_for_each(|url| check_name(url, "address"))?;
    if let Some(url) = &document.url
        && !(url.starts_with("https://") || url.starts_with("http://"))
    {
        return Err(field(message!("edit-address-scheme")));
    }
    let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    if document.text_sha256.len() != 64 || !document.text_sha256.bytes().all(is_digit) {
        return Err(field(message!("edit-not-sha256")));
    }
    let Some(text) = &document.text else { return Ok(()) };
    let canonical = CanonicalText::from_text(text);
    let is_own = canonical.as_str() == text
        && canonical.sha256() == document.text_sha256
        && canonical.length() == document.text_length;
    if is_own { Ok(()) } else { Err(EditError::OtherText { title: document.title().to_owned() }) }
}

/// A quote's pieces, each as long as a file may hold it, and at least one.
pub(super) fn check_quote_size(quote: &Quote) -> Checked {
    if quote.segments.is_empty() {
        let fault = crate::model::QuoteFault::Empty { segment: 1 };
        return Err(EditError::Quote(CutError::Fault(fault)));
    }
    if quote.segments.len() > MAX_SEGMENTS {
        return Err(field(message!("edit-too-many-segments", most = MAX_SEGMENTS.to_string())));
    }
    quote.segments.iter().try_for_each(|segment| check_length(&segment.exact, "quote"))
}

/// An actor's names and role, each as long as a file may hold it.
pub(super) fn check_actor(actor: &Actor) -> Checked {
    check_name(&actor.name, "name")?;
    check_name(&actor.short_name, "short-name")?;
    actor.role.iter().try_for_each(|role| check_name(role, "role"))
}

/// A suggestion that was given, each field as a file may hold it; `count` of them are there.
pub(super) fn check_given(given: &GivenSuggestion, count: usize) -> Checked {
    check_new_id("suggestion", given.id.as_str(), false, count)?;
    check_quote_size(&given.quote)?;
    let names = given.speaker.iter().chain(&given.relayers).chain([&given.origin]);
    names.into_iter().try_for_each(|name| check_name(name, "name"))?;
    given.reason.iter().try_for_each(|reason| check_length(reason, "note"))
}

/// What an actor is called in another language.
pub(super) fn check_actor_words(words: &ActorWords) -> Checked {
    let fields = [(&words.name, "name"), (&words.short_name, "short-name"), (&words.role, "role")];
    fields.into_iter().try_for_each(|(text, what)| text.iter().try_for_each(|text| check_name(text, what)))
}

fn check_name(text: &str, what: &'static str) -> Checked {
    if text.chars().nth(MAX_NAME).is_some() { Err(too_long(what, MAX_NAME)) } else { Ok(()) }
}

fn check_length(text: &str, what: &'static str) -> Checked {
    if text.chars().nth(MAX_FIELD).is_some() { Err(too_long(what, MAX_FIELD)) } else { Ok(()) }
}

/// That a field has more characters than a file may have there; `what` is the word by which a catalogue names it.
pub(super) fn too_long(what: &'static str, most: usize) -> EditError {
    field(message!("edit-too-long", what = what, most = most.to_string()))
}

fn field(problem: Message) -> EditError {
    EditError::Field { problem }
}

impl Check<'_> {
    /// A group's areas and the statement that defines it.
    pub(super) fn group(&self, group: &Group) -> Checked {
        check_name(&group.name, "name")?;
        group.members.iter().try_for_each(|area| self.area(area))?;
        match &group.membership {
            Membership::Gazetteer => Ok(()),
            Membership::Statement(id) => self.statement_exists(id),
        }
    }

    /// A place's area and outline; the id must not be that of another place of the layer.
    pub(super) fn place(&self, place: &Place) -> Checked {
        check_name(&place.name.en, "name")?;
        check_name(&place.name.uk, "name")?;
        self.area(&place.area)?;
        if self.layer.place(&place.id).is_some_and(|other| !other.is_same(place)) {
            return Err(EditError::Taken { noun: "place", id: place.id.to_string() });
        }
        let is_on_globe = |at: &geo::Coord<f64>| at.x.abs() <= 180.0 && at.y.abs() <= 90.0;
        let is_ring = |ring: &geo::LineString<f64>| {
            ring.0.len() >= 4 && ring.0.first() == ring.0.last() && ring.0.iter().all(is_on_globe)
        };
        let is_whole = |polygon: &geo::Polygon<f64>| {
            is_ring(polygon.exterior()) && polygon.interiors().iter().all(is_ring)
        };
        if place.outline.0.is_empty() || !place.outline.iter().all(is_whole) {
            return Err(field(message!("edit-outline")));
        }
        Ok(())
    }

    /// All that a statement names, its extent and the size of its quote; not whether the quote is exact.
    pub(super) fn statement(&self, statement: &Statement) -> Checked {
        statement.note.iter().try_for_each(|note| check_length(note, "note"))?;
        let missing = |noun, id: &str| EditError::Missing { noun, id: id.to_owned() };
        if self.dossier.document(&statement.document).is_none() {
            return Err(missing("document", statement.document.as_str()));
        }
        for actor in statement.relayers.iter().chain([&statement.speaker]) {
            if self.dossier.actor(actor).is_none() {
                return Err(missing("actor", actor.as_str()));
            }
        }
        if let Some(group) = &statement.group
            && self.dossier.group(group).is_none()
        {
            return Err(missing("group", group.as_str()));
        }
        statement.areas.iter().try_for_each(|area| self.area(area))?;
        match &statement.place {
            Some(place) => self.place_in(place, &statement.areas)?,
            None if statement.extent == Extent::Place => {
                return Err(field(message!("edit-place-not-named")));
            }
            None => {}
        }
        if let Voice::Relayer(relayer) = &statement.voice
            && !statement.relayers.contains(relayer)
        {
            return Err(field(message!("edit-voice-of-no-relayer")));
        }
        check_part(statement)?;
        check_quote_size(&statement.quote)
    }

    fn place_in(&self, id: &PlaceId, areas: &[AreaId]) -> Checked {
        let place = self.dossier.place(id).or_else(|| self.layer.place(id));
        let place = place.ok_or_else(|| EditError::Missing { noun: "place", id: id.to_string() })?;
        if areas.contains(&place.area) {
            return Ok(());
        }
        let (place, area) = (&place.name, place.area.as_str());
        Err(field(message!("edit-place-in-other-area", place = place, area = area)))
    }

    fn area(&self, id: &AreaId) -> Checked {
        let is_known = self.layer.area(id).is_some();
        if is_known { Ok(()) } else { Err(EditError::UnknownArea { id: id.to_string() }) }
    }

    fn statement_exists(&self, id: &StatementId) -> Checked {
        let is_known = self.dossier.statement(id).is_some();
        if is_known { Ok(()) } else { Err(EditError::Missing { noun: "statement", id: id.to_string() }) }
    }
}

/// The words and the figure for a part: both must stand in the quote.
fn check_part(statement: &Statement) -> Checked {
    if let Extent::Part { wording: Some(words), .. } = &statement.extent {
        check_name(words, "wording")?;
    }
    let quoted: Vec<&str> = statement.quote.segments.iter().map(|segment| segment.exact.as_str()).collect();
    match part_fault(&statement.extent, &quoted) {
        Some(PartFault::Wording(problem) | PartFault::Share(problem)) => Err(field(problem)),
        None => Ok(()),
    }
}

/// What is wrong with a part, without a full stop.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum PartFault {
    /// With the words for it.
    Wording(Message),
    /// With the figure.
    Share(Message),
}

/// What is wrong with the words and the figure for a part beside the segments of a quote; `None` where nothing is.
pub(crate) fn part_fault(extent: &Extent, quoted: &[&str]) -> Option<PartFault> {
    let Extent::Part { wording, percent, size: _ } = extent else { return None };
    if let Some(wording) = wording
        && (wording.trim().is_empty() || !quoted.iter().any(|words| words.contains(wording.as_str())))
    {
        return Some(PartFault::Wording(message!("edit-wording-not-quoted", wording = wording)));
    }
    let percent = (*percent)?;
    if !(percent > 0.0 && percent < 100.0) {
        return Some(PartFault::Share(message!("edit-share-range")));
    }
    let is_quoted = quoted.iter().any(|words| is_share_in(words, percent));
    (!is_quoted).then(|| PartFault::Share(message!("edit-share-not-quoted", percent = percent.to_string())))
}

/// Refuses where somebody still names a record.
pub(super) fn check_unused(name: Message, users: Vec<Message>) -> Checked {
    if users.is_empty() { Ok(()) } else { Err(EditError::InUse { name, users }) }
}
