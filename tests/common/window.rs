//! The window in tests: without a renderer, driven by accessibility labels.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::allow_attributes,
    reason = "each test file uses some of this, and a test may fail"
)]

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use claims_map::app::{Browser, ClaimsMap, Command, FileDialog, PathAnswer, PathQuestion, State};
use claims_map::load::{shipped_dossier, shipped_layer};
use claims_map::model::{AreaId, Dossier, Layer};
use claims_map::paint::screen::point;
use claims_map::space::{Screen, World};
use claims_map::words::Language;
use egui::accesskit::Role;
use egui::{Key, Modifiers, OutputCommand, Pos2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

/// The window on the shipped article, and the paths that its file dialog was asked for.
pub(crate) struct Window {
    /// What plays the window.
    pub(crate) harness: Harness<'static, Option<ClaimsMap>>,
    /// What the file dialog answers.
    pub(crate) answer: Arc<Mutex<Option<String>>>,
    /// Whether the desktop has a dialog for files.
    pub(crate) has_file_dialog: Arc<AtomicBool>,
    /// Whether the desktop has a browser.
    pub(crate) has_browser: Arc<AtomicBool>,
    /// The addresses that the browser was asked to show.
    pub(crate) shown_addresses: Arc<Mutex<Vec<String>>>,
}

/// A browser that shows nothing, and remembers what it was asked for.
struct Asked {
    is_there: Arc<AtomicBool>,
    addresses: Arc<Mutex<Vec<String>>>,
}

impl Browser for Asked {
    fn show(&self, address: &str) -> bool {
        self.addresses.lock().unwrap().push(address.to_owned());
        self.is_there.load(Ordering::Relaxed)
    }
}

/// A file dialog that answers at once.
struct Answering {
    answer: Arc<Mutex<Option<String>>>,
    is_there: Arc<AtomicBool>,
}

impl FileDialog for Answering {
    fn ask(&self, _language: Language, _question: &PathQuestion) -> PathAnswer {
        if !self.is_there.load(Ordering::Relaxed) {
            return PathAnswer::NoDialog;
        }
        self.answer
            .lock()
            .unwrap()
            .clone()
            .map_or(PathAnswer::Cancelled, |path| PathAnswer::Chosen(path.into()))
    }
}

/// A file held over the window or dropped on it.
#[derive(Debug)]
struct Dropped(PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}

impl Window {
    /// The window on the shipped dossier.
    pub(crate) fn open() -> Self {
        Self::open_with(|_| {})
    }

    /// Opens the window on the shipped dossier after a change to it.
    pub(crate) fn open_with(change: impl FnOnce(&mut Dossier)) -> Self {
        let layer = shipped_layer().unwrap();
        let mut dossier = shipped_dossier(&layer).unwrap().dossier;
        change(&mut dossier);
        Self::open_on(dossier, layer)
    }

    /// Opens the window on a dossier and a layer.
    pub(crate) fn open_on(dossier: Dossier, layer: Layer) -> Self {
        let answer = Arc::new(Mutex::new(None));
        let has_file_dialog = Arc::new(AtomicBool::new(true));
        let is_there = Arc::clone(&has_file_dialog);
        let dialog = Arc::new(Answering { answer: Arc::clone(&answer), is_there });
        let has_browser = Arc::new(AtomicBool::new(true));
        let shown_addresses = Arc::new(Mutex::new(Vec::new()));
        let browser =
            Arc::new(Asked { is_there: Arc::clone(&has_browser), addresses: Arc::clone(&shown_addresses) });
        let mut first = Some((dossier, layer));
        let app = move |ui: &mut egui::Ui, app: &mut Option<ClaimsMap>| {
            if let Some((dossier, layer)) = first.take() {
                let dialog = Arc::clone(&dialog) as Arc<dyn FileDialog>;
                let browser = Arc::clone(&browser) as Arc<dyn Browser>;
                let made = ClaimsMap::with_dialog(ui.ctx(), dossier, layer, dialog);
                *app = Some(made.with_browser(browser));
            } else if let Some(app) = app {
                app.ui(ui);
            }
            ui.ctx().request_repaint_of_first_frame();
        };
        let mut harness =
            Harness::builder().with_size(vec2(1440.0, 900.0)).with_max_steps(24).build_ui_state(app, None);
        harness.run_steps(4);
        let mut window = Self { harness, answer, has_file_dialog, has_browser, shown_addresses };
        // Levels of detail are made beside the window; whoever tests it begins when all are there.
        window.wait_for(|state| state.map.preparing.is_none());
        window.harness.run();
        window
    }

    /// Drops a file on the window and waits until a notice says what came of it.
    pub(crate) fn drop_file(&mut self, path: &Path) {
        self.let_go(path);
        self.wait_for(|state| state.notice.is_some());
    }

    /// Drops a file on the window.
    pub(crate) fn let_go(&mut self, path: &Path) {
        let file = Arc::new(Dropped(path.to_owned()));
        self.harness.input_mut().dropped_files.push(file);
    }

    /// What the user is being told.
    pub(crate) fn notice(&self) -> String {
        self.state().notice.as_ref().unwrap().message.english()
    }

    /// The state.
    pub(crate) fn state(&self) -> &State {
        self.harness.state().as_ref().unwrap().state()
    }

    /// Where an area's middle stands in the window.
    pub(crate) fn middle_of(&self, code: &str) -> Pos2 {
        let index = self.state().layer.area_index(&AreaId::new(code)).unwrap();
        self.screen(self.state().base.inside(index))
    }

    /// Where a point of the plane stands in the window.
    pub(crate) fn screen(&self, at: World) -> Pos2 {
        point(self.state().map.view.unwrap().screen_from_world(at))
    }

    /// The point of the plane at a point of the window.
    pub(crate) fn world(&self, at: Pos2) -> World {
        let at = Screen::new(f64::from(at.x), f64::from(at.y));
        self.state().map.view.unwrap().world_from_screen(at)
    }

    /// Moves the pointer.
    pub(crate) fn point_at(&mut self, at: Pos2) {
        self.harness.hover_at(at);
        self.harness.run();
        self.harness.run();
    }

    /// Clicks at a point of the window.
    pub(crate) fn click_at(&mut self, at: Pos2) {
        self.point_at(at);
        self.harness.drag_at(at);
        // One frame: whoever holds the button for long does not click.
        self.harness.step();
        self.harness.drop_at(at);
        self.harness.run();
    }

    /// Clicks what has this label.
    pub(crate) fn click(&mut self, label: &str) {
        self.harness.get_by_label(label).click();
        self.harness.run();
        self.harness.run();
    }

    /// Presses a key.
    pub(crate) fn send(&mut self, command: Command) {
        self.harness.state_mut().as_mut().unwrap().send(command);
        self.harness.run();
        self.harness.run();
    }

    /// Presses a key.
    pub(crate) fn press(&mut self, key: Key) {
        self.harness.key_press(key);
        self.harness.run();
    }

    /// Presses a key with others held.
    pub(crate) fn press_with(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.harness.run();
    }

    /// Types letters.
    pub(crate) fn type_text(&mut self, text: &str) {
        // A keyboard sends the key beside its letter.
        if let Some(key) = Key::from_name(&text.to_uppercase()) {
            self.harness.key_down(key);
            self.harness.event(egui::Event::Text(text.to_owned()));
            self.harness.key_up(key);
        } else {
            self.harness.event(egui::Event::Text(text.to_owned()));
        }
        self.harness.run();
    }

    /// Whether something has this label.
    pub(crate) fn shows(&self, label: &str) -> bool {
        self.harness.query_all_by_label(label).next().is_some()
    }

    /// Whether something has this in its label.
    pub(crate) fn shows_part(&self, part: &str) -> bool {
        self.harness.query_all_by_label_contains(part).next().is_some()
    }

    /// The area in focus.
    pub(crate) fn focus_area(&self) -> Option<&str> {
        self.state().focus().map(|focus| focus.area().as_str())
    }

    /// The labels of everything with a role, from top to bottom.
    pub(crate) fn labels(&self, role: Role) -> Vec<String> {
        let nodes = self.harness.root().children_recursive().map(|node| node.accesskit_node());
        nodes.filter(|node| node.role() == role).filter_map(|node| node.label().or(node.value())).collect()
    }

    /// The text that the next few frames put on the clipboard; empty where they put none there.
    pub(crate) fn copied(&mut self) -> String {
        let mut copied = String::new();
        for _ in 0..3 {
            self.harness.step();
            for command in &self.harness.output().platform_output.commands {
                if let OutputCommand::CopyText(text) = command {
                    copied.clone_from(text);
                }
            }
        }
        copied
    }

    /// Everything that is written or said, piece by piece.
    pub(crate) fn words(&self) -> Vec<String> {
        let nodes = self.harness.root().children_recursive().map(|node| node.accesskit_node());
        nodes.flat_map(|node| [node.label(), node.value(), node.description()]).flatten().collect()
    }

    /// Runs until something is true that another thread brings about, and then until the window rests. While that
    /// thread works, the window need not: each of its reports asks for a frame.
    pub(crate) fn wait_for(&mut self, what: impl Fn(&State) -> bool) {
        for _ in 0..100_000 {
            self.harness.step();
            if what(self.state()) {
                self.harness.run();
                return;
            }
            std::thread::yield_now();
        }
        panic!("it never came");
    }
}

/// Lets the first frame, in which the application is made, be followed by a second.
trait RepaintOfFirstFrame {
    fn request_repaint_of_first_frame(&self);
}

impl RepaintOfFirstFrame for egui::Context {
    fn request_repaint_of_first_frame(&self) {
        if self.cumulative_frame_nr() == 0 {
            self.request_repaint();
        }
    }
}
