//! Checks a file that went out: is it still what its record gives?
//!
//! The record is read back, its hashes are made again, its verdicts derived again from its dossier and
//! its toggles, and the whole file is **made again** and compared with the one at hand: byte for byte,
//! and where another program has written it anew, pixel for pixel or line for line.
//!
//! What a file that *holds* proves: it shows what this dossier, these toggles and this program give,
//! and neither the picture nor the record was edited apart from the other. What it does not prove: who
//! made it (anyone can export another dossier), that a quote stands in its article (compare it with
//! the article's text), that the article is right, or that nobody made another picture.
//!
//! A file that says that another version made it, or that lies on another layer, is *unsettled* where
//! this program makes it otherwise: that is no proof either way, since anyone can write another
//! version's number into it.

use std::collections::BTreeSet;

use super::carrier::{FileKind, UnreadableFile, record_in};
use super::compare::{Comparison, compare};
use super::layer_mark::layer_mark;
use super::record::{Record, RecordError, RecordQuote, RecordVerdicts, View, quotes_of};
use super::{ExportOptions, ExportSource, export_bytes};
use crate::derive::derive_verdicts;
use crate::model::{Dossier, Layer};
use crate::query::{Query, filter_in_force};

/// What a file that holds proves.
pub const PROVES: &str =
    "This proves that it shows what these statements and toggles give by the program’s rules.";
/// What a file that holds does not prove.
pub const DOES_NOT_PROVE: &str = "It does not prove who made it, that the quotes stand in their article \
    (compare them with --text), that the article is right, or that nobody made another file.";
/// How many names a difference lists.
const MAX_NAMES: usize = 6;

/// What a check came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The file is what its record gives.
    Holds,
    /// The file or its record was changed.
    Altered,
    /// Nothing speaks against it, but this program, or this layer, cannot make it again.
    Unsettled,
    /// It carries no record.
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
    /// What differs where it was altered, or why it is unsettled; each as a sentence without its end.
    pub reasons: Vec<String>,
    /// What else is worth knowing, likewise.
    pub notes: Vec<String>,
    /// The version of the program that made it, as its record says.
    pub program: Option<String>,
    /// The dossier that it carries, where that can be read.
    pub dossier: Option<Dossier>,
}

/// Why a file gives no view to open.
#[derive(Debug, thiserror::Error)]
pub enum ViewError {
    /// It is none of the files that carry a record.
    #[error("this is none of the files that Claims Map exports with a record")]
    Unknown,
    /// It has no record.
    #[error("it carries no record: it was made by something else, or its metadata were removed")]
    NoRecord,
    /// It cannot be read.
    #[error(transparent)]
    Unreadable(#[from] UnreadableFile),
    /// Its record cannot be used.
    #[error(transparent)]
    Record(#[from] RecordError),
}

/// What an exported file shows: the dossier, what is switched off, and how it was made. Whether the
/// file is still what these give is for [`verify_file`] to say.
///
/// # Errors
/// [`ViewError`], one sentence without the file's name.
pub fn view_of_file(bytes: &[u8], layer: &Layer) -> Result<(Dossier, Query, ExportOptions), ViewError> {
    let kind = FileKind::of(bytes).ok_or(ViewError::Unknown)?;
    let text = record_in(bytes, kind)?.ok_or(ViewError::NoRecord)?;
    let record = Record::read(&text)?;
    let dossier = record.load(layer)?.dossier;
    let View { dossier, query, options } =
        record.view(dossier.clone(), &layer.with_places(&dossier.places))?;
    Ok((dossier, query, options))
}

/// Checks a file against the layer that it was made on.
///
/// # Errors
/// [`UnreadableFile`] where it is not whole enough to look for a record, or of no kind that carries one.
pub fn verify_file(bytes: &[u8], layer: &Layer) -> Result<Report, UnreadableFile> {
    let kind = FileKind::of(bytes).ok_or_else(|| UnreadableFile {
        kind: "given",
        problem: "it is none of the kinds that Claims Map exports with a record".to_owned(),
    })?;
    let mut report = Report {
        kind,
        outcome: Outcome::NoRecord,
        reasons: Vec::new(),
        notes: Vec::new(),
        program: None,
        dossier: None,
    };
    let Some(text) = record_in(bytes, kind)? else {
        let reason = "it carries no record: it was made by something else, or its metadata were removed";
        report.reasons.push(reason.to_owned());
        return Ok(report);
    };
    let mut check = Check { differences: Vec::new(), doubts: Vec::new(), report: &mut report };
    if let Err(error) = check.record(bytes, &text, layer) {
        let list = if is_doubt(&error) { &mut check.doubts } else { &mut check.differences };
        list.push(error.to_string());
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
    matches!(error, RecordError::OtherFormat { .. })
}

struct Check<'a> {
    differences: Vec<String>,
    doubts: Vec<String>,
    report: &'a mut Report,
}

impl Check<'_> {
    fn record(&mut self, bytes: &[u8], text: &str, layer: &Layer) -> Result<(), RecordError> {
        let record = Record::read(text)?;
        let version: String = record.program.chars().filter(|one| !one.is_control()).take(40).collect();
        self.report.program = Some(version);
        if layer_mark(layer) != record.layer {
            self.doubts.push(
                "it was made on another layer than the one here; give that layer with --layer".to_owned(),
            );
        }
        let loaded = match record.load(layer) {
            Ok(loaded) => loaded,
            // Without its layer a dossier names areas that are not there.
            Err(_) if !self.doubts.is_empty() => return Ok(()),
            Err(error) => return Err(error),
        };
        self.report.notes.extend(loaded.findings.iter().map(ToString::to_string));
        self.report.dossier = Some(loaded.dossier.clone());
        self.hashes(&record, &loaded.dossier);
        let layer = &layer.with_places(&loaded.dossier.places);
        let view = record.view(loaded.dossier, layer)?;
        if !self.doubts.is_empty() {
            return Ok(());
        }
        self.verdicts(&record, &view, layer);
        self.picture(bytes, &record, &view, layer);
        Ok(())
    }

    /// The record's parts against its hashes, and each quote against its digest.
    fn hashes(&mut self, record: &Record, dossier: &Dossier) {
        let (given, made) = (&record.sha256, record.hashes(dossier));
        let parts = [
            ("options", given.options == made.options),
            ("toggles", given.switched_off == made.switched_off),
            ("layer", given.layer == made.layer),
            ("verdicts", given.verdicts == made.verdicts),
            ("list of quotes", given.quotes == made.quotes),
            ("dossier", given.dossier == made.dossier),
        ];
        let edited: Vec<&str> = parts.iter().filter(|(_, same)| !same).map(|(name, _)| *name).collect();
        if !edited.is_empty() {
            self.differences.push(format!("the record was edited: its {}", edited.join(", ")));
        } else if given.all != made.all {
            self.differences.push("the record was edited".to_owned());
        }
        let listed: BTreeSet<&RecordQuote> = record.quotes.iter().collect();
        let quotes = quotes_of(dossier);
        let differing: Vec<&str> = quotes
            .iter()
            .filter(|quote| !listed.contains(quote))
            .map(|quote| quote.statement.as_str())
            .collect();
        if !differing.is_empty() {
            let noun = if differing.len() == 1 { "a quote differs" } else { "quotes differ" };
            self.differences.push(format!("{noun}: {}", names(&differing)));
        }
    }

    /// The record's verdicts against those that its dossier and its toggles give.
    fn verdicts(&mut self, record: &Record, view: &View, layer: &Layer) {
        let in_force = filter_in_force(&view.dossier, &view.query);
        let derived = RecordVerdicts::of(&derive_verdicts(layer, &in_force));
        let differing = record.verdicts.differing(&derived);
        if !differing.is_empty() {
            let (noun, verb) =
                if differing.len() == 1 { ("the verdict", "is") } else { ("the verdicts", "are") };
            self.differences.push(format!(
                "{noun} of {} in the record {verb} not what its dossier and its toggles give",
                names(&differing)
            ));
        } else if record.verdicts != derived {
            self.differences.push("the record lists its verdicts in another order".to_owned());
        }
    }

    /// The file against the one that the record gives.
    fn picture(&mut self, bytes: &[u8], record: &Record, view: &View, layer: &Layer) {
        if !self.report.kind.may_be(view.options.format) {
            self.differences.push(format!(
                "the record belongs to a {} file, and this is {}",
                view.options.format.label(),
                self.report.kind.label()
            ));
            return;
        }
        let source = ExportSource { dossier: &view.dossier, layer, query: &view.query };
        let made = match export_bytes(&source, &view.options) {
            Ok(made) => made,
            Err(error) => {
                self.differences.push(format!("the record gives no file ({error})"));
                return;
            }
        };
        let is_other_version = record.program != env!("CARGO_PKG_VERSION");
        match compare(self.report.kind, bytes, &made) {
            Comparison::Same => {}
            Comparison::SameContent if !self.differences.is_empty() => {}
            Comparison::SameContent if is_other_version => {
                self.report.notes.push("another version made it; this one makes the same".to_owned());
            }
            Comparison::SameContent => self.report.notes.push(
                "another program has written it anew; what it shows is the same, but not every byte".to_owned(),
            ),
            Comparison::Differs(what) if is_other_version => self.doubts.push(format!(
                "Claims Map {} made it, and this is {}, which makes it otherwise (its {what}); check it with that version",
                self.report.program.as_deref().unwrap_or_default(),
                env!("CARGO_PKG_VERSION")
            )),
            Comparison::Differs(what) => self.differences.push(format!("its {what}")),
        }
    }
}

/// Names in a row, the first few of them, fit for a sentence.
fn names(list: &[&str]) -> String {
    let clean = |name: &&str| -> String { name.chars().filter(|one| !one.is_control()).take(60).collect() };
    let text = list.iter().take(MAX_NAMES).map(clean).collect::<Vec<String>>().join(", ");
    if list.len() > MAX_NAMES {
        let more = list.len() - MAX_NAMES;
        return format!("{text} and {more} more");
    }
    text
}
