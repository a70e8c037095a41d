//! A map on a page: title, legend, sources, boundary note. What an export shows.

use super::compose::{MapSource, MapStyle, compose_map};
use super::detail::tolerance_m;
use super::flow::{Flow, column_text, line_height};
use super::footnotes::{Footnotes, NOTICE, Numbering, number_areas};
use super::furniture::{boundary_note, compose_scale_bar, credit, report_note};
use super::highlight::{Highlights, compose_highlights};
use super::item::{Color, Face, Group, Item, Origin, Role, Scene, Stroke, TextStyle};
use super::legend::{LegendEntry, compose_legend};
use super::palette::{Palette, Theme};
use super::shapes::Medium;
use super::sidebar::{Paragraph, explanation, side_paragraphs};
use super::typeface::wrap;
use crate::derive::Status;
use crate::model::{AreaId, Day, Document, Dossier};
use crate::query::{InForce, Query};
use crate::space::{Rect, Screen, View, World};
use crate::words::{Arg, Joint, Language, Message, message};

/// The least width and height that a page is laid out for, in logical pixels.
pub const LEAST_PAGE: (f64, f64) = (520.0, 440.0);

/// What part of the plane a page's map shows.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Frame {
    /// All areas, as large as fits.
    #[default]
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
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
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

/// Where the legend of a page stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LegendPlace {
    /// Beside the map where the page is wide, under it where it is not.
    #[default]
    Auto,
    /// At the right of the map.
    Right,
    /// At the left of the map.
    Left,
    /// Under the map, in this many columns, 1 to 4.
    Below(u8),
    /// Nowhere.
    Hidden,
}

/// Whether a page has footnotes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FootnoteStyle {
    /// Numbers in the coloured areas, and their quotes under the map.
    Numbered,
    /// None.
    #[default]
    None,
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
    /// The language of all that it says itself.
    pub language: Language,
    /// What the map shows.
    pub frame: Frame,
    /// The areas to outline and to explain.
    pub focus: Vec<AreaId>,
    /// The words on the page.
    pub text: PageText,
    /// Where the legend stands.
    pub legend: LegendPlace,
    /// Whether numbers in the areas lead to the quotes under the map.
    pub footnotes: FootnoteStyle,
    /// The day to print as the one on which the page was made; `None` for none.
    pub date: Option<Day>,
    /// Size of the picture's own pixels, in logical pixels: no line is off by more than a third of it.
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
    let legend = compose_legend(source.dossier, source.verdicts, style.theme);
    let page = Rect::new(0.0, 0.0, style.width, style.height);
    let mut items = vec![Item::Box { rect: page, radius: 0.0, fill: Some(palette.paper), stroke: None }];
    let numbering = match style.footnotes {
        FootnoteStyle::Numbered => number_areas(source, in_force),
        FootnoteStyle::None => Numbering::default(),
    };
    let layout = Layout::new(style);
    let (header, top) = compose_header(source.dossier, style, &layout);
    let (footer, bottom) = compose_footer(source, in_force, style, &layout);
    let paragraphs = side_paragraphs(source, in_force, query, style);
    let language = style.language;
    let full = Side { source, legend: &legend, paragraphs: &paragraphs, palette, language, is_brief: false };
    let side = if layout.is_tight(bottom - top, &full) { Side { is_brief: true, ..full } } else { full };
    let notes = Footnotes::new(source.dossier, &numbering, layout.inner_width(), style.theme, language);
    let room = layout.room(top, bottom, &side, &notes);
    // Beside the map the legend has the map's height: in a language of longer words what its lines mean may be
    // too much for that.
    let side = match room.legend {
        Some((rect, columns)) if side.height(rect.width, columns, 0) > rect.height + 0.5 => {
            Side { is_brief: true, ..side }
        }
        Some(_) | None => side,
    };

    items.extend(compose_framed_map(source, room.map, style, &numbering));
    items.extend(header);
    if let Some((rect, columns)) = room.legend {
        let title = Some(language.text(&message!("scene-legend")));
        items.push(Item::Group(Group { origin: Origin::Legend, title, items: side.compose(rect, columns) }));
    }
    items.extend(notes.compose(room.notes));
    items.extend(footer);
    Scene {
        width: style.width,
        height: style.height,
        title: style.text.title.clone().unwrap_or_else(|| source.dossier.title.clone()),
        description: style.text.alt.clone().unwrap_or_else(|| language.text(&describe(source))),
        language: language.code(),
        day: style.date.or_else(|| newest_day(source.dossier)),
        record: None,
        items,
        legend,
    }
}

fn furniture(items: Vec<Item>) -> Item {
    Item::Group(Group { origin: Origin::Furniture, title: None, items })
}

/// The map in its frame, with the focus outlined and the scale bar in its corner.
fn compose_framed_map(
    source: &MapSource<'_>,
    rect: Rect,
    style: &PageStyle,
    numbering: &Numbering,
) -> Vec<Item> {
    let view = framed_view(source, rect, style.frame);
    let bar = compose_scale_bar(&view, style.theme, style.language);
    let obstacles = [bar.rect];
    let detail = source.base.detail(tolerance_m(&view, style.detail_px));
    let map_style = MapStyle {
        theme: style.theme,
        language: style.language,
        medium: Medium::Page,
        detail: &detail,
        obstacles: &obstacles,
        numbers: &numbering.areas,
        kept_leaders: &[],
    };
    let mut items = compose_map(source, &view, &map_style);
    let focus = style.focus.iter().filter_map(|id| source.layer.area_index(id)).collect();
    let highlights = Highlights { focus, ..Highlights::default() };
    items.extend(compose_highlights(source.base, &detail, &view, style.theme, &highlights));
    items.push(furniture(bar.items));
    items
}

/// The view that shows a frame in a rectangle.
pub fn framed_view(source: &MapSource<'_>, rect: Rect, frame: Frame) -> View {
    match frame {
        Frame::Fit => View::fitted(rect, source.base.extent.0, source.base.extent.1, 20.0),
        Frame::Part { centre, width_m, height_m } => View::around(rect, centre, width_m, height_m),
    }
}

/// The fixed measures of a page.
struct Layout {
    width: f64,
    height: f64,
    margin: f64,
    legend: LegendPlace,
}

/// Where the parts of a page stand.
struct Room {
    map: Rect,
    /// The legend's rectangle and columns; `None` where it is hidden.
    legend: Option<(Rect, usize)>,
    notes: Rect,
}

impl Layout {
    /// Width of a legend beside the map.
    const COLUMN: f64 = 248.0;
    /// Space between the parts.
    const GAP: f64 = 16.0;
    /// The part of a page's height that the map keeps, whatever else there is.
    const LEAST_MAP: f64 = 0.36;

    fn new(style: &PageStyle) -> Self {
        let margin = if style.width < 800.0 { 20.0 } else { 32.0 };
        let is_wide = style.width >= 860.0 && style.width >= style.height;
        let columns = if style.width - 2.0 * margin >= 560.0 { 2 } else { 1 };
        let legend = match style.legend {
            LegendPlace::Auto if is_wide => LegendPlace::Right,
            LegendPlace::Auto => LegendPlace::Below(columns),
            // Beside the map there must be room for both.
            LegendPlace::Left | LegendPlace::Right if style.width < 620.0 => LegendPlace::Below(columns),
            chosen @ (LegendPlace::Left
            | LegendPlace::Right
            | LegendPlace::Below(_)
            | LegendPlace::Hidden) => chosen,
        };
        Self { width: style.width, height: style.height, margin, legend }
    }

    fn inner_width(&self) -> f64 {
        self.width - 2.0 * self.margin
    }

    /// True where the legend with all its explanations would leave too little for the map.
    fn is_tight(&self, between: f64, side: &Side<'_>) -> bool {
        let columns = match self.legend {
            LegendPlace::Below(columns) => usize::from(columns.clamp(1, 4)),
            LegendPlace::Auto | LegendPlace::Left | LegendPlace::Right | LegendPlace::Hidden => return false,
        };
        let legend = side.height(self.inner_width(), columns, 0);
        between - legend - 2.0 * Self::GAP < self.height * Self::LEAST_MAP
    }

    /// Divides what is between header and footer. The map gets what legend and notes leave, at least
    /// [`Self::LEAST_MAP`] of the page while the legend's lines have room; legend and notes say what
    /// they then leave out.
    fn room(&self, top: f64, bottom: f64, side: &Side<'_>, notes: &Footnotes) -> Room {
        let between = (bottom - top).max(1.0);
        let least_map = (self.height * Self::LEAST_MAP).min(between);
        let wanted_notes = notes.height();
        let least_notes = wanted_notes.min(NOTICE);
        let (wanted_below, least_below, columns) = match self.legend {
            LegendPlace::Below(columns) => {
                let columns = usize::from(columns.clamp(1, 4));
                let height = |count| side.height(self.inner_width(), columns, count);
                (height(side.paragraphs.len()), height(0), columns)
            }
            LegendPlace::Auto | LegendPlace::Left | LegendPlace::Right | LegendPlace::Hidden => (0.0, 0.0, 1),
        };
        let gap = |height: f64| if height > 0.0 { Self::GAP } else { 0.0 };
        let gaps = gap(wanted_below) + gap(wanted_notes);
        let below = wanted_below.min(between - least_map - least_notes - gaps).max(least_below);
        let notes_height = wanted_notes.min(between - least_map - below - gaps).max(least_notes);
        let notes_top = bottom - notes_height;
        let legend_top = notes_top - gap(notes_height) - below;
        let map_bottom = legend_top - gap(below);
        let beside = Self::COLUMN + 24.0;
        let (map_x, map_width, legend_x) = match self.legend {
            LegendPlace::Right => {
                (self.margin, self.inner_width() - beside, self.width - self.margin - Self::COLUMN)
            }
            LegendPlace::Left => (self.margin + beside, self.inner_width() - beside, self.margin),
            LegendPlace::Auto | LegendPlace::Below(_) | LegendPlace::Hidden => {
                (self.margin, self.inner_width(), self.margin)
            }
        };
        let map = Rect::new(map_x, top, map_width.max(1.0), (map_bottom - top).max(1.0));
        let legend = match self.legend {
            LegendPlace::Hidden => None,
            LegendPlace::Left | LegendPlace::Right => {
                Some((Rect::new(legend_x, top, Self::COLUMN, map.height), 1))
            }
            LegendPlace::Auto | LegendPlace::Below(_) => {
                Some((Rect::new(self.margin, legend_top, self.inner_width(), below), columns))
            }
        };
        Room { map, legend, notes: Rect::new(self.margin, notes_top, self.inner_width(), notes_height) }
    }
}

/// The legend and the paragraphs after it.
struct Side<'a> {
    source: &'a MapSource<'a>,
    legend: &'a [LegendEntry],
    paragraphs: &'a [Paragraph],
    palette: &'a Palette,
    language: Language,
    /// Whether the legend's lines stand without what they mean.
    is_brief: bool,
}

impl Side<'_> {
    /// Height of the legend with the first `count` of its paragraphs.
    fn height(&self, width: f64, columns: usize, count: usize) -> f64 {
        self.flow(Rect::new(0.0, 0.0, width, f64::MAX), columns, count).bottom()
    }

    /// The legend with as many of its paragraphs as have room; the number of the others is said.
    fn compose(&self, rect: Rect, columns: usize) -> Vec<Item> {
        let mut count = self.paragraphs.len();
        while count > 0 && self.flow(rect, columns, count).bottom() > rect.bottom() + 0.5 {
            count -= 1;
        }
        self.flow(rect, columns, count).into_items()
    }

    fn flow(&self, rect: Rect, columns: usize, count: usize) -> Flow {
        let mut flow = Flow::new(rect, columns);
        for entry in self.legend {
            let words = if self.is_brief { None } else { explanation(self.source, entry) };
            let words = words.map_or_else(String::new, |words| self.language.text(&words));
            flow.legend_entry(entry, &words, self.palette, self.language);
        }
        for Paragraph { lead, text } in &self.paragraphs[..count] {
            flow.paragraph(lead, text, self.palette);
        }
        let left_out = self.paragraphs.len() - count;
        if left_out > 0 {
            let text = self.language.text(&message!("scene-remarks-left-out", count = left_out));
            flow.paragraph("", &text, self.palette);
        }
        flow
    }
}

/// Title and subtitle; returns where they end.
fn compose_header(dossier: &Dossier, style: &PageStyle, layout: &Layout) -> (Vec<Item>, f64) {
    let palette = style.theme.palette();
    let title = text_style(if layout.width < 800.0 { 19.0 } else { 24.0 }, Face::SemiBold, palette.ink);
    let subtitle = text_style(13.0, Face::Regular, palette.ink_soft);
    let title_text = style.text.title.as_ref().unwrap_or(&dossier.title);
    let subtitle_text = style.text.subtitle.clone().unwrap_or_else(|| style.language.text(&about(dossier)));
    let mut items = Vec::new();
    let mut bottom = layout.margin - 4.0;
    let language = style.language;
    for (role, text, style) in
        [(Role::Title, title_text.as_str(), title), (Role::Subtitle, subtitle_text.as_str(), subtitle)]
    {
        let lines = wrap(text, &style, layout.inner_width());
        let lines = shortened(lines, layout.height * 0.14, &style, language);
        let mut part = Vec::new();
        bottom = column_text(&mut part, &lines, Screen::new(layout.margin, bottom), style) + 4.0;
        items.push(role.part(part));
    }
    (items, bottom + 10.0)
}

/// What a dossier's documents are, and what a map's colours say.
fn about(dossier: &Dossier) -> Message {
    if dossier.documents.is_empty() {
        return message!("scene-about-colours");
    }
    let documents = dossier.documents.iter().map(Document::short_citation);
    message!("scene-about-documents", documents = Arg::list(Joint::Semicolon, documents))
}

/// Lines that have room in a height; where some have none, the last one says so.
fn shortened(mut lines: Vec<String>, height: f64, style: &TextStyle, language: Language) -> Vec<String> {
    let step = line_height(style.size);
    let room = lines.iter().zip(1u32..).filter(|(_, line)| step * f64::from(*line) <= height).count().max(1);
    if lines.len() > room {
        lines.truncate(room);
        if let Some(last) = lines.last_mut() {
            let cut = last.char_indices().rev().nth(14).map_or(0, |(index, _)| index);
            last.truncate(cut);
            last.push_str(&language.text(&message!("scene-shortened")));
        }
    }
    lines
}

/// Sources, boundary note and the hairline above them; returns where they begin.
fn compose_footer(
    source: &MapSource<'_>,
    in_force: &InForce<'_>,
    page: &PageStyle,
    layout: &Layout,
) -> (Vec<Item>, f64) {
    let palette = page.theme.palette();
    let style = text_style(11.0, Face::Regular, palette.ink_soft);
    let wrapped = |message: &Message| wrap(&page.language.text(message), &style, layout.inner_width());
    let sources = wrapped(&sources_of(source.dossier, in_force.statements().count()));
    let attribution = &source.layer.attribution;
    let borders = wrapped(&message!(
        "scene-foot-borders",
        note = boundary_note(attribution),
        credit = credit(attribution),
        report = report_note()
    ));
    let made = wrapped(&match page.date {
        Some(day) => message!("scene-foot-made-on", day = day.long()),
        None => message!("scene-foot-made"),
    });
    let paragraphs = [shortened(sources, layout.height * 0.16, &style, page.language), borders, made];
    let lines: usize = paragraphs.iter().map(Vec::len).sum();
    let height = lines as f64 * line_height(style.size);
    let top = layout.height - layout.margin - height + 8.0;
    let rule = Rect::new(layout.margin, top - 10.0, layout.inner_width(), 1.0);
    let rule = Item::Box { rect: rule, radius: 0.0, fill: Some(palette.hairline), stroke: None };
    let (mut items, mut bottom) = (vec![furniture(vec![rule])], top);
    for lines in paragraphs {
        let mut part = Vec::new();
        bottom = column_text(&mut part, &lines, Screen::new(layout.margin, bottom), style);
        items.push(Role::Foot.part(part));
    }
    (items, top - 22.0)
}

/// The newest day on which one of the documents appeared.
fn newest_day(dossier: &Dossier) -> Option<Day> {
    dossier.documents.iter().filter_map(|document| document.published).max()
}

/// The documents, and how many statements are in force.
fn sources_of(dossier: &Dossier, in_force: usize) -> Message {
    if dossier.documents.is_empty() {
        return message!("scene-foot-no-sources", count = in_force);
    }
    let citations = dossier.documents.iter().map(Document::citation);
    message!("scene-foot-sources", citations = Arg::list(Joint::Semicolon, citations), count = in_force)
}

/// A left-aligned style without a halo.
pub(crate) fn text_style(size: f64, face: Face, color: Color) -> TextStyle {
    TextStyle { size, face, color, letter_spacing: 0.0, halo: None }
}

/// The outline of a swatch.
pub(crate) fn swatch_edge(palette: &Palette) -> Stroke {
    Stroke::solid(0.8, palette.outer_border)
}

/// What the picture shows, in words: areas by status.
fn describe(source: &MapSource<'_>) -> Message {
    let mut sentences = Vec::new();
    for status in Status::ALL {
        let with_status = source.verdicts.areas().iter().filter(|(_, verdict)| verdict.status == status);
        let areas = with_status.filter_map(|(id, _)| source.layer.area(id));
        let names: Vec<Arg> = areas.map(|area| Arg::from(&area.short_name)).collect();
        if !names.is_empty() {
            let names = Arg::Sorted(Joint::And, names);
            sentences.push(message!("scene-described-status", status = status.label(), names = names));
        }
    }
    let places = source.layer.places.iter().zip(source.verdicts.places());
    for (place, (_, verdict)) in places.filter(|(_, (_, verdict))| verdict.status != Status::NotMentioned) {
        let status = verdict.status.label_in_sentence();
        sentences.push(message!("scene-place-title", name = &place.name, status = status));
    }
    sentences.push(report_note());
    message!("words-as-they-are", words = Arg::list(Joint::Space, sentences))
}
