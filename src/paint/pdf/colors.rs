//! The inks of a page: the screen's colours, or those of a printing press.

use krilla::color::{Color as PdfColor, cmyk, luma, rgb};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, Stroke as PdfStroke, StrokeDash};

use crate::scene::item::{Color, Stroke};

/// What a page's colours are made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Inks {
    /// Red, green and blue light, as on a screen (sRGB).
    #[default]
    Rgb,
    /// Cyan, magenta, yellow and black ink of no certain press.
    ///
    /// Black is what the three colours have in common: K = 1 − max(R, G, B), C = (1 − R − K) / (1 − K), and M and Y
    /// likewise of green and blue. So greys are black ink alone, and R = (1 − C) (1 − K) gives each colour back:
    /// what stands out from another colour does so still.
    Cmyk,
}

/// Letters this dark in every channel are black: a press that sets them in four inks blurs them.
const BLACK: u8 = 0x40;

/// The colour that letters of this colour have in a PDF: black where they are nearly so.
pub fn letter_color(color: Color) -> Color {
    let is_nearly_black = [color.r, color.g, color.b].iter().all(|channel| *channel < BLACK);
    if is_nearly_black { Color { r: 0, g: 0, b: 0, ..color } } else { color }
}

/// A filled shape.
pub(super) fn filled(color: Color, rule: FillRule, inks: Inks) -> Fill {
    Fill { paint: ink(color, inks).into(), opacity: opacity(color), rule }
}

/// Letters.
pub(super) fn lettering(color: Color, inks: Inks) -> Fill {
    let color = letter_color(color);
    let is_black = (color.r, color.g, color.b) == (0, 0, 0);
    let color_or_black = match inks {
        _ if !is_black => ink(color, inks),
        Inks::Rgb => luma::Color::black().into(),
        Inks::Cmyk => cmyk::Color::new(0, 0, 0, 255).into(),
    };
    Fill { paint: color_or_black.into(), opacity: opacity(color), rule: FillRule::NonZero }
}

/// A line.
#[expect(clippy::cast_possible_truncation, reason = "lengths on a page are small enough for f32")]
pub(super) fn stroked(stroke: &Stroke, inks: Inks) -> PdfStroke {
    PdfStroke {
        paint: ink(stroke.color, inks).into(),
        width: stroke.width as f32,
        miter_limit: 4.0,
        // Dashes end at right angles, lines round.
        line_cap: if stroke.dash.is_some() { LineCap::Butt } else { LineCap::Round },
        line_join: LineJoin::Round,
        opacity: opacity(stroke.color),
        dash: stroke.dash.map(|(dash, gap)| StrokeDash { array: vec![dash as f32, gap as f32], offset: 0.0 }),
    }
}

fn ink(color: Color, inks: Inks) -> PdfColor {
    match inks {
        Inks::Rgb => rgb::Color::new(color.r, color.g, color.b).into(),
        Inks::Cmyk => {
            let [c, m, y, k] = separated(color);
            cmyk::Color::new(c, m, y, k).into()
        }
    }
}

/// A colour in the four inks, 0 for none to 255 for all of one.
fn separated(color: Color) -> [u8; 4] {
    let light = color.r.max(color.g).max(color.b);
    if light == 0 {
        return [0, 0, 0, 255];
    }
    // Whole numbers, rounded: (light − channel) / light in steps of 255.
    let share = |channel: u8| {
        let (missing, light) = (u32::from(light - channel), u32::from(light));
        u8::try_from((missing * 255 + light / 2) / light).unwrap_or(u8::MAX)
    };
    [share(color.r), share(color.g), share(color.b), 255 - light]
}

fn opacity(color: Color) -> NormalizedF32 {
    NormalizedF32::new(f32::from(color.a) / 255.0).unwrap_or(NormalizedF32::ONE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_four_inks_give_each_colour_back() {
        for hex in [0xdc_684c, 0xf4_d27c, 0x15_202e, 0x4a_5566, 0xff_ffff, 0x00_0000, 0x01_0002, 0x8a_b6ea] {
            let color = Color::rgb(hex);
            let [c, m, y, k] = separated(color).map(|ink| 1.0 - f64::from(ink) / 255.0);
            for (ink, channel) in [(c, color.r), (m, color.g), (y, color.b)] {
                let back = 255.0 * ink * k;
                assert!((back - f64::from(channel)).abs() <= 0.75, "{hex:06x}: {back} for {channel}");
            }
        }
        assert_eq!(separated(Color::rgb(0x77_7777)), [0, 0, 0, 0x88], "grey is black ink alone");
    }
}
