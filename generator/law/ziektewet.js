/** Ziekengeld and the reports that go with it: vangnet, WW, ziek uit dienst, ERD, no-risk. Twin of ziektewet.py. */
import { addDays, daysBetween, withWeekday } from "../core/dates.js";
import { daysIn, lengthInWords } from "./steps.js";

/** @import { Draft } from "./draft.js" */
/** @import { Ends } from "./ends.js" */
const DAY = "ziekengeld-eerste-dag", RIV = "riv-ziek-uit-dienst";

/** @param {Draft} draft @param {Ends} ends */
export function ziektewet(draft, ends) {
  const [regime] = draft.regimes;
  const { group, wia_application: application } = draft.dossier;
  if (regime === "werkgever") {
    besideWage(draft);
    afterLeave(draft);
    outOfService(draft, ends);
    return;
  }
  if (regime === "erd") {
    draft.exempt("zw-melding", "erd_report");
    if (draft.dossier.contract_end) put(draft, "zw-melding-erd-nawerking", "zw-melding-erd");
    else draft.refuse("zw-melding-erd", "no_contract_end");
    nawerking(draft);
  } else if (group === "ww") put(draft, "ziekengeld-na-ww", DAY);
  else nawerking(draft);
  const due = draft.find("wia-aanvraag");
  if (regime === "uwv" && application && due && application > due.date) {
    draft.notes.push(draft.say("late_uwv", { n: daysBetween(due.date, application) }));
  }
}

/** @param {Draft} draft @param {string} step @param {string} id */
function put(draft, step, id) {
  const rule = draft.rule(step);
  const found = rule && draft.compute(rule);
  if (rule && found) draft.put(rule, found, { id });
  else notInForce(draft, id, step);
}

/** @param {Draft} draft @param {string} id @param {string} step */
function notInForce(draft, id, step) {
  const rule = draft.step(step);
  if (rule.of === "contract_end" && !draft.dossier.contract_end) draft.refuse(id, "no_contract_end");
  else draft.refuse(id, "not_in_force", { label: rule.label, from: withWeekday(rule.from) });
}

/** @param {Draft} draft */
function besideWage(draft) {
  const { no_risk: noRisk, pregnancy_sickness_before_leave: pregnant, contract_end: contract } = draft.dossier;
  if (!noRisk && !pregnant) return;
  draft.refuse("42e-weeksmelding", "no_42_zw");
  const [rule, found] = draft.need("zw-melding-zes-weken");
  if (!(contract && contract < found.date)) draft.put(rule, found, { id: "zw-melding" });
}

/** @param {Draft} draft */
function afterLeave(draft) {
  const days = (draft.dossier.leave ?? []).map((leave) => addDays(leave.until, 1))
    .filter((day) => draft.clock.sick.some(([first]) => first === day)).sort();
  if (!days.length) return;
  draft.known["ziek-na-verlof"] = { date: days[days.length - 1], because: [] };
  draft.put(...draft.need("zw-melding-na-verlof"));
}

/** @param {Draft} draft @param {Ends} ends */
function outOfService(draft, ends) {
  const contract = draft.dossier.contract_end;
  if (!contract) return;
  if (contract > ends.wage.date) {
    for (const id of ["zw-melding", RIV, DAY]) if (!draft.decided(id)) draft.exempt(id, "after_104");
    return;
  }
  if (draft.dossier.group === "erd") draft.exempt("zw-melding", "erd_report");
  else if (!draft.decided("zw-melding")) put(draft, "zw-melding-uit-dienst", "zw-melding");
  put(draft, "zw-melding-erd", "zw-melding-erd");
  riv(draft, contract);
  ziekengeld(draft);
}

/** @param {Draft} draft @param {string} contract */
function riv(draft, contract) {
  if (draft.dossier.group === "erd") {
    draft.exempt(RIV, "no_erd");
    return;
  }
  const [rule, border] = [draft.rule(RIV), draft.rule(`${RIV}-grens`)];
  if (!rule || !border) {
    notInForce(draft, RIV, RIV);
    return;
  }
  const n = daysBetween(draft.clock.dayOne, contract), limit = daysIn(border.length), len = lengthInWords(draft.texts, border.length);
  const near = Math.abs(n - limit) <= 1 ? [draft.say("riv_near")] : [];
  if (n < limit) {
    draft.exempt(RIV, "riv_not", { n, len });
    draft.notes.push(...near);
  } else draft.put(rule, { date: contract, because: [draft.say("riv_needed", { n, len })] }, { notices: near });
}

/** @param {Draft} draft */
function ziekengeld(draft) {
  const rule = draft.rule("ziekengeld-na-dienstverband");
  const found = rule && draft.compute(rule);
  if (!rule || !found) {
    notInForce(draft, DAY, "ziekengeld-na-dienstverband");
    return;
  }
  const n = daysIn(draft.step(DAY).length);
  const earliest = draft.clock.lasted(n);
  const because = [...found.because];
  if (earliest > found.date) because.push(draft.say("ziekengeld_third", { n, date: withWeekday(earliest) }));
  const day = earliest > found.date ? earliest : found.date;
  const part = draft.clock.sick.find(([, end]) => day < end);
  const date = part && part[0] > day ? part[0] : day;
  if (date > day) because.push(draft.say("ziekengeld_sick", { x: withWeekday(day), date: withWeekday(date) }));
  draft.put(rule, { date, because }, { id: DAY });
}

/** @param {Draft} draft */
function nawerking(draft) {
  const contract = draft.dossier.contract_end;
  const last = draft.find("nawerking-eindigt");
  const { dayOne } = draft.clock;
  if (contract && last && contract < dayOne && last.date < dayOne) {
    draft.refuse(DAY, "no_nawerking", { c: withWeekday(contract), date: withWeekday(last.date) });
  }
}
