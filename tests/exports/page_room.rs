//! A page at any size: the map comes first, nothing lies on anything, no text leaves the page, and what had no room
//! is counted.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use claims_map::derive::derive_verdicts;
use std::collections::BTreeSet;

use claims_map::derive::Status;
use claims_map::export::{Length, PictureSize, TypeSize, frame_of_areas};
use claims_map::load::{shipped_dossier, shipped_layer};
use claims_map::model::{ActorId, AreaId, Dossier, Layer};
use claims_map::query::{Query, filter_in_force};
use claims_map::scene::arrange::{LEAST_MAP, LeftOut};
use claims_map::scene::base::BaseMap;
use claims_map::scene::compose::MapSource;
use claims_map::scene::item::{Align, Group, Item, Origin, Scene, Shape, Text};
use claims_map::scene::labels::LabelChoice;
use claims_map::scene::legend::LegendKey;
use claims_map::scene::page::{
    Background, FootnoteStyle, Frame, LEAST_SIZE, LegendPlace, PageStyle, PageText, compose_page,
};
use claims_map::scene::palette::Theme;
use claims_map::scene::typeface::{line_metrics, line_width};
use claims_map::space::Rect;
use claims_map::words::Language;

/// Sizes that pictures have: thumbnails, social networks, banners, columns of newspapers, sheets, slides; each
/// upright and across, and many between.
fn sizes() -> Vec<(Length, Length)> {
    let px = |width: f64, height: f64| (Length::Px(width), Length::Px(height));
    let mm = |width: f64, height: f64| (Length::Mm(width), Length::Mm(height));
    let mut sizes = vec![
        px(320.0, 240.0),
        px(400.0, 300.0),
        px(480.0, 270.0),
        px(640.0, 480.0),
        px(1024.0, 576.0),
        px(1200.0, 630.0),
        px(1200.0, 675.0),
        px(1080.0, 1080.0),
        px(1080.0, 1350.0),
        px(1080.0, 1920.0),
        px(1500.0, 500.0),
        px(1584.0, 396.0),
        px(820.0, 312.0),
        px(1200.0, 900.0),
        px(1600.0, 1200.0),
        px(1920.0, 1080.0),
        px(3840.0, 2160.0),
        px(5000.0, 320.0),
        px(320.0, 5000.0),
        mm(85.0, 85.0),
        mm(85.0, 120.0),
        mm(120.0, 80.0),
        mm(174.0, 110.0),
        mm(264.0, 180.0),
        mm(50.0, 50.0),
        mm(148.0, 210.0),
        mm(210.0, 297.0),
        mm(297.0, 420.0),
        mm(420.0, 594.0),
        mm(594.0, 841.0),
        mm(841.0, 1189.0),
    ];
    sizes.extend(sizes.clone().into_iter().map(|(width, height)| (height, width)));
    // Every shape at every size between.
    for step in 0..60 {
        let width = 320.0 + f64::from(step) * 41.0;
        for shape in [0.45, 0.62, 0.75, 1.0, 1.4] {
            sizes.push(px(width, (width * shape).max(240.0)));
        }
    }
    sizes
}

const LEGENDS: [LegendPlace; 6] = [
    LegendPlace::Auto,
    LegendPlace::Left,
    LegendPlace::Right,
    LegendPlace::Below(1),
    LegendPlace::Below(3),
    LegendPlace::Hidden,
];

struct Map {
    layer: Layer,
    dossier: Dossier,
    base: BaseMap,
    language: Language,
}

impl Map {
    fn new(language: Language) -> Self {
        let layer = shipped_layer().unwrap();
        let dossier = shipped_dossier(&layer).unwrap().dossier.in_language(language).into_owned();
        let base = BaseMap::new(&layer);
        Self { layer, dossier, base, language }
    }

    fn page(
        &self,
        size: PictureSize,
        legend: LegendPlace,
        footnotes: FootnoteStyle,
        text: PageText,
    ) -> Scene {
        self.page_under(&Query::everything(), size, legend, footnotes, text)
    }

    fn part(&self, frame: Frame, size: PictureSize, legend: LegendPlace) -> Scene {
        let style = self.style(size, legend, FootnoteStyle::Numbered, PageText::default());
        self.composed(&Query::everything(), &PageStyle { frame, has_locator: true, ..style })
    }

    fn page_under(
        &self,
        query: &Query,
        size: PictureSize,
        legend: LegendPlace,
        footnotes: FootnoteStyle,
        text: PageText,
    ) -> Scene {
        self.composed(query, &self.style(size, legend, footnotes, text))
    }

    fn composed(&self, query: &Query, style: &PageStyle) -> Scene {
        let in_force = filter_in_force(&self.dossier, query);
        let verdicts = derive_verdicts(&self.layer, &in_force);
        let source =
            MapSource { dossier: &self.dossier, layer: &self.layer, base: &self.base, verdicts: &verdicts };
        compose_page(&source, &in_force, query, style)
    }

    fn style(
        &self,
        size: PictureSize,
        legend: LegendPlace,
        footnotes: FootnoteStyle,
        text: PageText,
    ) -> PageStyle {
        PageStyle {
            width: f64::from(size.width_px) / size.scale,
            height: f64::from(size.height_px) / size.scale,
            colors: Theme::Light.colors().clone(),
            background: Background::Paper,
            labels: LabelChoice::All,
            has_locator: false,
            language: self.language,
            frame: Frame::Fit,
            focus: Vec::new(),
            text,
            legend,
            footnotes,
            has_mark: true,
            date: None,
            detail_px: 2.0,
        }
    }
}

fn size(sides: (Length, Length)) -> PictureSize {
    PictureSize::new(sides.0, sides.1, None, 1, TypeSize::Usual).unwrap()
}

/// The rectangle that a line of text takes.
fn rect_of(text: &Text) -> Rect {
    let width = line_width(text);
    let left = match text.align {
        Align::Start => 0.0,
        Align::Middle => width / 2.0,
        Align::End => width,
    };
    let metrics = text.runs.iter().map(|run| line_metrics(run.style.face, run.style.size));
    let cap = metrics.map(|one| one.cap_height).fold(0.0, f64::max);
    Rect::new(text.at.x - left, text.at.y - cap, width, cap)
}

/// Every line of text below an item, and whether it stands on the map.
fn texts<'a>(items: &'a [Item], is_on_map: bool, found: &mut Vec<(&'a Text, bool)>) {
    for item in items {
        match item {
            Item::Text(text) => found.push((text, is_on_map)),
            Item::Group(Group { items, .. }) => texts(items, is_on_map, found),
            Item::Clip { items, .. } => texts(items, true, found),
            Item::Fill { .. } | Item::Stroke { .. } | Item::Texture { .. } | Item::Box { .. } => {}
        }
    }
}

/// The rectangle that the map fills.
fn map_of(scene: &Scene) -> Rect {
    let mut clips = scene
        .items
        .iter()
        .filter_map(|item| if let Item::Clip { rect, .. } = item { Some(*rect) } else { None });
    clips.next_back().unwrap()
}

/// What is wrong with a page.
fn faults(scene: &Scene) -> Vec<String> {
    let mut faults = Vec::new();
    let page = Rect::new(0.0, 0.0, scene.width, scene.height);
    let map = map_of(scene);
    if map.height < scene.height * LEAST_MAP - 1.0 {
        faults.push(format!("the map has {:.0} of {:.0}", map.height, scene.height));
    }
    let mut lines = Vec::new();
    texts(&scene.items, false, &mut lines);
    for (text, is_on_map) in &lines {
        if !*is_on_map && !page.expanded(0.5).encloses(rect_of(text)) {
            faults.push(format!("“{}” leaves the page", text.words()));
        }
        for run in &text.runs {
            let is_badge = run.text.chars().all(|one| one.is_ascii_digit() || one == '?');
            if !is_badge && run.style.size < LEAST_SIZE * 0.92 - 1e-9 {
                faults.push(format!("“{}” is too small", run.text));
            }
        }
    }
    for (number, (one, _)) in lines.iter().enumerate() {
        for (other, _) in &lines[number + 1..] {
            let (first, second) = (rect_of(one).expanded(-0.6), rect_of(other).expanded(-0.6));
            if first.intersects(second) {
                faults.push(format!("“{}” lies on “{}”", one.words(), other.words()));
            }
        }
    }
    let said: String =
        lines.iter().map(|(text, _)| text.words() + " ").collect::<String>().replace('\u{a0}', " ");
    for must in ["68/262", "Kyiv Post", "Claims Map"] {
        if !said.contains(must) {
            faults.push(format!("“{must}” is not said"));
        }
    }
    let out = &scene.left_out;
    if !out.is_nothing() && !said.contains("Left out") && !said.contains("Не вмістилося") {
        faults.push(format!("it is not said that this is left out: {out:?}"));
    }
    faults
}

/// Checks a page, and says which one it is where something is wrong.
fn check(name: &str, scene: &Scene) {
    let faults = faults(scene);
    assert!(faults.is_empty(), "{name}: {}", faults.join("; "));
}

#[test]
fn a_page_of_any_size_puts_the_map_first_and_nothing_on_anything() {
    let maps = [Map::new(Language::ENGLISH), Map::new(Language::of_code("uk").unwrap())];
    let (mut count, mut wrong) = (0, Vec::new());
    for (number, sides) in sizes().into_iter().enumerate() {
        // Every size in one way, in turn; the first ones, which are those that people use, in all.
        let is_usual = number < 62;
        for (at, legend) in LEGENDS.into_iter().enumerate() {
            for footnotes in [FootnoteStyle::Numbered, FootnoteStyle::None] {
                let way = at * 2 + usize::from(footnotes == FootnoteStyle::None);
                if !is_usual && way != number % 12 || is_usual && at > 1 && (number + way) % 5 != 0 {
                    continue;
                }
                let map = &maps[(number + way) % 2];
                let scene = map.page(size(sides), legend, footnotes, PageText::default());
                let faults = faults(&scene);
                if !faults.is_empty() {
                    let faults = faults.join("; ");
                    wrong.push(format!(
                        "{sides:?}, {legend:?}, {footnotes:?}, {}: {faults}",
                        map.language.code()
                    ));
                }
                count += 1;
            }
        }
    }
    assert!(count >= 500, "{count} pages");
    assert!(wrong.is_empty(), "{} of {count} pages:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn what_goes_goes_in_order_and_never_what_must_stay() {
    let map = Map::new(Language::ENGLISH);
    let mut before: Option<LeftOut> = None;
    // The smaller the page, the more is left out: notes first, what colours say last.
    for width in [2400.0, 1800.0, 1400.0, 1000.0, 800.0, 600.0, 450.0] {
        let sides = (Length::Px(width), Length::Px(width * 0.7));
        let size = PictureSize { scale: 1.0, ..size(sides) };
        let out =
            map.page(size, LegendPlace::Below(2), FootnoteStyle::Numbered, PageText::default()).left_out;
        assert!(!out.densities || out.notes == 6, "{width}: densities go after the notes: {out:?}");
        assert!(
            !out.about || out.sources || out.which_source,
            "{width}: what colours say goes after the sources: {out:?}"
        );
        if let Some(before) = before {
            assert!(out.notes >= before.notes, "{width}: fewer notes on a smaller page");
        }
        before = Some(out);
    }
    assert!(before.is_some_and(|out| out.notes == 6), "the smallest has none");
}

#[test]
fn who_speaks_is_named_at_the_foot_where_the_legend_has_no_room_for_it() {
    for (language, lead, last) in
        [(Language::ENGLISH, "Who says so:", "Zelensky"), (Language::UKRAINIAN, "Хто це каже:", "Зеленський")]
    {
        let map = Map::new(language);
        let foot = |sides: (f64, f64), legend: LegendPlace| {
            let sides = (Length::Px(sides.0), Length::Px(sides.1));
            let scene = map.page(size(sides), legend, FootnoteStyle::None, PageText::default());
            let mut lines = Vec::new();
            texts(&scene.items, false, &mut lines);
            let words: Vec<String> = lines.iter().map(|(text, _)| text.words()).collect();
            (scene.left_out, words.join(" "))
        };
        let (out, words) = foot((1200.0, 900.0), LegendPlace::Auto);
        assert!(out.which_source && !out.sources, "{language:?}: {out:?}");
        assert!(words.contains(lead) && words.contains(last), "{language:?}: {words}");
        let named = words.split(lead).nth(1).and_then(|rest| rest.split('.').next()).unwrap();
        assert!(!named.contains("Waltz") && !named.contains("Волтц"), "says nothing of a colour: {named}");
        let (out, words) = foot((1200.0, 900.0), LegendPlace::Hidden);
        assert!(!out.sources && words.contains(lead), "{language:?}, without a legend: {words}");
        let (out, words) = foot((2400.0, 1800.0), LegendPlace::Auto);
        assert!(!out.which_source && !out.sources, "{language:?}, a large page: {out:?}");
        assert!(!words.contains(lead), "{language:?}, a large page names them in its legend: {words}");
        let (out, words) = foot((360.0, 270.0), LegendPlace::Auto);
        assert!(out.sources && !words.contains(lead), "{language:?}, a thumbnail: {out:?}");
    }
}

#[test]
fn numbers_go_with_their_notes() {
    let map = Map::new(Language::ENGLISH);
    for sides in [(1600.0, 1200.0), (1200.0, 630.0), (2400.0, 1600.0)] {
        let sides = (Length::Px(sides.0), Length::Px(sides.1));
        let scene = map.page(size(sides), LegendPlace::Auto, FootnoteStyle::Numbered, PageText::default());
        let notes = scene
            .items
            .iter()
            .filter(|item| matches!(item, Item::Group(Group { origin: Origin::Footnote(_), .. })));
        let notes = notes.count();
        let mut lines = Vec::new();
        texts(&scene.items, false, &mut lines);
        let on_map = lines
            .iter()
            .filter(|(_, is_on_map)| *is_on_map)
            .filter_map(|(text, _)| text.words().parse::<usize>().ok());
        assert_eq!(on_map.max().unwrap_or(0), notes, "{sides:?}");
        assert_eq!(scene.left_out.notes, 6 - notes, "{sides:?}");
    }
}

#[test]
fn what_is_switched_off_and_who_is_to_be_named_stay_on_the_smallest_page() {
    let map = Map::new(Language::ENGLISH);
    let off = Query::everything().without_actor(&ActorId::new("peskov"));
    let text = PageText { credit: Some("Olha Tkach / The Harbour".to_owned()), ..PageText::default() };
    let scene = map.page_under(
        &off,
        size((Length::Px(320.0), Length::Px(240.0))),
        LegendPlace::Auto,
        FootnoteStyle::Numbered,
        text,
    );
    let mut lines = Vec::new();
    texts(&scene.items, false, &mut lines);
    let said: String = lines.iter().map(|(text, _)| text.words() + " ").collect();
    for must in ["Switched off:", "Peskov", "Olha Tkach / The Harbour", "68/262", "Kyiv Post", "Left out:"] {
        assert!(said.replace('\u{a0}', " ").contains(must), "“{must}”: {said}");
    }
    check("the smallest with one off", &scene);
}

#[test]
fn the_note_of_the_maker_stays_on_a_page_of_any_size() {
    for language in [Language::ENGLISH, Language::UKRAINIAN] {
        let map = Map::new(language);
        let note = "The Harbour has since corrected the figure";
        let text = PageText { note: Some(note.to_owned()), ..PageText::default() };
        for sides in [(320.0, 240.0), (1080.0, 1080.0), (1200.0, 630.0), (1500.0, 500.0), (2400.0, 1800.0)] {
            for legend in [LegendPlace::Auto, LegendPlace::Hidden] {
                let sides = (Length::Px(sides.0), Length::Px(sides.1));
                let with = map.page(size(sides), legend, FootnoteStyle::Numbered, text.clone());
                let without = map.page(size(sides), legend, FootnoteStyle::Numbered, PageText::default());
                let mut lines = Vec::new();
                texts(&with.items, false, &mut lines);
                let words: Vec<String> = lines.iter().map(|(text, _)| text.words()).collect();
                let words = words.join(" ").replace('\u{a0}', " ");
                assert_eq!(words.matches(note).count(), 1, "{sides:?}, {legend:?}: {words}");
                assert!(
                    with.left_out.remarks >= without.left_out.remarks && with.left_out.remarks <= 2,
                    "{sides:?}, {legend:?}: it is not counted as left out"
                );
                check("with a note", &with);
            }
        }
    }
}

#[test]
fn a_small_page_names_coloured_areas_without_a_name_where_that_takes_no_line() {
    let map = Map::new(Language::ENGLISH);
    let sides = (Length::Px(1500.0), Length::Px(500.0));
    let scene = map.page(size(sides), LegendPlace::Auto, FootnoteStyle::None, PageText::default());
    let mut lines = Vec::new();
    texts(&scene.items, false, &mut lines);
    let words: Vec<String> = lines.iter().map(|(text, _)| text.words()).collect();
    let words = words.join(" ");
    assert!(!scene.left_out.said.is_empty(), "some have no name: {:?}", scene.left_out);
    for name in &scene.left_out.said {
        let left_out = words.split("Left out:").nth(1).unwrap_or_default();
        assert!(left_out.contains(name.en.as_str()), "{name:?}: {words}");
    }
}

#[test]
fn long_words_of_the_maker_are_cut_and_never_push_the_map_away() {
    let map = Map::new(Language::ENGLISH);
    let long = "A very long title that goes on and on ".repeat(20);
    let text = PageText {
        title: Some(long.clone()),
        subtitle: Some(long.clone()),
        note: Some(long.clone()),
        credit: Some("x".repeat(120)),
        alt: None,
    };
    for sides in [(320.0, 240.0), (1200.0, 900.0), (1080.0, 1920.0), (1500.0, 500.0)] {
        let sides = (Length::Px(sides.0), Length::Px(sides.1));
        let scene = map.page(size(sides), LegendPlace::Auto, FootnoteStyle::Numbered, text.clone());
        let map = map_of(&scene);
        // All four words of the maker stay, each cut: a thumbnail has least left.
        assert!(map.height > scene.height * 0.3, "{sides:?}: {} of {}", map.height, scene.height);
        let mut lines = Vec::new();
        texts(&scene.items, false, &mut lines);
        let said: String = lines.iter().map(|(text, _)| text.words() + " ").collect();
        assert!(said.contains("(shortened)"), "{sides:?}: {said}");
    }
}

/// The boxes that stand alone on the map: a small map of the whole, and the ground of a scale bar.
fn furniture_on_map(scene: &Scene) -> Vec<Rect> {
    let groups = scene.items.iter().filter_map(|item| match item {
        Item::Group(Group { origin: Origin::Furniture, items, .. }) => items.first(),
        _ => None,
    });
    let map = map_of(scene);
    let boxes =
        groups.filter_map(|first| if let Item::Box { rect, .. } = first { Some(*rect) } else { None });
    boxes.filter(|rect| map.intersects(*rect) && rect.height > 12.0).collect()
}

#[test]
fn a_part_of_the_map_has_the_legend_of_what_is_seen_and_a_small_map_of_the_whole() {
    let parts: [&[&str]; 4] = [&["UA-63", "UA-59"], &["UA-43"], &["UA-46"], &["UA-14", "UA-09", "UA-23"]];
    let maps = [Map::new(Language::ENGLISH), Map::new(Language::of_code("uk").unwrap())];
    let mut with_locator = 0;
    for (number, sides) in
        sizes().into_iter().enumerate().filter(|(number, _)| *number < 62 || number % 9 == 0)
    {
        let map = &maps[number % 2];
        let areas: Vec<AreaId> = parts[number % 4].iter().map(|id| AreaId::new(*id)).collect();
        let (frame, legend) = (frame_of_areas(&map.layer, &areas), LEGENDS[number % LEGENDS.len()]);
        let scene = map.part(frame, size(sides), legend);
        let name = format!("{sides:?}, {areas:?}, {legend:?}, {}", map.language.code());
        check(&name, &scene);
        // Every area that is drawn has its line in the legend, and every line an area or a place that is drawn.
        let view = map_of(&scene);
        let drawn = |origin: &Origin| matches!(origin, Origin::Area(_) | Origin::Place(_));
        let mut seen: Vec<Origin> = Vec::new();
        shapes(&scene.items, &mut |origin, shape| {
            let points = shape.parts.iter().flatten();
            // What reaches into the picture by a hair may be told of or not.
            let least = if matches!(origin, Origin::Place(_)) { 6.0 } else { -6.0 };
            if drawn(origin) && points.into_iter().any(|at| view.expanded(least).contains(*at)) {
                seen.push(origin.clone());
            }
        });
        let verdicts = derive_verdicts(&map.layer, &filter_in_force(&map.dossier, &Query::everything()));
        let keys: BTreeSet<LegendKey> = scene.legend.iter().map(|entry| entry.key).collect();
        for origin in &seen {
            if let Origin::Area(id) = origin {
                let key = LegendKey::of(verdicts.area(id).unwrap());
                assert!(keys.contains(&key), "{name}: {id} is drawn and not in the legend");
            }
        }
        let occupied_is_seen = seen.iter().any(|origin| matches!(origin, Origin::Place(_)));
        let has_occupied = keys.iter().any(|key| key.status == Status::Occupied);
        assert!(occupied_is_seen || !has_occupied, "{name}: the legend tells of what is not seen");
        // The small map, and nothing on it.
        let furniture = furniture_on_map(&scene);
        with_locator += usize::from(!scene.left_out.locator);
        let mut lines = Vec::new();
        texts(&scene.items, false, &mut lines);
        for rect in furniture.iter().filter(|rect| rect.width > 60.0 && rect.height > 30.0) {
            for (text, is_on_map) in &lines {
                let is_label = *is_on_map && rect_of(text).expanded(-0.6).intersects(*rect);
                assert!(!is_label, "{name}: “{}” lies on the small map", text.words());
            }
        }
    }
    assert!(with_locator > 40, "{with_locator}");
    let whole = maps[0].part(Frame::Fit, size(sizes()[0]), LegendPlace::Auto);
    assert_eq!(
        furniture_on_map(&whole).iter().filter(|rect| rect.height > 40.0).count(),
        0,
        "none on the whole"
    );
}

/// Every filled shape below an item with what it belongs to.
fn shapes<'a>(items: &'a [Item], visit: &mut impl FnMut(&'a Origin, &'a Shape)) {
    fn of<'a>(item: &'a Item, origin: Option<&'a Origin>, visit: &mut impl FnMut(&'a Origin, &'a Shape)) {
        match item {
            Item::Fill { shape, .. } => origin.into_iter().for_each(|origin| visit(origin, shape)),
            Item::Group(Group { origin, items, .. }) => {
                for item in items {
                    of(item, Some(origin), visit);
                }
            }
            Item::Clip { items, .. } => {
                for item in items {
                    of(item, origin, visit);
                }
            }
            Item::Stroke { .. } | Item::Texture { .. } | Item::Box { .. } | Item::Text(_) => {}
        }
    }
    for item in items {
        of(item, None, visit);
    }
}
