//! Files that were written anew by other programs hold where they show the same, and every change of what
//! they show is found and named where it is.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use crate::common::exported::{
    check, chunks, dossier, english, expect_altered, expect_rewritten, expect_unsettled, export, is_record,
    options, picture, pixels_of, png_of, repacked, replaced, rewritten_by, with_chunk,
};
use crate::common::fresh_folder;
use std::sync::OnceLock;

use claims_map::export::{ExportFormat, ExportOptions, Outcome};
use claims_map::query::Query;
use quick_xml::events::Event;
use quick_xml::{Reader, Writer};
use serde_json::Value;

fn svg() -> Vec<u8> {
    picture(ExportFormat::Svg)
}

fn text_of(file: &[u8]) -> String {
    String::from_utf8(file.to_vec()).unwrap()
}

/// An SVG written anew: as one writer indents it, and as another closes its elements.
fn svg_rewritten(svg: &[u8], indents: bool, is_canonical: bool) -> Vec<u8> {
    let text = text_of(svg);
    let mut reader = Reader::from_str(&text);
    reader.config_mut().expand_empty_elements = is_canonical;
    let mut writer =
        if indents { Writer::new_with_indent(Vec::new(), b' ', 3) } else { Writer::new(Vec::new()) };
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => return writer.into_inner(),
            // The writer's own line ends stand in their place.
            Event::Text(words) if indents && words.iter().all(|byte| *byte == b'\n') => {}
            Event::Start(element) if is_canonical => {
                let mut sorted = element.to_owned();
                sorted.clear_attributes();
                let mut attributes: Vec<_> = element.attributes().map(Result::unwrap).collect();
                attributes.sort_by_key(|attribute| attribute.key.as_ref().to_vec());
                sorted.extend_attributes(attributes);
                writer.write_event(Event::Start(sorted)).unwrap();
            }
            event => writer.write_event(event).unwrap(),
        }
    }
}

#[test]
fn an_svg_that_was_written_anew_holds() {
    let svg = svg();
    let text = text_of(&svg);
    expect_rewritten(&svg_rewritten(&svg, true, false), &["white space"]);
    expect_rewritten(
        &svg_rewritten(&svg, false, true),
        &["how empty elements are closed", "the order of attributes"],
    );
    expect_rewritten(&svg_rewritten(&svg, true, true), &["white space"]);
    expect_rewritten(text.replace('\n', "\r\n").as_bytes(), &["line ends"]);
    // But for the record, in which it would be something else.
    let tags = |from: &str, to: &str| -> String {
        let lines = text.lines().map(|line| {
            if line.starts_with("<metadata") || line.starts_with("<svg") {
                line.to_owned()
            } else {
                line.replace(from, to)
            }
        });
        lines.collect::<Vec<_>>().join("\n")
    };
    expect_rewritten(tags("\" ", "\"\n\t").as_bytes(), &["white space"]);
    expect_rewritten(tags("\"", "'").as_bytes(), &["written it anew"]);
    expect_rewritten(format!("\u{feff}{text}").as_bytes(), &["the byte order mark"]);
    expect_rewritten(
        format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{text}").as_bytes(),
        &["the XML declaration"],
    );
    let comment = format!("<?xml version=\"1.0\"?>\n<!-- written by a program -->\n{text}<!-- end -->\n");
    expect_rewritten(comment.as_bytes(), &["comments"]);
    let doctype = "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">";
    expect_rewritten(format!("{doctype}{text}").as_bytes(), &["the document type"]);
    let references: String = text
        .chars()
        .map(
            |letter| if letter.is_ascii() { letter.to_string() } else { format!("&#{};", u32::from(letter)) },
        )
        .collect();
    expect_rewritten(references.as_bytes(), &["how characters are written"]);
    let (latin, ..) = encoding_rs::WINDOWS_1251.encode(&references);
    let declared = [b"<?xml version=\"1.0\" encoding=\"windows-1251\"?>".as_slice(), &latin].concat();
    expect_rewritten(&declared, &["the encoding"]);
    let units: Vec<u8> = format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    expect_rewritten(&units, &["the encoding"]);
    let prefixed = text.replace("xmlns:inkscape=", "xmlns:ink=").replace(" inkscape:", " ink:");
    expect_rewritten(prefixed.as_bytes(), &["written it anew"]);
    let prefixed = text.replace("xmlns=", "xmlns:s=").replace("</", "</s:");
    let prefixed =
        ["svg", "g", "path", "rect", "text", "title", "desc", "metadata", "clipPath", "use", "tspan"]
            .iter()
            .fold(prefixed, |text, name| {
                text.replace(&format!("<{name} "), &format!("<s:{name} "))
                    .replace(&format!("<{name}>"), &format!("<s:{name}>"))
            });
    expect_rewritten(prefixed.as_bytes(), &["written it anew"]);
}

#[test]
fn an_svg_that_shows_something_else_is_named_by_where() {
    let svg = svg();
    let label = "<g class=\"label\" data-area=\"UA-43\">";
    let (before, rest) =
        text_of(&svg).split_once(label).map(|(one, other)| (one.to_owned(), other.to_owned())).unwrap();
    let renamed = format!("{before}{label}{}", rest.replacen(">Crimea<", ">Republic<", 1));
    expect_altered(renamed.as_bytes(), &["the label of UA-43 says “Republic” instead of “Crimea”"]);
    let report = check(renamed.as_bytes());
    assert!(!english(&report.reasons).contains("UA-65"), "and nowhere else: {:?}", report.reasons);
    let (before, rest) = text_of(&svg)
        .split_once("<g id=\"UA-63\"")
        .map(|(one, other)| (one.to_owned(), other.to_owned()))
        .unwrap();
    let area =
        |from: &str, to: &str| format!("{before}<g id=\"UA-63\"{}", rest.replacen(from, to, 1)).into_bytes();
    expect_altered(&area("fill=\"#", "fill=\"#0"), &["in the area UA-63, “fill” of <path> is “#0"]);
    expect_altered(&area("<title>", "<title>Not "), &["the title of the area UA-63 says “Not "]);
    expect_altered(&area("<path", "<rect width=\"9\" height=\"9\"/><path"), &["the area UA-63 has <rect>"]);
    expect_altered(&area("<path", "<path transform=\"scale(2)\""), &["“transform” (“scale(2)”)"]);
    let moved = replaced(&svg, "<text x=\"", "<text x=\"1");
    expect_altered(&moved, &["“x” of <text> is “1"]);
    let legend = text_of(&svg);
    let (before, rest) = legend.split_once("<g class=\"legend\">").unwrap();
    let legend = format!("{before}<g class=\"legend\">{}", rest.replacen("Claimed", "Owned", 1));
    expect_altered(legend.as_bytes(), &["the legend says “Owned"]);
    let spaced = replaced(&svg, ">Crimea<", ">Cri mea<");
    expect_altered(&spaced, &["instead of “Crimea”"]);
}

/// Each way in which an SVG can be made to show something that its shapes do not say.
#[test]
fn what_an_svg_can_hide_is_found() {
    let svg = svg();
    let inside = |what: &str| replaced(&svg, "</metadata>", &format!("</metadata>{what}"));
    for (what, words) in [
        ("<style>#UA-63 path { fill: green }</style>", "<style>"),
        ("<script>document.title = 1</script>", "<script>"),
        (
            "<foreignObject width=\"9\" height=\"9\"><p xmlns=\"http://www.w3.org/1999/xhtml\">Words</p></foreignObject>",
            "<foreignObject>",
        ),
        ("<video xmlns=\"http://www.w3.org/1999/xhtml\" src=\"x\"/>", "<video>"),
        ("<use href=\"#outline-1\" fill=\"green\"/>", "<use>"),
        ("<image href=\"https://example.org/x.png\" width=\"9\" height=\"9\"/>", "<image>"),
        ("<set attributeName=\"fill\" to=\"green\"/>", "<set>"),
        ("<animate attributeName=\"fill\" values=\"red;green\" dur=\"1s\"/>", "<animate>"),
        ("<metadata id=\"claims-map\">{}</metadata>", "<metadata>"),
        ("words between", "“words between”"),
        ("<?xml-stylesheet href=\"x.css\"?>", "“xml-stylesheet”"),
    ] {
        expect_altered(&inside(what), &[words, "which Claims Map did not write"]);
    }
    let sheet = [b"<?xml-stylesheet type=\"text/css\" href=\"x.css\"?>".as_slice(), &svg].concat();
    expect_altered(&sheet, &["the file has the instruction “xml-stylesheet”"]);
    for attribute in
        ["style=\"display:none\"", "onload=\"alert(1)\"", "class=\"x\"", "xml:base=\"https://example.org/\""]
    {
        let name = attribute.split('=').next().unwrap();
        let name = name.rsplit(':').next().unwrap();
        expect_altered(
            &replaced(&svg, "<path ", &format!("<path {attribute} ")),
            &[&format!("<path> has “{name}”")],
        );
    }
    let dead = replaced(&svg, "xmlns=\"http://www.w3.org/2000/svg\"", "xmlns=\"http://example.org/\"");
    assert_ne!(check(&dead).outcome, Outcome::Holds, "in another namespace nothing is drawn");
    let entities = [b"<!DOCTYPE svg [<!ENTITY a \"b\">]>".as_slice(), &svg].concat();
    expect_altered(&entities, &["its document type declares entities"]);
    let white = replaced(&svg, "<title>", "<title xml:space=\"preserve\">");
    expect_altered(&white, &["“space”"]);
}

/// Programs that make files smaller write every element otherwise: that is no accusation.
#[test]
fn an_svg_that_was_written_otherwise_throughout_cannot_be_told() {
    let text = text_of(&svg());
    let shorter: String = text
        .lines()
        .map(|line| match line.strip_prefix("<metadata") {
            Some(_) => line.to_owned(),
            None => {
                line.replace(" fill-rule=\"evenodd\"", "")
                    .replace(" x=\"0\"", "")
                    .replace("\"#ffffff\"", "\"#fff\"")
                    + "\n"
            }
        })
        .collect();
    expect_unsettled(shorter.as_bytes(), &["another program has written most of its elements otherwise"]);
    let styled = shorter.replacen("<title>", "<style>path { fill: green }</style><title>", 1);
    expect_altered(styled.as_bytes(), &["the file has <style>, which Claims Map did not write"]);
}

fn html() -> Vec<u8> {
    picture(ExportFormat::Html)
}

/// A page as a program writes it that knows HTML: end tags and quotation marks as it likes, every line but
/// those of scripts and styles indented.
fn html_indented(html: &[u8]) -> Vec<u8> {
    let (mut out, mut is_code) = (String::new(), false);
    for line in text_of(html).lines() {
        let starts = ["<style", "<script"].iter().any(|tag| line.contains(tag));
        let ends = ["</style>", "</script>"].iter().any(|tag| line.contains(tag));
        if !is_code && !starts && !ends {
            out.push_str("\t  ");
        }
        is_code = (is_code || starts) && !ends;
        out.push_str(line);
        out.push('\n');
    }
    out.into_bytes()
}

#[test]
fn a_page_that_was_written_anew_holds() {
    let html = html();
    let text = text_of(&html);
    expect_rewritten(&html_indented(&html), &["white space"]);
    expect_rewritten(text.replace('\n', "\r\n").as_bytes(), &["line ends"]);
    expect_rewritten(format!("\u{feff}{text}").as_bytes(), &["the byte order mark"]);
    expect_rewritten(
        text.replace("<!DOCTYPE html>", "<!doctype html>\n<!-- saved -->").as_bytes(),
        &["comments"],
    );
    let unclosed = text.replace("</li>", "");
    expect_rewritten(unclosed.as_bytes(), &["written it anew"]);
    let capitals = text.replace("<main", "<MAIN").replace("</main>", "</MAIN>").replace("<br>", "<BR/>");
    expect_rewritten(capitals.as_bytes(), &["written it anew"]);
    let named = replaced(
        &html,
        "<meta name=\"generator\" content=\"Claims Map\">",
        "<meta name=generator content='a tool'>",
    );
    expect_rewritten(&named, &["written it anew"]);
    let script = text.replace("\n  ", "\n      ");
    expect_rewritten(
        script.as_bytes(),
        &["its script or its style was indented anew", "browsers now leave it out"],
    );
}

#[test]
fn what_a_page_can_hide_is_found() {
    let html = html();
    let before_end = |what: &str| replaced(&html, "</body>", &format!("{what}</body>"));
    for (what, words) in [
        ("<dialog open>Corrected map</dialog>", "<dialog>"),
        ("<div style=\"position:fixed;inset:0\">Words</div>", "<div>"),
        ("<style>.area { fill: green }</style>", "<style>"),
        ("<script>alert(1)</script>", "<script>"),
        ("<iframe src=\"https://example.org\"></iframe>", "<iframe>"),
        ("<template shadowrootmode=\"open\">Words</template>", "<template>"),
        ("<noscript>Words</noscript>", "<noscript>"),
        ("Words", "“Words”"),
        ("<meta http-equiv=\"refresh\" content=\"0;url=https://example.org\">", "<meta>"),
        ("<base href=\"https://example.org/\">", "<base>"),
    ] {
        expect_altered(&before_end(what), &[words]);
    }
    let in_head =
        replaced(&html, "<head>", "<head><link rel=\"stylesheet\" href=\"data:text/css,*{display:none}\">");
    expect_altered(&in_head, &["<link>"]);
    for (from, to, words) in [
        ("<body>", "<body onload=\"alert(1)\">", "<body> has “onload”"),
        ("<main ", "<main hidden ", "<main> has “hidden”"),
        ("default-src 'none'", "default-src *", "“content” of <meta>"),
    ] {
        expect_altered(&replaced(&html, from, to), &[words]);
    }
    expect_altered(&replaced(&html, "<!DOCTYPE html>", ""), &["browsers show it by other rules"]);
    // What is escaped in the page must not become markup in the reading of another program.
    let mut own = dossier();
    own.title = "A <img src=x onerror=alert(1)> & more".to_owned();
    let page = export(&own, &Query::everything(), &options(ExportFormat::Html));
    let live = text_of(&page)
        .replace("&lt;img src&#x3d;x", "<img src=x")
        .replace("&lt;img", "<img")
        .replace("alert(1)&gt;", "alert(1)>");
    assert_ne!(live.as_bytes(), &page[..], "there is something to bring to life");
    expect_altered(live.as_bytes(), &["<img>"]);
    let words = replaced(&html, "Legend</h2>", "Key</h2>");
    expect_altered(&words, &["“legend-title” says “Key” instead of “Legend”"]);
    let script = replaced(&html, "\"use strict\";", "\"use strict\"; alert(1);");
    expect_altered(&script, &["the script of "]);
}

/// A browser writes what its script has made of the page.
#[test]
fn a_page_that_a_browser_saved_cannot_be_told() {
    let saved = replaced(&html(), "class=\"no-script\"", "class=\"script\"");
    expect_unsettled(&saved, &["a browser saved it after its script had run"]);
}

fn png() -> Vec<u8> {
    picture(ExportFormat::Png)
}

#[test]
fn a_png_that_was_packed_anew_holds() {
    let png = png();
    let (_, _, pixels) = pixels_of(&png);
    for compression in [png::Compression::Fastest, png::Compression::High] {
        let packed = repacked(&png, |encoder| {
            encoder.set_compression(compression);
            pixels.clone()
        });
        expect_rewritten(&packed, &["how its pixels and its other parts are packed"]);
    }
    let wider = repacked(&png, |encoder| {
        encoder.set_color(png::ColorType::Rgba);
        pixels.chunks_exact(3).flat_map(|rgb| [rgb[0], rgb[1], rgb[2], 255]).collect()
    });
    expect_rewritten(&wider, &["written it anew"]);
    let deeper = repacked(&png, |encoder| {
        encoder.set_depth(png::BitDepth::Sixteen);
        pixels.iter().flat_map(|value| [*value, *value]).collect()
    });
    expect_rewritten(&deeper, &["written it anew"]);
    let mut moved = chunks(&png);
    let record = moved.iter().position(is_record).unwrap();
    let record = moved.remove(record);
    moved.insert(moved.len() - 1, record);
    expect_rewritten(&png_of(&moved), &["written it anew"]);
    let mut packed = chunks(&png);
    let record = packed.iter_mut().find(|chunk| is_record(chunk)).unwrap();
    let text = record.1["claims-map\0\0\0\0\0".len()..].to_vec();
    let text = miniz_oxide::deflate::compress_to_vec_zlib(&text, 9);
    record.1 = [b"claims-map\0\x01\0\0\0".as_slice(), &text].concat();
    expect_rewritten(&png_of(&packed), &["written it anew"]);
    let signed = with_chunk(&png, *b"caBX", b"\0\0\0\x10jumbcredential");
    expect_rewritten(
        &signed,
        &["it also carries a signature (Content Credentials) that was not checked here"],
    );
    assert_eq!(check(&signed).notes.len(), 1, "and nothing else is said: {:?}", check(&signed).notes);
    for (name, content, words) in [
        (b"tEXt", b"Software\0packer".as_slice(), "Software"),
        (b"tEXt", b"Author\0A. Writer", "Author"),
        (b"tIME", &[0x07, 0xe9, 3, 17, 12, 0, 0], "written it anew"),
        (b"gAMA", &45_455_u32.to_be_bytes(), "written it anew"),
        (b"sBIT", &[8, 8, 8], "written it anew"),
    ] {
        expect_rewritten(&with_chunk(&png, *name, content), &[words]);
    }
    let xmp = packet(
        "<dc:creator><rdf:Seq><rdf:li>A. Writer</rdf:li></rdf:Seq></dc:creator>",
        "xmp:CreatorTool=\"An editor\" tiff:Orientation=\"1\"",
    );
    expect_rewritten(&with_chunk(&png, *b"iTXt", &xmp), &["CreatorTool, Orientation, creator"]);
    expect_rewritten(&with_chunk(&png, *b"eXIf", &exif(0x0112, 1)), &["Orientation"]);
}

/// A chunk with XMP in it: elements and attributes of its description.
fn packet(elements: &str, attributes: &str) -> Vec<u8> {
    let xmp = format!(
        "<?xpacket begin='\u{feff}' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'>\
         <rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about='' \
         xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:xmp='http://ns.adobe.com/xap/1.0/' \
         xmlns:tiff='http://ns.adobe.com/tiff/1.0/' {attributes}>{elements}</rdf:Description></rdf:RDF></x:xmpmeta>\
         <?xpacket end='w'?>"
    );
    [b"XML:com.adobe.xmp\0\0\0\0\0".as_slice(), xmp.as_bytes()].concat()
}

/// A block of EXIF with one short number.
fn exif(tag: u16, value: u16) -> Vec<u8> {
    let mut block = b"MM\0*\0\0\0\x08\0\x01".to_vec();
    block.extend(tag.to_be_bytes());
    block.extend([0, 3, 0, 0, 0, 1]);
    block.extend(value.to_be_bytes());
    block.extend([0; 6]);
    block
}

#[test]
fn what_a_png_can_hide_is_found() {
    let png = png();
    let with = |name: &[u8; 4], content: &[u8]| with_chunk(&png, *name, content);
    let description = "<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>All of it is ours</rdf:li></rdf:Alt></dc:description>";
    for (file, words) in [
        (with(b"iTXt", &packet("", "tiff:Orientation=\"3\"")), "asks viewers to turn or to mirror"),
        (
            with(b"iTXt", &packet("<tiff:Orientation>6</tiff:Orientation>", "")),
            "asks viewers to turn or to mirror",
        ),
        (with(b"iTXt", &packet(description, "")), "“description” says “All of it is ours”"),
        (with(b"iTXt", &packet("", "dc:title=\"Another\"")), "“title” says “Another”"),
        (with(b"eXIf", &exif(0x0112, 6)), "asks viewers to turn or to mirror"),
        (with(b"tEXt", b"title\0Another"), "“title” says “Another”"),
        (with(b"gAMA", &100_000_u32.to_be_bytes()), "“gAMA” asks viewers to show other colours"),
        (with(b"cHRM", &[0; 32]), "“cHRM” asks viewers to show other colours"),
        (with(b"cICP", &[9, 16, 0, 1]), "“cICP” asks viewers to show other colours"),
        (with(b"fdAT", &[0; 8]), "“fdAT” makes it an animation"),
        (with(b"tRNS", &[0, 255, 0, 255, 0, 255]), "its pixels differ"),
        // What a viewer makes of these, this program does not know.
        (with(b"iCCP", b"profile\0\0x"), "“iCCP”"),
        (with(b"tEXt", b"Comment\0Seen by the council"), "“Comment” (“Seen by the council”)"),
        (with(b"iTXt", &packet("<dc:subject>war</dc:subject>", "")), "“subject” (“war”)"),
        (
            with(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0<x"),
            "“XMP”, which Claims Map did not write, cannot be read",
        ),
        (with(b"eXIf", &exif(0x8825, 1)), "EXIF tag 0x8825"),
        ([png.as_slice(), b"more"].concat(), "4 bytes stand behind its end"),
    ] {
        expect_altered(&file, &[words]);
    }
    let two =
        [chunks(&png).as_slice(), chunks(&png).into_iter().filter(is_record).collect::<Vec<_>>().as_slice()]
            .concat();
    let mut two = two;
    let end = two.iter().position(|(name, _)| name == b"IEND").unwrap();
    let end = two.remove(end);
    two.push(end);
    expect_altered(&png_of(&two), &["two records"]);
}

#[test]
fn a_changed_pixel_is_named_by_where() {
    let png = png();
    let (width, _, pixels) = pixels_of(&png);
    // The middle of a letter of a label, and of a line of the legend, as the SVG has them.
    for (group, words) in [
        ("<g class=\"label\" data-area=\"UA-63\">", "in the label of UA-63"),
        ("<g class=\"legend\">", "in the legend"),
    ] {
        let text = text_of(&svg());
        let at = |key: &str| -> f64 {
            let rest = text.split_once(group).unwrap().1.split_once("<text ").unwrap().1;
            rest.split_once(&format!("{key}=\"")).unwrap().1.split_once('"').unwrap().0.parse().unwrap()
        };
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "on the page")]
        let (x, y) = (at("x") as usize + 3, at("y") as usize - 3);
        let changed = repacked(&png, |_| {
            let mut pixels = pixels.clone();
            pixels[3 * (y * width as usize + x)] ^= 0x80;
            pixels
        });
        expect_altered(&changed, &[words, &format!("1 of 307200, the first at {x}, {y}")]);
    }
}

/// Pictures that were scaled or encoded with loss on their way say nothing of an edit.
#[test]
fn a_picture_that_was_scaled_or_encoded_with_loss_cannot_be_told() {
    let png = png();
    let (width, height, pixels) = pixels_of(&png);
    let half = |pixels: &[u8]| -> Vec<u8> {
        let at =
            |x: usize, y: usize, channel: usize| u32::from(pixels[3 * (y * width as usize + x) + channel]);
        let mut out = Vec::new();
        for y in 0..height as usize / 2 {
            for x in 0..width as usize / 2 {
                for channel in 0..3 {
                    let sum: u32 = [(0, 0), (1, 0), (0, 1), (1, 1)]
                        .iter()
                        .map(|(dx, dy)| at(2 * x + dx, 2 * y + dy, channel))
                        .sum();
                    out.push(u8::try_from(sum / 4).unwrap());
                }
            }
        }
        out
    };
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width / 2, height / 2);
    encoder.set_color(png::ColorType::Rgb);
    encoder.write_header().unwrap().write_image_data(&half(&pixels)).unwrap();
    let record = chunks(&png).into_iter().find(is_record).unwrap();
    let mut scaled = chunks(&bytes);
    scaled.insert(1, record);
    let size = "it has 320 × 240 pixels, and its record gives 640 × 480: it was scaled or cropped";
    expect_unsettled(&png_of(&scaled), &[size, "what its record gives looks the same"]);
    // Every pixel a little off, as if it had been a JPEG in between.
    let noisy = repacked(&png, |_| {
        let mut noise = fastrand::Rng::with_seed(7);
        pixels.iter().map(|value| value.saturating_add_signed(noise.i8(-3..=3))).collect()
    });
    expect_unsettled(&noisy, &["it was encoded with loss"]);
    let edited = repacked(&png, |_| {
        let mut noise = fastrand::Rng::with_seed(7);
        let mut pixels: Vec<u8> =
            pixels.iter().map(|value| value.saturating_add_signed(noise.i8(-3..=3))).collect();
        for y in 200..212 {
            for x in 300..312 {
                pixels[3 * (y * width as usize + x)] ^= 0x80;
            }
        }
        pixels
    });
    expect_altered(&edited, &["its pixels differ"]);
}

#[test]
fn data_that_was_written_anew_holds_and_changed_data_do_not() {
    for format in [ExportFormat::GeoJson, ExportFormat::JsonLd] {
        let data = picture(format);
        let value: Value = serde_json::from_slice(&data).unwrap();
        // Members come in the order of their names, numbers as this writer has them.
        expect_rewritten(&serde_json::to_vec(&value).unwrap(), &["the order of members"]);
        expect_rewritten(&serde_json::to_vec_pretty(&value).unwrap(), &["white space"]);
        expect_rewritten(
            format!("\u{feff}{}", text_of(&data).replace('\n', "\r\n")).as_bytes(),
            &["the byte order mark"],
        );
        let mut more = value.clone();
        more["seen_by"] = "the council".into();
        expect_altered(
            more.to_string().as_bytes(),
            &["the file has “seen_by”, which Claims Map did not write"],
        );
        let twice = replaced(&data, "\"type\":", "\"type\":\"Feature\",\"type\":");
        // Readers disagree about which of them holds.
        expect_altered(&twice, &["the file has “type” more than once"]);
    }
    let data = picture(ExportFormat::GeoJson);
    let mut value: Value = serde_json::from_slice(&data).unwrap();
    let features = value["features"].as_array_mut().unwrap();
    let odesa = features.iter_mut().find(|feature| feature["id"] == "UA-51").unwrap();
    odesa["properties"]["status"] = "occupied".into();
    let words = "“properties.status” of the entry UA-51 is \"occupied\" instead of \"claimed\"";
    expect_altered(value.to_string().as_bytes(), &[words]);
    let points = text_of(&data);
    let point = points.split_once("\"coordinates\":[[[[").unwrap().1.split_once(',').unwrap().0.to_owned();
    let whole = replaced(&data, &format!("[[[[{point},"), &format!("[[[[{point}0,"));
    expect_rewritten(&whole, &["how values are written"]);
    expect_altered(
        &replaced(&data, &format!("[[[[{point},"), &format!("[[[[{point}1,")),
        &["“geometry.coordinates[0][0][0][0]” of the entry UA-05"],
    );
}

fn pdf() -> Vec<u8> {
    // Large enough that its foot has the address of the article, which is a link.
    static FILE: OnceLock<Vec<u8>> = OnceLock::new();
    let options = ExportOptions::new(ExportFormat::Pdf, 1600, 1200, None);
    FILE.get_or_init(|| export(&dossier(), &Query::everything(), &options)).clone()
}

#[test]
fn a_pdf_that_qpdf_wrote_anew_holds() {
    let folder = fresh_folder("rewritten-qpdf");
    for args in [
        &["--linearize"][..],
        &["--object-streams=generate", "--compress-streams=y", "--recompress-flate", "--compression-level=9"],
        &["--object-streams=disable", "--compress-streams=n", "--stream-data=uncompress"],
        &["--qdf"],
        &["--normalize-content=y"],
        &["--linearize", "--object-streams=generate", "--deterministic-id"],
    ] {
        let args = [args, &["IN", "OUT"]].concat();
        let Some(file) = rewritten_by("qpdf", &args, &pdf(), &folder, "pdf") else { return };
        expect_rewritten(&file, &["where its parts stand and how they are packed"]);
    }
}

#[test]
fn files_that_went_through_a_metadata_editor_hold() {
    let folder = fresh_folder("rewritten-exiftool");
    let added = [
        "-overwrite_original",
        "-Author=A. Writer",
        "-Copyright=The Gazette",
        "-CreateDate=2025:03:17 12:00:00",
        "IN",
    ];
    for (file, ending) in [(pdf(), "pdf"), (png(), "png")] {
        let Some(edited) = rewritten_by("exiftool", &added, &file, &folder, ending) else { return };
        assert_ne!(edited, file, "something was added");
        expect_rewritten(&edited, &["it carries metadata that were added and say nothing of what it shows"]);
        let title = ["-overwrite_original", "-Title=All of it is ours", "IN"];
        let edited = rewritten_by("exiftool", &title, &file, &folder, ending).unwrap();
        expect_altered(&edited, &["“All of it is ours”, which Claims Map did not write"]);
    }
    let turned = ["-overwrite_original", "-n", "-Orientation=6", "IN"];
    let edited = rewritten_by("exiftool", &turned, &png(), &folder, "png").unwrap();
    expect_altered(&edited, &["asks viewers to turn or to mirror the picture"]);
}

/// What draws the page of a PDF as qpdf lays it open, changed by `edit` and packed again.
fn with_page(folder: &std::path::Path, edit: impl Fn(&str) -> String) -> Option<Vec<u8>> {
    let open =
        rewritten_by("qpdf", &["--qdf", "--object-streams=disable", "IN", "OUT"], &pdf(), folder, "pdf")?;
    // Every byte a letter, and back: the file has bytes that are none.
    let text: String = open.iter().map(|byte| char::from(*byte)).collect();
    let edited = edit(&text);
    assert_ne!(edited, text, "something was edited");
    let bytes: Vec<u8> = edited.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    let path = folder.join("edited.pdf");
    std::fs::write(&path, bytes).unwrap();
    // `fix-qdf` writes anew where the objects stand.
    let fixed = std::process::Command::new("fix-qdf").arg(&path).output().unwrap();
    Some(fixed.stdout)
}

/// A printer that sets a page anew makes another page of it, which may show the same.
#[test]
fn a_pdf_that_was_set_anew_cannot_be_told() {
    let folder = fresh_folder("rewritten-set");
    let open =
        rewritten_by("qpdf", &["--qdf", "--object-streams=disable", "IN", "OUT"], &pdf(), &folder, "pdf");
    let Some(open) = open else { return };
    // Every number is another.
    let next =
        |letter: char| if ('1'..'9').contains(&letter) { char::from(letter as u8 + 1) } else { letter };
    let other = updated(&open, |page| page.chars().map(next).collect());
    expect_unsettled(&other, &["another program has set its page anew"]);
    let scripted = "/Type /Catalog /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>";
    let scripted = with_page(&folder, |text| text.replacen("/Type /Catalog", scripted, 1)).unwrap();
    let scripted = updated(&scripted, |page| page.chars().map(next).collect());
    expect_altered(&scripted, &["the document has “OpenAction”"]);
}

#[test]
fn what_a_pdf_can_hide_is_found() {
    let folder = fresh_folder("rewritten-pdf");
    let colour = |text: &str| {
        let (at, space) = text.match_indices("/c0 cs ").nth(20).unwrap();
        let (before, rest) = text.split_at(at + space.len());
        format!("{before}0 1 0{}", &rest[rest.find(" scn").unwrap()..])
    };
    let Some(file) = with_page(&folder, colour) else { return };
    expect_altered(&file, &[" is drawn otherwise"]);
    let catalog = |more: &str| {
        let more = more.to_owned();
        move |text: &str| text.replacen("/Type /Catalog", &format!("/Type /Catalog {more}"), 1)
    };
    let page = |more: &str| {
        let more = more.to_owned();
        move |text: &str| text.replacen("/Type /Page\n", &format!("/Type /Page {more}\n"), 1)
    };
    // Beside the link that the page has.
    let annotation =
        "/Annots [ << /Type /Annot /Subtype /FreeText /Rect [0 0 99 99] /Contents (Ours) /DA (/F 9 Tf) >>";
    for (file, words) in [
        (with_page(&folder, |text| text.replacen("/Annots [", annotation, 1)), "page 1 has “Annots”"),
        (
            with_page(&folder, |text| {
                text.replacen("/URI (https://www.kyivpost.com", "/URI (https://a.example", 1)
            }),
            "“URI” of “A” of “Annots” of page 1 is “https://a.example",
        ),
        (
            with_page(&folder, page("/AA << /O << /S /JavaScript /JS (app.alert\\(1\\)) >> >>")),
            "page 1 has “AA”",
        ),
        (with_page(&folder, page("/Rotate 90")), "page 1 has “Rotate”"),
        (
            with_page(&folder, catalog("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>")),
            "the document has “OpenAction”",
        ),
        (
            with_page(&folder, catalog("/OCProperties << /OCGs [] /D << >> >>")),
            "the document has “OCProperties”",
        ),
        (with_page(&folder, catalog("/AcroForm << /Fields [] >>")), "the document has “AcroForm”"),
        (
            with_page(&folder, |text| {
                text.replacen("/MediaBox [\n    0\n    0", "/MediaBox [\n    9\n    0", 1)
            }),
            "“MediaBox” of page 1",
        ),
    ] {
        expect_altered(&file.unwrap(), &[words]);
    }
    // An update that is laid behind the file shows another page.
    let open =
        rewritten_by("qpdf", &["--qdf", "--object-streams=disable", "IN", "OUT"], &pdf(), &folder, "pdf")
            .unwrap();
    expect_rewritten(&updated(&open, str::to_owned), &["where its parts stand"]);
    let over = updated(&open, |page| format!("{page}\n0 1 0 rg 0 0 99 99 re f"));
    expect_altered(&over, &["page 1 has something drawn over it"]);
    let other = updated(&open, |_| "0 1 0 rg 0 0 99 99 re f".to_owned());
    expect_unsettled(&other, &["another program has set its page anew"]);
    // Cut off, it can be read by nobody.
    expect_unsettled(&pdf()[..pdf().len() - 400], &["as a PDF it cannot be read"]);
}

/// A PDF with an update behind it, in which what draws its page was edited.
fn updated(pdf: &[u8], edit: impl Fn(&str) -> String) -> Vec<u8> {
    let text: String = pdf.iter().map(|byte| char::from(*byte)).collect();
    let between =
        |from: &str, to: &str| text.split_once(from).unwrap().1.split_once(to).unwrap().0.to_owned();
    let number = between("/Contents ", " 0 R");
    let page =
        between(&format!("\n{number} 0 obj\n"), "\nendstream").split_once("stream\n").unwrap().1.to_owned();
    let (root, page) = (between("/Root ", " 0 R"), edit(&page));
    let before = text.rsplit_once("startxref\n").unwrap().1.split_once('\n').unwrap().0.to_owned();
    let start = pdf.len();
    let object = format!("{number} 0 obj\n<< /Length {} >>\nstream\n{page}\nendstream\nendobj\n", page.len());
    let table = start + object.chars().count();
    let update = format!(
        "{object}xref\n{number} 1\n{start:010} 00000 n \ntrailer << /Size 9999 /Root {root} 0 R /Prev {before} >>\nstartxref\n{table}\n%%EOF\n"
    );
    let update: Vec<u8> = update.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    [pdf, &update].concat()
}

/// The forged files that were made to be judged by, where they are here: none holds.
#[test]
fn forged_files_do_not_hold() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/faults/hostile");
    for name in ["f-svg-style.svg", "f-html-dialog.html", "f-png-xmp.png"] {
        let Ok(bytes) = std::fs::read(folder.join(name)) else { continue };
        assert_ne!(check(&bytes).outcome, Outcome::Holds, "{name}");
    }
}
