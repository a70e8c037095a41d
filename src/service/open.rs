//! What a file that is opened turns out to be, by its content: a map, or an article to be reviewed.

use std::path::Path;

use super::article_source::ArticleSource;
use super::error::OpenError;
use super::input::{Input, load_input, open_bytes, shipped_input};
use super::layer::{LayerAt, OpenedLayer, layer_at, layer_beside, layer_from_bytes};
use crate::budget::MAX_BYTES;
use crate::export::{FileKind, has_record};
use crate::format::{FileFormat, Holds};
use crate::load::{
    ImportedArticle, SourceError, article_from_paste, named_layer, read_layer_source, read_source,
    source_name,
};
use crate::model::{Dossier, LayerFile};
use crate::text::CanonicalText;
use crate::words::{Message, message};

/// The shortest text that is taken for an article, in code points. Agencies' flashes have more.
pub const MIN_ARTICLE_LENGTH: usize = 80;
/// How far into a file a page's first element is looked for, in bytes.
const HEAD: usize = 4096;

/// What a file that was opened holds.
#[derive(Debug, Clone)]
pub enum Opened {
    /// A dossier, or what an exported file shows.
    Map(Box<Input>),
    /// An article, to be reviewed before it is in a dossier.
    Article(Box<ArticleFile>),
}

/// An article as it came in, with the text of the file itself.
#[derive(Debug, Clone)]
pub struct ArticleFile {
    /// The file's name in sentences, or that it is the text that was pasted.
    pub name: Message,
    /// What was read.
    pub article: ImportedArticle,
    /// The file's bytes as a text, marks and all, where they are a text and another one than the
    /// article's: a dossier may have been made of that.
    pub raw: Option<CanonicalText>,
}

/// What the window starts with.
#[derive(Debug, Clone)]
pub struct Start {
    /// The map.
    pub input: Input,
    /// The article that is to be reviewed over it.
    pub article: Option<Box<ArticleFile>>,
}

/// Loads what the window starts with; the shipped dossier and layer where no path is given. An article
/// is reviewed over the shipped dossier, and on another layer over an empty one.
///
/// # Errors
/// [`OpenError`], which names the file and the place.
pub fn open_start(file: Option<&Path>, layer: Option<&LayerAt>) -> Result<Start, OpenError> {
    let Some(file) = file else {
        return Ok(Start { input: load_input(None, layer)?, article: None });
    };
    let here = layer_at(layer)?;
    let may_look_beside = layer.is_none();
    let article = match open_file(here, file, may_look_beside)? {
        Opened::Map(input) => return Ok(Start { input: *input, article: None }),
        Opened::Article(article) => Some(article),
    };
    let input = if layer.is_none() {
        load_input(None, None)?
    } else {
        let OpenedLayer { layer, findings, source } = layer_at(layer)?;
        let dossier = Dossier::default();
        Input { dossier, layer, findings: Vec::new(), file: None, exported: None, source: None }
            .on_layer(findings, source)
    };
    Ok(Start { input, article })
}

/// Opens a file on a layer: a dossier, an exported file with its record, or an article.
///
/// A GeoJSON file without a record is a layer itself, and opens in the place of the other. So does the
/// layer that a dossier names, where its file stands beside it and `may_look_beside`.
///
/// # Errors
/// [`OpenError`], which names the file, says what it is and what to do.
pub fn open_file(here: OpenedLayer, path: &Path, may_look_beside: bool) -> Result<Opened, OpenError> {
    // Read once, so that all that is said of the file is said of one version of it.
    let bytes = if may_be_large(path) { read_layer_source(path)? } else { read_source(path)? };
    if is_layer(path, &bytes) {
        let opened = layer_from_bytes(&path.into(), &bytes)?;
        return shipped_input(opened, Some(path)).map(|input| Opened::Map(Box::new(input)));
    }
    if bytes.len() as u64 > MAX_BYTES {
        return Err(SourceError::TooLarge { path: path.to_owned(), limit: MAX_BYTES }.into());
    }
    if !is_article(&bytes, path) {
        let input = open_map(here, path, &bytes, may_look_beside)?;
        return Ok(Opened::Map(Box::new(input)));
    }
    let name = source_name(path);
    if may_hold(path, Holds::Table) || FileKind::of(&bytes) == Some(FileKind::Table) {
        return Err(OpenError::Table { file: name });
    }
    let ArticleSource { article, raw } = ArticleSource::from_bytes(&bytes, &path.display().to_string())?;
    long_enough(ArticleFile { name, article, raw }).map(|file| Opened::Article(Box::new(file)))
}

/// Opens a file that is to be an article: what is neither one nor a map is named as what it is.
///
/// # Errors
/// [`OpenError`], which names the file, says what it is and what to do.
pub fn open_article(here: OpenedLayer, path: &Path) -> Result<Opened, OpenError> {
    let opened = open_file(here, path, false);
    if let Err(OpenError::Record { .. } | OpenError::Unreadable { .. }) = opened {
        let bytes = read_source(path)?;
        // Who brings in an article has no original to compare a picture with.
        if !has_record(&bytes) {
            let ArticleSource { article, raw } =
                ArticleSource::from_bytes(&bytes, &path.display().to_string())?;
            let file = long_enough(ArticleFile { name: source_name(path), article, raw })?;
            return Ok(Opened::Article(Box::new(file)));
        }
    }
    opened
}

/// Opens a dossier or an exported file on the layer that it was made on, as far as that can be known.
fn open_map(here: OpenedLayer, path: &Path, bytes: &[u8], may_look_beside: bool) -> Result<Input, OpenError> {
    let named = named_layer(bytes);
    let is_here = |named: &LayerFile| {
        here.layer.file.as_ref().is_some_and(|here| here.name == named.name && here.id == named.id)
    };
    let may_look_beside = may_look_beside && !named.as_ref().is_some_and(is_here);
    let beside = if may_look_beside { layer_beside(path, bytes) } else { None };
    if beside.is_some() {
        let OpenedLayer { layer, findings, source } = layer_at(beside.as_ref())?;
        return Ok(open_bytes(layer, path, bytes)?.on_layer(findings, source));
    }
    let may_be_shipped = may_look_beside && named.is_none() && here.source.is_some();
    let OpenedLayer { layer, findings, source } = here;
    match open_bytes(layer, path, bytes) {
        Ok(input) => Ok(input.on_layer(findings, source)),
        // A dossier that names no layer was made on the shipped one, as a rule.
        Err(error) if may_be_shipped => {
            open_bytes(layer_at(None)?.layer, path, bytes).map_err(|_on_shipped| error)
        }
        Err(error) => Err(error),
    }
}

/// Makes an article of a text that was pasted.
///
/// # Errors
/// [`OpenError`]: it is too short or too long.
pub fn open_paste(text: &str) -> Result<ArticleFile, OpenError> {
    let article = article_from_paste(text)?;
    let raw = CanonicalText::from_text(text);
    let raw = if raw == article.text { None } else { Some(raw) };
    long_enough(ArticleFile { name: message!("service-pasted-text"), article, raw })
}

fn long_enough(file: ArticleFile) -> Result<ArticleFile, OpenError> {
    let length = file.article.text.as_str().trim().chars().take(MIN_ARTICLE_LENGTH).count();
    if length == MIN_ARTICLE_LENGTH {
        return Ok(file);
    }
    Err(OpenError::TooShort { file: file.name, length })
}

/// True for what can only be an article, if it is anything that can be opened.
fn is_article(bytes: &[u8], path: &Path) -> bool {
    match FileKind::of(bytes) {
        Some(FileKind::Html | FileKind::Pdf) => !has_record(bytes),
        // A page, or other data, may begin as a picture does, with an XML declaration.
        Some(FileKind::Svg) => !begins_as_picture(bytes) && !has_record(bytes),
        // It is refused as the table that it is.
        Some(FileKind::Table) => true,
        Some(FileKind::Png | FileKind::Data | FileKind::Foreign(_)) => false,
        None => {
            let is_json = FileFormat::of(path).is_some_and(|format| format.is_json());
            !is_json && !begins_as_json(bytes)
        }
    }
}

/// Whether a file's ending is that of a layer and not of any JSON: it may be larger than a dossier.
fn may_be_large(path: &Path) -> bool {
    FileFormat::of(path).is_some_and(|format| format.may_hold(Holds::Layer) && !format.is_any_json())
}

/// True for a GeoJSON file that was not exported from a map, recognised by its ending, or by its content where
/// the ending is that of any JSON.
fn is_layer(path: &Path, bytes: &[u8]) -> bool {
    let Some(format) = FileFormat::of(path) else { return false };
    if format.holds_only(Holds::Layer) {
        return true;
    }
    // As large as a dossier may be: what is larger is named as a layer.
    let is_one = format.may_hold(Holds::Layer) && (!format.is_any_json() || is_geojson(bytes));
    is_one && !has_record(bytes)
}

/// True for a JSON object that says of itself that it is GeoJSON.
fn is_geojson(bytes: &[u8]) -> bool {
    #[derive(serde::Deserialize)]
    struct Head {
        r#type: String,
    }
    let kinds = ["FeatureCollection", "Feature", "GeometryCollection", "Polygon", "MultiPolygon"];
    let start = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    serde_json::from_slice(start).is_ok_and(|Head { r#type: kind }| kinds.contains(&kind.as_str()))
}

fn may_hold(path: &Path, what: Holds) -> bool {
    FileFormat::of(path).is_some_and(|format| format.may_hold(what))
}

/// True where the first element that is a page's or a picture's is a picture's.
fn begins_as_picture(bytes: &[u8]) -> bool {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]).to_lowercase();
    let at = |mark: &str| head.find(mark).unwrap_or(usize::MAX);
    at("<svg").min(at(":svg")) < at("<html")
}

/// True where the bytes begin as an object does, which no article's text should.
fn begins_as_json(bytes: &[u8]) -> bool {
    let start = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    let inside = start.strip_prefix(b"{").map(<[u8]>::trim_ascii_start);
    inside.is_some_and(|inside| matches!(inside.first(), None | Some(b'"' | b'}')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_told_by_their_content() {
        for (bytes, name, is_expected) in [
            ("{\"format\": \"claims-map/1\"}", "a.txt", false),
            ("\u{feff} { }", "a", false),
            ("[1]", "a.json", false),
            ("{\\rtf1 words}", "a.rtf", true),
            ("[Updated] The ministry said", "a.txt", true),
            ("<!doctype html><p>Words", "a.txt", true),
            ("<?xml version=\"1.0\"?><html><body>Words", "a.xhtml", true),
            ("<?xml version=\"1.0\"?><svg><html/></svg>", "a.svg", false),
            ("\u{89}PNG", "a.docx", true),
        ] {
            assert_eq!(is_article(bytes.as_bytes(), Path::new(name)), is_expected, "{bytes}");
        }
        assert!(!is_article(b"\x89PNG\r\n\x1a\n", Path::new("a.txt")), "a picture");
        assert!(is_article(b"%PDF-1.7 words", Path::new("a")), "a PDF without a record");
    }
}
