//! What stands at a point of a page: the place that a difference of pixels is named by.

use crate::scene::item::{Group, Item, Origin, Scene, Shape};
use crate::scene::typeface::{line_metrics, line_start, text_width};
use crate::space::{Rect, Screen};

/// How far a line or a text is reached around, in logical pixels: a smoothed edge belongs to it.
const REACH: f64 = 1.5;

/// A part of a page in words.
pub(in crate::export) fn block_words(origin: &Origin) -> String {
    match origin {
        Origin::Area(id) => format!("the area {id}"),
        Origin::Place(id) => format!("the place {id}"),
        Origin::AreaLabel(id) => format!("the label of {id}"),
        Origin::PlaceLabel(id) => format!("the label of {id}"),
        Origin::Highlight(id) => format!("the outline of {id}"),
        Origin::PlaceHighlight(id) => format!("the outline of {id}"),
        Origin::Backdrop => "the map’s background".to_owned(),
        Origin::Borders => "the borders".to_owned(),
        Origin::Legend => "the legend".to_owned(),
        Origin::Footnote(number) => format!("footnote {number}"),
        Origin::Furniture => "the title, the notes or the scale".to_owned(),
    }
}

/// The part of a page that is uppermost at a point (logical pixels); `None` where there is only paper.
pub(in crate::export) fn origin_at(scene: &Scene, at: Screen) -> Option<&Origin> {
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
        Item::Text(text) => {
            let (start, metrics) = (line_start(text), line_metrics(text.style.face, text.style.size));
            let halo = text.style.halo.map_or(0.0, |(width, _)| width);
            let width = text_width(&text.text, &text.style);
            let descent = text.style.size * 0.3;
            let rect = Rect::new(start.x, start.y - metrics.cap_height, width, metrics.cap_height + descent);
            contains(rect.expanded(halo + REACH), at)
        }
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
