//! `claims-map export`: the map as a picture, a page or data.

use std::ops::ControlFlow;
use std::path::Path;
use std::str::FromStr;

use super::Streams;
use super::area_name::{areas_named, say_notes};
use super::args::{ExportArgs, LegendArg, PageArgs, SizeArgs, ThemeArg};
use super::error::CliError;
use super::input::query_from;
use crate::budget::MAX_SIDE_PX;
use crate::export::{
    ExportFormat, ExportOptions, ExportSource, Length, PRINT_DPI, Preset, outgoing, unchecked_sentence,
};
use crate::model::Day;
use crate::paint::pdf::Inks;
use crate::paint::png::Watch;
use crate::query::filter_in_force;
use crate::scene::page::{FootnoteStyle, LegendPlace, PageText};
use crate::scene::palette::Theme;
use crate::service::{Input, ReadOnlyFile, export_all_formats, export_file, export_format, load_input};
use crate::words::{Arg, Joint, Language, Say as _, message, of_io};

/// The least width and height of a picture, in pixels.
const MIN_SIDE_PX: u32 = 64;
/// Width and height of a picture where none is asked for, in pixels.
const SIZE_PX: (u32, u32) = (1600, 1200);

/// Runs `export`.
///
/// # Errors
/// [`CliError`]; then nothing has been written, or, with `--all-formats`, only whole files.
pub fn export(args: &ExportArgs, streams: &mut Streams<'_>) -> Result<u8, CliError> {
    let format = match &args.out {
        Some(out) => export_format(out)?,
        None => ExportFormat::Png,
    };
    let (width_px, height_px, dpi) = size_from(&args.size)?;
    let input = load_input(args.source.dossier.as_deref(), args.source.layer.layer_at().as_ref())?;
    for finding in &input.findings {
        streams.warn(finding.message())?;
    }
    let query = query_from(&args.toggles, &input.dossier)?;
    let mut options =
        with_page(&ExportOptions::new(format, width_px, height_px, dpi), &args.page, streams.language)?;
    options.with_text = args.with_text;
    if let Some(name) = &args.page.focus {
        let named = areas_named(name, &input.layer, &filter_in_force(&input.dossier, &query))?;
        say_notes(&named, streams)?;
        options.focus = named.areas;
    }
    let Input { dossier, layer, .. } = &input;
    let source = ExportSource { dossier, layer, query: &query };
    match (&args.out, &args.all_formats) {
        (Some(out), _) => {
            let watch: Watch<'_> = &mut |_done| ControlFlow::Continue(());
            export_file(out, &source, &options, ReadOnlyFile::Refused, watch)?;
        }
        (None, Some(folder)) => export_all(&source, &options, folder)?,
        (None, None) => {}
    }
    if let Some(sentence) = unchecked_sentence(&outgoing(dossier, options.with_text)) {
        streams.warn(sentence)?;
    }
    Ok(0)
}

/// Writes every format into a folder, which is made where it is not there.
fn export_all(source: &ExportSource<'_>, options: &ExportOptions, folder: &Path) -> Result<(), CliError> {
    std::fs::create_dir_all(folder).map_err(|error| {
        CliError::Argument(message!("cli-export-folder", path = folder, why = of_io(&error)))
    })?;
    Ok(export_all_formats(folder, source, options)?)
}

/// Width and height in pixels and the resolution that the arguments ask for.
fn size_from(args: &SizeArgs) -> Result<(u32, u32, Option<f64>), CliError> {
    if let Some(dpi) = args.dpi.filter(|dpi| !(10.0..=2400.0).contains(dpi)) {
        return Err(CliError::Argument(message!("cli-export-dpi", dpi = dpi.to_string())));
    }
    let (mut width, mut height, mut dpi) = (SIZE_PX.0, SIZE_PX.1, args.dpi);
    if let Some(name) = &args.preset {
        let preset = Preset::ALL.into_iter().find(|preset| preset.keyword() == name.to_lowercase());
        let known = || Arg::list(Joint::Comma, Preset::ALL.map(Preset::keyword));
        let no_preset = || CliError::Argument(message!("cli-export-preset", name = name, known = known()));
        let (preset_width, preset_height, preset_dpi) = preset.ok_or_else(no_preset)?.size();
        (width, height, dpi) = (preset_width, preset_height, args.dpi.or(preset_dpi));
    }
    let lengths = [("--width", &args.width), ("--height", &args.height)];
    for (name, text) in lengths {
        let Some(text) = text else { continue };
        let length: Length = text.parse().map_err(|error: <Length as FromStr>::Err| {
            CliError::Argument(message!("cli-of-file", file = name, problem = error.message()))
        })?;
        if length.is_printed() {
            dpi = dpi.or(Some(PRINT_DPI));
        }
        let px = length.px(dpi.unwrap_or(96.0)).filter(|px| (MIN_SIDE_PX..=MAX_SIDE_PX).contains(px));
        let px = px.ok_or_else(|| {
            let (least, most) = (MIN_SIDE_PX.to_string(), MAX_SIDE_PX.to_string());
            CliError::Argument(message!(
                "cli-export-side",
                option = name,
                length = text,
                least = least,
                most = most
            ))
        })?;
        if name == "--width" { width = px } else { height = px }
    }
    Ok((width, height, dpi))
}

/// The options with what the arguments say of the page.
fn with_page(
    options: &ExportOptions,
    args: &PageArgs,
    language: Language,
) -> Result<ExportOptions, CliError> {
    let no_day = |text: &String| CliError::Argument(message!("cli-export-date", day = text));
    let date = match &args.date {
        Some(text) => Some(Day::parse(text).map_err(|_cause| no_day(text))?),
        None => None,
    };
    if !(1..=4).contains(&args.legend_columns) {
        let columns = args.legend_columns.to_string();
        return Err(CliError::Argument(message!("cli-export-columns", columns = columns)));
    }
    let legend = match args.legend {
        _ if args.no_legend => LegendPlace::Hidden,
        LegendArg::Auto => LegendPlace::Auto,
        LegendArg::Left => LegendPlace::Left,
        LegendArg::Right => LegendPlace::Right,
        LegendArg::Below => LegendPlace::Below(args.legend_columns),
    };
    let text = PageText {
        title: args.title.clone(),
        subtitle: args.subtitle.clone(),
        note: args.note.clone(),
        alt: args.alt.clone(),
    };
    Ok(ExportOptions {
        theme: match args.theme {
            ThemeArg::Light => Theme::Light,
            ThemeArg::Dark => Theme::Dark,
        },
        language: args.names.unwrap_or(language),
        footnotes: if args.footnotes { FootnoteStyle::Numbered } else { FootnoteStyle::None },
        date,
        legend,
        inks: if args.cmyk { Inks::Cmyk } else { Inks::Rgb },
        text,
        ..options.clone()
    })
}
