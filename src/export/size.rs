//! Sizes: presets, and lengths in pixels, millimetres or inches.

use std::str::FromStr;

use crate::words::{Message, Say, message, say_in_english};

/// Millimetres in an inch.
const MM_PER_INCH: f64 = 25.4;
/// Resolution of a size in millimetres or inches where none is given, in dots an inch.
pub const PRINT_DPI: f64 = 300.0;

/// A size that many places ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Preset {
    /// A picture in a web page.
    Web,
    /// A square for social networks.
    Square,
    /// A slide or a video frame.
    Wide,
    /// A 4K screen.
    Screen4k,
    /// A sheet of A4 paper, landscape.
    A4,
    /// A sheet of A3 paper, landscape.
    A3,
}

impl Preset {
    /// All presets, in the order in which they are offered.
    pub const ALL: [Self; 6] = [Self::Web, Self::Square, Self::Wide, Self::Screen4k, Self::A4, Self::A3];

    /// Its name on the command line.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Web => "web",
            Self::Square => "square",
            Self::Wide => "wide",
            Self::Screen4k => "4k",
            Self::A4 => "a4",
            Self::A3 => "a3",
        }
    }

    /// Its name in the window.
    pub fn label(self) -> Message {
        match self {
            Self::Web => message!("export-preset-web"),
            Self::Square => message!("export-preset-square"),
            Self::Wide => Message::as_it_is("16:9"),
            Self::Screen4k => Message::as_it_is("4K"),
            Self::A4 => Message::as_it_is("A4"),
            Self::A3 => Message::as_it_is("A3"),
        }
    }

    /// Width and height in pixels, and the resolution in dots an inch; `None` for a screen's.
    pub fn size(self) -> (u32, u32, Option<f64>) {
        match self {
            Self::Web => (1200, 900, None),
            Self::Square => (1080, 1080, None),
            Self::Wide => (1920, 1080, None),
            Self::Screen4k => (3840, 2160, None),
            Self::A4 => (3508, 2480, Some(PRINT_DPI)),
            Self::A3 => (4961, 3508, Some(PRINT_DPI)),
        }
    }
}

/// A length as a person writes it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Length {
    /// Pixels.
    Px(f64),
    /// Millimetres.
    Mm(f64),
    /// Inches.
    Inch(f64),
}

impl Length {
    /// The nearest number of pixels at a resolution in dots an inch; `None` for a size that is no
    /// number of pixels at all.
    pub fn px(self, dpi: f64) -> Option<u32> {
        let px = match self {
            Self::Px(px) => px,
            Self::Mm(mm) => mm / MM_PER_INCH * dpi,
            Self::Inch(inch) => inch * dpi,
        };
        let px = px.round();
        (0.0..=f64::from(u32::MAX)).contains(&px).then(|| {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked just above")]
            let whole = px as u32;
            whole
        })
    }

    /// True where the length is one on paper.
    pub fn is_printed(self) -> bool {
        matches!(self, Self::Mm(_) | Self::Inch(_))
    }
}

/// What is wrong with a length.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct NoLength(pub String);

impl Say for NoLength {
    fn message(&self) -> Message {
        message!("export-no-length", text = &self.0)
    }
}

say_in_english!(NoLength);

impl FromStr for Length {
    type Err = NoLength;

    fn from_str(text: &str) -> Result<Self, NoLength> {
        let split = text.find(|letter: char| letter.is_alphabetic()).unwrap_or(text.len());
        let (number, unit) = text.split_at(split);
        let no_length = |_| NoLength(text.to_owned());
        let number: f64 = number.trim().parse().map_err(no_length)?;
        if !number.is_finite() || number < 0.0 {
            return Err(NoLength(text.to_owned()));
        }
        match unit {
            "" | "px" => Ok(Self::Px(number)),
            "mm" => Ok(Self::Mm(number)),
            "in" => Ok(Self::Inch(number)),
            _ => Err(NoLength(text.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_read_in_every_unit() {
        let px = |text: &str| text.parse::<Length>().map(|length| length.px(300.0));
        assert_eq!(px("1600"), Ok(Some(1600)), "pixels without a unit");
        assert_eq!(px("1600px"), Ok(Some(1600)), "pixels");
        assert_eq!(px("297mm"), Ok(Some(3508)), "A4 is 3508 pixels wide at 300 dpi");
        assert_eq!(px("8.5in"), Ok(Some(2550)), "inches");
        for wrong in ["", "abc", "-3", "12cm", "1e999", "NaN", "mm"] {
            assert!(px(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn paper_has_the_size_of_paper() {
        for (preset, width, height) in [(Preset::A4, 297.0, 210.0), (Preset::A3, 420.0, 297.0)] {
            let size = (Length::Mm(width).px(300.0), Length::Mm(height).px(300.0), Some(300.0));
            let (wide, high, dpi) = preset.size();
            assert_eq!((Some(wide), Some(high), dpi), size, "{}", preset.keyword());
        }
    }
}
