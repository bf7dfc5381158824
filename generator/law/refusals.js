/** What makes a dossier impossible; said before anything is computed. Twin of refusals.py. */
import { WEEKDAYS, addDays, holiday, inWords, weekdayNumber } from "../core/dates.js";

/** @import { Dossier, Refusal } from "./types.js" */
const LAST_YEAR = 2100;
const ACTS = ["oordeel", "evaluation", "report_42", "uwv_letter_received", "wia_application", "uwv_decision", "repair_report",
  "repair", "extension_end", "iva_application"];
const ORDER = [["uwv_decision", "repair_report"], ["uwv_decision", "repair"], ["repair_report", "repair"], ["wia_application", "uwv_decision"]];
const WEEK = WEEKDAYS.map((name) => name.slice(0, 2));

/** @param {(string | number)[]} path @param {string} code @param {string} message @returns {Refusal} */
const refuse = (path, code, message, hint = "") => ({ path, code, message, hint });
/** @param {Dossier} dossier @param {string} name @returns {string | null} */
const dayOf = (dossier, name) => {
  const value = /** @type {any} */ (dossier)[name];
  return value && value !== "geen" ? value : null;
};

/** @param {Dossier} dossier */
export function refusals(dossier) {
  const found = dossier.sick.length ? [] : [refuse(["sick"], "no-sick-day", "er is geen eerste ziektedag")];
  found.push(...sickPeriods(dossier), ...leavePeriods(dossier), ...order(dossier));
  const far = dates(dossier).filter(([, day]) => +day.slice(0, 4) > LAST_YEAR)
    .map(([path, day]) => refuse(path, "too-far", `${inWords(day)} ligt te ver weg om te berekenen`));
  found.push(...far, ...(far.length ? [] : works(dossier)));
  if ((dossier.iva_granted ?? null) !== null && !dossier.iva_application) {
    found.push(refuse(["iva_granted"], "iva-without-application", "er is geen datum van de IVA-aanvraag", "vul iva_application in"));
  }
  return found;
}

/** @param {Dossier} dossier @param {string} dayOne @param {string} coverage */
export function beforeDayOne(dossier, dayOne, coverage) {
  const found = [];
  if (dayOne < coverage) {
    found.push(refuse(["sick", 0, "from"], "too-early", `de wet is alleen nagelezen voor ziekte die begint op of na ${inWords(coverage)}`));
  }
  for (const name of ACTS) {
    const day = dayOf(dossier, name);
    if (day && day < dayOne) {
      found.push(refuse([name], "before-day-one", `${inWords(day)} ligt vóór de eerste ziektedag (${inWords(dayOne)})`));
    }
  }
  const contract = dossier.contract_end;
  if ((dossier.group ?? "werknemer") === "werknemer" && contract && contract < dayOne) {
    found.push(refuse(["contract_end"], "contract-over", "het dienstverband eindigde vóór de eerste ziektedag", "kies de groep vangnet of erd"));
  }
  return found;
}

/** @param {Dossier} dossier */
function sickPeriods({ sick }) {
  /** @type {Refusal[]} */
  const found = [];
  sick.forEach(({ from, recovered }, i) => {
    if (recovered && recovered <= from) {
      found.push(refuse(["sick", i, "recovered"], "recovered-before-sick", "de eerste dag hersteld moet na de eerste ziektedag liggen"));
    }
  });
  sick.slice(1).forEach(({ from }, i) => {
    const one = sick[i];
    if (from <= one.from) found.push(refuse(["sick", i + 1, "from"], "not-in-order", "zet de oudste periode voorop"));
    else if (!one.recovered) {
      found.push(refuse(["sick", i, "recovered"], "still-sick", "na deze periode volgt een nieuwe, dus vul de eerste dag hersteld in"));
    } else if (from < one.recovered) {
      found.push(refuse(["sick", i + 1, "from"], "overlap", `deze periode begint vóór het herstel op ${inWords(one.recovered)}`));
    }
  });
  return found;
}

/** @param {Dossier} dossier */
function leavePeriods({ leave = [] }) {
  return [
    ...leave.flatMap(({ from, until }, i) =>
      until < from ? [refuse(["leave", i, "until"], "leave-backwards", "het verlof eindigt voordat het begint")] : []),
    ...leave.slice(1).flatMap(({ from }, i) =>
      from <= leave[i].until ? [refuse(["leave", i + 1, "from"], "leave-overlap", "dit verlof begint voordat het vorige eindigt")] : []),
  ];
}

/** @param {Dossier} dossier */
function order(dossier) {
  const found = [];
  for (const [first, then] of ORDER) {
    const [earlier, later] = [dayOf(dossier, first), dayOf(dossier, then)];
    if (earlier && later && later < earlier) {
      found.push(refuse([then], "wrong-order", `${inWords(later)} ligt vóór ${inWords(earlier)} (${first})`));
    }
  }
  (dossier.refused_repairs ?? []).forEach(({ report, decision }, i) => {
    if (decision < report) found.push(refuse(["refused_repairs", i, "decision"], "wrong-order", "de beslissing ligt vóór de melding"));
  });
  return found;
}

/** @param {Dossier} dossier */
function works(dossier) {
  const { ill_since: since, works: text = "", sick } = dossier;
  if (!since && !text) return [];
  const pattern = workingDays(text);
  if (text && !pattern) {
    return [refuse(["works"], "works", `werkdagen '${text}' zijn niet te lezen`, "schrijf bijvoorbeeld 'ma-vr' of 'ma, wo, vr, niet op feestdagen'")];
  }
  if (!since) return [];
  if (!pattern) return [refuse(["ill_since"], "works-missing", "vul ook de werkdagen in (works)")];
  const first = firstWorkingDay(since, pattern);
  if (!sick.length || first === sick[0].from) return [];
  return [refuse(["sick", 0, "from"], "first-working-day", `ziek sinds ${inWords(since)}: de eerste werkdag is ${inWords(first)}`, `schrijf ${first}`)];
}

/** The days of the week somebody works (0 is Monday) and whether also on holidays, or null. @param {string} text */
export function workingDays(text) {
  const bare = text.toLowerCase().replace(/\s/g, "");
  const holidays = !bare.endsWith(",nietopfeestdagen");
  const days = new Set();
  for (const part of bare.replace(/,nietopfeestdagen$/, "").split(",")) {
    const ends = part.split("-").map((end) => WEEK.indexOf(end));
    if (ends.length > 2 || ends.includes(-1)) return null;
    for (let day = ends[0]; day <= ends[ends.length - 1]; day++) days.add(day);
  }
  return days.size ? { days, holidays } : null;
}

/** @param {string} day @param {{days: Set<number>, holidays: boolean}} pattern */
export function firstWorkingDay(day, pattern) {
  while (!pattern.days.has(weekdayNumber(day)) || (!pattern.holidays && holiday(day))) day = addDays(day, 1);
  return day;
}

/** @param {Dossier} dossier @returns {[(string | number)[], string][]} */
function dates(dossier) {
  /** @type {[(string | number)[], string | null | undefined][]} */
  const all = [
    ...dossier.sick.flatMap(({ from, recovered }, i) => /** @type {any} */ ([[["sick", i, "from"], from], [["sick", i, "recovered"], recovered]])),
    ...(dossier.leave ?? []).map(({ until }, i) => /** @type {any} */ ([["leave", i, "until"], until])),
    ...(dossier.refused_repairs ?? []).map(({ report, decision }, i) =>
      /** @type {any} */ ([["refused_repairs", i, "decision"], report > decision ? report : decision])),
    ...[...ACTS, "contract_end", "aow_date", "ill_since"].map((name) => /** @type {any} */ ([[name], dayOf(dossier, name)])),
  ];
  return /** @type {any} */ (all.filter(([, day]) => day));
}
