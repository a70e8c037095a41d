//! A choice of one among many that opens under its field, for the pointer and the keyboard alike.
//!
//! The keyboard stays on the field: Enter, Space or an arrow opens it, arrows, Home, End and first letters go
//! through the choices, Enter takes one, Esc leaves things as they were, and Tab goes on to the next field.

use egui::accesskit::HasPopup;
use egui::text::LayoutJob;
use egui::{
    Button, ComboBox, Event, EventFilter, FontId, Id, IdSalt, Key, Modifiers, Popup, Role, Sense, TextFormat,
};
use egui::{Ui, WidgetInfo};

use crate::app::reader::focus_ui::hold_keys;
use crate::app::state::State;
use crate::app::widgets::{focus_ring, palette};
use crate::paint::screen::color32;

/// What can be chosen.
pub(crate) struct Choice<T> {
    value: T,
    name: String,
    /// What stands behind the name in fainter ink.
    about: String,
}

impl<T> Choice<T> {
    /// A choice of which there is nothing to say but its name.
    pub(crate) fn new(value: T, name: impl Into<String>) -> Self {
        Self { value, name: name.into(), about: String::new() }
    }

    /// The same with something about it.
    pub(crate) fn with_about(value: T, name: impl Into<String>, about: String) -> Self {
        Self { value, name: name.into(), about }
    }
}

/// The field under which the choices open.
pub(crate) struct Combo<'a> {
    /// What tells it from the others around it.
    pub(crate) salt: &'a str,
    /// What a screen reader calls it.
    pub(crate) name: String,
    /// What stands in it.
    pub(crate) shown: String,
    /// How wide it is, in points.
    pub(crate) width: f32,
}

/// What the keyboard asks of the choices in this frame.
struct Asked {
    /// The choice that it is on, from 0.
    at: usize,
    /// Whether that one was moved to.
    has_moved: bool,
    /// Whether that one is taken.
    is_taken: bool,
}

/// Shows the field, and its choices while they are open; returns what was chosen in this frame, and the id of what
/// takes the keyboard.
pub(crate) fn combo_ui<T: Clone + PartialEq>(
    ui: &mut Ui,
    state: &State,
    combo: Combo<'_>,
    chosen: &T,
    choices: &[Choice<T>],
) -> (Option<T>, Id) {
    // As the field makes it of its salt.
    let id = ui.make_persistent_id(IdSalt::new(combo.salt));
    let of_chosen = choices.iter().position(|choice| choice.value == *chosen).unwrap_or_default();
    let asked = keys_ui(ui, id, of_chosen, choices);
    let mut taken = asked.as_ref().filter(|asked| asked.is_taken).map(|asked| asked.at);
    let (shown, mut active) = (combo.shown.clone(), None);
    // No wider than its panel.
    let width = combo.width.min(ui.available_width() - 8.0).max(40.0);
    let list = ComboBox::from_id_salt(combo.salt).selected_text(combo.shown).width(width);
    // In a low window it scrolls rather than to be cut.
    let height = (ui.ctx().content_rect().height() - 48.0).clamp(80.0, 320.0);
    let response = list.height(height).truncate().show_ui(ui, |ui| {
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(Role::ListBox);
            node.set_label(combo.name.clone());
        });
        for (number, choice) in choices.iter().enumerate() {
            let asked = asked.as_ref().filter(|asked| asked.at == number);
            let line = choice_ui(ui, state, choice, number == of_chosen, asked);
            ui.ctx().accesskit_node_builder(line.id, |node| {
                node.set_selected(number == of_chosen);
                node.set_position_in_set(number);
                node.set_size_of_set(choices.len());
            });
            if asked.is_some() {
                active = Some(line.id);
            }
            if line.clicked() {
                taken = Some(number);
            }
        }
    });
    let response = response.response;
    focus_ring(ui, &response, palette(state).link);
    response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, &combo.name));
    let is_open = ComboBox::is_open(ui.ctx(), id);
    let active = active.filter(|active| is_open && ui.ctx().has_accesskit_node(*active));
    ui.ctx().accesskit_node_builder(id, |node| {
        let asked = asked.as_ref().and_then(|asked| choices.get(asked.at));
        node.set_value(asked.map_or(shown, |choice| choice.name.clone()));
        node.set_expanded(is_open);
        node.set_has_popup(HasPopup::Listbox);
        // The keyboard stays on the field: a screen reader is on the line that an arrow led to.
        if let Some(active) = active {
            node.set_active_descendant(active.accesskit_id());
        }
    });
    (taken.and_then(|number| choices.get(number)).map(|choice| choice.value.clone()), id)
}

/// A line of the list; `asked` where the keyboard is on it.
fn choice_ui<T>(
    ui: &mut Ui,
    state: &State,
    choice: &Choice<T>,
    is_chosen: bool,
    asked: Option<&Asked>,
) -> egui::Response {
    let palette = palette(state);
    let format = |size, color| TextFormat::simple(FontId::proportional(size), color32(color));
    let mut text = LayoutJob::default();
    text.append(&choice.name, 0.0, format(13.0, palette.ink));
    if !choice.about.is_empty() {
        text.append(&choice.about, 10.0, format(12.0, palette.ink_soft));
    }
    // The keyboard stays on the field: a line only takes clicks.
    let line = ui.add(Button::selectable(is_chosen, text).truncate().sense(Sense::CLICK));
    line.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, is_chosen, &choice.name));
    if let Some(asked) = asked {
        let edge = egui::Stroke::new(1.5, color32(palette.link));
        ui.painter().rect_stroke(line.rect, 5.0, edge, egui::StrokeKind::Inside);
        if asked.has_moved {
            line.scroll_to_me(None);
        }
    }
    line
}

/// Takes the keys of the field with this id while it has the keyboard; `None` while its choices are not open.
fn keys_ui<T>(ui: &Ui, id: Id, of_chosen: usize, choices: &[Choice<T>]) -> Option<Asked> {
    let (popup, place) = (id.with("popup"), id.with("choice"));
    let last = choices.len().checked_sub(1)?;
    if !ui.memory(|memory| memory.has_focus(id)) {
        ui.data_mut(|data| data.remove::<usize>(place));
        return None;
    }
    let is_open = ComboBox::is_open(ui.ctx(), id);
    let filter =
        EventFilter { vertical_arrows: true, horizontal_arrows: is_open, escape: is_open, tab: false };
    hold_keys(ui, id, filter);
    let pressed = |key: Key| {
        let plain = ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        // On some systems Alt opens a list together with an arrow.
        plain || ui.input_mut(|input| input.consume_key(Modifiers::ALT, key))
    };
    if !is_open {
        ui.data_mut(|data| data.remove::<usize>(place));
        if pressed(Key::ArrowDown) || pressed(Key::ArrowUp) {
            Popup::open_id(ui.ctx(), popup);
            return Some(Asked { at: of_chosen, has_moved: true, is_taken: false });
        }
        return None;
    }
    let before = ui.data(|data| data.get_temp(place)).unwrap_or(of_chosen).min(last);
    let mut at = before;
    if pressed(Key::ArrowDown) {
        at = (at + 1).min(last);
    }
    if pressed(Key::ArrowUp) {
        at = at.saturating_sub(1);
    }
    if pressed(Key::Home) {
        at = 0;
    }
    if pressed(Key::End) {
        at = last;
    }
    for letter in typed(ui) {
        at = next_with(choices, at, letter).unwrap_or(at);
    }
    let is_taken = pressed(Key::Enter) || pressed(Key::Space);
    if is_taken || ui.input(|input| input.key_pressed(Key::Tab)) {
        Popup::close_id(ui.ctx(), popup);
    }
    ui.data_mut(|data| data.insert_temp(place, at));
    Some(Asked { at, has_moved: at != before, is_taken })
}

/// The letters that were typed in this frame.
fn typed(ui: &Ui) -> Vec<char> {
    ui.input(|input| {
        let texts = input.events.iter().filter_map(|event| match event {
            Event::Text(text) => Some(text.chars()),
            _ => None,
        });
        texts.flatten().filter(|letter| letter.is_alphanumeric()).collect()
    })
}

/// The next choice after `at`, around the end, whose name begins with a letter.
fn next_with<T>(choices: &[Choice<T>], at: usize, letter: char) -> Option<usize> {
    let begins =
        |choice: &Choice<T>| choice.name.to_lowercase().starts_with(&letter.to_lowercase().to_string());
    let behind = (at + 1..choices.len()).chain(0..=at);
    behind.into_iter().find(|number| choices.get(*number).is_some_and(begins))
}
