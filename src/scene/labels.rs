//! Labels: inside their areas where they fit, with a leader line where they do not, never over
//! one another and never over another area.
//!
//! A label with its halo lies wholly in its own area, or on no area at all with a line that ends in its own, runs
//! over no other and over no label. Labels are placed greedily in order of importance: what has a status before
//! what has none, large before small. A label that finds no place is left out and counted; its name is still in the
//! tooltip and in the picture's description.

use std::cell::LazyCell;

use super::base::MOST_SEARCHED;
use super::block::{Block, Line};
use super::call_out::HALO_PX;
use super::compose::{KeptLeader, KeptRoom, MapSource, MapStyle};
use super::footnotes::BADGE;
use super::item::{Item, Origin};
use super::leader::{Goal, Leader};
use super::measure::{contrast, luminance};
use super::placer::{Placer, Rooms, Rows, face_of};
use super::seat::{LABEL_SIZE, SeatNames, label_style, may_fit, settings};
use super::seen::Seen;
use super::shapes::{Medium, rect_of};
use crate::derive::Status;
use crate::model::AreaType;
use crate::space::{Rect, Screen, View};

/// Free space kept around each label, in logical pixels.
pub(super) const GAP: f64 = 3.0;
/// The most labels that stand beside their areas. Where more want to, none does: a map of thousands of
/// areas would be a thicket of lines.
const MOST_LEADERS: usize = 16;
/// The most that are set of the labels of areas without a status that are no cities.
const MOST_UNNAMED_LEADERS: usize = 4;
/// The most such areas that may want one; where more do, none is set.
const MOST_WANTING: usize = 12;
/// An area whose box is less high than this, in logical pixels, has no label in it.
const LEAST_HEIGHT_PX: f64 = 8.0;
/// An area whose box is narrower than this, in logical pixels, has no label in it.
const LEAST_WIDTH_PX: f64 = 12.0;
/// The least contrast of a line to an area and the area's colour in which it is seen without an edge.
const SEEN_LINE: f64 = 2.0;
/// What a label takes at least, in square logical pixels.
const LEAST_LABEL_PX2: f64 = 20.0 * 12.0;

/// Which areas' names a map shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LabelChoice {
    /// Of all areas.
    #[default]
    All,
    /// Only of those that have a status.
    Coloured,
    /// Of none.
    None,
}

impl LabelChoice {
    /// True where the name of an area with this status is wanted.
    pub(super) fn wants(self, status: Status) -> bool {
        match self {
            Self::All => true,
            Self::Coloured => status != Status::NotMentioned,
            Self::None => false,
        }
    }
}

/// What a map does not name for want of room, each by its index in the layer, ascending. What was not asked for,
/// and what lies outside the view, is not left out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LeftOutLabels {
    /// The areas with a status that have no name.
    pub named: Vec<usize>,
    /// The areas without a status that have no name.
    pub unnamed: Vec<usize>,
    /// The areas whose number stands nowhere.
    pub numbers: Vec<usize>,
    /// The places with a status that have no call-out.
    pub places: Vec<usize>,
    /// The areas whose name has room only just, or as an abbreviation: a map on which it has more is better.
    pub squeezed: Vec<usize>,
}

/// The labels of a map, and the rectangles that they take.
#[derive(Debug, Clone)]
pub struct Labels {
    /// What to draw.
    pub items: Vec<Item>,
    /// Where it stands, obstacles included.
    pub taken: Vec<Rect>,
    /// The lines to what is named beside it, from end to end.
    pub lines: Vec<(Screen, Screen)>,
    /// Where the labels beside their areas stand.
    pub leaders: Vec<KeptLeader>,
    /// Where the labels in their areas stand that room was searched for.
    pub rooms: Vec<KeptRoom>,
    /// What has no room.
    pub left_out: LeftOutLabels,
}

/// How often the labels of a page are placed anew, those first that had no room before.
const MOST_TURNS: usize = 1;

/// Places the labels of areas and the call-outs of places.
///
/// On a page on which some that have a status have no room, others may stand in their way that would have room
/// elsewhere: these are tried first then.
pub fn compose_labels(source: &MapSource<'_>, view: &View, style: &MapStyle<'_>) -> Labels {
    let status_of = |area: usize| source.verdicts.areas()[area].1.status;
    let rooms = Rooms::default();
    let placed = |order: &Order| placed(source, view, style, order, &rooms);
    let mut best = placed(&Order::default());
    if style.medium == Medium::Window || source.base.areas.len() > MOST_SEARCHED {
        return best;
    }
    let (mut first, mut best_order) = (Order::default(), Order::default());
    let mut last = best.left_out.named.clone();
    last.extend(best.left_out.squeezed.iter().filter(|area| status_of(**area) != Status::NotMentioned));
    for _ in 0..MOST_TURNS {
        let is_new = |area: &usize| !first.areas.contains(area);
        let more: Vec<usize> = last.iter().copied().filter(is_new).collect();
        if more.is_empty() {
            break;
        }
        first.areas.extend(more);
        // Places first: where both name as much, a call-out has its best seat.
        for places_first in [true, false] {
            first.places_first = places_first;
            let other = placed(&first);
            last.clone_from(&other.left_out.named);
            let key = |labels: &Labels| {
                let LeftOutLabels { named, unnamed, numbers, places, squeezed } = &labels.left_out;
                let is_named = |area: &&usize| status_of(**area) != Status::NotMentioned;
                let short = squeezed.iter().filter(is_named).count();
                let nameless = named.len() + short;
                let others = unnamed.len() + squeezed.len() - short;
                (places.len(), nameless, others, numbers.len())
            };
            if key(&other) < key(&best) {
                (best, best_order) = (other, first.clone());
            }
        }
    }
    if style.squeezes { with_unnamed_first(best, best_order, placed) } else { best }
}

/// The labels with the areas without a status first that have none among these labels, if more are named so.
fn with_unnamed_first(labels: Labels, order: Order, placed: impl Fn(&Order) -> Labels) -> Labels {
    let unnamed = labels.left_out.unnamed.clone();
    if unnamed.is_empty() || unnamed.len() > MOST_WANTING {
        return labels;
    }
    let other = placed(&Order { unnamed, ..order });
    let key = |labels: &Labels| {
        let LeftOutLabels { named, unnamed, numbers, places, squeezed } = &labels.left_out;
        (places.len(), named.len(), unnamed.len(), numbers.len(), squeezed.len())
    };
    if key(&other) < key(&labels) { other } else { labels }
}

/// What is placed before all others.
#[derive(Debug, Clone, Default)]
struct Order {
    /// These areas, in this order.
    areas: Vec<usize>,
    /// Whether the call-outs of places come even before these.
    places_first: bool,
    /// These come before all others that have no status.
    unnamed: Vec<usize>,
}

/// Which points of an area the line to it may end at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// Those with most room.
    Middle,
    /// Also others all over it.
    All,
}

/// The labels, placed in an order.
fn placed(source: &MapSource<'_>, view: &View, style: &MapStyle<'_>, order: &Order, rooms: &Rooms) -> Labels {
    let mut placer = Placer::new(source, view, style, rooms);
    let status_of = |area: usize| source.verdicts.areas()[area].1.status;
    let wanted = source.base.largest_in_sight(view).filter(|area| style.labels.wants(status_of(*area)));
    let (named, unnamed): (Vec<usize>, Vec<usize>) =
        wanted.partition(|area| status_of(*area) != Status::NotMentioned);
    let may_have_label = |area: &usize| may_have_label(source, *area, view, style);
    // No more labels than these have room beside one another: the largest areas come first.
    let room = view.viewport.width * view.viewport.height;
    let most = (1..source.base.areas.len()).find(|count| *count as f64 * LEAST_LABEL_PX2 > room);
    let most = most.unwrap_or(usize::MAX);
    let roomy =
        |areas: &[usize]| areas.iter().copied().filter(may_have_label).take(most).collect::<Vec<usize>>();
    if style.medium == Medium::Page {
        source.base.prepare_seats(&roomy(&[named.as_slice(), unnamed.as_slice()].concat()));
    }
    placer.place_kept();
    if order.places_first {
        placer.place_call_outs();
    }
    let first: Vec<usize> = order.areas.iter().copied().filter(|area| named.contains(area)).collect();
    for area in roomy(&first) {
        placer.place_inside(area);
    }
    placer.place_where_it_may(&first, &roomy(&first));
    for area in roomy(&named).into_iter().filter(|area| !first.contains(area)) {
        placer.place_inside(area);
    }
    placer.place_call_outs();
    placer.place_where_it_may(&named, &roomy(&named));
    if style.squeezes {
        placer.place_all_tight(&roomy(&named));
    }
    let in_sight: Vec<usize> = source.base.largest_in_sight(view).collect();
    for area in in_sight.iter().copied().filter(|area| may_have_mark(style, status_of(*area), *area)) {
        placer.place_number(area);
    }
    for area in roomy(&order.unnamed) {
        if !placer.place_inside(area) && !placer.place_in_three(area) {
            placer.place_tight(area);
        }
    }
    for area in roomy(&unnamed).into_iter().filter(|area| !order.unnamed.contains(area)) {
        placer.place_inside(area);
    }
    let is_city = |area: usize| source.layer.areas[area].area_type == AreaType::City;
    placer.place_beside(&unnamed, MOST_LEADERS, Reach::Middle, is_city);
    for area in in_sight.iter().copied().filter(|area| is_city(*area)) {
        if style.labels.wants(status_of(area)) && !placer.is_named[area] {
            placer.share_label(area);
        }
    }
    placer.place_some_beside(&unnamed, MOST_UNNAMED_LEADERS, MOST_WANTING);
    placer.place_all_in_three(&roomy(&unnamed));
    if style.squeezes {
        placer.place_all_tight(&roomy(&unnamed));
    }
    let left_out = placer.left_out(&in_sight);
    let lines = placer.lines.iter().map(|line| (line.near, line.target)).collect();
    let Placer { items, taken, leaders, kept_rooms: rooms, .. } = placer;
    Labels { items, taken, lines, leaders, rooms, left_out }
}

/// True where an area may have a circle.
fn may_have_mark(style: &MapStyle<'_>, status: Status, area: usize) -> bool {
    status == Status::NotChecked || style.numbers.get(area).copied().flatten().is_some()
}

/// False where the label of an area cannot have room inside it, judging by its largest piece's bounding box.
fn may_have_label(source: &MapSource<'_>, area: usize, view: &View, style: &MapStyle<'_>) -> bool {
    let around = rect_of(view, source.base.areas[area].main_bounds);
    around.height >= LEAST_HEIGHT_PX
        && around.width >= LEAST_WIDTH_PX
        && (style.medium == Medium::Window || {
            let area = &source.layer.areas[area];
            let pick = |name| style.language.pick(name);
            let name = pick(&area.short_name);
            let (shorter, shortest) =
                (area.shorter_name.as_ref().map(pick), area.shortest_name.as_ref().map(pick));
            may_fit(&SeatNames { name, with_city: None, shorter, shortest }, around.width, around.height)
        })
}

impl Placer<'_> {
    /// Sets the labels of these areas beside them that have none and want one, with lines to them; where too many
    /// want one, more than `most`, none.
    fn place_beside(&mut self, areas: &[usize], most: usize, reach: Reach, wants: impl Fn(usize) -> bool) {
        let homeless = areas.iter().copied().filter(|area| !self.is_named[*area] && wants(*area));
        let homeless: Vec<usize> = homeless.filter(|area| self.is_in_sight(*area)).take(most + 1).collect();
        if homeless.len() <= most {
            for area in homeless {
                self.place_label_beside(area, reach);
            }
        }
    }

    /// Sets the labels of some of these areas beside them that have none; where too many want one, none.
    fn place_some_beside(&mut self, areas: &[usize], most: usize, most_wanted: usize) {
        let homeless = areas.iter().copied().filter(|area| !self.is_named[*area] && self.is_in_sight(*area));
        let homeless: Vec<usize> = homeless.take(most_wanted + 1).collect();
        if homeless.len() > most_wanted {
            return;
        }
        let before = self.mark();
        let left_out = self.place_these_beside(&homeless, most);
        // One that has no room left may have had some before the others took it.
        if let Some(first) = left_out.first().filter(|_| left_out.len() < homeless.len()) {
            let others = homeless.iter().filter(|area| *area != first);
            let order: Vec<usize> = std::iter::once(first).chain(others).copied().collect();
            self.take_back(&before, &homeless);
            if self.place_these_beside(&order, most).len() >= left_out.len() {
                self.take_back(&before, &homeless);
                self.place_these_beside(&homeless, most);
            }
        }
    }

    /// Sets the labels of at most so many of these areas beside them, and returns those that have none then.
    fn place_these_beside(&mut self, areas: &[usize], most: usize) -> Vec<usize> {
        let mut left_out = Vec::new();
        for (number, area) in areas.iter().enumerate() {
            if number - left_out.len() < most {
                self.place_label_beside(*area, Reach::All);
            }
            if !self.is_named[*area] {
                left_out.push(*area);
            }
        }
        left_out
    }

    /// Sets the call-outs of the places that have none.
    fn place_call_outs(&mut self) {
        if self.style.labels == LabelChoice::None {
            return;
        }
        for place in 0..self.source.layer.places.len() {
            if !self.called.contains(&place) {
                self.place_call_out(place);
            }
        }
    }

    /// Sets the labels of these areas with a status that have none inside: with a line, with a thin halo, in three
    /// lines, with a line from anywhere in them; `roomy` are those of them that may have room inside.
    fn place_where_it_may(&mut self, areas: &[usize], roomy: &[usize]) {
        self.place_beside(areas, MOST_LEADERS, Reach::Middle, |_| true);
        for area in self.nameless(roomy) {
            self.place_with_thin_halo(area, Rows::Two);
        }
        self.place_all_in_three(roomy);
        for area in self.nameless(roomy) {
            self.place_with_thin_halo(area, Rows::Three);
        }
        self.place_beside(areas, MOST_LEADERS, Reach::All, |_| true);
    }

    /// Sets the labels of these areas that have none in three lines.
    fn place_all_in_three(&mut self, areas: &[usize]) {
        for area in self.nameless(areas) {
            self.place_in_three(area);
        }
    }

    /// Sets the labels of these areas that have none where they have room only just, or as abbreviations.
    fn place_all_tight(&mut self, areas: &[usize]) {
        for area in self.nameless(areas) {
            self.place_tight(area);
        }
    }

    /// Those of these areas that have no name and are in sight.
    fn nameless(&self, areas: &[usize]) -> Vec<usize> {
        areas.iter().copied().filter(|area| !self.is_named[*area] && self.is_in_sight(*area)).collect()
    }

    /// True where the middle of an area can be seen.
    fn is_in_sight(&self, area: usize) -> bool {
        let (around, viewport) =
            (rect_of(self.view, self.source.base.areas[area].main_bounds), self.view.viewport);
        // Where that is plain, no point well inside the area need be found.
        if viewport.encloses(around) || !viewport.intersects(around) {
            return viewport.encloses(around);
        }
        let at = match self.style.medium {
            Medium::Window => self.source.base.near(area),
            Medium::Page => self.source.base.inside(area),
        };
        self.view.viewport.contains(self.view.screen_from_world(at))
    }

    /// Sets an area's label beside it, and its number behind the label, with one line to the area.
    fn place_label_beside(&mut self, area: usize, reach: Reach) {
        let targets = self.targets(area);
        if targets.is_empty() {
            return;
        }
        let named = &self.source.layer.areas[area];
        let name = self.style.language.pick(&named.short_name);
        // What has no room anywhere need not be set.
        let names = SeatNames { name, with_city: None, shorter: None, shortest: None };
        if !may_fit(&names, self.view.viewport.width, self.view.viewport.height) {
            return;
        }
        let settings = settings(&names).into_iter().filter(|(setting, _)| !setting.breaks_a_syllable());
        let settings: Vec<Vec<Line>> =
            settings.map(|(setting, lines)| Line::all(name, setting, &lines)).collect();
        let mark = if self.is_numbered[area] { None } else { self.mark_of(area) };
        let face = face_of(self.verdict(area).status);
        let blocks = settings.iter().map(|lines| Block::new(lines, LABEL_SIZE, face));
        let blocks: Vec<(Block<'_>, (f64, f64))> = blocks
            .map(|block| {
                let size = size_with(&block, mark.as_deref());
                (block, size)
            })
            .collect();
        let kept = self.style.kept_leaders.iter().find(|kept| kept.area == area);
        let kept = kept.and_then(|kept| {
            let target = self.view.screen_from_world(kept.target);
            let middle = Screen::new(target.x + kept.offset.0, target.y + kept.offset.1);
            let (block, size) = blocks.get(kept.setting)?;
            let rect = Rect::centred(middle, size.0, size.1);
            let line = Leader::new(rect, target);
            self.may_stand_beside(rect, line, Goal::Area(area)).then_some((kept.setting, block, rect, line))
        });
        let set_beside = |beside: &dyn Fn((f64, f64)) -> Option<(Rect, Leader)>| {
            blocks.iter().enumerate().find_map(|(setting, (block, size))| {
                let (rect, line) = beside(*size)?;
                Some((setting, block, rect, line))
            })
        };
        let found = kept.or_else(|| match reach {
            Reach::Middle => set_beside(&|size| self.beside(&targets, size, Goal::Area(area))),
            Reach::All => set_beside(&|size| self.beside_anywhere(area, &targets, size)),
        });
        let Some((setting, block, rect, line)) = found else { return };
        let target = self.view.world_from_screen(line.target);
        let offset = (rect.centre().x - line.target.x, rect.centre().y - line.target.y);
        self.leaders.push(KeptLeader { area, target, setting, offset });
        let palette = self.style.colors.palette();
        // A line that is lighter than the land would not be seen on light areas, nor one as dark as its own.
        let ground = self.style.colors.status_color(self.verdict(area).status);
        let mut items = if luminance(palette.ink_soft) > luminance(palette.land)
            || contrast(palette.ink_soft, ground) < SEEN_LINE
        {
            line.items_with_edge(palette.ink_soft, palette.land)
        } else {
            line.items(palette.ink_soft).to_vec()
        };
        let middle = Screen::new(rect.x + block.width / 2.0, rect.centre().y);
        items.extend(block.items(middle, label_style(palette.ink, Some((HALO_PX, palette.land)))));
        if let Some(mark) = mark {
            let middle = Screen::new(rect.right() - BADGE / 2.0, rect.centre().y);
            items.extend(self.circle(area, &mark, middle));
            self.is_numbered[area] = true;
        }
        self.taken.push(rect.expanded(GAP));
        self.lines.push(line);
        self.push(Origin::AreaLabel(named.id.clone()), items);
        self.is_named[area] = true;
    }

    /// What was to be named and numbered, and has no place.
    fn left_out(&self, in_sight: &[usize]) -> LeftOutLabels {
        let status_of = |area: usize| self.verdict(area).status;
        // At the edge of a picture a colour wants its name, however little of its area is seen.
        let at_edge = LazyCell::new(|| Seen::in_view(self.source.base, self.view, self.view.viewport));
        let is_on_page = self.style.medium == Medium::Page;
        let is_seen = |area: &usize| {
            self.is_in_sight(*area) || is_on_page && status_of(*area).is_coloured() && at_edge.has_area(*area)
        };
        let mut seen: Vec<usize> = in_sight.iter().copied().filter(is_seen).collect();
        seen.sort_unstable();
        let is_nameless = |area: &usize| self.style.labels.wants(status_of(*area)) && !self.is_named[*area];
        let nameless = seen.iter().copied().filter(is_nameless);
        let (named, unnamed) = nameless.partition(|area| status_of(*area) != Status::NotMentioned);
        let lacks_number = |area: &usize| self.number_of(*area).is_some() && !self.is_numbered[*area];
        let places =
            0..if self.style.labels == LabelChoice::None { 0 } else { self.source.layer.places.len() };
        LeftOutLabels {
            named,
            unnamed,
            numbers: seen.iter().copied().filter(lacks_number).collect(),
            squeezed: self.squeezed.clone(),
            places: places
                .filter(|place| self.wants_call_out(*place) && !self.called.contains(place))
                .collect(),
        }
    }
}

/// The size of a label with its number behind it, in logical pixels.
fn size_with(block: &Block<'_>, mark: Option<&str>) -> (f64, f64) {
    size_with_mark((block.width, block.height), mark)
}

/// A size with a number behind it, in logical pixels.
pub(super) fn size_with_mark((width, height): (f64, f64), mark: Option<&str>) -> (f64, f64) {
    match mark {
        Some(_) => (width + GAP + BADGE, height.max(BADGE)),
        None => (width, height),
    }
}
