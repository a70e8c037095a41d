//! A map on a page: title, legend, sources, boundary note. What an export shows.

use super::base::Language;
use super::compose::{MapSource, MapStyle, compose_map};
use super::flow::{Flow, column_text};
use super::furniture::{BOUNDARY_NOTE, REPORT_NOTE, compose_scale_bar};
use super::highlight::{Highlights, compose_highlights};
use super::item::{Align, Color, Face, Group, Item, Origin, Scene, Stroke, TextStyle};
use super::legend::{LegendEntry, LegendKey, compose_legend};
use super::palette::{Palette, Theme};
use super::typeface::wrap;
use crate::derive::{Ground, Status, describe_status, join_names, verdict_sentence};
use crate::model::{AreaId, Document, Dossier};
use crate::query::{InForce, Query, Toggle};
use crate::space::{Rect, Screen, View, World};

/// The least width and height that a page is laid out for, in logical pixels.
pub const LEAST_PAGE: (f64, f64) = (520.0, 440.0);

/// What part of the plane a page's map shows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Frame {
    /// All areas, as large as fits.
    Fit,
    /// A part: its middle, and the width and height in metres that must be visible.
    Part {
        /// The middle.
        centre: World,
        /// Metres from left to right.
        width_m: f64,
        /// Metres from top to bottom.
        height_m: f64,
    },
}

/// The words on a page that its maker may choose.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PageText {
    /// Title; `None` for the dossier's.
    pub title: Option<String>,
    /// The line under the title; `None` for the citation and what the colours say.
    pub subtitle: Option<String>,
    /// A note under the legend; `None` for none.
    pub note: Option<String>,
    /// What the picture shows, in words; `None` for what the verdicts say.
    pub alt: Option<String>,
}

/// How a page is laid out.
#[derive(Debug, Clone, PartialEq)]
pub struct PageStyle {
    /// Width in logical pixels, at least [`LEAST_PAGE`].
    pub width: f64,
    /// Height in logical pixels, at least [`LEAST_PAGE`].
    pub height: f64,
    /// Its colours.
    pub theme: Theme,
    /// The language of the names.
    pub language: Language,
    /// What the map shows.
    pub frame: Frame,
    /// The area to outline and to explain.
    pub focus: Option<AreaId>,
    /// The words on the page.
    pub text: PageText,
    /// Size of the picture's own pixels, in logical pixels (see `MapStyle`).
    pub detail_px: f64,
}

/// Composes a page with the map under a query.
pub fn compose_page(
    source: &MapSource<'_>,
    in_force: &InForce<'_>,
    query: &Query,
    style: &PageStyle,
) -> Scene {
    let palette = style.theme.palette();
    let legend = compose_legend(source.verdicts, style.theme);
    let layout = Layout::new(style);
    let page = Rect::new(0.0, 0.0, style.width, style.height);
    let mut items = vec![Item::Box { rect: page, radius: 0.0, fill: Some(palette.paper), stroke: None }];

    let (header, header_bottom) = compose_header(source.dossier, &layout, palette);
    let (footer, footer_top) = compose_footer(source, &layout, palette);
    let side_text = side_paragraphs(source, in_force, query, style);
    let side = Side { legend: &legend, paragraphs: &side_text, palette };
    let column = side.compose(layout.column(header_bottom, footer_top, &side), palette);
    let map_rect = layout.map(header_bottom, column.top_limit(footer_top), column.is_beside);

    items.extend(compose_framed_map(source, map_rect, style));
    items.push(furniture(header));
    items.push(Item::Group(Group {
        origin: Origin::Legend,
        title: Some("Legend".to_owned()),
        items: column.items,
    }));
    items.push(furniture(footer));
    Scene {
        width: style.width,
        height: style.height,
        title: source.dossier.title.clone(),
        description: describe(source),
        language: "en",
        record: None,
        items,
        legend,
    }
}

fn furniture(items: Vec<Item>) -> Item {
    Item::Group(Group { origin: Origin::Furniture, title: None, items })
}

/// The map in its frame, with the focus outlined and the scale bar in its corner.
fn compose_framed_map(source: &MapSource<'_>, rect: Rect, style: &PageStyle) -> Vec<Item> {
    let view = framed_view(source, rect, style.frame);
    let bar = compose_scale_bar(&view, style.theme);
    let obstacles = [bar.rect];
    let map_style = MapStyle {
        theme: style.theme,
        language: style.language,
        detail_px: style.detail_px,
        obstacles: &obstacles,
    };
    let mut items = compose_map(source, &view, &map_style);
    let focus = style.focus.as_ref().and_then(|id| source.layer.area_index(id));
    let highlights = Highlights { focus, detail_px: style.detail_px, ..Highlights::default() };
    items.extend(compose_highlights(source.base, &view, style.theme, &highlights));
    items.push(furniture(bar.items));
    items
}

/// The view that shows a frame in a rectangle.
pub fn framed_view(source: &MapSource<'_>, rect: Rect, frame: Frame) -> View {
    match frame {
        Frame::Fit => View::fitted(rect, source.base.extent.0, source.base.extent.1, 20.0),
        Frame::Part { centre, width_m, height_m } => {
            let low = World { x: centre.x - width_m / 2.0, y: centre.y - height_m / 2.0 };
            let high = World { x: centre.x + width_m / 2.0, y: centre.y + height_m / 2.0 };
            View::fitted(rect, low, high, 0.0)
        }
    }
}

/// The fixed measures of a page.
struct Layout {
    width: f64,
    height: f64,
    margin: f64,
    /// Whether the legend stands beside the map, not under it.
    is_wide: bool,
}

impl Layout {
    const COLUMN: f64 = 248.0;

    fn new(style: &PageStyle) -> Self {
        let margin = if style.width < 800.0 { 20.0 } else { 32.0 };
        let is_wide = style.width >= 860.0 && style.width >= style.height;
        Self { width: style.width, height: style.height, margin, is_wide }
    }

    fn inner_width(&self) -> f64 {
        self.width - 2.0 * self.margin
    }

    /// Where the legend and its paragraphs go.
    fn column(&self, header_bottom: f64, footer_top: f64, side: &Side<'_>) -> Column {
        if self.is_wide {
            let x = self.width - self.margin - Self::COLUMN;
            return Column {
                rect: Rect::new(x, header_bottom, Self::COLUMN, footer_top - header_bottom),
                columns: 1,
            };
        }
        let columns = if self.inner_width() >= 560.0 { 2 } else { 1 };
        let height = side.height(self.inner_width(), columns);
        let top = (footer_top - height - 8.0).max(header_bottom);
        Column { rect: Rect::new(self.margin, top, self.inner_width(), height), columns }
    }

    fn map(&self, top: f64, bottom: f64, legend_is_beside: bool) -> Rect {
        let right = if legend_is_beside { Self::COLUMN + 24.0 } else { 0.0 };
        Rect::new(self.margin, top, (self.inner_width() - right).max(1.0), (bottom - top - 12.0).max(1.0))
    }
}

/// A rectangle for the legend and how many columns it has.
#[derive(Clone, Copy)]
struct Column {
    rect: Rect,
    columns: usize,
}

/// The legend and the paragraphs after it.
struct Side<'a> {
    legend: &'a [LegendEntry],
    paragraphs: &'a [(String, String)],
    palette: &'a Palette,
}

/// The composed legend.
struct ComposedSide {
    items: Vec<Item>,
    top: f64,
    is_beside: bool,
}

impl ComposedSide {
    /// Where the map above or beside it must end.
    fn top_limit(&self, footer_top: f64) -> f64 {
        if self.is_beside { footer_top } else { self.top }
    }
}

impl Side<'_> {
    fn height(&self, width: f64, columns: usize) -> f64 {
        let rect = Rect::new(0.0, 0.0, width, f64::MAX);
        self.flow(Column { rect, columns }, self.palette).bottom()
    }

    fn compose(&self, column: Column, palette: &Palette) -> ComposedSide {
        let flow = self.flow(column, palette);
        let is_beside = column.columns == 1 && column.rect.x > 100.0;
        ComposedSide { items: flow.into_items(), top: column.rect.y, is_beside }
    }

    fn flow(&self, column: Column, palette: &Palette) -> Flow {
        let mut flow = Flow::new(column.rect, column.columns);
        for entry in self.legend {
            flow.legend_entry(entry, &explanation(entry), palette);
        }
        for (lead, text) in self.paragraphs {
            flow.paragraph(lead, text, palette);
        }
        flow
    }
}

/// What a line of the legend means, in a few words.
fn explanation(entry: &LegendEntry) -> String {
    match entry.key {
        LegendKey::Status(Status::Occupied, None) => "a source reports it held by force".to_owned(),
        LegendKey::Status(_, Some(Ground::SourcesDisagree)) => {
            "one source reports it held, another says otherwise".to_owned()
        }
        LegendKey::Status(_, Some(Ground::HeldInPart)) => {
            "part reported held; no line is drawn, as none is reported".to_owned()
        }
        LegendKey::Status(_, Some(Ground::UnderPressure)) => {
            "forces reported advancing on it or massing at it".to_owned()
        }
        LegendKey::Status(Status::Contested, None) => "held in part or under pressure".to_owned(),
        LegendKey::Status(Status::Claimed, None) => {
            "demanded or declared as its own; nothing more reported".to_owned()
        }
        LegendKey::Status(Status::Mentioned, None) => {
            "named only in a denial, a concession, a liberation or under a condition".to_owned()
        }
        LegendKey::Status(Status::NotMentioned, None) => {
            let noun = if entry.count == 1 { "region" } else { "regions" };
            format!("{} {noun}; silence is not safety", entry.count)
        }
        LegendKey::BrokenQuote => "its quote does not stand in the source as given".to_owned(),
    }
}

/// Sources on and off, statements without a region, broken quotes, and the focus.
fn side_paragraphs(
    source: &MapSource<'_>,
    in_force: &InForce<'_>,
    query: &Query,
    style: &PageStyle,
) -> Vec<(String, String)> {
    let dossier = source.dossier;
    let mut paragraphs = Vec::new();
    if let Some(area) = style.focus.as_ref().and_then(|id| source.layer.area(id))
        && let Some(verdict) = source.verdicts.area(&area.id)
    {
        let status = describe_status(verdict.status, verdict.texture());
        let sentence = verdict_sentence(dossier, source.layer, &area.id, verdict);
        paragraphs.push((format!("{}: ", style.language.pick(&area.name)), format!("{status}. {sentence}")));
    }
    paragraphs.push(("Sources: ".to_owned(), format!("{}.", speakers_in_force(in_force))));
    let off = off_names(dossier, query);
    let off = if off.is_empty() { "none".to_owned() } else { join_names(&off) };
    paragraphs.push(("Switched off: ".to_owned(), format!("{off}.")));
    let nowhere = in_force.statements().filter(|one| one.areas.is_empty() && one.group.is_none()).count();
    if nowhere > 0 {
        let noun = if nowhere == 1 { "statement names" } else { "statements name" };
        paragraphs.push((String::new(), format!("{nowhere} further {noun} no region.")));
    }
    let broken: Vec<String> = dossier
        .statements
        .iter()
        .filter(|one| !one.check.counts())
        .map(|one| format!("“{}”", one.id))
        .collect();
    if !broken.is_empty() {
        let text = format!("{} (the quote does not stand in the source as given).", join_names(&broken));
        paragraphs.push(("Not counted: ".to_owned(), text));
    }
    paragraphs
}

fn speakers_in_force(in_force: &InForce<'_>) -> String {
    let mut names: Vec<String> = Vec::new();
    for statement in in_force.statements() {
        let name = in_force.dossier().short_name(&statement.speaker).to_owned();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if names.is_empty() { "none".to_owned() } else { join_names(&names) }
}

/// What is switched off, each source named once.
pub fn off_names(dossier: &Dossier, query: &Query) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for toggle in query.off() {
        let name = match toggle {
            Toggle::Speaker(id) if query.is_on(&Toggle::Relayer(id.clone())) => {
                format!("{} as speaker", dossier.short_name(id))
            }
            Toggle::Relayer(id) if query.is_on(&Toggle::Speaker(id.clone())) => {
                format!("{} as relayer", dossier.short_name(id))
            }
            Toggle::Speaker(id) | Toggle::Relayer(id) => dossier.short_name(id).to_owned(),
            Toggle::Document(_) | Toggle::Direct | Toggle::Implied | Toggle::Kind(_) => {
                lower_first(&crate::derive::toggle_name(dossier, toggle))
            }
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// Title and subtitle; returns where they end.
fn compose_header(dossier: &Dossier, layout: &Layout, palette: &Palette) -> (Vec<Item>, f64) {
    let title = text_style(if layout.width < 800.0 { 19.0 } else { 24.0 }, Face::SemiBold, palette.ink);
    let subtitle = text_style(13.0, Face::Regular, palette.ink_soft);
    let documents: Vec<String> = dossier.documents.iter().map(Document::short_citation).collect();
    let about = format!(
        "{}. Colours say what the article’s sources report, not how things are on the ground.",
        documents.join("; ")
    );
    let mut items = Vec::new();
    let top = Screen::new(layout.margin, layout.margin - 4.0);
    let bottom = column_text(&mut items, &wrap(&dossier.title, &title, layout.inner_width()), top, title);
    let top = Screen::new(layout.margin, bottom + 4.0);
    let bottom = column_text(&mut items, &wrap(&about, &subtitle, layout.inner_width()), top, subtitle);
    (items, bottom + 14.0)
}

/// Sources, boundary note and the hairline above them; returns where they begin.
fn compose_footer(source: &MapSource<'_>, layout: &Layout, palette: &Palette) -> (Vec<Item>, f64) {
    let style = text_style(11.0, Face::Regular, palette.ink_soft);
    let citations: Vec<String> = source.dossier.documents.iter().map(Document::citation).collect();
    let quotes = source.dossier.statements.len();
    let sources = format!("Source: {} · {quotes} statements, each with its quote.", citations.join("; "));
    let borders = format!("{BOUNDARY_NOTE} · {}. {REPORT_NOTE}", source.layer.attribution);
    let mut lines = wrap(&sources, &style, layout.inner_width());
    lines.extend(wrap(&borders, &style, layout.inner_width()));
    let height = lines.len() as f64 * super::flow::line_height(style.size);
    let top = layout.height - layout.margin - height + 8.0;
    let rule = Rect::new(layout.margin, top - 10.0, layout.inner_width(), 1.0);
    let mut items = vec![Item::Box { rect: rule, radius: 0.0, fill: Some(palette.hairline), stroke: None }];
    column_text(&mut items, &lines, Screen::new(layout.margin, top), style);
    (items, top - 20.0)
}

/// A left-aligned style without a halo.
pub(crate) fn text_style(size: f64, face: Face, color: Color) -> TextStyle {
    TextStyle { size, face, color, align: Align::Start, letter_spacing: 0.0, halo: None }
}

/// The outline of a swatch.
pub(crate) fn swatch_edge(palette: &Palette) -> Stroke {
    Stroke::solid(0.8, palette.outer_border)
}

/// What the picture shows, in words: areas by status.
fn describe(source: &MapSource<'_>) -> String {
    let mut sentences = Vec::new();
    for status in Status::ALL {
        let with_status = source.verdicts.areas().iter().filter(|(_, verdict)| verdict.status == status);
        let mut names: Vec<String> = with_status
            .filter_map(|(id, _)| source.layer.area(id))
            .map(|area| area.short_name.en.clone())
            .collect();
        names.sort();
        if !names.is_empty() {
            sentences.push(format!("{}: {}.", status.label(), join_names(&names)));
        }
    }
    let places = source.layer.places.iter().zip(source.verdicts.places());
    for (place, (_, verdict)) in places.filter(|(_, (_, verdict))| verdict.status != Status::NotMentioned) {
        sentences.push(format!("{}: {}.", place.name.en, verdict.status.label().to_lowercase()));
    }
    format!("{} {REPORT_NOTE}", sentences.join(" "))
}
