//! Large dossiers and layers: the same seed gives the same one.
#![allow(dead_code, clippy::allow_attributes, reason = "each test file and bench uses some of this")]

use claims_map::model::{
    Actor, ActorId, Area, AreaId, AreaType, Day, DayBasis, Document, DocumentId, Dossier, Extent, Group,
    GroupId, Kept, Kind, Layer, Membership, Modality, Name, Names, PartSize, PlaceId, Quote, QuoteCheck,
    QuoteFault, Segment, Side, Statement, StatementId, Voice,
};
use claims_map::text::seal_of;
use fastrand::Rng;

/// How large a dossier is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Size {
    /// Statements.
    pub(crate) statements: usize,
    /// Actors, of whom the first speak most often.
    pub(crate) actors: usize,
    /// Documents.
    pub(crate) documents: usize,
    /// Groups, every third of which a statement defines.
    pub(crate) groups: usize,
    /// The most members of a group.
    pub(crate) members: usize,
}

impl Size {
    /// The size of the target: 100,000 statements.
    pub(crate) const LARGE: Self =
        Self { statements: 100_000, actors: 400, documents: 300, groups: 40, members: 30 };

    /// A size for tests, in which everything occurs.
    pub(crate) const SMALL: Self = Self { statements: 300, actors: 9, documents: 4, groups: 6, members: 8 };

    /// This size with another number of statements.
    pub(crate) fn with_statements(self, statements: usize) -> Self {
        Self { statements, ..self }
    }
}

/// A layer of so many square areas in rows, which share their borders.
pub(crate) fn big_layer(count: usize) -> Layer {
    let columns = (1..=count.max(1)).find(|side| side * side >= count).unwrap_or(1);
    let areas = (0..count).map(|number| {
        let (x, y) = ((number % columns) as f64, (number / columns) as f64);
        let (west, south) = (20.0 + x * 0.25, 30.0 + y * 0.25);
        let square = geo::Rect::new((west, south), (west + 0.25, south + 0.25)).to_polygon();
        let both = |text: String| Name { uk: text.clone(), en: text };
        Area {
            id: AreaId::new(format!("A{number:05}")),
            name: both(format!("District number {number}")),
            short_name: both(format!("District {number}")),
            shorter_name: None,
            shortest_name: None,
            area_type: AreaType::Other,
            spellings: Vec::new(),
            outline: square.into(),
            kept: Kept::default(),
        }
    });
    Layer {
        areas: areas.collect(),
        places: Vec::new(),
        context: Vec::new(),
        names: Names::default(),
        attribution: "nobody: it is made up".to_owned(),
        members: Box::default(),
        file: None,
    }
}

/// A dossier on a layer: a statement names one to three areas, one in twenty-five a group too, one in
/// twenty speaks of a place where the layer has any, and one in a hundred has a broken quote.
pub(crate) fn big_dossier(layer: &Layer, size: Size, seed: u64) -> Dossier {
    let mut rng = Rng::with_seed(seed);
    let areas: Vec<AreaId> = layer.areas.iter().map(|area| area.id.clone()).collect();
    let actors: Vec<Actor> = (0..size.actors).map(actor).collect();
    let documents: Vec<Document> = (0..size.documents).map(document).collect();
    let groups: Vec<Group> = (0..size.groups).map(|number| group(&mut rng, number, &areas, size)).collect();
    let mut dossier =
        Dossier { title: "A large dossier".to_owned(), documents, actors, groups, ..Dossier::default() };
    dossier.statements =
        (0..size.statements).map(|number| statement(&mut rng, number, &dossier, &areas)).collect();
    for statement in dossier.statements.iter_mut().filter(|_| !layer.places.is_empty()) {
        if rng.u8(0..20) == 0 {
            let place = &layer.places[rng.usize(..layer.places.len())];
            statement.areas = vec![place.area.clone()];
            (statement.extent, statement.place) = (Extent::Place, Some(place.id.clone()));
        }
    }
    dossier
}

fn actor(number: usize) -> Actor {
    Actor {
        id: ActorId::new(format!("actor-{number}")),
        name: format!("Speaker number {number} of the Ministry"),
        short_name: format!("Speaker {number}"),
        role: None,
        side: Side::Independent,
        unknown: claims_map::model::Unknown::default(),
    }
}

fn document(number: usize) -> Document {
    Document {
        id: DocumentId::new(format!("article-{number}")),
        headline: Some(format!("Article number {number}")),
        description: None,
        outlet: format!("Paper {}", number % 20),
        published: Day::parse(&format!("2025-03-{:02}", 1 + number % 28)).ok(),
        published_is: DayBasis::Known,
        url: Some(format!("https://example.org/{number}")),
        language: "en".to_owned(),
        author: None,
        text_sha256: "0".repeat(64),
        text_length: 100_000,
        left_out: Vec::new(),
        former_texts: Vec::new(),
        text: None,
        unknown: claims_map::model::Unknown::default(),
    }
}

fn group(rng: &mut Rng, number: usize, areas: &[AreaId], size: Size) -> Group {
    let mut members: Vec<AreaId> =
        (0..rng.usize(1..=size.members)).map(|_| areas[rng.usize(..areas.len())].clone()).collect();
    members.sort();
    members.dedup();
    let membership = if number.is_multiple_of(3) && size.statements > 0 {
        Membership::Statement(StatementId::new(format!("statement-{}", rng.usize(..size.statements))))
    } else {
        Membership::Gazetteer
    };
    Group {
        id: GroupId::new(format!("group-{number}")),
        name: format!("Group {number}"),
        members,
        membership,
        unknown: claims_map::model::Unknown::default(),
    }
}

/// One of a list; the first ones more often than the last.
fn one_of<'a, T>(rng: &mut Rng, list: &'a [T]) -> &'a T {
    &list[rng.usize(..list.len()).min(rng.usize(..list.len()))]
}

fn statement(rng: &mut Rng, number: usize, dossier: &Dossier, areas: &[AreaId]) -> Statement {
    let mut named: Vec<AreaId> =
        (0..rng.usize(1..=3)).map(|_| areas[rng.usize(..areas.len())].clone()).collect();
    named.dedup();
    let group = rng.choice(dossier.groups.iter()).filter(|_| rng.u8(0..25) == 0).map(|one| one.id.clone());
    if rng.u8(0..100) == 0 {
        named.clear();
    }
    let exact = format!("Words number {number} on what is held and what is claimed");
    let length = exact.chars().count();
    let segment = Segment {
        exact,
        prefix: String::new(),
        suffix: String::new(),
        range: 0..length,
        unknown: claims_map::model::Unknown::default(),
    };
    let part = |size| Extent::Part { wording: None, percent: None, size };
    let parts = PartSize::ALL.map(part);
    let [small, unsized_part, most] = parts;
    let extents =
        [Extent::Whole, small, unsized_part, most, Extent::Approach, Extent::Unspecified, Extent::Place];
    let sides = [Some(Side::Russia), Some(Side::Russia), Some(Side::Ukraine), None];
    let modalities =
        [Modality::Asserted, Modality::Asserted, Modality::Asserted, Modality::Implied, Modality::Denied];
    let mut extent = extents[rng.usize(..extents.len())].clone();
    let place = (extent == Extent::Place && named.contains(&AreaId::new("UA-48")))
        .then(|| PlaceId::new("kinburn-spit"));
    if place.is_none() && extent == Extent::Place {
        extent = Extent::Unspecified;
    }
    let document = one_of(rng, &dossier.documents);
    let mut quote = Quote { segments: vec![segment], seal: None };
    quote.seal = Some(seal_of(&quote, &extent, &document.text_sha256));
    let relayers = (0..rng.usize(0..3)).map(|_| one_of(rng, &dossier.actors).id.clone()).collect();
    Statement {
        id: StatementId::new(format!("statement-{number}")),
        document: document.id.clone(),
        kind: *one_of(
            rng,
            &[
                Kind::Claim,
                Kind::Denial,
                Kind::Advance,
                Kind::Concession,
                Kind::Buildup,
                Kind::Occupation,
                Kind::Recapture,
            ],
        ),
        areas: named,
        group,
        place,
        by: sides[rng.usize(..sides.len())],
        speaker: one_of(rng, &dossier.actors).id.clone(),
        relayers,
        extent,
        modality: modalities[rng.usize(..modalities.len())],
        as_of: (rng.u8(0..4) == 0)
            .then(|| Day::parse(&format!("2025-02-{:02}", rng.u8(1..=28))).ok())
            .flatten(),
        voice: Voice::Document,
        quote,
        check: if rng.u8(0..100) == 0 {
            QuoteCheck::Broken(QuoteFault::SealBroken)
        } else {
            QuoteCheck::Recorded
        },
        context: Vec::new(),
        note: None,
        unknown: claims_map::model::UnknownOfStatement::default(),
    }
}
