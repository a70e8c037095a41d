//! Suggesting statements from an article's text by deterministic rules and an open lexicon.
//!
//! One pass finds the lexicon's words (`scan`); sentences are cut (`segment`); names get their meaning
//! (`mention`); verbs of saying get their subjects (`attribution`, `subject`); cues meet areas (`suggest`) by rules
//! (`rule`). Time grows with the text's length, whatever stands in it. Not here: files (`load`), and
//! deciding what a statement is worth (`derive`). A suggestion is never a statement before a person has
//! read it.

mod acting;
mod again;
mod aide;
mod amount;
mod announced;
mod answer;
mod apart;
mod apposition;
mod attack;
mod attribution;
mod bare_name;
mod beside;
mod body_phrase;
mod bracketed;
mod called_again;
mod claimant;
mod clause;
mod condition;
mod conjunct;
mod coordination;
mod cue;
mod deputy;
mod dialogue;
mod floor;
mod frame;
mod freezing;
mod gapped;
mod gapped_deed;
mod handed;
mod head_of_state;
mod headed;
mod headline;
mod hedged;
mod holding;
mod introduced;
mod issuer;
mod land;
mod lexicon;
mod lumped;
mod meant;
mod medium;
mod mention;
mod message;
mod name_run;
mod named_before;
mod narrator;
mod negated;
mod no_speaker;
mod nominal;
mod of_another;
mod offerer;
mod owner;
mod paper_point;
mod polled;
mod posted;
mod printed_paper;
mod pronoun;
mod published;
mod quantity;
mod reading;
mod reason;
mod reckoned;
mod recognition;
mod record;
mod refusal;
mod rejoinder;
mod remembered;
mod role_of;
mod rule;
mod said_further;
mod said_nothing;
mod scan;
mod segment;
mod slogan;
mod speaker;
mod spellings;
mod subject;
mod suggest;
mod sureness;
mod surname;
mod tag;
mod taken;
mod taken_back;
mod taking;
mod teller;
mod terms;
mod that_clause;
mod there;
mod third_voice;
mod titled;
mod told_of;
mod town;
mod town_note;
mod unaccepted;
mod unit;
mod unknown;
mod unsaid;
mod value;
mod veil;
mod where_told;
mod wisher;
mod word_list;
mod wording;
mod year;

pub use frame::{Between, KnownFrame};
pub use lexicon::{ActorSort, KnownActor, KnownName, Lexicon, LexiconBuilder};
pub use tag::Tag;
pub use value::{Extraction, GivenBy, Mention, Reason, Sense, Suggestion, Sureness, Unmatched, Voice};
pub use word_list::WordList;

use super::canonical::CanonicalText;
pub use super::forms::{Declension, FormFault};
use crate::phrase::letter::Lowered as _;

/// Finds names and suggests statements in a text. The same text and lexicon give the same result.
///
/// # Examples
/// ```
/// use claims_map::{load::shipped_lexicon, text::{CanonicalText, extract}};
///
/// let lexicon = shipped_lexicon()?;
/// let text = CanonicalText::from_text("Russian forces occupy parts of the Kharkiv region, Ivan Koval said.");
/// let extraction = extract(&text, &lexicon);
/// assert_eq!(extraction.suggestions[0].kind.keyword(), "occupation");
/// assert_eq!(extraction.suggestions[0].speaker.as_ref().map(|voice| voice.name.as_str()), Some("Ivan Koval"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn extract(text: &CanonicalText, lexicon: &Lexicon) -> Extraction {
    // Names are read as they are seen; what is found stands in the text as it is.
    match veil::Unveiled::of(text) {
        Some(unveiled) => unveiled.put_back(extract_seen(&unveiled.text, lexicon), text),
        None => extract_seen(text, lexicon),
    }
}

fn extract_seen(text: &CanonicalText, lexicon: &Lexicon) -> Extraction {
    let words = text.as_str();
    let small = words.lowered_in_place();
    let mut hits = scan::scan(words, &scan::fold(words), lexicon);
    town::settle(words, &mut hits, lexicon);
    deputy::deputies_are_others(words, &mut hits, lexicon);
    town::drop_light_verbs(words, &mut hits);
    unit::units_are_names(words, &mut hits, &lexicon.lists);
    town::claims_are_of_land(words, &mut hits);
    town::admissions_are_said(words, &mut hits);
    town::demands_are_of_land(words, &mut hits, lexicon);
    frame::find_frames(words, &small, &mut hits, lexicon);
    slogan::find_slogans(words, &mut hits, lexicon);
    let mut segments = segment::segment(words, &hits);
    message::part_messages(words, &hits, &mut segments, &lexicon.lists);
    let reading = reading::Reading { text: words, small: &small, hits: &hits, lexicon };
    let mut named_before = named_before::NamedBefore::default();
    let named_in = |(number, sentence): (usize, &segment::Sentence)| {
        let mut names = mention::find_names(&reading, sentence);
        conjunct::part_lists(&reading, sentence, &mut names);
        named_before.see(&reading, sentence, number, &mut names);
        names
    };
    let names: Vec<Vec<mention::Named>> = segments.sentences.iter().enumerate().map(named_in).collect();
    mention::governments_act(&mut hits, &segments, &names, lexicon);
    mention::datelines_are_silent(&mut hits, &segments);
    let reading = reading::Reading { text: words, small: &small, hits: &hits, lexicon };
    let attributions = attribution::find_markers(&reading, &segments);
    let known = suggest::Known { reading, segments: &segments, attributions: &attributions, names: &names };
    let mut drafts = suggest::suggest(known);
    headline::give_headline_to_lead(&known, &mut drafts);
    posted::give_posts_to_posters(&known, &mut drafts);
    wording::word(text, &known, drafts)
}
