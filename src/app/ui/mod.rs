//! The panels: each reads the state, draws itself and pushes commands.

mod accept_ui;
mod contents_forms_ui;
mod contents_ui;
mod desk_ui;
mod detail_ui;
mod drop_ui;
mod export_ui;
mod form_ui;
mod group_ui;
mod import_ui;
mod inbox_ui;
mod layer_ui;
mod legend_ui;
mod map_drawing;
mod map_ui;
mod notice_ui;
mod preview_ui;
mod quote_ui;
mod reader_ui;
mod sources_ui;
mod summary_ui;
mod tall_list;
mod top_ui;
mod version_ui;
mod widgets;
mod words_ui;

use egui::{Key, KeyboardShortcut, Modifiers, Panel};

pub(crate) use drop_ui::dropped_file;
pub(crate) use map_drawing::MapCache;
pub(crate) use preview_ui::Preview;

use super::command::Command;
use super::contents::{ContentsCommand, Section};
use super::desk::DeskCommand;
use super::import::ImportCommand;
use super::reader::{ReaderCommand, ReaderSide};
use super::state::State;
use crate::model::Side;

/// What the panels keep from one frame to the next.
#[derive(Debug, Default)]
pub(crate) struct Panels {
    sources: tall_list::TallList,
    detail: detail_ui::Detail,
}

/// The keys that work everywhere, with what they do.
const SHORTCUTS: [(KeyboardShortcut, fn() -> Command); 8] = [
    (KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::S), || {
        Command::Desk(DeskCommand::SaveAs)
    }),
    (KeyboardShortcut::new(Modifiers::COMMAND, Key::S), || Command::Desk(DeskCommand::Save)),
    (KeyboardShortcut::new(Modifiers::COMMAND, Key::O), || Command::ChooseOpen),
    (KeyboardShortcut::new(Modifiers::COMMAND, Key::E), || Command::ShowExport(true)),
    (KeyboardShortcut::new(Modifiers::COMMAND, Key::D), || {
        Command::Contents(ContentsCommand::Show(Section::Dossier))
    }),
    (KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::Z), || Command::Redo),
    (KeyboardShortcut::new(Modifiers::COMMAND, Key::Z), || Command::Undo),
    (KeyboardShortcut::new(Modifiers::COMMAND, Key::Y), || Command::Redo),
];

/// The commands that the keyboard asks for, whatever has the keyboard focus.
pub(crate) fn shortcuts(ctx: &egui::Context, state: &State) -> Vec<Command> {
    let is_typing = ctx.egui_wants_keyboard_input() && ctx.text_edit_focused();
    let mut commands = Vec::new();
    ctx.input_mut(|input| {
        // A question about unsaved work is answered first.
        let is_asked = state.desk.prompt.is_some();
        let is_listing = state.reader.as_ref().is_some_and(|reader| reader.inbox.batch.is_some());
        // What is typed into the form is not the dossier's: there undo is for the words.
        // Nor is what is typed into a statement's form.
        let has_form = state.reader.as_ref().is_some_and(|reader| reader.form.is_some());
        let is_writing = is_typing && (has_form || state.contents.is_some());
        let is_of_words = |shortcut: &KeyboardShortcut| {
            state.import.is_some() || is_writing && matches!(shortcut.logical_key, Key::Z | Key::Y)
        };
        for (shortcut, command) in SHORTCUTS.iter().filter(|(key, _)| !is_of_words(key) && !is_listing) {
            if input.consume_shortcut(shortcut) && !is_asked {
                commands.push(command());
            }
        }
        if input.key_pressed(Key::Escape) {
            commands.push(Command::Escape);
        }
        let is_over = state.export.is_some() || state.import.is_some() || state.contents.is_some();
        if is_typing || is_asked || is_listing || is_over {
            return;
        }
        for event in input.events.clone() {
            match event {
                egui::Event::Text(text) => {
                    // A digit that answers a question does nothing else.
                    let answer = inbox_key(state, &text);
                    commands.extend(answer.or_else(|| typed(&text)));
                }
                egui::Event::Paste(text) => commands.push(ImportCommand::Paste(text).into()),
                _ => {}
            }
        }
        input.events.retain(|event| !matches!(event, egui::Event::Text(text) if text == "/"));
    });
    commands
}

/// What a letter does to the suggestion that the keyboard is on.
fn inbox_key(state: &State, letter: &str) -> Option<Command> {
    let reader = state.reader.as_ref()?;
    if reader.form.is_some() || reader.side != ReaderSide::Suggestions {
        return None;
    }
    if let (Some(_), Some(side)) = (&reader.inbox.asked, side_key(letter)) {
        return Some(Command::Reader(ReaderCommand::ChooseSide(side)));
    }
    let command = match letter {
        "a" | "A" => ReaderCommand::Accept(reader.pick),
        "e" | "E" => ReaderCommand::Edit(reader.pick),
        "r" | "R" => ReaderCommand::Reject(reader.pick),
        "j" | "J" => {
            ReaderCommand::Pick((reader.pick + 1).min(state.open_suggestions().len().saturating_sub(1)))
        }
        "k" | "K" => ReaderCommand::Pick(reader.pick.saturating_sub(1)),
        _ => return None,
    };
    Some(Command::Reader(command))
}

/// The side that a digit chooses where one is asked for, in the order in which they are offered.
fn side_key(digit: &str) -> Option<Side> {
    let number = digit.parse::<usize>().ok()?.checked_sub(1)?;
    form_ui::SIDES.get(number).map(|(side, _)| *side)
}

/// What a letter does that is typed into nothing.
fn typed(text: &str) -> Option<Command> {
    match text {
        "+" | "=" => Some(Command::Zoom(1.25, None)),
        "-" => Some(Command::Zoom(0.8, None)),
        "0" => Some(Command::Fit),
        "/" => Some(Command::StartSearch),
        _ => None,
    }
}

/// The whole window.
pub(crate) fn window_ui(
    ui: &mut egui::Ui,
    state: &State,
    (map, preview, panels): (&mut MapCache, &Preview, &mut Panels),
    commands: &mut Vec<Command>,
) {
    let paper = widgets::paper(state);
    let is_narrow = ui.available_width() < 1200.0;
    Panel::top("top")
        .exact_size(54.0)
        .resizable(false)
        .frame(paper.inner_margin(egui::Margin::symmetric(16, 0)))
        .show(ui, |ui| top_ui::top_ui(ui, state, commands));
    let is_reading = state.reader.is_some();
    let left = match (is_reading, is_narrow) {
        (false, true) => 216.0,
        (false, false) => 272.0,
        (true, true) => 290.0,
        (true, false) => 440.0,
    };
    // Each has a name of its own: a panel keeps its width by its name.
    let name = if is_reading { "article" } else { "sources" };
    Panel::left(name).exact_size(left).resizable(false).frame(paper).show(ui, |ui| {
        if is_reading {
            reader_ui::reader_ui(ui, state, commands);
        } else {
            sources_ui::sources_ui(ui, state, &mut panels.sources, commands);
        }
    });
    let right = match (is_reading, is_narrow) {
        (false, true) => 288.0,
        (true, true) => 336.0,
        (_, false) => 360.0,
    };
    let name = if is_reading { "inbox" } else { "detail" };
    Panel::right(name).exact_size(right).resizable(false).frame(paper).show(ui, |ui| {
        if is_reading {
            inbox_ui::inbox_ui(ui, state, &mut panels.detail, commands);
        } else {
            detail_ui::detail_ui(ui, state, &mut panels.detail, commands);
        }
    });
    egui::CentralPanel::no_frame().show(ui, |ui| map_ui::map_ui(ui, state, map, commands));
    export_ui::export_ui(ui.ctx(), state, preview, commands);
    accept_ui::accept_ui(ui.ctx(), state, commands);
    contents_ui::contents_ui(ui.ctx(), state, commands);
    import_ui::import_ui(ui.ctx(), state, commands);
    layer_ui::layer_ui(ui.ctx(), state, commands);
    desk_ui::prompt_ui(ui.ctx(), state, commands);
    notice_ui::notice_ui(ui.ctx(), state, commands);
    drop_ui::drop_ui(ui.ctx(), state);
}
