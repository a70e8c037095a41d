//! Call-outs: the names of places that have a status, beside them with a line, and who says what of them.

use super::block::Line;
use super::footnotes::{BADGE, badge};
use super::item::{Align, Face, Item, Origin, Text, TextStyle};
use super::labels::{GAP, size_with_mark};
use super::leader::{Goal, Leader, Slant};
use super::placer::Placer;
use super::seat::{LABEL_LEADING, LABEL_SIZE, label_style};
use super::syllables::at_seam;
use super::typeface::text_width;
use crate::derive::{Status, Verdict, describe_status_in_sentence};
use crate::model::{Dossier, StatementId};
use crate::space::{Rect, Screen};
use crate::words::{Arg, Joint, message};

/// Width of the halo on each side of a label that stands on no area, in logical pixels.
pub(super) const HALO_PX: f64 = 1.6;

/// How wide and high a place is to be where its line ends, in logical pixels, what is better first.
const SEEN_PX: [f64; 3] = [3.0, 1.5, 0.0];

/// How far into a place its line reaches from where it meets it, in logical pixels, as far as may be.
const INTO_PX: [f64; 5] = [4.0, 3.0, 2.0, 1.0, 0.5];

/// The lines of a call-out, each in its style.
type CallOutLines = Vec<(Line, TextStyle)>;

impl Placer<'_> {
    fn place_verdict(&self, place: usize) -> &Verdict {
        &self.source.verdicts.places()[place].1
    }

    /// True for a place that has a status and is in sight.
    pub(super) fn wants_call_out(&self, place: usize) -> bool {
        let target = self.view.screen_from_world(self.source.base.places[place].inside);
        self.place_verdict(place).status != Status::NotMentioned && self.view.viewport.contains(target)
    }

    /// True where so much of a place is seen around a point, in logical pixels.
    fn is_seen(&self, place: usize, at: Screen, size: f64) -> bool {
        let rect = Rect::centred(at, size, size);
        let low = self.view.world_from_screen(Screen::new(rect.x, rect.bottom()));
        let high = self.view.world_from_screen(Screen::new(rect.right(), rect.y));
        self.source.base.is_in_place(low, high, place)
    }

    /// Sets a place's call-out: its name, its status, and who says so, and the number of its note; where that has no
    /// room, less of it; its line is steep where it can be.
    pub(super) fn place_call_out(&mut self, place: usize) {
        if !self.wants_call_out(place) {
            return;
        }
        let base = &self.source.base.places[place];
        let ends = std::iter::once(&base.inside).chain(&base.ends);
        let ends: Vec<Screen> = ends.map(|at| self.view.screen_from_world(*at)).collect();
        let home = self.source.layer.area_index(&self.source.layer.places[place].area);
        // A line that ends where its colour is not seen for its outline seems to lead elsewhere.
        let targets = SEEN_PX.map(|size| {
            let is_seen = |at: &Screen| size <= 0.0 || self.is_seen(place, *at, size);
            ends.iter().copied().filter(is_seen).collect::<Vec<Screen>>()
        });
        let mark = self.number_of_place(place).map(|number| number.to_string());
        let marks = if mark.is_some() { vec![mark.as_deref(), None] } else { vec![None] };
        let ways = self.call_outs(place);
        let ways: Vec<(&CallOutLines, Option<&str>)> =
            marks.into_iter().flat_map(|mark| ways.iter().map(move |lines| (lines, mark))).collect();
        let slants = [Slant::Steep, Slant::Any].into_iter();
        let mut tries = slants.flat_map(|slant| targets.iter().map(move |targets| (slant, targets)));
        let placed = tries.find_map(|(slant, targets)| {
            ways.iter().find_map(|(lines, mark)| {
                let size = size_with_mark(size_of(lines), *mark);
                let (rect, line) = self.beside(targets, size, Goal::Place(home, slant))?;
                Some((*lines, *mark, rect, line))
            })
        });
        let Some((lines, mark, rect, line)) = placed else { return };
        let middle = self.view.screen_from_world(base.inside);
        let longer = INTO_PX.map(|into| Leader { target: further_in(line.target, middle, into), ..line });
        let may_reach = |line: &Leader| {
            self.is_seen(place, line.target, 0.0)
                && self.may_stand_beside(rect, *line, Goal::Place(home, Slant::Any))
        };
        let line = longer.into_iter().find(may_reach).unwrap_or(line);
        self.set_call_out(place, lines, mark, rect, line);
    }

    /// The number of the note that quotes what is said of a place; `None` where there is none.
    fn number_of_place(&self, place: usize) -> Option<u32> {
        self.style.place_numbers.get(place).copied().flatten()
    }

    /// The ways to set a call-out, best first.
    fn call_outs(&self, place: usize) -> Vec<CallOutLines> {
        let (named, verdict) = (&self.source.layer.places[place], self.place_verdict(place));
        let status = describe_status_in_sentence(verdict.status, verdict.texture());
        let says = match speakers(self.source.dossier, verdict.carried()) {
            names if names.is_empty() => status,
            names => {
                message!("scene-call-out", status = status, speakers = Arg::list(Joint::Comma, names))
            }
        };
        let says = self.style.language.text(&says);
        let ink = self.style.colors.status_ink(verdict.status);
        let name_style = label_style(ink, Some((HALO_PX, self.style.colors.palette().sea)));
        let says_style = TextStyle { face: Face::Regular, ..name_style };
        let name = self.style.language.pick(&named.name);
        let line = |text: &str, style: TextStyle| (Line::new(text), style);
        let whole = vec![line(name, name_style)];
        let full = vec![line(name, name_style), line(&says, says_style)];
        let broken = at_seam(name).map(|lines| lines.iter().map(|text| line(text, name_style)).collect());
        [Some(full), Some(whole), broken].into_iter().flatten().collect()
    }

    fn set_call_out(
        &mut self,
        place: usize,
        lines: &CallOutLines,
        mark: Option<&str>,
        rect: Rect,
        line: Leader,
    ) {
        let color = lines.first().map_or(self.style.colors.palette().ink, |(_, style)| style.color);
        let mut items = line.items(color)[..1].to_vec();
        let (width, height) = size_of(lines);
        let top = rect.centre().y - height / 2.0;
        let first = top + LABEL_SIZE * lines.first().map_or(0.0, |(line, _)| line.rise);
        for (number, (line, style)) in lines.iter().enumerate() {
            let at = Screen::new(rect.x + width / 2.0, first + LABEL_SIZE * LABEL_LEADING * number as f64);
            items.push(Item::Text(Text::new(line.text.as_str(), at, *style).aligned(Align::Middle)));
        }
        if let Some((mark, number)) = mark.zip(self.number_of_place(place)) {
            let middle = Screen::new(rect.right() - BADGE / 2.0, rect.centre().y);
            let name = &self.source.layer.places[place].name;
            items.push(self.reference(name, number, badge(mark, middle, self.style.colors)));
        }
        self.taken.push(rect.expanded(GAP));
        self.lines.push(line);
        self.push(Origin::PlaceLabel(self.source.layer.places[place].id.clone()), items);
        self.called.push(place);
    }
}

/// A point at the edge of a place, moved so far towards its middle, in logical pixels: there its colour is seen beside
/// its outline.
fn further_in(end: Screen, middle: Screen, into: f64) -> Screen {
    let (right, down) = (middle.x - end.x, middle.y - end.y);
    let length = libm::hypot(right, down);
    if length <= into {
        return middle;
    }
    let share = into / length;
    Screen::new(end.x + right * share, end.y + down * share)
}

/// Width and height of a call-out's ink, in logical pixels.
fn size_of(lines: &CallOutLines) -> (f64, f64) {
    let width = lines.iter().map(|(line, style)| text_width(&line.text, style)).fold(0.0, f64::max);
    let (rise, drop) =
        (lines.first().map_or(0.0, |one| one.0.rise), lines.last().map_or(0.0, |one| one.0.drop));
    let between = LABEL_LEADING * lines.len().saturating_sub(1) as f64;
    (width, LABEL_SIZE * (rise + between + drop))
}

/// The speakers of these statements, each once, by their short names.
fn speakers<'a>(dossier: &'a Dossier, statements: impl Iterator<Item = &'a StatementId>) -> Vec<&'a str> {
    let mut names: Vec<&str> = Vec::new();
    for statement in statements.filter_map(|id| dossier.statement(id)) {
        let name = dossier.short_name(&statement.speaker);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}
