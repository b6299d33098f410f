package io.github.socialprescribing.cases;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.provenance.RuleOverride;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** When something is asked, by whom, under which policy, and what they know and set aside besides. */
record Now(LocalDate day, ActorId who, Role role, Policy policy, FactValues known, Seq<RuleOverride> aside) {

    Now(LocalDate day, ActorId who, Role role, Policy policy, FactValues known) {
        this(day, who, role, policy, known, List.empty());
    }

    static Now worker(LocalDate day) {
        return new Now(day, Moments.WORKER, Roles.LINK_WORKER, Cesp.policy(), FactValues.NONE);
    }

    static Now manager(LocalDate day) {
        return worker(day).manager();
    }

    Now manager() {
        return new Now(day, Moments.MANAGER, Roles.MANAGER, policy, known);
    }

    Now worker() {
        return new Now(day, Moments.WORKER, Roles.LINK_WORKER, policy, known);
    }

    Now on(LocalDate other) {
        return new Now(other, who, role, policy, known);
    }

    Now under(Policy other) {
        return new Now(day, who, role, other, known, aside);
    }

    Now knowing(FactValues facts) {
        return new Now(day, who, role, policy, facts);
    }

    /** Where a rule was set aside by somebody who acts in a role. */
    Now settingAside(RuleId rule, Role by) {
        RuleOverride override =
                new RuleOverride(rule, Moments.MANAGER, by, new Narrative("this once"), day.plusDays(1));
        return new Now(day, who, role, policy, known, aside.append(override));
    }

    Context context(Option<Long> seen) {
        Context told = Moments.of(day, who, role, policy);
        return Context.builder()
                .recorded(told.recorded())
                .policy(policy)
                .supplement(known)
                .overrides(aside)
                .seen(seen)
                .build();
    }
}
