// The rules, ported from `query` and `derive`: what is switched off in, verdicts and sentences out.
// Nothing here knows the page. `tests/html.rs` compares every verdict with the library's.

const STATUS_ORDER = ["occupied", "contested", "claimed", "mentioned", "not-mentioned"];
const GROUND_ORDER = ["sources-disagree", "held-in-part", "under-pressure"];

/** Whether each statement counts while these toggles are off: "in", "off" or "broken". */
function standings(data, off) {
  const covered = new Set();
  for (const toggle of off) {
    for (const statement of data.toggles[toggle].covers) covered.add(statement);
  }
  return data.statements.map((one, index) => {
    if (!one.counts) return "broken";
    return covered.has(index) ? "off" : "in";
  });
}

/** True where a group's members hold: general knowledge, or their definition is in force. */
function groupHolds(data, standing, group) {
  const { holds, rests_on: restsOn } = data.groups[group];
  return holds && (restsOn === null || standing[restsOn] === "in");
}

/** The statements on an area or a place, each with how it stands. */
function statementsOn(data, standing, subject) {
  return subject.said.map((said) => {
    let stands = standing[said.statement];
    if (stands === "in" && said.via !== null && !groupHolds(data, standing, said.via)) stands = "undefined";
    return { ...said, one: data.statements[said.statement], stands };
  });
}

/** True where the statement says this outright or implies it. */
function reports(one, kind) {
  return one.kind === kind && (one.modality === "asserted" || one.modality === "implied");
}

/** True where the statement speaks against an occupation. */
function disputes(one) {
  return reports(one, "denial") || reports(one, "liberation")
    || (one.kind === "occupation" && one.modality === "denied");
}

/** Applies the rules in order; the first that fires wins. `place` is null for an area. */
function applyRules(list, place) {
  const any = (condition) => list.some((on) => condition(on.one));
  const ruling = (status, grounds, carries) => (any(carries) ? { status, grounds, carries } : null);
  // 1. Occupied: occupation of the whole area, or of this place, is reported.
  const whole = (one) => reports(one, "occupation")
    && (one.extent === "whole" || (place !== null && one.place === place));
  // 2. Contested: held in part, under pressure, or sources disagree about who holds it.
  const held = (one) => reports(one, "occupation") && place === null && one.extent !== "whole";
  const pressed = (one) => reports(one, "advance") || reports(one, "buildup");
  const disputed = any(held) && any(disputes);
  const grounds = [];
  if (disputed) grounds.push("sources-disagree");
  if (any(held)) grounds.push("held-in-part");
  if (any(pressed)) grounds.push("under-pressure");
  return ruling("occupied", any(disputes) ? ["sources-disagree"] : [], whole)
    ?? ruling("contested", grounds, (one) => held(one) || pressed(one) || (disputed && disputes(one)))
    // 3. Claimed: a statement claims it, and nothing above holds.
    ?? ruling("claimed", [], (one) => reports(one, "claim"))
    // 4. Mentioned: something is said of it, but none of the above.
    ?? ruling("mentioned", [], () => true)
    // 5. Not mentioned.
    ?? { status: "not-mentioned", grounds: [], carries: () => false };
}

/** The verdict on an area or a place, from every statement on it. */
function deriveVerdict(list, place) {
  const inForce = list.filter((on) => on.stands === "in");
  const ruling = applyRules(inForce, place);
  const carried = inForce.filter((on) => ruling.carries(on.one));
  const lost = list.filter((on) => !carried.includes(on));
  const broken = lost.filter((on) => on.stands === "broken");
  return {
    status: ruling.status,
    grounds: ruling.grounds,
    ground: ruling.grounds[0] ?? null,
    isBroken: ruling.status === "not-mentioned" && broken.length > 0,
    carried,
    lost,
    broken,
    list,
  };
}

/** The verdicts on all areas and places while these toggles are off. */
function deriveVerdicts(data, off) {
  const standing = standings(data, off);
  const verdict = (subject, place) => deriveVerdict(statementsOn(data, standing, subject), place);
  return {
    standing,
    areas: data.areas.map((area) => verdict(area, null)),
    places: data.places.map((place, index) => verdict(place, index)),
  };
}

/** Status and shown ground as one word, to compare. */
function lookOf(verdict) {
  return verdict.ground === null ? verdict.status : `${verdict.status} ${verdict.ground}`;
}

function label(words, key) {
  return words.find((word) => word.key === key).label;
}

/** `Contested · held in part` */
function describeStatus(data, verdict) {
  const status = label(data.statuses, verdict.status);
  return verdict.ground === null ? status : `${status} · ${label(data.grounds, verdict.ground)}`;
}

/** The most clauses of a verdict's sentence, and the most names of a list; what is beyond is counted. */
const MOST_CLAUSES = 12;
const MOST_NAMES = 12;

/** Why an area has its status, in one sentence: who carried it, then who says something weaker. */
function verdictSentence(verdict) {
  const said = [];
  const clauses = [];
  const all = [...verdict.carried, ...verdict.lost.filter((other) => other.stands === "in")];
  let next = 0;
  while (clauses.length < MOST_CLAUSES && next < all.length) {
    const on = all[next];
    next += 1;
    const { speaker, kind, extent, extent_group: group } = on.one;
    const same = said.filter((other) => other.speaker === speaker && other.kind === kind);
    if (same.some((other) => other.group === group) || (extent === "unspecified" && same.length > 0)) continue;
    said.push({ speaker, kind, group });
    clauses.push(on.clause);
  }
  const more = all.length - next;
  if (more === 1) clauses.push("one more statement names it");
  if (more > 1) clauses.push(`${more} more statements name it`);
  const broken = verdict.broken.map((on) => on.one.id);
  if (broken.length === 1) {
    clauses.push(`the statement “${broken[0]}” does not count, because its quote is broken`);
  } else if (broken.length > 1) {
    const beyond = broken.length > MOST_CLAUSES ? ` and ${broken.length - MOST_CLAUSES} more` : "";
    const names = broken.slice(0, MOST_CLAUSES).join(", ");
    clauses.push(`the statements ${names}${beyond} do not count, because their quotes are broken`);
  }
  if (clauses.length > 0) return `${clauses.join("; ")}.`;
  const count = verdict.lost.length;
  if (count === 0) return "No statement names it.";
  if (count === 1) return "No statement in force names it; one is switched off.";
  return `No statement in force names it; ${count} are switched off.`;
}

/** The areas that a statement stands for while its group holds. */
function areasOf(data, standing, one) {
  const areas = [...one.areas];
  if (one.group !== null && groupHolds(data, standing, one.group)) {
    areas.push(...data.groups[one.group].members.filter((member) => !one.areas.includes(member)));
  }
  return areas;
}

/** `Odesa, Crimea and Sevastopol` */
function joinNames(names) {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
}

/** The same, of many names only the first, and how many more there are. */
function joinMany(names) {
  if (names.length <= MOST_NAMES) return joinNames(names);
  return `${names.slice(0, MOST_NAMES).join(", ")} and ${names.length - MOST_NAMES} more`;
}

/** The areas and places that look different in other verdicts. */
function changesBetween(now, then) {
  const changes = (kind) => now[kind].flatMap((verdict, index) =>
    (lookOf(verdict) === lookOf(then[kind][index]) ? [] : [{ kind, index, to: then[kind][index] }]));
  return [...changes("areas"), ...changes("places")];
}

/** `Without Peskov: Odesa loses its colour; nothing else changes.` */
function changeSentence(data, lead, changes) {
  if (changes.length === 0) return `${lead}: nothing changes on the map.`;
  const outcomes = new Map();
  for (const { kind, index, to } of changes) {
    const name = kind === "areas" ? data.areas[index].short_en : data.places[index].name_en;
    const outcome = outcomes.get(lookOf(to)) ?? { to, names: [] };
    outcome.names.push(name);
    outcomes.set(lookOf(to), outcome);
  }
  const clauses = [...outcomes.values()].map(({ to, names }) => {
    const list = joinMany(names.sort(inOrder));
    const many = names.length > 1;
    if (to.status === "not-mentioned") return many ? `${list} lose their colour` : `${list} loses its colour`;
    return `${list} ${many ? "become" : "becomes"} ${describeStatus(data, to).toLowerCase()}`;
  });
  return `${lead}: ${clauses.join("; ")}; nothing else changes.`;
}

function inOrder(one, other) {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The toggles of an actor, as speaker and as relayer. */
function togglesOf(data, actor) {
  return data.toggles.flatMap((toggle, index) => (toggle.actor === actor ? [index] : []));
}

/** `Without ISW: claimed. Without Peskov: still contested. Without both: not mentioned.` */
function withoutSentence(data, off, subject, verdict) {
  const actors = [];
  for (const on of verdict.list.filter((other) => other.stands === "in")) {
    for (const actor of [on.one.speaker, ...on.one.relayers]) {
      if (!actors.includes(actor)) actors.push(actor);
    }
  }
  const sets = actors.map((actor) => [actor]);
  if (actors.length > 1) sets.push(actors);
  const look = (one) => describeStatus(data, one).toLowerCase();
  const sentences = sets.map((set) => {
    const without = new Set([...off, ...set.flatMap((actor) => togglesOf(data, actor))]);
    const then = deriveVerdicts(data, without)[subject.kind][subject.index];
    const still = look(then) === look(verdict) && verdict.status !== "not-mentioned" ? "still " : "";
    const names = set.map((actor) => data.actors[actor].short);
    const all = set.length === 2 ? "both" : "all of them";
    return `Without ${set.length === 1 ? names[0] : all}: ${still}${look(then)}.`;
  });
  return sentences.join(" ");
}

/** What is switched off, each source named once. */
function offNames(data, off) {
  const names = [];
  for (const index of [...off].sort((one, other) => one - other)) {
    const { kind, actor, name } = data.toggles[index];
    let text = name.charAt(0).toLowerCase() + name.slice(1);
    if (actor !== null) {
      const others = togglesOf(data, actor).filter((other) => !off.has(other));
      text = others.length > 0 ? `${data.actors[actor].short} as ${kind}` : data.actors[actor].short;
    }
    if (!names.includes(text)) names.push(text);
  }
  return names;
}

/** The legend of what is drawn: a line for each look that occurs, strongest status first. */
function legendOf(data, verdicts) {
  const lines = new Map();
  const drawn = [...verdicts.areas, ...verdicts.places.filter((one) => one.status !== "not-mentioned")];
  for (const verdict of drawn) {
    const key = verdict.isBroken ? "broken" : lookOf(verdict);
    const line = lines.get(key) ?? { verdict, count: 0 };
    line.count += 1;
    lines.set(key, line);
  }
  const rank = ({ verdict }) => (verdict.isBroken ? 99
    : 10 * STATUS_ORDER.indexOf(verdict.status) + 1 + GROUND_ORDER.indexOf(verdict.ground));
  return [...lines.values()].sort((one, other) => rank(one) - rank(other));
}

// ---- search: names as `text::gazetteer` has them, ranked as it ranks them ----

const SAME_LETTERS = { "і": "и", "ы": "и", "є": "е", "э": "е", "ґ": "г", "ł": "l" };
const LOOK_ALIKES = [..."abcehikmoptxy"].map((latin, at) => [latin, [..."авсенікмортху"][at]]);
const CYRILLIC_OF = new Map(LOOK_ALIKES);
const LATIN_OF = new Map(LOOK_ALIKES.map(([latin, cyrillic]) => [cyrillic, latin]));
const DROPPED = /[\u0300-\u036fьъ'"‘’‚‛′ʼ`´“”„‟″«»]/u;
const IN_WORD = /[\p{Alphabetic}\p{N}\p{M}]/u;

/** Folds a name for searching, as `text::fold_for_search` does. */
function foldForSearch(name) {
  const letters = [...name.toLowerCase().normalize("NFD")].filter((letter) => !DROPPED.test(letter));
  const words = letters.map((letter) => (IN_WORD.test(letter) ? letter : " ")).join("").split(" ");
  return words.filter((word) => word !== "").map(foldWord).join(" ");
}

function foldWord(word) {
  const letters = [...word];
  const isCyrillic = (letter) => letter >= "\u0400" && letter <= "\u04ff";
  const isLatin = (letter) => letter >= "a" && letter <= "z";
  const isMixed = letters.some(isCyrillic) && letters.some(isLatin);
  const hasOwn = (isScript, otherOf) => letters.some((letter) => isScript(letter) && !otherOf.has(letter));
  const becomesLatin = !hasOwn(isCyrillic, LATIN_OF) && hasOwn(isLatin, CYRILLIC_OF);
  const other = becomesLatin ? LATIN_OF : CYRILLIC_OF;
  return letters.map((letter) => {
    const one = (isMixed && other.get(letter)) || letter;
    return SAME_LETTERS[one] ?? one;
  }).join("");
}

/** The kinds of subjects in the order in which they come where all else is equal. */
function sortOf(search, { kind, index }) {
  if (kind === "areas") return search.city_areas.includes(index) ? 3 : 1;
  return { groups: 0, places: 2, parts: 4 }[kind];
}

/** The kinds of subjects and the weights of names, by the numbers that stand for them. */
const SUBJECTS = ["areas", "places", "parts", "groups"];
const [OTHER, SHARED, TOWN, CALLED] = [1, 2, 3, 4];

/** All forms of all names, folded; made when something is searched for the first time. */
function searchForms(search) {
  const forms = search.subjects.flatMap(([kind, index, names], number) => names.flatMap(([code, start, list]) => {
    const weight = code === CALLED ? OTHER : code;
    const naming = { [TOWN]: "town", [CALLED]: "called" }[code] ?? "";
    const endings = list === undefined ? [""] : search.endings[list];
    const written = start + endings[0].replace(/\*+$/u, "");
    return endings.map((ending, at) => {
      const folded = foldForSearch(start + ending);
      const isOpen = list !== undefined && ending.endsWith("*");
      const order = [weight, [...folded].length, sortOf(search, { kind: SUBJECTS[kind], index })];
      const isShared = weight === SHARED;
      return { folded, isOpen, isShared, isFirst: at === 0, number, order, written, naming };
    });
  }));
  const folded = (words) => new Set(words.map(foldForSearch));
  return { forms, units: folded(search.units), particles: folded(search.particles) };
}

const [EQUAL, CORE, START, WORD_START, WITHIN] = [0, 1, 2, 3, 4];

/** What is read in a folded text: all of it, what is left without the words around a name, a unit word begun. */
function readingsOf({ units, particles }, text) {
  if (text === "") return [];
  const readings = [{ text, isUnit: false, best: EQUAL }];
  const words = text.split(" ");
  const isName = (word) => !units.has(word) && !particles.has(word);
  const from = words.findIndex(isName) < 0 ? words.length : words.findIndex(isName);
  const to = words.length - Math.max([...words].reverse().findIndex(isName), 0);
  if (from < to && to - from < words.length) {
    const isUnit = [...words.slice(0, from), ...words.slice(to)].some((word) => units.has(word));
    readings.push({ text: words.slice(from, to).join(" "), isUnit, best: CORE });
  }
  if (to === words.length && from + 1 < to && [...units].some((unit) => unit.startsWith(words[to - 1]))) {
    readings.push({ text: words.slice(from, to - 1).join(" "), isUnit: true, best: START });
  }
  return readings;
}

function rankOf({ folded, isOpen, isShared, isFirst }, reading) {
  const { text } = reading;
  const best = isShared ? Math.max(START, reading.best) : reading.best;
  const isEnding = (rest) => !rest.includes(" ") && [...rest].length <= 5;
  const isEqual = text === folded || (isOpen && text.startsWith(folded) && isEnding(text.slice(folded.length)));
  if (isEqual) return Math.max(EQUAL, best);
  if (folded.startsWith(text)) return Math.max(START, best);
  if (folded.split(" ").some((word) => word.startsWith(text))) return Math.max(WORD_START, best);
  return isFirst && folded.includes(text) ? Math.max(WITHIN, best) : null;
}

function compareOrder(one, other) {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : one[at] - other[at];
}

let knownForms = null;

/** The areas, places, towns and groups that a text may mean, best first. */
function findRegions(data, text) {
  const { search } = data;
  if (knownForms?.search !== search) knownForms = { search, ...searchForms(search) };
  const around = new Map(search.cities);
  const subjectOf = (number) => {
    const [kind, index] = search.subjects[number];
    return { kind: SUBJECTS[kind], index };
  };
  const numberOf = (area) => search.subjects.findIndex(([kind, index]) => SUBJECTS[kind] === "areas" && index === area);
  const readings = readingsOf(knownForms, foldForSearch(text));
  const best = new Map();
  for (const form of knownForms.forms) {
    for (const reading of readings) {
      const rank = rankOf(form, reading);
      if (rank === null) continue;
      const { kind, index } = subjectOf(form.number);
      const isCity = reading.isUnit && kind === "areas" && around.has(index);
      const number = isCity ? numberOf(around.get(index)) : form.number;
      const order = [rank, ...form.order];
      const known = best.get(number);
      if (known === undefined || compareOrder(order, known.order) < 0) {
        best.set(number, { number, order, written: form.written, naming: form.naming });
      }
    }
  }
  const hits = [...best.values()].sort((one, other) =>
    compareOrder(one.order, other.order) || one.number - other.number);
  return hits.map(({ number, written, naming }) => ({ ...subjectOf(number), written, naming }));
}
