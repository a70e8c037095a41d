//! How well the main text of web pages is found: token F1 on a folder of pages with known texts.
//!
//! `NAME.html` is a page, `NAME.txt` what its article says; `NAME.PROGRAM.txt`, where it is there, is what another
//! program makes of the page, and is scored beside ours. A token is a run of letters, digits and underscores, in lower
//! case; precision and recall are of the two bags of tokens, and each figure is the mean over the pages.

mod common;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use claims_map::load::{ImportedArticle, article_from_bytes};
use common::{Outcome, Plan, Table, seconds_of};

/// How many of the pages on which ours is worst are named.
const WORST: usize = 10;

fn main() -> Outcome<()> {
    let plan = Plan::from_arguments(1)?;
    let folders: Vec<PathBuf> = plan.words.iter().map(PathBuf::from).filter(|path| path.is_dir()).collect();
    if folders.is_empty() {
        return score(&invented(&plan)?);
    }
    folders.iter().try_for_each(|folder| score(folder))
}

/// A folder with one invented page.
fn invented(plan: &Plan) -> Outcome<PathBuf> {
    let text = "The bridge over the river was closed on Monday, since nobody knew what held it.";
    let page = format!(
        "<html><body><nav><a href=/>Home</a></nav><article><p>{text}</p></article><footer>Imprint</footer></body></html>"
    );
    let path = plan.write("bridge.html", page)?;
    plan.write("bridge.txt", text)?;
    Ok(path.parent().unwrap_or(Path::new(".")).to_owned())
}

/// Precision, recall and their harmonic mean.
#[derive(Clone, Copy, Default)]
struct Score {
    f1: f64,
    precision: f64,
    recall: f64,
}

fn score(folder: &Path) -> Outcome<()> {
    let mut pages: Vec<PathBuf> = std::fs::read_dir(folder)?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "html"))
        .filter(|path| path.with_extension("txt").is_file())
        .collect();
    pages.sort();
    let mut scores: BTreeMap<String, Vec<Score>> = BTreeMap::new();
    let mut ours: Vec<(f64, String)> = Vec::new();
    let (mut bytes, mut seconds) = (0, 0.0);
    for page in &pages {
        let known = std::fs::read_to_string(page.with_extension("txt"))?;
        let file = std::fs::read(page)?;
        let (took, article) = seconds_of(|| article_from_bytes(&file, "page.html"));
        (bytes, seconds) = (bytes + file.len(), seconds + took);
        let (kept, whole) =
            article.map(|article| (kept(&article), article.text.as_str().to_owned())).unwrap_or_default();
        let name = page.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let score = score_of(&known, &kept);
        ours.push((score.f1, name.clone()));
        scores.entry("ours, without what is proposed for exclusion".to_owned()).or_default().push(score);
        scores.entry("ours, with it".to_owned()).or_default().push(score_of(&known, &whole));
        for (program, text) in others(folder, &name)? {
            scores.entry(program).or_default().push(score_of(&known, &text));
        }
    }
    let title = format!(
        "{}: main texts of {} pages ({:.1} MB in {seconds:.1} s)",
        folder.file_name().unwrap_or_default().to_string_lossy(),
        pages.len(),
        bytes as f64 / 1e6
    );
    let mut table = Table::new(title, &["", "pages", "F1", "precision", "recall"]);
    for (program, scores) in &scores {
        let mean = |value: fn(&Score) -> f64| {
            format!("{:.3}", scores.iter().map(value).sum::<f64>() / scores.len().max(1) as f64)
        };
        let count = scores.len().to_string();
        table.row([
            program.clone(),
            count,
            mean(|one| one.f1),
            mean(|one| one.precision),
            mean(|one| one.recall),
        ]);
    }
    table.print()?;
    ours.sort_by(|one, two| one.0.total_cmp(&two.0));
    let mut worst = Table::new("where ours is worst", &["", "F1"]);
    for (f1, name) in ours.into_iter().take(WORST) {
        worst.row([name, format!("{f1:.3}")]);
    }
    worst.print()
}

/// What other programs make of a page: the program's name and its text.
fn others(folder: &Path, page: &str) -> Outcome<Vec<(String, String)>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let program = name.strip_prefix(page).and_then(|rest| rest.strip_prefix('.'));
        let program =
            program.and_then(|rest| rest.strip_suffix(".txt")).filter(|program| !program.is_empty());
        if let Some(program) = program {
            found.push((program.to_owned(), std::fs::read_to_string(entry.path())?));
        }
    }
    Ok(found)
}

/// The text without the paragraphs that are proposed for exclusion.
fn kept(article: &ImportedArticle) -> String {
    let ranges: Vec<_> = article.proposals.iter().map(|one| one.range.clone()).collect();
    article.without(&ranges).as_str().to_owned()
}

fn tokens(text: &str) -> BTreeMap<String, usize> {
    let mut tokens = BTreeMap::new();
    let lower = text.to_lowercase();
    let words = lower.split(|one: char| !one.is_alphanumeric() && one != '_').filter(|word| !word.is_empty());
    for word in words {
        *tokens.entry(word.to_owned()).or_default() += 1;
    }
    tokens
}

fn score_of(known: &str, found: &str) -> Score {
    let (known, found) = (tokens(known), tokens(found));
    let common: usize =
        known.iter().map(|(word, count)| (*count).min(found.get(word).copied().unwrap_or_default())).sum();
    let share = |all: &BTreeMap<String, usize>| common as f64 / all.values().sum::<usize>().max(1) as f64;
    let (precision, recall) = (share(&found), share(&known));
    let f1 = if common == 0 { 0.0 } else { 2.0 * precision * recall / (precision + recall) };
    Score { f1, precision, recall }
}
