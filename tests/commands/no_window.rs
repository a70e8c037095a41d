//! Where the window cannot open: the map as a table, and one sentence on what is missing.
#![cfg_attr(feature = "window", expect(clippy::unwrap_used, reason = "a test may fail"))]

use crate::common::{Run, program, run, shipped};

/// The table on standard output, and after it one sentence that has all the parts.
#[track_caller]
fn expect_table(run: &Run, parts: &[&str]) {
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "the map is shown, if not in a window");
    let (table, sentence) = run.out.trim_end().rsplit_once("\n\n").unwrap_or_default();
    assert_eq!(table, self::run(["explain"]).out.trim_end(), "the table is that of “explain”");
    assert_eq!(sentence.lines().count(), 1, "one sentence: {sentence}");
    assert!(sentence.starts_with("The window cannot open: ") && sentence.ends_with('.'), "{sentence}");
    for part in parts.iter().chain(&["claims-map export map.png"]) {
        assert!(sentence.contains(part), "no “{part}” in: {sentence}");
    }
}

#[test]
fn without_a_display_the_map_is_a_table() {
    let missing = if cfg!(not(feature = "window")) {
        "without the feature “window”"
    } else if cfg!(target_os = "linux") {
        "neither DISPLAY nor WAYLAND_DISPLAY is set"
    } else {
        return;
    };
    expect_table(&run::<&str>([]), &[missing]);
    expect_table(&run(["open"]), &[missing]);
    let (path, _) = shipped();
    expect_table(&run([std::ffi::OsString::from("open"), path.into()]), &[missing]);
    let empty = program().env("DISPLAY", "").env("WAYLAND_DISPLAY", "").output().unwrap();
    expect_table(&empty.into(), &[missing]);
}

/// With a display to try.
#[cfg(all(target_os = "linux", feature = "window"))]
mod on_a_display {
    use std::process::Command;

    use super::expect_table;
    use crate::common::{Run, fresh_folder, program};

    /// A display that no X server answers on.
    const NO_SERVER: &str = ":65000";

    fn start(command: &mut Command) -> Run {
        Run::from(command.env("DISPLAY", NO_SERVER).output().unwrap())
    }

    #[test]
    fn a_display_that_does_not_answer_is_said() {
        expect_table(&start(&mut program()), &["check DISPLAY or WAYLAND_DISPLAY"]);
    }

    /// Empty files in the place of the X libraries: the loader takes them first and refuses them.
    #[test]
    fn a_missing_library_is_named_with_its_package() {
        let folder = fresh_folder("no-window-libraries");
        for library in ["libX11", "libX11-xcb", "libXcursor", "libXi"] {
            for ending in ["so", "so.1", "so.6"] {
                std::fs::write(folder.join(format!("{library}.{ending}")), "").unwrap();
            }
        }
        let shown = start(program().env("LD_LIBRARY_PATH", &folder));
        expect_table(&shown, &["sudo apt install", "libx11-6"]);
        assert!(!shown.out.contains(".rs:"), "no source path: {}", shown.out);
    }
}

#[test]
fn without_a_display_an_article_is_refused_in_one_sentence() {
    let path = crate::common::fresh_folder("no-window-article").join("crossing.txt");
    let words =
        "The council said on Monday that the crossing stays open, and nobody asked for it to be closed.";
    assert!(std::fs::write(&path, words).is_ok(), "written");
    let refused = run([std::ffi::OsString::from("open"), path.into()]);
    assert_eq!(
        (refused.code, refused.out.as_str()),
        (Some(2), ""),
        "no table: it would be of another article"
    );
    assert!(refused.err.contains("crossing.txt: an article needs the window"), "{}", refused.err);
    assert_eq!(refused.err.lines().count(), 1, "one sentence: {}", refused.err);
}

/// `open` reads its files before it looks for a display.
#[test]
fn a_bad_file_is_refused_before_the_display_is_looked_for() {
    let refused = run(["open", "none.json"]);
    assert_eq!((refused.code, refused.out.as_str()), (Some(2), ""), "no table");
    assert_eq!(refused.err, "claims-map: none.json: there is no such file; check the path\n", "the sentence");
}
