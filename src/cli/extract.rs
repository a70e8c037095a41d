//! `claims-map extract`: statements suggested from an article's text, for a person to check.

use std::io::Write;
use std::ops::Range;
use std::path::Path;

use serde::Serialize;

use super::Streams;
use super::area_name::area_with_code;
use super::args::ExtractArgs;
use super::error::CliError;
use super::extract_lines::extract_lines;
use crate::load::{load_lexicon, read_article, read_source, shipped_layer, shipped_lexicon, source_name};
use crate::model::{AreaId, Extent, GroupId, GuardNote, Layer, Side};
use crate::text::extract::{Extraction, Lexicon, Mention, Suggestion, Sureness, Unmatched, Voice};
use crate::text::{CanonicalText, Guard, extract as extract_statements, one_line};
use crate::words::{Arg, Joint, Language, Message, Say as _, message};

/// Runs `extract`: 0, whatever was found.
///
/// # Errors
/// [`CliError`] for an article or a lexicon that cannot be read.
pub fn extract(args: &ExtractArgs, streams: &mut Streams<'_>) -> Result<u8, CliError> {
    let lexicon = lexicon_at(args.lexicon.as_deref())?;
    if args.ndjson {
        extract_lines(args.article.as_deref(), &lexicon, streams)?;
        return Ok(0);
    }
    // Without an article there are lines: the arguments see to it.
    let path = args.article.as_deref().unwrap_or(Path::new("-"));
    let article = read_article(path)?;
    for note in article.cautions() {
        let (file, problem) = (source_name(path), note.clone());
        streams.say(&message!("cli-of-file", file = file, problem = problem))?;
    }
    // What looks like page furniture says nothing, as in the window; places are those of the whole text.
    let furniture: Vec<Range<usize>> = article.proposals.iter().map(|one| one.range.clone()).collect();
    if !furniture.is_empty() {
        let count = furniture.len();
        let (file, problem) = (source_name(path), message!("cli-import-left-out", count = count));
        streams.say(&message!("cli-of-file", file = file, problem = problem))?;
    }
    let extraction = extract_statements(&article.text.blanked(&furniture), &lexicon);
    let text = article.text;
    let guard = Guard::new(&text, lexicon.guard_words());
    if args.json {
        let json = json(&guard, &text, &extraction, streams.language);
        serde_json::to_writer_pretty(&mut streams.out, &json).map_err(std::io::Error::from)?;
        writeln!(streams.out)?;
    } else {
        print(&guard, &text, &extraction, streams)?;
    }
    Ok(0)
}

fn lexicon_at(path: Option<&Path>) -> Result<Lexicon, CliError> {
    let Some(path) = path else { return Ok(shipped_lexicon()?) };
    Ok(load_lexicon(&read_source(path)?, &path.display().to_string())?)
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Extraction"))]
pub(super) struct JsonExtraction<'a> {
    /// Names of areas, groups, places and cities, in the text's order.
    mentions: Vec<JsonMention<'a>>,
    /// Suggested statements: nobody has read them.
    statements: Vec<JsonStatement<'a>>,
    /// Names that look like territories and are none of the layer's.
    unmatched: Vec<JsonUnmatched<'a>>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Mention"))]
struct JsonMention<'a> {
    /// First code point of the canonical text.
    start: usize,
    /// First code point after it.
    end: usize,
    /// The words there.
    surface: &'a str,
    /// The group, or else the area.
    region_id: Option<&'a str>,
    /// The areas that it leads to.
    members: Vec<&'a str>,
    /// The place, where the name is one with an outline.
    place: Option<&'a str>,
    /// What the name means here: adm1, group, place, city or metonym.
    level: &'static str,
    /// False for cities, places and governments: they name no area.
    is_ukrainian_adm1: bool,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Unmatched"))]
struct JsonUnmatched<'a> {
    /// First code point of the canonical text.
    start: usize,
    /// First code point after it.
    end: usize,
    /// The words there.
    surface: &'a str,
    /// What it is instead, in words.
    what: String,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Statement"))]
struct JsonStatement<'a> {
    /// The areas, by ISO 3166-2 code; empty where no region is named.
    region_ids: Vec<&'a str>,
    /// The group that is named.
    group: Option<&'a str>,
    /// The place that it is about.
    place: Option<&'a str>,
    /// What is said, as a dossier has it.
    kind: &'static str,
    /// The side that holds, advances, masses, claims or retakes; `null` where the words do not tell.
    by: Option<&'static str>,
    /// Who says it, by name; `@article` for the article itself.
    speaker: &'a str,
    /// The lexicon's identifier of the speaker.
    actor: Option<&'a str>,
    /// Through whom, nearest to the speaker first.
    relayers: Vec<&'a str>,
    /// The words, character for character.
    quote: &'a str,
    /// First code point of the canonical text.
    start: usize,
    /// First code point after it.
    end: usize,
    /// How much of the areas: whole, partial, place, approach or unspecified.
    extent: &'static str,
    /// How firmly: asserted, implied, conditional or denied.
    modality: &'static str,
    /// How much a reader should doubt it: sure, fairly sure or unsure.
    sureness: &'static str,
    /// Too weak to count: only a city is named, or a possibility, or an implication.
    optional: bool,
    /// What led to it.
    why: Vec<JsonReason<'a>>,
    /// What stands around the quote and may change what it says.
    guard: Vec<JsonNote>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Note"))]
struct JsonNote {
    /// What the words do: negation, condition, question, attribution or pieces.
    kind: &'static str,
    /// Where they stand, seen from the quote.
    place: &'static str,
    /// The words as they stand in the text.
    words: String,
    /// First code point of the canonical text.
    start: usize,
    /// First code point after it.
    end: usize,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Reason"))]
struct JsonReason<'a> {
    /// What it shows, in words.
    what: String,
    /// The words that show it.
    words: &'a str,
    /// First code point of the canonical text.
    start: usize,
    /// First code point after it.
    end: usize,
}

pub(super) fn json<'a>(
    guard: &Guard<'_>,
    text: &'a CanonicalText,
    extraction: &'a Extraction,
    language: Language,
) -> JsonExtraction<'a> {
    JsonExtraction {
        mentions: extraction.mentions.iter().map(json_mention).collect(),
        statements: extraction
            .suggestions
            .iter()
            .map(|one| json_statement(guard, text, one, language))
            .collect(),
        unmatched: extraction.unmatched.iter().map(|name| json_unmatched(name, language)).collect(),
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

fn json_unmatched(name: &Unmatched, language: Language) -> JsonUnmatched<'_> {
    let what = language.text(&name.what);
    JsonUnmatched { start: name.range.start, end: name.range.end, surface: &name.surface, what }
}

fn json_note(note: GuardNote) -> JsonNote {
    let GuardNote { kind, place, words, range, .. } = note;
    JsonNote { kind: kind.keyword(), place: place.keyword(), words, start: range.start, end: range.end }
}

fn json_statement<'a>(
    guard: &Guard<'_>,
    text: &'a CanonicalText,
    one: &'a Suggestion,
    language: Language,
) -> JsonStatement<'a> {
    let whole = whole_quote(one);
    let reasons = one.why.iter().map(|reason| JsonReason {
        what: language.text(&reason.what),
        words: words(text, &reason.range),
        start: reason.range.start,
        end: reason.range.end,
    });
    JsonStatement {
        region_ids: one.areas.iter().map(AreaId::as_str).collect(),
        group: one.group.as_ref().map(GroupId::as_str),
        place: one.place.as_ref().map(crate::model::PlaceId::as_str),
        kind: one.kind.keyword(),
        by: one.by.map(Side::keyword),
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
    streams: &mut Streams<'_>,
) -> Result<(), CliError> {
    let layer = shipped_layer()?;
    for (number, one) in extraction.suggestions.iter().enumerate() {
        streams.print(&format!("{}. ", number + 1), &heading(one, &layer))?;
        let quoted = one_line(words(text, &whole_quote(one)));
        let (open, close) = streams.language.quote_marks(&quoted);
        writeln!(streams.out, "   {open}{quoted}{close}")?;
        streams.print("   ", &source(one, streams.language))?;
        let why = one.why.iter().map(|reason| {
            let quoted = words(text, &reason.range);
            message!("cli-extract-reason", what = reason.what.clone(), words = quoted)
        });
        streams.print("   ", &message!("cli-extract-why", reasons = Arg::list(Joint::Semicolon, why)))?;
        for note in guard.notes(&one.quote) {
            streams.print("   ", &message!("cli-extract-careful", note = note.message()))?;
        }
        writeln!(streams.out)?;
    }
    let count = extraction.suggestions.len();
    let named = extraction.mentions.iter().filter(|mention| mention.sense.is_territory()).count();
    let suggested = if count == 0 {
        message!("cli-extract-none", named = named)
    } else {
        message!("cli-extract-some", count = count, named = named)
    };
    streams.print("", &suggested)?;
    for name in &extraction.unmatched {
        let what = name.what.clone();
        streams.print("", &message!("cli-extract-not-counted", name = &name.surface, what = what))?;
    }
    Ok(())
}

/// `occupation · Kharkiv Oblast (UA-63), by Russia · part: a small portion · sure`, behind `denied · ` where it is denied
fn heading(one: &Suggestion, layer: &Layer) -> Message {
    let named = || Arg::list(Joint::Comma, one.areas.iter().map(|area| area_with_code(layer, area)));
    let areas = match &one.group {
        _ if one.areas.is_empty() => message!("cli-extract-no-region").into(),
        None => named(),
        Some(id) => {
            let group = layer.names.groups.iter().find(|group| group.id == *id);
            let group = group.map_or_else(|| Arg::from(id.as_str()), |group| Arg::from(&group.name));
            message!("cli-extract-group", group = group, areas = named()).into()
        }
    };
    let areas = match one.by {
        Some(side) => Arg::from(message!("cli-extract-by", areas = areas, side = side.keyword())),
        None => areas,
    };
    let extent = match &one.extent {
        Extent::Part { wording: Some(wording), .. } => message!("cli-extract-part", wording = wording),
        other => message!("cli-extract-extent", extent = extent_keyword(other)),
    };
    let kind = one.kind.keyword();
    let sureness = match one.sureness {
        Sureness::Sure => "sure",
        Sureness::FairlySure => "fairly-sure",
        Sureness::Unsure => "unsure",
    };
    let heading =
        message!("cli-extract-heading", kind = kind, areas = areas, extent = extent, sureness = sureness);
    match one.modality.mark() {
        Some(mark) => message!("cli-extract-heading-marked", mark = mark, heading = heading),
        None => heading,
    }
}

/// `Peskov → ISW`
fn source(one: &Suggestion, language: Language) -> Message {
    let name = |voice: &Voice| language.pick(&voice.shown()).to_owned();
    let first = match &one.speaker {
        Some(voice) => Message::as_it_is(name(voice)),
        None => message!("cli-extract-article"),
    };
    let relayers = one.relayers.iter().map(name);
    relayers.fold(first, |path, relayer| message!("cli-extract-through", first = path, last = relayer))
}
