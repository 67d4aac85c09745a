// Once visited, the page works without a server, and a new version comes whole or not at all.
//
// "The server is stopped" is the proof: it cannot lie. Going offline in the browser comes second.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, before, beforeEach, test } from "node:test";

import { PageServer } from "../../scripts/server.mjs";
import { entriesOf, filesOf, writeServiceWorker } from "../../scripts/service-worker.mjs";
import { BASE, controlled, DIST, onPage, ready } from "./harness.mjs";

// Requests fail while there is no server, and a broken deployment lacks a file.
const EXPECTED = /Failed to load resource|ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED/;
const WAIT = { timeout: 15_000 };

const scratch = mkdtempSync(path.join(os.tmpdir(), "jevons-offline-"));
const host = new PageServer(DIST, { base: BASE });

before(() => host.start(0));
after(async () => {
  await host.stop().catch(() => {});
  rmSync(scratch, { recursive: true });
});
beforeEach(() => {
  host.root = DIST;
});

/** Visits the page, waits until it is kept, and goes on from there. */
function afterAVisit(use) {
  return onPage("./", { at: host, expected: EXPECTED }, async (page, context) => {
    await controlled(page);
    await use(page, context);
  });
}

/** The page as the next deployment would bring it: its first words are `mark`. */
function deployment(mark) {
  const folder = path.join(scratch, mark);
  cpSync(DIST, folder, { recursive: true });
  const index = path.join(folder, "index.html");
  const html = readFileSync(index, "utf8");
  writeFileSync(index, html.replace("<body>", `<body data-deployment="${mark}">`));
  writeServiceWorker(folder);
  return folder;
}

/** Which deployment is on the screen. */
const shown = (page) => page.evaluate(() => document.body.dataset.deployment ?? "first");

/** The stores of this origin with the deployment whose page they hold. */
const stores = (page) =>
  page.evaluate(async (base) => {
    const found = {};
    for (const name of await caches.keys()) {
      const response = await (await caches.open(name)).match(location.origin + base);
      const html = (await response?.text()) ?? "";
      found[name] = /data-deployment="(\w+)"/.exec(html)?.[1] ?? (html ? "first" : "");
    }
    return found;
  }, BASE);

async function withoutServer(use) {
  await host.stop();
  try {
    await use();
  } finally {
    await host.start();
  }
}

async function reload(page) {
  await page.reload();
  await ready(page);
}

async function takeUpdate(page) {
  await page.waitForSelector("#update", { state: "visible", ...WAIT });
  await Promise.all([page.waitForEvent("load", WAIT), page.click("#update button")]);
  await ready(page);
}

test("every file of the page is in the worker's list, with its digest", () => {
  const source = readFileSync(path.join(DIST, "sw.js"), "utf8");
  const list = JSON.parse(/const FILES = (\[[\s\S]*?\n\]);/.exec(source)[1].replace(/,\s*\]$/, "]"));
  assert.deepEqual(list, entriesOf(DIST));
  const named = list.map(([url]) => (url === "./" ? "index.html" : decodeURI(url.slice(2))));
  assert.deepEqual(named.sort(), filesOf(DIST).filter((file) => file !== "sw.js"));
});

test("the first visit stores every file as it is, and says so", () =>
  afterAVisit(async (page) => {
    await page.waitForSelector("#saved", { state: "visible" });
    const kept = await page.evaluate(async () => {
      const [name, ...others] = await caches.keys();
      const store = await caches.open(name);
      const digests = {};
      for (const request of await store.keys()) {
        const bytes = await (await store.match(request)).arrayBuffer();
        const digest = new Uint8Array(await crypto.subtle.digest("SHA-384", bytes));
        digests[request.url] = btoa(String.fromCharCode(...digest));
      }
      return { digests, others };
    });
    assert.deepEqual(kept.others, []);
    const expected = filesOf(DIST)
      .filter((file) => file !== "sw.js")
      .map((file) => {
        const digest = createHash("sha384").update(readFileSync(path.join(DIST, file)));
        const address = file === "index.html" ? host.address : host.address + encodeURI(file);
        return [address, digest.digest("base64")];
      });
    assert.deepEqual(kept.digests, Object.fromEntries(expected));
  }));

test("with the server stopped, the page loads again and at every address of it", () =>
  afterAVisit(async (page, context) => {
    await withoutServer(async () => {
      await reload(page);
      for (const address of ["./?utm_source=x#v=1&it=24", "./index.html", "./index.html#v=1"]) {
        const tab = await context.newPage();
        await tab.goto(address);
        await ready(tab);
        assert.notEqual((await tab.locator("#app").innerText()).trim(), "");
        await tab.close();
      }
    });
  }));

test("with the browser offline, the page loads again", () =>
  afterAVisit(async (page, context) => {
    await context.setOffline(true);
    await reload(page);
    await context.setOffline(false);
  }));

test("a new version is offered, comes when asked for, and replaces the old one", () =>
  afterAVisit(async (page) => {
    host.root = deployment("second");
    await reload(page);
    await page.waitForSelector("#update", { state: "visible", ...WAIT });
    assert.equal(await shown(page), "first", "nothing changes unasked");
    await takeUpdate(page);
    assert.equal(await shown(page), "second");
    assert.deepEqual(Object.values(await stores(page)), ["second"]);
    assert.equal(await page.locator("#update").isVisible(), false);
  }));

test("a first visit does not load the page twice", async () => {
  let loads = 0;
  const before = (page) => page.on("load", () => (loads += 1));
  await onPage("./", { at: host, before }, async (page) => {
    await page.waitForSelector("#saved", { state: "visible" });
    await page.waitForTimeout(300);
  });
  assert.equal(loads, 1);
});

test("files that the browser still holds fresh do not get into a new version", () =>
  afterAVisit(async (page) => {
    // The server allows ten minutes; this deployment comes within them.
    host.root = deployment("fresh");
    await reload(page);
    await page.waitForSelector("#update", { state: "visible", ...WAIT });
    assert.deepEqual(Object.values(await stores(page)).sort(), ["first", "fresh"]);
  }));

test("a broken deployment does not replace the version that works, and a repaired one is offered", () =>
  afterAVisit(async (page) => {
    const broken = deployment("third");
    const lost = filesOf(broken).find((file) => file.endsWith(".css"));
    rmSync(path.join(broken, lost));
    host.root = broken;
    await page.evaluate(refusedUpdate);
    assert.deepEqual(Object.values(await stores(page)), ["first"]);
    await withoutServer(async () => {
      await reload(page);
      assert.equal(await shown(page), "first");
    });
    cpSync(path.join(DIST, lost), path.join(broken, lost));
    await reload(page);
    await takeUpdate(page);
    assert.equal(await shown(page), "third");
  }));

test("the stores of other pages of the origin are left alone", () =>
  afterAVisit(async (page) => {
    const others = ["other-page|1", "jevons|/another/|1"];
    await page.evaluate((names) => Promise.all(names.map((name) => caches.open(name))), others);
    host.root = deployment("fourth");
    await reload(page);
    await takeUpdate(page);
    const left = await page.evaluate(() => caches.keys());
    for (const name of others) assert.ok(left.includes(name), `${name} is still there`);
    assert.equal(left.length, 3);
  }));

/** Runs in the page: looks for an update and waits until it was found and refused. */
async function refusedUpdate() {
  const registration = await navigator.serviceWorker.ready;
  const refused = new Promise((resolve) => {
    const watch = () => {
      const worker = registration.installing;
      worker?.addEventListener("statechange", () => {
        if (worker.state === "redundant") resolve(true);
      });
    };
    registration.addEventListener("updatefound", watch);
    watch();
  });
  // The browser may have looked for itself just before, and be done: then it looks again.
  const pause = () => new Promise((resolve) => setTimeout(resolve, 2000, false));
  for (let turn = 0; turn < 5; turn += 1) {
    await registration.update().catch(() => {});
    if (await Promise.race([refused, pause()])) return;
  }
  throw new Error("the broken deployment was not refused");
}

test("a link of a newer page offers the newest version, and one click brings it", () =>
  afterAVisit(async (page) => {
    host.root = deployment("latest");
    await page.goto("./#v=2&p=western-hub.2");
    const button = page.getByRole("button", { name: "Update now" });
    await button.waitFor();
    // Longer than the page waits before it writes its own address: the link is still there for the
    // newer page to read.
    await page.waitForTimeout(1000);
    assert.equal(new URL(page.url()).hash, "#v=2&p=western-hub.2");
    await Promise.all([page.waitForEvent("load", WAIT), button.click()]);
    await ready(page);
    assert.equal(await shown(page), "latest");
    await button.waitFor();
  }));

/** Runs before the page: a timer of more than a moment waits for `ringTimers`, not for its time. */
function holdTimers() {
  const { setTimeout } = globalThis;
  const held = [];
  globalThis.setTimeout = (deed, time, ...given) => {
    if (!(time >= 100)) return setTimeout(deed, time, ...given);
    held.push(() => deed(...given));
    return -held.length;
  };
  globalThis.clearTimeout = new Proxy(globalThis.clearTimeout, {
    apply: (clear, self, [number]) =>
      number < 0 ? delete held[-number - 1] : clear.call(self, number),
  });
  globalThis.ringTimers = () => {
    globalThis.setTimeout = setTimeout;
    for (const deed of held) deed?.();
  };
}

test("a newer page's link stays, even where an address was about to be written", () =>
  onPage("./", { before: (page) => page.addInitScript(holdTimers) }, async (page) => {
    const link = "#v=2&p=western-hub.2";
    await page.evaluate((link) => {
      // After the page has heard of the link, and before it has drawn what is in it.
      addEventListener("popstate", () => globalThis.ringTimers(), { once: true });
      location.hash = link;
    }, link);
    await page.getByRole("button", { name: "Update now" }).waitFor();
    await page.waitForTimeout(1000);
    assert.equal(new URL(page.url()).hash, link);
  }));
