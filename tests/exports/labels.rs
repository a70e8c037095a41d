//! Labels and numbers never stand on another area, at any size: seen in what is drawn, point by point.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::collections::BTreeMap;

use crate::common::exported::{dossier, layer};
use claims_map::export::{
    ExportFormat, ExportOptions, ExportSource, PictureSize, Preset, TypeSize, compose_export,
};
use claims_map::model::AreaId;
use claims_map::query::{Query, Toggle};
use claims_map::scene::item::{Color, Group, Item, Origin, Role, Scene, Shape, Text};
use claims_map::scene::own_palette::PaletteChoice;
use claims_map::scene::page::FootnoteStyle;
use claims_map::scene::typeface::{line_start, text_outline};
use claims_map::space::{Rect, Screen};
use claims_map::words::Language;
use vello_cpu::kurbo::{PathEl, Point, Shape as _, flatten};

/// A label or a number as it is drawn.
struct Drawn<'a> {
    home: Option<&'a AreaId>,
    name: String,
    /// The boxes of its lines, halo included, and of its number.
    boxes: Vec<Rect>,
    /// Its lines, and the box of its number.
    lines: Vec<&'a Text>,
    number: Option<Rect>,
    /// From beside it to what it names.
    line: Option<(Screen, Screen)>,
}

/// The outlines of the areas in a picture.
struct Areas<'a>(BTreeMap<&'a AreaId, (Rect, &'a Shape)>);

impl Areas<'_> {
    /// The areas under a point, by the even-odd rule.
    fn at(&self, at: Screen) -> Vec<&AreaId> {
        let is_inside = |(bounds, shape): &(Rect, &Shape)| bounds.contains(at) && is_in(shape, at);
        self.0.iter().filter(|(_, area)| is_inside(area)).map(|(id, _)| *id).collect()
    }
}

fn is_in(shape: &Shape, at: Screen) -> bool {
    let mut is_inside = false;
    for part in &shape.parts {
        for (from, to) in part.iter().zip(part.iter().cycle().skip(1)) {
            let is_crossed = (from.y > at.y) != (to.y > at.y)
                && at.x < (to.x - from.x) * (at.y - from.y) / (to.y - from.y) + from.x;
            is_inside ^= is_crossed;
        }
    }
    is_inside
}

fn groups<'a>(items: &'a [Item], found: &mut Vec<&'a Group>) {
    for item in items {
        match item {
            Item::Group(group) => {
                found.push(group);
                groups(&group.items, found);
            }
            Item::Clip { items, .. } => groups(items, found),
            _ => {}
        }
    }
}

fn areas<'a>(groups: &[&'a Group]) -> Areas<'a> {
    let area = |group: &&'a Group| {
        let Origin::Area(id) = &group.origin else { return None };
        let shape = group.items.iter().find_map(|item| match item {
            Item::Fill { shape, .. } => Some(shape.as_ref()),
            _ => None,
        })?;
        Some((id, (shape.bounds()?, shape)))
    };
    Areas(groups.iter().filter_map(area).collect())
}

fn drawn<'a>(groups: &[&'a Group]) -> Vec<Drawn<'a>> {
    let label = |group: &&'a Group| {
        let home = match &group.origin {
            Origin::AreaLabel(id) => Some(id),
            Origin::PlaceLabel(_) => None,
            _ => return None,
        };
        let (boxes, lines) = (Vec::new(), Vec::new());
        let mut drawn = Drawn { home, name: String::new(), boxes, lines, number: None, line: None };
        let mut parts: Vec<&Item> = group.items.iter().collect();
        // The circle of a number is a part of its own, the link to its note.
        for item in &group.items {
            if let Item::Group(Group { origin: Origin::Text(Role::Reference(_)), items, .. }) = item {
                parts.extend(items);
            }
        }
        for item in parts {
            match item {
                Item::Text(text) => {
                    drawn.name.push_str(&text.words());
                    if text.runs[0].style.halo.is_some() {
                        drawn.boxes.push(ink(text));
                        drawn.lines.push(text);
                    }
                }
                Item::Stroke { shape, .. } => drawn.line = Some((shape.parts[0][0], shape.parts[0][1])),
                // A dot at a line's end has no edge of its own.
                Item::Box { rect, stroke: Some(_), .. } => {
                    drawn.boxes.push(*rect);
                    drawn.number = Some(*rect);
                }
                _ => {}
            }
        }
        Some(drawn)
    };
    groups.iter().filter_map(label).collect()
}

/// The names of countries, seas and rivers, and where they stand.
fn background_names(groups: &[&Group]) -> Vec<(String, Rect)> {
    let background = groups.iter().filter(|group| matches!(group.origin, Origin::Backdrop));
    let texts = background.flat_map(|group| &group.items).filter_map(|item| match item {
        Item::Text(text) => Some((text.words(), ink(text))),
        _ => None,
    });
    texts.collect()
}

/// The box around a text's ink and its halo.
fn ink(text: &Text) -> Rect {
    let start = line_start(text);
    let ink = text_outline(&text.words(), &text.runs[0].style).bounding_box();
    let halo = text.runs[0].style.halo.map_or(0.0, |(width, _)| width);
    Rect::new(start.x + ink.x0, start.y + ink.y0, ink.width(), ink.height()).expanded(halo - 0.05)
}

/// Points around the letters of a text, at the edge of its halo.
fn around_letters(text: &Text) -> Vec<Screen> {
    let (start, style) = (line_start(text), &text.runs[0].style);
    let halo = style.halo.map_or(0.0, |(width, _)| width) - 0.05;
    let mut edge = Vec::new();
    let mut last = Point::ZERO;
    flatten(text_outline(&text.words(), style), 0.05, |element| match element {
        PathEl::MoveTo(to) => last = to,
        PathEl::LineTo(to) => {
            edge.extend((0..3).map(|step| last.lerp(to, f64::from(step) / 3.0)));
            last = to;
        }
        _ => {}
    });
    let turns = (0..12).map(|turn| f64::from(turn) * std::f64::consts::TAU / 12.0);
    let turns: Vec<(f64, f64)> = turns.map(|turn| (halo * libm::cos(turn), halo * libm::sin(turn))).collect();
    let at = |point: Point, (right, down): (f64, f64)| {
        Screen::new(start.x + point.x + right, start.y + point.y + down)
    };
    edge.into_iter().flat_map(|point| turns.iter().map(move |turn| at(point, *turn))).collect()
}

/// Points of a label that lie on its own area alone, or on none: around its letters where it stands in its area, else
/// all over its boxes.
fn ground_of(label: &Drawn<'_>) -> Vec<Screen> {
    if label.line.is_some() || label.home.is_none() {
        return label.boxes.iter().flat_map(|rect| points(*rect)).collect();
    }
    let letters = label.lines.iter().flat_map(|line| around_letters(line));
    letters.chain(label.number.into_iter().flat_map(points)).collect()
}

/// Points of a rectangle, its edges included.
fn points(rect: Rect) -> impl Iterator<Item = Screen> {
    let shares = |length: f64| {
        let count = (1..u32::MAX).find(|count| f64::from(*count) * 0.8 >= length).unwrap_or(1);
        (0..=count).map(move |step| f64::from(step) / f64::from(count))
    };
    let at = move |x: f64, y: f64| Screen::new(rect.x + x * rect.width, rect.y + y * rect.height);
    shares(rect.width).flat_map(move |x| shares(rect.height).map(move |y| at(x, y)))
}

/// What is wrong with the labels of a picture, as sentences.
fn faults(scene: &Scene) -> Vec<String> {
    let mut all = Vec::new();
    groups(&scene.items, &mut all);
    let (areas, labels) = (areas(&all), drawn(&all));
    let mut faults = Vec::new();
    for label in &labels {
        let mut say = |fault: String| faults.push(format!("{}: {fault}", label.name));
        let wrong = ground_of(label).into_iter().find_map(|at| {
            let under = areas.at(at);
            let is_right = match (label.line, label.home) {
                (None, Some(home)) => under == [home],
                _ => under.is_empty(),
            };
            (!is_right).then(|| format!("{:.1}, {:.1} of it lies on {under:?}", at.x, at.y))
        });
        wrong.into_iter().for_each(&mut say);
        if let Some((near, target)) = label.line {
            let along = |step: i32| {
                let share = f64::from(step) / 200.0;
                Screen::new(near.x + (target.x - near.x) * share, near.y + (target.y - near.y) * share)
            };
            let crossed = (0..=200).flat_map(|step| areas.at(along(step)));
            let others: Vec<&AreaId> = match label.home {
                Some(home) => crossed.filter(|area| *area != home).collect(),
                None => crossed.filter(|area| area.as_str() != "UA-48").collect(),
            };
            if !others.is_empty() {
                say(format!("its line crosses {others:?}"));
            }
            if label.home.is_some_and(|home| areas.at(target) != [home]) {
                say("its line ends outside its area".to_owned());
            }
            let is_over = |other: &&Drawn<'_>| {
                other.name != label.name
                    && (0..=200).any(|step| other.boxes.iter().any(|rect| rect.contains(along(step))))
            };
            if let Some(other) = labels.iter().find(is_over) {
                say(format!("its line crosses {}", other.name));
            }
            let background = background_names(&all);
            let is_on = |rect: &Rect| (0..=200).any(|step| rect.contains(along(step)));
            if let Some((name, _)) = background.iter().find(|(_, rect)| is_on(rect)) {
                say(format!("its line crosses {name}"));
            }
        }
    }
    for (number, one) in labels.iter().enumerate() {
        for other in &labels[number + 1..] {
            if one.boxes.iter().any(|rect| other.boxes.iter().any(|second| rect.intersects(*second))) {
                faults.push(format!("{} and {} stand on one another", one.name, other.name));
            }
        }
    }
    faults
}

fn scene(width: u32, height: u32, dpi: Option<f64>, language: Language, notes: bool, query: &Query) -> Scene {
    let footnotes = if notes { FootnoteStyle::Numbered } else { FootnoteStyle::None };
    let options = ExportOptions::new(ExportFormat::Png, width, height, dpi);
    let options = ExportOptions { language, footnotes, ..options };
    compose_export(&ExportSource { dossier: &dossier(), layer: layer(), query }, &options)
}

/// The names that stand on a map; lines of one label put together without the hyphen that breaks a syllable.
fn names(scene: &Scene) -> Vec<String> {
    let mut all = Vec::new();
    groups(&scene.items, &mut all);
    drawn(&all).into_iter().map(|label| label.name).collect()
}

#[test]
fn no_label_stands_on_another_area_at_any_size() {
    let sizes = [
        (320, 240),
        (520, 440),
        (657, 416),
        (700, 1000),
        (1080, 1080),
        (1080, 1920),
        (1200, 630),
        (1200, 900),
        (1500, 500),
        (1920, 1080),
        (3508, 2480),
    ];
    let without = Query::everything().without(Toggle::Implied);
    for (width, height) in sizes {
        for language in [Language::ENGLISH, Language::UKRAINIAN] {
            for (notes, query) in
                [(false, &Query::everything()), (true, &Query::everything()), (true, &without)]
            {
                let faults = faults(&scene(width, height, None, language, notes, query));
                assert!(
                    faults.is_empty(),
                    "{width} × {height}, {}, numbers {notes}: {faults:#?}",
                    language.code()
                );
            }
        }
    }
}

/// At each size that can be asked for by name; where that is small, its letters have room though their boxes have none,
/// or an abbreviation has.
#[test]
fn khmelnytskyi_is_named_at_each_preset() {
    for preset in Preset::ALL {
        let is_small = matches!(preset, Preset::Link | Preset::Square | Preset::Story);
        for (language, name, short) in
            [(Language::ENGLISH, "Khmelnytskyi", "Khmel."), (Language::UKRAINIAN, "Хмельницька", "Хмел.")]
        {
            let names = names(&scene_of(preset, language));
            let is_named = names.iter().any(|label| label.replace('-', "").contains(name));
            let is_abbreviated = is_small && names.iter().any(|label| label == short);
            let place = (preset.keyword(), language.code());
            assert!(is_named || is_abbreviated, "{place:?}: {names:?}");
        }
    }
}

/// No line of the foot is worth more than the map's room: two areas that nobody speaks of are counted there, and the
/// coloured ones have their names in the map.
#[test]
fn the_foot_of_a_square_takes_no_line_to_name_what_has_no_status() {
    let scene = scene_of(Preset::Square, Language::ENGLISH);
    let said: Vec<&str> = scene.left_out.said.iter().map(|name| name.en.as_str()).collect();
    assert_eq!(said, ["Kyiv", "Chernivtsi"], "what has no name");
    assert_eq!(scene.left_out.said_with_status, 0, "none of them has a status");
    let texts = texts(&scene).replace('\u{a0}', " ");
    assert!(texts.contains("2 names") && !texts.contains("Chernivtsi"), "{texts}");
}

/// What a preset shows, without numbers.
fn scene_of(preset: Preset, language: Language) -> Scene {
    let (width, height, dpi) = preset.size();
    let size = PictureSize::new(width, height, dpi, 1, TypeSize::Usual).unwrap();
    scene(size.width_px, size.height_px, size.dpi, language, false, &Query::everything())
}

/// Wherever its land is seen: not only near one point of it.
#[test]
fn a_neighbour_is_named_wherever_its_land_has_room() {
    for preset in [Preset::Web, Preset::Wide, Preset::Columns, Preset::A4, Preset::A3] {
        for (language, belarus) in [(Language::ENGLISH, "BELARUS"), (Language::UKRAINIAN, "БІЛОРУСЬ")]
        {
            let scene = scene_of(preset, language);
            let mut all = Vec::new();
            groups(&scene.items, &mut all);
            let names: Vec<String> = background_names(&all).into_iter().map(|(name, _)| name).collect();
            let is_named = names.iter().any(|name| name == belarus);
            assert!(is_named, "{}, {}: {names:?}", preset.keyword(), language.code());
        }
    }
}

/// At every preset each coloured area has its name, or a shorter one; where type is large, as on a phone or a wall, and
/// names are long, the picture says which have none.
#[test]
fn coloured_areas_without_a_name_are_named_in_the_foot() {
    for preset in Preset::ALL {
        for language in [Language::ENGLISH, Language::UKRAINIAN] {
            let scene = scene_of(preset, language);
            // All are said where they are few, those with a status first.
            let said = scene.left_out.said.iter().take(scene.left_out.said_with_status);
            let nameless: Vec<&str> = said.map(|name| language.pick(name)).collect();
            let is_tight = matches!(preset, Preset::Square | Preset::Story | Preset::A0)
                && language == Language::UKRAINIAN;
            let place = (preset.keyword(), language.code());
            assert!(nameless.is_empty() || (is_tight && nameless.len() <= 2), "{place:?}: {nameless:?}");
            let said = scene.left_out.list().map(|list| language.text(&list)).unwrap_or_default();
            for name in nameless {
                assert!(said.contains(name), "{place:?}: {name} is not in {said}");
                assert!(texts(&scene).contains(name), "{place:?}: the picture does not say {name}");
            }
        }
    }
}

/// All that a scene says.
fn texts(scene: &Scene) -> String {
    texts_of(&scene.items)
}

fn texts_of(items: &[Item]) -> String {
    fn collect(items: &[Item], into: &mut String) {
        for item in items {
            match item {
                Item::Text(text) => {
                    text.runs.iter().for_each(|run| into.push_str(&run.text));
                    into.push(' ');
                }
                Item::Group(group) => collect(&group.items, into),
                Item::Clip { items, .. } => collect(items, into),
                _ => {}
            }
        }
    }
    let mut all = String::new();
    collect(items, &mut all);
    all
}

/// What has a status has its name before what has none, and before all words of the legend.
#[test]
fn coloured_areas_are_named_first() {
    for preset in [Preset::Web, Preset::Wide, Preset::Columns, Preset::A4] {
        let scene = scene_of(preset, Language::ENGLISH);
        let names = names(&scene).concat().replace('-', "");
        for name in [
            "Donetsk",
            "Luhansk",
            "Zaporizhzhia",
            "Kherson",
            "Kharkiv",
            "Mykolaiv",
            "Dnipropetrovsk",
            "Odesa",
            "Crimea",
            "Sumy",
            "Kinburn Spit",
        ] {
            assert!(names.contains(name), "{}: {name} is not in {names}", preset.keyword());
        }
    }
}

#[test]
fn kinburns_call_out_stands_in_the_south() {
    let scene = scene(1200, 900, None, Language::ENGLISH, false, &Query::everything());
    let mut all = Vec::new();
    groups(&scene.items, &mut all);
    let call_out = drawn(&all).into_iter().find(|label| label.home.is_none()).unwrap();
    let (near, target) = call_out.line.unwrap();
    let (right, down) = (near.x - target.x, near.y - target.y);
    assert!(down > 0.0 && right.abs() < down, "{right}, {down}: more south than aside");
}

/// The outline of the one place that has a status, and the call-out that leads to it.
fn kinburn<'a>(all: &[&'a Group]) -> (&'a Group, Drawn<'a>) {
    let place = all.iter().find(|group| matches!(group.origin, Origin::Place(_))).unwrap();
    (place, drawn(all).into_iter().find(|label| label.home.is_none()).unwrap())
}

/// However small the picture is.
#[test]
fn kinburns_line_ends_in_its_colour_which_no_outline_hides() {
    for (width, height) in [(320, 240), (640, 480), (1024, 576), (1080, 1080), (1200, 630), (1500, 500)] {
        for palette in [PaletteChoice::Usual, PaletteChoice::Grey] {
            let options = ExportOptions::new(ExportFormat::Png, width, height, None);
            let options = ExportOptions { palette: palette.clone(), ..options };
            let query = Query::everything();
            let source = ExportSource { dossier: &dossier(), layer: layer(), query: &query };
            let scene = compose_export(&source, &options);
            let mut all = Vec::new();
            groups(&scene.items, &mut all);
            let (place, call_out) = kinburn(&all);
            let (fill, shape) = place.items.iter().find_map(filled).unwrap();
            let (_, target) = call_out.line.unwrap();
            // Its outline is as wide as a pixel.
            let around = [(0.0, 0.0), (0.6, 0.0), (-0.6, 0.0), (0.0, 0.6), (0.0, -0.6)];
            let is_near = around.iter().any(|(x, y)| is_in(shape, Screen::new(target.x + x, target.y + y)));
            assert!(is_near, "{width} × {height}, {palette:?}: {target:?} is not in it");
            let last = place.items.last().unwrap();
            let is_own = matches!(last, Item::Stroke { stroke, .. } if stroke.color == fill);
            assert!(is_own, "{width} × {height}, {palette:?}: {last:?} hides it");
        }
    }
}

fn filled(item: &Item) -> Option<(Color, &Shape)> {
    match item {
        Item::Fill { shape, color } => Some((*color, shape.as_ref())),
        _ => None,
    }
}

/// The quotes under the map speak of it.
#[test]
fn kinburns_call_out_has_the_number_of_its_note() {
    for language in [Language::ENGLISH, Language::UKRAINIAN] {
        let scene = scene(3508, 2480, Some(300.0), language, true, &Query::everything());
        let mut all = Vec::new();
        groups(&scene.items, &mut all);
        let (_, call_out) = kinburn(&all);
        assert!(call_out.number.is_some(), "{}: {}", language.code(), call_out.name);
        let number: u32 =
            call_out.name.trim_start_matches(|one: char| !one.is_ascii_digit()).parse().unwrap();
        let note = all.iter().find(|group| group.origin == Origin::Footnote(number)).unwrap();
        assert!(texts_of(&note.items).contains("Kinburn"), "{}: note {number}", language.code());
    }
}
