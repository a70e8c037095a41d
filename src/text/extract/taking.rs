//! Land that is won or lost in other words than those of taking: "not a metre is left in Ukrainian hands", «ми вигнали їх
//! звідти», «ми повернемо X»; and what Russia says of giving land up that is its own by its words.

use std::ops::Range;

use super::rule::Around;
use super::tag::{Tag, Tags};
use super::word_list::WordList;
use crate::model::Side;
use crate::phrase::letter::{Letter as _, Lowered as _};

/// The most words between a verb of driving out and whom it drives.
const NEAR: usize = 2;

/// "not a metre of X is left in Ukrainian hands", «жодного села під контролем ЗСУ»: that Ukraine holds nothing there,
/// as a word for its holding says.
pub(super) fn holds_nothing(around: &Around<'_>) -> bool {
    let (clauses, cue) = (around.clauses, around.cue);
    let reading = &clauses.reading;
    let lead = reading.small_before(cue.start, 120);
    let clause = lead.rsplit([';', ':', '.', '!', '?']).next().unwrap_or_default();
    is_in_ukrainian_hands(around) && reading.lexicon.lists.contains(WordList::NotABit, clause)
}

/// "not a metre is left": what remains, and nobody who leaves.
pub(super) fn is_what_is_left(around: &Around<'_>) -> bool {
    let (reading, cue) = (&around.clauses.reading, around.cue);
    let lead = reading.small_before(cue.start, 16);
    let last = lead.split_whitespace().next_back().unwrap_or_default();
    reading.small(cue) == "left" && matches!(last, "is" | "are" | "was" | "were" | "be" | "been")
}

/// True for a word for what Ukraine holds: "in Ukrainian hands".
pub(super) fn is_in_ukrainian_hands(around: &Around<'_>) -> bool {
    let reading = &around.clauses.reading;
    reading.lexicon.lists.contains(WordList::InUkrainianHands, reading.small(around.cue))
}

/// "Most of Luhansk region is occupied": the cue is the whole predicate of the areas, which stand in nothing else.
pub(super) fn is_predicate_of(around: &Around<'_>, areas: Option<&Range<usize>>) -> bool {
    let reading = &around.clauses.reading;
    let lists = &reading.lexicon.lists;
    areas.filter(|areas| areas.end <= around.cue.start).is_some_and(|areas| {
        let gap = reading.small_between(areas.end, around.cue.start);
        let is_small = |word: &str| {
            lists.has(WordList::Copula, word)
                || lists.begins(WordList::RegionNoun, word)
                || word.ends_with("ly")
        };
        let has_copula = gap.split_whitespace().any(|word| lists.has(WordList::Copula, word));
        let lead = reading.small_before(areas.start, 40);
        let clause = lead.rsplit(['.', ',', ';', ':', '!', '?', '\n']).next().unwrap_or_default();
        // "most of X", and not "the building of X".
        let has_part = around.hit(&[Tag::Part, Tag::Whole]);
        let is_elsewhere = |word: &str| !(word == "of" && has_part) && lists.has(WordList::Preposition, word);
        let is_by = reading.small_after(around.cue.end, 4).starts_with(" by ");
        has_copula
            && !is_by
            && gap.split_whitespace().all(is_small)
            && !clause.split_whitespace().any(is_elsewhere)
    })
}

/// "remains under Ukrainian control", «під контролем України лишається»: what was held all the time is not won back.
pub(super) fn is_still_held(around: &Around<'_>) -> bool {
    let (reading, cue) = (&around.clauses.reading, around.cue);
    let lists = &reading.lexicon.lists;
    let keeps = |words: &str| {
        let mut words = words.split(|letter: char| !letter.is_letter_or_digit());
        words.any(|word| {
            lists.begins(WordList::Keeping, word) || matches!(word, "still" | "досі" | "ещё" | "еще")
        })
    };
    let behind = reading.small_after(cue.end, 30);
    let behind = behind.split([',', '.', ';', ':']).next().unwrap_or_default();
    let lead = reading.small_before(cue.start, 30);
    let lead = lead.rsplit([',', '.', ';', ':']).next().unwrap_or_default();
    is_in_ukrainian_hands(around) && (keeps(lead) || keeps(behind))
}

/// «ми вигнали їх звідти», "we drove them out": a pronoun for those who were driven out, of whom Ukraine speaks.
pub(super) fn drives_them_out(around: &Around<'_>) -> bool {
    let (clauses, cue) = (around.clauses, around.cue);
    let reading = &clauses.reading;
    let lists = &reading.lexicon.lists;
    let behind = reading.small_after(cue.end, 40);
    let clause = behind.split([',', '.', ';', ':', '!', '?']).next().unwrap_or_default();
    let words = || clause.split(|letter: char| !letter.is_letter_or_digit()).filter(|word| !word.is_empty());
    let is_them = words().take(NEAR).any(|word| lists.has(WordList::DrivenOut, word));
    let is_out = words().any(|word| lists.has(WordList::OutOf, word) || lists.has(WordList::Thence, word));
    let is_ukraines = around.doer == Some(Side::Ukraine)
        || clauses.is_first_person(cue.start) && around.voice == Some(Side::Ukraine);
    is_them && is_out && is_ukraines
}

/// «Ми повернемо X», "we will take X back": of whoever speaks for neither Russia nor a third state.
pub(super) fn is_ours_to_return(around: &Around<'_>) -> bool {
    let word = around.clauses.reading.small(around.cue);
    let is_first_person = around.clauses.is_first_person(around.cue.start)
        || ["емо", "імо", "имо"].iter().any(|end| word.ends_with(end));
    is_first_person && around.voice.is_none()
}

/// "denied that Russia offered to give up X": that nothing was offered is said, not what it keeps.
pub(super) fn is_offer_denied(around: &Around<'_>) -> bool {
    let reading = &around.clauses.reading;
    let mut before = around.clauses.all_before(around.cue.start, 160, Tags::of(&[Tag::Reject, Tag::False]));
    before.any(|hit| reading.lexicon.lists.begins(WordList::Denying, reading.small(hit)))
}

/// "Russia should keep X", said by Russia: what it is to keep it claims.
pub(super) fn is_kept_by_russia(around: &Around<'_>) -> bool {
    let reading = &around.clauses.reading;
    let word = reading.small(around.cue);
    (word.ends_with(" keep") || is_gone(around)) && around.voice == Some(Side::Russia)
}

/// "Crimea is gone": only of somebody on neither side is it an offer; else it is a way to speak, or Russia's claim.
pub(super) fn is_gone_for_nobody(around: &Around<'_>) -> bool {
    is_gone(around) && matches!(around.voice, None | Some(Side::Ukraine))
}

fn is_gone(around: &Around<'_>) -> bool {
    let reading = &around.clauses.reading;
    let last = reading.small(around.cue).rsplit(' ').next().unwrap_or_default();
    reading.lexicon.lists.has(WordList::Gone, last)
}

/// "Not X, not Y.": nothing but negations and names, so that only the side that speaks tells what is refused.
pub(super) fn is_bare_refusal(around: &Around<'_>) -> bool {
    let reading = &around.clauses.reading;
    reading.lexicon.lists.has(WordList::RefusingEach, reading.small(around.cue))
}

/// "offers Moscow recognition of its rule": whoever is named right before what is given gets it, and does not do it.
pub(super) fn is_granted(around: &Around<'_>) -> bool {
    let (clauses, cue) = (around.clauses, around.cue);
    let receiver =
        clauses.hits.iter().rev().find(|hit| hit.end <= cue.start && clauses.side_of(hit).is_some());
    receiver.is_some_and(|hit| {
        let verb = clauses.reading.small_before(hit.start, 16);
        let verb = verb.split_whitespace().rev().find(|word| *word != "the").unwrap_or_default();
        clauses.reading.between(hit.end, cue.start) == " "
            && clauses.reading.lexicon.lists.begins(WordList::Granting, verb)
    })
}

/// «канали написали, ніби Київ готовий віддати X»: what is only said to be said.
pub(super) fn is_hearsay(around: &Around<'_>) -> bool {
    let reading = &around.clauses.reading;
    let lead = reading.small_before(around.cue.start, 120);
    let clause = lead.rsplit(['.', ';', ':', '!', '?', '“', '«', '"']).next().unwrap_or_default();
    let mut words = clause.split(|letter: char| !letter.is_letter_or_digit());
    words.any(|word| reading.lexicon.lists.has(WordList::Hearsay, word))
}

/// "support in liberating": the deed is named, not told.
pub(super) fn is_named_only(around: &Around<'_>) -> bool {
    let word = around.clauses.reading.between(around.cue.start, around.cue.end);
    let before = around.clauses.reading.window_before(around.cue.start, 8).trim_end();
    let noun = word.lowered();
    let is_noun = [
        "liberation",
        "occupation",
        "recapture",
        "return of",
        "звільнення",
        "визволення",
        "повернення",
        "деокупац",
        "освобожден",
        "возвращен",
        "деоккупац",
    ]
    .iter()
    .any(|stem| noun.starts_with(stem) || noun.ends_with(stem));
    let wide = around.clauses.reading.window_before(around.cue.start, 24).trim_end();
    let lead = wide.strip_suffix(" the").unwrap_or(wide).trim_end();
    let last = lead.rsplit(|letter: char| !letter.is_letter_or_digit()).next().unwrap_or_default().lowered();
    let is_meant = matches!(
        last.as_str(),
        "for" | "until" | "toward" | "towards" | "before" | "для" | "до" | "на" | "за" | "ради" | "заради"
    );
    is_noun && is_meant
        || word.ends_with("ing")
            && [" in", " of", " for", " at", " on"].iter().any(|end| before.ends_with(end))
}
