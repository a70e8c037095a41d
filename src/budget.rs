//! What every input may cost: the one table of limits. Beyond a limit the input gets one sentence, never a
//! crash and never a long wait; any file under 10 MB is answered within 10 seconds and 1 GB of memory.
//!
//! A leaf: whoever reads something takes its limits from here. The README has the same table, and a test
//! compares the two. Not here: sizes of words and lists that are merely shown.

const MIB: u64 = 1024 * 1024;

// Files.

/// The largest file that is read, in bytes: 64 MiB. A dossier of 100,000 statements has about 60.
pub const MAX_BYTES: u64 = 64 * MIB;

/// The largest layer that is read, in bytes: 2 GiB. The world's second-level units have 1.2.
pub const MAX_LAYER_BYTES: u64 = 2 * 1024 * MIB;

/// How deep lists and objects may lie in one another in a JSON file, as in `serde_json`. Ours stay under 10.
pub const MAX_JSON_DEPTH: usize = 127;

/// How many findings of a severity are listed; the others are counted. Nobody reads more before mending some.
pub const MAX_FINDINGS: usize = 100;

// Articles.

/// The longest text that an article may have, in bytes of UTF-8: 16 MiB. The longest novels have 3.
pub const MAX_TEXT_BYTES: usize = 16 * 1024 * 1024;

/// How deep the elements of a page or a document may be nested. Real pages stay under 60.
pub const MAX_ELEMENT_DEPTH: usize = 256;

/// How many elements a page or a document may have. Real pages stay under 20,000.
pub const MAX_ELEMENTS: usize = 1_000_000;

/// How many parts a Word document may have. A long report with a thousand pictures has some 1,100.
pub const MAX_DOCX_PARTS: usize = 10_000;

/// The most that the main part of a Word document may unpack to, in bytes: 64 MiB. The marks around words
/// take several times the words.
pub const MAX_DOCX_PART_BYTES: u64 = 4 * MAX_TEXT_BYTES as u64;

/// The same for the parts that only say something about the document, in bytes: 1 MiB.
pub const MAX_DOCX_SIDE_PART_BYTES: u64 = MIB;

/// How long the programs that read a PDF may take together, in seconds. A book of 1,000 pages takes some three.
pub const MAX_PDF_SECONDS: u64 = 8;

/// How much memory each of them may have, in bytes of address space: 1 GiB. The same book takes 60 MiB.
pub const MAX_PDF_MEMORY_BYTES: u64 = 1024 * MIB;

// Dossiers and texts.

/// The most characters in a text of a dossier other than an article. The longest quote in use has under 1,000.
pub const MAX_FIELD: usize = 20_000;

/// The most records of one kind in a dossier: twice what the largest dossiers in use have.
pub const MAX_RECORDS: usize = 200_000;

// Layers.

// Exported files and their records.

// What is drawn.

/// How many places are tried for an area's label, each a square of its outline. Oblasts take some hundred; slivers
/// that would take millions get the best place among these.
pub const MAX_LABEL_SQUARES: usize = 10_000;
