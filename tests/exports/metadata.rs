//! What a picture of pixels says of itself in its metadata, read by `exiftool`, and how small it is.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::path::Path;

use crate::common::exported::{Chunk, png_of};
use crate::common::exported::{check, chunks, expect_altered, expect_holds, expect_rewritten, rewritten_by};
use crate::common::pictures::poppler;
use crate::common::{fresh_folder, run, said_besides_left_out};
use claims_map::export::Outcome;
use serde_json::Value;

/// A small picture, as the command makes it with these arguments.
fn picture(folder: &Path, args: &[&str]) -> Vec<u8> {
    let path = folder.join("map.png");
    let size = ["export", path.to_str().unwrap(), "--width", "640", "--height", "480"];
    let made = run(size.iter().chain(args));
    assert_eq!((made.code, said_besides_left_out(&made).as_str()), (Some(0), ""), "{args:?}");
    std::fs::read(path).unwrap()
}

/// What `exiftool` reads of a picture: names with their group; `None` where it is missing and nobody requires it.
fn exif(folder: &Path, png: &[u8]) -> Option<Value> {
    let path = folder.join("read.png");
    std::fs::write(&path, png).unwrap();
    let args = ["-json", "-G1", "-a", "-charset", "utf8", "-warning", "-all", path.to_str().unwrap()];
    let said: Value = serde_json::from_slice(&poppler("exiftool", &args)?).unwrap();
    assert!(said[0].get("ExifTool:Warning").is_none(), "nothing to warn of: {}", said[0]["ExifTool:Warning"]);
    Some(said[0].clone())
}

#[test]
fn exiftool_reads_what_a_newsroom_asks_of_a_picture() {
    let folder = fresh_folder("metadata-read");
    let args =
        ["--lang", "uk", "--alt", "Хто що каже", "--subtitle", "Під заголовком", "--date", "2025-03-18"];
    let Some(said) = exif(&folder, &picture(&folder, &args)) else { return };
    let title = "Контроль і претензії в областях України за публікацією Kyiv Post, 17 березня 2025";
    for (name, expected) in [
        ("XMP-dc:Title", title),
        ("XMP-dc:Title-uk", title),
        ("XMP-photoshop:Headline", title),
        ("XMP-iptcCore:AltTextAccessibility", "Хто що каже"),
        ("XMP-iptcCore:AltTextAccessibility-uk", "Хто що каже"),
        ("XMP-photoshop:Credit", "Claims Map; Natural Earth, суспільне надбання"),
        ("XMP-photoshop:Source", "Kyiv Post, 17 бер. 2025 (дату визначено зі змісту)"),
        ("XMP-photoshop:DateCreated", "2025:03:18"),
        (
            "XMP-dc:Rights",
            "Карта: Natural Earth, суспільне надбання. Цитати належать тим, хто їх опублікував: Kyiv Post.",
        ),
        ("XMP-dc:Language", "uk"),
        ("XMP-xmp:CreatorTool", concat!("Claims Map ", env!("CARGO_PKG_VERSION"))),
    ] {
        assert_eq!(said[name], expected, "{name}");
    }
    let caption = said["XMP-dc:Description"].as_str().unwrap();
    assert!(caption.starts_with("Під заголовком\nДжерело: Kyiv Post"), "{caption}");
    let long = said["XMP-iptcCore:ExtDescrAccessibility"].as_str().unwrap();
    for words in ["Харківська область: Оспорюваний контроль", "Кінбурнська коса: Окуповано"]
    {
        assert!(long.contains(words), "{words}: {long}");
    }
    let kind = said["XMP-iptcExt:DigitalSourceType"].as_str().unwrap();
    assert!(kind.ends_with("/dataDrivenMedia"), "made of data, by nothing that was trained: {kind}");
}

#[test]
fn words_that_look_like_markup_come_back_as_they_were() {
    let folder = fresh_folder("metadata-hostile");
    let words = "</rdf:li>]]><?xpacket end=\"w\"?> & \"q\" 'a' \u{7f}\u{85}\u{1f5fa}";
    let png = picture(&folder, &["--title", words, "--alt", words]);
    expect_holds(&png);
    let Some(said) = exif(&folder, &png) else { return };
    assert_eq!(said["XMP-iptcCore:AltTextAccessibility"], said["XMP-photoshop:Headline"], "alike");
    let headline = said["XMP-photoshop:Headline"].as_str().unwrap();
    assert!(headline.starts_with("</rdf:li>]]><?xpacket end=\"w\"?> & \"q\" 'a' "), "{headline}");
}

/// The same packet, with one text in the place of another.
fn with_xmp(png: &[u8], from: &str, to: &str) -> Vec<u8> {
    let mut parts: Vec<Chunk> = chunks(png);
    let (_, content) =
        parts.iter_mut().find(|(_, content)| content.starts_with(b"XML:com.adobe.xmp")).unwrap();
    let text = String::from_utf8(std::mem::take(content)).unwrap();
    assert!(text.contains(from), "“{from}” is in the packet");
    *content = text.replacen(from, to, 1).into_bytes();
    png_of(&parts)
}

#[test]
fn what_the_packet_says_of_the_picture_cannot_be_edited_unseen() {
    let folder = fresh_folder("metadata-edited");
    let png = picture(&folder, &[]);
    expect_holds(&png);
    for (from, to, words) in [
        ("Contested:", "Liberated:", "AltTextAccessibility"),
        ("Kharkiv Oblast: Contested", "Kharkiv Oblast: Occupied", "ExtDescrAccessibility"),
        ("<photoshop:Headline>", "<photoshop:Headline>All of ", "Headline"),
        (
            "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">",
            "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">All of ",
            "title",
        ),
        ("dataDrivenMedia", "digitalCapture", "DigitalSourceType"),
    ] {
        expect_altered(&with_xmp(&png, from, to), &[words]);
    }
    // Whom to name is for whoever prints it to say.
    let credited = with_xmp(&png, "<photoshop:Credit>Claims Map", "<photoshop:Credit>A. Editor");
    let report = check(&credited);
    assert_eq!(report.outcome, Outcome::Holds, "{:?}", report.reasons);
    assert!(!report.notes.is_empty(), "but it is said");
    // And a picture may lose its metadata on its way.
    let bare: Vec<Chunk> =
        chunks(&png).into_iter().filter(|(_, content)| !content.starts_with(b"XML:com")).collect();
    expect_rewritten(&png_of(&bare), &["how its pixels and its other parts are packed"]);
    let Some(edited) = rewritten_by(
        "exiftool",
        &["-overwrite_original", "-XMP-dc:Creator=A. Writer", "IN"],
        &png,
        &folder,
        "png",
    ) else {
        return;
    };
    expect_rewritten(&edited, &["it carries metadata that were added"]);
}

/// The commonest way to pack a PNG, each row filtered by the least sum of differences, makes a map larger by a third.
#[test]
fn a_picture_is_packed_as_small_as_maps_can_be() {
    let folder = fresh_folder("metadata-small");
    let png = picture(&folder, &[]);
    let packed = |png: &[u8]| -> usize {
        chunks(png).iter().filter(|(name, _)| name == b"IDAT").map(|(_, content)| content.len()).sum()
    };
    let mut reader = png::Decoder::new(std::io::Cursor::new(&png)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut pixels).unwrap();
    let mut usual = Vec::new();
    let mut encoder = png::Encoder::new(&mut usual, 640, 480);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_compression(png::Compression::High);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&pixels).unwrap();
    writer.finish().unwrap();
    let (ours, usual) = (packed(&png), packed(&usual));
    assert!(ours * 6 < usual * 5, "{ours} bytes of pixels, {usual} by the usual way");
}
