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
use crate::app::widgets::{
    Hint as _, cut_label, focus_ring, palette, plain, semibold, sign_button, sign_button_width, strong,
    unnamed_sign_button,
};
use crate::model::Document;
use crate::paint::screen::color32;
use crate::scene::item::Color;
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
            if width >= NAMELESS {
                ui.label(strong(PROGRAM, 15.0, palette.ink));
            }
            file_menu_ui(ui, state, commands);
            let gap = ui.spacing().item_spacing.x;
            let plan = BarPlan::new(ui, state, width - (ui.cursor().left() - left) - EDGE);
            let height = ui.available_height();
            ui.allocate_ui_with_layout(
                vec2((plan.about - gap).max(0.0), height),
                Layout::left_to_right(Align::Center),
                |ui| {
                    ui.set_min_width((plan.about - gap).max(0.0));
                    about_ui(ui, state, plan.about - gap);
                },
            );
            buttons_ui(ui, state, &plan, commands);
        });
    });
}

/// What stays free at the right end of the bar for the ring of what has the keyboard, in points.
const EDGE: f32 = 2.0;

/// The width of the bar below which the program is not named in it, in points: the window's title has its name.
const NAMELESS: f32 = 640.0;

/// The width of the search where there is room, where there is less, and the least, in points.
const SEARCH_WIDTHS: (f32, f32, f32) = (260.0, 150.0, 76.0);

/// The least width of a title: a narrower one would be only the sign of what is left out.
const LEAST_TITLE: f32 = 110.0;

/// The room of the dot that marks unsaved changes, in points.
const DOT: egui::Vec2 = vec2(14.0, 20.0);

/// What the bar leaves to the File menu where it has no room, what gives way first: undo and redo together.
const GIVE_WAY: [&[Action]; 3] =
    [&[Action::Undo, Action::Redo], &[Action::ChangeTheme], &[Action::ChangeLanguage]];

/// What the bar has room for. What gives way first is the shortcut on the export's button, then the title, then the
/// search becomes narrower, then buttons go whose actions are in the File menu.
struct BarPlan {
    /// The buttons between the search and the export.
    buttons: Vec<Action>,
    /// The room for the words between the menu and the buttons, with the gap behind them.
    about: f32,
    /// The width of the search's text.
    search: f32,
    /// Whether the export's shortcut stands on its button.
    has_keys: bool,
}

impl BarPlan {
    /// What fits into so much room behind the menu.
    fn new(ui: &Ui, state: &State, room: f32) -> Self {
        let gap = ui.spacing().item_spacing.x;
        let mut buttons = vec![Action::Undo, Action::Redo, Action::ChangeLanguage, Action::ChangeTheme];
        if !state.shown.documents.is_empty() {
            buttons.push(Action::ReadArticle);
        }
        let status = status_width(ui, state);
        let (most, usual, least) = SEARCH_WIDTHS;
        // With the gap behind the search.
        let taken = |buttons: &[Action]| {
            let widths = buttons.iter().map(|one| sign_button_width(ui, &sign_of(state, *one)) + gap);
            widths.sum::<f32>() + gap
        };
        let free = |buttons: &[Action]| room - taken(buttons) - export_width(ui, state, false) - status - gap;
        for actions in GIVE_WAY {
            if free(&buttons) < least {
                buttons.retain(|one| !actions.contains(one));
            }
        }
        let besides = taken(&buttons);
        let plans = [(most, true), (usual, true), (usual, false)].map(|(search, has_keys)| {
            (room - besides - search - export_width(ui, state, has_keys), search, has_keys)
        });
        let has_title = |(about, ..): &(f32, f32, bool)| *about >= LEAST_TITLE + status + gap;
        let (about, search, has_keys) = plans.into_iter().find(has_title).unwrap_or_else(|| {
            // No title: what is left is for the search.
            let free = free(&buttons);
            let search = free.clamp(least, usual);
            ((free + status + gap - search).max(0.0), search, false)
        });
        Self { buttons, about, search, has_keys }
    }
}

/// The sign on a button of the bar; empty where it is drawn.
fn sign_of(state: &State, action: Action) -> String {
    match action {
        Action::ChangeLanguage => state.text(message!("window-language-sign")),
        Action::ReadArticle => state.text(action.name()),
        _ => String::new(),
    }
}

/// What is always at hand: the search, and what is done most.
fn buttons_ui(ui: &mut Ui, state: &State, plan: &BarPlan, commands: &mut Vec<Command>) {
    search_ui(ui, state, plan.search, commands);
    for action in &plan.buttons {
        match action {
            Action::Undo => turn_button(ui, state, *action, -1.0, commands),
            Action::Redo => turn_button(ui, state, *action, 1.0, commands),
            Action::ChangeTheme => theme_button(ui, state, commands),
            _ => {
                action_button(ui, state, &sign_of(state, *action), *action, commands);
            }
        }
    }
    export_button(ui, state, plan.has_keys, commands);
}

/// How much room the bar gives to what is not saved or not kept yet, in points.
fn status_width(ui: &Ui, state: &State) -> f32 {
    let kept = kept_words(state).map_or(0.0, |(words, ..)| kept_width(ui, &words));
    kept + if state.desk.is_saved { 0.0 } else { DOT.x + 8.0 }
}

/// How wide the words about keeping are, in points.
fn kept_width(ui: &Ui, words: &str) -> f32 {
    (width_of(ui, words, 12.0) + 14.0).max(104.0)
}

/// That changes are not on the disk yet: its words, what they mean, their ink.
fn kept_words(state: &State) -> Option<(String, String, Color)> {
    let palette = palette(state);
    let (words, meaning, ink) = match state.desk.kept {
        Kept::OnDisk => return None,
        Kept::Pending => (message!("window-keeping"), message!("window-keeping-help"), palette.ink_faint),
        Kept::Failed => (message!("window-not-kept"), message!("window-not-kept-help"), palette.warning),
    };
    Some((state.text(words), state.text(meaning), ink))
}

/// The dossier's title, then its file, or its first article where it has none; a dot where there are
/// unsaved changes. All of it takes this width where there is as much.
fn about_ui(ui: &mut Ui, state: &State, width: f32) {
    let palette = palette(state);
    let file = state.file_name().map(Message::as_it_is);
    let title = &state.shown.title;
    let citation = || cited_beyond(state, title, state.shown.documents.first()?);
    let about = match file.or_else(citation) {
        Some(behind) => state.text(message!("window-about", title = title, behind = behind)),
        None => title.clone(),
    };
    let room = width - status_width(ui, state);
    if room >= LEAST_TITLE {
        ui.scope(|ui| {
            ui.set_max_width(room);
            cut_label(ui, plain(about, 13.0, palette.ink_faint));
        });
    }
    if !state.desk.is_saved {
        let unsaved = state.text(message!("window-unsaved"));
        let (rect, response) = ui.allocate_exact_size(DOT, Sense::hover());
        ui.painter().circle_filled(rect.center(), 4.0, color32(palette.accent));
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &unsaved));
        let keys = Action::Save.shown_keys();
        response.hint(state.text(message!("window-unsaved-help", keys = keys)));
    }
    if let Some((words, meaning, ink)) = kept_words(state) {
        ui.label(plain(words, 12.0, ink)).hint(meaning);
    }
}

/// Who published a document and when, as far as a title does not say so; `None` where it says both.
fn cited_beyond(state: &State, title: &str, document: &Document) -> Option<Message> {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<&str>>().join(" ").to_lowercase();
    let title = plain(title);
    let says = |words: &str| title.contains(&plain(words));
    let day = document.published.filter(|day| {
        let written = [state.text(day.long()), state.text(day.short()), day.to_string()];
        !written.iter().any(|day| says(day))
    });
    match (says(&document.outlet), day) {
        (false, None) if document.published.is_none() => Some(document.short_citation()),
        (false, None) => Some(Message::as_it_is(document.outlet.clone())),
        (false, Some(_)) => Some(document.short_citation()),
        (true, None) => None,
        (true, Some(day)) => Some(document.with_basis(day.short())),
    }
}

/// How wide a line of text is, in points.
fn width_of(ui: &Ui, text: &str, size: f32) -> f32 {
    let font = egui::FontId::proportional(size);
    ui.painter().layout_no_wrap(text.to_owned(), font, Color32::PLACEHOLDER).size().x
}

/// How wide the export's button is, in points.
fn export_width(ui: &Ui, state: &State, has_keys: bool) -> f32 {
    let name = state.text(Action::Export.name());
    let name = ui.painter().layout_no_wrap(name, semibold(13.0), Color32::PLACEHOLDER).size().x;
    if has_keys {
        (name + width_of(ui, &Action::Export.shown_keys(), 11.0) + 34.0).max(112.0)
    } else {
        name + 24.0
    }
}

fn export_button(ui: &mut Ui, state: &State, has_keys: bool, commands: &mut Vec<Command>) {
    let palette = palette(state);
    let (name, keys) = (state.text(Action::Export.name()), Action::Export.shown_keys());
    let width = export_width(ui, state, has_keys);
    let (rect, response) = ui.allocate_exact_size(vec2(width, 32.0), Sense::click());
    let fill = color32(palette.accent);
    let fill = if response.hovered() { fill.gamma_multiply(0.88) } else { fill };
    ui.painter().rect_filled(rect, 7.0, fill);
    let ink = color32(palette.on_accent);
    let left = rect.left_center() + vec2(12.0, 0.0);
    ui.painter().text(left, egui::Align2::LEFT_CENTER, &name, semibold(13.0), ink);
    if has_keys {
        let right = rect.right_center() - vec2(12.0, 0.0);
        ui.painter().text(right, egui::Align2::RIGHT_CENTER, keys, egui::FontId::proportional(11.0), ink);
    }
    focus_ring(ui, &response, palette.link);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    if response.hint(state.text(Action::Export.help())).clicked() {
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
    let response = match command {
        Ok(command) => {
            let response = sign_button(ui, state, sign, &name, true);
            if response.clicked() {
                commands.push(command);
            }
            response
        }
        Err(reason) => {
            let response = unnamed_sign_button(ui, state, sign, &name, false);
            let reason = state.text(message!("action-not-now", reason = reason));
            let response = response.hint(format!("{name}\n{reason}"));
            // Its name is not said twice.
            response.ctx.accesskit_node_builder(response.id, |node| node.set_description(reason));
            response
        }
    };
    if state.wants_article_button && action == Action::ReadArticle {
        if is_used(ui.ctx()) {
            response.request_focus();
        }
        commands.push(Command::FocusGiven);
    }
    response
}

/// A button with an arrow that turns back, to the left, where `turn` is -1, or forward where it is 1.
fn turn_button(ui: &mut Ui, state: &State, action: Action, turn: f32, commands: &mut Vec<Command>) {
    let response = action_button(ui, state, "", action, commands);
    let palette = palette(state);
    let ink = if action.command(state).is_ok() { palette.ink } else { palette.ink_faint };
    let stroke = Stroke::new(1.5, color32(ink));
    let centre = response.rect.center() + vec2(0.0, 1.0);
    // From the lower end over the top to where the head is: three quarters of a circle.
    let at = |share: f32| {
        let angle = std::f32::consts::PI * (0.75 - 1.65 * share);
        centre + 5.5 * vec2(-turn * libm::cosf(angle), libm::sinf(angle))
    };
    let line = (0..=20u8).map(|step| at(f32::from(step) / 20.0));
    ui.painter().add(egui::Shape::line(line.collect(), stroke));
    let tip = at(1.0) + vec2(0.0, 1.0);
    let head = [tip + vec2(-3.6, -3.0), tip, tip + vec2(3.6, -3.0)];
    ui.painter().add(egui::Shape::line(head.to_vec(), stroke));
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
