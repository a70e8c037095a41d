//! Export options and toggles as a record has them, and the limits within which they are used again.

use serde::{Deserialize, Serialize};

use super::drawing::drawing_mark;
use super::{ExportFormat, ExportOptions};
use crate::budget::MAX_SIDE_PX;
use crate::model::{ActorId, AreaId, Day, DocumentId, Kind, Layer};
use crate::paint::pdf::Inks;
use crate::paint::svg::SvgText;
use crate::query::Toggle;
use crate::scene::labels::LabelChoice;
use crate::scene::own_palette::PaletteChoice;
use crate::scene::page::{Background, FootnoteStyle, Frame, LEAST_PAGE, LegendPlace, PageText};
use crate::scene::palette::Theme;
use crate::space::World;
use crate::words::{Language, Message, Say as _, message};

/// The most logical pixels that a side of a page has: the largest picture at the lowest resolution.
const MAX_PAGE: f64 = 200_000.0;
/// The most characters that a text on a page has, and the most metres that a frame is wide.
const MAX_TEXT: usize = 20_000;
const MAX_FRAME_M: f64 = 1e8;

/// Every option of an export.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "each is a choice of its own")]
pub(super) struct RecordOptions {
    /// The ending of the format's files.
    pub(super) format: String,
    pub(super) width_px: u32,
    pub(super) height_px: u32,
    pub(super) scale: f64,
    pub(super) dpi: Option<f64>,
    theme: Theme,
    #[serde(default)]
    palette: PaletteChoice,
    #[serde(default)]
    background: Background,
    #[serde(default)]
    labels: LabelChoice,
    #[serde(default)]
    has_locator: bool,
    language: Language,
    /// `null` for all areas.
    frame: Option<RecordFrame>,
    focus: Option<RecordFocus>,
    title: Option<String>,
    subtitle: Option<String>,
    note: Option<String>,
    alt: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    credit: Option<String>,
    legend: LegendPlace,
    footnotes: FootnoteStyle,
    /// Files of before it was a choice have the mark.
    #[serde(default = "yes")]
    has_mark: bool,
    date: Option<String>,
    /// Whether a PDF's colours are those of a printing press.
    #[serde(default)]
    cmyk: bool,
    #[serde(default)]
    svg_text: SvgText,
    #[serde(default)]
    with_text: bool,
}

fn yes() -> bool {
    true
}

/// The areas in focus: one by its id, as files had it when there was no more than one, or several.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum RecordFocus {
    One(String),
    Several(Vec<String>),
}

impl RecordFocus {
    fn of(areas: &[AreaId]) -> Option<Self> {
        match areas {
            [] => None,
            [area] => Some(Self::One(area.to_string())),
            several => Some(Self::Several(several.iter().map(ToString::to_string).collect())),
        }
    }

    /// The areas, all of the layer and each once.
    fn areas(&self, layer: &Layer) -> Result<Vec<AreaId>, Message> {
        let ids = match self {
            Self::One(id) => std::slice::from_ref(id),
            Self::Several(ids) => ids,
        };
        let areas: Vec<AreaId> = ids.iter().map(AreaId::new).collect();
        if areas.iter().any(|area| layer.area(area).is_none()) {
            return Err(message!("export-option-focus"));
        }
        if areas.len() > layer.areas.len() {
            return Err(message!("export-option-focus-twice"));
        }
        Ok(areas)
    }
}

/// A part of the plane, in metres.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
struct RecordFrame {
    centre: (f64, f64),
    width_m: f64,
    height_m: f64,
}

impl RecordOptions {
    /// The options of an export. Each is named, so that a new one cannot be left out.
    pub(super) fn of(options: &ExportOptions) -> Self {
        let ExportOptions {
            format,
            width_px,
            height_px,
            scale,
            dpi,
            theme,
            palette,
            background,
            labels,
            has_locator,
            language,
            frame,
            focus,
            text: PageText { title, subtitle, note, alt, credit },
            legend,
            footnotes,
            has_mark,
            date,
            svg_text,
            inks,
            with_text,
        } = options.clone();
        Self {
            format: format.ending().to_owned(),
            width_px,
            height_px,
            scale,
            dpi,
            theme,
            palette,
            background,
            labels,
            has_locator,
            language,
            frame: match frame {
                Frame::Fit => None,
                Frame::Part { centre, width_m, height_m } => {
                    Some(RecordFrame { centre: (centre.x, centre.y), width_m, height_m })
                }
            },
            focus: RecordFocus::of(&focus),
            title,
            subtitle,
            note,
            alt,
            credit,
            legend,
            footnotes,
            has_mark,
            date: date.map(|day| day.to_string()),
            svg_text,
            cmyk: inks == Inks::Cmyk,
            with_text,
        }
    }

    /// The format; `None` for one that this version does not know.
    pub(super) fn export_format(&self) -> Option<ExportFormat> {
        ExportFormat::ALL.into_iter().find(|format| format.ending() == self.format)
    }

    /// Whether a mark is this build's for files of this format and language, in whichever theme: who edits the theme in
    /// a record must not make it another build's.
    pub(super) fn is_mark_of_this_build(&self, mark: &str) -> bool {
        self.export_format().is_some_and(|format| {
            [Theme::Light, Theme::Dark]
                .into_iter()
                .any(|theme| drawing_mark(format, self.language, theme) == mark)
        })
    }

    /// The options of an export, all within its limits.
    pub(super) fn checked(&self, layer: &Layer) -> Result<ExportOptions, Message> {
        let format = self.export_format().ok_or_else(|| message!("export-option-format"))?;
        self.check_size()?;
        let texts = [&self.title, &self.subtitle, &self.note, &self.alt, &self.credit];
        if texts.into_iter().flatten().any(|text| text.chars().nth(MAX_TEXT).is_some()) {
            return Err(message!("export-option-text", most = MAX_TEXT.to_string()));
        }
        let focus = self.focus.as_ref().map(|focus| focus.areas(layer)).transpose()?.unwrap_or_default();
        let date = self.date.as_deref().map(Day::parse).transpose();
        let date = date.map_err(|error| error.message())?;
        Ok(ExportOptions {
            format,
            width_px: self.width_px,
            height_px: self.height_px,
            scale: self.scale,
            dpi: self.dpi,
            theme: self.theme,
            palette: self.palette.clone(),
            background: self.background,
            labels: self.labels,
            has_locator: self.has_locator,
            language: self.language,
            frame: self.frame.map_or(Frame::Fit, |RecordFrame { centre, width_m, height_m }| Frame::Part {
                centre: World { x: centre.0, y: centre.1 },
                width_m,
                height_m,
            }),
            focus,
            text: PageText {
                title: self.title.clone(),
                subtitle: self.subtitle.clone(),
                note: self.note.clone(),
                alt: self.alt.clone(),
                credit: self.credit.clone(),
            },
            legend: self.legend,
            footnotes: self.footnotes,
            has_mark: self.has_mark,
            date,
            svg_text: self.svg_text,
            inks: if self.cmyk { Inks::Cmyk } else { Inks::Rgb },
            with_text: self.with_text,
        })
    }

    /// No size may make the program draw for ever or run out of memory.
    fn check_size(&self) -> Result<(), Message> {
        let least = LEAST_PAGE.0.min(LEAST_PAGE.1);
        let sides = [(self.width_px, least), (self.height_px, least)];
        for (pixels, least) in sides {
            let logical = f64::from(pixels) / self.scale;
            let fits = (1..=MAX_SIDE_PX).contains(&pixels) && (least - 1.0..=MAX_PAGE).contains(&logical);
            if !fits || self.scale <= 0.0 {
                return Err(message!(
                    "export-option-side",
                    pixels = pixels.to_string(),
                    scale = self.scale.to_string()
                ));
            }
        }
        if let Some(dpi) = self.dpi.filter(|dpi| !(1.0..=1e6).contains(dpi)) {
            return Err(message!("export-option-dpi", dpi = dpi.to_string()));
        }
        let Some(RecordFrame { centre, width_m, height_m }) = self.frame else { return Ok(()) };
        let is_length = |length: f64| (1.0..=MAX_FRAME_M).contains(&length);
        let is_place = |place: f64| place.abs() <= MAX_FRAME_M;
        if is_length(width_m) && is_length(height_m) && is_place(centre.0) && is_place(centre.1) {
            return Ok(());
        }
        Err(message!("export-option-frame"))
    }
}

/// Something that is switched off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "toggle", rename_all = "kebab-case")]
pub(super) enum RecordToggle {
    Document { id: String },
    Speaker { id: String },
    Relayer { id: String },
    Direct,
    Kind { kind: String },
    Implied,
}

impl RecordToggle {
    pub(super) fn of(toggle: &Toggle) -> Self {
        match toggle {
            Toggle::Document(id) => Self::Document { id: id.to_string() },
            Toggle::Speaker(id) => Self::Speaker { id: id.to_string() },
            Toggle::Relayer(id) => Self::Relayer { id: id.to_string() },
            Toggle::Direct => Self::Direct,
            Toggle::Kind(kind) => Self::Kind { kind: kind.keyword().to_owned() },
            Toggle::Implied => Self::Implied,
        }
    }

    /// The toggle; what is wrong with it where it is none.
    pub(super) fn toggle(&self) -> Result<Toggle, Message> {
        Ok(match self {
            Self::Document { id } => Toggle::Document(DocumentId::new(id)),
            Self::Speaker { id } => Toggle::Speaker(ActorId::new(id)),
            Self::Relayer { id } => Toggle::Relayer(ActorId::new(id)),
            Self::Direct => Toggle::Direct,
            Self::Kind { kind } => {
                Toggle::Kind(Kind::from_keyword(kind).ok_or_else(|| message!("export-option-kind"))?)
            }
            Self::Implied => Toggle::Implied,
        })
    }
}
