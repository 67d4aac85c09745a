// Reads drawings out, for pointer, finger and key alike. Fetched once the page is there; it serves every
// drawing, those of the page and those of the studies. `pictures.js` saves and copies them.
//
// What a study's drawing says stands in its `data-read`: first how many places the arrow down leads
// on, then a line for each place with its box in pixels and its text. A drawing of the page has a bar
// for each row of its table.

import { SVG, inLanguage, offer, speak } from "./pictures.js";

const WORDS = {
  en: {
    name: "Values of the drawing",
    hint: "To read values, point at the drawing, or use the arrow keys here.",
  },
  zh: {
    name: "图中数值",
    hint: "指向图中任一处，或在此使用方向键，即可读出数值。",
  },
};
const LOOKS = `@layer charts {
  .readout { min-height: 3lh; margin-block: 0.25rem 0.5rem; padding: 0.25rem 0.5rem; border-inline-start: 3px solid var(--control); font-variant-numeric: tabular-nums; max-width: 70ch; }
  .readout.silent { color: var(--muted); }
  @media (min-width: 40rem) { .readout { min-height: 1lh; } }
  .figure .plot { touch-action: pan-y pinch-zoom; }
  .cursor { fill: none; stroke: var(--bg); stroke-width: 4; paint-order: stroke; pointer-events: none; }
  .cursor + .cursor { stroke: var(--text); stroke-width: 2; }
  .heard { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  button.download { margin-inline-end: 1rem; border: 0; padding: 0; background: none; color: var(--link); font: inherit; text-decoration: underline; cursor: pointer; }
  .told { color: var(--muted); }
  @media (pointer: coarse) { .figure button.download { min-height: 2.75rem; } }
  a.download + button.download { margin-inline-start: 1rem; }
}
@layer print { @media print { .readout, .cursor, .told, button.download { display: none; } } }`;
/** Places that the page keys pass over. */
const FAR = 10;
/** Milliseconds that a pointer rests before what it points at is spoken. */
const REST = 400;

const words = () => inLanguage(WORDS);

/** What the drawings of studies say. */
const known = new WeakMap();
/** The place shown of each drawing, by its key: a sheet is written anew with every change. */
const shown = new Map();
/** The place shown; none that a drawing has no more. */
const placeOf = (figure, spots) => {
  const place = shown.get(figure.dataset.plot);
  return place < spots.length ? place : undefined;
};
/** The drawing whose readout has the focus. */
let focused;
let resting;

/** What a drawing says: the places, and how many of them the arrow down leads on. */
function read(figure) {
  const plot = figure.querySelector(".plot");
  if (!plot) return { spots: [], down: 1 };
  if (!plot.dataset.read) return { spots: barsOf(figure, plot), down: 1 };
  // A study's drawing never changes: another takes its place.
  if (known.has(plot)) return known.get(plot);
  const [down, ...lines] = plot.dataset.read.split("\n");
  const spots = lines.map((line) => {
    const [x, y, w, h, ...text] = line.split(" ");
    return { box: [x, y, w, h].map(Number), text: text.join(" ") };
  });
  known.set(plot, { spots, down: Number(down) });
  return known.get(plot);
}

function barsOf(figure, plot) {
  const bars = [...plot.querySelectorAll("rect.tone")];
  const rows = [...figure.querySelectorAll("tbody tr")];
  if (bars.length !== rows.length) return [];
  return bars.map((bar, place) => ({
    box: ["x", "y", "width", "height"].map((name) => Number(bar.getAttribute(name))),
    text: [...rows[place].cells].map((cell) => cell.textContent.trim()).join(" · "),
  }));
}

/** Shows what a place says, where the drawing's readout is. */
function show(figure, place, spots = read(figure).spots) {
  const readout = figure.querySelector(".readout");
  if (!readout) return;
  const spot = spots[place];
  const text = spot?.text ?? words().hint;
  readout.classList.toggle("silent", !spot);
  // Only what differs is written: whoever watches the page would never come to rest.
  if (readout.textContent !== text) readout.textContent = text;
  const about = {
    "aria-label": words().name,
    "aria-valuemin": "1",
    "aria-valuemax": `${spots.length}`,
    "aria-valuenow": `${(place ?? 0) + 1}`,
    "aria-valuetext": text,
  };
  for (const [name, value] of Object.entries(about)) readout.setAttribute(name, value);
  mark(figure.querySelector(".plot"), spot);
}

/** Outlines a place of a drawing, in two colours, so that it is seen on any ground. */
function mark(plot, spot) {
  const marks = [...plot.querySelectorAll(".cursor")];
  if (!spot) return marks.forEach((one) => one.remove());
  while (marks.length < 2) {
    const one = document.createElementNS(SVG, "rect");
    one.setAttribute("class", "cursor");
    plot.append(one);
    marks.push(one);
  }
  const [x, y, width, height] = spot.box;
  for (const one of marks) {
    const box = { x, y, width: Math.max(width, 1), height: Math.max(height, 1) };
    for (const [name, value] of Object.entries(box)) one.setAttribute(name, value);
  }
}

/** Remembers and shows a place. */
function choose(figure, place, spots) {
  shown.set(figure.dataset.plot, place);
  show(figure, place, spots);
}

/** What lies nearest to the pointer. */
function follow(event) {
  const plot = event.target.closest?.(".figure .plot");
  const figure = plot?.closest(".figure");
  if (!figure) return;
  const { spots } = read(figure);
  const { left, top, width } = plot.getBoundingClientRect();
  const scale = (plot.viewBox.baseVal?.width || width) / width;
  const [x, y] = [(event.clientX - left) * scale, (event.clientY - top) * scale];
  const outside = (at, from, size) => Math.max(from - at, at - from - size, 0);
  let [nearest, least] = [-1, Infinity];
  spots.forEach(({ box: [left, top, width, height] }, place) => {
    const far = Math.hypot(outside(x, left, width), outside(y, top, height));
    if (far < least) [nearest, least] = [place, far];
  });
  if (nearest < 0 || shown.get(figure.dataset.plot) === nearest) return;
  choose(figure, nearest, spots);
  // Those who point and listen hear it when they rest; those who use keys hear the readout itself.
  clearTimeout(resting);
  resting = setTimeout(() => speak(figure, spots[nearest].text), REST);
}

function press(event) {
  const figure = event.target.closest?.(".readout")?.closest(".figure");
  if (!figure || event.altKey || event.ctrlKey || event.metaKey) return;
  const { spots, down } = read(figure);
  const last = spots.length - 1;
  const now = placeOf(figure, spots);
  const by = (step) => (now === undefined ? 0 : now + step);
  const to = {
    ArrowRight: by(1),
    ArrowLeft: by(-1),
    ArrowDown: by(down),
    ArrowUp: by(-down),
    PageDown: by(FAR * down),
    PageUp: by(-FAR * down),
    Home: 0,
    End: last,
  }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  // Up and down stay in their column.
  if (Math.abs(down) > 1 && (to < 0 || to > last)) return;
  choose(figure, Math.min(Math.max(to, 0), last), spots);
}

/** Gives a drawing its readout and its buttons, once, and keeps what it shows true. */
function serve(figure) {
  const { spots } = read(figure);
  const key = figure.dataset.plot;
  const drawing = figure.querySelector(".drawing");
  if (!drawing || !spots.length) return;
  if (!figure.querySelector(".readout")) {
    const readout = Object.assign(document.createElement("div"), { className: "readout", tabIndex: 0 });
    readout.setAttribute("role", "slider");
    const heard = Object.assign(document.createElement("span"), { className: "heard" });
    heard.setAttribute("aria-live", "polite");
    drawing.after(readout, heard);
    if (focused === key && document.activeElement === document.body) readout.focus({ preventScroll: true });
  }
  show(figure, placeOf(figure, spots), spots);
  offer(figure);
}

/** Serves all drawings that are there: before they are painted, so that nothing jumps. */
function serveAll() {
  for (const figure of document.querySelectorAll(".figure[data-plot]")) serve(figure);
}

new MutationObserver(serveAll).observe(document.body, { childList: true, subtree: true, characterData: true });

const looks = new CSSStyleSheet();
looks.replaceSync(LOOKS);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, looks];
for (const way of ["pointermove", "pointerdown"]) document.addEventListener(way, follow);
// Who points elsewhere has left the readout: a drawing that is written anew must not take them back.
document.addEventListener("pointerdown", (event) => {
  if (!event.target.closest?.(".readout")) focused = undefined;
});
document.addEventListener("keydown", press);
document.addEventListener("focusin", (event) => {
  focused = event.target.closest?.(".readout")?.closest(".figure").dataset.plot;
});
serveAll();
