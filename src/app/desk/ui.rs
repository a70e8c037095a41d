//! The File menu, and the questions that are asked before unsaved work could be lost.

use std::path::Path;

use egui::accesskit::HasPopup;
use egui::containers::menu::SubMenuButton;
use egui::{Button, Popup, Response, RichText, Role, Ui, WidgetInfo, vec2};

use crate::app::actions::{Action, Group};
use crate::app::command::Command;
use crate::app::desk::apply::{age_in_words, name_of};
use crate::app::desk::command::DeskCommand;
use crate::app::desk::state::Typed;
use crate::app::desk::state::{PROGRAM, Prompt};
use crate::app::dialog_titles::{question, question_means};
use crate::app::keyboard::is_used;
use crate::app::reader::focus_ui::begin_at;
use crate::app::state::State;
use crate::app::widgets::buttons::{Answer, Beside, answers_ui};
use crate::app::widgets::scroll_keys::{Reach, page_keys_ui, row_arrows_ui, widget_count};
use crate::app::widgets::{
    Hint as _, dialog_room, focus_ring_around, hairline, palette, plain, sign_button, stable_ui, strong,
};
use crate::save::{ConflictChoice, DiskChange, SaveConflict, UnsavedWork};
use crate::words::{Arg, Message, message};

/// The width of a question, in points.
const PROMPT_WIDTH: f32 = 460.0;

/// What of the window's height is not for a menu: the bar over it, and what stays free around it, in points.
const BESIDES_MENU: f32 = 76.0;

/// The width of the menu, in points.
const MENU_WIDTH: f32 = 250.0;

/// The button with the menu of everything that has to do with the file, and what a narrow bar has no room for by name.
pub(crate) fn file_menu_ui(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let name = state.text(message!("desk-menu"));
    let response = sign_button(ui, state, &state.text(Group::File.name()), &name, true);
    let menu = Popup::menu(&response).accessible_name(name);
    let is_open = menu.is_open();
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_expanded(is_open);
        node.set_has_popup(HasPopup::Menu);
    });
    let was_open = response.id.with("was-open");
    let opens = is_open && !ui.data(|data| data.get_temp(was_open)).unwrap_or(false);
    ui.data_mut(|data| data.insert_temp(was_open, is_open));
    menu.show(|ui| {
        ui.set_width(MENU_WIDTH);
        scrolled_menu_ui(ui, |ui| {
            let first = entry_ui(ui, state, Action::Open, commands);
            if opens && is_used(ui.ctx()) {
                first.request_focus();
            }
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
            // Here as well: a narrow bar has no room for them.
            for action in [Action::ChangeLanguage, Action::ChangeTheme] {
                entry_ui(ui, state, action, commands);
            }
            hairline(ui, state);
            for action in [Action::ShowCommands, Action::ShowShortcuts, Action::Quit] {
                entry_ui(ui, state, action, commands);
            }
        });
    });
}

/// The lines of a menu, which scroll where the window is lower than they are.
fn scrolled_menu_ui(ui: &mut Ui, add_lines: impl FnOnce(&mut Ui)) {
    let height = (ui.ctx().content_rect().height() - BESIDES_MENU).max(80.0);
    let before = widget_count(ui.ctx(), ui.layer_id());
    egui::ScrollArea::vertical().max_height(height).min_scrolled_height(height).show(ui, |ui| {
        add_lines(ui);
        row_arrows_ui(ui, before, None);
    });
}

/// A line of the menu with its keys; one that cannot be done now says why on hovering.
fn entry_ui(ui: &mut Ui, state: &State, action: Action, commands: &mut Vec<Command>) -> Response {
    let (name, keys, command) =
        (state.text(action.name_now(state)), action.shown_keys(), action.command(state));
    // What cannot be done now is fainter, and can still be read.
    let words = match command {
        Ok(_) => RichText::new(&name),
        Err(_) => plain(&name, 13.0, palette(state).ink_faint),
    };
    let button = Button::new(words).shortcut_text(keys).truncate();
    let response = ui.add_enabled(command.is_ok(), button.min_size(vec2(ui.available_width(), 28.0)));
    response.widget_info(|| WidgetInfo::labeled(Role::Button, command.is_ok(), &name));
    focus_ring_around(ui, &response, response.rect.shrink(2.0), palette(state).link);
    let response = match command {
        Ok(_) => response.hint(state.text(action.help())),
        Err(ref reason) => {
            response.on_disabled_hover_text(state.text(message!("action-not-now", reason = reason)))
        }
    };
    if response.clicked() {
        commands.extend(command);
    }
    response
}

/// The files that were opened or saved last, by name and folder; the whole path is said on hovering.
fn recent_ui(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let recent = &state.desk.recent;
    let label = state.text(message!("desk-recent"));
    if recent.is_empty() {
        let response = ui.add_enabled(
            false,
            Button::new(plain(&label, 13.0, palette(state).ink_faint))
                .min_size(vec2(ui.available_width(), 28.0)),
        );
        response.widget_info(|| WidgetInfo::labeled(Role::Button, false, &label));
        return;
    }
    let button = Button::new(label).right_text(SubMenuButton::arrow_atom(None));
    let button = button.min_size(vec2(ui.available_width(), 28.0));
    let (response, _) = SubMenuButton::from_button(button).ui(ui, |ui| {
        ui.set_width(MENU_WIDTH);
        scrolled_menu_ui(ui, |ui| {
            for path in recent {
                let name = name_of(path);
                let folder = path.parent().map(name_of).unwrap_or_default();
                let button = Button::new(name.as_ref()).shortcut_text(folder.as_ref()).truncate();
                let response = ui.add(button.min_size(vec2(ui.available_width(), 28.0)));
                response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name.as_ref()));
                focus_ring_around(ui, &response, response.rect.shrink(2.0), palette(state).link);
                if response.hint(path.display().to_string()).clicked() {
                    commands.push(Command::Desk(DeskCommand::OpenRecent(path.clone())));
                }
            }
        });
    });
    focus_ring_around(ui, &response, response.rect.shrink(2.0), palette(state).link);
}

/// The question that is open, over everything else.
pub(crate) fn prompt_ui(ui: &mut Ui, state: &State, prompt: &Prompt, commands: &mut Vec<Command>) {
    let window = dialog_room(ui.ctx());
    ui.set_width(PROMPT_WIDTH.min(window.x - 80.0));
    ui.spacing_mut().item_spacing.y = 8.0;
    let asked = strong(state.text(question(state, prompt)), 15.0, palette(state).ink);
    ui.add(egui::Label::new(asked).wrap());
    if let Some(meaning) = question_means(state, prompt) {
        meaning_ui(ui, state, meaning);
    }
    let answer = match prompt {
        Prompt::Conflict { conflict, choices } => conflict_ui(ui, state, conflict, choices),
        Prompt::Unsaved(_) => unsaved_ui(ui, state),
        Prompt::Typed { typed, then } => typed_ui(ui, state, *typed, then),
        Prompt::Overwrite { .. } => overwrite_ui(ui, state),
        Prompt::Recover { works, now_unix_s } => recover_ui(ui, state, works, *now_unix_s),
        Prompt::Recovering => None,
    };
    commands.extend(answer.map(Command::Desk));
}

/// What a question means, under it.
fn meaning_ui(ui: &mut Ui, state: &State, meaning: impl Into<Arg>) {
    let palette = palette(state);
    let meaning = state.language.text_of(&meaning.into());
    ui.add(egui::Label::new(plain(meaning, 13.0, palette.ink_soft)).wrap());
    ui.add_space(8.0);
}

/// Gives the keyboard to the answer that is safe and usual: the question begins there, whatever had the keyboard before
/// it, and it goes there where nothing has it.
fn give_keyboard(ui: &Ui, response: &Response) {
    begin_at(ui, response.id);
    if ui.memory(|memory| memory.focused().is_none()) {
        response.request_focus();
        // The ring is drawn once the focus is there.
        ui.ctx().request_repaint();
    }
}

/// The answers to a question, the usual one last; what was answered.
fn answered(ui: &mut Ui, state: &State, answers: Vec<(Answer, DeskCommand)>) -> Option<DeskCommand> {
    let (answers, meant): (Vec<Answer>, Vec<DeskCommand>) = answers.into_iter().unzip();
    let given = answers_ui(ui, state, None, &answers);
    if let Some(usual) = given.last() {
        give_keyboard(ui, usual);
    }
    given.iter().zip(meant).find_map(|(response, answer)| response.clicked().then_some(answer))
}

fn unsaved_ui(ui: &mut Ui, state: &State) -> Option<DeskCommand> {
    let answers = vec![
        (Answer::other(message!("desk-do-not-save")), DeskCommand::WithoutSaving),
        (Answer::other(message!("window-cancel")), DeskCommand::Cancel),
        (Answer::usual(message!("window-save")), DeskCommand::SaveFirst),
    ];
    answered(ui, state, answers)
}

/// What was typed and is not kept yet: keep it, go back to it, or go on without it.
fn typed_ui(ui: &mut Ui, state: &State, typed: Typed, then: &Command) -> Option<DeskCommand> {
    let is_saving = matches!(then, Command::Desk(DeskCommand::Save | DeskCommand::SaveAs));
    let can_keep = typed != Typed::Review && state.typed_problem(typed).is_none();
    let without = match (typed, is_saving) {
        (_, true) => message!("desk-save-without-it"),
        (Typed::Form | Typed::Record, false) => message!("desk-drop-it"),
        (Typed::Review, false) => message!("desk-leave-it"),
    };
    let mut answers = vec![(Answer::other(without), DeskCommand::DropTyped)];
    if can_keep {
        answers.push((Answer::other(message!("desk-back")), DeskCommand::Cancel));
        answers.push((Answer::usual(message!("desk-keep-it")), DeskCommand::KeepTyped));
    } else {
        answers.push((Answer::usual(message!("desk-back")), DeskCommand::Cancel));
    }
    answered(ui, state, answers)
}

/// An export would overwrite a file.
fn overwrite_ui(ui: &mut Ui, state: &State) -> Option<DeskCommand> {
    let answers = vec![
        (Answer::other(message!("desk-overwrite-it")), DeskCommand::OverwriteExport),
        (Answer::usual(message!("window-cancel")), DeskCommand::Cancel),
    ];
    answered(ui, state, answers)
}

fn conflict_ui(
    ui: &mut Ui,
    state: &State,
    conflict: &SaveConflict,
    choices: &[ConflictChoice],
) -> Option<DeskCommand> {
    ui.spacing_mut().item_spacing.y = 4.0;
    let mut answer = None;
    for (number, choice) in choices.iter().enumerate() {
        let (text, meaning) = choice_in_words(choice, conflict);
        let answer_of = if number == 0 { Answer::usual(text) } else { Answer::other(text) };
        let response = answer_of.show(ui, state);
        if number == 0 {
            give_keyboard(ui, &response);
        }
        let is_clicked = response.clicked();
        ui.add(egui::Label::new(plain(state.text(meaning), 12.0, palette(state).ink_faint)).wrap());
        ui.add_space(8.0);
        if is_clicked {
            answer = Some(DeskCommand::Choose(choice.clone()));
        }
    }
    let cancel = answers_ui(ui, state, None, &[Answer::other(message!("window-cancel"))]);
    if cancel.iter().any(Response::clicked) { Some(DeskCommand::Cancel) } else { answer }
}

/// A choice in a conflict, and what follows from it.
fn choice_in_words(choice: &ConflictChoice, conflict: &SaveConflict) -> (Message, Message) {
    match (choice, conflict.change) {
        (ConflictChoice::SaveAs(path), _) => {
            (message!("desk-save-as", name = name_of(path).as_ref()), message!("desk-save-as-means"))
        }
        (ConflictChoice::Reload, _) => (message!("desk-reload"), message!("desk-reload-means")),
        (ConflictChoice::Overwrite, DiskChange::Changed) => {
            (message!("desk-overwrite-other"), message!("desk-overwrite-other-means"))
        }
        (ConflictChoice::Overwrite, DiskChange::Gone | DiskChange::ReadOnly) => {
            (message!("desk-write-again"), message!("desk-write-again-means"))
        }
        (ConflictChoice::WriteOver(_), _) => (message!("desk-write-over"), message!("desk-write-over-means")),
    }
}

fn recover_ui(ui: &mut Ui, state: &State, works: &[UnsavedWork], now_unix_s: u64) -> Option<DeskCommand> {
    let meaning = if works.iter().all(|work| work.damage.is_none()) {
        message!("desk-recover-means", program = PROGRAM)
    } else {
        message!("desk-recover-means-in-part", program = PROGRAM)
    };
    meaning_ui(ui, state, meaning);
    let mut answer = None;
    let height = (dialog_room(ui.ctx()).y - 260.0).max(120.0);
    egui::ScrollArea::vertical().max_height(height).show(ui, |ui| {
        for (number, work) in works.iter().enumerate() {
            let given = stable_ui(ui, ("work", number), |ui| work_ui(ui, state, number, work, now_unix_s));
            answer = given.or(answer.take());
        }
        page_keys_ui(ui, Reach::Anywhere, ui.clip_rect().height());
    });
    ui.add_space(4.0);
    let kept = Beside { words: state.text(message!("desk-recover-kept")), color: palette(state).ink_faint };
    let later = answers_ui(ui, state, Some(kept), &[Answer::other(message!("desk-later"))]);
    let help = state.text(message!("desk-later-help"));
    let is_later = later.into_iter().any(|later| later.hint(&help).clicked());
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
    let edits = message!("desk-work", count = work.edits, age = age, edit = &work.last_edit);
    ui.add(egui::Label::new(plain(state.text(edits), 13.0, palette.ink_soft)).wrap());
    let file = work.base.as_ref().map(|base| base.path.as_path());
    ui.add(
        egui::Label::new(plain(state.text(origin_in_words(file, work.base_change)), 12.0, palette.ink_faint))
            .wrap(),
    );
    if let Some(damage) = &work.damage {
        let sentence = message!("desk-work-damaged", damage = damage);
        ui.add(egui::Label::new(plain(state.text(sentence), 12.0, palette.warning)).wrap());
    }
    let recover = message!("desk-recover");
    let recover = if number == 0 { Answer::usual(recover) } else { Answer::other(recover) };
    let given = answers_ui(ui, state, None, &[Answer::other(message!("desk-discard")), recover]);
    ui.add_space(6.0);
    let [discard, recover] = &given[..] else { return None };
    if number == 0 {
        give_keyboard(ui, recover);
    }
    let name = state.text(message!("desk-recover-this", title = &work.title));
    recover.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let name = state.text(message!("desk-discard-this", title = &work.title));
    discard.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    if recover.clicked() {
        return Some(DeskCommand::Recover(number));
    }
    discard.clicked().then_some(DeskCommand::Discard(number))
}

/// The file that work belongs to, and what became of it since.
fn origin_in_words(file: Option<&Path>, change: Option<DiskChange>) -> Message {
    let Some(file) = file else { return message!("desk-origin-none") };
    match change {
        None => message!("desk-origin-same", file = file),
        Some(DiskChange::Changed) => message!("desk-origin-changed", file = file),
        Some(DiskChange::Gone) => message!("desk-origin-gone", file = file),
        Some(DiskChange::ReadOnly) => message!("desk-origin-read-only", file = file),
    }
}
