package io.github.socialprescribing.evaluation;

import io.github.socialprescribing.need.NeedStatus;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;
import java.util.function.Predicate;

/**
 * A share of pathways that can be compared between groups.
 *
 * @param code the word for it
 * @param among of which pathways it is the share
 * @param hit which of those it counts
 */
public record Rate(Code code, Predicate<Pathway> among, Predicate<Pathway> hit) implements Term {

    /** The last part of the name of this library's own code system for rates. */
    public static final String SYSTEM = "rate";

    /** Of all pathways, those with at least one connection: social prescribing is "the process through which people are connected". */
    public static final Rate CONNECTED = of(
            "connected", pathway -> true, pathway -> pathway.connections().all().nonEmpty());

    /** Of those with a connection, those whose client values one: "connecting people to valued community assets". */
    public static final Rate VALUED = of(
            "valued",
            pathway -> pathway.connections().all().nonEmpty(),
            pathway -> pathway.connections().isAnyValued());

    /** Of those that ended, those that ended as planned. */
    public static final Rate ENDED_AS_PLANNED = of(
            "ended-as-planned",
            pathway -> !pathway.isOpen(),
            pathway -> pathway.ending().exists(ending -> ending.isPlanned()));

    /** Of those with a need, those of which at least one was met. */
    public static final Rate A_NEED_MET = of(
            "a-need-met",
            pathway -> pathway.needs().all().nonEmpty(),
            pathway -> pathway.needs().statuses().values().exists(NeedStatus.Met.class::isInstance));

    /**
     * A rate in this library's own code system.
     *
     * @param value lower case, words joined by hyphens
     * @param among of which pathways it is the share
     * @param hit which of those it counts
     */
    public static Rate of(String value, Predicate<Pathway> among, Predicate<Pathway> hit) {
        return new Rate(Code.ours(SYSTEM, value), among, hit);
    }

    @Override
    public String toString() {
        return code.value();
    }
}
