//! Arguments → window or command.

use std::process::ExitCode;

use claims_map::cli::{self, CliError, Command, OpenArgs, Streams};
use claims_map::service::{LaunchError, OpenError, Start, open_start};
use claims_map::words::Language;

fn main() -> ExitCode {
    start_log();
    let (mut out, mut err) = (std::io::stdout(), std::io::stderr());
    let mut streams = Streams::new(&mut out, &mut err);
    let cli = match cli::parse(std::env::args_os(), &mut streams) {
        Ok(cli) => cli,
        Err(code) => return ExitCode::from(code),
    };
    let command = cli.command.unwrap_or_else(|| Command::Open(OpenArgs::default()));
    let code = match &command {
        Command::Open(args) => open(args, cli.lang, &mut streams),
        other => cli::run(other, &mut streams),
    };
    ExitCode::from(code)
}

/// Writes what the program does to the standard error where `CLAIMS_MAP_LOG` names a level (`error`, `warn`, `info`,
/// `debug`, `trace`); silent otherwise.
fn start_log() {
    let level = std::env::var("CLAIMS_MAP_LOG").ok().and_then(|level| level.parse::<tracing::Level>().ok());
    if let Some(level) = level {
        tracing_subscriber::fmt().with_max_level(level).with_writer(std::io::stderr).with_ansi(false).init();
    }
}

/// Opens the window; where it cannot open, prints the map as a table and says why.
fn open(args: &OpenArgs, language: Option<Language>, streams: &mut Streams<'_>) -> u8 {
    // A file that the user names is read before anything opens; what is shipped is read meanwhile.
    let load = || open_start(args.file.as_deref(), args.layer.layer_at().as_ref());
    let is_shipped = args.file.is_none() && args.layer.layer.is_none();
    let named = if is_shipped { Ok(None) } else { load().map(Some) };
    let opened =
        named.map(|start| window(language, move || start.map_or_else(|| open_start(None, None), Ok)));
    let done = match opened {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => {
            load().map_err(CliError::from).and_then(|start| cli::report_no_window(&start, &error, streams))
        }
        Err(error) => Err(CliError::from(error)),
    };
    done.map_or_else(|error| cli::report(&error, streams), |()| 0)
}

#[cfg(feature = "window")]
fn window(
    language: Option<Language>,
    load: impl FnOnce() -> Result<Start, OpenError> + Send + 'static,
) -> Result<(), LaunchError> {
    claims_map::app::open_window(language, load)
}

#[cfg(not(feature = "window"))]
fn window(
    _language: Option<Language>,
    _load: impl FnOnce() -> Result<Start, OpenError>,
) -> Result<(), LaunchError> {
    Err(LaunchError::NoWindow)
}
