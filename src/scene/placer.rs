//! Placing labels one after another: what is taken, and where an area's label has room in its area.

use std::cell::{LazyCell, OnceCell};
use std::rc::Rc;

use super::base::MOST_SEARCHED;
use super::block::Block;
use super::cells::Cells;
use super::compose::{KeptLeader, KeptRoom, MapSource, MapStyle};
use super::item::{Color, Face, Group, Item, Origin};
use super::labels::GAP;
use super::leader::Leader;
use super::memo::Memo;
use super::seat::{LABEL_SIZE, PLAIN_HALO, Seat, Setting, TEXTURE_HALO, label_style};
use super::shapes::{Medium, rect_of};
use super::site::Site;
use super::tight::Fit;
use crate::derive::{Status, Verdict};
use crate::space::{Rect, Screen, View};

/// How much smaller than others a label may be that has no room else, on a page and in a window: no type is smaller
/// than 6.5 pt on paper where others have 7 pt, and than 10.5 px in a window.
const SMALLER_ON_PAGE: f64 = 0.93;
const SMALLER_IN_WINDOW: f64 = 10.5 / LABEL_SIZE;
/// How far a label in its area stays from the edges of a page's map, in logical pixels.
const FROM_EDGE: f64 = 4.0;
/// How much more room than is known a label may want where it is tried all the same: a label of two lines is
/// narrower in one of them.
const HOPE: f64 = 1.3;
/// A place whose box is larger than this, in logical pixels, is not kept clear of: most of a view would be.
const MOST_PLACE_PX: f64 = 64.0;

/// How far a label may be from where it has most room, in logical pixels, nearest first.
const NUDGES: [(f64, f64); 17] = [
    (0.0, 0.0),
    (0.0, -1.5),
    (0.0, 1.5),
    (-2.5, 0.0),
    (2.5, 0.0),
    (-2.5, -2.5),
    (2.5, -2.5),
    (-2.5, 2.5),
    (2.5, 2.5),
    (0.0, -4.5),
    (0.0, 4.5),
    (-6.0, 0.0),
    (6.0, 0.0),
    (-10.0, 0.0),
    (10.0, 0.0),
    (0.0, -8.0),
    (0.0, 8.0),
];

/// How much more room than is known such a label may want.
const SEARCH_HOPE: f64 = 2.0;
/// The distance of the places that are tried for that, in logical pixels, and how many at most along a side.
const SEARCH_STEP: f64 = 1.0;
/// The same where a label has room only just, in parts of that.
const TIGHT_STEP: f64 = 0.35;
/// How much nearer it may stand to others there, in logical pixels.
const TIGHT_GAP: f64 = 1.0;
const SEARCH_STEPS: f64 = 80.0;

/// Where in the viewport a label may stand whose area is only partly in sight, from the middle outwards.
const IN_SIGHT: [(f64, f64); 13] = [
    (0.5, 0.5),
    (0.35, 0.5),
    (0.65, 0.5),
    (0.5, 0.35),
    (0.5, 0.65),
    (0.3, 0.3),
    (0.7, 0.3),
    (0.3, 0.7),
    (0.7, 0.7),
    (0.15, 0.5),
    (0.85, 0.5),
    (0.5, 0.15),
    (0.5, 0.85),
];

/// What is placed, and what is in the way of the rest.
pub(super) struct Placer<'a> {
    pub(super) source: &'a MapSource<'a>,
    pub(super) view: &'a View,
    pub(super) style: &'a MapStyle<'a>,
    pub(super) site: Site<'a>,
    rooms: &'a Rooms,
    pub(super) items: Vec<Item>,
    pub(super) taken: Vec<Rect>,
    /// Places that have a status: nothing covers them.
    pub(super) places: Vec<Rect>,
    pub(super) lines: Vec<Leader>,
    pub(super) leaders: Vec<KeptLeader>,
    pub(super) kept_rooms: Vec<KeptRoom>,
    /// For each area whether it has its name, and its number.
    pub(super) is_named: Vec<bool>,
    pub(super) is_numbered: Vec<bool>,
    /// For each area whose name stands in it: where among the items and what is taken.
    pub(super) inside: Vec<Option<(usize, usize)>>,
    /// The areas whose name has room only just, or as an abbreviation.
    pub(super) squeezed: Vec<usize>,
    /// The places that have their call-outs.
    pub(super) called: Vec<usize>,
}

/// Where labels have room in their areas, whatever else stands there: it is the same each time that labels are placed
/// in one view.
pub(super) type Rooms = Memo<Sought, Rc<[Room]>>;

/// A label that is sought room for all over its area.
#[derive(Debug, PartialEq)]
pub(super) struct Sought {
    area: usize,
    /// Which of the seats of the area it has.
    seat: usize,
    size: f64,
    halo: f64,
    fit: Fit,
}

/// Where a label may stand, as far as cells tell.
#[derive(Debug)]
pub(super) struct Room {
    middle: Screen,
    /// Whether it surely lies in its area, once that was asked.
    is_inside: OnceCell<bool>,
}

/// In how many lines a label stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rows {
    /// In one or two.
    Two,
    /// In three.
    Three,
}

/// How much is placed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Placed {
    items: usize,
    taken: usize,
    lines: usize,
    leaders: usize,
}

/// A size of type, and the settings that are tried at it.
pub(super) type Attempt = (f64, &'static [Setting]);

/// A label that has room in its area, and the middle of its number, if that has room too.
#[derive(Debug, Clone)]
pub(super) struct Found<'a> {
    block: Block<'a>,
    middle: Screen,
    number: Option<Screen>,
    /// See [`LabelLook`].
    halo_width: f64,
    /// Which of the area's seats it has, where room was searched for it.
    sought: Option<usize>,
}

/// How an area's label looks.
#[derive(Debug, Clone, Copy)]
pub(super) struct LabelLook {
    pub(super) color: Color,
    pub(super) halo: Color,
    /// Width of the halo on each side, in sizes of its type.
    pub(super) halo_width: f64,
    pub(super) face: Face,
}

impl LabelLook {
    /// What a verdict's name looks like: semibold where it has a status.
    pub(super) fn of(verdict: &Verdict, style: &MapStyle<'_>) -> Self {
        let (color, halo) = style.colors.label_colors(verdict.status);
        let halo_width = if verdict.texture().is_some() { TEXTURE_HALO } else { PLAIN_HALO };
        Self { color, halo, halo_width, face: face_of(verdict.status) }
    }
}

/// The face of the name of what has a status, and of what has none.
pub(super) fn face_of(status: Status) -> Face {
    if status == Status::NotMentioned { Face::Regular } else { Face::SemiBold }
}

impl<'a> Placer<'a> {
    pub(super) fn new(
        source: &'a MapSource<'a>,
        view: &'a View,
        style: &'a MapStyle<'a>,
        rooms: &'a Rooms,
    ) -> Self {
        let count = source.base.areas.len();
        let shown = source.base.places.iter().zip(source.verdicts.places());
        let shown = shown.filter(|(_, (_, verdict))| verdict.status != Status::NotMentioned);
        let boxes = shown.filter_map(|(place, _)| Some(rect_of(view, place.bounds?)));
        let is_small = |rect: &Rect| rect.width.max(rect.height) <= MOST_PLACE_PX;
        Self {
            source,
            view,
            style,
            site: Site::new(source, view, style.detail),
            rooms,
            items: Vec::new(),
            taken: style.obstacles.to_vec(),
            places: boxes.filter(is_small).collect(),
            lines: Vec::new(),
            leaders: Vec::new(),
            kept_rooms: Vec::new(),
            is_named: vec![false; count],
            is_numbered: vec![false; count],
            inside: vec![None; count],
            squeezed: Vec::new(),
            called: Vec::new(),
        }
    }

    pub(super) fn verdict(&self, area: usize) -> &'a Verdict {
        &self.source.verdicts.areas()[area].1
    }

    /// Where the label of an area may stand. In a window only what has been found already: it is found
    /// beside drawing, the labels come when it is there.
    pub(super) fn seats(&self, area: usize) -> &'a [Seat] {
        let (base, language) = (self.source.base, self.style.language);
        match self.style.medium {
            Medium::Window => base.ready_seats(area, language).unwrap_or_default(),
            Medium::Page => base.seats(area, language),
        }
    }

    /// Points of an area that a line to it may end at, best first; in a window none until they are found.
    pub(super) fn targets(&self, area: usize) -> Vec<Screen> {
        let spots = self.seats(area).iter().take(2).flat_map(|seat| seat.spots.iter().take(2));
        let mut targets: Vec<Screen> = Vec::new();
        for at in spots.map(|spot| self.view.screen_from_world(spot.at)) {
            if targets.iter().all(|other| other.distance(at) > 8.0) {
                targets.push(at);
            }
        }
        targets
    }

    /// The part of the picture in which labels stand: on a page a little away from its edges, where a map goes on
    /// that is cut there.
    pub(super) fn port(&self) -> Rect {
        match self.style.medium {
            Medium::Page => self.view.viewport.expanded(-FROM_EDGE),
            Medium::Window => self.view.viewport,
        }
    }

    /// True for a rectangle in which nothing stands.
    pub(super) fn is_free(&self, rect: Rect) -> bool {
        !self.taken.iter().chain(&self.places).any(|other| other.intersects(rect))
            && !self.lines.iter().any(|line| rect.meets_line(line.near, line.target))
    }

    /// True for a line over which nothing stands.
    pub(super) fn is_free_line(&self, line: Leader) -> bool {
        !self.taken.iter().any(|other| other.meets_line(line.near, line.target))
            && !self.lines.iter().any(|other| other.meets(line))
    }

    /// How much is placed, to come back to.
    pub(super) fn mark(&self) -> Placed {
        let (items, taken) = (self.items.len(), self.taken.len());
        Placed { items, taken, lines: self.lines.len(), leaders: self.leaders.len() }
    }

    /// Takes back what was placed beside these areas since then, which had no label.
    pub(super) fn take_back(&mut self, since: &Placed, areas: &[usize]) {
        self.items.truncate(since.items);
        self.taken.truncate(since.taken);
        self.lines.truncate(since.lines);
        self.leaders.truncate(since.leaders);
        for area in areas {
            self.is_named[*area] = false;
        }
    }

    pub(super) fn push(&mut self, origin: Origin, items: Vec<Item>) {
        self.items.push(Item::Group(Group { origin, title: None, items }));
    }

    /// Sizes of type with the settings that are tried at each, best first: a syllable is broken only where smaller
    /// type does not help.
    pub(super) fn attempts(&self) -> [Attempt; 4] {
        const UNBROKEN: &[Setting] = &[Setting::Whole, Setting::AtSeam];
        const BROKEN: &[Setting] = &[Setting::AtSyllable];
        let smaller = self.smaller();
        [(LABEL_SIZE, UNBROKEN), (smaller, UNBROKEN), (LABEL_SIZE, BROKEN), (smaller, BROKEN)]
    }

    /// The same for what has room in none of these.
    pub(super) fn last_attempts(&self) -> [Attempt; 4] {
        const IN_THREE: &[Setting] = &[Setting::InThree];
        const SHORTER: &[Setting] = &[Setting::Shorter];
        let smaller = self.smaller();
        [(LABEL_SIZE, IN_THREE), (smaller, IN_THREE), (LABEL_SIZE, SHORTER), (smaller, SHORTER)]
    }

    /// The size of type where room is scarce.
    pub(super) fn smaller(&self) -> f64 {
        LABEL_SIZE
            * match self.style.medium {
                Medium::Page => SMALLER_ON_PAGE,
                Medium::Window => SMALLER_IN_WINDOW,
            }
    }

    /// Sets the labels that room was searched for before the map moved, where they still have it.
    pub(super) fn place_kept(&mut self) {
        for kept in self.style.kept_rooms {
            let KeptRoom { area, seat, size, halo_width, at, px_per_m } = *kept;
            let Some(seat) = self.seats(area).get(seat) else { continue };
            let look = LabelLook { halo_width, ..LabelLook::of(self.verdict(area), self.style) };
            let block = Block::new(&seat.lines, size, look.face);
            let middle = self.view.screen_from_world(at);
            let halo = halo_width * size;
            let is_inside = |part: &Rect| self.site.is_inside(moved(*part, middle), area);
            // What comes nearer has all the more room.
            let has_room = self.view.px_per_m >= px_per_m * (1.0 - 1e-9)
                || Fit::Letters.parts(&block, halo).iter().all(is_inside);
            let rect = block.bounds(middle).expanded(halo);
            if has_room && self.port().encloses(rect) && self.is_free(block.bounds(middle)) {
                self.inside[area] = Some((self.items.len(), self.taken.len()));
                self.set_inside(area, &block, middle, look);
                self.kept_rooms.push(*kept);
            }
        }
    }

    /// Sets the label of an area inside it, with its number where both have room; false where it has none there.
    pub(super) fn place_inside(&mut self, area: usize) -> bool {
        if self.is_named[area] {
            return true;
        }
        let seats = self.seats(area);
        let look = LabelLook::of(self.verdict(area), self.style);
        let mark = self.mark_of(area);
        let mut alone: Option<Found<'a>> = None;
        let mut whole: Option<Found<'a>> = None;
        for (size, settings) in self.attempts() {
            for seat in seats.iter().filter(|seat| settings.contains(&seat.setting)) {
                let Some(block) = self.hopeful(area, seat, size, look) else { continue };
                let found = self.with_number(area, seat, block, look, mark.as_deref());
                whole =
                    whole.or_else(|| found.clone().filter(|found| mark.is_none() || found.number.is_some()));
                alone = alone.or(found);
            }
            if whole.is_some() {
                break;
            }
        }
        let found = whole.or(alone).or_else(|| self.anywhere(area, look, mark.as_deref()));
        let found = found.or_else(|| self.in_sight(area, seats, look));
        self.set_found(area, found, look, mark)
    }

    /// Sets the label of an area inside it, in three lines; false where that has no room, and in a window.
    pub(super) fn place_in_three(&mut self, area: usize) -> bool {
        let look = LabelLook::of(self.verdict(area), self.style);
        let mark = self.mark_of(area);
        let found = self.searched(area, &self.last_attempts(), look, mark.as_deref(), Fit::Boxes);
        self.set_found(area, found, look, mark)
    }

    /// Sets the label of an area inside it with the halo that labels on plain colours have, though it has a texture:
    /// where it would have no name else.
    pub(super) fn place_with_thin_halo(&mut self, area: usize, rows: Rows) -> bool {
        let look = LabelLook::of(self.verdict(area), self.style);
        if look.halo_width <= PLAIN_HALO {
            return false;
        }
        let thin = LabelLook { halo_width: PLAIN_HALO, ..look };
        let mark = self.mark_of(area);
        let found = match rows {
            Rows::Two => self.searched(area, &self.attempts(), thin, mark.as_deref(), Fit::Boxes),
            Rows::Three => self.searched(area, &self.last_attempts(), thin, mark.as_deref(), Fit::Boxes),
        };
        self.set_found(area, found, thin, mark)
    }

    /// Sets a label where it has been found to have room; false where it has none.
    pub(super) fn set_found(
        &mut self,
        area: usize,
        found: Option<Found<'a>>,
        look: LabelLook,
        mark: Option<String>,
    ) -> bool {
        let Some(Found { block, middle, number, halo_width, sought }) = found else {
            return false;
        };
        let look = LabelLook { halo_width, ..look };
        self.kept_rooms.extend(sought.map(|seat| KeptRoom {
            area,
            seat,
            size: block.size,
            halo_width,
            at: self.view.world_from_screen(middle),
            px_per_m: self.view.px_per_m,
        }));
        self.inside[area] = Some((self.items.len(), self.taken.len()));
        self.set_inside(area, &block, middle, look);
        if let (Some(mark), Some(number)) = (mark, number) {
            self.set_number(area, &mark, number, Vec::new());
        }
        true
    }

    /// Where a label of a seat stands, and its number beside it or elsewhere in the area; `None` where the label has
    /// no room.
    fn with_number(
        &self,
        area: usize,
        seat: &Seat,
        block: Block<'a>,
        look: LabelLook,
        mark: Option<&str>,
    ) -> Option<Found<'a>> {
        let first = self.middles(area, seat, &block, look).next()?;
        let Some(mark) = mark else {
            return Some(Found {
                block,
                middle: first,
                number: None,
                halo_width: look.halo_width,
                sought: None,
            });
        };
        let beside = self.middles(area, seat, &block, look).find_map(|middle| {
            let number = self.number_beside(area, block.bounds(middle))?;
            Some((middle, Some(number)))
        });
        let (middle, number) =
            beside.unwrap_or_else(|| (first, self.number_elsewhere(area, block.bounds(first), mark)));
        Some(Found { block, middle, number, halo_width: look.halo_width, sought: None })
    }

    /// Where the label of an area stands that has no room where the outline has most: a label of several lines has
    /// another shape than what is looked for there. On a page alone, where nothing moves.
    fn anywhere(&self, area: usize, look: LabelLook, mark: Option<&str>) -> Option<Found<'a>> {
        self.searched(area, &self.attempts(), look, mark, Fit::Boxes)
    }

    /// True where a label may be searched room for all over its area: in a window, where a frame waits for it, only with
    /// the help of cells.
    pub(super) fn searches(&self) -> bool {
        let may_search = match self.style.medium {
            Medium::Page => true,
            Medium::Window => {
                self.style.squeezes && self.source.base.has_cells() && self.site.cells().is_some()
            }
        };
        may_search && self.source.base.areas.len() <= MOST_SEARCHED
    }

    /// The place in an area nearest to where it has most room at which a label stands in one of these sizes and
    /// settings, the first of them that has one.
    pub(super) fn searched(
        &self,
        area: usize,
        attempts: &[Attempt],
        look: LabelLook,
        mark: Option<&str>,
        fit: Fit,
    ) -> Option<Found<'a>> {
        if !self.searches() {
            return None;
        }
        let seats = self.seats(area);
        let around = rect_of(self.view, self.source.base.areas[area].main_bounds);
        let step = SEARCH_STEP.max(around.width.max(around.height) / SEARCH_STEPS);
        let step = if fit == Fit::Letters { step * TIGHT_STEP } else { step };
        attempts.iter().find_map(|(size, settings)| {
            let mut seats = seats.iter().enumerate().filter(|(_, seat)| settings.contains(&seat.setting));
            seats.find_map(|(number, seat)| {
                let block = Block::new(&seat.lines, *size, look.face);
                let halo = look.halo_width * block.size;
                let spot = seat.spots.first()?;
                let room = spot.room_m * self.view.px_per_m + self.slack_px(area);
                // What is known of the room is not of these.
                if !seat.setting.is_unmeasured() && seat.need_px(&block, halo) > room * SEARCH_HOPE {
                    return None;
                }
                let best = self.view.screen_from_world(spot.at);
                let parts = LazyCell::new(|| fit.parts(&block, halo));
                // Letters with their halo, which lie in their area, are on no other label's: what is left of the gap is
                // enough.
                let apart = if fit == Fit::Letters { halo - TIGHT_GAP } else { halo };
                let sought = Sought { area, seat: number, size: *size, halo, fit };
                let rooms = self
                    .rooms
                    .answer(sought, |_| self.hopeful_rooms(area, &block, &parts, apart, best, step));
                let is_inside = |room: &Room| {
                    let is_in = |part: &Rect| self.site.is_inside(moved(*part, room.middle), area);
                    *room.is_inside.get_or_init(|| parts.iter().all(is_in))
                };
                let is_free = |room: &&Room| self.is_free(block.bounds(room.middle).expanded(apart));
                let middle = rooms.iter().filter(is_free).find(|room| is_inside(room))?.middle;
                let rect = block.bounds(middle);
                let circle = mark.and_then(|mark| {
                    self.number_beside(area, rect).or_else(|| self.number_elsewhere(area, rect, mark))
                });
                Some(Found {
                    block,
                    middle,
                    number: circle,
                    halo_width: look.halo_width,
                    sought: Some(number),
                })
            })
        })
    }

    /// Where in an area the parts of a label with their halo may lie inside it, as far as cells tell, so far from the
    /// picture's edges; the nearest to its best place first, all `step` logical pixels apart.
    fn hopeful_rooms(
        &self,
        area: usize,
        block: &Block<'_>,
        parts: &[Rect],
        apart: f64,
        best: Screen,
        step: f64,
    ) -> Rc<[Room]> {
        let around = rect_of(self.view, self.source.base.areas[area].main_bounds);
        let centre = around.centre();
        #[expect(clippy::cast_possible_truncation, reason = "at most SEARCH_STEPS")]
        let half = |taken: f64, length: f64| ((length - taken).max(0.0) / 2.0 / step).floor() as i32;
        // From the middle to the farthest ink on each side.
        let reach = |side: fn(&Rect) -> f64| parts.iter().map(side).fold(0.0, f64::max);
        let wide = reach(|part| -part.x) + reach(|part| part.right());
        let high = reach(|part| -part.y) + reach(|part| part.bottom());
        let (across, down) = (half(wide, around.width), half(high, around.height));
        let cells = self.cells();
        // What is farthest from the middle is in the way of something first.
        let far = |part: &Rect| part.right().max(-part.x);
        let mut parts = parts.to_vec();
        parts.sort_by(|one, other| far(other).total_cmp(&far(one)));
        // How many steps on a label is clear of what blocks one of its parts.
        let blocked = |middle: Screen| {
            let cells = cells?;
            parts.iter().find_map(|part| {
                let rect = moved(*part, middle);
                let until = self.site.blocked_until(cells, rect, area)?;
                #[expect(
                    clippy::cast_possible_truncation,
                    reason = "at most as many steps as a view has pixels"
                )]
                let steps = ((until - rect.x) / step).floor().clamp(0.0, 1e6) as i32;
                Some(steps + 1)
            })
        };
        let mut middles: Vec<(f64, Screen)> = Vec::new();
        for row in -down..=down {
            let mut column = -across;
            while column <= across {
                let at = Screen::new(centre.x + f64::from(column) * step, centre.y + f64::from(row) * step);
                if let Some(steps) = blocked(at) {
                    column += steps;
                    continue;
                }
                column += 1;
                let rect = block.bounds(at).expanded(apart);
                if self.port().encloses(rect) {
                    let (right, below) = (at.x - best.x, at.y - best.y);
                    middles.push((right * right + below * below, at));
                }
            }
        }
        middles.sort_by(|one, other| one.0.total_cmp(&other.0));
        middles.into_iter().map(|(_, middle)| Room { middle, is_inside: OnceCell::new() }).collect()
    }

    /// The ground in cells, where labels are searched room for all over.
    pub(super) fn cells(&self) -> Option<&'a Cells> {
        if self.searches() { self.site.cells() } else { None }
    }

    fn set_inside(&mut self, area: usize, block: &Block<'_>, middle: Screen, look: LabelLook) {
        self.taken.push(block.bounds(middle).expanded(GAP));
        let id = self.source.base.areas[area].id.clone();
        self.push(Origin::AreaLabel(id), set(block, middle, look));
        self.is_named[area] = true;
    }

    /// The label of a seat in this size; `None` where it surely has no room.
    fn hopeful(&self, area: usize, seat: &'a Seat, size: f64, look: LabelLook) -> Option<Block<'a>> {
        let most = seat.spots.first()?.room_m * self.view.px_per_m;
        let slack = self.slack_px(area);
        if seat.least_need_px(size) > most * HOPE + slack {
            return None;
        }
        let block = Block::new(&seat.lines, size, look.face);
        (seat.need_px(&block, look.halo_width * size) <= most * HOPE + slack).then_some(block)
    }

    /// How far what is known of the room in an area may be off, in logical pixels.
    fn slack_px(&self, area: usize) -> f64 {
        (self.source.base.seat_slack_m(area) + self.style.detail.tolerance_m()) * self.view.px_per_m
    }

    /// Where a seat's label may stand: inside its area, with its halo, where nothing else stands.
    fn middles<'b>(
        &'b self,
        area: usize,
        seat: &'b Seat,
        block: &'b Block<'_>,
        look: LabelLook,
    ) -> impl Iterator<Item = Screen> + 'b {
        let halo = look.halo_width * block.size;
        let (need, slack, scale) = (seat.need_px(block, halo), self.slack_px(area), self.view.px_per_m);
        let hopeful = seat.spots.iter().filter(move |spot| need <= spot.room_m * scale * HOPE + slack);
        hopeful.flat_map(move |spot| {
            let is_roomy = need + slack <= spot.room_m * scale;
            let at = self.view.screen_from_world(spot.at);
            NUDGES.iter().enumerate().filter_map(move |(number, (right, down))| {
                let middle = Screen::new(at.x + right, at.y + down);
                let rect = block.bounds(middle).expanded(halo);
                let is_inside =
                    || (is_roomy && number == 0) || self.is_block_inside(area, block, middle, halo);
                (self.port().encloses(rect) && self.is_free(rect) && is_inside()).then_some(middle)
            })
        })
    }

    /// True where each line of a label with its halo lies inside an area.
    fn is_block_inside(&self, area: usize, block: &Block<'_>, middle: Screen, halo: f64) -> bool {
        block.boxes(middle).all(|line| self.site.is_inside(line.expanded(halo), area))
    }

    /// Where the label of an area stands of which only a part is in sight, without its best seat.
    fn in_sight(&self, area: usize, seats: &'a [Seat], look: LabelLook) -> Option<Found<'a>> {
        let port = self.port();
        let seat = seats.first()?;
        if port.contains(self.view.screen_from_world(seat.spots.first()?.at)) {
            return None;
        }
        let block = Block::new(&seat.lines, LABEL_SIZE, look.face);
        let middles = IN_SIGHT.into_iter();
        let middle = middles
            .map(|(x, y)| Screen::new(port.x + x * port.width, port.y + y * port.height))
            .filter(|middle| port.encloses(block.bounds(*middle).expanded(GAP)))
            .filter(|middle| self.is_free(block.bounds(*middle).expanded(GAP)))
            .find(|middle| self.is_block_inside(area, &block, *middle, GAP))?;
        let number = self.number_beside(area, block.bounds(middle));
        Some(Found { block, middle, number, halo_width: look.halo_width, sought: None })
    }

    /// Lets a region's label name the city too that it surrounds, where both look alike and the city has no label.
    pub(super) fn share_label(&mut self, city: usize) {
        let Some(region) = self.source.base.region_of(city) else { return };
        let Some((item, taken)) = self.inside[region] else { return };
        let (verdict, other) = (self.verdict(region), self.verdict(city));
        if (verdict.status, verdict.texture()) != (other.status, other.texture()) {
            return;
        }
        let look = LabelLook::of(verdict, self.style);
        let own = std::mem::replace(&mut self.taken[taken], Rect::new(0.0, 0.0, 0.0, 0.0));
        let seats = self.seats(region).iter().filter(|seat| seat.setting == Setting::WithCity);
        let sizes = [LABEL_SIZE, self.smaller()];
        let mut tries = seats.flat_map(|seat| sizes.map(|size| (seat, size)));
        let found = tries.find_map(|(seat, size)| {
            let block = self.hopeful(region, seat, size, look)?;
            let middle = self.middles(region, seat, &block, look).next()?;
            Some((block, middle))
        });
        let Some((block, middle)) = found else {
            self.taken[taken] = own;
            return;
        };
        self.taken[taken] = block.bounds(middle).expanded(GAP);
        if let Some(Item::Group(group)) = self.items.get_mut(item) {
            group.items = set(&block, middle, look);
        }
        self.is_named[city] = true;
    }
}

/// A part of a label that lies around a middle at the origin, around another.
fn moved(part: Rect, middle: Screen) -> Rect {
    Rect { x: middle.x + part.x, y: middle.y + part.y, ..part }
}

/// A label's lines in its colours.
fn set(block: &Block<'_>, middle: Screen, look: LabelLook) -> Vec<Item> {
    block.items(middle, label_style(look.color, Some((look.halo_width * block.size, look.halo))))
}
