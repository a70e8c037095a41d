//! The sample exports that the README shows are what the README's commands write, byte for byte.
//!
//! `UPDATE_GOLDEN=1 cargo test --test commands samples::` makes them again; look at the change.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::path::Path;

use crate::common::{fresh_folder, run, said_besides_left_out};

/// The arguments of the README's commands that write a sample.
fn commands() -> Vec<Vec<String>> {
    let readme = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let lines = readme.lines().filter_map(|line| line.trim().strip_prefix("claims-map "));
    lines.filter(|line| line.starts_with("export assets/samples/")).map(words).collect()
}

/// A line's words as a shell takes them, as far as the README needs it: quoted ones stay together.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (number, part) in line.split('"').enumerate() {
        if number % 2 == 1 {
            words.push(part.to_owned());
        } else {
            words.extend(part.split_whitespace().map(str::to_owned));
        }
    }
    words
}

#[test]
fn the_samples_are_what_their_commands_write() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = fresh_folder("samples");
    let commands = commands();
    assert!(commands.len() >= 2, "the README shows samples");
    for mut command in commands {
        let sample = root.join(&command[1]);
        let made = folder.join(sample.file_name().unwrap());
        command[1] = made.to_str().unwrap().to_owned();
        let done = run(&command);
        assert_eq!((done.code, said_besides_left_out(&done).as_str()), (Some(0), ""), "{command:?}");
        // On another processor the last bit of a curve may fall otherwise, and with it a pixel.
        if made.extension().is_some_and(|ending| ending == "png") && !cfg!(target_arch = "x86_64") {
            continue;
        }
        let bytes = std::fs::read(&made).unwrap();
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::write(&sample, &bytes).unwrap();
        }
        assert!(
            std::fs::read(&sample).unwrap_or_default() == bytes,
            "{}: no longer what its command writes; UPDATE_GOLDEN=1 makes it again",
            sample.display()
        );
    }
}
