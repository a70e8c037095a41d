//! What the extractor suggests, one card each: accept, edit or reject. Nothing colours the map before.

use egui::{Button, Frame, Margin, ScrollArea, Sense, Stroke, Ui, vec2};

use super::detail_ui::{Detail, detail_ui};
use super::form_ui::form_ui;
use super::reader_ui::suggestion_leads_to;
use super::widgets::{link, palette, plain, section_head, segments, status_dot, strong};
use crate::app::command::Command;
use crate::app::reader::{Lit, Reader, ReaderCommand, ReaderSide};
use crate::app::state::State;
use crate::derive::kind_heading;
use crate::model::{Extent, Kind, Modality};
use crate::paint::screen::color32;
use crate::text::extract::{Suggestion, Voice};
use crate::text::{CanonicalText, GuardWords, guard_quote};

/// The panel at the right while an article is read: suggestions, or the area in focus.
pub(super) fn inbox_ui(ui: &mut Ui, state: &State, detail: &mut Detail, commands: &mut Vec<Command>) {
    let Some(reader) = &state.reader else { return };
    let open = state.open_suggestions();
    let mut side = reader.side;
    Frame::new().inner_margin(Margin { left: 16, right: 16, top: 12, bottom: 4 }).show(ui, |ui| {
        let name = format!("Suggestions ({})", open.len());
        segments(ui, state, &mut side, &[(ReaderSide::Suggestions, &name), (ReaderSide::Area, "Quotes")]);
    });
    if side != reader.side {
        commands.push(Command::Reader(ReaderCommand::Show(side)));
    }
    if reader.side == ReaderSide::Area {
        detail_ui(ui, state, detail, commands);
        return;
    }
    if let Some(form) = &reader.form {
        form_ui(ui, state, form, commands);
        return;
    }
    ScrollArea::vertical().auto_shrink([false, false]).id_salt("inbox").show(ui, |ui| {
        Frame::new().inner_margin(Margin { left: 16, right: 16, top: 6, bottom: 24 }).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 8.0;
            marked_ui(ui, state, reader, commands);
            list_ui(ui, state, reader, &open, commands);
            unmatched_ui(ui, state, reader);
        });
    });
}

/// The words that are marked, and what can be made of them.
fn marked_ui(ui: &mut Ui, state: &State, reader: &Reader, commands: &mut Vec<Command>) {
    let (Some(marked), Some(text)) = (&reader.marked, &reader.text) else { return };
    let palette = palette(state);
    let words = text.slice(marked.start, marked.end).unwrap_or_default();
    let short: String = words.chars().take(120).collect();
    let rest = if words.chars().count() > 120 { "…" } else { "" };
    Frame::new().fill(color32(palette.shade)).corner_radius(8.0).inner_margin(12).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.label(plain(format!("Marked: “{short}{rest}”"), 13.0, palette.ink));
        let add =
            Button::new(strong("Add a statement", 13.0, palette.on_accent)).fill(color32(palette.accent));
        if ui.add(add.min_size(vec2(0.0, 30.0))).clicked() {
            commands.push(Command::Reader(ReaderCommand::Add));
        }
    });
}

fn list_ui(
    ui: &mut Ui,
    state: &State,
    reader: &Reader,
    open: &[(usize, Suggestion)],
    commands: &mut Vec<Command>,
) {
    let palette = palette(state);
    if open.is_empty() {
        let words = match (&reader.text, &reader.extraction) {
            (None, _) => "Without the article’s text there is nothing to suggest.",
            (Some(_), None) => "Reading the article…",
            (Some(_), Some(found)) if found.suggestions.is_empty() => {
                "Nothing in this text reads like a statement about a region. Mark words in the text to add one."
            }
            (Some(_), Some(_)) => "All suggestions are decided. Mark words in the text to add a statement.",
        };
        ui.label(plain(words, 13.0, palette.ink_soft));
        return;
    }
    all_of_a_kind_ui(ui, state, open, commands);
    for (number, (index, suggestion)) in open.iter().enumerate() {
        card_ui(ui, state, (number, *index, number == reader.pick), suggestion, commands);
    }
}

/// A way to accept all of a kind where there are several.
fn all_of_a_kind_ui(ui: &mut Ui, state: &State, open: &[(usize, Suggestion)], commands: &mut Vec<Command>) {
    ui.horizontal_wrapped(|ui| {
        for kind in Kind::ALL {
            let count = open.iter().filter(|(_, one)| one.kind == kind).count();
            if count < 2 {
                continue;
            }
            let text = format!("accept all {} ({count})", kind.keyword());
            if link(ui, &text, &text, palette(state).accent).clicked() {
                commands.push(Command::Reader(ReaderCommand::AcceptAll(kind)));
            }
        }
    });
}

fn card_ui(
    ui: &mut Ui,
    state: &State,
    (number, index, is_picked): (usize, usize, bool),
    suggestion: &Suggestion,
    commands: &mut Vec<Command>,
) {
    let palette = palette(state);
    let edge = if is_picked { palette.accent } else { palette.hairline };
    let stroke = Stroke::new(if is_picked { 2.0 } else { 1.0 }, color32(edge));
    let card = Frame::new().stroke(stroke).corner_radius(8.0).inner_margin(12).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 6.0;
        ui.horizontal(|ui| {
            status_dot(ui, state, suggestion_leads_to(suggestion), 19.0);
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                ui.label(plain(suggestion.sureness.keyword(), 12.0, palette.ink_faint));
                ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                    let head = strong(headline(state, suggestion), 13.0, palette.ink);
                    ui.add(egui::Label::new(head).truncate());
                });
            });
        });
        let Some(text) = state.read_text() else { return };
        ui.label(plain(words_of(text, suggestion), 14.0, palette.ink));
        ui.label(plain(source_of(state, suggestion), 13.0, palette.ink_soft));
        if is_picked {
            why_ui(ui, state, text, suggestion);
            buttons_ui(ui, state, number, commands);
        }
    });
    let response = card.response.interact(Sense::click());
    let name = format!("Suggestion {}: {}", number + 1, headline(state, suggestion));
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, is_picked, &name));
    if response.clicked() {
        commands.push(Command::Reader(ReaderCommand::Pick(number)));
    }
    let is_lit = state.reader.as_ref().is_some_and(|reader| reader.lit == Some(Lit::Suggestion(index)));
    if response.contains_pointer() && !is_lit {
        commands.push(Command::Reader(ReaderCommand::Light(Some(Lit::Suggestion(index)))));
    }
    if is_picked && response.has_focus() {
        super::widgets::focus_ring(ui, &response, palette.accent);
    }
}

/// `Occupation · Kharkiv · part`.
fn headline(state: &State, suggestion: &Suggestion) -> String {
    let mut parts = vec![kind_heading(suggestion.kind).to_owned()];
    let names: Vec<&str> = suggestion.areas.iter().map(|area| state.area_name(area)).collect();
    parts.push(match names.len() {
        0 => "no region named".to_owned(),
        1..=3 => names.join(", "),
        count => format!("{}, {} and {} more", names[0], names[1], count - 2),
    });
    match (&suggestion.place, &suggestion.extent) {
        (Some(place), _) => {
            parts.extend(state.layer.place(place).map(|place| state.language.pick(&place.name).to_owned()));
        }
        (None, Extent::Part { .. }) => parts.push("part".to_owned()),
        (None, Extent::Approach) => parts.push("approach".to_owned()),
        (None, Extent::Whole) => parts.push("whole".to_owned()),
        (None, Extent::Place | Extent::Unspecified) => {}
    }
    match suggestion.modality {
        Modality::Asserted => {}
        Modality::Implied => parts.push("implied".to_owned()),
        Modality::Conditional => parts.push("under a condition".to_owned()),
        Modality::Denied => parts.push("denied".to_owned()),
    }
    parts.join(" · ")
}

fn words_of(text: &CanonicalText, suggestion: &Suggestion) -> String {
    let segments = suggestion.quote.iter().filter_map(|range| text.slice(range.start, range.end));
    format!("“{}”", segments.collect::<Vec<&str>>().join(" … "))
}

fn source_of(state: &State, suggestion: &Suggestion) -> String {
    let outlet = state.read_document().map_or("the article", |document| document.outlet.as_str());
    let speaker = suggestion.speaker.as_ref().map_or(outlet, |voice| voice.name.as_str());
    let relayers = suggestion.relayers.iter().map(|voice: &Voice| format!(" → {}", voice.name));
    format!("{speaker}{} → the article", relayers.collect::<String>())
}

/// What led to the suggestion, and what should make one doubt.
fn why_ui(ui: &mut Ui, state: &State, text: &CanonicalText, suggestion: &Suggestion) {
    let palette = palette(state);
    let reason = |reason: &crate::text::extract::Reason| {
        let words = text.slice(reason.range.start, reason.range.end).unwrap_or_default();
        format!("{} “{words}”", reason.what)
    };
    let why: Vec<String> = suggestion.why.iter().map(reason).collect();
    ui.label(plain(why.join(" · "), 12.0, palette.ink_faint));
    for warning in guard_quote(text, &suggestion.quote, GuardWords::shipped()) {
        ui.label(plain(format!("⚠ {warning}."), 12.0, palette.warning));
    }
}

fn buttons_ui(ui: &mut Ui, state: &State, number: usize, commands: &mut Vec<Command>) {
    let palette = palette(state);
    ui.horizontal(|ui| {
        let accept = Button::new(strong("Accept  A", 13.0, palette.on_accent)).fill(color32(palette.accent));
        let buttons = [
            (accept, "Accept", ReaderCommand::Accept(number)),
            (Button::new("Edit  E"), "Edit", ReaderCommand::Edit(number)),
            (Button::new("Reject  R"), "Reject", ReaderCommand::Reject(number)),
        ];
        for (button, name, command) in buttons {
            let response = ui.add(button.min_size(vec2(72.0, 30.0)));
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, name));
            if response.clicked() {
                commands.push(Command::Reader(command));
            }
        }
    });
}

/// Names that lead nowhere on this map, so that nobody thinks they were overlooked.
fn unmatched_ui(ui: &mut Ui, state: &State, reader: &Reader) {
    let Some(found) = &reader.extraction else { return };
    if found.unmatched.is_empty() {
        return;
    }
    let palette = palette(state);
    ui.add_space(12.0);
    section_head(ui, "Names without a match", palette.ink_faint);
    let mut listed: Vec<String> = Vec::new();
    for name in &found.unmatched {
        let line = format!("{} — {}", name.surface, name.what);
        if !listed.contains(&line) && listed.len() < 40 {
            ui.label(plain(&line, 13.0, palette.ink_soft));
            listed.push(line);
        }
    }
}
