//! The one list of what may be added to a file, or changed about how it is written, without changing what it
//! shows. Whatever is not on it makes a file altered. The README (“What verification proves”) says the same.
//!
//! 1. **How it is written**: white space beside tags, the order of attributes and of JSON’s members, how an empty
//!    element is closed, how characters and numbers are written, comments that every program ends at the same
//!    place, the byte order mark and an encoding that every program knows; how a PNG’s pixels and a PDF’s objects are
//!    packed.
//! 2. **Who handled it, when and with what**: the texts, EXIF tags, XMP properties and PDF members below, each a short
//!    line without markup.
//! 3. **What repeats how an opaque sRGB picture looks anyhow**: the parts of a PNG below; another resolution, the
//!    same in both directions.
//! 4. **A signature** of another program (Content Credentials): the PNG part `caBX`; in an SVG an element
//!    `c2pa:manifest` of nothing but Base64 in `metadata`. It is said that it was not checked.

/// Parts of a PNG that change nothing about how an opaque picture looks: which colours matter most, what to show
/// behind it, when it was written.
pub(super) const PNG_PARTS: [&[u8; 4]; 3] = [b"bKGD", b"hIST", b"tIME"];
/// The part of a PNG that holds Content Credentials (C2PA specification).
pub(super) const PNG_SIGNATURE: [u8; 4] = *b"caBX";
/// The namespace and the name of the element of an SVG that holds Content Credentials (C2PA specification).
pub(super) const SVG_SIGNATURE: (&str, &str) = ("http://c2pa.org/manifest", "manifest");
/// Keywords of texts in a PNG that say who handled it, with what and when.
pub(super) const PNG_TEXTS: [&str; 11] = [
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
/// EXIF tags that say who handled a picture, with what and when, or repeat its size.
pub(super) const EXIF_TAGS: [(u16, &str); 17] = [
    (0x0100, "ImageWidth"),
    (0x0101, "ImageLength"),
    (0x011a, "XResolution"),
    (0x011b, "YResolution"),
    (0x0128, "ResolutionUnit"),
    (0x0131, "Software"),
    (0x0132, "DateTime"),
    (0x013b, "Artist"),
    (0x0213, "YCbCrPositioning"),
    (0x8298, "Copyright"),
    (0x9000, "ExifVersion"),
    (0x9003, "DateTimeOriginal"),
    (0x9004, "DateTimeDigitized"),
    (0x9101, "ComponentsConfiguration"),
    (0xa000, "FlashpixVersion"),
    (0xa002, "PixelXDimension"),
    (0xa003, "PixelYDimension"),
];
/// Members of a PDF’s description that say who wrote it and when.
pub(super) const PDF_MEMBERS: [&[u8]; 6] =
    [b"Producer", b"Creator", b"Author", b"CreationDate", b"ModDate", b"Trapped"];

/// Dublin Core, TIFF and EXIF in XMP.
pub(super) const DUBLIN_CORE: &str = "http://purl.org/dc/elements/1.1/";
pub(super) const TIFF: &str = "http://ns.adobe.com/tiff/1.0/";
pub(super) const EXIF: &str = "http://ns.adobe.com/exif/1.0/";

/// Properties in XMP that say who handled a file, with what and when, where its credentials are, or repeat
/// its size: namespace, names; no names for all of them.
pub(super) const XMP_PROPERTIES: [(&str, &[&str]); 10] = [
    ("http://ns.adobe.com/xap/1.0/", &["CreatorTool", "CreateDate", "ModifyDate", "MetadataDate"]),
    ("http://ns.adobe.com/xap/1.0/mm/", &[]),
    ("http://ns.adobe.com/xap/1.0/rights/", &[]),
    ("http://purl.org/dc/terms/", &["provenance"]),
    ("http://ns.adobe.com/pdf/1.3/", &["Producer", "PDFVersion", "Trapped", "Author", "Copyright"]),
    (
        "http://ns.adobe.com/photoshop/1.0/",
        &["Credit", "Source", "AuthorsPosition", "CaptionWriter", "DateCreated"],
    ),
    ("http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/", &["CreatorContactInfo"]),
    (DUBLIN_CORE, &["creator", "rights", "format", "publisher", "date", "language"]),
    (
        TIFF,
        &[
            "Artist",
            "Copyright",
            "Software",
            "DateTime",
            "ImageWidth",
            "ImageLength",
            "BitsPerSample",
            "Compression",
            "PhotometricInterpretation",
            "SamplesPerPixel",
            "XResolution",
            "YResolution",
            "ResolutionUnit",
        ],
    ),
    (EXIF, &["ExifVersion", "PixelXDimension", "PixelYDimension", "DateTimeOriginal", "DateTimeDigitized"]),
];

/// Whether the words of such a note are a short line without markup.
pub(super) fn is_plain_line(words: &str) -> bool {
    words.len() <= crate::budget::MAX_HARMLESS_BYTES
        && !words.contains(|letter: char| letter.is_control() || matches!(letter, '<' | '>'))
        && !words.contains("%PDF-")
}
