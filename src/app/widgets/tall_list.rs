//! A list of rows of any height, of which only those in sight are laid out.
//!
//! A row that has not been seen counts with an estimate of its height. Where it turns out to be higher
//! or lower while the list is scrolled up, the list moves along, so that what is read stays in its place.
//! A short list is laid out whole, so that a screen reader has all of it at once; of a long one it has
//! what is in sight and a few rows on either side, and the list follows the keyboard.

use egui::style::ScrollAnimation;
use egui::{Id, Layout, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

use crate::app::reader::focus_ui::{bring_into_sight, note_brought_into_sight};
use crate::app::widgets::scroll_keys::{Reach, page_keys_ui, row_arrows_ui, widget_count};

use crate::app::widgets::is_other;

/// The most rows of a list that is laid out whole.
const FEW: usize = 48;

/// How many rows outside of what is in sight are there for the keyboard to go on to.
const MARGIN: usize = 2;

/// The most height that a row may have, in points.
const ROOM: f32 = 100_000.0;

/// The heights of a list's rows, as far as they are known.
#[derive(Debug, Clone, Default)]
pub(crate) struct TallList {
    /// What the heights are for: another list begins anew.
    key: String,
    width: f32,
    heights: Vec<f32>,
    sums: Sums,
    /// Whether it is shown from its beginning in the next frame, however far it is scrolled.
    begins: bool,
    /// What had the keyboard when the rows were drawn last.
    keyboard: Option<Id>,
}

/// How a list stands in its room.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Shape {
    /// The name under which it remembers how far it is scrolled.
    pub(crate) salt: &'static str,
    /// What stays free around the rows, in points; it scrolls with them.
    pub(crate) margin: egui::Margin,
    /// Whether the keys that go through a list are this one's wherever the keyboard is; else they are
    /// while the keyboard or the pointer is in it.
    pub(crate) is_alone: bool,
    /// What takes the keyboard for all of what the list stands in, from which an arrow leads into it; `None` where
    /// nothing does.
    pub(crate) holder: Option<Id>,
}

impl TallList {
    /// Has the list shown from its beginning.
    pub(crate) fn begin(&mut self) {
        self.begins = true;
    }

    /// Shows the list in what room there is. `estimate` gives a row's height in points before it has
    /// been laid out at this width; `row_ui` adds the row with this number, from 0, and what stays free
    /// under it.
    pub(crate) fn show(
        &mut self,
        ui: &mut Ui,
        shape: Shape,
        key: &str,
        count: usize,
        estimate: impl Fn(usize, f32) -> f32,
        mut row_ui: impl FnMut(&mut Ui, usize),
    ) {
        let width = ui.available_width() - shape.margin.sum().x;
        let is_new = self.key != key || self.heights.len() != count || (self.width - width).abs() > 0.5;
        if is_new {
            let heights: Vec<f32> = (0..count).map(|row| estimate(row, width)).collect();
            let Self { begins, keyboard, .. } = *self;
            *self = Self { key: key.to_owned(), width, sums: Sums::of(&heights), heights, begins, keyboard };
        }
        // Each list remembers for itself how far it is scrolled, and its rows are not taken for those of another.
        let mut area = ScrollArea::vertical().id_salt((shape.salt, key)).auto_shrink(false);
        if std::mem::take(&mut self.begins) {
            area = area.vertical_scroll_offset(0.0);
        }
        if is_other(ui, ui.scope_id().with(("list", shape.salt)), key) {
            // What is shown in the place of another list begins at its top.
            area = area.vertical_scroll_offset(0.0);
        }
        area.show_viewport(ui, |ui, viewport| {
            let reach = if shape.is_alone { Reach::Anywhere } else { Reach::Inside };
            page_keys_ui(ui, reach, viewport.height());
            let before = widget_count(ui.ctx(), ui.layer_id());
            #[expect(clippy::cast_possible_truncation, reason = "points on a screen")]
            ui.set_height(self.sums.before(count) as f32 + shape.margin.sum().y);
            let corner = vec2(f32::from(shape.margin.left), f32::from(shape.margin.top));
            let grown_above = self.rows_ui(ui, viewport.translate(vec2(0.0, -corner.y)), corner, &mut row_ui);
            // In a new list nothing was in its place yet.
            if grown_above != 0.0 && viewport.min.y > 0.0 && !is_new {
                ui.scroll_with_delta_animation(vec2(0.0, -grown_above), ScrollAnimation::none());
                ui.ctx().request_repaint();
            }
            row_arrows_ui(ui, before, shape.holder);
        });
    }

    /// The rows; `viewport` is what is in sight, from the first row's top, and `corner` where that is.
    /// Returns by how much rows over what is in sight turned out to be higher than they counted.
    fn rows_ui(
        &mut self,
        ui: &mut Ui,
        viewport: Rect,
        corner: egui::Vec2,
        row_ui: &mut impl FnMut(&mut Ui, usize),
    ) -> f32 {
        let (top, bottom) = (f64::from(viewport.min.y), f64::from(viewport.max.y));
        let is_short = self.heights.len() <= FEW;
        let first = if is_short { 0 } else { self.sums.row_at(top).saturating_sub(MARGIN) };
        // A point in sight, from which rows are placed: far down a long list, a float is not exact enough.
        let origin = ui.max_rect().left_top() + vec2(corner.x, corner.y + viewport.min.y);
        let before = std::mem::replace(&mut self.keyboard, ui.memory(egui::Memory::focused));
        let (mut y, mut grown_above, mut below) = (self.sums.before(first), 0.0, 0);
        for row in first..self.heights.len() {
            if y >= bottom && !is_short {
                below += 1;
            }
            if below > MARGIN {
                break;
            }
            // In sight the difference is small, however far down the list that is.
            #[expect(clippy::cast_possible_truncation, reason = "points on a screen")]
            let at = pos2(origin.x, origin.y + (y - top) as f32);
            let height = self.row_ui(ui, row, at, before, row_ui);
            let growth = height - self.heights[row];
            if growth.abs() > 0.5 {
                self.heights[row] = height;
                self.sums.add(row, f64::from(growth));
                if y < top {
                    grown_above += growth;
                }
            }
            y += f64::from(self.heights[row]);
        }
        grown_above
    }

    /// One row with its top left corner at `at`; returns how far down the next one begins. What the keyboard has come to
    /// since it was on `before` is brought into sight.
    fn row_ui(
        &self,
        ui: &mut Ui,
        row: usize,
        at: egui::Pos2,
        before: Option<Id>,
        row_ui: &mut impl FnMut(&mut Ui, usize),
    ) -> f32 {
        let room = Rect::from_min_size(at, vec2(self.width, ROOM));
        let layout = Layout::top_down(egui::Align::Min);
        // An id that does not count the rows before it: of these there are more or fewer as one scrolls,
        // and the keyboard must not lose what it is on.
        let id = ui.scope_id().with(("row", row));
        let mut child = ui.new_child(UiBuilder::new().scope_id(id).max_rect(room).layout(layout));
        row_ui(&mut child, row);
        let height = child.cursor().min.y - at.y;
        let rect = Rect::from_min_size(at, vec2(self.width, height));
        // An arrow gives the keyboard away between two frames: no widget sees that it has gained it.
        if let Some(focused) = ui.memory(egui::Memory::focused).filter(|id| before != Some(*id))
            && let Some(response) = ui.ctx().read_response(focused)
            && rect.contains(response.rect.center())
        {
            bring_into_sight(ui, response.rect);
            note_brought_into_sight(ui);
        }
        height
    }
}

/// The sums of heights from the top, changed and searched in logarithmic time: a Fenwick tree.
#[derive(Debug, Clone, Default)]
struct Sums {
    /// Each node, counted from 1, has the sum of as many rows up to it as its lowest bit says.
    nodes: Vec<f64>,
}

impl Sums {
    fn of(heights: &[f32]) -> Self {
        let mut nodes: Vec<f64> = heights.iter().copied().map(f64::from).collect();
        for node in 1..=nodes.len() {
            let parent = node + lowest_bit(node);
            if parent <= nodes.len() {
                nodes[parent - 1] += nodes[node - 1];
            }
        }
        Self { nodes }
    }

    /// Makes a row higher.
    fn add(&mut self, row: usize, growth: f64) {
        let mut node = row + 1;
        while let Some(sum) = self.nodes.get_mut(node - 1) {
            *sum += growth;
            node += lowest_bit(node);
        }
    }

    /// The height of all rows before this one.
    fn before(&self, row: usize) -> f64 {
        let (mut node, mut sum) = (row, 0.0);
        while node > 0 {
            sum += self.nodes[node - 1];
            node -= lowest_bit(node);
        }
        sum
    }

    /// The row that has this height over it and in it; the number of rows where that is under them all.
    fn row_at(&self, y: f64) -> usize {
        let (mut row, mut left) = (0, y);
        let mut step = self.nodes.len().checked_ilog2().map_or(0, |log| 1usize << log);
        while step > 0 {
            if let Some(sum) = self.nodes.get(row + step - 1).filter(|sum| **sum <= left) {
                left -= sum;
                row += step;
            }
            step /= 2;
        }
        row
    }
}

fn lowest_bit(node: usize) -> usize {
    node & node.wrapping_neg()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn sums_are_those_of_adding_up(heights in prop::collection::vec(1.0f32..90.0, 0..70), changed in any::<prop::sample::Index>(), y in 0.0f64..3000.0) {
            let mut heights: Vec<f32> = heights.iter().map(|height| height.round()).collect();
            let mut sums = Sums::of(&heights);
            if !heights.is_empty() {
                let row = changed.index(heights.len());
                heights[row] += 13.0;
                sums.add(row, 13.0);
            }
            let before = |row: usize| heights[..row].iter().copied().map(f64::from).sum::<f64>();
            for row in 0..=heights.len() {
                prop_assert!((sums.before(row) - before(row)).abs() < 1e-9, "{row}");
            }
            let row = (0..heights.len()).find(|row| before(row + 1) > y).unwrap_or(heights.len());
            prop_assert_eq!(sums.row_at(y), row);
        }
    }
}
