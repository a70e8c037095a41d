//! Saving, recovering and never losing work in the window, by accessibility label and without a renderer.
#![expect(clippy::unwrap_used, reason = "a test may panic, in its helpers too")]

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use claims_map::app::{
    ClaimsMap, Command, DeskCommand, FileDialog, Kept, PathAnswer, PathQuestion, Prompt, ReaderCommand, State,
};
use claims_map::edit::Edit;
use claims_map::export::ExportFormat;
use claims_map::load::{load_dossier, shipped_dossier, shipped_layer};
use claims_map::model::{AreaId, Dossier};
use claims_map::query::Toggle;
use claims_map::save::{StateFolder, dossier_to_json, open_journals, recent_files};
use claims_map::service::{LayerAt, load_input, open_input};
use claims_map::words::Language;
use egui::accesskit::Role;
use egui::{Key, Modifiers, ViewportCommand, ViewportEvent, ViewportId, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

/// A folder with a state folder and a dossier's file in it.
struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Self {
        let place = Self { folder: tempfile::tempdir().unwrap() };
        std::fs::write(place.file(), dossier_to_json(&shipped())).unwrap();
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        // As a saved file is named: with links followed.
        self.folder.path().canonicalize().unwrap().join(name)
    }

    fn file(&self) -> PathBuf {
        self.path("map.claims.json")
    }

    fn state(&self) -> StateFolder {
        StateFolder::at(self.path("state"))
    }

    /// How many journals there are, with and without work in them.
    fn journals(&self) -> usize {
        let Ok(entries) = std::fs::read_dir(self.path("state").join("journals")) else { return 0 };
        let paths = entries.map(|entry| entry.unwrap().path());
        paths.filter(|path| path.extension().is_some_and(|ending| ending == "journal")).count()
    }

    /// The title in a file.
    fn title_in(&self, name: &str) -> String {
        let layer = shipped_layer().unwrap();
        load_dossier(&std::fs::read(self.path(name)).unwrap(), name, &layer).unwrap().dossier.title
    }

    /// The window on the shipped dossier, which has no file.
    fn open_shipped(&self) -> Window {
        Window::open(State::of_input(load_input(None, None).unwrap()), Some(self.state()))
    }

    /// The window on the file.
    fn open_file(&self) -> Window {
        let input = open_input(shipped_layer().unwrap(), &self.file()).unwrap();
        Window::open(State::of_input(input), Some(self.state()))
    }

    /// The file with another title, as somebody else would leave it.
    fn change_file(&self, title: &str) {
        std::fs::write(self.file(), dossier_to_json(&Dossier { title: title.to_owned(), ..shipped() }))
            .unwrap();
    }
}

fn shipped() -> Dossier {
    shipped_dossier(&shipped_layer().unwrap()).unwrap().dossier
}

struct Window {
    harness: Harness<'static, Option<ClaimsMap>>,
    answer: Arc<Mutex<Option<PathBuf>>>,
    /// What the dialog suggested last.
    suggested: Arc<Mutex<String>>,
    /// Whoever holds this keeps the dialog open.
    gate: Arc<Mutex<()>>,
}

/// A file dialog that answers at once, unless its gate is held.
struct Answering {
    answer: Arc<Mutex<Option<PathBuf>>>,
    suggested: Arc<Mutex<String>>,
    gate: Arc<Mutex<()>>,
}

/// How long a frame waits for the disk here.
const PATIENCE: Duration = Duration::from_mins(1);

impl FileDialog for Answering {
    fn ask(&self, _language: Language, question: &PathQuestion) -> PathAnswer {
        drop(self.gate.lock().unwrap());
        if let PathQuestion::SaveDossier { suggested, .. } | PathQuestion::Export { suggested } = question {
            suggested.clone_into(&mut self.suggested.lock().unwrap());
        }
        self.answer.lock().unwrap().clone().map_or(PathAnswer::Cancelled, PathAnswer::Chosen)
    }
}

impl Window {
    fn open(state: State, folder: Option<StateFolder>) -> Self {
        let (answer, suggested) = (Arc::new(Mutex::new(None)), Arc::new(Mutex::new(String::new())));
        let gate = Arc::new(Mutex::new(()));
        let dialog = Arc::new(Answering {
            answer: Arc::clone(&answer),
            suggested: Arc::clone(&suggested),
            gate: Arc::clone(&gate),
        });
        let mut first = Some((state, folder));
        let app = move |ui: &mut egui::Ui, app: &mut Option<ClaimsMap>| {
            if let Some((state, folder)) = first.take() {
                let dialog = Arc::clone(&dialog) as Arc<dyn FileDialog>;
                // A test that waits for the disk is one that does not depend on how fast it is.
                let made = ClaimsMap::with_state(ui.ctx(), state, dialog).with_patience(PATIENCE);
                *app = Some(match folder {
                    Some(folder) => made.with_state_folder(ui.ctx(), folder),
                    None => made,
                });
                ui.ctx().request_repaint();
            } else if let Some(app) = app {
                app.ui(ui);
            }
        };
        let mut harness =
            Harness::builder().with_size(vec2(1440.0, 900.0)).with_max_steps(24).build_ui_state(app, None);
        harness.run_steps(4);
        harness.run();
        Self { harness, answer, suggested, gate }
    }

    fn state(&self) -> &State {
        self.harness.state().as_ref().unwrap().state()
    }

    fn send(&mut self, command: Command) {
        self.harness.state_mut().as_mut().unwrap().send(command);
        self.harness.run_steps(2);
        self.harness.run();
    }

    /// Gives the dossier a title, which is an edit.
    fn edit(&mut self, title: &str) {
        self.send(Command::Edit(Box::new(Edit::SetTitle(title.to_owned()))));
        assert_eq!(self.state().dossier.title, title, "edited");
    }

    fn notice(&self) -> String {
        self.state().notice.as_ref().map_or_else(String::new, |notice| notice.message.english())
    }

    fn click(&mut self, label: &str) {
        self.harness.get_by_label(label).click();
        self.harness.run();
        self.harness.run();
    }

    fn press_with(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.harness.run();
    }

    fn shows(&self, label: &str) -> bool {
        self.harness.query_all_by_label(label).next().is_some()
    }

    fn shows_part(&self, part: &str) -> bool {
        self.harness.query_all_by_label_contains(part).next().is_some()
    }

    /// The buttons with this part in their labels.
    fn buttons(&self, part: &str) -> Vec<String> {
        let nodes = self.harness.root().children_recursive().map(|node| node.accesskit_node());
        let buttons = nodes.filter(|node| node.role() == Role::Button).filter_map(|node| node.label());
        buttons.filter(|label| label.contains(part)).collect()
    }

    /// Runs until something is true that another thread brings about.
    fn wait_for(&mut self, what: impl Fn(&State) -> bool) {
        for _ in 0..100_000 {
            self.harness.run();
            if what(self.state()) {
                return;
            }
            std::thread::yield_now();
        }
        panic!("it never came; the notice is “{}”", self.notice());
    }

    /// Saves under a name as the user would, by the keyboard and the dialog.
    fn save_as(&mut self, path: &Path) {
        *self.answer.lock().unwrap() = Some(path.to_owned());
        self.press_with(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
        self.wait_for(|state| state.notice.is_some());
    }

    /// Asks the window to close, and says whether it goes.
    fn close(&mut self) -> bool {
        let viewports = &mut self.harness.input_mut().viewports;
        viewports.get_mut(&ViewportId::ROOT).unwrap().events.push(ViewportEvent::Close);
        self.harness.step();
        let goes = !self.commands().contains(&ViewportCommand::CancelClose);
        self.harness.input_mut().viewports.get_mut(&ViewportId::ROOT).unwrap().events.clear();
        self.harness.run();
        goes
    }

    /// What the last frame asked of the window.
    fn commands(&self) -> Vec<ViewportCommand> {
        let output = &self.harness.output().viewport_output;
        output.get(&ViewportId::ROOT).map(|viewport| viewport.commands.clone()).unwrap_or_default()
    }

    /// Clicks a button and runs until the window closes itself.
    fn click_and_close(&mut self, label: &str) -> bool {
        self.harness.get_by_label(label).click();
        for _ in 0..1_000 {
            self.harness.step();
            if self.commands().contains(&ViewportCommand::Close) {
                return true;
            }
        }
        false
    }

    /// Ends the window as a kill does: nothing is tidied up.
    fn kill(self) {
        drop(self);
    }
}

#[test]
fn an_edit_is_marked_until_it_is_saved_under_a_name() {
    let place = Place::new();
    let mut window = place.open_shipped();
    assert!(!window.shows("unsaved changes"), "nothing was edited");
    window.edit("Claims in March");
    assert!(window.shows("unsaved changes"), "marked");
    assert_eq!(window.state().window_title(), "• Claims in March – Claims Map", "in the title too");
    let path = place.path("march.claims.json");
    window.save_as(&path);
    assert_eq!(*window.suggested.lock().unwrap(), "claims-in-march.claims.json", "a name is suggested");
    let saved = window.notice();
    assert!(saved.starts_with("Saved /") && saved.ends_with("/march.claims.json."), "{saved}");
    assert!(!window.shows("unsaved changes"), "saved");
    assert_eq!(place.title_in("march.claims.json"), "Claims in March", "on the disk");
    assert!(window.shows_part("Claims in March · march.claims.json"), "the bar names the file");
    assert_eq!(recent_files(&place.state()).paths.first(), Some(&path), "remembered");
    window.click("File menu");
    window.click("Recent");
    assert!(window.shows("march.claims.json"), "the menu lists it");
    window.edit("Claims in April");
    window.press_with(Modifiers::COMMAND, Key::S);
    assert_eq!(place.title_in("march.claims.json"), "Claims in April", "saved into the same file");
    assert!(!window.shows("unsaved changes"), "and marked no more");
}

#[test]
fn the_first_save_of_a_dossier_without_a_file_asks_for_one() {
    let place = Place::new();
    let mut window = place.open_shipped();
    window.edit("Mine");
    window.press_with(Modifiers::COMMAND, Key::S);
    window.wait_for(|_| true);
    window.harness.run();
    assert!(window.shows("unsaved changes"), "no path was chosen, so nothing is saved");
    *window.answer.lock().unwrap() = Some(place.path("mine"));
    // The first dialog may still be closing.
    for _ in 0..100_000 {
        window.press_with(Modifiers::COMMAND, Key::S);
        if window.state().desk.is_saved {
            break;
        }
        std::thread::yield_now();
    }
    assert_eq!(place.title_in("mine.claims.json"), "Mine", "with a dossier's ending");
}

#[test]
fn undo_and_redo_are_named_in_the_menu_and_lead_back_to_the_saved_state() {
    let place = Place::new();
    let mut window = place.open_file();
    window.click("File menu");
    assert_eq!(window.buttons("Undo"), ["Undo", "Undo (Ctrl+Z)"], "nothing to undo");
    window.press_with(Modifiers::NONE, Key::Escape);
    window.edit("Another title");
    assert_eq!(place.journals(), 1, "the first edit begins a journal");
    window.click("File menu");
    let name = window.state().undo_name().unwrap().english();
    window.click(&format!("Undo: {name}"));
    assert_eq!(window.state().dossier.title, shipped().title, "taken back");
    assert!(!window.shows("unsaved changes"), "as it was opened");
    assert_eq!(place.journals(), 0, "so that there is nothing to recover");
    window.click("File menu");
    window.click(&format!("Redo: {name}"));
    assert!(window.shows("unsaved changes"), "done again");
    assert_eq!(place.journals(), 1, "and on the disk again");
}

#[test]
fn what_a_killed_window_left_is_offered_and_comes_back_exactly() {
    let place = Place::new();
    let mut window = place.open_file();
    window.edit("One");
    window.send(Command::Flip(vec![Toggle::Kind(claims_map::model::Kind::Claim)]));
    let statement = window.state().dossier.statements[0].id.clone();
    window.send(Command::Edit(Box::new(Edit::RemoveStatement(statement))));
    let left = window.state().dossier.clone();
    window.kill();
    let mut window = place.open_shipped();
    assert!(window.shows("Recover unsaved work?"), "offered");
    assert!(window.shows("One"), "by its title");
    let age = "2 edits, the last less than a minute ago: remove";
    assert!(window.shows_part(age), "how much, when, and what came last");
    assert!(window.shows_part("map.claims.json, which has not changed since"), "and its file");
    window.press_with(Modifiers::COMMAND, Key::O);
    assert!(window.shows("Recover unsaved work?"), "it is answered first");
    window.click("Recover “One”");
    assert_eq!(window.state().dossier, left, "exactly what was there");
    assert_eq!(window.state().undo_name().unwrap().english(), "recovered work", "as one step");
    assert!(window.state().query().is_everything(), "and everything switched on");
    assert!(window.shows("unsaved changes"), "unsaved");
    assert_eq!(window.notice(), "Recovered 2 edits; not saved yet.");
    assert_eq!(place.journals(), 1, "its journal is this window's now");
    window.send(Command::Undo);
    assert_eq!(window.state().dossier.title, shipped().title, "as it stands in the file");
    assert!(!window.shows("unsaved changes"), "which is what it is now");
    window.send(Command::Redo);
    assert_eq!(window.state().dossier, left, "and back");
    assert!(window.shows("unsaved changes"), "which is not saved");
    assert_eq!(place.journals(), 1, "but on the disk");
    window.kill();
    let mut window = place.open_shipped();
    window.click("Recover “One”");
    window.press_with(Modifiers::COMMAND, Key::S);
    assert_eq!(place.title_in("map.claims.json"), "One", "saved into the file it belongs to");
    assert!(window.close(), "and nothing keeps the window");
    assert_eq!(place.journals(), 0, "nothing is left behind");
}

#[test]
fn work_on_a_layer_of_its_own_comes_back_from_a_plain_start() {
    let place = Place::new();
    let layer = place.path("mine.geojson");
    let text = include_str!("../../data/ukraine-oblasts.geojson").replace("\"id\":\"UA", "\"id\":\"MY");
    std::fs::write(&layer, text).unwrap();
    let on_layer = || load_input(None, Some(&LayerAt::from(layer.as_path()))).unwrap();
    let mut window = Window::open(State::of_input(on_layer()), Some(place.state()));
    window.edit("On my layer");
    window.kill();
    let mut window = place.open_shipped();
    window.click("Recover “On my layer”");
    assert_eq!(window.state().dossier.title, "On my layer", "{}", window.notice());
    assert!(window.state().layer.area(&AreaId::new("MY-63")).is_some(), "on its own layer");
    window.edit("Again");
    window.kill();
    std::fs::remove_file(&layer).unwrap();
    let mut window = place.open_shipped();
    window.click("Recover “Again”");
    assert!(window.notice().contains("mine.geojson: there is no such file"), "{}", window.notice());
    assert!(window.notice().contains("The work is kept"), "{}", window.notice());
    assert_eq!(place.journals(), 1, "it is");
}

#[test]
fn a_state_folder_that_is_removed_while_the_window_runs_is_made_again() {
    let place = Place::new();
    let mut window = place.open_file();
    window.edit("One");
    std::fs::remove_dir_all(place.path("state")).unwrap();
    window.edit("Two");
    assert!(window.state().desk.kept == Kept::OnDisk && place.journals() == 1, "{}", window.notice());
    // A file in its place: it cannot be made.
    std::fs::remove_dir_all(place.path("state")).unwrap();
    std::fs::write(place.path("state"), "in the way").unwrap();
    window.edit("Three");
    assert!(window.notice().starts_with("A crash would lose your edits now: "), "{}", window.notice());
    assert!(window.shows("not on the disk"), "nothing is shown as kept that is not");
    std::fs::remove_file(place.path("state")).unwrap();
    window.wait_for(|state| state.desk.kept == Kept::OnDisk);
    assert_eq!(
        window.notice(),
        "Your edits are on the disk again.",
        "it was tried again without being asked"
    );
    assert!(!window.shows("not on the disk"), "and the mark is gone");
    window.kill();
    let window = place.open_shipped();
    assert!(window.shows("Three"), "what was kept is offered");
}

#[test]
fn unsaved_work_can_wait_or_be_thrown_away() {
    let place = Place::new();
    for title in ["First", "Second"] {
        let mut window = place.open_shipped();
        if title == "Second" {
            window.click("Later");
        }
        window.edit(title);
        window.kill();
    }
    let mut window = place.open_shipped();
    assert_eq!(window.buttons("Recover “").len(), 2, "both are offered");
    window.press_with(Modifiers::NONE, Key::Escape);
    assert!(!window.shows("Recover unsaved work?"), "Esc is later");
    assert!(window.close(), "nothing is unsaved here");
    assert_eq!(place.journals(), 2, "kept");
    let mut window = place.open_shipped();
    window.click("Discard “First”");
    assert_eq!(window.buttons("Recover “"), ["Recover “Second”"], "one is left");
    assert_eq!(place.journals(), 1, "the other is gone");
    window.click("Discard “Second”");
    assert!(!window.shows("Recover unsaved work?"), "nothing more to ask");
    assert!(open_journals(&place.state()).unsaved.is_empty(), "nor to offer");
}

#[test]
fn closing_with_unsaved_edits_asks() {
    let place = Place::new();
    let mut window = place.open_file();
    window.edit("Changed");
    assert!(!window.close(), "it stays");
    assert!(window.shows("Save your changes to “map.claims.json”?"), "and asks");
    window.click("Cancel");
    assert!(!window.shows_part("Save your changes"), "as if nothing had been asked");
    assert_eq!(place.journals(), 1, "the work is on the disk all the time");
    assert!(!window.close(), "again");
    assert_eq!(place.journals(), 1, "still there while it is asked");
    assert!(window.click_and_close("Save"), "it closes itself");
    assert!(window.close(), "and nothing keeps it");
    assert_eq!(place.title_in("map.claims.json"), "Changed", "saved");
    assert_eq!(place.journals(), 0, "nothing is left behind");
}

#[test]
fn closing_without_saving_leaves_nothing_behind() {
    let place = Place::new();
    let mut window = place.open_file();
    window.edit("Changed");
    assert!(!window.close(), "it asks");
    assert!(window.click_and_close("Don't save"), "it closes itself");
    assert!(window.close(), "and nothing keeps it");
    assert_eq!(place.title_in("map.claims.json"), shipped().title, "the file is as it was");
    assert_eq!(place.journals(), 0, "nothing is left behind");
}

#[test]
fn closing_and_saving_without_a_file_asks_for_one_and_stays_where_none_is_chosen() {
    let place = Place::new();
    let mut window = place.open_shipped();
    window.edit("Mine");
    assert!(!window.close(), "it asks");
    window.click("Save");
    window.wait_for(|state| state.dialogs.question().is_none());
    for _ in 0..50 {
        window.harness.step();
    }
    assert!(window.shows("unsaved changes"), "no path, no saving, no closing");
    *window.answer.lock().unwrap() = Some(place.path("mine.claims.json"));
    for _ in 0..100_000 {
        // A late answer of the first dialog saves as well.
        if window.state().desk.is_saved || !window.close() && window.click_and_close("Save") {
            break;
        }
    }
    assert_eq!(place.title_in("mine.claims.json"), "Mine", "saved, then closed");
    assert_eq!(place.journals(), 0, "nothing is left behind");
}

/// A window with an edit, whose file somebody else changed; it has just been told to save.
fn in_conflict(place: &Place) -> Window {
    let mut window = place.open_file();
    window.edit("Mine");
    place.change_file("Theirs");
    window.press_with(Modifiers::COMMAND, Key::S);
    assert!(window.shows("“map.claims.json” was changed by somebody else"), "it asks");
    assert_eq!(place.title_in("map.claims.json"), "Theirs", "and nothing was written");
    window
}

#[test]
fn a_conflict_is_solved_by_another_name() {
    let place = Place::new();
    let mut window = in_conflict(&place);
    window.click("Save as “map.claims (2).json”");
    assert_eq!(place.title_in("map.claims (2).json"), "Mine", "both are kept");
    assert_eq!(place.title_in("map.claims.json"), "Theirs", "both are kept");
    assert_eq!(window.state().file_name().unwrap(), "map.claims (2).json", "work goes on in the new file");
    assert!(!window.shows("unsaved changes"), "saved");
}

#[test]
fn a_conflict_is_solved_by_overwriting() {
    let place = Place::new();
    let mut window = in_conflict(&place);
    window.click("Overwrite it");
    assert_eq!(place.title_in("map.claims.json"), "Mine", "as chosen");
    assert!(!window.shows("unsaved changes"), "saved");
}

#[test]
fn a_conflict_is_solved_by_opening_what_is_there_and_undo_brings_the_own_work_back() {
    let place = Place::new();
    let mut window = in_conflict(&place);
    window.click("Open what is there");
    assert_eq!(window.state().dossier.title, "Theirs", "the other's work");
    assert!(!window.shows("unsaved changes"), "as it is on the disk");
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.state().dossier.title, "Mine", "one undo away");
    assert!(window.shows("unsaved changes"), "and unsaved");
    window.press_with(Modifiers::COMMAND, Key::S);
    assert_eq!(place.title_in("map.claims.json"), "Mine", "now it is known what stands there");
}

#[test]
fn a_conflict_can_be_left_and_a_file_that_is_gone_written_again() {
    let place = Place::new();
    let mut window = in_conflict(&place);
    window.click("Cancel");
    assert!(window.shows("unsaved changes"), "nothing happened");
    std::fs::remove_file(place.file()).unwrap();
    window.press_with(Modifiers::COMMAND, Key::S);
    assert!(window.shows("“map.claims.json” is not there any more"), "said in words");
    assert!(!window.shows("Open what is there"), "there is nothing to open");
    window.click("Write it again");
    assert_eq!(place.title_in("map.claims.json"), "Mine", "written");
}

#[test]
fn a_conflict_while_closing_is_solved_before_the_window_closes() {
    let place = Place::new();
    let mut window = place.open_file();
    window.edit("Mine");
    place.change_file("Theirs");
    assert!(!window.close(), "it asks");
    window.click("Save");
    assert!(window.shows("“map.claims.json” was changed by somebody else"), "and asks again");
    assert!(window.click_and_close("Overwrite it"), "then it closes");
    assert_eq!(place.title_in("map.claims.json"), "Mine", "with the work on the disk");
}

#[test]
fn where_no_journal_can_be_written_it_is_said_once_and_work_goes_on() {
    let place = Place::new();
    // A file stands where the folder would have to be made: refused to every user.
    std::fs::write(place.path("state"), "in the way").unwrap();
    let mut window = place.open_file();
    window.edit("One");
    assert!(window.notice().starts_with("A crash would lose your edits now: "), "{}", window.notice());
    // Whatever else was said waits behind it.
    while window.state().notice.is_some() {
        window.send(Command::DismissNotice);
    }
    window.edit("Two");
    assert_eq!(window.notice(), "", "once is enough");
    assert!(window.shows("unsaved changes"), "work goes on");
    window.press_with(Modifiers::COMMAND, Key::S);
    assert_eq!(place.title_in("map.claims.json"), "Two", "and can be saved");
    std::fs::remove_file(place.path("state")).unwrap();
    window.edit("Three");
    assert_eq!(place.journals(), 1, "as soon as it can, it is journalled again");
}

#[test]
fn a_file_that_cannot_be_written_keeps_the_work_and_the_window() {
    let place = Place::new();
    let mut permissions = std::fs::metadata(place.file()).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(place.file(), permissions).unwrap();
    let mut window = place.open_file();
    window.edit("Mine");
    window.press_with(Modifiers::COMMAND, Key::S);
    assert!(window.shows("“map.claims.json” is marked as read-only"), "it is asked about");
    window.click("Cancel");
    assert!(window.shows("unsaved changes"), "nothing is lost");
    assert_eq!(place.title_in("map.claims.json"), shipped().title, "and nothing written");
    window.save_as(&place.path("no such folder").join("mine.json"));
    assert!(
        window.notice().contains("there is no such folder; make it or choose another folder"),
        "{}",
        window.notice()
    );
    assert!(!window.close(), "it asks");
    window.click("Save");
    assert!(window.shows("unsaved changes"), "it does not close either");
    assert!(!window.shows_part("Save your changes"), "the reason can be read");
    window.click("Cancel");
    window.save_as(&place.path("mine.json"));
    assert_eq!(place.title_in("mine.json"), "Mine", "in another place");
    window.edit("Over it");
    *window.answer.lock().unwrap() = Some(place.file());
    window.press_with(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    window.wait_for(|state| state.dialogs.question().is_some());
    window.click("Write over it");
    assert_eq!(place.title_in("map.claims.json"), "Over it", "where the user wants it");
    assert!(std::fs::metadata(place.file()).unwrap().permissions().readonly(), "it stays marked");
}

#[test]
fn two_windows_on_one_file_know_of_each_other_and_lose_nothing() {
    let place = Place::new();
    let mut one = place.open_file();
    one.edit("One");
    let mut two = place.open_file();
    assert!(two.notice().starts_with("map.claims.json is being edited in another window too"));
    assert!(two.state().dialogs.question().is_none(), "its work is not offered while its window is there");
    two.edit("Two");
    two.press_with(Modifiers::COMMAND, Key::S);
    assert_eq!(place.title_in("map.claims.json"), "Two", "the first to save");
    one.press_with(Modifiers::COMMAND, Key::S);
    assert!(one.shows("“map.claims.json” was changed by somebody else"), "the second is asked");
}

#[test]
fn opening_another_file_with_unsaved_edits_asks_first() {
    let place = Place::new();
    let other = place.path("other.claims.json");
    std::fs::write(&other, dossier_to_json(&Dossier { title: "Other".to_owned(), ..shipped() })).unwrap();
    let mut window = place.open_file();
    window.edit("Mine");
    window.send(Command::Open(other.clone()));
    window.wait_for(|state| matches!(state.dialogs.question(), Some(Prompt::Unsaved(_))));
    assert_eq!(window.state().dossier.title, "Mine", "nothing is replaced before it is answered");
    assert!(window.shows_part("“other.claims.json” takes its place"), "it says what would happen");
    window.click("Cancel");
    assert_eq!(place.journals(), 1, "the work is safe");
    window.send(Command::Open(other.clone()));
    window.wait_for(|state| state.dialogs.question().is_some());
    window.click("Save");
    window.wait_for(|state| state.dossier.title == "Other");
    assert_eq!(place.title_in("map.claims.json"), "Mine", "saved first");
    assert_eq!(place.journals(), 0, "nothing is left behind");
    window.edit("Other, changed");
    window.send(Command::Desk(DeskCommand::OpenRecent(place.file())));
    window.wait_for(|state| state.dialogs.question().is_some());
    assert_eq!(place.journals(), 1, "kept until it is answered");
    window.click("Don't save");
    window.wait_for(|state| state.dossier.title == "Mine");
    assert_eq!(place.journals(), 0, "then it is gone");
    assert_eq!(place.title_in("other.claims.json"), "Other", "as it was");
    let recent = &window.state().desk.recent;
    assert_eq!(recent, &[place.file(), other], "the latest first, over all files of the window");
}

#[test]
fn a_file_that_does_not_open_takes_nothing_away() {
    let place = Place::new();
    let mut window = place.open_file();
    window.edit("Mine");
    let other = place.path("other.claims.json");
    std::fs::write(&other, dossier_to_json(&shipped())).unwrap();
    window.send(Command::Open(other.clone()));
    window.wait_for(|state| state.dialogs.question().is_some());
    std::fs::write(&other, "torn").unwrap();
    window.click("Don't save");
    window.wait_for(|state| state.notice.is_some());
    assert!(window.notice().starts_with("Not opened: "), "{}", window.notice());
    assert_eq!(window.state().dossier.title, "Mine", "the edits are still there");
    assert_eq!(place.journals(), 1, "on the disk too");
    std::fs::write(&other, dossier_to_json(&shipped())).unwrap();
    window.send(Command::Open(other));
    window.wait_for(|state| state.dialogs.question().is_some());
    assert_eq!(window.state().dossier.title, "Mine", "and it is asked anew");
}

#[test]
fn a_name_that_was_chosen_for_one_dossier_is_not_used_for_the_next() {
    let place = Place::new();
    let mut window = place.open_shipped();
    let gate = Arc::clone(&window.gate);
    let open_dialog = gate.lock().unwrap();
    *window.answer.lock().unwrap() = Some(place.path("mine.claims.json"));
    window.press_with(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    window.send(Command::Open(place.file()));
    window.wait_for(|state| state.desk.file.is_some());
    drop(open_dialog);
    window.wait_for(|state| state.notice.as_ref().is_some_and(|notice| notice.is_failure));
    assert_eq!(window.notice(), "Not saved: another file was opened while you chose a name.");
    assert!(!place.path("mine.claims.json").exists(), "nothing was written");
}

#[test]
fn a_window_without_a_folder_remembers_nothing_and_saves() {
    let place = Place::new();
    let input = open_input(shipped_layer().unwrap(), &place.file()).unwrap();
    let mut window = Window::open(State::of_input(input), None);
    window.edit("Mine");
    assert_eq!(window.notice(), "", "nothing to complain of");
    window.press_with(Modifiers::COMMAND, Key::S);
    assert_eq!(place.title_in("map.claims.json"), "Mine", "saved");
    assert!(window.state().desk.recent.is_empty(), "nothing is remembered");
    assert!(window.state().layer.area(&AreaId::new("UA-63")).is_some(), "and all is there");
}

#[test]
fn closing_asks_first_about_what_is_typed_and_not_kept() {
    let place = Place::new();
    let mut window = place.open_file();
    let id = window.state().dossier.statements[0].id.clone();
    window.send(Command::Reader(ReaderCommand::EditStatement(id.clone())));
    let mut form = window.state().reader.as_ref().unwrap().form.clone().unwrap();
    form.note = "Read twice.".to_owned();
    window.send(Command::Reader(ReaderCommand::SetForm(Box::new(form))));
    assert!(!window.close(), "it stays, although nothing is unsaved yet");
    assert!(window.shows("Keep the statement that you are writing?"), "and asks");
    window.click("Back");
    assert!(!window.close(), "again");
    window.click("Keep it");
    assert!(window.shows("Save your changes to “map.claims.json”?"), "what is kept is not saved yet");
    assert!(window.click_and_close("Save"), "then it closes");
    let layer = shipped_layer().unwrap();
    let saved = load_dossier(&std::fs::read(place.file()).unwrap(), "map", &layer).unwrap().dossier;
    assert_eq!(saved.statement(&id).unwrap().note.as_deref(), Some("Read twice."), "with what was typed");
}

#[test]
fn closing_may_drop_what_is_typed() {
    let place = Place::new();
    let mut window = place.open_file();
    let id = window.state().dossier.statements[0].id.clone();
    window.send(Command::Reader(ReaderCommand::EditStatement(id)));
    let mut form = window.state().reader.as_ref().unwrap().form.clone().unwrap();
    form.note = "Read twice.".to_owned();
    window.send(Command::Reader(ReaderCommand::SetForm(Box::new(form))));
    assert!(!window.close(), "it asks");
    assert!(window.click_and_close("Drop it"), "and closes by itself, since nothing else is unsaved");
}

#[test]
fn saving_says_that_a_form_is_not_saved_with_it() {
    let place = Place::new();
    let mut window = place.open_file();
    window.edit("Mine");
    let id = window.state().dossier.statements[0].id.clone();
    window.send(Command::Reader(ReaderCommand::EditStatement(id)));
    let mut form = window.state().reader.as_ref().unwrap().form.clone().unwrap();
    form.note = "Read twice.".to_owned();
    window.send(Command::Reader(ReaderCommand::SetForm(Box::new(form))));
    window.press_with(Modifiers::COMMAND, Key::S);
    assert!(window.shows_part("so saving does not save it"), "said");
    assert_eq!(place.title_in("map.claims.json"), shipped().title, "nothing is saved yet");
    window.click("Save without it");
    assert_eq!(place.title_in("map.claims.json"), "Mine", "saved");
    assert!(window.state().has_changed_form(), "and the form stays as it is");
    window.press_with(Modifiers::COMMAND, Key::S);
    window.click("Keep it");
    let saved = std::fs::read_to_string(place.file()).unwrap();
    assert!(saved.contains("Read twice."), "kept and saved");
}

#[test]
fn a_file_that_is_opened_does_not_end_what_is_typed() {
    let place = Place::new();
    let mut window = place.open_shipped();
    let id = window.state().dossier.statements[0].id.clone();
    window.send(Command::Reader(ReaderCommand::EditStatement(id)));
    let mut form = window.state().reader.as_ref().unwrap().form.clone().unwrap();
    form.note = "Read twice.".to_owned();
    window.send(Command::Reader(ReaderCommand::SetForm(Box::new(form))));
    window.send(Command::Open(place.file()));
    window.wait_for(|state| state.dialogs.question().is_some());
    assert!(window.shows("Keep the statement that you are writing?"), "it asks");
    window.click("Drop it");
    window.wait_for(|state| state.desk.file.is_some());
    assert!(window.state().reader.is_none(), "then the file is shown");
}

#[test]
fn an_export_asks_before_it_overwrites_a_file() {
    let place = Place::new();
    let mut window = place.open_file();
    let path = place.path("map.csv");
    std::fs::write(&path, "somebody else’s").unwrap();
    window.send(Command::ShowExport(true));
    let mut dialog = window.state().dialogs.export().cloned().unwrap();
    (dialog.format, dialog.path) = (ExportFormat::Csv, path.to_str().unwrap().to_owned());
    window.send(Command::SetExport(Box::new(dialog.clone())));
    window.send(Command::Export);
    assert!(window.shows("Overwrite “map.csv”?"), "it asks");
    window.press_with(Modifiers::NONE, Key::Escape);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "somebody else’s", "nothing was written");
    assert_eq!(window.state().dialogs.export(), Some(&dialog), "and the dialog is as it was");
    window.send(Command::Export);
    window.click("Overwrite");
    window.wait_for(|state| state.notice.is_some());
    assert!(window.notice().starts_with("Saved "), "{}", window.notice());
    assert!(std::fs::read_to_string(&path).unwrap().contains("UA-63"), "overwritten");
    window.send(Command::ShowExport(true));
    window.send(Command::Export);
    assert!(window.shows("Overwrite “map.csv”?"), "an answer is for one export");
}

#[test]
fn what_the_desktops_own_dialog_has_asked_is_not_asked_again() {
    let place = Place::new();
    let mut window = place.open_file();
    let path = place.path("map.csv");
    std::fs::write(&path, "old").unwrap();
    *window.answer.lock().unwrap() = Some(path.clone());
    window.send(Command::ShowExport(true));
    let mut dialog = window.state().dialogs.export().cloned().unwrap();
    dialog.format = ExportFormat::Csv;
    window.send(Command::SetExport(Box::new(dialog)));
    window.send(Command::ChoosePath);
    let chosen = path.to_str().unwrap().to_owned();
    window.wait_for(|state| state.dialogs.export().is_some_and(|dialog| dialog.path == chosen));
    window.send(Command::Export);
    window.wait_for(|state| state.notice.is_some());
    assert!(std::fs::read_to_string(&path).unwrap().contains("UA-63"), "{}", window.notice());
}
