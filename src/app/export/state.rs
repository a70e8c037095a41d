//! What the export dialog holds.

use crate::budget::MAX_SIDE_PX;
use crate::export::{ExportFormat, ExportOptions, Length, PRINT_DPI, Preset};
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
            width: "1280".to_owned(),
            height: "960".to_owned(),
            dpi: String::new(),
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
        Self { width: width.to_string(), height: height.to_string(), dpi, scale: 1, ..self }
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

    /// Width and height in pixels, and the resolution.
    ///
    /// # Errors
    /// A sentence without its full stop, where what is typed is no size of a picture.
    pub fn size(&self) -> Result<(u32, u32, Option<f64>), Message> {
        let dpi = match self.dpi.trim() {
            "" => None,
            text => match text.parse::<f64>() {
                Ok(dpi) if (10.0..=2400.0).contains(&dpi) => Some(dpi),
                _ => return Err(message!("dialog-export-no-dpi")),
            },
        };
        let lengths = [&self.width, &self.height].map(|text| text.trim().parse::<Length>());
        let [width, height] = lengths;
        let (width, height) = (width.map_err(|no| no.message())?, height.map_err(|no| no.message())?);
        let is_printed = width.is_printed() || height.is_printed();
        let dpi = dpi.or(is_printed.then_some(PRINT_DPI));
        let times = if self.format == ExportFormat::Png { self.scale } else { 1 };
        let side = |length: Length| {
            let px = length.px(dpi.unwrap_or(96.0)).and_then(|px| px.checked_mul(times));
            px.filter(|px| (64..=MAX_SIDE_PX).contains(px))
                .ok_or_else(|| message!("dialog-export-no-side", most = MAX_SIDE_PX.to_string()))
        };
        let dpi = dpi.map(|dpi| dpi * f64::from(times));
        Ok((side(width)?, side(height)?, dpi))
    }
}
