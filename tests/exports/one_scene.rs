//! One scene: PNG, SVG (rasterised by `resvg`), PDF (by poppler) and the page's map (in Chromium) show
//! the same, in both themes, with every status and every texture. Needs Debian's `poppler-utils` and
//! `chromium`.
//!
//! Each program smooths edges and letters in its own way, so the pictures are compared in tolerances
//! that were measured first; each test says which, and that one wrong texture is over it.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use crate::common::browser::Browser;
use crate::common::fresh_folder;
use crate::common::pictures::{
    block_difference, decoded_png, difference, encoded_png, rasterised_pdf, referee,
};
use claims_map::derive::{Ground, Status, Verdicts, derive_verdicts};
use claims_map::export::{ExportFormat, ExportOptions, ExportSource, compose_export, export_bytes};
use claims_map::load::{shipped_dossier, shipped_layer};
use claims_map::model::{
    ActorId, AreaId, Dossier, Extent, Kind, Layer, Modality, PartSize, QuoteCheck, QuoteFault, StatementId,
};
use claims_map::paint::pdf::{letter_color, paint_pdf};
use claims_map::paint::png::{Image, paint_rgba};
use claims_map::paint::svg::SvgText;
use claims_map::query::{Query, filter_in_force};
use claims_map::scene::arrange::LeftOut;
use claims_map::scene::base::BaseMap;
use claims_map::scene::compose::{MapSource, MapStyle, compose_map};
use claims_map::scene::detail::tolerance_m;
use claims_map::scene::item::{Item, Scene, Text};
use claims_map::scene::labels::LabelChoice;
use claims_map::scene::page::FootnoteStyle;
use claims_map::scene::palette::Theme;
use claims_map::scene::shapes::Medium;
use claims_map::space::{Rect, View};
use claims_map::words::Language;
use serde_json::json;

const THEMES: [Theme; 2] = [Theme::Light, Theme::Dark];

/// The shipped layer and a dossier in which every status and every texture occurs.
fn everything() -> (Layer, Dossier) {
    let layer = shipped_layer().unwrap();
    let mut dossier = shipped_dossier(&layer).unwrap().dossier;
    // Occupied; held in part and disputed; most of it held; fought over inside; mentioned; threatened and, with a
    // broken quote, not checked come from elsewhere or below.
    let most = Extent::Part { wording: None, percent: None, size: PartSize::Most };
    say(&mut dossier, "UA-09", Kind::Occupation, Extent::Whole);
    say(&mut dossier, "UA-14", Kind::Recapture, Extent::Whole);
    dossier.statements.last_mut().unwrap().speaker = ActorId::new("zelensky");
    say(&mut dossier, "UA-23", Kind::Occupation, most);
    say(&mut dossier, "UA-32", Kind::Advance, Extent::Unspecified);
    say(&mut dossier, "UA-05", Kind::Denial, Extent::Whole);
    say(&mut dossier, "UA-71", Kind::Claim, Extent::Whole);
    dossier.statements.last_mut().unwrap().check = QuoteCheck::Broken(QuoteFault::SealBroken);
    (layer, dossier)
}

/// Adds a statement of this kind on one area, with the words of another.
fn say(dossier: &mut Dossier, area: &str, kind: Kind, extent: Extent) {
    let mut statement = dossier.statements[6].clone();
    statement.id = StatementId::new(format!("said-{}", dossier.statements.len()));
    (statement.kind, statement.extent, statement.modality) = (kind, extent, Modality::Asserted);
    (statement.areas, statement.group, statement.place) = (vec![AreaId::new(area)], None, None);
    dossier.statements.push(statement);
}

fn options(format: ExportFormat, theme: Theme) -> ExportOptions {
    let footnotes = FootnoteStyle::Numbered;
    ExportOptions { theme, footnotes, ..ExportOptions::new(format, 1600, 1200, None) }
}

/// The page in pixels.
fn pixels(source: &ExportSource<'_>, theme: Theme) -> Image {
    let options = options(ExportFormat::Png, theme);
    paint_rgba(&compose_export(source, &options), options.scale).unwrap()
}

fn verdicts(layer: &Layer, dossier: &Dossier) -> Verdicts {
    derive_verdicts(layer, &filter_in_force(dossier, &Query::everything()))
}

#[test]
fn the_scene_has_every_status_and_every_texture() {
    let (layer, dossier) = everything();
    let verdicts = verdicts(&layer, &dossier);
    let looks: Vec<(Status, Option<Ground>)> =
        verdicts.areas().iter().map(|(_, verdict)| (verdict.status, verdict.texture())).collect();
    for look in [
        (Status::Occupied, None),
        (Status::Contested, Some(Ground::SourcesDisagree)),
        (Status::Contested, Some(Ground::HeldInPart(PartSize::Small))),
        (Status::Contested, Some(Ground::HeldInPart(PartSize::Unsized))),
        (Status::Contested, Some(Ground::HeldInPart(PartSize::Most))),
        (Status::Contested, Some(Ground::FightingInside)),
        (Status::Claimed, None),
        (Status::Claimed, Some(Ground::Pressure)),
        (Status::Threatened, Some(Ground::Pressure)),
        (Status::Mentioned, None),
        (Status::NotChecked, None),
        (Status::NotMentioned, None),
    ] {
        assert!(looks.contains(&look), "{look:?} is drawn");
    }
    let off = Query::everything().without_actor(&ActorId::new("peskov"));
    let without = derive_verdicts(&layer, &filter_in_force(&dossier, &off));
    assert_eq!(without.area(&AreaId::new("UA-51")).unwrap().status, Status::SwitchedOff, "what is off");
}

/// The same dossier with one texture that is another, whatever stands for densities: Kharkiv is held in part, and here
/// disputed.
fn with_a_wrong_texture(dossier: &Dossier) -> Dossier {
    let mut other = dossier.clone();
    say(&mut other, "UA-63", Kind::Recapture, Extent::Whole);
    other.statements.last_mut().unwrap().speaker = ActorId::new("zelensky");
    other
}

/// The pictures differ by at most so many blocks of 8 × 8 pixels in a thousand, and one with a wrong
/// texture in one area by more.
#[track_caller]
fn expect_same_map(name: &str, picture: &Image, right: &Image, wrong: &Image, most: f64) {
    let [(right, _), (wrong, _)] = [right, wrong].map(|png| block_difference(picture, png, 8));
    assert!(right <= most, "{name}: {right:.2} per mille of the blocks differ");
    assert!(wrong > most, "{name}: a wrong texture goes unnoticed with {wrong:.2} per mille");
}

/// Measured in light: 4.3 per mille of the pixels differ by more than 32, by 0.72 in the mean, since runs that follow
/// one another are kerned by the reader; none of the blocks differs.
#[test]
fn the_svg_shows_what_the_png_shows() {
    let (layer, dossier) = everything();
    let (query, other) = (Query::everything(), with_a_wrong_texture(&dossier));
    let source = ExportSource { dossier: &dossier, layer: &layer, query: &query };
    for theme in THEMES {
        let svg = export_bytes(&source, &options(ExportFormat::Svg, theme)).unwrap();
        let svg = referee(std::str::from_utf8(&svg).unwrap(), 1.0);
        let right = pixels(&source, theme);
        let (far, mean) = difference(&right, &svg);
        assert!(far <= 8.0 && mean <= 1.0, "{theme:?}: {far:.1} per mille, {mean:.2} in the mean");
        let wrong = pixels(&ExportSource { dossier: &other, ..source }, theme);
        expect_same_map(&format!("{theme:?}"), &svg, &right, &wrong, 0.5);
    }
}

/// The samples that `.ci/programs-svg` opens in other programs: for each theme, one in each language, our pixels, the
/// SVG with letters as text and as outlines, and both with a wrong texture. They are written into the folder that
/// `CLAIMS_MAP_SAMPLES` names; without it only the drawing is looked at.
#[test]
fn samples_for_other_programs() {
    let (layer, dossier) = everything();
    let (query, other) = (Query::everything(), with_a_wrong_texture(&dossier));
    let folder = std::env::var_os("CLAIMS_MAP_SAMPLES").map(std::path::PathBuf::from);
    for (name, theme, language) in
        [("light-en", Theme::Light, Language::ENGLISH), ("dark-uk", Theme::Dark, Language::UKRAINIAN)]
    {
        let bytes = |dossier: &Dossier, format, svg_text| {
            let options = ExportOptions {
                theme,
                language,
                footnotes: FootnoteStyle::Numbered,
                svg_text,
                ..ExportOptions::new(format, 1280, 960, None)
            };
            export_bytes(&ExportSource { dossier, layer: &layer, query: &query }, &options).unwrap()
        };
        let files = [
            (format!("{name}.png"), bytes(&dossier, ExportFormat::Png, SvgText::Live)),
            (format!("{name}-live.svg"), bytes(&dossier, ExportFormat::Svg, SvgText::Live)),
            (format!("{name}-outlines.svg"), bytes(&dossier, ExportFormat::Svg, SvgText::Outlines)),
            (format!("{name}-live-wrong.svg"), bytes(&other, ExportFormat::Svg, SvgText::Live)),
            (format!("{name}-outlines-wrong.svg"), bytes(&other, ExportFormat::Svg, SvgText::Outlines)),
        ];
        assert!(files[2].1 != files[4].1, "a wrong texture is another picture");
        for (file, bytes) in &files {
            let Some(folder) = &folder else { continue };
            std::fs::write(folder.join(file), bytes).unwrap();
        }
    }
}

/// A scene with its lines of text as `change` makes them; none where it gives none.
fn with_texts(scene: &Scene, change: &impl Fn(&Text) -> Option<Text>) -> Scene {
    Scene { items: texts_changed(&scene.items, change), ..scene.clone() }
}

fn texts_changed(items: &[Item], change: &impl Fn(&Text) -> Option<Text>) -> Vec<Item> {
    let changed = |item: &Item| match item {
        Item::Text(text) => change(text).map(Item::Text),
        Item::Group(group) => {
            let mut group = group.clone();
            group.items = texts_changed(&group.items, change);
            Some(Item::Group(group))
        }
        Item::Clip { rect, items } => Some(Item::Clip { rect: *rect, items: texts_changed(items, change) }),
        Item::Fill { .. } | Item::Stroke { .. } | Item::Texture { .. } | Item::Box { .. } => {
            Some(item.clone())
        }
    };
    items.iter().filter_map(changed).collect()
}

/// A scene whose letters have the colours that they have in a PDF: nearly black ones are black.
fn in_ink(scene: &Scene) -> Scene {
    with_texts(scene, &|text| {
        let mut text = text.clone();
        text.runs.iter_mut().for_each(|run| run.style.color = letter_color(run.style.color));
        Some(text)
    })
}

/// Measured with poppler 22.12: 48 per mille of the pixels differ by more than 32, by 2.8 in the mean; they lie on the
/// edges of lines and letters, which poppler draws a little thinner. None of the blocks differs.
#[test]
fn the_pdf_shows_what_the_png_shows() {
    let (layer, dossier) = everything();
    let (query, other) = (Query::everything(), with_a_wrong_texture(&dossier));
    let source = ExportSource { dossier: &dossier, layer: &layer, query: &query };
    let folder = fresh_folder("one-scene-pdf");
    for theme in THEMES {
        let options = options(ExportFormat::Pdf, theme);
        let pdf = export_bytes(&source, &options).unwrap();
        let Some(pdf) = rasterised_pdf(&folder, &pdf, 96.0) else { return };
        let [right, wrong] = [&dossier, &other].map(|dossier| {
            let scene = compose_export(&ExportSource { dossier, ..source }, &options);
            paint_rgba(&in_ink(&scene), options.scale).unwrap()
        });
        let (far, mean) = difference(&right, &pdf);
        assert!(far <= 55.0 && mean <= 3.2, "{theme:?}: {far:.1} per mille, {mean:.2} in the mean");
        expect_same_map(&format!("{theme:?}"), &pdf, &right, &wrong, 0.5);
    }
}

/// The samples that `.ci/programs-pdf` opens in other programs: for each theme, one in each language, the PDF, one with
/// a wrong texture and one without letters, and our pixels with and without letters, these in a PDF's colours. They
/// are written into the folder that `CLAIMS_MAP_SAMPLES` names; without it only the drawing is looked at.
#[test]
fn pdf_samples_for_other_programs() {
    let (layer, dossier) = everything();
    let (query, other) = (Query::everything(), with_a_wrong_texture(&dossier));
    let folder = std::env::var_os("CLAIMS_MAP_SAMPLES").map(std::path::PathBuf::from);
    for (name, theme, language) in
        [("light-en", Theme::Light, Language::ENGLISH), ("dark-uk", Theme::Dark, Language::UKRAINIAN)]
    {
        let options = ExportOptions {
            theme,
            language,
            footnotes: FootnoteStyle::Numbered,
            ..ExportOptions::new(ExportFormat::Pdf, 1280, 960, None)
        };
        let source = ExportSource { dossier: &dossier, layer: &layer, query: &query };
        let pdf = |source: &ExportSource<'_>| export_bytes(source, &options).unwrap();
        let scene = compose_export(&source, &options);
        let bare = with_texts(&scene, &|_| None);
        let png = |scene: &Scene| encoded_png(&paint_rgba(scene, options.scale).unwrap());
        let files = [
            (format!("{name}.pdf"), pdf(&source)),
            (format!("{name}-wrong.pdf"), pdf(&ExportSource { dossier: &other, ..source })),
            (format!("{name}-bare.pdf"), paint_pdf(&bare, options.scale, options.dpi, options.inks).unwrap()),
            (format!("{name}.png"), png(&in_ink(&scene))),
            (format!("{name}-bare.png"), png(&bare)),
        ];
        assert!(files[0].1 != files[1].1, "a wrong texture is another picture");
        assert!(files[3].1 != files[4].1, "letters are seen");
        let spaced = spaced_words(&scene);
        assert!(spaced.len() > 2, "{spaced:?}");
        let words = (format!("{name}.words"), spaced.join("\n") + "\n");
        for (file, bytes) in files.iter().chain([&(words.0, words.1.into_bytes())]) {
            let Some(folder) = &folder else { continue };
            std::fs::write(folder.join(file), bytes).unwrap();
        }
    }
}

/// The words of a scene whose letters stand apart, without those that are too short to be found by accident.
fn spaced_words(scene: &Scene) -> Vec<String> {
    let words = std::cell::RefCell::new(Vec::new());
    with_texts(scene, &|text| {
        for run in text.runs.iter().filter(|run| run.style.letter_spacing >= 1.0) {
            let long = |word: &&str| word.chars().count() > 4;
            words.borrow_mut().extend(run.text.split_whitespace().filter(long).map(str::to_owned));
        }
        None
    });
    words.into_inner()
}

/// The page draws with the reader's fonts, sets its labels for a few widths and its textures off where
/// it likes, so only blocks are compared. Measured: 5.5 (light) and 7.0
/// (dark) per mille of them differ, nearly all under labels; with one wrong texture 19 to 21.
#[test]
fn the_page_shows_the_map_that_the_png_shows() {
    let (layer, dossier) = everything();
    let (query, other) = (Query::everything(), with_a_wrong_texture(&dossier));
    let source = ExportSource { dossier: &dossier, layer: &layer, query: &query };
    let folder = fresh_folder("one-scene-html");
    let path = folder.join("map.html");
    std::fs::write(&path, export_bytes(&source, &options(ExportFormat::Html, Theme::Light)).unwrap())
        .unwrap();
    let Some(mut browser) = Browser::start(&folder) else { return };
    // As wide as makes the map little wider than a set of its labels was made for: their letters have the same size.
    browser.resize(1430, 1000);
    browser.open_file(&path);
    // The page's legend lies over the sea; here it would hide part of the map.
    browser.eval("document.querySelector('.legend').style.visibility = 'hidden'");
    for theme in THEMES {
        browser.medium("screen", if theme == Theme::Light { "light" } else { "dark" });
        let page = screenshot_of_map(&mut browser);
        let place = place_of_map(&mut browser);
        let [right, wrong] = [&dossier, &other].map(|dossier| {
            let scene = map_like_the_pages(&place, &ExportSource { dossier, ..source }, theme);
            paint_rgba(&scene, 1.0).unwrap()
        });
        expect_same_map(&format!("{theme:?}"), &page, &right, &wrong, 10.0);
    }
}

/// The rectangle of the page's map in CSS pixels, and where its own coordinates stand in it:
/// left, top, width, height, scale, x and y of its origin.
const PLACE: &str = "(() => { const svg = document.getElementById('map-svg'); \
    const map = svg.parentElement.getBoundingClientRect(), to = svg.getScreenCTM(); \
    return [map.left, map.top, map.width, map.height, to.a, to.e, to.f, \
    svg.viewBox.baseVal.width, svg.viewBox.baseVal.height]; })()";

fn place_of_map(browser: &mut Browser) -> Vec<f64> {
    let place = browser.eval(PLACE);
    place.as_array().unwrap().iter().map(|number| number.as_f64().unwrap()).collect()
}

fn screenshot_of_map(browser: &mut Browser) -> Image {
    let place = place_of_map(browser);
    let clip = json!({"x": place[0].ceil(), "y": place[1].ceil(), "width": place[2].floor() - 1.0,
        "height": place[3].floor() - 1.0, "scale": 1});
    let shot = browser.call("Page.captureScreenshot", json!({"format": "png", "clip": clip}));
    decoded_png(&base64(shot["data"].as_str().unwrap()))
}

/// The map as the library composes it for the rectangle in which the page shows its own.
fn map_like_the_pages(place: &[f64], source: &ExportSource<'_>, theme: Theme) -> Scene {
    let (width, height) = (place[2].floor() - 1.0, place[3].floor() - 1.0);
    let (layer, dossier) = (source.layer, source.dossier);
    let (base, verdicts) = (BaseMap::new(layer), verdicts(layer, dossier));
    let map = MapSource { dossier, layer, base: &base, verdicts: &verdicts };
    // The page fits the layer into its own coordinates as the library does.
    let own = Rect::new(0.0, 0.0, place[7], place[8]);
    let fitted = View::fitted(own, base.extent.0, base.extent.1, 8.0);
    let centre_x = place[5] + place[4] * own.centre().x - place[0].ceil();
    let centre_y = place[6] + place[4] * own.centre().y - place[1].ceil();
    let picture = Rect::new(0.0, 0.0, width, height);
    let shift = (picture.centre().x - centre_x, picture.centre().y - centre_y);
    let view = View { viewport: picture, px_per_m: fitted.px_per_m * place[4], ..fitted };
    let view = view.panned(-shift.0, -shift.1);
    let detail = base.detail(tolerance_m(&view, 1.0));
    let style = MapStyle {
        colors: theme.colors(),
        language: Language::ENGLISH,
        medium: Medium::Page,
        detail: &detail,
        obstacles: &[],
        numbers: &[],
        place_numbers: &[],
        squeezes: true,
        labels: LabelChoice::All,
        kept_leaders: &[],
        kept_rooms: &[],
    };
    Scene {
        width,
        height,
        title: String::new(),
        description: String::new(),
        language: "en",
        day: None,
        record: None,
        left_out: LeftOut::default(),
        items: compose_map(&map, &view, &style).items,
        legend: Vec::new(),
    }
}

/// The bytes that a text in base 64 stands for.
fn base64(text: &str) -> Vec<u8> {
    let value = |letter: u8| match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'+' => 62,
        _ => 63,
    };
    let mut bytes = Vec::new();
    for four in text.trim_end_matches('=').as_bytes().chunks(4) {
        let bits = four.iter().fold(0u32, |bits, letter| bits << 6 | u32::from(value(*letter)));
        let bits = bits << (6 * (4 - four.len()));
        bytes.extend_from_slice(&bits.to_be_bytes()[1..four.len()]);
    }
    bytes
}
