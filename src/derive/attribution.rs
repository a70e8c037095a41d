//! Who is quoted: whose words they are, whom they report, through whom, and where they stand.
//!
//! A paraphrase is the document's or a relayer's, never the speaker's: it is put into nobody's mouth.

use crate::model::{ActorId, Dossier, Statement, Voice};

/// Under a quote: whose words it is, and where they come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribution {
    /// Its parts in order; together they are the line behind the dash.
    pub parts: Vec<AttributionPart>,
}

/// A piece of an attribution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AttributionPart {
    /// The name of whoever speaks or relays, or of the outlet, set in semibold.
    Name(String),
    /// What stands between the names.
    Words(String),
}

impl Attribution {
    /// The attribution as one text.
    pub fn text(&self) -> String {
        self.parts.iter().map(AttributionPart::text).collect()
    }

    /// Its pieces as texts, each with whether it is a name.
    pub fn pieces(&self) -> Vec<(String, bool)> {
        let piece =
            |part: &AttributionPart| (part.text().to_owned(), matches!(part, AttributionPart::Name(_)));
        self.parts.iter().map(piece).collect()
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

/// Whose words a statement's quote is.
///
/// The speaker's own: *Volodymyr Zelensky, in Kyiv Post, 17 March 2025*. A relayer's: *ISW, reporting
/// Kremlin, in Kyiv Post, …*. The document's: *Kyiv Post, reporting Vladimir Putin (through ISW), …*.
pub fn attribution(dossier: &Dossier, statement: &Statement) -> Attribution {
    let document = dossier.document(&statement.document);
    let outlet = document.map_or_else(|| statement.document.to_string(), |document| document.outlet.clone());
    let day =
        document.and_then(|document| document.published).map(|day| format!(", {}", unbroken(&day.long())));
    let is_author =
        |actor: &ActorId| document.is_some_and(|document| document.author.as_ref() == Some(actor));
    let mut parts = Parts::default();
    match &statement.voice {
        Voice::Speaker => {
            parts.name(full_name(dossier, &statement.speaker));
            parts.place(&statement.speaker, is_author(&statement.speaker), &outlet, dossier);
        }
        Voice::Relayer(relayer) => {
            parts.name(dossier.short_name(relayer).to_owned());
            parts.words(", reporting ");
            parts.name(full_name(dossier, &statement.speaker));
            let others = statement.relayers.iter().filter(|one| *one != relayer);
            parts.through(dossier, others);
            parts.place(relayer, is_author(relayer), &outlet, dossier);
        }
        Voice::Document => {
            parts.name(outlet.clone());
            if full_name(dossier, &statement.speaker) != outlet {
                parts.words(", reporting ");
                parts.name(full_name(dossier, &statement.speaker));
                parts.through(dossier, statement.relayers.iter());
            }
        }
    }
    if let Some(day) = day {
        parts.words(&day);
    }
    Attribution { parts: parts.0 }
}

/// A quote with its attribution in one line, as it goes to the clipboard: `“…” — ISW, in Kyiv Post, …`.
pub fn attribution_sentence(dossier: &Dossier, statement: &Statement) -> String {
    format!("“{}” — {}", statement.quote.display(), attribution(dossier, statement).text())
}

#[derive(Default)]
struct Parts(Vec<AttributionPart>);

impl Parts {
    fn name(&mut self, name: String) {
        self.0.push(AttributionPart::Name(name));
    }

    fn words(&mut self, words: &str) {
        match self.0.last_mut() {
            Some(AttributionPart::Words(before)) => before.push_str(words),
            Some(AttributionPart::Name(_)) | None => self.0.push(AttributionPart::Words(words.to_owned())),
        }
    }

    fn through<'a>(&mut self, dossier: &Dossier, relayers: impl Iterator<Item = &'a ActorId>) {
        let names: Vec<&str> = relayers.map(|id| dossier.short_name(id)).collect();
        if !names.is_empty() {
            self.words(&format!(" (through {})", names.join(", then ")));
        }
    }

    /// Where the words stand; whoever wrote the document needs no other place.
    fn place(&mut self, actor: &ActorId, is_author: bool, outlet: &str, dossier: &Dossier) {
        let is_outlet = [full_name(dossier, actor).as_str(), dossier.short_name(actor)].contains(&outlet);
        if !is_author && !is_outlet {
            self.words(&format!(", in {outlet}"));
        }
    }
}

fn full_name(dossier: &Dossier, id: &ActorId) -> String {
    dossier.actor(id).map_or_else(|| id.to_string(), |actor| actor.name.clone())
}

/// A day never breaks over two lines.
fn unbroken(day: &str) -> String {
    day.replace(' ', "\u{a0}")
}
