//! What the window shows, as one value.

use std::borrow::{Borrow, Cow};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use crate::app::announce::state::AnnounceState;
use crate::app::desk::state::Desk;
use crate::app::dialogs::Dialogs;
use crate::app::document::history::{Focus, History, Snapshot};
use crate::app::document::timeline::Timeline;
use crate::app::export::state::ExportDialog;
use crate::app::export::state::ExportState;
use crate::app::layer::words::{is_empty, told_by};
use crate::app::map::state::MapState;
use crate::app::notices::state::{Notice, Notices};
use crate::app::panels::state::PanelSizes;
use crate::app::path::question::PathQuestion;
use crate::app::reader::state::Step;
use crate::app::reader::state::{Reader, Unread};
use crate::app::ready::ReadyMap;
use crate::app::search::state::SearchState;
use crate::app::sources::state::SourcesState;
use crate::derive::{Verdict, Verdicts, derive_verdicts, switch_sections};
use crate::edit::EditHistory;
use crate::model::{AreaId, DocumentId, Dossier, Layer, Statement};
use crate::query::{InForce, Query, filter_in_force};
use crate::scene::base::BaseMap;
use crate::scene::legend::Looks;
use crate::scene::palette::Theme;
use crate::service::{Exported, Input, LayerSource};
use crate::words::{Language, Message, Say as _, message};

/// The size of the interface at first, in percent.
pub(crate) const USUAL_SCALE_PERCENT: u16 = 100;
/// The sizes that it can have, in percent.
pub(crate) const SCALES_PERCENT: [u16; 8] = [80, 90, 100, 110, 125, 150, 175, 200];

/// The state of the window. Panels read it; only `apply` changes it.
#[derive(Debug, Clone)]
pub struct State {
    /// Who says what.
    pub dossier: Arc<Dossier>,
    /// The same with its own words in the window's language: what panels show. Its statements stand at the same places.
    pub(crate) shown: Arc<Dossier>,
    /// The areas.
    pub layer: Arc<Layer>,
    /// Where the layer was read, and what there is to choose of it; `None` for the shipped one.
    pub source: Option<Arc<LayerSource>>,
    /// The areas, projected.
    pub base: Arc<BaseMap>,
    /// What the rules say under the present query.
    pub verdicts: Verdicts,
    /// How many areas and places have each look under these verdicts.
    pub looks: Looks,
    /// The map.
    pub map: MapState,
    /// The panel of sources.
    pub sources: SourcesState,
    /// The search.
    pub search: SearchState,
    /// Exporting.
    pub export: ExportState,
    /// The colours.
    pub theme: Theme,
    /// The language of the window: of its own words and of names.
    pub language: Language,
    /// The size of the interface, in percent of the usual one: 80 to 200.
    pub scale_percent: u16,
    /// The panel that should take the keyboard in the next frame, from the one that has it.
    pub wants_panel: Option<Step>,
    /// Whether the heading of what is in focus should take the keyboard in the next frame.
    pub(crate) wants_heading: bool,
    /// Whether the button of the bar that opens the article should take the keyboard in the next frame.
    pub(crate) wants_article_button: bool,
    /// What is said aloud of what an action changed.
    pub announce: AnnounceState,
    /// What the user is being told.
    pub notice: Option<Notice>,
    /// What was said before it and is still to be read.
    pub notices: Notices,
    /// How wide the panels are, and what is folded.
    pub panels: PanelSizes,
    /// The width of the window as the last frame had it, in points.
    pub(crate) window_width_points: u16,
    /// Time since the window opened, as the shell last said it: it tells typing from other edits.
    pub now: Duration,
    /// The article that is being read; `None` while none is.
    pub reader: Option<Reader>,
    /// The article that waits to be read, where nothing was made of it yet.
    pub(crate) unread: Option<Unread>,
    /// The file that is edited, and what is asked about it.
    pub desk: Desk,
    /// The dialogs that are open.
    pub dialogs: Dialogs,
    /// The folder of the last path that was chosen since the window opened; `None` before the first.
    pub(crate) last_folder: Option<PathBuf>,
    /// What a path was typed for last, and as what: it is asked for again where what is done with it fails.
    pub(crate) typed_path: Option<(PathQuestion, String)>,
    pub(crate) history: History,
    pub(crate) edits: EditHistory,
    pub(crate) timeline: Timeline,
    /// Counts what changes the picture, so that caches know when they are stale.
    pub(crate) revision: u64,
}

impl State {
    /// The first state on what was made ready, with a notice where the data has findings. Of an exported file,
    /// the view that it shows, and whether it still holds.
    pub(crate) fn of_ready(map: ReadyMap) -> Self {
        let ReadyMap { input, base, verdicts, sections, looks } = map;
        let Input { dossier, layer, findings, file, exported, source } = input;
        let notice = match &source {
            Some(source) if is_empty(&dossier) => Some(Notice::done(told_by(source))),
            _ => None,
        };
        let notice = notice.or_else(|| {
            findings.first().map(|first| {
                let finding = first.message();
                Notice::failed(match findings.len() - 1 {
                    0 => message!("window-sentence", sentence = finding),
                    count => message!("window-findings", finding = finding, count = count),
                })
            })
        });
        let dossier = Arc::new(dossier);
        let state = Self {
            now: Duration::ZERO,
            reader: None,
            unread: None,
            desk: Desk { file, saved: Some(Arc::clone(&dossier)), ..Desk::default() },
            dialogs: Dialogs::default(),
            edits: EditHistory::new(Arc::clone(&dossier)),
            timeline: Timeline::default(),
            shown: Arc::clone(&dossier),
            dossier,
            layer: Arc::new(layer),
            source,
            base,
            verdicts,
            looks,
            map: MapState::default(),
            sources: SourcesState { sections, ..SourcesState::default() },
            search: SearchState::default(),
            export: ExportState::default(),
            theme: Theme::Light,
            language: Language::ENGLISH,
            scale_percent: USUAL_SCALE_PERCENT,
            wants_panel: None,
            wants_heading: false,
            wants_article_button: false,
            announce: AnnounceState::default(),
            notice,
            notices: Notices::default(),
            panels: PanelSizes::default(),
            window_width_points: 1440,
            last_folder: None,
            typed_path: None,
            history: History::default(),
            revision: 0,
        };
        match exported {
            Some(exported) => state.showing(*exported),
            None => state,
        }
    }

    /// The first state on what was opened.
    pub fn of_input(input: Input) -> Self {
        Self::of_ready(ReadyMap::of(input))
    }

    /// The first state: everything in force, nothing in focus.
    pub fn new(dossier: Dossier, layer: Layer) -> Self {
        Self::of_input(Input {
            dossier,
            layer,
            findings: Vec::new(),
            file: None,
            exported: None,
            source: None,
        })
    }

    /// The state with the view of an exported file.
    fn showing(mut self, exported: Exported) -> Self {
        let Exported { query, options, report } = exported;
        let focus = Focus::on(&options.focus);
        self.history = History::starting_at(Snapshot { query, focus });
        self.theme = options.theme;
        self.map.wanted_frame = options.frame;
        self.export.last = Some(ExportDialog::of_options(&options));
        self.notice = report.as_ref().map(Notice::of_report).or(self.notice);
        self.derive();
        self
    }

    /// The state of a file that was opened in the place of this one. What belongs to the window stays:
    /// its language, its colours (those of an exported file come with it) and the last choices.
    #[must_use]
    pub(crate) fn replaced_by(&self, next: Self, name: &str) -> Self {
        let is_exported = next.export.last.is_some();
        let theme = if is_exported { next.theme } else { self.theme };
        let notice =
            next.notice.clone().unwrap_or_else(|| Notice::done(message!("window-opened", name = name)));
        let mut replaced = Self {
            theme,
            scale_percent: self.scale_percent,
            announce: self.announce.clone(),
            notice: Some(notice),
            notices: self.notices.clone(),
            panels: self.panels,
            window_width_points: self.window_width_points,
            last_folder: self.last_folder.clone(),
            export: ExportState {
                last: next.export.last.clone().or_else(|| self.export.last.clone()),
                ..ExportState::default()
            },
            revision: self.revision + next.revision + 1,
            desk: Desk { recent: self.desk.recent.clone(), ..next.desk },
            ..next
        };
        replaced.speak(self.language);
        replaced
    }

    /// The window in a language.
    pub(crate) fn speak(&mut self, language: Language) {
        self.language = language;
        self.follow_language();
        self.revision += 1;
    }

    /// Brings up to date what panels show of the dossier.
    fn follow_language(&mut self) {
        self.shown = match self.dossier.in_language(self.language) {
            Cow::Borrowed(_) => Arc::clone(&self.dossier),
            Cow::Owned(shown) => Arc::new(shown),
        };
        let toggles = self.in_force().toggle_rows();
        self.sources.sections = switch_sections(&self.shown, &toggles);
    }

    /// What is switched off.
    pub fn query(&self) -> &Query {
        &self.history.present().query
    }

    /// What is in focus.
    pub fn focus(&self) -> Option<&Focus> {
        self.history.present().focus.as_ref()
    }

    /// The statements in force, with their notes in the window's language.
    pub fn in_force(&self) -> InForce<'_> {
        InForce::with_standings(&self.shown, Arc::clone(self.verdicts.standings()))
    }

    /// The statements that stand in a document, in the dossier's order.
    pub(crate) fn statements_in(&self, document: &DocumentId) -> impl Iterator<Item = &Statement> {
        let index = self.verdicts.standings().index();
        index.in_document(document).map(|position| &self.dossier.statements[position])
    }

    /// The text of a sentence in the window's language.
    pub(crate) fn text(&self, message: impl Borrow<Message>) -> String {
        self.language.text(message.borrow())
    }

    /// The name of an area in the window's language.
    pub fn area_name(&self, id: &AreaId) -> &str {
        self.layer.area(id).map_or("", |area| self.language.pick(&area.short_name))
    }

    /// The verdict on the area with this index.
    pub fn verdict(&self, index: usize) -> &Verdict {
        &self.verdicts.areas()[index].1
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
        self.verdicts = derive_verdicts(&self.layer, &in_force);
        self.follow_language();
        self.show_verdicts();
    }

    /// Brings what rests on the verdicts up to date.
    fn show_verdicts(&mut self) {
        self.revision += 1;
        self.looks = Looks::of(&self.dossier, &self.verdicts);
        self.map.filter = self.map.filter.filter(|key| self.looks.has_area(*key));
        self.weigh_hovered_switch();
    }
}
