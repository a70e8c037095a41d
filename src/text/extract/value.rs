//! What the extractor finds, as plain values.

use std::ops::Range;

use crate::model::{AreaId, Extent, GroupId, Kind, Modality, PlaceId, Side, SuggestionId};
use crate::words::{Message, Name, message};

/// All that was found in a text, in the order of the text.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Extraction {
    /// Names of areas, groups, places and cities.
    pub mentions: Vec<Mention>,
    /// Suggested statements.
    pub suggestions: Vec<Suggestion>,
    /// Names that look like territories and are none of the layer’s, and names in letters of two alphabets.
    pub unmatched: Vec<Unmatched>,
    /// Whom of those that the lexicon knows the text names, by its ids, each once and in their order.
    pub actors: Vec<String>,
}

/// A name in the text that leads to an area of the layer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// Code points of the canonical text, half-open.
    pub range: Range<usize>,
    /// The words there.
    pub surface: String,
    /// The areas; empty for a group whose members only the text can give.
    pub areas: Vec<AreaId>,
    /// The group, where the name is one.
    pub group: Option<GroupId>,
    /// The place, where the name is one with an outline.
    pub place: Option<PlaceId>,
    /// What the name means here.
    pub sense: Sense,
}

/// What a name means where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sense {
    /// An area.
    Area,
    /// Several areas under one name.
    Group,
    /// A part of an area.
    Place,
    /// A city in the area, not the area.
    City,
    /// A government, by its capital.
    Government,
}

impl Sense {
    /// The word in output.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Area => "adm1",
            Self::Group => "group",
            Self::Place => "place",
            Self::City => "city",
            Self::Government => "metonym",
        }
    }

    /// True where statements may be about it.
    pub fn is_territory(self) -> bool {
        matches!(self, Self::Area | Self::Group)
    }
}

/// A name that is no area of the layer.
#[derive(Debug, Clone, PartialEq)]
pub struct Unmatched {
    /// Code points of the canonical text, half-open.
    pub range: Range<usize>,
    /// The words there.
    pub surface: String,
    /// What it is instead, such as “in Russia, not on this layer”.
    pub what: Message,
}

/// A suggested statement: someone may read the quote and make it one.
#[derive(Debug, Clone, PartialEq)]
pub struct Suggestion {
    /// What is said.
    pub kind: Kind,
    /// The areas, in the order of the text; empty where no region is named.
    pub areas: Vec<AreaId>,
    /// The group that the text names.
    pub group: Option<GroupId>,
    /// The place that it is about.
    pub place: Option<PlaceId>,
    /// The side that holds, advances, masses, claims or retakes; `None` where the words do not tell.
    pub by: Option<Side>,
    /// Who says it; `None` for the article itself.
    pub speaker: Option<Voice>,
    /// Through whom, nearest to the speaker first.
    pub relayers: Vec<Voice>,
    /// How much of the areas.
    pub extent: Extent,
    /// How firmly.
    pub modality: Modality,
    /// The words that carry it: code points of the canonical text, half-open, in order.
    pub quote: Vec<Range<usize>>,
    /// Who or what gave it, where this program's own rules did not make it.
    pub given: Option<GivenBy>,
    /// What led to the suggestion, each with its words.
    pub why: Vec<Reason>,
    /// How much a reader should doubt it.
    pub sureness: Sureness,
}

/// Who or what gave a suggestion that this program's own rules did not make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenBy {
    /// The suggestion's id in its dossier.
    pub id: SuggestionId,
    /// Who or what, as it is to be named.
    pub origin: String,
    /// Why, in its words.
    pub reason: Option<String>,
}

/// Someone who speaks or relays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voice {
    /// The name in full where the lexicon knows it, else as the text has it.
    pub name: String,
    /// The name in Ukrainian, where the lexicon has another one: what a window shows, and a dossier keeps
    /// as a translation.
    pub name_uk: Option<String>,
    /// The lexicon's identifier; `None` for someone it does not know.
    pub actor: Option<String>,
    /// What the speaker is, where the lexicon says it.
    pub role: Option<String>,
    /// The same in Ukrainian.
    pub role_uk: Option<String>,
    /// On whose behalf.
    pub side: Side,
    /// The words that name the speaker: code points, half-open; `None` where the name is only implied.
    pub range: Option<Range<usize>>,
}

impl Voice {
    /// The name as each language has it.
    pub fn shown(&self) -> Name {
        let uk = self.name_uk.as_ref().unwrap_or(&self.name);
        Name { en: self.name.clone(), uk: uk.clone() }
    }
}

/// One thing that led to a suggestion.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    /// What it shows, in words.
    pub what: Message,
    /// The words that show it: code points, half-open.
    pub range: Range<usize>,
}

/// How much a reader should doubt a suggestion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sureness {
    /// One cue and its areas, by their own names, stand together without another deed, side, modal word or negation;
    /// who says it is named beside with a verb of saying, or nobody says anything there.
    Sure,
    /// Another deed, side or speaker stands near, or the area or the speaker was taken from further off.
    FairlySure,
    /// Only a city, a possibility, an implication or what a state is said to do without saying so: nobody said it
    /// outright, or somebody else than was found.
    Unsure,
}

impl Sureness {
    /// The words in a file for programs.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Sure => "sure",
            Self::FairlySure => "fairly sure",
            Self::Unsure => "unsure",
        }
    }

    /// The words for a person.
    pub fn label(self) -> Message {
        match self {
            Self::Sure => message!("text-sureness-sure"),
            Self::FairlySure => message!("text-sureness-fairly-sure"),
            Self::Unsure => message!("text-sureness-unsure"),
        }
    }
}
