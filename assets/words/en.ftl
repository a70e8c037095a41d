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

# What undo takes back. $statement is reader-statement-by.
reader-statement-by = { $kind ->
    [claim] claim
    [occupation] occupation
    [advance] advance
    [buildup] buildup
    [concession] concession
    [denial] denial
   *[recapture] recapture
} by { $speaker }
reader-step-add = add { $kind ->
    [claim] claim
    [occupation] occupation
    [advance] advance
    [buildup] buildup
    [concession] concession
    [denial] denial
   *[recapture] recapture
} by { $speaker }
reader-step-accept = accept { $kind ->
    [claim] claim
    [occupation] occupation
    [advance] advance
    [buildup] buildup
    [concession] concession
    [denial] denial
   *[recapture] recapture
} by { $speaker }
reader-step-change = change { $kind ->
    [claim] claim
    [occupation] occupation
    [advance] advance
    [buildup] buildup
    [concession] concession
    [denial] denial
   *[recapture] recapture
} by { $speaker }
reader-step-edit-field = edit the { $field } of { $statement }
reader-step-edit-quote = edit the quote of { $statement }
reader-step-reject = reject { $kind ->
    [claim] claim
    [occupation] occupation
    [advance] advance
    [buildup] buildup
    [concession] concession
    [denial] denial
   *[recapture] recapture
}
reader-step-offer-again = offer { $kind ->
    [claim] claim
    [occupation] occupation
    [advance] advance
    [buildup] buildup
    [concession] concession
    [denial] denial
   *[recapture] recapture
} again
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

# (end of app-contents)


## app-desk: opening, keeping, closing

# (end of app-desk)

