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

# Стаття ліворуч.
reader-head = Стаття
reader-close = закрити
reader-close-name = Закрити статтю
reader-citation = { $citation } — { $title }
reader-facts-without-text = { $tag } · LF · NFC · sha256 { $hash }…
reader-facts-reading = { $tag } · LF · NFC · sha256 { $hash }… · { $words ->
    [one] { $words } слово
    [few] { $words } слова
   *[many] { $words } слів
} · читання…
reader-facts-read = { $tag } · LF · NFC · sha256 { $hash }… · { $words ->
    [one] { $words } слово
    [few] { $words } слова
   *[many] { $words } слів
} · { $names ->
    [one] { $names } назва
    [few] { $names } назви
   *[many] { $names } назв
}
reader-text-missing = Тексту цієї статті тут немає: досьє містить цитати, а не статті. Якщо він у вас є, відкрийте його або перетягніть у вікно; з його геша видно, чи це той самий текст.
reader-attach-text = Долучити текст статті…
reader-find = Знайти в тексті
reader-next-quote = Наступна цитата
reader-previous-quote = Попередня цитата

# Форма твердження.
reader-form-change = Зміна твердження
reader-form-new = Нове твердження
reader-form-document-head = У якому документі
reader-form-document = Документ
reader-form-kind-head = Що сказано
reader-form-side-head = Якою стороною
reader-form-side-unsaid = Не сказано
reader-form-regions-head = Про які області
reader-form-no-region = Жодної: у цитаті немає назви області.
reader-form-region-chip = { $area } ×
reader-form-take-region-out = Вилучити: { $area }
reader-form-add-region = Ще область
reader-form-add-region-hint = у будь-якому написанні
reader-form-offer = + { $name }
reader-form-group-offer = { $group } ({ $count })
reader-form-extent-head = Яку їх частину
reader-form-extent = { $extent ->
    [whole] Усю
    [part] Частину
    [place] Місце
    [approach] Підступи
   *[unspecified] Не сказано
}
reader-form-wording = Слова
reader-form-wording-hint = наприклад, “a small portion”
reader-form-percent = Відсоток
reader-form-percent-hint = немає
reader-form-choose-place = оберіть місце
reader-form-place = Місце
reader-form-new-place = Нове місце
reader-form-new-place-hint = його назва
reader-form-outline = контур із файлу GeoJSON…
reader-form-outline-name = Додати місце з файлу
reader-form-group = Група
reader-form-no-group = без групи
reader-form-group-gone = немає
reader-form-defines = Визначає
reader-form-defines-hint = групу з цих областей
reader-form-speaker-head = Хто це каже
reader-form-speaker = Мовець
reader-form-speaker-hint = ім’я або назва
reader-form-relayers = Передає
reader-form-relayers-hint = імена або назви через кому
reader-form-newcomer = Новий учасник досьє: { $name }. Від чийого імені говорить:
reader-form-voice-head = Чиї це слова
reader-form-voice = Чиї слова
reader-form-voice-of-marks = Як свідчать лапки
reader-form-voice-of-speaker = Самого мовця
reader-form-voice-of-document = Статті, це переказ
reader-form-voice-of-relayer = Посередника
reader-form-voice-hint = Це враховується, лише коли кожна частина цитати стоїть у лапках або документ написав той, чиї це слова; інакше це слова статті.
reader-form-modality-head = Наскільки певно
reader-form-modality = { $modality ->
    [asserted] Прямо
    [implied] Випливає зі сказаного
    [conditional] За умови
   *[denied] Заперечено
}
reader-form-day = День
reader-form-day-hint = наприклад, 2025-03-18
reader-form-note = Примітка
reader-form-note-hint = для читачів
reader-form-not-yet = Ще ні: { $problem }.
reader-form-keep = Зберегти
reader-form-cancel = Скасувати
reader-form-remove = вилучити
reader-form-remove-name = Вилучити твердження

# Слова твердження у формі. $number рахується від 1.
reader-words-quote = “{ $words }”
reader-words-note = ⚠ “{ $words }”, { $place }: { $kind }.
reader-words-widen = розширити цитату
reader-words-widen-name = Розширити цитату до “{ $words }”
reader-words-denied = це заперечено
reader-words-conditional = це за умови
reader-words-says-so = у твердженні так і зазначено: { $modality ->
    [denied] заперечено
   *[conditional] за умови
}
reader-words-kept-hint = залишено, бо …
reader-words-kept-name = Чому залишено “{ $words }”
reader-words-unanswered = Без відповіді твердження нічого не зафарбовує.
reader-words-leave-out = пропустити
reader-words-leave-out-name = Пропустити частину { $number }
reader-words-add-marked = додати позначені слова
reader-words-add-marked-name = Додати позначені слова
reader-words-leave-marked-out = пропустити позначені слова
reader-words-leave-marked-out-name = Пропустити позначені слова
reader-words-join = об’єднати з наступною
reader-words-join-name = Об’єднати частину { $number } з наступною
reader-words-leave-selected-out = пропустити виділені слова
reader-words-leave-selected-out-name = Пропустити виділені слова
reader-words-select-hint = Тексту статті тут немає: виділіть у цитаті слова, щоб їх пропустити.
reader-words-by-hand = написати слова вручну
reader-words-by-hand-name = Написати слова вручну
reader-words-uncut = повернути пропущене
reader-words-uncut-name = Повернути пропущене
reader-words-segment-name = Слова частини { $number }
reader-words-by-hand-hint = Слова, написані вручну, ні з чим не звірено: твердження нічого не зафарбовує, доки не буде долучено текст статті, у якому вони є.
reader-words-take-back = відкинути написане
reader-words-take-back-name = Відкинути написане

# Що заважає зберегти форму, без крапки.
reader-problem-speaker = вкажіть, хто це каже
reader-problem-share = частка має бути числом, більшим за 0 і меншим за 100
reader-problem-day = напишіть день як рік, місяць і число, наприклад 2025-03-18
reader-problem-place = оберіть місце або інше охоплення
reader-problem-words = напишіть слова кожної частини цитати
reader-problem-quote = позначте слова, якими це сказано
reader-problem-side = вкажіть, від чийого імені говорить { $name }
reader-problem-document-gone = цього документа вже немає
reader-problem-area-code = у цьому шарі немає області з таким кодом: { $areas }; через «Змінити» можна обрати інші області
reader-problem-area-code-alike = у цьому шарі немає області з таким кодом: { $areas }; «Змінити» пропонує: { $alike }

# Повідомлення.
reader-not-possible = Неможливо: { $problem }.
reader-not-kept = Не збережено: { $problem }.
reader-not-accepted = Не прийнято: { $problem }.
reader-words-not-there = У документі «{ $title }» цих слів немає або вони трапляються кілька разів: позначте ті, якими це сказано.
reader-place-without-region = Не додано: спершу оберіть область, у якій лежить місце.
reader-form-needs-article = Не зроблено: зникла б стаття, твердження з якої ви зараз пишете; спершу збережіть форму або закрийте її.
reader-edit-refused = Не зроблено: { $problem }.

# Що скасовує остання дія. $statement — це reader-statement-by.
reader-statement-by = { $kind ->
    [claim] претензія
    [occupation] окупація
    [advance] наступ
    [buildup] скупчення військ
    [concession] поступка
    [denial] заперечення
   *[recapture] повернення під контроль
} ({ $speaker })
reader-step-add = додавання { $kind ->
    [claim] претензії
    [occupation] окупації
    [advance] наступу
    [buildup] скупчення військ
    [concession] поступки
    [denial] заперечення
   *[recapture] повернення під контроль
} ({ $speaker })
reader-step-accept = прийняття { $kind ->
    [claim] претензії
    [occupation] окупації
    [advance] наступу
    [buildup] скупчення військ
    [concession] поступки
    [denial] заперечення
   *[recapture] повернення під контроль
} ({ $speaker })
reader-step-change = зміна { $kind ->
    [claim] претензії
    [occupation] окупації
    [advance] наступу
    [buildup] скупчення військ
    [concession] поступки
    [denial] заперечення
   *[recapture] повернення під контроль
} ({ $speaker })
reader-step-edit-field = зміна поля «{ $field }»: { $statement }
reader-step-edit-quote = зміна цитати: { $statement }
reader-step-reject = відхилення { $kind ->
    [claim] претензії
    [occupation] окупації
    [advance] наступу
    [buildup] скупчення військ
    [concession] поступки
    [denial] заперечення
   *[recapture] повернення під контроль
}
reader-step-offer-again = повернення до пропозицій: { $kind ->
    [claim] претензія
    [occupation] окупація
    [advance] наступ
    [buildup] скупчення військ
    [concession] поступка
    [denial] заперечення
   *[recapture] повернення під контроль
}
reader-step-accept-several = { $count ->
    [one] прийняття { $count } пропозиції
   *[other] прийняття { $count } пропозицій
}
reader-step-view = перемикач або фокус

# Пропозиції.
reader-side-statement = Твердження
reader-side-suggestions = Пропозиції ({ $count })
reader-side-quotes = Цитати
reader-marked = Позначено: “{ $words }”
reader-add-statement = Додати твердження
reader-none-without-text = Без тексту статті немає що пропонувати.
reader-none-yet = Стаття читається…
reader-none-found = Ніщо в цьому тексті не схоже на твердження про область. Позначте слова в тексті, щоб додати твердження.
reader-none-left = Щодо всіх пропозицій рішення ухвалено. Позначте слова в тексті, щоб додати твердження.
reader-accept-all = прийняти всі певні…
reader-accept-all-name = Прийняти всі певні
reader-suggestion-name = Пропозиція { $number }: { $headline }
reader-headline = { $kind } · { $areas }{ $extent ->
    [place] {" "}· { $place }
    [part] {" "}· частина
    [approach] {" "}· підступи
    [whole] {" "}· уся
   *[unspecified] {""}
}{ $modality ->
    [implied] {" "}· випливає зі сказаного
    [conditional] {" "}· за умови
    [denied] {" "}· заперечено
   *[asserted] {""}
}
reader-no-area-named = область не названо
reader-areas-and-more = { $areas } і ще { $count }
reader-suggested-words = “{ $words }”
reader-source = { $speaker } → стаття
reader-source-step = { $first } → { $next }
reader-source-unknown = стаття
reader-why-and = { $first } · { $next }
reader-reason = { $what } “{ $words }”
reader-guard-warning = ⚠ { $warning }.
reader-refusal = У цьому шарі немає області з таким кодом: { $areas }; через «Змінити» можна обрати інші області.
reader-refusal-alike = У цьому шарі немає області з таким кодом: { $areas }; «Змінити» пропонує: { $alike }.
reader-left-out-areas = Немає в цьому шарі, тому пропущено: { $areas }.
reader-accept-keys = Прийняти  A
reader-accept-name = Прийняти
reader-edit-keys = Змінити  E
reader-edit-name = Змінити
reader-reject-keys = Відхилити  R
reader-reject-name = Відхилити
reader-ask-side = Новий учасник досьє: { $name }. Від чийого імені говорить { $name }?
reader-side-keys = { $side }  { $key }
reader-turned-down = Відхилено ({ $count })
reader-offer-again = запропонувати знову
reader-offer-again-name = Запропонувати знову: { $headline }
reader-unmatched-head = Назви без відповідника
reader-unmatched = { $name } — { $what }
reader-group-read-as = “{ $name }” прочитано як { $areas }.
reader-group-id-read-as = Групу { $name } прочитано як { $areas }.

# Області, яких у шарі немає.
reader-misfit-some-left-out = Деяких областей, названих у статті, у цьому шарі немає; їх пропущено.
reader-misfit-all = Області цього шару мають інші коди: жодна з пропозицій нижче не має в ньому області, тому жодної не можна прийняти такою, як вона є.
reader-misfit-several = Області цього шару мають інші коди: пропозицій без області в ньому — { $beyond } з { $all }, їх не можна прийняти такими, як вони є.
reader-misfit-none = { $area } ({ $id }): області з такою назвою тут немає
reader-misfit-one = { $area } ({ $id }): тут це { $fit }
reader-misfit-many = { $area } ({ $id }): тут це { $fits }, однозначно не визначено
reader-misfit-alternatives = { $first } або { $next }
reader-misfit-more = І ще { $count }.
reader-misfit-hint = «Змінити» (E) пропонує області цього шару з такими назвами; ви їх підтверджуєте.
reader-area-with-id = { $area } ({ $id })

# Прийняти всі певні.
reader-batch-head = Прийняти всі певні
reader-batch-none = Серед пропозицій, щодо яких немає рішення, жодна не є водночас певною і вільною від сусідніх слів, які можуть змінити її зміст.
reader-batch-row-name = Прийняти: { $headline }
reader-batch-sides-head = Від чийого імені вони говорять
reader-batch-changes-head = Якою стане мапа
reader-batch-no-change = На мапі нічого не зміниться.
reader-batch-under-toggles = За джерел і видів, які зараз увімкнено.
reader-batch-change = { $area }: { $to } (зараз { $from })
reader-batch-left = Окремого вашого рішення потребують: { $reasons }.
reader-batch-left-not-sure = непевні — { $count }
reader-batch-left-guarded = із застереженнями довкола цитати — { $count }
reader-batch-left-beyond = без області в цьому шарі — { $count }
reader-batch-not-yet = Ще ні: { $problem }.
reader-batch-accept-one = Прийняти
reader-batch-accept-several = Прийняти ці { $count }
reader-batch-cancel = Скасувати
reader-batch-undo = Одне скасування поверне все назад.

# (end of app-reader)


## app-contents: what stands in a dossier

# (end of app-contents)


## app-desk: opening, keeping, closing

# (end of app-desk)

