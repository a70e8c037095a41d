//! What the export dialog holds.

use crate::export::{
    ExportFormat, ExportOptions, Length, NoTypeSize, PictureSize, Preset, TypeSize, page_scale,
};
use crate::model::Day;
use crate::paint::png::Image;
use crate::scene::page::{FootnoteStyle, LegendPlace, PageText};
use crate::scene::palette::Theme;
use crate::words::{Language, Message, Say as _, message};
use std::sync::Arc;

/// Exporting.
#[derive(Debug, Clone, Default)]
pub struct ExportState {
    /// What part of an export is done, 0 to 1; `None` while there is none.
    pub progress: Option<f64>,
    /// The choices of the last export, for the next.
    pub last: Option<ExportDialog>,
    /// Why the last export failed, as a sentence, until another path or a success; it stands with the path.
    pub(crate) path_problem: Option<Message>,
    /// Whether the path should take the keyboard in the next frame.
    pub(crate) wants_path: bool,
    /// The preview in the dialog.
    pub(crate) preview: Preview,
}

/// What the preview shows.
#[derive(Debug, Clone, Default)]
pub(crate) struct Preview {
    /// The options, and the revision of the map, that it is of; `None` before the first.
    pub(crate) of: Option<(ExportOptions, u64)>,
    /// The picture; `None` for a format without one.
    pub(crate) image: Option<Arc<Image>>,
    /// How many bytes the file will have; `None` while that is not known.
    pub(crate) bytes: Option<u64>,
}

/// What the export dialog holds.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct ExportDialog {
    /// What kind of file.
    pub format: ExportFormat,
    /// Width as typed: pixels, or with a unit.
    pub width: String,
    /// Height as typed.
    pub height: String,
    /// Dots an inch as typed; empty for a screen's.
    pub dpi: String,
    /// Size of the type as typed: points or a factor; empty for the usual one.
    #[serde(default)]
    pub text_size: String,
    /// How many times the size, 1 to 4; for a PNG only.
    pub scale: u32,
    /// The colours.
    pub theme: Theme,
    /// The language of the file; `None` for the window's. Files of an earlier version do not have it.
    #[serde(default)]
    pub language: Option<Language>,
    /// Whether the quotes stand under the map.
    pub footnotes: FootnoteStyle,
    /// Where the legend stands.
    pub legend: LegendPlace,
    /// The words on the page; empty ones are the usual ones.
    pub text: PageText,
    /// The day to print as typed; empty for none.
    pub date: String,
    /// Where to write.
    pub path: String,
    /// Whether the texts of the articles go into the file; asked for anew each time.
    #[serde(skip)]
    pub with_text: bool,
}

impl ExportDialog {
    /// The first choices.
    pub fn new(theme: Theme) -> Self {
        Self {
            format: ExportFormat::Png,
            width: "1200".to_owned(),
            height: "900".to_owned(),
            dpi: String::new(),
            text_size: String::new(),
            scale: 2,
            theme,
            language: None,
            footnotes: FootnoteStyle::Numbered,
            legend: LegendPlace::Auto,
            text: PageText::default(),
            date: String::new(),
            path: "claims-map.png".to_owned(),
            with_text: false,
        }
    }

    /// The choices that give these options.
    pub fn of_options(options: &ExportOptions) -> Self {
        let path = format!("claims-map.{}", options.format.ending());
        Self {
            format: options.format,
            width: options.width_px.to_string(),
            height: options.height_px.to_string(),
            dpi: options.dpi.map_or_else(String::new, |dpi| dpi.to_string()),
            text_size: type_size_of(options),
            scale: 1,
            theme: options.theme,
            language: Some(options.language),
            footnotes: options.footnotes,
            legend: options.legend,
            text: options.text.clone(),
            date: options.date.map_or_else(String::new, |day| day.to_string()),
            path,
            with_text: false,
        }
    }

    /// The dialog with a preset's size.
    #[must_use]
    pub fn with_preset(self, preset: Preset) -> Self {
        let (width, height, dpi) = preset.size();
        let dpi = dpi.map_or_else(String::new, |dpi| format!("{dpi:.0}"));
        Self {
            width: width.to_string(),
            height: height.to_string(),
            dpi,
            text_size: String::new(),
            scale: 1,
            ..self
        }
    }

    /// The day to print; `None` for none.
    ///
    /// # Errors
    /// A sentence without its full stop, where what is typed is no day.
    pub fn day(&self) -> Result<Option<Day>, Message> {
        match self.date.trim() {
            "" => Ok(None),
            text => Day::parse(text).map(Some).map_err(|_cause| message!("dialog-export-no-day")),
        }
    }

    /// How large the picture is, and how large its type.
    ///
    /// # Errors
    /// A sentence without its full stop, where what is typed is no size of a picture.
    pub fn size(&self) -> Result<PictureSize, Message> {
        let dpi = match self.dpi.trim() {
            "" => None,
            text => Some(text.parse::<f64>().map_err(|_cause| message!("dialog-export-no-dpi"))?),
        };
        let length = |text: &str| text.trim().parse::<Length>().map_err(|no| no.message());
        let sides = (length(&self.width)?, length(&self.height)?);
        let times = if self.format == ExportFormat::Png { self.scale } else { 1 };
        let type_size = match self.text_size.trim() {
            "" => TypeSize::Usual,
            text => text.parse().map_err(|no: NoTypeSize| no.message())?,
        };
        PictureSize::new(sides, dpi, times, type_size).map_err(|fault| fault.message())
    }
}

/// The size of type that gives these options, as a user types it; empty for the usual one.
fn type_size_of(options: &ExportOptions) -> String {
    let usual = page_scale(options.width_px, options.height_px, options.dpi);
    let times = options.scale / usual;
    if (times - 1.0).abs() < 1e-6 { String::new() } else { format!("{}%", times * 100.0) }
}
