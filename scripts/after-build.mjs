// Trunk calls this when the page is built and not yet in dist/: it puts the first screen and the
// content policy into index.html, and writes the words, the explanations and the service worker.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { writeServiceWorker } from "./service-worker.mjs";
import { slimScript, withShortNames } from "./slim.mjs";

const PROJECT = path.join(import.meta.dirname, "..");
const FIRST_SCREEN = /\{first screen\}/;
/** A comment would not outlive what Trunk does to make the page small; it may drop quotes, too. */
const CONTENT_POLICY = /<meta name="?content-policy"? ?\/?>/;
const WORDS = /<meta name="?words"? ?\/?>/;
const LANGUAGES = ["en", "zh"];

/** What a visitor reads before the program has arrived: the answer to the default question. */
function withFirstScreen(html) {
  if (!existsSync(path.join(PROJECT, "examples/first_screen.rs"))) {
    console.log("after build: there is no examples/first_screen.rs, so no first screen yet");
    return html;
  }
  return replaceOnce(html, FIRST_SCREEN, printedBy("first_screen").trim());
}

/**
 * The page with a link to the words of each language, a file each. None is fetched by its link as it
 * stands: boot.js knows which language is wanted.
 */
function withWords(html) {
  const links = LANGUAGES.map((language) => {
    const words = printedBy("words", language);
    const file = `words.${language}-${hash("sha256", words, "hex").slice(0, 16)}.txt`;
    writeFileSync(path.join(staging, file), words);
    return `<link rel="words" hreflang="${language}" href="${file}" as="fetch" crossorigin integrity="${integrity(words)}" />`;
  });
  return replaceOnce(html, WORDS, links.join(""));
}

/** What a program of examples/ prints. */
function printedBy(example, ...words) {
  const arguments_ = ["run", "--quiet", "--locked", "--profile", "tool", "--example", example, ...words];
  return execFileSync("cargo", arguments_, {
    cwd: PROJECT,
    encoding: "utf8",
    env: nativeEnvironment(),
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Trunk's settings and those of the WebAssembly build are not meant for a native program. */
function nativeEnvironment() {
  const foreign = /^(TRUNK_|CARGO_PROFILE_|CARGO_BUILD_TARGET$|CARGO_ENCODED_RUSTFLAGS$|RUSTFLAGS$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

/** The start of the program alone: Trunk's own also hands its functions to scripts that the page has not. */
function withShortStart(html) {
  const start = /import init, \* as bindings from '([^']+)';\s*const wasm = await init\(\{ module_or_path: '([^']+)' \}\);[^<]*/;
  if (!start.test(html)) {
    throw new Error("index.html starts the program in another way than Trunk 0.21 does");
  }
  return html.replace(start, (_, script, program) => `import i from"${script}";await i({module_or_path:"${program}"})`);
}

/** Only the page's own files, and the one inline script that Trunk writes, may run. */
function withContentPolicy(html) {
  const policy = [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...inlineScripts(html).map(digest)].join(" "),
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join("; ");
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  return replaceOnce(html, CONTENT_POLICY, meta);
}

/** The page with lighter files: Trunk cannot do this. The page checks the digest of each. */
async function withSlimFiles(html) {
  const files = readdirSync(staging);
  const [program, script, boot] = [/^page-.*\.wasm$/, /^page-.*\.js$/, /^boot-.*\.js$/].map((pattern) =>
    files.find((file) => pattern.test(file)),
  );
  const read = (file) => readFileSync(path.join(staging, file));
  const [lightProgram, lightScript] = withShortNames(read(program), read(script).toString());
  const slim = [
    [program, lightProgram],
    [script, await slimScript(lightScript, true)],
    [boot, await slimScript(read(boot).toString(), false)],
  ];
  for (const [file, light] of slim) {
    html = html.replaceAll(integrity(read(file)), integrity(light));
    writeFileSync(path.join(staging, file), light);
  }
  for (const name of ["drawings.js", "pictures.js"]) {
    const file = path.join(staging, name);
    writeFileSync(file, await slimScript(readFileSync(file, "utf8"), true));
  }
  return html;
}

function integrity(file) {
  return `sha256-${hash("sha256", file, "base64")}`;
}

function inlineScripts(html) {
  const scripts = html.matchAll(/<script\b(?![^>]*\ssrc\s*=)[^>]*>([\s\S]*?)<\/script>/gi);
  return [...scripts].map(([, source]) => source);
}

function digest(source) {
  return `'sha256-${hash("sha256", source, "base64")}'`;
}

function hash(algorithm, data, encoding) {
  return createHash(algorithm).update(data).digest(encoding);
}

function replaceOnce(text, placeholder, value) {
  if (text.split(placeholder).length !== 2) {
    throw new Error(`index.html wants ${placeholder} once`);
  }
  return text.replace(placeholder, () => value);
}

const staging = process.env.TRUNK_STAGING_DIR;
if (!staging) throw new Error("Trunk runs this; call scripts/build instead");
const index = path.join(staging, "index.html");
const slim = withShortStart(await withSlimFiles(readFileSync(index, "utf8")));
writeFileSync(index, withContentPolicy(withFirstScreen(withWords(slim))));
writeFileSync(path.join(staging, "explanations.txt"), printedBy("explanations"));
const { version, entries } = writeServiceWorker(staging);
console.log(`after build: ${entries.length} files to keep for offline use, version ${version}`);
