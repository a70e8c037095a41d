//! Bodies that speak by a whole phrase: "the Lithuanian intelligence service", "Koval's office", «Офіс генпрокурора»,
//! «повідомили в Сумській ОВА».
//!
//! The phrase is the speaker: not the state, the person or the area that stands in it. Whose the body is, the phrase
//! must tell; "the court" alone is no phrase, and leads to whoever was named before (`attribution`).

use std::ops::Range;

use super::attribution::{Marker, Someone};
use super::lexicon::ActorSort;
use super::name_run::{is_name_word, words_of};
use super::reading::Reading;
use super::scan::Hit;
use super::segment::{Segments, Sentence};
use super::subject::Search;
use super::tag::{Tag, Tags};
use super::word_list::WordList;
use crate::model::Side;
use crate::phrase::letter::Letter as _;

/// How far from the verb a phrase may begin or end, in bytes.
const REACH: usize = 220;
/// The most words before its noun, and the most behind it.
const MAX_WORDS: usize = 7;
/// The most words before the phrase with which a sentence may begin without a comma: "On Friday".
const MAX_OPENING: usize = 3;

/// Signs behind a word that part it from the next.
const SIGNS: [char; 12] = [',', ';', ':', '.', '!', '?', '–', '—', '”', '»', ')', '"'];

/// In which case a Slavic noun stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Case {
    Subject,
    Oblique,
}

/// The words around a verb among which a phrase is looked for.
struct Words<'a> {
    search: &'a Search<'a>,
    ranges: Vec<Range<usize>>,
}

impl Search<'_> {
    /// The body whose phrase ends at this byte, as the subject of what follows: "the Dutch court ruled", «У Харківській
    /// ОВА повідомили».
    pub(super) fn body_phrase_before(&self, end: usize) -> Option<Someone> {
        let (words, last) = self.words_before(end)?;
        let is_slavic = words.is_slavic(last, end);
        let phrase = if is_slavic { words.slavic_before(last) } else { words.english_before(last) };
        let (range, noun) = phrase?;
        self.body_of(range, &noun)
    }

    /// Whoever holds an office in a body, or speaks for it, and is not named: "the head of the Dutch service said",
    /// «Речник розвідки повідомив».
    pub(super) fn holder_before(&self, end: usize) -> Option<Someone> {
        let (words, last) = self.words_before(end)?;
        let range =
            if words.is_slavic(last, end) { words.slavic_holder(last) } else { words.english_holder(last) };
        let range = range?;
        let is_named = self.hits.iter().any(|hit| {
            let sort = hit.actor.map(|actor| self.sort(actor));
            sort == Some(ActorSort::Person) && range.start <= hit.start && hit.end <= range.end
        });
        let side = self.side_before(range.end);
        (!is_named).then(|| Someone { is_person: true, side, ..Someone::unknown(range) })
    }

    /// The words before a byte of the sentence, without the auxiliaries of what follows, and the last of them.
    fn words_before(&self, end: usize) -> Option<(Words<'_>, usize)> {
        let from = self.reading.text.floor_char_boundary(end.saturating_sub(REACH)).max(self.floor(end));
        let mut words = Words { search: self, ranges: words_of(self.reading.between(from, end), from) };
        while words.ranges.last().is_some_and(|word| words.is_auxiliary(word)) {
            words.ranges.pop();
        }
        let last = words.ranges.len().checked_sub(1)?;
        // What stands between commas may come behind it: it ends where it is looked for.
        let is_before_comma = self.reading.window_after(words.ranges[last].end, 1) == ",";
        let is_cut = words.is_parted(last) || is_before_comma && words.ranges[last].end < end;
        (!is_cut).then_some((words, last))
    }

    /// The body whose phrase stands right behind the verb: "said the Polish presidential office", «сообщила разведка
    /// Эстонии», "according to Estonia's foreign intelligence service".
    pub(super) fn body_phrase_behind(&self) -> Option<Someone> {
        let verb = &self.hits[self.at];
        let limit = self.sentence.range.end.min(verb.end.saturating_add(REACH));
        let end = self.reading.text.floor_char_boundary(limit);
        let words = Words { search: self, ranges: words_of(self.reading.between(verb.end, end), verb.end) };
        if !self.reading.between(verb.end, words.ranges.first()?.start).trim().is_empty() {
            return None;
        }
        let is_slavic = !self.reading.between(verb.start, verb.end).is_ascii();
        let phrase = if is_slavic { words.slavic_behind(verb) } else { words.english_behind() };
        let (range, noun) = phrase?;
        self.body_of(range, &noun)
    }

    /// The body whose phrase begins behind a Slavic noun, in the genitive: «у зведенні Сумської ОВА».
    pub(super) fn body_phrase_of(&self, start: usize, end: usize) -> Option<Someone> {
        let words = Words { search: self, ranges: words_of(self.reading.between(start, end), start) };
        words.ranges.first()?;
        let (range, noun) = words.slavic_from(0, Case::Oblique)?;
        self.body_of(range, &noun)
    }

    /// Somebody of the phrase, unless the lexicon knows the body by a name of its own.
    fn body_of(&self, range: Range<usize>, noun: &Range<usize>) -> Option<Someone> {
        let actor = |hit: &Hit| hit.actor.map(|actor| &self.reading.lexicon.actors[actor as usize]);
        let is_known = |hit: &Hit| {
            let covers = hit.start < noun.end && noun.start < hit.end;
            let is_beside = hit.end + 1 == noun.start || hit.start <= range.start && hit.end >= range.end;
            actor(hit).is_some_and(|actor| covers || is_beside && actor.sort == ActorSort::Body)
        };
        if self.hits.iter().any(is_known) {
            return None;
        }
        let inside = || self.hits.iter().filter(|hit| hit.start >= range.start && hit.end <= range.end);
        let is_russian = inside().any(|hit| {
            hit.tags.has(Tag::Russian)
                || hit.tags.has(Tag::Occupied) && !hit.tags.has(Tag::Negation)
                || actor(hit).is_some_and(|actor| actor.side == Side::Russia)
        });
        let is_ukrainian = || {
            let words = self.reading.small_between(range.start, range.end);
            let lists = &self.reading.lexicon.lists;
            let mut parts = words.split(|letter: char| !letter.is_letter_or_digit());
            inside().any(|hit| hit.tags.has(Tag::Ukrainian))
                || lists.contains(WordList::UkrainianOffice, words)
                || parts.any(|word| lists.has(WordList::UkrainianBody, word))
        };
        let side = if is_russian {
            Some(Side::Russia)
        } else if is_ukrainian() {
            Some(Side::Ukraine)
        } else {
            inside().find_map(|hit| actor(hit).map(|actor| actor.side))
        };
        Some(Someone { side, ..Someone::unknown(range) })
    }
}

/// A phrase and its noun, in bytes of the text.
type Phrase = (Range<usize>, Range<usize>);

impl Words<'_> {
    /// True where the phrase is in Cyrillic letters, or what it is the subject of.
    fn is_slavic(&self, last: usize, end: usize) -> bool {
        !self.bare(last).is_ascii() || !self.search.reading.window_after(end, 8).is_ascii()
    }

    /// "the head of the Dutch service": from the role to the end of the body.
    fn english_holder(&self, last: usize) -> Option<Range<usize>> {
        let nouns = (0..=last).rev().take(MAX_WORDS).take_while(|at| *at == last || !self.is_parted(*at));
        let (role, first) = nouns.filter(|at| self.is_noun(*at, Case::Subject)).find_map(|noun| {
            let (first, before) = self.english_start(noun)?;
            let link =
                before.filter(|at| matches!(self.bare(*at), "of" | "for" | "at" | "from" | "in" | "with"))?;
            let role = link.checked_sub(1).filter(|at| !self.is_parted(*at))?;
            self.is_tagged(role, Tags::of(&[Tag::Role])).then_some((role, first))
        })?;
        let is_told = self.tells_whose(first..last + 1, last) || last > first;
        let start = self.search.phrase_start(self.ranges[role].start);
        is_told.then(|| start..self.end(last))
    }

    /// «Голова Служби зовнішньої розвідки Румунії»: a role in the nominative, and the body in the genitive.
    fn slavic_holder(&self, last: usize) -> Option<Range<usize>> {
        // «Речник Офісу генпрокурора Іван Коваль»: whoever holds it is named behind it.
        let is_name = |at: usize| is_name_word(self.word(at)) && !self.is_parted(at);
        if last > 2 && is_name(last) && is_name(last - 1) {
            return None;
        }
        let nouns = (0..=last).rev().take(MAX_WORDS).take_while(|at| *at == last || !self.is_parted(*at));
        let mut found = None;
        for noun in nouns {
            let complement = noun + 1..last + 1;
            if !self.is_noun(noun, Case::Oblique)
                || !complement.clone().all(|at| self.may_belong(at, last + 1))
            {
                continue;
            }
            let first = self.slavic_start(noun, Case::Oblique);
            let role = first.checked_sub(1).filter(|role| !self.is_parted(*role));
            let role = role.filter(|role| self.is_tagged(*role, Tags::of(&[Tag::Role])));
            if let Some(role) = role.filter(|role| is_nominative(self.bare(*role))) {
                found = Some(self.search.phrase_start(self.ranges[role].start)..self.end(last));
            }
        }
        found
    }

    fn word(&self, at: usize) -> &str {
        let range = &self.ranges[at];
        self.search.reading.between(range.start, range.end)
    }

    /// The word without the signs around it, in small letters.
    fn bare(&self, at: usize) -> &str {
        let range = &self.ranges[at];
        let small = self.search.reading.small_between(range.start, range.end);
        small.trim_matches(|letter: char| !letter.is_letter_or_digit())
    }

    fn is_auxiliary(&self, range: &Range<usize>) -> bool {
        let word = self.search.reading.small_between(range.start, range.end);
        self.has(WordList::Auxiliary, word) || word.is_ascii() && word.ends_with("ly")
    }

    fn has(&self, list: WordList, word: &str) -> bool {
        self.search.reading.lexicon.lists.has(list, word)
    }

    fn ends(&self, list: WordList, word: &str) -> bool {
        self.search.reading.lexicon.lists.ends(list, word)
    }

    /// True where a sign parts the word from the next one.
    fn is_parted(&self, at: usize) -> bool {
        self.word(at).ends_with(SIGNS)
    }

    /// Where the word ends, without the sign behind it.
    fn end(&self, at: usize) -> usize {
        self.ranges[at].start
            + self.word(at).trim_end_matches(|letter: char| !letter.is_letter_or_digit()).len()
    }

    fn start(&self, at: usize) -> usize {
        self.ranges[at].end
            - self.word(at).trim_start_matches(|letter: char| !letter.is_letter_or_digit()).len()
    }

    fn is_noun(&self, at: usize, case: Case) -> bool {
        let word = self.bare(at);
        self.has(WordList::BodyNoun, word)
            || case == Case::Oblique && self.has(WordList::BodyNounOblique, word)
    }

    fn is_possessive(&self, at: usize) -> bool {
        let word = self.word(at);
        word.ends_with("'s") || word.ends_with("’s")
    }

    /// A word that tells whose a body is, or of what sort, before its noun.
    fn is_modifier(&self, at: usize) -> bool {
        self.is_possessive(at)
            || is_name_word(self.word(at))
            || self.has(WordList::BodyModifier, self.bare(at))
            || self.has(WordList::BodyNoun, self.bare(at))
    }

    /// True where words before the noun, or behind it, tell whose the body is; of what is only "the ministry" or "the
    /// Supreme Court" the text has told before, or will not tell.
    fn tells_whose(&self, words: Range<usize>, noun: usize) -> bool {
        let reading = &self.search.reading;
        let is_of_nation = |at: usize| {
            let word = self.bare(at);
            let is_known = self.search.hits.iter().any(|hit| {
                hit.start >= self.ranges[at].start
                    && hit.end <= self.ranges[at].end
                    && (hit.name.is_some() || hit.actor.is_some() || hit.tags.meets(SIDES))
            });
            self.has(WordList::Nation, word) || self.ends(WordList::NationEnding, word) || is_known
        };
        let has_owner = words.clone().any(|at| at != noun && (self.is_possessive(at) || is_of_nation(at)))
            || (noun + 1..words.end).any(|at| self.word(at).starts_with(char::is_uppercase));
        let is_organ = self.search.hits.iter().any(|hit| {
            hit.tags.has(Tag::Organ) && hit.start < self.ranges[noun].end && self.ranges[noun].start < hit.end
        });
        let is_unique = self.has(WordList::BodyAcronym, self.bare(noun));
        let has_sort = || {
            words.clone().any(|at| {
                at != noun
                    && (self.has(WordList::BodyModifier, self.bare(at))
                        || reading
                            .between(self.ranges[at].start, self.ranges[at].end)
                            .starts_with(char::is_uppercase))
            })
        };
        has_owner || !is_organ && !is_unique && has_sort()
    }

    fn english_before(&self, last: usize) -> Option<Phrase> {
        let mut at = last;
        loop {
            let is_head = self.is_noun(at, Case::Subject)
                && (at == last || matches!(self.bare(at + 1), "of" | "for" | "in"));
            if is_head && let Some((first, before)) = self.english_start(at) {
                // "the intelligence service of the council of X": the noun further off is the one that speaks.
                let is_of = before.is_some_and(|before| matches!(self.bare(before), "of" | "for"));
                if !is_of {
                    let is_subject = before.is_none_or(|before| self.may_stand_before(before));
                    let is_told = self.tells_whose(first..last + 1, at);
                    return (is_subject && is_told)
                        .then(|| (self.start(first)..self.end(last), self.ranges[at].clone()));
                }
            }
            at = at.checked_sub(1).filter(|at| last - at <= MAX_WORDS && !self.is_parted(*at))?;
        }
    }

    /// Where a phrase begins whose noun this is, and the word before it; `None` where the words before it make none.
    fn english_start(&self, noun: usize) -> Option<(usize, Option<usize>)> {
        let mut first = noun;
        while let Some(before) = first.checked_sub(1).filter(|before| !self.is_parted(*before)) {
            if self.has(WordList::Determiner, self.bare(before)) {
                let outside = before.checked_sub(1).filter(|outside| !self.is_parted(*outside));
                return Some((first, outside));
            }
            if !self.is_modifier(before) || noun - before > MAX_WORDS {
                break;
            }
            first = before;
        }
        // "Meanwhile Estonian intelligence": an adverb with a capital is no part of it.
        while first < noun
            && self.word(first).starts_with(char::is_uppercase)
            && !is_name_word(self.word(first))
        {
            first += 1;
        }
        let outside = first.checked_sub(1).filter(|outside| !self.is_parted(*outside));
        (first < noun).then_some((first, outside))
    }

    /// True for a word in front of the subject of a clause: a conjunction, or the end of a few words that open it.
    fn may_stand_before(&self, at: usize) -> bool {
        let word = self.bare(at);
        let is_opening = at < MAX_OPENING
            && self.word(at).starts_with(char::is_uppercase)
            && self.ranges[0].start <= self.search.sentence.range.start + 1;
        matches!(word, "and" | "but" | "that" | "while" | "as" | "when" | "because" | "after" | "though")
            || is_opening
    }

    fn english_behind(&self) -> Option<Phrase> {
        let first = usize::from(self.has(WordList::Determiner, self.bare(0)));
        let mut noun = None;
        for at in first..self.ranges.len().min(first + MAX_WORDS) {
            if self.is_noun(at, Case::Subject) {
                noun = Some(at);
            } else if !self.is_modifier(at) || self.is_time(at) {
                break;
            }
            if self.is_parted(at) {
                break;
            }
        }
        let noun = noun?;
        let mut last = noun;
        if !self.is_parted(noun) && noun + 1 < self.ranges.len() {
            let link = self.bare(noun + 1);
            let is_name =
                |at: usize| at < self.ranges.len() && is_name_word(self.word(at)) && !self.is_time(at);
            let name = noun + 2 + usize::from(self.ranges.len() > noun + 2 && self.bare(noun + 2) == "the");
            if matches!(link, "of" | "for" | "in") && is_name(name) {
                last = name;
                while !self.is_parted(last) && is_name(last + 1) {
                    last += 1;
                }
            } else if !(self.has(WordList::Preposition, link) || self.has(WordList::Link, link)) {
                return None;
            }
        }
        self.tells_whose(first..last + 1, noun)
            .then(|| (self.start(first)..self.end(last), self.ranges[noun].clone()))
    }

    fn is_time(&self, at: usize) -> bool {
        self.has(WordList::TimeOfThis, self.bare(at))
    }

    /// True for an adjective in the case of the noun.
    fn agrees(&self, at: usize, case: Case) -> bool {
        let list = match case {
            Case::Subject => WordList::AdjectiveSubject,
            Case::Oblique => WordList::AdjectiveOblique,
        };
        self.ends(list, self.bare(at)) && !self.is_tagged(at, Tags::of(&[Tag::Say]))
    }

    fn is_tagged(&self, at: usize, tags: Tags) -> bool {
        let range = &self.ranges[at];
        self.search
            .hits
            .iter()
            .any(|hit| hit.tags.meets(tags) && hit.start < range.end && range.start < hit.end)
    }

    /// Where the adjectives of a Slavic noun begin.
    fn slavic_start(&self, noun: usize, case: Case) -> usize {
        let mut first = noun;
        while let Some(before) = first.checked_sub(1) {
            if self.is_parted(before) || noun - before > MAX_WORDS || !self.agrees(before, case) {
                break;
            }
            first = before;
        }
        first
    }

    fn slavic_before(&self, last: usize) -> Option<Phrase> {
        let verb = &self.search.hits[self.search.at];
        let is_plural = is_plural(self.search.reading.small(verb));
        let is_in = |at: usize| matches!(self.bare(at), "у" | "в" | "во");
        let mut found = None;
        for noun in (0..=last).rev().take(MAX_WORDS) {
            if noun < last && self.is_parted(noun) {
                break;
            }
            if noun < last && self.is_tagged(noun, Tags::of(&[Tag::Say])) {
                break;
            }
            let complement = noun + 1..last + 1;
            if !complement.clone().all(|at| self.may_belong(at, complement.end)) {
                continue;
            }
            for case in [Case::Subject, Case::Oblique] {
                if !self.is_noun(noun, case) {
                    continue;
                }
                let first = self.slavic_start(noun, case);
                let before = first.checked_sub(1).filter(|before| !self.is_parted(*before));
                let fits = match case {
                    Case::Oblique => is_plural && before.is_some_and(is_in),
                    Case::Subject => before.is_none_or(|before| {
                        !self.has(WordList::Preposition, self.bare(before))
                            && !is_in(before)
                            && !self.agrees(before, Case::Oblique)
                            && !self.is_noun(before, Case::Oblique)
                            && !self.is_tagged(before, Tags::of(&[Tag::Role, Tag::Office]))
                    }),
                };
                if fits && self.tells_whose_in_slavic(first..last + 1, noun) {
                    found = Some((self.start(first)..self.end(last), self.ranges[noun].clone()));
                }
            }
        }
        found
    }

    /// True for a phrase with an adjective or a complement; what the lexicon knows by its noun alone is told of by that.
    fn tells_whose_in_slavic(&self, words: Range<usize>, noun: usize) -> bool {
        let word = self.bare(noun);
        let is_bare_acronym = words.len() == 1 && self.has(WordList::BodyAcronym, word);
        // «у військовому відомстві»: of a ministry an adjective tells only its matters.
        if self.search.reading.lexicon.lists.begins(WordList::BodyReferred, word) {
            let is_of_nation = |at: usize| at != noun && self.ends(WordList::NationEnding, self.bare(at));
            return words.end > noun + 1 || words.clone().any(is_of_nation);
        }
        words.len() > 1 || is_bare_acronym
    }

    /// True for a word that may stand behind a noun as what it is of: «розвідки Румунії», «з прав людини».
    fn may_belong(&self, at: usize, end: usize) -> bool {
        let word = self.bare(at);
        let next = if at + 1 < end { self.bare(at + 1) } else { "" };
        if matches!((word, next), ("з", "прав") | ("по", "правам" | "делам") | ("у" | "в", "справах"))
        {
            return true;
        }
        let is_place =
            matches!(word, "у" | "в") && at + 1 < end && self.word(at + 1).starts_with(char::is_uppercase);
        is_place
            || !word.is_empty()
                && !self.has(WordList::Preposition, word)
                && !self.has(WordList::Link, word)
                && !matches!(word, "у" | "в" | "на" | "про" | "о" | "не" | "и")
    }

    fn slavic_behind(&self, verb: &Hit) -> Option<Phrase> {
        let is_accord = verb.tags.has(Tag::Accord);
        let is_in = matches!(self.bare(0), "у" | "в" | "во");
        if is_in && !is_accord && !is_plural(self.search.reading.small(verb)) {
            return None;
        }
        let case = if is_in || is_accord { Case::Oblique } else { Case::Subject };
        self.slavic_from(usize::from(is_in), case)
    }

    /// The phrase that begins with this word.
    fn slavic_from(&self, first: usize, case: Case) -> Option<Phrase> {
        let noun = (first..self.ranges.len().min(first + MAX_WORDS))
            .take_while(|at| *at == first || !self.is_parted(at - 1))
            .find(|at| !self.agrees(*at, case) || self.is_noun(*at, case))
            .filter(|at| self.is_noun(*at, case))?;
        let mut last = noun;
        while !self.is_parted(last) && last + 1 < self.ranges.len() && last - noun < MAX_WORDS - 2 {
            let next = last + 1;
            let is_linked = self.bare(next) != "у" && self.bare(next) != "в";
            if !is_linked || !self.may_belong(next, self.ranges.len()) || self.is_tagged(next, STOPS) {
                break;
            }
            last = next;
        }
        self.tells_whose_in_slavic(first..last + 1, noun)
            .then(|| (self.start(first)..self.end(last), self.ranges[noun].clone()))
    }
}

/// What is said of a side of the war.
const SIDES: Tags = Tags::of(&[Tag::Russian, Tag::Ukrainian]);

/// Words that begin something else behind a Slavic noun.
const STOPS: Tags = Tags::of(&[Tag::Say, Tag::Accord, Tag::Break]);

/// True for a Slavic role that may be the subject: «речник», «голова», «речниця».
fn is_nominative(role: &str) -> bool {
    matches!(role, "глава" | "голова")
        || role.ends_with("ця")
        || role.ends_with("ка")
        || !role.ends_with(['а', 'у', 'и', 'ы', 'і', 'ї', 'е', 'я', 'ю', 'о', 'м'])
}

/// True for a Slavic verb in the plural, by its ending: it is said "in" a body.
fn is_plural(word: &str) -> bool {
    ["ли", "ють", "ять", "ют", "ят", "уть"].iter().any(|end| word.ends_with(end))
}

/// "Kharkiv RMA: forces took a village": a body's phrase and a colon at the start.
pub(super) fn labelled_body(
    reading: &Reading<'_>,
    segments: &Segments,
    sentence: &Sentence,
) -> Option<Marker> {
    let words = &reading.text[sentence.range.clone()];
    let window = &words[..words.floor_char_boundary(REACH / 2)];
    let colon = sentence.range.start + window.find(':')?;
    let hits = reading.hits_in(sentence);
    if hits.is_empty()
        || window.contains(['“', '"', '«', ',']) && window.find([',', '“', '"', '«']) < window.find(':')
    {
        return None;
    }
    let search = Search { reading, segments, sentence, hits, at: 0 };
    let who = search.body_phrase_before(colon)?;
    let lead = reading.between(sentence.range.start, who.range.start).trim();
    let is_first = matches!(lead, "" | "The" | "A" | "–" | "—" | "•");
    is_first.then(|| Marker::beside(who.range.clone(), who))
}
