//! Articles into a dossier without a window: the citation that their files and the user give, and the suggestions that
//! are sure made statements, as the window's *accept all that are sure* makes them.
//!
//! Not here: reading articles (`open`), and the window's review, where one looks at what is left out.

use std::ops::Range;

use super::acceptance::{
    LEXICON, Surroundings, actor_known, hindrance, known_side, stage, stood_for, suggestion_ids,
};
use super::open::ArticleFile;
use super::sides::ChosenSides;
use crate::edit::{Edit, apply_edit, new_document, new_id};
use crate::load::{Citation, GivenCitation, ImportedArticle};
use crate::model::{Actor, ActorId, Day, Document, DocumentId, Dossier, Layer, Side, Unknown};
use crate::text::{ReadDay, extract, own_text, read_day};
use crate::words::{Arg, Joint, Language, Message, Say, message};

/// The code of a language that nobody knows (ISO 639-2).
pub(crate) const UNKNOWN_LANGUAGE: &str = "und";

/// The most characters of a citation's member in a sentence.
const MOST_SHOWN: usize = 80;

/// The shortest and the longest first paragraph that may be a headline, in code points.
const MIN_HEADLINE: usize = 8;
const MAX_HEADLINE: usize = 160;

/// An article that came into a dossier.
#[derive(Debug, Clone)]
pub struct ImportedDocument {
    /// The document.
    pub document: DocumentId,
    /// How many paragraphs were left out as page furniture.
    pub left_out: usize,
    /// Whether its headline is the first line of its text, since nothing else says one.
    pub is_headline_guessed: bool,
    /// What of its citation nobody knows.
    pub lacking: Vec<Lacking>,
}

/// A part of a citation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lacking {
    /// Headline or description.
    Title,
    /// Who published it.
    Outlet,
    /// The day.
    Day,
    /// The address.
    Address,
    /// The language.
    Language,
}

impl Lacking {
    /// The word by which catalogues tell it.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Outlet => "outlet",
            Self::Day => "day",
            Self::Address => "address",
            Self::Language => "language",
        }
    }
}

/// Why an article does not come into a dossier.
#[derive(Debug, Clone, PartialEq)]
pub enum ImportFault {
    /// These parts of its citation are needed.
    Lacking(Vec<Lacking>),
    /// A part of its citation is none.
    Wrong(WrongMember),
    /// Nobody knows on whose behalf its author speaks.
    AuthorSide(String),
    /// There is no such side.
    NoSide(String),
    /// The dossier has the same text already, under this title.
    Known(String),
    /// Nothing is left of its text.
    Nothing,
    /// It does not fit into the dossier.
    Edit(Message),
}

/// A part of a citation that is none, with where it comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct WrongMember {
    /// The member's name in a citation's file.
    pub member: &'static str,
    /// What it says.
    pub value: String,
    /// What is wrong with that and what to do, without a full stop.
    pub problem: Message,
    /// True where the user gave it, false where the article's own metadata say it.
    pub is_given: bool,
}

impl ImportFault {
    /// True where what the user says of the article is wrong, and not the article.
    pub fn is_of_citation(&self) -> bool {
        match self {
            Self::Wrong(wrong) => wrong.is_given,
            Self::AuthorSide(_) | Self::NoSide(_) => true,
            Self::Lacking(_) | Self::Known(_) | Self::Nothing | Self::Edit(_) => false,
        }
    }
}

impl Say for ImportFault {
    fn message(&self) -> Message {
        match self {
            Self::Lacking(parts) => {
                let options: &[&str] = if parts[..] == [Lacking::Outlet] {
                    &["--outlet", "--citation"]
                } else {
                    &["--citation"]
                };
                let options = Arg::list(Joint::Or, options.iter().copied());
                let parts = parts.iter().map(|part| message!("service-import-part", part = part.keyword()));
                let parts = Arg::list(Joint::And, parts);
                message!("service-import-lacking", parts = parts, options = options)
            }
            Self::Wrong(WrongMember { member, value, problem, .. }) => {
                let problem = problem.clone();
                let value = beginning(value);
                message!("service-import-wrong", member = *member, value = value, problem = problem)
            }
            Self::AuthorSide(name) => message!("service-import-author-side", name = name),
            Self::NoSide(word) => {
                let known = Arg::list(Joint::Comma, Side::ALL.map(Side::keyword));
                message!("service-import-no-side", word = word, known = known)
            }
            Self::Known(title) => message!("service-import-known", title = title),
            Self::Nothing => message!("import-problem", problem = "paragraphs"),
            Self::Edit(problem) => problem.clone(),
        }
    }
}

/// Adds an article to a dossier, without what looks like page furniture. `layer` is the one that the dossier was loaded
/// with, without its own places.
///
/// # Errors
/// [`ImportFault`]: its citation lacks what it must have, or it is there already.
pub fn import_article(
    dossier: &Dossier,
    layer: &Layer,
    file: &ArticleFile,
    given: &GivenCitation,
) -> Result<(Dossier, ImportedDocument), ImportFault> {
    let article = &file.article;
    let gone: Vec<Range<usize>> = article.proposals.iter().map(|one| one.range.clone()).collect();
    let text = article.without(&gone);
    if text.as_str().trim().is_empty() {
        return Err(ImportFault::Nothing);
    }
    if let Some(same) = dossier.documents.iter().find(|one| one.text_sha256 == text.sha256()) {
        return Err(ImportFault::Known(same.title().to_owned()));
    }
    let cited = Cited::new(dossier, article, given)?;
    let applied = |dossier: &Dossier, edit: &Edit| {
        apply_edit(dossier, layer, edit).map_err(|error| ImportFault::Edit(error.message()))
    };
    let mut dossier = dossier.clone();
    if let Author::New(actor) = &cited.author {
        dossier = applied(&dossier, &Edit::AddActor(actor.clone()))?;
    }
    let title = cited.headline.as_ref().or(cited.description.as_ref()).map_or("", String::as_str);
    // A dossier without a title takes that of its first article.
    if dossier.title.is_empty() {
        dossier = applied(&dossier, &Edit::SetTitle(title.to_owned()))?;
    }
    let new = new_document(&dossier, title, &cited.outlet, &text);
    let document = Document {
        author: cited.author.id(),
        headline: cited.headline,
        description: cited.description,
        published: cited.published,
        url: cited.url,
        language: cited.language.unwrap_or_else(|| UNKNOWN_LANGUAGE.to_owned()),
        left_out: article.left_out(&gone),
        ..new
    };
    let imported = ImportedDocument {
        document: document.id.clone(),
        left_out: gone.len(),
        is_headline_guessed: cited.is_headline_guessed,
        lacking: cited.lacking,
    };
    Ok((applied(&dossier, &Edit::AddDocument(Box::new(document)))?, imported))
}

/// A citation, each part checked as the review of an article checks it.
struct Cited {
    headline: Option<String>,
    description: Option<String>,
    outlet: String,
    published: Option<Day>,
    url: Option<String>,
    language: Option<String>,
    author: Author,
    is_headline_guessed: bool,
    lacking: Vec<Lacking>,
}

/// Who speaks where the document speaks itself.
enum Author {
    /// Nobody but the article.
    None,
    /// One of the dossier's.
    Known(ActorId),
    /// Somebody new.
    New(Actor),
}

impl Author {
    fn id(&self) -> Option<ActorId> {
        match self {
            Self::None => None,
            Self::Known(id) => Some(id.clone()),
            Self::New(actor) => Some(actor.id.clone()),
        }
    }

    fn new(dossier: &Dossier, given: &GivenCitation) -> Result<Self, ImportFault> {
        let Some(name) = filled(given.author.as_ref()) else { return Ok(Self::None) };
        let lexicon = LEXICON.as_ref().and_then(|lexicon| lexicon.actor_called(&name));
        if let Some(actor) = actor_known(dossier, &name, lexicon.map(|one| one.id.as_str())) {
            return Ok(Self::Known(actor.id.clone()));
        }
        let side = match filled(given.author_side.as_ref()) {
            Some(word) => Some(Side::from_keyword(&word).ok_or(ImportFault::NoSide(word))?),
            None => known_side(&name),
        };
        let side = side.ok_or_else(|| ImportFault::AuthorSide(name.clone()))?;
        let is_taken = |id: &str| dossier.actor(&ActorId::new(id)).is_some();
        let id =
            ActorId::new(new_id(lexicon.map_or(name.as_str(), |one| one.id.as_str()), "actor", is_taken));
        let unknown = Unknown::default();
        Ok(Self::New(Actor { id, short_name: name.clone(), name, role: None, side, unknown }))
    }
}

impl Cited {
    /// What the user gives goes before what the file's metadata say.
    fn new(dossier: &Dossier, article: &ImportedArticle, given: &GivenCitation) -> Result<Self, ImportFault> {
        let Citation { title, outlet, published, url, language } = &article.citation;
        let description = filled(given.description.as_ref());
        let said = filled(given.title.as_ref()).or_else(|| match description {
            Some(_) => None,
            None => filled(title.as_ref()),
        });
        let guessed = match (&said, &description) {
            (None, None) => headline_of(article),
            _ => None,
        };
        let is_headline_guessed = guessed.is_some();
        let headline = said.or(guessed);
        let outlet = filled(given.outlet.as_ref()).or_else(|| filled(outlet.as_ref()));
        let published = match filled(given.published.as_ref()) {
            None => *published,
            Some(day) => {
                let read = read_day(&day).map(ReadDay::one);
                let read = read.unwrap_or_else(|| Err(message!("import-problem", problem = "day")));
                let wrong =
                    |problem| WrongMember { member: "published", value: day, problem, is_given: true };
                Some(read.map_err(|problem| ImportFault::Wrong(wrong(problem)))?)
            }
        };
        let wrong = |member, value: &Option<String>, problem, given: &Option<String>| {
            let (value, is_given) = (value.clone().unwrap_or_default(), filled(given.as_ref()).is_some());
            let problem = message!("import-problem", problem = problem);
            Err(ImportFault::Wrong(WrongMember { member, value, problem, is_given }))
        };
        let url = filled(given.url.as_ref()).or_else(|| filled(url.as_ref()));
        if !url.as_deref().is_none_or(is_address) {
            return wrong("url", &url, "address", &given.url);
        }
        let language = filled(given.language.as_ref()).or_else(|| filled(language.as_ref()));
        if !language.as_deref().is_none_or(is_language) {
            return wrong("language", &language, "language", &given.language);
        }
        let needed = [
            (Lacking::Title, headline.is_none() && description.is_none()),
            (Lacking::Outlet, outlet.is_none()),
        ];
        let needed: Vec<Lacking> =
            needed.into_iter().filter(|(_, lacks)| *lacks).map(|(part, _)| part).collect();
        if !needed.is_empty() {
            return Err(ImportFault::Lacking(needed));
        }
        let lacking = [
            (Lacking::Day, published.is_none()),
            (Lacking::Address, url.is_none()),
            (Lacking::Language, language.is_none()),
        ];
        let lacking = lacking.into_iter().filter(|(_, lacks)| *lacks).map(|(part, _)| part).collect();
        let author = Author::new(dossier, given)?;
        let outlet = outlet.unwrap_or_default();
        Ok(Self {
            headline,
            description,
            outlet,
            published,
            url,
            language,
            author,
            is_headline_guessed,
            lacking,
        })
    }
}

/// A text without white space around it; `None` where nothing is left.
fn filled(text: Option<&String>) -> Option<String> {
    text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// The beginning of what a citation says, for a sentence; its end is marked where more stands there.
fn beginning(value: &str) -> String {
    let end = value.char_indices().nth(MOST_SHOWN);
    end.map_or_else(|| value.to_owned(), |(end, _)| format!("{}…", &value[..end]))
}

/// The first paragraph, where it may be a headline: it is short, does not end as a sentence does, others follow it
/// and it is no page furniture.
pub(crate) fn headline_of(article: &ImportedArticle) -> Option<String> {
    let [first, _, ..] = &article.paragraphs[..] else { return None };
    let words = article.text.slice(first.start, first.end)?.split_whitespace();
    let words = words.collect::<Vec<&str>>().join(" ");
    let is_short = (MIN_HEADLINE..=MAX_HEADLINE).contains(&words.chars().count());
    let is_sentence = words.trim_end_matches(['”', '"', '»', ')']).ends_with(['.', ',', ';', ':', '…']);
    let is_furniture = article.proposals.iter().any(|one| one.range.start == first.start);
    (is_short && !is_sentence && !is_furniture).then_some(words)
}

/// True for nothing, and for what has the form of an address that a reader can open.
pub(crate) fn is_address(text: &str) -> bool {
    let rest = ["https://", "http://"].iter().find_map(|scheme| text.strip_prefix(scheme));
    let is_whole = |rest: &str| !rest.is_empty() && !rest.contains(char::is_whitespace);
    text.is_empty() || rest.is_some_and(is_whole)
}

/// True for nothing, and for what has the form of a tag of BCP 47.
pub(crate) fn is_language(text: &str) -> bool {
    let mut parts = text.split('-');
    let primary = parts.next().unwrap_or_default();
    let is_primary = (2..=3).contains(&primary.len()) && primary.bytes().all(|one| one.is_ascii_alphabetic());
    let is_part =
        |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|one| one.is_ascii_alphanumeric());
    text.is_empty() || is_primary && parts.all(is_part)
}

/// What came of accepting the sure suggestions of a document.
#[derive(Debug, Clone)]
pub struct AcceptedSure {
    /// The dossier with their statements.
    pub dossier: Dossier,
    /// How many statements were made.
    pub accepted: usize,
    /// How many suggestions wait for a decision.
    pub waiting: usize,
    /// The people on whose behalf nobody knows that they speak: what they say waits, however sure it is.
    pub without_side: Vec<String>,
    /// The people whose side was taken from those that were chosen.
    pub sided: Vec<String>,
}

/// How many suggestions of a document's text no statement stands for; 0 where the text is not here.
pub fn count_waiting(dossier: &Dossier, layer: &Layer, document: &DocumentId) -> usize {
    let Some(document) = dossier.document(document) else { return 0 };
    let (Some(text), Some(lexicon)) = (own_text(document), LEXICON.as_ref()) else { return 0 };
    let suggestions = extract(&text, lexicon).suggestions;
    let layer = layer.with_places(&dossier.places);
    let statements = dossier.statements.iter().filter(|one| one.document == document.id);
    stood_for(&layer, dossier, statements, &suggestions).iter().filter(|is_said| !**is_said).count()
}

/// Makes statements of the suggestions for a document that are sure, as the window does after a look at them.
///
/// Those that are not sure, of no area of the layer, or with words around them that may change what they say, wait.
/// `chosen` says on whose behalf those speak whom neither the dossier nor the lexicon knows. `layer` is the one that the
/// dossier was loaded with, without its own places.
///
/// # Errors
/// A sentence without its full stop, where the dossier has no room.
pub fn accept_sure(
    dossier: &Dossier,
    layer: &Layer,
    document: &DocumentId,
    chosen: &ChosenSides,
    language: Language,
) -> Result<AcceptedSure, Message> {
    let mut done = AcceptedSure {
        dossier: dossier.clone(),
        accepted: 0,
        waiting: 0,
        without_side: Vec::new(),
        sided: Vec::new(),
    };
    let Some(document) = dossier.document(document) else { return Ok(done) };
    let (Some(text), Some(lexicon)) = (own_text(document), LEXICON.as_ref()) else { return Ok(done) };
    let extraction = extract(&text, lexicon);
    let ids = suggestion_ids(document, &text, &extraction.suggestions);
    let layer = layer.with_places(&dossier.places);
    let statements = dossier.statements.iter().filter(|one| one.document == document.id);
    let is_said = stood_for(&layer, dossier, statements, &extraction.suggestions);
    let open = ids.iter().zip(&extraction.suggestions).zip(&is_said).filter(|(_, is_said)| !**is_said);
    for ((id, suggestion), _) in open {
        let around = Surroundings {
            layer: &layer,
            dossier: &done.dossier,
            document,
            extraction: Some(&extraction),
            language,
        };
        if hindrance(&around, suggestion).is_some() {
            done.waiting += 1;
            continue;
        }
        let staged = stage(&around, [(id, suggestion)], chosen)?;
        if staged.without_side.is_empty() {
            done.dossier = staged.dossier;
            done.accepted += 1;
            done.sided.extend(staged.names.into_iter().filter(|name| chosen.of(name).is_some()));
        } else {
            done.waiting += 1;
            for name in staged.without_side {
                if !done.without_side.contains(&name) {
                    done.without_side.push(name);
                }
            }
        }
    }
    Ok(done)
}
