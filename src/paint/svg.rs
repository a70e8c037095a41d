//! Writes a scene as SVG: real text, patterns as shapes, an id and a title for each area, a layer for each kind of
//! thing.
//!
//! Programs read SVG unlike, so only what all of them read alike is written (`.ci/programs-svg` looks): colours and
//! sizes as attributes, no clip and no pattern (both are cut by geometry), no `<svg>` in another, a halo as a text of
//! its own below, spaces that are kept, no `text-anchor` on a line of several runs.
//!
//! Lengths are scene pixels with at most two decimals. Same scene, same text.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use vello_cpu::kurbo::{PathEl, Point};

use super::cut::{cut_lines, cut_shape, ink};
use super::{seen_bounds, visible_dash};
use crate::scene::item::{
    Align, Color, Face, Group, Item, Origin, Pattern, Run, Scene, Shape, Stroke, Text, TextStyle,
};
use crate::scene::typeface::{font_bytes, line_start, placed_runs, text_outline};
use crate::space::{Rect, Screen};

/// What the root says for everything in it: the fonts, the bundled one first, set as it is measured,
/// and round joins and caps.
const ROOT: &str = "font-family=\"Inter, 'Helvetica Neue', Arial, sans-serif\" \
    text-rendering=\"geometricprecision\" stroke-linejoin=\"round\" stroke-linecap=\"round\"";

/// The id of the element that holds a scene's record.
pub const RECORD_ID: &str = "claims-map";

/// How letters are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SvgText {
    /// As text in the bundled font, or in what the reader has instead: it can be found, copied and changed.
    #[default]
    Live,
    /// As outlines: it looks the same everywhere, and what it says is there for a screen reader only.
    Outlines,
    /// As text, with the faces of the bundled font that it needs in the file: it looks the same in browsers. The
    /// faces are whole, since what subsets fonts for PDF leaves out the table that a browser finds letters by.
    Embedded,
}

/// What stands together in drawing programs: one layer for each kind of thing, lowest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Layer {
    Background,
    Areas,
    Borders,
    Places,
    Labels,
    Focus,
    Legend,
    Notes,
}

impl Layer {
    const ALL: [Self; 8] = [
        Self::Background,
        Self::Areas,
        Self::Borders,
        Self::Places,
        Self::Labels,
        Self::Focus,
        Self::Legend,
        Self::Notes,
    ];

    /// Its name, the same in every language, so that a script finds it.
    fn label(self) -> &'static str {
        match self {
            Self::Background => "Background",
            Self::Areas => "Areas",
            Self::Borders => "Borders",
            Self::Places => "Places",
            Self::Labels => "Labels",
            Self::Focus => "Focus",
            Self::Legend => "Legend",
            Self::Notes => "Notes",
        }
    }

    /// The layer of a thing that is drawn after others of a layer.
    fn of(item: &Item, before: Self) -> Self {
        let Item::Group(group) = item else { return before };
        match &group.origin {
            Origin::Area(_) => Self::Areas,
            Origin::Place(_) => Self::Places,
            Origin::AreaLabel(_) | Origin::PlaceLabel(_) => Self::Labels,
            // Names of seas and countries are labels; land lies under the areas, rivers over them.
            Origin::Backdrop if group.items.iter().all(|item| matches!(item, Item::Text(_))) => Self::Labels,
            Origin::Backdrop if before == Self::Background => Self::Background,
            Origin::Backdrop | Origin::Borders => Self::Borders,
            Origin::Highlight(_) | Origin::PlaceHighlight(_) => Self::Focus,
            Origin::Legend => Self::Legend,
            Origin::Footnote(_) | Origin::Text(_) | Origin::Furniture => Self::Notes,
        }
    }
}

/// Something to draw, and the rectangle of which it may not leave; `None` where nothing cuts it.
#[derive(Clone, Copy)]
struct Framed<'a> {
    item: &'a Item,
    frame: Option<Rect>,
}

/// Things by their layers. What is drawn later is in the same or a higher layer; legend and notes, which stand beside
/// one another on a page, are the exception.
fn in_layers(items: &[Item]) -> Vec<(Layer, Vec<Framed<'_>>)> {
    fn collect<'a>(
        items: &'a [Item],
        frame: Option<Rect>,
        before: &mut Layer,
        found: &mut Vec<(Layer, Framed<'a>)>,
    ) {
        for item in items {
            if let Item::Clip { rect, items } = item {
                collect(items, Some(common(*rect, frame)), before, found);
                continue;
            }
            *before = Layer::of(item, *before);
            found.push((*before, Framed { item, frame }));
        }
    }
    let mut found = Vec::new();
    collect(items, None, &mut Layer::Background, &mut found);
    let of_layer = |layer| {
        let items = found.iter().filter(move |(of, _)| *of == layer).map(|(_, framed)| *framed);
        (layer, items.collect::<Vec<_>>())
    };
    Layer::ALL.into_iter().map(of_layer).filter(|(_, items)| !items.is_empty()).collect()
}

/// What two frames have in common; nothing, but not less, where they lie apart.
fn common(rect: Rect, frame: Option<Rect>) -> Rect {
    let Some(frame) = frame else { return rect };
    let (left, top) = (rect.x.max(frame.x), rect.y.max(frame.y));
    let (right, bottom) = (rect.right().min(frame.right()), rect.bottom().min(frame.bottom()));
    Rect::new(left, top, (right - left).max(0.0), (bottom - top).max(0.0))
}

/// Writes a scene as an SVG document that is `scale` pixels large for each logical pixel.
///
/// Each layer is a group with the id `layer-…`; in it an area's group has the area's id and `<title>`, a place's the
/// place's; other groups have a class (`backdrop`, `borders`, `highlight`, `label`, `legend`, `furniture`). The
/// scene's record is the content of `<metadata id="claims-map">`. Characters that XML forbids become U+FFFD. A clip
/// cuts all but text, which stands inside it.
pub fn paint_svg(scene: &Scene, scale: f64, text: SvgText) -> String {
    let size = (scene.width, scene.height);
    let mut painter = SvgPainter { out: String::new(), size, ids: BTreeSet::new(), text };
    let (width, height) = (number(scene.width), number(scene.height));
    let (width_px, height_px) = (number(scene.width * scale), number(scene.height * scale));
    let language = escape(scene.language);
    painter.line(&format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" \
         xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" \
         width=\"{width_px}\" height=\"{height_px}\" viewBox=\"0 0 {width} {height}\" \
         lang=\"{language}\" xml:lang=\"{language}\" {ROOT}>"
    ));
    painter.line(&format!("<title>{}</title>", escape(&scene.title)));
    painter.line(&format!("<desc>{}</desc>", escape(&scene.description)));
    if let Some(record) = &scene.record {
        painter.ids.insert(RECORD_ID.to_owned());
        painter.line(&format!("<metadata id=\"{RECORD_ID}\">{}</metadata>", escape_content(record)));
    }
    if text == SvgText::Embedded {
        painter.fonts(&scene.items);
    }
    let layers = in_layers(&scene.items);
    // No area takes the id of a layer.
    let id_of = |layer: Layer| format!("layer-{}", layer.label().to_lowercase());
    painter.ids.extend(layers.iter().map(|(layer, _)| id_of(*layer)));
    for (layer, items) in layers {
        let (id, label) = (id_of(layer), layer.label());
        painter.line(&format!("<g id=\"{id}\" inkscape:groupmode=\"layer\" inkscape:label=\"{label}\">"));
        for framed in items {
            painter.item(framed.item, framed.frame);
        }
        painter.line("</g>");
    }
    painter.line("</svg>");
    painter.out
}

/// Notes the faces that items need.
fn find_faces(items: &[Item], found: &mut BTreeSet<Face>) {
    for item in items {
        match item {
            Item::Group(group) => find_faces(&group.items, found),
            Item::Clip { items, .. } => find_faces(items, found),
            Item::Text(text) => found.extend(text.runs.iter().map(|run| run.style.face)),
            Item::Fill { .. } | Item::Stroke { .. } | Item::Texture { .. } | Item::Box { .. } => {}
        }
    }
}

struct SvgPainter {
    out: String,
    /// Width and height of the picture.
    size: (f64, f64),
    /// The ids that are taken.
    ids: BTreeSet<String>,
    text: SvgText,
}

impl SvgPainter {
    fn line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }

    /// The faces that the items need, in the file.
    fn fonts(&mut self, items: &[Item]) {
        let mut faces = BTreeSet::new();
        find_faces(items, &mut faces);
        self.out.push_str("<style>");
        for face in faces {
            let (weight, slant) = match face {
                Face::Regular => (400, "normal"),
                Face::SemiBold => (600, "normal"),
                Face::Italic => (400, "italic"),
            };
            let data = BASE64.encode(font_bytes(face));
            push(
                &mut self.out,
                format_args!(
                    "@font-face{{font-family:Inter;font-weight:{weight};font-style:{slant};\
                     src:url(data:font/otf;base64,{data}) format('opentype')}}"
                ),
            );
        }
        self.line("</style>");
    }

    fn item(&mut self, item: &Item, frame: Option<Rect>) {
        match item {
            Item::Group(group) => self.group(group, frame),
            Item::Clip { rect, items } => {
                for item in items {
                    self.item(item, Some(common(*rect, frame)));
                }
            }
            Item::Fill { shape, color } => {
                let shape = framed_shape(shape, frame);
                self.path(&format!(" fill-rule=\"evenodd\"{}", paint("fill", *color)), &shape);
            }
            Item::Stroke { shape, stroke } => self.stroke(shape, *stroke, frame),
            Item::Texture { shape, pattern, color } => self.texture(shape, pattern, *color, frame),
            Item::Box { rect, radius, fill, stroke } => self.rect(*rect, *radius, *fill, *stroke, frame),
            Item::Text(text) => match self.text {
                SvgText::Live | SvgText::Embedded => self.line_of_text(text),
                SvgText::Outlines => self.outlines(text),
            },
        }
    }

    fn group(&mut self, group: &Group, frame: Option<Rect>) {
        if group.items.is_empty() && group.title.is_none() {
            return;
        }
        let attributes = match &group.origin {
            Origin::Area(id) => format!("id=\"{}\" class=\"area\"", self.unique(id.as_str())),
            Origin::Place(id) => format!("id=\"{}\" class=\"place\"", self.unique(id.as_str())),
            Origin::AreaLabel(id) => format!("class=\"label\" data-area=\"{}\"", escape(id.as_str())),
            Origin::PlaceLabel(id) => format!("class=\"label\" data-place=\"{}\"", escape(id.as_str())),
            Origin::Highlight(id) => format!("class=\"highlight\" data-area=\"{}\"", escape(id.as_str())),
            Origin::PlaceHighlight(id) => {
                format!("class=\"highlight\" data-place=\"{}\"", escape(id.as_str()))
            }
            Origin::Backdrop => "class=\"backdrop\"".to_owned(),
            Origin::Borders => "class=\"borders\"".to_owned(),
            Origin::Footnote(number) => {
                format!("id=\"{}\" class=\"footnote\"", self.unique(&format!("note-{number}")))
            }
            Origin::Legend => "class=\"legend\"".to_owned(),
            Origin::Text(role) => format!("class=\"{}\"", role.keyword()),
            Origin::Furniture => "class=\"furniture\"".to_owned(),
        };
        self.line(&format!("<g {attributes}>"));
        if let Some(title) = &group.title {
            self.line(&format!("<title>{}</title>", escape(title)));
        }
        for item in &group.items {
            self.item(item, frame);
        }
        self.line("</g>");
    }

    /// An id that XML allows and that nothing else has: the wished one, where it can be.
    fn unique(&mut self, wish: &str) -> String {
        let allowed = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.');
        let mut id: String = wish.chars().map(|letter| if allowed(letter) { letter } else { '_' }).collect();
        if !id.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
            id.insert(0, 'a');
        }
        let (mut free, mut count) = (id.clone(), 1);
        while !self.ids.insert(free.clone()) {
            count += 1;
            free = format!("{id}-{count}");
        }
        free
    }

    /// A path, where there is anything of it.
    fn path(&mut self, look: &str, shape: &Shape) {
        let data = path_data(shape);
        if !data.is_empty() {
            self.line(&format!("<path{look} d=\"{data}\"/>"));
        }
    }

    /// Lines. At the frame they end so early that their round ends reach it and go no farther.
    fn stroke(&mut self, shape: &Shape, stroke: Stroke, frame: Option<Rect>) {
        let look = format!(" fill=\"none\"{}", stroke_attributes(stroke));
        match frame.filter(|frame| !is_within(shape, *frame)) {
            None => self.path(&look, shape),
            Some(frame) => {
                for part in cut_lines(shape, frame.expanded(-stroke.width.max(0.0) / 2.0)) {
                    self.path(&look, &part);
                }
            }
        }
    }

    /// A pattern, as the outlines of its ink.
    fn texture(&mut self, shape: &Shape, pattern: &Pattern, color: Color, frame: Option<Rect>) {
        let Some(bounds) = seen_bounds(shape, self.size.0, self.size.1) else { return };
        // What is cut at the picture's edge ends a little beyond it, where nobody sees the end.
        let seen = frame.unwrap_or_else(|| bounds.expanded(1.0));
        let ink = ink(shape, pattern, seen);
        let mut data = path_data(&Shape { parts: ink.polygons, closed: true });
        push_dots(&mut data, pattern, &ink.dots);
        if !data.is_empty() {
            self.line(&format!("<path{} d=\"{data}\"/>", paint("fill", color)));
        }
    }

    fn rect(
        &mut self,
        rect: Rect,
        radius: f64,
        fill: Option<Color>,
        stroke: Option<Stroke>,
        frame: Option<Rect>,
    ) {
        let fill_look = fill.map_or_else(|| " fill=\"none\"".to_owned(), |color| paint("fill", color));
        let Some(frame) = frame.filter(|frame| !frame.encloses(rect)) else {
            let look = stroke.map(stroke_attributes).unwrap_or_default();
            return self.line(&rect_element(rect, radius, &format!("{fill_look}{look}")));
        };
        let seen = common(rect, Some(frame));
        if fill.is_some() && seen.width > 0.0 && seen.height > 0.0 {
            self.line(&rect_element(seen, 0.0, &fill_look));
        }
        if let Some(stroke) = stroke {
            let (left, top, right, bottom) = (rect.x, rect.y, rect.right(), rect.bottom());
            let corners = [(left, top), (right, top), (right, bottom), (left, bottom)];
            let part = corners.map(|(x, y)| Screen::new(x, y)).to_vec();
            self.stroke(&Shape { parts: vec![part], closed: true }, stroke, Some(frame));
        }
    }

    /// A line of text over its halo. The halo is the same text once more, for what reads nothing aloud.
    fn line_of_text(&mut self, text: &Text) {
        if text.runs.iter().any(|run| run.style.halo.is_some()) {
            let halo = text_element(text, " aria-hidden=\"true\"", |style| match style.halo {
                Some((width, color)) => {
                    format!(" fill=\"none\"{}", stroke_attributes(Stroke::solid(2.0 * width, color)))
                }
                None => " fill=\"none\" stroke=\"none\"".to_owned(),
            });
            self.line(&halo);
        }
        self.line(&text_element(text, "", |style| paint("fill", style.color)));
    }

    /// A line of text as outlines over its halo.
    fn outlines(&mut self, text: &Text) {
        let words = escape(&text.words());
        self.line(&format!("<g role=\"img\" aria-label=\"{words}\">"));
        let runs: Vec<(String, TextStyle)> =
            placed_runs(text).map(|(start, run)| (outline_data(start, run), run.style)).collect();
        for (data, style) in &runs {
            if let Some((width, color)) = style.halo.filter(|_| !data.is_empty()) {
                let look = stroke_attributes(Stroke::solid(2.0 * width, color));
                self.line(&format!("<path fill=\"none\"{look} d=\"{data}\"/>"));
            }
        }
        for (data, style) in runs.iter().filter(|(data, _)| !data.is_empty()) {
            self.line(&format!("<path{} d=\"{data}\"/>", paint("fill", style.color)));
        }
        self.line("</g>");
    }
}

/// The part of a shape that a frame leaves.
fn framed_shape(shape: &Arc<Shape>, frame: Option<Rect>) -> Arc<Shape> {
    match frame.filter(|frame| !is_within(shape, *frame)) {
        None => Arc::clone(shape),
        Some(frame) => Arc::new(cut_shape(shape, frame)),
    }
}

fn is_within(shape: &Shape, frame: Rect) -> bool {
    shape.bounds().is_none_or(|bounds| frame.encloses(bounds))
}

/// Appends dots: each is two half circles from its left to its right end and back.
fn push_dots(data: &mut String, pattern: &Pattern, dots: &[Screen]) {
    let (radius, diameter) = (number(pattern.weight / 2.0), number(pattern.weight));
    for dot in dots {
        let (x, y) = (number(dot.x - pattern.weight / 2.0), number(dot.y));
        let there = format!("a{radius} {radius} 0 0 1 {diameter} 0");
        push(data, format_args!("M{x} {y}{there}a{radius} {radius} 0 0 1-{diameter} 0z"));
    }
}

/// The outlines of a run's letters as path data, each point relative to the one before, rounded like all paths.
fn outline_data(start: Screen, run: &Run) -> String {
    let mut data = String::new();
    let (mut last, mut origin) = ((0, 0), (0, 0));
    let place = |at: Point| (hundredths(at.x + start.x), hundredths(at.y + start.y));
    let mut command = |letter: char, points: &[Point], last: &mut (i64, i64)| {
        data.push(letter);
        let first = data.len();
        for point in points {
            let at = place(*point);
            push_number(&mut data, first, at.0.saturating_sub(last.0));
            push_number(&mut data, first, at.1.saturating_sub(last.1));
        }
        if let Some(end) = points.last() {
            *last = place(*end);
        }
    };
    for element in text_outline(&run.text, &run.style).elements() {
        match *element {
            PathEl::MoveTo(to) => {
                // The first point of each contour is absolute, so that no reader adds up what it rounds.
                last = (0, 0);
                command('M', &[to], &mut last);
                origin = last;
            }
            PathEl::LineTo(to) => command('l', &[to], &mut last),
            PathEl::QuadTo(one, to) => command('q', &[one, to], &mut last),
            PathEl::CurveTo(one, two, to) => command('c', &[one, two, to], &mut last),
            PathEl::ClosePath => {
                command('z', &[], &mut last);
                last = origin;
            }
        }
    }
    data
}

/// A line of text. Its runs follow one another wherever the one before ends, so that a reader without the font
/// sees another width and nothing else.
///
/// What some programs get wrong is not used: a line of several runs is placed at its start (`CairoSVG` and
/// `LibreOffice` align each run alone), and white space is kept wherever a reader might drop it.
fn text_element(text: &Text, attributes: &str, inked: impl Fn(&TextStyle) -> String) -> String {
    let Some(first) = text.runs.first() else { return String::new() };
    let is_plain = text.runs.len() == 1;
    let at = if is_plain { text.at } else { line_start(text) };
    let mut out = format!("<text x=\"{}\" y=\"{}\"{attributes}", number(at.x), number(at.y));
    if is_plain {
        out.push_str(match text.align {
            Align::Start => "",
            Align::Middle => " text-anchor=\"middle\"",
            Align::End => " text-anchor=\"end\"",
        });
    }
    let words = text.words();
    if !is_plain || words.starts_with(' ') || words.ends_with(' ') || words.contains("  ") {
        out.push_str(" xml:space=\"preserve\"");
    }
    let ink = inked(&first.style);
    push(&mut out, format_args!("{}{ink}>", letters(&first.style)));
    for run in &text.runs {
        let words = escape(&run.text);
        if run.style == first.style {
            out.push_str(&words);
            continue;
        }
        let own = inked(&run.style);
        let own = if own == ink { "" } else { own.as_str() };
        push(
            &mut out,
            format_args!("<tspan{}{own}>{words}</tspan>", other_letters(&run.style, &first.style)),
        );
    }
    out.push_str("</text>");
    out
}

/// How letters are set, as attributes.
fn letters(style: &TextStyle) -> String {
    let TextStyle { size, face, letter_spacing, color: _, halo: _ } = *style;
    let mut out = format!(" font-size=\"{}\"", number(size));
    out.push_str(match face {
        Face::Regular => "",
        Face::SemiBold => " font-weight=\"600\"",
        Face::Italic => " font-style=\"italic\"",
    });
    if letter_spacing != 0.0 {
        push(&mut out, format_args!(" letter-spacing=\"{}\"", number(letter_spacing)));
    }
    out
}

/// How letters are set within a line of other ones: what differs, also where it is what a line has unless it says
/// otherwise.
fn other_letters(style: &TextStyle, line: &TextStyle) -> String {
    let mut out = String::new();
    let mut attribute = |name: &str, own: String, of_line: String| {
        if own != of_line {
            push(&mut out, format_args!(" {name}=\"{own}\""));
        }
    };
    let weight = |style: &TextStyle| if style.face == Face::SemiBold { "600" } else { "400" }.to_owned();
    let slant = |style: &TextStyle| if style.face == Face::Italic { "italic" } else { "normal" }.to_owned();
    attribute("font-size", number(style.size), number(line.size));
    attribute("font-weight", weight(style), weight(line));
    attribute("font-style", slant(style), slant(line));
    attribute("letter-spacing", number(style.letter_spacing), number(line.letter_spacing));
    out
}

fn rect_element(rect: Rect, radius: f64, attributes: &str) -> String {
    // SVG would round the two directions unlike.
    let radius = radius.min(rect.width / 2.0).min(rect.height / 2.0);
    let radius = if radius > 0.0 { format!(" rx=\"{}\"", number(radius)) } else { String::new() };
    let (x, y) = (number(rect.x), number(rect.y));
    let (width, height) = (number(rect.width), number(rect.height));
    format!("<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"{radius}{attributes}/>")
}

fn stroke_attributes(stroke: Stroke) -> String {
    let mut out = paint("stroke", stroke.color);
    push(&mut out, format_args!(" stroke-width=\"{}\"", number(stroke.width)));
    if let Some((dash, gap)) = visible_dash(stroke, 1.0) {
        let (dash, gap) = (number(dash), number(gap));
        push(&mut out, format_args!(" stroke-dasharray=\"{dash} {gap}\" stroke-linecap=\"butt\""));
    }
    out
}

/// A colour as a fill or a stroke, with its opacity where it is not full.
fn paint(property: &str, color: Color) -> String {
    let mut out = format!(" {property}=\"#{:02x}{:02x}{:02x}\"", color.r, color.g, color.b);
    if color.a < 255 {
        push(&mut out, format_args!(" {property}-opacity=\"{}\"", number(f64::from(color.a) / 255.0)));
    }
    out
}

/// Path data, each point relative to the one before. Points are rounded to hundredths of a pixel
/// first, so that no error adds up and both sides of a border round alike.
pub(super) fn path_data(shape: &Shape) -> String {
    let mut data = String::new();
    for part in &shape.parts {
        let mut points = part.iter().map(|at| (hundredths(at.x), hundredths(at.y)));
        let Some(mut last) = points.next() else { continue };
        if part.len() == 1 {
            continue;
        }
        push(&mut data, format_args!("M{} {}l", decimal(last.0), decimal(last.1)));
        let start = data.len();
        for here in points {
            if here != last {
                push_number(&mut data, start, here.0.saturating_sub(last.0));
                push_number(&mut data, start, here.1.saturating_sub(last.1));
                last = here;
            }
        }
        if data.len() == start {
            data.push_str("0 0");
        }
        if shape.closed {
            data.push('z');
        }
    }
    data
}

/// Appends a count of hundredths, after a space where it could be read as part of the number before.
fn push_number(data: &mut String, start: usize, value: i64) {
    let text = decimal(value);
    let before = data[start..].rsplit([' ', '-']).next().unwrap_or_default();
    let apart = text.starts_with('-') || text.starts_with('.') && before.contains('.');
    if data.len() > start && !apart {
        data.push(' ');
    }
    data.push_str(&text);
}

/// A length in hundredths, rounded; the largest there is where it would be larger.
#[expect(clippy::cast_possible_truncation, reason = "the conversion saturates")]
fn hundredths(value: f64) -> i64 {
    (value * 100.0).round() as i64
}

/// A number with at most two decimals, as short as it can be written.
pub(super) fn number(value: f64) -> String {
    decimal(hundredths(value))
}

/// A count of hundredths as a decimal number: no `-0`, no zero that says nothing.
fn decimal(value: i64) -> String {
    let sign = if value < 0 { "-" } else { "" };
    let (whole, part) = (value.unsigned_abs() / 100, value.unsigned_abs() % 100);
    let whole = if whole == 0 && part != 0 { String::new() } else { whole.to_string() };
    match (part, part % 10) {
        (0, _) => format!("{sign}{whole}"),
        (_, 0) => format!("{sign}{whole}.{}", part / 10),
        _ => format!("{sign}{whole}.{part:02}"),
    }
}

/// Appends to a text.
fn push(out: &mut String, arguments: std::fmt::Arguments<'_>) {
    #[expect(clippy::expect_used, reason = "a String takes everything")]
    out.write_fmt(arguments).expect("writing to a String never fails");
}

/// Text for XML, inside elements and inside quoted attributes: markup and white space that a reader
/// would change are escaped, characters that XML 1.0 forbids become U+FFFD.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' => out.push_str("&#9;"),
            '\n' => out.push_str("&#10;"),
            '\r' => out.push_str("&#13;"),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            other => out.push(other),
        }
    }
    out
}

/// Text for the content of an element. Quotation marks stay, so that JSON can be read in the file.
fn escape_content(text: &str) -> String {
    escape(text).replace("&quot;", "\"")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::space::Screen;

    #[test]
    fn numbers_are_short_and_never_minus_zero() {
        let cases =
            [(0.0, "0"), (-0.001, "0"), (0.5, ".5"), (-0.05, "-.05"), (-2.126, "-2.13"), (100.0, "100")];
        for (value, text) in cases {
            assert_eq!(number(value), text, "{value}");
        }
        assert_eq!(number(f64::NAN), "0", "not a number is nothing");
    }

    #[test]
    fn paths_are_relative_and_come_back_to_where_they_started() {
        let points = [(10.0, 20.0), (10.333, 20.25), (9.0, 20.004), (9.0, 20.0), (8.0, 30.0)];
        let part = points.map(|(x, y)| Screen::new(x, y)).to_vec();
        let one = vec![Screen::new(1.0, 1.0)];
        let data = path_data(&Shape { parts: vec![one, part.clone()], closed: true });
        assert_eq!(data, "M10 20l.33.25-1.33-.25-1 10z", "equal points and single ones go");
        let (mut x, mut y) = (1000, 2000);
        for (dx, dy) in [(33, 25), (-133, -25), (-100, 1000)] {
            (x, y) = (x + dx, y + dy);
        }
        assert_eq!((x, y), (hundredths(part[4].x), hundredths(part[4].y)), "no error adds up");
    }

    #[test]
    fn numbers_stand_apart_only_where_they_must() {
        let mut data = String::from("M0 0l");
        for value in [150, 50, 50, 200, 50, -50, 100, 0, 5] {
            push_number(&mut data, 5, value);
        }
        assert_eq!(data, "M0 0l1.5.5.5 2 .5-.5 1 0 .05", "a point after a point needs no space");
    }

    #[test]
    fn ids_are_valid_and_unique() {
        let (size, ids) = ((0.0, 0.0), BTreeSet::new());
        let mut painter = SvgPainter { out: String::new(), size, ids, text: SvgText::Live };
        let wishes = ["UA-63", "UA-63", "1 <b>\"", "", "Київ", "clip-1", "clip-1", "UA-63-2"];
        let given = wishes.map(|wish| painter.unique(wish));
        let expected = ["UA-63", "UA-63-2", "a1__b__", "a", "a____", "clip-1", "clip-1-2", "UA-63-2-2"];
        assert_eq!(given, expected, "valid and unique");
    }
}
