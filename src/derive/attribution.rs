//! Who is quoted: whose words they are, whom they report, through whom, and where they stand.
//!
//! A paraphrase is the document's or a relayer's, never the speaker's: it is put into nobody's mouth.

use crate::model::{ActorId, Dossier, Statement, Voice};
use crate::words::{Arg, Language, Message, message};

/// Under a quote: whose words it is, and where they come from. A line of the catalogues that says which of its pieces
/// are names.
#[derive(Debug, Clone, PartialEq)]
pub struct Attribution {
    plain: Message,
    marked: Message,
}

/// A piece of an attribution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AttributionPart {
    /// The name of whoever speaks or relays, or of the outlet, set in semibold.
    Name(String),
    /// What stands between the names.
    Words(String),
}

/// What stands before and behind a name in [`Attribution`]'s marked line: signs for private use, which no text has
/// that a file may hold, since a catalogue decides where names stand.
const NAME_MARKS: [char; 2] = ['\u{f0000}', '\u{f0001}'];

impl Attribution {
    /// The attribution as one line.
    pub fn message(&self) -> &Message {
        &self.plain
    }

    /// The attribution as one text.
    pub fn text(&self, language: Language) -> String {
        language.text(&self.plain)
    }

    /// Its pieces in order; together they are the line behind the dash.
    pub fn parts(&self, language: Language) -> Vec<AttributionPart> {
        parts_of(&language.text(&self.marked))
    }

    /// The pieces of a sentence that it is an argument of.
    pub fn parts_within(
        &self,
        language: Language,
        sentence: impl FnOnce(&Message) -> Message,
    ) -> Vec<AttributionPart> {
        parts_of(&language.text(&sentence(&self.marked)))
    }

    /// Its pieces as texts, each with whether it is a name.
    pub fn pieces(&self, language: Language) -> Vec<(String, bool)> {
        let piece =
            |part: AttributionPart| (part.text().to_owned(), matches!(part, AttributionPart::Name(_)));
        self.parts(language).into_iter().map(piece).collect()
    }
}

impl AttributionPart {
    /// The piece as a text.
    pub fn text(&self) -> &str {
        match self {
            Self::Name(text) | Self::Words(text) => text,
        }
    }
}

/// The pieces of a marked text.
fn parts_of(marked: &str) -> Vec<AttributionPart> {
    let mut parts = Vec::new();
    for (number, piece) in marked.split(NAME_MARKS).enumerate() {
        // Marks come in pairs: every second piece is a name.
        if number % 2 == 1 {
            parts.push(AttributionPart::Name(piece.to_owned()));
        } else if !piece.is_empty() {
            parts.push(AttributionPart::Words(piece.to_owned()));
        }
    }
    parts
}

/// Whose words a statement's quote is.
///
/// The speaker's own: *Volodymyr Zelensky, in Kyiv Post, 17 March 2025*. A relayer's: *ISW, reporting
/// Kremlin, in Kyiv Post, …*. The document's: *Kyiv Post, reporting Vladimir Putin (through ISW), …*.
pub fn attribution(dossier: &Dossier, statement: &Statement) -> Attribution {
    let [open, close] = NAME_MARKS;
    let marked = |name: &str| Arg::Text(format!("{open}{}{close}", name.replace(NAME_MARKS, "")));
    Attribution {
        plain: line(dossier, statement, |name| Arg::from(name)),
        marked: line(dossier, statement, marked),
    }
}

/// A quote with its attribution in one line: `“…” — ISW, in Kyiv Post, …`.
pub fn attribution_sentence(dossier: &Dossier, statement: &Statement) -> Message {
    let attribution = attribution(dossier, statement);
    message!("derive-quote-attributed", quote = statement.quote.display(), attribution = attribution.plain)
}

/// The same with the citation of its document, as it goes to the clipboard: who reads it there can find it.
pub fn cited_quote(dossier: &Dossier, statement: &Statement) -> Message {
    let quote = attribution_sentence(dossier, statement);
    match dossier.document(&statement.document) {
        Some(document) => message!("derive-quote-cited", quote = quote, citation = document.citation()),
        None => quote,
    }
}

/// The line with names as `name` makes them arguments.
fn line(dossier: &Dossier, statement: &Statement, name: impl Fn(&str) -> Arg) -> Message {
    let document = dossier.document(&statement.document);
    let outlet = document.map_or_else(|| statement.document.as_str(), |document| document.outlet.as_str());
    let speaker = full_name(dossier, &statement.speaker);
    let (who, stands_apart) = match &statement.voice {
        Voice::Speaker => {
            let who = message!("words-as-they-are", words = name(speaker));
            (who, is_placed(dossier, statement, &statement.speaker, outlet))
        }
        Voice::Relayer(relayer) => {
            let others: Vec<&ActorId> = statement.relayers.iter().filter(|one| *one != relayer).collect();
            let who = reporting(dossier, name(dossier.short_name(relayer)), name(speaker), &others);
            (who, is_placed(dossier, statement, relayer, outlet))
        }
        Voice::Document if speaker == outlet => (message!("words-as-they-are", words = name(outlet)), false),
        Voice::Document => {
            let relayers: Vec<&ActorId> = statement.relayers.iter().collect();
            (reporting(dossier, name(outlet), name(speaker), &relayers), false)
        }
    };
    // The outlet as a place, not as a speaker: it is no name in the line.
    let placed = if stands_apart { message!("derive-quoted-in", who = who, outlet = outlet) } else { who };
    let published = document.and_then(|document| document.published);
    let line = match published {
        Some(day) => message!("derive-quoted-on", who = placed, day = day.unbroken()),
        None => placed,
    };
    // What speaks of another day than that on which it appeared is not told as if it were of that.
    match statement.as_of.filter(|day| Some(*day) != published) {
        Some(day) => message!("derive-quoted-as-of", line = line, day = day.unbroken()),
        None => line,
    }
}

/// One reports another, through others where there are any.
fn reporting(dossier: &Dossier, reporter: Arg, speaker: Arg, through: &[&ActorId]) -> Message {
    let names = through.iter().map(|id| Message::as_it_is(dossier.short_name(id)));
    let chain = names.reduce(|first, last| message!("derive-quoted-then", first = first, last = last));
    match chain {
        None => message!("derive-quoted-reporting", reporter = reporter, speaker = speaker),
        Some(chain) => message!(
            "derive-quoted-reporting-through",
            reporter = reporter,
            speaker = speaker,
            through = chain
        ),
    }
}

/// Whether it is said where words of an actor stand; whoever wrote the document, or is its outlet, needs no other
/// place.
fn is_placed(dossier: &Dossier, statement: &Statement, actor: &ActorId, outlet: &str) -> bool {
    let document = dossier.document(&statement.document);
    let is_author = document.is_some_and(|document| document.author.as_ref() == Some(actor));
    let is_outlet = [full_name(dossier, actor), dossier.short_name(actor)].contains(&outlet);
    !is_author && !is_outlet
}

fn full_name<'a>(dossier: &'a Dossier, id: &'a ActorId) -> &'a str {
    dossier.actor(id).map_or_else(|| id.as_str(), |actor| actor.name.as_str())
}
