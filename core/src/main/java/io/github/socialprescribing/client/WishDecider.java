package io.github.socialprescribing.client;

import static io.github.socialprescribing.decision.Refusal.when;
import static io.github.socialprescribing.decision.Refusal.whenUnknown;

import io.github.socialprescribing.client.ClientCommand.ChangePreferences;
import io.github.socialprescribing.client.ClientCommand.RecordConsent;
import io.github.socialprescribing.client.ClientCommand.TellWish;
import io.github.socialprescribing.client.ClientCommand.WithdrawConsent;
import io.github.socialprescribing.client.ClientEvent.WishTold;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.policy.Context;
import io.vavr.control.Either;

/** Answers what a client wishes, wherever it is told: on their record, with a referral, on a pathway. */
public final class WishDecider {

    private WishDecider() {}

    /**
     * The answer to a command.
     *
     * @param wishes the wishes as they stand
     * @param command what is told
     * @param context when, by whom
     * @return the event; {@link RefusalCodes#NOT_YET} for a consent from tomorrow on, {@link RefusalCodes#NOT_FOUND} where
     *     nothing is there to be taken back
     */
    public static Either<Refusals, Decided<WishTold>> decide(Wishes wishes, TellWish command, Context context) {
        if (command instanceof RecordConsent it) {
            boolean early = it.consent().givenOn().isAfter(context.today());
            return Refusals.or(
                    when(early, RefusalCodes.NOT_YET), () -> Decided.of(new ClientEvent.ConsentRecorded(it.consent())));
        }
        if (command instanceof WithdrawConsent it) {
            boolean dead = !wishes.consents().isLive(it.scope(), context.today());
            return Refusals.or(
                    whenUnknown(dead, "live consent"),
                    () -> Decided.of(new ClientEvent.ConsentWithdrawn(it.scope(), context.today())));
        }
        return Either.right(
                Decided.of(new ClientEvent.PreferencesChanged(((ChangePreferences) command).preferences())));
    }
}
