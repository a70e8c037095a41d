//! Writes a scene as SVG 1.1: real text, vector patterns, an id and a title for each area.

use std::fmt::Write as _;

use crate::scene::item::{Align, Color, Face, Group, Item, Motif, Origin, Pattern, Scene, Shape, Stroke, Text};
use crate::scene::texture::{dots, stripes};
use crate::space::{Rect, Screen};

/// The fonts that a text asks for, the bundled one first.
const FONTS: &str = "Inter, 'Helvetica Neue', Arial, sans-serif";

/// Writes a scene as an SVG document. Numbers have at most two decimals, in logical pixels.
pub fn paint_svg(scene: &Scene) -> String {
    let mut painter = SvgPainter { out: String::new(), clips: 0 };
    let (width, height) = (number(scene.width), number(scene.height));
    painter.line(&format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" xml:lang=\"{}\" role=\"img\" font-family=\"{FONTS}\">",
        scene.language
    ));
    painter.line(&format!("<title>{}</title>", escaped(&scene.title)));
    painter.line(&format!("<desc>{}</desc>", escaped(&scene.description)));
    painter.items(&scene.items);
    painter.line("</svg>");
    painter.out
}

struct SvgPainter {
    out: String,
    /// How many clips have been given an id.
    clips: usize,
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
                    let data = path_data(shape);
                    self.line(&format!("<path fill-rule=\"evenodd\"{} d=\"{data}\"/>", paint("fill", *color)));
                }
                Item::Stroke { shape, stroke } => {
                    let data = path_data(shape);
                    self.line(&format!("<path fill=\"none\"{} d=\"{data}\"/>", stroke_attributes(*stroke)));
                }
                Item::Texture { shape, pattern, color } => self.texture(shape, pattern, *color),
                Item::Box { rect, radius, fill, stroke } => {
                    let fill = fill.map_or_else(|| " fill=\"none\"".to_owned(), |color| paint("fill", color));
                    let stroke = stroke.map(stroke_attributes).unwrap_or_default();
                    self.line(&rect_element(*rect, *radius, &format!("{fill}{stroke}")));
                }
                Item::Text(text) => self.text(text),
            }
        }
    }

    fn group(&mut self, group: &Group) {
        if group.items.is_empty() {
            return;
        }
        let attributes = match &group.origin {
            Origin::Area(id) => format!("id=\"{}\" class=\"area\"", identifier(id.as_str())),
            Origin::Place(id) => format!("id=\"{}\" class=\"place\"", identifier(id.as_str())),
            Origin::AreaLabel(id) => format!("class=\"label\" data-area=\"{}\"", escaped(id.as_str())),
            Origin::PlaceLabel(id) => format!("class=\"label\" data-place=\"{}\"", escaped(id.as_str())),
            Origin::Backdrop => "class=\"backdrop\"".to_owned(),
            Origin::Borders => "class=\"borders\"".to_owned(),
            Origin::Highlight(id) => format!("class=\"highlight\" data-area=\"{}\"", escaped(id.as_str())),
            Origin::Legend => "class=\"legend\"".to_owned(),
            Origin::Furniture => "class=\"furniture\"".to_owned(),
        };
        self.line(&format!("<g {attributes}>"));
        if let Some(title) = &group.title {
            self.line(&format!("<title>{}</title>", escaped(title)));
        }
        self.items(&group.items);
        self.line("</g>");
    }

    /// Defines a clip and returns its id.
    fn clip(&mut self, element: &str) -> String {
        self.clips += 1;
        let id = format!("clip-{}", self.clips);
        self.line(&format!("<clipPath id=\"{id}\">{element}</clipPath>"));
        id
    }

    fn texture(&mut self, shape: &Shape, pattern: &Pattern, color: Color) {
        let Some(bounds) = shape.bounds().map(|bounds| bounds.expanded(pattern.weight)) else {
            return;
        };
        let clip = self.clip(&format!("<path clip-rule=\"evenodd\" d=\"{}\"/>", path_data(shape)));
        let mut data = String::new();
        let ink = match pattern.motif {
            Motif::Hatch | Motif::CrossHatch => {
                for [from, to] in stripes(pattern, bounds) {
                    push(&mut data, format_args!("M{}L{}", pair(from), pair(to)));
                }
                format!("fill=\"none\"{} stroke-width=\"{}\"", paint("stroke", color), number(pattern.weight))
            }
            Motif::Dots => {
                let (radius, diameter) = (number(pattern.weight / 2.0), number(pattern.weight));
                for dot in dots(pattern, bounds) {
                    let left = Screen::new(dot.x - pattern.weight / 2.0, dot.y);
                    let arcs = format!("a{radius} {radius} 0 1 0 {diameter} 0a{radius} {radius} 0 1 0 -{diameter} 0");
                    push(&mut data, format_args!("M{}{arcs}", pair(left)));
                }
                paint("fill", color).trim_start().to_owned()
            }
        };
        self.line(&format!("<g clip-path=\"url(#{clip})\"><path {ink} d=\"{data}\"/></g>"));
    }

    fn text(&mut self, text: &Text) {
        let style = &text.style;
        let mut attributes = format!("x=\"{}\" y=\"{}\" font-size=\"{}\"", number(text.at.x), number(text.at.y), number(style.size));
        match style.face {
            Face::Regular => {}
            Face::SemiBold => attributes.push_str(" font-weight=\"600\""),
            Face::Italic => attributes.push_str(" font-style=\"italic\""),
        }
        match style.align {
            Align::Start => {}
            Align::Middle => attributes.push_str(" text-anchor=\"middle\""),
            Align::End => attributes.push_str(" text-anchor=\"end\""),
        }
        if style.letter_spacing.abs() > 0.0 {
            push(&mut attributes, format_args!(" letter-spacing=\"{}\"", number(style.letter_spacing)));
        }
        if let Some((width, color)) = style.halo {
            let stroke = stroke_attributes(Stroke::solid(2.0 * width, color));
            push(&mut attributes, format_args!(" paint-order=\"stroke\"{stroke}"));
        }
        let fill = paint("fill", style.color);
        self.line(&format!("<text {attributes}{fill} xml:space=\"preserve\">{}</text>", escaped(&text.text)));
    }
}

/// Appends to a text; writing to a `String` cannot fail.
fn push(out: &mut String, arguments: std::fmt::Arguments<'_>) {
    out.write_fmt(arguments).expect("invariant: writing to a String never fails");
}

/// A number with at most two decimals, without `-0` and without trailing zeros.
fn number(value: f64) -> String {
    let rounded = (value * 100.0).round() / 100.0;
    if rounded.abs() < 0.005 { "0".to_owned() } else { rounded.to_string() }
}

fn pair(at: Screen) -> String {
    format!("{} {}", number(at.x), number(at.y))
}

/// A colour as a fill or a stroke, with its opacity where it is not full.
fn paint(property: &str, color: Color) -> String {
    let mut out = format!(" {property}=\"#{:02x}{:02x}{:02x}\"", color.r, color.g, color.b);
    if color.a < 255 {
        push(&mut out, format_args!(" {property}-opacity=\"{}\"", number(f64::from(color.a) / 255.0)));
    }
    out
}

fn stroke_attributes(stroke: Stroke) -> String {
    let mut out = paint("stroke", stroke.color);
    push(&mut out, format_args!(" stroke-width=\"{}\" stroke-linejoin=\"round\"", number(stroke.width)));
    match stroke.dash {
        Some((dash, gap)) => push(&mut out, format_args!(" stroke-dasharray=\"{} {}\"", number(dash), number(gap))),
        None => out.push_str(" stroke-linecap=\"round\""),
    }
    out
}

fn rect_element(rect: Rect, radius: f64, attributes: &str) -> String {
    let radius = if radius > 0.0 { format!(" rx=\"{}\"", number(radius)) } else { String::new() };
    let (x, y) = (number(rect.x), number(rect.y));
    let (width, height) = (number(rect.width), number(rect.height));
    format!("<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"{radius}{attributes}/>")
}

/// Path data relative to the point before, in hundredths of a pixel, so that no error adds up.
fn path_data(shape: &Shape) -> String {
    let mut data = String::new();
    for part in &shape.parts {
        let mut last: Option<(i64, i64)> = None;
        for at in part {
            let here = ((at.x * 100.0).round() as i64, (at.y * 100.0).round() as i64);
            match last {
                None => push(&mut data, format_args!("M{} {}l", hundredths(here.0), hundredths(here.1))),
                Some(before) if before == here => continue,
                Some(before) => {
                    if !data.ends_with('l') && here.0 >= before.0 {
                        data.push(' ');
                    }
                    data.push_str(&hundredths(here.0 - before.0));
                    if here.1 >= before.1 {
                        data.push(' ');
                    }
                    data.push_str(&hundredths(here.1 - before.1));
                }
            }
            last = Some(here);
        }
        if data.ends_with('l') {
            data.push_str("0 0");
        }
        if shape.closed {
            data.push('z');
        }
    }
    data
}

/// A count of hundredths as a decimal number, as short as it can be written.
fn hundredths(value: i64) -> String {
    let sign = if value < 0 { "-" } else { "" };
    let (whole, part) = (value.abs() / 100, value.abs() % 100);
    let whole = if whole == 0 && part != 0 { String::new() } else { whole.to_string() };
    match part {
        0 => format!("{sign}{whole}"),
        part if part % 10 == 0 => format!("{sign}{whole}.{}", part / 10),
        part => format!("{sign}{whole}.{part:02}"),
    }
}

/// An id that XML allows: letters, digits, hyphens, and never a digit first.
fn identifier(id: &str) -> String {
    let safe: String =
        id.chars().map(|letter| if letter.is_ascii_alphanumeric() || letter == '-' { letter } else { '_' }).collect();
    if safe.starts_with(|letter: char| letter.is_ascii_alphabetic()) { safe } else { format!("a{safe}") }
}

/// Text for XML: markup escaped, characters that XML forbids replaced by U+FFFD.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' => out.push(' '),
            forbidden if forbidden.is_control() || matches!(forbidden, '\u{fffe}' | '\u{ffff}') => out.push('\u{fffd}'),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short_and_never_minus_zero() {
        for (value, text) in [(0.0, "0"), (-0.001, "0"), (1.5, "1.5"), (-2.126, "-2.13"), (100.0, "100")] {
            assert_eq!(number(value), text, "{value}");
        }
        for (value, text) in [(0, "0"), (5, ".05"), (-50, "-.5"), (123, "1.23"), (-1000, "-10")] {
            assert_eq!(hundredths(value), text, "{value}");
        }
    }

    #[test]
    fn paths_come_back_to_where_they_started() {
        let part = vec![Screen::new(10.0, 20.0), Screen::new(10.333, 19.5), Screen::new(9.0, 20.004)];
        let data = path_data(&Shape { parts: vec![part], closed: true });
        assert_eq!(data, "M10 20l.33-.5-1.33 .5z", "relative, rounded to the same grid");
    }

    #[test]
    fn hostile_text_stays_text() {
        let hostile = "</text><script>alert(1)</script> ]]> \"'& \u{0} \u{202e}";
        let text = escaped(hostile);
        assert!(!text.contains('<') && !text.contains('\u{0}'), "{text}");
        assert_eq!(identifier("1 <b>"), "a1__b_", "ids");
    }
}
