/**
 * An element with its attributes and children. Texts become text nodes: nothing that is shown is ever read as markup. `onclick` and the
 * like take functions; an attribute that is null or false is left out.
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, unknown> | null} [attributes]
 * @param {...(Node | string | null | undefined)} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function h(name, attributes, ...children) {
  const element = document.createElement(name);
  setAttributes(element, attributes ?? {});
  append(element, children);
  return element;
}

/**
 * The same for a drawing.
 * @param {string} name
 * @param {Record<string, unknown>} attributes
 * @param {...(Node | string | null)} children
 * @returns {SVGElement}
 */
export function svg(name, attributes, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  setAttributes(element, attributes);
  append(element, children);
  return element;
}

/** @param {Element} element @param {Record<string, unknown>} attributes */
function setAttributes(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
}

/** @param {Element} element @param {readonly (Node | string | null | undefined)[]} children */
function append(element, children) {
  for (const child of children) if (child !== null && child !== undefined) element.append(child);
}

/** A recorded text, set apart so that its direction reaches no further. @param {string} text */
export function said(text) {
  return h("bdi", null, text);
}

/** Sentences of the program: names of fields, in backticks, are set small. @param {string} text */
export function told(text) {
  const parts = text.split(/(`[^`]+`)/).filter((part) => part !== "");
  return h(
    "bdi",
    null,
    ...parts.map((part) => (/^`.+`$/s.test(part) ? h("code", { class: "field" }, part.slice(1, -1)) : part)),
  );
}

/** @param {string} id @returns {HTMLElement} */
export function byId(id) {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no ${id}`);
  return element;
}

/** JSON of a block of the page. @param {string} id */
export function block(id) {
  return JSON.parse(byId(id).textContent ?? "");
}

/** A whole number with thousands commas. @param {number} value */
export function count(value) {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

/** @param {number} value @param {string} one */
export function counted(value, one) {
  return `${count(value)} ${value === 1 ? one : `${one}s`}`;
}
