//! The files that were opened last.

use std::path::{Path, PathBuf};

use super::atomic::{WriteError, write_whole};
use super::journal::WirePath;
use super::state_folder::{StateFolder, StateFolderError};
use crate::load::{Finding, Severity};
use crate::words::{Message, Say, message, say_in_english};

/// The most files that are remembered.
pub const MOST_RECENT: usize = 12;
/// The name of the list.
const NAME: &str = "recent.json";
/// The most bytes of the list that are read.
const MOST_BYTES: u64 = 1 << 20;

/// The list, with what was found in its file.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RecentFiles {
    /// The files, the last one opened first. They may be gone.
    pub paths: Vec<PathBuf>,
    /// A warning where the list cannot be read, which then is empty.
    pub findings: Vec<Finding>,
}

/// The files that were opened last; none where nothing is remembered.
pub fn recent_files(folder: &StateFolder) -> RecentFiles {
    let path = folder.path().join(NAME);
    let is_small = std::fs::metadata(&path).is_ok_and(|metadata| metadata.len() <= MOST_BYTES);
    let bytes = match std::fs::read(&path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return RecentFiles::default(),
        Ok(bytes) if is_small => bytes,
        Ok(_) | Err(_) => Vec::new(),
    };
    if let Ok(paths) = serde_json::from_slice::<Vec<WirePath>>(&bytes) {
        let paths = paths.into_iter().map(WirePath::path).take(MOST_RECENT).collect();
        return RecentFiles { paths, findings: Vec::new() };
    }
    let message = message!("save-recent-unreadable");
    let finding = Finding::of_file(Severity::Warning, &path.display().to_string(), "", message);
    RecentFiles { paths: Vec::new(), findings: vec![finding] }
}

/// Puts a file to the front of the list and writes the list whole.
///
/// # Errors
/// [`AddRecentError`] where the folder cannot be made or the list cannot be written.
///
/// # Panics
/// Never: a list of paths is JSON.
pub fn add_recent_file(folder: &StateFolder, file: &Path) -> Result<Vec<PathBuf>, AddRecentError> {
    folder.make()?;
    let file = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
    let mut paths = recent_files(folder).paths;
    paths.retain(|path| *path != file);
    paths.insert(0, file);
    paths.truncate(MOST_RECENT);
    let wire: Vec<WirePath> = paths.iter().map(|path| WirePath::of(path)).collect();
    let json = serde_json::to_string_pretty(&wire).expect("invariant: a list of texts is JSON");
    write_whole(&folder.path().join(NAME), json.as_bytes())?;
    Ok(paths)
}

impl Say for AddRecentError {
    fn message(&self) -> Message {
        match self {
            Self::Folder(error) => error.message(),
            Self::Write(error) => error.message(),
        }
    }
}

say_in_english!(AddRecentError);

/// Why a file was not remembered.
#[derive(Debug, thiserror::Error)]
pub enum AddRecentError {
    /// The folder cannot be made.
    Folder(#[from] StateFolderError),
    /// The list cannot be written.
    Write(#[from] WriteError),
}
