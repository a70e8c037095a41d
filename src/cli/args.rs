//! What can be typed.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// A map of territorial claims in which every colour has a verified quote.
///
/// Without a command, opens the window on the shipped article.
#[derive(Debug, Parser)]
#[command(name = "claims-map", version, after_help = EXAMPLES)]
pub struct Cli {
    /// What to do; without it the window opens.
    #[command(subcommand)]
    pub command: Option<Command>,
}

const EXAMPLES: &str = "Examples:
  claims-map                                    the window, on the shipped article
  claims-map explain Kharkiv                    why Kharkiv Oblast has its colour
  claims-map explain --off isw                  all areas, without what ISW says or relays
  claims-map export map.svg --theme dark        the map as a vector picture
  claims-map export map.png --width 3840 --height 2400
  claims-map verify dossier.json --text article.txt
  claims-map verify map.png                     whether a picture is still what it was";

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Opens the window on a dossier.
    Open(OpenArgs),
    /// Writes the map to a file: a picture, a page or data, by the file's ending.
    Export(ExportArgs),
    /// Says why areas have their colours.
    Explain(ExplainArgs),
    /// Checks a dossier or an exported file, and its quotes against the article's text.
    Verify(VerifyArgs),
}

/// What to work on.
#[derive(Debug, Args, Default)]
pub struct SourceArgs {
    /// The dossier; without it the shipped article's.
    #[arg(long, value_name = "FILE")]
    pub dossier: Option<PathBuf>,
    /// The areas, as GeoJSON; without it Ukraine's oblasts.
    #[arg(long, value_name = "FILE")]
    pub layer: Option<PathBuf>,
}

/// What to switch off.
#[derive(Debug, Args, Default)]
pub struct ToggleArgs {
    /// Leaves out what this actor says and what it relays; may be repeated.
    #[arg(long, value_name = "ACTOR")]
    pub off: Vec<String>,
    /// Leaves out statements of this kind; may be repeated.
    #[arg(long, value_name = "KIND")]
    pub off_kind: Vec<String>,
    /// Leaves out what is only implied.
    #[arg(long)]
    pub no_implied: bool,
}

/// `open`.
#[derive(Debug, Args, Default)]
pub struct OpenArgs {
    /// The dossier; without it the shipped article's.
    pub file: Option<PathBuf>,
    /// The areas, as GeoJSON; without it Ukraine's oblasts.
    #[arg(long, value_name = "FILE")]
    pub layer: Option<PathBuf>,
}

/// `export`.
#[derive(Debug, Args)]
pub struct ExportArgs {
    /// The file to write; its ending (.png .svg .csv .geojson .jsonld .claims.json) says in which format.
    pub out: PathBuf,
    /// What to draw.
    #[command(flatten)]
    pub source: SourceArgs,
    /// What to leave out.
    #[command(flatten)]
    pub toggles: ToggleArgs,
    /// Width in pixels.
    #[arg(long, value_name = "PX", default_value_t = 1600)]
    pub width: u32,
    /// Height in pixels.
    #[arg(long, value_name = "PX", default_value_t = 1200)]
    pub height: u32,
    /// Resolution of the print: sets the size of type and lines, and is written into the PNG.
    #[arg(long, value_name = "N")]
    pub dpi: Option<f64>,
    /// The area to outline and explain, by code or any spelling.
    #[arg(long, value_name = "AREA")]
    pub focus: Option<String>,
    /// The colours of the picture.
    #[arg(long, value_enum, default_value_t = ThemeArg::Light)]
    pub theme: ThemeArg,
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
    /// The area, by code or any spelling; without it all areas.
    pub area: Option<String>,
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
    /// The areas that it was made on, as GeoJSON; without it Ukraine's oblasts.
    #[arg(long, value_name = "FILE")]
    pub layer: Option<PathBuf>,
    /// The article's text, to compare the quotes with.
    #[arg(long, value_name = "ARTICLE")]
    pub text: Option<PathBuf>,
    /// Prints JSON.
    #[arg(long)]
    pub json: bool,
    /// With --text, when every quote is exact: writes into the dossier that it was checked.
    #[arg(long, requires = "text")]
    pub seal: bool,
}
