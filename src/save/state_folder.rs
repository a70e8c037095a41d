//! The folder for what the program remembers between two starts: journals and recent files.

use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;

use super::disk::{Disk, SystemDisk};
use crate::words::{Message, Say, message, of_io, say_in_english};

/// The environment variable that names another folder than the system's.
pub const STATE_DIR_VARIABLE: &str = "CLAIMS_MAP_STATE_DIR";

/// The folder, which may not exist yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateFolder(PathBuf);

/// The folder cannot be found or made.
#[derive(Debug, thiserror::Error)]
pub enum StateFolderError {
    /// The system names no home.
    NoHome,
    /// It cannot be made.
    NotMade {
        /// The path.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

impl Say for StateFolderError {
    fn message(&self) -> Message {
        match self {
            Self::NoHome => message!("save-no-home", variable = STATE_DIR_VARIABLE),
            Self::NotMade { path, source } => {
                let why = of_io(source);
                message!("save-folder-not-made", path = path, why = why, variable = STATE_DIR_VARIABLE)
            }
        }
    }
}

say_in_english!(StateFolderError);

impl StateFolder {
    /// The user's: what [`STATE_DIR_VARIABLE`] names, else the system's folder for state.
    ///
    /// # Errors
    /// [`StateFolderError::NoHome`].
    pub fn of_user() -> Result<Self, StateFolderError> {
        if let Some(path) = std::env::var_os(STATE_DIR_VARIABLE).filter(|path| !path.is_empty()) {
            return Ok(Self::at(path));
        }
        let system = etcetera::choose_base_strategy().map_err(|_no_home| StateFolderError::NoHome)?;
        let state = system.state_dir().unwrap_or_else(|| system.data_dir());
        Ok(Self::at(state.join("claims-map")))
    }

    /// This folder.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }

    /// Its path.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Where the journals and their locks are.
    pub(super) fn journals(&self) -> PathBuf {
        self.0.join("journals")
    }

    /// Makes the folder, for this user only: journals may hold unpublished texts.
    pub(super) fn make(&self) -> Result<(), StateFolderError> {
        let path = self.journals();
        SystemDisk.make_folder(&path).map_err(|source| StateFolderError::NotMade { path, source })
    }
}

/// The time of day, in seconds since 1970 (UTC), for the records of a journal.
#[expect(clippy::disallowed_methods, reason = "a journal says when the last edit was; nothing else reads it")]
pub fn now_unix_s() -> u64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.map_or(0, |since| since.as_secs())
}
