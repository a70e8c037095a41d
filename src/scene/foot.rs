//! The foot of a page: sources, what is switched off, what had no room, boundary note, credit.

use super::arrange::{Kept, LeftOut, SMALL_PAGE};
use super::compose::MapSource;
use super::furniture::{boundary_note, credit, report_note};
use super::item::{Align, Color, Face, Group, Item, Origin, Role, Run, Text, TextStyle};
use super::memo::Memo;
use super::page::{LEAST_SIZE, PageStyle, text_style};
use super::prose::{items_from_lines, set_runs};
use super::sidebar::off_names;
use super::typeface::{text_width, wrap};
use crate::model::{Document, Dossier, SUPPLIED_BOUNDARIES};
use crate::query::{InForce, Query};
use crate::space::{Rect, Screen};
use crate::words::{Arg, Joint, Language, Message, message};

/// Distance between baselines, in logical pixels.
const LINE: f64 = 15.0;
/// The same in a brief foot.
const BRIEF_LINE: f64 = 14.0;
/// Space between the hairline and the first line, in logical pixels.
const UNDER_RULE: f64 = 6.0;
/// The most of a page's height that the sources take, and a note; longer ones are cut, and say so.
const MOST_SOURCES: f64 = 0.14;
const MOST_NOTE: f64 = 0.09;
/// The least width of a page that may name who speaks at its foot, in logical pixels.
const LEAST_FOR_SPEAKERS: f64 = 460.0;
/// Space between the last line and the credit in it, in logical pixels.
const BEFORE_CREDIT: f64 = 24.0;

/// What stands at the foot of a page, not yet set: how many lines it has depends on what is left out.
pub(super) struct Foot<'a> {
    dossier: &'a Dossier,
    attribution: &'a str,
    /// How many statements are in force.
    in_force: usize,
    off: Vec<Message>,
    /// Who says what the colours show.
    speakers: Vec<&'a str>,
    style: &'a PageStyle,
    width: f64,
    /// How many lines it has room for beyond those that it is known to have: what the map turns out to lack is said too.
    pub(super) spare_lines: usize,
    /// The same feet are tried for many plans.
    heights: Memo<FootAsked, f64>,
    /// So are the same paragraphs of them.
    paragraphs: Memo<Vec<Run>, Vec<Vec<Run>>>,
}

/// What the foot says since nothing else on the page does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Below {
    /// The note of the page's maker.
    pub(super) note: bool,
    /// The names of the speakers.
    pub(super) speakers: bool,
    /// In which language the quotes are that stand under the map, where that is not the page's.
    pub(super) quotes: bool,
}

/// All that the height of a foot hangs on.
#[derive(PartialEq)]
struct FootAsked {
    is_full: bool,
    left_out: LeftOut,
    below: Below,
}

/// The foot as it is set.
struct Lines {
    /// Each paragraph's lines.
    paragraphs: Vec<Vec<Vec<Run>>>,
    /// Who made the page; none where nobody is named.
    credit: Vec<String>,
    /// Whether the credit's one line stands at the end of the last line.
    is_credit_beside: bool,
    /// Distance between baselines, in logical pixels.
    leading: f64,
}

impl Lines {
    /// How many lines the paragraphs have.
    fn line_count(&self) -> usize {
        self.paragraphs.iter().map(Vec::len).sum()
    }

    fn height(&self) -> f64 {
        let credit = if self.is_credit_beside { 0 } else { self.credit.len() };
        UNDER_RULE + (self.line_count() + credit) as f64 * self.leading
    }
}

impl<'a> Foot<'a> {
    pub(super) fn new(
        source: &MapSource<'a>,
        in_force: &InForce<'_>,
        query: &Query,
        style: &'a PageStyle,
        speakers: Vec<&'a str>,
        width: f64,
    ) -> Self {
        Self {
            dossier: source.dossier,
            attribution: &source.layer.attribution,
            in_force: in_force.statements().count(),
            off: off_names(source.dossier, query),
            speakers,
            style,
            width,
            spare_lines: 0,
            heights: Memo::default(),
            paragraphs: Memo::default(),
        }
    }

    /// Whether it may name who speaks, where nothing else does: on all but small pages.
    pub(super) fn has_room_for_speakers(&self) -> bool {
        !self.speakers.is_empty() && self.style.width >= LEAST_FOR_SPEAKERS
    }

    /// The height of its room, in logical pixels.
    pub(super) fn height(&self, kept: Kept, left_out: &LeftOut, below: Below) -> f64 {
        let asked = FootAsked { is_full: kept.full_foot, left_out: left_out.clone(), below };
        let height = self
            .heights
            .answer(asked, |asked| self.set(asked.is_full, &asked.left_out, asked.below).height());
        height + self.spare_lines as f64 * leading(kept.full_foot)
    }

    /// True where it has no room in a height, in logical pixels.
    pub(super) fn is_higher_than(&self, height: f64, kept: Kept, left_out: &LeftOut, below: Below) -> bool {
        self.set(kept.full_foot, left_out, below).height() > height + 0.5
    }

    /// The foot in a rectangle, under a hairline at its top.
    pub(super) fn compose(&self, rect: Rect, kept: Kept, left_out: &LeftOut, below: Below) -> Vec<Item> {
        let palette = self.style.colors.palette();
        let lines = self.set(kept.full_foot, left_out, below);
        let rule = Rect::new(rect.x, rect.y, rect.width, 1.0);
        let rule = Item::Box { rect: rule, radius: 0.0, fill: Some(palette.hairline), stroke: None };
        let mut items =
            vec![Item::Group(Group { origin: Origin::Furniture, title: None, items: vec![rule] })];
        // What is a line shorter than was thought stands at the foot all the same.
        let first = rect.bottom() - lines.height() + UNDER_RULE + lines.leading - 4.0;
        let count = lines.line_count();
        let mut y = first;
        for paragraph in lines.paragraphs {
            let height = lines.leading * paragraph.len() as f64;
            items.push(Role::Foot.part(items_from_lines(paragraph, Screen::new(rect.x, y), lines.leading)));
            y += height;
        }
        let style = plain(palette.ink_soft);
        let line = if lines.is_credit_beside { count.saturating_sub(1) } else { count };
        let credit = lines.credit.into_iter().enumerate().map(|(number, text)| {
            let at = Screen::new(rect.right(), first + lines.leading * (line + number) as f64);
            Item::Text(Text::new(text, at, style).aligned(Align::End))
        });
        let credit: Vec<Item> = credit.collect();
        if !credit.is_empty() {
            items.push(Role::Foot.part(credit));
        }
        items
    }

    /// Names of what is left out stand in a brief foot where it takes no line more to name them, which the map would
    /// lack; those of what has a status on all but small pages.
    fn set(&self, is_full: bool, left_out: &LeftOut, below: Below) -> Lines {
        let named = self.set_all(is_full, left_out, below);
        let is_small = self.style.width.min(self.style.height) < SMALL_PAGE;
        let are_wanted = left_out.said_with_status > 0 && !is_small;
        if is_full || are_wanted || left_out.said.is_empty() {
            return named;
        }
        let counted = self.set_all(is_full, &left_out.counts_only(), below);
        if named.height() > counted.height() { counted } else { named }
    }

    fn set_all(&self, is_full: bool, left_out: &LeftOut, below: Below) -> Lines {
        let palette = self.style.colors.palette();
        let language = self.style.language;
        let text = |message: Message| language.text(&message);
        let (soft, strong) = (plain(palette.ink_soft), strong(palette.ink));
        let run = |text: String, style: TextStyle| Run::new(text, style);
        let leading = leading(is_full);
        let mut first = Vec::new();
        if let Some(note) = self.style.text.note.as_ref().filter(|_| below.note) {
            let is_closed = note.ends_with(['.', '!', '?', '…', '»', '”']);
            let note = if is_closed {
                note.clone()
            } else {
                text(message!("scene-sentence", sentence = note.as_str()))
            };
            first.push(run(format!("{} ", self.cut(note, MOST_NOTE)), soft));
        }
        first.push(run(self.sources(is_full), soft));
        if below.speakers {
            first.push(run(format!(" {} ", text(message!("scene-foot-speakers"))), strong));
            let names = Arg::list(Joint::And, self.speakers.iter().copied());
            first.push(run(text(message!("scene-side-names", names = names)), soft));
        }
        if let Some(words) = self.quotes_language().filter(|_| below.quotes) {
            first.push(run(format!(" {}", text(words)), soft));
        }
        if !self.off.is_empty() {
            first.push(run(format!(" {} ", text(message!("scene-side-off"))), strong));
            let names = message!("scene-side-names", names = Arg::list(Joint::And, self.off.iter().cloned()));
            first.push(run(text(names), soft));
        }
        let list = if is_full { left_out.list() } else { left_out.brief_list() };
        if let Some(list) = list {
            let lead = if is_full { message!("scene-left-out") } else { message!("scene-left-out-brief") };
            first.push(run(format!(" {} ", text(lead)), strong));
            let rest = if is_full && left_out.notes > 0 {
                message!("scene-left-out-list-quotes", list = list)
            } else if left_out.has_words() && !is_full {
                message!("scene-left-out-list-brief", list = list)
            } else {
                message!("scene-left-out-list", list = list)
            };
            first.push(run(text(rest), soft));
        }
        let mut second = text(message!("scene-sentence", sentence = self.borders(is_full)));
        // The subtitle says it, where it is the page's own.
        if self.style.text.subtitle.is_some() {
            second.push(' ');
            second.push_str(&text(report_note()));
        }
        let paragraphs = if is_full {
            vec![self.set_runs(&first), self.set_runs(&[run(second, soft)])]
        } else {
            first.push(run(format!(" {second}"), soft));
            vec![self.set_runs(&first)]
        };
        let credit = self.credit(is_full);
        let credit = credit.map(|words| wrap(&text(words), &soft, self.width)).unwrap_or_default();
        let last = paragraphs.last().and_then(|lines| lines.last());
        let last: f64 = last.into_iter().flatten().map(|run| text_width(&run.text, &run.style)).sum();
        let is_credit_beside = match credit.as_slice() {
            [one] => last + BEFORE_CREDIT + text_width(one, &soft) <= self.width,
            _ => false,
        };
        if !is_full && !is_credit_beside && !credit.is_empty() {
            // Without a line of its own.
            first.push(run(format!(" {}", credit.join(" ")), soft));
            let paragraphs = vec![self.set_runs(&first)];
            return Lines { paragraphs, credit: Vec::new(), is_credit_beside, leading };
        }
        Lines { paragraphs, credit, is_credit_beside, leading }
    }

    /// The documents, and how many statements are in force.
    fn sources(&self, is_full: bool) -> String {
        let (dossier, language, count) = (self.dossier, self.style.language, self.in_force);
        let message = match (dossier.documents.is_empty(), is_full) {
            (true, _) => message!("scene-foot-no-sources", count = count),
            (false, true) => {
                let citations = Arg::list(Joint::Semicolon, dossier.documents.iter().map(Document::citation));
                message!("scene-foot-sources", citations = citations, count = count)
            }
            (false, false) => {
                let citations =
                    Arg::list(Joint::Semicolon, dossier.documents.iter().map(Document::short_citation));
                message!("scene-foot-sources-brief", citations = citations, count = count)
            }
        };
        self.cut(language.text(&message), MOST_SOURCES)
    }

    /// In which language quotes are; `None` where that is the page's.
    fn quotes_language(&self) -> Option<Message> {
        let tags = self.dossier.documents.iter().map(|document| document.language.as_str());
        let mut tags: Vec<&str> = tags.map(|tag| tag.split('-').next().unwrap_or(tag)).collect();
        tags.sort_unstable();
        tags.dedup();
        let is_foreign = tags.iter().any(|tag| *tag != self.style.language.code());
        let language = if let [one] = tags.as_slice() { one } else { "" };
        is_foreign.then(|| message!("scene-note-language", language = language))
    }

    /// A paragraph in lines as wide as the foot.
    fn set_runs(&self, runs: &[Run]) -> Vec<Vec<Run>> {
        self.paragraphs.answer(runs.to_vec(), |runs| set_runs(runs, self.width))
    }

    /// A text of which only so much is left as has room in this part of the page's height.
    fn cut(&self, text: String, most: f64) -> String {
        cut(text, self.style.height * most, self.width, self.style.language)
    }

    /// Which borders the map has, and where they come from.
    fn borders(&self, is_full: bool) -> Message {
        let (note, credit) = (boundary_note(self.attribution), credit(self.attribution));
        match (is_full, self.attribution == SUPPLIED_BOUNDARIES) {
            (true, _) => message!("scene-borders-credited", note = note, credit = credit),
            (false, true) => note,
            (false, false) => message!("scene-borders-brief"),
        }
    }

    /// Who made the page; `None` where nobody is to be named.
    fn credit(&self, is_full: bool) -> Option<Message> {
        let mark = match (self.style.date, is_full) {
            _ if !self.style.has_mark => None,
            (Some(day), true) => Some(message!("scene-foot-made-on", day = day.long())),
            (Some(day), false) => Some(message!("scene-foot-made-on-brief", day = day.short())),
            (None, true) => Some(message!("scene-foot-made")),
            (None, false) => Some(message!("scene-foot-made-brief")),
        };
        let own =
            self.style.text.credit.as_deref().map(|credit| message!("scene-foot-credit", credit = credit));
        match (own, mark) {
            (Some(own), Some(mark)) => Some(message!("scene-explained", first = own, last = mark)),
            (own, mark) => own.or(mark),
        }
    }
}

/// Distance between baselines, in logical pixels.
fn leading(is_full: bool) -> f64 {
    if is_full { LINE } else { BRIEF_LINE }
}

/// A text of which only so much is left as has room in a height.
fn cut(text: String, height: f64, width: f64, language: Language) -> String {
    let style = plain(Color::rgb(0));
    let lines = wrap(&text, &style, width);
    let room = lines.iter().zip(1u32..).filter(|(_, line)| LINE * f64::from(*line) <= height).count().max(1);
    if lines.len() <= room {
        return text;
    }
    super::head::shortened(lines, room as f64 * super::flow::line_height(style.size), &style, language)
        .join(" ")
}

fn plain(color: Color) -> TextStyle {
    text_style(LEAST_SIZE, Face::Regular, color)
}

fn strong(color: Color) -> TextStyle {
    text_style(LEAST_SIZE, Face::SemiBold, color)
}
