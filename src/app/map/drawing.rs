//! Draws the map from the scene. What lies on the plane is drawn once and moves with the view; labels
//! and what follows the pointer are made anew.

use std::sync::Arc;

use egui::Ui;

use crate::app::document::history::Focus;
use crate::app::map::fit::{scene_rect, zoom_buttons};
use crate::app::map::legend_ui::{Legend, LegendChoice};
use crate::app::map::state::MOST_NODES;
use crate::app::state::State;
use crate::paint::screen::{
    ClippedShapes, MeshPool, PaintedSheets, Sighting, covered_by, egui_rect, paint_screen, scaled,
};
use crate::query::StatementIndex;
use crate::scene::compose::{KeptLeader, KeptRoom, MapSource, MapStyle, border_share};
use crate::scene::detail::{Detail, step_for, tolerance_m};
use crate::scene::furniture::{BarCorner, compose_notes, compose_scale_bar};
use crate::scene::highlight::{Highlights, compose_highlights};
use crate::scene::item::{Item, Stroke};
use crate::scene::labels::LabelChoice;
use crate::scene::legend::LegendKey;
use crate::scene::palette::Theme;
use crate::scene::shapes::Medium;
use crate::scene::sheet::{MapMarks, compose_dimmed, compose_marks, compose_sheets, fade_labels_outside};
use crate::space::{Rect, View};
use crate::words::Language;

/// In how many steps names get smaller where the interface is enlarged.
const SIZE_STEPS: u8 = 6;

/// The map's shapes, kept until what they were made from changes.
#[derive(Debug, Default)]
pub(crate) struct MapCache {
    sheets: Option<(SheetsKey, KeptSheets)>,
    dimmed: Option<((SheetsKey, LegendKey), PaintedSheets)>,
    marks: Option<(MarksKey, PaintedMarks)>,
    highlights: Option<(HighlightKey, Vec<ClippedShapes>)>,
    pool: MeshPool,
    /// The level of detail that the last frame wanted.
    wanted_step: usize,
    /// What the last frame showed.
    view: Option<View>,
    /// Where labels beside their areas stand.
    leaders: Vec<KeptLeader>,
    /// Where labels in their areas stand that room was searched for.
    rooms: Vec<KeptRoom>,
    /// How large names are against their usual size.
    name_size: Option<f64>,
    /// Whether the legend opened by itself.
    pub(crate) legend: Option<LegendChoice>,
    /// What the legend covers as far as the fitted view is concerned.
    covered: Option<(CoveredKey, Rect)>,
}

/// What the fitted view keeps clear of the legend for: while this is the same, toggles move nothing.
#[derive(Debug, Clone)]
struct CoveredKey {
    map: egui::Rect,
    language: Language,
    is_open: bool,
    index: Arc<StatementIndex>,
}

impl MapCache {
    /// The level of detail that the last frame wanted.
    pub(crate) fn wanted_step(&self) -> usize {
        self.wanted_step
    }

    /// What the legend covered when it last came to stand where it is.
    pub(crate) fn covered_by(&mut self, state: &State, map: egui::Rect, legend: &Legend) -> Rect {
        let (language, is_open) = (state.language, legend.is_open);
        let index = state.verdicts.standings().index();
        let is_same = |key: &CoveredKey| {
            let is_same_place = key.map == map && key.language == language;
            is_same_place && key.is_open == is_open && Arc::ptr_eq(&key.index, index)
        };
        if let Some((_, rect)) = self.covered.as_ref().filter(|(key, _)| is_same(key)) {
            return *rect;
        }
        let rect = scene_rect(legend.kept_clear);
        self.covered = Some((CoveredKey { map, language, is_open, index: Arc::clone(index) }, rect));
        rect
    }
}

/// What stays on the plane and moves with the view.
#[derive(Debug)]
struct KeptSheets {
    ground: PaintedSheets,
    lines: PaintedSheets,
    /// The areas that have an outline of their own.
    outlined: Vec<(usize, Stroke)>,
}

/// What is made anew for each view.
#[derive(Debug)]
struct PaintedMarks {
    under: Vec<ClippedShapes>,
    outlines: Vec<ClippedShapes>,
    /// Over the outlines of focus and hover.
    names: Vec<ClippedShapes>,
    furniture: Vec<ClippedShapes>,
}

/// What the sheets depend on, but for the view.
#[derive(Debug, Clone, Copy, PartialEq)]
struct SheetsKey {
    theme: Theme,
    revision: u64,
    pixels_per_point: f32,
    /// Which level of detail they have.
    tolerance_m: f64,
}

/// What the marks depend on.
#[derive(Debug, Clone, PartialEq)]
struct MarksKey {
    view: View,
    language: Language,
    sheets: SheetsKey,
    /// What of the base map was ready.
    made: usize,
    /// Whether the map moves.
    is_moving: bool,
    /// What the legend limits the map to.
    filter: Option<LegendKey>,
}

type HighlightKey = (View, Theme, Highlights, f32);

/// Draws the map and what lies over it.
pub(crate) fn draw(ui: &Ui, state: &State, cache: &mut MapCache, view: View, legend: Rect) {
    cache.wanted_step = wanted_step(ui, &view);
    let detail = state.base.best_step(cache.wanted_step);
    let drawing = Drawing { ui, state, detail, view: &view };
    let key = SheetsKey {
        theme: state.theme,
        revision: state.revision,
        pixels_per_point: ui.ctx().pixels_per_point(),
        tolerance_m: detail.tolerance_m(),
    };
    drawing.update_sheets(cache, key);
    drawing.update_dimmed(cache, key);
    drawing.update_marks(cache, key, legend);
    drawing.update_highlights(cache);
    let (Some((_, sheets)), Some((_, marks))) = (&cache.sheets, &cache.marks) else { return };
    let clip = egui_rect(view.viewport).intersect(ui.clip_rect());
    let painter = ui.painter().with_clip_rect(clip);
    painter.extend(shapes_of(&marks.under));
    painter.extend(sheets.ground.shapes());
    painter.extend(sheets.lines.shapes());
    painter.extend(shapes_of(&marks.outlines));
    // What a filter leaves out is faded with its names, which lie under the outlines only there.
    let highlights = || cache.highlights.iter().flat_map(|(_, shapes)| shapes_of(shapes));
    if let Some((_, dimmed)) = &cache.dimmed {
        painter.extend(shapes_of(&marks.names));
        painter.extend(dimmed.shapes());
        painter.extend(highlights());
    } else {
        // Names are read over the outlines of focus and hover.
        painter.extend(highlights());
        painter.extend(shapes_of(&marks.names));
    }
    painter.extend(shapes_of(&marks.furniture));
}

fn shapes_of(clipped: &[ClippedShapes]) -> impl Iterator<Item = egui::Shape> {
    clipped.iter().flat_map(|clipped| clipped.shapes.iter().cloned())
}

/// How names are set.
#[derive(Debug, Clone, Copy)]
struct Way {
    /// Their size against the usual one.
    size: f64,
    /// As in a window or on a page.
    medium: Medium,
    /// See [`MapStyle::squeezes`].
    squeezes: bool,
}

impl Way {
    const USUAL: Self = Self { size: 1.0, medium: Medium::Window, squeezes: false };
}

/// What stays of the labels that a map had before it moved.
#[derive(Debug, Default)]
struct Kept {
    leaders: Vec<KeptLeader>,
    rooms: Vec<KeptRoom>,
}

/// What the map is drawn from in one frame.
struct Drawing<'a> {
    ui: &'a Ui,
    state: &'a State,
    detail: &'a Detail,
    view: &'a View,
}

impl<'a> Drawing<'a> {
    fn source(&self) -> MapSource<'a> {
        let State { shown, layer, base, verdicts, .. } = self.state;
        MapSource { dossier: shown, layer, base, verdicts }
    }

    fn style<'b>(&self, obstacles: &'b [Rect], kept: &'b Kept) -> MapStyle<'b>
    where
        'a: 'b,
    {
        MapStyle {
            colors: self.state.theme.colors(),
            language: self.state.language,
            medium: Medium::Window,
            detail: self.detail,
            obstacles,
            numbers: &[],
            place_numbers: &[],
            squeezes: false,
            labels: LabelChoice::All,
            kept_leaders: &kept.leaders,
            kept_rooms: &kept.rooms,
        }
    }

    fn sighting(&self) -> Sighting<'a> {
        let border_share = border_share(&self.state.base, self.view);
        Sighting { ctx: self.ui.ctx(), view: self.view, border_share }
    }

    /// Moves what is there, or makes it anew.
    fn update_sheets(&self, cache: &mut MapCache, key: SheetsKey) {
        let (sighting, whole) = (self.sighting(), self.state.base.whole);
        let reach = |sheets: &KeptSheets| {
            sheets.ground.reach(self.view, whole) && sheets.lines.reach(self.view, whole)
        };
        let kept = cache.sheets.as_mut().filter(|(of, sheets)| *of == key && reach(sheets));
        if let Some((_, sheets)) = kept {
            sheets.ground.move_to(sighting);
            sheets.lines.move_to(sighting);
            return;
        }
        if let Some((_, old)) = cache.sheets.take() {
            cache.pool.put([old.ground, old.lines]);
        }
        let nothing = Kept::default();
        let sheets = compose_sheets(&self.source(), covered_by(self.view), &self.style(&[], &nothing));
        let ground = PaintedSheets::new(&sheets.ground, sighting, &mut cache.pool);
        let lines = PaintedSheets::new(&sheets.lines, sighting, &mut cache.pool);
        cache.sheets = Some((key, KeptSheets { ground, lines, outlined: sheets.outlined }));
    }

    /// Fades the areas that the legend's filter leaves out.
    fn update_dimmed(&self, cache: &mut MapCache, key: SheetsKey) {
        let (sighting, whole) = (self.sighting(), self.state.base.whole);
        let key = self.state.map.filter.map(|filter| (key, filter));
        let reach = |dimmed: &PaintedSheets| dimmed.reach(self.view, whole);
        let kept = cache.dimmed.as_mut().filter(|(of, dimmed)| Some(*of) == key && reach(dimmed));
        if let Some((_, dimmed)) = kept {
            dimmed.move_to(sighting);
            return;
        }
        if let Some((_, old)) = cache.dimmed.take() {
            cache.pool.put([old]);
        }
        cache.dimmed = key.map(|key| {
            let areas = dimmed(self.state, key.1);
            let sheet = compose_dimmed(&self.state.base, self.detail, self.state.theme.colors(), &areas);
            (key, PaintedSheets::new(&[sheet], sighting, &mut cache.pool))
        });
    }

    /// Sets labels and furniture.
    fn update_marks(&self, cache: &mut MapCache, sheets: SheetsKey, legend: Rect) {
        let (state, view) = (self.state, *self.view);
        // Labels beside their areas hold still while the map moves, and find the best place when it rests.
        let is_moving = cache.view.replace(view).is_some_and(|before| before != view);
        let kept = if is_moving {
            let (leaders, rooms) = (std::mem::take(&mut cache.leaders), std::mem::take(&mut cache.rooms));
            Kept { leaders, rooms }
        } else {
            Kept::default()
        };
        let (made, filter) = (state.base.made(), state.map.filter);
        let key = MarksKey { view, language: state.language, sheets, made, is_moving, filter };
        if cache.marks.as_ref().is_some_and(|(of, _)| *of == key) {
            return;
        }
        let port = view.viewport;
        let buttons = zoom_buttons(port);
        let notes = compose_notes(port, state.theme.colors(), &state.layer.attribution, state.language);
        let above = Rect::new(port.x, port.y, port.width, port.height - notes.rect.height);
        let corner = BarCorner { room: above, is_right: false, is_low: true, is_on_map: true };
        let bar = compose_scale_bar(&view, corner, state.theme.colors(), state.language);
        let obstacles: Vec<Rect> = [legend.expanded(6.0), buttons, notes.rect]
            .into_iter()
            .chain(bar.iter().map(|bar| bar.rect))
            .collect();
        let outlined = cache.sheets.as_ref().map_or(&[][..], |(_, sheets)| &sheets.outlined);
        let compose = |way: Way| self.marks_at(way, &obstacles, &kept, outlined);
        let (size, mut marks) = match cache.name_size {
            // Nothing of a map that moves gets larger or smaller.
            Some(size) if is_moving => (size, compose(Way { size, ..Way::USUAL })),
            _ => self.best_marks(compose),
        };
        cache.name_size = Some(size);
        if let Some(filter) = filter {
            fade_labels_outside(&self.source(), filter, &mut marks.names);
        }
        (cache.leaders, cache.rooms) = (marks.leaders, marks.rooms);
        let mut furniture = bar.map_or_else(Vec::new, |bar| bar.items);
        furniture.extend(notes.items);
        let paint = |items: &[Item]| paint_screen(self.ui.ctx(), items);
        let painted = PaintedMarks {
            under: paint(&marks.under),
            outlines: paint(&marks.outlines),
            names: paint(&marks.names),
            furniture: paint(&furniture),
        };
        cache.marks = Some((key, painted));
    }

    /// The marks with their names in the largest size of type in which all that has a status has its name; where none
    /// has room for all, in the one that has room for most. What has none then is searched room for letter by letter.
    fn best_marks(&self, compose: impl Fn(Way) -> MapMarks) -> (f64, MapMarks) {
        let count = |marks: &MapMarks| marks.left_out.named.len() + marks.left_out.places.len();
        let mut best = (Way::USUAL, compose(Way::USUAL));
        let smaller: Vec<f64> = self.smaller_sizes().collect();
        let ways = smaller.iter().map(|size| Way { size: *size, ..Way::USUAL });
        // At last as a page is set, on which room is searched for all over an area.
        let last = smaller.last().map(|size| Way { size: *size, medium: Medium::Page, ..Way::USUAL });
        for way in ways.chain(last) {
            if count(&best.1) == 0 {
                break;
            }
            let marks = compose(way);
            if count(&marks) < count(&best.1) {
                best = (way, marks);
            }
        }
        let (way, marks) = best;
        let is_any_nameless = count(&marks) + marks.left_out.unnamed.len() > 0;
        let marks = if is_any_nameless { compose(Way { squeezes: true, ..way }) } else { marks };
        (way.size, marks)
    }

    /// How small names may get against their usual size where the interface is enlarged, the largest first: never smaller
    /// than in an interface that is not.
    fn smaller_sizes(&self) -> impl Iterator<Item = f64> {
        let enlarged = f64::from(self.state.scale_percent) / 100.0;
        let may_shrink = enlarged > 1.0 && self.state.layer.areas.len() <= MOST_NODES;
        let steps = if may_shrink { SIZE_STEPS } else { 0 };
        (1..=steps).map(move |step| libm::pow(enlarged, -f64::from(step) / f64::from(SIZE_STEPS)))
    }

    /// The marks with names of this size against the usual one: set on a map that is so much larger, and drawn smaller.
    fn marks_at(&self, way: Way, obstacles: &[Rect], kept: &Kept, outlined: &[(usize, Stroke)]) -> MapMarks {
        let Way { size, medium, squeezes } = way;
        let larger = size.recip();
        let view = View {
            viewport: self.view.viewport.scaled(larger),
            px_per_m: self.view.px_per_m * larger,
            ..*self.view
        };
        let obstacles: Vec<Rect> = obstacles.iter().map(|rect| rect.scaled(larger)).collect();
        let style = MapStyle { medium, squeezes, ..self.style(&obstacles, kept) };
        let marks = compose_marks(&self.source(), &view, &style, outlined);
        MapMarks {
            under: scaled(&marks.under, size),
            outlines: scaled(&marks.outlines, size),
            names: scaled(&marks.names, size),
            ..marks
        }
    }

    /// Outlines what is focused or pointed at.
    fn update_highlights(&self, cache: &mut MapCache) {
        let (state, pixels_per_point) = (self.state, self.ui.ctx().pixels_per_point());
        let highlights = Highlights {
            focus: state.focus().map_or_else(Vec::new, |focus| match focus {
                Focus::Place(..) => Vec::new(),
                Focus::Area(_) | Focus::Several(_) => {
                    focus.areas().iter().filter_map(|id| state.layer.area_index(id)).collect()
                }
            }),
            focus_place: state.focus().and_then(|focus| match focus {
                Focus::Area(_) | Focus::Several(_) => None,
                Focus::Place(id, _) => state.layer.places.iter().position(|place| place.id == *id),
            }),
            hover: state.map.hover.or(state.map.keyboard_area),
            changing: state.changing(),
            lit: state.lit_areas(),
        };
        let key = (*self.view, state.theme, highlights, pixels_per_point);
        if cache.highlights.as_ref().is_none_or(|(of, _)| *of != key) {
            let items = compose_highlights(&state.base, self.detail, self.view, state.theme.colors(), &key.2);
            cache.highlights = Some((key, paint_screen(self.ui.ctx(), &items)));
        }
    }
}

/// The level of detail that a view needs in a window.
fn wanted_step(ui: &Ui, view: &View) -> usize {
    step_for(tolerance_m(view, f64::from(ui.ctx().pixels_per_point()).recip()))
}

/// The areas that the legend's filter leaves out.
fn dimmed(state: &State, key: LegendKey) -> Vec<usize> {
    let areas = state.verdicts.areas().iter().enumerate();
    areas.filter(|(_, (_, verdict))| LegendKey::of(verdict) != key).map(|(index, _)| index).collect()
}
