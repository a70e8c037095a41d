//! The one registry of what can be asked for by name or by key: each action has an id, a name, a sentence, its keys,
//! and a command where it can be done now, or the reason why not.
//!
//! The keyboard, the command palette and the sheet of shortcuts list all of it; menus, the toolbar and tooltips take
//! names, keys and reasons from it; the table of keys in the README is compared with it. Not here: how keys reach an action (`keyboard`), and what is
//! done to one thing among many, which a panel asks for itself (a region, a toggle, a quote).

use egui::Key;

use crate::app::command::Command;
use crate::app::contents::command::ContentsCommand;
use crate::app::contents::state::Section;
use crate::app::desk::command::DeskCommand;
use crate::app::dialog_kind::DialogKind;
use crate::app::layer::command::LayerCommand;
use crate::app::panels::command::PanelCommand;
use crate::app::panels::state::PanelKey;
use crate::app::reader::command::ReaderCommand;
use crate::app::reader::inbox::batch::BatchCommand;
use crate::app::reader::state::{Reader, ReaderSide, Step};
use crate::app::state::{SCALES_PERCENT, State, USUAL_SCALE_PERCENT};
use crate::model::Side;
use crate::scene::palette::Theme;
use crate::words::{Message, message};

/// How much one step zooms in; a step out takes it back.
const ZOOM_STEP: f64 = 1.25;

/// Something that can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    Open,
    Save,
    SaveAs,
    Export,
    ShowDossier,
    ShowLayer,
    Quit,
    Undo,
    Redo,
    SearchRegions,
    ZoomIn,
    ZoomOut,
    ShowAll,
    EverythingOn,
    ReadArticle,
    ChangeTheme,
    ChangeLanguage,
    Larger,
    Smaller,
    UsualSize,
    FoldLeft,
    FoldRight,
    FoldLegend,
    NextPanel,
    PreviousPanel,
    AcceptSuggestion,
    EditSuggestion,
    RejectSuggestion,
    NextSuggestion,
    PreviousSuggestion,
    AcceptAllSure,
    GoToText,
    NextQuote,
    PreviousQuote,
    AddStatement,
    TakeMarkedIn,
    LeaveMarkedOut,
    Keep,
    ChooseSide(Side),
    ShowCommands,
    ShowShortcuts,
}

/// Under which heading an action stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Group {
    File,
    Edit,
    Map,
    Window,
    Article,
    Help,
}

impl Group {
    pub(crate) const ALL: [Self; 6] =
        [Self::File, Self::Edit, Self::Map, Self::Window, Self::Article, Self::Help];

    /// The heading.
    pub(crate) fn name(self) -> Message {
        match self {
            Self::File => message!("action-group-file"),
            Self::Edit => message!("action-group-edit"),
            Self::Map => message!("action-group-map"),
            Self::Window => message!("action-group-window"),
            Self::Article => message!("action-group-article"),
            Self::Help => message!("action-group-help"),
        }
    }
}

/// Where the keys of an action work. Nowhere else do they reach: not behind a dialog, not while something is typed
/// unless they type nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    /// In the whole window, also while something is typed.
    Window,
    /// In the whole window, but not while something is typed.
    Map,
    /// Beside an article, where it can be done, but not while something is typed.
    Suggestions,
}

/// A key with those that are held with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Chord {
    /// Whether Ctrl is held; on a Mac, Cmd.
    pub(crate) has_ctrl: bool,
    /// Whether Shift is held; `None` for a sign that may need it on one keyboard and not on another.
    pub(crate) shift: Option<bool>,
    /// The key.
    pub(crate) key: Key,
}

impl Chord {
    const fn plain(key: Key) -> Self {
        Self { has_ctrl: false, shift: Some(false), key }
    }

    const fn sign(key: Key) -> Self {
        Self { has_ctrl: false, shift: None, key }
    }

    const fn shift(key: Key) -> Self {
        Self { has_ctrl: false, shift: Some(true), key }
    }

    const fn ctrl_sign(key: Key) -> Self {
        Self { has_ctrl: true, shift: None, key }
    }

    const fn ctrl(key: Key) -> Self {
        Self { has_ctrl: true, shift: Some(false), key }
    }

    const fn ctrl_shift(key: Key) -> Self {
        Self { has_ctrl: true, shift: Some(true), key }
    }

    /// As people write it in every language, since keyboards have these words on their keys: `Ctrl+Shift+S`.
    pub(crate) fn shown(self) -> String {
        let ctrl = match (self.has_ctrl, cfg!(target_os = "macos")) {
            (true, true) => "Cmd+",
            (true, false) => "Ctrl+",
            (false, _) => "",
        };
        let shift = if self.shift == Some(true) { "Shift+" } else { "" };
        let key = match self.key {
            Key::Plus => "+",
            Key::Equals => "=",
            Key::Minus => "-",
            Key::Slash => "/",
            Key::Questionmark => "?",
            other => other.name(),
        };
        format!("{ctrl}{shift}{key}")
    }

    /// Whether it types nothing, so that it can be pressed while something is typed: a key that is held with Ctrl, or
    /// one of the function keys.
    #[cfg(test)]
    fn types_nothing(self) -> bool {
        self.has_ctrl || is_function_key(self.key)
    }

    /// Whether no press of keys means both.
    #[cfg(test)]
    fn differs_from(self, other: Self) -> bool {
        let shifts_differ = match (self.shift, other.shift) {
            (Some(one), Some(other)) => one != other,
            _ => false,
        };
        self.key != other.key || self.has_ctrl != other.has_ctrl || shifts_differ
    }
}

/// Whether a key is one of F1, F2 and so on, which type nothing.
pub(crate) fn is_function_key(key: Key) -> bool {
    key.name().strip_prefix('F').is_some_and(|number| number.parse::<u8>().is_ok())
}

/// What an action is, whatever is shown.
struct Row {
    id: &'static str,
    name: Message,
    help: Message,
    group: Group,
    scope: Scope,
    keys: Vec<Chord>,
}

impl Action {
    /// All actions, in the order in which they are listed.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        let before = [
            Self::Open,
            Self::Save,
            Self::SaveAs,
            Self::Export,
            Self::ShowDossier,
            Self::ShowLayer,
            Self::Quit,
            Self::Undo,
            Self::Redo,
            Self::SearchRegions,
            Self::ZoomIn,
            Self::ZoomOut,
            Self::ShowAll,
            Self::EverythingOn,
            Self::ReadArticle,
            Self::ChangeTheme,
            Self::ChangeLanguage,
            Self::Larger,
            Self::Smaller,
            Self::UsualSize,
            Self::FoldLeft,
            Self::FoldRight,
            Self::FoldLegend,
            Self::NextPanel,
            Self::PreviousPanel,
            Self::AcceptSuggestion,
            Self::EditSuggestion,
            Self::RejectSuggestion,
            Self::NextSuggestion,
            Self::PreviousSuggestion,
            Self::AcceptAllSure,
            Self::GoToText,
            Self::NextQuote,
            Self::PreviousQuote,
            Self::AddStatement,
            Self::TakeMarkedIn,
            Self::LeaveMarkedOut,
            Self::Keep,
        ];
        let behind = [Self::ShowCommands, Self::ShowShortcuts];
        before.into_iter().chain(Side::ALL.map(Self::ChooseSide)).chain(behind)
    }

    fn row(self) -> Row {
        let row = |id, name: Message, help: Message, group, scope, keys: &[Chord]| Row {
            id,
            name,
            help,
            group,
            scope,
            keys: keys.to_vec(),
        };
        match self {
            Self::Open => row(
                "open",
                message!("action-open"),
                message!("action-open-help"),
                Group::File,
                Scope::Window,
                &[Chord::ctrl(Key::O)],
            ),
            Self::Save => row(
                "save",
                message!("action-save"),
                message!("action-save-help"),
                Group::File,
                Scope::Window,
                &[Chord::ctrl(Key::S)],
            ),
            Self::SaveAs => row(
                "save-as",
                message!("action-save-as"),
                message!("action-save-as-help"),
                Group::File,
                Scope::Window,
                &[Chord::ctrl_shift(Key::S)],
            ),
            Self::Export => row(
                "export",
                message!("action-export"),
                message!("action-export-help"),
                Group::File,
                Scope::Window,
                &[Chord::ctrl(Key::E)],
            ),
            Self::ShowDossier => row(
                "dossier",
                message!("action-dossier"),
                message!("action-dossier-help"),
                Group::File,
                Scope::Window,
                &[Chord::ctrl(Key::D)],
            ),
            Self::ShowLayer => row(
                "layer",
                message!("action-layer"),
                message!("action-layer-help"),
                Group::File,
                Scope::Window,
                &[],
            ),
            Self::Quit => row(
                "quit",
                message!("action-quit"),
                message!("action-quit-help"),
                Group::File,
                Scope::Window,
                &[Chord::ctrl(Key::Q)],
            ),
            Self::Undo => row(
                "undo",
                message!("action-undo"),
                message!("action-undo-help"),
                Group::Edit,
                Scope::Window,
                &[Chord::ctrl(Key::Z)],
            ),
            Self::Redo => row(
                "redo",
                message!("action-redo"),
                message!("action-redo-help"),
                Group::Edit,
                Scope::Window,
                &[Chord::ctrl_shift(Key::Z), Chord::ctrl(Key::Y)],
            ),
            Self::SearchRegions => row(
                "search",
                message!("action-search"),
                message!("action-search-help"),
                Group::Map,
                Scope::Map,
                &[Chord::plain(Key::Slash)],
            ),
            Self::ZoomIn => row(
                "zoom-in",
                message!("action-zoom-in"),
                message!("action-zoom-in-help"),
                Group::Map,
                Scope::Map,
                &[Chord::sign(Key::Plus), Chord::sign(Key::Equals)],
            ),
            Self::ZoomOut => row(
                "zoom-out",
                message!("action-zoom-out"),
                message!("action-zoom-out-help"),
                Group::Map,
                Scope::Map,
                &[Chord::sign(Key::Minus)],
            ),
            Self::ShowAll => row(
                "show-all",
                message!("action-show-all"),
                message!("action-show-all-help"),
                Group::Map,
                Scope::Map,
                &[Chord::plain(Key::Num0)],
            ),
            Self::EverythingOn => row(
                "everything-on",
                message!("action-everything-on"),
                message!("action-everything-on-help"),
                Group::Map,
                Scope::Map,
                &[],
            ),
            Self::ReadArticle => row(
                "article",
                message!("action-article"),
                message!("action-article-help"),
                Group::Article,
                Scope::Map,
                &[],
            ),
            Self::ChangeTheme => row(
                "theme",
                message!("action-theme"),
                message!("action-theme-help"),
                Group::Window,
                Scope::Map,
                &[],
            ),
            Self::ChangeLanguage => row(
                "language",
                message!("action-language"),
                message!("action-language-help"),
                Group::Window,
                Scope::Map,
                &[],
            ),
            Self::Larger => row(
                "larger",
                message!("action-larger"),
                message!("action-larger-help"),
                Group::Window,
                Scope::Window,
                &[Chord::ctrl_sign(Key::Plus), Chord::ctrl_sign(Key::Equals)],
            ),
            Self::Smaller => row(
                "smaller",
                message!("action-smaller"),
                message!("action-smaller-help"),
                Group::Window,
                Scope::Window,
                &[Chord::ctrl_sign(Key::Minus)],
            ),
            Self::UsualSize => row(
                "usual-size",
                message!("action-usual-size"),
                message!("action-usual-size-help"),
                Group::Window,
                Scope::Window,
                &[Chord::ctrl(Key::Num0)],
            ),
            Self::FoldLeft => row(
                "fold-left",
                message!("action-fold-left"),
                message!("action-fold-left-help"),
                Group::Window,
                Scope::Map,
                &[Chord::plain(Key::F7)],
            ),
            Self::FoldRight => row(
                "fold-right",
                message!("action-fold-right"),
                message!("action-fold-right-help"),
                Group::Window,
                Scope::Map,
                &[Chord::plain(Key::F8)],
            ),
            Self::FoldLegend => row(
                "fold-legend",
                message!("action-fold-legend"),
                message!("action-fold-legend-help"),
                Group::Window,
                Scope::Map,
                &[Chord::plain(Key::F9)],
            ),
            Self::NextPanel => row(
                "next-panel",
                message!("action-next-panel"),
                message!("action-next-panel-help"),
                Group::Window,
                Scope::Window,
                &[Chord::plain(Key::F6)],
            ),
            Self::PreviousPanel => row(
                "previous-panel",
                message!("action-previous-panel"),
                message!("action-previous-panel-help"),
                Group::Window,
                Scope::Window,
                &[Chord::shift(Key::F6)],
            ),
            Self::AcceptSuggestion => row(
                "accept",
                message!("action-accept"),
                message!("action-accept-help"),
                Group::Article,
                Scope::Suggestions,
                &[Chord::plain(Key::A)],
            ),
            Self::EditSuggestion => row(
                "edit",
                message!("action-edit"),
                message!("action-edit-help"),
                Group::Article,
                Scope::Suggestions,
                &[Chord::plain(Key::E)],
            ),
            Self::RejectSuggestion => row(
                "reject",
                message!("action-reject"),
                message!("action-reject-help"),
                Group::Article,
                Scope::Suggestions,
                &[Chord::plain(Key::R)],
            ),
            Self::NextSuggestion => row(
                "next",
                message!("action-next"),
                message!("action-next-help"),
                Group::Article,
                Scope::Suggestions,
                &[Chord::plain(Key::J)],
            ),
            Self::PreviousSuggestion => row(
                "previous",
                message!("action-previous"),
                message!("action-previous-help"),
                Group::Article,
                Scope::Suggestions,
                &[Chord::plain(Key::K)],
            ),
            Self::AcceptAllSure => row(
                "accept-all-sure",
                message!("action-accept-all-sure"),
                message!("action-accept-all-sure-help"),
                Group::Article,
                Scope::Suggestions,
                &[],
            ),
            Self::GoToText => row(
                "text",
                message!("action-text"),
                message!("action-text-help"),
                Group::Article,
                Scope::Suggestions,
                &[Chord::plain(Key::T)],
            ),
            Self::NextQuote => row(
                "next-quote",
                message!("action-next-quote"),
                message!("action-next-quote-help"),
                Group::Article,
                Scope::Suggestions,
                &[Chord::plain(Key::N)],
            ),
            Self::PreviousQuote => row(
                "previous-quote",
                message!("action-previous-quote"),
                message!("action-previous-quote-help"),
                Group::Article,
                Scope::Suggestions,
                &[Chord::plain(Key::P)],
            ),
            Self::AddStatement => row(
                "add-statement",
                message!("action-add-statement"),
                message!("action-add-statement-help"),
                Group::Article,
                Scope::Suggestions,
                &[Chord::plain(Key::S)],
            ),
            Self::TakeMarkedIn => row(
                "take-in",
                message!("action-take-in"),
                message!("action-take-in-help"),
                Group::Article,
                Scope::Suggestions,
                &[Chord::plain(Key::W)],
            ),
            Self::LeaveMarkedOut => row(
                "leave-out",
                message!("action-leave-out"),
                message!("action-leave-out-help"),
                Group::Article,
                Scope::Suggestions,
                &[Chord::plain(Key::L)],
            ),
            Self::Keep => row(
                "keep",
                message!("action-keep"),
                message!("action-keep-help"),
                Group::Article,
                Scope::Window,
                &[Chord::ctrl(Key::Enter)],
            ),
            Self::ChooseSide(side) => {
                let (id, key) = match side {
                    Side::Ukraine => ("side-1", Key::Num1),
                    Side::Russia => ("side-2", Key::Num2),
                    Side::UnitedStates => ("side-3", Key::Num3),
                    Side::Other => ("side-4", Key::Num4),
                    Side::Independent => ("side-5", Key::Num5),
                };
                let name = message!("action-side", side = side.keyword());
                let help = message!("action-side-help");
                row(id, name, help, Group::Article, Scope::Suggestions, &[Chord::plain(key)])
            }
            Self::ShowCommands => row(
                "commands",
                message!("action-commands"),
                message!("action-commands-help"),
                Group::Help,
                Scope::Window,
                &[Chord::ctrl(Key::K)],
            ),
            Self::ShowShortcuts => row(
                "shortcuts",
                message!("action-shortcuts"),
                message!("action-shortcuts-help"),
                Group::Help,
                Scope::Map,
                &[Chord::plain(Key::F1), Chord::sign(Key::Questionmark)],
            ),
        }
    }

    /// The word for programs.
    pub(crate) fn id(self) -> &'static str {
        self.row().id
    }

    /// What it is called.
    pub(crate) fn name(self) -> Message {
        self.row().name
    }

    /// What it is called now: undo and redo say of what.
    pub(crate) fn name_now(self, state: &State) -> Message {
        match self {
            Self::Undo => match state.undo_name() {
                Some(edit) => message!("action-undo-of", edit = edit),
                None => self.name(),
            },
            Self::Redo => match state.redo_name() {
                Some(edit) => message!("action-redo-of", edit = edit),
                None => self.name(),
            },
            Self::ChangeTheme => match state.theme {
                Theme::Light => message!("action-theme-dark"),
                Theme::Dark => message!("action-theme-light"),
            },
            Self::ChangeLanguage => {
                let next = state.language.next();
                message!("action-language-next", code = next.code(), name = next.own_name())
            }
            Self::FoldLeft if state.is_folded(PanelKey::left) => message!("action-unfold-left"),
            Self::FoldRight if state.is_folded(PanelKey::right) => message!("action-unfold-right"),
            Self::FoldLegend if !state.shows_legend() => message!("action-unfold-legend"),
            Self::ReadArticle if state.reader.is_some() => message!("action-article-close"),
            Self::ReadArticle => message!("action-article-read"),
            _ => self.name(),
        }
    }

    /// What it does, as a sentence.
    pub(crate) fn help(self) -> Message {
        self.row().help
    }

    /// Under which heading it stands.
    pub(crate) fn group(self) -> Group {
        self.row().group
    }

    /// Where its keys work.
    pub(crate) fn scope(self) -> Scope {
        self.row().scope
    }

    /// Its keys, the usual ones first.
    pub(crate) fn keys(self) -> Vec<Chord> {
        self.row().keys
    }

    /// Its usual keys as people write them; empty where it has none.
    pub(crate) fn shown_keys(self) -> String {
        self.keys().first().map_or_else(String::new, |chord| chord.shown())
    }

    /// Its name now, with its usual keys, for a tooltip.
    pub(crate) fn name_with_keys(self, state: &State) -> Message {
        match self.shown_keys() {
            keys if keys.is_empty() => self.name_now(state),
            keys => message!("action-with-keys", action = self.name_now(state), keys = keys),
        }
    }

    /// Whether a dialog is there once it is done.
    pub(crate) fn opens_dialog(self) -> bool {
        matches!(
            self,
            Self::Open
                | Self::Export
                | Self::ShowDossier
                | Self::ShowLayer
                | Self::AcceptAllSure
                | Self::ShowCommands
                | Self::ShowShortcuts
        )
    }

    /// Whether its keys work while this dialog is shown: help does in every one, as does what presses the usual button;
    /// saving and undoing are about what is edited in it too.
    pub(crate) fn reaches_into(self, dialog: DialogKind) -> bool {
        match (self, dialog) {
            (Self::Keep, _) | (Self::Save | Self::SaveAs | Self::Undo | Self::Redo, DialogKind::Contents) => {
                true
            }
            (Self::ShowShortcuts, dialog) => dialog != DialogKind::Shortcuts,
            _ => false,
        }
    }

    /// The command that does it now.
    ///
    /// # Errors
    /// Why it cannot be done now, as a sentence without its full stop.
    pub(crate) fn command(self, state: &State) -> Result<Command, Message> {
        let command = match self {
            Self::Open => Command::ChooseOpen,
            Self::Save => Command::Desk(DeskCommand::Save),
            Self::SaveAs => Command::Desk(DeskCommand::SaveAs),
            Self::Export => Command::ShowExport(true),
            Self::ShowDossier => Command::Contents(ContentsCommand::Show(Section::Dossier)),
            Self::ShowLayer if state.source.is_none() => return Err(message!("action-shipped-layer")),
            Self::ShowLayer => Command::Layer(LayerCommand::Open),
            Self::Quit => Command::Desk(DeskCommand::Quit),
            Self::Undo if state.undo_name().is_none() => return Err(message!("action-nothing-to-undo")),
            Self::Undo => Command::Undo,
            Self::Redo if state.redo_name().is_none() => return Err(message!("action-nothing-undone")),
            Self::Redo => Command::Redo,
            Self::SearchRegions => Command::StartSearch,
            Self::ZoomIn => Command::Zoom(ZOOM_STEP, None),
            Self::ZoomOut => Command::Zoom(1.0 / ZOOM_STEP, None),
            Self::ShowAll => Command::Fit,
            Self::EverythingOn if state.query().is_everything() => {
                return Err(message!("action-nothing-off"));
            }
            Self::EverythingOn => Command::Everything,
            Self::ReadArticle => match (&state.reader, state.dossier.documents.first()) {
                (Some(_), _) => Command::Reader(ReaderCommand::Close),
                (None, Some(document)) => Command::Reader(ReaderCommand::Open(document.id.clone())),
                (None, None) => return Err(message!("action-no-article")),
            },
            Self::ChangeTheme => Command::SetTheme(match state.theme {
                Theme::Light => Theme::Dark,
                Theme::Dark => Theme::Light,
            }),
            Self::ChangeLanguage => Command::SetLanguage(state.language.next()),
            Self::Larger => match SCALES_PERCENT.into_iter().find(|percent| *percent > state.scale_percent) {
                Some(percent) => Command::Scale(percent),
                None => return Err(message!("action-largest")),
            },
            Self::Smaller => match SCALES_PERCENT.into_iter().rfind(|percent| *percent < state.scale_percent)
            {
                Some(percent) => Command::Scale(percent),
                None => return Err(message!("action-smallest")),
            },
            Self::UsualSize if state.scale_percent == USUAL_SCALE_PERCENT => {
                return Err(message!("action-usual-already"));
            }
            Self::UsualSize => Command::Scale(USUAL_SCALE_PERCENT),
            Self::FoldLeft => fold(state, PanelKey::left),
            Self::FoldRight => fold(state, PanelKey::right),
            Self::FoldLegend => Command::Panel(PanelCommand::FoldLegend(state.shows_legend())),
            Self::NextPanel => Command::GoToPanel(Step::Forward),
            Self::PreviousPanel => Command::GoToPanel(Step::Back),
            Self::AcceptSuggestion => Command::Reader(ReaderCommand::Accept(suggestions(state)?.pick)),
            Self::EditSuggestion => Command::Reader(ReaderCommand::Edit(suggestions(state)?.pick)),
            Self::RejectSuggestion => Command::Reader(ReaderCommand::Reject(suggestions(state)?.pick)),
            Self::NextSuggestion => {
                let last = state.open_suggestions().len().saturating_sub(1);
                Command::Reader(ReaderCommand::Pick((suggestions(state)?.pick + 1).min(last)))
            }
            Self::PreviousSuggestion => {
                Command::Reader(ReaderCommand::Pick(suggestions(state)?.pick.saturating_sub(1)))
            }
            Self::AcceptAllSure => {
                suggestions(state)?;
                Command::Reader(ReaderCommand::AcceptAll(BatchCommand::Open))
            }
            Self::GoToText => {
                text(state)?;
                Command::Reader(ReaderCommand::GoToText)
            }
            Self::NextQuote => {
                text(state)?;
                Command::Reader(ReaderCommand::NextQuote(Step::Forward))
            }
            Self::PreviousQuote => {
                text(state)?;
                Command::Reader(ReaderCommand::NextQuote(Step::Back))
            }
            Self::AddStatement if marked(state)?.form.is_some() => return Err(message!("action-writing")),
            Self::AddStatement => Command::Reader(ReaderCommand::Add),
            Self::TakeMarkedIn | Self::LeaveMarkedOut if marked(state)?.form.is_none() => {
                return Err(message!("action-not-writing"));
            }
            Self::TakeMarkedIn => Command::Reader(ReaderCommand::TakeMarkedIn),
            Self::LeaveMarkedOut => Command::Reader(ReaderCommand::LeaveMarkedOut),
            Self::Keep => kept(state)?,
            Self::ChooseSide(_) if suggestions(state)?.inbox.asked.is_none() => {
                return Err(message!("action-no-side-asked"));
            }
            Self::ChooseSide(side) => Command::Reader(ReaderCommand::ChooseSide(side)),
            Self::ShowCommands => Command::ShowCommands,
            Self::ShowShortcuts => Command::ShowShortcuts,
        };
        Ok(command)
    }
}

/// The article whose text is shown.
fn text(state: &State) -> Result<&Reader, Message> {
    let reader = state.reader.as_ref().ok_or_else(|| message!("action-no-article-open"))?;
    if reader.text.is_none() {
        return Err(message!("action-no-text"));
    }
    Ok(reader)
}

/// The article in which words are marked.
fn marked(state: &State) -> Result<&Reader, Message> {
    let reader = text(state)?;
    if reader.marked.is_none() {
        return Err(message!("action-nothing-marked"));
    }
    Ok(reader)
}

/// What keeps the record or the statement that is being written.
fn kept(state: &State) -> Result<Command, Message> {
    if let Some(contents) = state.dialogs.contents() {
        if !contents.is_changed() {
            return Err(message!("action-nothing-changed"));
        }
        return match state.draft_problem() {
            Some(problem) => Err(problem),
            None => Ok(Command::Contents(ContentsCommand::Keep)),
        };
    }
    if let Some(review) = state.dialogs.review() {
        return review.usual_command().map(Command::Import);
    }
    let form = state.reader.as_ref().and_then(|reader| reader.form.as_ref());
    let form = form.ok_or_else(|| message!("action-not-writing"))?;
    match state.form_problem(form) {
        Some(problem) => Err(problem),
        None => Ok(Command::Reader(ReaderCommand::Keep)),
    }
}

/// The command that folds a panel, or brings it back.
fn fold(state: &State, key: fn(bool) -> PanelKey) -> Command {
    Command::Panel(PanelCommand::Fold(key(state.reader.is_some()), !state.is_folded(key)))
}

/// The article whose suggestions are shown.
fn suggestions(state: &State) -> Result<&Reader, Message> {
    let reader = state.reader.as_ref().ok_or_else(|| message!("action-no-article-open"))?;
    if reader.form.is_some() {
        return Err(message!("action-writing"));
    }
    if reader.side != ReaderSide::Suggestions {
        return Err(message!("action-no-suggestions"));
    }
    Ok(reader)
}

/// Keys that are no actions of their own, for the sheet and the README: keys and what they do.
pub(crate) fn other_keys() -> [(Message, Message); 6] {
    [
        (message!("action-keys-tab"), message!("action-keys-tab-help")),
        (message!("action-keys-arrows"), message!("action-keys-arrows-help")),
        (message!("action-keys-esc"), message!("action-keys-esc-help")),
        (message!("action-keys-sides"), message!("action-keys-sides-help")),
        (message!("action-keys-lists"), message!("action-keys-lists-help")),
        (message!("action-keys-text"), message!("action-keys-text-help")),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::{shipped_dossier, shipped_layer};
    use crate::words::Language;

    const README: &str = include_str!("../../README.md");

    #[test]
    fn no_two_actions_have_the_same_keys_where_both_work() {
        let all: Vec<Action> = Action::all().collect();
        for (number, one) in all.iter().enumerate() {
            for other in &all[number + 1..] {
                for (chord, same) in one
                    .keys()
                    .iter()
                    .flat_map(|chord| other.keys().into_iter().map(move |other| (*chord, other)))
                {
                    assert!(chord.differs_from(same), "{} and {}: {}", one.id(), other.id(), chord.shown());
                }
                assert_ne!(one.id(), other.id(), "an id of its own");
                for language in Language::all() {
                    let names = [one, other].map(|action| language.text(&action.name()));
                    assert_ne!(names[0], names[1], "a name of its own in {language:?}");
                }
            }
        }
        let twice = Chord::plain(Key::Plus);
        assert!(!twice.differs_from(Chord::sign(Key::Plus)), "a clash is found");
    }

    #[test]
    fn what_is_typed_as_a_word_is_no_key_while_typing() {
        for action in Action::all().filter(|action| action.scope() == Scope::Window) {
            assert!(
                action.keys().into_iter().all(Chord::types_nothing),
                "{}: its keys would be typed",
                action.id()
            );
        }
    }

    #[test]
    fn the_table_of_keys_in_the_readme_is_that_of_the_registry() {
        let is_side = |action: &Action| matches!(action, Action::ChooseSide(_));
        let rows =
            Action::all().filter(|action| !action.keys().is_empty() && !is_side(action)).map(|action| {
                let keys: Vec<String> = action.keys().into_iter().map(Chord::shown).collect();
                format!("| {} | {} | {} |", keys.join(", "), action.name().english(), action.help().english())
            });
        let others =
            other_keys().map(|(keys, help)| format!("| {} | | {} |", keys.english(), help.english()));
        let expected: Vec<String> = others.into_iter().chain(rows).collect();
        let (_, table) = README.split_once("| key | action | what it does |\n|---|---|---|\n").unwrap();
        let found: Vec<&str> = table.lines().take_while(|line| line.starts_with('|')).collect();
        assert_eq!(found, expected, "the README’s table should be:\n{}", expected.join("\n"));
    }

    #[test]
    fn what_cannot_be_done_says_why() {
        let layer = shipped_layer().unwrap();
        let state = State::new(shipped_dossier(&layer).unwrap().dossier, layer);
        let reasons: Vec<String> =
            Action::all().filter_map(|action| action.command(&state).err()).map(|no| no.english()).collect();
        assert!(reasons.iter().any(|reason| reason == "there is nothing to undo"), "{reasons:?}");
        assert!(reasons.iter().any(|reason| reason == "no article is open"), "{reasons:?}");
        assert!(Action::Open.command(&state).is_ok(), "a file can always be opened");
    }
}
