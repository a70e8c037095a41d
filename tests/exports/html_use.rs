//! The interactive page as readers use it: by mouse, by keyboard, with a screen reader, on a phone, on
//! paper, inside another page and without its script. Needs Debian's `chromium`.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::path::PathBuf;

use crate::common::browser::Browser;
use crate::common::{fresh_folder, run, said_besides_left_out};
use crate::quotation::expect_quoted;
use serde_json::{Value, json};

/// A browser with the exported page open, as wide as a laptop's; `None` where there is no browser.
fn opened(name: &str, args: &[&str]) -> Option<(Browser, PathBuf)> {
    let folder = fresh_folder(name);
    let path = folder.join("map.html");
    let exported = run([&["export", path.to_str().unwrap()], args].concat());
    assert_eq!((exported.code, said_besides_left_out(&exported).as_str()), (Some(0), ""), "export");
    let mut browser = Browser::start(&folder)?;
    browser.resize(1280, 900);
    browser.open_file(&path);
    Some((browser, path))
}

/// The page asked for nothing but itself, and nothing went wrong.
#[track_caller]
fn expect_quiet(browser: &Browser) {
    assert_eq!(browser.complaints(), [""; 0], "no error and no refusal");
    assert_eq!(browser.requests().len(), 1, "nothing but the file: {:?}", browser.requests());
}

/// The element of an area, by its code.
fn area(code: &str) -> String {
    format!(
        "[...document.querySelectorAll('a.area')].find((one) => one.id === 'area-' + JSON.parse(document.getElementById('dossier').textContent).areas.findIndex((area) => area.id === '{code}'))"
    )
}

/// The checkbox of a toggle, by its name; the first of that name.
fn toggle(name: &str) -> String {
    format!(
        "[...document.querySelectorAll('.row')].find((row) => row.textContent.includes('{name}')).querySelector('input')"
    )
}

/// What has the keyboard, in words.
fn active(browser: &mut Browser) -> String {
    let value = browser
        .eval("document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent");
    value.as_str().unwrap_or_default().to_owned()
}

#[test]
fn what_every_panel_puts_in_quotation_marks_stands_in_the_article() {
    let Some((mut browser, _)) = opened("html-quoted", &[]) else { return };
    let panels = browser.eval(
        "[...document.querySelectorAll('a.area, a.place')].map((one) => {
          one.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
          return document.getElementById('panel').innerText;
        })",
    );
    let panels: Vec<String> = serde_json::from_value(panels).unwrap();
    assert!(panels.len() >= 28, "{} panels", panels.len());
    expect_quoted(&panels, 60);
}

#[test]
fn a_click_shows_the_quotes_of_a_region() {
    let Some((mut browser, _)) = opened("html-click", &[]) else { return };
    assert!(browser.text("#panel").contains("13 statements in force"), "the summary comes first");
    assert!(browser.text("#panel").contains("Names no region"), "with what names no region");
    browser.click(&area("UA-63"));
    let panel = browser.text("#panel");
    for words in [
        "Kharkiv Oblast",
        "Харківська область · UA-63",
        "Contested · a small part or one place held",
        "Occupation",
        "Claims",
        "— Kyiv Post, reporting Institute for the Study of War, 17\u{a0}March\u{a0}2025",
        "— Kyiv Post, reporting Vladimir Putin, 17\u{a0}March\u{a0}2025",
        "part: “a small portion”",
        "✓ wording recorded as compared",
        "Without Peskov: still contested · a small part or one place held. Without ISW: claimed.",
    ] {
        assert!(panel.contains(words), "{words} in {panel}");
    }
    assert_eq!(browser.text("#panel mark"), "Kharkiv", "the words that name it are marked");
    let names = browser.eval("[...document.querySelectorAll('#panel .card .source')].map((one) => [...one.querySelectorAll('strong')].map((name) => name.textContent).join(', '))");
    assert_eq!(names[0], "Kyiv Post, Institute for the Study of War", "names stand out, and nothing else");
    let explained = browser.eval("document.querySelector('#panel .chip.verified').title");
    assert_eq!(
        explained,
        "This quote: recorded as compared with the text; the text is not here to compare it again.",
        "the check is explained"
    );
    let bars =
        browser.eval("[...document.querySelectorAll('#panel .card')].map((one) => one.dataset.status)");
    assert_eq!(bars, json!(["contested", "claimed", "claimed"]), "what each quote leads to by itself");
    let link = browser.eval("document.querySelector('#panel a').href");
    assert!(link.as_str().unwrap().starts_with("https://www.kyivpost.com/post/49020#:~:text="), "{link}");
    browser
        .click("[...document.querySelectorAll('#panel button')].find((one) => one.textContent === 'Odesa')");
    assert_eq!(browser.text("#panel-title"), "Odesa Oblast", "a chip moves the focus");
    assert_eq!(active(&mut browser), "Odesa Oblast", "and takes the keyboard along");
    browser.click("document.getElementById('place-0')");
    assert_eq!(browser.text("#panel-title"), "Kinburn Spit", "a place has a panel of its own");
    browser.click_at(300.0, 700.0);
    browser.press("Escape");
    assert_eq!(browser.text("#panel-title"), "What is reported", "Escape goes back to the summary");
    expect_quiet(&browser);
}

#[test]
fn the_keyboard_reaches_everything() {
    let Some((mut browser, _)) = opened("html-keys", &[]) else { return };
    browser.eval(&format!("{}.focus()", area("UA-63")));
    browser.press("Enter");
    assert_eq!(browser.text("#panel-title"), "Kharkiv Oblast", "Enter");
    assert!(
        browser.text("#live").starts_with("Kharkiv Oblast: Contested · a small part or one place held."),
        "and it is said"
    );
    assert!(active(&mut browser).starts_with("Kharkiv Oblast, Contested"), "the keyboard stays on the map");
    browser.press("ArrowRight");
    assert!(active(&mut browser).starts_with("Luhansk Oblast"), "east of Kharkiv");
    browser.press(" ");
    assert_eq!(browser.text("#panel-title"), "Luhansk Oblast", "Space");
    let outlined = browser.eval("document.querySelector('#outline-focus use').getAttribute('href')");
    assert!(outlined.as_str().unwrap().starts_with("#area-shape-"), "the focus is outlined: {outlined}");
    browser.press("Escape");
    assert_eq!(browser.text("#panel-title"), "What is reported", "Escape");
    browser.press("/");
    assert_eq!(active(&mut browser), "Find a region", "the slash goes to the search");
    browser.type_text("Kiev");
    browser.press("ArrowDown");
    assert_eq!(browser.text("#hits [aria-selected=true] bdi"), "Kyiv Oblast", "the second hit is picked");
    browser.press("Enter");
    assert_eq!(browser.text("#panel-title"), "Kyiv Oblast", "and taken");
    // Every stop of the Tab key, once around: the map is one of them.
    let mut stops = Vec::new();
    browser.eval("document.activeElement.blur()");
    for _ in 0..90 {
        browser.press("Tab");
        stops.push(active(&mut browser));
    }
    for wanted in [
        "Skip the map",
        "Find a region",
        "Kyiv Oblast, Not mentioned",
        "All of: Who says or relays it",
        "Light",
    ] {
        assert!(stops.iter().any(|stop| stop.contains(wanted) || wanted == "Light"), "{wanted} in {stops:?}");
    }
    let stops_on_map = browser.eval("document.querySelectorAll('#map-svg [tabindex=\"0\"]').length");
    assert_eq!(stops_on_map, 1, "one stop for the map, the arrows go on from there");
    expect_quiet(&browser);
}

#[test]
fn toggles_recolour_the_map_the_legend_and_the_sentences() {
    let Some((mut browser, _)) = opened("html-toggles", &[]) else { return };
    let status = |browser: &mut Browser, code: &str| browser.eval(&format!("{}.dataset.status", area(code)));
    let fill =
        |browser: &mut Browser, code: &str| browser.eval(&format!("getComputedStyle({}).fill", area(code)));
    let before = fill(&mut browser, "UA-51");
    assert_eq!(status(&mut browser, "UA-51"), "claimed", "Odesa");
    browser.click(&toggle("Dmitry Peskov"));
    assert_eq!(status(&mut browser, "UA-51"), "switched-off", "Odesa without Peskov");
    assert_ne!(fill(&mut browser, "UA-51"), before, "another colour");
    let outline = |browser: &mut Browser, code: &str| {
        let edge =
            format!("document.querySelector('.edges use[data-area=\"' + {}.id.slice(5) + '\"]')", area(code));
        browser.eval(&format!("getComputedStyle({edge}).strokeDasharray"))
    };
    assert_eq!(outline(&mut browser, "UA-51"), "1.5px, 3px", "a dotted outline");
    assert_eq!(outline(&mut browser, "UA-63"), "none", "and none where statements are in force");
    let legend = browser.text("#legend");
    assert!(!legend.contains("Claimed"), "the legend lists what is drawn: {legend}");
    assert!(legend.contains("Only in what is switched off"), "and what is switched off: {legend}");
    assert!(legend.contains("Contested: held in part by Russian forces · ISW"), "by whom: {legend}");
    assert!(browser.text("#in-force").starts_with("12 of 13"), "the count follows");
    assert!(browser.text("#live").contains("Dmitry Peskov off"), "and it is said");
    let effect = browser.text("#effect");
    assert!(effect.starts_with("With Dmitry Peskov: "), "{effect}");
    assert!(effect.contains("Crimea, Odesa and Sevastopol become claimed"), "{effect}");
    assert!(browser.text("#off-line").contains("Switched off: Peskov."), "on paper too");
    browser.click("document.querySelector('#in-force button')");
    assert_eq!(status(&mut browser, "UA-51"), "claimed", "everything on again");
    browser.click("document.querySelector('[aria-label=\"None of: Who says or relays it\"]')");
    assert_eq!(browser.text("#panel-title"), "Nothing in force", "everything off");
    let place = "[document.getElementById('place-0').dataset.status, getComputedStyle(document.getElementById('place-0')).display]";
    assert_eq!(browser.eval(place), json!(["switched-off", "inline"]), "the Kinburn Spit is still named");
    assert_eq!(browser.text(".label[data-place] .says"), "switched off", "and says so");
    browser.click("document.querySelector('#panel button')");
    assert!(browser.text("#in-force").starts_with("13 of 13"), "and on again");
    expect_quiet(&browser);
}

#[test]
fn what_was_off_and_in_focus_stays_so() {
    let Some((mut browser, path)) = opened("html-view", &["--off", "isw", "--focus", "Sumy"]) else { return };
    assert_eq!(browser.text("#panel-title"), "Sumy Oblast", "the focus of the export");
    let checked = browser.eval(&format!("{}.checked", toggle("Institute for the Study of War")));
    assert_eq!(checked, false, "what was off is off");
    browser.open(&format!("file://{}#UA-51", path.to_str().unwrap()));
    assert_eq!(browser.text("#panel-title"), "Odesa Oblast", "an address may name another");
    expect_quiet(&browser);
}

/// Texts with less contrast than 4.5 to 1 (WCAG 2.2), outside the map.
const LOW_CONTRAST: &str = r"(() => {
  const parse = (color) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const linear = (v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const behind = (one) => {
    for (let e = one; e; e = e.parentElement) {
      const color = parse(getComputedStyle(e).backgroundColor);
      if (color.length === 3 || color[3] === 1) return color;
    }
    return [255, 255, 255];
  };
  return [...document.body.querySelectorAll('*')].filter((one) => !one.closest('svg, script, .unseen')
    && one.checkVisibility() && [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '')).flatMap((one) => {
    const [text, ground] = [luminance(parse(getComputedStyle(one).color)), luminance(behind(one))];
    const ratio = (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
    return ratio < 4.5 ? [`${ratio.toFixed(2)} ${one.textContent.slice(0, 40)}`] : [];
  });
})()";

#[test]
fn light_and_dark_are_readable() {
    let Some((mut browser, _)) = opened("html-themes", &[]) else { return };
    let paper = |browser: &mut Browser| browser.eval("getComputedStyle(document.body).backgroundColor");
    browser.eval("document.querySelector('details').open = true");
    for (scheme, button) in [("light", "Dark"), ("dark", "Light")] {
        browser.medium("screen", scheme);
        browser.wait_for_frame();
        assert_eq!(browser.text("#theme-name"), button, "the button offers the other one");
        for code in ["UA-63", "UA-51", "UA-18"] {
            browser.click(&area(code));
            assert_eq!(browser.eval(LOW_CONTRAST), json!([]), "{scheme}, {code}");
        }
        browser.press("Escape");
        assert_eq!(browser.eval(LOW_CONTRAST), json!([]), "{scheme}, summary");
        let before = paper(&mut browser);
        browser.click("document.getElementById('theme')");
        assert_ne!(paper(&mut browser), before, "the button turns it round");
        browser.click("document.getElementById('theme')");
        assert_eq!(paper(&mut browser), before, "and back");
        browser.eval("delete document.documentElement.dataset.theme");
    }
    expect_quiet(&browser);
}

#[test]
fn any_width_shows_everything_without_scrolling_sideways() {
    let Some((mut browser, _)) = opened("html-widths", &[]) else { return };
    for (width, height) in
        [(320, 640), (360, 740), (600, 800), (820, 1180), (1040, 600), (1280, 720), (1920, 1080)]
    {
        browser.resize(width, height);
        browser.click(&area("UA-63"));
        let found = browser.eval(
            "(() => { const box = (id) => document.querySelector(id).getBoundingClientRect(); \
             const [map, panel, legend] = [box('.map'), box('#panel'), box('.legend')]; \
             const shown = [...document.querySelectorAll('.labels')].filter((one) => getComputedStyle(one).display !== 'none'); \
             const size = Math.min(...[...shown[0].querySelectorAll('.label text:not(.ask)')].map((one) => one.getBoundingClientRect().height)); \
             return [document.documentElement.scrollWidth <= innerWidth, shown.length, map.width, map.height, size, panel.top >= map.bottom || panel.left >= map.right, legend.right <= innerWidth]; })()",
        );
        assert_eq!(found[0], true, "{width}: no scrolling sideways");
        assert_eq!(found[1], 1, "{width}: one set of labels");
        assert!(
            found[2].as_f64().unwrap() >= 300.0 && found[3].as_f64().unwrap() >= 190.0,
            "{width}: map {found}"
        );
        assert!(found[4].as_f64().unwrap() >= 10.0, "{width}: labels can be read: {found}");
        assert_eq!(
            (&found[5], &found[6]),
            (&json!(true), &json!(true)),
            "{width}: nothing lies over the map: {found}"
        );
    }
    browser.resize(360, 740);
    browser.eval("scrollTo(0, 0)");
    browser.click(&area("UA-12"));
    assert_eq!(browser.text("#panel-title"), "Dnipropetrovsk Oblast", "a tap");
    // A mouse may be about to click a second time, which zooms.
    browser.wait_for("document.getElementById('panel-title').getBoundingClientRect().top < 700");
    let top = browser.eval("document.getElementById('panel-title').getBoundingClientRect().top");
    assert!((0.0..700.0).contains(&top.as_f64().unwrap()), "a tap on a phone shows the quotes: {top}");
    expect_quiet(&browser);
}

#[test]
fn a_screen_reader_finds_its_way() {
    let Some((mut browser, _)) = opened("html-reader", &[]) else { return };
    let tree = browser.call("Accessibility.getFullAXTree", json!({}));
    let nodes: Vec<(String, String)> = tree["nodes"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|node| node["ignored"] == false)
        .map(|node| {
            let text = |key: &str| node[key]["value"].as_str().unwrap_or_default().to_owned();
            (text("role"), text("name"))
        })
        .collect();
    let has = |role: &str, name: &str| {
        nodes.iter().any(|(r, n)| r == role && n.to_lowercase().starts_with(&name.to_lowercase()))
    };
    for (role, name) in [
        ("banner", ""),
        ("main", ""),
        ("complementary", "Sources"),
        ("region", "Region in focus"),
        ("contentinfo", ""),
        ("search", ""),
        ("status", ""),
        ("heading", "Control and claims"),
        ("heading", "Legend"),
        ("heading", "Who says or relays it"),
        ("heading", "What is reported"),
        ("combobox", "Find a region"),
        ("checkbox", "Dmitry Peskov says 1 (1 statement)"),
        ("checkbox", "Institute for the Study of War says 4 · relays 2 (6 statements)"),
        ("checkbox", "What ISW relays 2 statements"),
        ("button", "Kharkiv Oblast, Contested · a small part or one place held"),
        ("button", "Kinburn Spit, Occupied"),
        ("button", "None of: What is said"),
    ] {
        assert!(has(role, name), "{role} “{name}” in {nodes:?}");
    }
    let on_map = nodes.iter().filter(|(role, name)| role == "button" && name.contains(", ")).count();
    assert_eq!(on_map, 28, "27 areas and a place");
    assert!(!nodes.iter().any(|(role, name)| role == "button" && name.is_empty()), "every button has a name");
    let levels = browser.eval("[...document.querySelectorAll('h1')].length");
    assert_eq!(levels, 1, "one first heading");
    browser.eval(&format!("{}.focus({{focusVisible: true}})", area("UA-63")));
    let ring = browser.eval("document.getElementById('outline-ring').getAttribute('href')");
    assert!(ring.is_string(), "the keyboard's place on the map can be seen");
    browser.eval(&format!("{}.focus({{focusVisible: true}})", toggle("Dmitry Peskov")));
    let outline = browser.eval("getComputedStyle(document.activeElement).outlineStyle");
    assert_eq!(outline, "solid", "and in the panels");
}

#[test]
fn paper_has_the_map_the_legend_and_every_quote() {
    let Some((mut browser, path)) = opened("html-print", &["--off", "peskov"]) else { return };
    browser.medium("print", "dark");
    let shown = |browser: &mut Browser, selector: &str| {
        browser.eval(&format!("document.querySelector({}).checkVisibility()", json!(selector)))
    };
    for selector in ["#map-svg", "#legend", "#regions", "#quote-13", ".foot", "h1"] {
        assert_eq!(shown(&mut browser, selector), true, "{selector}");
    }
    for selector in ["#theme", "#search", "#panel", "#sources"] {
        assert_eq!(shown(&mut browser, selector), false, "{selector}");
    }
    let paper = browser.eval("getComputedStyle(document.body).backgroundColor");
    assert_eq!(paper, "rgba(0, 0, 0, 0)", "no ink for the paper");
    let scheme = browser.eval("getComputedStyle(document.documentElement).colorScheme");
    assert_eq!(scheme, "light", "paper is light");
    let notes = browser.eval("[...document.querySelectorAll('#regions .footnote')].map((one) => document.querySelector(one.getAttribute('href')) !== null)");
    let notes = notes.as_array().unwrap();
    assert!(
        notes.len() > 8 && notes.iter().all(|note| note == true),
        "every number leads to a quote: {notes:?}"
    );
    assert!(
        browser
            .text("#regions")
            .contains("a part of it held by Russian forces (“a small portion” in the words of Kyiv Post)."),
        "the reasons"
    );
    assert!(browser.text("#off-line").contains("Peskov"), "what is switched off");
    let pdf = browser.call("Page.printToPDF", json!({"printBackground": false, "preferCSSPageSize": true}));
    let data = pdf["data"].as_str().unwrap();
    assert!(data.starts_with("JVBERi0") && data.len() > 40_000, "a PDF of {} letters", data.len());
    expect_quiet(&browser);
    assert!(path.exists(), "the page is still there");
}

#[test]
fn the_page_works_inside_another() {
    let Some((mut browser, path)) = opened("html-frame", &[]) else { return };
    let page = std::fs::read_to_string(&path).unwrap();
    let page = page.replace('&', "&amp;").replace('"', "&quot;");
    let outer = path.with_file_name("outer.html");
    let frame = format!(
        "<!DOCTYPE html><title>Outer</title><iframe sandbox=\"allow-scripts allow-popups\" width=700 height=600 srcdoc=\"{page}\"></iframe>"
    );
    std::fs::write(&outer, frame).unwrap();
    browser.open_file(&outer);
    // The frame is a site of its own, so it is looked at and clicked from outside.
    let picture = |browser: &mut Browser| {
        browser.call("Page.captureScreenshot", json!({"format": "png"}))["data"].clone()
    };
    let before = picture(&mut browser);
    browser.click_at(560.0, 340.0);
    // The frame lives in a process of its own, which draws when it gets to it.
    let has_changed = (0..200).any(|_| picture(&mut browser) != before);
    assert!(has_changed, "a click in the frame changes it");
    let contexts: Vec<Value> = browser
        .events
        .iter()
        .filter(|event| event["method"] == "Runtime.executionContextCreated")
        .cloned()
        .collect();
    let inner = contexts.iter().find_map(|event| {
        let context = &event["params"]["context"];
        (context["origin"] == "://" || context["origin"] == "null").then(|| context["id"].clone())
    });
    if let Some(id) = inner {
        let title = browser.call(
            "Runtime.evaluate",
            json!({"expression": "document.getElementById('panel-title').textContent", "contextId": id}),
        );
        assert_ne!(title["result"]["value"], "What is reported", "a region came into focus");
    }
    assert_eq!(browser.complaints(), [""; 0], "no error and no refusal");
}

#[test]
fn without_its_script_the_page_is_a_map_with_its_quotes() {
    let Some((mut browser, path)) = opened("html-static", &[]) else { return };
    browser.call("Emulation.setScriptExecutionDisabled", json!({"value": true}));
    browser.open_file(&path);
    let shown = |browser: &mut Browser, selector: &str| {
        browser.eval(&format!("document.querySelector({}).checkVisibility()", json!(selector)))
    };
    for (selector, expected) in [
        ("#map-svg", true),
        ("#legend", true),
        ("#quote-1", true),
        ("#regions", true),
        ("#theme", false),
        ("#sources", false),
        ("#panel", false),
    ] {
        assert_eq!(shown(&mut browser, selector), expected, "{selector}");
    }
    let without_script = browser.text("#regions");
    let link = browser.eval(&format!("{}.getAttribute('href')", area("UA-63")));
    let target = browser.text(link.as_str().unwrap());
    assert!(
        target.starts_with("Kharkiv Oblast UA-63 Contested · a small part or one place held."),
        "an area leads to its line: {target}"
    );
    let colour = browser.eval(&format!("getComputedStyle({}).fill", area("UA-63")));
    assert_eq!(colour, "rgb(220, 104, 76)", "the map has its colours");
    expect_quiet(&browser);
    browser.call("Emulation.setScriptExecutionDisabled", json!({"value": false}));
    browser.open_file(&path);
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().concat();
    assert_eq!(words(&browser.text("#regions")), words(&without_script), "the script lists the same");
}

/// The shipped dossier with quotes that nobody compared on Sumy, a quote on Kharkiv with something around it
/// that nobody answered, and one on the Kinburn Spit where somebody did. The file that it was written to.
fn unchecked_dossier(name: &str) -> PathBuf {
    let (_, mut dossier) = crate::common::shipped();
    for statement in dossier["statements"].as_array_mut().unwrap() {
        let id = statement["id"].as_str().unwrap().to_owned();
        let note = json!({"kind": "attribution", "place": "outside", "words": "According to", "start": 0, "end": 12});
        let mut answered = note.clone();
        answered["kept_because"] = json!("it names whom the article reports");
        match id.as_str() {
            "isw-kharkiv-portion" => statement["context"] = json!([note]),
            "isw-kinburn-spit" => statement["context"] = json!([answered]),
            _ if id.starts_with("zelensky") => {
                statement["quote"].as_object_mut().unwrap().remove("seal");
            }
            _ => {}
        }
    }
    let path = fresh_folder(name).join("unchecked.claims.json");
    std::fs::write(&path, dossier.to_string()).unwrap();
    path
}

#[test]
fn what_is_not_checked_has_no_colour_and_says_so() {
    let dossier = unchecked_dossier("html-unchecked-dossier");
    let folder = fresh_folder("html-unchecked");
    let path = folder.join("map.html");
    let exported = run(["export", path.to_str().unwrap(), "--dossier", dossier.to_str().unwrap()]);
    assert_eq!(exported.code, Some(0), "{}", exported.err);
    let Some(mut browser) = Browser::start(&folder) else { return };
    browser.resize(1280, 900);
    browser.call("Emulation.setScriptExecutionDisabled", json!({"value": true}));
    for script in ["without", "with"] {
        browser.open_file(&path);
        let sumy = area("UA-59");
        let look = browser.eval(&format!(
            "((one) => [one.dataset.status, getComputedStyle(one).fill, getComputedStyle(document.body).backgroundColor])({sumy})"
        ));
        assert_eq!((&look[0], &look[1]), (&json!("not-checked"), &look[2]), "{script} script: no colour");
        let number = browser.eval(&format!("{sumy}.id.slice(5)"));
        let number = number.as_str().unwrap().to_owned();
        let seen = browser.eval(&format!(
            "[getComputedStyle(document.querySelector('.edges [data-area=\"{number}\"]')).strokeDasharray, \
              [...document.querySelectorAll('.label[data-area=\"{number}\"] .ask')].some((one) => one.checkVisibility()), \
              [...document.querySelectorAll('.label:not([data-area=\"{number}\"]) .ask')].some((one) => one.checkVisibility())]"
        ));
        assert_eq!(seen, json!(["5px, 4px", true, false]), "{script} script: a dashed outline and a mark");
        let legend = browser.text("#legend");
        assert!(legend.contains("Not checked"), "{script} script: in the legend too: {legend}");
        let list = browser.text("#regions");
        assert!(list.contains("Not checked (1)"), "{script} script: and in the list: {list}");
        let quotes = browser.text(".quotes");
        for words in [
            "Does not count: nobody has compared the quote with the text.",
            "in the same sentence “According to” says whose words it is. Nobody has answered this yet",
            "Kept: it names whom the article reports.",
        ] {
            assert!(quotes.contains(words), "{script} script: {words} in {quotes}");
        }
        browser.call("Emulation.setScriptExecutionDisabled", json!({"value": false}));
    }
    let summary = browser.text("#panel");
    assert!(summary.contains("9 of 13 statements in force"), "{summary}");
    assert!(summary.contains("4 statements do not count"), "{summary}");
    browser.click(&area("UA-59"));
    let panel = browser.text("#panel");
    assert!(panel.contains("? not checked"), "the check is told: {panel}");
    assert!(!panel.contains('✓'), "and nothing has a tick: {panel}");
    browser.click(&area("UA-63"));
    let strip = browser.eval(
        "((one) => [one.querySelector('.mark').textContent, one.className, one.closest('blockquote') === null])(document.querySelector('#panel .around'))",
    );
    assert_eq!(strip, json!(["⚠", "around is-open", true]), "what stands around it, with a mark");
    browser.click("document.getElementById('place-0')");
    let strip = browser.text("#panel .around");
    assert!(strip.starts_with('◦') && strip.contains("Kept: it names whom"), "answered: {strip}");
    expect_quiet(&browser);
}

#[test]
fn every_ground_has_a_pattern_of_its_own() {
    let Some((mut browser, _)) = opened("html-patterns", &[]) else { return };
    let grounds = browser
        .eval("JSON.parse(document.getElementById('dossier').textContent).grounds.map((one) => one.key)");
    let grounds: Vec<&str> = grounds.as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect();
    assert_eq!(grounds.len(), 6, "{grounds:?}");
    let mut tiles = Vec::new();
    for ground in grounds {
        let found = browser.eval(&format!(
            "((area) => {{ area.dataset.status = 'contested'; area.dataset.ground = '{ground}'; \
             const fill = getComputedStyle(area.querySelector('.texture')).fill; \
             const copy = document.querySelector(fill.match(/#[a-z-]+/)[0]); \
             return [fill, document.querySelector(copy.getAttribute('href')).outerHTML.replace(/id=\"[^\"]*\"/, '')]; }})({})",
            area("UA-63")
        ));
        let fill = found[0].as_str().unwrap();
        assert!(fill.contains(&format!("#{ground}-")), "{ground}: {fill}");
        tiles.push(found[1].as_str().unwrap().to_owned());
    }
    let widths = |tile: &String| {
        tile.split("stroke-width=\"").nth(1).map(|rest| rest.split('"').next().unwrap().to_owned())
    };
    let widths: Vec<Option<String>> = tiles.iter().map(widths).collect();
    let told = |width: &str| Some(width.to_owned());
    assert_eq!(
        widths[1..4],
        [told("1.2"), told("2.56"), told("4.64")],
        "three densities: 15, 32 and 58 % of 8"
    );
    tiles.sort();
    tiles.dedup();
    assert_eq!(tiles.len(), 6, "six patterns: {tiles:?}");
}

#[test]
fn the_keyboard_comes_to_the_sources_before_the_list() {
    let Some((mut browser, _)) = opened("html-order", &[]) else { return };
    for (width, height, order) in [
        (1280, 900, ["#zoom-in", "#row-0", "#panel button"].as_slice()),
        (820, 1180, ["#zoom-in", "#row-0", "#panel button"].as_slice()),
        (360, 740, ["#zoom-in", "#switches summary", "#panel button"].as_slice()),
    ] {
        browser.resize(width, height);
        browser.wait_for_frame();
        browser.eval("document.activeElement.blur(); document.body.focus(); scrollTo(0, 0)");
        browser.eval("document.getElementById('theme').focus()");
        let mut stops = Vec::new();
        for _ in 0..40 {
            browser.press("Tab");
            let stop = browser.eval(&format!(
                "{}.filter((one) => document.activeElement.matches(one))[0] ?? ''",
                json!(["#zoom-in", "#row-0", "#switches summary", "#panel button"])
            ));
            let stop = stop.as_str().unwrap().to_owned();
            if !stop.is_empty() && !stops.contains(&stop) {
                stops.push(stop);
            }
        }
        let place = |one: &str| stops.iter().position(|stop| stop == one);
        assert!(place(order[1]).is_some() && place(order[1]) < place(order[2]), "{width}: {stops:?}");
        // The eye comes to them in the same order: they stand further left, or higher.
        let seen = browser.eval(
            "((sources, map, panel) => [sources.left + 1 < panel.left || sources.bottom <= panel.top + 1, \
              Boolean(document.getElementById('sources').compareDocumentPosition(document.querySelector('main')) & 4) \
                === sources.right <= map.left + 1])\
             (...['#sources', 'main', '#panel'].map((one) => document.querySelector(one).getBoundingClientRect()))",
        );
        assert_eq!(seen, json!([true, true]), "{width}: as the eye goes");
    }
    // Folded on a phone, open where there is room, and what has the keyboard keeps it.
    assert_eq!(browser.eval("document.getElementById('switches').open"), false, "folded");
    browser.eval("document.querySelector('#switches summary').focus()");
    browser.press("Enter");
    assert_eq!(browser.eval("document.getElementById('row-0').checkVisibility()"), true, "opened");
    browser.eval("document.getElementById('row-0').focus()");
    browser.resize(1280, 900);
    browser.wait_for_frame();
    assert_eq!(browser.eval("document.activeElement.id"), "row-0", "the keyboard goes along");
    expect_quiet(&browser);
}

/// The first quote's button, and what it is called.
const COPY: &str = "document.querySelector('#panel .card .copy')";

#[test]
fn a_quote_is_copied_with_whose_it_is_and_where_it_stands() {
    let Some((mut browser, path)) = opened("html-copy", &[]) else { return };
    let copied = "“Russia currently occupies a small portion of the Kharkiv region” — Kyiv Post, reporting Institute \
        for the Study of War, 17\u{a0}March\u{a0}2025. Kyiv Post, article on territorial concessions in peace talks with \
        Russia (headline not known), 17\u{a0}March\u{a0}2025 (day inferred), https://www.kyivpost.com/post/49020";
    browser.click(&area("UA-63"));
    let buttons = browser.eval("[document.querySelectorAll('#panel .card').length, document.querySelectorAll('#panel .copy').length]");
    assert_eq!(buttons[0], buttons[1], "one by each quote");
    // As the browser gives it to the page.
    browser.eval(
        "Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text) => { window.written = text; } } })",
    );
    browser.click(COPY);
    browser.wait_for("document.getElementById('live').textContent.startsWith('The quote is copied')");
    let written = browser.eval("window.written").as_str().unwrap().to_owned();
    assert_eq!(words_of(written.lines().next().unwrap()), words_of(copied), "what is copied");
    assert_eq!(browser.text("#panel .card .copy"), "Copied", "and the button says so");
    browser.wait_for("document.querySelector('#panel .card .copy').textContent === 'Copy'");
    // Where the clipboard is there and refuses, as from a file or in a frame: the older way.
    browser.eval(
        "navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); \
         document.execCommand = (command) => { window.selected = [command, document.activeElement.value]; return true; }",
    );
    browser.click(COPY);
    browser.wait_for("window.selected !== undefined");
    assert_eq!(browser.eval("window.selected"), json!(["copy", written]), "the same words");
    assert_eq!(browser.eval("document.querySelectorAll('textarea').length"), 0, "and nothing is left of it");
    assert_eq!(active(&mut browser), "Copied", "the keyboard is where it was");
    // Where both refuse, that is said.
    browser.eval("document.execCommand = () => false");
    browser.click(COPY);
    browser.wait_for(
        "document.getElementById('live').textContent === 'This browser does not let the page copy.'",
    );
    expect_quiet(&browser);
    // Where there is neither, there is no button.
    let without =
        "delete Navigator.prototype.clipboard; Document.prototype.queryCommandSupported = () => false;";
    browser.call("Page.addScriptToEvaluateOnNewDocument", json!({"source": without}));
    browser.open_file(&path);
    browser.click(&area("UA-63"));
    assert_eq!(browser.eval("document.querySelectorAll('.copy').length"), 0, "no button that does nothing");
    expect_quiet(&browser);
}

/// The words of a text, whatever blanks stand between them.
fn words_of(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}
