package io.github.socialprescribing.community;

import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * What may be done about a matter about which a community speaks up. Opening it stands in {@link IssueDecider}, since before
 * that there is none.
 */
public sealed interface IssueCommand {

    /**
     * Record that somebody more says so.
     *
     * @param voice who does
     */
    record AddVoice(ActorId voice) implements IssueCommand {}

    /** Say it aloud, in the community's name. */
    record VoiceIssue() implements IssueCommand {}

    /**
     * Record what those to whom it was said replied.
     *
     * @param words what they replied
     */
    record RecordResponse(Narrative words) implements IssueCommand {}

    /**
     * Pursue it no more.
     *
     * @param reason why; refused without, where there was no reply
     */
    record CloseIssue(Option<Narrative> reason) implements IssueCommand {}

    /**
     * The answer of the one function that fits.
     *
     * @param add asked of a voice more
     * @param voice asked of saying it aloud
     * @param response asked of a reply
     * @param close asked of an end
     * @param <R> the kind of answer
     */
    default <R> R match(
            Function<? super AddVoice, ? extends R> add,
            Function<? super VoiceIssue, ? extends R> voice,
            Function<? super RecordResponse, ? extends R> response,
            Function<? super CloseIssue, ? extends R> close) {
        if (this instanceof AddVoice it) {
            return add.apply(it);
        }
        if (this instanceof VoiceIssue it) {
            return voice.apply(it);
        }
        return this instanceof RecordResponse it ? response.apply(it) : close.apply((CloseIssue) this);
    }
}
