//! Texts whose title says whose words they are: «Заява Міністерства закордонних справ Литви щодо …», "Statement by the
//! Ministry on …", «Из брифинга представителя МИД А.В.Коваля». What nobody else is said to say there is theirs.
//!
//! A report about a statement has a verb in its title, or tells of "the statement" in its text.

use std::ops::Range;

use super::attribution::{Someone, known};
use super::issuer::is_ours;
use super::lexicon::ActorSort;
use super::name_run::{capital_run_after, is_name_word, words_of};
use super::narrator::is_first_person;
use super::reading::Reading;
use super::scan::Hit;
use super::segment::{Segments, Sentence};
use super::subject::Search;
use super::tag::Tag;
use super::word_list::WordList;
use crate::model::Side;
use crate::phrase::letter::Letter as _;

/// Among how many lines at the start the title is looked for.
const HEAD: usize = 3;
/// The longest title, in words.
const LONGEST: usize = 40;
/// The most words of whoever issues it.
const MOST_OF_OWNER: usize = 14;

/// Whose the text is by its title.
pub(super) fn titled(reading: &Reading<'_>, segments: &Segments) -> Option<Someone> {
    let (who, line) = named_by_title(reading, segments)?;
    let rest = reading.small_between(line.end, reading.text.len());
    if reading.lexicon.lists.contains(WordList::StatementTold, rest) {
        return None;
    }
    // A person's speech is told of as often as it is printed.
    let speaks = |sentence: &Sentence| {
        is_ours(reading, segments, sentence) || is_first_person(reading, segments, sentence, true)
    };
    (!who.is_person || segments.sentences.iter().any(speaks)).then_some(who)
}

/// Who is named by the title, and where that stands: whoever answers questions below it.
pub(super) fn named_by_title(reading: &Reading<'_>, segments: &Segments) -> Option<(Someone, Range<usize>)> {
    let is_head = |sentence: &&Sentence| sentence.paragraph_read < HEAD;
    segments.sentences.iter().take_while(is_head).find_map(|sentence| {
        let line = line_of(reading, segments, sentence)?;
        Some((owner(reading, segments, sentence, &line)?, line))
    })
}

/// The line that a sentence begins, where it may be a title: a paragraph without a full stop.
fn line_of(reading: &Reading<'_>, segments: &Segments, sentence: &Sentence) -> Option<Range<usize>> {
    let at = segments.sentence_at(sentence.range.start);
    let is_first = at.checked_sub(1).is_none_or(|at| segments.sentences[at].paragraph != sentence.paragraph);
    let others = segments.sentences[at..].iter();
    let last = others.take_while(|other| other.paragraph == sentence.paragraph).last()?;
    let words = reading.between(sentence.range.start, last.range.end);
    let is_title = is_first
        && words.split_whitespace().count() <= LONGEST
        && !words.ends_with(['.', '!', '?', ':', ';', ',', '…'])
        && !words.contains(": ");
    is_title.then_some(sentence.range.start..last.range.end)
}

/// Who issues what a title calls a statement: behind the noun, or before it.
fn owner(
    reading: &Reading<'_>,
    segments: &Segments,
    sentence: &Sentence,
    line: &Range<usize>,
) -> Option<Someone> {
    let hits = reading.hits_in(sentence);
    let search = Search { reading, segments, sentence, hits, at: 0 };
    let small = reading.small_between(line.start, line.end);
    let nouns = reading.lexicon.lists.of(WordList::TitleNoun);
    let begins = |noun: &&String| small.strip_prefix(noun.as_str()).is_some_and(|rest| rest.starts_with(' '));
    let noun = nouns.iter().filter(begins).map(String::len).max();
    if let Some(length) = noun {
        let range = owner_behind(reading, line.start + length, line.end)?;
        // «Заявление МИД вызвало критику»: a name may end like a verb, a small word does not.
        let owner = reading.between(range.start, range.end).split(' ');
        let is_verb = |word: &str| word.starts_with(char::is_lowercase) && search.has_finite(word);
        let has_verb =
            owner.into_iter().any(is_verb) || search.has_finite(reading.between(range.end, line.end));
        return if has_verb { None } else { named_in(&search, &range) };
    }
    // "Ministry of Foreign Affairs statement on …"
    let body = hits.iter().find(|hit| is_body(reading, hit) && hit.start < line.start + "The .".len())?;
    let behind = reading.small_between(body.end, line.end);
    let behind = behind.strip_prefix("'s").or(behind.strip_prefix("’s")).unwrap_or(behind);
    let behind = behind.strip_prefix(' ')?;
    let is_statement = |noun: &String| {
        let rest = behind.strip_prefix(noun.as_str());
        rest.is_some_and(|rest| rest.is_empty() || begins_topic(reading, rest.trim_start()))
    };
    nouns.iter().any(is_statement).then(|| known(body)).flatten()
}

/// The words behind a title's noun up to what it is about.
fn owner_behind(reading: &Reading<'_>, start: usize, end: usize) -> Option<Range<usize>> {
    let words = words_of(reading.between(start, end), start);
    let word = |at: usize| reading.small_between(words[at].start, words[at].end);
    let is_link = matches!(word(0), "by" | "of" | "from");
    let first = usize::from(is_link) + usize::from(is_link && words.len() > 1 && word(1) == "the");
    // An English noun alone has no owner.
    if reading.small_between(start, words[0].end).is_ascii() && !is_link {
        return None;
    }
    let mut last = first;
    while last < words.len() {
        let is_topic = last > first && begins_topic(reading, reading.small_between(words[last].start, end));
        if is_topic {
            break;
        }
        last += 1;
        if reading.between(words[last - 1].start, words[last - 1].end).ends_with([',', ';']) {
            break;
        }
    }
    let is_short = last > first && last - first <= MOST_OF_OWNER;
    is_short.then(|| words[first].start..words[last - 1].end)
}

/// True for words that begin what a statement is about, or when or where it was made.
fn begins_topic(reading: &Reading<'_>, words: &str) -> bool {
    let is_sign = words.starts_with(['(', '–', '—', '-', '|', ',', '«', '“', '"'])
        || words.starts_with(|letter: char| letter.is_ascii_digit());
    let begins =
        |topic: &String| words.strip_prefix(topic.as_str()).is_some_and(|rest| rest.starts_with(' '));
    is_sign || reading.lexicon.lists.of(WordList::TitleTopic).iter().any(begins)
}

/// Who is named among the words for whoever issues a text: a person, or else a body.
fn named_in(search: &Search<'_>, range: &Range<usize>) -> Option<Someone> {
    let reading = search.reading;
    let inside = || search.hits.iter().filter(|hit| hit.start >= range.start && hit.end <= range.end);
    let sort = |hit: &Hit| hit.actor.map(|actor| reading.lexicon.actors[actor as usize].sort);
    let end = range.start + reading.between(range.start, range.end).trim_end_matches([',', ';', ' ']).len();
    if let Some(person) = inside().find(|hit| sort(hit) == Some(ActorSort::Person)) {
        return known(person).map(|who| Someone { is_person: true, ..who });
    }
    let person = initialled(reading, range.start, end).or_else(|| holder_named(search, range.start, end));
    if let Some(name) = person {
        // «представителя МИД России А.В.Коваля»: whose representative it is tells on whose side.
        let side = |hit: &Hit| hit.actor.map(|actor| reading.lexicon.actors[actor as usize].side);
        let side = inside().filter_map(side).find(|side| *side != Side::Independent);
        return Some(Someone { is_person: true, side, ..Someone::unknown(name) });
    }
    if let Some(body) = inside().find(|hit| is_body(reading, hit)) {
        // «Міністерства закордонних справ Литви»: not the one that is meant where no state is named.
        let rest = reading.between(body.end, end).trim_start();
        let side = |hit: &Hit| hit.actor.map(|actor| reading.lexicon.actors[actor as usize].side);
        let is_own = inside().any(|hit| hit.start >= body.end && side(hit) == side(body));
        let is_anothers = body.start == range.start && rest.starts_with(char::is_uppercase) && !is_own;
        return if is_anothers { Some(Someone::unknown(range.start..end)) } else { known(body) };
    }
    if let Some(body) = search.body_phrase_of(range.start, end) {
        return Some(body);
    }
    let words = reading.small_between(range.start, end);
    let lists = &reading.lexicon.lists;
    let is_noun = |word: &str| {
        [WordList::BodyNoun, WordList::BodyNounOblique, WordList::IssuingPeople]
            .iter()
            .any(|list| lists.has(*list, word))
    };
    let is_called_body = words.split(|letter: char| !letter.is_letter()).any(is_noun);
    if is_called_body && reading.between(range.start, end).contains(char::is_uppercase) {
        return Some(Someone::unknown(range.start..end));
    }
    let run = capital_run_after(reading, range.start, end)?;
    let name = reading.between(run.start, run.end);
    let is_full = (2..=3).contains(&name.split(' ').count()) && run.end == end;
    let is_known = inside().any(|hit| (hit.name.is_some() || hit.actor.is_some()) && hit.end > run.start);
    (is_full && !is_known).then(|| Someone { is_person: true, ..Someone::unknown(run) })
}

/// «речника МЗС Олега Стеценка»: the two names that end the words, behind a role.
fn holder_named(search: &Search<'_>, start: usize, end: usize) -> Option<Range<usize>> {
    let reading = search.reading;
    let words = words_of(reading.between(start, end), start);
    let [.., first, last] = words.as_slice() else { return None };
    let range = first.start..last.end;
    let is_plain = |word: &Range<usize>| {
        let word = reading.between(word.start, word.end);
        is_name_word(word) && word.chars().skip(1).all(|letter| letter.is_lowercase() || letter == '-')
    };
    let has_role =
        search.hits.iter().any(|hit| hit.tags.has(Tag::Role) && hit.start >= start && hit.end < range.start);
    let is_known = search.hits.iter().any(|hit| {
        (hit.name.is_some() || hit.actor.is_some()) && hit.start < range.end && range.start < hit.end
    });
    (is_plain(first) && is_plain(last) && has_role && !is_known).then_some(range)
}

fn is_body(reading: &Reading<'_>, hit: &Hit) -> bool {
    hit.actor.is_some_and(|actor| reading.lexicon.actors[actor as usize].sort == ActorSort::Body)
}

/// A name with initials between two bytes: «А.В.Коваля», «А. В. Коваль».
pub(super) fn initialled(reading: &Reading<'_>, start: usize, end: usize) -> Option<Range<usize>> {
    let words = words_of(reading.between(start, end), start);
    let text = |range: &Range<usize>| reading.between(range.start, range.end);
    let is_initial = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.next() == Some('.')
    };
    let first = words.iter().position(|word| is_initial(text(word)))?;
    let rest = words[first..].iter().position(|word| {
        let surname = text(word).rsplit('.').find(|part| !part.is_empty()).unwrap_or_default();
        surname.chars().count() > 2 && is_name_word(surname)
    })?;
    let range = words[first].start..words[first + rest].end;
    let name = reading.between(range.start, range.end);
    let is_plain = words[first..first + rest].iter().all(|word| is_initial(text(word)));
    let length = name.trim_end_matches(|letter: char| !letter.is_letter()).len();
    is_plain.then(|| range.start..range.start + length)
}
