// Small help for every page: what scrolls sideways can be reached with the keyboard.
const scrolls = (/** @type {Element} */ box) => box.scrollWidth > box.clientWidth;

function reachable() {
  for (const box of document.querySelectorAll(".kh-tabel-vak, article pre, article .highlight, article .jp-OutputArea-output")) {
    if (scrolls(box)) {
      box.setAttribute("tabindex", "0");
      box.setAttribute("role", "group");
      box.setAttribute("aria-label", "Schuif opzij");
    } else {
      for (const name of ["tabindex", "role", "aria-label"]) box.removeAttribute(name);
    }
  }
}

// The base theme names each part of the menu after a label that may hold only an arrow.
for (const part of document.querySelectorAll("nav.md-nav[aria-labelledby]")) {
  const named = document.getElementById(part.getAttribute("aria-labelledby") ?? "")?.textContent?.trim();
  if (named) continue;
  part.setAttribute("aria-label", part.querySelector(":scope > .md-nav__title")?.textContent?.trim() || "Menu");
  part.removeAttribute("aria-labelledby");
}

reachable();
addEventListener("resize", reachable);

// On paper every answer is open; afterwards the page is as it was.
/** @type {HTMLDetailsElement[]} */
let opened = [];
addEventListener("beforeprint", () => {
  opened = [.../** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll("article details:not([open])"))];
  for (const details of opened) details.open = true;
});
addEventListener("afterprint", () => {
  for (const details of opened) details.open = false;
  opened = [];
});
