//! The record that a file carries, and what `verify` makes of files that were changed.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::path::PathBuf;

use crate::common::exported::{
    check, chunks, dossier, english, expect_altered, expect_holds, expect_unsettled, export, is_record,
    layer, options, picture, png_of, with_chunk,
};
use crate::common::{Run, fresh_folder, run};
use claims_map::derive::derive_verdicts;
use claims_map::export::{
    ExportFormat, ExportOptions, ExportSource, Outcome, export_bytes, outgoing, verify_file, view_of_file,
};
use claims_map::load::{load_dossier, load_outline};
use claims_map::model::{ActorId, AreaId, Day, Dossier, Name, Place, PlaceId, QuoteCheck, StatementId};
use claims_map::query::{Query, Toggle, filter_in_force};
use claims_map::scene::labels::LabelChoice;
use claims_map::scene::own_palette::{Hex, PaletteChoice};
use claims_map::scene::page::{Background, Frame};
use claims_map::scene::palette::Theme;
use claims_map::space::World;
use claims_map::text::{CanonicalText, seal_of};
use claims_map::words::Language;
use proptest::prelude::*;
use serde_json::{Value, json};

/// The formats that carry a record.
const CARRIERS: [ExportFormat; 6] = [
    ExportFormat::Png,
    ExportFormat::Svg,
    ExportFormat::Pdf,
    ExportFormat::Html,
    ExportFormat::GeoJson,
    ExportFormat::JsonLd,
];

/// The record of a PNG or an SVG.
fn record_of(file: &[u8]) -> String {
    if file.starts_with(b"\x89PNG") {
        let record = chunks(file).into_iter().find(is_record).unwrap().1;
        return String::from_utf8(record["claims-map\0\0\0\0\0".len()..].to_vec()).unwrap();
    }
    let text = std::str::from_utf8(file).unwrap();
    let (_, rest) = text.split_once("<metadata id=\"claims-map\">").unwrap();
    rest.split_once("</metadata>").unwrap().0.to_owned()
}

/// The file with another record in the place of its own.
fn with_record(file: &[u8], record: &str) -> Vec<u8> {
    if file.starts_with(b"\x89PNG") {
        let mut chunks = chunks(file);
        let mine = chunks.iter_mut().find(|chunk| is_record(chunk)).unwrap();
        mine.1 = [b"claims-map\0\0\0\0\0", record.as_bytes()].concat();
        return png_of(&chunks);
    }
    let text = std::str::from_utf8(file).unwrap();
    text.replace(&record_of(file), &record.replace('<', "&lt;")).into_bytes()
}

/// The file after an edit of its record.
fn with_edit(file: &[u8], edit: impl Fn(&mut Value)) -> Vec<u8> {
    let mut record: Value = serde_json::from_str(&record_of(file)).unwrap();
    edit(&mut record);
    with_record(file, &record.to_string())
}

/// Both kinds of picture.
fn pictures() -> [Vec<u8>; 2] {
    [picture(ExportFormat::Png), picture(ExportFormat::Svg)]
}

#[test]
fn what_goes_out_holds_under_every_option() {
    let dossier = dossier();
    let queries = [
        Query::everything(),
        Query::everything().without_actor(&ActorId::new("isw")).without(Toggle::Implied),
    ];
    for format in CARRIERS {
        for query in &queries {
            let mut every = options(format);
            (every.theme, every.language) = (Theme::Dark, Language::UKRAINIAN);
            (every.dpi, every.scale, every.focus) =
                (Some(100.0), 1.0 / 1.2, vec![AreaId::new("UA-63"), AreaId::new("UA-14")]);
            every.text.note = Some("Note <b> & “so” ]]> </metadata></script>\u{2028}".to_owned());
            let own = r##"{"occupied": "#401040", "sea": "#dde8ee"}"##;
            every.palette = PaletteChoice::Own(Box::new(serde_json::from_str(own).unwrap()));
            every.background = Background::Own(Hex::parse("#20242c").unwrap());
            (every.labels, every.has_locator) = (LabelChoice::Coloured, true);
            every.date = Some(Day::parse("2025-03-18").unwrap());
            every.frame =
                Frame::Part { centre: World { x: 0.1, y: -2e5 / 3.0 }, width_m: 4e5, height_m: 3e5 };
            for options in [options(format), every] {
                let bytes = export(&dossier, query, &options);
                expect_holds(&bytes);
                let view = view_of_file(&bytes, layer()).unwrap();
                assert_eq!(view, (dossier.clone(), query.clone(), options), "and opens as it was");
                assert!(bytes == export(&dossier, query, &view.2), "the same bytes again");
            }
        }
    }
}

#[test]
fn a_place_of_the_dossiers_own_goes_out_and_holds() {
    let square = br#"{"type":"Polygon","coordinates":[[[31,47],[32,47],[32,48],[31,47]]]}"#;
    let name = Name { en: "The Bend".to_owned(), uk: "Закрут".to_owned() };
    let outline = load_outline("bend.geojson", square).unwrap();
    let place = Place {
        id: PlaceId::new("the-bend"),
        name,
        area: AreaId::new("UA-48"),
        outline,
        unknown: claims_map::model::UnknownOfPlace::default(),
    };
    let mut dossier = dossier();
    let named = dossier.statements.iter_mut().find(|statement| statement.place.is_some()).unwrap();
    named.place = Some(place.id.clone());
    dossier.places.push(place);
    let merged = layer().with_places(&dossier.places);
    for format in CARRIERS {
        let query = Query::everything();
        let source = ExportSource { dossier: &dossier, layer: &merged, query: &query };
        let bytes = export_bytes(&source, &options(format)).unwrap();
        expect_holds(&bytes);
        let verdicts = derive_verdicts(&merged, &filter_in_force(&dossier, &query));
        assert_eq!(
            verdicts.place(&PlaceId::new("the-bend")).unwrap().status.keyword(),
            "occupied",
            "derived"
        );
        assert_eq!(view_of_file(&bytes, layer()).unwrap().0, dossier, "it comes along");
    }
}

#[test]
fn a_table_carries_no_record() {
    let table = String::from_utf8(picture(ExportFormat::Csv)).unwrap();
    // A spreadsheet writes it anew with semicolons, and with a mark in front.
    for table in [table.clone(), format!("\u{feff}{}", table.replace(',', ";"))] {
        let report = check(table.as_bytes());
        assert_eq!(report.outcome, Outcome::NoRecord, "{:?}", report.reasons);
        assert!(
            report.reasons[0].english().starts_with("it is a table, which has no place for a record"),
            "{:?}",
            report.reasons
        );
    }
}

#[test]
fn a_record_is_safe_in_markup_and_in_a_fixed_order() {
    let record = record_of(&picture(ExportFormat::Svg));
    assert!(!record.contains(['<', '>', '&', '\u{2028}']), "no markup");
    assert_eq!(record, record_of(&picture(ExportFormat::Svg)), "the same again");
    let keys = [
        "record",
        "program",
        "fonts",
        "drawing",
        "options",
        "switched_off",
        "layer",
        "verdicts",
        "quotes",
        "dossier",
        "sha256",
    ];
    let places: Vec<usize> = keys
        .iter()
        .map(|key| {
            record.find(&format!("\"{key}\":{{")).or_else(|| record.find(&format!("\"{key}\":"))).unwrap()
        })
        .collect();
    assert!(places.is_sorted(), "{places:?}");
    let json: Value = serde_json::from_str(&record).unwrap();
    assert_eq!((&json["record"], &json["layer"]["is"]), (&"claims-map-view/2".into(), &"shipped".into()));
    let odesa =
        json["verdicts"]["areas"].as_array().unwrap().iter().find(|one| one["id"] == "UA-51").unwrap();
    assert_eq!(odesa["status"], "claimed", "the verdicts");
    assert!(!record.contains("/home") && !record.contains(env!("CARGO_MANIFEST_DIR")), "no path");
}

#[test]
fn a_file_without_its_record_says_so() {
    let [png, svg] = pictures();
    let bare: Vec<_> = chunks(&png).into_iter().filter(|chunk| !is_record(chunk)).collect();
    let text = String::from_utf8(svg).unwrap();
    let line = text.lines().find(|line| line.starts_with("<metadata")).unwrap();
    let collection = b"{\"type\":\"FeatureCollection\",\"features\":[]}".to_vec();
    let jpeg = b"\xff\xd8\xff\xe0 and so on".to_vec();
    for bytes in [png_of(&bare), text.replace(line, "").into_bytes(), collection, jpeg] {
        let report = check(&bytes);
        assert_eq!(report.outcome, Outcome::NoRecord, "{:?}", report.reasons);
        assert!(report.reasons[0].english().contains("carries no record"), "{:?}", report.reasons);
    }
}

#[test]
fn an_edited_record_is_named() {
    for file in pictures() {
        let odesa = |record: &mut Value| -> usize {
            record["verdicts"]["areas"]
                .as_array()
                .unwrap()
                .iter()
                .position(|one| one["id"] == "UA-51")
                .unwrap()
        };
        let verdict = with_edit(&file, |record| {
            let at = odesa(record);
            record["verdicts"]["areas"][at]["status"] = "occupied".into();
        });
        expect_altered(&verdict, &["the record was edited: its verdicts", "the verdict of UA-51"]);
        let quote = with_edit(&file, |record| {
            record["dossier"]["statements"][3]["quote"]["segments"][0]["exact"] = "all of it".into();
        });
        let id = dossier().statements[3].id.to_string();
        expect_altered(&quote, &["its dossier", "a quote differs", &id]);
        let toggle = with_edit(&file, |record| {
            record["switched_off"] = json!([{"toggle": "speaker", "id": "peskov"}]);
        });
        expect_altered(&toggle, &["its toggles", "the verdicts of", "UA-51", "differ"]);
        let size = with_edit(&file, |record| record["options"]["theme"] = "dark".into());
        expect_altered(&size, &["its options", "differ"]);
        let hash = with_edit(&file, |record| record["sha256"]["all"] = "0".repeat(64).into());
        expect_altered(&hash, &["the record was edited"]);
        let note = with_edit(&file, |record| record["dossier"]["statements"][0]["note"] = "x".into());
        expect_altered(&note, &["its dossier"]);
    }
}

#[test]
fn a_changed_picture_is_named() {
    let [png, svg] = pictures();
    let mut reader = png::Decoder::new(std::io::Cursor::new(&png)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut pixels).unwrap();
    let repaint = |pixels: &[u8]| {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, 640, 480);
        encoder.set_color(png::ColorType::Rgb);
        encoder.write_header().unwrap().write_image_data(pixels).unwrap();
        let painted = chunks(&bytes).into_iter().find(|(name, _)| name == b"IDAT").unwrap();
        let rest = chunks(&png).into_iter().filter(|(name, _)| name != b"IDAT");
        let mut all: Vec<_> = rest.collect();
        all.insert(all.len() - 1, painted);
        png_of(&all)
    };
    let report = check(&repaint(&pixels));
    assert_eq!(report.outcome, Outcome::Holds, "the same pixels, packed otherwise: {:?}", report.reasons);
    assert!(report.notes[0].english().contains("written it anew"), "and that is said: {:?}", report.notes);
    let at = 3 * (200 * 640 + 300);
    pixels[at] ^= 1;
    expect_altered(&repaint(&pixels), &["its pixels differ in the ", "1 of 307200, the first at 300, 200"]);
    let text = String::from_utf8(svg).unwrap();
    let (before, rest) = text.split_once("<g id=\"UA-63\"").unwrap();
    let changed =
        format!("{before}<g id=\"UA-63\"{}", rest.replacen("fill=\"#", "fill-opacity=\".9\" fill=\"#", 1));
    expect_altered(changed.as_bytes(), &["in the area UA-63, <path> has “fill-opacity” (“.9”)"]);
    let windows = text.replace('\n', "\r\n");
    assert_eq!(check(windows.as_bytes()).outcome, Outcome::Holds, "line ends of another system");
}

#[test]
fn what_hides_in_a_png_is_named() {
    let png = picture(ExportFormat::Png);
    let with = |name: &[u8; 4], content: &[u8]| with_chunk(&png, *name, content);
    expect_altered(&with(b"acTL", &[0; 8]), &["“acTL” makes it an animation"]);
    expect_altered(&with(b"eXIf", b"II*\0"), &["“EXIF”, which Claims Map did not write, cannot be read"]);
    expect_altered(&with(b"tEXt", b"Description\0another"), &["hidden “Description” says “another”"]);
    let mut all = chunks(&png);
    let described = all.iter_mut().find(|(_, content)| content.starts_with(b"Description\0")).unwrap();
    described.1.extend(b" And more.");
    expect_altered(&png_of(&all), &["hidden “Description” says “"]);
    assert_eq!(check(&with(b"tEXt", b"Software\0packer")).outcome, Outcome::Holds, "harmless");
}

#[test]
fn anothers_record_does_not_fit() {
    let query = Query::everything().without_actor(&ActorId::new("isw"));
    for file in pictures() {
        let format = if file.starts_with(b"\x89PNG") { ExportFormat::Png } else { ExportFormat::Svg };
        let other = export(&dossier(), &query, &options(format));
        let words = if format == ExportFormat::Png { "its pixels differ in " } else { " instead of " };
        expect_altered(&with_record(&file, &record_of(&other)), &[words]);
        let larger = ExportOptions::new(format, 700, 480, None);
        let larger = export(&dossier(), &Query::everything(), &larger);
        let larger = with_record(&file, &record_of(&larger));
        match format {
            ExportFormat::Png => {
                expect_unsettled(&larger, &["it has 640 × 480 pixels, and its record gives 700 × 480"]);
            }
            _ => expect_altered(&larger, &["“width” of <svg> is “640” instead of “700”"]),
        }
    }
    let [png, svg] = pictures();
    expect_altered(&with_record(&png, &record_of(&svg)), &["belongs to a SVG file, and this is PNG"]);
}

#[test]
fn what_this_program_cannot_settle_is_no_proof() {
    let file = picture(ExportFormat::Png);
    let later = with_edit(&file, |record| record["record"] = "claims-map-view/3".into());
    let report = check(&later);
    assert_eq!(report.outcome, Outcome::Unsettled, "{:?}", report.reasons);
    let mut layer = layer().clone();
    layer.areas.retain(|area| area.id != AreaId::new("UA-05"));
    let report = verify_file(&file, &layer).unwrap();
    assert_eq!(report.outcome, Outcome::Unsettled, "{:?}", report.reasons);
    assert!(report.reasons[0].english().contains("--layer"), "{:?}", report.reasons);
    let (dossier, query) = (dossier(), Query::everything());
    let source = ExportSource { dossier: &dossier, layer: &layer, query: &query };
    let supplied = export_bytes(&source, &options(ExportFormat::Svg)).unwrap();
    assert_eq!(verify_file(&supplied, &layer).unwrap().outcome, Outcome::Holds, "with its layer");
    assert_eq!(check(&supplied).outcome, Outcome::Unsettled, "without");
}

#[test]
fn options_that_no_export_has_are_refused() {
    let file = picture(ExportFormat::Svg);
    let edits: [fn(&mut Value); 7] = [
        |record| record["options"]["width_px"] = 4_000_000_000_u32.into(),
        |record| record["options"]["scale"] = json!(1e-9),
        |record| record["options"]["scale"] = json!(-1.0),
        |record| record["options"]["dpi"] = json!(0.0),
        |record| {
            record["options"]["frame"] = json!({"centre": [1e300, 0.0], "width_m": 1.0, "height_m": 1.0});
        },
        |record| record["options"]["focus"] = "XX-99".into(),
        |record| record["options"]["title"] = "x".repeat(30_000).into(),
    ];
    for edit in edits {
        expect_altered(&with_edit(&file, edit), &["an option that no export has"]);
        assert!(view_of_file(&with_edit(&file, edit), layer()).is_err(), "and no view");
    }
    let format = with_edit(&file, |record| record["options"]["format"] = "exe".into());
    expect_altered(&format, &["the record was edited: its options"]);
    let scale = with_edit(&file, |record| record["options"]["scale"] = Value::Null);
    expect_altered(&scale, &["record cannot be read"]);
}

/// Records are found in pages whatever wrote these, and told from their own.
#[test]
fn pages_are_read_for_their_records() {
    let record = record_of(&picture(ExportFormat::Png));
    let packed = miniz_oxide::deflate::compress_to_vec_zlib(record.as_bytes(), 6);
    let attached = |filter: &str, data: &[u8]| {
        let other = b"4 0 obj <</Type /EmbeddedFile /Length 2>> stream\nhi\nendstream endobj\n".as_slice();
        let head = format!("5 0 obj\n<</Type /EmbeddedFile {filter}/Length {}>>\nstream\r\n", data.len());
        [b"%PDF-1.7\n".as_slice(), other, head.as_bytes(), data, b"\nendstream endobj\n"].concat()
    };
    let html = format!(
        "<!DOCTYPE html><title>A</title><script type=\"application/json\" id=\"claims-map\">{record}</script>"
    );
    let pages = [
        ("PDF", attached("", record.as_bytes())),
        ("PDF", attached("/Filter /FlateDecode ", &packed)),
        ("HTML", html.into_bytes()),
    ];
    for (kind, bytes) in pages {
        expect_altered(&bytes, &[&format!("the record belongs to a PNG file, and this is {kind}")]);
        assert!(view_of_file(&bytes, layer()).is_ok(), "{kind} opens");
    }
}

/// A text chunk that inflates to 80 MiB.
#[test]
fn bombs_do_not_burst() {
    let bomb = miniz_oxide::deflate::compress_to_vec_zlib(&vec![b' '; 80 << 20], 6);
    let png: Vec<_> = chunks(&picture(ExportFormat::Png))
        .into_iter()
        .map(|chunk| {
            let content = [b"claims-map\0\x01\0\0\0", bomb.as_slice()].concat();
            if is_record(&chunk) { (*b"iTXt", content) } else { chunk }
        })
        .collect();
    let error = verify_file(&png_of(&png), layer()).unwrap_err().to_string();
    assert!(error.contains("inflates to too much"), "{error}");
    let entities = "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>\
        <svg xmlns=\"http://www.w3.org/2000/svg\"><metadata id=\"claims-map\">&b;</metadata></svg>";
    assert!(verify_file(entities.as_bytes(), layer()).is_err(), "no entities");
    let deep = format!("<svg>{}", "<g>".repeat(100_000));
    assert!(verify_file(deep.as_bytes(), layer()).is_err(), "no depths");
    let crowded =
        |what: &str| (0..200_000).map(|at| format!(" {what}{at}='{at}'")).collect::<Vec<_>>().concat();
    for marks in [crowded("a"), crowded("xmlns:a")] {
        let wide = format!("<svg><metadata {marks}/></svg>");
        assert_eq!(check(wide.as_bytes()).outcome, Outcome::NoRecord, "attributes are not compared in pairs");
    }
    let page = format!("<!doctype html><p>claims-map{}", "<div>".repeat(300_000));
    assert_eq!(check(page.as_bytes()).outcome, Outcome::NoRecord, "depths of pages are not gone down to");
    let nested = (0..60_000).map(|at| format!("<a xmlns:n{at}='{at}'>")).collect::<Vec<_>>().concat();
    assert!(
        verify_file(format!("<svg>{nested}").as_bytes(), layer()).is_err(),
        "nor are namespaces gathered"
    );
    let stream = [b"/EmbeddedFile /FlateDecode stream\n", bomb.as_slice(), b"\nendstream "].concat();
    let pdf = [b"%PDF-1.7\n".to_vec(), stream.repeat(3)].concat();
    assert_eq!(check(&pdf).outcome, Outcome::NoRecord, "no record in it");
}

#[test]
fn cut_files_give_one_sentence() {
    for file in pictures() {
        for length in (0..file.len()).step_by(file.len() / 40).chain([8, 9, 20, file.len() - 1]) {
            match verify_file(&file[..length], layer()) {
                // The last line end says nothing.
                Ok(_) if file[length..].trim_ascii().is_empty() => {}
                Ok(report) => assert_ne!(report.outcome, Outcome::Holds, "{length} bytes"),
                Err(error) => assert_eq!(error.to_string().lines().count(), 1, "{error}"),
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn no_edit_makes_it_panic(
        places in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        cut in prop::option::of(any::<prop::sample::Index>()),
        copied in prop::option::of((any::<prop::sample::Index>(), 1..2_000_usize)),
    ) {
        for format in CARRIERS {
            let mut file = picture(format);
            for (place, byte) in &places {
                let at = place.index(file.len());
                file[at] = *byte;
            }
            if let Some((place, length)) = &copied {
                let at = place.index(file.len());
                let part = file[at..file.len().min(at + length)].to_vec();
                file.splice(at..at, part);
            }
            if let Some(cut) = &cut {
                file.truncate(cut.index(file.len()));
            }
            if let Ok(report) = verify_file(&file, layer()) {
                prop_assert!(report.outcome != Outcome::Holds || !report.notes.is_empty() || file == picture(format));
            }
        }
    }

    #[test]
    fn no_bytes_make_it_panic(
        start in prop::sample::select(vec![
            &b"\x89PNG\r\n\x1a\n"[..], b"%PDF-", b"<svg", b"<!doctype html>", b"{\"claims_map\":", b"",
        ]),
        bytes in prop::collection::vec(any::<u8>(), 0..300),
    ) {
        let file = [start, bytes.as_slice()].concat();
        if let Ok(report) = verify_file(&file, layer()) {
            prop_assert_ne!(report.outcome, Outcome::Holds);
        }
        prop_assert!(view_of_file(&file, layer()).is_err());
    }

    #[test]
    fn no_flipped_byte_goes_unnoticed(place in any::<prop::sample::Index>(), bit in 0..8_u8) {
        for format in CARRIERS {
            let mut file = picture(format);
            let at = place.index(file.len());
            file[at] ^= 1 << bit;
            if let Ok(report) = verify_file(&file, layer()) {
                let is_noticed = report.outcome != Outcome::Holds || !report.notes.is_empty();
                prop_assert!(is_noticed, "{:?}: byte {} by bit {}", format, at, bit);
            }
        }
    }
}

/// An article of our own, a dossier on it, and a picture of that.
struct Case {
    text: PathBuf,
    picture: PathBuf,
}

impl Case {
    const TEXT: &str = "The council met. We hold a small part of the north.\n";

    /// With a seal, true or not; without one the quote was never compared.
    fn new(name: &str, words: &str, has_seal: bool) -> Self {
        let folder = fresh_folder(&format!("record-{name}"));
        let text = CanonicalText::from_text(Self::TEXT);
        let mut dossier = minutes(Self::TEXT, words, false);
        if has_seal {
            let statement = &mut dossier.statements[0];
            statement.quote.seal = Some(seal_of(&statement.quote, &statement.extent, text.sha256()));
            statement.check = QuoteCheck::Recorded;
        }
        let is_compared = dossier.statement(&StatementId::new("north")).unwrap().check.is_compared();
        assert_eq!(is_compared, has_seal, "{name}");
        let case = Self { text: folder.join("minutes.txt"), picture: folder.join("map.png") };
        std::fs::write(&case.text, Self::TEXT).unwrap();
        let bytes = export(&dossier, &Query::everything(), &options(ExportFormat::Png));
        std::fs::write(&case.picture, bytes).unwrap();
        case
    }

    fn verify(&self, more: &[&str]) -> Run {
        let text = self.text.to_str().unwrap();
        let args = ["verify", self.picture.to_str().unwrap()];
        run(args.iter().copied().chain(more.iter().map(|arg| if *arg == "TEXT" { text } else { arg })))
    }
}

#[test]
fn the_command_checks_the_picture_and_its_quotes() {
    let case = Case::new("exact", "We hold a small part of the north", true);
    let held = case.verify(&[]);
    assert_eq!((held.code, held.err.as_str()), (Some(0), ""), "{}", held.out);
    for words in ["is what its dossier", "This proves", "does not prove who made it"] {
        assert!(held.out.contains(words), "no “{words}” in: {}", held.out);
    }
    let quoted = case.verify(&["--text", "TEXT"]);
    assert_eq!((quoted.code, quoted.err.as_str()), (Some(0), ""), "{}", quoted.out);
    assert!(
        quoted.out.contains("✓ north: in place") && quoted.out.contains("All 1 quotes were found"),
        "{}",
        quoted.out
    );
    let json: Value = serde_json::from_str(&case.verify(&["--text", "TEXT", "--json"]).out).unwrap();
    assert_eq!(
        (&json["outcome"], &json["quotes"]["quotes"][0]["holds"]),
        (&"holds".into(), &true.into()),
        "{json}"
    );
    let sealing = case.verify(&["--text", "TEXT", "--seal"]);
    assert_eq!(sealing.code, Some(2), "nothing to seal: {}", sealing.err);
}

#[test]
fn a_picture_of_a_false_quote_holds_but_its_quote_does_not() {
    let case = Case::new("false", "We hold a large part of the north", true);
    assert_eq!(case.verify(&[]).code, Some(0), "the picture is what its dossier gives");
    let run = case.verify(&["--text", "TEXT"]);
    assert_eq!(run.code, Some(1), "{}", run.out);
    assert!(run.err.contains("not found: 1 of 1 quotes: north"), "{}", run.err);
    std::fs::write(&case.text, "Another article.\n").unwrap();
    let run = case.verify(&["--text", "TEXT"]);
    assert!(run.code == Some(1) && run.err.contains("not the text of Minutes"), "{}", run.err);
}

#[test]
fn the_command_tells_what_is_wrong_by_its_code() {
    let folder = fresh_folder("record-codes");
    let png = picture(ExportFormat::Png);
    let bare: Vec<_> = chunks(&png).into_iter().filter(|chunk| !is_record(chunk)).collect();
    let altered = with_edit(&png, |record| record["switched_off"] = json!([{"toggle": "implied"}]));
    for (name, bytes, code, words) in [
        ("altered.png", altered, 1, "altered.png: it was altered: the record was edited: its toggles"),
        ("bare.png", png_of(&bare), 1, "bare.png: it carries no record"),
        ("cut.png", png[..20].to_vec(), 2, "cut.png: the PNG file cannot be read"),
        ("noise.bin", vec![0xfe; 300], 2, "noise.bin: it is not UTF-8"),
    ] {
        let path = folder.join(name);
        std::fs::write(&path, bytes).unwrap();
        let run = run(["verify".as_ref(), path.as_os_str()]);
        assert_eq!((run.code, run.err.lines().count()), (Some(code), 1), "{name}: {}{}", run.out, run.err);
        assert!(run.err.starts_with("claims-map: ") && run.err.contains(words), "{name}: {}", run.err);
    }
}

/// A record whose hashes are its own after an edit: what somebody does who knows how.
fn with_true_hashes(file: &[u8], edit: impl Fn(&mut Value)) -> Vec<u8> {
    let mut record: Value = serde_json::from_str(&record_of(file)).unwrap();
    edit(&mut record);
    let sha256 = |value: &Value| -> Value { CanonicalText::from_text(&canonical(value)).sha256().into() };
    for part in ["options", "switched_off", "layer", "verdicts", "quotes", "dossier"] {
        record["sha256"][part] = sha256(&record[part]);
    }
    record["sha256"]["all"] = "".into();
    record["sha256"]["all"] = sha256(&record);
    with_record(file, &record.to_string())
}

/// Compact JSON with the members in the order of their names, whole numbers without a point.
fn canonical(value: &Value) -> String {
    match value {
        Value::Object(members) => {
            let mut names: Vec<&String> = members.keys().collect();
            names.sort();
            let pairs = names.iter().map(|name| format!("{}:{}", json!(name), canonical(&members[*name])));
            format!("{{{}}}", pairs.collect::<Vec<_>>().join(","))
        }
        Value::Array(list) => format!("[{}]", list.iter().map(canonical).collect::<Vec<_>>().join(",")),
        Value::Number(number) => match number.as_f64().filter(|_| number.is_f64()) {
            Some(number) if number.fract() == 0.0 => format!("{number:.0}"),
            Some(number) => format!("{number:e}"),
            None => number.to_string(),
        },
        other => other.to_string(),
    }
}

#[test]
fn what_another_version_made_is_not_called_altered() {
    for file in pictures() {
        let nothing = with_true_hashes(&file, |_| {});
        assert_eq!(
            check(&nothing).outcome,
            Outcome::Holds,
            "the hashes of this test are true: {:?}",
            check(&nothing)
        );
        let other = |edit: fn(&mut Value)| {
            with_true_hashes(&file, |record| {
                (record["program"], record["drawing"]) = ("9.9.9".into(), "0".repeat(64).into());
                edit(record);
            })
        };
        let report = check(&other(|_| {}));
        assert_eq!(report.outcome, Outcome::Holds, "it draws the same after all: {:?}", report.reasons);
        assert!(
            english(&report.notes).contains("Claims Map 9.9.9 made it"),
            "and that is said: {:?}",
            report.notes
        );
        // Another theme is another picture.
        let words = ["Claims Map 9.9.9 made it", "this one makes it otherwise", "check it with that one"];
        expect_unsettled(&other(|record| record["options"]["theme"] = "dark".into()), &words);
        let verdict = other(|record| record["verdicts"]["areas"][0]["status"] = "occupied".into());
        expect_unsettled(&verdict, &["the verdict of UA-05"]);
        let unknown = |edit: fn(&mut Value)| with_true_hashes(&file, edit);
        let words = ["its record has what Claims Map did not write", "weather"];
        expect_altered(&unknown(|record| record["weather"] = "fair".into()), &words);
        expect_altered(&unknown(|record| record["options"]["weather"] = 1.into()), &words);
        let later = other(|record| record["weather"] = "fair".into());
        expect_unsettled(&later, &["what this version does not know", "weather"]);
        let unreadable = other(|record| record["options"]["legend"] = json!({"behind": "the map"}));
        expect_unsettled(&unreadable, &["9.9.9", "cannot use its record"]);
        let same_build = with_true_hashes(&file, |record| record["options"]["theme"] = "dark".into());
        assert_eq!(check(&same_build).outcome, Outcome::Altered, "this build knows what it would have drawn");
    }
}

/// A small file does not make the program draw for minutes.
#[test]
fn a_small_picture_does_not_ask_for_a_large_one() {
    let file = with_true_hashes(&picture(ExportFormat::Png), |record| {
        for (name, value) in
            [("width_px", 20_000.into()), ("height_px", 20_000.into()), ("scale", json!(1.0))]
        {
            record["options"][name] = value;
        }
    });
    expect_unsettled(&file, &["it has 640 × 480 pixels, and its record gives 20000 × 20000"]);
    // Nor does one that says of itself that it is as large.
    let mut large = chunks(&file);
    large[0].1[..8].copy_from_slice(&[0, 0, 0x4e, 0x20, 0, 0, 0x4e, 0x20]);
    let words = "its 20000 × 20000 pixels are more than are drawn to be compared";
    expect_unsettled(&png_of(&large), &[words]);
}

/// Nor does a record with far more in it than its dossier has to switch off.
#[test]
fn a_record_that_switches_off_what_there_is_not_is_refused() {
    for file in pictures() {
        let many = with_true_hashes(&file, |record| {
            let toggles =
                (0..100_000).map(|number| json!({"toggle": "document", "id": format!("d{number}")}));
            record["switched_off"] = toggles.collect();
        });
        expect_altered(
            &many,
            &["its record has an option that no export has: it switches 100000 things off"],
        );
    }
}

#[test]
fn a_record_without_marks_is_of_another_version() {
    for file in pictures() {
        let former = with_edit(&file, |record| {
            record["record"] = "claims-map-view/1".into();
            record["options"]["theme"] = "dark".into();
            let members = record.as_object_mut().unwrap();
            members.remove("fonts");
            members.remove("drawing");
        });
        expect_unsettled(&former, &["another build of Claims Map", "makes it otherwise"]);
        assert!(view_of_file(&former, layer()).is_ok(), "and opens");
    }
}

/// The article's text travels only where the user wants it to.
#[test]
fn a_text_goes_out_only_where_it_is_asked_for() {
    let mut dossier = minutes(Case::TEXT, "We hold a small part of the north", true);
    assert_eq!(dossier.statements[0].check, QuoteCheck::Compared, "the text is here");
    let (query, sign) = (Query::everything(), "The council met.");
    for format in ExportFormat::ALL {
        let mut options = options(format);
        for with_text in [false, true] {
            options.with_text = with_text;
            let bytes = export(&dossier, &query, &options);
            let has_text = readable(&bytes).contains(sign);
            assert_eq!(has_text, with_text && format != ExportFormat::Csv, "{format:?}, {with_text}");
            if CARRIERS.contains(&format) {
                expect_holds(&bytes);
                let view = view_of_file(&bytes, layer()).unwrap();
                assert_eq!(view.0, *outgoing(&dossier, with_text), "it comes back as it went out");
                let check = if with_text { QuoteCheck::Compared } else { QuoteCheck::Recorded };
                assert_eq!(view.0.statements[0].check, check, "{format:?}: the seal stays");
            }
        }
    }
    let saved = claims_map::save::dossier_to_json(&dossier);
    assert!(saved.contains(sign), "the dossier that is worked on keeps its text");
    dossier.statements[0].quote.segments[0].exact = "We hold a large part of the north".to_owned();
    let edited = load_dossier(claims_map::save::dossier_to_json(&dossier).as_bytes(), "edited", layer())
        .unwrap()
        .dossier;
    let out = outgoing(&edited, false);
    assert_eq!(
        out.statements[0].check,
        QuoteCheck::Unchecked,
        "what does not stand in its text gets no seal"
    );
}

/// What can be read in a file, in its record too where that is packed.
fn readable(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes).into_owned();
    match view_of_file(bytes, layer()) {
        Ok((dossier, ..)) => text + &claims_map::save::dossier_to_json(&dossier),
        Err(_no_record) => text,
    }
}

/// A dossier with one quote from where such words begin in a text, and with that text where it is asked for.
fn minutes(text: &str, words: &str, has_text: bool) -> Dossier {
    let canonical = CanonicalText::from_text(text);
    let start = canonical.occurrences("We hold")[0];
    let mut dossier = json!({
        "format": "claims-map/2", "title": "Minutes",
        "documents": [{
            "id": "minutes", "description": "Minutes", "outlet": "Gazette", "language": "en",
            "text_sha256": canonical.sha256(), "text_length": canonical.length()
        }],
        "actors": [{"id": "council", "name": "The council", "side": "independent"}],
        "groups": [],
        "statements": [{
            "id": "north", "document": "minutes", "kind": "claim", "areas": ["UA-63"], "by": "russia",
            "speaker": "council", "relayers": [], "extent": {"is": "whole"}, "modality": "asserted",
            "voice": {"is": "document"},
            "quote": {"segments": [{"exact": words, "start": start, "end": start + words.chars().count()}]}
        }]
    });
    if has_text {
        dossier["documents"][0]["text"] = text.into();
    }
    load_dossier(dossier.to_string().as_bytes(), "minutes", layer()).unwrap().dossier
}

#[test]
fn quotes_that_nobody_checked_are_counted_in_the_first_line() {
    let case = Case::new("unchecked", "We hold a small part of the north", false);
    let run = case.verify(&[]);
    assert_eq!(run.code, Some(1), "{}", run.out);
    let first = run.out.lines().next().unwrap();
    assert!(
        first.contains("1 of 1 quote was neither compared with the article nor recorded as compared"),
        "{first}"
    );
    assert!(run.err.contains("never compared with their text: 1 of 1 quotes"), "{}", run.err);
    let allowed = case.verify(&["--allow-unchecked"]);
    assert_eq!((allowed.code, allowed.err.as_str()), (Some(0), ""), "{}", allowed.out);
    assert!(
        allowed.out.starts_with("? 1 of 1 quote was neither"),
        "it is said all the same: {}",
        allowed.out
    );
    let json: Value = serde_json::from_str(&case.verify(&["--json"]).out).unwrap();
    assert_eq!(json["not_checked"], json!(["north"]), "by id");
    let compared = case.verify(&["--text", "TEXT"]);
    assert_eq!((compared.code, compared.err.as_str()), (Some(0), ""), "just now they were: {}", compared.out);
    let checked = Case::new("checked", "We hold a small part of the north", true).verify(&["--json"]);
    let json: Value = serde_json::from_str(&checked.out).unwrap();
    assert_eq!((checked.code, &json["not_checked"]), (Some(0), &json!([])), "none");
}

/// A user's layer may give a member twice; its exports hold all the same, and changed ones do not.
#[test]
fn what_a_layer_gives_twice_goes_out_and_holds() {
    let folder = fresh_folder("record-twice");
    let path = |name: &str| folder.join(name);
    let feature = r#"{"type":"FeatureCollection","features":[{"type":"Feature","id":"A","properties":
        {"name":"A","x":{"a":1,"a":2},"y":1,"y":2},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}}]}"#;
    std::fs::write(path("layer.geojson"), feature).unwrap();
    let layer = path("layer.geojson").display().to_string();
    let map = path("map.geojson").display().to_string();
    assert_eq!(run(["export", &map, "--layer", &layer]).code, Some(0), "it goes out");
    let verified = || run(["verify", &map, "--layer", &layer]);
    assert_eq!(verified().code, Some(0), "{}", verified().err);
    let text = std::fs::read_to_string(&map).unwrap();
    std::fs::write(&map, text.replace("\"a\":1,\"a\":2", "\"a\" : 1.0, \"a\": 2")).unwrap();
    assert_eq!(verified().code, Some(0), "{}", verified().err);
    std::fs::write(&map, text.replace("\"a\":1,\"a\":2", "\"a\":2,\"a\":1")).unwrap();
    assert!(
        verified().err.contains("“properties.x.a” of the entry A is 2 instead of 1"),
        "{}",
        verified().err
    );
}
