//! Where the parts of a page stand, and what goes where there is no room for all of them.
//!
//! The map comes first: it keeps [`LEAST_MAP`] of the page's height. Type never shrinks for that; what has no room
//! goes whole, in one order, and is counted in [`LeftOut`]. Title, statuses and by whom, citation, boundary note,
//! credit and that count always stay.

use std::cmp::Ordering;

use super::compose::MapSource;
use super::flow::{Flow, Wraps};
use super::foot::{Below, Foot};
use super::footnotes::{Footnotes, Numbering, number_areas};
use super::head::Head;
use super::item::Item;
use super::legend::{LegendEntry, compose_seen_legend, merged};
use super::memo::Memo;
use super::page::{FootnoteStyle, Frame, LegendPlace, PageStyle, framed_view_in};
use super::palette::{Colors, Palette};
use super::seen::Seen;
use super::sidebar::{Paragraph, explanation, side_paragraphs, speakers_of_colours, speakers_seen};
use crate::model::Name;
use crate::query::{InForce, Query};
use crate::space::{Rect, Screen, View};
use crate::words::{Arg, Joint, Language, Message, message};

/// The part of a page's height that the map keeps, whatever else there is.
pub const LEAST_MAP: f64 = 0.6;
/// The part of a page's height that is left for the areas over a legend on the map's foot.
const LEAST_FIT: f64 = 0.42;
/// Space between the parts of a page, in logical pixels.
const GAP: f64 = 10.0;
/// A page whose shorter side is less than this has smaller gaps, and names what it leaves out only where that takes no
/// line more than to count it, in logical pixels.
pub(super) const SMALL_PAGE: f64 = 400.0;
/// Space between a legend on the map and the map's edges, in logical pixels.
const INSET: f64 = 14.0;
/// The least and the greatest width of a legend beside the areas, in logical pixels.
const COLUMN: (f64, f64) = (150.0, 250.0);
/// The part of the page's width that it takes between these.
const COLUMN_SHARE: f64 = 0.29;
/// The most of the page's width that a legend beside the areas takes.
const MOST_COLUMN_SHARE: f64 = 0.44;
/// The least width of a column of a legend under the map where their number is chosen by the page's width, in
/// logical pixels.
const COLUMN_BELOW: f64 = 200.0;
/// What may be lacking without being seen, in logical pixels.
const ENOUGH: f64 = 0.5;
/// Into how many steps the ways are divided in which the areas make room for a legend in the map's corner, and how far
/// they keep from it, in logical pixels.
const CORNER_STEPS: u8 = 6;
const CORNER_GAP: f64 = 3.0;
/// By how much areas differ in size, in natural logarithms, that come out as large as one another.
const ALIKE: f64 = 0.005;
/// The part of the page's width that the title takes where it stands in the map's corner.
const HEAD_SHARE: f64 = 0.36;
/// The least width of a page, in parts of its height, on which it may stand there.
const LEAST_WIDE: f64 = 1.5;
/// How much larger the areas must come out with the legend under the map, so that it does not stand beside them.
pub(super) const WORTH_IT: f64 = 1.08;

/// The most areas that the count of missing names names itself, and up to how many it names whether they have a status
/// or not.
const MOST_SAID: usize = 4;
pub(super) const FEW: usize = 2;

/// What had no room on a page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a part of a page of its own")]
pub struct LeftOut {
    /// Notes with quotes.
    pub notes: usize,
    /// Paragraphs after the legend.
    pub remarks: usize,
    /// The areas in focus of which one of these tells.
    pub focus: Vec<Name>,
    /// Areas in sight whose name is not on the map.
    pub names: usize,
    /// Those of them that have a status; all, where they are few.
    pub said: Vec<Name>,
    /// How many of these have a status or are places that have one: they come first.
    pub said_with_status: usize,
    /// Areas in sight whose number is not on the map.
    pub numbers: usize,
    /// The scale bar.
    pub scale_bar: bool,
    /// The small map that shows what part of the whole this is.
    pub locator: bool,
    /// How much of each area is held: one line of the legend stands for all densities.
    pub densities: bool,
    /// What the legend's lines mean, and whose words they rest on.
    pub sources: bool,
    /// The same, but for all speakers together: whose words each line rests on.
    pub which_source: bool,
    /// What colours say and do not say.
    pub about: bool,
}

impl LeftOut {
    /// True where everything has room.
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }

    /// What had no room, as a list that goes on in a sentence; `None` where everything has.
    pub fn list(&self) -> Option<Message> {
        self.listed(self.counted())
    }

    /// The same beside the page, where what was asked for by name is named.
    pub fn told(&self) -> Option<Message> {
        let mut parts = self.counted();
        if !self.focus.is_empty() {
            let areas = Arg::list(Joint::And, &self.focus);
            let remarks = message!("scene-left-out-remarks-focus", count = self.remarks, areas = areas);
            parts[usize::from(self.notes > 0)] = remarks;
        }
        self.listed(parts)
    }

    fn listed(&self, counted: Vec<Message>) -> Option<Message> {
        let mut parts = counted;
        let flags = [
            (self.densities, message!("scene-left-out-densities")),
            (self.sources, message!("scene-left-out-sources")),
            (self.which_source, message!("scene-left-out-which")),
            (self.about, message!("scene-left-out-about")),
        ];
        parts.extend(flags.into_iter().filter_map(|(is_out, part)| is_out.then_some(part)));
        parts.extend(self.bar_and_locator());
        joined(parts)
    }

    /// The same in fewer words: what explains the colours is only counted.
    pub(super) fn brief_list(&self) -> Option<Message> {
        let mut parts = self.counted();
        let explanations = [self.densities, self.sources, self.which_source, self.about];
        let explanations = explanations.into_iter().filter(|is_out| *is_out).count();
        if explanations > 0 {
            parts.push(message!("scene-left-out-explanations", count = explanations));
        }
        parts.extend(self.bar_and_locator());
        joined(parts)
    }

    fn bar_and_locator(&self) -> impl Iterator<Item = Message> {
        let flags = [
            (self.scale_bar, message!("scene-left-out-scale-bar")),
            (self.locator, message!("scene-left-out-locator")),
        ];
        flags.into_iter().filter_map(|(is_out, part)| is_out.then_some(part))
    }

    /// True where something is gone that has words.
    pub(super) fn has_words(&self) -> bool {
        *self != Self { scale_bar: self.scale_bar, locator: self.locator, ..Self::default() }
    }

    /// The same without names.
    pub(super) fn counts_only(&self) -> Self {
        Self { said: Vec::new(), said_with_status: 0, ..self.clone() }
    }

    /// What is said with its number.
    fn counted(&self) -> Vec<Message> {
        let mut parts: Vec<Message> = Vec::new();
        if self.notes > 0 {
            parts.push(message!("scene-left-out-notes", count = self.notes));
        }
        if self.remarks > 0 {
            parts.push(message!("scene-left-out-remarks", count = self.remarks));
        }
        if self.names > 0 && self.said.is_empty() {
            parts.push(message!("scene-left-out-names", count = self.names));
        } else if self.names > 0 {
            let mut areas: Vec<Arg> = self.said.iter().take(MOST_SAID).map(Arg::from).collect();
            if self.said.len() > MOST_SAID {
                areas.push(message!("scene-left-out-more", count = self.said.len() - MOST_SAID).into());
            }
            let areas = Arg::list(Joint::Comma, areas);
            parts.push(if self.said.len() == self.names {
                message!("scene-left-out-names-all", count = self.names, areas = areas)
            } else {
                message!("scene-left-out-names-coloured", count = self.names, areas = areas)
            });
        }
        if self.numbers > 0 {
            parts.push(message!("scene-left-out-numbers", count = self.numbers));
        }
        parts
    }
}

/// These as a list; `None` where there are none.
fn joined(parts: Vec<Message>) -> Option<Message> {
    let is_any = !parts.is_empty();
    is_any.then(|| message!("words-as-they-are", words = Arg::list(Joint::Comma, parts)))
}

/// What stands on a page besides what always does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a part of a page of its own")]
pub(super) struct Kept {
    /// How many of the notes, from the first.
    pub(super) notes: usize,
    /// How many of the paragraphs after the legend, from the first.
    pub(super) remarks: usize,
    /// A line of the legend for each density of what is held in part.
    pub(super) densities: bool,
    /// What the legend's lines mean, and whose words they rest on.
    pub(super) sources: bool,
    /// The names of the speakers in the foot, where neither the legend's lines have them nor a paragraph.
    pub(super) speakers: bool,
    /// The legend in full words and at its full size.
    pub(super) full_legend: bool,
    /// The second sentence of the subtitle: what colours say.
    pub(super) about: bool,
    /// The first: the citation, which stands in the foot too.
    pub(super) subtitle: bool,
    /// Whether the foot has its full sentences.
    pub(super) full_foot: bool,
}

/// How much of the legend, and at last of the foot, goes for larger areas, so that each of them that has a status has
/// room for its name: each of these leaves less.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Thrift {
    /// Nothing goes that has room.
    None,
    /// The paragraphs after the legend go, and its densities.
    Remarks,
    /// Also whose words its lines rest on.
    Sources,
    /// Also its full words.
    Words,
    /// Also the full sentences of the foot, and the subtitle.
    Foot,
}

impl Thrift {
    pub(super) const ALL: [Self; 5] = [Self::None, Self::Remarks, Self::Sources, Self::Words, Self::Foot];

    /// The most that may stand on a page.
    fn most(self, blocks: &Blocks<'_>) -> Kept {
        Kept {
            notes: blocks.notes.count(),
            remarks: if self == Self::None { blocks.side.paragraphs.len() } else { 0 },
            densities: self == Self::None,
            sources: self < Self::Sources,
            speakers: self < Self::Foot,
            full_legend: self < Self::Words,
            about: self < Self::Foot,
            subtitle: self < Self::Foot,
            full_foot: self < Self::Foot,
        }
    }
}

/// What a page is made of, each part set for the page's width.
pub(super) struct Blocks<'a> {
    pub(super) style: &'a PageStyle,
    pub(super) numbering: Numbering,
    head: Head,
    /// The same for a title in the map's corner.
    head_in_corner: Head,
    pub(super) side: Side<'a>,
    pub(super) notes: Footnotes<'a>,
    pub(super) foot: Foot<'a>,
    source: &'a MapSource<'a>,
    margin: f64,
}

impl<'a> Blocks<'a> {
    pub(super) fn new(
        source: &'a MapSource<'a>,
        in_force: &InForce<'a>,
        query: &Query,
        style: &'a PageStyle,
        seen: &'a Seen,
    ) -> Self {
        let numbering = match style.footnotes {
            FootnoteStyle::Numbered => number_areas(source, in_force, seen),
            FootnoteStyle::None => Numbering::default(),
        };
        let margin = margin_of(style.width);
        let inner = style.width - 2.0 * margin;
        let (colors, language) = (&style.colors, style.language);
        let speakers = speakers_seen(source, in_force, seen);
        let side = Side {
            source,
            seen,
            legend: compose_seen_legend(source, seen, colors),
            one_density: colors.with_one_density(),
            paragraphs: side_paragraphs(source, in_force, style, &speakers),
            palette: colors.palette(),
            language,
            heights: Memo::default(),
            wraps: Wraps::default(),
        };
        Self {
            style,
            head: Head::new(source.dossier, style, inner),
            head_in_corner: Head::in_corner(source.dossier, style, (style.width * HEAD_SHARE).round()),
            side,
            notes: Footnotes::new(source.dossier, &numbering, inner, colors, language),
            foot: Foot::new(
                source,
                in_force,
                query,
                style,
                speakers_of_colours(source, in_force, seen),
                inner,
            ),
            numbering,
            source,
            margin,
        }
    }

    fn inner_width(&self) -> f64 {
        self.style.width - 2.0 * self.margin
    }

    /// The colours of the map: where the legend has one line for all densities, the map has one hatch.
    pub(super) fn colors_of(&self, kept: Kept) -> &Colors {
        if kept.densities || !self.side.has_densities() { &self.style.colors } else { &self.side.one_density }
    }

    /// What the foot says since nothing beside the map does: the note of the page's maker where it has no room there, and
    /// the speakers where neither the legend's lines name them nor the last paragraph after it.
    fn below(&self, place: Place, kept: Kept) -> Below {
        let is_hidden = place == Place::Hidden;
        let is_said = kept.sources || kept.remarks == self.side.paragraphs.len();
        let note = self.side.paragraphs.iter().position(|paragraph| paragraph.is_note);
        Below {
            note: note.is_some_and(|note| is_hidden || note >= kept.remarks),
            quotes: kept.notes > 0,
            speakers: (is_hidden || !is_said) && kept.speakers && self.foot.has_room_for_speakers(),
        }
    }

    /// The title as a plan has it.
    pub(super) fn head_of(&self, plan: &Plan) -> &Head {
        self.head_at(plan.place)
    }

    fn head_at(&self, place: Place) -> &Head {
        if place == Place::Corners { &self.head_in_corner } else { &self.head }
    }
}

/// Space at the edges of a page of this width, in logical pixels.
fn margin_of(width: f64) -> f64 {
    match width {
        narrow if narrow < 480.0 => 12.0,
        middle if middle < 1000.0 => 20.0,
        _ => 32.0,
    }
}

/// Where a legend stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct LegendRoom {
    pub(super) rect: Rect,
    pub(super) columns: usize,
}

/// Where the parts of a page stand, in logical pixels.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Plan {
    pub(super) kept: Kept,
    pub(super) head: Rect,
    /// What the map fills.
    pub(super) map: Rect,
    /// The part of that in which the areas stand.
    pub(super) fit: Rect,
    /// The part of the map that is faded behind the legend; `None` where the legend stands on paper.
    pub(super) veil: Option<Rect>,
    /// The part of the map that is faded behind the title; `None` where the title stands on paper.
    pub(super) head_veil: Option<Rect>,
    /// `None` where it is hidden.
    pub(super) legend: Option<LegendRoom>,
    pub(super) notes: Rect,
    pub(super) foot: Rect,
    /// How the map is seen.
    pub(super) view: View,
    /// Where the legend was meant to stand.
    place: Place,
    /// How many areas have no name, as far as that is known.
    names: usize,
    /// How much the map is lower than it must be, in logical pixels.
    lacks_in_map: f64,
    /// How much a legend beside the areas is higher than its room, in logical pixels.
    lacks_in_legend: f64,
}

impl Plan {
    /// What has no room by this plan; names and numbers in the map apart.
    pub(super) fn left_out(&self, blocks: &Blocks<'_>) -> LeftOut {
        left_out_of(blocks, self.place, self.kept, self.names)
    }

    /// What the foot says since nothing beside the map does.
    pub(super) fn below(&self, blocks: &Blocks<'_>) -> Below {
        blocks.below(self.place, self.kept)
    }

    /// The same plan for blocks that have no more in them than those that it was made for.
    pub(super) fn for_fewer(self, blocks: &Blocks<'_>) -> Self {
        let notes = self.kept.notes.min(blocks.notes.count());
        let remarks = self.kept.remarks.min(blocks.side.paragraphs.len());
        Self { kept: Kept { notes, remarks, ..self.kept }, ..self }
    }

    /// True where another plan has its map alike, so that what is drawn on it is the same.
    pub(super) fn has_map_of(&self, other: &Self) -> bool {
        self.map == other.map
            && self.view == other.view
            && self.veil == other.veil
            && self.head_veil == other.head_veil
            && self.kept.notes == other.kept.notes
    }

    /// True where its map can show no more names than another's: its areas are no larger, and the legend stands where
    /// it stands there.
    pub(super) fn is_no_roomier_than(&self, other: &Self) -> bool {
        self.has_map_of(other)
            || (self.place == other.place
                && self.kept.notes == other.kept.notes
                && self.view.px_per_m <= other.view.px_per_m * (1.0 + 1e-3))
    }

    /// True where the legend stands on the map without taking a whole side of it.
    pub(super) fn is_in_corner(&self) -> bool {
        matches!(self.place, Place::Corner | Place::Corners)
    }

    /// The paper between a legend beside the map and the map's lower edge, as wide as the legend; `None` where the
    /// legend stands elsewhere or on the map.
    pub(super) fn paper_under_legend(&self) -> Option<Rect> {
        let legend = self.legend.as_ref()?.rect;
        let is_beside = matches!(self.place, Place::Left | Place::Right) && self.veil.is_none();
        let height = self.map.bottom() - legend.bottom();
        is_beside.then(|| Rect::new(legend.x, legend.bottom(), legend.width, height.max(0.0)))
    }

    /// The part of the map that is not faded.
    pub(super) fn open_map(&self) -> Rect {
        let Some(mut veil) = self.veil else { return self.map };
        // Beside a title in the upper corner and a legend in the lower one is what is right of both.
        veil.width = self.head_veil.map_or(veil.width, |head| veil.width.max(head.width));
        if veil.width >= self.map.width - 0.5 {
            Rect { height: veil.y - self.map.y, ..self.map }
        } else if veil.x <= self.map.x + 0.5 {
            Rect { x: veil.right(), width: self.map.right() - veil.right(), ..self.map }
        } else {
            Rect { width: veil.x - self.map.x, ..self.map }
        }
    }
}

fn left_out_of(blocks: &Blocks<'_>, place: Place, kept: Kept, names: usize) -> LeftOut {
    let has_legend = place != Place::Hidden;
    let paragraphs = blocks.side.paragraphs.len();
    let below = blocks.below(place, kept);
    let remarks = if has_legend { paragraphs - kept.remarks } else { paragraphs };
    // The last paragraph names them, and so does the foot.
    let are_named = remarks == 0 || below.speakers;
    LeftOut {
        notes: blocks.notes.count() - kept.notes,
        remarks: remarks - usize::from(below.note),
        focus: blocks.side.paragraphs[paragraphs - remarks..]
            .iter()
            .filter_map(|one| one.focus.clone())
            .collect(),
        names,
        said: Vec::new(),
        said_with_status: 0,
        numbers: 0,
        scale_bar: false,
        locator: false,
        densities: has_legend && !kept.densities && blocks.side.has_densities(),
        sources: has_legend && !kept.sources && !are_named,
        which_source: has_legend && !kept.sources && are_named,
        about: blocks.head_at(place).lacks_about(kept),
    }
}

/// Where a legend may stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Left,
    Right,
    Below(usize),
    /// On the foot of the map, whose land is faded there.
    OnFoot(usize),
    /// In the map's lower left corner, clear of all areas.
    Corner,
    /// There, and the title in the upper left one: the map has the page's height down to the notes.
    Corners,
    Hidden,
}

/// Finds the places of all parts: where the maker left the choice, the legend stands where the areas come out
/// largest. `names` areas are known to have no name on the map.
pub(super) fn arrange(blocks: &Blocks<'_>, names: usize, thrift: Thrift) -> Plan {
    let most = thrift.most(blocks);
    let width = blocks.inner_width();
    let columns = [3, 2].into_iter().find(|columns| width >= *columns as f64 * COLUMN_BELOW).unwrap_or(1);
    let (below, on_foot) = (Place::Below(columns), Place::OnFoot(columns));
    let wanted: Vec<Place> = match blocks.style.legend {
        LegendPlace::Auto => vec![Place::Left, below, on_foot],
        LegendPlace::Left => vec![Place::Left],
        LegendPlace::Right => vec![Place::Right],
        LegendPlace::Below(columns) => vec![Place::Below(usize::from(columns.clamp(1, 4)))],
        LegendPlace::Hidden => vec![Place::Hidden],
    };
    let plans: Vec<Plan> = wanted.into_iter().map(|place| arrange_with(blocks, place, names, most)).collect();
    let plan = better(plans);
    if plan.lacks() <= ENOUGH {
        return plan;
    }
    // What was asked for has no room even with all gone that may go.
    let others = [Place::Left, Place::OnFoot(2), Place::OnFoot(1), Place::OnFoot(3), Place::OnFoot(4)];
    let others = others.into_iter().map(|place| arrange_with(blocks, place, names, most));
    better(std::iter::once(plan).chain(others).collect())
}

/// The plan with the legend in the map's lower left corner, where the areas may stand over it and beside it; `None`
/// where its maker wants it elsewhere, a part of the map is shown, or it has no room there.
pub(super) fn arrange_in_corner(blocks: &Blocks<'_>, names: usize, thrift: Thrift) -> Option<Plan> {
    arrange_in(blocks, Place::Corner, names, thrift)
}

/// The same with the title in the upper left corner, on a page that is wide.
pub(super) fn arrange_in_corners(blocks: &Blocks<'_>, names: usize, thrift: Thrift) -> Option<Plan> {
    if blocks.style.width < blocks.style.height * LEAST_WIDE {
        return None;
    }
    arrange_in(blocks, Place::Corners, names, thrift)
}

fn arrange_in(blocks: &Blocks<'_>, place: Place, names: usize, thrift: Thrift) -> Option<Plan> {
    if blocks.style.legend != LegendPlace::Auto || blocks.style.frame != Frame::Fit {
        return None;
    }
    let plan = arrange_with(blocks, place, names, thrift.most(blocks));
    (plan.lacks() <= ENOUGH).then_some(plan)
}

/// The plan with all that went and that may stand there after all: what comes back leaves the page as good as it is,
/// which the caller judges.
pub(super) fn restored(
    blocks: &Blocks<'_>,
    plan: Plan,
    mut is_as_good: impl FnMut(&Plan, &Plan) -> bool,
) -> Plan {
    let most = Thrift::None.most(blocks);
    let mut plan = plan;
    let mut restore = |change: &dyn Fn(Kept) -> Kept| {
        let kept = change(plan.kept);
        if kept == plan.kept {
            return false;
        }
        let other = Plan::new(blocks, plan.place, kept, plan.names);
        let is_back = other.lacks() <= ENOUGH && is_as_good(&plan, &other);
        if is_back {
            plan = other;
        }
        is_back
    };
    restore(&|kept| Kept { full_foot: true, ..kept });
    restore(&|kept| Kept { full_legend: true, ..kept });
    restore(&|kept| Kept { speakers: true, ..kept });
    restore(&|kept| Kept { subtitle: true, ..kept });
    restore(&|kept| Kept { about: true, ..kept });
    restore(&|kept| Kept { sources: true, ..kept });
    restore(&|kept| Kept { densities: true, ..kept });
    // One by one, since each has another height; the first that has no room ends it.
    while restore(&|kept| Kept { notes: (kept.notes + 1).min(most.notes), ..kept }) {}
    while restore(&|kept| Kept { remarks: (kept.remarks + 1).min(most.remarks), ..kept }) {}
    plan
}

/// A legend in the map's lower left corner.
struct Corner {
    legend: LegendRoom,
    veil: Rect,
    /// Where the areas stand.
    fit: Rect,
    /// True where none of them reaches under the legend.
    is_free: bool,
}

impl Corner {
    /// The way to set the legend for which the areas come out largest; none of them reaches under a title in `head`.
    fn new(blocks: &Blocks<'_>, map: Rect, kept: Kept, head: Option<Rect>) -> Self {
        let style = blocks.style;
        let usual = (style.width * COLUMN_SHARE).clamp(COLUMN.0, COLUMN.1).round();
        let mut ways: Vec<(f64, Self, View)> = Vec::new();
        for times in [0.85, 1.0, 1.15, 1.3, 1.5] {
            let wide = (usual * times).round().min(blocks.inner_width());
            let high = blocks.side.height(wide, 1, kept);
            let rect = Rect::new(blocks.margin, map.bottom() - high - INSET * 0.6, wide, high);
            let veil = Rect::new(
                0.0,
                rect.y - INSET,
                rect.right() + blocks.margin.min(INSET * 1.4),
                map.bottom() - rect.y + INSET,
            );
            let legend = LegendRoom { rect, columns: 1 };
            for (left, low) in (0..=CORNER_STEPS).flat_map(|x| (0..=CORNER_STEPS).map(move |y| (x, y))) {
                let part = |step: u8| f64::from(step) / f64::from(CORNER_STEPS);
                let (x, y) = (veil.width * part(left), veil.height * part(low));
                let fit = Rect::new(x, map.y, (map.width - x).max(1.0), (map.height - y).max(1.0));
                let view = framed_view_in(blocks.source, map, fit, style.frame);
                ways.push((view.px_per_m, Self { legend, veil, fit, is_free: false }, view));
            }
        }
        // Where the areas come out as large, the legend with the fewest lines.
        #[expect(clippy::cast_possible_truncation, reason = "a logarithm of a scale is small")]
        let size = |scale: f64| (libm::log(scale) / ALIKE).floor() as i64;
        let height = |corner: &Self| corner.legend.rect.height;
        ways.sort_by(|(one, corner, _), (other, beside, _)| {
            size(*other).cmp(&size(*one)).then(height(corner).total_cmp(&height(beside)))
        });
        let is_empty = |rect: Rect, view: &View| {
            let rect = rect.expanded(CORNER_GAP);
            let low = view.world_from_screen(Screen::new(rect.x, rect.bottom()));
            let high = view.world_from_screen(Screen::new(rect.right(), rect.y));
            blocks.source.base.silhouette().areas_in(low, high).is_empty()
        };
        let is_free = |(_, corner, view): &(f64, Self, View)| {
            corner.veil.y > head.map_or(map.y, Rect::bottom)
                && is_empty(corner.veil, view)
                && head.is_none_or(|head| is_empty(head, view))
        };
        let free = ways.iter().position(is_free);
        let (_, corner, _) = ways.swap_remove(free.unwrap_or(0));
        Self { is_free: free.is_some(), ..corner }
    }
}

/// How small areas may come out, in parts of the largest that they can, for notes that else have no room.
const FOR_NOTES: f64 = 0.75;

/// The plan that lacks least, and of these the one that keeps most of the notes, short of areas that come out much
/// smaller, and else the one whose areas come out largest; the first where others are hardly larger.
fn better(plans: Vec<Plan>) -> Plan {
    let mut plans = plans.into_iter();
    #[expect(clippy::expect_used, reason = "each caller gives one at least")]
    let first = plans.next().expect("invariant: there is a plan");
    plans.fold(first, |best, plan| {
        let is_better = if (plan.lacks() - best.lacks()).abs() > ENOUGH {
            plan.lacks() < best.lacks()
        } else {
            let (scale, best_scale) = (plan.view.px_per_m, best.view.px_per_m);
            match plan.kept.notes.cmp(&best.kept.notes) {
                Ordering::Greater => scale > best_scale * FOR_NOTES,
                Ordering::Less => best_scale <= scale * FOR_NOTES,
                Ordering::Equal => scale > best_scale * WORTH_IT,
            }
        };
        if is_better { plan } else { best }
    })
}

/// What may go for want of room, in the order in which it goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Remarks,
    Notes,
    Densities,
    Sources,
    Speakers,
    About,
    Subtitle,
    FullLegend,
    FullFoot,
}

const STEPS: [Step; 9] = [
    Step::Remarks,
    Step::Notes,
    Step::Densities,
    Step::Sources,
    Step::Speakers,
    Step::About,
    Step::Subtitle,
    Step::FullLegend,
    Step::FullFoot,
];

impl Step {
    /// Whether the legend is less high for it, rather than what stands over and under the map.
    fn is_of_legend(self) -> bool {
        matches!(self, Self::Remarks | Self::Densities | Self::Sources | Self::FullLegend)
    }
}

/// The plan with the legend in a place in which all that may go has gone as far as it must.
fn arrange_with(blocks: &Blocks<'_>, place: Place, names: usize, most: Kept) -> Plan {
    let mut plan = Plan::new(blocks, place, most, names);
    if matches!(place, Place::Left | Place::Right) {
        // Beside the areas the legend has the map's height: what makes it lower and what makes the map higher are
        // two things. What is gone is said in the foot, which may get a line longer for it: hence twice.
        let (of_legend, of_map): (Vec<Step>, Vec<Step>) =
            STEPS.into_iter().partition(|step| step.is_of_legend());
        for _ in 0..2 {
            plan = with_steps(blocks, place, plan, &of_map, |plan| plan.lacks_in_map);
            plan = with_steps(blocks, place, plan, &of_legend, |plan| plan.lacks_in_legend);
        }
    }
    plan = with_steps(blocks, place, plan, &STEPS, Plan::lacks);
    refilled(blocks, place, plan, most)
}

/// The plan with what has room after all, since something larger went after it.
fn refilled(blocks: &Blocks<'_>, place: Place, plan: Plan, most: Kept) -> Plan {
    if plan.lacks() > ENOUGH {
        return plan;
    }
    let mut plan = plan;
    let with = |kept: Kept| Plan::new(blocks, place, kept, plan.names);
    let fits = |kept: Kept| with(kept).lacks() <= ENOUGH;
    let mut kept = plan.kept;
    for more in [
        Kept { full_foot: most.full_foot, ..kept },
        Kept { full_legend: most.full_legend, ..kept },
        Kept { speakers: most.speakers, ..kept },
        Kept { sources: most.sources, ..kept },
        Kept { densities: most.densities, ..kept },
    ] {
        let both = Kept {
            full_foot: kept.full_foot || more.full_foot,
            full_legend: kept.full_legend || more.full_legend,
            speakers: kept.speakers || more.speakers,
            sources: kept.sources || more.sources,
            densities: kept.densities || more.densities,
            ..kept
        };
        if both != kept && fits(both) {
            kept = both;
        }
    }
    kept.notes = kept.notes.max(largest(most.notes, |notes| fits(Kept { notes, ..kept })));
    kept.remarks = kept.remarks.max(largest(most.remarks, |remarks| fits(Kept { remarks, ..kept })));
    if kept != plan.kept {
        plan = Plan::new(blocks, place, kept, plan.names);
    }
    plan
}

/// The plan with as many of these steps taken, in their order, as it needs so that nothing is lacking.
fn with_steps(
    blocks: &Blocks<'_>,
    place: Place,
    plan: Plan,
    steps: &[Step],
    lacks: impl Fn(&Plan) -> f64,
) -> Plan {
    let mut plan = plan;
    for step in steps {
        if lacks(&plan) <= ENOUGH {
            return plan;
        }
        let kept = plan.kept;
        let with = |kept: Kept| Plan::new(blocks, place, kept, plan.names);
        let fits = |kept: Kept| lacks(&with(kept)) <= ENOUGH;
        let kept = match step {
            Step::Remarks => {
                let remarks = largest(kept.remarks, |remarks| fits(Kept { remarks, ..kept }));
                Kept { remarks, ..kept }
            }
            Step::Notes => {
                let notes = largest(kept.notes, |notes| fits(Kept { notes, ..kept }));
                Kept { notes, ..kept }
            }
            Step::Densities => Kept { densities: false, ..kept },
            Step::Sources => Kept { sources: false, ..kept },
            Step::Speakers => Kept { speakers: false, ..kept },
            Step::About => Kept { about: false, ..kept },
            Step::Subtitle => Kept { subtitle: false, ..kept },
            Step::FullLegend => Kept { full_legend: false, ..kept },
            Step::FullFoot => Kept { full_foot: false, ..kept },
        };
        plan = with(kept);
    }
    plan
}

/// The largest number up to `most` for which something fits; 0 where none does. Fewer always fit where more do.
fn largest(most: usize, fits: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (0, most);
    while low < high {
        let middle = (low + high).div_ceil(2);
        if fits(middle) { low = middle } else { high = middle - 1 }
    }
    low
}

impl Plan {
    /// The places of what is kept, with the legend in a place.
    fn new(blocks: &Blocks<'_>, place: Place, kept: Kept, names: usize) -> Self {
        let (style, margin, inner) = (blocks.style, blocks.margin, blocks.inner_width());
        let (width, height) = (style.width, style.height);
        let left_out = left_out_of(blocks, place, kept, names);
        // A small page has smaller gaps.
        let gap = if width.min(height) < SMALL_PAGE { GAP * 0.6 } else { GAP };
        let head_block = blocks.head_at(place);
        let head = Rect::new(margin, (margin * 0.7).round(), inner, head_block.height(kept));
        let foot_height = blocks.foot.height(kept, &left_out, blocks.below(place, kept));
        let foot = Rect::new(margin, height - (margin * 0.6).round() - foot_height, inner, foot_height);
        let notes_height = blocks.notes.height_of(kept.notes);
        let notes_gap = if notes_height > 0.0 { gap } else { 0.0 };
        let notes = Rect::new(margin, foot.y - notes_gap - notes_height, inner, notes_height);
        let is_head_on_map = place == Place::Corners;
        let under_head = (head.bottom() + gap * 0.7).round();
        let top = if is_head_on_map { 0.0 } else { under_head };
        let mut bottom = notes.y - gap * 0.8;
        let mut legend = None;
        if let Place::Below(count) = place {
            let legend_height = blocks.side.height(inner, count, kept);
            let rect = Rect::new(margin, notes.y - gap - legend_height, inner, legend_height);
            legend = Some(LegendRoom { rect, columns: count });
            bottom = rect.y - gap * 0.8;
        }
        bottom = bottom.round();
        let map_height = bottom - top;
        let lacks_in_map = (height * LEAST_MAP - map_height).max(0.0);
        let mut map = Rect::new(0.0, top, width, map_height.max(1.0));
        let (mut fit, mut veil, mut lacks_in_legend) = (map, None, 0.0);
        if let Place::OnFoot(count) = place {
            let legend_height = blocks.side.height(inner, count, kept);
            let veil_height = legend_height + INSET * 1.2;
            let rect = Rect::new(margin, map.bottom() - legend_height - INSET * 0.4, inner, legend_height);
            legend = Some(LegendRoom { rect, columns: count });
            fit = Rect { height: (map.height - veil_height).max(1.0), ..map };
            veil = Some(Rect::new(0.0, fit.bottom(), width, map.bottom() - fit.bottom()));
            lacks_in_legend = (height * LEAST_FIT - fit.height).max(0.0);
        }
        if matches!(place, Place::Left | Place::Right) {
            // More columns where the page is low and wide; wider ones before anything is left out of the legend.
            let usual = (width * COLUMN_SHARE).clamp(COLUMN.0, COLUMN.1).round();
            let room = map.height - 2.0 * INSET;
            let most_width = (width * MOST_COLUMN_SHARE).max(usual);
            let whole =
                |column: f64, columns: usize| column * columns as f64 + Flow::GUTTER * (columns as f64 - 1.0);
            let widths = [1.0, 1.15, 1.3].map(|times| (usual * times).round());
            let ways = (1..=4).flat_map(|columns| widths.map(|column| (whole(column, columns), columns)));
            let ways: Vec<(f64, usize)> = ways
                .filter(|(wide, columns)| *wide <= most_width || (*columns == 1 && *wide <= usual))
                .collect();
            let fitting =
                ways.iter().find(|(wide, columns)| blocks.side.height(*wide, *columns, kept) <= room);
            let (wide, columns) = fitting.or(ways.last()).copied().unwrap_or((usual, 1));
            let legend_height = blocks.side.height(wide, columns, kept);
            lacks_in_legend = (legend_height - room).max(0.0);
            let taken = margin + wide + margin;
            let is_left = place == Place::Left;
            let x = if is_left { margin } else { width - margin - wide };
            legend = Some(LegendRoom {
                rect: Rect::new(x, map.y + INSET, wide, legend_height.min(room.max(1.0))),
                columns,
            });
            fit = Rect {
                x: if is_left { map.x + taken } else { map.x },
                width: (map.width - taken).max(1.0),
                ..map
            };
            if style.frame == Frame::Fit {
                let x = if is_left { 0.0 } else { width - taken };
                veil = Some(Rect::new(x, map.y, taken, map.height));
            } else {
                // Areas may reach under the legend where only a part of the map is shown: it has paper of its own.
                map = fit;
            }
        }
        let mut head_veil = None;
        if is_head_on_map {
            let wide = head.x + head_block.width(kept) + margin.min(INSET * 1.4);
            head_veil = Some(Rect::new(0.0, 0.0, wide, under_head));
        }
        if matches!(place, Place::Corner | Place::Corners) {
            let corner = Corner::new(blocks, map, kept, head_veil);
            (fit, veil, legend) = (corner.fit, Some(corner.veil), Some(corner.legend));
            lacks_in_legend = if corner.is_free { 0.0 } else { corner.legend.rect.height };
        }
        let view = framed_view_in(blocks.source, map, fit, style.frame);
        Self {
            kept,
            head,
            map,
            fit,
            veil,
            head_veil,
            legend,
            notes,
            foot,
            view,
            place,
            names,
            lacks_in_map,
            lacks_in_legend,
        }
    }

    /// How much all that stands lacks room, in logical pixels.
    fn lacks(&self) -> f64 {
        self.lacks_in_map + self.lacks_in_legend
    }
}

/// All that the height of a legend hangs on.
#[derive(PartialEq)]
struct SideAsked {
    width: f64,
    columns: usize,
    remarks: usize,
    densities: bool,
    sources: bool,
    full_legend: bool,
}

/// The legend and the paragraphs after it.
pub(super) struct Side<'a> {
    source: &'a MapSource<'a>,
    seen: &'a Seen,
    pub(super) legend: Vec<LegendEntry>,
    /// The colours with one hatch for all densities.
    one_density: Colors,
    paragraphs: Vec<Paragraph>,
    palette: &'a Palette,
    language: Language,
    /// The same ways to set it are tried for many plans.
    heights: Memo<SideAsked, f64>,
    wraps: Wraps,
}

impl Side<'_> {
    /// Height of what is kept of it, in logical pixels.
    fn height(&self, width: f64, columns: usize, kept: Kept) -> f64 {
        let Kept { remarks, densities, sources, full_legend, .. } = kept;
        let asked = SideAsked { width, columns, remarks, densities, sources, full_legend };
        self.heights
            .answer(asked, |_| self.flow(Rect::new(0.0, 0.0, width, f64::MAX), columns, kept).bottom())
    }

    /// True where the legend has several densities, which may become one line.
    fn has_densities(&self) -> bool {
        merged(&self.legend, true).len() < self.legend.len()
    }

    pub(super) fn compose(&self, rect: Rect, columns: usize, kept: Kept) -> Vec<Item> {
        self.flow(rect, columns, kept).into_items(self.palette)
    }

    /// The look beside a line of the legend: where it stands for several, what the map then shows of all.
    fn swatch_of(&self, entries: &[&LegendEntry]) -> LegendEntry {
        let mut look = entries[0].clone();
        if entries.len() > 1 {
            look.texture = look.key.ground.map(|ground| self.one_density.texture(ground));
        }
        look
    }

    fn flow(&self, rect: Rect, columns: usize, kept: Kept) -> Flow<'_> {
        let mut flow = Flow::new(rect, columns, &self.wraps);
        let lines = if kept.densities {
            self.legend.iter().map(|entry| (vec![entry], entry.label.clone())).collect()
        } else {
            merged(&self.legend, kept.full_legend)
        };
        for (entries, label) in lines {
            let words = if kept.sources { explanation(self.source, self.seen, &entries) } else { None };
            let words = words.map_or_else(String::new, |words| self.language.text(&words));
            let swatch = self.swatch_of(&entries);
            flow.legend_entry(&swatch, &self.language.text(&label), &words, self.palette, kept.full_legend);
        }
        for Paragraph { lead, text, .. } in self.paragraphs.iter().take(kept.remarks) {
            flow.paragraph(lead, text, self.palette);
        }
        flow
    }
}
