// Takes pictures of the built page: every width, light and dark, in every language; the first
// screenful and the whole page.
//
//   . scripts/setup test && scripts/build && node scripts/look.mjs FOLDER [ADDRESS]

import { mkdirSync } from "node:fs";
import path from "node:path";

import { launch } from "../tests/browser/chromium.mjs";
import { PageServer } from "./server.mjs";

const HEIGHTS = { 360: 740, 768: 1024, 1280: 800, 1920: 1080 };
const DIST = path.join(import.meta.dirname, "../dist");

const [folder, address = "./"] = process.argv.slice(2);
if (!folder) throw new Error("say where to: node scripts/look.mjs FOLDER [ADDRESS]");
mkdirSync(folder, { recursive: true });

const server = await new PageServer(DIST, { base: "/jevons/" }).start(0);
const browser = await launch();
for (const width of Object.keys(HEIGHTS).map(Number)) {
  for (const colorScheme of ["light", "dark"]) {
    for (const locale of ["en-GB", "zh-CN"]) await take(width, colorScheme, locale);
  }
}
await browser.close();
await server.stop();

async function take(width, colorScheme, locale) {
  const viewport = { width, height: HEIGHTS[width] };
  const context = await browser.newContext({ baseURL: server.address, colorScheme, locale, viewport });
  const page = await context.newPage();
  await page.goto(address);
  // A simulated site has its answer once its weather is there.
  const drawn = page.waitForSelector('html.ready [data-headline="site"]', { timeout: 5000 });
  await drawn.catch(() => console.log("the program did not draw the page; taken as it is"));
  const name = path.join(folder, `${width}-${colorScheme}-${locale.slice(0, 2)}`);
  await page.screenshot({ path: `${name}.png` });
  await page.screenshot({ path: `${name}-full.png`, fullPage: true });
  console.log(`${name}.png`);
  await context.close();
}
