//! The form for a statement: every field, the words segment by segment, and warnings about them.

use egui::{Button, ComboBox, Frame, Margin, Role, ScrollArea, Sense, TextEdit, Ui, WidgetInfo, vec2};

use crate::app::command::Command;
use crate::app::reader::command::ReaderCommand;
use crate::app::reader::form::{ExtentKind, Form};
use crate::app::reader::inbox::suggestion::actor_known;
use crate::app::reader::words_ui::words_ui;
use crate::app::state::State;
use crate::app::widgets::{chip, chips_row, link, palette, plain, section_head, segments, strong};
use crate::model::{AreaId, Document, Kind, Modality, Side, Voice};
use crate::paint::screen::color32;
use crate::text::{Found, Hit};

/// Height of the buttons under the form with what stands over them, in points.
const FOOT: f32 = 78.0;

/// The form, which scrolls, and under it the buttons, which do not.
pub(crate) fn form_ui(ui: &mut Ui, state: &State, form: &Form, commands: &mut Vec<Command>) {
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
    document_ui(ui, state, commands);
    section_head(ui, "What is said", palette.ink_faint);
    kinds_ui(ui, state, next);
    by_ui(ui, state, next);
    section_head(ui, "Of which regions", palette.ink_faint);
    if next.areas.is_empty() {
        ui.label(plain("None: the words name no region.", 12.0, palette.ink_faint));
    }
    areas_ui(ui, state, &mut next.areas, &mut next.area_search, usize::MAX);
    group_ui(ui, state, next);
    section_head(ui, "How much of them", palette.ink_faint);
    extent_ui(ui, state, next, commands);
    section_head(ui, "Who says it", palette.ink_faint);
    voices_ui(ui, state, next);
    section_head(ui, "Whose words the quote is", palette.ink_faint);
    voice_ui(ui, state, next);
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
    line_ui(ui, "Day", "as in 2025-03-18", &mut next.as_of);
    line_ui(ui, "Note", "for readers", &mut next.note);
}

/// The document that the words stand in, where the dossier has several.
fn document_ui(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let documents = &state.dossier.documents;
    if documents.len() < 2 {
        return;
    }
    let Some(read) = state.read_document() else { return };
    section_head(ui, "In which document", palette(state).ink_faint);
    let width = ui.available_width() - 8.0;
    let combo =
        ComboBox::from_id_salt("document").selected_text(document_words(read)).width(width).truncate();
    let response = combo.show_ui(ui, |ui| {
        for document in documents {
            let is_read = document.id == read.id;
            if ui.selectable_label(is_read, document_words(document)).clicked() && !is_read {
                commands.push(Command::Reader(ReaderCommand::MoveForm(document.id.clone())));
            }
        }
    });
    response.response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, "Document"));
}

fn document_words(document: &Document) -> String {
    format!("{} — {}", document.short_citation().english(), document.title())
}

fn kinds_ui(ui: &mut Ui, state: &State, form: &mut Form) {
    let words = Kind::ALL.map(|kind| (kind, kind.label().english()));
    let kinds: Vec<(Kind, &str)> = words.iter().map(|(kind, words)| (*kind, words.as_str())).collect();
    for row in kinds.chunks(3) {
        segments(ui, state, &mut form.kind, row);
    }
}

/// Areas as chips that a click takes out, and a search for more; `most` is how many there may be.
pub(crate) fn areas_ui(
    ui: &mut Ui,
    state: &State,
    areas: &mut Vec<AreaId>,
    search: &mut String,
    most: usize,
) {
    let palette = palette(state);
    let mut out = None;
    chips_row(ui, |ui| {
        for area in &*areas {
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
        areas.retain(|area| *area != out);
    }
    if areas.len() >= most {
        return;
    }
    line_ui(ui, "Add a region", "any spelling", search);
    if search.is_empty() {
        return;
    }
    let (hits, _) = state.find_areas(search, MOST_LOOKED_AT);
    let mut add = None;
    chips_row(ui, |ui| {
        for (name, offered) in offers(state, areas, &hits).iter().take(MOST_OFFERS) {
            if chip(ui, state, &format!("+ {name}"), palette.accent, Sense::click()).clicked() {
                add = Some(offered.clone());
            }
        }
    });
    if let Some(offered) = add {
        areas.extend(offered.into_iter().take(most - areas.len()));
        search.clear();
    }
}

/// How many hits are looked at for regions that can be offered: several may mean the same one.
const MOST_LOOKED_AT: usize = 200;

/// The most regions and groups that are offered at once.
const MOST_OFFERS: usize = 5;

/// What a search offers to add: regions that are not there yet, of a group all of these.
fn offers(state: &State, present: &[AreaId], hits: &[Hit]) -> Vec<(String, Vec<AreaId>)> {
    let mut offers: Vec<(String, Vec<AreaId>)> = Vec::new();
    for hit in hits {
        let new = hit.areas().iter().filter(|area| !present.contains(area));
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
            line_ui(ui, "Its words", "such as “a small portion”", &mut form.wording);
            line_ui(ui, "Percent", "none", &mut form.percent);
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
    line_ui(ui, "New place", "its name", &mut form.new_place);
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
    line_ui(ui, "Defines", "a group of these regions", &mut form.new_group);
}

/// The side that does what is said.
fn by_ui(ui: &mut Ui, state: &State, form: &mut Form) {
    section_head(ui, "By which side", palette(state).ink_faint);
    let words = Side::ALL.map(|side| (Some(side), side.label().english()));
    let sides = words.iter().map(|(side, words)| (*side, words.as_str()));
    let choices: Vec<(Option<Side>, &str)> = [(None, "Not said")].into_iter().chain(sides).collect();
    // Beside the speaker's side of the same words: each is told by its section.
    let chosen = choices.iter().find(|(side, _)| *side == form.by).map_or("Not said", |(_, words)| words);
    let combo = ComboBox::from_id_salt("by").selected_text(chosen).width(180.0).show_ui(ui, |ui| {
        for (side, words) in &choices {
            ui.selectable_value(&mut form.by, *side, *words);
        }
    });
    combo.response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, "By which side"));
}

/// Whose words the quote is: an actor's only where the text bears it out.
fn voice_ui(ui: &mut Ui, state: &State, form: &mut Form) {
    let relayers = form.relayer_names().filter_map(|name| actor_known(&state.dossier, name, None));
    let relayers = relayers.map(|actor| (Some(Voice::Relayer(actor.id.clone())), actor.short_name.clone()));
    let mut choices: Vec<(Option<Voice>, String)> = vec![
        (None, "As the quotation marks tell".to_owned()),
        (Some(Voice::Speaker), "The speaker’s own".to_owned()),
        (Some(Voice::Document), "The article’s, a paraphrase".to_owned()),
    ];
    choices.extend(relayers);
    let chosen = choices.iter().find(|(voice, _)| *voice == form.voice);
    let chosen = chosen.map_or_else(|| "A relayer’s".to_owned(), |(_, words)| words.clone());
    let combo = ComboBox::from_id_salt("voice").selected_text(chosen).width(240.0).show_ui(ui, |ui| {
        for (voice, words) in &choices {
            ui.selectable_value(&mut form.voice, voice.clone(), words);
        }
    });
    combo.response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, "Whose words"));
    if matches!(form.voice, Some(Voice::Speaker | Voice::Relayer(_))) {
        let words = "It counts only where every part of the quote stands inside quotation marks, or they wrote the document; \
            else it is the article’s.";
        ui.add(egui::Label::new(plain(words, 12.0, palette(state).ink_faint)).wrap());
    }
}

/// Speaker and relayers by name; a name that the dossier does not know becomes a new actor.
fn voices_ui(ui: &mut Ui, state: &State, form: &mut Form) {
    line_ui(ui, "Speaker", "name", &mut form.speaker);
    line_ui(ui, "Through", "names, with commas", &mut form.relayers);
    let names: Vec<String> = state.newcomers(form).into_iter().map(str::to_owned).collect();
    for name in names {
        let before = state.side_of_newcomer(form, &name);
        let mut side = before;
        side_ui(ui, state, &name, &mut side);
        if side != before
            && let Some(side) = side
        {
            form.sides.choose(&name, side);
        }
    }
}

/// On whose behalf someone speaks who is new to the dossier; nothing is chosen before the user does.
pub(crate) fn side_ui(ui: &mut Ui, state: &State, name: &str, side: &mut Option<Side>) {
    let question = format!("{name} is new to this dossier. Speaks for:");
    ui.add(egui::Label::new(plain(question, 12.0, palette(state).ink_soft)).wrap());
    let words = Side::ALL.map(|side| (Some(side), side.label().english()));
    let sides: Vec<(Option<Side>, &str)> =
        words.iter().map(|(side, words)| (*side, words.as_str())).collect();
    for row in sides.chunks(3) {
        segments(ui, state, side, row);
    }
}

/// A labelled line of text.
pub(crate) fn line_ui(ui: &mut Ui, name: &str, hint: &str, text: &mut String) {
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
    let problem = state.form_problem(form);
    if let Some(problem) = &problem {
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
