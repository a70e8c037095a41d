//! The panels with a large dossier: only what is in sight is laid out, and everything can be reached.

use std::sync::Arc;

use crate::big::{Size, big_dossier, big_layer};
use crate::harness::Window;
use claims_map::app::{Command, Focus, State, Switching};
use claims_map::derive::{LostWhy, Switch, derive_changes, derive_verdicts};
use claims_map::load::{shipped_dossier, shipped_layer};
use claims_map::model::AreaId;
use claims_map::paint::screen::{MeshPool, PaintedSheets, Sighting, covered_by};
use claims_map::query::{Query, Toggle, filter_in_force};
use claims_map::scene::base::BaseMap;
use claims_map::scene::compose::{KeptLeader, MapSource, MapStyle, border_share};
use claims_map::scene::detail::tolerance_m;
use claims_map::scene::labels::LabelChoice;
use claims_map::scene::palette::Theme;
use claims_map::scene::shapes::{Medium, area_shape};
use claims_map::scene::sheet::{compose_marks, compose_sheets};
use claims_map::space::{Rect, Screen, View};
use claims_map::words::Language;
use egui::accesskit::Role;
use egui::{Key, pos2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use geo::{Distance, Euclidean};

/// The size that these tests look at: 250 areas, and hundreds of actors.
const SIZE: Size = Size { statements: 3000, actors: 300, documents: 40, groups: 12, members: 20 };

/// A window in which a third of the statements name the area `A00000`.
fn open() -> Window {
    let layer = big_layer(250);
    let mut dossier = big_dossier(&layer, SIZE, 11);
    for statement in dossier.statements.iter_mut().step_by(3) {
        statement.areas = vec![AreaId::new("A00000")];
    }
    Window::open_on(dossier, layer)
}

/// A point in the panel at the left and one in the panel at the right.
const LEFT: egui::Pos2 = pos2(120.0, 500.0);
const RIGHT: egui::Pos2 = pos2(1280.0, 500.0);

#[test]
fn the_sources_in_sight_are_there_and_the_others_can_be_reached() {
    let mut window = open();
    let all: usize = window.state().sources.sections.iter().map(|section| section.switches.len()).sum();
    assert!(all > 500, "there are many: {all}");
    let boxes = window.labels(Role::CheckBox);
    assert!((20..60).contains(&boxes.len()), "those in sight: {}", boxes.len());
    let last = "What is only implied, ";
    assert!(!window.shows_part(last), "the last is out of sight");
    window.point_at(LEFT);
    window.press(Key::End);
    window.harness.run();
    assert!(window.shows_part(last), "the End key leads there: {:?}", window.labels(Role::CheckBox));
    window.press(Key::Home);
    window.harness.run();
    assert!(window.shows_part("Paper 0, "), "and Home back: {:?}", window.labels(Role::CheckBox));
}

#[test]
fn the_list_follows_the_keyboard() {
    let mut window = open();
    let first = window.labels(Role::CheckBox)[0].clone();
    window.harness.get_by_label(&first).focus();
    window.harness.run();
    // Each toggle has an “only” beside it, and a section's head has two links.
    for _ in 0..260 {
        window.press(Key::Tab);
    }
    #[expect(clippy::redundant_closure_for_method_calls, reason = "the method itself is not general enough")]
    let focused = window.harness.get_by(|node| node.is_focused());
    let rect = focused.rect();
    let name = focused.accesskit_node().label().unwrap_or_default();
    assert!(rect.top() > 54.0 && rect.bottom() < 900.0, "“{name}” is in sight at {rect:?}");
    assert!(!window.shows(&first), "far from where it began: {name}");
}

#[test]
fn a_status_of_many_areas_names_the_first_and_opens_to_all() {
    let mut window = open();
    let more = window.labels(Role::Button).into_iter().find(|one| one.starts_with("and ")).unwrap();
    let heads = window.labels(Role::Heading);
    assert!(heads.iter().any(|head| head.starts_with("Contested (")), "counted: {heads:?}");
    let before = window.labels(Role::Button).len();
    window.click(&more);
    let after = window.labels(Role::Button).len();
    assert!(after < before + 60, "only those in sight: {before}, then {after}");
    window.point_at(RIGHT);
    for _ in 0..200 {
        if window.shows_part("Names no region") {
            break;
        }
        window.press(Key::PageDown);
    }
    assert!(window.shows_part("Names no region"), "the end of the list");
    window.press(Key::Home);
    window.harness.run();
    window.click("show fewer");
    assert!(window.shows(&more), "as before");
}

#[test]
fn an_area_with_a_thousand_quotes_lays_out_those_in_sight() {
    let mut window = open();
    let area = AreaId::new("A00000");
    window.send(Command::Focus(Some(Focus::Area(area.clone()))));
    let verdict = window.state().verdicts.area(&area).unwrap();
    assert!(verdict.carried_count() + verdict.lost_count() > 900, "very many");
    let copies = |window: &Window| window.labels(Role::Button).iter().filter(|one| *one == "Copy").count();
    assert!((1..16).contains(&copies(&window)), "in sight: {}", copies(&window));
    assert!(window.shows_part(" more statements name it"), "the sentence counts the others");
    window.point_at(RIGHT);
    window.press(Key::End);
    for _ in 0..4 {
        window.harness.run();
        window.press(Key::End);
    }
    window.harness.run();
    assert!(window.shows_part("What would change it"), "last: {:?}", window.labels(Role::Heading));
    assert!(
        window.shows_part("Without all of them: only in what is switched off."),
        "{:?}",
        window.labels(Role::Label)
    );
}

#[test]
fn toggles_and_undo_follow_what_a_fresh_derivation_says() {
    let mut window = open();
    let all = window.state().sources.sections.iter().flat_map(|section| section.switches.clone());
    let all: Vec<Switch> = all.collect();
    let speaker = all.iter().find(|switch| switch.actor.is_some()).unwrap().clone();
    let direct = all.iter().find(|switch| switch.toggles == [Toggle::Direct]).unwrap().clone();
    let fresh = |window: &Window| {
        let state = window.state();
        derive_verdicts(&state.layer, &filter_in_force(&state.dossier, state.query()))
    };
    let first = window.state().verdicts.clone();
    for switch in [speaker, direct] {
        window.send(Command::HoverSwitch(Some(Switching::Flip(switch.clone()))));
        window.send(Command::Flip(switch.toggles.clone()));
        assert_eq!(window.state().verdicts, fresh(&window), "{switch:?}");
        assert_ne!(window.state().verdicts, first, "{switch:?} changes something");
    }
    let lost = window.state().verdicts.areas().iter().flat_map(|(_, verdict)| verdict.lost());
    assert!(lost.into_iter().any(|lost| lost.why == LostWhy::SwitchedOff), "switched off");
    window.send(Command::Undo);
    window.send(Command::Undo);
    assert_eq!(window.state().verdicts, first, "undone");
    assert_eq!(
        window.state().in_force().count(),
        filter_in_force(&window.state().dossier, &Query::everything()).count()
    );
}

#[test]
fn a_hovered_toggle_says_what_would_change_of_many() {
    let mut window = open();
    let state = window.state();
    let areas_of = |row: &Switch| -> Vec<usize> {
        let other = Query::everything().flipped_together(&row.toggles);
        let changes = derive_changes(&state.layer, &state.dossier, &Query::everything(), &other);
        changes.iter().filter_map(|change| state.layer.area_index(&change.area)).collect()
    };
    let mut sections = state.sources.sections.iter();
    let kinds = sections.find(|section| section.title.english() == "What is said").unwrap();
    let row = kinds.switches.iter().max_by_key(|row| areas_of(row).len()).unwrap().clone();
    let (areas, name) = (areas_of(&row), row.name.english());
    assert!(areas.len() > 12, "more than are named: {}", areas.len());
    window.point_at(LEFT);
    window.press(Key::End);
    // Away from the list, so that no row moves because the one over it is no longer weighed.
    window.point_at(pos2(700.0, 890.0));
    window.harness.get_by_label(&format!("{name}, {} statements", row.count)).hover();
    window.harness.run();
    window.harness.run();
    assert_eq!(window.state().changing(), areas, "what is outlined");
    let words = window.state().sources.change_words.as_ref().unwrap().english();
    assert!(
        words.starts_with(&format!("Without {}: ", row.lead.english())) && words.contains(" more "),
        "{words}"
    );
    assert!(window.shows(&words), "in words");
}

#[test]
fn a_search_with_many_hits_says_how_many_there_are() {
    let mut window = open();
    window.send(Command::Search("district".to_owned()));
    assert_eq!(window.state().search.hits.len(), 8, "the first");
    assert_eq!(window.state().search.hit_count, 250, "of all");
    assert!(window.shows("And 242 more: type more of the name."), "and it says so");
    window.send(Command::Search("district 249".to_owned()));
    assert_eq!(window.state().search.hits[0].areas(), [AreaId::new("A00249")], "found");
    window.press(Key::Escape);
    assert!(
        window.state().search.hits.is_empty() && window.state().search.text.is_empty(),
        "nothing is searched"
    );
}

// ---- what lies on the plane is drawn once and moved ----

/// Triangles of a window's map for a view, and where they are put.
fn paint(ctx: &egui::Context, state: &State, view: &View) -> [PaintedSheets; 2] {
    let source = MapSource {
        dossier: &state.dossier,
        layer: &state.layer,
        base: &state.base,
        verdicts: &state.verdicts,
    };
    let detail = state.base.step(8);
    let style = MapStyle {
        colors: Theme::Light.colors(),
        language: Language::ENGLISH,
        medium: Medium::Window,
        detail,
        obstacles: &[],
        numbers: &[],
        place_numbers: &[],
        squeezes: false,
        labels: LabelChoice::All,
        kept_leaders: &[],
        kept_rooms: &[],
    };
    let sheets = compose_sheets(&source, covered_by(view), &style);
    let mut pool = MeshPool::default();
    [&sheets.ground, &sheets.lines]
        .map(|sheets| PaintedSheets::new(sheets, sighting(ctx, state, view), &mut pool))
}

fn sighting<'a>(ctx: &'a egui::Context, state: &State, view: &'a View) -> Sighting<'a> {
    Sighting { ctx, view, border_share: border_share(&state.base, view) }
}

fn meshes(painted: &PaintedSheets) -> Vec<Arc<egui::Mesh>> {
    let mesh = |shape| if let egui::Shape::Mesh(mesh) = shape { Some(mesh) } else { None };
    painted.shapes().filter_map(mesh).collect()
}

#[test]
fn a_map_that_was_moved_is_the_map_drawn_anew() {
    let layer = shipped_layer().unwrap();
    let state = State::new(shipped_dossier(&layer).unwrap().dossier, layer);
    let ctx = egui::Context::default();
    let port = Rect::new(272.0, 54.0, 800.0, 840.0);
    let first = state.fitted_view(port);
    // The same areas are in sight in each: only positions differ.
    let views = [
        first.panned(14.0, -9.0),
        first.zoomed(1.02, Screen::new(500.0, 300.0)),
        first.zoomed(0.97, Screen::new(700.0, 500.0)).panned(-5.0, 3.0),
    ];
    let mut moved = paint(&ctx, &state, &first);
    let mut compared = 0;
    for view in views {
        for sheets in &mut moved {
            assert!(sheets.reach(&view, state.base.whole), "they need not be made anew for {view:?}");
            sheets.move_to(sighting(&ctx, &state, &view));
        }
        let anew = paint(&ctx, &state, &view);
        for (moved, anew) in moved.iter().zip(&anew) {
            let (moved, anew) = (meshes(moved), meshes(anew));
            assert_eq!(moved.len(), anew.len(), "as many meshes");
            for (moved, anew) in moved.iter().zip(&anew) {
                assert_eq!(moved.texture_id, anew.texture_id, "the same pictures");
                if moved.vertices.len() != anew.vertices.len() {
                    continue;
                }
                compared += moved.vertices.len();
                for (one, other) in moved.vertices.iter().zip(&anew.vertices) {
                    assert!(one.pos.distance(other.pos) < 0.05, "{one:?} is not {other:?}");
                    assert!(
                        one.color == other.color && one.uv.distance(other.uv) < 0.02,
                        "{one:?}: {other:?}"
                    );
                }
            }
        }
    }
    assert!(compared > 3000, "there was something to compare: {compared}");
    let far = first.zoomed(2.5, Screen::new(500.0, 300.0));
    assert!(!moved[0].reach(&far, state.base.whole), "far off they are made anew");
}

#[test]
fn the_windows_triangles_cover_what_a_page_fills() {
    let layer = shipped_layer().unwrap();
    let state = State::new(shipped_dossier(&layer).unwrap().dossier, layer);
    let ctx = egui::Context::default();
    let view = state.fitted_view(Rect::new(0.0, 0.0, 800.0, 640.0));
    let [ground, _] = paint(&ctx, &state, &view);
    let surface = |mesh: &Arc<egui::Mesh>| -> f64 {
        let corner = |at: &u32| mesh.vertices[*at as usize].pos;
        let double = mesh.indices.chunks(3).map(|three| {
            let [a, b, c] = [corner(&three[0]), corner(&three[1]), corner(&three[2])];
            f64::from(((b - a).x * (c - a).y - (b - a).y * (c - a).x).abs())
        });
        double.sum::<f64>() / 2.0
    };
    let land = state.base.step(8);
    let of_page = |area: usize| {
        let shape = area_shape(&state.base, land, &view, area);
        let ring = |part: &Vec<Screen>| {
            let next = part.iter().cycle().skip(1);
            part.iter().zip(next).map(|(a, b)| a.x * b.y - b.x * a.y).sum::<f64>().abs() / 2.0
        };
        // An oblast with a city in it has a hole: the largest ring is the outer one.
        let rings: Vec<f64> = shape.parts.iter().map(ring).collect();
        let signed = shape.parts.iter().zip(&rings).map(|(part, size)| {
            let is_inside = shape.parts.iter().any(|other| other != part && encloses(other, part[0]));
            if is_inside { -size } else { *size }
        });
        signed.sum::<f64>()
    };
    let wanted: f64 = (0..state.base.areas.len()).map(of_page).sum();
    // The first mesh is the background's.
    let drawn: f64 = meshes(&ground).iter().skip(1).map(surface).sum();
    let lines: f64 = meshes(&ground).iter().filter(|mesh| is_line(mesh)).map(surface).sum();
    let drawn = drawn - lines;
    assert!((drawn / wanted - 1.0).abs() < 1e-3, "{drawn} square pixels, not {wanted}");
}

/// True for a mesh of lines: its corners stand at the edges of a cross-section.
fn is_line(mesh: &egui::Mesh) -> bool {
    mesh.vertices.iter().all(|vertex| (vertex.uv.x - 0.5).abs() < 1e-6)
}

/// True where a ring has a point inside, by the even-odd rule.
fn encloses(ring: &[Screen], at: Screen) -> bool {
    let edges = ring.iter().zip(ring.iter().cycle().skip(1));
    let crossed = edges.filter(|(from, to)| {
        (from.y > at.y) != (to.y > at.y)
            && at.x < from.x + (at.y - from.y) / (to.y - from.y) * (to.x - from.x)
    });
    crossed.count() % 2 == 1
}

#[test]
fn simplified_outlines_are_off_by_a_third_of_a_pixel_at_most() {
    let layer = shipped_layer().unwrap();
    let base = BaseMap::new(&layer);
    let (low, high) = base.extent;
    let exact = base.detail(0.0);
    for (width, detail_px) in [(400.0, 1.0), (1600.0, 1.0), (1600.0, 0.5)] {
        let view = View::fitted(Rect::new(0.0, 0.0, width, width * 0.7), low, high, 10.0);
        let detail = base.detail(tolerance_m(&view, detail_px));
        let mut left_out = 0;
        for area in 0..base.areas.len() {
            let full = area_shape(&base, &exact, &view, area);
            let simple = area_shape(&base, &detail, &view, area);
            let lines: Vec<geo::LineString<f64>> = simple
                .parts
                .iter()
                .map(|part| part.iter().chain(part.first()).map(|at| (at.x, at.y)).collect())
                .collect();
            let kept: usize = simple.parts.iter().map(Vec::len).sum();
            // Islands that are smaller than a pixel are squares; their points have no line to be near to.
            let large = full.parts.iter().filter(|part| part.len() > 40);
            for at in large.clone().flatten() {
                let near = lines.iter().map(|line| Euclidean.distance(&geo::Point::new(at.x, at.y), line));
                let off = near.fold(f64::MAX, f64::min);
                assert!(off <= detail_px / 3.0 * 1.000_1, "area {area} is off by {off} px at {width}");
            }
            left_out += large.map(Vec::len).sum::<usize>().saturating_sub(kept);
        }
        assert!(left_out > 1000, "something was simplified: {left_out}");
    }
}

#[test]
fn labels_beside_their_areas_hold_still_while_the_map_moves() {
    let mut window = Window::open_on(
        shipped_dossier(&shipped_layer().unwrap()).unwrap().dossier,
        shipped_layer().unwrap(),
    );
    let offset = |window: &Window, leaders: &[KeptLeader]| {
        let index = window.state().layer.area_index(&AreaId::new("UA-40")).unwrap();
        leaders.iter().find(|one| one.area == index).map(|one| one.offset)
    };
    let leaders = |window: &Window, kept: &[KeptLeader]| {
        let state = window.state();
        let source = MapSource {
            dossier: &state.dossier,
            layer: &state.layer,
            base: &state.base,
            verdicts: &state.verdicts,
        };
        let style = MapStyle {
            colors: Theme::Light.colors(),
            language: Language::ENGLISH,
            medium: Medium::Window,
            detail: state.base.step(8),
            obstacles: &[],
            numbers: &[],
            place_numbers: &[],
            squeezes: false,
            labels: LabelChoice::All,
            kept_leaders: kept,
            kept_rooms: &[],
        };
        compose_marks(&source, &state.map.view.unwrap(), &style, &[]).leaders
    };
    let first = leaders(&window, &[]);
    let Some(best) = offset(&window, &first) else {
        panic!("Sevastopol has no room for its label: {first:?}")
    };
    let elsewhere = (best.0 + 7.0, best.1 + 6.0);
    let moved: Vec<KeptLeader> = first.iter().map(|one| KeptLeader { offset: elsewhere, ..*one }).collect();
    window.send(Command::Pan(-40.0, -12.0));
    assert_eq!(offset(&window, &leaders(&window, &moved)), Some(elsewhere), "it stays where it was");
    assert_eq!(offset(&window, &leaders(&window, &[])), Some(best), "at rest it has the best place");
    let outside = vec![KeptLeader { offset: (4000.0, 0.0), ..moved[0] }];
    assert_eq!(offset(&window, &leaders(&window, &outside)), Some(best), "a place out of sight is none");
}
