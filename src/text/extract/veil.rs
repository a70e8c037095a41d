//! What lies over a text's words without being seen, or is seen through: signs without width, marks of stress, letters
//! of another script that look alike; marks that another program misread (`donâ€™t`) or wrote as a page does
//! (`don&rsquo;t`); the `>` before quoted lines of a mail; the end of a line in a compound (`Ivano-` / `Frankivsk`).
//!
//! The extractor reads a copy without these, and what it finds is put back over the text as it stands, letter by
//! letter: a quote is always the text's own. Not here: what is said of such signs (`text::invisible`,
//! `text::fold`).

use std::ops::Range;

use super::value::{Extraction, Unmatched, Voice};
use crate::model::Extent;
use crate::phrase::letter::Letter as _;
use crate::text::CanonicalText;
use crate::text::mixed::{mixed_words, unmixed};
use crate::words::message;

/// A text without what lies over it.
pub(super) struct Unveiled {
    pub(super) text: CanonicalText,
    /// Where each code point of it stands in the text that it was made from, and that one's end.
    places: Vec<usize>,
}

impl Unveiled {
    /// `None` where nothing lies over the text.
    pub(super) fn of(text: &CanonicalText) -> Option<Self> {
        let words = text.as_str();
        let one_script = unmixed(words);
        let is_clear = one_script == words && !words.chars().any(may_lie_over);
        if is_clear && !has_written_marks(words) && !words.contains("-\n") {
            return None;
        }
        let letters: Vec<char> = one_script.chars().collect();
        let mut clear = String::with_capacity(words.len());
        let mut places = Vec::with_capacity(letters.len() + 1);
        let mut at = 0;
        // Behind a compound that the end of a line parts, the line ends behind its second word.
        let mut is_parted = false;
        while let Some(letter) = letters.get(at).copied() {
            if let Some((meant, length)) = written_mark(&letters[at..]) {
                clear.push(meant);
                places.push(at);
                at += length;
                continue;
            }
            let before = at.checked_sub(1).map(|before| letters[before]);
            let is_end = parts_compound(&letters, at);
            let ends_line = is_parted && letter.is_whitespace();
            is_parted = is_end || is_parted && !ends_line;
            if !is_veil(before, letter, letters.get(at + 1).copied()) && !is_end {
                clear.push(match letter {
                    ' ' if ends_line => '\n',
                    '>' if opens_quoted(&letters, at) => ' ',
                    other => without_stress(other),
                });
                places.push(at);
            }
            at += 1;
        }
        places.push(letters.len());
        if clear == words {
            return None;
        }
        let clear = CanonicalText::from_text(&clear);
        // Letters that come together may be one in canonical text; then their places are not known.
        (clear.length() + 1 == places.len()).then_some(Self { text: clear, places })
    }

    /// The same range in the text that this was made from.
    fn back(&self, range: &Range<usize>) -> Range<usize> {
        let place = |point: usize| self.places.get(point).or(self.places.last()).copied().unwrap_or_default();
        place(range.start)..place(range.end)
    }

    /// What was found, as it stands in the text that this was made from.
    pub(super) fn put_back(&self, mut found: Extraction, text: &CanonicalText) -> Extraction {
        let words = |range: &Range<usize>| text.slice(range.start, range.end).unwrap_or_default().to_owned();
        for mention in &mut found.mentions {
            mention.range = self.back(&mention.range);
            mention.surface = words(&mention.range);
        }
        // A name in letters of two alphabets is found, and said to be one.
        let mixed = found.mentions.iter().filter(|mention| !mixed_words(&mention.surface).is_empty());
        let said: Vec<Unmatched> = mixed
            .map(|mention| Unmatched {
                range: mention.range.clone(),
                surface: mention.surface.clone(),
                what: message!("text-name-two-alphabets"),
            })
            .collect();
        for unmatched in &mut found.unmatched {
            unmatched.range = self.back(&unmatched.range);
            unmatched.surface = words(&unmatched.range);
        }
        found.unmatched.extend(said);
        found.unmatched.sort_by_key(|one| (one.range.start, one.range.end));
        for suggestion in &mut found.suggestions {
            for range in
                suggestion.quote.iter_mut().chain(suggestion.why.iter_mut().map(|why| &mut why.range))
            {
                *range = self.back(range);
            }
            let voices = suggestion.speaker.iter_mut().chain(&mut suggestion.relayers);
            for range in voices.filter_map(|voice: &mut Voice| voice.range.as_mut()) {
                *range = self.back(range);
            }
            // Words for a size have to stand in the quote.
            if let Extent::Part { wording, .. } = &mut suggestion.extent {
                *wording = wording
                    .take()
                    .filter(|said| suggestion.quote.iter().any(|range| words(range).contains(said.as_str())));
            }
        }
        found
    }
}

/// Marks as other programs left them, with the marks that they are: UTF-8 read as Windows-1252 or ISO 8859-1, and
/// entities of a page.
const WRITTEN: [(&str, char); 27] = [
    ("â€™", '’'),
    ("â€˜", '‘'),
    ("â€œ", '“'),
    ("â€\u{9d}", '”'),
    ("â€\u{fffd}", '”'),
    ("â€“", '–'),
    ("â€”", '—'),
    ("â€¦", '…'),
    // The byte of a closing mark is no letter of Windows-1252, and may be gone.
    ("â€", '”'),
    ("â\u{80}\u{99}", '’'),
    ("â\u{80}\u{98}", '‘'),
    ("â\u{80}\u{9c}", '“'),
    ("â\u{80}\u{9d}", '”'),
    ("â\u{80}\u{93}", '–'),
    ("â\u{80}\u{94}", '—'),
    ("â\u{80}¦", '…'),
    ("&rsquo;", '’'),
    ("&lsquo;", '‘'),
    ("&ldquo;", '“'),
    ("&rdquo;", '”'),
    ("&#8217;", '’'),
    ("&#8216;", '‘'),
    ("&#8220;", '“'),
    ("&#8221;", '”'),
    ("&#39;", '\''),
    ("&apos;", '\''),
    ("&nbsp;", ' '),
];

/// True where a text may have such marks, or quoted lines.
fn has_written_marks(words: &str) -> bool {
    words.contains(['â', '&']) || words.starts_with('>') || words.contains("\n>")
}

/// The mark that letters begin with as another program left it, and how many letters these are.
fn written_mark(letters: &[char]) -> Option<(char, usize)> {
    if !matches!(letters.first(), Some('â' | '&')) {
        return None;
    }
    let is_written = |written: &str| {
        let mut here = letters.iter();
        written.chars().all(|letter| here.next() == Some(&letter))
    };
    let (written, meant) = WRITTEN.iter().find(|(written, _)| is_written(written))?;
    Some((*meant, written.chars().count()))
}

/// True for the `>` with which a quoted line of a mail begins, behind others at most.
fn opens_quoted(letters: &[char], at: usize) -> bool {
    let lead = || letters[..at].iter().rev().take_while(|letter| **letter != '\n');
    letters[at] == '>' && lead().all(|letter| matches!(letter, '>' | ' '))
}

/// True for the end of a line behind the hyphen of a compound whose second part has a capital: "Ivano-" / "Frankivsk".
fn parts_compound(letters: &[char], at: usize) -> bool {
    letters[at] == '\n'
        && at >= 2
        && letters[at - 1] == '-'
        && letters[at - 2].is_letter()
        && letters.get(at + 1).is_some_and(|next| next.is_uppercase())
}

/// True for what may lie over a text: signs without width, marks of stress, letters with one.
fn may_lie_over(letter: char) -> bool {
    // Nearly all letters of a text.
    if matches!(letter, '\0'..='\x7f' | 'А'..='я') {
        return false;
    }
    without_stress(letter) != letter
        || matches!(
            letter,
            '\u{300}' | '\u{301}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}'
        )
}

/// True for a sign within a word that is not seen, and for a mark of stress over a letter.
fn is_veil(before: Option<char>, letter: char, after: Option<char>) -> bool {
    let is_cyrillic = |one: char| ('\u{400}'..='\u{4ff}').contains(&one);
    match letter {
        '\u{300}' | '\u{301}' => before.is_some_and(is_cyrillic),
        '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' => {
            let is_part = |one: Option<char>| {
                one.is_some_and(|one| one.is_letter_or_digit() || matches!(one, '\u{300}' | '\u{301}'))
            };
            is_part(before) && is_part(after)
        }
        _ => false,
    }
}

/// A letter that canonical text has in one with its mark of stress, without it.
fn without_stress(letter: char) -> char {
    match letter {
        'ѐ' => 'е',
        'Ѐ' => 'Е',
        'ѝ' => 'и',
        'Ѝ' => 'И',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clear(text: &str) -> Option<String> {
        Unveiled::of(&CanonicalText::from_text(text)).map(|clear| clear.text.as_str().to_owned())
    }

    #[test]
    fn words_are_read_as_they_are_seen() {
        for (text, seen) in [
            ("Khar\u{ad}kiv", "Kharkiv"),
            ("Khar\u{200b}kiv\u{feff}s", "Kharkivs"),
            ("Ха\u{301}рків", "Харків"),
            ("Kh\u{430}rkiv, Kher\u{455}on", "Kharkiv, Kherson"),
            ("\u{43}уми", "Суми"),
            ("It wouldnâ€™t cede â€œa meterâ€ of it", "It wouldn’t cede “a meter” of it"),
            ("It wouldn&#8217;t cede&nbsp;it &amp; more", "It wouldn’t cede it &amp; more"),
            ("> Forces hold\n> > the region.", "  Forces hold\n    the region."),
            ("the Ivano-\nFrankivsk and pro-\nwestern", "the Ivano-Frankivsk\nand pro-\nwestern"),
        ] {
            assert_eq!(clear(text).as_deref(), Some(seen), "{text}");
        }
        for text in ["Kharkiv \u{200b} Kherson", "résumé", "Т-64BV", "Харків", "", "château", "R&D", "a > b"]
        {
            assert_eq!(clear(text), None, "{text}");
        }
    }

    #[test]
    fn ranges_are_put_back_over_the_text_as_it_stands() {
        let text = CanonicalText::from_text("In Khar\u{ad}kiv and Ха\u{301}рків.");
        let clear = Unveiled::of(&text).unwrap();
        let words = |range: Range<usize>| {
            let back = clear.back(&range);
            text.slice(back.start, back.end).unwrap().to_owned()
        };
        assert_eq!(words(3..10), "Khar\u{ad}kiv");
        assert_eq!(words(15..21), "Ха\u{301}рків");
        assert_eq!(words(0..clear.text.length()), text.as_str());
    }
}
