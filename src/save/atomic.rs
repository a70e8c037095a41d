//! Writing a file whole or not at all.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use super::disk::{Disk, SystemDisk};
use crate::words::{Message, Say, message, of_io, say_in_english};

/// Why a file could not be written. What stood there before still stands there.
#[derive(Debug, thiserror::Error)]
pub struct WriteError {
    /// The path.
    pub path: PathBuf,
    /// What stands in the way.
    pub source: WriteFault,
}

/// What stands in the way of writing a file.
#[derive(Debug, thiserror::Error)]
pub enum WriteFault {
    /// The system refuses.
    System(#[from] std::io::Error),
    /// The file is marked as read-only.
    ReadOnly,
    /// It is a device, a pipe or a socket, which has no content that could be replaced.
    NotAFile,
}

impl WriteError {
    /// What the system said of writing a file.
    pub(super) fn of_system(path: &Path, error: std::io::Error) -> Self {
        Self { path: path.to_owned(), source: WriteFault::System(error) }
    }
}

impl Say for WriteError {
    fn message(&self) -> Message {
        let (path, why) = (&self.path, self.source.message());
        message!("save-write", path = path, why = why, advice = self.source.advice())
    }
}

impl Say for WriteFault {
    fn message(&self) -> Message {
        match self {
            Self::System(error) => of_io(error),
            Self::ReadOnly => message!("save-write-read-only"),
            Self::NotAFile => message!("save-write-not-a-file"),
        }
    }
}

say_in_english!(WriteError, WriteFault);

impl WriteFault {
    /// The word by which a catalogue says what to do.
    fn advice(&self) -> &'static str {
        use std::io::ErrorKind;
        let Self::System(error) = self else {
            return if matches!(self, Self::NotAFile) { "not-a-file" } else { "refused" };
        };
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => "no-room",
            ErrorKind::NotFound | ErrorKind::NotADirectory => "no-folder",
            ErrorKind::IsADirectory => "is-a-folder",
            ErrorKind::InvalidInput => "not-a-file",
            _ => "refused",
        }
    }
}

/// Whether a file stands there that is marked as read-only, for everybody.
///
/// Writing through a temporary file would replace it all the same, so whoever writes asks first.
pub fn is_read_only(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|metadata| metadata.is_file() && metadata.permissions().readonly())
}

/// Writes a file through a temporary one beside it, so that a half-written file never stands at `path`, and
/// returns when both its bytes and its name are on the disk.
///
/// Where `path` is a link, the file that it leads to is replaced, and the link stays. The file keeps its
/// permissions; another name of it (a hard link) keeps the version before.
///
/// # Errors
/// [`WriteError`], which names the path; also where the file is marked as read-only.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    expect_writable(path)?;
    write_over(path, bytes)
}

/// Whether [`write_whole`] would take this path, as far as can be told without writing.
///
/// # Errors
/// [`WriteError`], as writing would give.
pub fn expect_writable(path: &Path) -> Result<(), WriteError> {
    if is_read_only(path) {
        return Err(WriteError { path: path.to_owned(), source: WriteFault::ReadOnly });
    }
    expect_file(path)
}

/// What stands at the path is a file, or nothing.
fn expect_file(path: &Path) -> Result<(), WriteError> {
    match std::fs::metadata(path) {
        Ok(metadata) if metadata.is_dir() => {
            Err(WriteError::of_system(path, std::io::ErrorKind::IsADirectory.into()))
        }
        Ok(metadata) if !metadata.is_file() => {
            Err(WriteError { path: path.to_owned(), source: WriteFault::NotAFile })
        }
        Ok(_) | Err(_) => Ok(()),
    }
}

/// The same also over a file that is marked as read-only, because the user wants it; it stays marked.
///
/// # Errors
/// [`WriteError`], which names the path.
pub fn write_over(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    expect_file(path)?;
    let failed = |error| WriteError::of_system(path, error);
    let target = if path.is_symlink() { path.canonicalize().map_err(failed)? } else { path.to_owned() };
    write_whole_on(&SystemDisk, &target, bytes).map_err(failed)
}

/// The same on any disk; `path` is neither a folder nor a link.
pub(super) fn write_whole_on(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let (temporary, mut file) = loop {
        let temporary = temporary_path(path);
        match disk.create(&temporary, path) {
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            made => break (temporary, made?),
        }
    };
    let written = file.write(bytes).and_then(|()| file.sync());
    drop(file);
    if let Err(error) = written.and_then(|()| disk.rename(&temporary, path)) {
        // What cannot be removed now is swept at a later start.
        drop(disk.remove(&temporary));
        return Err(error);
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    disk.sync_folder(folder.unwrap_or(Path::new(".")))
}

/// A new name beside a file: `.map.json.` and six letters or digits.
fn temporary_path(path: &Path) -> PathBuf {
    static MADE: AtomicU64 = AtomicU64::new(0);
    let number = MADE.fetch_add(1, Ordering::Relaxed) ^ (u64::from(std::process::id()) << 16);
    // Spread over all names, so that two processes seldom try the same; where they do, the second tries anew.
    let mut rest = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".");
    for _ in 0..6 {
        name.push(char::from_digit((rest % 36) as u32, 36).map(String::from).unwrap_or_default());
        rest /= 36;
    }
    path.with_file_name(name)
}

/// The file that a temporary one of [`write_whole`] was to become: `map.json` for `.map.json.a1B2c3`.
///
/// As the bytes of its name, which need not be UTF-8.
pub(super) fn target_of_temporary(name: &OsStr) -> Option<&[u8]> {
    let name = name.as_encoded_bytes().strip_prefix(b".")?;
    let (target, random) = name.split_at_checked(name.len().checked_sub(7)?)?;
    let is_random = random[0] == b'.' && random[1..].iter().all(u8::is_ascii_alphanumeric);
    is_random.then_some(target)
}

/// Takes away what writers of this file left behind that were killed. To be called only while nobody
/// else may be writing it. What cannot be removed stays and does no harm.
pub(super) fn sweep_temporaries(path: &Path) {
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else { return };
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.filter_map(Result::ok) {
        let found = entry.file_name();
        if target_of_temporary(&found) == Some(name.as_encoded_bytes()) {
            // What cannot be removed now is swept at the next save.
            drop(std::fs::remove_file(entry.path()));
        }
    }
}
