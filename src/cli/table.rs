//! The map as a table, for terminals and for machines without a display.

use std::io::Write as _;

use super::Streams;
use super::area_name::area_with_code;
use super::error::CliError;
use crate::derive::{Status, Verdicts, derive_verdicts, describe_status, verdict_sentence};
use crate::model::{Dossier, Layer, Name};
use crate::query::{Query, filter_in_force};
use crate::service::{LaunchError, Start};
use crate::text::one_line;
use crate::words::{Arg, Joint, Language, Message, Say as _, message};

/// The areas that statements name with status, reason and who says it, then the others in one line.
pub fn areas_table(dossier: &Dossier, layer: &Layer, verdicts: &Verdicts, language: Language) -> String {
    let text = |message: &Message| language.text(message);
    let mut rows: Vec<[String; 3]> = Vec::new();
    let mut silent: Vec<&Name> = Vec::new();
    for status in Status::ALL {
        for (area, (_, verdict)) in layer.areas.iter().zip(verdicts.areas()) {
            if verdict.status != status {
                continue;
            }
            if status == Status::NotMentioned && verdict.lost_count() == 0 {
                silent.push(&area.short_name);
                continue;
            }
            let sentence = verdict_sentence(dossier, layer, &area.id, verdict);
            let status = describe_status(status, verdict.texture());
            rows.push([text(&area_with_code(layer, &area.id)), text(&status), text(&sentence)]);
        }
        for (place, (_, verdict)) in layer.places.iter().zip(verdicts.places()) {
            if verdict.status == status && status != Status::NotMentioned {
                let name = message!("cli-place-with-code", name = &place.name, code = place.area.as_str());
                let speakers = verdict
                    .carried()
                    .filter_map(|id| dossier.statement(id))
                    .map(|statement| dossier.short_name(&statement.speaker));
                let speakers: Vec<&str> = speakers.collect();
                let reported = if speakers.is_empty() {
                    message!("cli-reported-by-none")
                } else {
                    message!("cli-reported-by", speakers = Arg::list(Joint::Comma, speakers))
                };
                rows.push([text(&name), text(&status.label()), text(&reported)]);
            }
        }
    }
    let mut lines = aligned(&rows);
    if !silent.is_empty() {
        let (count, areas) = (silent.len(), Arg::list(Joint::Comma, silent));
        lines.push(text(&message!("cli-not-mentioned", count = count, areas = areas)));
    }
    lines.push(text(&message!("cli-as-reported")));
    lines.iter().map(|line| one_line(line) + "\n").collect()
}

/// Rows with their first two columns padded to the same width.
fn aligned(rows: &[[String; 3]]) -> Vec<String> {
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let (first, second) = (width(0), width(1));
    rows.iter().map(|[name, status, reason]| format!("{name:first$}  {status:second$}  {reason}")).collect()
}

/// Prints the map as a table and, in one sentence, why there is no window and what to type.
///
/// # Errors
/// [`CliError::Launch`] where it was a fault of the program, [`CliError::Argument`] for an article,
/// which only the window can review, [`CliError::Stream`] where the output cannot be written.
pub fn report_no_window(
    start: &Start,
    error: &LaunchError,
    streams: &mut Streams<'_>,
) -> Result<(), CliError> {
    if matches!(error, LaunchError::Crashed { .. }) {
        return Err(CliError::Launch(error.clone()));
    }
    let why = error.message();
    if let Some(article) = &start.article {
        let message = message!("cli-article-needs-window", file = &article.name, why = why);
        return Err(CliError::Argument(message));
    }
    let input = &start.input;
    let dossier = input.dossier.in_language(streams.language);
    let verdicts = derive_verdicts(&input.layer, &filter_in_force(&input.dossier, &Query::everything()));
    write!(streams.out, "{}", areas_table(&dossier, &input.layer, &verdicts, streams.language))?;
    Ok(streams.print("\n", &message!("cli-no-window", why = why))?)
}
