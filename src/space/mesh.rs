//! Triangles of a polygon, for painters that can fill nothing else.

use geo::{Coord, LineString, Polygon, TriangulateEarcut};
use lyon_tessellation::path::Path;
use lyon_tessellation::{
    FillGeometryBuilder, FillOptions, FillTessellator, FillVertex, GeometryBuilder, GeometryBuilderError,
    VertexId, math,
};

use super::lines::{Bounds, index};

/// Triangles that fill rings by the even-odd rule.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Mesh {
    /// Points that no ring has: where rings cross one another.
    pub extra: Vec<Coord<f64>>,
    /// Three a triangle: positions in the list of all rings' points, one ring after another, and
    /// after them the extra ones.
    pub triangles: Vec<u32>,
}

/// Fills rings (none repeats its first point) by the even-odd rule, whether they cross or not.
///
/// Time grows hardly faster than the number of points. Where rings cross is found in 32-bit floats
/// about their middle; the triangles' other corners are the rings' own points.
pub fn triangulate(rings: &[Vec<Coord<f64>>]) -> Mesh {
    if rings.len() == 1 && rings[0].len() == 3 {
        return Mesh { extra: Vec::new(), triangles: vec![0, 1, 2] };
    }
    let Some(unit) = Unit::around(rings) else {
        return Mesh::default();
    };
    let count = rings.iter().map(Vec::len).sum();
    let mut corners = Corners { of_endpoint: Vec::with_capacity(count), unit, count, mesh: Mesh::default() };
    let mut path = Path::builder();
    let mut next = 0;
    for ring in rings {
        for (step, at) in ring.iter().enumerate() {
            let endpoint =
                if step == 0 { path.begin(unit.point_of(*at)) } else { path.line_to(unit.point_of(*at)) };
            corners.of_endpoint.resize(endpoint.0 as usize + 1, u32::MAX);
            corners.of_endpoint[endpoint.0 as usize] = index(next);
            next += 1;
        }
        if !ring.is_empty() {
            path.end(true);
        }
    }
    let path = path.build();
    let (options, ids) = (FillOptions::even_odd(), path.id_iter());
    let done = FillTessellator::new().tessellate_with_ids(ids, &path, None, &options, &mut corners);
    if done.is_ok() { corners.mesh } else { cut_ears(rings, count) }
}

/// The way back where rings are too odd for the sweep: holes that lie in the first ring.
fn cut_ears(rings: &[Vec<Coord<f64>>], count: usize) -> Mesh {
    let mut lines = rings.iter().map(|ring| LineString::new(ring.clone()));
    let exterior = lines.next().unwrap_or_else(|| LineString::new(Vec::new()));
    let raw = Polygon::new(exterior, lines.collect()).earcut_triangles_raw();
    Mesh {
        extra: raw.vertices.iter().map(|[x, y]| Coord { x: *x, y: *y }).collect(),
        triangles: raw.triangle_indices.iter().map(|corner| index(count + corner)).collect(),
    }
}

/// A frame about the middle of some points in which no coordinate is beyond ±0.5.
#[derive(Debug, Clone, Copy)]
struct Unit {
    origin: Coord<f64>,
    size: f64,
}

impl Unit {
    fn around(rings: &[Vec<Coord<f64>>]) -> Option<Self> {
        let bounds = rings.iter().filter_map(|ring| Bounds::of(ring)).reduce(Bounds::joined)?;
        let size = bounds.width().max(bounds.height());
        (size > 0.0).then(|| Self { origin: bounds.middle(), size })
    }

    #[expect(clippy::cast_possible_truncation, reason = "rounding is meant")]
    fn point_of(self, at: Coord<f64>) -> math::Point {
        let place = |value: f64, origin: f64| ((value - origin) / self.size) as f32;
        math::point(place(at.x, self.origin.x), place(at.y, self.origin.y))
    }

    fn to_plane(self, at: math::Point) -> Coord<f64> {
        Coord {
            x: f64::from(at.x).mul_add(self.size, self.origin.x),
            y: f64::from(at.y).mul_add(self.size, self.origin.y),
        }
    }
}

/// Collects triangles; numbers corners as [`Mesh`] does.
struct Corners {
    /// For each of the path's end points the ring point that it is.
    of_endpoint: Vec<u32>,
    unit: Unit,
    /// How many points the rings have.
    count: usize,
    mesh: Mesh,
}

impl GeometryBuilder for Corners {
    fn add_triangle(&mut self, a: VertexId, b: VertexId, c: VertexId) {
        self.mesh.triangles.extend([a.0, b.0, c.0]);
    }

    fn abort_geometry(&mut self) {
        self.mesh = Mesh::default();
    }
}

impl FillGeometryBuilder for Corners {
    fn add_fill_vertex(&mut self, vertex: FillVertex<'_>) -> Result<VertexId, GeometryBuilderError> {
        let known = vertex.as_endpoint_id().and_then(|endpoint| self.of_endpoint.get(endpoint.0 as usize));
        if let Some(&corner) = known.filter(|corner| **corner != u32::MAX) {
            return Ok(VertexId(corner));
        }
        self.mesh.extra.push(self.unit.to_plane(vertex.position()));
        Ok(VertexId(index(self.count + self.mesh.extra.len() - 1)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn size(rings: &[Vec<Coord<f64>>], mesh: &Mesh) -> f64 {
        let points: Vec<Coord<f64>> = rings.iter().flatten().chain(&mesh.extra).copied().collect();
        let corner = |at: &u32| points[*at as usize];
        let triangles = mesh.triangles.chunks(3).map(|triangle| {
            let [a, b, c] = [corner(&triangle[0]), corner(&triangle[1]), corner(&triangle[2])];
            ((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)).abs() / 2.0
        });
        triangles.sum()
    }

    fn square(low: f64, high: f64) -> Vec<Coord<f64>> {
        [(low, low), (high, low), (high, high), (low, high)].map(Coord::from).to_vec()
    }

    #[test]
    fn holes_and_islands_in_them_go_by_the_even_odd_rule() {
        let rings = [square(4e6, 6e6), square(0.0, 10e6), square(2e6, 8e6)];
        let mesh = triangulate(&rings);
        assert!((size(&rings, &mesh) / 1e12 - (100.0 - 36.0 + 4.0)).abs() < 1e-6, "{mesh:?}");
        assert!(mesh.extra.is_empty(), "all corners are the rings' own");
    }

    #[test]
    fn a_bow_tie_is_two_triangles_that_meet_where_it_crosses() {
        let rings = [[(0.0, 0.0), (2.0, 2.0), (2.0, 0.0), (0.0, 2.0)].map(Coord::from).to_vec()];
        let mesh = triangulate(&rings);
        assert!((size(&rings, &mesh) - 2.0).abs() < 1e-6, "{mesh:?}");
        assert_eq!(mesh.extra.len(), 1, "the crossing");
    }

    #[test]
    fn nothing_has_no_triangles() {
        assert_eq!(triangulate(&[]), Mesh::default());
        let line = [(1.0, 1.0), (1.0, 1.0), (1.0, 1.0), (1.0, 1.0)].map(Coord::from).to_vec();
        assert_eq!(triangulate(&[line]), Mesh::default(), "a point");
    }
}
