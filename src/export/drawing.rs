//! How a build draws, as one hash: so that a file which another build draws otherwise is not taken for one
//! that was edited.
//!
//! A version's number does not say it: a program may be built with other packages, be changed without a
//! new number, or be an older one of the same number. So every record has the hash of a small map that the
//! same build draws in the same format, language and theme: areas of every look, texts of every kind; and of
//! the land that the build has behind every map. Builds with the same mark draw alike as far as that map has it; what
//! they draw otherwise was edited. Builds with different marks may draw anything otherwise.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::{Mutex, OnceLock, PoisonError};

use sha2::{Digest, Sha256};

use super::pdf_file::PdfFile;
use super::{ExportFormat, ExportOptions, ExportSource, compose, outgoing, paint};
use crate::load::{LayerChoice, LayerFiles, load_dossier, load_layer, shipped_background};
use crate::model::{ActorId, AreaId, Day, Dossier, Layer};
use crate::paint::png::paint_rgba;
use crate::query::Query;
use crate::scene::item::Face;
use crate::scene::page::FootnoteStyle;
use crate::scene::palette::Theme;
use crate::scene::typeface::font_bytes;
use crate::text::hex;
use crate::words::Language;

const AREAS: &[u8] = include_bytes!("../../assets/drawing/areas.geojson");
const DOSSIER: &[u8] = include_bytes!("../../assets/drawing/dossier.claims.json");
/// Width and height of the map, in pixels.
const SIZE: (u32, u32) = (560, 480);

/// The mark of this build for a format, a language and a theme, in hexadecimal digits: another word in one language is
/// drawn otherwise in that one only.
pub(super) fn drawing_mark(format: ExportFormat, language: Language, theme: Theme) -> String {
    static MARKS: Mutex<BTreeMap<(&'static str, Language, bool), String>> = Mutex::new(BTreeMap::new());
    let key = (format.ending(), language, theme == Theme::Dark);
    // Whoever asks while it is drawn waits for it rather than draw it again.
    let mut marks = MARKS.lock().unwrap_or_else(PoisonError::into_inner);
    marks.entry(key).or_insert_with(|| mark_with(format, language, theme, shipped_background())).clone()
}

/// Makes what is the same in every record of this format, language and theme, which takes some time once: worth
/// calling beside the reading of files. Nothing for a format that has no record.
pub fn prepare_record(format: ExportFormat, language: Language, theme: Theme) {
    if format.has_record() {
        drawing_mark(format, language, theme);
    }
}

/// SHA-256 of the fonts that pages are set in.
pub(super) fn fonts_sha256() -> String {
    static FONTS: OnceLock<String> = OnceLock::new();
    let hash = || {
        let mut digest = Sha256::new();
        for face in [Face::Regular, Face::SemiBold, Face::Italic] {
            add(&mut digest, font_bytes(face));
        }
        hex(&digest.finalize())
    };
    FONTS.get_or_init(hash).clone()
}

/// The mark of a build that draws this land behind a map.
fn mark_with(format: ExportFormat, language: Language, theme: Theme, background: &[u8]) -> String {
    let (dossier, layer) = example();
    let mut digest = Sha256::new();
    if format.is_page() || format == ExportFormat::Html {
        add(&mut digest, background);
    }
    let queries = [Query::everything(), Query::everything().without_actor(&ActorId::new("council"))];
    for (query, asked) in queries.iter().zip([format, drawn_as(format)]) {
        let mut options = ExportOptions::new(asked, SIZE.0, SIZE.1, None);
        (options.theme, options.language, options.footnotes) = (theme, language, FootnoteStyle::Numbered);
        options.focus = vec![AreaId::new("north")];
        options.text.note = Some("A note under the legend.".to_owned());
        options.date = Day::parse("2025-03-18").ok();
        let source = ExportSource { dossier: &dossier, layer: &layer, query };
        if let Err(problem) = add_drawn(&mut digest, &source, &options) {
            add(&mut digest, problem.as_bytes());
        }
    }
    hex(&digest.finalize())
}

/// The format in which a second map of the same format shows what the first does not: pixels take the longest, and one
/// map of them shows how they are made.
fn drawn_as(format: ExportFormat) -> ExportFormat {
    if format == ExportFormat::Png { ExportFormat::Svg } else { format }
}

/// Adds what is drawn, not how it is packed: builds pack with different packages. What is wrong where it cannot be
/// drawn.
fn add_drawn(digest: &mut Sha256, source: &ExportSource<'_>, options: &ExportOptions) -> Result<(), String> {
    if options.format == ExportFormat::Png {
        let shown = source.dossier.in_language(options.language);
        let scene = compose(&ExportSource { dossier: &shown, ..*source }, options, None);
        let image = paint_rgba(&scene, options.scale).map_err(|error| error.to_string())?;
        add(digest, &image.rgba);
        return Ok(());
    }
    let painted = paint(source, options, None, &mut |_done| ControlFlow::Continue(()));
    let bytes = painted.map_err(|error| error.to_string())?.bytes;
    if options.format == ExportFormat::Pdf {
        let streams = PdfFile::open(&bytes).map(|file| file.streams());
        streams.unwrap_or_default().iter().for_each(|stream| add(digest, stream));
    } else {
        add(digest, &bytes);
    }
    Ok(())
}

fn add(digest: &mut Sha256, bytes: &[u8]) {
    digest.update((bytes.len() as u64).to_le_bytes());
    digest.update(bytes);
}

/// The small map.
fn example() -> (Dossier, Layer) {
    let areas = ("areas.geojson", AREAS);
    let files =
        LayerFiles { areas, places: None, context: None, gazetteer: None, attribution: "Drawn by hand" };
    #[expect(clippy::expect_used, reason = "the map is part of the program, and tested")]
    let layer = load_layer(&files, &LayerChoice::default()).expect("invariant: the map has areas").layer;
    #[expect(clippy::expect_used, reason = "the map is part of the program, and tested")]
    let dossier = load_dossier(DOSSIER, "dossier", &layer).expect("invariant: the map has a dossier").dossier;
    (outgoing(&dossier, false).into_owned(), layer)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::derive::{Status, derive_verdicts};
    use crate::query::filter_in_force;

    #[test]
    fn the_map_has_areas_of_every_look() {
        let (dossier, layer) = example();
        let query = Query::everything();
        let verdicts = derive_verdicts(&layer, &filter_in_force(&dossier, &query));
        let found: Vec<Status> = verdicts.areas().iter().map(|(_, verdict)| verdict.status).collect();
        for status in [Status::Occupied, Status::Contested, Status::Claimed, Status::NotMentioned] {
            assert!(found.contains(&status), "{status:?} is not in {found:?}");
        }
    }

    #[test]
    fn other_land_is_another_mark_of_what_is_drawn() {
        for (format, is_drawn) in
            [(ExportFormat::Png, true), (ExportFormat::Svg, true), (ExportFormat::GeoJson, false)]
        {
            let marks =
                [&b"land"[..], b"sea"].map(|land| mark_with(format, Language::ENGLISH, Theme::Light, land));
            assert_eq!(marks[0] != marks[1], is_drawn, "{format:?}");
        }
    }

    #[test]
    fn each_format_has_its_own_mark_and_always_the_same() {
        let of = |format, language, theme| mark_with(format, language, theme, shipped_background());
        let marks = ExportFormat::ALL.map(|format| drawing_mark(format, Language::ENGLISH, Theme::Light));
        let distinct: std::collections::BTreeSet<&String> = marks.iter().collect();
        assert_eq!(distinct.len(), marks.len(), "{marks:?}");
        let again = ExportFormat::ALL.map(|format| of(format, Language::ENGLISH, Theme::Light));
        assert_eq!(marks, again, "the same again");
        for format in [ExportFormat::Png, ExportFormat::Svg] {
            let english = drawing_mark(format, Language::ENGLISH, Theme::Light);
            assert_ne!(drawing_mark(format, Language::UKRAINIAN, Theme::Light), english, "other words");
            assert_ne!(drawing_mark(format, Language::ENGLISH, Theme::Dark), english, "other colours");
        }
    }
}
