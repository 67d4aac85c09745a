// Studies open from their button and from a link, follow the form, and lead to other scenarios.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { onPage } from "./harness.mjs";

const done = (page) => page.waitForSelector(".study[aria-busy=false] .paper h2", { timeout: 60_000 });

test("a lever of the way to the target changes the scenario", () =>
  onPage("./#v=1&p=western-hub.2&view=target", {}, async (page) => {
    await done(page);
    const before = await page.locator(".paper .lead").innerText();
    await page.getByRole("link", { name: "Set: All that helps, here" }).click();
    await page.waitForFunction(
      (before) => document.querySelector(".paper .lead")?.textContent !== before,
      before,
    );
    assert.match(page.url(), /view=target/);
  }));

test("the years to come open from their button, in Chinese too, and are kept in the link", () =>
  onPage("./#lang=zh", {}, async (page) => {
    await page.getByRole("button", { name: "未来若干年" }).click();
    await done(page);
    assert.match(await page.locator(".paper .lead").innerText(), /人工智能用电/);
    assert.ok((await page.locator(".paper svg.plot").count()) >= 3);
    await page.waitForFunction(() => location.hash.includes("view=future"));
  }));

test("a table of sites gives totals, and says which row it cannot use", () =>
  onPage("./#v=1&p=western-hub.2&view=fleet", {}, async (page) => {
    await done(page);
    const area = page.locator(".attach textarea");
    await area.fill("name,climate,it_kw\nOne,shanghai,1000\nTwo,nowhere,5\n");
    await area.blur();
    await page.waitForFunction(() => document.querySelector(".paper .caution")?.textContent.includes("nowhere"));
    assert.match(await page.locator(".paper .lead").innerText(), /^1 sites/);
  }));

test("a grid of the list goes into the form", () =>
  onPage("./#v=1&p=western-hub.2&view=grids", {}, async (page) => {
    await done(page);
    const list = page.locator(".paper details.table").nth(1);
    await list.locator("summary").click();
    await list.getByRole("link", { name: "Germany" }).click();
    await page.waitForFunction(() => location.hash.includes("co=342.06"));
    assert.match(page.url(), /view=grids/);
  }));

test("a drawing is saved as a file of its own, and its numbers too", () =>
  onPage("./#v=1&p=western-hub.2&view=hours", {}, async (page) => {
    await done(page);
    const figure = page.locator(".paper figure[data-plot=hours]");
    const save = async (link) => {
      const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
      return [download.suggestedFilename(), await readFile(await download.path(), "utf8")];
    };
    const [name, drawing] = await save(figure.locator("a.download[download$='.svg']"));
    assert.equal(name, "PUE by month and hour.svg");
    assert.match(drawing, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    await figure.locator("summary").click();
    const [, numbers] = await save(figure.locator("a.download[download$='.csv']"));
    assert.equal(numbers.trim().split("\r\n").length, 13, "a heading and twelve months");
  }));

test("the size of the site is the visitor's to say where its ranges are shown", () =>
  onPage("./#v=1&p=western-hub.2&view=range", {}, async (page) => {
    await done(page);
    const before = await page.locator(".paper .lead").innerText();
    await page.locator("select[name=size]").selectOption("small");
    await page.waitForFunction(
      (before) => document.querySelector(".paper .lead")?.textContent !== before,
      before,
    );
    assert.match(await page.locator(".paper .lead").innerText(), /server room/);
    await page.waitForFunction(() => location.hash.includes("size=small"));
  }));
