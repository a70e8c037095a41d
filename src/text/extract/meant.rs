//! Whether what a cue says is told of, or meant, demanded, attempted, doubted or supposed.
//!
//! Not here: what follows from it (`rule`), and what is negated (`negated`).

use std::ops::Range;

use super::clause::Clauses;
use super::rule::Around;
use super::scan::Hit;
use super::tag::{Tag, Tags};
use super::word_list::WordList;
use crate::phrase::letter::{Letter as _, Lowered as _};

/// «не намерена отдавать»: only a word of intent stands between the negation and the cue.
pub(super) fn is_meant_not(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    let intent = clauses.before(cue.start, 1, Tags::of(&[Tag::Intent, Tag::Propose]));
    // «не має наміру»: a verb of having may stand between.
    let has_none = |intent: &Hit| {
        let lead = clauses.reading.small_before(intent.start, 24);
        let mut words = lead.split_whitespace().rev();
        words.next().is_some_and(|word| clauses.reading.lexicon.lists.has(WordList::Having, word))
            && words.next() == Some("не")
    };
    let is_negated = |intent: &Hit| {
        clauses.before(intent.start, 1, Tags::of(&[Tag::Negation])).is_some() || has_none(intent)
    };
    // «не збирається захоплювати»: a refusal of one word, which is no refusal of anybody's claim.
    let refusal = clauses.before(cue.start, 1, Tags::of(&[Tag::Reject]));
    let is_refused = |refusal: &Hit| clauses.reading.small(refusal).starts_with("не ");
    intent.is_some_and(is_negated)
        || refusal.is_some_and(is_refused) && is_verb_to_come(clauses.reading.small(cue))
}

/// True for an infinitive of the Slavic languages, of whichever aspect.
pub(super) fn is_verb_to_come(word: &str) -> bool {
    !word.contains(' ') && ["ти", "тися", "тись", "ть", "ться"].iter().any(|end| word.ends_with(end))
}

/// "The plan has Ukraine regain control", "X comes back under its control": what a paper provides, in no past tense.
pub(super) fn is_provided(around: &Around<'_>) -> bool {
    let reading = &around.clauses.reading;
    let past = |word: &str| {
        reading.lexicon.lists.ends(WordList::PastEnding, word)
            || reading.lexicon.lists.has(WordList::PastVerb, word)
    };
    let lead = reading.small_before(around.cue.start, 24);
    let before = lead.split_whitespace().next_back().unwrap_or_default();
    let verb = reading.small(around.cue).split(' ').next().unwrap_or_default();
    around.is_proposed && around.cue.tags.has(Tag::Retake) && !past(verb) && !past(before)
}

/// A Ukrainian infinitive tells of what is wanted, not of what was done. Russian ones end as Ukrainian
/// finite verbs do, so the lexicon lists them.
pub(super) fn is_infinitive(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    let word = clauses.reading.between(cue.start, cue.end);
    ["ти", "тися", "тись"].iter().any(|end| word.ends_with(end))
}

/// True where a word of intent or demand stands before the cue; "to" only right before it.
pub(super) fn is_wanted(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    clauses.all_before(cue.start, 64, Tags::of(&[Tag::Intent, Tag::Demand])).any(|hit| {
        let gap = clauses.reading.between(hit.end, cue.start).trim();
        let word = clauses.reading.small(hit);
        let is_to = word == "to";
        // "would be the first since it seized X": the deed of another clause.
        let is_parted = [" since ", " after ", " because ", " when ", "відколи ", "після того", "после того"]
            .iter()
            .any(|link| format!(" {gap} ").contains(link));
        if is_parted {
            return false;
        }
        !is_to
            || gap.split_whitespace().all(|word| word.ends_with("ly") || word.ends_with("control"))
                && gap.len() < 24
    })
}

/// True where the nearest word of intent before the cue tells of an attempt that was made.
pub(super) fn is_attempted(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    let words = Tags::of(&[Tag::Intent, Tag::Demand]);
    let is_word = |hit: &&Hit| !clauses.reading.between(hit.start, hit.end).eq_ignore_ascii_case("to");
    let nearest = clauses.all_before(cue.start, 48, words).find(is_word);
    nearest.is_some_and(|hit| {
        let word = clauses.reading.small(hit);
        ["attempted", "tried", "trying", "attempting", "намагал", "намагаєт", "намагают", "пыта", "спробува"]
            .iter()
            .any(|stem| word.starts_with(stem))
    })
}

/// True where a word of possibility stands before the cue: not the month of May, and not the "likely" with
/// which a report tells of what was done.
pub(super) fn is_doubted(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    clauses.all_before(cue.start, 72, Tags::of(&[Tag::Hypothesis])).any(|hit| {
        let word = clauses.reading.between(hit.start, hit.end);
        let is_date = clauses
            .reading
            .window_after(hit.end, 3)
            .trim_start()
            .starts_with(|next: char| next.is_ascii_digit());
        let is_inside = hit.start > 0 && clauses.reading.window_before(hit.start, 2).ends_with(' ');
        let is_month = word == "May" && (is_date || is_inside);
        let cue_word = clauses.reading.between(cue.start, cue.end);
        let lead = clauses.reading.window_before(hit.start, 8);
        let is_hedge = matches!(word, "likely" | "reportedly" | "probably")
            && clauses.reading.between(hit.end, cue.start) == " "
            && (cue_word.ends_with("ed") || matches!(cue_word, "took" | "retook"))
            && !lead.ends_with("will ");
        !is_month && !is_hedge
    })
}

/// "peace is impossible without the withdrawal": two negations that demand.
pub(super) fn is_required(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    // "without recognition of X a settlement is impossible".
    let lead = clauses.reading.small_before(cue.start, 48);
    let is_without = lead.split_whitespace().rev().take(3).any(|word| matches!(word, "without" | "без"));
    let stems = [
        "impossible",
        "not possible",
        "no peace",
        "no deal",
        "cannot",
        "неможлив",
        "невозмож",
        "не може",
        "не буде",
        "не будет",
    ];
    if is_without {
        let behind = clauses.reading.window_after(cue.end, 400);
        let behind = behind.split(['.', ';', '!', '?', '\n']).next().unwrap_or_default().lowered();
        if stems.iter().any(|stem| behind.contains(stem)) {
            return true;
        }
    }
    let before = clauses.reading.small_before(cue.start, 110);
    let words = [" without ", " без "].into_iter().filter(|word| before.contains(*word));
    let without = words.filter_map(|word| before.rfind(word)).max();
    without.is_some_and(|at| {
        let lead = &before[..at];
        let near = cue.start.min(before.len()) - at < 48 || before.len() - at < 70;
        let stems = [
            "impossible",
            "not possible",
            "no peace",
            "no deal",
            "no ceasefire",
            "cannot be",
            "неможлив",
            "невозмож",
            "не может",
            "не може",
        ];
        near && stems.iter().any(|stem| lead.contains(stem))
    })
}

/// "must", in a paper: what a proposal asks for, and no demand of its own.
pub(super) fn is_duty(clauses: &Clauses<'_>, hit: &Hit) -> bool {
    let word = clauses.reading.small(hit);
    ["must", "requir", "повин", "должн", "долже", "має", "мають"].iter().any(|start| word.starts_with(start))
}

/// "Russian objective: capture …", "the goal is to seize …": what the cue says is a goal.
pub(super) fn is_aim(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    let heads = clauses.hits.iter().filter(|hit| hit.end <= cue.start && hit.tags.has(Tag::Aim));
    let is_called_aim = clauses.hits.iter().any(|hit| {
        let gap = clauses.reading.between(cue.end, hit.start);
        hit.start >= cue.end
            && hit.tags.has(Tag::Aim)
            && gap.len() < 140
            && !gap.contains([';', ':'])
            && [
                " is ",
                " was ",
                " remains ",
                " remained ",
                " are ",
                " — ",
                " – ",
                " є ",
                " є",
                " остаётся ",
                " остается ",
                " залишається ",
            ]
            .iter()
            .any(|link| gap.contains(link))
    });
    is_called_aim
        || heads.rev().any(|aim| {
            let gap = clauses.reading.between(aim.end, cue.start);
            // Of several goals the second stands further off.
            gap.trim_start().starts_with([':', '–', '—']) && gap.len() < 240
                || gap.len() < 40
                    && [" of ", " is ", " was ", " — ", " – "].iter().any(|link| gap.contains(link))
        })
}

/// "a breakthrough would threaten …": what the cue names has not come yet.
pub(super) fn is_supposed(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    let behind = clauses.reading.window_after(cue.end, 90);
    let end = behind.find([';', '.', '“', '”', '"']).unwrap_or(behind.len());
    let is_deed = cue.tags.meets(Tags::of(&[Tag::Advance, Tag::Seize, Tag::Liberate, Tag::Retake]));
    let words = &behind[..end];
    let is_plan = clauses.anywhere(Tags::of(&[Tag::Paper, Tag::Propose])).is_some();
    is_deed
        && !is_plan
        && [" would ", " could ", " might "]
            .iter()
            .any(|verb| words.find(verb).is_some_and(|at| !words[..at].contains(',')))
}

/// "is unlikely to seize", «навряд чи захопить»: whether it will come to it is doubted.
pub(super) fn is_hardly(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    clauses.all_before(cue.start, 90, Tags::of(&[Tag::Hypothesis])).any(|hit| {
        let word = clauses.reading.small(hit);
        [
            "unlikely",
            "lack",
            "бракує",
            "не вистач",
            "не хват",
            "hardly",
            "навряд",
            "заледве",
            "ледве",
            "едва",
            "вряд",
            "asked",
            "whether",
            "чи",
        ]
        .iter()
        .any(|stem| word.starts_with(stem))
    })
}

/// "Russia would hold the land corridor": what somebody expects of a side is no wish of it.
pub(super) fn is_forecast(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    let wishes = Tags::of(&[Tag::Intent, Tag::Demand]);
    let mut words = clauses.all_before(cue.start, 64, wishes).peekable();
    let is_modal = |hit: &Hit| {
        let word = clauses.reading.small(hit);
        matches!(word, "will" | "would" | "буде" | "будуть" | "будет" | "будут")
    };
    words.peek().is_some() && words.all(is_modal) && clauses.anywhere(Tags::of(&[Tag::Aim])).is_none()
}

/// "not until troops leave", «доки війська не вийдуть»: somebody waits for what the cue names.
pub(super) fn is_awaited(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    let lead = clauses.reading.small_before(cue.start, 120);
    let clause = lead.rsplit(['.', ';', ':', '!', '?']).next().unwrap_or_default();
    clauses.reading.lexicon.lists.contains(WordList::Awaited, clause)
}

/// "if Kyiv does not withdraw": the cue stands in a condition behind what it would bring.
pub(super) fn is_condition(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    clauses.all_before(cue.start, 80, Tags::of(&[Tag::Hypothesis])).any(|hit| {
        let word = clauses.reading.small(hit);
        ["if", "unless", "якщо", "если", "у разі", "в случае", "доки", "пока"].contains(&word)
    })
}

/// "three of them were freezing": only a line, a war or a region is frozen as a concession.
pub(super) fn is_weather(clauses: &Clauses<'_>, cue: &Hit, areas: Option<&Range<usize>>) -> bool {
    let word = clauses.reading.small(cue);
    if !["freez", "froz", "замор"].iter().any(|stem| word.starts_with(stem)) {
        return false;
    }
    let is_area_frozen = areas.is_some_and(|areas| {
        areas.start >= cue.end && areas.start - cue.end < 40
            || areas.end + 24 > cue.start && areas.end <= cue.start
    });
    let around = [clauses.reading.window_before(cue.start, 90), clauses.reading.window_after(cue.end, 90)];
    let around = around.concat().lowered();
    let stems = [
        "line",
        "front",
        "conflict",
        "war",
        "fight",
        "border",
        "territor",
        "hostilit",
        "position",
        "status",
        "claim",
        "лін",
        "фронт",
        "конфлікт",
        "війн",
        "бой",
        "кордон",
        "територ",
        "позиц",
        "статус",
        "лини",
        "войн",
        "границ",
        "террит",
        "действ",
        "конфликт",
        "боев",
    ];
    let mut words = around.split(|letter: char| !letter.is_letter_or_digit());
    !is_area_frozen && !words.any(|word| stems.iter().any(|stem| word.starts_with(stem)))
}
