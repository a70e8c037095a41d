//! Points of papers: "Article 3: …", «Згідно з пунктом 21, …»; and what a paper says in the present tense, which is no
//! report: "Under the agreement, the region remains under Russian control".

use std::ops::Range;

use super::attribution::{Marker, Someone};
use super::name_run::words_of;
use super::reading::Reading;
use super::reason::Rule;
use super::rule::{By, Ruling};
use super::scan::Hit;
use super::segment::Sentence;
use super::speaker::Speech;
use super::suggest::Scene;
use super::tag::Tag;
use super::word_list::WordList;
use crate::model::{Kind, Side};
use crate::phrase::letter::{Letter as _, Lowered as _};

/// How long the words for a point may be, in bytes.
const REACH: usize = 120;
/// Among how many words a point's noun stands: "the third point".
const MAX_FIRST: usize = 4;
/// The most words behind its number that tell of which paper it is.
const MAX_BEHIND: usize = 5;

/// The point of a paper with which a sentence begins: as a label, or behind "under".
pub(super) fn point_of_paper(reading: &Reading<'_>, sentence: &Sentence) -> Option<Marker> {
    let start = sentence.range.start;
    let end = sentence.range.end.min(reading.text.floor_char_boundary(start + REACH));
    let small = reading.small_between(start, end);
    let opening = small.len() - small.trim_start_matches(|letter: char| !letter.is_letter_or_digit()).len();
    let lists = &reading.lexicon.lists;
    let length = |lead: &String| {
        let rest = small[opening..].strip_prefix(lead.as_str())?;
        rest.starts_with(' ').then_some(lead.len() + 1)
    };
    let has_lead = lists.begins(WordList::PaperLead, &small[opening..]);
    let lead = if has_lead { lists.of(WordList::PaperLead).iter().filter_map(length).max() } else { None };
    let from = start + opening + lead.unwrap_or_default();
    // Hardly any sentence begins so.
    let mut first = small[from - start..].split(|letter: char| !letter.is_letter_or_digit()).take(MAX_FIRST);
    if !first.any(|word| lists.has(WordList::PaperPoint, word)) {
        return None;
    }
    let words = words_of(reading.between(from, end), from);
    let word = |at: usize| words.get(at).map_or("", |range| reading.between(range.start, range.end));
    let noun = usize::from(word(0).lowered() == "the");
    let number = word(noun + 1);
    let is_noun =
        |at: usize| lists.has(WordList::PaperPoint, word(at).lowered().trim_end_matches([',', ':']));
    let is_ordinal = |at: usize| lists.begins(WordList::OrdinalStem, &word(at).lowered());
    // «Согласно третьему пункту проекта», «Пункт четвертый гласит».
    let is_behind = is_ordinal(noun) && is_noun(noun + 1);
    if is_behind || is_noun(noun) && is_ordinal(noun + 1) {
        let behind = &words[(noun + 2).min(words.len())..];
        return by_ordinal(reading, sentence, &words[noun..noun + 2], behind, lead.is_some());
    }
    let is_point = lists.has(WordList::PaperPoint, &word(noun).lowered())
        && number.starts_with(|letter: char| letter.is_ascii_digit());
    if !is_point {
        return None;
    }
    let bare = number.trim_end_matches(|letter: char| !letter.is_letter_or_digit());
    let mut last = words[noun + 1].start + bare.len();
    let mut sign = number[bare.len()..].chars().next();
    let mut at = noun + 2;
    let is_said = |word: &std::ops::Range<usize>| {
        reading
            .hits_in(sentence)
            .iter()
            .any(|hit| hit.tags.has(Tag::Say) && hit.start < word.end && word.start < hit.end)
    };
    while sign.is_none() && at < words.len() && at < noun + 2 + MAX_BEHIND {
        if is_said(&words[at]) {
            break;
        }
        let trimmed = word(at).trim_end_matches([',', ':', '.']);
        sign = word(at)[trimmed.len()..].chars().next();
        if sign.is_some() {
            last = words[at].start + trimmed.len();
        }
        at += 1;
    }
    // As a label it ends with a sign of its own; "Article 5 was breached" is about it.
    let is_label = matches!(sign, Some(':' | '.')) && last < end;
    if lead.is_none() && !is_label {
        return None;
    }
    let range = words[noun].start..last;
    Some(Marker::beside(range.clone(), Someone { is_paper: true, ..Someone::unknown(range) }))
}

/// The point of a paper by which of them it is: the paper, where it is named right behind the point.
fn by_ordinal(
    reading: &Reading<'_>,
    sentence: &Sentence,
    point: &[Range<usize>],
    behind: &[Range<usize>],
    is_led: bool,
) -> Option<Marker> {
    let (first, last) = (point.first()?, point.last()?);
    let is_alone = reading.between(last.start, last.end).ends_with([',', ':']);
    let lists = &reading.lexicon.lists;
    let of_paper = reading.hits_in(sentence).iter().find(|hit| {
        let gap = reading.small_between(last.end, hit.start.max(last.end));
        hit.tags.has(Tag::Paper)
            && hit.start >= last.end
            && gap
                .split_whitespace()
                .all(|word| lists.has(WordList::Preposition, word) || lists.has(WordList::Determiner, word))
    });
    let verb = |word: &Range<usize>| {
        let word = reading.small_between(word.start, word.end);
        lists.begins(WordList::PaperSays, word) || lists.begins(WordList::PaperVerb, word)
    };
    let from = of_paper.map_or(last.end, |hit| hit.end);
    let is_subject = || behind.iter().find(|word| word.start >= from).is_some_and(verb);
    let end = of_paper.map_or(last.end - usize::from(is_alone), |hit| hit.end);
    let who = of_paper.filter(|_| !is_alone).map_or(first.start..end, Hit::range);
    (is_led || is_subject())
        .then(|| Marker::beside(first.start..end, Someone { is_paper: true, ..Someone::unknown(who) }))
}

impl Scene<'_> {
    /// What a paper says of who holds an area: what it takes for granted is told by the article; what shall be is offered
    /// or, in a paper of Russia's, claimed.
    pub(super) fn in_paper(&self, cue: &Hit, ruling: Ruling, speech: Speech) -> (Ruling, Speech) {
        let Some(who) = speech.speaker.as_ref().filter(|who| who.is_paper && ruling.kind == Kind::Occupation)
        else {
            return (ruling, speech);
        };
        let shall_be =
            self.known.reading.lexicon.lists.has(WordList::PaperPoint, self.first_word(who.range.start))
                || self.remains(cue);
        // "the villages they occupy".
        let lead = self.known.reading.small_before(cue.start, 24).trim_end();
        let is_added = ["they", "it"].iter().any(|who| lead.ends_with(who));
        let is_told = is_added || self.is_attributive(cue) || self.clauses.relative_at(cue.start).is_some();
        // "describes X as occupied": what the paper calls it.
        let is_called = lead.trim_end_matches(['“', '"', '«', '‘', ' ']).ends_with(" as");
        if is_called {
            return (ruling, speech);
        }
        // A paper that is printed is heard itself.
        if is_told && self.known.attributions.turn(self.at).is_some() {
            return (ruling, speech);
        }
        if !shall_be || is_told {
            return (ruling, Speech { speaker: None, ..speech });
        }
        let is_russias = self.side_of(who) == Some(Side::Russia);
        let (kind, by, side) = if is_russias {
            (Kind::Claim, By::Speaker, Some(Side::Russia))
        } else {
            (Kind::Concession, By::Proposer, None)
        };
        let rule = if is_russias { Rule::TakingMeantOrDemanded } else { Rule::YieldingProposed };
        (Ruling { kind, by, side, rule, ..ruling }, speech)
    }

    fn first_word(&self, start: usize) -> &str {
        let words = self.known.reading.small_after(start, 32);
        words.split(|letter: char| !letter.is_letter_or_digit()).next().unwrap_or_default()
    }

    /// "remains under Russian control", "Russia keeps": a verb of keeping before the cue or in it.
    fn remains(&self, cue: &Hit) -> bool {
        let reading = &self.known.reading;
        let words =
            reading.small_between(reading.text.floor_char_boundary(cue.start.saturating_sub(40)), cue.end);
        let clause = words.rsplit([',', ';', ':', '.']).next().unwrap_or_default();
        !cue.tags.has(Tag::Occupied)
            && clause
                .split(|letter: char| !letter.is_letter_or_digit())
                .any(|word| !word.is_empty() && reading.lexicon.lists.begins(WordList::Keeping, word))
    }
}
