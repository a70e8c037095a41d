//! Commands: everything that a panel, a key or a screen reader can ask for, as values.

use std::path::PathBuf;

use crate::app::contents::command::ContentsCommand;
use crate::app::desk::command::DeskCommand;
use crate::app::dialog_kind::DialogKind;
use crate::app::document::history::Focus;
use crate::app::export::state::{ExportDialog, PreviewZoom};
use crate::app::help::state::CommandPalette;
use crate::app::import::command::ImportCommand;
use crate::app::layer::command::LayerCommand;
use crate::app::panels::command::PanelCommand;
use crate::app::path::command::PathCommand;
use crate::app::reader::command::ReaderCommand;
use crate::app::reader::state::Step;
use crate::app::sources::state::Switching;
use crate::edit::Edit;
use crate::model::{AreaId, StatementId};
use crate::query::Toggle;
use crate::scene::legend::LegendKey;
use crate::scene::palette::Theme;
use crate::space::{Rect, Screen};
use crate::words::{Language, Message};

/// Something to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Focuses an area or a place, or nothing.
    Focus(Option<Focus>),
    /// Moves the focus to the neighbour that lies in a direction from an area.
    FocusNeighbour(usize, Direction),
    /// Focuses an area or a place from a list, and puts the keyboard on its heading.
    Visit(Focus),
    /// Puts the keyboard on the area of the map with this index.
    GoToArea(usize),
    /// Puts the keyboard on what is in focus on the map.
    GoToFocus,
    /// Moves the focus to the next place that is mentioned, or the one before.
    FocusPlace(Step),
    /// Switches these toggles the other way round together.
    Flip(Vec<Toggle>),
    /// Switches on these toggles of a section and all others of it off.
    Only(Vec<Toggle>, Vec<Toggle>),
    /// Switches a section on.
    AllOn(Vec<Toggle>),
    /// Switches a section off.
    AllOff(Vec<Toggle>),
    /// Switches everything on.
    Everything,
    /// Weighs what the pointer or the keyboard is on among the toggles.
    HoverSwitch(Option<Switching>),
    /// Limits the map to a line of the legend, or lifts the limit.
    Filter(Option<LegendKey>),
    /// Takes back the last edit or toggle.
    Undo,
    /// Does it again.
    Redo,
    /// Edits the dossier.
    Edit(Box<Edit>),
    /// Something in the article that is being read.
    Reader(ReaderCommand),
    /// Something with the file that is edited.
    Desk(DeskCommand),
    /// Something in the review of an article.
    Import(ImportCommand),
    /// Something in the dialog about what the dossier has.
    Contents(ContentsCommand),
    /// Something in the dialog about the layer.
    Layer(LayerCommand),
    /// Something in the dialog that asks for a path.
    Path(PathCommand),
    /// Something with the width of a panel, or what is folded.
    Panel(PanelCommand),
    /// The map has this rectangle of the window.
    Place(Rect),
    /// The legend has this rectangle of the window, and is open there or folded.
    Cover(Rect, bool),
    /// Drags the map, in pixels to the right and down.
    Pan(f64, f64),
    /// Zooms by a factor around a point of the window; `None` for the middle of the map.
    Zoom(f64, Option<Screen>),
    /// Shows all areas.
    Fit,
    /// The pointer is over this area.
    Hover(Option<usize>),
    /// Puts the card at the pointer away until the pointer is on another area.
    HidePointerCard,
    /// The keyboard is on this area.
    KeyboardArea(Option<usize>),
    /// The keyboard is on this place.
    KeyboardPlace(Option<usize>),
    /// The keyboard has arrived where it was wanted.
    FocusGiven,
    /// The search box has this text.
    Search(String),
    /// Moves to the hit of the search with this number, from 0.
    PickHit(usize),
    /// Puts the keyboard into the search box.
    StartSearch,
    /// Copies a statement's quote with its citation.
    CopyQuote(StatementId),
    /// Opens the article at a statement's quote.
    ShowInArticle(StatementId),
    /// Asks for a file to open.
    ChooseOpen,
    /// Opens a file: a dossier, a picture, page or data file that was exported, or an article.
    Open(PathBuf),
    /// Opens or closes the export dialog.
    ShowExport(bool),
    /// The export dialog has these choices.
    SetExport(Box<ExportDialog>),
    /// Asks for a path for the export.
    ChoosePath,
    /// Shows the preview of the export in the whole window, this large.
    ShowPreview(PreviewZoom),
    /// Asks for a file with a palette for the export.
    ChoosePalette,
    /// Writes the file.
    Export,
    /// Puts the picture on the clipboard.
    CopyImage,
    /// Puts the lines that embed the page in another one on the clipboard.
    CopyEmbedLines,
    /// Stops an export that is being made.
    CancelExport,
    /// Changes the colours.
    SetTheme(Theme),
    /// Changes the language of names.
    SetLanguage(Language),
    /// Sets the size of the interface, in percent; one that is too small or too large becomes the nearest that is not.
    Scale(u16),
    /// Puts the keyboard into the next panel, or the one before.
    GoToPanel(Step),
    /// Takes the notice away; the one before it comes back.
    DismissNotice,
    /// Copies what the notice has for that.
    CopyFromNotice,
    /// Shows all notices in full, or the last one in short.
    ShowAllNotices(bool),
    /// The pointer or the keyboard is on the notices, or no more: as long as it is, none goes away by itself.
    HoldNotices(bool),
    /// Shows the command palette.
    ShowCommands,
    /// The command palette has this text and pick.
    SetCommands(CommandPalette),
    /// Shows the sheet of shortcuts.
    ShowShortcuts,
    /// Closes a dialog that holds no work.
    CloseDialog(DialogKind),
    /// Says aloud at once why something was not done.
    Tell(Message),
    /// Puts the keyboard into the field that keeps what is being written from being kept.
    GoToMissing,
    /// Esc: closes what is open, else clears the search, else the filter, else the focus.
    Escape,
}

/// A direction on the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// West.
    Left,
    /// East.
    Right,
    /// North.
    Up,
    /// South.
    Down,
}

/// The focus on an area with this id.
pub(crate) fn focus_on(id: &AreaId) -> Command {
    Command::Focus(Some(Focus::Area(id.clone())))
}

/// The same from a list: the keyboard goes to the area's heading.
pub(crate) fn visit(id: &AreaId) -> Command {
    Command::Visit(Focus::Area(id.clone()))
}

impl From<ImportCommand> for Command {
    fn from(command: ImportCommand) -> Self {
        Self::Import(command)
    }
}
