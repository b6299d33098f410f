package io.github.socialprescribing.advocacy;

import io.github.socialprescribing.identity.ApplicationId;
import io.github.socialprescribing.identity.NeedId;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** Asking for what somebody is entitled to. */
@Value.Immutable
public sealed interface Application permits ImmutableApplication {

    /** Who is to have it: Carla's respite care was for her children. */
    enum Beneficiary {
        /** The client. */
        CLIENT,
        /** The client's children. */
        CHILDREN,
        /** Somebody else of the client's household. */
        HOUSEHOLD
    }

    /** Names it within its pathway. */
    ApplicationId id();

    /** What is asked for. */
    EntitlementKind kind();

    /** Who is to have it; the client unless somebody says otherwise. */
    @Value.Default
    default Beneficiary beneficiary() {
        return Beneficiary.CLIENT;
    }

    /** The need it serves, where it is known. */
    @Value.Default
    default Option<NeedId> need() {
        return Option.none();
    }

    /** Starts an application. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Application}. */
    final class Builder extends ImmutableApplication.Builder {
        Builder() {}
    }
}
