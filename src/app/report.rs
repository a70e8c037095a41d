//! Reports: what threads and the shell tell, as values. They change the state as commands do, by being applied.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use geo::MultiPolygon;

use crate::app::desk::disk::Answer;
use crate::app::export::drawn::{Drawn, PreviewOf, PreviewRoom};
use crate::app::export::state::NamedPalette;
use crate::app::import::state::{ImportReview, Settled};
use crate::app::job_kind::JobKind;
use crate::app::layer::state::ReadLayer;
use crate::app::notices::state::Notice;
use crate::app::path::question::PathQuestion;
use crate::app::path::state::PathLook;
use crate::app::ready::ReadyMap;
use crate::paint::png::Image;
use crate::save::UnsavedWork;
use crate::text::CanonicalText;
use crate::text::extract::Extraction;
use crate::words::Message;

/// Something that has happened outside the state.
#[derive(Debug)]
pub(crate) enum Report {
    /// A job panicked, for this reason.
    JobFailed(JobKind, Message),
    /// So much time has passed since the window opened.
    Clock(Duration),
    /// Whether something listens to what is said aloud, such as a screen reader.
    Listening(bool),
    /// What part of the levels of detail and labels is ready, 0 to 1; `None` when all are.
    Preparing(Option<f64>),
    /// A path was chosen.
    PathChosen(PathQuestion, PathBuf),
    /// None was chosen.
    PathCancelled(PathQuestion),
    /// The desktop has no dialog to ask with: ours begins with this text.
    NoFileDialog(PathQuestion, String),
    /// What was found at the path that is being typed.
    PathLook(Box<PathLook>),
    /// The file would be written over another one; whether that is marked as read-only.
    ExportExists {
        /// The file.
        path: String,
        /// Whether it is marked as read-only.
        is_read_only: bool,
    },
    /// How far the export is, 0 to 1.
    ExportProgress(f64),
    /// What came of the export.
    Exported(Notice),
    /// A preview of this is being drawn, in so much room.
    PreviewBegun(Box<PreviewOf>, PreviewRoom),
    /// A preview was drawn.
    Preview(Box<Drawn>),
    /// The file of this is being made to know its size; `None` where that was stopped.
    Weighed(Option<Box<PreviewOf>>),
    /// How many bytes the file has.
    PreviewSize(Box<PreviewOf>, u64),
    /// No browser could be started for this address.
    NoBrowser(String),
    /// A palette was read, or why it could not be, as a sentence without its full stop.
    Palette(Result<Box<NamedPalette>, Message>),
    /// A picture for the clipboard, or why there is none.
    Copied(Result<Image, Message>),
    /// What the extractor found in a text.
    Extracted(Arc<CanonicalText>, Box<Extraction>),
    /// A map was read, from this path.
    Opened(PathBuf, Box<ReadyMap>),
    /// The outline of a place was read, from this path.
    Outline(PathBuf, Box<MultiPolygon<f64>>),
    /// A file could not be opened, for this reason.
    NotOpened(Notice),
    /// An article was read.
    Imported(Box<ImportReview>),
    /// A layer was read again, with other choices.
    Layer(Box<ReadLayer>),
    /// The text of the article under review was worked out.
    Settled(Box<Settled>),
    /// What was found where the program keeps its own files.
    StateFolder {
        /// The files that were opened or saved last, the latest first.
        recent: Vec<PathBuf>,
        /// Work that earlier windows left behind.
        works: Vec<UnsavedWork>,
        /// When it was found, in seconds since 1970 (UTC).
        now_unix_s: u64,
        /// What is wrong there, as a sentence without its full stop; `None` where nothing is.
        finding: Option<Message>,
    },
    /// Nothing can be kept where the program keeps its own files, for this reason.
    NotRemembered(Notice),
    /// What the thread that waits for disks has done, and whether all edits are on the disk now.
    Disk(Answer, bool),
    /// Whether all edits are on the disk.
    Kept(bool),
}
