//! Suggestions on a layer that does not have the areas that they name: said before anything is accepted, with
//! the areas of the layer that are called so.
//!
//! Not here: joining a layer by name for good. What is found is only proposed.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use crate::app::reader::inbox::state::Misfit;
use crate::app::state::State;
use crate::load::shipped_layer;
use crate::model::{Area, AreaId, Layer, Name, Spelling};
use crate::text::extract::Suggestion;
use crate::text::fold_for_search;
use crate::words::{Arg, Joint, Message, message};

/// The most areas of a layer that are named as fitting one.
const MOST_FITS: usize = 3;

/// The shipped areas, whose names the lexicon's areas have; a test loads them.
static SHIPPED: LazyLock<Vec<Area>> =
    LazyLock::new(|| shipped_layer().map(|layer| layer.areas).unwrap_or_default());

/// Words that say what kind of unit a name is of, folded: `Kharkiv` and `Kharkiv Oblast` may be one.
const UNITS: [&str; 6] = ["oblast", "region", "province", "област", "обл", "обл."];

impl State {
    /// Looks the areas up that the suggestions name, where the layer or the suggestions are others than before.
    pub(crate) fn fit_suggestions(&mut self) {
        let Some(reader) = &mut self.reader else { return };
        let is_done = reader.inbox.fitted.as_ref().is_some_and(|layer| Arc::ptr_eq(layer, &self.layer));
        if is_done {
            return;
        }
        let suggested = reader.extraction.iter().flat_map(|found| &found.suggestions);
        reader.inbox.misfits = misfits(&self.layer, suggested).into();
        reader.inbox.fitted = Some(Arc::clone(&self.layer));
    }

    /// The areas of a suggestion that the layer has.
    pub(crate) fn areas_here(&self, suggestion: &Suggestion) -> Vec<AreaId> {
        suggestion.areas.iter().filter(|area| self.layer.area(area).is_some()).cloned().collect()
    }

    /// The areas of a suggestion that the layer does not have.
    pub fn misfits_of(&self, suggestion: &Suggestion) -> Vec<&Misfit> {
        let Some(reader) = &self.reader else { return Vec::new() };
        let misfits = reader.inbox.misfits.iter();
        misfits.filter(|misfit| suggestion.areas.contains(&misfit.area)).collect()
    }

    /// The one area of the layer that is called like each of those that it does not have, where there is one.
    pub(crate) fn areas_called_alike(&self, suggestion: &Suggestion) -> Vec<AreaId> {
        let only = |misfit: &&Misfit| misfit.fits.len() == 1;
        self.misfits_of(suggestion).into_iter().filter(only).flat_map(|misfit| misfit.fits.clone()).collect()
    }

    /// True where a suggestion names regions and the layer has none of them.
    pub fn is_beyond_the_layer(&self, suggestion: &Suggestion) -> bool {
        !suggestion.areas.is_empty() && self.areas_here(suggestion).is_empty()
    }

    /// Why a suggestion cannot be accepted as it stands, without a full stop; `None` where it can.
    pub fn refusal(&self, suggestion: &Suggestion) -> Option<Message> {
        let Refusal { areas, alike } = self.refusal_of(suggestion)?;
        Some(match alike {
            None => message!("reader-problem-area-code", areas = areas),
            Some(alike) => message!("reader-problem-area-code-alike", areas = areas, alike = alike),
        })
    }

    /// The same as a sentence.
    pub(crate) fn refusal_sentence(&self, suggestion: &Suggestion) -> Option<Message> {
        let Refusal { areas, alike } = self.refusal_of(suggestion)?;
        Some(match alike {
            None => message!("reader-refusal", areas = areas),
            Some(alike) => message!("reader-refusal-alike", areas = areas, alike = alike),
        })
    }

    fn refusal_of(&self, suggestion: &Suggestion) -> Option<Refusal> {
        if !self.is_beyond_the_layer(suggestion) {
            return None;
        }
        let names = suggestion.areas.iter().map(|area| self.suggested_area(area));
        let alike = self.areas_called_alike(suggestion);
        let alike_words = || Arg::list(Joint::Comma, alike.iter().map(|area| self.area_with_id(area)));
        Some(Refusal { areas: Arg::list(Joint::Comma, names), alike: (!alike.is_empty()).then(alike_words) })
    }

    /// An area that a suggestion names, whether the layer has it or not, as a sentence names it: its code where
    /// neither the layer nor the shipped one has it.
    pub(crate) fn suggested_area(&self, area: &AreaId) -> Arg {
        let here = self.layer.area(area);
        let known = here.or_else(|| SHIPPED.iter().find(|one| one.id == *area));
        known.map_or_else(|| Arg::from(area.as_str()), |area| Arg::from(&area.short_name))
    }

    /// An area of the layer, as a sentence names it; nothing where the layer has no such area.
    pub(crate) fn area_words(&self, area: &AreaId) -> Arg {
        self.layer.area(area).map_or_else(|| Arg::from(""), |area| Arg::from(&area.short_name))
    }

    /// `Kharkivska (12)`: an area of a layer whose ids say nothing by themselves.
    pub(crate) fn area_with_id(&self, area: &AreaId) -> Arg {
        if self.area_name(area) == area.as_str() {
            return area.as_str().into();
        }
        message!("reader-area-with-id", area = self.area_words(area), id = area.as_str()).into()
    }
}

/// Why a suggestion cannot be accepted as it stands.
struct Refusal {
    /// The areas that it names, of which the layer has none.
    areas: Arg,
    /// Those of the layer that are called so; `None` where none is.
    alike: Option<Arg>,
}

/// The areas that suggestions name and a layer does not have, in the order in which they are named.
fn misfits<'a>(layer: &Layer, suggestions: impl Iterator<Item = &'a Suggestion>) -> Vec<Misfit> {
    let mut missing: Vec<&AreaId> = Vec::new();
    for area in suggestions.flat_map(|suggestion| &suggestion.areas) {
        if layer.area(area).is_none() && !missing.contains(&area) {
            missing.push(area);
        }
    }
    if missing.is_empty() {
        return Vec::new();
    }
    let (whole, plain) = (Called::of(layer, fold_for_search), Called::of(layer, without_unit));
    missing.into_iter().map(|area| misfit(area, [&whole, &plain])).collect()
}

/// The areas of a layer by what they are called, in one way of writing.
struct Called<'a> {
    write: fn(&str) -> String,
    areas: BTreeMap<String, Vec<&'a AreaId>>,
}

impl<'a> Called<'a> {
    fn of(layer: &'a Layer, write: fn(&str) -> String) -> Self {
        let mut called: BTreeMap<String, Vec<&AreaId>> = BTreeMap::new();
        for area in &layer.areas {
            for name in names_of(area) {
                let areas = called.entry(write(&name)).or_default();
                if areas.last() != Some(&&area.id) {
                    areas.push(&area.id);
                }
            }
        }
        Self { write, areas: called }
    }

    /// The areas that are called like another one, in the layer's order.
    fn like(&self, other: &Area) -> Vec<AreaId> {
        let found = names_of(other).filter_map(|name| self.areas.get(&(self.write)(&name))).flatten();
        let mut areas: Vec<AreaId> = found.map(|area| (*area).clone()).collect();
        areas.sort_unstable();
        areas.dedup();
        areas
    }
}

/// What of a layer fits an area that it does not have, by the first way of writing in which anything does.
fn misfit(area: &AreaId, ways: [&Called<'_>; 2]) -> Misfit {
    let Some(shipped) = SHIPPED.iter().find(|one| one.id == *area) else {
        let name = Name { en: area.to_string(), uk: area.to_string() };
        return Misfit { area: area.clone(), name, fits: Vec::new() };
    };
    let found = ways.into_iter().map(|way| way.like(shipped));
    let mut fits = found.into_iter().find(|fits| !fits.is_empty()).unwrap_or_default();
    fits.truncate(MOST_FITS);
    Misfit { area: area.clone(), name: shipped.short_name.clone(), fits }
}

/// All that an area is called, its own names first.
fn names_of(area: &Area) -> impl Iterator<Item = String> {
    let own = [&area.short_name, &area.name].into_iter();
    let own = own.flat_map(|name| [name.en.clone(), name.uk.clone()]);
    own.chain(area.spellings.iter().map(Spelling::written))
}

/// A name folded for comparing, without the word for its kind of unit.
fn without_unit(name: &str) -> String {
    let folded = fold_for_search(name);
    folded.split(' ').filter(|word| !UNITS.contains(word)).collect::<Vec<&str>>().join(" ")
}
