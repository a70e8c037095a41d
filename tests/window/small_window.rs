//! A small window, or a usual one at twice the size: everything can be read and reached, and nothing that matters is cut.

use claims_map::app::{Command, PanelCommand, PanelKey};
use claims_map::model::Extent;
use claims_map::scene::furniture::compose_notes;
use claims_map::words::Language;
use egui::accesskit::Role;
use egui::{Key, Modifiers, Rect, vec2};
use egui_kittest::kittest::{AccessKitNode, NodeT as _, Queryable as _};

use crate::harness::Window;
use crate::reader::reading;

fn size(window: &mut Window, width: f32, height: f32) {
    window.harness.set_size(vec2(width, height));
    for _ in 0..3 {
        window.harness.run();
    }
}

/// Where the panel of this name is; `None` where it is not shown.
fn panel(window: &Window, name: &str) -> Option<Rect> {
    let regions = window.labels(Role::Region);
    if !regions.iter().any(|one| one == name) {
        return None;
    }
    let edges: Vec<Rect> = window.harness.get_all_by_role(Role::Splitter).map(|edge| edge.rect()).collect();
    let screen = window.harness.ctx.content_rect();
    if name == "Article" {
        return Some(screen.with_max_x(edges.iter().map(Rect::left).fold(screen.right(), f32::min)));
    }
    let rect = window.state().map.view?.viewport;
    #[expect(clippy::cast_possible_truncation, reason = "points of a window")]
    let [x, y, width, height] = [rect.x, rect.y, rect.width, rect.height].map(|number| number as f32);
    Some(Rect::from_min_size(egui::pos2(x, y), vec2(width, height)))
}

fn focused_label(window: &Window) -> String {
    let nodes = window.harness.root().children_recursive().map(|node| node.accesskit_node());
    nodes.filter(AccessKitNode::is_focused).last().and_then(|node| node.label()).unwrap_or_default()
}

#[test]
fn an_article_and_the_map_are_shown_one_at_a_time_where_both_have_no_room() {
    for (width, height) in [(640.0, 360.0), (720.0, 480.0), (860.0, 600.0)] {
        let mut window = reading();
        size(&mut window, width, height);
        let article = panel(&window, "Article").unwrap();
        assert!(article.width() >= 260.0, "{width}: the article can be read: {article:?}");
        assert!(panel(&window, "Map").is_none(), "{width}: the map has no room beside it");
        window.click("Show the map instead of the article");
        let map = panel(&window, "Map").unwrap();
        assert!(map.width() >= 260.0, "{width}: the map can be read: {map:?}");
        assert!(panel(&window, "Article").is_none(), "{width}: the article is away");
        window.click("Show the article instead of the map");
        assert!(panel(&window, "Article").is_some() && panel(&window, "Map").is_none(), "{width}: and back");
    }
    let mut window = reading();
    // The harness leaves eight points free on either side.
    size(&mut window, 920.0, 600.0);
    assert!(
        panel(&window, "Article").is_some() && panel(&window, "Map").is_some(),
        "there is room for both: {:?}",
        window.labels(Role::Region)
    );
    assert!(!window.shows("Show the map instead of the article"), "nothing to be said");
}

#[test]
fn the_way_between_article_and_map_keeps_the_keyboard() {
    let mut window = reading();
    size(&mut window, 640.0, 360.0);
    for _ in 0..60 {
        if focused_label(&window) == "Show the map instead of the article" {
            break;
        }
        window.press(Key::Tab);
        window.harness.run();
    }
    window.press(Key::Enter);
    window.harness.run_steps(6);
    assert_eq!(focused_label(&window), "Show the article instead of the map", "there one goes back");
    window.press(Key::Enter);
    window.harness.run_steps(6);
    assert_eq!(focused_label(&window), "Show the map instead of the article", "and there");
}

#[test]
fn the_heading_of_a_suggestion_is_in_sight_with_its_buttons() {
    for language in [Language::ENGLISH, Language::UKRAINIAN] {
        let mut window = reading();
        window.send(Command::SetLanguage(language));
        size(&mut window, 640.0, 360.0);
        window.type_text("j");
        window.type_text("k");
        window.harness.run_steps(8);
        let screen = window.harness.ctx.content_rect();
        let at = |label: &str| {
            let all = window.harness.query_all_by_label(label);
            all.into_iter()
                .map(|node| node.rect())
                .next()
                .unwrap_or_else(|| panic!("{label}: {:?}", window.words()))
        };
        let (heading, accept) = if language == Language::ENGLISH {
            (at("Occupation · Kharkiv · part"), at("Accept"))
        } else {
            (at("Окупація · Харківська · частина"), at("Прийняти"))
        };
        assert!(screen.contains_rect(accept), "the button: {accept:?}");
        assert!(heading.top() >= 54.0 && heading.top() < accept.top(), "{heading:?} over {accept:?}");
    }
}

#[test]
fn the_heading_of_a_suggestion_is_not_cut() {
    let mut window = reading();
    for (width, height) in [(1440.0, 900.0), (900.0, 600.0), (640.0, 360.0)] {
        size(&mut window, width, height);
        for language in [Language::ENGLISH, Language::UKRAINIAN, Language::pseudo()] {
            window.send(Command::SetLanguage(language));
            window.harness.run();
            let nodes = window.harness.root().children_recursive();
            let first = window.state().open_suggestions()[0].suggestion.clone();
            assert!(matches!(first.extent, Extent::Part { .. }), "a part is suggested");
            let headings: Vec<Rect> = nodes
                .filter(|node| node.accesskit_node().role() == Role::Label)
                .filter(|node| {
                    let node = node.accesskit_node();
                    let words = node.value().or(node.label()).unwrap_or_default();
                    words.matches(" · ").count() == 2
                })
                .map(|node| node.rect())
                .collect();
            assert!(!headings.is_empty(), "headings");
            let ctx = &window.harness.ctx;
            for rect in headings {
                assert!(rect.width() > 60.0 && ctx.content_rect().right() > rect.right(), "{rect:?}");
            }
            let cut: Vec<(String, bool)> = drawn(&window)
                .into_iter()
                .filter(|(words, is_cut)| *is_cut && words.matches(" · ").count() == 2)
                .collect();
            assert!(cut.is_empty(), "{} {width}: {cut:?}", language.code());
        }
    }
}

/// Every text that is drawn, and whether some of it is left out.
fn drawn(window: &Window) -> Vec<(String, bool)> {
    let mut found = Vec::new();
    for clipped in &window.harness.output().shapes {
        texts(&clipped.shape, &mut found);
    }
    found
}

fn texts(shape: &egui::Shape, found: &mut Vec<(String, bool)>) {
    match shape {
        egui::Shape::Vec(all) => {
            for one in all {
                texts(one, found);
            }
        }
        egui::Shape::Text(text) => found.push((text.galley.text().to_owned(), text.galley.elided)),
        _ => {}
    }
}

#[test]
fn a_legend_that_is_opened_in_a_small_window_can_be_read_and_leaves_the_map_as_it_is() {
    for (width, height) in [(640.0, 360.0), (960.0, 540.0), (720.0, 480.0)] {
        for language in [Language::ENGLISH, Language::UKRAINIAN] {
            let mut window = Window::open();
            window.send(Command::SetLanguage(language));
            size(&mut window, width, height);
            let before = window.state().map.view.unwrap().px_per_m;
            window.press(Key::F9);
            window.harness.run_steps(8);
            let after = window.state().map.view.unwrap().px_per_m;
            assert!(after >= before * 0.69, "{width}: the map is not squeezed: {before} to {after}");
            let starts =
                if language == Language::ENGLISH { "Show only: " } else { "Показати лише: " };
            let lines: Vec<Rect> = window
                .harness
                .get_all_by_role(Role::Button)
                .filter(|node| node.accesskit_node().label().is_some_and(|label| label.starts_with(starts)))
                .map(|node| node.rect())
                .collect();
            assert!(lines.len() > 3, "{width} {}: {:?}", language.code(), window.labels(Role::Button));
            for line in &lines {
                assert!(line.width() >= 220.0, "{width} {}: set wide: {line:?}", language.code());
                assert!(line.height() < 80.0, "{width} {}: in few lines: {line:?}", language.code());
            }
        }
    }
}

#[test]
fn what_a_toggle_would_change_is_said_wherever_toggles_are_seen() {
    for (width, height) in [(640.0, 360.0), (720.0, 480.0), (960.0, 540.0), (1280.0, 720.0)] {
        for language in [Language::ENGLISH, Language::UKRAINIAN] {
            let mut window = Window::open();
            window.send(Command::SetLanguage(language));
            window.send(Command::Panel(PanelCommand::Fold(PanelKey::Sources, false)));
            size(&mut window, width, height);
            let rows = window.labels(Role::CheckBox);
            window.harness.get_by_label(&rows[0]).focus();
            window.harness.run();
            window.harness.run_steps(4);
            let words = language.text(window.state().sources.change_words.as_ref().unwrap());
            let line = window
                .harness
                .query_all_by_label(&words)
                .find(|node| node.accesskit_node().role() == Role::Label);
            let rect = line.unwrap_or_else(|| panic!("{width} {}: {words}", language.code())).rect();
            let screen = Rect::from_min_size(egui::Pos2::ZERO, vec2(width, height));
            assert!(
                screen.contains_rect(rect) && rect.area() > 600.0,
                "{width} {}: {rect:?}",
                language.code()
            );
            let map = panel(&window, if language == Language::ENGLISH { "Map" } else { "Карта" });
            assert!(map.is_none_or(|map| map.height() > 180.0), "{map:?}");
        }
    }
}

#[test]
fn all_of_the_file_menu_can_be_reached_in_a_low_window() {
    for (width, height) in [(640.0, 360.0), (1280.0, 720.0)] {
        let mut window = Window::open();
        size(&mut window, width, height);
        window.click("File menu");
        let last = "Keyboard shortcuts";
        for _ in 0..40 {
            if focused_label(&window) == last {
                break;
            }
            window.press(Key::Tab);
            window.harness.run_steps(4);
        }
        assert_eq!(focused_label(&window), last, "by Tab");
        window.harness.run_steps(6);
        let id = window.harness.ctx.memory(egui::Memory::focused).unwrap();
        let widget =
            window.harness.ctx.viewport(|viewport| viewport.prev_pass.widgets.get(id).copied()).unwrap();
        let sight = widget.interact_rect.expand(1.0);
        let screen = Rect::from_min_size(egui::Pos2::ZERO, vec2(width, height));
        assert!(
            sight.contains_rect(widget.rect) && screen.contains_rect(widget.rect),
            "{height}: {widget:?}"
        );
    }
}

#[test]
fn a_small_export_dialog_has_its_preview_behind_a_button_and_says_how_sizes_are_meant() {
    let mut window = Window::open();
    size(&mut window, 640.0, 360.0);
    window.send(Command::ShowExport(true));
    window.harness.run();
    let wide = window.harness.get_by_label("Size").rect();
    assert!(wide.width() > 420.0, "the choices have the width: {wide:?}");
    window.click("Show the preview");
    assert_eq!(
        window.state().dialogs.shown_kind(),
        Some(claims_map::app::DialogKind::Preview),
        "in all of the window"
    );
    window.press(Key::Escape);
    window.harness.run();
    assert!(window.state().dialogs.export().is_some(), "and back");
    size(&mut window, 1280.0, 720.0);
    assert!(!window.shows("Show the preview"), "beside the choices where there is room");
    assert!(
        window.words().iter().any(|words| words == "1200 × 900, at 2×"),
        "in the head of the section: {:?}",
        window.words()
    );
    assert!(
        window.words().iter().any(|words| words.starts_with("2400 × 1800 px (1200 × 900, at 2×)")),
        "and under the preview: {:?}",
        window.words()
    );
}

#[test]
fn why_a_command_is_not_possible_is_read_in_full() {
    for language in [Language::ENGLISH, Language::UKRAINIAN] {
        for (width, height) in [(1280.0, 720.0), (640.0, 360.0)] {
            let mut window = Window::open();
            window.send(Command::SetLanguage(language));
            size(&mut window, width, height);
            window.press_with(Modifiers::COMMAND, Key::K);
            window.harness.run();
            let elided: Vec<(String, bool)> = drawn(&window)
                .into_iter()
                .filter(|(words, is_cut)| {
                    *is_cut && (words.contains("not now") || words.contains("неможливо"))
                })
                .collect();
            assert!(elided.is_empty(), "{} {width}: {elided:?}", language.code());
        }
    }
}

#[test]
fn the_actors_of_the_list_have_one_form_of_their_names() {
    for language in [Language::ENGLISH, Language::UKRAINIAN] {
        let mut window = Window::open();
        window.send(Command::SetLanguage(language));
        window.send(Command::Panel(PanelCommand::Fold(PanelKey::Sources, false)));
        for (width, height) in [(640.0, 1400.0), (1280.0, 1400.0), (1440.0, 1400.0)] {
            size(&mut window, width, height);
            for panel_width in [200, 240, 272, 320, 400, 480] {
                window.send(Command::Panel(PanelCommand::SetWidth(PanelKey::Sources, panel_width)));
                let drawn: Vec<String> = drawn(&window).into_iter().map(|(words, _)| words).collect();
                let dossier = &window.state().dossier;
                let switches = window.state().sources.sections.iter().flat_map(|section| &section.switches);
                let (mut full, mut short) = (Vec::new(), Vec::new());
                for row in switches {
                    let Some(actor) = row.actor.as_ref().and_then(|id| dossier.actor(id)) else { continue };
                    // A name that has no shorter form says nothing.
                    if actor.name == actor.short_name {
                        continue;
                    }
                    let name = language.text(&row.name);
                    if drawn.contains(&name) { full.push(name) } else { short.push(name) }
                }
                assert!(
                    full.is_empty() || short.is_empty(),
                    "{} {width} {panel_width}: {full:?} beside {short:?}",
                    language.code()
                );
            }
        }
    }
}

#[test]
fn the_note_on_borders_lies_under_no_button_of_a_small_map() {
    for language in [Language::ENGLISH, Language::UKRAINIAN] {
        let article = || {
            let mut window = reading();
            size(&mut window, 640.0, 360.0);
            window.click("Show the map instead of the article");
            window
        };
        let sources = || {
            let mut window = Window::open();
            window.send(Command::Panel(PanelCommand::Fold(PanelKey::Sources, false)));
            size(&mut window, 640.0, 360.0);
            window
        };
        for mut window in [Box::new(article()), Box::new(sources())] {
            window.send(Command::SetLanguage(language));
            window.harness.run();
            let state = window.state();
            let viewport = state.map.view.unwrap().viewport;
            let notes =
                compose_notes(viewport, state.theme.colors(), &state.layer.attribution, language).rect;
            let foot = viewport.y + 120.0;
            assert!(notes.y >= foot, "{}: the note at {} under buttons to {foot}", language.code(), notes.y);
        }
    }
}
