//! The legend: built from what is drawn, never from what could be.

use std::collections::BTreeMap;

use super::compose::MapSource;
use super::item::{Color, Motif, Stroke};
use super::palette::Colors;
use super::seen::Seen;
use crate::derive::{
    Behind, Ground, Status, Verdict, Verdicts, held_in_part_words, look_words, short_look_words,
};
use crate::model::Dossier;
use crate::words::Message;

/// One line of the legend.
#[derive(Debug, Clone, PartialEq)]
pub struct LegendEntry {
    /// What the line stands for.
    pub key: LegendKey,
    /// What it says, such as `Contested: held in part by Russian forces`: the sides where all statements behind it
    /// agree on them.
    pub label: Message,
    /// The sides that the statements behind it name, and who says so.
    pub behind: Behind,
    /// How many areas and places are drawn so.
    pub count: usize,
    /// Colour of the swatch.
    pub fill: Color,
    /// Texture of the swatch with its colour; `None` for a plain one.
    pub texture: Option<(Motif, Color)>,
    /// Outline of the swatch, as the areas have it; `None` for none of their own.
    pub outline: Option<Stroke>,
}

/// What a line of the legend stands for: areas with this status, shown with the texture of this ground.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LegendKey {
    /// The status.
    pub status: Status,
    /// The ground that the texture shows; `None` for a plain colour.
    pub ground: Option<Ground>,
}

impl LegendKey {
    /// The line of the legend that an area with this verdict belongs to.
    pub fn of(verdict: &Verdict) -> Self {
        Self { status: verdict.status, ground: verdict.texture() }
    }
}

/// How many areas and places are drawn with each look, and who is behind it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Looks {
    drawn: BTreeMap<LegendKey, (usize, Behind)>,
    of_areas: BTreeMap<LegendKey, usize>,
}

impl Looks {
    /// Counts the looks of verdicts on a dossier.
    pub fn of(dossier: &Dossier, verdicts: &Verdicts) -> Self {
        let areas = verdicts.areas().iter().map(|(_, verdict)| verdict);
        Self::counted(dossier, areas, verdicts.places().iter().map(|(_, verdict)| verdict))
    }

    /// Counts the looks of what is seen.
    fn of_seen(source: &MapSource<'_>, seen: &Seen) -> Self {
        let areas = seen.areas(source).map(|(_, verdict)| verdict);
        Self::counted(source.dossier, areas, seen.places(source).map(|(_, verdict)| verdict))
    }

    fn counted<'a>(
        dossier: &Dossier,
        areas: impl Iterator<Item = &'a Verdict>,
        places: impl Iterator<Item = &'a Verdict>,
    ) -> Self {
        let mut looks = Self::default();
        for verdict in areas {
            *looks.of_areas.entry(LegendKey::of(verdict)).or_default() += 1;
            looks.add(dossier, verdict);
        }
        for verdict in places.filter(|verdict| verdict.status != Status::NotMentioned) {
            looks.add(dossier, verdict);
        }
        looks
    }

    fn add(&mut self, dossier: &Dossier, verdict: &Verdict) {
        let (count, behind) = self.drawn.entry(LegendKey::of(verdict)).or_default();
        *count += 1;
        if verdict.carried_count() > 0 {
            behind.join(&Behind::of(dossier, verdict));
        }
    }

    /// True where an area is drawn so.
    pub fn has_area(&self, key: LegendKey) -> bool {
        self.of_areas.contains_key(&key)
    }
}

/// Builds the legend: a line for each look that occurs, strongest status first.
pub fn compose_legend(dossier: &Dossier, verdicts: &Verdicts, colors: &Colors) -> Vec<LegendEntry> {
    legend_of_looks(&Looks::of(dossier, verdicts), colors)
}

/// The legend of what is seen of a map.
pub(super) fn compose_seen_legend(source: &MapSource<'_>, seen: &Seen, colors: &Colors) -> Vec<LegendEntry> {
    legend_of_looks(&Looks::of_seen(source, seen), colors)
}

/// The legend of looks that were counted before.
pub fn legend_of_looks(looks: &Looks, colors: &Colors) -> Vec<LegendEntry> {
    let entry = |(key, (count, behind)): (&LegendKey, &(usize, Behind))| LegendEntry {
        key: *key,
        label: look_words(key.status, key.ground, behind),
        behind: behind.clone(),
        count: *count,
        fill: colors.status_color(key.status),
        texture: key.ground.map(|ground| colors.texture(ground)),
        outline: colors.status_outline(key.status),
    };
    looks.drawn.iter().map(entry).collect()
}

/// The lines of a legend in which all densities of what is held in part stand in one, each with what it says, in full
/// or in as few words as say the status and by whom.
pub(super) fn merged(legend: &[LegendEntry], is_full: bool) -> Vec<(Vec<&LegendEntry>, Message)> {
    let is_part = |entry: &LegendEntry| matches!(entry.key.ground, Some(Ground::HeldInPart(_)));
    let mut lines: Vec<Vec<&LegendEntry>> = Vec::new();
    for entry in legend {
        match lines.last_mut() {
            Some(entries) if is_part(entry) && entries.iter().all(|one| is_part(one)) => entries.push(entry),
            _ => lines.push(vec![entry]),
        }
    }
    let mut worded = Vec::with_capacity(lines.len());
    for entries in lines {
        let mut behind = Behind::default();
        for entry in &entries {
            behind.join(&entry.behind);
        }
        let LegendKey { status, ground } = entries[0].key;
        let words = match (is_full, entries.len()) {
            (false, _) => short_look_words(status, ground, &behind),
            (true, 1) => look_words(status, ground, &behind),
            (true, _) => held_in_part_words(&behind),
        };
        worded.push((entries, words));
    }
    worded
}
