//! Programs that are measured as whole processes, in turn with one another.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use super::{Outcome, cpu_of_children, median};

/// Where Debian has the program that tells a process's peak memory.
const TIME: &str = "/usr/bin/time";
/// How often a process is run for its memory alone.
const MEMORY_RUNS: usize = 3;

/// A program to run as a whole process, and what its runs took.
#[derive(Debug)]
pub(crate) struct Contender {
    /// What the table calls it.
    pub(crate) name: String,
    command: Vec<OsString>,
    variables: Vec<(OsString, OsString)>,
    /// The file that it makes, where that tells whether it succeeded.
    product: Option<PathBuf>,
    wall_s: Vec<f64>,
    cpu_s: Vec<f64>,
    peak_mib: Vec<f64>,
    /// What it printed in its last run.
    pub(crate) output: String,
}

impl Contender {
    /// A program with its arguments.
    pub(crate) fn new(name: impl Into<String>, command: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Self {
        Self {
            name: name.into(),
            command: command.into_iter().map(|word| word.as_ref().to_owned()).collect(),
            variables: Vec::new(),
            product: None,
            wall_s: Vec::new(),
            cpu_s: Vec::new(),
            peak_mib: Vec::new(),
            output: String::new(),
        }
    }

    /// Our program with these arguments.
    pub(crate) fn ours(name: impl Into<String>, arguments: &[&OsStr]) -> Self {
        let program = OsStr::new(env!("CARGO_BIN_EXE_claims-map"));
        Self::new(name, std::iter::once(program).chain(arguments.iter().copied()))
    }

    /// The contender with a variable of its environment set.
    #[must_use]
    pub(crate) fn with_variable(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.variables.push((name.into(), value.as_ref().to_owned()));
        self
    }

    /// The contender, which has succeeded where it has made this file, however it ends: QGIS's bindings
    /// crash when Python ends, after the picture is written.
    #[must_use]
    pub(crate) fn making(mut self, product: &Path) -> Self {
        self.product = Some(product.to_owned());
        self
    }

    /// Runs the program once; keeps the time from its start to its end, and its processor time.
    ///
    /// # Errors
    /// Where it does not start or does not succeed; with the last line that it complained with.
    pub(crate) fn run(&mut self) -> Outcome<()> {
        self.remove_product()?;
        let before = cpu_of_children();
        let start = Instant::now();
        self.output = self.finish(&self.command)?;
        self.wall_s.push(start.elapsed().as_secs_f64());
        let used = cpu_of_children().zip(before).map(|(after, before)| after.saturating_sub(before));
        self.cpu_s.extend(used.map(|used| used.as_secs_f64()));
        Ok(())
    }

    /// Runs the program once for its peak memory alone: the largest resident set of it or of a process
    /// that it waited for, as the kernel counts it. Nothing where `/usr/bin/time` is not there.
    ///
    /// # Errors
    /// As [`Contender::run`].
    pub(crate) fn weigh(&mut self, folder: &Path) -> Outcome<()> {
        if !Path::new(TIME).is_file() {
            return Ok(());
        }
        self.remove_product()?;
        let told = folder.join("peak-memory");
        let mut command: Vec<OsString> = [TIME, "-f", "%M", "-o"].map(OsString::from).into();
        command.push(told.clone().into());
        command.extend(self.command.iter().cloned());
        self.output = self.finish(&command)?;
        // A program that crashed has a line about that before the number.
        let told = std::fs::read_to_string(&told)?;
        let kib: f64 = told.lines().last().unwrap_or_default().trim().parse()?;
        self.peak_mib.push(kib / 1024.0);
        Ok(())
    }

    /// A file of an earlier run says nothing about the next.
    fn remove_product(&self) -> Outcome<()> {
        match &self.product {
            Some(product) if product.exists() => Ok(std::fs::remove_file(product)?),
            _ => Ok(()),
        }
    }

    /// Runs a command to its end and returns what it printed.
    fn finish(&self, command: &[OsString]) -> Outcome<String> {
        let mut process = Command::new(&command[0]);
        process.args(&command[1..]).envs(self.variables.iter().cloned()).stdin(Stdio::null());
        let done = process.output().map_err(|error| format!("{} does not start: {error}", self.name))?;
        let has_succeeded = match &self.product {
            Some(product) => product.is_file(),
            None => done.status.success(),
        };
        if !has_succeeded {
            let told = String::from_utf8_lossy(&done.stderr);
            let last = told.lines().rfind(|line| !line.trim().is_empty()).unwrap_or_default();
            return Err(format!("{} failed ({}): {last}", self.name, done.status).into());
        }
        Ok(String::from_utf8_lossy(&done.stdout).into_owned())
    }

    /// Median seconds from start to end.
    pub(crate) fn wall_s(&self) -> f64 {
        median(self.wall_s.clone())
    }

    /// Median seconds of processor time, user and system, on all cores together.
    pub(crate) fn cpu_s(&self) -> f64 {
        median(self.cpu_s.clone())
    }

    /// Median peak of memory, in MiB.
    pub(crate) fn peak_mib(&self) -> f64 {
        median(self.peak_mib.clone())
    }
}

/// Runs the contenders in turn, so that what else the machine does meets all alike; then each again for
/// its memory, where that does not disturb its time.
///
/// # Errors
/// Where one of them fails.
pub(crate) fn run_in_turn(contenders: &mut [Contender], runs: usize) -> Outcome<()> {
    for _ in 0..runs.max(1) {
        for contender in contenders.iter_mut() {
            contender.run()?;
        }
    }
    let folder = tempfile::tempdir()?;
    for _ in 0..runs.clamp(1, MEMORY_RUNS) {
        for contender in contenders.iter_mut() {
            contender.weigh(folder.path())?;
        }
    }
    Ok(())
}
