package io.github.socialprescribing.client;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;

/**
 * All that a client agreed to, in the order in which they did.
 *
 * @param all the consents, withdrawn ones included
 */
public record Consents(Seq<Consent> all) {

    /** A client who has not been asked. */
    public static Consents none() {
        return new Consents(Vector.empty());
    }

    /**
     * Whether a consent of that scope holds on a day.
     *
     * @param scope what must have been agreed to
     * @param day the day asked about
     */
    public boolean isLive(ConsentScope scope, LocalDate day) {
        for (Consent consent : all) {
            if (consent.scope() == scope && consent.isLiveOn(day)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a consent of that scope holds on a day, and has not been taken back since: to be counted is to be told of anew,
     * so that whoever has taken it back is not.
     *
     * @param scope what must have been agreed to
     * @param day the day asked about
     */
    public boolean isLiveSince(ConsentScope scope, LocalDate day) {
        for (Consent consent : all) {
            if (consent.scope() == scope
                    && consent.isLiveOn(day)
                    && consent.withdrawnOn().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a consent of that scope was taken back and none has been given since.
     *
     * @param scope what was agreed to
     * @param day the day asked about
     */
    public boolean isTakenBack(ConsentScope scope, LocalDate day) {
        return !isLive(scope, day)
                && all.filter(consent -> consent.scope() == scope)
                        .flatMap(Consent::withdrawnOn)
                        .exists(end -> !end.isAfter(day));
    }

    /**
     * These consents and one more.
     *
     * @param consent what was agreed to besides
     */
    public Consents with(Consent consent) {
        return new Consents(all.append(consent));
    }

    /**
     * These consents, those of one scope taken back. What has ended already stays as it was.
     *
     * @param scope what is agreed to no more
     * @param day the first day on which it is not
     */
    public Consents withdrawn(ConsentScope scope, LocalDate day) {
        return new Consents(all.map(
                consent -> consent.scope() == scope && consent.isLiveOn(day) ? consent.withdrawnOn(day) : consent));
    }

    /**
     * These consents and those of another record of the same person. What was taken back on either holds on neither,
     * unless it was given anew later: in doubt the client has not agreed.
     *
     * @param others the consents of the other record
     */
    public Consents merged(Consents others) {
        Seq<Consent> both = all.appendAll(others.all.reject(all::contains));
        return new Consents(both.map(consent -> both.filter(it -> it.scope() == consent.scope())
                .flatMap(Consent::withdrawnOn)
                .filter(consent::isLiveOn)
                .min()
                .fold(() -> consent, consent::withdrawnOn)));
    }
}
