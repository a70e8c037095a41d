//! The map as the window holds it: what it shows, and what the pointer and the keyboard are on.

use crate::app::map::fit_memo::FitMemo;
use crate::scene::legend::LegendKey;
use crate::scene::page::Frame;
use crate::space::{Rect, View};

/// The most areas that have a node for the keyboard and for screen readers: making one takes some
/// microseconds of every frame.
pub(crate) const MOST_NODES: usize = 300;

/// What the card on the map is about: what came last, until Esc puts it away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Card {
    /// The area under the pointer.
    Pointer,
    /// The area or the place that the keyboard stands on.
    Keyboard,
}

/// The map.
#[derive(Debug, Clone)]
pub struct MapState {
    /// What part of the plane it shows; `None` before the first frame.
    pub view: Option<View>,
    /// The rectangle of the window that the legend takes, the largest since the map has its place; the
    /// fitted view keeps the areas clear of it.
    pub covered: Option<Rect>,
    /// Whether the legend was open when it was last laid out; `None` before that.
    pub legend_is_open: Option<bool>,
    /// Whether the view is the fitted one, and stays so when the window changes size.
    pub is_fitted: bool,
    /// The fitted view that was found last.
    pub(crate) fit_memo: FitMemo,
    /// The part of the plane that the first frame is to show.
    pub wanted_frame: Frame,
    /// The area under the pointer, by index.
    pub hover: Option<usize>,
    /// The area that the keyboard stands on, by index.
    pub keyboard_area: Option<usize>,
    /// The place that the keyboard stands on, by index.
    pub(crate) keyboard_place: Option<usize>,
    /// Whose card is shown.
    pub(crate) card: Option<Card>,
    /// The area node that should take the keyboard in the next frame, by index.
    pub wants_focus_on: Option<usize>,
    /// The place node that should take the keyboard in the next frame, by index.
    pub(crate) wants_place: Option<usize>,
    /// The line of the legend that the map is limited to.
    pub filter: Option<LegendKey>,
    /// What part of the levels of detail and labels is ready, 0 to 1; `None` when all are.
    pub preparing: Option<f64>,
}

impl Default for MapState {
    fn default() -> Self {
        Self {
            view: None,
            covered: None,
            legend_is_open: None,
            is_fitted: true,
            fit_memo: FitMemo::default(),
            wanted_frame: Frame::Fit,
            hover: None,
            keyboard_area: None,
            keyboard_place: None,
            card: None,
            wants_focus_on: None,
            wants_place: None,
            filter: None,
            preparing: None,
        }
    }
}

impl MapState {
    /// The pointer is over this area.
    pub(crate) fn hover(&mut self, area: Option<usize>) {
        self.hover = area;
        self.card = if area.is_some() { Some(Card::Pointer) } else { self.card_of_keyboard() };
    }

    /// The keyboard stands on this area.
    pub(crate) fn stand_on_area(&mut self, area: Option<usize>) {
        self.keyboard_area = area;
        self.card = self.card_of_keyboard().or(self.card_of_pointer());
    }

    /// The keyboard stands on this place.
    pub(crate) fn stand_on_place(&mut self, place: Option<usize>) {
        self.keyboard_place = place;
        self.card = self.card_of_keyboard().or(self.card_of_pointer());
    }

    fn card_of_keyboard(&self) -> Option<Card> {
        self.keyboard_area.or(self.keyboard_place).map(|_| Card::Keyboard)
    }

    fn card_of_pointer(&self) -> Option<Card> {
        self.hover.map(|_| Card::Pointer)
    }
}
