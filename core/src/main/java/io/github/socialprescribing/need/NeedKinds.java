package io.github.socialprescribing.need;

import io.github.socialprescribing.vocabulary.Vocabulary;

/**
 * The kinds of need that the source paper names, and those that HL7's SDOH Clinical Care guide adds. Both lists are
 * open: the paper closes one of its own with "and more".
 */
public final class NeedKinds {

    /** Mental health: Mary was "referred for mental health problems" (Table 1). */
    public static final NeedKind MENTAL_HEALTH = NeedKind.of("mental-health");

    /** Loneliness: "a response to loneliness" (Introduction). */
    public static final NeedKind LONELINESS = NeedKind.of("loneliness");

    /** Living with a long-term condition: "supporting people to live well with long-term health conditions" (Introduction). */
    public static final NeedKind LONG_TERM_CONDITION = NeedKind.of("long-term-condition");

    /** Food: "Mary was hungry" (Table 1). */
    public static final NeedKind FOOD = NeedKind.of("food");

    /** Money: the root of benefits, debt and energy; SDOH-CC's financial-insecurity. */
    public static final NeedKind MONEY = NeedKind.of("money");

    /** Welfare benefits: "her welfare benefits had been stopped" (Table 1). */
    public static final NeedKind WELFARE_BENEFITS = NeedKind.of("welfare-benefits");

    /** Debt: debt advice is among the usual destinations. */
    public static final NeedKind DEBT = NeedKind.of("debt");

    /** Heating and energy: "Extra funding was acquired for heating bills" (Table 1). */
    public static final NeedKind ENERGY = NeedKind.of("energy");

    /** Getting online: "she had no internet to access her online benefits account" (Table 1). */
    public static final NeedKind DIGITAL = NeedKind.of("digital");

    /** Housing: Carla's move (Table 3). */
    public static final NeedKind HOUSING = NeedKind.of("housing");

    /** Homelessness: SDOH-CC's homelessness. */
    public static final NeedKind HOMELESSNESS = NeedKind.of("homelessness");

    /** Employment: SDOH-CC's employment-status. */
    public static final NeedKind EMPLOYMENT = NeedKind.of("employment");

    /** Education: SDOH-CC's educational-attainment. */
    public static final NeedKind EDUCATION = NeedKind.of("education");

    /** Family: Carla's children (Table 3). */
    public static final NeedKind FAMILY = NeedKind.of("family");

    /** Caring for somebody: "discussions with family and carers" (Findings). */
    public static final NeedKind CARING = NeedKind.of("caring");

    /** Relationships and saying no: "Mary struggled to assert herself and say 'no'" (Table 1). */
    public static final NeedKind RELATIONSHIPS = NeedKind.of("relationships");

    /** Self-esteem and confidence: "fostering self-efficacy" (Findings). */
    public static final NeedKind SELF_ESTEEM = NeedKind.of("self-esteem");

    /** Bereavement: "navigate bereavement or significant life changes" (Findings). */
    public static final NeedKind BEREAVEMENT = NeedKind.of("bereavement");

    /** A change of life: "navigate bereavement or significant life changes" (Findings). */
    public static final NeedKind LIFE_CHANGE = NeedKind.of("life-change");

    /** Transport: "obtaining bus passes" (Findings). */
    public static final NeedKind TRANSPORT = NeedKind.of("transport");

    /** Physical health: "physical and mental health symptoms" (Findings). */
    public static final NeedKind PHYSICAL_HEALTH = NeedKind.of("physical-health");

    /** Medication: Carla's clinical pharmacist (Table 3). */
    public static final NeedKind MEDICATION = NeedKind.of("medication");

    /** Trauma: Carla's history (Table 3). */
    public static final NeedKind TRAUMA = NeedKind.of("trauma");

    /** Safety and crime: Carla's police matter (Table 3). */
    public static final NeedKind SAFETY = NeedKind.of("safety");

    /** Access to care: "lots of referrals to medical resources that have been missed" (Findings). */
    public static final NeedKind ACCESS_TO_CARE = NeedKind.of("access-to-care");

    /** Language: SDOH-CC's language-access. */
    public static final NeedKind LANGUAGE = NeedKind.of("language");

    private static final Vocabulary<NeedKind> STANDARD = Vocabulary.<NeedKind>empty()
            .with(MENTAL_HEALTH, "mental health")
            .with(LONELINESS, "loneliness")
            .with(LONG_TERM_CONDITION, "living with a long-term condition")
            .with(FOOD, "food")
            .with(MONEY, "money")
            .with(WELFARE_BENEFITS, "welfare benefits", MONEY)
            .with(DEBT, "debt", MONEY)
            .with(ENERGY, "heating and energy", MONEY)
            .with(DIGITAL, "getting online")
            .with(HOUSING, "housing")
            .with(HOMELESSNESS, "homelessness", HOUSING)
            .with(EMPLOYMENT, "employment")
            .with(EDUCATION, "education")
            .with(FAMILY, "family")
            .with(CARING, "caring for somebody")
            .with(RELATIONSHIPS, "relationships and saying no")
            .with(SELF_ESTEEM, "self-esteem and confidence")
            .with(BEREAVEMENT, "bereavement")
            .with(LIFE_CHANGE, "a change of life")
            .with(TRANSPORT, "transport")
            .with(PHYSICAL_HEALTH, "physical health")
            .with(MEDICATION, "medication")
            .with(TRAUMA, "trauma")
            .with(SAFETY, "safety and crime")
            .with(ACCESS_TO_CARE, "access to care")
            .with(LANGUAGE, "language");

    private NeedKinds() {}

    /** All of them with their labels; a service extends it with its own. */
    public static Vocabulary<NeedKind> standard() {
        return STANDARD;
    }
}
