//! A path as it is told to people.

use std::path::Path;

/// The most letters of a path in a sentence: a longer one is cut in its middle.
const MOST_PATH_LETTERS: usize = 72;

/// A path for people: where it begins and where it ends, its file's name above all, with its middle left out where it
/// is long.
pub(crate) fn shown_path(path: &Path) -> String {
    let letters: Vec<char> = path.display().to_string().chars().collect();
    if letters.len() <= MOST_PATH_LETTERS {
        return letters.into_iter().collect();
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy().chars().count() + 1;
    let ends = name.clamp(MOST_PATH_LETTERS / 2, MOST_PATH_LETTERS - 12);
    let begins = MOST_PATH_LETTERS - 1 - ends;
    let (begin, end) = (&letters[..begins], &letters[letters.len() - ends..]);
    begin.iter().chain(['…'].iter()).chain(end).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_path_is_cut_in_its_middle_and_keeps_its_name() {
        assert_eq!(shown_path(Path::new("/there/a/b.json")), "/there/a/b.json", "a short one is whole");
        let long = format!("/there/{}/map.claims.json", "folder/".repeat(30));
        let shown = shown_path(Path::new(&long));
        assert_eq!(shown.chars().count(), MOST_PATH_LETTERS, "{shown}");
        assert!(shown.starts_with("/there/folder") && shown.ends_with("/map.claims.json"), "{shown}");
        let name = format!("/there/{}.json", "ж".repeat(300));
        assert!(shown_path(Path::new(&name)).ends_with("ж.json"), "also where the name alone is too long");
    }
}
