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

// What is drawn.
