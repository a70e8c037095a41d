//! Reading a file whole, with a limit.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

/// The largest file that is read, in bytes: 64 MiB. A dossier of 100,000 statements has about 60.
pub const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// The largest layer that is read, in bytes: 2 GiB.
pub const MAX_LAYER_BYTES: u64 = 2 * 1024 * 1024 * 1024;

/// From how many bytes on a file is read in two halves at the same time.
const LARGE: usize = 8 * 1024 * 1024;

/// Why a file could not be read.
#[derive(Debug, thiserror::Error)]
pub enum SourceError {
    /// There is nothing at the path.
    #[error("{}: there is no such file; check the path", path.display())]
    Missing {
        /// The path.
        path: PathBuf,
    },
    /// The path is a folder.
    #[error("{}: this is a folder; name a file in it", path.display())]
    Folder {
        /// The path.
        path: PathBuf,
    },
    /// The file has no bytes.
    #[error("{}: the file is empty; choose one with content", path.display())]
    Empty {
        /// The path.
        path: PathBuf,
    },
    /// The file is larger than [`MAX_BYTES`], or [`MAX_LAYER_BYTES`] where it is a layer.
    #[error("{}: the file is larger than {} MiB, the most that is read; choose a smaller one", path.display(), limit / 1024 / 1024)]
    TooLarge {
        /// The path.
        path: PathBuf,
        /// The most, in bytes.
        limit: u64,
    },
    /// The system refused.
    #[error("{}: the file cannot be read ({source}); check its permissions", path.display())]
    Unreadable {
        /// The path.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

/// Reads a whole file of at most [`MAX_BYTES`], never more than that into memory.
///
/// # Errors
/// [`SourceError`], which names the path and what to do.
pub fn read_source(path: &Path) -> Result<Vec<u8>, SourceError> {
    read_at_most(path, MAX_BYTES)
}

/// Reads a layer's file of at most [`MAX_LAYER_BYTES`], never more than that into memory.
///
/// # Errors
/// [`SourceError`], which names the path and what to do.
pub fn read_layer_source(path: &Path) -> Result<Vec<u8>, SourceError> {
    read_at_most(path, MAX_LAYER_BYTES)
}

fn read_at_most(path: &Path, limit: u64) -> Result<Vec<u8>, SourceError> {
    let unreadable = |source: std::io::Error| match source.kind() {
        std::io::ErrorKind::NotFound => SourceError::Missing { path: path.to_owned() },
        _ => SourceError::Unreadable { path: path.to_owned(), source },
    };
    let metadata = std::fs::metadata(path).map_err(unreadable)?;
    if metadata.is_dir() {
        return Err(SourceError::Folder { path: path.to_owned() });
    }
    if metadata.len() > limit {
        return Err(SourceError::TooLarge { path: path.to_owned(), limit });
    }
    let length = usize::try_from(metadata.len()).unwrap_or_default();
    let bytes = if metadata.is_file() && length >= LARGE {
        read_in_halves(path, length).map_err(unreadable)?
    } else {
        // One byte more shows the end without another growth.
        let mut bytes = Vec::with_capacity(length + 1);
        File::open(path).and_then(|file| file.take(limit + 1).read_to_end(&mut bytes)).map_err(unreadable)?;
        bytes
    };
    if bytes.is_empty() {
        return Err(SourceError::Empty { path: path.to_owned() });
    }
    if bytes.len() as u64 > limit {
        return Err(SourceError::TooLarge { path: path.to_owned(), limit });
    }
    Ok(bytes)
}

/// Reads a file of this length: most of the time goes into fresh memory, which two can fill at once.
fn read_in_halves(path: &Path, length: usize) -> std::io::Result<Vec<u8>> {
    let mut bytes = vec![0; length];
    let (first, second) = bytes.split_at_mut(length / 2);
    let read = |from: usize, half: &mut [u8]| {
        let mut file = File::open(path)?;
        file.seek(SeekFrom::Start(from as u64))?;
        file.read_exact(half)
    };
    std::thread::scope(|scope| {
        let other = scope.spawn(|| read(length / 2, second));
        read(0, first)?;
        other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
