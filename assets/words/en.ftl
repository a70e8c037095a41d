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

# (end of cli)


## cli-help: what can be typed

# (end of cli-help)


## app: the window

# Notices: one sentence at the foot of the window.
window-dismiss = dismiss
window-dismiss-notice = Dismiss the notice
window-exporting = Exporting: { $percent } %
window-cancel-export-sign = cancel
window-cancel-export = Cancel the export
window-file-holds = This file holds: it shows what its statements and toggles give.
window-file-unchecked = This file shows what its statements and toggles give, but { $unchecked }.
window-file-altered = This file was altered: { $reasons }. The window shows what its record says, not what the file shows.
window-file-unsettled = Whether this file still holds cannot be told: { $reasons }.
window-finding = { $finding }.
window-findings = { $finding }. And { $count } more: “claims-map verify” lists them.
window-opened = Opened { $name }.

# (end of app)


## app-actions: what can be asked for

# (end of app-actions)


## app-map: the map, sources, search and focus

# (end of app-map)


## app-export: the dialog of exports

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
layer-window-finding = { $place }: { $finding }.
layer-window-more-findings = And { $count } more: “claims-map verify” lists them.
layer-window-use = Use these
layer-window-cancel = Cancel

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
    [day] this is no day; write it as year, month and day, as in 2025-03-18
    [address] this is no address; begin it with https:// or http://, without spaces
    [language] this is no language; write its code, as in en or uk
   *[paragraphs] every paragraph is left out; take one in again
}
import-problem-sentence = { $problem ->
    [title] The title is missing; write the headline, or what the article is about.
    [outlet] The outlet is missing; write who published the article.
    [day] This is no day; write it as year, month and day, as in 2025-03-18.
    [address] This is no address; begin it with https:// or http://, without spaces.
    [language] This is no language; write its code, as in en or uk.
   *[paragraphs] Every paragraph is left out; take one in again.
}
import-problem-short = { $problem ->
    [title] Not yet: the title is missing.
    [outlet] Not yet: the outlet is missing.
    [day] Not yet: this is no day.
    [address] Not yet: this is no address.
    [language] Not yet: this is no language.
   *[paragraphs] Not yet: every paragraph is left out.
}

# The text at the left.
import-text-head = The article’s text
import-text-lead = { $count ->
    [0] Nothing looks like page furniture. Tick what is not the article’s.
    [one] { $count } paragraph looks like page furniture. Tick what is not the article’s.
   *[other] { $count } paragraphs look like page furniture. Tick what is not the article’s.
}
import-leave-proposed-out = Leave out what is proposed
import-leave-nothing-out = Leave nothing out
import-leave-out-name = Leave out: { $words }
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
import-title-is-headline = The headline
import-title-is-description = A description
import-outlet = Outlet
import-outlet-hint = who published it
import-day = Day
import-day-hint = none; as in 2025-03-18
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
import-cancel = Cancel

# Another version of a document.
import-version-head = The article has changed
import-version-lead = This is another version of a document here: { $title }. Its quotes: { $in_place } in place, { $moved } moved.
import-version-lead-lost = This is another version of a document here: { $title }. Its quotes: { $in_place } in place, { $moved } moved, { $not_found } not found. What is not found will not count.
import-version-more = … and { $count } more
import-version-update = Update the dossier
import-version-before = Before: “{ $words }”
import-version-now = Now: “{ $words }”
import-version-now-nothing = Now: nothing that is near

# (end of app-import)


## app-reader: the reader and its suggestions

# The article at the left.
reader-head = The article
reader-close = close
reader-close-name = Close the article
reader-citation = { $citation } — { $title }
reader-facts-without-text = { $tag } · LF · NFC · sha256 { $hash }…
reader-facts-reading = { $tag } · LF · NFC · sha256 { $hash }… · { $words ->
    [one] { $words } word
   *[other] { $words } words
} · reading…
reader-facts-read = { $tag } · LF · NFC · sha256 { $hash }… · { $words ->
    [one] { $words } word
   *[other] { $words } words
} · { $names ->
    [one] { $names } name
   *[other] { $names } names
}
reader-text-missing = The text of this article is not here: a dossier carries quotes, not articles. If you have it, open it or drop it on the window; its hash tells whether it is this one.
reader-attach-text = Attach the article’s text…
reader-find = Find in the text
reader-next-quote = Next quote
reader-previous-quote = Previous quote

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
reader-form-not-yet = Not yet: { $problem }.
reader-form-keep = Keep
reader-form-cancel = Cancel
reader-form-remove = remove
reader-form-remove-name = Remove the statement

# The words of a statement in its form. $number counts from 1.
reader-words-quote = “{ $words }”
reader-words-note = ⚠ “{ $words }”, { $place }: { $kind }.
reader-words-widen = widen the quote
reader-words-widen-name = Widen the quote to “{ $words }”
reader-words-denied = it is denied
reader-words-conditional = it is under a condition
reader-words-says-so = the statement says so: { $modality ->
    [denied] denied
   *[conditional] conditional
}
reader-words-kept-hint = kept, because …
reader-words-kept-name = Why “{ $words }” is kept
reader-words-unanswered = Without an answer the statement colours nothing.
reader-words-leave-out = leave out
reader-words-leave-out-name = Leave segment { $number } out
reader-words-add-marked = add the marked words
reader-words-add-marked-name = Add the marked words
reader-words-leave-marked-out = leave the marked words out
reader-words-leave-marked-out-name = Leave the marked words out
reader-words-join = join with the next
reader-words-join-name = Join segment { $number } with the next
reader-words-leave-selected-out = leave the selected words out
reader-words-leave-selected-out-name = Leave the selected words out
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
reader-problem-speaker = say who says it
reader-problem-share = the share must be a number over 0 and under 100
reader-problem-day = write the day as year, month and day, as in 2025-03-18
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
reader-statement-by = { $kind } by { $speaker }
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
reader-step-reject = reject { $kind }
reader-step-offer-again = offer { $kind } again
reader-step-accept-several = { $count ->
    [one] accept a suggestion
   *[other] accept { $count } suggestions
}
reader-step-view = a toggle or the focus

# Suggestions.
reader-side-statement = Statement
reader-side-suggestions = Suggestions ({ $count })
reader-side-quotes = Quotes
reader-marked = Marked: “{ $words }”
reader-add-statement = Add a statement
reader-none-without-text = Without the article’s text there is nothing to suggest.
reader-none-yet = Reading the article…
reader-none-found = Nothing in this text reads like a statement about a region. Mark words in the text to add one.
reader-none-left = All suggestions are decided. Mark words in the text to add a statement.
reader-accept-all = accept all that are sure…
reader-accept-all-name = Accept all that are sure
reader-suggestion-name = Suggestion { $number }: { $headline }
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
reader-suggested-words = “{ $words }”
reader-source = { $speaker } → the article
reader-source-step = { $first } → { $next }
reader-source-unknown = the article
reader-why-and = { $first } · { $next }
reader-reason = { $what } “{ $words }”
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
reader-group-read-as = “{ $name }” was read as { $areas }.
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
reader-batch-not-yet = Not yet: { $problem }.
reader-batch-accept-one = Accept it
reader-batch-accept-several = Accept these { $count }
reader-batch-cancel = Cancel
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
contents-close = Close
contents-add = Add
contents-keep = Keep
contents-revert = revert
contents-revert-name = Take back what was typed
contents-not-yet = Not yet: { $problem }.
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
contents-statement = { $id }: { $statement }

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
        [one] { $count } statement names it; change or remove that before the actor.
       *[other] { $count } statements name it; change or remove these before the actor.
    }
    [group] { $count ->
        [one] { $count } statement names it; change or remove that before the group.
       *[other] { $count } statements name it; change or remove these before the group.
    }
   *[place] { $count ->
        [one] { $count } statement names it; change or remove that before the place.
       *[other] { $count } statements name it; change or remove these before the place.
    }
}

# (end of app-contents)


## app-desk: opening, keeping, closing

# (end of app-desk)

