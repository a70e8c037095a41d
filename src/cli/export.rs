//! `claims-map export`: the map as a picture.

use std::path::Path;

use super::Streams;
use super::args::{ExportArgs, ThemeArg};
use super::error::CliError;
use super::input::{areas_named, load_input, query_from};
use super::printable::one_line;
use crate::derive::derive_verdicts;
use crate::model::{AreaId, Dossier, Layer};
use crate::paint::png::{MAX_SIDE_PX, paint_png};
use crate::paint::svg::paint_svg;
use crate::query::{Query, filter_in_force};
use crate::save::write_whole;
use crate::scene::base::{BaseMap, Language};
use crate::scene::compose::MapSource;
use crate::scene::page::{Frame, LEAST_PAGE, PageStyle, compose_page};
use crate::scene::palette::Theme;

/// The least width and height of a picture, in pixels.
const MIN_SIDE_PX: u32 = 64;
/// The size of page that type and lines are made for, in logical pixels.
const DESIGN_SIZE: (f64, f64) = (1280.0, 900.0);

/// A picture's format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportFormat {
    /// Pixels.
    Png,
    /// Vectors.
    Svg,
}

impl ExportFormat {
    /// The format that a file's ending asks for.
    ///
    /// # Errors
    /// [`CliError::Argument`] for another ending.
    pub fn of(path: &Path) -> Result<Self, CliError> {
        let ending = path.extension().and_then(|ending| ending.to_str()).map(str::to_lowercase);
        match ending.as_deref() {
            Some("png") => Ok(Self::Png),
            Some("svg") => Ok(Self::Svg),
            _ => Err(CliError::Argument(format!("{}: end the name with .png or .svg", path.display()))),
        }
    }
}

/// How a picture is made.
#[derive(Debug, Clone, PartialEq)]
pub struct ExportOptions {
    /// Pixels or vectors.
    pub format: ExportFormat,
    /// Width in pixels.
    pub width_px: u32,
    /// Height in pixels.
    pub height_px: u32,
    /// Pixels a logical pixel: how large type and lines are.
    pub scale: f64,
    /// Resolution to write into a PNG.
    pub dpi: Option<f64>,
    /// Colours.
    pub theme: Theme,
    /// Language of the names.
    pub language: Language,
    /// What part of the map.
    pub frame: Frame,
    /// The area to outline and explain.
    pub focus: Option<AreaId>,
}

/// Pixels a logical pixel for a picture of this size in pixels.
///
/// With a resolution, type has its printed size (96 logical pixels an inch). Without, type grows
/// with the picture. Either way the page keeps at least [`LEAST_PAGE`] logical pixels.
pub fn page_scale(width_px: u32, height_px: u32, dpi: Option<f64>) -> f64 {
    let (width, height) = (f64::from(width_px), f64::from(height_px));
    let wanted = match dpi {
        Some(dpi) => dpi / 96.0,
        None => (width / DESIGN_SIZE.0).min(height / DESIGN_SIZE.1).max(1.0),
    };
    wanted.min(width / LEAST_PAGE.0).min(height / LEAST_PAGE.1)
}

/// Runs `export`.
///
/// # Errors
/// [`CliError`]; then nothing has been written.
pub fn export(args: &ExportArgs, streams: &mut Streams<'_>) -> Result<u8, CliError> {
    let format = ExportFormat::of(&args.out)?;
    check_size("--width", args.width)?;
    check_size("--height", args.height)?;
    if let Some(dpi) = args.dpi.filter(|dpi| !(10.0..=2400.0).contains(dpi)) {
        return Err(CliError::Argument(format!(
            "--dpi {dpi}: the resolution must be 10 to 2400 dots an inch"
        )));
    }
    let input = load_input(args.source.dossier.as_deref(), args.source.layer.as_deref())?;
    for finding in &input.findings {
        writeln!(streams.err, "claims-map: warning: {}", one_line(&finding.to_string()))?;
    }
    let query = query_from(&args.toggles, &input.dossier)?;
    let focus = match &args.focus {
        Some(name) => areas_named(name, &input.layer)?.into_iter().next(),
        None => None,
    };
    let options = ExportOptions {
        format,
        width_px: args.width,
        height_px: args.height,
        scale: page_scale(args.width, args.height, args.dpi),
        dpi: args.dpi,
        theme: match args.theme {
            ThemeArg::Light => Theme::Light,
            ThemeArg::Dark => Theme::Dark,
        },
        language: Language::English,
        frame: Frame::Fit,
        focus,
    };
    let bytes = export_bytes(&input.dossier, &input.layer, &query, &options)?;
    write_whole(&args.out, &bytes)?;
    Ok(0)
}

fn check_size(name: &str, pixels: u32) -> Result<(), CliError> {
    if (MIN_SIDE_PX..=MAX_SIDE_PX).contains(&pixels) {
        return Ok(());
    }
    Err(CliError::Argument(format!(
        "{name} {pixels}: a side must have {MIN_SIDE_PX} to {MAX_SIDE_PX} pixels"
    )))
}

/// Makes a picture of a dossier under a query.
///
/// # Errors
/// [`CliError::Picture`] where its size is out of range.
pub fn export_bytes(
    dossier: &Dossier,
    layer: &Layer,
    query: &Query,
    options: &ExportOptions,
) -> Result<Vec<u8>, CliError> {
    let base = BaseMap::new(layer);
    let in_force = filter_in_force(dossier, query);
    let verdicts = derive_verdicts(layer, &in_force);
    let source = MapSource { dossier, layer, base: &base, verdicts: &verdicts };
    let style = PageStyle {
        width: f64::from(options.width_px) / options.scale,
        height: f64::from(options.height_px) / options.scale,
        theme: options.theme,
        language: options.language,
        frame: options.frame,
        focus: options.focus.clone(),
        detail_px: match options.format {
            ExportFormat::Png => options.scale.recip(),
            ExportFormat::Svg => 0.3,
        },
    };
    let scene = compose_page(&source, &in_force, query, &style);
    match options.format {
        ExportFormat::Svg => Ok(paint_svg(&scene, options.scale).into_bytes()),
        ExportFormat::Png => {
            let mut bytes = Vec::new();
            paint_png(&scene, options.scale, options.dpi, &mut bytes)?;
            Ok(bytes)
        }
    }
}
