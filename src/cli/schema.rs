//! `claims-map schema`: the JSON Schemas that ship, each a golden of the types that it describes.

use std::io::Write as _;

use super::Streams;
use super::args::{SchemaArg, SchemaArgs};
use super::error::CliError;

/// Prints a schema: 0.
///
/// # Errors
/// [`CliError`] where standard output is gone.
pub fn schema(args: &SchemaArgs, streams: &mut Streams<'_>) -> Result<u8, CliError> {
    let text = match args.of {
        SchemaArg::Dossier => include_str!("../../data/claims-map-2.schema.json"),
        SchemaArg::Extract => include_str!("../../data/extract.schema.json"),
        SchemaArg::Suggestions => include_str!("../../data/suggestions.schema.json"),
    };
    streams.out.write_all(text.as_bytes())?;
    Ok(0)
}
