//! A dossier's file before its fields are checked: its format, and faults of its JSON.

use serde::Deserialize;
use serde_json::Value;

use super::error::{FoundFormat, LoadError};
use super::json::json_problem;
use crate::format::{FORMAT, FORMER_FORMAT};

/// Reads only the format, so that a newer file is named as such even where its fields differ.
pub(super) fn check_format(text: &str, file: &str) -> Result<(), LoadError> {
    #[derive(Deserialize)]
    struct Head {
        #[serde(default)]
        format: Option<Value>,
    }
    let head: Head = serde_json::from_str(text).map_err(|error| not_json(file, &error))?;
    let found = match head.format {
        Some(Value::String(format)) if format == FORMAT || format == FORMER_FORMAT => return Ok(()),
        Some(Value::String(format)) => FoundFormat::Other(format),
        Some(_) => FoundFormat::NotText,
        None => FoundFormat::Missing,
    };
    Err(LoadError::WrongFormat { file: file.to_owned(), found })
}

pub(super) fn not_json(file: &str, error: &serde_json::Error) -> LoadError {
    LoadError::NotJson {
        file: file.to_owned(),
        line: error.line(),
        column: error.column(),
        problem: json_problem(error),
    }
}
