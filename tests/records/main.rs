//! The record in an exported file, and what checks it: an honest file holds, a forged one is called so. One module
//! a subject: `cargo test --test records forged::`.

#[path = "../common/mod.rs"]
mod common;

mod against;
mod forged;
mod record;
mod rewritten;
