package io.github.socialprescribing.profile;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.paper;
import static io.github.socialprescribing.policy.Rules.source;

import io.github.socialprescribing.policy.CountingRow;
import io.github.socialprescribing.policy.CountingTable;
import io.github.socialprescribing.policy.Span;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What counts, as the field has it: rows from which the counting table of a policy is made. */
public final class CountingRows {

    /** A session that was held counts as one. */
    public static final CountingRow ATTENDED = CountingRow.of("CNT-00", 2, paper("6–8 sessions of social prescribing"))
            .forKinds("session", "home-visit")
            .forOutcomes("attended");

    /** A session that was missed, or called off by the client, counts for nothing. */
    public static final CountingRow MISSED_IS_FREE = CountingRow.of(
                    "CNT-01", 0, assumed("a session that was not had is still on offer"))
            .forOutcomes("did-not-attend", "cancelled-by-client");

    /** What an appointment is; a call that nobody answers is rung again. */
    private static final String[] APPOINTMENTS = {"session", "home-visit", "accompaniment"};

    /** A session that was missed counts as one. */
    public static final CountingRow MISSED_COUNTS = CountingRow.of(
                    "CNT-02",
                    2,
                    source(
                            "University of Wolverhampton counselling: missed appointments count towards the agreed number"))
            .forKinds(APPOINTMENTS)
            .forOutcomes("did-not-attend");

    /** A session that was called off with less than 48 hours' notice counts as one. */
    public static final CountingRow LATE_CANCELLATION_COUNTS = CountingRow.of(
                    "CNT-02", 2, source("University of Wolverhampton counselling: 48 hours' notice"))
            .forKinds(APPOINTMENTS)
            .forOutcomes("cancelled-by-client")
            .forNotice(Span.below(48));

    /** A session that was called off with 48 hours' notice counts for nothing. */
    public static final CountingRow EARLY_CANCELLATION_IS_FREE = CountingRow.of(
                    "CNT-02", 0, source("University of Wolverhampton counselling: 48 hours' notice"))
            .forKinds(APPOINTMENTS)
            .forOutcomes("cancelled-by-client")
            .forNotice(Span.from(48));

    /** What the service calls off counts for nothing, and moves a window by the gap. */
    public static final CountingRow SERVICE_PAYS = CountingRow.of(
                    "CNT-03", 0, assumed("what the service calls off costs the client nothing"))
            .forOutcomes("cancelled-by-service");

    /** Popping in counts for nothing, missed or not: it was promised to a client whose sessions were over. */
    public static final CountingRow POP_INS_ARE_FREE =
            CountingRow.of("CNT-04", 0, paper("You can still pop in")).forKinds("pop-in");

    /** A group counts for nothing, missed or not: it is one of the things in the community to which people are connected. */
    public static final CountingRow GROUPS_ARE_FREE = CountingRow.of(
                    "CNT-04",
                    0,
                    paper(
                            "The group embodies Community Enhanced Social Prescribing as it draws on the skills and assets of a"
                                    + " community"))
            .forKinds("group-session");

    /** A letter counts for nothing, answered or not. */
    public static final CountingRow LETTERS_ARE_FREE = CountingRow.of(
                    "CNT-04", 0, assumed("a letter is not one of the sessions offered"))
            .forKinds("letter");

    /** A call of less than a quarter of an hour counts for nothing, nor does one that did not come about. */
    public static final CountingRow SHORT_CALL_IS_FREE = CountingRow.of(
                    "CNT-04", 0, assumed("a call of less than a quarter of an hour is a check-in"))
            .forKinds("call")
            .forMinutes(Span.below(15));

    /** A longer call counts as one. */
    public static final CountingRow LONG_CALL = CountingRow.of(
                    "CNT-00", 2, assumed("a longer call is a session by other means"))
            .forKinds("call")
            .forOutcomes("attended")
            .forMinutes(Span.from(15));

    /** Going along for less than half an hour counts by half. */
    public static final CountingRow SHORT_ACCOMPANIMENT = CountingRow.of(
                    "CNT-05", 1, assumed("the paper is silent; half under half an hour"))
            .forKinds("accompaniment")
            .forOutcomes("attended")
            .forMinutes(Span.below(30));

    /** Going along for half an hour or longer counts as one. */
    public static final CountingRow ACCOMPANIMENT = CountingRow.of(
                    "CNT-05", 2, assumed("the paper is silent; a whole from half an hour"))
            .forKinds("accompaniment")
            .forOutcomes("attended")
            .forMinutes(Span.from(30));

    /** A call counts as one, however short. */
    public static final CountingRow EVERY_CALL = CountingRow.of(
                    "LIM-03",
                    2,
                    source("Surrey and North East training hubs: 6 to 12 contacts, calls and home visits included"))
            .forKinds("call")
            .forOutcomes("attended");

    /** A light contact while support is held counts by half. */
    public static final CountingRow LIGHT_CONTACT = CountingRow.of(
                    "HOL-01", 1, assumed("a light contact is less than a session"))
            .forKinds("check-in")
            .forOutcomes("attended");

    private CountingRows() {}

    /** Every row; they do not go together. */
    public static Seq<CountingRow> all() {
        return List.of(
                ATTENDED,
                MISSED_IS_FREE,
                MISSED_COUNTS,
                LATE_CANCELLATION_COUNTS,
                EARLY_CANCELLATION_IS_FREE,
                SERVICE_PAYS,
                POP_INS_ARE_FREE,
                GROUPS_ARE_FREE,
                LETTERS_ARE_FREE,
                SHORT_CALL_IS_FREE,
                LONG_CALL,
                SHORT_ACCOMPANIMENT,
                ACCOMPANIMENT,
                EVERY_CALL,
                LIGHT_CONTACT);
    }

    /** What most services count, by assumption: what was held, calls of a quarter of an hour, going along. */
    public static CountingTable common() {
        return CountingTable.of(
                ATTENDED,
                MISSED_IS_FREE,
                SERVICE_PAYS,
                POP_INS_ARE_FREE,
                GROUPS_ARE_FREE,
                LETTERS_ARE_FREE,
                SHORT_CALL_IS_FREE,
                LONG_CALL,
                SHORT_ACCOMPANIMENT,
                ACCOMPANIMENT);
    }

    /** Contacts rather than sessions: every call counts. */
    static CountingTable contacts() {
        return CountingTable.of(
                ATTENDED,
                MISSED_IS_FREE,
                SERVICE_PAYS,
                POP_INS_ARE_FREE,
                GROUPS_ARE_FREE,
                LETTERS_ARE_FREE,
                EVERY_CALL,
                SHORT_ACCOMPANIMENT,
                ACCOMPANIMENT);
    }

    /** Appointments rather than sessions had: missing one uses it up. */
    static CountingTable appointments() {
        return CountingTable.of(
                ATTENDED,
                MISSED_COUNTS,
                LATE_CANCELLATION_COUNTS,
                EARLY_CANCELLATION_IS_FREE,
                SERVICE_PAYS,
                POP_INS_ARE_FREE,
                GROUPS_ARE_FREE,
                LETTERS_ARE_FREE,
                SHORT_CALL_IS_FREE,
                LONG_CALL,
                SHORT_ACCOMPANIMENT,
                ACCOMPANIMENT);
    }
}
