//! Plain lists of words of the lexicon: what is looked for right beside something that is found already.
//!
//! What can stand anywhere has a tag, and is found in the one pass over the text; these are only compared with the
//! few words around a hit.

use std::sync::OnceLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind};

use crate::model::keywords;
use crate::phrase::letter::Lowered as _;

keywords! {
    /// A list of words or beginnings of words, in small letters.
    pub enum WordList {
        /// Whole words: put more than a fact into the clause of a cue.
        Modal = "modal",
        /// Whole words: what is to be.
        Duty = "duty",
        /// Whole words: a second time, a condition or a purpose.
        SecondTime = "second-time",
        /// Whole words: join two clauses, or add one that tells which land is meant.
        Link = "link",
        /// Beginnings: for saying, thinking and reckoning, and nouns for what is said.
        Saying = "saying",
        /// Phrases: what stands behind them was asked, not said.
        AskedAbout = "asked-about",
        /// Phrases right before a name: it is a city's.
        BeforeCity = "before-city",
        /// Whole words right behind a name: what cities have.
        BehindCity = "behind-city",
        /// Phrases right before a name: it is a region's.
        BeforeRegion = "before-region",
        /// Whole words: a share, with "of" behind.
        ShareOf = "share-of",
        /// Beginnings: a share, with the name right behind.
        Share = "share",
        /// Whole words: people, things and bodies, which are taken and are no land.
        NoLand = "no-land",
        /// Whole words behind a verb of taking: whom it takes is no land.
        Captive = "captive",
        /// Whole words: subjects of a verb of taking that take no land.
        TakesNoLand = "takes-no-land",
        /// Whole words between a subject and its verb.
        Auxiliary = "auxiliary",
        /// Phrases right behind a name: take something out of it.
        Exception = "exception",
        /// Beginnings: verbs of beating off an attack, which is the other side's.
        Repelling = "repelling",
        /// Whole words: many people together, as polls have them.
        People = "people",
        /// Whole words: how many of them.
        ShareOfPeople = "share-of-people",
        /// Beginnings: what people meet for.
        Gathering = "gathering",
        /// Whole words that end a noun phrase.
        Preposition = "preposition",
        /// Whole words: pronouns for what was said before.
        That = "that",
        /// Phrases right before a verb of saying: its subject says it all the same.
        GoesOn = "goes-on",
        /// Beginnings: call a text an interview.
        Interview = "interview",
        /// Whole words: open what somebody says.
        ThatClause = "that-clause",
        /// Whole words: before what somebody is driven out of.
        OutOf = "out-of",
        /// Parts of words: name Russia, or call something Russian.
        NamesRussia = "names-russia",
        /// Whole words: with which a clause speaks of what the one before tells.
        Which = "which",
        /// Phrases right behind a time: which clock it is on.
        ClockWord = "clock-word",
        /// Beginnings: verbs that say that something is not so.
        Denying = "denying",
        /// Whole words between a negation and a claim: they claim nothing themselves.
        BesideClaim = "beside-claim",
        /// Beginnings: adjectives of nations that are on neither side of the war, and may have claims of their own.
        ThirdNation = "third-nation",
        /// Whole words right behind a name, at the end of its clause: of whoever speaks.
        Ours = "ours",
        /// Whole words right behind a name, at the end of its clause: Russia's.
        CalledRussian = "called-russian",
        /// Whole words right behind a name, at the end of its clause: Ukraine's.
        CalledUkrainian = "called-ukrainian",
        /// Beginnings: people by their sort alone.
        SortOfPeople = "sort-of-people",
        /// Whole words: people by no more than how many they are.
        SomePeople = "some-people",
        /// Whole words: relative pronouns for people.
        Who = "who",
        /// Beginnings: units of forces, which have numbers.
        ForcesUnit = "forces-unit",
        /// Phrases behind a share: of the area that was named before.
        OfIt = "of-it",
        /// Beginnings: bodies that speak by their noun alone.
        Institution = "institution",
        /// Beginnings: for giving something up.
        Dropping = "dropping",
        /// Beginnings: for parts of an area.
        PartOfArea = "part-of-area",
        /// Whole words that may stand between a negation and what it negates: «не була повністю окупована».
        Filler = "filler",
        /// Whole words: verbs with which forces end what they did.
        Ending = "ending",
        /// Whole words: verbs that say that fighting is over, as their subject’s predicate.
        Ended = "ended",
        /// Beginnings: verbs that refuse an infinitive, behind a negation.
        RefusingBehind = "refusing-behind",
        /// Beginnings: roles that tell one person from another.
        TellingRole = "telling-role",
        /// Beginnings: verbs that tell what a paper says.
        PaperVerb = "paper-verb",
        /// Beginnings: verbs that say that something is said, and where: говорится, йдеться.
        Impersonal = "impersonal",
        /// Phrases that open what is put in between commas, between whoever says something and the verb.
        Aside = "aside",
        /// Whole words for a paper of any sort.
        AnyPaper = "any-paper",
        /// Beginnings: what a paper says or does, as the verb right behind it.
        PaperSays = "paper-says",
        /// Beginnings: numbers that tell which point of a paper it is.
        OrdinalStem = "ordinal-stem",
        /// Whole words: who speaks for a state at a meeting.
        Delegate = "delegate",
        /// Parts of words: what meets, and is reported of.
        Meeting = "meeting",
        /// Ends of words that open what is put in: participles.
        GerundEnding = "gerund-ending",
        /// Whole words: what somebody reckons.
        Reckoning = "reckoning",
        /// Whole words before an infinitive: it ought to be done.
        Advising = "advising",
        /// Whole words that are no names, though they begin with a capital.
        NoName = "no-name",
        /// Whole words before a quantity that belong to it.
        Quantifier = "quantifier",
        /// Whole words: say that a share is not exact.
        Approximately = "approximately",
        /// Whole labels of whoever asks.
        Asker = "asker",
        /// Phrases right before a name or its title: of whoever is interviewed.
        InterviewHead = "interview-head",
        /// Phrases behind a name: that person answers questions.
        AnsweringQuestions = "answering-questions",
        /// Whole words right behind a name: that person leads something.
        LeadingVerb = "leading-verb",
        /// Whole labels of whoever answers.
        Answerer = "answerer",
        /// Whole words right before a capital: it is a place.
        BeforePlace = "before-place",
        /// Beginnings right before a capital in the genitive: it is a government.
        OfGovernment = "of-government",
        /// Whole words right behind a capital: what cities have.
        BehindCapital = "behind-capital",
        /// Whole words right behind a capital: what governments do.
        GovernmentVerb = "government-verb",
        /// Beginnings: verbs of wanting land.
        Wanting = "wanting",
        /// Whole words between a verb of wanting and the land that is wanted.
        BeforeObject = "before-object",
        /// Whole words: a body that resolves, by a word of its name.
        Resolving = "resolving",
        /// Beginnings: verbs between a negation and a word of giving up; who does not consider it refuses it.
        Considering = "considering",
        /// Parts of words: what Russia calls its war, in whose words the text then speaks.
        WarAsRussiaSays = "war-as-russia-says",
        /// Beginnings: nouns for leaving, which forces do and people do not.
        Leaving = "leaving",
        /// Endings of the genitive of states in Slavic texts, where the state is known by no form.
        StateEnding = "state-ending",
        /// Beginnings: people and bodies that a state sends to another body.
        Posted = "posted",
        /// Phrases before "from": where forces stand that face an area.
        AcrossFrom = "across-from",
        /// Whole words behind a number of four figures that leave it a year.
        BehindYear = "behind-year",
        /// Whole words: Slavic words for a year.
        YearNoun = "year-noun",
        /// Whole words behind a number: what is counted.
        CountedNoun = "counted-noun",
        /// Phrases, with the spaces around them, that make what follows a condition for something else.
        Awaited = "awaited",
        /// Beginnings: for putting off what stands behind.
        PuttingOff = "putting-off",
        /// Beginnings: for surrounding troops.
        Encircling = "encircling",
        /// Phrases: what only the author of an assessment says of itself.
        OwnAssessment = "own-assessment",
        /// Phrases behind a capital that make it its government: "Kyiv and the West".
        AndWest = "and-west",
        /// Beginnings: nouns for what is only said of something.
        TalkOf = "talk-of",
        /// Beginnings of a sentence of which nobody is to do what it tells.
        NoneOpening = "none-opening",
        /// Beginnings: fighting, whoever fights.
        Fought = "fought",
        /// Beginnings: people by where they live or by what they think.
        Resident = "resident",
        /// Ends of words right before a name: where an area ends.
        BorderOf = "border-of",
        /// Ends of words right before what is feared.
        DangerOf = "danger-of",
        /// Ends of words right before a name: what is attacked.
        AttackOn = "attack-on",
        /// Beginnings: nouns for Russian forces.
        RussianNoun = "russian-noun",
        /// Beginnings: nouns for the forces of the other side.
        EnemyNoun = "enemy-noun",
        /// Phrases behind a negation: what stands behind them nobody will live with.
        Accepting = "accepting",
        /// Ends of words right before a name: from where somebody came.
        OriginPhrase = "origin-phrase",
        /// Whole words: verbs of calling something what it is.
        CallingSo = "calling-so",
        /// Whole words at a clause's end: what is called so is not so.
        CalledFalse = "called-false",
        /// Phrases right before a capital that was asked: its government.
        AskedOf = "asked-of",
        /// Beginnings: what follows from a deed that is named as the subject of its clause.
        Consequence = "consequence",
        /// Whole words behind "said this": a time.
        TimeOfThis = "time-of-this",
        /// Whole words: bodies that speak, as subjects.
        BodyNoun = "body-noun",
        /// Whole words: the same in the other cases of Slavic nouns.
        BodyNounOblique = "body-noun-oblique",
        /// Whole words: bodies by the letters that stand for them.
        BodyAcronym = "body-acronym",
        /// Whole words behind a name: administrations of oblasts, by the letters that stand for them.
        RegionalAcronym = "regional-acronym",
        /// Beginnings: papers that report, which a text may go on to give; a statement says what it says once.
        ReportNoun = "report-noun",
        /// Whole words: what somebody publishes, as the place where something is said.
        PublishedText = "published-text",
        /// Beginnings: what is published again and again, and what the next sentences then give.
        PublishedObject = "published-object",
        /// Beginnings: verbs of publishing and updating.
        Publishing = "publishing",
        /// Whole words: parts of papers, which have numbers.
        PaperPoint = "paper-point",
        /// Phrases before a point of a paper: it says what follows.
        PaperLead = "paper-lead",
        /// Beginnings: verbs of keeping and staying.
        Keeping = "keeping",
        /// Whole words right behind a name: it has a verb of its own.
        OwnVerb = "own-verb",
        /// Phrases that join a second clause to what is said.
        AndThat = "and-that",
        /// Phrases right before a paper that says what follows.
        PaperBefore = "paper-before",
        /// Beginnings: bodies that a text goes on to call by their noun and their matters.
        BodyReferred = "body-referred",
        /// Whole words before the noun of a body: of what sort it is.
        BodyModifier = "body-modifier",
        /// Whole words: bodies that Ukraine has and nobody else.
        UkrainianBody = "ukrainian-body",
        /// Phrases and parts of words in the names of bodies that Ukraine has and nobody else.
        UkrainianOffice = "ukrainian-office",
        /// Whole words: nations that no ending tells.
        Nation = "nation",
        /// Endings of adjectives of nations.
        NationEnding = "nation-ending",
        /// Whole words before a noun: which of several.
        Determiner = "determiner",
        /// Endings of Slavic adjectives in the nominative.
        AdjectiveSubject = "adjective-subject",
        /// Endings of Slavic adjectives in the other cases.
        AdjectiveOblique = "adjective-oblique",
        /// Endings of adjectives made of names, in cases in which no surname is a subject.
        NameAdjective = "name-adjective",
        /// Beginnings right before an office: who held it before, or stands in for who holds it.
        Deputy = "deputy",
        /// Whole words behind the place of an attack, where nothing is named that was attacked there.
        BehindScene = "behind-scene",
        /// Whole words: prepositions and conjunctions with what is said behind them.
        SaidAbout = "said-about",
        /// Whole words and phrases for what was said before, as the object of who denies it.
        DeniedBefore = "denied-before",
        /// Whole words right before a paper that is the subject of its clause.
        BeforePaper = "before-paper",
        /// Whole words: begin a clause without which nothing else will be.
        Unless = "unless",
        /// Whole words: verbs of asking and demanding.
        Asking = "asking",
        /// Phrases: what stands behind them is not confirmed.
        Unconfirmed = "unconfirmed",
        /// Whole words between a verb of saying and what calls something false.
        BeforeFalse = "before-false",
        /// Whole words before what is said of an area: all of it, or for good.
        Wholly = "wholly",
        /// Whole words: what several say together.
        StatementNoun = "statement-noun",
        /// Whole words: which of several, by number.
        Ordinal = "ordinal",
        /// Whole words: what is to be, in a sentence that goes on with a paper.
        ToBe = "to-be",
        /// Beginnings: nouns behind the name of a region.
        RegionNoun = "region-noun",
        /// Beginnings: places and land, which are beaten off somebody and are no attack.
        PlaceNoun = "place-noun",
        /// Whole words: how many, before a noun.
        Several = "several",
        /// Endings of Slavic verbs of whoever did or does something.
        FiniteEnding = "finite-ending",
        /// Whole words that only end so.
        NoFinite = "no-finite",
        /// Whole words right before an adjective of a region whose noun is left out.
        BareBefore = "bare-before",
        /// Beginnings: nouns for giving land to somebody.
        Giving = "giving",
        /// Whole words: verbs of going, which leave land only where it is named as what is left.
        Going = "going",
        /// Whole words: nouns for refusing something.
        Refusal = "refusal",
        /// Beginnings: with which what somebody proposes is called out of the question.
        CalledUnacceptable = "called-unacceptable",
        /// Whole words: nobody.
        Nobody = "nobody",
        /// Whole words before a verb: somebody is obliged to do it.
        Owing = "owing",
        /// Whole words: Ukraine, in the case of who must do something.
        OwingWhom = "owing-whom",
        /// Whole words between a negation and an intention: have.
        Having = "having",
        /// Phrases before what somebody wants to hear: a question that is told.
        AskedIndirectly = "asked-indirectly",
        /// Whole words: of what was named before.
        Possessive = "possessive",
        /// Beginnings: where in an area.
        SideOfArea = "side-of-area",
        /// Whole words between whoever does the same elsewhere and where: the verb is left out.
        BesideLeftOutVerb = "beside-left-out-verb",
        /// Whole words before whoever does the same elsewhere.
        PutsInAnother = "puts-in-another",
        /// Whole words right before an area, or before its preposition: it is left out.
        Except = "except",
        /// Whole words between a verb of leaving with its object and the verb that tells how the object came into hands.
        WhoHadIt = "who-had-it",
        /// Phrases right behind an area: it goes to Ukraine.
        BackHome = "back-home",
        /// Whole words before a name at the start of a paragraph: a record of a meeting goes on with whoever speaks.
        RecordTitle = "record-title",
        /// Whole words behind a paper that is the subject of its clause: what it would do.
        PaperModal = "paper-modal",
        /// Endings of Slavic verbs of which "we" is the subject.
        VerbOfWe = "verb-of-we",
        /// Whole words: we.
        We = "we",
        /// Whole words before what somebody is to the one who was told of.
        Whose = "whose",
        /// Beginnings: what somebody is to another person.
        Counterpart = "counterpart",
        /// Beginnings: nouns for fighting, which nobody need be named for.
        Fight = "fight",
        /// Phrases right behind forces that are gathered: on the other side of a border.
        Facing = "facing",
        /// Beginnings: nouns for attacks, which are beaten off.
        Storming = "storming",
        /// Phrases right behind a verb of denying: open the deed that is denied.
        DeniedDeed = "denied-deed",
        /// Beginnings: verbs of gathering and bringing anything, which mass forces only where forces are their object.
        WeakMassing = "weak-massing",
        /// Phrases: somebody else holds an area, of which a word before them says that it is none or little.
        InUkrainianHands = "in-ukrainian-hands",
        /// Beginnings: pronouns for those who were driven out.
        DrivenOut = "driven-out",
        /// Whole words: out of the place that was told of.
        Thence = "thence",
        /// Beginnings: verbs of giving, before whoever gets what is given.
        Granting = "granting",
        /// Whole words: what follows is only said.
        Hearsay = "hearsay",
        /// Whole words: negations before each of several names.
        RefusingEach = "refusing-each",
        /// Whole words: behind an infinitive, that it must not be done.
        NotAllowed = "not-allowed",
        /// The areas that "the peninsula" means, by their ids.
        Peninsula = "peninsula",
        /// Whole words behind "and": what a subject did or does besides.
        SecondPredicate = "second-predicate",
        /// Phrases right before what is got for something that is given.
        InExchange = "in-exchange",
        /// Whole words: of whoever speaks, before a word that stands for an area.
        OurOwn = "our-own",
        /// Whole words: between a subject and what it is.
        Copula = "copula",
        /// Beginnings: forces, in a verb's own phrase for gathering them.
        Massed = "massed",
        /// Phrases: not the least part.
        NotABit = "not-a-bit",
        /// Whole words behind a name: an area that is not to be had back.
        Gone = "gone",
        /// Whole words right before a noun: there is none of it.
        NoneAtAll = "none-at-all",
        /// Beginnings right before a name in marks: a medium.
        MediumNoun = "medium-noun",
        /// Beginnings: people who work for one.
        MediumPerson = "medium-person",
        /// Whole words at the end of a name: a medium's.
        MediumName = "medium-name",
        /// Words inside a phrase: Ukraine.
        NamesUkraine = "names-ukraine",
        /// Beginnings: land, behind whose it is.
        LandNoun = "land-noun",
        /// Whole words: what stands behind them is not what was told before.
        Contrast = "contrast",
        /// Phrases with which a title calls a text somebody's statement, before whoever issues it.
        TitleNoun = "title-noun",
        /// Phrases behind whoever issues a statement: open what it is about.
        TitleTopic = "title-topic",
        /// Phrases before a colon at the start of a headline: announce what follows, and name nobody.
        AnnouncingLabel = "announcing-label",
        /// Whole words: verbs that announce somebody's comment.
        Commenting = "commenting",
        /// Whole words: people who issue a statement together.
        IssuingPeople = "issuing-people",
        /// Phrases: a statement is told of, and not printed.
        StatementTold = "statement-told",
        /// Whole words: verbs of offering, demanding, wanting and advising, of whoever did or does it.
        Wishing = "wishing",
        /// Whole words: verbs of refusing, of whoever did or does it.
        Refusing = "refusing",
        /// Whole words between a subject and its verb of wishing.
        BesideWish = "beside-wish",
        /// Beginnings: people who want something of others, as the subject of the verb.
        Wisher = "wisher",
        /// Beginnings: of these which it is is told by its nation alone.
        WishingSide = "wishing-side",
        /// Whole words: papers that offer and demand, behind whose they are.
        WishingPaper = "wishing-paper",
        /// Phrases before people: one of them.
        OneOf = "one-of",
        /// Whole words behind a verb of seeing: there is nothing of it.
        NothingSeen = "nothing-seen",
        /// Whole words right behind a share: it is one of people who were asked.
        PollVerb = "poll-verb",
        /// Whole words right before "he": it is whoever the sentence is about.
        EmbedsPronoun = "embeds-pronoun",
        /// Whole words between a verb of telling and the town where it is told: who is told, on which occasion.
        Listener = "listener",
        /// Beginnings: verbs of telling somebody who is there.
        TellingAloud = "telling-aloud",
        /// Phrases: what was so and is so no more.
        NoLonger = "no-longer",
        /// Endings of verbs in the past.
        PastEnding = "past-ending",
        /// Whole words: verbs in the past that no ending tells.
        PastVerb = "past-verb",
        /// Phrases: what is told happens in a military exercise.
        Exercise = "exercise",
        /// Beginnings: for losing something.
        Lost = "lost",
        /// Beginnings: what forces have gained in an area.
        Foothold = "foothold",
        /// Beginnings: adjectives that say who controls a part.
        ControlledBy = "controlled-by",
        /// Phrases: open the time at which something else follows.
        OnceDone = "once-done",
        /// Whole words: relative pronouns for people, in no nominative.
        Whom = "whom",
        /// Beginnings of a sentence: name what it is about.
        TopicOpening = "topic-opening",
        /// Whole words: for being against something.
        Against = "against",
        /// Beginnings: numbers in words from twenty on.
        Tens = "tens",
        /// Whole words behind "not": of a noun for fighting in the genitive, that there was none.
        WasNone = "was-none",
        /// Beginnings: verbs of doing without what stands behind them.
        DoingWithout = "doing-without",
        /// Whole words with which a sentence begins that first says where somebody speaks.
        SpeakingAt = "speaking-at",
        /// Phrases: call a body one that Russia set up.
        InstalledByRussia = "installed-by-russia",
        /// Whole words: he, his.
        He = "he",
        /// Whole words: she, her.
        She = "she",
        /// Whole words: first names of men.
        MaleFirst = "male-first",
        /// Endings that hardly any word has but surnames.
        SurnameEnding = "surname-ending",
        /// Whole words that end so and are none.
        SurnameLike = "surname-like",
        /// Endings of surnames that are men's alone.
        MaleSurname = "male-surname",
        /// Whole words: first names of men that end as women's do.
        MaleInVowel = "male-in-vowel",
        /// Endings of Slavic names in which they are no subject.
        ObjectEnding = "object-ending",
        /// Whole words of titles, in small letters.
        TitleWord = "title-word",
        /// Whole words: who leads a state, by the office.
        HeadWord = "head-word",
        /// Whole words: of the United States.
        AmericanWord = "american-word",
        /// Beginnings of the adjectives of nations, each with the id of who leads it.
        HeadOfNation = "head-of-nation",
        /// The ids of actors who lead their states.
        HeadOfState = "head-of-state",
    }
}

/// The lists of a lexicon.
#[derive(Debug, Clone, Default)]
pub(super) struct WordLists {
    /// One for each [`WordList`], in its order; a list that nothing was added to may be missing.
    lists: Vec<Sorted>,
}

/// The words of a list, and the orders in which one of them is found without a look at each.
#[derive(Debug, Clone, Default)]
struct Sorted {
    /// In the order of the file.
    words: Vec<String>,
    /// Places in `words`, by the alphabet.
    whole: Vec<u32>,
    /// The same, without words that begin with another: of those that are left at most one begins a word, and it is the
    /// last that is not behind that word.
    beginnings: Vec<u32>,
    /// As `beginnings`, read from the last byte to the first.
    endings: Vec<u32>,
    /// What the words look like, by their length and both ends; what they begin and what they end with.
    looks: [Sieve; 3],
    /// Finds any of the words inside others; made when it is first asked for, since few lists are.
    inside: OnceLock<Option<AhoCorasick>>,
}

/// Marks of which each word has one of 256: most words that are not in a list have one that no word of it has.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sieve([u64; 4]);

impl Sieve {
    /// Adds the mark of a word by its length and its ends.
    pub(super) fn add_word(&mut self, word: &str) {
        self.add(whole_mark(word.as_bytes()));
    }

    /// False for most words that were not added.
    pub(super) fn lets_word(&self, word: &str) -> bool {
        self.lets(whole_mark(word.as_bytes()))
    }

    fn add(&mut self, mark: u8) {
        self.0[usize::from(mark >> 6)] |= 1 << (mark & 63);
    }

    fn lets(&self, mark: u8) -> bool {
        self.0[usize::from(mark >> 6)] >> (mark & 63) & 1 == 1
    }
}

/// The mark of up to seven bytes.
fn mark(bytes: &[u8]) -> u8 {
    let number = bytes.iter().fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    // The multiplier of Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4): 2⁶⁴ divided by the golden ratio.
    number.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes()[0]
}

/// How many bytes of either end a mark tells of: a Cyrillic letter has two, the first nearly always the same.
const END: usize = 2;

/// The mark of a word by its length and its ends.
fn whole_mark(word: &[u8]) -> u8 {
    let byte = |at: Option<usize>| at.and_then(|at| word.get(at)).copied().unwrap_or_default();
    let length = word.len();
    mark(&[
        length.to_le_bytes()[0],
        byte(Some(0)),
        byte(Some(1)),
        byte(length.checked_sub(2)),
        byte(length.checked_sub(1)),
    ])
}

impl Sorted {
    fn of(words: Vec<String>) -> Self {
        let word = |at: &u32| words[*at as usize].as_str();
        let mut whole: Vec<u32> = (0..).take(words.len()).collect();
        let mut endings = whole.clone();
        whole.sort_by(|one, other| word(one).cmp(word(other)));
        endings.sort_by(|one, other| word(one).bytes().rev().cmp(word(other).bytes().rev()));
        let mut beginnings = whole.clone();
        // What begins with a word stands right behind it, and behind others that begin so.
        beginnings.dedup_by(|later, kept| word(later).starts_with(word(kept)));
        endings.dedup_by(|later, kept| word(later).ends_with(word(kept)));
        let mut looks = [Sieve::default(); 3];
        // Words that are shorter than an end let everything through.
        let mut add_end = |look: usize, end: Option<&[u8]>| match end {
            Some(end) => looks[look].add(mark(end)),
            None => looks[look] = Sieve([u64::MAX; 4]),
        };
        for word in &words {
            let bytes = word.as_bytes();
            add_end(1, bytes.get(..END));
            add_end(2, bytes.len().checked_sub(END).map(|from| &bytes[from..]));
        }
        for word in &words {
            looks[0].add_word(word);
        }
        Self { whole, beginnings, endings, words, looks, inside: OnceLock::new() }
    }

    fn word(&self, at: u32) -> &str {
        &self.words[at as usize]
    }

    fn has(&self, word: &str) -> bool {
        self.looks[0].lets_word(word) && self.whole.binary_search_by(|at| self.word(*at).cmp(word)).is_ok()
    }

    fn begins(&self, word: &str) -> bool {
        let first = &word.as_bytes()[..word.len().min(END)];
        if !self.looks[1].lets(mark(first)) {
            return false;
        }
        let behind = self.beginnings.partition_point(|at| self.word(*at) <= word);
        self.beginnings[..behind].last().is_some_and(|at| word.starts_with(self.word(*at)))
    }

    /// Where there are too many words for an automaton, each is looked for.
    fn is_in(&self, words: &str) -> bool {
        match self
            .inside
            .get_or_init(|| AhoCorasick::builder().kind(Some(AhoCorasickKind::DFA)).build(&self.words).ok())
        {
            Some(automaton) => automaton.is_match(words),
            None => self.words.iter().any(|one| words.contains(one.as_str())),
        }
    }

    fn ends(&self, words: &str) -> bool {
        let last = &words.as_bytes()[words.len().saturating_sub(END)..];
        if !self.looks[2].lets(mark(last)) {
            return false;
        }
        let is_before = |at: &u32| self.word(*at).bytes().rev().le(words.bytes().rev());
        let behind = self.endings.partition_point(is_before);
        self.endings[..behind].last().is_some_and(|at| words.ends_with(self.word(*at)))
    }
}

impl WordLists {
    /// Adds a word to a list; [`Self::sort`] comes before the first question.
    pub(super) fn add(&mut self, list: WordList, word: &str) {
        let at = list as usize;
        if self.lists.len() <= at {
            self.lists.resize(at + 1, Sorted::default());
        }
        self.lists[at].words.push(word.lowered());
    }

    /// Makes the lists ready for questions.
    pub(super) fn sort(&mut self) {
        for list in &mut self.lists {
            *list = Sorted::of(std::mem::take(&mut list.words));
        }
    }

    pub(super) fn of(&self, list: WordList) -> &[String] {
        self.lists.get(list as usize).map(|list| list.words.as_slice()).unwrap_or_default()
    }

    /// True where a word, in small letters, stands in the list.
    pub(super) fn has(&self, list: WordList, word: &str) -> bool {
        self.lists.get(list as usize).is_some_and(|list| list.has(word))
    }

    /// True where a word, in small letters, begins with one of the list.
    pub(super) fn begins(&self, list: WordList, word: &str) -> bool {
        self.lists.get(list as usize).is_some_and(|list| list.begins(word))
    }

    /// True where words, in small letters, hold one of the list.
    pub(super) fn contains(&self, list: WordList, words: &str) -> bool {
        self.lists.get(list as usize).is_some_and(|list| list.is_in(words))
    }

    /// True where words, in small letters, end with one of the list.
    pub(super) fn ends(&self, list: WordList, words: &str) -> bool {
        self.lists.get(list as usize).is_some_and(|list| list.ends(words))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sorted_answers_as_a_look_at_each_word_does() {
        let words = ["захоп", "за", "a", "ab", "b", "region", "on", "ion", "область", "сть", "ab", "ba"];
        let sorted = Sorted::of(words.map(str::to_owned).to_vec());
        let asked =
            ["", "a", "aa", "ab", "abc", "b", "c", "on", "regions", "union", "uniom", "з", "за", "захопив"]
                .into_iter()
                .chain(["область", "области", "ість", "ь", "\u{10ffff}", "aba", "захо", "ионс"]);
        for word in asked {
            assert_eq!(sorted.has(word), words.contains(&word), "{word}");
            assert_eq!(sorted.begins(word), words.iter().any(|one| word.starts_with(one)), "{word}");
            assert_eq!(sorted.ends(word), words.iter().any(|one| word.ends_with(one)), "{word}");
            assert_eq!(sorted.is_in(word), words.iter().any(|one| word.contains(one)), "{word}");
        }
        let none = Sorted::default();
        assert!(!none.has("") && !none.begins("") && !none.ends(""));
        let any = Sorted::of(vec![String::new(), "a".to_owned()]);
        assert!(any.begins("b") && any.ends("b") && !any.has("b"));
    }
}
