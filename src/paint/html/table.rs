//! The rules and the words that hang on them as data, so that the page's script only looks them up.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::derive::{
    AREA_RULES, Action, Assertions, Behind, Contrary, Ground, PLACE_RULES, RuleRow, Stance, Status,
    look_words,
};
use crate::model::{Dossier, Side, side_keyword};

/// The rules for areas and for places, row by row.
#[derive(Debug, Serialize)]
pub(super) struct RuleTables {
    area: Vec<RowData>,
    place: Vec<RowData>,
    /// What is added where two speakers say what cannot both hold.
    disagreed: u16,
    /// What is added where one of these reports the whole held.
    disputed: u16,
    /// What a statement says that reports the whole held.
    held: u16,
    /// The status of what nobody names, of what is named by what does not count, and of what is named only by
    /// what is not in force.
    otherwise: [&'static str; 3],
    /// The ground that lets the statements carry between which sources disagree.
    disagreement: &'static str,
    /// The deeds in the order in which a key of [`LookWords`] has their sides.
    deeds: [&'static str; 4],
    /// For each look, the deeds whose sides its words name.
    told_by: BTreeMap<String, Vec<&'static str>>,
    /// The word for a side that is not stated.
    unstated: &'static str,
}

/// The deeds whose sides a legend may name.
const DEEDS: [Action; 4] = [Action::Holding, Action::Claiming, Action::Approaching, Action::Massing];

/// Every status with every ground and with none.
pub(super) fn looks() -> impl Iterator<Item = (Status, Option<Ground>)> {
    let grounds = || Ground::ALL.map(Some).into_iter().chain([None]);
    Status::ALL.into_iter().flat_map(move |status| grounds().map(move |ground| (status, ground)))
}

/// A look as one word, as the script has it.
pub(super) fn look_key(status: Status, ground: Option<Ground>) -> String {
    let ground = ground.map(|ground| format!(" {}", ground.keyword())).unwrap_or_default();
    format!("{}{ground}", status.keyword())
}

#[derive(Debug, Serialize)]
struct RowData {
    status: &'static str,
    any: u16,
    none: u16,
    /// Any, none, ground.
    grounds: Vec<(u16, u16, &'static str)>,
    carried_by: u16,
}

impl RuleTables {
    pub(super) fn new() -> Self {
        let rows = |rows: &[RuleRow]| rows.iter().map(row).collect();
        Self {
            area: rows(AREA_RULES),
            place: rows(PLACE_RULES),
            disagreed: Assertions::DISAGREED.bits(),
            disputed: Assertions::DISPUTED.bits(),
            held: Assertions::HELD.bits(),
            otherwise: [Status::NotMentioned, Status::NotChecked, Status::SwitchedOff].map(Status::keyword),
            disagreement: Ground::SourcesDisagree.keyword(),
            deeds: DEEDS.map(Action::keyword),
            told_by: looks()
                .map(|(status, ground)| told(status, ground))
                .filter(|(_, deeds)| !deeds.is_empty())
                .collect(),
            unstated: side_keyword(None),
        }
    }
}

fn told(status: Status, ground: Option<Ground>) -> (String, Vec<&'static str>) {
    let deeds = DEEDS.into_iter().filter(|deed| is_told(status, ground, *deed));
    (look_key(status, ground), deeds.map(Action::keyword).collect())
}

/// True where the words for a look name the side of a deed.
fn is_told(status: Status, ground: Option<Ground>, deed: Action) -> bool {
    let is_part = matches!(ground, Some(Ground::HeldInPart(_)));
    match deed {
        Action::Holding => status == Status::Occupied || status == Status::Contested && is_part,
        Action::Claiming => status == Status::Claimed,
        Action::Approaching | Action::Massing => ground == Some(Ground::Pressure),
        Action::Other => false,
    }
}

fn row(row: &RuleRow) -> RowData {
    let ground = |one: &crate::derive::GroundRow| (one.any.bits(), one.none.bits(), one.ground.keyword());
    RowData {
        status: row.status.keyword(),
        any: row.any.bits(),
        none: row.none.bits(),
        grounds: row.grounds.iter().map(ground).collect(),
        carried_by: row.carried_by.bits(),
    }
}

/// The stances that occur, each with those that it is contrary to.
#[derive(Debug, Default)]
pub(super) struct Stances {
    met: Vec<Stance>,
}

impl Stances {
    /// The number of a stance, a new one where it was not met before.
    pub(super) fn number(&mut self, stance: Stance) -> usize {
        if let Some(number) = self.met.iter().position(|one| *one == stance) {
            return number;
        }
        self.met.push(stance);
        self.met.len() - 1
    }
}

/// For each stance a string with a letter for each: `a`lways contrary, of one `p`lace, `n`ever.
impl Serialize for Stances {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let letter = |contrary: Contrary| match contrary {
            Contrary::Always => 'a',
            Contrary::OfOnePlace => 'p',
            Contrary::Never => 'n',
        };
        let row =
            |one: &Stance| self.met.iter().map(|other| letter(one.contrary(*other))).collect::<String>();
        serializer.collect_seq(self.met.iter().map(row))
    }
}

/// The words of a legend by the key that the script makes: `status|ground|holds|claims|approaches|masses`, where
/// what the words do not depend on is left empty.
#[derive(Debug, Serialize)]
#[serde(transparent)]
pub(super) struct LookWords(BTreeMap<String, String>);

/// The sides of a deed as they stand in a key: none at all, several or not stated, or the one agreed on.
type Sides = BTreeSet<Option<Side>>;

impl LookWords {
    pub(super) fn of(dossier: &Dossier) -> Self {
        let possible = |deed: Action| -> Vec<Sides> {
            let told = dossier.statements.iter().filter(|one| Action::of(one) == deed);
            let single: BTreeSet<Side> = told.filter_map(|one| one.by).collect();
            let single = single.into_iter().map(|side| Sides::from([Some(side)]));
            [Sides::new(), Sides::from([None])].into_iter().chain(single).collect()
        };
        let (holds, claims) = (possible(Action::Holding), possible(Action::Claiming));
        let (approaches, masses) = (possible(Action::Approaching), possible(Action::Massing));
        let mut words = BTreeMap::new();
        let mut add = |status: Status, ground: Option<Ground>, behind: &Behind| {
            words.insert(key(status, ground, behind), look_words(status, ground, behind).english());
        };
        for holds in &holds {
            let behind = Behind { holds: holds.clone(), ..Behind::default() };
            add(Status::Occupied, None, &behind);
            for ground in Ground::ALL {
                add(Status::Contested, Some(ground), &behind);
            }
        }
        for claims in &claims {
            let behind = Behind { claims: claims.clone(), ..Behind::default() };
            add(Status::Claimed, None, &behind);
        }
        for approaches in &approaches {
            for masses in &masses {
                let pressure =
                    Behind { approaches: approaches.clone(), masses: masses.clone(), ..Behind::default() };
                add(Status::Threatened, Some(Ground::Pressure), &pressure);
                for claims in &claims {
                    let behind = Behind { claims: claims.clone(), ..pressure.clone() };
                    add(Status::Claimed, Some(Ground::Pressure), &behind);
                }
            }
        }
        for status in [Status::Mentioned, Status::NotChecked, Status::SwitchedOff, Status::NotMentioned] {
            add(status, None, &Behind::default());
        }
        Self(words)
    }
}

/// The key of a look, with the sides on which its words depend.
fn key(status: Status, ground: Option<Ground>, behind: &Behind) -> String {
    let side = |sides: &Sides| match (sides.len(), sides.first()) {
        (0, _) => "none",
        (1, Some(Some(side))) => side_keyword(Some(*side)),
        _ => "mixed",
    };
    let sides = [&behind.holds, &behind.claims, &behind.approaches, &behind.masses];
    let told = DEEDS.iter().zip(sides);
    let told = told.map(|(deed, sides)| if is_told(status, ground, *deed) { side(sides) } else { "" });
    let look = [status.keyword(), ground.map_or("", Ground::keyword)];
    look.into_iter().chain(told).collect::<Vec<_>>().join("|")
}
