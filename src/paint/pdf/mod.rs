//! Writes a scene as PDF: vectors, real text in subset fonts, and all that a reader needs who cannot see it.
//!
//! A page is PDF/UA-1 (accessible) and PDF/A-3a (to be kept; of the levels with tags the one that takes
//! attachments), both by krilla's own checks. Same scene, same scale, same bytes: the file has no clock in it.
//! `reading` has the order of reading, links and what a viewer lists, `shapes` paths, `colors` inks.
#![expect(clippy::cast_possible_truncation, reason = "positions on a page are small enough for f32")]

use std::collections::BTreeMap;
use std::ops::Range;

use krilla::configure::{Accessibility, Archival, Configuration, ConfigurationBuilder};
use krilla::embed::{AssociationKind, EmbeddedFile, MimeType};
use krilla::error::KrillaError;
use krilla::geom::{Path, Point, Transform};
use krilla::metadata::{DateTime, Metadata};
use krilla::page::PageSettings;
use krilla::paint::FillRule;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, SpanTag};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use krilla::{Data, Document, SerializeSettings};

use self::colors::{filled, lettering, stroked};
use self::reading::{Address, Piece, Reading};
use self::shapes::{around, box_path, common, ink_path, path_of};
use super::cut::{cut_lines, cut_shape, ink};
use crate::model::Day;
use crate::scene::item::{Color, Face, Item, Origin, Pattern, Run, Scene, Shape, Stroke, Text};
use crate::scene::typeface::{LineGlyph, font_bytes, line_glyphs, line_metrics, placed_runs, text_width};
use crate::space::{Rect, Screen};
use crate::words::{Language, Message, Say, message, say_in_english};

mod colors;
mod reading;
mod shapes;

pub use self::colors::Inks;

/// The longest side of a page, in points of 1/72 inch: what readers of PDF 1.7 accept.
const MAX_SIDE_PT: f64 = 14_400.0;
/// Dots an inch of a picture that does not say.
const SCREEN_DPI: f64 = 96.0;
/// Name of the attachment with the record.
pub const RECORD_NAME: &str = "claims-map.json";

/// Why a page could not be made.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// Its size is out of range.
    Size {
        /// Width asked for, in points.
        width_pt: f64,
        /// Height asked for, in points.
        height_pt: f64,
    },
    /// The writer refused.
    Writing {
        /// What the writer said.
        reason: String,
    },
}

impl Say for PdfError {
    fn message(&self) -> Message {
        match self {
            Self::Size { width_pt, height_pt } => message!(
                "export-pdf-size",
                width = format!("{width_pt:.0}"),
                height = format!("{height_pt:.0}"),
                most = format!("{MAX_SIDE_PT:.0}")
            ),
            Self::Writing { reason } => message!("export-pdf-writing", reason = reason),
        }
    }
}

say_in_english!(PdfError);

/// Writes a scene as one page of `scale` pixels a logical pixel, at `dpi` pixels an inch (96 where
/// nobody asked for a resolution).
///
/// # Errors
/// [`PdfError::Size`] where a side would have no length or more than 14,400 points.
pub fn paint_pdf(scene: &Scene, scale: f64, dpi: Option<f64>, inks: Inks) -> Result<Vec<u8>, PdfError> {
    Ok(paint_pdf_with_marks(scene, scale, dpi, inks)?.0)
}

/// What a piece of the page stands for that is drawn between the marks of one tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PdfMark {
    /// The part of the page; `None` for what belongs to none.
    pub origin: Option<Origin>,
    /// The words, where it is a line of text.
    pub text: Option<String>,
}

/// Like [`paint_pdf`], with what each piece of the page stands for, in drawing order.
///
/// # Errors
/// As [`paint_pdf`].
pub fn paint_pdf_with_marks(
    scene: &Scene,
    scale: f64,
    dpi: Option<f64>,
    inks: Inks,
) -> Result<(Vec<u8>, Vec<PdfMark>), PdfError> {
    let pt_per_px = 72.0 / dpi.unwrap_or(SCREEN_DPI);
    let zoom = scale * pt_per_px;
    let (width_pt, height_pt) = (scene.width * zoom, scene.height * zoom);
    let is_possible = |side: f64| (1.0..=MAX_SIDE_PT).contains(&side);
    let size = PageSettings::from_wh(width_pt as f32, height_pt as f32);
    let (Some(size), true) = (size, is_possible(width_pt) && is_possible(height_pt)) else {
        return Err(PdfError::Size { width_pt, height_pt });
    };
    let written = match write(scene, &size, zoom, inks, standards(scene, inks)) {
        // A word with a letter that the font lacks, or no title: the page then claims to be nothing that it is not.
        Err(KrillaError::Validation(_)) => write(scene, &size, zoom, inks, Configuration::default()),
        written => written,
    };
    written.map_err(|error| PdfError::Writing { reason: format!("{error:?}") })
}

/// What a page claims to be. What is to be kept has a day and colours that are the same on every device: without one
/// of them a page is accessible only.
fn standards(scene: &Scene, inks: Inks) -> Configuration {
    let accessible = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1);
    let wanted = match (scene.day, inks) {
        (Some(_), Inks::Rgb) => accessible.with_archival_validator(Archival::A3_A),
        (None, _) | (_, Inks::Cmyk) => accessible,
    };
    wanted.finish().unwrap_or_default()
}

fn write(
    scene: &Scene,
    size: &PageSettings,
    zoom: f64,
    inks: Inks,
    configuration: Configuration,
) -> Result<(Vec<u8>, Vec<PdfMark>), KrillaError> {
    let settings = SerializeSettings { enable_tagging: true, configuration, ..SerializeSettings::default() };
    let mut document = Document::new_with(settings);
    document.set_metadata(metadata(scene));
    let mut page = document.start_page_with(size.clone());
    let mut surface = page.surface();
    surface.push_transform(&Transform::from_scale(zoom as f32, zoom as f32));
    let fonts = [Face::Regular, Face::SemiBold, Face::Italic]
        .into_iter()
        .filter_map(|face| Some((face, Font::new(Data::from(font_bytes(face)), 0)?)))
        .collect();
    let mut painter = PdfPainter {
        surface: &mut surface,
        fonts,
        inks,
        seen: Rect::new(0.0, 0.0, scene.width, scene.height),
        frame: None,
        reading: Reading::default(),
        cut_address: false,
        marks: Vec::new(),
    };
    painter.items(&scene.items);
    let (reading, marks) = (painter.reading, painter.marks);
    surface.pop();
    surface.finish();
    let (tree, outline) = reading.finished(scene, &mut page, zoom);
    page.finish();
    document.set_tag_tree(tree);
    document.set_outline(outline);
    if let Some(record) = &scene.record {
        document.embed_file(attachment(scene, record));
    }
    Ok((document.finish()?, marks))
}

fn metadata(scene: &Scene) -> Metadata {
    let metadata = Metadata::new()
        .title(scene.title.clone())
        .description(scene.description.clone())
        .language(scene.language.to_owned())
        .creator("Claims Map".to_owned());
    match scene.day {
        Some(day) => metadata.creation_date(date_of(day)),
        None => metadata,
    }
}

/// Midnight in Greenwich.
fn date_of(day: Day) -> DateTime {
    let (year, month, day) = day.numbers();
    let number = |value: i8| u8::try_from(value).unwrap_or(1);
    DateTime::new(u16::try_from(year).unwrap_or(0)).month(number(month)).day(number(day)).utc_offset_hour(0)
}

fn attachment(scene: &Scene, record: &str) -> EmbeddedFile {
    let language = Language::of_code(scene.language).unwrap_or_default();
    EmbeddedFile {
        path: RECORD_NAME.to_owned(),
        mime_type: MimeType::new("application/json"),
        description: Some(language.text(&message!("export-pdf-attachment"))),
        association_kind: AssociationKind::Data,
        data: Data::from(record.as_bytes().to_vec()),
        modification_date: scene.day.map(date_of),
        compress: Some(true),
        location: None,
    }
}

struct PdfPainter<'a, 'b> {
    surface: &'a mut Surface<'b>,
    fonts: BTreeMap<Face, Font>,
    inks: Inks,
    /// What of the scene shows: the page, and within the map its frame.
    seen: Rect,
    /// The edges beyond which nothing shows; `None` for those of the page.
    frame: Option<Rect>,
    reading: Reading,
    /// Whether the line before this one ended within an address.
    cut_address: bool,
    marks: Vec<PdfMark>,
}

impl PdfPainter<'_, '_> {
    fn items(&mut self, items: &[Item]) {
        for item in items {
            match item {
                Item::Group(group) => {
                    self.cut_address = false;
                    self.reading.open(Some(group));
                    self.items(&group.items);
                    self.reading.close();
                }
                Item::Clip { rect, items } => self.clip(*rect, items),
                Item::Fill { shape, color } => self.fill(shape, *color),
                Item::Stroke { shape, stroke } => self.stroke(shape, stroke),
                Item::Texture { shape, pattern, color } => self.texture(shape, pattern, *color),
                Item::Box { rect, radius, fill, stroke } => {
                    self.rectangle(*rect, *radius, *fill, stroke.as_ref());
                }
                Item::Text(text) => self.framed(bounds_of(text), |painter| painter.text(text)),
            }
        }
    }

    /// Draws what is no text: on the map a part of the picture, elsewhere decoration.
    fn drawn(&mut self, draw: impl FnOnce(&mut Surface<'_>, Inks)) {
        if self.reading.is_map() {
            let identifier = self.start(ContentTag::Other, None);
            draw(self.surface, self.inks);
            self.surface.end_tagged();
            self.reading.drawn(identifier);
        } else {
            self.decoration(draw);
        }
    }

    fn decoration(&mut self, draw: impl FnOnce(&mut Surface<'_>, Inks)) {
        self.start(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)), None);
        draw(self.surface, self.inks);
        self.surface.end_tagged();
    }

    fn start(&mut self, tag: ContentTag<'_>, text: Option<String>) -> Identifier {
        self.marks.push(PdfMark { origin: self.reading.origin().cloned(), text });
        self.surface.start_tagged(tag)
    }

    /// Draws what shows in a rectangle only. Shapes are cut to it by geometry, since not every program clips a group;
    /// a clip of its own has only what cannot be cut so and reaches over the edge.
    fn clip(&mut self, rect: Rect, items: &[Item]) {
        let Some(seen) = common(rect, self.seen) else { return };
        self.reading.framed(rect);
        self.reading.open(None);
        let outer = (std::mem::replace(&mut self.seen, seen), self.frame.replace(seen));
        self.items(items);
        (self.seen, self.frame) = outer;
        self.reading.close();
    }

    /// The frame, where what is drawn reaches over its edge.
    fn frame_around(&self, bounds: Rect) -> Option<Rect> {
        self.frame.filter(|frame| !frame.encloses(bounds))
    }

    /// Draws what may reach over the edge of the frame.
    fn framed(&mut self, bounds: Rect, draw: impl FnOnce(&mut Self)) {
        let clip = self.frame_around(bounds).and_then(|frame| box_path(frame, 0.0));
        if let Some(path) = &clip {
            self.surface.push_clip_path(path, &FillRule::NonZero);
        }
        draw(self);
        if clip.is_some() {
            self.surface.pop();
        }
    }

    fn fill(&mut self, shape: &Shape, color: Color) {
        let Some(bounds) = shape.bounds() else { return };
        let path = match self.frame_around(bounds) {
            Some(frame) => path_of(&cut_shape(shape, frame)),
            None => path_of(shape),
        };
        if let Some(path) = path {
            self.drawn(|surface, inks| fill_path(surface, &path, color, FillRule::EvenOdd, inks));
        }
    }

    fn stroke(&mut self, shape: &Shape, stroke: &Stroke) {
        let Some(bounds) = shape.bounds().map(|bounds| bounds.expanded(stroke.width / 2.0)) else { return };
        // Dashes would begin anew where a line is cut.
        let cut = self.frame_around(bounds).filter(|_| stroke.dash.is_none());
        let shapes = match cut {
            // Round ends reach to the edge.
            Some(frame) => cut_lines(shape, frame.expanded(-stroke.width / 2.0)).to_vec(),
            None => vec![shape.clone()],
        };
        let paths: Vec<Path> = shapes.iter().filter_map(path_of).collect();
        if paths.is_empty() {
            return;
        }
        let draw = |painter: &mut Self| {
            painter.drawn(|surface, inks| {
                for path in &paths {
                    stroke_path(surface, path, stroke, inks);
                }
            });
        };
        if cut.is_some() { draw(self) } else { self.framed(bounds, draw) }
    }

    fn rectangle(&mut self, rect: Rect, radius: f64, fill: Option<Color>, stroke: Option<&Stroke>) {
        let Some(path) = box_path(rect, radius) else { return };
        self.reading.covers(rect);
        let bounds = rect.expanded(stroke.map_or(0.0, |stroke| stroke.width / 2.0));
        self.framed(bounds, |painter| {
            painter.drawn(|surface, inks| {
                if let Some(color) = fill {
                    fill_path(surface, &path, color, FillRule::NonZero, inks);
                }
                if let Some(stroke) = stroke {
                    stroke_path(surface, &path, stroke, inks);
                }
            });
        });
    }

    /// A pattern, cut to its shape by geometry: what programs make of a clip within a clip differs.
    fn texture(&mut self, shape: &Shape, pattern: &Pattern, color: Color) {
        let Some(path) = ink_path(&ink(shape, pattern, self.seen), pattern.weight) else { return };
        self.drawn(|surface, inks| fill_path(surface, &path, color, FillRule::NonZero, inks));
    }

    /// A line of text over its halo. The halo is drawn as outlines, so that the words are there once.
    fn text(&mut self, text: &Text) {
        for (start, run) in placed_runs(text) {
            let (Some((width, color)), Some(font)) =
                (run.style.halo, self.fonts.get(&run.style.face).cloned())
            else {
                continue;
            };
            let (at, glyphs) = (point(start), krilla_glyphs(run, &line_glyphs(&run.text, &run.style)));
            self.decoration(|surface, inks| {
                surface.set_fill(None);
                surface.set_stroke(Some(stroked(&Stroke::solid(2.0 * width, color), inks)));
                surface.draw_glyphs(at, &glyphs, font, &run.text, run.style.size as f32, true);
            });
        }
        let words = text.words();
        let addresses = if self.reading.is_text() { addresses(&words, self.cut_address) } else { Vec::new() };
        self.cut_address = addresses.last().is_some_and(|(range, _)| *range == (0..words.len()));
        let (mut line, mut before) = (Vec::new(), 0);
        for (start, run) in placed_runs(text) {
            let within = before..before + run.text.len();
            let addresses = shared(&addresses, &within);
            if within.end == words.len() && self.reading.is_text() && !self.cut_address {
                // Words stay apart where lines are joined.
                let last = Run { text: format!("{} ", run.text), ..run.clone() };
                self.run(start, &last, &addresses, &mut line);
            } else {
                self.run(start, run, &addresses, &mut line);
            }
            before = within.end;
        }
        if !line.is_empty() {
            self.reading.line(line);
        }
    }

    /// The letters of a run, in as many pieces as the addresses in it want.
    fn run(
        &mut self,
        start: Screen,
        run: &Run,
        addresses: &[(Range<usize>, Address)],
        line: &mut Vec<Piece>,
    ) {
        let Run { text, style, language, reads } = run;
        // Letter-spaced words are read as words, and names that are broken between lines as names: their letters are
        // one sign that stands for all of it. What is read in the line before is drawn as outlines.
        let whole = reads.as_deref().or((style.letter_spacing > 0.0).then_some(text.as_str()));
        let Some(font) = self.fonts.get(&style.face).cloned() else { return };
        let placed = line_glyphs(text, style);
        let (mut glyphs, metrics) = (krilla_glyphs(run, &placed), line_metrics(style.face, style.size));
        if let Some(whole) = whole.filter(|whole| !whole.is_empty()) {
            for glyph in &mut glyphs {
                glyph.text_range = 0..whole.len();
            }
        }
        let width = text_width(text, style);
        for (letters, address) in pieces(text.len(), addresses) {
            let first = placed.partition_point(|glyph| glyph.letters.start < letters.start);
            let last = placed.partition_point(|glyph| glyph.letters.start < letters.end);
            let Some(leftmost) = placed[..last].get(first) else { continue };
            let (left, right) = (leftmost.x, placed.get(last).map_or(width, |next| next.x));
            let words = &text[letters];
            let span = SpanTag::empty().with_lang(language.as_deref());
            let identifier = self.start(ContentTag::Span(span), Some(words.trim_end().to_owned()));
            self.surface.set_stroke(None);
            self.surface.set_fill(Some(lettering(style.color, self.inks)));
            let at = point(Screen::new(start.x + left, start.y));
            let (signs, is_outline) = (&glyphs[first..last], whole == Some(""));
            let said = if is_outline { text } else { whole.unwrap_or(text) };
            self.surface.draw_glyphs(at, signs, font.clone(), said, style.size as f32, is_outline);
            self.surface.end_tagged();
            let height = metrics.cap_height + 2.0 * DESCENT * style.size;
            let rect =
                Rect::new(start.x + left, start.y + DESCENT * style.size - height, right - left, height);
            line.push(Piece { identifier, rect, address: address.cloned() });
        }
    }
}

/// Room under the baseline and over the capitals for what is longer, in font sizes.
const DESCENT: f64 = 0.24;

/// The rectangle that a line of text takes, with its halo.
fn bounds_of(text: &Text) -> Rect {
    let bounds = |(start, run): (Screen, &Run)| {
        let halo = run.style.halo.map_or(0.0, |(width, _)| width);
        let (width, size) = (text_width(&run.text, &run.style), run.style.size);
        Rect::new(start.x, start.y - size, width, size * (1.0 + DESCENT)).expanded(halo)
    };
    placed_runs(text).map(bounds).reduce(around).unwrap_or(Rect::new(text.at.x, text.at.y, 0.0, 0.0))
}

/// A run's letters as pieces: addresses, and what stands between them.
fn pieces(length: usize, addresses: &[(Range<usize>, Address)]) -> Vec<(Range<usize>, Option<&Address>)> {
    let (mut pieces, mut from) = (Vec::new(), 0);
    for (range, address) in addresses {
        pieces.push((from..range.start, None));
        pieces.push((range.clone(), Some(address)));
        from = range.end;
    }
    pieces.push((from..length, None));
    pieces.retain(|(range, _)| !range.is_empty());
    pieces
}

/// What of a line's addresses stands within a run of it, in the run's own bytes.
fn shared(addresses: &[(Range<usize>, Address)], run: &Range<usize>) -> Vec<(Range<usize>, Address)> {
    let within = |(range, address): &(Range<usize>, Address)| {
        let (start, end) = (range.start.max(run.start), range.end.min(run.end));
        let text = address.text.get(start.checked_sub(range.start)?..end.checked_sub(range.start)?)?;
        let continues = address.continues || start > range.start;
        let address = Address { text: text.to_owned(), continues };
        (start < end).then(|| (start - run.start..end - run.start, address))
    };
    addresses.iter().filter_map(within).collect()
}

/// The addresses in a line, by their bytes. Where the line before ended within one, this one begins with the rest.
fn addresses(line: &str, is_cut: bool) -> Vec<(Range<usize>, Address)> {
    let mut found = Vec::new();
    let mut from = 0;
    let mut add = |start: usize, continues: bool| {
        let end = line[start..].find(char::is_whitespace).map_or(line.len(), |length| start + length);
        let text = line[start..end].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '”', '»', '’']);
        if !text.is_empty() {
            let address = Address { text: text.to_owned(), continues };
            found.push((start..start + text.len(), address));
        }
        end
    };
    if is_cut && !line.starts_with("http") {
        from = add(0, true);
    }
    while let Some(start) = ["https://", "http://"].iter().filter_map(|s| line[from..].find(s)).min() {
        from = add(from + start, false);
    }
    found
}

fn point(at: Screen) -> Point {
    Point::from_xy(at.x as f32, at.y as f32)
}

/// The signs of a run where the other painters put them too: advances reach from sign to sign.
fn krilla_glyphs(run: &Run, glyphs: &[LineGlyph]) -> Vec<KrillaGlyph> {
    let size = run.style.size;
    let next_x = |index: usize| glyphs.get(index + 1).map_or(glyphs[index].x, |next| next.x);
    let place = |(index, glyph): (usize, &LineGlyph)| KrillaGlyph {
        glyph_id: GlyphId::new(glyph.id),
        text_range: glyph.letters.clone(),
        x_advance: ((next_x(index) - glyph.x) / size) as f32,
        x_offset: 0.0,
        y_offset: (glyph.y / size) as f32,
        y_advance: 0.0,
        location: None,
    };
    glyphs.iter().enumerate().map(place).collect()
}

fn fill_path(surface: &mut Surface<'_>, path: &Path, color: Color, rule: FillRule, inks: Inks) {
    surface.set_stroke(None);
    surface.set_fill(Some(filled(color, rule, inks)));
    surface.draw_path(path);
}

fn stroke_path(surface: &mut Surface<'_>, path: &Path, stroke: &Stroke, inks: Inks) {
    surface.set_fill(None);
    surface.set_stroke(Some(stroked(stroke, inks)));
    surface.draw_path(path);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(line: &str, is_cut: bool) -> Vec<(String, bool)> {
        addresses(line, is_cut).into_iter().map(|(_, address)| (address.text, address.continues)).collect()
    }

    #[test]
    fn addresses_end_before_the_punctuation_behind_them() {
        let line = "Kyiv Post, 17 March 2025, https://www.kyivpost.com/post/49020; (http://a.example/b?c=d).";
        let expected = ["https://www.kyivpost.com/post/49020", "http://a.example/b?c=d"];
        assert_eq!(found(line, false), expected.map(|text| (text.to_owned(), false)), "two of them");
        assert_eq!(found("no address", false), [], "none");
        let rest = found("of-it, and more", true);
        assert_eq!(rest, [("of-it".to_owned(), true)], "what a line before it began");
    }

    #[test]
    fn an_address_in_two_runs_is_one_link() {
        let line = addresses("at https://a.example/bcd now", false);
        let [(one, first)] = shared(&line, &(0..15)).try_into().unwrap();
        let [(other, second)] = shared(&line, &(15..28)).try_into().unwrap();
        assert_eq!((one, first.text.as_str(), first.continues), (3..15, "https://a.ex", false), "its begin");
        assert_eq!((other, second.text.as_str(), second.continues), (0..9, "ample/bcd", true), "its end");
    }
}
