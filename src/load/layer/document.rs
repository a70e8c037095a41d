//! A file as a whole: a collection, a feature, a geometry, or several of them, one a line.

use super::batch::{Batch, Frame, likely_starts, read_features};
use super::lexer::{Expectation, Fault, Lexer, Problem};
use super::object::{Kind, Reader, Role};

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Features with numbers.
    Features,
    /// One feature.
    Feature,
    /// One geometry.
    Geometry,
}

/// A file that was read.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Document {
    /// A collection, one feature, or a bare geometry.
    pub(super) form: Form,
    /// Its features.
    pub(super) batch: Batch,
    /// The foreign members of its collection, as a JSON object without spaces; empty for none.
    pub(super) members: Box<str>,
}

/// Reads a file in up to so many pieces at the same time, at least 1.
pub(super) fn read_document(bytes: &[u8], pieces: usize) -> Result<Document, Fault> {
    let start = if bytes.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
    let mut reader = Reader::new(Lexer::new(bytes, start, 0));
    let begins_sequence = reader.lexer.peek() == Some(0x1e);
    if begins_sequence {
        let (batch, _) = read_features(bytes, start, Frame::Lines, &[])?;
        return Ok(Document { form: Form::Features, batch, members: Box::default() });
    }
    let mut batch = Batch::default();
    let (form, members) = reader.first_document(&mut batch, pieces)?;
    let behind = reader.lexer.at;
    if reader.lexer.peek().is_none() {
        return Ok(Document { form, batch, members });
    }
    let is_on_line = !bytes[behind..reader.lexer.at].contains(&b'\n') && reader.lexer.peek() != Some(0x1e);
    if is_on_line {
        return reader.lexer.expected(Expectation::EndOfLine);
    }
    let starts = likely_starts(bytes, reader.lexer.at, Frame::Lines, pieces);
    let (others, _) = read_features(bytes, reader.lexer.at, Frame::Lines, &starts)?;
    batch.join(others);
    Ok(Document { form: Form::Features, batch, members })
}

impl Reader<'_> {
    /// Reads a file's object, or one of several.
    pub(super) fn document(&mut self, batch: &mut Batch, pieces: usize) -> Result<(), Fault> {
        self.first_document(batch, pieces).map(drop)
    }

    /// Reads a file's object and returns what it is and the foreign members of a collection.
    fn first_document(&mut self, batch: &mut Batch, pieces: usize) -> Result<(Form, Box<str>), Fault> {
        if self.lexer.peek() != Some(b'{') {
            return self.lexer.expected(Expectation::Object);
        }
        let start = self.lexer.at;
        self.start_feature();
        let mut parts = self.object(Role::Document { pieces })?;
        let fault = |what| Err(Fault { at: start, problem: Problem::Expected(what) });
        match &parts.kind {
            Some(Kind::Collection) => {
                let Some(features) = parts.features.take() else {
                    return fault(Expectation::Features);
                };
                if batch.count == 0 {
                    *batch = features;
                } else {
                    batch.join(features);
                }
                batch.crs = batch.crs.take().or(parts.crs);
                let members = match parts.foreign.as_slice() {
                    [] => Box::default(),
                    foreign => format!("{{{}}}", foreign.join(",")).into(),
                };
                Ok((Form::Features, members))
            }
            Some(Kind::Feature) => {
                batch.add(parts, self);
                Ok((Form::Feature, Box::default()))
            }
            Some(kind) if kind.is_geometry() => {
                parts.properties = Box::default();
                batch.add(parts, self);
                Ok((Form::Geometry, Box::default()))
            }
            _ => fault(Expectation::KnownType),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::load::layer::oddity::OddityKind;

    fn read(text: &str) -> Document {
        read_document(text.as_bytes(), 1).unwrap()
    }

    /// How many polygons each feature with something to draw has.
    fn polygons(text: &str) -> Vec<(usize, usize)> {
        read(text).batch.features.iter().map(|found| (found.number, found.polygons.len())).collect()
    }

    #[track_caller]
    fn expect_fault(text: &str, words: &str) {
        let sentence = read_document(text.as_bytes(), 1).unwrap_err().message(text.as_bytes()).english();
        assert!(sentence.contains(words), "{text}: no “{words}” in: {sentence}");
    }

    const RING: &str = "[[30,50],[31,50],[31,51],[30,50]]";

    fn polygon() -> String {
        format!(r#"{{"type":"Polygon","coordinates":[{RING}]}}"#)
    }

    fn feature() -> String {
        format!(r#"{{"type":"Feature","properties":{{"a":1}},"geometry":{}}}"#, polygon())
    }

    #[test]
    fn a_file_may_be_a_collection_a_feature_or_a_geometry() {
        let (polygon, feature) = (polygon(), feature());
        let collection = format!(r#"{{"type":"FeatureCollection","features":[{feature},{feature}]}}"#);
        for (text, form, expected) in [
            (polygon.as_str(), Form::Geometry, &[(0, 1)][..]),
            (&feature, Form::Feature, &[(0, 1)]),
            (&collection, Form::Features, &[(0, 1), (1, 1)]),
            (&format!("\u{feff} {collection}\n"), Form::Features, &[(0, 1), (1, 1)]),
            (&format!("{feature}\n{feature}\r\n{polygon}"), Form::Features, &[(0, 1), (1, 1), (2, 1)]),
            (&format!("\u{1e}{feature}\n\u{1e}{feature}\n"), Form::Features, &[(0, 1), (1, 1)]),
            (
                &format!("{feature}\n{collection}\n{feature}\n"),
                Form::Features,
                &[(0, 1), (1, 1), (2, 1), (3, 1)],
            ),
        ] {
            assert_eq!((read(text).form, polygons(text).as_slice()), (form, expected), "{text}");
        }
    }

    #[test]
    fn members_may_stand_in_any_order() {
        let polygon = format!(r#"{{"coordinates":[{RING}],"bbox":[30,50,31,51],"type":"Polygon"}}"#);
        let feature =
            format!(r#"{{"geometry":{polygon},"x":[{{}}],"properties":null,"id":7,"type":"Feature"}}"#);
        let collection =
            format!(r#"{{"features":[{feature}],"y":{{"z": 1}},"bbox":[],"type":"FeatureCollection"}}"#);
        let document = read(&collection);
        let found = &document.batch.features[0];
        assert_eq!(&*document.members, r#"{"y":{"z":1}}"#, "of the collection");
        assert_eq!((found.id.as_deref(), &*found.members), (Some("7"), r#"{"x":[{}]}"#), "of the feature");
        assert_eq!((found.polygons.len(), &*found.properties), (1, ""), "drawn");
        assert_eq!(document.batch.tally, super::super::oddity::Tally::default(), "nothing is odd");
        let line = r#"{"type":"Feature","geometry":{"coordinates":[[1,2],[3,4]],"type":"LineString"}}"#;
        assert_eq!(read(line).batch.tally, tally(OddityKind::Lines), "a line is no open ring");
    }

    fn tally(what: OddityKind) -> super::super::oddity::Tally {
        let mut tally = super::super::oddity::Tally::default();
        tally.add(std::iter::once(super::super::oddity::Oddity { feature: 0, polygon: 0, ring: 0, what }));
        tally
    }

    #[test]
    fn collections_of_geometries_are_searched() {
        let polygon = polygon();
        let inner = format!(r#"{{"type":"GeometryCollection","geometries":[{polygon},{polygon}]}}"#);
        let outer = format!(
            r#"{{"geometries":[{inner},{{"type":"Point","coordinates":[1,2]}},{polygon}],"type":"GeometryCollection"}}"#
        );
        assert_eq!(polygons(&outer), [(0, 3)], "gathered");
        assert_eq!(read(&outer).batch.tally, tally(OddityKind::Beside), "the point is told");
    }

    #[test]
    fn positions_may_have_more_numbers() {
        let text = polygon().replace("[31,50]", "[31,50,100.5]").replace("[31,51]", "[ 31 , 51 , -3, 4e2 ]");
        assert_eq!(read(&text), read(&polygon()), "heights and measures are passed over");
    }

    #[test]
    fn what_is_odd_is_told_with_its_kind() {
        let geometry = |geometry: &str| format!(r#"{{"type":"Feature","geometry":{geometry}}}"#);
        for (text, what) in [
            (geometry("null"), OddityKind::NoGeometry),
            (r#"{"type":"Feature"}"#.to_owned(), OddityKind::NoGeometry),
            (geometry(r#"{"type":"Polygon","coordinates":[]}"#), OddityKind::Empty),
            (geometry(r#"{"type":"MultiPolygon","coordinates":[]}"#), OddityKind::Empty),
            (geometry(r#"{"type":"Polygon"}"#), OddityKind::Empty),
            (geometry(r#"{"type":"GeometryCollection","geometries":[]}"#), OddityKind::Empty),
            (geometry(r#"{"type":"GeometryCollection"}"#), OddityKind::Empty),
            (geometry(r#"{"type":"MultiPoint","coordinates":[[1,2]]}"#), OddityKind::Points),
            (geometry(r#"{"type":"Blob","coordinates":[[1,2]]}"#), OddityKind::UnknownType("Blob".into())),
            (geometry("5"), OddityKind::UnknownType("5".into())),
            (geometry(r#"{"type":"Polygon","coordinates":[1,2]}"#), OddityKind::NoNesting),
            (geometry(r#"{"type":"Polygon","coordinates":[["a"]]}"#), OddityKind::NoNesting),
        ] {
            assert_eq!(read(&text).batch.tally, tally(what), "{text}");
        }
    }

    #[test]
    fn a_polygon_that_is_nested_otherwise_is_drawn_as_nested() {
        let ring = format!(r#"{{"type":"Polygon","coordinates":{RING}}}"#);
        let several = format!(r#"{{"type":"Polygon","coordinates":[[{RING}],[{RING}]]}}"#);
        assert_eq!((polygons(&ring), polygons(&several)), (vec![(0, 1)], vec![(0, 2)]), "drawn");
        assert_eq!(read(&ring).batch.tally, tally(OddityKind::Nesting), "and told");
    }

    #[test]
    fn what_is_no_feature_is_passed_over() {
        let text = format!(
            r#"{{"type":"FeatureCollection","features":[5,null,[],{{"type":"Thing"}},{},{}]}}"#,
            polygon(),
            feature()
        );
        assert_eq!(polygons(&text), [(4, 1), (5, 1)], "a bare geometry is drawn");
        assert_eq!(read(&text).batch.count, 6, "all are counted");
    }

    #[test]
    fn what_is_no_geojson_is_refused() {
        expect_fault("", "ends too early");
        expect_fault("[]", "an object should stand");
        expect_fault(r#"{"hello":"world"}"#, "“type”");
        expect_fault(r#"{"type":"Topology"}"#, "“type”");
        expect_fault(r#"{"type":"FeatureCollection"}"#, "“features”");
        expect_fault(r#"{"type":"FeatureCollection","features":5}"#, "“features”");
        expect_fault(&format!("{} {}", feature(), feature()), "or of the line");
        expect_fault(&format!("{}\nx", feature()), "an object should stand");
        expect_fault(&format!("{}x", feature()), "the end of the file");
        let deep = "[".repeat(200) + &"]".repeat(200);
        expect_fault(&feature().replace("1}", &format!("{deep}}}")), "nested too deep");
    }

    #[test]
    fn no_file_that_is_cut_off_is_taken() {
        let text = format!(
            r#"{{"type":"FeatureCollection","x":"é\u00e9","features":[{},{{"type":"Feature","properties":{{"b":[true,null,-1.5e3]}},"geometry":null}}],"y":false}}"#,
            feature()
        );
        assert!(read_document(text.as_bytes(), 1).is_ok(), "whole");
        for end in 0..text.len() {
            let fault = read_document(&text.as_bytes()[..end], 1).unwrap_err();
            assert!(fault.at <= end, "cut at {end}: {fault:?}");
        }
    }

    fn any_feature() -> impl Strategy<Value = String> {
        let ring = prop::sample::select(vec![
            RING,
            "[[30,50],[31,50],[31,51]]",
            "[[30,50],[31,50]]",
            "[[1,2],[1,2],[3,4],[1,9],[1,2]]",
            "[]",
            "[[1]]",
        ]);
        let name = prop::sample::select(vec!["a", "{\\\"type\\\": \\\"Feature\\\"}", "},{", "é\\n"]);
        let geometry = prop_oneof![
            3 => prop::collection::vec(ring, 1..3).prop_map(|rings| format!(r#"{{"type":"Polygon","coordinates":[{}]}}"#, rings.join(","))),
            1 => Just("null".to_owned()),
            1 => Just(format!(r#"{{"type":"GeometryCollection","geometries":[{},{}]}}"#, polygon(), polygon())),
        ];
        let order = any::<bool>();
        (geometry, name, 0..5, order).prop_map(|(geometry, name, id, is_first)| {
            let properties =
                format!(r#""properties":{{"name":"{name}","id":{id},"list":[{{"id":1}},{{"id":2}}]}}"#);
            if is_first {
                format!(r#"{{"type":"Feature",{properties},"geometry":{geometry}}}"#)
            } else {
                format!(r#"{{"id":{id},"geometry":{geometry},{properties},"type":"Feature"}}"#)
            }
        })
    }

    proptest! {
        /// Wherever other pieces begin, be it in the middle of a text, the result is that of one piece.
        #[test]
        fn pieces_give_what_one_gives(
            features in prop::collection::vec(any_feature(), 1..12),
            starts in prop::collection::vec(any::<prop::sample::Index>(), 0..4),
            right in prop::collection::vec(any::<prop::sample::Index>(), 0..4),
            cut in prop::option::of(any::<prop::sample::Index>()),
            is_list in any::<bool>(),
        ) {
            let (joint, frame) = if is_list { (", ", Frame::List) } else { ("\n", Frame::Lines) };
            let mut text = features.join(joint) + if is_list { "]" } else { "" };
            if let Some(cut) = cut {
                let at = (0..=cut.index(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
                text.truncate(at);
            }
            let bytes = text.as_bytes();
            let begins = |index: usize| features[..index].iter().map(|one| one.len() + joint.len()).sum::<usize>();
            let mut starts: Vec<usize> = starts.iter().map(|start| start.index(bytes.len().max(1))).collect();
            starts.extend(right.iter().map(|start| begins(start.index(features.len()))));
            starts.sort_unstable();
            starts.dedup();
            let expected = read_features(bytes, 0, frame, &[]);
            prop_assert_eq!(read_features(bytes, 0, frame, &starts), expected, "{:?} {}", starts, text);
        }
    }

    #[test]
    fn features_are_found_in_the_middle() {
        let features: Vec<String> = (0..8000).map(|_| feature()).collect();
        let decoy = r#"{"type":"Feature","geometry":null,"properties":{"list":[{"a":1},{"id":2}]}}"#;
        for text in [
            format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, features.join(",")),
            format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, features.join(" ,\n ")),
            features.join("\n"),
            features.join("\n").replace("\"type\":\"Feature\",", ""),
            format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, vec![decoy; 12_000].join(",")),
        ] {
            let whole = read_document(text.as_bytes(), 1);
            assert_eq!(read_document(text.as_bytes(), 2), whole, "two pieces");
            assert_eq!(read_document(text.as_bytes(), 3), whole, "three pieces");
        }
        let text = features.join("\n");
        assert_eq!(likely_starts(text.as_bytes(), 0, Frame::Lines, 2).len(), 1, "a start is found");
        let list = features.join(", ");
        let starts = likely_starts(list.as_bytes(), 0, Frame::List, 3);
        assert_eq!(starts.len(), 2, "two starts are found");
        assert!(starts.iter().all(|at| list[*at..].starts_with(&features[0])), "and are right");
    }
}
