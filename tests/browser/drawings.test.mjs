// Drawings are read out for pointer, finger and key alike, and saved and copied as pictures.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { headlines, onPage } from "./harness.mjs";

const done = (page) => page.waitForSelector(".study[aria-busy=false] .paper h2", { timeout: 60_000 });
const figure = (page, key) => page.locator(`figure[data-plot=${key}]`);
const says = (page, key, text) =>
  page.waitForFunction(
    ([key, text]) => document.querySelector(`figure[data-plot=${key}] .readout`)?.textContent.includes(text),
    [key, text],
  );

/** What the table has of a cell of the map: month, hour, PUE. */
async function cell(page, row, column) {
  const lines = figure(page, "hours").locator("tr");
  const at = (line, place) => lines.nth(line).locator("th, td").nth(place).textContent();
  return (await Promise.all([at(row + 1, 0), at(0, column + 1), at(row + 1, column + 1)])).join(" · ");
}

test("the keys go through a map of the year, and the readout says what its table has", () =>
  onPage("./#v=1&p=western-hub.1&view=hours", {}, async (page) => {
    await done(page);
    const readout = figure(page, "hours").locator(".readout");
    await readout.focus();
    for (const key of ["ArrowRight", "ArrowRight", "ArrowDown", "ArrowDown", "ArrowLeft"]) await page.keyboard.press(key);
    // The first key shows the first cell.
    assert.equal(await readout.textContent(), await cell(page, 2, 0));
    assert.equal(await readout.getAttribute("aria-valuetext"), await readout.textContent());
    assert.equal(await readout.getAttribute("aria-valuenow"), "49");
    await page.keyboard.press("End");
    assert.equal(await readout.textContent(), await cell(page, 11, 23));
    // There is no row below.
    await page.keyboard.press("ArrowDown");
    assert.equal(await readout.getAttribute("aria-valuenow"), "288");
    assert.equal(await figure(page, "hours").locator(".cursor").count(), 2);
  }));

test("the pointer and a finger read the same place, spoken when they rest, without a jump of the page", () =>
  onPage("./#v=1&p=western-hub.1&view=hours&lang=zh", { width: 360, touch: true, language: "zh" }, async (page) => {
    await done(page);
    const plot = figure(page, "hours").locator("svg.plot");
    await plot.scrollIntoViewIfNeeded();
    const box = await plot.boundingBox();
    const tall = async () => (await figure(page, "hours").boundingBox()).height;
    const before = await tall();
    const place = [box.x + box.width - 6, box.y + 30];
    await page.touchscreen.tap(...place);
    const text = await cell(page, 0, 23);
    await says(page, "hours", text);
    assert.equal(await tall(), before, "the values stand in a fixed place");
    await page.waitForFunction((text) => document.querySelector("figure[data-plot=hours] [aria-live=polite]").textContent === text, text);
    await page.mouse.move(place[0], place[1] + 22);
    await says(page, "hours", await cell(page, 1, 23));
  }));

test("lines say every series at a number of their axis", () =>
  onPage("./#v=1&p=western-hub.1&view=future", {}, async (page) => {
    await done(page);
    const readout = figure(page, "paths").locator(".readout");
    await readout.focus();
    await page.keyboard.press("Home");
    const first = await readout.textContent();
    const series = await figure(page, "paths").locator(".legend li span").allTextContents();
    for (const name of series) assert.ok(first.includes(name), `${name} in: ${first}`);
    await page.keyboard.press("ArrowUp");
    assert.notEqual(await readout.textContent(), first, "up goes on");
  }));

test("what is shown stays true when the answer changes, and the focus stays", () =>
  onPage("./#v=1&p=western-hub.1&view=hours", {}, async (page) => {
    await done(page);
    const readout = figure(page, "hours").locator(".readout");
    await readout.focus();
    await page.keyboard.press("End");
    const before = await readout.textContent();
    await page.evaluate(() => {
      history.pushState(true, "", `${location.hash.replace(/&c=[^&]*/, "")}&fef=40`);
      dispatchEvent(new PopStateEvent("popstate", { state: true }));
    });
    await page.waitForFunction((before) => document.querySelector("figure[data-plot=hours] .readout")?.textContent !== before, before);
    await says(page, "hours", await cell(page, 11, 23));
    assert.ok(await readout.evaluate((one) => one === document.activeElement), "the readout has the focus");
  }));

test("a drawing is saved as a PNG of twice its pixels, in both themes and languages", async () => {
  for (const [language, scheme, name] of [["en", "light", "PUE by month and hour"], ["zh", "dark", "按月份与钟点的 PUE"]]) {
    await onPage(`./#v=1&p=western-hub.1&view=hours&lang=${language}`, { language, scheme }, async (page) => {
      await done(page);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        figure(page, "hours").locator("button[data-kind=png]").click(),
      ]);
      assert.equal(download.suggestedFilename(), `${name}.png`);
      const picture = await readFile(await download.path());
      assert.equal(picture.subarray(1, 4).toString(), "PNG");
      assert.equal(picture.readUInt32BE(16), 2 * (960 + 48), "width");
      assert.ok(picture.length > 30_000, `${picture.length} bytes: letters and shades are in it`);
    });
  }
});

test("the drawings of the answer are read out and saved, too", () =>
  onPage("./", {}, async (page) => {
    await page.waitForSelector("figure[data-plot=power] .readout");
    const power = figure(page, "power");
    await power.locator(".readout").focus();
    await page.keyboard.press("ArrowRight");
    const row = await power.locator("tbody tr").first().locator("th, td").allTextContents();
    assert.equal(await power.locator(".readout").textContent(), row.join(" · "));
    for (const kind of ["svg", "png"]) {
      const [download] = await Promise.all([page.waitForEvent("download"), power.locator(`button[data-kind=${kind}]`).click()]);
      const file = await readFile(await download.path());
      if (kind === "png") assert.equal(file.subarray(1, 4).toString(), "PNG");
      else assert.match(file.toString(), /^<svg xmlns[^>]*>.*<rect [^>]*class="tone it"[^>]* fill="rgb/s);
    }
    await page.getByRole("button", { name: "中文" }).click();
    await page.waitForFunction(() => document.querySelector("figure[data-plot=power] button[data-kind=png]").textContent === "下载图（PNG）");
    assert.ok((await headlines(page)).length);
  }));

test("a picture that cannot be made is said so", () =>
  onPage("./", { before: (page) => page.addInitScript(() => { HTMLCanvasElement.prototype.toBlob = (done) => done(null); }) }, async (page) => {
    await page.waitForSelector("figure[data-plot=power] .readout");
    await figure(page, "power").locator("button[data-kind=png]").click();
    assert.match(await figure(page, "power").getByRole("alert").innerText(), /could not make the picture/);
  }));

const copyOf = (page, key) => figure(page, key).locator("button[data-kind=copy]");
const spoken = (page, key, text) =>
  page.waitForFunction(([key, text]) => document.querySelector(`figure[data-plot=${key}] .heard`).textContent === text, [key, text]);

/** Width and first letters of the PNG that lies on the clipboard. */
const onClipboard = (page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const bytes = new Uint8Array(await (await item.getType("image/png")).arrayBuffer());
    return { name: String.fromCharCode(...bytes.slice(1, 4)), width: new DataView(bytes.buffer).getUint32(16) };
  });

test("a drawing is copied by key, and that is shown and spoken in the language of the page", async () => {
  for (const [language, name, sentence] of [
    ["en", "Copy picture", "Picture copied. Paste it where you want it."],
    ["zh", "复制图片", "图片已复制，可粘贴到需要的地方。"],
  ]) {
    await onPage(`./#v=1&p=western-hub.1&view=hours&lang=${language}`, { language }, async (page, context) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await done(page);
      const button = copyOf(page, "hours");
      assert.equal(await button.textContent(), name);
      // From the button before it by the key alone.
      await figure(page, "hours").locator("button[data-kind=png]").focus();
      await page.keyboard.press("Tab");
      assert.ok(await button.evaluate((one) => one === document.activeElement), "the tab key leads there");
      for (const again of [1, 2]) {
        await page.keyboard.press("Enter");
        await spoken(page, "hours", sentence);
        assert.equal(await figure(page, "hours").locator(".told").innerText(), sentence, `time ${again}`);
        assert.equal(await figure(page, "hours").locator(".told").count(), 1);
      }
      assert.deepEqual(await onClipboard(page), { name: "PNG", width: 2 * (960 + 48) });
      assert.ok(await button.evaluate((one) => one === document.activeElement), "the focus stays");
    });
  }
});

test("a refusal to copy says what to do instead, and a later success takes its place", () => {
  const before = (page) =>
    page.addInitScript(() => {
      const write = Clipboard.prototype.write;
      Clipboard.prototype.write = function (items) {
        return window.refusing ? Promise.reject(new DOMException("no", "NotAllowedError")) : write.call(this, items);
      };
      window.refusing = true;
    });
  return onPage("./", { before }, async (page, context) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.waitForSelector("figure[data-plot=power] .readout");
    await copyOf(page, "power").click();
    const alert = figure(page, "power").getByRole("alert");
    await alert.waitFor();
    assert.match(await alert.innerText(), /did not let the page copy.*as PNG instead/);
    await page.getByRole("button", { name: "中文" }).click();
    await page.waitForFunction(() => /不允许本页复制/.test(document.querySelector("figure[data-plot=power] .told").textContent));
    await page.evaluate(() => (window.refusing = false));
    await copyOf(page, "power").click();
    await spoken(page, "power", "图片已复制，可粘贴到需要的地方。");
    assert.equal(await alert.count(), 0);
    assert.equal((await onClipboard(page)).name, "PNG");
  });
});

test("where a browser cannot copy pictures there is no button for it", () =>
  onPage("./", { before: (page) => page.addInitScript(() => delete window.ClipboardItem) }, async (page) => {
    await page.waitForSelector("figure[data-plot=power] button[data-kind=png]");
    assert.equal(await copyOf(page, "power").count(), 0);
  }));

test("a picture that cannot be made is not said to be refused", () =>
  onPage("./", { before: (page) => page.addInitScript(() => { HTMLCanvasElement.prototype.toBlob = (done) => done(null); }) }, async (page, context) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.waitForSelector("figure[data-plot=power] .readout");
    await copyOf(page, "power").click();
    const alert = figure(page, "power").getByRole("alert");
    await alert.waitFor();
    assert.match(await alert.innerText(), /could not make the picture/);
  }));

test("who has clicked elsewhere is not taken back to the readout when the drawing is written anew", () =>
  onPage("./#v=1&p=western-hub.1&view=hours", {}, async (page) => {
    await done(page);
    await figure(page, "hours").locator(".readout").focus();
    await page.keyboard.press("End");
    await page.locator(".paper h2").first().click();
    const before = await figure(page, "hours").locator(".readout").textContent();
    await page.evaluate(() => {
      history.pushState(true, "", `${location.hash.replace(/&c=[^&]*/, "")}&fef=40`);
      dispatchEvent(new PopStateEvent("popstate", { state: true }));
    });
    await page.waitForFunction((before) => document.querySelector("figure[data-plot=hours] .readout")?.textContent !== before, before);
    assert.ok(await page.evaluate(() => !document.activeElement.matches(".readout")), "the focus is where it was put");
  }));

test("a drawing that has lost the place that was shown says how to read it, and starts anew", () =>
  onPage("./", {}, async (page) => {
    await page.waitForSelector("figure[data-plot=power] .readout");
    const readout = figure(page, "power").locator(".readout");
    await readout.focus();
    await page.keyboard.press("End");
    const places = await figure(page, "power").locator("tbody tr").count();
    assert.equal(await readout.getAttribute("aria-valuenow"), `${places}`);
    await figure(page, "power").evaluate((one) => {
      for (const parts of ["rect.tone", "tbody tr"]) [...one.querySelectorAll(parts)].at(-1).remove();
    });
    await says(page, "power", "use the arrow keys here");
    assert.equal(await readout.getAttribute("aria-valuenow"), "1");
    assert.equal(await readout.getAttribute("aria-valuemax"), `${places - 1}`);
    await page.keyboard.press("ArrowRight");
    const row = await figure(page, "power").locator("tbody tr").first().locator("th, td").allTextContents();
    assert.equal(await readout.textContent(), row.join(" · "));
  }));
