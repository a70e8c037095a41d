//! Effects: what only the shell may do, as values.

use std::path::PathBuf;
use std::sync::Arc;

use crate::app::command::Command;
use crate::app::desk::command::DeskEffect;
use crate::app::export::request::ExportRequest;
use crate::paint::png::Image;
use crate::scene::palette::Theme;
use crate::service::LayerAt;
use crate::text::CanonicalText;

/// Something outside the state.
#[derive(Debug, Clone)]
pub enum Effect {
    /// Puts text on the clipboard.
    Copy(String),
    /// Opens an address in the browser.
    OpenUrl(String),
    /// Changes the colours of the window.
    Theme(Theme),
    /// Sets the size of the interface, in percent.
    Scale(u16),
    /// Asks for a path to save to, starting from the one given.
    ChoosePath(String),
    /// Asks for a file to open.
    ChooseOpen,
    /// Opens a file.
    Open(PathBuf),
    /// Reads the layer again, with other choices.
    ReadLayer(LayerAt),
    /// Makes an article of a text that was pasted.
    ReadPaste(String),
    /// Writes a file.
    Export(Box<ExportRequest>),
    /// Makes a picture for the clipboard.
    CopyImage(Box<ExportRequest>),
    /// Puts a picture on the clipboard.
    CopyPixels(Image),
    /// Asks for a file with the outline of a place.
    ChooseOutline,
    /// Reads the outline of a place from a file.
    ReadOutline(PathBuf),
    /// Asks for a file with a palette.
    ChoosePalette,
    /// Reads a palette from a file.
    ReadPalette(PathBuf),
    /// Reads a text for suggestions.
    Extract(Arc<CanonicalText>),
    /// Puts the dossier, which was just edited, on the disk, where a kill does not reach it.
    Record,
    /// Something with the file that is edited.
    Desk(DeskEffect),
    /// Stops the export that is being made.
    CancelExport,
    /// Forgets what the panels kept: they show another map.
    FreshPanels,
    /// Does a command once the effects before it are done.
    Then(Box<Command>),
}
