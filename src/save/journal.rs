//! The journal: what is unsaved, on the disk before an edit counts as done.
//!
//! A line a record: its length in bytes, a checksum, its JSON. The first names the file that is edited,
//! the second holds a whole dossier, each further one what changed. A line that is torn or damaged is left
//! out, and the changes behind it count as far as they find what they change. People can read it too.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::atomic::{WriteError, write_whole_on};
use super::disk::{Disk, DiskFile};
use super::dossier::dossier_record;
use super::patch::{Patch, patch_between};
use super::unsaved::LayerPath;
use crate::format::wire::WireDossier;
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
    /// The layer that it is edited on; `None` for the shipped one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) layer: Option<LayerPath>,
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
    /// How many edits led to it from the state before.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    edits: usize,
    patch: Patch,
}

fn one() -> usize {
    1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_one(edits: &usize) -> bool {
    *edits == 1
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
    pub(super) fn new(base: Option<WireBase>, resumes: Option<String>, layer: Option<LayerPath>) -> Self {
        let (format, program) = (FORMAT.to_owned(), env!("CARGO_PKG_VERSION").to_owned());
        Self { format, program, pid: std::process::id(), base, resumes, layer }
    }
}

/// What a journal says.
#[derive(Debug, Clone)]
pub(super) struct Content {
    /// `None` where the first record cannot be read: nobody knows then which file was edited.
    pub(super) begin: Option<Begin>,
    /// `None` where nothing was edited, or nothing of it can be read.
    pub(super) unsaved: Option<Unsaved>,
    /// What is wrong with the journal.
    pub(super) damage: Damage,
}

/// What of a journal cannot be read, or is not known to this version.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Damage {
    /// How many bytes stand in lines that were left out.
    pub(super) bytes: usize,
    /// How many changes did not find what they change, and were left out.
    pub(super) misfits: usize,
    /// The format, where it is not the one that this version writes.
    pub(super) format: Option<String>,
}

impl Damage {
    /// Whether anything is wrong: such a journal is never deleted.
    pub(super) fn is_any(&self) -> bool {
        *self != Self::default()
    }
}

/// A state that no save has written.
#[derive(Debug, Clone)]
pub(super) struct Unsaved {
    pub(super) dossier: WireDossier,
    pub(super) edits: usize,
    pub(super) last: LastEdit,
}

/// Reads a journal. Lines that are no records are left out; a change behind one counts where it finds what it
/// changes. `base` gives the dossier that stands in the edited file as the journal knew it, for changes whose
/// first state is lost; it is asked only then.
pub(super) fn parse_journal(bytes: &[u8], base: impl FnOnce(&WireBase) -> Option<WireDossier>) -> Content {
    let mut content = Content { begin: None, unsaved: None, damage: Damage::default() };
    let mut base = Some(base);
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        let Some(record) = record_of(line) else {
            content.damage.bytes += line.len();
            continue;
        };
        match record {
            Record::Begin(begin) => {
                if begin.format != FORMAT {
                    content.damage.format = Some(begin.format.clone());
                }
                content.begin.get_or_insert(begin);
            }
            Record::State(state) => {
                let WholeState { edits, last, dossier } = *state;
                content.unsaved = Some(Unsaved { dossier, edits, last });
            }
            Record::Change(change) => {
                if content.unsaved.is_none() {
                    let of = content.begin.as_ref().and_then(|begin| begin.base.as_ref());
                    let dossier = of.zip(base.take()).and_then(|(of, base)| base(of));
                    content.unsaved =
                        dossier.map(|dossier| Unsaved { dossier, edits: 0, last: change.last.clone() });
                }
                // Where all lines are whole a place is a place; behind a gap it is looked for.
                let is_whole = !content.damage.is_any();
                let Some(state) = &mut content.unsaved else {
                    content.damage.misfits += 1;
                    continue;
                };
                if !change.patch.apply(&mut state.dossier, is_whole) {
                    content.damage.misfits += 1;
                }
                state.edits = state.edits.saturating_add(change.edits);
                state.last = change.last;
            }
        }
    }
    content
}

/// The record of a line; `None` where it is torn or damaged.
fn record_of(line: &[u8]) -> Option<Record> {
    let line = line.strip_suffix(b"\n")?;
    let (length, behind) = split_at_space(line, 20)?;
    let (checksum, json) = split_at_space(behind, 20)?;
    let length: usize = std::str::from_utf8(length).ok()?.parse().ok()?;
    if length != json.len() || checksum_of(json).as_bytes() != checksum {
        return None;
    }
    record_in(json).ok()
}

/// Reads a record straight from its JSON: what a dossier has that this version does not know is kept as it
/// was written, which it would not be behind a value that serde has read ahead to find the kind.
fn record_in(json: &[u8]) -> serde_json::Result<Record> {
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
    disk: Arc<dyn Disk>,
    path: PathBuf,
    begin: Begin,
    /// `None` where it cannot be written to: the next record writes the whole journal anew.
    file: Option<Box<dyn DiskFile>>,
    /// The state that is on the disk; `None` where nothing was edited since the last save.
    durable: Option<Arc<Dossier>>,
    edits: usize,
    /// Bytes of the state and of the changes behind it.
    state_bytes: u64,
    change_bytes: u64,
}

impl Journal {
    /// Starts a journal in which nothing is edited yet.
    pub(super) fn create(disk: Arc<dyn Disk>, path: PathBuf, begin: Begin) -> Result<Self, WriteError> {
        let journal =
            Self { disk, path, begin, file: None, durable: None, edits: 0, state_bytes: 0, change_bytes: 0 };
        journal.write_anew(None)?;
        Ok(journal)
    }

    /// Starts a journal with work that another one held: `edits` of them led to the dossier.
    pub(super) fn resume(
        disk: Arc<dyn Disk>,
        path: PathBuf,
        begin: Begin,
        dossier: &Arc<Dossier>,
        edits: usize,
        last: LastEdit,
    ) -> Result<Self, WriteError> {
        let mut journal =
            Self { disk, path, begin, file: None, durable: None, edits, state_bytes: 0, change_bytes: 0 };
        journal.write_state(dossier, last, edits)?;
        Ok(journal)
    }

    /// Puts a state on the disk and returns when it is there.
    ///
    /// After an error the state is not acknowledged; the next call writes it together with its own.
    pub(super) fn record(
        &mut self,
        dossier: &Arc<Dossier>,
        edits: usize,
        last: LastEdit,
    ) -> Result<(), WriteError> {
        // Where somebody has cleared the folder, the open file would take records that nobody finds.
        let has_room = self.change_bytes < FREE_BYTES.max(self.state_bytes * MOST_CHANGES)
            && self.disk.contains(&self.path);
        let (Some(mut file), Some(durable), true) = (self.file.take(), &self.durable, has_room) else {
            return self.write_state(dossier, last, self.edits + edits);
        };
        let patch = patch_between(durable, dossier);
        let line = line_of(&Record::Change(Box::new(Change { last, edits, patch })));
        // Not acknowledged before it is on the disk itself: a process may be killed, a machine lose its power.
        if let Err(source) = file.write(&line).and_then(|()| file.sync()) {
            // Half a record goes again. On a full disk the next one can stand in its place; after any other
            // failure nobody knows what is on the disk, and the next one writes the whole journal anew.
            let is_mended = file.truncate(self.state_bytes + self.change_bytes).is_ok();
            let is_full = source.kind() == std::io::ErrorKind::StorageFull
                || source.kind() == std::io::ErrorKind::FileTooLarge;
            self.file = (is_mended && is_full).then_some(file);
            return Err(WriteError::of_system(&self.path, source));
        }
        self.file = Some(file);
        self.durable = Some(Arc::clone(dossier));
        self.edits += edits;
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
        let state = WholeState { edits, last, dossier: dossier_record(dossier) };
        self.state_bytes = self.write_anew(Some(state))?;
        self.change_bytes = 0;
        self.durable = Some(Arc::clone(dossier));
        self.edits = edits;
        // The state is safe already; where the file does not open again, the next record writes it anew.
        self.file = self.disk.append(&self.path).ok();
        Ok(())
    }

    /// Writes the first record and a state, and returns their bytes.
    fn write_anew(&self, state: Option<WholeState>) -> Result<u64, WriteError> {
        let mut bytes = line_of(&Record::Begin(self.begin.clone()));
        if let Some(state) = state {
            bytes.extend(line_of(&Record::State(Box::new(state))));
        }
        let failed = |error| WriteError::of_system(&self.path, error);
        write_whole_on(&*self.disk, &self.path, &bytes).map_err(failed)?;
        Ok(bytes.len() as u64)
    }

    /// Forgets what was unsaved, after a save has put it into `base`.
    pub(super) fn reset(&mut self, base: WireBase) -> Result<(), WriteError> {
        (self.file, self.durable, self.edits) = (None, None, 0);
        self.begin.base = Some(base);
        self.write_anew(None).map(drop)
    }

    /// Says on which layer the dossier is edited; the next record is written with it.
    pub(super) fn set_layer(&mut self, layer: Option<LayerPath>) {
        if self.begin.layer != layer {
            (self.begin.layer, self.file) = (layer, None);
        }
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Whether the journal stands where it was written.
    pub(super) fn is_there(&self) -> bool {
        self.disk.contains(&self.path)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::save::disk::SystemDisk;
    use crate::save::faulty_disk::{Fault, FaultyDisk};

    fn last(name: &str) -> LastEdit {
        LastEdit { name: name.to_owned(), unix_s: 7 }
    }

    fn titled(title: &str) -> Arc<Dossier> {
        Arc::new(Dossier { title: title.to_owned(), ..Dossier::default() })
    }

    fn begun(disk: Arc<dyn Disk>, path: &Path) -> Result<Journal, WriteError> {
        Journal::create(disk, path.to_owned(), Begin::new(None, None, None))
    }

    /// A journal of five states, each with the dossier's title as JSON has it.
    fn five_states() -> (Vec<u8>, Vec<String>) {
        let disk = FaultyDisk::default();
        let path = Path::new("one.journal");
        let mut journal = begun(Arc::new(disk.clone()), path).unwrap();
        let titles = ["А", "Аб\n", "", "\u{7} “x”", "12 0123456789abcdef {}"];
        for title in titles {
            journal.record(&titled(title), 1, last("edit the title")).unwrap();
        }
        (disk.read(path).unwrap(), titles.map(str::to_owned).to_vec())
    }

    fn parsed(bytes: &[u8]) -> Content {
        parse_journal(bytes, |_| None)
    }

    /// The state that a journal ends with: how many edits led there, and its title.
    fn end_of(bytes: &[u8]) -> (usize, String) {
        parsed(bytes).unsaved.map_or((0, String::new()), |one| (one.edits, one.dossier.fields.title))
    }

    fn lines(bytes: &[u8]) -> usize {
        String::from_utf8_lossy(bytes).matches('\n').count()
    }

    #[test]
    fn a_journal_cut_at_any_byte_ends_with_one_of_its_states() {
        let (bytes, titles) = five_states();
        let mut edits = 0;
        for cut in 1..=bytes.len() {
            let (now, title) = end_of(&bytes[..cut]);
            assert!(now == edits || now == edits + 1, "states come one after the other: {edits}, {now}");
            assert_eq!(now, lines(&bytes[..cut]).saturating_sub(1), "as many as lines");
            assert!(now == 0 || title == titles[now - 1], "cut at {cut}: {title}");
            let damage = parsed(&bytes[..cut]).damage;
            assert_eq!(damage.is_any(), bytes[cut - 1] != b'\n', "what is left out is counted");
            edits = now;
        }
        assert_eq!(edits, 5, "all of them in the end");
    }

    #[test]
    fn a_journal_with_any_byte_changed_still_ends_with_its_last_state() {
        let (bytes, titles) = five_states();
        for at in 0..bytes.len() {
            let mut damaged = bytes.clone();
            damaged[at] ^= 1;
            let (line, content) = (lines(&bytes[..at]), parsed(&damaged));
            assert!(content.damage.is_any(), "byte {at} of line {line} is noticed");
            assert_eq!(content.begin.is_none(), line == 0, "the first record stands alone");
            let title = content.unsaved.map(|one| one.dossier.fields.title);
            // A line that does not end where it should takes the next one along. Of the one whole state all the
            // rest are changes.
            let lost = line..=line + usize::from(bytes[at] == b'\n');
            let left = (1..=5).rev().find(|number| !lost.contains(number));
            let expected = if lost.contains(&1) { None } else { left.map(|number| &titles[number - 1]) };
            assert_eq!(title.as_ref(), expected, "byte {at} of line {line}");
        }
    }

    #[test]
    fn behind_a_lost_change_the_others_find_what_they_change() {
        let layer = crate::load::shipped_layer().unwrap();
        let start = crate::load::shipped_dossier(&layer).unwrap().dossier;
        let path = Path::new("one.journal");
        let disk = FaultyDisk::default();
        let mut journal = begun(Arc::new(disk.clone()), path).unwrap();
        let mut states = vec![start];
        let mut edit = |change: &dyn Fn(&mut Dossier)| {
            let mut next = states[states.len() - 1].clone();
            change(&mut next);
            journal.record(&Arc::new(next.clone()), 1, last("edit")).unwrap();
            states.push(next);
        };
        edit(&|dossier| dossier.title = "First".to_owned());
        edit(&|dossier| drop(dossier.statements.remove(0)));
        edit(&|dossier| dossier.statements[4].note = Some("kept".to_owned()));
        edit(&|dossier| dossier.title = "Last".to_owned());
        let bytes = disk.read(path).unwrap();
        let mut all: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
        let lost = all.remove(2);
        let content = parsed(&[all.concat(), lost[..lost.len() / 2].to_vec()].concat());
        assert_eq!(
            (content.damage.misfits, content.damage.bytes),
            (0, lost.len() / 2),
            "the removal is lost"
        );
        let unsaved = content.unsaved.unwrap();
        assert_eq!(
            (unsaved.dossier.title.as_str(), unsaved.dossier.statements.len()),
            ("Last", 13),
            "the rest"
        );
        let noted = unsaved.dossier.statements.iter().find(|one| one.note.as_deref() == Some("kept"));
        assert_eq!(
            noted.unwrap().id,
            states[4].statements[4].id.as_str(),
            "the note stands at its statement"
        );
    }

    #[test]
    fn a_journal_of_a_newer_version_gives_what_can_be_read_and_says_so() {
        let begin = Begin { format: "claims-map-journal/9".to_owned(), ..Begin::new(None, None, None) };
        let state = WholeState { edits: 3, last: last("edit"), dossier: dossier_record(&titled("Newer")) };
        let mut bytes = line_of(&Record::Begin(begin));
        bytes.extend(line_of(&Record::State(Box::new(state))));
        let content = parsed(&bytes);
        assert_eq!(content.damage.format.as_deref(), Some("claims-map-journal/9"), "said");
        assert_eq!(content.unsaved.unwrap().dossier.title, "Newer", "read");
    }

    #[test]
    fn a_long_journal_is_written_anew_and_a_lost_one_comes_back() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("one.journal");
        let mut journal = begun(Arc::new(SystemDisk), &path).unwrap();
        let state = |number: usize| titled(&format!("{number} {}", "x".repeat(19_000)));
        for number in 1..=200 {
            journal.record(&state(number), 1, last("edit the title")).unwrap();
            let size = std::fs::metadata(&path).unwrap().len();
            assert!(size < FREE_BYTES + 50_000, "{size} bytes after {number} edits");
        }
        let end = end_of(&std::fs::read(&path).unwrap());
        assert_eq!(end, (200, state(200).title.clone()), "all edits are counted, the last state is there");
        std::fs::remove_file(&path).unwrap();
        journal.record(&state(201), 1, last("edit the title")).unwrap();
        let end = end_of(&std::fs::read(&path).unwrap());
        assert_eq!(end, (201, state(201).title.clone()), "also where somebody had removed it");
    }

    #[test]
    fn a_change_of_another_dossier_is_left_out_and_counted() {
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
        let odd = Change { last: last("odd"), edits: 1, patch };
        bytes.extend(line_of(&Record::Change(Box::new(odd))));
        assert_eq!(parsed(&bytes).damage.misfits, 1, "it does not fit");
        assert_eq!(end_of(&bytes).1, "12 0123456789abcdef {}", "and changes nothing");
    }

    /// What the next start finds: the number of the state that the journal offers, or that stands in the file.
    fn found(disk: &FaultyDisk, journal: &Path, file: &Path) -> usize {
        let number = |title: &str| title.split(' ').next().unwrap().parse().unwrap_or(0);
        let saved = disk.read(file).map_or(0, |bytes| number(std::str::from_utf8(&bytes).unwrap()));
        let offered = disk.read(journal).and_then(|bytes| parsed(&bytes).unsaved);
        offered.map_or(saved, |one| number(&one.dossier.title).max(saved))
    }

    /// Works as a window does, through every kind of write: begins, edits, saves, edits on, rewrites a journal
    /// that has grown. Returns the number of the last state that was acknowledged, and of the last tried.
    fn work(disk: &FaultyDisk, journal_path: &Path, file: &Path) -> (usize, usize) {
        let state = |number: usize| titled(&format!("{number} {}", "x".repeat(number % 5 * 90_000)));
        let (mut acknowledged, mut journal) = (0, None);
        for number in 1..=24 {
            if journal.is_none() {
                journal = begun(Arc::new(disk.clone()), journal_path).ok();
            }
            let Some(journal) = &mut journal else { continue };
            let dossier = state(number);
            if journal.record(&dossier, 1, last("edit")).is_ok() {
                acknowledged = number;
            }
            if number % 7 == 0 && write_whole_on(disk, file, dossier.title.as_bytes()).is_ok() {
                acknowledged = number;
                // Where the journal cannot be cleared, its next reader sees that the file has it all.
                drop(journal.reset(WireBase { path: WirePath::of(file), sha256: String::new() }));
            }
        }
        (acknowledged, 24)
    }

    #[test]
    fn no_fault_at_any_operation_loses_what_was_acknowledged() {
        let (journal, file) = (Path::new("state/one.journal"), Path::new("map.json"));
        let whole = FaultyDisk::default();
        assert_eq!(work(&whole, journal, file), (24, 24), "without a fault");
        let mut points = 0;
        let mut rng = fastrand::Rng::with_seed(11);
        for at in 0..whole.operations() {
            for fault in Fault::ALL {
                let disk = FaultyDisk::failing(at, fault);
                let (acknowledged, tried) = work(&disk, journal, file);
                let now = found(&disk, journal, file);
                assert!(
                    (acknowledged..=tried).contains(&now),
                    "{fault:?} at {at}: {now} after {acknowledged}"
                );
                for _ in 0..3 {
                    let after = disk.after_power_loss(&mut rng);
                    let now = found(&after, journal, file);
                    assert!(
                        (acknowledged..=tried).contains(&now),
                        "{fault:?} at {at}, then without power: {now} after {acknowledged}; there are {:?}",
                        after.names()
                    );
                    points += 1;
                }
                points += 1;
            }
        }
        assert!(points >= 1000, "{points} points");
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200), at in 0usize..900) {
            static JOURNAL: std::sync::LazyLock<Vec<u8>> = std::sync::LazyLock::new(|| five_states().0);
            let mut journal = JOURNAL.clone();
            let at = at.min(journal.len());
            journal.splice(at..at, bytes.iter().copied());
            prop_assert!(end_of(&journal).0 <= 5);
            prop_assert_eq!(end_of(&bytes).0, 0);
            let huge = [b"99999999999999999999 0123456789abcdef ", bytes.as_slice()].concat();
            prop_assert_eq!(end_of(&huge).0, 0);
        }
    }
}
