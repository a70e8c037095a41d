//! Writing a map to a file, in the format that the file's ending asks for.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use crate::export::{
    ExportError, ExportFormat, ExportOptions, ExportSource, MadeFile, embed_lines, make_file,
};
use crate::format::export_endings;
use crate::paint::png::{PngError, Watch};
use crate::save::{WriteError, expect_writable, write_over, write_whole};
use crate::scene::arrange::LeftOut;
use crate::words::{Message, Say, message, say_in_english};

/// Why a map was not written to a file.
#[derive(Debug, thiserror::Error)]
pub enum ExportFileError {
    /// The file's ending asks for no format.
    Ending {
        /// The file.
        path: PathBuf,
    },
    /// The file could not be made.
    Export(#[from] ExportError),
    /// The file could not be written.
    Write(#[from] WriteError),
}

impl Say for ExportFileError {
    fn message(&self) -> Message {
        match self {
            Self::Ending { path } => {
                message!("service-export-ending", path = path, endings = export_endings(" "))
            }
            Self::Export(error) => error.message(),
            Self::Write(error) => error.message(),
        }
    }
}

say_in_english!(ExportFileError);

impl ExportFileError {
    /// Whether somebody stopped it, which is no fault.
    pub fn is_cancelled(&self) -> bool {
        matches!(self, Self::Export(ExportError::Png(PngError::Cancelled)))
    }
}

/// What to do where the file is there and marked as read-only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadOnlyFile {
    /// It is refused.
    Refused,
    /// It is written all the same: the user was asked.
    Replaced,
}

/// The format that a file's ending asks for.
///
/// # Errors
/// [`ExportFileError::Ending`] for another ending.
pub fn export_format(path: &Path) -> Result<ExportFormat, ExportFileError> {
    ExportFormat::of(path).ok_or_else(|| ExportFileError::Ending { path: path.to_owned() })
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenFile {
    /// How long it is.
    pub byte_count: usize,
    /// What had no room on its page.
    pub left_out: LeftOut,
}

/// Makes a file in the format that its ending asks for, and writes it whole or not at all.
///
/// # Errors
/// [`ExportFileError`]; then what stood there still stands there.
pub fn export_file(
    path: &Path,
    source: &ExportSource<'_>,
    options: &ExportOptions,
    read_only: ReadOnlyFile,
    watch: Watch<'_>,
) -> Result<WrittenFile, ExportFileError> {
    let options = ExportOptions { format: export_format(path)?, ..options.clone() };
    let MadeFile { bytes, left_out } = make_file(source, &options, watch)?;
    match read_only {
        ReadOnlyFile::Refused => write_whole(path, &bytes)?,
        ReadOnlyFile::Replaced => write_over(path, &bytes)?,
    }
    Ok(WrittenFile { byte_count: bytes.len(), left_out })
}

/// The file beside a page that has the lines to embed it: `map.embed.html` beside `map.html`.
#[must_use]
pub fn embed_path(page: &Path) -> PathBuf {
    page.with_extension("embed.html")
}

/// Writes a page as [`export_file`] does, and beside it the lines that show it inside another page.
///
/// # Errors
/// [`ExportFileError`]; then, short of a disk that fails between the two, neither is written.
pub fn export_embedded(
    path: &Path,
    source: &ExportSource<'_>,
    options: &ExportOptions,
) -> Result<WrittenFile, ExportFileError> {
    let lines_path = embed_path(path);
    expect_writable(&lines_path)?;
    let watch: Watch<'_> = &mut |_done| ControlFlow::Continue(());
    let written = export_file(path, source, options, ReadOnlyFile::Refused, watch)?;
    write_whole(&lines_path, embed_lines(path, source.dossier, options).as_bytes())?;
    Ok(written)
}

/// Writes every format into a folder, as `map.png`, `map.svg` and so on; each file whole.
/// Returns what had no room in the pictures.
///
/// # Errors
/// [`ExportFileError`]; the files before are there then.
pub fn export_all_formats(
    folder: &Path,
    source: &ExportSource<'_>,
    options: &ExportOptions,
) -> Result<LeftOut, ExportFileError> {
    let mut left_out = LeftOut::default();
    for format in ExportFormat::ALL {
        let path = folder.join(format!("map.{}", format.ending()));
        let watch: Watch<'_> = &mut |_done| ControlFlow::Continue(());
        let written = export_file(&path, source, options, ReadOnlyFile::Refused, watch)?;
        // The pictures have one page.
        if !written.left_out.is_nothing() {
            left_out = written.left_out;
        }
    }
    Ok(left_out)
}
