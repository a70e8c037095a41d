//! Saving, journals and what happens beside: other windows, other programs, full and read-only disks.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use crate::common::{fresh_folder, names_in};
use claims_map::load::{Loaded, load_dossier, shipped_dossier, shipped_layer};
use claims_map::model::{Dossier, Layer};
use claims_map::save::{
    Base, ConflictChoice, DiskChange, Journals, MOST_RECENT, Resolved, STATE_DIR_VARIABLE, SaveConflict,
    SaveError, Session, StateFolder, UnsavedWork, add_recent_file, discard_journal, dossier_to_json,
    open_journals, recent_files, recover,
};

static LAYER: LazyLock<Layer> = LazyLock::new(|| shipped_layer().unwrap());

/// A folder with a dossier that is opened.
struct Desk {
    root: PathBuf,
    state: StateFolder,
    file: PathBuf,
    dossier: Arc<Dossier>,
}

impl Desk {
    fn new(name: &str) -> Self {
        let root = fresh_folder(&format!("saving-{name}"));
        let dossier = Arc::new(shipped_dossier(&LAYER).unwrap().dossier);
        let file = root.join("map.claims.json");
        std::fs::write(&file, dossier_to_json(&dossier)).unwrap();
        Self { state: StateFolder::at(root.join("state")), root, file, dossier }
    }

    fn open(&self) -> Session {
        let base = Base::new(&self.file, &std::fs::read(&self.file).unwrap());
        Session::begin(&self.state, Some(base), &self.dossier, 1000).unwrap()
    }

    fn titled(&self, title: &str) -> Arc<Dossier> {
        Arc::new(Dossier { title: title.to_owned(), ..(*self.dossier).clone() })
    }

    fn journals(&self) -> Vec<String> {
        let names = names_in(&self.state.path().join("journals"));
        names.into_iter().filter(|name| name.ends_with(".journal")).collect()
    }

    fn journal(&self) -> PathBuf {
        self.state.path().join("journals").join(&self.journals()[0])
    }

    fn on_disk(&self) -> String {
        std::fs::read_to_string(&self.file).unwrap()
    }

    #[track_caller]
    fn only_unsaved(&self) -> UnsavedWork {
        let journals = open_journals(&self.state);
        assert_eq!((journals.unsaved.len(), journals.findings.len()), (1, 0), "{journals:?}");
        journals.unsaved[0].clone()
    }
}

#[track_caller]
fn conflict(result: Result<(), SaveError>) -> SaveConflict {
    match result {
        Err(SaveError::Conflict(conflict)) => conflict,
        other => panic!("no conflict: {other:?}"),
    }
}

#[test]
fn what_a_window_left_behind_is_offered_and_taken_up_exactly() {
    let desk = Desk::new("left-behind");
    let mut session = desk.open();
    assert_eq!(open_journals(&desk.state).unsaved, [], "nothing is edited yet");
    session.record("edit the title", &desk.titled("One"), 2000).unwrap();
    session.record("edit the title", &desk.titled("Two"), 3000).unwrap();
    let open = desk.only_unsaved();
    assert_eq!(open.open_in, Some(std::process::id()), "its window is there");
    assert!(discard_journal(&open).unwrap_err().to_string().contains("another window has this work open"));
    assert!(Session::resume(&desk.state, &open, &LAYER, 4000).is_err(), "nor taken over");
    drop(session);
    let work = desk.only_unsaved();
    assert_eq!((work.open_in, work.edits, work.last_edit_unix_s), (None, 2, 3000), "the window is gone");
    assert_eq!((work.title.as_str(), work.last_edit.as_str()), ("Two", "edit the title"), "in words");
    assert_eq!(
        (work.base.clone().unwrap().path, work.base_change),
        (desk.file.clone(), None),
        "of this file"
    );
    assert_eq!(recover(&work, &LAYER).unwrap().dossier, *desk.titled("Two"), "exactly what was there");
    let (mut session, dossier, recovered) = Session::resume(&desk.state, &work, &LAYER, 4000).unwrap();
    assert_eq!((recovered.edits, &*dossier), (2, &*desk.titled("Two")), "taken up");
    assert!(!session.is_saved(&dossier), "not saved yet");
    assert_eq!(desk.journals().len(), 1, "the old journal went when the new one was there");
    session.record("edit the title", &desk.titled("Three"), 5000).unwrap();
    assert_eq!(desk.only_unsaved().edits, 3, "counted on");
    session.save(&desk.titled("Three")).unwrap();
    assert!(session.is_saved(&desk.titled("Three")), "saved");
    assert_eq!(desk.on_disk(), dossier_to_json(&desk.titled("Three")), "in the file");
    assert_eq!(open_journals(&desk.state).unsaved, [], "nothing is left to offer");
    session.end();
    assert_eq!(desk.journals(), [""; 0], "the journal went with the session");
}

#[test]
fn a_window_killed_between_saving_and_clearing_its_journal_left_nothing_unsaved() {
    let desk = Desk::new("between");
    let mut session = desk.open();
    session.record("edit the title", &desk.titled("One"), 2000).unwrap();
    let journal = std::fs::read(desk.journal()).unwrap();
    session.save(&desk.titled("One")).unwrap();
    let path = desk.journal();
    drop(session);
    std::fs::write(&path, &journal).unwrap();
    assert_eq!(open_journals(&desk.state).unsaved, [], "the file has it all");
    assert_eq!(desk.journals(), [""; 0], "and the journal is taken away");
}

#[test]
fn torn_and_foreign_journals_are_named_and_stop_nobody() {
    let desk = Desk::new("torn");
    let mut session = desk.open();
    session.record("edit the title", &desk.titled("One"), 2000).unwrap();
    session.record("edit the title", &desk.titled("Two"), 2000).unwrap();
    drop(session);
    let bytes = std::fs::read(desk.journal()).unwrap();
    std::fs::write(desk.journal(), &bytes[..bytes.len() - 3]).unwrap();
    std::fs::write(desk.state.path().join("journals/zzz.journal"), "12 0 nothing like it").unwrap();
    let journals = open_journals(&desk.state);
    assert_eq!(journals.unsaved[0].title, "One", "what stands before the torn record");
    let sentences: Vec<String> = journals.findings.iter().map(ToString::to_string).collect();
    assert!(sentences[0].contains("torn; what can be read is offered"), "{sentences:?}");
    assert!(sentences[1].contains("zzz.journal: 20 bytes"), "{sentences:?}");
    assert!(
        sentences[1].contains("it is kept as") && sentences[1].ends_with("zzz.damaged-journal"),
        "{sentences:?}"
    );
    let damage = journals.unsaved[0].damage.as_ref().unwrap().english();
    assert!(damage.contains("bytes of this journal are damaged or torn"), "{damage}");
    let kept = discard_journal(&journals.unsaved[0]).unwrap().unwrap();
    assert_eq!(std::fs::read(&kept).unwrap(), &bytes[..bytes.len() - 3], "set aside, not deleted");
    let aside = desk.state.path().join("journals/zzz.damaged-journal");
    assert_eq!(std::fs::read(aside).unwrap(), b"12 0 nothing like it", "so is what is no journal");
    assert_eq!(desk.journals(), [""; 0], "and none of them is found again");
    assert_eq!(open_journals(&desk.state), Journals::default(), "nor spoken of");
}

#[test]
fn a_damaged_journal_is_never_deleted_and_what_can_be_read_of_it_comes_back() {
    for (name, at_line) in [("begin", 0), ("state", 1), ("change", 2)] {
        let desk = Desk::new(&format!("damaged-{name}"));
        let mut session = desk.open();
        let without = |count: usize| {
            let mut dossier = (*desk.titled("Less")).clone();
            dossier.statements.drain(..count);
            Arc::new(dossier)
        };
        session.record("edit the title", &desk.titled("Less"), 2000).unwrap();
        session.record("remove a claim", &without(1), 2000).unwrap();
        session.record("remove a claim", &without(2), 2000).unwrap();
        drop(session);
        let journal = desk.journal();
        let whole = std::fs::read(&journal).unwrap();
        let mut damaged: Vec<Vec<u8>> =
            whole.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
        let middle = damaged[at_line].len() / 2;
        damaged[at_line][middle] ^= 4;
        std::fs::write(&journal, damaged.concat()).unwrap();
        let journals = open_journals(&desk.state);
        assert_eq!((journals.unsaved.len(), journals.findings.len()), (1, 1), "{name}: {journals:?}");
        let work = &journals.unsaved[0];
        assert!(work.damage.is_some(), "{name}: it is said");
        let (session, dossier, recovered) = Session::resume(&desk.state, work, &LAYER, 4000).unwrap();
        // What stands in the file is what the journal began with, so a lost first state costs only its own edit.
        let expected = match name {
            "begin" => ("Less", desk.dossier.statements.len() - 2),
            "state" => (desk.dossier.title.as_str(), desk.dossier.statements.len() - 2),
            _ => ("Less", desk.dossier.statements.len() - 1),
        };
        assert_eq!((dossier.title.as_str(), dossier.statements.len()), expected, "{name}: what can be read");
        let kept = recovered.kept_journal.unwrap();
        assert_eq!(std::fs::read(kept).unwrap(), damaged.concat(), "{name}: set aside, byte for byte");
        drop(session);
    }
}

#[test]
fn a_journal_of_a_newer_version_is_offered_as_far_as_it_goes_and_kept() {
    let desk = Desk::new("newer");
    let mut session = desk.open();
    session.record("edit the title", &desk.titled("Newer"), 2000).unwrap();
    drop(session);
    let path = desk.journal();
    let text = std::fs::read_to_string(&path).unwrap();
    let newer = with_checksums(&text.replace("claims-map-journal/1", "claims-map-journal/7"));
    std::fs::write(&path, &newer).unwrap();
    let journals = open_journals(&desk.state);
    let work = &journals.unsaved[0];
    assert!(work.damage.as_ref().unwrap().english().contains("claims-map-journal/7"), "{journals:?}");
    let (session, dossier, recovered) = Session::resume(&desk.state, work, &LAYER, 4000).unwrap();
    assert_eq!(dossier.title, "Newer", "what this version can read");
    let kept = recovered.kept_journal.unwrap();
    assert!(kept.to_string_lossy().ends_with(".journal-of-another-version"), "{}", kept.display());
    assert_eq!(std::fs::read_to_string(kept).unwrap(), newer, "for the version that wrote it");
    drop(session);
}

/// The lines of a journal with the lengths and checksums that they should have.
fn with_checksums(journal: &str) -> String {
    use sha2::{Digest, Sha256};
    let line = |line: &str| {
        let json = line.splitn(3, ' ').nth(2).unwrap();
        let digest = Sha256::digest(json.as_bytes());
        let first: [u8; 8] = digest[..8].try_into().unwrap();
        format!("{} {:016x} {json}\n", json.len(), u64::from_be_bytes(first))
    };
    journal.lines().map(line).collect()
}

#[test]
fn a_state_folder_that_is_removed_is_made_again_and_its_journal_is_locked() {
    let desk = Desk::new("removed");
    let mut session = desk.open();
    session.record("edit the title", &desk.titled("One"), 2000).unwrap();
    std::fs::remove_dir_all(desk.state.path()).unwrap();
    session.record("edit the title", &desk.titled("Two"), 3000).unwrap();
    let work = desk.only_unsaved();
    assert_eq!((work.title.as_str(), work.edits), ("Two", 2), "all of it is there again");
    assert_eq!(work.open_in, Some(std::process::id()), "and nobody else takes it");
    assert!(Session::resume(&desk.state, &work, &LAYER, 4000).is_err(), "held");
}

#[test]
fn a_file_that_somebody_else_changed_is_not_overwritten_unasked() {
    let desk = Desk::new("conflict");
    let mut session = desk.open();
    let mine = desk.titled("Mine");
    session.record("edit the title", &mine, 2000).unwrap();
    let theirs = dossier_to_json(&desk.titled("Theirs"));
    std::fs::write(&desk.file, &theirs).unwrap();
    let found = conflict(session.save(&mine));
    assert!(found.to_string().contains("somebody else has changed the file"), "{found}");
    assert_eq!(desk.on_disk(), theirs, "nothing was written");
    assert_eq!(desk.only_unsaved().base_change, Some(DiskChange::Changed), "the journal keeps the work");
    let other = desk.file.with_file_name("map.claims (2).json");
    let choices = [ConflictChoice::SaveAs(other.clone()), ConflictChoice::Reload, ConflictChoice::Overwrite];
    assert_eq!(found.choices(), choices, "what may be done");
    let Resolved::Reloaded(loaded) = session.resolve(&ConflictChoice::Reload, &mine, &LAYER).unwrap() else {
        panic!("not reloaded")
    };
    let Loaded { dossier, .. } = *loaded;
    assert_eq!(dossier.title, "Theirs", "what is on the disk");
    assert!(session.is_saved(&dossier) && !session.is_saved(&mine), "and counts as saved");
    assert!(session.save(&mine).is_ok(), "no conflict any more");
    std::fs::write(&desk.file, &theirs).unwrap();
    conflict(session.save(&mine));
    assert!(matches!(session.resolve(&choices[0], &mine, &LAYER), Ok(Resolved::Saved)), "elsewhere");
    assert_eq!(desk.on_disk(), theirs, "theirs stays");
    assert_eq!(session.base().unwrap().path, other, "the other file is edited from now on");
    std::fs::remove_file(&other).unwrap();
    let gone = conflict(session.save(&mine));
    assert!(gone.change == DiskChange::Gone && !gone.choices().contains(&ConflictChoice::Reload), "{gone}");
    assert!(
        matches!(session.resolve(&ConflictChoice::Overwrite, &mine, &LAYER), Ok(Resolved::Saved)),
        "again"
    );
    assert_eq!(std::fs::read_to_string(&other).unwrap(), dossier_to_json(&mine), "there it is");
}

#[test]
fn two_windows_on_one_file_know_of_each_other() {
    let desk = Desk::new("two-windows");
    let (mut one, mut other) = (desk.open(), desk.open());
    assert_eq!(one.other_windows(), [std::process::id()], "the other one");
    one.save(&desk.titled("One")).unwrap();
    conflict(other.save(&desk.titled("Other")));
    let elsewhere = desk.root.join("other.json");
    other.save_as(&elsewhere, &desk.titled("Other")).unwrap();
    assert_eq!(one.other_windows(), [0; 0], "it edits another file now");
    let third = desk.open();
    assert_eq!(one.other_windows().len(), 1, "a third one");
    drop(third);
    assert_eq!(one.other_windows(), [0; 0], "which was killed");
}

#[test]
fn a_dossier_without_a_file_is_kept_and_asks_where() {
    let desk = Desk::new("no-file");
    let mut session = Session::begin(&desk.state, None, &desk.dossier, 1000).unwrap();
    assert!(session.is_saved(&desk.dossier), "nothing is edited yet");
    session.record("edit the title", &desk.titled("New"), 2000).unwrap();
    let error = session.save(&desk.titled("New")).unwrap_err();
    assert!(error.to_string().contains("choose where to save it"), "{error}");
    drop(session);
    let work = desk.only_unsaved();
    assert_eq!((work.base.as_ref(), work.base_change), (None, None), "of no file");
    assert_eq!(recover(&work, &LAYER).unwrap().dossier.title, "New", "kept");
}

#[test]
fn a_session_writes_nothing_before_its_first_edit_and_no_journal_without_a_folder() {
    let desk = Desk::new("lazy");
    let base = Base::new(&desk.file, &std::fs::read(&desk.file).unwrap());
    let mut session = Session::open(Some(&desk.state), Some(base.clone()), &desk.dossier);
    assert!(!desk.state.path().exists() && !session.has_journal(), "only opened");
    session.record("edit the title", &desk.titled("One"), 2000).unwrap();
    assert!(session.has_journal(), "begun");
    assert_eq!(recover(&desk.only_unsaved(), &LAYER).unwrap().dossier.title, "One", "with the first edit");
    session.end();
    let mut session = Session::open(None, Some(base), &desk.dossier);
    session.record("edit the title", &desk.titled("Two"), 3000).unwrap();
    assert!(desk.journals().is_empty() && !session.has_journal(), "nowhere to keep it");
    session.save(&desk.titled("Two")).unwrap();
    assert!(desk.on_disk().contains("\"title\": \"Two\""), "but it saves");
}

#[test]
fn files_and_folders_that_cannot_be_written_are_named_and_nothing_is_lost() {
    let desk = Desk::new("read-only");
    let mut session = desk.open();
    let mine = desk.titled("Mine");
    session.record("edit the title", &mine, 2000).unwrap();
    let mut permissions = std::fs::metadata(&desk.file).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&desk.file, permissions).unwrap();
    let refusal = |session: &mut Session, path: &Path| session.save_as(path, &mine).unwrap_err().to_string();
    let asked = conflict(session.save_as(&desk.file, &mine));
    assert_eq!(asked.change, DiskChange::ReadOnly, "a file that is marked is asked about");
    assert_eq!(conflict(session.save(&mine)), asked, "also where it is the one that is edited");
    assert!(refusal(&mut session, &desk.root.join("none/map.json")).contains("no such folder"), "no folder");
    assert!(refusal(&mut session, &desk.root).contains("this is a folder"), "a folder");
    // Root may write into every folder but those of the kernel.
    let kernel = Path::new("/sys");
    if kernel.is_dir() {
        let sentence = refusal(&mut session, &kernel.join("map.json"));
        assert!(sentence.contains("choose another folder or check its permissions"), "{sentence}");
    }
    assert_eq!(desk.on_disk(), dossier_to_json(&desk.dossier), "the file is as it was");
    assert_eq!(names_in(&desk.root), ["map.claims.json", "state"], "no file is left beside it");
    assert_eq!(desk.only_unsaved().title, "Mine", "the journal keeps the work");
}

/// Runs a test of this file by itself in a shell that allows files of at most 16 KiB.
#[cfg(unix)]
#[test]
fn a_full_disk_loses_nothing_that_was_acknowledged() {
    let desk = Desk::new("full-disk");
    // Without the trap the system would end the process instead of refusing to write.
    let script = "trap '' XFSZ; ulimit -f 32; exec \"$0\" \"$@\"";
    let mut command = std::process::Command::new("sh");
    command.args(["-c", script]).arg(std::env::current_exe().unwrap());
    command.args(["--exact", "saving::on_a_full_disk", "--ignored", "--nocapture"]);
    let output = command.env(STATE_DIR_VARIABLE, desk.state.path()).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && text.contains("1 passed"), "{text}\n{errors}");
    let work = desk.only_unsaved();
    assert_eq!(
        (work.title.as_str(), work.edits),
        ("Small again", 2),
        "all that was acknowledged, and no more"
    );
    assert_eq!(desk.on_disk(), dossier_to_json(&desk.dossier), "the file is whole");
    assert_eq!(names_in(&desk.root), ["map.claims.json", "state"], "no file is left beside it");
    let folder = std::fs::metadata(desk.state.path()).unwrap();
    assert_eq!(
        std::os::unix::fs::PermissionsExt::mode(&folder.permissions()) & 0o77,
        0,
        "nobody else reads it"
    );
}

/// The dossier is larger than the disk has room for, in its file and in its journal.
#[cfg(unix)]
#[test]
#[ignore = "started by the test above, with little room on the disk"]
fn on_a_full_disk() {
    let state = StateFolder::of_user().unwrap();
    let file = state.path().parent().unwrap().join("map.claims.json");
    let base = Base::new(&file, &std::fs::read(&file).unwrap());
    let shipped = shipped_dossier(&LAYER).unwrap().dossier;
    let large = Arc::new(Dossier { title: "x".repeat(17_000), ..shipped });
    let small = |title: &str| Arc::new(Dossier { title: title.to_owned(), ..Dossier::default() });
    let mut session = Session::begin(&state, Some(base), &large, 1000).unwrap();
    session.record("empty it", &small("Small"), 2000).unwrap();
    let error = session.record("fill it", &large, 3000).unwrap_err().to_string();
    assert!(error.contains("there is no room left; free some"), "{error}");
    let error = session.save(&large).unwrap_err().to_string();
    assert!(error.contains("map.claims.json") && error.contains("there is no room left"), "{error}");
    session.record("empty it again", &small("Small again"), 4000).unwrap();
    assert!(session.record("fill it", &large, 5000).is_err(), "still full");
}

#[test]
fn a_dossier_that_could_not_be_read_again_is_not_saved() {
    let desk = Desk::new("too-large");
    let mut session = desk.open();
    let large = Arc::new(Dossier { title: "x".repeat(65 << 20), ..(*desk.dossier).clone() });
    let error = session.save(&large).unwrap_err().to_string();
    assert!(error.contains("more than 64 MiB") && error.contains("split it"), "{error}");
    assert_eq!(desk.on_disk(), dossier_to_json(&desk.dossier), "the file is as it was");
}

#[test]
fn recent_files_are_remembered_once_each_and_the_last_first() {
    let desk = Desk::new("recent");
    assert_eq!(recent_files(&desk.state).paths, [""; 0].map(PathBuf::from), "none yet");
    for number in (0..20).chain([15]) {
        add_recent_file(&desk.state, &desk.root.join(format!("{number}.json"))).unwrap();
    }
    let names = |paths: &[PathBuf]| -> Vec<String> {
        paths.iter().map(|path| path.file_stem().unwrap().to_string_lossy().into_owned()).collect()
    };
    let expected = ["15", "19", "18", "17", "16", "14", "13", "12", "11", "10", "9", "8"];
    let recent = recent_files(&desk.state);
    assert_eq!(
        (names(&recent.paths), recent.findings.len()),
        (expected.map(str::to_owned).to_vec(), 0),
        "in order"
    );
    assert_eq!(recent.paths.len(), MOST_RECENT, "no more than that");
    #[cfg(unix)]
    {
        let odd = desk.root.join(<std::ffi::OsStr as std::os::unix::ffi::OsStrExt>::from_bytes(b"\xff.json"));
        add_recent_file(&desk.state, &odd).unwrap();
        assert_eq!(recent_files(&desk.state).paths[0], odd, "whatever its name");
    }
    std::fs::write(desk.state.path().join("recent.json"), "[\"cut").unwrap();
    let broken = recent_files(&desk.state);
    assert!(broken.paths.is_empty() && broken.findings[0].to_string().contains("starts anew"), "{broken:?}");
    add_recent_file(&desk.state, &desk.file).unwrap();
    assert_eq!(recent_files(&desk.state).paths, std::slice::from_ref(&desk.file), "it starts anew");
}

#[test]
fn a_recovered_dossier_is_the_one_that_was_edited_on_its_layer() {
    let desk = Desk::new("layer");
    let mut session = desk.open();
    let mut dossier = (*desk.dossier).clone();
    dossier.statements.remove(0);
    session.record("remove a claim", &Arc::new(dossier), 2000).unwrap();
    drop(session);
    let work = desk.only_unsaved();
    let json = dossier_to_json(&recover(&work, &LAYER).unwrap().dossier);
    assert_eq!(
        load_dossier(json.as_bytes(), "again", &LAYER).unwrap().dossier.statements.len(),
        12,
        "one less"
    );
    let other = Layer { areas: LAYER.areas[..1].to_vec(), ..LAYER.clone() };
    let error = recover(&work, &other).unwrap_err().to_string();
    assert!(error.contains("is not in the layer"), "{error}");
    assert_eq!(desk.journals().len(), 1, "its journal stays");
}
