//! `claims-map import`: articles into a dossier, without a window.

use std::path::Path;

use super::Streams;
use super::args::{AcceptArg, ImportArgs};
use super::error::CliError;
use super::update::{refuse_no_dossier, refuse_to_overwrite};
use crate::load::{GivenCitation, Loaded, Taken, load_citations, load_dossier, read_source, source_name};
use crate::model::{Dossier, Side};
use crate::save::{dossier_to_json, write_whole};
use crate::service::{
    AcceptedSure, ArticleFile, ChosenSides, ImportedDocument, Opened, OpenedLayer, accept_sure,
    count_waiting, import_article, layer_at, layer_for, open_article,
};
use crate::words::{Arg, Joint, Message, Say as _, message};

/// Makes a dossier of articles, or adds them to one, and writes it whole or not at all: 0.
///
/// # Errors
/// [`CliError`] for files that cannot be read, a citation that lacks what it must have, and a file that would be
/// overwritten.
pub fn import(args: &ImportArgs, streams: &mut Streams<'_>) -> Result<u8, CliError> {
    refuse_to_overwrite(&args.out, args.overwrite || args.add)?;
    let citations = citations(args)?;
    let (chosen, mut unused) = chosen_sides(&args.side)?;
    let (mut dossier, opened) = beginning(args)?;
    if let Some(title) = &args.title {
        dossier.title.clone_from(title);
    }
    let mut lines = Vec::new();
    let mut cautions = Vec::new();
    for (path, citation) in args.articles.iter().zip(&citations) {
        let file = article_at(path, &opened)?;
        let of_file = |problem: Message| {
            CliError::Argument(message!("cli-of-file", file = file.name.clone(), problem = problem))
        };
        let (next, imported) = import_article(&dossier, &opened.layer, &file, citation).map_err(|fault| {
            match args.citation.as_deref().filter(|_| fault.is_of_citation()) {
                Some(path) => CliError::Argument(message!(
                    "cli-of-file",
                    file = source_name(path),
                    problem = fault.message()
                )),
                None => of_file(fault.message()),
            }
        })?;
        dossier = next;
        cautions.extend(file.article.cautions().map(|note| file_note(&file.name, note)));
        let taken = Taken::of(&file.article);
        if taken.is_little() {
            let little = message!("cli-import-little-taken", all = taken.all, taken = taken.words);
            cautions.push(file_note(&file.name, &little));
        }
        let accepted = match args.accept {
            None => None,
            Some(AcceptArg::Sure) => {
                let document = &imported.document;
                let accepted = accept_sure(&dossier, &opened.layer, document, &chosen, streams.language)
                    .map_err(of_file)?;
                dossier = accepted.dossier.clone();
                for name in &accepted.sided {
                    unused.retain(|one| !ChosenSides::is_same(one, name));
                }
                Some(accepted)
            }
        };
        lines.extend(report(&dossier, &file, &imported));
        if let Some(accepted) = &accepted {
            lines.extend(accepted_lines(accepted));
        } else {
            let count = count_waiting(&dossier, &opened.layer, &imported.document);
            lines.push(("  ", message!("cli-import-waiting", count = count)));
        }
    }
    write_whole(&args.out, dossier_to_json(&dossier).as_bytes())?;
    for (mark, line) in lines {
        streams.print(mark, &line)?;
    }
    for note in cautions {
        streams.say(&note)?;
    }
    for name in unused {
        streams.warn(message!("cli-import-side-unused", name = name))?;
    }
    let count = args.articles.len();
    streams.print("", &message!("cli-import-wrote", path = args.out.as_path(), count = count))?;
    Ok(0)
}

/// The dossier that the articles come into, and the layer that it is on.
fn beginning(args: &ImportArgs) -> Result<(Dossier, OpenedLayer), CliError> {
    let given = args.layer.layer_at();
    if !args.add {
        let opened = layer_at(given.as_ref())?;
        let dossier = Dossier { layer: opened.layer.file.clone(), ..Dossier::default() };
        return Ok((dossier, opened));
    }
    let bytes = read_source(&args.out)?;
    refuse_no_dossier(&args.out, &bytes)?;
    let opened = layer_for(&args.out, &bytes, given.as_ref())?;
    let Loaded { dossier, .. } = load_dossier(&bytes, &args.out.display().to_string(), &opened.layer)?;
    Ok((dossier, opened))
}

/// A note on an article, behind its file's name.
fn file_note(file: &Message, note: &Message) -> Message {
    message!("cli-of-file", file = file.clone(), problem = note.clone())
}

/// The sides that were typed, each behind a name, and the names.
fn chosen_sides(typed: &[String]) -> Result<(ChosenSides, Vec<&str>), CliError> {
    let mut chosen = ChosenSides::default();
    let mut names = Vec::new();
    for one in typed {
        let parted = one.rsplit_once('=').filter(|(name, _)| !name.trim().is_empty());
        let Some((name, side)) =
            parted.and_then(|(name, word)| Some((name, Side::from_keyword(word.trim())?)))
        else {
            let known = Arg::list(Joint::Comma, Side::ALL.map(Side::keyword));
            return Err(CliError::Argument(message!("cli-import-side", typed = one, known = known)));
        };
        chosen.choose(name, side);
        names.push(name.trim());
    }
    Ok((chosen, names))
}

/// A citation for each article; an empty one where none is given.
fn citations(args: &ImportArgs) -> Result<Vec<GivenCitation>, CliError> {
    let count = args.articles.len();
    let mut citations = match &args.citation {
        None => vec![GivenCitation::default(); count],
        Some(path) => load_citations(&read_source(path)?, &path.display().to_string())?,
    };
    if citations.len() != count {
        let (path, given) = (args.citation.as_deref().unwrap_or(Path::new("")), citations.len());
        let problem = message!("cli-import-citations", given = given, articles = count);
        return Err(CliError::Argument(message!("cli-of-file", file = path, problem = problem)));
    }
    for citation in &mut citations {
        citation.outlet = citation.outlet.take().or_else(|| args.outlet.clone());
    }
    Ok(citations)
}

fn article_at(path: &Path, opened: &OpenedLayer) -> Result<ArticleFile, CliError> {
    match open_article(opened.clone(), path)? {
        Opened::Article(file) => Ok(*file),
        Opened::Map(_) => {
            let (file, problem) = (source_name(path), message!("cli-import-no-article"));
            Err(CliError::Argument(message!("cli-of-file", file = file, problem = problem)))
        }
    }
}

/// What came of an article, a line a thing.
fn report(
    dossier: &Dossier,
    file: &ArticleFile,
    imported: &ImportedDocument,
) -> Vec<(&'static str, Message)> {
    let Some(document) = dossier.document(&imported.document) else { return Vec::new() };
    let name = file.name.clone();
    let mut lines = vec![("", message!("cli-import-article", file = name, citation = document.citation()))];
    if imported.is_headline_guessed {
        lines.push(("  ", message!("cli-import-headline")));
    }
    let taken = Taken::of(&file.article);
    if taken.beside > 0 {
        let Taken { words, all, beside } = taken;
        lines.push(("  ", message!("cli-import-taken", all = all, taken = words, beside = beside)));
    }
    if imported.left_out > 0 {
        lines.push(("  ", message!("cli-import-left-out", count = imported.left_out)));
    }
    if !imported.lacking.is_empty() {
        let parts =
            imported.lacking.iter().map(|part| message!("service-import-part", part = part.keyword()));
        lines.push(("  ", message!("cli-import-lacking", parts = Arg::list(Joint::Comma, parts))));
    }
    lines
}

/// How many suggestions became statements, and what waits.
fn accepted_lines(accepted: &AcceptedSure) -> Vec<(&'static str, Message)> {
    let AcceptedSure { accepted, waiting, without_side, .. } = accepted;
    let mut lines = vec![("  ", message!("cli-import-accepted", accepted = *accepted, waiting = *waiting))];
    if !without_side.is_empty() {
        let names = Arg::list(Joint::Comma, without_side.iter().map(String::as_str));
        lines.push(("  ", message!("cli-import-without-side", names = names)));
    }
    lines
}
