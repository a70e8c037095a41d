//! `claims-map explain`: the article's map, its toggles and its spellings, as a script reads them.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::collections::BTreeMap;
use std::process::Stdio;

use crate::common::{Run, fresh_folder, program, run, run_json, said_besides_left_out, shipped};
use serde_json::Value;

const FOUR: [&str; 4] = ["UA-09", "UA-14", "UA-23", "UA-65"];

/// The areas by status, and the status of the Kinburn Spit.
fn map_of(toggles: &[&str]) -> (BTreeMap<String, Vec<String>>, String) {
    let list = run_json(["explain", "--json"].iter().chain(toggles));
    let mut by_status: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut kinburn = String::new();
    for area in list.as_array().unwrap() {
        let text = |key: &str| area[key].as_str().unwrap().to_owned();
        by_status.entry(text("status")).or_default().push(text("area"));
        for place in area["places"].as_array().unwrap() {
            assert_eq!(
                (&place["place"], &area["area"]),
                (&"kinburn-spit".into(), &"UA-48".into()),
                "a place"
            );
            place["status"].as_str().unwrap().clone_into(&mut kinburn);
        }
    }
    (by_status, kinburn)
}

#[track_caller]
fn expect_map(toggles: &[&str], kinburn: &str, expected: &[(&str, &[&str])]) {
    let (mut by_status, spit) = map_of(toggles);
    assert_eq!(spit, kinburn, "the Kinburn Spit under {toggles:?}");
    let silent = by_status.remove("not-mentioned").unwrap_or_default().len();
    let expected: BTreeMap<String, Vec<String>> = expected
        .iter()
        .map(|(status, areas)| ((*status).to_owned(), areas.iter().map(|&area| area.to_owned()).collect()))
        .collect();
    assert_eq!(by_status, expected, "areas by status under {toggles:?}");
    assert_eq!(silent + by_status.values().map(Vec::len).sum::<usize>(), 27, "every area once");
}

const CLAIMED: [&str; 4] = ["UA-12", "UA-40", "UA-43", "UA-51"];

#[test]
fn the_articles_map_is_as_agreed() {
    let contested: &[&str] = &["UA-09", "UA-14", "UA-23", "UA-48", "UA-63", "UA-65"];
    let expected = [("contested", contested), ("claimed", &CLAIMED), ("threatened", &["UA-59"])];
    expect_map(&[], "occupied", &expected);
    assert_eq!(map_of(&[]).0["not-mentioned"].len(), 16, "areas that the article does not mention");
}

#[test]
fn without_isw_its_areas_change() {
    let claimed: &[&str] = &["UA-12", "UA-40", "UA-43", "UA-48", "UA-51", "UA-63"];
    let expected = [("claimed", claimed), ("threatened", &["UA-59"]), ("switched-off", &FOUR)];
    expect_map(&["--off", "isw"], "switched-off", &expected);
}

#[test]
fn without_peskov_the_group_has_no_members() {
    let contested: &[&str] = &["UA-09", "UA-14", "UA-23", "UA-48", "UA-63", "UA-65"];
    let off: &[&str] = &["UA-40", "UA-43", "UA-51"];
    let expected = [("contested", contested), ("threatened", &["UA-12", "UA-59"]), ("switched-off", off)];
    expect_map(&["--off", "peskov"], "occupied", &expected);
}

#[test]
fn without_what_is_implied_the_four_are_claimed() {
    let claimed: &[&str] = &["UA-09", "UA-12", "UA-14", "UA-23", "UA-40", "UA-43", "UA-51", "UA-65"];
    let expected = [("contested", &["UA-48", "UA-63"][..]), ("claimed", claimed), ("threatened", &["UA-59"])];
    expect_map(&["--no-implied"], "occupied", &expected);
}

#[test]
fn toggles_of_kind_add_up() {
    let toggles = ["--off-kind", "occupation", "--off-kind", "claim"];
    let off: &[&str] = &["UA-09", "UA-14", "UA-23", "UA-40", "UA-43", "UA-48", "UA-51", "UA-63", "UA-65"];
    expect_map(&toggles, "switched-off", &[("threatened", &["UA-12", "UA-59"]), ("switched-off", off)]);
    let only = ["--only", "buildup", "--only", "advance"];
    expect_map(&only, "switched-off", &[("threatened", &["UA-12", "UA-59"]), ("switched-off", off)]);
}

/// Whatever the window can switch off, the command line can too, and an unknown name is named.
#[test]
fn each_part_of_a_source_can_be_switched_off() {
    let relayed: &[&str] = &["UA-09", "UA-14", "UA-23", "UA-48", "UA-63", "UA-65"];
    let expected = [("contested", relayed), ("claimed", &CLAIMED[..]), ("threatened", &["UA-59"])];
    expect_map(&["--off-relayer", "isw"], "occupied", &expected);
    let claimed: &[&str] =
        &["UA-09", "UA-12", "UA-14", "UA-23", "UA-40", "UA-43", "UA-48", "UA-51", "UA-63", "UA-65"];
    let expected = [("claimed", claimed), ("threatened", &["UA-59"])];
    expect_map(&["--off-speaker", "isw"], "switched-off", &expected);
    let both = ["--off-speaker", "isw", "--off-relayer", "isw"];
    assert_eq!(map_of(&both), map_of(&["--off", "isw"]), "both are all of it");
    let (by_status, _) = map_of(&["--off-document", "kyivpost-49020"]);
    assert_eq!(by_status["switched-off"].len(), 11, "the only document is off: {by_status:?}");
    assert_eq!(map_of(&["--only-document", "kyivpost-49020"]), map_of(&[]), "the only document");
    let (by_status, _) = map_of(&["--off-direct"]);
    assert_eq!(by_status["claimed"], FOUR, "what came through ISW is left: {by_status:?}");
    for option in ["--off", "--off-speaker", "--off-relayer", "--off-document", "--only", "--only-document"] {
        let run = run(["explain", option, "nobody"]);
        assert_eq!((run.code, run.err.lines().count()), (Some(2), 1), "{option}: {}", run.err);
        assert!(run.err.contains(option) && run.err.contains("nobody"), "{option}: {}", run.err);
    }
}

#[test]
fn the_json_has_the_agreed_shape() {
    let list = run_json(["explain", "--json"]);
    let statuses = ["occupied", "contested", "claimed", "threatened", "not-mentioned"];
    for area in list.as_array().unwrap() {
        let is_text = |value: &Value| value.as_str().is_some_and(|text| !text.is_empty());
        let texts = [&area["area"], &area["name"]["en"], &area["name"]["uk"], &area["reason"]];
        assert!(texts.into_iter().all(is_text), "names and a reason: {area}");
        let status = area["status"].as_str().unwrap();
        assert!(statuses.contains(&status), "{status} is a status");
        let rows = area["places"].as_array().unwrap().iter().chain([area]);
        for row in rows {
            let is_silent = row["status"] == "not-mentioned";
            assert!(row["grounds"].is_array() && row["by"].is_array(), "why and by whom: {row}");
            assert_eq!(row["by"].as_array().unwrap().is_empty(), is_silent, "by whom: {row}");
            let checked = if is_silent { Value::Null } else { "recorded".into() };
            assert_eq!(row["checked"], checked, "how it was checked: {row}");
        }
        let statements = area["statements"].as_array().unwrap();
        assert_eq!(statements.is_empty(), status == "not-mentioned", "no colour without a quote: {area}");
        for statement in statements {
            let quote = statement["quote"].as_array().unwrap();
            assert!(!quote.is_empty() && quote.iter().all(is_text), "the words: {statement}");
            assert_eq!(statement["check"], "recorded", "compared before: {statement}");
            let voice = statement["voice"]["is"].as_str().unwrap();
            assert!(["speaker", "relayer", "document"].contains(&voice), "whose words: {statement}");
            assert!(is_text(&statement["attribution"]) && is_text(&statement["by"]), "by whom: {statement}");
            assert!(is_text(&statement["speaker"]) && is_text(&statement["role"]), "its source: {statement}");
        }
    }
}

#[test]
fn areas_are_found_by_any_spelling() {
    let codes = |name: &str| -> Vec<String> {
        let list = run_json(["explain", "--json", name]);
        list.as_array().unwrap().iter().map(|area| area["area"].as_str().unwrap().to_owned()).collect()
    };
    for name in ["Kiev", "Київ", "kyiv"] {
        assert!(codes(name).contains(&"UA-30".to_owned()), "{name}: {:?}", codes(name));
    }
    assert_eq!(codes("Crimean Peninsula"), ["UA-40", "UA-43"], "both units of the peninsula");
    for name in ["UA-63", "ua-63", "Kharkov", "Харків", "Kharkiv Oblast"] {
        assert_eq!(codes(name), ["UA-63"], "{name}");
    }
    assert_eq!(codes("Nikolaev"), ["UA-48"], "an old spelling");
}

#[test]
fn an_unknown_name_is_bad_input() {
    for (name, part) in
        [("Atlantis", "“Atlantis” is not an area"), ("o", "use a code"), ("", "is not an area")]
    {
        let run = run(["explain", name]);
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{name}");
        assert!(run.err.starts_with("claims-map: ") && run.err.contains(part), "{name}: {}", run.err);
        assert_eq!(run.err.lines().count(), 1, "one sentence: {}", run.err);
    }
}

#[test]
fn the_text_names_every_area_once_with_its_status_and_reason() {
    let run = run(["explain"]);
    assert_eq!((run.code, said_besides_left_out(&run).as_str()), (Some(0), ""), "it succeeds");
    let row = |start: &str| run.out.lines().find(|line| line.starts_with(start)).unwrap_or_default();
    let kharkiv = row("Kharkiv Oblast (UA-63)");
    assert!(
        kharkiv.contains("Contested · a small part or one place held") && kharkiv.contains("ISW reports"),
        "{kharkiv}"
    );
    assert!(row("Kinburn Spit (in UA-48)").contains("Occupied"), "a place has its row: {}", run.out);
    assert!(row("Not mentioned (16)").contains("Ivano-Frankivsk"), "the others in one line: {}", run.out);
    let rows: Vec<&str> = run.out.lines().filter(|line| line.contains("(UA-")).collect();
    assert_eq!(rows.len(), 11, "eleven areas are named: {rows:#?}");
    let statuses = ["Contested", "Claimed", "Threatened"];
    let status_at = |row: &&str| statuses.iter().find_map(|status| row.find(status));
    assert!(rows.iter().all(|row| status_at(row) == status_at(&rows[0])), "columns are aligned: {rows:#?}");
}

#[test]
fn the_text_of_an_area_has_its_quotes_and_sources() {
    let run = run(["explain", "Crimean Peninsula"]);
    assert!(run.out.contains("Putin insists that “Novorossiya”"), "the words: {}", run.out);
    assert!(run.out.contains("Kyiv Post, reporting Dmitry Peskov, 17\u{a0}March\u{a0}2025"), "{}", run.out);
    let parts: Vec<&str> = run.out.split("\n\n").collect();
    let is_heading = |part: &&&str| part.lines().next().is_some_and(|line| line.contains(" · UA-4"));
    assert_eq!(parts.iter().filter(is_heading).count(), 2, "a blank line before each area: {}", run.out);
    let donetsk = self::run(["explain", "UA-14", "--off", "isw"]);
    assert!(donetsk.out.contains("switched off"), "what is off is said: {}", donetsk.out);
}

/// Names in a foreign dossier neither steer the terminal nor add lines of their own.
#[test]
fn hostile_names_stay_on_their_line() {
    let mut dossier = shipped().1;
    dossier["actors"][0]["short_name"] = "I\u{1b}[2JS\nUkraine: Occupied\u{202e}".into();
    dossier["statements"][3]["note"] = "areas\r\n\u{7}".into();
    let path = fresh_folder("explain-hostile").join("hostile.json");
    std::fs::write(&path, serde_json::to_vec(&dossier).unwrap()).unwrap();
    let args = |area: &'static str| ["explain".into(), area.into(), "--dossier".into(), path.clone()];
    for (args, lines) in [(args("UA-63"), 13), (args("UA-14"), 14)] {
        let run = run(args);
        assert_eq!((run.code, run.out.lines().count()), (Some(0), lines), "{}", run.out);
        let steers = |letter: char| letter.is_control() && letter != '\n' || letter == '\u{202e}';
        assert!(!run.out.contains(steers), "{:?}", run.out);
    }
    let table = run(["explain".into(), "--dossier".into(), path.into_os_string()]);
    assert_eq!(table.out.lines().count(), self::run(["explain"]).out.lines().count(), "{}", table.out);
    assert!(
        table.out.contains("I\\u001b[2JS Ukraine: Occupied\\u202e reports"),
        "shown, but harmless: {}",
        table.out
    );
}

#[test]
fn a_reader_that_goes_away_is_no_fault() {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let child = program().args(["explain", "--json"]).stdout(writer).stderr(Stdio::piped()).spawn().unwrap();
    let run = Run::from(child.wait_with_output().unwrap());
    assert_eq!((run.code, said_besides_left_out(&run).as_str()), (Some(0), ""), "silent and successful");
}

#[test]
fn help_shows_commands_and_examples() {
    let help = run(["--help"]);
    assert_eq!((help.code, help.err.as_str()), (Some(0), ""), "help is no fault");
    for part in ["Usage:", "open", "export", "explain", "verify", "Examples:", "claims-map explain Kharkiv"] {
        assert!(help.out.contains(part), "{part} in:\n{}", help.out);
    }
    for command in ["open", "export", "explain", "verify"] {
        let help = run([command, "--help"]);
        assert_eq!((help.code, help.err.as_str()), (Some(0), ""), "{command} --help");
        assert!(help.out.contains(&format!("Usage: claims-map {command}")), "{}", help.out);
    }
    let version = run(["--version"]);
    assert_eq!(version.out.trim(), concat!("claims-map ", env!("CARGO_PKG_VERSION")), "the version");
}

#[test]
fn the_sentence_gives_each_speaker_only_what_was_said() {
    let sentence = |area: &str| run(["explain", area]).out.lines().nth(1).unwrap().to_owned();
    assert_eq!(
        sentence("UA-40"),
        "Putin claims “Novorossiya” for Russia; Peskov defines “Novorossiya” as including all of it, under the \
         name Crimean Peninsula; no statement in force says who holds it.",
        "the peninsula is named, the city is not; a definition is not a claim; a claim says nothing of who holds it"
    );
    assert_eq!(
        sentence("UA-63"),
        "ISW reports a part of it held by Russian forces (“a small portion” in the words of Kyiv Post); Putin claims “Novorossiya” for Russia; \
         Peskov defines “Novorossiya” as including all of it.",
        "named itself; and one says who holds it"
    );
}

#[test]
fn several_areas_are_explained_each_once() {
    let list = run_json(["explain", "--json", "Odesa", "Crimea", "UA-43", "Одещина"]);
    let codes: Vec<&str> =
        list.as_array().unwrap().iter().map(|area| area["area"].as_str().unwrap()).collect();
    assert_eq!(codes, ["UA-51", "UA-40", "UA-43"], "in the order of the names, the group's in the layer's");
    assert_eq!(run(["explain", "Odesa", "Nowhere"]).code, Some(2), "one name that means nothing stops it");
}

/// The words of small Latin letters in what was printed, but for options, names of files and what stands in quotation
/// marks of an article.
fn latin_words(text: &str) -> Vec<String> {
    let outside: String =
        text.split('“').map(|part| part.split_once('”').map_or(part, |(_, behind)| behind)).collect();
    let is_word = |word: &&str| word.len() > 3 && word.chars().all(|letter| letter.is_ascii_lowercase());
    let words = outside.split_whitespace().map(|word| word.trim_matches(|letter| ",;:().".contains(letter)));
    words.filter(is_word).map(str::to_owned).collect()
}

#[test]
fn help_is_wholly_ukrainian_but_for_what_is_typed() {
    let named = [
        "claims-map",
        "export",
        "explain",
        "verify",
        "extract",
        "text",
        "update",
        "diff",
        "open",
        "help",
        "import",
        "suggest",
        "schema",
    ];
    let values = [
        "light",
        "dark",
        "auto",
        "left",
        "right",
        "below",
        "square",
        "wide",
        "link",
        "story",
        "columns",
        "name",
        "code",
        "live",
        "outlines",
        "embedded",
        "grey",
        "paper",
        "none",
        "all",
        "coloured",
        "occupied",
        "contested",
        "claimed",
        "threatened",
        "mentioned",
        "not",
        "hatch",
        "dots",
        "ink",
        "sea",
        "land",
    ];
    let endings = ["geojson", "geojsonl", "html", "jsonld", "docx", "eml", "mhtml"];
    for args in
        [&["--help"][..], &["export", "--help"], &["verify", "-h"], &["help", "update"], &["diff", "-h"]]
    {
        let help = run([&["--lang", "uk"], args].concat());
        assert_eq!((help.code, help.err.as_str()), (Some(0), ""), "{args:?}");
        assert!(help.out.contains("Користування: claims-map"), "{}", help.out);
        let body = help.out.split("Приклади:").next().unwrap();
        let english: Vec<String> = latin_words(body)
            .into_iter()
            .filter(|word| ![&named[..], &values, &endings].concat().contains(&word.as_str()))
            .collect();
        assert_eq!(english, [""; 0], "{args:?}: {}", help.out);
    }
}

#[test]
fn commands_speak_ukrainian() {
    let (dossier, _) = shipped();
    let verified = run(["--lang", "uk", "verify", dossier.to_str().unwrap()]);
    assert_eq!(verified.code, Some(0), "{}", verified.err);
    assert!(
        verified.out.contains("такі, якими були, коли їх востаннє звірили з текстом, як свідчать печатки"),
        "{}",
        verified.out
    );
    let explained = run(["--lang", "uk", "explain", "Sumy"]);
    assert!(explained.out.contains("Сумська область · Sumy Oblast · UA-59: Загроза"), "{}", explained.out);
    let table = run(["--lang", "uk", "explain"]);
    assert!(table.out.contains("Не згадано (16): "), "{}", table.out);
    for (args, sentence) in [
        (&["frobnicate"][..], "claims-map: команди «frobnicate» немає; див. «claims-map --help»\n"),
        (&["export"], "claims-map: бракує <ФАЙЛ>; див. «claims-map export --help»\n"),
        (&["explain", "Atlantis"], "claims-map: «Atlantis» — не область цього шару; "),
        (&["explain", "--off", "nobody"], "claims-map: --off nobody: такого учасника в досьє немає; є "),
        (&["export", "a.xyz"], "claims-map: a.xyz: назва файлу має закінчуватися на одне з розширень .png"),
        (&["verify", "none.json"], "claims-map: none.json: "),
        (&["export", "a.png", "--dpi", "x"], "--dpi <ЧИСЛО>: значення «x» не підходить: це не число; див. "),
    ] {
        let run = run([&["--lang", "uk"], args].concat());
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{args:?}");
        assert!(run.err.contains(sentence), "{args:?}: {}", run.err);
    }
}
