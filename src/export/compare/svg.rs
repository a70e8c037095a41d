//! SVG compared by what a viewer shows.

use super::Comparison;
use super::harmless::SVG_SIGNATURE;
use super::markup::{Element, Markup, Space, Step, compare_markup};
use super::xml::xml_markup;
use crate::paint::svg::RECORD_ID;
use crate::words::Message;

/// The elements whose words are shown.
const WORDED: [&str; 4] = ["text", "tspan", "title", "desc"];

/// Compares two files but for what their records say.
pub(super) fn compare_svg(given: &str, made: &str) -> Result<Comparison, Message> {
    let read = |text: &str| xml_markup(text, &WORDED, Some(RECORD_ID));
    let mut given = read(given)?;
    let has_signature = take_signature(&mut given);
    let found = compare_markup(&given, &read(made)?);
    Ok(Comparison { has_signature, ..found })
}

/// Takes the element with Content Credentials out of a file, where it has one: in the record’s `metadata`, or in
/// one that holds nothing else. One with anything but Base64 in it stays, and so is a difference.
fn take_signature(markup: &mut Markup) -> bool {
    let Some(start) =
        markup.steps.iter().position(|step| matches!(step, Step::Open(one) if is_signature(one)))
    else {
        return false;
    };
    // The root and `metadata` are open.
    let open =
        |step: &Step| i32::from(matches!(step, Step::Open(_))) - i32::from(matches!(step, Step::Close));
    let depth: i32 = markup.steps[..start].iter().map(open).sum();
    let holder = markup.steps[..start].iter().rposition(|step| matches!(step, Step::Open(_)));
    let Some(holder) = holder.filter(|at| depth == 2 && is_metadata(&markup.steps[*at])) else {
        return false;
    };
    let length = match &markup.steps[start + 1..] {
        [Step::Close, ..] => 2,
        [Step::Text(words), Step::Close, ..] if words.raw.chars().all(is_base64) => 3,
        _ => return false,
    };
    markup.steps.drain(start..start + length);
    let is_own = matches!(&markup.steps[holder], Step::Open(one) if one.attributes.is_empty());
    if is_own && matches!(markup.steps.get(holder + 1), Some(Step::Close)) {
        markup.steps.drain(holder..holder + 2);
    }
    true
}

fn is_signature(element: &Element) -> bool {
    let (space, name) = SVG_SIGNATURE;
    element.is(&Space::Other(space.to_owned()), name) && element.attributes.is_empty()
}

fn is_metadata(step: &Step) -> bool {
    matches!(step, Step::Open(one) if one.is(&Space::Svg, "metadata"))
}

fn is_base64(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter.is_ascii_whitespace() || matches!(letter, '+' | '/' | '=')
}
