package io.github.socialprescribing.community;

import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.FeedbackId;
import io.github.socialprescribing.identity.GapId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** What one side says to another. */
@Value.Immutable
public sealed interface FeedbackMessage permits ImmutableFeedbackMessage {

    /** Names it. */
    FeedbackId id();

    /** In which community it is said. */
    CommunityId community();

    /** Who speaks. */
    Party from();

    /** Who is spoken to. */
    Party to();

    /** What is said. */
    Narrative words();

    /** What sort of word it is; none where nobody says. */
    @Value.Default
    default Option<FeedbackKind> kind() {
        return Option.none();
    }

    /** By what way it is said; none where nobody noted it. */
    @Value.Default
    default Option<ChannelMode> mode() {
        return Option.none();
    }

    /** Which gap it is about, if any. */
    @Value.Default
    default Option<GapId> gap() {
        return Option.none();
    }

    /** Refuses a party that speaks to itself. */
    @Value.Check
    default void check() {
        if (from() == to()) {
            throw new IllegalArgumentException("a direction has two ends");
        }
    }

    /** Starts a message. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FeedbackMessage}. */
    final class Builder extends ImmutableFeedbackMessage.Builder {
        Builder() {}
    }
}
