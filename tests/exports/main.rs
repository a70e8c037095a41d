//! Exported files: pictures, printable documents, tables and the interactive page. One module a subject:
//! `cargo test --test exports painters::`.

#[path = "../common/mod.rs"]
mod common;
#[path = "../common/quotation.rs"]
mod quotation;

mod data_exports;
mod export;
mod html;
mod html_embed;
mod html_language;
mod html_search;
mod html_use;
mod html_zoom;
mod labels;
mod metadata;
mod one_scene;
mod page_room;
mod painters;
mod pdf;
mod pieces;
mod printable;
mod quoted;
mod world;
