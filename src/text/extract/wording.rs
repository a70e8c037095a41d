//! From bytes to code points and words: the extraction as the reader gets it.

use std::collections::BTreeSet;
use std::ops::Range;

use super::attribution::Someone;
use super::lexicon::ActorSort;
use super::mention::{NameMeaning, Named};
use super::reason::Rule;
use super::suggest::{Draft, Known};
use super::tag::Tag;
use super::town::areas_in_words;
use super::town_note::TownNote;
use super::unknown::add_unknown_regions;
use super::value::{Extraction, Mention, Reason, Sense, Suggestion, Unmatched, Voice};
use super::word_list::WordList;
use crate::model::part_size;
use crate::model::{Extent, PartSize, Side};
use crate::text::CanonicalText;
use crate::words::{Message, Say as _, message};

/// Words an extraction.
pub(super) fn word(text: &CanonicalText, known: &Known<'_>, drafts: Vec<Draft>) -> Extraction {
    let scribe = Wording { text, known };
    let mut extraction = Extraction::default();
    for named in known.names.iter().flatten() {
        match &named.meaning {
            NameMeaning::Known(_) if named.is_undecided() => extraction.unmatched.push(Unmatched {
                range: scribe.points(&named.range),
                surface: scribe.surface(named),
                what: message!(
                    "text-name-several-towns",
                    areas = areas_in_words(known.reading.lexicon, &named.areas)
                ),
            }),
            NameMeaning::Known(sense) => extraction.mentions.push(Mention {
                range: scribe.points(&named.range),
                surface: scribe.surface(named),
                areas: named.areas.clone(),
                group: named.group.clone(),
                place: named.place.clone(),
                sense: *sense,
            }),
            NameMeaning::Other(what) => extraction.unmatched.push(Unmatched {
                range: scribe.points(&named.range),
                surface: scribe.surface(named),
                what: what.clone(),
            }),
        }
    }
    add_unknown_regions(text, known.reading.small, &mut extraction);
    let named = known.reading.hits.iter().filter_map(|hit| hit.actor);
    let named: BTreeSet<&str> = named
        .filter_map(|number| known.reading.lexicon.actors.get(number as usize))
        .map(|one| one.id.as_str())
        .collect();
    extraction.actors = named.into_iter().map(str::to_owned).collect();
    extraction.suggestions = drafts.into_iter().map(|draft| scribe.suggestion(draft)).collect();
    extraction
}

struct Wording<'a> {
    text: &'a CanonicalText,
    known: &'a Known<'a>,
}

impl Wording<'_> {
    fn points(&self, bytes: &Range<usize>) -> Range<usize> {
        self.text.code_points(bytes)
    }

    fn surface(&self, named: &Named) -> String {
        self.known.reading.between(named.range.start, named.range.end).to_owned()
    }

    fn suggestion(&self, draft: Draft) -> Suggestion {
        let speaker =
            draft.speaker.as_ref().map(|who| self.voice(who)).or_else(|| draft.is_russia.then(russia));
        let mut relayers: Vec<Voice> = Vec::new();
        for voice in draft.relayers.iter().map(|who| self.voice(who)) {
            let is_new = speaker.as_ref().is_none_or(|speaker| speaker.name != voice.name);
            if is_new && !relayers.iter().any(|other| other.name == voice.name) {
                relayers.push(voice);
            }
        }
        Suggestion {
            kind: draft.kind,
            extent: self.extent(&draft),
            why: self.reasons(&draft),
            areas: draft.areas,
            group: draft.group,
            place: draft.place,
            by: draft.by,
            speaker,
            relayers,
            modality: draft.modality,
            quote: vec![self.points(&draft.quote)],
            given: None,
            sureness: draft.sureness,
        }
    }

    fn extent(&self, draft: &Draft) -> Extent {
        if draft.place.is_some() || draft.is_in_part || draft.is_weak {
            return Extent::Place;
        }
        let wording =
            draft.size.words.as_ref().map(|range| self.with_bounds(range.clone(), draft.quote.start)).map(
                |(range, is_range)| (self.known.reading.between(range.start, range.end).to_owned(), is_range),
            );
        let (wording, is_range) =
            wording.map_or((None, false), |(wording, is_range)| (Some(wording), is_range));
        match draft.size.tag {
            _ if draft.rule == Rule::OccupationImplied => {
                Extent::Part { wording: None, percent: None, size: PartSize::Unsized }
            }
            Some(Tag::Toward) => Extent::Approach,
            Some(Tag::Whole) => Extent::Whole,
            Some(_) => {
                let percent =
                    draft.size.percent.filter(|percent| 0.0 < *percent && *percent < 100.0 && !is_range);
                Extent::Part { size: part_size(wording.as_deref(), percent), wording, percent }
            }
            None => Extent::Unspecified,
        }
    }

    /// The words for a part with those before them that say how near they are (“roughly three quarters”, “between 60 and
    /// 75 percent”), from `least` on; and whether they are a range.
    fn with_bounds(&self, range: Range<usize>, least: usize) -> (Range<usize>, bool) {
        let reading = &self.known.reading;
        let before = reading.between(least.min(range.start), range.start);
        // The last words before it, the last first, each with the place where it begins.
        let mut rest = before.trim_end();
        let mut last: Vec<(&str, usize)> = Vec::new();
        while let Some(word) =
            rest.rsplit(char::is_whitespace).next().filter(|_| !rest.is_empty() && last.len() < 3)
        {
            let at = rest.len() - word.len();
            let start = range.start - before.len() + at;
            last.push((reading.small_between(start, start + word.len()), at));
            rest = rest[..at].trim_end();
        }
        let from = |at: usize| range.start - before.len() + at..range.end;
        let is_one_of = |list: &[&str], at: usize| last.get(at).is_some_and(|(word, _)| list.contains(word));
        let is_number =
            last.get(1).is_some_and(|(word, _)| word.starts_with(|sign: char| sign.is_ascii_digit()));
        if is_one_of(&["and", "to", "і", "та", "й", "до", "и"], 0)
            && is_number
            && is_one_of(&["between", "from", "від", "між", "от", "между"], 2)
        {
            return (from(last[2].1), true);
        }
        match last.first() {
            Some((word, at)) if reading.lexicon.lists.has(WordList::Approximately, word) => {
                (from(*at), false)
            }
            _ => (range, false),
        }
    }

    fn voice(&self, who: &Someone) -> Voice {
        let words = self.known.reading.between(who.name.start, who.name.end);
        let actor = who.actor.map(|actor| &self.known.reading.lexicon.actors[actor as usize]);
        let name = actor.map(|actor| actor.name.as_str()).filter(|name| !name.is_empty()).unwrap_or(words);
        Voice {
            name: name.to_owned(),
            name_uk: actor.and_then(|actor| actor.name_uk.clone()),
            actor: actor
                .filter(|actor| actor.sort != ActorSort::Outlet || !actor.name.is_empty())
                .map(|actor| actor.id.clone()),
            role: actor.and_then(|actor| actor.role.clone()),
            role_uk: actor.and_then(|actor| actor.role_uk.clone()),
            side: actor.map_or(who.side.unwrap_or(Side::Independent), |actor| actor.side),
            range: Some(self.points(&who.range)),
        }
    }

    fn of_town(&self, town: &TownNote) -> Message {
        let words = |areas| areas_in_words(self.known.reading.lexicon, areas);
        match town {
            TownNote::Undecided(areas) => message!("text-why-town-several", areas = words(areas)),
            TownNote::Elsewhere(areas) => message!("text-why-town-elsewhere", areas = words(areas)),
            TownNote::Namesakes(areas) => message!("text-why-town-namesake", areas = words(areas)),
        }
    }

    /// The words between the bytes, where nothing but towns is named there.
    fn town_alone(&self, names: &Range<usize>) -> Option<&str> {
        let sentence = self.known.segments.sentence_at(names.start);
        let mut inside = self.known.names[sentence]
            .iter()
            .filter(|named| named.range.start < names.end && names.start < named.range.end)
            .peekable();
        inside.peek()?;
        let is_town = |named: &Named| {
            named.meaning == NameMeaning::Known(Sense::City) && named.place.is_none() && !named.is_city
        };
        inside.all(is_town).then(|| self.known.reading.between(names.start, names.end))
    }

    fn reasons(&self, draft: &Draft) -> Vec<Reason> {
        let mut reasons = vec![Reason { what: draft.rule.message(), range: self.points(&draft.cue) }];
        if let Some(names) = &draft.names {
            let towns = self.town_alone(names);
            let what = match towns {
                Some(words) => message!("text-why-area-of-town", words = words.to_owned()),
                None => message!("text-why-areas"),
            };
            reasons.push(Reason { what, range: self.points(names) });
        }
        if let Some(names) = &draft.named_afar {
            let words = self.known.reading.between(names.start, names.end).to_owned();
            let at = self.known.segments.sentence_at(names.start);
            let paragraph = self.known.segments.sentences[at].paragraph_read;
            let what = message!("text-why-area-from-afar", words = words, paragraph = paragraph);
            reasons.push(Reason { what, range: self.points(names) });
        }
        for (town, range) in &draft.towns {
            reasons.push(Reason { what: self.of_town(town), range: self.points(range) });
        }
        if let Some(range) = &draft.size.words {
            let (range, _) = self.with_bounds(range.clone(), draft.quote.start);
            reasons.push(Reason { what: message!("text-why-extent"), range: self.points(&range) });
        }
        if let Some(marker) = &draft.attribution {
            let what = if draft.is_from_afar {
                message!("text-why-attributed-from-afar")
            } else {
                message!("text-why-attributed")
            };
            reasons.push(Reason { what, range: self.points(marker) });
        }
        reasons
    }
}

/// Russia where the text does not name it.
fn russia() -> Voice {
    let (name, name_uk) = ("Russia".to_owned(), Some("Росія".to_owned()));
    let actor = Some("russia".to_owned());
    Voice { name, name_uk, actor, role: None, role_uk: None, side: Side::Russia, range: None }
}
