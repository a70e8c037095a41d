// Sentences of the catalogue that the library speaks by: their patterns stand in the page as data, and are filled
// in here as Fluent does. `tests/exports/html.rs` compares what comes of it with the library, sentence by sentence.

const pluralRules = new Map();

/** The plural category of a number in a language: "one", "few", "other" and so on. */
function pluralOf(language, number) {
  if (!pluralRules.has(language)) pluralRules.set(language, new Intl.PluralRules(language));
  return pluralRules.get(language).select(number);
}

/** The pieces of a sentence with its arguments in place: texts, and what was given that is no text, such as an element. */
function piecesOf(data, id, args = {}) {
  return filledIn(data, data.phrases.sentences[id], args);
}

/** A sentence of the catalogue. */
function sentence(data, id, args = {}) {
  return piecesOf(data, id, args).join("");
}

function filledIn(data, pattern, args) {
  return pattern.flatMap((piece) => (typeof piece === "string" ? [piece] : partOf(data, piece, args)));
}

function partOf(data, { arg, case: asked, variants, otherwise }, args) {
  const { language, cases } = data.phrases;
  const value = args[arg];
  if (variants !== undefined) {
    const isMeant = ([key]) => key === value
      || (typeof value === "number" && typeof key === "string" && pluralOf(language, value) === key);
    return filledIn(data, (variants.find(isMeant) ?? variants[otherwise])[1], args);
  }
  if (asked !== undefined) return [cases[asked]?.[value] ?? value];
  return [typeof value === "number" ? writtenNumber(data, value) : value];
}

/** A whole number as the language writes it. */
function writtenNumber(data, number) {
  const digits = String(Math.abs(number));
  const sign = number < 0 ? "−" : "";
  if (digits.length < Number(sentence(data, "words-number-least-grouped"))) return sign + digits;
  return sign + digits.replace(/\B(?=(\d{3})+$)/gu, () => sentence(data, "words-number-group"));
}

/** Joins texts as the language does: "and", "comma", "semicolon" or "space". */
function joined(data, joint, texts) {
  if (texts.length < 2) return texts.join("");
  const [between, end] = {
    and: ["words-list-comma", "words-list-and"],
    comma: ["words-list-comma", "words-list-comma"],
    semicolon: ["words-list-semicolon", "words-list-semicolon"],
    space: ["words-list-space", "words-list-space"],
  }[joint];
  const separator = sentence(data, between, { first: "", last: "" });
  return sentence(data, end, { first: texts.slice(0, -1).join(separator), last: texts.at(-1) });
}

const APOSTROPHES = /['’ʼ]/u;

/** Where each letter of a name stands: signs before figures, the language's letters by its alphabet, others behind. */
function placesOf(data, name) {
  const alphabet = [...sentence(data, "words-alphabet")].filter((letter) => /\S/u.test(letter));
  const letters = [...name].flatMap((letter) => [...letter.toLowerCase()]).filter((letter) => !APOSTROPHES.test(letter));
  return letters.map((letter) => {
    const at = alphabet.indexOf(letter);
    if (at >= 0) return [2, at, 0];
    if (/\p{Alphabetic}/u.test(letter)) return [3, 0, letter.codePointAt(0)];
    return [/\p{N}/u.test(letter) ? 1 : 0, 0, letter.codePointAt(0)];
  });
}

/** Compares two names by the language's alphabet. */
function inOrder(data, one, other) {
  const [places, others] = [placesOf(data, one), placesOf(data, other)];
  for (const [at, place] of places.entries()) {
    if (at >= others.length) return 1;
    const differs = place.findIndex((value, level) => value !== others[at][level]);
    if (differs >= 0) return place[differs] - others[at][differs];
  }
  if (places.length < others.length) return -1;
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Names in the order of the language's alphabet. */
function sortedNames(data, names) {
  return [...names].sort((one, other) => inOrder(data, one, other));
}
