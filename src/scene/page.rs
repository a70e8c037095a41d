//! A map on a page: title, legend, sources, boundary note. What an export shows.

use super::arrange::{Blocks, LeftOut, Plan, Thrift, WORTH_IT, arrange, arrange_in_corner, restored};
use super::compose::{MapSource, MapStyle, compose_map};
use super::detail::{Detail, tolerance_m};
use super::furniture::{ScaleBar, compose_scale_bar, report_note};
use super::highlight::{Highlights, compose_highlights};
use super::item::{Color, Face, Group, Item, Origin, Scene, Stroke, TextStyle};
use super::labels::{LabelChoice, compose_labels};
use super::locator::{compose_locator, wants_locator};
use super::own_palette::Hex;
use super::palette::{Colors, Palette};
use super::seen::Seen;
use super::shapes::Medium;
use crate::derive::Status;
use crate::model::{AreaId, Day, Dossier};
use crate::query::{InForce, Query};
use crate::space::{Rect, Screen, View, World};
use crate::words::{Arg, Joint, Language, Message, message};

/// Size of a page's text, in logical pixels: what a size of type asked for is the size of.
pub const TEXT_SIZE: f64 = 12.0;
/// The least size of type on a page, in logical pixels.
pub const LEAST_SIZE: f64 = 11.0;

/// The layers that fade the land behind a legend on the map, how much of each is land, of 255, and how much
/// narrower each is than the one below, in logical pixels.
const VEIL_LAYERS: u32 = 6;
const VEIL_ALPHA: u8 = 105;
const VEIL_STEP: f64 = 4.0;

/// The least width and height that a page is laid out for, in logical pixels.
pub const LEAST_PAGE: (f64, f64) = (440.0, 330.0);

/// How often a page of a part of the map is laid out anew for exactly what was seen on it.
const EXACT_TURNS: u32 = 3;

/// What part of the plane a page's map shows.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Frame {
    /// All areas, as large as fits.
    #[default]
    Fit,
    /// A part: its middle, and the width and height in metres that must be visible.
    Part {
        /// The middle.
        centre: World,
        /// Metres from left to right.
        width_m: f64,
        /// Metres from top to bottom.
        height_m: f64,
    },
}

/// What a page has behind everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Background {
    /// The palette's paper.
    #[default]
    Paper,
    /// Nothing: what lies under the picture is seen around the map.
    Transparent,
    /// A colour of one's own.
    Own(Hex),
}

/// The words on a page that its maker may choose.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
pub struct PageText {
    /// Title; `None` for the dossier's.
    pub title: Option<String>,
    /// The line under the title; `None` for the citation and what the colours say.
    pub subtitle: Option<String>,
    /// A note under the legend; `None` for none.
    pub note: Option<String>,
    /// What the picture shows, in words; `None` for what the verdicts say.
    pub alt: Option<String>,
    /// Who made the picture, and for whom, as it is to be named; `None` for nobody.
    #[serde(default)]
    pub credit: Option<String>,
}

/// Where the legend of a page stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LegendPlace {
    /// Beside the map where the page is wide, under it where it is not.
    #[default]
    Auto,
    /// At the right of the map.
    Right,
    /// At the left of the map.
    Left,
    /// Under the map, in this many columns, 1 to 4.
    Below(u8),
    /// Nowhere.
    Hidden,
}

/// Whether a page has footnotes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FootnoteStyle {
    /// Numbers in the coloured areas, and their quotes under the map.
    Numbered,
    /// None.
    #[default]
    None,
}

/// How a page is laid out.
#[derive(Debug, Clone, PartialEq)]
pub struct PageStyle {
    /// Width in logical pixels, at least [`LEAST_PAGE`].
    pub width: f64,
    /// Height in logical pixels, at least [`LEAST_PAGE`].
    pub height: f64,
    /// Its colours.
    pub colors: Colors,
    /// What it has behind everything.
    pub background: Background,
    /// Which areas and places are named.
    pub labels: LabelChoice,
    /// Whether a map of a part has a small one of the whole that shows which part it is.
    pub has_locator: bool,
    /// The language of all that it says itself.
    pub language: Language,
    /// What the map shows.
    pub frame: Frame,
    /// The areas to outline and to explain.
    pub focus: Vec<AreaId>,
    /// The words on the page.
    pub text: PageText,
    /// Where the legend stands.
    pub legend: LegendPlace,
    /// Whether numbers in the areas lead to the quotes under the map.
    pub footnotes: FootnoteStyle,
    /// Whether it says that it was made with Claims Map, and how to check it.
    pub has_mark: bool,
    /// The day to print as the one on which the page was made; `None` for none.
    pub date: Option<Day>,
    /// Size of the picture's own pixels, in logical pixels: no line is off by more than a third of it.
    pub detail_px: f64,
}

/// Composes a page with the map under a query.
pub fn compose_page(
    source: &MapSource<'_>,
    in_force: &InForce<'_>,
    query: &Query,
    style: &PageStyle,
) -> Scene {
    // A map shows more than its frame where there is room, and the legend tells of that, too; but how much room there
    // is hangs on the legend. So it is laid out for what was seen before, until that is what is seen; where that never
    // comes, with room for more than is seen.
    let mut seen = Seen::within(source.base, style.frame);
    let mut turn = 0;
    loop {
        let blocks = Blocks::new(source, in_force, query, style, &seen);
        let (plan, map) = planned(source, &blocks);
        let shown = match style.frame {
            Frame::Fit => seen.clone(),
            Frame::Part { .. } => Seen::in_view(source.base, &plan.view, plan.open_map()),
        };
        if shown == seen {
            return compose_around(source, &blocks, &plan, &seen, map);
        }
        if turn >= EXACT_TURNS && seen.covers(&shown) {
            let blocks = Blocks::new(source, in_force, query, style, &shown);
            let plan = plan.for_fewer(&blocks);
            let map = compose_framed_map(source, &blocks, &plan);
            return compose_around(source, &blocks, &plan, &shown, map);
        }
        turn += 1;
        // From some turn on what is seen only grows, and no more than all is seen.
        seen = if turn < EXACT_TURNS { shown } else { seen.joined(&shown) };
    }
}

/// The page around a map that is drawn.
fn compose_around(
    source: &MapSource<'_>,
    blocks: &Blocks<'_>,
    plan: &Plan,
    seen: &Seen,
    map: FramedMap,
) -> Scene {
    let (style, language) = (blocks.style, blocks.style.language);
    let left_out = LeftOut {
        names: map.names,
        numbers: map.numbers,
        scale_bar: map.is_without_bar,
        locator: map.is_without_locator,
        ..plan.left_out(blocks)
    };

    let page = Rect::new(0.0, 0.0, style.width, style.height);
    let paper = Some(style.colors.palette().paper);
    let mut items = Vec::new();
    if style.background != Background::Transparent {
        items.push(Item::Box { rect: page, radius: 0.0, fill: paper, stroke: None });
    }
    items.extend(map.items);
    items.extend(blocks.head.compose(plan.head, plan.kept));
    if let Some(room) = &plan.legend {
        let title = Some(language.text(&message!("scene-legend")));
        let mut items_of = veil(plan, &style.colors);
        items_of.extend(blocks.side.compose(room.rect, room.columns, plan.kept));
        items.push(Item::Group(Group { origin: Origin::Legend, title, items: items_of }));
    }
    items.extend(blocks.notes.compose(plan.notes, plan.kept.notes));
    items.extend(blocks.foot.compose(plan.foot, plan.kept, &left_out));
    Scene {
        width: style.width,
        height: style.height,
        title: style.text.title.clone().unwrap_or_else(|| source.dossier.title.clone()),
        description: style.text.alt.clone().unwrap_or_else(|| language.text(&describe(source, seen))),
        language: language.code(),
        day: style.date.or_else(|| newest_day(source.dossier)),
        record: None,
        left_out,
        items,
        legend: blocks.side.legend.clone(),
    }
}

/// Layers of more areas have no room for all names anyway: their map is drawn once.
const MOST_REDRAWN: usize = 100;

/// Where the parts of a page stand, and its map. Areas that have a status have their names before the legend has all
/// its words: as much of it goes as they need.
fn planned(source: &MapSource<'_>, blocks: &Blocks<'_>) -> (Plan, FramedMap) {
    let with_map = |plan: Plan| {
        let map = compose_framed_map(source, blocks, &plan);
        (plan, map)
    };
    let drawn = |names: usize, thrift: Thrift| with_map(arrange(blocks, names, thrift));
    let count = source.layer.areas.len();
    if count > MOST_REDRAWN {
        return drawn(count, Thrift::None);
    }
    // How many names have no room is known only when the map is drawn; the foot says it. Where some have none,
    // the page is arranged anew with the room for that.
    let mut best = drawn(0, Thrift::None);
    if best.1.names > 0 {
        best = drawn(best.1.names, Thrift::None);
    }
    for thrift in Thrift::ALL {
        for is_in_corner in [false, true] {
            if best.1.nameless == 0 || blocks.style.legend == LegendPlace::Hidden {
                break;
            }
            let plan = match (is_in_corner, thrift) {
                // What goes there in vain comes back: see `with_all_that_has_room`.
                (true, Thrift::Words | Thrift::Foot) => arrange_in_corner(blocks, best.1.names, thrift),
                (true, _) | (false, Thrift::None) => None,
                (false, _) => Some(arrange(blocks, best.1.names, thrift)),
            };
            let Some(plan) = plan else { continue };
            // Whether it is worth it is known before all of it is drawn: what has a status is named first.
            let nameless = compose_part_of_map(source, blocks, &plan, Part::Named).nameless;
            if nameless < best.1.nameless {
                best = with_map(plan);
            } else if nameless == best.1.nameless && plan.view.px_per_m > best.0.view.px_per_m * WORTH_IT {
                let other = with_map(plan);
                if other.1.names < best.1.names {
                    best = other;
                }
            }
        }
    }
    with_all_that_has_room(source, blocks, best)
}

/// The page with what went for its map or for something else, as far as neither the areas get smaller for it nor a name
/// goes.
fn with_all_that_has_room(
    source: &MapSource<'_>,
    blocks: &Blocks<'_>,
    (plan, mut map): (Plan, FramedMap),
) -> (Plan, FramedMap) {
    let plan = restored(blocks, plan, |before, after| {
        if after.has_map_of(before) {
            return true;
        }
        if after.view.px_per_m < before.view.px_per_m * (1.0 - 1e-6) {
            return false;
        }
        let other = compose_framed_map(source, blocks, after);
        let is_as_good = other.nameless <= map.nameless
            && other.names <= map.names
            && (other.numbers <= map.numbers || after.kept.notes > before.kept.notes);
        if is_as_good {
            map = other;
        }
        is_as_good
    });
    (plan, map)
}

fn furniture(items: Vec<Item>) -> Item {
    Item::Group(Group { origin: Origin::Furniture, title: None, items })
}

/// The map as it is drawn, and what had no room on it.
struct FramedMap {
    items: Vec<Item>,
    /// How many areas and places have no name on it.
    names: usize,
    /// How many of these have a status.
    nameless: usize,
    /// How many areas have no number on it.
    numbers: usize,
    is_without_bar: bool,
    is_without_locator: bool,
}

/// What of a map is composed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// All.
    Whole,
    /// Nothing is drawn; only what has a status is given room for its name, to count what has none.
    Named,
}

/// The map in its frame, with the focus outlined and the scale bar in a corner where nothing is.
fn compose_framed_map(source: &MapSource<'_>, blocks: &Blocks<'_>, plan: &Plan) -> FramedMap {
    compose_part_of_map(source, blocks, plan, Part::Whole)
}

/// The same, or what it would leave out.
fn compose_part_of_map(source: &MapSource<'_>, blocks: &Blocks<'_>, plan: &Plan, part: Part) -> FramedMap {
    let style = blocks.style;
    let view = plan.view;
    let detail = source.base.detail(tolerance_m(&view, style.detail_px));
    let open = plan.open_map();
    let wants_locator = style.has_locator && wants_locator(source.base, &view, open);
    let locator = wants_locator.then(|| {
        // What has a colour is covered last.
        let covered = |rect: Rect| {
            let on = areas_under(source, &view, &detail, rect, Grid { across: 8, down: 8 });
            let is_coloured = |area: &usize| source.verdicts.areas()[*area].1.status.is_coloured();
            on.iter().map(|area| if is_coloured(area) { 4 } else { 1 }).sum()
        };
        compose_locator(source.base, &view, open, &style.colors, covered)
    });
    let taken = locator.as_ref().and_then(|one| Some(one.as_ref()?.rect));
    let bar = scale_bar_of(source, &view, &detail, open, taken, style);
    let is_without_locator = locator.as_ref().is_some_and(Option::is_none);
    let locator = locator.flatten();
    let furniture_rects =
        bar.as_ref().map(|bar| bar.rect).into_iter().chain(locator.as_ref().map(|one| one.rect));
    let obstacles: Vec<Rect> = plan.veil.into_iter().chain(furniture_rects).collect();
    // Numbers go with their notes.
    let is_kept = |number: &u32| usize::try_from(*number).is_ok_and(|number| number <= plan.kept.notes);
    let numbers: Vec<Option<u32>> =
        blocks.numbering.areas.iter().map(|number| number.filter(|number| is_kept(number))).collect();
    let labels = match (part, style.labels) {
        (Part::Named, LabelChoice::All) => LabelChoice::Coloured,
        (Part::Whole | Part::Named, labels) => labels,
    };
    let map_style = MapStyle {
        colors: &style.colors,
        language: style.language,
        medium: Medium::Page,
        detail: &detail,
        obstacles: &obstacles,
        numbers: &numbers,
        labels,
        kept_leaders: &[],
    };
    let is_without_bar = bar.is_none();
    if part == Part::Named {
        let labels = compose_labels(source, &view, &map_style).left_out;
        let nameless = labels.named.len() + labels.places.len();
        let (items, names, numbers) = (Vec::new(), nameless, labels.numbers.len());
        return FramedMap { items, names, nameless, numbers, is_without_bar, is_without_locator };
    }
    let composed = compose_map(source, &view, &map_style);
    let (mut items, labels) = (composed.items, composed.left_out);
    let focus = style.focus.iter().filter_map(|id| source.layer.area_index(id)).collect();
    let highlights = Highlights { focus, ..Highlights::default() };
    items.extend(compose_highlights(source.base, &detail, &view, &style.colors, &highlights));
    items.extend(bar.map(|bar| furniture(bar.items)));
    items.extend(locator.into_iter().flat_map(|locator| locator.items));
    let nameless = labels.named.len() + labels.places.len();
    let names = nameless + labels.unnamed.len();
    FramedMap { items, names, nameless, numbers: labels.numbers.len(), is_without_bar, is_without_locator }
}

/// The scale bar in the corner of the map that is free; `None` where none is.
fn scale_bar_of(
    source: &MapSource<'_>,
    view: &View,
    detail: &Detail,
    open: Rect,
    taken: Option<Rect>,
    style: &PageStyle,
) -> Option<ScaleBar> {
    let corners = [(false, true), (true, true), (false, false), (true, false)];
    let bars = corners.into_iter().filter_map(|(is_right, is_low)| {
        compose_scale_bar(view, open, is_right, is_low, &style.colors, style.language)
    });
    let is_free = |rect: Rect| {
        taken.is_none_or(|taken| !taken.intersects(rect))
            && areas_under(source, view, detail, rect, Grid { across: 12, down: 2 }).is_empty()
    };
    bars.into_iter().find(|bar| is_free(bar.rect.expanded(4.0)))
}

/// The steps of a grid over a rectangle: its points are one more in each direction.
#[derive(Debug, Clone, Copy)]
struct Grid {
    across: u32,
    down: u32,
}

/// The areas under the points of a grid over a rectangle of the picture: one for
/// each point that is on an area.
fn areas_under(source: &MapSource<'_>, view: &View, detail: &Detail, rect: Rect, grid: Grid) -> Vec<usize> {
    let part = |step: u32, of: u32| f64::from(step) / f64::from(of);
    let Grid { across, down } = grid;
    let points = (0..=across).flat_map(|x| (0..=down).map(move |y| (part(x, across), part(y, down))));
    points
        .filter_map(|(x, y)| {
            let at = Screen::new(rect.x + rect.width * x, rect.y + rect.height * y);
            detail.area_at(source.base, view.world_from_screen(at))
        })
        .collect()
}

/// What fades the land behind a legend that stands on the map: several layers, each a little narrower, so that
/// no edge is seen.
fn veil(plan: &Plan, colors: &Colors) -> Vec<Item> {
    let Some(rect) = plan.veil else { return Vec::new() };
    let is_foot = rect.width >= plan.map.width - 0.5;
    let is_corner = plan.is_in_corner();
    let is_left = rect.x <= plan.map.x + 0.5;
    let layer = |number: u32| {
        let less = f64::from(number) * VEIL_STEP;
        let rect = if is_foot {
            Rect { y: rect.y + less, height: (rect.height - less).max(0.0), ..rect }
        } else if is_corner {
            let (width, height) = ((rect.width - less).max(0.0), (rect.height - less).max(0.0));
            Rect { y: rect.y + less, width, height, ..rect }
        } else if is_left {
            Rect { width: (rect.width - less).max(0.0), ..rect }
        } else {
            Rect { x: rect.x + less, width: (rect.width - less).max(0.0), ..rect }
        };
        let fill = Some(colors.palette().land.with_alpha(VEIL_ALPHA));
        Item::Box { rect, radius: 0.0, fill, stroke: None }
    };
    (0..VEIL_LAYERS).map(layer).collect()
}

/// The view that shows a frame in a rectangle.
pub fn framed_view(source: &MapSource<'_>, rect: Rect, frame: Frame) -> View {
    framed_view_in(source, rect, rect, frame)
}

/// The view in a rectangle that shows a frame in a part of it.
pub(super) fn framed_view_in(source: &MapSource<'_>, viewport: Rect, fit: Rect, frame: Frame) -> View {
    match frame {
        Frame::Fit => {
            let margin = (fit.width.min(fit.height) * 0.04).clamp(4.0, 20.0);
            View::fitted(fit, source.base.extent.0, source.base.extent.1, margin).seen_in(viewport)
        }
        Frame::Part { centre, width_m, height_m } => {
            View::around(fit, centre, width_m, height_m).seen_in(viewport)
        }
    }
}

/// A left-aligned style without a halo.
pub(crate) fn text_style(size: f64, face: Face, color: Color) -> TextStyle {
    TextStyle { size, face, color, letter_spacing: 0.0, halo: None }
}

/// The outline of a swatch.
pub(crate) fn swatch_edge(palette: &Palette) -> Stroke {
    Stroke::solid(0.8, palette.outer_border)
}

/// The newest day on which one of the documents appeared.
fn newest_day(dossier: &Dossier) -> Option<Day> {
    dossier.documents.iter().filter_map(|document| document.published).max()
}

/// What the picture shows, in words: areas by status.
fn describe(source: &MapSource<'_>, seen: &Seen) -> Message {
    let mut sentences = Vec::new();
    for status in Status::ALL {
        let with_status = seen.areas(source).filter(|(_, verdict)| verdict.status == status);
        let areas = with_status.filter_map(|(id, _)| source.layer.area(id));
        let names: Vec<Arg> = areas.map(|area| Arg::from(&area.short_name)).collect();
        if !names.is_empty() {
            let names = Arg::Sorted(Joint::And, names);
            sentences.push(message!("scene-described-status", status = status.label(), names = names));
        }
    }
    let places = seen.places(source).filter(|(_, verdict)| verdict.status != Status::NotMentioned);
    for (place, verdict) in places.filter_map(|(id, verdict)| Some((source.layer.place(id)?, verdict))) {
        let status = verdict.status.label_in_sentence();
        sentences.push(message!("scene-place-title", name = &place.name, status = status));
    }
    sentences.push(report_note());
    message!("words-as-they-are", words = Arg::list(Joint::Space, sentences))
}
