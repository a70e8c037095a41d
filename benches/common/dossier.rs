//! Invented dossiers of any size.

use claims_map::model::{
    Actor, ActorId, AreaId, DayBasis, Document, DocumentId, Dossier, Extent, Group, GroupId, Kind,
    Membership, Modality, PartSize, Quote, QuoteCheck, Segment, Side, Statement, StatementId, Voice,
};
use claims_map::text::seal_of;
use fastrand::Rng;

/// Actors, documents and groups of an invented dossier.
const ACTORS: usize = 40;
const DOCUMENTS: usize = 20;
const GROUPS: usize = 12;
/// Words of a quote. Nothing is known against them: the documents carry no text.
const WORDS: &str = "forces hold a part of the region and lay claim to the rest of it";

/// A dossier in which nobody says anything.
pub(crate) fn empty_dossier() -> Dossier {
    Dossier { title: "Nothing said".to_owned(), ..Dossier::default() }
}

/// A dossier of so many statements spread over areas, actors, relayers, kinds, extents and groups: the
/// same for the same areas and number. One group in three is defined by a statement.
pub(crate) fn invented_dossier(areas: &[AreaId], statements: usize) -> Dossier {
    let mut rng = Rng::with_seed(5);
    Dossier {
        title: format!("{statements} invented statements"),
        documents: (0..DOCUMENTS).map(document).collect(),
        actors: (0..ACTORS).map(actor).collect(),
        groups: (0..GROUPS).map(|number| group(number, areas, statements, &mut rng)).collect(),
        statements: (0..statements).map(|number| statement(number, areas, &mut rng)).collect(),
        ..Dossier::default()
    }
}

fn document(number: usize) -> Document {
    Document {
        id: DocumentId::new(format!("article-{number}")),
        headline: Some(format!("Article {number}")),
        description: None,
        outlet: format!("Outlet {number}"),
        published: None,
        published_is: DayBasis::Known,
        url: None,
        language: "en".to_owned(),
        author: None,
        text_sha256: format!("{number:064x}"),
        text_length: 10_000_000,
        left_out: Vec::new(),
        former_texts: Vec::new(),
        text: None,
        unknown: claims_map::model::Unknown::default(),
    }
}

fn actor(number: usize) -> Actor {
    let sides = [Side::Ukraine, Side::Russia, Side::UnitedStates, Side::Other, Side::Independent];
    Actor {
        id: actor_id(number),
        name: format!("Actor {number}"),
        short_name: format!("Actor {number}"),
        role: None,
        side: sides[number % sides.len()],
        unknown: claims_map::model::Unknown::default(),
    }
}

fn actor_id(number: usize) -> ActorId {
    ActorId::new(format!("actor-{number}"))
}

fn group(number: usize, areas: &[AreaId], statements: usize, rng: &mut Rng) -> Group {
    let mut members: Vec<AreaId> =
        (0..8.min(areas.len())).filter_map(|_| rng.choice(areas).cloned()).collect();
    members.sort();
    members.dedup();
    let is_defined = number.is_multiple_of(3) && statements > 0;
    let definer = || StatementId::new(format!("s-{}", rng.clone().usize(..statements)));
    Group {
        id: GroupId::new(format!("group-{number}")),
        name: format!("Group {number}"),
        members,
        membership: if is_defined { Membership::Statement(definer()) } else { Membership::Gazetteer },
        unknown: claims_map::model::Unknown::default(),
    }
}

fn statement(number: usize, areas: &[AreaId], rng: &mut Rng) -> Statement {
    let mut named: Vec<AreaId> = (0..rng.usize(1..=3)).filter_map(|_| rng.choice(areas).cloned()).collect();
    named.sort();
    named.dedup();
    let extent = match rng.u8(..8) {
        0..3 => Extent::Part {
            wording: None,
            percent: None,
            size: PartSize::ALL[rng.usize(..PartSize::ALL.len())],
        },
        3 => Extent::Whole,
        4 => Extent::Approach,
        _ => Extent::Unspecified,
    };
    let modality = match rng.u8(..10) {
        0 => Modality::Denied,
        1 => Modality::Conditional,
        2 => Modality::Implied,
        _ => Modality::Asserted,
    };
    let start = 100 * (number % 90_000);
    let words = Segment {
        exact: WORDS.to_owned(),
        prefix: String::new(),
        suffix: String::new(),
        range: start..start + WORDS.chars().count(),
        unknown: claims_map::model::Unknown::default(),
    };
    let mut quote = Quote { segments: vec![words], seal: None };
    let text_sha256 = format!("{:064x}", number % DOCUMENTS);
    quote.seal = Some(seal_of(&quote, &extent, &text_sha256));
    Statement {
        id: StatementId::new(format!("s-{number}")),
        document: DocumentId::new(format!("article-{}", number % DOCUMENTS)),
        kind: Kind::ALL[rng.usize(..Kind::ALL.len())],
        areas: named,
        group: (rng.u8(..50) == 0).then(|| GroupId::new(format!("group-{}", rng.usize(..GROUPS)))),
        place: None,
        by: [Some(Side::Russia), Some(Side::Ukraine), None][rng.usize(..3)],
        // Some speak much more often than others.
        speaker: actor_id(rng.usize(..ACTORS).min(rng.usize(..ACTORS))),
        relayers: (0..rng.usize(..3)).map(|_| actor_id(rng.usize(..ACTORS))).collect(),
        extent,
        modality,
        as_of: None,
        voice: Voice::Document,
        quote,
        check: QuoteCheck::Recorded,
        context: Vec::new(),
        note: None,
        unknown: claims_map::model::UnknownOfStatement::default(),
    }
}
