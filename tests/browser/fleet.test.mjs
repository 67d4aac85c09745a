// A fleet of 10,000 sites: the page answers while it is worked out, it can be stopped, all of it can be
// saved, and it is there again after a reload.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { onPage } from "./harness.mjs";

const ADDRESS = "./#v=1&p=western-hub.2&view=fleet";
const CLIMATES = ["ashburn", "shanghai", "hohhot", "singapore", "guiyang"];
const SYSTEMS = ["airside", "waterside", "water-chiller", "air-chiller", "dx"];
/**
 * Milliseconds for which the page may not answer. An idle machine of two cores shows about 50, the same
 * machine with nine programs a core 200 to 400: the limit is there to catch work on the page's thread.
 */
const BLOCKED = 500;

function table(rows) {
  const lines = ["name,climate,it_kw,system"];
  for (let row = 0; row < rows; row++) {
    const climate = CLIMATES[row % CLIMATES.length];
    const system = SYSTEMS[Math.floor(row / CLIMATES.length) % SYSTEMS.length];
    lines.push(`Site ${row},${climate},${500 + (row % 400)},${system}`);
  }
  return lines.join("\n") + "\n";
}

const done = (page, timeout = 60_000) => page.waitForSelector(".study[aria-busy=false] .paper h2", { timeout });

/** Chooses a file of so many rows, as a visitor does. */
async function choose(page, rows) {
  const file = { name: "sites.csv", mimeType: "text/csv", buffer: Buffer.from(table(rows)) };
  await page.locator(".attach input[type=file]").setInputFiles(file);
}

/** Notes from now on the longest time between two ticks of the page's clock. */
const watch = (page) =>
  page.evaluate(() => {
    window.longest = 0;
    let last = performance.now();
    const tick = new MessageChannel();
    tick.port1.onmessage = () => {
      const now = performance.now();
      window.longest = Math.max(window.longest, now - last);
      last = now;
      setTimeout(() => tick.port2.postMessage(0), 4);
    };
    tick.port2.postMessage(0);
  });

test("10,000 sites leave the page quick to answer, and all of them can be saved", { timeout: 300_000 }, () =>
  onPage(ADDRESS, {}, async (page) => {
    await done(page);
    await watch(page);
    // What else the machine does can hold up one attempt; what the page does holds up every one.
    let blocked = Infinity;
    for (let attempt = 1; attempt <= 3 && blocked >= BLOCKED; attempt++) {
      const size = 10_001 - attempt;
      await page.evaluate(() => (window.longest = 0));
      const since = Date.now();
      await choose(page, size);
      await page.waitForFunction(() => /so far/.test(document.querySelector(".paper")?.textContent ?? ""), undefined, {
        timeout: 60_000,
      });
      await page.waitForFunction(
        (size) =>
          document.querySelector(".paper .lead")?.textContent.startsWith(`${size} sites`) &&
          document.querySelector(".study")?.getAttribute("aria-busy") === "false",
        size,
        { timeout: 120_000 },
      );
      blocked = await page.evaluate(() => window.longest);
      console.log(`${size} sites: ${Date.now() - since} ms, page blocked for ${Math.round(blocked)} ms at the most`);
    }
    assert.ok(blocked < BLOCKED, `the page was blocked for ${blocked} ms in every attempt`);
    assert.equal(await page.locator(".paper table").last().locator("tbody tr").count(), 50);

    const saving = page.waitForEvent("download");
    await page.locator(".paper a.download[download$='.csv']").last().click();
    const text = await readFile(await (await saving).path(), "utf8");
    assert.ok(text.trim().split("\r\n").length > 9_998);
    assert.match(text, /nothing: a setting/);
  }));

test("work on a fleet stops when asked, and what there is stays", { timeout: 120_000 }, () =>
  onPage(ADDRESS, {}, async (page) => {
    await done(page);
    await choose(page, 10_000);
    await page.waitForFunction(() => /so far/.test(document.querySelector(".paper")?.textContent ?? ""), undefined, {
      timeout: 60_000,
    });
    const since = Date.now();
    await page.locator(".working button").click();
    await done(page);
    console.log(`stopped after ${Date.now() - since} ms`);
    assert.match(await page.locator(".paper").innerText(), /so far/);
    assert.equal(await page.locator(".paper a.download[download$='.csv']").count(), 2, "no file of an unfinished fleet");
    // And it can be taken up again.
    await choose(page, 3);
    await page.waitForFunction(() => /^3 sites/.test(document.querySelector(".paper .lead")?.textContent ?? ""));
  }));

test("a dropped table is taken, is there after a reload, and is in no link", () =>
  onPage(ADDRESS, {}, async (page) => {
    await done(page);
    const dropped = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], "sites.csv", { type: "text/csv" }));
      return transfer;
    }, table(7));
    await page.dispatchEvent(".study", "drop", { dataTransfer: dropped });
    const seven = () =>
      page.waitForFunction(() => /^7 sites/.test(document.querySelector(".paper .lead")?.textContent ?? ""));
    await seven();
    assert.doesNotMatch(page.url(), /Site/);
    await page.reload();
    await seven();
    assert.match(await page.locator(".attach textarea").inputValue(), /^name,climate/);
  }));
