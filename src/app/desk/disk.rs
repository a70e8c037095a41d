//! What the window and the thread that waits for disks tell one another.

use std::path::PathBuf;
use std::sync::Arc;

use crate::app::ready::ReadyMap;
use crate::load::Loaded;
use crate::model::{Dossier, Layer};
use crate::save::{Base, ConflictChoice, LayerPath, SaveError, StateFolder, UnsavedWork};
use crate::words::Message;

/// Something for the thread to do, in the order in which it is sent.
#[derive(Debug)]
pub(crate) enum Job {
    /// Ends the session with its journal and begins to work on a dossier that stands in a file.
    Open { folder: Option<StateFolder>, base: Option<Base>, dossier: Arc<Dossier>, layer: Option<LayerPath> },
    /// Says on which layer the dossier is edited from now on.
    Layer(Option<LayerPath>),
    /// Puts the dossier after an edit on the disk.
    Record(Record),
    /// Saves into the file that is edited. The number is that of the dossier among those that were opened, here
    /// and below: what comes of it is not taken for another one's.
    Save(u64, Arc<Dossier>),
    /// Saves into another file.
    SaveAs(u64, PathBuf, Arc<Dossier>),
    /// Does what was chosen in a conflict.
    Resolve(u64, ConflictChoice, Arc<Dossier>, Box<Layer>),
    /// Ends the session and takes up what another window left behind.
    Resume { folder: StateFolder, work: Box<UnsavedWork> },
    /// Throws away what another window left behind.
    Discard(Box<UnsavedWork>),
    /// Puts a file to the front of the recent ones.
    Remember(StateFolder, PathBuf),
    /// Writes a small file whose loss is none to hear of.
    Write(PathBuf, Vec<u8>),
}

/// The dossier after an edit.
#[derive(Debug, Clone)]
pub(crate) struct Record {
    /// Counts the edits, so that an answer says up to which one they are on the disk.
    pub(crate) number: u64,
    /// The edit in words.
    pub(crate) name: String,
    /// The dossier.
    pub(crate) dossier: Arc<Dossier>,
}

/// What came of a job.
#[derive(Debug)]
pub(crate) enum Answer {
    /// The session is another one, on a file that these processes edit too.
    Opened(Vec<u32>),
    /// All edits up to this one are on the disk; where that began the journal, who else edits the file.
    Kept { number: u64, others: Vec<u32> },
    /// They are not, for this reason; it is tried again.
    NotKept(Message),
    /// What came of saving this dossier, and the file that is edited now.
    Saved { number: u64, dossier: Arc<Dossier>, base: Option<Base>, saved: Result<(), SaveError> },
    /// What stands in the file that was opened anew, and that file.
    Reloaded(u64, Box<Loaded>, Option<Base>),
    /// Unsaved work was taken up.
    Resumed(Box<Resumed>),
    /// It was not, for these reasons.
    NotResumed(Vec<Message>),
    /// Unsaved work was thrown away; what could not be read of it lies there.
    Discarded(String, Option<PathBuf>),
    /// It was not, for this reason.
    NotDiscarded(Message),
    /// The recent files.
    Recent(Vec<PathBuf>),
    /// The job panicked, for this reason.
    Failed(Message),
    /// Nothing to hear of.
    Done,
}

/// Unsaved work that was taken up, on its own layer.
#[derive(Debug)]
pub(crate) struct Resumed {
    /// The dossier's title.
    pub(crate) title: String,
    /// What stands in its file; `None` where that is not known, or there is none.
    pub(crate) saved: Option<Arc<Dossier>>,
    /// How many edits it has.
    pub(crate) edits: usize,
    /// What of it could not be read; `None` where all could.
    pub(crate) damage: Option<Message>,
    /// Where the journal lies that could not be read whole.
    pub(crate) kept_journal: Option<PathBuf>,
    /// The map.
    pub(crate) map: ReadyMap,
}
