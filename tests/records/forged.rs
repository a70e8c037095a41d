//! What somebody might do to a file that went out: whatever may show or say something else is altered, with exit
//! code 1, and what cannot is said and holds.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use crate::common::exported::{
    check, chunks, expect_altered, expect_rewritten, is_record, picture, png_of, replaced, with_chunk,
};
use crate::common::{fresh_folder, run};
use claims_map::export::{ExportFormat, Outcome};

const BANNER: &str = "Corrected map";

fn svg() -> Vec<u8> {
    picture(ExportFormat::Svg)
}

fn html() -> Vec<u8> {
    picture(ExportFormat::Html)
}

fn png() -> Vec<u8> {
    picture(ExportFormat::Png)
}

fn text_of(file: &[u8]) -> String {
    String::from_utf8(file.to_vec()).unwrap()
}

/// Every alteration of a table is found; all that are not are named together.
#[track_caller]
fn expect_all_altered(table: &[(String, Vec<u8>)]) {
    assert!(!table.is_empty(), "a table has rows");
    let outcome = |file: &[u8]| match claims_map::export::verify_file(file, crate::common::exported::layer())
    {
        Ok(report) => format!("{:?} {:?}", report.outcome, report.notes),
        Err(error) => format!("not read: {error}"),
    };
    let missed = table.iter().filter(|(_, file)| !outcome(file).starts_with("Altered"));
    let missed: Vec<String> = missed.map(|(what, file)| format!("{what}: {}", outcome(file))).collect();
    assert!(missed.is_empty(), "{} of {}:\n{}", missed.len(), table.len(), missed.join("\n"));
}

/// Text put in front of or behind a place of a file.
fn placed(file: &[u8], rows: &[(&str, &str, &str)]) -> Vec<(String, Vec<u8>)> {
    let row = |(what, from, to): &(&str, &str, &str)| ((*what).to_owned(), replaced(file, from, to));
    rows.iter().map(row).collect()
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

#[test]
fn alterations_of_an_svg() {
    let svg = svg();
    let text = text_of(&svg);
    let mut table = Vec::new();
    for what in [
        "<style>#UA-63 path { fill: green }</style>",
        "<style><![CDATA[#UA-63 path { fill: green }]]></style>",
        "<style media=\"print\">*{display:none}</style>",
        "<script>alert(1)</script>",
        "<script href=\"x.js\"/>",
        "<foreignObject width=\"9\" height=\"9\"><p xmlns=\"http://www.w3.org/1999/xhtml\">Words</p></foreignObject>",
        "<title>Another title</title>",
        "<desc>Another description</desc>",
        "<filter id=\"f\"><feFlood flood-color=\"green\"/></filter>",
        "<switch><text>Words</text></switch>",
        "<image href=\"data:image/png;base64,AA\"/>",
        "<a href=\"https://example.org\"><rect width=\"9\" height=\"9\"/></a>",
        "<metadata>Words</metadata>",
        "<metadata id=\"claims-map\">{}</metadata>",
        "<metadata><svg xmlns=\"http://www.w3.org/2000/svg\"><text>Words</text></svg></metadata>",
        "<!-- a --><rect width=\"9\" height=\"9\"/>",
        "<!-- a -- b -->",
        "<!--> <style>*{fill:green}</style> -->",
        "<!---><style>*{fill:green}</style>-->",
        "<!--[if IE]><style>*{fill:green}</style><![endif]-->",
        "<![CDATA[Words]]>",
        "<?php echo 1 ?>",
        "\u{0}",
        "\u{1}",
        "\u{ffff}",
        "<x:path xmlns:x=\"http://www.w3.org/2000/svg\" d=\"M0 0h99v99z\"/>",
        "<path xmlns=\"http://example.org/\" d=\"M0 0h99v99z\"/>",
        // Places for a signature in which something is drawn, said or run.
        "<metadata><c2pa:manifest xmlns:c2pa=\"http://c2pa.org/manifest\"><path d=\"M0 0h99v99z\" fill=\"green\"/></c2pa:manifest></metadata>",
        "<metadata><c2pa:manifest xmlns:c2pa=\"http://c2pa.org/manifest\">All of it is ours!</c2pa:manifest></metadata>",
        "<metadata><c2pa:manifest xmlns:c2pa=\"http://c2pa.org/manifest\" onload=\"alert(1)\">AAAA</c2pa:manifest></metadata>",
        "<metadata><c2pa:manifest xmlns:c2pa=\"http://c2pa.org/manifest\">AAAA</c2pa:manifest>Words</metadata>",
        "<metadata class=\"x\"><c2pa:manifest xmlns:c2pa=\"http://c2pa.org/manifest\">AAAA</c2pa:manifest></metadata>",
        "<metadata><c2pa:manifest xmlns:c2pa=\"http://c2pa.org/manifest\">AAAA</c2pa:manifest><c2pa:manifest xmlns:c2pa=\"http://c2pa.org/manifest\">AAAA</c2pa:manifest></metadata>",
        "<metadata><c2pa:manifest xmlns:c2pa=\"http://www.w3.org/2000/svg\">AAAA</c2pa:manifest></metadata>",
        "<c2pa:manifest xmlns:c2pa=\"http://c2pa.org/manifest\">AAAA</c2pa:manifest>",
        "<g><metadata><c2pa:manifest xmlns:c2pa=\"http://c2pa.org/manifest\">AAAA</c2pa:manifest></metadata></g>",
    ] {
        table.push((
            format!("behind the record: {what:?}"),
            replaced(&svg, "</metadata>", &format!("</metadata>{what}")),
        ));
    }
    for attribute in [
        "style=\"--x: green; fill: var(--x)\"",
        "onclick=\"alert(1)\"",
        "transform=\"translate(99)\"",
        "filter=\"url(#f)\"",
        "mask=\"url(#m)\"",
        "clip-path=\"none\"",
        "hidden=\"\"",
        "display=\"none\"",
        "visibility=\"hidden\"",
        "opacity=\"0\"",
        "id=\"UA-05\"",
        "xml:space=\"preserve\"",
        "xml:lang=\"uk\"",
        "xml:base=\"https://example.org/\"",
    ] {
        table.push((
            format!("on a path: {attribute}"),
            replaced(&svg, "<path ", &format!("<path {attribute} ")),
        ));
        table.push((
            format!("on the root: {attribute}"),
            replaced(&svg, "<svg ", &format!("<svg {attribute} ")),
        ));
    }
    for (what, before) in [
        ("a sheet", "<?xml-stylesheet type=\"text/css\" href=\"x.css\"?>"),
        ("entities", "<!DOCTYPE svg [<!ENTITY a \"b\">]>"),
        ("attributes by default", "<!DOCTYPE svg [<!ATTLIST path fill CDATA \"green\">]>"),
        ("a document type elsewhere", "<!DOCTYPE svg SYSTEM \"https://example.org/x.dtd\">"),
        ("an encoding of few programs", "<?xml version=\"1.0\" encoding=\"UTF-7\"?>"),
        ("an encoding that swallows marks", "<?xml version=\"1.0\" encoding=\"Shift_JIS\"?>"),
        ("a mark and another encoding", "\u{feff}<?xml version=\"1.0\" encoding=\"windows-1251\"?>"),
    ] {
        table.push((what.to_owned(), format!("{before}{text}").into_bytes()));
    }
    for (what, after) in [
        ("words", "Words"),
        ("another picture", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
        ("a page", "<html><script>alert(1)</script></html>"),
        ("nothing that is seen", "\u{0}\u{0}"),
        ("an instruction", "<?xml-stylesheet href=\"x.css\"?>"),
        ("an archive", "PK\u{3}\u{4}"),
    ] {
        table.push((format!("behind the end: {what}"), format!("{text}{after}").into_bytes()));
    }
    table.extend(placed(
        &svg,
        &[
            (
                "markup in the record",
                "<metadata id=\"claims-map\">",
                "<metadata id=\"claims-map\"><path d=\"M0 0h9\"/>",
            ),
            ("markup in the record, escaped", "\"record\":", "\"record\":\"&lt;style>\",\"record\":"),
            ("an attribute twice", "<path ", "<path fill=\"green\" fill=\"red\" "),
            ("white space kept", "<title>", "<title xml:space=\"preserve\">"),
            ("an entity without a name", "<title>", "<title>&x;"),
            (
                "in another namespace",
                "xmlns=\"http://www.w3.org/2000/svg\"",
                "xmlns=\"http://www.w3.org/2000/SVG\"",
            ),
        ],
    ));
    expect_all_altered(&table);
}

#[test]
fn alterations_of_a_page() {
    let html = html();
    let text = text_of(&html);
    let mut table = Vec::new();
    for what in [
        "<dialog open>Corrected map</dialog>",
        "<div popover>Words</div>",
        "<style>*{color:red}</style>",
        "<style media=print>*{display:none}</style>",
        "<script>alert(1)</script>",
        "<script type=\"application/json\" id=\"claims-map\">{}</script>",
        "<svg><script>alert(1)</script></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        "<noscript>Words</noscript>",
        "<template>Words</template>",
        "<iframe srcdoc=\"Words\"></iframe>",
        "<object data=x></object>",
        "<embed src=x>",
        "<title>Another</title>",
        "<meta http-equiv=refresh content=\"0;url=https://example.org\">",
        "<base href=\"https://example.org/\">",
        "<link rel=stylesheet href=x.css>",
        "<!--> <b>Words</b> -->",
        "<!-- a --!> <b>Words</b> -->",
        "<!--[if IE]><b>Words</b><![endif]-->",
        "<![CDATA[Words]]>",
        "<![if IE]>",
        "<?xml-stylesheet href=\"x.css\"?>",
        "</p>",
        "</div>",
        "<plaintext>",
        "<!DOCTYPE html>",
        "\u{0}",
        "&#0;",
        "&nosuch;",
    ] {
        table.push((format!("in the body: {what:?}"), replaced(&html, "</body>", &format!("{what}</body>"))));
    }
    for (what, after) in
        [("words", "Words"), ("a banner", "<h1>Corrected map</h1>"), ("a style", "<style>*{}</style>")]
    {
        table.push((format!("behind the end: {what}"), format!("{text}{after}").into_bytes()));
    }
    table.extend(placed(
        &html,
        &[
            ("hidden", "<main ", "<main hidden "),
            ("inert", "<main ", "<main inert "),
            ("a style on an element", "<main ", "<main style=\"--x:1;display:none\" "),
            ("an event", "<body>", "<body onload=\"alert(1)\">"),
            ("an attribute twice", "<html lang=", "<html lang=\"uk\" lang="),
            ("an id twice", "<main ", "<main id=\"x\" id=\"y\" "),
            ("the direction of writing", "<html lang=", "<html dir=\"rtl\" lang="),
            ("its policy", "default-src 'none'", "default-src *"),
            ("its document type", "<!DOCTYPE html>", "<!DOCTYPE html SYSTEM \"x\">"),
            (
                "an old document type",
                "<!DOCTYPE html>",
                "<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\">",
            ),
            ("a title in the head", "<head>", "<head><title>Another</title>"),
            ("words glued together", "</span> <", "</span><"),
            ("its encoding", "charset=\"utf-8\"", "charset=\"utf-7\""),
            ("no encoding", "<meta charset=\"utf-8\">", ""),
            ("an encoding that swallows marks", "charset=\"utf-8\"", "charset=\"iso-2022-jp\""),
        ],
    ));
    table.push(("in units of two bytes, unmarked".to_owned(), utf16(&text)));
    expect_all_altered(&table);
}

#[test]
fn alterations_of_a_png() {
    let png = png();
    let with = |name: &[u8; 4], content: &[u8]| with_chunk(&png, *name, content);
    let resolution =
        |x: u32, y: u32, unit: u8| -> Vec<u8> { [&x.to_be_bytes()[..], &y.to_be_bytes(), &[unit]].concat() };
    let at_end = |name: &[u8; 4], content: &[u8]| {
        let mut all = chunks(&png);
        all.insert(all.len() - 1, (*name, content.to_vec()));
        png_of(&all)
    };
    let changed = |name: &[u8; 4], content: &[u8]| {
        let mut all = chunks(&png);
        let found = all.iter_mut().find(|(found, _)| found == name).unwrap();
        found.1 = content.to_vec();
        png_of(&all)
    };
    let mut table: Vec<(String, Vec<u8>)> = [
        ("an animation", with(b"acTL", &[0, 0, 0, 2, 0, 0, 0, 0])),
        ("a frame", with(b"fcTL", &[0; 26])),
        ("a frame’s pixels", at_end(b"fdAT", &[0; 8])),
        ("a colour profile", with(b"iCCP", b"p\0\0x\x9c\x03\0\0\0\0\x01")),
        ("gamma", with(b"gAMA", &100_000_u32.to_be_bytes())),
        ("no gamma", with(b"gAMA", &[])),
        ("primaries", with(b"cHRM", &[0; 32])),
        ("another code of colours", with(b"cICP", &[9, 16, 0, 1])),
        ("high dynamic range", with(b"mDCV", &[0; 24])),
        ("another intent", changed(b"sRGB", &[0])),
        ("no intent", changed(b"sRGB", &[9])),
        ("two intents", with(b"sRGB", &[1])),
        ("few bits of colour", with(b"sBIT", &[1, 1, 1])),
        ("a transparent colour", with(b"tRNS", &[0, 255, 0, 255, 0, 255])),
        ("stretched pixels", with(b"pHYs", &resolution(1000, 4000, 0))),
        ("stretched pixels by metres", with(b"pHYs", &resolution(1000, 1001, 1))),
        ("no resolution", with(b"pHYs", &[0; 3])),
        ("an offset", with(b"oFFs", &[0, 0, 0, 9, 0, 0, 0, 9, 0])),
        ("a virtual page", with(b"vpAg", &[0; 9])),
        ("a second way to read the pixels", with(b"iDOT", &[0; 28])),
        ("a part of its own", with(b"teSt", b"Words")),
        ("an important part of its own", with(b"TeSt", b"Words")),
        ("a comment", with(b"tEXt", b"Comment\0Corrected")),
        ("another title", with(b"iTXt", b"Title\0\0\0\0\0Corrected")),
        ("a page in a name", with(b"tEXt", b"Author\0%PDF-1.7 ...")),
        ("markup in a name", with(b"tEXt", b"Author\0<script>alert(1)</script>")),
        ("a text in a name", with(b"tEXt", &[b"Author\0".as_slice(), &[b'a'; 5000]].concat())),
        ("a record of letters", with(b"tEXt", b"claims-map\0{}")),
        ("a packed record", with(b"zTXt", b"Claims-Map\0\0x\x9c\x03\0\0\0\0\x01")),
        ("bytes behind the end", [png.as_slice(), b"PK\x03\x04"].concat()),
        ("a picture behind the end", [png.as_slice(), &png].concat()),
        ("two signatures", with_chunk(&with(b"caBX", b"one"), *b"caBX", b"two")),
        ("colours behind the pixels", at_end(b"gAMA", &45_455_u32.to_be_bytes())),
        ("resolution behind the pixels", at_end(b"pHYs", &resolution(1000, 1000, 1))),
        ("an end with content", changed(b"IEND", b"Words")),
        ("a wrong checksum at the end", with_bit_flipped(&png, png.len() - 1)),
        ("a wrong checksum of the last pixels", with_bit_flipped(&png, png.len() - 13)),
        ("words between the pixels", {
            let mut all = chunks(&png);
            let at = all.iter().position(|(name, _)| name == b"IDAT").unwrap();
            let rest = all[at].1.split_off(10);
            all.insert(at + 1, (*b"tIME", vec![7, 0xe9, 3, 17, 12, 0, 0]));
            all.insert(at + 2, (*b"IDAT", rest));
            png_of(&all)
        }),
    ]
    .map(|(what, file)| (what.to_owned(), file))
    .into();
    let mut two = chunks(&png);
    let record = two.iter().find(|chunk| is_record(chunk)).unwrap().clone();
    two.insert(2, record);
    table.push(("a second record".to_owned(), png_of(&two)));
    expect_all_altered(&table);
}

fn with_bit_flipped(bytes: &[u8], at: usize) -> Vec<u8> {
    let mut flipped = bytes.to_vec();
    flipped[at] ^= 1;
    flipped
}

/// The file with some bytes in the place of others that are as many and stand in it once.
fn with_bytes(bytes: &[u8], from: &str, to: &str) -> Vec<u8> {
    let places: Vec<usize> =
        (0..bytes.len()).filter(|at| bytes[*at..].starts_with(from.as_bytes())).collect();
    assert_eq!((places.len(), from.len()), (1, to.len()), "{from}");
    let mut changed = bytes.to_vec();
    changed[places[0]..places[0] + to.len()].copy_from_slice(to.as_bytes());
    changed
}

#[test]
fn alterations_of_data() {
    let mut table = Vec::new();
    for format in [ExportFormat::GeoJson, ExportFormat::JsonLd] {
        let data = picture(format);
        let text = text_of(&data);
        table.extend(placed(
            &data,
            &[
                ("a member twice", "\"type\":", "\"type\":\"Feature\",\"type\":"),
                (
                    "a member that is written otherwise twice",
                    "\"type\":",
                    "\"t\\u0079pe\":\"Feature\",\"type\":",
                ),
                ("a member of its own", "\"type\":", "\"seen\":\"by us\",\"type\":"),
                ("a member of the record", "\"record\":", "\"seen\":\"by us\",\"record\":"),
                ("a member of the record twice", "\"record\":", "\"record\":\"x\",\"record\":"),
                ("a second record", "\"claims_map\":", "\"claims_map\":{},\"claims_map\":"),
            ],
        ));
        for (what, after) in [("words", "Words"), ("a second value", "{}"), ("nothing that is seen", "\u{0}")]
        {
            table.push((format!("behind the end: {what}"), format!("{text}{after}").into_bytes()));
        }
    }
    expect_all_altered(&table);
}

#[test]
fn alterations_of_a_pdf_without_tools() {
    let pdf = picture(ExportFormat::Pdf);
    let table = [
        ("no page", with_bytes(&pdf, "/Count 1", "/Count 0")),
        ("two pages", with_bytes(&pdf, "/Count 1", "/Count 2")),
        ("no number of pages", with_bytes(&pdf, "/Count 1", "/Cuont 1")),
        ("a page behind the end", [pdf.as_slice(), b"\n<html>Words</html>"].concat()),
        ("an archive behind the end", [pdf.as_slice(), b"PK\x03\x04"].concat()),
    ];
    expect_all_altered(&table.map(|(what, file)| (what.to_owned(), file)));
}

/// What the program says and the code that it ends with.
#[test]
fn the_command_ends_with_one_for_a_forgery_and_with_none_for_what_is_harmless() {
    let folder = fresh_folder("forged");
    let path = |name: &str| folder.join(name);
    let write = |name: &str, bytes: &[u8]| std::fs::write(path(name), bytes).unwrap();
    write("f.svg", &replaced(&svg(), "</metadata>", "</metadata><style>#UA-63 path{fill:green}</style>"));
    write("f.html", &replaced(&html(), "</body>", &format!("<dialog open>{BANNER}</dialog></body>")));
    write("f.png", &with_chunk(&png(), *b"tEXt", b"Comment\0Corrected"));
    write("f.geojson", format!("{}{{}}", text_of(&picture(ExportFormat::GeoJson))).as_bytes());
    for name in ["f.svg", "f.html", "f.png", "f.geojson"] {
        let run = run(["verify".as_ref(), path(name).as_os_str()]);
        assert!(
            run.code == Some(1) && run.err.contains("it was altered"),
            "{name}: {:?} {}",
            run.code,
            run.err
        );
    }
    write("signed.png", &with_chunk(&png(), *b"caBX", b"credentials"));
    let run = run(["verify".as_ref(), path("signed.png").as_os_str()]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{}", run.out);
    assert!(run.out.contains("Note: it also carries a signature"), "{}", run.out);
}

#[test]
fn what_is_harmless_holds_and_is_said() {
    let signature = "it also carries a signature (Content Credentials) that was not checked here";
    let manifest = "<c2pa:manifest xmlns:c2pa=\"http://c2pa.org/manifest\">AAAA\nBBBB==</c2pa:manifest>";
    let (svg, html, png) = (svg(), html(), png());
    let resolution = [&2835_u32.to_be_bytes()[..], &2835_u32.to_be_bytes(), &[1]].concat();
    for (file, words) in [
        (replaced(&svg, "<metadata id", &format!("<metadata>{manifest}</metadata><metadata id")), signature),
        (
            replaced(
                &svg,
                "<metadata id=\"claims-map\">",
                &format!("<metadata id=\"claims-map\">{manifest}"),
            ),
            signature,
        ),
        (replaced(&svg, "</metadata>", &format!("{manifest}</metadata>")), signature),
        (with_chunk(&png, *b"caBX", b"credentials"), signature),
        (with_chunk(&png, *b"pHYs", &resolution), "its resolution was changed or left out"),
        (with_chunk(&png, *b"sBIT", &[8, 8, 8]), "written it anew"),
        (with_chunk(&png, *b"bKGD", &[0, 0, 0, 0, 0, 0]), "written it anew"),
        (with_chunk(&png, *b"tEXt", b"Copyright\0The Gazette"), "it carries metadata that were added"),
        (format!("<!-- saved -->\n{}", text_of(&html)).into_bytes(), "comments"),
        ([b"\xff\xfe".as_slice(), &utf16(&text_of(&html))].concat(), "the encoding"),
        (text_of(&svg).replace('\n', "\r\n").into_bytes(), "line ends"),
        (format!("\u{feff}{}", text_of(&picture(ExportFormat::JsonLd))).into_bytes(), "the byte order mark"),
        ([picture(ExportFormat::Pdf), b"\n".to_vec()].concat(), "where its parts stand"),
    ] {
        expect_rewritten(&file, &[words]);
    }
    let without = chunks(&png).into_iter().filter(|(name, _)| name != b"sRGB").collect::<Vec<_>>();
    expect_rewritten(&png_of(&without), &["the name of its colours was changed or left out"]);
    // What changes the words in a file that is signed as well is found all the same.
    let both = replaced(&svg, "</metadata>", &format!("{manifest}</metadata><style>*{{fill:green}}</style>"));
    expect_altered(&both, &["<style>"]);
    assert_eq!(check(&svg).outcome, Outcome::Holds, "as it went out");
}
