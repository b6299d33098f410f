package io.github.socialprescribing.feedback;

import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.privacy.About;
import io.github.socialprescribing.privacy.ConsentRule;
import io.github.socialprescribing.privacy.ProtectedTable;
import io.github.socialprescribing.privacy.Release;
import io.github.socialprescribing.privacy.ShownCount;
import io.github.socialprescribing.privacy.Table;
import io.github.socialprescribing.privacy.Tally;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * What a community may hear of the pathways of its people: one release of tables, with the consent under which people are in
 * it, and how many are not. It holds no id of a client and no story of anybody.
 *
 * @param consent what everybody who is counted agreed to
 * @param plan what was counted, and on which day
 * @param leftOut of how many people pathways are not in it, for want of that consent
 * @param release its tables, protected together
 */
public record Feedback(ConsentScope consent, FeedbackPlan plan, ShownCount leftOut, Release release) {

    static Feedback of(FeedbackPlan plan, ShownCount leftOut, Seq<Tally> tallies) {
        return new Feedback(ConsentScope.PANEL_AGGREGATE, plan, leftOut, Release.of(plan.threshold(), tallies));
    }

    /** What people lack, by community and need, and why needs stay unmet. */
    public UnmetNeeds unmetNeeds() {
        return new UnmetNeeds(named(UnmetNeeds.NAME), named(UnmetNeeds.REASONS));
    }

    /** Whether link workers are used to fill gaps in infrastructure. */
    public SubstitutionWarning substitution() {
        return new SubstitutionWarning(named(SubstitutionWarning.NAME));
    }

    private ProtectedTable named(String name) {
        return release.find(name).get();
    }

    /** All that it tells, as tables to be written: how it was counted first, then each table. */
    public Seq<Table> tables() {
        About about = new About(plan.purpose(), ConsentRule.PANEL_AGGREGATE);
        return release.tables()
                .tail()
                .map(it -> it.table(about))
                .prepend(unmetNeeds().table(about))
                .prepend(about.table(List.of(
                        List.of("as of", plan.asOf().toString()),
                        List.of("threshold", Integer.toString(plan.threshold())),
                        List.of("people left out", leftOut.toString()))));
    }
}
