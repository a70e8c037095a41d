//! The numbers in the areas that lead to footnotes: beside the area's label, inside it where it can be.

use super::compose::{MapSource, MapStyle};
use super::detail::Detail;
use super::footnotes::{BADGE, badge};
use super::item::{Group, Item, Origin, Role};
use super::labels::{GAP, Labels, inside, is_free};
use super::leader::{LeaderSearch, leader};
use crate::derive::Status;
use crate::space::{Rect, Screen, View};
use crate::words::message;

/// Sets an area's number, where it has one and it is not set yet: beside its label, or, without a
/// label, in the area or beside it with a line to it.
pub(super) fn compose_number(
    source: &MapSource<'_>,
    index: usize,
    view: &View,
    style: &MapStyle<'_>,
    label: Option<Rect>,
    labels: &mut Labels,
) {
    if labels.numbered.contains(&index) {
        return;
    }
    let Some(mark) = mark_of(source, style, index) else { return };
    let target = view.screen_from_world(inside(source, style, index));
    let mut items = Vec::new();
    let middle = match label {
        Some(rect) => beside(source, index, view, style.detail, rect, &labels.taken),
        None if !view.viewport.contains(target) => return,
        None => {
            let here = Rect::centred(target, BADGE, BADGE);
            let search = LeaderSearch::new(source, view, style.detail, labels, Some(index));
            if is_free(here, &labels.taken) {
                Some(target)
            } else {
                // A question mark is said in the legend too: it needs no line of its own.
                let may_lead = mark != UNCHECKED;
                let rect = may_lead.then(|| search.best(target, BADGE, BADGE)).flatten();
                items.extend(rect.map(|rect| leader(target, rect, style.theme.palette().ink_soft)));
                rect.map(Rect::centre)
            }
        }
    };
    let Some(middle) = middle else { return };
    let circle = badge(&mark, middle, style.theme);
    match number_of(style, index).filter(|_| mark != UNCHECKED) {
        Some(number) => items.push(reference(source, index, style, number, circle)),
        None => items.extend(circle),
    }
    labels.taken.push(Rect::centred(middle, BADGE, BADGE).expanded(1.0));
    labels.numbered.push(index);
    let origin = Origin::AreaLabel(source.layer.areas[index].id.clone());
    labels.items.push(Item::Group(Group { origin, title: None, items }));
}

/// The mark of an area that is not checked.
const UNCHECKED: &str = "?";

/// What stands in an area's circle: the number of its note, or a question mark where it is not checked; `None`
/// where it has no circle.
fn mark_of(source: &MapSource<'_>, style: &MapStyle<'_>, index: usize) -> Option<String> {
    if source.verdicts.areas()[index].1.status == Status::NotChecked {
        return Some(UNCHECKED.to_owned());
    }
    number_of(style, index).map(|number| number.to_string())
}

/// The circle with the number of an area's note.
fn reference(
    source: &MapSource<'_>,
    index: usize,
    style: &MapStyle<'_>,
    number: u32,
    items: Vec<Item>,
) -> Item {
    let name = &source.layer.areas[index].name;
    let title = message!("scene-reference-title", name = name, number = number.to_string());
    let title = Some(style.language.text(&title));
    Item::Group(Group { origin: Origin::Text(Role::Reference(number)), title, items })
}

/// The number of an area's note.
fn number_of(style: &MapStyle<'_>, index: usize) -> Option<u32> {
    style.numbers.get(index).copied().flatten()
}

/// The best free middle for a number beside a label: inside the area first, then anywhere.
fn beside(
    source: &MapSource<'_>,
    index: usize,
    view: &View,
    detail: &Detail,
    label: Rect,
    taken: &[Rect],
) -> Option<Screen> {
    let away = GAP + 1.0 + BADGE / 2.0;
    let (middle, right) = (label.centre(), label.right() + away);
    let spots = [
        Screen::new(middle.x, label.bottom() + away),
        Screen::new(middle.x, label.y - away),
        Screen::new(right, middle.y),
        Screen::new(label.x - away, middle.y),
        Screen::new(label.right(), label.bottom() + away),
        Screen::new(label.x, label.bottom() + away),
        Screen::new(label.right(), label.y - away),
        Screen::new(label.x, label.y - away),
    ];
    let is_possible = |at: &Screen| {
        let rect = Rect::centred(*at, BADGE, BADGE);
        view.viewport.encloses(rect) && is_free(rect, taken)
    };
    let is_inside = |at: &Screen| {
        let corners = [(-0.5, 0.0), (0.5, 0.0), (0.0, -0.5), (0.0, 0.5)];
        corners.into_iter().all(|(x, y)| {
            let at = Screen::new(at.x + x * BADGE, at.y + y * BADGE);
            detail.area_at(source.base, view.world_from_screen(at)) == Some(index)
        })
    };
    let inside = spots.iter().find(|at| is_possible(at) && is_inside(at));
    inside.or_else(|| spots.iter().find(|at| is_possible(at))).copied()
}
