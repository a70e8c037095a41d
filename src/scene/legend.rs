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

/// Builds the legend: a line for each look that occurs, strongest status first.
pub fn compose_legend(verdicts: &Verdicts, theme: Theme) -> Vec<LegendEntry> {
    let mut counts: BTreeMap<LegendKey, usize> = BTreeMap::new();
    let places = verdicts.places().iter().map(|(_, verdict)| verdict);
    let drawn_places = places.filter(|verdict| verdict.status != Status::NotMentioned);
    for verdict in verdicts.areas().iter().map(|(_, verdict)| verdict).chain(drawn_places) {
        *counts.entry(LegendKey::of(verdict)).or_default() += 1;
    }
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
    counts.into_iter().map(entry).collect()
}
