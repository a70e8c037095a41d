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

# (end of app-layer)


## app-import: articles in the window

# (end of app-import)


## app-reader: the reader and its suggestions

# (end of app-reader)


## app-contents: what stands in a dossier

# (end of app-contents)


## app-desk: opening, keeping, closing

# (end of app-desk)

