//! PNG compared chunk by chunk and pixel by pixel (PNG specification, third edition).
//!
//! How the pixels are packed does not count. Of the other chunks those on the list of `harmless` are let pass, each
//! where and as often as PNG has it; metadata are gone through by `metadata`.

use std::collections::BTreeSet;

use super::exif::check_exif;
use super::harmless::{PNG_PARTS, PNG_SIGNATURE, PNG_TEXTS};
use super::metadata::{Metadata, StatedMetadata};
use super::pixels::compare_pixels;
use super::xmp::check_xmp;
use super::{Comparison, Made, Manner, clean};
use crate::budget::{MAX_HARMLESS_BYTES, MAX_PNG_TEXT_BYTES};
use crate::export::carrier::{Chunk, TextPart, after_end, damaged_chunk, png_chunks};
use crate::paint::png::{RECORD_KEYWORD, XMP_KEYWORD};
use crate::words::message;

/// Chunks that make an animation.
const ANIMATION: [&[u8; 4]; 3] = [b"acTL", b"fcTL", b"fdAT"];
/// Chunks that stand before the pixels where they stand at all, and no more than once.
const BEFORE_PIXELS: [&[u8; 4]; 10] =
    [b"IHDR", b"PLTE", b"tRNS", b"sRGB", b"gAMA", b"cHRM", b"cICP", b"sBIT", b"pHYs", b"bKGD"];
/// Other chunks that stand no more than once.
const ONCE: [&[u8; 4]; 5] = [b"IEND", b"hIST", b"tIME", b"eXIf", &PNG_SIGNATURE];
/// The gamma of sRGB in hundred thousandths, and how far from it is the same.
const GAMMA: (u32, u32) = (45_455, 300);
/// The white point and the primaries of sRGB in hundred thousandths, and how far from them is the same.
const PRIMARIES: ([u32; 8], u32) = ([31_270, 32_900, 64_000, 33_000, 30_000, 60_000, 15_000, 6_000], 100);

/// Compares two PNG files but for what their records say.
pub(super) fn compare_png(given: &[u8], made: &Made<'_>) -> Comparison {
    let chunks: Vec<Chunk<'_>> = png_chunks(given).collect();
    if chunks.last().is_none_or(|(name, _)| name != b"IEND") {
        return Comparison::differs(message!("export-png-cut-off"));
    }
    let ours: Vec<Chunk<'_>> = png_chunks(made.bytes).collect();
    let said = made.page.map_or(StatedMetadata { title: "", description: "" }, |(scene, _)| StatedMetadata {
        title: &scene.title,
        description: &scene.description,
    });
    let mut metadata = Metadata::new(said);
    check_order(&chunks, &mut metadata);
    let our_xmp = xmp_of(&ours);
    for chunk in &chunks {
        check(*chunk, &ours, our_xmp.as_deref(), &mut metadata);
    }
    let records = chunks.iter().filter(|(name, content)| {
        TextPart::of(*name, content).is_some_and(|text| text.keyword.eq_ignore_ascii_case(RECORD_KEYWORD))
    });
    if records.count() > 1 {
        metadata.changes_picture(message!("export-png-two-records"));
    }
    if let Some(name) = damaged_chunk(given) {
        let name = clean(&name, 8);
        metadata.changes_picture(message!("export-png-checksum", name = name));
    }
    if after_end(given) > 0 {
        metadata.changes_picture(message!("export-behind-end", count = after_end(given)));
    }
    let mut found = compare_pixels(given, made).and(metadata.into_comparison());
    found.has_signature = chunks.iter().any(|(name, _)| *name == PNG_SIGNATURE);
    if part(&chunks, *b"pHYs") != part(&ours, *b"pHYs") {
        found.notes.push(message!("export-png-resolution"));
    }
    if part(&chunks, *b"sRGB") != part(&ours, *b"sRGB") {
        found.notes.push(message!("export-png-colour-name"));
    }
    let is_other = |(name, _): &&Chunk<'_>| *name != PNG_SIGNATURE;
    let is_packed_anew = !chunks.iter().filter(is_other).eq(ours.iter());
    if is_packed_anew && found.differences.is_empty() && found.doubts.is_empty() {
        found.manners.insert(Manner::PngPacking);
    }
    found
}

/// The content of the first part with a name.
fn part<'a>(chunks: &[Chunk<'a>], name: [u8; 4]) -> Option<&'a [u8]> {
    chunks.iter().find(|(found, _)| *found == name).map(|(_, content)| *content)
}

/// The packet of XMP among some parts.
fn xmp_of(chunks: &[Chunk<'_>]) -> Option<String> {
    let mut texts = chunks.iter().filter_map(|(name, content)| TextPart::of(*name, content));
    texts.find(|text| text.keyword == XMP_KEYWORD)?.text(MAX_PNG_TEXT_BYTES).ok()
}

/// Parts where or as often as PNG has none: programs differ in what they make of such.
fn check_order(chunks: &[Chunk<'_>], metadata: &mut Metadata<'_>) {
    let mut met: BTreeSet<[u8; 4]> = BTreeSet::new();
    let mut before = *b"    ";
    for (at, (name, content)) in chunks.iter().enumerate() {
        let is_behind_pixels = met.contains(b"IDAT");
        let is_misplaced = BEFORE_PIXELS.contains(&name) && is_behind_pixels
            || (name == b"IHDR") != (at == 0)
            || name == b"IDAT" && is_behind_pixels && before != *b"IDAT"
            || name == b"PLTE" && [b"tRNS", b"hIST", b"bKGD"].iter().any(|later| met.contains(*later))
            || name == b"IEND" && !content.is_empty();
        let is_second = (BEFORE_PIXELS.contains(&name) || ONCE.contains(&name)) && met.contains(name);
        if is_misplaced || is_second {
            let name = clean(&String::from_utf8_lossy(name), 4);
            metadata.changes_picture(if is_second {
                message!("export-png-part-twice", name = name)
            } else {
                message!("export-png-part-misplaced", name = name)
            });
        }
        met.insert(*name);
        before = *name;
    }
}

fn check((name, content): Chunk<'_>, ours: &[Chunk<'_>], our_xmp: Option<&str>, metadata: &mut Metadata<'_>) {
    if PNG_PARTS.contains(&&name) || name == PNG_SIGNATURE {
        return;
    }
    let words = String::from_utf8_lossy(&name).into_owned();
    if ANIMATION.contains(&&name) {
        metadata.changes_picture(message!("export-png-animation", name = words));
        return;
    }
    let other_colours = |is_other: bool, metadata: &mut Metadata<'_>| {
        if is_other {
            metadata.changes_picture(message!("export-png-colours", name = &words));
        }
    };
    match &name {
        // They hold the pixels, or say of them what is compared with them.
        b"IHDR" | b"PLTE" | b"IDAT" | b"IEND" | b"tRNS" => {}
        b"pHYs" => match (numbers(content).as_slice(), content) {
            ([x, y], [.., 0 | 1]) if x == y && *x > 0 && content.len() == 9 => {}
            _ => metadata.changes_picture(message!("export-png-stretched", name = "pHYs")),
        },
        b"sRGB" => other_colours(Some(content) != part(ours, name), metadata),
        // How exact the colours were; a program that obeys less than all of it shows others.
        b"sBIT" => other_colours(content.iter().any(|bits| *bits < 8), metadata),
        b"gAMA" => {
            let is_near = matches!(*numbers(content), [gamma] if gamma.abs_diff(GAMMA.0) <= GAMMA.1);
            other_colours(!is_near, metadata);
        }
        b"cHRM" => {
            let found = numbers(content);
            let is_near = |(one, other): (&u32, &u32)| one.abs_diff(*other) <= PRIMARIES.1;
            let is_same = found.len() == PRIMARIES.0.len() && found.iter().zip(&PRIMARIES.0).all(is_near);
            other_colours(!is_same, metadata);
        }
        // Primaries, transfer and matrix of sRGB, in full range.
        b"cICP" => other_colours(content != [1, 13, 0, 1], metadata),
        b"iCCP" => other_colours(true, metadata),
        b"iDOT" => metadata.changes_picture(message!("export-png-read-otherwise", name = "iDOT")),
        b"eXIf" => check_exif(content, metadata),
        b"iTXt" | b"tEXt" | b"zTXt" => match TextPart::of(name, content) {
            Some(text) => check_text(&text, our_xmp, metadata),
            None => metadata.unreadable(&words),
        },
        _ => metadata.unknown(&words, ""),
    }
}

fn check_text(part: &TextPart<'_>, our_xmp: Option<&str>, metadata: &mut Metadata<'_>) {
    let keyword = part.keyword.as_str();
    let is = |name: &str| keyword.eq_ignore_ascii_case(name);
    if is(RECORD_KEYWORD) {
        // It is compared by its hashes.
        return;
    }
    let is_known =
        is("Title") || is("Description") || is(XMP_KEYWORD) || PNG_TEXTS.iter().any(|name| is(name));
    // What is not known need not be unpacked.
    let text = part.text(if is_known { MAX_PNG_TEXT_BYTES } else { MAX_HARMLESS_BYTES });
    let Ok(text) = text else {
        return if is_known { metadata.unreadable(keyword) } else { metadata.unknown(keyword, "") };
    };
    if is("Title") || is("Description") {
        metadata.words(keyword, &text);
    } else if is(XMP_KEYWORD) {
        check_xmp(&text, our_xmp, metadata);
    } else if is_known {
        metadata.harmless(keyword, &text);
    } else {
        metadata.unknown(keyword, &text);
    }
}

fn numbers(content: &[u8]) -> Vec<u32> {
    content.chunks_exact(4).map(|four| u32::from_be_bytes([four[0], four[1], four[2], four[3]])).collect()
}
