//! The scale bar.

use super::item::{Align, Face, Item, TextStyle};
use super::palette::Theme;
use super::typeface::text_width;
use crate::space::{Rect, Screen, View};

/// A scale bar and the rectangle that it takes.
#[derive(Debug, Clone)]
pub struct ScaleBar {
    /// What to draw.
    pub items: Vec<Item>,
    /// Where it stands.
    pub rect: Rect,
}

/// Composes a scale bar in the lower left corner of the view: a round length of 60 to 150 pixels.
///
/// The length holds in the middle of the map; an equal-area projection keeps surfaces, so that
/// lengths elsewhere differ by up to about one percent over a country.
pub fn compose_scale_bar(view: &View, theme: Theme) -> ScaleBar {
    let palette = theme.palette();
    let length_m = round_length_m(150.0 / view.px_per_m);
    let width = length_m * view.px_per_m;
    let (x, y) = (view.viewport.x + 14.0, view.viewport.bottom() - 16.0);
    let style = TextStyle {
        size: 11.0,
        face: Face::Regular,
        color: palette.ink_soft,
        align: Align::Start,
        letter_spacing: 0.0,
        halo: Some((1.6, palette.land)),
    };
    let text = label(length_m);
    let bar = |x, y, width, height| Item::Box {
        rect: Rect::new(x, y, width, height),
        radius: 0.0,
        fill: Some(palette.ink_soft),
        stroke: None,
    };
    let rect = Rect::new(x - 4.0, y - 8.0, width + text_width(&text, &style) + 16.0, 16.0);
    let at = Screen::new(x + width + 6.0, y + 4.0);
    let items = vec![
        bar(x, y, width, 1.5),
        bar(x, y - 4.0, 1.5, 5.5),
        bar(x + width - 1.5, y - 4.0, 1.5, 5.5),
        Item::Text(super::item::Text { text, at, style }),
    ];
    ScaleBar { items, rect }
}

/// The largest of 1, 2, 5, 10, 20, 50 … metres that is at most `at_most_m`.
fn round_length_m(at_most_m: f64) -> f64 {
    let power = 10f64.powf(at_most_m.max(1.0).log10().floor());
    let factor = [5.0, 2.0, 1.0].into_iter().find(|factor| factor * power <= at_most_m);
    factor.unwrap_or(1.0) * power
}

fn label(length_m: f64) -> String {
    if length_m >= 1000.0 { format!("{:.0} km", length_m / 1000.0) } else { format!("{length_m:.0} m") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_round() {
        for (at_most, length) in [(180_000.0, 100_000.0), (999.0, 500.0), (21.0, 20.0), (5_000.0, 5_000.0)] {
            assert!(
                (round_length_m(at_most) - length).abs() < 1e-6,
                "{at_most} → {}",
                round_length_m(at_most)
            );
        }
        assert_eq!(label(50_000.0), "50 km", "kilometres");
    }
}
