//! The form for a statement: every field, the words segment by segment, and warnings about them.

use egui::{Button, ComboBox, Frame, Margin, Role, ScrollArea, Sense, TextEdit, Ui, WidgetInfo, vec2};

use super::widgets::{chip, chips_row, link, palette, plain, section_head, segments, strong};
use crate::app::command::Command;
use crate::app::form::{ExtentKind, Form};
use crate::app::reader::ReaderCommand;
use crate::app::state::State;
use crate::model::{AreaId, Kind, Modality, Side};
use crate::paint::screen::color32;
use crate::text::{Found, Hit};

/// Height of the buttons under the form with what stands over them, in points.
const FOOT: f32 = 78.0;

/// The form, which scrolls, and under it the buttons, which do not.
pub(super) fn form_ui(ui: &mut Ui, state: &State, form: &Form, commands: &mut Vec<Command>) {
    let mut next = form.clone();
    let height = (ui.available_height() - FOOT).max(120.0);
    let scroll = ScrollArea::vertical().auto_shrink([false, false]).max_height(height).id_salt("form");
    scroll.show(ui, |ui| {
        Frame::new().inner_margin(Margin { left: 16, right: 16, top: 6, bottom: 12 }).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 8.0;
            fields_ui(ui, state, &mut next, commands);
        });
    });
    Frame::new().inner_margin(Margin { left: 16, right: 16, top: 8, bottom: 8 }).show(ui, |ui| {
        buttons_ui(ui, state, &next, commands);
    });
    if next != *form {
        commands.insert(0, Command::Reader(ReaderCommand::SetForm(Box::new(next))));
    }
}

fn fields_ui(ui: &mut Ui, state: &State, next: &mut Form, commands: &mut Vec<Command>) {
    let palette = palette(state);
    let title = if next.id.is_some() { "Change the statement" } else { "New statement" };
    ui.label(strong(title, 15.0, palette.ink));
    words_ui(ui, state, next);
    section_head(ui, "What is said", palette.ink_faint);
    kinds_ui(ui, state, next);
    section_head(ui, "Of which regions", palette.ink_faint);
    areas_ui(ui, state, next);
    group_ui(ui, state, next);
    section_head(ui, "How much of them", palette.ink_faint);
    extent_ui(ui, state, next, commands);
    section_head(ui, "Who says it", palette.ink_faint);
    voices_ui(ui, state, next);
    section_head(ui, "How firmly", palette.ink_faint);
    let firm = [
        (Modality::Asserted, "Outright"),
        (Modality::Implied, "Implied"),
        (Modality::Conditional, "Under a condition"),
        (Modality::Denied, "Denied"),
    ];
    for row in firm.chunks(2) {
        segments(ui, state, &mut next.modality, row);
    }
    line_ui(ui, ("Day", "as in 2025-03-18"), &mut next.as_of);
    line_ui(ui, ("Note", "for readers"), &mut next.note);
}

/// The quote, one segment a line, and what stands around it.
fn words_ui(ui: &mut Ui, state: &State, form: &mut Form) {
    let palette = palette(state);
    let Some(reader) = &state.reader else { return };
    let Some(text) = &reader.text else {
        ui.label(plain(
            "Its words can be changed once the article’s text is attached.",
            12.0,
            palette.ink_faint,
        ));
        return;
    };
    let mut next = None;
    for (number, segment) in form.quote.iter().enumerate() {
        let words = text.slice(segment.start, segment.end).unwrap_or_default();
        ui.label(plain(format!("“{words}”"), 14.0, palette.ink));
        ui.horizontal(|ui| {
            if number + 1 < form.quote.len()
                && link(
                    ui,
                    "join with the next",
                    &format!("Join segment {} with the next", number + 1),
                    palette.accent,
                )
                .clicked()
            {
                next = Some(form.clone().joined(number));
            }
            if form.quote.len() > 1
                && link(ui, "leave out", &format!("Leave segment {} out", number + 1), palette.accent)
                    .clicked()
            {
                let mut less = form.clone();
                less.quote.remove(number);
                next = Some(less);
            }
        });
    }
    if let Some(marked) = &reader.marked {
        ui.horizontal(|ui| {
            if link(ui, "add the marked words", "Add the marked words", palette.accent).clicked() {
                next = Some(form.clone().with_words(marked.clone()));
            }
            if link(ui, "leave the marked words out", "Leave the marked words out", palette.accent).clicked()
            {
                next = Some(form.clone().split_at(marked));
            }
        });
    }
    for warning in form.warnings(text) {
        ui.label(plain(format!("⚠ “{}” {}.", warning.words, warning.kind.label()), 12.0, palette.warning));
    }
    if let Some(next) = next {
        *form = next;
    }
}

fn kinds_ui(ui: &mut Ui, state: &State, form: &mut Form) {
    let kinds = [
        (Kind::Occupation, "Occupation"),
        (Kind::Advance, "Advance"),
        (Kind::Buildup, "Build-up"),
        (Kind::Claim, "Claim"),
        (Kind::Concession, "Concession"),
        (Kind::Denial, "Denial"),
        (Kind::Recapture, "Taken back"),
    ];
    for row in [&kinds[..3], &kinds[3..6], &kinds[6..]] {
        segments(ui, state, &mut form.kind, row);
    }
}

/// The areas as chips that a click takes out, and a search for more.
fn areas_ui(ui: &mut Ui, state: &State, form: &mut Form) {
    let palette = palette(state);
    if form.areas.is_empty() {
        ui.label(plain("None: the words name no region.", 12.0, palette.ink_faint));
    }
    let mut out = None;
    chips_row(ui, |ui| {
        for area in &form.areas {
            let name = format!("{} ×", state.area_name(area));
            let response = chip(ui, state, &name, palette.ink, Sense::click());
            let label = format!("Take {} out", state.area_name(area));
            response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &label));
            if response.clicked() {
                out = Some(area.clone());
            }
        }
    });
    if let Some(out) = out {
        form.areas.retain(|area| *area != out);
    }
    line_ui(ui, ("Add a region", "any spelling"), &mut form.area_search);
    if form.area_search.is_empty() {
        return;
    }
    let (hits, _) = state.find_areas(&form.area_search, MOST_LOOKED_AT);
    let mut add = None;
    chips_row(ui, |ui| {
        for (name, areas) in offers(state, form, &hits).iter().take(MOST_OFFERS) {
            if chip(ui, state, &format!("+ {name}"), palette.accent, Sense::click()).clicked() {
                add = Some(areas.clone());
            }
        }
    });
    if let Some(areas) = add {
        form.areas.extend(areas);
        form.area_search.clear();
    }
}

/// How many hits are looked at for regions that can be offered: several may mean the same one.
const MOST_LOOKED_AT: usize = 200;
/// The most regions and groups that are offered at once.
const MOST_OFFERS: usize = 5;

/// What a search offers to add: regions that are not there yet, of a group all of these.
fn offers(state: &State, form: &Form, hits: &[Hit]) -> Vec<(String, Vec<AreaId>)> {
    let mut offers: Vec<(String, Vec<AreaId>)> = Vec::new();
    for hit in hits {
        let new = hit.areas().iter().filter(|area| !form.areas.contains(area));
        let new: Vec<AreaId> = new.cloned().collect();
        let name = match &hit.found {
            Found::Place(..) => continue,
            Found::Group(group) if !state.group_holds(group) => continue,
            Found::Group(group) => format!("{} ({})", state.language.pick(&group.name), new.len()),
            Found::Area(area) | Found::Part(area) => state.area_name(area).to_owned(),
        };
        if !new.is_empty() && offers.iter().all(|(_, areas)| *areas != new) {
            offers.push((name, new));
        }
    }
    offers
}

fn extent_ui(ui: &mut Ui, state: &State, form: &mut Form, commands: &mut Vec<Command>) {
    let kinds = [
        (ExtentKind::Whole, "Whole"),
        (ExtentKind::Part, "Part"),
        (ExtentKind::Place, "A place"),
        (ExtentKind::Approach, "Towards it"),
        (ExtentKind::Unspecified, "Not said"),
    ];
    for row in kinds.chunks(3) {
        segments(ui, state, &mut form.extent, row);
    }
    match form.extent {
        ExtentKind::Part => {
            line_ui(ui, ("Its words", "such as “a small portion”"), &mut form.wording);
            line_ui(ui, ("Percent", "none"), &mut form.percent);
        }
        ExtentKind::Place => place_ui(ui, state, form, commands),
        ExtentKind::Whole | ExtentKind::Approach | ExtentKind::Unspecified => {}
    }
}

/// The places that have an outline.
fn place_ui(ui: &mut Ui, state: &State, form: &mut Form, commands: &mut Vec<Command>) {
    let name = |id| state.layer.place(id).map_or("choose a place", |place| state.language.pick(&place.name));
    let chosen = form.place.as_ref().map_or("choose a place", name);
    let combo = ComboBox::from_id_salt("place").selected_text(chosen).show_ui(ui, |ui| {
        for place in &state.layer.places {
            let name = state.language.pick(&place.name);
            ui.selectable_value(&mut form.place, Some(place.id.clone()), name);
        }
    });
    combo.response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, "Place"));
    line_ui(ui, ("New place", "its name"), &mut form.new_place);
    let add = link(ui, "its outline from a GeoJSON file…", "Add a place from a file", palette(state).accent);
    if add.clicked() {
        commands.push(Command::Reader(ReaderCommand::ChooseOutline));
    }
}

/// The group that the words name, or the one that they define.
fn group_ui(ui: &mut Ui, state: &State, form: &mut Form) {
    if !state.dossier.groups.is_empty() {
        let name = |id| state.dossier.group(id).map_or("none", |group| group.name.as_str());
        let chosen = form.group.as_ref().map_or("no group", name);
        let combo = ComboBox::from_id_salt("group").selected_text(chosen).show_ui(ui, |ui| {
            ui.selectable_value(&mut form.group, None, "no group");
            for group in &state.dossier.groups {
                ui.selectable_value(&mut form.group, Some(group.id.clone()), &group.name);
            }
        });
        combo.response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, "Group"));
    }
    line_ui(ui, ("Defines", "a group of these regions"), &mut form.new_group);
}

/// Speaker and relayers by name; a name that the dossier does not know becomes a new actor.
fn voices_ui(ui: &mut Ui, state: &State, form: &mut Form) {
    let palette = palette(state);
    line_ui(ui, ("Speaker", "name"), &mut form.speaker);
    let known = |name: &str| {
        state.dossier.actors.iter().any(|actor| {
            actor.name.eq_ignore_ascii_case(name.trim()) || actor.short_name.eq_ignore_ascii_case(name.trim())
        })
    };
    if !form.speaker.trim().is_empty() && !known(&form.speaker) {
        ui.label(plain("New to this dossier. Speaks for:", 12.0, palette.ink_faint));
        let sides = [
            (Side::Ukraine, "Ukraine"),
            (Side::Russia, "Russia"),
            (Side::UnitedStates, "United States"),
            (Side::Other, "Another state"),
            (Side::Independent, "No state"),
        ];
        for row in sides.chunks(3) {
            segments(ui, state, &mut form.side, row);
        }
    }
    line_ui(ui, ("Through", "names, with commas"), &mut form.relayers);
}

/// A labelled line of text.
fn line_ui(ui: &mut Ui, (name, hint): (&str, &str), text: &mut String) {
    ui.horizontal(|ui| {
        let left = egui::Layout::left_to_right(egui::Align::Center);
        let label = ui.allocate_ui_with_layout(vec2(84.0, 28.0), left, |ui| {
            ui.set_width(84.0);
            ui.label(name)
        });
        let edit = TextEdit::singleline(text).hint_text(hint).char_limit(400);
        ui.add(edit.desired_width(ui.available_width() - 8.0)).labelled_by(label.inner.id);
    });
}

fn buttons_ui(ui: &mut Ui, state: &State, form: &Form, commands: &mut Vec<Command>) {
    let palette = palette(state);
    let problem = form.problem();
    if let Some(problem) = problem {
        ui.label(plain(format!("Not yet: {problem}."), 12.0, palette.warning));
    }
    ui.horizontal(|ui| {
        let keep = Button::new(strong("Keep", 13.0, palette.on_accent)).fill(color32(palette.accent));
        if ui.add_enabled(problem.is_none(), keep.min_size(vec2(80.0, 32.0))).clicked() {
            commands.push(Command::Reader(ReaderCommand::Keep));
        }
        if ui.add(Button::new("Cancel").min_size(vec2(80.0, 32.0))).clicked() {
            commands.push(Command::Reader(ReaderCommand::Dismiss));
        }
        if form.id.is_some() && link(ui, "remove", "Remove the statement", palette.warning).clicked() {
            commands.push(Command::Reader(ReaderCommand::Remove));
        }
    });
}
