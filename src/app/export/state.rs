//! What the export dialog holds.

use crate::app::export::drawn::Preview;
use crate::export::{
    ExportFormat, ExportOptions, Length, NoTypeSize, PictureSize, Preset, TypeSize, page_scale,
};
use crate::model::Day;
use crate::paint::pdf::Inks;
use crate::paint::svg::SvgText;
use crate::scene::labels::LabelChoice;
use crate::scene::own_palette::{Hex, OwnPalette, PaletteChoice};
use crate::scene::page::{Background, FootnoteStyle, Frame, LegendPlace, PageText};
use crate::scene::palette::Theme;
use crate::text::read_day;
use crate::words::{Language, Message, Say as _, message};

/// How much larger each step makes a picture, in parts of its sides.
const LARGER: f64 = 1.25;
/// How many per cent a step makes type smaller or larger.
const TYPE_STEP_PERCENT: f64 = 10.0;
/// The smallest size of type that the dialog offers by itself, in per cent of the usual: smaller is for whoever types it.
const LEAST_TYPE_PERCENT: f64 = 70.0;
/// How much more room a larger picture must give, in parts of what there was, to be offered.
const MORE_ROOM: f64 = 1.02;

/// Exporting.
#[derive(Debug, Clone, Default)]
pub struct ExportState {
    /// What part of an export is done, 0 to 1; `None` while there is none.
    pub progress: Option<f64>,
    /// The choices of the last export, for the next.
    pub last: Option<ExportDialog>,
    /// The dossier of the last export, by its number among those that were opened and its title; `None` before the
    /// first. Only for that one its path is proposed again.
    pub(crate) last_of: Option<(u64, String)>,
    /// Why the last export failed, as a sentence, until another path or a success; it stands with the path.
    pub(crate) path_problem: Option<Message>,
    /// Whether the path should take the keyboard in the next frame.
    pub(crate) wants_path: bool,
    /// Why a palette's file could not be used, as a sentence without its full stop.
    pub(crate) palette_problem: Option<Message>,
    /// The preview in the dialog.
    pub(crate) preview: Preview,
}

/// A part of the dialog's form that is shown or folded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ExportSection {
    /// How large the picture is, and its type.
    Size,
    /// What it says in words of one's own.
    Words,
    /// Its colours, names, legend and notes.
    Look,
    /// Which part of the map, and the rest.
    More,
}

impl ExportSection {
    /// The sections that a format has choices in, in their order.
    pub(crate) fn of(format: ExportFormat) -> &'static [Self] {
        if format.is_page() {
            &[Self::Size, Self::Words, Self::Look, Self::More]
        } else if format == ExportFormat::Html {
            &[Self::Words, Self::Look, Self::More]
        } else {
            &[]
        }
    }
}

/// Which colours statuses have, as it is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaletteKind {
    /// The program's own.
    #[default]
    Usual,
    /// Shades of grey.
    Grey,
    /// Those of a file.
    Own,
}

/// A palette that was read from a file.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct NamedPalette {
    /// The file's name, without its folder.
    pub name: String,
    /// Its colours.
    pub colors: OwnPalette,
}

/// What a picture has behind everything, as it is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BackgroundKind {
    /// The palette's paper.
    #[default]
    Paper,
    /// Nothing.
    Transparent,
    /// A colour of one's own.
    Own,
}

/// How large the preview is in the whole window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PreviewZoom {
    /// All of it.
    Fit,
    /// A pixel of the screen for each of the file's.
    Actual,
}

/// Which part of the map a picture shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MapPart {
    /// All areas.
    Whole,
    /// What the window shows.
    #[default]
    Window,
    /// The areas in focus; all where none is.
    Focus,
}

fn yes() -> bool {
    true
}

/// The colour that a background of one's own begins with, as it is typed.
fn first_background() -> String {
    Hex(Theme::Light.palette().land).to_string()
}

#[expect(clippy::unnecessary_wraps, reason = "files without the choice are read with this")]
fn first_section() -> Option<ExportSection> {
    Some(ExportSection::Size)
}

/// What the export dialog holds.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "each is a tick of its own")]
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
    /// Which colours statuses have.
    #[serde(default)]
    pub palette: PaletteKind,
    /// The palette that was read last; `None` before the first. Until then [`PaletteKind::Own`] means the usual one.
    #[serde(default)]
    pub own_palette: Option<NamedPalette>,
    /// What a picture has behind everything.
    #[serde(default)]
    pub background: BackgroundKind,
    /// The colour for that as typed.
    #[serde(default = "first_background")]
    pub background_color: String,
    /// Which areas are named.
    #[serde(default)]
    pub labels: LabelChoice,
    /// Which part of the map.
    #[serde(default)]
    pub part: MapPart,
    /// Whether a picture of a part has a small map of the whole.
    #[serde(default = "yes")]
    pub has_locator: bool,
    /// Whether the page says that it was made with Claims Map.
    #[serde(default = "yes")]
    pub has_mark: bool,
    /// How an SVG's letters are written.
    #[serde(default)]
    pub svg_text: SvgText,
    /// Whether a PDF's colours are those of a printing press.
    #[serde(default)]
    pub cmyk: bool,
    /// The section of the form that is open; `None` where all are folded.
    #[serde(default = "first_section")]
    pub section: Option<ExportSection>,
}

impl ExportDialog {
    /// Whether the picture has more pixels than are typed.
    pub(crate) fn is_enlarged(&self) -> bool {
        self.format == ExportFormat::Png && self.scale != 1
    }

    /// How large the picture is, as it is typed, and how many times that.
    pub(crate) fn chosen_size(&self) -> Message {
        let (width, height) = (self.width.trim(), self.height.trim());
        if self.is_enlarged() {
            let times = self.scale.to_string();
            return message!(
                "dialog-export-chosen-size-times",
                width = width,
                height = height,
                times = times
            );
        }
        message!("dialog-export-chosen-size", width = width, height = height)
    }

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
            palette: PaletteKind::Usual,
            own_palette: None,
            background: BackgroundKind::Paper,
            background_color: first_background(),
            labels: LabelChoice::All,
            part: MapPart::Window,
            has_locator: true,
            has_mark: true,
            svg_text: SvgText::Live,
            cmyk: false,
            section: first_section(),
        }
    }

    /// The choices that give these options.
    pub fn of_options(options: &ExportOptions) -> Self {
        let path = format!("claims-map.{}", options.format.ending());
        let (palette, own_palette) = match &options.palette {
            PaletteChoice::Usual => (PaletteKind::Usual, None),
            PaletteChoice::Grey => (PaletteKind::Grey, None),
            PaletteChoice::Own(colors) => {
                let name = "palette.json".to_owned();
                (PaletteKind::Own, Some(NamedPalette { name, colors: (**colors).clone() }))
            }
        };
        let (background, background_color) = match options.background {
            Background::Paper => (BackgroundKind::Paper, first_background()),
            Background::Transparent => (BackgroundKind::Transparent, first_background()),
            Background::Own(color) => (BackgroundKind::Own, color.to_string()),
        };
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
            palette,
            own_palette,
            background,
            background_color,
            labels: options.labels,
            // The window shows that part.
            part: MapPart::Window,
            has_locator: options.has_locator || options.frame == Frame::Fit,
            has_mark: options.has_mark,
            svg_text: options.svg_text,
            cmyk: options.inks == Inks::Cmyk,
            section: first_section(),
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
            text => read_day(text).ok_or_else(|| message!("dialog-export-no-day"))?.one().map(Some),
        }
    }

    /// Which colours statuses have.
    pub(crate) fn palette_choice(&self) -> PaletteChoice {
        match (self.palette, &self.own_palette) {
            (PaletteKind::Grey, _) => PaletteChoice::Grey,
            (PaletteKind::Own, Some(own)) => PaletteChoice::Own(Box::new(own.colors.clone())),
            (PaletteKind::Usual | PaletteKind::Own, _) => PaletteChoice::Usual,
        }
    }

    /// What the picture has behind everything.
    ///
    /// # Errors
    /// A sentence without its full stop, where what is typed is no colour.
    pub fn background_choice(&self) -> Result<Background, Message> {
        match self.background {
            BackgroundKind::Paper => Ok(Background::Paper),
            BackgroundKind::Transparent => Ok(Background::Transparent),
            BackgroundKind::Own => {
                let color = Hex::parse(self.background_color.trim()).map(Background::Own);
                color.ok_or_else(|| message!("dialog-export-no-colour"))
            }
        }
    }

    /// The section that is shown open; `None` where all are folded.
    pub(crate) fn open_section(&self) -> Option<ExportSection> {
        let sections = ExportSection::of(self.format);
        let open = self.section.filter(|open| sections.contains(open));
        // One that this format has nothing in gives way to the first.
        open.or_else(|| self.section.and(sections.first().copied()))
    }

    /// The same picture on a larger page with type of the same size; `None` where that would give no more room, or no
    /// picture is so large.
    pub(crate) fn larger(&self) -> Option<Self> {
        let room = |size: PictureSize| f64::from(size.width_px) / size.scale;
        let grown = |text: &str| {
            Some(match text.trim().parse::<Length>().ok()? {
                Length::Px(px) => Length::Px((px * LARGER).round()),
                Length::Mm(mm) => Length::Mm((mm * LARGER).round()),
                Length::Inch(inch) => Length::Inch((inch * LARGER * 10.0).round() / 10.0),
            })
        };
        let (width, height) = (grown(&self.width)?, grown(&self.height)?);
        let larger = Self { width: width.to_string(), height: height.to_string(), ..self.clone() };
        let (before, after) = (self.size().ok()?, larger.size().ok()?);
        (room(after) > room(before) * MORE_ROOM).then_some(larger)
    }

    /// The same picture with smaller type; `None` where it is as small as it can be read.
    pub(crate) fn smaller_type(&self) -> Option<Self> {
        self.with_type_step(-TYPE_STEP_PERCENT)
            .filter(|(percent, _)| *percent >= LEAST_TYPE_PERCENT - 1e-6)
            .map(|(_, dialog)| dialog)
    }

    /// The same picture with larger type; `None` where it would have no room.
    pub(crate) fn larger_type(&self) -> Option<Self> {
        self.with_type_step(TYPE_STEP_PERCENT).map(|(_, dialog)| dialog)
    }

    /// The same picture with type of another size, and that size in per cent of the usual; `None` where it has none.
    fn with_type_step(&self, step_percent: f64) -> Option<(f64, Self)> {
        let usual = Self { text_size: String::new(), ..self.clone() }.size().ok()?;
        let percent = self.size().ok()?.scale / usual.scale * 100.0;
        let next = (percent / TYPE_STEP_PERCENT).round() * TYPE_STEP_PERCENT + step_percent;
        let is_usual = (next - 100.0).abs() < 1e-6;
        let text_size = if is_usual { String::new() } else { format!("{next:.0}%") };
        let dialog = Self { text_size, ..self.clone() };
        dialog.size().is_ok().then_some((next, dialog))
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
        PictureSize::new(sides.0, sides.1, dpi, times, type_size).map_err(|fault| fault.message())
    }
}

/// The size of type that gives these options, as a user types it; empty for the usual one.
fn type_size_of(options: &ExportOptions) -> String {
    let usual = page_scale(options.width_px, options.height_px, options.dpi);
    let times = options.scale / usual;
    if (times - 1.0).abs() < 1e-6 { String::new() } else { format!("{}%", times * 100.0) }
}
