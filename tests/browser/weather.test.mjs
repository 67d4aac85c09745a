// A weather file of the visitor's own: read, reported on, used, kept, and asked for by a link.

import assert from "node:assert/strict";
import { test } from "node:test";

import { onPage, ready } from "./harness.mjs";

const HUB = "./#v=1&p=western-hub.2";
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A made-up year as an EPW file; `warmer` in K. */
function epw({ warmer = 0, place = "Testville" } = {}) {
  const lines = [`LOCATION,${place},TS,TST,Made,123456,45.50,-73.60,-5.0,36.0`];
  DAYS.forEach((days, month) => {
    for (let day = 1; day <= days; day += 1) {
      for (let hour = 1; hour <= 24; hour += 1) {
        const season = -12 * Math.cos(((month + day / days) / 12) * 2 * Math.PI);
        const daily = -5 * Math.cos((hour / 24) * 2 * Math.PI);
        const bulb = (10 + season + daily + warmer).toFixed(1);
        const rest = Array(25).fill("0").join(",");
        lines.push(`1999,${month + 1},${day},${hour},60,?9?9,${bulb},${(bulb - 8).toFixed(1)},60,100900,${rest}`);
      }
    }
  });
  return Buffer.from(lines.join("\r\n"));
}

const choose = (page, name, buffer) =>
  page.locator(".own-weather input[type=file]").setInputFiles({ name, mimeType: "text/plain", buffer });
const report = (page) => page.locator(".own-weather [role=status]");
const says = (page, text) =>
  page.waitForFunction((text) => document.querySelector(".own-weather [role=status]")?.textContent.includes(text), text);
const headline = (page) => page.locator("[data-headline=site]").innerText();
const place = (page, name) =>
  page.waitForFunction((name) => document.querySelector("[data-headline=site]")?.textContent.includes(name), name);

test("a weather file is read and used, another takes its place, and a reload keeps it", () =>
  onPage(HUB, {}, async (page) => {
    await choose(page, "made.epw", epw());
    await place(page, "Testville");
    await says(page, "8,760 hours are used");
    const cool = await headline(page);
    await choose(page, "warm.epw", epw({ warmer: 12, place: "Hotville" }));
    await place(page, "Hotville");
    assert.notEqual((await headline(page)).match(/PUE\s([\d.]+)/)[1], cool.match(/PUE\s([\d.]+)/)[1]);
    await page.waitForFunction(() => location.hash.includes("wfn=Hotville"));
    await page.reload();
    await ready(page);
    await place(page, "Hotville");
  }));

test("the report follows the language, and the file stands among the changes until it is given up", () =>
  onPage(HUB, {}, async (page) => {
    await choose(page, "made.epw", epw());
    await place(page, "Testville");
    await says(page, "8,760 hours are used");
    const row = page.locator(".changes tr", { hasText: "Testville" });
    await row.waitFor();
    await page.getByRole("button", { name: "中文" }).click();
    await says(page, "已采用全年 8,760 小时");
    // The year is not taken up a second time: the step before is that of the file.
    await page.getByRole("button", { name: "English" }).click();
    await says(page, "8,760 hours are used");
    await row.getByRole("button").click();
    await row.waitFor({ state: "detached" });
    await page.waitForFunction(() => !document.querySelector("[data-headline=site]").textContent.includes("Testville"));
    await page.getByRole("button", { name: "中文" }).click();
    await says(page, "已采用全年 8,760 小时");
    assert.doesNotMatch(await headline(page), /Testville/);
  }));

test("the weather of the library names its source and terms, and says what was not measured there", () =>
  onPage(HUB, {}, async (page) => {
    const line = page.locator("[data-half=site] p.fine", { hasText: "Weather" });
    assert.match(await line.innerText(), /China Meteorological Administration.*Shifted from a neighbouring place/s);
    await page.locator('select[name="at"]').selectOption("frankfurt");
    await page.waitForFunction(() => /CC BY 4\.0: Open-Meteo/.test(document.querySelector("main").textContent));
    assert.deepEqual(
      await page.locator('select[name="at"] optgroup').evaluateAll((all) => [all[0].label, all.at(-2).label]),
      ["Australia", "United Kingdom"],
    );
    await page.getByRole("button", { name: "中文" }).click();
    await page.locator('optgroup[label="德国"]').waitFor({ state: "attached" });
  }));

test("a link to a scenario with a file asks for the file, and has the same answer when it is there", () =>
  onPage(HUB, {}, async (page) => {
    await choose(page, "made.epw", epw());
    await place(page, "Testville");
    const told = await headline(page);
    await page.waitForFunction(() => location.hash.includes("wf="));
    // Elsewhere, where nothing is kept.
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await ready(page);
    const asks = page.getByText("made with a weather file that is not here");
    await asks.waitFor();
    assert.doesNotMatch(await headline(page), /Testville/);
    await choose(page, "made.epw", epw());
    await place(page, "Testville");
    await asks.waitFor({ state: "detached" });
    // The likely range and the source of the average come later.
    const plain = (text) => text.replace(/ \([^)]*\)/g, "");
    assert.equal(plain(await headline(page)), plain(told));
  }));

test("a file that is no year of weather is refused with a sentence, and the weather stays", () =>
  onPage(HUB, {}, async (page) => {
    await choose(page, "made.epw", epw());
    await place(page, "Testville");
    const whole = epw();
    const bad = {
      "empty.epw": [Buffer.alloc(0), "empty"],
      "cut.epw": [whole.subarray(0, whole.length / 2), "cut off"],
      "picture.epw": [Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"), "picture"],
      "letter.txt": [Buffer.from("Dear Sir or Madam,\n"), "neither EPW nor TMY3"],
      "large.epw": [Buffer.alloc(40 * 1024 * 1024, "a"), "MB"],
    };
    for (const [name, [buffer, words]] of Object.entries(bad)) {
      await choose(page, name, buffer);
      await says(page, words);
      assert.match(await report(page).innerText(), /used before is still used/, name);
      assert.match(await headline(page), /Testville/, name);
    }
  }));

/** What a visitor drags onto the page. */
const dragged = (page, text) =>
  page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "made.epw"));
    return transfer;
  }, text);

test("what becomes of a file is in view and has the focus, wherever it was dropped", async () => {
  const seen = async (page) => {
    await page.waitForFunction(() => {
      const { top } = document.activeElement.getBoundingClientRect();
      return document.activeElement.matches(".own-weather [role=status]") && top >= 0 && top < innerHeight / 2;
    });
    await page.evaluate(() => {
      document.activeElement.blur();
      scrollTo(0, 0);
    });
  };
  for (const width of [1280, 600]) {
    await onPage(HUB, { width }, async (page) => {
      for (const [text, words] of [["Dear Sir or Madam,\n", "neither EPW nor TMY3"], [epw().toString(), "8,760 hours"]]) {
        await page.dispatchEvent("main", "drop", { dataTransfer: await dragged(page, text) });
        await says(page, words);
        await seen(page);
      }
      await choose(page, "empty.epw", Buffer.alloc(0));
      await says(page, "empty");
      await seen(page);
    });
  }
});

test("the name of a place without a space does not widen a narrow page", () =>
  onPage(HUB, { width: 360 }, async (page) => {
    const name = "Longplace".repeat(7).slice(0, 60);
    await choose(page, "made.epw", epw({ place: name }));
    await place(page, name);
    await says(page, "8,760 hours are used");
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  }));

test("a file may be dropped on the page, and studies use it, in Chinese too", () =>
  onPage(`${HUB}&view=hours&lang=zh`, {}, async (page) => {
    const data = await dragged(page, epw().toString());
    await page.waitForSelector(".study[aria-busy=false] .paper h2", { timeout: 60_000 });
    const before = await page.locator(".paper").innerText();
    await page.dispatchEvent("main", "drop", { dataTransfer: data });
    await place(page, "Testville");
    await says(page, "已采用全年");
    await page.waitForFunction((before) => document.querySelector(".paper")?.innerText !== before, before);
  }));
