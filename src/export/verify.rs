//! Checks a file that went out: is it still what its record gives?
//!
//! The record is read back, its hashes are made again, its verdicts derived again from its dossier and
//! its toggles, and the whole file is **made again** and compared with the one at hand (see `compare`): what
//! the two show, not how they are written. So a file that was packed or written anew holds, and a note
//! says what was done to it.
//!
//! What a file that *holds* proves: it shows what this dossier, these toggles and this program give,
//! and neither the picture nor the record was edited apart from the other. What it does not prove: who
//! made it (anyone can export another dossier), that a quote stands in its article (compare it with
//! the article's text), that the article is right, or that nobody made another picture.
//!
//! *Altered* is said only where that is known: the record has hashes that are not its own, or a build that
//! draws as this one does (see `drawing`) would not have made the file. Everything else that does not hold
//! is *unsettled*, which is no proof either way: another version made it, it lies on another layer, it was
//! scaled, cropped or encoded with loss, or it carries what this program does not know. Anyone can bring a
//! file into that state.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use super::carrier::{FileKind, UnreadableFile, record_in};
use super::compare::{Comparison, Made, clean, compare, other_size};
use super::layer_mark::{LayerOrigin, layer_mark};
use super::picture::PngRows;
use super::record::{ReadRecord, Record, RecordError, RecordQuote, RecordVerdicts, View, quotes_of};
use super::{ExportOptions, ExportSource, Painted, export_with_parts};
use crate::budget::{MAX_DRAWN_PIXELS, MAX_SCALED_PIXELS};
use crate::derive::derive_verdicts;
use crate::model::{Dossier, Layer};
use crate::query::{Query, filter_in_force};
use crate::words::{Arg, Joint, Message, Say, message, say_in_english};

/// How many names a difference lists.
const MAX_NAMES: usize = 6;

/// What a file that holds proves.
pub fn proves() -> Message {
    message!("export-proves")
}

/// What a file that holds does not prove.
pub fn does_not_prove() -> Message {
    message!("export-does-not-prove")
}

/// What a check came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The file is what its record gives.
    Holds,
    /// The file or its record was changed.
    Altered,
    /// It cannot be told here: this program, or this layer, cannot make the file again, or it was scaled,
    /// encoded anew or added to in a way that says nothing of its content.
    Unsettled,
    /// It carries no record, so that it says nothing about itself.
    NoRecord,
}

impl Outcome {
    /// The word in JSON.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Holds => "holds",
            Self::Altered => "altered",
            Self::Unsettled => "unsettled",
            Self::NoRecord => "no-record",
        }
    }
}

/// What was found about a file.
#[derive(Debug, Clone)]
pub struct Report {
    /// What kind of file it is.
    pub kind: FileKind,
    /// What the check came to.
    pub outcome: Outcome,
    /// What differs where it was altered, or why it cannot be told; each as a sentence without its end.
    pub reasons: Vec<Message>,
    /// What else is worth knowing, likewise: what was written anew, what the dossier’s loading found.
    pub notes: Vec<Message>,
    /// The version of the program that made it, as its record says.
    pub program: Option<String>,
    /// The dossier that it carries, where that can be read.
    pub dossier: Option<Dossier>,
}

/// Why a file gives no view to open.
#[derive(Debug, thiserror::Error)]
pub enum ViewError {
    /// It is none of the files that carry a record.
    Unknown,
    /// It has no record.
    NoRecord {
        /// What its content says it is.
        kind: FileKind,
    },
    /// It cannot be read.
    Unreadable(#[from] UnreadableFile),
    /// Its record cannot be used.
    Record(#[from] RecordError),
}

impl Say for ViewError {
    fn message(&self) -> Message {
        match self {
            Self::Unknown => message!("export-unknown-file"),
            Self::NoRecord { kind } => no_record(*kind),
            Self::Unreadable(error) => error.message(),
            Self::Record(error) => error.message(),
        }
    }
}

say_in_english!(ViewError);

/// Why a file has no record, and what to do.
fn no_record(kind: FileKind) -> Message {
    match kind {
        FileKind::Table => message!("export-no-record-table"),
        FileKind::Foreign(name) => message!("export-no-record-foreign", kind = name),
        FileKind::Png | FileKind::Svg | FileKind::Pdf | FileKind::Html | FileKind::Data => {
            message!("export-no-record")
        }
    }
}

/// What an exported file shows: the dossier, what is switched off, and how it was made. Whether the
/// file is still what these give is for [`verify_file`] to say.
///
/// # Errors
/// [`ViewError`], one sentence without the file's name.
pub fn view_of_file(bytes: &[u8], layer: &Layer) -> Result<(Dossier, Query, ExportOptions), ViewError> {
    let kind = FileKind::of(bytes).ok_or(ViewError::Unknown)?;
    let text = record_in(bytes, kind)?.ok_or(ViewError::NoRecord { kind })?;
    let read = ReadRecord::read(&text)?;
    let dossier = read.load(layer)?.dossier;
    let View { dossier, query, options } = read.view(dossier.clone(), &layer.with_places(&dossier.places))?;
    Ok((dossier, query, options))
}

/// Checks a file against the layer that it was made on.
///
/// # Errors
/// [`UnreadableFile`] where it is not whole enough to look for a record, or of no kind that carries one.
pub fn verify_file(bytes: &[u8], layer: &Layer) -> Result<Report, UnreadableFile> {
    let kind = FileKind::of(bytes)
        .ok_or_else(|| UnreadableFile { kind: None, problem: message!("export-no-kind") })?;
    let mut report = Report {
        kind,
        outcome: Outcome::NoRecord,
        reasons: Vec::new(),
        notes: Vec::new(),
        program: None,
        dossier: None,
    };
    let Some(text) = record_in(bytes, kind)? else {
        report.reasons.push(no_record(kind));
        return Ok(report);
    };
    let mut check = Check { differences: Vec::new(), doubts: Vec::new(), report: &mut report };
    if let Err(error) = check.record(bytes, &text, layer) {
        let list = if is_doubt(&error) { &mut check.doubts } else { &mut check.differences };
        list.push(error.message());
    }
    let Check { differences, doubts, .. } = check;
    report.outcome = match (differences.is_empty(), doubts.is_empty()) {
        (false, _) => Outcome::Altered,
        (true, false) => Outcome::Unsettled,
        (true, true) => Outcome::Holds,
    };
    report.reasons = if differences.is_empty() { doubts } else { differences };
    Ok(report)
}

/// True where the error says that this version cannot tell, not that the file was changed.
fn is_doubt(error: &RecordError) -> bool {
    matches!(error, RecordError::OtherFormat { .. } | RecordError::OtherVersion { .. })
}

struct Check<'a> {
    differences: Vec<Message>,
    doubts: Vec<Message>,
    report: &'a mut Report,
}

impl Check<'_> {
    fn record(&mut self, bytes: &[u8], text: &str, layer: &Layer) -> Result<(), RecordError> {
        let read = ReadRecord::read(text)?;
        let record = &read.record;
        self.report.program = Some(clean(&record.program, 40));
        self.unknown(&read);
        let mark = layer_mark(layer);
        if mark != record.layer {
            self.doubts.push(if (mark.is, record.layer.is) == (LayerOrigin::Shipped, LayerOrigin::Shipped) {
                message!("export-other-areas", maker = maker(record))
            } else {
                message!("export-other-layer")
            });
        }
        if read.has_hashes() {
            self.hashes(&read);
        }
        // A build that draws otherwise may also read, rule and write otherwise.
        let is_alike = record.options.is_mark_of_this_build(&record.drawing);
        let loaded = match read.load(layer) {
            Ok(loaded) => loaded,
            // Without its layer a dossier names areas that are not there.
            Err(_) if !self.doubts.is_empty() => return Ok(()),
            Err(error) => return Err(unless_alike(is_alike, record, error)),
        };
        let findings = loaded.findings.iter().map(Say::message);
        self.report.notes.extend(findings);
        self.report.dossier = Some(loaded.dossier.clone());
        if is_alike {
            self.quotes(record, &loaded.dossier);
        }
        let layer = &layer.with_places(&loaded.dossier.places);
        let view = match read.view(loaded.dossier, layer) {
            Ok(view) => view,
            Err(error) => return Err(unless_alike(is_alike, record, error)),
        };
        if !self.doubts.is_empty() {
            return Ok(());
        }
        let mut found = verdicts(record, &view, layer);
        found.extend(self.picture(bytes, &view, layer));
        if is_alike {
            self.differences.extend(found);
        } else if found.is_empty() {
            self.report.notes.push(message!("export-makes-the-same", maker = maker(record)));
        } else {
            let differences = Arg::list(Joint::Semicolon, found);
            self.doubts.push(message!(
                "export-makes-otherwise",
                maker = maker(record),
                differences = differences
            ));
        }
        Ok(())
    }

    /// What the record has that this version does not know: added, where this very build is named as its maker.
    fn unknown(&mut self, read: &ReadRecord) {
        let unknown: Vec<&str> = read.unknown.iter().map(String::as_str).collect();
        if unknown.is_empty() {
            return;
        }
        let unknown = names(&unknown);
        if is_own_build(&read.record) {
            self.differences.push(message!("export-record-added", names = unknown));
        } else {
            self.doubts.push(message!("export-record-unknown", names = unknown));
        }
    }

    /// The record's parts against its hashes.
    fn hashes(&mut self, read: &ReadRecord) {
        let (given, made) = (&read.record.sha256, read.hashes());
        let parts = [
            ("options", given.options == made.options),
            ("toggles", given.switched_off == made.switched_off),
            ("layer", given.layer == made.layer),
            ("verdicts", given.verdicts == made.verdicts),
            ("quotes", given.quotes == made.quotes),
            ("dossier", given.dossier == made.dossier),
        ];
        let edited: Vec<Message> = parts
            .iter()
            .filter(|(_, same)| !same)
            .map(|(part, _)| message!("export-record-part", part = *part))
            .collect();
        if !edited.is_empty() {
            self.differences
                .push(message!("export-record-edited-parts", parts = Arg::list(Joint::Comma, edited)));
        } else if given.all != made.all {
            self.differences.push(message!("export-record-edited"));
        }
    }

    /// Each quote against its digest.
    fn quotes(&mut self, record: &Record, dossier: &Dossier) {
        let listed: BTreeSet<&RecordQuote> = record.quotes.iter().collect();
        let quotes = quotes_of(dossier);
        let differing: Vec<&str> = quotes
            .iter()
            .filter(|quote| !listed.contains(quote))
            .map(|quote| quote.statement.as_str())
            .collect();
        if !differing.is_empty() {
            self.differences.push(message!(
                "export-quotes-differ",
                count = differing.len(),
                names = names(&differing)
            ));
        }
    }

    /// True, with a doubt, for pixels of another size than the record gives where those would be too many to
    /// be compared anyhow, and for more pixels than are drawn: a small file must not ask for a large picture.
    fn is_of_another_size(&mut self, bytes: &[u8], options: &ExportOptions) -> bool {
        let expected = (options.width_px, options.height_px);
        let found = PngRows::open(bytes).map(|rows| rows.size());
        let (Ok(found), FileKind::Png) = (found, self.report.kind) else { return false };
        let pixels = |(width, height): (u32, u32)| u64::from(width) * u64::from(height);
        if found != expected && pixels(found).max(pixels(expected)) > MAX_SCALED_PIXELS {
            self.doubts.push(other_size(found, expected));
            return true;
        }
        if pixels(expected) > MAX_DRAWN_PIXELS {
            self.doubts.push(message!(
                "export-too-many-pixels",
                width = expected.0.to_string(),
                height = expected.1.to_string(),
                millions = MAX_DRAWN_PIXELS / 1_000_000
            ));
            return true;
        }
        false
    }

    /// What the file shows otherwise than the one that the record gives.
    fn picture(&mut self, bytes: &[u8], view: &View, layer: &Layer) -> Vec<Message> {
        if !self.report.kind.may_be(view.options.format) {
            return vec![message!(
                "export-record-of-other-kind",
                format = view.options.format.label(),
                kind = self.report.kind.label()
            )];
        }
        if self.is_of_another_size(bytes, &view.options) {
            return Vec::new();
        }
        let source = ExportSource { dossier: &view.dossier, layer, query: &view.query };
        let made = export_with_parts(&source, &view.options, &mut |_done| ControlFlow::Continue(()));
        let Painted { bytes: made, scene, marks } = match made {
            Ok(painted) => painted,
            Err(error) => return vec![message!("export-record-gives-no-file", problem = error.message())],
        };
        let page = scene.as_ref().map(|scene| (scene, view.options.scale));
        let Comparison { differences, doubts, notes, .. } =
            compare(self.report.kind, bytes, &Made { bytes: &made, page, marks: &marks });
        self.doubts.extend(doubts);
        if differences.is_empty() && self.differences.is_empty() {
            self.report.notes.extend(notes);
        }
        differences
    }
}

/// Whether the record says that this very build made it.
fn is_own_build(record: &Record) -> bool {
    record.program == env!("CARGO_PKG_VERSION") && record.options.is_mark_of_this_build(&record.drawing)
}

/// The build that made a file, as a clause.
fn maker(record: &Record) -> Message {
    let this = env!("CARGO_PKG_VERSION");
    let program = clean(&record.program, 40);
    if program == this {
        message!("export-maker-build", this = this)
    } else {
        message!("export-maker-version", program = program, this = this)
    }
}

/// What this build cannot use of a record: an edit where the same build made it.
fn unless_alike(is_alike: bool, record: &Record, error: RecordError) -> RecordError {
    if is_alike {
        return error;
    }
    RecordError::OtherVersion { program: clean(&record.program, 40), problem: error.message() }
}

/// The record's verdicts against those that its dossier and its toggles give.
fn verdicts(record: &Record, view: &View, layer: &Layer) -> Vec<Message> {
    let in_force = filter_in_force(&view.dossier, &view.query);
    let derived = RecordVerdicts::of(&derive_verdicts(layer, &in_force));
    let differing = record.verdicts.differing(&derived);
    if differing.is_empty() {
        let is_same = record.verdicts == derived;
        return (!is_same).then(|| message!("export-verdicts-order")).into_iter().collect();
    }
    vec![message!("export-verdicts-differ", count = differing.len(), names = names(&differing))]
}

/// Names in a row, the first few of them, fit for a sentence.
fn names(list: &[&str]) -> Arg {
    let named = Arg::list(Joint::Comma, list.iter().take(MAX_NAMES).map(|name| clean(name, 60)));
    match list.len().saturating_sub(MAX_NAMES) {
        0 => named,
        more => message!("export-names-and-more", names = named, count = more).into(),
    }
}
