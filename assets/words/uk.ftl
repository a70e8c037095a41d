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
    [held-in-part-most] утримують більшу частину
    [held-in-part] утримують частину, розмір не названо
    [held-in-part-small] утримують лише малу частину або одне місце
    [fighting-inside] бої всередині
   *[pressure] скупчення військ або наступ на підступах
}
derive-status-and-ground = { $status } · { $ground }

# Хто це робить. $side — unstated, де джерела сторони не називають або називають кілька.
derive-forces = { $side ->
    [ukraine] українські війська
    [russia] російські війська
    [united-states] війська США
    [other] війська іншої держави
    [independent] недержавні збройні сили
   *[unstated] війська неназваної сторони
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
    [most] Оспорюваний контроль: утримують більшу частину
    [small] Оспорюваний контроль: утримують лише малу частину або одне місце
   *[unsized] Оспорюваний контроль: утримують частину, розмір не названо
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
derive-look-claimed-pressed = { $by ->
    [buildup] { $claimed }; поруч — { $pressure }
   *[forces] { $claimed }, і { $pressure }
}
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
derive-clause-unsized = { $clause }, не вказуючи, яку саме частину
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
    [implied] дає зрозуміти, що назва { $group } охоплює { $subject }
    [denied] заперечує, що назва { $group } охоплює { $subject }
   *[asserted] визначає, що назва { $group } охоплює { $subject }
}
derive-clause-under-name = { $clause } (під назвою { $group })
derive-clause-concession = { $modality ->
    [denied] заперечує поступку щодо цієї території
   *[asserted] пропонує поступитися цією територією, визнати претензію на неї або заморозити її статус
}
derive-clause-denial = { $modality ->
    [denied] заперечує, що відкидає претензію на цю територію
   *[asserted] відкидає претензію на цю територію, її передання чи визнання за іншою стороною
}
derive-clause-worded = { $clause } (“{ $wording }”)
derive-clause-worded-by = { $clause } (“{ $wording }” — слова { $whose })
derive-clause-percent = { $clause } ({ $percent }{ "\u00A0" }%)
derive-subject = цю територію
derive-subject-all = всю цю територію
derive-subject-close = місцевість поблизу цієї території
derive-subject-place = { ACCUSATIVE($place) }
derive-subject-some-place = одне з місць на цій території
derive-subject-group = { $group }
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
derive-without-others-changing = Статус змінився б і без будь-якого з інших джерел ({ $count }).
derive-without-any = { $others ->
    [none] Без будь-якого з її джерел ({ $count })
   *[some] Без будь-якого з решти джерел ({ $count })
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
derive-quoted-reporting = { $reporter } (переказ; мовець — { $speaker })
derive-quoted-reporting-through = { $reporter } (переказ; мовець — { $speaker }, через: { $through })
derive-quoted-then = { $first }, потім { $last }
derive-quoted-in = { $who }, у виданні { $outlet }
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

# Файли даних: клітинки й поля, які читають люди. $kind, $modality і $side — ключові слова.
export-file-said = { $kind } ({ $firmness }): { $areas }
export-file-kind = { $kind ->
    [claim] претензія
    [occupation] окупація
    [advance] наступ
    [buildup] скупчення військ
    [concession] поступка
    [denial] заперечення
    [recapture] повернення під контроль
   *[other] { $kind }
}
export-file-modality = { $modality ->
    [asserted] стверджується
    [implied] випливає зі сказаного
    [conditional] за певної умови
    [denied] заперечується
   *[other] { $modality }
}
export-file-no-region = області не названо
export-file-by = сторона: { $side ->
    [russia] Росія
    [ukraine] Україна
    [united-states] США
    [other] інша держава
    [independent] не держава
   *[unstated] не названо
}
export-file-attribution = — { $attribution }
export-file-not-counted = не враховано: { $why }
export-file-switched-off = вимкнено: { $names }
export-file-unchecked = цитат, яких не звірено зі статтею й не записано як звірені: { $count } з { $all }; { $count ->
    [1] вона нічого не забарвлює
   *[other] вони нічого не забарвлюють
}

# (end of export)


## page: the interactive page

# Сторінка без свого сценарію та її рамка.
page-about = { $documents }. { $count ->
    [one] Кольори показують, що повідомляють джерела статті, а не те, як усе є насправді.
   *[other] Кольори показують, що повідомляють джерела статей, а не те, як усе є насправді.
}
page-skip = Пропустити карту
page-find = Знайти область
page-found = Знайдені області
page-theme = Світла чи темна тема
page-theme-light = Світла
page-theme-dark = Темна
page-map = Карта областей
page-map-help = Клавіші зі стрілками ведуть від області до області, Enter показує цитати, Escape повертає до огляду.
page-legend = Легенда
page-meaning = Що означають кольори
page-meaning-occupied = Джерело повідомляє, що всю область або це місце утримує сторона, якій вони не належать, і жоден інший мовець цього не заперечує.
page-meaning-contested = Повідомляється, що утримують частину області або одне місце в ній: смуги — тонкі для малої частини чи одного місця, широкі для більшої частини. Або повідомляється про бої всередині: шеврони. Або двоє мовців кажуть про те, хто її утримує, несумісне: перехресні смуги. Лінію фронту не проведено, бо джерела її не наводять.
page-meaning-claimed = Її вимагають, оголошують своєю або мають намір захопити. Крапки означають, що повідомляється ще й про наступ у її бік чи про скупчення військ.
page-meaning-threatened = Повідомляється лише про наступ у її бік чи про скупчення військ: крапки.
page-meaning-mentioned = Названо лише в запереченні, у поступці, як повернену під контроль, як підконтрольну своїй державі або за певної умови.
page-meaning-not-checked = Названо, але цитату не звірено з текстом, у тексті її немає або ніхто не пояснив, що означають слова навколо неї: без кольору, штриховий контур і знак питання.
page-meaning-switched-off = Її називають твердження, але жодне з них не враховано: без кольору, пунктирний контур.
page-meaning-not-mentioned = Жодне твердження її не називає, а це нічого не говорить про те, що там відбувається.
page-panel = Обрана область
page-sources = Джерела
page-record = Області та цитати
page-switched-off = Вимкнено: { $names }.
page-switched-off-none = Нічого не вимкнено.
page-quotes = Цитати
page-source = Джерело: { $citation }
page-source-at = Джерело: { $citation }, { $address }
page-quotes-belong = Цитати належать тим, хто їх опублікував.
page-exported = Дата експорту: { $day }.
page-made-with = Створено в Claims Map.

# Область чи місце, на карті й у списках.
page-shape = { $name }, { $look }
page-look-and-why = { $look }. { $sentence }
page-within = { $area }
page-status-count = { $status } ({ $count })
page-call-out = { $status ->
    [occupied] окуповано
    [contested] оспорюваний контроль
    [claimed] претензії
    [threatened] загроза
    [mentioned] згадано
    [not-checked] не звірено
    [switched-off] лише у вимкненому
   *[not-mentioned] не згадано
}

# Цитата.
page-names-no-region = області не названо
page-show-in-article = Показати у статті
page-around = “{ $words }” ({ $place }) { $label }. { $answer }
page-around-listed = “{ $words }” ({ $place }) { $label }. { $answer }
page-check-mark = { $sign } { $label }
page-this-quote = Про цю цитату: { $check }.
page-names-group = Названо { $group }: сюди належить ця область і ще { $count }.
page-also = також

# Панель поруч із картою.
page-all-regions = Усі області
page-back = Назад до огляду всіх областей
page-together = обрані разом
page-group-stands = { $speaker } каже, які області сюди належать.
page-group-stands-not = Зараз сюди не належить жодна область: те, що про це каже { $speaker }, вимкнено.
page-unnamed = Стаття не називає цієї області, а це нічого не говорить про те, що там відбувається.
page-choose-coloured = Оберіть забарвлену область, щоб прочитати, хто що про неї каже.
page-what-would-change = Що змінило б висновок
page-more-on = Докладніше: { $area }
page-reported = Що повідомляють джерела
page-all-in-force = { $count ->
    [one] Враховано { $count } твердження, кожне зі своєю цитатою. Оберіть область, щоб прочитати, хто що про неї каже.
    [few] Враховано { $count } твердження, кожне зі своєю цитатою. Оберіть область, щоб прочитати, хто що про неї каже.
   *[many] Враховано { $count } тверджень, кожне зі своєю цитатою. Оберіть область, щоб прочитати, хто що про неї каже.
}
page-some-in-force = Враховано тверджень: { $count } з { $all }, кожне зі своєю цитатою. Оберіть область, щоб прочитати, хто що про неї каже.
page-none-in-force = Нічого не враховано
page-nothing-counts = Зараз не враховано жодного твердження, тож ніщо на карті не має кольору за твердженням.
page-uncounted = { $count ->
    [1] 1 твердження не враховано: його цитату не звірено з текстом або ніхто не пояснив, що означають слова навколо неї.
    [one] { $count } твердження не враховано: їхні цитати не звірено з текстом або ніхто не пояснив, що означають слова навколо них.
    [few] { $count } твердження не враховано: їхні цитати не звірено з текстом або ніхто не пояснив, що означають слова навколо них.
   *[many] { $count } тверджень не враховано: їхні цитати не звірено з текстом або ніхто не пояснив, що означають слова навколо них.
}
page-everything-on = Увімкнути все
page-no-region = Області не названо

# Джерела та їхні перемикачі.
page-in-force = Враховано тверджень: { $count } з { $all }
page-now-in-force = Враховано тверджень: { $count } з { $all }.
page-all-on = увімкнути все
page-all = усе
page-none = нічого
page-all-of = Увімкнути все в розділі: { $section }
page-none-of = Вимкнути все в розділі: { $section }
page-statements = { $count ->
    [one] { $count } твердження
    [few] { $count } твердження
   *[many] { $count } тверджень
}
page-statements-beside = ({ $count ->
    [one] { $count } твердження
    [few] { $count } твердження
   *[many] { $count } тверджень
})
page-finer = { $deed ->
    [relays] { $actor }: лише те, що передає,
   *[says] { $actor }: лише те, що каже,
} { $count ->
    [one] { $count } твердження
    [few] { $count } твердження
   *[many] { $count } тверджень
}
page-flipped = { $row ->
    [direct] Сказане без названого посередника
    [implied] Те, що лише випливає зі сказаного
    [says] Те, що каже { $name }
    [relays] Те, що передає { $name }
   *[named] { $name }
}: { $is ->
    [on] увімкнено
   *[off] вимкнено
}.
page-everything-is-on = Усе ввімкнено.

# Що промовляється про обране та що знаходить пошук.
page-summary = Огляд усіх областей.
page-focus = { $name }: { $look }. { $count ->
    [one] { $count } твердження
    [few] { $count } твердження
   *[many] { $count } тверджень
}.
page-focus-several = { $name }: { $areas }.
page-nothing-found = На цій карті немає області з такою назвою.
page-called = дехто каже: { $name }
page-stands-for-none = зараз жодної області

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

