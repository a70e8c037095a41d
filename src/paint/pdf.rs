//! Writes a scene as PDF: vectors, real text in subset fonts, tags for readers that cannot see it.
//!
//! Same scene, same scale, same bytes: the file has no clock in it.
#![expect(clippy::cast_possible_truncation, reason = "positions on a page are small enough for f32")]

use std::collections::BTreeMap;

use krilla::color::rgb;
use krilla::embed::{AssociationKind, EmbeddedFile, MimeType};
use krilla::geom::{Path, PathBuilder, Point, Transform};
use krilla::metadata::Metadata;
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, Stroke as PdfStroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, Node, SpanTag, Tag, TagGroup, TagTree,
};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use krilla::{Data, Document, SerializeSettings};

use crate::scene::item::{Color, Face, Item, Origin, Pattern, Run, Scene, Shape, Stroke, Text};
use crate::scene::texture::{Marks, marks};
use crate::scene::typeface::{font_bytes, line_glyphs, placed_runs};
use crate::space::{Rect, Screen};
use crate::words::{Language, Message, Say, message, say_in_english};

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
pub fn paint_pdf(scene: &Scene, scale: f64, dpi: Option<f64>) -> Result<Vec<u8>, PdfError> {
    Ok(paint_pdf_with_marks(scene, scale, dpi)?.0)
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
) -> Result<(Vec<u8>, Vec<PdfMark>), PdfError> {
    let pt_per_px = 72.0 / dpi.unwrap_or(SCREEN_DPI);
    let zoom = scale * pt_per_px;
    let (width_pt, height_pt) = (scene.width * zoom, scene.height * zoom);
    let is_possible = |side: f64| (1.0..=MAX_SIDE_PT).contains(&side);
    let size = PageSettings::from_wh(width_pt as f32, height_pt as f32);
    let (Some(size), true) = (size, is_possible(width_pt) && is_possible(height_pt)) else {
        return Err(PdfError::Size { width_pt, height_pt });
    };
    let settings = SerializeSettings { enable_tagging: true, ..SerializeSettings::default() };
    let mut document = Document::new_with(settings);
    document.set_metadata(metadata(scene));
    let mut page = document.start_page_with(size);
    let mut surface = page.surface();
    surface.push_transform(&Transform::from_scale(zoom as f32, zoom as f32));
    let fonts = [Face::Regular, Face::SemiBold, Face::Italic]
        .into_iter()
        .filter_map(|face| Some((face, Font::new(Data::from(font_bytes(face)), 0)?)))
        .collect();
    let mut painter = PdfPainter {
        surface: &mut surface,
        fonts,
        whole: Rect::new(0.0, 0.0, scene.width, scene.height),
        tags: Tags::default(),
        origin: None,
        marks: Vec::new(),
    };
    painter.items(&scene.items);
    let (tags, marks) = (painter.tags, painter.marks);
    surface.pop();
    surface.finish();
    page.finish();
    document.set_tag_tree(tags.tree(scene));
    if let Some(record) = &scene.record {
        document.embed_file(attachment(scene, record));
    }
    let bytes = document.finish().map_err(|error| PdfError::Writing { reason: format!("{error:?}") })?;
    Ok((bytes, marks))
}

fn metadata(scene: &Scene) -> Metadata {
    Metadata::new()
        .title(scene.title.clone())
        .description(scene.description.clone())
        .language(scene.language.to_owned())
        .creator("Claims Map".to_owned())
}

fn attachment(scene: &Scene, record: &str) -> EmbeddedFile {
    let language = Language::of_code(scene.language).unwrap_or_default();
    EmbeddedFile {
        path: RECORD_NAME.to_owned(),
        mime_type: MimeType::new("application/json"),
        description: Some(language.text(&message!("export-pdf-attachment"))),
        association_kind: AssociationKind::Data,
        data: Data::from(record.as_bytes().to_vec()),
        modification_date: None,
        compress: Some(true),
        location: None,
    }
}

/// What the tag tree is made of: the picture, and the lines of text in drawing order, each by its runs.
#[derive(Default)]
struct Tags {
    picture: Option<Identifier>,
    lines: Vec<Vec<Identifier>>,
}

impl Tags {
    fn tree(self, scene: &Scene) -> TagTree {
        let mut tree = TagTree::new().with_lang(Some(scene.language.to_owned()));
        if let Some(picture) = self.picture {
            let figure = Tag::Figure(Some(scene.description.clone()));
            tree.push(TagGroup::with_children(figure, vec![Node::Leaf(picture)]));
        }
        for line in self.lines {
            tree.push(TagGroup::with_children(Tag::P, line.into_iter().map(Node::Leaf).collect()));
        }
        tree
    }
}

struct PdfPainter<'a, 'b> {
    surface: &'a mut Surface<'b>,
    fonts: BTreeMap<Face, Font>,
    whole: Rect,
    tags: Tags,
    /// The innermost part of the page that is being drawn.
    origin: Option<Origin>,
    marks: Vec<PdfMark>,
}

impl PdfPainter<'_, '_> {
    fn items(&mut self, items: &[Item]) {
        for item in items {
            match item {
                Item::Group(group) => {
                    let outer = self.origin.replace(group.origin.clone());
                    self.items(&group.items);
                    self.origin = outer;
                }
                Item::Clip { rect, items } => self.clip(*rect, items),
                Item::Fill { shape, color } => {
                    if let Some(path) = path_of(shape) {
                        self.drawn(|surface| fill_path(surface, &path, *color, FillRule::EvenOdd));
                    }
                }
                Item::Stroke { shape, stroke } => {
                    if let Some(path) = path_of(shape) {
                        self.drawn(|surface| stroke_path(surface, &path, stroke));
                    }
                }
                Item::Texture { shape, pattern, color } => self.texture(shape, pattern, *color),
                Item::Box { rect, radius, fill, stroke } => {
                    let Some(path) = box_path(*rect, *radius) else { continue };
                    self.drawn(|surface| {
                        if let Some(color) = fill {
                            fill_path(surface, &path, *color, FillRule::NonZero);
                        }
                        if let Some(stroke) = stroke {
                            stroke_path(surface, &path, stroke);
                        }
                    });
                }
                Item::Text(text) => self.text(text),
            }
        }
    }

    /// Draws what is no text: the first of it is tagged as the picture, the rest as decoration of it.
    fn drawn(&mut self, draw: impl FnOnce(&mut Surface<'_>)) {
        let is_first = self.tags.picture.is_none();
        let tag = if is_first {
            ContentTag::Other
        } else {
            ContentTag::Artifact(Artifact::with_kind(ArtifactType::Other))
        };
        self.marks.push(PdfMark { origin: self.origin.clone(), text: None });
        let identifier = self.surface.start_tagged(tag);
        draw(self.surface);
        self.surface.end_tagged();
        if is_first {
            self.tags.picture = Some(identifier);
        }
    }

    fn clip(&mut self, rect: Rect, items: &[Item]) {
        let Some(path) = box_path(rect, 0.0) else { return };
        self.surface.push_clip_path(&path, &FillRule::NonZero);
        self.items(items);
        self.surface.pop();
    }

    fn texture(&mut self, shape: &Shape, pattern: &Pattern, color: Color) {
        let (Some(clip), Some(bounds)) = (path_of(shape), shape.bounds()) else { return };
        // What lies outside the page is not drawn: a pattern over a large shape would be endless.
        let Some(bounds) = common(bounds, self.whole) else { return };
        let marks = marks(pattern, bounds.expanded(pattern.weight));
        let Some(path) = marks_path(&marks, pattern.weight) else { return };
        self.drawn(|surface| {
            surface.push_clip_path(&clip, &FillRule::EvenOdd);
            match marks {
                Marks::Lines(_) => stroke_path(surface, &path, &Stroke::solid(pattern.weight, color)),
                Marks::Dots(_) => fill_path(surface, &path, color, FillRule::NonZero),
            }
            surface.pop();
        });
    }

    /// A line of text over its halo. The halo is drawn as outlines, so that the words are there once.
    fn text(&mut self, text: &Text) {
        for (start, run) in placed_runs(text) {
            let (Some((width, color)), Some(font)) =
                (run.style.halo, self.fonts.get(&run.style.face).cloned())
            else {
                continue;
            };
            let (at, glyphs) = (Point::from_xy(start.x as f32, start.y as f32), krilla_glyphs(run));
            self.drawn(|surface| {
                surface.set_fill(None);
                surface.set_stroke(Some(pdf_stroke(&Stroke::solid(2.0 * width, color))));
                surface.draw_glyphs(at, &glyphs, font, &run.text, run.style.size as f32, true);
            });
        }
        let mut line = Vec::new();
        for (start, run) in placed_runs(text) {
            line.extend(self.run(start, run));
        }
        if !line.is_empty() {
            self.tags.lines.push(line);
        }
    }

    /// The letters of a run; where the page has them, for the tag tree.
    fn run(&mut self, start: Screen, run: &Run) -> Option<Identifier> {
        let Run { text, style } = run;
        let font = self.fonts.get(&style.face).cloned()?;
        let (at, glyphs) = (Point::from_xy(start.x as f32, start.y as f32), krilla_glyphs(run));
        // Letter-spaced words are read as words.
        let words = (style.letter_spacing > 0.0).then_some(text.as_str());
        let span = SpanTag::empty().with_actual_text(words);
        self.marks.push(PdfMark { origin: self.origin.clone(), text: Some(text.clone()) });
        let identifier = self.surface.start_tagged(ContentTag::Span(span));
        self.surface.set_stroke(None);
        self.surface.set_fill(Some(pdf_fill(style.color, FillRule::NonZero)));
        self.surface.draw_glyphs(at, &glyphs, font, text, style.size as f32, false);
        self.surface.end_tagged();
        Some(identifier)
    }
}

/// The signs of a run where the other painters put them too: advances reach from sign to sign.
fn krilla_glyphs(run: &Run) -> Vec<KrillaGlyph> {
    let (size, glyphs) = (run.style.size, line_glyphs(&run.text, &run.style));
    let next_x = |index: usize| glyphs.get(index + 1).map_or(glyphs[index].x, |next| next.x);
    let place = |(index, glyph): (usize, &crate::scene::typeface::LineGlyph)| KrillaGlyph {
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

fn path_of(shape: &Shape) -> Option<Path> {
    let mut builder = PathBuilder::new();
    for part in &shape.parts {
        add_line(&mut builder, part, shape.closed);
    }
    builder.finish()
}

fn add_line(builder: &mut PathBuilder, points: &[Screen], is_closed: bool) {
    let mut points = points.iter();
    if let Some(first) = points.next() {
        builder.move_to(first.x as f32, first.y as f32);
        for at in points {
            builder.line_to(at.x as f32, at.y as f32);
        }
        if is_closed {
            builder.close();
        }
    }
}

/// Distance of a Bézier curve's handles that draws a quarter of a circle of radius 1.
const QUARTER: f64 = 0.552_284_75;

fn box_path(rect: Rect, radius: f64) -> Option<Path> {
    let mut builder = PathBuilder::new();
    add_box(&mut builder, rect, radius.min(rect.width / 2.0).min(rect.height / 2.0));
    builder.finish()
}

fn add_box(builder: &mut PathBuilder, rect: Rect, radius: f64) {
    let (left, top, right, bottom) = (rect.x, rect.y, rect.right(), rect.bottom());
    if radius <= 0.0 {
        let corners = [(left, top), (right, top), (right, bottom), (left, bottom)];
        add_line(builder, &corners.map(|(x, y)| Screen::new(x, y)), true);
        return;
    }
    let handle = radius * (1.0 - QUARTER);
    let corners = [
        ((right - radius, top), (right - handle, top), (right, top + handle), (right, top + radius)),
        (
            (right, bottom - radius),
            (right, bottom - handle),
            (right - handle, bottom),
            (right - radius, bottom),
        ),
        ((left + radius, bottom), (left + handle, bottom), (left, bottom - handle), (left, bottom - radius)),
        ((left, top + radius), (left, top + handle), (left + handle, top), (left + radius, top)),
    ];
    let mut is_first = true;
    for (from, first, second, to) in corners {
        let (x, y) = (from.0 as f32, from.1 as f32);
        if std::mem::take(&mut is_first) {
            builder.move_to(x, y);
        } else {
            builder.line_to(x, y);
        }
        let [a, b, c] = [first, second, to].map(|(x, y)| (x as f32, y as f32));
        builder.cubic_to(a.0, a.1, b.0, b.1, c.0, c.1);
    }
    builder.close();
}

fn marks_path(marks: &Marks, weight: f64) -> Option<Path> {
    let mut builder = PathBuilder::new();
    match marks {
        Marks::Lines(lines) => lines.iter().for_each(|line| add_line(&mut builder, line, false)),
        Marks::Dots(dots) => {
            for centre in dots {
                add_box(&mut builder, Rect::centred(*centre, weight, weight), weight / 2.0);
            }
        }
    }
    builder.finish()
}

/// What two rectangles have in common; `None` for nothing.
fn common(one: Rect, other: Rect) -> Option<Rect> {
    let (left, top) = (one.x.max(other.x), one.y.max(other.y));
    let (right, bottom) = (one.right().min(other.right()), one.bottom().min(other.bottom()));
    (right > left && bottom > top).then(|| Rect::new(left, top, right - left, bottom - top))
}

fn fill_path(surface: &mut Surface<'_>, path: &Path, color: Color, rule: FillRule) {
    surface.set_stroke(None);
    surface.set_fill(Some(pdf_fill(color, rule)));
    surface.draw_path(path);
}

fn stroke_path(surface: &mut Surface<'_>, path: &Path, stroke: &Stroke) {
    surface.set_fill(None);
    surface.set_stroke(Some(pdf_stroke(stroke)));
    surface.draw_path(path);
}

fn pdf_fill(color: Color, rule: FillRule) -> Fill {
    Fill { paint: rgb::Color::new(color.r, color.g, color.b).into(), opacity: opacity(color), rule }
}

fn pdf_stroke(stroke: &Stroke) -> PdfStroke {
    let color = stroke.color;
    PdfStroke {
        paint: rgb::Color::new(color.r, color.g, color.b).into(),
        width: stroke.width as f32,
        miter_limit: 4.0,
        // Dashes end at right angles, lines round.
        line_cap: if stroke.dash.is_some() { LineCap::Butt } else { LineCap::Round },
        line_join: LineJoin::Round,
        opacity: opacity(color),
        dash: stroke.dash.map(|(dash, gap)| StrokeDash { array: vec![dash as f32, gap as f32], offset: 0.0 }),
    }
}

fn opacity(color: Color) -> NormalizedF32 {
    NormalizedF32::new(f32::from(color.a) / 255.0).unwrap_or(NormalizedF32::ONE)
}
