//! Bad input through the real binary: one sentence for each fault, exit code 2, and nothing written.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::ffi::OsString;
use std::fs::File;
use std::path::{Path, PathBuf};

use crate::common::{Run, fresh_folder, names_in, program, run, shipped};
use serde_json::{Value, json};

/// What stands at the target before an export that must fail.
const OLD: &[u8] = b"what stood here before";

/// Exit code 2, nothing on standard output, and one line on standard error for each of `lines`, which
/// has all the parts given.
#[track_caller]
fn expect_refusal(what: &str, run: &Run, lines: &[&[&str]]) {
    assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{what}: code and output; {}", run.err);
    assert!(!run.err.contains("panicked"), "{what}: {}", run.err);
    assert_eq!(run.err.lines().count(), lines.len(), "{what}: one line a fault:\n{}", run.err);
    for (line, parts) in run.err.lines().zip(lines) {
        let body = line.strip_prefix("claims-map: ").unwrap_or_default();
        assert!(!body.is_empty() && body.chars().all(|letter| !letter.is_control()), "{what}: {line}");
        for part in *parts {
            assert!(body.contains(part), "{what}: no “{part}” in: {line}");
        }
    }
}

/// The same refusal from an export to `target`, whether something stands there or not; both times it
/// stays as it was and no other file appears.
#[track_caller]
fn expect_nothing_written(what: &str, target: &Path, args: &[OsString], lines: &[&[&str]]) {
    let folder = target.parent().unwrap();
    for old in [None, Some(OLD)] {
        if let Some(old) = old {
            std::fs::write(target, old).unwrap();
        }
        let before = names_in(folder);
        let refused = run([OsString::from("export"), target.into()].iter().chain(args));
        expect_refusal(&format!("export, {what}"), &refused, lines);
        assert_eq!(names_in(folder), before, "{what}: no file came or went");
        assert_eq!(std::fs::read(target).ok().as_deref(), old, "{what}: the target is as it was");
    }
    std::fs::remove_file(target).unwrap();
}

/// A bad dossier is refused alike by every command that reads one.
#[track_caller]
fn expect_bad_dossier(what: &str, path: &Path, lines: &[&[&str]]) {
    let path = path.as_os_str();
    for args in [
        vec!["verify".into(), path.to_owned()],
        vec!["open".into(), path.to_owned()],
        vec!["explain".into(), "--json".into(), "--dossier".into(), path.to_owned()],
    ] {
        expect_refusal(&format!("{}, {what}", args[0].display()), &run(&args), lines);
    }
    let target = fresh_folder(&format!("bad-input-target-{}", what.replace(' ', "-"))).join("map.png");
    expect_nothing_written(what, &target, &["--dossier".into(), path.to_owned()], lines);
}

/// A bad layer is refused alike by every command that reads one.
#[track_caller]
fn expect_bad_layer(what: &str, path: &Path, lines: &[&[&str]]) {
    let path = path.as_os_str();
    for command in ["open", "explain"] {
        let refused = run([command.into(), OsString::from("--layer"), path.to_owned()]);
        expect_refusal(&format!("{command}, {what}"), &refused, lines);
    }
    let target = fresh_folder(&format!("bad-input-layer-target-{}", what.replace(' ', "-"))).join("map.svg");
    expect_nothing_written(what, &target, &["--layer".into(), path.to_owned()], lines);
}

fn file(folder: &Path, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

/// The faults of files as such, dossiers and layers alike: a name, the path, the words expected.
fn unreadable_files(folder: &Path) -> Vec<(&'static str, PathBuf, &'static [&'static str])> {
    let lists = "[".repeat(10_000) + &"]".repeat(10_000);
    let feature = json!({"type": "Feature", "geometry": null, "properties": {"a": "@"}});
    let deep = json!({"format": "@", "type": "FeatureCollection", "features": [feature]});
    let deep = deep.to_string().replace("\"@\"", &lists);
    let large = folder.join("large.json");
    File::create(&large).unwrap().set_len((2 << 30) + 1).unwrap();
    vec![
        ("no file", folder.join("none.json"), &["none.json", "no such file"]),
        ("a folder", folder.to_owned(), &["this is a folder"]),
        ("an empty file", file(folder, "empty.json", ""), &["empty.json", "empty"]),
        (
            "not UTF-8",
            file(folder, "latin1.json", b"{\"title\": \"\xe9\"}"),
            &["latin1.json", "byte 11", "UTF-8"],
        ),
        ("two gibibytes", large, &["large.json", "larger than"]),
        (
            "cut off",
            file(folder, "cut.json", "{\"format\": \"claims-map/1\", "),
            &["cut.json", "line 1", "column"],
        ),
        ("too deep", file(folder, "deep.json", deep), &["deep.json", "nested too deep"]),
        (
            "a hostile name",
            folder.join("line\nbreak\u{1b}[31m.json"),
            &["line break\\u001b[31m.json", "no such file"],
        ),
    ]
}

#[test]
fn unreadable_files_are_refused() {
    let folder = fresh_folder("bad-input-files");
    for (what, path, parts) in unreadable_files(&folder) {
        expect_bad_dossier(what, &path, &[parts]);
        expect_bad_layer(what, &path, &[parts]);
    }
    let large = folder.join("large.json");
    expect_bad_dossier("a large dossier", &large, &[&["larger than 64 MiB"]]);
    expect_bad_layer("a large layer", &large, &[&["larger than 2048 MiB"]]);
    std::fs::remove_file(large).unwrap();
}

#[test]
fn faults_in_a_dossier_are_all_listed_with_their_places() {
    let folder = fresh_folder("bad-input-dossiers");
    let expect = |name: &str, change: &dyn Fn(&mut Value), lines: &[&[&str]]| {
        let mut dossier = shipped().1;
        change(&mut dossier);
        let path = file(&folder, &format!("{name}.json"), serde_json::to_vec(&dossier).unwrap());
        let named: Vec<Vec<&str>> = lines.iter().map(|parts| [&["json: "], *parts].concat()).collect();
        let named: Vec<&[&str]> = named.iter().map(Vec::as_slice).collect();
        expect_bad_dossier(name, &path, &named);
    };
    expect("format", &|dossier| dossier["format"] = "claims-map/9".into(), &[&["“claims-map/9”", "version"]]);
    let area = |dossier: &mut Value| dossier["statements"][2]["areas"][1] = "UA-99".into();
    expect("area", &area, &[&["statements[2].areas[1]", "“UA-99”", "putin-four-regions"]]);
    let actor = |dossier: &mut Value| dossier["statements"][1]["relayers"][0] = "nobody".into();
    expect("actor", &actor, &[&["statements[1].relayers[0]", "“nobody”"]]);
    let twice = |dossier: &mut Value| dossier["statements"][3]["id"] = "waltz-concessions".into();
    expect("twice", &twice, &[&["statements[3].id", "“waltz-concessions”", "given twice"]]);
    let quote = |dossier: &mut Value| drop(dossier["statements"][0].as_object_mut().unwrap().remove("quote"));
    expect("no-quote", &quote, &[&["statements[0].quote", "has no quote"]]);
    let segments = |dossier: &mut Value| dossier["statements"][0]["quote"]["segments"] = json!([]);
    expect("no-segments", &segments, &[&["statements[0].quote", "has no quote"]]);
    let kind = |dossier: &mut Value| dossier["statements"][0]["kind"] = "rumour".into();
    expect("kind", &kind, &[&["statements[0].kind", "“rumour” is not known to this version"]]);
    let several = |dossier: &mut Value| {
        area(dossier);
        actor(dossier);
        dossier["documents"][0]["published"] = "2025-02-30".into();
        dossier["documents"][0]["url"] = "javascript:alert(1)".into();
    };
    let lines: [&[&str]; 4] = [
        &["documents[0].url"],
        &["documents[0].published"],
        &["statements[1].relayers[0]"],
        &["statements[2].areas[1]"],
    ];
    expect("several", &several, &lines);
}

/// A layer with one area whose outline is this ring.
fn layer(ring: &str) -> String {
    format!(
        r#"{{"type":"FeatureCollection","features":[{{"type":"Feature","id":"A-1","properties":{{}},
        "geometry":{{"type":"Polygon","coordinates":[[{ring}]]}}}}]}}"#
    )
}

#[test]
fn faults_in_a_layer_are_all_listed_with_their_places() {
    let folder = fresh_folder("bad-input-layers");
    let expect = |name: &str, text: &str, lines: &[&[&str]]| {
        let path = file(&folder, &format!("{name}.geojson"), text);
        expect_bad_layer(name, &path, lines);
    };
    let ring = "features[0], polygon 1, ring 1";
    let nothing: &[&str] = &["no area with an outline"];
    expect("two-points", &layer("[30,50],[31,51]"), &[&[ring, "2 positions", "at least four"], nothing]);
    expect("one-line", &layer("[30,50],[31,51],[32,52],[30,50]"), &[&[ring, "straight line"], nothing]);
    expect("nan", &layer("[30,50],[NaN,50],[31,51],[30,50]"), &[&["nan.geojson", "not GeoJSON", "line 2"]]);
    let metres: &[&str] = &[ring, "position 2", "convert the layer to longitude and latitude"];
    expect("huge", &layer("[30,50],[1e999,50],[31,51],[30,50]"), &[metres]);
    expect("far", &layer("[30,50],[1e300,50],[31,51],[30,50]"), &[metres]);
    expect("metres", &layer("[30,50],[3896182,6446275],[31,51],[30,50]"), &[metres]);
    expect("pairs", &layer("[30,50],[31],[31,51],[30,50]"), &[&[ring, "position 2", "two numbers"], nothing]);
    let mercator = layer("[30,50],[31,50],[31,51],[30,50]").replacen(
        '{',
        r#"{"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::3857"}},"#,
        1,
    );
    expect("mercator", &mercator, &[&["crs", "EPSG::3857", "convert the layer to longitude and latitude"]]);
    let twins = layer("[30,50],[31,50],[31,51],[30,50]");
    let twins = twins.replace("}]}", "},FEATURE]}").replace(
        "FEATURE",
        r#"{"type":"Feature","id":"A-1","properties":{},"geometry":{"type":"Polygon","coordinates":[[[1,2],[3,4]]]}},
        {"type":"Feature","properties":{},"geometry":null}"#,
    );
    let twins = twins.replace("[[30,50],[31,50],[31,51],[30,50]]", "[[30,50],[31,50]]");
    let (first, second) = ("features[0], polygon 1, ring 1", "features[1], polygon 1, ring 1");
    let lines: [&[&str]; 4] =
        [&[first, "2 positions"], &[second, "2 positions"], &["features[2]", "no geometry"], nothing];
    expect("several", &twins, &lines);
    expect("no-features", r#"{"type":"FeatureCollection","features":[]}"#, &[&["no area"]]);
    let point = r#"{"type":"Point","coordinates":[1,2]}"#;
    expect("geometry", point, &[&["geometry.geojson", "only points"], nothing]);
    expect("not-geojson", r#"{"hello":"world"}"#, &[&["not-geojson.geojson", "not GeoJSON"]]);
}

#[test]
fn a_layer_without_the_dossiers_areas_is_refused_in_one_sentence() {
    let folder = fresh_folder("bad-input-other-layer");
    let path = file(&folder, "other.geojson", layer("[30,50],[31,50],[31,51],[30,50]"));
    let dossier = concat!(env!("CARGO_MANIFEST_DIR"), "/data/kyivpost-49020.claims.json");
    let on_it = |more: &[&str]| {
        let start = [OsString::from("explain"), "--layer".into(), path.clone().into()];
        run(start.into_iter().chain(more.iter().map(OsString::from)))
    };
    let empty = on_it(&[]);
    assert_eq!(empty.code, Some(0), "{}", empty.err);
    assert!(empty.err.contains("the map starts empty"), "nobody asked for the article: {}", empty.err);
    let refused = on_it(&["--dossier", dossier]);
    assert_eq!((refused.code, refused.out.as_str()), (Some(2), ""), "{}", refused.err);
    let sentence = "kyivpost-49020.claims.json: layer: none of the 11 areas that the dossier names is in the \
                    layer “other.geojson”";
    assert!(refused.err.contains(sentence), "{}", refused.err);
    assert_eq!(refused.err.lines().count(), 1, "once for all: {}", refused.err);
}

#[test]
fn bad_arguments_of_an_export_are_refused() {
    let target = fresh_folder("bad-input-arguments").join("map.png");
    let cases: [(&[&str], &[&str]); 36] = [
        (&["--width", "0"], &["0 by 1200", "at least 320 by 240"]),
        (&["--height", "0"], &["1600 by 0", "at least 320 by 240"]),
        (&["--width", "100000"], &["100000 by 1200", "at most 20000"]),
        (&["--height", "100000"], &["1600 by 100000", "at most 20000"]),
        (&["--width", "99999999999"], &["99999999999 by 1200", "at most 20000"]),
        (&["--width", "abc"], &["--width", "“abc”", "8.5in"]),
        (&["--width", ""], &["--width", "“”", "8.5in"]),
        (&["--width", "12cm"], &["--width", "“12cm”", "8.5in"]),
        (&["--height", "90000mm"], &["1600 by 90000mm", "at most 20000"]),
        (
            &["--preset", "poster"],
            &["--preset poster", "web, link, square, story, wide, 4k, columns, a5, a4, a3, a0"],
        ),
        (&["--date", "yesterday"], &["--date yesterday", "2025-03-18"]),
        (&["--background", "blue"], &["--background blue", "#f2efe8"]),
        (&["--palette", "none.json"], &["none.json", "no such file"]),
        (&["--palette", "Cargo.toml"], &["Cargo.toml", "line 1 column 2", "not-mentioned"]),
        (&["--palette", "data/kyivpost-49020.claims.json"], &["occupied, contested"]),
        (&["--crop", "Narnia"], &["“Narnia”", "UA-63"]),
        (&["--crop", "40,40,30,30"], &["--crop", "no box", "33,46,37,48"]),
        (&["--crop", "0,0,1,1"], &["--crop", "no area", "33,46,37,48"]),
        (&["--crop", "nan,0,1,1"], &["--crop", "no box"]),
        (&["--crop", ""], &["“”", "UA-63"]),
        (&["--no-locator"], &["--crop"]),
        (&["--legend-columns", "9"], &["--legend-columns 9", "1 to 4"]),
        (&["--dpi", "0"], &["0 dots an inch", "10 to 2400"]),
        (&["--dpi", "nan"], &["NaN dots an inch", "10 to 2400"]),
        (&["--dpi", "inf"], &["inf dots an inch", "10 to 2400"]),
        (&["--dpi", "many"], &["--dpi", "“many”", "not a number"]),
        (&["--dpi=-300"], &["-300 dots an inch", "10 to 2400"]),
        (&["--off", "nobody"], &["--off nobody", "isw, putin"]),
        (&["--off-kind", "nothing"], &["--off-kind nothing", "occupation, advance"]),
        (&["--off", "two\nlines"], &["--off two lines", "isw, putin"]),
        (&["--focus", "Atlantis"], &["“Atlantis”", "UA-63"]),
        (&["--theme", "blue"], &["--theme", "“blue”", "light, dark"]),
        (&["--dossier"], &["--dossier", "needs a value"]),
        (&["--bogus"], &["“--bogus”", "claims-map export --help"]),
        (&["second.png"], &["“second.png”", "not expected"]),
        (&["--theme", "dark", "--theme", "dark"], &["--theme", "more than once"]),
    ];
    for (args, parts) in cases {
        let args: Vec<OsString> = args.iter().map(OsString::from).collect();
        expect_nothing_written(&format!("{args:?}"), &target, &args, &[parts]);
    }
}

#[test]
fn bad_commands_are_refused() {
    let cases: [(&[&str], &[&str]); 7] = [
        (&["frobnicate"], &["no command “frobnicate”", "claims-map --help"]),
        (&["--frobnicate"], &["“--frobnicate”", "claims-map --help"]),
        (&["export"], &["<OUT>", "is missing", "claims-map export --help"]),
        (&["verify"], &["<FILE>", "is missing", "claims-map verify --help"]),
        (&["explain", "--off"], &["--off", "needs a value", "claims-map explain --help"]),
        (&["verify", "x.json", "--seal"], &["--text", "is missing", "claims-map verify --help"]),
        (&["help", "frobnicate"], &["“frobnicate”"]),
    ];
    for (args, parts) in cases {
        expect_refusal(&format!("{args:?}"), &run(args), &[parts]);
    }
}

#[test]
fn unknown_endings_are_refused_before_anything_else() {
    let folder = fresh_folder("bad-input-endings");
    for name in ["map.bmp", "map", "png", ".png", "map.png "] {
        let target = folder.join(name);
        expect_nothing_written(name, &target, &[], &[&[name.trim_end(), ".png", ".svg"]]);
    }
}

#[test]
fn unwritable_targets_are_refused() {
    let folder = fresh_folder("bad-input-targets");
    let inside = folder.join("folder.png");
    std::fs::create_dir(&inside).unwrap();
    let file = file(&folder, "file.png", OLD);
    let mut targets = vec![folder.join("missing/map.png"), inside.clone(), file.join("map.png")];
    if cfg!(target_os = "linux") {
        targets.push("/proc/map.png".into());
    }
    for target in targets {
        let refused = run(["export".into(), target.clone(), "--width".into(), "640".into()]);
        let name = target.file_name().unwrap().to_str().unwrap();
        expect_refusal(name, &refused, &[&[name, "cannot be written", "another folder"]]);
    }
    assert_eq!(names_in(&folder), ["file.png", "folder.png"], "nothing is left behind");
    assert!(names_in(&inside).is_empty(), "nor in the folder");
    assert_eq!(std::fs::read(&file).unwrap(), OLD, "the file is as it was");
}

#[test]
fn a_dossier_that_cannot_be_sealed_stays_as_it_was() {
    let folder = fresh_folder("bad-input-seal");
    let dossier = file(&folder, "a.json", serde_json::to_vec(&shipped().1).unwrap());
    let refused = run(["verify".into(), dossier.clone(), "--text".into(), folder.join("none.txt")]);
    expect_refusal("no text", &refused, &[&["none.txt", "no such file"]]);
    let same = run(["verify".into(), dossier.clone(), "--text".into(), folder.clone(), "--seal".into()]);
    expect_refusal("a folder as text", &same, &[&["this is a folder"]]);
    assert_eq!(std::fs::read(&dossier).unwrap(), serde_json::to_vec(&shipped().1).unwrap(), "untouched");
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_under_the_output_is_said() {
    for args in [&["explain", "--json"][..], &["explain"], &["--help"], &[]] {
        let full = File::options().write(true).open("/dev/full").unwrap();
        let output = program().args(args).stdout(full).output().unwrap();
        expect_refusal(&format!("{args:?}"), &output.into(), &[&["the output cannot be written"]]);
    }
}
