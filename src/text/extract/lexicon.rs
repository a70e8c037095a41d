//! The lexicon, made ready for one pass over a text.

use std::collections::BTreeMap;

use super::frame::{FrameHeads, KnownFrame};
use super::scan::{FILL, fold, scan};
use super::spellings::Spellings;
use super::tag::Tag;
use super::word_list::{WordList, WordLists};
use crate::model::keywords;
use crate::model::{AreaId, GroupId, PlaceId, Side};
use crate::phrase::letter::{Letter as _, Lowered as _};
use crate::text::GuardWords;
use crate::text::forms::{Declension, Endings, FormFault, decline, decline_place, expand};
use crate::words::{Arg, Name};

/// Words, names and actors that the extractor knows.
///
/// # Invariants
/// Every spelling has at least one meaning.
#[derive(Debug, Clone)]
pub struct Lexicon {
    pub(super) spellings: Spellings,
    /// For each spelling, in their order, what it may stand for.
    pub(super) entries: Vec<Vec<Entry>>,
    pub(super) names: Vec<KnownName>,
    pub(super) actors: Vec<KnownActor>,
    pub(super) lists: WordLists,
    pub(super) frames: Vec<KnownFrame>,
    /// The first parts of frames, in small letters, with the indices of their frames.
    pub(super) frame_heads: FrameHeads,
    /// What areas are called in full, where that was told.
    area_names: BTreeMap<AreaId, Name>,
    guard: Option<GuardWords>,
}

impl Lexicon {
    /// What an area is called, for a sentence; its code where that was not told.
    pub(super) fn area_name(&self, area: &AreaId) -> Arg {
        self.area_names.get(area).map_or_else(|| Arg::from(area.as_str()), |name| Arg::Name(name.clone()))
    }

    /// The words with which the guard looks at suggestions: the lexicon's own, or else the shipped ones.
    pub fn guard_words(&self) -> &GuardWords {
        self.guard.as_ref().unwrap_or_else(|| GuardWords::shipped())
    }
}

/// One meaning of a spelling.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) meaning: Meaning,
    pub(super) case: Case,
    pub(super) rest: Rest,
}

/// What of a word may follow a spelling.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rest {
    /// Nothing: the spelling is the word.
    Nothing,
    /// Any letters.
    Any,
    /// One of these endings.
    OneOf(Endings),
}

/// What a spelling stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    Word(Tag),
    /// Index into [`Lexicon::names`], and how the spelling names it.
    Name(u32, Naming),
    /// Index into [`Lexicon::actors`].
    Actor(u32),
}

/// How a spelling names what it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Naming {
    /// It always means the whole: Crimea, Харківщина.
    Land,
    /// Alone it is a city; with a unit word the area around it.
    Town,
    /// It means the area only with a unit word: Харківська.
    Adjective,
    /// It is one of the many towns and villages, which a text means only where it speaks of a place.
    Settlement,
}

/// Which letters of a spelling must be capitals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    Any,
    First,
    All,
}

/// A name of the lexicon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KnownName {
    /// An area of the layer.
    Area(AreaId),
    /// A city that is an area itself: alone it, with a unit word the oblast around it.
    CityArea {
        /// The city.
        city: AreaId,
        /// The oblast.
        oblast: AreaId,
    },
    /// A name for several areas.
    Group {
        /// Identifier in the lexicon.
        id: GroupId,
        /// The areas; empty where only a text itself can say.
        members: Vec<AreaId>,
    },
    /// A named part of an area.
    Place {
        /// The place, where it has an outline.
        id: Option<PlaceId>,
        /// The area that it lies in.
        area: AreaId,
    },
    /// A town or a village.
    Town {
        /// The areas that have one of this name, that with the largest first; at least one.
        areas: Vec<AreaId>,
    },
    /// A name that is no area of the layer, and what it is instead.
    Decoy(String),
}

/// An actor of the lexicon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownActor {
    /// Identifier, such as `isw`.
    pub id: String,
    /// Name for output; empty where the spelling in the text serves.
    pub name: String,
    /// The name in Ukrainian; `None` where it is the same.
    pub name_uk: Option<String>,
    /// What it is in words, such as `Ukraine’s state news agency`; `None` where the name says it all.
    pub role: Option<String>,
    /// The same in Ukrainian.
    pub role_uk: Option<String>,
    /// On whose behalf it speaks.
    pub side: Side,
    /// Person, body, state or outlet: which pronouns and roles may refer to it.
    pub sort: ActorSort,
}

keywords! {
    /// What an actor is.
    pub enum ActorSort {
        /// A person: he or she refers to it.
        Person = "person",
        /// A body or institution.
        Body = "body",
        /// A state, or its capital in the state's place.
        State = "state",
        /// A medium, which relays.
        Outlet = "outlet",
    }
}

impl Lexicon {
    /// The actor that a name means as a whole, in any of its forms; `None` where the lexicon knows nobody
    /// of that name.
    pub fn actor_called(&self, name: &str) -> Option<&KnownActor> {
        self.actors.get(self.actor_number(name)? as usize)
    }

    /// Its number among the actors.
    pub(super) fn actor_number(&self, name: &str) -> Option<u32> {
        let name = name.trim();
        let hits = scan(name, &fold(name), self);
        hits.iter().find(|hit| hit.range() == (0..name.len()))?.actor
    }
}

/// Collects words, names and actors, then makes a [`Lexicon`].
#[derive(Debug, Default)]
pub struct LexiconBuilder {
    spellings: BTreeMap<Vec<u8>, Vec<Entry>>,
    names: Vec<KnownName>,
    actors: Vec<KnownActor>,
    /// Towns by their folded spelling and its endings, with the areas that have one.
    settlements: BTreeMap<(Vec<u8>, Endings), Vec<AreaId>>,
    lists: WordLists,
    frames: Vec<KnownFrame>,
    frame_heads: FrameHeads,
    area_names: BTreeMap<AreaId, Name>,
    guard: Option<GuardWords>,
}

impl LexiconBuilder {
    /// Gives the lexicon words of its own for the guard.
    pub fn guard(&mut self, words: GuardWords) {
        self.guard = Some(words);
    }

    /// Adds a word or phrase. A star at its end stands for any ending, braces for alternatives; a
    /// capital must be one in the text, and a word of capitals only matches as such.
    ///
    /// # Errors
    /// [`FormFault`] where the form is not one.
    pub fn word(&mut self, tag: Tag, form: &str) -> Result<(), FormFault> {
        self.add(form, Meaning::Word(tag))
    }

    /// Adds words to a list, alternatives in braces.
    ///
    /// # Errors
    /// [`FormFault`] where the form is not one.
    pub fn listed(&mut self, list: WordList, form: &str) -> Result<(), FormFault> {
        for word in expand(form)? {
            self.lists.add(list, &word);
        }
        Ok(())
    }

    /// Adds a verb in two parts by the forms of its first part, each one word; links and tails are forms as well.
    ///
    /// # Errors
    /// [`FormFault`] for the first form that is not one.
    pub fn frame<'a>(
        &mut self,
        frame: &KnownFrame,
        heads: impl IntoIterator<Item = &'a str>,
    ) -> Result<(), FormFault> {
        let spelled = |forms: &[String]| -> Result<Vec<String>, FormFault> {
            let spellings = forms.iter().map(|form| expand(form)).collect::<Result<Vec<_>, _>>()?;
            Ok(spellings.into_iter().flatten().map(|form| form.lowered()).collect())
        };
        let (links, tails) = (spelled(&frame.links)?, spelled(&frame.tails)?);
        self.frames.push(KnownFrame { links, tails, ..frame.clone() });
        let number = index(self.frames.len());
        for head in heads {
            for word in expand(head)? {
                self.frame_heads.add(word.lowered(), number);
            }
        }
        Ok(())
    }

    /// Adds a name; its forms follow with [`Self::land`], [`Self::town`] and [`Self::adjective`].
    pub fn name(&mut self, name: KnownName) -> u32 {
        self.names.push(name);
        index(self.names.len())
    }

    /// Adds a form that always means the name.
    ///
    /// # Errors
    /// [`FormFault`] where the form is not one.
    pub fn land(&mut self, name: u32, form: &str) -> Result<(), FormFault> {
        self.add(form, Meaning::Name(name, Naming::Land))
    }

    /// Adds a form that alone means a city.
    ///
    /// # Errors
    /// [`FormFault`] where the form is not one.
    pub fn town(&mut self, name: u32, form: &str) -> Result<(), FormFault> {
        self.add(form, Meaning::Name(name, Naming::Town))
    }

    /// Adds every form of an adjective that means the area beside a unit word.
    ///
    /// # Errors
    /// [`FormFault`] where the stem is not one.
    pub fn adjective(&mut self, name: u32, stem: &str, declension: Declension) -> Result<(), FormFault> {
        // «на харківському напрямку»: beside a noun for a section of the front it has no capital.
        for form in decline(stem, declension) {
            if form.contains('-') {
                // A hyphen between two capitals parts them in the text, between small letters it does not.
                self.add(&form, Meaning::Name(name, Naming::Adjective))?;
            }
            self.add(&form.lowered(), Meaning::Name(name, Naming::Adjective))?;
        }
        Ok(())
    }

    /// Adds an actor with its forms.
    ///
    /// # Errors
    /// [`FormFault`] for the first form that is not one.
    pub fn actor<'a>(
        &mut self,
        actor: KnownActor,
        forms: impl IntoIterator<Item = &'a str>,
    ) -> Result<(), FormFault> {
        self.actors.push(actor);
        let number = index(self.actors.len());
        forms.into_iter().try_for_each(|form| self.add(form, Meaning::Actor(number)))
    }

    /// Tells what an area is called in full.
    pub fn area_name(&mut self, area: AreaId, name: Name) {
        self.area_names.insert(area, name);
    }

    /// Adds a town or a village of these areas, that with the largest first, by its name in the nominative: one in
    /// Cyrillic letters in all its cases. What is known by the same spelling otherwise stays what it is.
    pub fn settlement(&mut self, name: &str, areas: &[AreaId]) {
        let is_cyrillic = !name.is_ascii();
        let stems = if is_cyrillic { decline_place(name) } else { vec![(name.to_owned(), &[""] as Endings)] };
        for (stem, endings) in stems {
            for folded in folded_spellings(&stem) {
                let known = self.settlements.entry((folded, endings)).or_default();
                let new: Vec<AreaId> = areas.iter().filter(|area| !known.contains(area)).cloned().collect();
                known.extend(new);
            }
        }
    }

    /// Gives the settlements their places among the spellings; towns of the same areas are one name.
    fn add_settlements(&mut self) {
        let mut numbers: BTreeMap<Vec<AreaId>, u32> = BTreeMap::new();
        for ((spelling, endings), areas) in std::mem::take(&mut self.settlements) {
            let names = &mut self.names;
            let number = *numbers.entry(areas).or_insert_with_key(|areas| {
                names.push(KnownName::Town { areas: areas.clone() });
                index(names.len())
            });
            let meaning = Meaning::Name(number, Naming::Settlement);
            let entry = Entry { meaning, case: Case::First, rest: Rest::OneOf(endings) };
            self.spellings.entry(spelling).or_default().push(entry);
        }
    }

    fn add(&mut self, form: &str, meaning: Meaning) -> Result<(), FormFault> {
        for spelling in expand(form)? {
            let open = spelling.strip_suffix('*');
            let word = open.unwrap_or(&spelling);
            let rest = if open.is_some() { Rest::Any } else { Rest::Nothing };
            let entry = Entry { meaning, case: case_of(word), rest };
            for folded in folded_spellings(word) {
                let entries = self.spellings.entry(folded).or_default();
                if !entries.contains(&entry) {
                    entries.push(entry);
                }
            }
        }
        Ok(())
    }

    /// Makes the lexicon.
    pub fn build(mut self) -> Lexicon {
        self.add_settlements();
        self.lists.sort();
        let Self { spellings, names, actors, lists, frames, frame_heads, area_names, guard, .. } = self;
        // A form of signs alone has no letters to look for.
        let spellings = spellings.into_iter().filter(|(spelling, _)| spelling.len() > 1);
        let (texts, entries): (Vec<Vec<u8>>, Vec<Vec<Entry>>) = spellings.unzip();
        let spellings = Spellings::new(texts.iter().map(|spelling| &spelling[1..]));
        Lexicon { spellings, entries, names, actors, lists, frames, frame_heads, area_names, guard }
    }
}

/// The index of the last of `length` things.
fn index(length: usize) -> u32 {
    u32::try_from(length - 1).unwrap_or(u32::MAX)
}

fn case_of(word: &str) -> Case {
    let mut letters = word.chars().filter(|letter| letter.is_letter());
    let first = letters.next().is_some_and(char::is_uppercase);
    let mut rest = letters.peekable();
    match (first, rest.peek().is_some() && rest.all(char::is_uppercase)) {
        (false, _) => Case::Any,
        (true, true) => Case::All,
        (true, false) => Case::First,
    }
}

/// The folded forms of a word, one for each way in which an apostrophe is written, a space in front.
fn folded_spellings(word: &str) -> Vec<Vec<u8>> {
    // Stops and signs at the end are not looked for.
    let trimmed = |mut folded: Vec<u8>| {
        while folded.last().is_some_and(|byte| matches!(byte, b' ' | &FILL)) {
            folded.pop();
        }
        folded
    };
    // Most words have none, and there are tens of thousands.
    if !word.contains('\'') && !word.contains('’') {
        return vec![trimmed(fold(word))];
    }
    let spell = |apostrophe: &&str| trimmed(fold(&word.replace(['\'', '’'], apostrophe)));
    ["'", "’", "ʼ"].iter().map(spell).collect()
}
