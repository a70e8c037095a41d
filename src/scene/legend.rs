//! The legend: built from what is drawn, never from what could be.

use std::collections::BTreeMap;

use super::item::{Color, Motif};
use super::palette::Theme;
use crate::derive::{Ground, Status, Verdict, Verdicts, broken_statements, describe_status};

/// One line of the legend.
#[derive(Debug, Clone, PartialEq)]
pub struct LegendEntry {
    /// What the line stands for.
    pub key: LegendKey,
    /// What it says, such as `Contested · held in part`.
    pub label: String,
    /// How many areas and places are drawn so.
    pub count: usize,
    /// Colour of the swatch.
    pub fill: Color,
    /// Texture of the swatch with its colour; `None` for a plain one.
    pub texture: Option<(Motif, Color)>,
}

/// What a line of the legend stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LegendKey {
    /// Areas with this status, shown with the texture of this ground.
    Status(Status, Option<Ground>),
    /// Areas that have a broken quote and no status left.
    BrokenQuote,
}

impl LegendKey {
    /// The line of the legend that an area with this verdict belongs to.
    pub fn of(verdict: &Verdict) -> Self {
        if verdict.status == Status::NotMentioned && broken_statements(verdict).next().is_some() {
            return Self::BrokenQuote;
        }
        Self::Status(verdict.status, verdict.texture())
    }

    /// What the line says.
    pub fn label(self) -> String {
        match self {
            Self::Status(status, ground) => describe_status(status, ground),
            Self::BrokenQuote => "Quote broken · not counted".to_owned(),
        }
    }
}

/// How many areas and places are drawn with each look.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Looks {
    counts: BTreeMap<LegendKey, usize>,
    of_areas: BTreeMap<LegendKey, usize>,
}

impl Looks {
    /// Counts the looks of verdicts.
    pub fn of(verdicts: &Verdicts) -> Self {
        let mut of_areas: BTreeMap<LegendKey, usize> = BTreeMap::new();
        for (_, verdict) in verdicts.areas() {
            *of_areas.entry(LegendKey::of(verdict)).or_default() += 1;
        }
        let mut counts = of_areas.clone();
        let places = verdicts.places().iter().map(|(_, verdict)| verdict);
        for verdict in places.filter(|verdict| verdict.status != Status::NotMentioned) {
            *counts.entry(LegendKey::of(verdict)).or_default() += 1;
        }
        Self { counts, of_areas }
    }

    /// True where an area is drawn so.
    pub fn has_area(&self, key: LegendKey) -> bool {
        self.of_areas.contains_key(&key)
    }
}

/// Builds the legend: a line for each look that occurs, strongest status first.
pub fn compose_legend(verdicts: &Verdicts, theme: Theme) -> Vec<LegendEntry> {
    legend_of_looks(&Looks::of(verdicts), theme)
}

/// The legend of looks that were counted before.
pub fn legend_of_looks(looks: &Looks, theme: Theme) -> Vec<LegendEntry> {
    let entry = |(key, count): (LegendKey, usize)| match key {
        LegendKey::Status(status, ground) => LegendEntry {
            key,
            label: key.label(),
            count,
            fill: theme.status_color(status),
            texture: ground.map(|ground| theme.texture(status, ground)),
        },
        LegendKey::BrokenQuote => {
            LegendEntry { key, label: key.label(), count, fill: theme.palette().paper, texture: None }
        }
    };
    looks.counts.iter().map(|(key, count)| entry((*key, *count))).collect()
}
