package io.github.socialprescribing.advocacy;

import io.github.socialprescribing.identity.ApplicationId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.need.Beneficiary;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** Asking for what somebody is entitled to. */
@Value.Immutable
public sealed interface Application permits ImmutableApplication {

    /** Names it within its pathway. */
    ApplicationId id();

    /** What is asked for. */
    EntitlementKind kind();

    /** Who is to have it, as Carla's children had respite care; the client unless somebody says otherwise. */
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
