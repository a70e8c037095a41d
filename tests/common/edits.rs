//! Random edits: the same seed and the same dossier give the same edit, in any process.

use claims_map::edit::{Edit, StatementField, new_id, new_statement_id};
use claims_map::model::{
    Actor, ActorId, Day, DocumentId, Dossier, Extent, GivenSuggestion, Group, GroupId, Kind, Layer,
    Membership, Modality, Name, PartSize, Place, PlaceId, Side, Statement, StatementId, SuggestionId, Voice,
};
use claims_map::text::CanonicalText;
use fastrand::Rng;

/// An article that nobody wrote, in two scripts and beyond the first plane of Unicode.
pub(crate) const TEXT: &str = "The mayor said the bridge is held. “Ми тримаємо берег”, сказав речник 𝔎. \
    Two villages, he added, changed hands twice – and the road stays open until the thaw ends.";

/// A dossier with a document whose text is here, on top of the one given.
pub(crate) fn with_text(dossier: &Dossier) -> Dossier {
    let mut dossier = dossier.clone();
    let text = CanonicalText::from_text(TEXT);
    dossier.documents.push(claims_map::edit::new_document(&dossier, "The bridge", "Invented Times", &text));
    dossier
}

/// An edit that may be refused, since some of them name what is still needed.
pub(crate) fn random_edit(rng: &mut Rng, dossier: &Dossier, layer: &Layer) -> Edit {
    match rng.u8(0..12) {
        0 => Edit::SetTitle(words(rng)),
        1 => actor_edit(rng, dossier),
        2 => group_edit(rng, dossier, layer),
        3 => place_edit(rng, dossier, layer),
        4 => document_edit(rng, dossier),
        5 => suggestion_edit(rng, dossier, layer),
        6 | 7 => Edit::AddStatement(Box::new(statement(rng, dossier, layer))),
        8 => Edit::RemoveStatement(some_statement(rng, dossier, layer).id),
        9 => quote_edit(rng, dossier, layer),
        _ => {
            let statement = some_statement(rng, dossier, layer).id;
            Edit::SetField { statement, field: field(rng, dossier, layer) }
        }
    }
}

fn words(rng: &mut Rng) -> String {
    let all = ["claims", "Херсон", "“the four”", "𝔎", "line\nbreak", "\\ \" \u{7}", "ґ", "", "…", "12,5 %"];
    (0..rng.usize(0..4)).map(|_| *rng.choice(all.iter()).unwrap_or(&"")).collect::<Vec<_>>().join(" ")
}

fn one_of<T: Clone>(rng: &mut Rng, list: &[T], otherwise: T) -> T {
    rng.choice(list.iter()).cloned().unwrap_or(otherwise)
}

fn some<T>(rng: &mut Rng, value: T) -> Option<T> {
    rng.bool().then_some(value)
}

fn actor(rng: &mut Rng, dossier: &Dossier) -> Actor {
    let name = one_of(rng, &["Пєсков", "A. N. Other", "Wire Agency", "!"], "").to_owned();
    let id = new_id(&name, "actor", |id| dossier.actor(&ActorId::new(id)).is_some());
    let side =
        one_of(rng, &[Side::Ukraine, Side::Russia, Side::UnitedStates, Side::Other], Side::Independent);
    let (words, short) = (words(rng), words(rng));
    Actor {
        id: ActorId::new(id),
        name,
        short_name: short,
        role: some(rng, words),
        side,
        unknown: claims_map::model::Unknown::default(),
    }
}

fn some_actor(rng: &mut Rng, dossier: &Dossier) -> ActorId {
    one_of(rng, &dossier.actors, actor(&mut Rng::with_seed(1), dossier)).id
}

fn actor_edit(rng: &mut Rng, dossier: &Dossier) -> Edit {
    let new = actor(rng, dossier);
    match rng.u8(0..4) {
        0 => Edit::AddActor(new),
        1 => Edit::RemoveActor { actor: some_actor(rng, dossier), replacement: None },
        2 => {
            Edit::RemoveActor { actor: some_actor(rng, dossier), replacement: Some(some_actor(rng, dossier)) }
        }
        _ => Edit::SetActor(Actor { id: some_actor(rng, dossier), ..new }),
    }
}

fn group_edit(rng: &mut Rng, dossier: &Dossier, layer: &Layer) -> Edit {
    let name = one_of(rng, &["Лівобережжя", "The four"], "").to_owned();
    let id = GroupId::new(new_id(&name, "group", |id| dossier.group(&GroupId::new(id)).is_some()));
    let members = (0..3).map(|_| layer.areas[rng.usize(..layer.areas.len())].id.clone()).collect();
    let membership = match rng.choice(dossier.statements.iter()) {
        Some(statement) if rng.bool() => Membership::Statement(statement.id.clone()),
        _ => Membership::Gazetteer,
    };
    let new = Group { id, name, members, membership, unknown: claims_map::model::Unknown::default() };
    let old = one_of(rng, &dossier.groups, new.clone()).id;
    match rng.u8(0..3) {
        0 => Edit::AddGroup(new),
        1 => Edit::RemoveGroup(old),
        _ => Edit::SetGroup(Group { id: old, ..new }),
    }
}

fn place_edit(rng: &mut Rng, dossier: &Dossier, layer: &Layer) -> Edit {
    let area = &layer.areas[rng.usize(..layer.areas.len())];
    let (x, y, size) = (rng.f64() * 30.0, rng.f64() * 60.0, 0.1 + rng.f64());
    let outline = geo::Rect::new((x, y), (x + size, y + size)).to_polygon().into();
    let name =
        Name { en: "Long Spit".to_owned(), uk: if rng.bool() { "Коса" } else { "Long Spit" }.to_owned() };
    let id = PlaceId::new(new_id(&name.en, "place", |id| dossier.place(&PlaceId::new(id)).is_some()));
    let new = Place {
        id,
        name,
        area: area.id.clone(),
        outline,
        unknown: claims_map::model::UnknownOfPlace::default(),
    };
    let old = one_of(rng, &dossier.places, new.clone()).id;
    match rng.u8(0..3) {
        0 => Edit::AddPlace(Box::new(new)),
        1 => Edit::RemovePlace(old),
        _ => Edit::SetPlace(Box::new(Place { id: old, ..new })),
    }
}

fn document_edit(rng: &mut Rng, dossier: &Dossier) -> Edit {
    let text = CanonicalText::from_text(TEXT);
    let mut document = claims_map::edit::new_document(dossier, "The bridge", "Invented Times", &text);
    document.published = Day::parse("2025-02-03").ok();
    let old = one_of(rng, &dossier.documents, document.clone());
    match rng.u8(0..5) {
        0 => Edit::AddDocument(Box::new(document)),
        1 => Edit::AttachText { document: old.id, text: TEXT.to_owned() },
        2 => Edit::DetachText(old.id),
        3 => Edit::RemoveDocument(old.id),
        _ => {
            let title = words(rng);
            let url = some(rng, "https://example.org/bridge".to_owned());
            Edit::SetDocument(Box::new(claims_map::model::Document { headline: Some(title), url, ..old }))
        }
    }
}

fn suggestion_edit(rng: &mut Rng, dossier: &Dossier, layer: &Layer) -> Edit {
    let new = SuggestionId::new(format!("suggestion {}", rng.u8(..)));
    let open = one_of(rng, &dossier.suggestions.open, new.clone());
    match rng.u8(0..6) {
        0 => Edit::RejectSuggestion(open),
        1 => Edit::ReopenSuggestion(one_of(rng, &dossier.suggestions.rejected, new)),
        2 => {
            let statement = Box::new(statement(rng, dossier, layer));
            Edit::AcceptSuggestion { suggestion: open, statement }
        }
        3 => {
            let statement = rng.choice(dossier.statements.iter()).map(|one| one.id.clone());
            let statement = statement.unwrap_or_else(|| StatementId::new("none"));
            Edit::KeepSuggestion { suggestion: open, statement }
        }
        4 => {
            let (one, why) = (statement(rng, dossier, layer), words(rng));
            let given = GivenSuggestion {
                id: SuggestionId::new(format!("given-{}", rng.u8(..))),
                origin: words(rng),
                document: one.document,
                kind: one.kind,
                areas: one.areas,
                group: None,
                place: None,
                by: one.by,
                speaker: some(rng, "Olha Tkach".to_owned()),
                relayers: Vec::new(),
                extent: claims_map::model::Extent::Unspecified,
                modality: one.modality,
                quote: one.quote,
                reason: some(rng, why),
                unknown: claims_map::model::UnknownOfStatement::default(),
            };
            // Some of those that were given are offered, so that they can be decided.
            if rng.bool() {
                Edit::GiveSuggestions(vec![given])
            } else {
                Edit::OfferSuggestions(vec![given.id])
            }
        }
        _ => Edit::OfferSuggestions(vec![new, SuggestionId::new(format!("suggestion {}", rng.u8(..)))]),
    }
}

fn document_id(rng: &mut Rng, dossier: &Dossier) -> DocumentId {
    rng.choice(dossier.documents.iter()).map_or_else(|| DocumentId::new("none"), |one| one.id.clone())
}

/// A statement whose quote stands in the text, or in no text at all.
fn statement(rng: &mut Rng, dossier: &Dossier, layer: &Layer) -> Statement {
    let text = CanonicalText::from_text(TEXT);
    let start = rng.usize(0..text.length() - 30);
    let range = start..start + rng.usize(3..30);
    let quote = claims_map::text::quote_from_ranges(&text, std::slice::from_ref(&range));
    let mut statement = Statement {
        id: new_statement_id(dossier),
        document: document_id(rng, dossier),
        kind: one_of(rng, &Kind::ALL, Kind::Claim),
        areas: vec![layer.areas[rng.usize(..layer.areas.len())].id.clone()],
        group: None,
        place: None,
        by: some(rng, Side::Russia),
        speaker: some_actor(rng, dossier),
        relayers: (0..rng.usize(0..3)).map(|_| some_actor(rng, dossier)).collect(),
        extent: Extent::Unspecified,
        modality: Modality::Asserted,
        as_of: None,
        voice: Voice::Document,
        quote: quote.unwrap_or(claims_map::model::Quote { segments: Vec::new(), seal: None }),
        check: claims_map::model::QuoteCheck::Unchecked,
        context: Vec::new(),
        note: None,
        unknown: claims_map::model::UnknownOfStatement::default(),
    };
    if rng.bool() {
        statement.quote.seal = None;
    }
    statement
}

fn some_statement(rng: &mut Rng, dossier: &Dossier, layer: &Layer) -> Statement {
    let new = statement(rng, dossier, layer);
    one_of(rng, &dossier.statements, new)
}

fn field(rng: &mut Rng, dossier: &Dossier, layer: &Layer) -> StatementField {
    let group = rng.choice(dossier.groups.iter()).map(|group| group.id.clone());
    let places: Vec<&Place> = dossier.places.iter().chain(&layer.places).collect();
    let place = rng.choice(places.iter()).copied();
    match rng.u8(0..14) {
        11 => StatementField::By(some(rng, Side::Ukraine)),
        12 => StatementField::Voice(one_of(rng, &[Voice::Speaker, Voice::Document], Voice::Document)),
        13 => {
            let words = words(rng);
            StatementField::Answer { note: rng.usize(0..3), kept_because: some(rng, words) }
        }
        0 => StatementField::Document(document_id(rng, dossier)),
        1 => StatementField::Kind(one_of(rng, &Kind::ALL, Kind::Claim)),
        2 => {
            let areas = (0..rng.usize(0..4)).map(|_| layer.areas[rng.usize(..layer.areas.len())].id.clone());
            // Among them an area that a place lies in, so that the place may be named.
            StatementField::Areas(areas.chain(place.map(|place| place.area.clone())).collect())
        }
        3 => StatementField::Group(group),
        4 => StatementField::Place(place.map(|place| place.id.clone())),
        5 => StatementField::Speaker(some_actor(rng, dossier)),
        6 => StatementField::Relayers(vec![some_actor(rng, dossier)]),
        7 => {
            let (wording, percent) = (words(rng), rng.f64() * 110.0);
            let part = Extent::Part {
                wording: some(rng, wording),
                percent: some(rng, percent),
                size: PartSize::Unsized,
            };
            let all = [Extent::Whole, Extent::Place, Extent::Approach, Extent::Unspecified, part];
            StatementField::Extent(one_of(rng, &all, Extent::Whole))
        }
        8 => {
            StatementField::Modality(one_of(rng, &[Modality::Implied, Modality::Denied], Modality::Asserted))
        }
        9 => StatementField::AsOf(some(rng, "2024-02-29").and_then(|day| Day::parse(day).ok())),
        _ => {
            let words = words(rng);
            StatementField::Note(some(rng, words))
        }
    }
}

fn quote_edit(rng: &mut Rng, dossier: &Dossier, layer: &Layer) -> Edit {
    let statement = some_statement(rng, dossier, layer);
    let segment = rng.usize(0..statement.quote.segments.len().max(1));
    let range = statement.quote.segments.get(segment).map_or(0..9, |segment| segment.range.clone());
    let start = range.start + rng.usize(0..range.len().max(1));
    let left_out = start..start + rng.usize(0..6);
    let statement_id = statement.id;
    match rng.u8(0..4) {
        0 => Edit::SplitSegment { statement: statement_id, segment, left_out },
        1 => Edit::JoinSegments { statement: statement_id, segment },
        2 => Edit::SetQuote { statement: statement_id, quote: statement.quote },
        _ => Edit::QuoteRanges {
            statement: statement_id,
            ranges: vec![start..start + 9, start + 12..start + 20],
        },
    }
}
