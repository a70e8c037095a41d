//! `claims-map export`: the map as a picture.

use std::path::Path;

use super::Streams;
use super::args::{ExportArgs, ThemeArg};
use super::error::CliError;
use super::input::{areas_named, load_input, query_from};
use super::printable::one_line;
use crate::export::{ExportFormat, ExportOptions, ExportSource, export_bytes};
use crate::paint::png::MAX_SIDE_PX;
use crate::save::write_whole;
use crate::scene::palette::Theme;

/// The least width and height of a picture, in pixels.
const MIN_SIDE_PX: u32 = 64;
/// Runs `export`.
///
/// # Errors
/// [`CliError`]; then nothing has been written.
pub fn export(args: &ExportArgs, streams: &mut Streams<'_>) -> Result<u8, CliError> {
    let format = export_format(&args.out)?;
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
    let theme = match args.theme {
        ThemeArg::Light => Theme::Light,
        ThemeArg::Dark => Theme::Dark,
    };
    let options =
        ExportOptions { theme, focus, ..ExportOptions::new(format, args.width, args.height, args.dpi) };
    let source = ExportSource { dossier: &input.dossier, layer: &input.layer, query: &query };
    let bytes = export_bytes(&source, &options)?;
    write_whole(&args.out, &bytes)?;
    Ok(0)
}

/// The format that a file's ending asks for.
///
/// # Errors
/// [`CliError::Argument`] for another ending.
pub fn export_format(path: &Path) -> Result<ExportFormat, CliError> {
    let endings = ExportFormat::ALL.map(|format| format!(".{}", format.ending()));
    ExportFormat::of(path).ok_or_else(|| {
        CliError::Argument(format!("{}: end the name with one of {}", path.display(), endings.join(" ")))
    })
}

fn check_size(name: &str, pixels: u32) -> Result<(), CliError> {
    if (MIN_SIDE_PX..=MAX_SIDE_PX).contains(&pixels) {
        return Ok(());
    }
    Err(CliError::Argument(format!(
        "{name} {pixels}: a side must have {MIN_SIDE_PX} to {MAX_SIDE_PX} pixels"
    )))
}
