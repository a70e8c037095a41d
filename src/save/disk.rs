//! The operations by which work reaches a disk: few enough that a test can tear, delay, fill and fail each.

use std::fmt::Debug;
use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::Path;

use crate::words::{Message, Say, message, of_io, say_in_english};

/// A disk, or what a test puts in its place.
pub(crate) trait Disk: Debug + Send + Sync {
    /// Makes a file that is not there yet; where `like` is there, with its permissions.
    fn create(&self, path: &Path, like: &Path) -> io::Result<Box<dyn DiskFile>>;
    /// Opens a file to write behind its end.
    fn append(&self, path: &Path) -> io::Result<Box<dyn DiskFile>>;
    /// Gives a file another name, in the place of what has it.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Takes a file away.
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// Makes a folder with those around it, for this user only; nothing where it is there.
    fn make_folder(&self, path: &Path) -> io::Result<()>;
    /// Returns when the names of the files in a folder are on the disk.
    fn sync_folder(&self, path: &Path) -> io::Result<()>;
    /// Whether there is something of this name.
    fn contains(&self, path: &Path) -> bool;
}

/// A file that is open for writing.
pub(crate) trait DiskFile: Debug + Send {
    /// Writes behind what is there.
    fn write(&mut self, bytes: &[u8]) -> io::Result<()>;
    /// Returns when all that was written is on the disk itself.
    fn sync(&mut self) -> io::Result<()>;
    /// Leaves only so many bytes.
    fn truncate(&mut self, length: u64) -> io::Result<()>;
}

/// The system's disk.
#[derive(Debug)]
pub(super) struct SystemDisk;

impl Disk for SystemDisk {
    fn create(&self, path: &Path, like: &Path) -> io::Result<Box<dyn DiskFile>> {
        let file = OpenOptions::new().write(true).create_new(true).open(path)?;
        if let Ok(metadata) = std::fs::metadata(like) {
            file.set_permissions(metadata.permissions())?;
        }
        Ok(Box::new(file))
    }

    fn append(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        Ok(Box::new(OpenOptions::new().append(true).open(path)?))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        std::fs::rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        std::fs::remove_file(path)
    }

    fn make_folder(&self, path: &Path) -> io::Result<()> {
        let mut builder = std::fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(path)
    }

    #[cfg(unix)]
    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        match File::open(path)?.sync_all() {
            // Some file systems know no such thing; their names are as safe as they make them.
            Err(error)
                if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) =>
            {
                Ok(())
            }
            synced => synced,
        }
    }

    #[cfg(not(unix))]
    fn sync_folder(&self, _path: &Path) -> io::Result<()> {
        // Windows writes names by itself and opens no folder for that.
        Ok(())
    }

    fn contains(&self, path: &Path) -> bool {
        path.exists()
    }
}

/// The bytes of an ordinary file, of which there are at most `most`.
///
/// # Errors
/// [`ReadFault`]: what the system says, with `FileTooLarge` where there are more; or a pipe, a device, a folder.
pub(super) fn read_file(path: &Path, most: u64) -> Result<Vec<u8>, ReadFault> {
    // Asked before it is opened: a named pipe would wait for whoever writes into it.
    if !std::fs::metadata(path)?.is_file() {
        return Err(ReadFault::NotAFile);
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        Err(io::Error::from(io::ErrorKind::FileTooLarge).into())
    } else {
        Ok(bytes)
    }
}

/// What stands in the way of reading a file.
#[derive(Debug, thiserror::Error)]
pub(super) enum ReadFault {
    /// The system refuses, or the file is too large.
    System(#[from] io::Error),
    /// It is a pipe, a device or a folder.
    NotAFile,
}

impl Say for ReadFault {
    fn message(&self) -> Message {
        match self {
            Self::System(error) => of_io(error),
            Self::NotAFile => message!("save-read-not-a-file"),
        }
    }
}

say_in_english!(ReadFault);

impl DiskFile for File {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.write_all(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.sync_all()
    }

    fn truncate(&mut self, length: u64) -> io::Result<()> {
        self.set_len(length)
    }
}
