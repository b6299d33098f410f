package io.github.socialprescribing.evaluation;

import io.github.socialprescribing.vocabulary.Vocabulary;

/** With what link workers "might be tasked", as the source paper finds it in the literature (Discussion). */
public final class ServiceAims {

    /** "Reducing service burden". */
    public static final ServiceAim REDUCE_SERVICE_BURDEN = ServiceAim.of("reduce-service-burden");

    /** "Addressing social determinants of health". */
    public static final ServiceAim ADDRESS_SOCIAL_DETERMINANTS = ServiceAim.of("address-social-determinants");

    /** "Changing behaviour". */
    public static final ServiceAim CHANGE_BEHAVIOUR = ServiceAim.of("change-behaviour");

    /** "Improving physical and mental health". */
    public static final ServiceAim IMPROVE_HEALTH = ServiceAim.of("improve-health");

    private static final Vocabulary<ServiceAim> STANDARD = Vocabulary.<ServiceAim>empty()
            .with(REDUCE_SERVICE_BURDEN, "to reduce the burden of services")
            .with(ADDRESS_SOCIAL_DETERMINANTS, "to address social determinants of health")
            .with(CHANGE_BEHAVIOUR, "to change behaviour")
            .with(IMPROVE_HEALTH, "to improve physical and mental health");

    private ServiceAims() {}

    /** All of them with their labels; a service extends it with its own. */
    public static Vocabulary<ServiceAim> standard() {
        return STANDARD;
    }
}
