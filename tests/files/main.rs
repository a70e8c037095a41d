//! Files read and written: dossiers, layers, articles, journals. One module a subject:
//! `cargo test --test files layers::`.

#[path = "../common/mod.rs"]
mod common;
#[path = "../common/doors.rs"]
mod doors;
#[expect(dead_code, reason = "the tests in `data` use the rest")]
#[path = "../common/edits.rs"]
mod edits;

mod any_layer;
mod article;
mod corpus;
mod dossier;
mod fuzz;
mod layers;
mod mail;
mod main_text;
mod newer_files;
mod saving;
mod versions;
