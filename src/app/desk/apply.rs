//! Saving in the window: the file that is edited, and what is asked before anything could be lost.
//!
//! Here is what is decided; the shell carries it out (`desk::shell`). How a dossier and its journal reach
//! the disk is said in `save`.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use crate::app::command::Command;
use crate::app::desk::command::{DeskCommand, DeskEffect};
use crate::app::desk::state::{Next, PROGRAM, Prompt, Typed};
use crate::app::dialog_kind::DialogKind;
use crate::app::dialogs::Dialog;
use crate::app::effect::Effect;
use crate::app::import::apply::start_dossier;
use crate::app::reader::state::ReaderFocus;
use crate::app::state::State;
use crate::model::Layer;
use crate::save::{ConflictChoice, UnsavedWork};
use crate::words::{Message, message};

/// The most letters of a proposed name, without its ending.
const MOST_NAME_LETTERS: usize = 80;

/// Applies a command to the desk and returns what the shell must do.
pub(crate) fn apply_to_desk(state: &mut State, command: DeskCommand) -> Vec<Effect> {
    // What is being recovered is in no journal that a window which closes would leave: it is waited for.
    let is_recovering = state.dialogs.question() == Some(&Prompt::Recovering);
    if is_recovering && matches!(command, DeskCommand::Close | DeskCommand::Quit) {
        return vec![Effect::Desk(DeskEffect::KeepOpen)];
    }
    let effect = match command {
        DeskCommand::Save => return save(state),
        DeskCommand::SaveAs => return choose_path(state),
        DeskCommand::Choose(choice) => {
            let Some(Prompt::Conflict { .. }) = state.dialogs.question() else { return Vec::new() };
            state.dialogs.close(DialogKind::Question);
            if choice == ConflictChoice::Reload {
                // The own state is one undo away then; closing would take that away.
                state.desk.next = None;
            }
            state.desk.is_saving = true;
            DeskEffect::Resolve(choice)
        }
        DeskCommand::KeepTyped => return state.keep_typed(),
        DeskCommand::DropTyped => return state.drop_typed(),
        DeskCommand::OverwriteExport => {
            let Some(Prompt::Overwrite { path, .. }) = state.dialogs.question() else { return Vec::new() };
            state.desk.may_be_overwritten = Some(path.clone());
            state.dialogs.close(DialogKind::Question);
            return vec![Effect::Then(Box::new(Command::Export))];
        }
        DeskCommand::Close if state.desk.is_saved => DeskEffect::OpenSession,
        DeskCommand::Quit if state.desk.is_saved => return quit(state),
        DeskCommand::Close | DeskCommand::Quit => {
            state.dialogs.open(Dialog::Question(Prompt::Unsaved(Next::Close)));
            DeskEffect::KeepOpen
        }
        DeskCommand::SaveFirst => {
            let Some(next) = state.take_unsaved() else { return Vec::new() };
            state.desk.next = Some(next);
            return save(state);
        }
        DeskCommand::WithoutSaving => match state.take_unsaved() {
            Some(Next::Close) => return quit(state),
            Some(Next::Open(path)) => {
                state.desk.may_be_replaced_by = Some(path.clone());
                return vec![Effect::Open(path)];
            }
            Some(Next::NewDossier) => return start_dossier(state),
            None => return Vec::new(),
        },
        DeskCommand::Cancel => {
            state.cancel_question();
            return Vec::new();
        }
        DeskCommand::Recover(number) => match state.take_work(number) {
            // Only where nothing unsaved is shown is work offered.
            Some(work) if state.desk.is_saved => {
                state.dialogs.open(Dialog::Question(Prompt::Recovering));
                DeskEffect::Recover(work)
            }
            Some(_) => {
                state.dialogs.close(DialogKind::Question);
                return Vec::new();
            }
            None => return Vec::new(),
        },
        DeskCommand::Discard(number) => match state.take_work(number) {
            Some(work) => DeskEffect::Discard(work),
            None => return Vec::new(),
        },
        DeskCommand::OpenRecent(path) => return vec![Effect::Open(path)],
    };
    vec![Effect::Desk(effect)]
}

pub(crate) fn save(state: &mut State) -> Vec<Effect> {
    if state.desk.is_saving {
        return Vec::new();
    }
    if state.desk.file.is_none() {
        return choose_path(state);
    }
    state.desk.is_saving = true;
    vec![Effect::Desk(DeskEffect::Save)]
}

/// Closes the window; what is unsaved is wanted no more.
fn quit(state: &mut State) -> Vec<Effect> {
    state.leave();
    [DeskEffect::OpenSession, DeskEffect::Close].map(Effect::Desk).into()
}

fn choose_path(state: &mut State) -> Vec<Effect> {
    if std::mem::replace(&mut state.desk.is_choosing, true) {
        return Vec::new();
    }
    let suggested = match &state.desk.file {
        Some(file) => file.path.to_string_lossy().into_owned(),
        None => state.proposed_path("dossier", "claims.json"),
    };
    vec![Effect::Desk(DeskEffect::ChoosePath(suggested))]
}

impl State {
    /// Takes the open question back.
    pub(crate) fn cancel_question(&mut self) {
        if self.dialogs.question() == Some(&Prompt::Recovering) {
            return;
        }
        self.desk.next = None;
        if let (Some(Prompt::Typed { typed: Typed::Form, .. }), Some(reader)) =
            (self.dialogs.question(), &mut self.reader)
        {
            // Back means to what is being written.
            reader.wants_focus = Some(ReaderFocus::Form);
        }
        self.dialogs.close(DialogKind::Question);
    }

    /// Takes the question about unsaved edits, where that is the one that is open.
    fn take_unsaved(&mut self) -> Option<Next> {
        let Some(Prompt::Unsaved(next)) = self.dialogs.question() else { return None };
        let next = next.clone();
        self.dialogs.close(DialogKind::Question);
        Some(next)
    }

    /// Takes one work off the list that is offered. The list closes when it is empty.
    fn take_work(&mut self, number: usize) -> Option<Box<UnsavedWork>> {
        let Some(Prompt::Recover { works, .. }) = self.dialogs.question_mut() else { return None };
        let work = (number < works.len()).then(|| works.remove(number))?;
        if works.is_empty() {
            self.dialogs.close(DialogKind::Question);
        }
        Some(Box::new(work))
    }

    /// The layer without the dossier's own places: what other dossiers are loaded on.
    pub(crate) fn plain_layer(&self) -> Layer {
        match self.layer.without_places(&self.dossier.places) {
            Cow::Borrowed(layer) => layer.clone(),
            Cow::Owned(layer) => layer,
        }
    }

    /// The path that is proposed for a file of this dossier: its title in the window's language as a name, with an ending,
    /// in the folder that was used last. `otherwise` is the name where the title gives none.
    pub(crate) fn proposed_path(&self, otherwise: &str, ending: &str) -> String {
        let title = file_stem(&self.shown.title);
        let stem: String =
            if title.is_empty() { otherwise } else { &title }.chars().take(MOST_NAME_LETTERS).collect();
        let name = format!("{}.{ending}", stem.trim_end_matches('-'));
        let exported = self.export.last.as_ref().map(|dialog| PathBuf::from(&dialog.path));
        let folders = [self.desk.file.as_ref().map(|file| file.path.as_path()), exported.as_deref()];
        let folders = folders.into_iter().flatten().filter_map(Path::parent);
        let mut used = self.last_folder.as_deref().into_iter().chain(folders);
        match used.find(|folder| !folder.as_os_str().is_empty()) {
            Some(folder) => folder.join(name).to_string_lossy().into_owned(),
            None => name,
        }
    }

    /// The name of the file that is edited; `None` where there is none.
    pub fn file_name(&self) -> Option<Cow<'_, str>> {
        self.desk.file.as_ref().map(|file| name_of(&file.path))
    }

    /// The title of the window: the file, with a dot before it where there are unsaved changes.
    pub fn window_title(&self) -> String {
        let unsaved = || (!self.desk.is_saved).then(|| Cow::from(self.shown.title.as_str()));
        match self.file_name().or_else(unsaved) {
            Some(name) if self.desk.is_saved => {
                self.text(message!("desk-title", name = name.as_ref(), program = PROGRAM))
            }
            Some(name) => self.text(message!("desk-title-unsaved", name = name.as_ref(), program = PROGRAM)),
            None => PROGRAM.to_owned(),
        }
    }
}

/// A title as the name of a file: words in small letters joined by hyphens. Cyrillic letters stay what they are, as
/// whoever writes them looks for them; all others become ASCII.
fn file_stem(title: &str) -> String {
    let is_cyrillic = |letter: char| ('\u{400}'..='\u{52f}').contains(&letter);
    let is_apostrophe = |letter: char| matches!(letter, '\'' | '’' | 'ʼ');
    let words = title.split(|letter: char| !letter.is_alphanumeric() && !is_apostrophe(letter));
    let names = words.map(|word| {
        if word.contains(is_cyrillic) {
            word.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
        } else {
            slug::slugify(word)
        }
    });
    names.filter(|name| !name.is_empty()).collect::<Vec<String>>().join("-")
}

/// A file's name for people.
pub(crate) fn name_of(path: &Path) -> Cow<'_, str> {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy()
}

/// How long ago something was, in words, from both times in seconds since 1970.
pub(crate) fn age_in_words(then_unix_s: u64, now_unix_s: u64) -> Message {
    let seconds = now_unix_s.saturating_sub(then_unix_s);
    match seconds {
        0..60 => message!("desk-age-now"),
        60..3_600 => message!("desk-age-minutes", count = seconds / 60),
        3_600..86_400 => message!("desk-age-hours", count = seconds / 3_600),
        _ => message!("desk-age-days", count = seconds / 86_400),
    }
}

#[cfg(test)]
mod tests {
    use crate::app::apply::apply;
    use crate::app::contents::command::ContentsCommand;
    use crate::app::contents::drafts::Draft;
    use crate::app::contents::state::Section;
    use crate::app::desk::answers::apply_answer;
    use crate::app::desk::disk::Answer;
    use crate::edit::Edit;
    use crate::model::Dossier;
    use std::sync::Arc;

    use super::*;
    use crate::load::{shipped_dossier, shipped_layer};
    use crate::save::Base;

    fn state() -> State {
        let layer = shipped_layer().unwrap();
        State::new(shipped_dossier(&layer).unwrap().dossier, layer)
    }

    #[test]
    fn a_title_gives_a_name_in_its_own_letters() {
        for (title, name) in [
            ("Who holds Ukraine’s ports?", "who-holds-ukraine-s-ports"),
            ("Хто тримає об’єкти: «Порт» / 17 березня", "хто-тримає-обєкти-порт-17-березня"),
            ("Контроль за Kyiv Post", "контроль-за-kyiv-post"),
            ("Café — Łódź", "cafe-lodz"),
            ("…", ""),
        ] {
            assert_eq!(file_stem(title), name, "{title}");
        }
    }

    #[test]
    fn an_age_is_said_in_its_largest_unit() {
        let cases = [
            (0, "less than a minute ago"),
            (59, "less than a minute ago"),
            (60, "1 minute ago"),
            (3 * 60 + 59, "3 minutes ago"),
            (3_600, "1 hour ago"),
            (86_399, "23 hours ago"),
            (86_400, "1 day ago"),
            (40 * 86_400, "40 days ago"),
        ];
        for (seconds, words) in cases {
            assert_eq!(age_in_words(1_000, 1_000 + seconds).english(), words, "{seconds} s");
        }
        assert_eq!(age_in_words(5, 1).english(), "less than a minute ago", "a clock that was set back");
    }

    #[test]
    fn a_dossier_without_a_file_is_never_written_without_asking() {
        let mut state = state();
        let effects = apply_to_desk(&mut state, DeskCommand::Save);
        let [Effect::Desk(DeskEffect::ChoosePath(suggested))] = effects.as_slice() else {
            panic!("it asks for a path: {effects:?}")
        };
        assert!(suggested.ends_with(".claims.json"), "{suggested}");
        let again = apply_to_desk(&mut state, DeskCommand::SaveAs);
        assert!(again.is_empty(), "one dialog at a time: {again:?}");
    }

    #[test]
    fn the_title_names_the_file_and_what_is_unsaved() {
        let mut state = state();
        assert_eq!(state.window_title(), "Claims Map", "nothing to add");
        state.desk.is_saved = false;
        let title = state.dossier.title.clone();
        assert_eq!(state.window_title(), format!("• {title} – Claims Map"), "the dossier's own title");
        state.desk.file = Some(Base { path: PathBuf::from("there/map.json"), sha256: String::new() });
        assert_eq!(state.window_title(), "• map.json – Claims Map", "the file's name");
    }

    fn has(effects: &[Effect], wanted: &DeskEffect) -> bool {
        effects.iter().any(|effect| matches!(effect, Effect::Desk(found) if found == wanted))
    }

    #[test]
    fn a_window_stays_open_while_work_is_recovered() {
        let mut state = state();
        state.dialogs.open(Dialog::Question(Prompt::Recovering));
        for command in [DeskCommand::Close, DeskCommand::Quit] {
            let effects = apply_to_desk(&mut state, command);
            let stays = matches!(effects.as_slice(), [Effect::Desk(DeskEffect::KeepOpen)]);
            assert!(stays, "its journal is not given up: {effects:?}");
        }
    }

    #[test]
    fn what_is_edited_while_a_save_runs_is_saved_before_the_window_closes() {
        let mut state = state();
        let base = Base { path: PathBuf::from("there/map.json"), sha256: String::new() };
        state.desk.file = Some(base.clone());
        let written = Arc::clone(&state.dossier);
        state.edit(&Edit::SetTitle("Another title".to_owned()));
        state.desk.next = Some(Next::Close);
        let saved = |dossier: Arc<Dossier>, number| {
            let base = Some(base.clone());
            Answer::Saved { number, dossier, base, saved: Ok(()) }
        };
        let effects = apply_answer(&mut state, saved(written, 0), true);
        assert!(has(&effects, &DeskEffect::Save), "the edit is saved too: {effects:?}");
        assert!(!has(&effects, &DeskEffect::Close), "before the window closes: {effects:?}");
        let now = Arc::clone(&state.dossier);
        let effects = apply_answer(&mut state, saved(Arc::clone(&now), 7), true);
        assert!(effects.is_empty(), "what came of another dossier is not this one's: {effects:?}");
        let effects = apply_answer(&mut state, saved(now, 0), true);
        assert!(has(&effects, &DeskEffect::Close), "then it closes: {effects:?}");
    }

    #[test]
    fn quitting_asks_about_what_is_typed_as_closing_does() {
        let mut state = state();
        apply(&mut state, Command::Contents(ContentsCommand::Show(Section::Dossier)));
        let draft = Box::new(Draft::Title("Half a tit".to_owned()));
        apply(&mut state, Command::Contents(ContentsCommand::Set(draft)));
        state.desk.is_saved = false;
        let effects = apply(&mut state, Command::Desk(DeskCommand::Quit));
        assert!(effects.is_empty(), "nothing happens before the answer: {effects:?}");
        let question = state.dialogs.question();
        assert!(matches!(question, Some(Prompt::Typed { .. })), "it is asked about first: {question:?}");
    }

    #[test]
    fn an_answer_without_its_question_does_nothing() {
        let mut state = state();
        state.desk.is_saved = false;
        for command in [
            DeskCommand::SaveFirst,
            DeskCommand::WithoutSaving,
            DeskCommand::Choose(ConflictChoice::Overwrite),
            DeskCommand::Recover(0),
            DeskCommand::Discard(0),
        ] {
            let effects = apply_to_desk(&mut state, command.clone());
            assert!(effects.is_empty(), "{command:?}: {effects:?}");
        }
    }
}
