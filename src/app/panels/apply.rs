//! Changing the panels' widths and what is folded.

use crate::app::panels::command::PanelCommand;
use crate::app::panels::state::PanelKey;
use crate::app::state::State;

pub(crate) fn apply_to_panels(state: &mut State, command: PanelCommand) {
    let panels = &mut state.panels;
    match command {
        PanelCommand::SetWidth(key, width_points) => panels.set_width(key, width_points),
        PanelCommand::UsualWidth(key) => panels.forget_width(key),
        PanelCommand::Fold(key, is_folded) => {
            panels.set_folded(key, is_folded);
            if key == PanelKey::Sources && is_folded {
                // What was weighed there is out of sight.
                state.sources.hovered = None;
                state.weigh_hovered_switch();
            }
        }
        PanelCommand::FoldLegend(is_folded) => panels.legend_is_open = Some(!is_folded),
        PanelCommand::KnowWindow(width_points) => state.window_width_points = width_points,
    }
}

impl State {
    /// Whether a panel is folded in the window as it is now; `key` says which stands there.
    pub(crate) fn is_folded(&self, key: fn(bool) -> PanelKey) -> bool {
        self.panels.is_folded(key(self.reader.is_some()), f32::from(self.window_width_points))
    }

    /// Whether the legend is open in the window as it is now.
    pub(crate) fn shows_legend(&self) -> bool {
        let by_width = || self.panels.shows_legend(f32::from(self.window_width_points));
        self.map.legend_is_open.unwrap_or_else(by_width)
    }
}
