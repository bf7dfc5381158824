/** `<kh-ziektewet>`: the calendar of somebody without an employer, or whose contract ends, or of a self-insurer. */
import { DossierCalculator } from "./dossier_page.js";

customElements.define("kh-ziektewet", class extends DossierCalculator {});
