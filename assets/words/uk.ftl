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

# Дні.
model-day-unbroken = { $day }{ "\u00A0" }{ $month ->
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
}{ "\u00A0" }{ $year }
model-day-malformed = «{ $text }» — це не день; напишіть його як РРРР-ММ-ДД, наприклад 2025-03-17

# Документи, як їх називає бібліографія.
model-day-inferred = { $day } (день визначено зі змісту)
model-citation-headline = “{ $headline }”
model-citation-described = { $description } (заголовок невідомий)
model-citation-untitled = заголовок невідомий

# Слова сталих переліків.
model-side-label = { $side ->
    [ukraine] Україна
    [russia] Росія
    [united-states] Сполучені Штати
    [other] Інша держава
   *[independent] Жодна держава
}
model-kind-label = { $kind ->
    [occupation] Окупація
    [advance] Наступ
    [buildup] Скупчення військ
    [claim] Претензія
    [concession] Поступка
    [denial] Заперечення
   *[recapture] Повернення під контроль
}
model-kind-heading = { $kind ->
    [occupation] Окупація
    [advance] Наступ
    [buildup] Скупчення військ
    [claim] Претензії
    [concession] Поступки
    [denial] Заперечення
   *[recapture] Повернення під контроль
}
model-kind-in-sentence = { $kind ->
    [occupation] окупація
    [advance] наступ
    [buildup] скупчення військ
    [claim] претензії
    [concession] поступки
    [denial] заперечення
   *[recapture] повернення під контроль
}
model-modality-mark = { $modality ->
    [implied] випливає зі сказаного
    [conditional] за певної умови
   *[denied] заперечено
}

# Чи звірено цитату з текстом.
model-check-label = { $check ->
    [compared] слова звірено
    [recorded] записано, що слова звірено
    [folded] збігається лише без огляду на лапки й тире
    [not-checked] не звірено
    [not-found] не знайдено
   *[broken] не збігається
}
model-check-label-ambiguous = неоднозначно ({ $count })
model-check-words = { $check ->
    [compared] щойно звірено з текстом, знак за знаком
    [recorded] записано, що її звірено з текстом; самого тексту тут немає, тож звірити ще раз неможливо
    [folded] стоїть у тексті лише без огляду на вид лапок, тире й пробілів
   *[not-checked] не звірено: ніхто не порівняв її з текстом
}
model-quote-empty = уривок { $segment } порожній
model-quote-overlapping = уривок { $segment } перекриває попередній або стоїть перед ним
model-quote-out-of-range = уривок { $segment } закінчується на позиції { $end }, а довжина тексту в знаках — { $length }
model-quote-length-differs = довжина уривка { $segment } у знаках — { $quoted }, а його межі охоплюють { $covered }
model-quote-ambiguous = уривок { $segment } неоднозначний ({ $count }): стільки разів він трапляється в тексті, але жодного разу на вказаному місці
model-quote-misplaced = уривок { $segment } стоїть на позиції { $found }, а не { $given }
model-quote-context-differs = уривок { $segment } стоїть на своєму місці, але слова довкола нього не такі, як записано до й після нього
model-quote-inside-word = уривок { $segment } починається або закінчується посеред слова
model-quote-not-found = уривка { $segment } в тексті не знайдено
model-quote-seal-broken = цитату змінено після того, як її востаннє звірили з текстом

# Чому твердження не враховано: частина речення.
model-uncounted-pieces = ніхто не пояснив, чому з речення процитовано так мало слів (“{ $words }”)
model-uncounted-near = ніхто не пояснив, що для цитати означають слова “{ $words }” поруч із нею
model-uncounted-folded = цитата стоїть у тексті лише без огляду на вид лапок, тире й пробілів
model-uncounted-unchecked = ніхто не звірив цитати з текстом

# Що стоїть довкола цитати й може її змінити.
model-guard-label = { $kind ->
    [negation] може це заперечувати
    [condition] може ставити це в залежність від чогось
    [question] може лише питати, чи це так
    [attribution] каже, чиї це слова
   *[pieces] може складатися в те, чого джерело не каже
}
model-guard-place = { $place ->
    [before] у попередньому реченні
    [outside] у тому самому реченні
    [next] у наступному реченні
    [left-out] пропущено в цитаті
   *[within] процитовано без решти речення
}
model-guard-line-kept = “{ $words }” — { $label } (залишено: { $reason })
model-guard-line-open = “{ $words }” — { $label } (без відповіді)
model-guard-kept = Залишено: { $reason }.
model-guard-open = На це ще ніхто не відповів, тому твердження не враховано.
model-guard-note = “{ $words }” — { $place ->
    [before] стоїть у реченні перед цитатою
    [outside] стоїть у тому самому реченні поза цитатою
    [left-out] пропущено між двома частинами цитати
    [next] стоїть у реченні після цитати
   *[within] процитовано без решти речення
}: { $kind ->
    [negation] джерело може казати протилежне
    [condition] джерело може казати це лише як про можливість, намір або за певної умови
    [question] джерело може лише питати, чи це так
    [attribution] це можуть бути чиїсь слова; перевірте, хто мовець
   *[pieces] з такої малої кількості слів може скластися те, чого джерело не каже
}

# Статуси й те, що стоїть поруч із ними.
derive-status = { $status ->
    [occupied] Окуповано
    [contested] Оспорюваний контроль
    [claimed] Претензії
    [threatened] Загроза
    [mentioned] Згадано
    [not-checked] Не звірено
    [switched-off] Лише у вимкненому
   *[not-mentioned] Не згадано
}
derive-status-in-sentence = { $status ->
    [occupied] окуповано
    [contested] оспорюваний контроль
    [claimed] претензії
    [threatened] загроза
    [mentioned] згадано
    [not-checked] не звірено
    [switched-off] лише у вимкненому
   *[not-mentioned] не згадано
}
derive-ground = { $ground ->
    [sources-disagree] джерела суперечать одне одному
    [held-in-part-most] зайнято більшу частину
    [held-in-part] зайнято частину, розмір не названо
    [held-in-part-small] зайнято лише малу частину або одне місце
    [fighting-inside] бої всередині
   *[pressure] скупчення військ або наступ у її бік
}
derive-status-and-ground = { $status } · { $ground }

# Хто це робить. $side — unstated, де джерела сторони не називають або називають кілька.
derive-forces = { $side ->
    [ukraine] українські війська
    [russia] російські війська
    [united-states] війська США
    [other] війська іншої держави
    [independent] недержавні збройні сили
   *[unstated] війська, сторону яких не названо
}
derive-forces-agent = { $side ->
    [ukraine] українськими військами
    [russia] російськими військами
    [united-states] військами США
    [other] військами іншої держави
   *[independent] недержавними збройними силами
}
derive-side-whose = { $side ->
    [ukraine] України
    [russia] Росії
    [united-states] Сполучених Штатів
    [other] іншої держави
   *[independent] недержавної сторони
}

# Вигляд словами легенди.
derive-look-occupied = Окуповано
derive-look-occupied-by = Окуповано { $forces }
derive-look-held-in-part = { $part ->
    [most] Оспорюваний контроль: зайнято більшу частину
    [small] Оспорюваний контроль: зайнято лише малу частину або одне місце
   *[unsized] Оспорюваний контроль: зайнято частину, розмір не названо
}
derive-look-held-in-part-by = { $part ->
    [most] Оспорюваний контроль: { $forces } утримують більшу частину
    [small] Оспорюваний контроль: { $forces } утримують лише малу частину або одне місце
   *[unsized] Оспорюваний контроль: { $forces } утримують частину, розмір не названо
}
derive-look-disagreeing = Оспорюваний контроль: джерела суперечать одне одному
derive-look-fighting = Оспорюваний контроль: бої всередині
derive-look-claimed = { $side ->
    [ukraine] Україна оголошує своєю
    [russia] Росія оголошує своєю
    [united-states] Сполучені Штати оголошують своєю
    [other] Інша держава оголошує своєю
    [independent] Недержавна сторона оголошує своєю
   *[unstated] Оголошують своєю
}
derive-look-claimed-pressed = { $claimed }, і { $pressure }
derive-look-threatened = Загроза: { $pressure }
derive-pressure-buildup = { $side ->
    [ukraine] скупчення військ України
    [russia] скупчення військ Росії
    [united-states] скупчення військ США
    [other] скупчення військ іншої держави
    [independent] скупчення недержавних збройних сил
   *[unstated] скупчення військ
}
derive-pressure-approach = { $side ->
    [ukraine] українські війська наступають у бік області
    [russia] російські війська наступають у бік області
    [united-states] війська США наступають у бік області
    [other] війська іншої держави наступають у бік області
    [independent] недержавні збройні сили наступають у бік області
   *[unstated] війська наступають у бік області
}
derive-pressure-both = { $buildup }, { $approach }

# Яку частину області охоплює твердження: короткий підпис.
derive-extent-whole = уся
derive-extent-part = частина
derive-extent-part-worded = частина: “{ $wording }”
derive-extent-part-percent = частина: { $percent }{ "\u00A0" }%
derive-extent-place = місце
derive-extent-place-named = місце: { $place }
derive-extent-approach = підступи: ще не всередині

# Чому область має свій статус: твердження з їхніми джерелами.
derive-verdict = { $clauses }.
derive-clause = { $who } { $what }
derive-clause-conditional = { $who } { $what }, за певної умови
derive-who-through = { $speaker } ({ $count ->
    [one] переказує
   *[many] переказують
} { $relayers })
derive-clause-held = { $modality ->
    [implied] дає зрозуміти, що { $subject } { $held }
    [denied] заперечує, що { $subject } { $held }
   *[asserted] повідомляє, що { $subject } { $held }
}
derive-held = окуповано
derive-held-by = утримують { $forces }
derive-held-by-own = { $side ->
    [ukraine] контролює Україна
    [russia] контролює Росія
    [united-states] контролюють Сполучені Штати
    [other] контролює інша держава
   *[independent] контролює недержавна сторона
}
derive-clause-unsized = { $clause }, але не каже, яку її частину
derive-clause-retaken = { $modality ->
    [implied] дає зрозуміти, що { $subject } { $retaken }
    [denied] заперечує, що { $subject } { $retaken }
   *[asserted] повідомляє, що { $subject } { $retaken }
}
derive-retaken = відбито
derive-retaken-by = відбили { $forces }
derive-clause-advance = { $modality ->
    [implied] дає зрозуміти, що { $forces } наступають на цій території
    [denied] заперечує, що { $forces } наступають на цій території
   *[asserted] повідомляє, що { $forces } наступають на цій території
}
derive-clause-approach = { $modality ->
    [implied] дає зрозуміти, що { $forces } наступають у бік цієї території
    [denied] заперечує, що { $forces } наступають у бік цієї території
   *[asserted] повідомляє, що { $forces } наступають у бік цієї території
}
derive-clause-buildup = { $modality ->
    [implied] дає зрозуміти, що тут скупчуються { $forces }
    [denied] заперечує, що тут скупчуються { $forces }
   *[asserted] повідомляє, що тут скупчуються { $forces }
}
derive-clause-claim = { $modality ->
    [implied] дає зрозуміти, що є претензія на { $subject }
    [denied] заперечує претензію на { $subject }
   *[asserted] заявляє претензію на { $subject }
}
derive-clause-claim-of = { $modality ->
    [implied] дає зрозуміти, що є претензія { $side } на { $subject }
    [denied] заперечує претензію { $side } на { $subject }
   *[asserted] заявляє претензію { $side } на { $subject }
}
derive-clause-defines = { $modality ->
    [implied] дає зрозуміти, що назва «{ $group }» охоплює { $subject }
    [denied] заперечує, що назва «{ $group }» охоплює { $subject }
   *[asserted] визначає, що назва «{ $group }» охоплює { $subject }
}
derive-clause-under-name = { $clause } — під назвою «{ $group }»
derive-clause-concession = { $modality ->
    [denied] заперечує поступку щодо цієї території
   *[asserted] пропонує поступитися цією територією, визнати претензію на неї або заморозити її статус
}
derive-clause-denial = { $modality ->
    [denied] заперечує, що відкидає претензію на цю територію
   *[asserted] відкидає претензію на цю територію, поступку нею або визнання такої претензії
}
derive-clause-worded = { $clause } (“{ $wording }”)
derive-clause-worded-by = { $clause } (“{ $wording }” — слова { $whose })
derive-clause-percent = { $clause } ({ $percent }{ "\u00A0" }%)
derive-subject = цю територію
derive-subject-all = усю цю територію
derive-subject-close = місцевість поблизу неї
derive-subject-place = { ACCUSATIVE($place) }
derive-subject-some-place = одне з місць на ній
derive-subject-group = «{ $group }»
derive-subject-part = { $part ->
    [most] більшу частину цієї території
   *[other] частину цієї території
}
derive-subject-part-together = { $part ->
    [most] більшу частину
   *[other] частину
} { $count ->
    [2] двох
    [3] трьох
    [4] чотирьох
    [5] п’яти
    [6] шести
    [7] семи
    [8] восьми
    [9] дев’яти
    [10] десяти
    [11] одинадцяти
    [12] дванадцяти
   *[other] { $count }
} { $count ->
    [one] названої разом області
   *[many] названих разом областей
}
derive-more-statements = { $count ->
    [one] цю територію називає ще { $count } твердження
    [few] цю територію називають ще { $count } твердження
   *[many] цю територію називають ще { $count } тверджень
}
derive-nobody-says-who-holds = жодне враховане твердження не каже, хто контролює цю територію
derive-nobody-names = Жодне твердження цієї території не називає.
derive-all-switched-off = { $count ->
    [one] Цю територію називає { $count } твердження, і його вимкнено.
    [few] Цю територію називають { $count } твердження, і всі вони вимкнені.
   *[many] Цю територію називають { $count } тверджень, і всі вони вимкнені.
}
derive-uncounted-one = { $position ->
    [first] Твердження «{ $id }» не враховано: { $why }
   *[later] твердження «{ $id }» не враховано: { $why }
}
derive-uncounted-many = { $position ->
    [first] Не враховано тверджень: { $ids }
   *[later] не враховано тверджень: { $ids }
}
derive-and-more = { $names } та ще { $count }

# Чи враховано твердження зараз: речення.
derive-standing-off = Вимкнено: зараз твердження не враховано.
derive-standing-undefined = Зараз не враховано: вимкнено твердження, яке каже, що охоплює ця назва.
derive-standing-uncounted = Не враховано: { $why }.

# Що змінив би перемикач.
derive-change = { $lead }: { $outcomes }; більше нічого не зміниться.
derive-change-nothing = { $lead }: на карті нічого не зміниться.
derive-change-outcome = { $names } { $outcome }
derive-outcome-colourless = { $count ->
    [one] втратить колір
   *[several] втратять колір
}
derive-outcome-switched-off = { $count ->
    [one] лишиться тільки у вимкненому
   *[several] лишаться тільки у вимкненому
}
derive-outcome-becomes = { $count ->
    [one] матиме статус «{ $look }»
   *[several] матимуть статус «{ $look }»
}
derive-weighing-without = Якщо вимкнути { $what }
derive-weighing-with = Якщо ввімкнути { $what }
derive-lead-source = джерело «{ $name }»
derive-lead-says = те, що каже «{ $name }»
derive-lead-relays = те, що передає «{ $name }»
derive-lead-direct = сказане без названого посередника
derive-lead-implied = те, що лише випливає зі сказаного
derive-lead-kind = { $kind ->
    [occupation] окупацію
    [advance] наступ
    [buildup] скупчення військ
    [claim] претензії
    [concession] поступки
    [denial] заперечення
   *[recapture] повернення під контроль
}
derive-without-one = { $still ->
    [still] Без джерела «{ $name }»: так само «{ $look }».
   *[then] Без джерела «{ $name }»: «{ $look }».
}
derive-without-both = { $still ->
    [still] Без обох: так само «{ $look }».
   *[then] Без обох: «{ $look }».
}
derive-without-all = { $still ->
    [still] Без усіх: так само «{ $look }».
   *[then] Без усіх: «{ $look }».
}
derive-without-others-changing = { $count ->
    [one] Статус змінився б і без { $count } іншого джерела.
   *[many] Статус змінився б і без будь-якого з { $count } інших джерел.
}
derive-without-any = { $others ->
    [none] Без будь-якого з { $count } її джерел
   *[some] Без будь-якого з решти { $count }
}: { $still ->
    [still] так само «{ $look }»
   *[then] «{ $look }»
}.

# Що можна вимкнути: розділи й рядки панелі.
derive-section-documents = У якому документі
derive-section-actors = Хто каже або передає
derive-section-through = Через кого
derive-section-kinds = Що сказано
derive-section-modality = Як сказано
derive-toggle-direct = Без названого посередника
derive-toggle-implied = Те, що лише випливає зі сказаного
derive-row-says = каже { $says }
derive-row-relays = передає { $relays }
derive-row-says-and-relays = каже { $says } · передає { $relays }
derive-row-only-says = лише те, що каже
derive-row-only-relays = лише те, що передає

# Під цитатою: чиї це слова й де вони стоять.
derive-quote-attributed = “{ $quote }” — { $attribution }
derive-quoted-reporting = { $reporter } — переказ слів: { $speaker }
derive-quoted-reporting-through = { $reporter } — переказ слів: { $speaker } (через: { $through })
derive-quoted-then = { $first }, потім { $last }
derive-quoted-in = { $who }; видання: { $outlet }
derive-quoted-on = { $who }, { $day }

# (end of model and derive)


## scene: legend, foot, footnotes of a picture

# Що кожна карта каже про свої кордони й кольори.
scene-borders-recognised = Міжнародно визнані кордони (ГА ООН 68/262, ES-11/4)
scene-borders-supplied = Кордони такі, як у файлі шару; їх не звірено
scene-borders-credited = { $note } · { $credit }
scene-credit-shipped = Natural Earth, суспільне надбання
scene-credit-supplied = межі надав користувач
scene-report-note = За повідомленнями статті; зі станом справ на місцевості не звірено.
scene-scale-kilometres = { $length } км
scene-scale-metres = { $length } м

# Верх і низ сторінки.
scene-about-colours = Кольори показують, що повідомляють джерела статті, а не стан справ на місцевості.
scene-about-documents = { $documents }. Кольори показують, що повідомляють джерела статті, а не стан справ на місцевості.
scene-shortened = … (скорочено)
scene-foot-sources = { $count ->
    [one] Джерело: { $citations } · Враховано { $count } твердження; його цитата — у записі цього файлу.
    [few] Джерело: { $citations } · Враховано { $count } твердження; їхні цитати — у записі цього файлу.
   *[many] Джерело: { $citations } · Враховано { $count } тверджень; їхні цитати — у записі цього файлу.
}
scene-foot-no-sources = { $count ->
    [one] Джерел поки немає · Враховано { $count } твердження; його цитата — у записі цього файлу.
    [few] Джерел поки немає · Враховано { $count } твердження; їхні цитати — у записі цього файлу.
   *[many] Джерел поки немає · Враховано { $count } тверджень; їхні цитати — у записі цього файлу.
}
scene-foot-borders = { $note } · { $credit }. { $report }
scene-foot-made = Зроблено в Claims Map · перевірити: claims-map verify ФАЙЛ
scene-foot-made-on = Зроблено в Claims Map { $day } року · перевірити: claims-map verify ФАЙЛ

# На карті.
scene-area-title = { $name }: { $status }. { $sentence }
scene-place-title = { $name }: { $status }.
scene-call-out = { $status } · { $speakers }
scene-described-status = { $status }: { $names }.

# Легенда й що означають її рядки.
scene-legend = Легенда
scene-explained = { $first } · { $last }
scene-explained-disagreeing = два мовці кажуть те, що не може бути правдою водночас
scene-explained-part = лінії не проведено, бо про неї не повідомляють
scene-explained-fighting = повідомляють про наступ усередині
scene-explained-mentioned = лише в запереченні чи поступці, як повернуту під контроль, як підконтрольну своїй державі або за певної умови
scene-explained-not-checked = цитату не звірено з текстом, або її в ньому немає
scene-explained-not-mentioned = { $count ->
    [one] { $count } область, якої не називає жодне твердження
    [few] { $count } області, яких не називає жодне твердження
   *[many] { $count } областей, яких не називає жодне твердження
}
scene-explained-claimed = жодне враховане твердження не каже, хто її контролює
scene-said-by = { $count ->
    [one] каже { $speakers }
   *[many] кажуть { $speakers }
}
scene-implied-by = випливає зі слів: { $speakers }
scene-deed-said-by = { $deed ->
    [holding] контроль або бої: { $speakers }
    [claiming] претензія: { $speakers }
    [approaching] наступ: { $speakers }
    [massing] скупчення військ: { $speakers }
   *[other] інше: { $speakers }
}
scene-deed-implied-by = { $deed ->
    [holding] контроль або бої: { $speakers }, лише випливає зі сказаного
    [claiming] претензія: { $speakers }, лише випливає зі сказаного
    [approaching] наступ: { $speakers }, лише випливає зі сказаного
    [massing] скупчення військ: { $speakers }, лише випливає зі сказаного
   *[other] інше: { $speakers }, лише випливає зі сказаного
}

# Поруч із картою або під нею.
scene-side-focus = { $name }:
scene-side-verdict = { $status }. { $sentence }
scene-side-sources = Джерела:
scene-side-off = Вимкнено:
scene-side-uncounted = Не враховано:
scene-side-names = { $names }.
scene-side-none = немає.
scene-side-nowhere = { $count ->
    [one] Ще { $count } твердження не називає жодної області ({ $speakers }).
    [few] Ще { $count } твердження не називають жодної області ({ $speakers }).
   *[many] Ще { $count } тверджень не називають жодної області ({ $speakers }).
}
scene-uncounted-one = «{ $id }» ({ $why })
scene-uncounted = { $count ->
    [one] { $count } твердження: { $statements }.
    [few] { $count } твердження: { $statements }.
   *[many] { $count } тверджень: { $statements }.
}
scene-uncounted-more = { $count ->
    [one] { $count } твердження: { $statements } та інші.
    [few] { $count } твердження: { $statements } та інші.
   *[many] { $count } тверджень: { $statements } та інші.
}
scene-remarks-left-out = { $count ->
    [one] Ще { $count } примітка не вміщається за цього розміру.
    [few] Ще { $count } примітки не вміщаються за цього розміру.
   *[many] Ще { $count } приміток не вміщаються за цього розміру.
}
scene-off-says = те, що каже { $name }
scene-off-relays = те, що передає { $name }
scene-off-says-and-relays = { $name } (і сказане, і передане)
scene-off-direct = без названого посередника
scene-off-implied = те, що лише випливає зі сказаного

# Виноски.
scene-note-title = Виноска { $number }
scene-note-quote = “{ $quote }” —
scene-note-attribution = { $attribution }.
scene-note-attribution-remarks = { $attribution } ({ $remarks }).
scene-note-see = Див. { $notes }.
scene-note-see-also = Див. також { $notes }.
scene-notes-left-out = { $count ->
    [one] Ще { $count } виноска не вміщається за цього розміру.
    [few] Ще { $count } виноски не вміщаються за цього розміру.
   *[many] Ще { $count } виносок не вміщаються за цього розміру.
}
scene-remark-modality = { $modality ->
    [implied] лише випливає з цих слів
    [conditional] за певної умови
   *[denied] це заперечують
}
scene-remark-near = поруч: “{ $words }”

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

# Зміни, як їх називає меню: «Скасувати: додавання твердження: претензія (Пєсков)».
edit-title = зміна заголовка
edit-add-document = додавання документа { $document }
edit-set-document = зміна документа { $document }
edit-remove-document = вилучення документа { $document }
edit-attach-text = долучення тексту до документа { $document }
edit-detach-text = вилучення тексту документа { $document }
edit-add-actor = додавання учасника: { $actor }
edit-set-actor = зміна учасника: { $actor }
edit-remove-actor = вилучення учасника: { $actor }
edit-replace-actor = заміна учасника: { $actor } → { $other }
edit-add-group = додавання групи: { $group }
edit-set-group = зміна групи: { $group }
edit-remove-group = вилучення групи: { $group }
edit-add-place = додавання місця: { $place }
edit-set-place = зміна місця: { $place }
edit-remove-place = вилучення місця: { $place }
edit-add-statement = додавання твердження: { $statement }
edit-set-statement = зміна твердження { $statement }
edit-remove-statement = вилучення твердження { $id }
edit-remove-statement-of = вилучення твердження { $id }: { $statement }
edit-set-field = твердження { $statement }: зміна { $field ->
    [document] документа
    [kind] виду
    [areas] областей
    [group] групи
    [place] місця
    [side] сторони
    [voice] того, чиї це слова
    [answer] відповіді
    [speaker] мовця
    [relayers] посередників
    [extent] охоплення
    [modality] модальності
    [day] дня
   *[note] примітки
}
edit-set-quote = твердження { $statement }: зміна цитати
edit-split-quote = твердження { $statement }: поділ цитати
edit-join-quote = твердження { $statement }: з’єднання цитати
edit-offer = { $count ->
    [one] додавання { $count } пропозиції
   *[other] додавання { $count } пропозицій
}
edit-accept = прийняття пропозиції: { $statement }
edit-reject = відхилення пропозиції
edit-reopen = повернення відхиленої пропозиції
# Що називають зміни: $kind — ключове слово виду твердження.
edit-titled = «{ $title }»
edit-name = { $name }
edit-group = група { $group }
edit-statement-by = { $kind ->
    [claim] претензія
    [occupation] окупація
    [advance] наступ
    [buildup] скупчення військ
    [concession] поступка
    [denial] заперечення
    [recapture] повернення під контроль
   *[other] { $kind }
} ({ $speaker })
# Чому в зміні відмовлено: що не так і що зробити.
edit-missing = у досьє немає { $noun ->
    [document] документа
    [actor] учасника
    [group] групи
    [place] місця
    [suggestion] пропозиції
   *[statement] твердження
} «{ $id }»; оберіть із того, що в ньому є
edit-unknown-area = на шарі немає області «{ $id }»; оберіть ту, що є на мапі
edit-id-taken = ідентифікатор «{ $id }» уже має { $noun ->
    [document] інший документ
    [actor] інший учасник
    [group] інша група
    [place] інше місце
    [suggestion] інша пропозиція
   *[statement] інше твердження
}; оберіть інший
edit-bad-id = «{ $id }» не може бути ідентифікатором; пишіть малі латинські літери й цифри, з’єднані дефісами
edit-in-use = на { $name } ще посилаються: { $users }; спершу змініть це
edit-same-actor = { $name }: учасника не можна замінити ним самим; оберіть іншого
edit-no-text = тексту документа «{ $title }» тут немає; спершу долучіть його
edit-other-text = це не текст документа «{ $title }»: його SHA-256 інший; оберіть той текст, який цитовано
edit-too-many = досьє вміщує щонайбільше { $most } записів одного роду; поділіть його
edit-too-long = { $what ->
    [title] заголовок має
    [headline] заголовок статті має
    [description] опис має
    [outlet] назва видання має
    [address] адреса має
    [name] назва має
    [short-name] коротка назва має
    [role] роль має
    [quote] цитата має
    [wording] слова про частину мають
   *[note] примітка має
} понад { $most } символів; скоротіть
edit-too-many-segments = цитата складається з більш ніж { $most } уривків; цитуйте довшими уривками
edit-address-scheme = адреса має починатися з https:// або http://
edit-not-sha256 = це не SHA-256; напишіть 64 шістнадцяткові цифри малими літерами
edit-outline = обрис має складатися із замкнених кілець, у кожному щонайменше чотири точки на земній кулі
edit-place-not-named = охоплення — місце, але місця не названо; спершу назвіть його
edit-place-in-other-area = { $place } лежить в області { $area }, якої твердження не називає; додайте її
edit-voice-of-no-relayer = слова приписано посередникові, який нічого не переказує; назвіть одного з посередників
edit-wording-not-quoted = слів «{ $wording }» у цитаті немає; зацитуйте їх або не вказуйте
edit-share-range = частка має бути більшою за 0 і меншою за 100 відсотків
edit-share-not-quoted = частки { $percent } % у цитаті немає; зацитуйте її або не вказуйте

# (end of edit)


## text: quotes, the guard, suggestions

# (end of text)


## save: what is written

# Чому файл не записано. $advice — no-room, no-folder, is-a-folder, not-a-file, refused.
save-write = { $path }: файл не вдалося записати ({ $why }); { $advice ->
    [no-room] на диску немає місця: звільніть його або оберіть іншу теку
    [no-folder] такої теки немає: створіть її або оберіть іншу
    [is-a-folder] це тека: назвіть файл у ній або оберіть іншу теку
    [not-a-file] назвіть звичайний файл
   *[refused] оберіть іншу теку або перевірте дозволи
}
save-write-read-only = його позначено лише для читання
save-write-not-a-file = це пристрій, канал або сокет
save-read-not-a-file = це не звичайний файл
# Чому досьє не збережено.
save-no-path = досьє ще не має файлу; оберіть, де його зберегти
save-busy = { $path }: саме зараз цей файл зберігає інше вікно; збережіть ще раз
save-too-large = { $path }: досьє мало б понад { $mib } МіБ — більше, ніж програма прочитає знову; поділіть його
save-changed-meanwhile = { $path }: відколи файл відкрито, його змінив хтось інший; перезапишіть його, збережіть своє під іншою назвою або відкрийте файл заново
save-read-only = { $path }: файл позначено лише для читання; збережіть під іншою назвою або все ж перезапишіть його: позначка залишиться
save-gone = { $path }: файлу вже немає; запишіть його знову або збережіть під іншою назвою
# Що програма пам’ятає між двома запусками. $variable — назва змінної середовища.
save-no-home = немає домашньої теки, де тримати незбережену роботу; задайте теку змінною { $variable }
save-folder-not-made = { $path }: теку для незбереженої роботи не вдалося створити ({ $why }); задайте іншу змінною { $variable }
save-recent-unreadable = перелік недавніх файлів не вдалося прочитати; його розпочато заново
# Журнали незбереженої роботи.
save-journal-unreadable = журнал не вдалося прочитати ({ $why }); його залишено на місці
save-journal-foreign = цей журнал записала інша версія Claims Map (формат «{ $format }»)
save-journal-torn = { $bytes ->
    [one] { $bytes } байт цього журналу пошкоджено або обірвано
    [few] { $bytes } байти цього журналу пошкоджено або обірвано
   *[many] { $bytes } байтів цього журналу пошкоджено або обірвано
}
save-journal-misfits = { $count ->
    [one] { $count } зміна спирається на пошкоджене
    [few] { $count } зміни спираються на пошкоджене
   *[many] { $count } змін спираються на пошкоджене
}
save-journal-both = { $first }, а також { $last }
save-journal-offered = { $damage }; що вдалося прочитати, можна відновити, а сам файл збережено
save-journal-set-aside = { $damage }; відновити з нього нічого не можна; його збережено як { $kept }
save-journal-left = журнал пошкоджено, і відкласти його не вдалося; його залишено на місці
save-journal-empty = незбереженої роботи в ньому немає
save-journal-problem = { $path }: { $problem }
save-journal-open = { $path }: цю роботу відкрито в іншому вікні; продовжуйте там

# (end of save)


## service: what window and command line share

# Чому щось не вдалося відкрити.
service-of-file = { $file }: { $cause }
service-table = { $file }: це таблиця, а не стаття; відкрийте досьє або зображення, до якого вона належить
service-too-short = { $file }: це не досьє й не стаття: у тексті лише { $length ->
    [one] { $length } символ
    [few] { $length } символи
   *[many] { $length } символів
}; оберіть файл з усією статтею
service-pasted-text = вставлений текст
service-nothing-yet = стаття, що постачається з програмою, називає області, яких на цьому шарі немає, тому мапа спершу порожня; відкрийте на ній власне досьє або статтю
# Чому мапу не записано.
service-export-ending = { $path }: назва файлу має закінчуватися на одне з розширень { $endings }
# Чому вікно не відкрилося.
service-no-window = цю програму зібрано без можливості «window»
service-crashed = роботу обірвала помилка в самій Claims Map ({ $fault }); ваші файли лишилися, як були; будь ласка, повідомте про неї

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

# Вікно шару.
layer-window-head = Шар { $file }
layer-window-about = { $areas ->
    [one] { $areas } територія
    [few] { $areas } території
   *[many] { $areas } територій
} · проєкція: { $projection }
layer-window-about-features = { $areas ->
    [one] { $areas } територія
    [few] { $areas } території
   *[many] { $areas } територій
}, об’єктів у файлі — { $features } · проєкція: { $projection }
layer-window-told-by = Ідентифікатор
layer-window-told-by-numbers = номери у файлі
layer-window-own-ids = власний id об’єктів
layer-window-named-by = Назва
layer-window-named-by-ids = їхні ідентифікатори
layer-window-id-note = Твердження й експортовані файли вказують територію за її ідентифікатором.
layer-window-id-missing = Його мають не всі об’єкти: решту буде розрізнено за номерами.
layer-window-id-twice = У деяких об’єктів він однаковий: разом вони стануть однією територією.
layer-window-examples-missing = не в усіх: { $examples }
layer-window-examples-twice = деякі двічі: { $examples }
layer-window-first-head = Перші території: назва та ідентифікатор
layer-window-findings-head = Зауваження
layer-window-finding = { $place }: { $finding }.
layer-window-more-findings = І ще { $count }: їх виводить команда «claims-map verify».
layer-window-use = Застосувати
layer-window-cancel = Скасувати

# Що сказано про відкритий шар: за чим розрізняють і називають його території та які є зауваження.
layer-window-told = { $file }: { $areas ->
    [one] { $areas } територія
    [few] { $areas } території
   *[many] { $areas } територій
}, ідентифікатор — { $told ->
    [id] «{ $id }»
   *[number] номер у файлі
}{ $named ->
    [name] , назва — «{ $name }»
   *[id] {""}
}. { $odd ->
    [0] Інші можна обрати в меню «Файл», «Шар…».
    [one] Є { $odd } зауваження: див. «Шар…» у меню «Файл».
    [few] Є { $odd } зауваження: див. «Шар…» у меню «Файл».
   *[many] Є { $odd } зауважень: див. «Шар…» у меню «Файл».
}

# Що стається після іншого вибору.
layer-window-dossier-edited = Не зроблено: досьє змінили, поки читався шар; оберіть іще раз.
layer-window-misfit-only = Не зроблено: території, названої в досьє, немає серед тих, що мають ідентифікатор «{ $by }», а саме «{ $area }».
layer-window-misfit = Не зроблено: серед територій з ідентифікатором «{ $by }» немає { $count } з { $all } названих у досьє, зокрема «{ $area }».
layer-window-misfit-only-numbers = Не зроблено: території, названої в досьє, немає серед тих, що їх розрізнено за номерами, а саме «{ $area }».
layer-window-misfit-numbers = Не зроблено: серед територій, розрізнених за номерами, немає { $count } з { $all } названих у досьє, зокрема «{ $area }».
layer-window-step-choose = вибір ідентифікатора й назви територій

# (end of app-layer)


## app-import: articles in the window

# Що стається зі статтею після перегляду.
import-paste-too-short = Сюди можна вставити текст статті; те, що в буфері обміну, для статті закоротке.
import-added = До досьє додано «{ $title }».
import-made-dossier = Створено досьє «{ $title }».
import-attached = Долучено текст документа «{ $title }».
import-attached-all = Долучено текст документа «{ $title }»; усі цитати з нього ({ $all }) стоять у ньому дослівно.
import-attached-some = Долучено текст документа «{ $title }»; дослівно стоять у ньому { $exact } з { $all } цитат.
import-updated-all = Оновлено документ «{ $title }»; у новій версії є всі його цитати ({ $found }).
import-updated-some = Оновлено документ «{ $title }»; цитат, що є в новій версії, — { $found }; цитат, яких у ній немає і які не враховуватимуться, — { $lost }.

# Що скасовує остання дія.
import-step-add = додавання «{ $title }»
import-step-new-dossier = нове досьє «{ $title }»
import-step-update = оновлення «{ $title }»

# Що заважає додати статтю, без крапки. Що саме не так, стоїть до крапки з комою; ті самі слова окремо —
# в import-problem-short.
import-problem = { $problem ->
    [title] бракує заголовка; напишіть заголовок статті або про що вона
    [outlet] бракує видання; напишіть, хто опублікував статтю
    [day] це не дата; напишіть її як рік, місяць і день, наприклад 2025-03-18
    [address] це не адреса; почніть її з https:// або http://, без пробілів
    [language] це не мова; напишіть її код, наприклад en або uk
   *[paragraphs] пропущено всі абзаци; поверніть хоча б один
}
import-problem-sentence = { $problem ->
    [title] Бракує заголовка; напишіть заголовок статті або про що вона.
    [outlet] Бракує видання; напишіть, хто опублікував статтю.
    [day] Це не дата; напишіть її як рік, місяць і день, наприклад 2025-03-18.
    [address] Це не адреса; почніть її з https:// або http://, без пробілів.
    [language] Це не мова; напишіть її код, наприклад en або uk.
   *[paragraphs] Пропущено всі абзаци; поверніть хоча б один.
}
import-problem-short = { $problem ->
    [title] Ще ні: бракує заголовка.
    [outlet] Ще ні: бракує видання.
    [day] Ще ні: це не дата.
    [address] Ще ні: це не адреса.
    [language] Ще ні: це не мова.
   *[paragraphs] Ще ні: пропущено всі абзаци.
}

# Текст ліворуч.
import-text-head = Текст статті
import-text-lead = { $count ->
    [0] Ніщо не схоже на службові елементи сторінки. Позначте те, що до статті не належить.
    [one] { $count } абзац схожий на службовий елемент сторінки. Позначте те, що до статті не належить.
    [few] { $count } абзаци схожі на службові елементи сторінки. Позначте те, що до статті не належить.
   *[many] { $count } абзаців схожі на службові елементи сторінки. Позначте те, що до статті не належить.
}
import-leave-proposed-out = Пропустити запропоноване
import-leave-nothing-out = Не пропускати нічого
import-leave-out-name = Пропустити: { $words }
import-proposed = Запропоновано: { $why }.

# Що це за стаття.
import-head = Нова стаття
import-known-attached = У досьє цей текст уже є: це текст документа «{ $title }».
import-known = Це текст документа «{ $title }», що підтверджено його гешем: долучіть його.
import-attach = Долучити текст
import-form-of-text = { $form ->
    [recorded] Це текст без абзаців, пропущених, коли його додавали.
    [recorded-and-proposed] Це текст без абзаців, які пропущено або запропоновано пропустити, коли його додавали.
    [whole] Це весь текст, без пропусків.
    [proposed] Це текст без абзаців, які запропоновано пропустити.
   *[raw] Це текст самого файлу, разом із розміткою.
}
import-about-counting = { $kind } · { $language } · …
import-about = { $kind } · { $language } · { $words ->
    [one] { $words } слово
    [few] { $words } слова
   *[many] { $words } слів
}
import-language-name = { $language ->
    [none] мова невідома
    [en] англійська
    [uk] українська
    [ru] російська
   *[other] мова { $tag }
}
import-hash = LF · NFC · sha256 { $hash }…
import-count-left-out = Пропущено абзаців: { $out } з { $all }

# Посилання на неї.
import-citation-head = Посилання
import-title = Заголовок
import-title-hint = заголовок статті або про що вона
import-title-is-headline = Заголовок статті
import-title-is-description = Опис
import-outlet = Видання
import-outlet-hint = хто опублікував
import-day = День
import-day-hint = немає; наприклад, 2025-03-18
import-day-is-known = Вказано в статті
import-day-is-inferred = Виведено
import-address = Адреса
import-address-hint = немає; https://…
import-language = Мова
import-language-hint = невідома; наприклад, en або uk

# Куди вона потрапить.
import-goal-head = Куди
import-goal-present = Це досьє
import-goal-new = Нове досьє
import-goal-title = Досьє
import-goal-title-hint = заголовок статті
import-goal-joins = Її буде додано до відкритого досьє.
import-goal-joins-titled = { $count ->
    [0] Її буде додано до досьє «{ $title }», у якому ще немає статей.
    [one] Її буде додано до досьє «{ $title }», де вже є { $count } стаття.
    [few] Її буде додано до досьє «{ $title }», де вже є { $count } статті.
   *[many] Її буде додано до досьє «{ $title }», де вже є { $count } статей.
}
import-goal-own = Для неї буде створено окреме досьє.
import-goal-own-instead = Для неї буде створено окреме досьє. Досьє «{ $title }» буде прибрано; скасування його поверне.
import-add = Додати до досьє
import-make = Створити досьє
import-cancel = Скасувати

# Інша версія документа.
import-version-head = Стаття змінилася
import-version-lead = Це інша версія документа з досьє: { $title }. Його цитати: на місці — { $in_place }, переміщено — { $moved }.
import-version-lead-lost = Це інша версія документа з досьє: { $title }. Його цитати: на місці — { $in_place }, переміщено — { $moved }, не знайдено — { $not_found }. Те, чого не знайдено, не враховуватиметься.
import-version-more = … і ще { $count }
import-version-update = Оновити досьє
import-version-before = Було: “{ $words }”
import-version-now = Стало: “{ $words }”
import-version-now-nothing = Стало: нічого схожого

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
reader-form-outline = обрис із файлу GeoJSON…
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
reader-form-voice-hint = Це враховується, лише коли кожен уривок цитати стоїть у лапках або документ написав той, чиї це слова; інакше це слова статті.
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
reader-words-leave-out-name = Пропустити уривок { $number }
reader-words-add-marked = додати позначені слова
reader-words-add-marked-name = Додати позначені слова
reader-words-leave-marked-out = пропустити позначені слова
reader-words-leave-marked-out-name = Пропустити позначені слова
reader-words-join = з’єднати з наступним
reader-words-join-name = З’єднати уривок { $number } з наступним
reader-words-leave-selected-out = пропустити виділені слова
reader-words-leave-selected-out-name = Пропустити виділені слова
reader-words-select-hint = Тексту статті тут немає: виділіть у цитаті слова, щоб їх пропустити.
reader-words-by-hand = написати слова вручну
reader-words-by-hand-name = Написати слова вручну
reader-words-uncut = повернути пропущене
reader-words-uncut-name = Повернути пропущене
reader-words-segment-name = Слова уривка { $number }
reader-words-by-hand-hint = Слова, написані вручну, ні з чим не звірено: твердження нічого не зафарбовує, доки не буде долучено текст статті, у якому вони є.
reader-words-take-back = відкинути написане
reader-words-take-back-name = Відкинути написане

# Що заважає зберегти форму, без крапки.
reader-problem-speaker = вкажіть, хто це каже
reader-problem-share = частка має бути числом, більшим за 0 і меншим за 100
reader-problem-day = напишіть день як рік, місяць і число, наприклад 2025-03-18
reader-problem-place = оберіть місце або інше охоплення
reader-problem-words = напишіть слова кожного уривка цитати
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

# Що скасовує остання дія. $kind — ключове слово виду твердження, далі reader-kind; $statement — це reader-statement-by.
reader-kind = { $kind ->
    [claim] претензія
    [occupation] окупація
    [advance] наступ
    [buildup] скупчення військ
    [concession] поступка
    [denial] заперечення
   *[recapture] повернення під контроль
}
reader-statement-by = { $kind } ({ $speaker })
reader-step-add = додавання твердження: { $statement }
reader-step-accept = прийняття пропозиції: { $statement }
reader-step-change = зміна твердження: { $statement }
reader-step-edit-field = зміна { $field ->
    [document] документа
    [kind] виду
    [areas] областей
    [group] групи
    [place] місця
    [side] сторони
    [voice] того, чиї це слова
    [answer] відповіді
    [speaker] мовця
    [relayers] посередників
    [extent] охоплення
    [modality] модальності
    [day] дня
   *[note] примітки
}: { $statement }
reader-step-edit-quote = зміна цитати: { $statement }
reader-step-reject = відхилення пропозиції: { $kind }
reader-step-offer-again = повернення відхиленої пропозиції: { $kind }
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

# Вікно.
contents-head = Досьє
contents-title = Заголовок
contents-documents = Документи ({ $count })
contents-actors = Учасники ({ $count })
contents-groups = Групи ({ $count })
contents-places = Місця ({ $count })
contents-no-documents = Ще немає: відкрийте, перетягніть або вставте статтю.
contents-no-actors = Ще немає: вони з’являються разом із твердженнями, у яких їх названо.
contents-no-groups = Ще немає: це назви, що означають кілька областей.
contents-no-places = Власних ще немає: це названі частини області з обрисом.
contents-add-actor = додати учасника
contents-add-group = додати групу
contents-add-place = додати місце
contents-row-name = { $name }, { $about }
contents-close = Закрити
contents-add = Додати
contents-keep = Зберегти
contents-revert = повернути
contents-revert-name = Відкинути введене
contents-not-yet = Ще ні: { $problem }.
contents-not-kept = Не збережено: { $problem }.

# Що заважає зберегти, без крапки.
contents-problem-title = напишіть, про що досьє
contents-problem-name = напишіть назву або ім’я
contents-problem-side = оберіть, від чийого імені говорить учасник
contents-problem-region = оберіть область, у якій лежить місце
contents-problem-outline = оберіть файл із обрисом

# Що показано в списку.
contents-document-with-text = { $citation } · з текстом
contents-document-without-text = { $citation } · без тексту
contents-no-regions = без областей
contents-regions = { $areas }
contents-regions-and-more = { $areas } і ще { $count }
contents-in-region = область: { $area }
contents-says = каже { $count }
contents-relays = передає { $count }
contents-says-and-relays = каже { $says } · передає { $relays }
contents-named-by-none = не названо в жодному твердженні

# Заголовок.
contents-title-hint = про що це досьє
contents-title-note = Він стоїть над мапою і, якщо під час експорту не обрано іншого, над експортованими зображеннями.
contents-counts = { $documents ->
    [one] { $documents } документ
    [few] { $documents } документи
   *[many] { $documents } документів
} · { $actors ->
    [one] { $actors } учасник
    [few] { $actors } учасники
   *[many] { $actors } учасників
} · { $statements ->
    [one] { $statements } твердження
    [few] { $statements } твердження
   *[many] { $statements } тверджень
}
contents-layer = Створено на шарі { $layer }.

# Документ.
contents-citation-head = Посилання
contents-author-head = Хто говорить у самому документі
contents-author = Автор
contents-author-nobody = Ніхто: це новинна стаття
contents-text-head = Текст
contents-text-about = { $length ->
    [one] { $length } знак
    [few] { $length } знаки
   *[many] { $length } знаків
} · LF · NFC · sha256 { $hash }…
contents-text-here = Текст є в досьє.
contents-text-not-here = Тексту в досьє немає.
contents-detach = вилучити текст
contents-detach-name = Вилучити текст
contents-attach = долучити текст із файлу…
contents-attach-name = Долучити текст

# Учасник.
contents-name = Назва
contents-actor-name-hint = повне ім’я або назва
contents-short-name = Коротко
contents-short-name-hint = як у тексті
contents-role = Роль
contents-role-hint = немає; наприклад, речник
contents-side-head = Від чийого імені
contents-uses-head = У досьє
contents-replace = Замінити на…
contents-replace-name = Замінити на іншого учасника

# Група.
contents-group-name-hint = як її вживають джерела
contents-members-head = Області, які вона означає
contents-membership-head = Хто так каже
contents-membership = Хто так каже
contents-membership-general = Загальновідомо
contents-members-always = Її області враховуються завжди.
contents-members-while-in-force = Її області враховуються, лише поки це твердження чинне.
contents-statement = { $id }: { $statement }

# Місце.
contents-place-name-hint = англійською
contents-ukrainian-name = Українська
contents-ukrainian-name-hint = українською
contents-region-head = Область, у якій воно лежить
contents-outline-head = Обрис
contents-no-outline = Ще немає.
contents-outline = { $count ->
    [one] { $count } точка.
    [few] { $count } точки.
   *[many] { $count } точок.
}
contents-choose-outline = із файлу GeoJSON…
contents-choose-outline-name = Обрати файл із обрисом

# Вилучення.
contents-remove = { $record ->
    [document] вилучити документ
    [actor] вилучити учасника
    [group] вилучити групу
   *[place] вилучити місце
}
contents-needed = { $record ->
    [document] { $count ->
        [one] Документ процитовано в { $count } твердженні; спершу змініть або вилучіть твердження.
       *[other] Документ процитовано у твердженнях ({ $count }); спершу змініть або вилучіть їх.
    }
    [actor] { $count ->
        [one] Учасника названо в { $count } твердженні; спершу змініть або вилучіть твердження.
       *[other] Учасника названо у твердженнях ({ $count }); спершу змініть або вилучіть їх.
    }
    [group] { $count ->
        [one] Групу названо в { $count } твердженні; спершу змініть або вилучіть твердження.
       *[other] Групу названо у твердженнях ({ $count }); спершу змініть або вилучіть їх.
    }
   *[place] { $count ->
        [one] Місце названо в { $count } твердженні; спершу змініть або вилучіть твердження.
       *[other] Місце названо у твердженнях ({ $count }); спершу змініть або вилучіть їх.
    }
}

# (end of app-contents)


## app-desk: opening, keeping, closing

# (end of app-desk)

