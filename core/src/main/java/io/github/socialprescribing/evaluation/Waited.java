package io.github.socialprescribing.evaluation;

import io.github.socialprescribing.asset.WaitBand;
import io.github.socialprescribing.connection.Connection;
import io.github.socialprescribing.connection.Connection.OnwardReferral;
import io.github.socialprescribing.connection.OnwardStatus;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * How long the client of one connection waited, from the day on which they were referred.
 *
 * @param untilAccepted the word for the time until the destination accepted
 * @param untilStarted the word for the time until the client started
 * @param days how many days that was; negative where they have not started
 */
record Waited(String untilAccepted, String untilStarted, long days) {

    private static final Function<WaitBand, String> BANDS = Words.of(WaitBand.class);
    private static final Waited NOT = new Waited(OnwardReferralMap.NOT_REFERRED, OnwardReferralMap.NOT_REFERRED, -1);

    static Waited of(Connection connection) {
        return connection instanceof OnwardReferral referral ? of(referral) : NOT;
    }

    /** Whoever started without an acceptance that is recorded, as from a waiting list, was accepted that day. */
    private static Waited of(OnwardReferral referral) {
        LocalDate sent = referral.firstOn(OnwardStatus.SENT)
                .getOrElse(() -> referral.steps().head().on());
        Option<LocalDate> started = referral.firstOn(OnwardStatus.STARTED);
        Option<LocalDate> accepted = referral.firstOn(OnwardStatus.ACCEPTED).orElse(started);
        return new Waited(
                word(sent, accepted, OnwardReferralMap.NOT_ACCEPTED),
                word(sent, started, OnwardReferralMap.NOT_STARTED),
                started.isEmpty() ? -1 : Math.max(0, started.get().toEpochDay() - sent.toEpochDay()));
    }

    private static String word(LocalDate sent, Option<LocalDate> until, String notYet) {
        return until.isEmpty() ? notYet : BANDS.apply(WaitBand.between(sent, until.get()));
    }

    boolean hasStarted() {
        return days >= 0;
    }
}
