//! One window's work on one dossier.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::atomic::{WriteError, is_read_only, sweep_temporaries};
use super::base::{Base, ConflictChoice, DiskChange, SaveConflict, SaveError, write_dossier};
use super::disk::{Disk, SystemDisk};
use super::dossier::dossier_to_json;
use super::journal::{Begin, Damage, Journal, LastEdit};
use super::state_folder::{StateFolder, StateFolderError};
use super::unsaved::{
    JOURNAL_ENDING, LayerPath, Lock, RecoverError, Recovered, UnsavedWork, journal_paths, read_journal,
    recover,
};
use crate::load::{Loaded, load_dossier, read_source};
use crate::model::{Dossier, Layer};
use crate::text::hex;
use crate::words::{Message, Say, say_in_english};

/// A window's work on one dossier: where it is saved, and its journal.
///
/// Dropping a session leaves its journal behind, as a kill does; [`end`](Self::end) takes it away.
#[derive(Debug)]
pub struct Session {
    /// `None` where nothing is journalled.
    folder: Option<StateFolder>,
    base: Option<Base>,
    /// What was opened or saved last; `None` where all of it is unsaved.
    saved: Option<Arc<Dossier>>,
    /// `None` before the first edit.
    journal: Option<LockedJournal>,
    /// The layer that the dossier is edited on; `None` for the shipped one.
    layer: Option<LayerPath>,
    /// Where the journal is written.
    disk: Arc<dyn Disk>,
}

/// A journal with its lock, which is held as long as the journal is written.
#[derive(Debug)]
struct LockedJournal {
    journal: Journal,
    lock: Lock,
}

/// Why a session cannot begin. The dossier can be edited all the same, but a kill loses what is not saved.
#[derive(Debug, thiserror::Error)]
pub enum SessionError {
    /// There is no folder for the journal.
    Folder(#[from] StateFolderError),
    /// The journal cannot be written.
    Write(#[from] WriteError),
    /// The work cannot be taken over.
    Recover(#[from] RecoverError),
}

impl Say for SessionError {
    fn message(&self) -> Message {
        match self {
            Self::Folder(error) => error.message(),
            Self::Write(error) => error.message(),
            Self::Recover(error) => error.message(),
        }
    }
}

say_in_english!(SessionError);

/// What came of a choice in a conflict.
#[derive(Debug)]
pub enum Resolved {
    /// The dossier is saved.
    Saved,
    /// What stands on the disk, for the caller to put in the place of the dossier.
    Reloaded(Box<Loaded>),
}

impl Session {
    /// Opens a dossier that stands in `base` as it is; `None` where it was never saved.
    ///
    /// Nothing is written before the first edit is recorded, which begins the journal. Without a folder
    /// there is none: the session saves, but a kill loses what is not saved.
    pub fn open(folder: Option<&StateFolder>, base: Option<Base>, dossier: &Arc<Dossier>) -> Self {
        Self {
            folder: folder.cloned(),
            base,
            saved: Some(Arc::clone(dossier)),
            journal: None,
            layer: None,
            disk: Arc::new(SystemDisk),
        }
    }

    /// The same session with its journal on another disk.
    #[cfg(all(test, feature = "window"))]
    pub(crate) fn on(self, disk: impl Disk + 'static) -> Self {
        Self { disk: Arc::new(disk), ..self }
    }

    /// Says on which layer the dossier is edited, so that recovering finds it; `None` for the shipped one.
    pub fn set_layer(&mut self, layer: Option<LayerPath>) {
        if let Some(locked) = &mut self.journal {
            locked.journal.set_layer(layer.clone());
        }
        self.layer = layer;
    }

    /// [Opens](Self::open) a dossier and begins its journal at once.
    ///
    /// `unix_s` is the time in seconds since 1970 (UTC); it names the journal.
    ///
    /// # Errors
    /// [`SessionError`]: no folder for the journal, or it cannot be written.
    pub fn begin(
        folder: &StateFolder,
        base: Option<Base>,
        dossier: &Arc<Dossier>,
        unix_s: u64,
    ) -> Result<Self, SessionError> {
        let mut session = Self::open(Some(folder), base, dossier);
        session.begin_journal(unix_s)?;
        Ok(session)
    }

    /// Begins the journal where there is a folder and none was begun.
    fn begin_journal(&mut self, unix_s: u64) -> Result<(), SessionError> {
        let Some(folder) = &self.folder else { return Ok(()) };
        match &mut self.journal {
            Some(locked) if locked.journal.is_there() => {}
            Some(locked) => {
                // Somebody has cleared the folder: it is made again, and the journal locked anew.
                folder.make()?;
                locked.lock = Lock::of(locked.journal.path());
            }
            None => {
                folder.make()?;
                let (path, lock) = free_journal(folder, unix_s);
                let begin = Begin::new(self.base.as_ref().map(Base::record), None, self.layer.clone());
                let journal = Journal::create(Arc::clone(&self.disk), path, begin)?;
                self.journal = Some(LockedJournal { journal, lock });
            }
        }
        Ok(())
    }

    /// Takes unsaved work over into a journal of its own; the old one goes when the new one is on the disk.
    ///
    /// # Errors
    /// [`SessionError`]: the work cannot be recovered, another window has it, or the new journal cannot
    /// be written.
    pub fn resume(
        folder: &StateFolder,
        work: &UnsavedWork,
        layer: &Layer,
        unix_s: u64,
    ) -> Result<(Self, Arc<Dossier>, Recovered), SessionError> {
        folder.make()?;
        let old = Lock::of(&work.journal);
        if matches!(old, Lock::Held) {
            return Err(RecoverError::Open { path: work.journal.clone() }.into());
        }
        let mut recovered = recover(work, layer)?;
        let dossier = Arc::new(recovered.dossier.clone());
        let (path, lock) = free_journal(folder, unix_s);
        let name = work.journal.file_name().map(|name| name.to_string_lossy().into_owned());
        let begin = Begin::new(recovered.base.as_ref().map(Base::record), name, work.layer.clone());
        let last = LastEdit { name: work.last_edit.clone(), unix_s: work.last_edit_unix_s };
        let disk: Arc<dyn Disk> = Arc::new(SystemDisk);
        let journal = Journal::resume(Arc::clone(&disk), path, begin, &dossier, recovered.edits, last)?;
        recovered.kept_journal = old.retire(&work.journal, &recovered.damage);
        let session = Self {
            folder: Some(folder.clone()),
            base: recovered.base.clone(),
            saved: None,
            journal: Some(LockedJournal { journal, lock }),
            layer: work.layer.clone(),
            disk,
        };
        Ok((session, dossier, recovered))
    }

    /// Puts the dossier after an edit on the disk. Only when this returns is the edit acknowledged.
    ///
    /// `name` is the edit in words, in the language of the window: it stands in the journal as it was said, and is
    /// shown so when the work is recovered. To be called after every edit, undo and redo; what an earlier call
    /// failed to write is written along.
    ///
    /// # Errors
    /// [`SessionError`]: the disk is full, or the folder cannot be made or written to.
    pub fn record(&mut self, name: &str, dossier: &Arc<Dossier>, unix_s: u64) -> Result<(), SessionError> {
        self.record_edits(name, dossier, 1, unix_s)
    }

    /// [Records](Self::record) the dossier after several edits at once, the last of them with this name.
    ///
    /// # Errors
    /// As [`Self::record`].
    pub fn record_edits(
        &mut self,
        name: &str,
        dossier: &Arc<Dossier>,
        edits: usize,
        unix_s: u64,
    ) -> Result<(), SessionError> {
        self.begin_journal(unix_s)?;
        let last = LastEdit { name: name.to_owned(), unix_s };
        let written = self.journal.as_mut().map(|locked| locked.journal.record(dossier, edits, last));
        Ok(written.transpose().map(drop)?)
    }

    /// Whether its journal has begun.
    pub fn has_journal(&self) -> bool {
        self.journal.is_some()
    }

    /// Whether this dossier is as it was opened or last saved.
    pub fn is_saved(&self, dossier: &Dossier) -> bool {
        self.saved.as_deref() == Some(dossier)
    }

    /// The file that is edited; `None` where there is none yet.
    pub fn base(&self) -> Option<&Base> {
        self.base.as_ref()
    }

    /// The processes whose windows edit the same file.
    pub fn other_windows(&self) -> Vec<u32> {
        let (Some(base), Some(folder)) = (&self.base, &self.folder) else { return Vec::new() };
        let own = self.journal.as_ref().map(|locked| locked.journal.path());
        let others = journal_paths(folder).into_iter().filter(|path| Some(path.as_path()) != own);
        let holder = |path: PathBuf| {
            let content = read_journal(&path).ok()?;
            let is_same = content
                .begin
                .as_ref()?
                .base
                .clone()
                .is_some_and(|other| Base::of_record(other).path == base.path);
            (is_same && matches!(Lock::of(&path), Lock::Held)).then_some(content.begin?.pid)
        };
        others.filter_map(holder).collect()
    }

    /// Saves into the file that is edited.
    ///
    /// # Errors
    /// [`SaveError`]; [`SaveError::Conflict`] where the file is not as this session knows it. Nothing
    /// was written then, and the journal keeps the work.
    pub fn save(&mut self, dossier: &Arc<Dossier>) -> Result<(), SaveError> {
        let base = self.base.clone().ok_or(SaveError::NoPath)?;
        let _saving = self.saving(&base.path)?;
        if let Some(change) = base.change()? {
            return Err(SaveError::Conflict(SaveConflict { path: base.path, change }));
        }
        if is_read_only(&base.path) {
            let change = DiskChange::ReadOnly;
            return Err(SaveError::Conflict(SaveConflict { path: base.path, change }));
        }
        self.write(&base.path, dossier)
    }

    /// Saves into another file, whatever stands there, and edits that one from then on.
    ///
    /// # Errors
    /// [`SaveError`]; a conflict only where that file is marked as read-only.
    pub fn save_as(&mut self, path: &Path, dossier: &Arc<Dossier>) -> Result<(), SaveError> {
        if is_read_only(path) {
            let conflict = SaveConflict { path: path.to_owned(), change: DiskChange::ReadOnly };
            return Err(SaveError::Conflict(conflict));
        }
        self.save_over(path, dossier)
    }

    /// The same also over a file that is marked as read-only.
    fn save_over(&mut self, path: &Path, dossier: &Arc<Dossier>) -> Result<(), SaveError> {
        let _saving = self.saving(path)?;
        self.write(path, dossier)
    }

    /// Does what the user chose in a conflict.
    ///
    /// After [`ConflictChoice::Reload`] the caller puts what it gets in the place of the dossier (see
    /// `EditHistory::replace`) and records that. `layer` is as `load_dossier` has it.
    ///
    /// # Errors
    /// [`SaveError`]: it cannot be written, or what is on the disk cannot be opened.
    pub fn resolve(
        &mut self,
        choice: &ConflictChoice,
        dossier: &Arc<Dossier>,
        layer: &Layer,
    ) -> Result<Resolved, SaveError> {
        let base = || self.base.clone().ok_or(SaveError::NoPath);
        match choice {
            ConflictChoice::Overwrite => {
                let path = base()?.path;
                self.save_as(&path, dossier).map(|()| Resolved::Saved)
            }
            ConflictChoice::WriteOver(path) => self.save_over(path, dossier).map(|()| Resolved::Saved),
            ConflictChoice::SaveAs(path) => self.save_as(path, dossier).map(|()| Resolved::Saved),
            ConflictChoice::Reload => {
                let base = base()?;
                let bytes = read_source(&base.path)?;
                let loaded = load_dossier(&bytes, &base.path.display().to_string(), layer)?;
                self.base = Some(Base::new(&base.path, &bytes));
                self.saved = Some(Arc::new(loaded.dossier.clone()));
                Ok(Resolved::Reloaded(Box::new(loaded)))
            }
        }
    }

    /// Ends the session and takes its journal away: all is saved, or the user does not want the rest.
    pub fn end(self) {
        let Some(LockedJournal { journal, lock }) = self.journal else { return };
        let path = journal.path().to_owned();
        drop(journal);
        // Where it cannot be removed, its next reader sees that the file has it all.
        drop(lock.retire(&path, &Damage::default()));
    }

    fn write(&mut self, path: &Path, dossier: &Arc<Dossier>) -> Result<(), SaveError> {
        let json = dossier_to_json(dossier);
        let written = write_dossier(path, json.as_bytes());
        let base = Base::new(path, json.as_bytes());
        if let Err(error) = written {
            // The file may have it although the system cannot say so: then it is nobody else's change later.
            if base.change().is_ok_and(|change| change.is_none()) {
                self.base = Some(base);
            }
            return Err(error);
        }
        sweep_temporaries(&base.path);
        // Where the journal cannot be cleared, its next reader sees that the file has it all.
        if let Some(Err(error)) = self.journal.as_mut().map(|locked| locked.journal.reset(base.record())) {
            tracing::warn!(%error, "the journal of what is saved stays");
        }
        self.base = Some(base);
        self.saved = Some(Arc::clone(dossier));
        Ok(())
    }

    /// Keeps other windows from saving into this file as long as the value lives.
    fn saving(&self, path: &Path) -> Result<Lock, SaveError> {
        let absolute = Base::new(path, &[]).path;
        let digits = hex(&Sha256::digest(absolute.as_os_str().as_encoded_bytes()));
        let Some(folder) = &self.folder else { return Ok(Lock::Free(None)) };
        // Where it cannot be made, nobody else can use it either.
        drop(folder.make());
        match Lock::of(&folder.journals().join(format!("saving-{digits}"))) {
            Lock::Held => Err(SaveError::Busy { path: path.to_owned() }),
            free @ Lock::Free(_) => Ok(free),
        }
    }
}

/// A journal's path that nobody uses, and its lock.
fn free_journal(folder: &StateFolder, unix_s: u64) -> (PathBuf, Lock) {
    let mut number = 1;
    loop {
        let name = format!("{unix_s}-{}-{number}.{JOURNAL_ENDING}", std::process::id());
        let path = folder.journals().join(name);
        if !path.exists()
            && let free @ Lock::Free(_) = Lock::of(&path)
        {
            return (path, free);
        }
        number += 1;
    }
}
