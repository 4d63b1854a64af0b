import { followAddress, goBack } from "./case.js";
import { addPart, head, parts, takeHead } from "./data.js";
import { takeGivenDispositions } from "./dispositions.js";
import { block, byId, count, counted, h } from "./dom.js";
import { buildList, fillFilters, showBucket, update } from "./list.js";

/**
 * @typedef {import("./data.js").PagePart} PagePart
 */

/** Turns the readable page into the desk. */
export function start() {
  takeHead(block("page-head"));
  addPart(block("page-part"));
  takeGivenDispositions();
  byId("readable").remove();
  byId("desk-title").tabIndex = -1;
  byId("desk").hidden = false;
  buildList();
  openLines();
  offerSideFiles();
  window.addEventListener("hashchange", followAddress);
  document.addEventListener("keydown", onKey);
  followAddress();
}

/** The lines of the worklist become buttons that filter the list. */
function openLines() {
  for (const title of document.querySelectorAll(".bucket > h3")) {
    const bucket = Number(title.id.replace("bucket-", ""));
    const name = title.firstChild?.textContent?.trim() ?? "";
    title.firstChild?.replaceWith(
      h("button", { type: "button", class: "link", onclick: () => showBucket(bucket, null) }, name),
    );
    for (const line of title.parentElement?.querySelectorAll(".group-name") ?? []) {
      const group = line.textContent ?? "";
      const button = h("button", { type: "button", class: "link", onclick: () => showBucket(bucket, group) });
      line.replaceWith(button);
      button.append(line);
    }
  }
}

/** Side files are loaded as scripts when they are asked for: a page on a file share can read no other file. */
function offerSideFiles() {
  const side = byId("side");
  const next = head.files[parts.length - 1];
  if (next === undefined) return side.replaceChildren();
  const left = head.files.slice(parts.length - 1).reduce((sum, { findings }) => sum + findings, 0);
  const said = h("p", { "aria-live": "polite" }, `${counted(left, "finding")} not loaded yet.`);
  const load = h("button", { type: "button", id: "load" }, `Load ${count(next.findings)} from ${next.name}`);
  load.addEventListener("click", () => {
    load.disabled = true;
    said.textContent = `Loading ${next.name}.`;
    const script = h("script", { src: next.name });
    script.addEventListener("error", () => {
      load.disabled = false;
      said.textContent = `${next.name} does not lie beside this page: keep the files of a run together.`;
    });
    document.head.append(script);
  });
  side.replaceChildren(h("div", { class: "bar-row notice" }, said, load));
}

/** Called by a side file. @param {number} number of the file, from 0 @param {PagePart} part */
function takeSideFile(number, part) {
  if (number !== parts.length - 1) return;
  addPart(part);
  offerSideFiles();
  fillFilters();
  update();
  followAddress();
}
Object.assign(window, { p2pAuditPart: takeSideFile });

/** @param {KeyboardEvent} event */
function onKey(event) {
  const isTyping =
    event.target instanceof Element && event.target.closest("input, select, textarea") !== null;
  const isOn = /** @type {HTMLInputElement} */ (byId("keys")).checked;
  if (event.ctrlKey || event.altKey || event.metaKey || !isOn) return;
  const isCase = document.body.classList.contains("case-open");
  if (event.key === "Escape" && isCase) return goBack();
  if (isTyping) return;
  if (event.key === "/" && !isCase) {
    event.preventDefault();
    byId("search").focus();
  }
  if (isCase && (event.key === "n" || event.key === "p"))
    press(event.key === "n" ? "Next case" : "Previous case");
}

/** @param {string} name */
function press(name) {
  for (const button of byId("case").querySelectorAll("button"))
    if (button.textContent === name) button.click();
}
