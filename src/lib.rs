//! Claims Map: a map of territorial claims in which every colour has a verified quote.
//!
//! # The pipeline
//!
//! `load → model → query → derive → scene → paint`: bytes become plain values, toggles leave some
//! statements in force, ordered rules turn those into verdicts, verdicts become a list of things to
//! draw, and painters draw that list. [`space`] (coordinates) and [`phrase`] (words of the lexicon) are leaves
//! under [`model`]; [`mod@format`] (what is on disk) stands on it, under all that read and write; [`text`]
//! (canonical text, quotes, spellings) stands beside [`derive`](mod@derive); [`edit`] (changes of a dossier,
//! undo) stands on [`model`] and [`text`]; [`service`] is what the window and the command line share; `app`
//! (the window) and [`cli`] stand on all of them. A module uses only what stands to its left.
//!
//! ```
//! use claims_map::{derive::derive_verdicts, load, model::AreaId, query};
//!
//! let layer = load::shipped_layer()?;
//! let dossier = load::shipped_dossier(&layer)?.dossier;
//! let query = query::Query::everything();
//! let verdicts = derive_verdicts(&layer, &query::filter_in_force(&dossier, &query));
//! let kharkiv = verdicts.area(&AreaId::new("UA-63")).expect("the layer has Kharkiv Oblast");
//! assert_eq!(kharkiv.status.keyword(), "contested");
//! assert!(kharkiv.carried_count() > 0, "every colour cites a statement");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Vocabulary
//!
//! One word, one meaning; the same words in code, files and window.
//!
//! | word | meaning |
//! |---|---|
//! | document | an article: title, outlet, day, address, and the SHA-256 and length of its canonical text |
//! | actor | a person or body that speaks or relays |
//! | area | a mapped territory, by ISO 3166-2 code |
//! | place | a named part of an area that has its own outline |
//! | group | a name that stands for several areas |
//! | statement | one actor saying one thing of one or more areas, with its quote |
//! | quote | ordered segments, each with its exact words and where they stand in the text |
//! | speaker, relayers | who says it; through whom, nearest first |
//! | in force | the statements that are left after the user's toggles |
//! | verdict | an area's status with its reason: the rule, what carried it, what lost and why |
//! | focus | the area, place or statement that the user has clicked |
//! | finding | a problem in data, with its place |
//!
//! # Invariants
//!
//! 1. Only `app`, `paint::screen` and `main` name the window's libraries; the rest builds without them.
//! 2. Only [`load`], [`save`], [`service`], [`cli`] and `app` touch files. The rest reads no clock and uses no hash
//!    order: the same dossier, query and view give the same bytes.
//! 3. [`derive`](mod@derive) is total, one verdict for each area, and every verdict but *not mentioned* cites a
//!    statement. It knows no colours: [`scene::palette`] is the only module that does.
//! 4. Every visible item of a [`scene`] says what it stands for, and an area leads to its quotes.
//! 5. Every shipped quote is verified.

pub mod budget;
pub mod format;
pub mod model;
pub mod phrase;
pub mod space;
pub mod words;

pub mod load;
pub mod save;

pub mod query;

pub mod derive;
pub mod text;

pub mod edit;

pub mod scene;

pub mod paint;

pub mod export;

pub mod service;

#[cfg(feature = "window")]
pub mod app;
pub mod cli;
