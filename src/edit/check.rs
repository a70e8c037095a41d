//! What a record must be so that the loader takes it. The loader says the same of files (`load`).

use std::collections::BTreeSet;

use super::error::EditError;
use crate::budget::{MAX_NAME, MAX_SEGMENTS};
use crate::model::{
    Actor, AreaId, Document, Dossier, Extent, Group, Layer, MAX_FIELD, MAX_RECORDS, Membership, Place,
    PlaceId, Quote, Statement, StatementId, Voice, is_kebab_case,
};
use crate::text::{CanonicalText, CutError, is_share_in};

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
    for (text, what) in [(&document.headline, "the headline"), (&document.description, "the description")] {
        text.iter().try_for_each(|text| check_length(text, what))?;
    }
    check_name(&document.outlet, "the outlet")?;
    document.url.iter().try_for_each(|url| check_name(url, "the address"))?;
    if let Some(url) = &document.url
        && !(url.starts_with("https://") || url.starts_with("http://"))
    {
        return Err(field("the address must begin with https:// or http://"));
    }
    let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    if document.text_sha256.len() != 64 || !document.text_sha256.bytes().all(is_digit) {
        return Err(field("this is not a SHA-256; write 64 hexadecimal digits in small letters"));
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
        return Err(field(&format!("the quote has more than {MAX_SEGMENTS} segments; quote longer pieces")));
    }
    quote.segments.iter().try_for_each(|segment| check_length(&segment.exact, "the quote"))
}

/// An actor's names and role, each as long as a file may hold it.
pub(super) fn check_actor(actor: &Actor) -> Checked {
    check_name(&actor.name, "the name")?;
    check_name(&actor.short_name, "the short name")?;
    actor.role.iter().try_for_each(|role| check_name(role, "the role"))
}

fn check_name(text: &str, what: &str) -> Checked {
    if text.chars().nth(MAX_NAME).is_some() {
        return Err(field(&format!("{what} has more than {MAX_NAME} characters; shorten it")));
    }
    Ok(())
}

fn check_length(text: &str, what: &str) -> Checked {
    if text.chars().nth(MAX_FIELD).is_some() {
        return Err(field(&format!("{what} has more than {MAX_FIELD} characters; shorten it")));
    }
    Ok(())
}

fn field(problem: &str) -> EditError {
    EditError::Field { problem: problem.to_owned() }
}

impl Check<'_> {
    /// A group's areas and the statement that defines it.
    pub(super) fn group(&self, group: &Group) -> Checked {
        check_name(&group.name, "the name")?;
        group.members.iter().try_for_each(|area| self.area(area))?;
        match &group.membership {
            Membership::Gazetteer => Ok(()),
            Membership::Statement(id) => self.statement_exists(id),
        }
    }

    /// A place's area and outline; the id must not be that of another place of the layer.
    pub(super) fn place(&self, place: &Place) -> Checked {
        check_name(&place.name.en, "the name")?;
        check_name(&place.name.uk, "the name")?;
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
            return Err(field("the outline must have closed rings of four positions or more on the globe"));
        }
        Ok(())
    }

    /// All that a statement names, its extent and the size of its quote; not whether the quote is exact.
    pub(super) fn statement(&self, statement: &Statement) -> Checked {
        statement.note.iter().try_for_each(|note| check_length(note, "the note"))?;
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
                return Err(field("the extent is a place, but no place is named; name one first"));
            }
            None => {}
        }
        if let Voice::Relayer(relayer) = &statement.voice
            && !statement.relayers.contains(relayer)
        {
            return Err(field(
                "the words are said to be a relayer’s who does not relay; name one of the relayers",
            ));
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
        let problem =
            format!("{} lies in {}, which the statement does not name; add it", place.name.en, place.area);
        Err(EditError::Field { problem })
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
        check_name(words, "the wording for a part")?;
    }
    let Extent::Part { wording, percent, size: _ } = &statement.extent else { return Ok(()) };
    let stands =
        |holds: &dyn Fn(&str) -> bool| statement.quote.segments.iter().any(|segment| holds(&segment.exact));
    if let Some(wording) = wording
        && (wording.trim().is_empty() || !stands(&|words| words.contains(wording.as_str())))
    {
        return Err(field(&format!(
            "“{wording}” does not stand in the quote; quote the words, or leave it out"
        )));
    }
    let Some(percent) = *percent else { return Ok(()) };
    if !(percent > 0.0 && percent < 100.0) {
        return Err(field("the share must be over 0 and under 100 percent"));
    }
    if !stands(&|words| is_share_in(words, percent)) {
        let problem =
            format!("the share of {percent} % does not stand in the quote; quote it, or leave it out");
        return Err(EditError::Field { problem });
    }
    Ok(())
}

/// Refuses where somebody still names a record.
pub(super) fn check_unused(name: String, users: &BTreeSet<String>) -> Checked {
    if users.is_empty() {
        return Ok(());
    }
    let users: Vec<&str> = users.iter().map(String::as_str).collect();
    let users = match users.as_slice() {
        [only] => (*only).to_owned(),
        [one, other] => format!("{one} and {other}"),
        [one, other, rest @ ..] => format!("{one}, {other} and {} more", rest.len()),
        [] => String::new(),
    };
    Err(EditError::InUse { name, users })
}
