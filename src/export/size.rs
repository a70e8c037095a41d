//! Sizes: presets, lengths in pixels, millimetres or inches, and how large type is in a picture.

use std::str::FromStr;

use crate::budget::MAX_SIDE_PX;
use crate::scene::page::{LEAST_PAGE, TEXT_SIZE};
use crate::words::{Message, Say, message, say_in_english};

/// Millimetres in an inch.
const MM_PER_INCH: f64 = 25.4;
/// Points in an inch.
const PT_PER_INCH: f64 = 72.0;
/// Resolution of a size in millimetres or inches where none is given, in dots an inch.
const PRINT_DPI: f64 = 300.0;
/// Resolutions that make sense, in dots an inch.
const DPI: std::ops::RangeInclusive<f64> = 10.0..=2400.0;
/// The smallest picture: its longer side and its shorter side, in pixels.
pub const LEAST_PX: (u32, u32) = (320, 240);

/// Size of the text on paper, in points.
const PRINTED_TEXT_PT: f64 = 7.0;
/// The largest sheet that is read in the hand, in square millimetres: A4. Larger ones hang on a wall and are read from
/// further off.
const HELD_MM2: f64 = 210.0 * 297.0;
/// The power of a sheet's surface with which type on larger ones grows: 11 points on A3, 42 on A0, where small letters
/// are 8 mm high and seen from three metres at some nine minutes of arc.
const TYPE_BY_SURFACE: f64 = 0.65;
/// A picture that is about as high as it is wide, or higher, is read on a telephone: so wide it is there, in logical
/// pixels at which type has its least legible size.
const TELEPHONE: f64 = 466.0;
/// Height over width from which on a picture is one for telephones.
const IS_FOR_TELEPHONES: f64 = 0.95;
/// How wide a picture of up to 1200 pixels is laid out that is read in a page at 650, in logical pixels, and how
/// much larger than these type is at most for that.
const IN_A_PAGE: (f64, f64) = (750.0, 1.6);
/// Width and height that a larger picture is laid out for, as on a screen or a slide, in logical pixels.
const ON_A_SCREEN: (f64, f64) = (960.0, 540.0);

/// A size that many places ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Preset {
    /// A picture in a web page.
    Web,
    /// The picture of a link in social networks.
    Link,
    /// A square for social networks.
    Square,
    /// A high picture that fills a telephone.
    Story,
    /// A slide or a video frame.
    Wide,
    /// A 4K screen.
    Screen4k,
    /// Two columns of a newspaper.
    Columns,
    /// A sheet of A5 paper, landscape.
    A5,
    /// A sheet of A4 paper, landscape.
    A4,
    /// A sheet of A3 paper, landscape.
    A3,
    /// A sheet of A0 paper, landscape, to hang on a wall.
    A0,
}

impl Preset {
    /// All presets, in the order in which they are offered.
    pub const ALL: [Self; 11] = [
        Self::Web,
        Self::Link,
        Self::Square,
        Self::Story,
        Self::Wide,
        Self::Screen4k,
        Self::Columns,
        Self::A5,
        Self::A4,
        Self::A3,
        Self::A0,
    ];

    /// Its name on the command line.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Web => "web",
            Self::Link => "link",
            Self::Square => "square",
            Self::Story => "story",
            Self::Wide => "wide",
            Self::Screen4k => "4k",
            Self::Columns => "columns",
            Self::A5 => "a5",
            Self::A4 => "a4",
            Self::A3 => "a3",
            Self::A0 => "a0",
        }
    }

    /// Its name in the window.
    pub fn label(self) -> Message {
        match self {
            Self::Web => message!("export-preset-web"),
            Self::Link => message!("export-preset-link"),
            Self::Square => message!("export-preset-square"),
            Self::Story => message!("export-preset-story"),
            Self::Wide => Message::as_it_is("16:9"),
            Self::Screen4k => Message::as_it_is("4K"),
            Self::Columns => message!("export-preset-columns"),
            Self::A5 => Message::as_it_is("A5"),
            Self::A4 => Message::as_it_is("A4"),
            Self::A3 => Message::as_it_is("A3"),
            Self::A0 => Message::as_it_is("A0"),
        }
    }

    /// Width and height, and the resolution in dots an inch; `None` for a screen's.
    pub fn size(self) -> (Length, Length, Option<f64>) {
        let screen = |width: f64, height: f64| (Length::Px(width), Length::Px(height), None);
        let paper = |width: f64, height: f64| (Length::Mm(width), Length::Mm(height), Some(PRINT_DPI));
        match self {
            Self::Web => screen(1200.0, 900.0),
            Self::Link => screen(1200.0, 630.0),
            Self::Square => screen(1080.0, 1080.0),
            Self::Story => screen(1080.0, 1920.0),
            Self::Wide => screen(1920.0, 1080.0),
            Self::Screen4k => screen(3840.0, 2160.0),
            Self::Columns => paper(174.0, 110.0),
            Self::A5 => paper(210.0, 148.0),
            Self::A4 => paper(297.0, 210.0),
            Self::A3 => paper(420.0, 297.0),
            Self::A0 => paper(1189.0, 841.0),
        }
    }
}

/// How large type is in a picture.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum TypeSize {
    /// As suits what the picture is for.
    #[default]
    Usual,
    /// Size of the text on paper, in points.
    Points(f64),
    /// So many times as large as usual.
    Times(f64),
}

/// What is wrong with a size of type.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct NoTypeSize(pub String);

impl Say for NoTypeSize {
    fn message(&self) -> Message {
        message!("export-no-type-size", text = &self.0)
    }
}

say_in_english!(NoTypeSize);

impl FromStr for TypeSize {
    type Err = NoTypeSize;

    /// Reads `7pt`, `1.2` or `120%`.
    fn from_str(text: &str) -> Result<Self, NoTypeSize> {
        let fault = || NoTypeSize(text.to_owned());
        let split = text.find(|letter: char| letter.is_alphabetic() || letter == '%').unwrap_or(text.len());
        let (number, unit) = text.trim_end().split_at(split);
        let number: f64 = number.trim().parse().map_err(|_cause| fault())?;
        let within = |number: f64, range: std::ops::RangeInclusive<f64>| {
            range.contains(&number).then_some(number).ok_or_else(fault)
        };
        match unit.trim() {
            "pt" => within(number, 3.0..=400.0).map(Self::Points),
            "" => within(number, 0.2..=10.0).map(Self::Times),
            "%" => within(number / 100.0, 0.2..=10.0).map(Self::Times),
            _ => Err(fault()),
        }
    }
}

/// How large a picture is, and how large type and lines are in it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PictureSize {
    /// Width in pixels.
    pub width_px: u32,
    /// Height in pixels.
    pub height_px: u32,
    /// Resolution in dots an inch; `None` where the picture is not for paper.
    pub dpi: Option<f64>,
    /// Pixels a logical pixel.
    pub scale: f64,
}

/// What is wrong with the size of a picture.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum SizeFault {
    /// It is smaller than [`LEAST_PX`], or larger than [`MAX_SIDE_PX`].
    Side(Length, Length),
    /// The resolution makes no sense.
    Dpi(f64),
    /// Type in points for a picture that has no size on paper.
    PointsOfPixels,
    /// With type so large nothing has room: the largest that has, in parts of the usual size.
    TypeTooLarge(f64),
}

impl Say for SizeFault {
    fn message(&self) -> Message {
        match self {
            Self::Side(width, height) => message!(
                "export-no-size",
                width = width.to_string(),
                height = height.to_string(),
                longer = LEAST_PX.0.to_string(),
                shorter = LEAST_PX.1.to_string(),
                most = MAX_SIDE_PX.to_string()
            ),
            Self::Dpi(dpi) => message!("export-no-dpi", dpi = dpi.to_string()),
            Self::PointsOfPixels => message!("export-points-of-pixels"),
            Self::TypeTooLarge(most) => {
                message!("export-type-too-large", percent = format!("{:.0}", (most * 100.0).floor()))
            }
        }
    }
}

say_in_english!(SizeFault);

impl PictureSize {
    /// The size of a picture whose sides have these lengths, `times` as many pixels in each direction.
    ///
    /// # Errors
    /// [`SizeFault`] where no picture has that size.
    pub fn new(
        width: Length,
        height: Length,
        dpi: Option<f64>,
        times: u32,
        type_size: TypeSize,
    ) -> Result<Self, SizeFault> {
        if let Some(dpi) = dpi.filter(|dpi| !DPI.contains(dpi)) {
            return Err(SizeFault::Dpi(dpi));
        }
        let is_printed = width.is_printed() || height.is_printed();
        let dpi = dpi.or(is_printed.then_some(PRINT_DPI));
        let [wide, high] = [width, height].map(|length| length.px(dpi.unwrap_or(96.0)));
        let fault = SizeFault::Side(width, height);
        let (Some(wide), Some(high)) = (wide, high) else { return Err(fault) };
        let (Some(width_px), Some(height_px)) = (wide.checked_mul(times), high.checked_mul(times)) else {
            return Err(fault);
        };
        let is_large_enough = wide.max(high) >= LEAST_PX.0 && wide.min(high) >= LEAST_PX.1;
        if !is_large_enough || width_px.max(height_px) > MAX_SIDE_PX {
            return Err(fault);
        }
        let usual = page_scale(wide, high, dpi);
        let scale = match (type_size, dpi) {
            (TypeSize::Usual, _) => usual,
            (TypeSize::Times(times), _) => usual * times,
            (TypeSize::Points(points), Some(dpi)) => points * dpi / PT_PER_INCH / TEXT_SIZE,
            (TypeSize::Points(_), None) => return Err(SizeFault::PointsOfPixels),
        };
        let most = most_scale(wide, high);
        if scale > most * 1.000_001 {
            return Err(SizeFault::TypeTooLarge(most / usual));
        }
        let times = f64::from(times);
        Ok(Self { width_px, height_px, dpi: dpi.map(|dpi| dpi * times), scale: scale * times })
    }
}

/// Pixels a logical pixel for a picture of this size in pixels: how large type and lines are where nobody asks for
/// another size.
///
/// On paper text has 7 points, and more on sheets larger than A4, which hang on a wall. A screen's picture is
/// laid out for where it is read: in a page at half its size, on a telephone, on a slide.
pub fn page_scale(width_px: u32, height_px: u32, dpi: Option<f64>) -> f64 {
    let (width, height) = (f64::from(width_px), f64::from(height_px));
    let wanted = match dpi {
        Some(dpi) => {
            let mm2 = width * height * (MM_PER_INCH / dpi) * (MM_PER_INCH / dpi);
            PRINTED_TEXT_PT * libm::pow((mm2 / HELD_MM2).max(1.0), TYPE_BY_SURFACE) * dpi
                / PT_PER_INCH
                / TEXT_SIZE
        }
        None if height >= width * IS_FOR_TELEPHONES => (width / TELEPHONE).max(1.0),
        None => {
            let in_a_page = (width / IN_A_PAGE.0).min(IN_A_PAGE.1);
            let on_a_screen = (width / ON_A_SCREEN.0).min(height / ON_A_SCREEN.1);
            in_a_page.max(on_a_screen).max(1.0)
        }
    };
    wanted.min(most_scale(width_px, height_px))
}

/// The largest scale at which everything that must stand on a page has room.
fn most_scale(width_px: u32, height_px: u32) -> f64 {
    let (longer, shorter) = (width_px.max(height_px), width_px.min(height_px));
    (f64::from(longer) / LEAST_PAGE.0).min(f64::from(shorter) / LEAST_PAGE.1)
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

impl std::fmt::Display for Length {
    /// Writes it as it is read.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Px(px) => write!(out, "{px}"),
            Self::Mm(mm) => write!(out, "{mm}mm"),
            Self::Inch(inch) => write!(out, "{inch}in"),
        }
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
    fn type_has_the_size_that_suits_where_it_is_read() {
        let text_px = |width, height, dpi| page_scale(width, height, dpi) * TEXT_SIZE;
        let points = |width: f64, height: f64| {
            let size = PictureSize::new(Length::Mm(width), Length::Mm(height), None, 1, TypeSize::Usual);
            size.map(|size| (size.scale * TEXT_SIZE * 72.0 / 300.0 * 10.0).round() / 10.0)
        };
        assert_eq!(points(174.0, 110.0), Ok(7.0), "two newspaper columns");
        assert_eq!(points(297.0, 210.0), Ok(7.0), "A4");
        assert!(points(420.0, 297.0).is_ok_and(|points| points > 10.0), "A3 hangs beside a desk");
        assert!(points(1189.0, 841.0).is_ok_and(|points| points > 40.0), "A0 is read from three metres");
        assert!(text_px(1080, 1080, None) * 360.0 / 1080.0 > 9.0, "a square on a telephone 360 wide");
        assert!(text_px(1200, 900, None) * 650.0 / 1200.0 > 10.0, "a picture shown 650 wide");
        assert!(text_px(1920, 1080, None) >= 24.0, "a slide");
    }

    #[test]
    fn a_size_of_type_is_read_and_bounded() {
        let read = |text: &str| text.parse::<TypeSize>();
        assert_eq!(read("7pt"), Ok(TypeSize::Points(7.0)));
        assert_eq!(read("9.5 pt"), Ok(TypeSize::Points(9.5)));
        assert_eq!(read("1.2"), Ok(TypeSize::Times(1.2)));
        assert_eq!(read("120%"), Ok(TypeSize::Times(1.2)));
        for wrong in ["", "pt", "0", "-1", "7px", "1e9", "NaN", "inf", "11"] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
        let size = |px: (f64, f64), dpi, type_size| {
            PictureSize::new(Length::Px(px.0), Length::Px(px.1), dpi, 1, type_size)
        };
        let fault = size((1200.0, 900.0), None, TypeSize::Points(9.0));
        assert_eq!(fault, Err(SizeFault::PointsOfPixels), "pixels have no size on paper");
        let fault = size((400.0, 300.0), None, TypeSize::Times(3.0));
        assert!(matches!(fault, Err(SizeFault::TypeTooLarge(most)) if most < 1.5), "{fault:?}");
        assert!(matches!(size((319.0, 240.0), None, TypeSize::Usual), Err(SizeFault::Side(..))), "too small");
        assert!(size((320.0, 240.0), None, TypeSize::Usual).is_ok(), "the smallest");
        assert!(size((240.0, 320.0), None, TypeSize::Usual).is_ok(), "upright");
        assert!(matches!(size((320.0, 1e9), None, TypeSize::Usual), Err(SizeFault::Side(..))), "too large");
    }
}
