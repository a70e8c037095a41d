//! The PDF painter: the page's size, its words, its determinism. `one_scene` looks at its picture.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use crate::common::fresh_folder;
use crate::common::pictures::poppler;
use claims_map::export::{ExportFormat, ExportOptions, ExportSource, export_bytes};
use claims_map::load::{shipped_dossier, shipped_layer};
use claims_map::query::Query;
use claims_map::scene::page::FootnoteStyle;

/// The page that `change` makes of the shipped article.
fn page(change: impl FnOnce(&mut ExportOptions)) -> Vec<u8> {
    let layer = shipped_layer().unwrap();
    let dossier = shipped_dossier(&layer).unwrap().dossier;
    let query = Query::everything();
    let source = ExportSource { dossier: &dossier, layer: &layer, query: &query };
    let mut options = ExportOptions::new(ExportFormat::Pdf, 1280, 960, None);
    options.footnotes = FootnoteStyle::Numbered;
    change(&mut options);
    export_bytes(&source, &options).unwrap()
}

#[test]
fn two_exports_are_the_same_bytes() {
    assert!(page(|_| {}) == page(|_| {}), "no clock and no chance in it");
}

#[test]
fn the_file_says_its_title_and_language() {
    let pdf = page(|_| {});
    let text = String::from_utf8_lossy(&pdf);
    assert!(text.starts_with("%PDF-1.7"), "a PDF");
    assert!(text.contains("/Lang") && text.contains("/StructTreeRoot"), "language and tags");
    assert!(text.contains("/Figure"), "the picture has a tag of its own");
}

#[test]
fn a_sheet_of_a4_is_a_sheet_of_a4() {
    let folder = fresh_folder("pdf-a4");
    let pdf = page(|options| *options = ExportOptions::new(ExportFormat::Pdf, 3508, 2480, Some(300.0)));
    let path = folder.join("map.pdf");
    std::fs::write(&path, pdf).unwrap();
    let Some(info) = poppler("pdfinfo", &[path.to_str().unwrap()]) else { return };
    let info = String::from_utf8_lossy(&info).into_owned();
    assert!(info.contains("841.92 x 595.2 pts (A4)"), "{info}");
    assert!(info.contains("Tagged:          yes"), "{info}");
}

#[test]
fn every_word_can_be_read_from_it() {
    let folder = fresh_folder("pdf-words");
    let path = folder.join("map.pdf");
    std::fs::write(&path, page(|_| {})).unwrap();
    let Some(text) = poppler("pdftotext", &["-layout", path.to_str().unwrap(), "-"]) else { return };
    let text = String::from_utf8_lossy(&text).into_owned();
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for wanted in [
        "territorial concessions in peace talks with Russia",
        "Khmelnytskyi",
        "Colours say what the article’s sources report",
        "Internationally recognised borders (UNGA 68/262, ES-11/4)",
        "BELARUS",
        "https://www.kyivpost.com/post/49020",
    ] {
        assert!(words.contains(wanted), "“{wanted}” is not in: {words}");
    }
}
