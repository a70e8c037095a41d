//! The file of somebody's palette.

use std::path::Path;

use crate::load::{SourceError, read_source, source_name};
use crate::scene::own_palette::OwnPalette;
use crate::words::{Message, Say, message, of_json, say_in_english};

/// Why a palette could not be read: a sentence that names the file and says what to do.
#[derive(Debug, thiserror::Error)]
pub enum PaletteError {
    /// The file could not be read.
    Source(#[from] SourceError),
    /// It holds no palette.
    Format {
        /// The file.
        file: Message,
        /// What is wrong with it, and where.
        cause: serde_json::Error,
    },
}

impl Say for PaletteError {
    fn message(&self) -> Message {
        match self {
            Self::Source(error) => error.message(),
            Self::Format { file, cause } => {
                message!("service-no-palette", file = file, problem = of_json(cause))
            }
        }
    }
}

say_in_english!(PaletteError);

/// Reads a palette.
///
/// # Errors
/// [`PaletteError`], one sentence with the path.
pub fn read_palette(path: &Path) -> Result<OwnPalette, PaletteError> {
    let bytes = read_source(path)?;
    let format = |cause| PaletteError::Format { file: source_name(path), cause };
    serde_json::from_slice(&bytes).map_err(format)
}
