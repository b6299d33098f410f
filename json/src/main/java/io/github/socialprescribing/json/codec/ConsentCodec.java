package io.github.socialprescribing.json.codec;

import static io.github.socialprescribing.json.codec.Texts.DATE;

import io.github.socialprescribing.client.Consent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.json.decode.Member;
import io.github.socialprescribing.json.problem.ReferralProblemCodes;
import io.vavr.control.Option;
import java.time.LocalDate;

/** A consent as JSON. */
final class ConsentCodec {

    private static final Form<Consent> FORM = new Form<>("consent");

    private static final Member<ConsentScope> SCOPE = FORM.required(
            "scope", Texts.word("a consent", ConsentScope.values()), Consent::scope, "what was agreed to");
    private static final Member<LocalDate> GIVEN_ON =
            FORM.required("givenOn", DATE, Consent::givenOn, "the first day on which it holds");
    private static final Member<Option<LocalDate>> EXPIRES_ON =
            FORM.optional("expiresOn", DATE, Consent::expiresOn, "the last day on which it holds");
    private static final Member<Option<LocalDate>> WITHDRAWN_ON =
            FORM.optional("withdrawnOn", DATE, Consent::withdrawnOn, "the day it was taken back");
    private static final Member<ActorId> CAPTURED_BY =
            FORM.required("capturedBy", Texts.id(ActorId::new), Consent::capturedBy, "who heard the client say so");

    static {
        endsAfterItWasGiven(EXPIRES_ON);
        endsAfterItWasGiven(WITHDRAWN_ON);
    }

    /** Any consent. */
    static final Codec<Consent> CONSENT = FORM.make(values -> Consent.of(
            values.get(SCOPE),
            values.get(GIVEN_ON),
            values.get(EXPIRES_ON),
            values.get(WITHDRAWN_ON),
            values.get(CAPTURED_BY)));

    private ConsentCodec() {}

    private static void endsAfterItWasGiven(Member<Option<LocalDate>> end) {
        FORM.law(
                ReferralProblemCodes.CONSENT_ENDS_EARLY,
                end,
                values -> values.get(end).isEmpty() || !values.get(end).get().isBefore(values.get(GIVEN_ON)),
                GIVEN_ON,
                end);
    }
}
