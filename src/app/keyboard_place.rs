//! Where the keyboard is: never lost when something goes away, never on something out of sight.

use egui::accesskit::{Action, ActionRequest, TreeId};
use egui::{Context, Event, Id, Key, LayerId, Rect, TextEdit, WidgetRect};

use crate::app::keyboard::is_used;
use crate::app::panels::name::PanelName;
use crate::app::panels::ui::is_on_edge;
use crate::app::reader::focus_ui::is_being_brought_into_sight;

/// How much of a widget may be cut off, in points, before it counts as out of sight.
const TOLERANCE: f32 = 0.5;

/// Where the keyboard was in the last frame, layer by layer.
#[derive(Debug, Default)]
pub(crate) struct KeyboardPlace {
    /// The layer that has the keyboard last; before it those from which it came there, such as the window before a
    /// menu.
    places: Vec<Place>,
    /// What was brought into sight when the keyboard came to it.
    shown: Option<Id>,
    /// What the keyboard has just come to: what it lies in may scroll to it by itself.
    arrived: Option<Id>,
    /// What the keyboard was asked for and cannot take it yet: it may in the next frame.
    asked: Option<Id>,
    /// Whether an arrow was pressed in the last frame, by which the keyboard may have come where it is.
    came_by_arrow: bool,
}

/// What has or had the keyboard in a layer.
#[derive(Debug, Clone, Copy)]
struct Place {
    layer: LayerId,
    id: Id,
    rect: Rect,
}

impl KeyboardPlace {
    /// Follows the keyboard, before the panels are drawn. Where what had it has gone or can no longer take it, gives
    /// it to what is nearest; where it came to something out of sight, has that scrolled to.
    pub(crate) fn follow(&mut self, ctx: &Context) {
        let focused = ctx.memory(egui::Memory::focused);
        let came_by_arrow = std::mem::replace(&mut self.came_by_arrow, has_arrow(ctx));
        let Some(id) = focused else {
            let has_esc = ctx.input(|input| input.key_pressed(Key::Escape));
            if let Some(last) = self.places.last().copied()
                && !takes_keyboard(ctx, last.id)
            {
                self.rescue(ctx, last);
            } else if let Some(last) = self.places.last().copied()
                && has_esc
                && TextEdit::load_state(ctx, last.id).is_none()
            {
                // Esc clears what lies on top; the keyboard stays where one goes on. Out of a field it leads, so that
                // plain keys are free.
                ctx.memory_mut(|memory| memory.request_focus(last.id));
                return;
            } else {
                // It was put away: by Esc out of a field, or by a click elsewhere.
                self.places.clear();
            }
            (self.shown, self.arrived) = (None, None);
            return;
        };
        let Some(widget) = widget(ctx, id) else {
            // Just asked for: it is drawn in this frame, or is lost in the next.
            return;
        };
        if !is_taker(&widget) {
            let is_new =
                self.asked.replace(id) != Some(id) && self.places.last().is_none_or(|last| last.id != id);
            if is_new {
                ctx.request_repaint();
                return;
            }
            let last = Place { layer: widget.layer_id, id, rect: widget.rect };
            self.rescue(ctx, last);
            return;
        }
        self.asked = None;
        if let Some(last) = self.places.last().copied()
            && came_by_arrow
            && last.id != id
            && last.layer == widget.layer_id
            && (is_on_edge(id) || leaves_panel(ctx, last.id, id))
            && takes_keyboard(ctx, last.id)
        {
            // Arrows change the width of a panel: nobody comes there by one. And they stay within a panel: Tab and F6
            // lead to another.
            ctx.memory_mut(|memory| memory.request_focus(last.id));
            return;
        }
        self.remember(Place { layer: widget.layer_id, id, rect: widget.rect });
        if self.shown != Some(id) {
            if self.arrived.replace(id) != Some(id) {
                ctx.request_repaint();
                return;
            }
            if is_being_brought_into_sight(ctx) {
                ctx.request_repaint();
                return;
            }
            self.shown = Some(id);
            show(ctx, &widget);
        }
    }

    /// Remembers what has the keyboard now; what lies over its layer is forgotten.
    fn remember(&mut self, place: Place) {
        if let Some(at) = self.places.iter().position(|one| one.layer == place.layer) {
            self.places.truncate(at);
        }
        self.places.push(place);
    }

    /// Gives the keyboard to what is nearest to where it was; where the whole layer has gone, to what had it before.
    fn rescue(&mut self, ctx: &Context, last: Place) {
        if !is_used(ctx) {
            // Whoever uses the pointer has put it away by a click, and expects it nowhere else.
            self.places.clear();
            return;
        }
        let next = nearest(ctx, last).or_else(|| {
            self.places.pop();
            while let Some(before) = self.places.pop() {
                if takes_keyboard(ctx, before.id) {
                    return Some(before.id);
                }
                if let Some(id) = nearest(ctx, before) {
                    return Some(id);
                }
            }
            None
        });
        match next {
            Some(id) => ctx.memory_mut(|memory| memory.request_focus(id)),
            None => self.places.clear(),
        }
    }
}

/// Whether two widgets of the window are seen in different panels. What is scrolled out of sight is in the place of
/// another panel without being in it.
fn leaves_panel(ctx: &Context, from: Id, to: Id) -> bool {
    let panel_of = |id: Id| {
        let seen = widget(ctx, id)?.interact_rect;
        let centre = seen.is_positive().then(|| seen.center())?;
        let holds =
            |name: &PanelName| widget(ctx, name.id()).is_some_and(|panel| panel.rect.contains(centre));
        PanelName::ALL.into_iter().find(holds)
    };
    matches!((panel_of(from), panel_of(to)), (Some(from), Some(to)) if from != to)
}

fn has_arrow(ctx: &Context) -> bool {
    let arrows = [Key::ArrowLeft, Key::ArrowRight, Key::ArrowUp, Key::ArrowDown];
    ctx.input(|input| arrows.iter().any(|key| input.key_pressed(*key)))
}

fn widget(ctx: &Context, id: Id) -> Option<WidgetRect> {
    ctx.viewport(|viewport| viewport.prev_pass.widgets.get(id).copied())
}

/// Whether something was there in the last frame and could take the keyboard.
fn takes_keyboard(ctx: &Context, id: Id) -> bool {
    widget(ctx, id).is_some_and(|widget| is_taker(&widget))
}

fn is_taker(widget: &WidgetRect) -> bool {
    widget.sense.is_focusable() && widget.enabled && widget.visible
}

/// What is wholly in sight of the same layer, and nearest to a place.
fn nearest(ctx: &Context, place: Place) -> Option<Id> {
    if !ctx.memory(|memory| memory.allows_interaction(place.layer)) {
        return None;
    }
    let centre = place.rect.center();
    let distance = |widget: &WidgetRect| widget.rect.distance_sq_to_pos(centre);
    ctx.viewport(|viewport| {
        let widgets = viewport.prev_pass.widgets.get_layer(place.layer);
        let takers =
            widgets.filter(|widget| is_taker(widget) && widget.id != place.id && !is_cut_off(widget));
        takers.min_by(|one, other| distance(one).total_cmp(&distance(other))).map(|widget| widget.id)
    })
}

/// Whether a part of a widget is outside of what it is drawn in.
fn is_cut_off(widget: &WidgetRect) -> bool {
    !widget.interact_rect.expand(TOLERANCE).contains_rect(widget.rect)
}

/// Has a widget scrolled to by whatever it scrolls in, as a screen reader would ask for it, where that has not done so
/// by itself.
fn show(ctx: &Context, widget: &WidgetRect) {
    if !is_cut_off(widget) {
        return;
    }
    let request = ActionRequest {
        action: Action::ScrollIntoView,
        target_tree: TreeId::ROOT,
        target_node: widget.id.accesskit_id(),
        data: None,
    };
    ctx.input_mut(|input| input.events.push(Event::AccessKitActionRequest(request)));
    ctx.request_repaint();
}
