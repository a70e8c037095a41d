//! The names of countries, seas and rivers, where nothing else stands and no area is covered.

use std::cell::OnceCell;

use super::compose::{MapSource, MapStyle};
use super::item::{Align, Face, Group, Item, Origin, Text, TextStyle};
use super::labels::{GAP, Labels};
use super::realm::Realms;
use super::seat::LABEL_SIZE;
use super::shapes::Medium;
use super::site::Site;
use super::typeface::{line_metrics, text_width};
use crate::model::ContextKind;
use crate::space::{Rect, Screen, View};

/// How far from the edges of the picture such a name stands, and how much of its own land or water lies around one that
/// a seat is looked for, in logical pixels.
const EDGE: f64 = 8.0;
const ROOM: f64 = 5.0;
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

/// Places the names of countries and seas where nothing else stands.
pub fn compose_context_labels(
    source: &MapSource<'_>,
    view: &View,
    style: &MapStyle<'_>,
    labels: &Labels,
) -> Vec<Item> {
    let site = Site::new(source, view, style.detail);
    // On a page a name is looked a seat for wherever its land or water is seen. In a window it stays where it is.
    let realms = OnceCell::new();
    let realms = || match style.medium {
        Medium::Page => realms.get_or_init(|| Realms::new(source, view, style)).as_ref(),
        Medium::Window => None,
    };
    let mut taken = labels.taken.clone();
    let mut items = Vec::new();
    let pairs = source.layer.context.iter().zip(&source.base.context);
    for (number, (named, context)) in pairs.enumerate() {
        let (Some(name), Some(at)) = (&named.name, context.label) else {
            continue;
        };
        let (text, text_style) = context_text(style.language.pick(name), &named.kind, style);
        let width = text_width(&text, &text_style);
        let cap = line_metrics(text_style.face, text_style.size).cap_height;
        let wanted = Rect::centred(view.screen_from_world(at), width, cap);
        let is_free = |rect: Rect| {
            let is_clear = |(near, target): &(Screen, Screen)| !rect.expanded(GAP).meets_line(*near, *target);
            is_free(&site, view, rect, &taken) && labels.lines.iter().all(is_clear)
        };
        let seat =
            nearest_free(wanted, is_free).or_else(|| realms()?.seat(view, number, wanted, ROOM, is_free));
        if let Some(rect) = seat {
            taken.push(rect.expanded(GAP));
            let at = Screen::new(rect.centre().x, rect.bottom());
            items.push(Item::Text(Text::new(text, at, text_style).aligned(Align::Middle)));
        }
    }
    vec![Item::Group(Group { origin: Origin::Backdrop, title: None, items })]
}

/// True for a rectangle in sight in which nothing stands and that covers no area.
fn is_free(site: &Site<'_>, view: &View, rect: Rect, taken: &[Rect]) -> bool {
    let around = rect.expanded(2.0 * GAP);
    view.viewport.expanded(-EDGE).encloses(rect)
        && !taken.iter().any(|other| other.intersects(around))
        && site.is_open(rect.expanded(GAP))
}

/// The first free rectangle near the one wanted; `None` where there is none.
fn nearest_free(wanted: Rect, is_free: impl Fn(Rect) -> bool) -> Option<Rect> {
    let mut shifted = CONTEXT_SHIFTS.iter().map(|(x, y)| Rect { x: wanted.x + x, y: wanted.y + y, ..wanted });
    shifted.find(|rect| is_free(*rect))
}

/// Countries in letter-spaced capitals, seas in italics.
fn context_text(name: &str, kind: &ContextKind, style: &MapStyle<'_>) -> (String, TextStyle) {
    let palette = style.colors.palette();
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
        ContextKind::Country | ContextKind::Land(_) | ContextKind::Border(_) => (name.to_uppercase(), base),
    }
}
