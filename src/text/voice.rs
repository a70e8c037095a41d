//! Whose words a quote is, as far as the text's quotation marks show it.

use std::ops::Range;

use super::canonical::CanonicalText;
use crate::model::{Document, Statement, Voice};
use crate::phrase::letter::Letter as _;

/// The most code points that are looked at before a quote for the beginning of its paragraph: 600 words, more than
/// paragraphs have.
const MOST_BEFORE: usize = 4_000;

/// True where a range lies inside one pair of quotation marks of its paragraph, so that it is somebody's
/// own words; marks at its own ends do not count as inside.
///
/// Knows “…”, „…“, „…”, «…», ‹…› and straight marks. A paragraph that begins inside a quotation which goes
/// on from the paragraph before opens it anew, as printers do.
///
/// # Examples
/// ```
/// use claims_map::text::{CanonicalText, is_in_quotation_marks};
/// let text = CanonicalText::from_text("He said: “It is ours.” Then he left.");
/// assert!(is_in_quotation_marks(&text, &(10..20)));
/// assert!(!is_in_quotation_marks(&text, &(10..25)));
/// ```
pub fn is_in_quotation_marks(text: &CanonicalText, range: &Range<usize>) -> bool {
    let from = range.start.saturating_sub(MOST_BEFORE);
    let Some(before) = text.slice(from, range.start) else { return false };
    let Some(words) = text.slice(range.start, range.end) else { return false };
    let paragraph = before.rfind("\n\n").map_or(before, |at| &before[at + 2..]);
    let mut marks = Marks::default();
    paragraph.chars().for_each(|letter| marks.read(letter));
    let words = words.trim_start_matches(|letter| marks.is_at_the_start(letter));
    if marks.open.is_empty() {
        return false;
    }
    let depth = marks.open.len();
    let last = words.trim_end().chars().count();
    words.chars().enumerate().all(|(at, letter)| {
        marks.read(letter);
        marks.open.len() >= depth || at + 1 == last
    })
}

/// The quotation marks that are open, the outermost first, each by the mark that closes it.
#[derive(Default)]
struct Marks {
    open: Vec<char>,
    before: Option<char>,
}

impl Marks {
    fn read(&mut self, letter: char) {
        let is_closed_by_it = self.open.last().is_some_and(|closer| closes(letter, *closer));
        // An apostrophe inside a word is no quotation mark, and neither is one for inches.
        if is_closed_by_it {
            self.open.pop();
        } else if let Some(closer) = closer_of(letter) {
            let is_behind_a_word = self.before.is_some_and(char::is_letter_or_digit);
            if letter != '"' || !is_behind_a_word {
                self.open.push(closer);
            }
        }
        self.before = Some(letter);
    }

    /// An opening mark that the quote itself begins with: read, and left out of the words.
    fn is_at_the_start(&mut self, letter: char) -> bool {
        let opens = closer_of(letter).is_some() && !self.open.last().is_some_and(|one| closes(letter, *one));
        if opens {
            self.read(letter);
        }
        opens
    }
}

/// The mark that closes what this one opens; `None` for any other letter.
fn closer_of(letter: char) -> Option<char> {
    match letter {
        '“' => Some('”'),
        '„' => Some('“'),
        '«' => Some('»'),
        '‹' => Some('›'),
        '"' => Some('"'),
        _ => None,
    }
}

/// Whether a letter closes a quotation that waits for `closer`: „…“ is closed by ” too.
fn closes(letter: char, closer: char) -> bool {
    letter == closer || (closer == '“' && letter == '”')
}

/// Whose words a statement's quote can be said to be.
///
/// The speaker's own where every segment stands inside
/// quotation marks and nobody relays it, or where the speaker wrote the document; else the document's.
pub fn proposed_voice(text: &CanonicalText, document: &Document, statement: &Statement) -> Voice {
    let is_author = document.author.as_ref() == Some(&statement.speaker);
    if is_author || (statement.relayers.is_empty() && is_quoted(text, statement)) {
        Voice::Speaker
    } else {
        Voice::Document
    }
}

/// True where the text bears a statement's voice out: an actor's only where every segment stands inside
/// quotation marks, or where that actor wrote the document.
pub fn may_have_voice(text: &CanonicalText, document: &Document, statement: &Statement) -> bool {
    let actor = match &statement.voice {
        Voice::Document => return true,
        Voice::Speaker => &statement.speaker,
        Voice::Relayer(relayer) => relayer,
    };
    document.author.as_ref() == Some(actor) || is_quoted(text, statement)
}

fn is_quoted(text: &CanonicalText, statement: &Statement) -> bool {
    statement.quote.segments.iter().all(|segment| is_in_quotation_marks(text, &segment.range))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether the words between `[` and `]` stand inside quotation marks.
    fn is_quoted(marked: &str) -> bool {
        let place = |mark: char| marked.chars().position(|letter| letter == mark).unwrap();
        let range = place('[')..place(']') - 1;
        let text: String = marked.chars().filter(|letter| !matches!(letter, '[' | ']')).collect();
        is_in_quotation_marks(&CanonicalText::from_text(&text), &range)
    }

    #[test]
    fn own_words_stand_inside_quotation_marks() {
        for (marked, expected) in [
            ("“[It is ours],” he said.", true),
            ("He said “it is [ours]” twice.", true),
            ("[“It is ours,”] he said.", true),
            ("“It is ours,” [he said]. “All of it.”", false),
            ("“It [is ours,” he] said.", false),
            ("He said [it is ours].", false),
            ("Він сказав: «[це “наше” місто]».", true),
            ("Він сказав: „[це наше місто]“, і пішов.", true),
            ("Він сказав: „це наше місто“, [і пішов].", false),
            ("He said \"[it is ours]\".", true),
            ("He said \"it is ours\" and [left].", false),
            ("“It is ours.\n\n[He left].", false),
            ("“It is ours.\n\n“[All of it].”", true),
            ("“Novorossiya” (“New Russia”) [is theirs].", false),
        ] {
            assert_eq!(is_quoted(marked), expected, "{marked}");
        }
    }
}
