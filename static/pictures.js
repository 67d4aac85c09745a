// Saves drawings as SVG and PNG, and copies them as pictures: a part of `drawings.js`.

const WORDS = {
  en: {
    kinds: { png: "Drawing as PNG", svg: "Drawing as SVG", copy: "Copy picture" },
    copied: "Picture copied. Paste it where you want it.",
    refused: "The browser did not let the page copy the picture. Save the drawing as PNG instead.",
    failed: "The browser could not make the picture. The data table holds the same numbers.",
  },
  zh: {
    kinds: { png: "下载图（PNG）", svg: "下载图（SVG）", copy: "复制图片" },
    copied: "图片已复制，可粘贴到需要的地方。",
    refused: "浏览器不允许本页复制图片。请改为下载 PNG。",
    failed: "浏览器未能生成图片。数据表中有同样的数值。",
  },
};
/** Pixels of a picture for each of the drawing. */
const SHARP = 2;
/** Milliseconds after which a file that was saved has been read. */
const SAVED = 60_000;
/** Milliseconds of silence before a sentence that may stand there already, so that it is spoken again. */
const PAUSE = 400;

export const SVG = "http://www.w3.org/2000/svg";

/** The words of a table in the language of the page. */
export function inLanguage(table) {
  return table[document.documentElement.lang.slice(0, 2)] ?? table.en;
}

const words = () => inLanguage(WORDS);

/** Has a text spoken when there is a pause. */
export function speak(figure, text) {
  const heard = figure.querySelector(".heard");
  if (heard) heard.textContent = text;
}

/** Whether the browser lets a page put pictures on the clipboard at all. */
const copies = () =>
  Boolean(navigator.clipboard?.write && window.ClipboardItem) && (ClipboardItem.supports?.("image/png") ?? true);

/** The buttons of a drawing, for what a study has not offered yet; what is said stays in the language. */
export function offer(figure) {
  const file = figure.querySelector('a.download[download$=".svg"]');
  const kinds = ["svg", "png", "copy"].filter((kind) => (kind !== "svg" || !file) && (kind !== "copy" || copies()));
  for (const kind of kinds) {
    let button = figure.querySelector(`button[data-kind=${kind}]`);
    if (!button) {
      button = Object.assign(document.createElement("button"), { type: "button", className: "download" });
      button.dataset.kind = kind;
      figure.append(button);
    }
    const name = words().kinds[kind];
    if (button.textContent !== name) button.textContent = name;
  }
  const told = figure.querySelector(".told");
  const said = told && words()[told.dataset.said];
  if (told && told.textContent !== said) told.textContent = said;
}

async function save(event) {
  const button = event.target.closest?.("button[data-kind]");
  const figure = button?.closest(".figure");
  if (!figure) return;
  figure.querySelector(".told")?.remove();
  const title = figure.querySelector("h3")?.textContent ?? "";
  const { kind } = button.dataset;
  try {
    const source = figure.querySelector('a.download[download$=".svg"]')?.href ?? addressOf(standalone(figure));
    if (kind === "copy") tell(figure, (await copy(pictureOf(source))) ? "copied" : "refused");
    else if (kind === "svg") download(source, `${title}.svg`);
    else download(lent(await pictureOf(source)), `${title}.png`);
  } catch {
    tell(figure, "failed");
  }
}

/** Puts a picture on the clipboard; false where that is not allowed, an error where there is no picture. */
async function copy(picture) {
  try {
    // The promise itself is handed over: some browsers forget the click while the picture is made.
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
    return true;
  } catch {
    await picture;
    return false;
  }
}

/** Says below a drawing what became of it, aloud too. */
function tell(figure, said) {
  figure.querySelector(".told")?.remove();
  const told = document.createElement("p");
  const isGood = said === "copied";
  told.className = isGood ? "told" : "told caution";
  if (!isGood) told.setAttribute("role", "alert");
  told.dataset.said = said;
  told.textContent = words()[said];
  figure.append(told);
  if (!isGood) return;
  // What stands there already would not be spoken again.
  speak(figure, "");
  setTimeout(() => speak(figure, told.textContent), PAUSE);
}

/** The address of a file, for as long as it takes to save it. */
function lent(blob) {
  const address = URL.createObjectURL(blob);
  setTimeout(() => URL.revokeObjectURL(address), SAVED);
  return address;
}

function addressOf(text) {
  return lent(new Blob([text], { type: "image/svg+xml" }));
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

document.addEventListener("click", save);
