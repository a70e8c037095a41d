//! Every interaction of the window, by accessibility label and without a renderer.
#![expect(clippy::unwrap_used, reason = "a test may panic, in its helpers too")]

use std::path::{Path, PathBuf};

use crate::harness::Window;
use crate::quotation::expect_quoted;
use claims_map::app::{Command, Direction, Focus, LayerCommand, LayerDialog, State, apply};
use claims_map::derive::Status;
use claims_map::edit::Edit;
use claims_map::export::{ExportFormat, ExportOptions, ExportSource, export_bytes};
use claims_map::load::{shipped_dossier, shipped_layer};
use claims_map::model::{ActorId, AreaId, GroupId, QuoteCheck};
use claims_map::query::{Query, Toggle};
use claims_map::save::dossier_to_json;
use claims_map::scene::furniture::compose_notes;
use claims_map::scene::legend::LegendKey;
use claims_map::scene::page::{FootnoteStyle, Frame, LegendPlace};
use claims_map::scene::palette::Theme;
use claims_map::space::{LonLat, Rect, World};
use claims_map::words::Language;
use egui::accesskit::Role;
use egui::{Key, Modifiers, OutputCommand, pos2, vec2};
use egui_kittest::kittest::{AccessKitNode, NodeT as _, Queryable as _};

#[test]
fn every_area_is_a_named_node_with_its_status() {
    let window = Window::open();
    for (label, count) in [
        ("Not mentioned", 16),
        ("Claimed", 3),
        ("Contested · a small part or one place held", 2),
        ("Contested · held in part, size not said", 4),
        ("Claimed · build-up or approach reported", 1),
        ("Threatened · build-up or approach reported", 1),
    ] {
        let suffix = format!(", {label}");
        let nodes = window.labels(Role::Button);
        let areas = nodes.iter().filter(|one| one.ends_with(&suffix) && !one.starts_with("Show only"));
        assert_eq!(areas.count(), count, "{label}");
    }
    assert!(
        window.shows("Kharkiv Oblast, Contested · a small part or one place held"),
        "{:?}",
        window.labels(Role::Button)
    );
    assert!(window.shows("Autonomous Republic of Crimea, Claimed"), "{:?}", window.labels(Role::Button));
}

#[test]
fn clicking_a_region_focuses_it_and_shows_its_quotes_by_kind() {
    let mut window = Window::open();
    window.click_at(window.middle_of("UA-63"));
    assert_eq!(window.focus_area(), Some("UA-63"), "Kharkiv is in focus");
    assert!(window.shows("Kharkiv Oblast"), "the name");
    assert!(window.shows("Харківська область · UA-63"), "the other name and the code");
    assert!(window.shows("Contested · a small part or one place held"), "the status");
    let headings = window.labels(Role::Heading);
    let position = |name: &str| headings.iter().position(|one| one == name).expect(name);
    assert!(position("Occupation") < position("Claims"), "by kind: {headings:?}");
    assert!(position("Claims") < position("What would change it"), "that last: {headings:?}");
    let quotes = window.labels(Role::Label);
    let place = |part: &str| quotes.iter().position(|one| one.contains(part)).expect(part);
    assert!(place("Putin insists") < place("Peskov defined"), "in the article's order");
    assert!(
        window.shows_part("Kyiv Post, reporting Institute for the Study of War, 17\u{a0}March\u{a0}2025")
    );
    assert!(window.shows("part: “a small portion”"), "the extent");
    assert!(window.shows_part("✓ wording recorded as compared"), "the verification mark");
    assert!(window.shows_part("Without ISW: claimed."), "what would change it");
}

#[test]
fn what_the_window_puts_in_quotation_marks_stands_in_the_article() {
    let mut window = Window::open();
    let mut said = window.words();
    let codes: Vec<String> = window.state().layer.areas.iter().map(|area| area.id.to_string()).collect();
    for code in codes {
        window.click_at(window.middle_of(&code));
        said.extend(window.words());
    }
    expect_quoted(&said, 60);
}

#[test]
fn a_long_notice_stays_inside_the_window() {
    let mut window = Window::open();
    window.send(Command::Open(PathBuf::from(format!("/nowhere/{}.json", "a long name ".repeat(30)))));
    window.wait_for(|state| state.notice.is_some());
    for width in [1440.0, 1000.0, 640.0] {
        window.harness.set_size(vec2(width, 700.0));
        window.harness.run();
        window.harness.run();
        let rect = window.harness.get_by_label_contains("a long name").rect();
        assert!(rect.left() >= 0.0 && rect.right() <= width && rect.bottom() <= 700.0, "{rect:?} in {width}");
        let dismiss = window.harness.get_by_label("Dismiss the notice").rect();
        assert!(
            dismiss.right() <= width && dismiss.bottom() <= 700.0 && !dismiss.intersects(rect.shrink(1.0)),
            "{dismiss:?} beside or under {rect:?}"
        );
    }
}

#[test]
fn every_area_can_be_clicked_and_every_quote_on_it_is_shown() {
    let mut window = Window::open();
    let codes: Vec<String> = window.state().layer.areas.iter().map(|area| area.id.to_string()).collect();
    for code in codes {
        window.click_at(window.middle_of(&code));
        assert_eq!(window.focus_area(), Some(code.as_str()), "{code} is in focus");
        let area = AreaId::new(&code);
        let in_force = window.state().in_force();
        let words: Vec<String> = in_force
            .on_area(&area)
            .iter()
            .flat_map(|on| on.statement.quote.segments.iter().map(|segment| segment.exact.clone()))
            .collect();
        for exact in words {
            assert!(window.shows_part(&exact), "{code}: “{exact}” is missing");
        }
        window.press(Key::Escape);
        assert_eq!(window.focus_area(), None, "Esc clears");
    }
}

#[test]
fn a_click_on_the_spit_focuses_the_place() {
    let mut window = Window::open();
    let at = window.screen(window.state().base.places[0].middle);
    window.click_at(at);
    assert!(matches!(window.state().focus(), Some(Focus::Place(..))), "{:?}", window.state().focus());
    assert!(window.shows("Kinburn Spit"), "its name");
    assert!(window.shows_part("in Mykolaiv Oblast"), "where it lies");
    assert!(window.shows("Occupied"), "its status");
    assert!(window.shows_part("Without ISW: only in what is switched off."), "what would change it");
    window.click("More on Mykolaiv Oblast");
    assert_eq!(window.state().focus(), Some(&Focus::Area(AreaId::new("UA-48"))), "on to the area");
}

#[test]
fn a_click_on_the_sea_clears_the_focus() {
    let mut window = Window::open();
    window.click_at(window.middle_of("UA-63"));
    window.click_at(pos2(700.0, 780.0));
    assert_eq!(window.focus_area(), None, "nothing is there");
}

#[test]
fn the_chip_of_another_area_moves_the_focus() {
    let mut window = Window::open();
    window.click_at(window.middle_of("UA-51"));
    let chip = window.harness.get_all_by_label("Kharkiv").next().unwrap();
    chip.click();
    window.harness.run();
    window.harness.run();
    assert_eq!(window.focus_area(), Some("UA-63"), "the quote names Kharkiv too");
}

#[test]
fn hovering_an_area_says_its_name_status_and_who_says_so() {
    let mut window = Window::open();
    window.point_at(window.middle_of("UA-59"));
    for _ in 0..30 {
        window.harness.step();
    }
    assert!(window.shows("Sumy Oblast"), "name");
    assert!(window.shows("Threatened · build-up or approach reported"), "status");
    assert!(window.shows_part("Zelensky reports a build-up"), "who: {:?}", window.labels(Role::Label));
}

#[test]
fn esc_puts_the_card_at_the_pointer_away_until_it_is_on_another_area() {
    let mut window = Window::open();
    window.click_at(window.middle_of("UA-63"));
    let card = "Zelensky reports a build-up";
    window.point_at(window.middle_of("UA-59"));
    window.harness.run_steps(30);
    assert!(window.shows_part(card), "its card");
    window.press(Key::Escape);
    window.harness.run_steps(30);
    assert!(
        !window.shows_part(card),
        "away, with the pointer where it was: {:?}",
        window.labels(Role::Label)
    );
    assert_eq!(window.focus_area(), None, "and what Esc is for is done");
    window.point_at(window.middle_of("UA-53"));
    window.harness.run_steps(30);
    window.point_at(window.middle_of("UA-59"));
    window.harness.run_steps(30);
    assert!(window.shows_part(card), "it comes again");
}

#[test]
fn a_toggle_recolours_the_map_and_undo_brings_it_back() {
    let mut window = Window::open();
    window.click("Dmitry Peskov, says 1, 1 statement");
    for name in ["Odesa Oblast", "Autonomous Republic of Crimea", "Sevastopol"] {
        assert!(window.shows(&format!("{name}, Only in what is switched off")), "{name} loses its colour");
    }
    assert!(
        window.shows("Kharkiv Oblast, Contested · a small part or one place held"),
        "Kharkiv keeps its own"
    );
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert!(window.shows("Odesa Oblast, Claimed"), "undone");
    window.press_with(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert!(window.shows("Odesa Oblast, Only in what is switched off"), "done again");
    window.click("Undo: a toggle (Ctrl+Z)");
    assert!(window.shows("Odesa Oblast, Claimed"), "undone by the button");
    window.click("Redo: a toggle (Ctrl+Shift+Z)");
    assert!(window.shows("Odesa Oblast, Only in what is switched off"), "redone by the button");
}

#[test]
fn hovering_a_toggle_outlines_what_would_change_and_says_it() {
    let mut window = Window::open();
    window.harness.get_by_label("Dmitry Peskov, says 1, 1 statement").hover();
    window.harness.run();
    window.harness.run();
    let state = window.state();
    let changing: Vec<&str> =
        state.changing().iter().map(|index| state.layer.areas[*index].id.as_str()).collect();
    let mut sorted = changing.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, ["UA-12", "UA-40", "UA-43", "UA-51"], "what is outlined");
    assert!(window.shows_part("Without Dmitry Peskov:"), "in words: {:?}", window.labels(Role::Label));
    assert!(window.shows_part("nothing else changes"), "and no more");
    window.point_at(pos2(700.0, 780.0));
    assert!(window.state().changing().is_empty(), "no longer");
}

#[test]
fn only_all_and_none() {
    let mut window = Window::open();
    window.click("None of: Who says or relays it");
    assert_eq!(window.state().in_force().statements().count(), 0, "none");
    assert!(window.shows_part("the map is empty"), "and it says so");
    window.click("Switch everything on");
    assert_eq!(window.state().in_force().statements().count(), 13, "everything");
    window.click("Only Dmitry Peskov");
    assert_eq!(window.state().in_force().statements().count(), 1, "only Peskov's");
    window.click("All of: Who says or relays it");
    assert_eq!(window.state().in_force().statements().count(), 13, "all");
}

#[test]
fn what_is_implied_can_be_left_out() {
    let mut window = Window::open();
    window.click("What is only implied, 1 statement");
    assert!(window.shows("Donetsk Oblast, Claimed"), "{:?}", window.labels(Role::Button));
}

#[test]
fn counts_are_those_of_the_dossier() {
    let window = Window::open();
    let boxes = window.labels(Role::CheckBox);
    for wanted in [
        "Institute for the Study of War, says 4 · relays 2, 6 statements",
        "what ISW says, 4 statements",
        "what ISW relays, 2 statements",
        "No go-between named, 10 statements",
        "Claims, 4 statements",
    ] {
        assert!(boxes.iter().any(|one| one == wanted), "{wanted} is not among {boxes:?}");
    }
}

#[test]
fn the_legend_filters_by_status() {
    let mut window = Window::open();
    window.click("Show only: Claimed by Russia as its own, 3");
    let claimed = LegendKey { status: Status::Claimed, ground: None };
    assert_eq!(window.state().map.filter, Some(claimed), "limited");
    window.click("Show only: Claimed by Russia as its own, 3");
    assert_eq!(window.state().map.filter, None, "lifted");
    window.click("Show only: Claimed by Russia as its own, 3");
    window.press(Key::Escape);
    assert_eq!(window.state().map.filter, None, "Esc lifts it too");
}

#[test]
fn the_legend_lists_only_what_is_drawn() {
    let mut window = Window::open();
    window.click("Only Dmitry Peskov");
    let lines: Vec<String> =
        window.labels(Role::Button).into_iter().filter(|one| one.starts_with("Show only")).collect();
    assert_eq!(
        lines,
        [
            "Show only: Claimed by Russia as its own, 6",
            "Show only: Only in what is switched off, 6",
            "Show only: Not mentioned, 16"
        ],
        "three looks are left"
    );
}

#[test]
fn the_wheel_zooms_to_the_pointer_and_dragging_pans() {
    let mut window = Window::open();
    let pointer = window.middle_of("UA-65");
    window.point_at(pointer);
    let (before, fitted) = (window.world(pointer), window.state().map.view.unwrap());
    window.harness.event(egui::Event::MouseWheel {
        unit: egui::MouseWheelUnit::Line,
        delta: vec2(0.0, 3.0),
        modifiers: Modifiers::NONE,
        phase: egui::TouchPhase::Move,
        source: egui::MouseWheelSource::Wheel,
    });
    for _ in 0..40 {
        window.harness.step();
    }
    let zoomed = window.state().map.view.unwrap();
    assert!(zoomed.px_per_m > fitted.px_per_m * 1.1, "larger");
    let after = window.world(pointer);
    assert!(libm::hypot(after.x - before.x, after.y - before.y) * zoomed.px_per_m < 0.5, "the same point");

    window.harness.drag_at(pointer);
    window.harness.run();
    let moved = pointer + vec2(60.0, -40.0);
    window.harness.event(egui::Event::PointerMoved(moved));
    window.harness.run();
    window.harness.drop_at(moved);
    window.harness.run();
    let dragged = window.world(moved);
    let distance_px = libm::hypot(dragged.x - after.x, dragged.y - after.y) * zoomed.px_per_m;
    assert!(distance_px < 1.0, "the map follows the pointer, off by {distance_px} px");
    assert_eq!(window.focus_area(), None, "a drag is no click");
}

#[test]
fn plus_minus_and_zero_zoom_and_fit() {
    let mut window = Window::open();
    let fitted = window.state().map.view.unwrap();
    window.type_text("+");
    assert!(window.state().map.view.unwrap().px_per_m > fitted.px_per_m, "in");
    window.type_text("-");
    window.type_text("-");
    assert!(window.state().map.view.unwrap().px_per_m < fitted.px_per_m, "out");
    window.type_text("0");
    assert_eq!(window.state().map.view, Some(fitted), "fitted");
    window.click("Zoom in (+)");
    assert!(window.state().map.view.unwrap().px_per_m > fitted.px_per_m, "in by the button");
    window.click("Show all (0)");
    assert_eq!(window.state().map.view, Some(fitted), "fitted by the button");
    window.click("Zoom out (-)");
    assert!(window.state().map.view.unwrap().px_per_m < fitted.px_per_m, "out by the button");
}

#[test]
fn tab_reaches_every_control_and_one_area_and_page_down_the_places() {
    let mut window = Window::open();
    let mut reached = Vec::new();
    for _ in 0..200 {
        window.press(Key::Tab);
        let nodes = window.harness.root().children_recursive().map(|node| node.accesskit_node());
        reached.extend(nodes.filter(AccessKitNode::is_focused).filter_map(|node| node.label()));
    }
    let mut wanted = window.labels(Role::Button);
    wanted.extend(window.labels(Role::CheckBox));
    wanted.push("Find a region".to_owned());
    wanted.retain(|label| !label.starts_with("Undo") && !label.starts_with("Redo"));
    let names = window.state().layer.areas.iter().map(|area| area.name.en.clone());
    let places = window.state().layer.places.iter().map(|place| place.name.en.clone());
    let on_map: Vec<String> = names.chain(places).map(|name| format!("{name}, ")).collect();
    let is_on_map = |label: &String| on_map.iter().any(|name| label.starts_with(name));
    let missing: Vec<&String> =
        wanted.iter().filter(|label| !is_on_map(label) && !reached.contains(label)).collect();
    assert!(missing.is_empty(), "Tab never comes to {missing:?}");
    assert!(wanted.len() > 27 + 20, "{} controls", wanted.len());
    let mut stops: Vec<String> = reached.into_iter().filter(is_on_map).collect();
    stops.dedup();
    assert_eq!(stops.len(), 1, "the map is one stop, arrows go on from there: {stops:?}");
    window.harness.get_by_label(&stops[0]).focus();
    window.harness.run();
    window.press(Key::PageDown);
    window.harness.run();
    assert!(window.state().focus().is_some_and(|focus| matches!(focus, Focus::Place(..))), "a place");
}

#[test]
fn arrows_go_to_neighbours_and_enter_to_what_is_said_of_one() {
    let mut window = Window::open();
    window.harness.get_by_label("Kharkiv Oblast, Contested · a small part or one place held").focus();
    window.harness.run();
    window.press(Key::ArrowRight);
    assert_eq!(window.focus_area(), Some("UA-09"), "east of Kharkiv lies Luhansk");
    window.press(Key::ArrowDown);
    assert_eq!(window.focus_area(), Some("UA-14"), "south of Luhansk lies Donetsk");
    window.press(Key::ArrowLeft);
    assert_eq!(window.focus_area(), Some("UA-12"), "west of Donetsk lies Dnipropetrovsk");
    window.press(Key::Enter);
    window.harness.run();
    let focused = window.harness.root().children_recursive().find(|node| node.accesskit_node().is_focused());
    let label = focused.and_then(|node| node.accesskit_node().label());
    assert_eq!(label.as_deref(), Some("Dnipropetrovsk Oblast"), "its heading beside the map");
}

#[test]
fn arrows_reach_every_area_from_every_other() {
    let layer = shipped_layer().unwrap();
    let dossier = shipped_dossier(&layer).unwrap().dossier;
    let mut state = State::new(dossier, layer);
    let count = state.layer.areas.len();
    for start in 0..count {
        let (mut reached, mut open) = (vec![start], vec![start]);
        while let Some(from) = open.pop() {
            for direction in [Direction::Left, Direction::Right, Direction::Up, Direction::Down] {
                state.map.keyboard_area = None;
                apply(&mut state, Command::FocusNeighbour(from, direction));
                if let Some(index) = state.map.keyboard_area.filter(|index| !reached.contains(index)) {
                    reached.push(index);
                    open.push(index);
                }
            }
        }
        assert_eq!(reached.len(), count, "from {}", state.layer.areas[start].id);
    }
}

#[test]
fn a_screen_reader_can_click_an_area() {
    let mut window = Window::open();
    window.harness.get_by_label("Odesa Oblast, Claimed").click_accesskit();
    window.harness.run();
    assert_eq!(window.focus_area(), Some("UA-51"), "clicked");
}

#[test]
fn search_finds_any_spelling() {
    for (typed, code) in [
        ("Kiev", "UA-30"),
        ("Київ", "UA-30"),
        ("Nikolaev", "UA-48"),
        ("Одеса", "UA-51"),
        ("ua-59", "UA-59"),
        ("на Харківщині", "UA-63"),
        ("Харьковской области", "UA-63"),
        ("Kyiv region", "UA-32"),
        ("DPR", "UA-14"),
        ("Kryvyi Rih", "UA-12"),
    ] {
        let mut window = Window::open();
        window.type_text("/");
        window.type_text(typed);
        window.harness.run();
        window.press(Key::Enter);
        window.harness.run();
        assert_eq!(window.focus_area(), Some(code), "{typed}");
        assert!(window.state().search.text.is_empty(), "the box is empty again");
    }
}

#[test]
fn a_group_in_the_search_puts_all_its_members_in_focus() {
    for typed in ["Crimea", "у Криму", "Крымский полуостров"] {
        let mut window = Window::open();
        window.type_text("/");
        window.type_text(typed);
        window.harness.run();
        assert!(window.shows("Go to Crimean Peninsula"), "{typed}: the group");
        window.press(Key::Enter);
        window.harness.run();
        let codes: Vec<&str> = window.state().focus().unwrap().areas().iter().map(AreaId::as_str).collect();
        assert_eq!(codes, ["UA-43", "UA-40"], "{typed}: both");
        assert!(
            window.shows("Crimean Peninsula") && window.shows_part("2 regions"),
            "what they are together"
        );
        window.click("Sevastopol");
        assert_eq!(window.focus_area(), Some("UA-40"), "on to one of them");
        window.send(Command::Undo);
        assert_eq!(window.focus_area(), Some("UA-40"), "what is in focus is no step");
    }
}

#[test]
fn a_group_that_a_statement_defines_holds_while_that_is_in_force() {
    let mut window = Window::open();
    window.type_text("/");
    window.type_text("Новоросії");
    window.harness.run();
    window.press(Key::Enter);
    window.harness.run();
    let count = window.state().focus().unwrap().areas().len();
    assert!(count > 4, "all that Peskov names: {count}");
    assert!(window.shows_part("says which regions it stands for"), "and that it rests on him");
    window.send(Command::Flip(vec![Toggle::Speaker(ActorId::new("peskov"))]));
    assert!(window.shows_part("stands for no regions now"), "not any more");
    window.send(Command::Focus(None));
    window.type_text("/");
    window.type_text("Novorossiya");
    window.harness.run();
    window.press(Key::Enter);
    window.harness.run();
    assert!(window.state().focus().is_none(), "nothing to go to");
}

#[test]
fn hits_say_towns_and_what_some_call_an_area() {
    let mut window = Window::open();
    window.type_text("/");
    for (typed, hit) in [
        ("Кривому Розі", "Go to Кривий Ріг → Dnipropetrovsk Oblast"),
        ("Lutsk", "Go to Lutsk → Volyn Oblast"),
        ("ЛНР", "Go to Luhansk Oblast"),
    ] {
        window.send(Command::Search(typed.to_owned()));
        assert!(window.shows(hit), "{typed}: {hit}");
    }
}

#[test]
fn search_lists_hits_that_arrows_and_clicks_take() {
    let mut window = Window::open();
    window.type_text("/");
    window.type_text("ki");
    window.harness.run();
    assert!(window.shows("Go to Kyiv") && window.shows("Go to Kinburn Spit"), "areas and places");
    window.type_text("e");
    window.harness.run();
    window.press(Key::ArrowDown);
    window.press(Key::Enter);
    window.harness.run();
    assert_eq!(window.focus_area(), Some("UA-32"), "the second hit is Kyiv Oblast");

    window.type_text("/");
    window.type_text("kin");
    window.harness.run();
    window.click("Go to Kinburn Spit");
    assert!(matches!(window.state().focus(), Some(Focus::Place(..))), "a place");

    window.type_text("/");
    window.type_text("Atlantis");
    window.harness.run();
    assert!(window.shows("No region of this map has such a name."), "it says so");
    window.press(Key::Escape);
    assert!(window.state().search.text.is_empty(), "Esc empties the box");
}

#[test]
fn typing_into_the_search_moves_nothing_else() {
    let mut window = Window::open();
    let view = window.state().map.view;
    window.type_text("/");
    window.type_text("0");
    window.type_text("+");
    assert_eq!(window.state().map.view, view, "+ and 0 are letters there");
}

#[test]
fn copying_puts_the_quote_with_its_citation_on_the_clipboard() {
    let mut window = Window::open();
    window.click_at(window.middle_of("UA-59"));
    window.harness.get_all_by_label("Copy").next().unwrap().click();
    let copied = window.copied();
    assert!(copied.contains("Sumy") && copied.contains("Volodymyr Zelensky"), "{copied}");
    assert!(copied.contains("Kyiv Post") && copied.contains("2025"), "with its citation: {copied}");
    assert!(window.shows_part("Copied the quote"), "and it says so");
}

#[test]
fn showing_in_the_article_opens_it_at_the_quote() {
    let mut window = Window::open();
    window.click_at(window.middle_of("UA-63"));
    window.harness.get_all_by_label("Show in article").next().unwrap().click();
    for _ in 0..100_000 {
        window.harness.step();
        if !window.shown_addresses.lock().unwrap().is_empty() {
            break;
        }
        std::thread::yield_now();
    }
    let opened = window.shown_addresses.lock().unwrap().concat();
    assert!(window.state().notice.is_none(), "and nothing has to be said");
    assert!(opened.contains("kyivpost.com/post/49020#:~:text=Russia%20currently"), "{opened}");
}

#[test]
fn the_export_dialog_writes_the_map_that_the_window_shows() {
    let folder = tempfile::tempdir().unwrap();
    for (format, scale, ending) in [("PNG", "1×", "png"), ("SVG", "", "svg")] {
        let mut window = Window::open();
        window.click("Dmitry Peskov, says 1, 1 statement");
        let path = folder.path().join(format!("map.{ending}"));
        *window.answer.lock().unwrap() = Some(path.display().to_string());
        window.press_with(Modifiers::COMMAND, Key::E);
        assert!(window.shows("Export the map"), "Ctrl+E opens the dialog");
        window.click(format);
        if !scale.is_empty() {
            window.click(scale);
        }
        window.click("Choose…");
        let wanted = path.display().to_string();
        window.wait_for(|state| state.dialogs.export().is_some_and(|dialog| dialog.path == wanted));
        window.click("Save");
        window.wait_for(|state| state.notice.is_some());
        assert!(window.shows_part("Saved"), "{:?}", window.state().notice);
        let format = ExportFormat::of(&path).unwrap();
        let options = ExportOptions {
            footnotes: FootnoteStyle::Numbered,
            ..ExportOptions::new(format, 1200, 900, None)
        };
        let state = window.state();
        let source = ExportSource { dossier: &state.dossier, layer: &state.layer, query: state.query() };
        let bytes = export_bytes(&source, &options).unwrap();
        assert!(std::fs::read(&path).unwrap() == bytes, "{ending}: the file is the window's map");
    }
}

/// The article's text goes out only where the user ticks that, each time anew.
#[test]
fn the_export_dialog_lets_a_text_out_only_where_it_is_ticked() {
    const TICK: &str = "Put the article’s text into the file";
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("map.claims.json");
    let mut plain = Window::open();
    plain.click("Export");
    assert!(!plain.shows(TICK), "without a text there is nothing to ask");
    assert!(!plain.shows_part("neither compared"), "and every quote is recorded as compared");
    let mut window = Window::open_with(|dossier| {
        dossier.documents[0].text = Some("A text of our own.".to_owned());
        let statement = &mut dossier.statements[0];
        (statement.quote.seal, statement.check) = (None, QuoteCheck::Unchecked);
    });
    *window.answer.lock().unwrap() = Some(path.display().to_string());
    for (is_ticked, has_text) in [(false, false), (true, true), (false, false)] {
        window.click("Export");
        window.click("Dossier");
        assert!(
            window.shows_part("1 of 13 quotes was neither compared with the article nor recorded"),
            "it is said"
        );
        if is_ticked {
            window.click(TICK);
        }
        window.click("Choose…");
        let wanted = path.display().to_string();
        window.wait_for(|state| state.dialogs.export().is_some_and(|dialog| dialog.path == wanted));
        drop(std::fs::remove_file(&path));
        window.click("Save");
        window.wait_for(|state| state.notice.is_some());
        let written = std::fs::read_to_string(&path).unwrap();
        assert_eq!(written.contains("A text of our own."), has_text, "ticked: {is_ticked}");
        window.send(Command::DismissNotice);
    }
}

#[test]
fn exported_pixels_follow_the_scale() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("map.png");
    let mut window = Window::open();
    *window.answer.lock().unwrap() = Some(path.display().to_string());
    window.click("Export");
    window.click("3×");
    window.click("Look");
    window.click("Dark");
    assert!(window.shows_part("3600 × 2700 px"), "the size is said before saving");
    window.click("Choose…");
    window.wait_for(|state| state.dialogs.export().is_some_and(|dialog| dialog.path.ends_with("/map.png")));
    window.click("Save");
    window.wait_for(|state| state.notice.is_some());
    let header = std::fs::read(&path).unwrap();
    let side = |at: usize| u32::from_be_bytes(header[at..at + 4].try_into().unwrap());
    assert_eq!((side(16), side(20)), (3600, 2700), "width and height in the PNG's header");
}

#[test]
fn a_preset_sets_the_size_and_a_size_that_is_none_is_refused_in_words() {
    let mut window = Window::open();
    window.click("Export");
    window.click("A4");
    let dialog = window.state().dialogs.export().cloned().unwrap();
    let size = dialog.size().map(|size| (size.width_px, size.height_px, size.dpi));
    assert_eq!(size, Ok((3508, 2480, Some(300.0))), "A4 at 300 dpi");
    window.wait_for(|_| true);
    assert!(window.shows_part("3508 × 2480 px"), "the size is said");
    window.harness.get_by_label("Width").focus();
    window.harness.run();
    window.press_with(Modifiers::COMMAND, Key::A);
    window.type_text("2970mm");
    assert!(window.state().dialogs.export().unwrap().size().is_err(), "35080 pixels are too many");
    assert!(window.shows_part("at most 20000"), "and it says so");
    assert!(window.harness.get_by_label("Save").accesskit_node().is_disabled(), "nothing to save");
}

#[test]
fn a_day_is_printed_and_what_is_none_is_refused_in_words() {
    let mut window = Window::open();
    window.click("Export");
    window.click("Words");
    window.harness.get_by_label("Date").focus();
    window.harness.run();
    window.type_text("2025-03-18");
    let options = window.state().export_options().unwrap().unwrap();
    assert_eq!(options.date.unwrap().to_string(), "2025-03-18", "as typed");
    window.type_text("x");
    assert!(window.shows_part("write the day as in 18 March 2025"), "and it says so");
    assert!(window.harness.get_by_label("Save").accesskit_node().is_disabled(), "nothing to save");
}

#[test]
fn a_legend_below_has_as_many_columns_as_wanted() {
    let mut window = Window::open();
    window.click("Export");
    window.click("Look");
    assert!(!window.shows("3 columns"), "only where there is a choice");
    window.click("Below");
    window.click("3 columns");
    assert_eq!(window.state().dialogs.export().unwrap().legend, LegendPlace::Below(3), "three");
}

#[test]
fn copying_the_picture_puts_it_on_the_clipboard() {
    let mut window = Window::open();
    window.click("Export");
    window.click("1×");
    window.harness.get_by_label("Copy image").click();
    for _ in 0..100_000 {
        window.harness.step();
        for command in &window.harness.output().platform_output.commands {
            if let OutputCommand::CopyImage(image) = command {
                assert_eq!(image.size, [1200, 900], "the page at its size");
                return;
            }
        }
        std::thread::yield_now();
    }
    panic!("no picture came");
}

#[test]
fn the_lines_that_embed_a_page_are_shown_and_copied() {
    let mut window = Window::open();
    window.click("Export");
    window.click("HTML");
    window.click("More");
    let lines = window.state().embed_lines().unwrap();
    let path = window.state().dialogs.export().unwrap().path.clone();
    assert!(
        path.starts_with("control-and-claims-") && path.ends_with("march-2025.html"),
        "by the title: {path}"
    );
    assert!(lines.contains(&format!("src=\"{path}\"")), "the page's own name: {lines}");
    window.harness.get_by_label("Copy the lines").click();
    assert_eq!(window.copied(), lines, "as --embed writes them");
}

#[test]
fn a_long_export_can_be_cancelled_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("map.png");
    let mut window = Window::open();
    *window.answer.lock().unwrap() = Some(path.display().to_string());
    window.click("Export");
    window.click("4K");
    window.click("4×");
    window.click("Choose…");
    window.wait_for(|state| state.dialogs.export().is_some_and(|dialog| dialog.path.ends_with("/map.png")));
    window.click("Save");
    window.click("Cancel the export");
    window.wait_for(|state| state.notice.is_some());
    assert_eq!(window.notice(), "Cancelled; nothing was written.", "it says so");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "nothing was written");
}

#[test]
fn the_last_choices_are_there_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open();
    *window.answer.lock().unwrap() = Some(folder.path().join("map.csv").display().to_string());
    window.click("Export");
    window.click("CSV");
    window.click("Choose…");
    window.wait_for(|state| state.dialogs.export().is_some_and(|dialog| dialog.path.ends_with("/map.csv")));
    window.click("Save");
    window.wait_for(|state| state.notice.is_some());
    window.click("Export");
    assert_eq!(
        window.state().dialogs.export().map(|dialog| dialog.format),
        Some(ExportFormat::Csv),
        "CSV again"
    );
}

#[test]
fn a_failed_export_says_why_and_leaves_nothing() {
    let mut window = Window::open();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("missing").join("map.png");
    *window.answer.lock().unwrap() = Some(path.display().to_string());
    window.click("Export");
    window.click("Choose…");
    window.wait_for(|state| state.dialogs.export().is_some_and(|dialog| dialog.path.contains("missing")));
    window.click("Save");
    window.wait_for(|state| state.notice.is_some());
    assert!(window.state().notice.as_ref().unwrap().is_failure, "{:?}", window.state().notice);
    assert!(window.shows_part("Not saved:"), "it says so");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "nothing was written");
    window.click("Dismiss the notice");
    assert!(window.state().notice.is_none(), "dismissed");
}

#[test]
fn escape_closes_the_dialog_first() {
    let mut window = Window::open();
    window.click_at(window.middle_of("UA-63"));
    window.press_with(Modifiers::COMMAND, Key::E);
    window.press(Key::Escape);
    assert!(window.state().dialogs.export().is_none(), "closed");
    assert_eq!(window.focus_area(), Some("UA-63"), "the focus stays");
}

#[test]
fn theme_and_language_change_and_come_back() {
    let mut window = Window::open();
    window.click("Dark theme");
    assert_eq!(window.state().theme, Theme::Dark, "dark");
    window.click("Light theme");
    assert_eq!(window.state().theme, Theme::Light, "light");
    window.click("Window in Ukrainian");
    assert!(
        window.shows_part("Харківська область, Оспорюваний контроль"),
        "{:?}",
        window.labels(Role::Button)
    );
    window.click("Вікно англійською");
    assert!(window.shows("Kharkiv Oblast, Contested · a small part or one place held"), "English again");
}

/// Writes a picture of the shipped article without what ISW says or relays, around Kharkiv, and dark.
fn written_picture(folder: &Path) -> PathBuf {
    let layer = shipped_layer().unwrap();
    let dossier = shipped_dossier(&layer).unwrap().dossier;
    let query = Query::everything().without_actor(&ActorId::new("isw"));
    let options = ExportOptions {
        theme: Theme::Dark,
        focus: vec![AreaId::new("UA-63")],
        frame: Frame::Part { centre: World { x: 2e5, y: 1e5 }, width_m: 4e5, height_m: 3e5 },
        ..ExportOptions::new(ExportFormat::Png, 640, 480, None)
    };
    let source = ExportSource { dossier: &dossier, layer: &layer, query: &query };
    let path = folder.join("map.png");
    std::fs::write(&path, export_bytes(&source, &options).unwrap()).unwrap();
    path
}

#[test]
fn a_dropped_picture_opens_the_view_that_it_shows() {
    let folder = tempfile::tempdir().unwrap();
    let path = written_picture(folder.path());
    let mut window = Window::open();
    window.drop_file(&path);
    assert!(window.notice().starts_with("This file holds"), "{}", window.notice());
    let state = window.state();
    let area = state.layer.area_index(&AreaId::new("UA-14")).unwrap();
    assert_eq!(state.verdict(area).status, Status::SwitchedOff, "without ISW nothing is said of Donetsk");
    assert_eq!(state.theme, Theme::Dark, "in its colours");
    assert_eq!(window.focus_area(), Some("UA-63"), "with its focus");
    window.harness.run();
    let view = window.state().map.view.unwrap();
    assert!((view.centre.x - 2e5).abs() < 1.0 && !window.state().map.is_fitted, "on its part of the map");
    assert!(window.state().undo_name().is_none(), "what was before belongs to another file");
}

#[test]
fn an_altered_picture_is_opened_with_a_warning() {
    let folder = tempfile::tempdir().unwrap();
    let path = written_picture(folder.path());
    let image = png::Decoder::new(std::io::Cursor::new(std::fs::read(&path).unwrap()));
    let mut reader = image.read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut pixels).unwrap();
    pixels[..600].fill(7);
    let info = reader.info().clone();
    let mut bytes = Vec::new();
    let mut writer = png::Encoder::with_info(&mut bytes, info).unwrap().write_header().unwrap();
    writer.write_image_data(&pixels).unwrap();
    writer.finish().unwrap();
    std::fs::write(&path, bytes).unwrap();
    let mut window = Window::open();
    window.drop_file(&path);
    assert!(window.notice().starts_with("This file was altered: its pixels differ"), "{}", window.notice());
    assert!(window.state().notice.as_ref().unwrap().is_failure, "as a warning");
}

#[test]
fn a_file_that_cannot_be_opened_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notes.txt");
    std::fs::write(&path, "no dossier").unwrap();
    let mut window = Window::open();
    window.click_at(window.middle_of("UA-63"));
    window.drop_file(&path);
    assert!(window.notice().starts_with("Not opened: "), "{}", window.notice());
    assert!(window.notice().contains("notes.txt"), "it names the file: {}", window.notice());
    assert_eq!(window.focus_area(), Some("UA-63"), "everything is as it was");
}

/// A layer of two districts side by side, each with a code, a number and a name.
fn districts() -> String {
    let district = |code: &str, number: u8, west: u8| {
        let east = west + 1;
        format!(
            "{{\"type\":\"Feature\",\"properties\":{{\"code\":\"{code}\",\"number\":{number},\"name\":\"District {code}\",\
             \"alias\":\"The {code} side\",\"region\":\"R\"}},\"geometry\":{{\"type\":\"Polygon\",\"coordinates\":\
             [[[{west},50],[{east},50],[{east},51],[{west},51],[{west},50]]]}}}}"
        )
    };
    let both = format!("{},{}", district("N", 7, 10), district("S", 8, 11));
    format!("{{\"type\":\"FeatureCollection\",\"features\":[{both}]}}")
}

#[test]
fn a_layer_is_opened_by_dropping_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("districts.geojson");
    std::fs::write(&path, districts()).unwrap();
    let mut window = Window::open();
    let json = folder.path().join("plain.json");
    std::fs::copy(&path, &json).unwrap();
    window.drop_file(&json);
    assert!(window.notice().starts_with("plain.json: 2 areas"), "by its content: {}", window.notice());
    window.send(Command::DismissNotice);
    window.drop_file(&path);
    assert!(
        window.notice().starts_with("districts.geojson: 2 areas, told by “code”, named by “name”."),
        "{}",
        window.notice()
    );
    assert!(window.shows_part("No statements yet"), "the shipped article does not fit it");
    assert_eq!(window.state().layer.areas.len(), 2, "its areas are shown");
    window.click_at(window.middle_of("S"));
    assert_eq!(window.focus_area(), Some("S"), "and answer");
    assert!(window.shows("District S"), "with their names");
}

#[test]
fn the_areas_of_a_layer_are_told_and_named_by_what_is_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("districts.geojson");
    std::fs::write(&path, districts()).unwrap();
    let mut window = Window::open();
    window.send(Command::Layer(LayerCommand::Open));
    assert!(window.state().dialogs.layer().is_none(), "the shipped layer leaves no choice");
    window.drop_file(&path);
    window.click("File menu");
    window.click("Layer…");
    assert!(window.shows("The layer districts.geojson"), "the dialog is open");
    assert!(window.shows("2 areas · Albers equal-area conic projection"), "with the facts");
    for text in ["District N", "N", "District S", "S"] {
        assert!(window.shows(text), "the preview shows {text}");
    }
    window.send(Command::Layer(LayerCommand::Set(LayerDialog {
        id: Some("number".to_owned()),
        name: Some("alias".to_owned()),
    })));
    assert!(window.shows("The N side") && window.shows("7"), "the preview follows");
    window.click("Use these");
    window.wait_for(|state| state.layer.areas.iter().any(|area| area.id.as_str() == "7"));
    assert!(window.notice().contains("told by “number”, named by “alias”"), "{}", window.notice());
    assert_eq!(window.state().layer.areas[1].name.en, "The S side", "the names are others");
    assert!(window.state().dialogs.layer().is_none(), "the dialog is closed");
    assert_eq!(
        window.state().dossier.layer.as_ref().and_then(|layer| layer.id.as_deref()),
        Some("number"),
        "a dossier made now names the choice"
    );
}

#[test]
fn a_choice_that_the_dossier_does_not_fit_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (layer, dossier) = (folder.path().join("districts.geojson"), folder.path().join("d.claims.json"));
    std::fs::write(&layer, districts()).unwrap();
    std::fs::write(&dossier, dossier_on_districts()).unwrap();
    let mut window = Window::open();
    window.drop_file(&dossier);
    assert_eq!(window.state().layer.areas.len(), 2, "the layer that it names stands beside it");
    let choose = |window: &mut Window, id: &str, name: &str| {
        window.send(Command::DismissNotice);
        window.send(Command::Layer(LayerCommand::Open));
        let dialog = LayerDialog { id: Some(id.to_owned()), name: Some(name.to_owned()) };
        window.send(Command::Layer(LayerCommand::Set(dialog)));
        window.click("Use these");
        window.wait_for(|state| state.notice.is_some());
    };
    choose(&mut window, "number", "name");
    assert_eq!(
        window.notice(),
        "Not done: the area that the dossier names is not among those told by “number”, such as “N”."
    );
    assert_eq!(window.state().layer.areas[0].id.as_str(), "N", "nothing changed");
    choose(&mut window, "code", "alias");
    assert_eq!(window.state().layer.areas[0].name.en, "The N side", "another name does not matter to it");
    assert_eq!(window.state().dossier.groups.len(), 1, "the dossier is still there");
    let name = window.state().undo_name().map(|name| name.english());
    assert_eq!(name.as_deref(), Some("choose the areas’ id and name"));
    window.send(Command::Edit(Box::new(Edit::RemoveGroup(GroupId::new("north")))));
    choose(&mut window, "number", "alias");
    assert_eq!(window.state().layer.areas[0].id.as_str(), "7", "nothing speaks against it any more");
    assert_eq!(window.state().undo_name(), None, "undo leads to no dossier about areas that are gone");
    window.send(Command::Undo);
    assert!(window.state().dossier.groups.is_empty(), "the group is still removed");
}

/// A dossier with one group, made on the layer of [`districts`].
fn dossier_on_districts() -> String {
    serde_json::json!({
        "format": "claims-map/1", "title": "Two districts",
        "layer": { "file": "districts.geojson", "id": "code", "areas": 2 },
        "documents": [], "actors": [], "statements": [],
        "groups": [{ "id": "north", "name": "The north", "members": ["N"] }],
    })
    .to_string()
}

#[test]
fn a_dossier_is_opened_through_the_dialog() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mine.claims.json");
    let mut dossier = shipped_dossier(&shipped_layer().unwrap()).unwrap().dossier;
    dossier.title = "Another title".to_owned();
    std::fs::write(&path, dossier_to_json(&dossier)).unwrap();
    let mut window = Window::open();
    *window.answer.lock().unwrap() = Some(path.to_string_lossy().into_owned());
    window.press_with(Modifiers::COMMAND, Key::O);
    window.wait_for(|state| state.notice.is_some());
    assert_eq!(window.notice(), "Opened mine.claims.json.", "it says so");
    assert!(window.shows_part("Another title"), "and shows it");
}

#[test]
fn holding_a_file_over_the_window_says_what_dropping_does() {
    let mut window = Window::open();
    window.harness.input_mut().hovered_files.push(egui::HoveredFile::default());
    window.harness.step();
    window.harness.step();
    assert!(window.shows_part("Drop the file to open it"), "in words");
}

#[test]
fn a_broken_quote_takes_the_colour_and_says_why() {
    let window = Window::open_with(|dossier| {
        let index = dossier.statements.iter().position(|one| one.speaker.as_str() == "peskov").unwrap();
        dossier.statements[index].check =
            QuoteCheck::Broken(claims_map::model::QuoteFault::NotFound { segment: 1 });
    });
    let mut window = window;
    assert!(
        window.shows("Odesa Oblast, Not checked"),
        "no colour without a quote: {:?}",
        window.labels(Role::Button)
    );
    assert!(window.shows_part("Show only: Not checked"), "{:?}", window.labels(Role::Button));
    window.click_at(window.middle_of("UA-51"));
    assert!(window.shows_part("Does not count"), "and the panel says why");
}

#[test]
fn nothing_repaints_when_nothing_happens() {
    let mut window = Window::open();
    window.click_at(window.middle_of("UA-63"));
    window.point_at(pos2(700.0, 790.0));
    window.harness.run_steps(30);
    let output = window.harness.output();
    let delay = output.viewport_output.values().map(|one| one.repaint_delay).min().unwrap();
    assert_eq!(delay, std::time::Duration::MAX, "{:?}", window.harness.ctx.repaint_causes());
}

#[test]
fn it_fits_windows_of_every_size() {
    for (width, height) in [(720.0, 480.0), (1000.0, 640.0), (1920.0, 1080.0), (2560.0, 1440.0)] {
        let mut window = Window::open();
        window.harness.set_size(vec2(width, height));
        window.harness.run();
        window.harness.run();
        let view = window.state().map.view.unwrap();
        let (low, high) = window.state().base.extent;
        let (south_west, north_east) = (view.screen_from_world(low), view.screen_from_world(high));
        assert!(view.viewport.contains(south_west) && view.viewport.contains(north_east), "{width}");
        assert!(window.shows("Export"), "{width}: the button is there");
    }
}

#[test]
fn nothing_over_the_map_covers_an_area_in_the_fitted_view() {
    for (width, height) in
        [(900.0, 600.0), (1100.0, 700.0), (1280.0, 720.0), (1440.0, 900.0), (1920.0, 1080.0)]
    {
        for language in [Language::ENGLISH, Language::UKRAINIAN] {
            let mut window = Window::open();
            window.harness.set_size(vec2(width, height));
            window.send(Command::SetLanguage(language));
            window.harness.run();
            let state = window.state();
            let view = state.map.view.unwrap();
            let notes =
                compose_notes(view.viewport, state.theme.colors(), &state.layer.attribution, language).rect;
            let covered = state.map.covered.unwrap();
            let port = view.viewport;
            let buttons = Rect::new(port.x + 16.0, port.y + 16.0, 34.0, 104.0);
            assert!(covered.width < 130.0 || width >= 1100.0, "the legend folds below 1100 px");
            let mut widest = f64::INFINITY..f64::NEG_INFINITY;
            for area in &state.layer.areas {
                for at in area.outline.iter().flat_map(|piece| piece.exterior().points()) {
                    let world = state.base.projection.world_from_lonlat(LonLat { lon: at.x(), lat: at.y() });
                    let at = view.screen_from_world(world);
                    widest = widest.start.min(at.x)..widest.end.max(at.x);
                    for (name, rect) in [("notes", notes), ("legend", covered), ("buttons", buttons)] {
                        assert!(
                            !rect.contains(at),
                            "{width} × {height}, {}: {} lies under the {name} at {at:?}",
                            language.code(),
                            area.name.en
                        );
                    }
                    assert!(port.contains(at), "{width} × {height}: {} is cut off", area.name.en);
                }
            }
            let share = (widest.end - widest.start) / port.width;
            assert!(share > 0.5, "{width} × {height}: the country takes {share:.2} of the map’s width");
        }
    }
}
