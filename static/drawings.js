// Reads drawings out, for pointer, finger and key alike, and saves them as pictures. Fetched once the
// page is there; it serves every drawing, those of the page and those of the studies.
//
// What a study's drawing says stands in its `data-read`: first how many places the arrow down leads
// on, then a line for each place with its box in pixels and its text. A drawing of the page has a bar
// for each row of its table.

const WORDS = {
  en: {
    name: "Values of the drawing",
    hint: "To read values, point at the drawing, or use the arrow keys here.",
    kinds: { png: "Drawing as PNG", svg: "Drawing as SVG" },
    failed: "The browser could not make the picture. The data table holds the same numbers.",
  },
  zh: {
    name: "图中数值",
    hint: "指向图中任一处，或在此使用方向键，即可读出数值。",
    kinds: { png: "下载图（PNG）", svg: "下载图（SVG）" },
    failed: "浏览器未能生成图片。数据表中有同样的数值。",
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
  @media (pointer: coarse) { .figure button.download { min-height: 2.75rem; } }
  a.download + button.download { margin-inline-start: 1rem; }
}
@layer print { @media print { .readout, .cursor, button.download { display: none; } } }`;
/** Pixels of a picture for each of the drawing. */
const SHARP = 2;
/** Places that the page keys pass over. */
const FAR = 10;
/** Milliseconds that a pointer rests before what it points at is spoken. */
const REST = 400;

const SVG = "http://www.w3.org/2000/svg";
const language = () => document.documentElement.lang.slice(0, 2);
const words = () => WORDS[language()] ?? WORDS.en;

/** What the drawings of studies say. */
const known = new WeakMap();
/** The place shown of each drawing, by its key: a sheet is written anew with every change. */
const shown = new Map();
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
  resting = setTimeout(() => {
    const heard = figure.querySelector(".heard");
    if (heard) heard.textContent = spots[nearest].text;
  }, REST);
}

function press(event) {
  const figure = event.target.closest?.(".readout")?.closest(".figure");
  if (!figure || event.altKey || event.ctrlKey || event.metaKey) return;
  const { spots, down } = read(figure);
  const last = spots.length - 1;
  const now = shown.get(figure.dataset.plot);
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
  show(figure, shown.get(key), spots);
  offer(figure);
}

/** The files of a drawing: what a study has not offered yet. */
function offer(figure) {
  const file = figure.querySelector('a.download[download$=".svg"]');
  for (const kind of file ? ["png"] : ["svg", "png"]) {
    let button = figure.querySelector(`button[data-kind=${kind}]`);
    if (!button) {
      button = Object.assign(document.createElement("button"), { type: "button", className: "download" });
      button.dataset.kind = kind;
      figure.append(button);
    }
    const name = words().kinds[kind];
    if (button.textContent !== name) button.textContent = name;
  }
}

async function save(event) {
  const button = event.target.closest?.("button[data-kind]");
  const figure = button?.closest(".figure");
  if (!figure) return;
  figure.querySelector(".failed")?.remove();
  const title = figure.querySelector("h3")?.textContent ?? "";
  try {
    const source = figure.querySelector('a.download[download$=".svg"]')?.href ?? addressOf(standalone(figure));
    const isPicture = button.dataset.kind === "png";
    download(isPicture ? URL.createObjectURL(await pictureOf(source)) : source, `${title}.${button.dataset.kind}`);
  } catch {
    const problem = document.createElement("p");
    problem.className = "caution failed";
    problem.setAttribute("role", "alert");
    problem.textContent = words().failed;
    figure.append(problem);
  }
}

function addressOf(text) {
  return URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
}

function download(href, name) {
  const link = Object.assign(document.createElement("a"), { href, download: name });
  link.click();
}

/** A drawing as a PNG. */
async function pictureOf(source) {
  const image = new Image();
  image.src = source;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * SHARP;
  canvas.height = image.naturalHeight * SHARP;
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("no picture"))), "image/png");
  });
}

/** What the style sheet gives a drawing, and a file must say itself: as attributes, which the content policy allows. */
const STYLES = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "paint-order", "font-size", "font-weight"];
const AROUND = 24;
const LINE = 22;

/** A drawing of the page as a file: title, legend and bars in the colours of the screen. */
function standalone(figure) {
  const plot = figure.querySelector(".plot");
  const ground = getComputedStyle(document.body).backgroundColor;
  const { color, fontFamily } = getComputedStyle(figure);
  const copy = withStyles(plot);
  const [width, height] = [plot.width.baseVal.value, plot.height.baseVal.value];
  const text = (x, y, said, more = "") =>
    `<text x="${x}" y="${y}" fill="${color}" font-size="14"${more}>${escaped(said)}</text>`;
  let y = AROUND + 18;
  let head = text(AROUND, y, figure.querySelector("h3").textContent, ' font-weight="650"');
  for (const one of figure.querySelectorAll(".legend li")) {
    y += LINE;
    const swatch = withStyles(one.querySelector("rect"));
    head += `<g transform="translate(${AROUND} ${y - 12})">${new XMLSerializer().serializeToString(swatch)}</g>`;
    const said = [...one.querySelectorAll("span, b")].map((part) => part.textContent).join(" · ");
    head += text(AROUND + 22, y, said);
  }
  const below = y + AROUND;
  copy.setAttribute("x", AROUND);
  copy.setAttribute("y", below);
  const [wide, tall] = [width + 2 * AROUND, below + height + AROUND];
  return `<svg xmlns="${SVG}" width="${wide}" height="${tall}" viewBox="0 0 ${wide} ${tall}" font-family="${escaped(fontFamily)}"><rect width="100%" height="100%" fill="${ground}"/>${head}${new XMLSerializer().serializeToString(copy)}</svg>`;
}

function withStyles(drawing) {
  const copy = drawing.cloneNode(true);
  const [from, to] = [drawing, copy].map((one) => [one, ...one.querySelectorAll("*")]);
  from.forEach((element, place) => {
    const looks = getComputedStyle(element);
    for (const name of STYLES) to[place].setAttribute(name, looks.getPropertyValue(name));
  });
  for (const one of copy.querySelectorAll(".cursor")) one.remove();
  return copy;
}

function escaped(text) {
  return text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);
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
document.addEventListener("keydown", press);
document.addEventListener("click", save);
document.addEventListener("focusin", (event) => {
  focused = event.target.closest?.(".readout")?.closest(".figure").dataset.plot;
});
serveAll();
