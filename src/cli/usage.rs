//! From what was typed to a command, or to one sentence on what is wrong with it.

use std::error::Error as _;
use std::ffi::OsString;
use std::io::Write as _;
use std::num::{IntErrorKind, ParseFloatError, ParseIntError};

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory, Parser};

use super::args::Cli;
use super::error::CliError;
use super::{Streams, report};
use crate::words::Language;

/// Parses the arguments, the program's name first; help and version are printed on the way.
///
/// # Errors
/// The exit code where there is no command to run: 0 after help or version, 2 for bad usage.
pub fn parse(args: impl IntoIterator<Item = OsString>, streams: &mut Streams<'_>) -> Result<Cli, u8> {
    let args: Vec<OsString> = args.into_iter().collect();
    streams.language = language_of(&args);
    Cli::try_parse_from(&args).map_err(|error| match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            match write!(streams.out, "{}", error.render()) {
                Ok(()) => 0,
                Err(error) => report(&CliError::Stream(error), streams),
            }
        }
        _ => report(&CliError::Argument(usage_sentence(&error, &args)), streams),
    })
}

/// The language that the arguments ask for, known before they are parsed: what is wrong with them is said in it.
fn language_of(args: &[OsString]) -> Language {
    let typed = args.iter().enumerate().find_map(|(at, arg)| match arg.to_str()? {
        "--lang" => args.get(at + 1)?.to_str(),
        other => other.strip_prefix("--lang="),
    });
    typed.and_then(Language::of_code).unwrap_or_else(Language::of_system)
}

/// What is wrong, and where to read what is right.
fn usage_sentence(error: &clap::Error, args: &[OsString]) -> String {
    let program = Cli::command();
    let typed = args.get(1).and_then(|arg| arg.to_str());
    let command = typed.and_then(|name| program.find_subcommand(name)).map(clap::Command::get_name);
    let help = command.map_or_else(String::new, |name| format!("{name} "));
    format!("{}; see “claims-map {help}--help”", problem(error))
}

fn problem(error: &clap::Error) -> String {
    let argument = context(error, ContextKind::InvalidArg);
    let value = context(error, ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let name = context(error, ContextKind::InvalidSubcommand);
            let meant = suggestion(error, ContextKind::SuggestedSubcommand);
            format!("there is no command “{name}”{meant}")
        }
        ErrorKind::UnknownArgument => {
            let meant = suggestion(error, ContextKind::SuggestedArg);
            format!("“{argument}” is not expected here{meant}")
        }
        ErrorKind::InvalidValue if value.is_empty() => format!("{argument} needs a value"),
        ErrorKind::InvalidValue => {
            let valid = context(error, ContextKind::ValidValue);
            format!("{argument} cannot be “{value}”, only one of {valid}")
        }
        ErrorKind::ValueValidation => format!("{argument} cannot be “{value}”: {}", why_not(error)),
        ErrorKind::MissingRequiredArgument => format!("{argument} is missing"),
        ErrorKind::ArgumentConflict => {
            let other = context(error, ContextKind::PriorArg);
            if other == argument || other.is_empty() {
                format!("{argument} is given more than once")
            } else {
                format!("{argument} does not go together with {other}")
            }
        }
        ErrorKind::InvalidUtf8 => "an argument is not UTF-8 text".to_owned(),
        other => format!("{argument}: {other}"),
    }
}

/// One thing that clap knows of the fault, lists joined by commas; empty where it knows nothing.
fn context(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(other) => other.to_string(),
        None => String::new(),
    }
}

fn suggestion(error: &clap::Error, kind: ContextKind) -> String {
    let names = context(error, kind);
    if names.is_empty() { names } else { format!(" (perhaps {names})") }
}

/// Why a value is not of its kind.
fn why_not(error: &clap::Error) -> String {
    let Some(source) = error.source() else {
        return "it is not of the kind expected".to_owned();
    };
    if let Some(integer) = source.downcast_ref::<ParseIntError>() {
        return match integer.kind() {
            IntErrorKind::PosOverflow | IntErrorKind::NegOverflow => "the number is out of range".to_owned(),
            _ => "it is not a whole number".to_owned(),
        };
    }
    if source.is::<ParseFloatError>() {
        return "it is not a number".to_owned();
    }
    source.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(args: &[&str]) -> (Option<u8>, String, String) {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut streams = Streams::new(&mut out, &mut err);
        let args = std::iter::once("claims-map").chain(args.iter().copied()).map(OsString::from);
        let code = parse(args, &mut streams).err();
        (code, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
    }

    #[test]
    fn each_fault_is_one_sentence_that_says_what_to_do() {
        for (args, expected) in [
            (&["verfiy"][..], "there is no command “verfiy” (perhaps verify); see “claims-map --help”"),
            (&["--bogus"], "“--bogus” is not expected here; see “claims-map --help”"),
            (
                &["explain", "--jso"],
                "“--jso” is not expected here (perhaps --json); see “claims-map explain --help”",
            ),
            (&["explain", "--off"], "--off <ACTOR> needs a value; see “claims-map explain --help”"),
            (&["export"], "<OUT> is missing; see “claims-map export --help”"),
            (
                &["export", "a.png", "--legend-columns", "abc"],
                "--legend-columns <N> cannot be “abc”: it is not a whole number; see “claims-map export --help”",
            ),
            (
                &["export", "a.png", "--dpi", "x"],
                "--dpi <N> cannot be “x”: it is not a number; see “claims-map export --help”",
            ),
            (
                &["export", "a.png", "--theme", "blue"],
                "--theme <THEME> cannot be “blue”, only one of light, dark; see “claims-map export --help”",
            ),
            (
                &["explain", "--json", "--json"],
                "--json is given more than once; see “claims-map explain --help”",
            ),
            (&["verify", "a.json", "--seal"], "--text <ARTICLE> is missing; see “claims-map verify --help”"),
        ] {
            let (code, out, err) = parsed(args);
            assert_eq!((code, out.as_str()), (Some(2), ""), "{args:?}");
            assert_eq!(err, format!("claims-map: {expected}\n"), "{args:?}");
        }
    }

    #[test]
    fn help_is_no_fault() {
        let (code, out, err) = parsed(&["explain", "--help"]);
        assert_eq!((code, err.as_str()), (Some(0), ""), "on standard output");
        assert!(out.contains("Usage: claims-map explain"), "{out}");
        assert_eq!(parsed(&["explain", "Kharkiv"]).0, None, "a command is a command");
    }
}
