//! Every parser under damaged files: none may panic, and each must answer with values that keep their
//! promises or with a sentence.
//!
//! A file is a whole seed with a few edits: cut off, bits flipped, stretches moved, doubled or dropped,
//! words of its format put in. Without a seed the tests run the same few files each time; `.ci/run` gives
//! another seed each time, and prints it, so that a failure comes back:
//!
//! ```text
//! PROPTEST_RNG_SEED=4711 CLAIMS_MAP_FUZZ_CASES=100000 cargo test --no-default-features --test files fuzz::
//! ```
//!
//! The targets of `fuzz/`, which coverage steers, look deeper; `.ci/nightly` runs both for hours. What those
//! have found stands in `tests/corpus/`, which `tests/files/corpus.rs` runs each time.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use crate::doors::{
    LAYER, TWO_AREAS, docx, expect_article, expect_dossier, expect_export, expect_exported, expect_layer,
    layer_files,
};
use claims_map::export::{ExportFormat, ExportOptions, ExportSource, export_bytes};
use claims_map::load::{
    LayerFiles, Loaded, article_from_bytes, article_from_paste, load_dossier, shipped_dossier,
};
use claims_map::model::Day;
use claims_map::query::Query;
use claims_map::save::dossier_to_json;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};
use zip::CompressionMethod;

/// How many files each parser gets in the normal tests.
const CASES: u32 = 256;

/// A change to a file.
#[derive(Debug, Clone)]
enum Edit {
    /// The file ends here.
    Cut(Index),
    /// A bit of the byte here is the other way round.
    Flip(Index, u8),
    /// This stretch is gone.
    Drop(Index, usize),
    /// This stretch stands there too.
    Copy(Index, usize, Index),
    /// This stretch stands here several times.
    Repeat(Index, usize, usize),
    /// A word of the format stands here.
    Word(Index, Index),
    /// These bytes stand here.
    Bytes(Index, Vec<u8>),
}

fn edit() -> impl Strategy<Value = Edit> {
    let at = any::<Index>;
    prop_oneof![
        1 => at().prop_map(Edit::Cut),
        4 => (at(), 0..8_u8).prop_map(|(at, bit)| Edit::Flip(at, bit)),
        3 => (at(), 1..200_usize).prop_map(|(at, length)| Edit::Drop(at, length)),
        3 => (at(), 1..200_usize, at()).prop_map(|(at, length, to)| Edit::Copy(at, length, to)),
        2 => (at(), 1..40_usize, 2..400_usize).prop_map(|(at, length, times)| Edit::Repeat(at, length, times)),
        6 => (at(), at()).prop_map(|(at, word)| Edit::Word(at, word)),
        2 => (at(), prop::collection::vec(any::<u8>(), 1..20)).prop_map(|(at, bytes)| Edit::Bytes(at, bytes)),
    ]
}

impl Edit {
    fn apply(&self, file: &mut Vec<u8>, words: &[&str]) {
        let place = |at: &Index, file: &[u8]| at.index(file.len() + 1);
        let stretch = |at: &Index, length: usize, file: &[u8]| {
            let start = at.index(file.len() + 1);
            start..(start + length).min(file.len())
        };
        match self {
            Self::Cut(at) => file.truncate(place(at, file)),
            Self::Flip(at, bit) => {
                let at = place(at, file);
                if let Some(byte) = file.get_mut(at) {
                    *byte ^= 1 << bit;
                }
            }
            Self::Drop(at, length) => drop(file.drain(stretch(at, *length, file))),
            Self::Copy(at, length, to) => {
                let copy = file[stretch(at, *length, file)].to_vec();
                let to = place(to, file);
                file.splice(to..to, copy);
            }
            Self::Repeat(at, length, times) => {
                let from = stretch(at, *length, file);
                let copy = file[from.clone()].repeat(*times);
                file.splice(from, copy);
            }
            Self::Word(at, word) => {
                let at = place(at, file);
                file.splice(at..at, words[word.index(words.len())].bytes());
            }
            Self::Bytes(at, bytes) => {
                let at = place(at, file);
                file.splice(at..at, bytes.iter().copied());
            }
        }
    }
}

/// Runs a parser on damaged files. `share` is how many of the usual number of files it gets, in
/// hundredths, for parsers that take long.
#[track_caller]
fn fuzz(seeds: &[Vec<u8>], words: &[&str], share: u32, check: impl Fn(&[u8])) {
    let files = (any::<Index>(), prop::collection::vec(edit(), 1..6)).prop_map(|(seed, edits)| {
        let mut file = seeds[seed.index(seeds.len())].clone();
        for edit in &edits {
            edit.apply(&mut file, words);
        }
        File(file)
    });
    run(&files, share, check);
}

/// Runs a parser on JSON of which a few values are other ones. Damaged bytes are mostly no JSON at all;
/// these files are, and reach what lies behind.
#[track_caller]
fn fuzz_json(seed: &[u8], share: u32, check: impl Fn(&[u8])) {
    let seed: Value = serde_json::from_slice(seed).unwrap();
    let swaps = prop::collection::vec((any::<Index>(), any::<Index>(), any::<Index>()), 1..4);
    let files = swaps.prop_map(|swaps| {
        let mut json = seed.clone();
        for (at, other, kind) in &swaps {
            let pointers = pointers_of(&json);
            let from = json.pointer(&pointers[other.index(pointers.len())]).cloned().unwrap_or_default();
            let odd = odd_values();
            // One in four is another value of the same file.
            let odd = odd.get(kind.index(odd.len() * 4 / 3)).cloned().unwrap_or(from);
            *json.pointer_mut(&pointers[at.index(pointers.len())]).unwrap() = odd;
        }
        File(json.to_string().into_bytes())
    });
    run(&files, share, check);
}

/// The places of all the values in JSON, the whole of it too.
fn pointers_of(json: &Value) -> Vec<String> {
    let (mut pointers, mut at) = (vec![String::new()], 0);
    while let Some(pointer) = pointers.get(at).cloned() {
        match json.pointer(&pointer) {
            Some(Value::Array(list)) => {
                pointers.extend((0..list.len()).map(|nth| format!("{pointer}/{nth}")));
            }
            Some(Value::Object(object)) => {
                let names = object.keys().map(|name| name.replace('~', "~0").replace('/', "~1"));
                pointers.extend(names.map(|name| format!("{pointer}/{name}")));
            }
            _ => {}
        }
        at += 1;
    }
    pointers
}

/// Values that a field may not expect.
fn odd_values() -> Vec<Value> {
    vec![
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(1),
        json!(65),
        json!(4_294_967_296_u64),
        json!(u64::MAX),
        json!(1e300),
        json!(-0.0),
        json!(1e-300),
        json!(""),
        json!(" "),
        json!("\u{0}"),
        json!("\u{202e}x"),
        json!("\u{301}"),
        json!("а".repeat(300)),
        json!("UA-63"),
        json!("2025-02-30"),
        json!("9999-12-31"),
        json!("http://"),
        json!("whole"),
        json!([]),
        json!({}),
        json!([[]]),
        json!([1, 2]),
    ]
}

/// A file that is shown as far as it can be.
#[derive(Clone)]
struct File(Vec<u8>);

impl std::fmt::Debug for File {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let start = &self.0[..self.0.len().min(4000)];
        write!(f, "{} bytes: {:?}", self.0.len(), String::from_utf8_lossy(start))
    }
}

#[track_caller]
fn run(files: &impl Strategy<Value = File>, share: u32, check: impl Fn(&[u8])) {
    let asked = std::env::var("CLAIMS_MAP_FUZZ_CASES").ok().map(|cases| cases.parse::<u32>().unwrap());
    let cases = (u64::from(asked.unwrap_or(CASES)) * u64::from(share) / 100).max(1);
    let config = Config {
        cases: u32::try_from(cases).unwrap(),
        failure_persistence: None,
        max_shrink_iters: 500,
        ..Config::default()
    };
    let is_seeded = std::env::var_os("PROPTEST_RNG_SEED").is_some();
    let mut runner = if is_seeded || asked.is_some() {
        TestRunner::new(config)
    } else {
        TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
    };
    // A panic is a failure, and is shrunk like any other.
    if let Err(error) = runner.run(files, |file| {
        check(&file.0);
        Ok(())
    }) {
        panic!("{error}");
    }
}

const STORY: &str = "Talks go on\n\nThe ministry said on Monday that its units were holding positions, and nothing else.\n\nAdvertisement\n\nРечниця повідомила, що їхні підрозділи утримують позиції.\n\nRead also:\n\nA headline of another story\n\nThe last paragraph ends here.\n";

#[test]
fn plain_text_in_any_encoding() {
    let latin =
        encoding_rs::WINDOWS_1252.encode("“The café près de la frontière est fermé”.\n").0.into_owned();
    let seeds = [
        STORY.as_bytes().to_vec(),
        encoding_rs::WINDOWS_1251.encode(STORY).0.into_owned(),
        encoding_rs::KOI8_U.encode(STORY).0.into_owned(),
        STORY.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        [vec![0xfe, 0xff], STORY.encode_utf16().flat_map(u16::to_be_bytes).collect()].concat(),
        [STORY.as_bytes(), &latin, &encoding_rs::WINDOWS_1251.encode(STORY).0].concat(),
    ];
    let words = [
        "\u{feff}",
        "\u{202e}",
        "\u{306}",
        "и",
        "\r\n",
        "\r",
        "\n\n",
        "\0",
        "\u{2028}",
        "\u{a0}",
        "Advertisement\n",
        "\u{85}",
        " ",
        "©",
    ];
    fuzz(&seeds, &words, 200, |bytes| {
        expect_article(article_from_bytes(bytes, "a.txt"));
        expect_article(article_from_paste(&String::from_utf8_lossy(bytes)));
    });
}

/// Seen with 7,500 files where 256 had shown nothing: a text that began with two byte order marks had another
/// hash when it was read again.
#[test]
fn byte_order_marks_in_front_are_no_part_of_the_text() {
    for marks in [1, 2, 5] {
        let marks = "\u{feff}".repeat(marks);
        let page = format!("<!doctype html><html><body>{marks}<p>The port is closed.</p></body></html>");
        for (bytes, name) in [
            (format!("{marks}The port is closed.\n"), "a.txt"),
            (format!("{marks}The port is closed.\n"), "a.md"),
            (page, "a.html"),
        ] {
            let article = article_from_bytes(bytes.as_bytes(), name).unwrap();
            assert!(article.text.as_str().starts_with("The port"), "{name}: {:?}", article.text.as_str());
            expect_article(Ok(article));
        }
    }
}

#[test]
fn web_pages() {
    let page = format!(
        "<!DOCTYPE html><html lang=uk><head><title>T</title><meta charset=utf-8><meta property='og:title' content='T'><link rel=canonical href='https://example.org'><script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"T\",\"datePublished\":\"2025-03-17\"}}</script></head><body><nav><ul><li><a href=a>b</a></ul></nav><article><h1>T</h1><p>{STORY}</p><table><tr><td>a<td>b</table><pre>a\n b</pre><br><ul><li>x<li>y</ul></article><aside>z</aside></body></html>"
    );
    let words = [
        "<p>",
        "</p>",
        "<div class=comments>",
        "<div class=article-body>",
        "</div>",
        "<table>",
        "<tr>",
        "<td>",
        "</table>",
        "<svg>",
        "</svg>",
        "<title>",
        "<script>",
        "<script type=application/ld+json>[",
        "</script>",
        "<!--",
        "-->",
        "<br>",
        "<pre>",
        "<a href=x>",
        "</a>",
        "&amp;",
        "&#x110000;",
        "&notanentity;",
        "<li>",
        "<ul>",
        "</ul>",
        "<![CDATA[",
        "<hr>",
        "<plaintext>",
        "<textarea>",
        "<p hidden>",
        "=",
        "\"",
        "'",
        ">",
        "<",
    ];
    fuzz(&[page.into_bytes()], &words, 300, |bytes| expect_article(article_from_bytes(bytes, "a.html")));
}

#[test]
fn markdown() {
    let text = format!(
        "---\ntitle: T\ndate: 2025-03-17\n---\n\n# T\n\n{STORY}\n- a\n  - b\n\n> c\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[^1]: note\n\n```\ncode\n```\n\n<div>x</div>\n\n![p](q) [l](m) *e* **s** ~~d~~ `c`\n"
    );
    let words = [
        "*", "**", "_", "`", "```\n", "> ", "- ", "1. ", "    ", "|", "\n|-|\n", "[", "](", ")", "![",
        "<div>", "</div>\n", "<!--", "---\n", "\\", "[^1]", "\n\n", "\t", "&amp;", "+++\n", ": ", "#",
    ];
    fuzz(&[text.into_bytes()], &words, 300, |bytes| expect_article(article_from_bytes(bytes, "a.md")));
}

const MAIN: &str = "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>The ministry &amp; others said.</w:t><w:tab/><w:br/></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:txbxContent><w:p><w:r><w:t>Box</w:t></w:r></w:p></w:txbxContent></w:p></w:body></w:document>";
#[test]
fn mail() {
    let whole = "From: A <a@example.org>\r\nSubject: =?utf-8?Q?Bridge?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\nContent-Type: text/plain; format=flowed\r\n\r\nThe bridge \r\nfell.\r\n--c--\r\n";
    let words = [
        "--c\r\n",
        "--c--",
        "\r\n\r\n",
        "Content-Type: text/html\r\n\r\n<p>",
        "Content-Type: message/rfc822\r\n\r\n",
        "Content-Transfer-Encoding: base64\r\n",
        "Content-Transfer-Encoding: quoted-printable\r\n",
        "charset=koi8-u",
        "=?windows-1251?B?",
        "=D0=",
        "Snapshot-Content-Location: https://example.org/\r\n",
        "boundary=\"\"",
    ];
    fuzz(&[whole.into()], &words, 300, |bytes| expect_article(article_from_bytes(bytes, "a.eml")));
}

const CORE: &str = "<cp:coreProperties xmlns:cp=\"cp\"><dc:title>T</dc:title><dcterms:created>2025-03-17T10:00:00Z</dcterms:created></cp:coreProperties>";

#[test]
fn word_documents() {
    let words = [
        "<w:p>",
        "</w:p>",
        "<w:t>",
        "</w:t>",
        "<w:tbl>",
        "</w:tbl>",
        "<w:tc/>",
        "<w:txbxContent>",
        "</w:txbxContent>",
        "<w:del>",
        "</w:del>",
        "&#0;",
        "&lt;",
        "&x;",
        "<![CDATA[",
        "]]>",
        "<!DOCTYPE a [",
        "<?",
        "?>",
        "<w:br/>",
        "xmlns:a='b'",
    ];
    fuzz(&[MAIN.into()], &words, 200, |main| {
        expect_article(article_from_bytes(&docx(main, CORE.as_bytes(), CompressionMethod::Stored), "a.docx"));
    });
    fuzz(&[CORE.into()], &words, 100, |core| {
        expect_article(article_from_bytes(&docx(MAIN.as_bytes(), core, CompressionMethod::Stored), "a.docx"));
    });
    let whole = |method| docx(MAIN.as_bytes(), CORE.as_bytes(), method);
    let seeds = [whole(CompressionMethod::Stored), whole(CompressionMethod::Deflated)];
    let words =
        ["PK\u{3}\u{4}", "PK\u{1}\u{2}", "PK\u{5}\u{6}", "PK\u{6}\u{6}", "\0\0\0\0", "word/document.xml"];
    fuzz(&seeds, &words, 300, |bytes| expect_article(article_from_bytes(bytes, "a.docx")));
}

#[test]
fn printed_pages() {
    let pdf = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n4 0 obj<</Length 60>>stream\nBT /F 12 Tf 40 700 Td (The ministry said on Monday.) Tj ET \nendstream endobj\ntrailer<</Root 1 0 R>>\n";
    let words = [
        "endobj",
        "stream\n",
        "/Length 99999999",
        "/Encrypt<<>>",
        "<<",
        ">>",
        "3 0 R",
        "trailer",
        "/Filter/FlateDecode",
        "(",
        ")",
    ];
    // A process for each file takes a hundred times as long as a parser.
    fuzz(&[pdf.to_vec()], &words, 8, |bytes| expect_article(article_from_bytes(bytes, "a.pdf")));
}

const JSON_WORDS: [&str; 24] = [
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"",
    "null",
    "true",
    "1e999",
    "-0",
    "0.1",
    "18446744073709551616",
    "\"\\ud800\"",
    "\\u0000",
    "\"id\":",
    "\"areas\":",
    "\"UA-63\"",
    "\"quote\":",
    "\"segments\":[]",
    "\"start\":-1,",
    "\"type\":\"Polygon\",",
    "\"coordinates\":[[]]",
    "\u{feff}",
];

/// A dossier that loads keeps its promises, and can be drawn.
fn expect_drawn(bytes: &[u8]) {
    expect_dossier(bytes);
    if let Ok(Loaded { dossier, .. }) = load_dossier(bytes, "a.json", &LAYER) {
        expect_exported(&dossier, ExportFormat::Svg);
    }
}

#[test]
fn dossiers() {
    let shipped = dossier_to_json(&shipped_dossier(&LAYER).unwrap().dossier).into_bytes();
    fuzz_json(&shipped, 20, expect_drawn);
    fuzz(&[shipped], &JSON_WORDS, 100, expect_drawn);
}

/// Words of layers from anywhere.
const LAYER_WORDS: [&str; 16] = [
    "\n{",
    "\u{1e}",
    "[[[",
    "]]]",
    "[30,50],",
    "[31,",
    "180.5",
    "-540",
    "91",
    "1e9",
    "null",
    "\"coordinates\":",
    "\"type\":\"Feature\",",
    "\"type\":\"GeometryCollection\",\"geometries\":[",
    "\"properties\":{",
    "},{",
];

#[test]
fn layers() {
    let areas = TWO_AREAS;
    let spellings = r#"{"format":"claims-map-gazetteer/2","areas":[{"id":"A-1","city_with_oblast":"A-2","towns":["A{,s}"],"lands":["Al{and,*}"],"adjectives":{"uk":"аськ"},"called":["R"],"also":[]}],"groups":[{"id":"g","en":["G"],"members":["A-1","A-2"]}],"places":[{"id":"p","area":"A-2","en":["P"],"uk":["П"]},{"area":"A-1","ru":["Т{,ы}"]}],"units":["region{,s}"],"particles":["in"]}"#
            .as_bytes();
    let (check, files) = (expect_layer, layer_files(areas));
    let lines = br#"{"type":"Feature","id":1,"geometry":{"type":"Polygon","coordinates":[[[30,50],[31,50],[31,51],[30,50]],[[30.5,50.2],[30.6,50.3],[30.6,50.2],[30.5,50.2]]]}}
{"id":2,"properties":{"a":[1,{"b":null}],"name":"x"},"geometry":{"coordinates":[[[[32,50,7],[33,50,8],[33,51,9],[32,50,7]]]],"type":"MultiPolygon"},"type":"Feature"}
{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]},{"type":"Polygon","coordinates":[[[179,1],[-179,1],[-179,2],[179,1]]]}]}"#;
    fuzz(&[areas.to_vec()], &JSON_WORDS, 200, |bytes| check(&LayerFiles { areas: ("a", bytes), ..files }));
    let both = [areas.to_vec(), lines.to_vec()];
    fuzz(&both, &LAYER_WORDS, 200, |bytes| check(&LayerFiles { areas: ("a", bytes), ..files }));
    fuzz_json(areas, 200, |bytes| check(&LayerFiles { areas: ("a", bytes), ..files }));
    fuzz_json(areas, 100, |bytes| check(&LayerFiles { context: Some(("c", bytes)), ..files }));
    fuzz_json(spellings, 100, |bytes| check(&LayerFiles { gazetteer: Some(("g", bytes)), ..files }));
    fuzz(&[areas.to_vec()], &JSON_WORDS, 100, |bytes| {
        check(&LayerFiles { places: Some(("p", bytes)), ..files });
    });
    fuzz(&[areas.to_vec()], &JSON_WORDS, 100, |bytes| {
        check(&LayerFiles { context: Some(("c", bytes)), ..files });
    });
    fuzz(&[spellings.to_vec()], &JSON_WORDS, 100, |bytes| {
        check(&LayerFiles { gazetteer: Some(("g", bytes)), ..files });
    });
}

#[test]
fn exported_files() {
    let dossier = shipped_dossier(&LAYER).unwrap().dossier;
    let query = Query::everything();
    let source = ExportSource { dossier: &dossier, layer: &LAYER, query: &query };
    let formats = [
        ExportFormat::Png,
        ExportFormat::Svg,
        ExportFormat::Pdf,
        ExportFormat::Html,
        ExportFormat::GeoJson,
        ExportFormat::JsonLd,
    ];
    let words = [
        "IHDR",
        "iTXt",
        "IDAT",
        "</script>",
        "<metadata id=\"claims-map\">",
        "</metadata>",
        "<svg>",
        "/EmbeddedFile",
        "stream\n",
        "endstream",
        "/FlateDecode",
        "\"record\":",
        "\"width\":",
        "{",
        "}",
        "\"",
        "&",
        "9",
        "-1",
        "\0",
    ];
    for format in formats {
        let whole = export_bytes(&source, &ExportOptions::new(format, 200, 150, None)).unwrap();
        // Each of these files may be made again and compared, which takes longer than reading it.
        if format == ExportFormat::GeoJson {
            fuzz_json(&whole, 10, expect_export);
        }
        fuzz(&[whole], &words, 4, expect_export);
    }
}

#[test]
fn days() {
    fuzz(&[b"2025-03-17".to_vec()], &["-", "0", "9", "\u{661}", "T", " ", "+"], 400, |bytes| {
        if let Ok(day) = Day::parse(&String::from_utf8_lossy(bytes)) {
            assert_eq!(day.to_string().as_bytes(), bytes, "written as it was read");
        }
    });
}
