//! What the extractor suggests, one card each: accept, edit or reject. Nothing colours the map before.

use egui::{Button, Frame, Margin, ScrollArea, Sense, Stroke, Ui, UiBuilder, vec2};

use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::focus::ui::{Detail, detail_ui};
use crate::app::reader::command::ReaderCommand;
use crate::app::reader::form_ui::form_ui;
use crate::app::reader::inbox::batch::BatchCommand;
use crate::app::reader::inbox::state::Misfit;
use crate::app::reader::inbox::state::{Asked, InboxSuggestion};
use crate::app::reader::state::{Highlight, Reader, ReaderSide};
use crate::app::reader::ui::suggestion_leads_to;
use crate::app::state::State;
use crate::app::widgets::focus_ring;
use crate::app::widgets::{link, palette, plain, section_head, segments, sentence, status_dot, strong};
use crate::model::Side;
use crate::model::{Extent, Modality};
use crate::paint::screen::color32;
use crate::text::extract::{Suggestion, Voice};
use crate::text::{CanonicalText, GuardWords, guard_quote};

/// The most areas that do not fit the layer, and the most suggestions that were turned down, of a list.
const MOST_LISTED: usize = 40;

/// The panel at the right while an article is read: suggestions, or the area in focus.
pub(crate) fn inbox_ui(ui: &mut Ui, state: &State, detail: &mut Detail, commands: &mut Vec<Command>) {
    let Some(reader) = &state.reader else { return };
    let open = state.open_suggestions();
    let mut side = reader.side;
    Frame::new().inner_margin(Margin { left: 16, right: 16, top: 12, bottom: 4 }).show(ui, |ui| {
        let name = match &reader.form {
            Some(_) => "Statement".to_owned(),
            None => format!("Suggestions ({})", open.len()),
        };
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
            misfits_ui(ui, state, reader, &open);
            list_ui(ui, state, reader, &open, commands);
            rejected_ui(ui, state, reader, commands);
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

/// Says which of the suggestions' regions the layer does not have, before anything is accepted, and which
/// areas of it are called like them.
fn misfits_ui(ui: &mut Ui, state: &State, reader: &Reader, open: &[InboxSuggestion]) {
    let misfits = &reader.inbox.misfits;
    if misfits.is_empty() || open.is_empty() {
        return;
    }
    let palette = palette(state);
    let beyond = open.iter().filter(|one| state.is_beyond_the_layer(&one.suggestion)).count();
    let with_areas = open.iter().filter(|one| !one.suggestion.areas.is_empty()).count();
    Frame::new().fill(color32(palette.shade)).corner_radius(8.0).inner_margin(12).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.label(plain(misfit_sentence(beyond, with_areas), 13.0, palette.ink));
        for misfit in misfits.iter().take(MOST_LISTED) {
            ui.label(plain(misfit_line(state, misfit), 12.0, palette.ink_soft));
        }
        if misfits.len() > MOST_LISTED {
            let more = format!("And {} more.", misfits.len() - MOST_LISTED);
            ui.label(plain(more, 12.0, palette.ink_faint));
        }
        if misfits.iter().any(|misfit| misfit.fits.len() == 1) {
            let hint = "Edit (E) proposes the areas of this layer that are called so; you confirm them.";
            ui.label(plain(hint, 12.0, palette.ink_soft));
        }
    });
}

/// What the layer lacks and what follows, for the open suggestions that name regions.
fn misfit_sentence(beyond: usize, with_areas: usize) -> String {
    let layer = "This layer’s areas have other codes";
    if beyond == 0 {
        return "Some regions that the article names are not on this layer; they are left out.".to_owned();
    }
    if beyond == with_areas {
        return format!(
            "{layer}: none of the suggestions below has a region on it, so none can be accepted as it stands."
        );
    }
    format!(
        "{layer}: {beyond} of {with_areas} suggestions have no region on it and cannot be accepted as they stand."
    )
}

/// `Kharkiv (UA-63): here Kharkivska (12)`.
fn misfit_line(state: &State, misfit: &Misfit) -> String {
    let name = state.language.pick(&misfit.name);
    let fits: Vec<String> = misfit.fits.iter().map(|area| state.name_with_id(area)).collect();
    let fits = match fits.as_slice() {
        [] => "no area here is called so".to_owned(),
        [one] => format!("here {one}"),
        several => format!("here {}, which is not clear", several.join(" or ")),
    };
    format!("{name} ({}): {fits}", misfit.area)
}

fn list_ui(
    ui: &mut Ui,
    state: &State,
    reader: &Reader,
    open: &[InboxSuggestion],
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
    if state.has_sure_suggestions()
        && link(ui, "accept all that are sure…", "Accept all that are sure", palette.accent).clicked()
    {
        commands.push(Command::Reader(ReaderCommand::AcceptAll(BatchCommand::Open)));
    }
    for (number, one) in open.iter().enumerate() {
        card_ui(ui, state, number, number == reader.pick, one, commands);
    }
}

/// An open suggestion, by its number in the list.
fn card_ui(
    ui: &mut Ui,
    state: &State,
    number: usize,
    is_picked: bool,
    one: &InboxSuggestion,
    commands: &mut Vec<Command>,
) {
    let palette = palette(state);
    let suggestion = &one.suggestion;
    let edge = if is_picked { palette.accent } else { palette.hairline };
    let stroke = Stroke::new(if is_picked { 2.0 } else { 1.0 }, color32(edge));
    // The card takes clicks beneath its buttons: what is drawn later lies above.
    let card = UiBuilder::new().id_salt(("suggestion", &one.id)).sense(Sense::click());
    let card = ui.scope_builder(card, |ui| {
        Frame::new().stroke(stroke).corner_radius(8.0).inner_margin(12).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 6.0;
            content_ui(ui, state, number, is_picked, one, commands);
        });
    });
    let response = card.response;
    let name = format!("Suggestion {}: {}", number + 1, headline(state, suggestion));
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, is_picked, &name));
    if response.clicked() {
        commands.push(Command::Reader(ReaderCommand::Pick(number)));
    }
    let lit = Highlight::Suggestion(one.number);
    let is_lit = state.reader.as_ref().is_some_and(|reader| reader.highlight.as_ref() == Some(&lit));
    if response.contains_pointer() && !is_lit {
        commands.push(Command::Reader(ReaderCommand::HighlightPlace(Some(lit))));
    }
    if is_picked && response.has_focus() {
        focus_ring(ui, &response, palette.accent);
    }
}

/// What a card says, and its buttons where it is the picked one.
fn content_ui(
    ui: &mut Ui,
    state: &State,
    number: usize,
    is_picked: bool,
    one: &InboxSuggestion,
    commands: &mut Vec<Command>,
) {
    let palette = palette(state);
    let suggestion = &one.suggestion;
    ui.horizontal(|ui| {
        status_dot(ui, state, suggestion_leads_to(suggestion), 19.0);
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            ui.label(plain(suggestion.sureness.label().english(), 12.0, palette.ink_faint));
            ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                let head = strong(headline(state, suggestion), 13.0, palette.ink);
                ui.add(egui::Label::new(head).truncate());
            });
        });
    });
    let Some(text) = state.read_text() else { return };
    ui.label(plain(words_of(text, suggestion), 14.0, palette.ink));
    ui.label(plain(source_of(state, suggestion), 13.0, palette.ink_soft));
    if !is_picked {
        return;
    }
    why_ui(ui, state, text, suggestion);
    buttons_ui(ui, state, number, suggestion, commands);
    let asked = state.reader.as_ref().and_then(|reader| reader.inbox.asked.as_ref());
    if let Some(asked) = asked.filter(|asked| asked.id == one.id) {
        asked_ui(ui, state, asked, commands);
    }
}

/// `Occupation · Kharkiv · part`.
pub(crate) fn headline(state: &State, suggestion: &Suggestion) -> String {
    let mut parts = vec![suggestion.kind.heading().english()];
    let names: Vec<&str> = suggestion.areas.iter().map(|area| state.suggested_name(area)).collect();
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

pub(crate) fn words_of(text: &CanonicalText, suggestion: &Suggestion) -> String {
    let segments = suggestion.quote.iter().filter_map(|range| text.slice(range.start, range.end));
    format!("“{}”", segments.collect::<Vec<&str>>().join(" … "))
}

pub(crate) fn source_of(state: &State, suggestion: &Suggestion) -> String {
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
        format!("{} “{words}”", reason.what.english())
    };
    let why: Vec<String> = suggestion.why.iter().map(reason).collect();
    ui.label(plain(why.join(" · "), 12.0, palette.ink_faint));
    for warning in guard_quote(text, &suggestion.quote, GuardWords::shipped()) {
        ui.label(plain(format!("⚠ {warning}."), 12.0, palette.warning));
    }
    let misfits = state.misfits_of(suggestion);
    if let Some(refusal) = state.refusal(suggestion) {
        ui.label(plain(sentence(&refusal), 12.0, palette.warning));
    } else if !misfits.is_empty() {
        let names: Vec<&str> = misfits.iter().map(|misfit| state.language.pick(&misfit.name)).collect();
        let line = format!("Not on this layer, so left out: {}.", names.join(", "));
        ui.label(plain(line, 12.0, palette.warning));
    }
}

fn buttons_ui(
    ui: &mut Ui,
    state: &State,
    number: usize,
    suggestion: &Suggestion,
    commands: &mut Vec<Command>,
) {
    let palette = palette(state);
    ui.horizontal(|ui| {
        let accept = Button::new(strong("Accept  A", 13.0, palette.on_accent)).fill(color32(palette.accent));
        let is_possible = !state.is_beyond_the_layer(suggestion);
        let buttons = [
            (accept, "Accept", is_possible, ReaderCommand::Accept(number)),
            (Button::new("Edit  E"), "Edit", true, ReaderCommand::Edit(number)),
            (Button::new("Reject  R"), "Reject", true, ReaderCommand::Reject(number)),
        ];
        for (button, name, is_enabled, command) in buttons {
            let response = ui.add_enabled(is_enabled, button.min_size(vec2(72.0, 30.0)));
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, is_enabled, name));
            if response.clicked() {
                commands.push(Command::Reader(command));
            }
        }
    });
}

/// On whose behalf somebody speaks whom nobody knows: with the answer the suggestion is accepted.
fn asked_ui(ui: &mut Ui, state: &State, asked: &Asked, commands: &mut Vec<Command>) {
    let Some(name) = asked.next_name() else { return };
    let palette = palette(state);
    Frame::new().fill(color32(palette.shade)).corner_radius(8.0).inner_margin(10).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let question = format!("{name} is new to this dossier. On whose behalf does {name} speak?");
        let response = ui.label(plain(question, 13.0, palette.ink));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(egui::accesskit::Live::Polite));
        ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
        ui.horizontal_wrapped(|ui| {
            for side in Side::ALL {
                let (words, key) = (side.label().english(), Action::ChooseSide(side).shown_keys());
                let button = Button::new(format!("{words}  {key}")).min_size(vec2(0.0, 28.0));
                let response = ui.add(button);
                response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &words));
                if response.clicked() {
                    commands.push(Command::Reader(ReaderCommand::ChooseSide(side)));
                }
            }
        });
    });
}

/// The suggestions that were turned down, each of which can be offered again.
fn rejected_ui(ui: &mut Ui, state: &State, reader: &Reader, commands: &mut Vec<Command>) {
    let rejected = &reader.inbox.rejected;
    if rejected.is_empty() {
        return;
    }
    let palette = palette(state);
    ui.add_space(12.0);
    let head = format!("Turned down ({})", rejected.len());
    egui::CollapsingHeader::new(plain(head, 13.0, palette.ink_soft)).id_salt("turned down").show(ui, |ui| {
        for one in rejected.iter().take(MOST_LISTED) {
            ui.add(egui::Label::new(plain(headline(state, &one.suggestion), 13.0, palette.ink_soft)).wrap());
            let name = format!("Offer again: {}", headline(state, &one.suggestion));
            if link(ui, "offer again", &name, palette.accent).clicked() {
                commands.push(Command::Reader(ReaderCommand::OfferAgain(one.id.clone())));
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
        let line = format!("{} — {}", name.surface, name.what.english());
        if !listed.contains(&line) && listed.len() < MOST_LISTED {
            ui.label(plain(&line, 13.0, palette.ink_soft));
            listed.push(line);
        }
    }
}
