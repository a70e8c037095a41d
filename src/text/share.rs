//! Whether a share that is given with a statement stands in its quote.

use crate::phrase::shares_in;

/// How near two percentages are that are the same.
const SAME: f64 = 1e-9;

/// True where a share of so many percent stands in the words: as a figure (“81 %”, “99,5 percent”), as a
/// number (“eighty-one percent”) or as a fraction (“two thirds”).
///
/// A figure must be the same; a fraction may be rounded to a whole percent or to one or two decimals. Of
/// “20 to 25 percent” both ends stand there.
///
/// # Examples
/// ```
/// use claims_map::text::is_share_in;
/// assert!(is_share_in("Russia holds 81 % of the region", 81.0));
/// assert!(is_share_in("дві третини області", 66.7));
/// assert!(!is_share_in("81 villages of the region", 81.0));
/// ```
pub fn is_share_in(words: &str, percent: f64) -> bool {
    let is_same = |share: f64| (share - percent).abs() < SAME;
    shares_in(words).iter().any(|share| {
        let rounded = |scale: f64| (share.percent * scale).round() / scale;
        is_same(share.percent)
            || share.is_fraction && [1.0, 10.0, 100.0].map(rounded).into_iter().any(is_same)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_stands_in_words_or_does_not() {
        for (words, percent, expected) in [
            ("about 99,5 % of Luhansk", 99.5, true),
            ("about 99.5 percent of Luhansk", 99.0, false),
            ("81 відсоток області", 81.0, true),
            ("two thirds of it", 67.0, true),
            ("two-thirds of it", 66.67, true),
            ("two thirds of it", 66.0, false),
            ("a third of it", 33.3, true),
            ("half of it", 50.0, true),
            ("половину області", 50.0, true),
            ("more than half of it", 50.0, true),
            ("трети области", 33.0, true),
            ("part of it", 50.0, false),
            ("in 2081", 81.0, false),
            ("81 of them", 81.0, false),
            ("anything", f64::NAN, false),
        ] {
            assert_eq!(is_share_in(words, percent), expected, "{percent} in {words}");
        }
    }
}
