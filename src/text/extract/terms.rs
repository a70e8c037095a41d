//! Terms and hopes: what is waited for, tried, given up as lost, and words for land that only tell where.

use super::clause::Clauses;
use super::meant::{is_awaited, is_duty};
use super::reading::Reading;
use super::reason::Rule;
use super::rule::Around;
use super::scan::Hit;
use super::tag::{Tag, Tags};
use super::word_list::WordList;
use crate::model::{Kind, Side};
use crate::phrase::letter::{Letter as _, Lowered as _};

/// "will not agree to a truce until Ukraine leaves": what Russia waits for, it demands.
pub(super) fn is_condition_of_russia(around: &Around<'_>) -> bool {
    if owes_russia(around) {
        return true;
    }
    if around.voice == Some(Side::Russia) && around.doer == Some(Side::Ukraine) && is_time_to_come(around) {
        return true;
    }
    let of_ukraine =
        around.doer == Some(Side::Ukraine) || around.clauses.whose(around.cue.end) == Some(Side::Ukraine);
    if around.cue.tags.has(Tag::Withdraw) && !of_ukraine {
        return false;
    }
    let is_russias = around.voice == Some(Side::Russia)
        || around.voice != Some(Side::Ukraine)
            && around.tells_of_russia()
            && around.doer != Some(Side::Russia);
    let lead = around.clauses.reading.small_before(around.cue.start, 160);
    let refuses = [" no ", " not ", "n’t ", "n't ", " never ", " не ", " нет ", " ні ", " немає "]
        .iter()
        .any(|word| lead.contains(word));
    is_russias && refuses && is_awaited(around.clauses, around.cue)
}

/// "We will talk when Ukraine leaves", «поговоримо, коли ЗСУ залишать»: the time at which something follows, to come.
fn is_time_to_come(around: &Around<'_>) -> bool {
    let (reading, lists) = (&around.clauses.reading, &around.clauses.reading.lexicon.lists);
    let lead = reading.small_before(around.cue.start, 90);
    let clause = lead.rsplit([',', ';', ':', '.', '“', '«', '"', '–', '—']).next().unwrap_or_default();
    let verb = reading.small(around.cue).split(' ').next().unwrap_or_default();
    let is_past = lists.ends(WordList::PastEnding, verb)
        || matches!(verb, "left" | "withdrew")
        || clause.split_whitespace().any(|word| lists.has(WordList::PastVerb, word));
    lists.contains(WordList::OnceDone, clause) && !is_past
}

/// "Ukraine has to cede X, Putin said", «Києву слід піти, заявив Лавров»: what Ukraine must do in Russia's voice, Russia
/// demands.
pub(super) fn owes_russia(around: &Around<'_>) -> bool {
    let reading = &around.clauses.reading;
    let lead = reading.small_before(around.cue.start, 48);
    let clause = lead.rsplit([',', ';', ':', '.', '“', '«', '"', '–', '—']).next().unwrap_or_default();
    let mut words = clause.split_whitespace().rev().take(3);
    // «Україні слід»: in the dative stands who must.
    let is_whose = |word: &str| reading.lexicon.lists.has(WordList::OwingWhom, word);
    let of_ukraine = around.doer == Some(Side::Ukraine)
        || around.doer != Some(Side::Russia) && words.clone().any(is_whose);
    around.voice == Some(Side::Russia)
        && of_ukraine
        && !around.is_negated
        && !around.is_rejected
        && words.any(|word| reading.lexicon.lists.has(WordList::Owing, word))
}

/// «спроба ЗСУ повернути позиції»: a noun for an attempt stands before what was tried.
pub(super) fn is_attempted_behind(around: &Around<'_>) -> bool {
    let lead = around.clauses.reading.small_before(around.cue.start, 60);
    let clause = lead.rsplit([',', '.', ';', ':']).next().unwrap_or_default();
    let nouns = ["спроб", "попыт", "attempt"];
    clause.split_whitespace().rev().take(4).any(|word| nouns.iter().any(|noun| word.starts_with(noun)))
}

/// "Ukraine will not get it back", «Крим не повернути»: somebody on neither side gives land up as lost.
pub(super) fn is_given_up(around: &Around<'_>) -> bool {
    let word = around.clauses.reading.small(around.cue);
    let is_to_come = ["back", "ти", "ть", "return", "regain", "retake", "reclaim", "get", "win"]
        .iter()
        .any(|end| word.ends_with(end));
    let is_past = ["took", "taken", "won", "got"].iter().any(|start| word.starts_with(start));
    let is_outsider = !matches!(around.voice, Some(Side::Ukraine | Side::Russia));
    around.is_negated && is_outsider && is_to_come && !is_past && around.doer != Some(Side::Russia)
}

/// "Putin offered to return a part of X", «Путин предложил вернуть X»: what Russia proposes to return it gives up.
pub(super) fn is_returned(around: &Around<'_>) -> bool {
    let word = around.clauses.reading.small(around.cue);
    let of_russia = around.doer.or(around.voice) == Some(Side::Russia);
    let returns = ["return", "верну", "поверну"].iter().any(|stem| word.starts_with(stem));
    // In English it returns nothing to itself.
    let is_back = around.is_proposed || word.starts_with("return") && around.doer == Some(Side::Russia);
    let is_asked = around.is_negated || around.is_demanded;
    let is_to_come = word.is_ascii() || ["ти", "ть"].iter().any(|end| word.ends_with(end));
    of_russia && returns && is_to_come && is_back && !is_asked
}

/// "Ukraine demands that Russia give up X": who must give it is not who demands it.
pub(super) fn is_demanded_of_russia(around: &Around<'_>) -> bool {
    let giver = around.clauses.doer(around.cue.start).map(|(side, _)| side);
    around.is_demanded && giver == Some(Side::Russia) && is_demanded_by_ukraine(around)
}

/// "Kyiv wants the withdrawal of Russian troops", "Zelensky said Russia must leave": Ukraine's demand that Russia go.
pub(super) fn is_for_ukraine(around: &Around<'_>) -> bool {
    let leaver = around.clauses.whose(around.cue.end).or(around.doer);
    leaver == Some(Side::Russia) && (around.voice == Some(Side::Ukraine) || is_demanded_by_ukraine(around))
}

fn is_demanded_by_ukraine(around: &Around<'_>) -> bool {
    let (clauses, cue) = (around.clauses, around.cue);
    let demands = |hit: &&Hit| hit.end <= cue.start && hit.tags.has(Tag::Demand);
    let demander = |hit: &Hit| clauses.doer(hit.start).map(|(side, _)| side);
    clauses.hits.iter().filter(demands).any(|hit| demander(hit) == Some(Side::Ukraine))
}

/// "Moscow could pull its units out of X, Ushakov said", and a draft under which Russia leaves.
pub(super) fn offers_to_leave(around: &Around<'_>) -> bool {
    around.voice == Some(Side::Russia) || around.is_proposed
}

/// "back in Ukrainian hands": whose it is stands in the words for it.
pub(super) fn tells_of_ukraine(around: &Around<'_>) -> bool {
    let reading = &around.clauses.reading;
    reading.lexicon.lists.contains(WordList::NamesUkraine, reading.small(around.cue))
}

/// "from Russian territory", «з території РФ»: where something is, and not whose an area is.
pub(super) fn is_mere_place(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    let word = clauses.reading.small(cue);
    let names_land =
        ["territor", "soil", "land", "територ", "террит", "земл"].iter().any(|noun| word.contains(noun));
    let lead = clauses.reading.small_before(cue.start, 16);
    let last = lead.split_whitespace().next_back().unwrap_or_default();
    let places = [
        "from",
        "on",
        "in",
        "into",
        "inside",
        "across",
        "over",
        "within",
        "onto",
        "з",
        "із",
        "зі",
        "на",
        "с",
        "из",
        "в",
        "у",
        "по",
        "над",
        "через",
        "вглиб",
        "вглубь",
    ];
    names_land && places.contains(&last)
}

/// "The Americans would like Ukraine to leave X": who is on neither side and wants Ukraine to leave proposes it.
pub(super) fn asks_ukraine_to_leave(around: &Around<'_>) -> bool {
    let of_ukraine =
        around.doer == Some(Side::Ukraine) || around.clauses.whose(around.cue.end) == Some(Side::Ukraine);
    let demand = around.clauses.before(around.cue.start, 120, Tags::of(&[Tag::Demand]));
    // "Rubio said Ukraine must": who must does not demand it.
    let demand = demand.filter(|hit| !is_duty(around.clauses, hit));
    let demander = demand.and_then(|hit| around.clauses.doer(hit.start)).map(|(side, _)| side);
    let is_of_a_side = |side: Option<Side>| matches!(side, Some(Side::Russia | Side::Ukraine));
    let is_outsider = matches!(demander, Some(Side::UnitedStates | Side::Other))
        || demander.is_none() && around.voice.is_some() && !is_of_a_side(around.voice);
    around.is_demanded && of_ukraine && is_outsider && !around.is_negated
}

/// "Ukraine would pull its army out of X": what is to come, in nobody's voice of the two sides.
pub(super) fn leaves_by_proposal(around: &Around<'_>) -> bool {
    let lead = around.clauses.reading.small_before(around.cue.start, 40);
    let is_would = lead
        .split(|letter: char| !letter.is_letter_or_digit())
        .any(|word| matches!(word, "would" | "should"));
    is_would
        && around.doer == Some(Side::Ukraine)
        && !matches!(around.voice, Some(Side::Russia | Side::Ukraine))
        && !around.is_negated
}

/// «наземних боїв немає»: what the cue names is said to be absent, right behind it.
pub(super) fn is_absent(around: &Around<'_>) -> bool {
    let behind = around.clauses.reading.small_after(around.cue.end, 90);
    let clause = behind.split([',', '.', ';', ':', '–', '—']).next().unwrap_or_default();
    let is_none = |word: &str| matches!(word, "немає" | "нема" | "нет" | "відсутні" | "отсутствуют");
    // «наступления на X не ждём».
    let is_expected = |word: &&str| ["жд", "ожид", "очік", "чека"].iter().any(|stem| word.starts_with(stem));
    let is_unexpected = clause
        .split_whitespace()
        .collect::<Vec<_>>()
        .windows(2)
        .take(5)
        .any(|pair| pair[0] == "не" && is_expected(&pair[1]));
    // «прорыва в область нет»: at the clause's end, of a noun in the genitive.
    let is_genitive = ["а", "у", "ів", "ов", "ев", "їв", "ей", "ы", "и", "ння"]
        .iter()
        .any(|end| around.clauses.reading.small(around.cue).ends_with(end));
    let is_none_at_all = is_genitive && clause.split_whitespace().next_back().is_some_and(is_none);
    is_unexpected || is_none_at_all || clause.split_whitespace().take(2).any(is_none)
}

/// "hostilities would end on the line", «зупинити бойові дії на лінії»: fighting that is to stop is none that is told.
pub(super) fn is_fighting_to_stop(around: &Around<'_>) -> bool {
    let word = around.clauses.reading.small(around.cue);
    let nouns = ["fight", "hostilit", "combat", "бойов", "боев", "бої", "бои"];
    let is_noun = nouns.iter().any(|noun| word.starts_with(noun));
    // A buffer zone is fought for.
    let is_frozen = around.clauses.hits.iter().any(|hit| {
        let word = around.clauses.reading.small(hit);
        hit.tags.has(Tag::Freeze) && !word.contains("buffer") && !word.contains("буферн")
    });
    is_noun && is_frozen
}

/// "Kyiv disputes the report from X": a report or a claim is what is rejected, right behind the verb.
pub(super) fn is_report_denied(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    let word = clauses.reading.small(cue);
    let denies = [
        "disput",
        "den",
        "refut",
        "dismiss",
        "reject",
        "спросту",
        "запереч",
        "опровер",
        "отриц",
        "відкин",
        "відкид",
        "отверг",
    ];
    let reports = [
        "report",
        "claim",
        "statement",
        "повідомл",
        "заяв",
        "інформац",
        "твердж",
        "сообщ",
        "заявл",
        "информац",
        "утвержд",
    ];
    let behind = clauses.reading.small_after(cue.end, 60);
    let clause = behind.split([',', '.', ';', ':', '“', '«']).next().unwrap_or_default();
    denies.iter().any(|stem| word.starts_with(stem))
        && clause.split_whitespace().take(4).any(|word| reports.iter().any(|stem| word.starts_with(stem)))
}

/// «туди перекидають полки»: of whom nobody is named, a Ukrainian tells that Russia masses.
pub(super) fn massed(around: &Around<'_>, kind: Kind) -> Option<Side> {
    let is_ours = around.clauses.is_first_person(around.cue.start);
    let word = around.clauses.reading.between(around.cue.start, around.cue.end);
    let is_told_of_others = around.voice == Some(Side::Ukraine)
        || around.voice.is_none() && ["ють", "уть", "ули", "или"].iter().any(|end| word.ends_with(end));
    let names_ukraine = around.hit(&[Tag::Ukrainian]);
    (kind == Kind::Buildup && is_told_of_others && !is_ours && !names_ukraine).then_some(Side::Russia)
}

/// «Найбільше штурмів»: of assaults that no side is named for, a Ukrainian tells as of Russia's; of an attempt that was
/// beaten off, whose it was stands behind: «отражена попытка ВСУ».
pub(super) fn stormed(around: &Around<'_>) -> Option<Side> {
    let word = around.clauses.reading.small(around.cue);
    let is_beaten = ["отраж", "пресеч", "відби", "repel", "repuls"].iter().any(|stem| word.starts_with(stem));
    if is_beaten && let Some(side) = whose_attempt(around) {
        return Some(side);
    }
    let is_storm = ["штурм", "атак", "assault"].iter().any(|stem| word.starts_with(stem));
    (is_storm && around.voice == Some(Side::Ukraine)).then_some(Side::Russia)
}

/// «ЗСУ відбили сім атак», "its troops repelled assaults", "assaults had been beaten back": the attack is of whoever did not beat it off.
pub(super) fn repelled(around: &Around<'_>) -> Option<Side> {
    let (reading, cue) = (&around.clauses.reading, around.cue);
    let lists = &reading.lexicon.lists;
    let lead = reading.small_before(cue.start, 48);
    let clause = lead.rsplit([',', '.', ';', ':', '!', '?']).next().unwrap_or_default();
    let mut at = cue.start - clause.len();
    let mut verb = lists.begins(WordList::Repelling, reading.small(cue)).then_some(cue.start);
    for word in clause.split_inclusive(' ') {
        if lists.begins(WordList::Repelling, word) {
            verb = Some(at);
        }
        at += word.len();
    }
    let verb = verb.filter(|verb| !takes_a_place(around, *verb)).or_else(|| beaten_behind(around))?;
    let named = around.clauses.whose(cue.end).or_else(|| whose_attack_before(around, verb));
    // «атаки відбито»: whoever beat it off is the agent, and no subject.
    let is_passive = is_beaten_off(reading, verb);
    let beater = if is_passive { around.clauses.agent(cue.end) } else { around.clauses.doer(verb) };
    let beaten = || match beater.map(|(side, _)| side).or(around.voice) {
        Some(Side::Ukraine) => Some(Side::Russia),
        Some(Side::Russia) => Some(Side::Ukraine),
        _ => None,
    };
    named.or_else(beaten)
}

/// «відбито», «отражены», "had been beaten back": the word at a byte says what was done to an attack.
fn is_beaten_off(reading: &Reading<'_>, verb: usize) -> bool {
    let lead = reading.small_before(verb, 24);
    let last = lead.split_whitespace().next_back().unwrap_or_default();
    let word = reading.small_after(verb, 32);
    let word = word.split(|letter: char| !letter.is_letter_or_digit()).next().unwrap_or_default();
    let ends = ["ито", "иті", "иты", "ита", "ено", "ены", "ена", "ені"];
    ends.iter().any(|end| word.ends_with(end)) || matches!(last, "been" | "being" | "were" | "was" | "are")
}

/// «атаки ВСУ отражены»: of a word for beating off, whose the attack in front of it is.
fn whose_attack_before(around: &Around<'_>, verb: usize) -> Option<Side> {
    let (clauses, reading) = (around.clauses, &around.clauses.reading);
    let attack = clauses.before(verb, 160, Tags::of(&[Tag::Advance, Tag::Attack]))?;
    let is_attack = reading.lexicon.lists.begins(WordList::Storming, reading.small(attack));
    clauses.whose(attack.end).filter(|_| is_attack && is_beaten_off(reading, verb))
}

/// "assaults on X had been beaten back", «атаки на X відбито»: where the word for it stands behind the attack.
fn beaten_behind(around: &Around<'_>) -> Option<usize> {
    let (reading, cue) = (&around.clauses.reading, around.cue);
    let lists = &reading.lexicon.lists;
    if !lists.begins(WordList::Storming, reading.small(cue)) {
        return None;
    }
    let behind = reading.small_after(cue.end, 120);
    let clause = behind.split([',', '.', ';', ':', '!', '?']).next().unwrap_or_default();
    let mut at = cue.end;
    let mut is_passive = !clause.is_ascii();
    for word in clause.split_inclusive(' ') {
        is_passive |= matches!(word.trim_end(), "been" | "was" | "were" | "being" | "are");
        if is_passive && lists.begins(WordList::Repelling, word) {
            return Some(at);
        }
        at += word.len();
    }
    None
}

/// «ЗСУ відбили Андріївку»: behind the verb at a byte stands a place, which is taken, and no attack.
pub(super) fn takes_a_place(around: &Around<'_>, verb: usize) -> bool {
    let lists = &around.clauses.reading.lexicon.lists;
    let mut words = around.clauses.reading.window_after(verb, 90).split_whitespace();
    let is_slavic = words.next().is_some_and(|verb| {
        let verb = verb.lowered();
        ["відби", "отби"].iter().any(|stem| verb.starts_with(stem))
    });
    // «відбили два села»: of the words behind the verb the first that is no number.
    let object = words.find(|word| !lists.has(WordList::Several, &word.lowered()));
    is_slavic
        && object.is_some_and(|word| {
            word.starts_with(char::is_uppercase) || lists.begins(WordList::PlaceNoun, &word.lowered())
        })
}

/// What a side did that beat a place off the other: see [`takes_a_place`].
pub(super) fn place_taken(around: &Around<'_>) -> Option<(Kind, Rule)> {
    match around.doer.or(around.voice).filter(|_| takes_a_place(around, around.cue.start))? {
        Side::Ukraine => Some((Kind::Recapture, Rule::TakenByUkraine)),
        Side::Russia => Some((Kind::Occupation, Rule::TakenByRussia)),
        _ => None,
    }
}

/// "withdrew into X", «відійшли вглиб X»: where troops that leave go. «у», «на» may as well say where they were.
pub(super) fn goes_into(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    let behind = clauses.reading.small_after(cue.end, 16);
    let first = behind.split_whitespace().next().unwrap_or_default();
    matches!(first, "into" | "to" | "onto" | "до" | "вглиб" | "вглубь" | "углиб")
}

/// "Ukrainian troops still occupy a quarter of it": of a verb whose subject is Ukraine's, in whosever mouth.
pub(super) fn is_held_by_ukraine(around: &Around<'_>) -> bool {
    let word = around.clauses.reading.small(around.cue);
    let ends = ["ує", "ують", "ирует", "ируют"];
    let is_verb = matches!(word, "occupy" | "occupies") || ends.iter().any(|end| word.ends_with(end));
    is_verb && around.doer == Some(Side::Ukraine)
}

fn whose_attempt(around: &Around<'_>) -> Option<Side> {
    let nouns = ["спроб", "попыт", "attempt"];
    let behind = around.clauses.reading.small_after(around.cue.end, 40);
    let is_attempt =
        behind.split_whitespace().take(3).any(|word| nouns.iter().any(|noun| word.starts_with(noun)));
    let near = |hit: &&Hit| {
        hit.start >= around.cue.end
            && hit.start < around.cue.end + 70
            && around.clauses.side_of(hit).is_some()
    };
    let hit = around.clauses.hits.iter().find(near).filter(|_| is_attempt)?;
    around.clauses.side_of(hit)
}

/// "to recognise Russian control": what is to be recognised, given up or left as it is, is not told of.
pub(super) fn is_of_status(around: &Around<'_>) -> bool {
    const STATUS: Tags = Tags::of(&[
        Tag::Recognise,
        Tag::Yield,
        Tag::Hand,
        Tag::Freeze,
        Tag::Reject,
        Tag::Propose,
        Tag::Demand,
        Tag::Negation,
    ]);
    around.cue.tags.has(Tag::AsRussian) && around.clauses.anywhere(STATUS).is_some()
}

/// "Giving up X would open the way", «віддати X означає»: what would follow is told, and nothing offered.
pub(super) fn is_subject_of_consequence(around: &Around<'_>) -> bool {
    let reading = &around.clauses.reading;
    let lead = reading.window_before(around.cue.start, 8).trim_end_matches([' ', '"', '“', '«', '„']);
    let opens = lead.is_empty() || lead.ends_with(['.', '!', '?', ':', ';', '\n', '–', '—']);
    let word = reading.small(around.cue).split(' ').next().unwrap_or_default();
    let is_named = ["ing", "ти", "ть"].iter().any(|end| word.ends_with(end));
    let behind = reading.small_after(around.cue.end, 160);
    let clause = behind.split(['.', '!', '?', ';']).next().unwrap_or_default();
    let lists = &reading.lexicon.lists;
    let follows = |word: &str| lists.begins(WordList::Consequence, word);
    opens && is_named && clause.split(|letter: char| !letter.is_letter_or_digit()).any(follows)
}

/// "Putin's terms were that Ukraine leave the regions he had declared Russian": a pronoun, for the first side named.
pub(super) fn is_by_russia_in_relative(around: &Around<'_>) -> bool {
    let (clauses, cue) = (around.clauses, around.cue);
    let lead = clauses.reading.small_before(cue.start, 32);
    let mut words = lead.split_whitespace().rev();
    let subject = words.find(|word| !matches!(*word, "has" | "had" | "have" | "already" | "once" | "now"));
    let before = || clauses.hits.iter().filter(|hit| hit.end <= cue.start);
    let first = before().find_map(|hit| clauses.side_of(hit));
    matches!(subject, Some("he" | "it" | "they")) && first == Some(Side::Russia)
}

/// «Асамблея визнала анексію недійсною»: a body that declares it void says so.
pub(super) fn is_declared_void(around: &Around<'_>) -> bool {
    let hits = around.clauses.hits;
    let declares = hits.iter().find(|hit| {
        hit.tags.has(Tag::Recognise) && around.clauses.after(hit.end, 120, Tags::of(&[Tag::Void])).is_some()
    });
    declares.is_some_and(|verb| hits.iter().any(|hit| hit.actor.is_some() && hit.end <= verb.start))
}

/// «жодних рішень про відхід»: the noun, which forces do and people do not.
pub(super) fn is_noun_of_leaving(around: &Around<'_>) -> bool {
    let reading = &around.clauses.reading;
    reading.lexicon.lists.begins(WordList::Leaving, reading.small(around.cue))
}

/// "never annexed": the negation stands right before the cue.
pub(super) fn is_never(around: &Around<'_>) -> bool {
    let lead = around.clauses.reading.window_before(around.cue.start, 24).trim_end();
    let last = lead.rsplit(char::is_whitespace).next().unwrap_or_default().lowered();
    matches!(last.as_str(), "never" | "not" | "ніколи" | "не" | "никогда")
}

/// True where the sentence refuses recognition.
pub(super) fn unrecognised(around: &Around<'_>) -> bool {
    let clauses = around.clauses;
    clauses.hits.iter().filter(|hit| hit.tags.has(Tag::Recognise)).any(|hit| {
        clauses.before(hit.start, 40, Tags::of(&[Tag::Negation, Tag::Reject])).is_some()
            || clauses.after(hit.end, 40, Tags::of(&[Tag::Negation])).is_some_and(|no| no.end - no.start < 9)
                && hit.end - hit.start < 12
                && clauses.before(hit.start, 24, Tags::of(&[Tag::Negation])).is_some()
    })
}

/// "this is a demand that Ukraine surrender X": a noun, and nobody who demands; of Ukraine only Russia demands it.
pub(super) fn is_demand_of_nobody(around: &Around<'_>) -> bool {
    let reading = &around.clauses.reading;
    let demands = around.clauses.all_before(around.cue.start, 90, Tags::of(&[Tag::Demand]));
    let is_noun = |hit: &Hit| {
        let lead = reading.small_before(hit.start, 24);
        let last = lead.split_whitespace().next_back().unwrap_or_default();
        reading.lexicon.lists.has(WordList::Determiner, last) || matches!(last, "a" | "the" | "an")
    };
    let of_ukraine = around.doer == Some(Side::Ukraine) && around.voice != Some(Side::Ukraine);
    of_ukraine && demands.into_iter().any(is_noun)
}
