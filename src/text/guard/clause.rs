//! Whether a word governs a quote in its sentence: by the clauses between the two.

use std::ops::Range;

use super::piece::{Hit, Piece, opens_quotation};
use super::words::Role;

/// How many words away from a quote a word still counts that governs its clause only.
const NEAR: usize = 8;
/// How many words may stand between what opens a clause, such as *that*, and the quote in it.
const OPENED: usize = 3;
/// How many words a parenthesis has that only sets one thing against another: *Moscow, not Kyiv, said*.
const APPOSITION: usize = 3;

/// A quote ahead of the words of a piece, or behind them.
impl Piece<'_> {
    /// How many words the piece has: the index of what stands behind the last.
    pub(super) fn count(&self) -> usize {
        self.words.len()
    }

    /// True where a negation denies the quote that comes right behind the piece.
    pub(super) fn denies_ahead(&self, words: &Range<usize>) -> bool {
        let is_in_reach = self.count() - words.end <= NEAR || self.opening_ahead(words.end).is_some();
        let is_over = || self.is_set_off_ahead(words.end) || self.is_closed_clause(words);
        let is_aside = || self.is_answer_ahead(words) || self.is_apposition(words);
        is_in_reach && !is_aside() && !is_over()
    }

    /// True where a word such as *could* stands in the clause of the quote that comes right behind the
    /// piece, or in one that opens that clause.
    pub(super) fn weakens_ahead(&self, words: &Range<usize>, role: Role) -> bool {
        let count = self.count();
        if count - words.end > NEAR || self.is_set_off_ahead(words.end) {
            return false;
        }
        // A comma before *that* is the rule in Ukrainian and Russian and parts nothing.
        let parts = |word: &usize| self.parts_at(*word) && !self.has(*word, Role::That);
        match (words.end..=count).filter(parts).count() {
            0 => true,
            // “Perhaps, they hold”; “their aim – to hold”.
            1 => role == Role::Modal && words.end == count || matches!(self.after.trim(), "–" | "—"),
            // “could, analysts say, seize”: what stands between commas does not part the verb from its own.
            2 => self.parts_at(words.end) && !self.gap(words.end).contains(['(', ')', '.']),
            _ => false,
        }
    }

    /// True where an *if* before the quote, which comes right behind the piece, cannot be about it.
    pub(super) fn is_over_ahead(&self, words: &Range<usize>) -> bool {
        let behind = words.end..self.count();
        (words.end..=self.count()).any(|word| self.gap(word).contains(';'))
            || behind.clone().next_back().is_some_and(|last| self.has(last, Role::But) && behind.len() > 1)
    }

    /// True where a sentence of its own begins between the word and the quote: *…, but …*, *…; …*.
    fn is_set_off_ahead(&self, from: usize) -> bool {
        let mut inside = from..=self.count();
        inside.any(|word| {
            // “do not, however, hold”: between signs it joins nothing.
            let is_aside = self.parts_at(word) && self.parts_at(word + 1);
            let joins =
                self.has(word, Role::But) && !is_aside || self.has(word, Role::And) && self.parts_at(word);
            self.gap(word).contains(';') || joins && !self.has(word + 1, Role::That)
        })
    }

    /// Where something such as *that* or a colon opens the quote's clause, so that what stands before it
    /// governs all of it, however far: the word, or the count of words for a sign.
    fn opening_ahead(&self, from: usize) -> Option<usize> {
        let nearest = from.max(self.count().saturating_sub(OPENED));
        let word = (nearest..self.count()).find(|word| self.has(*word, Role::That));
        let is_sign = self.after.contains(':') || opens_quotation(&self.after);
        word.or(is_sign.then_some(self.count()))
    }

    /// *No, they hold it*: an answer to what stands before, not a denial of what follows.
    fn is_answer_ahead(&self, words: &Range<usize>) -> bool {
        words.start == 0
            && self.has_hit(Role::Answer, words)
            && self.gap(words.end).trim_start().starts_with([',', '.', '!', '–', '—', ':'])
    }

    /// *Although they did not answer, …*; *…, which does not recognise it, …*; *…, not waiting for it, …*:
    /// the word's clause is a subordinate one and ends before the quote.
    fn is_closed_clause(&self, words: &Range<usize>) -> bool {
        let first = self.clause_start(words.start);
        let opening = first..words.start.min(first + OPENED);
        let is_condition =
            |hit: &Hit| matches!(hit.role, Role::Condition | Role::Proviso | Role::ConditionOpening);
        let from = self.hits.partition_point(|hit| hit.words.start < opening.start);
        let hits = self.hits[from..].iter().take_while(|hit| hit.words.start < opening.end);
        let is_subordinate = opening.clone().any(|word| self.has(word, Role::Subordinate))
            || hits.into_iter().any(is_condition)
            || first == words.start && self.is_gerund(words.end);
        let end = match self.opening_ahead(words.end) {
            Some(sign) if sign == self.count() => sign,
            Some(word) => word + 1,
            None => self.count() + 1,
        };
        let is_closed = (words.end..end).any(|word| self.parts_at(word));
        is_subordinate && is_closed || self.is_in_brackets(words)
    }

    /// True where the word stands in brackets that close before the quote.
    fn is_in_brackets(&self, words: &Range<usize>) -> bool {
        let opens = (0..=words.start).rev().find(|word| self.gap(*word).contains(['(', ')']));
        opens.is_some_and(|word| self.gap(word).contains('('))
            && (words.end..=self.count()).any(|word| self.gap(word).contains(')'))
    }

    /// *Moscow, not Kyiv, said …*
    fn is_apposition(&self, words: &Range<usize>) -> bool {
        let closes = (words.end + 1..=words.end + APPOSITION)
            .find(|word| *word <= self.count() && self.parts_at(*word));
        self.parts_at(words.start) && words.start > 0 && closes.is_some_and(|word| word < self.count())
    }

    /// The first word of the clause that a word stands in, as far as signs tell.
    pub(super) fn clause_start(&self, word: usize) -> usize {
        (1..=word).rev().find(|word| self.parts_at(*word)).unwrap_or(0)
    }

    /// True where a negation denies the quote that the piece comes right behind.
    pub(super) fn denies_behind(&self, words: &Range<usize>) -> bool {
        let Some(last) = (0..=words.start).rev().find(|word| self.is_bound(*word)) else {
            return words.start <= NEAR;
        };
        let is_against = |word: &usize| self.has(*word, Role::But);
        let is_set_against = (last..words.start).any(|word| is_against(&word)) && words.start - last <= 4;
        is_set_against
            && !(last..words.start).any(|word| self.has(word, Role::Subordinate) && !is_against(&word))
            || self.answers_behind(words)
    }

    /// “[They hold the town] – no.”
    fn answers_behind(&self, words: &Range<usize>) -> bool {
        self.has_hit(Role::Answer, words) && words.start <= 1 && self.parts_at(words.end) && self.parts_at(0)
    }

    /// True where a word such as *could* stands in the clause of the quote that the piece comes right
    /// behind.
    pub(super) fn weakens_behind(&self, words: &Range<usize>) -> bool {
        words.start <= 4 && (0..=words.start).all(|word| !self.is_bound(word))
    }

    /// True where an *if* behind the quote begins a sentence of its own: *and if …*, *…, which will …
    /// if*.
    pub(super) fn is_over_behind(&self, words: &Range<usize>) -> bool {
        (0..=words.start).any(|word| {
            let joins =
                self.has(word, Role::But) || self.has(word, Role::And) || self.has(word, Role::Subordinate);
            self.gap(word).contains(';')
                || word < words.start && joins && (self.parts_at(word) || word + 1 == words.start)
        })
    }

    /// True where the quote's clause ends before the word, as far as signs and words tell.
    fn is_bound(&self, word: usize) -> bool {
        self.parts_at(word)
            || [Role::But, Role::And, Role::That, Role::Subordinate].iter().any(|role| self.has(word, *role))
    }
}
