//! A map on a page: title, legend, sources, boundary note. What an export shows.

use super::arrange::{
    Blocks, FEW, LeftOut, Plan, Thrift, WORTH_IT, arrange, arrange_in_corner, arrange_in_corners, restored,
};
use super::compose::{MapSource, MapStyle, compose_map};
use super::detail::{Detail, tolerance_m};
use super::furniture::{BarCorner, ScaleBar, compose_scale_bar, report_note};
use super::highlight::{Highlights, compose_highlights};
use super::item::{Color, Face, Group, Item, Origin, Scene, Stroke, TextStyle};
use super::labels::{LabelChoice, LeftOutLabels, compose_labels};
use super::legend::{LegendEntry, LegendKey, compose_seen_legend};
use super::locator::{Locator, compose_locator, wants_locator};
use super::own_palette::Hex;
use super::palette::{Colors, Palette};
use super::seen::Seen;
use super::shapes::Medium;
use crate::derive::{Status, Verdict};
use crate::model::{AreaId, AreaType, Day, Dossier, Name};
use crate::query::{InForce, Query};
use crate::space::{Rect, Screen, View, World};
use crate::words::{Arg, Joint, Language, Message, message};

/// Size of a page's text, in logical pixels: what a size of type asked for is the size of.
pub const TEXT_SIZE: f64 = 12.0;
/// The least size of type on a page, in logical pixels.
pub const LEAST_SIZE: f64 = 11.0;

/// The layers that fade the land behind a legend on the map, how much of each is land, of 255, and how much
/// narrower each is than the one below, in logical pixels. In a corner or at the foot, where there may be sea, there
/// is one, so that the sea and its coast are still seen.
const VEIL_LAYERS: u32 = 6;
const VEIL_ALPHA: u8 = 105;
const THIN_VEIL_ALPHA: u8 = 145;
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
    let (mut turn, mut spare_lines) = (0, 0);
    loop {
        let mut blocks = Blocks::new(source, in_force, query, style, &seen);
        blocks.foot.spare_lines = spare_lines;
        let (plan, map) = planned(source, &blocks);
        let left_out = left_out_of(&blocks, &plan, &map);
        if spare_lines < MOST_SPARE_LINES
            && blocks.foot.is_higher_than(plan.foot.height, plan.kept, &left_out, plan.below(&blocks))
        {
            spare_lines += 1;
            continue;
        }
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

/// How many lines more than it was thought to have the foot of a page may have.
const MOST_SPARE_LINES: usize = 3;

/// What has no room on a page, its map drawn.
fn left_out_of(blocks: &Blocks<'_>, plan: &Plan, map: &FramedMap) -> LeftOut {
    LeftOut {
        names: map.counts.names,
        said: map.nameless.clone(),
        said_with_status: map.with_status,
        numbers: map.counts.numbers,
        scale_bar: map.is_without_bar,
        locator: map.is_without_locator,
        ..plan.left_out(blocks)
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
    let left_out = left_out_of(blocks, plan, &map);
    let page = Rect::new(0.0, 0.0, style.width, style.height);
    let paper = Some(style.colors.palette().paper);
    let mut items = Vec::new();
    if style.background != Background::Transparent {
        items.push(Item::Box { rect: page, radius: 0.0, fill: paper, stroke: None });
    }
    items.extend(map.items);
    if let Some(rect) = plan.head_veil {
        items.push(furniture(head_veil(rect, &style.colors)));
    }
    items.extend(blocks.head_of(plan).compose(plan.head, plan.kept));
    if let Some(room) = &plan.legend {
        let title = Some(language.text(&message!("scene-legend")));
        let mut items_of = veil(plan, &style.colors);
        items_of.extend(blocks.side.compose(room.rect, room.columns, plan.kept));
        items.push(Item::Group(Group { origin: Origin::Legend, title, items: items_of }));
    }
    items.extend(blocks.notes.compose(plan.notes, plan.kept.notes));
    items.extend(blocks.foot.compose(plan.foot, plan.kept, &left_out, plan.below(blocks)));
    Scene {
        width: style.width,
        height: style.height,
        title: style.text.title.clone().unwrap_or_else(|| source.dossier.title.clone()),
        description: style
            .text
            .alt
            .clone()
            .unwrap_or_else(|| language.text(&describe(source, seen, &style.colors))),
        language: language.code(),
        day: style.date.or_else(|| newest_day(source.dossier)),
        record: None,
        left_out,
        items,
        legend: blocks.side.legend.clone(),
    }
}

/// Of how many areas that nobody speaks of a description has the names, at most: nobody listens to thousands.
const MOST_UNMENTIONED: usize = 60;

/// Layers of more areas have no room for all names anyway: their map is drawn once.
const MOST_REDRAWN: usize = 100;

/// Where the parts of a page stand, and its map. Areas that have a status have their names before the legend has all
/// its words: as much of it goes as they need.
fn planned(source: &MapSource<'_>, blocks: &Blocks<'_>) -> (Plan, FramedMap) {
    let count = source.layer.areas.len();
    if count > MOST_REDRAWN {
        let plan = arrange(blocks, count, Thrift::None);
        let map = compose_framed_map(source, blocks, &plan);
        return (plan, map);
    }
    let tried = Tried::new(source, blocks);
    let plan = with_all_that_has_room(source, blocks, tried.with_most_names());
    let map = compose_framed_map(source, blocks, &plan);
    (plan, map)
}

/// How many names and numbers a map leaves out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Counts {
    /// How many areas and places have no name on it.
    names: usize,
    /// How many places with a status have no call-out: what has a colour of its own is named first.
    places: usize,
    /// How many of these and of the areas with a status have no name, or one that has room only just.
    nameless: usize,
    /// How many of the areas without a status that have none, or such a one, are no cities.
    regions: usize,
    /// How many areas have no number on it.
    numbers: usize,
}

impl Counts {
    fn of(source: &MapSource<'_>, left_out: &LeftOutLabels) -> Self {
        let LeftOutLabels { named, unnamed, numbers, places, squeezed } = left_out;
        let is_region = |area: &&usize| source.layer.areas[**area].area_type != AreaType::City;
        let has_status = |area: &&usize| source.verdicts.areas()[**area].1.status != Status::NotMentioned;
        let (short, others): (Vec<&usize>, Vec<&usize>) = squeezed.iter().partition(has_status);
        Self {
            names: named.len() + unnamed.len() + places.len(),
            places: places.len(),
            nameless: named.len() + places.len() + short.len(),
            regions: unnamed.iter().chain(others).filter(is_region).count(),
            numbers: numbers.len(),
        }
    }

    /// What of all that has a status has no name, places before areas: less is better.
    fn nameless(self) -> (usize, usize) {
        (self.places, self.nameless)
    }

    /// What a map by this plan would leave out of these names: counted without drawing it.
    fn by_plan(source: &MapSource<'_>, blocks: &Blocks<'_>, plan: &Plan, labels: LabelChoice) -> Self {
        Self::on(source, blocks, plan, &Furnished::new(source, blocks, plan), labels)
    }

    /// The same where what else stands on the map is known.
    fn on(
        source: &MapSource<'_>,
        blocks: &Blocks<'_>,
        plan: &Plan,
        ready: &Furnished,
        labels: LabelChoice,
    ) -> Self {
        Self::of(source, &compose_labels(source, &plan.view, &ready.map_style(blocks, plan, labels)).left_out)
    }
}

/// Where a legend is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// Beside the areas or under them.
    Usual,
    /// In the map's lower left corner.
    Corner,
    /// There, with the title in the upper left one.
    Corners,
}

/// The plans that were tried for a page, the best of them first.
struct Tried<'a> {
    source: &'a MapSource<'a>,
    blocks: &'a Blocks<'a>,
    best: (Plan, Counts),
    others: Vec<Plan>,
    /// The plan that is tried next, which was judged beside the one before it; `None` where none was, or another plan
    /// has become the best since.
    foreseen: Option<Candidate>,
}

/// A plan and what its map would leave out; `None` where it is not better than the best plan, as what has a status
/// tells.
type Candidate = (Plan, Option<Counts>);

impl<'a> Tried<'a> {
    /// The plan with all that has room, and with room for saying how many names have none.
    fn new(source: &'a MapSource<'a>, blocks: &'a Blocks<'a>) -> Self {
        let all = blocks.style.labels;
        let plan = arrange(blocks, 0, Thrift::None);
        let counts = Counts::by_plan(source, blocks, &plan, all);
        if counts.names == 0 {
            return Self { source, blocks, best: (plan, counts), others: Vec::new(), foreseen: None };
        }
        // How many names have no room is known only when they are set; the foot says it.
        let other = arrange(blocks, counts.names, Thrift::None);
        let counts =
            if other.has_map_of(&plan) { counts } else { Counts::by_plan(source, blocks, &other, all) };
        Self { source, blocks, best: (other, counts), others: vec![plan], foreseen: None }
    }

    /// The plan by which most of what has a status is named, and by which then most of the other regions are.
    fn with_most_names(mut self) -> (Plan, Counts) {
        for thrift in Thrift::ALL {
            for way in [Way::Usual, Way::Corner, Way::Corners] {
                let counts = self.best.1;
                let is_all = counts.nameless == 0 && counts.regions == 0;
                if is_all || self.blocks.style.legend == LegendPlace::Hidden {
                    return self.best;
                }
                let candidate = self.foreseen.take().or_else(|| self.judged(way, thrift));
                if let Some((plan, counts)) = candidate {
                    self.take(plan, counts);
                }
            }
        }
        self.best
    }

    /// A plan that was not tried before; `None` where there is none.
    fn plan_of(&self, way: Way, thrift: Thrift) -> Option<Plan> {
        let counts = self.best.1;
        // Nothing goes from beside the map for what has no status: it may stand elsewhere.
        let may_go = counts.nameless > 0;
        let plan = match (way, thrift) {
            // What goes there in vain comes back: see `with_all_that_has_room`.
            (Way::Corner, Thrift::Words | Thrift::Foot) => {
                arrange_in_corner(self.blocks, counts.names, thrift)
            }
            (Way::Corners, Thrift::Words | Thrift::Foot) => {
                arrange_in_corners(self.blocks, counts.names, thrift)
            }
            (Way::Corner | Way::Corners, _) | (Way::Usual, Thrift::None) => None,
            (Way::Usual, _) => may_go.then(|| arrange(self.blocks, counts.names, thrift)),
        };
        plan.filter(|plan| !self.is_known(plan))
    }

    /// True where a plan that was tried has as much room for names.
    fn is_known(&self, plan: &Plan) -> bool {
        std::iter::once(&self.best.0).chain(&self.others).any(|other| plan.is_no_roomier_than(other))
    }

    /// A plan that was not tried before, judged. That with the legend in a corner is judged beside the one with the
    /// title in another, which is tried next: labels are set on one processor.
    fn judged(&mut self, way: Way, thrift: Thrift) -> Option<Candidate> {
        let plan = self.plan_of(way, thrift)?;
        let next = if way == Way::Corner { self.plan_of(Way::Corners, thrift) } else { None };
        let Some(next) = next else {
            let counts = self.counts_if_better(&plan);
            return Some((plan, counts));
        };
        let (counts, counts_of_next) = std::thread::scope(|scope| {
            let of_next = scope.spawn(|| self.counts_if_better(&next));
            let counts = self.counts_if_better(&plan);
            (counts, of_next.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
        });
        self.foreseen = Some((next, counts_of_next));
        Some((plan, counts))
    }

    /// What the map by a plan would leave out; `None` where it is not better than the best one, as what has a status
    /// tells: that is named first, so it is known before the others are looked at.
    fn counts_if_better(&self, plan: &Plan) -> Option<Counts> {
        let (source, blocks) = (self.source, self.blocks);
        let (best_plan, best) = &self.best;
        let ready = Furnished::new(source, blocks, plan);
        let counts = |labels: LabelChoice| Counts::on(source, blocks, plan, &ready, labels);
        let nameless = match blocks.style.labels {
            LabelChoice::All => counts(LabelChoice::Coloured).nameless(),
            LabelChoice::Coloured | LabelChoice::None => counts(blocks.style.labels).nameless(),
        };
        let is_larger = plan.view.px_per_m > best_plan.view.px_per_m;
        let may_be_better = nameless < best.nameless() || (nameless == best.nameless() && is_larger);
        may_be_better.then(|| counts(blocks.style.labels))
    }

    /// Takes a plan if it is better than the best one.
    fn take(&mut self, plan: Plan, counts: Option<Counts>) {
        // The one before it may have made this one known.
        if self.is_known(&plan) {
            return;
        }
        let best = self.best.1;
        match counts {
            Some(all) if (all.nameless(), all.regions) < (best.nameless(), best.regions) => {
                // What was foreseen was judged beside a plan that is the best no more.
                self.foreseen = None;
                let other = std::mem::replace(&mut self.best, (plan, all));
                self.others.push(other.0);
            }
            Some(_) | None => self.others.push(plan),
        }
    }
}

/// The plan with what went for its map or for something else, as far as neither a name goes for it nor the areas get
/// clearly smaller.
fn with_all_that_has_room(
    source: &MapSource<'_>,
    blocks: &Blocks<'_>,
    (plan, counts): (Plan, Counts),
) -> Plan {
    let least_scale = plan.view.px_per_m / WORTH_IT;
    let mut counts = counts;
    restored(blocks, plan, |before, after| {
        if after.has_map_of(before) {
            return true;
        }
        if after.view.px_per_m < least_scale {
            return false;
        }
        let other = Counts::by_plan(source, blocks, after, blocks.style.labels);
        let is_as_good = other.places <= counts.places
            && other.nameless <= counts.nameless
            && other.regions <= counts.regions
            && other.names <= counts.names
            && (other.numbers <= counts.numbers || after.kept.notes > before.kept.notes);
        if is_as_good {
            counts = other;
        }
        is_as_good
    })
}

fn furniture(items: Vec<Item>) -> Item {
    Item::Group(Group { origin: Origin::Furniture, title: None, items })
}

/// The map as it is drawn, and what had no room on it.
struct FramedMap {
    items: Vec<Item>,
    counts: Counts,
    /// What has no name on it and is said to have none.
    nameless: Vec<Name>,
    /// How much of that has a status.
    with_status: usize,
    is_without_bar: bool,
    is_without_locator: bool,
}

/// What stands on a map before its areas are named.
struct Furnished {
    detail: Detail,
    bar: Option<ScaleBar>,
    locator: Option<Locator>,
    is_without_locator: bool,
    /// What labels keep clear of.
    obstacles: Vec<Rect>,
    numbers: Vec<Option<u32>>,
    place_numbers: Vec<Option<u32>>,
}

impl Furnished {
    fn new(source: &MapSource<'_>, blocks: &Blocks<'_>, plan: &Plan) -> Self {
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
        let bar = scale_bar_of(source, &detail, plan, taken, style);
        let is_without_locator = locator.as_ref().is_some_and(Option::is_none);
        let locator = locator.flatten();
        let furniture_rects =
            bar.as_ref().map(|bar| bar.rect).into_iter().chain(locator.as_ref().map(|one| one.rect));
        let obstacles: Vec<Rect> =
            plan.veil.into_iter().chain(plan.head_veil).chain(furniture_rects).collect();
        // Numbers go with their notes.
        let is_kept = |number: &u32| usize::try_from(*number).is_ok_and(|number| number <= plan.kept.notes);
        let kept = |numbers: &[Option<u32>]| -> Vec<Option<u32>> {
            numbers.iter().map(|number| number.filter(|number| is_kept(number))).collect()
        };
        let (numbers, place_numbers) = (kept(&blocks.numbering.areas), kept(&blocks.numbering.places));
        Self { detail, bar, locator, is_without_locator, obstacles, numbers, place_numbers }
    }

    /// How the map is composed to see what it leaves out.
    fn map_style<'a>(&'a self, blocks: &'a Blocks<'_>, plan: &Plan, labels: LabelChoice) -> MapStyle<'a> {
        let style = blocks.style;
        MapStyle {
            colors: blocks.colors_of(plan.kept),
            language: style.language,
            medium: Medium::Page,
            detail: &self.detail,
            obstacles: &self.obstacles,
            numbers: &self.numbers,
            place_numbers: &self.place_numbers,
            labels,
            squeezes: false,
            kept_leaders: &[],
            kept_rooms: &[],
        }
    }
}

/// The map in its frame, with the focus outlined and the scale bar in a corner where nothing is.
fn compose_framed_map(source: &MapSource<'_>, blocks: &Blocks<'_>, plan: &Plan) -> FramedMap {
    let (style, view) = (blocks.style, plan.view);
    let ready = Furnished::new(source, blocks, plan);
    let map_style = MapStyle { squeezes: true, ..ready.map_style(blocks, plan, style.labels) };
    let composed = compose_map(source, &view, &map_style);
    let mut items = composed.items;
    let focus = style.focus.iter().filter_map(|id| source.layer.area_index(id)).collect();
    let highlights = Highlights { focus, ..Highlights::default() };
    items.extend(compose_highlights(source.base, &ready.detail, &view, &style.colors, &highlights));
    let is_without_bar = ready.bar.is_none();
    items.extend(ready.bar.map(|bar| furniture(bar.items)));
    items.extend(ready.locator.into_iter().flat_map(|locator| locator.items));
    FramedMap {
        items,
        counts: Counts::of(source, &composed.left_out),
        nameless: nameless_of(source, &composed.left_out),
        with_status: composed.left_out.named.len() + composed.left_out.places.len(),
        is_without_bar,
        is_without_locator: ready.is_without_locator,
    }
}

/// What a map does not name and has a status, areas before places; all that it does not name, where that is little.
fn nameless_of(source: &MapSource<'_>, left_out: &LeftOutLabels) -> Vec<Name> {
    let LeftOutLabels { named, unnamed, numbers: _, places, squeezed: _ } = left_out;
    let is_few = named.len() + places.len() + unnamed.len() <= FEW;
    let others = if is_few { unnamed.as_slice() } else { &[] };
    let area = |area: &usize| source.layer.areas[*area].short_name.clone();
    let place = |place: &usize| source.layer.places[*place].name.clone();
    named.iter().map(area).chain(places.iter().map(place)).chain(others.iter().map(area)).collect()
}

/// The scale bar in a corner of the map that is free, or under the small map in one, or under a legend that stands on
/// paper; `None` where none is.
fn scale_bar_of(
    source: &MapSource<'_>,
    detail: &Detail,
    plan: &Plan,
    taken: Option<Rect>,
    style: &PageStyle,
) -> Option<ScaleBar> {
    let (view, open) = (&plan.view, plan.open_map());
    let compose = |corner| compose_scale_bar(view, corner, &style.colors, style.language);
    let corners = [(false, true), (true, true), (false, false), (true, false)];
    let in_corners =
        corners.map(|(is_right, is_low)| BarCorner { room: open, is_right, is_low, is_on_map: true });
    let under = taken.map(|taken| {
        let height = (open.bottom() - taken.bottom()).max(0.0);
        let is_right = taken.x > open.x + open.width / 2.0;
        let room = Rect { y: taken.bottom(), height, ..open };
        BarCorner { room, is_right, is_low: false, is_on_map: true }
    });
    let is_free = |rect: Rect| {
        taken.is_none_or(|taken| !taken.intersects(rect))
            && areas_under(source, view, detail, rect, Grid { across: 12, down: 2 }).is_empty()
    };
    let mut on_map = in_corners.into_iter().chain(under).filter_map(compose);
    let found = on_map.find(|bar| is_free(bar.rect.expanded(4.0)));
    found.or_else(|| {
        let room = plan.paper_under_legend()?;
        compose(BarCorner { room, is_right: false, is_low: true, is_on_map: false })
    })
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
    let (layers, alpha) = if is_foot || is_corner { (1, THIN_VEIL_ALPHA) } else { (VEIL_LAYERS, VEIL_ALPHA) };
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
        let fill = Some(colors.palette().land.with_alpha(alpha));
        Item::Box { rect, radius: 0.0, fill, stroke: None }
    };
    (0..layers).map(layer).collect()
}

/// What fades the land behind a title in the map's upper left corner.
fn head_veil(rect: Rect, colors: &Colors) -> Vec<Item> {
    let layer = |number: u32| {
        let less = f64::from(number) * VEIL_STEP;
        let (width, height) = ((rect.width - less).max(0.0), (rect.height - less).max(0.0));
        let fill = Some(colors.palette().land.with_alpha(VEIL_ALPHA));
        Item::Box { rect: Rect { width, height, ..rect }, radius: 0.0, fill, stroke: None }
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
fn describe(source: &MapSource<'_>, seen: &Seen, colors: &Colors) -> Message {
    let mut sentences = Vec::new();
    for LegendEntry { key, label, count, .. } in compose_seen_legend(source, seen, colors) {
        if key.status == Status::NotMentioned && count > MOST_UNMENTIONED {
            sentences.push(message!("scene-described-count", look = label, count = count));
            continue;
        }
        let is_so = |verdict: &Verdict| LegendKey::of(verdict) == key;
        let areas = seen.areas(source).filter(|(_, verdict)| is_so(verdict));
        let areas = areas.filter_map(|(id, _)| source.layer.area(id)).map(|area| Arg::from(&area.short_name));
        let areas: Vec<Arg> = areas.collect();
        let places = seen
            .places(source)
            .filter(|(_, verdict)| is_so(verdict) && verdict.status != Status::NotMentioned);
        let places = places.filter_map(|(id, _)| source.layer.place(id)).map(|place| Arg::from(&place.name));
        let places: Vec<Arg> = places.collect();
        let names = match (areas.is_empty(), places.is_empty()) {
            (_, true) => Arg::Sorted(Joint::And, areas),
            (true, false) => Arg::List(Joint::And, places),
            (false, false) => {
                let areas = std::iter::once(Arg::Sorted(Joint::Comma, areas));
                Arg::List(Joint::And, areas.chain(places).collect())
            }
        };
        sentences.push(message!("scene-described-look", look = label, names = names));
    }
    sentences.push(report_note());
    message!("words-as-they-are", words = Arg::list(Joint::Space, sentences))
}
