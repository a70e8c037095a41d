//! The map as the window holds it: what it shows, and what the pointer and the keyboard are on.

use crate::app::map::fit_memo::FitMemo;
use crate::scene::legend::LegendKey;
use crate::scene::page::Frame;
use crate::space::{Rect, View};

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
            wants_focus_on: None,
            wants_place: None,
            filter: None,
            preparing: None,
        }
    }
}
