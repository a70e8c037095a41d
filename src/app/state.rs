//! What the window shows, as one value.

use std::sync::Arc;

use super::history::{Focus, History};
use super::notice::Notice;
use crate::cli::Input;
use crate::derive::{Change, Verdict, Verdicts, derive_changes, derive_verdicts};
use crate::export::ExportFormat;
use crate::model::{AreaId, Dossier, Layer};
use crate::query::{InForce, Query, Toggle, ToggleRows, filter_in_force, toggle_rows};
use crate::scene::base::{BaseMap, Language};
use crate::scene::legend::LegendKey;
use crate::scene::palette::Theme;
use crate::space::{Rect, View};

/// The state of the window. Panels read it; only `apply` changes it.
#[derive(Debug, Clone)]
pub struct State {
    /// Who says what.
    pub dossier: Arc<Dossier>,
    /// The areas.
    pub layer: Arc<Layer>,
    /// The areas, projected.
    pub base: Arc<BaseMap>,
    /// What can be switched off.
    pub rows: ToggleRows,
    /// What the rules say under the present query.
    pub verdicts: Verdicts,
    /// What part of the plane the map shows; `None` before the first frame.
    pub view: Option<View>,
    /// Whether the view is the fitted one, and stays so when the window changes size.
    pub is_fitted: bool,
    /// The area under the pointer.
    pub hover: Option<usize>,
    /// The area that the keyboard stands on.
    pub keyboard_area: Option<usize>,
    /// The toggle under the pointer or the keyboard.
    pub hovered_toggle: Option<Toggle>,
    /// What the hovered toggle would change.
    pub changes: Vec<Change>,
    /// The line of the legend that the map is limited to.
    pub filter: Option<LegendKey>,
    /// What is typed into the search.
    pub search: String,
    /// Which of the search's hits Enter takes, from 0.
    pub search_pick: usize,
    /// Whether the search box should take the keyboard in the next frame.
    pub wants_search_focus: bool,
    /// The area node that should take the keyboard in the next frame.
    pub wants_area_focus: Option<usize>,
    /// The export dialog; `None` while it is closed.
    pub export: Option<ExportDialog>,
    /// The colours.
    pub theme: Theme,
    /// The language of names.
    pub language: Language,
    /// What the user is being told.
    pub notice: Option<Notice>,
    pub(super) history: History,
    /// Counts what changes the picture, so that caches know when they are stale.
    pub(super) revision: u64,
}

/// What the export dialog holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportDialog {
    /// Pixels or vectors.
    pub format: ExportFormat,
    /// How many pixels a logical pixel, 1 to 4.
    pub scale: u32,
    /// The colours.
    pub theme: Theme,
    /// Where to write.
    pub path: String,
}

impl State {
    /// The first state on what was loaded, with a notice where the data has findings.
    pub fn of_input(input: Input) -> Self {
        let notice = input.findings.first().map(|first| {
            let more = match input.findings.len() - 1 {
                0 => String::new(),
                count => format!(" And {count} more: “claims-map verify” lists them."),
            };
            Notice::failed(format!("{first}.{more}"))
        });
        Self { notice, ..Self::new(input.dossier, input.layer) }
    }

    /// The first state: everything in force, nothing in focus.
    pub fn new(dossier: Dossier, layer: Layer) -> Self {
        let base = Arc::new(BaseMap::new(&layer));
        let verdicts = derive_verdicts(&layer, &filter_in_force(&dossier, &Query::everything()));
        Self {
            rows: toggle_rows(&dossier),
            dossier: Arc::new(dossier),
            layer: Arc::new(layer),
            base,
            verdicts,
            view: None,
            is_fitted: true,
            hover: None,
            keyboard_area: None,
            hovered_toggle: None,
            changes: Vec::new(),
            filter: None,
            search: String::new(),
            search_pick: 0,
            wants_search_focus: false,
            wants_area_focus: None,
            export: None,
            theme: Theme::Light,
            language: Language::English,
            notice: None,
            history: History::default(),
            revision: 0,
        }
    }

    /// What is switched off.
    pub fn query(&self) -> &Query {
        &self.history.present().query
    }

    /// What is in focus.
    pub fn focus(&self) -> Option<&Focus> {
        self.history.present().focus.as_ref()
    }

    /// The statements in force.
    pub fn in_force(&self) -> InForce<'_> {
        filter_in_force(&self.dossier, self.query())
    }

    /// True where there is something to undo.
    pub fn can_undo(&self) -> bool {
        self.history.can_undo()
    }

    /// True where there is something to redo.
    pub fn can_redo(&self) -> bool {
        self.history.can_redo()
    }

    /// The name of an area in the language of names.
    pub fn area_name(&self, id: &AreaId) -> &str {
        self.layer.area(id).map_or("", |area| self.language.pick(&area.short_name))
    }

    /// The verdict on the area with this index.
    pub fn verdict(&self, index: usize) -> &Verdict {
        &self.verdicts.areas()[index].1
    }

    /// The view that shows all areas in a rectangle of the window.
    pub fn fitted_view(&self, viewport: Rect) -> View {
        View::fitted(viewport, self.base.extent.0, self.base.extent.1, 24.0)
    }

    /// The present view, moved to a rectangle of the window.
    pub fn view_in(&self, viewport: Rect) -> View {
        match self.view {
            Some(view) if !self.is_fitted => View { viewport, ..view },
            _ => self.fitted_view(viewport),
        }
    }

    /// The indices of the areas that the hovered toggle would change.
    pub fn changing(&self) -> Vec<usize> {
        let mut areas: Vec<usize> =
            self.changes.iter().filter_map(|change| self.layer.area_index(&change.area)).collect();
        areas.sort_unstable();
        areas.dedup();
        areas
    }

    /// Works out the verdicts and what the hovered toggle would change, after the query changed.
    pub(super) fn derive(&mut self) {
        self.verdicts = derive_verdicts(&self.layer, &self.in_force());
        self.revision += 1;
        if let Some(key) = self.filter
            && !self.verdicts.areas().iter().any(|(_, verdict)| LegendKey::of(verdict) == key)
        {
            self.filter = None;
        }
        self.weigh_hovered_toggle();
    }

    pub(super) fn weigh_hovered_toggle(&mut self) {
        self.changes = match &self.hovered_toggle {
            None => Vec::new(),
            Some(toggle) => {
                let other = self.query().clone().flipped(toggle);
                derive_changes(&self.layer, &self.dossier, self.query(), &other)
            }
        };
    }
}
