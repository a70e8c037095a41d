//! The interactive page in its language: all of it, also what its script says after a click, and nothing of another.
//! Needs Debian's `chromium`.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::common::browser::Browser;
use crate::common::{fresh_folder, shipped};
use claims_map::export::{ExportFormat, ExportOptions, ExportSource, export_bytes};
use claims_map::load::{shipped_dossier, shipped_layer};
use claims_map::model::{Day, StatementId};
use claims_map::query::Query;
use claims_map::words::Language;
use serde_json::{Value, json};

/// Writes the page of the shipped dossier in a language; one of its quotes is not checked.
fn exported(name: &str, language: Language) -> PathBuf {
    let layer = shipped_layer().unwrap();
    let mut dossier = shipped_dossier(&layer).unwrap().dossier;
    let one = dossier.statements.iter_mut().find(|one| one.id == StatementId::new("isw-kharkiv-portion"));
    one.unwrap().check = claims_map::model::QuoteCheck::Unchecked;
    let query = Query::everything();
    let source = ExportSource { dossier: &dossier, layer: &layer, query: &query };
    let mut options = ExportOptions::new(ExportFormat::Html, 1600, 1200, None);
    options.language = language;
    options.date = Day::parse("2025-03-18").ok();
    let path = fresh_folder(name).join("page.html");
    std::fs::write(&path, export_bytes(&source, &options).unwrap()).unwrap();
    path
}

/// All texts of the page that a person reads or hears, but those that say themselves that they are English.
const TEXTS: &str = r#"(() => {
  const texts = [];
  const isEnglish = (element) => element.closest("script, style, [lang=en]") !== null;
  const walk = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) if (!isEnglish(walk.currentNode.parentElement)) texts.push(walk.currentNode.data);
  for (const element of document.querySelectorAll("*")) {
    for (const name of ["aria-label", "title", "placeholder", "alt"]) {
      if (element.hasAttribute(name) && !isEnglish(element)) texts.push(element.getAttribute(name));
    }
  }
  return texts.map((text) => text.replace(/\s+/gu, " ").trim()).filter((text) => text !== "");
})()"#;

fn texts(browser: &mut Browser, into: &mut BTreeSet<String>) {
    let found = browser.eval(TEXTS);
    into.extend(found.as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_owned()));
}

/// Every text in a JSON value.
fn strings(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::String(text) => into.push(text.split_whitespace().collect::<Vec<_>>().join(" ")),
        Value::Array(list) => list.iter().for_each(|one| strings(one, into)),
        Value::Object(members) => members.values().for_each(|one| strings(one, into)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The words in Latin letters that a text has beyond names, quotes, ids and what else is not ours to translate.
fn latin_words<'a>(text: &'a str, given: &'a [String]) -> Vec<String> {
    let mut rest = text.to_owned();
    for known in given {
        rest = rest.replace(known.as_str(), " ");
    }
    let words = rest.split(|letter: char| !letter.is_alphanumeric());
    let is_latin = |word: &&str| word.len() > 1 && word.chars().all(|letter| letter.is_ascii_alphabetic());
    words.filter(is_latin).map(str::to_owned).collect()
}

#[test]
fn a_ukrainian_page_says_nothing_in_english() {
    let path = exported("html-language-uk", Language::UKRAINIAN);
    let Some(mut browser) = Browser::start(path.parent().unwrap()) else { return };
    let mut found = BTreeSet::new();
    browser.call("Emulation.setScriptExecutionDisabled", json!({"value": true}));
    browser.open_file(&path);
    texts(&mut browser, &mut found);
    browser.call("Emulation.setScriptExecutionDisabled", json!({"value": false}));
    browser.open_file(&path);
    texts(&mut browser, &mut found);
    // Every area and place in focus, every toggle looked at and flipped, everything off, and what is searched for.
    let counts = browser.eval(
        "[document.querySelectorAll('a.area, a.place').length, document.querySelectorAll('.row').length]",
    );
    for at in 0..counts[0].as_u64().unwrap() {
        browser.eval(&format!(
            "document.querySelectorAll('a.area, a.place')[{at}].dispatchEvent(new MouseEvent('click', {{bubbles: true, cancelable: true}}))"
        ));
        texts(&mut browser, &mut found);
    }
    browser.eval("document.querySelector('.back').click()");
    for round in ["off", "on"] {
        for row in 0..counts[1].as_u64().unwrap() {
            let change =
                if round == "off" { "if (one.checked) one.click()" } else { "if (!one.checked) one.click()" };
            browser.eval(&format!(
                "((one) => {{ one.dispatchEvent(new Event('focus')); }})(document.getElementById('row-{row}'))"
            ));
            texts(&mut browser, &mut found);
            browser.eval(&format!("((one) => {{ {change} }})(document.getElementById('row-{row}'))"));
            texts(&mut browser, &mut found);
        }
    }
    for query in ["kyi", "zzz", "Novorossiya", "Crimean", "Донбас", "Kiev", "UA-63"] {
        browser.eval(&format!(
            "((box) => {{ box.value = {}; box.dispatchEvent(new Event('input')); }})(document.getElementById('search'))",
            json!(query)
        ));
        texts(&mut browser, &mut found);
    }
    browser.eval(
        "((box) => { box.value = 'Crimean Peninsula'; box.dispatchEvent(new Event('input')); \
         box.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true})); })(document.getElementById('search'))",
    );
    texts(&mut browser, &mut found);
    browser.eval("document.getElementById('theme').click()");
    texts(&mut browser, &mut found);
    assert_eq!(browser.complaints(), [""; 0], "no error");
    let (_, dossier) = shipped();
    let mut given = Vec::new();
    strings(&dossier, &mut given);
    let layer = shipped_layer().unwrap();
    given.extend(layer.areas.iter().flat_map(|area| [area.name.en.clone(), area.id.to_string()]));
    given.extend(layer.names.groups.iter().map(|group| group.name.en.clone()));
    // What is searched for is found as it is spelled.
    let spellings = layer.areas.iter().flat_map(|area| &area.spellings);
    let spellings = spellings.chain(layer.names.parts.iter().flat_map(|part| &part.spellings));
    let spellings = spellings.chain(layer.names.groups.iter().flat_map(|group| &group.spellings));
    given.extend(spellings.map(|spelling| spelling.written().clone()));
    given.push("Natural Earth".to_owned());
    given.extend(["Claims Map", "Enter", "Escape", "Ctrl", "ES-11/4"].map(str::to_owned));
    given.retain(|text| text.len() > 2 || text == "US");
    given.sort_by_key(|text| std::cmp::Reverse(text.len()));
    let english: Vec<(Vec<String>, &String)> = found
        .iter()
        .map(|text| (latin_words(text, &given), text))
        .filter(|(words, _)| !words.is_empty())
        .collect();
    assert!(found.len() > 300, "{} texts", found.len());
    assert!(english.is_empty(), "{english:#?}");
}

#[test]
fn the_page_and_its_quotes_say_their_languages() {
    let path = exported("html-language-marks", Language::UKRAINIAN);
    let Some(mut browser) = Browser::start(path.parent().unwrap()) else { return };
    browser.open_file(&path);
    let marks = browser.eval(
        "[document.documentElement.lang, ...new Set([...document.querySelectorAll('blockquote')].map((one) => one.lang))]",
    );
    assert_eq!(marks, json!(["uk", "en"]), "the page's, and the article's for every quote");
    let counts = browser.eval("document.getElementById('in-force').firstChild.textContent");
    assert_eq!(counts, "Враховано тверджень: 12 з 13", "what is in force, in words");
}

/// Longer words than English has break nothing, and are no other words.
#[test]
fn a_page_in_a_language_of_long_words_fits() {
    let path = exported("html-language-long", Language::pseudo());
    let Some(mut browser) = Browser::start(path.parent().unwrap()) else { return };
    browser.open_file(&path);
    for width in [320, 800, 1280] {
        browser.resize(width, 740);
        let overflow = browser.eval("document.documentElement.scrollWidth - innerWidth");
        assert!(overflow.as_f64().unwrap() <= 0.0, "{overflow} at {width}");
    }
    assert_eq!(browser.complaints(), [""; 0], "no error");
}

/// The files of data say in a reader's words what is said in words; ids and keywords are the same in every language.
#[test]
fn files_of_data_have_their_words_in_the_language() {
    let layer = shipped_layer().unwrap();
    let dossier = shipped_dossier(&layer).unwrap().dossier;
    let query = Query::everything().without_actor(&claims_map::model::ActorId::new("isw"));
    let source = ExportSource { dossier: &dossier, layer: &layer, query: &query };
    let text = |format: ExportFormat| {
        let mut options = ExportOptions::new(format, 1600, 1200, None);
        options.language = Language::UKRAINIAN;
        String::from_utf8(export_bytes(&source, &options).unwrap()).unwrap()
    };
    let table = text(ExportFormat::Csv);
    let header = table.lines().next().unwrap();
    assert!(header.starts_with("\u{feff}Області;"), "for people, in their language: {header}");
    assert!(header.contains(";statement;in_force;kind;"), "for programs, the same in every one: {header}");
    for words in ["вимкнено: Інститут вивчення війни", ";no;occupation;", "Миколаївська область"]
    {
        assert!(table.contains(words), "{words} in {table}");
    }
    let geojson: Value = serde_json::from_str(&text(ExportFormat::GeoJson)).unwrap();
    let sumy = &geojson["features"].as_array().unwrap().iter().find(|one| one["id"] == "UA-59").unwrap();
    let reason = sumy["properties"]["reason"].as_str().unwrap();
    assert!(reason.contains("російські війська"), "{reason}");
    assert_eq!(sumy["properties"]["status"], "threatened", "a keyword");
    let annotations: Value = serde_json::from_str(&text(ExportFormat::JsonLd)).unwrap();
    let body = &annotations["first"]["items"][0]["body"];
    assert_eq!(body["language"], "uk", "the language of its value");
    assert!(
        body["value"].as_str().unwrap().contains("поступка (стверджується): області не названо"),
        "{body}"
    );
}
