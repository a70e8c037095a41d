//! Shares written in words: as a figure (“81 %”, “81 percent”), as a number (“eighty-one percent”) or as a
//! fraction (“two thirds”).

use std::sync::LazyLock;

use super::{Phrases, Section, SectionFault, Word, read_section, shipped_sections, words_of};
use crate::words::{Message, message};

/// A share that stands in words.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Share {
    /// In percent.
    pub percent: f64,
    /// Which side of it is meant.
    pub bound: Bound,
    /// True for a fraction, which somebody may round: two thirds are 67 or 66.7 percent.
    pub is_fraction: bool,
}

/// Which side of a share is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    /// The share itself, or near it.
    Exact,
    /// More than it.
    Over,
    /// Less than it, or almost it.
    Under,
}

/// What a phrase of the section `shares` is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    Percent,
    Number(u32),
    Fraction(u32, u32),
    Or,
    Bound(Bound),
    /// It only looks like a share: *the second half of the year*.
    None,
}

impl Role {
    fn from_keyword(keyword: &str) -> Option<Self> {
        if let Some((part, whole)) = keyword.split_once('/') {
            let (part, whole) = (part.parse().ok()?, whole.parse().ok()?);
            return (0 < part && part < whole).then_some(Self::Fraction(part, whole));
        }
        match keyword {
            "percent" => Some(Self::Percent),
            "or" => Some(Self::Or),
            "over" => Some(Self::Bound(Bound::Over)),
            "under" => Some(Self::Bound(Bound::Under)),
            "at-least" => Some(Self::Bound(Bound::Exact)),
            "none" => Some(Self::None),
            number => number.parse().ok().filter(|number| (1..100).contains(number)).map(Self::Number),
        }
    }
}

/// The keywords of the section `shares`, for whoever wrote another.
fn keywords() -> Vec<Message> {
    let words = ["percent", "or", "over", "under", "at-least", "none"].map(Message::as_it_is);
    let patterns = [message!("text-section-a-fraction"), message!("text-section-a-number")];
    words.into_iter().chain(patterns).collect()
}

/// Checks the section `shares` of a lexicon.
///
/// # Errors
/// Every fault, in the order of the file.
pub fn check_shares(section: &Section) -> Result<(), Vec<SectionFault>> {
    read_section(section, &keywords(), Role::from_keyword).map(|_| ())
}

/// The shares that stand in words, in order; of “20 to 25 percent” both.
///
/// # Panics
/// Never: the words are built in, and a test reads them.
pub fn shares_in(text: &str) -> Vec<Share> {
    static WORDS: LazyLock<Phrases<Role>> = LazyLock::new(|| {
        read_section(&shipped_sections().shares, &keywords(), Role::from_keyword)
            .expect("invariant: a test reads the shipped lexicon")
    });
    let found = words_of(text, 0);
    let reader = Reader { words: &found.words, after: &found.after, phrases: &WORDS };
    reader.shares()
}

struct Reader<'a> {
    words: &'a [Word],
    after: &'a str,
    phrases: &'static Phrases<Role>,
}

impl Reader<'_> {
    fn shares(&self) -> Vec<Share> {
        let mut shares = Vec::new();
        let mut at = 0;
        while at < self.words.len() {
            let longest = self.phrases.at(self.words, at).into_iter().max_by_key(|found| found.count);
            let fraction =
                self.written_fraction(at).or(match longest.map(|found| (found.tag, found.count)) {
                    Some((Role::Fraction(part, whole), count)) => Some((part, whole, count)),
                    _ => None,
                });
            if let Some((part, whole, count)) = fraction {
                let percent = f64::from(part) * 100.0 / f64::from(whole);
                shares.push(Share { percent, bound: self.bound_before(at), is_fraction: true });
                at += count;
            } else if let Some((percent, count)) = self.number(at) {
                if self.is_percent(at + count) {
                    shares.extend(self.range_before(at));
                    shares.push(Share { percent, bound: self.bound_before(at), is_fraction: false });
                }
                at += count;
            } else {
                let is_none = longest.filter(|found| found.tag == Role::None);
                at += is_none.map_or(1, |found| found.count);
            }
        }
        shares
    }

    fn role(&self, at: usize, fits: impl Fn(Role) -> bool) -> bool {
        at < self.words.len() && self.phrases.at(self.words, at).iter().any(|found| fits(found.tag))
    }

    /// What stands before a word, or behind the last.
    fn gap(&self, at: usize) -> &str {
        self.words.get(at).map_or(self.after, |word| word.before.as_str())
    }

    /// “2/3”.
    fn written_fraction(&self, at: usize) -> Option<(u32, u32, usize)> {
        let part: u32 = self.words[at].folded.parse().ok()?;
        let whole: u32 = self.words.get(at + 1)?.folded.parse().ok()?;
        (self.gap(at + 1) == "/" && 0 < part && part < whole && whole <= 10).then_some((part, whole, 2))
    }

    /// A number in figures or words, and how many words it has.
    fn number(&self, at: usize) -> Option<(f64, usize)> {
        let word = &self.words[at];
        if word.is_figure() {
            return word.folded.replace(',', ".").parse().ok().map(|number| (number, 1));
        }
        let value = |at: usize| {
            let found = self.words.get(at).map(|_| self.phrases.at(self.words, at)).unwrap_or_default();
            found.into_iter().find_map(|found| match found.tag {
                Role::Number(number) => Some(number),
                _ => None,
            })
        };
        let first = value(at)?;
        let unit = value(at + 1).filter(|unit| first >= 20 && *unit < 10 && self.words[at + 1].is_joined());
        Some(unit.map_or((f64::from(first), 1), |unit| (f64::from(first + unit), 2)))
    }

    /// True where a percent sign or the word stands at a place.
    fn is_percent(&self, at: usize) -> bool {
        self.gap(at).trim_start().starts_with(['%', '％'])
            || self.words.get(at).is_some_and(Word::is_joined) && self.role(at, |role| role == Role::Percent)
    }

    /// The lower end of a range whose upper end stands at a place: “20–25 percent”, “20 to 25 percent”.
    fn range_before(&self, at: usize) -> Option<Share> {
        let is_dash = |gap: &str| matches!(gap.trim(), "-" | "–" | "—" | "‑" | "−");
        let lower = if at > 0 && is_dash(self.gap(at)) {
            at - 1
        } else if at > 1 && self.role(at - 1, |role| role == Role::Or) && self.words[at].is_joined() {
            at - 2
        } else {
            return None;
        };
        // With a sign of its own it has been found already.
        let is_bare = !self.gap(lower + 1).contains('%');
        let (percent, count) = self.number(lower).filter(|(_, count)| is_bare && *count == 1)?;
        let bound = self.bound_before(lower);
        (lower + count <= at).then_some(Share { percent, bound, is_fraction: false })
    }

    /// “More than”, “less than” right before a place.
    fn bound_before(&self, at: usize) -> Bound {
        let ends_here = |start: usize| {
            let found = self.phrases.at(self.words, start).into_iter();
            found.filter(|found| start + found.count == at).find_map(|found| match found.tag {
                Role::Bound(bound) => Some(bound),
                _ => None,
            })
        };
        // The longest begins first: “no less than” before “less than”.
        (at.saturating_sub(5)..at).find_map(ends_here).unwrap_or(Bound::Exact)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_read_from_figures_numbers_and_fractions() {
        for (text, expected) in [
            ("81 % of it", &[81.0][..]),
            ("81% of it", &[81.0]),
            ("some 81 percent, or 99.5 per cent", &[81.0, 99.5]),
            ("99,5 % області", &[99.5]),
            ("81 відсоток", &[81.0]),
            ("80-відсотковий контроль", &[80.0]),
            ("двадцять п’ять відсотків", &[25.0]),
            ("восемьдесят один процент", &[81.0]),
            ("eighty-one percent", &[81.0]),
            ("20–25 percent", &[20.0, 25.0]),
            ("between 20 and 25 percent", &[20.0, 25.0]),
            ("20% to 25%", &[20.0, 25.0]),
            ("half of it", &[50.0]),
            ("половина області", &[50.0]),
            ("three quarters", &[75.0]),
            ("2/3 of it, ¾ of that", &[200.0 / 3.0, 75.0]),
            ("дві третини", &[200.0 / 3.0]),
            ("треть", &[100.0 / 3.0]),
            ("81 people, 3 March, the third region", &[]),
            ("the second half of 2024, half an hour", &[]),
            ("", &[]),
        ] {
            let found: Vec<f64> = shares_in(text).iter().map(|share| share.percent).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn more_and_less_are_told_apart() {
        for (text, bound) in [
            ("more than half", Bound::Over),
            ("less than a third of it", Bound::Under),
            ("no less than 40 %", Bound::Exact),
            ("понад 80 відсотків", Bound::Over),
            ("почти половина", Bound::Under),
            ("half", Bound::Exact),
        ] {
            let found: Vec<Bound> = shares_in(text).iter().map(|share| share.bound).collect();
            assert_eq!(found, [bound], "{text}");
        }
    }

    #[test]
    fn the_shipped_words_are_read_and_others_are_named() {
        assert_eq!(check_shares(&shipped_sections().shares), Ok(()), "shipped");
        let section: Section = serde_json::from_str(r#"{"3/2": {}, "percent": {"en": ["{"]}}"#).unwrap();
        let faults = check_shares(&section).unwrap_err();
        let places: Vec<&str> = faults.iter().map(|fault| fault.place.as_str()).collect();
        assert_eq!(places, ["3/2", "percent.en[0]"], "{faults:?}");
    }
}
