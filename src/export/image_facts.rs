//! What a picture says of itself in its metadata: title, caption, alt text, credit, source, rights.
//!
//! Only what is known: who made the picture is named where that was given; under which licence it goes out is not
//! known, so nothing is said of it. The day is the one that was asked for; there is no clock.

use super::{ExportOptions, ExportSource};
use crate::derive::{Status, derive_verdicts, describe_status, verdict_sentence};
use crate::model::Document;
use crate::paint::xmp::ImageFacts;
use crate::query::filter_in_force;
use crate::scene::furniture::{credit, report_note};
use crate::scene::item::Scene;
use crate::words::{Arg, Joint, Message, message};

/// The most areas and places that the long description goes through; the others are counted.
const MOST_DESCRIBED: usize = 100;

/// The facts of a picture with this scene.
pub(super) fn image_facts(source: &ExportSource<'_>, options: &ExportOptions, scene: &Scene) -> ImageFacts {
    let say = |message: &Message| options.language.text(message);
    let documents = &source.dossier.documents;
    let short: Vec<Message> = documents.iter().map(Document::short_citation).collect();
    ImageFacts {
        language: scene.language.to_owned(),
        program: concat!("Claims Map ", env!("CARGO_PKG_VERSION")).to_owned(),
        title: scene.title.clone(),
        caption: caption(source, options),
        alt: scene.description.clone(),
        long_description: say(&long_description(source)),
        credit: say(&credit_line(source, options)),
        source: if short.is_empty() {
            String::new()
        } else {
            options.language.text_of(&Arg::list(Joint::Semicolon, short))
        },
        rights: say(&rights(source)),
        date: options.date.map(|day| day.to_string()).unwrap_or_default(),
    }
}

/// Whom to name beside the picture.
fn credit_line(source: &ExportSource<'_>, options: &ExportOptions) -> Message {
    let borders = credit(&source.layer.attribution);
    match (&options.text.credit, options.has_mark) {
        (Some(own), true) => message!("export-image-credit-own", own = own, borders = borders),
        (Some(own), false) => message!("export-image-credit-only", own = own, borders = borders),
        (None, true) => message!("export-image-credit", borders = borders),
        (None, false) => borders,
    }
}

/// Who holds the rights in what is on the picture, as far as that is known.
fn rights(source: &ExportSource<'_>) -> Message {
    let borders = credit(&source.layer.attribution);
    let mut outlets: Vec<&str> = Vec::new();
    for document in &source.dossier.documents {
        if !outlets.contains(&document.outlet.as_str()) {
            outlets.push(&document.outlet);
        }
    }
    if outlets.is_empty() {
        message!("export-image-rights-borders", borders = borders)
    } else {
        message!("export-image-rights", borders = borders, outlets = Arg::list(Joint::Comma, outlets))
    }
}

/// What stands under the picture where it is printed, a line each: the words under its title and its note where they
/// were given, then where it all comes from.
fn caption(source: &ExportSource<'_>, options: &ExportOptions) -> String {
    let documents = &source.dossier.documents;
    let citations = Arg::list(Joint::Semicolon, documents.iter().map(Document::citation));
    let from = message!("export-image-sources", count = documents.len(), citations = citations);
    let from = (!documents.is_empty()).then_some(from);
    let said = from.into_iter().chain([report_note()]).map(|line| options.language.text(&line));
    let given = options.text.subtitle.iter().chain(&options.text.note).cloned();
    given.chain(said).collect::<Vec<String>>().join("\n")
}

/// Each area and place that anybody names, its status and why.
fn long_description(source: &ExportSource<'_>) -> Message {
    let (dossier, layer) = (source.dossier, source.layer);
    let in_force = filter_in_force(dossier, source.query);
    let verdicts = derive_verdicts(layer, &in_force);
    let areas = layer.areas.iter().filter_map(|area| Some((&area.name, &area.id, verdicts.area(&area.id)?)));
    let places =
        layer.places.iter().filter_map(|place| Some((&place.name, &place.area, verdicts.place(&place.id)?)));
    let named = areas.chain(places).filter(|(.., verdict)| verdict.status != Status::NotMentioned);
    let mut sentences: Vec<Message> = Vec::new();
    let mut more = 0_usize;
    for (name, area, verdict) in named {
        if sentences.len() == MOST_DESCRIBED {
            more += 1;
            continue;
        }
        let status = describe_status(verdict.status, verdict.texture());
        let sentence = verdict_sentence(dossier, layer, area, verdict);
        sentences.push(message!("scene-area-title", name = name, status = status, sentence = sentence));
    }
    if more > 0 {
        sentences.push(message!("export-image-more-areas", count = more));
    }
    message!("words-as-they-are", words = Arg::list(Joint::Space, sentences))
}
