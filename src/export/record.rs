//! The record: what every picture, page and data file but a table carries, so that it can be checked.
//!
//! A record is JSON in the format `claims-map-view/2`, its fields in a fixed order: what it was made with
//! (the program's version, its fonts, and a mark of how it draws, see `drawing`), every export option,
//! what is switched off, the layer's hash, the verdicts, a digest of each quote, the dossier as its file
//! has it, and SHA-256 hashes: one of each of these parts and one of them all. With it the file can be made
//! again, and the two compared (see `verify`). The text of an article is in it only where the user asked
//! for that.
//!
//! Its text has none of the characters that markup is made of (`<`, `>`, `&` are written `\u003c` and
//! so on), so that it stands unchanged in SVG and HTML. A PNG has it as the `iTXt` chunk `claims-map`,
//! an SVG as `<metadata id="claims-map">`, a PDF as the attached file `claims-map.json`, a page as
//! `<script type="application/json" id="claims-map">`, GeoJSON and JSON-LD as the member `claims_map`.
//! A table (CSV) has no place for one.
//!
//! Hashes are of what a part says, not of how it is written: of compact JSON with members in the order of
//! their names, so that a part may be re-indented, and so that any version can check the hashes of any
//! other. `all` is of the record in which `all` is empty. The hash of a layer is of its files' bytes where
//! it is the shipped one ([`crate::load::shipped_layer_sha256`]) and of its values where a user supplied
//! it: ids, names, outlines. Hashes find edits; they do not say who made the record.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};

use super::drawing::{drawing_mark, fonts_sha256};
use super::json::Json;
use super::layer_mark::{LayerMark, layer_mark};
use super::record_options::{RecordOptions, RecordToggle};
use super::{ExportOptions, ExportSource, json_text};
use crate::budget::MAX_RECORD_BYTES;
use crate::budget::MAX_TOGGLES;
use crate::derive::{Verdict, Verdicts, derive_verdicts};
use crate::format::wire::WireDossier;
use crate::load::{LoadError, Loaded, RECORD_DOSSIER, load_dossier};
use crate::model::{Dossier, Kind, Layer};
use crate::query::{Query, filter_in_force};
use crate::save::dossier_record;
use crate::text::{hex, seal_of};
use crate::words::{Message, Say, message, of_json, say_in_english};

/// The format that this version writes.
pub const RECORD_FORMAT: &str = "claims-map-view/2";
/// The format before it, which is still read: without marks, with hashes of how its parts were written.
const FORMER_FORMAT: &str = "claims-map-view/1";

/// A record, field by field.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Record {
    /// Always [`RECORD_FORMAT`].
    #[serde(rename = "record")]
    pub(super) format: String,
    /// The version of the program that made the file.
    pub(super) program: String,
    /// SHA-256 of its fonts.
    #[serde(default)]
    pub(super) fonts: String,
    /// Its mark of how it draws files of this format.
    #[serde(default)]
    pub(super) drawing: String,
    pub(super) options: RecordOptions,
    pub(super) switched_off: Vec<RecordToggle>,
    pub(super) layer: LayerMark,
    pub(super) verdicts: RecordVerdicts,
    pub(super) quotes: Vec<RecordQuote>,
    pub(super) dossier: WireDossier,
    pub(super) sha256: Hashes,
}

/// The verdicts that the file shows, in the layer's order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct RecordVerdicts {
    pub(super) areas: Vec<RecordVerdict>,
    pub(super) places: Vec<RecordVerdict>,
}

/// One verdict.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) struct RecordVerdict {
    pub(super) id: String,
    pub(super) status: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) grounds: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) statements: Vec<String>,
}

/// The digest of a statement's quote (see `text::seal`), which finds the quote that was edited.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) struct RecordQuote {
    pub(super) statement: String,
    pub(super) digest: String,
}

/// SHA-256 of the record's parts, in lower-case hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Hashes {
    pub(super) options: String,
    pub(super) switched_off: String,
    pub(super) layer: String,
    pub(super) verdicts: String,
    pub(super) quotes: String,
    pub(super) dossier: String,
    pub(super) all: String,
}

/// Why a record cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    /// It is too large.
    TooLarge,
    /// It has another format.
    OtherFormat {
        /// What stands there.
        found: String,
    },
    /// Another version wrote it, in a way that this one does not know.
    OtherVersion {
        /// The version that made it, as it says.
        program: String,
        /// What this version does not know, as a clause.
        problem: Message,
    },
    /// It is not whole.
    Unreadable {
        /// What is wrong, as a clause.
        problem: Message,
    },
    /// It asks for something that no export has.
    Option {
        /// Which, and why not, as a clause.
        problem: Message,
    },
    /// Its dossier is not one.
    Dossier(#[from] LoadError),
}

impl Say for RecordError {
    fn message(&self) -> Message {
        match self {
            Self::TooLarge => {
                message!("export-record-too-large", mebibytes = (MAX_RECORD_BYTES / 1024 / 1024).to_string())
            }
            Self::OtherFormat { found } => {
                message!("export-record-other-format", found = found, expected = RECORD_FORMAT)
            }
            Self::OtherVersion { program, problem } => message!(
                "export-record-other-version",
                program = program,
                this = env!("CARGO_PKG_VERSION"),
                problem = problem
            ),
            Self::Unreadable { problem } => message!("export-record-unreadable", problem = problem),
            Self::Option { problem } => message!("export-record-option", problem = problem),
            Self::Dossier(error) => error.message(),
        }
    }
}

say_in_english!(RecordError);

/// The dossier of a record as it is written.
#[derive(Deserialize)]
struct DossierPart<'a> {
    #[serde(borrow)]
    dossier: &'a RawValue,
}

/// What a record says, as values.
#[derive(Debug, Clone)]
pub(super) struct View {
    pub(super) dossier: Dossier,
    pub(super) query: Query,
    pub(super) options: ExportOptions,
}

/// The record of what is exported, as text that may stand in XML and in a script as it is. The dossier is
/// the one that goes out (see `outgoing`).
///
/// # Panics
/// Never: what is written here can be read.
pub fn record_text(source: &ExportSource<'_>, options: &ExportOptions) -> String {
    let in_force = filter_in_force(source.dossier, source.query);
    let mut record = Record {
        format: RECORD_FORMAT.to_owned(),
        program: env!("CARGO_PKG_VERSION").to_owned(),
        fonts: fonts_sha256(),
        drawing: drawing_mark(options.format, options.language, options.theme),
        options: RecordOptions::of(options),
        switched_off: source.query.off().map(RecordToggle::of).collect(),
        // The dossier brings its own places along; the layer is named as it is without them.
        layer: layer_mark(&source.layer.without_places(&source.dossier.places)),
        verdicts: RecordVerdicts::of(&derive_verdicts(source.layer, &in_force)),
        quotes: quotes_of(source.dossier),
        dossier: dossier_record(source.dossier),
        sha256: Hashes::none(),
    };
    #[expect(clippy::expect_used, reason = "what is written can be read")]
    let json = Json::parse(&record.text()).expect("invariant: a record gives each of its members once");
    record.sha256 = Hashes::of_parts(&json);
    record.sha256.all = hash_of_all(&json, &record.sha256);
    record.text()
}

/// A record that was read.
#[derive(Debug)]
pub(super) struct ReadRecord {
    pub(super) record: Record,
    /// What it says, whatever this version knows of it.
    json: Json,
    /// Its dossier as it is written: a number that nobody reads stays as it is.
    dossier: String,
    /// Its fields that this version does not know.
    pub(super) unknown: Vec<String>,
}

impl Record {
    /// The record as text.
    fn text(&self) -> String {
        safe_json(self)
    }
}

impl ReadRecord {
    /// Reads a record.
    pub(super) fn read(text: &str) -> Result<Self, RecordError> {
        if text.len() > MAX_RECORD_BYTES {
            return Err(RecordError::TooLarge);
        }
        let unreadable = |error: serde_json::Error| RecordError::Unreadable { problem: of_json(&error) };
        let json = Json::parse(text).map_err(unreadable)?;
        if let Some(name) = json.given_twice() {
            let name: String = name.chars().filter(|one| !one.is_control()).take(40).collect();
            return Err(RecordError::Unreadable {
                problem: message!("export-record-given-twice", name = name),
            });
        }
        let words = |name: &str| -> String {
            let words = json.member(name).and_then(Json::words).unwrap_or_default();
            words.chars().filter(|one| !one.is_control()).take(40).collect()
        };
        let (format, program) = (words("record"), words("program"));
        if format.is_empty() {
            return Err(RecordError::Unreadable { problem: message!("export-record-no-format") });
        }
        if ![RECORD_FORMAT, FORMER_FORMAT].contains(&format.as_str()) {
            return Err(RecordError::OtherFormat { found: format });
        }
        let mut unknown = Vec::new();
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let read = serde_ignored::deserialize(&mut deserializer, |path| {
            unknown.push(path.to_string().chars().filter(|one| !one.is_control()).take(80).collect());
        });
        let record = read.map_err(|error| {
            if program == env!("CARGO_PKG_VERSION") {
                return unreadable(error);
            }
            RecordError::OtherVersion { program, problem: of_json(&error) }
        })?;
        let DossierPart { dossier } = serde_json::from_str(text).map_err(unreadable)?;
        Ok(Self { record, json, dossier: dossier.get().to_owned(), unknown })
    }

    /// True where it has the format that this version writes, whose hashes it can make again.
    pub(super) fn has_hashes(&self) -> bool {
        self.record.format == RECORD_FORMAT
    }

    /// The hashes that the record ought to have.
    pub(super) fn hashes(&self) -> Hashes {
        Hashes { all: hash_of_all(&self.json, &self.record.sha256), ..Hashes::of_parts(&self.json) }
    }

    /// The dossier, with the findings on it.
    pub(super) fn load(&self, layer: &Layer) -> Result<Loaded, RecordError> {
        Ok(load_dossier(self.dossier.as_bytes(), RECORD_DOSSIER, layer)?)
    }

    /// What the record says, every option within the limits of an export.
    pub(super) fn view(&self, dossier: Dossier, layer: &Layer) -> Result<View, RecordError> {
        let wrong = |problem| RecordError::Option { problem };
        let options = self.record.options.checked(layer).map_err(wrong)?;
        let toggles = self.record.switched_off.len();
        let most = dossier.documents.len() + 2 * dossier.actors.len() + Kind::ALL.len() + 2;
        if toggles > most.min(MAX_TOGGLES) {
            return Err(wrong(message!(
                "export-record-toggles",
                count = toggles.to_string(),
                there_are = most.to_string(),
                most = MAX_TOGGLES.to_string()
            )));
        }
        let mut query = Query::everything();
        for toggle in &self.record.switched_off {
            query = query.without(toggle.toggle().map_err(wrong)?);
        }
        Ok(View { dossier, query, options })
    }
}

impl RecordVerdicts {
    pub(super) fn of(verdicts: &Verdicts) -> Self {
        let one = |id: &str, verdict: &Verdict| RecordVerdict {
            id: id.to_owned(),
            status: verdict.status.keyword().to_owned(),
            grounds: verdict.grounds.iter().map(|ground| ground.label().english()).collect(),
            statements: verdict.carried().map(ToString::to_string).collect(),
        };
        Self {
            areas: verdicts.areas().iter().map(|(id, verdict)| one(id.as_str(), verdict)).collect(),
            places: verdicts.places().iter().map(|(id, verdict)| one(id.as_str(), verdict)).collect(),
        }
    }

    /// The ids of which the two say different things, in order.
    pub(super) fn differing<'a>(&'a self, other: &'a Self) -> Vec<&'a str> {
        let set =
            |one: &'a Self| -> BTreeSet<&'a RecordVerdict> { one.areas.iter().chain(&one.places).collect() };
        let ids = set(self)
            .symmetric_difference(&set(other))
            .map(|one| one.id.as_str())
            .collect::<BTreeSet<&str>>();
        ids.into_iter().collect()
    }
}

impl Hashes {
    fn none() -> Self {
        let none = String::new;
        Self {
            options: none(),
            switched_off: none(),
            layer: none(),
            verdicts: none(),
            quotes: none(),
            dossier: none(),
            all: none(),
        }
    }

    /// Of each part of a record; none of all.
    fn of_parts(record: &Json) -> Self {
        let part = |name: &str| sha256_of(&record.member(name).map(Json::text).unwrap_or_default());
        Self {
            options: part("options"),
            switched_off: part("switched_off"),
            layer: part("layer"),
            verdicts: part("verdicts"),
            quotes: part("quotes"),
            dossier: part("dossier"),
            all: String::new(),
        }
    }
}

/// The hash of a record with these hashes of its parts.
fn hash_of_all(record: &Json, parts: &Hashes) -> String {
    let Json::Members(members) = record else { return String::new() };
    let mut members = members.clone();
    let parts = json_text(&Hashes { all: String::new(), ..parts.clone() });
    for (_, hashes) in members.iter_mut().filter(|(name, _)| name == "sha256") {
        *hashes = Json::parse(&parts).unwrap_or(Json::Null);
    }
    sha256_of(&Json::Members(members).text())
}

/// The digest of each statement's quote.
pub(super) fn quotes_of(dossier: &Dossier) -> Vec<RecordQuote> {
    let quotes = dossier.statements.iter().map(|statement| {
        let text = dossier.document(&statement.document);
        let text = text.map(|document| document.text_sha256.as_str()).unwrap_or_default();
        let digest = seal_of(&statement.quote, &statement.extent, text);
        RecordQuote { statement: statement.id.to_string(), digest }
    });
    quotes.collect()
}

fn sha256_of(text: &str) -> String {
    hex(&Sha256::digest(text))
}

/// Compact JSON in which nothing looks like markup, and nothing is that XML forbids.
fn safe_json(value: &impl Serialize) -> String {
    let json = json_text(value);
    let is_markup = |letter: char| {
        matches!(
            letter,
            '<' | '>' | '&' | '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{fffe}' | '\u{ffff}'
        )
    };
    let mut out = String::with_capacity(json.len());
    let mut rest = json.as_str();
    while let Some(at) = rest.find(is_markup) {
        let (before, after) = rest.split_at(at);
        out.push_str(before);
        let mut letters = after.chars();
        out.extend(letters.next().map(|letter| format!("\\u{:04x}", u32::from(letter))));
        rest = letters.as_str();
    }
    out + rest
}
