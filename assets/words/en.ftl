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
words-regions = { $count ->
    [one] { $count } region
   *[other] { $count } regions
}
words-unknown-language = there is no language “{ $code }”; choose { $known }
# What the system, or a reader of JSON, says of a fault: its own words.
words-io = { $system }
words-json = { $library }
# Days: $month is 1 to 12.
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
model-citation-headline = “{ $headline }”
model-citation-described = { $description } (headline not known)
model-citation-untitled = headline not known

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
model-uncounted-pieces = nobody has said why so few words of a sentence are quoted (“{ $words }”)
model-uncounted-near = nobody has said what “{ $words }” near the quote means for it
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
model-guard-line-kept = “{ $words }” { $label } (kept: { $reason })
model-guard-line-open = “{ $words }” { $label } (not answered)
model-guard-kept = Kept: { $reason }.
model-guard-open = Nobody has answered this yet, so the statement does not count.
model-guard-note = “{ $words }” { $place ->
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
derive-extent-part-worded = part: “{ $wording }”
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
derive-clause-worded = { $clause } (“{ $wording }”)
derive-clause-worded-by = { $clause } (“{ $wording }” in the words of { $whose })
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
    [first] The statement “{ $id }” does not count: { $why }
   *[later] the statement “{ $id }” does not count: { $why }
}
derive-uncounted-many = { $position ->
    [first] The statements { $ids } do not count
   *[later] the statements { $ids } do not count
}
derive-and-more = { $names } and { $count } more

# Whether a statement counts now: sentences.
derive-standing-off = Switched off: it does not count now.
derive-standing-undefined = Does not count now: the statement that says what the name stands for is switched off.
derive-standing-uncounted = Does not count: { $why }.

# What a toggle would change.
derive-change = { $lead }: { $outcomes }; nothing else changes.
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
derive-quote-attributed = “{ $quote }” — { $attribution }
derive-quoted-reporting = { $reporter }, reporting { $speaker }
derive-quoted-reporting-through = { $reporter }, reporting { $speaker } (through { $through })
derive-quoted-then = { $first }, then { $last }
derive-quoted-in = { $who }, in { $outlet }
derive-quoted-on = { $who }, { $day }

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
    [one] Source: { $citations } · { $count } statement in force; its quote is in this file’s record.
   *[other] Source: { $citations } · { $count } statements in force; their quotes are in this file’s record.
}
scene-foot-no-sources = { $count ->
    [one] No sources yet · { $count } statement in force; its quote is in this file’s record.
   *[other] No sources yet · { $count } statements in force; their quotes are in this file’s record.
}
scene-foot-borders = { $note } · { $credit }. { $report }
scene-foot-made = Made with Claims Map · check it: claims-map verify FILE
scene-foot-made-on = Made with Claims Map on { $day } · check it: claims-map verify FILE

# On the map.
scene-area-title = { $name }: { $status }. { $sentence }
scene-place-title = { $name }: { $status }.
scene-call-out = { $status } · { $speakers }
scene-described-status = { $status }: { $names }.

# The legend, and what its lines mean.
scene-legend = Legend
scene-explained = { $first } · { $last }
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
scene-uncounted-one = “{ $id }” ({ $why })
scene-uncounted = { $count ->
    [one] { $count } statement: { $statements }.
   *[other] { $count } statements: { $statements }.
}
scene-uncounted-more = { $count ->
    [one] { $count } statement: { $statements }; and more.
   *[other] { $count } statements: { $statements }; and more.
}
scene-remarks-left-out = { $count ->
    [one] { $count } more remark has no room at this size.
   *[other] { $count } more remarks have no room at this size.
}
scene-off-says = what { $name } says
scene-off-relays = what { $name } relays
scene-off-says-and-relays = { $name } (what it says and what it relays)
scene-off-direct = no go-between named
scene-off-implied = what is only implied

# Footnotes.
scene-note-title = Note { $number }
scene-note-quote = “{ $quote }” —
scene-note-attribution = { $attribution }.
scene-note-attribution-remarks = { $attribution } ({ $remarks }).
scene-note-see = See { $notes }.
scene-note-see-also = See also { $notes }.
scene-notes-left-out = { $count ->
    [one] { $count } more note has no room at this size.
   *[other] { $count } more notes have no room at this size.
}
scene-remark-modality = { $modality ->
    [implied] only implied by these words
    [conditional] under a condition
   *[denied] it is denied
}
scene-remark-near = near it: “{ $words }”

# (end of scene)


## export: files that go out, and what checking them finds

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
page-map-help = Arrow keys go from region to region, Enter shows the quotes, Escape goes back to the summary.
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
page-around = “{ $words }”, { $place }, { $label }. { $answer }
page-around-listed = { $place } “{ $words }” { $label }. { $answer }
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
page-unnamed = The article does not name this region, which says nothing of what happens there.
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

# (end of load)


## article: articles that are read

# (end of article)


## layer: layers that are read

# (end of layer)


## edit: changes of a dossier

# (end of edit)


## text: quotes, the guard, suggestions

# (end of text)


## save: what is written

# (end of save)


## service: what window and command line share

# (end of service)


## cli: the command line

# (end of cli)


## cli-help: what can be typed

# (end of cli-help)


## app: the window

# (end of app)


## app-actions: what can be asked for

# (end of app-actions)


## app-map: the map, sources, search and focus

# (end of app-map)


## app-export: the dialog of exports

# (end of app-export)


## app-layer: layers in the window

# (end of app-layer)


## app-import: articles in the window

# (end of app-import)


## app-reader: the reader and its suggestions

# (end of app-reader)


## app-contents: what stands in a dossier

# (end of app-contents)


## app-desk: opening, keeping, closing

# (end of app-desk)

