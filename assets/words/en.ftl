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

