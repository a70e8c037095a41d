//! A part of the map, named by areas or by degrees.

use crate::model::{AreaId, Layer};
use crate::scene::base::BaseMap;
use crate::scene::page::Frame;
use crate::space::{Bounds, LonLat, World};
use crate::words::{Message, Say, message, say_in_english};

/// How much wider and higher a picture of areas is than they.
const AROUND: f64 = 1.12;
/// In how many steps each side of a box in degrees is followed: on the plane it is no rectangle.
const STEPS: u32 = 32;

/// A box in degrees: longitudes from west to east, latitudes from south to north.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DegreeBox {
    /// The western longitude.
    pub west: f64,
    /// The southern latitude.
    pub south: f64,
    /// The eastern longitude.
    pub east: f64,
    /// The northern latitude.
    pub north: f64,
}

/// What is wrong with a part of the map.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
pub enum NoCrop {
    /// West is not west of east, or south not south of north, or a number is no longitude or latitude.
    NoBox(DegreeBox),
    /// No area lies in it.
    Empty(DegreeBox),
}

impl Say for NoCrop {
    fn message(&self) -> Message {
        let degrees =
            |DegreeBox { west, south, east, north }: &DegreeBox| format!("{west},{south},{east},{north}");
        match self {
            Self::NoBox(of) => message!("export-crop-no-box", degrees = degrees(of)),
            Self::Empty(of) => message!("export-crop-empty", degrees = degrees(of)),
        }
    }
}

say_in_english!(NoCrop);

impl DegreeBox {
    /// Reads four numbers, `30.5,46,33,48`; `None` where the text is something else.
    pub fn parse(text: &str) -> Option<Self> {
        let numbers: Option<Vec<f64>> = text.split(',').map(|number| number.trim().parse().ok()).collect();
        match numbers?[..] {
            [west, south, east, north] => Some(Self { west, south, east, north }),
            _ => None,
        }
    }

    fn is_one(self) -> bool {
        let Self { west, south, east, north } = self;
        let is_longitude = |degrees: f64| (-180.0..=180.0).contains(&degrees);
        let is_latitude = |degrees: f64| (-90.0..=90.0).contains(&degrees);
        [west, east].into_iter().all(is_longitude)
            && [south, north].into_iter().all(is_latitude)
            && west < east
            && south < north
    }
}

/// The frame around some areas of a layer; around all where there is none.
pub fn frame_of_areas(layer: &Layer, areas: &[AreaId]) -> Frame {
    frame_on_base(&BaseMap::new(layer), layer, areas)
}

/// The same on a map that was made ready of the layer.
pub fn frame_on_base(base: &BaseMap, layer: &Layer, areas: &[AreaId]) -> Frame {
    let bounds = areas.iter().filter_map(|id| Some(base.areas[layer.area_index(id)?].bounds));
    bounds.reduce(Bounds::joined).map_or(Frame::Fit, |bounds| frame_around(bounds, AROUND))
}

/// The frame around a box in degrees.
///
/// # Errors
/// [`NoCrop`] where it is no box, or no area of the layer lies in it.
pub fn frame_of_degrees(layer: &Layer, degrees: DegreeBox) -> Result<Frame, NoCrop> {
    if !degrees.is_one() {
        return Err(NoCrop::NoBox(degrees));
    }
    let DegreeBox { west, south, east, north } = degrees;
    let base = BaseMap::new(layer);
    let steps = (0..=STEPS).map(|step| f64::from(step) / f64::from(STEPS));
    let edges = steps.flat_map(|along| {
        let (lon, lat) = (west + along * (east - west), south + along * (north - south));
        [(lon, south), (lon, north), (west, lat), (east, lat)]
    });
    let plane = |(lon, lat): (f64, f64)| base.projection.world_from_lonlat(LonLat { lon, lat });
    let bounds = edges.map(plane).map(Bounds::at).reduce(Bounds::joined);
    let bounds = bounds.filter(|bounds| {
        let [low, high] = [bounds.low, bounds.high].map(|at| World { x: at.x, y: at.y });
        !base.silhouette().areas_in(low, high).is_empty()
    });
    bounds.map(|bounds| frame_around(bounds, 1.0)).ok_or(NoCrop::Empty(degrees))
}

fn frame_around(bounds: Bounds, times: f64) -> Frame {
    let middle = bounds.middle();
    Frame::Part {
        centre: World { x: middle.x, y: middle.y },
        width_m: bounds.width() * times,
        height_m: bounds.height() * times,
    }
}
