//! Where a line of longitudes from −180 to 180 goes over the antimeridian.

use geo::Coord;

/// How often an edge goes over the antimeridian: 1 eastward, −1 westward, 0 where it does not.
///
/// `edge` counts from 0, the edge from the first point to the second; a closed line repeats its first
/// point. An edge goes the short way round, so one of more than 180 degrees goes over. One of exactly
/// 360 degrees may also be the straight run along a parallel around the whole globe, as boxes and
/// Antarctica have it: it is, unless the line comes to the antimeridian right before and leaves it
/// right after.
pub(in crate::space) fn turn(line: &[Coord<f64>], edge: usize) -> i32 {
    let (from, to) = (line[edge], line[edge + 1]);
    let step = to.x - from.x;
    if step.abs() <= 180.0 {
        return 0;
    }
    if (step.abs() - 360.0).abs() < 1e-9 && !comes_and_leaves(line, edge) {
        return 0;
    }
    if step < 0.0 { 1 } else { -1 }
}

/// True where the edges beside an edge both have an end off the meridian at which they meet it.
fn comes_and_leaves(line: &[Coord<f64>], edge: usize) -> bool {
    let (last, closed) = (line.len() - 1, line.first() == line.last());
    let before = match edge {
        0 if closed => Some(line[last - 1]),
        0 => None,
        _ => Some(line[edge - 1]),
    };
    let after = match edge + 1 {
        end if end < last => Some(line[end + 1]),
        _ if closed => Some(line[1]),
        _ => None,
    };
    let off =
        |beside: Option<Coord<f64>>, end: Coord<f64>| beside.is_none_or(|at| (at.x - end.x).abs() > 1e-9);
    (before.is_some() || after.is_some()) && off(before, line[edge]) && off(after, line[edge + 1])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turns(line: &[(f64, f64)]) -> Vec<i32> {
        let line: Vec<Coord<f64>> = line.iter().map(|at| Coord::from(*at)).collect();
        (0..line.len() - 1).map(|edge| turn(&line, edge)).collect()
    }

    #[test]
    fn the_short_way_round_goes_over() {
        assert_eq!(turns(&[(170.0, 0.0), (-170.0, 0.0), (-170.0, 5.0), (175.0, 5.0)]), [1, 0, -1]);
        assert_eq!(turns(&[(-80.0, 0.0), (80.0, 0.0), (-100.0, 0.0)]), [0, 0], "up to 180 degrees");
    }

    #[test]
    fn a_point_written_twice_goes_over_and_a_run_around_the_globe_does_not() {
        let twice = [
            (170.0, 65.0),
            (180.0, 66.0),
            (-180.0, 66.0),
            (-170.0, 65.0),
            (-170.0, 60.0),
            (170.0, 60.0),
            (170.0, 65.0),
        ];
        assert_eq!(turns(&twice), [0, 1, 0, 0, -1, 0]);
        let band = [(-180.0, -60.0), (180.0, -60.0), (180.0, 60.0), (-180.0, 60.0), (-180.0, -60.0)];
        assert_eq!(turns(&band), [0, 0, 0, 0]);
        assert_eq!(turns(&[(-180.0, 10.0), (180.0, 10.0)]), [0], "a whole parallel");
        let cap = [(-180.0, -80.0), (0.0, -70.0), (180.0, -80.0), (-180.0, -80.0)];
        assert_eq!(turns(&cap), [0, 0, 1], "around the pole");
    }
}
