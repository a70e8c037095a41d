//! The view that shows all areas.

/// Free space around all areas where the whole map is shown, in logical pixels.
/// How many insets from above and from the right are tried for the fitted view.
pub(crate) const FIT_STEPS: u8 = 12;

/// The least scale of a view that keeps clear of the legend, against one that does not.
pub(crate) const LEAST_FIT: f64 = 0.6;

/// Pixels between the legend and the box around an area.
pub(crate) const LEGEND_GAP: f64 = 6.0;

/// The most areas that are looked at one by one when the view is fitted.
pub(crate) const MOST_FITTED: usize = 300;

pub(crate) const FIT_MARGIN: f64 = 24.0;
