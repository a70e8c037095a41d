//! A citation that the user wrote into a file: what an article's own metadata do not say, or say wrongly.

use serde::Deserialize;

use super::json::json_problem;
use super::source::source_name;
use crate::words::{Message, Say, message, say_in_english};

/// What a citation's file says of an article; what it leaves out stays as the article's metadata have it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GivenCitation {
    /// The headline, word for word.
    #[serde(alias = "headline")]
    pub title: Option<String>,
    /// What the article is, in the words of whoever read it, where its headline is not known.
    pub description: Option<String>,
    /// Who published it.
    pub outlet: Option<String>,
    /// Publication day, in any usual way of writing one.
    pub published: Option<String>,
    /// Address.
    pub url: Option<String>,
    /// Language, a BCP 47 tag.
    pub language: Option<String>,
    /// Who speaks where the document speaks itself, such as the institute whose report it is.
    pub author: Option<String>,
    /// On whose behalf the author speaks, where the lexicon does not know.
    pub author_side: Option<String>,
}

/// Why a file is no citation.
#[derive(Debug, thiserror::Error)]
pub struct CitationError {
    /// The file, as the user named it.
    pub file: String,
    /// What is wrong with it.
    pub problem: Message,
}

impl Say for CitationError {
    fn message(&self) -> Message {
        let (file, problem) = (source_name(&self.file), self.problem.clone());
        message!("load-no-citation", file = file, problem = problem)
    }
}

say_in_english!(CitationError);

/// Reads one citation, or a list of them in the order of the articles; the name is used in errors.
///
/// # Errors
/// [`CitationError`], which names the file.
pub fn load_citations(bytes: &[u8], name: &str) -> Result<Vec<GivenCitation>, CitationError> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let is_list = bytes.trim_ascii_start().starts_with(b"[");
    let read = if is_list {
        serde_json::from_slice(bytes)
    } else {
        serde_json::from_slice(bytes).map(|one| vec![one])
    };
    read.map_err(|error| CitationError { file: name.to_owned(), problem: json_problem(&error) })
}
