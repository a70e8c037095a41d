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

# Що не так із набраним і де прочитати, як слід.
cli-usage = { $problem }; див. «claims-map --help»
cli-usage-of = { $problem }; див. «claims-map { $command } --help»
cli-no-command = команди «{ $name }» немає
cli-no-command-perhaps = команди «{ $name }» немає (можливо, { $meant })
cli-unexpected = «{ $argument }» тут не очікувано
cli-unexpected-perhaps = «{ $argument }» тут не очікувано (можливо, { $meant })
cli-needs-value = { $argument }: потрібне значення
cli-value-not-of = { $argument }: значення «{ $value }» не підходить; можливі лише { $valid }
cli-value-wrong = { $argument }: значення «{ $value }» не підходить: { $why }
cli-missing = бракує { $argument }
cli-given-twice = { $argument } вказано більше ніж один раз
cli-conflict = { $argument } не поєднується з { $other }
cli-not-utf8 = один з аргументів не є текстом UTF-8
cli-usage-other = { $argument }: так цей аргумент не вживають
cli-not-of-kind = це не те, що тут очікувано
cli-not-of-kind-because = це не те, що тут очікувано
cli-number-out-of-range = число поза дозволеними межами
cli-not-whole-number = це не ціле число
cli-not-number = це не число
# Що каже кожна команда.
cli-warning = попередження: { $sentence }
cli-of-file = { $file }: { $problem }
cli-sentence = { $sentence }.
cli-no-output = результат не вдалося вивести ({ $why })
cli-and-more = { $ids } та ще { $count }
cli-none = немає жодного
cli-titled = «{ $title }»
cli-with-code = { $name } ({ $code })
cli-place-with-code = { $name } (у { $code })
cli-change = { $subject }: { $before } → { $after }
cli-and-so = { $first } · { $last }
# Опції, що називають щось у досьє.
cli-no-actor = { $option } { $name }: такого учасника в досьє немає; є { $known }
cli-no-document = { $option } { $name }: такого документа в досьє немає; є { $known }
cli-no-kind = { $option } { $name }: такого виду немає; є види { $known }
# Назви областей.
cli-group-off = «{ $name }» зараз не означає жодної області: твердження, яке їх визначає, не діє; увімкніть його або назвіть області
cli-is-town = «{ $name }» — місто, його область — { $area }
cli-is-called = «{ $name }» — так дехто називає { $area } або її частину
cli-lies-in = «{ $name }» належить до області { $area }
cli-is-group = «{ $name }» означає { $areas }
cli-no-area = «{ $name }» — не область цього шару; вкажіть код, як-от UA-63, або назву, як-от Харків
cli-several-areas = «{ $name }» може означати кілька областей: { $areas }; вкажіть код
# Мапа як таблиця і чому немає вікна.
cli-reported-by = Повідомляє: { $speakers }.
cli-not-mentioned = Не згадано ({ $count }): { $areas }.
cli-as-reported = Кольори показують те, що повідомляють джерела, а не те, що є насправді.
cli-article-needs-window = { $file }: статтю переглядають у вікні, а вікно не відкривається: { $why }
cli-no-window = Вікно не відкривається: { $why }; щоб зробити зображення без вікна, наберіть «claims-map export map.png».
# explain
cli-explain-heading = { $uk } · { $en } · { $code }: { $status }
cli-explain-check = { $check } ({ $role })
cli-role-carries = визначає статус
cli-role-outranked = колір визначає інше твердження
cli-role-off = вимкнено
cli-role-group = її групу не визначено, доки вимкнено твердження, яке її визначає
cli-role-not-counted = не враховано: не звірено з текстом або немає відповіді на застереження
# export
cli-export-folder = { $path }: теку не вдалося створити ({ $why }); оберіть іншу
cli-export-dpi = --dpi { $dpi }: роздільність має бути від 10 до 2400 точок на дюйм
cli-export-preset = --preset { $name }: такого розміру немає; є { $known }
cli-export-side = { $option } { $length }: сторона має містити від { $least } до { $most } пікселів
cli-export-date = --date { $day }: напишіть день як рік, місяць і число, наприклад 2025-03-18
cli-export-columns = --legend-columns { $columns }: оберіть від 1 до 4 стовпців
# verify
cli-seal-standard-input = --seal записує у файл досьє; назвіть цей файл замість стандартного введення
cli-seal-exported = { $file }: --seal записує в досьє, а це експортований файл; не вказуйте цієї опції
cli-not-sealed = { $file }: печатки не поставлено: вона для цитат, що стоять на своїх місцях у власному тексті документа; оновіть досьє за цим текстом командою «claims-map update»
cli-altered = { $file }: його змінено: { $reasons }
cli-unsettled = { $file }: тут цього не з’ясувати: { $reasons }
cli-holds = { $file } ({ $kind }): саме те, що дають його досьє, перемикачі й параметри (Claims Map { $version }).
cli-proof = { $proves } { $does_not_prove }
cli-note = Примітка: { $note }.
# Що відомо про всі цитати. $result — ключове слово.
cli-count = { $count } { $result ->
    [in-place] на своєму місці
    [moved] на новому місці
    [changed] зі змінами
    [lost] втрачено
    [ambiguous] неоднозначно
    [folded] лише після типографського спрощення
    [recorded] лише записано печаткою
    [not-checked] не звірено
    [broken] не такі, якими їх залишила остання перевірка досьє
    [not-found] не знайдено
   *[never-compared] ніколи не звіряли з текстом
}
cli-none-compared = щойно не звірено жодної
cli-some-compared = щойно звірено { $count } ({ $results })
cli-counts = { $counts }
cli-no-quotes = Цитат немає.
cli-quotes-wrong = Усього цитат — { $all }, з них { $wrong }: { $counts }.
cli-quotes-as-sealed = { $all ->
    [one] { $all } цитата така, якою була, коли її востаннє звірили
    [few] Усі { $all } цитати такі, якими були, коли їх востаннє звірили
   *[many] Усі { $all } цитат такі, якими були, коли їх востаннє звірили
} з текстом, як свідчать печатки; щоб звірити знову, вкажіть текст опцією --text.
cli-quotes-found = { $all ->
    [one] { $all } цитату знайдено
    [few] Усі { $all } цитати знайдено
   *[many] Усі { $all } цитат знайдено
}: { $counts }.
cli-quotes-some-found = Усього цитат — { $all }, щойно звірено і знайдено лише { $some }: { $counts }.
cli-some-quotes = { $count } із { $all }: { $ids }
cli-quotes-not-found = не знайдено цитат: { $quotes }
cli-quotes-in-pieces = складено з уривків слів, і ніхто не сказав чому: { $quotes }
cli-never-compared = ніколи не звіряли з текстом: { $count } із { $all } цитат; вкажіть текст опцією --text
cli-never-compared-own = ніколи не звіряли з текстом: { $count } із { $all } цитат; звірте їх із текстом їхнього документа
cli-other-article = { $file }: це не текст документа { $title }: його SHA-256 інший, ніж { $sha256 }…, і цитат документа в ньому немає; вкажіть потрібну статтю
# З чим звірено документ; $form — одне з повідомлень cli-form або нічого.
cli-compared-own = { $title }: звірено з текстом, який містить досьє.
cli-compared-same = { $file } містить текст документа { $title }, за його SHA-256{ $form }.
cli-compared-version = { $file } містить іншу версію документа { $title } (SHA-256 { $sha256 }…, а в досьє { $other }…){ $form }; цитат, що в ній стоять: { $found } із { $all }.
cli-form-raw = ; власний текст файлу, з розміткою
cli-form-recorded = { $count ->
    [one] ; пропущено { $count } абзац, як і тоді, коли статтю додавали
    [few] ; пропущено { $count } абзаци, як і тоді, коли статтю додавали
   *[many] ; пропущено { $count } абзаців, як і тоді, коли статтю додавали
}
cli-form-recorded-and-proposed = { $count ->
    [one] ; пропущено { $count } абзац, як і тоді, коли статтю додавали, або як обрамлення сторінки
    [few] ; пропущено { $count } абзаци, як і тоді, коли статтю додавали, або як обрамлення сторінки
   *[many] ; пропущено { $count } абзаців, як і тоді, коли статтю додавали, або як обрамлення сторінки
}
cli-form-proposed = { $count ->
    [one] ; пропущено { $count } абзац як обрамлення сторінки
    [few] ; пропущено { $count } абзаци як обрамлення сторінки
   *[many] ; пропущено { $count } абзаців як обрамлення сторінки
}
# Що відомо про одну цитату.
cli-quote = { $statement }: { $result }
cli-only-recorded = лише записано печаткою, зараз не звірено
cli-not-checked = не звірено
cli-in-place = на своєму місці
cli-moved = перемістилася: була із символу { $from }, тепер із символу { $to }
cli-moved-not = перемістилася: починається з того самого символу
cli-moved-among-others = { $place }; те, що стоїть навколо, змінилося
cli-folded = не знайдено: стоїть там лише після типографського спрощення (лапки, тире, пробіли)
cli-changed-apart = змінено: її частини там стоять, але не в цьому порядку й не поруч
cli-changed-context = змінено: її слова там стоять, але нічого з того, що стояло навколо, немає
cli-changed-words = змінено: її слів там немає
cli-ambiguous = неоднозначно ({ $count }): її слова стоять там стільки разів, і вирішити між ними нічим
cli-lost = втрачено: ні її слів, ні чогось подібного там немає
cli-lost-pieces = втрачено: її складено з уривків слів, яких там як слів немає
cli-of-part = частина { $part }: { $line }
cli-nothing-near = подібного немає
cli-nearest = найближче: “{ $words }”
cli-difference = відмінність: { $difference }
cli-guard = “{ $words }”, { $place }, { $kind }; { $answer }
cli-guard-kept = залишено, бо { $reason }
cli-guard-open = ніхто не сказав, що це означає для цитати; доти її не враховано
# Мапа, яка з цього випливає.
cli-found-map = Мапа зі знайденим: { $statuses }.
cli-status-count = { $status } — { $count }
cli-no-change = Жодна область не змінюється.
# text
cli-text-not-here = тексту документа { $title } в ньому немає, лише цитати й SHA-256; відкрийте файл самої статті
cli-text-not-own = текст при документі { $title } — не його: SHA-256 інший; долучіть потрібний
cli-text-no-document = документа «{ $id }» в ньому немає; є { $known }
cli-text-no-documents = документів у ньому немає, тож і тексту немає
cli-text-of-none = тексту жодного з документів у ньому немає, лише цитати й SHA-256; відкрийте файли самих статей
cli-text-of-several = у ньому є тексти кількох документів; назвіть один опцією --document: { $documents }
# update
cli-update-exported = це експортований файл; оновіть досьє, з якого його зроблено, й експортуйте знову
cli-update-exists = { $path }: такий файл уже є; оберіть інший або додайте --overwrite
cli-update-of-none = { $text } не є версією жодного з його документів, наскільки це видно з цитат; якщо це все ж версія, назвіть документ опцією --document: { $documents }
cli-update-of-several = { $text } може бути версією кількох документів; назвіть один опцією --document: { $documents }
cli-update-on-version = за версією із SHA-256 { $hash }…; попередню збережено в історії
cli-update-on-same = за тим самим текстом, що й досі
cli-update-wrote = Записано { $path }, { $version }.
cli-update-wrote-marked = Записано { $path }, { $version }; { $count ->
    [one] { $count } твердження не враховано, доки не знайдено його цитати
    [few] { $count } твердження не враховано, доки не знайдено їхніх цитат
   *[many] { $count } тверджень не враховано, доки не знайдено їхніх цитат
}: { $ids }.
# diff; $noun — document, actor, group, place, statement.
cli-diff-same = Відмінностей немає.
cli-diff-record = { $noun ->
    [document] документ
    [actor] учасник
    [group] група
    [place] місце
   *[statement] твердження
} { $id }
cli-diff-toggles = вимкнено інше
cli-diff-quote-cut = цитата: ті самі слова, інакше поділені або в іншому оточенні
cli-diff-quote-moved = цитата: перемістилася із символу { $from } на символ { $to }
cli-diff-quote-changed = цитата: змінилася: { $difference }
cli-diff-check = перевірка: { $before } → { $after }
cli-diff-field = { $field }: { $before } → { $after }
cli-diff-nothing = нічого
cli-diff-not-on-layer = немає на шарі
cli-diff-summary = Твердження: додано { $added }, вилучено { $removed }, змінено { $changed }; цитати: переміщено { $quotes_moved }, змінено { $quotes_changed }; області й місця, що виглядають інакше: { $looks }.
# extract; $kind, $extent і $sureness — ключові слова.
cli-extract-heading = { $kind ->
    [claim] претензія
    [occupation] окупація
    [advance] наступ
    [buildup] скупчення військ
    [concession] поступка
    [denial] заперечення
    [recapture] повернення під контроль
   *[other] { $kind }
} · { $areas } · { $extent } · { $sureness ->
    [sure] певно
    [fairly-sure] доволі певно
   *[unsure] непевно
}
cli-extract-no-region = області не названо
cli-extract-extent = { $extent ->
    [whole] уся
    [partial] частина
    [place] місце
    [approach] підступи
   *[unspecified] охоплення не названо
}
cli-extract-part = частина: { $wording }
cli-extract-article = сама стаття
cli-extract-through = { $first } → { $last }
cli-extract-reason = { $what } (“{ $words }”)
cli-extract-why = підстава: { $reasons }
cli-extract-careful = зверніть увагу: { $note }
cli-extract-none = Жодного твердження не запропоновано; назв областей: { $named }. Прочитайте кожну цитату, перш ніж на неї покладатися.
cli-extract-some = { $count ->
    [one] Запропоновано { $count } твердження
    [few] Запропоновано { $count } твердження
   *[many] Запропоновано { $count } тверджень
}; назв областей: { $named }. Прочитайте кожну цитату, перш ніж на неї покладатися.
cli-extract-not-counted = не враховано: { $name } ({ $what })

# (end of cli)


## cli-help: what can be typed

# Сама сторінка. $name — те, що стоїть на місці значення, як-от FILE.
help-usage = Користування:
help-usage-options = [ОПЦІЇ]
help-commands = Команди:
help-arguments = Аргументи:
help-options = Опції:
help-examples = Приклади:
help-default = {"["}якщо не вказано: { $value }]
help-values = {"["}можливі значення: { $values }]
help-values-heading = Можливі значення:
help-value = { $name ->
    [COMMAND] КОМАНДА
    [LANGUAGE] МОВА
    [FILE] ФАЙЛ
    [OUT] ФАЙЛ
    [DIR] ТЕКА
    [PROPERTY] ВЛАСТИВІСТЬ
    [ACTOR] УЧАСНИК
    [DOCUMENT] ДОКУМЕНТ
    [KIND] ВИД
    [NAME] НАЗВА
    [LENGTH] ДОВЖИНА
    [N] ЧИСЛО
    [AREA] ОБЛАСТЬ
    [THEME] ТЕМА
    [LEGEND] МІСЦЕ
    [TEXT] ТЕКСТ
    [DAY] ДЕНЬ
    [ARTICLE] СТАТТЯ
    [ORIGINAL] ОРИГІНАЛ
    [ID] ІДЕНТИФІКАТОР
    [BEFORE] ДО
    [AFTER] ПІСЛЯ
   *[other] { $name }
}
help-print = Показує довідку
help-print-short = Показує довідку (докладніше — з «--help»)
help-print-long = Показує довідку (коротко — з «-h»)
help-version = Показує версію
help-help = Показує цю довідку або довідку про названу команду
help-help-command = Показує довідку про команду
# Команди.
help-about = Мапа територіальних претензій, на якій кожен колір має звірену цитату
help-about-long =
    Мапа територіальних претензій, на якій кожен колір має звірену цитату.

    Без команди відкриває вікно зі статтею, що постачається з програмою.
help-open = Відкриває вікно з досьє, експортованим файлом або статтею
help-export = Записує мапу у файл відповідно до розширення: { $formats }
help-explain = Пояснює, чому області мають свої кольори
help-verify = Перевіряє досьє або експортований файл і звіряє його цитати з текстом статті
help-extract = Пропонує твердження з тексту статті, кожне з цитатою та підставою, щоб ви їх перевірили
help-text = Виводить канонічний текст документа, якщо він є в досьє
help-update = Оновлює досьє за новою версією статті: цитати, що стоять у ній слово в слово, дістають нові місця, решту позначено, і вони не враховуються
help-diff = Показує, чим різняться два досьє, два експортовані файли або дві версії одного файлу
# Що є в кількох командах.
help-lang = Мова всього, що програма каже, пише й малює: { $known }; без цього — мова системи
help-json = Виводить JSON
help-dossier = Досьє; без цього — досьє статті, що постачається з програмою
help-layer = Області як GeoJSON (.geojson, .geojsonl) у довготі й широті; без цього — області України
help-layer-id = Властивість шару, яка є ідентифікатором області в досьє; об’єкти з однаковим ідентифікатором стають однією областю. Без цього — власний ідентифікатор об’єктів, інакше властивість на кшталт GEOID чи code, якщо вона скрізь заповнена й не повторюється
help-layer-name = Властивість шару, яка є назвою області; без цього — властивість на кшталт name
help-off = Вилучає те, що цей учасник каже, і те, що він переказує; можна повторювати
help-off-speaker = Вилучає лише те, що цей учасник каже; можна повторювати
help-off-relayer = Вилучає лише те, що цей учасник переказує; можна повторювати
help-off-direct = Вилучає те, для чого посередника не названо
help-off-document = Вилучає те, що стоїть у цьому документі; можна повторювати
help-only-document = Вилучає те, що стоїть в інших документах; можна повторювати
help-off-kind = Вилучає твердження цього виду; можна повторювати
help-only = Вилучає твердження інших видів; можна повторювати
help-no-implied = Вилучає те, що лише випливає зі сказаного
# open
help-open-file = Досьє, експортоване зображення, сторінка чи файл даних або стаття ({ $endings }) на перегляд; без цього — досьє статті, що постачається з програмою
# export
help-export-out = Файл, який слід записати; формат визначає розширення: { $endings }
help-export-all-formats = Записує всі формати в цю теку; якщо її немає, її буде створено
help-export-with-text = Додає у файл тексти статей, якщо вони є в досьє. Без цього у файл потрапляють лише цитати; тексти належать тим, хто їх опублікував
help-preset = Поширений розмір: web (1200 × 900), square (1080 × 1080), wide (1920 × 1080), 4k (3840 × 2160), a4 або a3 (альбомна сторінка, 300 dpi)
help-width = Ширина: у пікселях або з одиницею, як-от 210mm чи 8.5in; без цього — 1600 пікселів
help-height = Висота: у пікселях або з одиницею; без цього — 1200 пікселів
help-dpi = Роздільність у точках на дюйм: визначає розмір літер і ліній, її записано у файл
help-focus = Область, яку слід обвести й пояснити, за кодом або будь-яким написанням; для групи — усі її області
help-theme = Кольори зображення
help-theme-light = Темне на світлому папері
help-theme-dark = Світле на темному папері
help-title = Заголовок; без цього — заголовок досьє
help-subtitle = Рядок під заголовком
help-note = Примітка під легендою
help-alt = Опис того, що показує зображення; без цього — те, що кажуть висновки
help-footnotes = Номери в зафарбованих областях і їхні цитати під мапою
help-no-legend = Без легенди
help-legend = Де стоїть легенда
help-legend-auto = Поруч із мапою, якщо сторінка широка, інакше під нею
help-legend-left = Ліворуч від мапи
help-legend-right = Праворуч від мапи
help-legend-below = Під мапою
help-legend-columns = Кількість стовпців легенди під мапою, від 1 до 4
help-date = День, який надрукувати як день створення сторінки, наприклад 2025-03-18. Без цього дня не надруковано: з того самого щодня виходять ті самі байти
# explain
help-explain-areas = Області, кожна за кодом або будь-яким написанням; для групи — усі її області; якщо не названо жодної — усі області мапи
# verify
help-verify-file = Досьє або експортоване зображення, сторінка чи файл даних
help-verify-text = Стаття, з якою слід звірити цитати: файл, з якого її взято, або інша її версія ({ $endings }). Цитати шукають за їхніми словами й за тим, що стоїть навколо
help-verify-allow-unchecked = Не вважає вадою цитати, які ніколи не звіряли з текстом
help-verify-seal = Разом із --text: якщо кожна цитата стоїть на своєму місці у власному тексті документа, записує в досьє, що її перевірено
help-verify-against = Порівнює те, що показує файл, з оригіналом, який у вас є: зображення — за пікселями, хоч би який був розмір і чи є втрати від стискання; файли із записами — за твердженнями, цитатами й висновками
# text
help-text-file = Досьє або експортований із нього файл
help-text-document = Документ за ідентифікатором; без цього — той, текст якого є
# update
help-update-file = Досьє
help-update-text = Нова версія статті ({ $endings })
help-update-out = Файл, який слід записати: цілком або ніяк
help-update-document = Документ, версією якого є стаття, за ідентифікатором; без цього — той, чиїх цитат у ній найбільше
help-update-overwrite = Перезаписує наявний файл, навіть якщо це саме досьє
# diff
help-diff-before = Досьє або експортований файл
help-diff-after = Інший або інша його версія
# extract
help-extract-article = Стаття англійською, українською або російською: { $endings }
help-extract-json = Виводить JSON: назви, твердження й невідомі назви зі зміщеннями в кодових точках
help-extract-lexicon = Слова, назви й учасники, яких слід шукати; без цього — ті, що постачаються з програмою
help-extract-note =
    Нікуди нічого не надсилають і жодної моделі не питають: текст читають правила за відкритим
    переліком слів (data/lexicon.json). Пропозиція не є твердженням, доки ви не прочитали її цитату.
# Що роблять приклади.
help-example-window = вікно зі статтею, що постачається з програмою
help-example-explain = чому Харківська область має свій колір
help-example-explain-off = усі області без того, що ISW каже чи переказує
help-example-export = мапа як векторне зображення
help-example-verify = чи зображення досі таке, яким було
help-example-against = що сталося із зображенням дорогою
help-example-extract = хто на що претендує у статті, як пропозиції
help-example-pixels = 1600 × 1200 пікселів
help-example-page = сторінка для друку, з усіма цитатами
help-example-html = інтерактивна сторінка без ISW
help-example-blocks = блок на твердження: вид, області, цитата, мовець, підстава

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

