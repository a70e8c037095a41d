//! Seats: the places inside an outline where a label has most room.
//!
//! A label is wider than it is high. Squeezing the outline by the label's proportions turns the
//! question into the pole of inaccessibility, which `pole` answers.

use geo::{Area as _, Coord, MapCoords, Polygon};

use super::item::{Color, Face, TextStyle};
use super::pole::{distance_sq_to_edge, pole_of};
use super::typeface::{line_metrics, text_width};
use crate::space::World;

/// Font size of an area's label, in logical pixels.
pub const LABEL_SIZE: f64 = 11.0;
/// Distance between the baselines of a label's lines, in logical pixels.
pub const LABEL_LINE: f64 = 13.0;

/// How much more room than its own size a label wants, so that it does not touch the border.
const ROOM: f64 = 1.15;
/// Less than what a letter takes at [`LABEL_SIZE`] on average in any name, in logical pixels.
const NARROWEST_PX: f64 = 2.5;

/// A way to set a label and the best position for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Seat {
    /// The lines of the label.
    pub lines: Vec<String>,
    /// Width of the block at [`LABEL_SIZE`], in logical pixels.
    pub width_px: f64,
    /// Height of the block, in logical pixels.
    pub height_px: f64,
    /// The middle of the block.
    pub at: World,
    /// How much room there is: the block fits where half its height is at most this many metres.
    pub room_m: f64,
}

impl Seat {
    /// True where the label fits inside its outline at this scale.
    pub fn fits(&self, px_per_m: f64) -> bool {
        self.height_px / 2.0 <= self.room_m * px_per_m
    }
}

/// The style in which an area's label is measured.
pub fn label_style(color: Color, halo: Option<(f64, Color)>) -> TextStyle {
    TextStyle { size: LABEL_SIZE, face: Face::SemiBold, color, letter_spacing: 0.0, halo }
}

/// Width and height of a block of label lines, in logical pixels.
pub fn block_size(lines: &[String]) -> (f64, f64) {
    let style = label_style(Color::rgb(0), None);
    let width = lines.iter().map(|line| text_width(line, &style)).fold(0.0, f64::max);
    let metrics = line_metrics(style.face, style.size);
    (width, metrics.cap_height + LABEL_LINE * (lines.len().max(1) - 1) as f64)
}

/// The seats for a name in a polygon (metres), best first: in one line, then in two where the name has a
/// hyphen or a space.
pub fn find_seats(name: &str, body: &Polygon<f64>, most_steps: u64) -> Vec<Seat> {
    if body.exterior().0.len() < 4 {
        return Vec::new();
    }
    let settings = [Some(vec![name.to_owned()]), in_two_lines(name)];
    settings.into_iter().flatten().filter_map(|lines| find_seat(lines, body, most_steps)).collect()
}

/// True where a name may find a seat in a shape whose box has this size, in logical pixels, and `share`
/// of the room that it wants is enough. Cheap, and never wrong where it says no.
pub(super) fn may_fit(name: &str, width_px: f64, height_px: f64, share: f64) -> bool {
    let settings = || [Some(vec![name.to_owned()]), in_two_lines(name)].into_iter().flatten();
    let has_room =
        |width: f64, height: f64| width_px >= ROOM * share * width && height_px >= ROOM * share * height;
    // Measuring a text takes longer than counting its letters, of which none is this narrow.
    let narrowest = |lines: &Vec<String>| {
        lines.iter().map(|line| line.chars().count()).max().unwrap_or(0) as f64 * NARROWEST_PX
    };
    settings().any(|lines| has_room(narrowest(&lines), 0.0))
        && settings().any(|lines| {
            let (width, height) = block_size(&lines);
            has_room(width, height)
        })
}

/// The name broken after its hyphen or at its space; `None` where it has neither.
fn in_two_lines(name: &str) -> Option<Vec<String>> {
    if let Some((first, second)) = name.split_once('-') {
        return Some(vec![format!("{first}-"), second.to_owned()]);
    }
    name.split_once(' ').map(|(first, second)| vec![first.to_owned(), second.to_owned()])
}

fn find_seat(lines: Vec<String>, body: &Polygon<f64>, most_steps: u64) -> Option<Seat> {
    let (width_px, height_px) = block_size(&lines);
    let squeeze = height_px / width_px.max(1.0);
    let squeezed = body.map_coords(|at| Coord { x: at.x * squeeze, y: at.y });
    let tolerance = (squeezed.unsigned_area().sqrt() / 60.0).max(1.0);
    let pole = pole_of(&squeezed, tolerance, most_steps)?;
    let room_m = distance_to_rings(&squeezed, pole);
    let at = World { x: pole.x / squeeze, y: pole.y };
    Some(Seat { lines, width_px, height_px, at, room_m: room_m / ROOM })
}

/// Distance from a point to the nearest ring, in the rings' unit.
fn distance_to_rings(body: &Polygon<f64>, at: Coord<f64>) -> f64 {
    let rings = std::iter::once(body.exterior()).chain(body.interiors());
    rings
        .flat_map(geo::LineString::lines)
        .map(|edge| distance_sq_to_edge(edge.start, edge.end, at))
        .fold(f64::MAX, f64::min)
        .sqrt()
}
