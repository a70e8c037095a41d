//! The search box and what it finds.

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{FontId, Key, Role, Sense, Stroke, Ui, WidgetInfo, vec2};

use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::document::history::Focus;
use crate::app::state::State;
use crate::app::widgets::{focus_ring, palette, plain};
use crate::model::Naming;
use crate::paint::screen::color32;
use crate::text::{Found, FoundGroup, Hit};
use crate::words::{Arg, Joint, message};

/// The search box, as wide as `width`, in points.
pub(crate) fn search_ui(ui: &mut Ui, state: &State, width: f32, commands: &mut Vec<Command>) {
    let palette = palette(state);
    let id = egui::Id::unique("search");
    let hits = &state.search.hits[..];
    let pick = state.search.pick.min(hits.len().saturating_sub(1));
    if ui.memory(|memory| memory.has_focus(id)) && !hits.is_empty() {
        pick_keys_ui(ui, pick, hits.len(), commands);
    }
    let mut text = state.search.text.clone();
    let frame = egui::Frame::new()
        .fill(color32(palette.paper))
        .stroke(Stroke::new(1.0, color32(palette.control)))
        .corner_radius(7.0)
        .inner_margin(egui::Margin::symmetric(10, 7));
    let hint = state.text(message!("search-hint", keys = Action::SearchRegions.shown_keys()));
    let name = state.text(message!("search-name"));
    let output = egui::TextEdit::singleline(&mut text)
        .id(id)
        .hint_text(hint)
        .char_limit(80)
        .frame(frame)
        .desired_width(width)
        .show(ui);
    let response = &output.response.response;
    response.widget_info(|| WidgetInfo::labeled(Role::SearchInput, true, &name));
    focus_ring(ui, response, palette.link);
    if state.search.wants_focus {
        response.request_focus();
        commands.push(Command::FocusGiven);
    }
    if text != state.search.text {
        commands.push(Command::Search(text));
    }
    if state.search.text.is_empty() {
        return;
    }
    if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
        if let Some(hit) = hits.get(pick).filter(|hit| is_somewhere(state, hit)) {
            take_hit(state, hit, commands);
        } else {
            // Here one goes on typing.
            response.request_focus();
            commands.push(Command::Tell(message!("search-nothing")));
        }
    }
    egui::Popup::from_response(response)
        // Behind a dialog nothing is to be found.
        .open(state.dialogs.shown().is_none())
        .accessible_name(&name)
        .width(list_width(ui, state, hits, response.rect.width() - 16.0))
        .close_behavior(egui::PopupCloseBehavior::IgnoreClicks)
        .show(|ui| hits_ui(ui, state, hits, pick, commands));
}

/// Up and down go through the hits while the search box has the keyboard.
fn pick_keys_ui(ui: &Ui, pick: usize, count: usize, commands: &mut Vec<Command>) {
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

fn hits_ui(ui: &mut Ui, state: &State, hits: &[Hit], pick: usize, commands: &mut Vec<Command>) {
    ui.spacing_mut().item_spacing.y = 0.0;
    if hits.is_empty() {
        ui.label(plain(state.text(message!("search-nothing")), 13.0, palette(state).ink_soft));
    }
    for (number, hit) in hits.iter().enumerate() {
        if hit_ui(ui, state, hit, number == pick) {
            take_hit(state, hit, commands);
        }
    }
    let beyond = state.search.hit_count - hits.len();
    if beyond > 0 {
        let text = state.text(message!("search-beyond", count = beyond));
        ui.label(plain(text, 12.0, palette(state).ink_faint));
    }
}

/// What stays free beside a hit's words, on both sides together, and beside the list in the window, in points.
const FREE: (f32, f32) = (16.0, 48.0);

/// How wide the list is: as its widest hit needs it, at least as the box over it, at most as the window.
fn list_width(ui: &Ui, state: &State, hits: &[Hit], least: f32) -> f32 {
    let jobs = hits.iter().filter_map(|hit| hit_words(state, hit)).map(|words| hit_job(state, &words));
    let widths = jobs.map(|job| ui.painter().layout_job(job).size().x + FREE.0);
    widths.fold(least, f32::max).ceil().min(ui.ctx().content_rect().width() - FREE.1)
}

/// The words of a hit on one line: what it is, and fainter what else there is to say.
fn hit_job(state: &State, (name, more): &(String, String)) -> LayoutJob {
    let palette = palette(state);
    let plain = TextFormat::simple(FontId::proportional(13.0), color32(palette.ink));
    let mut job = LayoutJob::single_section(name.clone(), plain);
    if !more.is_empty() {
        let faint = TextFormat::simple(FontId::proportional(12.0), color32(palette.ink_faint));
        job.append(more, 10.0, faint);
    }
    job.wrap = TextWrapping::no_max_width();
    job
}

/// A hit: what it is, and after it what else there is to say; in lines below where the window is narrow.
fn hit_ui(ui: &mut Ui, state: &State, hit: &Hit, is_picked: bool) -> bool {
    let palette = palette(state);
    let Some(words) = hit_words(state, hit) else { return false };
    let mut job = hit_job(state, &words);
    job.wrap = TextWrapping::wrap_at_width(ui.available_width() - FREE.0);
    let galley = ui.painter().layout_job(job);
    let height = (galley.size().y + 10.0).max(28.0);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    if is_picked || response.hovered() {
        ui.painter().rect_filled(rect, 6.0, color32(palette.shade));
    }
    let at = rect.left_center() + vec2(8.0, -galley.size().y / 2.0);
    ui.painter().galley(at, galley, color32(palette.ink));
    focus_ring(ui, &response, palette.link);
    let label = state.text(message!("search-go-to", name = words.0));
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &label));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_selected(is_picked));
    response.clicked()
}

/// The most members of a group that are named.
const MOST_MEMBERS: usize = 3;

/// What a hit is, by its official name, and what else there is to say: the spelling that matched, or a
/// group's members. A town leads to its area.
pub(crate) fn hit_words(state: &State, hit: &Hit) -> Option<(String, String)> {
    let full = |id| state.layer.area(id).map(|area| state.language.pick(&area.name).to_owned());
    // A spelling that the name begins with explains nothing.
    let or_nothing =
        |name: &str| if name.starts_with(&hit.spelling) { String::new() } else { hit.spelling.clone() };
    Some(match (&hit.found, hit.naming) {
        (Found::Area(area), Naming::Town) | (Found::Part(area), _) => {
            let words = message!("search-in", spelling = &hit.spelling, area = full(area)?);
            (state.text(words), String::new())
        }
        (Found::Area(area), Naming::Called) => {
            (full(area)?, state.text(message!("search-called", spelling = &hit.spelling)))
        }
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
        return state.text(message!("search-no-regions"));
    }
    if group.members.len() > MOST_MEMBERS {
        return state.text(message!("words-regions", count = group.members.len()));
    }
    let names = group.members.iter().map(|area| state.area_name(area));
    state.language.text_of(&Arg::list(Joint::Comma, names))
}

/// Whether what was found can be put in focus.
fn is_somewhere(state: &State, hit: &Hit) -> bool {
    !matches!(&hit.found, Found::Group(group) if !state.group_holds(group))
}

/// Puts what was found in focus: of a group all members.
fn take_hit(state: &State, hit: &Hit, commands: &mut Vec<Command>) {
    let focus = match &hit.found {
        Found::Place(place, area) => Some(Focus::Place(place.clone(), area.clone())),
        Found::Group(group) if !state.group_holds(group) => return,
        Found::Area(_) | Found::Part(_) | Found::Group(_) => Focus::on(hit.areas()),
    };
    commands.extend(focus.map(Command::Visit));
    commands.push(Command::Search(String::new()));
}
