// The search buttons of a page. Nothing else is loaded until somebody wants to search.
const root = new URL("../../../", import.meta.url).href;

/** @type {Promise<import("./dialog.js").SearchDialog> | undefined} */
let dialog;

/** @param {string} [query] */
async function open(query = "") {
  dialog ??= import("./dialog.js").then(({ SearchDialog }) => new SearchDialog(root));
  (await dialog).open(query);
}

document.addEventListener("click", (event) => {
  if (event.target instanceof Element && event.target.closest("[data-kh-search]")) open();
});

document.addEventListener("keydown", (event) => {
  const typing = event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]");
  const wanted = (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) || (event.key === "k" && (event.ctrlKey || event.metaKey));
  if (!wanted) return;
  event.preventDefault();
  open();
});
