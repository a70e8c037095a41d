//! `claims-map explain`: why areas have their colours.

use serde::Serialize;

use super::area_name::{areas_named, say_notes};
use super::args::ExplainArgs;
use super::error::CliError;
use super::input::{Input, load_input, query_from};
use super::printable::one_line;
use super::{Streams, table};
use crate::derive::{
    LostWhy, Verdict, Verdicts, derive_verdicts, describe_status, extent_words, verdict_sentence,
};
use crate::model::{ActorId, Area, AreaId, Document, Statement, StatementId};
use crate::query::filter_in_force;

/// Explains one area or all of them, as text or as JSON.
///
/// # Errors
/// [`CliError`] for files that do not load, unknown areas, actors and kinds.
pub fn explain(args: &ExplainArgs, streams: &mut Streams<'_>) -> Result<u8, CliError> {
    let input = load_input(args.source.dossier.as_deref(), args.source.layer.layer_at().as_ref())?;
    for finding in &input.findings {
        writeln!(streams.err, "claims-map: warning: {}", one_line(&finding.to_string()))?;
    }
    let query = query_from(&args.toggles, &input.dossier)?;
    let in_force = filter_in_force(&input.dossier, &query);
    let verdicts = derive_verdicts(&input.layer, &in_force);
    let wanted = match &args.area {
        Some(name) => {
            let named = areas_named(name, &input.layer, &in_force)?;
            if !args.json {
                say_notes(&named, streams)?;
            }
            named.areas
        }
        None => input.layer.areas.iter().map(|area| area.id.clone()).collect(),
    };
    if args.json {
        let list: Vec<JsonArea<'_>> =
            wanted.iter().filter_map(|id| json_area(&input, &verdicts, id)).collect();
        serde_json::to_writer_pretty(&mut *streams.out, &list).map_err(std::io::Error::from)?;
        writeln!(streams.out)?;
        return Ok(0);
    }
    if args.area.is_none() {
        write!(streams.out, "{}", table::areas_table(&input.dossier, &input.layer, &verdicts))?;
        return Ok(0);
    }
    for (number, id) in wanted.iter().enumerate() {
        if number > 0 {
            writeln!(streams.out)?;
        }
        print_area(&input, &verdicts, id, streams)?;
    }
    Ok(0)
}

#[derive(Serialize)]
struct JsonArea<'a> {
    area: &'a str,
    name: JsonName<'a>,
    status: &'static str,
    reason: String,
    grounds: Vec<&'static str>,
    statements: Vec<JsonStatement<'a>>,
    places: Vec<JsonPlace<'a>>,
}

#[derive(Serialize)]
struct JsonName<'a> {
    en: &'a str,
    uk: &'a str,
}

#[derive(Serialize)]
struct JsonPlace<'a> {
    place: &'a str,
    status: &'static str,
}

#[derive(Serialize)]
struct JsonStatement<'a> {
    id: &'a str,
    role: &'static str,
    kind: &'static str,
    speaker: &'a str,
    relayers: Vec<&'a str>,
    extent: Option<String>,
    quote: Vec<&'a str>,
    verification: String,
}

fn json_area<'a>(input: &'a Input, verdicts: &'a Verdicts, id: &AreaId) -> Option<JsonArea<'a>> {
    let (area, verdict) = (input.layer.area(id)?, verdicts.area(id)?);
    let places = input.layer.places.iter().filter(|place| place.area == area.id);
    let places = places.filter_map(|place| {
        let status = verdicts.place(&place.id)?.status.keyword();
        Some(JsonPlace { place: place.id.as_str(), status })
    });
    Some(JsonArea {
        area: area.id.as_str(),
        name: JsonName { en: &area.name.en, uk: &area.name.uk },
        status: verdict.status.keyword(),
        reason: verdict_sentence(&input.dossier, &input.layer, &area.id, verdict),
        grounds: verdict.grounds.iter().map(|ground| ground.label()).collect(),
        statements: roles(verdict).filter_map(|(id, role)| json_statement(input, id, role)).collect(),
        places: places.collect(),
    })
}

/// The statements of a verdict with what became of each: those that carried it, then the others.
fn roles(verdict: &Verdict) -> impl Iterator<Item = (&StatementId, &'static str)> {
    let carried = verdict.carried().map(|id| (id, "carries the status"));
    carried.chain(verdict.lost().map(|lost| (lost.statement, role_of_lost(lost.why))))
}

fn role_of_lost(why: LostWhy) -> &'static str {
    match why {
        LostWhy::Outranked => "outranked by a stronger statement",
        LostWhy::SwitchedOff => "switched off",
        LostWhy::GroupUndefined => "its group is not defined while the statement that defines it is off",
        LostWhy::QuoteBroken => "not counted: its quote is broken",
    }
}

fn json_statement<'a>(input: &'a Input, id: &StatementId, role: &'static str) -> Option<JsonStatement<'a>> {
    let statement = input.dossier.statement(id)?;
    Some(JsonStatement {
        id: statement.id.as_str(),
        role,
        kind: statement.kind.keyword(),
        speaker: statement.speaker.as_str(),
        relayers: statement.relayers.iter().map(ActorId::as_str).collect(),
        extent: extent_words(&input.layer, statement),
        quote: statement.quote.segments.iter().map(|segment| segment.exact.as_str()).collect(),
        verification: statement.check.words(),
    })
}

fn print_area(
    input: &Input,
    verdicts: &Verdicts,
    id: &AreaId,
    streams: &mut Streams<'_>,
) -> Result<(), CliError> {
    let (Some(area), Some(verdict)) = (input.layer.area(id), verdicts.area(id)) else {
        return Ok(());
    };
    writeln!(streams.out, "{}", one_line(&heading(area, verdict)))?;
    let sentence = verdict_sentence(&input.dossier, &input.layer, id, verdict);
    writeln!(streams.out, "{}", one_line(&sentence))?;
    for (id, role) in roles(verdict) {
        if let Some(statement) = input.dossier.statement(id) {
            writeln!(streams.out, "\n  “{}”", one_line(&statement.quote.display()))?;
            writeln!(streams.out, "  {} ({role})", one_line(&source_line(input, statement)))?;
        }
    }
    Ok(())
}

fn heading(area: &Area, verdict: &Verdict) -> String {
    let status = describe_status(verdict.status, verdict.texture());
    format!("{} · {} · {}: {status}", area.name.en, area.name.uk, area.id)
}

fn source_line(input: &Input, statement: &Statement) -> String {
    let dossier = &input.dossier;
    let mut names = vec![dossier.short_name(&statement.speaker).to_owned()];
    names.extend(statement.relayers.iter().map(|id| dossier.short_name(id).to_owned()));
    names.extend(dossier.document(&statement.document).map(Document::short_citation));
    names.join(" → ")
}
