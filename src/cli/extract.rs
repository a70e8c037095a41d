//! `claims-map extract`: statements suggested from an article's text, for a person to check.

use std::io::Write;
use std::ops::Range;
use std::path::Path;

use serde::Serialize;

use super::Streams;
use super::args::ExtractArgs;
use super::error::CliError;
use crate::load::{load_lexicon, read_article, read_source, shipped_lexicon};
use crate::model::{AreaId, Extent, GroupId, GuardNote};
use crate::text::extract::{Extraction, Lexicon, Mention, Suggestion, Sureness, Unmatched, Voice};
use crate::text::{CanonicalText, Guard, extract as extract_statements, one_line};

/// Runs `extract`: 0, whatever was found.
///
/// # Errors
/// [`CliError`] for an article or a lexicon that cannot be read.
pub fn extract(args: &ExtractArgs, streams: &mut Streams<'_>) -> Result<u8, CliError> {
    let lexicon = lexicon_at(args.lexicon.as_deref())?;
    let text = article_at(&args.article)?;
    let extraction = extract_statements(&text, &lexicon);
    let guard = Guard::new(&text, lexicon.guard_words());
    if args.json {
        serde_json::to_writer_pretty(&mut streams.out, &json(&guard, &text, &extraction))
            .map_err(std::io::Error::from)?;
        writeln!(streams.out)?;
    } else {
        print(&guard, &text, &extraction, &mut streams.out)?;
    }
    Ok(0)
}

/// The article's text, whole: furniture too, so that places in it are those of the file.
fn article_at(path: &Path) -> Result<CanonicalText, CliError> {
    Ok(read_article(path)?.text)
}

fn lexicon_at(path: Option<&Path>) -> Result<Lexicon, CliError> {
    let Some(path) = path else { return Ok(shipped_lexicon()?) };
    Ok(load_lexicon(&read_source(path)?, &path.display().to_string())?)
}

#[derive(Serialize)]
struct JsonExtraction<'a> {
    mentions: Vec<JsonMention<'a>>,
    statements: Vec<JsonStatement<'a>>,
    unmatched: Vec<JsonUnmatched<'a>>,
}

#[derive(Serialize)]
struct JsonMention<'a> {
    start: usize,
    end: usize,
    surface: &'a str,
    /// The group, or else the area.
    region_id: Option<&'a str>,
    members: Vec<&'a str>,
    place: Option<&'a str>,
    level: &'static str,
    /// False for cities, places and governments: they name no area.
    is_ukrainian_adm1: bool,
}

#[derive(Serialize)]
struct JsonUnmatched<'a> {
    start: usize,
    end: usize,
    surface: &'a str,
    what: String,
}

#[derive(Serialize)]
struct JsonStatement<'a> {
    region_ids: Vec<&'a str>,
    group: Option<&'a str>,
    place: Option<&'a str>,
    kind: &'static str,
    speaker: &'a str,
    actor: Option<&'a str>,
    relayers: Vec<&'a str>,
    quote: &'a str,
    start: usize,
    end: usize,
    extent: &'static str,
    modality: &'static str,
    sureness: &'static str,
    /// Too weak to count: only a city is named, or a possibility, or an implication.
    optional: bool,
    why: Vec<JsonReason<'a>>,
    /// What stands around the quote and may change what it says.
    guard: Vec<JsonNote>,
}

#[derive(Serialize)]
struct JsonNote {
    kind: &'static str,
    place: &'static str,
    words: String,
    start: usize,
    end: usize,
}

#[derive(Serialize)]
struct JsonReason<'a> {
    what: String,
    words: &'a str,
    start: usize,
    end: usize,
}

fn json<'a>(guard: &Guard<'_>, text: &'a CanonicalText, extraction: &'a Extraction) -> JsonExtraction<'a> {
    JsonExtraction {
        mentions: extraction.mentions.iter().map(json_mention).collect(),
        statements: extraction.suggestions.iter().map(|one| json_statement(guard, text, one)).collect(),
        unmatched: extraction.unmatched.iter().map(json_unmatched).collect(),
    }
}

fn json_mention(mention: &Mention) -> JsonMention<'_> {
    let members: Vec<&str> = mention.areas.iter().map(AreaId::as_str).collect();
    JsonMention {
        start: mention.range.start,
        end: mention.range.end,
        surface: &mention.surface,
        region_id: mention.group.as_ref().map(GroupId::as_str).or(members.first().copied()),
        members,
        place: mention.place.as_ref().map(crate::model::PlaceId::as_str),
        level: mention.sense.keyword(),
        is_ukrainian_adm1: mention.sense.is_territory(),
    }
}

fn json_unmatched(name: &Unmatched) -> JsonUnmatched<'_> {
    JsonUnmatched {
        start: name.range.start,
        end: name.range.end,
        surface: &name.surface,
        what: name.what.english(),
    }
}

fn json_note(note: GuardNote) -> JsonNote {
    let GuardNote { kind, place, words, range, .. } = note;
    JsonNote { kind: kind.keyword(), place: place.keyword(), words, start: range.start, end: range.end }
}

fn json_statement<'a>(guard: &Guard<'_>, text: &'a CanonicalText, one: &'a Suggestion) -> JsonStatement<'a> {
    let whole = whole_quote(one);
    let reasons = one.why.iter().map(|reason| JsonReason {
        what: reason.what.english(),
        words: words(text, &reason.range),
        start: reason.range.start,
        end: reason.range.end,
    });
    JsonStatement {
        region_ids: one.areas.iter().map(AreaId::as_str).collect(),
        group: one.group.as_ref().map(GroupId::as_str),
        place: one.place.as_ref().map(crate::model::PlaceId::as_str),
        kind: one.kind.keyword(),
        speaker: speaker(one),
        actor: one.speaker.as_ref().and_then(|voice| voice.actor.as_deref()),
        relayers: one.relayers.iter().map(|voice| voice.name.as_str()).collect(),
        quote: words(text, &whole),
        start: whole.start,
        end: whole.end,
        extent: extent_keyword(&one.extent),
        modality: one.modality.keyword(),
        sureness: one.sureness.keyword(),
        optional: one.sureness == Sureness::Unsure,
        why: reasons.collect(),
        guard: guard.notes(&one.quote).into_iter().map(json_note).collect(),
    }
}

/// From the quote's first segment to its last.
fn whole_quote(one: &Suggestion) -> Range<usize> {
    let start = one.quote.first().map_or(0, |range| range.start);
    start..one.quote.last().map_or(start, |range| range.end)
}

fn words<'a>(text: &'a CanonicalText, range: &Range<usize>) -> &'a str {
    text.slice(range.start, range.end).unwrap_or_default()
}

/// What stands for the article itself where nobody else is named.
const ARTICLE: &str = "@article";

fn speaker(one: &Suggestion) -> &str {
    one.speaker.as_ref().map_or(ARTICLE, |voice| voice.name.as_str())
}

fn extent_keyword(extent: &Extent) -> &'static str {
    match extent {
        Extent::Whole => "whole",
        Extent::Part { .. } => "partial",
        Extent::Place => "place",
        Extent::Approach => "approach",
        Extent::Unspecified => "unspecified",
    }
}

/// One block for each suggestion, then the names that are on no map of this layer.
fn print(
    guard: &Guard<'_>,
    text: &CanonicalText,
    extraction: &Extraction,
    out: &mut dyn Write,
) -> Result<(), CliError> {
    for (number, one) in extraction.suggestions.iter().enumerate() {
        writeln!(out, "{}. {}", number + 1, one_line(&heading(one)))?;
        writeln!(out, "   “{}”", one_line(words(text, &whole_quote(one))))?;
        writeln!(out, "   {}", one_line(&source(one)))?;
        let why = one
            .why
            .iter()
            .map(|reason| format!("{} (“{}”)", reason.what.english(), words(text, &reason.range)));
        writeln!(out, "   why: {}", one_line(&why.collect::<Vec<String>>().join("; ")))?;
        for note in guard.notes(&one.quote) {
            writeln!(out, "   careful: {}", one_line(&note.to_string()))?;
        }
        writeln!(out)?;
    }
    let count = extraction.suggestions.len();
    let suggested = match count {
        0 => "No statement is suggested".to_owned(),
        1 => "One statement is suggested".to_owned(),
        many => format!("{many} statements are suggested"),
    };
    let named = extraction.mentions.iter().filter(|mention| mention.sense.is_territory()).count();
    writeln!(out, "{suggested}; names of areas: {named}. Read each quote before you rely on it.")?;
    for name in &extraction.unmatched {
        writeln!(out, "not counted: {} ({})", one_line(&name.surface), one_line(&name.what.english()))?;
    }
    Ok(())
}

fn heading(one: &Suggestion) -> String {
    let areas: Vec<&str> = one.areas.iter().map(AreaId::as_str).collect();
    let areas = if areas.is_empty() { "no region named".to_owned() } else { areas.join(", ") };
    let group = one.group.as_ref().map(|group| format!(" ({group})")).unwrap_or_default();
    let extent = match &one.extent {
        Extent::Part { wording: Some(wording), .. } => format!("part: {wording}"),
        other => extent_keyword(other).to_owned(),
    };
    format!("{} · {areas}{group} · {extent} · {}", one.kind.keyword(), one.sureness.keyword())
}

fn source(one: &Suggestion) -> String {
    let first = one.speaker.as_ref().map_or("the article", |voice| voice.name.as_str());
    let voices = one.relayers.iter().map(|voice: &Voice| voice.name.as_str());
    std::iter::once(first).chain(voices).collect::<Vec<&str>>().join(" → ")
}
