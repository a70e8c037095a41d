//! The keyboard in what scrolls: keys that go through it, a text that has nothing else to go to, and arrows that go
//! from row to row.

use egui::accesskit::Role;
use egui::style::ScrollAnimation;
use egui::{
    Context, EventFilter, Frame, Id, Key, LayerId, Margin, Modifiers, Rect, ScrollArea, Sense, Ui, UiBuilder,
    vec2,
};

use crate::app::reader::focus_ui::hold_keys;
use crate::app::state::State;
use crate::app::widgets::{focus_ring, palette};

/// The keys that go through what scrolls, with how many heights of what is in sight they go down.
const PAGE_KEYS: [(Key, f32); 4] =
    [(Key::PageDown, 0.9), (Key::PageUp, -0.9), (Key::Home, -1e9), (Key::End, 1e9)];

/// How far an arrow scrolls, in points; what is farther out of sight than this is scrolled to before the keyboard goes
/// to it, so that what lies between is read.
const STEP: f32 = 60.0;

/// From where the keys that scroll are heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reach {
    /// While the keyboard is in what is in sight, or nothing has it and the pointer is there.
    Inside,
    /// Wherever the keyboard is in the dialog, or in the window where there is none.
    Anywhere,
}

/// Has `PageDown`, `PageUp`, `Home` and `End` go through what scrolls around `ui`, as far as they are not for what is
/// typed or for a list that is open. `height` is that of what is in sight, in points.
pub(crate) fn page_keys_ui(ui: &Ui, reach: Reach, height: f32) {
    let is_heard = match reach {
        Reach::Inside => is_attended(ui),
        Reach::Anywhere => ui.ctx().memory(|memory| memory.allows_interaction(ui.layer_id())),
    };
    if !is_heard || egui::Popup::is_any_open(ui.ctx()) {
        return;
    }
    // In a line that is typed into, Home and End are for the line; the other two do nothing there.
    let is_typing = ui.ctx().text_edit_focused();
    let is_page = |key: Key| matches!(key, Key::PageUp | Key::PageDown);
    let is_free = |key: Key| !is_typing || reach == Reach::Anywhere && is_page(key);
    for (key, times) in PAGE_KEYS.into_iter().filter(|(key, _)| is_free(*key)) {
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
            scroll(ui, height * times);
        }
    }
}

/// Whether the keyboard is in what is in sight, or else the pointer.
fn is_attended(ui: &Ui) -> bool {
    let rect = ui.clip_rect();
    let focused = ui.memory(egui::Memory::focused).and_then(|id| ui.ctx().read_response(id));
    match focused {
        // What lies over it, such as a dialog, has its keys to itself.
        Some(focused) => focused.layer_id == ui.layer_id() && rect.contains(focused.rect.center()),
        None => ui.rect_contains_pointer(rect),
    }
}

/// A text that scrolls in a dialog, as high as this, in points, in which there is nothing for the keyboard to go to: it
/// takes the keyboard itself, with a ring, and arrows scroll it. `name` is what a screen reader calls it.
pub(crate) fn scrolled_text_ui(
    ui: &mut Ui,
    state: &State,
    name: &str,
    height: f32,
    begins: bool,
    add_contents: impl FnOnce(&mut Ui),
) {
    let id = Id::unique(("scrolled-text", name));
    let text = UiBuilder::new()
        .scope_id(id)
        .sense(Sense::focusable_noninteractive())
        .accessibility_role(Role::Document)
        .accessibility_label(name);
    let response = ui
        .scope_builder(text, |ui| {
            // Always of one size: nothing of it moves while it is scrolled.
            let mut area =
                ScrollArea::vertical().max_height(height).min_scrolled_height(height).auto_shrink(false);
            if begins {
                area = area.vertical_scroll_offset(0.0);
            }
            area.show(ui, |ui| {
                if ui.memory(|memory| memory.has_focus(id)) {
                    hold_keys(ui, id, vertical_arrows());
                    scroll_by_arrows(ui);
                }
                page_keys_ui(ui, Reach::Anywhere, height);
                Frame::new().inner_margin(Margin { left: 8, right: 20, top: 6, bottom: 6 }).show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    add_contents(ui);
                });
            });
        })
        .response;
    focus_ring(ui, &response, palette(state).link);
}

/// Scrolls what is around `ui` down by so many points.
fn scroll(ui: &Ui, down: f32) {
    ui.scroll_with_delta_animation(vec2(0.0, -down), ScrollAnimation::none());
    // What is in it stands in its new place only in the next frame.
    ui.ctx().request_repaint();
}

fn vertical_arrows() -> EventFilter {
    EventFilter { vertical_arrows: true, ..EventFilter::default() }
}

/// The arrow that is pressed: 1 downwards, -1 upwards; `None` where none is.
fn pressed_arrow(ui: &Ui) -> Option<f32> {
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    match (pressed(Key::ArrowDown), pressed(Key::ArrowUp)) {
        (true, _) => Some(1.0),
        (_, true) => Some(-1.0),
        _ => None,
    }
}

fn scroll_by_arrows(ui: &Ui) {
    if let Some(way) = pressed_arrow(ui) {
        scroll(ui, STEP * way);
    }
}

/// How many widgets a layer has so far in this frame.
pub(crate) fn widget_count(ctx: &Context, layer: LayerId) -> usize {
    ctx.viewport(|viewport| viewport.this_pass.widgets.get_layer(layer).count())
}

/// Has arrows go from row to row through a list, in the order of Tab, while something in it has the keyboard, or what
/// holds the list, by its id: to the next row, or, where that is far out of sight, a step on through what lies between.
/// The list's are the widgets of the layer from number `first` on.
pub(crate) fn row_arrows_ui(ui: &Ui, first: usize, holder: Option<Id>) {
    let Some(focused) = ui.memory(egui::Memory::focused) else { return };
    let rows: Vec<(Id, Rect)> = ui.ctx().viewport(|viewport| {
        let widgets = viewport.this_pass.widgets.get_layer(ui.layer_id()).skip(first);
        let takes = widgets.filter(|widget| widget.sense.is_focusable() && widget.enabled && widget.visible);
        takes.map(|widget| (widget.id, widget.rect)).collect()
    });
    let here = rows.iter().position(|(id, _)| *id == focused);
    if here.is_none() && holder != Some(focused) {
        return;
    }
    hold_keys(ui, focused, vertical_arrows());
    let Some(way) = pressed_arrow(ui) else { return };
    let sight = ui.clip_rect();
    let near = sight.expand2(vec2(f32::INFINITY, STEP));
    let next = match here {
        Some(here) => next_row(&rows, here, way),
        // From the panel itself into what is in sight of it.
        None if way > 0.0 => {
            rows.iter().find(|(_, rect)| sight.intersects(*rect)).map(|(id, rect)| (*id, *rect))
        }
        None => None,
    };
    match next.filter(|(_, rect)| near.intersects(*rect)) {
        Some((id, _)) => {
            ui.memory_mut(|memory| memory.request_focus(id));
            ui.ctx().request_repaint();
        }
        None => scroll(ui, STEP * way),
    }
}

/// What takes the keyboard in the next row downwards, or upwards where `way` is negative: of several beside one another
/// the one under or over what has it, else the first.
fn next_row(rows: &[(Id, Rect)], here: usize, way: f32) -> Option<(Id, Rect)> {
    let from = rows[here].1;
    let is_beyond = |rect: &Rect| {
        if way > 0.0 { rect.center().y > from.bottom() } else { rect.center().y < from.top() }
    };
    let behind = || rows[here + 1..].iter();
    let before = || rows[..here].iter().rev();
    let (_, found) = if way > 0.0 {
        behind().find(|(_, rect)| is_beyond(rect))
    } else {
        before().find(|(_, rect)| is_beyond(rect))
    }?;
    let is_beside =
        |rect: &Rect| found.y_range().contains(rect.center().y) || rect.y_range().contains(found.center().y);
    let x = from.center().x;
    let distance = |rect: &Rect| (rect.left() - x).max(x - rect.right()).max(0.0);
    let row = rows.iter().filter(|(_, rect)| is_beyond(rect) && is_beside(rect));
    row.min_by(|(_, one), (_, other)| distance(one).total_cmp(&distance(other))).copied()
}

#[cfg(test)]
mod tests {
    use egui::{pos2, vec2};

    use super::*;

    #[test]
    fn arrows_go_to_the_row_under_or_over_and_of_it_to_what_is_nearest() {
        let rect = |x: f32, y: f32, width: f32| Rect::from_min_size(pos2(x, y), vec2(width, 20.0));
        // Two links at the right of a head, then two rows of a tick box with a link over its right end, then chips.
        let all = [
            rect(140.0, 0.0, 20.0),
            rect(170.0, 0.0, 20.0),
            rect(0.0, 30.0, 200.0),
            rect(160.0, 30.0, 40.0),
            rect(0.0, 60.0, 200.0),
            rect(160.0, 60.0, 40.0),
            rect(0.0, 90.0, 60.0),
            rect(70.0, 90.0, 60.0),
        ];
        let rows: Vec<(Id, Rect)> =
            all.into_iter().enumerate().map(|(number, rect)| (Id::unique(number), rect)).collect();
        let goes = |from: usize, way: f32| {
            next_row(&rows, from, way).map(|(id, _)| rows.iter().position(|(one, _)| *one == id))
        };
        assert_eq!(goes(0, 1.0), Some(Some(2)), "from a link to the row under it");
        assert_eq!(goes(2, 1.0), Some(Some(4)), "from row to row, over what stands beside");
        assert_eq!(goes(3, 1.0), Some(Some(4)), "from a link to the next row");
        assert_eq!(goes(4, 1.0), Some(Some(7)), "to the chip that is nearest");
        assert_eq!(goes(6, 1.0), None, "under the last there is none");
        assert_eq!(goes(7, -1.0), Some(Some(4)), "upwards to the row, not to the link beside it");
        assert_eq!(goes(2, -1.0), Some(Some(0)), "to the nearest link of the head");
        assert_eq!(goes(1, -1.0), None, "over the first there is none");
    }
}
