//! The folder for what the program remembers between starts.

use std::path::PathBuf;

use etcetera::BaseStrategy;

/// The variable of the environment that names another folder, for tests and for portable copies.
pub const STATE_FOLDER_VARIABLE: &str = "CLAIMS_MAP_STATE_DIR";

/// The folder for choices, recent files and unsaved work; `None` where the system names no home.
///
/// It follows the system's custom (on Linux the XDG base directories: `~/.local/state/claims-map`) and
/// is not made here.
pub fn state_folder() -> Option<PathBuf> {
    if let Some(folder) = std::env::var_os(STATE_FOLDER_VARIABLE).filter(|folder| !folder.is_empty()) {
        return Some(PathBuf::from(folder));
    }
    let base = etcetera::choose_base_strategy().ok()?;
    Some(base.state_dir().unwrap_or_else(|| base.data_dir()).join("claims-map"))
}
