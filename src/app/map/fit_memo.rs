//! The view that shows all areas, kept as long as nothing changes that it depends on.

use std::sync::{Arc, Mutex};

use crate::space::{Rect, View, World};
use crate::words::Language;

/// Free space around all areas where the whole map is shown, in logical pixels.
pub(crate) const FIT_MARGIN: f64 = 24.0;

/// What a fitted view depends on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct FitKey {
    /// The rectangle of the window that shows the map.
    pub(super) viewport: Rect,
    /// What the legend covers of it.
    pub(super) covered: Option<Rect>,
    /// Whether the way back to an article lies over it.
    pub(super) has_way_back: bool,
    /// The language of the notes at its foot.
    pub(super) language: Language,
    /// The corners of the box around all areas.
    pub(super) extent: (World, World),
    /// How many areas there are.
    pub(super) area_count: usize,
}

/// The fitted view that was found last: the map asks for it in every frame.
#[derive(Debug, Clone, Default)]
pub(crate) struct FitMemo(pub(super) Arc<Mutex<Option<(FitKey, View)>>>);
