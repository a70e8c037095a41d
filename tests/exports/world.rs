//! Land is never sea: what lies behind the shipped layer and behind layers of the user's, at any shape of page and in
//! every projection.
#![expect(clippy::unwrap_used, reason = "a test may fail")]
#![expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a picture's sides are small")]

use std::path::Path;

use claims_map::derive::derive_verdicts;
use claims_map::export::{ExportFormat, ExportOptions, ExportSource, compose_export};
use claims_map::load::shipped_layer;
use claims_map::model::{ContextKind, Dossier, Layer};
use claims_map::paint::png::paint_rgba;
use claims_map::query::{Query, filter_in_force};
use claims_map::scene::base::BaseMap;
use claims_map::scene::compose::{MapSource, MapStyle, compose_map};
use claims_map::scene::detail::tolerance_m;
use claims_map::scene::item::{Color, Item, Origin, Scene};
use claims_map::scene::labels::LabelChoice;
use claims_map::scene::palette::Theme;
use claims_map::scene::shapes::Medium;
use claims_map::service::layer_at;
use claims_map::space::{LonLat, Rect, View};
use claims_map::words::Language;

const SHAPES: [(u32, u32); 3] = [(3000, 500), (500, 3000), (900, 900)];

/// Far from any coast: longitude, latitude.
#[rustfmt::skip]
const LAND: [(&str, f64, f64); 32] = [
    ("Kyiv", 30.52, 50.45), ("Moscow", 37.62, 55.75), ("Minsk", 27.56, 53.90), ("Prague", 14.42, 50.09),
    ("Madrid", -3.70, 40.42), ("Ankara", 32.85, 39.93), ("Astana", 71.45, 51.17), ("Riyadh", 46.72, 24.69),
    ("Omdurman's west", 30.0, 15.6), ("Tamanrasset", 5.52, 22.79), ("Bangui", 18.56, 4.36), ("Maun", 23.42, -19.98),
    ("Nairobi", 36.82, -1.29), ("Delhi", 77.21, 28.61), ("Lhasa", 91.11, 29.65), ("Xi'an", 108.94, 34.34),
    ("Ulaanbaatar", 106.92, 47.92), ("Yakutsk", 129.73, 62.03), ("Egvekinot's hills", -178.5, 66.9),
    ("Fairbanks", -147.72, 64.84), ("Edmonton", -113.49, 53.55), ("Denver", -104.99, 39.74), ("Dallas", -96.80, 32.78),
    ("Manaus' south", -60.0, -5.0), ("Brasília", -47.88, -15.79), ("Asunción", -57.58, -25.26), ("Córdoba", -64.18, -31.42),
    ("Alice Springs", 133.88, -23.70), ("Inner Borneo", 114.0, 0.5), ("Queen Maud Land", 10.0, -79.0),
    ("Summit in Greenland", -38.46, 72.58), ("Novosibirsk", 82.92, 55.03),
];

#[rustfmt::skip]
const SEA: [(&str, f64, f64); 26] = [
    ("Black Sea", 34.0, 43.3), ("Caspian Sea", 50.5, 42.0), ("Baltic", 19.5, 57.0), ("Tyrrhenian Sea", 12.0, 40.0),
    ("Ionian Sea", 18.5, 36.5), ("Bay of Biscay", -5.0, 45.5), ("North Sea", 3.0, 56.0), ("Norwegian Sea", 3.0, 67.0),
    ("Barents Sea", 40.0, 73.0), ("Red Sea", 38.0, 20.0), ("Arabian Sea", 64.0, 16.0), ("Bay of Bengal", 88.0, 15.0),
    ("Java Sea", 111.0, -5.0), ("Coral Sea", 155.0, -18.0), ("Sea of Okhotsk", 150.0, 55.0), ("Bering Sea", -178.0, 58.0),
    ("Gulf of Alaska", -148.0, 56.0), ("North Pole", 10.0, 89.0), ("Hudson Bay", -85.0, 60.0), ("Gulf of Mexico", -90.0, 25.0),
    ("Pacific", -120.0, -10.0), ("Pacific off Chile", -80.0, -30.0), ("Atlantic", -35.0, 10.0), ("South Atlantic", -20.0, -40.0),
    ("Indian Ocean", 80.0, -20.0), ("Argentine Basin", -50.0, -40.0),
];

/// A layer of the user's from `tests/fixtures/world/`.
fn own(name: &str) -> Layer {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/world").join(name);
    layer_at(Some(&path.as_path().into())).unwrap().layer
}

/// The items of a map of this size, lowest first, and its view.
fn map(layer: &Layer, base: &BaseMap, (width, height): (u32, u32), theme: Theme) -> (View, Vec<Item>) {
    let dossier = Dossier::default();
    let verdicts = derive_verdicts(layer, &filter_in_force(&dossier, &Query::everything()));
    let source = MapSource { dossier: &dossier, layer, base, verdicts: &verdicts };
    let rect = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
    let view = View::fitted(rect, base.extent.0, base.extent.1, 20.0);
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
    let mut items = compose_map(&source, &view, &style).items;
    let Some(Item::Clip { items, .. }) = items.pop() else { return (view, Vec::new()) };
    (view, items)
}

/// Compares the colours of all known points in sight, without what lies over the background; says how many there are
/// of land and of sea.
fn check(name: &str, layer: &Layer, size: (u32, u32), theme: Theme) -> [usize; 2] {
    let base = BaseMap::new(layer);
    let (view, mut items) = map(layer, &base, size, theme);
    items.truncate(2);
    let scene = Scene {
        width: f64::from(size.0),
        height: f64::from(size.1),
        title: String::new(),
        description: String::new(),
        language: "en",
        day: None,
        record: None,
        left_out: claims_map::scene::arrange::LeftOut::default(),
        items,
        legend: Vec::new(),
    };
    let image = paint_rgba(&scene, 1.0).unwrap();
    let palette = theme.palette();
    let seen = |points: &[(&str, f64, f64)], color: Color, word: &str| {
        let mut count = 0;
        for (point, lon, lat) in points {
            let at =
                view.screen_from_world(base.projection.world_from_lonlat(LonLat { lon: *lon, lat: *lat }));
            if !view.viewport.expanded(-2.0).contains(at) {
                continue;
            }
            let start = 4 * (at.y as usize * size.0 as usize + at.x as usize);
            let rgb: [u8; 3] = image.rgba[start..start + 3].try_into().unwrap();
            assert_eq!(rgb, [color.r, color.g, color.b], "{name} {size:?} {theme:?}: {point} is {word}");
            count += 1;
        }
        count
    };
    [seen(&LAND, palette.land, "land"), seen(&SEA, palette.sea, "sea")]
}

#[test]
fn land_is_land_behind_the_shipped_layer_at_any_shape_of_page() {
    let layer = shipped_layer().unwrap();
    let least = [[3, 1], [3, 1], [1, 1]];
    for (size, least) in SHAPES.into_iter().zip(least) {
        for theme in [Theme::Light, Theme::Dark] {
            let seen = check("shipped", &layer, size, theme);
            assert!(seen[0] >= least[0] && seen[1] >= least[1], "{size:?}: only {seen:?} points in sight");
        }
    }
}

#[test]
fn land_is_land_behind_any_layer_of_the_users() {
    let layers = [
        ("europe.geojson", 6),
        ("south-america.geojson", 5),
        ("pampas.geojson", 3),
        ("antimeridian.geojson", 6),
        // Opposite to its middle lies the Amazon.
        ("indonesia.geojson", 12),
        ("arctic.geojson", 10),
        ("world.geojson", 40),
    ];
    for (name, least) in layers {
        let layer = own(name);
        let seen: usize = SHAPES
            .into_iter()
            .map(|size| check(name, &layer, size, Theme::Light).iter().sum::<usize>())
            .sum();
        assert!(seen >= least, "{name}: only {seen} points in sight");
    }
}

fn kinds(layer: &Layer) -> [usize; 3] {
    let count = |is: fn(&ContextKind) -> bool| layer.context.iter().filter(|part| is(&part.kind)).count();
    [
        count(|kind| matches!(kind, ContextKind::Land(_))),
        count(|kind| matches!(kind, ContextKind::Border(_))),
        count(|kind| matches!(kind, ContextKind::River(_))),
    ]
}

#[test]
fn behind_a_layer_of_ukraine_are_its_neighbours_and_the_dnipro_and_elsewhere_land_alone() {
    assert_eq!(kinds(&own("europe.geojson")), [1, 0, 0]);
    let shipped = shipped_layer().unwrap();
    let whole = own("../../../data/ukraine-oblasts.geojson");
    let [land, borders, rivers] = kinds(&shipped);
    assert_eq!(kinds(&whole), [land, borders, rivers], "Ukraine's own border is that of its areas");
    let part = own("lviv-and-kharkiv.geojson");
    assert_eq!(kinds(&part), [land, borders + 1, rivers], "Ukraine's own border goes on beside its areas");
    assert!(whole.context.iter().all(|one| one.name.is_none() && one.label.is_none()), "without names");
}

#[test]
fn nothing_of_the_background_lies_over_the_areas_of_a_layer_of_the_users() {
    let layer = own("../../../data/ukraine-oblasts.geojson");
    let (_, items) = map(&layer, &BaseMap::new(&layer), (900, 700), Theme::Light);
    let origins: Vec<&Origin> = items
        .iter()
        .filter_map(|item| if let Item::Group(group) = item { Some(&group.origin) } else { None })
        .collect();
    let first_area = origins.iter().position(|one| matches!(one, Origin::Area(_))).unwrap();
    let is_lines = |item: &&Item| {
        matches!(item, Item::Group(group) if group.origin == Origin::Backdrop
        && group.items.iter().any(|one| matches!(one, Item::Stroke { .. } | Item::Fill { .. })))
    };
    let background = items.iter().filter(is_lines).count();
    assert_eq!(background, first_area, "land with borders, and the Dnipro, all before the first area");
    assert_eq!(background, 2);
}

#[test]
fn a_description_names_few_areas_that_nobody_speaks_of_and_counts_many() {
    let described = |side: u32| {
        let square = |number: u32| {
            let (x, y) = (number % side, number / side);
            format!(
                r#"{{"type": "Feature", "id": "a{number}", "properties": {{"name": "Field {number}"}}, "geometry":
                {{"type": "Polygon", "coordinates": [[[{x}, {y}], [{}, {y}], [{0}, {}], [{x}, {1}], [{x}, {y}]]]}}}}"#,
                x + 1,
                y + 1
            )
        };
        let features: Vec<String> = (0..side * side).map(square).collect();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("fields.geojson");
        let file = format!(r#"{{"type": "FeatureCollection", "features": [{}]}}"#, features.join(","));
        std::fs::write(&path, file).unwrap();
        let layer = layer_at(Some(&path.as_path().into())).unwrap().layer;
        let (dossier, query) = (Dossier::default(), Query::everything());
        let source = ExportSource { dossier: &dossier, layer: &layer, query: &query };
        compose_export(&source, &ExportOptions::new(ExportFormat::Svg, 900, 700, None)).description
    };
    let few = described(3);
    assert!(few.starts_with("Not mentioned – Field 0, Field 1,"), "{few}");
    let many = described(8);
    assert!(many.starts_with("Not mentioned – 64 areas. "), "{many}");
}
