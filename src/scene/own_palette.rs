//! Palettes besides the program's own: shades of grey for print, and what somebody chose, measured before it is used.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::item::Color;
use super::measure::{Vision, apparent_distance, contrast, linear, mixed};
use super::palette::{
    Colors, FILLS, GREY_PAGE, GREY_SHADES, GREY_TEXTURE, LABEL_INKS, Palette, StatusColors, Theme,
};
use crate::derive::Status;
use crate::words::{Arg, Message, message};

/// The least contrast of letters and their ground (WCAG 2.2, 1.4.3).
const LETTERS: f64 = 4.5;
/// The least contrast of a texture and the status under it (WCAG 2.2, 1.4.11).
const TEXTURES: f64 = 3.0;
/// The least contrast of the borders between areas with these: a line beside which two equal fills are told apart.
const BORDERS: f64 = 1.1;
/// The least distance of two statuses in CAM02-UCS at which they are told apart without comparing them.
const APART: f64 = 10.0;
/// How much of a status's colour a label that names it has for its ground.
const TINT: f64 = 0.12;
/// In how many steps a colour is mixed with ink until it can be read on paper.
const INK_STEPS: u32 = 20;

/// Which colours statuses have.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaletteChoice {
    /// The program's own.
    #[default]
    Usual,
    /// Shades of grey, for print without colours.
    Grey,
    /// Somebody's.
    Own(Box<OwnPalette>),
}

/// Somebody's colours; what is not given is as the theme has it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct OwnPalette {
    /// What is held as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub occupied: Option<Hex>,
    /// What is held in part, fought over, or disputed among the sources.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contested: Option<Hex>,
    /// What is claimed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claimed: Option<Hex>,
    /// What is under pressure alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threatened: Option<Hex>,
    /// What is only named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mentioned: Option<Hex>,
    /// What nobody names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_mentioned: Option<Hex>,
    /// Hatches and chevrons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hatch: Option<Hex>,
    /// Dots.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dots: Option<Hex>,
    /// The page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paper: Option<Hex>,
    /// Headings and text on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ink: Option<Hex>,
    /// Open water.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sea: Option<Hex>,
    /// Neighbouring countries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub land: Option<Hex>,
}

/// An opaque colour as it is written in a file: `#rrggbb` or `#rgb`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hex(pub Color);

impl Hex {
    /// Reads it; `None` where it is none.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        let is_hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        let number = u32::from_str_radix(digits, 16).ok().filter(|_| is_hex)?;
        match digits.len() {
            6 => Some(Self(Color::rgb(number))),
            3 => {
                let [r, g, b] = [number >> 8, (number >> 4) & 0xf, number & 0xf].map(|digit| digit * 0x11);
                Some(Self(Color::rgb(r << 16 | g << 8 | b)))
            }
            _ => None,
        }
    }
}

impl std::fmt::Display for Hex {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self(Color { r, g, b, .. }) = self;
        write!(out, "#{r:02x}{g:02x}{b:02x}")
    }
}

impl Serialize for Hex {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Hex {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| {
            let seen = serde::de::Unexpected::Str(&text);
            serde::de::Error::invalid_value(seen, &"#rrggbb")
        })
    }
}

impl PaletteChoice {
    /// The colours of a picture of this theme. Shades of grey are for paper, whatever the theme.
    pub fn colors(&self, theme: Theme) -> Colors {
        match self {
            Self::Usual => theme.colors().clone(),
            Self::Grey => {
                let own = OwnPalette::of_shades(&GREY_SHADES, GREY_TEXTURE);
                let mut colors = own.over(&Colors { palette: GREY_PAGE, ..Theme::Light.colors().clone() });
                for outline in colors.statuses.iter_mut().filter_map(|of| of.outline.as_mut()) {
                    outline.color = GREY_PAGE.warning;
                }
                colors
            }
            Self::Own(own) => own.over(theme.colors()),
        }
    }

    /// What cannot be told apart or read in these colours; nothing for the program's own, which are measured in its
    /// tests.
    pub fn warnings(&self, theme: Theme) -> Vec<Message> {
        match self {
            Self::Usual | Self::Grey => Vec::new(),
            Self::Own(_) => warnings_of(&self.colors(theme)),
        }
    }
}

impl OwnPalette {
    /// The fills of [`FILLS`] on white paper, and the ink of textures.
    fn of_shades(shades: &[Color; FILLS.len()], texture: Color) -> Self {
        let [occupied, contested, claimed, threatened, mentioned, not_mentioned] =
            shades.map(|shade| Some(Hex(shade)));
        let (hatch, paper) = (Some(Hex(texture)), Some(Hex(GREY_PAGE.paper)));
        Self {
            occupied,
            contested,
            claimed,
            threatened,
            mentioned,
            not_mentioned,
            hatch,
            dots: hatch,
            paper,
            ..Self::default()
        }
    }

    fn fill(&self, status: Status) -> Option<Color> {
        let hex = match status {
            Status::Occupied => self.occupied,
            Status::Contested => self.contested,
            Status::Claimed => self.claimed,
            Status::Threatened => self.threatened,
            Status::Mentioned => self.mentioned,
            Status::NotMentioned => self.not_mentioned,
            Status::NotChecked | Status::SwitchedOff => self.paper,
        };
        hex.map(|Hex(color)| color)
    }

    /// These colours, and those of a theme where there are none; what stands on them is chosen so that it can be read.
    fn over(&self, base: &Colors) -> Colors {
        let or = |own: Option<Hex>, usual: Color| own.map_or(usual, |Hex(color)| color);
        let ink = or(self.ink, base.palette.ink);
        let palette = Palette {
            paper: or(self.paper, base.palette.paper),
            ink,
            // Text of second and third rank follows the first.
            ink_soft: self.ink.map_or(base.palette.ink_soft, |Hex(color)| color),
            ink_faint: self.ink.map_or(base.palette.ink_faint, |Hex(color)| color),
            sea: or(self.sea, base.palette.sea),
            land: or(self.land, base.palette.land),
            ..base.palette
        };
        let mut statuses = base.statuses;
        for (status, of_status) in Status::ALL.into_iter().zip(&mut statuses) {
            if let Some(fill) = self.fill(status) {
                *of_status = StatusColors {
                    fill,
                    // The light edge of a dark fill goes with that fill.
                    outline: of_status.outline.filter(|_| !FILLS.contains(&status)),
                    label: readable_on(fill),
                    ink: readable_ink(fill, ink, palette.paper),
                    tint: mixed(palette.paper, fill, TINT),
                };
            }
        }
        Colors {
            palette,
            statuses,
            hatch: or(self.hatch, base.hatch),
            dots: or(self.dots, base.dots),
            density: None,
        }
    }
}

/// Black or white, whichever can be read better on a fill.
fn readable_on(fill: Color) -> Color {
    let [dark, light] = LABEL_INKS;
    if contrast(light, fill) > contrast(dark, fill) { light } else { dark }
}

/// A fill mixed with ink until it can be read on paper.
fn readable_ink(fill: Color, ink: Color, paper: Color) -> Color {
    let steps = (0..=INK_STEPS).map(|step| mixed(fill, ink, f64::from(step) / f64::from(INK_STEPS)));
    steps.into_iter().find(|color| contrast(*color, paper) >= LETTERS).unwrap_or(ink)
}

/// What cannot be told apart or read.
fn warnings_of(colors: &Colors) -> Vec<Message> {
    let mut warnings = Vec::new();
    for (index, one) in FILLS.into_iter().enumerate() {
        for other in FILLS.into_iter().skip(index + 1) {
            let [first, second] = [one, other].map(|status| linear(colors.status_color(status)));
            let distance = |vision| apparent_distance(first, second, vision);
            // The first of the visions that cannot: whom normal eyes fail, others are not named.
            let blind = Vision::ALL.into_iter().find(|vision| distance(*vision) < APART);
            if let Some(vision) = blind {
                warnings.push(message!(
                    "scene-palette-alike",
                    one = one.label_in_sentence(),
                    other = other.label_in_sentence(),
                    vision = vision.keyword(),
                    distance = Arg::Number(tenths(distance(vision)), 1),
                    least = Arg::Number(APART, 0)
                ));
            }
        }
    }
    let weak = |part: &'static str, what: Message, found: f64, least: f64| {
        (found < least).then(|| {
            message!(
                "scene-palette-faint",
                part = part,
                ground = what,
                contrast = Arg::Number(tenths(found), 1),
                least = Arg::Number(least, 1)
            )
        })
    };
    let over = |ink: Color, status: Status| contrast(ink, colors.status_color(status));
    for status in FILLS {
        let (label, fill) = colors.label_colors(status);
        warnings.extend(weak("label", status.label_in_sentence(), contrast(label, fill), LETTERS));
    }
    for status in FILLS {
        let found = over(colors.palette().border, status);
        warnings.extend(weak("borders", status.label_in_sentence(), found, BORDERS));
    }
    let hatch = over(colors.hatch, Status::Contested);
    warnings.extend(weak("hatch", Status::Contested.label_in_sentence(), hatch, TEXTURES));
    for status in [Status::Claimed, Status::Threatened] {
        let dots = over(colors.dots, status);
        warnings.extend(weak("dots", status.label_in_sentence(), dots, TEXTURES));
    }
    let palette = colors.palette();
    let grounds = [
        (palette.ink, palette.paper, message!("scene-palette-paper")),
        (palette.ink_faint, palette.paper, message!("scene-palette-paper")),
        (palette.ink, palette.land, message!("scene-palette-land")),
        (palette.ink, palette.sea, message!("scene-palette-sea")),
        (palette.sea_label, palette.sea, message!("scene-palette-sea")),
        (palette.land_label, palette.land, message!("scene-palette-land")),
    ];
    for (ink, ground, what) in grounds {
        let warning = weak("text", what, contrast(ink, ground), LETTERS);
        warnings.extend(warning.filter(|warning| !warnings.contains(warning)));
    }
    warnings
}

/// A number with one decimal, rounded down: what falls short never reads as enough.
fn tenths(value: f64) -> f64 {
    (value * 10.0).floor() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shades_of_grey_are_told_apart_and_read() {
        let colors = PaletteChoice::Grey.colors(Theme::Light);
        let warnings = warnings_of(&colors);
        let shades = GREY_SHADES.map(|shade| shade.r);
        assert!(shades.is_sorted(), "the strongest status is darkest: {shades:?}");
        assert_eq!(warnings, [], "{:?}", warnings.iter().map(Message::english).collect::<Vec<_>>());
        for status in Status::ALL {
            let outline = colors.status_outline(status).map(|stroke| stroke.color);
            let (label, fill) = colors.label_colors(status);
            let [ink, tint] = [colors.status_ink(status), colors.status_tint(status)];
            for Color { r, g, b, .. } in [fill, label, ink, tint].into_iter().chain(outline) {
                assert!(r.abs_diff(b) <= 12 && r.abs_diff(g) <= 12, "{status:?}: {r} {g} {b}");
            }
        }
    }

    #[test]
    fn colours_are_read_as_they_are_written() {
        assert_eq!(Hex::parse("#52A"), Hex::parse("#5522aa"));
        assert_eq!(Hex::parse("#52A").map(|hex| hex.to_string()).as_deref(), Some("#5522aa"));
        for none in ["", "#", "52a", "#52ag", "#5", "#+52", "#52aaaaa", "red"] {
            assert_eq!(Hex::parse(none), None, "{none}");
        }
    }

    #[test]
    fn what_is_alike_for_some_eyes_is_said() {
        let own: OwnPalette =
            serde_json::from_str(r##"{"occupied": "#d7191c", "contested": "#1a9641", "hatch": "#1a9641"}"##)
                .unwrap();
        let said: Vec<String> =
            PaletteChoice::Own(Box::new(own)).warnings(Theme::Light).iter().map(Message::english).collect();
        assert!(said.iter().any(|one| one.contains("occupied") && one.contains("contested")), "{said:?}");
        assert!(said.iter().any(|one| one.contains("hatch")), "{said:?}");
        let same = PaletteChoice::Own(Box::default());
        assert_eq!(same.colors(Theme::Dark), *Theme::Dark.colors(), "what is not given is as it is");
        assert_eq!(same.warnings(Theme::Light), []);
    }
}
