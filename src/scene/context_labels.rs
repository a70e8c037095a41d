//! The names of countries, seas and rivers, where nothing else stands and no area is covered.

use super::compose::{MapSource, MapStyle};
use super::item::{Align, Face, Group, Item, Origin, Text, TextStyle};
use super::labels::GAP;
use super::seat::LABEL_SIZE;
use super::site::Site;
use super::typeface::{line_metrics, text_width};
use crate::model::ContextKind;
use crate::space::{Rect, Screen, View};

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
    taken: &[Rect],
) -> Vec<Item> {
    let site = Site::new(source, view, style.detail);
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
        if let Some(rect) = nearest_free(&site, view, wanted, &taken) {
            taken.push(rect.expanded(GAP));
            let at = Screen::new(rect.centre().x, rect.bottom());
            items.push(Item::Text(Text::new(text, at, text_style).aligned(Align::Middle)));
        }
    }
    vec![Item::Group(Group { origin: Origin::Backdrop, title: None, items })]
}

/// The free rectangle nearest to the one wanted that covers no area; `None` where there is none.
fn nearest_free(site: &Site<'_>, view: &View, wanted: Rect, taken: &[Rect]) -> Option<Rect> {
    let is_free = |rect: Rect| !taken.iter().any(|other| other.intersects(rect));
    CONTEXT_SHIFTS
        .iter()
        .map(|(x, y)| Rect { x: wanted.x + x, y: wanted.y + y, ..wanted })
        .filter(|rect| view.viewport.expanded(-8.0).encloses(*rect))
        .filter(|rect| is_free(rect.expanded(2.0 * GAP)))
        .find(|rect| site.is_open(rect.expanded(GAP)))
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
