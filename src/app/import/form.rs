//! The form of an article's review: its citation as typed, what is wrong with it, and where it goes.

use crate::edit::new_document;
use crate::load::Citation;
use crate::model::{Day, DayBasis, Document, Dossier};
use crate::service::{UNKNOWN_LANGUAGE, is_address, is_language};
use crate::text::{CanonicalText, ReadDay, read_day};
use crate::words::{Message, Say, message};

/// The form, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportForm {
    /// Headline, or what the article is.
    pub title: String,
    /// Which of the two that is.
    pub title_is: TitleKind,
    /// Who published it.
    pub outlet: String,
    /// Publication day, in any usual way of writing one; empty for none.
    pub day: String,
    /// What the day rests on.
    pub day_is: DayBasis,
    /// Address; empty for none.
    pub address: String,
    /// Language, a BCP 47 tag; empty where it is not known.
    pub language: String,
    /// Where the article goes.
    pub goal: ImportGoal,
    /// The title of a new dossier; empty for the article's.
    pub dossier_title: String,
}

/// What a title is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum TitleKind {
    /// The headline, word for word.
    #[default]
    Headline,
    /// A description by whoever read the article; it never stands in quotation marks.
    Description,
}

/// Where an article goes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ImportGoal {
    /// Into the dossier that is open.
    #[default]
    Present,
    /// Into a dossier of its own.
    New,
}

/// A field of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImportField {
    /// The title.
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

/// What stands against adding an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImportProblem {
    /// A field of the form is not filled in as it must be.
    Field(ImportField),
    /// The day may be one of two, by whether the day or the month stands first.
    TwoDays,
    /// Every paragraph is left out.
    Paragraphs,
}

impl ImportProblem {
    /// The word by which catalogues tell it.
    fn keyword(self) -> &'static str {
        match self {
            Self::Field(ImportField::Title) => "title",
            Self::Field(ImportField::Outlet) => "outlet",
            Self::Field(ImportField::Day) => "day",
            Self::Field(ImportField::Address) => "address",
            Self::Field(ImportField::Language) => "language",
            Self::TwoDays => "two-days",
            Self::Paragraphs => "paragraphs",
        }
    }

    /// What is wrong and what to do, as a sentence.
    pub(crate) fn sentence(self) -> Message {
        message!("import-problem-sentence", problem = self.keyword())
    }

    /// What is wrong with a field, as a sentence that has room under it.
    pub(crate) fn beside(self) -> Message {
        message!("import-problem-beside", problem = self.keyword())
    }

    /// What is wrong, in short and without a full stop: what to do stands beside the field.
    pub(crate) fn short(self) -> Message {
        message!("import-problem-short", problem = self.keyword())
    }

    /// The field that it is about; `None` for what is about none.
    pub(crate) fn field(self) -> Option<ImportField> {
        match self {
            Self::Field(field) => Some(field),
            Self::TwoDays => Some(ImportField::Day),
            Self::Paragraphs => None,
        }
    }
}

/// What is wrong and what to do, without a full stop.
impl Say for ImportProblem {
    fn message(&self) -> Message {
        message!("import-problem", problem = self.keyword())
    }
}

impl ImportForm {
    /// The form that a citation prefills.
    pub fn of_citation(citation: &Citation) -> Self {
        let given = |text: &Option<String>| text.clone().unwrap_or_default();
        Self {
            title: given(&citation.title),
            outlet: given(&citation.outlet),
            day: citation.published.map_or_else(String::new, |day| day.to_string()),
            address: given(&citation.url),
            language: given(&citation.language),
            ..Self::default()
        }
    }

    /// The form that holds a document's citation.
    pub(crate) fn of_document(document: &Document) -> Self {
        // A language that nobody knows has a code of its own.
        let language = Some(document.language.as_str()).filter(|code| *code != UNKNOWN_LANGUAGE);
        Self {
            title: document.headline.clone().or_else(|| document.description.clone()).unwrap_or_default(),
            title_is: if document.headline.is_some() { TitleKind::Headline } else { TitleKind::Description },
            day_is: document.published_is,
            outlet: document.outlet.clone(),
            day: document.published.map_or_else(String::new, |day| day.to_string()),
            address: document.url.clone().unwrap_or_default(),
            language: language.unwrap_or_default().to_owned(),
            ..Self::default()
        }
    }

    /// What is wrong with a field; `None` where it is fine.
    pub fn problem(&self, field: ImportField) -> Option<ImportProblem> {
        let is_wrong = match field {
            ImportField::Title => self.title.trim().is_empty(),
            ImportField::Outlet => self.outlet.trim().is_empty(),
            ImportField::Day => return self.published().err(),
            ImportField::Address => !is_address(self.address.trim()),
            ImportField::Language => !is_language(self.language.trim()),
        };
        is_wrong.then_some(ImportProblem::Field(field))
    }

    /// The fields that are not filled in as they must be, in their order, each with its problem.
    pub(crate) fn problems(&self) -> impl Iterator<Item = (ImportField, ImportProblem)> {
        let fields = [
            ImportField::Title,
            ImportField::Outlet,
            ImportField::Day,
            ImportField::Address,
            ImportField::Language,
        ];
        fields.into_iter().filter_map(|field| Some((field, self.problem(field)?)))
    }

    /// The first problem of the form.
    pub fn first_problem(&self) -> Option<ImportProblem> {
        self.problems().next().map(|(_, problem)| problem)
    }

    /// The title of the new dossier.
    pub fn new_title(&self) -> &str {
        let title = self.dossier_title.trim();
        if title.is_empty() { self.title.trim() } else { title }
    }

    /// The day as it is understood; `None` for none.
    pub(crate) fn published(&self) -> Result<Option<Day>, ImportProblem> {
        match (self.day.trim(), read_day(&self.day)) {
            ("", _) => Ok(None),
            (_, Some(ReadDay::One(day))) => Ok(Some(day)),
            (_, Some(ReadDay::Either { .. })) => Err(ImportProblem::TwoDays),
            (_, None) => Err(ImportProblem::Field(ImportField::Day)),
        }
    }

    /// The two days that the one that is typed may be; `None` where it is clear.
    pub(crate) fn two_days(&self) -> Option<[Day; 2]> {
        match read_day(&self.day)? {
            ReadDay::One(_) => None,
            ReadDay::Either { day_first, month_first } => Some([day_first, month_first]),
        }
    }

    /// The document of a text, as the form has it; `None` where the form has a problem.
    pub(crate) fn document(&self, dossier: &Dossier, text: &CanonicalText) -> Option<Document> {
        if self.first_problem().is_some() {
            return None;
        }
        self.cited(new_document(dossier, self.title.trim(), self.outlet.trim(), text))
    }

    /// A document with the form's citation; `None` where the form has a problem.
    pub(crate) fn cited(&self, document: Document) -> Option<Document> {
        if self.first_problem().is_some() {
            return None;
        }
        let given = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let title = || self.title.trim().to_owned();
        Some(Document {
            headline: (self.title_is == TitleKind::Headline).then(&title),
            description: (self.title_is == TitleKind::Description).then(&title),
            published_is: self.day_is,
            outlet: self.outlet.trim().to_owned(),
            published: self.published().ok()?,
            url: given(self.address.trim()),
            language: given(self.language.trim()).unwrap_or_else(|| UNKNOWN_LANGUAGE.to_owned()),
            ..document
        })
    }
}
