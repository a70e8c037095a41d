//! What to note of a stretch of text, by where it stands beside the quote.

use std::ops::Range;

use super::Notes;
use super::piece::{Hit, Piece};
use super::sentence::Sentences;
use super::words::Role;
use crate::model::{GuardKind, GuardPlace};

use GuardKind::{Attribution, Condition, Negation, Question};

/// The longest sentence that answers or labels by its bare words.
const SHORT: usize = 4;
/// The longest question that only doubts the sentence before.
const SHORT_QUESTION: usize = 6;
/// The longest sentence in which a denial without an object is about the sentence before.
const PLAIN: usize = 8;
/// How far from a denial the word stands that says what is denied.
const ECHO: usize = 4;

/// A stretch of text between two sentences' or segments' ends.
#[derive(Debug)]
pub(super) struct Zone<'a> {
    pub(super) piece: Piece<'a>,
}

impl<'a> Zone<'a> {
    pub(super) fn read(sentences: &Sentences<'a>, range: Range<usize>) -> Self {
        Self { piece: Piece::read(sentences.text, range, sentences.words) }
    }

    fn take(&self, notes: &mut Notes<'_>, place: GuardPlace, kind: GuardKind, words: &Range<usize>) {
        notes.take(place, kind, self.piece.range(words));
    }

    /// What stands before the quote in its sentence, or before what the quote is part of.
    pub(super) fn before(&self, place: GuardPlace, notes: &mut Notes<'_>) {
        let piece = &self.piece;
        for Hit { role, words } in &piece.hits {
            let kind = match role {
                Role::Denial | Role::Retraction => Some(Negation),
                Role::Negation => piece.denies_ahead(words).then_some(Negation),
                Role::NegationTouching | Role::Exception => self.touches_ahead(words).then_some(Negation),
                Role::Condition => (!piece.is_over_ahead(words)).then_some(Condition),
                Role::Proviso | Role::Supposition => Some(Condition),
                Role::ConditionOpening => self.opens_condition(words).then_some(Condition),
                Role::Modal | Role::Aim => piece.weakens_ahead(words, *role).then_some(Condition),
                Role::AimTouching => self.touches_ahead(words).then_some(Condition),
                Role::Question => (!piece.is_over_ahead(words)).then_some(Question),
                Role::QuestionOpening => {
                    let opens = self.opens_clause(words.start) || words.end == piece.count();
                    opens.then_some(Question)
                }
                Role::Attribution => Some(Attribution),
                _ => None,
            };
            if let Some(kind) = kind {
                self.take(notes, place, kind, words);
            }
        }
    }

    /// What stands behind the quote in its sentence.
    pub(super) fn behind(&self, notes: &mut Notes<'_>) {
        let piece = &self.piece;
        for Hit { role, words } in &piece.hits {
            let kind = match role {
                Role::Denial | Role::Retraction => Some(Negation),
                Role::Negation => piece.denies_behind(words).then_some(Negation),
                Role::Exception => (words.start == 0).then_some(Negation),
                Role::Condition => (!piece.is_over_behind(words)).then_some(Condition),
                Role::Proviso => Some(Condition),
                Role::ConditionOpening => {
                    let opens = words.len() > 1 && (words.start == 0 || piece.parts_at(words.start));
                    opens.then_some(Condition)
                }
                Role::Modal => piece.weakens_behind(words).then_some(Condition),
                Role::Attribution | Role::AttributionBack => Some(Attribution),
                _ => None,
            };
            if let Some(kind) = kind {
                self.take(notes, GuardPlace::Outside, kind, words);
            }
        }
        if let Some(mark) = piece.question_mark(true) {
            notes.take(GuardPlace::Outside, Question, mark..mark + 1);
        }
    }

    /// What is left out between two segments; whether the stretch touches the first, and the second.
    pub(super) fn left_out(&self, is_behind: bool, is_ahead: bool, notes: &mut Notes<'_>) {
        let piece = &self.piece;
        for Hit { role, words } in &piece.hits {
            let touches = is_ahead && self.touches_ahead(words);
            let kind = match role {
                Role::Denial | Role::Negation | Role::Retraction => Some(Negation),
                Role::NegationTouching => touches.then_some(Negation),
                Role::Exception => (touches || is_behind && words.start == 0).then_some(Negation),
                Role::Condition | Role::Proviso | Role::Supposition | Role::Modal | Role::Aim => {
                    Some(Condition)
                }
                Role::ConditionOpening => self.opens_condition(words).then_some(Condition),
                Role::AimTouching => touches.then_some(Condition),
                Role::Question => Some(Question),
                Role::QuestionOpening => (touches || self.opens_clause(words.start)).then_some(Question),
                Role::Attribution | Role::AttributionBack => Some(Attribution),
                _ => None,
            };
            if let Some(kind) = kind {
                self.take(notes, GuardPlace::LeftOut, kind, words);
            }
        }
        if let Some(mark) = piece.question_mark(false) {
            notes.take(GuardPlace::LeftOut, Question, mark..mark + 1);
        }
    }

    /// The sentence before the quote's: only what points ahead.
    pub(super) fn previous(&self, notes: &mut Notes<'_>) {
        let piece = &self.piece;
        if piece.after.contains(':') {
            self.before(GuardPlace::Before, notes);
            return;
        }
        let is_question = piece.after.contains('?');
        let has_echo = (0..piece.count()).any(|word| piece.has(word, Role::Echo));
        for Hit { role, words } in &piece.hits {
            let leads = |word: usize| word < self.leading_words() || piece.has(word, Role::Interrogative);
            let opens_if = is_question && *role == Role::Condition && (0..words.start).all(leads);
            let kind = match role {
                Role::Label => (piece.count() <= SHORT && !has_echo).then_some(Negation),
                Role::Disbelief => {
                    let says_what = (words.end..piece.count()).any(|word| piece.has(word, Role::That));
                    (!says_what && !has_echo).then_some(Negation)
                }
                Role::Supposition => Some(Condition),
                _ if opens_if => Some(Condition),
                _ => None,
            };
            if let Some(kind) = kind {
                self.take(notes, GuardPlace::Before, kind, words);
            }
        }
    }

    /// The sentence behind the quote's: only what takes it back, puts it under a condition, doubts or
    /// attributes it.
    pub(super) fn next(&self, notes: &mut Notes<'_>) {
        let piece = &self.piece;
        let first = self.leading_words();
        for Hit { role, words } in &piece.hits {
            let kind = match role {
                Role::Answer => self.answers(words, first).then_some(Negation),
                Role::Retraction => Some(Negation),
                Role::Denial | Role::Label => self.denies_back(words).then_some(Negation),
                Role::Negation => self.breaks_off(words).then_some(Negation),
                Role::Proviso => (words.start == first).then_some(Condition),
                // “That is, if the front collapses.”
                Role::Condition => {
                    let goes_on = piece.has(first, Role::Echo) && words.start <= first + 3;
                    (goes_on && piece.parts_at(words.start)).then_some(Condition)
                }
                Role::Fiction => {
                    let is_about_it = piece.has(first, Role::Echo) && piece.count() <= PLAIN;
                    is_about_it.then_some(Condition)
                }
                Role::AttributionBack => Some(Attribution),
                _ => None,
            };
            if let Some(kind) = kind {
                self.take(notes, GuardPlace::Next, kind, words);
            }
        }
        let only_doubts = piece.count() <= SHORT_QUESTION && !piece.has(first, Role::Interrogative);
        if let Some(mark) = piece.question_mark(true)
            && only_doubts
        {
            notes.take(GuardPlace::Next, Question, mark..mark + 1);
        }
    }

    /// How many words only lead in: *but*, *and*.
    fn leading_words(&self) -> usize {
        let leads = |word: &usize| self.piece.has(*word, Role::But) || self.piece.has(*word, Role::And);
        (0..self.piece.count()).take_while(leads).count()
    }

    /// True where an answer stands alone at the sentence's start, or ends it behind what it is about.
    fn answers(&self, words: &Range<usize>, first: usize) -> bool {
        let piece = &self.piece;
        let is_alone = piece.parts_at(words.end) || words.end == piece.count();
        let ends = words.end == piece.count() && self.echo_before(words);
        is_alone && words.start == first || ends
    }

    /// True where a denial is about the sentence before: *this is false*, *Kyiv denied the report*.
    fn denies_back(&self, words: &Range<usize>) -> bool {
        let piece = &self.piece;
        if self.is_complement(words.end) || self.is_complement(words.end + 1) {
            return false;
        }
        let says_of_what = piece.has(words.end, Role::Interrogative);
        let ends_there = words.end == piece.count() || piece.parts_at(words.end) && !says_of_what;
        self.echo_before(words)
            || self.echo_behind(words)
            || piece.count() <= SHORT && words.end + 1 >= piece.count()
            || piece.count() <= PLAIN && ends_there
    }

    /// True where a word such as *that* opens what is said, rather than pointing back: *that it had …*.
    fn is_complement(&self, word: usize) -> bool {
        let piece = &self.piece;
        let is_last = word + 1 >= piece.count() || piece.parts_at(word + 1);
        let names = piece.has(word + 1, Role::Echo) && !piece.has(word + 2, Role::Auxiliary);
        piece.has(word, Role::That) && !is_last && !names
    }

    /// True where a word that refers to what was said stands before a phrase, in its clause, or in it.
    fn echo_before(&self, words: &Range<usize>) -> bool {
        let piece = &self.piece;
        let joins = |word: usize| piece.has(word, Role::But) || piece.has(word, Role::And);
        (words.start.saturating_sub(ECHO)..words.end).any(|word| {
            let is_near = word >= words.start || piece.is_one_clause(word + 1, words.start);
            piece.has(word, Role::Echo) && is_near && !(word..words.start).any(joins)
        })
    }

    /// True where such a word is what a phrase denies: *denied this*, not *denied it had*.
    fn echo_behind(&self, words: &Range<usize>) -> bool {
        let piece = &self.piece;
        let behind = words.end..piece.count().min(words.end + 3);
        let points_back = |word: usize| piece.has(word, Role::Echo) && !piece.has(word + 1, Role::Auxiliary);
        behind.take_while(|word| !piece.parts_at(*word)).any(points_back)
    }

    /// *They do not.*
    fn breaks_off(&self, words: &Range<usize>) -> bool {
        let is_under_condition =
            self.piece.hits.iter().any(|hit| matches!(hit.role, Role::Condition | Role::Proviso));
        let is_of_verb = |word: usize| self.piece.has(word, Role::Auxiliary);
        let breaks = is_of_verb(words.start) || words.start > 0 && is_of_verb(words.start - 1);
        breaks && words.end == self.piece.count() && words.end <= SHORT && !is_under_condition
    }

    /// True where a phrase stands right before the quote that comes behind the piece.
    fn touches_ahead(&self, words: &Range<usize>) -> bool {
        let count = self.piece.count();
        words.end + 1 >= count && self.piece.is_one_clause(words.end, count)
    }

    /// True where a word opens a sentence or a clause.
    fn opens_clause(&self, word: usize) -> bool {
        word == 0 || self.piece.parts_at(word)
    }

    /// *Should the front collapse*; *had they stayed*.
    fn opens_condition(&self, words: &Range<usize>) -> bool {
        let takes_away = self.piece.has_hit(Role::NegationTouching, words) && self.touches_ahead(words);
        let opens = words.start == 0 || words.len() > 1 && self.piece.parts_at(words.start);
        opens && !takes_away
    }
}
