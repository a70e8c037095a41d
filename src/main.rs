//! Arguments → window or command.

use std::process::ExitCode;

use claims_map::cli::{self, Command, Input, OpenArgs, Streams};

fn main() -> ExitCode {
    let (mut out, mut err) = (std::io::stdout(), std::io::stderr());
    let mut streams = Streams { out: &mut out, err: &mut err };
    let command = match cli::parse(std::env::args_os(), &mut streams) {
        Ok(cli) => cli.command.unwrap_or_else(|| Command::Open(OpenArgs::default())),
        Err(code) => return ExitCode::from(code),
    };
    let code = match &command {
        Command::Open(args) => open(args, &mut streams),
        other => cli::run(other, &mut streams),
    };
    ExitCode::from(code)
}

/// Opens the window; where it cannot open, prints the map as a table and says why.
fn open(args: &OpenArgs, streams: &mut Streams<'_>) -> u8 {
    let input = match cli::load_input(args.file.as_deref(), args.layer.as_deref()) {
        Ok(input) => input,
        Err(error) => return cli::report(&error, streams),
    };
    let Err(missing) = window(&input) else {
        return 0;
    };
    match cli::print_without_window(&input.dossier, &input.layer, &missing, streams) {
        Ok(()) => 0,
        Err(error) => cli::report(&error, streams),
    }
}

#[cfg(feature = "window")]
fn window(input: &Input) -> Result<(), String> {
    claims_map::app::open_window(input.dossier.clone(), input.layer.clone())
        .map_err(|error| error.to_string())
}

#[cfg(not(feature = "window"))]
fn window(_input: &Input) -> Result<(), String> {
    Err("this program was built without the feature “window”".to_owned())
}
