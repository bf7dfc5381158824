/**
 * The shapes that the engine passes around; nothing runs here.
 *
 * @typedef {{days?: number, weeks?: number, months?: number, years?: number}} Length
 * @typedef {{date: string, because: string[]}} Dated
 * @typedef {{date: string, reason: string}} Alternative
 * @typedef {{from: string, until: string, same_cause?: string | null}} Leave
 * @typedef {Object} Rule
 * @property {string} id
 * @property {string} milestone
 * @property {string} op
 * @property {Length} length
 * @property {string} of
 * @property {string} label
 * @property {string} phase
 * @property {string} who
 * @property {string} basis
 * @property {string[]} sources
 * @property {string} weekend
 * @property {string} certainty
 * @property {string[]} notes
 * @property {string[]} for
 * @property {boolean} shown
 * @property {string} reference
 * @property {string} from
 * @property {string} until
 * @property {string} verified
 * @property {string} [edge]
 * @property {string} [deviation]
 * @property {Length} [planning]
 * @property {Length} [start]
 * @property {Length & {until: string}} [every]
 * @typedef {{sentences: Record<string, string>, names: Record<string, string>, units: Record<string, [string, string]>}} Texts
 * @typedef {Texts & {rules: Rule[], defaults: Rule, coverage: string, expected: string[]}} LawForBrowser
 * @typedef {Object} Dossier
 * @property {{from: string, recovered?: string | null}[]} sick
 * @property {Leave[]} [leave]
 * @property {string} [same_cause]
 * @property {boolean} [pregnancy_sickness_before_leave]
 * @property {string} [group]
 * @property {boolean} [no_risk]
 * @property {string | null} [ill_since]
 * @property {string} [works]
 * @property {string | null} [oordeel]
 * @property {string | null} [evaluation]
 * @property {string | null} [report_42]
 * @property {string | null} [uwv_letter_received]
 * @property {string | null} [wia_application]
 * @property {string | null} [uwv_decision]
 * @property {string | null} [repair_report]
 * @property {string | null} [repair]
 * @property {{report: string, decision: string}[]} [refused_repairs]
 * @property {string | null} [extension_end]
 * @property {string | null} [iva_application]
 * @property {boolean | null} [iva_granted]
 * @property {string | null} [contract_end]
 * @property {string | null} [aow_date]
 * @typedef {Object} Milestone
 * @property {string} id
 * @property {string} label
 * @property {string} date
 * @property {string} phase
 * @property {string} basis
 * @property {string} who
 * @property {string[]} sources
 * @property {string} verified_on
 * @property {string} certainty
 * @property {string} certainty_text
 * @property {string} [deviation]
 * @property {string} [start]
 * @property {string[]} [dates]
 * @property {string} [unshifted]
 * @property {string} [done]
 * @property {string} [condition]
 * @property {string[]} notices
 * @property {Alternative[]} [alternatives]
 * @property {string[]} because
 * @typedef {{id: string, label: string, reason: string}} Reason
 * @typedef {{id: string, label: string, value: number | boolean}} Fact
 * @typedef {{path: (string | number)[], code: string, message: string, hint: string}} Refusal
 * @typedef {{start: string, until: string | null, kind: string}} Period
 * @typedef {Object} Timeline
 * @property {string | null} first_sick_day
 * @property {Milestone[]} milestones
 * @property {Reason[]} not_computed
 * @property {Reason[]} not_required
 * @property {Fact[]} facts
 * @property {string[]} notes
 * @property {Period[]} periods
 * @property {Refusal[]} [refused]
 * @property {Timeline} [other_cause]
 */
export {};
