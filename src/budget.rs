//! What every input may cost: the one table of limits.
//!
//! Beyond a limit the input gets one sentence, never a crash and never a long wait; any file under 10 MB is to be
//! answered within 10 seconds and 1 GB of memory. The README names what is known to need more.
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

/// How many entries of a folder are looked at for what fits a path that is being typed. Folders of a newsroom
/// have some thousands.
pub const MAX_LISTED_ENTRIES: usize = 20_000;

// Articles.

/// The longest text that an article may have, in bytes of UTF-8: 16 MiB. The longest novels have 3.
pub const MAX_TEXT_BYTES: usize = 16 * 1024 * 1024;

/// How deep the elements of a page or a document may be nested. Real pages stay under 60.
pub const MAX_ELEMENT_DEPTH: usize = 256;

/// How many elements a page or a document may have. Real pages stay under 20,000.
pub const MAX_ELEMENTS: usize = 1_000_000;

/// How many parts a Word document may have. A long report with a thousand pictures has some 1,100.
pub const MAX_DOCX_PARTS: usize = 10_000;

/// The most that the main part of a Word document, and its part with the styles, may unpack to, in bytes: 64 MiB. The marks around words
/// take several times the words.
pub const MAX_DOCX_PART_BYTES: u64 = 4 * MAX_TEXT_BYTES as u64;

/// The same for the parts that only say something about the document, in bytes: 1 MiB.
pub const MAX_DOCX_SIDE_PART_BYTES: u64 = MIB;

/// How long the programs that read a PDF may take together, in seconds. A book of 1,000 pages takes some three.
pub const MAX_PDF_SECONDS: u64 = 6;

/// How much memory each of them may have, in bytes of address space: 1 GiB. The same book takes 60 MiB.
pub const MAX_PDF_MEMORY_BYTES: u64 = 1024 * MIB;

// Dossiers and texts.

/// The most characters in a text of a dossier other than an article. The longest quote in use has under 1,000.
pub const MAX_FIELD: usize = 20_000;

/// The most characters in a name, a role, an id or an address of a dossier, and in a name or an id of a layer. The
/// longest in use have under 200.
pub const MAX_NAME: usize = 2_000;

/// The most segments that a quote may have. Quotes in use have at most three.
pub const MAX_SEGMENTS: usize = 200;

/// The most records of one kind in a dossier: twice what the largest dossiers in use have.
pub const MAX_RECORDS: usize = 200_000;

/// The most suggestions in a file that somebody else made. A model that reads a long report writes some hundreds.
pub const MAX_GIVEN: usize = 20_000;

/// Levels of lists and objects in a field of a dossier that this version does not know: what stands around it
/// in a picture's record leaves readers of JSON, which stop at 128, as many again.
pub const MAX_UNKNOWN_DEPTH: usize = 64;

/// Findings that name a place which this version does not know; of further ones a dossier's findings give the
/// number. So many can be read through.
pub const MAX_UNKNOWN_PLACES: usize = 100;

/// How many places of a segment's rarest word are weighed to find the segment in another text. No sentence of a
/// real text comes near: a segment whose every word stands more often says nothing.
pub const MAX_PLACES_WEIGHED: usize = 4_096;

/// How many places that have a segment's words are weighed for all quotes of a text together: eight million.
///
/// That takes a second. Each further segment gets but [`LEAST_PLACES_WEIGHED`]. Most segments of real texts have one.
pub const MOST_PLACES_WEIGHED: usize = 8_000_000;

/// How many places each segment may have weighed at least.
pub const LEAST_PLACES_WEIGHED: usize = 64;

// Layers.

// Exported files and their records.

/// The longest record, in bytes of JSON: as long as the longest dossier that is read.
pub const MAX_RECORD_BYTES: usize = 64 * 1024 * 1024;

/// The most nodes of an SVG or a page that are looked at. A page with 30,000 places has under a million.
pub const MAX_NODES: u32 = 4_000_000;

/// The most beginnings and ends of elements, texts and comments in an XML file.
pub const MAX_XML_EVENTS: u32 = 8_000_000;

/// The most objects of a PDF.
pub const MAX_PDF_OBJECTS: u32 = 1_000_000;

/// The most that the streams of a PDF may unpack to together, in bytes.
pub const MAX_INFLATED_BYTES: usize = 256 * 1024 * 1024;

/// The most pages of a PDF that is compared.
pub const MAX_PDF_PAGES: usize = 10_000;

/// The longest side of a picture, in pixels.
pub const MAX_SIDE_PX: u32 = 20_000;

/// The longest text that says who handled a file and is let pass, in bytes: a name, a program, a notice of rights.
pub const MAX_HARMLESS_BYTES: usize = 1000;

/// The most pixels of a picture that is drawn again to be compared: a sheet of size A0 at 300 dots an inch has 140
/// million.
pub const MAX_DRAWN_PIXELS: u64 = 150_000_000;

/// The most pixels of two pictures of different sizes that are laid over one another.
pub const MAX_SCALED_PIXELS: u64 = 4_000_000;

/// How many times over the fills of a picture of pixels may cover it, each counted by the box around it: five
/// thousand, some seconds. Maps have under ten; only areas that lie on one another have more.
pub const MAX_OVERLAP: u32 = 5_000;

/// The most things that a record switches off.
pub const MAX_TOGGLES: usize = 10_000;

/// The longest text of a PNG that is read, but for its record, in bytes: a title, a description, a packet of XMP.
pub const MAX_PNG_TEXT_BYTES: usize = 1024 * 1024;

/// The most bytes of EXIF that are let pass: the tags that are let pass are short.
pub const MAX_EXIF_BYTES: usize = 16 * 1024;

// What is drawn.

/// How many looks at an edge, or at the box around some, the search for the places of all of a layer's labels
/// may take: a hundred million, half a second. Ukraine's oblasts take four million.
pub const MAX_LABEL_STEPS: u64 = 100_000_000;

/// The most that one search may take of them: five million, in which it remembers a million squares (40 bytes each).
pub const MOST_LABEL_STEPS: u64 = 5_000_000;

/// The least that each search gets of them, which finds the place in most outlines of few points.
pub const LEAST_LABEL_STEPS: u64 = 4_000;

/// How many steps the search for the place of one label of an area may take in a layer of so many areas.
pub fn label_steps(areas: usize) -> u64 {
    // Two names, each on one line and on two, the latter at one of two places.
    let searches = (areas.max(1) as u64).saturating_mul(6);
    (MAX_LABEL_STEPS / searches).clamp(LEAST_LABEL_STEPS, MOST_LABEL_STEPS)
}

#[cfg(test)]
mod tests {
    use super::*;

    const README: &str = include_str!("../README.md");

    /// Every constant by its name. Whoever adds one adds it here, and a row to the README’s table.
    fn limits() -> Vec<(&'static str, u64)> {
        let of = |count: usize| count as u64;
        vec![
            ("MAX_BYTES", MAX_BYTES),
            ("MAX_LAYER_BYTES", MAX_LAYER_BYTES),
            ("MAX_JSON_DEPTH", of(MAX_JSON_DEPTH)),
            ("MAX_FINDINGS", of(MAX_FINDINGS)),
            ("MAX_LISTED_ENTRIES", of(MAX_LISTED_ENTRIES)),
            ("MAX_TEXT_BYTES", of(MAX_TEXT_BYTES)),
            ("MAX_ELEMENT_DEPTH", of(MAX_ELEMENT_DEPTH)),
            ("MAX_ELEMENTS", of(MAX_ELEMENTS)),
            ("MAX_DOCX_PARTS", of(MAX_DOCX_PARTS)),
            ("MAX_DOCX_PART_BYTES", MAX_DOCX_PART_BYTES),
            ("MAX_DOCX_SIDE_PART_BYTES", MAX_DOCX_SIDE_PART_BYTES),
            ("MAX_PDF_SECONDS", MAX_PDF_SECONDS),
            ("MAX_PDF_MEMORY_BYTES", MAX_PDF_MEMORY_BYTES),
            ("MAX_FIELD", of(MAX_FIELD)),
            ("MAX_NAME", of(MAX_NAME)),
            ("MAX_SEGMENTS", of(MAX_SEGMENTS)),
            ("MAX_RECORDS", of(MAX_RECORDS)),
            ("MAX_GIVEN", of(MAX_GIVEN)),
            ("MAX_UNKNOWN_DEPTH", of(MAX_UNKNOWN_DEPTH)),
            ("MAX_UNKNOWN_PLACES", of(MAX_UNKNOWN_PLACES)),
            ("MAX_PLACES_WEIGHED", of(MAX_PLACES_WEIGHED)),
            ("MOST_PLACES_WEIGHED", of(MOST_PLACES_WEIGHED)),
            ("LEAST_PLACES_WEIGHED", of(LEAST_PLACES_WEIGHED)),
            ("MAX_RECORD_BYTES", of(MAX_RECORD_BYTES)),
            ("MAX_NODES", u64::from(MAX_NODES)),
            ("MAX_XML_EVENTS", u64::from(MAX_XML_EVENTS)),
            ("MAX_PDF_OBJECTS", u64::from(MAX_PDF_OBJECTS)),
            ("MAX_INFLATED_BYTES", of(MAX_INFLATED_BYTES)),
            ("MAX_PDF_PAGES", of(MAX_PDF_PAGES)),
            ("MAX_SIDE_PX", u64::from(MAX_SIDE_PX)),
            ("MAX_HARMLESS_BYTES", of(MAX_HARMLESS_BYTES)),
            ("MAX_DRAWN_PIXELS", MAX_DRAWN_PIXELS),
            ("MAX_SCALED_PIXELS", MAX_SCALED_PIXELS),
            ("MAX_OVERLAP", u64::from(MAX_OVERLAP)),
            ("MAX_TOGGLES", of(MAX_TOGGLES)),
            ("MAX_PNG_TEXT_BYTES", of(MAX_PNG_TEXT_BYTES)),
            ("MAX_EXIF_BYTES", of(MAX_EXIF_BYTES)),
            ("MAX_LABEL_STEPS", MAX_LABEL_STEPS),
            ("MOST_LABEL_STEPS", MOST_LABEL_STEPS),
            ("LEAST_LABEL_STEPS", LEAST_LABEL_STEPS),
        ]
    }

    /// A limit as the README has it.
    fn shown(name: &str, value: u64) -> String {
        let digits = value.to_string();
        let grouped: Vec<&str> =
            digits.as_bytes().rchunks(3).rev().map(|three| std::str::from_utf8(three).unwrap()).collect();
        match name {
            _ if name.ends_with("BYTES") && value.is_multiple_of(1024 * MIB) => {
                format!("{} GiB", value / 1024 / MIB)
            }
            _ if name.ends_with("BYTES") && value.is_multiple_of(MIB) => format!("{} MiB", value / MIB),
            _ if name.ends_with("BYTES") && value.is_multiple_of(1024) => format!("{} KiB", value / 1024),
            _ if name.ends_with("BYTES") => format!("{} bytes", grouped.join(",")),
            _ if name.ends_with("SECONDS") => format!("{value} s"),
            _ => grouped.join(","),
        }
    }

    #[test]
    fn every_limit_is_in_the_table_of_the_readme() {
        let (code, _) = include_str!("budget.rs").split_once("#[cfg(test)]").unwrap();
        let declared = code.lines().filter_map(|line| line.strip_prefix("pub const ")?.split_once(':'));
        let declared: Vec<&str> = declared.map(|(name, _)| name).collect();
        let named: Vec<&str> = limits().iter().map(|(name, _)| *name).collect();
        assert_eq!(declared, named, "each constant is listed in this test, in its order");
        let rows: Vec<&str> =
            README.lines().filter(|line| line.starts_with("| `M") || line.starts_with("| `L")).collect();
        for (name, value) in limits() {
            let row = rows.iter().find(|row| row.starts_with(&format!("| `{name}` |")));
            let row =
                row.unwrap_or_else(|| panic!("the README has no row for {name}: {}", shown(name, value)));
            let end = format!("| {} |", shown(name, value));
            assert!(row.ends_with(&end), "the README’s row should end with “{end}”: {row}");
        }
        assert_eq!(rows.len(), limits().len(), "and no row more");
    }

    #[test]
    fn a_layer_of_any_size_has_steps_for_its_labels() {
        for areas in [0, 1, 27, 1_000, 100_000, usize::MAX / 4] {
            let steps = label_steps(areas);
            assert!((LEAST_LABEL_STEPS..=MOST_LABEL_STEPS).contains(&steps), "{areas} areas: {steps}");
        }
        assert!(27 * 4 * label_steps(27) <= MAX_LABEL_STEPS, "no more than all of them");
    }
}
