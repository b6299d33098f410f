package io.github.socialprescribing.connection;

import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.Assumption;
import io.github.socialprescribing.policy.Question;
import io.vavr.collection.List;

/** What is asked of a policy about connections. */
public final class ConnectionQuestions {

    /** May this client be referred to this destination? */
    public static final Asked<ConnectionSituation> MAY_CONNECT = Asked.of(
                    question(
                            "may-connect",
                            "may this client be referred to this destination?",
                            new Assumption(
                                    ConnectionFacts.OPEN_HERE.name(), ConnectionFacts.OPEN_WITH_THIS.name(), -1)),
                    ConnectionSituation.class)
            .with(ConnectionFacts.SECTOR, ConnectionSituation::sector)
            .with(ConnectionFacts.ROOM, ConnectionSituation::room)
            .with(ConnectionFacts.DAYS_SINCE_CHECKED, ConnectionSituation::daysSinceChecked)
            .with(ConnectionFacts.AGREES_TO_WAIT, ConnectionSituation::agreesToWait)
            .with(ConnectionFacts.OPEN_HERE, ConnectionSituation::openHere)
            .with(ConnectionFacts.OPEN_WITH_THIS, it -> it.open() + 1L)
            .supplementedBy(ConnectionSituation::supplement);

    /** What follows from a referral that waits for its answer? Only duties and advice are heard. */
    public static final Asked<ReplySituation> AFTER_WAITING = Asked.of(
                    question("after-waiting", "what follows from waiting for this answer?"), ReplySituation.class)
            .with(ConnectionFacts.DAYS_WAITING, ReplySituation::daysWaiting)
            .with(ConnectionFacts.REPLIED, ReplySituation::replied)
            .with(ConnectionFacts.FOLLOWED_UP, ReplySituation::followedUp)
            .supplementedBy(ReplySituation::supplement);

    private ConnectionQuestions() {}

    private static Question question(String name, String meaning, Assumption... always) {
        return Question.builder()
                .name(name)
                .meaning(meaning)
                .decision(RefusalCodes.DECISION_NEEDED)
                .assumptions(List.of(always))
                .build();
    }
}
