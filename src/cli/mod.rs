//! The command line: one file for each command.
//!
//! Commands write to the streams that they are given and return an exit code: 0 for done, 1 for
//! "checked, and something does not hold", 2 for bad input.

mod area_name;
mod args;
mod diff;
mod error;
mod explain;
mod export;
mod extract;
mod extract_lines;
mod help;
mod import;
mod input;
mod printable;
mod quote_json;
mod quote_report;
mod schema;
mod suggest;
mod table;
mod text;
mod update;
mod usage;
mod verify;
mod verify_export;

use std::io::Write;

pub use args::{
    AcceptArg, Cli, Command, DiffArgs, ExplainArgs, ExportArgs, ExtractArgs, ImportArgs, LayerArgs,
    LegendArg, OpenArgs, PageArgs, SchemaArg, SchemaArgs, SizeArgs, SourceArgs, SuggestArgs, TextArgs,
    ThemeArg, ToggleArgs, UpdateArgs, VerifyArgs,
};
pub use diff::diff;
pub use error::CliError;
pub use explain::explain;
pub use export::export;
pub use extract::extract;
pub use import::import;
pub use input::query_from;
pub use printable::Printable;
pub use schema::schema;
pub use suggest::suggest;
pub use table::{areas_table, report_no_window};
pub use text::text;
pub use update::update;
pub use usage::parse;
pub use verify::verify;

use crate::text::one_line;
use crate::words::{Language, Message, message};

/// Exit code for bad input.
pub const BAD_INPUT: u8 = 2;

/// The streams that a command writes to. Nothing that steers a terminal goes through them as it is.
#[expect(missing_debug_implementations, reason = "streams have no debug form")]
pub struct Streams<'a> {
    /// Results.
    pub out: Printable<'a>,
    /// Messages to a person.
    pub err: Printable<'a>,
    /// In which language.
    pub language: Language,
}

impl<'a> Streams<'a> {
    /// The streams over these two, in English until a language is set.
    pub fn new(out: &'a mut dyn Write, err: &'a mut dyn Write) -> Self {
        Self { out: Printable::new(out), err: Printable::new(err), language: Language::ENGLISH }
    }
}

impl Streams<'_> {
    /// Says a sentence on standard error, on one line behind the program's name. Nothing that names and files may
    /// carry steers the terminal.
    pub(crate) fn say(&mut self, sentence: &Message) -> std::io::Result<()> {
        writeln!(self.err, "claims-map: {}", one_line(&self.language.text(sentence)))
    }

    /// Says a sentence on standard error that is a warning.
    pub(crate) fn warn(&mut self, sentence: Message) -> std::io::Result<()> {
        self.say(&message!("cli-warning", sentence = sentence))
    }

    /// Prints a line of results behind a mark.
    pub(crate) fn print(&mut self, mark: &str, line: &Message) -> std::io::Result<()> {
        writeln!(self.out, "{mark}{}", one_line(&self.language.text(line)))
    }
}

/// Runs a command and turns a failure into one sentence and the exit code for it.
pub fn run(command: &Command, streams: &mut Streams<'_>) -> u8 {
    let result = match command {
        Command::Open(_) => Ok(0),
        Command::Export(args) => export(args, streams),
        Command::Explain(args) => explain(args, streams),
        Command::Verify(args) => verify(args, streams),
        Command::Extract(args) => extract(args, streams),
        Command::Text(args) => text(args, streams),
        Command::Update(args) => update(args, streams),
        Command::Diff(args) => diff(args, streams),
        Command::Import(args) => import(args, streams),
        Command::Suggest(args) => suggest(args, streams),
        Command::Schema(args) => schema(args, streams),
    };
    result.unwrap_or_else(|error| report(&error, streams))
}

/// Prints a failure, one sentence a line, and returns its exit code.
pub fn report(error: &CliError, streams: &mut Streams<'_>) -> u8 {
    if error.is_closed_pipe() {
        return 0;
    }
    for sentence in error.sentences() {
        // When even the message cannot be written, the exit code still tells.
        drop(streams.say(&sentence));
    }
    BAD_INPUT
}
