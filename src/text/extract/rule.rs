//! The rules: what a cue says of an area, given what stands around it.
//!
//! One function for each family of cues. A rule knows words and sides, not areas or speakers.

use std::ops::Range;

use super::acting::{acting_side, gathers_forces, is_massed_for, names_forces, of_they};
use super::attack::{is_attack_of_forces, is_object};
use super::claimant::{
    DISOWNED, PLAN_DISOWNED, called_ours, is_disowned, is_no_longer_ukraine, is_not_dropped, is_renounced,
    is_third_states, taking_denied,
};
use super::clause::Clauses;
use super::freezing::freezing;
use super::handed::{does_nobody, goes_elsewhere, is_handed, is_handing_asked, is_left_before};
use super::hedged::{has_particle, is_nearly, is_not_excluded, is_unreal};
use super::holding::{is_disputed, is_of_troops, of_whom};
use super::meant::{
    is_aim, is_attempted, is_awaited, is_condition, is_doubted, is_duty, is_forecast, is_hardly,
    is_infinitive, is_meant_not, is_provided, is_required, is_supposed, is_verb_to_come, is_wanted,
};
use super::negated::{
    has_ended, has_no_object, is_left_over, is_of_nothing, is_refused_behind, negated_by, was_none,
};
use super::reason::Rule;
use super::recognition::recognition;
use super::refusal::{
    does_without_giving, is_called_false, is_called_unacceptable, is_deed_named, is_done_without,
    is_refusal_of, is_told_and_rejected, is_written_behind, rejected_before, rejected_behind, word_of_sale,
    yields_itself,
};
use super::scan::Hit;
use super::tag::{Tag, Tags};
use super::taken::takes_no_land;
use super::taking::{
    drives_them_out, holds_nothing, is_bare_refusal, is_gone_for_nobody, is_hearsay, is_in_ukrainian_hands,
    is_kept_by_russia, is_named_only, is_offer_denied, is_ours_to_return, is_predicate_of, is_still_held,
    is_what_is_left,
};
use super::terms::{
    asks_ukraine_to_leave, goes_into, is_absent, is_attempted_behind, is_condition_of_russia,
    is_declared_void, is_demand_of_nobody, is_demanded_of_russia, is_fighting_to_stop, is_for_ukraine,
    is_given_up, is_held_by_ukraine, is_mere_place, is_never, is_noun_of_leaving, is_of_status,
    is_report_denied, is_returned, is_subject_of_consequence, leaves_by_proposal, offers_to_leave,
    owes_russia, place_taken, tells_of_ukraine, unrecognised,
};
use super::unaccepted::{is_never_accepted, is_put_off, is_talked_of};
use super::unsaid::says_nothing;
use super::word_list::WordList;
use crate::model::{Kind, Modality, Side};
use crate::phrase::letter::Letter as _;

/// What a cue says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ruling {
    pub(super) kind: Kind,
    pub(super) by: By,
    /// The side that holds, advances, masses, claims or retakes; `None` where nothing tells.
    pub(super) side: Option<Side>,
    pub(super) modality: Modality,
    /// The rule that fired, for the reader.
    pub(super) rule: Rule,
}

/// Whose the statement is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    /// Whoever is said to say it, else the article.
    Speaker,
    /// Russia, or whoever speaks for it here: the claim is its own, whoever reports it.
    Russia,
    /// Whoever does it: rejects, demands.
    Doer,
    /// Whoever does not recognise it, who is never Russia.
    Denier,
    /// Whoever is said to say it, else whoever offers or plans it.
    Proposer,
}

/// What stands around a cue.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
#[derive(Debug, Clone)]
pub(super) struct Around<'a> {
    pub(super) cue: &'a Hit,
    pub(super) clauses: &'a Clauses<'a>,
    pub(super) is_negated: bool,
    pub(super) is_intended: bool,
    pub(super) is_possible: bool,
    /// What would be, by the particle behind the verb.
    has_particle: bool,
    pub(super) is_demanded: bool,
    pub(super) is_proposed: bool,
    pub(super) is_rejected: bool,
    pub(super) doer: Option<Side>,
    /// On whose behalf the speaker speaks.
    pub(super) voice: Option<Side>,
    /// Where the sentence names who speaks.
    pub(super) teller: Option<Range<usize>>,
}

pub(super) const fn ruling(kind: Kind, by: By, rule: Rule) -> Ruling {
    Ruling { kind, by, side: None, modality: Modality::Asserted, rule }
}

/// The side that a ruling is about: who holds, advances, masses, claims or retakes.
fn side_of(around: &Around<'_>, ruling: Ruling) -> Option<Side> {
    let russian = around.tells_of_russia().then_some(Side::Russia);
    match ruling.kind {
        kind if !kind.needs_side() => None,
        Kind::Claim if ruling.by == By::Russia || ruling.rule == Rule::BelongsToRussia => Some(Side::Russia),
        Kind::Claim if ruling.rule == Rule::BelongsToUkraine => Some(Side::Ukraine),
        Kind::Claim if ruling.rule == Rule::CalledOurs => None,
        Kind::Claim if is_demanded_of_russia(around) => Some(Side::Ukraine),
        Kind::Claim if ruling.rule == Rule::WithdrawalDemanded && is_for_ukraine(around) => {
            Some(Side::Ukraine)
        }
        // Who must leave is not who demands it.
        Kind::Claim if ruling.rule == Rule::WithdrawalDemanded && around.doer == Some(Side::Ukraine) => {
            Some(Side::Russia)
        }
        Kind::Occupation => Some(Side::Russia),
        Kind::Recapture => Some(Side::Ukraine),
        Kind::Advance | Kind::Buildup => acting_side(around, ruling.kind),
        Kind::Claim if around.cue.tags.meets(Tags::of(&[Tag::Liberate, Tag::Retake])) => {
            if around.doer == Some(Side::Russia) { around.doer } else { Some(Side::Ukraine) }
        }
        Kind::Claim => around.doer.or(around.voice).or(russian),
        _ => around.doer.or(russian),
    }
}

/// What a cue says of the areas at `areas`; nothing where it says nothing of them.
pub(super) fn rule(around: &Around<'_>, areas: Option<&Range<usize>>) -> Vec<Ruling> {
    let Around { clauses, cue, .. } = *around;
    let mut rulings = rulings(around, areas);
    if rulings.is_empty() || says_nothing(around, &rulings) {
        return Vec::new();
    }
    let is_false = is_told_and_rejected(clauses, cue)
        || clauses.hits.iter().any(|hit| hit.tags.has(Tag::False) && hit.end <= cue.start)
        || is_called_false(clauses, cue);
    for ruling in &mut rulings {
        ruling.side = side_of(around, *ruling);
        let is_of_ground =
            matches!(ruling.kind, Kind::Occupation | Kind::Advance | Kind::Recapture | Kind::Buildup);
        if is_false && is_of_ground {
            ruling.modality = Modality::Denied;
        } else if ruling.modality == Modality::Asserted
            && (clauses.is_question
                || ruling.kind == Kind::Concession && is_hearsay(around)
                || around.has_particle
                || is_unreal(clauses, cue)
                || is_consequence(around, *ruling))
        {
            ruling.modality = Modality::Conditional;
        }
    }
    rulings
}

fn rulings(around: &Around<'_>, areas: Option<&Range<usize>>) -> Vec<Ruling> {
    let Around { clauses, cue, voice, .. } = *around;
    let tags = cue.tags;
    let first = |found: Option<Ruling>| found.into_iter().collect::<Vec<Ruling>>();
    let deeds = Tags::of(&[Tag::Retake, Tag::Liberate, Tag::Seize, Tag::Occupied, Tag::Control]);
    if tags.meets(deeds) && is_never_accepted(clauses, cue) {
        return vec![ruling(Kind::Denial, By::Doer, Rule::ClaimRejected)];
    }
    if tags.meets(Tags::of(&[Tag::Annex, Tag::Join, Tag::Referendum])) {
        return joining(around);
    }
    if tags.meets(Tags::of(&[Tag::Void, Tag::Status])) {
        return first(status(around));
    }
    if tags.has(Tag::Kept) || tags.has(Tag::Reject) && is_report_denied(clauses, cue) {
        if is_bare_refusal(around) && voice != Some(Side::Ukraine) {
            return Vec::new();
        }
        if tags.has(Tag::Kept) && voice == Some(Side::Russia) {
            return vec![ruling(Kind::Claim, By::Russia, Rule::ClaimKept)];
        }
        let rule = if tags.has(Tag::Kept) { Rule::YieldingRefused } else { Rule::ClaimRejected };
        return vec![ruling(Kind::Denial, By::Doer, rule)];
    }
    if tags.has(Tag::Recognise) {
        return first(recognition(around, areas));
    }
    if holds_nothing(around) {
        return vec![around.firm(ruling(Kind::Occupation, By::Speaker, Rule::TakenByRussia))];
    }
    if tags.has(Tag::Control) && is_in_ukrainian_hands(around) {
        return Vec::new();
    }
    if tags.has(Tag::Withdraw) {
        return if goes_elsewhere(around, areas) || is_what_is_left(around) {
            Vec::new()
        } else {
            first(withdrawal(around))
        };
    }
    // "cleared X of the enemy": the frame tells that X is won back.
    if tags.has(Tag::Expel) && !tags.has(Tag::Retake) {
        return first(expulsion(around, areas));
    }
    if does_without_giving(clauses, cue) || areas.is_some_and(|areas| yields_itself(clauses, cue, areas)) {
        return Vec::new();
    }
    if tags.has(Tag::Yield)
        && let Some(word) = word_of_sale(clauses, cue)
    {
        let is_refused = around.is_negated || word.starts_with("not ") || word.starts_with("не ");
        return first(is_refused.then_some(ruling(Kind::Denial, By::Doer, Rule::YieldingRefused)));
    }
    if tags.has(Tag::Yield)
        || tags.has(Tag::Hand) && (is_handed(around, areas) || is_handing_asked(around, areas))
    {
        return if is_gone_for_nobody(around) { Vec::new() } else { vec![yielding(around)] };
    }
    if tags.has(Tag::Hand) && !tags.has(Tag::Amass) {
        return Vec::new();
    }
    if tags.meets(Tags::of(&[Tag::Belong, Tag::Claims, Tag::OwnUkraine, Tag::Define])) {
        return first(belonging(around));
    }
    if tags.has(Tag::Freeze) {
        return first(freezing(around, areas));
    }
    let takes = Tags::of(&[Tag::Liberate, Tag::Retake, Tag::Seize, Tag::Occupied]);
    if tags.meets(takes) && (takes_no_land(around) || is_put_off(around)) {
        return Vec::new();
    }
    if tags.meets(Tags::of(&[Tag::Liberate, Tag::Retake])) {
        return first(liberation(around));
    }
    if tags.has(Tag::Occupied) {
        return first(occupied(around, areas));
    }
    if tags.has(Tag::Control) && is_of_status(around) {
        return Vec::new();
    }
    if tags.meets(Tags::of(&[Tag::Seize, Tag::Control])) {
        return first(seizure(around));
    }
    if tags.meets(Tags::of(&[Tag::Amass, Tag::Threat, Tag::Prepare])) {
        return first(buildup(around));
    }
    if tags.meets(Tags::of(&[Tag::Advance, Tag::Attack]))
        && let Some((kind, rule)) = place_taken(around)
    {
        return vec![ruling(kind, By::Speaker, rule)];
    }
    if tags.meets(Tags::of(&[Tag::Advance, Tag::Attack, Tag::Invade])) {
        return first(advance(around, areas));
    }
    Vec::new()
}

impl<'a> Around<'a> {
    /// What stands around a cue when someone of the side `voice` speaks.
    pub(super) fn of(clauses: &'a Clauses<'a>, cue: &'a Hit, voice: Option<Side>) -> Self {
        let is_slavic =
            clauses.reading.between(cue.start, cue.end).starts_with(|letter: char| !letter.is_ascii());
        let achieved = clauses.before(cue.start, 30, Tags::of(&[Tag::Achieved])).is_some();
        let of_paper = clauses.hits.iter().any(|hit| hit.end <= cue.start && hit.tags.has(Tag::Paper))
            || is_written_behind(clauses, cue);
        let is_required = is_required(clauses, cue);
        let has_particle = has_particle(clauses, cue);
        let doer = clauses.agent(cue.end).or_else(|| clauses.doer(cue.start)).map(|(side, _)| side);
        let doer = doer.or_else(|| of_they(clauses, cue, voice));
        Self {
            cue,
            clauses,
            is_negated: !is_required
                && (negated_by(clauses, cue, is_slavic)
                    || is_slavic && is_refused_behind(clauses, cue)
                    || has_no_object(clauses, cue)
                    || is_of_nothing(clauses, cue)
                    || is_slavic && was_none(clauses, cue)
                    || is_nearly(clauses, cue)
                    || is_meant_not(clauses, cue)),
            is_intended: is_infinitive(clauses, cue) && !achieved
                || cue.tags.has(Tag::Intent)
                || is_aim(clauses, cue)
                || !achieved && is_wanted(clauses, cue),
            is_possible: is_doubted(clauses, cue)
                || clauses.is_question
                || clauses.is_supposed_until > cue.start
                || is_supposed(clauses, cue)
                || has_particle,
            has_particle,
            is_demanded: is_required
                || clauses
                    .before(cue.start, 120, Tags::of(&[Tag::Demand]))
                    .is_some_and(|hit| !of_paper || !is_duty(clauses, hit)),
            is_proposed: of_paper || clauses.before(cue.start, 200, Tags::of(&[Tag::Propose])).is_some(),
            is_rejected: !is_required
                && (is_called_unacceptable(clauses, cue)
                    || clauses.before(cue.start, 400, Tags::of(&[Tag::Reject])).is_some()
                    || is_never_accepted(clauses, cue)
                    || rejected_before(clauses, cue)
                    || is_done_without(clauses, cue)
                    || is_slavic && is_refusal_of(clauses, cue)
                    || is_slavic && rejected_behind(clauses, cue)),
            doer,
            voice,
            teller: None,
        }
    }
}

/// "If nobody helps, Russia will seize it": what follows from a supposition, unless it is a threat of who would do it.
fn is_consequence(around: &Around<'_>, ruling: Ruling) -> bool {
    let Around { clauses, cue, voice, .. } = *around;
    let is_deed =
        cue.tags.meets(Tags::of(&[Tag::Seize, Tag::Advance, Tag::Invade, Tag::Liberate, Tag::Control]));
    let is_threat = ruling.side.is_some() && ruling.side == voice;
    clauses.supposes() && is_deed && !is_threat
}

impl Around<'_> {
    pub(super) fn hit(&self, tags: &[Tag]) -> bool {
        self.clauses.anywhere(Tags::of(tags)).is_some()
    }

    /// True where a word of refusing stands behind the cue, in its clause.
    fn is_rejected_behind(&self) -> bool {
        self.clauses.after(self.cue.end, 90, Tags::of(&[Tag::Reject])).is_some()
    }

    /// Something in the sentence is Russia's or Russia.
    pub(super) fn tells_of_russia(&self) -> bool {
        self.clauses.hits.iter().any(|hit| self.clauses.side_of(hit) == Some(Side::Russia))
    }

    fn tells_of_forces(&self) -> bool {
        matches!(self.doer, Some(Side::Russia | Side::Ukraine))
            || self.tells_of_russia()
            || self.hit(&[Tag::Forces, Tag::Ukrainian])
    }

    fn firm(&self, ruling: Ruling) -> Ruling {
        let modality = if self.is_possible { Modality::Conditional } else { ruling.modality };
        Ruling { modality, ..ruling }
    }
}

/// Annexation, accession, a vote on it: Russia's claim; with rejection a denial as well.
fn joining(around: &Around<'_>) -> Vec<Ruling> {
    let is_vote = around.cue.tags.has(Tag::Referendum);
    let is_annexed = around.cue.tags.has(Tag::Annex);
    let void = around.hit(&[Tag::Void]);
    let unrecognised = unrecognised(around);
    let mut rulings = Vec::new();
    // A vote that someone rejects is no claim of who rejects it.
    let of_joining = [Tag::Join, Tag::Annex, Tag::Belong, Tag::Occupied, Tag::Russian];
    let is_denied = void || unrecognised || around.is_rejected;
    if !is_vote || (!is_denied && around.hit(&of_joining)) {
        let is_russias = is_annexed && !is_never(around) || (around.tells_of_russia() && !around.is_negated);
        if is_russias && !around.is_possible {
            rulings.push(ruling(Kind::Claim, By::Russia, Rule::Joining));
        }
    }
    if is_annexed
        && !around.is_negated
        && !around.is_possible
        && !around.is_intended
        && around.clauses.tells_of_year("2014")
    {
        let implied = ruling(Kind::Occupation, By::Speaker, Rule::AnnexedSince);
        rulings.push(Ruling { modality: Modality::Implied, ..implied });
    }
    // What a narrator calls void is not yet said by anyone to be so.
    let is_told = around.voice.is_some()
        || unrecognised
        || around.hit(&[Tag::Organ, Tag::Paper])
        || is_declared_void(around);
    if unrecognised || (void && is_told) {
        rulings.push(ruling(Kind::Denial, By::Denier, Rule::JoiningNotRecognised));
    } else if around.is_rejected {
        rulings.push(ruling(Kind::Denial, By::Denier, Rule::JoiningCondemned));
    }
    rulings
}

fn status(around: &Around<'_>) -> Option<Ruling> {
    // "the status of X is not up for discussion": of Russia's, that it keeps its claim.
    let is_closed =
        around.cue.tags.has(Tag::Status) && !around.hit(&[Tag::Void, Tag::Annex, Tag::Join, Tag::Referendum]);
    if is_closed && around.voice == Some(Side::Russia) && around.is_rejected_behind() {
        return Some(ruling(Kind::Claim, By::Russia, Rule::ClaimKept));
    }
    let denies = around.hit(&[Tag::Void, Tag::Reject]) || unrecognised(around);
    // "in violation of sovereignty" alone says that something is wrong, not what.
    let matter = [Tag::Status, Tag::Annex, Tag::Join, Tag::Referendum, Tag::Recognise];
    (denies && around.hit(&matter)).then_some(ruling(Kind::Denial, By::Doer, Rule::StatusVoid))
}

/// Troops leaving: demanded, it is a claim; refused, a denial; done by Russia, a liberation.
fn withdrawal(around: &Around<'_>) -> Option<Ruling> {
    // "We will not leave": of whoever speaks.
    let is_ours = around.clauses.is_first_person(around.cue.start);
    // "drones left a town without light": what strikes leave is no land.
    if around.hit(&[Tag::Strike]) && around.doer != Some(Side::Ukraine) && !around.hit(&[Tag::Demand]) {
        return None;
    }
    // "did not rule out a withdrawal": possible, of whoever is not Russia.
    if is_not_excluded(around.clauses, around.cue) {
        let whose = around.clauses.whose(around.cue.end).or(around.doer).or(around.voice);
        let possible = ruling(Kind::Concession, By::Proposer, Rule::WithdrawalProposed);
        return (whose != Some(Side::Russia)).then_some(possible);
    }
    // "X ruled out a withdrawal": of the forces for which X speaks.
    let is_refused = around.is_rejected && around.voice == Some(Side::Ukraine);
    let is_of_forces = around.hit(&[Tag::Forces, Tag::Russian, Tag::Ukrainian]);
    let is_none_planned = around.is_negated && is_noun_of_leaving(around);
    let is_planned = around.is_proposed && is_deed_named(around.clauses.reading.small(around.cue));
    let is_of_somebody = is_of_forces
        || around.doer.is_some()
        || is_ours
        || is_planned
        || does_nobody(around)
        || owes_russia(around);
    if !is_of_somebody && !is_refused && !is_none_planned {
        return None;
    }
    if around.is_negated && is_condition(around.clauses, around.cue) {
        // "will take it if Kyiv does not withdraw": whoever threatens demands it.
        let is_russias = around.voice == Some(Side::Russia) && around.doer != Some(Side::Russia);
        return is_russias.then_some(ruling(Kind::Claim, By::Russia, Rule::WithdrawalDemanded));
    }
    if is_condition_of_russia(around) {
        return Some(ruling(Kind::Claim, By::Russia, Rule::WithdrawalDemanded));
    }
    if around.is_negated || around.is_rejected {
        // "Russia will never leave": what it keeps is its claim.
        let doer = if is_ours { around.doer.or(around.voice) } else { around.doer };
        if around.is_negated && doer == Some(Side::Russia) {
            return Some(ruling(Kind::Claim, By::Russia, Rule::ClaimKept));
        }
        let is_told = around.tells_of_forces()
            || around.doer == Some(Side::Ukraine)
            || does_nobody(around)
            || is_ours
            || is_refused
            || is_none_planned;
        return is_told.then_some(ruling(Kind::Denial, By::Doer, Rule::WithdrawalRefused));
    }
    // "would stop if Ukraine leaves", "will not stop until it leaves": Russia's condition is its demand.
    let is_russias = around.voice == Some(Side::Russia)
        || around.tells_of_russia() && around.clauses.anywhere(Tags::of(&[Tag::Negation])).is_some();
    let is_conditional = around.is_possible && around.voice == Some(Side::Russia)
        || is_russias && is_awaited(around.clauses, around.cue);
    let is_of_ukraine =
        around.doer == Some(Side::Ukraine) || around.clauses.whose(around.cue.end) == Some(Side::Ukraine);
    let is_named = around.voice == Some(Side::Russia)
        && is_of_ukraine
        && is_deed_named(around.clauses.reading.small(around.cue));
    if is_of_ukraine && is_conditional || is_named {
        return Some(ruling(Kind::Claim, By::Russia, Rule::WithdrawalDemanded));
    }
    if around.is_proposed && around.doer != Some(Side::Russia) && !around.is_demanded {
        return Some(ruling(Kind::Concession, By::Proposer, Rule::WithdrawalProposed));
    }
    if asks_ukraine_to_leave(around) {
        return Some(ruling(Kind::Concession, By::Proposer, Rule::WithdrawalProposed));
    }
    if around.is_demanded {
        let by = if around.tells_of_russia() && around.voice == Some(Side::Russia) {
            By::Russia
        } else {
            By::Doer
        };
        // Who is on neither side claims nothing: that Russia must leave denies what it claims.
        let of_russia = around.doer == Some(Side::Russia) || around.tells_of_russia();
        let is_side =
            matches!(around.voice, Some(Side::Ukraine | Side::Russia)) || around.doer == Some(Side::Ukraine);
        let of_ukraine = around.clauses.after(around.cue.end, 48, Tags::of(&[Tag::Ukrainian])).is_some();
        let kind =
            if of_russia && !of_ukraine && !is_side && by != By::Russia { Kind::Denial } else { Kind::Claim };
        return Some(ruling(kind, by, Rule::WithdrawalDemanded));
    }
    if leaves_by_proposal(around) {
        return Some(ruling(Kind::Concession, By::Proposer, Rule::WithdrawalProposed));
    }
    // "Ukraine lost a village": who loses it leaves it to the other.
    let word = around.clauses.reading.small(around.cue);
    let is_loss =
        ["lost", "lose", "losing", "втрати", "утрати", "потеря"].iter().any(|stem| word.starts_with(stem));
    if is_loss && around.doer.or(around.voice) == Some(Side::Ukraine) && !around.is_intended {
        return Some(around.firm(ruling(Kind::Occupation, By::Speaker, Rule::TakenByRussia)));
    }
    let of_russia = around.doer == Some(Side::Russia)
        || around.clauses.before(around.cue.start, 40, Tags::of(&[Tag::Russian])).is_some();
    if of_russia && (around.is_possible || around.is_proposed) && offers_to_leave(around) {
        return Some(ruling(Kind::Concession, By::Proposer, Rule::WithdrawalProposed));
    }
    if of_russia && (around.is_intended || around.is_possible || around.is_proposed) {
        // "wait until he wants to withdraw his troops": they are there.
        let implied = ruling(Kind::Occupation, By::Speaker, Rule::WithdrawalImplies);
        return Some(Ruling { modality: Modality::Implied, ..implied });
    }
    // "withdrew into X": where they went they are.
    let leaves = !goes_into(around.clauses, around.cue);
    (of_russia && leaves && !around.is_intended && !around.is_possible).then_some(ruling(
        Kind::Recapture,
        By::Speaker,
        Rule::RussiaLeft,
    ))
}

/// Troops driven out: Russia's is a recapture.
fn expulsion(around: &Around<'_>, areas: Option<&Range<usize>>) -> Option<Ruling> {
    if around.is_negated {
        return None;
    }
    let reading = &around.clauses.reading;
    let behind =
        around.clauses.after(around.cue.end, 60, Tags::of(&[Tag::Russian, Tag::Ukrainian, Tag::Forces]));
    let object = behind.filter(|hit| !reading.between(around.cue.end, hit.start).contains(','));
    // "Russia was driven out": a state as well as its forces.
    let is_side = |hit: &&Hit| matches!(around.clauses.side_of(hit), Some(Side::Russia | Side::Ukraine));
    let is_passive_voice = || {
        let lead = reading.small_before(around.cue.start, 24);
        lead.split_whitespace().any(|word| matches!(word, "was" | "were" | "been" | "being" | "is" | "are"))
    };
    let passive = around
        .clauses
        .before(around.cue.start, 60, Tags::of(&[Tag::Russian, Tag::Ukrainian]))
        .or_else(|| {
            around
                .clauses
                .hits
                .iter()
                .rev()
                .find(|hit| hit.end <= around.cue.start && is_side(hit))
                .filter(|_| is_passive_voice())
        });
    // «ми вигнали їх звідти»: those of whom the text told before.
    if object.is_none() && drives_them_out(around) {
        let meant = around.is_intended || around.is_demanded;
        let (kind, rule) =
            if meant { (Kind::Claim, Rule::RetakingMeant) } else { (Kind::Recapture, Rule::DrivenOut) };
        return Some(around.firm(ruling(kind, By::Speaker, rule)));
    }
    let end = object.map_or(around.cue.end, |object| object.end);
    let window = reading.window_after(end, 60);
    let words = || window.split(|letter: char| !letter.is_letter_or_digit()).take(6);
    let is_out = words().any(|word| reading.lexicon.lists.has(WordList::OutOf, word));
    if !is_out && !is_left_before(around, areas) {
        return None;
    }
    // "threw his company out": whoever it is, they were driven out by who does it.
    let is_active = matches!(reading.small(around.cue), "threw" | "drove" | "chased");
    let is_passive = object.is_none() && !is_active;
    let passive = passive.filter(|_| !is_active);
    let driven = object.or(passive).and_then(|hit| around.clauses.side_of(hit));
    if driven.is_none() && !is_active && object.or(passive).is_none() {
        return None;
    }
    let by_ukraine = driven == Some(Side::Russia) || (!is_passive && around.doer == Some(Side::Ukraine));
    if !by_ukraine {
        // "Ukrainian troops were driven out of X": whoever drove them out has taken it.
        let is_taken = driven == Some(Side::Ukraine) && !around.is_intended && !around.is_demanded;
        let taken = ruling(Kind::Occupation, By::Speaker, Rule::TakenByRussia);
        return is_taken.then(|| around.firm(taken));
    }
    if around.is_intended || around.is_demanded {
        return Some(around.firm(ruling(Kind::Claim, By::Speaker, Rule::RetakingMeant)));
    }
    Some(around.firm(ruling(Kind::Recapture, By::Speaker, Rule::DrivenOut)))
}

/// Giving land up: demanded by Russia a claim, refused a denial, else a proposal.
fn yielding(around: &Around<'_>) -> Ruling {
    let is_own = around.doer.or(around.voice) == Some(Side::Russia);
    let renounces = around.doer == Some(Side::Russia) || is_renounced(around.clauses, around.cue);
    if is_condition_of_russia(around) {
        return ruling(Kind::Claim, By::Russia, Rule::YieldingDemanded);
    }
    if renounces && is_own && (around.is_negated || around.is_rejected) {
        // "Russia will not renounce it": what it keeps to is its claim. Who "denied that it offered to" implies as much.
        let kept = ruling(Kind::Claim, By::Russia, Rule::ClaimKept);
        return if is_offer_denied(around) { Ruling { modality: Modality::Implied, ..kept } } else { kept };
    }
    if is_kept_by_russia(around) {
        return ruling(Kind::Claim, By::Russia, Rule::ClaimKept);
    }
    if around.is_negated || around.is_rejected {
        return ruling(Kind::Denial, By::Doer, Rule::YieldingRefused);
    }
    if is_subject_of_consequence(around) {
        let supposed = ruling(Kind::Concession, By::Proposer, Rule::YieldingProposed);
        return Ruling { modality: Modality::Conditional, ..supposed };
    }
    // "insisted that Kyiv must": who insists demands, not who must.
    let demands = || {
        around
            .clauses
            .hits
            .iter()
            .rev()
            .filter(|hit| hit.end <= around.cue.start && hit.tags.has(Tag::Demand))
    };
    let demander = demands().find(|hit| !is_duty(around.clauses, hit)).or_else(|| demands().next());
    let demander = demander.and_then(|hit| around.clauses.doer(hit.start)).map(|(side, _)| side);
    if is_demanded_of_russia(around) {
        return ruling(Kind::Claim, By::Doer, Rule::YieldingDemanded);
    }
    let nearby_russia = demander.or(around.voice).or(around.doer) == Some(Side::Russia)
        || (demander.is_some()
            && around.clauses.doer(around.cue.start).is_some_and(|(side, _)| side == Side::Russia));
    let is_demanded = demander.is_some() || around.clauses.anywhere(Tags::of(&[Tag::Demand])).is_some();
    if demander.is_none() && is_demand_of_nobody(around) {
        return ruling(Kind::Claim, By::Russia, Rule::YieldingDemanded);
    }
    if nearby_russia && is_demanded {
        return ruling(Kind::Claim, By::Russia, Rule::YieldingDemanded);
    }
    ruling(Kind::Concession, By::Proposer, Rule::YieldingProposed)
}

fn belonging(around: &Around<'_>) -> Option<Ruling> {
    if around.is_possible {
        return None;
    }
    if is_not_dropped(around.clauses, around.cue) && around.cue.tags.has(Tag::Claims) {
        return around.tells_of_russia().then(|| ruling(Kind::Claim, By::Russia, Rule::ClaimKept));
    }
    if is_disowned(around) {
        return Some(DISOWNED);
    }
    if around.is_negated {
        if is_no_longer_ukraine(around) {
            return Some(ruling(Kind::Claim, By::Speaker, Rule::BelongsToRussia));
        }
        let is_own = around.cue.tags.meets(Tags::of(&[Tag::Belong]));
        return is_own.then_some(ruling(Kind::Denial, By::Doer, Rule::BelongingDenied));
    }
    // "refused to rule out X, and his aide warned that he wants Y": only a refusal right before is one of the demand.
    let is_demand = around.cue.tags.has(Tag::Demand);
    let is_near = || around.clauses.before(around.cue.start, 24, Tags::of(&[Tag::Reject])).is_some();
    // "It is ours, and that is not open to discussion": of what Russia claims, that it keeps it.
    let is_own = around.voice == Some(Side::Russia) && around.cue.tags.has(Tag::Belong);
    let is_rejected = around.is_rejected && (!is_demand || is_near()) && !is_own;
    if is_rejected && around.cue.tags.meets(Tags::of(&[Tag::Belong, Tag::Claims])) {
        return Some(ruling(Kind::Denial, By::Doer, Rule::ClaimRejected));
    }
    if is_third_states(around) {
        return None;
    }
    if around.cue.tags.has(Tag::Ours) {
        return called_ours(around);
    }
    // "Ukraine wants X back": whoever demands it is not Russia.
    let is_others = around.doer.is_some_and(|side| side != Side::Russia);
    if around.cue.tags.has(Tag::Demand) && is_others {
        return None;
    }
    if around.cue.tags.has(Tag::OwnUkraine) {
        return Some(ruling(Kind::Claim, By::Speaker, Rule::BelongsToUkraine));
    }
    let word = around.clauses.reading.small(around.cue);
    if is_mere_place(around.clauses, around.cue) {
        return None;
    }
    let names_russia = around.clauses.reading.lexicon.lists.contains(WordList::NamesRussia, word);
    let of_russia = names_russia || around.tells_of_russia() || around.doer == Some(Side::Russia);
    of_russia.then_some(ruling(Kind::Claim, By::Russia, Rule::BelongsToRussia)).or_else(|| {
        (around.voice == Some(Side::Russia)).then_some(ruling(
            Kind::Claim,
            By::Speaker,
            Rule::BelongsToRussia,
        ))
    })
}

/// Liberation is Ukraine's control restored, in Russia's voice occupation; intended it is a claim.
fn liberation(around: &Around<'_>) -> Option<Ruling> {
    let is_retake = around.cue.tags.has(Tag::Retake);
    if is_retake && is_still_held(around) || is_talked_of(around) {
        return None;
    }
    // "The return of X to Ukraine is impossible", Russia says, or Russia rules it out: it keeps its
    // claim.
    let is_kept = around.is_rejected && around.voice == Some(Side::Russia)
        || (around.is_negated || around.is_rejected) && around.doer == Some(Side::Russia);
    if is_retake && is_kept {
        return Some(ruling(Kind::Claim, By::Russia, Rule::ClaimKept));
    }
    if is_retake && is_attempted_behind(around) {
        return Some(around.firm(ruling(Kind::Advance, By::Speaker, Rule::Advance)));
    }
    if is_retake && (is_given_up(around) || is_returned(around)) {
        return Some(ruling(Kind::Concession, By::Proposer, Rule::YieldingProposed));
    }
    if around.is_negated
        || (is_retake
            && !around.hit(&[Tag::Control, Tag::Territory, Tag::Forces, Tag::Ukrainian, Tag::Whole])
            && around.doer.is_none()
            && around.voice != Some(Side::Ukraine)
            && !is_ours_to_return(around)
            && !tells_of_ukraine(around))
    {
        return None;
    }
    // "its aim of ‘liberating’": a deed in marks is called so, only its name is meant.
    let word = around.clauses.reading.small(around.cue);
    let is_name =
        ["ing", "tion", "ate", "ння", "ние", "ния", "нию", "ти", "ть"].iter().any(|end| word.ends_with(end));
    // "claimed the ‘liberation’ of": who says so means the deed.
    let is_told = around.clauses.before(around.cue.start, 24, Tags::of(&[Tag::Say])).is_some();
    let is_quoted = is_name
        && !is_told
        && around.clauses.reading.window_before(around.cue.start, 3).ends_with(['"', '“', '«', '‘', '„']);
    // Where nobody is named, a text that speaks of the republics as Russia does speaks for it.
    let voice = around.voice.or_else(|| around.clauses.stance());
    let doer = around.doer.or(voice);
    let of_russia = if is_retake {
        around.doer == Some(Side::Russia)
    } else {
        doer == Some(Side::Russia) && (around.doer == Some(Side::Russia) || voice == Some(Side::Russia))
    };
    let from_russia = around
        .clauses
        .after(around.cue.end, 80, Tags::of(&[Tag::Russian, Tag::Occupied]))
        .is_some_and(|hit| {
            let before = around.clauses.reading.between(around.cue.end, hit.start).trim_end();
            let last = before.rsplit(char::is_whitespace).find(|word| *word != "the").unwrap_or_default();
            hit.tags.has(Tag::Occupied)
                || matches!(last, "from" | "від" | "з" | "из" | "от" | "із" | "із-під" | "из-под")
        });
    if is_retake && is_demanded_of_russia(around) {
        return Some(ruling(Kind::Claim, By::Doer, Rule::YieldingDemanded));
    }
    if of_russia && !from_russia {
        return Some(if around.is_intended || around.is_possible || is_quoted {
            ruling(Kind::Claim, By::Russia, Rule::LiberationMeant)
        } else {
            ruling(Kind::Occupation, By::Speaker, Rule::LiberationCalled)
        });
    }
    let is_meant = around.is_intended || around.is_possible || around.is_demanded;
    if is_meant || is_named_only(around) || is_provided(around) {
        let claim = ruling(Kind::Claim, By::Speaker, Rule::RetakingMeant);
        return Some(around.firm(claim));
    }
    Some(ruling(Kind::Recapture, By::Speaker, Rule::ControlRestored))
}

fn occupied(around: &Around<'_>, areas: Option<&Range<usize>>) -> Option<Ruling> {
    let word = around.clauses.reading.small(around.cue);
    let is_verb = word == "occupy" || !word.is_ascii() && is_verb_to_come(word);
    // "a territory that is not uncontrolled": two negations say nothing firm.
    if around.is_negated {
        if is_left_over(around) {
            // What is not occupied yet implies what is.
            let implied = ruling(Kind::Occupation, By::Speaker, Rule::OccupationImplied);
            return Some(Ruling { modality: Modality::Implied, ..implied });
        }
        // "does not intend to occupy" says nothing of what is held.
        if is_meant_not(around.clauses, around.cue) {
            return (around.doer == Some(Side::Russia)).then_some(PLAN_DISOWNED);
        }
        let rule = if is_verb { Rule::TakingRuledOut } else { Rule::HoldingDenied };
        let denied = ruling(Kind::Occupation, By::Speaker, rule);
        return Some(Ruling { modality: Modality::Denied, ..denied });
    }
    let is_deed_to_come = is_verb
        || word == "occupied" && around.clauses.reading.window_before(around.cue.start, 4).ends_with(" be ");
    let is_forecast = is_forecast(around.clauses, around.cue) && around.voice != Some(Side::Russia);
    if is_deed_to_come && (around.is_possible || is_forecast) {
        // "could occupy the region": as possible, and not as it is.
        let possible = ruling(Kind::Occupation, By::Speaker, Rule::CalledOccupied);
        return Some(Ruling { modality: Modality::Conditional, ..possible });
    }
    if is_verb && around.is_intended {
        return (around.doer == Some(Side::Russia))
            .then(|| ruling(Kind::Claim, By::Russia, Rule::TakingMeant));
    }
    let lead = around.clauses.reading.window_before(around.cue.start, 6).split_whitespace();
    let is_to_be = lead.eq(["to", "be"]);
    if word.starts_with("under") && (around.is_intended || around.is_possible || is_to_be) {
        return Some(Ruling {
            modality: Modality::Conditional,
            ..ruling(Kind::Occupation, By::Speaker, Rule::CalledOccupied)
        });
    }
    if has_ended(around) || is_held_by_ukraine(around) {
        return None;
    }
    // "In the region a man occupied a house": it takes forces to occupy the region.
    let is_deed = matches!(word, "occupied" | "occupies");
    let is_behind = areas.is_some_and(|areas| areas.end <= around.cue.start);
    let is_told = around.tells_of_forces() || around.voice.is_some() || is_predicate_of(around, areas);
    (!(is_deed && is_behind) || is_told).then_some(ruling(
        Kind::Occupation,
        By::Speaker,
        Rule::CalledOccupied,
    ))
}

/// Taking and holding: whose it is decides.
fn seizure(around: &Around<'_>) -> Option<Ruling> {
    let is_control = !around.cue.tags.has(Tag::Seize);
    // "Russian control": the cue itself names whose.
    let is_named = around.clauses.reading.small(around.cue);
    let is_named =
        is_control && ["russia", "moscow", "kremlin"].iter().any(|whose| is_named.starts_with(whose));
    if !is_named && !around.tells_of_forces() && around.voice.is_none() {
        return None;
    }
    let mut doer = around.doer.or(around.voice);
    let is_meant = is_meant_not(around.clauses, around.cue) || around.is_intended && !is_control;
    if around.is_negated && is_meant && around.doer == Some(Side::Russia) && !around.is_possible {
        return Some(PLAN_DISOWNED);
    }
    if around.is_negated {
        // "Russia does not control all of the region": not held, as said.
        let rule = if is_control { Rule::HoldingDenied } else { Rule::TakingRuledOut };
        let denied = ruling(Kind::Occupation, By::Speaker, rule);
        let is_russias = around.doer == Some(Side::Russia) && !around.is_intended && !around.is_possible;
        return is_russias.then_some(Ruling { modality: Modality::Denied, ..denied });
    }
    if is_disputed(around) {
        return Some(taking_denied(around));
    }
    if is_control && is_of_troops(around) {
        return None;
    }
    if is_control {
        let near = around.clauses.doer(around.cue.start).or_else(|| around.clauses.agent(around.cue.end));
        let after = around.clauses.after(around.cue.end, 40, Tags::of(&[Tag::Russian])).map(|_| Side::Russia);
        let is_ours =
            around.clauses.reading.small(around.cue).split(' ').any(|word| matches!(word, "our" | "нашим"));
        let own = around.voice.filter(|_| is_ours || around.clauses.is_first_person(around.cue.start));
        let of = is_named
            .then_some(Side::Russia)
            .or_else(|| of_whom(around))
            .or(around.clauses.whose(around.cue.end))
            .or(after)
            .or(near.map(|(side, _)| side))
            .or(own)
            .or(around.doer);
        if of != Some(Side::Russia) {
            return None;
        }
        doer = of;
    }
    let is_attempt = !is_control && is_attempted(around.clauses, around.cue);
    if is_attempt && doer != Some(Side::Ukraine) && around.tells_of_forces() {
        // "attempted to capture the capital": fought for, and not taken.
        return Some(around.firm(ruling(Kind::Advance, By::Speaker, Rule::Advance)));
    }
    // "If the enemy seizes it": a future that is supposed, and meant by nobody.
    let is_supposed =
        around.clauses.is_supposed_until > around.cue.start && !is_wanted(around.clauses, around.cue);
    if is_supposed && doer != Some(Side::Ukraine) && !around.is_demanded {
        return Some(around.firm(ruling(Kind::Occupation, By::Speaker, Rule::TakenByRussia)));
    }
    // "to return the parts that it holds": what is held is told, not wanted.
    let word = around.clauses.reading.small(around.cue);
    let is_past = word.ends_with("ed") || matches!(word, "took" | "overran");
    let is_told = (is_control || is_past) && around.clauses.is_held_in_relative(around.cue);
    if (around.is_intended || around.is_demanded) && !is_told {
        let of_russia = doer == Some(Side::Russia) || around.tells_of_russia();
        let wants = matches!(doer, Some(Side::Russia) | None) && of_russia;
        let claim = ruling(Kind::Claim, By::Russia, Rule::TakingMeantOrDemanded);
        // "can hardly take it": nobody says that it is wanted.
        let is_doubtful = is_hardly(around.clauses, around.cue)
            || is_forecast(around.clauses, around.cue) && around.voice != Some(Side::Russia);
        let modality = if is_doubtful { Modality::Conditional } else { claim.modality };
        return wants.then_some(Ruling { modality, ..claim });
    }
    if doer == Some(Side::Ukraine) {
        return (!is_control).then_some(ruling(Kind::Recapture, By::Speaker, Rule::TakenByUkraine));
    }
    let taken = ruling(Kind::Occupation, By::Speaker, Rule::TakenByRussia);
    // "might leave the villages it holds": that it holds them is told.
    let is_told = is_told && !around.clauses.is_question && !is_supposed;
    Some(if is_told { taken } else { around.firm(taken) })
}

fn buildup(around: &Around<'_>) -> Option<Ruling> {
    let next = around.clauses.after(
        around.cue.end,
        90,
        Tags::of(&[Tag::Advance, Tag::Invade, Tag::Attack, Tag::Seize]),
    );
    let has_forces = around.clauses.after(around.cue.end, 90, Tags::of(&[Tag::Forces])).is_some()
        || around.clauses.before(around.cue.start, 60, Tags::of(&[Tag::Forces])).is_some();
    if around.is_negated {
        // "no signs of the forming of strike groups": denied, where forces are what is massed.
        let denied = ruling(Kind::Buildup, By::Speaker, Rule::Massing);
        let is_denied = around.cue.tags.has(Tag::Amass) && has_forces;
        return is_denied.then_some(Ruling { modality: Modality::Denied, ..denied });
    }
    // "asked whether there is a threat": asked for, and not told.
    let modality =
        if is_hardly(around.clauses, around.cue) { Modality::Conditional } else { Modality::Asserted };
    if around.cue.tags.has(Tag::Amass) && !gathers_forces(around) {
        return None;
    }
    if around.cue.tags.has(Tag::Amass) {
        let word = around.clauses.reading.small(around.cue);
        let is_russias = || around.doer == Some(Side::Russia) && around.tells_of_russia();
        return (has_forces || names_forces(word) || is_russias())
            .then_some(Ruling { modality, ..ruling(Kind::Buildup, By::Speaker, Rule::Massing) });
    }
    let lists = &around.clauses.reading.lexicon.lists;
    let next = next.filter(|hit| !lists.begins(WordList::Encircling, around.clauses.reading.small(hit)));
    let prepared = ruling(Kind::Buildup, By::Speaker, Rule::AttackPrepared);
    (next.is_some() && around.tells_of_forces() && !around.hit(&[Tag::Strike]))
        .then_some(Ruling { modality, ..prepared })
}

fn advance(around: &Around<'_>, areas: Option<&Range<usize>>) -> Option<Ruling> {
    let tags = around.cue.tags;
    let plans = Tags::of(&[Tag::Prepare, Tag::Threat]);
    let lists = &around.clauses.reading.lexicon.lists;
    let word = around.clauses.reading.small(around.cue);
    // "because of the threat of encirclement": of troops, and not of an area.
    let lead = around.clauses.reading.small_before(around.cue.start, 24).trim_end();
    if lists.begins(WordList::Encircling, word) && lists.ends(WordList::DangerOf, lead) {
        return None;
    }
    let is_planned = is_massed_for(around)
        || around.clauses.before(around.cue.start, 60, plans).is_some() && !around.hit(&[Tag::Strike]);
    if is_planned && !around.is_negated {
        let modality =
            if is_hardly(around.clauses, around.cue) { Modality::Conditional } else { Modality::Asserted };
        return Some(Ruling { modality, ..ruling(Kind::Buildup, By::Speaker, Rule::AttackPrepared) });
    }
    // «тривають бої»: forces fight, whosever they are.
    let is_battle = around
        .clauses
        .reading
        .between(around.cue.start, around.cue.end)
        .split(' ')
        .any(|word| matches!(word, "бої" | "бои" | "Бої" | "Бои"));
    let lists = &around.clauses.reading.lexicon.lists;
    let is_battle = is_battle || areas.is_some() && lists.begins(WordList::Fought, word);
    if around.is_negated
        || (!is_battle
            && !around.tells_of_forces()
            && around.voice.is_none()
            && around.clauses.of_pronoun(around.cue.start).is_none()
            && !around.hit(&[Tag::Direction]))
    {
        return None;
    }
    if tags.has(Tag::Attack) && !tags.has(Tag::Advance) {
        let is_ground = around.hit(&[Tag::Ground, Tag::Direction]) || is_attack_of_forces(around, areas);
        let ground = is_ground && !around.hit(&[Tag::Strike]);
        if !ground {
            return None;
        }
    }
    if tags.has(Tag::Invade)
        && !tags.has(Tag::Advance)
        && !areas.is_some_and(|areas| is_object(around, areas))
    {
        return None;
    }
    if has_ended(around) || is_absent(around) || is_fighting_to_stop(around) {
        return None;
    }
    if is_aim(around.clauses, around.cue) {
        let is_russias =
            around.doer == Some(Side::Russia) || around.doer.is_none() && around.tells_of_russia();
        return is_russias.then_some(ruling(Kind::Claim, By::Russia, Rule::TakingMeant));
    }
    Some(around.firm(ruling(Kind::Advance, By::Speaker, Rule::Advance)))
}
