package io.github.socialprescribing.json.retelling;

import io.github.socialprescribing.pathway.DischargeLetter;
import io.github.socialprescribing.pathway.Ending;
import io.github.socialprescribing.pathway.EndingConcern;
import io.github.socialprescribing.pathway.EndingEvent;
import io.github.socialprescribing.pathway.EndingEvent.ClientDischarged;
import io.github.socialprescribing.pathway.EndingEvent.EndingConcernAnswered;
import io.github.socialprescribing.pathway.EndingEvent.EndingConcernRaised;
import io.github.socialprescribing.pathway.EndingEvent.EndingPlanAgreed;
import io.github.socialprescribing.pathway.EndingEvent.LetterDrafted;
import io.github.socialprescribing.pathway.EndingEvent.LetterIssued;
import io.github.socialprescribing.pathway.EndingEvent.PathwayClosedEarly;
import io.github.socialprescribing.pathway.EndingEvent.SummaryGiven;
import io.github.socialprescribing.pathway.Endings;
import io.github.socialprescribing.pathway.LetterStatus;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.pathway.PathwayEvent.EndingMoved;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What led to the end, the end, and what came after it. */
final class EndingsRetold {

    private EndingsRetold() {}

    static Seq<Told> of(Endings endings) {
        return Told.each("/endings/concerns", endings.concerns().values(), it -> moved(of(it)))
                .appendAll(endings.plan().map(plan -> told("/endings/plan", new EndingPlanAgreed(plan))))
                .appendAll(endings.ending().map(it -> told("/endings/ending", of(it))))
                .appendAll(Told.each("/endings/letters", sent(endings), it -> moved(List.of(new LetterIssued(it)))))
                .appendAll(endings.draft().map(it -> told("/endings/draft", new LetterDrafted(it))))
                .appendAll(Told.each(
                        "/endings/summaries", endings.summaries(), it -> moved(List.of(new SummaryGiven(it)))))
                .appendAll(Told.each("/endings/popIns", endings.popIns(), it -> moved(List.of(it))));
    }

    private static Told told(String part, EndingEvent event) {
        return new Told(part, new EndingMoved(event));
    }

    private static Seq<PathwayEvent> moved(Seq<? extends EndingEvent> events) {
        return events.map(EndingMoved::new);
    }

    private static Seq<EndingEvent> of(EndingConcern concern) {
        return List.<EndingEvent>of(new EndingConcernRaised(concern.id(), concern.raisedOn(), concern.words()))
                .appendAll(concern.answer().map(answer -> new EndingConcernAnswered(concern.id(), answer)));
    }

    private static EndingEvent of(Ending ending) {
        return ending.early()
                .map(reason -> (EndingEvent) new PathwayClosedEarly(ending.on(), reason))
                .getOrElse(() -> new ClientDischarged(ending.on()));
    }

    /** Letters are sent when the end has come, and every letter was the last one when it was sent. */
    private static Seq<DischargeLetter> sent(Endings endings) {
        int last = endings.letters().size() - 1;
        return endings.ending().isEmpty()
                ? List.empty()
                : endings.letters()
                        .zipWithIndex(
                                (letter, index) -> index < last ? letter.withStatus(LetterStatus.ISSUED) : letter);
    }
}
