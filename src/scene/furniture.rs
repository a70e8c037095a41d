//! What stands at the foot of a map: the scale bar, and what its colours and borders mean.

use super::item::{Align, Face, Item, Text, TextStyle};
use super::palette::Colors;
use super::typeface::{line_start, line_width, text_width, wrap};
use crate::model::{SHIPPED_BOUNDARIES, SUPPLIED_BOUNDARIES};
use crate::space::{Rect, Screen, View};
use crate::words::{Language, Message, message};

/// What a picture says of the borders of a layer with this attribution. Those of a layer that the user supplied have
/// been checked by nobody.
pub fn boundary_note(attribution: &str) -> Message {
    if attribution == SUPPLIED_BOUNDARIES {
        message!("scene-borders-supplied")
    } else {
        message!("scene-borders-recognised")
    }
}

/// A layer's attribution as a picture has it: in the picture's language, where it is one of those that ship.
pub fn credit(attribution: &str) -> Message {
    match attribution {
        SUPPLIED_BOUNDARIES => message!("scene-credit-supplied"),
        SHIPPED_BOUNDARIES => message!("scene-credit-shipped"),
        other => Message::as_it_is(other),
    }
}

/// What every picture says of its colours.
pub fn report_note() -> Message {
    message!("scene-report-note")
}

/// Distance between the baselines of notes, in logical pixels.
const NOTE_LINE: f64 = 15.0;
/// Space between the notes and the edges of the map, in logical pixels.
const NOTE_MARGIN: f64 = 16.0;

/// The notes over the foot of a map and the rectangle that they take.
#[derive(Debug, Clone)]
pub struct Notes {
    /// What to draw.
    pub items: Vec<Item>,
    /// The rectangle that it takes up, in scene pixels.
    pub rect: Rect,
}

/// Composes the notes over the foot of a map: side by side where both fit, else under one another.
pub fn compose_notes(viewport: Rect, colors: &Colors, attribution: &str, language: Language) -> Notes {
    let style = note_style(colors);
    let report = language.text(&report_note());
    let (note, credit) = (boundary_note(attribution), credit(attribution));
    let borders = language.text(&message!("scene-borders-credited", note = note, credit = credit));
    let room = viewport.width - 2.0 * NOTE_MARGIN;
    let (left, right) = (viewport.x + NOTE_MARGIN, viewport.right() - NOTE_MARGIN);
    let last = viewport.bottom() - 13.0;
    let both = text_width(&report, &style) + text_width(&borders, &style) + 32.0;
    let (items, lines) = if both <= room {
        let mut items = backed_text(&report, Screen::new(left, last), style, Align::Start, colors);
        items.extend(backed_text(&borders, Screen::new(right, last), style, Align::End, colors));
        (items, 1)
    } else {
        let mut lines = wrap(&report, &style, room);
        lines.extend(wrap(&borders, &style, room));
        let top = last - NOTE_LINE * (lines.len() - 1) as f64;
        let line_at = |line: usize| Screen::new(left, top + NOTE_LINE * line as f64);
        let set = lines.iter().enumerate();
        let line_items =
            |(line, words): (usize, &String)| backed_text(words, line_at(line), style, Align::Start, colors);
        (set.flat_map(line_items).collect(), lines.len())
    };
    let height = NOTE_LINE * lines as f64 + 14.0;
    Notes { items, rect: Rect::new(viewport.x, viewport.bottom() - height, viewport.width, height) }
}

/// A line of text on a veil, so that it is read on any texture.
fn backed_text(words: &str, at: Screen, style: TextStyle, align: Align, colors: &Colors) -> Vec<Item> {
    let line = Text::new(words, at, style).aligned(align);
    let rect = Rect::new(line_start(&line).x - 5.0, at.y - 11.0, line_width(&line) + 10.0, NOTE_LINE);
    let veil = colors.palette().land.with_alpha(215);
    vec![Item::Box { rect, radius: 0.0, fill: Some(veil), stroke: None }, Item::Text(line)]
}

/// Small text over the map: readable on land and sea by its halo.
fn note_style(colors: &Colors) -> TextStyle {
    let palette = colors.palette();
    TextStyle {
        size: 11.0,
        face: Face::Regular,
        color: palette.ink_soft,
        letter_spacing: 0.0,
        halo: Some((1.6, palette.land)),
    }
}

/// A scale bar and the rectangle that it takes.
#[derive(Debug, Clone)]
pub struct ScaleBar {
    /// What to draw.
    pub items: Vec<Item>,
    /// The rectangle that it takes up, in scene pixels.
    pub rect: Rect,
}

/// The longest that a scale bar is, in logical pixels, and in parts of the map's width.
const LONGEST_BAR: (f64, f64) = (150.0, 0.28);
/// The shortest that says anything, in logical pixels.
const SHORTEST_BAR: f64 = 24.0;
/// Space between a scale bar and the edges of the map, in logical pixels; paper has its own.
const BAR_MARGIN: f64 = 14.0;

/// A corner of a rectangle in which a scale bar may stand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BarCorner {
    /// The rectangle, in scene pixels.
    pub room: Rect,
    /// At its right, or at its left.
    pub is_right: bool,
    /// At its foot, or at its top.
    pub is_low: bool,
    /// On the map, where the bar has a veil behind it, or on paper.
    pub is_on_map: bool,
}

/// Composes a scale bar of a round length in a corner; `None` where that is too narrow for one.
///
/// The length holds in the middle of the map; an equal-area projection keeps surfaces, so that
/// lengths elsewhere differ by up to about one percent over a country.
pub fn compose_scale_bar(
    view: &View,
    corner: BarCorner,
    colors: &Colors,
    language: Language,
) -> Option<ScaleBar> {
    let BarCorner { room: port, is_right, is_low, is_on_map } = corner;
    let palette = colors.palette();
    let length_m = round_length_m(LONGEST_BAR.0.min(port.width * LONGEST_BAR.1) / view.px_per_m);
    let width = length_m * view.px_per_m;
    let style = note_style(colors);
    let text = language.text(&label(length_m));
    let whole = width + text_width(&text, &style) + 16.0;
    if width < SHORTEST_BAR || whole + 2.0 * BAR_MARGIN > port.width || port.height < 60.0 {
        return None;
    }
    let margin = if is_on_map { BAR_MARGIN } else { 0.0 };
    let x = if is_right { port.right() - margin - whole + 4.0 } else { port.x + margin };
    let y = if is_low { port.bottom() - margin - 2.0 } else { port.y + margin + 6.0 };
    let veil = Rect::new(x - 5.0, y - 9.0, whole, 16.0);
    let bar = |x, y, width, height| Item::Box {
        rect: Rect::new(x, y, width, height),
        radius: 0.0,
        fill: Some(palette.ink_soft),
        stroke: None,
    };
    let rect = Rect::new(x - 4.0, y - 8.0, whole, 16.0);
    let at = Screen::new(x + width + 6.0, y + 4.0);
    let behind =
        Item::Box { rect: veil, radius: 0.0, fill: Some(palette.land.with_alpha(215)), stroke: None };
    let mut items: Vec<Item> = is_on_map.then_some(behind).into_iter().collect();
    items.extend([
        bar(x, y, width, 1.5),
        bar(x, y - 4.0, 1.5, 5.5),
        bar(x + width - 1.5, y - 4.0, 1.5, 5.5),
        Item::Text(Text::new(text, at, style)),
    ]);
    Some(ScaleBar { items, rect })
}

/// The largest of 1, 2, 5, 10, 20, 50 … metres that is at most `at_most_m`.
fn round_length_m(at_most_m: f64) -> f64 {
    let power = libm::exp10(libm::log10(at_most_m.max(1.0)).floor());
    let factor = [5.0, 2.0, 1.0].into_iter().find(|factor| factor * power <= at_most_m);
    factor.unwrap_or(1.0) * power
}

fn label(length_m: f64) -> Message {
    if length_m >= 1000.0 {
        message!("scene-scale-kilometres", length = format!("{:.0}", length_m / 1000.0))
    } else {
        message!("scene-scale-metres", length = format!("{length_m:.0}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::palette::Theme;

    #[test]
    fn lengths_are_round() {
        for (at_most, length) in [(180_000.0, 100_000.0), (999.0, 500.0), (21.0, 20.0), (5_000.0, 5_000.0)] {
            assert!(
                (round_length_m(at_most) - length).abs() < 1e-6,
                "{at_most} → {}",
                round_length_m(at_most)
            );
        }
        assert_eq!(label(50_000.0).english(), "50 km", "kilometres");
    }

    #[test]
    fn notes_never_leave_the_map() {
        for width in [320.0, 500.0, 780.0, 1400.0] {
            let viewport = Rect::new(260.0, 52.0, width, 600.0);
            let notes = compose_notes(viewport, Theme::Light.colors(), SHIPPED_BOUNDARIES, Language::ENGLISH);
            let mut said = String::new();
            for item in &notes.items {
                let Item::Text(text) = item else { continue };
                let (start, words) = (line_start(text).x, text.words());
                let end = start + line_width(text);
                assert!(start >= viewport.x && end <= viewport.right(), "{width}: {words}");
                assert!(text.at.y > notes.rect.y && text.at.y < viewport.bottom(), "{width}: {words}");
                said.push_str(&words);
                said.push(' ');
            }
            assert!(said.contains(&report_note().english()) || width < 400.0, "{width}: {said}");
            assert!(said.contains("ES-11/4"), "{width}: {said}");
        }
    }
}
