//! Compares a file with the one that its record gives, and says what differs.

use serde_json::Value;

use super::RECORD_MEMBER;
use super::carrier::{FileKind, international_text, png_chunks, text_of};

/// The parts of a PNG that change nothing about how it looks, or that are compared by themselves.
const KNOWN_CHUNKS: [&[u8; 4]; 11] =
    [b"IHDR", b"PLTE", b"IDAT", b"IEND", b"sRGB", b"tRNS", b"pHYs", b"tEXt", b"zTXt", b"iTXt", b"tIME"];

/// How two files compare.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Comparison {
    /// Byte for byte.
    Same,
    /// They show the same, but another program has written the file anew, or its record is another.
    SameContent,
    /// What differs, as the end of “its …”.
    Differs(String),
}

/// Compares a file with what was made of its record.
pub(super) fn compare(kind: FileKind, given: &[u8], made: &[u8]) -> Comparison {
    if given == made {
        return Comparison::Same;
    }
    match kind {
        FileKind::Png => compare_png(given, made),
        FileKind::Svg | FileKind::Html => {
            compare_lines(&without_record(text_of(given)), &without_record(text_of(made)))
        }
        FileKind::Data => compare_json(text_of(given), text_of(made)),
        FileKind::Pdf | FileKind::Foreign(_) => {
            let at = given.iter().zip(made).position(|(one, other)| one != other);
            let at = at.unwrap_or(given.len().min(made.len()));
            Comparison::Differs(format!("content differs, first at byte {at}"))
        }
    }
}

fn compare_png(given: &[u8], made: &[u8]) -> Comparison {
    for (name, _) in png_chunks(given) {
        if !KNOWN_CHUNKS.contains(&&name) {
            let name = String::from_utf8_lossy(&name).into_owned();
            let name: String = name.chars().filter(char::is_ascii_alphabetic).collect();
            return Comparison::Differs(format!(
                "part “{name}” is none that Claims Map writes and may change how the picture looks"
            ));
        }
    }
    if png_chunks(given).last().is_none_or(|(name, _)| name != *b"IEND") {
        return Comparison::Differs("end is missing; it is cut off".to_owned());
    }
    for keyword in ["Title", "Description"] {
        if png_text(given, keyword) != png_text(made, keyword) {
            return Comparison::Differs(format!("hidden text “{keyword}” differs"));
        }
    }
    compare_pixels(given, made).unwrap_or_else(|problem| {
        Comparison::Differs(format!("pixels cannot be read ({problem}); it is cut off or damaged"))
    })
}

/// The texts with a keyword, in any of the three forms that a PNG may have them in.
fn png_text(bytes: &[u8], keyword: &str) -> Vec<String> {
    let texts = png_chunks(bytes).filter_map(|(name, content)| {
        if name == *b"iTXt" {
            let (found, text) = international_text(content)?;
            return found.eq_ignore_ascii_case(keyword).then(|| text.unwrap_or_default());
        }
        let is_text = name == *b"tEXt" || name == *b"zTXt";
        let found = content.split(|byte| *byte == 0).next()?;
        (is_text && found.eq_ignore_ascii_case(keyword.as_bytes())).then(String::new)
    });
    texts.collect()
}

type PngReader<'a> = png::Reader<std::io::Cursor<&'a [u8]>>;

/// Row by row, so that no more than two rows are held.
fn compare_pixels(given: &[u8], made: &[u8]) -> Result<Comparison, png::DecodingError> {
    let (mut given, mut made) = (open_png(given)?, open_png(made)?);
    let size = |reader: &PngReader<'_>| (reader.info().width, reader.info().height);
    let (found, expected) = (size(&given), size(&made));
    if found != expected {
        return Ok(Comparison::Differs(format!(
            "size is {} × {} pixels instead of {} × {}",
            found.0, found.1, expected.0, expected.1
        )));
    }
    if given.info().interlaced {
        return Ok(Comparison::Differs("pixels are stored interlaced, as Claims Map never does".to_owned()));
    }
    let (mut count, mut first) = (0_u64, None);
    for y in 0..expected.1 {
        let (one, other) = (rgba_row(&mut given)?, rgba_row(&mut made)?);
        let (Some(one), Some(other)) = (one, other) else {
            return Ok(Comparison::Differs("pixels end too early".to_owned()));
        };
        for (x, pair) in one.chunks_exact(4).zip(other.chunks_exact(4)).enumerate() {
            if pair.0 != pair.1 {
                count += 1;
                first = first.or(Some((x, y)));
            }
        }
    }
    Ok(match first {
        None => Comparison::SameContent,
        Some((x, y)) => {
            let all = u64::from(expected.0) * u64::from(expected.1);
            Comparison::Differs(format!("pixels differ: {count} of {all}, the first at {x}, {y}"))
        }
    })
}

fn open_png(bytes: &[u8]) -> Result<PngReader<'_>, png::DecodingError> {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    decoder.set_ignore_text_chunk(true);
    decoder.read_info()
}

/// The next row as red, green, blue and opacity.
fn rgba_row(reader: &mut PngReader<'_>) -> Result<Option<Vec<u8>>, png::DecodingError> {
    let color = reader.output_color_type().0;
    let Some(row) = reader.next_row()? else { return Ok(None) };
    let row = row.data();
    let opaque = |rgb: &[u8]| [rgb[0], rgb[1], rgb[2], 255];
    Ok(Some(match color {
        png::ColorType::Rgba => row.to_vec(),
        png::ColorType::Rgb | png::ColorType::Indexed => row.chunks_exact(3).flat_map(opaque).collect(),
        png::ColorType::Grayscale => row.iter().flat_map(|grey| [*grey, *grey, *grey, 255]).collect(),
        png::ColorType::GrayscaleAlpha => {
            row.chunks_exact(2).flat_map(|pair| [pair[0], pair[0], pair[0], pair[1]]).collect()
        }
    }))
}

/// A text without its record, its line ends plain.
fn without_record(text: &str) -> String {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    for (start, end) in [
        ("<metadata id=\"claims-map\">", "</metadata>"),
        ("<script type=\"application/json\" id=\"claims-map\">", "</script>"),
    ] {
        if let Some((before, rest)) = text.split_once(start)
            && let Some((_, after)) = rest.split_once(end)
        {
            return format!("{before}{start}{end}{after}");
        }
    }
    text
}

fn compare_lines(given: &str, made: &str) -> Comparison {
    if given == made {
        return Comparison::SameContent;
    }
    let pairs = given.lines().zip(made.lines());
    let same = pairs.take_while(|(one, other)| one == other).count();
    let place = area_at(made, same).map(|id| format!(", in {id}")).unwrap_or_default();
    Comparison::Differs(format!("content differs, first in line {}{place}", same + 1))
}

/// The innermost group with an id that is open at a line of an SVG.
fn area_at(svg: &str, line: usize) -> Option<&str> {
    let mut open: Vec<Option<&str>> = Vec::new();
    for line in svg.lines().take(line) {
        if line.starts_with("<g ") {
            let id = line.strip_prefix("<g id=\"").and_then(|rest| rest.split('"').next());
            open.push(id);
        } else if line == "</g>" {
            open.pop();
        }
    }
    open.into_iter().rev().flatten().next()
}

fn compare_json(given: &str, made: &str) -> Comparison {
    let read = |text: &str| {
        let mut json: Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).ok()?;
        json.as_object_mut()?.remove(RECORD_MEMBER);
        Some(json)
    };
    match (read(given), read(made)) {
        (Some(given), Some(made)) => match first_difference(&given, &made, String::new()) {
            None => Comparison::SameContent,
            Some(path) => Comparison::Differs(format!("content differs, first in {path}")),
        },
        _ => Comparison::Differs("content is no JSON object".to_owned()),
    }
}

/// The path of the first value in which two trees differ.
fn first_difference(given: &Value, made: &Value, path: String) -> Option<String> {
    match (given, made) {
        (Value::Object(given), Value::Object(made)) => {
            let named = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
            if let Some(key) = given.keys().find(|key| !made.contains_key(*key)) {
                return Some(named("…").replace('…', &short(key)));
            }
            made.iter().find_map(|(key, value)| match given.get(key) {
                Some(other) => first_difference(other, value, named(key)),
                None => Some(named(key)),
            })
        }
        (Value::Array(given), Value::Array(made)) => {
            if given.len() != made.len() {
                return Some(format!("the length of {path}"));
            }
            let mut pairs = given.iter().zip(made).enumerate();
            pairs.find_map(|(index, (one, other))| first_difference(one, other, format!("{path}[{index}]")))
        }
        (given, made) => (given != made).then_some(path),
    }
}

/// A foreign key, fit for a sentence.
fn short(key: &str) -> String {
    key.chars().filter(|letter| !letter.is_control()).take(40).collect()
}
