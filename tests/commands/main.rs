//! The program as a command: what it prints, its exit codes, what it answers to bad and to hostile input. One
//! module a subject: `cargo test --test commands verify::`.

#[path = "../common/mod.rs"]
mod common;

mod bad_input;
mod corpus;
mod explain;
mod hostile;
mod import;
mod no_window;
mod pictures;
mod samples;
mod suggest;
mod verify;
