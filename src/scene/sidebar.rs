//! What stands beside or under a page's map: what the legend's lines mean, which sources count, what
//! is switched off.

use std::collections::BTreeSet;

use super::compose::MapSource;
use super::legend::{LegendEntry, LegendKey};
use super::page::PageStyle;
use super::seen::Seen;
use crate::derive::{
    Action, Ground, Status, Verdict, describe_status, says_who_holds, toggle_name, verdict_sentence,
};
use crate::model::{ActorId, Dossier, Modality, Name, Statement, StatementId};
use crate::query::{InForce, Query, Toggle};
use crate::words::{Arg, Joint, Message, message};

/// The most statements that are named with why they do not count.
const MOST_UNCOUNTED: usize = 3;

/// What a line of the legend means, in a few words, and who says so, for all looks that stand in it; `None` where its
/// label says it all.
pub(super) fn explanation(source: &MapSource<'_>, seen: &Seen, entries: &[&LegendEntry]) -> Option<Message> {
    let entry = entries.first()?;
    let is_in_line = |key: LegendKey| entries.iter().any(|entry| entry.key == key);
    let drawn_so = || seen.verdicts(source).filter(|verdict| is_in_line(LegendKey::of(verdict)));
    let meaning =
        meaning(source, seen, entry, || drawn_so().any(|verdict| says_who_holds(source.dossier, verdict)));
    let carried = drawn_so().flat_map(Verdict::carried).filter_map(|id| source.dossier.statement(id));
    let says = who_says(source.dossier, &carried.collect::<Vec<&Statement>>());
    // A place stands by its name; what a look does not say comes last.
    let (first, last) = if entry.key.status == Status::Occupied { (meaning, says) } else { (says, meaning) };
    match (first, last) {
        (Some(first), Some(last)) => Some(message!("scene-explained", first = first, last = last)),
        (one, other) => one.or(other),
    }
}

/// What a line of the legend means, beyond what its label says; `has_holder` tells whether a statement on what is
/// drawn so says who holds it.
fn meaning(
    source: &MapSource<'_>,
    seen: &Seen,
    entry: &LegendEntry,
    has_holder: impl FnOnce() -> bool,
) -> Option<Message> {
    let LegendKey { status, ground } = entry.key;
    match (status, ground) {
        (Status::Occupied, _) => {
            let occupied = seen.places(source).filter(|(_, verdict)| verdict.status == Status::Occupied);
            let places = occupied.filter_map(|(id, _)| source.layer.place(id));
            let names: Vec<&Name> = places.map(|place| &place.name).collect();
            if names.is_empty() {
                return None;
            }
            // Who says so stands behind them, and speaks of the areas of this colour, too.
            let mut areas = seen.areas(source).map(|(_, verdict)| verdict.status);
            let has_areas = areas.any(|status| status == Status::Occupied);
            let names = Arg::list(Joint::And, names);
            Some(if has_areas {
                message!("scene-explained-also", places = names)
            } else {
                message!("words-as-they-are", words = names)
            })
        }
        (_, Some(Ground::SourcesDisagree)) => Some(message!("scene-explained-disagreeing")),
        (_, Some(Ground::HeldInPart(_))) => Some(message!("scene-explained-part")),
        (_, Some(Ground::FightingInside)) => Some(message!("scene-explained-fighting")),
        (Status::Mentioned, _) => Some(message!("scene-explained-mentioned")),
        (Status::NotChecked, _) => Some(message!("scene-explained-not-checked")),
        (Status::NotMentioned, _) => Some(message!("scene-explained-not-mentioned", count = entry.count)),
        (Status::Claimed, _) if !has_holder() => Some(message!("scene-explained-claimed")),
        (Status::Contested | Status::Claimed | Status::Threatened | Status::SwitchedOff, _) => None,
    }
}

/// How firmly the statements of one deed say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Firmness {
    /// All outright.
    Said,
    /// All only imply it.
    Implied,
    /// Some outright, others imply it.
    Both,
}

/// Who says what is drawn: `according to ISW`, or, where the statements tell of different things, who says which:
/// `claim: Putin and Peskov; advance: ISW`. What some statements say outright and others only imply is said so.
fn who_says(dossier: &Dossier, carried: &[&Statement]) -> Option<Message> {
    let deeds = [Action::Holding, Action::Claiming, Action::Approaching, Action::Massing, Action::Other];
    let mut by_deed: Vec<(Action, Vec<&str>, Firmness)> = Vec::new();
    for deed in deeds {
        let of_deed: Vec<&Statement> =
            carried.iter().copied().filter(|one| Action::of(one) == deed).collect();
        if !of_deed.is_empty() {
            let implied = of_deed.iter().filter(|statement| statement.modality == Modality::Implied).count();
            let firmness = match implied {
                0 => Firmness::Said,
                all if all == of_deed.len() => Firmness::Implied,
                _ => Firmness::Both,
            };
            by_deed.push((deed, speakers_of(dossier, of_deed.into_iter()), firmness));
        }
    }
    match by_deed.as_slice() {
        [] => None,
        [(_, speakers, firmness)] => {
            let (count, list) = (speakers.len(), Arg::list(Joint::And, speakers.iter().copied()));
            Some(match firmness {
                Firmness::Said => message!("scene-said-by", speakers = list, count = count),
                Firmness::Implied => message!("scene-implied-by", speakers = list),
                Firmness::Both => message!("scene-said-or-implied-by", speakers = list, count = count),
            })
        }
        several => {
            let clause = |(deed, speakers, firmness): &(Action, Vec<&str>, Firmness)| {
                let (deed, speakers) = (deed.keyword(), Arg::list(Joint::And, speakers.iter().copied()));
                match firmness {
                    Firmness::Said => message!("scene-deed-said-by", deed = deed, speakers = speakers),
                    Firmness::Implied => message!("scene-deed-implied-by", deed = deed, speakers = speakers),
                    Firmness::Both => {
                        message!("scene-deed-partly-implied-by", deed = deed, speakers = speakers)
                    }
                }
            };
            let clauses = Arg::list(Joint::Semicolon, several.iter().map(clause));
            Some(message!("words-as-they-are", words = clauses))
        }
    }
}

/// A paragraph beside or under the map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Paragraph {
    /// Its first words, in semibold; empty for none.
    pub(super) lead: String,
    /// What stands behind them.
    pub(super) text: String,
    /// The note of the page's maker, which stands nowhere else.
    pub(super) is_note: bool,
    /// The area in focus of which it tells; `None` where it tells of something else.
    pub(super) focus: Option<Name>,
}

/// The focus, the maker's note, what does not count, statements without a region, sources: what is needed most
/// first, since the last ones go where there is no room. What is switched off stands in the foot.
///
/// `speakers` are those of [`speakers_seen`]; they have the last paragraph.
pub(super) fn side_paragraphs(
    source: &MapSource<'_>,
    in_force: &InForce<'_>,
    style: &PageStyle,
    speakers: &[&str],
) -> Vec<Paragraph> {
    let (dossier, language) = (source.dossier, style.language);
    let mut paragraphs = Vec::new();
    let paragraph = |lead: Option<Message>, text: Message| {
        let lead = lead.map_or_else(String::new, |lead| language.text(&lead));
        Paragraph { lead, text: language.text(&text), is_note: false, focus: None }
    };
    for area in style.focus.iter().filter_map(|id| source.layer.area(id)) {
        let Some(verdict) = source.verdicts.area(&area.id) else { continue };
        let status = describe_status(verdict.status, verdict.texture());
        let sentence = verdict_sentence(dossier, source.layer, &area.id, verdict);
        let told = paragraph(
            Some(message!("scene-side-focus", name = &area.name)),
            message!("scene-side-verdict", status = status, sentence = sentence),
        );
        paragraphs.push(Paragraph { focus: Some(area.short_name.clone()), ..told });
    }
    if let Some(note) = &style.text.note {
        paragraphs.push(Paragraph { lead: String::new(), text: note.clone(), is_note: true, focus: None });
    }
    let mut add = |lead: Option<Message>, text: Message| paragraphs.push(paragraph(lead, text));
    let uncounted: Vec<&Statement> = dossier.statements.iter().filter(|one| !one.counts()).collect();
    if !uncounted.is_empty() {
        add(Some(message!("scene-side-uncounted")), uncounted_words(dossier, &uncounted));
    }
    let nowhere = || in_force.statements().filter(|one| one.areas.is_empty() && one.group.is_none());
    let count = nowhere().count();
    if count > 0 {
        let speakers = Arg::list(Joint::And, speakers_of(dossier, nowhere()));
        add(None, message!("scene-side-nowhere", count = count, speakers = speakers));
    }
    add(Some(message!("scene-side-sources")), listed(speakers.to_vec()));
    paragraphs
}

/// Who says what a picture's colours show, each once, in the dossier's order: nobody whose words carry none of them.
pub(super) fn speakers_of_colours<'a>(
    source: &MapSource<'a>,
    in_force: &InForce<'a>,
    seen: &Seen,
) -> Vec<&'a str> {
    let carried: BTreeSet<&StatementId> = seen.verdicts(source).flat_map(Verdict::carried).collect();
    speakers_of(source.dossier, in_force.statements().filter(|one| carried.contains(&one.id)))
}

/// Who says something of what a picture shows, or of no area at all, each once, in the dossier's order.
pub(super) fn speakers_seen<'a>(source: &MapSource<'a>, in_force: &InForce<'a>, seen: &Seen) -> Vec<&'a str> {
    let shown: BTreeSet<&StatementId> = seen
        .verdicts(source)
        .flat_map(|verdict| verdict.carried().chain(verdict.lost().map(|lost| lost.statement)))
        .collect();
    let is_nowhere = |one: &Statement| one.areas.is_empty() && one.group.is_none();
    let statements = in_force.statements().filter(|one| is_nowhere(one) || shown.contains(&one.id));
    speakers_of(source.dossier, statements)
}

/// These, or that there are none, as a sentence.
fn listed<T: Into<Arg>>(names: Vec<T>) -> Message {
    if names.is_empty() {
        return message!("scene-side-none");
    }
    message!("scene-side-names", names = Arg::list(Joint::And, names))
}

/// How many statements do not count, and of the first ones which and why.
fn uncounted_words(dossier: &Dossier, uncounted: &[&Statement]) -> Message {
    let named = uncounted.iter().take(MOST_UNCOUNTED).map(|one| {
        let why = one.why_not_counted().map_or(Arg::Text(String::new()), Arg::from);
        message!("scene-uncounted-one", statement = dossier.statement_name(&one.id), why = why)
    });
    let named = Arg::list(Joint::Semicolon, named);
    let count = uncounted.len();
    if count > MOST_UNCOUNTED {
        message!("scene-uncounted-more", count = count, statements = named)
    } else {
        message!("scene-uncounted", count = count, statements = named)
    }
}

/// Whose statements these are, each speaker once.
fn speakers_of<'a>(dossier: &'a Dossier, statements: impl Iterator<Item = &'a Statement>) -> Vec<&'a str> {
    let mut names: Vec<&str> = Vec::new();
    let mut is_named: BTreeSet<&str> = BTreeSet::new();
    for statement in statements {
        let name = dossier.short_name(&statement.speaker);
        if is_named.insert(name) {
            names.push(name);
        }
    }
    names
}

/// What is switched off, each source named once.
///
/// An actor that only says, or only relays, is off as a whole with that.
pub fn off_names(dossier: &Dossier, query: &Query) -> Vec<Message> {
    let relays = |id: &ActorId| dossier.statements.iter().any(|one| one.relayers.contains(id));
    let says = |id: &ActorId| dossier.statements.iter().any(|one| one.speaker == *id);
    let mut names: Vec<Message> = Vec::new();
    for toggle in query.off() {
        let name = match toggle {
            Toggle::Speaker(id) if relays(id) && query.is_on(&Toggle::Relayer(id.clone())) => {
                message!("scene-off-says", name = dossier.short_name(id))
            }
            Toggle::Relayer(id) if says(id) && query.is_on(&Toggle::Speaker(id.clone())) => {
                message!("scene-off-relays", name = dossier.short_name(id))
            }
            Toggle::Speaker(id) | Toggle::Relayer(id) if says(id) && relays(id) => {
                message!("scene-off-says-and-relays", name = dossier.short_name(id))
            }
            Toggle::Speaker(id) | Toggle::Relayer(id) => Message::as_it_is(dossier.short_name(id)),
            Toggle::Document(_) => toggle_name(dossier, toggle),
            Toggle::Direct => message!("scene-off-direct"),
            Toggle::Implied => message!("scene-off-implied"),
            Toggle::Kind(kind) => kind.heading_in_sentence(),
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}
