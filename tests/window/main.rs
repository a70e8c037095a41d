//! The window, driven by accessibility labels without a renderer. One module a subject:
//! `cargo test --test window reader::`.

#[path = "../common/big.rs"]
mod big;
#[path = "../common/window.rs"]
mod harness;
#[path = "../common/quotation.rs"]
mod quotation;

mod article_language;
mod by_keyboard;
mod contents;
mod desk;
mod dialogs;
mod enlarged;
mod export;
mod hearing;
mod importing;
mod journey;
mod keyboard_way;
mod keys;
mod language;
mod large_window;
mod map;
mod panels;
mod path;
mod reader;
mod small_window;
mod steady;
mod tabbing;
mod telling;
mod version_window;
