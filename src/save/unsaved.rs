//! What windows left behind that were killed.

use std::collections::BTreeSet;
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};

use super::atomic::{WriteError, sweep_temporaries, target_of_temporary};
use super::base::{Base, DiskChange};
use super::dossier::wire_to_json;
use super::journal::{Content, parse_journal};
use super::state_folder::StateFolder;
use crate::load::{Finding, LoadError, Loaded, Severity, load_dossier};
use crate::model::{Dossier, Layer};

/// How journals and their locks end.
pub(super) const JOURNAL_ENDING: &str = "journal";
pub(super) const LOCK_ENDING: &str = "lock";
/// The largest journal that is read, in bytes.
const MOST_BYTES: u64 = 1 << 30;

/// Work that no save has written.
#[derive(Debug, Clone, PartialEq, Eq)]
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
    /// The last of them, in words.
    pub last_edit: String,
    /// When that was, in seconds since 1970 (UTC).
    pub last_edit_unix_s: u64,
}

/// All the unsaved work, with what is wrong with journals.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Journals {
    /// The work, the latest first.
    pub unsaved: Vec<UnsavedWork>,
    /// Warnings: a journal that cannot be read is left where it is, a torn end is left out.
    pub findings: Vec<Finding>,
}

/// Lists the unsaved work. Journals of windows that are gone and that hold none are taken away.
///
/// A dossier that stands in its file just as the journal has it counts as saved.
pub fn open_journals(folder: &StateFolder) -> Journals {
    sweep(folder);
    let mut journals = Journals::default();
    let mut found: Vec<(PathBuf, Lock, Content)> = Vec::new();
    for path in journal_paths(folder) {
        // Locked before it is read: what is empty now may not be filled before it is taken away.
        let lock = Lock::of(&path);
        match read_journal(&path) {
            Ok(content) => {
                if content.dropped > 0 {
                    let message = format!("its last {} bytes are torn and were left out", content.dropped);
                    journals.findings.push(warning(&path, message));
                }
                found.push((path, lock, content));
            }
            // Another window has saved and ended in the meantime.
            Err(_) if !path.exists() => {}
            Err(message) => journals.findings.push(warning(&path, message)),
        }
    }
    let resumed: Vec<String> =
        found.iter().filter_map(|(_, _, content)| content.begin.resumes.clone()).collect();
    for (path, lock, content) in found {
        let is_resumed = resumed.iter().any(|name| path.file_name().is_some_and(|own| own == name.as_str()));
        match unsaved_work(&path, content).filter(|_| !is_resumed) {
            Some(work) => {
                let open_in = work.open_in.filter(|_| matches!(lock, Lock::Held));
                journals.unsaved.push(UnsavedWork { open_in, ..work });
            }
            None => lock.remove_with(&path),
        }
    }
    journals.unsaved.sort_by_key(|work| std::cmp::Reverse((work.last_edit_unix_s, work.edits)));
    journals
}

/// Takes away half-written journals of windows that are gone.
fn sweep(folder: &StateFolder) {
    let Ok(entries) = std::fs::read_dir(folder.journals()) else { return };
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let targets: BTreeSet<String> =
        names.filter_map(|name| target_of_temporary(&name).map(str::to_owned)).collect();
    for target in targets {
        let journal = folder.journals().join(target);
        // Held while sweeping, so that nobody is writing it.
        let lock = Lock::of(&journal);
        if matches!(lock, Lock::Free(_)) {
            sweep_temporaries(&journal);
        }
    }
}

fn warning(path: &Path, message: String) -> Finding {
    let file = path.display().to_string();
    let (record, place) = (String::new(), String::new());
    Finding { severity: Severity::Warning, file, record, place, message }
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

/// Reads a journal, or says in words why not.
pub(super) fn read_journal(path: &Path) -> Result<Content, String> {
    let unreadable =
        |error: std::io::Error| format!("the journal cannot be read ({error}); it is left there");
    let size = std::fs::metadata(path).map_err(unreadable)?.len();
    if size > MOST_BYTES {
        return Err("the journal is too large to be read; it is left there".to_owned());
    }
    let bytes = std::fs::read(path).map_err(unreadable)?;
    parse_journal(&bytes).ok_or_else(|| {
        "this is no journal of this version of Claims Map; it is left there, delete it or open it with the \
         version that wrote it"
            .to_owned()
    })
}

/// What a journal holds that its file does not; `open_in` names its writer, gone or not.
fn unsaved_work(path: &Path, content: Content) -> Option<UnsavedWork> {
    let unsaved = content.unsaved?;
    let base = content.begin.base.map(Base::of_record);
    // Killed between saving and clearing the journal: the file already has it all.
    let saved = base.as_ref().map(|base| Base::new(&base.path, wire_to_json(&unsaved.dossier).as_bytes()));
    if saved.is_some_and(|saved| saved.change().is_ok_and(|change| change.is_none())) {
        return None;
    }
    Some(UnsavedWork {
        journal: path.to_owned(),
        open_in: Some(content.begin.pid),
        base_change: base.as_ref().and_then(|base| base.change().unwrap_or(Some(DiskChange::Changed))),
        base,
        title: unsaved.dossier.title.clone(),
        edits: unsaved.edits,
        last_edit: unsaved.last.name,
        last_edit_unix_s: unsaved.last.unix_s,
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
    pub(super) fn remove_with(self, journal: &Path) {
        if let Self::Free(file) = self {
            let removed = std::fs::remove_file(journal);
            drop(file);
            if removed.is_ok() || !journal.exists() {
                drop(std::fs::remove_file(journal.with_extension(LOCK_ENDING)));
            }
        }
    }
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
    /// How many edits are not saved.
    pub edits: usize,
}

/// Why unsaved work could not be recovered. Its journal stays.
#[derive(Debug, thiserror::Error)]
pub enum RecoverError {
    /// The journal cannot be read.
    #[error("{}: {problem}", path.display())]
    Journal {
        /// The journal.
        path: PathBuf,
        /// What is wrong and what to do.
        problem: String,
    },
    /// Its window still has it.
    #[error("{}: another window has this work open; go on there", path.display())]
    Open {
        /// The journal.
        path: PathBuf,
    },
    /// The dossier in it does not fit the layer.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// Its new journal cannot be written.
    #[error(transparent)]
    Write(#[from] WriteError),
}

/// Reads the work that a journal holds; the journal stays as it is.
///
/// `layer` is the one that the dossier was edited on, without the dossier's own places.
///
/// # Errors
/// [`RecoverError`], which names the journal.
pub fn recover(work: &UnsavedWork, layer: &Layer) -> Result<Recovered, RecoverError> {
    let failed = |problem| RecoverError::Journal { path: work.journal.clone(), problem };
    let content = read_journal(&work.journal).map_err(failed)?;
    let unsaved = content.unsaved.ok_or_else(|| failed("there is no unsaved work in it".to_owned()))?;
    let name = work.journal.display().to_string();
    let Loaded { dossier, findings } = load_dossier(wire_to_json(&unsaved.dossier).as_bytes(), &name, layer)?;
    Ok(Recovered { dossier, findings, base: content.begin.base.map(Base::of_record), edits: unsaved.edits })
}

/// Throws unsaved work away, because the user does not want it.
///
/// # Errors
/// [`RecoverError::Open`] where a window still has it.
pub fn discard_journal(work: &UnsavedWork) -> Result<(), RecoverError> {
    match Lock::of(&work.journal) {
        Lock::Held => Err(RecoverError::Open { path: work.journal.clone() }),
        free @ Lock::Free(_) => {
            free.remove_with(&work.journal);
            Ok(())
        }
    }
}
