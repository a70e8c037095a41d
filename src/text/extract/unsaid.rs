//! Speech that was not said, not meant, or forged: of whose it would be nothing follows.

use super::claimant::is_of_third_state;
use super::clause::Clauses;
use super::negated::is_negation;
use super::rule::{Around, Ruling};
use super::scan::Hit;
use super::tag::{Tag, Tags};
use super::word_list::WordList;
use crate::model::Kind;

/// How far before a cue it may be told that nobody asked for it, or that nobody confirmed it, in bytes.
const REACH: usize = 120;

/// How far from a foothold the word for losing it may stand, in bytes.
const FOOTHOLD: usize = 120;

/// True where what a cue seems to say is said by nobody of the two sides.
pub(super) fn says_nothing(around: &Around<'_>, rulings: &[Ruling]) -> bool {
    let (clauses, cue) = (around.clauses, around.cue);
    let gives = Tags::of(&[Tag::Yield, Tag::Hand, Tag::Withdraw, Tag::Freeze]);
    let is_offer = cue.tags.meets(gives);
    // "Norland should take back X": a claim of neither side.
    let is_return = cue.tags.meets(Tags::of(&[Tag::Retake, Tag::Liberate]))
        && rulings.iter().all(|ruling| ruling.kind == Kind::Claim)
        && is_of_third_state(around);
    is_unsaid(clauses, cue)
        || is_exercise(clauses, cue)
        || is_foothold_lost(clauses, cue)
        || is_return
        || is_offer && (is_not_asked_for(clauses, cue) || is_unconfirmed(clauses, cue))
}

/// "In the exercise, a mock enemy ‘seized’ an airport": played, and not done.
fn is_exercise(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    let deeds = Tags::of(&[Tag::Seize, Tag::Liberate, Tag::Retake, Tag::Advance, Tag::Attack, Tag::Occupied]);
    cue.tags.meets(deeds) && clauses.reading.lexicon.lists.contains(WordList::Exercise, clauses.small_words())
}

/// "lost its foothold in X", «плацдарм втрачено»: what was gained is gone.
fn is_foothold_lost(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    let (reading, lists) = (&clauses.reading, &clauses.reading.lexicon.lists);
    if !lists.begins(WordList::Foothold, reading.small(cue)) {
        return false;
    }
    let signs = [',', '.', ';', ':', '–', '—'];
    let lead = reading.small_before(cue.start, FOOTHOLD);
    let rest = reading.small_after(cue.end, FOOTHOLD);
    let lead = lead.rsplit(signs).next().unwrap_or_default();
    let rest = rest.split(signs).next().unwrap_or_default();
    lead.split_whitespace().chain(rest.split_whitespace()).any(|word| lists.begins(WordList::Lost, word))
}

/// "had never asked Kyiv to give up X", «не вимагав віддати X»: nobody asks, and nobody refuses.
fn is_not_asked_for(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    let lists = &clauses.reading.lexicon.lists;
    let lead = clauses.reading.small_before(cue.start, REACH);
    let clause = lead.rsplit(['.', ';', ':', '“', '«', '"']).next().unwrap_or_default();
    let words: Vec<&str> = clause
        .split(|letter: char| letter.is_whitespace() || letter == ',')
        .filter(|word| !word.is_empty())
        .collect();
    words.windows(2).any(|pair| is_negation(pair[0]) && lists.has(WordList::Asking, pair[1]))
}

/// "did not confirm that Russia would give up X": what is not confirmed is offered by nobody.
fn is_unconfirmed(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    let lead = clauses.reading.small_before(cue.start, REACH);
    let clause = lead.rsplit(['.', ';', '“', '«', '"']).next().unwrap_or_default();
    clauses.reading.lexicon.lists.contains(WordList::Unconfirmed, clause)
}

/// True where what the cue says was not said, taken back, said in jest, or put into a mouth: "stopped short of saying",
/// «відмовився від вимоги», "a fake video", "…, he joked".
fn is_unsaid(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    let (before, behind) = clauses.hits.split_at(clauses.hits.partition_point(|hit| hit.start < cue.start));
    if before.iter().any(|hit| hit.tags.has(Tag::Forged)) {
        return true;
    }
    // "never said so, and states that …": whoever says something behind it says that.
    let says = |hit: &Hit| hit.tags.has(Tag::Say) && !hit.tags.meets(Tags::CUES);
    let last = before.iter().rposition(|hit| hit.tags.has(Tag::Unsaid));
    let is_before = last.is_some_and(|at| {
        !before[at + 1..].iter().any(says)
            && !clauses.reading.between(before[at].end, cue.start).contains([';', '.'])
    });
    is_before
        || behind
            .iter()
            .find(|hit| says(hit))
            .is_some_and(|hit| hit.tags.has(Tag::Unsaid) && is_aside(clauses, cue, hit))
}

/// "“…,” Koval joked", «…, пожартував Коваль»: the verb stands behind what is said, a sign and at most its subject between.
fn is_aside(clauses: &Clauses<'_>, cue: &Hit, verb: &Hit) -> bool {
    let gap = clauses.reading.between(cue.end, verb.start);
    let Some(sign) = gap.rfind([',', '”', '"', '»', '–', '—']) else { return false };
    gap[sign..].split_whitespace().count() <= 4
}
