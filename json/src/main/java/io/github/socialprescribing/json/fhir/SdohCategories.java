package io.github.socialprescribing.json.fhir;

import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.vocabulary.Code;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/**
 * The categories of need in HL7's SDOH Clinical Care guide, and the kinds of ours that they are. The guide calls its codes
 * temporary; a category that is not in this table keeps its own code.
 */
final class SdohCategories {

    private static final String SYSTEM =
            "http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/SDOHCC-CodeSystemTemporaryCodes";

    private static final String UNSPECIFIED = "sdoh-category-unspecified";

    private static final Map<String, NeedKind> KINDS = LinkedHashMap.<String, NeedKind>empty()
            .put("food-insecurity", NeedKinds.FOOD)
            .put("housing-instability", NeedKinds.HOUSING)
            .put("inadequate-housing", NeedKinds.HOUSING)
            .put("homelessness", NeedKinds.HOMELESSNESS)
            .put("transportation-insecurity", NeedKinds.TRANSPORT)
            .put("financial-insecurity", NeedKinds.MONEY)
            .put("material-hardship", NeedKinds.MONEY)
            .put("medical-cost-burden", NeedKinds.MONEY)
            .put("utility-insecurity", NeedKinds.ENERGY)
            .put("educational-attainment", NeedKinds.EDUCATION)
            .put("employment-status", NeedKinds.EMPLOYMENT)
            .put("stress", NeedKinds.MENTAL_HEALTH)
            .put("social-connection", NeedKinds.LONELINESS)
            .put("intimate-partner-violence", NeedKinds.SAFETY)
            .put("elder-abuse", NeedKinds.SAFETY)
            .put("personal-health-literacy", NeedKinds.ACCESS_TO_CARE)
            .put("health-insurance-coverage-status", NeedKinds.ACCESS_TO_CARE)
            .put("digital-literacy", NeedKinds.DIGITAL)
            .put("digital-access", NeedKinds.DIGITAL)
            .put("language-access", NeedKinds.LANGUAGE);

    private SdohCategories() {}

    /** The kind of need that a code means, if it is one of the guide's categories. */
    static Option<NeedKind> kind(Code code) {
        if (!code.system().equals(SYSTEM) || code.value().equals(UNSPECIFIED)) {
            return Option.none();
        }
        return KINDS.get(code.value()).orElse(Option.some(new NeedKind(code)));
    }
}
