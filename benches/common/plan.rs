//! What the command line asks of a bench.

use std::error::Error;
use std::path::{Path, PathBuf};

/// What everything in a bench comes to.
pub(crate) type Outcome<T> = Result<T, Box<dyn Error>>;

/// How much a bench is to do, and where it may write.
#[derive(Debug)]
pub(crate) struct Plan {
    /// True for a run that only shows that the bench still works: small inputs, one run each.
    pub(crate) is_tiny: bool,
    /// How often everything is run.
    pub(crate) runs: usize,
    /// The words on the command line that are not options, in their order.
    pub(crate) words: Vec<String>,
    /// A folder that is deleted when the bench ends.
    folder: tempfile::TempDir,
}

impl Plan {
    /// The plan of this process: `--tiny`, and a number that says how many runs; `runs` without one.
    ///
    /// # Errors
    /// Where no temporary folder can be made.
    pub(crate) fn from_arguments(runs: usize) -> Outcome<Self> {
        let arguments: Vec<String> = std::env::args().skip(1).collect();
        let is_tiny = arguments.iter().any(|one| one == "--tiny");
        let wanted = arguments.iter().find_map(|one| one.parse().ok());
        let words = arguments.into_iter().filter(|one| !one.starts_with("--")).collect();
        let runs = if is_tiny { 1 } else { wanted.unwrap_or(runs).max(1) };
        Ok(Self { is_tiny, runs, words, folder: tempfile::tempdir()? })
    }

    /// A path in the folder that is deleted at the end.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// `full` of something, or `tiny` of it in a tiny run.
    pub(crate) fn amount(&self, full: usize, tiny: usize) -> usize {
        if self.is_tiny { tiny } else { full }
    }

    /// Writes a file into the folder and returns its path.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub(crate) fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> Outcome<PathBuf> {
        let path = self.path(name);
        std::fs::write(&path, bytes)?;
        Ok(path)
    }
}

/// The folder with the peers' scripts; `None` where `CLAIMS_MAP_PEERS` names none: then no peer runs.
fn peers() -> Option<PathBuf> {
    std::env::var_os("CLAIMS_MAP_PEERS").map(PathBuf::from)
}

/// A script of the peers' folder, or one of ours (`benches/peers`) where that has none of this name;
/// `None` where no peer is wanted.
pub(crate) fn peer_script(name: &str) -> Option<PathBuf> {
    let theirs = peers()?.join(name);
    let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/peers").join(name);
    [theirs, ours].into_iter().find(|path| path.is_file())
}
