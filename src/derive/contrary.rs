//! Who says what cannot both hold: of the same area, or of the same place where a place is named.
//!
//! Held by one side, and by another speaker said to be not held, retaken, or held by another side. Never
//! between statements of one speaker; and a word that its own speaker has gone back on, on a later day, does
//! not count against anybody else's.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Coverage, Day, Dossier, Modality, Side, Statement};
use crate::query::Shape;

/// What a statement says of who holds its subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stance {
    /// What it says of the side's control.
    pub control: Control,
    /// How much of the subject is meant.
    pub reach: Reach,
    /// The side whose control it is; `None` where it is not stated.
    pub side: Option<Side>,
    /// Whether the subject belongs to that side, as far as is known.
    pub is_own: bool,
}

/// What is said of a side's control.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Control {
    /// The side holds it, or has taken it back.
    Held,
    /// The side does not hold it.
    NotHeld,
}

/// How much of a subject is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// All of it.
    Whole,
    /// The source does not say how much.
    Open,
    /// Part of it.
    Part,
    /// A named place in it.
    Place,
}

/// When two stances cannot both hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Contrary {
    /// Always.
    Always,
    /// Where both speak of the same place.
    OfOnePlace,
    /// Never.
    Never,
}

impl Stance {
    /// A bit for all stances that cannot be contrary to one another: control, side and whose it is.
    pub(super) fn class_bit(self) -> u32 {
        let side = self.side.map_or(Side::ALL.len(), |side| side as usize);
        1 << ((side * 2 + usize::from(self.is_own)) * 2 + usize::from(self.control == Control::NotHeld))
    }

    /// What a statement says of who holds an area of this state; `None` where it says nothing of that.
    pub fn of(shape: Shape, state: Option<Side>) -> Option<Self> {
        if !shape.kind().tells_who_holds() {
            return None;
        }
        let control = match shape.modality() {
            Modality::Asserted | Modality::Implied => Control::Held,
            Modality::Denied => Control::NotHeld,
            Modality::Conditional => return None,
        };
        // Who takes back is the state that it belongs to, named or not.
        let is_by_own_state = shape.kind().is_by_own_state();
        let side = if is_by_own_state { state.or(shape.by()) } else { shape.by() };
        let reach = match shape.coverage() {
            Coverage::Whole => Reach::Whole,
            Coverage::Unspecified => Reach::Open,
            Coverage::Part(_) => Reach::Part,
            Coverage::Place => Reach::Place,
            // Beside the area: it says nothing of who holds the area.
            Coverage::Approach => return None,
        };
        let is_own = is_by_own_state || state.is_some() && side == state;
        Some(Self { control, reach, side, is_own })
    }

    /// When this and another stance cannot both hold. It does not matter which comes first.
    pub fn contrary(self, other: Self) -> Contrary {
        match (self.control, other.control) {
            (Control::Held, Control::NotHeld) => held_and_denied(self, other),
            (Control::NotHeld, Control::Held) => held_and_denied(other, self),
            (Control::Held, Control::Held) if self.is_other_side(other) => two_holders(self, other),
            (Control::Held, Control::Held) | (Control::NotHeld, Control::NotHeld) => Contrary::Never,
        }
    }

    /// True where the two speak of the control of different sides, as far as they say so.
    fn is_other_side(self, other: Self) -> bool {
        match (self.side, other.side) {
            (Some(one), Some(another)) => one != another,
            // A side to which it does not belong, and the one to which it does.
            (None, _) | (_, None) => self.is_own != other.is_own,
        }
    }
}

/// One says that a side holds it, the other that it does not.
fn held_and_denied(held: Stance, denied: Stance) -> Contrary {
    if held.is_other_side(denied) {
        return Contrary::Never;
    }
    match (held.reach, denied.reach) {
        (Reach::Whole, _) | (_, Reach::Open) => Contrary::Always,
        (Reach::Place, Reach::Place) => Contrary::OfOnePlace,
        // Not all of it, or not another part of it: a part may be held.
        (Reach::Open | Reach::Part | Reach::Place, Reach::Whole | Reach::Part | Reach::Place) => {
            Contrary::Never
        }
    }
}

/// Two sides are said to hold it.
fn two_holders(one: Stance, other: Stance) -> Contrary {
    match (one.reach, other.reach) {
        (Reach::Place, Reach::Place) => Contrary::OfOnePlace,
        // Each may hold a part of its own.
        (Reach::Part | Reach::Place, Reach::Part | Reach::Place) => Contrary::Never,
        (Reach::Whole, _) | (_, Reach::Whole) | (Reach::Open, Reach::Open) => Contrary::Always,
        // An occupation that is left open counts as one of a part; “it was taken back” means the area.
        (Reach::Open, Reach::Part | Reach::Place) => if_own(one),
        (Reach::Part | Reach::Place, Reach::Open) => if_own(other),
    }
}

fn if_own(open: Stance) -> Contrary {
    if open.is_own { Contrary::Always } else { Contrary::Never }
}

/// A statement that takes a stance on a subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Taken {
    /// The statement's number, whatever the caller counts by.
    pub(super) number: usize,
    /// Who says it, by number.
    pub(super) speaker: u32,
    /// The place that it speaks of, by number.
    pub(super) place: Option<u32>,
    /// The day that it speaks of.
    pub(super) day: Option<Day>,
    /// What it says.
    pub(super) stance: Stance,
}

/// Stance and place: all that decides what else cannot hold.
type Position = (Stance, Option<u32>);

/// The numbers of the statements that say what another speaker's statement says cannot hold, ascending.
///
/// Time is linear in the statements, but for the number of different stances and places among them.
pub(super) fn disagreeing(taken: &[Taken]) -> Vec<usize> {
    let standing = without_taken_back(taken);
    let mut speakers: BTreeMap<Position, Speakers> = BTreeMap::new();
    for one in &standing {
        speakers.entry((one.stance, one.place)).or_default().add(one.speaker);
    }
    let mut by_stance: BTreeMap<Stance, Speakers> = BTreeMap::new();
    for ((stance, _), who) in &speakers {
        by_stance.entry(*stance).or_default().add_all(who);
    }
    let is_opposed = |one: &&Taken| {
        by_stance.iter().any(|(stance, all)| match one.stance.contrary(*stance) {
            Contrary::Always => all.has_other_than(one.speaker),
            Contrary::OfOnePlace => {
                let there = one.place.and_then(|place| speakers.get(&(*stance, Some(place))));
                there.is_some_and(|who| who.has_other_than(one.speaker))
            }
            Contrary::Never => false,
        })
    };
    let mut opposed: Vec<usize> = standing.iter().copied().filter(is_opposed).map(|one| one.number).collect();
    opposed.sort_unstable();
    opposed
}

/// The statements that their own speakers have not gone back on later.
fn without_taken_back(taken: &[Taken]) -> Vec<&Taken> {
    let mut latest: BTreeMap<u32, BTreeMap<Position, Day>> = BTreeMap::new();
    for one in taken {
        if let Some(day) = one.day {
            let own = latest.entry(one.speaker).or_default();
            let entry = own.entry((one.stance, one.place)).or_insert(day);
            *entry = day.max(*entry);
        }
    }
    let is_taken_back = |one: &Taken| {
        let own = latest.get(&one.speaker).into_iter().flatten();
        let mut later = own.filter(|(_, day)| one.day.is_some_and(|said| **day > said));
        later.any(|((stance, place), _)| is_contrary(one, *stance, *place))
    };
    taken.iter().filter(|one| !is_taken_back(one)).collect()
}

fn is_contrary(one: &Taken, stance: Stance, place: Option<u32>) -> bool {
    match one.stance.contrary(stance) {
        Contrary::Always => true,
        Contrary::OfOnePlace => one.place.is_some() && one.place == place,
        Contrary::Never => false,
    }
}

/// True where a statement's own speaker has gone back on it in another, on a later day.
pub(crate) fn is_taken_back(
    dossier: &Dossier,
    statement: &Statement,
    own: Stance,
    other: &Statement,
    later: Stance,
) -> bool {
    let day = |statement: &Statement| {
        let published = || dossier.document(&statement.document)?.published;
        statement.as_of.or_else(published)
    };
    let is_contrary = match own.contrary(later) {
        Contrary::Always => true,
        Contrary::OfOnePlace => statement.place.is_some() && statement.place == other.place,
        Contrary::Never => false,
    };
    let is_later = day(statement).zip(day(other)).is_some_and(|(said, later)| later > said);
    is_contrary && is_later && statement.speaker == other.speaker
}

/// Speakers, as far as one must know whether there is another than somebody.
#[derive(Debug, Default)]
struct Speakers(BTreeSet<u32>);

impl Speakers {
    /// Two are enough: one of them is another than anybody.
    fn add(&mut self, speaker: u32) {
        if self.0.len() < 2 {
            self.0.insert(speaker);
        }
    }

    fn add_all(&mut self, others: &Self) {
        others.0.iter().for_each(|speaker| self.add(*speaker));
    }

    fn has_other_than(&self, speaker: u32) -> bool {
        self.0.iter().any(|one| *one != speaker)
    }
}
