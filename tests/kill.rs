//! The program is killed at 1,000 random moments while it edits and saves, and loses nothing that it had
//! acknowledged.
//!
//! This binary starts itself as the program: a child that takes up what the last one left behind, makes
//! random edits, saves now and then, and says a line for each when it is on the disk. The parent kills
//! it, takes up the work as the next start would, and compares it with its own walk through the same
//! edits: the state after the last line, or after the one step that may have been under way. The file
//! that is saved must be whole at any moment.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

#[path = "common/edits.rs"]
mod edits;

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use claims_map::edit::{EditHistory, EditOutcome};
use claims_map::load::{load_dossier, shipped_dossier, shipped_layer};
use claims_map::model::{Dossier, Layer};
use claims_map::save::{
    Base, Session, StateFolder, UnsavedWork, dossier_to_json, now_unix_s, open_journals, recover,
};
use edits::{random_edit, with_text};
use fastrand::Rng;

const NAME: &str = "a_killed_program_loses_nothing_that_it_acknowledged";
/// Names the folder that the child works in; its seed stands in the other one.
const FOLDER: &str = "CLAIMS_MAP_KILL_FOLDER";
const SEED: &str = "CLAIMS_MAP_KILL_SEED";
const KILLS: u64 = 1000;

fn main() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        let seed = std::env::var(SEED).unwrap().parse().unwrap();
        return child(&Place::of(Path::new(&folder)), seed);
    }
    let mut out = std::io::stdout();
    let args: Vec<String> = std::env::args().skip(1).collect();
    let filters: Vec<&String> = args.iter().filter(|arg| !arg.starts_with('-')).collect();
    if args.iter().any(|arg| arg == "--list") {
        writeln!(out, "{NAME}: test").unwrap();
    } else if filters.is_empty() || filters.iter().any(|filter| NAME.contains(filter.as_str())) {
        let summary = parent();
        writeln!(out, "test {NAME} ... ok\n{summary}").unwrap();
    }
}

/// Where parent and child meet.
struct Place {
    root: PathBuf,
    state: StateFolder,
    file: PathBuf,
}

impl Place {
    fn of(root: &Path) -> Self {
        let (state, file) = (StateFolder::at(root.join("state")), root.join("map.claims.json"));
        Self { root: root.to_owned(), state, file }
    }

    /// The work that the next start offers.
    fn unsaved(&self) -> Vec<UnsavedWork> {
        let journals = open_journals(&self.state);
        let strange = journals.findings.iter().find(|finding| !finding.message.english().contains("torn"));
        assert!(strange.is_none(), "{strange:?}");
        journals.unsaved
    }

    fn saved(&self, layer: &Layer) -> Dossier {
        load_dossier(&std::fs::read(&self.file).unwrap(), "map", layer).unwrap().dossier
    }
}

/// A walk through random states that is the same in both processes.
struct Walk<'a> {
    history: EditHistory,
    rng: Rng,
    layer: &'a Layer,
    steps: u64,
}

/// What a step of a walk did: an edit with its name, or nothing, which asks for a save.
enum Step {
    Edit(String),
    Save,
}

impl<'a> Walk<'a> {
    fn new(start: Arc<Dossier>, seed: u64, layer: &'a Layer) -> Self {
        Self { history: EditHistory::new(start), rng: Rng::with_seed(seed), layer, steps: 0 }
    }

    fn step(&mut self) -> Step {
        self.steps += 1;
        loop {
            let name = match self.rng.u8(0..20) {
                0 | 1 => return Step::Save,
                2 | 3 => self.history.undo(),
                4 => self.history.redo(),
                _ => {
                    let edit = random_edit(&mut self.rng, self.history.present(), self.layer);
                    let name = edit.name(self.history.present());
                    let at = Duration::from_millis(self.steps * 700);
                    let outcome = self.history.apply(&edit, self.layer, at);
                    outcome.is_ok_and(|outcome| outcome != EditOutcome::Unchanged).then_some(name)
                }
            };
            if let Some(name) = name {
                return Step::Edit(name.english());
            }
        }
    }

    fn present(&self) -> &Arc<Dossier> {
        self.history.present()
    }
}

/// The program: takes up what is there, then edits and saves until it is killed.
fn child(place: &Place, seed: u64) {
    let layer = shipped_layer().unwrap();
    let (mut session, start) = begin_or_resume(place, &layer);
    let mut walk = Walk::new(start, seed, &layer);
    let mut out = std::io::stdout();
    loop {
        match walk.step() {
            Step::Edit(name) => session.record(&name, walk.present(), now_unix_s()).unwrap(),
            Step::Save => session.save(walk.present()).unwrap(),
        }
        writeln!(out, "{}", walk.steps).and_then(|()| out.flush()).unwrap();
    }
}

/// The session that the program begins, and the dossier that it begins with.
fn begin_or_resume(place: &Place, layer: &Layer) -> (Session, Arc<Dossier>) {
    if let Some(work) = place.unsaved().first() {
        let (session, dossier, _) = Session::resume(&place.state, work, layer, now_unix_s()).unwrap();
        return (session, dossier);
    }
    let base = Base::new(&place.file, &std::fs::read(&place.file).unwrap());
    let dossier = Arc::new(place.saved(layer));
    (Session::begin(&place.state, Some(base), &dossier, now_unix_s()).unwrap(), dossier)
}

/// What happened in all the rounds, to see that it was not nothing.
#[derive(Default)]
struct Tally {
    acknowledged: u64,
    saves: u64,
    under_way_kept: u64,
    before_the_first: u64,
    torn: u64,
}

fn parent() -> String {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("kill");
    if root.exists() {
        std::fs::remove_dir_all(&root).unwrap();
    }
    std::fs::create_dir_all(&root).unwrap();
    let (place, layer) = (Place::of(&root), shipped_layer().unwrap());
    let mut now = Arc::new(with_text(&shipped_dossier(&layer).unwrap().dossier));
    let mut on_disk = dossier_to_json(&now);
    std::fs::write(&place.file, &on_disk).unwrap();
    let (mut rng, mut tally) = (Rng::with_seed(20_250_317), Tally::default());
    for round in 0..KILLS {
        let lines = run_and_kill(&place, round, &mut rng);
        let mut walk = Walk::new(Arc::clone(&now), round, &layer);
        for _ in 0..lines {
            if let Step::Save = walk.step() {
                on_disk = dossier_to_json(walk.present());
                tally.saves += 1;
            }
        }
        let acknowledged = Arc::clone(walk.present());
        let under_way = walk.step();
        let file = std::fs::read_to_string(&place.file).unwrap();
        let may_be_saved = matches!(under_way, Step::Save) && file == dossier_to_json(&acknowledged);
        assert!(
            file == on_disk || may_be_saved,
            "round {round}: the file is not the one that was saved last"
        );
        let found = taken_up(&place, &layer, &mut tally);
        let is_under_way = found == **walk.present();
        assert!(
            found == *acknowledged || is_under_way,
            "round {round}: lost after {lines} acknowledged steps"
        );
        tally.acknowledged += lines;
        tally.before_the_first += u64::from(lines == 0);
        tally.under_way_kept += u64::from(is_under_way && found != *acknowledged);
        (now, on_disk) = (Arc::new(found), file);
    }
    assert!(tally.acknowledged > 1000 && tally.saves > 50, "the program did something before it was killed");
    expect_no_litter(&place, &layer, &now);
    std::fs::remove_dir_all(&root).unwrap();
    format!(
        "{KILLS} kills, {} before anything was acknowledged; {} steps acknowledged, {} of them saves; a step under \
         way was kept {} times, a torn one left out {} times",
        tally.before_the_first, tally.acknowledged, tally.saves, tally.under_way_kept, tally.torn
    )
}

/// What killed writers left behind is gone after the next start and the next save.
fn expect_no_litter(place: &Place, layer: &Layer, now: &Arc<Dossier>) {
    let (mut session, dossier) = begin_or_resume(place, layer);
    assert!(dossier == *now, "the last start has the last state");
    session.save(&dossier).unwrap();
    session.end();
    let journals = place.state.path().join("journals");
    for folder in [&place.root, &journals] {
        let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
        let litter = entries.filter(|name| {
            let name = name.to_string_lossy();
            name.starts_with('.') || name.ends_with(".journal")
        });
        assert_eq!(litter.count(), 0, "litter in {}", folder.display());
    }
}

/// What the next start has: the unsaved work, or the file where there is none.
fn taken_up(place: &Place, layer: &Layer, tally: &mut Tally) -> Dossier {
    tally.torn += open_journals(&place.state).findings.len() as u64;
    match place.unsaved().as_slice() {
        [] => place.saved(layer),
        [work] => {
            assert_eq!(work.open_in, None, "the window that had it is gone");
            recover(work, layer).unwrap().dossier
        }
        several => panic!("the same work is offered {} times: {several:#?}", several.len()),
    }
}

/// Starts the program, kills it at a random moment and returns how many steps it acknowledged.
fn run_and_kill(place: &Place, seed: u64, rng: &mut Rng) -> u64 {
    let mut command = Command::new(std::env::current_exe().unwrap());
    let command = command.env(FOLDER, &place.root).env(SEED, seed.to_string());
    let mut child = command.stdout(Stdio::piped()).stdin(Stdio::null()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap());
    let mut last = 0;
    // One in four dies while it starts or soon after, the others after a random step and a random while.
    let steps = if rng.u8(0..4) == 0 { 0 } else { rng.u64(1..40) };
    for _ in 0..steps {
        last = next_line(&mut lines).unwrap_or(last);
    }
    let most_us = if steps == 0 { 60_000 } else { 6000 };
    std::thread::sleep(Duration::from_micros(rng.u64(0..most_us)));
    end(&mut child);
    while let Some(line) = next_line(&mut lines) {
        last = line;
    }
    last
}

fn end(child: &mut Child) {
    assert!(child.try_wait().unwrap().is_none(), "the program ended by itself");
    child.kill().unwrap();
    child.wait().unwrap();
}

/// The number in the next whole line; `None` at the end.
fn next_line(lines: &mut BufReader<ChildStdout>) -> Option<u64> {
    let mut line = String::new();
    lines.read_line(&mut line).unwrap();
    line.strip_suffix('\n')?.parse().ok()
}
