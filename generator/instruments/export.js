/** A filled-in card as Markdown. Typed text is quoted, so that it cannot pass for a heading of ours. */

/** @typedef {{title: string, fields: {label: string, values: string[]}[]}} Block */

/** @param {string} text */
const quoted = (text) => text.split(/\r?\n/).map((line) => `> ${line.replace(/[<>]/g, (sign) => (sign === "<" ? "&lt;" : "&gt;"))}`).join("\n");

/** @param {Element} element */
const words = (element) => (element.textContent ?? "").replace(/\s+/g, " ").trim();

/** What the form holds. @param {HTMLElement[]} sections @returns {Block[]} */
export function blocks(sections) {
  return sections.map((section) => ({
    title: words(/** @type {Element} */ (section.querySelector("legend"))),
    fields: [...section.querySelectorAll("[data-field]")].map((field) => ({
      label: words(/** @type {Element} */ (field.querySelector("legend, label"))),
      values: [...field.querySelectorAll("input, textarea")].map((control) => /** @type {HTMLInputElement} */ (control))
        .filter(({ type, checked, value }) => (/radio|checkbox/.test(type) ? checked : value.trim()))
        .map((control) => (/radio|checkbox/.test(control.type) ? words(/** @type {Element} */ (control.parentElement)) : control.value.trim())),
    })),
  }));
}

/** @param {Element} element @returns {string} the blocks of text in it, headings and bullets kept */
function prose(element) {
  const shown = [...element.querySelectorAll("p, li, h3")].filter((item) => !item.closest("[hidden]") && !item.matches(".kh-alsdan, .kh-vondst, [data-outcome]"));
  return shown.map((item) => {
    if (item.matches("h3")) return `## ${words(item)}`;
    if (item.matches(".kh-hoofdstuk")) return `### ${words(item)}`;
    if (item.matches(".kh-grond-van")) return item.closest(".kh-reden") ? "" : `*${words(item)}*`;
    return item.matches("li") ? `- ${words(item)}` : words(item);
  }).filter(Boolean).join("\n\n");
}

/** @param {string} title @param {Block[]} sections @param {Element} result @param {string} address @returns {string} */
export function asMarkdown(title, sections, result, address) {
  const form = sections.filter(({ fields }) => fields.length).map((section) => [`## ${section.title}`, ...section.fields.map(({ label, values }) =>
    `**${label}**\n\n${values.length ? values.map(quoted).join("\n>\n") : "> (niet ingevuld)"}`)].join("\n\n"));
  return [`# ${title}`, ...form, prose(result), "---", `Gemaakt met Klaverhuis: ${address}`, "Dit is een hulpmiddel, geen juridisch advies.", ""].join("\n\n");
}
