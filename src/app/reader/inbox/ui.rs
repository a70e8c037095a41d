//! What the extractor suggests, one card each: accept, edit or reject. Nothing colours the map before.

use egui::{
    Button, EventFilter, FontId, Frame, Id, Key, Margin, Modifiers, Response, Role, ScrollArea, Sense,
    Stroke, Ui, UiBuilder, vec2,
};

use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::focus::ui::{Detail, detail_ui};
use crate::app::panels::name::PanelName;
use crate::app::reader::command::ReaderCommand;
use crate::app::reader::cursor_ui::text_id;
use crate::app::reader::focus_ui::{claim_pointer, give_focus, hold_keys, keep_focus_in_sight};
use crate::app::reader::form::Form;
use crate::app::reader::form_ui::{choice_ui, form_ui};
use crate::app::reader::inbox::batch::BatchCommand;
use crate::app::reader::inbox::state::Misfit;
use crate::app::reader::inbox::state::{Answers, Asked, InboxSuggestion};
use crate::app::reader::state::{Highlight, Reader, ReaderFocus, ReaderSide};
use crate::app::reader::ui::suggestion_leads_to;
use crate::app::reader::words_ui::notes_ui;
use crate::app::state::State;
use crate::app::widgets::scroll_keys::{Reach, page_keys_ui};
use crate::app::widgets::{Hint as _, LOW, focus_ring};
use crate::app::widgets::{link, palette, plain, section_head, status_dot, strong};
use crate::model::{Extent, GuardNote, Side};
use crate::paint::screen::color32;
use crate::text::CanonicalText;
use crate::text::extract::{Suggestion, Voice};
use crate::words::{Arg, Joint, Message, message};

/// The least width of a suggestion's heading beside the words how sure it is, in points.
const LEAST_HEADLINE: f32 = 150.0;

/// The most areas that do not fit the layer, and the most suggestions that were turned down, of a list.
const MOST_LISTED: usize = 40;

/// The panel at the right while an article is read: suggestions, or the area in focus.
pub(crate) fn inbox_ui(ui: &mut Ui, state: &State, detail: &mut Detail, commands: &mut Vec<Command>) {
    let Some(reader) = &state.reader else { return };
    let open = state.open_suggestions();
    let mut side = reader.side;
    Frame::new().inner_margin(Margin { left: 16, right: 16, top: 12, bottom: 4 }).show(ui, |ui| {
        let name = match &reader.form {
            Some(_) => message!("reader-side-statement"),
            None => message!("reader-side-suggestions", count = open.len()),
        };
        let choices = [(ReaderSide::Suggestions, name), (ReaderSide::Area, message!("reader-side-quotes"))];
        choice_ui(ui, state, &PanelName::Right.label(true), &mut side, &choices, 2);
    });
    if side != reader.side {
        commands.push(Command::Reader(ReaderCommand::Show(side)));
    }
    if reader.side == ReaderSide::Area {
        detail_ui(ui, state, detail, commands);
        before_form_ui(ui, state, reader, commands);
        return;
    }
    before_form_ui(ui, state, reader, commands);
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
        keep_focus_in_sight(ui);
        page_keys_ui(ui, Reach::Inside, ui.clip_rect().height());
    });
}

/// Remembers what had the keyboard before a form was opened, and gives it back once that is put away. What is asked
/// for and not shown on this side is forgotten.
fn before_form_ui(ui: &Ui, state: &State, reader: &Reader, commands: &mut Vec<Command>) {
    let before = Id::unique("what had the keyboard before the form");
    match reader.wants_focus {
        Some(ReaderFocus::Form) if reader.form.is_some() && reader.side == ReaderSide::Suggestions => {
            // The first field has it only in the next frame.
            if let Some(id) = ui.memory(egui::Memory::focused) {
                ui.data_mut(|data| data.insert_temp(before, id));
            }
        }
        Some(ReaderFocus::BeforeForm) => match ui.data(|data| data.get_temp::<Id>(before)) {
            Some(id) => give_focus(ui, state, ReaderFocus::BeforeForm, id, commands),
            None => commands.push(Command::Reader(ReaderCommand::FocusGiven)),
        },
        Some(
            ReaderFocus::Suggestion
            | ReaderFocus::Question
            | ReaderFocus::Answer
            | ReaderFocus::Form
            | ReaderFocus::Field(_),
        ) if reader.side == ReaderSide::Area => {
            commands.push(Command::Reader(ReaderCommand::FocusGiven));
        }
        _ => {}
    }
}

/// The words that are marked, and what can be made of them.
fn marked_ui(ui: &mut Ui, state: &State, reader: &Reader, commands: &mut Vec<Command>) {
    let (Some(marked), Some(text)) = (&reader.marked, &reader.text) else { return };
    let (palette, language) = (palette(state), state.language);
    let words = text.slice(marked.start, marked.end).unwrap_or_default();
    let mut short: String = words.chars().take(120).collect();
    if words.chars().count() > 120 {
        short.push('…');
    }
    Frame::new().fill(color32(palette.shade)).corner_radius(8.0).inner_margin(12).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let marked = language.text(&message!("reader-marked", words = short));
        ui.label(plain(marked, 13.0, palette.ink));
        let add = strong(language.text(&message!("reader-add-statement")), 13.0, palette.on_accent);
        let add = Button::new(add).fill(color32(palette.accent));
        let add = ui.add(add.min_size(vec2(0.0, 30.0)));
        focus_ring(ui, &add, palette.ink);
        if add.hint(Action::AddStatement.shown_keys()).clicked() {
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
    let (palette, language) = (palette(state), state.language);
    let beyond = open.iter().filter(|one| state.is_beyond_the_layer(&one.suggestion)).count();
    let with_areas = open.iter().filter(|one| !one.suggestion.areas.is_empty()).count();
    Frame::new().fill(color32(palette.shade)).corner_radius(8.0).inner_margin(12).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        let sentence = language.text(&misfit_sentence(beyond, with_areas));
        ui.label(plain(sentence, 13.0, palette.ink));
        for misfit in misfits.iter().take(MOST_LISTED) {
            ui.label(plain(language.text(&misfit_line(state, misfit)), 12.0, palette.ink_soft));
        }
        if misfits.len() > MOST_LISTED {
            let more = message!("reader-misfit-more", count = misfits.len() - MOST_LISTED);
            ui.label(plain(language.text(&more), 12.0, palette.ink_faint));
        }
        if misfits.iter().any(|misfit| misfit.fits.len() == 1) {
            let hint = language.text(&message!("reader-misfit-hint"));
            ui.label(plain(hint, 12.0, palette.ink_soft));
        }
    });
}

/// What the layer lacks and what follows, for the open suggestions that name regions.
fn misfit_sentence(beyond: usize, with_areas: usize) -> Message {
    match beyond {
        0 => message!("reader-misfit-some-left-out"),
        beyond if beyond == with_areas => message!("reader-misfit-all"),
        beyond => message!("reader-misfit-several", beyond = beyond, all = with_areas),
    }
}

/// `Kharkiv (UA-63): here Kharkivska (12)`.
fn misfit_line(state: &State, misfit: &Misfit) -> Message {
    let (area, id) = (&misfit.name, misfit.area.as_str());
    let fits = misfit.fits.iter().map(|area| state.area_with_id(area));
    let fits =
        fits.reduce(|first, next| message!("reader-misfit-alternatives", first = first, next = next).into());
    match (fits, misfit.fits.len()) {
        (None, _) => message!("reader-misfit-none", area = area, id = id),
        (Some(fit), 1) => message!("reader-misfit-one", area = area, id = id, fit = fit),
        (Some(fits), _) => message!("reader-misfit-many", area = area, id = id, fits = fits),
    }
}

fn list_ui(
    ui: &mut Ui,
    state: &State,
    reader: &Reader,
    open: &[InboxSuggestion],
    commands: &mut Vec<Command>,
) {
    let (palette, language) = (palette(state), state.language);
    uncounted_ui(ui, state, reader, commands);
    if open.is_empty() {
        let words = match (&reader.text, &reader.extraction) {
            (None, _) => message!("reader-none-without-text"),
            (Some(_), None) => message!("reader-none-yet"),
            (Some(_), Some(found)) if found.suggestions.is_empty() => message!("reader-none-found"),
            (Some(_), Some(_)) => message!("reader-none-left"),
        };
        ui.label(plain(language.text(&words), 13.0, palette.ink_soft));
        // While the text is still read, one waits for the first. Nothing is left to decide: the text is what remains.
        if reader.text.is_none() || reader.extraction.is_some() {
            give_focus(ui, state, ReaderFocus::Suggestion, text_id(&reader.document), commands);
        }
        return;
    }
    let (all, name) = (message!("reader-accept-all"), message!("reader-accept-all-name"));
    if state.has_sure_suggestions()
        && link(ui, &language.text(&all), &language.text(&name), palette.link).clicked()
    {
        commands.push(Command::Reader(ReaderCommand::AcceptAll(BatchCommand::Open)));
    }
    let list = UiBuilder::new()
        .id_salt("open-suggestions")
        .accessibility_role(Role::List)
        .accessibility_label(language.text(&message!("window-panel-suggestions")));
    ui.scope_builder(list, |ui| {
        for (number, one) in open.iter().enumerate() {
            card_ui(ui, state, (number, open.len()), number == reader.pick, one, commands);
        }
    });
}

/// How many statements of the article are accepted and do not count, and the way to the first of them.
fn uncounted_ui(ui: &mut Ui, state: &State, reader: &Reader, commands: &mut Vec<Command>) {
    let palette = palette(state);
    let mut uncounted = state.statements_in(&reader.document).filter(|one| !one.counts());
    let Some(first) = uncounted.next() else { return };
    ui.horizontal_wrapped(|ui| {
        let words = message!("reader-uncounted", count = 1 + uncounted.count());
        ui.label(plain(state.text(words), 13.0, palette.warning));
        let words = state.text(message!("reader-uncounted-change"));
        let name = state.text(message!("reader-uncounted-change-name"));
        if link(ui, &words, &name, palette.link).clicked() {
            commands.push(Command::Reader(ReaderCommand::EditStatement(first.id.clone())));
        }
    });
    ui.add_space(6.0);
}

/// An open suggestion, by its number in the list, of so many.
fn card_ui(
    ui: &mut Ui,
    state: &State,
    (number, count): (usize, usize),
    is_picked: bool,
    one: &InboxSuggestion,
    commands: &mut Vec<Command>,
) {
    let palette = palette(state);
    let suggestion = &one.suggestion;
    let edge = if is_picked { palette.link } else { palette.hairline };
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
    let headline = headline(state, suggestion);
    let name = message!("reader-suggestion-name", number = number + 1, count = count, headline = headline);
    let name = state.language.text(&name);
    response.widget_info(|| egui::WidgetInfo::labeled(Role::ListItem, true, &name));
    if ui.ctx().has_accesskit_node(response.id) {
        let about = about(state, suggestion);
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_selected(is_picked);
            node.set_position_in_set(number);
            node.set_size_of_set(count);
            node.set_description(about);
        });
    }
    if response.clicked() {
        commands.push(Command::Reader(ReaderCommand::Pick(number)));
    }
    let lit = Highlight::Suggestion(one.number);
    let is_lit = state.reader.as_ref().is_some_and(|reader| reader.highlight.as_ref() == Some(&lit));
    if response.contains_pointer() {
        claim_pointer(ui);
        if !is_lit && has_pointer_moved(ui) {
            commands.push(Command::Reader(ReaderCommand::HighlightPlace(Some(lit))));
        }
    }
    if response.has_focus() {
        focus_ring(ui, &response, palette.link);
        card_keys_ui(ui, state, number, &response, commands);
    }
    if is_picked {
        give_focus(ui, state, ReaderFocus::Suggestion, response.id, commands);
    }
}

/// Whether the pointer has come to another place since a card was last lit by it. One that rests takes nothing from the
/// keyboard, though cards go by beneath it.
fn has_pointer_moved(ui: &Ui) -> bool {
    let place = ui.input(|input| input.pointer.latest_pos());
    let known = Id::unique("pointer-lit-card");
    let has_moved = ui.data(|data| data.get_temp::<Option<egui::Pos2>>(known)) != Some(place);
    ui.data_mut(|data| data.insert_temp(known, place));
    has_moved
}

/// Arrows, Home and End go through the suggestions while one of them has the keyboard.
fn card_keys_ui(ui: &Ui, state: &State, number: usize, card: &Response, commands: &mut Vec<Command>) {
    let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    hold_keys(ui, card.id, filter);
    let last = state.open_suggestions().len().saturating_sub(1);
    let ways = [
        (Key::ArrowDown, (number + 1).min(last)),
        (Key::ArrowUp, number.saturating_sub(1)),
        (Key::Home, 0),
        (Key::End, last),
    ];
    for (key, to) in ways {
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
            commands.push(Command::Reader(ReaderCommand::Pick(to)));
        }
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
    let (palette, language) = (palette(state), state.language);
    let suggestion = &one.suggestion;
    let Some(text) = state.read_text() else { return headline_ui(ui, state, suggestion) };
    // As it was answered: in wider words, or said less firmly.
    let answered = state.answered(one);
    let suggestion = &answered;
    headline_ui(ui, state, suggestion);
    ui.label(plain(language.text(&words_of(text, suggestion)), 14.0, palette.ink));
    let source_ui = |ui: &mut Ui| {
        ui.label(plain(language.text(&source_of(state, suggestion)), 13.0, palette.ink_soft));
    };
    if !is_picked {
        source_ui(ui);
        return;
    }
    // In a low window what one accepts stands over the buttons, in sight with them, and the rest under them.
    let is_low = ui.ctx().content_rect().height() < LOW;
    if !is_low {
        source_ui(ui);
        why_ui(ui, state, text, suggestion);
    }
    answers_ui(ui, state, one, commands);
    doubts_ui(ui, state, suggestion);
    buttons_ui(ui, state, number, suggestion, commands);
    let asked = state.reader.as_ref().and_then(|reader| reader.inbox.asked.as_ref());
    if let Some(asked) = asked.filter(|asked| asked.id == one.id) {
        asked_ui(ui, state, asked, commands);
    }
    if is_low {
        source_ui(ui);
        why_ui(ui, state, text, suggestion);
    }
}

/// What is suggested, in as many lines as it needs, with how sure that is at its right.
fn headline_ui(ui: &mut Ui, state: &State, suggestion: &Suggestion) {
    let palette = palette(state);
    let sureness = plain(state.text(sureness_of(suggestion)), 12.0, palette.ink_faint);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        status_dot(ui, state, suggestion_leads_to(suggestion), 19.0);
        let gap = ui.spacing().item_spacing.x;
        let font = FontId::proportional(12.0);
        let words = sureness.text().to_owned();
        let beside = ui.painter().layout_no_wrap(words, font, egui::Color32::PLACEHOLDER).size().x + gap;
        let room = ui.available_width();
        let head = strong(state.text(headline(state, suggestion)), 13.0, palette.ink);
        let head_ui = |ui: &mut Ui, width: f32| {
            ui.vertical(|ui| {
                ui.set_width(width);
                ui.add(egui::Label::new(head).wrap());
            });
        };
        // Where a heading would be left too little, how sure it is stands under it.
        if room - beside >= LEAST_HEADLINE {
            head_ui(ui, room - beside);
            ui.label(sureness);
        } else {
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                head_ui(ui, room);
                ui.label(sureness);
            });
        }
    });
}

/// `Occupation · Kharkiv · part`.
pub(crate) fn headline(state: &State, suggestion: &Suggestion) -> Message {
    let areas = match suggestion.areas.as_slice() {
        [] => message!("reader-no-area-named").into(),
        [first, second, rest @ ..] if rest.len() > 1 => {
            let two = Arg::list(Joint::Comma, [first, second].map(|area| state.suggested_area(area)));
            message!("reader-areas-and-more", areas = two, count = rest.len()).into()
        }
        areas => Arg::list(Joint::Comma, areas.iter().map(|area| state.suggested_area(area))),
    };
    let place = suggestion.place.as_ref().map(|place| state.layer.place(place));
    let extent = match (place, &suggestion.extent) {
        (Some(Some(_)), _) => "place",
        (None, Extent::Part { .. }) => "part",
        (None, Extent::Approach) => "approach",
        (None, Extent::Whole) => "whole",
        (Some(None), _) | (None, Extent::Place | Extent::Unspecified) => "unspecified",
    };
    let place = place.flatten().map_or_else(|| Arg::from(""), |place| Arg::from(&place.name));
    message!(
        "reader-headline",
        kind = suggestion.kind.heading(),
        areas = areas,
        extent = extent,
        place = place,
        modality = suggestion.modality.keyword()
    )
}

/// The words of a suggestion's quote, in quotation marks.
pub(crate) fn words_of(text: &CanonicalText, suggestion: &Suggestion) -> Message {
    let segments = suggestion.quote.iter().filter_map(|range| text.slice(range.start, range.end));
    message!("reader-suggested-words", words = segments.collect::<Vec<&str>>().join(" … "))
}

/// Who says what is suggested, through whom, down to the article.
pub(crate) fn source_of(state: &State, suggestion: &Suggestion) -> Message {
    let outlet = state.read_document().map(|document| document.outlet.as_str());
    let speaker = match (&suggestion.speaker, outlet) {
        (Some(voice), _) => Arg::from(&voice.shown()),
        (None, Some(outlet)) => Arg::from(outlet),
        (None, None) => message!("reader-source-unknown").into(),
    };
    let chain = suggestion.relayers.iter().fold(speaker, |first, voice: &Voice| {
        message!("reader-source-step", first = first, next = &voice.shown()).into()
    });
    message!("reader-source", speaker = chain)
}

/// What a card says besides its headline: the words, who says them, how sure it is, and why it is suggested.
fn about(state: &State, suggestion: &Suggestion) -> String {
    let Some(text) = state.read_text() else { return String::new() };
    let sureness = message!("window-sentence", sentence = sureness_of(suggestion));
    let parts = [words_of(text, suggestion), source_of(state, suggestion), sureness];
    let why = why(text, suggestion);
    state.language.text_of(&Arg::list(Joint::Space, parts.into_iter().chain(why)))
}

/// How sure a suggestion is; of one that somebody else made nobody but the reader can say it.
fn sureness_of(suggestion: &Suggestion) -> Message {
    match suggestion.given {
        Some(_) => message!("reader-given"),
        None => suggestion.sureness.label(),
    }
}

/// What led to a suggestion, or who or what made it: a sentence each.
fn why(text: &CanonicalText, suggestion: &Suggestion) -> Vec<Message> {
    if let Some(given) = &suggestion.given {
        return vec![match &given.reason {
            Some(reason) => message!("reader-given-because", origin = &given.origin, reason = reason),
            None => message!("reader-given-by", origin = &given.origin),
        }];
    }
    let reason = |reason: &crate::text::extract::Reason| {
        let words = text.slice(reason.range.start, reason.range.end).unwrap_or_default();
        message!("reader-reason", what = &reason.what, words = words)
    };
    suggestion.why.iter().map(reason).collect()
}

/// What led to the suggestion.
fn why_ui(ui: &mut Ui, state: &State, text: &CanonicalText, suggestion: &Suggestion) {
    let (palette, language) = (palette(state), state.language);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for sentence in why(text, suggestion) {
            ui.add(egui::Label::new(plain(language.text(&sentence), 12.0, palette.ink_faint)).wrap());
        }
    });
}

/// What stands around the words and may change what they say, or is not named in the text, with its answers: without
/// them the statement would not count. What the text answers itself, by the name of the source, is not asked.
fn answers_ui(ui: &mut Ui, state: &State, one: &InboxSuggestion, commands: &mut Vec<Command>) {
    let before = state.card_form(one);
    let is_asked =
        |note: &GuardNote| !note.is_answered() || before.answers.iter().any(|own| own.words == note.words);
    let notes: Vec<GuardNote> = state.form_notes(&before).into_iter().filter(is_asked).collect();
    if notes.is_empty() {
        return;
    }
    let mut form = before.clone();
    let palette = palette(state);
    let (fill, edge) = (color32(palette.shade), Stroke::new(1.0, color32(palette.warning)));
    let frame = Frame::new().fill(fill).stroke(edge).corner_radius(8.0).inner_margin(10);
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        if let Some(first) = notes_ui(ui, state, &mut form, &notes) {
            give_focus(ui, state, ReaderFocus::Answer, first, commands);
        }
    });
    if form != before {
        let Form { quote, modality, answers: notes, .. } = form;
        let answers = Answers { id: one.id.clone(), quote, modality, notes };
        commands.push(Command::Reader(ReaderCommand::Answer(Box::new(answers))));
    }
}

/// What should make one doubt a suggestion.
fn doubts_ui(ui: &mut Ui, state: &State, suggestion: &Suggestion) {
    let (palette, language) = (palette(state), state.language);
    let misfits = state.misfits_of(suggestion);
    if let Some(refusal) = state.refusal_sentence(suggestion) {
        ui.label(plain(language.text(&refusal), 12.0, palette.warning));
    } else if !misfits.is_empty() {
        let names = Arg::list(Joint::Comma, misfits.iter().map(|misfit| &misfit.name));
        let line = language.text(&message!("reader-left-out-areas", areas = names));
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
    let (palette, language) = (palette(state), state.language);
    ui.horizontal_wrapped(|ui| {
        // In one row in the longer words of Ukrainian too.
        (ui.spacing_mut().item_spacing.x, ui.spacing_mut().button_padding.x) = (6.0, 8.0);
        let accept = strong(language.text(&message!("reader-accept-keys")), 13.0, palette.on_accent);
        let accept = Button::new(accept).fill(color32(palette.accent));
        let edit = Button::new(language.text(&message!("reader-edit-keys")));
        let reject = Button::new(language.text(&message!("reader-reject-keys")));
        let is_possible = !state.is_beyond_the_layer(suggestion);
        let which =
            message!("reader-suggestion-which", number = number + 1, headline = headline(state, suggestion));
        let which = language.text(&which);
        let buttons = [
            (accept, message!("reader-accept-name"), is_possible, ReaderCommand::Accept(number)),
            (edit, message!("reader-edit-name"), true, ReaderCommand::Edit(number)),
            (reject, message!("reader-reject-name"), true, ReaderCommand::Reject(number)),
        ];
        for (button, name, is_enabled, command) in buttons {
            let response = ui.add_enabled(is_enabled, button.min_size(vec2(72.0, 30.0)));
            focus_ring(ui, &response, palette.ink);
            let name = language.text(&name);
            response.widget_info(|| egui::WidgetInfo::labeled(Role::Button, is_enabled, &name));
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(which.clone()));
            if response.clicked() {
                commands.push(Command::Reader(command));
            }
        }
    });
}

/// On whose behalf somebody speaks whom nobody knows: with the answer the suggestion is accepted.
fn asked_ui(ui: &mut Ui, state: &State, asked: &Asked, commands: &mut Vec<Command>) {
    let Some(name) = asked.next_name() else { return };
    let (palette, language) = (palette(state), state.language);
    Frame::new().fill(color32(palette.shade)).corner_radius(8.0).inner_margin(10).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let question = language.text(&message!("reader-ask-side", name = name));
        let response = ui.label(plain(question, 13.0, palette.ink));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(egui::accesskit::Live::Polite));
        ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
        ui.horizontal_wrapped(|ui| {
            for (number, side) in Side::ALL.into_iter().enumerate() {
                let label = side.label();
                let keys = Action::ChooseSide(side).shown_keys();
                let words = language.text(&message!("reader-side-keys", side = &label, key = keys));
                let response = ui.add(Button::new(words).min_size(vec2(0.0, 28.0)));
                let name = language.text(&label);
                response.widget_info(|| egui::WidgetInfo::labeled(Role::Button, true, &name));
                focus_ring(ui, &response, palette.link);
                if number == 0 {
                    give_focus(ui, state, ReaderFocus::Question, response.id, commands);
                }
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
    let (palette, language) = (palette(state), state.language);
    ui.add_space(12.0);
    let head = language.text(&message!("reader-turned-down", count = rejected.len()));
    let list = egui::CollapsingHeader::new(plain(head, 13.0, palette.ink_soft)).id_salt("turned down");
    let list = list.show(ui, |ui| {
        for one in rejected.iter().take(MOST_LISTED) {
            let headline = headline(state, &one.suggestion);
            let words = plain(language.text(&headline), 13.0, palette.ink_soft);
            ui.add(egui::Label::new(words).wrap());
            let again = language.text(&message!("reader-offer-again"));
            let name = language.text(&message!("reader-offer-again-name", headline = headline));
            if link(ui, &again, &name, palette.link).clicked() {
                commands.push(Command::Reader(ReaderCommand::OfferAgain(one.id.clone())));
            }
        }
    });
    focus_ring(ui, &list.header_response, palette.link);
}

/// Names that lead nowhere on this map, so that nobody thinks they were overlooked.
fn unmatched_ui(ui: &mut Ui, state: &State, reader: &Reader) {
    let Some(found) = &reader.extraction else { return };
    if found.unmatched.is_empty() {
        return;
    }
    let (palette, language) = (palette(state), state.language);
    ui.add_space(12.0);
    section_head(ui, &language.text(&message!("reader-unmatched-head")), palette.ink_faint);
    let mut listed: Vec<String> = Vec::new();
    for name in &found.unmatched {
        let line = message!("reader-unmatched", name = &name.surface, what = &name.what);
        let line = language.text(&line);
        if !listed.contains(&line) && listed.len() < MOST_LISTED {
            ui.label(plain(&line, 13.0, palette.ink_soft));
            listed.push(line);
        }
    }
}
