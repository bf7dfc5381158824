/** A timeline as an iCalendar file: all-day events with a reminder a week before. Twin of ics.py. */
import { addDays, withWeekday } from "../core/dates.js";

/** @import { Milestone, Timeline } from "./types.js" */
const LINE = 75;
const DISCLAIMER = "Berekend door Klaverhuis. Geen juridisch advies.";

/** @param {Timeline} timeline @param {string} stamp "20261122T090000Z" @param {Set<string> | null} [chosen] */
export function ics(timeline, stamp, chosen = null) {
  const steps = timeline.milestones.filter((one) => !chosen || chosen.has(one.id));
  const events = steps.flatMap((one) => (one.dates ?? [one.date]).map((date) => ({ ...one, date })));
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Klaverhuis//Tijdlijn//NL", "CALSCALE:GREGORIAN",
    ...events.flatMap((one) => event(one, stamp)), "END:VCALENDAR"];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** @param {Milestone} one @param {string} stamp */
const event = (one, stamp) => ["BEGIN:VEVENT", `UID:${one.id}-${bare(one.date)}@klaverhuis`, `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${bare(one.date)}`, `DTEND;VALUE=DATE:${bare(addDays(one.date, 1))}`, `SUMMARY:${escaped(one.label)}`,
  `DESCRIPTION:${escaped(description(one))}`, "TRANSP:TRANSPARENT", "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-P7D",
  `DESCRIPTION:${escaped(one.label)}`, "END:VALARM", "END:VEVENT"];

/** @param {Milestone} one */
const description = (one) => [`Wie: ${one.who}`, ...(one.condition ? [one.condition] : []), ...one.because, ...one.notices,
  one.certainty_text, `Bron: ${one.sources.join(", ")}`, `Gecontroleerd op ${withWeekday(one.verified_on)}.`, DISCLAIMER]
  .join("\n").replaceAll("\u00a0", " ");

/** @param {string} iso */
const bare = (iso) => iso.replaceAll("-", "");
/** @param {string} text */
const escaped = (text) => text.replace(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");

/** Break a long line between characters, never inside one. @param {string} line */
function folded(line) {
  const encoder = new TextEncoder();
  const parts = [];
  let part = "", size = 0;
  for (const character of line) {
    const width = encoder.encode(character).length;
    if (size + width > LINE) {
      parts.push(part);
      part = " ";
      size = 1;
    }
    part += character;
    size += width;
  }
  return [...parts, part].join("\r\n");
}
