// The page: what is switched off and what is in focus, drawn by the rules. Texts go in as text.

const SVG = "http://www.w3.org/2000/svg";
const root = document.documentElement;
const byId = (id) => document.getElementById(id);
const isFramed = parent !== window;
const data = JSON.parse(byId("dossier").textContent);
const off = new Set(data.off);
let focus = focusOn(data.focus);
let verdicts = deriveVerdicts(data, off);

/** A sentence of the catalogue, in the page's language. */
function say(id, args) {
  return sentence(data, id, args);
}

/** The checks after which a quote counts. */
const COMPARED = ["compared", "recorded"];

/** What is in focus with these areas: nothing, an area, or several of them. */
function focusOn(areas) {
  if (areas.length < 2) return areas.length === 0 ? null : { kind: "areas", index: areas[0] };
  return { kind: "several", areas };
}

/** The areas and places in focus, one by one. */
function inFocus() {
  if (focus === null) return [];
  return focus.kind === "several" ? focus.areas.map((index) => ({ kind: "areas", index })) : [focus];
}

/** An element with attributes and children; strings become text, never markup. */
function el(name, attributes = {}, ...children) {
  return filled(document.createElement(name), attributes, children);
}

function svgEl(name, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, name), attributes, children);
}

function filled(element, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(key, value);
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(key, value);
  }
  element.append(...children.flat().filter((child) => child !== null));
  return element;
}

/** Text from the dossier: its writing direction stays its own. */
function bdi(text) {
  return el("bdi", {}, text);
}

function subjectOf({ kind, index }) {
  return data[kind][index];
}

function verdictOf({ kind, index }) {
  return verdicts[kind][index];
}

function isSame(one, other) {
  return one !== null && other !== null && one.kind === other.kind && one.index === other.index;
}

function element({ kind, index }) {
  return byId(`${kind === "areas" ? "area" : "place"}-${index}`);
}

/** All areas, and the places that the map draws. */
function subjects() {
  const places = data.places.map((_, index) => ({ kind: "places", index })).filter((one) => element(one) !== null);
  return [...data.areas.map((_, index) => ({ kind: "areas", index })), ...places];
}

// ---- the map ----

function setLook(target, verdict) {
  target.dataset.status = verdict.status;
  if (verdict.ground === null) delete target.dataset.ground;
  else target.dataset.ground = verdict.ground;
}

function drawMap() {
  for (const one of subjects()) {
    const [shape, verdict, name] = [element(one), verdictOf(one), subjectOf(one).name];
    const look = describeStatus(data, verdict);
    setLook(shape, verdict);
    shape.dataset.carried = verdict.carried.map((on) => on.one.id).join(" ");
    shape.setAttribute("aria-label", say("page-shape", { name, look }));
    shape.setAttribute("aria-pressed", String(inFocus().some((other) => isSame(one, other))));
    shape.querySelector("title").textContent = say("scene-area-title", {
      name, status: look, sentence: verdictSentence(data, verdict),
    });
    if (one.kind === "places") shape.toggleAttribute("hidden", verdict.status === "not-mentioned");
  }
  for (const other of document.querySelectorAll(".label[data-area], .edges > [data-area]")) {
    setLook(other, verdicts.areas[other.dataset.area]);
  }
  for (const text of document.querySelectorAll(".label[data-place]")) {
    const verdict = verdicts.places[text.dataset.place];
    setLook(text, verdict);
    text.toggleAttribute("hidden", verdict.status === "not-mentioned");
    const speakers = new Set(verdict.carried.map((on) => data.actors[on.one.speaker].short));
    const says = text.querySelector(".says");
    const status = callOut(verdict);
    if (says) says.textContent = speakers.size > 0 ? `${status} · ${[...speakers].join(", ")}` : status;
  }
  fitCallOuts();
  const inSight = inFocus().map(element).filter((shape) => shape !== null);
  byId("outline-focus").replaceChildren(...inSight.map((shape) =>
    svgEl("use", { href: `#${shape.querySelector("path").id}` })));
  if (data.alt === null) byId("map-description").textContent = description();
}

/** What a call-out says has the room that it was set with: words that need a little more are pressed together, and
 * those that need much more are not shown. */
function fitCallOuts() {
  // In a set of labels that is not shown nothing can be measured: a text of its own is, which is never seen.
  const measure = svgEl("text", { visibility: "hidden" });
  byId("map-svg").append(measure);
  for (const says of document.querySelectorAll(".label .says")) {
    measure.setAttribute("font-size", says.getAttribute("font-size"));
    measure.textContent = says.textContent;
    const [room, length] = [Number(says.dataset.room), measure.getComputedTextLength()];
    says.toggleAttribute("hidden", length > 1.25 * room);
    if (length > room) {
      says.setAttribute("lengthAdjust", "spacingAndGlyphs");
      says.setAttribute("textLength", room);
    } else says.removeAttribute("textLength");
  }
  measure.remove();
}

/** The status in the few words that a call-out has room for. */
function callOut({ status, ground }) {
  const words = say("page-call-out", { status });
  return ground === null ? words : `${words} · ${label(data.grounds, ground)}`;
}

/** What the picture shows, in words: the lines of its legend, each with the areas and places that look so. */
function description() {
  const looks = legendOf(data, verdicts).map(({ words, areas, places }) =>
    say("scene-described-look", { look: words, names: namesListed(data, "and", areas, places) }));
  return joined(data, "space", [...looks, say("scene-report-note")]);
}

/** Makes an outline follow an area or a place, or vanish. */
function outline(use, one) {
  if (one === null || element(one) === null) use.removeAttribute("href");
  else use.setAttribute("href", `#${element(one).querySelector("path").id}`);
}

function drawLegend() {
  const lines = legendOf(data, verdicts).map(({ verdict, count, words, speakers }) => {
    const swatch = svgEl("svg", { class: "swatch", width: 24, height: 16, "aria-hidden": "true" },
      svgEl("rect", { width: 24, height: 16 }), svgEl("rect", { class: "texture", width: 24, height: 16 }),
      svgEl("rect", { class: "edge", x: 0.75, y: 0.75, width: 22.5, height: 14.5 }),
      svgEl("text", { class: "ask", x: 12, y: 12.5, "text-anchor": "middle" }, "?"));
    setLook(swatch, verdict);
    const who = speakers === "" ? null : el("span", { class: "who" }, " · ", bdi(speakers));
    return el("li", {}, swatch, el("span", {}, words, who), " ", el("span", { class: "count" }, String(count)));
  });
  byId("legend").replaceChildren(...lines);
}

// ---- the panel ----

function button(text, attributes, click) {
  return el("button", { type: "button", class: "chip", ...attributes, click }, bdi(text));
}

function regionChip(one) {
  return button(subjectOf(one).short, {}, () => goTo(one));
}

function pill(verdict) {
  return el("p", { class: "pill", "data-status": verdict.status },
    el("span", { class: "dot", "data-status": verdict.status }), describeStatus(data, verdict));
}

/** The words of a quote, those that name the region marked. */
function words(one, marks) {
  const parts = one.segments.flatMap((segment, number) => {
    const ranges = marks[number] ?? [];
    let at = 0;
    const pieces = ranges.flatMap(([start, end]) => {
      const piece = [segment.slice(at, start), el("mark", {}, segment.slice(start, end))];
      at = end;
      return piece;
    });
    const text = el("bdi", {}, ...pieces, segment.slice(at));
    return number > 0 ? [" … ", text] : [text];
  });
  return el("blockquote", { dir: "auto", lang: one.language }, one.quote_marks[0], ...parts, one.quote_marks[1]);
}

/** Whose words they are: names stand out. */
function sourceLine(one) {
  const pieces = one.attribution.map(([text, isName]) => (isName ? el("strong", {}, bdi(text)) : text));
  return el("p", { class: "source" }, "— ", ...pieces);
}

/** What stands around the quote and may change what it says: beside it, never in it. */
function surroundings(one) {
  return one.context.map((note) => el("p", { class: note.is_answered ? "around" : "around is-open" },
    el("span", { class: "mark", "aria-hidden": "true" }, note.is_answered ? "◦" : "⚠"),
    el("span", {}, bdi(note.beside))));
}

function remarks(one, stands, via) {
  const why = { off: data.remarks.off, undefined: data.remarks.undefined, uncounted: one.remark }[stands];
  const group = via === null || via === undefined ? null : data.groups[via];
  return [
    why === undefined ? null : el("p", { class: "remark" }, bdi(why)),
    group === null ? null : el("p", { class: "faint" },
      ...piecesOf(data, "page-names-group", { group: bdi(group.name), count: group.members.length - 1 })),
    one.note === null ? null : el("p", { class: "faint" }, bdi(one.note)),
  ];
}

/** A statement as a card. `here` is the area or place that it is shown for; null in the summary. */
function card(one, { stands, marks, via, here, leads_to: leadsTo }) {
  const [check, hint] = one.check_words;
  const checkClass = COMPARED.includes(one.check) ? "verified" : "warning";
  const area = here === null ? null : here.kind === "areas" ? here.index : subjectOf(here).area;
  const others = areasOf(data, verdicts.standing, one).filter((index) => index !== area);
  return el("article", { class: stands === "in" ? "card" : "card is-off", "data-status": leadsTo ?? one.leads_to },
    words(one, marks), sourceLine(one), ...remarks(one, stands, via), ...surroundings(one),
    el("p", { class: "chips" },
      one.covers === null ? null : el("span", { class: "chip" }, bdi(one.covers)),
      one.modality_mark === null ? null : el("span", { class: "chip" }, one.modality_mark),
      el("span", { class: `chip ${checkClass}`, title: hint }, check)),
    el("p", { class: "chips" },
      one.link === null ? null
        : el("a", { class: "chip", href: one.link, rel: "noopener noreferrer", target: "_blank" }, say("page-show-in-article")),
      copyButton(one)),
    others.length === 0 ? null
      : el("p", { class: "chips" }, el("span", { class: "faint" }, say("page-also")),
        ...others.map((index) => regionChip({ kind: "areas", index }))));
}

// ---- copying ----

/** Whether this browser lets a page write to the clipboard, in either way. */
const canCopy = navigator.clipboard !== undefined || document.queryCommandSupported?.("copy") === true;

/** A button that copies a quote; null where nothing can be copied. */
function copyButton(one) {
  if (!canCopy) return null;
  const made = el("button", { type: "button", class: "chip copy", title: say("page-copy-help") }, say("page-copy"));
  made.addEventListener("click", () => copyQuote(one, made));
  return made;
}

/** Copies a quote with whose it is and where it stands, and says so where it was pressed and aloud. */
async function copyQuote(one, pressed) {
  const isCopied = await wroteToClipboard(one.copied) || wasCopiedByCommand(one.copied);
  if (!isCopied) {
    announce(say("page-copy-failed"));
    pressed.textContent = say("page-copy-failed");
    return;
  }
  announce(say("page-copied-aloud"));
  pressed.textContent = say("page-copied");
  setTimeout(() => { pressed.textContent = say("page-copy"); }, 2500);
}

/** True where the clipboard took the text. From a file, or in a frame, it may be there and refuse. */
async function wroteToClipboard(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The older way: what is marked in a box is copied. The keyboard stays where it is. */
function wasCopiedByCommand(text) {
  const before = document.activeElement;
  const box = el("textarea", { class: "unseen", readonly: "", "aria-hidden": "true", tabindex: "-1" });
  box.value = text;
  document.body.append(box);
  box.select();
  let isCopied = false;
  try {
    isCopied = document.execCommand("copy");
  } catch {
    isCopied = false;
  }
  box.remove();
  before?.focus({ preventScroll: true });
  return isCopied;
}

function drawPanel() {
  const parts = focus === null ? summary() : focus.kind === "several" ? several(focus.areas) : detail(focus);
  byId("panel").replaceChildren(...parts);
}

function backButton() {
  return button(say("page-all-regions"), { class: "chip back", "aria-label": say("page-back") }, () => clearFocus());
}

/** What is in focus, and the way back beside it, or above it where a word of the name needs the whole line. */
function titleLine(name) {
  return el("div", { class: "title-line" }, backButton(), el("h2", { id: "panel-title", tabindex: "-1" }, bdi(name)));
}

/** True where what a group of the search stands for is in force. */
function holds({ group }) {
  return group === null || groupHolds(data, verdicts.standing, group);
}

/** The group that has exactly these members; undefined where there is none. */
function groupOf(areas) {
  const key = (members) => [...members].sort((one, other) => one - other).join(" ");
  return data.search.groups.find((group) => key(group.members) === key(areas));
}

/** A name in the other language. */
function second(subject) {
  return el("bdi", { lang: data.second_language }, subject.second);
}

/** What several areas are called together, and each with its status and why. */
function several(areas) {
  const group = groupOf(areas);
  const count = say("words-regions", { count: areas.length });
  const definer = group === undefined || group.group === null ? null : data.groups[group.group].rests_on;
  const remark = definer === null ? [] : [el("p", { class: "reason" },
    ...piecesOf(data, holds(group) ? "page-group-stands" : "page-group-stands-not",
      { speaker: bdi(data.actors[data.statements[definer].speaker].short) }))];
  return [
    titleLine(group === undefined ? count : group.name),
    el("p", { class: "second" }, ...(group === undefined ? [say("page-together")] : [second(group), ` · ${count}`])),
    ...remark,
    ...areas.flatMap((index) => {
      const one = { kind: "areas", index };
      const verdict = verdictOf(one);
      return [
        el("h3", {}, button(subjectOf(one).name, {}, () => goTo(one))),
        pill(verdict),
        el("p", { class: "reason" }, bdi(verdictSentence(data, verdict))),
      ];
    }),
  ];
}

function detail(one) {
  const [subject, verdict] = [subjectOf(one), verdictOf(one)];
  const around = one.kind === "areas" ? null : data.areas[subject.area];
  const kinds = data.kinds.flatMap(({ key, label: heading }) => {
    const list = verdict.list.filter((on) => on.one.kind === key);
    return list.length === 0 ? [] : [el("h3", {}, heading), ...list.map((on) => card(on.one, { ...on, here: one }))];
  });
  const without = withoutSentence(data, off, one, verdict);
  return [
    titleLine(subject.name),
    el("p", { class: "second" }, second(subject), " · ",
      bdi(around === null ? subject.id : say("page-within", { area: around.name }))),
    pill(verdict),
    el("p", { class: "reason" }, bdi(verdictSentence(data, verdict))),
    ...(kinds.length > 0 ? kinds : [
      el("p", { class: "reason" }, say("page-unnamed")),
      el("p", { class: "faint" }, say("page-choose-coloured")),
    ]),
    ...(without === "" ? [] : [el("h3", {}, say("page-what-would-change")), el("p", { class: "reason" }, bdi(without))]),
    ...(around === null ? [] : [el("p", { class: "chips" },
      button(say("page-more-on", { area: around.name }), {}, () => goTo({ kind: "areas", index: subject.area })))]),
  ];
}

function countInForce() {
  return verdicts.standing.filter((stands) => stands === "in").length;
}

function summary() {
  const [count, all] = [countInForce(), data.statements.length];
  const nowhere = data.statements.map((one, index) => ({ one, index })).filter(({ one, index }) =>
    verdicts.standing[index] !== "off" && one.areas.length === 0 && one.group === null);
  const uncounted = verdicts.standing.filter((stands) => stands === "uncounted").length;
  const head = count > 0 ? [
    el("h2", { id: "panel-title", tabindex: "-1" }, say("page-reported")),
    el("p", { class: "reason" },
      count === all ? say("page-all-in-force", { count }) : say("page-some-in-force", { count, all })),
  ] : [
    el("h2", { id: "panel-title", tabindex: "-1" }, say("page-none-in-force")),
    el("p", { class: "reason" }, say("page-nothing-counts")),
  ];
  return [
    ...head,
    ...(uncounted === 0 ? [] : [el("p", { class: "remark" }, say("page-uncounted", { count: uncounted }))]),
    ...(count > 0 || off.size === 0 ? [] : [
      el("p", { class: "chips" },
        el("button", { type: "button", class: "button", click: everythingOn }, say("page-everything-on"))),
    ]),
    ...data.statuses.flatMap(({ key, label: status }) => {
      const list = withStatus(key);
      return list.length === 0 ? [] : [
        el("h3", {}, el("span", { class: "dot", "data-status": key }),
          say("page-status-count", { status, count: list.length })),
        el("p", { class: "chips" }, ...list.map(regionChip)),
      ];
    }),
    ...(nowhere.length === 0 ? [] : [el("h3", {}, say("page-no-region")),
      ...nowhere.map(({ one, index }) =>
        card(one, { stands: verdicts.standing[index], marks: [], via: null, here: null }))]),
  ];
}

/** The places and areas with a status, places first, each by name. */
function withStatus(status) {
  const has = (one) => verdictOf(one).status === status;
  const places = subjects().filter((one) => one.kind === "places" && status !== "not-mentioned" && has(one));
  const areas = subjects().filter((one) => one.kind === "areas" && has(one));
  return [...places, ...areas.sort(byShortName)];
}

function byShortName(one, other) {
  return inOrder(data, subjectOf(one).short, subjectOf(other).short);
}

function byName(one, other) {
  return inOrder(data, subjectOf(one).name, subjectOf(other).name);
}

// ---- the sources ----

/** All rows of the panel; each switches its toggles together. */
const rows = data.sections.flatMap((section) => section.rows);

function isOn(row) {
  return row.toggles.every((toggle) => !off.has(toggle));
}

/** What is off after a row was flipped: all that it switches where all of that was on, else none of it. */
function flipped(row) {
  const then = new Set(off);
  for (const toggle of row.toggles) {
    if (isOn(row)) then.add(toggle);
    else then.delete(toggle);
  }
  return then;
}

function drawToggles() {
  const sections = data.sections.map((section) => el("section", { class: "toggles" },
    el("div", { class: "section-head" }, el("h3", {}, section.title), section.rows.length < 2 ? null : el("span", {},
      allOrNone(section, true), " · ", allOrNone(section, false))),
    ...section.rows.map(toggleRow)));
  byId("toggles").replaceChildren(...sections);
}

function allOrNone({ title, rows: ofSection }, isOnThen) {
  const click = () => setAll(ofSection.flatMap((row) => row.toggles), isOnThen);
  const whole = isOnThen ? say("page-all-of", { section: title }) : say("page-none-of", { section: title });
  return el("button", { type: "button", class: "link", "aria-label": whole, click },
    isOnThen ? say("page-all") : say("page-none"));
}

function toggleRow(row) {
  const { count } = row;
  const box = el("input", {
    type: "checkbox", id: `row-${rows.indexOf(row)}`, "aria-describedby": "effect",
    "aria-label": row.is_finer ? say("page-finer", { deed: row.is, actor: row.of, count }) : null,
    change: () => { flip(row); showEffect(row); }, focus: () => showEffect(row), blur: hideEffect,
  });
  const beside = row.note === null
    ? [el("span", { "aria-hidden": "true" }, writtenNumber(data, count)),
      el("span", { class: "unseen" }, say("page-statements", { count }))]
    : [row.note, el("span", { class: "unseen" }, ` ${say("page-statements-beside", { count })}`)];
  return el("label", { class: row.is_finer ? "row is-finer" : "row", pointerenter: () => showEffect(row), pointerleave: hideEffect },
    box, el("span", { class: "name" }, bdi(row.name)), el("span", { class: "count" }, ...beside));
}

function updateToggles() {
  for (const [index, row] of rows.entries()) {
    const box = byId(`row-${index}`);
    box.checked = isOn(row);
    box.indeterminate = !isOn(row) && row.toggles.some((toggle) => !off.has(toggle));
  }
  const counts = { count: countInForce(), all: data.statements.length };
  const reset = { type: "button", class: "link", "aria-label": say("page-everything-on"), click: everythingOn };
  byId("in-force").replaceChildren(el("span", {}, say("page-in-force", counts)),
    ...(off.size === 0 ? [] : [el("button", reset, say("page-all-on"))]));
}

/** Says what a row would change, and outlines it on the map. */
function showEffect(row) {
  const changes = changesBetween(verdicts, deriveVerdicts(data, flipped(row)));
  byId("effect").replaceChildren(bdi(changeSentence(data, isOn(row) ? row.without : row.with, changes)));
  byId("effect").hidden = false;
  const shapes = changes.map(element).filter((shape) => shape !== null).map((shape) => shape.querySelector("path").id);
  byId("outline-changes").replaceChildren(...shapes.map((id) => svgEl("use", { href: `#${id}` })));
}

function hideEffect() {
  byId("effect").hidden = true;
  byId("outline-changes").replaceChildren();
}

/** Puts what is off in place, draws it, and says what was switched and how many statements count. */
function setOff(then, ...switched) {
  off.clear();
  for (const toggle of then) off.add(toggle);
  update();
  const counts = say("page-now-in-force", { count: countInForce(), all: data.statements.length });
  announce(joined(data, "space", [...switched, counts]));
}

function flip(row) {
  const is = isOn(row) ? "off" : "on";
  setOff(flipped(row), say("page-flipped", { row: row.is, name: row.of, is }));
}

function setAll(toggles, isOnThen) {
  const then = new Set(off);
  for (const toggle of toggles) {
    if (isOnThen) then.delete(toggle);
    else then.add(toggle);
  }
  setOff(then);
}

function everythingOn() {
  off.clear();
  update();
  byId("panel").focus();
  announce(say("page-everything-is-on"));
}

// ---- the list for paper ----

function drawRecord() {
  const names = offNames(data, off);
  byId("off-line").replaceChildren(bdi(names.length === 0 ? say("page-switched-off-none")
    : say("page-switched-off", { names: joined(data, "comma", names) })));
  byId("regions").replaceChildren(...data.statuses.flatMap(({ key, label: status }) => {
    const entries = withStatus(key).sort(byName);
    return entries.length === 0 ? [] : [
      el("h3", {}, el("span", { class: "dot", "data-status": key }),
        say("page-status-count", { status, count: entries.length })),
      el("ul", key === "not-mentioned" ? { class: "run-in" } : {}, ...entries.map(recordEntry)),
    ];
  }));
  for (const [index, one] of data.statements.entries()) {
    const entry = byId(`quote-${index + 1}`);
    const stands = verdicts.standing[index];
    entry.classList.toggle("is-off", stands !== "in");
    const [remark] = remarks(one, stands, null);
    entry.querySelector(".remark").hidden = remark === null;
    if (remark !== null) entry.querySelector(".remark").textContent = remark.textContent;
  }
}

function recordEntry(one) {
  const [subject, verdict] = [subjectOf(one), verdictOf(one)];
  const second = one.kind === "areas" ? subject.id : say("page-within", { area: data.areas[subject.area].name });
  const outranked = verdict.lost.filter((on) => on.stands === "in");
  const numbers = [...verdict.carried, ...outranked, ...verdict.uncounted].map((on) => on.statement + 1);
  const why = { look: describeStatus(data, verdict), sentence: verdictSentence(data, verdict) };
  const says = verdict.status === "not-mentioned" && numbers.length === 0 ? []
    : [" ", bdi(say("page-look-and-why", why))];
  return el("li", { id: `${one.kind === "areas" ? "area" : "place"}-entry-${one.index}` },
    el("strong", {}, bdi(subject.name)), " ", el("span", { class: "faint" }, bdi(second)), ...says,
    ...numbers.flatMap((number) => [" ", el("a", { class: "footnote", href: `#quote-${number}` }, `[${number}]`)]));
}

// ---- focus ----

function update() {
  verdicts = deriveVerdicts(data, off);
  if (focus !== null && focus.kind === "places" && verdictOf(focus).status === "not-mentioned"
      && document.activeElement === element(focus)) byId("panel").focus();
  drawMap();
  drawLegend();
  drawPanel();
  drawRecord();
  updateToggles();
}

/** Says something to who hears the page. */
function announce(text) {
  byId("live").textContent = text;
}

/** Puts an area or a place in focus; the keyboard stays where it is. Its heading comes into sight after a delay, in
 * milliseconds. */
function setFocus(one, delay = 0) {
  focus = one;
  hideEffect();
  drawMap();
  drawPanel();
  byId("panel").scrollTop = 0;
  if (one === null) return announce(say("page-summary"));
  rove(inFocus()[0]);
  if (one.kind === "several") {
    const names = one.areas.map((index) => data.areas[index].name);
    const name = groupOf(one.areas)?.name ?? say("words-regions", { count: names.length });
    return announce(say("page-focus-several", { name, areas: joinMany(data, names) }));
  }
  const look = describeStatus(data, verdictOf(one));
  announce(say("page-focus", { name: subjectOf(one).name, look, count: verdictOf(one).list.length }));
  clearTimeout(revealing);
  if (delay === 0) revealTitle();
  else revealing = setTimeout(revealTitle, delay);
}

let revealing = 0;

// Who scrolls or turns the phone meanwhile decides for themselves what is in sight.
for (const act of ["resize", "wheel", "touchmove"]) {
  addEventListener(act, () => clearTimeout(revealing), { passive: true });
}

/** Brings the heading of what is in focus into sight. A frame as high as its page leaves that to the page around it. */
function revealTitle() {
  const title = byId("panel-title");
  if (isFramed) title.scrollIntoView({ block: "nearest" });
  else if (title.getBoundingClientRect().top > innerHeight - 60) title.scrollIntoView({ block: "center" });
}

/** Puts an area or a place in focus and takes the keyboard to its heading. */
function goTo(one) {
  setFocus(one);
  showOnMap(inFocus()[0]);
  byId("panel-title").focus();
}

function clearFocus() {
  const before = inFocus()[0] ?? null;
  const wasInPanel = byId("panel").contains(document.activeElement);
  setFocus(null);
  if (wasInPanel && before !== null) {
    const shape = element(before);
    if (shape !== null && !shape.hasAttribute("hidden")) shape.focus();
    else byId("panel-title").focus();
  }
}

/** Of all areas only one is a stop of the Tab key; the arrow keys go on from there. */
function rove(one) {
  for (const other of subjects()) element(other).setAttribute("tabindex", isSame(one, other) ? "0" : "-1");
}

function middle(one) {
  const box = element(one).querySelector("path").getBBox();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The nearest area or place in a direction; null where there is none. */
function neighbour(one, [dx, dy]) {
  const here = middle(one);
  const costs = subjects().flatMap((other) => {
    if (isSame(one, other) || element(other).hasAttribute("hidden")) return [];
    const there = middle(other);
    const along = (there.x - here.x) * dx + (there.y - here.y) * dy;
    const across = Math.abs((there.x - here.x) * dy) + Math.abs((there.y - here.y) * dx);
    return along > 1 && across <= 2 * along ? [{ other, cost: along + 2 * across }] : [];
  });
  return costs.sort((first, second) => first.cost - second.cost)[0]?.other ?? null;
}

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function shapeKeys(event, one) {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === "Enter" || event.key === " ") {
    event.preventDefault();
    setFocus(one);
  }
  if (event.key in ARROWS) {
    event.preventDefault();
    const next = neighbour(one, ARROWS[event.key]);
    if (next !== null) {
      rove(next);
      element(next).focus();
    }
  }
}

function wireMap() {
  byId("map-svg").setAttribute("aria-describedby", "map-description map-help");
  for (const one of subjects()) {
    const shape = element(one);
    shape.setAttribute("role", "button");
    shape.addEventListener("click", (event) => {
      event.preventDefault();
      shape.focus({ preventScroll: true });
      // The second half of a double click is to find the map where the first one did.
      setFocus(one, event.pointerType === "mouse" ? DOUBLE_CLICK_MS : 0);
    });
    shape.addEventListener("keydown", (event) => shapeKeys(event, one));
    shape.addEventListener("focus", () => {
      rove(one);
      if (!shape.matches(":focus-visible")) return;
      outline(byId("outline-ring"), one);
      showOnMap(one);
    });
    shape.addEventListener("blur", () => outline(byId("outline-ring"), null));
    shape.addEventListener("pointerenter", () => outline(byId("outline-hover"), one));
    shape.addEventListener("pointerleave", () => outline(byId("outline-hover"), null));
  }
  for (const text of document.querySelectorAll(".label[data-place], .label.outside")) {
    const one = text.dataset.place === undefined ? { kind: "areas", index: Number(text.dataset.area) }
      : { kind: "places", index: Number(text.dataset.place) };
    text.addEventListener("click", () => setFocus(one));
  }
  byId("map-svg").addEventListener("click", (event) => {
    if (event.target.closest(".area, .place, .label") === null && focus !== null) clearFocus();
  });
  rove(inFocus()[0] ?? { kind: "areas", index: 0 });
}

// ---- zoom ----

const MOST_ZOOM = 8;
const ZOOM_STEP = 1.6;
const DOUBLE_CLICK_MS = 320;
const ZOOM_MS = 160;
/** How long the map is still before it is at rest. */
const REST_MS = 80;
/** How far the pointer goes before a press is a drag, in CSS pixels. */
const DRAG_PX = 4;
const svg = byId("map-svg");
const wholeBox = svg.getAttribute("viewBox");
const [, , wholeWidth, wholeHeight] = wholeBox.split(" ").map(Number);
const middleOfMap = { x: wholeWidth / 2, y: wholeHeight / 2 };
const labelSets = [...document.querySelectorAll(".labels")].map((group) => ({ group, width: Number(group.dataset.width) }))
  .sort((one, other) => one.width - other.width);
const isStill = matchMedia("(prefers-reduced-motion: reduce)");
const paper = matchMedia("print");

/** How many times larger the map is than when it is whole, and what of it is in the middle, in its own coordinates. */
let sight = { zoom: 1, ...middleOfMap };
let isPrinting = false;
let moving = 0;
let drag = null;
let pinch = null;
let isDragOver = false;

/** The map's place on the screen, and how many CSS pixels one of its own units takes while it is whole. */
function stage() {
  const { left, top, width, height } = svg.parentElement.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2, width, height, unit: Math.min(width / wholeWidth, height / wholeHeight) };
}

/** A point of the screen in the map's own coordinates. */
function onMap(at, { zoom, x, y } = sight) {
  const { x: left, y: top, unit } = stage();
  return { x: x + (at.x - left) / (unit * zoom), y: y + (at.y - top) / (unit * zoom) };
}

/** The sight with this zoom in which a point of the map stands at a point of the screen. */
function sightWith(zoom, point, at) {
  const { x: left, y: top, unit } = stage();
  const then = Math.min(Math.max(zoom, 1), MOST_ZOOM);
  return within({ zoom: then, x: point.x - (at.x - left) / (unit * then), y: point.y - (at.y - top) / (unit * then) });
}

/** The same sight, moved so that nothing is seen that is not seen on the whole map. */
function within({ zoom, x, y }) {
  const { width, height, unit } = stage();
  const [free, deep] = [width, height].map((side) => side / unit * (1 - 1 / zoom) / 2);
  const clamp = (value, centre, most) => Math.min(Math.max(value, centre - most), centre + most);
  return { zoom, x: clamp(x, middleOfMap.x, free), y: clamp(y, middleOfMap.y, deep) };
}

/** Shows a part of the map, at once. */
function see(then) {
  cancelAnimationFrame(moving);
  sight = then.zoom < 1.001 ? { zoom: 1, ...middleOfMap } : then;
  drawSight();
}

/** Shows a part of the map; on the way there the map is seen to move, where the reader does not mind. */
function moveTo(then) {
  cancelAnimationFrame(moving);
  if (isStill.matches) return see(then);
  const [from, start] = [sight, performance.now()];
  const step = (now) => {
    const part = Math.min(Math.max((now - start) / ZOOM_MS, 0), 1);
    const eased = part * (2 - part);
    const zoom = from.zoom * (then.zoom / from.zoom) ** eased;
    // In step with the zoom, the point that keeps its place on the screen keeps it all the way.
    const along = Math.abs(then.zoom - from.zoom) < 1e-6 ? eased
      : (1 / from.zoom - 1 / zoom) / (1 / from.zoom - 1 / then.zoom);
    see(part === 1 ? then : { zoom, x: from.x + (then.x - from.x) * along, y: from.y + (then.y - from.y) * along });
    if (part < 1) moving = requestAnimationFrame(step);
  };
  moving = requestAnimationFrame(step);
  return undefined;
}

function drawSight() {
  const isOnPaper = isPrinting || paper.matches;
  const zoom = isOnPaper ? 1 : sight.zoom;
  const isWhole = zoom === 1;
  if (!isWhole) sight = within(sight);
  const [width, height] = [wholeWidth / zoom, wholeHeight / zoom];
  const box = [sight.x - width / 2, sight.y - height / 2, width, height].map((side) => side.toFixed(2));
  svg.setAttribute("viewBox", isWhole ? wholeBox : box.join(" "));
  svg.classList.toggle("is-zoomed", !isWhole);
  drawSizes(zoom);
  if (!isWhole) hideCutLabels();
  const disabled = { "zoom-in": sight.zoom >= MOST_ZOOM, "zoom-out": sight.zoom === 1, "zoom-whole": sight.zoom === 1 };
  for (const [id, is] of Object.entries(disabled)) byId(id).setAttribute("aria-disabled", String(is));
}

/** What was drawn last by `drawSizes`, and the labels that it drew smaller, by how much. */
let drawn = { zoom: 1, unit: 0, labels: [], scale: 1, perUnit: 1 };

/** Labels and textures keep the size that they have on the whole map: the set of labels for a map so wide is shown,
 * each label drawn smaller around the point that ties it to its area. */
function drawSizes(zoom) {
  const { unit } = stage();
  if (zoom === drawn.zoom && unit === drawn.unit) return;
  for (const { texts, whole } of drawn.labels) {
    whole.removeAttribute("visibility");
    for (const text of texts) text.removeAttribute("transform");
  }
  drawn = { zoom, unit, labels: [], scale: 1, perUnit: 1 };
  drawTextures(zoom, unit);
  if (zoom === 1) {
    delete svg.dataset.set;
    return;
  }
  const wide = wholeWidth * unit;
  const fits = (room) => labelSets.filter((set) => set.width <= room).at(-1) ?? labelSets[0];
  const larger = Math.max(wide / fits(wide).width, 1);
  const { group, width } = fits(wide * zoom / larger);
  svg.dataset.set = group.dataset.set;
  const scale = Math.min(width * larger / (wide * zoom), 1);
  drawn = { ...drawn, labels: tiedLabels(group), scale, perUnit: width / wholeWidth };
  for (const one of drawn.labels) tie(one);
}

/** Textures as fine on a map that is zoomed into as on the whole one. */
function drawTextures(zoom, unit) {
  const finer = wholeWidth * unit < 600 ? 0.8 : 1;
  for (const { key } of data.grounds) {
    if (zoom === 1) {
      svg.style.removeProperty(`--${key}`);
      continue;
    }
    svg.style.setProperty(`--${key}`, `url(#${key}-zoomed)`);
    const pattern = byId(`${key}-zoomed`);
    const turned = pattern.getAttribute("patternTransform").replace(/^scale\([^)]*\)/u, "");
    pattern.setAttribute("patternTransform", `scale(${(finer / (unit * zoom)).toFixed(4)})${turned}`);
  }
}

/** A name of which the edge of the map would cut something off is not shown where it stands, nor is its line. Once
 * the map is at rest it stands elsewhere in its area, where that has room in sight. */
function hideCutLabels() {
  clearTimeout(roaming);
  const box = seenBox(0);
  for (const one of drawn.labels) {
    if (one.isAway) tie(one);
    const room = roomOf(one);
    const isSeen = room.left > box.left && room.right < box.right && room.top > box.top && room.bottom < box.bottom;
    if (isSeen) one.whole.removeAttribute("visibility");
    else one.whole.setAttribute("visibility", "hidden");
  }
  roaming = setTimeout(roam, REST_MS);
}

let roaming = 0;

/** Draws a label smaller where it stands. */
function tie(one) {
  const transform = `translate(${one.x} ${one.y}) scale(${drawn.scale.toFixed(4)}) translate(${-one.x} ${-one.y})`;
  for (const text of one.texts) text.setAttribute("transform", transform);
  one.isAway = false;
}

/** The room that a label takes where it stands, in the map's own coordinates. */
function roomOf({ x, y, box }) {
  const { scale, perUnit } = drawn;
  const [left, right] = [box.left, box.right].map((side) => (x + (side - x) * scale) / perUnit);
  const [top, bottom] = [box.top, box.bottom].map((side) => (y + (side - y) * scale) / perUnit);
  return { left, right, top, bottom };
}

/** What is seen of the map, less so many CSS pixels at each side, in its own coordinates. */
function seenBox(less) {
  const { width, height, unit } = stage();
  const [free, deep] = [width, height].map((side) => (side / 2 - less) / (unit * sight.zoom));
  return { left: sight.x - free, right: sight.x + free, top: sight.y - deep, bottom: sight.y + deep };
}

/** Sets names that are cut off where they stand elsewhere in what is seen of their areas. */
function roam() {
  if (drawn.zoom === 1) return;
  const isHidden = ({ whole }) => whole.getAttribute("visibility") === "hidden";
  const taken = drawn.labels.filter((one) => !isHidden(one)).map(roomOf);
  for (const one of drawn.labels.filter((one) => isHidden(one) && one.whole.matches(".label[data-area]:not(.outside)"))) {
    const at = placeInSight(one, taken);
    if (at === null) continue;
    const { box } = one;
    const [x, y] = [at.x, at.y].map((side) => (side * drawn.perUnit).toFixed(2));
    const [middleX, middleY] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    for (const text of one.texts) {
      text.setAttribute("transform", `translate(${x} ${y}) scale(${drawn.scale.toFixed(4)}) translate(${-middleX} ${-middleY})`);
    }
    one.isAway = true;
    one.whole.removeAttribute("visibility");
    taken.push(at.room);
  }
}

/** A place for the middle of a name where all of it lies in its area, in sight and on no other name; null for none. */
function placeInSight(one, taken) {
  const path = byId(`area-${one.whole.dataset.area}`).querySelector("path");
  const [seen, around, room] = [seenBox(4), path.getBBox(), roomOf(one)];
  const gap = 4 / (drawn.unit * drawn.zoom);
  const [half, tall] = [(room.right - room.left) / 2 + gap, (room.bottom - room.top) / 2 + gap];
  const [left, right] = [Math.max(seen.left, around.x) + half, Math.min(seen.right, around.x + around.width) - half];
  const [top, bottom] = [Math.max(seen.top, around.y) + tall, Math.min(seen.bottom, around.y + around.height) - tall];
  if (left > right || top > bottom) return null;
  const parts = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((part) => part / 8);
  const places = parts.flatMap((across) => parts.map((down) =>
    ({ x: left + (right - left) * across, y: top + (bottom - top) * down, far: Math.hypot(across - 0.5, down - 0.5) })));
  const edge = [-1, -0.5, 0, 0.5, 1].flatMap((across) => [-1, 0, 1].map((down) => [across * half, down * tall]));
  const fits = ({ x, y }) => taken.every((other) => x + half < other.left || x - half > other.right
      || y + tall < other.top || y - tall > other.bottom)
    && edge.every(([dx, dy]) => path.isPointInFill(new DOMPoint(x + dx, y + dy)));
  const found = places.sort((first, second) => first.far - second.far).find(fits);
  return found === undefined ? null
    : { ...found, room: { left: found.x - half, right: found.x + half, top: found.y - tall, bottom: found.y + tall } };
}

const tied = new Map();

/** The labels of a set: their texts, the room that these take, and the point that they are drawn smaller around, in
 * the set's own coordinates. A label drawn smaller stands where it stood. */
function tiedLabels(group) {
  if (!tied.has(group)) tied.set(group, [...group.children].flatMap(labelsIn));
  return tied.get(group);
}

/** Names of countries and seas stand in one group, each by itself; any other group is one label. */
function labelsIn(label) {
  const isHidden = label.hasAttribute("hidden");
  label.removeAttribute("hidden");
  const texts = [...label.querySelectorAll("text")];
  const leader = label.querySelector(".leader");
  const labels = label.matches(".context") ? texts.map((text) => tiedLabel(text, [text], null))
    : [tiedLabel(label, texts, leader)];
  label.toggleAttribute("hidden", isHidden);
  return labels.filter((one) => one !== null);
}

function tiedLabel(whole, texts, leader) {
  const boxes = texts.filter((text) => !text.matches(".ask")).map((text) => text.getBBox()).filter(({ width }) => width > 0);
  if (boxes.length === 0) return null;
  const box = {
    left: Math.min(...boxes.map(({ x }) => x)), right: Math.max(...boxes.map(({ x, width }) => x + width)),
    top: Math.min(...boxes.map(({ y }) => y)), bottom: Math.max(...boxes.map(({ y, height }) => y + height)),
  };
  const centre = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const ends = leader === null ? [] : [0, leader.getTotalLength()].map((at) => leader.getPointAtLength(at));
  const far = (end) => Math.hypot(end.x - centre.x, end.y - centre.y);
  const end = ends.sort((one, other) => far(one) - far(other))[0] ?? centre;
  const x = Math.min(Math.max(end.x, box.left), box.right);
  const y = Math.min(Math.max(end.y, box.top), box.bottom);
  return { whole, texts, box, x, y };
}

/** Zooms by a factor around a point of the screen, and says how large the map is then. */
function zoomBy(factor, at) {
  const then = sightWith(sight.zoom * factor, onMap(at), at);
  moveTo(then);
  announceZoom(then.zoom);
}

function seeWhole() {
  moveTo({ zoom: 1, ...middleOfMap });
  announceZoom(1);
}

function announceZoom(zoom) {
  announce(zoom < 1.001 ? say("page-zoom-is-whole") : say("page-zoom-is", { percent: Math.round(zoom * 100) }));
}

/** Where an area or a place stands on the screen; null where it is not drawn or has no middle in sight. */
function screenOf(one) {
  const shape = one === undefined ? null : element(one);
  if (shape === null || shape.hasAttribute("hidden")) return null;
  const { x: left, y: top, width, height, unit } = stage();
  const point = middle(one);
  const at = { x: left + (point.x - sight.x) * unit * sight.zoom, y: top + (point.y - sight.y) * unit * sight.zoom };
  const isSeen = Math.abs(at.x - left) < width / 2 - 12 && Math.abs(at.y - top) < height / 2 - 12;
  return isSeen ? at : null;
}

/** What zooming without a pointer goes towards: what has the keyboard, else what is in focus, else the middle. */
function zoomCentre() {
  const held = subjects().find((one) => element(one) === document.activeElement);
  return screenOf(held) ?? screenOf(inFocus()[0]) ?? stage();
}

/** Moves a map that is zoomed into, so that an area or a place is seen. */
function showOnMap(one) {
  if (sight.zoom === 1 || one === undefined || element(one) === null || screenOf(one) !== null) return;
  moveTo(within({ zoom: sight.zoom, ...middle(one) }));
}

const ZOOM_KEYS = { "+": ZOOM_STEP, "=": ZOOM_STEP, "-": 1 / ZOOM_STEP, "−": 1 / ZOOM_STEP, "_": 1 / ZOOM_STEP };

function zoomKeys(event) {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key in ZOOM_KEYS) zoomBy(ZOOM_KEYS[event.key], zoomCentre());
  else if (event.key === "0") seeWhole();
  else return;
  event.preventDefault();
}

/** With Ctrl, or ⌘, the wheel zooms; so does spreading two fingers on a touchpad. Else it scrolls the page. */
function zoomWheel(event) {
  if (!event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  const pixels = event.deltaY * [1, 16, 400][event.deltaMode];
  const at = { x: event.clientX, y: event.clientY };
  const factor = Math.exp(-Math.min(Math.max(pixels, -120), 120) / 240);
  see(sightWith(sight.zoom * factor, onMap(at), at));
}

function startDrag(event) {
  isDragOver = false;
  if (sight.zoom === 1 || event.button !== 0 || !event.isPrimary) return;
  drag = { id: event.pointerId, at: { x: event.clientX, y: event.clientY }, from: sight, isMoved: false };
}

function moveDrag(event) {
  if (drag === null || pinch !== null || event.pointerId !== drag.id) return;
  const at = { x: event.clientX, y: event.clientY };
  if (!drag.isMoved) {
    if (Math.hypot(at.x - drag.at.x, at.y - drag.at.y) < DRAG_PX) return;
    drag.isMoved = true;
    svg.setPointerCapture(drag.id);
    svg.classList.add("is-dragged");
  }
  see(sightWith(drag.from.zoom, onMap(drag.at, drag.from), at));
}

function endDrag() {
  isDragOver = drag !== null && drag.isMoved;
  drag = null;
  svg.classList.remove("is-dragged");
}

/** The middle of two fingers and how far they are apart, in CSS pixels. */
function fingers({ touches: [one, other] }) {
  return {
    at: { x: (one.clientX + other.clientX) / 2, y: (one.clientY + other.clientY) / 2 },
    apart: Math.max(Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY), 1),
  };
}

function startPinch(event) {
  if (event.touches.length !== 2) {
    pinch = null;
    return;
  }
  event.preventDefault();
  const { at, apart } = fingers(event);
  pinch = { point: onMap(at), apart, zoom: sight.zoom };
}

function movePinch(event) {
  if (pinch === null || event.touches.length !== 2) return;
  event.preventDefault();
  const { at, apart } = fingers(event);
  isDragOver = true;
  see(sightWith(pinch.zoom * apart / pinch.apart, pinch.point, at));
}

function endPinch(event) {
  if (event.touches.length < 2) pinch = null;
  drag = null;
}

function wireZoom() {
  // What ends a drag is no click on what lies under it.
  svg.addEventListener("click", (event) => {
    if (!isDragOver) return;
    isDragOver = false;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, { capture: true });
  svg.addEventListener("dblclick", (event) => {
    event.preventDefault();
    clearTimeout(revealing);
    zoomBy(event.shiftKey ? 0.5 : 2, { x: event.clientX, y: event.clientY });
  });
  svg.addEventListener("dragstart", (event) => event.preventDefault());
  svg.addEventListener("keydown", zoomKeys);
  svg.addEventListener("wheel", zoomWheel, { passive: false });
  svg.addEventListener("pointerdown", startDrag);
  svg.addEventListener("pointermove", moveDrag);
  svg.addEventListener("pointerup", endDrag);
  svg.addEventListener("pointercancel", endDrag);
  svg.addEventListener("touchstart", startPinch, { passive: false });
  svg.addEventListener("touchmove", movePinch, { passive: false });
  svg.addEventListener("touchend", endPinch);
  svg.addEventListener("touchcancel", endPinch);
  const press = (id, deed) => byId(id).addEventListener("click", () => {
    if (byId(id).getAttribute("aria-disabled") !== "true") deed();
  });
  press("zoom-in", () => zoomBy(ZOOM_STEP, zoomCentre()));
  press("zoom-out", () => zoomBy(1 / ZOOM_STEP, zoomCentre()));
  press("zoom-whole", seeWhole);
  byId("zoom-in").parentElement.addEventListener("keydown", zoomKeys);
  new ResizeObserver(drawSight).observe(svg.parentElement);
  // Paper has the whole map.
  paper.addEventListener("change", drawSight);
  for (const [event, is] of [["beforeprint", true], ["afterprint", false]]) {
    addEventListener(event, () => { isPrinting = is; drawSight(); });
  }
  drawSight();
}

// ---- the order of the page, and the page inside another ----

/** The sources stand before the map where they are at its left, and behind it where they are under it: the Tab key
 * goes as the eye does. On a narrow page they are folded. */
function wireOrder() {
  const [wide, narrow] = ["(min-width: 1040px)", "(max-width: 699px)"].map((query) => matchMedia(query));
  const place = () => {
    const [sources, held] = [byId("sources"), document.activeElement];
    const next = wide.matches ? document.querySelector("main") : byId("panel");
    if (sources.nextElementSibling !== next) {
      next.before(sources);
      if (sources.contains(held)) held.focus({ preventScroll: true });
    }
    byId("switches").open = !narrow.matches || byId("switches").contains(held);
  };
  wide.addEventListener("change", place);
  narrow.addEventListener("change", place);
  place();
}

/** Inside another page, tells it how high this one is, so that the frame can be made as high. */
function wireFrame() {
  if (!isFramed) return;
  root.classList.add("framed");
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    parent.postMessage({ type: "claims-map-height", height }, "*");
  };
  new ResizeObserver(tell).observe(document.body);
  addEventListener("load", tell);
}

// ---- search ----

let hits = [];
let picked = 0;

function drawHits() {
  const [box, list] = [byId("search"), byId("hits")];
  hits = findRegions(data, box.value).slice(0, 8);
  picked = Math.min(picked, Math.max(hits.length - 1, 0));
  const isOpen = foldForSearch(box.value) !== "";
  list.hidden = !isOpen;
  box.setAttribute("aria-expanded", String(isOpen));
  box.removeAttribute("aria-activedescendant");
  if (isOpen && hits.length > 0) box.setAttribute("aria-activedescendant", `hit-${picked}`);
  const options = hits.map((hit, index) => {
    const [name, more] = hitWords(hit);
    return el("li", {
      id: `hit-${index}`, role: "option", "aria-selected": String(index === picked),
      pointerdown: (event) => { event.preventDefault(); takeHit(hit); },
    }, bdi(name), more === "" ? null : el("span", { class: "faint" }, bdi(more)));
  });
  const none = el("li", { class: "faint none" }, say("page-nothing-found"));
  list.replaceChildren(...(isOpen && hits.length === 0 ? [none] : options));
}

/** What a hit is, by its official name, and what else there is to say. A town leads to its area. */
function hitWords({ kind, index, written, naming }) {
  if (kind === "groups") {
    const group = data.search.groups[index];
    return [group.name, groupWords(group)];
  }
  const { name } = subjectOf({ kind: kind === "parts" ? "areas" : kind, index });
  if (kind === "parts" || (kind === "areas" && naming === "town")) return [`${written} → ${name}`, ""];
  if (naming === "called") return [name, say("page-called", { name: written })];
  return [name, written === name ? "" : written];
}

/** A group's members, or how many there are. */
function groupWords(group) {
  if (!holds(group)) return say("page-stands-for-none");
  if (group.members.length > 3) return say("words-regions", { count: group.members.length });
  return joined(data, "comma", group.members.map((index) => data.areas[index].short));
}

/** Puts what was found in focus: of a group all members. */
function takeHit({ kind, index }) {
  if (kind === "groups" && !holds(data.search.groups[index])) return;
  byId("search").value = "";
  drawHits();
  if (kind === "groups") goTo(focusOn(data.search.groups[index].members));
  else goTo({ kind: kind === "parts" ? "areas" : kind, index });
}

function searchKeys(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined && hits.length > 0) {
    event.preventDefault();
    picked = Math.min(Math.max(picked + step, 0), hits.length - 1);
    drawHits();
  } else if (event.key === "Enter" && hits.length > 0) {
    event.preventDefault();
    takeHit(hits[picked]);
  } else if (event.key === "Escape" && byId("search").value !== "") {
    event.preventDefault();
    event.stopPropagation();
    byId("search").value = "";
    drawHits();
  }
}

function wireSearch() {
  byId("search").addEventListener("input", () => { picked = 0; drawHits(); });
  byId("search").addEventListener("keydown", searchKeys);
  byId("search").addEventListener("blur", () => { byId("hits").hidden = true; byId("search").setAttribute("aria-expanded", "false"); });
  byId("search").addEventListener("focus", drawHits);
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const isTyping = document.activeElement?.matches("input[type=search]") ?? false;
    if (event.key === "/" && !isTyping) {
      event.preventDefault();
      byId("search").focus();
    }
    if (event.key === "Escape" && focus !== null) clearFocus();
  });
}

// ---- light and dark ----

function wireTheme() {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme === undefined ? system.matches : root.dataset.theme === "dark");
  const show = () => { byId("theme-name").textContent = isDark() ? say("page-theme-light") : say("page-theme-dark"); };
  byId("theme").addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    show();
  });
  system.addEventListener("change", show);
  show();
}

/** An address ending in `#UA-63` puts that area in focus. */
function focusFromAddress() {
  let name = "";
  try {
    name = decodeURIComponent(location.hash.slice(1));
  } catch {
    return;
  }
  const one = subjects().find((other) => subjectOf(other).id === name);
  if (name !== "" && one !== undefined) setFocus(one);
}

wireOrder();
wireFrame();
drawToggles();
wireZoom();
wireMap();
wireSearch();
wireTheme();
update();
addEventListener("hashchange", focusFromAddress);
focusFromAddress();
root.classList.replace("no-script", "script");
