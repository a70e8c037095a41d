//! What stands at a point of a page: the place that a difference of pixels is named by.

use crate::scene::item::{Group, Item, Origin, Role, Run, Scene, Shape};
use crate::scene::typeface::{line_metrics, placed_runs, text_width};
use crate::space::{Rect, Screen};
use crate::words::{Message, Say, message};

/// How far a line or a text is reached around, in logical pixels: a smoothed edge belongs to it.
const REACH: f64 = 1.5;

/// A part of a page, or of a file, that a difference is named by.
///
/// # Invariants
/// In the order in which parts are named that are met equally often.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::export) enum Block {
    Footnote(u32),
    Area(String),
    Borders,
    /// The label of an area or a place, by its id.
    Label(String),
    Legend,
    Backdrop,
    /// The outline of an area or a place in focus, by its id.
    Outline(String),
    Paper,
    Place(String),
    /// The title, the notes or the scale.
    Furniture,
    /// An element of a page, by its id.
    Element(String),
    /// What stands in no such part.
    WholeFile,
}

impl Block {
    /// The part that an origin names.
    pub(in crate::export) fn of(origin: &Origin) -> Self {
        match origin {
            Origin::Area(id) => Self::Area(id.to_string()),
            Origin::Place(id) => Self::Place(id.to_string()),
            Origin::AreaLabel(id) => Self::Label(id.to_string()),
            Origin::PlaceLabel(id) => Self::Label(id.to_string()),
            Origin::Highlight(id) => Self::Outline(id.to_string()),
            Origin::PlaceHighlight(id) => Self::Outline(id.to_string()),
            Origin::Backdrop => Self::Backdrop,
            Origin::Borders => Self::Borders,
            Origin::Footnote(number) | Origin::Text(Role::Reference(number) | Role::NoteNumber(number)) => {
                Self::Footnote(*number)
            }
            Origin::Legend | Origin::Text(Role::LegendEntry | Role::LegendMeaning | Role::Remark) => {
                Self::Legend
            }
            Origin::Text(Role::Title | Role::Subtitle | Role::Foot) | Origin::Furniture => Self::Furniture,
        }
    }

    /// The part of a page at a point (logical pixels).
    pub(in crate::export) fn at(scene: &Scene, at: Screen) -> Self {
        origin_at(scene, at).map_or(Self::Paper, Self::of)
    }
}

impl Say for Block {
    fn message(&self) -> Message {
        match self {
            Self::Footnote(number) => message!("export-block-footnote", number = number.to_string()),
            Self::Area(id) => message!("export-block-area", id = id),
            Self::Borders => message!("export-block-borders"),
            Self::Label(id) => message!("export-block-label", id = id),
            Self::Legend => message!("export-block-legend"),
            Self::Backdrop => message!("export-block-backdrop"),
            Self::Outline(id) => message!("export-block-outline", id = id),
            Self::Paper => message!("export-block-paper"),
            Self::Place(id) => message!("export-block-place", id = id),
            Self::Furniture => message!("export-block-furniture"),
            Self::Element(id) => message!("export-block-element", id = id),
            Self::WholeFile => message!("export-block-file"),
        }
    }
}

/// The part of a page that is uppermost at a point (logical pixels); `None` where there is only paper.
fn origin_at(scene: &Scene, at: Screen) -> Option<&Origin> {
    uppermost(&scene.items, at)
}

fn uppermost(items: &[Item], at: Screen) -> Option<&Origin> {
    items.iter().rev().find_map(|item| match item {
        Item::Group(group) => {
            uppermost(&group.items, at).or_else(|| covers(group, at).then_some(&group.origin))
        }
        Item::Clip { rect, items } => contains(*rect, at).then(|| uppermost(items, at)).flatten(),
        Item::Fill { .. } | Item::Stroke { .. } | Item::Texture { .. } | Item::Box { .. } | Item::Text(_) => {
            None
        }
    })
}

fn covers(group: &Group, at: Screen) -> bool {
    group.items.iter().any(|item| is_at(item, at))
}

fn is_at(item: &Item, at: Screen) -> bool {
    match item {
        Item::Group(_) => false,
        Item::Clip { rect, items } => contains(*rect, at) && items.iter().any(|item| is_at(item, at)),
        Item::Fill { shape, .. } | Item::Texture { shape, .. } => is_inside(shape, at),
        Item::Stroke { shape, stroke } => is_near(shape, at, stroke.width / 2.0 + REACH),
        Item::Box { rect, .. } => contains(*rect, at),
        Item::Text(text) => placed_runs(text).any(|(start, Run { text, style, .. })| {
            let cap_height = line_metrics(style.face, style.size).cap_height;
            let halo = style.halo.map_or(0.0, |(width, _)| width);
            let (width, descent) = (text_width(text, style), style.size * 0.3);
            let rect = Rect::new(start.x, start.y - cap_height, width, cap_height + descent);
            contains(rect.expanded(halo + REACH), at)
        }),
    }
}

fn contains(rect: Rect, at: Screen) -> bool {
    (rect.x..=rect.right()).contains(&at.x) && (rect.y..=rect.bottom()).contains(&at.y)
}

/// By the even–odd rule.
fn is_inside(shape: &Shape, at: Screen) -> bool {
    let edges = shape.parts.iter().flat_map(|part| part.iter().zip(part.iter().cycle().skip(1)));
    let crossed = edges.filter(|(from, to)| {
        (from.y > at.y) != (to.y > at.y)
            && at.x < (to.x - from.x) * (at.y - from.y) / (to.y - from.y) + from.x
    });
    crossed.count() % 2 == 1
}

fn is_near(shape: &Shape, at: Screen, reach: f64) -> bool {
    shape.parts.iter().any(|part| {
        let closing = if shape.closed { part.last().zip(part.first()) } else { None };
        let edges = part.iter().zip(part.iter().skip(1)).chain(closing);
        edges.into_iter().any(|(from, to)| distance_sq(*from, *to, at) <= reach * reach)
    })
}

fn distance_sq(from: Screen, to: Screen, at: Screen) -> f64 {
    let (dx, dy) = (to.x - from.x, to.y - from.y);
    let length_sq = dx * dx + dy * dy;
    let along = if length_sq > 0.0 { ((at.x - from.x) * dx + (at.y - from.y) * dy) / length_sq } else { 0.0 };
    let along = along.clamp(0.0, 1.0);
    let (x, y) = (at.x - from.x - along * dx, at.y - from.y - along * dy);
    x * x + y * y
}
