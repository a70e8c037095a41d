//! The bar at the top: what this is, search, undo, redo, language, theme, export.

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{FontId, Key, Layout, Role, Sense, Stroke, Ui, WidgetInfo, vec2};

use super::desk_ui::file_menu_ui;
use super::widgets::{focus_ring, palette, plain, semibold, sign_button, strong};
use crate::app::command::Command;
use crate::app::desk::Kept;
use crate::app::history::Focus;
use crate::app::reader::ReaderCommand;
use crate::app::state::State;
use crate::model::Naming;
use crate::paint::screen::color32;
use crate::scene::base::Language;
use crate::scene::palette::Theme;
use crate::text::{Found, FoundGroup, Hit};

pub(super) fn top_ui(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let palette = palette(state);
    ui.horizontal_centered(|ui| {
        ui.label(strong("Claims Map", 15.0, palette.ink));
        file_menu_ui(ui, state, commands);
        ui.with_layout(Layout::right_to_left(egui::Align::Center), |ui| {
            export_button(ui, state, commands);
            article_button(ui, state, commands);
            theme_button(ui, state, commands);
            language_button(ui, state, commands);
            let named = |verb: &str, name: Option<std::borrow::Cow<'_, str>>, keys: &str| match name {
                Some(name) => (format!("{verb}: {name} ({keys})"), true),
                None => (format!("{verb} ({keys})"), false),
            };
            let (name, can_redo) = named("Redo", state.redo_name(), "Ctrl+Shift+Z");
            if sign_button(ui, state, "→", &name, can_redo).clicked() {
                commands.push(Command::Redo);
            }
            let (name, can_undo) = named("Undo", state.undo_name(), "Ctrl+Z");
            if sign_button(ui, state, "←", &name, can_undo).clicked() {
                commands.push(Command::Undo);
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
    let citation = || state.dossier.documents.first().map(|document| document.short_citation().into());
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
        response.on_hover_text("There are unsaved changes (Ctrl+S saves them)");
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
    ui.painter().text(left, egui::Align2::LEFT_CENTER, "Export", semibold(13.0), ink);
    let right = rect.right_center() - vec2(12.0, 0.0);
    ui.painter().text(right, egui::Align2::RIGHT_CENTER, "Ctrl E", egui::FontId::proportional(11.0), ink);
    focus_ring(ui, &response, palette.accent);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, "Export"));
    if response.on_hover_text("Export the map as a picture").clicked() {
        commands.push(Command::ShowExport(true));
    }
}

/// Opens the article beside the map, or closes it.
fn article_button(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let name = if state.reader.is_some() {
        "Show the sources, not the article"
    } else {
        "Read the article beside the map"
    };
    let Some(document) = state.dossier.documents.first() else { return };
    if sign_button(ui, state, "Article", name, true).clicked() {
        let command = match &state.reader {
            Some(_) => ReaderCommand::Close,
            None => ReaderCommand::Open(document.id.clone()),
        };
        commands.push(Command::Reader(command));
    }
}

fn theme_button(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let (name, next) = match state.theme {
        Theme::Light => ("Dark theme", Theme::Dark),
        Theme::Dark => ("Light theme", Theme::Light),
    };
    let response = sign_button(ui, state, "", name, true);
    let (centre, ink) = (response.rect.center(), color32(palette(state).ink));
    ui.painter().circle_stroke(centre, 6.0, Stroke::new(1.4, ink));
    let half = (0..=16u8).map(|step| {
        let angle = std::f32::consts::PI * (f32::from(step) / 16.0 - 0.5);
        centre + 6.0 * vec2(libm::cosf(angle), libm::sinf(angle))
    });
    ui.painter().add(egui::Shape::convex_polygon(half.collect(), ink, Stroke::NONE));
    if response.clicked() {
        commands.push(Command::SetTheme(next));
    }
}

fn language_button(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let (sign, name, next) = match state.language {
        Language::English => ("EN", "Names in Ukrainian", Language::Ukrainian),
        Language::Ukrainian => ("УК", "Names in English", Language::English),
    };
    if sign_button(ui, state, sign, name, true).clicked() {
        commands.push(Command::SetLanguage(next));
    }
}

fn search_ui(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let palette = palette(state);
    let id = egui::Id::unique("search");
    let hits = &state.hits[..];
    let pick = state.search_pick.min(hits.len().saturating_sub(1));
    if ui.memory(|memory| memory.has_focus(id)) && !hits.is_empty() {
        pick_keys_ui(ui, (pick, hits.len()), commands);
    }
    let mut text = state.search.clone();
    let width = if ui.available_width() > 520.0 { 260.0 } else { 150.0 };
    let frame = egui::Frame::new()
        .fill(color32(palette.paper))
        .stroke(Stroke::new(1.0, color32(palette.hairline)))
        .corner_radius(7.0)
        .inner_margin(egui::Margin::symmetric(10, 7));
    let output = egui::TextEdit::singleline(&mut text)
        .id(id)
        .hint_text("Find a region  /")
        .char_limit(80)
        .frame(frame)
        .desired_width(width)
        .show(ui);
    let response = &output.response.response;
    response.widget_info(|| WidgetInfo::labeled(Role::SearchInput, true, "Find a region"));
    focus_ring(ui, response, palette.accent);
    if state.wants_search_focus {
        response.request_focus();
        commands.push(Command::FocusGiven);
    }
    if text != state.search {
        commands.push(Command::Search(text));
    }
    if state.search.is_empty() {
        return;
    }
    if response.lost_focus()
        && ui.input(|input| input.key_pressed(Key::Enter))
        && let Some(hit) = hits.get(pick)
    {
        take_hit(state, hit, commands);
    }
    egui::Popup::from_response(response)
        .open(true)
        .width(response.rect.width() - 16.0)
        .close_behavior(egui::PopupCloseBehavior::IgnoreClicks)
        .show(|ui| hits_ui(ui, state, (hits, pick), commands));
}

/// Up and down go through the hits while the search box has the keyboard.
fn pick_keys_ui(ui: &Ui, (pick, count): (usize, usize), commands: &mut Vec<Command>) {
    let (up, down) = ui.input_mut(|input| {
        let mut pressed = |key| input.consume_key(egui::Modifiers::NONE, key);
        (pressed(Key::ArrowUp), pressed(Key::ArrowDown))
    });
    if up {
        commands.push(Command::PickHit(pick.saturating_sub(1)));
    }
    if down {
        commands.push(Command::PickHit((pick + 1).min(count - 1)));
    }
}

fn hits_ui(ui: &mut Ui, state: &State, (hits, pick): (&[Hit], usize), commands: &mut Vec<Command>) {
    ui.spacing_mut().item_spacing.y = 0.0;
    if hits.is_empty() {
        ui.label(plain("No region of this map has such a name.", 13.0, palette(state).ink_soft));
    }
    for (number, hit) in hits.iter().enumerate() {
        if hit_ui(ui, state, hit, number == pick) {
            take_hit(state, hit, commands);
        }
    }
    let beyond = state.hit_count - hits.len();
    if beyond > 0 {
        let text = format!("And {beyond} more: type more of the name.");
        ui.label(plain(text, 12.0, palette(state).ink_faint));
    }
}

/// A hit: what it is, and after it what else there is to say.
fn hit_ui(ui: &mut Ui, state: &State, hit: &Hit, is_picked: bool) -> bool {
    let palette = palette(state);
    let Some((name, more)) = hit_words(state, hit) else { return false };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 28.0), Sense::click());
    if is_picked || response.hovered() {
        ui.painter().rect_filled(rect, 6.0, color32(palette.shade));
    }
    let mut job = LayoutJob::single_section(
        name.clone(),
        TextFormat::simple(FontId::proportional(13.0), color32(palette.ink)),
    );
    if !more.is_empty() {
        let faint = TextFormat::simple(FontId::proportional(12.0), color32(palette.ink_faint));
        job.append(&more, 10.0, faint);
    }
    job.wrap = TextWrapping::truncate_at_width(rect.width() - 16.0);
    let galley = ui.painter().layout_job(job);
    let at = rect.left_center() + vec2(8.0, -galley.size().y / 2.0);
    ui.painter().galley(at, galley, color32(palette.ink));
    focus_ring(ui, &response, palette.accent);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("Go to {name}")));
    response.clicked()
}

/// The most members of a group that are named.
const MOST_MEMBERS: usize = 3;

/// What a hit is, by its official name, and what else there is to say: the spelling that matched, or a
/// group's members. A town leads to its area.
fn hit_words(state: &State, hit: &Hit) -> Option<(String, String)> {
    let full = |id| state.layer.area(id).map(|area| state.language.pick(&area.name).to_owned());
    let or_nothing = |name: &str| if hit.spelling == name { String::new() } else { hit.spelling.clone() };
    Some(match (&hit.found, hit.naming) {
        (Found::Area(area), Naming::Town) | (Found::Part(area), _) => {
            (format!("{} → {}", hit.spelling, full(area)?), String::new())
        }
        (Found::Area(area), Naming::Called) => (full(area)?, format!("called {} by some", hit.spelling)),
        (Found::Area(area), Naming::Whole | Naming::Shared) => {
            let name = full(area)?;
            let more = or_nothing(&name);
            (name, more)
        }
        (Found::Place(place, _), _) => {
            let name = state.language.pick(&state.layer.place(place)?.name).to_owned();
            let more = or_nothing(&name);
            (name, more)
        }
        (Found::Group(group), _) => {
            let name = state.language.pick(&group.name).to_owned();
            (name, group_words(state, group))
        }
    })
}

/// A group's members, or how many there are.
fn group_words(state: &State, group: &FoundGroup) -> String {
    if !state.group_holds(group) {
        return "stands for no regions now".to_owned();
    }
    if group.members.len() > MOST_MEMBERS {
        return format!("{} regions", group.members.len());
    }
    let names: Vec<&str> = group.members.iter().map(|area| state.area_name(area)).collect();
    names.join(", ")
}

/// Puts what was found in focus: of a group all members.
fn take_hit(state: &State, hit: &Hit, commands: &mut Vec<Command>) {
    let focus = match &hit.found {
        Found::Place(place, area) => Some(Focus::Place(place.clone(), area.clone())),
        Found::Group(group) if !state.group_holds(group) => return,
        Found::Area(_) | Found::Part(_) | Found::Group(_) => Focus::on(hit.areas()),
    };
    commands.push(Command::Focus(focus));
    commands.push(Command::Search(String::new()));
}
