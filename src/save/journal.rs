//! The journal: what is unsaved, on the disk before an edit counts as done.
//!
//! A line a record: its length in bytes, a checksum, its JSON. The first names the file that is edited,
//! the second holds a whole dossier, each further one what changed. A line that is torn or damaged ends
//! the journal; what stands before it counts. People can read it too.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::atomic::{WriteError, write_whole};
use super::dossier::dossier_record;
use super::patch::{Patch, patch_between};
use crate::load::wire::WireDossier;
use crate::model::Dossier;
use crate::text::hex;

/// The format that this version writes.
const FORMAT: &str = "claims-map-journal/1";
/// Changes are written behind a state until they have this many times its bytes …
const MOST_CHANGES: u64 = 4;
/// … and no fewer than this many.
const FREE_BYTES: u64 = 1 << 20;

/// The first record.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Begin {
    pub(super) format: String,
    /// The version of the program.
    pub(super) program: String,
    /// The process that writes it.
    pub(super) pid: u32,
    /// The file that is edited; `None` where it was never saved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) base: Option<WireBase>,
    /// The journal whose work this one took over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) resumes: Option<String>,
}

/// The file that is edited.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct WireBase {
    pub(super) path: WirePath,
    /// Of its bytes when they were read or written.
    pub(super) sha256: String,
}

/// A path: as text where it is one, so that people can read it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum WirePath {
    Text(String),
    System(std::ffi::OsString),
}

impl WirePath {
    pub(super) fn of(path: &Path) -> Self {
        path.to_str()
            .map_or_else(|| Self::System(path.as_os_str().to_owned()), |text| Self::Text(text.to_owned()))
    }

    pub(super) fn path(self) -> PathBuf {
        match self {
            Self::Text(text) => PathBuf::from(text),
            Self::System(text) => PathBuf::from(text),
        }
    }
}

#[derive(Debug, Clone, Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
enum Record {
    Begin(Begin),
    State(Box<WholeState>),
    Change(Box<Change>),
}

/// A state with all that led to it.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct WholeState {
    edits: usize,
    last: LastEdit,
    dossier: WireDossier,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Change {
    last: LastEdit,
    patch: Patch,
}

/// The last edit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct LastEdit {
    /// In words, as the menu names it.
    pub(super) name: String,
    /// When, in seconds since 1970 (UTC).
    pub(super) unix_s: u64,
}

impl Begin {
    pub(super) fn new(base: Option<WireBase>, resumes: Option<String>) -> Self {
        let (format, program) = (FORMAT.to_owned(), env!("CARGO_PKG_VERSION").to_owned());
        Self { format, program, pid: std::process::id(), base, resumes }
    }
}

/// What a journal says.
#[derive(Debug, Clone)]
pub(super) struct Content {
    pub(super) begin: Begin,
    /// `None` where nothing was edited.
    pub(super) unsaved: Option<Unsaved>,
    /// How many bytes at the end were torn or damaged and left out.
    pub(super) dropped: usize,
}

/// A state that no save has written.
#[derive(Debug, Clone)]
pub(super) struct Unsaved {
    pub(super) dossier: WireDossier,
    pub(super) edits: usize,
    pub(super) last: LastEdit,
}

/// Reads a journal; `None` where its first record is not there or has another format.
pub(super) fn parse_journal(bytes: &[u8]) -> Option<Content> {
    let mut rest = bytes;
    let Some(Record::Begin(begin)) = next_record(&mut rest) else { return None };
    if begin.format != FORMAT {
        return None;
    }
    let mut unsaved: Option<Unsaved> = None;
    let mut good = rest;
    while let Some(record) = next_record(&mut rest) {
        match record {
            Record::Begin(_) => break,
            Record::State(state) => {
                let WholeState { edits, last, dossier } = *state;
                unsaved = Some(Unsaved { dossier, edits, last });
            }
            Record::Change(change) => {
                let Some(state) = &mut unsaved else { break };
                if !change.patch.apply(&mut state.dossier) {
                    break;
                }
                state.edits += 1;
                state.last = change.last;
            }
        }
        good = rest;
    }
    Some(Content { begin, unsaved, dropped: good.len() })
}

/// Takes the next whole record off; `None` at the end and where it is torn or damaged.
fn next_record(rest: &mut &[u8]) -> Option<Record> {
    let (length, behind) = split_at_space(rest, 20)?;
    let (checksum, behind) = split_at_space(behind, 20)?;
    let length: usize = std::str::from_utf8(length).ok()?.parse().ok()?;
    let (json, behind) = behind.split_at_checked(length)?;
    let behind = behind.strip_prefix(b"\n")?;
    if checksum_of(json).as_bytes() != checksum {
        return None;
    }
    let record = record_of(json).ok()?;
    *rest = behind;
    Some(record)
}

/// Reads a record straight from its JSON: what a dossier has that this version does not know is kept as it
/// was written, which it would not be behind a value that serde has read ahead to find the kind.
fn record_of(json: &[u8]) -> serde_json::Result<Record> {
    #[derive(Deserialize)]
    struct Head {
        is: RecordKind,
    }
    #[derive(Deserialize)]
    #[serde(rename_all = "kebab-case")]
    enum RecordKind {
        Begin,
        State,
        Change,
    }
    let head: Head = serde_json::from_slice(json)?;
    Ok(match head.is {
        RecordKind::Begin => Record::Begin(serde_json::from_slice(json)?),
        RecordKind::State => Record::State(serde_json::from_slice(json)?),
        RecordKind::Change => Record::Change(serde_json::from_slice(json)?),
    })
}

/// The bytes before the first space, of which there are at most so many, and those behind it.
fn split_at_space(bytes: &[u8], most: usize) -> Option<(&[u8], &[u8])> {
    let at = bytes.iter().take(most).position(|byte| *byte == b' ')?;
    Some((&bytes[..at], &bytes[at + 1..]))
}

fn checksum_of(json: &[u8]) -> String {
    let mut digits = hex(&Sha256::digest(json));
    digits.truncate(16);
    digits
}

fn line_of(record: &Record) -> Vec<u8> {
    let json = serde_json::to_string(record).expect("invariant: a record has only texts, numbers and lists");
    format!("{} {} {json}\n", json.len(), checksum_of(json.as_bytes())).into_bytes()
}

/// A journal that is being written.
#[derive(Debug)]
pub(super) struct Journal {
    path: PathBuf,
    begin: Begin,
    /// `None` where it cannot be written to: the next record writes the whole journal anew.
    file: Option<File>,
    /// The state that is on the disk; `None` where nothing was edited since the last save.
    durable: Option<Arc<Dossier>>,
    edits: usize,
    /// Bytes of the state and of the changes behind it.
    state_bytes: u64,
    change_bytes: u64,
}

impl Journal {
    /// Starts a journal in which nothing is edited yet.
    pub(super) fn create(path: PathBuf, begin: Begin) -> Result<Self, WriteError> {
        write_whole(&path, &line_of(&Record::Begin(begin.clone())))?;
        Ok(Self { path, begin, file: None, durable: None, edits: 0, state_bytes: 0, change_bytes: 0 })
    }

    /// Starts a journal with work that another one held: `edits` of them led to the dossier.
    pub(super) fn resume(
        path: PathBuf,
        begin: Begin,
        dossier: &Arc<Dossier>,
        (edits, last): (usize, LastEdit),
    ) -> Result<Self, WriteError> {
        let mut journal =
            Self { path, begin, file: None, durable: None, edits, state_bytes: 0, change_bytes: 0 };
        journal.write_state(dossier, last, edits)?;
        Ok(journal)
    }

    /// Puts a state on the disk and returns when it is there.
    ///
    /// After an error the state is not acknowledged; the next call writes it together with its own.
    pub(super) fn record(&mut self, dossier: &Arc<Dossier>, last: LastEdit) -> Result<(), WriteError> {
        // Where somebody has cleared the folder, the open file would take records that nobody finds.
        let has_room =
            self.change_bytes < FREE_BYTES.max(self.state_bytes * MOST_CHANGES) && self.path.exists();
        let (Some(mut file), Some(durable), true) = (self.file.take(), &self.durable, has_room) else {
            return self.write_state(dossier, last, self.edits + 1);
        };
        let patch = patch_between(durable, dossier);
        let line = line_of(&Record::Change(Box::new(Change { last, patch })));
        // Not acknowledged before it is on the disk itself: a process may be killed, a machine lose its power.
        if let Err(source) = file.write_all(&line).and_then(|()| file.sync_data()) {
            // Half a record goes again, so that the next one can stand in its place.
            let is_mended = file.set_len(self.state_bytes + self.change_bytes).is_ok();
            self.file = is_mended.then_some(file);
            return Err(WriteError { path: self.path.clone(), source });
        }
        self.file = Some(file);
        self.durable = Some(Arc::clone(dossier));
        self.edits += 1;
        self.change_bytes += line.len() as u64;
        Ok(())
    }

    /// Writes the journal anew: the first record and a whole state.
    fn write_state(
        &mut self,
        dossier: &Arc<Dossier>,
        last: LastEdit,
        edits: usize,
    ) -> Result<(), WriteError> {
        self.file = None;
        let mut bytes = line_of(&Record::Begin(self.begin.clone()));
        let state = WholeState { edits, last, dossier: dossier_record(dossier) };
        bytes.extend(line_of(&Record::State(Box::new(state))));
        write_whole(&self.path, &bytes)?;
        self.durable = Some(Arc::clone(dossier));
        self.edits = edits;
        (self.state_bytes, self.change_bytes) = (bytes.len() as u64, 0);
        // The state is safe already; where the file does not open again, the next record writes it anew.
        self.file = OpenOptions::new().append(true).open(&self.path).ok();
        Ok(())
    }

    /// Forgets what was unsaved, after a save has put it into `base`.
    pub(super) fn reset(&mut self, base: WireBase) -> Result<(), WriteError> {
        (self.file, self.durable, self.edits) = (None, None, 0);
        self.begin.base = Some(base);
        write_whole(&self.path, &line_of(&Record::Begin(self.begin.clone())))
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn last(name: &str) -> LastEdit {
        LastEdit { name: name.to_owned(), unix_s: 7 }
    }

    fn titled(title: &str) -> Arc<Dossier> {
        Arc::new(Dossier { title: title.to_owned(), ..Dossier::default() })
    }

    /// A journal of five states, each with the dossier's title as JSON has it.
    fn five_states() -> (Vec<u8>, Vec<String>) {
        let folder = tempfile::tempdir().unwrap();
        let mut journal = Journal::create(folder.path().join("one.journal"), Begin::new(None, None)).unwrap();
        let titles = ["А", "Аб\n", "", "\u{7} “x”", "12 0123456789abcdef {}"];
        for title in titles {
            journal.record(&titled(title), last("edit the title")).unwrap();
        }
        (std::fs::read(journal.path()).unwrap(), titles.map(str::to_owned).to_vec())
    }

    /// The state that a journal ends with: how many edits led there, and its title.
    fn end_of(bytes: &[u8]) -> Option<(usize, String)> {
        let content = parse_journal(bytes)?;
        Some(content.unsaved.map_or((0, String::new()), |one| (one.edits, one.dossier.fields.title)))
    }

    fn lines(bytes: &[u8]) -> usize {
        String::from_utf8_lossy(bytes).matches('\n').count()
    }

    #[test]
    fn a_journal_cut_at_any_byte_ends_with_one_of_its_states() {
        let (bytes, titles) = five_states();
        let mut edits = 0;
        for cut in 0..=bytes.len() {
            let Some((now, title)) = end_of(&bytes[..cut]) else {
                assert!(!bytes[..cut].contains(&b'\n'), "the first record is whole at {cut}");
                continue;
            };
            assert!(now == edits || now == edits + 1, "states come one after the other: {edits}, {now}");
            assert_eq!(now, lines(&bytes[..cut]) - 1, "as many as lines");
            assert!(now == 0 || title == titles[now - 1], "cut at {cut}: {title}");
            let dropped = parse_journal(&bytes[..cut]).unwrap().dropped;
            assert_eq!(dropped == 0, bytes[cut - 1] == b'\n', "what is left out is counted");
            edits = now;
        }
        assert_eq!(edits, 5, "all of them in the end");
    }

    #[test]
    fn a_journal_with_any_byte_changed_ends_before_it() {
        let (bytes, titles) = five_states();
        for at in 0..bytes.len() {
            let mut damaged = bytes.clone();
            damaged[at] ^= 1;
            let line = lines(&bytes[..at]);
            match end_of(&damaged) {
                None => assert_eq!(line, 0, "only the first record is needed: {at}"),
                Some((edits, title)) => {
                    assert_eq!(edits, line - 1, "byte {at} of line {line}");
                    assert!(edits == 0 || title == titles[edits - 1], "the state before it");
                }
            }
        }
    }

    #[test]
    fn a_long_journal_is_written_anew_and_a_lost_one_comes_back() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("one.journal");
        let mut journal = Journal::create(path.clone(), Begin::new(None, None)).unwrap();
        let state = |number: usize| titled(&format!("{number} {}", "x".repeat(19_000)));
        for number in 1..=200 {
            journal.record(&state(number), last("edit the title")).unwrap();
            let size = std::fs::metadata(&path).unwrap().len();
            assert!(size < FREE_BYTES + 50_000, "{size} bytes after {number} edits");
        }
        let end = end_of(&std::fs::read(&path).unwrap()).unwrap();
        assert_eq!(end, (200, state(200).title.clone()), "all edits are counted, the last state is there");
        std::fs::remove_file(&path).unwrap();
        journal.record(&state(201), last("edit the title")).unwrap();
        let end = end_of(&std::fs::read(&path).unwrap()).unwrap();
        assert_eq!(end, (201, state(201).title.clone()), "also where somebody had removed it");
    }

    #[test]
    fn a_change_of_another_dossier_ends_the_journal() {
        let (mut bytes, _) = five_states();
        let mut actor = Dossier::default();
        for id in ["a", "b"] {
            actor.actors.push(crate::model::Actor {
                id: crate::model::ActorId::new(id),
                name: String::new(),
                short_name: String::new(),
                role: None,
                side: crate::model::Side::Other,
                unknown: crate::model::Unknown::default(),
            });
        }
        let patch = patch_between(&actor, &Dossier::default());
        bytes.extend(line_of(&Record::Change(Box::new(Change { last: last("odd"), patch }))));
        assert_eq!(end_of(&bytes).unwrap().0, 5, "it does not fit and does not count");
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200), at in 0usize..900) {
            static JOURNAL: std::sync::LazyLock<Vec<u8>> = std::sync::LazyLock::new(|| five_states().0);
            let mut journal = JOURNAL.clone();
            let at = at.min(journal.len());
            journal.splice(at..at, bytes.iter().copied());
            prop_assert!(end_of(&journal).is_none_or(|(edits, _)| edits <= 5));
            prop_assert_eq!(end_of(&bytes), None);
            let huge = [b"99999999999999999999 0123456789abcdef ", bytes.as_slice()].concat();
            prop_assert_eq!(end_of(&huge), None);
        }
    }
}
