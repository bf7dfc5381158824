/** `<kh-loonsanctie>`: how long wages go on after 104 weeks: late application, sanction, repair, extension. */
import { DossierCalculator } from "./dossier_page.js";

class SanctionCalculator extends DossierCalculator {
  wanted = ["riv", "wia-aanvraag", "loonsanctiebesluit", "laatste-dag-wachttijd", "laatste-dag-loon-zonder-sanctie", "laatste-dag-verlenging",
    "laatste-dag-loonsanctie", "bekorting-besluit-uiterlijk", "wia-beslissing-na-herstel", "wia-hervatting", "laatste-loondag", "eerste-wia-dag",
    "eerste-dag-zonder-opzegverbod"];
}

customElements.define("kh-loonsanctie", SanctionCalculator);
