//! Writes a scene as SVG: real text, vector patterns, an id and a title for each area.
//!
//! Lengths are scene pixels with at most two decimals. Same scene, same text.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::Arc;

use super::{seen_bounds, visible_dash};
use crate::scene::item::{
    Align, Color, Face, Group, Item, Origin, Pattern, Scene, Shape, Stroke, Text, TextStyle,
};
use crate::scene::texture::{Marks, marks};
use crate::scene::typeface::line_start;
use crate::space::{Rect, Screen};

/// What the root says for everything in it: the fonts, the bundled one first, set as it is measured,
/// and round joins and caps.
const ROOT: &str = "font-family=\"Inter, 'Helvetica Neue', Arial, sans-serif\" \
    text-rendering=\"geometricPrecision\" stroke-linejoin=\"round\" stroke-linecap=\"round\"";

/// The id of the element that holds a scene's record.
pub const RECORD_ID: &str = "claims-map";

/// Writes a scene as an SVG document that is `scale` pixels large for each logical pixel.
///
/// An area's group has the area's id and `<title>`, a place's the place's; other groups have a class
/// (`backdrop`, `borders`, `highlight`, `label`, `legend`, `furniture`). The scene's record is the
/// content of `<metadata id="claims-map">`. Characters that XML forbids become U+FFFD.
pub fn paint_svg(scene: &Scene, scale: f64) -> String {
    let mut painter = SvgPainter {
        out: String::new(),
        size: (scene.width, scene.height),
        ids: BTreeSet::new(),
        clips: 0,
        clipping: BTreeSet::new(),
        defined: BTreeMap::new(),
    };
    find_clipping(&scene.items, &mut painter.clipping);
    let (width, height) = (number(scene.width), number(scene.height));
    let (width_px, height_px) = (number(scene.width * scale), number(scene.height * scale));
    let language = escape(scene.language);
    painter.line(&format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" \
         width=\"{width_px}\" height=\"{height_px}\" viewBox=\"0 0 {width} {height}\" \
         lang=\"{language}\" xml:lang=\"{language}\" {ROOT}>"
    ));
    painter.line(&format!("<title>{}</title>", escape(&scene.title)));
    painter.line(&format!("<desc>{}</desc>", escape(&scene.description)));
    if let Some(record) = &scene.record {
        painter.ids.insert(RECORD_ID.to_owned());
        painter.line(&format!("<metadata id=\"{RECORD_ID}\">{}</metadata>", escape_content(record)));
    }
    painter.items(&scene.items);
    painter.line("</svg>");
    painter.out
}

/// Notes the shapes that clip a texture, by their address.
fn find_clipping(items: &[Item], found: &mut BTreeSet<usize>) {
    for item in items {
        match item {
            Item::Group(group) => find_clipping(&group.items, found),
            Item::Clip { items, .. } => find_clipping(items, found),
            Item::Texture { shape, .. } => {
                found.insert(address(shape));
            }
            Item::Fill { .. } | Item::Stroke { .. } | Item::Box { .. } | Item::Text(_) => {}
        }
    }
}

/// Tells whether two items share a shape. Never written, and never what something is ordered by.
fn address(shape: &Arc<Shape>) -> usize {
    Arc::as_ptr(shape).addr()
}

struct SvgPainter {
    out: String,
    /// Width and height of the picture.
    size: (f64, f64),
    /// The ids that are taken.
    ids: BTreeSet<String>,
    /// How many clips are written.
    clips: usize,
    /// The shapes that clip a texture, by address: their outline is written once.
    clipping: BTreeSet<usize>,
    /// The ids of outlines that are written, by address.
    defined: BTreeMap<usize, String>,
}

impl SvgPainter {
    fn line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }

    fn items(&mut self, items: &[Item]) {
        for item in items {
            match item {
                Item::Group(group) => self.group(group),
                Item::Clip { rect, items } => {
                    let clip = self.clip(&rect_element(*rect, 0.0, ""));
                    self.line(&format!("<g clip-path=\"url(#{clip})\">"));
                    self.items(items);
                    self.line("</g>");
                }
                Item::Fill { shape, color } => {
                    let id = self.define(shape).map(|id| format!(" id=\"{id}\"")).unwrap_or_default();
                    let (fill, data) = (paint("fill", *color), path_data(shape));
                    self.line(&format!("<path{id} fill-rule=\"evenodd\"{fill} d=\"{data}\"/>"));
                }
                Item::Stroke { shape, stroke } => {
                    let (look, data) = (stroke_attributes(*stroke), path_data(shape));
                    self.line(&format!("<path fill=\"none\"{look} d=\"{data}\"/>"));
                }
                Item::Texture { shape, pattern, color } => self.texture(shape, pattern, *color),
                Item::Box { rect, radius, fill, stroke } => {
                    let fill = fill.map_or_else(|| " fill=\"none\"".to_owned(), |color| paint("fill", color));
                    let stroke = stroke.map(stroke_attributes).unwrap_or_default();
                    self.line(&rect_element(*rect, *radius, &format!("{fill}{stroke}")));
                }
                Item::Text(text) => self.line(&text_element(text)),
            }
        }
    }

    fn group(&mut self, group: &Group) {
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
        self.items(&group.items);
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

    /// An id for a shape's outline, which is written now for the first time and needed again.
    fn define(&mut self, shape: &Arc<Shape>) -> Option<String> {
        let address = address(shape);
        if !self.clipping.contains(&address) || self.defined.contains_key(&address) {
            return None;
        }
        let id = self.unique(&format!("outline-{}", self.defined.len() + 1));
        self.defined.insert(address, id.clone());
        Some(id)
    }

    /// Writes a clip and returns its id.
    fn clip(&mut self, element: &str) -> String {
        self.clips += 1;
        let id = self.unique(&format!("clip-{}", self.clips));
        self.line(&format!("<clipPath id=\"{id}\">{element}</clipPath>"));
        id
    }

    fn texture(&mut self, shape: &Arc<Shape>, pattern: &Pattern, color: Color) {
        let Some(bounds) = seen_bounds(shape, self.size.0, self.size.1) else { return };
        let outline = match self.defined.get(&address(shape)) {
            Some(id) => format!("<use xlink:href=\"#{id}\" clip-rule=\"evenodd\"/>"),
            None => format!("<path clip-rule=\"evenodd\" d=\"{}\"/>", path_data(shape)),
        };
        let clip = self.clip(&outline);
        let (ink, data) = match marks(pattern, bounds) {
            Marks::Lines(lines) => (stripe_ink(pattern, color), stripe_data(lines)),
            Marks::Dots(dots) => (paint("fill", color), dot_data(pattern, &dots)),
        };
        self.line(&format!("<g clip-path=\"url(#{clip})\"><path{ink} d=\"{data}\"/></g>"));
    }
}

fn stripe_ink(pattern: &Pattern, color: Color) -> String {
    let width = number(pattern.weight);
    format!(" fill=\"none\"{} stroke-width=\"{width}\" stroke-linecap=\"butt\"", paint("stroke", color))
}

fn stripe_data(lines: Vec<[Screen; 2]>) -> String {
    let lines = lines.into_iter().map(|line| line.to_vec());
    path_data(&Shape { parts: lines.collect(), closed: false })
}

/// Each dot is two half circles from its left to its right end and back.
fn dot_data(pattern: &Pattern, dots: &[Screen]) -> String {
    let (radius, diameter) = (number(pattern.weight / 2.0), number(pattern.weight));
    let mut data = String::new();
    for dot in dots {
        let (x, y) = (number(dot.x - pattern.weight / 2.0), number(dot.y));
        let there = format!("a{radius} {radius} 0 0 1 {diameter} 0");
        push(&mut data, format_args!("M{x} {y}{there}a{radius} {radius} 0 0 1-{diameter} 0z"));
    }
    data
}

/// A line of text. Its runs follow one another wherever the one before ends, so that a reader without the font
/// sees another width and nothing else.
///
/// What some programs get wrong is not used: a line of several runs is placed at its start (`CairoSVG` and
/// LibreOffice align each run alone), and white space is kept wherever a reader might drop it.
fn text_element(text: &Text) -> String {
    let Some(first) = text.runs.first() else { return String::new() };
    let is_plain = text.runs.len() == 1;
    let at = if is_plain { text.at } else { line_start(text) };
    let mut out = format!("<text x=\"{}\" y=\"{}\"", number(at.x), number(at.y));
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
    push(&mut out, format_args!("{}>", letters(&first.style)));
    for run in &text.runs {
        let words = escape(&run.text);
        if run.style == first.style {
            out.push_str(&words);
        } else {
            push(&mut out, format_args!("<tspan{}>{words}</tspan>", other_letters(&run.style, &first.style)));
        }
    }
    out.push_str("</text>");
    out
}

/// How letters look, as attributes.
fn letters(style: &TextStyle) -> String {
    let TextStyle { size, face, color, letter_spacing, halo } = *style;
    let mut out = format!(" font-size=\"{}\"", number(size));
    out.push_str(match face {
        Face::Regular => "",
        Face::SemiBold => " font-weight=\"600\"",
        Face::Italic => " font-style=\"italic\"",
    });
    if letter_spacing != 0.0 {
        push(&mut out, format_args!(" letter-spacing=\"{}\"", number(letter_spacing)));
    }
    if let Some((width, color)) = halo {
        let line = stroke_attributes(Stroke::solid(2.0 * width, color));
        push(&mut out, format_args!(" paint-order=\"stroke\"{line}"));
    }
    out.push_str(&paint("fill", color));
    out
}

/// How letters look within a line of other ones: what differs, also where it is what a line has unless it says
/// otherwise.
fn other_letters(style: &TextStyle, line: &TextStyle) -> String {
    let mut out = String::new();
    if style.size != line.size {
        push(&mut out, format_args!(" font-size=\"{}\"", number(style.size)));
    }
    if style.face != line.face {
        let weight = |face| if face == Face::SemiBold { 600 } else { 400 };
        if weight(style.face) != weight(line.face) {
            push(&mut out, format_args!(" font-weight=\"{}\"", weight(style.face)));
        }
        let slant = |face| if face == Face::Italic { "italic" } else { "normal" };
        if slant(style.face) != slant(line.face) {
            push(&mut out, format_args!(" font-style=\"{}\"", slant(style.face)));
        }
    }
    if style.letter_spacing != line.letter_spacing {
        push(&mut out, format_args!(" letter-spacing=\"{}\"", number(style.letter_spacing)));
    }
    if style.color != line.color {
        out.push_str(&paint("fill", style.color));
    }
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
        let mut painter = SvgPainter {
            out: String::new(),
            size: (0.0, 0.0),
            ids: BTreeSet::new(),
            clips: 0,
            clipping: BTreeSet::new(),
            defined: BTreeMap::new(),
        };
        let wishes = ["UA-63", "UA-63", "1 <b>\"", "", "Київ", "clip-1", "clip-1", "UA-63-2"];
        let given = wishes.map(|wish| painter.unique(wish));
        let expected = ["UA-63", "UA-63-2", "a1__b__", "a", "a____", "clip-1", "clip-1-2", "UA-63-2-2"];
        assert_eq!(given, expected, "valid and unique");
    }
}
