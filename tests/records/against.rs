//! `claims-map verify FILE --against ORIGINAL`: what became of a picture on its way, and what two records
//! say otherwise.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::path::{Path, PathBuf};

use crate::common::exported::{
    chunks, dossier, expect_ukrainian, export, is_record, layer, picture, png_of, ran, rewritten_by,
};
use crate::common::{Run, fresh_folder, run};
use claims_map::export::{ExportFormat, ExportOptions, compare_with_original};
use claims_map::model::ActorId;
use claims_map::query::Query;
use claims_map::save::dossier_to_json;

/// A picture as newspapers have it, and its path.
fn original(folder: &Path) -> PathBuf {
    let path = folder.join("map.png");
    let options = ExportOptions::new(ExportFormat::Png, 1000, 750, None);
    std::fs::write(&path, export(&dossier(), &Query::everything(), &options)).unwrap();
    path
}

/// What `convert` makes of a picture; `None` where it is missing and nobody requires it.
fn converted(from: &Path, name: &str, args: &[&str]) -> Option<PathBuf> {
    let to = from.with_file_name(name);
    let all = [&[from.to_str().unwrap()], args, &[to.to_str().unwrap()]].concat();
    ran("convert", &all).then_some(to)
}

fn against(file: &Path, original: &Path) -> Run {
    run(["verify".as_ref(), file.as_os_str(), "--against".as_ref(), original.as_os_str()])
}

#[track_caller]
fn expect_same(file: &Path, original: &Path, words: &str) {
    let run = against(file, original);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{}: {}", file.display(), run.out);
    assert!(run.out.contains(words), "no “{words}” in: {}", run.out);
}

#[track_caller]
fn expect_differs(file: &Path, original: &Path, words: &str) {
    let run = against(file, original);
    assert_eq!(run.code, Some(1), "{}: {}", file.display(), run.out);
    assert!(run.out.contains(words) && run.err.contains(words), "no “{words}” in: {}{}", run.out, run.err);
}

#[test]
fn a_picture_on_its_way_is_known_again() {
    let folder = fresh_folder("against-way");
    let original = original(&folder);
    for (name, args, words) in [
        ("stripped.png", &["-strip"][..], "it has the same pixels as the original"),
        ("good.jpg", &["-quality", "90"], "it is the same picture, encoded with loss"),
        ("fair.jpg", &["-quality", "70"], "it is the same picture, encoded with loss"),
        (
            "half.png",
            &["-resize", "50%"],
            "it is the same picture at another size (500 × 375 pixels, scaled from 1000 × 750)",
        ),
        ("odd.png", &["-filter", "Lanczos", "-resize", "733x550"], "it is the same picture at another size"),
        (
            "odd.jpg",
            &["-filter", "Mitchell", "-resize", "640x480", "-quality", "80"],
            "it is the same picture at another size",
        ),
        ("larger.png", &["-resize", "150%"], "it is the same picture at another size"),
        (
            "part.png",
            &["-crop", "400x300+120+260", "+repage"],
            "it is a part of the original, 400 × 300 pixels from 120, 260, pixel for pixel",
        ),
        (
            "part.jpg",
            &["-crop", "400x300+120+260", "+repage", "-quality", "85"],
            "it is a part of the original, 400 × 300 pixels from 120, 260",
        ),
    ] {
        let Some(file) = converted(&original, name, args) else { return };
        expect_same(&file, &original, words);
    }
    let alone = run(["verify".as_ref(), folder.join("good.jpg").as_os_str()]);
    assert_eq!(alone.code, Some(1), "{}", alone.out);
    assert!(alone.out.starts_with("? it carries no record"), "no accusation: {}", alone.out);
}

#[test]
fn an_edit_is_found_through_scaling_and_loss() {
    let folder = fresh_folder("against-edit");
    let original = original(&folder);
    let colour = ["-fill", "#2e8b57", "-draw", "rectangle 560,300 600,330"];
    let words = [
        "-fill",
        "white",
        "-draw",
        "rectangle 300,300 372,318",
        "-fill",
        "black",
        "-pointsize",
        "15",
        "-draw",
        "text 302,314 'Republic'",
    ];
    for (name, edit) in [("colour", &colour[..]), ("words", &words)] {
        for (ending, way) in [
            ("png", &[][..]),
            ("jpg", &["-quality", "85"]),
            ("png", &["-resize", "70%"]),
            ("jpg", &["-resize", "80%", "-quality", "80"]),
        ] {
            let args = [edit, way].concat();
            let Some(file) = converted(&original, &format!("{name}.{ending}"), &args) else { return };
            expect_differs(&file, &original, "the picture differs here: in ");
        }
    }
    let other = folder.join("other.png");
    let options = ExportOptions::new(ExportFormat::Png, 1000, 750, None);
    let query = Query::everything().without_actor(&ActorId::new("isw"));
    std::fs::write(&other, export(&dossier(), &query, &options)).unwrap();
    expect_differs(&other, &original, "the picture differs here: in ");
    expect_differs(&other, &original, "switched off here, but not in the original");
    expect_differs(&other, &original, "other verdicts: ");
}

#[test]
fn a_picture_is_compared_with_what_a_record_draws() {
    let folder = fresh_folder("against-record");
    let original = original(&folder);
    let svg = folder.join("map.svg");
    let options = ExportOptions::new(ExportFormat::Svg, 1000, 750, None);
    std::fs::write(&svg, export(&dossier(), &Query::everything(), &options)).unwrap();
    let Some(jpeg) = converted(&original, "map.jpg", &["-quality", "85"]) else { return };
    expect_same(&jpeg, &svg, "it is the same picture, encoded with loss");
}

#[test]
fn records_are_compared_by_what_they_say() {
    let png = picture(ExportFormat::Png);
    let geojson = picture(ExportFormat::GeoJson);
    let same = compare_with_original(&geojson, &png, layer()).unwrap();
    assert!(same.is_same(), "{same:?}");
    assert!(same.findings[0].sentence.english().starts_with("their records say the same: "), "{same:?}");
    let own = dossier_to_json(&dossier());
    assert!(
        compare_with_original(&png, own.as_bytes(), layer()).unwrap().is_same(),
        "a dossier is an original too"
    );
    let mut edited = dossier();
    let statement = &mut edited.statements[2];
    let id = statement.id.to_string();
    statement.quote.segments[0].exact.push_str(" at once");
    edited.statements.pop();
    let report = compare_with_original(dossier_to_json(&edited).as_bytes(), &png, layer()).unwrap();
    report.findings.iter().for_each(|one| expect_ukrainian(&one.sentence));
    let sentences: Vec<String> = report.findings.iter().map(|one| one.sentence.english()).collect();
    let sentences = sentences.join("\n");
    assert!(!report.is_same(), "{sentences}");
    for words in [
        format!("statement {id}: its quote is “"),
        " at once".to_owned(),
        "statements that only the original has: ".to_owned(),
    ] {
        assert!(sentences.contains(&words), "no “{words}” in: {sentences}");
    }
}

#[test]
fn two_files_of_one_kind_are_compared_part_by_part() {
    let svg = String::from_utf8(picture(ExportFormat::Svg)).unwrap();
    let stripped = svg.lines().filter(|line| !line.starts_with("<metadata")).collect::<Vec<_>>().join("\n");
    let report = compare_with_original(stripped.as_bytes(), svg.as_bytes(), layer()).unwrap();
    assert!(
        report.is_same() && report.findings[0].sentence.english().contains("its record was taken off"),
        "{report:?}"
    );
    let edited = stripped.replacen(">Crimea<", ">Republic<", 1);
    let report = compare_with_original(edited.as_bytes(), svg.as_bytes(), layer()).unwrap();
    let words = "the label of UA-43 says “Republic” instead of “Crimea”";
    assert!(!report.is_same() && report.findings[1].sentence.english() == words, "{report:?}");
    let pdf = picture(ExportFormat::Pdf);
    let folder = fresh_folder("against-parts");
    let bare = ["--remove-attachment=claims-map.json", "IN", "OUT"];
    if let Some(bare) = rewritten_by("qpdf", &bare, &pdf, &folder, "pdf") {
        let report = compare_with_original(&bare, &pdf, layer()).unwrap();
        assert!(report.is_same(), "{report:?}");
    }
    let indented = svg.replace(">\n<", ">\n   <");
    let report = compare_with_original(indented.as_bytes(), svg.as_bytes(), layer()).unwrap();
    assert!(report.is_same(), "{report:?}");
    assert!(report.findings[0].sentence.english().contains("as SVG the two show the same"), "{report:?}");
}

#[test]
fn what_cannot_be_compared_is_told() {
    let folder = fresh_folder("against-nothing");
    let path = |name: &str, bytes: &[u8]| {
        let path = folder.join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let png = path("map.png", &picture(ExportFormat::Png));
    let table = path("map.csv", &picture(ExportFormat::Csv));
    let damaged = path("map.jpg", b"\xff\xd8\xff\xe0 and no more");
    for (file, original, words) in [
        (&table, &png, "the two have nothing that can be compared: one is CSV, the other PNG"),
        (&damaged, &png, "the file cannot be read"),
        (&png, &damaged, "the original cannot be read"),
    ] {
        let run = against(file, original);
        assert_eq!((run.code, run.err.lines().count()), (Some(2), 1), "{}{}", run.out, run.err);
        assert!(run.err.contains(words), "no “{words}” in: {}", run.err);
    }
    let bare =
        chunks(&picture(ExportFormat::Png)).into_iter().filter(|chunk| !is_record(chunk)).collect::<Vec<_>>();
    let bare = path("bare.png", &png_of(&bare));
    let run = against(&bare, &png);
    assert_eq!(run.code, Some(0), "its record alone was taken off: {}", run.err);
}
