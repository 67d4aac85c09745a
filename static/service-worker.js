// Keeps the page for offline use. scripts/service-worker.mjs fills in the version and the list.
//
// The page is a handful of files of one origin. All of them are stored when a version is installed
// and served from the store afterwards; nothing is stored on the way. A version is stored whole or
// not at all, and waits until the visitor asks for it.

const VERSION = "VERSION";
const FILES = ["FILES"];

const SCOPE = self.registration.scope;
// Pages below other paths of this origin have their own stores beside ours.
const OURS = `jevons|${new URL(SCOPE).pathname}|`;
const STORE = OURS + VERSION;

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));

self.addEventListener("message", (event) => {
  if (event.data === "SKIP_WAITING") self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const key = keyOf(event.request);
  if (key) event.respondWith(answer(event.request, key));
});

async function install() {
  const store = await caches.open(STORE);
  try {
    await Promise.all(FILES.map(([file, integrity]) => keep(store, file, integrity)));
  } catch (error) {
    await caches.delete(STORE);
    throw error;
  }
}

// "no-cache" asks the server even when the browser has a fresh copy: without it a new version would
// be put together from old files. The digest refuses whatever else comes back.
async function keep(store, file, integrity) {
  const address = new URL(file, SCOPE).href;
  const request = new Request(address, { cache: "no-cache", credentials: "same-origin", integrity });
  const response = await fetch(request);
  if (!response.ok || response.redirected) throw new Error(`${file}: ${response.status}`);
  await store.put(address, response);
}

async function activate() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(OURS) && name !== STORE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

// A visit to any address of the page is a visit to the page; its files are found by their path.
function keyOf(request) {
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || !(origin + pathname).startsWith(SCOPE)) return undefined;
  return request.mode === "navigate" ? SCOPE : origin + pathname;
}

async function answer(request, key) {
  const store = await caches.open(STORE);
  return (await store.match(key)) ?? fetch(request);
}
