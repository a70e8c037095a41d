//! The bar at the top: what this is, and what is always at hand.

use egui::{Layout, Role, Sense, Stroke, Ui, WidgetInfo, vec2};

use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::desk::state::Kept;
use crate::app::desk::ui::file_menu_ui;
use crate::app::search::ui::search_ui;
use crate::app::state::State;
use crate::app::widgets::{focus_ring, palette, plain, semibold, sign_button, strong};
use crate::paint::screen::color32;
use crate::words::Language;
use egui::Response;

pub(crate) fn toolbar_ui(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let palette = palette(state);
    ui.horizontal_centered(|ui| {
        ui.label(strong("Claims Map", 15.0, palette.ink));
        file_menu_ui(ui, state, commands);
        ui.with_layout(Layout::right_to_left(egui::Align::Center), |ui| {
            export_button(ui, state, commands);
            if !state.dossier.documents.is_empty() {
                action_button(ui, state, "Article", Action::ReadArticle, commands);
            }
            theme_button(ui, state, commands);
            let sign = if state.language == Language::UKRAINIAN { "УК" } else { "EN" };
            action_button(ui, state, sign, Action::ChangeNames, commands);
            for (sign, action) in [("→", Action::Redo), ("←", Action::Undo)] {
                action_button(ui, state, sign, action, commands);
            }
            search_ui(ui, state, commands);
            ui.with_layout(Layout::left_to_right(egui::Align::Center), |ui| {
                about_ui(ui, state);
            });
        });
    });
}

/// The dossier's title, then its file, or its first article where it has none; a dot where there are
/// unsaved changes.
fn about_ui(ui: &mut Ui, state: &State) {
    let palette = palette(state);
    let citation =
        || state.dossier.documents.first().map(|document| document.short_citation().english().into());
    let behind = state.file_name().or_else(citation).unwrap_or_default();
    let title = &state.dossier.title;
    let about = if behind.is_empty() { title.clone() } else { format!("{title} · {behind}") };
    let dot = vec2(14.0, 20.0);
    let kept = match state.desk.kept {
        Kept::OnDisk => None,
        Kept::Pending => Some(("keeping …", "Your last edit is on its way to the disk", palette.ink_faint)),
        Kept::Failed => Some((
            "not on the disk",
            "A crash would lose your edits now: they cannot be written. It is tried again until it works.",
            palette.warning,
        )),
    };
    let kept_width = if kept.is_some() { 104.0 } else { 0.0 };
    let room = ui.available_width() - kept_width - if state.desk.is_saved { 0.0 } else { dot.x + 8.0 };
    ui.scope(|ui| {
        ui.set_max_width(room.max(0.0));
        ui.add(egui::Label::new(plain(about, 13.0, palette.ink_faint)).truncate());
    });
    if !state.desk.is_saved {
        let (rect, response) = ui.allocate_exact_size(dot, Sense::hover());
        ui.painter().circle_filled(rect.center(), 4.0, color32(palette.accent));
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, "unsaved changes"));
        response
            .on_hover_text(format!("There are unsaved changes ({} saves them)", Action::Save.shown_keys()));
    }
    if let Some((words, meaning, ink)) = kept {
        ui.label(plain(words, 12.0, ink)).on_hover_text(meaning);
    }
}

fn export_button(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let palette = palette(state);
    let (rect, response) = ui.allocate_exact_size(vec2(112.0, 32.0), Sense::click());
    let fill = color32(palette.accent);
    let fill = if response.hovered() { fill.gamma_multiply(0.88) } else { fill };
    ui.painter().rect_filled(rect, 7.0, fill);
    let ink = color32(palette.on_accent);
    let left = rect.left_center() + vec2(12.0, 0.0);
    ui.painter().text(left, egui::Align2::LEFT_CENTER, Action::Export.name(), semibold(13.0), ink);
    let right = rect.right_center() - vec2(12.0, 0.0);
    ui.painter().text(
        right,
        egui::Align2::RIGHT_CENTER,
        Action::Export.shown_keys(),
        egui::FontId::proportional(11.0),
        ink,
    );
    focus_ring(ui, &response, palette.accent);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, Action::Export.name()));
    if response.on_hover_text(Action::Export.help()).clicked() {
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
    let response = sign_button(ui, state, sign, &action.name_with_keys(state), command.is_ok());
    if response.clicked() {
        commands.extend(command);
        return response;
    }
    match command {
        Ok(_) => response,
        Err(reason) => response.on_hover_text(format!("Not now: {reason}.")),
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
