//! Interviews: whose turn it is to speak, by labels, by dashes, or by questions that stand alone.

use std::ops::Range;

use super::announced::announced;
use super::attribution::{Someone, known};
use super::headed::headed;
use super::lexicon::ActorSort;
use super::name_run::{capital_run_after, capital_run_before, is_name_word};
use super::printed_paper::printed;
use super::reading::Reading;
use super::record::recorded;
use super::segment::{Segments, Sentence};
use super::subject::Search;
use super::surname::same_surname;
use super::tag::{Tag, Tags};
use super::titled::named_by_title;
use super::word_list::WordList;
use crate::phrase::letter::{Letter as _, Lowered as _};

/// Whose turn a sentence belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Turn {
    /// Whoever asks: the article's own.
    Asks,
    /// Whoever is asked.
    Answers(Someone),
}

impl Turn {
    /// The name of the paper whose point a sentence is.
    pub(super) fn paper(turn: Option<&Self>) -> Option<Range<usize>> {
        match turn {
            Some(Self::Answers(who)) if who.is_paper => Some(who.name.clone()),
            _ => None,
        }
    }
}

/// How many sentences at the start may name who is interviewed.
const HEAD: usize = 8;
/// The fewest turns that make a dialogue.
const MIN_TURNS: usize = 3;
/// The longest label of a turn, in bytes.
const MAX_LABEL: usize = 60;
/// The most names behind "interview with" among which the guest is looked for.
const MOST_RUNS: usize = 4;
/// How far behind "interview with" the name may stand, in bytes.
const MAX_TITLE: usize = 160;

/// For each sentence whose turn it belongs to, `None` where the text is no dialogue there.
pub(super) fn turns_of(reading: &Reading<'_>, segments: &Segments) -> Vec<Option<Turn>> {
    let paragraphs = paragraphs_of(reading, segments);
    let mut found = vec![None; segments.sentences.len()];
    let of_record = recorded(reading, segments, &paragraphs);
    if let Some(turns) = of_record
        .or_else(|| headed(reading, segments, &paragraphs))
        .or_else(|| printed(reading, segments, &paragraphs))
        .or_else(|| announced(reading, segments, &paragraphs))
    {
        for (paragraph, turn) in paragraphs.iter().zip(turns) {
            found[paragraph.clone()].fill(turn);
        }
        return found;
    }
    let begins = |paragraph: &&Range<usize>| {
        begins_with_dash(reading, segments, paragraph)
            || label_of(reading, segments, paragraph).is_some()
            || is_question(reading, segments, paragraph)
    };
    // Most texts are no dialogue, and nobody is looked for in them.
    let is_listed =
        |paragraph: &&Range<usize>| listed_label(reading, &segments.sentences[paragraph.start]).is_some();
    // A question and an answer that are called so are enough.
    if paragraphs.iter().filter(begins).count() < MIN_TURNS && paragraphs.iter().filter(is_listed).count() < 2
    {
        return found;
    }
    let head = || segments.sentences.iter().take(HEAD);
    let named =
        head().find_map(|sentence| guest_of(reading, sentence).or_else(|| answering(reading, sentence)));
    let titled = || named_by_title(reading, segments).map(|(who, _)| who).filter(|who| who.is_person);
    let guest = named.or_else(titled).or_else(|| {
        // «Розмовляла Олена Коваль» below it calls a text an interview as well.
        let credit = segments.sentences.last().filter(|sentence| sentence.range.len() < MAX_LABEL);
        let is_interview = head().take(6).chain(credit).any(|sentence| {
            let words = reading.text[sentence.range.clone()].lowered();
            words.split(char::is_whitespace).any(|word| {
                let word = word.trim_start_matches(|letter: char| !letter.is_letter_or_digit());
                reading.lexicon.lists.begins(WordList::Interview, word)
            })
        });
        let of_role = |sentence: &Sentence| {
            let hits = reading.hits_in(sentence);
            Search { reading, segments, sentence, hits, at: 0 }.introduced()
        };
        let told = || head().find_map(|sentence| introduced(reading, sentence));
        if is_interview {
            told().or_else(|| head().find_map(of_role))
        } else {
            presented_guest(reading, segments, &paragraphs)
        }
    });
    let guest = guest.map(|guest| in_nominative(reading, guest));
    let turns = labelled(reading, segments, &paragraphs, guest.as_ref())
        .or_else(|| dashed(reading, segments, &paragraphs, guest.as_ref()?))
        .or_else(|| asked(reading, segments, &paragraphs, guest.as_ref()?));
    for (paragraph, turn) in paragraphs.iter().zip(turns.unwrap_or_default()) {
        for at in paragraph.clone() {
            found[at].clone_from(&turn);
        }
    }
    found
}

/// The sentences of each paragraph, by number; one that begins with a label for a question or an answer begins another.
fn paragraphs_of(reading: &Reading<'_>, segments: &Segments) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, sentence) in segments.sentences.iter().enumerate() {
        match found.last_mut() {
            Some(last)
                if segments.sentences[last.start].paragraph == sentence.paragraph
                    && listed_label(reading, sentence).is_none() =>
            {
                last.end = at + 1;
            }
            _ => found.push(at..at + 1),
        }
    }
    found
}

/// "Interview with the diplomat X Y": who is named there.
fn guest_of(reading: &Reading<'_>, sentence: &Sentence) -> Option<Someone> {
    let words = &reading.text[sentence.range.clone()];
    // Small and capital letters of both alphabets are equally long.
    let lower = words.lowered();
    reading.lexicon.lists.of(WordList::InterviewHead).iter().find_map(|head| {
        let at = lower.find(head.as_str())?;
        let is_word = !lower[..at].ends_with(char::is_letter_or_digit);
        let from = sentence.range.start + at + head.len();
        let end = sentence.range.end.min(reading.text.floor_char_boundary(from + MAX_TITLE));
        let person = reading.hits_in(sentence).iter().find(|hit| {
            let sort = hit.actor.map(|actor| reading.lexicon.actors[actor as usize].sort);
            hit.start >= from && hit.end <= end && sort == Some(ActorSort::Person)
        });
        // "Our guest is the governor, X Y": the name stands behind the title and a comma.
        let comma = reading.between(from, end).find(", ").map(|at| from + at + ", ".len());
        // "with an expert of the Centre for Defence, X Y": names of bodies stand before the person's.
        let run_from = |start: usize| {
            let mut at = start;
            std::iter::from_fn(|| {
                let run = capital_run_after(reading, at, end)?;
                // A sign may part it from the next.
                let rest = reading.between(run.end, end);
                at = end - rest.trim_start_matches([',', ' ']).len();
                Some(run)
            })
            .take(MOST_RUNS)
            .find(|run| is_full_name(reading, run))
        };
        let run = run_from(from).or_else(|| comma.and_then(run_from));
        let named = run.map(|run| Someone { is_person: true, ..Someone::unknown(run) });
        let who = person.and_then(known).map(|who| Someone { is_person: true, ..who }).or(named);
        who.filter(|_| is_word)
    })
}

/// "X Y answered our questions", «На запитання відповів X Y»: who is named before the words for answering.
fn answering(reading: &Reading<'_>, sentence: &Sentence) -> Option<Someone> {
    let lower = reading.small_between(sentence.range.start, sentence.range.end);
    let phrases = reading.lexicon.lists.of(WordList::AnsweringQuestions).iter();
    let at = phrases.filter_map(|phrase| lower.find(phrase.as_str())).min()?;
    let end = sentence.range.start + at;
    let is_person = |hit: &&super::scan::Hit| {
        let sort = hit.actor.map(|actor| reading.lexicon.actors[actor as usize].sort);
        sort == Some(ActorSort::Person) && hit.end <= end
    };
    if let Some(hit) = reading.hits_in(sentence).iter().rev().find(is_person) {
        return known(hit).map(|who| Someone { is_person: true, ..who });
    }
    let run =
        capital_run_before(reading, sentence.range.start, end).filter(|run| is_full_name(reading, run))?;
    Some(Someone { is_person: true, ..Someone::unknown(run) })
}

/// «Майорка Олена Коваль – речниця»: who is introduced by name, before a dash or a comma, with what they are.
fn introduced(reading: &Reading<'_>, sentence: &Sentence) -> Option<Someone> {
    let run = capital_run_after(reading, sentence.range.start, sentence.range.end)?;
    let roles = Tags::of(&[Tag::Role]);
    let hits = reading.hits_in(sentence);
    // A title with a capital opens the sentence.
    let title = hits.iter().find(|hit| hit.tags.meets(roles) && hit.start == run.start && hit.end < run.end);
    let words = reading.between(run.start, run.end);
    let first = words.split(' ').next().map_or(0, str::len) + 1;
    let is_long = words.split(' ').count() == 3;
    let start = match title {
        Some(hit) => hit.end + 1,
        None if is_long => run.start + first,
        None => run.start,
    };
    let run = start..run.end;
    let behind = reading.between(run.end, sentence.range.end);
    let is_told =
        [" – ", " — ", ", ", " is ", " працює ", " работает "].iter().any(|link| behind.starts_with(link));
    let has_role = hits.iter().any(|hit| hit.start > run.end && hit.tags.meets(roles)) || title.is_some();
    // «Олена Коваль очолює громаду»: the verb tells what they are.
    let verb = behind.split_whitespace().next().unwrap_or_default();
    let leads = reading.lexicon.lists.has(WordList::LeadingVerb, verb);
    ((is_told && has_role || leads) && is_full_name(reading, &run))
        .then(|| Someone { is_person: true, ..Someone::unknown(run) })
}

/// Two or three words with capitals that are nothing that the lexicon knows.
fn is_full_name(reading: &Reading<'_>, run: &Range<usize>) -> bool {
    let count = reading.between(run.start, run.end).split_whitespace().count();
    let is_known = |hit: &super::scan::Hit| hit.name.is_some() || hit.actor.is_some();
    (2..=3).contains(&count) && !reading.hits_between(run.start, run.end).any(is_known)
}

/// Of a text that goes on in turns behind dashes, without calling itself an interview: whoever is named with a role
/// before the first of them.
fn presented_guest(
    reading: &Reading<'_>,
    segments: &Segments,
    paragraphs: &[Range<usize>],
) -> Option<Someone> {
    let dashed = || paragraphs.iter().filter(|one| begins_with_dash(reading, segments, one));
    let first = dashed().next()?.start;
    let questions = dashed().filter(|one| is_question(reading, segments, one)).count();
    // "– Where to? – asked the driver.": a story, whose author tells who speaks.
    let is_told = |paragraph: &Range<usize>| {
        segments.sentences[paragraph.clone()].iter().any(|sentence| {
            reading.hits_in(sentence).iter().any(|hit| {
                let lead = reading.window_before(hit.start, 8).trim_end();
                hit.tags.has(Tag::Say) && lead.ends_with(['–', '—']) && hit.start > sentence.range.start + 8
            })
        })
    };
    if dashed().count() < 2 * MIN_TURNS || questions < MIN_TURNS || dashed().any(is_told) {
        return None;
    }
    segments.sentences[..first].iter().take(HEAD).find_map(|sentence| {
        let search = Search { reading, segments, sentence, hits: reading.hits_in(sentence), at: 0 };
        introduced(reading, sentence).or_else(|| search.introduced()).or_else(|| search.presented())
    })
}

/// «Розмова з Тарасом Гнатенком»: the name as it stands elsewhere in its shortest form, which is the nominative.
fn in_nominative(reading: &Reading<'_>, guest: Someone) -> Someone {
    let words = reading.between(guest.name.start, guest.name.end);
    let Some((first, last)) = words.split_once(' ').filter(|_| guest.actor.is_none() && !words.is_ascii())
    else {
        return guest;
    };
    let is_form = |at: usize| {
        let behind = reading.window_after(at, words.len() + 8);
        let mut parts = behind.split(' ');
        let (one, other) = (parts.next()?, parts.next()?);
        let other = other.split(|letter: char| !letter.is_letter() && letter != '-').next()?;
        (same_surname(one, first) && same_surname(other, last))
            .then_some(at..at + one.len() + 1 + other.len())
    };
    let stem: String = first.chars().take(3).collect();
    let forms = reading.text.match_indices(stem.as_str()).filter_map(|(at, _)| is_form(at));
    match forms.min_by_key(|form| (form.len(), form.start)).filter(|form| form.len() < words.len()) {
        Some(name) => Someone { name, ..guest },
        None => guest,
    }
}

fn begins_with_dash(reading: &Reading<'_>, segments: &Segments, paragraph: &Range<usize>) -> bool {
    let words = &reading.text[segments.sentences[paragraph.start].range.clone()];
    ["– ", "— ", "- "].iter().any(|dash| words.starts_with(dash))
}

/// The words before the colon with which a paragraph begins; before a full stop where they are a label of the lexicon.
fn label_of<'a>(
    reading: &Reading<'a>,
    segments: &Segments,
    paragraph: &Range<usize>,
) -> Option<(&'a str, Range<usize>)> {
    let sentence = &segments.sentences[paragraph.start];
    // "MS. KOVAL: …": a full stop in a label ends no sentence.
    let end = segments.sentences[paragraph.end - 1].range.end;
    let words = reading.between(sentence.range.start, end);
    let listed = listed_label(reading, sentence);
    let colon = words.bytes().take(MAX_LABEL).position(|byte| byte == b':');
    let colon = listed.as_ref().map(|range| range.end - sentence.range.start).or(colon)?;
    let label = words[..colon].trim_matches(|letter: char| !letter.is_letter_or_digit());
    let start = sentence.range.start + words.find(label)?;
    let range = start..start + label.len();
    let is_place = reading.hits_in(sentence).iter().any(|hit| hit.name.is_some() && hit.start < range.end);
    let is_one = !label.is_empty()
        && label.split_whitespace().count() <= 4
        && (listed.is_some() || label.split_whitespace().all(is_name_word))
        && !is_place
        && words[colon + 1..].starts_with(char::is_whitespace);
    is_one.then_some((label, range))
}

/// "Q:", "A.", «Відповідь:»: the label of a question or an answer with which a sentence begins.
fn listed_label(reading: &Reading<'_>, sentence: &Sentence) -> Option<Range<usize>> {
    let words = &reading.text[sentence.range.clone()];
    let opening = words.len() - words.trim_start_matches(|letter: char| !letter.is_letter_or_digit()).len();
    let rest = &words[opening..];
    let length = rest.find(|letter: char| !letter.is_letter_or_digit())?;
    let label = &rest[..length];
    let lists = &reading.lexicon.lists;
    let is_label = |small: &str| lists.has(WordList::Asker, small) || lists.has(WordList::Answerer, small);
    let is_letter = label.chars().nth(1).is_none();
    let sign = rest[length..].chars().next()?;
    let is_set_off = sign == ':' || is_letter && sign == '.';
    let is_followed = rest[length + sign.len_utf8()..].starts_with(char::is_whitespace);
    (label.starts_with(char::is_uppercase) && is_set_off && is_followed && is_label(&label.lowered()))
        .then(|| sentence.range.start + opening..sentence.range.start + opening + length)
}

fn is_question(reading: &Reading<'_>, segments: &Segments, paragraph: &Range<usize>) -> bool {
    let last = &segments.sentences[paragraph.end - 1];
    reading.text[last.range.clone()].trim_end_matches(['*', '»', '”', '"', ' ']).ends_with('?')
}

/// "Koval: …", "Q: …": turns that begin with a label which comes again.
fn labelled(
    reading: &Reading<'_>,
    segments: &Segments,
    paragraphs: &[Range<usize>],
    guest: Option<&Someone>,
) -> Option<Vec<Option<Turn>>> {
    let labels: Vec<Option<(&str, Range<usize>)>> =
        paragraphs.iter().map(|one| label_of(reading, segments, one)).collect();
    let count = |label: &str| labels.iter().flatten().filter(|(other, _)| *other == label).count();
    let lists = &reading.lexicon.lists;
    let is_of = |label: &str, list: WordList| lists.has(list, &label.lowered());
    let is_known = |label: &str| is_of(label, WordList::Asker) || is_of(label, WordList::Answerer);
    // "Q: …", "A: …": once each is enough.
    let mut known_labels = labels.iter().flatten().map(|(label, _)| *label).filter(|label| is_known(label));
    let is_pair = known_labels.next().is_some_and(|first| known_labels.any(|other| other != first));
    let is_listed = |label: &str| is_pair && is_known(label);
    let again = |label: &str| count(label) >= 2 || is_listed(label);
    let turns = labels.iter().flatten().filter(|(label, _)| again(label)).count();
    if turns < MIN_TURNS && !(is_pair && turns == 2) {
        return None;
    }
    // Of two names, whoever mostly asks is the one who asks.
    let asks = |label: &str| {
        let own =
            || (0..paragraphs.len()).filter(|at| labels[*at].as_ref().is_some_and(|(one, _)| *one == label));
        let small = label.lowered();
        reading.lexicon.lists.has(WordList::Asker, &small)
            || own().filter(|at| is_question(reading, segments, &paragraphs[*at])).count() * 2 > own().count()
    };
    let speaker = |label: &str, range: &Range<usize>| {
        if reading.lexicon.lists.has(WordList::Answerer, &label.lowered()) {
            return guest.cloned();
        }
        let is_inside =
            |hit: &&super::scan::Hit| hit.actor.is_some() && hit.start >= range.start && hit.end <= range.end;
        let actor = reading.hits_between(range.start, range.end).find(is_inside);
        // "Koval: …", of the guest who was introduced as Olena Koval.
        let is_guest = |guest: &&Someone| {
            let name = reading.between(guest.name.start, guest.name.end);
            actor.is_none()
                && name.rsplit(' ').next().is_some_and(|surname| {
                    same_surname(surname, label.rsplit(' ').next().unwrap_or_default())
                })
        };
        if let Some(guest) = guest.filter(is_guest) {
            return Some(guest.clone());
        }
        let who = actor.and_then(known).unwrap_or_else(|| Someone::unknown(range.clone()));
        Some(Someone { is_person: true, ..who })
    };
    let mut turn = None;
    let mut message = 0;
    let turns = labels.iter().zip(paragraphs).map(|(label, paragraph)| {
        let here = segments.sentences[paragraph.start].message;
        if here != message {
            (turn, message) = (None, here);
        }
        if let Some((label, range)) = label.as_ref().filter(|(label, _)| again(label)) {
            turn = if asks(label) { Some(Turn::Asks) } else { speaker(label, range).map(Turn::Answers) };
        }
        turn.clone()
    });
    Some(turns.collect())
}

/// "– Does Moscow want X? – It does.": turns that begin with a dash, of two people, whoever asks first.
fn dashed(
    reading: &Reading<'_>,
    segments: &Segments,
    paragraphs: &[Range<usize>],
    guest: &Someone,
) -> Option<Vec<Option<Turn>>> {
    let begins = |paragraph: &Range<usize>| begins_with_dash(reading, segments, paragraph);
    let last = paragraphs.iter().rposition(begins)?;
    let has_question = paragraphs.iter().any(|one| begins(one) && is_question(reading, segments, one));
    if paragraphs.iter().filter(|one| begins(one)).count() < MIN_TURNS || !has_question {
        return None;
    }
    let mut turn = None;
    let turns = paragraphs.iter().enumerate().map(|(at, paragraph)| {
        if begins(paragraph) {
            turn = match turn {
                Some(Turn::Asks) => Some(Turn::Answers(guest.clone())),
                _ => Some(Turn::Asks),
            };
        }
        if at <= last { turn.clone() } else { None }
    });
    Some(turns.collect())
}

/// Questions that stand alone, each with its answer in the paragraphs behind.
fn asked(
    reading: &Reading<'_>,
    segments: &Segments,
    paragraphs: &[Range<usize>],
    guest: &Someone,
) -> Option<Vec<Option<Turn>>> {
    let is_asked = |paragraph: &Range<usize>| is_question(reading, segments, paragraph);
    if paragraphs.iter().filter(|one| is_asked(one)).count() < MIN_TURNS {
        return None;
    }
    let mut turn = None;
    let turns = paragraphs.iter().map(|paragraph| {
        let asks = is_asked(paragraph);
        if asks {
            turn = Some(Turn::Answers(guest.clone()));
        }
        if asks { Some(Turn::Asks) } else { turn.clone() }
    });
    Some(turns.collect())
}
