//! The numbers in the areas that lead to footnotes: beside the area's label or elsewhere in the area, else beside
//! it with a line that ends in it.

use super::footnotes::{BADGE, badge};
use super::item::{Group, Item, Origin, Role};
use super::labels::GAP;
use super::leader::Goal;
use super::placer::Placer;
use super::shapes::rect_of;
use crate::derive::Status;
use crate::model::Name;
use crate::space::{Rect, Screen};
use crate::words::message;

/// Free space kept around a number, in logical pixels.
const AROUND: f64 = 1.0;
/// How many positions are tried along each side of an area's box, at most.
const MOST_ALONG: u32 = 40;

/// The mark of an area that is not checked.
const UNCHECKED: &str = "?";

impl Placer<'_> {
    /// What stands in an area's circle: the number of its note, or a question mark where it is not checked; `None`
    /// where it has no circle.
    pub(super) fn mark_of(&self, area: usize) -> Option<String> {
        if self.verdict(area).status == Status::NotChecked {
            return Some(UNCHECKED.to_owned());
        }
        self.number_of(area).map(|number| number.to_string())
    }

    /// The number of an area's note; `None` where it has none.
    pub(super) fn number_of(&self, area: usize) -> Option<u32> {
        self.style.numbers.get(area).copied().flatten()
    }

    /// Sets an area's number without a label, where it has one and it is not set yet: in the area, or beside it with
    /// a line to it.
    pub(super) fn place_number(&mut self, area: usize) {
        if self.is_numbered[area] {
            return;
        }
        let Some(mark) = self.mark_of(area) else { return };
        let targets = self.targets(area);
        let inside = targets.iter().copied().find(|at| self.has_number_room(area, *at));
        let inside = inside.or_else(|| {
            let near = targets.first().copied().filter(|_| mark != UNCHECKED)?;
            self.number_anywhere(area, near, None)
        });
        if let Some(middle) = inside {
            self.set_number(area, &mark, middle, Vec::new());
            return;
        }
        // A question mark is said in the legend too: it needs no line of its own.
        if mark == UNCHECKED {
            return;
        }
        if let Some((rect, line)) = self.beside(&targets, (BADGE, BADGE), Goal::Area(area)) {
            let ink = self.style.colors.palette().ink_soft;
            self.set_number(area, &mark, rect.centre(), line.items(ink).to_vec());
            self.lines.push(line);
        }
    }

    /// The circle with what [`Self::mark_of`] says of an area; one with a number leads to its note.
    pub(super) fn circle(&self, area: usize, mark: &str, middle: Screen) -> Vec<Item> {
        let items = badge(mark, middle, self.style.colors);
        let Some(number) = self.number_of(area).filter(|_| mark != UNCHECKED) else { return items };
        vec![self.reference(&self.source.layer.areas[area].name, number, items)]
    }

    /// What leads to the note with a number, for what has this name.
    pub(super) fn reference(&self, name: &Name, number: u32, items: Vec<Item>) -> Item {
        let title = message!("scene-reference-title", name = name, number = number.to_string());
        let title = Some(self.style.language.text(&title));
        Item::Group(Group { origin: Origin::Text(Role::Reference(number)), title, items })
    }

    /// Draws a number, over what stands under it.
    pub(super) fn set_number(&mut self, area: usize, mark: &str, middle: Screen, under: Vec<Item>) {
        let mut items = under;
        items.extend(self.circle(area, mark, middle));
        self.taken.push(Rect::centred(middle, BADGE, BADGE).expanded(AROUND));
        self.is_numbered[area] = true;
        self.push(Origin::AreaLabel(self.source.layer.areas[area].id.clone()), items);
    }

    /// The middle for a number right beside the label of its area, inside the area; `None` where there is none.
    pub(super) fn number_beside(&self, area: usize, label: Rect) -> Option<Screen> {
        let away = GAP + AROUND + BADGE / 2.0;
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
        spots.into_iter().find(|at| self.has_number_room(area, *at))
    }

    /// The same elsewhere in the area. A question mark is said in the legend too, and is not looked for so far.
    pub(super) fn number_elsewhere(&self, area: usize, label: Rect, mark: &str) -> Option<Screen> {
        if mark == UNCHECKED {
            return None;
        }
        self.number_anywhere(area, label.centre(), Some(label.expanded(GAP)))
    }

    /// True where a number has room in an area around a point.
    fn has_number_room(&self, area: usize, at: Screen) -> bool {
        let rect = Rect::centred(at, BADGE, BADGE).expanded(AROUND);
        self.port().encloses(rect) && self.is_free(rect) && self.site.is_inside(rect, area)
    }

    /// The point of an area nearest to another where a number has room, beside a label; `None` where there is none.
    fn number_anywhere(&self, area: usize, near: Screen, label: Option<Rect>) -> Option<Screen> {
        let around = rect_of(self.view, self.source.base.areas[area].main_bounds);
        let step = (BADGE / 3.0).max(around.width.max(around.height) / f64::from(MOST_ALONG));
        let count = |length: f64| {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most MOST_ALONG")]
            let count = (length / step) as u32;
            count.min(MOST_ALONG)
        };
        let (columns, rows) = (count(around.width), count(around.height));
        let at = |column: u32, row: u32| {
            Screen::new(around.x + step * f64::from(column), around.y + step * f64::from(row))
        };
        let mut points: Vec<Screen> =
            (0..=columns).flat_map(|column| (0..=rows).map(move |row| at(column, row))).collect();
        points.sort_by(|one, other| one.distance(near).total_cmp(&other.distance(near)));
        let is_beside = |at: &Screen| {
            label.is_none_or(|label| !label.intersects(Rect::centred(*at, BADGE, BADGE).expanded(AROUND)))
        };
        points.into_iter().filter(is_beside).find(|at| self.has_number_room(area, *at))
    }
}
