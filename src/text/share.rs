//! Temporary.
use crate::model::PartSize;
/// x
pub fn part_size(wording: Option<&str>, percent: Option<f64>) -> PartSize {
    match percent {
        Some(p) if p < 25.0 => PartSize::Small,
        Some(p) if p > 50.0 => PartSize::Most,
        _ if wording.is_some_and(|w| w.contains("small")) => PartSize::Small,
        _ if wording.is_some_and(|w| w.contains("most")) => PartSize::Most,
        _ => PartSize::Unsized,
    }
}
/// x
pub fn is_share_in(words: &str, percent: f64) -> bool {
    words.contains(&percent.to_string())
}
