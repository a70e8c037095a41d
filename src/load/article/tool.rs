//! Running another program on bytes that nobody trusts: found by its absolute path, with limits on time, memory and
//! output, without access to other files where the system offers that, and ended with all that it started.
//!
//! The bytes go in only when the limits hold, so that nothing in them can act before. How: Landlock restricts the
//! thread that calls for it and what that thread starts, so a thread of its own is made for the program, gives up
//! its rights and starts it; the `landlock` crate (by its maintainer in the kernel, MIT or Apache-2.0, three small
//! dependencies) does so without `unsafe`. A launcher that the program itself is run as again would not be there
//! where the library is used by another program. Limits on memory are set from outside (`prlimit`), before
//! the first byte of input. Not here: what the output means (`pdf`).

use std::ffi::OsStr;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use crate::budget::{MAX_PDF_MEMORY_BYTES, MAX_TEXT_BYTES};

/// How often it is looked whether a program has ended.
const STEP: Duration = Duration::from_millis(10);
/// How many such steps a second has.
const STEPS_PER_SECOND: u64 = 100;
/// How long the rest of what a program said may take to come after it has ended.
const FOR_THE_REST: Duration = Duration::from_millis(500);
/// How much of its complaints is kept, in bytes.
const MAX_COMPLAINTS: u64 = 64 * 1024;

/// Whether a program that runs can reach other files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sandbox {
    /// Only what a program needs to start, to be read, and nothing to be written.
    Closed,
    /// The system offers no sandbox.
    Missing,
}

/// What a program left behind.
#[derive(Debug)]
pub(super) struct ToolOutput {
    /// At most a byte more than [`MAX_TEXT_BYTES`].
    pub(super) output: Vec<u8>,
    /// The beginning of what it said besides.
    pub(super) complaints: Vec<u8>,
    /// How it ended; `None` where it was stopped because it said too much.
    pub(super) status: Option<ExitStatus>,
    /// Whether it could reach other files.
    pub(super) sandbox: Sandbox,
}

/// Why a program left nothing behind.
#[derive(Debug)]
pub(super) enum RunError {
    /// The system did not start it.
    NotStarted(std::io::Error),
    /// It was stopped because its time was up.
    TooSlow,
}

/// Time that several programs share, in steps.
#[derive(Debug)]
pub(super) struct Clock {
    steps_left: u64,
}

impl Clock {
    /// So many seconds.
    pub(super) fn of_seconds(seconds: u64) -> Self {
        Self { steps_left: seconds * STEPS_PER_SECOND }
    }

    fn seconds_left(&self) -> u64 {
        self.steps_left.div_ceil(STEPS_PER_SECOND)
    }

    /// Whether there is time for another step.
    fn step(&mut self) -> bool {
        let has_time = self.steps_left > 0;
        self.steps_left = self.steps_left.saturating_sub(1);
        has_time
    }
}

/// A program of this name in the folders of `path`, which is the value of `PATH`. Folders that are not absolute are
/// passed over: what they name depends on where somebody stands.
pub(super) fn find_in(path: &OsStr, name: &str) -> Option<PathBuf> {
    let folders = std::env::split_paths(path).filter(|folder| folder.is_absolute());
    folders.map(|folder| program_in(&folder, name)).find(|file| is_program(file))
}

/// Where a program of this name would be in a folder.
pub(super) fn program_in(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// Whether there is a file that the system may run.
pub(super) fn is_program(file: &Path) -> bool {
    #[cfg(unix)]
    let may_run = |metadata: &std::fs::Metadata| {
        use std::os::unix::fs::PermissionsExt as _;
        metadata.permissions().mode() & 0o111 != 0
    };
    #[cfg(not(unix))]
    let may_run = |_: &std::fs::Metadata| true;
    std::fs::metadata(file).is_ok_and(|metadata| metadata.is_file() && may_run(&metadata))
}

/// Runs a program on some bytes, in a thread of its own.
///
/// # Errors
/// [`RunError`]: it does not start, or its time was up.
pub(super) fn run(
    program: &Path,
    args: &[&str],
    input: &[u8],
    clock: &mut Clock,
) -> Result<ToolOutput, RunError> {
    std::thread::scope(|scope| {
        let runner = scope.spawn(|| {
            let sandbox = close(program);
            let child = start(program, args).map_err(RunError::NotStarted)?;
            limit(&child, clock.seconds_left());
            feed(child, input, clock).map(|ran| ToolOutput { sandbox, ..ran })
        });
        runner.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

fn start(program: &Path, args: &[&str]) -> std::io::Result<Child> {
    let mut command = Command::new(program);
    command.args(args).env("LC_ALL", "C");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    #[cfg(unix)]
    {
        use std::os::unix::process::CommandExt as _;
        // A group of its own, so that whatever it starts can be ended with it.
        command.process_group(0).current_dir("/");
    }
    command.spawn()
}

/// Gives the program its bytes and takes what it says, until it ends, says too much or its time is up; then it is
/// ended, with all that it started.
///
/// The threads that write and read are not waited for: what the program started may hold the other ends.
fn feed(mut child: Child, input: &[u8], clock: &mut Clock) -> Result<ToolOutput, RunError> {
    if let Some(mut stdin) = child.stdin.take() {
        let input = input.to_vec();
        // Where the program ends before it has read everything, the rest is of no use to it.
        std::thread::spawn(move || stdin.write_all(&input).ok());
    }
    let output = reader(child.stdout.take(), MAX_TEXT_BYTES as u64 + 1);
    let complaints = reader(child.stderr.take(), MAX_COMPLAINTS);
    let is_too_much = |said: &Option<Vec<u8>>| said.as_ref().is_some_and(|said| said.len() > MAX_TEXT_BYTES);
    let mut said = None;
    let is_in_time = loop {
        said = said.or_else(|| output.try_recv().ok());
        if is_too_much(&said) || has_ended(&mut child) {
            break true;
        }
        if !clock.step() {
            break false;
        }
        std::thread::sleep(STEP);
    };
    let status = end(child);
    // What holds the pipe now has left the program’s group: it is not waited for.
    let output = said.or_else(|| output.recv_timeout(FOR_THE_REST).ok());
    let (Some(output), true) = (output, is_in_time) else { return Err(RunError::TooSlow) };
    let complaints = complaints.recv_timeout(FOR_THE_REST).unwrap_or_default();
    let status = if output.len() <= MAX_TEXT_BYTES { status } else { None };
    Ok(ToolOutput { output, complaints, status, sandbox: Sandbox::Missing })
}

/// Reads up to a limit in a thread of its own; what comes behind the limit is thrown away.
fn reader(source: Option<impl Read + Send + 'static>, limit: u64) -> Receiver<Vec<u8>> {
    let (send, receive) = channel();
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        let mut source = source;
        // What came before an error is kept: it is all there is.
        source.as_mut().map(|source| source.take(limit).read_to_end(&mut bytes).ok());
        // Where nobody waits for the bytes any more, nobody misses them.
        send.send(bytes).ok();
        // The program must not wait for someone to read on.
        source.map(|mut rest| std::io::copy(&mut rest, &mut std::io::sink()).ok());
    });
    receive
}

/// Whether the program has ended. It stays in the list of processes, so that its number is nobody else’s yet.
#[cfg(unix)]
fn has_ended(child: &mut Child) -> bool {
    use rustix::process::{WaitId, WaitIdOptions, waitid};
    let look = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
    // One that cannot be asked for is there no more.
    pid_of(child).is_none_or(|pid| waitid(WaitId::Pid(pid), look).map_or(true, |ended| ended.is_some()))
}

#[cfg(unix)]
fn pid_of(child: &Child) -> Option<rustix::process::Pid> {
    i32::try_from(child.id()).ok().and_then(rustix::process::Pid::from_raw)
}

#[cfg(not(unix))]
fn has_ended(child: &mut Child) -> bool {
    child.try_wait().map_or(true, |ended| ended.is_some())
}

/// Ends the program’s group, where something of it is left, and returns how the program ended.
fn end(mut child: Child) -> Option<ExitStatus> {
    #[cfg(unix)]
    if let Some(pid) = pid_of(&child) {
        // The program has not been waited for, so the number is still its group’s. It may be empty.
        rustix::process::kill_process_group(pid, rustix::process::Signal::KILL).ok();
    }
    // One that has ended already cannot be ended again.
    child.kill().ok();
    child.wait().ok()
}

/// Sets limits on memory, processor time and files for a program that has not had its input yet.
#[cfg(target_os = "linux")]
fn limit(child: &Child, seconds: u64) {
    use rustix::process::{Pid, Resource, Rlimit, prlimit};
    let pid = i32::try_from(child.id()).ok().and_then(Pid::from_raw);
    for (resource, most) in [
        (Resource::As, MAX_PDF_MEMORY_BYTES),
        (Resource::Cpu, seconds + 1),
        (Resource::Fsize, 0),
        (Resource::Core, 0),
    ] {
        // Where the system refuses, the limits on time and output hold all the same.
        prlimit(pid, resource, Rlimit { current: Some(most), maximum: Some(most) }).ok();
    }
}

#[cfg(not(target_os = "linux"))]
fn limit(_child: &Child, _seconds: u64) {}

/// What programs need to start: to be read and run, never written.
#[cfg(target_os = "linux")]
const READABLE: [&str; 13] = [
    "/usr",
    "/bin",
    "/lib",
    "/lib32",
    "/lib64",
    "/nix/store",
    "/gnu/store",
    "/etc/ld.so.cache",
    "/etc/ld.so.conf",
    "/etc/ld.so.preload",
    "/etc/fonts",
    "/var/cache/fontconfig",
    "/dev/urandom",
];

/// Takes from this thread, and from what it starts, all access to files that a program does not need to start, and to
/// the network. The thread cannot get it back.
#[cfg(target_os = "linux")]
fn close(program: &Path) -> Sandbox {
    use landlock::{
        ABI, Access, AccessFs, AccessNet, Ruleset, RulesetAttr, RulesetCreatedAttr, RulesetError,
        RulesetStatus, Scope, path_beneath_rules,
    };
    // The newest that the crate knows; of an older system, all that it offers.
    let abi = ABI::V6;
    let restrict = || -> Result<RulesetStatus, RulesetError> {
        let prefix = program.parent().filter(|folder| folder.ends_with("bin")).and_then(Path::parent);
        let libraries =
            prefix.into_iter().flat_map(|prefix| ["lib", "lib64", "share"].map(|name| prefix.join(name)));
        let real = program.canonicalize().unwrap_or_else(|_| program.to_owned());
        let readable = READABLE.iter().map(PathBuf::from).chain(libraries).chain([real, program.to_owned()]);
        let status = Ruleset::default()
            .handle_access(AccessFs::from_all(abi))?
            .handle_access(AccessNet::from_all(abi))?
            .scope(Scope::from_all(abi))?
            .create()?
            .add_rules(path_beneath_rules(readable, AccessFs::from_read(abi)))?
            .add_rules(path_beneath_rules(["/dev/null"], AccessFs::from_file(abi)))?
            .restrict_self()?;
        Ok(status.ruleset)
    };
    match restrict() {
        Ok(RulesetStatus::FullyEnforced | RulesetStatus::PartiallyEnforced) => Sandbox::Closed,
        Ok(RulesetStatus::NotEnforced) | Err(_) => Sandbox::Missing,
    }
}

#[cfg(not(target_os = "linux"))]
fn close(_program: &Path) -> Sandbox {
    Sandbox::Missing
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    /// A program of this script in a folder of its own.
    fn script(folder: &Path, lines: &str) -> PathBuf {
        let file = folder.join("pdftotext");
        std::fs::write(&file, format!("#!/bin/sh\n{lines}\n")).unwrap();
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o755)).unwrap();
        file
    }

    /// Runs a script with so many seconds.
    fn run_script(lines: &str, seconds: u64) -> Result<ToolOutput, RunError> {
        let folder = tempfile::tempdir().unwrap();
        run(&script(folder.path(), lines), &[], b"input", &mut Clock::of_seconds(seconds))
    }

    fn said(ran: &ToolOutput) -> String {
        String::from_utf8_lossy(&ran.output).into_owned()
    }

    #[test]
    fn what_a_program_says_is_taken() {
        let ran = run_script("cat; echo complaint >&2", 5).unwrap();
        assert_eq!((said(&ran).as_str(), ran.complaints.as_slice()), ("input", b"complaint\n".as_slice()));
        assert!(ran.status.is_some_and(|status| status.success()), "{:?}", ran.status);
        let ran = run_script("exit 3", 5).unwrap();
        assert_eq!(ran.status.and_then(|status| status.code()), Some(3), "its exit code");
    }

    #[test]
    fn one_that_sleeps_is_stopped() {
        assert!(matches!(run_script("sleep 1000", 0), Err(RunError::TooSlow)), "its time was up");
    }

    #[test]
    fn what_it_started_ends_with_it_though_it_holds_the_pipe() {
        let folder = tempfile::tempdir().unwrap();
        let file = script(folder.path(), "sleep 1000 & echo $!");
        let ran = run(&file, &[], b"", &mut Clock::of_seconds(5)).unwrap();
        let child = said(&ran).trim().parse::<i32>().ok().and_then(rustix::process::Pid::from_raw).unwrap();
        // It was told to end at once; what is left is for the system to do, and for its parent to take note.
        let has_ended = || {
            let state = std::fs::read_to_string(format!("/proc/{}/stat", child.as_raw_nonzero()));
            state.map_or(true, |state| state.contains(") Z "))
        };
        let ends = (0..500).any(|_| {
            std::thread::sleep(STEP / 2);
            has_ended()
        });
        assert!(ends, "it is ended");
        // One that left the group is not ended, and not waited for.
        let escaped = run_script("setsid sleep 9 & sleep 1; echo done", 4);
        assert!(matches!(escaped, Err(RunError::TooSlow)), "{escaped:?}");
    }

    #[test]
    fn one_that_writes_without_end_is_stopped() {
        let ran = run_script("exec yes", 20).unwrap();
        assert_eq!(
            (ran.output.len(), ran.status),
            (MAX_TEXT_BYTES + 1, None),
            "no more than the limit is read"
        );
        let complaining = run_script("yes >&2 & sleep 0.3; kill $!; echo done", 20).unwrap();
        assert_eq!(said(&complaining), "done\n", "complaints beyond the limit are thrown away");
        assert!(complaining.complaints.len() as u64 <= MAX_COMPLAINTS, "{}", complaining.complaints.len());
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn one_that_eats_memory_or_writes_files_is_refused_it() {
        let ran = run_script("cat >/dev/null; ulimit -v; ulimit -f", 5).unwrap();
        assert_eq!(
            said(&ran),
            format!("{}\n0\n", MAX_PDF_MEMORY_BYTES / 1024),
            "KiB of memory, blocks of a file"
        );
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn other_files_are_out_of_reach() {
        let outside = tempfile::tempdir().unwrap();
        let secret = outside.path().join("secret");
        std::fs::write(&secret, "secret words").unwrap();
        let (secret, new) = (secret.display(), outside.path().join("new"));
        let ran =
            run_script(&format!("cat {secret}; cat /etc/passwd; echo x > {}; echo end", new.display()), 5)
                .unwrap();
        if ran.sandbox == Sandbox::Closed {
            assert_eq!(said(&ran), "end\n", "nothing of them");
        }
        assert_eq!(std::fs::read_to_string(&new).unwrap_or_default(), "", "nothing is written either way");
        assert!(std::fs::read(outside.path().join("secret")).is_ok(), "this program reads as before");
    }

    #[test]
    fn programs_are_looked_for_in_absolute_folders_alone() {
        let folder = tempfile::tempdir().unwrap();
        let file = script(folder.path(), "");
        let path =
            std::env::join_paths([Path::new(""), Path::new("."), Path::new("bin"), folder.path()]).unwrap();
        assert_eq!(find_in(&path, "pdftotext"), Some(file.clone()), "not in the current folder");
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
        assert_eq!(find_in(&path, "pdftotext"), None, "it may not be run");
    }
}
