package io.github.socialprescribing.pathway;

import static io.github.socialprescribing.pathway.PathwayCommand.about;

import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.ClientCommand.RecordConsent;
import io.github.socialprescribing.client.Consent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.pathway.EndingCommand.CloseEarly;
import io.github.socialprescribing.pathway.EndingCommand.DraftLetter;
import io.github.socialprescribing.pathway.EndingCommand.GiveSummary;
import io.github.socialprescribing.pathway.EndingCommand.IssueLetter;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** A pathway about which something is written at its end, and what is said and done for it. */
final class LetterScenes {

    static final LocalDate DAY = Journeys.OPENED.plusDays(30);
    static final Narrative WORDS = new Narrative("CANARY once a week to the garden");
    static final PathwayCommand AGREES = about(new RecordConsent(Consent.builder()
            .scope(ConsentScope.SHARE_WITH_REFERRER)
            .givenOn(Journeys.OPENED)
            .capturedBy(new ActorId("worker-7"))
            .build()));
    static final PathwayCommand DRAFT = about(new DraftLetter(Journeys.referral(), Option.some(WORDS)));
    static final PathwayCommand ISSUE = about(new IssueLetter(Journeys.referral(), Option.some(WORDS)));
    static final PathwayCommand CLOSE = about(new CloseEarly(EarlyClosure.CLIENTS_WISH));
    static final PathwayCommand END = about(new CourseCommand.BeginEnding());
    static final PathwayCommand SUMMARY = about(new GiveSummary(Option.some(WORDS)));

    private LetterScenes() {}

    /** The pathway after these commands, each of which is accepted. */
    static Pathway after(PathwayCommand... commands) {
        return List.of(commands)
                .foldLeft(
                        Pathway.replay(Journeys.opened()),
                        (pathway, command) -> pathway.after(PathwayDecider.decide(pathway, command, Moments.worker(DAY))
                                .get()
                                .events()));
    }

    static Seq<RefusalCode> refused(Pathway pathway, PathwayCommand command) {
        return PathwayDecider.decide(pathway, command, Moments.worker(DAY))
                .getLeft()
                .codes();
    }
}
