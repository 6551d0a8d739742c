"use strict";
// Keys for readers, off in fields: the page is whole without them.
(() => {
  const $ = (what) => [...document.querySelectorAll(what)].filter((e) => e.checkVisibility());
  const lines = ".line > summary, .items h3 a, .items h2 a, .members a";
  const reports = ".full > summary, .items h3 a, .items h2 a, .members a";
  const differ = ".questions tbody .answer:first-of-type > .line > summary, .questions tbody th a, .items .differs a";

  // step moves the focus to the next of some things, or the one before.
  const step = (what, by) => {
    const all = $(what), now = document.activeElement;
    const behind = (e) => now.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING;
    const before = (e) => now.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_PRECEDING;
    const to = now === document.body ? all[0] : by > 0 ? all.find(behind) : all.findLast(before);
    if (!to) return;
    to.focus();
    to.scrollIntoView({block: "center"});
  };
  const open = () => {
    const now = document.activeElement;
    if (now !== document.body) now.click();
  };
  const original = () => {
    const near = document.activeElement.closest("details") ?? document;
    const report = (a) => a?.hash && document.getElementById(a.hash.slice(1))?.closest(".annotated");
    const link = near.querySelector("a.orig") ?? report(near.querySelector(".who a"))?.querySelector("a.orig");
    if (link) link.click();
  };
  const find = () => {
    const field = document.getElementById("q");
    if (field) field.focus();
    return Boolean(field);
  };
  const help = () => document.getElementById("keys").showModal();
  const keys = {
    j: () => step(lines, 1), k: () => step(lines, -1), n: () => step(reports, 1), p: () => step(reports, -1),
    o: open, v: original, c: () => step(differ, 1), "/": find, "?": help,
  };
  document.addEventListener("keydown", (e) => {
    const field = e.target.closest("input, textarea, select, [contenteditable], dialog");
    if (field || e.ctrlKey || e.metaKey || e.altKey || !Object.hasOwn(keys, e.key)) return;
    if (keys[e.key]() !== false) e.preventDefault();
  });

  // What has come in since is said, and nothing moves under the reader.
  const live = document.getElementById("live");
  if (!live) return;
  let seen;
  const ask = async () => {
    if (document.hidden) return;
    const answer = await fetch(live.dataset.from, {method: "HEAD"}).catch(() => null);
    const tag = answer && answer.ok ? answer.headers.get("ETag") : null;
    if (!tag) return;
    seen ??= tag;
    if (tag !== seen) live.textContent = live.dataset.says;
  };
  ask();
  setInterval(ask, 60_000);
  document.addEventListener("visibilitychange", ask);
})();
