/** Lists in a form that grow and shrink: `[data-rows]` holds a `<template>` for one row, `data-least` how many there must be. */
import { write } from "./form.js";

let serial = 0;

/** Empty every list and fill it with the rows of the answers. @param {HTMLElement} form @param {import("./fragment.js").Answers} answers */
export function fillLists(form, answers) {
  for (const list of /** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll("[data-rows]"))) {
    for (const row of list.querySelectorAll("[data-row]")) row.remove();
    const rows = answers[list.dataset.rows ?? ""];
    for (const values of Array.isArray(rows) ? rows : []) addRow(list, values);
    while (list.querySelectorAll("[data-row]").length < Number(list.dataset.least ?? 0)) addRow(list);
  }
}

/** @param {HTMLElement} list @param {Record<string, string>} [values] */
export function addRow(list, values = {}) {
  const template = /** @type {HTMLTemplateElement} */ (list.querySelector("template"));
  const number = list.querySelectorAll("[data-row]").length + 1;
  const row = /** @type {HTMLElement} */ (/** @type {HTMLElement} */ (template.content.firstElementChild).cloneNode(true));
  serial += 1;
  for (const attribute of ["id", "for", "aria-describedby"])
    for (const element of row.querySelectorAll(`[${attribute}]`)) element.setAttribute(attribute, `${element.getAttribute(attribute)}-${serial}`);
  for (const place of row.querySelectorAll("[data-number]")) place.textContent = String(number);
  if (number > 1) for (const words of /** @type {NodeListOf<HTMLElement>} */ (row.querySelectorAll("[data-again]"))) words.textContent = words.dataset.again ?? "";
  for (const control of /** @type {NodeListOf<import("./form.js").Control>} */ (row.querySelectorAll("[data-part]")))
    write(control, values[control.dataset.part ?? ""] ?? "");
  list.append(row);
  return row;
}

/** Take the row of a button away; focus stays in the list. @param {HTMLElement} button */
export function removeRow(button) {
  const list = button.closest("[data-rows]");
  button.closest("[data-row]")?.remove();
  /** @type {HTMLElement | null | undefined} */ (list?.querySelector("input"))?.focus();
}
