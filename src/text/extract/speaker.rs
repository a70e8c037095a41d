//! Who speaks at a place in the text, and through whom.

use std::ops::Range;

use super::attribution::{Marker, Someone, rejects};
use super::clause::{asides, relatives};
use super::dialogue::Turn;
use super::lexicon::ActorSort;
use super::paper_point::point_of_paper;
use super::suggest::Known;
use super::tag::{Tag, Tags};
use super::word_list::WordList;
use crate::phrase::letter::Letter as _;

/// Who speaks.
#[derive(Debug, Clone, Default)]
pub(super) struct Speech {
    /// `None`: the article itself.
    pub(super) speaker: Option<Someone>,
    /// Nearest to the speaker first.
    pub(super) relayers: Vec<Someone>,
    /// The words that attribute.
    pub(super) marker: Option<Range<usize>>,
    /// They stand in another sentence, or refer to one.
    pub(super) is_from_afar: bool,
}

/// How many sentences the search for an attribution goes.
const REACH: usize = 6;

/// Who speaks at a byte of the sentence with this number.
pub(super) fn speech_at(known: &Known<'_>, sentence: usize, byte: usize) -> Speech {
    if let Some(author) = &known.attributions.author {
        return Speech { speaker: Some(author.clone()), is_from_afar: true, ..Speech::default() };
    }
    let here = known.attributions.of(sentence);
    let quotation = known.segments.quotation_at(byte).filter(|range| is_speech(known, range));
    let speech = in_sentence(known, here, byte);
    if speech.speaker.is_some() && quotation.is_none() {
        // "The Kremlin claims X as fighting goes on in Y": a state says what it claims, not what goes on meanwhile.
        let is_state = speech.speaker.as_ref().is_some_and(|who| who.is_state(&known.reading));
        // «Україна не визнає анексії. Про це заявив X»: X says it.
        let told = if is_state { backward(known, sentence) } else { None };
        if let Some(marker) = told.filter(|marker| !marker.who.is_state(&known.reading)) {
            return of_marker(&marker, true);
        }
        let said = speech.marker.as_ref().map_or(byte, |marker| marker.end);
        let sentence = &known.segments.sentences[sentence];
        let is_beside = || asides(&known.reading, sentence).iter().any(|at| said <= *at && *at <= byte);
        // "Russia took the town, and wants the rest": what it did before the verb is told of it.
        let is_between = |marker: &Range<usize>| {
            let who = speech.speaker.as_ref().map_or(byte, |who| who.range.start);
            who < byte && byte < marker.start
        };
        let is_told_before = is_state && speech.marker.as_ref().is_some_and(is_between);
        if !is_told_before {
            return if is_state && is_beside() { Speech::default() } else { speech };
        }
    }
    if let Some(quotation) = quotation {
        let quoted = in_quotation(known, sentence, quotation);
        if quoted.speaker.is_some() && is_of_turn(known, sentence, &quoted) {
            return quoted;
        }
        if speech.speaker.is_some() {
            return speech;
        }
    }
    match known.attributions.turn(sentence) {
        Some(Turn::Asks) => return Speech { relayers: speech.relayers, ..Speech::default() },
        Some(Turn::Answers(who)) => {
            let speaker = Some(who.clone());
            return Speech { speaker, is_from_afar: true, relayers: speech.relayers, ..Speech::default() };
        }
        None => {}
    }
    if is_labelled(known, sentence) {
        return Speech { relayers: speech.relayers, ..Speech::default() };
    }
    if let Some(marker) = known.attributions.floor(sentence) {
        return Speech { relayers: speech.relayers, ..of_marker(marker, true) };
    }
    // "His allies insist": somebody speaks here who was not found, so that it is not whoever spoke before.
    let is_of_others = here.is_empty() && says_itself(known, sentence);
    let source = || known.attributions.source(sentence).filter(|_| !is_of_others).cloned();
    // Of a report that is a body's as a whole, a paragraph belongs to the person who speaks in it.
    let source = || source().map(|marker| in_paragraph(known, sentence, &marker).unwrap_or(marker));
    let far = backward(known, sentence).or_else(source);
    let mut found = match far {
        Some(marker) => of_marker(&marker, true),
        None if let Some(paper) = paper_going_on(known, sentence) => {
            Speech { speaker: Some(paper), is_from_afar: true, ..Speech::default() }
        }
        None => {
            Speech { speaker: known.attributions.narrator.clone(), is_from_afar: true, ..Speech::default() }
        }
    };
    found.is_from_afar &= found.speaker.is_some();
    found.relayers.extend(speech.relayers);
    found
}

/// False for whoever speaks before it is the turn of whoever speaks in a sentence.
fn is_of_turn(known: &Known<'_>, sentence: usize, speech: &Speech) -> bool {
    let turn = known.attributions.turn(sentence);
    let Some((Turn::Answers(_), marker)) = turn.zip(speech.marker.as_ref()) else { return true };
    let at = known.segments.sentence_at(marker.start);
    at >= sentence || known.attributions.turn(at) == turn
}

/// "The front would be frozen", behind what a paper says in the same paragraph: the paper, which goes on.
fn paper_going_on(known: &Known<'_>, sentence: usize) -> Option<Someone> {
    let here = known.segments.sentences.get(sentence)?;
    let paper = known.attributions.spoken_of(sentence).filter(|who| who.is_paper)?;
    let said = known.segments.sentences.get(known.segments.sentence_at(paper.range.start))?;
    let words = known.reading.small_between(here.range.start, here.range.end);
    let mut words = words.split(|letter: char| !letter.is_letter_or_digit());
    let is_to_be = words.any(|word| known.reading.lexicon.lists.has(WordList::ToBe, word));
    // «Согласно пункту 3, …. Взамен Россия выводит войска»: points go on in the present tense.
    let goes_on = is_to_be || point_of_paper(&known.reading, said).is_some();
    (said.paragraph == here.paragraph && goes_on && known.attributions.of(sentence).is_empty())
        .then(|| paper.clone())
}

/// True where a sentence has a verb of saying of its own, outside quotations, with words before it that are its subject.
fn says_itself(known: &Known<'_>, sentence: usize) -> bool {
    let Some(here) = known.segments.sentences.get(sentence) else { return false };
    known.reading.hits_in(here).iter().any(|hit| {
        let lead = known.reading.between(here.range.start, hit.start);
        let is_plural_noun = lead.trim_end().ends_with('s') && !lead.trim_end().ends_with("ss");
        hit.tags.has(Tag::Say)
            && !hit.tags.meets(Tags::CUES)
            && is_plural_noun
            && known.segments.quotation_at(hit.start).is_none()
    })
}

/// "bob: …": a line of its own that begins with a name of whoever wrote it, who is nobody that spoke before.
fn is_labelled(known: &Known<'_>, sentence: usize) -> bool {
    let Some(here) = known.segments.sentences.get(sentence) else { return false };
    let is_first = sentence
        .checked_sub(1)
        .is_none_or(|before| known.segments.sentences[before].paragraph != here.paragraph);
    let words = &known.reading.text[here.range.clone()];
    let label = words.split(':').next().unwrap_or_default();
    let is_name = label.len() < 48
        && label.len() < words.len()
        && label.starts_with(|letter: char| {
            letter.is_letter_or_digit() || matches!(letter, '@' | '_' | '<' | '[')
        })
        && label.split_whitespace().count() == 1
        && known.reading.hits_in(here).iter().all(|hit| hit.start >= here.range.start + label.len());
    is_first && is_name && words[label.len()..].starts_with(": ")
}

/// A quotation long enough to be speech, not a word in quotation marks.
fn is_speech(known: &Known<'_>, range: &Range<usize>) -> bool {
    known.reading.between(range.start, range.end).split_whitespace().nth(4).is_some()
}

fn of_marker(marker: &Marker, is_from_afar: bool) -> Speech {
    Speech {
        speaker: Some(marker.who.clone()),
        relayers: Vec::new(),
        marker: Some(marker.range.clone()),
        is_from_afar: is_from_afar || marker.is_referred,
    }
}

/// By the markers of the sentence: the nearest before the byte speaks, else the nearest behind it; the
/// others relay. A medium speaks only where nobody else does.
fn in_sentence(known: &Known<'_>, markers: &[Marker], byte: usize) -> Speech {
    // "X, which Moscow claims": who says something in what is added says that alone.
    let is_added_elsewhere = |marker: &Marker| {
        added_around(known, marker.range.start)
            .filter(|added| !added.contains(&byte) && marker.who.range.start > added.start)
            .is_some_and(|added| !is_refused_in(known, &added))
    };
    // "…, but the General Staff denied it": who denies something relays nothing, nor says what it denies.
    let denies = |marker: &Marker| rejects(&known.reading, marker);
    let denies_before = |marker: &Marker| {
        let who = marker.who.range.start.min(marker.range.start);
        let behind = known.reading.small_after(marker.range.end, 24).trim_start();
        let between = known.reading.small_between(marker.who.range.end, marker.range.start).trim();
        let lists = &known.reading.lexicon.lists;
        let object = |words: &str| {
            lists.of(WordList::DeniedBefore).iter().any(|one| {
                words
                    .strip_prefix(one.as_str())
                    .is_some_and(|rest| !rest.starts_with(char::is_letter_or_digit))
            })
        };
        byte < who && denies(marker) && (object(behind) || object(between))
    };
    // "…, dismissed by Kyiv": nor does Kyiv say what stands before.
    let is_dismissed = |marker: &Marker| {
        let by = known.reading.between(marker.range.end, marker.who.range.start.max(marker.range.end));
        byte < marker.range.start && matches!(by.trim(), "by" | "by the") && denies(marker)
    };
    let people: Vec<&Marker> = markers
        .iter()
        .filter(|marker| !marker.is_outlet && !marker.is_backward && !is_added_elsewhere(marker))
        .filter(|marker| !is_dismissed(marker) && !denies_before(marker))
        .filter(|marker| !marker.is_gapped || marker.range.end <= byte)
        .collect();
    let is_state = |marker: &&&Marker| {
        let actor = marker.who.actor.map(|actor| known.reading.lexicon.actors[actor as usize].sort);
        actor == Some(ActorSort::State)
    };
    if let Some((state, teller)) = claims_in_turn(known, &people, byte) {
        return Speech { relayers: vec![teller], ..of_marker(&state, false) };
    }
    // "Russia demands …, Lavrov said": what a state does is reported by whoever else speaks.
    let persons: Vec<&Marker> = people.iter().filter(|marker| !is_state(marker)).copied().collect();
    let people = if persons.is_empty() { people } else { persons };
    let before = people.iter().rev().find(|marker| marker.range.start.min(marker.who.range.start) <= byte);
    // Another clause's speaker does not speak here: "A, while B, X said".
    let is_parted = |marker: &&&Marker| parts(known, byte, marker.who.range.start.min(marker.range.start));
    let is_share =
        |marker: &&&Marker| known.reading.between(marker.who.name.start, marker.who.name.end).contains('%');
    let behind = people
        .first()
        .filter(|marker| !(is_parted(marker) && (is_share(marker) || opens_clause(known, marker))))
        .filter(|marker| !goes_on(known, marker, byte))
        // "…, a paper wrote; the White House said": behind a semicolon, where a medium told what stands before.
        .filter(|marker| !is_told_before_semicolon(known, markers, byte, marker));
    let chosen = before.or(behind).copied();
    let outlet = markers.iter().find(|marker| marker.is_outlet && !marker.is_backward);
    let Some(chosen) = chosen else {
        return Speech {
            relayers: outlet.map(|marker| marker.who.clone()).into_iter().collect(),
            ..Speech::default()
        };
    };
    let mut speech = of_marker(chosen, false);
    let others = people
        .iter()
        .filter(|marker| marker.who.actor != chosen.who.actor || marker.who.actor.is_none())
        .filter(|marker| !denies(marker) && !chosen.is_gapped)
        // "Syrskyi said …; the ministry said …": behind a semicolon another sentence could begin.
        .filter(|marker| {
            let (first, last) = (byte.min(marker.range.start), byte.max(marker.range.start));
            !known.reading.between(first, last).contains(';')
        })
        // "Peskov said one thing, while ISW said another": neither tells what the other says.
        .filter(|marker| !parts(known, marker.range.end, chosen.who.range.start.min(chosen.range.start)))
        .filter(|marker| !parts(known, chosen.range.end, marker.who.range.start.min(marker.range.start)));
    speech.relayers =
        others.filter(|marker| marker.range != chosen.range).map(|marker| marker.who.clone()).collect();
    speech.relayers.extend(outlet.map(|marker| marker.who.clone()));
    speech
}

/// True where somebody else tells what stands at a byte before a semicolon that parts it from whoever speaks here.
fn is_told_before_semicolon(known: &Known<'_>, markers: &[Marker], byte: usize, speaker: &Marker) -> bool {
    let start = speaker.range.start.min(speaker.who.range.start);
    let Some(semicolon) = known.reading.between(byte, start.max(byte)).find(';') else { return false };
    let is_before = |other: &Marker| other.range.start > byte && other.range.end <= byte + semicolon;
    markers.iter().any(is_before)
}

/// True where what is added refuses something: ", which most states do not recognise".
fn is_refused_in(known: &Known<'_>, added: &Range<usize>) -> bool {
    let refuses = Tags::of(&[Tag::Negation, Tag::Reject, Tag::Recognise]);
    let hits = &known.reading.hits;
    let first = hits.partition_point(|hit| hit.start < added.start);
    hits[first..].iter().take_while(|hit| hit.end <= added.end).any(|hit| hit.tags.meets(refuses))
}

/// "Peskov said that Kyiv claims …": a state whose claim somebody else tells of, by a verb that only says, right behind
/// "that".
fn claims_in_turn(known: &Known<'_>, markers: &[&Marker], byte: usize) -> Option<(Marker, Someone)> {
    let wants = Tags::of(&[Tag::Demand, Tag::Intent, Tag::Propose, Tag::Reject, Tag::Recognise, Tag::Yield]);
    markers.windows(2).rev().find_map(|pair| {
        let [teller, state] = pair else { return None };
        let hits = known.reading.hits;
        let verb = hits.get(hits.partition_point(|hit| hit.start < state.range.start))?;
        let verb = Some(verb).filter(|hit| hit.start == state.range.start)?;
        let gap = known.reading.between(teller.range.end, state.who.range.start).trim();
        let mut words = gap.split_whitespace().filter(|word| !matches!(*word, "the" | ","));
        let is_that = matches!((words.next(), words.next()), (Some("that" | "що" | "что"), None));
        let is_before = state.range.end <= byte && teller.who.range.end <= teller.range.start;
        let says = verb.tags.has(Tag::Say) && !verb.tags.meets(wants);
        (is_that
            && is_before
            && says
            && state.who.is_state(&known.reading)
            && !teller.who.is_state(&known.reading))
        .then(|| ((*state).clone(), teller.who.clone()))
    })
}

/// The clause between commas that adds something to a name, around a byte: ", which Moscow claims,".
fn added_around(known: &Known<'_>, byte: usize) -> Option<Range<usize>> {
    let sentence = &known.segments.sentences[known.segments.sentence_at(byte)];
    let words = &known.reading.text[sentence.range.clone()];
    relatives(sentence.range.start, words).into_iter().find(|range| range.contains(&byte))
}

/// How many of the words that set one clause against another are English; they come first.
const ENGLISH: usize = 3;

/// True where a conjunction between two bytes sets one clause against another.
pub(super) fn parts(known: &Known<'_>, from: usize, to: usize) -> bool {
    let gap = known.reading.between(from.min(to), to);
    let words = [
        " while ",
        " whereas ",
        ", but ",
        " тоді як ",
        " у той час як ",
        " тогда как ",
        " в то время как ",
        ", але ",
        ", натомість ",
        ", но ",
    ];
    let adds = [", а також ", ", а также ", ", а не "];
    let words = if gap.is_ascii() { &words[..ENGLISH] } else { &words };
    words.iter().any(|word| gap.contains(word))
        || gap.contains(", а ") && !adds.iter().any(|word| gap.contains(word))
}

/// "…, while ISW said": whoever says opens the clause, and says only what stands in it.
fn opens_clause(known: &Known<'_>, marker: &Marker) -> bool {
    let lead = known.reading.small_before(marker.who.range.start, 40);
    let lead = lead.trim_end();
    let lead = lead.strip_suffix(" the").unwrap_or(lead).trim_end();
    let opens = [
        "while",
        "whereas",
        ", but",
        "тоді як",
        "час як",
        "тогда как",
        "время как",
        ", але",
        ", но",
        ", а",
        "натомість",
    ];
    marker.who.range.start < marker.range.start && opens.iter().any(|word| lead.ends_with(word))
}

/// "X seized the town, and Y said that …": whoever says opens a clause behind "and" and goes on in it, so that what
/// stands before is not theirs.
fn goes_on(known: &Known<'_>, marker: &Marker, byte: usize) -> bool {
    let who = marker.who.range.start;
    if who >= marker.range.start || byte >= who {
        return false;
    }
    let lead = known.reading.between(byte, who);
    let links = [", and ", ", та ", ", і ", ", й ", ", и "].into_iter().filter(|link| lead.contains(*link));
    let joint = links.filter_map(|link| lead.rfind(link)).max();
    let Some(joint) = joint else { return false };
    let behind = known.reading.window_after(marker.range.end, 160);
    let clause = behind.split(['.', '!', '?', '\n']).next().unwrap_or_default();
    let is_near = !lead[joint + 2..].contains([',', ';', ':', '“', '”', '«', '»']);
    let has_content = [" that ", "що ", "что ", ": "].iter().any(|link| clause.contains(link));
    is_near && has_content
}

/// Who speaks a quotation; a speech over several paragraphs is attributed where it begins.
fn in_quotation(known: &Known<'_>, sentence: usize, quotation: &Range<usize>) -> Speech {
    let first = known.segments.first_of_speech(known.reading.text, quotation);
    if first != quotation {
        let quoted = beside_quotation(known, known.segments.sentence_at(first.start), first);
        if quoted.speaker.is_some() {
            return Speech { is_from_afar: true, ..quoted };
        }
    }
    beside_quotation(known, sentence, quotation)
}

/// The marker right behind a quotation, or right before it.
fn beside_quotation(known: &Known<'_>, sentence: usize, quotation: &Range<usize>) -> Speech {
    let outside = |marker: &&Marker| {
        !quotation.contains(&marker.range.start) && !marker.is_outlet && !marker.is_backward
    };
    let sentences = &known.segments.sentences;
    // Behind: in the sentence that the quotation ends in, which may be some sentences on.
    let after = (sentence..sentences.len().min(sentence + REACH))
        .find(|at| sentences[*at].range.end >= quotation.end);
    let behind = after.into_iter().flat_map(|end| {
        (end..sentences.len().min(end + 2))
            .filter(move |at| sentences[*at].paragraph == sentences[end].paragraph)
    });
    // "X said “…”. Y repeated": whoever is told of in its own sentence is nearer than the next.
    let own = first_of_quotation(known, sentence, quotation);
    let is_told_before = own.is_some_and(|at| {
        let ahead = known.attributions.of(at).iter().filter(outside);
        ahead.into_iter().any(|marker| marker.range.end <= quotation.start && !marker.is_outlet)
    });
    let behind = behind.into_iter().filter(|at| !is_told_before || Some(*at) == after).find_map(|at| {
        let near = |marker: &&Marker| {
            marker.range.start >= quotation.end && marker.range.start < quotation.end + 160
        };
        known.attributions.of(at).iter().filter(outside).find(near)
    });
    // "«Так, – сказав він. – Ні»": set off by a dash within the marks.
    let is_set_off = |marker: &&Marker| {
        let before = known.reading.between(quotation.start, marker.range.start).trim_end();
        quotation.contains(&marker.range.start) && !marker.is_outlet && before.ends_with(['–', '—', '-'])
    };
    let inner = (known.segments.sentence_at(quotation.start)..sentences.len())
        .take(2 * REACH)
        .take_while(|at| sentences[*at].range.start < quotation.end)
        .find_map(|at| known.attributions.of(at).iter().find(is_set_off));
    let behind = behind.or(inner);
    // Before: in the sentence that it begins in, or the one in front.
    let ahead = own.into_iter().flat_map(|at| [at, at.saturating_sub(1)]).find_map(|at| {
        known
            .attributions
            .of(at)
            .iter()
            .rev()
            .filter(outside)
            .find(|marker| marker.range.end <= quotation.start)
    });
    // A name and a colon, or a verb, before the marks is nearer than the next sentence behind.
    let lead = known.reading.window_before(quotation.start, 6).contains([':', ',']);
    let chosen = if lead { ahead.or(behind) } else { behind.or(ahead) };
    chosen
        .map(|marker| of_marker(marker, known.segments.sentences[sentence].range.end < marker.range.start))
        .unwrap_or_default()
}

/// The last person who speaks in a paragraph before a sentence, where the body that the text is of spoke before it.
fn in_paragraph(known: &Known<'_>, sentence: usize, source: &Marker) -> Option<Marker> {
    let sentences = &known.segments.sentences;
    let paragraph = sentences.get(sentence)?.paragraph;
    let is_before = sentences[known.segments.sentence_at(source.range.start)].paragraph < paragraph;
    let is_here = |at: &usize| sentences[*at].paragraph == paragraph;
    let speaks = |marker: &&Marker| marker.who.is_person && !marker.is_outlet && !marker.is_backward;
    let mut before = (0..sentence).rev().take_while(is_here);
    let person = before.find_map(|at| known.attributions.of(at).iter().rev().find(speaks));
    person.filter(|_| is_before && !source.who.is_person).cloned()
}

/// The sentence in which a quotation begins.
fn first_of_quotation(known: &Known<'_>, sentence: usize, quotation: &Range<usize>) -> Option<usize> {
    let sentences = &known.segments.sentences;
    (0..=sentence).rev().take(REACH).find(|at| sentences[*at].range.start <= quotation.start)
}

/// "X said this": the marker in one of the next two sentences that is about those before it.
fn backward(known: &Known<'_>, sentence: usize) -> Option<Marker> {
    let next = sentence..known.segments.sentences.len().min(sentence + 3);
    let message = known.segments.sentences.get(sentence)?.message;
    next.filter(|at| known.segments.sentences[*at].message == message)
        .flat_map(|at| known.attributions.of(at))
        .find(|marker| marker.is_backward && !marker.is_outlet)
        .cloned()
}
