//! What every input may cost: the one table of limits. Beyond a limit the input gets one sentence, never a
//! crash and never a long wait; any file under 10 MB is answered within 10 seconds and 1 GB of memory.
//!
//! A leaf: whoever reads something takes its limits from here. The README has the same table, and a test
//! compares the two. Not here: sizes of words and lists that are merely shown.

// Files.

// Articles.

// Dossiers and texts.

// Layers.

// Exported files and their records.

/// The longest text that says who handled a file and is let pass, in bytes: a name, a program, a notice of rights.
pub const MAX_HARMLESS_NOTE: usize = 1000;
/// The most pixels of a picture that is drawn again to be compared: a sheet of size A0 at 300 dots an inch has 140
/// million, which take some ten seconds.
pub const MAX_DRAWN_PIXELS: u64 = 150_000_000;
/// The longest text of a PNG that is read, but for its record, in bytes: a title, a description, a packet of XMP.
pub const MAX_PNG_TEXT: usize = 1024 * 1024;
/// The most bytes of EXIF that are let pass: the tags that are let pass are short.
pub const MAX_EXIF: usize = 16 * 1024;

// What is drawn.
