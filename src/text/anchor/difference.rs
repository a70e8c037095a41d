//! What is different between a quote's words and a sentence, word by word.

use std::ops::Range;

use crate::text::invisible::invisible_name;
use crate::text::word::runs_of;
use crate::words::{Language, Message, Say as _, message};

/// How many pieces of a quote and of a sentence are compared; what is behind them is left out.
const MOST_PIECES: [usize; 2] = [400, 800];

/// A stretch of words that two texts share, or that only one of them has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DifferencePart {
    /// Which of the two has it.
    pub side: DifferenceSide,
    /// The words, with the spaces and signs between them.
    pub words: String,
}

/// Which of two texts has some words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DifferenceSide {
    /// Both.
    Both,
    /// The quote only.
    Quote,
    /// The text only.
    Text,
}

impl DifferenceSide {
    /// The word in files for programs.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Both => "both",
            Self::Quote => "quote",
            Self::Text => "text",
        }
    }
}

impl DifferencePart {
    /// The words with a name for what cannot be seen: where two texts differ in nothing else, a reader
    /// would see no difference. Words of both sides stay as they are.
    pub fn shown(&self, language: Language) -> String {
        if self.side == DifferenceSide::Both {
            return self.words.clone();
        }
        let is_blank = self.words.chars().all(char::is_whitespace);
        let name = |letter: char| match letter {
            '\n' if is_blank => Some(message!("text-invisible-line-break")),
            ' ' if is_blank => Some(message!("text-invisible-space")),
            '\u{a0}' | '\u{202f}' if is_blank => Some(message!("text-invisible-no-break-space")),
            _ => invisible_name(letter).map(|kind| kind.message()),
        };
        let marked = |name: Message| language.text(&message!("text-invisible-mark", name = name));
        let letters = self.words.chars();
        letters.map(|letter| name(letter).map_or_else(|| letter.to_string(), marked)).collect()
    }
}

/// The difference between a quote and the part of a text that is nearest to it, in the text's order.
///
/// What the text has in front of the quote's first word and behind its last is no difference: a quote is
/// a part of a sentence. Where nothing is shared all of both is different.
pub(super) fn difference(quote: &[char], text: &[char]) -> Vec<DifferencePart> {
    compared(quote, text, TextExtent::Around)
}

/// The difference between two texts as wholes, in the order of the second: [`DifferenceSide::Quote`] is what only
/// the first has.
///
/// # Examples
/// ```
/// use claims_map::text::{DifferenceSide, difference_of_wholes};
/// let parts = difference_of_wholes("a small part", "about a large part");
/// let only = |side| parts.iter().filter(|part| part.side == side).map(|part| part.words.as_str()).collect::<Vec<_>>();
/// assert_eq!(only(DifferenceSide::Quote), ["small"]);
/// assert_eq!(only(DifferenceSide::Text), ["about ", "large"]);
/// ```
pub fn difference_of_wholes(before: &str, after: &str) -> Vec<DifferencePart> {
    let [before, after] = [before, after].map(|text| text.chars().collect::<Vec<char>>());
    compared(&before, &after, TextExtent::Whole)
}

/// Whether a text has more around what it is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum TextExtent {
    /// It has: what it has in front and behind is no difference.
    Around,
    /// It has not.
    Whole,
}

fn compared(quote: &[char], text: &[char], extent: TextExtent) -> Vec<DifferencePart> {
    let [quoted, there] = [(quote, MOST_PIECES[0]), (text, MOST_PIECES[1])].map(|(letters, most)| {
        let runs = runs_of(letters).filter(|run| !letters[run.start].is_whitespace());
        runs.take(most).collect::<Vec<Range<usize>>>()
    });
    let is_same = |one: usize, other: usize| quote[quoted[one].clone()] == text[there[other].clone()];
    let mut pairs = shared(quoted.len(), there.len(), is_same);
    draw_together(&mut pairs, is_same);
    // A word that begins or ends the quote may stand for another one of the text.
    let first = if extent == TextExtent::Around { pairs.first() } else { None };
    let first = first.map_or(0, |(one, other)| other - one.min(other));
    let last = if extent == TextExtent::Around { pairs.last() } else { None };
    let last = last.map_or(there.len(), |(one, other)| (other + quoted.len() - one).min(there.len()));
    let (mut from, mut text_from) = (0, there.get(first).map_or(0, |run| run.start));
    let mut parts = Parts::default();
    for (one, other) in &pairs {
        let (run, text_run) = (&quoted[*one], &there[*other]);
        parts.change(&quote[from..run.start], &text[text_from..text_run.start]);
        parts.add(DifferenceSide::Both, &quote[run.clone()]);
        (from, text_from) = (run.end, text_run.end);
    }
    let end = |runs: &[Range<usize>], count: usize| count.checked_sub(1).map_or(0, |last| runs[last].end);
    parts.change(&quote[from..end(&quoted, quoted.len())], &text[text_from..end(&there, last)]);
    parts.list
}

/// Takes for each piece that two texts share the place nearest to the next one, unless it stands right
/// behind the one before: “the” is that of “the town”, not the first of the sentence.
fn draw_together(pairs: &mut [(usize, usize)], is_same: impl Fn(usize, usize) -> bool) {
    for at in (0..pairs.len().saturating_sub(1)).rev() {
        let (one, other) = pairs[at];
        let follows = at.checked_sub(1).is_some_and(|before| pairs[before].1 + 1 == other);
        let nearer = (other + 1..pairs[at + 1].1).rev().find(|place| is_same(one, *place));
        if let Some(place) = nearer
            && !follows
        {
            pairs[at].1 = place;
        }
    }
}

/// Parts while they are put together: neighbours of one side become one.
#[derive(Default)]
struct Parts {
    list: Vec<DifferencePart>,
}

impl Parts {
    fn add(&mut self, side: DifferenceSide, letters: &[char]) {
        if letters.is_empty() {
            return;
        }
        let words: String = letters.iter().collect();
        match self.list.last_mut() {
            Some(last) if last.side == side => last.words.push_str(&words),
            _ => self.list.push(DifferencePart { side, words }),
        }
    }

    /// What stands between two shared pieces: white space that both have, and what differs.
    fn change(&mut self, quote: &[char], text: &[char]) {
        let is_shared = |(one, other): &(&char, &char)| one == other && one.is_whitespace();
        let front = quote.iter().zip(text).take_while(is_shared).count();
        self.add(DifferenceSide::Both, &quote[..front]);
        let (quote, text) = (&quote[front..], &text[front..]);
        let back = quote.iter().rev().zip(text.iter().rev()).take_while(is_shared).count();
        self.add(DifferenceSide::Quote, &quote[..quote.len() - back]);
        self.add(DifferenceSide::Text, &text[..text.len() - back]);
        self.add(DifferenceSide::Both, &quote[quote.len() - back..]);
    }
}

/// The longest sequence of pieces that two lists share: pairs of positions, both rising.
fn shared(one: usize, other: usize, is_same: impl Fn(usize, usize) -> bool) -> Vec<(usize, usize)> {
    // `best[i][j]` is how many are shared from `i` and `j` on.
    let width = other + 1;
    let mut best = vec![0_u16; (one + 1) * width];
    for i in (0..one).rev() {
        for j in (0..other).rev() {
            best[i * width + j] = if is_same(i, j) {
                best[(i + 1) * width + j + 1] + 1
            } else {
                best[(i + 1) * width + j].max(best[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j, mut pairs) = (0, 0, Vec::new());
    while i < one && j < other {
        if is_same(i, j) {
            pairs.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if best[(i + 1) * width + j] >= best[i * width + j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The difference with `[-` `-]` around what only the quote has and `{+` `+}` around what only the text has.
    fn marked(quote: &str, text: &str) -> String {
        let letters = |text: &str| text.chars().collect::<Vec<char>>();
        let parts = difference(&letters(quote), &letters(text));
        let shown = parts.iter().map(|part| match part.side {
            DifferenceSide::Both => part.shown(Language::ENGLISH),
            DifferenceSide::Quote => format!("[-{}-]", part.shown(Language::ENGLISH)),
            DifferenceSide::Text => format!("{{+{}+}}", part.shown(Language::ENGLISH)),
        });
        shown.collect()
    }

    #[test]
    fn differences_are_words() {
        for (quote, text, expected) in [
            (
                "Russia occupies a small portion of it",
                "According to the report, Russia occupies a large portion of it, and more.",
                "Russia occupies a [-small-]{+large+} portion of it",
            ),
            (
                "the town is held",
                "The mayor of the village said the town was held.",
                "the town [-is-]{+was+} held",
            ),
            ("We hold it", "They hold it all", "[-We-]{+They+} hold it"),
            ("we hold it", "So we hold them", "we hold [-it-]{+them+}"),
            ("we hold it", "we do not hold it", "we {+do not +}hold it"),
            ("hold all of it", "hold it", "hold [-all of -]it"),
            ("a small part", "a small\npart", "a small[-‹space›-]{+‹line break›+}part"),
            ("“a part", "\"a part", "[-“-]{+\"+}a part"),
            ("20,000 men", "25,000 men", "[-20,000-]{+25,000+} men"),
            ("a\u{200b}b c", "ab c", "[-a‹space of no width›b-]{+ab+} c"),
            ("one", "two three", "[-one-]{+two three+}"),
        ] {
            assert_eq!(marked(quote, text), expected, "{quote}");
        }
    }
}
