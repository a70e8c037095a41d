//! From what was typed to a command, or to one sentence on what is wrong with it.

use std::error::Error as _;
use std::ffi::OsString;
use std::io::Write as _;
use std::num::{IntErrorKind, ParseFloatError, ParseIntError};

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ArgMatches, CommandFactory, FromArgMatches, Parser};

use super::args::Cli;
use super::error::CliError;
use super::help::{asked_help, command};
use super::{Streams, report};
use crate::service::system_language;
use crate::words::{Language, Message, Say, UnknownLanguage, message};

/// Parses the arguments, the program's name first; help and version are printed on the way.
///
/// # Errors
/// The exit code where there is no command to run: 0 after help or version, 2 for bad usage.
pub fn parse(args: impl IntoIterator<Item = OsString>, streams: &mut Streams<'_>) -> Result<Cli, u8> {
    let args: Vec<OsString> = args.into_iter().collect();
    streams.language = language_of(&args);
    // What is typed right needs no words, which take longer to make than to parse: only help and faults do.
    if let Ok(cli) = Cli::try_parse_from(&args) {
        return Ok(cli);
    }
    let mut known = command(streams.language);
    let matches = known.try_get_matches_from_mut(&args);
    if let Some(("help", asked)) = matches.as_ref().ok().and_then(ArgMatches::subcommand) {
        let help = asked_help(&mut known, asked);
        return Err(match help {
            Ok(help) => shown(&help, streams),
            Err(name) => report(&no_command(&name), streams),
        });
    }
    let parsed = matches.and_then(|matches| Cli::from_arg_matches(&matches));
    parsed.map_err(|error| match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => shown(&error.render().to_string(), streams),
        _ => report(&CliError::Argument(usage_sentence(&error, &args)), streams),
    })
}

/// Prints what was asked for in the place of a command.
fn shown(help: &str, streams: &mut Streams<'_>) -> u8 {
    match write!(streams.out, "{help}") {
        Ok(()) => 0,
        Err(error) => report(&CliError::Stream(error), streams),
    }
}

fn no_command(name: &str) -> CliError {
    CliError::Argument(message!("cli-usage", problem = message!("cli-no-command", name = name)))
}

/// The language that the arguments ask for, known before they are parsed: what is wrong with them is said in it.
fn language_of(args: &[OsString]) -> Language {
    let typed = args.iter().enumerate().find_map(|(at, arg)| match arg.to_str()? {
        "--lang" => args.get(at + 1)?.to_str(),
        other => other.strip_prefix("--lang="),
    });
    typed.and_then(Language::of_code).unwrap_or_else(system_language)
}

/// What is wrong, and where to read what is right.
fn usage_sentence(error: &clap::Error, args: &[OsString]) -> Message {
    let program = Cli::command();
    let mut typed = args.iter().skip(1).filter_map(|arg| arg.to_str());
    // What stands first but for the language.
    let first = loop {
        match typed.next() {
            Some("--lang") => drop(typed.next()),
            Some(language) if language.starts_with("--lang=") => {}
            other => break other,
        }
    };
    let command = first.and_then(|name| program.find_subcommand(name)).map(clap::Command::get_name);
    let problem = problem(error);
    match command {
        Some(command) => message!("cli-usage-of", problem = problem, command = command),
        None => message!("cli-usage", problem = problem),
    }
}

fn problem(error: &clap::Error) -> Message {
    let argument = context(error, ContextKind::InvalidArg);
    let value = context(error, ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let name = context(error, ContextKind::InvalidSubcommand);
            match context(error, ContextKind::SuggestedSubcommand) {
                none if none.is_empty() => message!("cli-no-command", name = name),
                meant => message!("cli-no-command-perhaps", name = name, meant = meant),
            }
        }
        ErrorKind::UnknownArgument => match context(error, ContextKind::SuggestedArg) {
            none if none.is_empty() => message!("cli-unexpected", argument = argument),
            meant => message!("cli-unexpected-perhaps", argument = argument, meant = meant),
        },
        ErrorKind::InvalidValue if value.is_empty() => message!("cli-needs-value", argument = argument),
        ErrorKind::InvalidValue => {
            let valid = context(error, ContextKind::ValidValue);
            message!("cli-value-not-of", argument = argument, value = value, valid = valid)
        }
        ErrorKind::ValueValidation => {
            message!("cli-value-wrong", argument = argument, value = value, why = why_not(error))
        }
        ErrorKind::MissingRequiredArgument => message!("cli-missing", argument = argument),
        ErrorKind::ArgumentConflict => {
            let other = context(error, ContextKind::PriorArg);
            if other == argument || other.is_empty() {
                message!("cli-given-twice", argument = argument)
            } else {
                message!("cli-conflict", argument = argument, other = other)
            }
        }
        ErrorKind::InvalidUtf8 => message!("cli-not-utf8"),
        other => message!("cli-usage-other", argument = argument, fault = other.to_string()),
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

/// Why a value is not of its kind.
fn why_not(error: &clap::Error) -> Message {
    let Some(source) = error.source() else { return message!("cli-not-of-kind") };
    if let Some(integer) = source.downcast_ref::<ParseIntError>() {
        return match integer.kind() {
            IntErrorKind::PosOverflow | IntErrorKind::NegOverflow => message!("cli-number-out-of-range"),
            _ => message!("cli-not-whole-number"),
        };
    }
    if source.is::<ParseFloatError>() {
        return message!("cli-not-number");
    }
    let unknown = source.downcast_ref::<UnknownLanguage>();
    unknown.map_or_else(|| message!("cli-not-of-kind-because", fault = source.to_string()), Say::message)
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
