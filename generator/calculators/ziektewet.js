/** `<kh-ziektewet>`: the calendar of somebody without an employer, or whose contract ends, or of a self-insurer. */
import { DossierCalculator } from "./dossier_page.js";

class SicknessBenefitCalculator extends DossierCalculator {
  /** Without the last day this would be the calendar of somebody who stays. @param {import("./fragment.js").Answers} answers @returns {import("./form.js").Trouble[]} */
  check(answers) {
    if (answers.group !== "werknemer" || answers.contract_end) return super.check(answers);
    return [{ name: "contract_end", message: "Vul de laatste dag van het dienstverband in." }];
  }
}

customElements.define("kh-ziektewet", SicknessBenefitCalculator);
