//! The head of a page: title and subtitle.

use super::arrange::Kept;
use super::flow::{column_text, line_height};
use super::item::{Face, Item, Role, TextStyle};
use super::page::{PageStyle, TEXT_SIZE, text_style};
use super::typeface::{text_width, wrap_evenly, wrap_without_widow};
use crate::model::{Document, Dossier};
use crate::space::{Rect, Screen};
use crate::words::{Arg, Joint, Language, Message, message};

/// The most of a page's height that the title takes; a longer one is cut, and says so.
const MOST_TITLE: f64 = 0.2;
/// The most of a page's height that the subtitle takes.
const MOST_SUBTITLE: f64 = 0.1;
/// The same of a title in the map's corner, and its size there, in logical pixels.
const MOST_IN_CORNER: f64 = 0.36;
const SIZE_IN_CORNER: f64 = 19.0;
/// Space between title and subtitle, in logical pixels.
const GAP: f64 = 2.0;

/// Title and subtitle, set for a page's width.
pub(super) struct Head {
    title: Vec<String>,
    title_style: TextStyle,
    /// The subtitle with what colours say, and without; these are alike where the first has no room as a whole.
    subtitles: [Vec<String>; 2],
    /// True where the first says what colours say.
    has_room_for_about: bool,
    subtitle_style: TextStyle,
    /// Whether the subtitle is the page's own, rather than its maker's, and says what colours say.
    is_own: bool,
}

impl Head {
    /// Over the map.
    pub(super) fn new(dossier: &Dossier, style: &PageStyle, width: f64) -> Self {
        Self::set(dossier, style, width, title_size(style.width), MOST_TITLE)
    }

    /// In the map's corner.
    pub(super) fn in_corner(dossier: &Dossier, style: &PageStyle, width: f64) -> Self {
        Self::set(dossier, style, width, title_size(style.width).min(SIZE_IN_CORNER), MOST_IN_CORNER)
    }

    /// With a title of a size, of at most this part of the page's height.
    fn set(dossier: &Dossier, style: &PageStyle, width: f64, size: f64, most_title: f64) -> Self {
        let palette = style.colors.palette();
        let title_style = text_style(size, Face::SemiBold, palette.ink);
        let subtitle_style = text_style(TEXT_SIZE, Face::Regular, palette.ink_soft);
        let language = style.language;
        let set = |text: &str, style_of: &TextStyle, most: f64| {
            shortened(wrap_without_widow(text, style_of, width), style.height * most, style_of, language)
        };
        let title = with_bound_outlets(style.text.title.as_ref().unwrap_or(&dossier.title), dossier);
        let own = style.text.subtitle.as_deref().map(|text| set(text, &subtitle_style, MOST_SUBTITLE));
        let is_own = own.is_none();
        let about = wrap_without_widow(&language.text(&about(dossier)), &subtitle_style, width);
        let has_room_for_about = is_own && has_room(&about, style.height * MOST_SUBTITLE, &subtitle_style);
        let citation = || set(&language.text(&citation(dossier)), &subtitle_style, MOST_SUBTITLE);
        let without = own.unwrap_or_else(citation);
        let subtitles = [if has_room_for_about { about } else { without.clone() }, without];
        Self {
            title: shortened(
                wrap_evenly(&title, &title_style, width),
                style.height * most_title,
                &title_style,
                language,
            ),
            title_style,
            subtitles,
            has_room_for_about,
            subtitle_style,
            is_own,
        }
    }

    /// True where the subtitle should say what colours say and does not.
    pub(super) fn lacks_about(&self, kept: Kept) -> bool {
        self.is_own && !(kept.about && kept.subtitle && self.has_room_for_about)
    }

    fn subtitle(&self, kept: Kept) -> &[String] {
        match (kept.about, kept.subtitle) {
            (false, true) => &self.subtitles[1],
            // The citation stands in the foot; what the page's maker wrote stands nowhere else.
            (_, false) if self.is_own => &[],
            _ => &self.subtitles[0],
        }
    }

    /// Its height with what is kept, in logical pixels.
    pub(super) fn height(&self, kept: Kept) -> f64 {
        let (title, subtitle) = (self.title.len(), self.subtitle(kept).len());
        let gap = if title > 0 && subtitle > 0 { GAP } else { 0.0 };
        title as f64 * line_height(self.title_style.size)
            + gap
            + subtitle as f64 * line_height(self.subtitle_style.size)
    }

    /// The width of its longest line with what is kept, in logical pixels.
    pub(super) fn width(&self, kept: Kept) -> f64 {
        let widest = |lines: &[String], style: &TextStyle| {
            lines.iter().map(|line| text_width(line, style)).fold(0.0, f64::max)
        };
        widest(&self.title, &self.title_style).max(widest(self.subtitle(kept), &self.subtitle_style))
    }

    pub(super) fn compose(&self, rect: Rect, kept: Kept) -> Vec<Item> {
        let (mut title, mut subtitle) = (Vec::new(), Vec::new());
        let top = Screen::new(rect.x, rect.y);
        let bottom = column_text(&mut title, &self.title, top, self.title_style);
        let top = Screen::new(rect.x, bottom + GAP);
        column_text(&mut subtitle, self.subtitle(kept), top, self.subtitle_style);
        let parts = [(Role::Title, title), (Role::Subtitle, subtitle)].into_iter();
        parts.filter(|(_, items)| !items.is_empty()).map(|(role, items)| role.part(items)).collect()
    }
}

/// The longest name of an outlet that no line ends in, in letters.
const MOST_BOUND: usize = 24;

/// A title in which the names of outlets stay in one line.
fn with_bound_outlets(title: &str, dossier: &Dossier) -> String {
    let outlets = dossier.documents.iter().map(|document| document.outlet.as_str());
    let outlets = outlets.filter(|outlet| outlet.contains(' ') && outlet.chars().count() <= MOST_BOUND);
    outlets.fold(title.to_owned(), |title, outlet| title.replace(outlet, &outlet.replace(' ', "\u{a0}")))
}

/// The size of a title on a page of this width, in logical pixels.
fn title_size(width: f64) -> f64 {
    match width {
        narrow if narrow < 420.0 => 15.0,
        middle if middle < 620.0 => 19.0,
        _ => 24.0,
    }
}

/// What a dossier's documents are, and what a map's colours say.
fn about(dossier: &Dossier) -> Message {
    if dossier.documents.is_empty() {
        return message!("scene-about-colours");
    }
    message!("scene-about-documents", documents = citations(dossier))
}

/// What a dossier's documents are.
fn citation(dossier: &Dossier) -> Message {
    message!("words-as-they-are", words = citations(dossier))
}

fn citations(dossier: &Dossier) -> Arg {
    Arg::list(Joint::Semicolon, dossier.documents.iter().map(Document::short_citation))
}

/// True where lines have room in a height.
fn has_room(lines: &[String], height: f64, style: &TextStyle) -> bool {
    lines.len() as f64 * line_height(style.size) <= height
}

/// Lines that have room in a height; where some have none, the last one says so.
pub(super) fn shortened(
    mut lines: Vec<String>,
    height: f64,
    style: &TextStyle,
    language: Language,
) -> Vec<String> {
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
