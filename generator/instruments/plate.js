/** Shows one part of a picture at a time, following the address; without JavaScript the links lead to the parts. */

export class Plate extends HTMLElement {
  connectedCallback() {
    this.parts = [...this.querySelectorAll("section[id]")].map((part) => /** @type {HTMLElement} */ (part));
    this.querySelector("button")?.addEventListener("click", () => {
      history.pushState(history.state, "", location.pathname + location.search);
      this.arrive();
    });
    addEventListener("hashchange", () => this.arrive());
    addEventListener("popstate", () => this.arrive());
    this.arrive();
  }

  arrive() {
    const chosen = this.parts?.find(({ id }) => `#${id}` === location.hash);
    for (const part of this.parts ?? []) part.hidden = Boolean(chosen) && part !== chosen;
    for (const link of this.querySelectorAll("a[data-deel]")) {
      if (chosen && link.getAttribute("href") === `#${chosen.id}`) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    const back = this.querySelector("button")?.parentElement;
    if (back) back.hidden = !chosen;
    chosen?.focus();
  }
}

customElements.define("kh-plate", Plate);
