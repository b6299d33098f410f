package io.github.socialprescribing.community;

import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;

/** What happened to a matter about which a community speaks up. */
public sealed interface IssueEvent {

    /**
     * Somebody said it first.
     *
     * @param claim what is asked for, and of whom
     * @param on the day
     */
    record IssueOpened(IssueClaim claim, LocalDate on) implements IssueEvent {}

    /**
     * Somebody more says so.
     *
     * @param voice who does
     */
    record VoiceAdded(ActorId voice) implements IssueEvent {}

    /**
     * It was said aloud.
     *
     * @param voices how many said so by then
     * @param on the day
     */
    record AdvocacyVoiced(int voices, LocalDate on) implements IssueEvent {}

    /**
     * Those to whom it was said replied.
     *
     * @param words what they replied
     * @param on the day
     */
    record ResponseReceived(Narrative words, LocalDate on) implements IssueEvent {}

    /**
     * Nobody pursues it any more.
     *
     * @param reason why, where no reply says it
     * @param on the day
     */
    record IssueClosed(Option<Narrative> reason, LocalDate on) implements IssueEvent {}

    /**
     * The answer of the one function that fits.
     *
     * @param opened asked of a new matter
     * @param added asked of a voice more
     * @param voiced asked of saying it aloud
     * @param response asked of a reply
     * @param closed asked of an end
     * @param <R> the kind of answer
     */
    default <R> R match(
            Function<? super IssueOpened, ? extends R> opened,
            Function<? super VoiceAdded, ? extends R> added,
            Function<? super AdvocacyVoiced, ? extends R> voiced,
            Function<? super ResponseReceived, ? extends R> response,
            Function<? super IssueClosed, ? extends R> closed) {
        if (this instanceof IssueOpened it) {
            return opened.apply(it);
        }
        if (this instanceof VoiceAdded it) {
            return added.apply(it);
        }
        if (this instanceof AdvocacyVoiced it) {
            return voiced.apply(it);
        }
        return this instanceof ResponseReceived it ? response.apply(it) : closed.apply((IssueClosed) this);
    }
}
