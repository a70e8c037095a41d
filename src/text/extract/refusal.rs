//! What stands around a cue and refuses it: a verb before or behind, a word that calls it unacceptable or untrue.

use std::ops::Range;

use super::clause::Clauses;
use super::scan::Hit;
use super::tag::{Tag, Tags};
use super::word_list::WordList;
use crate::phrase::letter::Letter as _;

/// «…, говорится в проекте соглашения»: a paper says it.
pub(super) fn is_written_behind(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    let mut verbs = clauses.hits.iter().filter(|hit| hit.start >= cue.end && hit.tags.has(Tag::Say));
    verbs.any(|verb| {
        let word = clauses.reading.small(verb);
        let is_paper =
            |hit: &&Hit| hit.start >= verb.end && hit.start <= verb.end + 48 && hit.tags.has(Tag::Paper);
        clauses.reading.lexicon.lists.begins(WordList::Impersonal, word)
            && clauses.hits.iter().any(|hit| is_paper(&hit))
    })
}

/// "called the provision to cede the region unacceptable": what rejects stands behind.
pub(super) fn is_called_unacceptable(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    // Cyrillic letters have two bytes.
    let reach = if clauses.reading.between(cue.start, cue.end).is_ascii() { 160 } else { 320 };
    let behind = clauses.hits.iter().filter(|hit| hit.start >= cue.end && hit.start < cue.end + reach);
    let stems = [
        "unaccept",
        "inadmiss",
        "non-starter",
        "nonstarter",
        "non-negotiable",
        "not negotiable",
        "out of the question",
        "impossible",
        "red line",
        "would be a mis",
        "is a mis",
        "be a mis",
        "було б пом",
        "буде пом",
        "было бы ош",
        "будет ош",
        "неприйнятн",
        "неприпустим",
        "неможлив",
        "не йд",
        "не розгляд",
        "не обговор",
        "мови не",
        "мова не",
        "не може бути й мови",
        "не рассматр",
        "не обсужд",
        "не идет",
        "не идёт",
        "речи не",
        "речь не",
        "не может быть и речи",
        "not on the",
        "not being",
        "not under",
        "not open to",
        "неприемлем",
        "недопустим",
        "невозможн",
        "виключен",
        "исключен",
    ];
    behind.filter(|hit| hit.tags.has(Tag::Reject)).any(|hit| {
        let word = clauses.reading.small(hit);
        let is_called = clauses.reading.lexicon.lists.begins(WordList::CalledUnacceptable, word)
            || stems.iter().any(|stem| word.starts_with(stem))
            || ["mistake", "error", "помилк", "ошибк"].iter().any(|noun| word.contains(noun));
        is_called && !clauses.reading.between(cue.end, hit.start).contains([';', ':'])
    })
}

/// "rejected claims that troops had been pushed out": what others say is denied.
pub(super) fn is_told_and_rejected(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    clauses.all_before(cue.start, 160, Tags::of(&[Tag::Reject])).any(|hit| {
        let words = clauses.reading.small_after(hit.end, 40);
        // "denied that forces had entered": the deed itself.
        let verb = clauses.reading.small(hit);
        let denies = ["den", "refut", "disput", "dismiss"].iter().any(|stem| verb.starts_with(stem));
        let is_deed =
            clauses.reading.lexicon.lists.of(WordList::DeniedDeed).iter().any(|link| words.starts_with(link));
        denies && is_deed && !cue.tags.meets(Tags::of(&[Tag::Seize, Tag::Control]))
            || [
                "claims",
                "reports",
                "allegations",
                "rumours",
                "rumors",
                "statements",
                "повідомлення",
                "заяви",
                "чутки",
                "сообщения",
                "заявления",
                "слухи",
            ]
            .iter()
            .any(|noun| words.split_whitespace().take(3).any(|word| word.starts_with(noun)))
    })
}

/// "called the reports of an advance fiction", «розмови про наступ назвала вигадкою»: behind what is told stands that it
/// is not so.
pub(super) fn is_called_false(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    if is_called_so(clauses, cue) {
        return true;
    }
    let verbs = ["спрост", "запереч", "опроверг", "отриц", "підтвердж", "подтвержд"];
    clauses.hits.iter().filter(|hit| hit.start >= cue.end && hit.tags.has(Tag::False)).any(|hit| {
        let word = clauses.reading.small(hit);
        let gap = clauses.reading.between(cue.end, hit.start);
        !verbs.iter().any(|stem| word.contains(stem))
            && gap.len() < 240
            && !gap.contains([';', ':', '“', '”', '«', '»', '"'])
    })
}

/// "called reports that X had fallen a lie": a verb of calling before what is told, and at the clause's end what it is
/// called.
fn is_called_so(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    let lists = &clauses.reading.lexicon.lists;
    let lead = clauses.reading.small_before(cue.start, CALLED_BEFORE);
    // Most clauses have none.
    if !lists.contains(WordList::CallingSo, lead) {
        return false;
    }
    let lead = lead.rsplit(['.', ';', ':', '“', '"']).next().unwrap_or_default();
    let mut words = lead.split(|letter: char| !letter.is_letter_or_digit());
    if !words.any(|word| lists.has(WordList::CallingSo, word)) {
        return false;
    }
    let behind = clauses.reading.small_after(cue.end, CALLED_BEHIND);
    let clause = behind.split(['.', ';', ':', ',', '“', '"', '!', '?', '\n']).next().unwrap_or_default();
    clause.split_whitespace().next_back().is_some_and(|last| lists.has(WordList::CalledFalse, last))
}

/// How far before a cue a verb of calling may stand, and how far behind it what is called so, in bytes.
const CALLED_BEFORE: usize = 120;
const CALLED_BEHIND: usize = 160;

/// True where an unlike clause of the sentence rejects what the cue names: "condemned …, and called".
pub(super) fn rejected_before(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    clauses.hits.iter().any(|hit| hit.end <= cue.start && hit.tags.has(Tag::Reject))
}

/// «відмова України віддати X»: a noun for refusing stands before what is refused.
pub(super) fn is_refusal_of(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    let lead = clauses.reading.small_before(cue.start, 64);
    let clause = lead.rsplit([',', ';', ':', '.', '“', '«', '"', '–', '—']).next().unwrap_or_default();
    let mut words = clause.split_whitespace().rev().take(4);
    let lists = &clauses.reading.lexicon.lists;
    // «відмова від» gives up what stands behind.
    let refuses = words.find(|word| lists.has(WordList::Refusal, word) || matches!(*word, "від" | "от"));
    refuses.is_some_and(|word| lists.has(WordList::Refusal, word))
}

/// «відмовилася від передачі X», «отказывается от вывода войск», "renounced the recognition": to do without giving up is
/// to refuse it.
pub(super) fn is_done_without(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    let gives = Tags::of(&[Tag::Yield, Tag::Hand, Tag::Withdraw, Tag::Recognise, Tag::Freeze]);
    let lists = &clauses.reading.lexicon.lists;
    let is_near = |gap: &str| gap.split_whitespace().count() <= 2 && !gap.contains([',', ';', ':', '.']);
    cue.tags.meets(gives)
        && clauses.hits.iter().any(|hit| {
            hit.tags.meets(Tags::of(&[Tag::Yield, Tag::Reject, Tag::Unsaid]))
                && hit.end <= cue.start
                && lists.begins(WordList::DoingWithout, clauses.reading.small(hit))
                && is_near(clauses.reading.small_between(hit.end, cue.start))
        })
}

/// "X region surrendered the top spot": who gives something up by an active verb is the area, and not what is given.
pub(super) fn yields_itself(clauses: &Clauses<'_>, cue: &Hit, areas: &Range<usize>) -> bool {
    let reading = &clauses.reading;
    let lists = &reading.lexicon.lists;
    let word = reading.small(cue);
    if !cue.tags.has(Tag::Yield) || areas.end > cue.start || !word.is_ascii() || !word.ends_with("ed") {
        return false;
    }
    let gap = reading.small_between(areas.end, cue.start);
    let is_subject = gap
        .split(|letter: char| !letter.is_letter_or_digit())
        .filter(|word| !word.is_empty())
        .all(|word| lists.begins(WordList::RegionNoun, word) || word.ends_with("ly"));
    // "X ceded to Russia would": what was ceded.
    let behind = reading.small_after(cue.end, 8);
    is_subject && !gap.contains([',', ';', ':']) && behind.starts_with(" the ")
}

/// True for the verb itself, whose object is what is not given: «відмовилася від передачі».
pub(super) fn does_without_giving(clauses: &Clauses<'_>, verb: &Hit) -> bool {
    let next = clauses.hits.iter().find(|hit| hit.start >= verb.end);
    clauses.reading.lexicon.lists.begins(WordList::DoingWithout, clauses.reading.small(verb))
        && next.is_some_and(|cue| is_done_without(clauses, cue))
}

/// "rejects a freeze of the front in X", "freezing it is unacceptable": and not "rejects giving up X, but would freeze Y".
pub(super) fn is_freeze_refused(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    let before = clauses.hits.iter().rev().find(|hit| hit.end <= cue.start && hit.tags.has(Tag::Reject));
    let is_governed = before.is_some_and(|hit| {
        let gap = clauses.reading.small_between(hit.end, cue.start);
        let lists = &clauses.reading.lexicon.lists;
        !gap.contains([',', ';', ':', '–', '—'])
            && !gap.split_whitespace().any(|word| lists.has(WordList::Contrast, word))
    });
    is_governed || is_called_unacceptable(clauses, cue) || rejected_behind(clauses, cue)
}

/// «Киев вывод войск отвергает», «визнання Криму в МЗС відкинули»: the verb stands behind its object, at the clause's end.
pub(super) fn rejected_behind(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    if !clauses.hits.iter().any(|hit| hit.start >= cue.end && hit.tags.has(Tag::Reject)) {
        return false;
    }
    let word = clauses.reading.small(cue);
    let nouns = ["ння", "нню", "ння", "ие", "ия", "ію", "ия", "ию"];
    let is_noun = is_deed_named(word)
        || nouns.iter().any(|end| word.ends_with(end))
        || ["уступк", "поступк", "передач", "здач", "сдач", "анекс", "аннекс"]
            .iter()
            .any(|stem| word.starts_with(stem));
    let number = clauses.number(cue.start);
    let mut behind =
        clauses.hits.iter().filter(|hit| hit.start >= cue.end && clauses.number(hit.start) == number);
    is_noun
        && behind.any(|hit| {
            let gap = clauses.reading.between(cue.end, hit.start);
            let rest = clauses.reading.window_after(hit.end, 80);
            let rest = rest.split([',', '.', ';', '!', '?', '»', '”', '\n']).next().unwrap_or_default();
            hit.tags.has(Tag::Reject)
                && !gap.contains([',', '–', '—'])
                && rest.split_whitespace().count() <= 3
        })
}

/// A noun for troops' leaving, which tells of no time: вывод, withdrawal.
pub(super) fn is_deed_named(word: &str) -> bool {
    let nouns =
        ["withdrawal", "pullout", "pullback", "виведенн", "відведенн", "вивід", "вивод", "вихід", "виход"];
    let russian = ["вывод", "отвод", "выход", "уход"];
    nouns.iter().any(|noun| word.starts_with(noun))
        || russian
            .iter()
            .any(|noun| word.strip_prefix(noun).is_some_and(|end| matches!(end, "" | "а" | "у" | "ом" | "е")))
}

/// "for sale", «не продається»: says something of an area only where it is refused.
pub(super) fn word_of_sale<'a>(clauses: &Clauses<'a>, cue: &Hit) -> Option<&'a str> {
    let word = clauses.reading.small(cue);
    ["for sale", "not for sale", "торгу", "не прода"]
        .iter()
        .any(|words| word.starts_with(words))
        .then_some(word)
}
