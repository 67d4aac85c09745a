// What a visitor does with the calculator: changes numbers, takes steps back, shares, compares,
// keeps and reopens.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { headlines, onPage, openPage, ready } from "./harness.mjs";

/** Long enough for the address bar, which follows the last change at a distance. */
const SETTLED = 700;
/** A change takes no longer than so many lists of 1,000 words: measured, 1.4 to 1.7. */
const LISTS_A_CHANGE = 2;

const field = (page, key) => page.locator(`input[name="${key}"]`);
const figure = (page, key) => page.locator(`[data-figure="${key}"]`).first().innerText();

/** Types a number as a person does and leaves the field. */
async function type(page, key, text) {
  await field(page, key).fill(text);
  await field(page, key).press("Tab");
}

/** Shows every input, not the essentials alone. */
async function showAll(page) {
  await page.getByRole("button", { name: "All inputs" }).click();
}

test("a changed number changes the answer, and the address holds it", () =>
  onPage("./", {}, async (page) => {
    const before = await headlines(page);
    await type(page, "el", "0");
    const after = await headlines(page);
    assert.notEqual(after[1], before[1]);
    assert.equal(after[0], before[0]);
    await page.waitForTimeout(SETTLED);
    assert.match(page.url(), /#v=1&c=[0-9a-z]{4}&p=china-plan\.3&el=0$/);
  }));

test("a link reopens exactly what was seen, for somebody else", async () => {
  const first = await openPage("./");
  await first.page.getByRole("button", { name: "A western hub" }).click();
  await type(first.page, "it", "24 MW");
  await type(first.page, "el", "1.35");
  await first.page.waitForTimeout(SETTLED);
  // How sure it is comes later, from the worker.
  const said = async (page) =>
    (await headlines(page)).map((text) => text.replace(/ \((likely|sites like it)[^)]*\)/, ""));
  const [seen, address] = [await said(first.page), first.page.url()];
  await first.close();
  await onPage(address, {}, async (page) => {
    assert.deepEqual(await said(page), seen);
    assert.equal(await field(page, "it").inputValue(), "24,000");
    assert.equal(await field(page, "el").inputValue(), "1.35");
    assert.equal(await page.locator(".notices .notice").count(), 0);
  });
});

test("a link behind a question mark is read, and becomes one behind the hash", () =>
  onPage("./?v=1&p=china-plan.3&el=0.4&from=timeline", {}, async (page) => {
    assert.equal(await field(page, "el").inputValue(), "0.4");
    await page.waitForTimeout(SETTLED);
    assert.match(page.url(), /\/#v=1&c=.{4}&p=china-plan\.3&el=0\.4$/);
  }));

for (const [what, address, said] of [
  ["with a value that is no number", "./#v=1&p=china-plan.3&it=NaN", /IT load/],
  ["with a value out of range", "./#v=1&p=china-plan.3&pt=170", /1 of 2 values.*170%.*100%/],
  ["with a comma for a point", "./#v=1&p=china-plan.3&el=1,5", /1 of 2 values/],
  ["to a view that nobody knows", "./#v=1&view=moon", /view=moon/],
  ["that was cut off", "./#v=1&c=0000&p=china-plan.3&it=240", /cut off or edited/],
  ["to a preset that nobody knows", "./#v=1&p=foo.1&el=0.4", /foo/],
  ["of a newer page", "./#v=2&p=western-hub.2", /newer version/],
  ["with a key that nobody knows", "./#v=1&p=china-plan.3&xyz=1", /xyz/],
  ["with a value twice", "./#v=1&el=1&el=2", /twice/],
  ["with a broken second scenario", "./#v=1&el=1&b.p=foo.1", /second scenario/],
  ["in two places at once", "./?v=1&el=2#v=1&el=1", /two scenarios/],
  ["that is far too long", `./#v=1&name=${"x".repeat(9000)}`, /too long/],
]) {
  test(`a link ${what} says so, and the page stands`, () =>
    onPage(address, {}, async (page) => {
      assert.match(await page.locator(".notices").innerText(), said);
      await page.locator('[data-headline="site"]').waitFor();
      assert.match((await headlines(page))[0], /PUE\s\d/);
      await page.locator(".notices button").last().click();
      assert.equal(await page.locator(".notices .notice").count(), 0);
    }));
}

test("what is no number stays in the field with a sentence, and the answer stays", () =>
  onPage("./", {}, async (page) => {
    const before = await headlines(page);
    await type(page, "el", "seven");
    assert.equal(await field(page, "el").inputValue(), "seven");
    assert.equal(await field(page, "el").getAttribute("aria-invalid"), "true");
    assert.match(await page.locator(".error:not(:empty)").innerText(), /between 0 and 3.*1\.1/);
    assert.deepEqual(await headlines(page), before);
    await field(page, "el").fill("１．２");
    assert.equal(await field(page, "el").getAttribute("aria-invalid"), null);
    await field(page, "el").press("Escape");
    assert.equal(await field(page, "el").inputValue(), "1.1");
  }));

test("a fraction in a field of per cent is asked about, and either answer is taken", () =>
  onPage("./", {}, async (page) => {
    for (const [answer, taken] of [["96%", "96"], ["0.96%", "0.96"]]) {
      await type(page, "pt", "0.96");
      assert.equal(await field(page, "pt").getAttribute("aria-invalid"), "true");
      const said = page.locator("#passed_on-error");
      assert.match(await said.innerText(), /Which do you mean/);
      await said.getByRole("button", { name: answer, exact: true }).click();
      assert.equal(await field(page, "pt").inputValue(), taken);
      assert.equal(await said.innerText(), "");
    }
    await type(page, "pt", "97 %");
    assert.equal(await field(page, "pt").inputValue(), "97");
  }));

test("page keys take ten steps, and the slider says its unit in words", () =>
  onPage("./", {}, async (page) => {
    await field(page, "el").press("PageUp");
    const slider = page.locator(".field", { has: field(page, "pt") }).locator('input[type="range"]');
    await slider.focus();
    const before = Number(await slider.inputValue());
    await slider.press("PageDown");
    assert.equal(Number(await slider.inputValue()), before - 10);
    await page.waitForFunction(
      () => /^\d+ per cent$/.test(document.querySelector('[aria-valuetext*="per cent"]')?.ariaValueText ?? ""),
    );
    await page.getByRole("button", { name: "Undo" }).click();
    assert.equal(Number(await slider.inputValue()), before);
  }));

test("the headline says how sure it is when the worker has answered, and never for another scenario", () =>
  onPage("./#v=1&p=western-hub.2", {}, async (page) => {
    const site = page.locator('[data-headline="site"]');
    const sure = /PUE\s\d\.\d\d \((likely|sites like it:) \d\.\d\d–\d\.\d\d\)/;
    await page.waitForFunction(
      () => document.querySelector('[data-headline="site"]')?.textContent.includes("–"),
      undefined,
      { timeout: 20_000 },
    );
    assert.match(await site.innerText(), sure);
    assert.match(await site.innerText(), /^This site in \w+/);
    await field(page, "it").fill("5 MW");
    await page.waitForFunction(
      () => !document.querySelector('[data-headline="site"]')?.textContent.includes("–"),
    );
    await page.waitForFunction(
      () => document.querySelector('[data-headline="site"]')?.textContent.includes("–"),
      undefined,
      { timeout: 20_000 },
    );
  }));

test("the text to copy lists what was changed, the answer and the link", () =>
  onPage("./#v=1&p=china-plan.3&el=0.6", {}, async (page, context) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Share", exact: true }).click();
    await page.getByRole("button", { name: "Copy as text" }).click();
    await page.getByText("Text copied").waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(text, /Demand elasticity: 0\.6\n/);
    assert.match(text, /PUE\s1\.46.*\n/);
    assert.match(text, /#v=1&c=.{4}&p=china-plan\.3&el=0\.6$/);
  }));

test("undo and redo work by buttons and by keys", () =>
  onPage("./", {}, async (page) => {
    const before = await headlines(page);
    await type(page, "el", "0.5");
    const after = await headlines(page);
    await page.getByRole("button", { name: "Undo" }).click();
    assert.deepEqual(await headlines(page), before);
    await page.getByRole("button", { name: "Redo" }).click();
    assert.deepEqual(await headlines(page), after);
    await page.locator("body").press("Control+z");
    assert.deepEqual(await headlines(page), before);
    await page.locator("body").press("Control+Shift+z");
    assert.deepEqual(await headlines(page), after);
  }));

test("a value goes back to the preset's alone, and all of them together", () =>
  onPage("./#v=1&p=china-plan.3&el=0.5&it=5000", {}, async (page) => {
    const changes = page.locator(".changes");
    assert.equal(await changes.locator("tbody tr").count(), 2);
    await changes.locator("tbody button").first().click();
    assert.equal(await changes.locator("tbody tr").count(), 1);
    await changes.getByRole("button", { name: "Back to the preset" }).last().click();
    assert.equal(await changes.locator("tbody tr").count(), 0);
  }));

test("a pinned scenario stands beside the one in the form", () =>
  onPage("./", {}, async (page) => {
    await page.getByRole("button", { name: "Compare" }).click();
    await type(page, "el", "0.3");
    const table = page.locator(".compare table");
    await table.waitFor();
    assert.match(await table.innerText(), /Demand elasticity[^\n]*1\.1[^\n]*0\.3/s);
    await page.waitForTimeout(SETTLED);
    assert.match(page.url(), /&b\.p=china-plan\.3/);
    await page.reload();
    await ready(page);
    await table.waitFor();
    await page.getByRole("button", { name: "Stop comparing" }).first().click();
    assert.equal(await table.count(), 0);
  }));

test("the work of the last visit comes back, and a link does not lose it", () =>
  onPage("./", {}, async (page, context) => {
    await type(page, "el", "0.7");
    await page.waitForTimeout(SETTLED);
    const again = await context.newPage();
    await again.goto("./");
    await ready(again);
    assert.equal(await field(again, "el").inputValue(), "0.7");
    assert.match(await again.locator(".notices").innerText(), /last visit/);
    const linked = await context.newPage();
    await linked.goto("./#v=1&p=china-plan.3&el=0.2");
    await ready(linked);
    assert.equal(await field(linked, "el").inputValue(), "0.2");
    await linked.getByRole("button", { name: "Restore" }).click();
    assert.equal(await field(linked, "el").inputValue(), "0.7");
  }));

test("work that a link took the place of outlives reloads, until it is given up", () =>
  onPage("./", {}, async (page, context) => {
    await type(page, "el", "0.7");
    await page.waitForTimeout(SETTLED);
    for (const address of ["./#v=1&p=western-hub.2&el=0.2", "./#v=1&p=china-plan.3", `./#v=1&name=${"x".repeat(9000)}`]) {
      const linked = await context.newPage();
      await linked.goto(address);
      await ready(linked);
      await type(linked, "el", "0.3");
      await linked.waitForTimeout(SETTLED);
      await linked.reload();
      await ready(linked);
      assert.equal(await field(linked, "el").inputValue(), "0.3", address);
      await linked.getByRole("button", { name: "Restore" }).click();
      assert.equal(await field(linked, "el").inputValue(), "0.7", address);
      await linked.waitForTimeout(SETTLED);
      await linked.close();
    }
    const last = await context.newPage();
    await last.goto("./");
    await ready(last);
    const kept = last.locator(".notice", { hasText: "Your earlier work is kept" });
    while (await kept.count()) await kept.getByRole("button", { name: "Close" }).click();
    await last.reload();
    await ready(last);
    assert.equal(await kept.count(), 0);
    assert.equal(await field(last, "el").inputValue(), "0.7");
  }));

test("starting over loads the preset of the link, as one step", () =>
  onPage("./#v=1&p=western-hub.2&el=0.4&util=170", {}, async (page) => {
    await page.getByRole("button", { name: "Start from the preset" }).click();
    assert.equal(await field(page, "el").inputValue(), "1.1");
    assert.match(await page.locator('.chips [aria-pressed="true"]').innerText(), /western hub/);
    assert.equal(await page.locator(".notices .notice").count(), 0);
    await page.getByRole("button", { name: "Undo" }).click();
    assert.equal(await field(page, "el").inputValue(), "0.4");
  }));

test("going to a section by hand leaves the scenario in the address", () =>
  onPage("./#v=1&p=china-plan.3&el=0.6", {}, async (page) => {
    await page.evaluate(() => (location.hash = "#results"));
    await page.waitForFunction(() => location.hash.includes("el=0.6"));
    assert.equal(await field(page, "el").inputValue(), "0.6");
  }));

test("the language of the browser stays out of the address, also out of those of the studies", () =>
  onPage("./#v=1&p=western-hub.2&view=systems", { language: "zh" }, async (page) => {
    const ways = page.locator(".paper a[href*='p=western-hub']");
    await ways.first().waitFor({ timeout: 20_000 });
    await page.waitForTimeout(SETTLED);
    for (const address of [page.url(), ...(await ways.evaluateAll((all) => all.map((one) => one.getAttribute("href"))))]) {
      assert.doesNotMatch(address, /lang=/);
    }
  }));

test("a scenario that a study leads to is a step of one's own work", () =>
  onPage("./#v=1&p=western-hub.2&view=systems", {}, async (page) => {
    await type(page, "el", "0.7");
    const way = page.locator(".paper a[href*='el=0.7']").first();
    await way.waitFor({ timeout: 20_000 });
    await page.waitForTimeout(SETTLED);
    const before = await headlines(page);
    await way.click();
    await page.waitForFunction(
      (before) => {
        const now = document.querySelector('[data-headline="site"]')?.textContent;
        return now && now.slice(0, 60) !== before.slice(0, 60);
      },
      before[0],
    );
    await page.waitForTimeout(SETTLED);
    assert.equal(await page.locator(".notices .notice").count(), 0);
    const session = await page.evaluate(() => localStorage.getItem("jevons.session"));
    assert.match(session, /sys=|bak=|int=|fc=/);
    await page.getByRole("button", { name: "Undo" }).click();
    assert.equal((await headlines(page))[1], before[1]);
    await page.goBack();
  }));

test("what does not fit a link is offered as a file, and is not lost", async () => {
  // Every input of both scenarios, with more digits than anybody types.
  const table = await readFile(new URL("../../PARAMETERS.md", import.meta.url), "utf8");
  const rows = [...table.matchAll(/\| `(\w+)` \|[^|]*\|[^|]*\| (\S+) to (\S+) \|/g)];
  const pairs = rows
    .filter(([, link]) => !["dpl", "se", "sh"].includes(link))
    .map(([, link, low, high]) => `${link}=${Number(low) + (high - low) * 0.123456789012}`);
  const session = ["v=1", "p=western-hub.2", ...pairs, ...pairs.map((pair) => `b.${pair}`)].join("&");
  assert.ok(session.length > 4096, `${session.length} characters`);
  const before = (page) =>
    page.addInitScript((session) => {
      if (!localStorage.getItem("jevons.session")) localStorage.setItem("jevons.session", session);
    }, session);
  await onPage("./", { before }, async (page) => {
    await type(page, "el", "0.7");
    await page.waitForTimeout(SETTLED);
    assert.equal(new URL(page.url()).hash, "");
    await page.getByRole("button", { name: "Share", exact: true }).click();
    await page.locator("#share").getByText("too many numbers for a link").waitFor();
    assert.ok(await page.locator("#share").getByRole("button", { name: "Save as file" }).isVisible());
    await page.reload();
    await ready(page);
    assert.equal(await field(page, "el").inputValue(), "0.7");
  });
});

test("a file brings the scenario back, and a bad one says why", () =>
  onPage("./#v=1&p=western-hub.2&el=0.9", {}, async (page) => {
    await page.getByRole("button", { name: "Share", exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as file" }).click(),
    ]);
    const text = await readFile(await download.path(), "utf8");
    assert.equal(JSON.parse(text).scenarios[0].values.elasticity.value, 0.9);
    // How sure it is comes later, from the worker.
    await page.waitForFunction(() => /\((likely|sites like it)/.test(document.querySelector('[data-headline="site"]').textContent));
    const before = await headlines(page);
    const open = (name, content) =>
      page.locator("input[accept*=json]").setInputFiles({
        name,
        mimeType: "application/json",
        buffer: Buffer.from(content),
      });
    await open("bad.json", "a,b\n1,2\n");
    await page.locator(".notice", { hasText: "was not opened" }).waitFor();
    assert.deepEqual(await headlines(page), before);
    await open("good.json", text.replace('"value": 0.9', '"value": 0.1'));
    await page.waitForFunction(() => document.querySelector('input[name="el"]').value === "0.1");
  }));

test("the link can be had as a QR code", () =>
  onPage("./#v=1&p=western-hub.2&el=0.9", {}, async (page) => {
    await page.getByRole("button", { name: "Share", exact: true }).click();
    await page.getByRole("button", { name: "QR code" }).click();
    const code = page.locator("svg.qr");
    assert.match(await code.getAttribute("viewBox"), /^0 0 (\d+) \1$/);
    const before = await code.locator("path").getAttribute("d");
    assert.ok(before.length > 2000, "a code of this length has hundreds of dark modules");
    await page.locator("#name-field").fill("Another nam\u0065\u0301");
    await page.locator("#name-field").press("Tab");
    assert.equal(await page.locator("#name-field").inputValue(), "Another nam\u00e9");
    await page.waitForFunction((before) => document.querySelector("svg.qr path")?.getAttribute("d") !== before, before);
  }));

test("the table of results comes as a file for spreadsheets", () =>
  onPage("./", {}, async (page) => {
    await page.getByRole("button", { name: "Share", exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "CSV" }).click(),
    ]);
    const lines = (await readFile(await download.path(), "utf8")).split("\r\n");
    assert.equal(lines[0], "\u{feff}item,value,unit");
    assert.ok(lines.includes("PUE,1.46,"), lines.join("\n"));
  }));

test("another language keeps the numbers, and the link holds it once it is chosen", () =>
  onPage("./#v=1&p=china-plan.3&el=0.6", {}, async (page) => {
    await page.getByRole("button", { name: "中文" }).click();
    await page.waitForFunction(() => document.documentElement.lang === "zh-Hans");
    assert.match((await headlines(page))[0], /数据中心/);
    assert.equal(await field(page, "el").inputValue(), "0.6");
    await page.waitForTimeout(SETTLED);
    assert.match(page.url(), /&el=0\.6&lang=zh$/);
  }));

test("a visitor loads the words of one language, and those of the other when they are asked for", () =>
  onPage("./", { language: "zh", serviceWorkers: "block" }, async (page) => {
    const loaded = () =>
      page.evaluate(() => {
        const entries = performance.getEntriesByType("resource").map(({ name }) => name);
        return entries.map((name) => /words\.(..)-/.exec(name)?.[1]).filter(Boolean);
      });
    assert.deepEqual(await loaded(), ["zh"]);
    await page.getByRole("button", { name: "English" }).click();
    await page.waitForFunction(() => document.documentElement.lang === "en");
    assert.deepEqual((await loaded()).toSorted(), ["en", "zh"]);
  }));

test("where the words of the other language do not come, the page stays and says so", () => {
  const options = { serviceWorkers: "block", expected: /words|ERR_FAILED|Failed to (load|fetch)/ };
  return onPage("./#v=1&p=china-plan.3&el=0.6", options, async (page) => {
    await page.route("**/words.zh-*", (route) => route.abort());
    await page.getByRole("button", { name: "中文" }).click();
    await page.getByText("The other language did not load.").waitFor();
    assert.match((await headlines(page))[0], /PUE/);
    assert.equal(await field(page, "el").inputValue(), "0.6");
    await page.unroute("**/words.zh-*");
    await page.getByRole("button", { name: "中文" }).click();
    await page.waitForFunction(() => document.documentElement.lang === "zh-Hans");
  });
});

test("an address edited by hand is opened, as a step that can be taken back", () =>
  onPage("./#v=1&p=china-plan.3&el=0.6", {}, async (page) => {
    await page.evaluate(() => (location.hash = "#v=1&p=china-plan.3&el=0.1"));
    await page.waitForFunction(() => document.querySelector('input[name="el"]').value === "0.1");
    await page.getByRole("button", { name: "Undo" }).click();
    assert.equal(await field(page, "el").inputValue(), "0.6");
  }));

test("the way back leads from a preset to what was there before", () =>
  onPage("./", {}, async (page) => {
    await page.getByRole("button", { name: "The DeepSeek question" }).click();
    await page.waitForTimeout(SETTLED);
    assert.match(page.url(), /p=deepseek\.3/);
    await page.goBack();
    await page.waitForFunction(() => document.body.innerText.match(/PUE\s1\.46/));
  }));

test("going to the answer by the first link keeps the scenario in the address", () =>
  onPage("./#v=1&p=china-plan.3&el=0.6", {}, async (page) => {
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "answer");
    assert.match(page.url(), /el=0\.6/);
  }));

test("a browser that keeps nothing is no error", () =>
  onPage(
    "./#v=1&p=china-plan.3&el=0.6",
    {
      before: (page) =>
        page.addInitScript(() => {
          const refuse = () => {
            throw new DOMException("denied", "SecurityError");
          };
          Object.defineProperty(window, "localStorage", { get: refuse });
        }),
    },
    async (page) => {
      assert.equal(await field(page, "el").inputValue(), "0.6");
      await type(page, "el", "0.2");
      await page.getByRole("button", { name: "中文" }).click();
      await page.waitForTimeout(SETTLED);
      assert.match(page.url(), /el=0\.2&lang=zh/);
    },
  ));

test("every preset gives an answer", () =>
  onPage("./", {}, async (page) => {
    for (const chip of await page.locator(".chips button").all()) {
      await chip.click();
      await page.waitForFunction(() => /PUE\s\d/.test(document.querySelector('[data-headline="site"]')?.innerText));
      assert.match(await figure(page, "pue"), /1\.\d\d/);
      assert.doesNotMatch(await page.locator("main").innerText(), /NaN|undefined|Infinity/);
    }
  }));

for (const [what, file] of [
  ["its weather", "**/climates.json"],
  ["the program of the years", "**/years.js*"],
  ["the WebAssembly of that program", "**/years_bg.wasm"],
]) {
  test(`a simulated site waits, and says so when ${what} does not come`, () =>
    onPage(
      "./#v=1&p=western-hub.2",
      {
        expected: /climates\.json|years|ERR_FAILED|Failed to (load|fetch)/,
        serviceWorkers: "block",
        before: (page) => page.route(file, (route) => route.abort()),
      },
      async (page) => {
        await page.getByText("The weather did not load").waitFor();
        await page.unroute(file);
        await page.getByRole("button", { name: "Try again" }).first().click();
        await page.locator('[data-headline="site"]').waitFor();
      },
    ));
}

test("every number of every value at its ends leaves the page in order", () =>
  onPage("./#v=1&p=western-hub.2", {}, async (page) => {
    await showAll(page);
    const names = await page.locator('input[inputmode="decimal"]').evaluateAll((all) =>
      all.map((input) => input.name),
    );
    assert.ok(names.length > 50, `${names.length} inputs`);
    for (const end of ["Home", "End"]) {
      for (const slider of await page.locator('input[type="range"]:visible').all()) {
        await slider.press(end);
      }
      assert.doesNotMatch(await page.locator("main").innerText(), /NaN|undefined|Infinity/);
      const broken = await page.locator("svg [width^='-'], svg [x='NaN'], svg [width='NaN']").count();
      assert.equal(broken, 0);
    }
  }));

test("a change is on the screen within a frame", () =>
  onPage("./#v=1&p=western-hub.2", {}, async (page) => {
    await page.locator('[data-headline="site"]').waitFor();
    const round = () => page.evaluate(async () => {
      const slider = document.querySelector('input[type="range"]');
      const answer = document.querySelector('[data-figure="electricity"]');
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const list = document.createElement("p");
      const median = (times) => times.sort((one, other) => one - other)[times.length / 2];
      const [changes, lists] = [[], []];
      for (let round = 0; round < 60; round += 1) {
        await frame();
        const before = answer.textContent;
        const started = performance.now();
        slider.value = 60 + (round % 40);
        slider.dispatchEvent(new InputEvent("input", { bubbles: true }));
        // The program draws in a microtask or task of its own; then the browser lays out.
        while (answer.textContent === before && performance.now() - started < 500) {
          await new Promise((done) => setTimeout(done));
        }
        document.body.getBoundingClientRect();
        changes.push(performance.now() - started);
        // The yardstick: what the browser needs for a list of 1,000 words.
        await frame();
        const listed = performance.now();
        list.innerHTML = "<b>word</b> ".repeat(1000);
        document.body.append(list);
        document.body.getBoundingClientRect();
        lists.push(performance.now() - listed);
        list.remove();
      }
      return { change: median(changes), worst: changes.at(-1), list: median(lists) };
    });
    // The goal is one frame of 60 Hz. Other work on the machine only ever adds to a time, so of
    // three rounds the quickest counts; all of them are reported. A machine that is itself too slow
    // for the goal shows that in the yardstick, measured in the same turns.
    const rounds = [];
    for (let count = 0; count < 3; count += 1) {
      const { change, worst, list } = await round();
      rounds.push({ change, list });
      console.log(`a change to the new answer: median ${change.toFixed(1)} ms, worst ${worst.toFixed(1)} ms; ` +
        `a list of 1,000 words: ${list.toFixed(1)} ms`);
    }
    const quick = rounds.some(({ change, list }) => change < 1000 / 60 || change < LISTS_A_CHANGE * list);
    assert.ok(quick, JSON.stringify(rounds));
  }));
