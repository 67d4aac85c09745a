// The page works for everybody: checked by axe, at every width, and by keyboard alone.

import assert from "node:assert/strict";
import { test } from "node:test";

import { AxeBuilder } from "@axe-core/playwright";

import { LANGUAGES, onPage, SCHEMES, WIDTHS } from "./harness.mjs";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const width of [360, 1280]) {
  for (const scheme of SCHEMES) {
    for (const language of LANGUAGES) {
      test(`axe finds nothing at ${width} pixels, ${scheme}, ${language}`, () =>
        onPage("./", { width, scheme, language }, async (page) => {
          assert.deepEqual(await violations(page), []);
        }));
    }
  }
}

test("axe finds nothing while the page's notices are shown", async () => {
  for (const scheme of SCHEMES) {
    await onPage("./", { scheme }, async (page) => {
      await page.evaluate(() => {
        for (const id of ["update", "failed", "saved"]) document.getElementById(id).hidden = false;
      });
      assert.deepEqual(await violations(page), []);
    });
  }
});

for (const language of LANGUAGES) {
  test(`no width makes the page scroll sideways (${language})`, () =>
    onPage("./", { language }, async (page) => {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        // Layout that follows the width takes a frame or two.
        await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
        const [wanted, there] = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return [scrollWidth, clientWidth];
        });
        assert.equal(wanted, there, `at ${width} pixels the page is ${wanted} wide`);
      }
    }));
}

for (const width of [360, 1280]) {
  test(`the Tab key reaches every control, shows where it is and is never trapped (${width})`, () =>
    onPage("./", { width }, async (page) => {
      const wanted = await markControls(page);
      const { reached, unseen } = await walk(page, 2 * wanted.length + 20);
      const missed = wanted.filter((control) => !reached.has(control));
      assert.deepEqual(missed, [], "controls that Tab does not reach");
      assert.deepEqual(unseen, [], "controls without a visible focus");
    }));
}

async function violations(page) {
  const { violations: found } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(", ")}`);
}

/** Names every control that can be seen; of a group of radio buttons Tab visits one. */
function markControls(page) {
  return page.evaluate(() => {
    const candidates = document.querySelectorAll(
      "a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]",
    );
    const names = new Set();
    for (const [index, element] of [...candidates].entries()) {
      const visible = element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
      if (!visible || element.tabIndex < 0 || element.matches(":disabled, [inert] *")) continue;
      const group = element.matches("input[type=radio]") ? element.name : undefined;
      const what = group ?? element.name ?? element.id ?? "";
      const label = element.ariaLabel ?? element.textContent.trim().slice(0, 30);
      const name = group
        ? `radio ${group}`
        : `${index} ${element.localName} ${what || label}`.trim();
      element.control = name;
      names.add(name);
    }
    return [...names];
  });
}

/** Presses Tab until it comes round again, at most `limit` times. */
async function walk(page, limit) {
  const reached = new Set();
  const unseen = [];
  await page.evaluate(() => {
    document.activeElement?.blur();
    getSelection().removeAllRanges();
  });
  for (let i = 0; i < limit; i += 1) {
    await page.keyboard.press("Tab");
    const { name, visible } = await page.evaluate(describeFocus);
    if (name === undefined || reached.has(name)) break;
    reached.add(name);
    if (!visible) unseen.push(name);
  }
  return { reached, unseen };
}

/** Runs in the page: which control has the focus, and whether it looks different for it. */
function describeFocus() {
  const element = document.activeElement;
  if (!element || element === document.body) return { name: undefined, visible: true };
  const looks = (of) => {
    const style = getComputedStyle(of);
    const outline = style.outlineStyle === "none" ? "none" : style.outline;
    return [outline, style.boxShadow, style.borderColor, style.backgroundColor].join(" | ");
  };
  // The focus may be drawn on the label or the frame around the control.
  const around = [element, element.parentElement, element.closest("label")].filter(Boolean);
  const focused = around.map(looks);
  element.blur();
  const plain = around.map(looks);
  element.focus({ focusVisible: true, preventScroll: true });
  const name = element.control ?? `${element.localName} ${element.className}`;
  return { name, visible: focused.some((look, i) => look !== plain[i]) };
}
