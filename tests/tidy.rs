//! The house rules as tests over the source tree. Each rule is a function from one file to its faults,
//! and each has a test that shows it finding a fault in a bad snippet.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use claims_map::load::{SHIPPED_DOSSIER_NAME, load_dossier, shipped_dossier, shipped_layer};
use claims_map::model::Dossier;

/// The arrow: each module and what it may use. Pure modules (`query` to `paint`) do not use `load` or
/// `save`, since they do no I/O.
const ARROW: [(&str, &[&str]); 18] = [
    // Leaves that everybody may use.
    ("budget", &[]),
    ("words", &[]),
    ("space", &[]),
    ("phrase", &[]),
    ("model", &["space", "phrase"]),
    ("format", &["space", "phrase", "model"]),
    ("text", &["space", "phrase", "model"]),
    ("edit", &["space", "model", "text"]),
    ("load", &["format", "space", "phrase", "model", "text"]),
    ("save", &["format", "space", "model", "text", "load"]),
    ("query", &["space", "model", "text"]),
    ("derive", &["space", "model", "text", "query"]),
    ("scene", &["space", "model", "text", "query", "derive"]),
    ("paint", &["space", "model", "text", "query", "derive", "scene"]),
    ("export", &["format", "space", "model", "text", "load", "save", "query", "derive", "scene", "paint"]),
    (
        "service",
        &[
            "format", "space", "model", "text", "edit", "load", "save", "query", "derive", "scene", "paint",
            "export",
        ],
    ),
    (
        "cli",
        &[
            "format", "export", "space", "model", "text", "load", "save", "query", "derive", "scene",
            "paint", "service",
        ],
    ),
    (
        "app",
        &[
            "format", "export", "space", "model", "text", "edit", "load", "save", "query", "derive", "scene",
            "paint", "service",
        ],
    ),
];
/// The longest file before its tests, in lines.
const MAX_LINES: usize = 1000;

/// A file of the repository.
struct SourceFile {
    /// Path from the repository's root, with `/`.
    path: String,
    text: String,
}

impl SourceFile {
    fn new(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), text: text.to_owned() }
    }

    fn is_in(&self, places: &[&str]) -> bool {
        places.iter().any(|place| self.path == *place || place.ends_with('/') && self.path.starts_with(place))
    }

    /// The module right under the crate's root that a file of `src/` belongs to; `None` for the root.
    fn module(&self) -> Option<&str> {
        let (module, _) = self.path.strip_prefix("src/")?.split_once('/')?;
        Some(module)
    }

    /// The text before its tests, which stand at the end.
    fn before_tests(&self) -> &str {
        let Some((before, _)) = self.text.split_once("\nmod tests {") else { return &self.text };
        before.rsplit_once("\n#[cfg(test)]").map_or(before, |(code, _)| code)
    }

    fn is_rust(&self) -> bool {
        Path::new(&self.path).extension().is_some_and(|ending| ending == "rs")
    }

    /// The tokens before the tests, without comments; none where the file is not Rust.
    fn tokens(&self) -> Vec<Token> {
        if self.is_rust() { tokens_of(self.before_tests()) } else { Vec::new() }
    }
}

/// A piece of Rust code, as far as these rules care.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Token {
    /// An identifier, a keyword or a number.
    Word(String),
    /// What stands between the quotation marks of a string.
    Text(String),
    /// `::`
    Path,
    /// Any other character.
    Sign(char),
}

impl Token {
    fn word(&self) -> Option<&str> {
        match self {
            Self::Word(word) => Some(word),
            Self::Text(_) | Self::Path | Self::Sign(_) => None,
        }
    }
}

/// Splits Rust code into tokens; comments are left out.
fn tokens_of(code: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = code;
    while let Some(first) = rest.chars().next() {
        let (token, length) = next_token(rest, first);
        tokens.extend(token);
        rest = &rest[length..];
    }
    tokens
}

/// The token that `rest` begins with, if it is one, and its length in bytes.
fn next_token(rest: &str, first: char) -> (Option<Token>, usize) {
    if rest.starts_with("//") {
        return (None, rest.find('\n').unwrap_or(rest.len()));
    }
    if rest.starts_with("/*") {
        return (None, rest.find("*/").map_or(rest.len(), |end| end + 2));
    }
    if rest.starts_with("::") {
        return (Some(Token::Path), 2);
    }
    if let Some((text, length)) = string(rest) {
        return (Some(Token::Text(text.to_owned())), length);
    }
    if first == '\'' {
        return (None, quoted_character(rest));
    }
    if first.is_alphanumeric() || first == '_' {
        let end =
            rest.find(|letter: char| !(letter.is_alphanumeric() || letter == '_')).unwrap_or(rest.len());
        return (Some(Token::Word(rest[..end].to_owned())), end);
    }
    ((!first.is_whitespace()).then_some(Token::Sign(first)), first.len_utf8())
}

/// The string that `rest` begins with: what stands in it, and its whole length.
fn string(rest: &str) -> Option<(&str, usize)> {
    let prefix = rest.len() - rest.trim_start_matches(['b', 'c']).len();
    let body = &rest[prefix.min(1)..];
    let raw = body.strip_prefix('r').map(|body| (body, body.len() - body.trim_start_matches('#').len()));
    let (text, after, closing) = match raw {
        Some((body, hashes)) => {
            (body[hashes..].strip_prefix('"')?, hashes, format!("\"{}", "#".repeat(hashes)))
        }
        None => (body.strip_prefix('"')?, 0, "\"".to_owned()),
    };
    let start = rest.len() - text.len();
    let mut end = 0;
    while !text[end..].starts_with(&closing) {
        let letter = text[end..].chars().next()?;
        end += letter.len_utf8();
        if letter == '\\' && raw.is_none() {
            end += text[end..].chars().next()?.len_utf8();
        }
    }
    Some((&text[..end], start + end + 1 + after))
}

/// The length of a character literal, or of the apostrophe of a lifetime.
fn quoted_character(rest: &str) -> usize {
    let mut letters = rest.char_indices().skip(1);
    let (_, first) = letters.next().unwrap_or_default();
    if first == '\\' {
        return rest[3..].find('\'').map_or(1, |end| end + 4);
    }
    match letters.next() {
        Some((end, '\'')) => end + 1,
        _ => 1,
    }
}

/// The modules under the crate's root that a file names, by `crate::` or by enough `super::`.
fn modules_used(file: &SourceFile) -> BTreeSet<String> {
    let path = file.path.trim_start_matches("src/").trim_end_matches(".rs").trim_end_matches("/mod");
    let depth = path.split('/').count();
    let tokens = file.tokens();
    let mut used = BTreeSet::new();
    for at in 0..tokens.len() {
        let supers = |at: usize| {
            let steps = tokens[at..].chunks(2);
            steps
                .take_while(|step| step[0].word() == Some("super") && step.get(1) == Some(&Token::Path))
                .count()
        };
        let root = if tokens[at].word() == Some("crate") && tokens.get(at + 1) == Some(&Token::Path) {
            at + 2
        } else if supers(at) == depth && (at < 2 || tokens[at - 2].word() != Some("super")) {
            at + 2 * depth
        } else {
            continue;
        };
        match tokens.get(root) {
            Some(Token::Word(name)) => drop(used.insert(name.clone())),
            Some(Token::Sign('{')) => used.extend(heads_of_group(&tokens[root..])),
            _ => {}
        }
    }
    used
}

/// The first names of the paths in a group such as `{a::B, c::{D, E}}`.
fn heads_of_group(tokens: &[Token]) -> Vec<String> {
    let (mut depth, mut heads) = (0, Vec::new());
    for pair in tokens.windows(2) {
        match &pair[0] {
            Token::Sign('{') => depth += 1,
            Token::Sign('}') => depth -= 1,
            Token::Word(_) | Token::Text(_) | Token::Path | Token::Sign(_) => {}
        }
        let begins = matches!(&pair[0], Token::Sign('{' | ','));
        heads.extend(pair[1].word().filter(|_| begins && depth == 1).map(str::to_owned));
        if depth == 0 {
            break;
        }
    }
    heads
}

/// Only the window, its painter and the program's start name the window's libraries.
fn window_faults(file: &SourceFile) -> Vec<String> {
    if !file.path.starts_with("src/") || file.is_in(&["src/app/", "src/paint/screen/", "src/main.rs"]) {
        return Vec::new();
    }
    let libraries = ["egui", "eframe", "epaint", "winit", "rfd"];
    words_among(file, &libraries, "is a library of the window")
}

/// Only loading, saving, the commands and the window touch files, the environment or a clock.
fn io_faults(file: &SourceFile) -> Vec<String> {
    // The build's program is none of the program.
    let doors = [
        "src/load/",
        "src/save/",
        "src/service/",
        "src/cli/",
        "src/app/",
        "src/main.rs",
        "src/words/build.rs",
    ];
    if !file.path.starts_with("src/") || file.is_in(&doors) {
        return Vec::new();
    }
    let names = ["File", "OpenOptions", "Instant", "SystemTime"];
    let mut faults = words_among(file, &names, "does I/O or reads a clock");
    let outside = |name: &str| ["fs", "env", "process", "net"].contains(&name);
    let tokens = file.tokens();
    for (at, token) in tokens.iter().enumerate() {
        let (word, next) = (token.word().unwrap_or_default(), tokens.get(at + 1));
        let is_path = next == Some(&Token::Path);
        let of_std = at >= 2 && tokens[at - 1] == Token::Path && tokens[at - 2].word() == Some("std");
        let mut reached: Vec<String> = Vec::new();
        if outside(word) && (is_path || of_std) {
            reached.push(word.to_owned());
        }
        if word == "std" && is_path && tokens.get(at + 2) == Some(&Token::Sign('{')) {
            reached.extend(heads_of_group(&tokens[at + 2..]).into_iter().filter(|name| outside(name)));
        }
        if *token == Token::Path && next.and_then(Token::word) == Some("now") {
            reached.push("now".to_owned());
        }
        faults.extend(reached.iter().map(|name| format!("{}: “{name}” reaches outside", file.path)));
    }
    faults
}

/// No order of hashes may reach a picture.
fn hash_faults(file: &SourceFile) -> Vec<String> {
    words_among(file, &["HashMap", "HashSet", "RandomState"], "has no stable order; use a BTreeMap or a list")
}

fn words_among(file: &SourceFile, forbidden: &[&str], why: &str) -> Vec<String> {
    let tokens = file.tokens();
    let found = tokens.iter().filter_map(Token::word).filter(|word| forbidden.contains(word));
    found.map(|word| format!("{}: “{word}” {why}", file.path)).collect()
}

/// A module uses only what stands to its left.
fn arrow_faults(file: &SourceFile) -> Vec<String> {
    let Some(module) = file.module() else {
        return Vec::new();
    };
    let Some((_, allowed)) = ARROW.iter().find(|(name, _)| *name == module) else {
        return vec![format!("{}: the module “{module}” has no place in the arrow", file.path)];
    };
    let used = modules_used(file);
    let known = |name: &String| ARROW.iter().any(|(module, _)| module == name);
    let wrong = used.iter().filter(|name| {
        known(name)
            && *name != module
            && !["budget", "words"].contains(&name.as_str())
            && !allowed.contains(&name.as_str())
    });
    wrong.map(|name| format!("{}: “{module}” must not use “{name}”", file.path)).collect()
}

/// Words that stand in the code all the same: what is read in files of others, what a file has in English for programs,
/// names, logs. Each with the file, or folder, in which it may stand.
const UNSPOKEN: [(&str, &[&str]); 26] = [
    // What is looked for in articles.
    ("src/load/article/citation.rs", &["авторські права", "all rights", "усі права", "всі права"]),
    // Names.
    ("src/", &["Claims Map", "Claims Map ", "Natural Earth, public domain"]),
    // What `credit` tells from a layer's own words, and says in the language.
    ("src/model/area.rs", &["boundaries as supplied by the user"]),
    // The schema's own descriptions, for programs.
    ("src/model/actor.rs", &["A side, where the source says which.", "The source does not say which."]),
    ("src/format/wire.rs", &["Claims Map dossier, format claims-map/2"]),
    ("src/format/suggestion_line.rs", &["Claims Map suggestion, one a line"]),
    ("src/cli/extract_lines.rs", &["What claims-map extract --ndjson prints, one object a line"]),
    // How a file has a reason that the program gives; `reason_in_words` says it in the language.
    ("src/model/guard_reason.rs", &["its sentence names the source: "]),
    ("src/load/source.rs", &["the record’s dossier"]),
    // What a file of suggestions has.
    ("src/text/extract/value.rs", &["fairly sure"]),
    // What is looked for in English texts.
    (
        "src/text/extract/",
        &[
            "населений пункт",
            "населеного пункту",
            "населенный пункт",
            "населённый пункт",
            "населенного пункта",
            "населённого пункта",
            "після того",
            "после того",
            "не буде",
            "не будет",
            "у разі",
            "в случае",
            " town of ",
            " city of ",
            " village of ",
            " settlement of ",
            "no part of",
            "no inch of",
            "not an inch of",
            "none of",
            "familiar with ",
            "give up",
            "giving up",
            "part with",
            "given up",
            "gave up",
            "in the area",
            "in the vicinity",
            "north of",
            "south of",
            "east of",
            "west of",
            "northeast of",
            "northwest of",
            "southeast of",
            "southwest of",
            "along the",
            "у районі",
            "в районі",
            "у районах",
            "в районах",
            "у бік",
            "в бік",
            "у напрямку",
            "в напрямку",
            "в районе",
            "в сторону",
            " for the ",
            " of the ",
            " from the ",
            " familiar with ",
            " briefed on ",
            " with knowledge of ",
            "у командуван",
            "в командуван",
            "в командован",
            "у прес",
            "в прес",
            "в пресс",
            "briefed on ",
            "in an",
            "in its",
            "in his",
            "in her",
            "for his part",
            "for its part",
            "in turn",
            "тем временем",
            "в свою очередь",
            "со своей стороны",
            "на условиях",
            "тим часом",
            "у свою чергу",
            "зі свого боку",
            "на умовах",
            " на тлі ",
            " на фоні ",
            " на фоне ",
            " у той час як ",
            " в то время как ",
            ", а також ",
            ", а также ",
            ", а не ",
            "тоді як",
            "час як",
            "тогда как",
            "время как",
            " all of ",
            " the whole of ",
            " is an ",
            " is director",
            " is head",
            " is the ",
            " served as ",
            "address by ",
            "address of ",
            "column by ",
            "interview with ",
            "letter by ",
            "letter from ",
            "message from ",
            "open letter by ",
            "open letter from ",
            "opinion by ",
            "remarks by ",
            "remarks of ",
            "speech by ",
            "speech of ",
            "statement by ",
            "statement of ",
            "written by ",
            "вечернее обращение ",
            "вечірнє звернення ",
            "відкритий лист ",
            "открытое письмо ",
            " close to ",
            "close to ",
            "of the",
            "of both",
            "in the",
            "This was ",
            "Про це ",
            "Об этом ",
            "Такую информацию ",
            "Таку інформацію ",
            " over to",
            " up to",
            " тогда как ",
            " тоді як ",
            "according to",
            "appear to",
            "appeared to",
            "appears to",
            "as well as",
            "began to",
            "but also",
            "by the",
            "cannot be",
            "continue to",
            "continued to",
            "continues to",
            "for the",
            "hamlet of",
            "it is",
            "military administration",
            "no ceasefire",
            "no deal",
            "no peace",
            "not negotiable",
            "not possible",
            "out of the question",
            "per cent",
            "press service",
            "red line",
            "return of",
            "seem to",
            "settlement of",
            "state administration",
            "strike group",
            "village of",
            "would be a mis",
            "Если бы ",
            "Коли б ",
            "а й",
            "а также",
            "буде пом",
            "будет ош",
            "було б пом",
            "было бы ош",
            "в соответствии с",
            "відповідно до",
            "згідно з",
            "згідно із",
            "народна республіка",
            "народная республика",
            "не може",
            "не может",
            "но и",
            "так зван",
            "так назыв",
            " and the",
            " as soon as ",
            " only after ",
            " only if ",
            " only when ",
            "conversation with ",
            "for sale",
            "not authorised",
            "not authorized",
            "not being",
            "not for sale",
            "not on the",
            "not open to",
            "not under",
            "sat down with ",
            "spoke to ",
            "spoke with ",
            "talked to ",
            "that region",
            "the oblast",
            "the province",
            "the region",
            "this oblast",
            "this region",
            "took back",
            "with direct knowledge",
            "with knowledge",
            "won back",
            "беседа с ",
            "бесіда з ",
            "з боку",
            "интервью с ",
            "интервью со ",
            "мова не",
            "мови не",
            "не вистач",
            "не идет",
            "не идёт",
            "не йд",
            "не може бути й мови",
            "не может быть и речи",
            "не обговор",
            "не обсужд",
            "не прода",
            "не рассматр",
            "не розгляд",
            "не хват",
            "поговорили з ",
            "поговорили с ",
            "поговорили із ",
            "разговор с ",
            "речи не",
            "речь не",
            "розмова з ",
            "розмова зі ",
            "розмова із ",
            "розмовляємо з ",
        ],
    ),
    // What other programs say, and what is looked for in their words.
    ("src/load/json.rs", &["recursion limit exceeded", " at line "]),
    (
        "src/load/article/pdf.rs",
        &["microsoft word - ", "Incorrect password", "is not allowed", "Out of memory", "out of memory"],
    ),
    ("src/load/layer/assemble.rs", &["autonomous republic", "city with special status"]),
    (
        "src/app/launch.rs",
        &[
            "xlib's shared libraries",
            "no available configs",
            "libgl1-mesa-dri libegl1",
            "os error at ",
            "panicked at ",
        ],
    ),
    // Faults of the reader of JSON, which knows no language: `of_json` says their kind.
    ("src/format/open.rs", &["only an object has unknown members", "a list or an object"]),
    ("src/export/", &["an object"]),
    ("src/space/topology/mod.rs", &["both ends of a seam are nodes"]),
    ("src/edit/history.rs", &["short name"]),
    // What a log calls a job.
    (
        "src/app/job_kind.rs",
        &[
            "asking for a file",
            "looking at a path",
            "reading an outline",
            "reading the layer",
            "reading the pasted text",
            "copying the picture",
            "drawing the preview",
            "looking for suggestions",
            "reading the article",
            "showing an address",
            "drawing the map",
        ],
    ),
    // The picture that a build is told by: it is never shown.
    ("src/export/drawing.rs", &["A note under the legend.", "Drawn by hand"]),
    // Keywords of a file of data, and of PNG.
    ("src/export/geojson.rs", &["switched off", "group undefined", "not counted"]),
    ("src/export/compare/harmless.rs", &["Creation Time"]),
    // What a panel keeps under a name.
    (
        "src/app/",
        &[
            "other areas",
            "sealed words",
            "turned down",
            "import text",
            "tall list",
            "command palette",
            "defined by",
            "the record was new",
            "name of the record",
            "title of the dossier",
            "dialog itself",
            "keyboard was used last",
            "article text",
            "what had the keyboard before the form",
            "words of a segment",
            "words by hand",
            "the buttons of the bar have another width",
            "asking the portal",
        ],
    ),
    ("src/paint/screen/tile.rs", &["pattern tiles"]),
    ("src/save/faulty_disk.rs", &["the disk does not answer"]),
];

/// Files whose strings are other languages than a person's: markup, style, commands to type. What `clap` has for its
/// arguments is English and is said anew from the catalogue; a test reads the whole help in Ukrainian.
const UNSPOKEN_FILES: [&str; 7] = [
    "src/words/",
    "src/paint/html/",
    "src/paint/svg.rs",
    "src/export/compare/xml.rs",
    "src/export/against.rs",
    "src/cli/help.rs",
    "src/cli/args.rs",
];

/// A sentence, or a piece of one, that a person would read, outside the catalogues.
fn speech_faults(file: &SourceFile) -> Vec<String> {
    if !file.path.starts_with("src/") || file.is_in(&UNSPOKEN_FILES) {
        return Vec::new();
    }
    let is_unspoken = |text: &str| {
        let mut known = UNSPOKEN.iter().filter(|(place, _)| file.path.starts_with(place));
        known.any(|(_, texts)| texts.contains(&text))
    };
    let tokens = file.tokens();
    let mut faults = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let Token::Text(text) = token else { continue };
        let before = &tokens[at.saturating_sub(24)..at];
        let is_word = |word: &str| before.iter().rev().take(2).any(|token| token.word() == Some(word));
        // A macro that logs may have fields before its words.
        let is_logged = before.iter().any(|token| token.word() == Some("tracing"));
        let is_for_us = is_word("expect") || is_word("reason") || is_logged;
        if is_speech(text) && !is_for_us && !is_unspoken(text) {
            faults.push(format!("{}: “{text}” is said outside the catalogues", file.path));
        }
    }
    faults
}

/// True for two words beside one another, in a text that is no markup and no pattern of its own.
fn is_speech(text: &str) -> bool {
    if text.contains(['<', '\\']) || text.starts_with("invariant:") {
        return false;
    }
    let mut plain = String::new();
    let mut depth = 0;
    for letter in text.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ if depth == 0 => plain.push(letter),
            _ => {}
        }
    }
    let words: Vec<&str> = plain.split(' ').collect();
    let is_word = |word: &str| {
        let bare = word.trim_matches(|letter: char| !letter.is_alphanumeric());
        bare.len() > 1 && bare.chars().all(char::is_alphabetic)
    };
    words.windows(2).any(|pair| is_word(pair[0]) && is_word(pair[1]))
}

/// Colours stand in the palette, and the rules know none.
fn colour_faults(file: &SourceFile) -> Vec<String> {
    let mut faults = Vec::new();
    if file.path.starts_with("src/derive/") {
        faults =
            words_among(file, &["Color", "Color32", "Rgb", "palette"], "is a colour; the rules know none");
    }
    if !file.path.starts_with("src/") || file.path == "src/scene/palette.rs" {
        return faults;
    }
    let is_hex =
        |digits: &str| digits.len() >= 6 && digits.chars().take(6).all(|digit| digit.is_ascii_hexdigit());
    for token in file.tokens() {
        let colour = match &token {
            Token::Word(word) => {
                let digits = word.strip_prefix("0x").map(|digits| digits.replace('_', ""));
                digits.is_some_and(|digits| matches!(digits.len(), 6 | 8) && is_hex(&digits))
            }
            Token::Text(text) => text.split('#').skip(1).any(is_hex),
            Token::Path | Token::Sign(_) => false,
        };
        if colour {
            faults
                .push(format!("{}: {token:?} looks like a colour; put it into scene/palette.rs", file.path));
        }
    }
    faults
}

/// Files stay short, well named, finished and free of the machine that they were written on.
fn shape_faults(file: &SourceFile) -> Vec<String> {
    let mut faults = Vec::new();
    let lines = file.before_tests().lines().count();
    if file.is_rust() && !file.path.starts_with("tests/") && lines > MAX_LINES {
        faults.push(format!("{}: {lines} lines before the tests; split it", file.path));
    }
    let stem = Path::new(&file.path).file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    if ["util", "utils", "helper", "helpers", "misc"].contains(&stem) {
        faults.push(format!("{}: name the file after what it holds", file.path));
    }
    let unfinished = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X:")];
    let machine = [
        concat!("/ho", "me/"),
        concat!("/ro", "ot/"),
        concat!("/tm", "p/"),
        concat!("/Us", "ers/"),
        concat!("C:", "\\"),
    ];
    for (number, line) in file.text.lines().enumerate() {
        let found = unfinished.iter().chain(&machine).find(|mark| line.contains(*mark));
        faults.extend(found.map(|mark| format!("{}:{}: “{mark}”", file.path, number + 1)));
    }
    faults
}

/// The statements of a dossier whose quotes have not been found exact.
fn unverified(dossier: &Dossier) -> Vec<String> {
    let doubtful = dossier.statements.iter().filter(|statement| !statement.check.is_compared());
    doubtful.map(|statement| format!("{}: {:?}", statement.id, statement.check)).collect()
}

/// The text files that people write: code, tests, data's recipes, documents, settings.
fn tree() -> Vec<SourceFile> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in ["", "src", "tests", "data/make", "benches", ".ci"] {
        collect(root, &root.join(folder), !folder.is_empty(), &mut files);
    }
    files
}

fn collect(root: &Path, folder: &Path, is_deep: bool, files: &mut Vec<SourceFile>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            if is_deep {
                collect(root, &path, true, files);
            }
            continue;
        }
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        let is_written = ["rs", "md", "toml", "sh", "txt", "yml", "yaml", ""].contains(&ending);
        if let Some(text) = std::fs::read_to_string(&path).ok().filter(|_| is_written) {
            let path = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
            // In a worktree `.git` is a file that names a folder of the machine; it is not the project's.
            if path != ".git" {
                files.push(SourceFile { path, text });
            }
        }
    }
}

#[track_caller]
fn expect_tidy(rule: impl Fn(&SourceFile) -> Vec<String>) {
    let files = tree();
    assert!(files.iter().any(|file| file.path == "src/lib.rs") && files.len() > 60, "the tree is read");
    let faults: Vec<String> = files.iter().flat_map(rule).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[track_caller]
fn expect_fault(rule: impl Fn(&SourceFile) -> Vec<String>, path: &str, text: &str) {
    assert_eq!(rule(&SourceFile::new(path, text)).len(), 1, "one fault in {path}: {text}");
}

#[track_caller]
fn expect_none(rule: impl Fn(&SourceFile) -> Vec<String>, path: &str, text: &str) {
    assert_eq!(rule(&SourceFile::new(path, text)), [""; 0], "no fault in {path}: {text}");
}

#[test]
fn only_the_window_knows_its_libraries() {
    expect_tidy(window_faults);
    expect_fault(window_faults, "src/scene/item.rs", "use egui::Color32;");
    expect_fault(window_faults, "src/cli/mod.rs", "let x = eframe :: run();");
    expect_fault(window_faults, "src/paint/png.rs", "fn paint(ui: &mut egui::Ui) {}");
    expect_none(window_faults, "src/scene/item.rs", "//! Not for `egui`.\nlet x = \"egui\"; /* egui */");
    expect_none(window_faults, "src/app/ui/map_ui.rs", "use egui::Ui;");
}

#[test]
fn only_the_doors_do_input_and_output() {
    expect_tidy(io_faults);
    expect_fault(io_faults, "src/text/mod.rs", "use std::{fs, io::Write, fmt};");
    expect_fault(io_faults, "src/text/mod.rs", "use std::time::Instant;");
    expect_fault(io_faults, "src/scene/base.rs", "fn f() { std::time::SystemTime::UNIX_EPOCH; }");
    expect_fault(io_faults, "src/model/day.rs", "let today = jiff::Zoned::now();");
    expect_fault(io_faults, "src/derive/mod.rs", "use std::env;");
    expect_fault(io_faults, "src/derive/mod.rs", "let home = env::var(name);");
    expect_none(io_faults, "src/scene/base.rs", "let now = 3; let root = env!(\"X\"); // std::fs");
    expect_none(io_faults, "src/save/atomic.rs", "use std::fs::File;");
    expect_none(
        io_faults,
        "src/text/mod.rs",
        "fn f() {}\n\n#[cfg(test)]\nmod tests {\n    use std::fs;\n}\n",
    );
}

#[test]
fn nothing_depends_on_the_order_of_hashes() {
    expect_tidy(hash_faults);
    expect_fault(hash_faults, "src/query/mod.rs", "use std::collections::HashMap;");
    expect_fault(hash_faults, "src/app/mod.rs", "let x: std::collections::HashSet<u8>;");
    expect_none(hash_faults, "src/query/mod.rs", "#[derive(Hash)] struct A; // HashMap");
}

#[test]
fn modules_use_only_what_stands_to_their_left() {
    expect_tidy(arrow_faults);
    let files = tree();
    let commands = files.iter().filter(|file| file.module() == Some("cli"));
    let used: BTreeSet<String> = commands.flat_map(modules_used).collect();
    for module in ["model", "load", "save", "query", "derive", "scene", "export"] {
        assert!(used.contains(module), "the commands use {module}, and that is seen: {used:?}");
    }
    expect_fault(arrow_faults, "src/derive/rules.rs", "use crate::scene::item::Color;");
    expect_fault(arrow_faults, "src/space/units.rs", "fn f(x: crate::model::Area) {}");
    expect_fault(arrow_faults, "src/scene/base.rs", "use crate::{model::{Area, Layer}, paint::png};");
    expect_fault(arrow_faults, "src/query/mod.rs", "use super::derive::Status;");
    expect_fault(arrow_faults, "src/derive/rules.rs", "use super::super::scene::Theme;");
    expect_fault(arrow_faults, "src/paint/svg.rs", "use crate::load::Finding;");
    expect_fault(arrow_faults, "src/cli/table.rs", "use crate::app::State;");
    expect_fault(arrow_faults, "src/app/launch.rs", "use crate::cli::CliError;");
    expect_fault(arrow_faults, "src/edit/apply.rs", "use crate::load::Finding;");
    expect_fault(arrow_faults, "src/gadgets/mod.rs", "");
    expect_none(
        arrow_faults,
        "src/app/ui/map_ui.rs",
        "use super::super::State; use super::widgets; use crate::service::export_file;",
    );
    expect_none(
        arrow_faults,
        "src/derive/rules.rs",
        "use super::status::Status; // crate::scene\nuse crate::query::{InForce, scene::X};",
    );
    let tested = "fn f() {}\n\n#[cfg(test)]\nmod tests {\n    use crate::load::shipped_layer;\n}\n";
    expect_none(arrow_faults, "src/derive/mod.rs", tested);
}

/// The files of the window that a file of it uses: those that its paths from the crate's root lead to, which is how
/// they name one another.
fn window_files_used<'f>(file: &SourceFile, files: &'f [SourceFile]) -> Vec<&'f SourceFile> {
    let code = file.before_tests().replace(['\n', ' '], "");
    let uses = |other: &&SourceFile| {
        let module = other.path.trim_start_matches("src/").trim_end_matches(".rs").trim_end_matches("/mod");
        let path = format!("crate::{}::", module.replace('/', "::"));
        // What stands in a folder is used by longer paths than that of the folder itself.
        let mut named = code.match_indices(&path).map(|(at, _)| &code[at + path.len()..]);
        let is_folder = other.path.ends_with("/mod.rs");
        other.path != file.path && named.any(|rest| !is_folder || rest.starts_with(char::is_uppercase))
    };
    files.iter().filter(uses).collect()
}

/// A way from a file through those that it uses back to it; empty where there is none.
fn circle_from<'f>(file: &'f SourceFile, files: &'f [SourceFile]) -> Vec<&'f str> {
    let mut ways: Vec<Vec<&SourceFile>> = vec![vec![file]];
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    while let Some(way) = ways.pop() {
        let Some(last) = way.last() else { continue };
        for next in window_files_used(last, files) {
            if next.path == file.path {
                return way.iter().map(|file| file.path.as_str()).collect();
            }
            if seen.insert(&next.path) {
                ways.push(way.iter().copied().chain([next]).collect());
            }
        }
    }
    Vec::new()
}

#[test]
fn no_file_of_the_window_uses_itself_through_others() {
    let is_root = |file: &SourceFile| file.path == "src/app/mod.rs" || file.path.ends_with("/shell.rs");
    let files: Vec<SourceFile> =
        tree().into_iter().filter(|file| file.module() == Some("app") && !is_root(file)).collect();
    assert!(files.len() > 60, "the files of the window are seen: {}", files.len());
    for file in &files {
        let circle = circle_from(file, &files);
        assert!(circle.is_empty(), "a circle: {circle:?}");
    }
    let bad = [
        SourceFile::new("src/app/a.rs", "use crate::app::b::B;"),
        SourceFile::new("src/app/b.rs", "use crate::app::{\n    a::A,\n};\nuse crate::app::a::A;"),
    ];
    assert_eq!(circle_from(&bad[0], &bad), ["src/app/a.rs", "src/app/b.rs"], "a circle is found");
}

#[test]
fn every_sentence_stands_in_the_catalogues() {
    expect_tidy(speech_faults);
    expect_fault(
        speech_faults,
        "src/app/map/ui.rs",
        "fn f(ui: &mut Ui) { ui.label(\"Nothing was found\"); }",
    );
    expect_fault(
        speech_faults,
        "src/load/error.rs",
        "#[error(\"{file} is no map; open another\")] struct E;",
    );
    expect_fault(
        speech_faults,
        "src/scene/legend.rs",
        "let x = format!(\"{status} and {count} more areas\");",
    );
    expect_none(
        speech_faults,
        "src/load/error.rs",
        "let x = message!(\"load-no-map\"); // Nothing was found",
    );
    expect_none(speech_faults, "src/load/error.rs", "x.expect(\"invariant: a test parses it\");");
    expect_none(speech_faults, "src/load/error.rs", "tracing::info!(path = x, \"the file was read\");");
}

#[test]
fn colours_stand_in_the_palette() {
    expect_tidy(colour_faults);
    expect_fault(colour_faults, "src/derive/status.rs", "fn color(self) -> Color { todo }");
    expect_fault(colour_faults, "src/derive/status.rs", "const RED: &str = \"#cf5b45\";");
    expect_fault(colour_faults, "src/paint/svg.rs", "let fill = \"fill:#CF5B45;\";");
    expect_fault(colour_faults, "src/app/theme.rs", "const RED: u32 = 0x00cf_5b45;");
    expect_none(colour_faults, "src/scene/palette.rs", "const RED: u32 = 0x00cf_5b45;");
    expect_none(colour_faults, "src/paint/svg.rs", "let a = 0xff; let b = \"#outline-7\"; let c = '#';");
}

#[test]
fn files_are_short_named_and_finished() {
    expect_tidy(shape_faults);
    expect_fault(shape_faults, "src/scene/base.rs", &"let x = 1;\n".repeat(MAX_LINES + 1));
    expect_fault(shape_faults, "src/scene/utils.rs", "");
    expect_fault(shape_faults, "README.md", concat!("Later. TO", "DO: write this."));
    expect_fault(shape_faults, "data/make/run.sh", concat!("cp a /tm", "p/b"));
    let tests = "    let x = 1;\n".repeat(MAX_LINES);
    expect_none(
        shape_faults,
        "src/scene/base.rs",
        &format!("fn f() {{}}\n\n#[cfg(test)]\nmod tests {{\n{tests}}}\n"),
    );
}

#[test]
fn code_is_told_from_comments_and_strings() {
    let word = |word: &str| Token::Word(word.to_owned());
    let text = |text: &str| Token::Text(text.to_owned());
    let code = "a::b // c\n/* d\n */ \"e \\\" f\" 'g' '\\n' '\\'' &'h r#\"i \" j\"# b\"k\" break_x";
    let expected = [
        word("a"),
        Token::Path,
        word("b"),
        text("e \\\" f"),
        Token::Sign('&'),
        word("h"),
        text("i \" j"),
        text("k"),
        word("break_x"),
    ];
    assert_eq!(tokens_of(code), expected, "tokens");
}

#[test]
fn tests_stand_at_the_end_of_their_files() {
    let faults = |file: &SourceFile| -> Vec<String> {
        let Some((_, tests)) = file.text.split_once("\n#[cfg(test)]\nmod tests {") else {
            return Vec::new();
        };
        let end = tests.find("\n}\n").map_or("", |end| &tests[end + 3..]);
        if end.trim().is_empty() { Vec::new() } else { vec![format!("{}: code behind the tests", file.path)] }
    };
    expect_tidy(|file| if file.path.starts_with("src/") { faults(file) } else { Vec::new() });
    expect_fault(faults, "src/a.rs", "fn f() {}\n\n#[cfg(test)]\nmod tests {\n}\n\nfn hidden() {}\n");
}

#[test]
fn every_shipped_quote_is_verified() {
    let layer = shipped_layer().unwrap();
    let loaded = shipped_dossier(&layer).unwrap();
    assert!(loaded.dossier.statements.len() >= 10 && loaded.findings.is_empty(), "{:?}", loaded.findings);
    assert_eq!(unverified(&loaded.dossier), [""; 0], "every quote was found exact and sealed");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(SHIPPED_DOSSIER_NAME);
    let text = std::fs::read_to_string(path).unwrap();
    for (from, to) in [("a small portion of", "a large portion of"), ("\"seal\": \"", "\"seal\": \"0")] {
        let edited = text.replacen(from, to, 1);
        let edited = load_dossier(edited.as_bytes(), "edited", &layer).unwrap();
        assert_eq!(unverified(&edited.dossier).len(), 1, "an edit is found: {to}");
    }
    let unsealed = text.replacen("\"seal\":", "\"was\":", 1);
    let unsealed = load_dossier(unsealed.as_bytes(), "unsealed", &layer).unwrap();
    assert_eq!(unverified(&unsealed.dossier).len(), 1, "a quote that nobody checked is found");
}
