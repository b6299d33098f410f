package io.github.socialprescribing.profile;

import io.github.socialprescribing.policy.Policy;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The policies that come with the library. */
public final class Profiles {

    private Profiles() {}

    /** Every one, the source paper's own first. */
    public static Seq<Policy> all() {
        return List.of(
                Cesp.policy(),
                PcnEngland.policy(),
                HseIreland.policy(),
                OnePlusFive.policy(),
                Youth.policy(),
                TwelveWeeks.policy(),
                TenInSixMonths.policy(),
                LongHaul.policy(),
                CounsellingStrict.policy(),
                SignpostingOffice.policy(),
                NoPolicy.policy());
    }

    /**
     * The one of this id.
     *
     * @param id such as {@code HSE-IE}
     */
    public static Option<Policy> find(String id) {
        return all().find(policy -> policy.id().equals(id));
    }
}
