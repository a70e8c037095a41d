//! Applying commands: the one way in which the state changes.
//!
//! Each feature applies its own commands; here they are told apart. Not here: what only the shell may do, which is
//! returned as effects.

use crate::app::announce::apply::Before;
use crate::app::command::Command;
use crate::app::contents::apply::apply_to_contents;
use crate::app::desk::answers::{apply_answer, apply_opened, apply_state_folder};
use crate::app::desk::apply::apply_to_desk;
use crate::app::desk::state::Prompt;
use crate::app::dialog_kind::DialogKind;
use crate::app::dialogs::Dialog;
use crate::app::effect::Effect;
use crate::app::escape::{EscapeTarget, escape_target};
use crate::app::export::apply::{Target, export, take_palette};
use crate::app::export::state::ExportDialog;
use crate::app::focus::apply::{copy_quote, show_in_article};
use crate::app::help::state::CommandPalette;
use crate::app::import::apply::apply_to_import;
use crate::app::import::form::ImportProblem;
use crate::app::import::state::ImportReview;
use crate::app::job_kind::JobKind;
use crate::app::layer::apply::apply_to_layer;
use crate::app::map::apply::{apply_to_view, focus_neighbour, focus_place, go_to_focus};
use crate::app::notices::state::Notice;
use crate::app::panels::apply::apply_to_panels;
use crate::app::path::again::ask_again;
use crate::app::path::apply::{
    apply_to_path, cancel_path, go_without_path, open_path_dialog, receive_look, take_path,
};
use crate::app::reader::apply::apply_to_reader;
use crate::app::reader::state::{ReaderFocus, ReaderSide};
use crate::app::report::Report;
use crate::app::sources::apply::requery;
use crate::app::sources::state::{all_off, all_on, only};
use crate::app::state::SCALES_PERCENT;
use crate::app::state::State;
use crate::query::Query;
use crate::text::extract::Extraction;
use crate::words::{Message, message};

/// Applies a command to the state and returns what the shell must do.
///
/// A command that would end what was typed and is not kept yet waits for the answer to a question.
pub fn apply(state: &mut State, command: Command) -> Vec<Effect> {
    let before = Before::command(state, &command);
    let effects = apply_command(state, command);
    state.follow_notice();
    if let Some(before) = before {
        before.announce(state);
    }
    effects
}

fn apply_command(state: &mut State, command: Command) -> Vec<Effect> {
    if let Some(typed) = state.lost_by(&command) {
        return state.ask_about_typed(typed, command);
    }
    match command {
        Command::Focus(focus) => {
            show_quotes(state, focus.is_some());
            state.go(|snapshot| snapshot.focus = focus);
        }
        Command::Visit(focus) => {
            show_quotes(state, true);
            state.go(|snapshot| snapshot.focus = Some(focus));
            state.wants_heading = true;
        }
        Command::GoToArea(index) => state.map.wants_focus_on = Some(index),
        Command::GoToFocus => go_to_focus(state),
        Command::FocusPlace(step) => focus_place(state, step),
        Command::FocusNeighbour(from, direction) => focus_neighbour(state, from, direction),
        Command::Flip(toggles) => requery(state, |query| query.flipped_together(&toggles)),
        Command::Only(toggles, section) => {
            requery(state, |query| only(query, &toggles, &section));
        }
        Command::AllOn(section) => requery(state, |query| all_on(query, &section)),
        Command::AllOff(section) => requery(state, |query| all_off(query, &section)),
        Command::Everything => requery(state, |_| Query::everything()),
        Command::HoverSwitch(switching) => {
            state.sources.hovered = switching;
            state.weigh_hovered_switch();
        }
        Command::Filter(key) => state.map.filter = key.filter(|key| state.map.filter != Some(*key)),
        Command::Undo => return state.undo(),
        Command::Redo => return state.redo(),
        Command::Edit(edit) => return state.edit(&edit),
        Command::Reader(command) => return apply_to_reader(state, command),
        Command::Desk(command) => return apply_to_desk(state, command),
        Command::Import(command) => return apply_to_import(state, command),
        Command::Contents(command) => return apply_to_contents(state, command),
        Command::Layer(command) => return apply_to_layer(state, command),
        Command::Path(command) => return apply_to_path(state, command),
        Command::Panel(command) => apply_to_panels(state, command),
        Command::Cover(rect, legend_is_open) => {
            state.map.covered = Some(rect);
            state.map.legend_is_open = Some(legend_is_open);
        }
        Command::Place(_) | Command::Pan(..) | Command::Zoom(..) | Command::Fit => {
            apply_to_view(state, &command);
        }
        Command::Hover(area) => state.map.hover(area),
        Command::HidePointerCard => state.map.card = None,
        Command::KeyboardArea(area) => state.map.stand_on_area(area),
        Command::KeyboardPlace(place) => state.map.stand_on_place(place),
        Command::FocusGiven => {
            state.search.wants_focus = false;
            (state.map.wants_focus_on, state.map.wants_place) = (None, None);
            state.wants_panel = None;
            (state.wants_heading, state.wants_article_button) = (false, false);
            state.export.wants_path = false;
            if let Some(dialog) = state.dialogs.path_mut() {
                dialog.wants_keyboard = false;
            }
            if let Some(review) = state.dialogs.review_mut() {
                review.wants_field = None;
            }
        }
        Command::Search(text) => {
            state.search.text = text;
            state.search.pick = 0;
            state.follow_search();
        }
        Command::PickHit(number) => state.search.pick = number,
        Command::StartSearch => state.search.wants_focus = true,
        Command::CopyQuote(id) => return copy_quote(state, &id),
        Command::ShowInArticle(id) => return show_in_article(state, &id),
        Command::ChooseOpen => return vec![Effect::ChooseOpen],
        Command::Open(path) => return vec![Effect::Open(path)],
        Command::ShowExport(is_open) => {
            let last = state.export.last.clone().unwrap_or_else(|| ExportDialog::new(state.theme));
            let is_same = |(number, title): &(u64, String)| {
                *number == state.desk.number && *title == state.dossier.title
            };
            // Another dossier's path is proposed for none.
            let path = if state.export.last_of.as_ref().is_some_and(is_same) {
                last.path.clone()
            } else {
                state.proposed_path("claims-map", last.format.ending())
            };
            // That an article's text goes out is asked for each time.
            let dialog = ExportDialog { with_text: false, path, ..last };
            state.export.palette_problem = None;
            if is_open {
                state.dialogs.open(Dialog::Export(dialog));
            } else {
                state.dialogs.close(DialogKind::Export);
            }
        }
        Command::SetExport(dialog) => {
            if let Some(before) = state.dialogs.export() {
                if before.path != dialog.path {
                    state.export.path_problem = None;
                }
                if before.palette != dialog.palette {
                    state.export.palette_problem = None;
                }
            }
            state.dialogs.set(Dialog::Export(*dialog));
        }
        Command::ChoosePath => {
            let path = state.dialogs.export().map(|dialog| dialog.path.clone());
            return path.map(Effect::ChoosePath).into_iter().collect();
        }
        Command::ShowPreview(zoom) => {
            if state.dialogs.export().is_some() {
                state.dialogs.open(Dialog::Preview(zoom));
            }
        }
        Command::ChoosePalette => return vec![Effect::ChoosePalette],
        Command::Export => return export(state, Target::File),
        Command::CopyImage => return export(state, Target::Clipboard),
        Command::CopyEmbedLines => {
            let Some(lines) = state.embed_lines() else { return Vec::new() };
            state.notice = Some(Notice::done(message!("dialog-export-embed-copied")));
            return vec![Effect::Copy(lines)];
        }
        Command::CancelExport => return vec![Effect::CancelExport],
        Command::SetTheme(theme) => {
            state.theme = theme;
            return vec![Effect::Theme(theme)];
        }
        Command::SetLanguage(language) => state.speak(language),
        Command::Scale(percent) => {
            let [smallest, .., largest] = SCALES_PERCENT;
            state.scale_percent = percent.clamp(smallest, largest);
            return vec![Effect::Scale(state.scale_percent)];
        }
        Command::GoToPanel(step) => state.wants_panel = Some(step),
        Command::DismissNotice => state.notice = None,
        Command::CopyFromNotice => {
            let copied = state.notice.as_ref().and_then(|notice| notice.copied.clone());
            return copied.map(Effect::Copy).into_iter().collect();
        }
        Command::ShowAllNotices(shows_all) => state.notices.shows_all = shows_all,
        Command::HoldNotices(is_held) => state.hold_notices(is_held),
        Command::ShowCommands => state.dialogs.open(Dialog::Commands(CommandPalette::default())),
        Command::SetCommands(palette) => state.dialogs.set(Dialog::Commands(palette)),
        Command::ShowShortcuts => state.dialogs.open(Dialog::Shortcuts),
        Command::CloseDialog(DialogKind::Path) => return cancel_path(state),
        Command::CloseDialog(kind) => state.dialogs.close(kind),
        Command::Tell(sentence) => state.announce.say_at_once(sentence),
        Command::GoToMissing => go_to_missing(state),
        Command::Escape => return escape(state),
    }
    Vec::new()
}

/// Has the field take the keyboard that keeps a statement, or an article under review, from being kept.
fn go_to_missing(state: &mut State) {
    if let Some(review) = state.dialogs.review_mut() {
        review.note_try();
        review.wants_field = review.problem().and_then(ImportProblem::field);
        return;
    }
    let form = state.reader.as_ref().and_then(|reader| reader.form.as_ref());
    let missing = form.and_then(|form| state.form_missing(form)).map(|(field, _)| ReaderFocus::Field(field));
    if let Some(reader) = &mut state.reader
        && missing.is_some()
    {
        reader.wants_focus = missing;
    }
}

/// Shows the quotes of what comes into focus beside an article too, unless a statement is being written there.
fn show_quotes(state: &mut State, is_something: bool) {
    if let Some(reader) = state.reader.as_mut().filter(|reader| is_something && reader.form.is_none()) {
        reader.side = ReaderSide::Area;
    }
}

fn escape(state: &mut State) -> Vec<Effect> {
    match escape_target(state) {
        EscapeTarget::Dialog(DialogKind::Question) => state.cancel_question(),
        EscapeTarget::Dialog(DialogKind::Path) => return cancel_path(state),
        EscapeTarget::Dialog(kind) => state.dialogs.close(kind),
        EscapeTarget::Card => state.map.card = None,
        EscapeTarget::Notice => state.notice = None,
        EscapeTarget::Question | EscapeTarget::Form => {
            if let Some(reader) = &mut state.reader {
                reader.close_top();
            }
        }
        EscapeTarget::Marked => {
            if let Some(reader) = &mut state.reader {
                reader.put_cursor(reader.cursor);
            }
        }
        EscapeTarget::Search => {
            state.search.text.clear();
            state.follow_search();
        }
        EscapeTarget::Filter => state.map.filter = None,
        EscapeTarget::Focus => state.go(|snapshot| snapshot.focus = None),
    }
    Vec::new()
}

/// Applies a report and returns what the shell must do.
pub(crate) fn apply_report(state: &mut State, report: Report) -> Vec<Effect> {
    let before = Before::report(state);
    let effects = take_report(state, report);
    state.follow_notice();
    if let Some(before) = before {
        before.announce(state);
    }
    effects
}

fn take_report(state: &mut State, report: Report) -> Vec<Effect> {
    match report {
        Report::JobFailed(kind, message) => job_failed(state, kind, message),
        Report::Listening(is_heard) => state.announce.is_heard = is_heard,
        Report::Clock(now) => {
            state.now = now;
            state.let_notices_go();
        }
        Report::Preparing(progress) => state.map.preparing = progress,
        Report::PathChosen(question, path) => return take_path(state, &question, path),
        Report::PathCancelled(question) => return go_without_path(state, &question),
        Report::NoFileDialog(question, text) => open_path_dialog(state, question, text),
        Report::PathLook(look) => return receive_look(state, *look),
        Report::ExportExists { path, is_read_only } => {
            state.export.progress = None;
            if let Some(dialog) = state.export.last.clone() {
                state.dialogs.open(Dialog::Export(dialog));
            }
            state.dialogs.open(Dialog::Question(Prompt::Overwrite { path, is_read_only }));
        }
        Report::ExportProgress(done) => state.export.progress = state.export.progress.map(|_| done),
        Report::Exported(notice) => {
            state.export.progress = None;
            state.export.path_problem = notice.is_failure.then(|| notice.message.clone());
            if !notice.is_failure {
                state.settle_failures(&["dialog-export-not-saved"]);
            }
            if notice.is_failure
                && state.dialogs.shown().is_none()
                && let Some(dialog) = state.export.last.clone()
            {
                // What was chosen is still there, to be mended.
                state.dialogs.open(Dialog::Export(dialog));
                state.export.wants_path = true;
            }
            state.notice = Some(notice);
        }
        Report::PreviewBegun(of, room) => state.export.preview.asked = Some((*of, room)),
        Report::Preview(drawn) => state.export.preview.take(*drawn),
        Report::Weighed(of) => state.export.preview.weighed = of.map(|of| *of),
        Report::PreviewSize(of, bytes) => state.export.preview.file = Some((*of, bytes)),
        Report::NoBrowser(address) => {
            let sentence = message!("window-no-browser", address = shown_address(&address));
            state.notice = Some(Notice::failed(sentence).with_copied(address));
        }
        Report::Palette(read) => take_palette(state, read),
        Report::Copied(Ok(image)) => {
            state.notice = Some(Notice::done(message!("window-picture-copied")));
            return vec![Effect::CopyPixels(image)];
        }
        Report::Copied(Err(problem)) => {
            state.notice = Some(Notice::failed(message!("window-picture-not-copied", reason = problem)));
        }
        Report::Extracted(text, extraction) => state.take_extraction(&text, *extraction),
        Report::Opened(path, map) => {
            state.typed_path = None;
            return apply_opened(state, &path, *map);
        }
        Report::Outline(path, outline) => {
            let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            if !state.take_outline(&stem, &outline) {
                return state.add_place(&stem, *outline);
            }
        }
        Report::NotOpened(notice) => {
            state.desk.may_be_replaced_by = None;
            ask_again(state, &notice.message);
            state.notice = Some(notice);
        }
        Report::Imported(review) => {
            state.typed_path = None;
            if state.dialogs.review().is_some_and(ImportReview::is_changed) {
                let sentence = message!("window-review-first", name = &review.file.name);
                state.notice = Some(Notice::failed(sentence));
                return Vec::new();
            }
            state.dialogs.close(DialogKind::Export);
            // A failure is told until the user has seen it.
            state.notice.take_if(|notice| !notice.is_failure);
            state.show_review(*review);
        }
        Report::Layer(read) => return state.take_layer(*read),
        Report::Settled(settled) => {
            if let Some(review) = state.dialogs.review_mut() {
                review.receive(*settled);
            }
        }
        Report::StateFolder { recent, works, now_unix_s, finding } => {
            apply_state_folder(state, recent, works, now_unix_s, finding);
        }
        Report::NotRemembered(notice) => state.notice = Some(notice),
        Report::Disk(answer, is_kept) => return apply_answer(state, answer, is_kept),
        Report::Kept(is_kept) => state.follow_disk(is_kept),
    }
    Vec::new()
}

/// An address for people: without what only leads a browser to some words in it.
fn shown_address(address: &str) -> &str {
    address.split("#:~:").next().unwrap_or(address)
}

/// Says that a job panicked, and takes away what waits for it.
fn job_failed(state: &mut State, kind: JobKind, reason: Message) {
    match kind {
        JobKind::Export => state.export.progress = None,
        JobKind::Preview => state.export.preview.fail(reason.clone()),
        JobKind::Prepare => state.map.preparing = None,
        JobKind::ChooseSavePath => {
            state.desk.is_choosing = false;
            state.desk.next = None;
        }
        JobKind::Open | JobKind::ReadLayer | JobKind::ReadPaste => state.desk.may_be_replaced_by = None,
        JobKind::Settle => {
            if let Some(review) = state.dialogs.review_mut() {
                review.fail();
            }
        }
        JobKind::Extract => {
            // Nothing is suggested then.
            if let Some(text) = state.read_text().cloned() {
                state.take_extraction(&text, Extraction::default());
            }
        }
        JobKind::ChooseExportPath
        | JobKind::ChooseOpenPath
        | JobKind::ChooseOutline
        | JobKind::LookAtPath
        | JobKind::ReadOutline
        | JobKind::CopyPicture
        | JobKind::ChoosePalette
        | JobKind::ReadPalette
        | JobKind::ShowAddress
        | JobKind::Weigh => {}
    }
    let sentence = message!("window-job-failed", job = kind.keyword(), reason = reason);
    state.notice = Some(Notice::failed(sentence));
}
