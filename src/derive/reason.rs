//! Verdicts and changes in plain sentences.
//!
//! Every sentence names who says it: it reports, and never takes a side.

use std::collections::BTreeSet;

use super::behind::{forces, side_whose};
use super::counterfactual::Change;
use super::rules::Ruling;
use super::status::{Ground, Status};
use super::verdict::{LostWhy, Verdict};
use crate::model::{
    ActorId, AreaId, Document, Dossier, Extent, Group, Kind, Layer, Membership, Modality, PartSize, PlaceId,
    Statement, StatementId, Voice,
};
use crate::query::Toggle;
use crate::words::{Arg, Joint, Language, Message, message};

/// A status with the ground that its texture shows: `Contested · held in part`.
pub fn describe_status(status: Status, ground: Option<Ground>) -> Message {
    with_ground(status.label(), ground)
}

/// The same inside a sentence: `contested · held in part`.
pub fn describe_status_in_sentence(status: Status, ground: Option<Ground>) -> Message {
    with_ground(status.label_in_sentence(), ground)
}

fn with_ground(status: Message, ground: Option<Ground>) -> Message {
    match ground {
        Some(ground) => message!("derive-status-and-ground", status = status, ground = ground.label()),
        None => status,
    }
}

/// How much of its areas a statement covers, for a small label; `None` where the source does not say.
pub fn extent_words(layer: &Layer, statement: &Statement) -> Option<Message> {
    match &statement.extent {
        Extent::Whole => Some(message!("derive-extent-whole")),
        Extent::Part { wording: Some(wording), .. } => {
            Some(message!("derive-extent-part-worded", wording = wording))
        }
        Extent::Part { wording: None, percent: Some(percent), .. } => {
            Some(message!("derive-extent-part-percent", percent = percent_of(*percent)))
        }
        Extent::Part { wording: None, percent: None, .. } => Some(message!("derive-extent-part")),
        Extent::Place => Some(match &statement.place {
            Some(place) => message!("derive-extent-place-named", place = place_name(layer, place)),
            None => message!("derive-extent-place"),
        }),
        Extent::Approach => Some(message!("derive-extent-approach")),
        Extent::Unspecified => None,
    }
}

/// A figure with as many decimals as it has.
fn percent_of(percent: f64) -> Arg {
    let written = percent.to_string();
    let decimals = written.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    Arg::Number(percent, decimals)
}

/// What a toggle is called in the panel.
pub fn toggle_name(dossier: &Dossier, toggle: &Toggle) -> Message {
    match toggle {
        Toggle::Document(id) => {
            let document = dossier.document(id);
            document.map_or_else(|| Message::as_it_is(id.as_str()), Document::short_citation)
        }
        Toggle::Speaker(id) | Toggle::Relayer(id) => {
            let name = dossier.actor(id).map_or_else(|| id.as_str(), |actor| actor.name.as_str());
            Message::as_it_is(name)
        }
        Toggle::Direct => message!("derive-toggle-direct"),
        Toggle::Kind(kind) => kind.heading(),
        Toggle::Implied => message!("derive-toggle-implied"),
    }
}

/// The most clauses of a verdict's sentence; what else is said is counted.
const MOST_CLAUSES: usize = 12;

/// Why an area has its status, in one sentence: who carried it, then who says something weaker. Of many
/// clauses the first twelve are given, and the other statements counted.
pub fn verdict_sentence(dossier: &Dossier, layer: &Layer, area: &AreaId, verdict: &Verdict) -> Message {
    let outranked = verdict.lost().filter(|lost| lost.why == LostWhy::Outranked);
    let mut ids = verdict.carried().chain(outranked.map(|lost| lost.statement));
    let mut clauses: Vec<Message> = Vec::new();
    let mut said: Vec<(&str, Kind, &Extent)> = Vec::new();
    while clauses.len() < MOST_CLAUSES
        && let Some(id) = ids.next()
    {
        let Some(statement) = dossier.statement(id) else { continue };
        let key = (statement.speaker.as_str(), statement.kind, &statement.extent);
        let weaker = statement.extent == Extent::Unspecified
            && said.iter().any(|(speaker, kind, _)| *speaker == key.0 && *kind == key.1);
        if !weaker && !said.contains(&key) {
            said.push(key);
            clauses.push(statement_clause(dossier, layer, area, statement));
        }
    }
    match ids.count() {
        0 => {}
        more => clauses.push(message!("derive-more-statements", count = more)),
    }
    if verdict.status == Status::Claimed && !says_who_holds(dossier, verdict) {
        clauses.push(message!("derive-nobody-says-who-holds"));
    }
    let position = if clauses.is_empty() { "first" } else { "later" };
    clauses.extend(uncounted_clause(dossier, verdict, position));
    if clauses.is_empty() {
        return silence_sentence(verdict);
    }
    message!("derive-verdict", clauses = Arg::list(Joint::Semicolon, clauses))
}

/// True where a statement in force speaks of who holds the area or the place, however it does: a claim does not.
pub(crate) fn says_who_holds(dossier: &Dossier, verdict: &Verdict) -> bool {
    let outranked = verdict.lost().filter(|lost| lost.why == LostWhy::Outranked);
    let mut in_force = verdict.carried().chain(outranked.map(|lost| lost.statement));
    in_force.any(|id| dossier.statement(id).is_some_and(tells_who_holds))
}

/// True for a statement that speaks of who holds something; the page has this as data.
pub(crate) fn tells_who_holds(statement: &Statement) -> bool {
    statement.kind.tells_who_holds()
}

/// What is said of an area that no statement in force names.
fn silence_sentence(verdict: &Verdict) -> Message {
    match verdict.status {
        Status::SwitchedOff => message!("derive-all-switched-off", count = verdict.lost_count()),
        Status::Occupied
        | Status::Contested
        | Status::Claimed
        | Status::Threatened
        | Status::Mentioned
        | Status::NotChecked
        | Status::NotMentioned => message!("derive-nobody-names"),
    }
}

/// Names the statements that do not count, `first` in their sentence or `later`: one with its reason, of more than
/// one the first twelve.
fn uncounted_clause(dossier: &Dossier, verdict: &Verdict, position: &str) -> Option<Message> {
    let uncounted: Vec<&StatementId> = uncounted_statements(verdict).collect();
    match uncounted.as_slice() {
        [] => None,
        [one] => {
            let why = dossier.statement(one).and_then(Statement::why_not_counted);
            let why = why.map_or(Arg::Text(String::new()), Arg::from);
            let name = dossier.statement_name(one);
            Some(message!("derive-uncounted-one", position = position, statement = name, why = why))
        }
        many => {
            let shown = many.len().min(MOST_CLAUSES);
            let names = Arg::list(Joint::Comma, many[..shown].iter().map(|id| dossier.statement_name(id)));
            let names = match many.len() - shown {
                0 => names,
                more => message!("derive-and-more", names = names, count = more).into(),
            };
            Some(message!("derive-uncounted-many", position = position, statements = names))
        }
    }
}

/// One statement on an area as a clause with its source: `ISW reports a part of it held by Russian forces (“a
/// small portion”)`.
///
/// What [`verdict_sentence`] puts together.
pub fn statement_clause(dossier: &Dossier, layer: &Layer, area: &AreaId, statement: &Statement) -> Message {
    let speaker = Message::as_it_is(dossier.short_name(&statement.speaker));
    let who = match statement.relayers.len() {
        0 => speaker,
        count => {
            let names = statement.relayers.iter().map(|id| dossier.short_name(id));
            let relayers = Arg::list(Joint::And, names);
            message!("derive-who-through", speaker = speaker, relayers = relayers, count = count)
        }
    };
    let modality = modality_word(statement);
    let what = match statement.kind {
        Kind::Occupation => held_words(dossier, layer, area, statement),
        Kind::Recapture => recapture_words(dossier, layer, area, statement),
        Kind::Advance if statement.extent == Extent::Approach => {
            message!("derive-clause-approach", modality = modality, forces = forces(statement.by))
        }
        Kind::Advance => {
            message!("derive-clause-advance", modality = modality, forces = forces(statement.by))
        }
        Kind::Buildup => {
            let clause =
                message!("derive-clause-buildup", modality = modality, forces = forces(statement.by));
            with_wording(dossier, statement, clause)
        }
        Kind::Claim => claim_words(dossier, area, statement),
        Kind::Concession => message!("derive-clause-concession", modality = modality),
        Kind::Denial => message!("derive-clause-denial", modality = modality),
    };
    if statement.modality == Modality::Conditional {
        message!("derive-clause-conditional", who = who, what = what)
    } else {
        message!("derive-clause", who = who, what = what)
    }
}

/// The word by which a catalogue chooses how a thing is said; that it is said under a condition stands behind it.
fn modality_word(statement: &Statement) -> &'static str {
    match statement.modality {
        Modality::Conditional => Modality::Asserted.keyword(),
        Modality::Asserted | Modality::Implied | Modality::Denied => statement.modality.keyword(),
    }
}

/// Who is said to hold it, and how much of it.
fn held_words(dossier: &Dossier, layer: &Layer, area: &AreaId, statement: &Statement) -> Message {
    let is_own = area.state().is_some() && statement.by == area.state();
    let held = match statement.by {
        Some(side) if is_own => message!("derive-held-by-own", side = side.keyword()),
        Some(_) => message!("derive-held-by", forces = forces(statement.by)),
        None => message!("derive-held"),
    };
    let subject = match &statement.extent {
        Extent::Whole | Extent::Unspecified => message!("derive-subject"),
        Extent::Part { size, .. } => part_words(dossier, *size, statement),
        Extent::Place => place_words(layer, statement),
        Extent::Approach => message!("derive-subject-close"),
    };
    let modality = modality_word(statement);
    let clause = message!("derive-clause-held", modality = modality, subject = subject, held = held);
    if statement.extent == Extent::Unspecified {
        message!("derive-clause-unsized", clause = clause)
    } else {
        with_wording(dossier, statement, clause)
    }
}

fn place_words(layer: &Layer, statement: &Statement) -> Message {
    match &statement.place {
        Some(place) => message!("derive-subject-place", place = place_name(layer, place)),
        None => message!("derive-subject-some-place"),
    }
}

/// Who is said to have taken it back, and how much of it.
fn recapture_words(dossier: &Dossier, layer: &Layer, area: &AreaId, statement: &Statement) -> Message {
    let retaken = match statement.by.or_else(|| area.state()) {
        Some(side) => message!("derive-retaken-by", forces = forces(Some(side))),
        None => message!("derive-retaken"),
    };
    let subject = match &statement.extent {
        Extent::Whole | Extent::Approach | Extent::Unspecified => message!("derive-subject"),
        Extent::Part { size, .. } => part_words(dossier, *size, statement),
        Extent::Place => place_words(layer, statement),
    };
    let modality = modality_word(statement);
    let clause = message!("derive-clause-retaken", modality = modality, subject = subject, retaken = retaken);
    with_wording(dossier, statement, clause)
}

/// A claim, with the side that it is for and the name under which it reaches the area.
///
/// A statement that says what a name stands for says only that; another that claims what has the name, only that.
fn claim_words(dossier: &Dossier, area: &AreaId, statement: &Statement) -> Message {
    let how_much = match statement.extent {
        Extent::Whole => message!("derive-subject-all"),
        Extent::Part { .. } | Extent::Place | Extent::Approach | Extent::Unspecified => {
            message!("derive-subject")
        }
    };
    let reached = group_reaching(dossier, area, statement);
    let modality = modality_word(statement);
    let defines =
        |group: &&Group| matches!(&group.membership, Membership::Statement(id) if id == &statement.id);
    let defined = dossier.groups.iter().filter(|group| group.members.contains(area)).find(defines);
    if let Some(Group { name, .. }) = defined {
        let clause = message!("derive-clause-defines", modality = modality, group = name, subject = how_much);
        return under_name(clause, reached);
    }
    let claim = |subject: Message| match statement.by {
        Some(side) => {
            let side = side_whose(side);
            message!("derive-clause-claim-of", modality = modality, subject = subject, side = side)
        }
        None => message!("derive-clause-claim", modality = modality, subject = subject),
    };
    match reached {
        Some(group) if matches!(group.membership, Membership::Statement(_)) => {
            claim(message!("derive-subject-group", group = &group.name))
        }
        Some(_) => under_name(claim(how_much), reached),
        None => with_wording(dossier, statement, claim(how_much)),
    }
}

/// A clause with the name of the group by which it reaches an area.
fn under_name(clause: Message, group: Option<&Group>) -> Message {
    match group {
        Some(group) => message!("derive-clause-under-name", clause = clause, group = &group.name),
        None => clause,
    }
}

/// The group by whose name a statement reaches an area that it does not name itself.
fn group_reaching<'a>(dossier: &'a Dossier, area: &AreaId, statement: &Statement) -> Option<&'a Group> {
    let group = statement.group.as_ref().and_then(|id| dossier.group(id));
    if statement.areas.contains(area) { None } else { group }
}

/// How much of an area a statement on a part means: of several areas that it names together, a part of them all.
fn part_words(dossier: &Dossier, size: PartSize, statement: &Statement) -> Message {
    let members = statement.group.as_ref().and_then(|id| dossier.group(id)).map(|group| &group.members[..]);
    let named: BTreeSet<&AreaId> = statement.areas.iter().chain(members.unwrap_or_default()).collect();
    match named.len() {
        0 | 1 => message!("derive-subject-part", part = size.keyword()),
        count => message!("derive-subject-part-together", part = size.keyword(), count = count),
    }
}

/// A clause with the source's words for a part, in brackets, with whose words they are, where there are any.
fn with_wording(dossier: &Dossier, statement: &Statement, clause: Message) -> Message {
    match &statement.extent {
        Extent::Part { wording: Some(wording), .. } => {
            let whose = match &statement.voice {
                Voice::Speaker => None,
                Voice::Relayer(actor) => Some(dossier.short_name(actor)),
                Voice::Document => {
                    dossier.document(&statement.document).map(|document| document.outlet.as_str())
                }
            };
            match whose {
                Some(whose) => {
                    message!("derive-clause-worded-by", clause = clause, wording = wording, whose = whose)
                }
                None => message!("derive-clause-worded", clause = clause, wording = wording),
            }
        }
        Extent::Part { wording: None, percent: Some(percent), .. } => {
            message!("derive-clause-percent", clause = clause, percent = percent_of(*percent))
        }
        Extent::Part { .. } | Extent::Whole | Extent::Place | Extent::Approach | Extent::Unspecified => {
            clause
        }
    }
}

/// A place's name; its id where the layer does not have it.
fn place_name(layer: &Layer, place: &PlaceId) -> Arg {
    layer.place(place).map_or_else(|| Arg::from(place.as_str()), |place| Arg::from(&place.name))
}

/// A status with the ground that its texture shows.
type Look = (Status, Option<Ground>);

/// What a toggle would change, in one sentence: `Without Dmitry Peskov: Odesa, Crimea and Sevastopol
/// lose their colour; nothing else changes.` Of many areas the first twelve are named.
pub fn change_sentence(layer: &Layer, lead: &Message, changes: &[Change]) -> Message {
    change_sentence_naming(layer, lead, changes, MOST_NAMES)
}

/// The same from long to short, for where there may be no room for all of it: with fewer names and the count of the
/// others, at last with counts alone.
pub fn change_sentences(layer: &Layer, lead: &Message, changes: &[Change]) -> Vec<Message> {
    let mut sentences: Vec<Message> = Vec::new();
    for most in [MOST_NAMES, 6, 4, 3, 2, 1, 0] {
        let sentence = change_sentence_naming(layer, lead, changes, most);
        if sentences.last() != Some(&sentence) {
            sentences.push(sentence);
        }
    }
    if !changes.is_empty() {
        sentences.push(message!("derive-change-count", lead = lead, count = changes.len()));
        sentences.push(message!("derive-change-count-alone", count = changes.len()));
    }
    sentences
}

/// The sentence with at most so many names of each outcome; without any, their count.
fn change_sentence_naming(layer: &Layer, lead: &Message, changes: &[Change], most: usize) -> Message {
    if changes.is_empty() {
        return message!("derive-change-nothing", lead = lead);
    }
    let mut outcomes: Vec<(Look, Subjects)> = Vec::new();
    for change in changes {
        let name = change_name(layer, change);
        let known = outcomes.iter().position(|(to, _)| *to == change.to);
        let at = known.unwrap_or_else(|| {
            outcomes.push((change.to, Subjects::default()));
            outcomes.len() - 1
        });
        let subjects = &mut outcomes[at].1;
        if change.place.is_some() { subjects.places.push(name) } else { subjects.areas.push(name) }
    }
    let clause = |((status, ground), subjects): (Look, Subjects)| {
        let outcome = outcome_words(status, ground, subjects.count() == 1);
        message!("derive-change-outcome", names = subjects.named(most), outcome = outcome)
    };
    let outcomes = Arg::list(Joint::Semicolon, outcomes.into_iter().map(clause));
    message!("derive-change", lead = lead, outcomes = outcomes)
}

/// What becomes of one area, or of several, that come to look so: `loses its colour`, `become claimed`.
fn outcome_words(status: Status, ground: Option<Ground>, is_one: bool) -> Message {
    let count = if is_one { "one" } else { "several" };
    match status {
        Status::NotMentioned | Status::NotChecked => message!("derive-outcome-colourless", count = count),
        Status::SwitchedOff => message!("derive-outcome-switched-off", count = count),
        Status::Occupied | Status::Contested | Status::Claimed | Status::Threatened | Status::Mentioned => {
            let look = describe_status_in_sentence(status, ground);
            message!("derive-outcome-becomes", count = count, look = look)
        }
    }
}

fn change_name(layer: &Layer, change: &Change) -> Arg {
    if let Some(place) = &change.place {
        return place_name(layer, place);
    }
    let area = layer.area(&change.area);
    area.map_or_else(|| Arg::from(change.area.as_str()), |area| Arg::from(&area.short_name))
}

/// The most names of a list; what is beyond is counted.
const MOST_NAMES: usize = 12;

/// The names of areas, and of places after them, as everywhere.
#[derive(Default)]
struct Subjects {
    areas: Vec<Arg>,
    places: Vec<Arg>,
}

impl Subjects {
    fn count(&self) -> usize {
        self.areas.len() + self.places.len()
    }

    /// Names in their order, only the first where there are many: `Odesa, Crimea and 200 more`; only their count where
    /// none is to be named.
    ///
    /// Which are the first is the same in every language: it goes by the English names.
    fn named(mut self, most: usize) -> Arg {
        let more = self.count().saturating_sub(most);
        // Counted, one is no shorter than its name.
        if more == 0 || self.count() == 1 {
            return self.listed(Joint::And);
        }
        if most == 0 {
            return message!("derive-subjects", count = more).into();
        }
        self.areas.sort_by_cached_key(|name| Language::ENGLISH.text_of(name));
        self.places.truncate(most.saturating_sub(self.areas.len()));
        self.areas.truncate(most);
        message!("derive-and-more", names = self.listed(Joint::Comma), count = more).into()
    }

    /// All of them, areas by the language's alphabet.
    fn listed(self, joint: Joint) -> Arg {
        if self.places.is_empty() {
            return Arg::Sorted(joint, self.areas);
        }
        let areas = (!self.areas.is_empty()).then_some(Arg::Sorted(Joint::Comma, self.areas));
        Arg::list(joint, areas.into_iter().chain(self.places))
    }
}

/// The most actors that are gone through one by one where they change nothing.
const FEW_ACTORS: usize = 6;

/// `Without ISW: claimed. Without Peskov: still contested. Without both: not mentioned.` Of many actors
/// those come first without whom it would change.
pub fn without_sentence(dossier: &Dossier, now: &Verdict, without: &[(Vec<ActorId>, Ruling)]) -> Message {
    let look = |then: &Ruling| (then.status, then.grounds.first().copied());
    let is_same = |then: &Ruling| look(then) == (now.status, now.texture());
    let still = |then: &Ruling| {
        if is_same(then) && now.status != Status::NotMentioned { "still" } else { "then" }
    };
    let outcome = |then: &Ruling| describe_status_in_sentence(then.status, then.grounds.first().copied());
    let sentence = |(actors, then): &(Vec<ActorId>, Ruling)| match actors.as_slice() {
        [one] => {
            let name = dossier.short_name(one);
            message!("derive-without-one", name = name, still = still(then), look = outcome(then))
        }
        [_, _] => message!("derive-without-both", still = still(then), look = outcome(then)),
        _ => message!("derive-without-all", still = still(then), look = outcome(then)),
    };
    let together =
        |sentences: Vec<Message>| message!("words-as-they-are", words = Arg::list(Joint::Space, sentences));
    if without.len() <= FEW_ACTORS + 1 {
        return together(without.iter().map(sentence).collect());
    }
    let (all, single) = without.split_last().map_or((None, without), |(last, single)| (Some(last), single));
    let (same, changing): (Vec<_>, Vec<_>) = single.iter().partition(|(_, then)| is_same(then));
    let mut sentences: Vec<Message> = changing.iter().take(FEW_ACTORS).map(|one| sentence(one)).collect();
    if changing.len() > FEW_ACTORS {
        sentences.push(message!("derive-without-others-changing", count = changing.len() - FEW_ACTORS));
    }
    match same.as_slice() {
        [] => {}
        [one] => sentences.push(sentence(one)),
        [(_, then), ..] => {
            let others = if changing.is_empty() { "none" } else { "some" };
            sentences.push(message!(
                "derive-without-any",
                others = others,
                count = same.len(),
                still = still(then),
                look = outcome(then)
            ));
        }
    }
    sentences.extend(all.map(sentence));
    together(sentences)
}

/// The ids of a verdict's statements that do not count.
pub(crate) fn uncounted_statements(verdict: &Verdict) -> impl Iterator<Item = &StatementId> {
    verdict.lost().filter(|lost| lost.why == LostWhy::NotCounted).map(|lost| lost.statement)
}
