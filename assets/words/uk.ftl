### Claims Map українською. Походження: написано для цього проєкту; ліцензія: MIT або Apache-2.0, як і в усього.
###
### Одне повідомлення — одне речення; назва починається з частини програми, яка його каже. Цитати, назви й шляхи —
### це аргументи. Терміни й причини вибору: CONTRIBUTING.md.

## words: з чого складено решту речень

words-language = Українська
words-as-they-are = { $words }
words-alphabet = а б в г ґ д е є ж з и і ї й к л м н о п р с т у ф х ц ч ш щ ь ю я
words-number-group = { "\u00A0" }
words-number-decimal = ,
words-number-least-grouped = 5
words-list-comma = { $first }, { $last }
words-list-semicolon = { $first }; { $last }
words-list-space = { $first } { $last }
words-list-and = { $first } та { $last }
words-list-or = { $first } або { $last }
words-more = ще { $count }
words-regions = { $count ->
    [one] { $count } область
    [few] { $count } області
   *[many] { $count } областей
}
words-unknown-language = мови «{ $code }» немає; оберіть { $known }
# Що система чи читач JSON каже про помилку: тут — її вид. $system і $library — слова самої системи англійською.
words-io = { $kind ->
    [not-found] такого файлу чи теки немає
    [permission-denied] немає дозволу
    [already-exists] такий файл уже є
    [storage-full] на диску немає місця
    [file-too-large] файл завеликий
    [is-a-directory] це тека
    [not-a-directory] це не тека
    [read-only] диск лише для читання
    [broken-pipe] з того боку вже не читають
    [timed-out] відповіді не дочекалися
    [interrupted] перервано
    [ended-early] файл скінчився зарано
    [invalid] файл не такий, як очікувано
   *[other] { $code ->
        [0] система не змогла цього зробити
       *[other] система повідомила про помилку { $code }
    }
}
words-json = { $kind ->
    [io] файл не вдалося прочитати
    [syntax] це не JSON: помилка в рядку { $line }, стовпці { $column }
    [ended-early] JSON скінчився зарано: рядок { $line }, стовпець { $column }
    [missing-field] бракує поля «{ $name }» (рядок { $line }, стовпець { $column })
    [unknown-field] поля «{ $name }» тут не буває (рядок { $line }, стовпець { $column })
    [unknown-word] слова «{ $name }» тут не буває (рядок { $line }, стовпець { $column })
    [twice] поле «{ $name }» стоїть двічі (рядок { $line }, стовпець { $column })
   *[data] дані не такі, як очікувано (рядок { $line }, стовпець { $column })
}
words-day-long = { $day } { $month ->
    [1] січня
    [2] лютого
    [3] березня
    [4] квітня
    [5] травня
    [6] червня
    [7] липня
    [8] серпня
    [9] вересня
    [10] жовтня
    [11] листопада
   *[12] грудня
} { $year }
words-day-short = { $day } { $month ->
    [1] січ.
    [2] лют.
    [3] бер.
    [4] квіт.
    [5] трав.
    [6] черв.
    [7] лип.
    [8] серп.
    [9] вер.
    [10] жовт.
    [11] лист.
   *[12] груд.
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

# Сповіщення: одне речення внизу вікна.
window-dismiss = сховати
window-dismiss-notice = Сховати сповіщення
window-exporting = Експорт: { $percent } %
window-cancel-export-sign = скасувати
window-cancel-export = Скасувати експорт
window-file-holds = Файл відповідає своєму запису: показує те, що випливає з його тверджень і перемикачів.
window-file-unchecked = Файл показує те, що випливає з його тверджень і перемикачів, але { $unchecked }.
window-file-altered = Файл змінено: { $reasons }. Вікно показує те, що каже його запис, а не те, що показує сам файл.
window-file-unsettled = Не вдалося з’ясувати, чи файл досі відповідає своєму запису: { $reasons }.
window-finding = { $finding }.
window-findings = { $finding }. І ще { $count }: усі зауваження перелічує «claims-map verify».
window-opened = Відкрито: { $name }.

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

