//! What statements come to: the rules, what a toggle changes, edits, searching, what is found in a text and what a
//! quote leaves out. One module a subject: `cargo test --test data rules::`.

#[path = "../common/big.rs"]
mod big;
#[path = "../common/mod.rs"]
mod common;
#[path = "../common/edits.rs"]
mod edits;
#[path = "../common/plain.rs"]
mod plain;

mod derivation;
mod edit;
mod extraction;
mod extraction_asking;
mod extraction_bodies;
mod extraction_forms;
mod extraction_forms_of_texts;
mod extraction_kept;
mod extraction_mouths;
mod extraction_news;
mod extraction_parts;
mod extraction_records;
mod extraction_refused;
mod extraction_sides;
mod extraction_speakers;
mod extraction_speech;
mod extraction_taken_back;
mod extraction_told;
mod extraction_voices;
mod extraction_withheld;
mod guard;
mod languages;
mod rules;
mod search;
mod suggested;
mod words;
