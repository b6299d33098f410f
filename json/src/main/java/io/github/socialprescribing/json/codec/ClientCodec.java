package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.client.AgeBand;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.json.decode.Member;
import io.vavr.control.Option;

/** The person a referral is about, as JSON: an id that tells nothing, and what a service must know. */
final class ClientCodec {

    private static final Form<Referred> FORM = new Form<>("client");

    private static final Member<ClientId> ID =
            FORM.required("id", Texts.id(ClientId::new), Referred::id, "names the client, and tells nothing else");
    private static final Member<Option<AgeBand>> AGE_BAND = FORM.optional(
            "ageBand", Texts.word("an age band", AgeBand.values()), Referred::ageBand, "how old the client is");

    /** Any client. */
    static final Codec<Referred> CLIENT = FORM.make(values -> new Referred(values.get(ID), values.get(AGE_BAND)));

    private ClientCodec() {}

    /**
     * The client of a referral.
     *
     * @param id names the client
     * @param ageBand how old the client is
     */
    record Referred(ClientId id, Option<AgeBand> ageBand) {}
}
