//! The PDF painter: the page's size, its words, its tags and links, its inks, its determinism. `one_scene` looks at its
//! picture. Needs Debian's `poppler-utils`, `mupdf-tools`, `ghostscript` and `qpdf`.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use crate::common::fresh_folder;
use crate::common::pictures::{block_difference, poppler, rasterised_pdf};
use claims_map::export::{ExportFormat, ExportOptions, ExportSource, export_bytes};
use claims_map::load::{shipped_dossier, shipped_layer};
use claims_map::paint::pdf::Inks;
use claims_map::query::Query;
use claims_map::scene::page::{FootnoteStyle, Frame};
use claims_map::scene::palette::Theme;
use claims_map::space::World;
use claims_map::words::Language;
use serde_json::Value;

/// The page that `change` makes of the shipped article, on paper on which everything has room.
fn page(change: impl FnOnce(&mut ExportOptions)) -> Vec<u8> {
    let layer = shipped_layer().unwrap();
    let dossier = shipped_dossier(&layer).unwrap().dossier;
    let query = Query::everything();
    let source = ExportSource { dossier: &dossier, layer: &layer, query: &query };
    let mut options = ExportOptions::new(ExportFormat::Pdf, 1323, 994, Some(96.0));
    options.footnotes = FootnoteStyle::Numbered;
    change(&mut options);
    export_bytes(&source, &options).unwrap()
}

#[test]
fn two_exports_are_the_same_bytes() {
    assert!(page(|_| {}) == page(|_| {}), "no clock and no chance in it");
}

#[test]
fn the_file_says_its_title_and_language_and_what_it_claims_to_be() {
    let languages = [Language::ENGLISH, Language::UKRAINIAN].map(|language| {
        [Theme::Light, Theme::Dark]
            .map(|theme| page(|options| (options.language, options.theme) = (language, theme)))
    });
    for (pdf, code) in
        languages.iter().zip(["en", "uk"]).flat_map(|(pages, code)| pages.iter().map(move |pdf| (pdf, code)))
    {
        let text = String::from_utf8_lossy(pdf);
        assert!(text.starts_with("%PDF-1.7"), "a PDF");
        assert!(text.contains(&format!("/Lang({code})")), "its language, {code}");
        assert!(text.contains("/DisplayDocTitle true"), "its title in the window, {code}");
        for claim in ["<pdfaid:part>3<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<"] {
            assert!(text.contains(claim), "{claim}, {code}");
        }
    }
}

/// A letter that the font lacks would make the claims untrue; a page of it is still a page.
#[test]
fn a_page_that_cannot_be_what_it_would_claim_claims_nothing() {
    let pdf = page(|options| options.text.title = Some("地図 \u{e000}".to_owned()));
    let text = String::from_utf8_lossy(&pdf);
    assert!(!text.contains("pdfaid:part") && !text.contains("pdfuaid:part"), "it claims nothing");
    assert!(text.contains("/StructTreeRoot"), "it is tagged all the same");
}

/// What `qpdf` says of the objects of a file; `None` where it is missing and nobody requires it.
fn objects(name: &str, pdf: &[u8]) -> Option<Objects> {
    let path = fresh_folder(name).join("map.pdf");
    std::fs::write(&path, pdf).unwrap();
    let json = poppler("qpdf", &["--json=2", path.to_str().unwrap()])?;
    let mut json: Value = serde_json::from_slice(&json).unwrap();
    Some(Objects(json["qpdf"][1].take()))
}

struct Objects(Value);

impl Objects {
    /// What a value is, wherever it stands.
    fn at<'a>(&'a self, value: &'a Value) -> &'a Value {
        let Some(reference) = value.as_str().filter(|text| text.ends_with(" R")) else { return value };
        let object = &self.0[format!("obj:{reference}")];
        if object["stream"].is_null() { &object["value"] } else { &object["stream"]["dict"] }
    }

    fn root(&self) -> &Value {
        self.at(&self.0["trailer"]["value"]["/Root"])
    }

    fn page(&self) -> &Value {
        self.at(&self.at(&self.root()["/Pages"])["/Kids"][0])
    }

    /// The elements of the tree under one, each with its depth.
    fn elements<'a>(&'a self, element: &'a Value, depth: usize, found: &mut Vec<(usize, &'a Value)>) {
        found.push((depth, element));
        for kid in self.kids(element) {
            if kid["/S"].is_string() {
                self.elements(kid, depth + 1, found);
            }
        }
    }

    fn kids<'a>(&'a self, element: &'a Value) -> Vec<&'a Value> {
        let kids = self.at(&element["/K"]);
        match kids {
            Value::Array(list) => list.iter().map(|kid| self.at(kid)).collect(),
            Value::Null => Vec::new(),
            one => vec![one],
        }
    }
}

fn words(value: &Value) -> &str {
    value.as_str().and_then(|text| text.strip_prefix("u:")).unwrap_or_default()
}

fn role(element: &Value) -> &str {
    element["/S"].as_str().unwrap()
}

#[test]
fn its_tags_are_in_the_order_of_reading() {
    let Some(objects) = objects("pdf-tags", &page(|_| {})) else { return };
    let mut elements = Vec::new();
    let document = objects.kids(objects.at(&objects.root()["/StructTreeRoot"]));
    objects.elements(document[0], 0, &mut elements);
    let top: Vec<&str> = elements.iter().filter(|(depth, _)| *depth < 2).map(|(_, one)| role(one)).collect();
    assert_eq!(
        top,
        ["/Document", "/H1", "/P", "/Figure", "/P", "/Sect", "/Sect", "/P", "/P", "/P"],
        "title, subtitle, map, the numbers on it, legend, notes, three paragraphs at the foot"
    );
    let count = |name: &str| elements.iter().filter(|(_, one)| role(one) == name).count();
    assert_eq!((count("/L"), count("/LI"), count("/LBody")), (1, 7, 7), "the legend is a list");
    assert_eq!(
        (count("/Note"), count("/Reference"), count("/Figure")),
        (6, 12, 1),
        "notes and their numbers"
    );
    let figure = elements.iter().find(|(_, one)| role(one) == "/Figure").unwrap().1;
    assert!(
        words(&figure["/Alt"]).starts_with("Occupied by Russian forces – Kinburn Spit. Contested: "),
        "the map in words"
    );
    // Every mark of the page hangs in the tree, once.
    let mut marks: Vec<u64> = Vec::new();
    for (_, element) in &elements {
        marks.extend(objects.kids(element).iter().filter_map(|kid| kid.as_u64()));
    }
    marks.sort_unstable();
    assert!(marks.len() > 190, "{} marks", marks.len());
    assert!(marks.iter().copied().eq(0..marks.len() as u64), "each once: {marks:?}");
}

#[test]
fn a_quote_in_another_language_says_so() {
    for (language, is_said) in [(Language::ENGLISH, false), (Language::UKRAINIAN, true)] {
        let Some(text) = unpacked("pdf-language", &page(|options| options.language = language)) else {
            return;
        };
        assert_eq!(text.contains("/Lang(en)>>BDC"), is_said, "{language:?}");
    }
}

#[test]
fn numbers_lead_to_their_notes_and_back_and_addresses_out() {
    let Some(objects) = objects("pdf-links", &page(|_| {})) else { return };
    let links = objects.at(&objects.page()["/Annots"]).as_array().unwrap();
    let mut said: Vec<(&str, bool)> = Vec::new();
    for link in links {
        let link = objects.at(link);
        assert_eq!(link["/Subtype"], "/Link", "nothing else is laid over the page");
        assert!(link["/StructParent"].is_u64(), "it hangs in the tree: {link}");
        let address = &objects.at(&link["/A"])["/URI"];
        if let Some(address) = address.as_str() {
            assert_eq!(address, "u:https://www.kyivpost.com/post/49020", "where it leads");
        }
        said.push((words(&link["/Contents"]), link["/Dest"].is_null()));
    }
    assert_eq!(said.len(), 19, "{said:?}");
    for wanted in [
        ("Kharkiv Oblast: note 3", false),
        ("Note 3: back to the map", false),
        ("https://www.kyivpost.com/post/49020", true),
    ] {
        assert!(said.contains(&wanted), "{wanted:?} is not in {said:?}");
    }
    let mut listed = Vec::new();
    let title = objects.at(&objects.at(&objects.root()["/Outlines"])["/First"]);
    let mut entry = objects.at(&title["/First"]);
    while entry.is_object() {
        listed.push(words(&entry["/Title"]));
        entry = objects.at(&entry["/Next"]);
    }
    assert!(words(&title["/Title"]).starts_with("Control and claims"), "{title}");
    assert_eq!(listed, ["Map", "Legend", "Notes", "Sources"], "what a viewer lists");
}

/// What draws the page, with every stream unpacked.
fn unpacked(name: &str, pdf: &[u8]) -> Option<String> {
    let path = fresh_folder(name).join("map.pdf");
    std::fs::write(&path, pdf).unwrap();
    let text = poppler("qpdf", &["--qdf", "--object-streams=disable", path.to_str().unwrap(), "-"])?;
    Some(String::from_utf8_lossy(&text).into_owned())
}

/// How often an operator stands in what draws the page.
fn times(text: &str, operator: &str) -> usize {
    // Bytes of fonts may look like operators.
    let content =
        text.split_once("%% Contents for page 1\n").and_then(|(_, rest)| rest.split_once("endstream"));
    content.unwrap().0.split(['\n', ' ']).filter(|word| *word == operator).count()
}

#[test]
fn nothing_hangs_on_a_clip_or_a_tile() {
    let part = Frame::Part { centre: World { x: 0.0, y: 0.0 }, width_m: 5e5, height_m: 4e5 };
    for (frame, shapes, texts) in [(Frame::Fit, 25, 100), (part, 8, 50)] {
        let Some(text) = unpacked("pdf-clips", &page(|options| options.frame = frame)) else { return };
        let counts = (times(&text, "f*"), times(&text, "BT"));
        assert!(counts.0 > shapes && counts.1 > texts, "the page is unpacked: {counts:?}, {frame:?}");
        // A label may reach over the edge of the map; nothing else does.
        let clips = times(&text, "W") + times(&text, "W*");
        assert!(clips <= usize::from(frame != Frame::Fit), "{clips} clips: {frame:?}");
        assert!(!text.contains("/PatternType"), "{frame:?}");
    }
}

/// What has no mark is neither read nor said to be decoration.
#[test]
fn everything_that_is_drawn_has_a_mark() {
    let Some(text) = unpacked("pdf-marks", &page(|_| {})) else { return };
    let page = &text[text.find("BDC").unwrap()..text.rfind("EMC").unwrap()];
    let (mut depth, mut drawn) = (0, 0);
    for word in page.split(['\n', ' ']) {
        if word.starts_with("EMC") {
            assert!(depth > 0, "a mark ends that began");
            depth -= 1;
        }
        depth += i32::from(word.ends_with("BDC") || word.ends_with("BMC"));
        assert!(depth <= 2, "marks stand in no other mark, but for what letters are read as");
        if ["f", "f*", "S"].contains(&word) || word.ends_with("TJ") || word.ends_with("Tj") {
            assert!(depth > 0, "{word} after {drawn} others");
            drawn += 1;
        }
    }
    assert!(drawn > 300, "{drawn} are drawn");
}

#[test]
fn black_letters_are_black_alone() {
    let Some(text) = unpacked("pdf-black", &page(|_| {})) else { return };
    let words: Vec<&str> = text.split(['\n', ' ']).collect();
    // A colour of one part is a grey.
    let greys: Vec<&str> = words
        .windows(3)
        .filter(|three| three[0] == "cs" && three[2] == "scn")
        .map(|three| three[1])
        .collect();
    assert!(greys.len() > 50 && greys.iter().all(|grey| *grey == "0"), "{greys:?}");
}

/// Poppler shows inks as a press would, not as the light that they stand for: measured, 0 per mille of the blocks
/// differ by more than 32.
#[test]
fn a_page_for_the_press_has_four_inks_and_no_other_colour() {
    let pdf = page(|options| options.inks = Inks::Cmyk);
    let claims = String::from_utf8_lossy(&pdf).into_owned();
    assert!(claims.contains("<pdfuaid:part>1<") && !claims.contains("pdfaid:part"), "for no certain press");
    let Some(text) = unpacked("pdf-press", &pdf) else { return };
    assert!(text.contains(" 0 0 0 1 k\n"), "black letters are black ink");
    for other in ["rg", "RG", "scn", "SCN", "g", "G"] {
        assert_eq!(times(&text, other), 0, "{other}");
    }
    let folder = fresh_folder("pdf-press-colours");
    let [screen, press] = [page(|_| {}), pdf].map(|pdf| rasterised_pdf(&folder, &pdf, 96.0).unwrap());
    let (far, mean) = block_difference(&screen, &press, 8);
    assert!(far <= 1.0 && mean <= 2.0, "{far:.2} per mille of the blocks, {mean:.2} in the mean");
}

/// A program that reads words from a page, with its arguments; `PAGE` stands for the page.
#[derive(Debug)]
struct Reader {
    program: &'static str,
    args: &'static [&'static str],
}

/// The programs that read words from a page: those that heed what a mark says its letters are read as, and those that
/// look at each letter alone.
const READERS: [Reader; 4] = [
    Reader { program: "pdftotext", args: &["-layout", "PAGE", "-"] },
    Reader { program: "pdftotext", args: &["-raw", "PAGE", "-"] },
    Reader { program: "mutool", args: &["draw", "-q", "-F", "txt", "PAGE"] },
    Reader {
        program: "gs",
        args: &["-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=txtwrite", "-sOutputFile=-", "PAGE"],
    },
];

/// The words that a program reads from a page; `None` where it is missing and nobody requires it.
fn words_read(reader: &Reader, page: &str) -> Option<Vec<String>> {
    let args: Vec<&str> = reader.args.iter().map(|arg| if *arg == "PAGE" { page } else { arg }).collect();
    let text = poppler(reader.program, &args)?;
    Some(String::from_utf8_lossy(&text).split_whitespace().map(str::to_owned).collect())
}

#[test]
fn words_are_read_as_words_by_every_program() {
    for (language, spaced, words) in [
        (
            Language::ENGLISH,
            ["POLAND", "BELARUS", "ROMANIA", "MOLDOVA", "RUSSIA"],
            ["Mykolaiv", "Claims", "Map", "Russian", "Internationally", "Zakarpattia"],
        ),
        (
            Language::UKRAINIAN,
            ["ПОЛЬЩА", "БІЛОРУСЬ", "РУМУНІЯ", "МОЛДОВА", "РОСІЯ"],
            ["Миколаївська", "Claims", "Map", "Контроль", "Міжнародно", "Закарпатська"],
        ),
    ] {
        let path = fresh_folder("pdf-spaced").join("map.pdf");
        let paper =
            ExportOptions { language, ..ExportOptions::new(ExportFormat::Pdf, 1800, 1350, Some(96.0)) };
        std::fs::write(&path, page(|options| *options = paper)).unwrap();
        for reader in READERS {
            let Some(read) = words_read(&reader, path.to_str().unwrap()) else { continue };
            for word in spaced.iter().chain(&words) {
                assert!(read.iter().any(|one| one == word), "{word} is not in {read:?}, {reader:?}");
            }
        }
    }
}

/// A reader that finds a word marks it on the page.
#[test]
fn words_with_spaced_letters_are_found_where_they_stand() {
    let path = fresh_folder("pdf-spaced-places").join("map.pdf");
    std::fs::write(&path, page(|_| {})).unwrap();
    let Some(boxes) = poppler("pdftotext", &["-bbox", path.to_str().unwrap(), "-"]) else { return };
    let boxes = String::from_utf8_lossy(&boxes).into_owned();
    let place = |word: &str| {
        let line = boxes.lines().find(|line| line.ends_with(&format!(">{word}</word>")));
        let line = line.unwrap_or_else(|| panic!("{word} is not in {boxes}"));
        ["xMin", "yMin", "xMax", "yMax"].map(|name| {
            let (_, rest) = line.split_once(&format!("{name}=\"")).unwrap();
            rest.split_once('"').unwrap().0.parse::<f64>().unwrap()
        })
    };
    let [belarus, romania, odesa] = ["BELARUS", "ROMANIA", "Odesa"].map(place);
    assert!(belarus[3] < odesa[1] && romania[2] < odesa[0], "{belarus:?}, {romania:?}, {odesa:?}");
    assert!((odesa[1] - romania[1]).abs() < 60.0, "beside one another: {romania:?}, {odesa:?}");
    let height = |place: [f64; 4]| place[3] - place[1];
    assert!((height(romania) - height(belarus)).abs() < 0.1, "of one size");
}

/// What each sign of each font stands for, as `qpdf` unpacks it.
fn letters_of_signs(text: &str) -> Vec<String> {
    let tables = text.split("beginbfchar").skip(1).filter_map(|rest| rest.split("endbfchar").next());
    let letters = |line: &str| {
        let (_, letters) = line.trim().strip_suffix('>')?.split_once("> <")?;
        let digits = letters.as_bytes().chunks(4);
        let units: Vec<u16> =
            digits.map(|four| u16::from_str_radix(std::str::from_utf8(four).unwrap(), 16).unwrap()).collect();
        Some(String::from_utf16_lossy(&units))
    };
    tables.flat_map(str::lines).filter_map(letters).collect()
}

/// A program that looks at each letter alone reads it as the letter that it is, whatever else has it.
#[test]
fn each_sign_stands_for_its_own_letters() {
    for language in [Language::ENGLISH, Language::UKRAINIAN] {
        let titled = page(|options| {
            options.language = language;
            // A stress is a sign of its own over the letter before it.
            options.text.title = Some("За\u{301}ява: МАПА".to_owned());
        });
        let Some(text) = unpacked("pdf-signs", &titled) else { return };
        let signs = letters_of_signs(&text);
        assert!(signs.len() > 100, "{signs:?}");
        let several: Vec<&String> = signs.iter().filter(|letters| letters.chars().count() != 1).collect();
        assert!(several.is_empty(), "{several:?}, {language:?}");
        for letter in ["\u{301}", "а", "М", "1"] {
            assert!(signs.iter().any(|letters| letters == letter), "{letter} is not in {signs:?}");
        }
    }
}

#[test]
fn a_sheet_of_a4_is_a_sheet_of_a4() {
    let folder = fresh_folder("pdf-a4");
    let pdf = page(|options| *options = ExportOptions::new(ExportFormat::Pdf, 3508, 2480, Some(300.0)));
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
    std::fs::write(&path, page(|_| {})).unwrap();
    let Some(text) = poppler("pdftotext", &["-layout", path.to_str().unwrap(), "-"]) else { return };
    let text = String::from_utf8_lossy(&text).into_owned();
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for wanted in [
        "territorial concessions in peace talks with Russia",
        "Khmelnytskyi",
        "Colours say what the article’s sources report",
        "Internationally recognised borders (UNGA 68/262, ES-11/4)",
        "BELARUS",
        "ROMANIA",
        "https://www.kyivpost.com/post/49020",
    ] {
        assert!(words.contains(wanted), "“{wanted}” is not in: {words}");
    }
}
