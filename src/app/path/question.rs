//! What a path is asked for.

use crate::app::job_kind::JobKind;
use crate::words::{Message, message};

/// What a path is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PathQuestion {
    /// A file to open: a dossier, an exported file, an article or a layer.
    Open,
    /// A file with the outline of a place.
    Outline,
    /// A file with colours of one's own.
    Palette,
    /// Where to save the dossier.
    SaveDossier {
        /// The dossier, as the one of this number among those that were opened.
        number: u64,
        /// The name or the path to begin with.
        suggested: String,
    },
    /// Where to export to.
    Export {
        /// The name or the path to begin with.
        suggested: String,
    },
}

/// Whether a file is read or written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// It is read, and must be there.
    Read,
    /// It is written, and may be there.
    Write,
}

impl PathQuestion {
    /// The title of a dialog that asks.
    pub(crate) fn title(&self) -> Message {
        match self {
            Self::Open => message!("desk-open-title"),
            Self::Outline => message!("path-outline-title"),
            Self::Palette => message!("path-palette-title"),
            Self::SaveDossier { .. } => message!("desk-save-title"),
            Self::Export { .. } => message!("dialog-export-title"),
        }
    }

    /// Whether the file is read or written.
    pub(crate) fn way(&self) -> Way {
        match self {
            Self::Open | Self::Outline | Self::Palette => Way::Read,
            Self::SaveDossier { .. } | Self::Export { .. } => Way::Write,
        }
    }

    /// The name or the path to begin with; `None` where a file is read.
    pub(crate) fn suggested(&self) -> Option<&str> {
        match self {
            Self::Open | Self::Outline | Self::Palette => None,
            Self::SaveDossier { suggested, .. } | Self::Export { suggested } => Some(suggested),
        }
    }

    /// The job that asks.
    pub(crate) fn job_kind(&self) -> JobKind {
        match self {
            Self::Open => JobKind::ChooseOpenPath,
            Self::Outline => JobKind::ChooseOutline,
            Self::Palette => JobKind::ChoosePalette,
            Self::SaveDossier { .. } => JobKind::ChooseSavePath,
            Self::Export { .. } => JobKind::ChooseExportPath,
        }
    }
}
