// Studies open from their button and from a link, follow the form, and lead to other scenarios.

import assert from "node:assert/strict";
import { test } from "node:test";

import { onPage } from "./harness.mjs";

const done = (page) => page.waitForSelector(".study[aria-busy=false] .paper h2", { timeout: 60_000 });

test("a lever of the way to the target changes the scenario", () =>
  onPage("./#v=1&p=western-hub.1&view=target", {}, async (page) => {
    await done(page);
    const before = await page.locator(".paper .lead").innerText();
    await page.getByRole("link", { name: "Set all that helps" }).click();
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
  onPage("./#v=1&p=western-hub.1&view=fleet", {}, async (page) => {
    await done(page);
    const area = page.locator(".attach textarea");
    await area.fill("name,climate,it_kw\nOne,shanghai,1000\nTwo,nowhere,5\n");
    await area.blur();
    await page.waitForFunction(() => document.querySelector(".paper .caution")?.textContent.includes("nowhere"));
    assert.match(await page.locator(".paper .lead").innerText(), /^1 sites/);
  }));

test("a grid of the list goes into the form", () =>
  onPage("./#v=1&p=western-hub.1&view=grids", {}, async (page) => {
    await done(page);
    const list = page.locator(".paper details.table").nth(1);
    await list.locator("summary").click();
    await list.getByRole("link", { name: "Germany" }).click();
    await page.waitForFunction(() => location.hash.includes("co=342.06"));
    assert.match(page.url(), /view=grids/);
  }));
