//! Who claims an area: Russia, whoever calls it theirs, a third state, or nobody any more.
//!
//! Not here: what follows from it (`rule`).

use super::clause::Clauses;
use super::reason::Rule;
use super::rule::{Around, By, Ruling};
use super::scan::Hit;
use super::tag::{Tag, Tags};
use super::word_list::WordList;
use crate::model::{Kind, Modality, Side};
use crate::phrase::letter::Letter as _;

/// How far before a claim the word for giving it up may stand, in words.
const NEAR: usize = 4;
/// How far before a claim the foreign claimant may stand, in bytes.
const REACH: usize = 90;

/// How far before a name for Ukraine's land "no longer" may stand, in bytes.
const ENDED: usize = 40;

/// A claim, or a denial of one, as the rules read it before its side is known.
const fn told(kind: Kind, by: By, rule: Rule) -> Ruling {
    Ruling { kind, by, side: None, modality: Modality::Asserted, rule }
}

/// "Crimea is ours", «Крим наш»: the claim of the side in whose mouth it is; of nobody's it is only written somewhere.
/// `None` for a speaker of neither side, whose it would be.
pub(super) fn called_ours(around: &Around<'_>) -> Option<Ruling> {
    match around.voice {
        Some(Side::Russia) => Some(told(Kind::Claim, By::Russia, Rule::BelongsToRussia)),
        Some(Side::Ukraine) => Some(told(Kind::Claim, By::Speaker, Rule::BelongsToUkraine)),
        Some(_) => None,
        None if around.doer == Some(Side::Russia) => {
            Some(told(Kind::Claim, By::Russia, Rule::BelongsToRussia))
        }
        None => Some(told(Kind::Claim, By::Speaker, Rule::CalledOurs)),
    }
}

/// "X is no longer part of Ukraine", «X більше не є частиною України»: of who speaks for Russia its claim, and so of
/// anybody but Ukraine who says that it once was.
pub(super) fn is_no_longer_ukraine(around: &Around<'_>) -> bool {
    let reading = &around.clauses.reading;
    let lead = reading.small_before(around.cue.start, ENDED).trim_end();
    let is_ended = || {
        reading
            .lexicon
            .lists
            .contains(WordList::NoLonger, lead.rsplit([',', ';', ':']).next().unwrap_or_default())
    };
    around.cue.tags.has(Tag::OwnUkraine)
        && around.voice != Some(Side::Ukraine)
        && (around.voice == Some(Side::Russia) || is_ended())
}

/// "has no claims to", «не претендует на», "renounced its claim": whoever says so denies that there is a claim.
pub(super) fn is_disowned(around: &Around<'_>) -> bool {
    let (clauses, cue) = (around.clauses, around.cue);
    // Who has no claims is somebody who may have them: not whoever denies that others do.
    let is_claimant = matches!(around.doer.or(around.voice), Some(Side::Russia | Side::Other));
    // "must drop its claim" is wanted of somebody, and not done.
    let is_done = !around.is_intended && !around.is_demanded;
    cue.tags.has(Tag::Claims)
        && is_claimant
        && (has_none(clauses, cue) || is_done && is_dropped(clauses, cue))
}

/// That a claim is denied by who would have it.
pub(super) const DISOWNED: Ruling = told(Kind::Denial, By::Doer, Rule::ClaimDisowned);

/// "has no plans to take X": that it is not claimed follows, and is not said.
pub(super) const PLAN_DISOWNED: Ruling = Ruling { modality: Modality::Implied, ..DISOWNED };

/// "denied reports of the capture": that it is held is denied; of who "denied that Russia wants to seize it" for Russia,
/// that it is claimed.
pub(super) fn taking_denied(around: &Around<'_>) -> Ruling {
    if around.is_intended && around.voice == Some(Side::Russia) {
        return Ruling { by: By::Speaker, ..PLAN_DISOWNED };
    }
    Ruling { modality: Modality::Denied, ..told(Kind::Occupation, By::Doer, Rule::TakingDenied) }
}

/// "makes no claim on", «не має претензій до»: no more than a light verb stands between the negation and the claim.
fn has_none(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    let lists = &clauses.reading.lexicon.lists;
    clauses.all_before(cue.start, 64, Tags::of(&[Tag::Negation])).any(|hit| {
        let gap = clauses.reading.small_between(hit.end, cue.start);
        gap.split_whitespace().all(|word| lists.has(WordList::BesideClaim, word))
    })
}

/// "renounced its claim to", «отказалась от претензий на»: a word for giving up right before it, which is not negated.
fn is_dropped(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    let lead = clauses.reading.small_before(cue.start, 64);
    let clause = lead.rsplit([',', ';', ':', '.', '“', '«', '"']).next().unwrap_or_default();
    let mut words = clause.split_whitespace().rev();
    let drops = |word: &str| clauses.reading.lexicon.lists.begins(WordList::Dropping, word);
    let is_dropping = words.by_ref().take(NEAR).any(drops);
    // "has not renounced", "refuses to drop".
    let is_kept = || {
        let says_no = Tags::of(&[Tag::Negation, Tag::Reject]);
        clauses.all_before(cue.start, 64, says_no).any(|hit| !drops(clauses.reading.small(hit)))
    };
    is_dropping && !is_kept()
}

/// "Budapest claims X", "a Romanian politician demanded X": the claim of somebody who is of neither side of the war.
pub(super) fn is_third_states(around: &Around<'_>) -> bool {
    let cue = around.cue;
    cue.tags.meets(Tags::of(&[Tag::Claims, Tag::Demand])) && is_of_third_state(around)
}

/// True where whoever does what the cue says is a state or a nation that is neither of the two sides.
pub(super) fn is_of_third_state(around: &Around<'_>) -> bool {
    let (clauses, cue) = (around.clauses, around.cue);
    if around.doer.is_some_and(|side| !matches!(side, Side::Russia | Side::Ukraine)) {
        return true;
    }
    let lead = clauses.reading.small_before(cue.start, REACH);
    let clause = lead.rsplit([',', ';', ':', '.', '“', '«', '"', '–', '—']).next().unwrap_or_default();
    let lists = &clauses.reading.lexicon.lists;
    let mut words = clause.split(|letter: char| !letter.is_letter_or_digit() && letter != '-');
    let has_side =
        clauses.before(cue.start, clause.len(), Tags::of(&[Tag::Russian, Tag::Ukrainian])).is_some();
    !has_side && around.doer.is_none() && words.any(|word| lists.begins(WordList::ThirdNation, word))
}

/// True for a verb of giving up what one holds to be one's own: to renounce, відмовитися від.
pub(super) fn is_renounced(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    let word = clauses.reading.small(cue);
    [
        "renounc",
        "relinquish",
        "give up",
        "giving up",
        "abandon",
        "part with",
        "відмов",
        "отказ",
        "откаж",
        "поступ",
        "уступ",
    ]
    .iter()
    .any(|stem| word.starts_with(stem))
}

/// "has not abandoned its claims": what is negated is that they were given up.
pub(super) fn is_not_dropped(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    let negation = clauses.before(cue.start, 90, Tags::of(&[Tag::Negation]));
    negation.is_some_and(|negation| {
        let gap = clauses.reading.small_between(negation.end, cue.start);
        let lists = &clauses.reading.lexicon.lists;
        let others = ["given up", "gave up", "give up", "залиш", "оставил", "оставля"];
        gap.split_whitespace().count() <= 4
            && (lists.contains(WordList::Dropping, gap) || others.iter().any(|stem| gap.contains(stem)))
    })
}
