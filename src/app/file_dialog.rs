//! Asking for a path with the dialog of the desktop.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::app::path::desktop::has_dialog;
use crate::app::path::question::PathQuestion;
use crate::format::{Holds, endings_of};
use crate::words::{Language, message};

/// What came of asking for a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PathAnswer {
    /// The user chose this one.
    Chosen(PathBuf),
    /// The user chose none.
    Cancelled,
    /// No dialog could be shown.
    NoDialog,
}

/// A way to ask for a path. It may block: it is called on a thread of its own.
pub trait FileDialog: Send + Sync {
    /// Asks, in a language. A dialog that asks for a path to write to also asks before a file there is replaced.
    fn ask(&self, language: Language, question: &PathQuestion) -> PathAnswer;
}

/// The dialog of the desktop.
#[derive(Debug, Clone, Copy)]
pub struct SystemDialog;

/// A dialog that says within this time that nothing was chosen was never seen: nobody cancels one so fast.
const SOONEST_CANCEL: Duration = Duration::from_millis(150);

impl FileDialog for SystemDialog {
    fn ask(&self, language: Language, question: &PathQuestion) -> PathAnswer {
        if !has_dialog() {
            return PathAnswer::NoDialog;
        }
        #[expect(
            clippy::disallowed_methods,
            reason = "how long a dialog was there tells whether it was seen"
        )]
        let began = Instant::now();
        match show(language, question) {
            Some(path) => PathAnswer::Chosen(path),
            None if began.elapsed() < SOONEST_CANCEL => PathAnswer::NoDialog,
            None => PathAnswer::Cancelled,
        }
    }
}

/// Shows the dialog; `None` where nothing was chosen, and also where it could not be shown.
fn show(language: Language, question: &PathQuestion) -> Option<PathBuf> {
    let dialog = rfd::FileDialog::new().set_title(language.text(&question.title()));
    let [maps, layers, articles] = [Holds::Map, Holds::Layer, Holds::Article].map(endings_of);
    let all = language.text(&message!("desk-open-all"));
    match question {
        PathQuestion::Open => dialog
            .add_filter(language.text(&message!("desk-open-any")), &[&maps[..], &layers, &articles].concat())
            .add_filter(language.text(&message!("desk-open-maps")), &maps)
            .add_filter(language.text(&message!("desk-open-articles")), &articles)
            .add_filter(language.text(&message!("desk-open-layers")), &layers)
            .add_filter(all, &["*"])
            .pick_file(),
        PathQuestion::Outline => dialog
            .add_filter(language.text(&message!("desk-open-layers")), &layers)
            .add_filter(all, &["*"])
            .pick_file(),
        PathQuestion::Palette => dialog
            .add_filter(language.text(&message!("desk-open-palettes")), &["json"])
            .add_filter(all, &["*"])
            .pick_file(),
        PathQuestion::SaveDossier { suggested, .. } => {
            let suggested = Path::new(suggested);
            let dialog = dialog
                .add_filter(language.text(&message!("desk-save-dossiers")), &["json"])
                .set_file_name(suggested.file_name()?.to_string_lossy());
            match suggested.parent().filter(|folder| folder.is_dir()) {
                Some(folder) => dialog.set_directory(folder),
                None => dialog,
            }
            .save_file()
        }
        PathQuestion::Export { suggested } => {
            let suggested = Path::new(suggested);
            let dialog = dialog.set_file_name(suggested.file_name().unwrap_or_default().to_string_lossy());
            match suggested.extension() {
                Some(ending) => {
                    let name = language.text(&message!("desk-chosen-format"));
                    dialog.add_filter(name, &[ending.to_string_lossy()])
                }
                None => dialog,
            }
            .save_file()
        }
    }
}
