//! What windows left behind that were killed.

use std::collections::BTreeSet;
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::atomic::{WriteError, sweep_temporaries, target_of_temporary};
use super::base::{Base, DiskChange};
use super::disk::{ReadFault, read_file};
use super::dossier::wire_to_json;
use super::journal::{Content, Damage, WireBase, parse_journal};
use super::state_folder::StateFolder;
use crate::format::wire::WireDossier;
use crate::load::{Finding, LoadError, Loaded, MAX_BYTES, Severity, load_dossier};
use crate::model::{Dossier, Layer};
use crate::words::{Arg, Message, Say, message, say_in_english};

/// How journals and their locks end.
pub(super) const JOURNAL_ENDING: &str = "journal";
pub(super) const LOCK_ENDING: &str = "lock";
/// How journals end that were set aside: those with a damaged part, and those of another version.
const DAMAGED_ENDING: &str = "damaged-journal";
const FOREIGN_ENDING: &str = "journal-of-another-version";
/// The largest journal that is read, in bytes.
const MOST_BYTES: u64 = 1 << 30;

/// Work that no save has written.
#[derive(Debug, Clone, PartialEq)]
pub struct UnsavedWork {
    /// Its journal.
    pub journal: PathBuf,
    /// The process that edits it right now; `None` where that window is gone and the work may be recovered.
    pub open_in: Option<u32>,
    /// The file that was edited; `None` where it was never saved.
    pub base: Option<Base>,
    /// What happened to that file since; `None` where it is as it was, or was never saved.
    pub base_change: Option<DiskChange>,
    /// The dossier's title.
    pub title: String,
    /// How many edits are not saved.
    pub edits: usize,
    /// The last of them, in the words and the language of the window that did it.
    pub last_edit: String,
    /// When that was, in seconds since 1970 (UTC).
    pub last_edit_unix_s: u64,
    /// What is missing in it, as a sentence without its full stop; `None` where it is as it was left.
    pub damage: Option<Message>,
    /// The layer that it was edited on; `None` for the shipped one, or where nobody knows.
    pub layer: Option<LayerPath>,
}

/// Where a layer of the user's is, and which property identifies its areas.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LayerPath {
    /// Its file.
    pub path: PathBuf,
    /// The property that an area's id is; `None` where it was not chosen.
    pub id: Option<String>,
    /// The property that an area's name is; `None` where it was not chosen.
    pub name: Option<String>,
}

/// All the unsaved work, with what is wrong with journals.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Journals {
    /// The work, the latest first.
    pub unsaved: Vec<UnsavedWork>,
    /// Warnings: a journal that cannot be read is left where it is, a torn end is left out.
    pub findings: Vec<Finding>,
}

/// Lists the unsaved work. Journals of windows that are gone and that hold none are taken away.
///
/// A dossier that stands in its file just as the journal has it counts as saved. A journal with a damaged part,
/// or of another version, is never taken away: what can be read of it is offered, and where nothing can be, it
/// is set aside under a name that says so; a finding tells where it lies.
pub fn open_journals(folder: &StateFolder) -> Journals {
    sweep(folder);
    let mut journals = Journals::default();
    let mut found: Vec<(PathBuf, Lock, Content)> = Vec::new();
    for path in journal_paths(folder) {
        // Locked before it is read: what is empty now may not be filled before it is taken away.
        let lock = Lock::of(&path);
        match read_journal(&path) {
            Ok(content) => found.push((path, lock, content)),
            // Another window has saved and ended in the meantime.
            Err(_) if !path.exists() => {}
            Err(message) => journals.findings.push(warning(&path, message)),
        }
    }
    let resumed: Vec<String> =
        found.iter().filter_map(|(_, _, content)| content.begin.as_ref()?.resumes.clone()).collect();
    for (path, lock, content) in found {
        let is_resumed = resumed.iter().any(|name| path.file_name().is_some_and(|own| own == name.as_str()));
        let damage = content.damage.clone();
        let is_held = matches!(lock, Lock::Held);
        let work = if is_resumed { None } else { unsaved_work(&path, content) };
        match work {
            Some(work) => {
                if let Some(damage) = work.damage.clone()
                    && !is_held
                {
                    let message = message!("save-journal-offered", damage = damage);
                    journals.findings.push(warning(&path, message));
                }
                let open_in = if is_held { work.open_in } else { None };
                journals.unsaved.push(UnsavedWork { open_in, ..work });
            }
            None if damage.is_any() && !is_held => {
                let message = match lock.retire(&path, &damage) {
                    Some(kept) => {
                        let words = damage_words(&damage).map_or(Arg::from(""), Arg::from);
                        message!("save-journal-set-aside", damage = words, kept = &kept)
                    }
                    None => message!("save-journal-left"),
                };
                journals.findings.push(warning(&path, message));
            }
            // There is nothing in it; where it cannot be removed, the next start looks again.
            None => drop(lock.retire(&path, &damage)),
        }
    }
    journals.unsaved.sort_by_key(|work| std::cmp::Reverse((work.last_edit_unix_s, work.edits)));
    journals
}

/// Takes away half-written journals of windows that are gone.
fn sweep(folder: &StateFolder) {
    let Ok(entries) = std::fs::read_dir(folder.journals()) else { return };
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let target = |name: String| String::from_utf8(target_of_temporary(name.as_ref())?.to_vec()).ok();
    let targets: BTreeSet<String> = names.filter_map(target).collect();
    for target in targets {
        let journal = folder.journals().join(target);
        // Held while sweeping, so that nobody is writing it.
        let lock = Lock::of(&journal);
        if matches!(lock, Lock::Free(_)) {
            sweep_temporaries(&journal);
        }
    }
}

fn warning(path: &Path, message: Message) -> Finding {
    Finding::of_file(Severity::Warning, &path.display().to_string(), "", message)
}

/// The paths of all journals, in order.
pub(super) fn journal_paths(folder: &StateFolder) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder.journals()) else {
        return Vec::new();
    };
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let is_journal = |path: &PathBuf| path.extension().is_some_and(|ending| ending == JOURNAL_ENDING);
    let mut paths: Vec<PathBuf> = paths.filter(is_journal).collect();
    paths.sort();
    paths
}

/// Reads a journal, or says why not.
pub(super) fn read_journal(path: &Path) -> Result<Content, Message> {
    let unreadable = |fault: ReadFault| message!("save-journal-unreadable", why = fault.message());
    let bytes = read_file(path, MOST_BYTES).map_err(unreadable)?;
    Ok(parse_journal(&bytes, dossier_in))
}

/// The dossier in the edited file, where that is as the journal knew it.
fn dossier_in(base: &WireBase) -> Option<WireDossier> {
    let base = Base::of_record(base.clone());
    if base.change().ok()?.is_some() {
        return None;
    }
    let bytes = read_file(&base.path, MAX_BYTES).ok()?;
    serde_json::from_slice(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes)).ok()
}

/// What is wrong with a journal, as a sentence without its full stop; `None` where nothing is.
fn damage_words(damage: &Damage) -> Option<Message> {
    let mut clauses = Vec::new();
    if let Some(format) = &damage.format {
        clauses.push(message!("save-journal-foreign", format = format));
    }
    if damage.bytes > 0 {
        clauses.push(message!("save-journal-torn", bytes = damage.bytes));
    }
    if damage.misfits > 0 {
        clauses.push(message!("save-journal-misfits", count = damage.misfits));
    }
    clauses.into_iter().reduce(|first, last| message!("save-journal-both", first = first, last = last))
}

/// What a journal holds that its file does not; `open_in` names its writer, gone or not.
fn unsaved_work(path: &Path, content: Content) -> Option<UnsavedWork> {
    let unsaved = content.unsaved?;
    let pid = content.begin.as_ref().map(|begin| begin.pid);
    let (base, layer) = content.begin.map_or((None, None), |begin| (begin.base, begin.layer));
    let base = base.map(Base::of_record);
    // Before journals said it, and where the first record is lost: the file that the dossier names, beside it.
    let beside = || {
        let named = unsaved.dossier.layer.as_ref()?;
        let path = base.as_ref()?.path.parent()?.join(&named.file);
        Some(LayerPath { path, id: named.id.clone(), name: named.name.clone() })
    };
    let layer = layer.or_else(beside);
    // Killed between saving and clearing the journal: the file already has it all.
    let saved = base.as_ref().map(|base| Base::new(&base.path, wire_to_json(&unsaved.dossier).as_bytes()));
    if saved.is_some_and(|saved| saved.change().is_ok_and(|change| change.is_none())) {
        return None;
    }
    Some(UnsavedWork {
        journal: path.to_owned(),
        open_in: pid,
        base_change: base.as_ref().and_then(|base| base.change().unwrap_or(Some(DiskChange::Changed))),
        base,
        title: unsaved.dossier.title.clone(),
        edits: unsaved.edits,
        last_edit: unsaved.last.name,
        last_edit_unix_s: unsaved.last.unix_s,
        damage: damage_words(&content.damage),
        layer,
    })
}

/// The lock of a journal. The system lifts it when its process ends, however that ends.
#[derive(Debug)]
pub(super) enum Lock {
    /// A window holds it.
    Held,
    /// Nobody else holds it as long as this value lives; no file where the system knows no locks.
    Free(Option<File>),
}

impl Lock {
    /// The lock of this journal, taken where it is free.
    pub(super) fn of(journal: &Path) -> Self {
        let path = journal.with_extension(LOCK_ENDING);
        // Not truncated: on some systems a lock forbids others to write.
        let file = File::options().create(true).truncate(false).write(true).open(path);
        let Ok(file) = file else { return Self::Free(None) };
        match file.try_lock() {
            Ok(()) => Self::Free(Some(file)),
            Err(TryLockError::WouldBlock) => Self::Held,
            Err(TryLockError::Error(_)) => Self::Free(None),
        }
    }

    /// Takes the journal and its lock away, unless a window holds it. What cannot be removed is found
    /// again at the next start.
    ///
    /// A journal with something wrong is set aside instead, and its new path returned.
    pub(super) fn retire(self, journal: &Path, damage: &Damage) -> Option<PathBuf> {
        let Self::Free(file) = self else { return None };
        let kept = damage.is_any().then(|| free_name_aside(journal, damage));
        let retired = match &kept {
            Some(kept) => std::fs::rename(journal, kept),
            None => std::fs::remove_file(journal),
        };
        drop(file);
        if retired.is_ok() || !journal.exists() {
            // An empty lock that stays is taken by the next journal of that name.
            drop(std::fs::remove_file(journal.with_extension(LOCK_ENDING)));
        }
        if retired.is_ok() { kept } else { None }
    }
}

/// A name for a journal that is set aside, which nothing has yet.
fn free_name_aside(journal: &Path, damage: &Damage) -> PathBuf {
    let ending = if damage.format.is_some() { FOREIGN_ENDING } else { DAMAGED_ENDING };
    let mut name = journal.with_extension(ending);
    let mut number = 2;
    while name.exists() {
        name = journal.with_extension(format!("{number}.{ending}"));
        number += 1;
    }
    name
}

/// What was recovered.
#[derive(Debug, Clone)]
pub struct Recovered {
    /// The dossier, exactly as it was when the last edit was acknowledged.
    pub dossier: Dossier,
    /// Warnings about it, such as broken quotes.
    pub findings: Vec<Finding>,
    /// The file that it belongs to; `None` where it was never saved.
    pub base: Option<Base>,
    /// What stands in that file, where it is as the journal knew it: what all edits began with.
    pub saved: Option<Dossier>,
    /// How many edits are not saved.
    pub edits: usize,
    /// What of the journal could not be read.
    pub(super) damage: Damage,
    /// Where the old journal lies, because something in it could not be read; `None` where it went.
    pub kept_journal: Option<PathBuf>,
}

/// Why unsaved work could not be recovered. Its journal stays.
#[derive(Debug, thiserror::Error)]
pub enum RecoverError {
    /// The journal cannot be read.
    Journal {
        /// The journal.
        path: PathBuf,
        /// What is wrong and what to do.
        problem: Message,
    },
    /// Its window still has it.
    Open {
        /// The journal.
        path: PathBuf,
    },
    /// The dossier in it does not fit the layer.
    Load(#[from] LoadError),
    /// Its new journal cannot be written.
    Write(#[from] WriteError),
}

impl Say for RecoverError {
    fn message(&self) -> Message {
        match self {
            Self::Journal { path, problem } => {
                message!("save-journal-problem", path = path, problem = problem)
            }
            Self::Open { path } => message!("save-journal-open", path = path),
            Self::Load(error) => error.message(),
            Self::Write(error) => error.message(),
        }
    }
}

say_in_english!(RecoverError);

/// Reads the work that a journal holds; the journal stays as it is.
///
/// `layer` is the one that the dossier was edited on, without the dossier's own places.
///
/// # Errors
/// [`RecoverError`], which names the journal.
pub fn recover(work: &UnsavedWork, layer: &Layer) -> Result<Recovered, RecoverError> {
    let failed = |problem| RecoverError::Journal { path: work.journal.clone(), problem };
    let content = read_journal(&work.journal).map_err(failed)?;
    let unsaved = content.unsaved.ok_or_else(|| failed(message!("save-journal-empty")))?;
    let name = work.journal.display().to_string();
    let Loaded { dossier, findings } = load_dossier(wire_to_json(&unsaved.dossier).as_bytes(), &name, layer)?;
    let base = content.begin.and_then(|begin| begin.base);
    let saved = base.as_ref().and_then(dossier_in);
    let saved = saved.and_then(|wire| load_dossier(wire_to_json(&wire).as_bytes(), &name, layer).ok());
    let base = base.map(Base::of_record);
    Ok(Recovered {
        dossier,
        saved: saved.map(|loaded| loaded.dossier),
        findings,
        base,
        edits: unsaved.edits,
        damage: content.damage,
        kept_journal: None,
    })
}

/// Throws unsaved work away, because the user does not want it. A journal with a damaged part, or of another
/// version, is set aside all the same; its new path is returned.
///
/// # Errors
/// [`RecoverError::Open`] where a window still has it.
pub fn discard_journal(work: &UnsavedWork) -> Result<Option<PathBuf>, RecoverError> {
    match Lock::of(&work.journal) {
        Lock::Held => Err(RecoverError::Open { path: work.journal.clone() }),
        free @ Lock::Free(_) => {
            let damage = read_journal(&work.journal).map(|content| content.damage).unwrap_or_default();
            Ok(free.retire(&work.journal, &damage))
        }
    }
}
