//! Where a sentence begins and ends, well enough to look around a quote in it.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use super::words::{GuardWords, Role};
use crate::phrase::letter::Letter as _;
use crate::phrase::{Capital, Word, words_of};
use crate::text::CanonicalText;
use crate::text::footnote::is_closed_by_marks;

/// How far a sentence is followed from a place in it, in code points: a longer one is none.
const REACH: usize = 1_200;
/// How much of a text is looked through for sentences at once, in code points.
const STRETCH: usize = 512;
/// How far before white space the end of a sentence is looked for behind footnote marks, in code points.
const MARKS: usize = 40;
/// The longest word that is read before a full stop, in code points.
const WORD: usize = 24;
/// Lines as long as this were not broken at a column.
const LONG_LINE: usize = 160;
/// Lines shorter than this were not broken at a column.
const SHORT_LINE: usize = 40;

/// The sentences of a text.
#[derive(Debug)]
pub(super) struct Sentences<'a> {
    pub(super) text: &'a CanonicalText,
    pub(super) words: &'a GuardWords,
    /// Where sentences begin, by stretches of [`STRETCH`] code points that were asked for: many quotes stand near
    /// one another.
    starts: RefCell<BTreeMap<usize, Rc<[usize]>>>,
}

impl<'a> Sentences<'a> {
    pub(super) fn new(text: &'a CanonicalText, words: &'a GuardWords) -> Self {
        Self { text, words, starts: RefCell::default() }
    }

    /// Where the sentences begin in a stretch of the text.
    fn starts_in(&self, stretch: usize) -> Rc<[usize]> {
        if let Some(starts) = self.starts.borrow().get(&stretch) {
            return Rc::clone(starts);
        }
        let end = ((stretch + 1) * STRETCH).min(self.text.length() + 1);
        let starts: Rc<[usize]> = (stretch * STRETCH..end).filter(|at| self.begins(*at)).collect();
        self.starts.borrow_mut().insert(stretch, Rc::clone(&starts));
        starts
    }

    /// Where the sentence begins that holds the code point, or its end: at most [`REACH`] before it.
    pub(super) fn start_at(&self, at: usize) -> usize {
        let lowest = at.saturating_sub(REACH);
        let mut stretches = (lowest / STRETCH..=at / STRETCH).rev();
        let last = |stretch: usize| {
            let starts = self.starts_in(stretch);
            starts.partition_point(|start| *start <= at).checked_sub(1).map(|last| starts[last])
        };
        stretches.find_map(last).filter(|start| *start >= lowest).unwrap_or(lowest)
    }

    /// Where the next sentence begins, from the code point on: at most [`REACH`] behind it; the text's
    /// end where there is none.
    pub(super) fn next_from(&self, at: usize) -> usize {
        let highest = self.text.length().min(at + REACH);
        let mut stretches = at / STRETCH..=highest / STRETCH;
        let first = |stretch: usize| {
            let starts = self.starts_in(stretch);
            starts.get(starts.partition_point(|start| *start < at)).copied()
        };
        stretches.find_map(first).filter(|start| *start < highest).unwrap_or(highest)
    }

    /// Whether a sentence begins at a place; white space in front of it belongs to the one before.
    ///
    /// A sentence ends at a blank line; behind `.`, `!`, `?` or `…` where white space and no small letter
    /// follows, but not behind an abbreviation; and at the end of a line that was not broken at a column,
    /// such as a headline's.
    pub(super) fn begins(&self, at: usize) -> bool {
        let letter = |at: usize| self.text.letter(at);
        let Some(next) = letter(at).filter(|next| !next.is_whitespace()) else { return false };
        let (mut last, mut lines) = (at, 0);
        while last > 0 && letter(last - 1).is_some_and(char::is_whitespace) {
            last -= 1;
            lines += usize::from(letter(last) == Some('\n'));
        }
        if last == 0 || lines > 1 {
            return true;
        }
        if last == at {
            return false;
        }
        let goes_on = self.first_letter(at).is_some_and(char::is_lowercase);
        let is_closer = |letter: &char| matches!(letter, '”' | '“' | '’' | '»' | '"' | '\'' | ')' | ']');
        let mut stop = last - 1;
        while stop > 0 && letter(stop).as_ref().is_some_and(is_closer) {
            stop -= 1;
        }
        if matches!(letter(stop), Some('.' | '!' | '?' | '…')) {
            let is_bare = letter(stop) == Some('.') && stop + 1 == last;
            return !(goes_on || is_bare && self.is_abbreviation(stop, at));
        }
        if !goes_on && self.is_behind_footnotes(last) {
            return true;
        }
        lines == 1 && !goes_on && (is_bullet(next) || !self.is_broken_at_column(last, at))
    }

    /// Whether footnote marks end at a place, with the end of a sentence before them: `region.[47]`.
    fn is_behind_footnotes(&self, end: usize) -> bool {
        let is_mark = |letter: char| matches!(letter, ']' | ')' | '*' | '†' | '‡') || letter.is_numeric();
        if !end.checked_sub(1).and_then(|last| self.text.letter(last)).is_some_and(is_mark) {
            return false;
        }
        let is_stop = |at: &usize| matches!(self.text.letter(*at), Some('.' | '!' | '?' | '…'));
        let mut stops = (end.saturating_sub(MARKS)..end).rev().filter(is_stop);
        stops.any(|stop| {
            // "in 5.1": a number's own point.
            let is_number = |at: usize| self.text.letter(at).is_some_and(char::is_numeric);
            let is_point = stop > 0 && is_number(stop - 1) && is_number(stop + 1);
            !is_point && self.text.slice(stop + 1, end).is_some_and(is_closed_by_marks)
        })
    }

    /// The first letter or digit from a place on, behind quotation marks, brackets and dashes.
    fn first_letter(&self, at: usize) -> Option<char> {
        let letters = (at..at + 6).map_while(|at| self.text.letter(at));
        letters.take_while(|letter| *letter != '\n').find(|letter| letter.is_letter_or_digit())
    }

    /// The word that ends at a place, and where it starts.
    fn word_before(&self, end: usize) -> Option<(Word, usize)> {
        let is_part = |at: &usize| self.text.letter(*at).is_some_and(char::is_letter_or_digit);
        let start = (end.saturating_sub(WORD)..end).rev().take_while(is_part).last()?;
        let word = words_of(self.text.slice(start, end)?, start).words.pop()?;
        Some((word, start))
    }

    /// The first word from a place on.
    fn word_from(&self, at: usize) -> Option<Word> {
        let is_space = |at: &usize| self.text.letter(*at).is_none_or(char::is_whitespace);
        let end = (at..at + WORD).find(is_space).unwrap_or(at + WORD);
        words_of(self.text.slice(at, end)?, at).words.into_iter().next()
    }

    /// Whether the full stop at a place ends an abbreviation and no sentence, where `next` is the place of
    /// what follows.
    fn is_abbreviation(&self, stop: usize, next: usize) -> bool {
        let Some((word, start)) = self.word_before(stop) else { return false };
        let Some(follower) = self.word_from(next) else { return false };
        let dotted = self.dotted(stop);
        let mut roles = self.words.roles(&word);
        roles.extend(dotted.iter().flat_map(|dotted| self.words.roles(dotted)));
        let is_before_figure = roles.contains(&Role::AbbreviationBeforeFigure) && follower.is_figure();
        if roles.contains(&Role::Abbreviation) || is_before_figure {
            return true;
        }
        // An initial, or the end of one written with full stops: J. Smith, U.S. forces.
        let is_initial = stop - start == 1 && (word.capital != Capital::None || dotted.is_some());
        let may_go_on = is_initial || roles.contains(&Role::AbbreviationAtEnd);
        may_go_on && !self.words.roles(&follower).contains(&Role::Starter)
    }

    /// The letters that stand before a full stop with full stops between them: `i.e.` is `ie`.
    fn dotted(&self, stop: usize) -> Option<Word> {
        let mut letters = Vec::new();
        let mut at = stop;
        while let Some((word, start)) = self.word_before(at).filter(|(_, start)| at - start <= 2) {
            letters.push(word.folded);
            if start == 0 || self.text.letter(start - 1) != Some('.') || letters.len() == 4 {
                break;
            }
            at = start - 1;
        }
        letters.reverse();
        (letters.len() > 1).then(|| words_of(&letters.concat(), 0).words.pop()).flatten()
    }

    /// Whether a line, which ends before `end`, was broken because its column was full, so that its
    /// sentence goes on in the line that begins at `next`.
    ///
    /// It was where its last word or sign cannot end a sentence; and where the next line's first word
    /// would have made it longer than the lines around it are.
    fn is_broken_at_column(&self, end: usize, next: usize) -> bool {
        let last = self.text.letter(end - 1);
        if last.is_some_and(|last| matches!(last, ',' | ';' | ':' | '-' | '–' | '—' | '(' | '«' | '„' | '“'))
        {
            return true;
        }
        if self.word_before(end).is_some_and(|(word, _)| self.words.roles(&word).contains(&Role::Link)) {
            return true;
        }
        let length_from = |at: usize| self.line(at).len();
        let this = self.line(end - 1);
        let above = this.start.checked_sub(2).map_or(0, length_from);
        let widest = this.len().max(above).max(length_from(next));
        let is_space = |at: &usize| self.text.letter(*at).is_none_or(char::is_whitespace);
        let word = (next..next + LONG_LINE).find(is_space).map_or(LONG_LINE, |end| end - next);
        (SHORT_LINE..LONG_LINE).contains(&widest) && this.len() + 1 + word > widest
    }

    /// The line that holds a code point, without white space at its end; cut where it is very long.
    fn line(&self, at: usize) -> Range<usize> {
        let is_inside = |at: &usize| self.text.letter(*at).is_some_and(|letter| letter != '\n');
        let start = (at.saturating_sub(LONG_LINE)..=at).rev().take_while(is_inside).last().unwrap_or(at);
        let end = (at..at + LONG_LINE).take_while(is_inside).last().map_or(at, |last| last + 1);
        let is_space = |at: &usize| self.text.letter(*at - 1).is_some_and(char::is_whitespace);
        let spaces = (start + 1..=end).rev().take_while(is_space).count();
        start..end - spaces
    }
}

fn is_bullet(letter: char) -> bool {
    matches!(letter, '•' | '◦' | '▪' | '●' | '*' | '-' | '–' | '—')
}
