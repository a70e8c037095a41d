//! The dialog about a layer: which properties its areas are told and named by, with the first of them.

use egui::{Grid, Id, Label, Layout, ScrollArea, Ui, vec2};

use crate::app::command::Command;
use crate::app::layer::command::LayerCommand;
use crate::app::layer::state::LayerDialog;
use crate::app::reader::combo_ui::{Choice, Combo, combo_ui};
use crate::app::reader::focus_ui::{give_lost_focus, keep_focus_in_sight};
use crate::app::reader::form_ui::head_ui as section_ui;
use crate::app::state::State;
use crate::app::widgets::buttons::{Answer, answers_ui};
use crate::app::widgets::scroll_keys::{Reach, page_keys_ui};
use crate::app::widgets::{Hint as _, dialog_room, hairline, palette, plain, strong};
use crate::load::{FEATURE_ID, FilePlace, LayerPreview, PropertyPreview};
use crate::service::LayerSource;
use crate::words::{Message, Say as _, message};

/// The width of the dialog, in points.
const WIDTH: f32 = 600.0;

/// The room for a choice's name, in points.
const NAME_ROOM: f32 = 112.0;

/// How many findings are listed.
const MOST_FINDINGS: usize = 4;

/// The widest value of the preview, in points.
const VALUE_WIDTH: f32 = 270.0;

pub(crate) fn layer_ui(ui: &mut Ui, state: &State, dialog: &LayerDialog, commands: &mut Vec<Command>) {
    let Some(source) = &state.source else { return };
    let window = dialog_room(ui.ctx());
    let mut next = dialog.clone();
    ui.set_width(WIDTH.min(window.x - 80.0));
    ui.spacing_mut().item_spacing.y = 8.0;
    let room = window.y - 200.0;
    ScrollArea::vertical().max_height(room).show(ui, |ui| {
        head_ui(ui, state, source);
        choices_ui(ui, state, &source.preview, &mut next);
        preview_ui(ui, state, &source.preview, &next);
        findings_ui(ui, state, source);
        keep_focus_in_sight(ui);
        page_keys_ui(ui, Reach::Anywhere, ui.clip_rect().height());
    });
    buttons_ui(ui, state, commands);
    if next != *dialog {
        commands.insert(0, Command::Layer(LayerCommand::Set(next)));
    }
}

/// The file, how many areas it has, and how they are projected.
fn head_ui(ui: &mut Ui, state: &State, source: &LayerSource) {
    let palette = palette(state);
    let file = source.path.file_name().unwrap_or_default().to_string_lossy();
    let head = state.text(message!("layer-window-head", file = file.as_ref()));
    ui.add(Label::new(strong(head, 15.0, palette.ink)).wrap()).hint(source.path.display().to_string());
    let LayerPreview { features, areas, .. } = source.preview;
    let projection = state.base.projection.name();
    let about = if areas == 1 || areas == features {
        message!("layer-window-about", areas = areas, projection = projection)
    } else {
        message!("layer-window-about-features", areas = areas, features = features, projection = projection)
    };
    ui.label(plain(state.text(about), 12.0, palette.ink_soft));
}

fn choices_ui(ui: &mut Ui, state: &State, preview: &LayerPreview, next: &mut LayerDialog) {
    let own = preview.has_feature_ids.then(|| (FEATURE_ID.to_owned(), message!("layer-window-own-ids")));
    let plain_ones = || preview.properties.iter().filter(|one| one.is_plain);
    let ids = plain_ones().map(|one| (one.name.clone(), about_id(one, preview)));
    let names = plain_ones().map(|one| (one.name.clone(), about(one)));
    let numbers = message!("layer-window-told-by-numbers");
    let told_by = message!("layer-window-told-by");
    let first = choice_ui(ui, state, "id", &told_by, &numbers, &mut next.id, own.into_iter().chain(ids));
    give_lost_focus(ui, first);
    let (named_by, their_ids) = (message!("layer-window-named-by"), message!("layer-window-named-by-ids"));
    choice_ui(ui, state, "name", &named_by, &their_ids, &mut next.name, names);
    let chosen =
        |name: &Option<String>| preview.properties.iter().find(|one| Some(&one.name) == name.as_ref());
    let note = chosen(&next.id).and_then(|one| doubt(one, preview));
    let note = note.unwrap_or_else(|| message!("layer-window-id-note"));
    ui.label(plain(state.text(note), 12.0, palette(state).ink_soft));
}

/// One of the two choices: a list of properties, each with its first values. `salt` tells it from the other. Returns
/// what takes the keyboard.
fn choice_ui(
    ui: &mut Ui,
    state: &State,
    salt: &str,
    name: &Message,
    nothing: &Message,
    chosen: &mut Option<String>,
    properties: impl Iterator<Item = (String, Message)>,
) -> Id {
    let palette = palette(state);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let left = Layout::left_to_right(egui::Align::Center);
        ui.allocate_ui_with_layout(vec2(NAME_ROOM, 30.0), left, |ui| {
            ui.set_width(NAME_ROOM);
            ui.label(plain(state.text(name), 13.0, palette.ink));
        });
        let choices: Vec<Choice<Option<String>>> = properties
            .map(|(property, about)| Choice::with_about(Some(property.clone()), property, state.text(about)))
            .collect();
        let shown = chosen.clone().unwrap_or_else(|| state.text(nothing));
        let combo = Combo { salt, name: state.text(name), shown, width: ui.available_width() - 8.0 };
        let (taken, id) = combo_ui(ui, state, combo, chosen, &choices);
        if let Some(property) = taken {
            *chosen = property;
        }
        id
    })
    .inner
}

/// A property's first values.
fn about(property: &PropertyPreview) -> Message {
    Message::as_it_is(property.examples.join(", "))
}

/// The same, and what speaks against it as an id.
fn about_id(property: &PropertyPreview, preview: &LayerPreview) -> Message {
    let examples = about(property);
    if property.filled < preview.features {
        message!("layer-window-examples-missing", examples = examples)
    } else if property.is_unique {
        examples
    } else {
        message!("layer-window-examples-twice", examples = examples)
    }
}

/// What an id that is not one means; `None` where it is one.
fn doubt(property: &PropertyPreview, preview: &LayerPreview) -> Option<Message> {
    if property.filled < preview.features {
        Some(message!("layer-window-id-missing"))
    } else if property.is_unique {
        None
    } else {
        Some(message!("layer-window-id-twice"))
    }
}

/// The first features under the choices made.
fn preview_ui(ui: &mut Ui, state: &State, preview: &LayerPreview, next: &LayerDialog) {
    let palette = palette(state);
    ui.add_space(8.0);
    section_ui(ui, state, &message!("layer-window-first-head"));
    ui.spacing_mut().interact_size.y = 18.0;
    Grid::new("samples").num_columns(2).spacing(vec2(20.0, 4.0)).show(ui, |ui| {
        for (number, sample) in preview.samples.iter().enumerate() {
            let id = next.id.as_ref().and_then(|id| sample.value(id));
            let id = id.unwrap_or_else(|| (number + 1).to_string());
            let name = next.name.as_ref().and_then(|name| sample.value(name)).unwrap_or_else(|| id.clone());
            for (text, color) in [(name, palette.ink), (id, palette.ink_soft)] {
                ui.scope(|ui| {
                    ui.set_max_width(VALUE_WIDTH);
                    ui.add(Label::new(plain(text, 13.0, color)).truncate());
                });
            }
            ui.end_row();
        }
    });
}

/// What was mended or left out of the layer.
fn findings_ui(ui: &mut Ui, state: &State, source: &LayerSource) {
    let palette = palette(state);
    if source.findings.is_empty() {
        return;
    }
    ui.add_space(8.0);
    section_ui(ui, state, &message!("layer-window-findings-head"));
    for finding in source.findings.iter().take(MOST_FINDINGS) {
        let is_of_all = match &finding.place {
            FilePlace::Whole => true,
            FilePlace::Member(path) => path == "features",
            FilePlace::Character { .. } | FilePlace::Polygon { .. } | FilePlace::Ring { .. } => false,
        };
        let text = if is_of_all {
            state.text(message!("layer-window-finding-of-all", finding = &finding.message))
        } else {
            let (place, finding) = (finding.place.message(), &finding.message);
            state.text(message!("layer-window-finding", place = place, finding = finding))
        };
        ui.add(Label::new(plain(text, 12.0, palette.ink_soft)).wrap());
    }
    let more = source.findings.len().saturating_sub(MOST_FINDINGS);
    if more > 0 {
        let text = state.text(message!("layer-window-more-findings", count = more));
        ui.label(plain(text, 12.0, palette.ink_soft));
    }
}

fn buttons_ui(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    hairline(ui, state);
    let answers = [Answer::other(message!("window-cancel")), Answer::usual(message!("layer-window-use"))];
    let given = answers_ui(ui, state, None, &answers).into_iter();
    for (response, command) in given.zip([LayerCommand::Close, LayerCommand::Take]) {
        if response.clicked() {
            commands.push(Command::Layer(command));
        }
    }
}
