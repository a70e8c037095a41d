//! The bundled typeface: how wide a line is, where it breaks, and the outlines of its letters.
//!
//! Everything is unhinted and proportional to the font size, so a line that fits at one scale fits at
//! every scale. Lines run from left to right in one script; the bundled faces have no other.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use harfrust::script::UNKNOWN;
use harfrust::{Direction, Feature, Script, ShapeOptions, ShapePlan, Shaper, ShaperData, Tag, UnicodeBuffer};
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider};
use vello_cpu::kurbo::{Affine, BezPath};

use super::item::{Align, Color, Face, Run, Text, TextStyle};
use super::widths::Widths;
use crate::space::Screen;

/// Heights of a face, in scene pixels; all are distances, so none is negative.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LineMetrics {
    /// From the baseline up to the top of the line.
    pub ascent: f64,
    /// From the baseline down to the bottom of the line.
    pub descent: f64,
    /// From the baseline up to the top of a capital letter.
    pub cap_height: f64,
}

/// The font file of a face, OpenType with CFF outlines.
pub fn font_bytes(face: Face) -> &'static [u8] {
    match face {
        Face::Regular => include_bytes!("../../assets/fonts/Inter-Regular.otf"),
        Face::SemiBold => include_bytes!("../../assets/fonts/Inter-SemiBold.otf"),
        Face::Italic => include_bytes!("../../assets/fonts/Inter-Italic.otf"),
    }
}

/// Width of a line, in scene pixels: from the origin of its first letter to the end of its last
/// one's advance, with kerning.
///
/// Letter spacing stands between letters, not after the last, as SVG renderers that centre the
/// visible line do it. Letters that join into one sign (`->`) are spaced as one.
pub fn text_width(text: &str, style: &TextStyle) -> f64 {
    let face = Typeface::of(style.face);
    face.units_wide(text, style) * face.px_per_unit(style)
}

/// Heights of a face at a font size (scene pixels).
pub fn line_metrics(face: Face, size: f64) -> LineMetrics {
    let face = Typeface::of(face);
    let px = size / face.units_per_em;
    let LineMetrics { ascent, descent, cap_height } = face.metrics;
    LineMetrics { ascent: ascent * px, descent: descent * px, cap_height: cap_height * px }
}

/// True where one of the bundled faces has no sign for the character, so that a box is drawn for it.
pub fn lacks_glyph(character: char) -> bool {
    let faces = [Face::Regular, Face::SemiBold, Face::Italic];
    faces.into_iter().any(|face| Typeface::of(face).font.charmap().map(character).is_none())
}

/// Width of a line of several runs, in scene pixels: what they take one after another.
pub fn line_width(line: &Text) -> f64 {
    line.runs.iter().map(|run| text_width(&run.text, &run.style)).sum()
}

/// The start of a line's baseline, in scene pixels: where its alignment puts it.
pub fn line_start(line: &Text) -> Screen {
    let left = match line.align {
        Align::Start => 0.0,
        Align::Middle => line_width(line) / 2.0,
        Align::End => line_width(line),
    };
    Screen::new(line.at.x - left, line.at.y)
}

/// The runs of a line, each with the start of its baseline, in scene pixels.
pub fn placed_runs(line: &Text) -> impl Iterator<Item = (Screen, &Run)> {
    let start = line_start(line);
    line.runs.iter().scan(start.x, move |x, run| {
        let at = Screen::new(*x, start.y);
        *x += text_width(&run.text, &run.style);
        Some((at, run))
    })
}

/// The outlines of a line's letters, in scene pixels, y down, from the start of the baseline.
///
/// To be filled by the nonzero rule. Characters that the face lacks become its box.
pub fn text_outline(text: &str, style: &TextStyle) -> BezPath {
    let face = Typeface::of(style.face);
    let px = face.px_per_unit(style);
    let mut line = BezPath::new();
    for glyph in face.shape(text, style) {
        let Some(outline) = face.outline(glyph.id) else { continue };
        let place = Affine::new([px, 0.0, 0.0, -px, glyph.x * px, -glyph.y * px]);
        line.extend(outline.iter().map(|element| place * element));
    }
    line
}

/// How high the ink of a line stands above its baseline and how low it reaches below, in sizes of its type; both 0
/// where there is none.
pub fn ink_heights(text: &str, face: Face) -> (f64, f64) {
    let face = Typeface::of(face);
    let style = TextStyle {
        size: face.units_per_em,
        face: Face::Regular,
        color: Color::rgb(0),
        letter_spacing: 0.0,
        halo: None,
    };
    let (mut low, mut high) = (0.0_f64, 0.0_f64);
    for glyph in face.shape(text, &style) {
        let Some(outline) = face.outline(glyph.id) else { continue };
        let bounds = outline.control_box();
        (low, high) = (low.min(glyph.y + bounds.y0), high.max(glyph.y + bounds.y1));
    }
    (high / face.units_per_em, -low / face.units_per_em)
}

/// A sign of a line, where it stands from the start of the baseline, in scene pixels.
#[derive(Debug, Clone, PartialEq)]
pub struct LineGlyph {
    /// Its number in the font.
    pub id: u32,
    /// Where the letters that it stands for are in the text, in bytes.
    pub letters: std::ops::Range<usize>,
    /// To the right.
    pub x: f64,
    /// Up.
    pub y: f64,
}

/// The signs of a line in drawing order, for painters that write text as text.
pub fn line_glyphs(text: &str, style: &TextStyle) -> Vec<LineGlyph> {
    let face = Typeface::of(style.face);
    let px = face.px_per_unit(style);
    let glyphs = face.shape(text, style);
    let mut starts: Vec<usize> = glyphs.iter().map(|glyph| glyph.cluster).collect();
    starts.sort_unstable();
    let ends = |cluster: usize| {
        let after = starts.partition_point(|start| *start <= cluster);
        starts.get(after).copied().unwrap_or(text.len())
    };
    let place = |glyph: &PlacedGlyph| LineGlyph {
        id: glyph.id.to_u32(),
        letters: glyph.cluster..ends(glyph.cluster),
        x: glyph.x * px,
        y: glyph.y * px,
    };
    glyphs.iter().map(place).collect()
}

/// Breaks a text into lines of at most this width (scene pixels), at spaces and line ends.
///
/// Words that are wider are broken between letters, so no line is ever wider unless it is a single
/// letter. No-break spaces do not break. An empty text has no lines.
///
/// ```
/// use claims_map::scene::item::{Color, Face, TextStyle};
/// use claims_map::scene::typeface::{text_width, wrap};
///
/// let (face, color) = (Face::Regular, Color::rgb(0));
/// let style = TextStyle { size: 12.0, face, color, letter_spacing: 0.0, halo: None };
/// let lines = wrap("Not as things are on the ground", &style, 90.0);
/// assert_eq!(lines.join(" "), "Not as things are on the ground");
/// assert!(lines.iter().all(|line| text_width(line, &style) <= 90.0));
/// ```
pub fn wrap(text: &str, style: &TextStyle, max_width: f64) -> Vec<String> {
    text.lines().flat_map(|paragraph| wrap_paragraph(paragraph, style, max_width)).collect()
}

/// Breaks a text as [`wrap`] does, into lines that are about equally long; for that no word is broken.
pub fn wrap_evenly(text: &str, style: &TextStyle, max_width: f64) -> Vec<String> {
    let lines = wrap(text, style, max_width);
    if lines.len() < 2 || text.lines().count() > 1 {
        return lines;
    }
    let widest = bound_words(text).iter().map(|word| text_width(word, style)).fold(0.0, f64::max);
    // The narrowest width that takes no line more.
    let (mut low, mut high) = (widest.clamp(max_width / 2.0, max_width), max_width);
    for _ in 0..8 {
        let middle = f64::midpoint(low, high);
        if wrap(text, style, middle).len() > lines.len() { low = middle } else { high = middle }
    }
    wrap(text, style, high)
}

/// A last line shorter than this part of the width is a widow: a word that was left over.
pub(super) const WIDOW: f64 = 0.2;

/// Breaks a text as [`wrap`] does, and where that leaves a widow as [`wrap_evenly`] does.
pub(super) fn wrap_without_widow(text: &str, style: &TextStyle, max_width: f64) -> Vec<String> {
    let lines = wrap(text, style, max_width);
    let last = lines.last().map_or(max_width, |line| text_width(line, style));
    if last < WIDOW * max_width { wrap_evenly(text, style, max_width) } else { lines }
}

/// A line whose words take less than this part of the width fits, whatever kerning does between them.
const SURELY: f64 = 0.9;

fn wrap_paragraph(text: &str, style: &TextStyle, max_width: f64) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let space = text_width("n n", style) - 2.0 * text_width("n", style);
    // The words one by one: where that leaves room, the line need not be shaped to know that it fits.
    let mut roughly = 0.0;
    for word in bound_words(text) {
        let before = line.len();
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(&word);
        let alone = text_width(&word, style);
        roughly += alone + space;
        if roughly < max_width * SURELY || text_width(&line, style) <= max_width {
            continue;
        }
        line.truncate(before);
        roughly = alone;
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        if alone <= max_width {
            line.push_str(&word);
            continue;
        }
        let mut pieces = break_word(&word, style, max_width);
        line.push_str(pieces.pop().unwrap_or_default());
        lines.extend(pieces.into_iter().map(str::to_owned));
    }
    lines.extend((!line.is_empty()).then_some(line));
    lines
}

/// The words of a text between which a line may break. What is hard to read apart stays together, with a no-break
/// space: a number of up to four digits and what it counts, an abbreviation and its number, a single letter and the word that it belongs to, a word
/// and the dash or sign behind it.
pub(super) fn bound_words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in text.split([' ', '\t', '\n']).filter(|word| !word.is_empty()) {
        match words.last_mut() {
            Some(before) if is_bound(before, word) => {
                before.push('\u{a0}');
                before.push_str(word);
            }
            _ => words.push(word.to_owned()),
        }
    }
    words
}

fn is_bound(before: &str, word: &str) -> bool {
    let last = before.rsplit('\u{a0}').next().unwrap_or(before);
    let is_number = last.len() <= 4 && last.bytes().all(|byte| byte.is_ascii_digit());
    let mut letters = last.chars();
    let is_letter = letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none();
    let is_capital = |letter: char| letter.is_uppercase();
    let name = last.trim_start_matches('(');
    let is_abbreviation = name.chars().count() <= 5 && !name.is_empty() && name.chars().all(is_capital);
    let has_number = is_abbreviation && word.starts_with(|first: char| first.is_ascii_digit());
    is_number || is_letter || has_number || matches!(word, "—" | "–" | "·" | "…")
}

/// Cuts a word between letters into pieces that fit. A letter keeps its combining marks.
fn break_word<'a>(word: &'a str, style: &TextStyle, max_width: f64) -> Vec<&'a str> {
    let face = Typeface::of(style.face);
    let limit = max_width / face.px_per_unit(style);
    let glyphs = face.shape(word, style);
    let (mut pieces, mut first) = (Vec::new(), 0);
    let at = |glyph: usize| glyphs.get(glyph).map_or(word.len(), |glyph| glyph.cluster);
    while let Some(over) = (first..glyphs.len()).find(|index| glyphs[*index].end - glyphs[first].x > limit) {
        let mut end = over;
        while end > first && text_width(&word[at(first)..at(end)], style) > max_width {
            end -= 1;
        }
        if at(end) == at(first) {
            end = (over..glyphs.len()).find(|index| at(*index) > at(first)).unwrap_or(glyphs.len());
        }
        pieces.push(&word[at(first)..at(end)]);
        first = glyphs.partition_point(|glyph| glyph.cluster < at(end));
    }
    let rest = &word[at(first)..];
    if rest.len() < word.len() && text_width(rest, style) > max_width {
        pieces.extend(break_word(rest, style, max_width));
    } else if !rest.is_empty() {
        pieces.push(rest);
    }
    pieces
}

/// A sign of a shaped line, in font units from the start of the baseline, y up.
struct PlacedGlyph {
    id: GlyphId,
    /// Where the letter that it stands for begins in the text, in bytes.
    cluster: usize,
    x: f64,
    y: f64,
    /// Where its advance ends, without letter spacing.
    end: f64,
}

/// Plans of shaping, by script and whether letters are set apart.
type Plans = BTreeMap<(Option<Tag>, bool), Arc<ShapePlan>>;

/// A face, read once.
struct Typeface {
    font: FontRef<'static>,
    shaper: ShaperData,
    /// How lines are shaped: making such a plan takes longer than using it.
    plans: Mutex<Plans>,
    /// How wide lines are that were measured before.
    widths: Mutex<Widths>,
    units_per_em: f64,
    /// In font units.
    metrics: LineMetrics,
    /// In font units, y up, by glyph number; filled as they are asked for.
    outlines: Vec<OnceLock<Option<BezPath>>>,
}

impl Typeface {
    /// The face, read at its first use.
    fn of(face: Face) -> &'static Self {
        static REGULAR: OnceLock<Typeface> = OnceLock::new();
        static SEMIBOLD: OnceLock<Typeface> = OnceLock::new();
        static ITALIC: OnceLock<Typeface> = OnceLock::new();
        let slot = match face {
            Face::Regular => &REGULAR,
            Face::SemiBold => &SEMIBOLD,
            Face::Italic => &ITALIC,
        };
        slot.get_or_init(|| Self::read(font_bytes(face)))
    }

    #[expect(clippy::expect_used, reason = "the font is part of the program; a test reads every face")]
    fn read(bytes: &'static [u8]) -> Self {
        let font = FontRef::new(bytes).expect("a bundled font is a font");
        let found = font.metrics(Size::unscaled(), LocationRef::default());
        let ascent = f64::from(found.ascent);
        let cap_height = found.cap_height.map_or(ascent, f64::from);
        let metrics = LineMetrics { ascent, descent: f64::from(found.descent).abs(), cap_height };
        let outlines = (0..found.glyph_count).map(|_| OnceLock::new()).collect();
        let shaper = ShaperData::new(&font);
        let units_per_em = f64::from(found.units_per_em);
        let (plans, widths) = (Mutex::default(), Mutex::default());
        Self { font, shaper, plans, widths, units_per_em, metrics, outlines }
    }

    fn px_per_unit(&self, style: &TextStyle) -> f64 {
        style.size / self.units_per_em
    }

    /// The plan for a line like this one, made at its first use.
    fn plan(&self, shaper: &Shaper<'_>, line: &UnicodeBuffer, features: &[Feature]) -> Arc<ShapePlan> {
        let script = Some(line.script()).filter(|script| *script != UNKNOWN);
        let key = (script.as_ref().map(Script::tag), !features.is_empty());
        // A plan is whole before it is kept, so a thread that panicked has left none that is not.
        let mut plans = self.plans.lock().unwrap_or_else(PoisonError::into_inner);
        let make = || {
            Arc::new(ShapePlan::new(
                shaper,
                Direction::LeftToRight,
                script,
                line.language().as_ref(),
                features,
            ))
        };
        Arc::clone(plans.entry(key).or_insert_with(make))
    }

    /// Extra space after each letter, in font units.
    fn spacing(&self, style: &TextStyle) -> f64 {
        if style.letter_spacing == 0.0 { 0.0 } else { style.letter_spacing / self.px_per_unit(style) }
    }

    /// Where the last advance of a line ends, in font units.
    fn units_wide(&self, text: &str, style: &TextStyle) -> f64 {
        let spacing = self.spacing(style);
        let widths = || self.widths.lock().unwrap_or_else(PoisonError::into_inner);
        let known = widths().get(text, spacing);
        known.unwrap_or_else(|| {
            let width = self.shape(text, style).last().map_or(0.0, |last| last.end);
            widths().keep(text, spacing, width);
            width
        })
    }

    /// Places the signs of a line. Letter-spaced text has no ligatures.
    fn shape(&self, text: &str, style: &TextStyle) -> Vec<PlacedGlyph> {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(Direction::LeftToRight);
        buffer.guess_segment_properties();
        let apart = [b"liga", b"clig"].map(|tag| Feature::new(Tag::new(tag), 0, ..));
        let spaced = style.letter_spacing != 0.0;
        let features: &[Feature] = if spaced { &apart } else { &[] };
        let shaper = self.shaper.shaper(&self.font).build();
        let plan = self.plan(&shaper, &buffer, features);
        let shaped = shaper.shape(buffer, ShapeOptions::new().plan(Some(&plan)).features(features));
        let spacing = self.spacing(style);
        let (mut pen, mut spaces, mut cluster) = (0_i32, 0.0, None);
        let glyphs = shaped.glyph_infos().iter().zip(shaped.glyph_positions());
        let place = glyphs.map(|(info, position)| {
            if cluster.replace(info.cluster).is_some_and(|before| before != info.cluster) {
                spaces += spacing;
            }
            let x = f64::from(pen.saturating_add(position.x_offset)) + spaces;
            pen = pen.saturating_add(position.x_advance);
            PlacedGlyph {
                id: GlyphId::new(info.glyph_id),
                cluster: usize::try_from(info.cluster).unwrap_or(usize::MAX),
                x,
                y: f64::from(position.y_offset),
                end: f64::from(pen) + spaces,
            }
        });
        place.collect()
    }

    /// The outline of a sign in font units, y up; `None` where it has none, as a space.
    fn outline(&self, id: GlyphId) -> Option<&BezPath> {
        let slot = self.outlines.get(usize::try_from(id.to_u32()).ok()?)?;
        let draw = || {
            let mut pen = PathPen(BezPath::new());
            let settings = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
            self.font.outline_glyphs().get(id)?.draw(settings, &mut pen).ok()?;
            (!pen.0.is_empty()).then_some(pen.0)
        };
        slot.get_or_init(draw).as_ref()
    }
}

/// Collects an outline.
struct PathPen(BezPath);

impl OutlinePen for PathPen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.move_to((x, y));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.0.line_to((x, y));
    }

    fn quad_to(&mut self, cx0: f32, cy0: f32, x: f32, y: f32) {
        self.0.quad_to((cx0, cy0), (x, y));
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        self.0.curve_to((cx0, cy0), (cx1, cy1), (x, y));
    }

    fn close(&mut self) {
        self.0.close_path();
    }
}

#[cfg(test)]
mod tests {
    use unicode_normalization::char::is_combining_mark;
    use vello_cpu::kurbo::Shape as _;

    use super::*;
    use crate::scene::item::Color;

    const FACES: [Face; 3] = [Face::Regular, Face::SemiBold, Face::Italic];

    fn style(face: Face, size: f64) -> TextStyle {
        TextStyle { size, face, color: Color::rgb(0), letter_spacing: 0.0, halo: None }
    }

    #[test]
    fn a_word_alone_on_the_last_line_gets_company() {
        let style = style(Face::Regular, 12.0);
        let text = "The Gazette of Berlin reports in this week";
        let width = text_width("The Gazette of Berlin reports in this", &style) + 1.0;
        assert_eq!(wrap(text, &style, width).len(), 2, "one word is left over");
        let lines = wrap_without_widow(text, &style, width);
        assert_eq!(lines.len(), 2, "no line more: {lines:?}");
        assert!(text_width(&lines[1], &style) >= WIDOW * width, "{lines:?}");
        assert_eq!(lines.join(" "), text, "nothing is lost");
        let whole = "The Gazette reports";
        assert_eq!(wrap_without_widow(whole, &style, width), [whole], "what fits stays");
    }

    #[test]
    fn lines_about_equally_long_break_no_word() {
        let style = style(Face::Regular, 11.0);
        for text in ["Threatened by Russia", "Загроза з боку Росії", "Incomprehensibilities a b"]
        {
            let widest = bound_words(text).iter().map(|word| text_width(word, &style)).fold(0.0, f64::max);
            let whole = text_width(text, &style);
            for width in (0..40).map(|step| widest + f64::from(step) / 40.0 * (whole - widest)) {
                let lines = wrap_evenly(text, &style, width);
                assert_eq!(lines.join(" ").replace('\u{a0}', " "), text, "{width}");
                assert_eq!(lines.len(), wrap(text, &style, width).len(), "{width}: no line more");
            }
        }
    }

    #[test]
    fn every_face_is_inter_with_sane_metrics() {
        for face in FACES {
            let LineMetrics { ascent, descent, cap_height } = line_metrics(face, 100.0);
            assert!((90.0..110.0).contains(&ascent), "{face:?}: ascent {ascent}");
            assert!((20.0..30.0).contains(&descent), "{face:?}: descent {descent}");
            assert!((70.0..76.0).contains(&cap_height), "{face:?}: cap height {cap_height}");
        }
    }

    #[test]
    fn the_faces_have_every_letter_that_the_map_needs() {
        for letter in "АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯґєіїщьюя’№₴→▲✓⚠…·–—“”«»ёыэъ".chars()
        {
            assert!(!lacks_glyph(letter), "no sign for {letter}");
        }
        assert!(lacks_glyph('\u{4e2d}'), "a Chinese letter has no sign");
        let boxed = text_outline("\u{4e2d}", &style(Face::Regular, 20.0));
        assert!(boxed.bounding_box().height() > 10.0, "a missing letter is drawn as a box");
    }

    #[test]
    fn letters_have_outlines_where_their_widths_say() {
        for face in FACES {
            let style = style(face, 40.0);
            for letter in "Харківська".chars().map(String::from) {
                let ink = text_outline(&letter, &style).bounding_box();
                assert!(ink.area() > 100.0, "{face:?}: {letter} covers {ink:?}");
            }
            let ink = text_outline("Харківська", &style).bounding_box();
            let width = text_width("Харківська", &style);
            assert!(
                ink.x0 > -1.0 && ink.x1 < width + 3.0 && ink.x1 > width - 5.0,
                "{face:?}: {ink:?}, {width}"
            );
            assert!(ink.y1 < 10.0 && ink.y0 < -25.0, "{face:?}: on the baseline, upwards: {ink:?}");
        }
    }

    #[test]
    fn widths_are_kerned_and_proportional() {
        let style = style(Face::Regular, 16.0);
        let apart = text_width("A", &style) + text_width("V", &style);
        assert!(text_width("AV", &style) < apart - 0.3, "A and V move together");
        let twice = text_width("Одеса", &TextStyle { size: 32.0, ..style });
        assert!((twice - 2.0 * text_width("Одеса", &style)).abs() < 1e-9, "twice the size, twice the width");
        assert!(text_width("", &style).abs() < f64::EPSILON, "nothing has no width");
    }

    #[test]
    fn letter_spacing_stands_between_letters_only() {
        let style = style(Face::SemiBold, 11.0);
        let spaced = TextStyle { letter_spacing: 2.0, ..style };
        assert!((text_width("H", &spaced) - text_width("H", &style)).abs() < 1e-9, "none after the last");
        let gain = text_width("HHHH", &spaced) - text_width("HHHH", &style);
        assert!((gain - 6.0).abs() < 1e-9, "three gaps of 2 px, got {gain}");
        let ink = text_outline("HH", &spaced).bounding_box();
        assert!(
            (ink.width() - text_outline("HH", &style).bounding_box().width() - 2.0).abs() < 1e-9,
            "outlines too"
        );
    }

    #[test]
    fn alignment_moves_the_start_of_a_line() {
        let at = Screen::new(100.0, 50.0);
        let width = text_width("Sumy", &style(Face::Regular, 12.0));
        for (align, x) in
            [(Align::Start, 100.0), (Align::Middle, 100.0 - width / 2.0), (Align::End, 100.0 - width)]
        {
            let start = line_start(&Text::new("Sumy", at, style(Face::Regular, 12.0)).aligned(align));
            assert!((start.x - x).abs() < 1e-9 && (start.y - 50.0).abs() < 1e-9, "{align:?}: {start:?}");
        }
    }

    #[test]
    fn runs_flow_from_one_another() {
        let (plain, strong) = (style(Face::Regular, 12.0), style(Face::SemiBold, 12.0));
        let runs = [("one ", plain), ("two", strong), (" three", plain)];
        let runs = runs.map(|(text, style)| Run::new(text, style)).to_vec();
        let line = Text { runs, at: Screen::new(100.0, 50.0), align: Align::End };
        let placed: Vec<f64> = placed_runs(&line).map(|(at, _)| at.x).collect();
        let (one, two) = (text_width("one ", &plain), text_width("two", &strong));
        assert!(one > text_width("one", &plain) + 2.0, "a space at the end of a run takes its room");
        let first = 100.0 - line_width(&line);
        assert!((placed[0] - first).abs() < 1e-9, "aligned as a whole: {placed:?}");
        assert!((placed[1] - placed[0] - one).abs() < 1e-9, "{placed:?}");
        assert!((placed[2] - placed[1] - two).abs() < 1e-9, "{placed:?}");
        assert_eq!(line.words(), "one two three", "nothing between them");
    }

    #[test]
    fn lines_break_at_words_and_never_run_out() {
        let style = style(Face::Regular, 12.0);
        let text = "Territories that Russia annexed: Донецька,\tЛуганська https://www.kyivpost.com/post/49020 й\u{301}";
        for width in [4.0, 20.0, 60.0, 61.5, 200.0, 10_000.0] {
            let lines = wrap(text, &style, width);
            let joined: String = lines.concat().split_whitespace().collect();
            assert_eq!(joined, text.split_whitespace().collect::<String>(), "nothing is lost at {width}");
            for line in &lines {
                let letters = line.chars().filter(|letter| !is_combining_mark(*letter)).count();
                let fits = text_width(line, &style) <= width;
                assert!(fits || letters == 1, "{line:?} is wider than {width}");
                assert!(!line.starts_with(is_combining_mark), "{line:?} begins with a mark");
            }
        }
        assert_eq!(wrap(text, &style, 10_000.0).len(), 1, "everything fits");
        assert_eq!(wrap("two\nlines", &style, 10_000.0), ["two", "lines"], "line ends break");
        assert_eq!(wrap("5\u{a0}km", &style, 14.0).concat(), "5\u{a0}km", "a no-break space stays");
        assert!(wrap("", &style, 100.0).is_empty(), "nothing has no lines");
    }

    #[test]
    fn a_piece_that_loses_its_kerning_still_fits() {
        let style = style(Face::Regular, 12.0);
        for width in (100..400).map(|step| f64::from(step) * 0.3) {
            for line in wrap("AVAVATAYAVAVTATAWAVAVA", &style, width) {
                assert!(text_width(&line, &style) <= width, "{line:?} is wider than {width}");
            }
        }
    }

    #[test]
    fn widths_are_fast_and_long_words_do_not_hang() {
        let style = style(Face::Regular, 12.0);
        let lines = wrap(&"слово".repeat(4000), &style, 300.0);
        assert!(lines.len() > 300, "{} lines", lines.len());
    }
}
