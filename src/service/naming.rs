//! What a statement has and its text does not name: the area beside which its quote stands, and who says it.
//!
//! A quote of Luhansk must not colour Donetsk unasked, and nobody must be said to speak whom the article does not name.
//! What this program's own rules suggest is found by names; what somebody else suggests or a person fills in may come
//! from anywhere. Each finding is a note like those of the guard: the statement counts once somebody has said why it is
//! kept, as *“the region” is Donetsk, two sentences above*.

use std::ops::Range;

use super::acceptance::{LEXICON, Surroundings, actor_known};
use crate::model::{AreaId, GuardKind, GuardNote, GuardPlace, Name, PlaceId, Unknown};
use crate::text::extract::{Mention, Sense, Suggestion};
use crate::text::{CanonicalText, Guard, GuardWords, name_marks, names_source};

/// What is looked for by name.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Named<'a> {
    /// The quote: code points of the text, half-open.
    pub(crate) quote: &'a [Range<usize>],
    /// The areas.
    pub(crate) areas: &'a [AreaId],
    /// The place.
    pub(crate) place: Option<&'a PlaceId>,
    /// The speaker and the relayers, by name.
    pub(crate) sources: &'a [&'a str],
    /// Codes of areas that the layer lacks, and those of it that are called so.
    pub(crate) alike: &'a [(AreaId, Vec<AreaId>)],
}

/// A note, not answered, on each area, place and source that the text does not name where it is said.
pub(crate) fn unnamed(around: &Surroundings<'_>, text: &CanonicalText, named: &Named<'_>) -> Vec<GuardNote> {
    let whole = named
        .quote
        .iter()
        .map(|range| range.start)
        .min()
        .zip(named.quote.iter().map(|range| range.end).max());
    let range = whole.map_or(0..0, |(start, end)| start..end);
    let note = |kind: GuardKind, words: &str| GuardNote {
        kind,
        place: GuardPlace::Within,
        words: words.to_owned(),
        range: range.clone(),
        kept_because: None,
        unknown: Unknown::default(),
    };
    let search = Search { around, text, named };
    let areas = search.unnamed_areas().into_iter().map(|id| note(GuardKind::UnnamedArea, id.as_str()));
    let place = named.place.filter(|place| !search.names_place(place));
    let place = place.map(|place| note(GuardKind::UnnamedArea, place.as_str()));
    let sources = named.sources.iter().filter(|name| !search.names_source(name));
    let sources = sources.map(|name| note(GuardKind::UnnamedSource, &source_name(around, name)));
    areas.chain(place).chain(sources).collect()
}

/// What a dossier calls whoever has this name: the name of the actor that it is, or will be.
fn source_name(around: &Surroundings<'_>, name: &str) -> String {
    if let Some(actor) = actor_known(around.dossier, name, None) {
        return actor.name.clone();
    }
    let lexicon = LEXICON.as_ref();
    let known = lexicon
        .and_then(|lexicon| lexicon.actor_called(name))
        .filter(|known| known.name_uk.as_deref() == Some(name));
    known.map_or_else(|| name.trim().to_owned(), |known| known.name.clone())
}

struct Search<'a> {
    around: &'a Surroundings<'a>,
    text: &'a CanonicalText,
    named: &'a Named<'a>,
}

impl Search<'_> {
    /// The areas that neither the quote nor, where it names none, its sentences name.
    fn unnamed_areas(&self) -> Vec<&AreaId> {
        let quote = self.named.quote.to_vec();
        // A quote that names areas speaks of these, whatever else its sentence names.
        let is_of_its_own = self.mentions(&quote).any(|one| !one.areas.is_empty() || one.group.is_some());
        let where_named = if is_of_its_own { quote } else { self.sentences() };
        let is_named = |area: &&AreaId| self.stands_in(area, &where_named) || self.is_found_by_us(area);
        self.named.areas.iter().filter(|area| !is_named(area)).collect()
    }

    /// The sentences that the quote stands in.
    fn sentences(&self) -> Vec<Range<usize>> {
        let guard = Guard::new(self.text, GuardWords::shipped());
        self.named.quote.iter().map(|range| guard.sentence_around(range)).collect()
    }

    /// The names of areas in these ranges. A government by its capital is none.
    fn mentions<'s>(&'s self, ranges: &'s [Range<usize>]) -> impl Iterator<Item = &'s Mention> {
        let is_inside = |range: &Range<usize>| ranges.iter().any(|one| overlap(one, range));
        let mentions = self.around.extraction.into_iter().flat_map(|found| &found.mentions);
        mentions.filter(move |one| one.sense != Sense::Government && is_inside(&one.range))
    }

    /// Whether these ranges name an area: by one of its names, by a town in it, or by a group that it is of.
    fn stands_in(&self, area: &AreaId, ranges: &[Range<usize>]) -> bool {
        let groups = self.around.dossier.groups.iter().filter(|group| group.members.contains(area));
        let groups: Vec<_> = groups.collect();
        let is_of = |one: &Mention| {
            let is_alike =
                |(code, fits): &(AreaId, Vec<AreaId>)| fits.contains(area) && one.areas.contains(code);
            one.areas.contains(area)
                || groups.iter().any(|group| one.group.as_ref() == Some(&group.id))
                || self.named.alike.iter().any(is_alike)
        };
        let words = |range: &Range<usize>| self.text.slice(range.start, range.end).unwrap_or_default();
        let is_written = |range: &Range<usize>| {
            let area = self.around.layer.area(area);
            area.is_some_and(|area| !name_marks(words(range), area, &groups).is_empty())
        };
        self.mentions(ranges).any(is_of) || ranges.iter().any(is_written)
    }

    /// Whether this program suggests a statement of the same words about the area: it says by which words.
    fn is_found_by_us(&self, area: &AreaId) -> bool {
        self.own_suggestions().any(|one| {
            let is_here = |range: &Range<usize>| self.named.quote.iter().any(|own| overlap(own, range));
            let mut alike = self.named.alike.iter().filter(|(_, fits)| fits.contains(area));
            let is_of = one.areas.contains(area) || alike.any(|(code, _)| one.areas.contains(code));
            is_of && one.quote.iter().any(is_here)
        })
    }

    fn own_suggestions(&self) -> impl Iterator<Item = &Suggestion> {
        let found = self.around.extraction.into_iter().flat_map(|found| &found.suggestions);
        found.filter(|one| one.given.is_none())
    }

    /// Whether the quote's sentences name a place.
    fn names_place(&self, id: &PlaceId) -> bool {
        let Some(place) = self.around.layer.place(id) else { return true };
        let sentences = self.sentences();
        let Name { en, uk } = &place.name;
        let words =
            |range: &Range<usize>| self.text.slice(range.start, range.end).unwrap_or_default().to_lowercase();
        let is_written = |range| [en, uk].iter().any(|name| words(range).contains(&name.to_lowercase()));
        self.mentions(&sentences).any(|one| one.place.as_ref() == Some(id))
            || sentences.iter().any(is_written)
    }

    /// Whether the text names a source, by any of its names; the article itself needs no name.
    fn names_source(&self, name: &str) -> bool {
        let Surroundings { dossier, document, extraction, .. } = *self.around;
        let actor = actor_known(dossier, name, None);
        let is_author = actor.is_some_and(|actor| document.author.as_ref() == Some(&actor.id));
        if name.trim() == document.outlet || is_author {
            return true;
        }
        let mut names = vec![name.to_owned()];
        if let Some(actor) = actor {
            names.extend([actor.name.clone(), actor.short_name.clone()]);
            let words =
                dossier.translations.iter().flat_map(|one| &one.actors).filter(|one| one.id == actor.id);
            names.extend(words.flat_map(|one| [one.name.clone(), one.short_name.clone()]).flatten());
        }
        let known = |name: &String| Some(LEXICON.as_ref()?.actor_called(name)?.id.as_str());
        let is_known = |id: &str| extraction.is_some_and(|found| found.actors.iter().any(|one| one == id));
        let voices = self.own_suggestions().flat_map(|one| one.speaker.iter().chain(&one.relayers));
        let mut called = voices.map(|voice| voice.name.as_str());
        names.iter().filter_map(known).any(is_known)
            || called.any(|own| names.iter().any(|name| name == own))
            || names.iter().any(|name| names_source(self.text, name))
    }
}

fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}
