//! Writes an interactive page in one file: it asks for nothing, and shows the same verdicts.
//!
//! The page holds the map as inline SVG, the dossier as JSON, and a script that switches sources off
//! by the rules of `derive`, ported and tested against them. Without the script it is the map with
//! every quote listed. Its policy allows its own style and script by their hashes and nothing else.
//! The look is in `assets/page`, the colours come from the palette.

mod data;
mod link;
mod list;
mod map;
mod pattern;
mod search;
mod surroundings;
mod table;

use std::fmt::Write as _;

use minijinja::value::{Serde, Value};
use minijinja::{Environment, context};
use serde::Serialize;

use self::data::PageData;
use self::link::{csp_hash, inline_json, safe_address};
use crate::derive::{Ground, Status};
use crate::model::{AreaId, Day, Document};
use crate::query::{Query, filter_in_force};
use crate::scene::compose::MapSource;
use crate::scene::furniture::{boundary_note, report_note};
use crate::scene::item::{Color, Scene, Stroke};
use crate::scene::page::{Frame, PageText};
use crate::scene::palette::Theme;
use crate::scene::sidebar::off_names;
use crate::words::Language;

const TEMPLATE: &str = include_str!("../../../assets/page/page.html");
const STYLE: &str = include_str!("../../../assets/page/page.css");
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
    /// The words that the page's maker chose.
    pub text: &'a PageText,
    /// The day of the export; `None` for none.
    pub date: Option<Day>,
}

/// A document as the foot of the page cites it.
#[derive(Debug, Serialize)]
struct Citation {
    text: String,
    address: Option<String>,
    link: Option<String>,
}

/// Writes the page. Of the scene it takes the legend, the description and the record.
///
/// Same page, same bytes.
#[must_use]
pub fn paint_html(scene: &Scene, page: &HtmlPage<'_>) -> String {
    let (dossier, layer) = (page.map.dossier, page.map.layer);
    let data = PageData::of(page);
    let in_force = filter_in_force(dossier, page.query);
    let style = format!("\n{}{}", theme_rules(), STYLE);
    let script = format!("\n\"use strict\";\n(() => {{\n{RULES}\n{SCRIPT}}})();\n");
    let shorts: Vec<String> =
        dossier.documents.iter().map(|document: &Document| document.short_citation().english()).collect();
    let noun = if shorts.len() == 1 { "article’s" } else { "articles’" };
    let about = format!(
        "{}. Colours say what the {noun} sources report, not how things are on the ground.",
        shorts.join("; ")
    );
    let parts = context! {
        policy => policy(&style, &script),
        style, script,
        json => data_json(&data),
        record => scene.record.as_deref().map(inline_json),
        map => map::map_svg(page, &data),
        language => "en",
        title => page.title,
        subtitle => page.text.subtitle.as_ref().unwrap_or(&about),
        note => &page.text.note,
        description => page.text.alt.as_ref().unwrap_or(&scene.description),
        legend => Value::from(Serde(list::legend(dossier, &scene.legend))),
        regions => Value::from(Serde(list::regions(page))),
        quotes => Value::from(Serde(list::quotes(page, &in_force))),
        off => off_names(dossier, page.query).iter().map(|name| name.english()).collect::<Vec<String>>(),
        citations => Value::from(Serde(dossier.documents.iter().map(citation).collect::<Vec<_>>())),
        boundary => boundary_note(&layer.attribution).english(),
        report => report_note().english(),
        attribution => &layer.attribution,
        date => page.date.map(|day: Day| day.long().english()),
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

fn citation(document: &Document) -> Citation {
    let without = Document { url: None, ..document.clone() };
    Citation {
        text: without.citation().english(),
        address: document.url.clone(),
        link: document.url.as_deref().and_then(safe_address),
    }
}

/// The palette as custom properties: light, and dark where the reader or a button asks for it.
fn theme_rules() -> String {
    let (light, dark) = (variables(Theme::Light), variables(Theme::Dark));
    format!(
        ":root {{ color-scheme: light; {light} }}\n\
         @media screen and (prefers-color-scheme: dark) {{ :root:not([data-theme=\"light\"]) {{ color-scheme: dark; {dark} }} }}\n\
         @media screen {{ :root[data-theme=\"dark\"] {{ color-scheme: dark; {dark} }} }}\n"
    )
}

fn variables(theme: Theme) -> String {
    let palette = theme.palette();
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
        ("shade", palette.shade),
        ("accent", palette.accent),
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
        ("dots", theme.texture(Ground::Pressure).1),
        ("hatch", theme.texture(Ground::SourcesDisagree).1),
    ] {
        set(name, color);
    }
    for status in Status::ALL {
        let (label, halo) = theme.label_colors(status);
        let name = status.keyword();
        set(name, theme.status_color(status));
        set(&format!("{name}-ink"), theme.status_ink(status));
        set(&format!("{name}-tint"), theme.status_tint(status));
        set(&format!("{name}-label"), label);
        set(&format!("{name}-halo"), halo);
    }
    for status in Status::ALL {
        out.push_str(&outline_variables(theme, status));
    }
    out
}

/// The outline that a status has of its own: colour, width and dashes; nothing where it has none.
fn outline_variables(theme: Theme, status: Status) -> String {
    let Some(Stroke { width, color, dash }) = theme.status_outline(status) else { return String::new() };
    let name = status.keyword();
    let dash = dash.map_or_else(|| "none".to_owned(), |(dash, gap)| format!("{dash}px {gap}px"));
    format!(
        "--{name}-edge: #{:02x}{:02x}{:02x}; --{name}-edge-width: {width}px; --{name}-edge-dash: {dash}; ",
        color.r, color.g, color.b
    )
}
