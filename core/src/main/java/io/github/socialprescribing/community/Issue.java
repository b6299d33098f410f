package io.github.socialprescribing.community;

import io.github.socialprescribing.community.IssueEvent.IssueOpened;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.IssueId;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.privacy.Redaction;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.style.FoldStyle;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A matter about which a community speaks up, so as to "amplify local people's voices": one of the "big, structural,
 * deliberate things" that no partner can put right. The fold of its events, with no other way to make one.
 */
@Value.Immutable
@FoldStyle
public sealed interface Issue permits ImmutableIssue {

    /** What is asked for, and of whom. */
    IssueClaim claim();

    /** Where it stands. */
    IssueStatus status();

    /** Who says so, each once. They are counted; their number is told, and they are not. */
    Set<ActorId> voices();

    /** On which day it was last said aloud. */
    Option<LocalDate> voicedOn();

    /** What those to whom it was said replied, the latest last. */
    Seq<Narrative> responses();

    /** The place of its last event. */
    long sequence();

    /** Names it. */
    default IssueId id() {
        return claim().id();
    }

    /**
     * The matter after all that happened to it.
     *
     * @param history its events, the opening first
     */
    static Issue replay(Seq<Envelope<IssueEvent>> history) {
        if (history.isEmpty() || !(history.head().event() instanceof IssueOpened opened)) {
            throw new IllegalArgumentException("the history of an issue begins when it is opened");
        }
        Issue begun = ImmutableIssue.of(
                opened.claim(),
                IssueStatus.OPEN,
                LinkedHashSet.of(history.head().recorded().by()),
                Option.none(),
                List.empty(),
                history.head().sequence());
        return begun.after(history.tail());
    }

    /**
     * The same history without any free text that was said or written by whoever raised or answered it. Whose voices it had, and where it stands, stay as they are.
     *
     * @param history the events of the issue, or some of them
     */
    static Seq<Envelope<IssueEvent>> redacted(Seq<Envelope<IssueEvent>> history) {
        return Redaction.of(history);
    }

    /**
     * This matter as the next event leaves it.
     *
     * @param envelope what happened next
     */
    default Issue after(Envelope<IssueEvent> envelope) {
        if (envelope.sequence() != sequence() + 1) {
            throw new IllegalArgumentException("events are applied in their sequence, each once");
        }
        ImmutableIssue next = ((ImmutableIssue) this).withSequence(envelope.sequence());
        return envelope.event()
                .match(
                        opened -> {
                            throw new IllegalArgumentException("an issue is opened once");
                        },
                        added -> next.withVoices(voices().add(added.voice())),
                        voiced -> next.withStatus(IssueStatus.VOICED).withVoicedOn(Option.some(voiced.on())),
                        response -> next.withStatus(IssueStatus.RESPONSE)
                                .withResponses(responses().append(response.words())),
                        closed -> next.withStatus(IssueStatus.CLOSED));
    }

    /**
     * This matter as the next events leave it.
     *
     * @param envelopes what happened next, in order
     */
    default Issue after(Seq<Envelope<IssueEvent>> envelopes) {
        return envelopes.foldLeft(this, Issue::after);
    }
}
