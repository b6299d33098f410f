package io.github.socialprescribing.profile;

import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.policy.CountingTable;
import io.github.socialprescribing.policy.Effect;
import io.github.socialprescribing.policy.OverrideRight;
import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyDraft;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.policy.Tier;
import io.github.socialprescribing.provenance.Provenance;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/** A profile as it is written down: which rules, set to which numbers, counting what. */
final class Sheet {

    /** What every service needs that takes people on, cares for them, and lets them go. */
    static final Seq<String> COMMON = List.of(
            "CON-01",
            "CON-02",
            "CON-03",
            "CON-04",
            "SAF-01",
            "SAF-02",
            "SAF-04",
            "SAF-04.manager",
            "SAF-05",
            "SAF-05.closure",
            "SAF-06",
            "ELG-04",
            "END-01",
            "END-02",
            "END-02.withheld",
            "END-02.client",
            "END-03",
            "END-04",
            "END-05",
            "END-06",
            "END-07",
            "REN-04");

    /**
     * What a service needs that has an end which somebody could ask to move: a case, a client who wants it, and somebody
     * else who decides. Where no rule says so, whoever asks may also grant.
     */
    static final Seq<String> DECIDED = List.of("EXT-01", "EXT-02", "EXT-06.ground", "EXT-06.client");

    /** What a service needs in which more sessions are an ordinary thing to ask for. */
    static final Seq<String> EXTENDING =
            DECIDED.appendAll(List.of("EXT-03", "EXT-04", "EXT-04.request", "EXT-05", "EXT-07", "EXT-08"));

    /**
     * Nobody sets these aside. To override who decides would be to decide for oneself; a small count protects people whom
     * nobody asked, so that no chair may show it; and what was agreed with a funder holds under every policy, so that to set
     * the rule aside would open nothing.
     */
    private static final List<String> STANDING = List.of(
            "EXT-01", "EXT-02", "PNL-04", "BUD-01.balance", "BUD-01.period", "BUD-01.restriction", "BUD-01.need");

    private final PolicyDraft draft;

    private Sheet(PolicyDraft draft) {
        this.draft = draft;
    }

    static Sheet of(String id, Seq<String> rules) {
        PolicyDraft draft = RuleCatalogue.draft(id, "1", rules);
        for (Rule rule : draft.rules()) {
            if (objects(rule)
                    && isOverridable(rule.tier())
                    && !STANDING.contains(rule.id().value())) {
                draft = draft.withOverrides(new OverrideRight(rule.id(), whoMaySetAside(rule)));
            }
        }
        return new Sheet(draft);
    }

    /** The same sheet with one number set otherwise. */
    Sheet set(Parameter parameter, long value, Provenance why) {
        if (!has(draft, parameter.name())) {
            throw new IllegalArgumentException("no rule mentions the parameter `" + parameter.name() + "`");
        }
        return new Sheet(draft.replacing(parameter.withValue(value, why)));
    }

    Sheet counting(CountingTable table) {
        return new Sheet(draft.withCounting(table));
    }

    PolicyDraft draft() {
        return draft;
    }

    static Policy build(PolicyDraft draft) {
        return draft.build()
                .getOrElseThrow(faults -> new IllegalStateException("the shipped policy is sound: " + faults));
    }

    private static boolean has(PolicyDraft draft, String parameter) {
        return draft.parameters().exists(it -> it.name().equals(parameter));
    }

    private static boolean objects(Rule rule) {
        return rule.effects()
                .exists(effect -> effect instanceof Effect.Refuse || effect instanceof Effect.NeedsDecision);
    }

    private static boolean isOverridable(int number) {
        for (Tier tier : Tiers.all()) {
            if (tier.number() == number) {
                return tier.overridable();
            }
        }
        return false;
    }

    /** A manager; of a panel's rules its chair, and of missed contacts whoever knows the client best as well. */
    private static Set<Role> whoMaySetAside(Rule rule) {
        if (rule.tier() == Tiers.COMMUNITY.number()) {
            return LinkedHashSet.of(Roles.PANEL_CHAIR);
        }
        return rule.tier() == Tiers.ATTENDANCE.number()
                ? LinkedHashSet.of(Roles.MANAGER, Roles.LINK_WORKER)
                : LinkedHashSet.of(Roles.MANAGER);
    }
}
