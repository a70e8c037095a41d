//! Mending rings: one pass over a ring that is whole, a few over one that is not.

use geo::kernels::{Kernel, RobustKernel};
use geo::winding_order::{Winding, WindingOrder};
use geo::{Coord, LineString, Orientation};

use super::oddity::OddityKind;

/// How far a position may be off the globe by rounding, in degrees: 0.1 mm on the ground.
const ROUNDING: f64 = 1e-9;
/// The longitudes that can be meant: one turn more, to either side.
const MOST_LON: f64 = 540.0;
/// Twice the area under which a ring may lie on one straight line, in square degrees.
const LEAST_AREA: f64 = 1e-9;

/// Mends a ring and gives it a direction. What was done to it, or why it is left out, goes to `odd`;
/// `None` where it is left out.
///
/// The positions come as they stand in the file, in degrees; they are changed. A ring that crosses itself
/// stays as it is.
pub(super) fn mended(
    positions: &mut Vec<Coord<f64>>,
    place: RingPlace,
    odd: &mut Vec<OddityKind>,
) -> Option<LineString<f64>> {
    let mut look = Look::at(positions);
    if look.is_none() {
        let before = odd.len();
        if let Err(what) = mend(positions, odd) {
            odd.truncate(before);
            odd.push(what);
            return None;
        }
        look = Look::at(positions);
    }
    let look = look?;
    let is_over_edge = look.widest > 180.0;
    if !is_over_edge && look.area.abs() < LEAST_AREA && is_flat(positions) {
        odd.push(OddityKind::Flat);
        return None;
    }
    let area = if is_over_edge { area_over_edge(positions) } else { look.area };
    let mut ring = LineString::new(positions.as_slice().to_vec());
    let order = if is_over_edge || area.abs() >= LEAST_AREA {
        (area != 0.0).then_some(if area > 0.0 {
            WindingOrder::CounterClockwise
        } else {
            WindingOrder::Clockwise
        })
    } else {
        // Two loops that cancel out, as in a bow tie: the lowest corner decides.
        ring.winding_order()
    };
    let expected = match place {
        RingPlace::Exterior => WindingOrder::CounterClockwise,
        RingPlace::Hole => WindingOrder::Clockwise,
    };
    if order.is_some_and(|order| order != expected) {
        ring.0.reverse();
    }
    Some(ring)
}

/// What a ring is in its polygon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RingPlace {
    /// Runs counter-clockwise.
    Exterior,
    /// Runs clockwise.
    Hole,
}

/// What one pass over a ring tells.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Look {
    /// Twice the area that the ring winds around, in square degrees, positive for counter-clockwise.
    area: f64,
    /// The most degrees of longitude between two neighbours.
    widest: f64,
}

impl Look {
    /// `None` where something has to be mended first.
    fn at(ring: &[Coord<f64>]) -> Option<Self> {
        let [first, second, .., before_last, last] = ring else {
            return None;
        };
        let mut is_whole = first == last && second != before_last;
        let (mut area, mut widest, mut one, mut two) = (0.0, 0.0_f64, *before_last, *first);
        for three in &ring[1..] {
            is_whole &= two != *three && one != *three && three.x.abs() <= 180.0 && three.y.abs() <= 90.0;
            area += (two.x - first.x) * (three.y - first.y) - (three.x - first.x) * (two.y - first.y);
            widest = widest.max((three.x - two.x).abs());
            (one, two) = (two, *three);
        }
        is_whole.then_some(Self { area, widest })
    }
}

/// Twice the area of a ring that goes over the edge of the map: two neighbours more than half a turn apart
/// are meant to be joined the short way, but for those a whole turn apart. It is 0 where the ring goes around
/// a pole, so that neither side is its inside by itself.
fn area_over_edge(ring: &[Coord<f64>]) -> f64 {
    let Some(first) = ring.first() else { return 0.0 };
    let (mut area, mut x) = (0.0, 0.0);
    for pair in ring.windows(2) {
        let step = pair[1].x - pair[0].x;
        let turns = if step.abs() > 180.0 && step.abs() < 360.0 { -step.signum() } else { 0.0 };
        let next = x + step + 360.0 * turns;
        area += x * (pair[1].y - first.y) - next * (pair[0].y - first.y);
        x = next;
    }
    if x.abs() > 180.0 { 0.0 } else { area }
}

/// Makes a ring whole.
///
/// # Errors
/// Why it cannot be.
fn mend(ring: &mut Vec<Coord<f64>>, odd: &mut Vec<OddityKind>) -> Result<(), OddityKind> {
    let given = ring.len();
    if let Some(index) = ring.iter().position(|at| !(at.x.abs() <= MOST_LON && at.y.abs() <= 90.0 + ROUNDING))
    {
        return Err(OddityKind::OffGlobe { number: index + 1, at: ring[index] });
    }
    if bring_back(ring) {
        odd.push(OddityKind::Wrapped);
    }
    let is_closed = given > 1 && ring.first() == ring.last();
    if given < 3 + usize::from(is_closed) {
        return Err(OddityKind::TooFew(given));
    }
    if is_closed {
        ring.pop();
    } else {
        odd.push(OddityKind::Unclosed);
    }
    let (repeated, spikes) = thin_out(ring);
    if ring.len() < 3 {
        return Err(OddityKind::FewDifferent);
    }
    if repeated > 0 {
        odd.push(OddityKind::Repeated(repeated));
    }
    if spikes > 0 {
        odd.push(OddityKind::Spikes(spikes));
    }
    ring.push(ring[0]);
    Ok(())
}

/// Brings longitudes between -540 and 540 back to the globe; true where one was off it by more than
/// rounding. A ring that lies beyond 180 as a whole is moved as a whole, so that what lies at 180 stays
/// with the rest; one that crosses 180 has its parts on either side then.
fn bring_back(ring: &mut [Coord<f64>]) -> bool {
    for at in ring.iter_mut() {
        at.y = at.y.clamp(-90.0, 90.0);
        if at.x.abs() <= 180.0 + ROUNDING {
            at.x = at.x.clamp(-180.0, 180.0);
        }
    }
    let is_off = ring.iter().any(|at| at.x.abs() > 180.0);
    if !is_off {
        return false;
    }
    let (is_east, is_west) = (ring.iter().all(|at| at.x >= 180.0), ring.iter().all(|at| at.x <= -180.0));
    for at in ring.iter_mut() {
        if is_east || at.x > 180.0 {
            at.x -= 360.0;
        } else if is_west || at.x < -180.0 {
            at.x += 360.0;
        }
    }
    true
}

/// Takes out positions that repeat the one before, and those from which the ring goes back to the one
/// before. The ring comes and goes without its closing position. Returns how many were taken out: of the
/// first kind, of the second.
fn thin_out(ring: &mut Vec<Coord<f64>>) -> (usize, usize) {
    let (mut repeated, mut spikes, mut kept) = (0, 0, 0);
    for index in 0..ring.len() {
        let at = ring[index];
        if kept > 0 && ring[kept - 1] == at {
            repeated += 1;
        } else if kept > 1 && ring[kept - 2] == at {
            spikes += 1;
            kept -= 1;
        } else {
            ring[kept] = at;
            kept += 1;
        }
    }
    // The same where the ring closes.
    let mut start = 0;
    while kept - start > 1 {
        if ring[kept - 1] == ring[start] {
            repeated += 1;
            kept -= 1;
        } else if kept - start > 2 && ring[kept - 2] == ring[start] {
            spikes += 1;
            kept -= 2;
        } else if kept - start > 2 && ring[kept - 1] == ring[start + 1] {
            spikes += 1;
            start += 1;
            kept -= 1;
        } else {
            break;
        }
    }
    ring.truncate(kept);
    ring.drain(..start);
    (repeated, spikes)
}

/// True where all positions lie on one straight line, exactly.
fn is_flat(ring: &[Coord<f64>]) -> bool {
    let [first, second, rest @ ..] = ring else {
        return true;
    };
    rest.iter().all(|at| RobustKernel::orient2d(*first, *second, *at) == Orientation::Collinear)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn coords(positions: &[(f64, f64)]) -> Vec<Coord<f64>> {
        positions.iter().copied().map(Coord::from).collect()
    }

    #[track_caller]
    fn expect(given: &[(f64, f64)], ring: &[(f64, f64)], odd: &[OddityKind]) {
        let mut found = Vec::new();
        let mended = mended(&mut coords(given), RingPlace::Exterior, &mut found);
        assert_eq!(found, odd, "what was odd");
        let expected = (!ring.is_empty()).then(|| LineString::new(coords(ring)));
        assert_eq!(mended, expected, "the ring");
    }

    const A: (f64, f64) = (30.0, 50.0);
    const B: (f64, f64) = (31.0, 50.0);
    const C: (f64, f64) = (31.0, 51.0);
    const D: (f64, f64) = (30.0, 51.0);
    const E: (f64, f64) = (32.0, 52.0);
    const F: (f64, f64) = (33.0, 53.0);

    #[test]
    fn a_whole_ring_stays_and_gets_its_direction() {
        expect(&[A, B, C, A], &[A, B, C, A], &[]);
        expect(&[A, C, B, A], &[A, B, C, A], &[]);
        let hole = mended(&mut coords(&[A, B, C, A]), RingPlace::Hole, &mut Vec::new());
        assert_eq!(hole, Some(LineString::new(coords(&[A, C, B, A]))), "a hole runs the other way");
    }

    #[test]
    fn a_bow_tie_stays() {
        expect(&[A, C, B, D, A], &[A, C, B, D, A], &[]);
    }

    #[test]
    fn an_open_ring_is_closed() {
        expect(&[A, B, C], &[A, B, C, A], &[OddityKind::Unclosed]);
        expect(&[A, B, C, D], &[A, B, C, D, A], &[OddityKind::Unclosed]);
    }

    #[test]
    fn repeated_positions_are_taken_once() {
        expect(&[A, A, B, B, B, C, A], &[A, B, C, A], &[OddityKind::Repeated(3)]);
        expect(&[A, B, C, A, A], &[A, B, C, A], &[OddityKind::Repeated(1)]);
    }

    #[test]
    fn spikes_are_cut_off_wherever_they_are() {
        expect(&[A, B, E, B, C, A], &[A, B, C, A], &[OddityKind::Spikes(1)]);
        expect(&[A, B, E, F, E, B, C, A], &[A, B, C, A], &[OddityKind::Spikes(2)]);
        expect(&[E, B, C, A, B, E], &[B, C, A, B], &[OddityKind::Spikes(1)]);
        expect(&[B, E, B, C, A, B], &[B, C, A, B], &[OddityKind::Spikes(1)]);
        expect(&[F, E, B, C, A, B, E, F], &[B, C, A, B], &[OddityKind::Spikes(2)]);
        expect(&[B, C, A, B, E, B], &[B, C, A, B], &[OddityKind::Spikes(1)]);
        expect(&[A, B, E, E, B, C, A], &[A, B, C, A], &[OddityKind::Repeated(1), OddityKind::Spikes(1)]);
    }

    #[test]
    fn what_is_no_ring_is_left_out() {
        expect(&[], &[], &[OddityKind::TooFew(0)]);
        expect(&[A], &[], &[OddityKind::TooFew(1)]);
        expect(&[A, B], &[], &[OddityKind::TooFew(2)]);
        expect(&[A, B, A], &[], &[OddityKind::TooFew(3)]);
        expect(&[A, A, A, A], &[], &[OddityKind::FewDifferent]);
        expect(&[A, B, A, B, A], &[], &[OddityKind::FewDifferent]);
        expect(&[A, B, E, B], &[], &[OddityKind::FewDifferent]);
        expect(&[A, C, E, A], &[], &[OddityKind::Flat]);
    }

    #[test]
    fn what_lies_beyond_the_edge_is_brought_back() {
        expect(
            &[(170.0, 0.0), (190.0, 0.0), (190.0, 5.0), (170.0, 0.0)],
            &[(170.0, 0.0), (-170.0, 0.0), (-170.0, 5.0), (170.0, 0.0)],
            &[OddityKind::Wrapped],
        );
        let east = [(180.0, 0.0), (190.0, 0.0), (190.0, 5.0), (180.0, 0.0)];
        expect(&east, &[(-180.0, 0.0), (-170.0, 0.0), (-170.0, 5.0), (-180.0, 0.0)], &[OddityKind::Wrapped]);
        let west = [(-180.0, 0.0), (-190.0, 5.0), (-190.0, 0.0), (-180.0, 0.0)];
        expect(&west, &[(180.0, 0.0), (170.0, 5.0), (170.0, 0.0), (180.0, 0.0)], &[OddityKind::Wrapped]);
        let noise =
            [(180.000_000_000_1, 0.0), (180.0, 5.0), (170.0, 90.000_000_000_1), (180.000_000_000_1, 0.0)];
        expect(&noise, &[(180.0, 0.0), (180.0, 5.0), (170.0, 90.0), (180.0, 0.0)], &[]);
    }

    #[test]
    fn over_the_edge_the_short_way_is_meant() {
        let east = [(170.0, 0.0), (-170.0, 0.0), (-170.0, 5.0), (170.0, 0.0)];
        expect(&east, &east, &[]);
        let turned: Vec<(f64, f64)> = east.iter().rev().copied().collect();
        expect(&turned, &east, &[]);
        // Around a pole, along one parallel: no inside by itself, and not flat.
        let cap = [(45.0, 80.0), (135.0, 80.0), (-135.0, 80.0), (-45.0, 80.0), (45.0, 80.0)];
        expect(&cap, &cap, &[]);
        let turned: Vec<(f64, f64)> = cap.iter().rev().copied().collect();
        expect(&turned, &turned, &[]);
        // A whole turn apart is the whole width of the map.
        let band = [(-180.0, 40.0), (180.0, 40.0), (180.0, 50.0), (-180.0, 50.0), (-180.0, 40.0)];
        expect(&band, &band, &[]);
        let turned: Vec<(f64, f64)> = band.iter().rev().copied().collect();
        expect(&turned, &band, &[]);
    }

    #[test]
    fn what_is_not_on_the_globe_is_left_out() {
        for far in [(30.0, 90.1), (541.0, 0.0), (f64::INFINITY, 0.0), (3e6, 6e6), (0.0, f64::NEG_INFINITY)] {
            expect(&[A, far, C, A], &[], &[OddityKind::OffGlobe { number: 2, at: Coord::from(far) }]);
        }
    }

    #[test]
    fn nothing_that_is_odd_passes_for_whole() {
        for ring in [
            &[A, B, C][..],
            &[A, B, A],
            &[A, B, B, C, A],
            &[A, B, C, C, A],
            &[A, A, B, C, A],
            &[E, B, C, A, B, E],
        ] {
            assert_eq!(Look::at(&coords(ring)), None, "{ring:?}");
        }
        assert_eq!(Look::at(&coords(&[(190.0, 0.0), A, B, (190.0, 0.0)])), None, "off the globe");
        let square = Look { area: 2.0, widest: 1.0 };
        assert_eq!(Look::at(&coords(&[A, B, C, D, A])), Some(square), "counter-clockwise");
    }
}
