//! What can be typed.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::format::{export_endings, list_of_article_endings};
use crate::words::{Language, UnknownLanguage};

/// A map of territorial claims in which every colour has a verified quote.
///
/// Without a command, opens the window on the shipped article.
#[derive(Debug, Parser)]
#[command(name = "claims-map", version)]
pub struct Cli {
    /// The language of everything that is said, written and drawn: en, uk; without it the system's.
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = language)]
    pub lang: Option<Language>,
    /// What to do; without it the window opens.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// The language of a code that was typed.
fn language(code: &str) -> Result<Language, UnknownLanguage> {
    code.parse()
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Opens the window on a dossier, an exported file or an article.
    Open(OpenArgs),
    /// Writes the map to a file, in the format that its ending asks for.
    Export(Box<ExportArgs>),
    /// Says why areas have their colours.
    Explain(ExplainArgs),
    /// Checks a dossier or an exported file, and its quotes against the article's text.
    Verify(VerifyArgs),
    /// Suggests statements from an article's text, each with its quote and why, for you to check.
    Extract(ExtractArgs),
    /// Writes the canonical text of a document to standard output, where the dossier has it.
    Text(TextArgs),
    /// Brings a dossier up to a new version of its article: quotes that stand in it word for word get their new
    /// places, the others are marked and do not count.
    Update(UpdateArgs),
    /// Says what is different between two dossiers, two exported files, or two versions of one.
    Diff(DiffArgs),
    /// Makes a dossier of articles, without a window; what their texts suggest waits in it, or is accepted where it is
    /// sure.
    Import(ImportArgs),
    /// Adds what a person, a model or another tool suggests to a dossier, as far as each quote stands in the article
    /// character for character; it waits for a decision.
    Suggest(SuggestArgs),
    /// Prints the JSON Schema of a format.
    Schema(SchemaArgs),
}

/// What to work on.
#[derive(Debug, Args, Default)]
pub struct SourceArgs {
    /// The dossier; without it the shipped article's.
    #[arg(long, value_name = "FILE")]
    pub dossier: Option<PathBuf>,
    /// The areas to draw it on.
    #[command(flatten)]
    pub layer: LayerArgs,
}

/// The areas.
#[derive(Debug, Args, Default)]
pub struct LayerArgs {
    /// The areas, as GeoJSON (.geojson, .geojsonl) in longitude and latitude; without it Ukraine's oblasts.
    #[arg(long, value_name = "FILE")]
    pub layer: Option<PathBuf>,
    /// The property of the layer that is an area's id in the dossier; features with the same id become
    /// one area. Without it the features' own id, else a property such as GEOID or code that is filled and
    /// unique.
    #[arg(long, value_name = "PROPERTY", requires = "layer")]
    pub layer_id: Option<String>,
    /// The property of the layer that is an area's name; without it one such as name.
    #[arg(long, value_name = "PROPERTY", requires = "layer")]
    pub layer_name: Option<String>,
}

/// What to switch off.
#[derive(Debug, Args, Default)]
pub struct ToggleArgs {
    /// Leaves out what this actor says and what it relays; may be repeated.
    #[arg(long, value_name = "ACTOR")]
    pub off: Vec<String>,
    /// Leaves out only what this actor says; may be repeated.
    #[arg(long, value_name = "ACTOR")]
    pub off_speaker: Vec<String>,
    /// Leaves out only what this actor relays; may be repeated.
    #[arg(long, value_name = "ACTOR")]
    pub off_relayer: Vec<String>,
    /// Leaves out what has no go-between named.
    #[arg(long)]
    pub off_direct: bool,
    /// Leaves out what stands in this document; may be repeated.
    #[arg(long, value_name = "DOCUMENT")]
    pub off_document: Vec<String>,
    /// Leaves out what stands in other documents; may be repeated.
    #[arg(long, value_name = "DOCUMENT")]
    pub only_document: Vec<String>,
    /// Leaves out statements of this kind; may be repeated.
    #[arg(long, value_name = "KIND")]
    pub off_kind: Vec<String>,
    /// Leaves out statements of other kinds; may be repeated.
    #[arg(long, value_name = "KIND")]
    pub only: Vec<String>,
    /// Leaves out what is only implied.
    #[arg(long)]
    pub no_implied: bool,
}

/// `open`.
#[derive(Debug, Args, Default)]
pub struct OpenArgs {
    /// The dossier, an exported file, or an article to review; without it the shipped article's dossier.
    #[arg(help = format!(
        "The dossier, a picture, page or data file that was exported, or an article ({}) to review; without it the \
         shipped article's dossier",
        list_of_article_endings(", ")
    ))]
    pub file: Option<PathBuf>,
    /// The areas to open it on.
    #[command(flatten)]
    pub layer: LayerArgs,
}

/// `export`.
#[derive(Debug, Args)]
pub struct ExportArgs {
    /// The file to write; its ending says in which format.
    #[arg(
        required_unless_present = "all_formats",
        help = format!("The file to write; its ending says in which format: {}", export_endings(" "))
    )]
    pub out: Option<PathBuf>,
    /// Writes every format into this folder, which is made where it is not there.
    #[arg(long, value_name = "DIR", conflicts_with = "out")]
    pub all_formats: Option<PathBuf>,
    /// Beside an HTML page, also writes the lines that embed it in another page, in a file of their own:
    /// map.embed.html beside map.html.
    #[arg(long, conflicts_with = "all_formats")]
    pub embed: bool,
    /// What to draw.
    #[command(flatten)]
    pub source: SourceArgs,
    /// What to leave out.
    #[command(flatten)]
    pub toggles: ToggleArgs,
    /// How large.
    #[command(flatten)]
    pub size: SizeArgs,
    /// What stands on the page.
    #[command(flatten)]
    pub page: PageArgs,
    /// Puts the texts of the articles into the file, where the dossier has them. Without it only the quotes
    /// go out; the texts belong to who published them.
    #[arg(long)]
    pub with_text: bool,
}

/// The size of a picture.
#[derive(Debug, Args, Default)]
pub struct SizeArgs {
    /// A size that is often asked for: web (1200 × 900), link (1200 × 630), square (1080 × 1080), story (1080 ×
    /// 1920), wide (1920 × 1080), 4k (3840 × 2160), columns (two of a newspaper, 174 × 110 mm), a5, a4, a3 or a0
    /// (landscape); those on paper with 300 dpi.
    #[arg(long, value_name = "NAME")]
    pub preset: Option<String>,
    /// Width: pixels, or with a unit as in 210mm or 8.5in; without it 1600 pixels.
    #[arg(long, value_name = "LENGTH")]
    pub width: Option<String>,
    /// Height: pixels, or with a unit; without it 1200 pixels.
    #[arg(long, value_name = "LENGTH")]
    pub height: Option<String>,
    /// Resolution in dots an inch, which is written into the file.
    #[arg(long, value_name = "N")]
    pub dpi: Option<f64>,
    /// Size of the text: on paper in points, as in 8pt; or a factor, as in 1.2 or 120%. Without it, as suits the
    /// size: 7 points on paper. Larger type leaves out more.
    #[arg(long, value_name = "SIZE")]
    pub text_size: Option<String>,
}

/// What stands on a page.
#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of its own")]
pub struct PageArgs {
    /// The area to outline and explain, by code or any spelling; of a group, all its areas.
    #[arg(long, value_name = "AREA")]
    pub focus: Option<String>,
    /// The colours of the picture.
    #[arg(long, value_enum, default_value_t = ThemeArg::Light)]
    pub theme: ThemeArg,
    /// Other colours: grey, for print, or a JSON file with some of occupied, contested, claimed, threatened, mentioned,
    /// not-mentioned, hatch, dots, paper, ink, sea and land, each as in "#521b50"; what is hard to tell apart or to read in
    /// them is said.
    #[arg(long, value_name = "FILE")]
    pub palette: Option<PathBuf>,
    /// What the picture has behind everything: paper, none, or a colour, as in #f2efe8.
    #[arg(long, value_name = "COLOUR")]
    pub background: Option<String>,
    /// Which areas are named.
    #[arg(long, value_enum, default_value_t = LabelsArg::All)]
    pub labels: LabelsArg,
    /// Only a part of the map: areas, as in UA-63,UA-59, or west, south, east and north in degrees, as in 33,46,37,48.
    #[arg(long, value_name = "PART", allow_hyphen_values = true)]
    pub crop: Option<String>,
    /// Leaves out the small map that shows which part of the whole a picture shows.
    #[arg(long, requires = "crop")]
    pub no_locator: bool,
    /// The language of the picture; --lang says it for everything.
    #[arg(long, value_name = "LANGUAGE", value_parser = language)]
    pub names: Option<Language>,
    /// The title; without it the dossier's.
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,
    /// The line under the title.
    #[arg(long, value_name = "TEXT")]
    pub subtitle: Option<String>,
    /// A note under the legend.
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
    /// What the picture shows, in words; without it what the verdicts say.
    #[arg(long, value_name = "TEXT")]
    pub alt: Option<String>,
    /// Who made the picture, and for whom, as it is to be named: “Olha Tkach / The Harbour”.
    #[arg(long, value_name = "TEXT")]
    pub credit: Option<String>,
    /// Leaves out that the picture was made with Claims Map and how to check it.
    #[arg(long)]
    pub no_mark: bool,
    /// Numbers in the coloured areas, and their quotes under the map.
    #[arg(long)]
    pub footnotes: bool,
    /// Leaves the legend out.
    #[arg(long, conflicts_with = "legend")]
    pub no_legend: bool,
    /// Where the legend stands.
    #[arg(long, value_enum, default_value_t = LegendArg::Auto)]
    pub legend: LegendArg,
    /// Columns of a legend that stands below the map, 1 to 4.
    #[arg(long, value_name = "N", default_value_t = 2)]
    pub legend_columns: u8,
    /// How the letters of an SVG are written; other formats have no choice.
    #[arg(long, value_enum, default_value_t = TextArg::Live)]
    pub text: TextArg,
    /// A PDF for a printing press: its colours in cyan, magenta, yellow and black, black letters in black ink alone. It
    /// is for no certain press, so it is not PDF/A.
    #[arg(long)]
    pub cmyk: bool,
    /// The day to print as the one on which the page was made, as in 2025-03-18. Without it none is
    /// printed: the same input gives the same bytes on every day.
    #[arg(long, value_name = "DAY")]
    pub date: Option<String>,
}

/// Which areas are named on a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LabelsArg {
    /// All.
    All,
    /// Those with a colour.
    Coloured,
    /// None.
    None,
}

/// Where a legend stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LegendArg {
    /// Beside the map where the page is wide, under it where it is not.
    Auto,
    /// At the left of the map.
    Left,
    /// At the right of the map.
    Right,
    /// Under the map.
    Below,
}

/// How the letters of an SVG are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum TextArg {
    /// As text, in the reader's font where Inter is missing.
    Live,
    /// As outlines.
    Outlines,
    /// As text, with the font in the file.
    Embedded,
}

/// The colours of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ThemeArg {
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
}

/// `explain`.
#[derive(Debug, Args)]
pub struct ExplainArgs {
    /// The areas, each by code or any spelling; of a group, all its areas; without any, all areas of the map.
    #[arg(value_name = "AREA")]
    pub areas: Vec<String>,
    /// What to explain.
    #[command(flatten)]
    pub source: SourceArgs,
    /// What to leave out.
    #[command(flatten)]
    pub toggles: ToggleArgs,
    /// Prints JSON.
    #[arg(long)]
    pub json: bool,
}

/// `verify`.
#[derive(Debug, Args)]
pub struct VerifyArgs {
    /// The dossier, or a picture, page or data file that was exported.
    pub file: PathBuf,
    /// On which areas it was made.
    #[command(flatten)]
    pub layer: LayerArgs,
    /// The article, to compare the quotes with.
    #[arg(long, value_name = "ARTICLE", help = format!(
        "The article, to compare the quotes with: the file that it was brought in from or another version of it \
         ({}). Quotes are looked for by their words and what stands around them",
        list_of_article_endings(", ")
    ))]
    pub text: Option<PathBuf>,
    /// Quotes that were never compared with their text are no failure.
    #[arg(long)]
    pub allow_unchecked: bool,
    /// Prints JSON.
    #[arg(long)]
    pub json: bool,
    /// With --text, when every quote stands at its place in its document's own text: writes into the dossier that it was checked.
    #[arg(long, requires = "text")]
    pub seal: bool,
    /// Compares what the file shows with an original that you have: pictures by their pixels, whatever their
    /// size and whether encoded with loss; files with records by their statements, quotes and verdicts.
    #[arg(long, value_name = "ORIGINAL", conflicts_with_all = ["text", "seal"])]
    pub against: Option<PathBuf>,
}

/// `text`.
#[derive(Debug, Args)]
pub struct TextArgs {
    /// The dossier, or a file that was exported from it.
    pub file: PathBuf,
    /// The document, by its id; without it the one whose text is there.
    #[arg(long, value_name = "ID")]
    pub document: Option<String>,
    /// On which areas it was made.
    #[command(flatten)]
    pub layer: LayerArgs,
}

/// `update`.
#[derive(Debug, Args)]
pub struct UpdateArgs {
    /// The dossier.
    pub file: PathBuf,
    /// The new version of the article.
    #[arg(
        long,
        value_name = "ARTICLE",
        help = format!("The new version of the article ({})", list_of_article_endings(", "))
    )]
    pub text: PathBuf,
    /// The file to write, whole or not at all.
    #[arg(short, long, value_name = "FILE")]
    pub out: PathBuf,
    /// The document that it is a version of, by its id; without it that of whose quotes it has most.
    #[arg(long, value_name = "ID")]
    pub document: Option<String>,
    /// Writes over a file that is there already, be it the dossier itself.
    #[arg(long)]
    pub overwrite: bool,
    /// Prints JSON.
    #[arg(long)]
    pub json: bool,
    /// On which areas it was made.
    #[command(flatten)]
    pub layer: LayerArgs,
}

/// `diff`.
#[derive(Debug, Args)]
pub struct DiffArgs {
    /// A dossier, or a file that was exported.
    pub before: PathBuf,
    /// Another, or another version of it.
    pub after: PathBuf,
    /// Prints JSON.
    #[arg(long)]
    pub json: bool,
    /// On which areas both were made.
    #[command(flatten)]
    pub layer: LayerArgs,
}

/// `extract`.
#[derive(Debug, Args)]
pub struct ExtractArgs {
    /// The article in English, Ukrainian or Russian.
    #[arg(
        required_unless_present = "ndjson",
        help = format!("The article in English, Ukrainian or Russian: {}", list_of_article_endings(" or "))
    )]
    pub article: Option<PathBuf>,
    /// Prints JSON: names, statements and unknown names, with offsets in code points.
    #[arg(long)]
    pub json: bool,
    /// Reads an object with a text from each line of the file, or of standard input, and prints one for each: for whole
    /// corpora.
    #[arg(long, conflicts_with = "json")]
    pub ndjson: bool,
    /// The words, names and actors to look for; without it those that ship with the program.
    #[arg(long, value_name = "FILE")]
    pub lexicon: Option<PathBuf>,
}

/// `import`.
#[derive(Debug, Args)]
pub struct ImportArgs {
    /// The articles.
    #[arg(
        required = true,
        value_name = "ARTICLE",
        help = format!("The articles: {}; - for standard input", list_of_article_endings(", "))
    )]
    pub articles: Vec<PathBuf>,
    /// The dossier to write, whole or not at all.
    #[arg(short, long, value_name = "DOSSIER")]
    pub out: PathBuf,
    /// Makes statements of the suggestions that are sure; without it all of them wait for a decision.
    #[arg(long, value_enum)]
    pub accept: Option<AcceptArg>,
    /// On whose behalf somebody speaks whom neither the dossier nor the lexicon knows, as in "Olha Tkach=ukraine"; may be
    /// repeated. What others of them say waits for a decision.
    #[arg(long, value_name = "SIDE", requires = "accept")]
    pub side: Vec<String>,
    /// A JSON file with what is known of the articles; for several a list, in their order.
    #[arg(
        long,
        value_name = "FILE",
        help = "A JSON file with some of title, description, outlet, published, url, language, author and author_side; for \
                several articles a list of these, in their order"
    )]
    pub citation: Option<PathBuf>,
    /// Who published the articles, where neither they nor the citation say it.
    #[arg(long, value_name = "NAME")]
    pub outlet: Option<String>,
    /// The title of the dossier; without it that of the first article.
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,
    /// Adds the articles to a dossier that is there already.
    #[arg(long, conflicts_with = "overwrite")]
    pub add: bool,
    /// Writes a new dossier over a file that is there already.
    #[arg(long)]
    pub overwrite: bool,
    /// On which areas.
    #[command(flatten)]
    pub layer: LayerArgs,
}

/// Which suggestions are accepted without a look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum AcceptArg {
    /// Those that are sure.
    Sure,
}

/// `suggest`.
#[derive(Debug, Args)]
pub struct SuggestArgs {
    /// The dossier, which has the article's text.
    pub file: PathBuf,
    /// The suggestions, in any of the formats that are read; - for standard input.
    #[arg(
        long,
        value_name = "FILE",
        help = "The suggestions: JSON Lines, a table (CSV), W3C annotations, exports of Hypothesis or INCEpTION (JSON CAS, \
                WebAnno TSV); - for standard input"
    )]
    pub from: PathBuf,
    /// Who or what made the suggestions, where they do not say it: a person, a model with its version; without it the
    /// file's name.
    #[arg(long, value_name = "NAME")]
    pub origin: Option<String>,
    /// Of which document they are, by its id or address, where they do not say it and several have their text here.
    #[arg(long, value_name = "DOCUMENT")]
    pub document: Option<String>,
    /// Writes the dossier into another file, whole or not at all, and leaves this one as it is.
    #[arg(short, long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Writes over a file that is there already.
    #[arg(long, requires = "out")]
    pub overwrite: bool,
    /// Prints JSON.
    #[arg(long)]
    pub json: bool,
    /// On which areas it was made.
    #[command(flatten)]
    pub layer: LayerArgs,
}

/// `schema`.
#[derive(Debug, Args)]
pub struct SchemaArgs {
    /// Of what.
    #[arg(value_enum, default_value_t = SchemaArg::Dossier)]
    pub of: SchemaArg,
}

/// What has a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SchemaArg {
    /// A dossier's file.
    Dossier,
    /// What extract prints, of a text each line.
    Extract,
    /// What suggest reads, a suggestion each line.
    Suggestions,
}
