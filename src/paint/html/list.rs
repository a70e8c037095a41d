//! The list under the map: every region with its status and every quote with its number, as it stands
//! without the script and on paper.

use serde::Serialize;

use super::HtmlPage;
use super::link::safe_address;
use super::surroundings::Surrounding;
use crate::derive::{
    Ground, LostWhy, Status, Verdict, attribution, describe_status, extent_words, uncounted_statements,
    verdict_sentence,
};
use crate::model::{AreaId, Name, Statement, StatementId};
use crate::query::{InForce, Standing};
use crate::scene::legend::{LegendEntry, LegendKey};
use crate::text::text_fragment;
use crate::words::{Arg, Joint, Message, message};

/// The regions with one status.
#[derive(Debug, Serialize)]
pub(super) struct StatusList {
    status: &'static str,
    /// The status and how many have it.
    heading: String,
    entries: Vec<Entry>,
}

/// An area or a place with why it has its colour.
#[derive(Debug, Serialize)]
struct Entry {
    anchor: String,
    name: String,
    second: String,
    /// How it looks, and why.
    why: String,
    /// The numbers of the quotes behind the sentence, those that carry the status first.
    quotes: Vec<usize>,
}

/// A line of the legend.
#[derive(Debug, Serialize)]
pub(super) struct LegendLine {
    status: &'static str,
    ground: Option<&'static str>,
    label: String,
    /// Who says so, by their short names.
    speakers: String,
    count: usize,
}

/// A quote with its number.
#[derive(Debug, Serialize)]
pub(super) struct QuoteEntry {
    number: usize,
    segments: Vec<String>,
    quote_marks: (char, char),
    kind: String,
    /// The language of its document.
    language: Option<String>,
    /// Whose words it is: each piece, and whether it is a name.
    attribution: Vec<(String, bool)>,
    /// What stands around the quote and may change what it says.
    context: Vec<Surrounding>,
    regions: Vec<String>,
    marks: Vec<String>,
    remark: Option<String>,
    note: Option<String>,
    link: Option<String>,
    is_off: bool,
}

/// The legend of what is drawn.
pub(super) fn legend(page: &HtmlPage<'_>, entries: &[LegendEntry]) -> Vec<LegendLine> {
    let line = |entry: &LegendEntry| {
        let LegendKey { status, ground } = entry.key;
        let speakers = entry.behind.speakers.iter().map(|id| page.map.dossier.short_name(id));
        LegendLine {
            status: status.keyword(),
            ground: ground.map(Ground::keyword),
            label: page.say(&entry.label),
            speakers: page.language.text_of(&Arg::list(Joint::Comma, speakers)),
            count: entry.count,
        }
    };
    entries.iter().map(line).collect()
}

/// Every area by status, and every place that has one.
pub(super) fn regions(page: &HtmlPage<'_>) -> Vec<StatusList> {
    let of_status = |status: Status| {
        let places = page.map.verdicts.places().iter().enumerate();
        let places = places.filter(|(_, (_, verdict))| verdict.status != Status::NotMentioned);
        let places = places.filter_map(|(index, (id, verdict))| {
            let place = page.map.layer.place(id)?;
            let anchor = format!("place-entry-{index}");
            let around = page.map.layer.area(&place.area).map_or("", |area| page.language.pick(&area.name));
            let second = page.say(&message!("page-within", area = around));
            Some((verdict, entry(page, anchor, &place.name, &second, &place.area, verdict)))
        });
        let areas = page.map.layer.areas.iter().zip(page.map.verdicts.areas()).enumerate();
        let areas = areas.map(|(index, (area, (id, verdict)))| {
            let anchor = format!("area-entry-{index}");
            (verdict, entry(page, anchor, &area.name, id.as_str(), id, verdict))
        });
        let mut entries: Vec<Entry> = places
            .chain(areas)
            .filter(|(verdict, _)| verdict.status == status)
            .map(|(_, entry)| entry)
            .collect();
        entries.sort_by_cached_key(|entry| page.language.name_key(&entry.name));
        let heading = message!("page-status-count", status = status.label(), count = entries.len());
        StatusList { status: status.keyword(), heading: page.say(&heading), entries }
    };
    Status::ALL.into_iter().map(of_status).filter(|list| !list.entries.is_empty()).collect()
}

fn entry(
    page: &HtmlPage<'_>,
    anchor: String,
    name: &Name,
    second: &str,
    area: &AreaId,
    verdict: &Verdict,
) -> Entry {
    let number = |id: &StatementId| page.map.dossier.statement_index(id);
    let outranked = verdict.lost().filter(|lost| lost.why == LostWhy::Outranked);
    let said = verdict.carried().chain(outranked.map(|lost| lost.statement));
    let quotes = said.chain(uncounted_statements(verdict)).filter_map(number);
    Entry {
        anchor,
        name: page.language.pick(name).to_owned(),
        second: second.to_owned(),
        why: page.say(&message!(
            "page-look-and-why",
            look = describe_status(verdict.status, verdict.texture()),
            sentence = verdict_sentence(page.map.dossier, page.map.layer, area, verdict)
        )),
        quotes: quotes.map(|index| index + 1).collect(),
    }
}

/// Every quote, in the dossier's order.
pub(super) fn quotes(page: &HtmlPage<'_>, in_force: &InForce<'_>) -> Vec<QuoteEntry> {
    let statements = page.map.dossier.statements.iter().enumerate();
    statements.map(|(index, statement)| quote(page, in_force, index + 1, statement)).collect()
}

fn quote(page: &HtmlPage<'_>, in_force: &InForce<'_>, number: usize, statement: &Statement) -> QuoteEntry {
    let (dossier, layer) = (page.map.dossier, page.map.layer);
    let document = dossier.document(&statement.document);
    let address = document.and_then(|one| one.url.as_deref()).and_then(safe_address);
    let words = statement.quote.segments.first().map_or("", |segment| segment.exact.as_str());
    let areas = in_force.areas_of(statement);
    let regions = areas.iter().filter_map(|id| layer.area(id)).map(|area| page.language.pick(&area.name));
    QuoteEntry {
        number,
        segments: statement.quote.segments.iter().map(|segment| segment.exact.clone()).collect(),
        quote_marks: page.language.quote_marks(&statement.quote.display()),
        kind: page.say(&statement.kind.heading()),
        language: document.map(|document| document.language.clone()),
        attribution: attribution(dossier, statement).pieces(page.language),
        context: statement.context.iter().map(|note| Surrounding::of(page, note)).collect(),
        regions: regions.map(str::to_owned).collect(),
        marks: marks(page, statement),
        remark: in_force.standing(&statement.id).remark(statement).map(|remark| page.say(&remark)),
        note: statement.note.clone(),
        link: address.map(|address| text_fragment(&address, words)),
        is_off: in_force.standing(&statement.id) != Standing::InForce,
    }
}

/// Extent, modality and verification, in words.
fn marks(page: &HtmlPage<'_>, statement: &Statement) -> Vec<String> {
    let extent = extent_words(page.map.layer, statement);
    let marks = extent.into_iter().chain(statement.modality.mark()).chain([check_mark(statement)]);
    marks.map(|mark| page.say(&mark)).collect()
}

/// How a quote was checked, with its sign.
pub(super) fn check_mark(statement: &Statement) -> Message {
    let (sign, label) = (statement.check.sign(), statement.check.label());
    message!("page-check-mark", sign = sign, label = label)
}
