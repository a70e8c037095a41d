//! Changing the panels' widths and what is folded.

use crate::app::panels::command::PanelCommand;
use crate::app::panels::state::{LeftSide, PanelKey};
use crate::app::reader::state::ReaderFocus;
use crate::app::state::State;

pub(crate) fn apply_to_panels(state: &mut State, command: PanelCommand) {
    let takes_turns = state.reads_one_at_a_time();
    let panels = &mut state.panels;
    match command {
        PanelCommand::SetWidth(key, width_points) => panels.set_width(key, width_points),
        PanelCommand::UsualWidth(key) => panels.forget_width(key),
        PanelCommand::Fold(PanelKey::Article, is_folded) if takes_turns => {
            if !is_folded {
                panels.set_folded(PanelKey::Article, false);
            }
            if let Some(reader) = &mut state.reader {
                reader.shows_map = is_folded;
            }
        }
        PanelCommand::ShowMap(shows_map) => {
            panels.set_folded(PanelKey::Article, false);
            if let Some(reader) = &mut state.reader {
                // What was pressed has gone: the way back has the keyboard.
                (reader.shows_map, reader.wants_focus) = (shows_map, Some(ReaderFocus::WayBack));
            }
        }
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
        let key = key(self.reader.is_some());
        let is_away = key == PanelKey::Article && self.shows_map_only();
        is_away || self.panels.is_folded(key, f32::from(self.window_width_points))
    }

    /// What is at the left, where it is not folded.
    pub(crate) fn left_side(&self) -> LeftSide {
        match &self.reader {
            None => LeftSide::Sources,
            Some(reader) if reader.shows_map => LeftSide::ArticleOrMap,
            Some(_) => LeftSide::Article,
        }
    }

    /// Whether an article is open in a window that has no room for it and the map side by side.
    pub(crate) fn reads_one_at_a_time(&self) -> bool {
        let width = f32::from(self.window_width_points);
        self.reader.is_some() && self.panels.reads_one_at_a_time(width)
    }

    /// Whether the map is shown in the place of the article that is open.
    pub(crate) fn shows_map_only(&self) -> bool {
        self.reads_one_at_a_time()
            && (self.left_side() == LeftSide::ArticleOrMap
                || self.panels.is_folded(PanelKey::Article, f32::from(self.window_width_points)))
    }

    /// Whether the legend is open in the window as it is now.
    pub(crate) fn shows_legend(&self) -> bool {
        let by_width = || self.panels.shows_legend(f32::from(self.window_width_points));
        self.map.legend_is_open.unwrap_or_else(by_width)
    }
}
