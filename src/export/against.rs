//! Compares a file with the original that somebody has: what the two show, whatever became of the one on its
//! way.
//!
//! Pictures are compared by their pixels, scaled or cut as need be; where the original is no picture of
//! pixels, it is drawn from its record. Files with records are compared by what these say: statements,
//! quotes, toggles, verdicts. Two files of one kind are compared part by part as well.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use super::carrier::{FileKind, record_in};
use super::compare::{Made, SIGNATURE, block_words, compare, excerpts, is_turned, origin_at};
use super::json::Json;
use super::likeness::{Likeness, likeness};
use super::picture::{MAX_PIXELS, Picture, exif_of_jpeg};
use super::verify::view_of_file;
use super::{
    ExportFormat, ExportOptions, ExportSource, Painted, compose_export, export_with_parts, json_text,
};
use crate::derive::{derive_verdicts, toggle_name};
use crate::load::load_dossier;
use crate::model::{Dossier, Layer, Statement};
use crate::paint::png::paint_rgba;
use crate::query::{Query, filter_in_force};
use crate::save::statement_record;
use crate::scene::item::Scene;
use crate::space::Screen;

/// How many differences of one kind are named.
const MAX_NAMED: usize = 8;
/// What is missing where a PDF has lost its record.
const RECORD_HOLDERS: [&str; 3] = [
    "the document lacks “Names”",
    "the document lacks “AF”",
    "“Names” of “EmbeddedFiles” of “Names” of the document is a list of 0 instead of a list of 2",
];
/// The part of a picture that differs from which on it is another picture.
const ANOTHER: f64 = 0.25;

/// Why two files cannot be compared.
#[derive(Debug, thiserror::Error)]
pub enum AgainstError {
    /// They have nothing in common that could be.
    #[error(
        "the two have nothing that can be compared: one is {file}, the other {original}; give the original as a picture, or as a file with its record"
    )]
    Nothing {
        /// What the file is.
        file: &'static str,
        /// What the original is.
        original: &'static str,
    },
    /// One of them is no picture that can be read.
    #[error("{which} cannot be read ({problem}); get it whole")]
    Unreadable {
        /// Which of the two.
        which: &'static str,
        /// What is wrong.
        problem: String,
    },
}

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// False where it is a difference.
    pub is_same: bool,
    /// A sentence without its end.
    pub sentence: String,
}

/// What a comparison came to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AgainstReport {
    /// What is the same and what is not, in the order of weight.
    pub findings: Vec<Finding>,
}

impl AgainstReport {
    /// True where no difference was found.
    pub fn is_same(&self) -> bool {
        self.findings.iter().all(|finding| finding.is_same)
    }

    fn same(&mut self, sentence: impl Into<String>) {
        self.findings.push(Finding { is_same: true, sentence: sentence.into() });
    }

    fn differs(&mut self, sentence: impl Into<String>) {
        self.findings.push(Finding { is_same: false, sentence: sentence.into() });
    }
}

/// What a file shows.
struct Shown {
    dossier: Dossier,
    query: Query,
    /// `None` for a dossier, which is no page.
    options: Option<ExportOptions>,
}

/// Compares a file with an original, on the layer that the original was made on.
///
/// # Errors
/// [`AgainstError`] where nothing of the two can be compared.
pub fn compare_with_original(
    file: &[u8],
    original: &[u8],
    layer: &Layer,
) -> Result<AgainstReport, AgainstError> {
    let mut report = AgainstReport::default();
    if file == original {
        report.same("it is the same file, byte for byte");
        return Ok(report);
    }
    let (found, expected) = (shown_in(file, layer), shown_in(original, layer));
    let kinds = (FileKind::of(file), FileKind::of(original));
    let page = expected.as_ref().and_then(|shown| drawn(shown, layer));
    match kinds {
        (Some(FileKind::Png | FileKind::Foreign(_)), _) => {
            pixels(&mut report, file, original, page.as_ref())?;
        }
        (Some(kind), Some(other)) if kind == other && kind != FileKind::Table => {
            let is_bare = matches!(record_in(file, kind), Ok(None));
            let bare = if is_bare { without_record(original) } else { None };
            if bare.is_some() {
                report.same("its record was taken off; the rest is compared without it");
            }
            let original = bare.as_deref().unwrap_or(original);
            let scale = expected.as_ref().and_then(|shown| Some(shown.options.as_ref()?.scale));
            let scene = page.as_ref().map(|page| &page.scene).zip(scale);
            let made =
                Made { bytes: original, page: scene, marks: page.as_ref().map_or(&[], |page| &page.marks) };
            parts(&mut report, kind, file, &made);
        }
        _ => {}
    }
    if let (Some(found), Some(expected)) = (&found, &expected) {
        records(&mut report, found, expected, layer);
    }
    if report.findings.is_empty() {
        let name = |kind: Option<FileKind>| kind.map_or("a file without a record", FileKind::label);
        return Err(AgainstError::Nothing { file: name(kinds.0), original: name(kinds.1) });
    }
    Ok(report)
}

/// A picture or a page without its record, as Claims Map writes it; `None` where it has none.
fn without_record(file: &[u8]) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(file).ok()?;
    let elements = [
        ("<metadata id=\"claims-map\">", "</metadata>"),
        ("<script type=\"application/json\" id=\"claims-map\">", "</script>"),
    ];
    elements.into_iter().find_map(|(start, end)| {
        let (before, rest) = text.split_once(start)?;
        let (_, after) = rest.split_once(end)?;
        Some(format!("{before}{after}").into_bytes())
    })
}

/// What a file shows by its record, or as a dossier; `None` where it says nothing.
fn shown_in(bytes: &[u8], layer: &Layer) -> Option<Shown> {
    if FileKind::of(bytes).is_none() {
        let dossier = load_dossier(bytes, "dossier", layer).ok()?.dossier;
        return Some(Shown { dossier, query: Query::everything(), options: None });
    }
    let (dossier, query, options) = view_of_file(bytes, layer).ok()?;
    Some(Shown { dossier, query, options: Some(options) })
}

/// An original that was drawn from its record.
struct Drawn {
    scene: Scene,
    scale: f64,
    marks: Vec<crate::paint::pdf::PdfMark>,
}

fn drawn(shown: &Shown, layer: &Layer) -> Option<Drawn> {
    let options = shown.options.clone()?;
    let format = if options.format.is_page() { options.format } else { ExportFormat::Svg };
    let options = ExportOptions { format, ..options };
    let layer = layer.with_places(&shown.dossier.places);
    let source = ExportSource { dossier: &shown.dossier, layer: &layer, query: &shown.query };
    if options.format == ExportFormat::Png {
        // Its pixels are the original's own.
        let scene = compose_export(&source, &options);
        return Some(Drawn { scene, scale: options.scale, marks: Vec::new() });
    }
    let painted = export_with_parts(&source, &options, &mut |_done| ControlFlow::Continue(()));
    let Painted { scene, marks, .. } = painted.ok()?;
    Some(Drawn { scene: scene?, scale: options.scale, marks })
}

/// Compares two files of one kind part by part.
fn parts(report: &mut AgainstReport, kind: FileKind, file: &[u8], made: &Made<'_>) {
    let mut found = compare(kind, file, made);
    // A PDF that lacks nothing but what its record hangs on has only lost that.
    let count = found.differences.len();
    let is_about_record = |sentence: &String| RECORD_HOLDERS.contains(&sentence.as_str());
    found.differences.retain(|sentence| kind != FileKind::Pdf || !is_about_record(sentence));
    if found.differences.len() < count {
        report.same("its record was taken off");
    }
    for sentence in found.differences.iter().chain(&found.doubts) {
        report.differs(sentence.clone());
    }
    if found.has_signature {
        report.same(SIGNATURE);
    }
    if found.differences.is_empty() && found.doubts.is_empty() {
        report.same(format!("as {} the two show the same, however they are written", kind.label()));
    }
}

/// Compares a picture with an original that has pixels, or with what its record draws.
fn pixels(
    report: &mut AgainstReport,
    file: &[u8],
    original: &[u8],
    page: Option<&Drawn>,
) -> Result<(), AgainstError> {
    let unreadable = |which| move |problem| AgainstError::Unreadable { which, problem };
    let given = Picture::of(file).map_err(unreadable("the file"))?;
    let has_pixels = matches!(FileKind::of(original), Some(FileKind::Png | FileKind::Foreign(_)));
    let expected = match page {
        _ if has_pixels => Picture::of(original).map_err(unreadable("the original"))?,
        Some(page) => rasterised(page).map_err(unreadable("the original"))?,
        None => return Ok(()),
    };
    if exif_of_jpeg(file).is_some_and(|exif| is_turned(&exif)) {
        report.differs("its hidden orientation asks viewers to turn or to mirror it");
    }
    let (size, original_size) = ((given.width, given.height), (expected.width, expected.height));
    let scaled =
        || format!("{} × {} pixels, scaled from {} × {}", size.0, size.1, original_size.0, original_size.1);
    match likeness(&given, &expected) {
        Likeness::Same => report.same("it has the same pixels as the original"),
        Likeness::WithLoss => report.same(
            "it is the same picture, encoded with loss: no place differs by more than encoding does; what is smaller than a letter cannot be told from that",
        ),
        Likeness::Scaled => report.same(format!(
            "it is the same picture at another size ({}); what is smaller than a letter there cannot be told",
            scaled()
        )),
        Likeness::Part { x, y, is_exact } => report.same(format!(
            "it is a part of the original, {} × {} pixels from {x}, {y}{}; the rest of the original is not on it",
            size.0,
            size.1,
            if is_exact { ", pixel for pixel" } else { "" }
        )),
        Likeness::Differs { share, .. } if share > ANOTHER => {
            report.differs("it shows another picture, or a part of the original that was scaled".to_owned());
        }
        Likeness::Differs { at, share } => {
            let (x, y) = at.first().copied().unwrap_or_default();
            report.differs(format!(
                "the picture differs here: {}, first around {x}, {y} of the original; {:.1} % of it",
                places(&at, page, original_size),
                (share * 100.0).max(0.1)
            ));
        }
    }
    Ok(())
}

fn rasterised(page: &Drawn) -> Result<Picture, String> {
    let (width, height) = (page.scene.width * page.scale, page.scene.height * page.scale);
    if width * height > MAX_PIXELS as f64 {
        return Err(format!("its {width:.0} × {height:.0} pixels are too many to be drawn at once"));
    }
    let image = paint_rgba(&page.scene, page.scale).map_err(|error| error.to_string())?;
    Picture::from_rgba(image.width, image.height, &image.rgba)
}

/// The parts of the page at some points of the original.
fn places(at: &[(usize, usize)], page: Option<&Drawn>, size: (usize, usize)) -> String {
    let Some(page) = page else { return format!("in {} places", at.len()) };
    let scale = size.0 as f64 / page.scene.width;
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for (x, y) in at.iter().step_by(1 + at.len() / 200) {
        let point = Screen::new((*x as f64 + 0.5) / scale, (*y as f64 + 0.5) / scale);
        let name = origin_at(&page.scene, point).map_or_else(|| "the paper".to_owned(), block_words);
        *counts.entry(name).or_default() += 1;
    }
    let mut names: Vec<(String, usize)> = counts.into_iter().collect();
    names.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let list: Vec<String> = names.into_iter().map(|(name, _)| name).collect();
    format!("in {}", few(&list))
}

/// Compares what two records say.
fn records(report: &mut AgainstReport, found: &Shown, expected: &Shown, layer: &Layer) {
    let before = report.findings.len();
    statements(report, &found.dossier, &expected.dossier);
    documents(report, &found.dossier, &expected.dossier);
    toggles(report, found, expected);
    verdicts(report, found, expected, layer);
    if report.findings[before..].iter().all(|finding| finding.is_same) {
        let count = expected.dossier.statements.len();
        report.same(format!(
            "their records say the same: {count} statements with their quotes, the same switched off, the same verdicts"
        ));
    }
}

fn statements(report: &mut AgainstReport, found: &Dossier, expected: &Dossier) {
    let by_id = |dossier: &Dossier| -> BTreeMap<String, Statement> {
        dossier.statements.iter().map(|one| (one.id.to_string(), one.clone())).collect()
    };
    let (found, expected) = (by_id(found), by_id(expected));
    let only = |one: &BTreeMap<String, Statement>, other: &BTreeMap<String, Statement>| -> Vec<String> {
        one.keys().filter(|id| !other.contains_key(*id)).cloned().collect()
    };
    for (ids, words) in [
        (only(&found, &expected), "statements that the original does not have"),
        (only(&expected, &found), "statements that only the original has"),
    ] {
        if !ids.is_empty() {
            report.differs(format!("{words}: {}", few(&ids)));
        }
    }
    for (id, one) in &found {
        let Some(other) = expected.get(id) else { continue };
        if let Some(words) = changes(one, other) {
            report.differs(format!("statement {id}: {words}"));
        }
    }
}

/// What two statements with one id say otherwise; `None` where they say the same.
fn changes(found: &Statement, expected: &Statement) -> Option<String> {
    let quotes = (found.quote.display(), expected.quote.display());
    if quotes.0 != quotes.1 {
        let (one, other) = excerpts(&quotes.0, &quotes.1);
        return Some(format!("its quote is “{one}” instead of “{other}”"));
    }
    let fields = |statement: &Statement| Json::parse(&json_text(&statement_record(statement)));
    let (Ok(Json::Members(one)), Ok(Json::Members(other))) = (fields(found), fields(expected)) else {
        return None;
    };
    let (one, other) = (BTreeMap::from_iter(one), BTreeMap::from_iter(other));
    let names: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
    let differing = names.into_iter().filter(|name| one.get(*name) != other.get(*name));
    let text = |value: Option<&Json>| value.map_or_else(|| "nothing".to_owned(), Json::text);
    let words = differing.map(|name| {
        let (one, other) = excerpts(&text(one.get(name)), &text(other.get(name)));
        format!("its “{name}” is {one} instead of {other}")
    });
    let words: Vec<String> = words.collect();
    if !words.is_empty() {
        return Some(words.join(", "));
    }
    (found.check != expected.check).then(|| {
        format!(
            "its quote is “{}” instead of “{}”",
            found.check.words().english(),
            expected.check.words().english()
        )
    })
}

fn documents(report: &mut AgainstReport, found: &Dossier, expected: &Dossier) {
    for document in &found.documents {
        match expected.document(&document.id) {
            None => report.differs(format!("document {}: the original does not have it", document.id)),
            Some(other) if document.text_sha256 != other.text_sha256 => {
                report.differs(format!("document {}: it is another text, by its SHA-256", document.id));
            }
            Some(other) if document.citation() != other.citation() => report.differs(format!(
                "document {}: it is cited as “{}” instead of “{}”",
                document.id,
                document.citation().english(),
                other.citation().english()
            )),
            Some(_) => {}
        }
    }
}

fn toggles(report: &mut AgainstReport, found: &Shown, expected: &Shown) {
    let off = |shown: &Shown| -> BTreeSet<String> {
        shown.query.off().map(|toggle| toggle_name(&shown.dossier, toggle).english()).collect()
    };
    let (one, other) = (off(found), off(expected));
    let more: Vec<String> = one.difference(&other).cloned().collect();
    let less: Vec<String> = other.difference(&one).cloned().collect();
    if !more.is_empty() {
        report.differs(format!("switched off here, but not in the original: {}", few(&more)));
    }
    if !less.is_empty() {
        report.differs(format!("switched off in the original, but not here: {}", few(&less)));
    }
}

fn verdicts(report: &mut AgainstReport, found: &Shown, expected: &Shown, layer: &Layer) {
    let statuses = |shown: &Shown| -> BTreeMap<String, &'static str> {
        let layer = layer.with_places(&shown.dossier.places);
        let verdicts = derive_verdicts(&layer, &filter_in_force(&shown.dossier, &shown.query));
        let areas = verdicts.areas().iter().map(|(id, verdict)| (id.to_string(), verdict.status.keyword()));
        let places = verdicts.places().iter().map(|(id, verdict)| (id.to_string(), verdict.status.keyword()));
        areas.chain(places).collect()
    };
    let (one, other) = (statuses(found), statuses(expected));
    let differing = one.iter().filter_map(|(id, status)| {
        let original = other.get(id).copied().unwrap_or("not there");
        (original != *status).then(|| format!("{id} is {status} instead of {original}"))
    });
    let differing: Vec<String> = differing.collect();
    if !differing.is_empty() {
        report.differs(format!("other verdicts: {}", few(&differing)));
    }
}

/// The first few of a list.
fn few(list: &[String]) -> String {
    let names = list.iter().take(MAX_NAMED).cloned().collect::<Vec<String>>().join(", ");
    let more = list.len().saturating_sub(MAX_NAMED);
    if more > 0 { format!("{names} and {more} more") } else { names }
}
