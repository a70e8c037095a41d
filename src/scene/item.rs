//! The display list: what every painter draws, in drawing order.
//!
//! Lengths are logical pixels of the scene, x to the right, y down. A painter multiplies all of
//! them by its own scale and decides nothing else.

use std::sync::Arc;

use crate::model::{AreaId, Day, PlaceId};
use crate::space::{Rect, Screen};

use super::arrange::LeftOut;
use super::legend::LegendEntry;
pub use super::texture::{Motif, Pattern};

/// A picture as a list of things to draw.
#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    /// Width of the picture.
    pub width: f64,
    /// Height of the picture.
    pub height: f64,
    /// What the picture is called, for `<title>` and file metadata.
    pub title: String,
    /// What the picture shows, in words, for readers who cannot see it.
    pub description: String,
    /// Language of the texts, a BCP 47 tag.
    pub language: &'static str,
    /// The day that a file may name as that of the picture: the one printed on it, or else the newest on which one
    /// of its sources appeared; `None` where neither is known. No clock is asked.
    pub day: Option<Day>,
    /// What a program needs to check the picture: painters of files put it into the file, out of sight.
    /// `None` where nothing is to be checked, as in the window.
    pub record: Option<Arc<str>>,
    /// What had no room.
    pub left_out: LeftOut,
    /// The things to draw, lowest first.
    pub items: Vec<Item>,
    /// The legend of what is drawn, in the order in which it lists the statuses.
    pub legend: Vec<LegendEntry>,
}

/// One thing to draw. Painters match on it without a wildcard arm.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// Things that belong together; in an SVG a `<g>`, with `id` and `<title>` where it has them.
    Group(Group),
    /// Things of which only what lies inside the rectangle shows.
    Clip {
        /// The rectangle.
        rect: Rect,
        /// What is clipped by it.
        items: Vec<Self>,
    },
    /// A filled shape.
    Fill {
        /// The shape, filled by the even-odd rule.
        shape: Arc<Shape>,
        /// Colour.
        color: Color,
    },
    /// Lines.
    Stroke {
        /// The lines.
        shape: Arc<Shape>,
        /// How they are drawn. Joins and caps are round; dashes end at right angles.
        stroke: Stroke,
    },
    /// A pattern inside a shape.
    Texture {
        /// The shape that clips the pattern, by the even-odd rule.
        shape: Arc<Shape>,
        /// The pattern, anchored and sized in scene pixels.
        pattern: Pattern,
        /// Its colour.
        color: Color,
    },
    /// A rectangle, filled, outlined or both.
    Box {
        /// The rectangle.
        rect: Rect,
        /// Radius of its corners.
        radius: f64,
        /// Fill; `None` for none.
        fill: Option<Color>,
        /// Outline, centred on the edge; `None` for none.
        stroke: Option<Stroke>,
    },
    /// A line of text.
    Text(Text),
}

/// Things that belong together, and what they stand for.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// What the group stands for.
    pub origin: Origin,
    /// What it says of itself, for an SVG's `<title>`; `None` for decoration.
    pub title: Option<String>,
    /// Its parts, lowest first.
    pub items: Vec<Item>,
}

/// What a visible item stands for. Hit-testing and SVG titles are this one look-up.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// An area and with it its verdict and quotes.
    Area(AreaId),
    /// A place and with it its verdict and quotes.
    Place(PlaceId),
    /// The label of an area.
    AreaLabel(AreaId),
    /// The call-out of a place.
    PlaceLabel(PlaceId),
    /// Background, borders, sea and country names.
    Backdrop,
    /// The lines between and around areas.
    Borders,
    /// The outline of the focused, hovered or changing area.
    Highlight(AreaId),
    /// The outline of the focused place.
    PlaceHighlight(PlaceId),
    /// The legend.
    Legend,
    /// The footnote with this number.
    Footnote(u32),
    /// What is read beside the map, by its role.
    Text(Role),
    /// What else stands on a page: the rule over the sources, the scale bar.
    Furniture,
}

/// What a label names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Labelled<'a> {
    /// An area.
    Area(&'a AreaId),
    /// A place.
    Place(&'a PlaceId),
}

impl Origin {
    /// What this is the label of; `None` where it is no label of an area or a place.
    pub fn labelled(&self) -> Option<Labelled<'_>> {
        match self {
            Self::AreaLabel(id) => Some(Labelled::Area(id)),
            Self::PlaceLabel(id) => Some(Labelled::Place(id)),
            Self::Area(_)
            | Self::Place(_)
            | Self::Backdrop
            | Self::Borders
            | Self::Highlight(_)
            | Self::PlaceHighlight(_)
            | Self::Legend
            | Self::Footnote(_)
            | Self::Text(_)
            | Self::Furniture => None,
        }
    }
}

/// What a part of a page's text is to its reader. The order in which it is drawn may be another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// The title.
    Title,
    /// The line under the title.
    Subtitle,
    /// A line of the legend: its swatch, its label, and in it what it means.
    LegendEntry,
    /// What a line of the legend means.
    LegendMeaning,
    /// A paragraph behind the legend.
    Remark,
    /// The number of a footnote, where it stands on the map.
    Reference(u32),
    /// The number of a footnote, where it stands before its words.
    NoteNumber(u32),
    /// A paragraph under everything: the sources, the borders, how the page was made.
    Foot,
}

impl Role {
    /// A short name for files.
    pub const fn keyword(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Subtitle => "subtitle",
            Self::LegendEntry => "entry",
            Self::LegendMeaning => "meaning",
            Self::Remark => "remark",
            Self::Reference(_) => "reference",
            Self::NoteNumber(_) => "number",
            Self::Foot => "foot",
        }
    }

    /// Items as a part of a page's text.
    pub fn part(self, items: Vec<Item>) -> Item {
        Item::Group(Group { origin: Origin::Text(self), title: None, items })
    }
}

/// Closed rings or open lines.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Shape {
    /// Each part's points. A closed ring does not repeat its first point.
    pub parts: Vec<Vec<Screen>>,
    /// Whether each part is closed.
    pub closed: bool,
}

impl Shape {
    /// The smallest rectangle around all points; `None` where there is none.
    pub fn bounds(&self) -> Option<Rect> {
        let mut points = self.parts.iter().flatten();
        let first = points.next()?;
        let (mut low, mut high) = (*first, *first);
        for point in points {
            low = Screen::new(low.x.min(point.x), low.y.min(point.y));
            high = Screen::new(high.x.max(point.x), high.y.max(point.y));
        }
        Some(Rect::new(low.x, low.y, high.x - low.x, high.y - low.y))
    }
}

/// A colour in sRGB with straight alpha, 8 bits each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Color {
    /// Red.
    pub r: u8,
    /// Green.
    pub g: u8,
    /// Blue.
    pub b: u8,
    /// Opacity: 0 is invisible.
    pub a: u8,
}

impl Color {
    /// An opaque colour from `0xRRGGBB`.
    pub const fn rgb(hex: u32) -> Self {
        let [_, r, g, b] = hex.to_be_bytes();
        Self { r, g, b, a: 255 }
    }

    /// The same colour at another opacity.
    #[must_use]
    pub const fn with_alpha(self, a: u8) -> Self {
        Self { a, ..self }
    }
}

/// How a line is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stroke {
    /// Width.
    pub width: f64,
    /// Colour.
    pub color: Color,
    /// Length of a dash and of the gap after it; `None` for a solid line.
    pub dash: Option<(f64, f64)>,
}

impl Stroke {
    /// A solid line.
    pub const fn solid(width: f64, color: Color) -> Self {
        Self { width, color, dash: None }
    }
}

/// A line of text in the bundled font: runs that flow, each from where the one before it ends.
#[derive(Debug, Clone, PartialEq)]
pub struct Text {
    /// What is set, from left to right. Neighbours differ in style; a space between them belongs to one of them.
    pub runs: Vec<Run>,
    /// The point that the line is aligned to: x as `align` says, y on the baseline.
    pub at: Screen,
    /// Where `at` stands in the line.
    pub align: Align,
}

impl Text {
    /// A line in one style that starts at a point.
    pub fn new(text: impl Into<String>, at: Screen, style: TextStyle) -> Self {
        Self { runs: vec![Run::new(text, style)], at, align: Align::Start }
    }

    /// The same line, aligned to its point in another way.
    #[must_use]
    pub fn aligned(self, align: Align) -> Self {
        Self { align, ..self }
    }

    /// What the line says.
    pub fn words(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }
}

/// Part of a line of text, in one style.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    /// The characters, without line breaks.
    pub text: String,
    /// How they look.
    pub style: TextStyle,
    /// The language that they are in, a BCP 47 tag; `None` for the page's own.
    pub language: Option<Arc<str>>,
    /// What it is read as where that is not what it shows: of a name that is broken between two lines the first part
    /// is read as the whole name, the other as nothing. `None` for what it shows.
    pub reads: Option<Arc<str>>,
}

impl Run {
    /// A part of a line in the page's own language.
    pub fn new(text: impl Into<String>, style: TextStyle) -> Self {
        Self { text: text.into(), style, language: None, reads: None }
    }
}

/// How letters look.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TextStyle {
    /// Font size: height of the em square.
    pub size: f64,
    /// Face of the bundled font.
    pub face: Face,
    /// Colour.
    pub color: Color,
    /// Extra space after each character.
    pub letter_spacing: f64,
    /// Outline under the letters: width on each side, and colour; `None` for none.
    pub halo: Option<(f64, Color)>,
}

/// A face of the bundled font.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Face {
    /// Inter Regular.
    Regular,
    /// Inter `SemiBold`.
    SemiBold,
    /// Inter Italic.
    Italic,
}

/// Where the reference point of a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// At its left end.
    Start,
    /// In its middle.
    Middle,
    /// At its right end.
    End,
}
