//! `claims-map explain`: why areas have their colours.

use std::collections::BTreeSet;
use std::io::Write as _;

use serde::Serialize;

use super::area_name::{areas_named, say_notes};
use super::args::ExplainArgs;
use super::error::CliError;
use super::input::query_from;
use super::{Streams, table};
use crate::derive::{
    Behind, LostWhy, Verdict, Verdicts, attribution, attribution_sentence, derive_verdicts, describe_status,
    extent_words, verdict_sentence,
};
use crate::model::{ActorId, Area, AreaId, Dossier, QuoteCheck, StatementId, side_keyword};
use crate::query::filter_in_force;
use crate::service::{Input, load_input};
use crate::words::{Language, Message, Say as _, message};

/// Explains one area or all of them, as text or as JSON.
///
/// # Errors
/// [`CliError`] for files that do not load, unknown areas, actors and kinds.
pub fn explain(args: &ExplainArgs, streams: &mut Streams<'_>) -> Result<u8, CliError> {
    let input = load_input(args.source.dossier.as_deref(), args.source.layer.layer_at().as_ref())?;
    let input = input.in_language(streams.language);
    for finding in &input.findings {
        streams.warn(finding.message())?;
    }
    let query = query_from(&args.toggles, &input.dossier)?;
    let in_force = filter_in_force(&input.dossier, &query);
    let verdicts = derive_verdicts(&input.layer, &in_force);
    let mut wanted: Vec<AreaId> = Vec::new();
    for name in &args.areas {
        let named = areas_named(name, &input.layer, &in_force)?;
        if !args.json {
            say_notes(&named, streams)?;
        }
        let met: BTreeSet<AreaId> = wanted.iter().cloned().collect();
        wanted.extend(named.areas.into_iter().filter(|id| !met.contains(id)));
    }
    if args.areas.is_empty() {
        wanted = input.layer.areas.iter().map(|area| area.id.clone()).collect();
    }
    if args.json {
        let list: Vec<JsonArea<'_>> =
            wanted.iter().filter_map(|id| json_area(&input, &verdicts, id, streams.language)).collect();
        serde_json::to_writer_pretty(&mut streams.out, &list).map_err(std::io::Error::from)?;
        writeln!(streams.out)?;
        return Ok(0);
    }
    if args.areas.is_empty() {
        write!(
            streams.out,
            "{}",
            table::areas_table(&input.dossier, &input.layer, &verdicts, streams.language)
        )?;
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
    by: Vec<&'static str>,
    checked: Option<&'static str>,
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
    grounds: Vec<&'static str>,
    by: Vec<&'static str>,
    checked: Option<&'static str>,
}

#[derive(Serialize)]
struct JsonStatement<'a> {
    id: &'a str,
    role: String,
    kind: &'static str,
    by: &'static str,
    speaker: &'a str,
    relayers: Vec<&'a str>,
    extent: Option<String>,
    modality: &'static str,
    as_of: Option<String>,
    voice: JsonVoice<'a>,
    quote: Vec<&'a str>,
    attribution: String,
    context: Vec<JsonContext<'a>>,
    /// Who or what suggested it, where that was not this program.
    #[serde(skip_serializing_if = "Option::is_none")]
    suggested_by: Option<&'a str>,
    check: &'static str,
    checked: String,
}

#[derive(Serialize)]
struct JsonVoice<'a> {
    is: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    actor: Option<&'a str>,
}

#[derive(Serialize)]
struct JsonContext<'a> {
    kind: &'static str,
    place: &'static str,
    words: &'a str,
    kept_because: Option<&'a str>,
}

fn json_area<'a>(
    input: &'a Input,
    verdicts: &'a Verdicts,
    id: &AreaId,
    language: Language,
) -> Option<JsonArea<'a>> {
    let (area, verdict) = (input.layer.area(id)?, verdicts.area(id)?);
    let places = input.layer.places.iter().filter(|place| place.area == area.id);
    let places = places.filter_map(|place| {
        let verdict = verdicts.place(&place.id)?;
        Some(JsonPlace {
            place: place.id.as_str(),
            status: verdict.status.keyword(),
            grounds: verdict.grounds.iter().map(|ground| ground.keyword()).collect(),
            by: sides_behind(&input.dossier, verdict),
            checked: weakest_check(&input.dossier, verdict),
        })
    });
    Some(JsonArea {
        area: area.id.as_str(),
        name: JsonName { en: &area.name.en, uk: &area.name.uk },
        status: verdict.status.keyword(),
        reason: language.text(&verdict_sentence(&input.dossier, &input.layer, &area.id, verdict)),
        grounds: verdict.grounds.iter().map(|ground| ground.keyword()).collect(),
        by: sides_behind(&input.dossier, verdict),
        checked: weakest_check(&input.dossier, verdict),
        statements: roles(verdict)
            .filter_map(|(id, role)| json_statement(input, id, &role, language))
            .collect(),
        places: places.collect(),
    })
}

/// The sides that the statements behind a verdict name, each once.
fn sides_behind(dossier: &Dossier, verdict: &Verdict) -> Vec<&'static str> {
    Behind::of(dossier, verdict).sides().into_iter().map(side_keyword).collect()
}

/// The weakest check of the quotes that carried a verdict, or of those on a subject that nothing carries; `None`
/// where nothing is said.
fn weakest_check(dossier: &Dossier, verdict: &Verdict) -> Option<&'static str> {
    let cited: Vec<&StatementId> = if verdict.carried_count() == 0 {
        verdict.lost().map(|lost| lost.statement).collect()
    } else {
        verdict.carried().collect()
    };
    let statements = cited.into_iter().filter_map(|id| dossier.statement(id));
    let rank = |check: &&QuoteCheck| match check {
        QuoteCheck::Compared => 0,
        QuoteCheck::Recorded => 1,
        QuoteCheck::Folded => 2,
        QuoteCheck::Unchecked => 3,
        QuoteCheck::Broken(_) => 4,
    };
    statements.map(|one| &one.check).max_by_key(rank).map(QuoteCheck::keyword)
}

/// The statements of a verdict with what became of each: those that carried it, then the others.
fn roles(verdict: &Verdict) -> impl Iterator<Item = (&StatementId, Message)> {
    let carried = verdict.carried().map(|id| (id, message!("cli-role-carries")));
    carried.chain(verdict.lost().map(|lost| (lost.statement, role_of_lost(lost.why))))
}

fn role_of_lost(why: LostWhy) -> Message {
    match why {
        LostWhy::Outranked => message!("cli-role-outranked"),
        LostWhy::SwitchedOff => message!("cli-role-off"),
        LostWhy::GroupUndefined => message!("cli-role-group"),
        LostWhy::NotCounted => message!("cli-role-not-counted"),
    }
}

fn json_statement<'a>(
    input: &'a Input,
    id: &StatementId,
    role: &Message,
    language: Language,
) -> Option<JsonStatement<'a>> {
    let statement = input.dossier.statement(id)?;
    Some(JsonStatement {
        id: statement.id.as_str(),
        role: language.text(role),
        kind: statement.kind.keyword(),
        by: side_keyword(statement.by),
        speaker: statement.speaker.as_str(),
        relayers: statement.relayers.iter().map(ActorId::as_str).collect(),
        extent: extent_words(&input.layer, statement).map(|words| language.text(&words)),
        modality: statement.modality.keyword(),
        as_of: statement.as_of.map(|day| day.to_string()),
        voice: JsonVoice {
            is: statement.voice.keyword(),
            actor: statement.voice.relayer().map(ActorId::as_str),
        },
        quote: statement.quote.segments.iter().map(|segment| segment.exact.as_str()).collect(),
        attribution: attribution(&input.dossier, statement).text(language),
        context: statement
            .context
            .iter()
            .map(|note| JsonContext {
                kind: note.kind.keyword(),
                place: note.place.keyword(),
                words: &note.words,
                kept_because: note.kept_because.as_deref(),
            })
            .collect(),
        suggested_by: input.dossier.suggestions.origin_of(&statement.id),
        check: statement.check.keyword(),
        checked: language.text(&statement.check.words()),
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
    streams.print("", &heading(area, verdict))?;
    let sentence = verdict_sentence(&input.dossier, &input.layer, id, verdict);
    streams.print("", &sentence)?;
    for (id, role) in roles(verdict) {
        if let Some(statement) = input.dossier.statement(id) {
            let quote = attribution_sentence(&input.dossier, statement);
            streams.print("\n  ", &quote)?;
            let label = statement.check.label();
            let line = message!("cli-explain-check", check = label, role = role);
            streams.print(&format!("  {} ", statement.check.sign()), &line)?;
            for note in &statement.context {
                streams.print("  ! ", &note.line())?;
            }
            if let Some(origin) = input.dossier.suggestions.origin_of(&statement.id) {
                streams.print("  ", &message!("cli-explain-origin", origin = origin))?;
            }
        }
    }
    Ok(())
}

fn heading(area: &Area, verdict: &Verdict) -> Message {
    let status = describe_status(verdict.status, verdict.texture());
    let (en, uk) = (&area.name.en, &area.name.uk);
    message!("cli-explain-heading", en = en, uk = uk, code = area.id.as_str(), status = status)
}
