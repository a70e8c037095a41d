//! The files of `tests/corpus/` at their doors: small ones that we wrote, and what the targets of `fuzz/` have
//! found and made small. Each folder is a door (see `tests/common/doors.rs`).
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a test may fail, and says at which file")]

use std::path::{Path, PathBuf};

use crate::doors::DOORS;

fn files_of(door: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus").join(door);
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

#[test]
fn every_kept_file_is_answered() {
    for (door, knock) in DOORS {
        for file in files_of(door) {
            println!("{}", file.display());
            knock(&std::fs::read(&file).unwrap());
        }
    }
}

#[test]
fn every_door_has_small_files_to_begin_with() {
    for (door, _) in DOORS {
        let files = files_of(door);
        assert!(!files.is_empty(), "{door} has none");
        for file in files {
            let size = file.metadata().unwrap().len();
            assert!(size <= 32 * 1024, "{} has {size} bytes", file.display());
        }
    }
}
