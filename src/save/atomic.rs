//! Writing a file whole or not at all.

use std::io::Write;
use std::path::{Path, PathBuf};

/// Why a file could not be written. What stood there before still stands there.
#[derive(Debug, thiserror::Error)]
#[error("{}: the file cannot be written ({source}); {}", path.display(), advice(source))]
pub struct WriteError {
    /// The path.
    pub path: PathBuf,
    /// What the system said.
    pub source: std::io::Error,
}

/// What to do when the system refuses to write.
fn advice(source: &std::io::Error) -> &'static str {
    use std::io::ErrorKind;
    match source.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            "there is no room left; free some or choose another folder"
        }
        ErrorKind::NotFound | ErrorKind::NotADirectory => {
            "there is no such folder; make it or choose another folder"
        }
        ErrorKind::IsADirectory => "this is a folder; name a file in it or choose another folder",
        _ => "choose another folder or check its permissions",
    }
}

/// Writes a file through a temporary one beside it, so that a half-written file never stands at `path`.
///
/// Where `path` is a link, the file that it leads to is replaced, and the link stays.
///
/// # Errors
/// [`WriteError`], which names the path.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    let failed = |source| WriteError { path: path.to_owned(), source };
    if path.is_dir() {
        return Err(failed(std::io::Error::from(std::io::ErrorKind::IsADirectory)));
    }
    let target = if path.is_symlink() { path.canonicalize().map_err(failed)? } else { path.to_owned() };
    let mut file = atomic_write_file::AtomicWriteFile::open(target).map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    file.commit().map_err(failed)
}

/// The file that a temporary one of [`write_whole`] was to become: `map.json` for `.map.json.a1B2c3`.
pub(super) fn target_of_temporary(name: &str) -> Option<&str> {
    let (target, random) = name.strip_prefix('.')?.rsplit_once('.')?;
    let is_random = random.len() == 6 && random.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_random.then_some(target)
}

/// Takes away what writers of this file left behind that were killed. To be called only while nobody
/// else may be writing it. What cannot be removed stays and does no harm.
pub(super) fn sweep_temporaries(path: &Path) {
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else { return };
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.filter_map(Result::ok) {
        let found = entry.file_name();
        if found.to_str().and_then(target_of_temporary).is_some_and(|target| name == target) {
            drop(std::fs::remove_file(entry.path()));
        }
    }
}
