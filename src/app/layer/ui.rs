//! The dialog about a layer: which properties its areas are told and named by, with the first of them.

use egui::{Button, ComboBox, Grid, Label, Layout, ScrollArea, Ui, vec2};

use crate::app::command::Command;
use crate::app::layer::command::LayerCommand;
use crate::app::layer::state::LayerDialog;
use crate::app::state::State;
use crate::app::widgets::{hairline, palette, plain, section_head, sentence, strong};
use crate::load::{FEATURE_ID, LayerPreview, PropertyPreview};
use crate::paint::screen::color32;
use crate::service::LayerSource;
use crate::text::grouped;

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
    let window = ui.ctx().content_rect().size();
    let mut next = dialog.clone();
    ui.set_width(WIDTH.min(window.x - 80.0));
    ui.spacing_mut().item_spacing.y = 8.0;
    let room = window.y - 200.0;
    ScrollArea::vertical().max_height(room).show(ui, |ui| {
        head_ui(ui, state, source);
        choices_ui(ui, state, &source.preview, &mut next);
        preview_ui(ui, state, &source.preview, &next);
        findings_ui(ui, state, source);
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
    ui.add(Label::new(strong(format!("The layer {file}"), 15.0, palette.ink)).wrap())
        .on_hover_text(source.path.display().to_string());
    let LayerPreview { features, areas, .. } = source.preview;
    let areas = match (features, areas) {
        (_, 1) => "1 area".to_owned(),
        (features, areas) if features == areas => format!("{} areas", grouped(areas)),
        (features, areas) => format!("{} areas, made of {} features", grouped(areas), grouped(features)),
    };
    let projection = state.base.projection.name().english();
    ui.label(plain(format!("{areas} · {projection} projection"), 12.0, palette.ink_soft));
}

fn choices_ui(ui: &mut Ui, state: &State, preview: &LayerPreview, next: &mut LayerDialog) {
    let own = preview.has_feature_ids.then(|| (FEATURE_ID.to_owned(), "the features’ own id".to_owned()));
    let plain_ones = || preview.properties.iter().filter(|one| one.is_plain);
    let ids = plain_ones().map(|one| (one.name.clone(), about_id(one, preview)));
    let names = plain_ones().map(|one| (one.name.clone(), about(one)));
    choice_ui(ui, state, "Told by", "numbers in the file", &mut next.id, own.into_iter().chain(ids));
    choice_ui(ui, state, "Named by", "their ids", &mut next.name, names);
    let chosen =
        |name: &Option<String>| preview.properties.iter().find(|one| Some(&one.name) == name.as_ref());
    let note = chosen(&next.id).and_then(|one| doubt(one, preview));
    let note = note.unwrap_or("Statements and exports name an area by its id.");
    ui.label(plain(note, 12.0, palette(state).ink_soft));
}

/// One of the two choices: a list of properties, each with its first values.
fn choice_ui(
    ui: &mut Ui,
    state: &State,
    name: &str,
    nothing: &str,
    chosen: &mut Option<String>,
    properties: impl Iterator<Item = (String, String)>,
) {
    let palette = palette(state);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let left = Layout::left_to_right(egui::Align::Center);
        let label = ui.allocate_ui_with_layout(vec2(NAME_ROOM, 30.0), left, |ui| {
            ui.set_width(NAME_ROOM);
            ui.label(plain(name, 13.0, palette.ink))
        });
        let shown = chosen.as_deref().unwrap_or(nothing).to_owned();
        let list = ComboBox::from_id_salt(name).width(ui.available_width() - 8.0).height(320.0).truncate();
        let response = list.selected_text(plain(shown, 13.0, palette.ink)).show_ui(ui, |ui| {
            for (property, about) in properties {
                let mut text = egui::text::LayoutJob::default();
                let format =
                    |size, color| egui::TextFormat::simple(egui::FontId::proportional(size), color32(color));
                text.append(&property, 0.0, format(13.0, palette.ink));
                text.append(&about, 10.0, format(12.0, palette.ink_soft));
                let is_chosen = chosen.as_ref() == Some(&property);
                let line = ui.add(Button::selectable(is_chosen, text).truncate());
                line.widget_info(|| {
                    egui::WidgetInfo::selected(egui::Role::ListBoxOption, true, is_chosen, &property)
                });
                if line.clicked() {
                    *chosen = Some(property);
                }
            }
        });
        response.response.labelled_by(label.inner.id);
    });
}

/// A property's first values.
fn about(property: &PropertyPreview) -> String {
    property.examples.join(", ")
}

/// The same, and what speaks against it as an id.
fn about_id(property: &PropertyPreview, preview: &LayerPreview) -> String {
    let doubt = if property.filled < preview.features {
        "not in all"
    } else if property.is_unique {
        return about(property);
    } else {
        "some twice"
    };
    format!("{doubt}: {}", about(property))
}

/// What an id that is not one means; `None` where it is one.
fn doubt(property: &PropertyPreview, preview: &LayerPreview) -> Option<&'static str> {
    if property.filled < preview.features {
        Some("Not all features have it: those without are told by their numbers.")
    } else if property.is_unique {
        None
    } else {
        Some("Some features have the same: together they become one area.")
    }
}

/// The first features under the choices made.
fn preview_ui(ui: &mut Ui, state: &State, preview: &LayerPreview, next: &LayerDialog) {
    let palette = palette(state);
    ui.add_space(8.0);
    section_head(ui, "The first areas: name and id", palette.ink_faint);
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
    section_head(ui, "What was odd", palette.ink_faint);
    for finding in source.findings.iter().take(MOST_FINDINGS) {
        let text = match finding.place.to_string().as_str() {
            "" | "features" => sentence(&finding.message.english()),
            place => format!("{place}: {}.", finding.message.english()),
        };
        ui.add(Label::new(plain(text, 12.0, palette.ink_soft)).wrap());
    }
    let more = source.findings.len().saturating_sub(MOST_FINDINGS);
    if more > 0 {
        let text = format!("And {more} more: “claims-map verify” lists them.");
        ui.label(plain(text, 12.0, palette.ink_soft));
    }
}

fn buttons_ui(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let palette = palette(state);
    hairline(ui, state);
    ui.with_layout(Layout::right_to_left(egui::Align::Min), |ui| {
        let text = strong("Use these", 13.0, palette.on_accent);
        let button = Button::new(text).fill(color32(palette.accent)).min_size(vec2(88.0, 32.0));
        if ui.add(button).clicked() {
            commands.push(Command::Layer(LayerCommand::Take));
        }
        if ui.add(Button::new("Cancel").min_size(vec2(80.0, 32.0))).clicked() {
            commands.push(Command::Layer(LayerCommand::Close));
        }
    });
}
