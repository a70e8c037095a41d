//! Looking at a path that is being typed: what stands there, what its folder holds, and whether it will do.
//!
//! All of it asks the disk, which may be slow: it is done on a thread of its own.

use std::path::{MAIN_SEPARATOR, Path, PathBuf, is_separator};

use percent_encoding::percent_decode_str;

use crate::app::path::question::{PathQuestion, Way};
use crate::app::path::state::{PathEntry, PathFinding, PathLook};
use crate::budget::MAX_LISTED_ENTRIES;
use crate::save::is_read_only;
use crate::words::{Message, message, of_io};

/// How many entries of a folder are shown; of further ones the number is said.
const MOST_SHOWN: usize = 100;

/// Where paths begin.
#[derive(Debug, Clone, Default)]
pub(crate) struct Start {
    /// The folder that `~` stands for; `None` where the user has none.
    pub(crate) home: Option<PathBuf>,
    /// The folder of the last path that was chosen.
    pub(crate) last: Option<PathBuf>,
}

/// The user's own folder.
pub(crate) fn home_folder() -> Option<PathBuf> {
    std::env::home_dir().filter(|home| home.is_absolute())
}

/// The text that the field has at first: the folder that is likely meant, with the suggested name where one is.
pub(crate) fn first_text(question: &PathQuestion, start: &Start) -> String {
    let suggested = question.suggested().map(Path::new);
    let own = suggested.and_then(Path::parent).filter(|folder| folder.is_absolute()).map(Path::to_owned);
    let here = || std::env::current_dir().ok();
    let folder = own.or_else(|| start.last.clone()).or_else(|| start.home.clone()).or_else(here);
    let mut text = folder.map(|folder| folder.display().to_string()).unwrap_or_default();
    if !text.ends_with(is_separator) {
        text.push(MAIN_SEPARATOR);
    }
    if let Some(name) = suggested.and_then(Path::file_name) {
        text.push_str(&name.to_string_lossy());
    }
    text
}

/// Looks at the path that a text stands for.
pub(crate) fn look_at(question: &PathQuestion, text: &str, home: Option<&Path>) -> PathLook {
    let meant = meant_by(text);
    let cut = meant.rfind(is_separator).map_or(0, |at| at + 1);
    let (folder_text, part) = meant.split_at(cut);
    let folder = match expanded(folder_text, home) {
        folder if folder.as_os_str().is_empty() => PathBuf::from("."),
        folder => folder,
    };
    let names = if meant == "~" { Vec::new() } else { fitting_names(&folder, part) };
    let completed = completed_part(&names, part).map(|part| format!("{folder_text}{part}"));
    let beyond = names.len().saturating_sub(MOST_SHOWN);
    let entries = names.into_iter().take(MOST_SHOWN).map(|(is_folder, name)| PathEntry {
        text: format!("{folder_text}{name}"),
        name,
        is_folder,
    });
    let path = whole_path(question, &meant, home);
    PathLook {
        text: text.to_owned(),
        entries: entries.collect(),
        beyond,
        completed,
        finding: finding(question.way(), &meant, &path),
        path,
    }
}

/// What a text that was typed or pasted means: without space around it, and a `file:` address as its path.
fn meant_by(text: &str) -> String {
    let text = text.trim();
    match text.strip_prefix("file://") {
        Some(address) => percent_decode_str(address).decode_utf8_lossy().into_owned(),
        None => text.to_owned(),
    }
}

/// The path of a text, with `~` at its beginning as the user's own folder.
fn expanded(text: &str, home: Option<&Path>) -> PathBuf {
    let rest = text.strip_prefix('~').filter(|rest| rest.is_empty() || rest.starts_with(is_separator));
    match (rest, home) {
        (Some(rest), Some(home)) => home.join(rest.trim_start_matches(is_separator)),
        _ => PathBuf::from(text),
    }
}

/// The path that is taken: whole, and with the ending that its file needs where it has none.
fn whole_path(question: &PathQuestion, meant: &str, home: Option<&Path>) -> PathBuf {
    let path = expanded(meant, home);
    let path = std::path::absolute(&path).unwrap_or(path);
    if meant.ends_with(is_separator) || path.is_dir() {
        return path;
    }
    match question {
        PathQuestion::Open | PathQuestion::Outline | PathQuestion::Palette => path,
        PathQuestion::SaveDossier { .. } => with_dossier_ending(path),
        PathQuestion::Export { suggested } => match Path::new(suggested).extension() {
            Some(ending) if path.extension().is_none() => path.with_extension(ending),
            _ => path,
        },
    }
}

/// The path with a dossier's ending where it has none, unless a file of that name is there already.
pub(crate) fn with_dossier_ending(path: PathBuf) -> PathBuf {
    if path.extension().is_some() {
        return path;
    }
    let whole = path.with_extension("claims.json");
    if whole.exists() { path } else { whole }
}

/// The names in a folder that begin with a part, in whatever case, folders first, each by name; whether each is a
/// folder. A folder's name ends with a slash. Hidden ones are there where the part begins as they do. Names that
/// are no text are left out: nobody could type them.
fn fitting_names(folder: &Path, part: &str) -> Vec<(bool, String)> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let part = part.to_lowercase();
    let mut names: Vec<(bool, String)> = entries
        .take(MAX_LISTED_ENTRIES)
        .filter_map(Result::ok)
        .filter_map(|entry| {
            let name = entry.file_name().into_string().ok()?;
            let fits =
                name.to_lowercase().starts_with(&part) && (part.starts_with('.') || !name.starts_with('.'));
            let is_folder = fits && entry.path().is_dir();
            let end = if is_folder { MAIN_SEPARATOR.to_string() } else { String::new() };
            fits.then(|| (is_folder, format!("{name}{end}")))
        })
        .collect();
    names.sort_by_cached_key(|(is_folder, name)| (!is_folder, name.to_lowercase(), name.clone()));
    names
}

/// What all of the names begin with, where that is more than the part; `None` where it is not.
fn completed_part(names: &[(bool, String)], part: &str) -> Option<String> {
    let (_, first) = names.first()?;
    let mut common = first.as_str();
    for (_, name) in &names[1..] {
        let same = common.char_indices().zip(name.chars()).find(|((_, one), other)| one != other);
        let end = same.map_or(common.len().min(name.len()), |((at, _), _)| at);
        common = &common[..end];
    }
    let is_more = common.chars().count() > part.chars().count() || names.len() == 1 && common != part;
    is_more.then(|| common.to_owned())
}

/// What would become of a path.
fn finding(way: Way, meant: &str, path: &Path) -> PathFinding {
    if meant.is_empty() {
        return PathFinding::Empty;
    }
    let shown = path.display().to_string();
    let refused = PathFinding::Refused;
    match std::fs::metadata(path) {
        Ok(metadata) if metadata.is_dir() => PathFinding::Folder,
        Ok(_) if meant.ends_with(is_separator) => refused(message!("path-no-folder", folder = shown)),
        Ok(metadata) if !metadata.is_file() => refused(message!("path-not-a-file", path = shown)),
        Ok(_) => match way {
            Way::Read => match std::fs::File::open(path) {
                Ok(_) => PathFinding::Fine,
                Err(error) => refused(message!("path-unreadable", path = shown, reason = of_io(&error))),
            },
            Way::Write => match locked_folder(path) {
                Some(problem) => refused(problem),
                None => PathFinding::Replaces { is_read_only: is_read_only(path) },
            },
        },
        Err(error) if is_absence(&error) => absent(way, meant, path, shown),
        Err(error) => refused(message!("path-unreadable", path = shown, reason = of_io(&error))),
    }
}

/// Whether an error says that nothing is there.
fn is_absence(error: &std::io::Error) -> bool {
    matches!(error.kind(), std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory)
}

/// What would become of a path where nothing stands.
fn absent(way: Way, meant: &str, path: &Path, shown: String) -> PathFinding {
    let folder = path.parent().unwrap_or(path);
    if meant.ends_with(is_separator) {
        return PathFinding::Refused(message!("path-no-folder", folder = shown));
    }
    if !folder.is_dir() {
        return PathFinding::Refused(message!("path-no-folder", folder = folder));
    }
    match way {
        Way::Read => PathFinding::Refused(message!("path-no-file", path = shown)),
        Way::Write => match locked_folder(path) {
            Some(problem) => PathFinding::Refused(problem),
            None => PathFinding::Fine,
        },
    }
}

/// Why nothing can be written into the folder of a path; `None` where something can.
fn locked_folder(path: &Path) -> Option<Message> {
    let folder = path.parent()?;
    let error = may_write_into(folder).err()?;
    Some(message!("path-locked-folder", folder = folder, reason = of_io(&error)))
}

/// Whether the user may write into a folder.
#[cfg(unix)]
fn may_write_into(folder: &Path) -> std::io::Result<()> {
    use rustix::fs::{Access, access};
    Ok(access(folder, Access::WRITE_OK | Access::EXEC_OK)?)
}

/// Whether the user may write into a folder: this system says so only when it is tried.
#[cfg(not(unix))]
fn may_write_into(_folder: &Path) -> std::io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder with files, folders and a hidden file in it.
    fn folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for name in ["March.claims.json", "march-map.png", "notes.txt", ".hidden"] {
            std::fs::write(folder.path().join(name), "x").unwrap();
        }
        for name in ["maps", "Zebra"] {
            std::fs::create_dir(folder.path().join(name)).unwrap();
        }
        folder
    }

    fn look(question: &PathQuestion, folder: &Path, rest: &str) -> PathLook {
        look_at(question, &format!("{}/{rest}", folder.display()), None)
    }

    fn names(look: &PathLook) -> Vec<&str> {
        look.entries.iter().map(|entry| entry.name.as_str()).collect()
    }

    fn save() -> PathQuestion {
        PathQuestion::SaveDossier { number: 0, suggested: "map.claims.json".to_owned() }
    }

    #[test]
    fn a_folder_lists_what_fits_and_completes_as_far_as_names_agree() {
        let folder = folder();
        let all = look(&PathQuestion::Open, folder.path(), "");
        assert_eq!(names(&all), ["maps/", "Zebra/", "march-map.png", "March.claims.json", "notes.txt"]);
        assert_eq!(all.completed, None, "they have nothing in common");
        assert_eq!(all.finding, PathFinding::Folder);
        let some = look(&PathQuestion::Open, folder.path(), "MAR");
        assert_eq!(names(&some), ["march-map.png", "March.claims.json"], "in whatever case");
        let one = look(&PathQuestion::Open, folder.path(), "not");
        assert_eq!(one.completed, Some(format!("{}/notes.txt", folder.path().display())));
        let sub = look(&PathQuestion::Open, folder.path(), "map");
        assert!(sub.completed.unwrap().ends_with("/maps/"), "a folder with its slash");
        assert_eq!(
            names(&look(&PathQuestion::Open, folder.path(), ".h")),
            [".hidden"],
            "where it is asked for"
        );
        let whole = look(&PathQuestion::Open, folder.path(), "notes.txt");
        assert_eq!((whole.completed, whole.finding), (None, PathFinding::Fine), "nothing to add");
    }

    #[test]
    fn what_is_wrong_with_a_path_names_it_and_says_what_to_do() {
        let folder = folder();
        let problem = |question: &PathQuestion, rest: &str| match look(question, folder.path(), rest).finding
        {
            PathFinding::Refused(message) => message.english(),
            other => panic!("{rest}: {other:?}"),
        };
        assert!(problem(&PathQuestion::Open, "none.txt").contains("none.txt"), "the file");
        assert!(problem(&PathQuestion::Open, "no/none.txt").contains("/no"), "the folder");
        assert!(problem(&save(), "no/none.json").contains("/no"), "the folder");
        assert!(problem(&PathQuestion::Open, "notes.txt/").contains("folder"), "a file is no folder");
        assert!(problem(&save(), "notes.txt/x").contains("folder"), "nor has it anything in it");
        assert_eq!(look_at(&save(), "  ", None).finding, PathFinding::Empty);
        assert_eq!(look(&save(), folder.path(), "maps").finding, PathFinding::Folder);
    }

    #[test]
    fn what_is_written_gets_its_ending_and_says_what_it_replaces() {
        let folder = folder();
        let found = look(&save(), folder.path(), "april");
        assert!(found.path.ends_with("april.claims.json"), "{:?}", found.path);
        assert_eq!(found.finding, PathFinding::Fine);
        let found = look(&save(), folder.path(), "notes.txt");
        assert_eq!(found.finding, PathFinding::Replaces { is_read_only: false });
        let export = PathQuestion::Export { suggested: "claims-map.svg".to_owned() };
        assert!(look(&export, folder.path(), "april").path.ends_with("april.svg"), "the format's");
    }

    #[test]
    fn home_addresses_and_odd_texts_are_understood() {
        let folder = folder();
        let home = Some(folder.path());
        let look = |text: &str| look_at(&PathQuestion::Open, text, home);
        assert_eq!(look("~/notes.txt").finding, PathFinding::Fine, "~ is the user's folder");
        assert_eq!(look("~/no").completed.as_deref(), Some("~/notes.txt"), "and stays in the field");
        assert_eq!(look("~").finding, PathFinding::Folder);
        std::fs::write(folder.path().join("two words.txt"), "x").unwrap();
        let address = format!("file://{}/two%20words.txt", folder.path().display());
        assert_eq!(look(&address).finding, PathFinding::Fine, "an address that was copied");
        assert_eq!(look(" ~/notes.txt\n").finding, PathFinding::Fine, "space around it is not meant");
        assert!(matches!(look("/nul\0/x").finding, PathFinding::Refused(_)), "no path at all");
        assert!(
            matches!(look(&"x".repeat(10_000)).finding, PathFinding::Refused(_)),
            "a name that is too long"
        );
    }

    #[test]
    fn the_first_text_is_the_likely_folder_with_the_suggested_name() {
        let start = Start { home: Some("/people/me".into()), last: None };
        assert_eq!(first_text(&PathQuestion::Open, &start), "/people/me/");
        let last = Start { last: Some("/people/me/maps".into()), ..start };
        assert_eq!(first_text(&save(), &last), "/people/me/maps/map.claims.json");
        let known = PathQuestion::SaveDossier { number: 0, suggested: "/there/old.json".to_owned() };
        assert_eq!(first_text(&known, &last), "/there/old.json", "a file's own folder");
    }
}
