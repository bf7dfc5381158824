/** A timeline as an iCalendar file (RFC 5545): whole days, with a reminder a week before. No DOM. */
import { addDays } from "../core/dates.js";

/** @typedef {{id: string, date: string, until?: string | null, label: string, text: string}} Entry */

/**
 * @param {Entry[]} entries @param {string} made the day on which the file is made @param {string} file says which timeline it is: the first sick day
 */
export const agenda = (entries, made, file) =>
  [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Klaverhuis//Tijdlijn//NL", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
    ...entries.flatMap((entry) => event(entry, made, file)),
    "END:VCALENDAR", "",
  ].map(folded).join("\r\n");

/** @param {Entry} entry @param {string} made @param {string} file */
const event = ({ id, date, until, label, text }, made, file) => [
  "BEGIN:VEVENT",
  `UID:${id}-${file}@klaverhuis`,
  `DTSTAMP:${compact(made)}T000000Z`,
  `DTSTART;VALUE=DATE:${compact(date)}`,
  `DTEND;VALUE=DATE:${compact(addDays(until ?? date, 1))}`,
  `SUMMARY:${escaped(label)}`,
  `DESCRIPTION:${escaped(text)}`,
  "TRANSP:TRANSPARENT",
  "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-P7D", `DESCRIPTION:${escaped(`Over een week: ${label}`)}`, "END:VALARM",
  "END:VEVENT",
];

/** @param {string} iso */
const compact = (iso) => iso.replaceAll("-", "");

/** @param {string} text */
const escaped = (text) => text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n").replaceAll("\u00a0", " ");

/** A line holds at most 75 octets; what follows stands on a line that begins with a space. @param {string} line */
function folded(line) {
  const parts = [""];
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > (parts.length > 1 ? 74 : 75)) {
      parts.push("");
      octets = 0;
    }
    parts[parts.length - 1] += character;
    octets += size;
  }
  return parts.join("\r\n ");
}
