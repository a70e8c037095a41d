//! The page inside another one, as the lines that `--embed` writes show it. What shows it needs Debian's `chromium`.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::path::{Path, PathBuf};

use crate::common::browser::Browser;
use crate::common::{fresh_folder, run, said_besides_left_out};
use serde_json::Value;

/// Exports a page with its lines into a new folder of this name: the folder and the lines.
fn embedded(name: &str, args: &[&str]) -> (PathBuf, String) {
    let folder = fresh_folder(name);
    let path = folder.join("map.html");
    let exported = run([&["export", path.to_str().unwrap(), "--embed"], args].concat());
    assert_eq!(exported.code, Some(0), "{}", exported.err);
    let lines = std::fs::read_to_string(folder.join("map.embed.html")).unwrap();
    (folder, lines)
}

/// Writes a page of somebody else, with these elements in it.
fn host(folder: &Path, elements: &str) -> PathBuf {
    let path = folder.join("host.html");
    let page = format!(
        "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>Host</title><p>Before</p>{elements}<p>Behind</p></html>"
    );
    std::fs::write(&path, page).unwrap();
    path
}

/// The height of the frame with the map, in CSS pixels.
const HEIGHT: &str = "document.querySelector('[data-claims-map]').getBoundingClientRect().height";

/// What an expression gives inside the frame.
fn inside(browser: &mut Browser, expression: &str) -> Value {
    let context = browser.events.iter().rev().find_map(|event| {
        let context = &event["params"]["context"];
        (event["method"] == "Runtime.executionContextCreated" && context["name"] == "")
            .then(|| context["id"].clone())
    });
    let parameters =
        serde_json::json!({"expression": expression, "contextId": context.unwrap(), "returnByValue": true});
    browser.call("Runtime.evaluate", parameters)["result"]["value"].clone()
}

#[test]
fn a_frame_is_as_high_as_the_page_in_it() {
    let (folder, lines) = embedded("embed-fits", &[]);
    // Another frame says a height too, which is none of the map's business.
    let other = "<iframe id=other height=150 srcdoc=\"<script>setInterval(() => parent.postMessage({ type: \
        'claims-map-height', height: 4321 }, '*'), 10)</script>\"></iframe>";
    let host = host(&folder, &format!("{other}{lines}"));
    let Some(mut browser) = Browser::start(&folder) else { return };
    for width in [1400, 900, 716, 376] {
        browser.resize(width, 800);
        browser.open_file(&host);
        browser.eval("document.querySelector('[data-claims-map]').scrollIntoView()");
        browser.wait_for(&format!("{HEIGHT} !== 720"));
        browser.eval("new Promise((next) => setTimeout(next, 300))");
        let height = browser.eval(HEIGHT).as_f64().unwrap();
        assert!((600.0..4000.0).contains(&height), "{width}: as high as its page: {height}");
        let found = inside(
            &mut browser,
            "[document.title.includes('Claims Map'), document.documentElement.scrollHeight <= innerHeight, \
              innerHeight - document.body.getBoundingClientRect().height < 2]",
        );
        assert_eq!(
            found,
            serde_json::json!([true, true, true]),
            "{width}: nothing to scroll in it, nothing empty"
        );
        browser.resize(width, 500);
        browser.eval("new Promise((next) => setTimeout(next, 200))");
        assert_eq!(browser.eval(HEIGHT), height, "{width}: the height of the window is none of its business");
        let other = browser.eval("document.getElementById('other').getBoundingClientRect().height");
        assert!(other.as_f64().unwrap() < 200.0, "{width}: only the map's frame listens: {other}");
        browser.resize(width, 800);
    }
    // What is chosen changes how much there is to read.
    let before = browser.eval(HEIGHT).as_f64().unwrap();
    inside(&mut browser, "document.querySelector('#panel button.chip').click()");
    browser.wait_for(&format!("{HEIGHT} !== {before}"));
    assert_eq!(browser.complaints(), [""; 0], "no error and no refusal");
    let asked = browser.requests();
    let is_ours =
        |one: &String| one.ends_with("/host.html") || one.ends_with("/map.html") || one == "about:srcdoc";
    assert!(asked.iter().all(is_ours), "nothing but the two files: {asked:?}");
}

#[test]
fn without_a_script_the_frame_has_a_height_and_a_name() {
    let (folder, lines) = embedded("embed-static", &["--lang", "uk", "--title", "«Карта» & \"інше\""]);
    let host = host(&folder, &lines);
    let Some(mut browser) = Browser::start(&folder) else { return };
    browser.resize(700, 900);
    browser.call("Emulation.setScriptExecutionDisabled", serde_json::json!({"value": true}));
    browser.open_file(&host);
    assert_eq!(browser.eval(HEIGHT), 720, "a height of its own");
    let frame = browser.eval(
        "((one) => [one.title, one.lang, one.loading, one.getAttribute('src'), one.hasAttribute('sandbox'), \
          one.getBoundingClientRect().width === one.parentElement.getBoundingClientRect().width])\
          (document.querySelector('iframe'))",
    );
    let expected =
        serde_json::json!(["Інтерактивна карта: «Карта» & \"інше\"", "uk", "lazy", "map.html", false, true]);
    assert_eq!(frame, expected, "what it is called, in its language, and how it is loaded");
}

#[test]
fn embed_writes_two_files_or_none() {
    let folder = fresh_folder("embed-files");
    let path = folder.join("a map.html");
    let exported = run(["export", path.to_str().unwrap(), "--embed"]);
    assert_eq!(exported.code, Some(0), "{}", exported.err);
    let lines_path = folder.join("a map.embed.html");
    let said = format!(
        "claims-map: written: {}, and {} with the lines that embed it in another page",
        path.display(),
        lines_path.display()
    );
    assert_eq!(said_besides_left_out(&exported), said, "which files");
    let lines = std::fs::read_to_string(&lines_path).unwrap();
    assert!(lines.contains("src=\"a%20map.html\""), "the page beside it: {lines}");
    for forbidden in ["http", "sandbox", "eval", "innerHTML", "//"] {
        assert!(!lines.contains(forbidden), "the lines have {forbidden}: {lines}");
    }
    let alone = folder.join("alone.html");
    assert_eq!(run(["export", alone.to_str().unwrap()]).code, Some(0), "without it");
    assert!(!folder.join("alone.embed.html").exists(), "nobody asked for the lines");
    assert!(
        std::fs::read(&alone).unwrap() == std::fs::read(&path).unwrap(),
        "the page is the same with its lines and without"
    );
    let again = run(["export", path.to_str().unwrap(), "--embed", "--off", "isw"]);
    assert_eq!(again.code, Some(0), "both are replaced, as the page alone is: {}", again.err);
    assert_eq!(std::fs::read_to_string(&lines_path).unwrap(), lines, "the same lines for another view");

    // Where the lines cannot be written, the page is not either.
    let before = std::fs::read(&path).unwrap();
    std::fs::remove_file(&lines_path).unwrap();
    std::fs::create_dir(&lines_path).unwrap();
    let refused = run(["export", path.to_str().unwrap(), "--embed"]);
    assert_eq!(refused.code, Some(2), "{}", refused.err);
    assert!(refused.err.contains("a map.embed.html"), "{}", refused.err);
    assert!(std::fs::read(&path).unwrap() == before, "the page is what it was");
}

#[test]
fn only_a_page_can_be_embedded() {
    let folder = fresh_folder("embed-refused");
    for ending in ["png", "svg", "pdf", "csv", "geojson"] {
        let path = folder.join(format!("map.{ending}"));
        let refused = run(["export", path.to_str().unwrap(), "--embed"]);
        let sentence = format!(
            "claims-map: --embed: {} is no interactive page, and only a page can be embedded; name a file that ends in \
             .html, or leave --embed out\n",
            path.display()
        );
        assert_eq!((refused.code, refused.err.as_str()), (Some(2), sentence.as_str()), "{ending}");
    }
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0, "nothing is written");
    let all = run(["export", "--all-formats", folder.to_str().unwrap(), "--embed"]);
    assert_eq!(all.code, Some(2), "of all formats only one is a page: {}", all.err);
}
