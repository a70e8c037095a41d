//! Headings that name whose the text below is: debates («Olena Koval (Northfield) (Lab)», and below it what she said),
//! minutes («КОВАЛЬ О.П. Шановні колеги, …») and digests of what people said («Олена Коваль, міністерка (радіо)»).
//!
//! A list of people with what is told of them has such headings too: below them somebody must speak, by "I" or "we", by a
//! quotation that begins the text, or by a verb of saying without its subject.

use std::collections::BTreeSet;
use std::ops::Range;

use super::attribution::{Someone, known};
use super::dialogue::Turn;
use super::issuer::is_ours;
use super::lexicon::ActorSort;
use super::name_run::{is_name_word, words_of};
use super::narrator::is_first_person;
use super::reading::Reading;
use super::scan::Hit;
use super::segment::Segments;
use super::tag::{Tag, Tags};
use super::word_list::WordList;
use crate::phrase::letter::Letter as _;

/// The longest heading, in words.
const LONGEST: usize = 16;
/// The longest line that may be a heading of something else, in words.
const LONGEST_TOPIC: usize = 8;
/// The fewest headings that make such a text.
const FEWEST: usize = 3;
/// The most words of a name.
const MAX_NAME: usize = 4;
/// How far the label of minutes may go, in bytes.
const MAX_LABEL: usize = 160;

/// Somebody named by a heading, or by a label at the start of a paragraph.
struct Heading {
    who: Someone,
    /// It has what the name alone lacks: an office, a party, a seat.
    is_told: bool,
    /// It is a line of its own.
    is_alone: bool,
    /// A role in capitals and no more, as minutes have whoever chairs.
    is_chair: bool,
}

/// For each paragraph whose turn it is; `None` where the text has no such headings.
pub(super) fn headed(
    reading: &Reading<'_>,
    segments: &Segments,
    paragraphs: &[Range<usize>],
) -> Option<Vec<Option<Turn>>> {
    let headings: Vec<Option<Heading>> =
        paragraphs.iter().map(|one| heading_of(reading, segments, one)).collect();
    if headings.iter().flatten().count() < FEWEST {
        return None;
    }
    let name = |heading: &Heading| reading.between(heading.who.name.start, heading.who.name.end);
    // A bare name is a heading where another one tells who that is.
    let words_on = |name: &'_ str| -> Vec<String> {
        let starts = name.match_indices(' ').map(|(space, _)| space + 1);
        std::iter::once(0).chain(starts).map(|start| name[start..].to_owned()).collect()
    };
    let told = headings.iter().flatten().filter(|one| one.is_told).map(name);
    let told: BTreeSet<String> = told.flat_map(words_on).collect();
    let is_chaired = headings.iter().flatten().filter(|one| one.is_told && !one.is_alone).count() > 1;
    let is_named = |heading: &Heading| told.contains(name(heading));
    let is_one = |heading: &&Heading| {
        heading.is_told || heading.is_chair && is_chaired || !heading.is_chair && is_named(heading)
    };
    let found: Vec<Option<&Heading>> =
        headings.iter().map(|heading| heading.as_ref().filter(is_one)).collect();
    let count = found.iter().flatten().filter(|heading| !heading.is_chair).count();
    let is_spoken = |at: &usize| {
        let end = (at + 1..found.len()).find(|next| found[*next].is_some()).unwrap_or(found.len());
        let first = at + usize::from(found[*at].is_some_and(|heading| heading.is_alone));
        speaks(reading, segments, &paragraphs[first..end.max(first)])
    };
    let is_member = |at: &usize| found[*at].is_some_and(|heading| !heading.is_chair);
    let spoken = (0..found.len()).filter(is_member).filter(is_spoken).count();
    if found.iter().flatten().count() < FEWEST || spoken * 2 < count {
        return None;
    }
    let mut speaker: Option<Someone> = None;
    let turns = found.iter().zip(paragraphs).map(|(heading, paragraph)| {
        if let Some(heading) = heading {
            speaker = Some(heading.who.clone());
            return speaker.clone().filter(|_| !heading.is_alone).map(Turn::Answers);
        }
        if is_topic(reading, segments, paragraph) {
            speaker = None;
        }
        speaker.clone().map(Turn::Answers)
    });
    Some(turns.collect())
}

/// True where somebody speaks in paragraphs without being named there.
fn speaks(reading: &Reading<'_>, segments: &Segments, paragraphs: &[Range<usize>]) -> bool {
    let Some(first) = paragraphs.first() else { return false };
    let opening = &segments.sentences[first.start];
    let words = &reading.text[opening.range.clone()];
    let says = Tags::of(&[Tag::Say, Tag::SaidThis]);
    let begins_with_verb = reading
        .hits_in(opening)
        .iter()
        .any(|hit| hit.tags.meets(says) && hit.start == opening.range.start && !words.is_ascii());
    let is_quoted = words.starts_with(['«', '“', '„', '"']);
    let mut sentences = paragraphs.iter().flat_map(|one| &segments.sentences[one.clone()]);
    begins_with_verb
        || is_quoted
        || sentences.any(|sentence| {
            is_first_person(reading, segments, sentence, true) || is_ours(reading, segments, sentence)
        })
}

/// A short line that names nobody: what follows is of something else.
pub(super) fn is_topic(reading: &Reading<'_>, segments: &Segments, paragraph: &Range<usize>) -> bool {
    let words = words_in(reading, segments, paragraph);
    words.split_whitespace().count() <= LONGEST_TOPIC
        && words.starts_with(char::is_uppercase)
        && words.ends_with(|letter: char| letter.is_letter_or_digit() || letter == ')')
}

fn words_in<'a>(reading: &Reading<'a>, segments: &Segments, paragraph: &Range<usize>) -> &'a str {
    let end = segments.sentences[paragraph.end - 1].range.end;
    reading.between(segments.sentences[paragraph.start].range.start, end)
}

fn heading_of(reading: &Reading<'_>, segments: &Segments, paragraph: &Range<usize>) -> Option<Heading> {
    let start = segments.sentences[paragraph.start].range.start;
    let words = words_in(reading, segments, paragraph);
    if !words.starts_with(char::is_uppercase) {
        return None;
    }
    let is_line = !words.ends_with(['.', '!', '?', ':', ';', ',', '…', '»', '”'])
        && words.split_whitespace().nth(LONGEST).is_none();
    if is_line {
        return of_name(reading, start, words).or_else(|| of_office(reading, start, words));
    }
    label(reading, start, words)
}

/// "Olena Koval (Northfield) (Lab)", «Олена Коваль, міністерка оборони (радіо)», "Olena Koval".
fn of_name(reading: &Reading<'_>, start: usize, words: &str) -> Option<Heading> {
    let name = name_at(reading, start, start + words.len())?;
    let rest = reading.between(name.end, start + words.len());
    let is_office =
        |hit: &Hit| hit.tags.has(Tag::Role) && hit.start > name.end && hit.end <= start + words.len();
    let is_told = rest.starts_with(" (") && rest.ends_with(')')
        || rest.starts_with(", ")
            && (rest.ends_with(')') || reading.hits_between(start, start + words.len()).any(is_office));
    (is_told || rest.is_empty()).then(|| Heading {
        who: someone(reading, name),
        is_told,
        is_alone: true,
        is_chair: false,
    })
}

/// "The Minister for Europe (Olena Koval)".
fn of_office(reading: &Reading<'_>, start: usize, words: &str) -> Option<Heading> {
    let open = words.find(" (")?;
    let inside = words[open + " (".len()..].strip_suffix(')')?;
    let from = start + open + " (".len();
    let name = name_at(reading, from, from + inside.len()).filter(|name| name.end == from + inside.len())?;
    let is_office = |hit: &Hit| hit.tags.has(Tag::Role) && hit.start >= start && hit.end <= start + open;
    let has_office = reading.hits_between(start, start + words.len()).any(is_office);
    has_office.then(|| Heading {
        who: someone(reading, name),
        is_told: true,
        is_alone: true,
        is_chair: false,
    })
}

/// The label of minutes: «КОВАЛЬ О.П. Шановні …», "Mr. KOVAL. I yield.", "Olena Koval, on behalf of the Group. – We …".
fn label(reading: &Reading<'_>, start: usize, words: &str) -> Option<Heading> {
    let window = &words[..words.floor_char_boundary(MAX_LABEL)];
    let signs = [". – ", ". — "].into_iter().filter(|sign| window.contains(*sign));
    if let Some(end) = signs.filter_map(|sign| window.find(sign)).min() {
        let name = name_at(reading, start, start + end)?;
        let rest = reading.between(name.end, start + end);
        let is_told = rest.starts_with(", ") || rest.starts_with(" (");
        return (is_told || rest.is_empty()).then(|| Heading {
            who: someone(reading, name),
            is_told,
            is_alone: false,
            is_chair: false,
        });
    }
    let mut opening = window.split_whitespace();
    let title = opening.next().unwrap_or_default();
    let is_title = reading
        .lexicon
        .lists
        .has(WordList::RecordTitle, reading.small_between(start, start + title.len()).trim_end_matches('.'));
    let first = usize::from(is_title);
    let is_capital = |word: &str| {
        let bare = word.trim_end_matches(['.', ',']);
        bare.chars().count() > 2 && bare.chars().all(|letter| letter.is_uppercase() || letter == '-')
    };
    if !is_capital(if is_title { opening.next().unwrap_or_default() } else { title }) {
        return None;
    }
    let ranges = words_of(window, start);
    let word = |at: usize| ranges.get(at).map_or("", |range| reading.between(range.start, range.end));
    let mut last = first;
    while !word(last).ends_with('.')
        && last < first + MAX_NAME
        && (is_capital(word(last + 1)) || is_initial(word(last + 1)))
    {
        last += 1;
    }
    while is_initial(word(last + 1)) {
        last += 1;
    }
    let is_followed = word(last + 1).starts_with(char::is_uppercase) && !is_capital(word(last + 1));
    let end = ranges.get(last)?.end;
    let is_closed = word(last).ends_with('.') && is_followed;
    let is_chair = first == last && !is_title;
    let name = ranges[first].start..end - usize::from(!is_initial(word(last)));
    is_closed.then(|| Heading { who: someone(reading, name), is_told: !is_chair, is_alone: false, is_chair })
}

/// «О.», «О.П.»
fn is_initial(word: &str) -> bool {
    word.ends_with('.')
        && word.split('.').all(|part| part.chars().count() <= 1)
        && word.starts_with(char::is_uppercase)
}

/// The full name that stands at a byte, with a title or without.
fn name_at(reading: &Reading<'_>, start: usize, end: usize) -> Option<Range<usize>> {
    let words = words_of(reading.between(start, end), start);
    let text = |range: &Range<usize>| reading.between(range.start, range.end);
    let is_plain = |word: &str| {
        let bare = word.trim_end_matches(',');
        let mut letters = bare.chars();
        letters.next().is_some_and(char::is_uppercase)
            && is_name_word(bare)
            && letters.all(|letter| letter.is_letter() || matches!(letter, '-' | '’' | '\'' | '.'))
    };
    let mut last = 0;
    for (at, range) in words.iter().enumerate().take(MAX_NAME) {
        if !is_plain(text(range)) {
            break;
        }
        last = at + 1;
        if text(range).ends_with(',') {
            break;
        }
    }
    let length = text(words.get(last.checked_sub(1)?)?).trim_end_matches(',').len();
    let name = words[0].start..words[last - 1].start + length;
    let is_initialled = text(&words[0]).contains('.');
    let is_full = last >= 2 || is_initialled && last == 1;
    let is_other = |hit: &Hit| {
        let sort = hit.actor.map(|actor| reading.lexicon.actors[actor as usize].sort);
        hit.name.is_some() || sort.is_some_and(|sort| sort != ActorSort::Person)
    };
    (is_full && !reading.hits_between(name.start, name.end).any(is_other)).then_some(name)
}

fn someone(reading: &Reading<'_>, name: Range<usize>) -> Someone {
    let is_inside = |hit: &&Hit| hit.actor.is_some() && hit.start >= name.start && hit.end <= name.end;
    let actor = reading.hits_between(name.start, name.end).find(is_inside).and_then(known);
    Someone { is_person: true, ..actor.unwrap_or_else(|| Someone::unknown(name)) }
}
