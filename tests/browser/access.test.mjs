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
        for (const id of ["update", "offline", "failed", "saved"]) document.getElementById(id).hidden = false;
      });
      assert.deepEqual(await violations(page), []);
    });
  }
});

/** What can be open beside the page as it starts. */
const OPENED = {
  "the share sheet": async (page) => {
    await page.getByRole("button", { name: "Share", exact: true }).click();
    await page.getByRole("button", { name: "QR code" }).click();
    await page.locator("svg.qr").waitFor();
  },
  "the menu": openMenu,
  "a comparison": async (page) => {
    await openMenu(page);
    await page.getByRole("button", { name: "Compare" }).click();
    await page.keyboard.press("Escape");
    await unfold(page);
    await page.locator('input[name="el"]').fill("0.3");
    await page.locator(".compare table").waitFor();
  },
  "a wrong number": async (page) => {
    await unfold(page);
    await page.locator('input[name="el"]').fill("seven");
    await page.locator('input[name="pt"]').fill("0.96");
    await page.locator(".error button").first().waitFor();
  },
  "a notice about a link": async (page) => {
    await page.goto("./#v=2&p=western-hub.2&util=170&xyz=1&view=moon");
    await page.reload();
    await page.locator("[data-update]").waitFor();
  },
  "a study": (page) => openStudy(page, "What drives it"),
  "the assumptions": (page) => openStudy(page, "Assumptions and sources"),
};

/** On a wide screen the menu stands open. */
async function openMenu(page) {
  const more = page.getByRole("button", { name: "More" });
  if (await more.isVisible()) await more.click();
}

/** Opens every group of the form. */
function unfold(page) {
  return page.evaluate(() => {
    for (const group of document.querySelectorAll("details.group")) group.open = true;
  });
}

async function openStudy(page, name) {
  await page.getByRole("button", { name, exact: true }).click();
  await page.locator(".paper table").first().waitFor({ state: "attached", timeout: 20_000 });
}

for (const [what, open] of Object.entries(OPENED)) {
  test(`with ${what} open axe finds nothing and nothing scrolls sideways`, async () => {
    for (const [width, scheme] of [[320, "light"], [1280, "dark"]]) {
      await onPage("./", { width, scheme }, async (page) => {
        await open(page);
        await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
        assert.deepEqual(await violations(page), [], `${width} pixels`);
        const [wanted, there] = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return [scrollWidth, clientWidth];
        });
        assert.equal(wanted, there, `at ${width} pixels the page is ${wanted} wide`);
      });
    }
  });
}

test("what a finger is to hit is large enough", () =>
  onPage("./", { width: 360, touch: true }, async (page) => {
    await unfold(page);
    await page.locator('input[name="el"]').fill("0.3");
    assert.ok(await page.evaluate(() => matchMedia("(pointer: coarse)").matches));
    const small = await page.evaluate(() =>
      [...document.querySelectorAll("button, .button, select, input, summary")]
        .filter((one) => one.checkVisibility() && !one.matches(".unseen"))
        .map((one) => [one, one.getBoundingClientRect()])
        .filter(([, box]) => box.height < 43.5 || box.width < 43.5)
        .map(([one, box]) => `${one.localName} ${one.className} ${one.textContent.slice(0, 20)}: ${box.width} x ${box.height}`),
    );
    assert.deepEqual(small, []);
  }));

test("who wants no motion and colours of their own gets both", async () => {
  await onPage("./", { media: { reducedMotion: "reduce", forcedColors: "active" } }, async (page) => {
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")].filter((one) => {
        const style = getComputedStyle(one);
        return style.animationName !== "none" || parseFloat(style.transitionDuration) > 0;
      }).length,
    );
    assert.equal(moving, 0);
    // What is pressed is told by an outline, since the colours are the visitor's.
    const outline = await page
      .locator('.chips [aria-pressed="true"]')
      .evaluate((one) => getComputedStyle(one).outlineStyle);
    assert.equal(outline, "solid");
    assert.deepEqual(await violations(page), []);
  });
});

test("paper holds every input with its source, the address and the date", () =>
  onPage("./#v=1&p=western-hub.2", {}, async (page) => {
    await page.locator('[data-headline="site"]').waitFor();
    await page.waitForFunction(() => location.hash.includes("&c="));
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const printed = await page.locator("#printed").innerText();
    assert.ok(printed.includes(page.url()) && /20\d\d/.test(printed), printed);
    const hidden = await page.evaluate(() =>
      [...document.querySelectorAll(".form .field")].filter((one) => !one.checkVisibility()).length,
    );
    assert.equal(hidden, 0, "fields that paper does not show");
    assert.ok(await page.locator(".citation").first().isVisible());
    assert.equal(await page.locator("header .tools").isVisible(), false);
    assert.ok((await page.pdf()).length > 20_000);
  }));

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
      await withTools(page);
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

/** Waits until every drawing has what reads it out and saves it: that comes after the page. */
async function withTools(page) {
  await page.waitForFunction(() => {
    const drawings = [...document.querySelectorAll("figure[data-plot]")];
    return drawings.length > 0 && drawings.every((one) => one.querySelector(".readout") && one.querySelector(".download"));
  });
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
