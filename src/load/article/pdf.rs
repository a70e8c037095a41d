//! PDFs, through `pdftotext` and `pdfinfo` (poppler-utils), run with limits and without access to other files
//! (`tool`).
//!
//! The file goes in and the text comes out through pipes, so that nothing is written to disk. A
//! library that reads PDFs in the program itself was judged and left: those there are space letters
//! out and can panic. Not here: text recognition for scans.

use std::ffi::OsStr;
use std::path::PathBuf;

use super::citation::{day, field};
use super::error::Damage;
use super::pdf_lines::{Flow, flow};
use super::tool::{Clock, RunError, Sandbox, ToolOutput, find_in, is_program, program_in, run};
use super::{ArticleKind, ArticleProblem, Body, Citation, Draft};
use crate::budget::{MAX_PDF_SECONDS, MAX_TEXT_BYTES};
use crate::words::{message, of_io};

/// The environment variable that names the program to be run, in the place of the first `pdftotext` in `PATH`.
pub(super) const SETTING: &str = "CLAIMS_MAP_PDFTOTEXT";

/// The programs by which a PDF is read, by absolute paths, and how long they may take together.
#[derive(Debug)]
struct Tools {
    text: PathBuf,
    /// `None` where only the other is there: then nothing is known but the words.
    info: Option<PathBuf>,
    seconds: u64,
}

impl Tools {
    /// The programs that the setting or `PATH` names.
    ///
    /// # Errors
    /// [`ArticleProblem`]: there is none, or the setting names none.
    fn found(setting: Option<&OsStr>, path: Option<&OsStr>) -> Result<Self, ArticleProblem> {
        let set = setting.filter(|value| !value.is_empty()).map(PathBuf::from);
        let text = match set {
            Some(file) if file.is_absolute() && is_program(&file) => Some(file),
            Some(file) => return Err(ArticleProblem::BadPdfTool { file }),
            None => path.and_then(|path| find_in(path, "pdftotext")),
        };
        let text = text.ok_or(ArticleProblem::NoPdfTool)?;
        let info = text.parent().map(|folder| program_in(folder, "pdfinfo")).filter(|file| is_program(file));
        Ok(Self { text, info, seconds: MAX_PDF_SECONDS })
    }
}

/// Reads a PDF.
///
/// # Errors
/// [`ArticleProblem`]: no program to read it, locked, a scan, damaged, too slow.
pub(super) fn read(bytes: &[u8]) -> Result<Draft, ArticleProblem> {
    let (setting, path) = (std::env::var_os(SETTING), std::env::var_os("PATH"));
    read_with(&Tools::found(setting.as_deref(), path.as_deref())?, bytes)
}

fn read_with(tools: &Tools, bytes: &[u8]) -> Result<Draft, ArticleProblem> {
    let mut clock = Clock::of_seconds(tools.seconds);
    let ran = run(&tools.text, &["-enc", "UTF-8", "-eol", "unix", "-", "-"], bytes, &mut clock);
    let ToolOutput { output, complaints, status, sandbox } = ran.map_err(|error| match error {
        RunError::NotStarted(error) => ArticleProblem::Damaged {
            kind: ArticleKind::Pdf,
            problem: message!("article-damage-not-started", system = of_io(&error)),
        },
        RunError::TooSlow => ArticleProblem::PdfTooSlow { seconds: tools.seconds },
    })?;
    let complaints = String::from_utf8_lossy(&complaints);
    if output.len() > MAX_TEXT_BYTES {
        return Err(ArticleProblem::TooLong);
    }
    if !status.is_some_and(|status| status.success()) && output.is_empty() {
        return Err(refused(&complaints));
    }
    let Flow { blocks, hyphens } = flow(&String::from_utf8_lossy(&output));
    if blocks.iter().all(|block| block.furniture.is_some()) {
        return Err(ArticleProblem::OnlyPictures);
    }
    let mut notes = Vec::new();
    if hyphens > 0 {
        notes.push(message!("article-note-joined", count = hyphens));
    }
    let info = tools
        .info
        .as_ref()
        .and_then(|info| run(info, &["-enc", "UTF-8", "-isodates", "-"], bytes, &mut clock).ok());
    let info = info.map(|ran| String::from_utf8_lossy(&ran.output).into_owned()).unwrap_or_default();
    let value = |name: &str| info.lines().find_map(|line| field(line.strip_prefix(name)?.strip_prefix(':')?));
    if let Some(made) = value("CreationDate").as_deref().and_then(day) {
        notes.push(message!("article-note-pdf-made", day = made.long()));
    }
    notes.push(match sandbox {
        Sandbox::Closed => message!("article-note-sandboxed"),
        Sandbox::Missing => message!("article-note-not-sandboxed"),
    });
    let title = value("Title").filter(|title| !is_file_name(title));
    Ok(Draft {
        body: Body::Blocks(blocks),
        citation: Citation { title, ..Citation::default() },
        notes,
        page: Vec::new(),
    })
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
        return ArticleProblem::Locked { kind: ArticleKind::Pdf };
    }
    if says("Out of memory") || says("out of memory") || says("bad_alloc") {
        return ArticleProblem::PdfTooMuchMemory;
    }
    let first = complaints.lines().find_map(|line| line.split_once("Error")).map_or("", |(_, words)| words);
    ArticleProblem::damaged(ArticleKind::Pdf, Damage::Pdf, first.trim_start_matches([':', ' ']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_program_is_named_with_its_package() {
        let folder = tempfile::tempdir().unwrap();
        let problem = Tools::found(None, Some(folder.path().as_os_str())).unwrap_err();
        assert_eq!(problem, ArticleProblem::NoPdfTool, "missing");
        assert!(problem.to_string().contains("apt install poppler-utils"), "{problem}");
    }

    #[test]
    fn names_of_files_are_no_titles() {
        for name in ["Microsoft Word - draft", "story_final.INDD", "untitled"] {
            assert!(is_file_name(name), "{name}");
        }
        assert!(!is_file_name("What a ministry said"), "a title");
    }
}
