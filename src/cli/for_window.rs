//! What the window calls here until it calls `service` itself; then this file goes.

use std::path::Path;

use super::error::CliError;
use crate::export::ExportFormat;
use crate::service::{self, ArticleFile, Input, LayerAt, Opened, OpenedLayer};

/// See [`service::layer_at`].
///
/// # Errors
/// The same.
pub fn layer_at(at: Option<&LayerAt>) -> Result<OpenedLayer, CliError> {
    Ok(service::layer_at(at)?)
}

/// See [`service::load_input`].
///
/// # Errors
/// The same.
pub fn load_input(dossier: Option<&Path>, at: Option<&LayerAt>) -> Result<Input, CliError> {
    Ok(service::load_input(dossier, at)?)
}

/// See [`service::open_file`].
///
/// # Errors
/// The same.
pub fn open_file(here: OpenedLayer, path: &Path, may_look_beside: bool) -> Result<Opened, CliError> {
    Ok(service::open_file(here, path, may_look_beside)?)
}

/// See [`service::open_paste`].
///
/// # Errors
/// The same.
pub fn open_paste(text: &str) -> Result<ArticleFile, CliError> {
    Ok(service::open_paste(text)?)
}

/// See [`service::export_format`].
///
/// # Errors
/// The same.
pub fn export_format(path: &Path) -> Result<ExportFormat, CliError> {
    Ok(service::export_format(path)?)
}
