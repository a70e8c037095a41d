### Claims Map in English. Origin: written for this project; licence: MIT or Apache-2.0, as all of it.
###
### One message a sentence; an id begins with the part of the program that says it. Quotes, names and paths are
### arguments. Every other catalogue has the same messages with the same arguments: `cargo test` compares them.

## words: what every other sentence is made with

words-language = English
words-as-they-are = { $words }
# The letters in their order, small ones; names in other letters come behind them.
words-alphabet = a b c d e f g h i j k l m n o p q r s t u v w x y z
words-number-group = ,
words-number-decimal = .
# The fewest digits of a number whose thousands are parted.
words-number-least-grouped = 4
words-list-comma = { $first }, { $last }
words-list-semicolon = { $first }; { $last }
words-list-space = { $first } { $last }
words-list-and = { $first } and { $last }
words-list-or = { $first } or { $last }
words-more = { $count } more
# The marks around a quote, and those around one in which the first stand: QUOTED($words) chooses.
words-quote-marks = “”‘’
words-regions = { $count ->
    [one] { $count } region
   *[other] { $count } regions
}
words-unknown-language = there is no language “{ $code }”; choose { $known }
# What the system, or a reader of JSON, says of a fault: its own words.
words-io = { $system }
words-json = { $library }
# Days: $month is 1 to 12.
words-two-days = this may be { $one } or { $other }; write the month by its name
words-day-long = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
words-day-short = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
} { $year }

## model and derive: statuses, kinds, verdicts, what a toggle would change

# Days.
model-day-unbroken = { $day }{ "\u00A0" }{ $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}{ "\u00A0" }{ $year }
model-day-malformed = “{ $text }” is not a day; write it as YYYY-MM-DD, such as 2025-03-17

# Documents, as a bibliography names them.
model-day-inferred = { $day } (day inferred)
model-citation-headline = { QUOTED($headline) }
model-citation-described = { $description } (headline not known)
model-citation-untitled = headline not known
# A statement among others: its first words and who says them.
model-statement-name = { QUOTED($words) } ({ $speaker })
# The same where nobody has compared the words: they are not shown as words that stand somewhere.
model-statement-unchecked-name = ({ $kind }, { $speaker })

# Words of fixed lists.
model-side-label = { $side ->
    [ukraine] Ukraine
    [russia] Russia
    [united-states] United States
    [other] Another state
   *[independent] No state
}
model-kind-label = { $kind ->
    [occupation] Occupation
    [advance] Advance
    [buildup] Build-up
    [claim] Claim
    [concession] Concession
    [denial] Denial
   *[recapture] Taken back
}
model-kind-heading = { $kind ->
    [occupation] Occupation
    [advance] Advances
    [buildup] Build-up
    [claim] Claims
    [concession] Concessions
    [denial] Denials
   *[recapture] Taken back
}
model-kind-in-sentence = { $kind ->
    [occupation] occupation
    [advance] advances
    [buildup] build-up
    [claim] claims
    [concession] concessions
    [denial] denials
   *[recapture] taken back
}
model-modality-mark = { $modality ->
    [implied] implied
    [conditional] under a condition
   *[denied] denied
}

# Whether a quote was compared with its text.
model-check-label = { $check ->
    [compared] wording compared
    [recorded] wording recorded as compared
    [folded] wording only after folding
    [not-checked] not checked
    [not-found] not found
   *[broken] broken
}
model-check-label-ambiguous = ambiguous ({ $count })
model-check-words = { $check ->
    [compared] compared with the text just now, character for character
    [recorded] recorded as compared with the text; the text is not here to compare it again
    [folded] it stands in the text only after typographic folding
   *[not-checked] not checked: nobody has compared it with the text
}
model-quote-empty = segment { $segment } is empty
model-quote-overlapping = segment { $segment } overlaps the segment before it or stands before it
model-quote-out-of-range = segment { $segment } ends at { $end }, but the text has { $length } characters
model-quote-length-differs = segment { $segment } quotes { $quoted } characters, but its range covers { $covered }
model-quote-ambiguous = segment { $segment } is ambiguous ({ $count }): it stands in the text that many times, none at the given place
model-quote-misplaced = segment { $segment } stands at { $found }, not at { $given }
model-quote-context-differs = segment { $segment } stands where it should, but the words around it differ from its prefix or suffix
model-quote-inside-word = segment { $segment } begins or ends inside a word
model-quote-not-found = segment { $segment } is not found in the text
model-quote-seal-broken = the quote was changed after it was last checked against the text

# Why a statement does not count: a clause.
model-uncounted-pieces = nobody has said why so few words of a sentence are quoted ({ QUOTED($words) })
model-uncounted-near = nobody has said what { QUOTED($words) } near the quote means for it
model-uncounted-area = nobody has said why the quote is kept, which does not name { $name } itself
model-uncounted-source = nobody has said why it is said by { $name }, whom the text does not name
model-uncounted-folded = the quote stands in the text only after typographic folding
model-uncounted-unchecked = nobody has compared the quote with the text

# What stands around a quote and may change it.
model-guard-label = { $kind ->
    [negation] may deny it
    [condition] may make it depend on something
    [question] may only ask whether it is so
    [attribution] says whose words it is
   *[pieces] may be made to say what the source does not
}
model-guard-place = { $place ->
    [before] in the sentence before
    [outside] in the same sentence
    [next] in the next sentence
    [left-out] left out of the quote
   *[within] quoted without the rest of its sentence
}
model-guard-line-kept = { QUOTED($words) } { $label } (kept: { $reason })
model-guard-line-open = { QUOTED($words) } { $label } (not answered)
model-guard-kept = Kept: { $reason }.
model-guard-open = Nobody has answered this yet, so the statement does not count.
# What a statement has and its text does not name: the name of an area or of a person. Each is a sentence, and a clause too.
model-unnamed-area = { $name } is not named in the quote itself: the source may speak of another region
model-unnamed-source = { $name } is not named in the text: somebody else may have said it
model-unnamed-line = { $unnamed }. { $answer }
model-guard-note = { QUOTED($words) } { $place ->
    [before] stands in the sentence before the quote
    [outside] stands in the same sentence outside the quote
    [left-out] is left out between two parts of the quote
    [next] stands in the sentence after the quote
   *[within] is quoted without the rest of its sentence
}: { $kind ->
    [negation] the source may say the opposite
    [condition] the source may say it only as a possibility, as an aim or under a condition
    [question] the source may only ask whether it is so
    [attribution] it may be somebody’s words; check who the speaker is
   *[pieces] so few words may be made to say what the source does not
}

# Statuses and what stands beside them.
derive-status = { $status ->
    [occupied] Occupied
    [contested] Contested
    [claimed] Claimed
    [threatened] Threatened
    [mentioned] Mentioned
    [not-checked] Not checked
    [switched-off] Only in what is switched off
   *[not-mentioned] Not mentioned
}
derive-status-in-sentence = { $status ->
    [occupied] occupied
    [contested] contested
    [claimed] claimed
    [threatened] threatened
    [mentioned] mentioned
    [not-checked] not checked
    [switched-off] only in what is switched off
   *[not-mentioned] not mentioned
}
derive-ground = { $ground ->
    [sources-disagree] sources disagree
    [held-in-part-most] most of it held
    [held-in-part] held in part, size not said
    [held-in-part-small] a small part or one place held
    [fighting-inside] fighting inside
   *[pressure] build-up or approach reported
}
derive-status-and-ground = { $status } · { $ground }

# Who does it. $side is unstated where no source says which, or where the sources name several.
derive-forces = { $side ->
    [ukraine] Ukrainian forces
    [russia] Russian forces
    [united-states] US forces
    [other] another state’s forces
    [independent] non-state forces
   *[unstated] forces whose side is not stated
}
derive-forces-agent = { $side ->
    [ukraine] Ukrainian forces
    [russia] Russian forces
    [united-states] US forces
    [other] another state’s forces
   *[independent] non-state forces
}
derive-side-whose = { $side ->
    [ukraine] Ukraine
    [russia] Russia
    [united-states] the United States
    [other] another state
   *[independent] a non-state side
}

# A look in the words of a legend.
derive-look-occupied = Occupied
derive-look-occupied-by = Occupied by { $forces }
derive-look-held-in-part = { $part ->
    [most] Contested: most of it held
    [small] Contested: a small part or one place held
   *[unsized] Contested: held in part
}
derive-look-held-in-part-by = { $part ->
    [most] Contested: most of it held by { $forces }
    [small] Contested: a small part or one place held by { $forces }
   *[unsized] Contested: held in part by { $forces }
}
derive-look-held-in-any-part = Contested: held in part
derive-look-held-in-any-part-by = Contested: held in part by { $forces }
derive-look-disagreeing = Contested: sources disagree
derive-look-fighting = Contested: fighting inside
derive-look-claimed = { $side ->
    [ukraine] Claimed by Ukraine as its own
    [russia] Claimed by Russia as its own
    [united-states] Claimed by the United States as its own
    [other] Claimed by another state as its own
    [independent] Claimed by a non-state side as its own
   *[unstated] Claimed
}
derive-look-claimed-pressed = { $claimed }, and { $pressure }
derive-look-threatened = { $by ->
    [buildup] Threatened by { $pressure }
   *[forces] { $side ->
        [other] Threatened by { $pressure }
       *[known] Threatened: { $pressure }
    }
}
# The same in as few words as say the status and by whom.
derive-short-occupied = { $side ->
    [ukraine] Occupied by Ukraine
    [russia] Occupied by Russia
    [united-states] Occupied by the United States
    [other] Occupied by another state
    [independent] Occupied by a non-state side
   *[unstated] Occupied
}
derive-short-held-in-part = { $side ->
    [ukraine] Contested: part held by Ukraine
    [russia] Contested: part held by Russia
    [united-states] Contested: part held by the United States
    [other] Contested: part held by another state
    [independent] Contested: part held by a non-state side
   *[unstated] Contested: held in part
}
derive-short-claimed = { $side ->
    [ukraine] Claimed by Ukraine
    [russia] Claimed by Russia
    [united-states] Claimed by the United States
    [other] Claimed by another state
    [independent] Claimed by a non-state side
   *[unstated] Claimed
}
derive-short-claimed-pressed = { $by ->
    [buildup] { $claimed }, forces massing
   *[forces] { $claimed }, forces advancing
}
derive-short-threatened = { $side ->
    [ukraine] Threatened by Ukraine
    [russia] Threatened by Russia
    [united-states] Threatened by the United States
    [other] Threatened by another state
    [independent] Threatened by a non-state side
   *[unstated] Threatened
}
derive-pressure-buildup = { $side ->
    [ukraine] a Ukrainian build-up
    [russia] a Russian build-up
    [united-states] a US build-up
    [other] another state’s build-up
    [independent] a non-state build-up
   *[unstated] a build-up
}
derive-pressure-approach = { $side ->
    [ukraine] Ukrainian forces advancing towards it
    [russia] Russian forces advancing towards it
    [united-states] US forces advancing towards it
    [other] another state’s forces advancing towards it
    [independent] non-state forces advancing towards it
   *[unstated] forces advancing towards it
}
derive-pressure-both = { $buildup }, { $approach }

# How much of an area a statement covers: a small label.
derive-extent-whole = whole
derive-extent-part = part
derive-extent-part-worded = part: { QUOTED($wording) }
derive-extent-part-percent = part: { $percent } %
derive-extent-place = place
derive-extent-place-named = place: { $place }
derive-extent-approach = approach: not yet inside

# Why an area has its status: clauses, each a statement with its source.
derive-verdict = { $clauses }.
derive-clause = { $who } { $what }
derive-clause-conditional = { $who } { $what }, under a condition
derive-who-through = { $speaker }, as reported by { $relayers },
derive-clause-held = { $modality ->
    [implied] implies that { $subject } is { $held }
    [denied] denies that { $subject } is { $held }
   *[asserted] reports { $subject } { $held }
}
derive-held = occupied
derive-held-by = held by { $forces }
derive-held-by-own = { $side ->
    [ukraine] under the control of Ukraine
    [russia] under the control of Russia
    [united-states] under the control of the United States
    [other] under the control of another state
   *[independent] under the control of a non-state side
}
derive-clause-unsized = { $clause }, without saying how much of it
derive-clause-retaken = { $modality ->
    [implied] implies that { $subject } was { $retaken }
    [denied] denies that { $subject } was { $retaken }
   *[asserted] reports { $subject } { $retaken }
}
derive-retaken = taken back
derive-retaken-by = taken back by { $forces }
derive-clause-advance = { $modality ->
    [implied] implies that { $forces } advance in it
    [denied] denies that { $forces } advance in it
   *[asserted] reports { $forces } advancing in it
}
derive-clause-approach = { $modality ->
    [implied] implies that { $forces } advance towards it
    [denied] denies that { $forces } advance towards it
   *[asserted] reports { $forces } advancing towards it
}
derive-clause-buildup = { $modality ->
    [implied] implies a build-up of { $forces }
    [denied] denies a build-up of { $forces }
   *[asserted] reports a build-up of { $forces }
}
derive-clause-claim = { $modality ->
    [implied] implies a claim on { $subject }
    [denied] denies a claim on { $subject }
   *[asserted] claims { $subject }
}
derive-clause-claim-of = { $modality ->
    [implied] implies a claim on { $subject } for { $side }
    [denied] denies a claim on { $subject } for { $side }
   *[asserted] claims { $subject } for { $side }
}
derive-clause-defines = { $modality ->
    [implied] implies { $group } as including { $subject }
    [denied] denies defining { $group } as including { $subject }
   *[asserted] defines { $group } as including { $subject }
}
derive-clause-under-name = { $clause }, under the name { $group }
derive-clause-concession = { $modality ->
    [denied] denies a concession of it
   *[asserted] proposes that it be ceded, recognised or frozen
}
derive-clause-denial = { $modality ->
    [denied] denies having rejected a claim on it
   *[asserted] rejects a claim on it, its cession or its recognition
}
derive-clause-worded = { $clause } ({ QUOTED($wording) })
derive-clause-worded-by = { $clause } ({ QUOTED($wording) } in the words of { $whose })
derive-clause-percent = { $clause } ({ $percent } %)
derive-subject = it
derive-subject-all = all of it
derive-subject-close = ground close to it
derive-subject-place = { $place }
derive-subject-some-place = a place in it
derive-subject-group = { $group }
derive-subject-part = { $part ->
    [most] most of it
   *[other] a part of it
}
derive-subject-part-together = { $part ->
    [most] most of the
   *[other] a part of the
} { $count ->
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $count }
} regions named together
derive-more-statements = { $count ->
    [one] one more statement names it
   *[other] { $count } more statements name it
}
derive-nobody-says-who-holds = no statement in force says who holds it
derive-nobody-names = No statement names it.
derive-all-switched-off = { $count ->
    [one] Only one statement names it, and it is switched off.
   *[other] { $count } statements name it, and all of them are switched off.
}
derive-uncounted-one = { $position ->
    [first] The statement { $statement } does not count: { $why }
   *[later] the statement { $statement } does not count: { $why }
}
derive-uncounted-many = { $position ->
    [first] The statements { $statements } do not count
   *[later] the statements { $statements } do not count
}
derive-and-more = { $names } and { $count } more

# Whether a statement counts now: sentences.
derive-standing-off = Switched off: it does not count now.
derive-standing-undefined = Does not count now: the statement that says what the name stands for is switched off.
derive-standing-uncounted = Does not count: { $why }.

# What a toggle would change.
derive-change = { $lead }: { $outcomes }; nothing else changes.
derive-change-count = { $lead }: { $count ->
    [one] one region or place changes
   *[other] { $count } regions and places change
}.
derive-change-count-alone = { $count ->
    [one] One region or place changes.
   *[other] { $count } regions and places change.
}
derive-subjects = { $count ->
    [one] { $count } region or place
   *[other] { $count } regions and places
}
derive-change-nothing = { $lead }: nothing changes on the map.
derive-change-outcome = { $names } { $outcome }
derive-outcome-colourless = { $count ->
    [one] loses its colour
   *[several] lose their colour
}
derive-outcome-switched-off = { $count ->
    [one] is named only in what is switched off
   *[several] are named only in what is switched off
}
derive-outcome-becomes = { $count ->
    [one] becomes { $look }
   *[several] become { $look }
}
derive-weighing-without = Without { $what }
derive-weighing-with = With { $what }
derive-lead-source = { $name }
derive-lead-says = what { $name } says
derive-lead-relays = what { $name } relays
derive-lead-direct = what has no go-between named
derive-lead-implied = what is only implied
derive-lead-kind = { $kind ->
    [occupation] occupation
    [advance] advances
    [buildup] build-up
    [claim] claims
    [concession] concessions
    [denial] denials
   *[recapture] taken back
}
derive-without-one = { $still ->
    [still] Without { $name }: still { $look }.
   *[then] Without { $name }: { $look }.
}
derive-without-both = { $still ->
    [still] Without both: still { $look }.
   *[then] Without both: { $look }.
}
derive-without-all = { $still ->
    [still] Without all of them: still { $look }.
   *[then] Without all of them: { $look }.
}
derive-without-others-changing = It would also change without any one of { $count } others.
derive-without-any = { $others ->
    [none] Without any one of its { $count } sources
   *[some] Without any one of the { $count } others
}: { $still ->
    [still] still { $look }
   *[then] { $look }
}.

# What can be switched off: sections and rows of the panel.
derive-section-documents = In which document
derive-section-actors = Who says or relays it
derive-section-through = Through whom
derive-section-kinds = What is said
derive-section-modality = How it is said
derive-toggle-direct = No go-between named
derive-toggle-implied = What is only implied
derive-row-says = says { $says }
derive-row-relays = relays { $relays }
derive-row-says-and-relays = says { $says } · relays { $relays }
derive-row-only-says = only what it says
derive-row-only-relays = only what it relays

# Under a quote: whose words it is, and where they stand.
derive-quote-attributed = { QUOTED($quote) } — { $attribution }
derive-quote-cited = { $quote }. { $citation }
derive-quoted-reporting = { $reporter }, reporting { $speaker }
derive-quoted-reporting-through = { $reporter }, reporting { $speaker } (through { $through })
derive-quoted-then = { $first }, then { $last }
derive-quoted-in = { $who }, in { $outlet }
derive-quoted-on = { $who }, { $day }
derive-quoted-as-of = { $line }, as of { $day }

# (end of model and derive)


## scene: legend, foot, footnotes of a picture

# What every picture says of its borders and colours.
scene-borders-recognised = Internationally recognised borders (UNGA 68/262, ES-11/4)
scene-borders-supplied = Borders as the layer’s file draws them, not checked
scene-borders-credited = { $note } · { $credit }
scene-credit-shipped = Natural Earth, public domain
scene-credit-supplied = boundaries as supplied by the user
scene-report-note = As reported by the article; not checked against how things are on the ground.
scene-scale-kilometres = { $length } km
scene-scale-metres = { $length } m

# Head and foot of a page.
scene-about-colours = Colours say what the article’s sources report, not how things are on the ground.
scene-about-documents = { $documents }. Colours say what the article’s sources report, not how things are on the ground.
scene-shortened = … (shortened)
scene-foot-sources = { $count ->
    [one] Source: { $citations } · { $count } statement in force; its quote is inside this file.
   *[other] Source: { $citations } · { $count } statements in force; their quotes are inside this file.
}
scene-foot-no-sources = { $count ->
    [one] No sources yet · { $count } statement in force; its quote is inside this file.
   *[other] No sources yet · { $count } statements in force; their quotes are inside this file.
}
scene-foot-sources-brief = Source: { $citations } · { $count ->
    [one] { $count } statement
   *[other] { $count } statements
}.
scene-foot-made = Made with Claims Map · check it: claims-map verify FILE
scene-foot-made-on = Made with Claims Map on { $day } · check it: claims-map verify FILE
scene-foot-made-brief = Claims Map
scene-foot-made-on-brief = Claims Map, { $day }
scene-foot-credit = Map: { $credit }
scene-sentence = { $sentence }.
scene-foot-speakers = Who says so:
scene-left-out = Left out at this size:
scene-left-out-list = { $list }.
scene-left-out-list-quotes = { $list }; every quote is inside this file.
scene-left-out-notes = { $count ->
    [one] { $count } note with quotes
   *[other] { $count } notes with quotes
}
scene-left-out-remarks = { $count ->
    [one] { $count } remark
   *[other] { $count } remarks
}
scene-left-out-remarks-focus = { $count ->
    [one] { $count } remark (why { $areas } is shown so)
   *[other] { $count } remarks (among them why { $areas } is shown so)
}
scene-left-out-names = { $count ->
    [one] { $count } name
   *[other] { $count } names
}
scene-left-out-names-all = { $count ->
    [one] { $count } name ({ $areas })
   *[other] { $count } names ({ $areas })
}
scene-left-out-names-coloured = { $count ->
    [one] { $count } name (of a coloured area: { $areas })
   *[other] { $count } names (of coloured areas: { $areas })
}
scene-left-out-numbers = { $count ->
    [one] { $count } note’s number
   *[other] { $count } notes’ numbers
}
scene-left-out-explanations = { $count ->
    [one] { $count } part of the key
   *[other] { $count } parts of the key
}
scene-left-out-more = { $count } more
scene-left-out-brief = Left out:
scene-left-out-list-brief = { $list }; more inside this file.
scene-borders-brief = Recognised borders (UNGA 68/262, ES-11/4)
scene-left-out-densities = how much is held
scene-left-out-sources = who says so
scene-left-out-which = which of them says what
scene-left-out-about = what colours say
scene-left-out-scale-bar = the scale bar
scene-left-out-locator = the locator map
# A palette that somebody brings.
scene-palette-alike = { $vision ->
    [normal] “{ $one }” and “{ $other }” are hardly told apart
    [protan] “{ $one }” and “{ $other }” are hardly told apart by people who do not see red (protanopia)
    [deutan] “{ $one }” and “{ $other }” are hardly told apart by people who do not see green (deuteranopia)
   *[tritan] “{ $one }” and “{ $other }” are hardly told apart by people who do not see blue (tritanopia)
}: they lie { $distance } apart in CAM02-UCS, { $least } are enough
scene-palette-faint = { $part ->
    [label] names on “{ $ground }” are hard to read
    [hatch] the hatch on “{ $ground }” is hard to see
    [dots] the dots on “{ $ground }” are hard to see
    [borders] the borders of areas of “{ $ground }” are hard to see
   *[text] text on { $ground } is hard to read
}: contrast { $contrast }, { $least } is enough
scene-palette-paper = the paper
scene-palette-sea = the sea
scene-palette-land = the neighbours’ land

# On the map.
scene-area-title = { $name }: { $status }. { $sentence }
scene-place-title = { $name }: { $status }.
scene-call-out = { $status } · { $speakers }
scene-label-with-city = { $city } and { $region }
scene-described-look = { $look } – { $names }.
scene-described-count = { $look } – { $count ->
    [one] { $count } area
   *[other] { $count } areas
}.

# The legend, and what its lines mean.
scene-legend = Legend
scene-explained = { $first } · { $last }
scene-explained-also = also { $places }
scene-explained-disagreeing = two speakers say what cannot both hold
scene-explained-part = no line is drawn, as none is reported
scene-explained-fighting = an advance inside is reported
scene-explained-mentioned = only in a denial, a concession, as taken back, as under its own state’s control, or under a condition
scene-explained-not-checked = its quote was not compared with a text, or does not stand there
scene-explained-not-mentioned = { $count ->
    [one] { $count } region that no statement names
   *[other] { $count } regions that no statement names
}
scene-explained-claimed = no statement in force says who holds it
scene-said-by = according to { $speakers }
scene-implied-by = implied by { $speakers }
scene-said-or-implied-by = said or implied by { $speakers }
scene-deed-said-by = { $deed ->
    [holding] control or fighting: { $speakers }
    [claiming] claim: { $speakers }
    [approaching] advance: { $speakers }
    [massing] build-up: { $speakers }
   *[other] other: { $speakers }
}
scene-deed-implied-by = { $deed ->
    [holding] control or fighting: { $speakers }, only implied
    [claiming] claim: { $speakers }, only implied
    [approaching] advance: { $speakers }, only implied
    [massing] build-up: { $speakers }, only implied
   *[other] other: { $speakers }, only implied
}
scene-deed-partly-implied-by = { $deed ->
    [holding] control or fighting: { $speakers }, partly implied
    [claiming] claim: { $speakers }, partly implied
    [approaching] advance: { $speakers }, partly implied
    [massing] build-up: { $speakers }, partly implied
   *[other] other: { $speakers }, partly implied
}

# Beside or under the map.
scene-side-focus = { $name }:
scene-side-verdict = { $status }. { $sentence }
scene-side-sources = Sources:
scene-side-off = Switched off:
scene-side-uncounted = Not counted:
scene-side-names = { $names }.
scene-side-none = none.
scene-side-nowhere = { $count ->
    [one] { $count } further statement names no region ({ $speakers }).
   *[other] { $count } further statements name no region ({ $speakers }).
}
scene-uncounted-one = { $statement }: { $why }
scene-uncounted = { $count ->
    [one] { $count } statement: { $statements }.
   *[other] { $count } statements: { $statements }.
}
scene-uncounted-more = { $count ->
    [one] { $count } statement: { $statements }; and more.
   *[other] { $count } statements: { $statements }; and more.
}
scene-off-says = what { $name } says
scene-off-relays = what { $name } relays
scene-off-says-and-relays = { $name } (what it says and what it relays)
scene-off-direct = no go-between named
scene-off-implied = what is only implied

# Footnotes.
scene-note-title = Note { $number }
scene-note-quote = { QUOTED($quote) } —
scene-reference-title = { $name }: note { $number }
scene-note-attribution = { $attribution }.
scene-note-attribution-remarks = { $attribution } ({ $remarks }).
scene-note-language = { $language ->
    [en] Quotes are in English, as in the article.
    [uk] Quotes are in Ukrainian, as in the article.
    [ru] Quotes are in Russian, as in the article.
   *[other] Quotes are in the article’s language.
}
scene-note-see = See { $notes }.
scene-note-see-also = See also { $notes }.
scene-remark-modality = { $modality ->
    [implied] only implied by these words
    [conditional] under a condition
   *[denied] it is denied
}
scene-remark-near = near it: { QUOTED($words) }

# (end of scene)


## export: files that go out, and what checking them finds

# What a file that holds proves, and what it does not.
export-proves = This proves that it shows what these statements and toggles give by the program’s rules.
export-does-not-prove = It does not prove who made it, that the quotes stand in their article (compare them with --text), that the article is right, or that nobody made another file.

# Files that carry no record, or are not whole.
export-unknown-file = this is none of the files that Claims Map exports with a record
export-no-kind = it is none of the kinds that Claims Map exports with a record
export-no-record = it carries no record: its metadata were removed, or it was made by something else; compare what it shows with --against ORIGINAL
export-no-record-foreign = it carries no record, as Claims Map exports no { $kind }: it was encoded anew or made by something else; compare what it shows with --against ORIGINAL
export-no-record-table = it is a table, which has no place for a record; verify the dossier or a picture that was exported with it
export-unreadable-file = the { $kind } file cannot be read ({ $problem }); it may be cut off or damaged, get it whole
export-unreadable-given = the given file cannot be read ({ $problem }); it may be cut off or damaged, get it whole
export-unreadable = it cannot be read ({ $problem })
export-ends-early = it ends too early

# Names in a row.
export-names-and-more = { $names } and { $count } more
export-more-differences = and { $count } more differences

# Who made a file, as a clause, and what follows.
export-maker-build = another build of Claims Map { $this } made it, which draws otherwise than this one
export-maker-version = Claims Map { $program } made it, and this is { $this }
export-other-areas = { $maker }, with other areas; check it with that one
export-other-layer = it was made on another layer than the one here; give that layer with --layer
export-makes-the-same = { $maker }; this one makes the same
export-makes-otherwise = { $maker }, and this one makes it otherwise ({ $differences }); check it with that one

# Records.
export-record-too-large = its record is larger than { $mebibytes } MiB, the most that is read
export-record-other-format = its record has the format “{ $found }”, not “{ $expected }”; check it with the version of Claims Map that wrote it
export-record-other-version = Claims Map { $program } made it, and this is { $this }, which cannot use its record ({ $problem }); check it with that version
export-record-unreadable = its record cannot be read ({ $problem })
export-record-given-twice = “{ $name }” is given twice
export-record-no-format = it does not say its format
export-record-damaged = its record is damaged or inflates to too much
export-record-holds-markup = its record holds markup
export-record-added = its record has what Claims Map did not write: { $names }
export-record-unknown = its record has what this version does not know ({ $names }): a later version of Claims Map made it, or somebody added to it
export-record-edited = the record was edited
export-record-edited-parts = the record was edited: its { $parts }
export-record-part = { $part ->
    [quotes] list of quotes
   *[other] { $part }
}
export-record-of-other-kind = the record belongs to a { $format } file, and this is { $kind }
export-record-gives-no-file = the record gives no file ({ $problem })
export-quotes-differ = { $count ->
    [one] a quote differs: { $names }
   *[other] quotes differ: { $names }
}
export-verdicts-differ = { $count ->
    [one] the verdict of { $names } in the record is not what its dossier and its toggles give
   *[other] the verdicts of { $names } in the record are not what its dossier and its toggles give
}
export-verdicts-order = the record lists its verdicts in another order

# Options of a record that no export has: $problem of export-record-option.
export-record-option = its record has an option that no export has: { $problem }
export-record-toggles = it switches { $count } things off, and there are { $there_are }; at most { $most } are read
export-option-focus = a focus that is not in the layer
export-option-focus-twice = a focus with areas that stand twice
export-option-format = a format that there is not
export-option-text = a text of more than { $most } characters
export-option-side = a side of { $pixels } pixels at a scale of { $scale }
export-option-dpi = { $dpi } dots an inch
export-option-frame = a frame that is not on the map
export-option-kind = a kind of statement that there is not

# How a file was written anew.
export-written-anew = another program has written it anew, or another build made it ({ $manners }); what it shows is the same
export-manner = { $manner ->
    [comments] comments
    [characters] how characters are written
    [empty-elements] how empty elements are closed
    [png-packing] how its pixels and its other parts are packed
    [line-ends] line ends
    [xml-declaration] the XML declaration
    [byte-order-mark] the byte order mark
    [document-type] the document type
    [encoding] the encoding
    [attribute-order] the order of attributes
    [pdf-packing] where its parts stand and how they are packed
    [white-space] white space
   *[json] white space, the order of members or how values are written
}
export-signature = it also carries a signature (Content Credentials) that was not checked here
export-other-kind = it is another kind of file
export-encoding-false = its text cannot be read in the encoding that it names
export-encoding-ambiguous = its encoding is one that programs read in different ways
export-encoding-not-said = it does not say its encoding at its beginning, so that browsers guess at its letters
export-behind-end = { $count } bytes stand behind its end, which Claims Map did not write

# Parts of a picture or a page, which differences are named by.
export-block-area = the area { $id }
export-block-place = the place { $id }
export-block-label = the label of { $id }
export-block-outline = the outline of { $id }
export-block-backdrop = the map’s background
export-block-borders = the borders
export-block-legend = the legend
export-block-footnote = footnote { $number }
export-block-furniture = the title, the notes or the scale
export-block-paper = the paper
export-block-element = the element “{ $id }”
export-block-file = the file
export-block-with-text = { $block } (“{ $text }”)

# Pixels.
export-pixels-unreadable = its pixels cannot be read ({ $problem }); it is cut off or damaged
export-pixels-differ = its pixels differ: { $count }, the first at { $x }, { $y }
export-pixels-differ-in = its pixels differ in { $blocks }: { $count }, the first at { $x }, { $y }
export-pixels-count = { $count } of { $all }
export-pixels-more-than = more than { $count } of { $all }
export-pixels-more-places = { $blocks } and { $count } more places
export-pixels-with-loss = its pixels are near those that its record gives, nearly everywhere and nowhere far: it was encoded with loss, as JPEG does; small changes cannot be told from that
export-other-size = it has { $width } × { $height } pixels, and its record gives { $expected_width } × { $expected_height }: it was scaled or cropped
export-size-looks-same = { $size }; scaled to the same size, what its record gives looks the same
export-size-part = { $size }; it is a part of what its record gives
export-size-looks-different = { $size }; it does not look like what its record gives
export-too-many-pixels = its { $width } × { $height } pixels are more than are drawn to be compared ({ $millions } million); check one that was exported smaller

# Pictures that are read. $library is what their readers say, in English.
export-picture-fault = { $library }
export-picture-size = its { $width } × { $height } pixels are too many to be read at once, or none
export-picture-no-size = it has no size
export-picture-too-large = it is too large
export-picture-ends-early = its pixels end too early
export-picture-colours = it has another number of colours than red, green and blue
export-picture-kind = pictures { $kind } are not read; save it as PNG or JPEG
export-picture-no-kind = pictures of this kind are not read; save it as PNG or JPEG

# PNG.
export-png-cut-off = its end is missing; it is cut off
export-png-no-pixels = it ends before its pixels
export-png-text-too-long = it is too long
export-png-two-records = it carries two records
export-png-checksum = the checksum of its part { $name } is wrong, and programs differ in what they make of that
export-png-resolution = its resolution was changed or left out
export-png-colour-name = the name of its colours was changed or left out
export-png-part-twice = its part “{ $name }” stands twice
export-png-part-misplaced = its part “{ $name }” stands where no PNG has it
export-png-animation = its part “{ $name }” makes it an animation
export-png-colours = its part “{ $name }” asks viewers to show other colours
export-png-stretched = its part “{ $name }” asks viewers to stretch it: its pixels are to be wider than high, or the other way round
export-png-read-otherwise = its part “{ $name }” asks some viewers to read its pixels otherwise

# Metadata.
export-metadata-says = its hidden “{ $name }” says “{ $words }”, which Claims Map did not write
export-metadata-orientation = its hidden orientation asks viewers to turn or to mirror the picture
export-metadata-unknown = its metadata have “{ $name }”, which Claims Map did not write; viewers that know it may show more than the picture
export-metadata-unknown-words = its metadata have “{ $name }” (“{ $words }”), which Claims Map did not write; viewers that know it may show more than the picture
export-metadata-unreadable = its metadata “{ $name }”, which Claims Map did not write, cannot be read
export-metadata-added = it carries metadata that were added and say nothing of what it shows: { $names }
export-exif-long = EXIF of more than a few tags
export-exif-second-picture = a second picture in EXIF
export-exif-tag = EXIF tag { $tag }

# GeoJSON and JSON-LD.
export-json-place = “{ $path }”
export-json-entry = the entry { $id }
export-json-place-in-entry = “{ $path }” of the entry { $id }
export-json-entries = { $place } has { $found } entries instead of { $expected }
export-json-value = { $place } is { $found } instead of { $expected }
export-json-added = { $place } has “{ $name }”, which Claims Map did not write
export-json-twice = { $place } has “{ $name }” more than once
export-json-lacks = { $place } lacks “{ $name }”

# SVG and HTML: elements, attributes and words.
export-svg-ends-early = it ends before its elements do
export-markup-part = { $part ->
    [title] the title of { $block }
    [desc] the description of { $block }
    [style] the style of { $block }
   *[script] the script of { $block }
}
export-markup-says = { $block } says “{ $found }” instead of “{ $expected }”
export-markup-attribute = in { $block }, “{ $name }” of <{ $element }> is “{ $found }” instead of “{ $expected }”
export-markup-attribute-added = in { $block }, <{ $element }> has “{ $name }” (“{ $value }”), which Claims Map did not write
export-markup-attribute-missing = in { $block }, <{ $element }> lacks its “{ $name }”
export-markup-element-added = { $block } has <{ $element }>, which Claims Map did not write there
export-markup-element-missing = { $block } lacks <{ $element }>
export-markup-instruction-added = { $block } has the instruction “{ $name }”, which Claims Map did not write
export-markup-words-added = { $block } says “{ $words }”, which Claims Map did not write there
export-markup-words-missing = { $block } lacks “{ $words }”
export-markup-ends-elsewhere = { $block } ends elsewhere
export-markup-foreign = the file has <{ $element }>, which Claims Map did not write
export-markup-written-throughout = another program has written most of its elements otherwise, so that it cannot be told whether it shows the same; draw it as a picture and compare that with --against ORIGINAL
export-odd-comment = it has a comment that some programs end elsewhere or take for markup
export-html-too-deep = its elements stand in one another too deep to be read
export-html-saved-by-browser = a browser saved it after its script had run, and so as one reader had it before them; save the page’s source instead, or get the file as it was exported
export-html-document-type = its document type was left out or changed, so that browsers show it by other rules than the page was made for
export-html-indented-anew = its script or its style was indented anew: browsers now leave it out, since the page’s policy names it by its hash, and show the map without what it does
# $fault is what the reader of HTML says, in English.
export-html-faults = { $count ->
    [one] it breaks the rules of HTML in one place ({ $fault }), and programs differ in what they make of that
   *[other] it breaks the rules of HTML in { $count } places ({ $fault }), and programs differ in what they make of that
}

# XML. $library is what its reader says, in English.
export-xml-fault = { $library }
export-xml-forbidden-character = it has a character that no XML may have
export-xml-reference = it refers to a character that there is not
export-xml-document-type = its document type declares entities or attributes of its own, or names what does
export-xml-words-outside = words stand outside its elements
export-xml-too-deep = its elements stand in one another too deep
export-xml-too-many-elements = it has too many elements
export-xml-too-many-namespaces = it declares too many namespaces
export-xml-prefix = its prefix “{ $prefix }” is not declared
export-xml-attribute-twice = an element has “{ $name }” twice

# PDF: what differs, and where.
export-pdf-document = the document
export-pdf-page = page { $number }
export-pdf-member = “{ $name }” of { $place }
export-pdf-unreadable = as a PDF it cannot be read ({ $problem }); it may be damaged, cut off or protected
export-pdf-unreadable-whole = as a PDF it cannot be read as a whole ({ $problem })
export-pdf-set-anew = another program has set its page anew, so that it cannot be told whether it shows the same; draw it as a picture and compare that with --against ORIGINAL
export-pdf-object-twice = object { $number } stands in it twice, and a viewer may show the one that the file does not name
export-pdf-miscounted = it does not say how many pages it has as they are, and some viewers go by that
export-pdf-page-count = it has { $found } pages instead of { $expected }
export-pdf-added = { $place } has “{ $name }”, which Claims Map did not write
export-pdf-lacks = { $place } lacks “{ $name }”
export-pdf-value = { $place } is { $found } instead of { $expected }
export-pdf-something-else = { $place } is something else
export-pdf-other-content = { $place } has other content
export-pdf-other-record = { $place } is another record than the one that is checked
export-pdf-drawn-otherwise = { $block } is drawn otherwise
export-pdf-drawn-over = { $place } has something drawn over it, which Claims Map did not write
export-pdf-ends-early = { $place } ends too early, at { $block }
export-value-nothing = nothing
export-value-words = “{ $words }”
export-value-list = a list of { $count }
export-value-dictionary = a dictionary
export-value-object = another object

# PDF: why it cannot be read.
export-pdf-no-pages = it has no pages
export-pdf-page-none = a page of it is none
export-pdf-pages-circle = its pages go in a circle
export-pdf-pages-no-list = its pages are no list
export-pdf-endless = its objects refer to one another without end
export-pdf-encrypted = it is encrypted
export-pdf-references-circle = its cross-references go in a circle
export-pdf-references-missing = it does not say where its objects are; it may be cut off
export-pdf-references-stream = its stream of cross-references is not whole
export-pdf-table = its table of objects is not whole
export-pdf-too-many-objects = it has too many objects
export-pdf-self-reference = an object in it refers to itself
export-pdf-object-misplaced = object { $number } does not stand where the file says
export-pdf-object-open = the object at byte { $at } does not end
export-pdf-object-stream = the object stream { $number } is not whole
export-pdf-no-object = no object stands at byte { $at }
export-pdf-stream-length = the stream at byte { $at } is not as long as the file says
export-pdf-stream-none = a stream in it is none
export-pdf-stream-elsewhere = a stream in it takes its content from another file
export-pdf-stream-filter = a stream in it has a filter that this program does not read
export-pdf-stream-damaged = a stream in it is damaged or inflates to too much
export-pdf-prediction = a stream in it has a prediction that this program does not read
export-pdf-content-ends-early = what draws a page ends too early
export-pdf-too-deep = its objects stand in one another too deep
export-pdf-bracket = “{ $bracket }” stands alone in it
export-pdf-string = a string in it does not end
export-pdf-list = a list in it does not end
export-pdf-dictionary-broken = a dictionary in it is not whole
export-pdf-dictionary-open = a dictionary in it does not end
export-pdf-dictionary-key-twice = a dictionary in it has a key twice

# A file beside an original.
export-against-no-record = a file without a record
export-against-nothing = the two have nothing that can be compared: one is { $file }, the other { $original }; give the original as a picture, or as a file with its record
export-against-file-unreadable = the file cannot be read ({ $problem }); get it whole
export-against-original-unreadable = the original cannot be read ({ $problem }); get it whole
export-against-too-many-pixels = its { $width } × { $height } pixels are too many to be drawn at once
export-against-same-file = it is the same file, byte for byte
export-against-record-off = its record was taken off
export-against-record-off-rest = its record was taken off; the rest is compared without it
export-against-kind-same = as { $kind } the two show the same, however they are written
export-against-turned = its hidden orientation asks viewers to turn or to mirror it
export-against-same-pixels = it has the same pixels as the original
export-against-with-loss = it is the same picture, encoded with loss: no place differs by more than encoding does; what is smaller than a letter cannot be told from that
export-against-scaled = it is the same picture at another size ({ $width } × { $height } pixels, scaled from { $original_width } × { $original_height }); what is smaller than a letter there cannot be told
export-against-part = it is a part of the original, { $width } × { $height } pixels from { $x }, { $y }; the rest of the original is not on it
export-against-part-exact = it is a part of the original, { $width } × { $height } pixels from { $x }, { $y }, pixel for pixel; the rest of the original is not on it
export-against-another-picture = it shows another picture, or a part of the original that was scaled
export-against-picture-differs = the picture differs here: { $places }, first around { $x }, { $y } of the original; { $percent } % of it
export-against-places = in { $places }
export-against-place-count = in { $count } places
export-against-records-same = their records say the same: { $count } statements with their quotes, the same switched off, the same verdicts
export-against-statements-added = statements that the original does not have: { $ids }
export-against-statements-missing = statements that only the original has: { $ids }
export-against-statement = statement { $id }: { $changes }
export-against-quote = its quote is { QUOTED($found) } instead of { QUOTED($expected) }
export-against-field = its “{ $name }” is { $found } instead of { $expected }
export-against-document-added = document { $id }: the original does not have it
export-against-document-text = document { $id }: it is another text, by its SHA-256
export-against-document-cited = document { $id }: it is cited as “{ $found }” instead of “{ $expected }”
export-against-off-here = switched off here, but not in the original: { $names }
export-against-off-there = switched off in the original, but not here: { $names }
export-against-verdicts = other verdicts: { $verdicts }
export-against-verdict = { $id } is { $found } instead of { $expected }
# The status of an area by its word in files.
export-against-status = { $status ->
    [not-there] not there
   *[other] { $status }
}

# Files that cannot be made.
export-png-size = a picture of { $width } × { $height } pixels cannot be made; each side must have 1 to { $most } pixels
export-png-dpi = { $dpi } dots per inch is no resolution of a picture; it must be 1 to 1,000,000
export-png-overlap = areas lie on one another: the boxes around them cover the picture { $times } times over, and at most { $most } times are drawn; leave out those that others cover
export-png-cancelled = the picture was cancelled
export-png-encoding = the picture could not be written: { $problem }
# $library is what the encoder says, in English.
export-png-encoder = { $library }
export-pdf-size = a page of { $width } × { $height } points cannot be made; each side must have 1 to { $most }: choose fewer pixels or more dots an inch
export-pdf-writing = the page could not be written ({ $reason })
# What the record is called among the attachments of a PDF.
export-pdf-attachment = What a program needs to check this page
# What a viewer lists of a page, and what a link says of itself.
export-pdf-map = Map
export-pdf-notes = Notes
export-pdf-sources = Sources
export-pdf-to-map = Note { $number }: back to the map

# Sizes.
export-preset-web = Web
export-preset-square = Square
export-preset-link = Link
export-preset-story = Story
export-preset-columns = Two columns
export-no-type-size = “{ $text }” is no size of type; write it as 8pt, 1.2 or 120%
export-no-size = a picture of { $width } by { $height } cannot be made; it must have at least { $longer } by { $shorter } pixels and at most { $most } on a side
export-no-dpi = { $dpi } dots an inch make no picture; choose 10 to 2400
export-points-of-pixels = type in points needs a size on paper; give the width and height in millimetres or a resolution, or the size of type as a factor, as in 1.2
export-type-too-large = type of that size leaves no room for what must stand on the page; at most { $percent } % of the usual size has
export-no-length = “{ $text }” is no length; write it as 1600, 1600px, 210mm or 8.5in
export-crop-no-box = { $degrees } is no box in degrees; write west, south, east and north, as in 33,46,37,48
export-crop-empty = no area of the layer lies in { $degrees }; write west, south, east and north in degrees, as in 33,46,37,48


# Files of data: cells and members that are read. $kind, $modality and $side are keywords.
export-file-said = { $kind } ({ $firmness }) of { $areas }
export-file-kind = { $kind }
export-file-modality = { $modality }
export-file-no-region = no named region
export-file-by = by { $side }
export-file-attribution = — { $attribution }
export-file-not-counted = not counted: { $why }
export-file-switched-off = switched off: { $names }
export-file-unchecked = { $count } of { $all ->
    [one] { $all } quote
   *[other] { $all } quotes
} { $count ->
    [one] was neither compared with the article nor recorded as compared; it colours nothing
   *[other] were neither compared with the article nor recorded as compared; they colour nothing
}

# The table. Its cells are parted by what spreadsheets in this language expect: a comma, or a semicolon where a comma
# stands before decimals.
export-table-separator = ,
export-table-heading = { $column ->
    [areas] Areas
    [kind] What is said
    [extent] How much of them
    [by] Side
    [modality] How firmly
    [speaker] Speaker
    [relayers] Through
    [quote] Quote
    [voice] Whose words
    [attribution] Attribution
    [context] Context
    [check] Check
    [counted] Counted
    [why-not] Why not
    [as-of] As of
    [citation] Source
   *[note] Note
}
export-table-unstated = Not stated
export-table-voice = { $voice ->
    [speaker] the speaker’s own
    [relayer] a relayer’s
   *[document] the article’s, a paraphrase
}
export-table-counted = { $counted ->
    [yes] yes
   *[no] no
}

# What a picture says of itself in its metadata: under it, beside it, of its rights.
export-image-credit = Claims Map; { $borders }
export-image-credit-own = { $own } / Claims Map; { $borders }
export-image-credit-only = { $own }; { $borders }
export-image-rights-borders = Map: { $borders }.
export-image-rights = Map: { $borders }. The quotes belong to those who published them: { $outlets }.
export-image-sources = { $count ->
    [one] Source: { $citations }
   *[other] Sources: { $citations }
}
export-image-more-areas = { $count ->
    [one] { $count } more area or place is named.
   *[other] { $count } more areas and places are named.
}

# (end of export)


## page: the interactive page

# The page without its script, and its frame.
page-about = { $documents }. Colours say what the { $count ->
    [one] article’s
   *[other] articles’
} sources report, not how things are on the ground.
page-skip = Skip the map
page-find = Find a region
page-found = Regions found
page-theme = Light or dark
page-theme-light = Light
page-theme-dark = Dark
page-map = Map of the regions
page-map-help = Arrow keys go from region to region, Enter shows the quotes, Escape goes back to the summary. Plus and minus zoom, zero shows the whole map.
page-legend = Legend
page-meaning = What the colours mean
page-meaning-occupied = A source reports the whole region, or the place, held by a side to which it does not belong, and no other speaker disputes it.
page-meaning-contested = A part of it, or one place in it, is reported held: stripes, thin for a small part or one place, wide for most of it. Or fighting inside it is reported: chevrons. Or two speakers say of who holds it what cannot both be so: crossed stripes. No front line is drawn, as none is reported.
page-meaning-claimed = Demanded, declared as somebody’s own, or meant to be taken. With dots, an approach or a build-up is reported too.
page-meaning-threatened = Only an approach or a build-up is reported: dots.
page-meaning-mentioned = Named only in a denial, a concession, as taken back, as under the control of the state it belongs to, or under a condition.
page-meaning-not-checked = Named, but the quote was not compared with its text, does not stand there, or what stands around it is not answered: no colour, a dashed outline and a question mark.
page-meaning-switched-off = Statements name it, but none of them is in force: no colour, a dotted outline.
page-meaning-not-mentioned = No statement names it, which says nothing of what happens there.
page-panel = Region in focus
page-sources = Sources
page-switches = Switch sources off and on
page-record = Regions and quotes
page-switched-off = Switched off: { $names }.
page-switched-off-none = Switched off: none.
page-quotes = Quotes
page-source = Source: { $citation }
# $address is a link.
page-source-at = Source: { $citation }, { $address }
page-quotes-belong = Quotes belong to those who published them.
page-exported = Exported on { $day }.
page-made-with = Made with Claims Map.
# Under the map.
page-zoom = Zoom
page-zoom-in = Zoom in
page-zoom-out = Zoom out
page-zoom-whole = Whole map
page-zoom-hint = also Ctrl + wheel or a double click
# What is said aloud of how large the map is.
page-zoom-is = The map at { $percent } %.
page-zoom-is-whole = The whole map.
# The page inside another: what its frame is called, and what stands above the lines that show it there.
page-embed-title = Interactive map: { $title }
page-embed-note = Put these lines where the map is to stand, and the map’s own file beside that page. Where it lies elsewhere, change src.

# A region or a place, on the map and in lists.
page-shape = { $name }, { $look }
page-look-and-why = { $look }. { $sentence }
page-within = in { $area }
page-status-count = { $status } ({ $count })
# The status of a place in the few words that the map has room for.
page-call-out = { $status ->
    [occupied] occupied
    [contested] contested
    [claimed] claimed
    [threatened] threatened
    [mentioned] mentioned
    [not-checked] not checked
    [switched-off] switched off
   *[not-mentioned] not mentioned
}

# A quote.
page-names-no-region = names no region
page-show-in-article = Show in article
page-copy = Copy
page-copy-help = Copy the quote with its citation
page-copied = Copied
page-copied-aloud = The quote is copied, with whose it is and where it stands.
page-copy-failed = This browser does not let the page copy.
page-around = { QUOTED($words) }, { $place }, { $label }. { $answer }
page-around-unnamed = { $unnamed }. { $answer }
page-around-listed = { $place } { QUOTED($words) } { $label }. { $answer }
page-check-mark = { $sign } { $label }
page-this-quote = This quote: { $check }.
page-names-group = Names { $group }, which stands for this and { $count } more.
page-also = also

# The panel beside the map.
page-all-regions = All regions
page-back = Back to the summary of all regions
page-together = in focus together
page-group-stands = { $speaker } says which regions it stands for.
page-group-stands-not = It stands for no regions now: what { $speaker } says of it is switched off.
page-unnamed = No statement names this region, which says nothing of what happens there.
page-choose-coloured = Choose a coloured region to read who says what of it.
page-what-would-change = What would change it
page-more-on = More on { $area }
page-reported = What is reported
page-all-in-force = { $count ->
    [one] { $count } statement in force, each with its quote. Choose a region to read who says what of it.
   *[other] { $count } statements in force, each with its quote. Choose a region to read who says what of it.
}
page-some-in-force = { $count } of { $all } statements in force, each with its quote. Choose a region to read who says what of it.
page-none-in-force = Nothing in force
page-nothing-counts = No statement counts now, so nothing on the map has a colour by one.
page-uncounted = { $count ->
    [1] 1 statement does not count: its quote was not compared with its text, or what stands around it is not answered.
   *[other] { $count } statements do not count: their quotes were not compared with their text, or what stands around them is not answered.
}
page-everything-on = Switch everything on
page-no-region = Names no region

# The sources and their toggles.
page-in-force = { $count } of { $all } statements in force
page-now-in-force = { $count } of { $all } statements in force.
page-all-on = all on
page-all = all
page-none = none
page-all-of = All of: { $section }
page-none-of = None of: { $section }
page-statements = { $count ->
    [one] { $count } statement
   *[other] { $count } statements
}
page-statements-beside = ({ $count ->
    [one] { $count } statement
   *[other] { $count } statements
})
page-finer = { $deed ->
    [relays] What { $actor } relays
   *[says] What { $actor } says
} { $count ->
    [one] { $count } statement
   *[other] { $count } statements
}
# $name stands there where the row is a document, an actor or a kind.
page-flipped = { $row ->
    [direct] What has no go-between named
    [implied] What is only implied
    [says] What { $name } says
    [relays] What { $name } relays
   *[named] { $name }
} { $is ->
    [on] on
   *[off] off
}.
page-everything-is-on = Everything is on.

# What is said aloud of what comes into focus, and what the search finds.
page-summary = Summary of all regions.
page-focus = { $name }: { $look }. { $count ->
    [one] { $count } statement
   *[other] { $count } statements
}.
page-focus-several = { $name }: { $areas }.
page-nothing-found = No region of this map has such a name.
page-called = called { $name } by some
page-stands-for-none = stands for no regions now

# (end of page)


## load: files that are read

# How a file is named.
load-record-dossier = the record’s dossier
load-standard-input = standard input

# A finding: file, place, record, what is wrong.
load-finding = { $file }: { $message }
load-finding-at = { $file }: { $place }: { $message }
load-finding-of = { $file }: { $record }: { $message }
load-finding-at-of = { $file }: { $place }: { $record }: { $message }
# Findings, a line each.
load-lines = { $above }
    { $below }
load-findings-not-listed = { $count ->
    [one] { $count } more is not listed; mend these first
   *[other] { $count } more are not listed; mend these first
}
load-place-character = line { $line }, column { $column }
load-place-polygon = { $member }, polygon { $polygon }
load-place-ring = { $member }, polygon { $polygon }, ring { $ring }
load-record = { $kind ->
    [document] document
    [actor] actor
    [group] group
    [place] place
    [statement] statement
   *[suggestion] suggestion
} “{ $id }”

# Files that cannot be read.
load-missing = { $file }: there is no such file; check the path
load-folder = { $file }: this is a folder; name a file in it
load-not-a-file = { $what ->
    [terminal] { $file }: this is a terminal, not a file; lead a file into it with “<” or “|”, or name one
    [pipe] { $file }: this is a named pipe, not a file; save what comes out of it as a file, or lead it into standard input and name that “-”
    [socket] { $file }: this is a socket, not a file; name a file
    [device] { $file }: this is a device, not a file; name a file
   *[other] { $file }: this is something else, not a file; name a file
}
load-empty = { $file }: the file is empty; choose one with content
load-too-large = { $file }: the file is larger than { $mib } MiB, the most that is read; choose a smaller one
load-changed = { $file }: the file was changed while it was read; try again when nothing writes to it
load-unreadable = { $file }: the file cannot be read ({ $reason }); check its permissions
load-byte-not-utf8 = byte { $at } is not UTF-8; save the file as UTF-8

# What is wrong with a JSON text: the reader's own words, with or without their place.
load-json = { $library }
load-json-too-deep = { $before }lists or objects are nested too deep{ $behind }

# Dossiers that cannot be loaded.
load-not-utf8 = { $file }: it is not UTF-8 text: byte { $at } does not belong to a character; save the file as UTF-8
load-not-json = { $file }: line { $line }, column { $column }: { $problem }; mend or restore the file
load-wrong-format = { $found ->
    [other] { $file }: the format is “{ $name }”, not “{ $format }” or “{ $former }”; open it with the version of Claims Map that wrote it
    [not-text] { $file }: the format is not a text, not “{ $format }” or “{ $former }”; open it with the version of Claims Map that wrote it
   *[missing] { $file }: the format is missing, not “{ $format }” or “{ $former }”; open it with the version of Claims Map that wrote it
}

# What a file of the format before does not say.
load-without-side = { $count ->
    [one] { $count } statement does not say which side holds, advances, masses or claims, since the format before had no field for it; it is unstated until somebody says
   *[other] { $count } statements do not say which side holds, advances, masses or claims, since the format before had no field for it; it is unstated until somebody says
}
load-without-voice = { $count ->
    [one] { $count } statement does not say whose words the quote is, since the format before had no field for it; they are taken for the document’s, which puts them into nobody’s mouth
   *[other] { $count } statements do not say whose words the quote is, since the format before had no field for it; they are taken for the document’s, which puts them into nobody’s mouth
}

# What a file has that this version does not know.
load-unknown-member = not known to this version; it is kept as it is, so check its spelling
load-unknown-word = “{ $word }” is not known to this version; it is read as “{ $read_as }” and kept as it is
load-unknown-word-needed = “{ $word }” is not known to this version, and reading another word in its place would change what is said; mend the word, or open the file with the version that wrote it
load-more-unknown = { $count ->
    [one] one more place is not known to this version; it is kept as it is
   *[other] { $count } more places are not known to this version; they are kept as they are
}

# A dossier that was made on another layer.
load-layer-shipped = the shipped layer
load-layer = the layer “{ $name }”
load-layer-by = the layer “{ $name }” (areas told by “{ $id }”)
load-misfit = { $misfit }, such as “{ $area }”; { $advice }
load-misfit-only = the one area that the dossier names is not in { $layer }
load-misfit-none = none of the { $count } areas that the dossier names is in { $layer }
load-misfit-some = { $missing ->
    [one] { $missing } of the { $count } areas that the dossier names is not in { $layer }
   *[other] { $missing } of the { $count } areas that the dossier names are not in { $layer }
}
load-misfit-open = open it with the layer that it was made on
load-misfit-made-on = it was made on { $layer }: put that file beside it, or open both with --layer

# Faults of records.
load-no-file-name = “{ $name }” is no file’s name; write it without its folder
load-too-many-records = there are more than { $most } of them; split the dossier
load-id-kebab-case = the id must be kebab-case: small Latin letters and digits, joined by hyphens
load-id-twice = the id is given twice; give each record its own
load-text-too-long = the text has more than { $most } characters; shorten it
load-unknown-record = { $kind ->
    [document] document
    [actor] actor
    [group] group
    [place] place
    [statement] statement
   *[suggestion] suggestion
} “{ $id }” is not in the dossier; add it or mend the id
load-unknown-area = area “{ $area }” is not in the layer; its areas have ids such as { $example }
load-unknown-area-iso = area “{ $area }” is not in the layer; use an ISO 3166-2 code such as UA-63
# Faults of documents.
load-former-field = this field belongs to the format before; write headline or description instead
load-address = the address must begin with https:// or http://
load-not-sha256 = this is not a SHA-256: write 64 hexadecimal digits
load-other-text = the text does not have the document’s SHA-256, so nothing is compared with it; supply the right text or remove it
# Faults of places.
load-no-place-named = the extent is a place, but no place is named; name one
load-unknown-place = place “{ $place }” is not in the layer and not in the dossier; mend the id
load-place-elsewhere = place “{ $place }” lies in { $area }, which the statement does not name
load-place-id-taken = the layer has another place with this id; give yours an id of its own
load-no-outline = this is no outline ({ $problem }); write a GeoJSON multipolygon
# Faults of statements, quotes and suggestions.
load-does-not-count = { $why }; the statement does not count until that is done or mended
load-voice-unquoted = the words do not stand inside quotation marks of the text, so they are the document’s; a paraphrase is nobody’s own words
load-voice-no-relayer = the voice is a relayer’s, but no such relayer is named; name one of the relayers
load-voice-unsaid = it does not say whose words the quote is; they are taken for the document’s
load-wording-unquoted = { QUOTED($words) } does not stand in the quote, so it is dropped; quote the words, or leave it out
load-share-unquoted = the share of { $share } % does not stand in the quote, so it is dropped; quote the words, or leave it out
load-share-range = the share must be over 0 and under 100 percent
load-no-quote = the statement has no quote; add one, since nothing counts without
load-too-many-segments = the quote has more than { $most } segments; quote longer pieces
load-marks-dropped = what { $name } has in quotation marks stands in no quote, so the marks are dropped
load-suggestion-twice = the suggestion is listed twice; list it once

# Gazetteers and lexicons.
load-gazetteer-format = the format is “{ $found }”, not “{ $format }”; restore the file
load-not-gazetteer = this is not a gazetteer ({ $problem }); restore the file
load-not-towns = this is no line of the list of towns; restore the file
load-no-declension = adjectives are declined in uk and ru; use one of them
load-lexicon-format = the format is “{ $found }”, not “{ $format }”; choose a lexicon
load-not-lexicon = it is not a lexicon ({ $problem }); correct it there
load-unknown-side-or-sort = “{ $side }” or “{ $sort }” is unknown; sides are { $sides }, and what an actor is, is one of { $sorts }
load-unknown-frame = the tag or what stands between is not known; the tags are { $tags }; between stands one of { $betweens }
load-unknown-list = there is no such list; the lists are { $lists }
load-unknown-tag = there is no such tag; the tags are { $tags }

load-translation-no-record = there is no such record; mend the id, or remove it
load-translation-twice = it is given twice; leave one of them
# Files of suggestions by somebody else, and citations.
load-suggested-line = line { $number }
load-suggested-item = no. { $number }
load-suggested-unknown = { $file }: these are no suggestions; write a JSON object a line, or a table whose first row names “quote”, “kind” and “area” (claims-map schema suggestions)
load-suggested-too-many = { $file } has more than { $most } suggestions; part it
load-suggested-none = { $file } has no suggestions
load-suggested-no-object = this is no object; write one with “quote”, “kind” and “area”
load-suggested-no-json = this is no JSON from column { $column } on; write an object a line, each name and each text in straight quotation marks (")
load-suggested-ends-early = its JSON ends too early, in column { $column }; close what is open: a text, a list or the object
load-suggested-no-text = “{ $member }” is no text; write it in straight quotation marks (")
load-suggested-no-texts = “{ $member }” is neither a text nor a list of texts; write one of these
load-suggested-no-number = “{ $member }” is no number; write one, as in 20
load-suggested-twice = “{ $member }” is given twice, under two of its names; leave one of them
load-suggested-no-row = this row cannot be read; look at its quotation marks
load-suggested-no-span = its begin and end are none of the text’s
load-no-citation = { $file } is no citation: { $problem }

# (end of load)


## article: articles that are read

# Why a file gives no article: $file is its name, or that it is what was pasted.
article-refused = { $file }: { $problem }
article-pasted-text = the pasted text
article-empty = there is nothing in it; bring in the article’s words
article-too-large = this is more than { $limit } MiB, the most that is read; bring in only the article
article-too-long = the text is longer than { $limit } MiB, the most that an article may have; cut it down to the article
article-not-an-article = this is { $what }, not an article; { $advice }
article-damaged = { $kind ->
    [pdf] the PDF cannot be read ({ $problem }); open it in another program and save it again, or paste its words
    [mail] the mail cannot be read ({ $problem }); save it again in your mail program, or paste its words
   *[docx] the Word document or archive cannot be read ({ $problem }); open it in another program and save it again, or paste its words
}
article-bomb = the Word document unpacks to more than { $limit } MiB, as archives do that are made to choke programs; do not trust it
article-too-deep = its elements are nested more than { $limit } deep; save the article’s words as .txt
article-too-many-elements = it has more than { $limit } elements; save the article’s words as .txt
article-no-text = there is no text in it; paste the article’s words instead
article-filled-later = there is no text in it, as on pages that a program fills when they are opened; open the page in a browser and paste the article’s words
article-only-pictures = there is no text in it, only pictures of pages, as in a scan; run it through text recognition (such as “ocrmypdf”), or paste the article’s words
article-locked = { $kind ->
    [pdf] the PDF is locked by a password; save a copy without one, or paste its words
    [mail] the mail is encrypted; save it decrypted in your mail program, or paste its words
   *[docx] the Word document is locked by a password; save a copy without one, or paste its words
}
article-no-pdf-tool = reading a PDF needs the program pdftotext, which is not installed; type “sudo apt install poppler-utils”, or name it in { $setting }, or paste the article’s words
article-bad-pdf-tool = { $setting } is “{ $file }”, which is no program’s absolute path; set it to that of pdftotext, or remove it
article-pdf-too-much-memory = pdftotext needed more than { $limit } MiB of memory and was stopped; print the article’s pages to a new PDF, or paste its words
article-pdf-too-slow = pdftotext did not finish within { $seconds } seconds and was stopped; print the article’s pages to a new PDF, or paste its words
# What is wrong with a damaged file, a half-sentence. $library is what a library or another program says of it in
# English; $damage is the kind of fault: archive, markup, pdf, mail.
article-damage-told = { $library }
article-damage-somehow = it is cut off or damaged
article-damage-cut-off = it is cut off
article-damage-encoding = its text is not in the encoding that its head names, “{ $encoding }”
article-damage-no-part = it has no part “{ $part }”
article-damage-too-many-parts = it has more than { $limit } parts
article-damage-not-started = pdftotext does not start: { $system }
# What a file is that is no article: $what in “this is …, not an article”. $ending is that of its kind, such as png.
article-is-old-office = an old Office document, or one locked by a password
article-is-outlook-mail = a mail of Outlook (.msg)
article-is-mailbox = a mailbox of { $count } mails (mbox)
article-is-old-word = an old Word document (.doc)
article-is-json = data (JSON)
article-is-xml = data (XML)
article-is-feed = a feed of headlines (RSS or Atom)
article-is-news-xml = a file of a news agency (NITF or NewsML)
article-is-link = a link to a page
article-is-warc = an archive of web pages (WARC)
article-is-safari-archive = a property list, such as a page saved by Safari (.webarchive)
article-is-postscript = a file for printing (PostScript)
article-is-latex = a source in LaTeX
article-is-subtitles = a file of subtitles with their times
article-is-database = a database (SQLite)
article-is-apple-document = a document of Pages, Numbers or Keynote
article-is-no-mail-in-spite-of-its-ending = a text without the head of a mail, whatever its ending .eml says
article-is-rtf = a document in RTF
article-is-spreadsheet = a spreadsheet
article-is-presentation = a presentation
article-is-open-document = an OpenDocument file
article-is-book = an electronic book
article-is-zip = an archive (zip)
article-is-other = { $what ->
    [image] an image ({ $ending })
    [video] a video ({ $ending })
    [audio] a sound recording ({ $ending })
    [archive] an archive ({ $ending })
    [font] a font ({ $ending })
    [program] a program ({ $ending })
    [book] an electronic book ({ $ending })
    [office] an office document ({ $ending })
   *[binary] a binary file ({ $ending })
}
article-is-binary = a binary file
article-is-binary-in-spite-of-its-ending = a binary file, whatever its ending .{ $ending } says
# What to do with it.
article-advice-choose = choose a { $endings } file
article-advice-save-where-made = open it where it was made and save it as .docx or .txt
article-advice-save = save the article as .docx or .txt
article-advice-save-page = open the article’s page in a browser and save it as .html or .mhtml
article-advice-make-pdf = make a PDF of it, or save the article’s words as .txt
article-advice-open-and-save = open it and save it as .docx or .txt
article-advice-save-mail = save it again in your mail program, or give it the ending .txt
article-advice-one-mail = open it in your mail program and save the one mail as .eml
article-advice-unpack = unpack it and choose the article in it
# The kinds of files, as a label.
article-kind-text = plain text
article-kind-markdown = Markdown
article-kind-html = web page
article-kind-docx = Word document
article-kind-pdf = PDF
article-kind-mail = mail
article-kind-web-archive = web page saved as one file
# What was recognised or left out, each a sentence.
article-note-other-language = { $language ->
    [uk] The file says that its language is “{ $declared }”; the text is Ukrainian.
    [ru] The file says that its language is “{ $declared }”; the text is Russian.
   *[en] The file says that its language is “{ $declared }”; the text is English.
}
article-note-encoding = The encoding was recognised as { $encoding }.
article-note-mixed-encodings = The file mixes encodings: { $count } of its lines were read as { $encoding }, the others as UTF-8; compare them with the source.
article-note-no-letters = Bytes that belong to no letter stand as “{ "\uFFFD" }” in the text ({ $count }); compare those places with the source.
article-note-unknown-encoding = The file says that its text is in an encoding that is not known, “{ $encoding }”; compare the text with the source.
article-encoding-utf-16-little-endian = UTF-16 (little-endian)
article-encoding-utf-16-big-endian = UTF-16 (big-endian)
article-note-made = The file was made on { $day }; the article’s own day is for you to give.
article-note-pdf-made = The PDF was made on { $day }; the article’s own day is for you to give.
article-note-deletions = Deletions that the document tracks were left out ({ $count }).
article-note-struck = { $count ->
    [one] Words that are struck out were left out in one place; compare it with the source.
   *[other] Words that are struck out were left out ({ $count } places); compare them with the source.
}
article-note-hidden = { $count ->
    [one] Words that the document hides were left out in one place; compare it with the source.
   *[other] Words that the document hides were left out ({ $count } places); compare them with the source.
}
article-note-footnotes = Footnotes and endnotes were left out ({ $count }).
article-note-attachments = Attachments were left out ({ $count }).
article-note-shown = The page hides the part in which the article stands until a program shows it; the text was taken from there.
article-note-forwarded = The text is that of the mail that this mail forwards; the words around it were left out.
article-note-pictures = Pictures were left out, with what describes them ({ $count }).
article-note-joined = Words that were parted at ends of lines were joined ({ $count }); compare quotes with the source.
article-note-sandboxed = pdftotext ran without access to other files.
article-note-not-sandboxed = pdftotext ran with access to your files, since the system offers no sandbox; open only PDFs that you trust.
article-note-taken = Of the { $all } words on the page { $taken } were taken as the article; menus, adverts, comments and the like were left out.
article-note-day-from-text = The day was read from a line of the text, { QUOTED($words) }; check it.
article-note-outlet-from-text = The outlet was read from a line of the text, { QUOTED($words) }; check it.
article-note-from-metadata = The page shows less of the article than the metadata that it carries (JSON-LD), from which the text was taken: { $taken } words, where { $all } stand on the page. Compare it with the source.
article-note-posts = Posts of others that the page shows are part of the text ({ $count }); they are quotations, not the article’s own words.
article-note-quoted = Quotations that the page marks without writing quotation marks were given them, as browsers do ({ $count }).
article-note-mixed-scripts = Words of letters from two scripts that look alike ({ $count }, first “{ $word }”): names in them are found all the same; the text keeps its letters, and quotes are compared with them.
article-note-stress = Marks of stress over letters ({ $count }) stay in the text; names are found in spite of them.
article-note-mojibake = The text seems to be { $written } that another program read as { $read } ({ $lines } of its lines): “{ $is }” should be “{ $meant }”. Save the source again as UTF-8, or bring in the text as it was meant; it stays as it came.
article-note-invisible = The text has characters that cannot be seen ({ $kinds }); they stay in it, since quotes must be the same to the letter.
article-note-invisible-kind = { $name }: { $count }
# What a paragraph seems to be that is proposed for exclusion: “Proposed: ….”
article-furniture-beside = beside what seems to be the article
article-furniture-advertisement = a mark of an advertisement
article-furniture-pointer-to-article = a pointer to another article
article-furniture-pointer-to-articles = a pointer to other articles
article-furniture-button = a button for sharing, saving or printing
article-furniture-subscription = a call to subscribe or to pay
article-furniture-following = a call to subscribe, to follow or to pay
article-furniture-cookies = a notice about cookies or privacy
article-furniture-site-rules = a link to rules of the site
article-furniture-picture-source = the source of a picture
article-furniture-author = a box about the author
article-furniture-copyright = a copyright line
article-furniture-copying = a notice about copying
article-furniture-error-report = a call to report an error
article-furniture-counter = a mark of reading time or views
article-furniture-keywords = a list of keywords
article-furniture-comments = what readers wrote under the article
article-furniture-mail-notice = a notice of the mailing list
article-furniture-forwarded-head = the head of a forwarded mail
article-furniture-repeated = a short line that stands { $times } times in the text
article-furniture-headline = a headline of another article
article-furniture-summary = perhaps the summary of another article
article-furniture-rest-of-box = perhaps the rest of the box above
article-furniture-page-number = a page number
article-furniture-edge = a line at the edge of most pages
article-furniture-edge-of-article = a short line before the first sentence of the article or after its last one
article-furniture-caption = what stands under a picture
article-furniture-byline = who wrote the article, or when
article-furniture-again = the same words as a paragraph above

# (end of article)


## layer: layers that are read

# Files that are no layer.
layer-not-geojson = this is not GeoJSON ({ $problem }); choose another file
layer-not-geojson-at = this is not GeoJSON (line { $line }, column { $column }: { $problem }); choose another file
layer-cut-off = the file ends too early
layer-control-character = a control character or a line break stands in a text
layer-escape = a “\” in a text is followed by what it cannot be followed by
layer-nested-deep = lists or objects are nested too deep
layer-expected = { $what ->
    [comma-or-bracket] “,” or “]”
    [comma-or-brace] “,” or “{"}"}”
    [name] a name in quotation marks
    [colon] “:”
    [digit] a digit
    [number] a number
    [object] an object
    [feature] a feature
    [features] a collection with a list of “features”
    [known-type] an object whose “type” is FeatureCollection, Feature or a geometry
    [end] the end of the file or of the line
   *[value] a value
} should stand there
layer-without-area = the layer has no area with an outline; choose another file
layer-crs = the coordinate system is { $name }; convert the layer to longitude and latitude on WGS 84 (EPSG:4326)
layer-crs-unnamed = the coordinate system is one that is not named; convert the layer to longitude and latitude on WGS 84 (EPSG:4326)
layer-not-in-degrees = { $position } is not on the globe; convert the layer to longitude and latitude on WGS 84 (EPSG:4326)

# Ids and names of areas.
layer-unknown-property = { $what ->
    [id] no feature has the property “{ $name }” for its id; the properties are: { $known }
   *[name] no feature has the property “{ $name }” for its name; the properties are: { $known }
}
layer-properties = { $properties }
layer-properties-and-more = { $properties } and { $count } more
layer-no-properties = none
layer-doubt-twice = the id “{ $id }” is given twice
layer-doubt-without-id = { $count } features have no id
layer-doubt-nothing = no feature has an id or a property
layer-doubt-no-property = no property has a value of its own in every feature
layer-told-by-property = { $why }, so that the areas are told by their property “{ $property }”
layer-numbered = { $why }, so that the areas are numbered as in the file
layer-numbered-choose = { $why }, so that the areas are numbered as in the file; choose a property as their id
layer-features-without-id = { $count ->
    [one] a feature has no id and is numbered instead
   *[other] { $count } features have no id and are numbered instead
}
layer-names-too-long = { $count ->
    [one] a feature has an id or a name of more than { $most } characters, which was not read as one
   *[other] { $count } features have an id or a name of more than { $most } characters, which was not read as one
}
layer-features-joined = { $count } features have the id “{ $id }” and are joined to one area
layer-more-joined = and { $count } more ids at several features

# What was odd, and mended or left out.
layer-position = position { $number } ({ $x }, { $y })
layer-ring-unclosed = the ring is not closed; it was closed with its first position
layer-ring-repeated = { $count ->
    [one] { $count } position repeats the one before; each is taken once
   *[other] { $count } positions repeat the one before; each is taken once
}
layer-ring-spikes = { $count ->
    [one] the ring goes out and back by the same way { $count } time; what encloses nothing was cut off
   *[other] the ring goes out and back by the same way { $count } times; what encloses nothing was cut off
}
layer-ring-wrapped = longitudes beyond 180 were brought back to -180 to 180
layer-nesting = the positions are nested as in another type of geometry; they are drawn as nested
layer-beside = points or lines beside the polygons are left out
layer-bare-geometry = this is a geometry where a feature should stand; it is drawn
layer-bad-properties = the properties are no object; they are left out
layer-ring-too-few = the ring has { $count ->
    [one] { $count } position
   *[other] { $count } positions
}, and a ring needs at least four; { $lost ->
    [hole] the hole
   *[polygon] the polygon
} is left out
layer-ring-few-different = the ring has fewer than three different positions; { $lost ->
    [hole] the hole
   *[polygon] the polygon
} is left out
layer-ring-flat = the ring lies on one straight line; { $lost ->
    [hole] the hole
   *[polygon] the polygon
} is left out
layer-ring-bad-position = position { $number } is not two numbers, a longitude and a latitude; { $lost ->
    [hole] the hole
   *[polygon] the polygon
} is left out
layer-ring-off-globe = { $position } is not on the globe; { $lost ->
    [hole] the hole
   *[polygon] the polygon
} is left out
layer-no-ring = the polygon has no ring; it is left out
layer-no-nesting = the positions are not nested as in a polygon; the geometry is left out
layer-only-points = the feature has only points, which are no area; it is left out
layer-only-lines = the feature has only lines, which are no area; it is left out
layer-only-points-and-lines = the feature has only points and lines; it is left out
layer-no-geometry = the feature has no geometry; it is left out
layer-empty-geometry = the geometry is empty; the feature is left out
layer-unknown-type = there is no geometry of type “{ $name }”; it is left out
layer-not-a-feature = this is no feature; it is left out
layer-more-oddities = and { $count } more { $what ->
    [unclosed] rings that are not closed
    [repeated] rings with repeated positions
    [spikes] rings that go out and back by the same way
    [wrapped] rings with longitudes beyond 180
    [nesting] geometries that are not nested as their type says
    [beside] features with points or lines beside their polygons
    [bare-geometry] geometries where features should stand
    [bad-properties] features whose properties are no object
    [too-few] rings with fewer than four positions
    [few-different] rings with fewer than three different positions
    [flat] rings on one straight line
    [bad-position] rings with a position that is not two numbers
    [off-globe] rings with a position that is not on the globe
    [no-ring] polygons without a ring
    [points] features with only points
    [lines] features with only lines
    [points-and-lines] features with only points and lines
    [no-geometry] features without a geometry
    [empty] features with an empty geometry
    [unknown-type] geometries of a type that there is not
   *[not-a-feature] things that are no feature
}

# Outlines, places and background, where every fault counts.
layer-without-polygon = the file has no polygon; choose another one
layer-bare-geometry-refused = this is a bare geometry; wrap it in a feature with an id
layer-id-twice = the id “{ $id }” is given twice; give each feature its own
layer-place-needs = the place needs an id and the area that it lies in
layer-place-area = area “{ $area }” is not in the layer; mend the id
layer-context-kind = the kind must be land, border, home-border, river, country or sea
layer-needs-polygon = the feature needs a polygon or a multipolygon
layer-needs-line = the feature needs a line
layer-ring-short = the ring has { $count } positions; a ring needs at least four
layer-ring-open = the ring is not closed; repeat its first position at its end
layer-position-numbers = position { $number } does not have two numbers; write longitude, latitude
layer-position-degrees = { $position } is not on the globe; write longitude, latitude in degrees

# (end of layer)


## edit: changes of a dossier

# Edits as a menu names them: “Undo: add claim by Peskov”.
edit-title = edit the title
edit-add-document = add { $document }
edit-set-document = edit { $document }
edit-remove-document = remove { $document }
edit-attach-text = attach the text of { $document }
edit-detach-text = detach the text of { $document }
edit-add-actor = add { $actor }
edit-set-actor = edit { $actor }
edit-remove-actor = remove { $actor }
edit-replace-actor = replace { $actor } by { $other }
edit-add-group = add group { $group }
edit-set-group = edit group { $group }
edit-remove-group = remove group { $group }
edit-add-place = add place { $place }
edit-set-place = edit place { $place }
edit-remove-place = remove place { $place }
edit-add-statement = add { $statement }
edit-set-statement = edit { $statement }
edit-remove-statement = remove { $statement }
edit-set-field = edit the { $field } of { $statement }
edit-set-quote = edit the quote of { $statement }
edit-split-quote = split the quote of { $statement }
edit-join-quote = join the quote of { $statement }
edit-offer = { $count ->
    [one] add a suggestion
   *[other] add { $count } suggestions
}
edit-accept = accept the suggested { $statement }
edit-reject = reject a suggestion
edit-keep-suggestion = keep a suggestion in other words
edit-reopen = take a rejection back
# What edits name: $kind is the keyword of a statement's kind.
edit-titled = “{ $title }”
edit-name = { $name }
edit-group = group { $group }
edit-statement-by = { $kind } by { $speaker }
# Why an edit is refused: what is wrong and what to do. $noun is document, actor, group, place, statement, suggestion.
edit-missing = the dossier has no { $noun } “{ $id }”; choose one that it has
edit-unknown-area = the layer has no area “{ $id }”; choose one that is on the map
edit-id-taken = the id “{ $id }” belongs to another { $noun } already; choose another one
edit-bad-id = “{ $id }” cannot be an id; write small Latin letters and digits, joined by hyphens
edit-in-use = { $name } is still named by { $users }; change that first
edit-same-actor = { $name } cannot be replaced by the same actor; choose another one
edit-no-text = the text of “{ $title }” is not here; attach it first
edit-other-text = this is not the text of “{ $title }”: its SHA-256 differs; choose the text that was cited
edit-too-many = a dossier holds at most { $most } of a kind; split it
edit-too-long = { $what ->
    [title] the title
    [headline] the headline
    [description] the description
    [outlet] the outlet
    [address] the address
    [name] the name
    [short-name] the short name
    [role] the role
    [quote] the quote
    [wording] the wording for a part
   *[note] the note
} has more than { $most } characters; shorten it
edit-too-many-segments = the quote has more than { $most } segments; quote longer pieces
edit-address-scheme = the address must begin with https:// or http://
edit-not-sha256 = this is not a SHA-256; write 64 hexadecimal digits in small letters
edit-outline = the outline must have closed rings of four positions or more on the globe
edit-place-not-named = the extent is a place, but no place is named; name one first
edit-place-in-other-area = { $place } lies in { $area }, which the statement does not name; add it
edit-voice-of-no-relayer = the words are said to be a relayer’s who does not relay; name one of the relayers
edit-wording-not-quoted = { QUOTED($wording) } does not stand in the quote; quote the words, or leave it out
edit-share-range = the share must be over 0 and under 100 percent
edit-share-not-quoted = the share of { $percent } % does not stand in the quote; quote it, or leave it out

# (end of edit)


## text: quotes, the guard, suggestions

# What cannot be read as text or made a quote; segments are counted from 1.
text-not-utf-8 = it is not UTF-8 text: byte { $position } does not belong to a character
text-cut-no-segment = the quote has no segment { $segment }; choose one of its { $segments }
text-cut-not-inside = the words to leave out must stand inside segment { $segment }, with words left on both sides
text-cut-gap-unknown = the words after segment { $segment } are not known; attach the article’s text first
text-cut-fault = { $fault }; choose other words
# Why a quote is kept although something stands around it: the program’s own reason.
text-kept-names-source = its sentence names the source: { $name }
# Records of a dossier, before what is found in them.
text-record-group = group “{ $id }”
text-record-actor = actor “{ $id }”
text-record-place = place “{ $id }”
# Characters that leave no mark, by name; between these signs where they stand in words.
text-invisible-mark = ‹{ $name }›
text-invisible-line-break = line break
text-invisible-space = space
text-invisible-no-break-space = no-break space
text-invisible-annotation-mark = annotation mark
text-invisible-byte-order-mark = byte order mark
text-invisible-control-character = control character
text-invisible-direction-mark = direction mark
text-invisible-embedded-direction = embedded direction
text-invisible-empty-letter = empty letter
text-invisible-end-of-direction = end of a direction
text-invisible-isolated-direction = isolated direction
text-invisible-joiner = joiner
text-invisible-left-to-right-override = left-to-right override
text-invisible-line-separator = line separator
text-invisible-obsolete-control = obsolete format control
text-invisible-right-to-left-override = right-to-left override
text-invisible-soft-hyphen = soft hyphen
text-invisible-space-of-no-width = space of no width
text-invisible-tag = tag
text-invisible-variation-selector = variation selector
# How sure a suggestion is.
text-sureness-sure = sure
text-sureness-fairly-sure = fairly sure
text-sureness-unsure = unsure
# Why a statement is suggested: before the words that show it. “It” is the area.
text-why-areas = the areas are named here
text-why-area-from-afar = the area is not named here; it is taken from “{ $words }” in paragraph { $paragraph }
text-why-area-of-town = only “{ $words }” is named; the area is the one that it lies in
text-why-extent = it says how much of them
text-why-attributed = here it is said whose words these are
text-why-attributed-from-afar = whose words these are is said further off
text-why-town-several = which one is meant, the text does not say: { $areas }
text-why-town-elsewhere = it lies in { $areas }
text-why-town-namesake = there is one of this name elsewhere too: { $areas }
text-rule-freeze = a line frozen or land swapped
text-rule-freeze-refused = freezing the line or swapping land is refused
text-rule-joining = annexation or joining is Russia's claim
text-rule-joining-not-recognised = annexation or a vote on it is not recognised
text-rule-joining-condemned = annexation or a vote on it is condemned
text-rule-status-void = a change of status is called void
text-rule-recognition-refused = recognition is refused
text-rule-recognition-by-russia = Russia recognises it, or wants it recognised, as its own
text-rule-recognition-proposed = recognition is proposed
text-rule-withdrawal-refused = withdrawal is refused
text-rule-withdrawal-proposed = withdrawal is proposed
text-rule-withdrawal-demanded = withdrawal is demanded
text-rule-russia-left = Russian forces left
text-rule-yielding-refused = giving land up is refused
text-rule-claim-kept = Russia does not give its claim up
text-rule-yielding-demanded = Russia demands that land be given up
text-rule-yielding-proposed = land would be given up
text-rule-belonging-denied = that it belongs to Russia is denied
text-rule-claim-rejected = a claim is rejected
text-rule-claim-disowned = it is said not to be claimed, or no more
text-rule-called-ours = it is called “ours” by nobody who is named
text-rule-belongs-to-ukraine = it is said to be Ukraine's
text-rule-belongs-to-russia = it is said to be Russia's
text-rule-liberation-meant = Russia is said to mean to take it, in words for liberation
text-rule-liberation-called = Russia is said to have taken it, in words for liberation or taking back
text-rule-retaking-meant = taking the territory back is intended
text-rule-control-restored = control by Ukraine is restored
text-rule-occupation-implied = what is not occupied implies that the rest is
text-rule-annexed-since = an annexation in 2014 implies that Russia holds it
text-rule-withdrawal-implies = troops that are to leave are there
text-rule-holding-denied = Russia is said not to hold it
text-rule-taking-ruled-out = Russia is said not to have taken it, or not to mean to
text-rule-driven-out = Russian troops are said to be driven out
text-rule-taking-meant = Russia means to take the territory
text-rule-called-occupied = the territory is called occupied
text-rule-taking-denied = that the territory was taken is denied
text-rule-taking-meant-or-demanded = Russia means to take the territory or demands it
text-rule-taken-by-ukraine = Ukrainian forces took the territory
text-rule-taken-by-russia = the territory is said to be taken or held by Russia
text-rule-massing = forces are massing
text-rule-attack-prepared = an attack is threatened or prepared
text-rule-advance = forces move or fight there
# What a name is that is none of the layer’s areas, behind the name.
text-name-not-on-layer = not on this layer
text-name-in-russia = in Russia, not on this layer
text-name-in-belarus = in Belarus, not on this layer
text-name-in-moldova-or-georgia = in Moldova or Georgia, not on this layer
text-name-voivodeship = a voivodeship of Poland, or an old name for Zakarpattia: doubtful
text-name-people = a people, not a territory
text-name-body-or-event = the name of a body or an event
text-name-structure = a bridge, a street or a building
text-name-club = a club
text-name-part-of-another = part of another name
text-name-river = a river, not a territory
text-name-two-alphabets = written with letters of two alphabets that look alike
text-name-surname = a surname, not a territory
text-name-perhaps-village = perhaps a village of that name
text-name-several-towns = a town or a village, and which one, the text does not say: { $areas }
text-name-so-many-areas = one of { $count } oblasts
text-name-from-history = a name from history
# Faults of forms and keywords in a lexicon or gazetteer.
text-form-empty = the form is empty; write a word or remove it
text-form-braces = the braces do not pair; write alternatives as in { "{" }a,b{ "}" }
text-form-star = a star stands for any ending, so it must be the last character
text-form-too-many = the form stands for more than { $limit } spellings; split it
text-form-any-first = “_” stands for any word, so it cannot be the first; begin with a word
text-section-no-such-keyword = there is no such keyword; write { $known }
text-section-a-fraction = a fraction such as 2/3
text-section-a-number = a number such as 20
# Projections of the map, before the word “projection”.
text-projection-albers = Albers equal-area conic
text-projection-azimuthal = Lambert azimuthal equal-area
text-projection-equal-earth = Equal Earth

# (end of text)


## save: what is written

# Why a file was not written. $advice is no-room, no-folder, is-a-folder, not-a-file, refused.
save-write = { $path }: the file cannot be written ({ $why }); { $advice ->
    [no-room] there is no room left; free some or choose another folder
    [no-folder] there is no such folder; make it or choose another folder
    [is-a-folder] this is a folder; name a file in it or choose another folder
    [not-a-file] name an ordinary file
   *[refused] choose another folder or check its permissions
}
save-write-read-only = it is marked as read-only
save-write-not-a-file = it is a device, a pipe or a socket
save-read-not-a-file = it is not an ordinary file
# Why a dossier was not saved.
save-no-path = the dossier has no file yet; choose where to save it
save-busy = { $path }: another window is saving this file at this moment; save again
save-too-large = { $path }: the dossier would have more than { $mib } MiB, the most that is read again; split it
save-changed-meanwhile = { $path }: somebody else has changed the file since it was opened; overwrite it, save yours under another name, or open it anew
save-read-only = { $path }: the file is marked as read-only; save under another name, or write over it all the same, which leaves the mark
save-gone = { $path }: the file is not there any more; write it again or save under another name
# What the program remembers between two starts. $variable is the name of an environment variable.
save-no-home = there is no home folder to keep unsaved work in; set { $variable } to a folder
save-folder-not-made = { $path }: the folder for unsaved work cannot be made ({ $why }); set { $variable } to another one
save-recent-unreadable = the list of recent files cannot be read; it starts anew
# Journals of work that was not saved.
save-journal-unreadable = the journal cannot be read ({ $why }); it is left there
save-journal-foreign = another version of Claims Map wrote this journal (format “{ $format }”)
save-journal-torn = { $bytes ->
    [one] { $bytes } byte of this journal is damaged or torn
   *[other] { $bytes } bytes of this journal are damaged or torn
}
save-journal-misfits = { $count ->
    [one] { $count } change rests on what is damaged
   *[other] { $count } changes rest on what is damaged
}
save-journal-both = { $first }, and { $last }
save-journal-offered = { $damage }; what can be read is offered, and the file is kept
save-journal-set-aside = { $damage }; nothing of it can be offered; it is kept as { $kept }
save-journal-left = the journal is damaged and cannot be set aside; it is left there
save-journal-empty = there is no unsaved work in it
save-journal-problem = { $path }: { $problem }
save-journal-open = { $path }: another window has this work open; go on there

# (end of save)


## service: what window and command line share

# Formats of files: what each is called and what a file of it is.
format-name = { $format ->
    [png] PNG
    [svg] SVG
    [pdf] PDF
    [html] HTML
    [csv] CSV
    [tsv] TSV
    [geo-json] GeoJSON
    [geo-json-lines] GeoJSON lines
    [json-ld] JSON-LD
    [json] JSON
    [dossier] Dossier
    [text] Text
    [markdown] Markdown
    [mail] Mail
    [web-archive] Web page in one file
   *[word] Word
}
format-about = { $format ->
    [png] The map as a picture of pixels.
    [svg] The map as a picture of vectors.
    [pdf] The map as a page to print.
    [html] An interactive page in one file: map, quotes, toggles, search.
    [csv] A table, one row per statement.
    [geo-json] The areas with their verdicts and quotes.
    [json-ld] The quotes as W3C Web Annotations.
   *[dossier] The dossier itself, to be opened again.
}
format-holds = { $format ->
    [html] It shows the map as it is here and derives it anew where it is read. It asks for nothing over a network, and its quotes can be checked with “claims-map verify”.
    [csv] Each row has a statement with its kind, regions, speaker, go-betweens, document, day and quote, and whether it is switched off. It opens in any spreadsheet.
    [geo-json] Each region has its outline, its status with the reason, and the statements behind it. It opens in a mapping program, and can be checked with “claims-map verify”.
    [json-ld] Each quote says where in which document it stands, in words and by position. Programs that annotate the web read it; it can be checked with “claims-map verify”.
    [dossier] It has all statements, documents, actors, groups and places, also what is switched off here. Claims Map opens it again, to be edited.
   *[picture] It shows the map as it is here, with its legend and its quotes, and can be checked with “claims-map verify”.
}
format-endings = { $endings }
format-unknown = unknown format `{ $word }`, expected one of { $known }
# Why what this version does not know of a file cannot be kept.
format-given-twice = the field “{ $name }” is given twice
format-half-letter = a text has half of a letter (a lone surrogate)
format-nested-deep = a field that this version does not know is nested more than { $most } deep
# Why something could not be opened.
service-of-file = { $file }: { $cause }
service-table = { $file }: this is a table, not an article; open the dossier or the picture that belongs to it
service-no-palette = { $file }: { $problem }; a palette is a JSON object with some of occupied, contested, claimed, threatened, mentioned, not-mentioned, hatch, dots, paper, ink, sea and land, each a colour such as "#521b50"
service-too-short = { $file }: this is neither a dossier nor an article, since its text has only { $length } characters; choose a file with the whole article
service-pasted-text = the pasted text
service-nothing-yet = the shipped article names areas that this layer does not have, so the map starts empty; open your own dossier or article on it
# Why a map was not written.
service-export-ending = { $path }: end the name with one of { $endings }
# Why the window did not open.
service-no-window = this program was built without the feature “window”
service-crashed = a fault in Claims Map itself ended it ({ $fault }); your files are as they were, please report it
# Why a suggestion by somebody else is refused.
service-suggest-no-quote = it has no quote
service-suggest-not-found = its words do not stand in the article
service-suggest-other-marks = the article has these words with other marks or spaces; copy them as they stand
service-suggest-other-capitals = the article has these words with other capitals; copy them as they stand
service-suggest-other-order = the article has these pieces, but in another order; give them in the order in which they stand there
service-suggest-apart = the article has these words, but not in this order and near one another
service-suggest-several = its words stand { $count } times in the article; give “prefix” and “suffix”, what stands before and behind them
service-suggest-no-document = the dossier has no document “{ $name }” with its text
service-suggest-which-document = none of the documents has its words, or several have; name one with “document”
service-suggest-no-kind = its kind is missing; it is one of these: { $known }
service-suggest-no-such-word = “{ $word }” is none of the words for “{ $member }”: { $known }
service-suggest-no-area = no area is called “{ $name }”; write its id, as in UA-63, or its name
service-suggest-several-areas = “{ $name }” may mean several areas; write in its place the ids of those that are meant: { $areas }
service-suggest-area = { $ids } ({ $names })
service-suggest-no-place = no place in its areas is called “{ $name }”
service-suggest-wording-unquoted = the words for the part, “{ $words }”, do not stand in the quote
service-suggest-share-unquoted = the share of the part does not stand in the quote
service-suggest-too-long = “{ $member }” is too long
service-suggest-no-origin = nobody says who or what suggests it; add --origin
service-suggest-no-text = the dossier has the text of no document, so that no quote can be looked for; open the article in the window or import it
# What of a citation is missing.
service-import-part = { $part ->
    [title] the headline
    [outlet] who published it
    [day] the day
    [address] the address
   *[language] the language
}
service-import-lacking = of its citation there is missing: { $parts }; give it with { $options }
# $member is a name in the citation, as it stands there.
service-import-wrong = “{ $member }”: “{ $value }”: { $problem }
service-import-author-side = on whose behalf “{ $name }” speaks is not known; add “author_side” to the citation
service-import-no-side = “{ $word }” is no side; one of these: { $known }
service-import-known = the dossier has this text already, as “{ $title }”

# (end of service)


## cli: the command line

# What is wrong with what was typed, and where to read what is right.
cli-usage = { $problem }; see “claims-map --help”
cli-usage-of = { $problem }; see “claims-map { $command } --help”
cli-no-command = there is no command “{ $name }”
cli-no-command-perhaps = there is no command “{ $name }” (perhaps { $meant })
cli-unexpected = “{ $argument }” is not expected here
cli-unexpected-perhaps = “{ $argument }” is not expected here (perhaps { $meant })
cli-needs-value = { $argument } needs a value
cli-value-not-of = { $argument } cannot be “{ $value }”, only one of { $valid }
cli-value-wrong = { $argument } cannot be “{ $value }”: { $why }
cli-missing = { $argument } is missing
cli-given-twice = { $argument } is given more than once
cli-conflict = { $argument } does not go together with { $other }
cli-not-utf8 = an argument is not UTF-8 text
cli-usage-other = { $argument }: { $fault }
cli-not-of-kind = it is not of the kind expected
cli-not-of-kind-because = { $fault }
cli-number-out-of-range = the number is out of range
cli-not-whole-number = it is not a whole number
cli-not-number = it is not a number
# What every command says.
cli-warning = warning: { $sentence }
cli-of-file = { $file }: { $problem }
cli-sentence = { $sentence }.
cli-no-output = the output cannot be written ({ $why })
cli-and-more = { $ids } and { $count } more
cli-none = none
cli-titled = “{ $title }”
cli-with-code = { $name } ({ $code })
cli-place-with-code = { $name } (in { $code })
cli-change = { $subject }: { $before } → { $after }
cli-and-so = { $first } · { $last }
# Options that name something in the dossier.
cli-no-actor = { $option } { $name }: the dossier has no such actor; it has { $known }
cli-no-document = { $option } { $name }: the dossier has no such document; it has { $known }
cli-no-kind = { $option } { $name }: there is no such kind; the kinds are { $known }
# Names of areas.
cli-group-off = “{ $name }” stands for no areas now: the statement that says which is not in force; switch it on or name the areas
cli-is-town = “{ $name }” is a town in { $area }
cli-is-called = “{ $name }” is what some call { $area } or a part of it
cli-lies-in = “{ $name }” lies in { $area }
cli-is-group = “{ $name }” stands for { $areas }
cli-no-area = “{ $name }” is not an area of the layer; use a code such as UA-63 or a name such as Kharkiv
cli-several-areas = “{ $name }” may mean several areas: { $areas }; use a code
# The map as a table, and why there is no window.
cli-reported-by = Reported by { $speakers }.
cli-reported-by-none = Nothing that is said of it counts now.
cli-not-mentioned = Not mentioned ({ $count }): { $areas }.
cli-as-reported = Colours say what the sources report, not how things are on the ground.
cli-article-needs-window = { $file }: an article needs the window, where it is reviewed, and the window cannot open: { $why }
cli-no-window = The window cannot open: { $why }; to make a picture without a window, type “claims-map export map.png”.
# explain
cli-explain-heading = { $en } · { $uk } · { $code }: { $status }
cli-explain-check = { $check } ({ $role })
cli-explain-origin = suggested by { $origin }, accepted by a person
cli-role-carries = carries the status
cli-role-outranked = another statement gives the colour
cli-role-off = switched off
cli-role-group = its group is not defined while the statement that defines it is off
cli-role-not-counted = not counted: not compared with its text, or not answered for
# export
cli-export-folder = { $path }: the folder cannot be made ({ $why }); choose another
cli-export-grey-is-light = shades of grey are for paper: the picture is light, whatever --theme says
cli-export-left-out = left out at this size: { $list }
cli-export-preset = --preset { $name }: there is no such preset; the presets are { $known }
cli-export-date = --date { $day }: write the day as year, month and day, as in 2025-03-18
cli-export-columns = --legend-columns { $columns }: choose 1 to 4 columns
cli-export-background = --background { $text }: write paper, none, or a colour, as in #f2efe8
cli-export-embed-format = --embed: { $file } is no interactive page, and only a page can be embedded; name a file that ends in .html, or leave --embed out
cli-export-embedded = written: { $page }, and { $embed } with the lines that embed it in another page
# verify
cli-seal-standard-input = --seal writes into the dossier’s file; name that file instead of standard input
cli-seal-exported = { $file }: --seal writes into a dossier, and this is an exported file; leave it out
cli-not-sealed = { $file }: not sealed: a seal is for quotes at their places in their document’s own text; bring the dossier up to this text with “claims-map update”
cli-altered = { $file }: it was altered: { $reasons }
cli-unsettled = { $file }: this cannot be settled here: { $reasons }
cli-holds = { $file }: this { $kind } is what its dossier, its toggles and its options give (Claims Map { $version }).
cli-proof = { $proves } { $does_not_prove }
cli-note = Note: { $note }.
# What is known of all quotes. $result is a keyword.
cli-count = { $count } { $result ->
    [in-place] in place
    [moved] moved
    [changed] changed
    [lost] lost
    [ambiguous] ambiguous
    [folded] only after typographic folding
    [recorded] only recorded by a seal
    [not-checked] not checked
    [broken] not as the dossier’s last check left them
    [not-found] not found
   *[never-compared] never compared with their text
}
cli-none-compared = none compared just now
cli-some-compared = { $count } compared just now ({ $results })
cli-counts = { $counts }
cli-no-quotes = There are no quotes.
cli-quotes-wrong = Of { $all } quotes { $wrong }: { $counts }.
cli-quotes-as-sealed = All { $all } quotes are as they were when last compared with their text, as their seals say; to compare them again, give the text with --text.
cli-quotes-found = All { $all } quotes were found: { $counts }.
cli-quotes-some-found = Of { $all } quotes only { $some } { $some ->
    [one] was
   *[other] were
} compared just now, and found: { $counts }.
cli-some-quotes = { $count } of { $all } quotes: { $ids }
cli-quotes-not-found = not found: { $quotes }
cli-quotes-in-pieces = put together from pieces, and nobody has said why: { $quotes }
cli-never-compared = never compared with their text: { $count } of { $all } quotes; give it with --text
cli-never-compared-own = never compared with their text: { $count } of { $all } quotes; compare them with the text of their own document
cli-other-article = { $file }: this is not the text of { $title }: it has another SHA-256 than { $sha256 }…, and the document’s quotes do not stand in it; give the right article
# What a document was compared with; $form is one of the cli-form messages, or nothing.
cli-compared-own = { $title }: compared with the text that the dossier carries.
cli-compared-same = { $file } has the text of { $title }, by its SHA-256{ $form }.
cli-compared-version = { $file } has another version of { $title } (SHA-256 { $sha256 }… where the dossier has { $other }…){ $form }; { $found } of its { $all } quotes stand in it.
cli-form-raw = ; the file’s own text, with its marks
cli-form-recorded = { $count ->
    [one] ; { $count } paragraph left out, as when the article was brought in
   *[other] ; { $count } paragraphs left out, as when the article was brought in
}
cli-form-recorded-and-proposed = { $count ->
    [one] ; { $count } paragraph left out: when the article was brought in, or as no part of it
   *[other] ; { $count } paragraphs left out: when the article was brought in, or as no part of it
}
cli-form-proposed = { $count ->
    [one] ; { $count } paragraph left out as no part of the article
   *[other] ; { $count } paragraphs left out as no part of the article
}
# What is known of one quote.
cli-quote = { $statement }: { $result }
cli-only-recorded = only recorded by a seal, not compared now
cli-not-checked = not checked
cli-in-place = in place
cli-moved = moved from character { $from } to { $to }
cli-moved-not = moved: it begins at the same character
cli-moved-among-others = { $place }; what stands around it has changed
cli-folded = not found: it stands there only after typographic folding (quotation marks, dashes, spaces)
cli-changed-apart = changed: its parts stand there, but not in this order and near one another
cli-changed-context = changed: its words stand there, but nothing of what stood around them does
cli-changed-words = changed: its words do not stand there
cli-ambiguous = ambiguous ({ $count }): its words stand there that many times, and nothing decides between them
cli-lost = lost: its words do not stand there, nor anything near
cli-lost-pieces = lost: it is put together from pieces of words, which do not stand there as words
cli-of-part = part { $part }: { $line }
cli-nothing-near = nothing is near
cli-nearest = nearest: { QUOTED($words) }
cli-difference = difference: { $difference }
cli-guard = { QUOTED($words) }, { $place }, { $kind }; { $answer }
cli-unnamed = { $unnamed }; { $answer }
cli-guard-kept = kept because { $reason }
cli-guard-open = nobody has said what it means for the quote, which does not count until then
# The map that follows.
cli-found-map = The map with what was found: { $statuses }.
cli-status-count = { $count } { $status }
cli-no-change = No area changes.
# text
cli-text-not-here = the text of { $title } is not in it, only its quotes and its SHA-256; open the article’s own file
cli-text-not-own = the text under { $title } is not its own: it has another SHA-256 than the document; attach the right one
cli-text-no-document = it has no document “{ $id }”; it has { $known }
cli-text-no-documents = it has no document, and so no text
cli-text-of-none = it has the text of none of its documents, only their quotes and SHA-256; open the articles’ own files
cli-text-of-several = it has the texts of several documents; name one with --document: { $documents }
# update
cli-update-exported = this is an exported file; update the dossier that it was made from, and export it again
cli-update-no-dossier = { $what ->
    [page] this is a web page, not a dossier; make a dossier of it with “claims-map import”
    [pdf] this is a PDF, not a dossier; make a dossier of it with “claims-map import”
    [picture] this is a picture, not a dossier; name a dossier
    [data] this is JSON of another kind, not a dossier; name a dossier
   *[other] this is no dossier; name one, or make one of an article with “claims-map import”
}
cli-update-exists = { $path }: this file is there already; choose another, or add --overwrite
cli-update-of-none = { $text } is a version of none of its documents, as far as their quotes tell; where it is one all the same, name it with --document: { $documents }
cli-update-of-several = { $text } may be a version of several documents; name one with --document: { $documents }
cli-update-on-version = on the version with SHA-256 { $hash }…, the former one kept as history
cli-update-on-same = on the same text as before
cli-update-wrote = Wrote { $path }, { $version }.
cli-update-suggestions = { $count ->
    [one] { $count } suggestion by somebody else is no longer offered, since the text does not have its words: { $ids }.
   *[other] { $count } suggestions by somebody else are no longer offered, since the text does not have their words: { $ids }.
}
cli-update-wrote-marked = Wrote { $path }, { $version }; { $count ->
    [one] { $count } statement does not count until its quote is found
   *[other] { $count } statements do not count until their quotes are found
}: { $ids }.
# diff; $noun is document, actor, group, place, statement.
cli-diff-same = Nothing is different.
cli-diff-record = { $noun } { $id }
cli-diff-toggles = other things are switched off
cli-diff-quote-cut = quote: the same words, cut or surrounded otherwise
cli-diff-quote-moved = quote: moved from character { $from } to { $to }
cli-diff-quote-changed = quote: changed: { $difference }
cli-diff-check = check: { $before } → { $after }
cli-diff-field = { $field }: { $before } → { $after }
cli-diff-nothing = nothing
cli-diff-not-on-layer = not on the layer
cli-diff-summary = Statements: { $added } added, { $removed } removed, { $changed } changed; quotes: { $quotes_moved } moved, { $quotes_changed } changed; areas and places that look different: { $looks }.
# extract; $kind, $extent and $sureness are keywords.
cli-extract-heading = { $kind } · { $areas } · { $extent } · { $sureness ->
    [sure] sure
    [fairly-sure] fairly sure
   *[unsure] unsure
}
cli-extract-heading-marked = { $mark } · { $heading }
cli-extract-group = { $group }: { $areas }
# $side is a keyword.
cli-extract-by = { $areas }, { $side ->
    [russia] by Russia
    [ukraine] by Ukraine
   *[other] by another side
}
cli-extract-no-region = no region named
cli-extract-extent = { $extent }
cli-extract-part = part: { $wording }
cli-extract-article = the article
cli-extract-through = { $first } → { $last }
cli-extract-reason = { $what } ({ QUOTED($words) })
cli-extract-why = why: { $reasons }
cli-extract-careful = careful: { $note }
cli-extract-none = No statement is suggested; names of areas: { $named }. Read each quote before you rely on it.
cli-extract-some = { $count ->
    [one] One statement is suggested
   *[other] { $count } statements are suggested
}; names of areas: { $named }. Read each quote before you rely on it.
cli-extract-not-counted = not counted: { $name } ({ $what })
# Articles without a window.
cli-import-article = { $file }: { $citation }
cli-import-headline = headline: the first line of its text, since nothing else says one
cli-import-left-out = { $count ->
    [one] left out as page furniture: { $count } paragraph
   *[other] left out as page furniture: { $count } paragraphs
}
cli-import-taken = of the page’s { $all } words { $taken } are the article’s; beside it, and left out: { $beside ->
    [one] { $beside } paragraph
   *[other] { $beside } paragraphs
}
cli-import-little-taken = of the page’s { $all } words only { $taken } were taken as the article; open the file in the window and look whether something is missing
cli-import-lacking = not known: { $parts }
cli-import-waiting = { $count ->
    [0] the text suggests no statements
    [one] { $count } suggestion waits for a decision
   *[other] { $count } suggestions wait for a decision
}
cli-import-accepted = accepted, since they are sure: { $accepted }; waiting for a decision: { $waiting }
cli-import-without-side = waiting, since nobody knows on whose behalf they speak (--side says it): { $names }
cli-import-wrote = Wrote { $path }: { $count ->
    [one] { $count } article
   *[other] { $count } articles
}.
cli-import-side = “{ $typed }” is no name with its side; write it as in “Olha Tkach=ukraine”, with one of these sides: { $known }
cli-import-side-unused = --side: the side of “{ $name }” was not used, since nobody of that name comes in with what was accepted; compare the name with the article’s
cli-import-citations = { $given ->
    [one] there is { $given } citation
   *[other] there are { $given } citations
} for { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}; write a list with one for each
cli-import-no-article = this is a dossier, an exported file or a layer, no article
# Suggestions by somebody else.
cli-suggest-standard-input = the dossier comes from standard input, where nothing can be written; add -o FILE
cli-suggest-known = { $place }: { QUOTED($words) }: there already, from { $origin }
cli-suggest-said = { $place }: { QUOTED($words) }: the statement “{ $statement }” says it already
cli-suggest-refused = { $place }: { QUOTED($words) }: refused: { $why }
cli-suggest-refused-row = { $place }: refused: { $why }
cli-suggest-counts = { $path }: { $taken ->
    [one] { $taken } suggestion waits for a decision
   *[other] { $taken } suggestions wait for a decision
}, { $known } there already, { $refused } refused.
cli-suggest-nothing = Nothing was written: { $known } there already, { $refused } refused.
# Whole corpora.
cli-lines-no-json = this line is no JSON object with a text, from column { $column } on
cli-lines-blank = this line is blank
cli-lines-twice = “{ $member }” stands twice in this line
cli-lines-no-text = “text” is missing
cli-lines-text-no-string = “text” is no string
cli-lines-text-half-letter = “text” has half of a letter (\uD800 to \uDFFF)
cli-lines-too-long = this is more than { $most } MiB
cli-lines-crash = this program has a fault which this text brings out; please report it

# (end of cli)


## cli-help: what can be typed

# The page itself. $name is what stands for a value, such as FILE.
help-usage = Usage:
help-usage-options = [OPTIONS]
help-commands = Commands:
help-arguments = Arguments:
help-options = Options:
help-examples = Examples:
help-default = {"["}default: { $value }]
help-values = {"["}possible values: { $values }]
help-values-heading = Possible values:
help-value = { $name }
help-print = Print help
help-print-short = Print help (see more with '--help')
help-print-long = Print help (see a summary with '-h')
help-version = Print version
help-help = Print this message or the help of the given subcommand(s)
help-help-command = Print help for the subcommand(s)
# The commands.
help-about = A map of territorial claims in which every colour has a verified quote
help-about-long =
    A map of territorial claims in which every colour has a verified quote.

    Without a command, opens the window on the shipped article.
help-open = Opens the window on a dossier, an exported file or an article
help-export = Writes the map to a file by its ending: { $formats }
help-explain = Says why areas have their colours
help-verify = Checks a dossier or an exported file, and its quotes against the article's text
help-extract = Suggests statements from an article's text, each with its quote and why, for you to check
help-text = Writes the canonical text of a document to standard output, where the dossier has it
help-update = Brings a dossier up to a new version of its article: quotes that stand in it word for word get their new places, the others are marked and do not count
help-diff = Says what is different between two dossiers, two exported files, or two versions of one
# What several commands have.
help-lang = The language of everything that is said, written and drawn: { $known }; without it the system's
help-json = Prints JSON
help-dossier = The dossier; without it the shipped article's
help-layer = The areas, as GeoJSON (.geojson, .geojsonl) in longitude and latitude; without it Ukraine's oblasts
help-layer-id = The property of the layer that is an area's id in the dossier; features with the same id become one area. Without it the features' own id, else a property such as GEOID or code that is filled and unique
help-layer-name = The property of the layer that is an area's name; without it one such as name
help-off = Leaves out what this actor says and what it relays; may be repeated
help-off-speaker = Leaves out only what this actor says; may be repeated
help-off-relayer = Leaves out only what this actor relays; may be repeated
help-off-direct = Leaves out what has no go-between named
help-off-document = Leaves out what stands in this document; may be repeated
help-only-document = Leaves out what stands in other documents; may be repeated
help-off-kind = Leaves out statements of this kind; may be repeated
help-only = Leaves out statements of other kinds; may be repeated
help-no-implied = Leaves out what is only implied
# open
help-open-file = The dossier, a picture, page or data file that was exported, or an article ({ $endings }) to review; without it the shipped article's dossier
# export
help-export-out = The file to write; its ending says in which format: { $endings }
help-export-all-formats = Writes every format into this folder, which is made where it is not there
help-export-embed = Beside an HTML page, also writes the lines that embed it in another page, in a file of their own: map.embed.html beside map.html
help-export-text = How the letters of an SVG are written; other formats have no choice
help-export-text-live = As text, which can be found and changed; without the font Inter, in another font
help-export-text-outlines = As outlines, which look the same everywhere
help-export-text-embedded = As text, with the font in the file: for browsers
help-export-with-text = Puts the texts of the articles into the file, where the dossier has them. Without it only the quotes go out; the texts belong to who published them
help-preset = A size that is often asked for: web (1200 × 900), link (1200 × 630), square (1080 × 1080), story (1080 × 1920), wide (1920 × 1080), 4k (3840 × 2160), columns (two of a newspaper, 174 × 110 mm), a5, a4, a3 or a0 (landscape); those on paper with 300 dpi
help-width = Width: pixels, or with a unit as in 210mm or 8.5in; without it 1600 pixels
help-height = Height: pixels, or with a unit; without it 1200 pixels
help-dpi = Resolution in dots an inch, which is written into the file
help-no-mark = Leaves out that the picture was made with Claims Map and how to check it
help-palette = Other colours: grey, for print, or a JSON file with some of occupied, contested, claimed, threatened, mentioned, not-mentioned, hatch, dots, paper, ink, sea and land, each as in "#521b50"; what is hard to tell apart or to read in them is said
help-background = What the picture has behind everything: paper, none, or a colour, as in #f2efe8
help-labels = Which areas are named
help-labels-all = All of them
help-labels-coloured = Those with a colour
help-labels-none = None
help-crop = Only a part of the map: areas, as in UA-63,UA-59, or west, south, east and north in degrees, as in 33,46,37,48
help-names = The language of the picture; --lang says it for everything
help-no-locator = Leaves out the small map that shows which part of the whole a picture shows
help-credit = Who made the picture, and for whom, as it is to be named: “Olha Tkach / The Harbour”
help-text-size = Size of the text: on paper in points, as in 8pt; or a factor, as in 1.2 or 120%. Without it, as suits the size: 7 points on paper. Larger type leaves out more
help-focus = The area to outline and explain, by code or any spelling; of a group, all its areas
help-theme = The colours of the picture
help-theme-light = Dark ink on light paper
help-theme-dark = Light ink on dark paper
help-title = The title; without it the dossier's
help-subtitle = The line under the title
help-note = A note under the legend
help-alt = What the picture shows, in words; without it what the verdicts say
help-footnotes = Numbers in the coloured areas, and their quotes under the map
help-no-legend = Leaves the legend out
help-legend = Where the legend stands
help-legend-auto = Beside the map where the page is wide, under it where it is not
help-legend-left = At the left of the map
help-legend-right = At the right of the map
help-legend-below = Under the map
help-legend-columns = Columns of a legend that stands below the map, 1 to 4
help-cmyk = A PDF for a printing press: its colours in cyan, magenta, yellow and black, black letters in black ink alone. It is for no certain press, so it is not PDF/A
help-date = The day to print as the one on which the page was made, as in 2025-03-18. Without it none is printed: the same input gives the same bytes on every day
# explain
help-explain-areas = The areas, each by code or any spelling; of a group, all its areas; without any, all areas of the map
# verify
help-verify-file = The dossier, or a picture, page or data file that was exported
help-verify-text = The article, to compare the quotes with: the file that it was brought in from or another version of it ({ $endings }). Quotes are looked for by their words and what stands around them
help-verify-allow-unchecked = Quotes that were never compared with their text are no failure
help-verify-seal = With --text, when every quote stands at its place in its document's own text: writes into the dossier that it was checked
help-verify-against = Compares what the file shows with an original that you have: pictures by their pixels, whatever their size and whether encoded with loss; files with records by their statements, quotes and verdicts
# text
help-text-file = The dossier, or a file that was exported from it
help-text-document = The document, by its id; without it the one whose text is there
# update
help-update-file = The dossier
help-update-text = The new version of the article ({ $endings })
help-update-out = The file to write, whole or not at all
help-update-document = The document that it is a version of, by its id; without it that of whose quotes it has most
help-update-overwrite = Writes over a file that is there already, be it the dossier itself
# diff
help-diff-before = A dossier, or a file that was exported
help-diff-after = Another, or another version of it
# extract
help-extract-article = The article in English, Ukrainian or Russian: { $endings }
help-extract-json = Prints JSON: names, statements and unknown names, with offsets in code points
help-extract-lexicon = The words, names and actors to look for; without it those that ship with the program
help-extract-note =
    Nothing is sent anywhere and no model is asked: rules read the text by an open list of words
    (data/lexicon.json). A suggestion is not a statement until you have read its quote.
# What the examples do.
help-example-window = the window, on the shipped article
help-example-explain = why Kharkiv Oblast has its colour
help-example-explain-off = all areas, without what ISW says or relays
help-example-export = the map as a vector picture
help-example-verify = whether a picture is still what it was
help-example-against = what became of a picture on its way
help-example-extract = who claims what in an article, as suggestions
help-example-pixels = 1600 × 1200 pixels
help-example-page = a page to print, every quote on it
help-example-html = an interactive page without ISW
help-example-embed = the page and the lines that embed it
help-example-blocks = one block a statement: kind, areas, quote, speaker, why
help-import = Makes a dossier of articles, without a window; what their texts suggest waits in it, or is accepted where it is sure
help-suggest = Adds what a person, a model or another tool suggests to a dossier, as far as each quote stands in the article character for character; it waits for a decision
help-schema = Prints the JSON Schema of a format
# import
help-import-articles = The articles: { $endings }; - for standard input
help-import-out = The dossier to write, whole or not at all
help-import-accept = Makes statements of the suggestions that are sure; without it all of them wait for a decision
help-import-accept-sure = Those that are sure
help-import-side = On whose behalf somebody speaks whom neither the dossier nor the lexicon knows, as in "Olha Tkach=ukraine"; may be repeated. What others of them say waits for a decision
help-import-citation = A JSON file with some of title, description, outlet, published, url, language, author and author_side; for several articles a list of these, in their order
help-import-outlet = Who published the articles, where neither they nor the citation say it
help-import-title = The title of the dossier; without it that of the first article
help-import-add = Adds the articles to a dossier that is there already
help-import-overwrite = Writes a new dossier over a file that is there already
# suggest
help-suggest-file = The dossier, which has the article's text
help-suggest-from = The suggestions: JSON Lines, a table (CSV), W3C annotations, exports of Hypothesis or INCEpTION (JSON CAS, WebAnno TSV); - for standard input
help-suggest-origin = Who or what made the suggestions, where they do not say it: a person, a model with its version; without it the file's name
help-suggest-document = Of which document they are, by its id or address, where they do not say it and several have their text here
help-suggest-out = Writes the dossier into another file, whole or not at all, and leaves this one as it is
help-suggest-overwrite = Writes over a file that is there already
# schema
help-schema-of = Of what
help-schema-dossier = A dossier's file
help-schema-extract = What extract prints, of a text each line
help-schema-suggestions = What suggest reads, a suggestion each line
help-extract-ndjson = Reads an object with a text from each line of the file, or of standard input, and prints one for each: for whole corpora
help-example-corpus = a text a line, an answer a line
help-example-import = a dossier of an article, without a window
help-example-suggest = what a model found, each quote checked

# (end of cli-help)


## app: the window

# What stands on buttons of several dialogs, and why one of them cannot be pressed yet.
window-cancel = Cancel
window-save = Save
window-close = Close
window-not-yet = Not yet: { $problem }.
# Notices: sentences at the foot of the window.
window-dismiss = dismiss
window-dismiss-notice = Dismiss the notice
window-notice-copy = copy
window-notice-copy-name = Copy { $what }
window-notices-all = { $count ->
    [1] show all
   *[other] show all ({ $count })
}
window-notices-fewer = show fewer
window-exporting = Exporting: { $percent } %
window-cancel-export-sign = cancel
window-cancel-export = Cancel the export
window-file-holds = This file holds: it shows what its statements and toggles give.
window-file-unchecked = This file shows what its statements and toggles give, but { $unchecked }.
window-file-altered = This file was altered: { $reasons }. The window shows what its record says, not what the file shows.
window-file-unsettled = Whether this file still holds cannot be told: { $reasons }.
window-sentence = { $sentence }.
window-findings = { $finding }. And { $count } more: “claims-map verify” lists them.
window-opened = Opened { $name }.
# The bar at the top, panels and what lies over them.
window-about = { $title } · { $behind }
window-language-sign = EN
window-keeping = keeping …
window-keeping-help = Your last edit is on its way to the disk
window-not-kept = not on the disk
window-not-kept-help = A crash would lose your edits now: they cannot be written. It is tried again until it works.
window-unsaved = unsaved changes
window-unsaved-help = There are unsaved changes ({ $keys } saves them)
window-drop = Drop the file to open it: an article, a dossier, a layer, or a picture, page or data file exported from here.
window-panel-bar = Bar
window-panel-sources = Sources
window-panel-article = Article
window-panel-map = Map
window-panel-regions = Regions and quotes
window-panel-suggestions = Suggestions and statements
# The edge of a panel, by which it is made wider; $panel is its name.
panel-edge = Width of the panel: { $panel }
# What came of opening and copying, and of threads. $job is a keyword.
window-not-opened = Not opened: { $reasons }
window-review-first = Not opened: { $name }; finish the article that is open for review first.
window-picture-copied = Copied the picture.
window-picture-not-copied = Not copied: { $reason }.
window-job-failed = The program failed while { $job ->
    [choose] asking for a file
    [outline] reading an outline
    [open] opening a file
    [layer] reading the layer
    [paste] reading the pasted text
    [export] exporting
    [copy] copying the picture
    [preview] drawing the preview
    [suggestions] looking for suggestions
    [article] reading the article
    [address] showing an address
   *[map] drawing the map
} ({ $reason }). What you see stays as it was; you can go on working, and save.
window-no-browser = No browser could be started. Copy the address and open it yourself: { $address }
window-no-reason = no reason given
window-no-thread = no thread can be started ({ $reason })
# Why the window does not open: without a full stop.
window-no-display = there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)
window-no-x = a system library for X is missing; type “sudo apt install { $packages }”
window-no-library = the system library { $library } is missing; type “sudo apt install { $package }”
window-no-opengl = OpenGL is not available ({ $reason }); type “sudo apt install { $packages }”
window-display-silent = the display does not answer ({ $reason }); check DISPLAY or WAYLAND_DISPLAY
window-not-ready = the data could not be made ready
window-system-failed = the window system failed ({ $reason })
window-no-state-folder = A crash would lose your edits: { $reason }.

# (end of app)


## app-actions: what can be asked for

# What can be asked for: its name, and a sentence on what it does.
action-open = Open…
action-open-help = Opens a dossier, an exported file, an article or a layer; dropping one on the window does the same.
action-save = Save
action-save-help = Saves the dossier.
action-save-as = Save as…
action-save-as-help = Saves the dossier under another name.
action-export = Export
action-export-help = Exports the map as a picture, a page or data.
action-dossier = Dossier…
action-dossier-help = Shows what the dossier has: documents, actors with their sides, groups, places.
action-layer = Layer…
action-layer-help = Chooses what the ids and names of your own layer are.
action-quit = Quit
action-quit-help = Closes the window; what is not saved is asked about.
action-undo = Undo
action-undo-help = Takes back the last edit or toggle.
action-redo = Redo
action-redo-help = Does again what was undone.
action-search = Search
action-search-help = Searches regions, groups and places by any spelling: Kiev, Київ, Nikolaev.
action-zoom-in = Zoom in
action-zoom-in-help = Shows less of the map, larger.
action-zoom-out = Zoom out
action-zoom-out-help = Shows more of the map, smaller.
action-show-all = Show the whole map
action-show-all-help = Fits all areas into the window.
action-everything-on = Switch everything on
action-everything-on-help = Switches on all sources, kinds and documents.
action-article = Article
action-article-help = Shows the article beside the map, or the sources again.
action-theme = Change the theme
action-theme-help = Changes between light and dark.
action-language = Change the language
action-language-help = Changes the language of the whole window, with the names on the map.
action-larger = Larger interface
action-larger-help = Makes everything in the window larger, up to 200 %.
action-smaller = Smaller interface
action-smaller-help = Makes everything in the window smaller, down to 80 %.
action-usual-size = Usual size
action-usual-size-help = Gives everything in the window its usual size.
action-fold-left = Fold the left panel
action-fold-left-help = Folds the panel at the left, or brings it back.
action-fold-right = Fold the right panel
action-fold-right-help = Folds the panel at the right, or brings it back.
action-fold-legend = Fold the legend
action-fold-legend-help = Folds the legend on the map, or opens it.
action-next-panel = Next panel
action-next-panel-help = Puts the keyboard into the next panel: the bar, the left, the map, the right.
action-previous-panel = Panel before
action-previous-panel-help = Puts the keyboard into the panel before.
action-accept = Accept the suggestion
action-accept-help = Makes a statement of the suggestion.
action-edit = Edit the suggestion
action-edit-help = Opens the suggestion in the form.
action-reject = Reject the suggestion
action-reject-help = Turns the suggestion down; it can be offered again.
action-next = Next suggestion
action-next-help = Goes to the next suggestion.
action-previous = Previous suggestion
action-previous-help = Goes to the suggestion before.
action-accept-all-sure = Accept all that are sure…
action-accept-all-sure-help = Lists the sure suggestions, to accept them together.
action-text = Go to the text
action-text-help = Puts the keyboard into the text of the article, where the cursor stands.
action-next-quote = Next quote
action-next-quote-help = Goes to the next quote or suggestion in the text.
action-previous-quote = Quote before
action-previous-quote-help = Goes to the quote or suggestion before in the text.
action-add-statement = Make a statement of the marked words
action-add-statement-help = Opens the form for a statement with the words that are marked in the text.
action-take-in = Add the marked words to the quote
action-take-in-help = Adds the words that are marked in the text to the quote in the form.
action-leave-out = Leave the marked words out of the quote
action-leave-out-help = Leaves the words that are marked in the text out of the quote in the form.
action-keep = Keep what is written
action-keep-help = Keeps the statement or the record that is being written; in a dialog, presses its usual button.
action-commands = All commands…
action-commands-help = Finds any command by its name.
action-shortcuts = Keyboard shortcuts
action-shortcuts-help = Lists all keys.
# Answers on whose behalf somebody new speaks; $side is a keyword.
action-side = { $side ->
    [ukraine] Speaks for Ukraine
    [russia] Speaks for Russia
    [united-states] Speaks for the United States
    [independent] Speaks for no state
   *[other] Speaks for another state
}
action-side-help = Answers on whose behalf somebody new speaks, and accepts the suggestion.
# What some are called now.
action-undo-of = Undo: { $edit }
action-redo-of = Redo: { $edit }
action-theme-dark = Dark theme
action-theme-light = Light theme
# $code is the language that comes next, $name what its speakers call it.
action-language-next = { $code ->
    [en] Window in English
    [uk] Window in Ukrainian
   *[other] Window in this language: { $name }
}
action-article-read = Read the article beside the map
action-article-close = Show the sources, not the article
action-unfold-left = Show the left panel
action-unfold-right = Show the right panel
action-unfold-legend = Show the legend
action-with-keys = { $action } ({ $keys })
# The headings under which they stand.
action-group-file = File
action-group-edit = Edit
action-group-map = Map
action-group-window = Window
action-group-article = Article and suggestions
action-group-help = Help
# Why something cannot be done now: without a full stop, behind “Not now:”.
action-not-now = Not now: { $reason }.
action-not-now-beside = not now: { $reason }
action-shipped-layer = the map is on the shipped layer
action-nothing-to-undo = there is nothing to undo
action-not-settled = the article is still being looked through
action-nothing-undone = nothing was undone
action-nothing-off = nothing is switched off
action-no-article = the dossier has no article
action-largest = it is as large as it gets
action-smallest = it is as small as it gets
action-usual-already = it has its usual size
action-no-side-asked = nobody’s side is asked for
action-no-article-open = no article is open
action-writing = a statement is being written
action-no-suggestions = the suggestions are not shown
action-no-text = the text of the article is not here
action-nothing-marked = no words are marked in the text
action-not-writing = no statement is being written
action-nothing-changed = nothing was changed
# Keys that are no actions of their own.
action-keys-tab = Tab, Enter
action-keys-tab-help = Goes through every control and every area; focuses the area.
action-keys-arrows = Arrows, PageDown
action-keys-arrows-help = Goes from an area to its neighbour in that direction, and on to the next place.
action-keys-esc = Esc
action-keys-esc-help = Closes the dialog, else clears what is open, the search, the filter, the focus.
action-keys-sides = 1 – 5
action-keys-sides-help = Answers on whose behalf somebody new speaks, in the order that is shown.
action-keys-lists = ↑ ↓, Home, End
action-keys-lists-help = Goes through suggestions, records and choices while one of them has the keyboard; Enter takes it.
action-keys-text = Shift+arrows
action-keys-text-help = Marks words in the text of the article, with Ctrl word by word; Enter makes a statement of them.
# The command palette and the sheet of shortcuts.
action-palette-hint = Which command?
action-palette-name = Find a command
action-palette-none = No command is called so.
action-palette-row = { $action }.
action-palette-row-not-now = { $action }. Not now: { $reason }.
action-sheet = Keyboard shortcuts
action-sheet-everywhere = Everywhere

# (end of app-actions)


## app-map: the map, sources, search and focus

# The map and its legend.
map-legend = Legend
map-show-all = Show all ({ $keys })
map-adding-detail = Adding detail: { $percent } %
map-area = { $area }, { $status }
map-legend-line = Show only: { $look }, { $count }
map-legend-help = Click to show only these
map-legend-help-by = According to { $names }. Click to show only these
# The panel of sources: what can be switched off.
sources-empty = Whoever says or relays something stands here with the first statement, to be switched off and on.
sources-all = all
sources-all-of = All of: { $section }
sources-none = none
sources-none-of = None of: { $section }
sources-only = only
sources-only-this = Only { $name }
sources-weighing-only = With only { $what } on
sources-weighing-all = With all on under “{ $section }”
sources-weighing-none = With all off under “{ $section }”
sources-row = { $name }, { $count ->
    [one] { $count } statement
   *[other] { $count } statements
}
sources-row-noted = { $name }, { $note }, { $count ->
    [one] { $count } statement
   *[other] { $count } statements
}
# The search.
search-hint = Find a region{"  "}{ $keys }
search-name = Find a region
search-nothing = No region of this map has such a name.
search-beyond = And { $count } more: type more of the name.
search-go-to = Go to { $name }
search-in = { $spelling } → { $area }
search-called = called { $spelling } by some
search-no-regions = stands for no regions now
# What is in focus, with its quotes.
focus-other-name = { $name } · { $besides }
focus-in = in { $area }
focus-more-on = More on { $area }
focus-together = { $count ->
    [one] { $count } region
   *[other] { $count } regions
} · in focus together
focus-group-defined = { $speaker } says which regions it stands for.
focus-group-off = It stands for no regions now: what { $speaker } says of it is switched off.
focus-without = What would change it
focus-silence = No statement names this region, which says nothing of what happens there.
focus-silence-help = Click a coloured region to read who says what of it.
# What stands around a quote; $words are the article’s.
focus-context-kept = ◦ { QUOTED($words) }, { $place }, { $kind }. Kept: { $reason }.
focus-unnamed = ⚠ { $unnamed }. { $answer }
focus-context-open = ⚠ { QUOTED($words) }, { $place }, { $kind }. Nobody has answered this yet, so the statement does not count.
focus-switched-off = Switched off: it does not count now.
focus-group-undefined = Does not count now: the statement that says what the name stands for is switched off.
focus-not-counted = Does not count: { $reason }.
focus-not-counted-now = Does not count.
focus-through-group = Names { $group }, which stands for this and { $count } more.
focus-implied = implied
focus-conditional = under a condition
focus-denied = denied
focus-check = { $sign } { $check }
focus-check-help = This quote: { $check }.
focus-copy = Copy
focus-copy-help = Copy the quote with its citation
focus-copied = Copied the quote with its citation.
focus-edit = Edit
focus-edit-help = Change this statement
focus-show = Show in article
focus-show-help = Open the article in the browser, at this quote
focus-quote = Quote: “{ $words }” { $by } { $check }.
focus-button-of = { $help }: “{ $words }”
focus-also = also
focus-and-more = and { $count } more
focus-fewer = show fewer
# With nothing in focus.
focus-nowhere = Names no region
focus-empty-reading = No statements yet. Accept a suggestion beside the article, or mark words in it and add one.
focus-read-article = Read the article
focus-empty-unread = No statements yet. Read the article beside the map: what it seems to say of regions is suggested there, and you decide.
focus-empty-waiting = { $count ->
    [one] No statements yet, and { $count } suggestion waits in the article. Read it beside the map, and decide.
   *[other] No statements yet, and { $count } suggestions wait in the article. Read it beside the map, and decide on each.
}
focus-empty = No statements yet. Open an article or a dossier ({ $keys }), or paste a text, to begin.
focus-all-off = Everything is switched off, so the map is empty.
focus-in-force = { $count ->
    [one] { $count } statement in force, with its quote. Choose a region to read who says what of it.
   *[other] { $count } statements in force, each with its quote. Choose a region to read who says what of it.
}
focus-in-force-of = { $count } of { $all } statements in force, each with its quote. Choose a region to read who says what of it.
focus-document-dated = { $outlet }, { $day }
focus-more-documents = and { $count } more documents
focus-status = { $status } ({ $count })
# What is said aloud of what an action changed.
announce-switched = { $is ->
    [on] { $name } on
   *[off] { $name } off
}
announce-everything = Everything on
announce-undone = Undone: { $what }
announce-redone = Done again: { $what }
announce-then = { $first } { $then }
announce-done = Done: { $what }.
announce-done-left = Done: { $what }. { $count ->
    [0] No suggestion is left.
    [one] { $count } suggestion is left.
   *[other] { $count } suggestions are left.
}
announce-hits = Found { $count }: { $names }.
announce-hits-first = Found { $count }: { $names } and others.
announce-focus = { $area }. { $why }
announce-several = In focus together: { $names }.
announce-no-focus = Nothing is in focus.
announce-language = Language: { $name }
announce-scale = Size: { $percent } %.
announce-dialog = Dialog: { $title }
announce-hit = { $name }, { $more }
announce-picked = { $number } of { $count }: { $name }
announce-commands = { $count ->
    [one] { $count } command.
   *[other] { $count } commands.
}
announce-folded = { $name }: folded.
announce-unfolded = { $name }: open.
announce-zoom = The map at { $percent } %.
announce-zoom-all = All of the map.
announce-filter = Only { $look }: { $count ->
    [one] { $count } region.
   *[other] { $count } regions.
}
announce-filter-off = The map shows all regions again.
announce-in-text = { $count ->
    [0] Not found in the text.
    [one] Found in { $count } place.
   *[other] Found in { $count } places.
}
announce-form = Form: { $title }
announce-region-added = Region added: { $area }.
announce-region-out = Region taken out: { $area }.
announce-suggestions = { $count ->
    [0] No suggestions.
    [one] { $count } suggestion.
   *[other] { $count } suggestions.
}
# The line under the map.
map-change-hint = Point at a tick box, or go to it by keyboard: what it would change is said here.
map-change-hint-short = Point at a tick box to see what it would change.

# (end of app-map)


## app-export: the dialog of exports

dialog-export-title = Export the map
dialog-export-copy = Copy image
dialog-export-impossible = Not possible: { $reason }.
dialog-export-format = Format
dialog-export-with-text = Put the article’s text into the file
dialog-export-with-text-help = Without it only the quotes go out. The text belongs to who published it.
dialog-export-language = Language
dialog-export-size = Size
dialog-export-width = Width
dialog-export-height = Height
dialog-export-scale = Enlarged
dialog-export-dpi = Dots per inch
dialog-export-colours = Colours
dialog-export-light = Light
dialog-export-dark = Dark
dialog-export-quotes = Quotes under the map
dialog-export-numbered = Numbered
dialog-export-without = Without
dialog-export-legend = Legend
dialog-export-auto = Auto
dialog-export-left = Left
dialog-export-right = Right
dialog-export-below = Below
dialog-export-none = None
dialog-export-columns = { $count ->
    [one] { $count } column
   *[other] { $count } columns
}
# The words on the page, each with what stands there without a choice.
dialog-export-words = Words
dialog-export-page-title = Title
dialog-export-page-subtitle = Subtitle
dialog-export-page-subtitle-usual = the citation, and what the colours say
dialog-export-page-note = Note
dialog-export-page-note-usual = none
dialog-export-page-alt = Alt text
dialog-export-page-alt-usual = made from the verdicts
dialog-export-page-date = Date
dialog-export-page-date-usual = none; as in 2025-03-18
# The sections of the form, and what is chosen in each.
dialog-export-what = What
dialog-export-look = Look
dialog-export-more = More
dialog-export-chosen-size = { $width } × { $height }
dialog-export-chosen-size-times = { $width } × { $height }, at { $times }×
dialog-export-chosen-two = { $one } · { $other }
dialog-export-own-words = { $count ->
    [0] As usual
    [one] { $count } of your own
   *[other] { $count } of your own
}
dialog-export-dpi-usual = a screen’s; on paper 300
dialog-export-preset = Usual sizes
dialog-export-text-size = Text size
dialog-export-text-size-usual = usual; 8pt, 120%
dialog-export-smaller-type = Smaller type
dialog-export-smaller-type-sign = A−
dialog-export-larger-type = Larger type
dialog-export-larger-type-sign = A+
dialog-export-legend-columns = Columns of the legend
dialog-export-page-credit = Credit
dialog-export-page-credit-usual = nobody; your name or desk
dialog-export-palette = Palette
dialog-export-palette-usual = Usual
dialog-export-palette-grey = Grey
dialog-export-palette-own = Own file
dialog-export-palette-is = Colours of { $name }
dialog-export-palette-none = No file is chosen yet: the colours stay the usual ones.
dialog-export-palette-choose = Choose a palette…
dialog-export-background = Background
dialog-export-background-paper = Paper
dialog-export-background-none = None
dialog-export-background-colour = Colour
dialog-export-background-of-colour = Colour of the background
dialog-export-labels = Names
dialog-export-labels-all = All
dialog-export-labels-coloured = Coloured regions
dialog-export-labels-none = None
dialog-export-part = Part of the map
dialog-export-part-whole = Whole
dialog-export-part-window = As in the window
dialog-export-part-focus = In focus
dialog-export-locator = Small map of the whole
dialog-export-locator-help = It shows which part of the whole this is, where it has room.
dialog-export-embed = Embed
dialog-export-embed-copy = Copy the lines
dialog-export-embed-help = The lines that show the page inside another page, in a frame as high as it is
dialog-export-embed-copied = Copied the lines that embed the page.
dialog-export-svg-text = Letters
dialog-export-svg-text-live = As text
dialog-export-svg-text-outlines = As outlines
dialog-export-svg-text-embedded = With the font
dialog-export-cmyk = For a printing press (CMYK)
dialog-export-cmyk-help = The colours are mixed from cyan, magenta, yellow and black; a screen may show them otherwise.
dialog-export-mark = Say that it was made with Claims Map
dialog-export-mark-help = The line at the foot also says how to check the picture.
# The preview, and what is said beside it; $list ends without a full stop.
dialog-export-preview-title = Preview
dialog-export-preview-is = Preview, drawn as the file will be
dialog-export-preview-close = Back
dialog-export-enlarge = Enlarge the preview
dialog-export-show-preview = Show the preview
dialog-export-zoom = Size of the preview
dialog-export-zoom-fit = Fit
dialog-export-zoom-actual = 100 %
dialog-export-no-actual = The picture is too large to be shown pixel by pixel: it has more than { $millions } million.
dialog-export-drawing = The preview is being drawn…
dialog-export-no-preview = There is no preview: { $reason }.
dialog-export-left-out = Left out at this size: { $list }.
dialog-export-all-in = Everything has room at this size.
dialog-export-way-larger = Larger picture
dialog-export-way-smaller-type = With smaller type
dialog-export-file = File
dialog-export-path = File to save to
dialog-export-choose = Choose…
# How large the file will be; $width and $height are pixels.
dialog-export-kilobytes = { $size } kB
dialog-export-megabytes = { $size } MB
dialog-export-exact-size = { $size } kB
dialog-export-pixels = { $width } × { $height } px
dialog-export-pixels-and-size = { $width } × { $height } px · { $size }
dialog-export-pixels-chosen = { $width } × { $height } px ({ $chosen })
dialog-export-pixels-chosen-and-size = { $width } × { $height } px ({ $chosen }) · { $size }
# Why a file cannot be made: without a full stop.
dialog-export-no-day = write the day as in 18 March 2025 or 2025-03-18
dialog-export-no-colour = write the colour as in #f2efe8
dialog-export-no-dpi = the resolution must be 10 to 2400 dots an inch
# What came of it.
dialog-export-not-made = Not made: { $reason }.
dialog-export-busy = Not made: another file is being made; wait for it, or cancel it.
dialog-export-saved = Saved { $path } ({ $size }).
dialog-export-not-saved = Not saved: { $reason }.
dialog-export-no-folder = there is no folder “{ $folder }”; type another path
dialog-export-cancelled = Cancelled; nothing was written.

# (end of app-export)


## app-layer: layers in the window

# The dialog.
layer-window-head = The layer { $file }
layer-window-about = { $areas ->
    [one] { $areas } area
   *[other] { $areas } areas
} · { $projection } projection
layer-window-about-features = { $areas } areas, made of { $features } features · { $projection } projection
layer-window-told-by = Told by
layer-window-told-by-numbers = numbers in the file
layer-window-own-ids = the features’ own id
layer-window-named-by = Named by
layer-window-named-by-ids = their ids
layer-window-id-note = Statements and exports name an area by its id.
layer-window-id-missing = Not all features have it: those without are told by their numbers.
layer-window-id-twice = Some features have the same: together they become one area.
layer-window-examples-missing = not in all: { $examples }
layer-window-examples-twice = some twice: { $examples }
layer-window-first-head = The first areas: name and id
layer-window-findings-head = What was odd
layer-window-finding-of-all = In the layer: { $finding }.
layer-window-finding = { $place }: { $finding }.
layer-window-more-findings = And { $count } more: “claims-map verify” lists them.
layer-window-use = Use these

# What is said of a layer that was opened: how its areas are told and named, and what was odd.
layer-window-told = { $file }: { $areas ->
    [one] { $areas } area
   *[other] { $areas } areas
}, told { $told ->
    [id] by “{ $id }”
   *[number] by their numbers
}{ $named ->
    [name] , named by “{ $name }”
   *[id] {""}
}. { $odd ->
    [0] Layer… in the File menu chooses others.
    [one] Something was odd: see Layer… in the File menu.
   *[other] { $odd } things were odd: see Layer… in the File menu.
}

# What becomes of another choice.
layer-window-dossier-edited = Not done: the dossier was edited while the layer was read; choose once more.
layer-window-misfit-only = Not done: the area that the dossier names is not among those told by “{ $by }”, such as “{ $area }”.
layer-window-misfit = Not done: { $count ->
    [one] { $count } of the { $all } areas that the dossier names is
   *[other] { $count } of the { $all } areas that the dossier names are
} not among those told by “{ $by }”, such as “{ $area }”.
layer-window-misfit-only-numbers = Not done: the area that the dossier names is not among those told by “number”, such as “{ $area }”.
layer-window-misfit-numbers = Not done: { $count ->
    [one] { $count } of the { $all } areas that the dossier names is
   *[other] { $count } of the { $all } areas that the dossier names are
} not among those told by “number”, such as “{ $area }”.
layer-window-step-choose = choose the areas’ id and name

# (end of app-layer)


## app-import: articles in the window

# What becomes of an article under review.
import-paste-too-short = An article’s text can be pasted here; what is on the clipboard is too short for one.
import-added = Added “{ $title }” to the dossier.
import-made-dossier = Made the dossier “{ $title }”.
import-attached = Added the text of “{ $title }”.
import-attached-all = Added the text of “{ $title }”; all { $all } quotes from it stand in it word for word.
import-attached-some = Added the text of “{ $title }”; { $exact } of the { $all } quotes from it stand in it word for word.
import-updated-all = Updated { $title }; of its quotes all { $found } stand in the new version.
import-updated-suggestions = { $count ->
    [one] { $updated } { $count } suggestion by somebody else is no longer offered: its words are gone.
   *[other] { $updated } { $count } suggestions by somebody else are no longer offered: their words are gone.
}
import-updated-some = Updated { $title }; of its quotes { $found } stand in the new version, and { $lost }, which will not count, do not.

# What undo takes back.
import-step-add = add “{ $title }”
import-step-new-dossier = new dossier “{ $title }”
import-step-update = update { $title }

# What stands against adding an article, without a full stop. What it is stands before the semicolon, which is also
# said by itself: the same words in import-problem-short.
import-problem = { $problem ->
    [title] the title is missing; write the headline, or what the article is about
    [outlet] the outlet is missing; write who published the article
    [day] this is no day; write it as in 18 March 2025 or 2025-03-18
    [two-days] this may be either of two days; choose one
    [address] this is no address; begin it with https:// or http://, without spaces
    [language] this is no language; write its code, as in en or uk
   *[paragraphs] every paragraph is left out; take one in again
}
import-problem-sentence = { $problem ->
    [title] The title is missing; write the headline, or what the article is about.
    [outlet] The outlet is missing; write who published the article.
    [day] This is no day; write it as in 18 March 2025 or 2025-03-18.
    [two-days] This may be either of two days; choose one.
    [address] This is no address; begin it with https:// or http://, without spaces.
    [language] This is no language; write its code, as in en or uk.
   *[paragraphs] Every paragraph is left out; take one in again.
}
import-problem-beside = { $problem ->
    [title] Missing: the headline, or what it is about.
    [outlet] Missing: who published it.
    [day] This is no day; as in 18 March 2025.
    [two-days] Which of the two is it?
    [address] This is no address; it begins with https://.
    [language] This is no code of a language; as in en or uk.
   *[paragraphs] Every paragraph is left out.
}
import-problem-short = { $problem ->
    [title] the title is missing
    [outlet] the outlet is missing
    [day] the day is no day
    [two-days] the day may be either of two
    [address] the address is no address
    [language] the language is no code
   *[paragraphs] every paragraph is left out
}

# The text at the left.
import-text-head = The article’s text
import-text-lead = { $count ->
    [0] What is ticked is taken in.
    [one] What is ticked is taken in. { $count } paragraph may not be the article’s own.
   *[other] What is ticked is taken in. { $count } paragraphs may not be the article’s own.
}
import-little-taken = Of the page’s { $all } words only { $taken } seem to be the article. Look whether something is missing.
import-show-page = { $count ->
    [one] Show the whole page ({ $count } more paragraph)
   *[other] Show the whole page ({ $count } more paragraphs)
}
import-take-mended = Read it as it was meant
import-show-article = Show the article alone
import-leave-proposed-out = Leave out what is proposed
import-leave-nothing-out = Take everything in
import-take-in-name = Take in: { $words }
import-proposed = Proposed: { $why }.

# What the article is.
import-head = Bring in an article
import-known-attached = The dossier has this text already: it is that of “{ $title }”.
import-known = This is the text of “{ $title }”, verified by its hash: attach it.
import-attach = Attach the text
import-form-of-text = { $form ->
    [recorded] It is the text without the paragraphs that were left out when it was brought in.
    [recorded-and-proposed] It is the text without the paragraphs that were left out when it was brought in, or were proposed to be.
    [whole] It is the whole text, with nothing left out.
    [proposed] It is the text without the paragraphs that were proposed to be left out.
   *[raw] It is the text of the file itself, with its marks.
}
import-about-counting = { $kind } · { $language } · …
import-about = { $kind } · { $language } · { $words ->
    [one] { $words } word
   *[other] { $words } words
}
import-language-name = { $language ->
    [none] language not known
    [en] English
    [uk] Ukrainian
    [ru] Russian
   *[other] language { $tag }
}
import-hash = LF · NFC · sha256 { $hash }…
import-count-left-out = { $out } of { $all } { $all ->
    [one] paragraph
   *[other] paragraphs
} left out

# Its citation.
import-citation-head = Citation
import-title = Title
import-title-hint = the headline, or what it is
import-offer = Take the first line as the title: { QUOTED($words) }
import-title-is-headline = The headline
import-title-is-description = A description
import-outlet = Outlet
import-outlet-hint = who published it
import-day = Day
import-day-hint = none; as in 18 March 2025
import-day-understood = Understood as { $day }
import-day-is-known = Given there
import-day-is-inferred = Inferred
import-address = Address
import-address-hint = none; https://…
import-language = Language
import-language-hint = not known; as in en or uk

# Where it goes.
import-goal-head = Where to
import-goal-present = This dossier
import-goal-new = A new dossier
import-goal-title = Its title
import-goal-title-hint = the article’s title
import-goal-joins = It joins the dossier that is open.
import-goal-joins-titled = { $count ->
    [0] It joins the dossier { $title }, which has no article yet.
    [one] It joins the dossier { $title }, beside the article that is there.
   *[other] It joins the dossier { $title }, beside the { $count } articles that are there.
}
import-goal-own = It gets a dossier of its own.
import-goal-own-instead = It gets a dossier of its own. { $title } is put away; undo brings it back.
import-add = Add to the dossier
import-make = Make the dossier

# Another version of a document.
import-version-head = The article has changed
import-version-lead = This is another version of a document here: { $title }. Its quotes: { $in_place } in place, { $moved } moved.
import-version-lead-lost = This is another version of a document here: { $title }. Its quotes: { $in_place } in place, { $moved } moved, { $not_found } not found. What is not found will not count.
import-version-suggestions = { $count ->
    [one] { $count } suggestion by somebody else waits for words that this version no longer has. It will not be offered any more.
   *[other] { $count } suggestions by somebody else wait for words that this version no longer has. They will not be offered any more.
}
import-version-more = … and { $count } more
import-version-update = Update the dossier
import-version-before = Before: { QUOTED($words) }
import-version-now = Now: { QUOTED($words) }
import-version-now-nothing = Now: nothing that is near

# (end of app-import)


## app-reader: the reader and its suggestions

# The article at the left.
reader-head = The article
reader-close = close
reader-close-name = Close the article
reader-show-map = show the map
reader-show-map-name = Show the map instead of the article
reader-show-article = Article
reader-show-article-name = Show the article instead of the map
reader-citation = { $citation } — { $title }
reader-headline-unknown = Headline not known
reader-left-out = { $count ->
    [one] { $count } paragraph of the page is left out as no part of the article.
   *[other] { $count } paragraphs of the page are left out as no part of the article.
}
reader-paragraph-counts = { $accepted ->
    [0] { $suggested } suggested
   *[other] { $suggested ->
        [0] { $accepted } accepted
       *[other] { $accepted } accepted, { $suggested } suggested
    }
}
reader-facts-reading = { $citation } · { $paragraphs ->
    [one] { $paragraphs } paragraph
   *[other] { $paragraphs } paragraphs
} · reading…
reader-facts-read = { $citation } · { $paragraphs ->
    [one] { $paragraphs } paragraph
   *[other] { $paragraphs } paragraphs
} · { $names ->
    [one] { $names } name
   *[other] { $names } names
}
# What identifies the text: shown on hovering.
reader-details-without-text = { $tag } · LF · NFC · SHA-256 { $hash }
reader-details = { $tag } · LF · NFC · SHA-256 { $hash } · { $words ->
    [one] { $words } word
   *[other] { $words } words
}
reader-text-missing = The text of this article is not here: a dossier carries quotes, not articles. If you have it, open it or drop it on the window; Claims Map tells whether it is this one.
reader-attach-text = Attach the article’s text…
reader-find = Find in the text
reader-next-quote = Next quote
reader-previous-quote = Previous quote
reader-text-name = Text of the article

# The form of a statement.
reader-form-change = Change the statement
reader-form-new = New statement
reader-form-document-head = In which document
reader-form-document = Document
reader-form-kind-head = What is said
reader-form-side-head = By which side
reader-form-side-unsaid = Not said
reader-form-regions-head = Of which regions
reader-form-no-region = None: the words name no region.
reader-form-none-chosen = No region is chosen.
reader-form-none-of-named = No region is chosen; the words name { $areas }.
reader-form-put-in = Put in { $areas }
reader-form-about-none = It is about no region
reader-form-colours-nothing = Without a region it colours nothing.
reader-form-region-chip = { $area } ×
reader-form-take-region-out = Take { $area } out
reader-form-add-region = Add a region
reader-form-add-region-hint = any spelling
reader-form-offer = + { $name }
reader-form-group-offer = { $group } ({ $count })
reader-form-extent-head = How much of them
reader-form-extent = { $extent ->
    [whole] Whole
    [part] Part
    [place] A place
    [approach] Towards it
   *[unspecified] Not said
}
reader-form-wording = Its words
reader-form-wording-hint = such as “a small portion”
reader-form-percent = Percent
reader-form-percent-hint = none
reader-form-choose-place = choose a place
reader-form-place = Place
reader-form-new-place = New place
reader-form-new-place-hint = its name
reader-form-outline = its outline from a GeoJSON file…
reader-form-outline-name = Add a place from a file
reader-form-group = Group
reader-form-no-group = no group
reader-form-group-gone = none
reader-form-defines = Defines
reader-form-defines-hint = a group of these regions
reader-form-speaker-head = Who says it
reader-form-speaker = Speaker
reader-form-speaker-hint = name
reader-form-article-itself = The article itself ({ $outlet })
reader-form-relayers = Through
reader-form-relayers-hint = names, with commas
reader-form-newcomer = { $name } is new to this dossier. Speaks for:
reader-form-voice-head = Whose words the quote is
reader-form-voice = Whose words
reader-form-voice-of-marks = As the quotation marks tell
reader-form-voice-of-speaker = The speaker’s own
reader-form-voice-of-document = The article’s, a paraphrase
reader-form-voice-of-relayer = A relayer’s
reader-form-voice-hint = It counts only where every part of the quote stands inside quotation marks, or they wrote the document; else it is the article’s.
reader-form-modality-head = How firmly
reader-form-modality = { $modality ->
    [asserted] Outright
    [implied] Implied
    [conditional] Under a condition
   *[denied] Denied
}
reader-form-day = Day
reader-form-day-hint = as in 2025-03-18
reader-form-note = Note
reader-form-note-hint = for readers
reader-form-keep = Keep
reader-form-remove = remove
reader-form-remove-name = Remove the statement

# The words of a statement in its form. $number counts from 1.
reader-words-note = ⚠ { QUOTED($words) }, { $place }: { $kind }.
reader-words-widen = widen the quote
reader-words-widen-name = Widen the quote to { QUOTED($words) }
reader-words-denied = it is denied
reader-words-denied-by-other = somebody else denies it, in the next sentence
reader-words-conditional = it is under a condition
reader-words-answer-name = { $answer }: { QUOTED($words) }
reader-words-twin-name = { $name } ({ $number } of { $count })
reader-words-says-so = the statement says so: { $modality ->
    [denied] denied
   *[conditional] conditional
}
reader-words-means-area = its words mean this region all the same
reader-words-means-source = the text means them under another name
reader-words-answer-unnamed = { $answer }: { $unnamed }
reader-words-kept-unnamed = Why it is kept: { $unnamed }
reader-words-kept-hint = kept, because …
reader-words-kept-name = Why { QUOTED($words) } is kept
reader-words-unanswered = Without an answer the statement colours nothing.
reader-words-leave-out = leave out
reader-words-leave-out-name = Leave segment { $number } out
reader-words-add-marked = add the marked words
reader-words-add-marked-name = Add the marked words
reader-words-leave-marked-out = leave the marked words out
reader-words-leave-marked-out-name = Leave out the words marked in the text
reader-words-join = join with the next
reader-words-join-name = Join segment { $number } with the next
reader-words-leave-selected-out = leave the selected words out
reader-words-leave-selected-out-name = Leave out the words selected in segment { $number }
reader-words-mark-hint = Select words here and press Delete to leave them out. Or mark words in the text: { $add } adds them, { $leave } leaves them out.
reader-words-select-hint = The article’s text is not here: select words in the quote to leave them out.
reader-words-by-hand = write the words by hand
reader-words-by-hand-name = Write the words by hand
reader-words-uncut = take the cuts back
reader-words-uncut-name = Take the cuts back
reader-words-segment-name = Words of segment { $number }
reader-words-by-hand-hint = Words that are written by hand have been compared with nothing: the statement colours nothing until the article’s text is attached and has them.
reader-words-take-back = take back what is written
reader-words-take-back-name = Take back what is written

# What stands against keeping a form, without a full stop.
reader-problem-kind = say what kind of statement it is
reader-problem-regions = choose the region that the words name ({ $areas }), or say that it is about none
reader-problem-speaker = say who says it
reader-problem-share = the share must be a number over 0 and under 100
reader-problem-day = write the day as in 18 March 2025 or 2025-03-18
reader-problem-place = choose the place, or another extent
reader-problem-words = write the words of every part of the quote
reader-problem-quote = mark the words that say it
reader-problem-side = say on whose behalf { $name } speaks
reader-problem-document-gone = the document is not there any more
reader-problem-area-code = this layer has no area with the code of { $areas }; Edit lets you choose regions
reader-problem-area-code-alike = this layer has no area with the code of { $areas }; Edit proposes { $alike }

# Notices.
reader-not-possible = Not possible: { $problem }.
reader-not-kept = Not kept: { $problem }.
reader-kept = Recorded: { $statement }; { $areas }.
reader-kept-without-region = Recorded: { $statement }; no region, so it colours nothing.
reader-accepted-uncounted = Accepted, but it does not count yet: { $why }. It waits among the suggestions to be changed.
reader-answer-first = Not accepted yet: answer first what its card asks. Until then it would colour nothing.
reader-not-accepted = Not accepted: { $problem }.
reader-words-not-there = The words do not stand in “{ $title }”, or several times: mark those that say it.
reader-place-without-region = Not added: choose the region first in which the place lies.
reader-form-needs-article = Not done: the article would go that you are writing a statement of; keep the form or put it away first.
reader-edit-refused = Not done: { $problem }.

# What undo takes back. $kind is the keyword of a statement’s kind, else reader-kind; $statement is reader-statement-by.
reader-kind = { $kind ->
    [claim] claim
    [occupation] occupation
    [advance] advance
    [buildup] buildup
    [concession] concession
    [denial] denial
   *[recapture] recapture
}
reader-statement-by = { $kind }, said by { $speaker }
reader-step-add = add { $statement }
reader-step-accept = accept { $statement }
reader-step-change = change { $statement }
reader-step-edit-field = edit the { $field ->
    [document] document
    [kind] kind
    [areas] areas
    [group] group
    [place] place
    [side] side
    [voice] voice
    [answer] answer
    [speaker] speaker
    [relayers] relayers
    [extent] extent
    [modality] modality
    [day] day
   *[note] note
} of { $statement }
reader-step-edit-quote = edit the quote of { $statement }
reader-step-reject = reject the suggested { $kind }
reader-step-offer-again = offer { $kind } again
reader-step-accept-several = { $count ->
    [one] accept a suggestion
   *[other] accept { $count } suggestions
}
reader-step-view = a toggle
reader-step-toggle = toggles

# Suggestions.
reader-side-statement = Statement
reader-side-suggestions = Suggestions ({ $count })
reader-side-quotes = Quotes
reader-marked = Marked: { QUOTED($words) }
reader-add-statement = Add a statement
reader-none-without-text = Without the article’s text there is nothing to suggest.
reader-none-yet = Reading the article…
reader-none-found = Nothing in this text reads like a statement about a region. Mark words in the text to add one.
reader-none-left = All suggestions are decided. Mark words in the text to add a statement.
reader-uncounted = { $count ->
    [one] { $count } accepted statement does not count yet
   *[other] { $count } accepted statements do not count yet
}
reader-uncounted-change = change the first
reader-uncounted-change-name = Change the first statement that does not count yet
reader-accept-all = accept all that are sure…
reader-accept-all-name = Accept all that are sure
reader-suggestion-name = Suggestion { $number } of { $count }: { $headline }
reader-suggestion-which = Suggestion { $number }: { $headline }
reader-headline = { $kind } · { $areas }{ $extent ->
    [place] {" "}· { $place }
    [part] {" "}· part
    [approach] {" "}· approach
    [whole] {" "}· whole
   *[unspecified] {""}
}{ $modality ->
    [implied] {" "}· implied
    [conditional] {" "}· under a condition
    [denied] {" "}· denied
   *[asserted] {""}
}
reader-no-area-named = no region named
reader-areas-and-more = { $areas } and { $count } more
reader-suggested-words = { QUOTED($words) }
reader-source = { $speaker } → the article
reader-source-step = { $first } → { $next }
reader-source-unknown = the article
reader-given = by somebody else
reader-given-by = Suggested by { $origin }.
reader-given-because = Suggested by { $origin }: { $reason }
reader-reason = { QUOTED($words) }: { $what }.
reader-guard-warning = ⚠ { $warning }.
reader-refusal = This layer has no area with the code of { $areas }; Edit lets you choose regions.
reader-refusal-alike = This layer has no area with the code of { $areas }; Edit proposes { $alike }.
reader-left-out-areas = Not on this layer, so left out: { $areas }.
reader-accept-keys = Accept  A
reader-accept-name = Accept
reader-edit-keys = Edit  E
reader-edit-name = Edit
reader-reject-keys = Reject  R
reader-reject-name = Reject
reader-ask-side = { $name } is new to this dossier. On whose behalf does { $name } speak?
reader-side-keys = { $side }  { $key }
reader-turned-down = Turned down ({ $count })
reader-offer-again = offer again
reader-offer-again-name = Offer again: { $headline }
reader-unmatched-head = Names without a match
reader-unmatched = { $name } — { $what }
reader-group-read-as = { QUOTED($name) } was read as { $areas }.
reader-group-id-read-as = The group { $name } was read as { $areas }.

# Regions that the layer does not have.
reader-misfit-some-left-out = Some regions that the article names are not on this layer; they are left out.
reader-misfit-all = This layer’s areas have other codes: none of the suggestions below has a region on it, so none can be accepted as it stands.
reader-misfit-several = This layer’s areas have other codes: { $beyond } of { $all } suggestions have no region on it and cannot be accepted as they stand.
reader-misfit-none = { $area } ({ $id }): no area here is called so
reader-misfit-one = { $area } ({ $id }): here { $fit }
reader-misfit-many = { $area } ({ $id }): here { $fits }, which is not clear
reader-misfit-alternatives = { $first } or { $next }
reader-misfit-more = And { $count } more.
reader-misfit-hint = Edit (E) proposes the areas of this layer that are called so; you confirm them.
reader-area-with-id = { $area } ({ $id })

# Accepting all that are sure.
reader-batch-head = Accept all that are sure
reader-batch-none = None of the open suggestions is both sure and free of words around it that may change it.
reader-batch-row-name = Accept: { $headline }
reader-batch-sides-head = On whose behalf they speak
reader-batch-changes-head = What the map will become
reader-batch-no-change = Nothing changes on the map.
reader-batch-under-toggles = With the sources and kinds that are switched on now.
reader-batch-change = { $area }: { $to } (now { $from })
reader-batch-left = Left for you to decide one by one: { $reasons }.
reader-batch-left-not-sure = { $count } not sure
reader-batch-left-guarded = { $count } with words around the quote that may change it
reader-batch-left-beyond = { $count } without a region on this layer
reader-batch-accept-one = Accept it
reader-batch-accept-several = Accept these { $count }
reader-batch-undo = One undo takes all of them back.

# (end of app-reader)


## app-contents: what stands in a dossier

# The dialog.
contents-head = The dossier
contents-title = Title
contents-documents = Documents ({ $count })
contents-actors = Actors ({ $count })
contents-groups = Groups ({ $count })
contents-places = Places ({ $count })
contents-no-documents = None yet: open, drop or paste an article.
contents-no-actors = None yet: they come with the statements that name them.
contents-no-groups = None yet: names that stand for several regions.
contents-no-places = None of its own yet: named parts of a region with an outline.
contents-add-actor = add an actor
contents-add-group = add a group
contents-add-place = add a place
contents-row-name = { $name }, { $about }
contents-add = Add
contents-keep = Keep
contents-revert = revert
contents-revert-name = Take back what was typed
contents-not-kept = Not kept: { $problem }.

# What stands against keeping a record, without a full stop.
contents-problem-title = write what the dossier is about
contents-problem-name = write the name
contents-problem-side = choose on whose behalf it speaks
contents-problem-region = choose the region in which it lies
contents-problem-outline = choose the file with its outline

# What a list says of a record.
contents-document-with-text = { $citation } · with its text
contents-document-without-text = { $citation } · without its text
contents-no-regions = no regions
contents-regions = { $areas }
contents-regions-and-more = { $areas } and { $count } more
contents-in-region = in { $area }
contents-says = says { $count }
contents-relays = relays { $count }
contents-says-and-relays = says { $says } · relays { $relays }
contents-named-by-none = named by no statement

# The title.
contents-title-hint = what the dossier is about
contents-title-note = It stands over the map and, unless another one is chosen there, over exported pictures.
contents-counts = { $documents ->
    [one] { $documents } document
   *[other] { $documents } documents
} · { $actors ->
    [one] { $actors } actor
   *[other] { $actors } actors
} · { $statements ->
    [one] { $statements } statement
   *[other] { $statements } statements
}
contents-layer = Made on the layer { $layer }.

# A document.
contents-citation-head = Citation
contents-author-head = Who speaks in it itself
contents-author = Author
contents-author-nobody = Nobody: a news article
contents-text-head = Text
contents-text-about = { $length ->
    [one] { $length } characters
   *[other] { $length } characters
} · LF · NFC · sha256 { $hash }…
contents-text-here = The text is in the dossier.
contents-text-not-here = The text is not in the dossier.
contents-detach = take the text out
contents-detach-name = Take the text out
contents-attach = attach the text from a file…
contents-attach-name = Attach the text

# An actor.
contents-name = Name
contents-actor-name-hint = in full
contents-short-name = Short name
contents-short-name-hint = in running text
contents-role = Role
contents-role-hint = none; such as a spokesperson of
contents-side-head = On whose behalf
contents-uses-head = In the dossier
contents-replace = Replace by…
contents-replace-name = Replace by another actor

# A group.
contents-group-name-hint = as sources use it
contents-members-head = Regions that it stands for
contents-membership-head = Who says so
contents-membership = Who says so
contents-membership-general = General knowledge
contents-members-always = Its regions always count.
contents-members-while-in-force = Its regions count only while that statement is in force.

# A place.
contents-place-name-hint = in English
contents-ukrainian-name = Ukrainian
contents-ukrainian-name-hint = in Ukrainian
contents-region-head = Region in which it lies
contents-outline-head = Outline
contents-no-outline = None yet.
contents-outline = { $count ->
    [one] { $count } positions.
   *[other] { $count } positions.
}
contents-choose-outline = from a GeoJSON file…
contents-choose-outline-name = Choose the outline’s file

# Taking a record out.
contents-remove = { $record ->
    [document] remove the document
    [actor] remove the actor
    [group] remove the group
   *[place] remove the place
}
contents-needed = { $record ->
    [document] { $count ->
        [one] { $count } statement quotes it; change or remove that before the document.
       *[other] { $count } statements quote it; change or remove these before the document.
    }
    [actor] { $count ->
        [one] { $count } statement names it; change or remove that first.
       *[other] { $count } statements name it; change or remove these before the actor.
    }
    [group] { $count ->
        [one] { $count } statement names it; change or remove that first.
       *[other] { $count } statements name it; change or remove these before the group.
    }
   *[place] { $count ->
        [one] { $count } statement names it; change or remove that first.
       *[other] { $count } statements name it; change or remove these before the place.
    }
}

# (end of app-contents)


## app-desk: opening, keeping, closing

# The File menu and the dialogs of the desktop.
desk-menu = File menu
desk-recent = Recent
desk-title = { $name } – { $program }
desk-title-unsaved = • { $name } – { $program }
desk-chosen-format = the chosen format
desk-open-title = Open a dossier, an exported file, an article or a layer
desk-open-any = what can be opened
desk-open-maps = dossiers and exported files
desk-open-articles = articles
desk-open-layers = layers
desk-open-palettes = palettes
desk-open-all = all files
desk-save-title = Save the dossier
desk-save-dossiers = dossiers
# Asking for a path where the desktop has no dialog for files. The sentence under the field says what is wrong with the
# path and what to do, or what becomes of it.
path-palette-title = Open a palette
path-outline-title = Open the outline of a place
path-name = Path
path-lead = This desktop shows no dialog for files, so type the path here. Tab completes it; ~ is your own folder.
path-hint = Type a file’s name, or choose one below.
path-looking = Looking …
path-empty = No path is typed: type one, or choose a file below.
path-folder = This is a folder: type the name of a file in it, or choose one below.
path-no-folder = There is no folder { $folder }: check its name, or make it first.
path-no-file = There is no file { $path }: check its name, or choose one below.
path-not-a-file = { $path } is a device, a pipe or a socket: choose an ordinary file.
path-unreadable = { $path } cannot be read ({ $reason }): check its name and its permissions, or choose another file.
path-locked-folder = Nothing can be written into the folder { $folder } ({ $reason }): choose another folder.
path-opens = Opens { $path }.
path-writes = Writes { $path }.
path-replaces = “{ $name }” is there already: it would be replaced, and you are asked first.
path-replaces-read-only = “{ $name }” is there already and marked as read-only: it would be replaced, and you are asked first.
path-replace-question = “{ $name }” is there already. Replace it?
path-replace-means = What is in it now would be lost.
path-replace = Replace it
path-keep = Keep it
path-open = Open
path-entry-folder = Folder { $name }
path-entry-file = File { $name }
path-beyond = { $count ->
    [one] and { $count } more: type another letter of its name
   *[other] and { $count } more: type more letters of a name
}
path-nothing-fits = Nothing here begins so.
# Buttons of questions.
desk-do-not-save = Don't save
desk-keep-it = Keep it
desk-back = Back
desk-save-without-it = Save without it
desk-drop-it = Drop it
desk-leave-it = Leave it
desk-overwrite-it = Overwrite
desk-recover = Recover
desk-recover-this = Recover “{ $title }”
desk-discard = Discard
desk-discard-this = Discard “{ $title }”
desk-later = Later
desk-later-help = It is offered again at the next start
# Edits that are not saved.
desk-unsaved = Save your changes to “{ $name }”?
desk-unsaved-close = The window will close. Changes that you do not save will be lost.
desk-unsaved-open = “{ $name }” takes its place. Changes that you do not save are lost.
desk-unsaved-new = The new dossier takes its place. Undo brings it back while the window is open; what you do not save now is lost when it closes.
# What was typed and is not kept yet.
desk-typed-drop = Drop what you typed?
desk-typed-form = Keep the statement that you are writing?
desk-typed-record = Keep what you changed?
desk-typed-review = Leave the article that you are reviewing?
desk-typed-not-saved = It is not in the dossier yet, so saving does not save it.
desk-typed-lost = It is not in the dossier yet: what you typed is lost unless you keep it.
desk-review-lost = It is not in a dossier yet: what you typed and ticked is lost.
desk-typed-problem = It cannot be kept yet: { $problem }.
# An export would overwrite a file.
desk-overwrite = Overwrite “{ $name }”?
desk-overwrite-means = There is a file of this name already. What is in it will be lost.
desk-overwrite-read-only = There is a file of this name already, marked as read-only: somebody does not want it changed. What is in it will be lost; the mark stays.
# The file is not as this window knows it.
desk-changed = “{ $name }” was changed by somebody else
desk-changed-means = The file is not as you opened it. Nothing has been written; what shall be done?
desk-gone = “{ $name }” is not there any more
desk-gone-means = It was moved, renamed or deleted. Nothing has been written; what shall be done?
desk-read-only = “{ $name }” is marked as read-only
desk-read-only-means = Somebody does not want it changed. Nothing has been written; what shall be done?
desk-save-as = Save as “{ $name }”
desk-save-as-means = Both are kept. You go on in the new file.
desk-reload = Open what is there
desk-reload-means = Shows the other's work; undo brings yours back.
desk-overwrite-other = Overwrite it
desk-overwrite-other-means = The other's changes are lost.
desk-write-again = Write it again
desk-write-again-means = Your work stands in the same place as before.
desk-write-over = Write over it
desk-write-over-means = What stands in it is replaced; it stays marked as read-only.
# Work of an earlier window.
desk-recover-unsaved = Recover unsaved work?
desk-recover-means = { $program } ended before these edits were saved. They are as you left them.
desk-recover-means-in-part = { $program } ended before these edits were saved. Where something could not be read, it says so.
desk-recover-kept = What you do not recover or discard is kept.
desk-recovering = Recovering …
desk-recovering-means = The work is being read, with its layer.
desk-work = { $count ->
    [one] { $count } edit
   *[other] { $count } edits
}, the last { $age }: { $edit }.
desk-work-damaged = Not all of it can be read: { $damage }. Its file is kept whatever you choose.
desk-age-now = less than a minute ago
desk-age-minutes = { $count ->
    [one] { $count } minute ago
   *[other] { $count } minutes ago
}
desk-age-hours = { $count ->
    [one] { $count } hour ago
   *[other] { $count } hours ago
}
desk-age-days = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
}
desk-origin-none = It was never saved into a file.
desk-origin-same = It belongs to { $file }, which has not changed since.
desk-origin-changed = It belongs to { $file }, which has changed since.
desk-origin-gone = It belongs to { $file }, which is not there any more.
desk-origin-read-only = It belongs to { $file }, which is marked as read-only.
# What the disk has answered.
desk-kept-again = Your edits are on the disk again.
desk-not-kept = A crash would lose your edits now: { $reason }. It is tried again until it works; you can go on working, and save.
desk-before-not-saved = The dossier before was not saved: { $reason }.
desk-reloaded = This is what stands in { $name } now; undo brings yours back.
desk-open-anew = open the file anew
desk-recovered-work = recovered work
desk-not-recovered = Not recovered: { $reasons } The work is kept, and offered at the next start.
desk-discarded = Discarded the unsaved work on “{ $title }”.
desk-discarded-in-part = Discarded the unsaved work on “{ $title }”. A part of it could not be read, so the file is kept: { $path }.
desk-not-discarded = Not discarded: { $reason }.
desk-writer-failed = The program failed while it wrote or read a file ({ $reason }). What you see stays as it was; save it under another name.
desk-writer-ended = the part that writes files has ended
desk-path-too-late = Not saved: another file was opened while you chose a name.
desk-other-window = { $name } is being edited in another window too (process { $process }). Whoever saves second is asked what to do; nothing is overwritten without asking.
desk-saved = Saved { $path }.
desk-not-saved = Not saved: { $reason }.
desk-recovered = Recovered { $count ->
    [one] { $count } edit
   *[other] { $count } edits
}; not saved yet.
desk-recovered-in-part = Recovered { $count ->
    [one] { $count } edit
   *[other] { $count } edits
}; not saved yet. Not all of it: { $damage }.
desk-recovered-in-part-kept = Recovered { $count ->
    [one] { $count } edit
   *[other] { $count } edits
}; not saved yet. Not all of it: { $damage }. The old journal is kept as { $path }.
desk-answer-first = Not opened: answer first, then open { $name }.

# (end of app-desk)

