//! The map as a table, for terminals and for machines without a display.

use std::io::Write as _;

use super::Streams;
use super::error::CliError;
use crate::derive::{Status, Verdicts, derive_verdicts, describe_status, verdict_sentence};
use crate::model::{Dossier, Layer};
use crate::query::{Query, filter_in_force};
use crate::service::{LaunchError, Start};
use crate::text::one_line;

/// The areas that statements name with status, reason and who says it, then the others in one line.
pub fn areas_table(dossier: &Dossier, layer: &Layer, verdicts: &Verdicts) -> String {
    let mut rows: Vec<[String; 3]> = Vec::new();
    let mut silent: Vec<&str> = Vec::new();
    for status in Status::ALL {
        for (area, (_, verdict)) in layer.areas.iter().zip(verdicts.areas()) {
            if verdict.status != status {
                continue;
            }
            if status == Status::NotMentioned && verdict.lost_count() == 0 {
                silent.push(&area.short_name.en);
                continue;
            }
            let name = format!("{} ({})", area.name.en, area.id);
            let sentence = verdict_sentence(dossier, layer, &area.id, verdict);
            rows.push([name, describe_status(status, verdict.texture()).english(), sentence.english()]);
        }
        for (place, (_, verdict)) in layer.places.iter().zip(verdicts.places()) {
            if verdict.status == status && status != Status::NotMentioned {
                let name = format!("{} (in {})", place.name.en, place.area);
                let speakers: Vec<&str> = verdict
                    .carried()
                    .filter_map(|id| dossier.statement(id))
                    .map(|statement| dossier.short_name(&statement.speaker))
                    .collect();
                rows.push([name, status.label().english(), format!("Reported by {}.", speakers.join(", "))]);
            }
        }
    }
    let mut lines = aligned(&rows);
    if !silent.is_empty() {
        lines.push(format!("Not mentioned ({}): {}.", silent.len(), silent.join(", ")));
    }
    lines.push("Colours say what the sources report, not how things are on the ground.".to_owned());
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
    let sentence = error.to_string();
    if let Some(article) = &start.article {
        let name = article.name.english();
        return Err(CliError::Argument(format!(
            "{name}: an article needs the window, where it is reviewed, and the window cannot open: {sentence}"
        )));
    }
    let input = &start.input;
    let verdicts = derive_verdicts(&input.layer, &filter_in_force(&input.dossier, &Query::everything()));
    write!(streams.out, "{}", areas_table(&input.dossier, &input.layer, &verdicts))?;
    let hint = "to make a picture without a window, type “claims-map export map.png”";
    writeln!(streams.out, "\nThe window cannot open: {sentence}; {hint}.")?;
    Ok(())
}
