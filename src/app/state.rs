//! What the window shows, as one value.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use crate::app::contents::state::Contents;
use crate::app::desk::state::Desk;
use crate::app::document::history::{Focus, History, Snapshot};
use crate::app::document::timeline::Timeline;
use crate::app::export::state::ExportDialog;
use crate::app::import::state::ImportReview;
use crate::app::layer::apply::{is_empty, told_by};
use crate::app::layer::state::LayerDialog;
use crate::app::map::fit::{FIT_MARGIN, FIT_STEPS, LEAST_FIT, LEGEND_GAP, MOST_FITTED};
use crate::app::notices::state::Notice;
use crate::app::reader::state::Reader;
use crate::cli::{Exported, Input, LayerSource};
use crate::derive::{
    Change, Switch, SwitchSection, Verdict, Verdicts, change_sentence, changes_under, derive_verdicts,
    switch_sections,
};
use crate::edit::EditHistory;
use crate::export::ExportOptions;
use crate::model::{AreaId, DocumentId, Dossier, Layer, Statement};
use crate::query::{InForce, Query, filter_in_force};
use crate::scene::base::{BaseMap, Language};
use crate::scene::detail::{step_for, tolerance_m};
use crate::scene::legend::{LegendKey, Looks};
use crate::scene::page::{Frame, PageText};
use crate::scene::palette::Theme;
use crate::space::{Rect, Screen, View, World};
use crate::text::{AreaSearch, Hit};

/// The rectangle of the map in a window of the usual size.
const FIRST_VIEWPORT: Rect = Rect::new(260.0, 52.0, 820.0, 848.0);

/// How many labels are ready in the first frame; the others come soon after it.
const FIRST_LABELS: usize = 48;

/// The state of the window. Panels read it; only `apply` changes it.
#[derive(Debug, Clone)]
pub struct State {
    /// Who says what.
    pub dossier: Arc<Dossier>,
    /// The areas.
    pub layer: Arc<Layer>,
    /// Where the layer was read, and what there is to choose of it; `None` for the shipped one.
    pub source: Option<Arc<LayerSource>>,
    /// The areas, projected.
    pub base: Arc<BaseMap>,
    /// What can be switched off.
    pub switches: Vec<SwitchSection>,
    /// What the rules say under the present query.
    pub verdicts: Verdicts,
    /// How many areas and places have each look under these verdicts.
    pub looks: Looks,
    /// What part of the plane the map shows; `None` before the first frame.
    pub view: Option<View>,
    /// The rectangle of the window that the legend takes, the largest since the map has its place; the
    /// fitted view keeps the areas clear of it.
    pub covered: Option<Rect>,
    /// Whether the view is the fitted one, and stays so when the window changes size.
    pub is_fitted: bool,
    /// The part of the plane that the first frame is to show.
    pub wanted_frame: Frame,
    /// The area under the pointer.
    pub hover: Option<usize>,
    /// The area that the keyboard stands on.
    pub keyboard_area: Option<usize>,
    /// The row of toggles under the pointer or the keyboard.
    pub hovered_switch: Option<Switch>,
    /// What the hovered toggle would change.
    pub changes: Vec<Change>,
    /// The same in words; empty where no toggle is hovered.
    pub change_words: String,
    /// The indices of the areas that it would change, ascending.
    pub(crate) changing: Vec<usize>,
    /// The line of the legend that the map is limited to.
    pub filter: Option<LegendKey>,
    /// What is typed into the search.
    pub search: String,
    /// The first of what the search finds, best first.
    pub hits: Vec<Hit>,
    /// How much it finds.
    pub hit_count: usize,
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
    /// What part of an export is done, 0 to 1; `None` while there is none.
    pub progress: Option<f64>,
    /// What part of the levels of detail and labels is ready, 0 to 1; `None` when all are.
    pub preparing: Option<f64>,
    /// The choices of the last export, for the next.
    pub last_export: Option<ExportDialog>,
    /// What the user is being told.
    pub notice: Option<Notice>,
    /// Time since the window opened, as the shell last said it: it tells typing from other edits.
    pub now: Duration,
    /// The article that is being read; `None` while none is.
    pub reader: Option<Reader>,
    /// The file that is edited, and what is asked about it.
    pub desk: Desk,
    /// The dialog about what the dossier has; `None` while it is closed.
    pub contents: Option<Contents>,
    /// The dialog about the layer's ids and names; `None` while it is closed.
    pub layer_dialog: Option<LayerDialog>,
    /// The article that is being reviewed before it is in the dossier; `None` while none is.
    pub import: Option<ImportReview>,
    pub(crate) history: History,
    pub(crate) edits: EditHistory,
    pub(crate) timeline: Timeline,
    /// The layer's spellings, folded when something is searched for the first time.
    pub(crate) spellings: Arc<OnceLock<AreaSearch>>,
    /// Counts what changes the picture, so that caches know when they are stale.
    pub(crate) revision: u64,
}

/// Makes ready what the first frame needs, if the window has its usual size: the level of detail that
/// shows all areas, and the labels of the largest.
pub(crate) fn prepare_first_view(base: &BaseMap) {
    let view = View::fitted(FIRST_VIEWPORT, base.extent.0, base.extent.1, FIT_MARGIN);
    base.step(step_for(tolerance_m(&view, 1.0)));
    let largest: Vec<usize> = base.by_size().take(FIRST_LABELS).collect();
    base.prepare_seats(&largest);
}

impl State {
    /// The first state on what was loaded, with a notice where the data has findings. Of an exported file,
    /// the view that it shows, and whether it still holds.
    pub fn of_input(input: Input) -> Self {
        let opened = input.source.as_deref().filter(|_| is_empty(&input.dossier));
        let notice = opened.map(|source| Notice::done(told_by(source)));
        let notice = notice.or_else(|| {
            input.findings.first().map(|first| {
                let more = match input.findings.len() - 1 {
                    0 => String::new(),
                    count => format!(" And {count} more: “claims-map verify” lists them."),
                };
                Notice::failed(format!("{first}.{more}"))
            })
        });
        let desk = Desk { file: input.file, ..Desk::default() };
        let state = Self { notice, desk, source: input.source, ..Self::new(input.dossier, input.layer) };
        match input.exported {
            Some(exported) => state.showing(*exported),
            None => state,
        }
    }

    /// The state with the view of an exported file.
    fn showing(mut self, exported: Exported) -> Self {
        let Exported { query, options, report } = exported;
        let focus = Focus::on(&options.focus);
        self.history = History::starting_at(Snapshot { query, focus });
        (self.theme, self.language) = (options.theme, options.language);
        self.wanted_frame = options.frame;
        self.last_export = Some(ExportDialog::of_options(&options));
        self.notice = report.as_ref().map(Notice::of_report).or(self.notice);
        self.derive();
        self
    }

    /// The first state: everything in force, nothing in focus.
    pub fn new(dossier: Dossier, layer: Layer) -> Self {
        let base = Arc::new(BaseMap::new(&layer));
        prepare_first_view(&base);
        let in_force = filter_in_force(&dossier, &Query::everything());
        let verdicts = derive_verdicts(&layer, &in_force);
        let switches = switch_sections(&dossier, &in_force.toggle_rows());
        let looks = Looks::of(&dossier, &verdicts);
        let dossier = Arc::new(dossier);
        Self {
            switches,
            now: Duration::ZERO,
            reader: None,
            desk: Desk::default(),
            contents: None,
            layer_dialog: None,
            import: None,
            edits: EditHistory::new(Arc::clone(&dossier)),
            timeline: Timeline::default(),
            dossier,
            layer: Arc::new(layer),
            source: None,
            base,
            verdicts,
            looks,
            view: None,
            covered: None,
            is_fitted: true,
            wanted_frame: Frame::Fit,
            hover: None,
            keyboard_area: None,
            hovered_switch: None,
            changes: Vec::new(),
            change_words: String::new(),
            changing: Vec::new(),
            filter: None,
            search: String::new(),
            hits: Vec::new(),
            hit_count: 0,
            spellings: Arc::default(),
            search_pick: 0,
            wants_search_focus: false,
            wants_area_focus: None,
            export: None,
            theme: Theme::Light,
            language: Language::English,
            progress: None,
            preparing: None,
            last_export: None,
            notice: None,
            history: History::default(),
            revision: 0,
        }
    }

    /// The state of a file that was opened in the place of this one. What belongs to the window stays:
    /// its colours and language (those of an exported file come with it) and the last choices.
    #[must_use]
    pub(crate) fn replaced_by(&self, next: Self, name: &str) -> Self {
        let is_exported = next.last_export.is_some();
        let (theme, language) =
            if is_exported { (next.theme, next.language) } else { (self.theme, self.language) };
        let notice = next.notice.clone().unwrap_or_else(|| Notice::done(format!("Opened {name}.")));
        Self {
            theme,
            language,
            notice: Some(notice),
            last_export: next.last_export.clone().or_else(|| self.last_export.clone()),
            revision: self.revision + next.revision + 1,
            desk: Desk { recent: self.desk.recent.clone(), ..next.desk },
            ..next
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
        InForce::with_standings(&self.dossier, Arc::clone(self.verdicts.standings()))
    }

    /// The statements that stand in a document, in the dossier's order.
    pub(crate) fn statements_in(&self, document: &DocumentId) -> impl Iterator<Item = &Statement> {
        let index = self.verdicts.standings().index();
        index.in_document(document).map(|position| &self.dossier.statements[position])
    }

    /// The name of an area in the language of names.
    pub fn area_name(&self, id: &AreaId) -> &str {
        self.layer.area(id).map_or("", |area| self.language.pick(&area.short_name))
    }

    /// The verdict on the area with this index.
    pub fn verdict(&self, index: usize) -> &Verdict {
        &self.verdicts.areas()[index].1
    }

    /// How the open export dialog wants the file made; `None` while it is closed.
    ///
    /// # Errors
    /// A sentence where what is typed is no size.
    pub fn export_options(&self) -> Option<Result<ExportOptions, String>> {
        let dialog = self.export.as_ref()?;
        let frame = match self.view {
            Some(view) if !self.is_fitted => Frame::Part {
                centre: view.centre,
                width_m: view.viewport.width / view.px_per_m,
                height_m: view.viewport.height / view.px_per_m,
            },
            _ => Frame::Fit,
        };
        let given = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
        let date = match dialog.day() {
            Ok(date) => date,
            Err(problem) => return Some(Err(problem)),
        };
        Some(dialog.size().map(|(width_px, height_px, dpi)| ExportOptions {
            date,
            theme: dialog.theme,
            language: self.language,
            frame,
            focus: self.focus().map(|focus| focus.areas().to_vec()).unwrap_or_default(),
            footnotes: dialog.footnotes,
            legend: dialog.legend,
            text: PageText {
                title: given(&dialog.text.title),
                subtitle: given(&dialog.text.subtitle),
                note: given(&dialog.text.note),
                alt: given(&dialog.text.alt),
            },
            with_text: dialog.with_text,
            ..ExportOptions::new(dialog.format, width_px, height_px, dpi)
        }))
    }

    /// The view that shows all areas in a rectangle of the window.
    /// The view that shows all areas as large as fits beside and below the legend, or as large as fits
    /// where that would leave them too small.
    pub fn fitted_view(&self, viewport: Rect) -> View {
        let fitted = |inner: Rect| {
            let view = View::fitted(inner, self.base.extent.0, self.base.extent.1, FIT_MARGIN);
            let moved = (viewport.centre().x - inner.centre().x, viewport.centre().y - inner.centre().y);
            View { viewport, ..view }.panned(-moved.0, -moved.1)
        };
        let plain = fitted(viewport);
        let Some(covered) = self.covered else { return plain };
        let wide = viewport.x + viewport.width - covered.x;
        let high = covered.y + covered.height - viewport.y;
        let steps = (0..=FIT_STEPS).flat_map(|down| (0..=FIT_STEPS).map(move |aside| (down, aside)));
        let views = steps.map(|(down, aside)| {
            let [down, aside] = [down, aside].map(|step| f64::from(step) / f64::from(FIT_STEPS));
            let (width, height) = (viewport.width - aside * wide, viewport.height - down * high);
            fitted(Rect::new(viewport.x, viewport.y + down * high, width, height))
        });
        let clear = views.filter(|view| {
            view.px_per_m >= plain.px_per_m * LEAST_FIT && self.is_clear(view, covered.expanded(LEGEND_GAP))
        });
        clear.reduce(|best, view| if view.px_per_m > best.px_per_m { view } else { best }).unwrap_or(plain)
    }

    /// Whether a view draws no area under a rectangle of the window. Of very many areas the box around all
    /// of them is looked at.
    fn is_clear(&self, view: &View, covered: Rect) -> bool {
        let at = |x, y| view.world_from_screen(Screen::new(x, y));
        let (low, high) =
            (at(covered.x, covered.y + covered.height), at(covered.x + covered.width, covered.y));
        let touches = |least: World, most: World| {
            least.x <= high.x && most.x >= low.x && least.y <= high.y && most.y >= low.y
        };
        if self.base.areas.len() > MOST_FITTED {
            return !touches(self.base.extent.0, self.base.extent.1);
        }
        self.base.areas.iter().all(|area| {
            let (least, most) = (area.bounds.low, area.bounds.high);
            !touches(World { x: least.x, y: least.y }, World { x: most.x, y: most.y })
        })
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
        self.changing.clone()
    }

    /// Works out the verdicts and what the hovered toggle would change, after the query changed.
    pub(crate) fn derive(&mut self) {
        let dossier = Arc::clone(&self.dossier);
        let before = InForce::with_standings(&dossier, Arc::clone(self.verdicts.standings()));
        self.verdicts.follow(&before.under(self.query()));
        self.show_verdicts();
    }

    /// The same after the dossier or the layer changed.
    pub(crate) fn derive_anew(&mut self) {
        let in_force = filter_in_force(&self.dossier, self.query());
        self.switches = switch_sections(&self.dossier, &in_force.toggle_rows());
        self.verdicts = derive_verdicts(&self.layer, &in_force);
        self.show_verdicts();
    }

    /// Brings what rests on the verdicts up to date.
    fn show_verdicts(&mut self) {
        self.revision += 1;
        self.looks = Looks::of(&self.dossier, &self.verdicts);
        self.filter = self.filter.filter(|key| self.looks.has_area(*key));
        self.weigh_hovered_switch();
    }

    /// Works out what the hovered toggle would change.
    pub(crate) fn weigh_hovered_switch(&mut self) {
        self.changes.clear();
        self.changing.clear();
        self.change_words.clear();
        let Some(switch) = &self.hovered_switch else { return };
        let then = self.in_force().under(&self.query().clone().flipped_together(&switch.toggles));
        let changes = changes_under(&self.layer, &self.verdicts, &then);
        let lead = switch.weighing(self.query());
        self.change_words = change_sentence(&self.layer, &lead, &changes);
        self.changing = changes.iter().filter_map(|change| self.layer.area_index(&change.area)).collect();
        self.changing.sort_unstable();
        self.changing.dedup();
        self.changes = changes;
    }
}
