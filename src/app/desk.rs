//! Saving in the window: the file that is edited, and what is asked before anything could be lost.
//!
//! Here is what is decided; the shell carries it out (`shell_desk`). How a dossier and its journal reach
//! the disk is said in `save`.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use super::command::{Command, apply};
use super::effect::Effect;
use super::import::start_dossier;
use super::state::State;
use super::typed::Typed;
use crate::model::Layer;
use crate::save::{Base, ConflictChoice, SaveConflict, UnsavedWork};

/// The program's name, which is the window's title where there is nothing to add.
pub(super) const PROGRAM: &str = "Claims Map";

/// The file that is edited, and what is asked about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Desk {
    /// The file; `None` where the dossier has none yet, such as the shipped one.
    pub file: Option<Base>,
    /// Whether the dossier is as it was opened or last saved.
    pub is_saved: bool,
    /// The question that is open.
    pub prompt: Option<Prompt>,
    /// The files that were opened or saved last, the latest first.
    pub recent: Vec<PathBuf>,
    /// What follows once the dossier is saved.
    pub(super) next: Option<Next>,
    /// The file that may take the place of unsaved work: that was asked and answered.
    pub(super) may_be_replaced_by: Option<PathBuf>,
    /// The file that an export may overwrite: that was asked and answered.
    pub(super) may_be_overwritten: Option<String>,
    /// Whether the user is choosing a path.
    pub(super) is_choosing: bool,
    /// Whether the edits are on the disk, in the file or in the journal.
    pub kept: Kept,
    /// Whether the file is being written.
    pub is_saving: bool,
}

/// Where the edits are that are not saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Kept {
    /// On the disk: a crash loses nothing.
    #[default]
    OnDisk,
    /// On the way to the disk.
    Pending,
    /// They cannot be written now; it is tried again.
    Failed,
}

impl Default for Desk {
    fn default() -> Self {
        Self {
            file: None,
            is_saved: true,
            prompt: None,
            recent: Vec::new(),
            next: None,
            may_be_replaced_by: None,
            may_be_overwritten: None,
            is_choosing: false,
            kept: Kept::OnDisk,
            is_saving: false,
        }
    }
}

/// A question that is answered before anything else.
#[derive(Debug, Clone, PartialEq)]
pub enum Prompt {
    /// The file is not as this window knows it.
    Conflict {
        /// What happened to it.
        conflict: SaveConflict,
        /// What may be done, the safest first.
        choices: Vec<ConflictChoice>,
    },
    /// There are edits that are not saved, and this would end them.
    Unsaved(Next),
    /// Something was typed that is not kept yet, and this command would lose it.
    Typed {
        /// Where it was typed.
        typed: Typed,
        /// What is done after the answer.
        then: Box<Command>,
    },
    /// An export would overwrite a file.
    Overwrite {
        /// The file.
        path: String,
        /// Whether it is marked as read-only.
        is_read_only: bool,
    },
    /// An earlier window left work behind.
    Recover {
        /// The work, the latest first; never empty.
        works: Vec<UnsavedWork>,
        /// When it was found, in seconds since 1970 (UTC).
        now_unix_s: u64,
    },
    /// Work of an earlier window is being read; nothing can be done meanwhile.
    Recovering,
}

/// What ends the work on a dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// The window closes.
    Close,
    /// Another file takes its place.
    Open(PathBuf),
    /// A new dossier of the article that is reviewed takes its place.
    NewDossier,
}

/// Something with the file that is edited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeskCommand {
    /// Saves; asks for a path where there is none.
    Save,
    /// Asks for a path and saves there.
    SaveAs,
    /// Answers a conflict.
    Choose(ConflictChoice),
    /// The window is to be closed.
    Close,
    /// The same where the window does not close by itself.
    Quit,
    /// Answers the question about what was typed: keeps it, then goes on.
    KeepTyped,
    /// Answers it: goes on, and what was typed is lost; only saving leaves it in its form.
    DropTyped,
    /// Answers the question about the file that an export would overwrite: overwrites it.
    OverwriteExport,
    /// Answers the question about unsaved edits: saves, then goes on.
    SaveFirst,
    /// Answers it: goes on, and the edits are lost.
    WithoutSaving,
    /// Takes the question back; nothing happens. Work of an earlier window is kept for the next start.
    Cancel,
    /// Takes up the work with this number of the list, from 0.
    Recover(usize),
    /// Throws the work with this number away.
    Discard(usize),
    /// Opens a file that was opened before.
    OpenRecent(PathBuf),
}

/// What the shell does with files, journals and the window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeskEffect {
    /// Asks for a path, starting from this one, and saves there.
    ChoosePath(String),
    /// Saves into the file that is edited.
    Save,
    /// Does what was chosen in a conflict.
    Resolve(ConflictChoice),
    /// Keeps the window open although it was to be closed.
    KeepOpen,
    /// Takes the journal away, because the window closes and nothing is unsaved.
    Leave,
    /// Leaves the file that was edited as it is: what follows belongs to none yet.
    StartAnew,
    /// Takes the journal away and closes the window.
    Close,
    /// Takes up unsaved work.
    Recover(Box<UnsavedWork>),
    /// Throws unsaved work away.
    Discard(Box<UnsavedWork>),
}

impl Desk {
    /// Takes the open question back.
    pub(super) fn cancel(&mut self) {
        if self.prompt == Some(Prompt::Recovering) {
            return;
        }
        (self.next, self.prompt) = (None, None);
    }

    /// Takes the question about unsaved edits, where that is the one that is open.
    fn take_unsaved(&mut self) -> Option<Next> {
        let Some(Prompt::Unsaved(next)) = &self.prompt else { return None };
        let next = next.clone();
        self.prompt = None;
        Some(next)
    }

    /// Takes one work off the list that is offered. The list closes when it is empty.
    fn take_work(&mut self, number: usize) -> Option<Box<UnsavedWork>> {
        let Some(Prompt::Recover { works, .. }) = &mut self.prompt else { return None };
        let work = (number < works.len()).then(|| works.remove(number))?;
        if works.is_empty() {
            self.prompt = None;
        }
        Some(Box::new(work))
    }
}

/// Applies a command to the desk and returns what the shell must do.
pub(super) fn apply_to_desk(state: &mut State, command: DeskCommand) -> Vec<Effect> {
    let desk = &mut state.desk;
    let effect = match command {
        DeskCommand::Save => return save(state),
        DeskCommand::SaveAs => return choose_path(state),
        DeskCommand::Choose(choice) => {
            let Some(Prompt::Conflict { .. }) = desk.prompt.take() else { return Vec::new() };
            if choice == ConflictChoice::Reload {
                // The own state is one undo away then; closing would take that away.
                desk.next = None;
            }
            DeskEffect::Resolve(choice)
        }
        DeskCommand::KeepTyped => return state.keep_typed(),
        DeskCommand::DropTyped => return state.drop_typed(),
        DeskCommand::OverwriteExport => {
            let Some(Prompt::Overwrite { path, .. }) = desk.prompt.take() else { return Vec::new() };
            desk.may_be_overwritten = Some(path);
            return apply(state, Command::Export);
        }
        DeskCommand::Close if desk.is_saved => DeskEffect::Leave,
        DeskCommand::Quit if desk.is_saved => DeskEffect::Close,
        DeskCommand::Close | DeskCommand::Quit => {
            desk.prompt = Some(Prompt::Unsaved(Next::Close));
            DeskEffect::KeepOpen
        }
        DeskCommand::SaveFirst => {
            let Some(next) = desk.take_unsaved() else { return Vec::new() };
            desk.next = Some(next);
            return save(state);
        }
        DeskCommand::WithoutSaving => match desk.take_unsaved() {
            Some(Next::Close) => DeskEffect::Close,
            Some(Next::Open(path)) => {
                desk.may_be_replaced_by = Some(path.clone());
                return vec![Effect::Open(path)];
            }
            Some(Next::NewDossier) => return start_dossier(state),
            None => return Vec::new(),
        },
        DeskCommand::Cancel => {
            desk.cancel();
            return Vec::new();
        }
        DeskCommand::Recover(number) => match desk.take_work(number) {
            Some(work) => {
                desk.prompt = None;
                DeskEffect::Recover(work)
            }
            None => return Vec::new(),
        },
        DeskCommand::Discard(number) => match desk.take_work(number) {
            Some(work) => DeskEffect::Discard(work),
            None => return Vec::new(),
        },
        DeskCommand::OpenRecent(path) => return vec![Effect::Open(path)],
    };
    vec![Effect::Desk(effect)]
}

fn save(state: &mut State) -> Vec<Effect> {
    if state.desk.is_saving {
        return Vec::new();
    }
    if state.desk.file.is_some() { vec![Effect::Desk(DeskEffect::Save)] } else { choose_path(state) }
}

fn choose_path(state: &mut State) -> Vec<Effect> {
    if std::mem::replace(&mut state.desk.is_choosing, true) {
        return Vec::new();
    }
    let suggested = match &state.desk.file {
        Some(file) => file.path.to_string_lossy().into_owned(),
        None => match slug::slugify(&state.dossier.title) {
            name if name.is_empty() => "dossier.claims.json".to_owned(),
            name => format!("{name}.claims.json"),
        },
    };
    vec![Effect::Desk(DeskEffect::ChoosePath(suggested))]
}

impl State {
    /// The layer without the dossier's own places: what other dossiers are loaded on.
    pub(super) fn plain_layer(&self) -> Layer {
        match self.layer.without_places(&self.dossier.places) {
            Cow::Borrowed(layer) => layer.clone(),
            Cow::Owned(layer) => layer,
        }
    }

    /// The name of the file that is edited; `None` where there is none.
    pub fn file_name(&self) -> Option<Cow<'_, str>> {
        self.desk.file.as_ref().map(|file| name_of(&file.path))
    }

    /// The title of the window: the file, with a dot before it where there are unsaved changes.
    pub fn window_title(&self) -> String {
        let unsaved = || (!self.desk.is_saved).then(|| Cow::from(self.dossier.title.as_str()));
        let dot = if self.desk.is_saved { "" } else { "• " };
        match self.file_name().or_else(unsaved) {
            Some(name) => format!("{dot}{name} – {PROGRAM}"),
            None => PROGRAM.to_owned(),
        }
    }
}

/// A file's name for people.
pub(super) fn name_of(path: &Path) -> Cow<'_, str> {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy()
}

/// How long ago something was, in words, from both times in seconds since 1970.
pub(super) fn age_in_words(then_unix_s: u64, now_unix_s: u64) -> String {
    let seconds = now_unix_s.saturating_sub(then_unix_s);
    let (count, unit) = match seconds {
        0..60 => return "less than a minute ago".to_owned(),
        60..3_600 => (seconds / 60, "minute"),
        3_600..86_400 => (seconds / 3_600, "hour"),
        _ => (seconds / 86_400, "day"),
    };
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {unit}{plural} ago")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::{shipped_dossier, shipped_layer};

    fn state() -> State {
        let layer = shipped_layer().unwrap();
        State::new(shipped_dossier(&layer).unwrap().dossier, layer)
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
            assert_eq!(age_in_words(1_000, 1_000 + seconds), words, "{seconds} s");
        }
        assert_eq!(age_in_words(5, 1), "less than a minute ago", "a clock that was set back");
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
