//! The extractor's throughput on one core, against a search for the same words and a copy in memory.
//!
//! The text is made here from invented sentences, the same in every run. Times are the best of several
//! runs, so that other work on the machine counts as little as may be.

#![expect(clippy::disallowed_methods, reason = "a bench measures time")]

use std::error::Error;
use std::hint::black_box;
use std::io::Write;
use std::time::Instant;

use aho_corasick::{AhoCorasick, MatchKind};
use claims_map::load::shipped_lexicon;
use claims_map::text::extract::Lexicon;
use claims_map::text::{CanonicalText, extract};

/// Runs of each measurement; the best counts.
const RUNS: usize = 5;

/// News as it comes: one sentence in three says something of an area.
const SENTENCES: [&str; 12] = [
    "The council met on Tuesday morning and talked about roads, schools and the price of heating for an hour. ",
    "Russian forces advanced in the Donetsk region and shelled three villages, the General Staff said. ",
    "“We will not give up a single metre of the Kherson region,” the president told reporters in the capital. ",
    "Trains run late because of snow, and the railway asks passengers to check the timetable before leaving. ",
    "The match ended two to one after extra time, with both goals scored by players who joined in summer. ",
    "Росія накопичує війська біля кордону Сумської області, повідомив речник прикордонної служби. ",
    "У місті відкрили нову бібліотеку, до якої мешканці принесли понад дві тисячі власних книжок. ",
    "Синоптики обіцяють дощ на заході країни та сильний вітер на узбережжі до кінця тижня. ",
    "В областном центре прошёл фестиваль, на который приехали музыканты из двенадцати стран. ",
    "По данным института, противник контролирует часть Запорожской области и готовит наступление. ",
    "Farmers expect a good harvest this year if the weather stays dry until the end of the month. ",
    "Учёные рассказали, как за сорок лет изменилось русло реки и почему весной она разливается. ",
];

/// A text of at least so many bytes; a paragraph has four sentences.
fn text_of(bytes: usize) -> String {
    let mut text = String::with_capacity(bytes + 512);
    let mut seed = 7_usize;
    let mut count = 0;
    while text.len() < bytes {
        // A small linear congruential generator: the order varies, the text never does.
        seed = seed.wrapping_mul(1_103_515_245).wrapping_add(12_345) % (1 << 31);
        text.push_str(SENTENCES[(seed >> 8) % SENTENCES.len()]);
        count += 1;
        if count % 4 == 0 {
            text.push('\n');
        }
    }
    text
}

fn best(mut work: impl FnMut()) -> f64 {
    let time = |work: &mut dyn FnMut()| {
        let start = Instant::now();
        work();
        start.elapsed().as_secs_f64()
    };
    (0..RUNS).map(|_| time(&mut work)).fold(f64::INFINITY, f64::min)
}

/// The process's peak memory in MiB; `None` where the system does not tell.
fn peak_mib() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.split_whitespace().next()?.parse::<f64>().ok()? / 1024.0)
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut out = std::io::stdout();
    let lexicon = shipped_lexicon()?;
    let load = best(|| drop(black_box(shipped_lexicon())));
    writeln!(out, "extract, best of {RUNS} runs each; the lexicon loads in {:.0} ms", load * 1e3)?;
    writeln!(
        out,
        "  {:>8}  {:>8}  {:>14}  {:>14}  {:>12}",
        "text", "MB/s", "÷ word search", "÷ copy", "suggestions"
    )?;
    // A tiny run only shows that the bench still works.
    let is_tiny = std::env::args().any(|argument| argument == "--tiny");
    let (sizes, texts) =
        if is_tiny { (&[10_000][..], 10) } else { (&[100_000, 1_000_000, 10_000_000][..], 2_000) };
    for &bytes in sizes {
        measure(bytes, &lexicon, &mut out)?;
    }
    many_texts(&lexicon, texts, &mut out)
}

fn measure(bytes: usize, lexicon: &Lexicon, out: &mut dyn Write) -> Result<(), Box<dyn Error>> {
    let text = CanonicalText::from_text(&text_of(bytes));
    let words = ["region", "област", "said", "forces", "війська", "контрол", "Russia", "Росія"];
    let search = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(words)?;
    let size = text.as_str().len() as f64 / 1e6;
    let ours = best(|| drop(black_box(extract(&text, lexicon))));
    let found = best(|| {
        black_box(search.find_iter(text.as_str()).count());
    });
    let copy = best(|| drop(black_box(text.as_str().to_owned())));
    let suggestions = extract(&text, lexicon).suggestions.len();
    writeln!(
        out,
        "  {:>5} MB  {:>8.1}  {:>13.1}×  {:>13.0}×  {suggestions:>12}",
        bytes as f64 / 1e6,
        size / ours,
        ours / found,
        ours / copy
    )?;
    Ok(())
}

/// Memory must not grow with the number of texts.
fn many_texts(lexicon: &Lexicon, texts: usize, out: &mut dyn Write) -> Result<(), Box<dyn Error>> {
    let text = CanonicalText::from_text(&text_of(20_000));
    let before = peak_mib();
    for _ in 0..texts {
        black_box(extract(&text, lexicon));
    }
    let (Some(before), Some(after)) = (before, peak_mib()) else { return Ok(()) };
    writeln!(
        out,
        "  peak memory {before:.0} MiB after the longest text; {after:.0} MiB after {texts} more of 20 kB"
    )?;
    Ok(())
}
