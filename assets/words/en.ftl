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

# (end of model and derive)


## scene: legend, foot, footnotes of a picture

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
page-shape-why = { $name }: { $look }. { $sentence }
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

