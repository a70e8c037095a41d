//! Asking for a path with the dialog of the desktop.

use crate::format::{Holds, endings_of};
use std::path::{Path, PathBuf};

/// A way to ask for a path. It may block: it is called on a thread of its own.
pub trait FileDialog: Send + Sync {
    /// The path that the user chose; `None` where they chose none.
    fn save_path(&self, suggested: &str) -> Option<String>;

    /// The file that the user chose to open; `None` where they chose none.
    fn open_path(&self) -> Option<PathBuf>;

    /// The path that the user chose for the dossier itself; `None` where they chose none.
    fn save_dossier_path(&self, suggested: &str) -> Option<PathBuf> {
        self.save_path(suggested).map(PathBuf::from)
    }
}

/// The dialog of the desktop.
#[derive(Debug, Clone, Copy)]
pub struct SystemDialog;

impl FileDialog for SystemDialog {
    fn save_path(&self, suggested: &str) -> Option<String> {
        let name = Path::new(suggested).file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut dialog = rfd::FileDialog::new().set_title("Export the map").set_file_name(name);
        if let Some(ending) = Path::new(suggested).extension() {
            dialog = dialog.add_filter("the chosen format", &[ending.to_string_lossy()]);
        }
        Some(dialog.save_file()?.to_string_lossy().into_owned())
    }

    fn open_path(&self) -> Option<PathBuf> {
        let [maps, layers, articles] = [Holds::Map, Holds::Layer, Holds::Article].map(endings_of);
        rfd::FileDialog::new()
            .set_title("Open a dossier, an exported file, an article or a layer")
            .add_filter("what can be opened", &[&maps[..], &layers, &articles].concat())
            .add_filter("dossiers and exported files", &maps)
            .add_filter("articles", &articles)
            .add_filter("layers", &layers)
            .add_filter("all files", &["*"])
            .pick_file()
    }

    fn save_dossier_path(&self, suggested: &str) -> Option<PathBuf> {
        let (folder, name) = (Path::new(suggested).parent(), Path::new(suggested).file_name()?);
        let mut dialog = rfd::FileDialog::new()
            .set_title("Save the dossier")
            .add_filter("dossiers", &["json"])
            .set_file_name(name.to_string_lossy());
        if let Some(folder) = folder.filter(|folder| folder.is_dir()) {
            dialog = dialog.set_directory(folder);
        }
        dialog.save_file()
    }
}
