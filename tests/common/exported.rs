//! What the tests of exported files share: the shipped map as a file, its check, and the parts of a PNG.

use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

use claims_map::export::{
    ExportFormat, ExportOptions, ExportSource, Outcome, Report, export_bytes, verify_file,
};
use claims_map::load::{shipped_dossier, shipped_layer};
use claims_map::model::{Dossier, Layer};
use claims_map::query::Query;
use claims_map::words::{Language, Message};

/// The shipped areas.
pub(crate) fn layer() -> &'static Layer {
    static LAYER: OnceLock<Layer> = OnceLock::new();
    LAYER.get_or_init(|| shipped_layer().unwrap())
}

/// The shipped article's dossier.
pub(crate) fn dossier() -> Dossier {
    shipped_dossier(layer()).unwrap().dossier
}

pub(crate) fn options(format: ExportFormat) -> ExportOptions {
    ExportOptions::new(format, 640, 480, None)
}

/// A file.
pub(crate) fn export(dossier: &Dossier, query: &Query, options: &ExportOptions) -> Vec<u8> {
    export_bytes(&ExportSource { dossier, layer: layer(), query }, options).unwrap()
}

/// The shipped map in a format; made once for each test program.
pub(crate) fn picture(format: ExportFormat) -> Vec<u8> {
    static FILES: [OnceLock<Vec<u8>>; ExportFormat::ALL.len()] =
        [const { OnceLock::new() }; ExportFormat::ALL.len()];
    let number = ExportFormat::ALL.iter().position(|one| *one == format).unwrap();
    FILES[number].get_or_init(|| export(&dossier(), &Query::everything(), &options(format))).clone()
}

/// What a check of a file comes to; whatever it says it says in Ukrainian too.
pub(crate) fn check(bytes: &[u8]) -> Report {
    let report = verify_file(bytes, layer()).unwrap();
    report.reasons.iter().chain(&report.notes).for_each(expect_ukrainian);
    report
}

/// The sentence has Ukrainian words.
#[track_caller]
pub(crate) fn expect_ukrainian(message: &Message) {
    // What is said as it is in every language was not said here.
    if message.id() != "words-as-they-are" {
        let ukrainian = Language::UKRAINIAN.text(message);
        let is_cyrillic = |letter: char| ('\u{400}'..='\u{52f}').contains(&letter);
        assert!(ukrainian.contains(is_cyrillic) && ukrainian != message.english(), "{ukrainian}");
    }
}

/// Sentences in English, a line each.
pub(crate) fn english(messages: &[Message]) -> String {
    messages.iter().map(Message::english).collect::<Vec<String>>().join("\n")
}

/// The file holds, byte for byte.
#[track_caller]
pub(crate) fn expect_holds(bytes: &[u8]) {
    let report = check(bytes);
    assert_eq!(
        (report.outcome, report.notes.len()),
        (Outcome::Holds, 0),
        "{:?} {:?}",
        report.reasons,
        report.notes
    );
}

/// The file holds, and a note says what was written anew, in these words.
#[track_caller]
pub(crate) fn expect_rewritten(bytes: &[u8], words: &[&str]) {
    let report = check(bytes);
    assert_eq!(report.outcome, Outcome::Holds, "{:?}", report.reasons);
    let notes = english(&report.notes);
    assert!(!notes.is_empty(), "a note says that it was written anew");
    for word in words {
        assert!(notes.contains(word), "no “{word}” in: {notes}");
    }
}

/// The file was altered, for reasons that have these words.
#[track_caller]
pub(crate) fn expect_altered(bytes: &[u8], words: &[&str]) {
    expect_outcome(bytes, Outcome::Altered, words);
}

/// It cannot be told, for reasons that have these words.
#[track_caller]
pub(crate) fn expect_unsettled(bytes: &[u8], words: &[&str]) {
    expect_outcome(bytes, Outcome::Unsettled, words);
}

#[track_caller]
fn expect_outcome(bytes: &[u8], outcome: Outcome, words: &[&str]) {
    let report = check(bytes);
    let reasons = english(&report.reasons);
    assert_eq!(report.outcome, outcome, "{reasons} {:?}", report.notes);
    for word in words {
        assert!(reasons.contains(word), "no “{word}” in: {reasons}");
    }
}

/// A file with one text in the place of another, which must be there.
#[track_caller]
pub(crate) fn replaced(file: &[u8], from: &str, to: &str) -> Vec<u8> {
    let text = std::str::from_utf8(file).unwrap();
    assert!(text.contains(from), "“{from}” is in the file");
    text.replacen(from, to, 1).into_bytes()
}

/// Runs a program that rewrites files; false where it is missing and nobody requires it.
pub(crate) fn ran(program: &str, args: &[&str]) -> bool {
    match Command::new(program).args(args).output() {
        Ok(output) => {
            // qpdf says by 3 that it warned.
            let is_done = output.status.success() || output.status.code() == Some(3);
            assert!(is_done, "{program} {args:?}: {}", String::from_utf8_lossy(&output.stderr));
            true
        }
        Err(error) => {
            let is_required = std::env::var_os("CLAIMS_MAP_REQUIRE_TOOLS").is_some();
            assert!(!is_required, "{program} is required here, and is missing: {error}");
            false
        }
    }
}

/// What a program makes of a file; `None` where it is missing and nobody requires it. The arguments name
/// the file as `IN` and the one to write as `OUT`; without `OUT` it is changed where it lies.
pub(crate) fn rewritten_by(
    program: &str,
    args: &[&str],
    file: &[u8],
    folder: &Path,
    ending: &str,
) -> Option<Vec<u8>> {
    let (input, output) = (folder.join(format!("in.{ending}")), folder.join(format!("out.{ending}")));
    std::fs::write(&input, file).unwrap();
    drop(std::fs::remove_file(&output));
    let (input_name, output_name) = (input.to_str().unwrap(), output.to_str().unwrap());
    let args: Vec<String> =
        args.iter().map(|arg| arg.replace("OUT", output_name).replace("IN", input_name)).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    ran(program, &args).then(|| std::fs::read(if output.exists() { &output } else { &input }).unwrap())
}

/// A chunk of a PNG: name and content.
pub(crate) type Chunk = ([u8; 4], Vec<u8>);

/// The chunks of a PNG.
pub(crate) fn chunks(png: &[u8]) -> Vec<Chunk> {
    let (mut rest, mut list) = (&png[8..], Vec::new());
    while !rest.is_empty() {
        let length = u32::from_be_bytes(rest[..4].try_into().unwrap()) as usize;
        list.push((rest[4..8].try_into().unwrap(), rest[8..8 + length].to_vec()));
        rest = &rest[12 + length..];
    }
    list
}

/// A PNG of chunks.
pub(crate) fn png_of(chunks: &[Chunk]) -> Vec<u8> {
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    for (name, content) in chunks {
        png.extend(u32::try_from(content.len()).unwrap().to_be_bytes());
        let named = [name.as_slice(), content].concat();
        png.extend(&named);
        png.extend(crc32(&named).to_be_bytes());
    }
    png
}

/// The checksum of PNG's chunks (ISO 3309).
fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32| if crc & 1 == 1 { 0xEDB8_8320 ^ (crc >> 1) } else { crc >> 1 };
    !bytes.iter().fold(!0, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), |crc, _| step(crc)))
}

/// A PNG with a chunk more, behind its header.
pub(crate) fn with_chunk(png: &[u8], name: [u8; 4], content: &[u8]) -> Vec<u8> {
    let mut all = chunks(png);
    all.insert(1, (name, content.to_vec()));
    png_of(&all)
}

pub(crate) fn is_record((name, content): &Chunk) -> bool {
    name == b"iTXt" && content.starts_with(b"claims-map\0")
}

/// A PNG's pixels: width, height, red, green and blue.
pub(crate) fn pixels_of(png: &[u8]) -> (u32, u32, Vec<u8>) {
    let mut reader = png::Decoder::new(std::io::Cursor::new(png)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut pixels).unwrap();
    assert_eq!(info.color_type, png::ColorType::Rgb, "as Claims Map writes it");
    (info.width, info.height, pixels)
}

/// A PNG with these pixels in the place of its own, packed by `encode`.
pub(crate) fn repacked(
    png: &[u8],
    encode: impl FnOnce(&mut png::Encoder<'_, &mut Vec<u8>>) -> Vec<u8>,
) -> Vec<u8> {
    let (width, height, _) = pixels_of(png);
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgb);
    let pixels = encode(&mut encoder);
    encoder.write_header().unwrap().write_image_data(&pixels).unwrap();
    let painted = chunks(&bytes);
    let ours = chunks(png).into_iter().filter(|(name, _)| ![b"IHDR", b"IDAT", b"IEND"].contains(&name));
    let mut all = vec![painted[0].clone()];
    all.extend(ours);
    all.extend(painted.into_iter().skip(1));
    png_of(&all)
}
