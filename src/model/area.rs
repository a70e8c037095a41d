//! Areas, places and the layer that holds them.

use std::borrow::Cow;

use geo::{MultiLineString, MultiPolygon, Point};

use super::{AreaId, Names, PlaceId, Spelling, UnknownOfPlace};
use crate::words::Name;

/// The attribution of the layers that ship.
pub const SHIPPED_BOUNDARIES: &str = "Natural Earth, public domain";
/// The attribution of a layer that the user supplied.
pub const SUPPLIED_BOUNDARIES: &str = "boundaries as supplied by the user";

/// What kind of first-level unit an area is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AreaType {
    /// One of the 24 oblasts.
    Oblast,
    /// The Autonomous Republic of Crimea.
    AutonomousRepublic,
    /// Kyiv or Sevastopol.
    City,
    /// A unit of another layer.
    Other,
}

/// A mapped territory.
///
/// Coordinates are longitude and latitude in degrees on WGS 84, exterior rings counter-clockwise
/// (RFC 7946).
#[derive(Debug, Clone, PartialEq)]
pub struct Area {
    /// ISO 3166-2 code, or what a layer of the user's has for one; unique in the layer.
    pub id: AreaId,
    /// Full name, such as `Kharkiv Oblast`.
    pub name: Name,
    /// Name for a label on the map, such as `Kharkiv`.
    pub short_name: Name,
    /// What it may be called on a label on which that has no room, such as `Dnipro region`; `None` for nothing else.
    pub shorter_name: Option<Name>,
    /// The same where that has no room either: an abbreviation, such as `Khmel.`.
    pub shortest_name: Option<Name>,
    /// What kind of unit it is.
    pub area_type: AreaType,
    /// Other spellings, old and new, in any language, with what a text calls the area together with others.
    pub spellings: Vec<Spelling>,
    /// Outline.
    pub outline: MultiPolygon<f64>,
    /// What else its file says of it; nothing for the shipped layer.
    pub kept: Kept,
}

/// What a layer's file says of an area beyond what the map knows: kept to be written back, as JSON without
/// spaces.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kept {
    /// The feature's properties, an object; empty for none.
    pub properties: Box<str>,
    /// The feature's foreign members (RFC 7946, section 6.1), an object; empty for none.
    pub members: Box<str>,
}

/// A named part of an area with an outline of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Identifier, unique in the layer.
    pub id: PlaceId,
    /// Name, such as `Kinburn Spit`.
    pub name: Name,
    /// The area that it lies in.
    pub area: AreaId,
    /// Outline, in longitude and latitude, degrees, WGS 84.
    pub outline: MultiPolygon<f64>,
    /// What a dossier's file says of it that this version does not know.
    pub unknown: UnknownOfPlace,
}

impl Place {
    /// Whether the two are one place: all that this version knows of them is the same.
    pub fn is_same(&self, other: &Self) -> bool {
        let known = |one: &Self| Self { unknown: UnknownOfPlace::default(), ..one.clone() };
        self == other || known(self) == known(other)
    }
}

/// A part of the background: never clickable, never coloured by a status.
#[derive(Debug, Clone, PartialEq)]
pub struct Context {
    /// What it is and how it is drawn.
    pub kind: ContextKind,
    /// Name; `None` where it has none to show.
    pub name: Option<Name>,
    /// Where its label stands (longitude, latitude, degrees); `None` for no label.
    pub label: Option<Point<f64>>,
}

/// What a part of the background is.
#[derive(Debug, Clone, PartialEq)]
pub enum ContextKind {
    /// Land, painted under the areas: what lies beside them, and what shows where their coast and this one
    /// differ. Its exterior rings run counter-clockwise on the globe, holes clockwise; they may go over the
    /// antimeridian and around a pole.
    Land(MultiPolygon<f64>),
    /// A border between two countries beside the layer.
    Border(MultiLineString<f64>),
    /// A river.
    River(MultiLineString<f64>),
    /// A neighbouring country: a label without an outline.
    Country,
    /// A sea: a label without an outline.
    Sea,
}

/// Areas, places and background.
///
/// # Invariants
/// Ids are unique; every place's area is in the layer; outlines have closed rings of at least three
/// different positions, -180 to 180 and -90 to 90 degrees. Rings of a user's layer may cross themselves and
/// one another: the even-odd rule says what is inside.
#[derive(Debug, Clone, PartialEq)]
pub struct Layer {
    /// The areas, ordered by id.
    pub areas: Vec<Area>,
    /// The places, ordered by id.
    pub places: Vec<Place>,
    /// The background, in drawing order.
    pub context: Vec<Context>,
    /// What else its areas are called, alone, in part and together.
    pub names: Names,
    /// Where the boundaries come from, for the boundary note, such as `Natural Earth`.
    pub attribution: String,
    /// Foreign members of the file's collection, an object without spaces; empty for none.
    pub members: Box<str>,
    /// The file that the areas come from; `None` for the shipped ones.
    pub file: Option<LayerFile>,
}

/// Which file a layer's areas come from, and which property identifies them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LayerFile {
    /// The file's name, without its folder.
    pub name: String,
    /// The property that an area's id is, or `feature.id` for the features' own; `None` where the features
    /// are numbered.
    pub id: Option<String>,
    /// The property that an area's name is, where somebody chose it; `None` where it is guessed.
    pub area_name: Option<String>,
    /// How many areas there are.
    pub areas: usize,
}

impl Layer {
    /// True where rivers are drawn over the areas, as on the shipped layer: both come from one source. A layer
    /// of the user's may draw its areas as finely as it likes, and what the program has lies under them.
    pub fn has_rivers_on_top(&self) -> bool {
        self.file.is_none()
    }

    /// The area with this id; `None` where the layer has none.
    pub fn area(&self, id: &AreaId) -> Option<&Area> {
        self.area_index(id).map(|index| &self.areas[index])
    }

    /// The position in `areas` of the area with this id.
    pub fn area_index(&self, id: &AreaId) -> Option<usize> {
        self.areas.binary_search_by(|area| area.id.cmp(id)).ok()
    }

    /// The place with this id; `None` where the layer has none.
    pub fn place(&self, id: &PlaceId) -> Option<&Place> {
        self.place_index(id).map(|index| &self.places[index])
    }

    /// The position in `places` of the place with this id.
    pub fn place_index(&self, id: &PlaceId) -> Option<usize> {
        self.places.binary_search_by(|place| place.id.cmp(id)).ok()
    }

    /// The layer with a dossier's own places among its places; a place that it has already is not added.
    pub fn with_places(&self, own: &[Place]) -> Cow<'_, Self> {
        let new: Vec<&Place> = own.iter().filter(|place| self.place(&place.id).is_none()).collect();
        if new.is_empty() {
            return Cow::Borrowed(self);
        }
        let mut layer = self.clone();
        layer.places.extend(new.into_iter().cloned());
        layer.places.sort_by(|one, other| one.id.cmp(&other.id));
        Cow::Owned(layer)
    }

    /// The layer as it was before [`with_places`](Self::with_places).
    pub fn without_places(&self, own: &[Place]) -> Cow<'_, Self> {
        if !own.iter().any(|place| self.places.contains(place)) {
            return Cow::Borrowed(self);
        }
        let mut layer = self.clone();
        layer.places.retain(|place| !own.contains(place));
        Cow::Owned(layer)
    }
}
