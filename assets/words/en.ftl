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

# (end of export)


## page: the interactive page

# (end of page)


## load: files that are read

# (end of load)


## article: articles that are read

# (end of article)


## layer: layers that are read

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
edit-remove-statement = remove { $id }
edit-remove-statement-of = remove { $id }, { $statement }
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
edit-wording-not-quoted = “{ $wording }” does not stand in the quote; quote the words, or leave it out
edit-share-range = the share must be over 0 and under 100 percent
edit-share-not-quoted = the share of { $percent } % does not stand in the quote; quote it, or leave it out

# (end of edit)


## text: quotes, the guard, suggestions

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

# Why something could not be opened.
service-of-file = { $file }: { $cause }
service-table = { $file }: this is a table, not an article; open the dossier or the picture that belongs to it
service-too-short = { $file }: this is neither a dossier nor an article, since its text has only { $length } characters; choose a file with the whole article
service-pasted-text = the pasted text
service-nothing-yet = the shipped article names areas that this layer does not have, so the map starts empty; open your own dossier or article on it
# Why a map was not written.
service-export-ending = { $path }: end the name with one of { $endings }
# Why the window did not open.
service-no-window = this program was built without the feature “window”
service-crashed = a fault in Claims Map itself ended it ({ $fault }); your files are as they were, please report it

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
cli-not-mentioned = Not mentioned ({ $count }): { $areas }.
cli-as-reported = Colours say what the sources report, not how things are on the ground.
cli-article-needs-window = { $file }: an article needs the window, where it is reviewed, and the window cannot open: { $why }
cli-no-window = The window cannot open: { $why }; to make a picture without a window, type “claims-map export map.png”.
# explain
cli-explain-heading = { $en } · { $uk } · { $code }: { $status }
cli-explain-check = { $check } ({ $role })
cli-role-carries = carries the status
cli-role-outranked = another statement gives the colour
cli-role-off = switched off
cli-role-group = its group is not defined while the statement that defines it is off
cli-role-not-counted = not counted: not compared with its text, or not answered for
# export
cli-export-folder = { $path }: the folder cannot be made ({ $why }); choose another
cli-export-dpi = --dpi { $dpi }: the resolution must be 10 to 2400 dots an inch
cli-export-preset = --preset { $name }: there is no such preset; the presets are { $known }
cli-export-side = { $option } { $length }: a side must have { $least } to { $most } pixels
cli-export-date = --date { $day }: write the day as year, month and day, as in 2025-03-18
cli-export-columns = --legend-columns { $columns }: choose 1 to 4 columns
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
    [one] ; { $count } paragraph left out, as when the article was brought in or as page furniture
   *[other] ; { $count } paragraphs left out, as when the article was brought in or as page furniture
}
cli-form-proposed = { $count ->
    [one] ; { $count } paragraph left out as page furniture
   *[other] ; { $count } paragraphs left out as page furniture
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
cli-nearest = nearest: “{ $words }”
cli-difference = difference: { $difference }
cli-guard = “{ $words }”, { $place }, { $kind }; { $answer }
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
cli-update-exists = { $path }: this file is there already; choose another, or add --overwrite
cli-update-of-none = { $text } is a version of none of its documents, as far as their quotes tell; where it is one all the same, name it with --document: { $documents }
cli-update-of-several = { $text } may be a version of several documents; name one with --document: { $documents }
cli-update-on-version = on the version with SHA-256 { $hash }…, the former one kept as history
cli-update-on-same = on the same text as before
cli-update-wrote = Wrote { $path }, { $version }.
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
cli-extract-no-region = no region named
cli-extract-extent = { $extent }
cli-extract-part = part: { $wording }
cli-extract-article = the article
cli-extract-through = { $first } → { $last }
cli-extract-reason = { $what } (“{ $words }”)
cli-extract-why = why: { $reasons }
cli-extract-careful = careful: { $note }
cli-extract-none = No statement is suggested; names of areas: { $named }. Read each quote before you rely on it.
cli-extract-some = { $count ->
    [one] One statement is suggested
   *[other] { $count } statements are suggested
}; names of areas: { $named }. Read each quote before you rely on it.
cli-extract-not-counted = not counted: { $name } ({ $what })

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
help-export-with-text = Puts the texts of the articles into the file, where the dossier has them. Without it only the quotes go out; the texts belong to who published them
help-preset = A size that is often asked for: web (1200 × 900), square (1080 × 1080), wide (1920 × 1080), 4k (3840 × 2160), a4 or a3 (landscape, 300 dpi)
help-width = Width: pixels, or with a unit as in 210mm or 8.5in; without it 1600 pixels
help-height = Height: pixels, or with a unit; without it 1200 pixels
help-dpi = Resolution in dots an inch: sets the size of type and lines, and is written into the file
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
help-example-blocks = one block a statement: kind, areas, quote, speaker, why

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

