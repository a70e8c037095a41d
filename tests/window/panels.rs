//! The panels beside the map: their widths, what is folded, and the strip of notices.
#![expect(clippy::unwrap_used, reason = "a test may panic, in its helpers too")]

use std::path::PathBuf;

use claims_map::app::{Command, Focus, PanelCommand, PanelKey};
use claims_map::model::AreaId;
use claims_map::scene::furniture::compose_notes;
use claims_map::space::World;
use claims_map::words::{Language, Message};
use egui::accesskit::Role;
use egui::{Key, Rect, pos2, vec2};
use egui_kittest::kittest::NodeT as _;
use egui_kittest::kittest::Queryable as _;

use crate::harness::Window;
use crate::reader::reading;

/// Where the map is.
fn map(window: &Window) -> Rect {
    let rect = window.state().map.view.unwrap().viewport;
    #[expect(clippy::cast_possible_truncation, reason = "points of a window")]
    let [x, y, width, height] = [rect.x, rect.y, rect.width, rect.height].map(|number| number as f32);
    Rect::from_min_size(pos2(x, y), vec2(width, height))
}

/// Where what has this label is.
fn place(window: &Window, label: &str) -> Rect {
    window.harness.get_by_label(label).rect()
}

const SOURCES_EDGE: &str = "Width of the panel: Sources";

#[test]
fn panels_are_made_wider_by_dragging_and_get_their_usual_width_back() {
    let mut window = Window::open();
    let before = map(&window);
    let edge = place(&window, SOURCES_EDGE).center();
    window.harness.drag_at(edge);
    window.harness.step();
    window.harness.hover_at(edge + vec2(60.0, 0.0));
    window.harness.step();
    window.harness.step();
    window.harness.drop_at(edge + vec2(60.0, 0.0));
    window.harness.run();
    assert!((map(&window).left() - before.left() - 60.0).abs() < 2.0, "{:?} after {before:?}", map(&window));
    let edge = place(&window, SOURCES_EDGE);
    let at = pos2(edge.center().x, edge.top() + 40.0);
    // A frame takes longer here than a double click may.
    window.harness.ctx.options_mut(|options| options.input_options.max_double_click_delay = 5.0);
    window.harness.hover_at(at);
    window.harness.step();
    for pressed in [true, false, true, false] {
        let (button, modifiers) = (egui::PointerButton::Primary, egui::Modifiers::NONE);
        window.harness.event(egui::Event::PointerButton { pos: at, button, pressed, modifiers });
    }
    window.harness.step();
    window.harness.run();
    assert_eq!(map(&window), before, "a double click gives the usual width");
}

#[test]
fn panels_are_made_wider_by_the_keyboard_within_limits() {
    let mut window = Window::open();
    let before = map(&window);
    window.harness.get_by_label(SOURCES_EDGE).focus();
    window.harness.run();
    window.harness.run();
    window.press(Key::ArrowRight);
    window.press(Key::ArrowRight);
    window.harness.run();
    assert!((map(&window).left() - before.left() - 32.0).abs() < 0.5, "two steps: {:?}", map(&window));
    for _ in 0..60 {
        window.press(Key::ArrowRight);
    }
    assert!(map(&window).width() > 180.0 && map(&window).left() < 600.0, "{:?}", map(&window));
    window.press(Key::Enter);
    window.harness.run();
    assert_eq!(map(&window), before, "Enter gives the usual width");
}

#[test]
fn panels_and_the_legend_fold_by_key_by_button_and_come_back() {
    let mut window = Window::open();
    let before = map(&window);
    window.press(Key::F7);
    window.press(Key::F8);
    window.harness.run();
    assert!(map(&window).width() > before.width() + 600.0, "the map has the room: {:?}", map(&window));
    assert!(!window.shows_part("ISW, says"), "what is folded is not there for a screen reader either");
    window.click("Show the left panel (F7)");
    assert!((map(&window).left() - before.left()).abs() < 0.5, "back: {:?}", map(&window));
    window.click("Show the right panel (F8)");
    assert_eq!(map(&window), before, "as before");
    let line = "Show only: Not mentioned, 16";
    let has_line =
        |window: &Window| window.labels(Role::Button).iter().any(|one| one.starts_with("Show only: "));
    assert!(has_line(&window), "{line}: {:?}", window.labels(Role::Button));
    window.press(Key::F9);
    window.harness.run();
    assert!(!has_line(&window), "folded");
    window.click("Show the legend (F9)");
    assert!(has_line(&window), "open again");
    // F6 passes a folded panel by.
    window.send(Command::Panel(PanelCommand::Fold(PanelKey::Sources, true)));
    for _ in 0..2 {
        window.press(Key::F6);
        window.harness.run();
    }
    let focused = window.harness.root().children_recursive().find(|node| node.accesskit_node().is_focused());
    assert_eq!(
        focused.and_then(|node| node.accesskit_node().label()).as_deref(),
        Some("Map"),
        "over the sources"
    );
}

#[test]
fn in_a_small_window_the_legend_is_folded_unless_it_was_opened_and_the_map_keeps_its_room() {
    let has_line =
        |window: &Window| window.labels(Role::Button).iter().any(|one| one.starts_with("Show only: "));
    for (width, height) in [(720.0, 480.0), (1120.0, 400.0), (960.0, 540.0), (640.0, 360.0)] {
        let mut window = Window::open();
        window.harness.set_size(vec2(width, height));
        window.harness.run();
        window.harness.run();
        assert!(!has_line(&window), "folded in {width} by {height}");
        assert!(map(&window).width() >= 180.0, "{:?} in {width}", map(&window));
        window.press(Key::F9);
        window.harness.run();
        assert!(has_line(&window), "opened in {width} by {height}");
    }
    let mut window = Window::open();
    window.harness.set_size(vec2(1440.0, 900.0));
    window.harness.run();
    assert!(has_line(&window), "open where there is room");
}

#[test]
fn a_notice_covers_nothing_and_is_read_in_full() {
    for (width, height) in [(1280.0, 720.0), (720.0, 480.0), (640.0, 360.0)] {
        let mut window = Window::open();
        window.harness.set_size(vec2(width, height));
        window.harness.run();
        window.harness.run();
        let before = map(&window);
        let name = "a long name ".repeat(40);
        window.send(Command::Open(PathBuf::from(format!("/nowhere/{name}.json"))));
        window.wait_for(|state| state.notice.is_some());
        window.harness.run();
        window.harness.run();
        let notice = window.harness.get_by_label_contains("a long name").rect();
        assert!(notice.top() >= map(&window).bottom(), "{notice:?} under {:?}", map(&window));
        let short = notice.height();
        window.click("show all");
        let notice = window.harness.get_by_label_contains("a long name").rect();
        assert!(notice.height() > short, "in full: {notice:?} in {width}");
        assert!(map(&window).height() > 100.0, "the map is still there: {:?}", map(&window));
        window.click("show fewer");
        window.click("Dismiss the notice");
        assert!(window.state().notice.is_none(), "dismissed");
        assert_eq!(map(&window), before, "and the map has the room");
    }
}

#[test]
fn several_notices_are_counted_and_shown_together() {
    let mut window = Window::open();
    for name in ["one", "two", "three"] {
        window.send(Command::Open(PathBuf::from(format!("/nowhere/{name}.json"))));
        let wanted = format!("{name}.json");
        window.wait_for(|state| {
            state.notice.as_ref().is_some_and(|notice| notice.message.english().contains(&wanted))
        });
    }
    window.harness.run();
    assert!(!window.shows_part("two.json"), "the last one is shown");
    window.click("show all (3)");
    for name in ["one", "two", "three"] {
        assert!(window.shows_part(&format!("{name}.json")), "{name}: {:?}", window.labels(Role::Label));
    }
    for left in ["two", "one"] {
        window.click("Dismiss the notice");
        assert!(window.notice().contains(left), "{}", window.notice());
    }
    window.click("Dismiss the notice");
    assert!(window.state().notice.is_none(), "all were read");
}

/// What of a panel's contents is wider than the panel itself: each node's name, by how many points on either side.
fn beyond_its_panel(window: &Window, language: Language, width: f32) -> Vec<String> {
    let (mut beyond, mut looked_at) = (Vec::new(), 0);
    let edges: Vec<Rect> = window.harness.get_all_by_role(Role::Splitter).map(|edge| edge.rect()).collect();
    let left = edges.iter().map(Rect::left).fold(width, f32::min);
    let right = edges.iter().map(Rect::right).fold(0.0, f32::max);
    let panels = [
        ("window-panel-sources", 0.0, left),
        ("window-panel-article", 0.0, left),
        ("window-panel-regions", right, width),
        ("window-panel-suggestions", right, width),
    ];
    for (id, from, to) in panels {
        let name = language.text(&Message::new(id, Vec::new()));
        let regions = window.harness.get_all_by_role(Role::Region);
        let is_it = |panel: &egui_kittest::Node<'_>| panel.accesskit_node().label().as_ref() == Some(&name);
        let Some(panel) = regions.into_iter().find(is_it) else { continue };
        for node in panel.children_recursive() {
            if node.accesskit_node().bounding_box().is_none() {
                continue;
            }
            looked_at += 1;
            let (rect, node) = (node.rect(), node.accesskit_node());
            let (before, after) = (from - rect.left(), rect.right() - to);
            if before > 1.0 || after > 1.0 {
                let words = node.label().or_else(|| node.value()).unwrap_or_default();
                beyond.push(format!("{name}: {:?} “{words}” by {before} and {after}", node.role()));
            }
        }
    }
    assert!(looked_at > 5, "the panels are found by their names");
    beyond
}

/// The languages that a window is tried in: the one with the longest words is nobody's.
fn languages() -> impl Iterator<Item = Language> {
    Language::all().chain([Language::pseudo()])
}

/// The sizes that a window is tried at, in points: 750 by 500 is 900 by 600 at 120 %.
const SIZES: [(f32, f32); 5] =
    [(900.0, 600.0), (1280.0, 720.0), (750.0, 500.0), (1066.0, 600.0), (1440.0, 900.0)];

/// Tries the window at every size in every language, and fails with what is wider than its panel.
fn try_all_sizes(window: &mut Window, what: &str) {
    let mut faults = Vec::new();
    for language in languages() {
        window.send(Command::SetLanguage(language));
        for (width, height) in SIZES {
            window.harness.set_size(vec2(width, height));
            for _ in 0..3 {
                window.harness.run();
            }
            let edges: Vec<Rect> =
                window.harness.get_all_by_role(Role::Splitter).map(|one| one.rect()).collect();
            // An article may be in the map's place.
            let regions = window.harness.get_all_by_role(Role::Region).count();
            if regions < 4 && window.state().reader.is_some() {
                let beyond = beyond_its_panel(window, language, width);
                faults.extend(
                    beyond.into_iter().map(|one| format!("{} {width}x{height}: {one}", language.code())),
                );
                continue;
            }
            // Beside the map there is an edge, and beside the edge the panel: nothing stays free between them.
            let map = map(window);
            for edge in edges {
                let gap = (edge.right() - map.left()).abs().min((edge.left() - map.right()).abs());
                if gap > 1.0 {
                    faults.push(format!(
                        "{} {width}x{height}: {gap} points free beside the map",
                        language.code()
                    ));
                }
            }
            let beyond = beyond_its_panel(window, language, width);
            faults
                .extend(beyond.into_iter().map(|one| format!("{} {width}x{height}: {one}", language.code())));
        }
    }
    assert!(faults.is_empty(), "{what}: {faults:#?}");
}

#[test]
fn nothing_in_a_panel_is_wider_than_the_panel() {
    let mut window = Window::open();
    try_all_sizes(&mut window, "the summary");
    for area in ["UA-65", "UA-14", "UA-12"] {
        window.send(Command::Focus(Some(Focus::Area(AreaId::new(area)))));
        try_all_sizes(&mut window, area);
    }
}

#[test]
fn nothing_beside_an_article_is_wider_than_its_panel() {
    let mut window = reading();
    try_all_sizes(&mut window, "the suggestions");
    window.type_text("e");
    try_all_sizes(&mut window, "the form");
}

#[test]
fn the_bar_has_room_for_its_buttons_in_every_window() {
    let mut window = Window::open();
    for language in Language::all() {
        window.send(Command::SetLanguage(language));
        let export = if language == Language::ENGLISH { "Export" } else { "Експорт" };
        for width in [600.0, 640.0, 720.0, 750.0, 900.0, 1000.0, 1280.0, 1440.0] {
            window.harness.set_size(vec2(width, 600.0));
            for _ in 0..3 {
                window.harness.run();
            }
            let rect = place(&window, export);
            let free = width - 16.0 - rect.right();
            assert!((-0.5..=12.0).contains(&free), "{} {width}: {free} beside {rect:?}", language.code());
        }
    }
}

#[test]
fn toggles_move_neither_the_map_nor_the_legend() {
    let mut window = Window::open();
    for (width, height) in [(1280.0, 720.0), (1440.0, 900.0), (1120.0, 700.0)] {
        window.harness.set_size(vec2(width, height));
        for _ in 0..3 {
            window.harness.run();
        }
        let seen = |window: &Window| (window.state().map.view, window.state().map.legend_is_open);
        let before = seen(&window);
        let sections = window.state().sources.sections.clone();
        for toggles in sections.iter().map(claims_map::derive::SwitchSection::toggles) {
            window.send(Command::AllOff(toggles.clone()));
            window.harness.run();
            assert_eq!(seen(&window), before, "off in {width}x{height}");
            window.send(Command::AllOn(toggles));
            window.harness.run();
            assert_eq!(seen(&window), before, "on again in {width}x{height}");
        }
    }
}

#[test]
fn the_fitted_map_keeps_off_the_notes_at_its_foot() {
    let mut window = Window::open();
    for (width, height) in [(900.0, 600.0), (1280.0, 720.0), (1440.0, 900.0), (1920.0, 1080.0)] {
        window.harness.set_size(vec2(width, height));
        for _ in 0..3 {
            window.harness.run();
        }
        let state = window.state();
        let view = state.map.view.unwrap();
        let notes =
            compose_notes(view.viewport, state.theme.colors(), &state.layer.attribution, state.language);
        let lowest = state.base.areas.iter().map(|area| area.bounds.low.y).fold(f64::INFINITY, f64::min);
        let foot = window.screen(World { x: 0.0, y: lowest }).y;
        assert!(f64::from(foot) <= notes.rect.y + 14.0, "{width}x{height}: {foot} under {:?}", notes.rect);
    }
}
