//! `claims-map export`: the map as a picture, a page or data.

use std::ops::ControlFlow;
use std::path::Path;
use std::str::FromStr;

use super::Streams;
use super::area_name::{areas_named, say_notes};
use super::args::{ExportArgs, LabelsArg, LegendArg, PageArgs, SizeArgs, TextArg, ThemeArg};
use super::error::CliError;
use super::input::query_from;
use crate::export::{
    DegreeBox, ExportFormat, ExportOptions, ExportSource, Length, NoTypeSize, PictureSize, Preset, TypeSize,
    frame_of_areas, frame_of_degrees, outgoing, prepare_record, unchecked_sentence,
};
use crate::load::source_name;
use crate::model::Day;
use crate::paint::pdf::Inks;
use crate::paint::png::Watch;
use crate::paint::svg::SvgText;
use crate::query::{Query, filter_in_force};
use crate::scene::arrange::LeftOut;
use crate::scene::labels::LabelChoice;
use crate::scene::own_palette::{Hex, PaletteChoice};
use crate::scene::page::{Background, FootnoteStyle, Frame, LegendPlace, PageText};
use crate::scene::palette::Theme;
use crate::service::{
    Input, ReadOnlyFile, embed_path, export_all_formats, export_embedded, export_file, export_format,
    load_input, read_palette,
};
use crate::words::{Arg, Joint, Language, Message, Say as _, message, of_io};

/// Width and height of a picture where none is asked for.
const SIZE: (Length, Length) = (Length::Px(1600.0), Length::Px(1200.0));

/// Runs `export`.
///
/// # Errors
/// [`CliError`]; then nothing has been written, or, with `--all-formats`, only whole files.
pub fn export(args: &ExportArgs, streams: &mut Streams<'_>) -> Result<u8, CliError> {
    let format = match &args.out {
        Some(out) => export_format(out)?,
        None => ExportFormat::Png,
    };
    if let Some(out) = args.out.as_deref().filter(|_| args.embed && format != ExportFormat::Html) {
        return Err(CliError::Argument(message!("cli-export-embed-format", file = out)));
    }
    let size = size_from(&args.size)?;
    let mut options = with_page(&ExportOptions::of_size(format, size), &args.page, streams.language)?;
    if args.out.is_some() {
        let (language, theme) = (options.language, options.theme);
        // Nobody waits for it but the record.
        drop(std::thread::Builder::new().spawn(move || prepare_record(format, language, theme)));
    }
    let input = load_input(args.source.dossier.as_deref(), args.source.layer.layer_at().as_ref())?;
    for finding in &input.findings {
        streams.warn(finding.message())?;
    }
    let query = query_from(&args.toggles, &input.dossier)?;
    options.palette = palette_from(args.page.palette.as_deref(), options.theme, streams)?;
    if let Some(part) = &args.page.crop {
        options.frame = frame_from(part, &input, &query, streams)?;
        options.has_locator = !args.page.no_locator;
    }
    options.with_text = args.with_text;
    if let Some(name) = &args.page.focus {
        let named = areas_named(name, &input.layer, &filter_in_force(&input.dossier, &query))?;
        say_notes(&named, streams)?;
        options.focus = named.areas;
    }
    let Input { dossier, layer, .. } = &input;
    let source = ExportSource { dossier, layer, query: &query };
    let left_out = match (&args.out, &args.all_formats) {
        (Some(out), _) if args.embed => export_embedded(out, &source, &options)?.left_out,
        (Some(out), _) => {
            let watch: Watch<'_> = &mut |_done| ControlFlow::Continue(());
            export_file(out, &source, &options, ReadOnlyFile::Refused, watch)?.left_out
        }
        (None, Some(folder)) => export_all(&source, &options, folder)?,
        (None, None) => LeftOut::default(),
    };
    if let Some(page) = args.out.as_deref().filter(|_| args.embed) {
        streams.say(&message!("cli-export-embedded", page = page, embed = &embed_path(page)))?;
    }
    if let Some(list) = left_out.told() {
        streams.say(&message!("cli-export-left-out", list = list))?;
    }
    if let Some(sentence) = unchecked_sentence(&outgoing(dossier, options.with_text)) {
        streams.warn(sentence)?;
    }
    Ok(0)
}

/// The palette that is asked for; what cannot be told apart or read in somebody's own is said.
fn palette_from(
    name: Option<&Path>,
    theme: Theme,
    streams: &mut Streams<'_>,
) -> Result<PaletteChoice, CliError> {
    let Some(path) = name else { return Ok(PaletteChoice::Usual) };
    if path.as_os_str() == "grey" {
        if theme == Theme::Dark {
            streams.warn(message!("cli-export-grey-is-light"))?;
        }
        return Ok(PaletteChoice::Grey);
    }
    let palette = PaletteChoice::Own(Box::new(read_palette(path)?));
    for problem in palette.warnings(theme) {
        streams.warn(message!("cli-of-file", file = source_name(path), problem = problem))?;
    }
    Ok(palette)
}

/// The part of the map that is asked for: areas, or a box in degrees.
fn frame_from(
    part: &str,
    input: &Input,
    query: &Query,
    streams: &mut Streams<'_>,
) -> Result<Frame, CliError> {
    let Input { dossier, layer, .. } = input;
    if let Some(degrees) = DegreeBox::parse(part) {
        let of_crop =
            |problem| CliError::Argument(message!("cli-of-file", file = "--crop", problem = problem));
        return frame_of_degrees(layer, degrees).map_err(|fault| of_crop(fault.message()));
    }
    let in_force = filter_in_force(dossier, query);
    let mut areas = Vec::new();
    for name in part.split(',') {
        let named = areas_named(name.trim(), layer, &in_force)?;
        say_notes(&named, streams)?;
        areas.extend(named.areas);
    }
    Ok(frame_of_areas(layer, &areas))
}

/// What a picture has behind everything.
fn background_from(text: Option<&str>) -> Result<Background, CliError> {
    match text {
        None | Some("paper") => Ok(Background::Paper),
        Some("none") => Ok(Background::Transparent),
        Some(text) => {
            let no_colour = || CliError::Argument(message!("cli-export-background", text = text));
            Hex::parse(text).map(Background::Own).ok_or_else(no_colour)
        }
    }
}

/// Writes every format into a folder, which is made where it is not there.
fn export_all(
    source: &ExportSource<'_>,
    options: &ExportOptions,
    folder: &Path,
) -> Result<LeftOut, CliError> {
    std::fs::create_dir_all(folder).map_err(|error| {
        CliError::Argument(message!("cli-export-folder", path = folder, why = of_io(&error)))
    })?;
    Ok(export_all_formats(folder, source, options)?)
}

/// The size that the arguments ask for.
fn size_from(args: &SizeArgs) -> Result<PictureSize, CliError> {
    let (mut width, mut height, mut dpi) = (SIZE.0, SIZE.1, args.dpi);
    if let Some(name) = &args.preset {
        let preset = Preset::ALL.into_iter().find(|preset| preset.keyword() == name.to_lowercase());
        let known = || Arg::list(Joint::Comma, Preset::ALL.map(Preset::keyword));
        let no_preset = || CliError::Argument(message!("cli-export-preset", name = name, known = known()));
        let preset_dpi;
        (width, height, preset_dpi) = preset.ok_or_else(no_preset)?.size();
        dpi = dpi.or(preset_dpi);
    }
    let of = |option: &str, problem: Message| {
        CliError::Argument(message!("cli-of-file", file = option, problem = problem))
    };
    for (name, text, side) in [("--width", &args.width, &mut width), ("--height", &args.height, &mut height)]
    {
        let Some(text) = text else { continue };
        *side = text.parse().map_err(|error: <Length as FromStr>::Err| of(name, error.message()))?;
    }
    let type_size = match &args.text_size {
        Some(text) => text.parse().map_err(|error: NoTypeSize| of("--text-size", error.message()))?,
        None => TypeSize::Usual,
    };
    PictureSize::new(width, height, dpi, 1, type_size).map_err(|fault| CliError::Argument(fault.message()))
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
        credit: args.credit.clone(),
    };
    Ok(ExportOptions {
        theme: match args.theme {
            ThemeArg::Light => Theme::Light,
            ThemeArg::Dark => Theme::Dark,
        },
        background: background_from(args.background.as_deref())?,
        labels: match args.labels {
            LabelsArg::All => LabelChoice::All,
            LabelsArg::Coloured => LabelChoice::Coloured,
            LabelsArg::None => LabelChoice::None,
        },
        language: args.names.unwrap_or(language),
        footnotes: if args.footnotes { FootnoteStyle::Numbered } else { FootnoteStyle::None },
        has_mark: !args.no_mark,
        date,
        legend,
        svg_text: match args.text {
            TextArg::Live => SvgText::Live,
            TextArg::Outlines => SvgText::Outlines,
            TextArg::Embedded => SvgText::Embedded,
        },
        inks: if args.cmyk { Inks::Cmyk } else { Inks::Rgb },
        text,
        ..options.clone()
    })
}
