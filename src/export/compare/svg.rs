//! SVG compared by what a viewer shows.

use super::Comparison;
use super::markup::compare_markup;
use super::xml::xml_markup;
use crate::paint::svg::RECORD_ID;

/// The elements whose words are shown.
const WORDED: [&str; 4] = ["text", "tspan", "title", "desc"];

/// Compares two files but for what their records say.
pub(super) fn compare_svg(given: &str, made: &str) -> Result<Comparison, String> {
    let read = |text: &str| xml_markup(text, &WORDED, Some(RECORD_ID));
    Ok(compare_markup(&read(given)?, &read(made)?))
}
