//! Seats: the ways to set an area's label, and for each the places inside the outline where it has most room.
//!
//! A label is wider than it is high. Squeezing the outline by the label's proportions turns the
//! question into the pole of inaccessibility, which `pole` answers. Seats stay on the plane: how large a label
//! is there depends on the view, and so whether it fits.

use geo::{Area as _, Coord, MapCoords, Polygon};

use super::block::{Block, Line};
use super::item::{Color, Face, TextStyle};
use super::pole::poles_of;
use super::syllables::{at_seam, at_syllable, in_three};
use crate::space::World;

/// Font size of an area's label, in logical pixels.
pub const LABEL_SIZE: f64 = 11.0;
/// Distance between the baselines of a label's lines, in sizes of its type.
pub(super) const LABEL_LEADING: f64 = 13.0 / 11.0;
/// The same for a label in three lines, which stand closer.
pub(super) const LEADING_IN_THREE: f64 = 1.06;
/// Width of a label's halo on each side, in sizes of its type: on a plain colour and on a texture.
pub(super) const PLAIN_HALO: f64 = 0.16;
pub(super) const TEXTURE_HALO: f64 = 0.25;

/// Less than what a letter takes at [`LABEL_SIZE`] on average in any name, in logical pixels.
const NARROWEST_PX: f64 = 2.0;

/// How a name stands in lines, what is best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// In one line.
    Whole,
    /// In two lines, at its hyphen or space.
    AtSeam,
    /// In two lines, at a syllable.
    AtSyllable,
    /// Together with the city that it surrounds.
    WithCity,
    /// In three lines, at syllables or at its hyphen and a syllable: only where nothing else has room.
    InThree,
    /// The area's shorter name, in one line or two: only where its name has no room in three.
    Shorter,
    /// An abbreviation of it, in one line: only where nothing else has room.
    Shortest,
}

impl Setting {
    /// True where a word is broken that has no hyphen.
    pub(super) fn breaks_a_syllable(self) -> bool {
        matches!(self, Self::AtSyllable | Self::InThree)
    }

    /// True where no room was looked for in its own shape: it may have more than is known.
    pub(super) fn is_unmeasured(self) -> bool {
        matches!(self, Self::InThree | Self::Shorter | Self::Shortest)
    }
}

/// A way to set a label and the best positions for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Seat {
    /// How the name stands in lines.
    pub setting: Setting,
    /// The lines of the label.
    pub(super) lines: Vec<Line>,
    /// Where it has most room, best first.
    pub spots: Vec<Spot>,
    /// By what the outline was squeezed from left to right.
    squeeze: f64,
    /// Height of its ink at [`LABEL_SIZE`], in logical pixels.
    height_px: f64,
}

/// A position for a label.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spot {
    /// The middle of the label.
    pub at: World,
    /// How much room there is: half the height, in metres, of the largest box of the label's proportions around the
    /// middle that lies inside.
    pub room_m: f64,
}

impl Seat {
    /// Half the height, in logical pixels, of the smallest box of the seat's proportions around a label with its
    /// halo: to be compared with the room of a spot.
    pub(super) fn need_px(&self, block: &Block<'_>, halo_px: f64) -> f64 {
        (block.height / 2.0 + halo_px).max((block.width / 2.0 + halo_px) * self.squeeze)
    }

    /// Less than that for any label of the seat whose type has this size.
    pub(super) fn least_need_px(&self, size_px: f64) -> f64 {
        self.height_px / 2.0 * size_px / LABEL_SIZE
    }
}

/// The style of an area's label.
pub fn label_style(color: Color, halo: Option<(f64, Color)>) -> TextStyle {
    TextStyle { size: LABEL_SIZE, face: Face::SemiBold, color, letter_spacing: 0.0, halo }
}

/// What an area may be called on its label.
#[derive(Debug, Clone, Copy)]
pub(super) struct SeatNames<'a> {
    /// Its name.
    pub(super) name: &'a str,
    /// Where it may stand together with a city's: both.
    pub(super) with_city: Option<&'a [String; 2]>,
    /// What is set where that has no room.
    pub(super) shorter: Option<&'a str>,
    /// What is set where that has none either.
    pub(super) shortest: Option<&'a str>,
}

/// The ways to set a name, what is best first.
pub(super) fn settings(names: &SeatNames<'_>) -> Vec<(Setting, Vec<String>)> {
    let SeatNames { name, with_city, shorter, shortest } = *names;
    let whole = Some((Setting::Whole, vec![name.to_owned()]));
    let seam = at_seam(name).map(|lines| (Setting::AtSeam, lines.to_vec()));
    let syllable = at_syllable(name).map(|lines| (Setting::AtSyllable, lines.to_vec()));
    let shared = with_city.map(|lines| (Setting::WithCity, lines.to_vec()));
    let three = in_three(name).into_iter().map(|lines| (Setting::InThree, lines.to_vec()));
    let shorter = shorter.filter(|shorter| *shorter != name);
    let shorter_whole = shorter.map(|name| (Setting::Shorter, vec![name.to_owned()]));
    // The point of an abbreviation is no letter.
    let broken = shorter.and_then(|name| {
        let (word, point) = name.strip_suffix('.').map_or((name, ""), |word| (word, "."));
        let [first, last] = at_seam(word).or_else(|| at_syllable(word))?;
        Some([first, last + point])
    });
    let shorter_broken = broken.map(|lines| (Setting::Shorter, lines.to_vec()));
    let usual = [whole, seam, syllable, shared].into_iter().flatten();
    let shortest = shortest.filter(|shortest| *shortest != name);
    let shortest = shortest.map(|name| (Setting::Shortest, vec![name.to_owned()]));
    usual.chain(three).chain(shorter_whole).chain(shorter_broken).chain(shortest).collect()
}

/// The seats for names in a polygon (metres), best first.
pub(super) fn find_seats(names: &SeatNames<'_>, body: &Polygon<f64>, most_steps: u64) -> Vec<Seat> {
    if body.exterior().0.len() < 4 {
        return Vec::new();
    }
    let mut seats: Vec<Seat> = Vec::new();
    for (setting, lines) in settings(names) {
        let lines = Line::all(names.name, setting, &lines);
        // These are searched for all over their area: nothing is gained by finding the most room for them.
        let seat = match seats.last() {
            Some(other) if setting.is_unmeasured() => Seat { setting, lines, ..other.clone() },
            Some(_) | None => find_seat(setting, lines, body, most_steps),
        };
        seats.push(seat);
    }
    seats
}

/// True where a name may find a seat in a shape whose box has this size, in logical pixels. Cheap, and never wrong
/// where it says no.
pub(super) fn may_fit(names: &SeatNames<'_>, width_px: f64, height_px: f64) -> bool {
    // Measuring a text takes longer than counting its letters, of which none is this narrow.
    let narrowest = |lines: &Vec<String>| {
        lines.iter().map(|line| line.chars().count()).max().unwrap_or(0) as f64 * NARROWEST_PX
    };
    let rows = |lines: &Vec<String>| 7.0 + 11.0 * (lines.len() - 1) as f64;
    settings(names).iter().any(|(_, lines)| narrowest(lines) <= width_px && rows(lines) <= height_px)
}

fn find_seat(setting: Setting, lines: Vec<Line>, body: &Polygon<f64>, most_steps: u64) -> Seat {
    let halo = 2.0 * TEXTURE_HALO * LABEL_SIZE;
    let block = Block::new(&lines, LABEL_SIZE, Face::SemiBold);
    let squeeze = (block.height + halo) / (block.width + halo);
    let squeezed = body.map_coords(|at| Coord { x: at.x * squeeze, y: at.y });
    let tolerance = (squeezed.unsigned_area().sqrt() / 150.0).max(1.0);
    let poles = poles_of(&squeezed, tolerance, most_steps).into_iter();
    let spots =
        poles.map(|pole| Spot { at: World { x: pole.at.x / squeeze, y: pole.at.y }, room_m: pole.room });
    let height_px = block.height;
    Seat { setting, lines, spots: spots.collect(), squeeze, height_px }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shorter_name_comes_last_and_its_point_is_no_letter() {
        let names =
            SeatNames {
                name: "Миколаївська", with_city: None, shorter: Some("Миколаїв."), shortest: None
            };
        let shorter = settings(&names).into_iter().filter(|(setting, _)| *setting == Setting::Shorter);
        let lines: Vec<Vec<String>> = shorter.map(|(_, lines)| lines).collect();
        assert_eq!(lines, [vec!["Миколаїв."], vec!["Мико-", "лаїв."]]);
        let last = settings(&names).pop().map(|(setting, _)| setting);
        assert_eq!(last, Some(Setting::Shorter));
        let shortest = settings(&SeatNames { shortest: Some("Микол."), ..names }).pop();
        assert_eq!(shortest, Some((Setting::Shortest, vec!["Микол.".to_owned()])));
        let same = SeatNames { shorter: Some("Миколаївська"), ..names };
        assert!(settings(&same).iter().all(|(setting, _)| *setting != Setting::Shorter));
    }
}
