package io.github.socialprescribing.evaluation;

import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.outcome.ChangeTally;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.privacy.ShownCount;
import io.github.socialprescribing.privacy.Tally;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.ContactMode;
import io.github.socialprescribing.session.ContactOutcome.Attended;
import io.github.socialprescribing.vocabulary.Code;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * Reads pathways for an evaluation, one after the other, and keeps none of them: what it holds does not grow with their
 * number. Small numbers are protected as numbers of people, so the pathways of one client are brought one after the other: in
 * what order clients come does not matter. Needs, connections and contacts are counted of all pathways of a client; rates and
 * changes are of people, of whom the first pathway that is counted speaks, as two pathways of one person are no two
 * observations, and as the difference would say how many came back.
 *
 * <p>A person is known by the id on the pathway: two records that were merged later are two people here.
 *
 * <p>A pathway without live consent to research is left out, and counted as such; one that was entered in error is no
 * pathway. It is made for one thread; tallies of several add up with {@link #plus}.
 */
public final class EvaluationTally {

    private static final Function<ContactMode, String> MODES = Words.of(ContactMode.class);

    private final EvaluationPlan plan;
    private final Tally needs;
    private final ConnectionTally connections;
    private final Tally contacts;
    private final Seq<Tally> equity;
    private final Seq<ChangeTally> changes;
    private final Seq<Tally> ways;
    private Option<ClientId> client = Option.none();
    private boolean clientCounted;
    private boolean clientLeftOut;
    private int counted;
    private int leftOut;

    /**
     * A tally in which nobody has been counted.
     *
     * @param plan what the evaluation is for, and what it looks at
     */
    public EvaluationTally(EvaluationPlan plan) {
        this(
                plan,
                NeedsByCause.tally(),
                new ConnectionTally(plan.categories()),
                Tally.of(Evaluation.CONTACT_TIME, "contact minutes", "mode"),
                plan.groupings().map(it -> EquityBreakdown.tally(plan.rate(), it)),
                plan.measures().map(ChangeTally::new),
                plan.measures().map(OutcomeChange::tally));
    }

    private EvaluationTally(
            EvaluationPlan plan,
            Tally needs,
            ConnectionTally connections,
            Tally contacts,
            Seq<Tally> equity,
            Seq<ChangeTally> changes,
            Seq<Tally> ways) {
        this.plan = plan;
        this.needs = needs;
        this.connections = connections;
        this.contacts = contacts;
        this.equity = equity;
        this.changes = changes;
        this.ways = ways;
    }

    /**
     * Counts one participant more, or leaves them out.
     *
     * @param participant a pathway, what its client agreed to, and the client's groups
     */
    public void add(Participant participant) {
        Pathway pathway = participant.pathway();
        if (pathway.isEnteredInError()) {
            return;
        }
        meet(pathway.client());
        if (!participant.consents().isLiveSince(ConsentScope.RESEARCH, plan.asOf())) {
            leaveOut();
            return;
        }
        boolean first = !clientCounted;
        if (first) {
            begin();
        }
        NeedsByCause.count(pathway.needs(), needs);
        connections.add(pathway, group(participant, plan.area()));
        contactMinutes(pathway);
        if (first) {
            person(participant);
        }
    }

    private void person(Participant participant) {
        for (int i = 0; i < ways.size(); i++) {
            OutcomeChange.count(changes.get(i).add(participant.pathway().outcomes()), ways.get(i));
        }
        groups(participant);
    }

    private void meet(ClientId next) {
        if (!client.contains(next)) {
            client = Option.some(next);
            clientCounted = false;
            clientLeftOut = false;
        }
    }

    private void leaveOut() {
        if (!clientLeftOut) {
            clientLeftOut = true;
            leftOut++;
        }
    }

    /** Whatever is added from here on is of one person, as long as nobody else is met. */
    private void begin() {
        clientCounted = true;
        counted++;
        needs.nextPerson();
        connections.nextPerson();
        contacts.nextPerson();
        equity.forEach(Tally::nextPerson);
        ways.forEach(Tally::nextPerson);
    }

    private void contactMinutes(Pathway pathway) {
        for (Contact contact : pathway.support().sessions().all()) {
            if (contact.outcome() instanceof Attended attended && attended.minutes() > 0) {
                contacts.add(attended.minutes(), MODES.apply(contact.mode()));
            }
        }
    }

    private void groups(Participant participant) {
        if (equity.isEmpty()) {
            return;
        }
        String counts = EquityBreakdown.counts(plan.rate(), participant.pathway());
        for (int i = 0; i < equity.size(); i++) {
            equity.get(i).add(1, counts, group(participant, plan.groupings().get(i)));
        }
    }

    private static String group(Participant participant, Grouping grouping) {
        return participant.groups().get(grouping).map(Code::word).getOrElse(Words.NOT_TOLD);
    }

    /**
     * The sum of two tallies, which both stay as they are. It is the same whichever of the two comes first, and however
     * three are bracketed.
     *
     * @param other a tally of other clients under the same plan
     */
    public EvaluationTally plus(EvaluationTally other) {
        if (!plan.equals(other.plan)) {
            throw new IllegalArgumentException("only tallies of the same plan are added up");
        }
        EvaluationTally sum = new EvaluationTally(
                plan,
                needs.plus(other.needs),
                connections.plus(other.connections),
                contacts.plus(other.contacts),
                equity.zipWith(other.equity, Tally::plus),
                changes.zipWith(other.changes, ChangeTally::plus),
                ways.zipWith(other.ways, Tally::plus));
        sum.counted = counted + other.counted;
        sum.leftOut = leftOut + other.leftOut;
        return sum;
    }

    /** What may be told of the participants so far. */
    public Evaluation evaluation() {
        return Evaluation.of(
                plan,
                ShownCount.of(counted, plan.threshold()),
                ShownCount.of(leftOut, plan.threshold()),
                new Evaluation.Parts(needs, connections, contacts, equity, ways, changes.map(ChangeTally::change)));
    }
}
