//! Goldens of the schemas that ship in `data/`.

use std::path::Path;

use serde_json::Value;

/// Compares a schema with the one that ships; `UPDATE_GOLDEN=1` rewrites that.
#[track_caller]
pub(crate) fn expect_golden(name: &str, schema: &Value) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    let found = serde_json::to_string_pretty(schema).unwrap() + "\n";
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, &found).unwrap();
    }
    let expected = std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{name}: {error}; run with UPDATE_GOLDEN=1"));
    assert!(expected == found, "{name} has changed; run with UPDATE_GOLDEN=1 and look at the change");
}
