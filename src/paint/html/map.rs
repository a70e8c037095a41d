//! The map of a page: one path an area, drawn in the page's own colours, which it can change.
//!
//! Shapes, borders and labels come from the scene's own composers. Labels are set many times, for
//! narrow to wide maps and for maps that are zoomed into, so that they keep their size and never collide;
//! the page shows the set that fits.

use std::fmt::Write as _;

use super::HtmlPage;
use super::data::PageData;
use super::pattern::{pattern_copy, pattern_element};
use crate::derive::{Ground, Status, Verdict, derive_verdicts, describe_status, verdict_sentence};
use crate::model::{AreaId, PlaceId};
use crate::paint::svg::{escape, number, path_data};
use crate::query::{Query, filter_in_force};
use crate::scene::compose::{MapSource, MapStyle, compose_map};
use crate::scene::context_labels::compose_context_labels;
use crate::scene::detail::{Detail, tolerance_m};
use crate::scene::item::{Align, Face, Group, Item, Labelled, Origin, Shape, Text, TextStyle};
use crate::scene::labels::{LabelChoice, compose_labels};
use crate::scene::page::{Frame, framed_view};
use crate::scene::palette::Theme;
use crate::scene::shapes::{Medium, area_shape, place_shape};
use crate::scene::typeface::{line_start, line_width};
use crate::space::{Rect, Screen, View};
use crate::words::{Arg, Joint, Message, message};

/// Width of the map's own coordinates.
const WIDTH: f64 = 900.0;
/// What is left free around the areas, in the map's own coordinates.
const MARGIN: f64 = 8.0;
/// The sets of labels: the letter of each and the width of a map, in CSS pixels, from which on it is shown.
const LABEL_SETS: [(char, f64); 10] = [
    ('a', 320.0),
    ('b', 355.0),
    ('c', 400.0),
    ('d', 450.0),
    ('e', 520.0),
    ('f', 600.0),
    ('g', 690.0),
    ('h', 810.0),
    ('i', 950.0),
    ('j', 1120.0),
];
/// The same for maps so wide that only zooming makes them.
const ZOOMED_SETS: [(char, f64); 3] = [('k', 1700.0), ('l', 2600.0), ('m', 4200.0)];
/// A set is made for a map this much narrower than those that show it, so that no letter is smaller on any map than
/// it was set, and there is some room to spare.
const ROOM: f64 = 0.96;
/// What the outlines that labels are set within may be off by, in CSS pixels: a third of this.
const LABEL_DETAIL: f64 = 0.5;
/// On maps narrower than this, in CSS pixels, textures are finer.
const NARROW: f64 = 600.0;
/// How much finer.
const FINER: f64 = 0.8;
/// How far the background goes on around the map, so that wide and tall windows are filled.
const AROUND: f64 = 480.0;
/// What the map's lines may be off by, in its own coordinates: a third of this.
const DETAIL: f64 = 0.7;
/// The same for the background, where no one reads a border.
const BACKGROUND_DETAIL: f64 = 2.4;

/// Writes the map as an SVG element.
pub(super) fn map_svg(page: &HtmlPage<'_>, data: &PageData) -> String {
    let all = filter_in_force(page.map.dossier, &Query::everything());
    // What nothing is said of now may be said once something is switched on again: labels and call-outs
    // are set for everything in force.
    let verdicts = derive_verdicts(page.map.layer, &all);
    let everything = MapSource { verdicts: &verdicts, ..page.map };
    let height = WIDTH * proportion(page);
    let view = view(&everything, page.frame, WIDTH, height);
    let mut painter = MapPainter { page, data, everything, out: String::new() };
    painter.push(format_args!(
        "<svg id=\"map-svg\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\" role=\"group\" \
         aria-labelledby=\"map-title\" aria-describedby=\"map-description\">\n",
        number(WIDTH),
        number(height)
    ));
    painter.patterns();
    painter.backdrop(&view);
    painter.areas(&view);
    painter.lines(&view);
    painter.edges();
    painter.places(&view);
    painter.push(format_args!(
        "<g class=\"outlines\" aria-hidden=\"true\"><use id=\"outline-ring\"/><use id=\"outline-hover\"/>\
         <g id=\"outline-changes\"></g><g id=\"outline-focus\"></g></g>\n"
    ));
    for (class, from) in LABEL_SETS.into_iter().chain(ZOOMED_SETS) {
        painter.labels(class, from * ROOM, proportion(page));
    }
    painter.out.push_str("</svg>");
    painter.out
}

/// Which set of labels and which textures a map of each size shows, as rules of the page's style.
///
/// They stand in the order of widths, the widest first: each takes the place of the one before where the map is too
/// narrow, or too low, for it.
pub(super) fn size_rules(page: &HtmlPage<'_>) -> String {
    let proportion = proportion(page);
    let textures = |class: &str| {
        let of = |ground: Ground| format!("--{0}: url(#{0}{class});", ground.keyword());
        Ground::ALL.map(of).join(" ")
    };
    let mut out = format!(".swatch {{ {} }}\n.labels {{ display: none; }}\n", textures(""));
    let mut wider: Option<(char, f64)> = None;
    for (class, from) in LABEL_SETS.into_iter().rev() {
        let shown = format!(
            ".labels-{class} {{ display: inline; }} #map-svg {{ {} }}",
            textures(&format!("-{class}"))
        );
        let rule = match wider {
            None => format!("{shown}\n"),
            Some((other, width)) => format!(
                "@container map (max-width: {}px) or (max-height: {}px) {{ .labels-{other} {{ display: none; }} {shown} }}\n",
                number(width - 0.02),
                number(width * proportion - 0.02)
            ),
        };
        out.push_str(&rule);
        wider = Some((class, from));
    }
    for (class, _) in LABEL_SETS.into_iter().chain(ZOOMED_SETS) {
        let set = format!("#map-svg[data-set=\"{class}\"] .labels");
        let rule = format!("{set} {{ display: none; }} {set}-{class} {{ display: inline; }}\n");
        out.push_str(&rule);
    }
    out
}

/// Height over width of the map's frame.
fn proportion(page: &HtmlPage<'_>) -> f64 {
    let (width, height) = match page.frame {
        Frame::Fit => {
            let (low, high) = page.map.base.extent;
            (high.x - low.x, high.y - low.y)
        }
        Frame::Part { centre: _, width_m, height_m } => (width_m, height_m),
    };
    let proportion = height / width;
    if proportion.is_finite() { proportion.clamp(0.4, 1.4) } else { 0.7 }
}

/// The view that shows the frame in a map of this width.
fn view(source: &MapSource<'_>, frame: Frame, width: f64, height: f64) -> View {
    let port = Rect::new(0.0, 0.0, width, height);
    match frame {
        // The same part of the map at every width: labels that are set for one width stand on a map of another.
        Frame::Fit => View::fitted(port, source.base.extent.0, source.base.extent.1, MARGIN * width / WIDTH),
        Frame::Part { .. } => framed_view(source, port, frame),
    }
}

struct MapPainter<'a> {
    page: &'a HtmlPage<'a>,
    data: &'a PageData,
    /// The map with everything in force.
    everything: MapSource<'a>,
    out: String,
}

impl MapPainter<'_> {
    fn push(&mut self, arguments: std::fmt::Arguments<'_>) {
        #[expect(clippy::expect_used, reason = "a String takes everything")]
        self.out.write_fmt(arguments).expect("writing to a String never fails");
    }

    /// The outlines that a view needs whose pixels have this size.
    fn detail(&self, view: &View, detail_px: f64) -> Detail {
        self.everything.base.detail(tolerance_m(view, detail_px))
    }

    fn style<'a>(&self, detail: &'a Detail) -> MapStyle<'a> {
        MapStyle {
            colors: Theme::Light.colors(),
            language: self.page.language,
            medium: Medium::Page,
            detail,
            obstacles: &[],
            numbers: &[],
            place_numbers: &[],
            squeezes: false,
            labels: LabelChoice::All,
            kept_leaders: &[],
            kept_rooms: &[],
        }
    }

    /// The patterns of the grounds: one for the legend, one that zooming keeps as large as it is, and one for each
    /// set of labels, as large on a small map as on a large one.
    fn patterns(&mut self) {
        self.out.push_str("<defs>\n");
        for ground in Ground::ALL {
            self.out.push_str(&pattern_element(ground.keyword(), ground, 1.0));
            self.out.push_str(&pattern_copy(&format!("{}-zoomed", ground.keyword()), ground, 1.0));
            for (class, from) in LABEL_SETS {
                let scale = WIDTH / from * if from < NARROW { FINER } else { 1.0 };
                let id = format!("{}-{class}", ground.keyword());
                self.out.push_str(&pattern_copy(&id, ground, scale.max(FINER)));
            }
        }
        self.out.push_str("</defs>\n");
    }

    /// Land and its borders, far beyond the map's own frame.
    fn backdrop(&mut self, view: &View) {
        let wide = View { viewport: view.viewport.expanded(AROUND), ..*view };
        let detail = self.detail(&wide, BACKGROUND_DETAIL);
        let items = compose_map(&self.everything, &wide, &self.style(&detail)).items;
        let groups = groups(&items);
        let Some(backdrop) = groups.iter().find(|group| group.origin == Origin::Backdrop) else { return };
        self.out.push_str("<g class=\"backdrop\" aria-hidden=\"true\">\n");
        for item in &backdrop.items {
            match item {
                Item::Fill { shape, .. } => self.path("land", &rounded(shape, 2.0)),
                Item::Stroke { shape, .. } => self.path("land-line", &rounded(shape, 2.0)),
                Item::Group(_)
                | Item::Clip { .. }
                | Item::Texture { .. }
                | Item::Box { .. }
                | Item::Text(_) => {}
            }
        }
        self.out.push_str("</g>\n");
    }

    fn path(&mut self, class: &str, shape: &Shape) {
        let data = path_data(shape);
        if !data.is_empty() {
            self.push(format_args!("<path class=\"{class}\" d=\"{data}\"/>\n"));
        }
    }

    fn areas(&mut self, view: &View) {
        self.out.push_str("<g id=\"areas\">\n");
        let detail = self.detail(view, DETAIL);
        for (index, area) in self.page.map.base.areas.iter().enumerate() {
            let base = self.page.map.base;
            let shape = rounded(&area_shape(base, &detail, view, index), 10.0);
            let verdict = &self.page.map.verdicts.areas()[index].1;
            let sentence = verdict_sentence(self.page.map.dossier, self.page.map.layer, &area.id, verdict);
            let name = self.data.area_name(index).to_owned();
            self.shape("area", index, &name, &sentence, verdict, &shape);
        }
        self.out.push_str("</g>\n");
    }

    /// The outlines that statuses have of their own, over the borders: each inside its area, so that those of
    /// neighbours never run into one another.
    fn edges(&mut self) {
        self.out.push_str("<g class=\"edges\" aria-hidden=\"true\">\n");
        for index in 0..self.page.map.base.areas.len() {
            let look = look_attributes(&self.page.map.verdicts.areas()[index].1);
            self.push(format_args!(
                "<clipPath id=\"area-clip-{index}\"><use href=\"#area-shape-{index}\"/></clipPath>\
                 <use class=\"edge\" href=\"#area-shape-{index}\" clip-path=\"url(#area-clip-{index})\" \
                 data-area=\"{index}\"{look}/>\n"
            ));
        }
        self.out.push_str("</g>\n");
    }

    /// The places that have a status while everything is in force; those that have none now are hidden.
    fn places(&mut self, view: &View) {
        self.out.push_str("<g id=\"places\">\n");
        let detail = self.detail(view, DETAIL / 2.0);
        for index in 0..self.page.map.base.places.len() {
            let named = &self.page.map.layer.places[index];
            if self.everything.verdicts.places()[index].1.status == Status::NotMentioned {
                continue;
            }
            let shape = place_shape(self.page.map.base, &detail, view, index);
            let verdict = &self.page.map.verdicts.places()[index].1;
            let sentence = verdict_sentence(self.page.map.dossier, self.page.map.layer, &named.area, verdict);
            let name = self.data.place_name(index).to_owned();
            self.shape("place", index, &name, &sentence, verdict, &shape);
        }
        self.out.push_str("</g>\n");
    }

    /// An area or a place: a link to its line in the list, which the script makes a button.
    fn shape(
        &mut self,
        class: &str,
        index: usize,
        name: &str,
        sentence: &Message,
        verdict: &Verdict,
        shape: &Shape,
    ) {
        let status = describe_status(verdict.status, verdict.texture());
        let label = self.page.say(&message!("page-shape", name = name, look = &status));
        let why = message!("scene-area-title", name = name, status = status, sentence = sentence);
        let (label, title) = (escape(&label), escape(&self.page.say(&why)));
        let look = look_attributes(verdict);
        let hidden =
            if class == "place" && verdict.status == Status::NotMentioned { " hidden=\"\"" } else { "" };
        let carried: Vec<&str> = verdict.carried().map(crate::model::StatementId::as_str).collect();
        let carried = escape(&carried.join(" "));
        self.push(format_args!(
            "<a class=\"{class}\" id=\"{class}-{index}\" href=\"#{class}-entry-{index}\"{look} \
             data-carried=\"{carried}\" aria-label=\"{label}\"{hidden}><title>{title}</title><path id=\"{class}-shape-{index}\" fill-rule=\"evenodd\" d=\"{}\"/><use class=\"texture\" \
             href=\"#{class}-shape-{index}\"/></a>\n",
            path_data(shape)
        ));
    }

    /// Rivers and the borders of the areas.
    fn lines(&mut self, view: &View) {
        let wide = View { viewport: view.viewport.expanded(AROUND), ..*view };
        let detail = self.detail(&wide, DETAIL);
        let items = compose_map(&self.everything, &wide, &self.style(&detail)).items;
        self.out.push_str("<g class=\"lines\" aria-hidden=\"true\">\n");
        let strokes = |group: &Group| -> Vec<std::sync::Arc<Shape>> {
            let only = |item: &Item| match item {
                Item::Stroke { shape, .. } => Some(std::sync::Arc::clone(shape)),
                Item::Group(_)
                | Item::Clip { .. }
                | Item::Fill { .. }
                | Item::Texture { .. }
                | Item::Box { .. }
                | Item::Text(_) => None,
            };
            group.items.iter().filter_map(only).collect()
        };
        for group in groups(&items) {
            // The first background is land, the second rivers; of the borders, the inner ones come first.
            let has_fill = group.items.iter().any(|item| matches!(item, Item::Fill { .. }));
            if group.origin == Origin::Backdrop && !has_fill {
                for shape in strokes(group) {
                    self.path("river", &rounded(&shape, 10.0));
                }
            } else if group.origin == Origin::Borders {
                for (class, shape) in ["inner", "outer"].into_iter().zip(strokes(group)) {
                    self.path(class, &rounded(&shape, 10.0));
                }
            }
        }
        self.out.push_str("</g>\n");
    }

    /// Labels set for a map of this width, brought to the map's own coordinates.
    fn labels(&mut self, class: char, width: f64, proportion: f64) {
        let view = view(&self.everything, self.page.frame, width, width * proportion);
        let detail = self.detail(&view, LABEL_DETAIL);
        let style = self.style(&detail);
        let labels = compose_labels(&self.everything, &view, &style);
        let context = compose_context_labels(&self.everything, &view, &style, &labels);
        let scale = format!("{:.4}", WIDTH / width);
        self.push(format_args!(
            "<g class=\"labels labels-{class}\" data-set=\"{class}\" data-width=\"{}\" \
             transform=\"scale({scale})\" aria-hidden=\"true\">\n",
            number(width)
        ));
        for group in groups(&context).into_iter().chain(groups(&labels.items)) {
            self.label(group);
        }
        self.out.push_str("</g>\n");
    }

    fn label(&mut self, group: &Group) {
        let attributes = match group.origin.labelled() {
            Some(Labelled::Area(id)) => self.area_label(id, group),
            Some(Labelled::Place(id)) => self.place_label(id),
            None => " class=\"context\"".to_owned(),
        };
        // What a call-out says under the name; where there was no room for it, it has none.
        let says = match &group.origin {
            Origin::PlaceLabel(id) => Some(self.call_out(id)),
            Origin::Area(_)
            | Origin::Place(_)
            | Origin::AreaLabel(_)
            | Origin::Backdrop
            | Origin::Borders
            | Origin::Highlight(_)
            | Origin::PlaceHighlight(_)
            | Origin::Legend
            | Origin::Footnote(_)
            | Origin::Text(_)
            | Origin::Furniture => None,
        };
        self.push(format_args!("<g{attributes}>"));
        let mut name = None;
        for item in &group.items {
            match item {
                Item::Text(text) => match (&says, text.runs.first()) {
                    (Some(says), Some(run)) if run.style.face == Face::Regular => {
                        let line = Text::new(says.as_str(), text.at, run.style).aligned(text.align);
                        self.changing_text(&line, line_width(text));
                    }
                    _ => {
                        self.text(text);
                        name = Some(text);
                    }
                },
                Item::Stroke { shape, .. } => self.path("leader", shape),
                // The dot at the end of a line.
                Item::Box { rect, radius, stroke: None, .. } => self.dot(*rect, *radius),
                Item::Group(_)
                | Item::Clip { .. }
                | Item::Fill { .. }
                | Item::Texture { .. }
                | Item::Box { .. } => {}
            }
        }
        if let Some(name) = name
            && self.may_be_unchecked(&group.origin)
        {
            self.question_mark(name);
        }
        self.out.push_str("</g>\n");
    }

    /// The dot at the end of a line.
    fn dot(&mut self, rect: Rect, radius: f64) {
        let Screen { x, y } = rect.centre();
        self.push(format_args!(
            "<circle class=\"dot\" cx=\"{}\" cy=\"{}\" r=\"{}\"/>",
            number(x),
            number(y),
            number(radius)
        ));
    }

    /// True for the name of an area or a place of which something is said that does not count: it may be all that is
    /// said of it once other things are switched off.
    fn may_be_unchecked(&self, origin: &Origin) -> bool {
        match origin.labelled() {
            Some(Labelled::Area(id)) => {
                self.page.map.layer.area_index(id).is_some_and(|index| self.data.is_area_doubted(index))
            }
            Some(Labelled::Place(id)) => {
                let index = self.page.map.layer.places.iter().position(|place| &place.id == id);
                index.is_some_and(|index| self.data.is_place_doubted(index))
            }
            None => false,
        }
    }

    /// The mark behind a name whose area is not checked; hidden on all others.
    fn question_mark(&mut self, name: &Text) {
        let end = line_start(name).x + line_width(name);
        let size = name.runs.last().map_or(0.0, |run| run.style.size);
        self.push(format_args!(
            "<text class=\"ask\" text-anchor=\"start\" x=\"{}\" y=\"{}\" font-size=\"{}\" font-weight=\"600\">?</text>",
            number(end + 3.0),
            number(name.at.y),
            number(size)
        ));
    }

    /// What a call-out says of a place: its status, in the few words that it has room for, and who reports it.
    fn call_out(&self, id: &PlaceId) -> String {
        let Some(verdict) = self.page.map.verdicts.place(id) else { return String::new() };
        let mut words = self.page.say(&message!("page-call-out", status = verdict.status.keyword()));
        if let Some(ground) = verdict.texture() {
            words.push_str(" · ");
            words.push_str(&self.page.say(&ground.label()));
        }
        let mut speakers: Vec<&str> = Vec::new();
        for statement in verdict.carried().filter_map(|id| self.page.map.dossier.statement(id)) {
            let name = self.page.map.dossier.short_name(&statement.speaker);
            if !speakers.contains(&name) {
                speakers.push(name);
            }
        }
        if !speakers.is_empty() {
            words.push_str(" · ");
            words.push_str(&self.page.language.text_of(&Arg::list(Joint::Comma, speakers)));
        }
        words
    }

    fn area_label(&self, id: &AreaId, group: &Group) -> String {
        let Some(index) = self.page.map.layer.area_index(id) else { return String::new() };
        let is_outside = group.items.iter().any(|item| matches!(item, Item::Stroke { .. }));
        let class = if is_outside { "label outside" } else { "label" };
        let look = look_attributes(&self.page.map.verdicts.areas()[index].1);
        format!(" class=\"{class}\" data-area=\"{index}\"{look}")
    }

    fn place_label(&self, id: &PlaceId) -> String {
        let Some(index) = self.page.map.layer.places.iter().position(|place| &place.id == id) else {
            return String::new();
        };
        let verdict = &self.page.map.verdicts.places()[index].1;
        let hidden = if verdict.status == Status::NotMentioned { " hidden=\"\"" } else { "" };
        format!(" class=\"label call-out\" data-place=\"{index}\"{}{hidden}", look_attributes(verdict))
    }

    /// A line of text, as wide as it was measured whatever font the reader has.
    fn text(&mut self, text: &Text) {
        let is_spaced = text.runs.iter().any(|run| run.style.letter_spacing >= 1.0);
        let length = if is_spaced { String::new() } else { length_attributes(line_width(text)) };
        self.line(text, &length);
    }

    /// A line of text that changes with what is switched off, and the room that it has. What has no room in it is
    /// not shown.
    fn changing_text(&mut self, text: &Text, room: f64) {
        let is_short = line_width(text) <= room;
        let hidden = if is_short { "" } else { " hidden=\"\"" };
        self.line(text, &format!(" class=\"says\" data-room=\"{}\"{hidden}", number(room)));
    }

    fn line(&mut self, text: &Text, attributes: &str) {
        let Some(first) = text.runs.first() else { return };
        // Labels are in the middle by the page's style.
        let anchor = match text.align {
            Align::Start => " text-anchor=\"start\"",
            Align::Middle => "",
            Align::End => " text-anchor=\"end\"",
        };
        let look = letters(&first.style);
        let (x, y) = (number(text.at.x), number(text.at.y));
        self.push(format_args!("<text x=\"{x}\" y=\"{y}\"{anchor}{look}{attributes}>"));
        for run in &text.runs {
            let words = escape(&run.text);
            match letters(&run.style) {
                same if same == look => self.out.push_str(&words),
                other => self.push(format_args!("<tspan{other}>{words}</tspan>")),
            }
        }
        self.out.push_str("</text>\n");
    }
}

/// Makes a line of text so wide.
fn length_attributes(width: f64) -> String {
    format!(" lengthAdjust=\"spacingAndGlyphs\" textLength=\"{}\"", number(width))
}

/// How letters are set, as attributes; their colour is the page's matter.
fn letters(style: &TextStyle) -> String {
    let face = match style.face {
        Face::Regular => "",
        Face::SemiBold => " font-weight=\"600\"",
        Face::Italic => " font-style=\"italic\"",
    };
    let spacing = if style.letter_spacing > 0.0 {
        format!(" letter-spacing=\"{}\"", number(style.letter_spacing))
    } else {
        String::new()
    };
    format!(" font-size=\"{}\"{face}{spacing}", number(style.size))
}

/// The attributes that colour and texture hang on.
pub(super) fn look_attributes(verdict: &Verdict) -> String {
    let mut out = format!(" data-status=\"{}\"", verdict.status.keyword());
    if let Some(ground) = verdict.texture() {
        out.push_str(" data-ground=\"");
        out.push_str(ground.keyword());
        out.push('"');
    }
    out
}

/// The shape with its points on a grid of so many steps a unit, which takes less room to write. Both
/// sides of a border have the same points, so no gap opens.
fn rounded(shape: &Shape, steps: f64) -> Shape {
    let round = |at: &Screen| Screen::new((at.x * steps).round() / steps, (at.y * steps).round() / steps);
    let part = |part: &Vec<Screen>| part.iter().map(round).collect();
    Shape { parts: shape.parts.iter().map(part).collect(), closed: shape.closed }
}

/// The groups of a list, also those inside clips.
fn groups(items: &[Item]) -> Vec<&Group> {
    let mut found = Vec::new();
    for item in items {
        match item {
            Item::Group(group) => found.push(group),
            Item::Clip { items, .. } => found.extend(groups(items)),
            Item::Fill { .. }
            | Item::Stroke { .. }
            | Item::Texture { .. }
            | Item::Box { .. }
            | Item::Text(_) => {}
        }
    }
    found
}
