// Runs before the program does: decides what the waiting visitor sees, keeps the page for offline
// use and offers new versions of it. Written to work alone, also when the program never arrives.

(() => {
  const page = document.documentElement;
  const PATIENCE = 15_000;
  const BETWEEN_CHECKS = 6 * 3_600_000;

  const stored = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // storage may be forbidden
    }
  };

  const show = (id, visible) => {
    const element = document.getElementById(id);
    if (element) element.hidden = !visible;
  };

  const whenParsed = (then) => {
    if (document.readyState !== "loading") then();
    else document.addEventListener("DOMContentLoaded", then, { once: true });
  };

  // The language: the link's, else the one chosen before, else the browser's.
  const language = [
    /[#&?]lang=(zh|en)\b/.exec(location.hash)?.[1] ?? /[#&?]lang=(zh|en)\b/.exec(location.search)?.[1],
    /^"?(zh|en)\b/.exec(stored("jevons.language") ?? "")?.[1],
    navigator.languages?.map((tag) => /^(zh|en)\b/i.exec(tag)?.[1]).find(Boolean),
  ].find(Boolean);
  if (language) page.lang = language.toLowerCase() === "zh" ? "zh-Hans" : "en";
  // Its words come while the program does, which reads them first.
  document.querySelector(`link[hreflang=${page.lang.slice(0, 2)}]`)?.setAttribute("rel", "preload");

  // The first screen shows the answer to the default question. A visitor who comes with another
  // question must not see it for a moment in the place of theirs.
  if (/[#&?]v=/.test(location.hash + location.search) || stored("jevons.session") !== null) {
    page.classList.add("has-state");
  }

  // The program says that it has drawn the page with the class "ready". If it could not be loaded,
  // or is not there after some time, the page says so.
  const ready = () => page.classList.contains("ready");
  const fail = () => whenParsed(() => show("failed", !ready()));
  const patience = setTimeout(fail, PATIENCE);

  const onError = (event) => {
    const broken = event.target;
    const ofPage = !(broken instanceof Element) || broken.matches("script, link[rel~=modulepreload]");
    if (ofPage && !ready()) fail();
  };
  addEventListener("error", onError, true);
  addEventListener("unhandledrejection", onError);

  const watch = new MutationObserver(() => {
    if (!ready()) return;
    watch.disconnect();
    clearTimeout(patience);
    removeEventListener("error", onError, true);
    removeEventListener("unhandledrejection", onError);
    show("failed", false);
    // Reads the drawings out. Without it they are all there, and so are their tables.
    import("./drawings.js").catch(() => {});
  });
  watch.observe(page, { attributeFilter: ["class"] });

  whenParsed(() => {
    document.querySelector("#failed button")?.addEventListener("click", () => location.reload());
  });

  // The program that works out the years of simulated sites, which the page asks for once it is
  // drawn. A browser may remember that a program did not come: the next time it has another address.
  let tries = 0;
  globalThis.loadYears = async () => {
    const program = await import(tries++ ? `./years.js?${tries}` : "./years.js");
    await program.default();
  };

  // A link of the page to another scenario is a step in the visitor's own work: the program tells it
  // by the mark from a link that comes from elsewhere.
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.('a[href^="#v="]');
    if (!link || !ready() || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(true, "", link.getAttribute("href"));
    dispatchEvent(new PopStateEvent("popstate", { state: true }));
  });

  // Paper says where the page was, and when.
  addEventListener("beforeprint", () => {
    const line = document.getElementById("printed");
    if (line) line.textContent = `${location.href} · ${new Date().toLocaleString(page.lang)}`;
  });

  const workers = navigator.serviceWorker;
  if (!workers) return;

  // Only what is kept can say that it works without a connection.
  const sayWhetherOffline = () => show("offline", !navigator.onLine && Boolean(workers.controller));
  for (const change of ["online", "offline"]) addEventListener(change, sayWhetherOffline);
  whenParsed(sayWhetherOffline);

  // A new version takes over when the visitor asks for it; what is on the screen is then of the old
  // one, so the page is loaded again. The first version ever takes over without a word.
  let updating = Boolean(workers.controller);
  let reloading = false;
  workers.addEventListener("controllerchange", () => {
    if (!updating || reloading) return;
    reloading = true;
    location.reload();
  });

  let wanted = false;
  const take = (registration) => {
    updating = true;
    registration.waiting?.postMessage("SKIP_WAITING");
  };

  const offer = (registration) => {
    if (!registration.waiting || !workers.controller) return;
    if (wanted) return take(registration);
    const button = document.querySelector("#update button");
    if (button) button.onclick = () => take(registration);
    show("update", true);
  };

  const follow = (registration) => {
    offer(registration);
    registration.addEventListener("updatefound", () => {
      registration.installing?.addEventListener("statechange", () => offer(registration));
    });
    // The visitor wants the newest version at once.
    document.addEventListener("click", async (event) => {
      if (!event.target.closest?.("[data-update]")) return;
      wanted = true;
      await registration.update().catch(() => {});
      if (registration.waiting) take(registration);
      else if (!registration.installing) location.reload();
    });
    // Offline, a check fails, and the page goes on as it is.
    const check = () => registration.update().catch(() => {});
    check();
    setInterval(check, BETWEEN_CHECKS);
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") check();
    });
  };

  const showSaved = async () => {
    await workers.ready;
    if (workers.controller) show("saved", true);
    else workers.addEventListener("controllerchange", () => show("saved", true), { once: true });
  };

  addEventListener("load", () => {
    // Where the browser keeps no pages (private windows, some apps), this one works all the same.
    workers.register("sw.js", { updateViaCache: "none" }).then(follow).catch(() => {});
    showSaved();
  });
})();
