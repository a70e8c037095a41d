//! The words of `--help` in the language that is asked for: what each command and each argument is, the headings, the
//! examples. The arguments themselves, and what they are called, stand in `args`.

use std::collections::BTreeMap;
use std::sync::Mutex;

use clap::builder::PossibleValue;
use clap::{Arg, ArgAction, ArgMatches, Command, CommandFactory};

use super::args::Cli;
use crate::format::{ExportFormat, article_endings, export_endings};
use crate::words::{Arg as Words, Joint, Language, Message, message};

/// Where what an example does begins, in letters behind the indentation: of the export's, which are long, and the rest.
const EXPORT_EXAMPLE_WIDTH: usize = 59;
const EXAMPLE_WIDTH: usize = 52;

/// The argument of `help`: the command whose help is asked for.
const HELP_OF: &str = "command";

/// All that can be typed, with its help in a language.
pub(super) fn command(language: Language) -> Command {
    let root = Cli::command()
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .arg(flag("version", 'V', ArgAction::Version).help(language.text(&message!("help-version"))))
        .subcommand_value_name(name(language, "COMMAND"))
        .mut_subcommands(|one| worded(one, language))
        .subcommand(help_command(language));
    with_usage(worded(root, language), language)
}

/// The command that prints the help of the others: it is here, and not among the commands, since clap's own speaks
/// English.
fn help_command(language: Language) -> Command {
    let commands = Arg::new(HELP_OF).value_name(name(language, "COMMAND")).num_args(0..);
    Command::new("help")
        .about(language.text(&message!("help-help")))
        .disable_help_flag(true)
        .help_template(template(false, true, false, language))
        .arg(commands.help(language.text(&message!("help-help-command"))))
}

/// What `help` prints.
///
/// # Errors
/// The name that is no command.
pub(super) fn asked_help(known: &mut Command, asked: &ArgMatches) -> Result<String, String> {
    known.build();
    let mut shown = known;
    for name in asked.get_many::<String>(HELP_OF).unwrap_or_default() {
        shown = shown.find_subcommand_mut(name).ok_or_else(|| name.clone())?;
    }
    Ok(shown.render_long_help().to_string())
}

/// A flag that prints something, behind all others.
fn flag(id: &'static str, short: char, action: ArgAction) -> Arg {
    Arg::new(id).short(short).long(id).action(action).display_order(usize::MAX)
}

/// A command with its words, but for those of its commands.
fn worded(command: Command, language: Language) -> Command {
    let text = |message: Message| language.text(&message);
    let id = command.get_name().to_owned();
    let is_root = command.has_subcommands();
    // A flag is yes or no, which needs no list.
    let has_list = |one: &Arg| one.get_action().takes_values() && !one.get_possible_values().is_empty();
    let has_long_help = is_root || command.get_arguments().any(has_list);
    let help = flag("help", 'h', ArgAction::Help);
    let help = if has_long_help {
        help.help(text(message!("help-print-short"))).long_help(text(message!("help-print-long")))
    } else {
        help.help(text(message!("help-print")))
    };
    let has_arguments = command.get_positionals().next().is_some();
    let command = command
        .mut_args(|one| worded_argument(&id, one, language))
        .disable_help_flag(true)
        .arg(help)
        .help_template(template(is_root, has_arguments, true, language));
    let command = match about_of(&id) {
        Some(about) => command.about(text(about)),
        None => command,
    };
    let command = if is_root { command.long_about(text(message!("help-about-long"))) } else { command };
    match examples_of(&id, language) {
        Some(examples) => command.after_help(examples),
        None => command,
    }
}

/// The order in which a command's help is printed, with its headings.
fn template(has_commands: bool, has_arguments: bool, has_options: bool, language: Language) -> String {
    let mut template =
        format!("{{about-with-newline}}\n{} {{usage}}", language.text(&message!("help-usage")));
    let sections = [
        (has_commands, message!("help-commands"), "subcommands"),
        (has_arguments, message!("help-arguments"), "positionals"),
        (has_options, message!("help-options"), "options"),
    ];
    for (_, heading, tag) in sections.iter().filter(|(is_there, ..)| *is_there) {
        template.extend(["\n\n", &language.text(heading), "\n{", tag, "}"]);
    }
    template + "{after-help}"
}

/// Words the lines that say how commands are used: clap makes them, with its own words for what is optional.
fn with_usage(root: Command, language: Language) -> Command {
    let mut built = root.clone();
    built.build();
    let options = language.text(&message!("help-usage-options"));
    let usage = |command: &mut Command| {
        let usage = command.render_usage().to_string();
        usage.strip_prefix("Usage: ").unwrap_or(&usage).replace("[OPTIONS]", &options)
    };
    let of_root = usage(&mut built);
    root.override_usage(of_root).mut_subcommands(|one| {
        let made = built.find_subcommand_mut(one.get_name()).map(usage);
        match made {
            Some(usage) => one.override_usage(usage),
            None => one,
        }
    })
}

/// An argument with its words: what it is, what it takes, what it is without.
fn worded_argument(command: &str, argument: Arg, language: Language) -> Arg {
    let id = argument.get_id().to_string();
    let Some(help) = help_of(command, &id) else { return argument };
    let help = language.text(&help);
    if !argument.get_action().takes_values() {
        return argument.help(help);
    }
    let named = argument.get_value_names().and_then(|names| names.first()).map(ToString::to_string);
    let named = named.unwrap_or_else(|| id.to_uppercase());
    let argument = argument.value_name(name(language, &named));
    let default = argument.get_default_values().first().map(|value| value.to_string_lossy().into_owned());
    let default = default.map(|value| language.text(&message!("help-default", value = value)));
    let values = argument.get_possible_values();
    if default.is_none() && values.is_empty() {
        return argument.help(help);
    }
    let names: Vec<&str> = values.iter().map(PossibleValue::get_name).collect();
    let short =
        (!values.is_empty()).then(|| language.text(&message!("help-values", values = names.join(", "))));
    let long = (!values.is_empty()).then(|| value_lines(&id, &names, language));
    let joined = |parts: [Option<String>; 3], between: &str| {
        parts.into_iter().flatten().collect::<Vec<String>>().join(between)
    };
    let (short, long) = (
        joined([Some(help.clone()), default.clone(), short], " "),
        joined([Some(help), long, default], "\n\n"),
    );
    argument.help(short).long_help(long).hide_default_value(true).hide_possible_values(true)
}

/// What an argument can be, a line a value.
fn value_lines(argument: &str, names: &[&str], language: Language) -> String {
    let width = names.iter().map(|name| name.chars().count()).max().unwrap_or(0) + 1;
    let mut lines = vec![language.text(&message!("help-values-heading"))];
    lines.extend(names.iter().map(|name| {
        let words = value_help(argument, name).map(|words| language.text(&words)).unwrap_or_default();
        format!("- {:width$} {words}", format!("{name}:"))
    }));
    lines.join("\n")
}

/// What stands for the value of an argument, such as `FILE`.
///
/// clap keeps such names as long as the program runs: each is made once.
fn name(language: Language, keyword: &str) -> &'static str {
    static NAMES: Mutex<BTreeMap<(Language, String), &'static str>> = Mutex::new(BTreeMap::new());
    let made = || -> &'static str { language.text(&message!("help-value", name = keyword)).leak() };
    match NAMES.lock() {
        Ok(mut names) => names.entry((language, keyword.to_owned())).or_insert_with(made),
        Err(_poisoned) => made(),
    }
}

/// What a command does, in one line.
fn about_of(command: &str) -> Option<Message> {
    Some(match command {
        "claims-map" => message!("help-about"),
        "open" => message!("help-open"),
        "export" => {
            let formats = Words::list(Joint::Comma, ExportFormat::ALL.map(ExportFormat::label));
            message!("help-export", formats = formats)
        }
        "explain" => message!("help-explain"),
        "verify" => message!("help-verify"),
        "extract" => message!("help-extract"),
        "text" => message!("help-text"),
        "update" => message!("help-update"),
        "diff" => message!("help-diff"),
        "import" => message!("help-import"),
        "suggest" => message!("help-suggest"),
        "schema" => message!("help-schema"),
        _ => return None,
    })
}

/// What an argument of a command is. Arguments that several commands share have the same words in each.
fn help_of(command: &str, argument: &str) -> Option<Message> {
    let endings = || article_endings(Joint::Comma);
    Some(match (command, argument) {
        ("open", "file") => message!("help-open-file", endings = endings()),
        ("export", "out") => message!("help-export-out", endings = export_endings(" ")),
        ("export", "all_formats") => message!("help-export-all-formats"),
        ("export", "embed") => message!("help-export-embed"),
        ("export", "text") => message!("help-export-text"),
        ("export", "with_text") => message!("help-export-with-text"),
        ("explain", "areas") => message!("help-explain-areas"),
        ("verify", "file") => message!("help-verify-file"),
        ("verify", "text") => message!("help-verify-text", endings = endings()),
        ("verify", "allow_unchecked") => message!("help-verify-allow-unchecked"),
        ("verify", "seal") => message!("help-verify-seal"),
        ("verify", "against") => message!("help-verify-against"),
        ("text", "file") => message!("help-text-file"),
        ("text", "document") => message!("help-text-document"),
        ("update", "file") => message!("help-update-file"),
        ("update", "text") => message!("help-update-text", endings = endings()),
        ("update", "out") => message!("help-update-out"),
        ("update", "document") => message!("help-update-document"),
        ("update", "overwrite") => message!("help-update-overwrite"),
        ("diff", "before") => message!("help-diff-before"),
        ("diff", "after") => message!("help-diff-after"),
        ("extract", "article") => message!("help-extract-article", endings = article_endings(Joint::Or)),
        ("import", "articles") => message!("help-import-articles", endings = endings()),
        ("import", "out") => message!("help-import-out"),
        ("import", "accept") => message!("help-import-accept"),
        ("import", "side") => message!("help-import-side"),
        ("import", "citation") => message!("help-import-citation"),
        ("import", "outlet") => message!("help-import-outlet"),
        ("import", "title") => message!("help-import-title"),
        ("import", "add") => message!("help-import-add"),
        ("import", "overwrite") => message!("help-import-overwrite"),
        ("suggest", "file") => message!("help-suggest-file"),
        ("suggest", "from") => message!("help-suggest-from"),
        ("suggest", "origin") => message!("help-suggest-origin"),
        ("suggest", "document") => message!("help-suggest-document"),
        ("suggest", "out") => message!("help-suggest-out"),
        ("suggest", "overwrite") => message!("help-suggest-overwrite"),
        ("schema", "of") => message!("help-schema-of"),
        ("extract", "ndjson") => message!("help-extract-ndjson"),
        ("extract", "json") => message!("help-extract-json"),
        ("extract", "lexicon") => message!("help-extract-lexicon"),
        (_, "lang") => message!("help-lang", known = codes()),
        (_, "json") => message!("help-json"),
        (_, "dossier") => message!("help-dossier"),
        (_, "layer") => message!("help-layer"),
        (_, "layer_id") => message!("help-layer-id"),
        (_, "layer_name") => message!("help-layer-name"),
        (_, "off") => message!("help-off"),
        (_, "off_speaker") => message!("help-off-speaker"),
        (_, "off_relayer") => message!("help-off-relayer"),
        (_, "off_direct") => message!("help-off-direct"),
        (_, "off_document") => message!("help-off-document"),
        (_, "only_document") => message!("help-only-document"),
        (_, "off_kind") => message!("help-off-kind"),
        (_, "only") => message!("help-only"),
        (_, "no_implied") => message!("help-no-implied"),
        (_, "preset") => message!("help-preset"),
        (_, "width") => message!("help-width"),
        (_, "height") => message!("help-height"),
        (_, "dpi") => message!("help-dpi"),
        (_, "focus") => message!("help-focus"),
        (_, "theme") => message!("help-theme"),
        (_, "palette") => message!("help-palette"),
        (_, "background") => message!("help-background"),
        (_, "labels") => message!("help-labels"),
        (_, "crop") => message!("help-crop"),
        (_, "no_locator") => message!("help-no-locator"),
        (_, "names") => message!("help-names"),
        (_, "title") => message!("help-title"),
        (_, "subtitle") => message!("help-subtitle"),
        (_, "note") => message!("help-note"),
        (_, "alt") => message!("help-alt"),
        (_, "footnotes") => message!("help-footnotes"),
        (_, "text_size") => message!("help-text-size"),
        (_, "credit") => message!("help-credit"),
        (_, "no_mark") => message!("help-no-mark"),
        (_, "no_legend") => message!("help-no-legend"),
        (_, "legend") => message!("help-legend"),
        (_, "cmyk") => message!("help-cmyk"),
        (_, "legend_columns") => message!("help-legend-columns"),
        (_, "date") => message!("help-date"),
        _ => return None,
    })
}

/// The codes of the languages that can be asked for.
fn codes() -> String {
    Language::all().map(Language::code).collect::<Vec<&str>>().join(", ")
}

/// What a value of an argument means.
fn value_help(argument: &str, value: &str) -> Option<Message> {
    Some(match (argument, value) {
        ("theme", "light") => message!("help-theme-light"),
        ("theme", "dark") => message!("help-theme-dark"),
        ("text", "live") => message!("help-export-text-live"),
        ("text", "outlines") => message!("help-export-text-outlines"),
        ("text", "embedded") => message!("help-export-text-embedded"),
        ("labels", "all") => message!("help-labels-all"),
        ("labels", "coloured") => message!("help-labels-coloured"),
        ("labels", "none") => message!("help-labels-none"),
        ("accept", "sure") => message!("help-import-accept-sure"),
        ("of", "dossier") => message!("help-schema-dossier"),
        ("of", "extract") => message!("help-schema-extract"),
        ("of", "suggestions") => message!("help-schema-suggestions"),
        ("legend", "auto") => message!("help-legend-auto"),
        ("legend", "left") => message!("help-legend-left"),
        ("legend", "right") => message!("help-legend-right"),
        ("legend", "below") => message!("help-legend-below"),
        _ => return None,
    })
}

/// What can be typed, and what it does; `None` where the line says it all.
type Example = (&'static str, Option<Message>);

/// The examples under the help of a command.
fn examples_of(command: &str, language: Language) -> Option<String> {
    let (width, examples): (usize, Vec<Example>) = match command {
        "claims-map" => (EXAMPLE_WIDTH, root_examples()),
        "export" => (EXPORT_EXAMPLE_WIDTH, export_examples()),
        "extract" => (EXAMPLE_WIDTH, extract_examples()),
        _ => return None,
    };
    let line = |(typed, does): &Example| match does {
        Some(does) => format!("  {typed:width$} {}", language.text(does)),
        None => format!("  {typed}"),
    };
    let mut lines = vec![language.text(&message!("help-examples"))];
    lines.extend(examples.iter().map(line));
    if command == "extract" {
        lines.extend([String::new(), language.text(&message!("help-extract-note"))]);
    }
    Some(lines.join("\n"))
}

fn root_examples() -> Vec<Example> {
    vec![
        ("claims-map", Some(message!("help-example-window"))),
        ("claims-map explain Kharkiv", Some(message!("help-example-explain"))),
        ("claims-map explain --off isw", Some(message!("help-example-explain-off"))),
        ("claims-map export map.svg --theme dark", Some(message!("help-example-export"))),
        ("claims-map export map.png --width 3840 --height 2400", None),
        ("claims-map verify dossier.json --text article.txt", None),
        ("claims-map verify map.png", Some(message!("help-example-verify"))),
        ("claims-map verify photo.jpg --against map.png", Some(message!("help-example-against"))),
        ("claims-map update dossier.json --text new.html -o new.json", None),
        ("claims-map diff dossier.json new.json", None),
        ("claims-map import article.html -o dossier.json", Some(message!("help-example-import"))),
        ("claims-map suggest dossier.json --from answer.jsonl", Some(message!("help-example-suggest"))),
        ("claims-map extract article.txt", Some(message!("help-example-extract"))),
    ]
}

fn export_examples() -> Vec<Example> {
    vec![
        ("claims-map export map.png", Some(message!("help-example-pixels"))),
        ("claims-map export map.pdf --preset a4 --footnotes", Some(message!("help-example-page"))),
        ("claims-map export map.png --width 180mm --height 120mm --dpi 300", None),
        ("claims-map export map.html --off isw", Some(message!("help-example-html"))),
        ("claims-map export map.html --embed", Some(message!("help-example-embed"))),
        ("claims-map export --all-formats out --title \"Who claims what\"", None),
    ]
}

fn extract_examples() -> Vec<Example> {
    vec![
        ("claims-map extract article.txt", Some(message!("help-example-blocks"))),
        ("claims-map extract article.txt --json > found.json", None),
        ("claims-map extract article.txt --lexicon mine.json", None),
        ("claims-map extract --ndjson < corpus.ndjson", Some(message!("help-example-corpus"))),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What `--help` prints, of the program and of every command.
    fn pages(language: Language) -> Vec<String> {
        let mut root = command(language);
        root.build();
        let mut pages = vec![root.render_long_help().to_string()];
        pages.extend(root.get_subcommands_mut().map(|one| one.render_long_help().to_string()));
        pages
    }

    #[test]
    fn every_option_that_is_understood_stands_in_the_help_of_its_command() {
        for language in [Language::ENGLISH, Language::UKRAINIAN] {
            let mut root = command(language);
            root.build();
            // The command that prints help is clap's own.
            for one in root.get_subcommands_mut().filter(|one| one.get_name() != "help") {
                let page = one.render_long_help().to_string();
                for argument in one.get_arguments() {
                    let Some(long) = argument.get_long() else { continue };
                    let is_there = page.split([' ', '\n', ',', '=']).any(|word| word == format!("--{long}"));
                    assert!(is_there, "{}: --{long} is not in\n{page}", one.get_name());
                }
            }
        }
    }

    #[test]
    fn every_command_and_argument_has_words() {
        for one in Cli::command().get_subcommands() {
            let id = one.get_name();
            assert!(about_of(id).is_some(), "{id}");
            for argument in one.get_arguments().filter(|argument| !argument.is_hide_set()) {
                assert!(help_of(id, argument.get_id().as_str()).is_some(), "{id} {}", argument.get_id());
                let values = argument.get_possible_values();
                for value in values.iter().filter(|_| argument.get_action().takes_values()) {
                    let words = value_help(argument.get_id().as_str(), value.get_name());
                    assert!(words.is_some(), "{id} {} {}", argument.get_id(), value.get_name());
                }
            }
        }
    }

    #[test]
    fn english_help_says_what_the_arguments_are_documented_with() {
        for one in Cli::command().get_subcommands().filter(|one| one.get_name() != "help") {
            for argument in one.get_arguments().filter(|argument| !argument.is_hide_set()) {
                let documented = argument.get_help().map(ToString::to_string).unwrap_or_default();
                let said = help_of(one.get_name(), argument.get_id().as_str()).map(|words| words.english());
                assert_eq!(said, Some(documented), "{} {}", one.get_name(), argument.get_id());
            }
        }
    }

    #[test]
    fn ukrainian_help_has_nothing_of_clap_in_it() {
        for page in pages(Language::UKRAINIAN) {
            for english in [
                "Usage",
                "Options",
                "Commands",
                "Arguments",
                "OPTIONS",
                "default",
                "Possible",
                "Print",
                "the ",
            ] {
                assert!(!page.contains(english), "{english}: {page}");
            }
        }
        let english = pages(Language::ENGLISH).join("\n");
        for part in ["Usage: claims-map export [OPTIONS] [OUT]", "Print help (see a summary with '-h')"] {
            assert!(english.contains(part), "{part}: {english}");
        }
    }
}
