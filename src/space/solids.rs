//! The triangles of all pieces of a level of detail, in a few long lists: a window goes through them in
//! every frame.

use std::ops::Range;

use geo::Coord;

use super::level::Level;
use super::lines::index;
use super::mesh::triangulate;
use super::topology::Topology;

/// Triangles that fill pieces by the even-odd rule.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Solids {
    /// The corners of all pieces, one piece after another: positions among the points of the level's
    /// arcs, and after those among `extra`.
    corners: Vec<u32>,
    /// Points that no arc has: where rings cross one another.
    extra: Vec<Coord<f64>>,
    /// Three a triangle: positions among the corners of its piece.
    triangles: Vec<u32>,
    /// For each piece the index after its last corner, and after its last triangle's third corner.
    ends: Vec<[u32; 2]>,
}

impl Solids {
    /// The triangles of all pieces of a level, found on two threads.
    pub(super) fn of(level: &Level, topology: &Topology) -> Self {
        let count = topology.piece_count();
        let half = middle_piece(level, topology);
        let (mut first, second) = std::thread::scope(|scope| {
            let second = scope.spawn(|| Self::of_pieces(level, topology, half..count));
            let first = Self::of_pieces(level, topology, 0..half);
            (first, second.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
        });
        first.append(second, level.points().len());
        first.shrink_to_fit();
        first
    }

    fn of_pieces(level: &Level, topology: &Topology, pieces: Range<usize>) -> Self {
        let mut solids = Self::default();
        for piece in pieces {
            solids.push(level, topology, piece);
        }
        solids
    }

    fn push(&mut self, level: &Level, topology: &Topology, piece: usize) {
        let rings = topology.rings_of(piece).filter(|ring| !level.is_collapsed(*ring));
        let rings: Vec<Vec<Coord<f64>>> =
            rings.map(|ring| level.ring_points(topology, ring).collect()).collect();
        if !rings.is_empty() {
            for ring in topology.rings_of(piece) {
                self.corners.extend(level.ring_positions(topology, ring));
            }
            let mesh = triangulate(&rings);
            let first = level.points().len() + self.extra.len();
            self.corners.extend((first..first + mesh.extra.len()).map(index));
            self.extra.extend(mesh.extra);
            self.triangles.extend(mesh.triangles);
        }
        self.ends.push([index(self.corners.len()), index(self.triangles.len())]);
    }

    /// Adds the pieces that follow, of a level whose arcs have so many points.
    fn append(&mut self, next: Self, points: usize) {
        let (points, extra) = (index(points), index(self.extra.len()));
        let moved = |corner: u32| if corner < points { corner } else { corner + extra };
        let [corners, triangles] = [index(self.corners.len()), index(self.triangles.len())];
        self.corners.extend(next.corners.into_iter().map(moved));
        self.extra.extend(next.extra);
        self.triangles.extend(next.triangles);
        self.ends.extend(next.ends.into_iter().map(|[one, other]| [one + corners, other + triangles]));
    }

    fn shrink_to_fit(&mut self) {
        self.corners.shrink_to_fit();
        self.triangles.shrink_to_fit();
    }

    /// The corners of a piece on the plane, and its triangles: three positions among the corners each.
    pub fn piece<'a>(
        &'a self,
        level: &'a Level,
        piece: usize,
    ) -> (impl ExactSizeIterator<Item = Coord<f64>> + 'a, &'a [u32]) {
        let [first_corner, first_triangle] = if piece == 0 { [0, 0] } else { self.ends[piece - 1] };
        let [corner_end, triangle_end] = self.ends[piece];
        let points = level.points();
        let corner = |at: &u32| {
            let at = *at as usize;
            points.get(at).copied().unwrap_or_else(|| self.extra[at - points.len()])
        };
        let corners = self.corners[first_corner as usize..corner_end as usize].iter().map(corner);
        (corners, &self.triangles[first_triangle as usize..triangle_end as usize])
    }
}

/// The piece before which half of the work is done.
fn middle_piece(level: &Level, topology: &Topology) -> usize {
    let points = |ring: usize| level.ring_positions(topology, ring).count();
    let of_piece = |piece: usize| topology.rings_of(piece).map(points).sum::<usize>();
    let all: usize = (0..topology.ring_count()).map(points).sum();
    let mut sum = 0;
    let is_before = |piece: &usize| {
        sum += of_piece(*piece);
        2 * sum < all
    };
    (0..topology.piece_count()).take_while(is_before).count()
}
