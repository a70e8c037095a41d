//! The quotes as W3C Web Annotations (JSON-LD): a collection with one page, one annotation a statement.
//!
//! The target of an annotation is the document's address, once for each segment of the quote. A
//! segment is selected twice, as the model allows: by its words (`TextQuoteSelector`) and by its place
//! (`TextPositionSelector`), which counts Unicode code points of the canonical text, the one whose
//! SHA-256 the dossier gives. The body says the statement in one line and carries it, field by field
//! as a dossier has it, in `statement`. Every statement is there, in force or not; `in_force` and
//! `why_not` say which.
//!
//! These members, `verification`, `citation`, `switched_off` and `claims_map` (the record that
//! `claims-map verify` reads) are no terms of the W3C context; readers of linked data skip them.
//! Identifiers are UUIDs made of what they stand for, so that the same statement keeps its own.
//!
//! All that the model says one SHOULD give is here as far as it is known. Left out, since nobody has told us: who wrote
//! an annotation and when (`creator`, `created`), in which format the document is (`format` of a target), and when its
//! page was read (a `TimeState`). Nor has an annotation a `canonical` address: nobody agreed on one.

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::facts::Facts;
use super::{ExportOptions, ExportSource, RECORD_MEMBER, json_text};
use crate::format::wire::WireStatement;
use crate::model::Segment;
use crate::query::filter_in_force;
use crate::save::statement_record;
use crate::scene::sidebar::off_names;
use crate::text::hex;

/// The context that gives the terms their meaning.
const CONTEXT: &str = "http://www.w3.org/ns/anno.jsonld";

/// The members of the collection before its record and its page.
#[derive(Serialize)]
struct Collection<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    id: String,
    r#type: &'static str,
    label: &'a str,
    total: usize,
    generator: Generator,
    /// In words; empty where everything is on.
    switched_off: Vec<String>,
}

#[derive(Serialize)]
struct Generator {
    id: String,
    r#type: &'static str,
    name: &'static str,
    nickname: &'static str,
}

#[derive(Serialize)]
struct Annotation<'a> {
    id: String,
    r#type: &'static str,
    motivation: &'static str,
    body: Body,
    target: Vec<Target<'a>>,
}

#[derive(Serialize)]
struct Body {
    r#type: &'static str,
    purpose: &'static str,
    format: &'static str,
    language: &'static str,
    value: String,
    in_force: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    why_not: Option<String>,
    attribution: String,
    check: &'static str,
    checked: String,
    citation: String,
    statement: WireStatement,
}

#[derive(Serialize)]
struct Target<'a> {
    r#type: &'static str,
    source: String,
    /// That of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'a str>,
    selector: (QuoteSelector<'a>, PositionSelector),
}

#[derive(Serialize)]
struct QuoteSelector<'a> {
    r#type: &'static str,
    exact: &'a str,
    prefix: &'a str,
    suffix: &'a str,
}

#[derive(Serialize)]
struct PositionSelector {
    r#type: &'static str,
    start: usize,
    end: usize,
}

/// Writes the collection, with its record.
pub(super) fn export_annotations(source: &ExportSource<'_>, options: &ExportOptions, record: &str) -> String {
    let in_force = filter_in_force(source.dossier, source.query);
    let facts = source.dossier.statements.iter();
    let facts = facts.map(|one| Facts::new(source, &in_force, one, options.language));
    let items: Vec<String> = facts.map(|facts| json_text(&annotation(facts))).collect();
    let joined = items.concat();
    let of_all = [source.dossier.title.as_str(), &joined];
    let (collection, page) = (uuid("collection", &of_all), uuid("page", &of_all));
    let program = concat!("Claims Map ", env!("CARGO_PKG_VERSION"));
    let head = json_text(&Collection {
        context: CONTEXT,
        id: collection.clone(),
        r#type: "AnnotationCollection",
        label: options.text.title.as_deref().unwrap_or(&source.dossier.title),
        total: items.len(),
        generator: Generator {
            id: uuid("software", &[program]),
            r#type: "Software",
            name: program,
            nickname: "claims-map",
        },
        switched_off: off_names(source.dossier, source.query)
            .iter()
            .map(|name| options.language.text(name))
            .collect(),
    });
    let head = head.strip_suffix('}').unwrap_or(&head);
    let items = items.join(",\n");
    format!(
        "{head},\n\"{RECORD_MEMBER}\":{record},\n\"first\":{{\"id\":\"{page}\",\"type\":\"AnnotationPage\",\
         \"partOf\":\"{collection}\",\"startIndex\":0,\"items\":[\n{items}\n]}},\n\"last\":\"{page}\"}}\n"
    )
}

fn annotation(facts: Facts<'_>) -> Annotation<'_> {
    let statement = facts.statement;
    let wire = statement_record(statement);
    let text = facts.document.map(|document| document.text_sha256.as_str()).unwrap_or_default();
    let address = facts.document.and_then(|document| document.url.clone());
    let language = facts.document.map(|document| document.language.as_str()).filter(|code| !code.is_empty());
    // A document without an address is still one thing: the text with this hash.
    let address = address.unwrap_or_else(|| uuid("document", &[statement.document.as_str(), text]));
    Annotation {
        id: uuid("statement", &[text, &json_text(&wire)]),
        r#type: "Annotation",
        motivation: "describing",
        target: statement.quote.segments.iter().map(|segment| target(&address, language, segment)).collect(),
        body: Body {
            r#type: "TextualBody",
            purpose: "describing",
            format: "text/plain",
            language: facts.language.code(),
            value: facts.line(),
            citation: facts.citation(),
            checked: facts.checked(),
            in_force: facts.why_not.is_none(),
            why_not: facts.why_not,
            attribution: facts.attribution.clone(),
            check: statement.check.keyword(),
            statement: wire,
        },
    }
}

fn target<'a>(address: &str, language: Option<&'a str>, segment: &'a Segment) -> Target<'a> {
    let quote = QuoteSelector {
        r#type: "TextQuoteSelector",
        exact: &segment.exact,
        prefix: &segment.prefix,
        suffix: &segment.suffix,
    };
    let (start, end) = (segment.range.start, segment.range.end);
    let position = PositionSelector { r#type: "TextPositionSelector", start, end };
    Target { r#type: "SpecificResource", source: address.to_owned(), language, selector: (quote, position) }
}

/// A UUID of version 8 (RFC 9562): the first 16 bytes of a SHA-256 over the parts.
fn uuid(kind: &str, parts: &[&str]) -> String {
    let mut digest = Sha256::new();
    for part in [kind].iter().chain(parts) {
        digest.update((part.len() as u64).to_le_bytes());
        digest.update(part.as_bytes());
    }
    let mut bytes: Vec<u8> = digest.finalize().to_vec();
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let digits = hex(&bytes);
    let (a, b, c, d, e) = (&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..32]);
    format!("urn:uuid:{a}-{b}-{c}-{d}-{e}")
}
