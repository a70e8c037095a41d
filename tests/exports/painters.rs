//! The painters draw the same picture: PNG against SVG, the latter rasterised by `resvg`.
//!
//! `UPDATE_GOLDEN=1 cargo test --test exports painters::` rewrites `tests/golden/`; look at the change.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::Arc;

use crate::common::pictures::{difference, referee};
use claims_map::model::{AreaId, PlaceId};
use claims_map::paint::png::{PngError, paint_png, paint_rgba};
use claims_map::paint::svg::{SvgText, paint_svg};
use claims_map::scene::arrange::LeftOut;
use claims_map::scene::item::{
    Align, Color, Face, Group, Item, Motif, Origin, Pattern, Run, Scene, Shape, Stroke, Text, TextStyle,
};
use claims_map::space::{Rect, Screen};
use resvg::usvg::roxmltree;
use sha2::{Digest as _, Sha256};

const RED: Color = Color::rgb(0x00cf_5b45);
const PLUM: Color = Color::rgb(0x005e_1f5a);
const WHITE: Color = Color::rgb(0x00ff_ffff);
const INK: Color = Color::rgb(0x001a_2230);

/// A hatch of the middle width.
const HATCH: Motif = Motif::Hatch(claims_map::model::PartSize::Unsized);

fn scene(items: Vec<Item>) -> Scene {
    let paper = Rect::new(0.0, 0.0, 240.0, 160.0);
    let mut all =
        vec![Item::Box { rect: paper, radius: 0.0, fill: Some(Color::rgb(0x00df_e9f1)), stroke: None }];
    all.extend(items);
    Scene {
        width: 240.0,
        height: 160.0,
        title: "Хто що заявляє".to_owned(),
        description: "A map & its legend".to_owned(),
        language: "en",
        day: None,
        record: None,
        left_out: LeftOut::default(),
        items: all,
        legend: Vec::new(),
    }
}

/// A jagged island with a lake in it and an islet beside it.
fn land() -> Arc<Shape> {
    let ring = |x: f64, y: f64, radius: f64, corners: u32| -> Vec<Screen> {
        let corner = |step: u32| {
            let angle = f64::from(step) / f64::from(corners) * std::f64::consts::TAU;
            let reach = radius * (1.0 + 0.13 * libm::sin(angle * 5.0) + 0.04 * libm::cos(angle * 23.0));
            Screen::new(x + reach * libm::cos(angle), y + reach * libm::sin(angle))
        };
        (0..corners).map(corner).collect()
    };
    let parts = vec![ring(100.0, 80.0, 60.0, 400), ring(95.0, 75.0, 18.0, 90), ring(200.3, 90.7, 17.0, 60)];
    Arc::new(Shape { parts, closed: true })
}

fn line() -> Arc<Shape> {
    let points = |list: &[(f64, f64)]| list.iter().map(|(x, y)| Screen::new(*x, *y)).collect();
    let bent = points(&[(10.0, 20.0), (60.5, 50.0), (30.0, 100.25), (120.0, 140.0), (230.0, 30.0)]);
    Arc::new(Shape { parts: vec![bent, points(&[(150.0, 10.0), (150.0, 60.0)])], closed: false })
}

fn texture(motif: Motif) -> Vec<Item> {
    let (spacing, weight) = (7.0, 2.2);
    let pattern = Pattern { motif, spacing, weight, anchor: Screen::new(31.0, -7.0) };
    vec![Item::Fill { shape: land(), color: RED }, Item::Texture { shape: land(), pattern, color: PLUM }]
}

fn text(words: &str, at: (f64, f64), align: Align, style: TextStyle) -> Item {
    Item::Text(Text::new(words, Screen::new(at.0, at.1), style).aligned(align))
}

fn plain(size: f64, face: Face) -> TextStyle {
    TextStyle { size, face, color: INK, letter_spacing: 0.0, halo: None }
}

/// A line of three styles, aligned as a whole.
fn runs() -> Item {
    let runs = vec![
        Run::new("“Ізюм” ", plain(12.0, Face::Regular)),
        Run::new("ISW", TextStyle { color: RED, ..plain(12.0, Face::SemiBold) }),
        Run::new(" reports", plain(12.0, Face::Italic)),
    ];
    Item::Text(Text { runs, at: Screen::new(232.0, 156.0), align: Align::End })
}

fn texts() -> Vec<Item> {
    let halo = Some((1.5, WHITE));
    let spaced = TextStyle { letter_spacing: 3.0, ..plain(13.0, Face::SemiBold) };
    vec![
        text("Харківська ґєії", (8.0, 20.0), Align::Start, plain(16.0, Face::Regular)),
        text("AVA To № ₴ → ✓", (120.0, 50.0), Align::Middle, plain(18.0, Face::SemiBold)),
        text("Not as on the ground", (232.0, 75.0), Align::End, plain(12.0, Face::Italic)),
        text("BLACK SEA", (20.0, 100.0), Align::Start, spaced),
        text(" three   gaps", (20.0, 120.0), Align::Start, plain(12.0, Face::Regular)),
        text(
            "Sumy",
            (180.0, 100.0),
            Align::Middle,
            TextStyle { halo, color: RED, ..plain(20.0, Face::SemiBold) },
        ),
        text("Donetsk", (120.0, 140.0), Align::Middle, TextStyle { halo, ..plain(28.0, Face::Regular) }),
        runs(),
    ]
}

fn boxes() -> Vec<Item> {
    let edge = Some(Stroke::solid(3.0, PLUM));
    let half = Some(RED.with_alpha(128));
    vec![
        Item::Box { rect: Rect::new(10.0, 10.0, 60.0, 40.0), radius: 0.0, fill: Some(RED), stroke: None },
        Item::Box { rect: Rect::new(90.5, 10.25, 60.0, 40.0), radius: 9.0, fill: Some(WHITE), stroke: edge },
        Item::Box { rect: Rect::new(30.0, 30.0, 90.0, 60.0), radius: 4.0, fill: half, stroke: None },
        Item::Box { rect: Rect::new(140.0, 80.0, 80.0, 60.0), radius: 90.0, fill: None, stroke: edge },
    ]
}

fn strokes(dash: Option<(f64, f64)>) -> Vec<Item> {
    let wide = Stroke { width: 5.0, color: PLUM.with_alpha(160), dash };
    vec![
        Item::Stroke { shape: line(), stroke: wide },
        Item::Stroke { shape: land(), stroke: Stroke { width: 1.1, color: INK, dash } },
    ]
}

fn group(origin: Origin, title: Option<&str>, items: Vec<Item>) -> Item {
    Item::Group(Group { origin, title: title.map(str::to_owned), items })
}

fn clipped() -> Vec<Item> {
    let inner = Item::Clip { rect: Rect::new(60.0, 0.0, 90.0, 200.0), items: texture(HATCH) };
    vec![Item::Clip { rect: Rect::new(20.0, 30.5, 150.0, 80.0), items: vec![inner, texts().remove(1)] }]
}

/// One scene for each kind of item, by name.
fn kinds() -> Vec<(&'static str, Scene)> {
    let area = AreaId::new("UA-63");
    vec![
        ("group", scene(vec![group(Origin::Area(area), Some("Kharkiv"), boxes())])),
        ("clip", scene(clipped())),
        ("fill", scene(vec![Item::Fill { shape: land(), color: RED.with_alpha(200) }])),
        ("stroke", scene(strokes(None))),
        ("dashes", scene(strokes(Some((6.0, 4.0))))),
        ("hatch", scene(texture(Motif::ALL[0]))),
        ("cross-hatch", scene(texture(Motif::ALL[1]))),
        // Chevrons are not among them: their edges are harder in a PNG than in an SVG (24 per mille far).
        ("dots", scene(texture(Motif::ALL[3]))),
        ("box", scene(boxes())),
        ("text", scene(texts())),
    ]
}

/// A small map with every kind of item and of origin.
fn sampler() -> Scene {
    let shape = land();
    let pattern = Pattern { motif: Motif::Dots, spacing: 40.0, weight: 6.0, anchor: Screen::new(0.0, 0.0) };
    let square =
        |x: f64| [(x, 10.0), (x + 20.0, 10.0), (x + 20.0, 30.0), (x, 30.0)].map(|(x, y)| Screen::new(x, y));
    let small = Arc::new(Shape { parts: vec![square(10.0).to_vec()], closed: true });
    let hatch = Pattern { motif: HATCH, spacing: 8.0, weight: 2.0, ..pattern };
    let (area, place) = (AreaId::new("UA-63"), PlaceId::new("kinburn-spit"));
    let textured = vec![
        Item::Fill { shape: Arc::clone(&small), color: RED },
        Item::Texture { shape: small, pattern: hatch, color: PLUM },
    ];
    let dotted = vec![
        Item::Fill { shape: Arc::clone(&shape), color: RED.with_alpha(77) },
        Item::Texture { shape: Arc::clone(&shape), pattern, color: PLUM },
    ];
    let items = vec![
        group(Origin::Backdrop, None, strokes(None)),
        group(Origin::Area(area.clone()), Some("Kharkiv: contested"), textured),
        group(Origin::Borders, None, strokes(Some((6.0, 4.0)))),
        group(Origin::Place(place.clone()), Some("Kinburn Spit"), dotted),
        group(Origin::AreaLabel(area.clone()), None, texts()),
        group(Origin::PlaceLabel(place), None, clipped()),
        group(Origin::Highlight(area), None, vec![Item::Stroke { shape, stroke: Stroke::solid(2.6, INK) }]),
        group(Origin::Legend, None, boxes()),
    ];
    scene(items)
}

fn png_bytes(scene: &Scene, scale: f64, dpi: Option<f64>) -> Vec<u8> {
    let mut bytes = Vec::new();
    paint_png(scene, scale, dpi, &mut bytes).unwrap();
    bytes
}

fn golden(name: &str, found: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, found).unwrap();
    }
    let message = format!("{} is missing; run with UPDATE_GOLDEN=1", path.display());
    let expected = std::fs::read_to_string(&path).expect(&message);
    assert!(expected == found, "{name} has changed; run with UPDATE_GOLDEN=1 and look at the difference");
}

/// Measured: at most 1.7 per mille (a clip at half a pixel) and 0.66 (the sampler at scale 1, small and
/// full of edges); a missing halo, texture or letter is a multiple of either.
#[test]
fn svg_and_png_show_the_same_picture() {
    let mut unlike = String::new();
    for (name, scene) in kinds().into_iter().chain([("sampler", sampler())]) {
        for scale in [1.0, 2.0] {
            let picture = paint_rgba(&scene, scale).unwrap();
            let (far, mean) = difference(&picture, &referee(&paint_svg(&scene, 1.0, SvgText::Live), scale));
            if far > 2.0 || mean > 0.7 {
                writeln!(unlike, "{name} at {scale}: {far:.2} per mille far, mean {mean:.3}").unwrap();
            }
        }
    }
    assert!(unlike.is_empty(), "these differ too much:\n{unlike}");
}

#[test]
fn every_kind_draws_something_of_its_own() {
    let empty = paint_rgba(&scene(Vec::new()), 1.0).unwrap();
    let mut seen = vec![empty];
    for (name, scene) in kinds() {
        let picture = paint_rgba(&scene, 1.0).unwrap();
        let own = name == "box" || seen.iter().all(|other| difference(&picture, other).0 > 5.0);
        assert!(own, "{name} looks like another scene or like none");
        seen.push(picture);
    }
}

#[test]
fn the_same_scene_gives_the_same_bytes() {
    let scene = sampler();
    assert!(png_bytes(&scene, 2.0, Some(300.0)) == png_bytes(&sampler(), 2.0, Some(300.0)), "PNG");
    assert_eq!(paint_svg(&scene, 1.0, SvgText::Live), paint_svg(&sampler(), 1.0, SvgText::Live), "SVG");
    let mut hashes = String::new();
    for scale in [1.0, 1.37, 2.0] {
        let hash = Sha256::digest(paint_rgba(&scene, scale).unwrap().rgba);
        let hex = hash.iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"));
        writeln!(hashes, "{scale} {hex}").unwrap();
    }
    if cfg!(target_arch = "x86_64") {
        golden("painters-x86_64.sha256", &hashes);
    }
}

#[test]
fn the_svg_is_as_agreed() {
    golden("painters.svg", &paint_svg(&sampler(), 1.0, SvgText::Live));
}

#[test]
fn areas_places_and_groups_can_be_found_in_the_svg() {
    let mut scene = sampler();
    scene.items.push(group(Origin::Area(AreaId::new("UA-63")), Some("Again"), boxes()));
    let svg = paint_svg(&scene, 1.0, SvgText::Live);
    let document = roxmltree::Document::parse(&svg).unwrap();
    let root = document.root_element();
    assert_eq!(root.attribute("lang"), Some("en"), "the language of the texts");
    let first: Vec<_> = root.children().filter(roxmltree::Node::is_element).take(2).collect();
    assert_eq!(first[0].text(), Some("Хто що заявляє"), "the title comes first");
    assert_eq!(first[1].text(), Some("A map & its legend"), "then the description");
    let by_id = |id: &str| document.descendants().find(|node| node.attribute("id") == Some(id));
    for (id, title) in
        [("UA-63", "Kharkiv: contested"), ("kinburn-spit", "Kinburn Spit"), ("UA-63-2", "Again")]
    {
        let node = by_id(id).unwrap_or_else(|| panic!("no {id}"));
        assert_eq!(
            node.first_element_child().and_then(|child| child.text()),
            Some(title),
            "{id} has its title"
        );
    }
    for class in ["backdrop", "borders", "highlight", "label", "legend"] {
        assert!(document.descendants().any(|node| node.attribute("class") == Some(class)), "no {class}");
    }
    let mut ids: Vec<_> = document.descendants().filter_map(|node| node.attribute("id")).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count, "ids are unique");
}

/// The names and values that Inkscape's attributes have.
const INKSCAPE: &str = "http://www.inkscape.org/namespaces/inkscape";

#[test]
fn an_svg_has_layers_for_drawing_programs() {
    let svg = paint_svg(&sampler(), 1.0, SvgText::Live);
    let document = roxmltree::Document::parse(&svg).unwrap();
    let layers: Vec<_> = document.root_element().children().filter(|node| node.has_tag_name("g")).collect();
    let labels: Vec<_> = layers.iter().filter_map(|layer| layer.attribute((INKSCAPE, "label"))).collect();
    let expected = ["Background", "Areas", "Borders", "Places", "Labels", "Focus", "Legend"];
    assert_eq!(labels, expected, "in drawing order; nothing of the sampler is a note");
    for layer in layers {
        assert_eq!(layer.attribute((INKSCAPE, "groupmode")), Some("layer"), "{layer:?}");
        let id = layer.attribute((INKSCAPE, "label")).map(|label| format!("layer-{}", label.to_lowercase()));
        assert_eq!(layer.attribute("id"), id.as_deref(), "a stable id");
    }
    let mut named = sampler();
    named.items.push(group(Origin::Area(AreaId::new("layer-areas")), None, boxes()));
    let svg = paint_svg(&named, 1.0, SvgText::Live);
    assert_eq!(svg.matches("id=\"layer-areas\"").count(), 1, "no area takes a layer's id");
}

#[test]
fn an_svg_needs_nothing_that_programs_read_unlike() {
    for (name, scene) in kinds().into_iter().chain([("sampler", sampler())]) {
        for text in [SvgText::Live, SvgText::Outlines] {
            let svg = paint_svg(&scene, 1.0, text);
            for wrong in
                ["<pattern", "clip-path", "<clipPath", "<use", "<style", "paint-order", "dominant-", "rgba("]
            {
                assert!(!svg.contains(wrong), "{name}: {wrong}");
            }
            assert_eq!(svg.matches("<svg").count(), 1, "{name}: none in another");
        }
    }
}

#[test]
fn a_line_of_text_is_one_text_over_its_halo() {
    let svg = paint_svg(&scene(texts()), 1.0, SvgText::Live);
    let document = roxmltree::Document::parse(&svg).unwrap();
    let lines: Vec<_> = document.descendants().filter(|node| node.has_tag_name("text")).collect();
    let (halos, lines): (Vec<_>, Vec<_>) =
        lines.into_iter().partition(|line| line.attribute("aria-hidden").is_some());
    assert_eq!((halos.len(), lines.len()), (2, texts().len()), "one a line, and one a halo");
    assert!(halos.iter().all(|halo| halo.attribute("fill") == Some("none")), "a halo is only a line");
    assert!(lines.iter().all(|line| line.attribute("stroke").is_none()), "the letters have none");
    let of_runs = lines.last().unwrap();
    let words: String =
        of_runs.descendants().filter_map(|node| node.text().filter(|_| node.is_text())).collect();
    assert_eq!(words, "“Ізюм” ISW reports", "spaces between runs are there");
    assert_eq!(
        of_runs.attribute(("http://www.w3.org/XML/1998/namespace", "space")),
        Some("preserve"),
        "and are kept"
    );
    let placed = of_runs.descendants().filter(|node| node.has_tag_name("tspan") && node.has_attribute("x"));
    assert_eq!(placed.count(), 0, "runs flow");
}

#[test]
fn letters_can_be_outlines_or_bring_their_font() {
    let outlines = paint_svg(&scene(texts()), 1.0, SvgText::Outlines);
    let document = roxmltree::Document::parse(&outlines).unwrap();
    assert!(!document.descendants().any(|node| node.has_tag_name("text")), "no text");
    let said: Vec<_> = document.descendants().filter_map(|node| node.attribute("aria-label")).collect();
    assert!(said.contains(&"Харківська ґєії") && said.contains(&"“Ізюм” ISW reports"), "{said:?}");
    let live = paint_svg(&scene(texts()), 1.0, SvgText::Live);
    for scale in [1.0, 3.0] {
        let (far, mean) = difference(&referee(&live, scale), &referee(&outlines, scale));
        assert!(far <= 1.0 && mean <= 0.3, "at {scale}: {far:.2} per mille far, mean {mean:.3}");
    }
    let embedded = paint_svg(&scene(texts()), 1.0, SvgText::Embedded);
    assert_eq!(embedded.matches("@font-face").count(), 3, "the three faces that it needs");
    let plain = scene(vec![text("one", (9.0, 20.0), Align::Start, plain(12.0, Face::Regular))]);
    let embedded = paint_svg(&plain, 1.0, SvgText::Embedded);
    assert_eq!(embedded.matches("@font-face").count(), 1, "none that it does not need");
    assert!(embedded.contains("<text x=\"9\""), "text stays text");
}

#[test]
fn hostile_text_comes_back_intact() {
    let hostile = "</text><script>alert('1')</script> ]]> \"quoted\" & &amp; <!-- \u{202e}\u{2066}rtl\u{2069} \t\r\n  end ";
    let style = plain(12.0, Face::Regular);
    let mut scene = scene(vec![group(
        Origin::AreaLabel(AreaId::new(hostile)),
        Some(hostile),
        vec![
            text(hostile, (10.0, 20.0), Align::Start, style),
            text("zero \u{0} \u{1b} \u{ffff}", (10.0, 40.0), Align::Start, style),
        ],
    )]);
    scene.title = hostile.to_owned();
    scene.description = hostile.to_owned();
    let svg = paint_svg(&scene, 1.0, SvgText::Live);
    let document = roxmltree::Document::parse(&svg).unwrap();
    let texts: Vec<_> =
        document.descendants().filter(roxmltree::Node::is_text).filter_map(|node| node.text()).collect();
    assert_eq!(texts.iter().filter(|text| **text == hostile).count(), 4, "two titles, a description, a text");
    assert!(texts.contains(&"zero \u{fffd} \u{fffd} \u{fffd}"), "forbidden characters are replaced");
    let data: Vec<_> = document.descendants().filter_map(|node| node.attribute("data-area")).collect();
    assert_eq!(data, [hostile], "attributes too");
    assert!(
        !document.descendants().any(|node| node.tag_name().name() == "script"),
        "nothing became an element"
    );
    let image = png::Decoder::new(std::io::Cursor::new(png_bytes(&scene, 1.0, None))).read_info().unwrap();
    let found =
        image.info().utf8_text.iter().map(|chunk| (chunk.keyword.as_str(), chunk.get_text().unwrap()));
    let expected = [("Title", hostile.to_owned()), ("Description", hostile.to_owned())];
    assert_eq!(found.collect::<Vec<_>>(), expected, "a PNG's text chunks too");
}

#[test]
fn a_png_says_its_resolution_and_colours() {
    let read = |scene: &Scene, dpi: Option<f64>| {
        let bytes = png_bytes(scene, 1.0, dpi);
        let reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
        reader.info().clone()
    };
    let info = read(&sampler(), Some(300.0));
    let dims = info.pixel_dims.unwrap();
    assert_eq!((dims.xppu, dims.yppu, dims.unit), (11811, 11811, png::Unit::Meter), "300 dots per inch");
    assert_eq!((info.width, info.height), (240, 160), "size");
    assert!(info.srgb.is_some(), "the colours are sRGB");
    assert_eq!(info.color_type, png::ColorType::Rgb, "an opaque scene has no alpha channel");
    assert!(read(&sampler(), None).pixel_dims.is_none(), "no resolution asked for, none written");
    let mut clear = sampler();
    clear.items.remove(0);
    assert_eq!(read(&clear, None).color_type, png::ColorType::Rgba, "a scene without background has one");
}

#[test]
fn a_transparent_png_keeps_its_colours() {
    let mut clear = scene(vec![Item::Box {
        rect: Rect::new(10.0, 10.0, 50.0, 50.0),
        radius: 0.0,
        fill: Some(RED.with_alpha(128)),
        stroke: None,
    }]);
    clear.items.remove(0);
    let image = paint_rgba(&clear, 1.0).unwrap();
    let pixel = |x: usize, y: usize| &image.rgba[4 * (240 * y + x)..][..4];
    assert_eq!(pixel(5, 5), [0, 0, 0, 0], "nothing outside");
    let [r, g, b, a] = *pixel(30, 30) else { panic!("four channels") };
    let near = r.abs_diff(0xcf) < 3 && g.abs_diff(0x5b) < 3 && b.abs_diff(0x45) < 3 && a == 128;
    assert!(near, "straight alpha: {:?}", pixel(30, 30));
}

#[test]
fn impossible_sizes_and_resolutions_are_refused() {
    let sized = |width: f64, height: f64| Scene { width, height, ..scene(Vec::new()) };
    let cases = [
        (sized(100_000.0, 100.0), 1.0),
        (sized(100.0, 20_001.0), 1.0),
        (sized(0.0, 100.0), 1.0),
        (sized(f64::NAN, 100.0), 1.0),
        (sized(f64::INFINITY, 100.0), 1.0),
        (sized(-100.0, -100.0), -1.0),
        (scene(Vec::new()), 0.0),
        (scene(Vec::new()), 1000.0),
        (scene(Vec::new()), f64::NAN),
    ];
    for (scene, scale) in cases {
        let mut out = Vec::new();
        let error = paint_png(&scene, scale, None, &mut out).unwrap_err();
        assert!(
            matches!(error, PngError::Size { .. }),
            "{} × {} at {scale}: {error}",
            scene.width,
            scene.height
        );
        assert!(out.is_empty() && paint_rgba(&scene, scale).is_err(), "nothing is written");
    }
    for dpi in [0.0, -300.0, f64::NAN, f64::INFINITY] {
        let error = paint_png(&scene(Vec::new()), 1.0, Some(dpi), &mut Vec::new()).unwrap_err();
        assert!(matches!(error, PngError::Resolution { .. }), "{dpi}: {error}");
    }
}

#[test]
fn hostile_geometry_neither_hangs_nor_panics() {
    let wild = [f64::NAN, f64::INFINITY, -1e300, 1e9, 3.0];
    let points: Vec<Screen> = wild.iter().flat_map(|x| wild.map(|y| Screen::new(*x, y))).collect();
    let parts = vec![points, vec![], vec![Screen::new(5.0, 5.0)], vec![Screen::new(9.0, 9.0); 2]];
    let mut items = Vec::new();
    for closed in [true, false] {
        let shape = Arc::new(Shape { parts: parts.clone(), closed });
        items.push(Item::Fill { shape: Arc::clone(&shape), color: RED });
        for (width, dash) in [
            (1.0, None),
            (f64::NAN, None),
            (1e9, None),
            (-1.0, None),
            (1.0, Some((0.0, 0.0))),
            (1.0, Some((5.0, 5.0))),
        ] {
            let stroke = Stroke { width, color: INK, dash };
            items.push(Item::Stroke { shape: Arc::clone(&shape), stroke });
        }
        for spacing in [0.0, f64::NAN, 1e-9] {
            let pattern = Pattern { motif: HATCH, spacing, weight: 1.0, anchor: Screen::new(f64::NAN, 0.0) };
            items.push(Item::Texture { shape: Arc::clone(&shape), pattern, color: PLUM });
        }
    }
    let rect = Rect::new(f64::NAN, 0.0, f64::INFINITY, 5.0);
    items.push(Item::Box { rect, radius: f64::NAN, fill: Some(RED), stroke: Some(Stroke::solid(1.0, INK)) });
    items.push(text("x", (f64::NAN, 1e300), Align::End, plain(f64::INFINITY, Face::Regular)));
    let scene = scene(items);
    paint_rgba(&scene, 1.0).unwrap();
    let svg = paint_svg(&scene, 1.0, SvgText::Live);
    roxmltree::Document::parse(&svg).unwrap();
    assert!(!svg.contains("NaN") && !svg.contains("inf"), "only numbers");
}
