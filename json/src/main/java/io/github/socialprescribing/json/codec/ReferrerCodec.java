package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.json.decode.Member;
import io.vavr.control.Option;

/** Who referred, as JSON. */
final class ReferrerCodec {

    private static final Form<Referrer> FORM = new Form<>("referrer");

    private static final Member<ActorId> ID =
            FORM.required("id", Texts.id(ActorId::new), Referrer::id, "names the person or system that referred");
    private static final Member<Option<OrganisationId>> ORGANISATION =
            FORM.optional("organisation", Texts.id(OrganisationId::new), Referrer::organisation, "on whose behalf");

    /** Any referrer. */
    static final Codec<Referrer> REFERRER = FORM.make(values -> new Referrer(values.get(ID), values.get(ORGANISATION)));

    private ReferrerCodec() {}

    /**
     * Who referred.
     *
     * @param id names the person or system
     * @param organisation on whose behalf
     */
    record Referrer(ActorId id, Option<OrganisationId> organisation) {}
}
