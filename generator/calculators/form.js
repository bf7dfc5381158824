/** What every calculator page shares: reading the form, saying what is wrong beside the field, the address, wiping. */
import { announce, carried, focusOn, h } from "../core/dom.js";
import { readDate, short } from "../core/dates.js";
import { percent, readNumber } from "./money.js";
import { fromFragment, toFragment } from "./fragment.js";

/**
 * @typedef {import("./fragment.js").Answers} Answers
 * @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control
 * @typedef {{name: string, row?: number, part?: string, message: string}} Trouble
 */

/** How a control is read and written back; amounts and numbers are whole hundredths.
 * @type {Record<string, {read: (text: string) => {value: string, error: string}, write: (value: string) => string}>} */
const KINDS = {
  date: { read: (text) => ({ ...readDate(text), value: readDate(text).date }), write: (value) => (/^\d/.test(value) ? short(value).replace(/\b0/g, "") : "") },
  amount: { read: (text) => number(text, 2), write: (value) => written(value) },
  count: { read: (text) => number(text, 0), write: (value) => value },
};

/** @param {string} text @param {number} decimals */
function number(text, decimals) {
  const { value, error } = readNumber(text, decimals);
  return { value: String(value), error };
}

/** @param {string} value */
const written = (value) => percent(+value).slice(0, -1);

/**
 * The base of the calculator elements. A subclass says what is wrong between fields (`check`) and shows the answer (`show`).
 * Controls carry the name of the answer and `data-kind`; lists of rows are those of lists.js.
 */
export class Calculator extends HTMLElement {
  connectedCallback() {
    if (this.form) return;
    this.data = carried(this);
    this.form = /** @type {HTMLFormElement} */ (this.querySelector("form"));
    this.outcome = /** @type {HTMLElement} */ (this.querySelector("[data-outcome]"));
    this.form.hidden = false;
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.update(true);
    });
    this.form.addEventListener("change", () => this.update(false));
    this.addEventListener("click", (event) => this.press(/** @type {HTMLElement} */ (event.target).closest("button")));
    addEventListener("popstate", () => this.isConnected && this.restore());
    this.restore();
  }

  /** What must be fetched before these answers can be reckoned with, if anything. @param {Answers} _answers @returns {Promise<unknown> | undefined} */
  missing(_answers) {
    return undefined;
  }

  /** Whether the answers must wait for what is fetched; then the last `again` is called: Enter is a change and a question. @param {Answers} answers @param {() => void} again */
  waits(answers, again) {
    const fetched = this.missing(answers);
    this.again = again;
    fetched?.then(() => again === this.again && again(), () => this.outcome?.replaceChildren(h("p", { class: "kh-melding", role: "alert" },
      "De rekenregels zijn niet opgehaald. Kijk of je verbinding hebt en probeer het opnieuw; wat je invulde, staat er nog.")));
    return !!fetched;
  }

  /** What is wrong between answers that are each fine. @param {Answers} _answers @returns {Trouble[]} */
  check(_answers) {
    return [];
  }

  /** The answer on the page; what is returned is said to a screen reader. @param {Answers} _answers @returns {string} */
  show(_answers) {
    return "";
  }

  /** @param {HTMLButtonElement | null} button */
  press(button) {
    if (button?.dataset.wipe !== undefined) this.wipe();
  }

  wipe() {
    this.fill({});
    history.pushState(null, "", location.pathname + location.search);
    this.hide();
    this.control("input")?.focus();
    announce("Alles gewist. De terugknop van je browser haalt het terug.");
  }

  /** What may stand in the address. @param {Answers} answers @returns {Answers} */
  kept(answers) {
    return answers;
  }

  /** What is not in the address and must outlive the back button. @returns {Answers} */
  local() {
    return {};
  }

  hide() {
    this.outcome?.replaceChildren();
    this.removeAttribute("data-done");
  }

  /** @param {boolean} asked whether the visitor asked for the answer, so that empty fields may be named */
  update(asked) {
    this.grow();
    const { answers, troubles } = this.read(asked);
    if (!troubles.length && this.waits(answers, () => this.update(asked))) return;
    if (!troubles.length) troubles.push(...this.check(answers));
    this.complain(troubles);
    if (troubles.length || !this.complete()) {
      this.hide();
      if (asked) /** @type {HTMLElement | null} */ (this.querySelector("[aria-invalid]"))?.focus();
      return;
    }
    const fragment = toFragment(this.kept(answers));
    if (fragment !== location.hash.slice(1)) history.pushState(null, "", `#${fragment}`);
    this.render(answers);
    const heading = /** @type {HTMLElement | null | undefined} */ (this.outcome?.querySelector("h2, h3"));
    if (asked && heading) focusOn(heading);
  }

  /** @param {Answers} answers */
  render(answers) {
    this.setAttribute("data-done", "");
    const said = this.show(answers);
    if (said) announce(said);
  }

  /** Put the answers of the address into the form; an anchor to a heading is not ours and changes nothing. */
  restore() {
    const fragment = location.hash.slice(1);
    if (fragment && !fragment.includes("=")) return;
    this.fill({ ...this.local(), ...fromFragment(fragment) });
    const { answers, troubles } = this.read(false);
    if (!troubles.length && this.waits(answers, () => this.restore())) return;
    if (!troubles.length) troubles.push(...this.check(answers));
    this.complain(fragment ? troubles : []);
    if (troubles.length || !this.complete()) this.hide();
    else this.render(answers);
  }

  complete() {
    return this.controls().every((control) => !control.required || control.value.trim());
  }

  /** @param {Answers} answers */
  fill(answers) {
    for (const control of this.fields()) {
      if (control.closest("[data-row]")) continue;
      const value = answers[control.name];
      write(control, typeof value === "string" ? value : "");
    }
    for (const part of this.querySelectorAll("form details"))
      /** @type {HTMLDetailsElement} */ (part).open = [...part.querySelectorAll("input:not([type=radio]), select")].some((field) => isFilled(/** @type {Control} */ (field)));
    this.grow();
  }

  fields() {
    return /** @type {Control[]} */ ([...(this.form?.querySelectorAll("input, select, textarea") ?? [])]);
  }

  /** The fields of this situation. */
  controls() {
    return this.fields().filter((control) => !control.closest("[hidden]"));
  }

  /** @param {string} selector */
  control(selector) {
    return /** @type {Control | null | undefined} */ (this.form?.querySelector(selector));
  }

  /** Fields that only matter in some situations appear when that situation is chosen, or (`data-among`) among several rows. */
  grow() {
    for (const part of /** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll("[data-when]"))) {
      const [name, values] = (part.dataset.when ?? "").split("=");
      const list = this.querySelector(`[data-rows="${name}"] [data-row]`);
      const chosen = [...(this.form?.querySelectorAll(`[name="${name}"]`) ?? [])].some(
        (field) => isFilled(/** @type {Control} */ (field)) && (!values || values.split("|").includes(/** @type {Control} */ (field).value)),
      );
      part.hidden = !list && !chosen;
    }
    for (const part of /** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll("[data-among]")))
      part.hidden = part.closest("[data-rows]")?.querySelectorAll("[data-row]").length === 1;
  }

  /** @param {boolean} asked @returns {{answers: Answers, troubles: Trouble[]}} */
  read(asked) {
    /** @type {Answers} */
    const answers = {};
    /** @type {Trouble[]} */
    const troubles = [];
    for (const control of this.controls()) {
      const { name } = control;
      const place = placeOf(control);
      const text = isFilled(control) ? control.value.trim() : "";
      const kind = KINDS[control.dataset.kind ?? ""];
      const found = text && kind ? kind.read(text) : { value: text, error: "" };
      if (!text && control.required && asked) found.error = control.dataset.missing ?? "Vul dit in.";
      if (found.error) troubles.push({ name, ...place, message: found.error });
      else if (place.row === undefined) {
        if (!found.value) continue;
        if (answers[name]) troubles.push({ name, message: "Hier staan twee antwoorden. Laat er één over." });
        answers[name] = found.value;
      } else {
        const rows = /** @type {Record<string, string>[]} */ (answers[name] ??= []);
        (rows[place.row] ??= {})[place.part] = found.value;
      }
    }
    for (const [name, rows] of Object.entries(answers))
      if (Array.isArray(rows)) answers[name] = rows.filter((row) => Object.values(row).some(Boolean));
    return { answers, troubles };
  }

  /** @param {Trouble[]} troubles */
  complain(troubles) {
    for (const old of this.querySelectorAll("form .kh-melding")) old.remove();
    for (const control of this.controls()) {
      const found = troubles.find(
        ({ name, row, part }) => name === control.name && (row === undefined || (row === placeOf(control).row && part === placeOf(control).part)),
      );
      const hint = control.dataset.hint ?? (control.dataset.hint = control.getAttribute("aria-describedby") ?? "");
      control.closest(".kh-veld")?.classList.toggle("kh-veld-fout", !!found);
      control.toggleAttribute("aria-invalid", false);
      if (hint) control.setAttribute("aria-describedby", hint);
      if (!found) continue;
      const id = `${control.id}-fout`;
      control.setAttribute("aria-invalid", "true");
      control.setAttribute("aria-describedby", `${id} ${hint}`.trim());
      control.closest(".kh-veld")?.append(h("p", { class: "kh-melding", id }, found.message));
    }
  }
}

/** @param {Control} control @returns {{row: number, part: string} | {row: undefined, part: undefined}} */
function placeOf(control) {
  const row = control.closest("[data-row]");
  if (!row) return { row: undefined, part: undefined };
  const rows = [...(row.parentElement?.querySelectorAll("[data-row]") ?? [])];
  return { row: rows.indexOf(row), part: control.dataset.part ?? "" };
}

/** @param {Control} control */
const isFilled = (control) => (control instanceof HTMLInputElement && /radio|checkbox/.test(control.type) ? control.checked : !!control.value.trim());

/** @param {Control} control @param {string} value */
export function write(control, value) {
  if (control instanceof HTMLInputElement && /radio|checkbox/.test(control.type)) control.checked = control.value === value || (!value && control.defaultChecked);
  else if (control instanceof HTMLSelectElement) control.value = value || control.options[0].value;
  else control.value = value ? (KINDS[control.dataset.kind ?? ""]?.write(value) ?? value) : control.defaultValue;
}
