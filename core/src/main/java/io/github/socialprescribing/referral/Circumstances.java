package io.github.socialprescribing.referral;

import io.github.socialprescribing.client.ContactPreferences;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.workforce.Candidate;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** What the caller knows about a referral's surroundings, and the referral itself does not. All of it may be left out. */
@Value.Immutable
public sealed interface Circumstances permits ImmutableCircumstances {

    /** What acceptance rests on, such as age, waits and earlier pathways; consent and route are read from the intake. */
    @Value.Default
    default IntakeSituation client() {
        return IntakeSituation.builder().build();
    }

    /** The workers who may be given the client; only these can be. */
    @Value.Default
    default Seq<Candidate> candidates() {
        return List.empty();
    }

    /** What the client weighs in a caseload, in tenths of an ordinary one. */
    @Value.Default
    default int weight() {
        return 10;
    }

    /** When and how the client would like to be contacted. */
    @Value.Default
    default ContactPreferences preferences() {
        return ContactPreferences.none();
    }

    /** Whether the client is known to be an adult at risk. */
    @Value.Default
    default boolean atRisk() {
        return false;
    }

    /** Whether somebody has since made sure, on record, that the client is safe. */
    @Value.Default
    default boolean welfareChecked() {
        return false;
    }

    /** The organisation that received the referral, as a party to agreements. */
    @Value.Default
    default Option<OrganisationId> us() {
        return Option.none();
    }

    /** The open-door agreements that there are. */
    @Value.Default
    default Seq<OpenDoorAgreement> agreements() {
        return List.empty();
    }

    /** Nothing but the referral is known. */
    static Circumstances unknown() {
        return builder().build();
    }

    /** Starts circumstances. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Circumstances}. */
    final class Builder extends ImmutableCircumstances.Builder {
        Builder() {}
    }
}
