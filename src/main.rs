//! Arguments → command.

use std::process::ExitCode;

use clap::Parser;
use claims_map::cli::{self, Cli, Streams};

fn main() -> ExitCode {
    let cli = Cli::parse();
    let (mut out, mut err) = (std::io::stdout().lock(), std::io::stderr().lock());
    let mut streams = Streams { out: &mut out, err: &mut err };
    match cli.command {
        Some(command) => ExitCode::from(cli::run(&command, &mut streams)),
        None => ExitCode::SUCCESS,
    }
}
