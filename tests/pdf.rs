//! The PDF painter: the page's size, its words, its determinism, and its picture against the PNG's.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

mod common;

use std::process::Command;

use claims_map::export::{ExportFormat, ExportOptions, ExportSource, compose_export, export_bytes};
use claims_map::load::{shipped_dossier, shipped_layer};
use claims_map::paint::png::{Image, paint_rgba};
use claims_map::query::Query;
use claims_map::scene::page::FootnoteStyle;
use claims_map::scene::palette::Theme;
use common::fresh_folder;
use common::pictures::difference;

/// The pages that `change` makes of the shipped article: as PDF and as pixels.
fn page(change: impl FnOnce(&mut ExportOptions)) -> (Vec<u8>, Image) {
    let layer = shipped_layer().unwrap();
    let dossier = shipped_dossier(&layer).unwrap().dossier;
    let query = Query::everything();
    let source = ExportSource { dossier: &dossier, layer: &layer, query: &query };
    let mut options = ExportOptions::new(ExportFormat::Pdf, 1280, 960, None);
    options.footnotes = FootnoteStyle::Numbered;
    change(&mut options);
    let pdf = export_bytes(&source, &options).unwrap();
    let options = ExportOptions { format: ExportFormat::Png, ..options };
    (pdf, paint_rgba(&compose_export(&source, &options), options.scale).unwrap())
}

/// Runs a program of poppler; `None` where it is missing and nobody requires it.
fn poppler(program: &str, args: &[&str]) -> Option<Vec<u8>> {
    match Command::new(program).args(args).output() {
        Ok(output) => {
            assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
            Some(output.stdout)
        }
        Err(error) => {
            let is_required = std::env::var_os("CLAIMS_MAP_REQUIRE_TOOLS").is_some();
            assert!(!is_required, "{program} is required here, and is missing: {error}");
            None
        }
    }
}

#[test]
fn two_exports_are_the_same_bytes() {
    assert!(page(|_| {}).0 == page(|_| {}).0, "no clock and no chance in it");
}

#[test]
fn the_file_says_its_title_and_language() {
    let (pdf, _) = page(|_| {});
    let text = String::from_utf8_lossy(&pdf);
    assert!(text.starts_with("%PDF-1.7"), "a PDF");
    assert!(text.contains("/Lang") && text.contains("/StructTreeRoot"), "language and tags");
    assert!(text.contains("/Figure"), "the picture has a tag of its own");
}

#[test]
fn a_sheet_of_a4_is_a_sheet_of_a4() {
    let folder = fresh_folder("pdf-a4");
    let (pdf, _) = page(|options| *options = ExportOptions::new(ExportFormat::Pdf, 3508, 2480, Some(300.0)));
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
    std::fs::write(&path, page(|_| {}).0).unwrap();
    let Some(text) = poppler("pdftotext", &["-layout", path.to_str().unwrap(), "-"]) else { return };
    let text = String::from_utf8_lossy(&text).into_owned();
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for wanted in [
        "White House proposal of territorial concessions",
        "Khmelnytskyi",
        "Contested · held in part",
        "Internationally recognised borders (UNGA 68/262, ES-11/4)",
        "BELARUS",
        "https://www.kyivpost.com/post/49020",
    ] {
        assert!(words.contains(wanted), "“{wanted}” is not in: {words}");
    }
}

/// Measured with poppler 22.12: 28 per mille of the pixels differ by more than 32, by 2.0 in the mean;
/// nearly all of them lie on the edges of lines and letters, which poppler draws a little thinner.
#[test]
fn it_looks_as_the_png_does() {
    let folder = fresh_folder("pdf-picture");
    for theme in [Theme::Light, Theme::Dark] {
        let (pdf, png) = page(|options| options.theme = theme);
        let path = folder.join("map.pdf");
        std::fs::write(&path, pdf).unwrap();
        let (input, output) = (path.to_str().unwrap(), folder.join("page"));
        if poppler("pdftoppm", &["-r", "96", "-png", "-singlefile", input, output.to_str().unwrap()])
            .is_none()
        {
            return;
        }
        let bytes = std::fs::read(output.with_extension("png")).unwrap();
        let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
        let mut rgb = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut rgb).unwrap();
        let rgba = rgb[..info.buffer_size()].chunks_exact(3).flat_map(|c| [c[0], c[1], c[2], 255]).collect();
        let (far, mean) = difference(&png, &Image { width: info.width, height: info.height, rgba });
        assert!(far <= 35.0 && mean <= 2.6, "{theme:?}: {far:.1} per mille, {mean:.2} in the mean");
    }
}
