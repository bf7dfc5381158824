/** Makers of DOM for the custom elements: text is always text, so nothing a visitor types can become markup. */

/**
 * @param {string} tag
 * @param {Record<string, any>} [attributes] `onclick: f` listens; true and false set or leave out
 * @param {...(Node | string | number | null | undefined | false)} children
 * @returns {HTMLElement}
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  set(element, attributes);
  append(element, children);
  return element;
}

/** The same for SVG. @param {string} tag @param {Record<string, any>} [attributes] @param {...(Node | string | number | null | undefined | false)} children @returns {SVGElement} */
export function s(tag, attributes = {}, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  set(element, attributes);
  append(element, children);
  return element;
}

/** @param {Element} element @param {Record<string, any>} attributes */
function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value != null) element.setAttribute(name, String(value));
  }
}

/** @param {Element} element @param {(Node | string | number | null | undefined | false)[]} children */
function append(element, children) {
  for (const child of children) if (child !== null && child !== undefined && child !== false) element.append(child instanceof Node ? child : String(child));
}

/** HTML that our own build rendered and that travelled as data; never for what a visitor typed. @param {string} html */
export function built(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content;
}

/** Move focus to new content, so that keyboard and screen reader are where the news is. @param {HTMLElement} element */
export function focusOn(element) {
  if (!element.hasAttribute("tabindex")) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "nearest" });
}

/** @type {HTMLElement | undefined} */
let region;
/** Say something to a screen reader without moving focus. @param {string} text */
export function announce(text) {
  if (!region) {
    region = h("div", { class: "kh-announce", role: "status", "aria-live": "polite" });
    document.body.append(region);
  }
  region.textContent = "";
  const say = region;
  requestAnimationFrame(() => { say.textContent = text; });
}

/** Offer a text as a file to keep; nothing is sent. @param {string} name @param {string} type @param {string} text */
export function download(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = h("a", { href: address, download: name });
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** The data the page carries for this element. @param {Element} element @returns {any} */
export const carried = (element) => JSON.parse(element.querySelector('script[type="application/json"]')?.textContent || "null");
