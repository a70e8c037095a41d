//! What a page says about itself: its encoding, its citation.

use std::collections::BTreeMap;

use encoding_rs::Encoding;
use html5gum::StartTag;
use serde_json::Value;

use super::Block;
use super::citation::{Citation, address, day, field, language_tag};
use super::html::words_of;
use super::html_tree::attribute;

/// How far into a page its encoding may be declared, in bytes.
const CHARSET_WITHIN: usize = 4096;
/// How many entries and scripts of metadata are looked at, and how long one of them may be, in bytes.
const MAX_ENTRIES: usize = 500;
const MAX_SCRIPTS: usize = 20;
const MAX_SCRIPT: usize = 1024 * 1024;
/// How deep articles are looked for in structured metadata.
const MAX_LEVELS: usize = 6;

/// The metadata of a page, as they stand there.
#[derive(Debug, Default)]
pub(super) struct PageMeta {
    title: String,
    language: Option<String>,
    canonical: Option<String>,
    /// By name, in lower case; the first of each.
    entries: BTreeMap<String, String>,
    scripts: Vec<String>,
}

impl PageMeta {
    /// Takes note of an element.
    pub(super) fn read(&mut self, tag: &StartTag<()>) {
        match tag.name.as_slice() {
            b"html" if self.language.is_none() => {
                self.language = attribute(tag, b"lang").or_else(|| attribute(tag, b"xml:lang"));
            }
            b"link" if self.canonical.is_none() => {
                let is_canonical =
                    attribute(tag, b"rel").is_some_and(|rel| rel.eq_ignore_ascii_case("canonical"));
                if is_canonical {
                    self.canonical = attribute(tag, b"href");
                }
            }
            b"meta" => {
                let names = ["property", "name", "itemprop"];
                let named = names.iter().find_map(|name| attribute(tag, name.as_bytes()));
                self.entry(named, attribute(tag, b"content"));
            }
            b"time" => self.entry(attribute(tag, b"itemprop"), attribute(tag, b"datetime")),
            _ => {}
        }
    }

    fn entry(&mut self, name: Option<String>, content: Option<String>) {
        if let (Some(name), Some(content), true) = (name, content, self.entries.len() < MAX_ENTRIES) {
            self.entries.entry(name.trim().to_lowercase()).or_insert(content);
        }
    }

    /// Takes note of the words of a title.
    pub(super) fn title(&mut self, text: &str) {
        if self.title.trim().is_empty() {
            text.clone_into(&mut self.title);
        }
    }

    /// Takes note of a script with structured metadata (JSON-LD).
    pub(super) fn json(&mut self, text: &str) {
        if self.scripts.len() < MAX_SCRIPTS && text.len() <= MAX_SCRIPT {
            self.scripts.push(text.to_owned());
        }
    }

    /// True where the page's language writes quotations in «guillemets».
    pub(super) fn has_guillemets(&self) -> bool {
        let tag = self.language.as_deref().and_then(language_tag).unwrap_or_default();
        ["uk", "ru", "be", "fr"].contains(&tag.split('-').next().unwrap_or_default())
    }

    /// True where the structured metadata speak of a live blog.
    pub(super) fn is_live(&self) -> bool {
        self.scripts.iter().any(|script| script.contains("LiveBlogPosting"))
    }

    /// The text of the article, where the structured metadata have it (`articleBody`).
    pub(super) fn body(&self) -> Option<Vec<Block>> {
        let scripts =
            self.scripts.iter().filter_map(|script| serde_json::from_str::<Value>(script.trim()).ok());
        let bodies = scripts.filter_map(|value| {
            let text = body_text(article_in(&value, MAX_LEVELS)?);
            (!text.is_empty()).then_some(text)
        });
        let longest = bodies.max_by_key(String::len)?;
        // Some write it with its marks.
        if longest.contains("</p>") {
            return words_of(&longest).ok().map(|(blocks, _)| blocks);
        }
        let blocks: Vec<Block> = longest.split('\n').filter_map(Block::new).collect();
        (!blocks.is_empty()).then_some(blocks)
    }

    /// The citation; `headline` is the page's first heading.
    pub(super) fn citation(&self, headline: Option<&str>) -> Citation {
        let mut scripts =
            self.scripts.iter().filter_map(|script| serde_json::from_str::<Value>(script.trim()).ok());
        let structured = scripts.find_map(|value| article_in(&value, MAX_LEVELS).cloned());
        let structured = |path: &[&str]| text_at(structured.as_ref()?, path);
        let entry = |names: &[&str]| names.iter().find_map(|name| field(self.entries.get(*name)?));
        let outlet = entry(&["og:site_name"])
            .or_else(|| structured(&["publisher", "name"]))
            .or_else(|| entry(&["application-name", "dc.publisher", "publisher"]))
            .or_else(|| outlet_behind(&self.title, headline?));
        let title = structured(&["headline"])
            .or_else(|| entry(&["og:title", "twitter:title", "dc.title"]))
            .or_else(|| headline.and_then(field))
            .or_else(|| field(&self.title));
        let days = [
            "article:published_time",
            "datepublished",
            "og:published_time",
            "date",
            "dc.date.issued",
            "dc.date",
            "pubdate",
            "parsely-pub-date",
            "sailthru.date",
        ];
        let published = structured(&["datePublished"]).and_then(|text| day(&text));
        let canonical = self.canonical.as_deref().and_then(address);
        Citation {
            title: title.map(|title| without_outlet(&title, outlet.as_deref())),
            published: published.or_else(|| days.iter().find_map(|name| day(self.entries.get(*name)?))),
            url: canonical
                .or_else(|| address(self.entries.get("og:url")?))
                .or_else(|| address(&structured(&["url"])?)),
            language: (self.language.as_deref().and_then(language_tag))
                .or_else(|| language_tag(&structured(&["inLanguage"])?))
                .or_else(|| language_tag(self.entries.get("og:locale")?)),
            outlet,
        }
    }
}

/// The text of an article in structured metadata; of a live blog, what its messages say, each under its headline.
fn body_text(article: &Value) -> String {
    let words = |value: &Value, name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    let updates = match article.get("liveBlogUpdate") {
        Some(Value::Array(updates)) => updates.as_slice(),
        Some(update) => std::slice::from_ref(update),
        None => &[],
    };
    let body = words(article, "articleBody").into_iter();
    let updates = updates.iter().flat_map(|update| [words(update, "headline"), words(update, "articleBody")]);
    let all: Vec<String> = body.chain(updates.flatten()).collect();
    let is_marked = all.iter().any(|text| text.contains("</p>"));
    // Those of marked ones are parted by their marks.
    all.join(if is_marked { "<hr>" } else { "\n" })
}

/// The most words of an outlet's name that stands behind a title.
const OUTLET_WORDS: usize = 5;

/// `The Outlet` of `A title | The Outlet`, where the headline is the title.
fn outlet_behind(title: &str, headline: &str) -> Option<String> {
    let (title, headline) = (field(title)?, field(headline)?);
    let rest = title.strip_prefix(headline.as_str())?.trim_start();
    let outlet = rest.strip_prefix(['|', '-', '–', '—', '·', '•'])?.trim();
    let is_name = !outlet.is_empty() && outlet.split_whitespace().count() <= OUTLET_WORDS;
    is_name.then(|| outlet.to_owned())
}

/// `A title` of `A title | The Outlet`.
fn without_outlet(title: &str, outlet: Option<&str>) -> String {
    let stem = outlet.and_then(|outlet| title.strip_suffix(outlet)).map(str::trim_end);
    let stem = stem.and_then(|stem| stem.strip_suffix(['|', '-', '–', '—', '·', '•'])).map(str::trim_end);
    stem.filter(|stem| !stem.is_empty()).unwrap_or(title).to_owned()
}

/// The first article in structured metadata.
fn article_in(value: &Value, levels: usize) -> Option<&Value> {
    let deeper = levels.checked_sub(1)?;
    match value {
        Value::Array(list) => list.iter().find_map(|value| article_in(value, deeper)),
        Value::Object(object) => {
            let kinds = match object.get("@type") {
                Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
                Some(Value::String(kind)) => vec![kind.as_str()],
                _ => Vec::new(),
            };
            if kinds.iter().any(|kind| kind.ends_with("Article") || kind.ends_with("BlogPosting")) {
                return Some(value);
            }
            ["@graph", "mainEntity"].iter().find_map(|name| article_in(object.get(*name)?, deeper))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    }
}

/// The text at a path, through the first of a list.
fn text_at(value: &Value, path: &[&str]) -> Option<String> {
    let mut value = value;
    for name in path {
        value = value.get(0).unwrap_or(value).get(name)?;
    }
    field(value.get(0).unwrap_or(value).as_str()?)
}

/// The encoding that a page or an XML file declares at its beginning.
pub(super) fn declared_charset(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(CHARSET_WITHIN)]).to_ascii_lowercase();
    let value = |text: &str| {
        let text = text.trim_start().strip_prefix('=')?.trim_start().trim_start_matches(['"', '\'']);
        let end = text
            .find(|one: char| !one.is_ascii_alphanumeric() && !"-_:.".contains(one))
            .unwrap_or(text.len());
        Encoding::for_label(&text.as_bytes()[..end])
    };
    let declaration = head.trim_start().strip_prefix("<?xml").and_then(|rest| rest.split_once("?>"));
    let of_xml = declaration.and_then(|(words, _)| value(words.split_once("encoding")?.1));
    of_xml.or_else(|| {
        let mut tags = head.split("<meta").skip(1).filter_map(|rest| rest.split('>').next());
        tags.find_map(|tag| value(tag.split_once("charset")?.1))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_declared_encoding_is_found() {
        let found = |text: &str| declared_charset(text.as_bytes()).map(Encoding::name);
        assert_eq!(found("<html><meta charset=windows-1251>"), Some("windows-1251"));
        assert_eq!(found("<META http-equiv=x content='text/html; charset=KOI8-U'>"), Some("KOI8-U"));
        assert_eq!(found("<?xml version='1.0' encoding=\"windows-1251\"?><html>"), Some("windows-1251"));
        assert_eq!(found("charset=windows-1251 <p>"), None, "not in an element");
        assert_eq!(found("<meta charset=nonsense>"), None, "no such encoding");
    }

    #[test]
    fn outlets_leave_titles() {
        assert_eq!(without_outlet("A title | The Outlet", Some("The Outlet")), "A title");
        assert_eq!(outlet_behind("A  title - The Outlet", "A title").as_deref(), Some("The Outlet"));
        for (title, headline) in
            [("A title", "A title"), ("Another", "A title"), ("A title - a b c d e f", "A title")]
        {
            assert_eq!(outlet_behind(title, headline), None, "{title}");
        }
        assert_eq!(without_outlet("The Outlet", Some("The Outlet")), "The Outlet");
        assert_eq!(without_outlet("Buy The Outlet", Some("The Outlet")), "Buy The Outlet");
    }
}
