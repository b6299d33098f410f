package io.github.socialprescribing.pathway;

import io.github.socialprescribing.identity.EndingConcernId;
import io.github.socialprescribing.identity.Register;
import io.github.socialprescribing.pathway.EndingEvent.ClientDischarged;
import io.github.socialprescribing.pathway.EndingEvent.ClientPoppedIn;
import io.github.socialprescribing.pathway.EndingEvent.EndingConcernAnswered;
import io.github.socialprescribing.pathway.EndingEvent.EndingConcernRaised;
import io.github.socialprescribing.pathway.EndingEvent.EndingPlanAgreed;
import io.github.socialprescribing.pathway.EndingEvent.LetterDrafted;
import io.github.socialprescribing.pathway.EndingEvent.LetterIssued;
import io.github.socialprescribing.pathway.EndingEvent.PathwayClosedEarly;
import io.github.socialprescribing.pathway.EndingEvent.SummaryGiven;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * What leads to the end of a pathway, the end, and what comes after it.
 *
 * @param concerns the client's worries about the end, in the order in which they were voiced
 * @param plan how worker and client mean to end
 * @param ending that and how it ended; none while it is open
 * @param draft a letter to the referrer that is not sent yet
 * @param letters the letters to the referrer that were sent, the first first
 * @param summaries the summaries that the client was given, the first first
 * @param popIns the client's visits besides the sessions
 */
public record Endings(
        Register<EndingConcernId, EndingConcern> concerns,
        Option<EndingPlan> plan,
        Option<Ending> ending,
        Option<DischargeLetter> draft,
        Seq<DischargeLetter> letters,
        Seq<ClientSummary> summaries,
        Seq<ClientPoppedIn> popIns) {

    /** Before anybody spoke of the end. */
    static Endings none() {
        return new Endings(
                Register.empty(),
                Option.none(),
                Option.none(),
                Option.none(),
                Vector.empty(),
                Vector.empty(),
                Vector.empty());
    }

    /** Whether a worry about the end is unanswered. */
    public boolean hasOpenConcern() {
        return concerns.values().exists(EndingConcern::isOpen);
    }

    /**
     * These as an event leaves them.
     *
     * @param event what happened
     */
    Endings after(EndingEvent event) {
        if (event instanceof EndingConcernRaised it) {
            return with(new EndingConcern(it.concern(), it.on(), it.words(), Option.none()));
        }
        if (event instanceof EndingConcernAnswered it) {
            EndingConcern before = concerns.get(it.concern()).get();
            return with(new EndingConcern(before.id(), before.raisedOn(), before.words(), Option.some(it.answer())));
        }
        if (event instanceof EndingPlanAgreed it) {
            return new Endings(concerns, Option.some(it.plan()), ending, draft, letters, summaries, popIns);
        }
        if (event instanceof ClientDischarged it) {
            return ended(Ending.asPlanned(it.on()));
        }
        if (event instanceof PathwayClosedEarly it) {
            return ended(new Ending(it.on(), Option.some(it.reason())));
        }
        if (event instanceof LetterDrafted it) {
            return new Endings(concerns, plan, ending, Option.some(it.letter()), letters, summaries, popIns);
        }
        if (event instanceof LetterIssued it) {
            return sent(it.letter());
        }
        return event instanceof SummaryGiven it
                ? new Endings(concerns, plan, ending, draft, letters, summaries.append(it.summary()), popIns)
                : new Endings(concerns, plan, ending, draft, letters, summaries, popIns.append((ClientPoppedIn) event));
    }

    private Endings sent(DischargeLetter letter) {
        Seq<DischargeLetter> earlier = letters.isEmpty()
                ? letters
                : letters.update(letters.size() - 1, it -> it.withStatus(LetterStatus.AMENDED));
        return new Endings(concerns, plan, ending, Option.none(), earlier.append(letter), summaries, popIns);
    }

    private Endings with(EndingConcern concern) {
        return new Endings(concerns.put(concern.id(), concern), plan, ending, draft, letters, summaries, popIns);
    }

    private Endings ended(Ending end) {
        return new Endings(concerns, plan, Option.some(end), draft, letters, summaries, popIns);
    }
}
