//! The page's map at any size: its names at every width, and zooming by buttons, keys, wheel, fingers and mouse.
//! Needs Debian's `chromium`.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use crate::common::browser::Browser;
use crate::common::{fresh_folder, run};
use serde_json::{Value, json};

/// A browser with the page open in a language, in a window of this size, for a reader who wants nothing to move.
fn opened(name: &str, language: &str, (width, height): (u32, u32)) -> Option<Browser> {
    let folder = fresh_folder(name);
    let path = folder.join("map.html");
    let exported = run(["export", path.to_str().unwrap(), "--lang", language]);
    assert_eq!(exported.code, Some(0), "{}", exported.err);
    let mut browser = Browser::start(&folder)?;
    browser.resize(width, height);
    still(&mut browser, "screen", true);
    browser.open_file(&path);
    Some(browser)
}

/// Whether the reader wants nothing to move, and on what the page is shown.
fn still(browser: &mut Browser, medium: &str, is_still: bool) {
    let value = if is_still { "reduce" } else { "no-preference" };
    let features = json!([{"name": "prefers-reduced-motion", "value": value}]);
    browser.call("Emulation.setEmulatedMedia", json!({"media": medium, "features": features}));
}

/// What is wrong with the names that are seen: cut off by the map's edge, over one another, on an area that is not
/// theirs, or smaller than can be read (10.5 CSS pixels). And how many of them there are, with the smallest letters.
const NAMES: &str = r#"(() => {
  const map = document.querySelector(".map").getBoundingClientRect();
  const paths = [...document.querySelectorAll("a.area")].map((one) => one.querySelector("path"));
  const toMap = paths[0].getScreenCTM().inverse();
  // What a set that is not shown has is no box, whatever `checkVisibility` says of it.
  const isSeen = (one) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 0;
  const [faults, boxes, named] = [[], [], new Set()];
  let least = Infinity;
  for (const group of document.querySelectorAll(".labels > g")) {
    for (const text of group.querySelectorAll("text")) {
      if (!isSeen(text) || text.textContent.trim() === "") continue;
      const [box, at] = [text.getBoundingClientRect(), text.getScreenCTM()];
      const size = Number(text.getAttribute("font-size")) * Math.hypot(at.a, at.b);
      const base = new DOMPoint(0, Number(text.getAttribute("y"))).matrixTransform(at).y;
      const ink = { left: box.left, right: box.right, top: base - 0.75 * size, bottom: base + 0.15 * size };
      const name = text.textContent;
      least = Math.min(least, size);
      if (size < 10.5) faults.push(`${name} is small`);
      const isCut = ink.left < map.left || ink.right > map.right || ink.top < map.top || ink.bottom > map.bottom;
      if (isCut) faults.push(`${name} is cut`);
      for (const other of boxes) {
        if (other.group !== group && ink.left < other.right && other.left < ink.right && ink.top < other.bottom
            && other.top < ink.bottom) faults.push(`${name} lies on ${other.name}`);
      }
      boxes.push({ ...ink, group, name });
      if (group.matches(".context")) continue;
      const own = group.dataset.area === undefined ? null : Number(group.dataset.area);
      if (own !== null) named.add(own);
      for (let part = 0; part <= 16; part += 1) {
        for (const y of [ink.top, (ink.top + base) / 2, ink.bottom]) {
          const point = new DOMPoint(ink.left + (ink.right - ink.left) * part / 16, y).matrixTransform(toMap);
          const other = paths.findIndex((path, index) => index !== own && path.isPointInFill(point));
          if (other >= 0) faults.push(`${name} stands on area ${other}`);
        }
      }
    }
  }
  return { faults: [...new Set(faults)], named: named.size, least };
})()"#;

/// The widths of pages that are tried, with the fewest areas that are named there in English and in Ukrainian.
const WIDTHS: [(u32, [u64; 2]); 8] = [
    (320, [8, 4]),
    (360, [12, 6]),
    (480, [17, 12]),
    (599, [21, 14]),
    (700, [25, 25]),
    (1024, [26, 26]),
    (1280, [22, 19]),
    (1440, [24, 19]),
];

#[test]
fn names_are_legible_whole_and_at_home_at_every_width() {
    for (number, language) in ["en", "uk"].into_iter().enumerate() {
        let name = format!("html-names-{language}");
        let Some(mut browser) = opened(&name, language, (320, 740)) else { return };
        for (width, named) in WIDTHS {
            browser.resize(width, if width < 600 { 740 } else { 900 });
            browser.wait_for_frame();
            let found = browser.eval(NAMES);
            assert_eq!(found["faults"], json!([]), "{language}, {width}: {found}");
            assert!(found["named"].as_u64().unwrap() >= named[number], "{language}, {width}: {found}");
            // What a name says beside itself changes with the sources.
            browser.eval("document.querySelectorAll('.section-head .link')[1].click()");
            let found = browser.eval(NAMES);
            assert_eq!(found["faults"], json!([]), "{language}, {width}, all off: {found}");
            browser.eval("document.querySelectorAll('.section-head .link')[0].click()");
        }
    }
}

/// What of the map is seen, in its own coordinates: x, y, width, height, as it stands in the page.
fn seen(browser: &mut Browser) -> String {
    let value = browser.eval("document.getElementById('map-svg').getAttribute('viewBox')");
    value.as_str().unwrap().to_owned()
}

/// How many times larger the map is than the whole one.
fn zoom(browser: &mut Browser) -> f64 {
    900.0 / seen(browser).split(' ').nth(2).unwrap().parse::<f64>().unwrap()
}

/// The middle of the map on the screen.
fn middle(browser: &mut Browser) -> (f64, f64) {
    let value = browser.eval(
        "((box) => [box.x + box.width / 2, box.y + box.height / 2])(document.querySelector('.map').getBoundingClientRect())",
    );
    serde_json::from_value(value).unwrap()
}

/// The point of the map, in its own coordinates, that stands at a point of the screen.
fn under(browser: &mut Browser, (x, y): (f64, f64)) -> (f64, f64) {
    let script = format!(
        "((at) => [at.x, at.y])(new DOMPoint({x}, {y}).matrixTransform(document.getElementById('map-svg').getScreenCTM().inverse()))"
    );
    serde_json::from_value(browser.eval(&script)).unwrap()
}

#[track_caller]
fn expect_near(found: (f64, f64), expected: (f64, f64), what: &str) {
    let (x, y) = (found.0 - expected.0, found.1 - expected.1);
    assert!(x * x + y * y < 1.0, "{what}: {found:?} is not {expected:?}");
}

#[test]
fn buttons_and_keys_zoom_and_say_so() {
    let Some(mut browser) = opened("html-zoom-buttons", "en", (1280, 900)) else { return };
    let whole = seen(&mut browser);
    assert!(whole.starts_with("0 0 900 "), "the whole map at first: {whole}");
    let disabled = |browser: &mut Browser| {
        browser.eval("['zoom-in', 'zoom-out', 'zoom-whole'].map((id) => document.getElementById(id).getAttribute('aria-disabled'))")
    };
    assert_eq!(
        disabled(&mut browser),
        json!(["false", "true", "true"]),
        "there is nothing larger than the whole"
    );
    browser.click("document.getElementById('zoom-in')");
    assert!((zoom(&mut browser) - 1.6).abs() < 0.01, "in");
    assert_eq!(browser.text("#live"), "The map at 160 %.", "and it is said");
    assert_eq!(disabled(&mut browser), json!(["false", "false", "false"]), "every button does something");
    for _ in 0..6 {
        browser.click("document.getElementById('zoom-in')");
    }
    assert!((zoom(&mut browser) - 8.0).abs() < 0.01, "there is an end");
    assert_eq!(disabled(&mut browser), json!(["true", "false", "false"]), "which the button tells");
    browser.click("document.getElementById('zoom-out')");
    assert!((zoom(&mut browser) - 5.0).abs() < 0.01, "out");
    browser.click("document.getElementById('zoom-whole')");
    assert_eq!(seen(&mut browser), whole, "and whole again");
    assert_eq!(browser.text("#live"), "The whole map.", "which is said");
    // By the keys, towards what has the keyboard.
    browser.eval("document.querySelector('a.area[aria-label^=\"Luhansk\"]').focus({ focusVisible: true })");
    browser.press("+");
    browser.press("+");
    assert!((zoom(&mut browser) - 2.56).abs() < 0.01, "plus, twice");
    let luhansk = browser.eval(
        "((box, map) => box.left < map.right && box.right > map.left && box.top < map.bottom && box.bottom > map.top)\
         (document.activeElement.getBoundingClientRect(), document.querySelector('.map').getBoundingClientRect())",
    );
    assert_eq!(luhansk, true, "Luhansk is still seen");
    // Where the arrows lead is brought into sight.
    for _ in 0..6 {
        browser.press("ArrowLeft");
    }
    let label = browser.eval("document.activeElement.getAttribute('aria-label')");
    let at = browser.eval(
        "((box, map) => Math.abs(box.x + box.width / 2 - map.x - map.width / 2) <= map.width / 2 \
          && Math.abs(box.y + box.height / 2 - map.y - map.height / 2) <= map.height / 2)\
         (document.activeElement.querySelector('path').getBoundingClientRect(), document.querySelector('.map').getBoundingClientRect())",
    );
    assert_eq!(at, true, "{label} is seen");
    assert!((zoom(&mut browser) - 2.56).abs() < 0.01, "as large as before");
    browser.press("-");
    assert!((zoom(&mut browser) - 1.6).abs() < 0.01, "minus");
    browser.press("0");
    assert_eq!(seen(&mut browser), whole, "zero");
    // Letters that are typed are no keys of the map.
    browser.press("/");
    browser.press("+");
    assert_eq!(seen(&mut browser), whole, "a plus in the search");
    assert_eq!(browser.complaints(), [""; 0], "no error");
}

#[test]
fn the_wheel_zooms_with_ctrl_and_scrolls_without() {
    let Some(mut browser) = opened("html-zoom-wheel", "en", (700, 600)) else { return };
    let at = (500.0, 300.0);
    let before = under(&mut browser, at);
    browser.wheel(at, -100.0, true);
    browser.wait_for("document.getElementById('map-svg').matches('.is-zoomed')");
    assert!(zoom(&mut browser) > 1.3, "with Ctrl it zooms");
    let after = under(&mut browser, at);
    expect_near(after, before, "what is under the pointer stays there");
    assert_eq!(browser.eval("scrollY"), 0, "and nothing scrolls");
    let large = zoom(&mut browser);
    browser.wheel(at, 120.0, false);
    browser.wait_for("scrollY > 0");
    assert!((zoom(&mut browser) - large).abs() < 1e-6, "without it the page scrolls");
    browser.eval("scrollTo(0, 0)");
    for _ in 0..5 {
        browser.wheel(at, 120.0, true);
    }
    browser.wait_for("!document.getElementById('map-svg').matches('.is-zoomed')");
}

#[test]
fn a_double_click_a_drag_and_two_fingers_move_the_map() {
    let Some(mut browser) = opened("html-zoom-mouse", "en", (1280, 900)) else { return };
    let at = middle(&mut browser);
    let corner =
        browser.eval("((box) => [box.x, box.y])(document.querySelector('.map').getBoundingClientRect())");
    let corner: (f64, f64) = serde_json::from_value(corner).unwrap();
    let first = under(&mut browser, corner);
    browser.drag(at, (-80.0, -40.0));
    assert!(
        (zoom(&mut browser) - 1.0).abs() < 1e-6 && seen(&mut browser).starts_with("0 0 "),
        "the whole map is not dragged"
    );
    browser.press("Escape");
    let before = under(&mut browser, at);
    for count in [1, 2] {
        for kind in ["mousePressed", "mouseReleased"] {
            let click = json!({"type": kind, "x": at.0, "y": at.1, "button": "left", "clickCount": count});
            browser.call("Input.dispatchMouseEvent", click);
        }
    }
    assert!((zoom(&mut browser) - 2.0).abs() < 0.01, "a double click");
    let after = under(&mut browser, at);
    expect_near(after, before, "around the pointer");
    let chosen = browser.text("#panel-title");
    assert_ne!(chosen, "What is reported", "what was clicked is in focus");
    browser.drag(at, (-80.0, -40.0));
    let dragged = under(&mut browser, (at.0 - 80.0, at.1 - 40.0));
    expect_near(dragged, before, "what was taken is under the pointer");
    assert_eq!(browser.text("#panel-title"), chosen, "a drag is no click");
    browser.press("Escape");
    // A click finds what is seen there.
    let label = browser.eval(&format!(
        "document.elementFromPoint({}, {}).closest('.area').getAttribute('aria-label').split(',')[0]",
        at.0, at.1
    ));
    browser.click_at(at.0, at.1);
    assert_eq!(Value::from(browser.text("#panel-title")), label, "a click");
    // No further than the whole map goes.
    for _ in 0..8 {
        browser.drag(at, (250.0, 150.0));
    }
    let end = under(&mut browser, corner);
    expect_near(end, first, "the corner of the whole map");
    browser.eval("document.getElementById('zoom-whole').click()");
    browser.call("Emulation.setTouchEmulationEnabled", json!({"enabled": true, "maxTouchPoints": 2}));
    let mut touch = |kind: &str, apart: f64| {
        let points: Vec<Value> = if kind == "touchEnd" {
            Vec::new()
        } else {
            [(0, -apart), (1, apart)].map(|(id, by)| json!({"x": at.0 + by, "y": at.1, "id": id})).to_vec()
        };
        browser.call("Input.dispatchTouchEvent", json!({"type": kind, "touchPoints": points}));
    };
    for (kind, apart) in [("touchStart", 40.0), ("touchMove", 60.0), ("touchMove", 100.0), ("touchEnd", 0.0)]
    {
        touch(kind, apart);
    }
    assert!((zoom(&mut browser) - 2.5).abs() < 0.05, "two fingers: {}", zoom(&mut browser));
    assert_eq!(browser.complaints(), [""; 0], "no error");
}

#[test]
fn what_is_zoomed_keeps_the_size_of_its_letters_lines_and_textures() {
    for (language, size) in [("en", (700, 900)), ("uk", (360, 740))] {
        let Some(mut browser) = opened(&format!("html-zoom-names-{language}"), language, size) else {
            return;
        };
        let letters = |browser: &mut Browser| browser.eval(NAMES)["least"].as_f64().unwrap();
        let whole = letters(&mut browser);
        let texture = |browser: &mut Browser| {
            let pitch = browser.eval(
                "((texture) => { const pattern = document.querySelector(getComputedStyle(texture).fill.match(/#[a-z-]+/)[0]); \
                  return pattern.patternTransform.baseVal.consolidate().matrix.a * texture.getScreenCTM().a; })\
                 (document.querySelector('a.area[data-ground=pressure] .texture'))",
            );
            pitch.as_f64().unwrap()
        };
        let pitch = texture(&mut browser);
        for step in 0..5 {
            browser.eval("document.getElementById('zoom-in').click()");
            // Names that are cut off where they stand are set elsewhere once the map is at rest.
            browser.eval("new Promise((next) => setTimeout(next, 250))");
            let found = browser.eval(NAMES);
            assert_eq!(found["faults"], json!([]), "{language}, {step}: {found}");
            if found["named"] != 0 {
                let ratio = found["least"].as_f64().unwrap() / whole;
                assert!((0.9..1.25).contains(&ratio), "{language}, {step}: letters {ratio} times as large");
            }
            let ratio = texture(&mut browser) / pitch;
            assert!((0.8..1.25).contains(&ratio), "{language}, {step}: textures {ratio} times as large");
        }
        let shown = browser.eval(
            "[...document.querySelectorAll('.labels')].filter((one) => getComputedStyle(one).display !== 'none').length",
        );
        assert_eq!(shown, 1, "one set of labels");
        let lines = browser.eval("getComputedStyle(document.querySelector('.inner')).vectorEffect");
        assert_eq!(lines, "non-scaling-stroke", "lines are as wide as before");
        browser.eval("document.getElementById('zoom-whole').click()");
        assert!((letters(&mut browser) - whole).abs() < 0.01, "as it was");
    }
}

#[test]
fn zooming_is_seen_to_move_unless_the_reader_minds() {
    let Some(mut browser) = opened("html-zoom-motion", "en", (1280, 900)) else { return };
    // Each step on the way, as it is drawn.
    let steps = |browser: &mut Browser| {
        browser.eval(
            "new Promise((done) => { const [svg, seen] = [document.getElementById('map-svg'), new Set()]; \
              const watch = new MutationObserver(() => seen.add(svg.getAttribute('viewBox'))); \
              watch.observe(svg, { attributeFilter: ['viewBox'] }); document.getElementById('zoom-in').click(); \
              setTimeout(() => { watch.disconnect(); done(seen.size); }, 500); })",
        )
    };
    assert_eq!(steps(&mut browser), 1, "at once where the reader wants nothing to move");
    still(&mut browser, "screen", false);
    let moved = steps(&mut browser);
    assert!(moved.as_u64().unwrap() > 1, "else on the way: {moved}");
    assert!((zoom(&mut browser) - 2.56).abs() < 0.01, "and it gets there");
}

#[test]
fn paper_has_the_whole_map_however_far_it_is_zoomed() {
    let Some(mut browser) = opened("html-zoom-print", "en", (1280, 900)) else { return };
    let whole = seen(&mut browser);
    browser.eval("document.getElementById('zoom-in').click()");
    let zoomed = seen(&mut browser);
    assert_ne!(zoomed, whole, "zoomed");
    still(&mut browser, "print", true);
    browser.wait_for("!document.getElementById('map-svg').matches('.is-zoomed')");
    assert_eq!(seen(&mut browser), whole, "on paper");
    let shown = browser.eval("document.getElementById('zoom-in').checkVisibility()");
    assert_eq!(shown, false, "without the buttons");
    still(&mut browser, "screen", true);
    browser.wait_for("document.getElementById('map-svg').matches('.is-zoomed')");
    assert_eq!(seen(&mut browser), zoomed, "and back on the screen");
    browser.eval("dispatchEvent(new Event('beforeprint'))");
    assert_eq!(seen(&mut browser), whole, "where the browser only says that it is about to print");
    browser.eval("dispatchEvent(new Event('afterprint'))");
    assert_eq!(seen(&mut browser), zoomed, "and that it has printed");
}
