//! PNG compared chunk by chunk and pixel by pixel (PNG specification, third edition).
//!
//! How the pixels are packed does not count. Of the other chunks those are let pass that change nothing;
//! metadata are gone through by `metadata`.

use super::exif::check_exif;
use super::metadata::{Metadata, Said};
use super::pixels::compare_pixels;
use super::xmp::check_xmp;
use super::{Comparison, Made};
use crate::export::carrier::{Chunk, MAX_TEXTS, after_end, international_text, latin_text, png_chunks};
use crate::paint::png::RECORD_KEYWORD;

/// Chunks that hold the pixels, or say of them what is compared with them.
const PIXELS: [&[u8; 4]; 5] = [b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS"];
/// Chunks that change nothing about how an opaque picture looks: what its colours are made for, how exact
/// they were, which ones matter most, when and by what it was written.
const HARMLESS: [&[u8; 4]; 9] =
    [b"sRGB", b"sBIT", b"bKGD", b"hIST", b"sPLT", b"tIME", b"oFFs", b"iDOT", b"vpAg"];
/// Chunks that make an animation.
const ANIMATION: [&[u8; 4]; 3] = [b"acTL", b"fcTL", b"fdAT"];
/// Keywords of texts that say who handled a picture, with what and when.
const HANDLING: [&str; 11] = [
    "Author",
    "Artist",
    "Copyright",
    "Creation Time",
    "Software",
    "Source",
    "date:create",
    "date:modify",
    "date:timestamp",
    "create-date",
    "modify-date",
];
/// The gamma of sRGB in hundred thousandths, and how far from it is the same.
const GAMMA: (u32, u32) = (45_455, 300);
/// The white point and the primaries of sRGB in hundred thousandths, and how far from them is the same.
const PRIMARIES: ([u32; 8], u32) = ([31_270, 32_900, 64_000, 33_000, 30_000, 60_000, 15_000, 6_000], 100);

/// Compares two PNG files but for what their records say.
pub(super) fn compare_png(given: &[u8], made: &Made<'_>) -> Comparison {
    let chunks: Vec<Chunk<'_>> = png_chunks(given).collect();
    if chunks.last().is_none_or(|(name, _)| name != b"IEND") {
        return Comparison::differs("its end is missing; it is cut off");
    }
    let said = made.page.map_or(Said { title: "", description: "" }, |(scene, _)| Said {
        title: &scene.title,
        description: &scene.description,
    });
    let mut metadata = Metadata::new(said);
    for chunk in &chunks {
        check(*chunk, &mut metadata);
    }
    let records = chunks.iter().filter(|(name, content)| name == b"iTXt" && is_record(content));
    if records.count() > 1 {
        metadata.changes_picture("it carries two records");
    }
    let mut found = compare_pixels(given, made).and(metadata.into_comparison());
    if after_end(given) > 0 {
        found.notes.push(format!("{} bytes stand behind its end, which viewers leave out", after_end(given)));
    }
    let ours: Vec<Chunk<'_>> = png_chunks(made.bytes).collect();
    for (name, words) in [(b"pHYs", "its resolution"), (b"sRGB", "the name of its colours")] {
        let of = |chunks: &[Chunk<'_>]| {
            chunks.iter().find(|(found, _)| found == name).map(|(_, content)| content.to_vec())
        };
        if of(&chunks) != of(&ours) {
            found.notes.push(format!("{words} was changed or left out"));
        }
    }
    if found.differences.is_empty() && found.doubts.is_empty() {
        found.manners.insert("how its pixels and its other parts are packed");
    }
    found
}

fn is_record(content: &[u8]) -> bool {
    international_text(content).is_some_and(|(keyword, _)| keyword == RECORD_KEYWORD)
}

fn check((name, content): Chunk<'_>, metadata: &mut Metadata<'_>) {
    if PIXELS.contains(&&name) || HARMLESS.contains(&&name) {
        return;
    }
    let words = String::from_utf8_lossy(&name).into_owned();
    if ANIMATION.contains(&&name) {
        metadata.changes_picture(format!("its part “{words}” makes it an animation"));
        return;
    }
    match &name {
        b"pHYs" => {}
        b"gAMA" => {
            let gamma = numbers(content).first().copied().unwrap_or_default();
            if gamma.abs_diff(GAMMA.0) > GAMMA.1 {
                metadata.changes_picture("its part “gAMA” asks viewers to show other colours");
            }
        }
        b"cHRM" => {
            let found = numbers(content);
            let is_near = |(one, other): (&u32, &u32)| one.abs_diff(*other) <= PRIMARIES.1;
            if found.len() != PRIMARIES.0.len() || !found.iter().zip(&PRIMARIES.0).all(is_near) {
                metadata.changes_picture("its part “cHRM” asks viewers to show other colours");
            }
        }
        // Primaries, transfer and matrix of sRGB, in full range.
        b"cICP" => {
            if content != [1, 13, 0, 1] {
                metadata.changes_picture("its part “cICP” asks viewers to show other colours");
            }
        }
        b"eXIf" => check_exif(content, metadata),
        b"iTXt" => match international_text(content) {
            Some((keyword, text)) => check_text(keyword, text.as_deref().ok(), metadata),
            None => metadata.unreadable("iTXt"),
        },
        b"tEXt" | b"zTXt" => match latin_text(content, &name == b"zTXt") {
            Some((keyword, text)) => check_text(&keyword, text.as_deref(), metadata),
            None => metadata.unreadable(&words),
        },
        _ => metadata.unknown(&words, ""),
    }
}

fn check_text(keyword: &str, text: Option<&str>, metadata: &mut Metadata<'_>) {
    let Some(text) = text.filter(|text| text.len() <= MAX_TEXTS) else {
        return metadata.unreadable(keyword);
    };
    let is = |name: &str| keyword.eq_ignore_ascii_case(name);
    if is("Title") || is("Description") {
        metadata.words(keyword, text);
    } else if is("XML:com.adobe.xmp") {
        check_xmp(text, None, metadata);
    } else if keyword == RECORD_KEYWORD {
        // It is compared by its hashes, and that there is one only was seen when it was read.
    } else if HANDLING.iter().any(|name| is(name)) {
        metadata.harmless(keyword);
    } else {
        metadata.unknown(keyword, text);
    }
}

fn numbers(content: &[u8]) -> Vec<u32> {
    content.chunks_exact(4).map(|four| u32::from_be_bytes([four[0], four[1], four[2], four[3]])).collect()
}
