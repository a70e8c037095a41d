//! What the window remembers between starts: colours, language, the size of the interface, the widths
//! of the panels and what is folded, and the choices of the last export.
//!
//! They are a convenience: where they cannot be read or written, the window starts as it does at first.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::app::export::state::{ExportDialog, ExportState};
use crate::app::panels::state::PanelSizes;
use crate::app::state::{SCALES_PERCENT, State, USUAL_SCALE_PERCENT};
use crate::load::read_source;
use crate::save::StateFolder;
use crate::scene::palette::Theme;
use crate::words::Language;

/// The file's name in the state folder.
const FILE: &str = "choices.json";

/// The choices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Choices {
    theme: Theme,
    language: Language,
    /// The size of the interface, in percent; files of an earlier version do not have it.
    #[serde(default = "usual_scale_percent")]
    scale_percent: u16,
    /// The widths of the panels and what is folded; files of an earlier version do not have them.
    #[serde(default)]
    panels: PanelSizes,
    /// `None` before the first export.
    export: Option<ExportDialog>,
}

impl Choices {
    /// The choices in a state. Words that were typed for one map are not choices for the next.
    pub(crate) fn of(state: &State) -> Self {
        let without_words = |dialog| ExportDialog { text: <_>::default(), date: String::new(), ..dialog };
        let export = state.export.last.clone().map(without_words);
        Self {
            theme: state.theme,
            language: state.language,
            scale_percent: state.scale_percent,
            panels: state.panels,
            export,
        }
    }

    /// The choices of the last start; `None` where there are none.
    pub(crate) fn load() -> Option<Self> {
        serde_json::from_slice(&read_source(&path()?).ok()?).ok()
    }

    /// The language of the window.
    pub(crate) fn language(&self) -> Language {
        self.language
    }

    /// Where the choices are written, and as which bytes; `None` where there is no folder for them.
    pub(crate) fn file(&self) -> Option<(PathBuf, Vec<u8>)> {
        Some((path()?, serde_json::to_vec_pretty(self).ok()?))
    }

    /// The state with these choices.
    #[must_use]
    pub(crate) fn apply_to(self, state: State) -> State {
        let export = ExportState { last: self.export, ..state.export };
        let [smallest, .., largest] = SCALES_PERCENT;
        let scale_percent = self.scale_percent.clamp(smallest, largest);
        let panels = self.panels.within_limits();
        let mut state = State { theme: self.theme, scale_percent, panels, export, ..state };
        state.speak(self.language);
        state
    }

    /// The state with what of these choices is about the window alone, whatever is shown in it.
    #[must_use]
    pub(crate) fn apply_sizes_to(self, state: State) -> State {
        let export = state.export.clone();
        let theme = state.theme;
        let sized = self.apply_to(state);
        State { export, theme, ..sized }
    }
}

fn usual_scale_percent() -> u16 {
    USUAL_SCALE_PERCENT
}

fn path() -> Option<PathBuf> {
    Some(StateFolder::of_user().ok()?.path().join(FILE))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::panels::state::PanelKey;
    use crate::export::ExportFormat;
    use crate::load::{shipped_dossier, shipped_layer};

    #[test]
    fn choices_come_back_without_the_words_of_one_map() {
        let layer = shipped_layer().unwrap();
        let dossier = shipped_dossier(&layer).unwrap().dossier;
        let mut state = State::new(dossier, layer);
        state.theme = Theme::Dark;
        state.language = Language::UKRAINIAN;
        state.panels.set_width(PanelKey::Sources, 333);
        state.panels.set_folded(PanelKey::Regions, true);
        state.panels.legend_is_open = Some(false);
        let mut dialog = ExportDialog::new(Theme::Light);
        (dialog.format, dialog.width) = (ExportFormat::Pdf, "210mm".to_owned());
        dialog.with_text = true;
        dialog.text.title = Some("For one map".to_owned());
        state.export.last = Some(dialog.clone());
        let json = serde_json::to_string(&Choices::of(&state)).unwrap();
        let back: Choices = serde_json::from_str(&json).unwrap();
        (dialog.text.title, dialog.with_text) = (None, false);
        let first = State { theme: Theme::Light, export: ExportState::default(), ..state.clone() };
        let next = back.apply_to(first);
        assert_eq!(next.panels, state.panels, "widths and folds");
        assert_eq!((next.theme, next.language), (Theme::Dark, Language::UKRAINIAN), "as they were");
        assert_eq!(next.export.last, Some(dialog), "without the title, and without leave to let a text out");
    }

    #[test]
    fn choices_of_an_earlier_version_and_odd_widths_are_read() {
        let old = r#"{"theme":"light","language":"en","export":null}"#;
        let choices: Choices = serde_json::from_str(old).unwrap();
        assert_eq!(choices.panels, PanelSizes::default(), "the usual widths");
        let odd = r#"{"theme":"light","language":"en","export":null,
            "panels":{"sources":{"width_points":60000},"regions":{"width_points":1,"is_folded":true}}}"#;
        let choices: Choices = serde_json::from_str(odd).unwrap();
        let panels = choices.panels.within_limits();
        let widths = [PanelKey::Sources, PanelKey::Regions].map(|key| panels.of(key).width_points.unwrap());
        assert!(widths[0] < 1000 && widths[1] > 100, "within limits: {widths:?}");
    }

    #[test]
    fn what_is_no_choice_is_no_start() {
        assert!(
            serde_json::from_str::<Choices>("{\"theme\":\"pink\"}").is_err(),
            "unknown words are refused"
        );
    }
}
