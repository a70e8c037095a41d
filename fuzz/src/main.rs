//! One target for every door: `CLAIMS_MAP_DOOR` says at which the bytes knock, so that the product is built
//! and linked once.
#![no_main]

#[path = "../../tests/common/doors.rs"]
mod doors;

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;

/// What knocks at the door that was asked for.
static KNOCK: LazyLock<fn(&[u8])> = LazyLock::new(|| {
    let asked = std::env::var("CLAIMS_MAP_DOOR").unwrap_or_default();
    let names: Vec<&str> = doors::DOORS.iter().map(|(name, _)| *name).collect();
    let found = doors::DOORS.iter().find(|(name, _)| *name == asked);
    let (_, knock) = found.unwrap_or_else(|| panic!("CLAIMS_MAP_DOOR is one of {}", names.join(", ")));
    *knock
});

fuzz_target!(|bytes: &[u8]| KNOCK(bytes));
