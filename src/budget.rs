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

/// The longest text that says who handled a file and is let pass, in bytes: a name, a program, a notice of rights.
pub const MAX_HARMLESS_NOTE: usize = 1000;
/// The most pixels of a picture that is drawn again to be compared, which takes some ten seconds: a sheet of size A1
/// at 300 dots an inch has 70 million.
pub const MAX_DRAWN_PIXELS: u64 = 100_000_000;
/// The most pixels of two pictures of different sizes that are laid over one another.
pub const MAX_SCALED_PIXELS: u64 = 4_000_000;
/// The most things that a record switches off.
pub const MAX_TOGGLES: usize = 10_000;
/// The longest text of a PNG that is read, but for its record, in bytes: a title, a description, a packet of XMP.
pub const MAX_PNG_TEXT: usize = 1024 * 1024;
/// The most bytes of EXIF that are let pass: the tags that are let pass are short.
pub const MAX_EXIF: usize = 16 * 1024;

// What is drawn.
