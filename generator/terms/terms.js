/**
 * Shows what a word of the trade means: on hover, on focus, and on the first tap of a finger.
 * The definitions are the children of this element; without JavaScript each word is a link to the page of terms.
 */
const GAP = 6;

export class TermDefinitions extends HTMLElement {
  /** @type {HTMLElement | null} */
  box = null;
  /** @type {HTMLAnchorElement | null} */
  shown = null;
  #listening = new AbortController();

  connectedCallback() {
    const { signal } = (this.#listening = new AbortController());
    const page = this.parentElement ?? document.body;
    page.addEventListener("pointerover", (event) => {
      if (/** @type {PointerEvent} */ (event).pointerType === "mouse") this.#pointed(event.target);
    }, { signal });
    page.addEventListener("focusin", (event) => this.#pointed(event.target), { signal });
    page.addEventListener("click", (event) => this.#tapped(event), { signal });
    document.addEventListener("keydown", (event) => { if (event.key === "Escape") this.hide(); }, { signal });
    document.addEventListener("pointerdown", (event) => this.#elsewhere(event.target), { signal });
  }

  disconnectedCallback() {
    this.#listening.abort();
    this.hide();
  }

  /** @param {EventTarget | null} target */
  #pointed(target) {
    if (!(target instanceof Element) || target.closest(".kh-uitleg")) return;
    const word = target.closest("a.kh-term");
    if (word instanceof HTMLAnchorElement) this.show(word);
    else this.hide();
  }

  /** A finger has no hover, so the first tap shows and the second follows the link. @param {Event} event */
  #tapped(event) {
    const word = event.target instanceof Element ? event.target.closest("a.kh-term") : null;
    const touch = event instanceof PointerEvent && event.pointerType === "touch";
    if (!(word instanceof HTMLAnchorElement) || !touch || word.dataset.read === "yes") return;
    event.preventDefault();
    this.show(word);
    word.dataset.read = "yes";
  }

  /** @param {EventTarget | null} target */
  #elsewhere(target) {
    if (target instanceof Element && !target.closest(".kh-uitleg, a.kh-term")) this.hide();
  }

  /** @param {HTMLAnchorElement} word */
  show(word) {
    if (this.shown === word) return;
    this.hide();
    const definition = document.getElementById(word.getAttribute("aria-describedby") ?? "");
    if (!definition) return;
    this.box = document.createElement("div");
    this.box.className = "kh-uitleg";
    this.box.setAttribute("aria-hidden", "true"); // The word itself is described by the same text.
    for (const node of definition.childNodes) this.box.append(node.cloneNode(true));
    document.body.append(this.box);
    this.shown = word;
    this.#place(word.getClientRects()[0] ?? word.getBoundingClientRect());
  }

  /** Under the word, or above it where the window ends. @param {DOMRect} at */
  #place(at) {
    if (!this.box) return;
    const { offsetWidth: width, offsetHeight: height } = this.box;
    const below = at.bottom + GAP + height <= innerHeight || at.top < height + GAP;
    const left = Math.max(16, Math.min(at.left, document.documentElement.clientWidth - width - 16));
    this.box.style.left = `${left + scrollX}px`;
    this.box.style.top = `${(below ? at.bottom + GAP : at.top - GAP - height) + scrollY}px`;
  }

  hide() {
    if (this.shown) delete this.shown.dataset.read;
    this.box?.remove();
    this.box = null;
    this.shown = null;
  }
}

customElements.define("kh-terms", TermDefinitions);
