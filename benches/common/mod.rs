//! What the benches share: arguments, layers and dossiers to work on, processes to run in turn, clocks
//! and tables.
#![allow(
    dead_code,
    unused_imports,
    clippy::allow_attributes,
    clippy::disallowed_methods,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "each bench uses some of this, a bench measures time, and a mosaic counts in small numbers"
)]

mod clock;
mod contender;
mod dossier;
mod layers;
mod mosaic;
mod plan;
mod spread;
mod table;

pub(crate) use clock::{cpu_of_children, cpu_of_thread, seconds_of};
pub(crate) use contender::{Contender, run_in_turn};
pub(crate) use dossier::{empty_dossier, invented_dossier};
pub(crate) use layers::{NamedLayer, layer_of, layers};
pub(crate) use mosaic::{Mosaic, Written};
pub(crate) use plan::{Outcome, Plan, peer_script};
pub(crate) use spread::{Spread, median};
pub(crate) use table::Table;
