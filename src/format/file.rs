//! The formats of files: one row each with its endings, its names and what it is for. Opening, exporting, dialogs,
//! messages and the list in the README are made from these rows or tested against them.
//!
//! Not here: what a file is by its content, which goes before its ending (`export::FileKind`,
//! `load::ArticleKind`).

use std::path::Path;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::model::keywords;
use crate::words::{Arg, Joint, Message, message};

/// What files of a format may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// A dossier, or the record of one.
    Map,
    /// The areas of a layer.
    Layer,
    /// An article.
    Article,
    /// A table of statements, which cannot be opened.
    Table,
}

/// A format of files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileFormat {
    /// The word by which the catalogues know what it is called.
    keyword: &'static str,
    /// The endings of its files, without the leading dot and in small letters, the usual one first.
    pub endings: &'static [&'static str],
    /// What its files may hold.
    pub holds: &'static [Holds],
}

impl FileFormat {
    /// All formats.
    pub const ALL: [Self; 16] = [
        Self::DOSSIER,
        Self::PNG,
        Self::SVG,
        Self::PDF,
        Self::HTML,
        Self::CSV,
        Self::TSV,
        Self::GEO_JSON,
        Self::GEO_JSON_LINES,
        Self::JSON_LD,
        Self::JSON,
        Self::TEXT,
        Self::MARKDOWN,
        Self::WORD,
        Self::MAIL,
        Self::WEB_ARCHIVE,
    ];

    const PNG: Self = Self { keyword: "png", endings: &["png"], holds: &[Holds::Map] };
    const SVG: Self = Self { keyword: "svg", endings: &["svg"], holds: &[Holds::Map] };
    const PDF: Self = Self { keyword: "pdf", endings: &["pdf"], holds: &[Holds::Map, Holds::Article] };
    /// Web pages.
    pub const HTML: Self =
        Self { keyword: "html", endings: &["html", "htm", "xhtml"], holds: &[Holds::Map, Holds::Article] };
    const CSV: Self = Self { keyword: "csv", endings: &["csv"], holds: &[Holds::Table] };
    const TSV: Self = Self { keyword: "tsv", endings: &["tsv"], holds: &[Holds::Table] };
    const GEO_JSON: Self =
        Self { keyword: "geo-json", endings: &["geojson"], holds: &[Holds::Map, Holds::Layer] };
    /// A feature a line.
    const GEO_JSON_LINES: Self = Self {
        keyword: "geo-json-lines",
        endings: &["geojsonl", "geojsons", "ndjson"],
        holds: &[Holds::Layer],
    };
    const JSON_LD: Self = Self { keyword: "json-ld", endings: &["jsonld"], holds: &[Holds::Map] };
    const DOSSIER: Self =
        Self { keyword: "dossier", endings: &["claims.json"], holds: &[Holds::Map, Holds::Layer] };
    /// Any JSON: a dossier under another name, or a layer.
    const JSON: Self = Self { keyword: "json", endings: &["json"], holds: &[Holds::Map, Holds::Layer] };
    const TEXT: Self = Self { keyword: "text", endings: &["txt"], holds: &[Holds::Article] };
    /// Text with marks for headings, lists and links.
    pub const MARKDOWN: Self =
        Self { keyword: "markdown", endings: &["md", "markdown"], holds: &[Holds::Article] };
    const WORD: Self = Self { keyword: "word", endings: &["docx"], holds: &[Holds::Article] };
    /// Mail.
    pub const MAIL: Self = Self { keyword: "mail", endings: &["eml"], holds: &[Holds::Article] };
    /// A web page with its pictures in one file.
    const WEB_ARCHIVE: Self =
        Self { keyword: "web-archive", endings: &["mhtml", "mht"], holds: &[Holds::Article] };

    /// What it is called.
    pub fn label(&self) -> Message {
        message!("format-name", format = self.keyword)
    }

    /// The ending that files of this format are given, without the leading dot.
    pub fn ending(&self) -> &'static str {
        self.endings.first().copied().unwrap_or_default()
    }

    /// The format that a file's name has the ending of; the longest ending counts.
    pub fn of(path: &Path) -> Option<Self> {
        let name = path.file_name()?.to_string_lossy().to_lowercase();
        let has_ending = |ending: &&str| {
            name.strip_suffix(*ending).is_some_and(|stem| stem.len() > 1 && stem.ends_with('.'))
        };
        Self::ALL.into_iter().find(|format| format.endings.iter().any(has_ending))
    }

    /// Whether its files may hold this.
    pub fn may_hold(&self, what: Holds) -> bool {
        self.holds.contains(&what)
    }

    /// Whether this is all that its files may hold.
    pub fn holds_only(&self, what: Holds) -> bool {
        self.holds == [what]
    }

    /// Whether its files are one JSON value.
    pub fn is_json(&self) -> bool {
        [Self::DOSSIER, Self::JSON, Self::GEO_JSON, Self::JSON_LD].contains(self)
    }

    /// Whether its ending is that of any JSON, so that only the content tells a layer.
    pub fn is_any_json(&self) -> bool {
        [Self::DOSSIER, Self::JSON].contains(self)
    }
}

/// The endings of the files that may hold this, without dots: for dialogs, which know only what stands behind the
/// last dot.
pub fn endings_of(what: Holds) -> Vec<&'static str> {
    let formats = FileFormat::ALL.into_iter().filter(|format| format.may_hold(what));
    let all = formats.flat_map(|format| format.endings.iter().copied());
    let mut endings: Vec<&str> = Vec::new();
    for ending in all.map(|ending| ending.rsplit('.').next().unwrap_or(ending)) {
        if !endings.contains(&ending) {
            endings.push(ending);
        }
    }
    endings
}

/// The usual endings of articles, in the order in which sentences name them.
const ARTICLES: [FileFormat; 7] = [
    FileFormat::TEXT,
    FileFormat::MARKDOWN,
    FileFormat::HTML,
    FileFormat::WORD,
    FileFormat::PDF,
    FileFormat::MAIL,
    FileFormat::WEB_ARCHIVE,
];

/// “.txt, .md … .eml or .mhtml”: the endings of articles, as the joint joins them.
pub fn article_endings(joint: Joint) -> Message {
    message!("format-endings", endings = Arg::list(joint, dotted_article_endings()))
}

/// The same list with commas, and this before the last: for what is said before any language is read.
pub fn list_of_article_endings(before_last: &str) -> String {
    let [first @ .., last] = dotted_article_endings();
    [first.join(", "), last].join(before_last)
}

fn dotted_article_endings() -> [String; ARTICLES.len()] {
    ARTICLES.map(|format| format!(".{}", format.ending()))
}

/// `.png, .svg …`: the endings that ask for the formats of export.
pub fn export_endings(separator: &str) -> String {
    ExportFormat::ALL.map(|format| format!(".{}", format.ending())).join(separator)
}

keywords! {
    /// A format of an exported file, in the order in which they are offered.
    pub enum ExportFormat {
        /// A picture of pixels.
        Png = "png",
        /// A picture of vectors, with real text.
        Svg = "svg",
        /// A printable page with selectable text.
        Pdf = "pdf",
        /// An interactive page in one file.
        Html = "html",
        /// A table, one row a statement.
        Csv = "csv",
        /// The areas with their verdicts (RFC 7946).
        GeoJson = "geo-json",
        /// The quotes as W3C Web Annotations (JSON-LD).
        JsonLd = "json-ld",
        /// The dossier itself.
        Dossier = "dossier",
    }
}

impl Serialize for ExportFormat {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.keyword())
    }
}

impl<'de> Deserialize<'de> for ExportFormat {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let word = String::deserialize(deserializer)?;
        let known = Self::ALL.map(Self::keyword);
        Self::from_keyword(&word).ok_or_else(|| {
            let known = Arg::list(Joint::Comma, known);
            // An error of a reader of JSON is English by nature.
            D::Error::custom(message!("format-unknown", word = word, known = known).english())
        })
    }
}

/// What an exported file is, beside its format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct ExportRow {
    format: FileFormat,
    /// Whether it is a page with a map on it.
    is_page: bool,
    /// Whether it carries its record.
    has_record: bool,
}

impl ExportFormat {
    fn row(self) -> ExportRow {
        let row = |format, is_page, has_record| ExportRow { format, is_page, has_record };
        match self {
            Self::Png => row(FileFormat::PNG, true, true),
            Self::Svg => row(FileFormat::SVG, true, true),
            Self::Pdf => row(FileFormat::PDF, true, true),
            Self::Html => row(FileFormat::HTML, false, true),
            Self::Csv => row(FileFormat::CSV, false, false),
            Self::GeoJson => row(FileFormat::GEO_JSON, false, true),
            Self::JsonLd => row(FileFormat::JSON_LD, false, true),
            Self::Dossier => row(FileFormat::DOSSIER, false, false),
        }
    }

    /// The ending of its files, without the leading dot.
    pub fn ending(self) -> &'static str {
        self.row().format.ending()
    }

    /// The format of its files.
    pub fn file(self) -> FileFormat {
        self.row().format
    }

    /// What it is called in the window.
    pub fn label(self) -> Message {
        self.row().format.label()
    }

    /// What a file of it is, as a sentence.
    pub fn about(self) -> Message {
        message!("format-about", format = self.keyword())
    }

    /// What stands in it, and what else it has beside it: two sentences or three.
    #[cfg(feature = "window")]
    pub(crate) fn holds(self) -> Message {
        message!("format-holds", format = self.keyword())
    }

    /// True where the file is a page with a map on it: it has a size, a legend and a look.
    pub fn is_page(self) -> bool {
        self.row().is_page
    }

    /// True where the file carries the record by which it is verified.
    pub fn has_record(self) -> bool {
        self.row().has_record
    }

    /// The format that a file's name asks for by its ending; `None` for another ending.
    pub fn of(path: &Path) -> Option<Self> {
        path.file_name()?.to_str()?;
        let asked = FileFormat::of(path)?;
        Self::ALL.into_iter().find(|format| format.row().format == asked)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn endings_ask_for_formats() {
        let of = |name: &str| ExportFormat::of(Path::new(name));
        assert_eq!(of("map.PNG"), Some(ExportFormat::Png), "in capitals too");
        assert_eq!(of("a.b.geojson"), Some(ExportFormat::GeoJson), "the last ending counts");
        assert_eq!(of("x.claims.json"), Some(ExportFormat::Dossier), "two endings");
        assert_eq!(of("x.json"), None, "not every JSON is a dossier");
        assert_eq!(of(".png"), None, "a name must stand before it");
        assert_eq!(of("png"), None, "and a dot");
    }

    #[test]
    fn every_format_has_a_name_and_says_what_it_is_in_each_language() {
        for language in Language::all() {
            let mut names: Vec<String> = FileFormat::ALL.map(|format| language.text(&format.label())).into();
            names.sort();
            names.dedup();
            assert_eq!(names.len(), FileFormat::ALL.len(), "each another: {names:?}");
            let mut about: Vec<String> =
                ExportFormat::ALL.map(|format| language.text(&format.about())).into();
            assert!(about.iter().all(|sentence| sentence.ends_with('.')), "sentences: {about:?}");
            about.sort();
            about.dedup();
            assert_eq!(about.len(), ExportFormat::ALL.len(), "each another: {about:?}");
        }
        let dossier = ExportFormat::Dossier.label();
        assert_eq!(
            (dossier.english().as_str(), Language::UKRAINIAN.text(&dossier).as_str()),
            ("Dossier", "Досьє"),
            "both"
        );
        let endings = Language::UKRAINIAN.text(&article_endings(Joint::Or));
        assert_eq!(endings, ".txt, .md, .html, .docx, .pdf, .eml або .mhtml", "in a sentence");
    }

    #[test]
    fn every_ending_belongs_to_one_format() {
        for format in ExportFormat::ALL {
            let name = format!("map.{}", format.ending());
            assert_eq!(ExportFormat::of(Path::new(&name)), Some(format), "{name}");
        }
        for format in FileFormat::ALL {
            for ending in format.endings {
                let name = format!("file.{ending}");
                assert_eq!(FileFormat::of(Path::new(&name)), Some(format), "{name}");
            }
        }
        assert_eq!(endings_of(Holds::Layer), ["json", "geojson", "geojsonl", "geojsons", "ndjson"], "layers");
        assert_eq!(
            article_endings(Joint::Or).english(),
            ".txt, .md, .html, .docx, .pdf, .eml or .mhtml",
            "in a sentence"
        );
        let articles = FileFormat::ALL.into_iter().filter(|format| format.may_hold(Holds::Article));
        assert!(articles.clone().all(|format| ARTICLES.contains(&format)), "no article is left out");
        assert_eq!(articles.count(), ARTICLES.len(), "nor anything else named");
    }

    #[test]
    fn the_readme_lists_every_format_of_export_and_of_articles() {
        let readme = include_str!("../../README.md");
        let table = readme.split("| file | what it is |").nth(1).unwrap_or_default();
        let rows: Vec<&str> = table
            .lines()
            .skip_while(|line| !line.starts_with("| `."))
            .take_while(|line| line.starts_with("| `."))
            .filter_map(|line| line.split('`').nth(1))
            .collect();
        let expected = ExportFormat::ALL.map(|format| format!(".{}", format.ending()));
        assert_eq!(rows, expected, "the table of what is exported");
        let articles = ARTICLES.map(|format| format!("`.{}`", format.ending()));
        let section = readme.split("## Your own article").nth(1).unwrap_or_default();
        let missing: Vec<&String> = articles.iter().filter(|ending| !section.contains(*ending)).collect();
        assert!(missing.is_empty(), "the section on articles does not name {missing:?}");
    }
}
