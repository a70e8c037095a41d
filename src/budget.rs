//! What every input may cost: the one table of limits. Beyond a limit the input gets one sentence, never a
//! crash and never a long wait; any file under 10 MB is answered within 10 seconds and 1 GB of memory.
//!
//! A leaf: whoever reads something takes its limits from here. The README has the same table, and a test
//! compares the two. Not here: sizes of words and lists that are merely shown.

// Files.

// Articles.

// Dossiers and texts.

/// Levels of lists and objects in a field of a dossier that this version does not know: what stands around it
/// in a picture's record leaves readers of JSON, which stop at 128, as many again.
pub const UNKNOWN_DEPTH: usize = 64;
/// Findings that name a place which this version does not know; of further ones a dossier's findings give the
/// number. So many can be read through.
pub const UNKNOWN_PLACES: usize = 100;

// Layers.

// Exported files and their records.

// What is drawn.
