//! Where a page's picture shows which country and which sea, as far as that can be told: a background has one land
//! for all of them, the borders between countries, and a point for each name.
//!
//! From these points the land, or the water, is taken cell by cell up to the borders, all names at once. Where borders
//! leave a gap, cells go to the nearer name, so that none is led far astray.

use std::collections::VecDeque;

use geo::Coord;

use super::base::MOST_SEARCHED;
use super::cells::{Cells, Lattice, OPEN, Owner};
use super::compose::{MapSource, MapStyle, borders_of, lands_of};
use crate::model::ContextKind;
use crate::space::{Rect, Screen, View, World};

/// Side of a cell, and how near to a line cells are on no side of it, in logical pixels.
const CELL_PX: f64 = 5.0;
const MARGIN_PX: f64 = 1.0;
/// How far around the picture names' points are heeded, in its size.
const AROUND: f64 = 0.6;
/// How far from its point, in cells, a name's land or water may begin.
const NEAR: usize = 3;
/// The land of the background, among the outlines.
const LAND: Owner = OPEN - 1;
/// What belongs to no name.
const NOBODY: Owner = LAND;

/// The cells of a picture, each with the number of the name of the background that it belongs to.
#[derive(Debug)]
pub(super) struct Realms(Cells);

impl Realms {
    /// The realms in a view; `None` for a layer of many areas, and where they would take too long.
    pub(super) fn new(source: &MapSource<'_>, view: &View, style: &MapStyle<'_>) -> Option<Self> {
        let base = source.base;
        if base.areas.len() > MOST_SEARCHED {
            return None;
        }
        let port = view.viewport;
        let heeded = port.expanded(port.width.max(port.height) * AROUND);
        let labels = base.context.iter().filter_map(|context| context.label);
        let mut seen = port;
        for at in labels.map(|at| view.screen_from_world(at)).filter(|at| heeded.contains(*at)) {
            let (x, y) = (seen.x.min(at.x - CELL_PX), seen.y.min(at.y - CELL_PX));
            let (right, bottom) = (seen.right().max(at.x + CELL_PX), seen.bottom().max(at.y + CELL_PX));
            seen = Rect::new(x, y, right - x, bottom - y);
        }
        let low = view.world_from_screen(Screen::new(seen.x, seen.bottom()));
        let high = view.world_from_screen(Screen::new(seen.right(), seen.y));
        let lattice = Lattice::over(low, high, CELL_PX / view.px_per_m)?;
        let mut rings: Vec<(Owner, Vec<Coord<f64>>)> = Vec::new();
        for (area, ring) in base.rings_of_areas() {
            let points = style.detail.areas.ring_points(&base.topology, ring);
            rings.push((Owner::try_from(area).ok()?, points.collect()));
        }
        let pieces = lands_of(source).flat_map(|outline| base.backdrop.pieces_of(outline));
        for ring in pieces.flat_map(|piece| base.backdrop.rings_of(piece)) {
            let points = style.detail.backdrop.ring_points(&base.backdrop, ring);
            rings.push((LAND, points.collect()));
        }
        let lines: Vec<Vec<Coord<f64>>> =
            borders_of(source).map(|line| base.lines.arcs().line(line).to_vec()).collect();
        let ground = Cells::of(lattice, &rings, &lines, MARGIN_PX / view.px_per_m)?;
        Some(Self(ground.changed(taken(source, &ground))))
    }

    /// The rectangle of a size that lies in the realm of a name and is free, the nearest to where it is wanted; `room`
    /// logical pixels around it lie in the realm, too.
    pub(super) fn seat(
        &self,
        view: &View,
        number: usize,
        wanted: Rect,
        room: f64,
        is_free: impl Fn(Rect) -> bool,
    ) -> Option<Rect> {
        let owner = Owner::try_from(number).ok()?;
        let lattice = &self.0.lattice;
        let mut seats: Vec<(f64, Rect)> = Vec::new();
        for (cell, _) in self.0.owners().iter().enumerate().filter(|(_, own)| **own == owner) {
            let middle = lattice.middle(cell % lattice.columns, cell / lattice.columns);
            let rect = Rect::centred(view.screen_from_world(middle), wanted.width, wanted.height);
            let around = rect.expanded(room);
            let low = view.world_from_screen(Screen::new(around.x, around.bottom()));
            let high = view.world_from_screen(Screen::new(around.right(), around.y));
            if view.viewport.encloses(around) && self.0.is_all_on(low, high, owner) {
                let (right, down) =
                    (rect.centre().x - wanted.centre().x, rect.centre().y - wanted.centre().y);
                seats.push((right * right + down * down, rect));
            }
        }
        seats.sort_by(|one, other| one.0.total_cmp(&other.0));
        seats.into_iter().map(|(_, rect)| rect).find(|rect| is_free(*rect))
    }
}

/// What belongs to which name: from the points of all names at once, each on its kind of ground, up to what is unsure.
fn taken(source: &MapSource<'_>, ground: &Cells) -> Vec<Owner> {
    let (lattice, kinds) = (&ground.lattice, ground.owners());
    let mut owners = vec![NOBODY; kinds.len()];
    let mut queue: VecDeque<(usize, Owner)> = VecDeque::new();
    for (number, (named, context)) in source.layer.context.iter().zip(&source.base.context).enumerate() {
        let kind = match named.kind {
            ContextKind::Country => LAND,
            ContextKind::Sea => OPEN,
            ContextKind::Land(_) | ContextKind::Border(_) | ContextKind::River(_) => continue,
        };
        let (Some(at), Ok(owner)) = (context.label, Owner::try_from(number)) else { continue };
        if let Some(cell) = start(lattice, kinds, at, kind)
            && owner < NOBODY
            && owners[cell] == NOBODY
        {
            owners[cell] = owner;
            queue.push_back((cell, owner));
        }
    }
    while let Some((cell, owner)) = queue.pop_front() {
        let (column, row) = (cell % lattice.columns, cell / lattice.columns);
        let beside = [
            (column > 0).then(|| cell - 1),
            (column + 1 < lattice.columns).then_some(cell + 1),
            (row > 0).then(|| cell - lattice.columns),
            (row + 1 < lattice.rows).then_some(cell + lattice.columns),
        ];
        for next in beside.into_iter().flatten() {
            if owners[next] == NOBODY && kinds[next] == kinds[cell] {
                owners[next] = owner;
                queue.push_back((next, owner));
            }
        }
    }
    owners
}

/// The cell near a point that lies on a kind of ground.
fn start(lattice: &Lattice, kinds: &[Owner], at: World, kind: Owner) -> Option<usize> {
    let (column, row) = lattice.cell_at(at)?;
    (0..=NEAR).find_map(|far| {
        let columns = column.saturating_sub(far)..=(column + far).min(lattice.columns - 1);
        let rows = row.saturating_sub(far)..=(row + far).min(lattice.rows - 1);
        let mut cells =
            rows.flat_map(|row| columns.clone().map(move |column| row * lattice.columns + column));
        cells.find(|cell| kinds[*cell] == kind)
    })
}
