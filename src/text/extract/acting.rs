//! Which side fights, moves or masses forces.
//!
//! Whoever tells of fighting does not do it, and whoever counts troops did not gather them: of «бої тривають, сказав
//! речник ЗСУ» and "the Pentagon counts three divisions gathered opposite X" nobody says whose they are. Not here: what
//! a side does (`rule`).

use std::ops::Range;

use super::clause::Clauses;
use super::lexicon::ActorSort;
use super::rule::Around;
use super::scan::Hit;
use super::tag::{Tag, Tags};
use super::terms::{massed, repelled, stormed};
use super::word_list::WordList;
use crate::model::{Kind, Side};
use crate::phrase::letter::Letter as _;

/// How far before whoever speaks the role may stand that tells for whom, in bytes.
const ROLE: usize = 90;
/// The most words between those who mass and the forces that are massed.
const BESIDE: usize = 2;
/// The most words between a verb of gathering and the forces that are gathered.
const OBJECT: usize = 5;
/// The most words between forces and the participle for what was done with them.
const PASSIVE: usize = 4;
/// How far before a verb "they" may stand, in bytes.
const PRONOUN: usize = 60;

impl Around<'_> {
    /// The same with the phrase that names who speaks.
    pub(super) fn told_by(mut self, teller: Option<Range<usize>>) -> Self {
        self.teller = teller;
        self
    }
}

/// The side that advances or masses, as a cue of an advance or a build-up tells it.
pub(super) fn acting_side(around: &Around<'_>, kind: Kind) -> Option<Side> {
    let clauses = around.clauses;
    // "the troops": of whoever speaks.
    let own = around.voice.filter(|side| matches!(side, Side::Russia | Side::Ukraine));
    let has_forces = || clauses.before(around.cue.start, 40, Tags::of(&[Tag::Forces])).is_some();
    let is_gathered = kind == Kind::Buildup && gathered_forces(around).is_some();
    let own = own.filter(|_| !is_gathered && !is_massed_for(around) && has_forces());
    let russian = around.tells_of_russia().then_some(Side::Russia);
    repelled(around)
        .or_else(|| named_in_cue(around))
        .or_else(|| clauses.whose(around.cue.end))
        .or_else(|| if is_gathered { of_gathered(around) } else { doer(around, kind) })
        .or(own)
        .or(russian)
        .or_else(|| stormed(around))
        .or_else(|| massed(around, kind))
}

/// «ворог тисне»: the cue itself names who presses on; an enemy is Russia's, but where Russia speaks.
fn named_in_cue(around: &Around<'_>) -> Option<Side> {
    let lists = &around.clauses.reading.lexicon.lists;
    let (subject, _) = around.clauses.reading.small(around.cue).split_once(' ')?;
    if lists.begins(WordList::RussianNoun, subject) {
        return Some(Side::Russia);
    }
    let is_russias = around.voice.or_else(|| around.clauses.stance()) == Some(Side::Russia);
    let enemy = if is_russias { Side::Ukraine } else { Side::Russia };
    lists.begins(WordList::EnemyNoun, subject).then_some(enemy)
}

/// Whoever does it, and not whoever only tells of it.
fn doer(around: &Around<'_>, kind: Kind) -> Option<Side> {
    let side = around.doer.filter(|side| *side != Side::UnitedStates)?;
    let named = around.clauses.agent(around.cue.end).or_else(|| around.clauses.doer(around.cue.start));
    // "the spokesman for Ukraine's forces said fighting was under way": whoever says it stands before the verb.
    let says = |hit: &Hit| {
        let between = |verb: &&Hit| hit.end <= verb.start && verb.end <= around.cue.start;
        around.clauses.hits.iter().filter(between).any(|verb| verb.tags.has(Tag::Say))
    };
    let only_tells = |hit: &Hit| is_fight(around) && (says(hit) || is_body(around, hit));
    let is_teller = named.is_some_and(|(_, hit)| is_of_teller(around, hit) || only_tells(hit));
    (!is_teller || kind == Kind::Advance && !is_fight(around)).then_some(side)
}

/// «Генштаб нарахував 40 боєзіткнень»: a body or a person, who does not fight.
fn is_body(around: &Around<'_>, hit: &Hit) -> bool {
    let lexicon = around.clauses.reading.lexicon;
    let sort = hit.actor.map(|actor| lexicon.actors[actor as usize].sort);
    matches!(sort, Some(ActorSort::Body | ActorSort::Person))
}

/// A noun for fighting, which has no subject of its own: «бої», "fighting", «прорив».
fn is_fight(around: &Around<'_>) -> bool {
    let reading = &around.clauses.reading;
    let mut words = reading.small(around.cue).split(' ');
    words.any(|word| reading.lexicon.lists.begins(WordList::Fight, word))
}

/// "Viktor Trehubov, spokesman for the forces, said": a word of the phrase that names whoever speaks.
fn is_of_teller(around: &Around<'_>, hit: &Hit) -> bool {
    let reading = &around.clauses.reading;
    around.teller.as_ref().is_some_and(|teller| {
        let role = around.clauses.hits.iter().find(|role| {
            role.tags.has(Tag::Role)
                && role.end <= teller.start
                && role.end + ROLE >= teller.start
                && !reading.between(role.end, teller.start).contains([',', ';', ':', '.'])
        });
        let start = role.map_or(teller.start, |role| role.start);
        let is_attribute = hit.end <= teller.start && reading.between(hit.end, teller.start) == " ";
        is_attribute || start <= hit.start && hit.end <= teller.end
    })
}

/// Who speaks and the words that say so, in a sentence, as one phrase.
pub(super) fn teller(speaker: Option<&Range<usize>>, marker: Option<&Range<usize>>) -> Option<Range<usize>> {
    let speaker = speaker?;
    Some(match marker {
        Some(marker) => speaker.start.min(marker.start)..speaker.end.max(marker.end),
        None => speaker.clone(),
    })
}

/// "60,000 troops assembled", "divisions have been brought up": the forces that the cue says something was done with.
fn gathered_forces<'a>(around: &Around<'a>) -> Option<&'a Hit> {
    let reading = &around.clauses.reading;
    let lists = &reading.lexicon.lists;
    let cue = reading.small(around.cue);
    let first = cue.split(' ').next().unwrap_or_default();
    let forces = around.clauses.before(around.cue.start, 48, Tags::of(&[Tag::Forces]))?;
    let gap = reading.small_between(forces.end, around.cue.start);
    let is_passive = first.ends_with("ed")
        || gap
            .split_whitespace()
            .chain([first])
            .any(|word| matches!(word, "been" | "being" | "are" | "were"));
    let is_near = gap.split_whitespace().count() <= PASSIVE
        && gap.split_whitespace().all(|word| lists.has(WordList::Auxiliary, word) || word.ends_with("ly"));
    let is_active =
        gap.split_whitespace().next_back().is_some_and(|word| matches!(word, "have" | "has" | "had"))
            && !cue.starts_with("been");
    (cue.is_ascii() && is_passive && is_near && !is_active).then_some(forces)
}

/// "brought up a division", «собирает технику»: of a verb for gathering anything, true where forces are what is gathered.
pub(super) fn gathers_forces(around: &Around<'_>) -> bool {
    let reading = &around.clauses.reading;
    let lists = &reading.lexicon.lists;
    let cue = reading.small(around.cue);
    // «збирає резерви»: the cue itself names what is gathered.
    let names_forces = cue.split(' ').skip(1).any(|word| lists.begins(WordList::Massed, word));
    let is_weak = lists.begins(WordList::WeakMassing, cue) && !names_forces;
    let object = around.clauses.after(around.cue.end, 60, Tags::of(&[Tag::Forces]));
    let is_object = |hit: &Hit| {
        let gap = reading.small_between(around.cue.end, hit.start);
        let is_parted = gap.contains([';', ':', '“', '«']) || gap.contains(", ");
        gap.split_whitespace().count() <= OBJECT && !is_parted
    };
    // «техніку збирають», «її збирають»: the object stands in front.
    let in_front = || {
        around.clauses.before(around.cue.start, 24, Tags::of(&[Tag::Forces])).is_some_and(|hit| {
            let gap = reading.small_between(hit.end, around.cue.start);
            !gap.contains([',', ';', ':']) && gap.split_whitespace().count() <= 1
        })
    };
    !is_weak || object.is_some_and(is_object) || in_front() || gathered_forces(around).is_some()
}

/// "gathered for a push into X", «копят технику для удара по X»: the attack on an area for which forces are massed.
pub(super) fn is_massed_for(around: &Around<'_>) -> bool {
    let reading = &around.clauses.reading;
    around.clauses.before(around.cue.start, 160, Tags::of(&[Tag::Amass])).is_some_and(|hit| {
        let gap = reading.small_between(hit.end, around.cue.start);
        let mut words = gap.split_whitespace();
        let is_for = words.any(|word| matches!(word, "for" | "для")) && words.count() <= 2;
        is_for && !gap.contains([';', ':', ','])
    })
}

/// Of forces that somebody counts, the side that is named right beside them; of those that stand across a border
/// Russia.
fn of_gathered(around: &Around<'_>) -> Option<Side> {
    let (clauses, reading) = (around.clauses, &around.clauses.reading);
    let forces = gathered_forces(around)?;
    let beside =
        clauses.hits.iter().rev().find(|hit| hit.end <= forces.end && clauses.side_of(hit).is_some());
    let beside = beside.filter(|hit| {
        let gap = reading.between(hit.end, forces.start.max(hit.end));
        gap.split_whitespace().count() <= BESIDE && !is_of_teller(around, hit)
    });
    let named = beside.and_then(|hit| clauses.side_of(hit));
    let agent = || clauses.agent(around.cue.end).map(|(side, _)| side);
    let behind = reading.small_after(around.cue.end, 40);
    let is_facing = || reading.lexicon.lists.contains(WordList::Facing, behind);
    let of_ukraine = || {
        let told = |hit: &Hit| clauses.side_of(hit) == Some(Side::Ukraine);
        clauses.hits.iter().any(|hit| hit.end <= forces.start && told(hit))
    };
    named.or_else(agent).or_else(|| {
        (is_facing() || of_ukraine() && around.voice != Some(Side::Russia)).then_some(Side::Russia)
    })
}

/// The side of "they" before a cue. In the mouth of a side, "they" are the other: where nobody else was named, and
/// where a quotation begins with them.
pub(super) fn of_they(clauses: &Clauses<'_>, cue: &Hit, voice: Option<Side>) -> Option<Side> {
    let opens = opens_quotation(clauses, cue.start);
    let meant = clauses.of_pronoun(cue.start);
    let meant = meant.filter(|side| !opens || voice.map_or(*side == Side::Russia, |voice| voice != *side));
    let other = match voice {
        Some(Side::Ukraine) => Some(Side::Russia),
        Some(Side::Russia) => Some(Side::Ukraine),
        _ => None,
    };
    // "admitted that the Russians had made gains, but denied they had entered X": of whom the sentence names.
    let is_named = |side: Side| {
        clauses.hits.iter().any(|hit| hit.end <= cue.start && clauses.side_of(hit) == Some(side))
    };
    let is_theirs = meant.is_some() && meant == voice && other.is_some_and(is_named);
    let is_other = opens || is_theirs || clauses.is_of_others(cue.start);
    meant.filter(|_| !is_theirs).or(other.filter(|_| is_other))
}

/// "“They took X …": the pronoun is the first word of what is quoted.
fn opens_quotation(clauses: &Clauses<'_>, byte: usize) -> bool {
    let lead = clauses.reading.small_before(byte, PRONOUN);
    let quoted = lead.rsplit(['“', '«', '„', '"']).next().filter(|quoted| quoted.len() < lead.len());
    quoted.is_some_and(|quoted| {
        let first = quoted.split(|letter: char| !letter.is_letter_or_digit()).next().unwrap_or_default();
        matches!(first, "they" | "вони" | "они") && !quoted.contains(['.', ';', '!', '?'])
    })
}

/// "a troop build-up", in small letters: what is massed are forces, by the word itself.
pub(super) fn names_forces(word: &str) -> bool {
    [
        "troop",
        "force",
        "reserve",
        "unit",
        "brigade",
        "regiment",
        "equipment",
        "strike group",
        "tank",
        "soldier",
    ]
    .iter()
    .any(|noun| word.contains(noun))
}
