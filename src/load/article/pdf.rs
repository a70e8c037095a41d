//! PDFs, through `pdftotext` and `pdfinfo` (poppler-utils): run with limits, and stopped where they
//! reach them.
//!
//! The file goes in and the text comes out through pipes, so that nothing is written to disk. A
//! library that reads PDFs in the program itself was judged and left: those there are space letters
//! out and can panic. Not here: text recognition for scans.

use std::io::{Read, Write};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use super::citation::{day, field};
use super::pdf_lines::{Flow, flow};
use super::{ArticleProblem, Body, Citation, Draft, MAX_TEXT_BYTES};

/// How long one of the programs may take. A book of 1,000 pages takes some three seconds.
const MAX_SECONDS: u64 = 30;
/// How often it is looked whether it has ended.
const STEPS_PER_SECOND: u64 = 100;
/// How much of its complaints is kept, in bytes.
const MAX_COMPLAINTS: u64 = 64 * 1024;

/// The programs by which a PDF is read, and how long each may take.
#[derive(Debug)]
struct Tools {
    text: &'static str,
    info: &'static str,
    seconds: u64,
}

const TOOLS: Tools = Tools { text: "pdftotext", info: "pdfinfo", seconds: MAX_SECONDS };

/// Reads a PDF.
///
/// # Errors
/// [`ArticleProblem`]: no program to read it, locked, a scan, damaged, too slow.
pub(super) fn read(bytes: &[u8]) -> Result<Draft, ArticleProblem> {
    read_with(&TOOLS, bytes)
}

fn read_with(tools: &Tools, bytes: &[u8]) -> Result<Draft, ArticleProblem> {
    let mut command = Command::new(tools.text);
    let ran = run(command.args(["-enc", "UTF-8", "-eol", "unix", "-", "-"]), bytes, tools.seconds)?;
    let complaints = String::from_utf8_lossy(&ran.complaints);
    if !ran.status.is_some_and(|status| status.success()) && ran.output.is_empty() {
        return Err(refused(&complaints));
    }
    if ran.output.len() > MAX_TEXT_BYTES {
        return Err(ArticleProblem::TooLong);
    }
    let Flow { blocks, hyphens } = flow(&String::from_utf8_lossy(&ran.output));
    if blocks.iter().all(|block| block.furniture.is_some()) {
        return Err(ArticleProblem::NoText {
            why: ", only pictures of pages, as in a scan",
            advice: "run it through text recognition (such as “ocrmypdf”), or paste the article’s words",
        });
    }
    let mut notes = Vec::new();
    if hyphens > 0 {
        notes.push(format!(
            "Words that were parted at ends of lines were joined ({hyphens}); compare quotes with the PDF."
        ));
    }
    let mut command = Command::new(tools.info);
    let info = run(command.args(["-enc", "UTF-8", "-isodates", "-"]), bytes, tools.seconds);
    let info = info.map(|ran| String::from_utf8_lossy(&ran.output).into_owned()).unwrap_or_default();
    let value = |name: &str| info.lines().find_map(|line| field(line.strip_prefix(name)?.strip_prefix(':')?));
    if let Some(made) = value("CreationDate").as_deref().and_then(day) {
        notes.push(format!("The PDF was made on {}; the article’s own day is for you to give.", made.long()));
    }
    let title = value("Title").filter(|title| !is_file_name(title));
    Ok(Draft { body: Body::Blocks(blocks), citation: Citation { title, ..Citation::default() }, notes })
}

/// Programs write the name of the file that they print where a title should stand.
fn is_file_name(title: &str) -> bool {
    let lower = title.to_lowercase();
    lower.starts_with("microsoft word - ")
        || lower == "untitled"
        || [".doc", ".docx", ".indd", ".odt", ".pdf", ".qxd", ".html"].iter().any(|end| lower.ends_with(end))
}

/// Why the program gave no text, by its complaints.
fn refused(complaints: &str) -> ArticleProblem {
    let says = |words: &str| complaints.contains(words);
    if says("Incorrect password") || says("is not allowed") || says("encryption") {
        return ArticleProblem::Locked { kind: "PDF" };
    }
    let first = complaints.lines().find_map(|line| line.split_once("Error")).map_or("", |(_, words)| words);
    ArticleProblem::damaged("PDF", first.trim_start_matches([':', ' ']))
}

/// What a program left behind.
struct Ran {
    /// At most one byte more than [`MAX_TEXT_BYTES`].
    output: Vec<u8>,
    complaints: Vec<u8>,
    status: Option<ExitStatus>,
}

/// Runs a program on some bytes; it is stopped where it takes too long or says too much.
fn run(command: &mut Command, input: &[u8], seconds: u64) -> Result<Ran, ArticleProblem> {
    let piped =
        command.env("LC_ALL", "C").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = piped.spawn().map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => ArticleProblem::NoPdfTool,
        _ => ArticleProblem::damaged("PDF", &format!("pdftotext does not start: {error}")),
    })?;
    let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    std::thread::scope(|scope| {
        // Where the program ends before it has read everything, the rest is of no use to it.
        scope.spawn(move || stdin.map(|mut stdin| stdin.write_all(input).ok()));
        let output = scope.spawn(move || read_up_to(stdout, MAX_TEXT_BYTES as u64 + 1));
        let complaints = scope.spawn(move || {
            let mut stderr = stderr;
            let kept = read_up_to(stderr.as_mut(), MAX_COMPLAINTS);
            // It must not wait for someone to read on.
            stderr.map(|mut rest| std::io::copy(&mut rest, &mut std::io::sink()).ok());
            kept
        });
        let status = wait(&mut child, seconds);
        let ran = Ran {
            output: output.join().unwrap_or_default(),
            complaints: complaints.join().unwrap_or_default(),
            status,
        };
        // One that was cut short for saying too much has not been too slow.
        if status.is_none() && ran.output.len() <= MAX_TEXT_BYTES {
            return Err(ArticleProblem::PdfTooSlow { seconds });
        }
        Ok(ran)
    })
}

fn read_up_to(source: Option<impl Read>, limit: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    // What came before an error is kept: it is all there is.
    source.map(|source| source.take(limit).read_to_end(&mut bytes).ok());
    bytes
}

/// Waits for a program to end; `None` where it had to be stopped.
fn wait(child: &mut Child, seconds: u64) -> Option<ExitStatus> {
    for _ in 0..seconds * STEPS_PER_SECOND {
        if let Ok(Some(status)) = child.try_wait() {
            return Some(status);
        }
        std::thread::sleep(Duration::from_millis(1000 / STEPS_PER_SECOND));
    }
    // It may have ended in this moment; then there is nothing to stop.
    child.kill().ok();
    child.wait().ok();
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_program_is_named_with_its_package() {
        let tools = Tools { text: "no-such-program-at-all", info: "no-such-program-at-all", seconds: 1 };
        let problem = read_with(&tools, b"%PDF-1.4").unwrap_err();
        assert_eq!(problem, ArticleProblem::NoPdfTool, "missing");
        assert!(problem.to_string().contains("apt install poppler-utils"), "{problem}");
    }

    #[test]
    #[cfg(unix)]
    fn a_program_that_does_not_end_is_stopped() {
        let slow = run(Command::new("sleep").arg("1000"), b"", 0).map(|_| ()).unwrap_err();
        assert_eq!(slow, ArticleProblem::PdfTooSlow { seconds: 0 }, "too slow");
        let endless = run(&mut Command::new("yes"), b"", MAX_SECONDS).unwrap();
        assert_eq!(endless.output.len(), MAX_TEXT_BYTES + 1, "no more than the limit is read");
    }

    #[test]
    fn names_of_files_are_no_titles() {
        for name in ["Microsoft Word - draft", "story_final.INDD", "untitled"] {
            assert!(is_file_name(name), "{name}");
        }
        assert!(!is_file_name("What a ministry said"), "a title");
    }
}
