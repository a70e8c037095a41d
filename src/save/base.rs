//! The file that a window edits, and saving into it without losing what somebody else put there.

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::atomic::{WriteError, write_over};
use super::journal::{WireBase, WirePath};
use crate::load::{LoadError, MAX_BYTES, SourceError, read_source};
use crate::text::hex;
use crate::words::{Message, Say, message, say_in_english};

/// The file that is edited, as it was when it was last read or written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Base {
    /// Its absolute path; links are followed, so that one file has one path.
    pub path: PathBuf,
    /// SHA-256 of its bytes, in lower-case hexadecimal digits.
    pub sha256: String,
}

impl Base {
    /// The file with these bytes.
    pub fn new(path: &Path, bytes: &[u8]) -> Self {
        let absolute = path.canonicalize().or_else(|_| std::path::absolute(path));
        let path = absolute.unwrap_or_else(|_| path.to_owned());
        Self { path, sha256: hex(&Sha256::digest(bytes)) }
    }

    /// How the file on the disk differs from this; `None` where it does not.
    ///
    /// # Errors
    /// [`SourceError`] where the file is there but cannot be read.
    pub(super) fn change(&self) -> Result<Option<DiskChange>, SourceError> {
        match read_source(&self.path) {
            Ok(bytes) if hex(&Sha256::digest(&bytes)) == self.sha256 => Ok(None),
            // Nothing that this program wrote is so large, or empty.
            Ok(_) | Err(SourceError::TooLarge { .. } | SourceError::Empty { .. }) => {
                Ok(Some(DiskChange::Changed))
            }
            Err(SourceError::Missing { .. }) => Ok(Some(DiskChange::Gone)),
            Err(error) => Err(error),
        }
    }

    pub(super) fn record(&self) -> WireBase {
        WireBase { path: WirePath::of(&self.path), sha256: self.sha256.clone() }
    }

    pub(super) fn of_record(record: WireBase) -> Self {
        Self { path: record.path.path(), sha256: record.sha256 }
    }
}

/// What somebody else did to a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DiskChange {
    /// It has other bytes.
    Changed,
    /// It is not there any more.
    Gone,
    /// It is as it was, but marked as read-only.
    ReadOnly,
}

/// The file on the disk is not the one that was opened. Nothing was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaveConflict {
    /// The file.
    pub path: PathBuf,
    /// What happened to it.
    pub change: DiskChange,
}

impl Say for SaveConflict {
    fn message(&self) -> Message {
        let path = &self.path;
        match self.change {
            DiskChange::Changed => message!("save-changed-meanwhile", path = path),
            DiskChange::ReadOnly => message!("save-read-only", path = path),
            DiskChange::Gone => message!("save-gone", path = path),
        }
    }
}

say_in_english!(SaveConflict, SaveError);

impl SaveConflict {
    /// What the user may do, the safest first. The path offered is free.
    pub fn choices(&self) -> Vec<ConflictChoice> {
        let elsewhere = ConflictChoice::SaveAs(free_path(&self.path));
        match self.change {
            DiskChange::Changed => vec![elsewhere, ConflictChoice::Reload, ConflictChoice::Overwrite],
            DiskChange::Gone => vec![elsewhere, ConflictChoice::Overwrite],
            DiskChange::ReadOnly => vec![elsewhere, ConflictChoice::WriteOver(self.path.clone())],
        }
    }
}

/// What to do when the file has changed on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ConflictChoice {
    /// Writes over what is there.
    Overwrite,
    /// Writes over this file, although it is marked as read-only, and edits it from then on.
    WriteOver(PathBuf),
    /// Writes to another path, which is edited from then on.
    SaveAs(PathBuf),
    /// Takes what is on the disk; the own state stays in the history, one undo away.
    Reload,
}

/// `map (2).json` beside `map.json`, or the first number that is free.
fn free_path(path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let ending = path.extension().map(|ending| format!(".{}", ending.to_string_lossy())).unwrap_or_default();
    let numbered = (2..1000).map(|number| path.with_file_name(format!("{stem} ({number}){ending}")));
    let mut free = numbered.filter(|path| !path.exists());
    free.next().unwrap_or_else(|| path.with_file_name(format!("{stem} copy{ending}")))
}

/// Why a dossier was not saved. What stood on the disk still stands there.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// It was never saved: there is no path yet.
    NoPath,
    /// Somebody else changed the file.
    Conflict(SaveConflict),
    /// Another window is writing the file right now.
    Busy {
        /// The path.
        path: PathBuf,
    },
    /// It would be larger than what is read.
    TooLarge {
        /// The path.
        path: PathBuf,
    },
    /// What is on the disk cannot be compared.
    Source(#[from] SourceError),
    /// What is on the disk cannot be opened anew.
    Load(#[from] LoadError),
    /// The system refused.
    Write(#[from] WriteError),
}

impl Say for SaveError {
    fn message(&self) -> Message {
        match self {
            Self::NoPath => message!("save-no-path"),
            Self::Conflict(conflict) => conflict.message(),
            Self::Busy { path } => message!("save-busy", path = path),
            Self::TooLarge { path } => message!("save-too-large", path = path, mib = MAX_BYTES / 1024 / 1024),
            Self::Source(error) => error.message(),
            Self::Load(error) => error.message(),
            Self::Write(error) => error.message(),
        }
    }
}

/// Writes a dossier's bytes whole, unless they are too many.
pub(super) fn write_dossier(path: &Path, bytes: &[u8]) -> Result<(), SaveError> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(SaveError::TooLarge { path: path.to_owned() });
    }
    Ok(write_over(path, bytes)?)
}
