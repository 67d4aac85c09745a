// The page opens, says its answer before the program is there, and says so when it never comes.

import assert from "node:assert/strict";
import { test } from "node:test";

import { controlled, headlines, LANGUAGES, onPage, ready } from "./harness.mjs";

const WASM = /\.wasm$/;
const PROGRAM = /\/page-[^/]*\.js$/;
const FAILURE = { en: /could not be loaded/, zh: /未能加载/ };

test("the page opens without an error, a policy violation or a request to another origin", () =>
  onPage("./", {}, async (page) => {
    assert.match(await page.title(), /Jevons/);
    assert.notEqual((await page.locator("#app").innerText()).trim(), "");
  }));

test("the content policy forbids inline scripts, inline styles and other origins", () =>
  onPage("./", { expected: /Content Security Policy|ERR_BLOCKED_BY_CSP/ }, async (page) => {
    const policy = "meta[http-equiv='Content-Security-Policy']";
    assert.match(await page.getAttribute(policy, "content"), /^default-src 'none'; /);
    const ran = await page.evaluate(async () => {
      const script = document.createElement("script");
      script.textContent = "window.stranger = true";
      document.head.append(script);
      const elsewhere = await fetch("https://example.invalid/").then(
        () => true,
        () => false,
      );
      return Boolean(window.stranger) || elsewhere;
    });
    assert.equal(ran, false);
  }));

test("the page opens under its sub-path without the trailing slash", () =>
  onPage("../jevons", {}, async (page) => {
    assert.equal(new URL(page.url()).pathname, "/jevons/");
  }));

for (const [address, language, what] of [
  ["./#v=1&lang=zh", "en", "zh-Hans"],
  ["./#v=1&lang=en", "zh", "en"],
  ["./", "zh", "zh-Hans"],
  ["./", "en", "en"],
]) {
  test(`${address} in a browser set to ${language} speaks ${what}`, () =>
    onPage(address, { language }, async (page) => {
      assert.equal(await page.getAttribute("html", "lang"), what);
    }));
}

test("the second language of the browser counts where the first is not spoken, before and after the program", async () => {
  const languages = (page) =>
    page.addInitScript(() => {
      Object.defineProperty(navigator, "languages", { get: () => ["fr-FR", "zh-CN", "en"] });
    });
  await onPage("./", { before: languages, wait: false }, async (page) => {
    await page.waitForFunction(() => document.documentElement.lang === "zh-Hans");
    await ready(page);
    assert.equal(await page.getAttribute("html", "lang"), "zh-Hans");
  });
});

for (const [what, address] of [["the default", "./"], ["a simulated", "./#v=1&p=western-hub.2"]]) {
  for (const width of [360, 1280]) {
    test(`nothing jumps while ${what} scenario starts (${width})`, () => {
      const before = (page) =>
        page.addInitScript(() => {
          window.shift = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
          }).observe({ type: "layout-shift", buffered: true });
        });
      return onPage(address, { width, before }, async (page) => {
        await page.locator('[data-headline="site"]').waitFor();
        await page.waitForTimeout(1500);
        const shift = await page.evaluate(() => window.shift);
        console.log(`layout shift of ${what} scenario at ${width}: ${shift.toFixed(4)}`);
        assert.ok(shift <= 0.02, `${shift}`);
      });
    });
  }
}

test("without a connection the page says that it works, and takes it back", () =>
  onPage("./", { expected: /ERR_INTERNET_DISCONNECTED|Failed to load/ }, async (page, context) => {
    await controlled(page);
    await context.setOffline(true);
    await page.locator("#offline", { hasText: "You are offline" }).waitFor();
    await context.setOffline(false);
    await page.locator("#offline").waitFor({ state: "hidden" });
  }));

test("without JavaScript the page answers the default question in both languages", () =>
  onPage("./", { javaScript: false }, async (page) => {
    // Nothing can be evaluated in such a page; its text can be read.
    const text = await page.locator("#app").textContent();
    assert.match(text, /[A-Z][^.]*\bPUE\b[^.]*\d\.\d/, "an English sentence with a PUE");
    assert.match(text, /[\u4e00-\u9fff][^。]*PUE[^。]*\d\.\d/, "a Chinese sentence with a PUE");
  }));

for (const language of LANGUAGES) {
  test(`the headline before the program is the headline after it (${language})`, async () => {
    let release;
    const held = new Promise((resolve) => (release = resolve));
    const before = (page) =>
      page.route(WASM, async (route) => {
        await held;
        await route.continue();
      });
    await onPage("./", { language, before, wait: false }, async (page) => {
      const promised = await headlines(page);
      assert.notEqual(promised.length, 0, "the first screen has a headline");
      release();
      await ready(page);
      assert.deepEqual(await headlines(page), promised);
    });
  });
}

test("a visitor with a question of their own does not see the answer to another", async () => {
  const before = (page) => page.route(WASM, () => {});
  await onPage("./#v=1", { before, wait: false }, async (page) => {
    await page.waitForSelector("html.has-state");
    const seen = await page.locator("#app [data-headline]").filter({ visible: true }).count();
    assert.equal(seen, 0);
  });
});

for (const language of LANGUAGES) {
  for (const [what, pattern, respond] of [
    ["the program is missing", PROGRAM, (route) => route.fulfill({ status: 404, body: "" })],
    ["the WebAssembly is missing", WASM, (route) => route.fulfill({ status: 404, body: "" })],
    ["the WebAssembly is broken", WASM, (route) => route.fulfill({ status: 200, body: "?" })],
    ["the connection breaks", WASM, (route) => route.abort()],
  ]) {
    test(`when ${what}, the page says that it failed (${language})`, async () => {
      const before = (page) => page.route(pattern, respond);
      await onPage("./", { language, before, wait: false, expected: /./ }, async (page) => {
        await page.waitForSelector("#failed", { state: "visible", timeout: 5000 });
        assert.match(await page.locator("#failed").innerText(), FAILURE[language]);
      });
    });
  }
}

test("when the program does not come for fifteen seconds, the page says so, and takes it back", async () => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const before = async (page) => {
    await page.clock.install();
    await page.route(WASM, async (route) => {
      await held;
      await route.continue();
    });
  };
  await onPage("./", { before, wait: false }, async (page) => {
    await page.clock.fastForward(14_000);
    assert.equal(await page.locator("#failed").isVisible(), false);
    await page.clock.fastForward(2_000);
    await page.waitForSelector("#failed", { state: "visible" });
    release();
    await ready(page);
    await page.waitForSelector("#failed", { state: "hidden" });
  });
});
