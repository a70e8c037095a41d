//! A map made ready to be shown: whatever takes long is done on a thread, before the window has it.

use std::sync::Arc;

use crate::app::map::fit_memo::FIT_MARGIN;
use crate::derive::{SwitchSection, Verdicts, derive_verdicts, switch_sections};
use crate::query::{Query, filter_in_force};
use crate::scene::base::BaseMap;
use crate::scene::detail::{step_for, tolerance_m};
use crate::scene::legend::Looks;
use crate::service::Input;
use crate::space::{Rect, View};

/// The rectangle of the map in a window of the usual size.
const FIRST_VIEWPORT: Rect = Rect::new(260.0, 52.0, 820.0, 848.0);

/// How many labels are ready in the first frame; the others come soon after it.
const FIRST_LABELS: usize = 48;

/// A map, projected and judged.
#[derive(Debug)]
pub(crate) struct ReadyMap {
    /// What was opened.
    pub(crate) input: Input,
    /// Its areas, projected.
    pub(crate) base: Arc<BaseMap>,
    /// What the rules say with everything in force.
    pub(crate) verdicts: Verdicts,
    /// What can be switched off.
    pub(crate) sections: Vec<SwitchSection>,
    /// How many areas and places have each look.
    pub(crate) looks: Looks,
}

impl ReadyMap {
    /// Makes a map ready.
    pub(crate) fn of(input: Input) -> Self {
        let base = Arc::new(BaseMap::new(&input.layer));
        prepare_first_view(&base);
        let in_force = filter_in_force(&input.dossier, &Query::everything());
        let verdicts = derive_verdicts(&input.layer, &in_force);
        let sections = switch_sections(&input.dossier, &in_force.toggle_rows());
        let looks = Looks::of(&input.dossier, &verdicts);
        Self { input, base, verdicts, sections, looks }
    }
}

/// Makes ready what the first frame needs, if the window has its usual size: the level of detail that
/// shows all areas, and the labels of the largest.
pub(crate) fn prepare_first_view(base: &BaseMap) {
    let view = View::fitted(FIRST_VIEWPORT, base.extent.0, base.extent.1, FIT_MARGIN);
    base.step(step_for(tolerance_m(&view, 1.0)));
    let largest: Vec<usize> = base.by_size().take(FIRST_LABELS).collect();
    base.prepare_seats(&largest);
}
