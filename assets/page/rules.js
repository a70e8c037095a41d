// From what is switched off to verdicts and sentences. The rules are the library's: they stand in the page
// as data, and are looked up here; so are the sentences, by the ids that the library says them by (`words.js`).
// Nothing here knows the page. `tests/exports/html.rs` compares the two.

/** How each statement stands while these toggles are off: "off", "uncounted" or "in". */
function standings(data, off) {
  const covered = new Set();
  for (const toggle of off) {
    for (const statement of data.toggles[toggle].covers) covered.add(statement);
  }
  return data.statements.map((one, index) => {
    if (covered.has(index)) return "off";
    return one.counts ? "in" : "uncounted";
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

/** The statements that say what another speaker's statement says cannot hold. */
function opposedAmong(data, inForce) {
  const present = new Set(inForce.map((on) => on.statement));
  const stands = (on) => on.stance !== null && !on.taken_back_by.some((later) => present.has(later));
  const firm = inForce.filter(stands);
  // Who takes each stance, on each place: there are few of these, however many statements there are.
  const positions = new Map();
  for (const { stance, one } of firm) {
    const key = `${stance} ${one.place_group}`;
    const position = positions.get(key) ?? { stance, place: one.place_group, speakers: new Set() };
    position.speakers.add(one.speaker);
    positions.set(key, position);
  }
  return firm.filter((on) => [...positions.values()].some(({ stance, place, speakers }) => {
    const contrary = data.stances[on.stance][stance];
    const isMeant = contrary === "a"
      || (contrary === "p" && place !== null && place === on.one.place_group);
    return isMeant && speakers.size > Number(speakers.has(on.one.speaker));
  }));
}

/** Looks up what the rules say of the statements on an area or a place. */
function rulingOn(data, list, isPlace) {
  const { rules } = data;
  const inForce = list.filter((on) => on.stands === "in");
  const opposed = opposedAmong(data, inForce);
  let said = 0;
  for (const on of inForce) said |= on.says;
  if (opposed.length > 0) said |= rules.disagreed;
  if (opposed.some((on) => (on.says & rules.held) !== 0)) said |= rules.disputed;
  const isSaid = (any, none) => (said & any) !== 0 && (said & none) === 0;
  const row = (isPlace ? rules.place : rules.area).find(({ any, none }) => isSaid(any, none));
  if (row === undefined) {
    const [silent, uncounted, outOfForce] = rules.otherwise;
    const isUncounted = list.some((on) => on.stands === "uncounted");
    const named = isUncounted ? uncounted : outOfForce;
    return { status: list.length === 0 ? silent : named, grounds: [], carried: [] };
  }
  const grounds = row.grounds.filter(([any, none]) => isSaid(any, none)).map(([, , ground]) => ground);
  const disagreeing = new Set(grounds.includes(rules.disagreement) ? opposed : []);
  const carried = inForce.filter((on) => (on.says & row.carried_by) !== 0 || disagreeing.has(on));
  return { status: row.status, grounds, carried };
}

/** The verdict on an area or a place, from every statement on it. */
function deriveVerdict(data, list, isPlace) {
  const { status, grounds, carried } = rulingOn(data, list, isPlace);
  const carries = new Set(carried);
  const lost = list.filter((on) => !carries.has(on));
  return {
    status,
    grounds,
    ground: grounds[0] ?? null,
    carried,
    lost,
    uncounted: lost.filter((on) => on.stands === "uncounted"),
    list,
  };
}

/** The verdicts on all areas and places while these toggles are off. */
function deriveVerdicts(data, off) {
  const standing = standings(data, off);
  const verdicts = (subjects, isPlace) =>
    subjects.map((subject) => deriveVerdict(data, statementsOn(data, standing, subject), isPlace));
  return { standing, areas: verdicts(data.areas, false), places: verdicts(data.places, true) };
}

/** Status and shown ground as one word, to compare and to look words up by. */
function lookOf(verdict) {
  return verdict.ground === null ? verdict.status : `${verdict.status} ${verdict.ground}`;
}

function label(words, key) {
  return words.find((word) => word.key === key).label;
}

/** `Contested · held in part, size not said` */
function describeStatus(data, { status, ground }) {
  return withGround(data, label(data.statuses, status), ground);
}

/** The same inside a sentence: `contested · held in part, size not said` */
function describeStatusInSentence(data, { status, ground }) {
  return withGround(data, sentence(data, "derive-status-in-sentence", { status }), ground);
}

function withGround(data, status, ground) {
  if (ground === null) return status;
  return sentence(data, "derive-status-and-ground", { status, ground: label(data.grounds, ground) });
}

/** The most clauses of a verdict's sentence, and the most names of a list; what is beyond is counted. */
const MOST_CLAUSES = 12;
const MOST_NAMES = 12;

/** Why an area has its status, in one sentence: who carried it, then who says something weaker. */
function verdictSentence(data, verdict) {
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
  if (more > 0) clauses.push(sentence(data, "derive-more-statements", { count: more }));
  const saysWhoHolds = all.some((on) => on.one.tells_who_holds);
  if (verdict.status === "claimed" && !saysWhoHolds) clauses.push(sentence(data, "derive-nobody-says-who-holds"));
  clauses.push(...uncountedClause(data, verdict, clauses.length === 0 ? "first" : "later"));
  if (clauses.length === 0) return silenceSentence(data, verdict);
  return sentence(data, "derive-verdict", { clauses: joined(data, "semicolon", clauses) });
}

/** Names the statements that do not count, first in their sentence or later: of one why, of many the first twelve. */
function uncountedClause(data, { uncounted }, position) {
  if (uncounted.length === 0) return [];
  if (uncounted.length === 1) {
    const [{ one: { called, why } }] = uncounted;
    return [sentence(data, "derive-uncounted-one", { position, statement: called, why: why ?? "" })];
  }
  const shown = joined(data, "comma", uncounted.slice(0, MOST_CLAUSES).map((on) => on.one.called));
  const more = uncounted.length - MOST_CLAUSES;
  const statements = more > 0 ? sentence(data, "derive-and-more", { names: shown, count: more }) : shown;
  return [sentence(data, "derive-uncounted-many", { position, statements })];
}

/** What is said of an area that no statement in force names. */
function silenceSentence(data, { list }) {
  if (list.length === 0) return sentence(data, "derive-nobody-names");
  return sentence(data, "derive-all-switched-off", { count: list.length });
}

/** The areas that a statement stands for while its group holds. */
function areasOf(data, standing, one) {
  const areas = [...one.areas];
  if (one.group !== null && groupHolds(data, standing, one.group)) {
    areas.push(...data.groups[one.group].members.filter((member) => !one.areas.includes(member)));
  }
  return areas;
}

/** `Odesa, Crimea and Sevastopol`; of many names only the first, and how many more there are. */
function joinMany(data, names) {
  if (names.length <= MOST_NAMES) return joined(data, "and", names);
  const shown = joined(data, "comma", names.slice(0, MOST_NAMES));
  return sentence(data, "derive-and-more", { names: shown, count: names.length - MOST_NAMES });
}

/** The areas and places that look different in other verdicts. */
function changesBetween(now, then) {
  const changes = (kind) => now[kind].flatMap((verdict, index) =>
    (lookOf(verdict) === lookOf(then[kind][index]) ? [] : [{ kind, index, to: then[kind][index] }]));
  return [...changes("areas"), ...changes("places")];
}

/** `Without Peskov: Odesa is named only in what is switched off; nothing else changes.` */
function changeSentence(data, lead, changes) {
  if (changes.length === 0) return sentence(data, "derive-change-nothing", { lead });
  const outcomes = new Map();
  for (const { kind, index, to } of changes) {
    const outcome = outcomes.get(lookOf(to)) ?? { to, areas: [], places: [] };
    outcome[kind].push(data[kind][index]);
    outcomes.set(lookOf(to), outcome);
  }
  const clauses = [...outcomes.values()].map(({ to, areas, places }) => sentence(data, "derive-change-outcome", {
    names: firstNames(data, areas, places),
    outcome: outcomeWords(data, to, areas.length + places.length === 1 ? "one" : "several"),
  }));
  return sentence(data, "derive-change", { lead, outcomes: joined(data, "semicolon", clauses) });
}

/** What becomes of one area, or of several, that come to look so. */
function outcomeWords(data, to, count) {
  if (to.status === "not-mentioned" || to.status === "not-checked") {
    return sentence(data, "derive-outcome-colourless", { count });
  }
  if (to.status === "switched-off") return sentence(data, "derive-outcome-switched-off", { count });
  return sentence(data, "derive-outcome-becomes", { count, look: describeStatusInSentence(data, to) });
}

/** Names of areas, and of places after them; which are the first of many goes by the English names. */
function firstNames(data, areas, places) {
  const more = areas.length + places.length - MOST_NAMES;
  if (more <= 0) return namesListed(data, "and", areas, places);
  const byEnglish = (one, other) => Number(one.short_en > other.short_en) - Number(one.short_en < other.short_en);
  const shown = [...areas].sort(byEnglish).slice(0, MOST_NAMES);
  const names = namesListed(data, "comma", shown, places.slice(0, MOST_NAMES - shown.length));
  return sentence(data, "derive-and-more", { names, count: more });
}

/** All of them, areas by the language's alphabet. */
function namesListed(data, joint, areas, places) {
  const sorted = sortedNames(data, areas.map((one) => one.short));
  if (places.length === 0) return joined(data, joint, sorted);
  const first = sorted.length === 0 ? [] : [joined(data, "comma", sorted)];
  return joined(data, joint, [...first, ...places.map((one) => one.short)]);
}

/** The toggles of an actor, as speaker and as relayer. */
function togglesOf(data, actor) {
  return data.toggles.flatMap((toggle, index) => (toggle.actor === actor ? [index] : []));
}

/** The most actors that are gone through one by one where they change nothing. */
const FEW_ACTORS = 6;

/** What would be found without each of the actors behind a verdict, and without all of them. */
function withoutSources(data, off, subject, verdict) {
  const actors = new Set();
  for (const on of verdict.list.filter((other) => other.stands === "in")) {
    for (const actor of [on.one.speaker, ...on.one.relayers]) actors.add(actor);
  }
  const sets = [...actors].map((actor) => [actor]);
  if (actors.size > 1) sets.push([...actors]);
  const of = data[subject.kind][subject.index];
  return sets.map((set) => {
    const standing = standings(data, new Set([...off, ...set.flatMap((actor) => togglesOf(data, actor))]));
    return { set, then: deriveVerdict(data, statementsOn(data, standing, of), subject.kind === "places") };
  });
}

/**
 * `Without ISW: claimed. Without Peskov: still contested. Without both: only in what is switched off.` Of many
 * actors those come first without whom it would change.
 */
function withoutSentence(data, off, subject, verdict) {
  const without = withoutSources(data, off, subject, verdict);
  const isSame = ({ then }) => lookOf(then) === lookOf(verdict);
  const outcome = (one) => ({
    still: isSame(one) && verdict.list.length > 0 ? "still" : "then",
    look: describeStatusInSentence(data, one.then),
  });
  const said = (one) => {
    const { set } = one;
    if (set.length === 1) return sentence(data, "derive-without-one", { name: data.actors[set[0]].short, ...outcome(one) });
    return sentence(data, set.length === 2 ? "derive-without-both" : "derive-without-all", outcome(one));
  };
  if (without.length <= FEW_ACTORS + 1) return joined(data, "space", without.map(said));
  const single = without.slice(0, -1);
  const same = single.filter(isSame);
  const changing = single.filter((one) => !isSame(one));
  const sentences = changing.slice(0, FEW_ACTORS).map(said);
  if (changing.length > FEW_ACTORS) {
    sentences.push(sentence(data, "derive-without-others-changing", { count: changing.length - FEW_ACTORS }));
  }
  if (same.length === 1) sentences.push(said(same[0]));
  if (same.length > 1) {
    const others = changing.length === 0 ? "none" : "some";
    sentences.push(sentence(data, "derive-without-any", { others, count: same.length, ...outcome(same[0]) }));
  }
  return joined(data, "space", [...sentences, said(without.at(-1))]);
}

/** What is switched off, each source named once. */
function offNames(data, off) {
  const names = [...off].sort((one, other) => one - other).map((index) => {
    const { kind, actor, name } = data.toggles[index];
    if (actor === null) return name;
    const { short } = data.actors[actor];
    const own = togglesOf(data, actor);
    const isWhole = own.every((other) => off.has(other));
    if (isWhole && own.length > 1) return sentence(data, "scene-off-says-and-relays", { name: short });
    if (isWhole) return short;
    return sentence(data, kind === "speaker" ? "scene-off-says" : "scene-off-relays", { name: short });
  });
  return [...new Set(names)];
}

/** The legend of what is drawn: a line for each look that occurs, strongest status first. */
function legendOf(data, verdicts) {
  const lines = new Map();
  const isSilent = (one) => one.list.length === 0;
  const add = (verdict, what, one) => {
    const key = lookOf(verdict);
    const line = lines.get(key) ?? { verdict, areas: [], places: [], carried: [] };
    line[what].push(one);
    line.carried.push(...verdict.carried.map((on) => on.one));
    lines.set(key, line);
  };
  verdicts.areas.forEach((verdict, index) => add(verdict, "areas", data.areas[index]));
  verdicts.places.forEach((verdict, index) => { if (!isSilent(verdict)) add(verdict, "places", data.places[index]); });
  const place = (words, key) => words.findIndex((word) => word.key === key);
  const rank = ({ verdict: { status, ground } }) =>
    place(data.statuses, status) * (data.grounds.length + 1) + place(data.grounds, ground);
  return [...lines.values()].sort((one, other) => rank(one) - rank(other)).map(({ verdict, areas, places, carried }) => ({
    verdict,
    areas,
    places,
    count: areas.length + places.length,
    words: lookWords(data, verdict, carried),
    speakers: joined(data, "comma",
      [...new Set(carried.map((one) => one.speaker))].map((actor) => data.actors[actor].short)),
  }));
}

/** The words for a look, with the sides on which all statements that carry it agree. */
function lookWords(data, { status, ground }, carried) {
  const side = (deed) => {
    const sides = new Set(carried.filter((one) => one.deed === deed).map((one) => one.by));
    if (sides.size === 0) return "none";
    const [only] = sides;
    return sides.size === 1 && only !== data.rules.unstated ? only : "mixed";
  };
  const deeds = data.rules.told_by[lookOf({ status, ground })] ?? [];
  const told = data.rules.deeds.map((deed) => (deeds.includes(deed) ? side(deed) : ""));
  return data.look_words[[status, ground ?? "", ...told].join("|")];
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
