/** `<kh-tijdlijn>`: the whole calendar of one file, as a picture, a list, an agenda, a table and one sheet of paper. */
import { announce, download, h, s } from "../core/dom.js";
import { daysBetween, inWords, today, weekday } from "../core/dates.js";
import { DossierCalculator } from "./dossier_page.js";

/** @typedef {import("./dossier_page.js").Timeline} Timeline @typedef {import("./dossier_page.js").Milestone} Milestone */

/** The picture is fetched with the engine. @type {typeof import("./strip.js")} */
let strips;

class TimelineCalculator extends DossierCalculator {
  async fetched() {
    // The engine last: from the moment it is there, the page reckons and draws.
    strips = await import("./strip.js");
    await super.fetched();
  }

  /** @param {import("./fragment.js").Answers} _answers */
  show(_answers) {
    const found = /** @type {Timeline} */ (this.found);
    const said = standing(found, today());
    this.outcome?.replaceChildren(
      h("h2", {}, `Tijdlijn vanaf ${weekday(found.first_sick_day)} ${inWords(found.first_sick_day)}`),
      h("div", { class: "kh-stand" }, h("p", {}, h("b", {}, said[0]), said[1])),
      ...this.parts(found),
      this.actions(found),
    );
    return said.join(" ");
  }

  /** @param {Timeline} found @param {import("./dossier_page.js").Inside} [inside] */
  parts(found, inside) {
    return [...picture(found, this.milestones(found)), ...super.parts(found, inside)];
  }

  /** @param {Milestone[]} chosen */
  async save(chosen) {
    try {
      const [{ ics }, found] = await Promise.all([import("../law/ics.js"), this.explained()]);
      const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, "");
      download(`tijdlijn-${found.first_sick_day}.ics`, "text/calendar", ics(found, stamp, new Set(chosen.map(({ id }) => id))));
      announce(`${chosen.length} stappen in het agendabestand.`);
    } catch {
      this.querySelector(".kh-kies-stappen")?.append(h("p", { class: "kh-melding", role: "alert" }, "Het agendabestand is niet gemaakt. Kijk of je verbinding hebt en probeer het opnieuw."));
    }
  }

  /** @param {Timeline} found */
  actions(found) {
    const listed = this.milestones(found);
    const choices = listed.map((one) =>
      h("label", {}, h("input", { type: "checkbox", value: one.id, checked: true }), h("span", {}, `${one.label}, ${inWords(one.date)}`)));
    const chosen = () => {
      const ids = choices.map((choice) => choice.querySelector("input")).filter((box) => box?.checked).map((box) => box?.value);
      return listed.filter(({ id }) => ids.includes(id));
    };
    return h("div", { class: "kh-kies-stappen" },
      h("p", { class: "kh-rij kh-rekenknoppen" },
        h("button", { class: "kh-knop", type: "button", onclick: () => this.save(chosen()) }, "Zet in mijn agenda (.ics)"),
        h("button", { class: "kh-knop kh-knop-2", type: "button", onclick: () => copy(listed) }, "Kopieer als tabel"),
        h("button", { class: "kh-knop kh-knop-2", type: "button", onclick: () => print() }, "Print op één A4")),
      h("details", { class: "kh-groei" }, h("summary", {}, "Kies welke stappen in je agenda komen"), h("div", { class: "kh-kiezen" }, ...choices)));
  }
}

/** Where the file is today, and the step that comes first. @param {Timeline} found @param {string} now @returns {[string, string]} */
function standing(found, now) {
  const strip = stripOf(found, now);
  const next = found.milestones.filter((one) => one.date >= now && one.phase !== "als" && !one.done).sort((one, other) => (one.date < other.date ? -1 : 1))[0];
  const left = next ? daysBetween(now, next.date) : 0;
  const when = left ? `nog ${left} ${left === 1 ? "dag" : "dagen"}` : "vandaag";
  const step = next ? `Eerstvolgende stap: ${next.label}, uiterlijk ${weekday(next.date)} ${inWords(next.date)} (${when}).` : "Alle datums liggen in het verleden.";
  if (now < found.first_sick_day) return ["De eerste ziektedag moet nog komen.", step];
  const pause = strip.pauses.find(({ from, until }) => from <= now && now <= until);
  if (pause) return [`Vandaag telt niet mee: ${pause.leave ? "verlof" : "hersteld"}.`, step];
  const days = strips.counted(strip, now);
  const end = found.periods.at(-1)?.until;
  if (days > 728) return ["De 104 weken zijn voorbij.", step];
  if (end && end < now) return [`De laatste ziektedag was ${inWords(end)}.`, "De datums hieronder gelden alleen als de werknemer op tijd weer uitvalt."];
  return [`Je bent nu in ziekteweek ${Math.floor((days - 1) / 7) + 1}, dag ${((days - 1) % 7) + 1}.`, step];
}

/** @param {Timeline} found @param {string} now @param {Milestone[]} [listed] */
function stripOf(found, now, listed = []) {
  const date = (/** @type {string} */ id) => found.milestones.find((one) => one.id === id)?.date;
  const last = date("laatste-dag-wachttijd") ?? date("laatste-loondag") ?? found.milestones.at(-1)?.date ?? now;
  const pauses = found.periods.flatMap(({ start, until, kind }) => (kind === "ziek" || !until ? [] : [{ from: start, until, leave: kind === "verlof" }]));
  const marks = listed
    .map((one, index) => ({ number: index + 1, date: one.start ?? one.date, until: one.start ? one.date : null, practice: one.basis !== "law", phase: one.phase }))
    .filter((mark) => mark.phase !== "als")
    .sort((one, other) => (one.date < other.date ? -1 : 1));
  return { first: found.first_sick_day, last, pauses, marks, today: now };
}

/** @param {Timeline} found @param {Milestone[]} listed @returns {Node[]} */
function picture(found, listed) {
  const strip = stripOf(found, today(), listed);
  const pattern = s("svg", { class: "kh-stil", "aria-hidden": "true", width: 0, height: 0 }, s("defs", {},
    s("pattern", { id: "kh-verlof", width: 6, height: 6, patternUnits: "userSpaceOnUse" }, s("path", { class: "kh-arcering", d: "M0 6L6 0" }))));
  const pauses = strip.pauses.map(({ from, until, leave }) => `${leave ? "verlof" : "hersteld"} van ${inWords(from)} tot en met ${inWords(until)}`);
  const text = `Balk van ${inWords(strip.first)} tot en met ${inWords(strip.last)}, in weken. De nummers staan ook in de lijst.${pauses.length ? ` Tellen niet mee: ${pauses.join("; ")}.` : ""}`;
  return [h("figure", { class: "kh-strook", role: "group", "aria-label": text }, pattern, ...strips.pictures(strip)),
    h("p", { class: "kh-klein kh-zacht" }, `Vierkant is wet, rond is praktijk. Dezelfde nummers staan in de lijst.${pauses.length ? ` Gearceerd of gestippeld telt niet mee: ${pauses.join("; ")}.` : ""}`)];
}

/** The day of a step on one line, or its first and last. @param {Milestone} one */
function days({ date, start, dates }) {
  if (dates?.length) return `${inWords(dates[0])} en daarna tot en met ${inWords(dates[dates.length - 1])}`;
  return start ? `${inWords(start)} tot en met ${inWords(date)}` : inWords(date);
}

/** @param {Milestone[]} listed */
async function copy(listed) {
  const rows = [["Datum", "Dag", "Stap", "Wie", "Label", "Bron"],
    ...listed.map((one) => [days(one), weekday(one.date), [one.label, one.condition].filter(Boolean).join(". "), one.who, one.basis === "law" ? "wet" : "praktijk", one.sources.join(", ")])];
  const plain = rows.map((row) => row.join("\t")).join("\n").replaceAll("\u00a0", " ");
  const table = h("table", {}, ...rows.map((row) => h("tr", {}, ...row.map((cell) => h("td", {}, cell)))));
  try {
    const blob = (/** @type {string} */ type, /** @type {string} */ text) => ({ [type]: new Blob([text], { type }) });
    await navigator.clipboard.write([new ClipboardItem({ ...blob("text/html", table.outerHTML), ...blob("text/plain", plain) })]);
    announce("Gekopieerd. Plak de tabel in een document of rekenblad.");
  } catch {
    announce("Kopiëren lukt niet in deze browser. Selecteer de lijst en kopieer die zelf.");
  }
}

customElements.define("kh-tijdlijn", TimelineCalculator);
