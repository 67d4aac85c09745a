// What the browser tests share: the built page on a server of its own, a Chromium of its own, and
// pages that fail the test when anything goes wrong in them unnoticed.
//
// Every test file is a process: it has one server and one browser, both gone when its tests are over.

import assert from "node:assert/strict";
import path from "node:path";
import { after, before } from "node:test";

import { PageServer } from "../../scripts/server.mjs";
import { launch } from "./chromium.mjs";

export const DIST = path.join(import.meta.dirname, "../../dist");
/** A sub-path, as a project page has: nothing may assume the root. */
export const BASE = "/jevons/";
export const WIDTHS = [320, 360, 768, 1280, 1920];
export const LANGUAGES = ["en", "zh"];
export const SCHEMES = ["light", "dark"];

export const server = new PageServer(DIST, { base: BASE });
let browser;

before(async () => {
  await server.start(0);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server.stop().catch(() => {});
});

/**
 * Opens the page for a new visitor and waits until the program has drawn it.
 *
 * Options: `width`, `height`, `scheme` (light or dark), `language` (en or zh), `javaScript` (false:
 * a visitor without it), `wait` (false: do not wait for the program), `expected` (a pattern: errors
 * that this test causes on purpose), `before` (called with the page before it goes anywhere),
 * `at` (another server), `touch` (true: a phone), `media` (what else the context is to have, such as
 * `reducedMotion` or `forcedColors`), `serviceWorkers` (block: nothing is kept, so that a test sees every request).
 *
 * What is returned must be closed; `close` fails on errors in the console, violations of the content
 * policy and requests to other origins.
 */
export async function openPage(address = "./", options = {}) {
  const { width = 1280, height = 900, scheme = "light", language = "en", at = server } = options;
  const context = await browser.newContext({
    baseURL: at.address,
    colorScheme: scheme,
    javaScriptEnabled: options.javaScript ?? true,
    locale: language === "zh" ? "zh-CN" : "en-GB",
    serviceWorkers: options.serviceWorkers ?? "allow",
    viewport: { width, height },
    ...(options.touch ? { hasTouch: true, isMobile: true } : {}),
    ...(options.media ?? {}),
  });
  const problems = collectProblems(context, at, options.expected);
  const page = await context.newPage();
  await options.before?.(page);
  await page.goto(address);
  if (options.wait !== false && options.javaScript !== false) await ready(page);
  const close = async () => {
    await context.close();
    assert.deepEqual(problems, [], "the page ran without errors and asked no other origin");
  };
  return { page, context, problems, close };
}

/** Opens the page, hands it to `use(page, context)` and closes it. */
export async function onPage(address, options, use) {
  const visit = await openPage(address, options);
  try {
    await use(visit.page, visit.context);
  } catch (error) {
    if (visit.problems.length) error.message += `\nin the page: ${visit.problems.join("\n")}`;
    await visit.context.close();
    throw error;
  }
  await visit.close();
}

/** Waits until the program has drawn the page. */
export async function ready(page) {
  await page.waitForSelector("html.ready", { timeout: 10_000 });
}

/** Waits until the page is kept for offline use and its worker answers for it. */
export async function controlled(page) {
  await page.waitForFunction(() => navigator.serviceWorker?.controller, undefined, {
    timeout: 10_000,
  });
}

/** The headlines in the language of the page, whether or not they can be seen. */
export function headlines(page) {
  return page.evaluate(() => {
    const of = (element) => element.closest("[lang]")?.lang.split("-")[0];
    const language = of(document.documentElement);
    return [...document.querySelectorAll("[data-headline]")]
      .filter((element) => of(element) === language)
      .map((element) => {
        const copy = element.cloneNode(true);
        for (const part of copy.querySelectorAll("[lang]")) {
          if (of(part) !== language) part.remove();
        }
        return copy.textContent.replace(/\s+/g, " ").trim();
      });
  });
}

function collectProblems(context, at, expected) {
  const problems = [];
  const note = (text) => {
    if (!expected?.test(text)) problems.push(text);
  };
  context.on("console", (message) => {
    if (message.type() === "error") note(`${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => note(`uncaught: ${error.error().message}`));
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (!["data:", "blob:"].includes(url.protocol) && url.origin !== at.origin) {
      note(`asked another origin: ${url.href}`);
    }
  });
  return problems;
}
