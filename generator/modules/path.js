// The learning path: per module the clover, and above it what comes next.
import { onChange } from "../core/storage.js";
import { h } from "../core/dom.js";
import { fill } from "./clover.js";
import { kept } from "./kept.js";
import { count, inWords, leaves, next } from "./progress.js";

/** Shows what is done and what comes next; without JavaScript it is the list of modules. */
export class LearningPath extends HTMLElement {
  #stop = () => {};

  connectedCallback() {
    this.#stop = onChange(() => this.refresh());
    this.refresh();
  }

  disconnectedCallback() {
    this.#stop();
  }

  refresh() {
    const now = kept();
    const steps = /** @type {HTMLElement[]} */ ([...this.querySelectorAll(".kh-trede")]);
    const modules = steps.map((step) => ({ id: step.dataset.module ?? "", quiz: step.dataset.quiz ?? "", case: step.dataset.case ?? "" }));
    const following = next(modules, now);
    steps.forEach((step, index) => {
      const filled = leaves(modules[index], now);
      fill(step, filled);
      step.classList.toggle("kh-trede-nu", modules[index] === following);
      const words = step.querySelector("[data-words]");
      if (words) words.textContent = count(filled) ? ` · ${inWords(filled, modules[index])}` : "";
    });
    this.#next(steps[following ? modules.indexOf(following) : -1], steps.length, modules.filter((module) => leaves(module, now).gelezen).length);
  }

  /** @param {HTMLElement | undefined} step @param {number} all @param {number} done */
  #next(step, all, done) {
    const box = this.querySelector("[data-next]");
    if (!box || !done) return;
    const link = step?.querySelector("a");
    const said = h("p", {}, h("b", {}, `${done} van de ${all} modules gelezen.`));
    if (!link) box.replaceChildren(said, h("p", {}, "Je hebt het hele pad gelezen. Houd het vast met herhalen."));
    else box.replaceChildren(said, h("p", {}, h("a", { class: "kh-knop", href: link.getAttribute("href") }, `Verder met ${link.textContent?.trim().replace(/^\d+\s*/, "")}`)));
  }
}

customElements.define("kh-learning-path", LearningPath);
