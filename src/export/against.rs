//! Compares a file with the original that somebody has: what the two show, whatever became of the one on its
//! way.
//!
//! Pictures are compared by their pixels, scaled or cut as need be; where the original is no picture of
//! pixels, it is drawn from its record. Files with records are compared by what these say: statements,
//! quotes, toggles, verdicts. Two files of one kind are compared part by part as well.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use super::carrier::{FileKind, record_in};
use super::compare::{
    Block, Made, clean, compare, excerpts, is_turned, lost_record, most_frequent, signature_note,
};
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
use crate::words::{Arg, Joint, Message, Say, message, say_in_english};

/// How many differences of one kind are named.
const MAX_NAMED: usize = 8;
/// The longest value of a statement's field that is shown where the other file has none, in characters.
const EXCERPT: usize = 60;
/// The part of a picture that differs from which on it is another picture.
const ANOTHER: f64 = 0.25;

/// Why two files cannot be compared.
#[derive(Debug, thiserror::Error)]
pub enum AgainstError {
    /// They have nothing in common that could be.
    Nothing {
        /// What the file is; `None` for one that is never exported with a record.
        file: Option<FileKind>,
        /// What the original is, likewise.
        original: Option<FileKind>,
    },
    /// The file is no picture that can be read.
    FileUnreadable {
        /// What is wrong, as a clause.
        problem: Message,
    },
    /// The original is no picture that can be read or drawn.
    OriginalUnreadable {
        /// What is wrong, as a clause.
        problem: Message,
    },
}

impl Say for AgainstError {
    fn message(&self) -> Message {
        let kind_of = |kind: Option<FileKind>| match kind {
            Some(kind) => Message::as_it_is(kind.label()),
            None => message!("export-against-no-record"),
        };
        match self {
            Self::Nothing { file, original } => {
                message!("export-against-nothing", file = kind_of(*file), original = kind_of(*original))
            }
            Self::FileUnreadable { problem } => {
                message!("export-against-file-unreadable", problem = problem)
            }
            Self::OriginalUnreadable { problem } => {
                message!("export-against-original-unreadable", problem = problem)
            }
        }
    }
}

say_in_english!(AgainstError);

/// Something that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// False where it is a difference.
    pub is_same: bool,
    /// A sentence without its end.
    pub sentence: Message,
}

/// What a comparison came to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AgainstReport {
    /// What is the same and what is not, in the order of weight.
    pub findings: Vec<Finding>,
}

impl AgainstReport {
    /// True where no difference was found.
    pub fn is_same(&self) -> bool {
        self.findings.iter().all(|finding| finding.is_same)
    }

    fn same(&mut self, sentence: Message) {
        self.findings.push(Finding { is_same: true, sentence });
    }

    fn differs(&mut self, sentence: Message) {
        self.findings.push(Finding { is_same: false, sentence });
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
        report.same(message!("export-against-same-file"));
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
                report.same(message!("export-against-record-off-rest"));
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
        return Err(AgainstError::Nothing { file: kinds.0, original: kinds.1 });
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
    if kind == FileKind::Pdf {
        let lost = lost_record();
        found.differences.retain(|sentence| !lost.contains(sentence));
    }
    if found.differences.len() < count {
        report.same(message!("export-against-record-off"));
    }
    for sentence in found.differences.iter().chain(&found.doubts) {
        report.differs(sentence.clone());
    }
    if found.has_signature {
        report.same(signature_note());
    }
    if found.differences.is_empty() && found.doubts.is_empty() {
        report.same(message!("export-against-kind-same", kind = kind.label()));
    }
}

/// Compares a picture with an original that has pixels, or with what its record draws.
fn pixels(
    report: &mut AgainstReport,
    file: &[u8],
    original: &[u8],
    page: Option<&Drawn>,
) -> Result<(), AgainstError> {
    let given =
        Picture::of(file).map_err(|problem| AgainstError::FileUnreadable { problem: clause(problem) })?;
    let unreadable = |problem| AgainstError::OriginalUnreadable { problem };
    let has_pixels = matches!(FileKind::of(original), Some(FileKind::Png | FileKind::Foreign(_)));
    let expected = match page {
        _ if has_pixels => Picture::of(original).map_err(clause).map_err(unreadable)?,
        Some(page) => rasterised(page).map_err(unreadable)?,
        None => return Ok(()),
    };
    if exif_of_jpeg(file).is_some_and(|exif| is_turned(&exif)) {
        report.differs(message!("export-against-turned"));
    }
    let (size, original_size) = ((given.width, given.height), (expected.width, expected.height));
    let (width, height) = (size.0.to_string(), size.1.to_string());
    match likeness(&given, &expected) {
        Likeness::Same => report.same(message!("export-against-same-pixels")),
        Likeness::WithLoss => report.same(message!("export-against-with-loss")),
        Likeness::Scaled => report.same(message!(
            "export-against-scaled",
            width = width,
            height = height,
            original_width = original_size.0.to_string(),
            original_height = original_size.1.to_string()
        )),
        Likeness::Part { x, y, is_exact } => {
            let (x, y) = (x.to_string(), y.to_string());
            report.same(if is_exact {
                message!("export-against-part-exact", width = width, height = height, x = x, y = y)
            } else {
                message!("export-against-part", width = width, height = height, x = x, y = y)
            });
        }
        Likeness::Differs { share, .. } if share > ANOTHER => {
            report.differs(message!("export-against-another-picture"));
        }
        Likeness::Differs { at, share } => {
            let (x, y) = at.first().copied().unwrap_or_default();
            report.differs(message!(
                "export-against-picture-differs",
                places = places(&at, page, original_size),
                x = x.to_string(),
                y = y.to_string(),
                percent = Arg::Number((share * 100.0).max(0.1), 1)
            ));
        }
    }
    Ok(())
}

/// What the reader of pictures complains of, as a clause.
fn clause(problem: impl Into<Arg>) -> Message {
    let words: Arg = problem.into();
    message!("words-as-they-are", words = words)
}

fn rasterised(page: &Drawn) -> Result<Picture, Message> {
    let (width, height) = (page.scene.width * page.scale, page.scene.height * page.scale);
    if width * height > MAX_PIXELS as f64 {
        return Err(message!(
            "export-against-too-many-pixels",
            width = format!("{width:.0}"),
            height = format!("{height:.0}")
        ));
    }
    let image = paint_rgba(&page.scene, page.scale).map_err(|error| error.message())?;
    Picture::from_rgba(image.width, image.height, &image.rgba).map_err(clause)
}

/// The parts of the page at some points of the original.
fn places(at: &[(usize, usize)], page: Option<&Drawn>, size: (usize, usize)) -> Message {
    let Some(page) = page else { return message!("export-against-place-count", count = at.len()) };
    let scale = size.0 as f64 / page.scene.width;
    let blocks = at.iter().step_by(1 + at.len() / 200).map(|(x, y)| {
        Block::at(&page.scene, Screen::new((*x as f64 + 0.5) / scale, (*y as f64 + 0.5) / scale))
    });
    let blocks: Vec<Arg> = most_frequent(blocks).iter().map(|block| block.message().into()).collect();
    message!("export-against-places", places = few(blocks))
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
        report.same(message!("export-against-records-same", count = count));
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
    let (added, missing) = (only(&found, &expected), only(&expected, &found));
    if !added.is_empty() {
        report.differs(message!("export-against-statements-added", ids = few(added)));
    }
    if !missing.is_empty() {
        report.differs(message!("export-against-statements-missing", ids = few(missing)));
    }
    for (id, one) in &found {
        let Some(other) = expected.get(id) else { continue };
        if let Some(changes) = changes(one, other) {
            report.differs(message!("export-against-statement", id = id, changes = changes));
        }
    }
}

/// What two statements with one id say otherwise; `None` where they say the same.
fn changes(found: &Statement, expected: &Statement) -> Option<Arg> {
    let quotes = (found.quote.display(), expected.quote.display());
    if quotes.0 != quotes.1 {
        let (one, other) = excerpts(&quotes.0, &quotes.1);
        return Some(message!("export-against-quote", found = one, expected = other).into());
    }
    let fields = |statement: &Statement| Json::parse(&json_text(&statement_record(statement)));
    let (Ok(Json::Members(one)), Ok(Json::Members(other))) = (fields(found), fields(expected)) else {
        return None;
    };
    let (one, other) = (BTreeMap::from_iter(one), BTreeMap::from_iter(other));
    let names: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
    let differing = names.into_iter().filter(|name| one.get(*name) != other.get(*name));
    let excerpt = |value: Option<String>| match value {
        Some(text) => Message::as_it_is(text),
        None => message!("export-value-nothing"),
    };
    let words = differing.map(|name| {
        let (one, other) = (one.get(name).map(Json::text), other.get(name).map(Json::text));
        let (one, other) = match (one, other) {
            (Some(one), Some(other)) => {
                let (one, other) = excerpts(&one, &other);
                (Some(one), Some(other))
            }
            (one, other) => (one.map(|text| clean(&text, EXCERPT)), other.map(|text| clean(&text, EXCERPT))),
        };
        message!("export-against-field", name = name, found = excerpt(one), expected = excerpt(other))
    });
    let words: Vec<Message> = words.collect();
    if !words.is_empty() {
        return Some(Arg::list(Joint::Comma, words));
    }
    (found.check != expected.check).then(|| {
        message!("export-against-quote", found = found.check.words(), expected = expected.check.words())
            .into()
    })
}

fn documents(report: &mut AgainstReport, found: &Dossier, expected: &Dossier) {
    for document in &found.documents {
        let id = || document.id.to_string();
        match expected.document(&document.id) {
            None => report.differs(message!("export-against-document-added", id = id())),
            Some(other) if document.text_sha256 != other.text_sha256 => {
                report.differs(message!("export-against-document-text", id = id()));
            }
            Some(other) if document.citation() != other.citation() => report.differs(message!(
                "export-against-document-cited",
                id = id(),
                found = document.citation(),
                expected = other.citation()
            )),
            Some(_) => {}
        }
    }
}

fn toggles(report: &mut AgainstReport, found: &Shown, expected: &Shown) {
    let off = |shown: &Shown| -> Vec<Arg> {
        shown.query.off().map(|toggle| Arg::from(toggle_name(&shown.dossier, toggle))).collect()
    };
    // What a speaker says and what he relays has one name.
    let only = |one: &[Arg], other: &[Arg]| -> Vec<Arg> {
        let mut names: Vec<Arg> = Vec::new();
        for name in one {
            if !other.contains(name) && !names.contains(name) {
                names.push(name.clone());
            }
        }
        names
    };
    let (one, other) = (off(found), off(expected));
    let (more, less) = (only(&one, &other), only(&other, &one));
    if !more.is_empty() {
        report.differs(message!("export-against-off-here", names = few(more)));
    }
    if !less.is_empty() {
        report.differs(message!("export-against-off-there", names = few(less)));
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
        let original = other.get(id).copied().unwrap_or("not-there");
        let status_of = |keyword: &str| message!("export-against-status", status = keyword);
        (original != *status).then(|| {
            message!(
                "export-against-verdict",
                id = id,
                found = status_of(status),
                expected = status_of(original)
            )
        })
    });
    let differing: Vec<Message> = differing.collect();
    if !differing.is_empty() {
        report.differs(message!("export-against-verdicts", verdicts = few(differing)));
    }
}

/// The first few of a list; the others are counted.
fn few<T: Into<Arg>>(list: Vec<T>) -> Arg {
    let more = list.len().saturating_sub(MAX_NAMED);
    let named = Arg::list(Joint::Comma, list.into_iter().take(MAX_NAMED));
    if more == 0 { named } else { message!("export-names-and-more", names = named, count = more).into() }
}
