//! Labels: inside their areas where they fit, with a leader line where they do not, never over
//! one another.
//!
//! Labels are placed greedily in order of importance: what has a status before what has none, large
//! before small. A label that finds no free seat is left out; its name is still in the tooltip and
//! in the picture's description.

use std::cell::OnceCell;

use super::compose::{KeptLeader, MapSource, MapStyle};
use super::detail::Detail;
use super::item::{Align, Face, Group, Item, Origin, Text, TextStyle};
use super::leader::{LeaderSearch, leader};
use super::numbers::compose_number;
use super::seat::{LABEL_LINE, LABEL_SIZE, Seat, block_size, label_style, may_fit};
use super::shapes::{Medium, rect_of};
use super::typeface::{line_metrics, text_width};
use crate::derive::{Status, describe_status_in_sentence};
use crate::model::{AreaType, ContextKind, Dossier, StatementId};
use crate::space::{Rect, Screen, View, World};
use crate::words::{Arg, Joint, message};

/// Free space kept around each label, in logical pixels.
pub(super) const GAP: f64 = 3.0;
/// The most labels that stand beside their areas. Where more want to, none does: a map of thousands of
/// areas would be a thicket of lines.
const MOST_LEADERS: usize = 16;
/// Width of a label's halo on each side, in sizes of its type: on a plain colour and on a texture.
const PLAIN_HALO: f64 = 0.16;
const TEXTURE_HALO: f64 = 0.25;
/// An area whose box is less high than this, in logical pixels, has no label in it.
const LEAST_HEIGHT_PX: f64 = 8.0;
/// An area whose box is narrower than this, in logical pixels, has no label in it.
const LEAST_WIDTH_PX: f64 = 12.0;
/// How much of the room that a label wants must be there when it may reach over a border.
const OVERHANG: f64 = 0.62;

/// How far the name of a country or a sea may move from its place, in logical pixels, nearest first.
const CONTEXT_SHIFTS: [(f64, f64); 17] = [
    (0.0, 0.0),
    (-12.0, 0.0),
    (12.0, 0.0),
    (0.0, -12.0),
    (0.0, 12.0),
    (-12.0, -12.0),
    (-24.0, 0.0),
    (24.0, 0.0),
    (0.0, -24.0),
    (0.0, 24.0),
    (-24.0, -16.0),
    (24.0, -16.0),
    (24.0, 16.0),
    (-24.0, 16.0),
    (-36.0, -24.0),
    (36.0, 24.0),
    (0.0, 40.0),
];

/// Where in the viewport a label may stand whose area is only partly in sight, from the middle outwards.
const IN_SIGHT: [(f64, f64); 13] = [
    (0.5, 0.5),
    (0.35, 0.5),
    (0.65, 0.5),
    (0.5, 0.35),
    (0.5, 0.65),
    (0.3, 0.3),
    (0.7, 0.3),
    (0.3, 0.7),
    (0.7, 0.7),
    (0.15, 0.5),
    (0.85, 0.5),
    (0.5, 0.15),
    (0.5, 0.85),
];

/// The labels of a map, and the rectangles that they take.
#[derive(Debug, Clone)]
pub struct Labels {
    /// What to draw.
    pub items: Vec<Item>,
    /// Where it stands, obstacles included.
    pub taken: Vec<Rect>,
    /// Where the labels beside their areas stand.
    pub leaders: Vec<KeptLeader>,
    /// The areas whose number has been set.
    pub(super) numbered: Vec<usize>,
    /// The arcs of the outer edge that are in sight; looked up when a leader first needs them.
    pub(super) coast: OnceCell<Vec<usize>>,
}

/// Places the labels of areas and the call-outs of places.
pub fn compose_labels(source: &MapSource<'_>, view: &View, style: &MapStyle<'_>) -> Labels {
    let mut labels = Labels {
        items: Vec::new(),
        taken: style.obstacles.to_vec(),
        leaders: Vec::new(),
        numbered: Vec::new(),
        coast: OnceCell::new(),
    };
    let order = areas_by_importance(source, view);
    let may_have_label = |index: &usize| may_have_label(source, *index, view, style);
    let mut roomy: Vec<usize> = order.iter().copied().filter(may_have_label).collect();
    if style.medium == Medium::Page {
        source.base.prepare_seats(&roomy);
    }
    let mut is_seated = vec![false; source.base.areas.len()];
    for px_per_m in [view.px_per_m, view.px_per_m / OVERHANG] {
        roomy.retain(|index| {
            is_seated[*index] = compose_inside(source, *index, view, px_per_m, style, &mut labels);
            !is_seated[*index]
        });
    }
    for index in 0..source.layer.places.len() {
        compose_call_out(source, index, view, style, &mut labels);
    }
    let wanted = |index: &usize| wants_leader(source, *index, view, style);
    let homeless = order.into_iter().filter(|index| !is_seated[*index]);
    let homeless: Vec<usize> = homeless.filter(wanted).take(MOST_LEADERS + 1).collect();
    if homeless.len() <= MOST_LEADERS {
        for index in homeless {
            compose_outside(source, index, view, style, &mut labels);
        }
    }
    let is_unchecked = |index: usize| source.verdicts.areas()[index].1.status == Status::NotChecked;
    let marked =
        (0..source.layer.areas.len()).filter(|index| *index < style.numbers.len() || is_unchecked(*index));
    for index in marked.collect::<Vec<usize>>() {
        compose_number(source, index, view, style, None, &mut labels);
    }
    labels
}

/// The areas in sight: what has a status before what has none, large before small.
fn areas_by_importance(source: &MapSource<'_>, view: &View) -> Vec<usize> {
    let has_status = |index: &usize| source.verdicts.areas()[*index].1.status != Status::NotMentioned;
    let (mut order, others): (Vec<usize>, Vec<usize>) =
        source.base.largest_in_sight(view).partition(has_status);
    order.extend(others);
    order
}

/// False where the label of an area cannot have room inside it, judging by its largest piece's bounding box.
fn may_have_label(source: &MapSource<'_>, index: usize, view: &View, style: &MapStyle<'_>) -> bool {
    let around = rect_of(view, source.base.areas[index].main_bounds);
    around.height >= LEAST_HEIGHT_PX
        && around.width >= LEAST_WIDTH_PX
        && (style.medium == Medium::Window || {
            let name = style.language.pick(&source.layer.areas[index].short_name);
            may_fit(name, around.width, around.height, OVERHANG)
        })
}

/// Where the label of an area may stand. In a window only what has been found already: it is found
/// beside drawing, the labels come when it is there.
fn seats_of<'a>(source: &MapSource<'a>, style: &MapStyle<'_>, index: usize) -> Option<&'a [Seat]> {
    match style.medium {
        Medium::Window => source.base.ready_seats(index, style.language),
        Medium::Page => Some(source.base.seats(index, style.language)),
    }
}

/// A point inside an area; in a window one near its middle, until a better one is found.
pub(super) fn inside(source: &MapSource<'_>, style: &MapStyle<'_>, index: usize) -> World {
    match style.medium {
        Medium::Window => source.base.near(index),
        Medium::Page => source.base.inside(index),
    }
}

/// Sets the label of an area that may have one inside it; false where it has no room there at this scale.
fn compose_inside(
    source: &MapSource<'_>,
    index: usize,
    view: &View,
    px_per_m: f64,
    style: &MapStyle<'_>,
    labels: &mut Labels,
) -> bool {
    let area = &source.base.areas[index];
    let Some(seats) = seats_of(source, style, index) else { return false };
    let fits = |seat: &&Seat| {
        let rect = seat_rect(seat, view);
        seat.fits(px_per_m) && view.viewport.encloses(rect) && is_free(rect, &labels.taken)
    };
    let seated = seats.iter().find(fits).map(|seat| (seat, seat_rect(seat, view)));
    let Some((seat, rect)) =
        seated.or_else(|| in_sight(source, index, seats, view, style.detail, &labels.taken))
    else {
        return false;
    };
    let verdict = &source.verdicts.areas()[index].1;
    let (color, halo) = style.theme.label_colors(verdict.status);
    let halo_width = if verdict.texture().is_some() { TEXTURE_HALO } else { PLAIN_HALO };
    labels.taken.push(rect.expanded(GAP));
    labels.items.push(Item::Group(Group {
        origin: Origin::AreaLabel(area.id.clone()),
        title: None,
        items: block(&seat.lines, rect, label_style(color, Some((halo_width * LABEL_SIZE, halo)))),
    }));
    compose_number(source, index, view, style, Some(rect), labels);
    true
}

/// Where the label of an area stands of which only a part is in sight, without its best seat.
fn in_sight<'a>(
    source: &MapSource<'_>,
    index: usize,
    seats: &'a [Seat],
    view: &View,
    detail: &Detail,
    taken: &[Rect],
) -> Option<(&'a Seat, Rect)> {
    let seat = seats.first()?;
    if view.viewport.contains(view.screen_from_world(seat.at)) {
        return None;
    }
    let is_inside = |rect: Rect| {
        let corners = [(0.0, 0.0), (1.0, 0.0), (0.5, 0.5), (0.0, 1.0), (1.0, 1.0)];
        corners.into_iter().all(|(x, y)| {
            let at = Screen::new(rect.x + x * rect.width, rect.y + y * rect.height);
            detail.area_at(source.base, view.world_from_screen(at)) == Some(index)
        })
    };
    let port = view.viewport;
    let rects = IN_SIGHT.into_iter().map(|(x, y)| {
        let at = Screen::new(port.x + x * port.width, port.y + y * port.height);
        Rect::centred(at, seat.width_px, seat.height_px)
    });
    rects
        .filter(|rect| is_free(*rect, taken))
        .find(|rect| is_inside(rect.expanded(GAP)))
        .map(|rect| (seat, rect))
}

fn seat_rect(seat: &Seat, view: &View) -> Rect {
    Rect::centred(view.screen_from_world(seat.at), seat.width_px, seat.height_px)
}

pub(super) fn is_free(rect: Rect, taken: &[Rect]) -> bool {
    !taken.iter().any(|other| other.intersects(rect))
}

/// Lines of text, centred in a rectangle that is as high as [`block_size`] says.
fn block(lines: &[String], rect: Rect, style: TextStyle) -> Vec<Item> {
    let cap = line_metrics(style.face, style.size).cap_height;
    let line = |(number, text): (usize, &String)| {
        let at = Screen::new(rect.centre().x, rect.y + cap + LABEL_LINE * number as f64);
        Item::Text(Text::new(text.as_str(), at, style).aligned(Align::Middle))
    };
    lines.iter().enumerate().map(line).collect()
}

/// True where the label of an area that has no room for it inside should stand beside it: it has a
/// status or is a city.
fn wants_leader(source: &MapSource<'_>, index: usize, view: &View, style: &MapStyle<'_>) -> bool {
    let has_status = source.verdicts.areas()[index].1.status != Status::NotMentioned;
    (has_status || source.layer.areas[index].area_type == AreaType::City)
        && view.viewport.contains(view.screen_from_world(inside(source, style, index)))
}

/// Sets a label beside a small area, with a line to it.
fn compose_outside(
    source: &MapSource<'_>,
    index: usize,
    view: &View,
    style: &MapStyle<'_>,
    labels: &mut Labels,
) {
    let named = &source.layer.areas[index];
    let target = view.screen_from_world(inside(source, style, index));
    let lines = vec![style.language.pick(&named.short_name).to_owned()];
    let (width, height) = block_size(&lines);
    let search = LeaderSearch::new(source, view, style.detail, labels, Some(index));
    let kept = style.kept_leaders.iter().find(|kept| kept.area == index);
    let kept = kept.map(|kept| {
        let middle = Screen::new(target.x + kept.offset.0, target.y + kept.offset.1);
        Rect::centred(middle, width, height)
    });
    let kept = kept.filter(|rect| search.has_room(*rect));
    let Some(rect) = kept.or_else(|| search.best(target, width, height)) else {
        return;
    };
    let offset = (rect.centre().x - target.x, rect.centre().y - target.y);
    labels.leaders.push(KeptLeader { area: index, offset });
    let palette = style.theme.palette();
    let mut items = vec![leader(target, rect, palette.ink_soft)];
    items.extend(block(&lines, rect, label_style(palette.ink, Some((1.6, palette.land)))));
    labels.taken.push(rect.expanded(GAP));
    let origin = Origin::AreaLabel(named.id.clone());
    labels.items.push(Item::Group(Group { origin, title: None, items }));
    compose_number(source, index, view, style, Some(rect), labels);
}

/// Sets a place's call-out: its name, its status, and who says so.
fn compose_call_out(
    source: &MapSource<'_>,
    index: usize,
    view: &View,
    style: &MapStyle<'_>,
    labels: &mut Labels,
) {
    let (place, verdict) = (&source.layer.places[index], &source.verdicts.places()[index].1);
    let target = view.screen_from_world(source.base.places[index].middle);
    if verdict.status == Status::NotMentioned || !view.viewport.contains(target) {
        return;
    }
    let status = describe_status_in_sentence(verdict.status, verdict.texture());
    let says = match speakers(source.dossier, verdict.carried()) {
        names if names.is_empty() => status,
        names => message!("scene-call-out", status = status, speakers = Arg::list(Joint::Comma, names)),
    };
    let says = style.language.text(&says);
    let (name_style, says_style) = call_out_styles(style, verdict.status);
    let name = style.language.pick(&place.name).to_owned();
    let width = text_width(&name, &name_style).max(text_width(&says, &says_style));
    let height = LABEL_LINE + line_metrics(Face::SemiBold, LABEL_SIZE).cap_height + 2.0;
    let home = source.layer.area_index(&place.area);
    let search = LeaderSearch::new(source, view, style.detail, labels, home);
    let Some(rect) = search.best(target, width, height) else {
        return;
    };
    let mut items = vec![leader(target, rect, says_style.color)];
    let cap = line_metrics(Face::SemiBold, LABEL_SIZE).cap_height;
    let (x, y) = (rect.centre().x, rect.y + cap);
    let lines = [(name, y, name_style), (says, y + LABEL_LINE, says_style)];
    let line = |(text, y, style)| Text::new(text, Screen::new(x, y), style).aligned(Align::Middle);
    items.extend(lines.map(|one| Item::Text(line(one))));
    labels.taken.push(rect.expanded(GAP));
    let origin = Origin::PlaceLabel(place.id.clone());
    labels.items.push(Item::Group(Group { origin, title: None, items }));
}

fn call_out_styles(style: &MapStyle<'_>, status: Status) -> (TextStyle, TextStyle) {
    let ink = style.theme.status_ink(status);
    let name = label_style(ink, Some((1.6, style.theme.palette().sea)));
    (name, TextStyle { face: Face::Regular, ..name })
}

/// The speakers of these statements, each once, by their short names.
fn speakers<'a>(dossier: &'a Dossier, statements: impl Iterator<Item = &'a StatementId>) -> Vec<&'a str> {
    let mut names: Vec<&str> = Vec::new();
    for statement in statements.filter_map(|id| dossier.statement(id)) {
        let name = dossier.short_name(&statement.speaker);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// Places the names of countries and seas where nothing else stands.
pub fn compose_context_labels(
    source: &MapSource<'_>,
    view: &View,
    style: &MapStyle<'_>,
    taken: &[Rect],
) -> Vec<Item> {
    let mut taken = taken.to_vec();
    let mut items = Vec::new();
    let pairs = source.layer.context.iter().zip(&source.base.context);
    for (named, context) in pairs {
        let (Some(name), Some(at)) = (&named.name, context.label) else {
            continue;
        };
        let (text, text_style) = context_text(style.language.pick(name), &named.kind, style);
        let width = text_width(&text, &text_style);
        let cap = line_metrics(text_style.face, text_style.size).cap_height;
        let wanted = Rect::centred(view.screen_from_world(at), width, cap);
        if let Some(rect) = nearest_free(source, view, style.detail, wanted, &taken) {
            taken.push(rect.expanded(GAP));
            let at = Screen::new(rect.centre().x, rect.bottom());
            items.push(Item::Text(Text::new(text, at, text_style).aligned(Align::Middle)));
        }
    }
    vec![Item::Group(Group { origin: Origin::Backdrop, title: None, items })]
}

/// The free rectangle nearest to the one wanted that covers no area; `None` where there is none.
fn nearest_free(
    source: &MapSource<'_>,
    view: &View,
    detail: &Detail,
    wanted: Rect,
    taken: &[Rect],
) -> Option<Rect> {
    let covers_an_area = |rect: Rect| {
        let steps = [0.0, 0.25, 0.5, 0.75, 1.0];
        let samples = steps.into_iter().flat_map(|x| [(x, 0.0), (x, 1.0)]);
        samples.into_iter().any(|(x, y)| {
            let at = Screen::new(rect.x + x * rect.width, rect.y + y * rect.height);
            detail.area_at(source.base, view.world_from_screen(at)).is_some()
        })
    };
    CONTEXT_SHIFTS
        .iter()
        .map(|(x, y)| Rect { x: wanted.x + x, y: wanted.y + y, ..wanted })
        .filter(|rect| view.viewport.expanded(-8.0).encloses(*rect))
        .filter(|rect| is_free(rect.expanded(2.0 * GAP), taken))
        .find(|rect| !covers_an_area(rect.expanded(GAP)))
}

/// Countries in letter-spaced capitals, seas in italics.
fn context_text(name: &str, kind: &ContextKind, style: &MapStyle<'_>) -> (String, TextStyle) {
    let palette = style.theme.palette();
    let base = TextStyle {
        size: LABEL_SIZE,
        face: Face::Regular,
        color: palette.land_label,
        // Programs that find words by their gaps take more than 0.14 of the size for a space; kerning takes a third.
        letter_spacing: 1.0,
        halo: None,
    };
    match kind {
        ContextKind::Sea | ContextKind::River(_) => {
            let sea = TextStyle {
                face: Face::Italic,
                color: palette.sea_label,
                letter_spacing: 0.2,
                size: 12.0,
                ..base
            };
            (name.to_owned(), sea)
        }
        ContextKind::Country(_) | ContextKind::Underlay(_) | ContextKind::Border(_) => {
            (name.to_uppercase(), base)
        }
    }
}
