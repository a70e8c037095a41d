//! Phrases of the lexicon: how they are written, and where they stand among the words of a text.
//!
//! A leaf under everything that reads words: the guard and the shares (`text`), the size of a part
//! (`model`), the extractor's forms (`text::extract`). Not here: what a phrase means (whoever asks), and
//! reading files (`load`); what ships is built in.

mod form;
pub(crate) mod letter;
mod section;
mod share;
mod word;

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

pub use form::{FormFault, expand};
pub use section::{Section, SectionFault, ShippedSections, read_section, shipped_sections};
pub use share::{Bound, Share, check_shares, shares_in};
pub use word::{Capital, Word, Words, fold_word, is_of_word, words_of};

/// Phrases, each with what it stands for, to be found among words.
#[derive(Debug, Clone)]
pub struct Phrases<T> {
    /// By the whole first word.
    exact: BTreeMap<String, PhrasesOfFirstWord<T>>,
    /// By what the first word begins with.
    open: BTreeMap<String, Vec<Phrase<T>>>,
    /// How long those beginnings are, in bytes, from the shortest to the longest.
    open_lengths: RangeInclusive<usize>,
    /// Those that begin with a figure.
    figures: Vec<Phrase<T>>,
}

/// The phrases that begin with one word, so that a word such as *not*, which begins hundreds, costs no more
/// than another.
#[derive(Debug, Clone)]
struct PhrasesOfFirstWord<T> {
    /// By the whole second word.
    by_second: BTreeMap<String, Vec<Phrase<T>>>,
    /// Those without a second word, or with any of several.
    other: Vec<Phrase<T>>,
}

impl<T> Default for PhrasesOfFirstWord<T> {
    fn default() -> Self {
        Self { by_second: BTreeMap::new(), other: Vec::new() }
    }
}

/// A phrase: what it stands for and its words.
#[derive(Debug, Clone)]
struct Phrase<T> {
    tag: T,
    capital: Capital,
    rest: Vec<Part>,
}

/// A word of a phrase behind the first.
#[derive(Debug, Clone)]
enum Part {
    /// This word.
    Whole(String, Capital),
    /// Any word that begins so.
    Stem(String, Capital),
    /// Any figure.
    Figure,
    /// Any one word.
    Any,
}

/// A phrase among words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found<T> {
    /// What it stands for.
    pub tag: T,
    /// How many words it has.
    pub count: usize,
}

impl<T> Default for Phrases<T> {
    fn default() -> Self {
        Self {
            exact: BTreeMap::new(),
            open: BTreeMap::new(),
            open_lengths: RangeInclusive::new(usize::MAX, 0),
            figures: Vec::new(),
        }
    }
}

impl<T: Copy> Phrases<T> {
    /// Adds a form. Braces hold alternatives; a star at the end of a word stands for any ending, `#` for a
    /// figure, `_` for any one word behind the first. A capital must be one in the text, and a word of
    /// capitals only matches as such; small letters match any.
    ///
    /// # Errors
    /// [`FormFault`] where the form is not one.
    pub fn add(&mut self, tag: T, form: &str) -> Result<(), FormFault> {
        for spelling in expand(form)? {
            let mut parts = spelling.split([' ', '-']).filter(|part| !part.is_empty()).map(part_of);
            let (first, rest) = (parts.next(), parts.collect::<Vec<Part>>());
            match first.ok_or(FormFault::Empty)? {
                Part::Whole(word, capital) => {
                    let begun = self.exact.entry(word).or_default();
                    let phrases = match rest.first() {
                        Some(Part::Whole(second, _)) => begun.by_second.entry(second.clone()).or_default(),
                        _ => &mut begun.other,
                    };
                    phrases.push(Phrase { tag, capital, rest });
                }
                Part::Stem(stem, capital) => {
                    let (shortest, longest) = (self.open_lengths.start(), self.open_lengths.end());
                    self.open_lengths = *shortest.min(&stem.len())..=*longest.max(&stem.len());
                    self.open.entry(stem).or_default().push(Phrase { tag, capital, rest });
                }
                Part::Figure => self.figures.push(Phrase { tag, capital: Capital::None, rest }),
                Part::Any => return Err(FormFault::AnyFirst),
            }
        }
        Ok(())
    }

    /// The phrases that begin with the word at `index`. Their words are joined by spaces, hyphens or
    /// quotation marks only.
    pub fn at(&self, words: &[Word], index: usize) -> Vec<Found<T>> {
        let Some(first) = words.get(index) else { return Vec::new() };
        let mut found = Vec::new();
        let mut look = |phrases: &[Phrase<T>]| {
            for phrase in phrases {
                if phrase.fits(first, &words[index + 1..]) {
                    found.push(Found { tag: phrase.tag, count: phrase.rest.len() + 1 });
                }
            }
        };
        if let Some(begun) = self.exact.get(&first.folded) {
            look(&begun.other);
            if let Some(phrases) = words.get(index + 1).and_then(|word| begun.by_second.get(&word.folded)) {
                look(phrases);
            }
        }
        if first.is_figure() {
            look(&self.figures);
        }
        let lengths = self.open_lengths.clone().take_while(|length| *length <= first.folded.len());
        for length in lengths.filter(|length| first.folded.is_char_boundary(*length)) {
            if let Some(phrases) = self.open.get(&first.folded[..length]) {
                look(phrases);
            }
        }
        found
    }
}

impl<T> Phrase<T> {
    fn fits(&self, first: &Word, behind: &[Word]) -> bool {
        let mut words = behind.iter();
        self.capital.fits(first)
            && self
                .rest
                .iter()
                .all(|part| words.next().is_some_and(|word| word.is_joined() && part.fits(word)))
    }
}

impl Part {
    fn fits(&self, word: &Word) -> bool {
        match self {
            Self::Whole(whole, capital) => word.folded == *whole && capital.fits(word),
            Self::Stem(stem, capital) => word.folded.starts_with(stem) && capital.fits(word),
            Self::Figure => word.is_figure(),
            Self::Any => true,
        }
    }
}

fn part_of(word: &str) -> Part {
    match word {
        "#" => Part::Figure,
        "_" => Part::Any,
        _ => match word.strip_suffix('*') {
            Some(stem) => Part::Stem(fold_word(stem), Capital::of(stem)),
            None => Part::Whole(fold_word(word), Capital::of(word)),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The phrases among the words of a text, each as its tag and words.
    fn found(forms: &[&'static str], text: &str) -> Vec<String> {
        let mut phrases = Phrases::default();
        for form in forms {
            phrases.add(*form, form).unwrap();
        }
        let words = words_of(text, 0).words;
        let mut found = Vec::new();
        for index in 0..words.len() {
            for one in phrases.at(&words, index) {
                let there: Vec<&str> =
                    words[index..index + one.count].iter().map(|word| word.folded.as_str()).collect();
                found.push(there.join(" "));
            }
        }
        found
    }

    #[test]
    fn phrases_are_found_by_word_stem_figure_and_gap() {
        for (forms, text, expected) in [
            (&["not only"][..], "Not only, not “only”; not, only", &["not only", "not only"][..]),
            (&["no", "no longer"], "no longer", &["no", "no longer"]),
            (&["запереч*"], "Вони заперечують це", &["заперечують"]),
            (&["не запереч* _ факт*"], "не заперечує цього факту", &["не заперечує цього факту"]),
            (&["# percent", "may #"], "In May 5.5 percent", &["may 5.5", "5.5 percent"]),
            (&["May"], "may May MAY", &["may", "may"]),
            (&["US"], "us Us US", &["us"]),
            (&["so-called", "об'єкт{,и}"], "so called ОБʼЄКТИ", &["so called", "об'єкти"]),
            (&["don't"], "I don’t. Don't", &["don't", "don't"]),
            (&["ещё"], "Еще", &["еще"]),
        ] {
            assert_eq!(found(forms, text), expected, "{forms:?} in {text}");
        }
    }

    #[test]
    fn a_form_that_is_none_is_refused() {
        for (form, fault) in [
            ("_ x", FormFault::AnyFirst),
            ("", FormFault::Empty),
            ("a*b", FormFault::Star),
            ("{a", FormFault::Braces),
        ] {
            assert_eq!(Phrases::default().add((), form), Err(fault), "{form}");
        }
    }
}
