//! Asking for a path with the dialog of the desktop.

use std::path::{Path, PathBuf};

use crate::format::{Holds, endings_of};
use crate::words::{Language, message};

/// A way to ask for a path. It may block: it is called on a thread of its own.
pub trait FileDialog: Send + Sync {
    /// The path that the user chose; `None` where they chose none. Here and below the dialog speaks `language`.
    fn save_path(&self, language: Language, suggested: &str) -> Option<String>;

    /// The file that the user chose to open; `None` where they chose none.
    fn open_path(&self, language: Language) -> Option<PathBuf>;

    /// The path that the user chose for the dossier itself; `None` where they chose none.
    fn save_dossier_path(&self, language: Language, suggested: &str) -> Option<PathBuf> {
        self.save_path(language, suggested).map(PathBuf::from)
    }
}

/// The dialog of the desktop.
#[derive(Debug, Clone, Copy)]
pub struct SystemDialog;

impl FileDialog for SystemDialog {
    fn save_path(&self, language: Language, suggested: &str) -> Option<String> {
        let name = Path::new(suggested).file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut dialog = rfd::FileDialog::new()
            .set_title(language.text(&message!("dialog-export-title")))
            .set_file_name(name);
        if let Some(ending) = Path::new(suggested).extension() {
            dialog = dialog
                .add_filter(language.text(&message!("desk-chosen-format")), &[ending.to_string_lossy()]);
        }
        Some(dialog.save_file()?.to_string_lossy().into_owned())
    }

    fn open_path(&self, language: Language) -> Option<PathBuf> {
        let [maps, layers, articles] = [Holds::Map, Holds::Layer, Holds::Article].map(endings_of);
        rfd::FileDialog::new()
            .set_title(language.text(&message!("desk-open-title")))
            .add_filter(language.text(&message!("desk-open-any")), &[&maps[..], &layers, &articles].concat())
            .add_filter(language.text(&message!("desk-open-maps")), &maps)
            .add_filter(language.text(&message!("desk-open-articles")), &articles)
            .add_filter(language.text(&message!("desk-open-layers")), &layers)
            .add_filter(language.text(&message!("desk-open-all")), &["*"])
            .pick_file()
    }

    fn save_dossier_path(&self, language: Language, suggested: &str) -> Option<PathBuf> {
        let (folder, name) = (Path::new(suggested).parent(), Path::new(suggested).file_name()?);
        let mut dialog = rfd::FileDialog::new()
            .set_title(language.text(&message!("desk-save-title")))
            .add_filter(language.text(&message!("desk-save-dossiers")), &["json"])
            .set_file_name(name.to_string_lossy());
        if let Some(folder) = folder.filter(|folder| folder.is_dir()) {
            dialog = dialog.set_directory(folder);
        }
        dialog.save_file()
    }
}
