//! A stretch of text as the guard reads it: its words, and the phrases among them.

use std::ops::Range;

use super::words::{GuardWords, Role};
use crate::phrase::{Word, is_of_word, words_of};
use crate::text::CanonicalText;

/// How many words may stand between a negation and what makes a denial of it.
const BETWEEN: usize = 4;
/// How many words of a time may stand behind a negation that only puts the time right.
const TIME: usize = 6;

/// A stretch of text around a quote, without the quote.
#[derive(Debug)]
pub(super) struct Piece<'a> {
    pub(super) words: Vec<Word>,
    /// What stands behind the last word.
    pub(super) after: String,
    /// Where it begins, in code points.
    pub(super) start: usize,
    /// Phrases that may become a note, in order.
    pub(super) hits: Vec<Hit>,
    guard: &'a GuardWords,
    /// For each word, the roles of the phrases that begin with it and change nothing by themselves.
    roles: Vec<Vec<Role>>,
    /// For each word and for the end, whether a sign that parts clauses stands before it.
    parts: Vec<bool>,
}

/// A phrase of a piece.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Hit {
    pub(super) role: Role,
    /// Its words, by index.
    pub(super) words: Range<usize>,
}

impl<'a> Piece<'a> {
    /// Reads a stretch of a text. A word that its ends cut through is read whole.
    pub(super) fn read(text: &CanonicalText, range: Range<usize>, guard: &'a GuardWords) -> Self {
        let Range { start, end } = whole_words(text, range);
        let found = words_of(text.slice(start, end).unwrap_or_default(), start);
        let mut piece = Self {
            roles: vec![Vec::new(); found.words.len()],
            words: found.words,
            after: found.after,
            start,
            hits: Vec::new(),
            guard,
            parts: Vec::new(),
        };
        piece.parts = (0..=piece.words.len()).map(|word| parts_clauses(piece.gap(word))).collect();
        let mut harmless: Vec<Range<usize>> = Vec::new();
        for index in 0..piece.words.len() {
            for found in guard.phrases.at(&piece.words, index) {
                let words = index..index + found.count;
                if found.tag == Role::Harmless {
                    harmless.push(words);
                } else if found.tag.may_warn() {
                    piece.hits.push(Hit { role: found.tag, words });
                } else {
                    piece.roles[index].push(found.tag);
                }
            }
        }
        let negations = piece.hits.iter().filter(|hit| hit.role == Role::Negation);
        let times = negations.filter(|hit| piece.puts_time_right(hit)).map(|hit| hit.words.clone());
        harmless.extend(times.collect::<Vec<Range<usize>>>());
        let harmless = Reach::new(&harmless, piece.words.len());
        piece.hits.retain(|hit| !harmless.covers(&hit.words));
        piece.keep_longest();
        piece.join_denials();
        piece
    }

    /// Drops what stands inside a longer phrase: *no* in *no longer*, *cannot* in *cannot rule out*.
    fn keep_longest(&mut self) {
        let longer = self.hits.iter().filter(|hit| hit.role.is_of_clause());
        let all: Vec<Range<usize>> = longer.map(|hit| hit.words.clone()).collect();
        let reach = Reach::new(&all, self.words.len());
        self.hits.retain(|hit| !reach.exceeds(&hit.words));
    }

    /// Makes one denial of a negation and a word such as *evidence* near it, in either order.
    fn join_denials(&mut self) {
        let (truths, hits): (Vec<Hit>, Vec<Hit>) =
            std::mem::take(&mut self.hits).into_iter().partition(|hit| hit.role == Role::Truth);
        let denial_of = |negation: &Hit| {
            let lowest = negation.words.start.saturating_sub(2 * BETWEEN);
            let near = truths.partition_point(|truth| truth.words.start < lowest);
            let within =
                truths[near..].iter().take_while(|truth| truth.words.start <= negation.words.end + BETWEEN);
            within.map(|truth| &truth.words).find_map(|truth| self.joined(&negation.words, truth))
        };
        let negations = hits.iter().filter(|hit| hit.role == Role::Negation);
        let denials: Vec<Range<usize>> = negations.filter_map(denial_of).collect();
        let reach = Reach::new(&denials, self.words.len());
        self.hits = hits;
        self.hits.retain(|hit| hit.role != Role::Negation || !reach.covers(&hit.words));
        self.hits.extend(denials.into_iter().map(|words| Hit { role: Role::Denial, words }));
        self.hits.sort_by_key(|hit| (hit.words.start, hit.role));
    }

    /// From the first of two phrases to the second, where they stand near one another in one clause.
    fn joined(&self, one: &Range<usize>, other: &Range<usize>) -> Option<Range<usize>> {
        let (first, second) = if one.start < other.start { (one, other) } else { (other, one) };
        let is_near = second.start >= first.end && second.start - first.end <= BETWEEN;
        (is_near && self.is_one_clause(first.end, second.start)).then_some(first.start..second.end)
    }

    /// *Not yesterday but in 2014*: times only, then what sets another against them, or the end.
    fn puts_time_right(&self, hit: &Hit) -> bool {
        let from = hit.words.end;
        let is_time =
            |at: &usize| self.has(*at, Role::Time) || self.words.get(*at).is_some_and(Word::is_figure);
        let is_joined = |at: &usize| !self.parts_at(*at);
        let count = (from..from + TIME)
            .take_while(is_time)
            .enumerate()
            .take_while(|(number, at)| *number == 0 || is_joined(at))
            .count();
        let names_time =
            (from..from + count).any(|at| self.words[at].is_figure() || !self.has(at, Role::Link));
        let behind = from + count;
        let is_set_against =
            self.has(behind, Role::But) || self.has(behind, Role::And) && self.parts_at(behind);
        names_time && (is_set_against || self.parts_at(behind))
    }

    /// The note's range: code points, half-open.
    pub(super) fn range(&self, words: &Range<usize>) -> Range<usize> {
        self.words[words.start].range.start..self.words[words.end - 1].range.end
    }

    /// True where a phrase of this role begins with the word.
    pub(super) fn has(&self, word: usize, role: Role) -> bool {
        self.roles.get(word).is_some_and(|roles| roles.contains(&role))
    }

    pub(super) fn is_gerund(&self, word: usize) -> bool {
        self.words.get(word).is_some_and(|word| self.guard.is_gerund(word))
    }

    /// What stands before a word, or behind the last.
    pub(super) fn gap(&self, word: usize) -> &str {
        self.words.get(word).map_or(self.after.as_str(), |word| word.before.as_str())
    }

    /// True where a sign stands before a word that parts clauses: comma, dash, colon, bracket, full stop.
    pub(super) fn parts_at(&self, word: usize) -> bool {
        self.parts.get(word).copied().unwrap_or(true)
    }

    /// True where a phrase of this role is these words.
    pub(super) fn has_hit(&self, role: Role, words: &Range<usize>) -> bool {
        let from = self.hits.partition_point(|hit| hit.words.start < words.start);
        let same = self.hits[from..].iter().take_while(|hit| hit.words.start == words.start);
        same.into_iter().any(|hit| hit.role == role && hit.words == *words)
    }

    /// True where nothing parts clauses between two words, the second one's gap included.
    pub(super) fn is_one_clause(&self, from: usize, to: usize) -> bool {
        (from..=to).all(|word| !self.parts_at(word))
    }

    /// The code point of the first question mark from the piece's start on. Where it must ask about what
    /// stands before the piece, none behind an opening quotation mark, where somebody else may ask, or
    /// behind a dash and *what*, where another question begins.
    pub(super) fn question_mark(&self, is_of_quote: bool) -> Option<usize> {
        let mut start = self.start;
        for word in 0..=self.words.len() {
            let gap = self.gap(word);
            if let Some(at) = gap.chars().position(|letter| letter == '?') {
                return Some(start + at);
            }
            let asks_anew = self.parts_at(word) && !gap.contains(',') && self.has(word, Role::Interrogative);
            if is_of_quote && (word > 0 && opens_quotation(gap) || asks_anew) {
                return None;
            }
            start = self.words.get(word)?.range.end;
        }
        None
    }
}

fn parts_clauses(gap: &str) -> bool {
    gap != " "
        && (gap.contains([',', ';', ':', '.', '!', '?', '…', '(', ')', '[', ']', '–', '—'])
            || gap.contains(" - "))
}

/// True where a gap ends with a mark that opens a quotation.
pub(super) fn opens_quotation(gap: &str) -> bool {
    let trimmed = gap.trim_end_matches(['“', '«', '„', '"', '‘', '\'']);
    trimmed.len() < gap.len()
        && (trimmed.is_empty() || trimmed.ends_with(|last: char| last.is_whitespace() || last == '('))
}

/// How far the phrases reach that begin at a word or before it: for each word, by index, the end of the
/// one that reaches furthest.
struct Reach(Vec<usize>);

impl Reach {
    fn new(phrases: &[Range<usize>], words: usize) -> Self {
        let mut ends = vec![0; words];
        for phrase in phrases {
            ends[phrase.start] = phrase.end.max(ends[phrase.start]);
        }
        let mut furthest = 0;
        for end in &mut ends {
            furthest = furthest.max(*end);
            *end = furthest;
        }
        Self(ends)
    }

    /// True where one of the phrases covers the words.
    fn covers(&self, words: &Range<usize>) -> bool {
        self.0[words.start] >= words.end
    }

    /// True where one of the phrases covers the words and is longer.
    fn exceeds(&self, words: &Range<usize>) -> bool {
        self.0[words.start] > words.end || words.start > 0 && self.0[words.start - 1] >= words.end
    }
}

/// A range widened to whole words at both ends.
fn whole_words(text: &CanonicalText, range: Range<usize>) -> Range<usize> {
    let letter = |at: usize| text.letter(at);
    let cuts = |at: usize| {
        let is_part = |at: usize| {
            let before = at.checked_sub(1).and_then(letter);
            letter(at).is_some_and(|this| is_of_word(before, this, letter(at + 1)))
        };
        at > 0 && is_part(at) && is_part(at - 1)
    };
    if range.is_empty() {
        return range;
    }
    let (mut start, mut end) = (range.start, range.end);
    while cuts(start) && range.start - start < LONGEST_WORD {
        start -= 1;
    }
    while cuts(end) && end - range.end < LONGEST_WORD {
        end += 1;
    }
    start..end
}

/// The longest word that is read whole, in code points.
const LONGEST_WORD: usize = 60;
