//! Which areas and places a picture of a part of the map shows: its legend, its notes and its description tell of
//! these alone.

use super::base::BaseMap;
use super::compose::MapSource;
use super::page::Frame;
use crate::derive::Verdict;
use crate::model::{AreaId, PlaceId};
use crate::space::{Rect, Screen, View, World};

/// How far into a picture something reaches that is seen in it, in logical pixels.
const LEAST_PX: f64 = 3.0;

/// The areas and places that a picture shows, by their index in the layer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Seen {
    areas: Vec<bool>,
    places: Vec<bool>,
}

impl Seen {
    /// What a frame shows, whatever else there is room for.
    pub(super) fn within(base: &BaseMap, frame: Frame) -> Self {
        match frame {
            Frame::Fit => Self { areas: vec![true; base.areas.len()], places: vec![true; base.places.len()] },
            Frame::Part { centre, width_m, height_m } => Self::between(
                base,
                World { x: centre.x - width_m / 2.0, y: centre.y - height_m / 2.0 },
                World { x: centre.x + width_m / 2.0, y: centre.y + height_m / 2.0 },
            ),
        }
    }

    /// What is seen in a rectangle of the picture.
    pub(super) fn in_view(base: &BaseMap, view: &View, rect: Rect) -> Self {
        let rect = rect.expanded(-LEAST_PX);
        let low = view.world_from_screen(Screen::new(rect.x, rect.bottom()));
        let high = view.world_from_screen(Screen::new(rect.right(), rect.y));
        Self::between(base, low, high)
    }

    /// What has a part between the south-western and the north-eastern corner of a box of the plane.
    fn between(base: &BaseMap, low: World, high: World) -> Self {
        let mut areas = vec![false; base.areas.len()];
        for area in base.silhouette().areas_in(low, high) {
            areas[area] = true;
        }
        let mut places = vec![false; base.places.len()];
        for place in base.places_in(low, high) {
            places[place] = true;
        }
        Self { areas, places }
    }

    /// Whether all of another is here.
    pub(super) fn covers(&self, other: &Self) -> bool {
        let has_all =
            |here: &[bool], there: &[bool]| here.iter().zip(there).all(|(here, there)| *here || !there);
        has_all(&self.areas, &other.areas) && has_all(&self.places, &other.places)
    }

    /// What is here, and what is in another.
    pub(super) fn joined(&self, other: &Self) -> Self {
        let both =
            |here: &[bool], there: &[bool]| here.iter().zip(there).map(|(one, two)| *one || *two).collect();
        Self { areas: both(&self.areas, &other.areas), places: both(&self.places, &other.places) }
    }

    /// Whether an area is here.
    pub(super) fn has_area(&self, index: usize) -> bool {
        self.areas[index]
    }

    /// The areas that are here, with what the rules say of them.
    pub(super) fn areas<'a>(
        &'a self,
        source: &MapSource<'a>,
    ) -> impl Iterator<Item = &'a (AreaId, Verdict)> + use<'a> {
        let verdicts = source.verdicts.areas().iter();
        verdicts.zip(&self.areas).filter_map(|(verdict, is_in)| is_in.then_some(verdict))
    }

    /// The places that are here, with what the rules say of them.
    pub(super) fn places<'a>(
        &'a self,
        source: &MapSource<'a>,
    ) -> impl Iterator<Item = &'a (PlaceId, Verdict)> + use<'a> {
        let verdicts = source.verdicts.places().iter();
        verdicts.zip(&self.places).filter_map(|(verdict, is_in)| is_in.then_some(verdict))
    }

    /// What the rules say of all that is here.
    pub(super) fn verdicts<'a>(
        &'a self,
        source: &MapSource<'a>,
    ) -> impl Iterator<Item = &'a Verdict> + use<'a> {
        self.areas(source).map(|(_, verdict)| verdict).chain(self.places(source).map(|(_, verdict)| verdict))
    }
}
