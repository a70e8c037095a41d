//! The File menu, and the questions that are asked before unsaved work could be lost.

use std::path::Path;

use egui::containers::menu::SubMenuButton;
use egui::{Button, Layout, Popup, Response, Role, Ui, WidgetInfo, vec2};

use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::desk::answers::edits_in_words;
use crate::app::desk::apply::{age_in_words, name_of};
use crate::app::desk::command::DeskCommand;
use crate::app::desk::state::Typed;
use crate::app::desk::state::{Next, Prompt};
use crate::app::state::State;
use crate::app::widgets::{focus_ring, hairline, palette, plain, sign_button, strong};
use crate::paint::screen::color32;
use crate::save::{ConflictChoice, DiskChange, SaveConflict, UnsavedWork};

/// The width of a question, in points.
const PROMPT_WIDTH: f32 = 460.0;

/// The width of the menu, in points.
const MENU_WIDTH: f32 = 250.0;

/// The button with the menu of everything that has to do with the file, and undo and redo by name.
pub(crate) fn file_menu_ui(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let response = sign_button(ui, state, "File", "File menu", true);
    Popup::menu(&response).show(|ui| {
        ui.set_width(MENU_WIDTH);
        entry_ui(ui, state, Action::Open, commands);
        recent_ui(ui, state, commands);
        for action in [Action::ShowDossier, Action::ShowLayer] {
            entry_ui(ui, state, action, commands);
        }
        hairline(ui, state);
        for action in [Action::Save, Action::SaveAs] {
            entry_ui(ui, state, action, commands);
        }
        hairline(ui, state);
        for action in [Action::Undo, Action::Redo] {
            entry_ui(ui, state, action, commands);
        }
        hairline(ui, state);
        for action in [Action::ShowCommands, Action::ShowShortcuts, Action::Quit] {
            entry_ui(ui, state, action, commands);
        }
    });
}

/// A line of the menu with its keys; one that cannot be done now says why on hovering.
fn entry_ui(ui: &mut Ui, state: &State, action: Action, commands: &mut Vec<Command>) {
    let (name, keys, command) = (action.name_now(state), action.shown_keys(), action.command(state));
    let button = Button::new(name.as_ref()).shortcut_text(keys).truncate();
    let response = ui.add_enabled(command.is_ok(), button.min_size(vec2(ui.available_width(), 28.0)));
    response.widget_info(|| WidgetInfo::labeled(Role::Button, command.is_ok(), name.as_ref()));
    let response = match command {
        Ok(_) => response.on_hover_text(action.help()),
        Err(reason) => response.on_disabled_hover_text(format!("Not now: {reason}.")),
    };
    if response.clicked() {
        commands.extend(command);
    }
}

/// The files that were opened or saved last, by name and folder; the whole path is said on hovering.
fn recent_ui(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let recent = &state.desk.recent;
    if recent.is_empty() {
        let response =
            ui.add_enabled(false, Button::new("Recent").min_size(vec2(ui.available_width(), 28.0)));
        response.widget_info(|| WidgetInfo::labeled(Role::Button, false, "Recent"));
        return;
    }
    let button = Button::new("Recent").right_text(SubMenuButton::arrow_atom(None));
    SubMenuButton::from_button(button.min_size(vec2(ui.available_width(), 28.0))).ui(ui, |ui| {
        ui.set_width(MENU_WIDTH);
        for path in recent {
            let name = name_of(path);
            let folder = path.parent().map(name_of).unwrap_or_default();
            let button = Button::new(name.as_ref()).shortcut_text(folder.as_ref()).truncate();
            let response = ui.add(button.min_size(vec2(MENU_WIDTH, 28.0)));
            response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name.as_ref()));
            if response.on_hover_text(path.display().to_string()).clicked() {
                commands.push(Command::Desk(DeskCommand::OpenRecent(path.clone())));
            }
        }
    });
}

/// The question that is open, over everything else.
pub(crate) fn prompt_ui(ui: &mut Ui, state: &State, prompt: &Prompt, commands: &mut Vec<Command>) {
    let window = ui.ctx().content_rect().size();
    ui.set_width(PROMPT_WIDTH.min(window.x - 80.0));
    ui.spacing_mut().item_spacing.y = 8.0;
    let answer = match prompt {
        Prompt::Conflict { conflict, choices } => conflict_ui(ui, state, conflict, choices),
        Prompt::Unsaved(next) => unsaved_ui(ui, state, next),
        Prompt::Typed { typed, then } => typed_ui(ui, state, *typed, then),
        Prompt::Overwrite { path, is_read_only } => overwrite_ui(ui, state, path, *is_read_only),
        Prompt::Recover { works, now_unix_s } => recover_ui(ui, state, works, *now_unix_s),
        Prompt::Recovering => {
            question_ui(ui, state, "Recovering …", "The work is being read, with its layer.");
            None
        }
    };
    commands.extend(answer.map(Command::Desk));
}

/// What is asked, as the heading of its dialog, and what it means.
fn question_ui(ui: &mut Ui, state: &State, question: &str, meaning: &str) {
    let palette = palette(state);
    ui.add(egui::Label::new(strong(question, 15.0, palette.ink)).wrap());
    ui.add(egui::Label::new(plain(meaning, 13.0, palette.ink_soft)).wrap());
    ui.add_space(8.0);
}

/// The answer that is safe and usual. It has the keyboard where nothing else has.
fn usual_button(ui: &mut Ui, state: &State, text: &str) -> Response {
    let palette = palette(state);
    let button = Button::new(strong(text, 13.0, palette.on_accent)).fill(color32(palette.accent));
    let response = ui.add(button.min_size(vec2(88.0, 32.0)));
    if ui.memory(|memory| memory.focused().is_none()) {
        response.request_focus();
        // The ring is drawn once the focus is there.
        ui.ctx().request_repaint();
    }
    focus_ring(ui, &response, palette.accent);
    response
}

fn other_button(ui: &mut Ui, text: &str) -> Response {
    ui.add(Button::new(text).min_size(vec2(80.0, 32.0)))
}

fn unsaved_ui(ui: &mut Ui, state: &State, next: &Next) -> Option<DeskCommand> {
    let name = state.file_name().unwrap_or_else(|| state.dossier.title.as_str().into());
    let question = format!("Save your changes to “{name}”?");
    let meaning = match next {
        Next::Close => "The window closes. Changes that you do not save are lost.".to_owned(),
        Next::Open(path) => {
            format!("“{}” takes its place. Changes that you do not save are lost.", name_of(path))
        }
        Next::NewDossier => "The new dossier takes its place. Undo brings it back while the window is open; \
                             what you do not save now is lost when it closes."
            .to_owned(),
    };
    question_ui(ui, state, &question, &meaning);
    buttons_row(ui, |ui| {
        let is_saving = usual_button(ui, state, "Save").clicked();
        let is_cancelled = other_button(ui, "Cancel").clicked();
        let is_dropped = other_button(ui, "Don't save").clicked();
        let answers = [
            (is_saving, DeskCommand::SaveFirst),
            (is_cancelled, DeskCommand::Cancel),
            (is_dropped, DeskCommand::WithoutSaving),
        ];
        answers.into_iter().find_map(|(is_given, answer)| is_given.then_some(answer))
    })
}

/// What was typed and is not kept yet: keep it, go back to it, or go on without it.
fn typed_ui(ui: &mut Ui, state: &State, typed: Typed, then: &Command) -> Option<DeskCommand> {
    let is_saving = matches!(then, Command::Desk(DeskCommand::Save | DeskCommand::SaveAs));
    let question = match typed {
        Typed::Form => "Keep the statement that you are writing?",
        Typed::Record => "Keep what you changed?",
        Typed::Review => "Leave the article that you are reviewing?",
    };
    let problem = state.typed_problem(typed);
    let lost = match (typed, is_saving) {
        (_, true) => "It is not in the dossier yet, so saving does not save it.",
        (Typed::Form | Typed::Record, false) => {
            "It is not in the dossier yet: what you typed is lost unless you keep it."
        }
        (Typed::Review, false) => "It is not in a dossier yet: what you typed and ticked is lost.",
    };
    let why =
        problem.as_ref().map_or_else(String::new, |problem| format!(" It cannot be kept yet: {problem}."));
    question_ui(ui, state, question, &format!("{lost}{why}"));
    let can_keep = typed != Typed::Review && problem.is_none();
    buttons_row(ui, |ui| {
        let is_kept = can_keep && usual_button(ui, state, "Keep it").clicked();
        let is_back = if can_keep {
            other_button(ui, "Back").clicked()
        } else {
            usual_button(ui, state, "Back").clicked()
        };
        let without = match (typed, is_saving) {
            (_, true) => "Save without it",
            (Typed::Form | Typed::Record, false) => "Drop it",
            (Typed::Review, false) => "Leave it",
        };
        let is_dropped = other_button(ui, without).clicked();
        let answers = [
            (is_kept, DeskCommand::KeepTyped),
            (is_back, DeskCommand::Cancel),
            (is_dropped, DeskCommand::DropTyped),
        ];
        answers.into_iter().find_map(|(is_given, answer)| is_given.then_some(answer))
    })
}

/// An export would overwrite a file.
fn overwrite_ui(ui: &mut Ui, state: &State, path: &str, is_read_only: bool) -> Option<DeskCommand> {
    let question = format!("Overwrite “{}”?", name_of(Path::new(path)));
    let meaning = if is_read_only {
        "There is a file of this name already, marked as read-only: somebody does not want it changed. What is in \
         it is lost; the mark stays."
    } else {
        "There is a file of this name already. What is in it is lost."
    };
    question_ui(ui, state, &question, meaning);
    buttons_row(ui, |ui| {
        let is_cancelled = usual_button(ui, state, "Cancel").clicked();
        let is_overwritten = other_button(ui, "Overwrite").clicked();
        let answers = [(is_cancelled, DeskCommand::Cancel), (is_overwritten, DeskCommand::OverwriteExport)];
        answers.into_iter().find_map(|(is_given, answer)| is_given.then_some(answer))
    })
}

/// Buttons from the right, the usual one first.
fn buttons_row<T>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> T) -> T {
    ui.horizontal(|ui| ui.with_layout(Layout::right_to_left(egui::Align::Center), add).inner).inner
}

fn conflict_ui(
    ui: &mut Ui,
    state: &State,
    conflict: &SaveConflict,
    choices: &[ConflictChoice],
) -> Option<DeskCommand> {
    let name = name_of(&conflict.path);
    let (question, meaning) = match conflict.change {
        DiskChange::Changed => (
            format!("“{name}” was changed by somebody else"),
            "The file is not as you opened it. Nothing has been written; what shall be done?",
        ),
        DiskChange::Gone => (
            format!("“{name}” is not there any more"),
            "It was moved, renamed or deleted. Nothing has been written; what shall be done?",
        ),
        DiskChange::ReadOnly => (
            format!("“{name}” is marked as read-only"),
            "Somebody does not want it changed. Nothing has been written; what shall be done?",
        ),
    };
    question_ui(ui, state, &question, meaning);
    ui.spacing_mut().item_spacing.y = 4.0;
    let mut answer = None;
    for (number, choice) in choices.iter().enumerate() {
        let (text, meaning) = choice_in_words(choice, conflict);
        let is_clicked = if number == 0 {
            usual_button(ui, state, &text).clicked()
        } else {
            other_button(ui, &text).clicked()
        };
        ui.add(egui::Label::new(plain(meaning, 12.0, palette(state).ink_faint)).wrap());
        ui.add_space(8.0);
        if is_clicked {
            answer = Some(DeskCommand::Choose(choice.clone()));
        }
    }
    let is_cancelled = buttons_row(ui, |ui| other_button(ui, "Cancel").clicked());
    if is_cancelled { Some(DeskCommand::Cancel) } else { answer }
}

/// A choice in a conflict, and what follows from it.
fn choice_in_words(choice: &ConflictChoice, conflict: &SaveConflict) -> (String, &'static str) {
    match (choice, conflict.change) {
        (ConflictChoice::SaveAs(path), _) => {
            (format!("Save as “{}”", name_of(path)), "Both are kept. You go on in the new file.")
        }
        (ConflictChoice::Reload, _) => {
            ("Open what is there".to_owned(), "Shows the other's work; undo brings yours back.")
        }
        (ConflictChoice::Overwrite, DiskChange::Changed) => {
            ("Overwrite it".to_owned(), "The other's changes are lost.")
        }
        (ConflictChoice::Overwrite, DiskChange::Gone | DiskChange::ReadOnly) => {
            ("Write it again".to_owned(), "Your work stands in the same place as before.")
        }
        (ConflictChoice::WriteOver(_), _) => {
            ("Write over it".to_owned(), "What stands in it is replaced; it stays marked as read-only.")
        }
    }
}

fn recover_ui(ui: &mut Ui, state: &State, works: &[UnsavedWork], now_unix_s: u64) -> Option<DeskCommand> {
    let meaning = if works.iter().all(|work| work.damage.is_none()) {
        "Claims Map ended before these edits were saved. They are as you left them."
    } else {
        "Claims Map ended before these edits were saved. Where something could not be read, it says so."
    };
    question_ui(ui, state, "Recover unsaved work?", meaning);
    let mut answer = None;
    let height = (ui.ctx().content_rect().height() - 260.0).max(120.0);
    egui::ScrollArea::vertical().max_height(height).show(ui, |ui| {
        for (number, work) in works.iter().enumerate() {
            answer = work_ui(ui, state, number, work, now_unix_s).or(answer.take());
        }
    });
    ui.add_space(4.0);
    let is_later = buttons_row(ui, |ui| {
        let is_later = other_button(ui, "Later").on_hover_text("It is offered again at the next start");
        let kept = "What you do not recover or discard is kept.";
        ui.add(egui::Label::new(plain(kept, 12.0, palette(state).ink_faint)).wrap());
        is_later.clicked()
    });
    if is_later { Some(DeskCommand::Cancel) } else { answer }
}

/// One unsaved work: what it is, how much, how old, and where it belongs.
fn work_ui(
    ui: &mut Ui,
    state: &State,
    number: usize,
    work: &UnsavedWork,
    now_unix_s: u64,
) -> Option<DeskCommand> {
    let palette = palette(state);
    hairline(ui, state);
    ui.add_space(2.0);
    ui.add(egui::Label::new(strong(&work.title, 13.0, palette.ink)).wrap());
    let age = age_in_words(work.last_edit_unix_s, now_unix_s);
    let edits = format!("{}, the last {age}: {}.", edits_in_words(work.edits), work.last_edit);
    ui.add(egui::Label::new(plain(edits, 13.0, palette.ink_soft)).wrap());
    let file = work.base.as_ref().map(|base| base.path.as_path());
    ui.add(egui::Label::new(plain(origin_in_words(file, work.base_change), 12.0, palette.ink_faint)).wrap());
    if let Some(damage) = &work.damage {
        let sentence =
            format!("Not all of it can be read: {}. Its file is kept whatever you choose.", damage.english());
        ui.add(egui::Label::new(plain(sentence, 12.0, palette.warning)).wrap());
    }
    let answer = ui.horizontal(|ui| {
        let recover = if number == 0 {
            usual_button(ui, state, "Recover")
        } else {
            ui.add(Button::new("Recover").min_size(vec2(88.0, 32.0)))
        };
        recover.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("Recover “{}”", work.title)));
        let discard = other_button(ui, "Discard");
        discard.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("Discard “{}”", work.title)));
        if recover.clicked() {
            return Some(DeskCommand::Recover(number));
        }
        discard.clicked().then_some(DeskCommand::Discard(number))
    });
    ui.add_space(6.0);
    answer.inner
}

/// The file that work belongs to, and what became of it since.
fn origin_in_words(file: Option<&Path>, change: Option<DiskChange>) -> String {
    let Some(file) = file else { return "It was never saved into a file.".to_owned() };
    let since = match change {
        None => "which has not changed since",
        Some(DiskChange::Changed) => "which has changed since",
        Some(DiskChange::Gone) => "which is not there any more",
        Some(DiskChange::ReadOnly) => "which is marked as read-only",
    };
    format!("It belongs to {}, {since}.", file.display())
}
