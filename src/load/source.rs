//! Reading a file whole, once, with a limit.
//!
//! A file is opened once: what it is and how large it is are asked of the open file, and all of it is read
//! through that. One that is replaced meanwhile is read as it was; one that is written to meanwhile is refused,
//! so that no mixture of two versions is ever taken for a file. What would wait or act when it is opened, such as a
//! named pipe or a device, is refused by its name. Not here: what the bytes mean.

use std::fs::{File, FileType, Metadata, OpenOptions};
use std::io::{IsTerminal, Read};
use std::path::{Path, PathBuf};

use crate::budget::{MAX_BYTES, MAX_LAYER_BYTES};
use crate::words::{Message, Say, message, of_io, say_in_english};

/// From how many bytes on a file is read in two halves at the same time.
#[cfg(unix)]
const LARGE: usize = 8 * 1024 * 1024;

/// What stands on the command line for standard input. The system’s own names for it mean the same.
const STDIN: [&str; 4] = ["-", "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"];

/// Why a file could not be read.
#[derive(Debug, thiserror::Error)]
pub enum SourceError {
    /// There is nothing at the path.
    Missing {
        /// The path.
        path: PathBuf,
    },
    /// The path is a folder.
    Folder {
        /// The path.
        path: PathBuf,
    },
    /// The path is something that is not a file, which might never end or act when it is read.
    NotAFile {
        /// The path.
        path: PathBuf,
        /// What it is.
        what: NotAFile,
    },
    /// The file has no bytes.
    Empty {
        /// The path.
        path: PathBuf,
    },
    /// The file is larger than [`MAX_BYTES`], or [`MAX_LAYER_BYTES`] where it is a layer.
    TooLarge {
        /// The path.
        path: PathBuf,
        /// The most, in bytes.
        limit: u64,
    },
    /// Somebody wrote to the file while it was read.
    Changed {
        /// The path.
        path: PathBuf,
    },
    /// The system refused.
    Unreadable {
        /// The path.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

/// What can stand at a path that is neither a file nor a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotAFile {
    /// Standard input, of which nobody knows the end while somebody types.
    Terminal,
    /// A named pipe.
    Pipe,
    /// A socket.
    Socket,
    /// A device.
    Device,
    /// Whatever else a system has.
    Other,
}

impl Say for SourceError {
    fn message(&self) -> Message {
        match self {
            Self::Missing { path } => message!("load-missing", file = source_name(path)),
            Self::Folder { path } => message!("load-folder", file = source_name(path)),
            Self::NotAFile { path, what } => {
                let what = match what {
                    NotAFile::Terminal => "terminal",
                    NotAFile::Pipe => "pipe",
                    NotAFile::Socket => "socket",
                    NotAFile::Device => "device",
                    NotAFile::Other => "other",
                };
                message!("load-not-a-file", file = source_name(path), what = what)
            }
            Self::Empty { path } => message!("load-empty", file = source_name(path)),
            Self::TooLarge { path, limit } => {
                message!("load-too-large", file = source_name(path), mib = (limit / 1024 / 1024).to_string())
            }
            Self::Changed { path } => message!("load-changed", file = source_name(path)),
            Self::Unreadable { path, source } => {
                message!("load-unreadable", file = source_name(path), reason = of_io(source))
            }
        }
    }
}

say_in_english!(SourceError);

/// Reads a whole file, or standard input, of at most [`MAX_BYTES`], never more than that into memory.
///
/// # Errors
/// [`SourceError`], which names the path and what to do.
pub fn read_source(path: &Path) -> Result<Vec<u8>, SourceError> {
    read_at_most(path, MAX_BYTES)
}

/// Reads a layer's file, or standard input, of at most [`MAX_LAYER_BYTES`], never more than that into memory.
///
/// # Errors
/// [`SourceError`], which names the path and what to do.
pub fn read_layer_source(path: &Path) -> Result<Vec<u8>, SourceError> {
    read_at_most(path, MAX_LAYER_BYTES)
}

/// Opens a file to be read line by line, however large it is.
///
/// # Errors
/// [`SourceError`], which names the path and what to do.
pub fn open_source(path: &Path) -> Result<File, SourceError> {
    open(path)
}

/// Whether a path stands for standard input: `-`, or the system's own name for it.
pub fn is_standard_input(path: &Path) -> bool {
    STDIN.iter().any(|name| path.as_os_str() == *name)
}

/// The name, in place of a file's, of the dossier in the record of an exported file.
pub const RECORD_DOSSIER: &str = "the record’s dossier";

/// What a path is called in sentences: itself, “standard input”, or what a record holds.
pub fn source_name(path: impl AsRef<Path>) -> Message {
    let path = path.as_ref();
    if is_standard_input(path) {
        message!("load-standard-input")
    } else if path.as_os_str() == RECORD_DOSSIER {
        message!("load-record-dossier")
    } else {
        Message::as_it_is(path.display().to_string())
    }
}

fn read_at_most(path: &Path, limit: u64) -> Result<Vec<u8>, SourceError> {
    let bytes = if is_standard_input(path) {
        read_standard_input(path, limit)?
    } else {
        let file = open(path)?;
        read_open(&file, path, limit)?
    };
    if bytes.is_empty() {
        return Err(SourceError::Empty { path: path.to_owned() });
    }
    if bytes.len() as u64 > limit {
        return Err(SourceError::TooLarge { path: path.to_owned(), limit });
    }
    Ok(bytes)
}

fn unreadable(path: &Path, source: std::io::Error) -> SourceError {
    match source.kind() {
        std::io::ErrorKind::NotFound => SourceError::Missing { path: path.to_owned() },
        std::io::ErrorKind::IsADirectory => SourceError::Folder { path: path.to_owned() },
        _ => SourceError::Unreadable { path: path.to_owned(), source },
    }
}

/// What standard input holds, up to a byte more than the limit. It may be a pipe, of which nobody knows the end.
fn read_standard_input(path: &Path, limit: u64) -> Result<Vec<u8>, SourceError> {
    let input = std::io::stdin();
    if input.is_terminal() {
        return Err(SourceError::NotAFile { path: path.to_owned(), what: NotAFile::Terminal });
    }
    let mut bytes = Vec::new();
    input.lock().take(limit + 1).read_to_end(&mut bytes).map_err(|error| unreadable(path, error))?;
    Ok(bytes)
}

/// Opens a file to be read, without waiting for anything.
///
/// # Errors
/// [`SourceError`] for a path at which there is nothing, or that is not a file.
fn open(path: &Path) -> Result<File, SourceError> {
    // Opening is an act for some devices, so the path is looked at first; what counts is what was opened.
    let before = std::fs::metadata(path).map_err(|error| unreadable(path, error))?;
    expect_file(path, &before)?;
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt as _;
        // A named pipe that came to stand there since must not make anybody wait.
        let flags = OFlags::NONBLOCK | OFlags::NOCTTY;
        options.custom_flags(i32::try_from(flags.bits()).unwrap_or_default());
    }
    options.open(path).map_err(|error| unreadable(path, error))
}

/// Refuses what is not a file.
fn expect_file(path: &Path, metadata: &Metadata) -> Result<(), SourceError> {
    if metadata.is_file() {
        return Ok(());
    }
    if metadata.is_dir() {
        return Err(SourceError::Folder { path: path.to_owned() });
    }
    Err(SourceError::NotAFile { path: path.to_owned(), what: special(metadata.file_type()) })
}

/// What something is that is neither a file nor a folder.
#[cfg(unix)]
fn special(kind: FileType) -> NotAFile {
    use std::os::unix::fs::FileTypeExt as _;
    if kind.is_fifo() {
        NotAFile::Pipe
    } else if kind.is_socket() {
        NotAFile::Socket
    } else {
        NotAFile::Device
    }
}

#[cfg(not(unix))]
fn special(_kind: FileType) -> NotAFile {
    NotAFile::Other
}

/// Reads an open file up to a byte more than the limit, all of one version.
fn read_open(file: &File, path: &Path, limit: u64) -> Result<Vec<u8>, SourceError> {
    let asked = || file.metadata().map_err(|error| unreadable(path, error));
    let before = asked()?;
    expect_file(path, &before)?;
    if before.len() > limit {
        return Err(SourceError::TooLarge { path: path.to_owned(), limit });
    }
    let changed = || SourceError::Changed { path: path.to_owned() };
    let bytes = read_all(file, before.len(), limit).map_err(|error| match error.kind() {
        std::io::ErrorKind::UnexpectedEof => changed(),
        _ => unreadable(path, error),
    })?;
    // The system's own files say that they have no bytes, whatever they hold.
    let is_as_said = before.len() == 0 || bytes.len() as u64 == before.len();
    if is_as_said && is_same_version(&before, &asked()?) { Ok(bytes) } else { Err(changed()) }
}

/// Whether nobody wrote to a file between two looks at it, as far as its length and its times tell.
fn is_same_version(before: &Metadata, after: &Metadata) -> bool {
    #[cfg(unix)]
    let times = {
        use std::os::unix::fs::MetadataExt as _;
        |one: &Metadata| (one.mtime(), one.mtime_nsec(), one.ctime(), one.ctime_nsec())
    };
    #[cfg(not(unix))]
    let times = |one: &Metadata| one.modified().ok();
    before.len() == after.len() && times(before) == times(after)
}

#[cfg(unix)]
fn read_all(file: &File, length: u64, limit: u64) -> std::io::Result<Vec<u8>> {
    match usize::try_from(length) {
        Ok(length) if length >= LARGE => read_in_halves(file, length),
        _ => read_in_one(file, length, limit),
    }
}

#[cfg(not(unix))]
fn read_all(file: &File, length: u64, limit: u64) -> std::io::Result<Vec<u8>> {
    read_in_one(file, length, limit)
}

fn read_in_one(file: &File, length: u64, limit: u64) -> std::io::Result<Vec<u8>> {
    // One byte more shows the end without another growth.
    let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or_default() + 1);
    file.take(limit + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Reads an open file of this length: most of the time goes into fresh memory, which two can fill at once.
#[cfg(unix)]
fn read_in_halves(file: &File, length: usize) -> std::io::Result<Vec<u8>> {
    use std::os::unix::fs::FileExt as _;
    let mut bytes = vec![0; length];
    let (first, second) = bytes.split_at_mut(length / 2);
    std::thread::scope(|scope| {
        let other = scope.spawn(|| file.read_exact_at(second, (length / 2) as u64));
        file.read_exact_at(first, 0)?;
        other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })?;
    Ok(bytes)
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::os::unix::fs::FileExt as _;

    use super::*;
    use crate::words::Language;

    #[test]
    fn a_large_file_is_read_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("large");
        for length in [LARGE - 1, LARGE, LARGE + 3] {
            let bytes: Vec<u8> = (0..=250).cycle().take(length).collect();
            std::fs::write(&path, &bytes).unwrap();
            assert!(read_source(&path).unwrap() == bytes, "{length} bytes");
            assert!(read_at_most(&path, length as u64 - 1).is_err(), "more than the limit");
        }
    }

    #[test]
    fn a_file_that_is_replaced_is_read_as_it_was_opened() {
        let folder = tempfile::tempdir().unwrap();
        let (path, other) = (folder.path().join("file"), folder.path().join("other"));
        for length in [100, LARGE + 1] {
            std::fs::write(&path, vec![b'a'; length]).unwrap();
            let file = open(&path).unwrap();
            std::fs::write(&other, vec![b'b'; length + 7]).unwrap();
            std::fs::rename(&other, &path).unwrap();
            // Whether the old file's change of name counts as a change is the system's business; a mixture is not.
            if let Ok(bytes) = read_open(&file, &path, MAX_BYTES) {
                assert_eq!(bytes, vec![b'a'; length], "one version");
            }
            assert_eq!(read_source(&path).unwrap(), vec![b'b'; length + 7], "the new one, when it is opened");
        }
    }

    #[test]
    fn a_file_that_is_written_to_meanwhile_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        std::fs::write(&path, vec![b'a'; 100]).unwrap();
        let file = open(&path).unwrap();
        let before = file.metadata().unwrap();
        let writer = OpenOptions::new().write(true).open(&path).unwrap();
        writer.write_all_at(b"b", 100).unwrap();
        assert!(!is_same_version(&before, &file.metadata().unwrap()), "it grew");
        writer.set_len(50).unwrap();
        let cut = read_all(&file, LARGE as u64, MAX_BYTES).unwrap_err();
        assert_eq!(cut.kind(), std::io::ErrorKind::UnexpectedEof, "it shrank while it was read in halves");
        let sentence = SourceError::Changed { path }.to_string();
        assert!(sentence.contains("changed while it was read"), "{sentence}");
    }

    #[test]
    fn faults_are_said_in_each_language() {
        let terminal = SourceError::NotAFile { path: "/dev/stdin".into(), what: NotAFile::Terminal };
        let sentence = "standard input: this is a terminal, not a file; lead a file into it with “<” or “|”, or name one";
        assert_eq!(terminal.to_string(), sentence, "English");
        let missing = read_source(Path::new("/nowhere/a.json")).unwrap_err();
        let sentence = "/nowhere/a.json: такого файлу немає; перевірте шлях";
        assert_eq!(Language::UKRAINIAN.text(&missing.message()), sentence, "Ukrainian");
    }

    #[test]
    fn what_is_no_file_is_refused_by_its_name_without_waiting() {
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join("pipe");
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success(), "a named pipe");
        let socket = folder.path().join("socket");
        let _listener = std::os::unix::net::UnixListener::bind(&socket).unwrap();
        for (path, words) in
            [(pipe.as_path(), "a named pipe"), (&socket, "a socket"), (Path::new("/dev/zero"), "a device")]
        {
            let sentence = read_source(path).unwrap_err().to_string();
            assert!(sentence.contains(words) && sentence.contains("not a file"), "{sentence}");
            // Nor does one make anybody wait that comes to stand there after the first look.
            let sentence =
                read_open(&File::open("/dev/zero").unwrap(), path, MAX_BYTES).unwrap_err().to_string();
            assert!(sentence.contains("a device"), "{sentence}");
        }
    }
}
