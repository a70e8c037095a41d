//! The page's search: what it finds is what the library finds, in the same order and words, for every form
//! that the gazetteer knows. In a real browser: Debian's `chromium`.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::sync::LazyLock;

use crate::common::browser::Browser;
use crate::common::fresh_folder;
use claims_map::export::{ExportFormat, ExportOptions, ExportSource, export_bytes};
use claims_map::load::{shipped_dossier, shipped_layer};
use claims_map::model::{Dossier, Layer, Naming};
use claims_map::query::Query;
use claims_map::text::{AreaSearch, Found, Hit, fold_for_search, search_groups};
use serde_json::{Value, json};

static LAYER: LazyLock<Layer> = LazyLock::new(|| shipped_layer().unwrap());
static DOSSIER: LazyLock<Dossier> = LazyLock::new(|| shipped_dossier(&LAYER).unwrap().dossier);

/// The shipped dossier's page in a browser; `None` where there is no browser.
fn opened(name: &str) -> Option<Browser> {
    let query = Query::everything();
    let source = ExportSource { dossier: &DOSSIER, layer: &LAYER, query: &query };
    let options = ExportOptions::new(ExportFormat::Html, 1600, 1200, None);
    let path = fresh_folder(name).join("page.html");
    std::fs::write(&path, export_bytes(&source, &options).unwrap()).unwrap();
    let mut browser = Browser::start(path.parent().unwrap())?;
    browser.open_file(&path);
    Some(browser)
}

/// The hits that the page lists for each query, name and what stands behind it.
fn listed(browser: &mut Browser, queries: &[String]) -> Vec<Value> {
    let script = format!(
        "{}.map((query) => {{ const box = document.getElementById('search'); box.value = query; \
         box.dispatchEvent(new Event('input')); \
         return [...document.querySelectorAll('#hits [role=option]')].map((one) => \
           [...one.childNodes].map((part) => part.textContent).join(' | ')); }})",
        json!(queries)
    );
    browser.eval(&script).as_array().unwrap().clone()
}

/// A hit in the page's words, with everything in force.
fn words_of(hit: &Hit) -> String {
    let full = |id| LAYER.area(id).unwrap().name.en.clone();
    let with = |name: String, more: &str| if more == name { name } else { format!("{name} | {more}") };
    match (&hit.found, hit.naming) {
        (Found::Part(area), _) | (Found::Area(area), Naming::Town) => {
            format!("{} → {}", hit.spelling, full(area))
        }
        (Found::Area(area), Naming::Called) => with(full(area), &format!("called {} by some", hit.spelling)),
        (Found::Area(area), _) => with(full(area), &hit.spelling),
        (Found::Place(place, _), _) => with(LAYER.place(place).unwrap().name.en.clone(), &hit.spelling),
        (Found::Group(group), _) => {
            let short = |id| LAYER.area(id).unwrap().short_name.en.clone();
            let names: Vec<String> = group.members.iter().map(short).collect();
            let count = names.len();
            let members = if count > 3 { format!("{count} regions") } else { names.join(", ") };
            with(group.name.en.clone(), &members)
        }
    }
}

/// Everything that somebody may type.
fn queries() -> Vec<String> {
    let mut queries: Vec<String> = [
        "Kiev",
        "Київ",
        "Nikolaev",
        "харьков",
        "ХАРЬКОВ",
        "  odesa",
        "spit",
        "zzz",
        "UA-63",
        "К",
        "o",
        "Ивано-франк",
        "kinburn",
        "Кiнб",
        "-",
        "’",
        "Kyiv region",
        "kharkiv obl",
        "Харківської облас",
        "Kryv",
        "Маріуполя",
        "ДНР",
        "Novorossiya",
        "Новоросії",
        "Ха́рків",
        "м. Київ",
        "Xерсон",
        "Kh\u{435}rson",
        "the Autonomous Republic of Crimea",
        "oblast",
        "in the",
        "kie",
        "Donbas",
    ]
    .map(str::to_owned)
    .into();
    let areas = LAYER.areas.iter().flat_map(|area| &area.spellings);
    let parts = LAYER.names.parts.iter().flat_map(|part| &part.spellings);
    let groups = LAYER.names.groups.iter().flat_map(|group| &group.spellings);
    for spelling in areas.chain(parts).chain(groups) {
        queries.extend(spelling.forms());
        queries.push(spelling.written().chars().take(3).collect());
        queries.push(format!("in the {} region", spelling.written()));
    }
    queries
}

#[test]
fn the_search_agrees_with_the_library() {
    let Some(mut browser) = opened("html-search") else { return };
    let (search, groups) = (AreaSearch::new(&LAYER), search_groups(&LAYER, &DOSSIER.groups));
    let queries = queries();
    for (query, found) in queries.iter().zip(listed(&mut browser, &queries)) {
        let hits = search.find(&LAYER, &groups, query, 8).0;
        let expected: Vec<String> = hits.iter().map(words_of).collect();
        assert_eq!(found, json!(expected), "“{query}” ({})", fold_for_search(query));
    }
    assert_eq!(browser.complaints(), [""; 0], "no error");
}

/// A group that is taken from the list puts all its members in focus, and says what they are together.
#[test]
fn a_group_is_all_its_members() {
    let Some(mut browser) = opened("html-search-group") else { return };
    let taken = |browser: &mut Browser, query: &str| {
        browser.eval(&format!(
            "(() => {{ const box = document.getElementById('search'); box.value = {}; \
             box.dispatchEvent(new Event('input')); \
             box.dispatchEvent(new KeyboardEvent('keydown', {{ key: 'Enter' }})); \
             return {{ title: document.getElementById('panel-title').textContent, \
               outlined: document.querySelectorAll('#outline-focus use').length, \
               pressed: document.querySelectorAll('[aria-pressed=true]').length, \
               names: [...document.querySelectorAll('#panel h3 button')].map((one) => one.textContent) }}; }})()",
            json!(query)
        ))
    };
    for query in ["Crimea", "у Криму", "Крымский полуостров"] {
        let shown = taken(&mut browser, query);
        assert_eq!(shown["title"], "Crimean Peninsula", "{query}");
        assert_eq!((&shown["outlined"], &shown["pressed"]), (&json!(2), &json!(2)), "{query}: both");
        assert_eq!(shown["names"], json!(["Autonomous Republic of Crimea", "Sevastopol"]), "{query}");
    }
    let shown = taken(&mut browser, "Кривий Ріг");
    assert_eq!(shown["title"], "Dnipropetrovsk Oblast", "a town leads to its oblast");
    assert_eq!(browser.complaints(), [""; 0], "no error");
}
