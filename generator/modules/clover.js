// The clover in the head of a module, and the button under its text that fills the first leaf.
import { onChange } from "../core/storage.js";
import { announce, h } from "../core/dom.js";
import { kept, noteRead } from "./kept.js";
import { LEAVES, inWords, leaves } from "./progress.js";

/** Shows how far a visitor is with this module; without JavaScript it says what the four leaves are. */
export class Clover extends HTMLElement {
  #stop = () => {};

  connectedCallback() {
    this.#stop = onChange(() => this.refresh());
    this.button();
    this.refresh();
  }

  disconnectedCallback() {
    this.#stop();
  }

  get module() {
    const { module = "", quiz = "", case: played = "" } = this.dataset;
    return { id: module, quiz, case: played };
  }

  refresh() {
    const filled = leaves(this.module, kept());
    fill(this, filled);
    const words = this.querySelector("[data-words]");
    if (words) words.textContent = inWords(filled, this.module);
    const button = document.querySelector(".kh-gelezen");
    button?.setAttribute("aria-pressed", String(filled.gelezen));
  }

  button() {
    const article = this.closest("article");
    if (!article || article.querySelector(".kh-gelezen")) return;
    const press = () => {
      const done = !leaves(this.module, kept()).gelezen;
      const trouble = noteRead(this.module.id, done);
      this.refresh();
      announce(trouble || (done ? "Afgevinkt: deze module is gelezen." : "Niet meer afgevinkt."));
    };
    const button = h("button", { type: "button", class: "kh-knop kh-knop-2 kh-gelezen", "aria-pressed": "false", onclick: press }, "Ik heb deze module gelezen");
    (article.querySelector(".kh-gecontroleerd-op") ?? article.lastElementChild)?.before(h("p", { class: "kh-niet-printen" }, button));
  }
}

/** Colour the leaves that are full. @param {Element} element @param {import("./progress.js").Leaves} filled */
export function fill(element, filled) {
  element.querySelectorAll(".kh-klavertje path").forEach((path, index) => path.classList.toggle("kh-vol", filled[LEAVES[index]]));
}

customElements.define("kh-clover", Clover);
