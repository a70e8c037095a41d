//! Writes an interactive page in one file: it asks for nothing, and shows the same verdicts.
//!
//! The page holds the map as inline SVG, the dossier as JSON, and a script that switches sources off
//! by the rules of `derive`, ported and tested against them. Without the script it is the map with
//! every quote listed. Its policy allows its own style and script by their hashes and nothing else.
//! The look is in `assets/page`, the colours come from the palette.

mod data;
mod embed;
mod link;
mod list;
mod map;
mod pattern;
mod search;
mod surroundings;
mod table;
mod words;

use std::fmt::Write as _;

use minijinja::value::{Serde, Value};
use minijinja::{Environment, context};
use serde::Serialize;

pub use self::embed::{address_beside, embed_snippet};

use self::data::PageData;
use self::link::{csp_hash, inline_json, safe_address};
use self::words::TemplateWords;
use crate::derive::{Ground, Status};
use crate::model::{AreaId, Day, Document};
use crate::query::{Query, filter_in_force};
use crate::scene::compose::MapSource;
use crate::scene::furniture::{boundary_note, credit, report_note};
use crate::scene::item::{Color, Scene, Stroke};
use crate::scene::own_palette::PaletteChoice;
use crate::scene::page::{Frame, PageText};
use crate::scene::palette::{Colors, Theme};
use crate::scene::sidebar::off_names;
use crate::words::{Arg, Language, Message, message};

const TEMPLATE: &str = include_str!("../../../assets/page/page.html");
const STYLE: &str = include_str!("../../../assets/page/page.css");
const WORDS: &str = include_str!("../../../assets/page/words.js");
const RULES: &str = include_str!("../../../assets/page/rules.js");
const SCRIPT: &str = include_str!("../../../assets/page/page.js");

/// What a page is made from.
#[derive(Debug, Clone, Copy)]
pub struct HtmlPage<'a> {
    /// The map, with the verdicts that it shows at first.
    pub map: MapSource<'a>,
    /// What is switched off at first.
    pub query: &'a Query,
    /// What part of the map.
    pub frame: Frame,
    /// Language of the names.
    pub language: Language,
    /// The areas in focus at first.
    pub focus: &'a [AreaId],
    /// Title.
    pub title: &'a str,
    /// Which colours statuses have.
    pub palette: &'a PaletteChoice,
    /// The words that the page's maker chose.
    pub text: &'a PageText,
    /// The day of the export; `None` for none.
    pub date: Option<Day>,
}

/// A document as the foot of the page cites it.
#[derive(Debug, Serialize)]
struct Citation {
    /// What stands before the address.
    before: String,
    address: Option<String>,
    link: Option<String>,
    /// What stands behind it.
    behind: String,
}

impl HtmlPage<'_> {
    /// A sentence in the page's language.
    fn say(&self, message: &Message) -> String {
        self.language.text(message)
    }
}

/// Writes the page. Of the scene it takes the legend, the description and the record.
///
/// Same page, same bytes.
#[must_use]
pub fn paint_html(scene: &Scene, page: &HtmlPage<'_>) -> String {
    let (dossier, layer) = (page.map.dossier, page.map.layer);
    let data = PageData::of(page);
    let in_force = filter_in_force(dossier, page.query);
    let style = format!("\n{}{STYLE}{}", theme_rules(page.palette), map::size_rules(page));
    let script = format!("\n\"use strict\";\n(() => {{\n{WORDS}\n{RULES}\n{SCRIPT}}})();\n");
    let about = page.say(&words::about(&dossier.documents));
    let citations = dossier.documents.iter().map(|document| citation(page, document));
    let parts = context! {
        policy => policy(&style, &script),
        style, script,
        json => data_json(&data),
        record => scene.record.as_deref().map(inline_json),
        map => map::map_svg(page, &data),
        language => page.language.code(),
        words => Value::from(Serde(TemplateWords::of(page))),
        title => page.title,
        subtitle => page.text.subtitle.as_ref().unwrap_or(&about),
        note => &page.text.note,
        description => page.text.alt.as_ref().unwrap_or(&scene.description),
        legend => Value::from(Serde(list::legend(page, &scene.legend))),
        regions => Value::from(Serde(list::regions(page))),
        quotes => Value::from(Serde(list::quotes(page, &in_force))),
        off => page.say(&words::switched_off(off_names(dossier, page.query))),
        citations => Value::from(Serde(citations.collect::<Vec<_>>())),
        boundary => page.say(&message!(
            "scene-borders-credited",
            note = boundary_note(&layer.attribution),
            credit = credit(&layer.attribution)
        )),
        report => page.say(&report_note()),
    };
    filled(&parts)
}

/// The template with its parts in place; what is no markup of its own is escaped.
fn filled(parts: &Value) -> String {
    #[expect(clippy::expect_used, reason = "the template is part of the program, and tested")]
    Environment::new()
        .render_named_str("page.html", TEMPLATE, parts)
        .expect("invariant: the shipped template is whole")
}

/// The data as it stands in the page.
fn data_json(data: &PageData) -> String {
    #[expect(clippy::expect_used, reason = "numbers, texts and lists")]
    let json = serde_json::to_string(data).expect("invariant: the data has only what JSON can hold");
    inline_json(&json)
}

/// What the page may do: show its own style and run its own script, and nothing else.
fn policy(style: &str, script: &str) -> String {
    format!(
        "default-src 'none'; style-src {}; script-src {}; img-src data:; font-src 'none'; \
         connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'",
        csp_hash(style),
        csp_hash(script)
    )
}

fn citation(page: &HtmlPage<'_>, document: &Document) -> Citation {
    let citation = Document { url: None, ..document.clone() }.citation();
    let [before, behind] = if document.url.is_some() {
        let around = |address: Arg| message!("page-source-at", citation = &citation, address = address);
        words::around(page.language, around)
    } else {
        [page.say(&message!("page-source", citation = citation)), String::new()]
    };
    let link = document.url.as_deref().and_then(safe_address);
    Citation { before, address: document.url.clone(), link, behind }
}

/// The palette as custom properties: light, and dark where the reader or a button asks for it.
fn theme_rules(choice: &PaletteChoice) -> String {
    let (light, dark) = (variables(&choice.colors(Theme::Light)), variables(&choice.colors(Theme::Dark)));
    format!(
        ":root {{ color-scheme: light; {light} }}\n\
         @media screen and (prefers-color-scheme: dark) {{ :root:not([data-theme=\"light\"]) {{ color-scheme: dark; {dark} }} }}\n\
         @media screen {{ :root[data-theme=\"dark\"] {{ color-scheme: dark; {dark} }} }}\n"
    )
}

fn variables(colors: &Colors) -> String {
    let palette = colors.palette();
    let mut out = String::new();
    let mut set = |name: &str, color: Color| {
        let alpha = if color.a < 255 { format!("{:02x}", color.a) } else { String::new() };
        #[expect(clippy::expect_used, reason = "a String takes everything")]
        write!(out, "--{name}: #{:02x}{:02x}{:02x}{alpha}; ", color.r, color.g, color.b)
            .expect("writing to a String never fails");
    };
    for (name, color) in [
        ("paper", palette.paper),
        ("ink", palette.ink),
        ("ink-soft", palette.ink_soft),
        ("ink-faint", palette.ink_faint),
        ("hairline", palette.hairline),
        ("control", palette.control),
        ("shade", palette.shade),
        ("accent", palette.accent),
        ("link", palette.link),
        ("on-accent", palette.on_accent),
        ("mark", palette.highlight),
        ("verified", palette.verified),
        ("warning", palette.warning),
        ("sea", palette.sea),
        ("land", palette.land),
        ("land-line", palette.land_line),
        ("land-label", palette.land_label),
        ("sea-label", palette.sea_label),
        ("river", palette.river),
        ("border", palette.border),
        ("outer-border", palette.outer_border),
        ("focus", palette.focus),
        ("dots", colors.texture(Ground::Pressure).1),
        ("hatch", colors.texture(Ground::SourcesDisagree).1),
    ] {
        set(name, color);
    }
    for status in Status::ALL {
        let (label, halo) = colors.label_colors(status);
        let name = status.keyword();
        set(name, colors.status_color(status));
        set(&format!("{name}-ink"), colors.status_ink(status));
        set(&format!("{name}-tint"), colors.status_tint(status));
        set(&format!("{name}-label"), label);
        set(&format!("{name}-halo"), halo);
    }
    for status in Status::ALL {
        out.push_str(&outline_variables(colors, status));
    }
    out
}

/// The outline that a status has of its own: colour, width and dashes; nothing where it has none.
fn outline_variables(colors: &Colors, status: Status) -> String {
    let Some(Stroke { width, color, dash }) = colors.status_outline(status) else { return String::new() };
    let name = status.keyword();
    let dash = dash.map_or_else(|| "none".to_owned(), |(dash, gap)| format!("{dash}px {gap}px"));
    format!(
        "--{name}-edge: #{:02x}{:02x}{:02x}; --{name}-edge-width: {width}px; --{name}-edge-dash: {dash}; ",
        color.r, color.g, color.b
    )
}
