package io.github.socialprescribing.outcome;

import io.github.socialprescribing.provenance.Provenance;
import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Vocabulary;

/**
 * The measures that services of social prescribing use most, as metadata. Each says where its range comes from; where that
 * is assumed, a service checks it against its licence before it relies on it. The list is open.
 */
public final class Measures {

    private static final Provenance ONS = new Provenance.Source(
            "Government Analysis Function, personal wellbeing harmonised standard: four questions of 0 to 10, never summed");

    /** Life satisfaction of the ONS4, 0 to 10. */
    public static final Measure ONS4_SATISFACTION =
            ons("ons4-satisfaction", "ONS4 life satisfaction", Direction.HIGHER_IS_BETTER);

    /** Whether life feels worthwhile, of the ONS4, 0 to 10. */
    public static final Measure ONS4_WORTHWHILE = ons("ons4-worthwhile", "ONS4 worthwhile", Direction.HIGHER_IS_BETTER);

    /** Happiness of the ONS4, 0 to 10. */
    public static final Measure ONS4_HAPPINESS = ons("ons4-happiness", "ONS4 happiness", Direction.HIGHER_IS_BETTER);

    /** Anxiety of the ONS4, 0 to 10: the one of the four that is better when lower. */
    public static final Measure ONS4_ANXIETY = ons("ons4-anxiety", "ONS4 anxiety", Direction.LOWER_IS_BETTER);

    /** UCLA three-item loneliness scale, 3 to 9. */
    public static final Measure UCLA_3 = Measure.builder()
            .code(Code.ours(Measure.SYSTEM, "ucla-3"))
            .name("UCLA three-item loneliness scale")
            .range("3", "9")
            .direction(Direction.LOWER_IS_BETTER)
            .source(
                    new Provenance.Source(
                            "ONS, measuring loneliness: guidance for use of the national indicators on surveys; three items of 1 to 3"))
            .build();

    /** Short Warwick-Edinburgh Mental Wellbeing Scale, transformed to its interval scale, 7 to 35 with two decimals. */
    public static final Measure SWEMWBS = Measure.builder()
            .code(Code.ours(Measure.SYSTEM, "swemwbs"))
            .name("SWEMWBS")
            .range("7", "35")
            .step(Points.parse("0.01"))
            .direction(Direction.HIGHER_IS_BETTER)
            .isLicensed(true)
            .source(
                    new Provenance.Source(
                            "Warwick Medical School, guidance on scoring: seven items of 1 to 5, the sum then transformed by a table"))
            .build();

    /** First concern of Measure Yourself Concerns and Wellbeing, 0 to 6. */
    public static final Measure MYCAW_CONCERN_1 = mycaw("mycaw-concern-1", "MYCaW first concern");

    /** Second concern of Measure Yourself Concerns and Wellbeing, 0 to 6. */
    public static final Measure MYCAW_CONCERN_2 = mycaw("mycaw-concern-2", "MYCaW second concern");

    /** Wellbeing of Measure Yourself Concerns and Wellbeing, 0 to 6. */
    public static final Measure MYCAW_WELLBEING = mycaw("mycaw-wellbeing", "MYCaW wellbeing");

    /** Index of the EQ-5D-5L by the value set for England, -0.285 to 1. Other countries' value sets are other measures. */
    public static final Measure EQ_5D_5L_INDEX_ENGLAND = Measure.builder()
            .code(Code.ours(Measure.SYSTEM, "eq-5d-5l-index-england"))
            .name("EQ-5D-5L index, England")
            .range("-0.285", "1")
            .step(Points.parse("0.001"))
            .direction(Direction.HIGHER_IS_BETTER)
            .isLicensed(true)
            .source(new Provenance.Source(
                    "Devlin et al. 2018, Health Economics 27(1):7-22: from -0.285, full health being 1"))
            .build();

    /** Anxiety of the Hospital Anxiety and Depression Scale, 0 to 21. */
    public static final Measure HADS_ANXIETY = hads("hads-a", "HADS anxiety");

    /** Depression of the Hospital Anxiety and Depression Scale, 0 to 21. */
    public static final Measure HADS_DEPRESSION = hads("hads-d", "HADS depression");

    /** Sum of the eight areas of the Well-being Star, 8 to 40. */
    public static final Measure WELLBEING_STAR = Measure.builder()
            .code(Code.ours(Measure.SYSTEM, "wellbeing-star"))
            .name("Well-being Star")
            .range("8", "40")
            .direction(Direction.HIGHER_IS_BETTER)
            .isLicensed(true)
            .source(new Provenance.Assumed("Triangle describes eight areas of 1 to 5; that they are summed is assumed"))
            .build();

    /** Patient Activation Measure, 0 to 100. */
    public static final Measure PAM = Measure.builder()
            .code(Code.ours(Measure.SYSTEM, "pam"))
            .name("Patient Activation Measure")
            .range("0", "100")
            .step(Points.parse("0.1"))
            .direction(Direction.HIGHER_IS_BETTER)
            .isLicensed(true)
            .source(new Provenance.Assumed("a scale of 0 to 100 is published; one decimal is assumed"))
            .build();

    /**
     * Access to social capital, 0 to 27: "As I've heard more and more about social prescribing, I've heard less and less
     * about social capital" (Findings). The study of Connecting People, on which the source paper's model rests, found
     * better access where its practice was followed closely.
     */
    public static final Measure RESOURCE_GENERATOR_UK = Measure.builder()
            .code(Code.ours(Measure.SYSTEM, "resource-generator-uk"))
            .name("Resource Generator-UK, access to social capital")
            .range("0", "27")
            .direction(Direction.HIGHER_IS_BETTER)
            .source(
                    new Provenance.Assumed(
                            "Webber and Huxley 2007 ask after 27 resources; that those within reach are counted, one each, is assumed"))
            .build();

    /** General Mattering Scale, 5 to 20: "The take-home aim was to leave Mary with a sense of I matter, people care" (Table 1). */
    public static final Measure GENERAL_MATTERING = Measure.builder()
            .code(Code.ours(Measure.SYSTEM, "general-mattering"))
            .name("General Mattering Scale")
            .range("5", "20")
            .direction(Direction.HIGHER_IS_BETTER)
            .source(new Provenance.Assumed(
                    "a scale of five items is published; that each gives 1 to 4, and that they are summed, is assumed"))
            .build();

    private static final Vocabulary<Measure> STANDARD = listed(
            ONS4_SATISFACTION,
            ONS4_WORTHWHILE,
            ONS4_HAPPINESS,
            ONS4_ANXIETY,
            UCLA_3,
            SWEMWBS,
            MYCAW_CONCERN_1,
            MYCAW_CONCERN_2,
            MYCAW_WELLBEING,
            EQ_5D_5L_INDEX_ENGLAND,
            HADS_ANXIETY,
            HADS_DEPRESSION,
            WELLBEING_STAR,
            PAM,
            RESOURCE_GENERATOR_UK,
            GENERAL_MATTERING);

    private Measures() {}

    /** All of them by their names; a service extends it with its own. */
    public static Vocabulary<Measure> standard() {
        return STANDARD;
    }

    private static Measure ons(String code, String name, Direction direction) {
        return Measure.builder()
                .code(Code.ours(Measure.SYSTEM, code))
                .name(name)
                .range("0", "10")
                .direction(direction)
                .source(ONS)
                .build();
    }

    private static Measure mycaw(String code, String name) {
        return Measure.builder()
                .code(Code.ours(Measure.SYSTEM, code))
                .name(name)
                .range("0", "6")
                .direction(Direction.LOWER_IS_BETTER)
                .isLicensed(true)
                .source(new Provenance.Assumed(
                        "Paterson et al. 2007 describe seven points; that they are 0 to 6 and 0 is best is assumed"))
                .build();
    }

    private static Measure hads(String code, String name) {
        return Measure.builder()
                .code(Code.ours(Measure.SYSTEM, code))
                .name(name)
                .range("0", "21")
                .direction(Direction.LOWER_IS_BETTER)
                .isLicensed(true)
                .source(
                        new Provenance.Source(
                                "Snaith 2003, Health and Quality of Life Outcomes 1:29: two subscales of seven items of 0 to 3"))
                .build();
    }

    private static Vocabulary<Measure> listed(Measure... measures) {
        Vocabulary<Measure> all = Vocabulary.empty();
        for (Measure measure : measures) {
            all = all.with(measure, measure.name());
        }
        return all;
    }
}
