// Draws the PNG icons from static/icons/icon.svg; run it after a change to the drawing.
//
//   . scripts/setup test && node scripts/icons.mjs

import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { launch } from "../tests/browser/chromium.mjs";

const ICONS = path.join(import.meta.dirname, "../static/icons");
const drawing = readFileSync(path.join(ICONS, "icon.svg"), "utf8");
// Launchers cut a shape of their own out of a maskable icon: the ground fills the whole square, and
// the mark keeps to the circle in its middle.
const maskable = drawing
  .replace('viewBox="0 0 64 64"', 'viewBox="-10 -10 84 84"')
  .replace('<rect width="64" height="64" rx="14"', '<rect x="-10" y="-10" width="84" height="84"');

const browser = await launch();
const page = await (await browser.newContext()).newPage();
await draw("icon-192.png", drawing, 192);
await draw("icon-512.png", drawing, 512);
await draw("maskable-512.png", maskable, 512);
await browser.close();

async function draw(name, svg, size) {
  await page.setViewportSize({ width: size, height: size });
  const sized = svg.replace("<svg ", `<svg width="${size}" height="${size}" `);
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${sized}`);
  writeFileSync(path.join(ICONS, name), await page.screenshot({ omitBackground: true }));
  console.log(name);
}
