//! How much of an area a part is, as the source says it.

use std::sync::LazyLock;

use super::keyword::keywords;
use crate::phrase::{
    Bound, Phrases, Section, SectionFault, read_section, shares_in, shipped_sections, words_of,
};

/// Under so many percent a part is small: less than a quarter.
const SMALL: f64 = 25.0;
/// Over so many percent a part is most of the area: more than half.
const MOST: f64 = 50.0;

keywords! {
    /// How much of an area a part is, by the source's own words or figures.
    pub enum PartSize {
        /// A small part, or a place in it only.
        Small = "small",
        /// A part; its size is not said, or is neither small nor most of it.
        Unsized = "unsized",
        /// Most of it, short of the whole.
        Most = "most",
    }
}

impl PartSize {
    /// Under 25 percent is small, over 50 is most: *most* means more than half, and nobody calls a quarter
    /// or more a small part.
    fn of_percent(percent: f64) -> Self {
        if percent < SMALL {
            Self::Small
        } else if percent > MOST {
            Self::Most
        } else {
            Self::Unsized
        }
    }
}

/// How much of an area a part is: by the percentage, else by a share that stands in the wording, else by
/// its other words.
///
/// Under 25 percent is small, over 50 is most of it. *More than* a share counts as just over it, *less
/// than* and *almost* as just under it. Words are looked for in every language of the shipped lexicon
/// (section `sizes`). Words that contradict one another, or that say no size, give
/// [`PartSize::Unsized`].
///
/// Only verified values belong here: the wording and the percentage must stand in the quote.
///
/// # Examples
/// ```
/// use claims_map::model::{PartSize, part_size};
/// assert_eq!(part_size(Some("a small portion of"), None), PartSize::Small);
/// assert_eq!(part_size(Some("more than half of"), None), PartSize::Most);
/// assert_eq!(part_size(Some("parts of"), None), PartSize::Unsized);
/// assert_eq!(part_size(Some("parts of"), Some(81.0)), PartSize::Most);
/// ```
pub fn part_size(wording: Option<&str>, percent: Option<f64>) -> PartSize {
    if let Some(percent) = percent {
        return PartSize::of_percent(percent);
    }
    let Some(wording) = wording else { return PartSize::Unsized };
    let of_shares = shares_in(wording).into_iter().map(|share| match share.bound {
        Bound::Exact => PartSize::of_percent(share.percent),
        Bound::Over => PartSize::of_percent(share.percent.next_up()),
        Bound::Under => PartSize::of_percent(share.percent.next_down()),
    });
    agreed(of_shares).or_else(|| agreed(sizes_in(wording))).unwrap_or(PartSize::Unsized)
}

/// What all sizes are; unsized where they differ; `None` where there is none.
fn agreed(mut sizes: impl Iterator<Item = PartSize>) -> Option<PartSize> {
    let first = sizes.next()?;
    Some(if sizes.all(|size| size == first) { first } else { PartSize::Unsized })
}

/// The sizes that phrases say, the longest phrase first where several begin with a word.
fn sizes_in(wording: &str) -> impl Iterator<Item = PartSize> {
    static WORDS: LazyLock<Phrases<PartSize>> = LazyLock::new(|| {
        read_sizes(&shipped_sections().sizes).expect("invariant: a test reads the shipped lexicon")
    });
    let words = words_of(wording, 0).words;
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < words.len() {
            let longest = WORDS.at(&words, at).into_iter().max_by_key(|found| found.count);
            at += longest.map_or(1, |found| found.count);
            if let Some(found) = longest {
                return Some(found.tag);
            }
        }
        None
    })
}

fn read_sizes(section: &Section) -> Result<Phrases<PartSize>, Vec<SectionFault>> {
    let known = PartSize::ALL.map(PartSize::keyword);
    read_section(section, &known, PartSize::from_keyword)
}

/// Checks the section `sizes` of a lexicon.
///
/// # Errors
/// Every fault, in the order of the file.
pub fn check_sizes(section: &Section) -> Result<(), Vec<SectionFault>> {
    read_sizes(section).map(|_| ())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_say_how_much() {
        for (wording, size) in [
            ("a small portion of", PartSize::Small),
            ("a very small part", PartSize::Small),
            ("a tiny strip along the border", PartSize::Small),
            ("several villages", PartSize::Small),
            ("невелика частина", PartSize::Small),
            ("незначну частину області", PartSize::Small),
            ("кілька сіл", PartSize::Small),
            ("небольшую часть", PartSize::Small),
            ("most of", PartSize::Most),
            ("almost all of", PartSize::Most),
            ("the vast majority of", PartSize::Most),
            ("all but a small part of", PartSize::Most),
            ("більша частина", PartSize::Most),
            ("майже всю область", PartSize::Most),
            ("почти вся", PartSize::Most),
            ("большую часть области", PartSize::Most),
            ("parts of", PartSize::Unsized),
            ("a large part of", PartSize::Unsized),
            ("no small part of", PartSize::Unsized),
            ("немала частина", PartSize::Unsized),
            ("the northern part of", PartSize::Unsized),
            ("the most recent part", PartSize::Unsized),
            ("a small part of the north and most of the south", PartSize::Unsized),
            ("частина", PartSize::Unsized),
            ("", PartSize::Unsized),
        ] {
            assert_eq!(part_size(Some(wording), None), size, "{wording}");
        }
        assert_eq!(part_size(None, None), PartSize::Unsized, "nothing said");
    }

    #[test]
    fn shares_say_how_much() {
        for (wording, size) in [
            ("81 percent of", PartSize::Most),
            ("more than half of", PartSize::Most),
            ("дві третини", PartSize::Most),
            ("понад половину", PartSize::Most),
            ("half of", PartSize::Unsized),
            ("less than half of", PartSize::Unsized),
            ("a third of", PartSize::Unsized),
            ("a quarter of", PartSize::Unsized),
            ("less than a quarter of", PartSize::Small),
            ("одна п’ята", PartSize::Small),
            ("up to 10 % of", PartSize::Small),
            ("about 5 процентов", PartSize::Small),
            ("a small part, 30 percent,", PartSize::Unsized),
        ] {
            assert_eq!(part_size(Some(wording), None), size, "{wording}");
        }
        for (percent, size) in [
            (0.5, PartSize::Small),
            (24.9, PartSize::Small),
            (25.0, PartSize::Unsized),
            (50.0, PartSize::Unsized),
            (50.1, PartSize::Most),
            (99.5, PartSize::Most),
        ] {
            assert_eq!(part_size(Some("a small part"), Some(percent)), size, "{percent}: the figure decides");
        }
    }

    #[test]
    fn keywords_lead_back_and_the_shipped_words_are_read() {
        for size in PartSize::ALL {
            assert_eq!(PartSize::from_keyword(size.keyword()), Some(size), "{size:?}");
        }
        assert_eq!(check_sizes(&shipped_sections().sizes), Ok(()), "shipped");
    }
}
