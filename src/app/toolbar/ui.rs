//! The bar at the top: what this is, and what is always at hand.

use egui::scroll_area::ScrollBarVisibility;
use egui::{Align, Color32, Layout, Role, ScrollArea, Sense, Stroke, Ui, WidgetInfo, vec2};

use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::desk::state::{Kept, PROGRAM};
use crate::app::desk::ui::file_menu_ui;
use crate::app::keyboard::is_used;
use crate::app::search::ui::search_ui;
use crate::app::state::State;
use crate::app::widgets::{focus_ring, palette, plain, semibold, sign_button, strong};
use crate::model::Document;
use crate::paint::screen::color32;
use crate::words::{Message, message};
use egui::Response;

pub(crate) fn toolbar_ui(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let palette = palette(state);
    let width = ui.available_width();
    // In a narrow window the keyboard scrolls to what has no room.
    let hidden = ScrollBarVisibility::AlwaysHidden;
    let area = ScrollArea::horizontal().id_salt("bar").scroll_bar_visibility(hidden).auto_shrink(false);
    area.show(ui, |ui| {
        ui.horizontal_centered(|ui| {
            let left = ui.cursor().left();
            ui.label(strong(PROGRAM, 15.0, palette.ink));
            file_menu_ui(ui, state, commands);
            // From left to right, as the keyboard goes: so the room for the words in the middle is what the buttons
            // left free when they were drawn last.
            let id = ui.scope_id().with("buttons");
            let known = ui.data(|data| data.get_temp::<f32>(id));
            let gap = ui.spacing().item_spacing.x;
            let room = width - (ui.cursor().left() - left) - known.unwrap_or_default() - gap - 2.0 * EDGE;
            let height = ui.available_height();
            ui.allocate_ui_with_layout(
                vec2(room.max(0.0), height),
                Layout::left_to_right(Align::Center),
                |ui| {
                    ui.set_min_width(room.max(0.0));
                    about_ui(ui, state, room.max(0.0));
                },
            );
            let start = ui.cursor().left();
            buttons_ui(ui, state, width, commands);
            let taken = ui.min_rect().right() - start;
            if known.is_none_or(|known| (known - taken).abs() > 0.5) {
                ui.data_mut(|data| data.insert_temp(id, taken));
                ui.ctx().request_discard("the buttons of the bar have another width");
            }
        });
    });
}

/// What stays free at the right end of the bar for the ring of what has the keyboard, in points.
const EDGE: f32 = 2.0;

/// The width of the bar from which the search has all its room, in points.
const WIDE: f32 = 1000.0;

/// What is always at hand: the search, and what is done most.
fn buttons_ui(ui: &mut Ui, state: &State, width: f32, commands: &mut Vec<Command>) {
    search_ui(ui, state, width >= WIDE, commands);
    for (sign, action) in [("←", Action::Undo), ("→", Action::Redo)] {
        action_button(ui, state, sign, action, commands);
    }
    let sign = state.text(message!("window-language-sign"));
    action_button(ui, state, &sign, Action::ChangeLanguage, commands);
    theme_button(ui, state, commands);
    if !state.shown.documents.is_empty() {
        let sign = state.text(Action::ReadArticle.name());
        action_button(ui, state, &sign, Action::ReadArticle, commands);
    }
    export_button(ui, state, commands);
}

/// The dossier's title, then its file, or its first article where it has none; a dot where there are
/// unsaved changes. All of it takes this width where there is as much.
fn about_ui(ui: &mut Ui, state: &State, width: f32) {
    let palette = palette(state);
    let file = state.file_name().map(Message::as_it_is);
    let citation = || state.shown.documents.first().map(Document::short_citation);
    let title = &state.shown.title;
    let about = match file.or_else(citation) {
        Some(behind) => state.text(message!("window-about", title = title, behind = behind)),
        None => title.clone(),
    };
    let dot = vec2(14.0, 20.0);
    let kept = match state.desk.kept {
        Kept::OnDisk => None,
        Kept::Pending => {
            Some((message!("window-keeping"), message!("window-keeping-help"), palette.ink_faint))
        }
        Kept::Failed => {
            Some((message!("window-not-kept"), message!("window-not-kept-help"), palette.warning))
        }
    };
    let kept = kept.map(|(words, meaning, ink)| (state.text(words), state.text(meaning), ink));
    let kept_width = kept.as_ref().map_or(0.0, |(words, ..)| (width_of(ui, words, 12.0) + 14.0).max(104.0));
    let room = width - kept_width - if state.desk.is_saved { 0.0 } else { dot.x + 8.0 };
    ui.scope(|ui| {
        ui.set_max_width(room.max(0.0));
        ui.add(egui::Label::new(plain(about, 13.0, palette.ink_faint)).truncate());
    });
    if !state.desk.is_saved {
        let unsaved = state.text(message!("window-unsaved"));
        let (rect, response) = ui.allocate_exact_size(dot, Sense::hover());
        ui.painter().circle_filled(rect.center(), 4.0, color32(palette.accent));
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &unsaved));
        let keys = Action::Save.shown_keys();
        response.on_hover_text(state.text(message!("window-unsaved-help", keys = keys)));
    }
    if let Some((words, meaning, ink)) = kept {
        ui.label(plain(words, 12.0, ink)).on_hover_text(meaning);
    }
}

/// How wide a line of text is, in points.
fn width_of(ui: &Ui, text: &str, size: f32) -> f32 {
    let font = egui::FontId::proportional(size);
    ui.painter().layout_no_wrap(text.to_owned(), font, Color32::PLACEHOLDER).size().x
}

fn export_button(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let palette = palette(state);
    let (name, keys) = (state.text(Action::Export.name()), Action::Export.shown_keys());
    let name_width = ui.painter().layout_no_wrap(name.clone(), semibold(13.0), Color32::PLACEHOLDER).size().x;
    let width = (name_width + width_of(ui, &keys, 11.0) + 34.0).max(112.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, 32.0), Sense::click());
    let fill = color32(palette.accent);
    let fill = if response.hovered() { fill.gamma_multiply(0.88) } else { fill };
    ui.painter().rect_filled(rect, 7.0, fill);
    let ink = color32(palette.on_accent);
    let left = rect.left_center() + vec2(12.0, 0.0);
    ui.painter().text(left, egui::Align2::LEFT_CENTER, &name, semibold(13.0), ink);
    let right = rect.right_center() - vec2(12.0, 0.0);
    ui.painter().text(right, egui::Align2::RIGHT_CENTER, keys, egui::FontId::proportional(11.0), ink);
    focus_ring(ui, &response, palette.link);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    if response.on_hover_text(state.text(Action::Export.help())).clicked() {
        commands.extend(Action::Export.command(state));
    }
}

/// A button of the bar for an action, with its name and keys on hovering, and where it cannot be done
/// now, the reason.
fn action_button(
    ui: &mut Ui,
    state: &State,
    sign: &str,
    action: Action,
    commands: &mut Vec<Command>,
) -> Response {
    let command = action.command(state);
    let name = state.text(action.name_with_keys(state));
    let response = sign_button(ui, state, sign, &name, command.is_ok());
    if state.wants_article_button && action == Action::ReadArticle {
        if is_used(ui.ctx()) {
            response.request_focus();
        }
        commands.push(Command::FocusGiven);
    }
    if response.clicked() {
        commands.extend(command);
        return response;
    }
    match command {
        Ok(_) => response,
        Err(reason) => response.on_hover_text(state.text(message!("action-not-now", reason = reason))),
    }
}

fn theme_button(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let response = action_button(ui, state, "", Action::ChangeTheme, commands);
    let (centre, ink) = (response.rect.center(), color32(palette(state).ink));
    ui.painter().circle_stroke(centre, 6.0, Stroke::new(1.4, ink));
    let half = (0..=16u8).map(|step| {
        let angle = std::f32::consts::PI * (f32::from(step) / 16.0 - 0.5);
        centre + 6.0 * vec2(libm::cosf(angle), libm::sinf(angle))
    });
    ui.painter().add(egui::Shape::convex_polygon(half.collect(), ink, Stroke::NONE));
}
