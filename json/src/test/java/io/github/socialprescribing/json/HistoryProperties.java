package io.github.socialprescribing.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Clients;
import io.github.socialprescribing.arbitrary.Intakes;
import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Journeys.Step;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.arbitrary.Walked;
import io.github.socialprescribing.client.Client;
import io.github.socialprescribing.client.ClientCommand;
import io.github.socialprescribing.client.ClientDecider;
import io.github.socialprescribing.client.ClientEvent;
import io.github.socialprescribing.client.ClientRecord;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.json.problem.HistoryProblemCodes;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.Redaction;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.referral.Intake;
import io.github.socialprescribing.referral.IntakeCommand;
import io.github.socialprescribing.referral.IntakeDecider;
import io.github.socialprescribing.referral.IntakeEvent;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class HistoryProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
    private static final Context NOW = Moments.worker(TODAY);
    private static final Context LATER =
            Moments.of(Intakes.RECEIVED.plusDays(50), Moments.WORKER, Roles.LINK_WORKER, Intakes.POLICY);

    @Provide
    Arbitrary<List<Step>> steps() {
        return Journeys.steps();
    }

    @Provide
    Arbitrary<List<IntakeCommand>> intakes() {
        return Intakes.commands().list().ofMinSize(1).ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<ClientCommand>> clients() {
        return Clients.commands(Arbitraries.integers().between(-9, 1).map(TODAY::plusDays))
                .list()
                .ofMaxSize(50);
    }

    private static <E> Seq<Envelope<E>> again(HistoryFormat<E> format, Seq<Envelope<E>> history) {
        ReadResult<Seq<Envelope<E>>> read =
                SocialPrescribingJson.read(format, Samples.bytes(SocialPrescribingJson.write(format, history)));
        assertThat(read.problems()).allMatch(it -> it.code().equals(HistoryProblemCodes.NO_BASELINE));
        return read.value().get();
    }

    @Property(tries = 25)
    void aPathwayIsReadAsItWasWrittenAndStandsAsItStood(@ForAll("steps") List<Step> steps) {
        Seq<Envelope<PathwayEvent>> history = Walked.history(steps);

        Seq<Envelope<PathwayEvent>> again = again(Formats.PATHWAY, history);

        assertThat(again).isEqualTo(history);
        assertThat(Pathway.replay(again)).isEqualTo(Pathway.replay(history));
    }

    /** What a decider let happen, its policy allows when it is asked again. */
    @Property(tries = 25)
    void aPolicyThatIsKnownSaysWhatItSaid(@ForAll("steps") List<Step> steps) {
        HistoryFormat<PathwayEvent> knowing = Formats.PATHWAY.knowing(io.vavr.collection.List.of(Cesp.policy()));

        again(knowing, Walked.history(steps));
    }

    /** Also what was decided with rules set aside for it alone. */
    @Property(tries = 25)
    void whatWasSetAsideIsReadWithWhatWasDecided(@ForAll("steps") List<Step> steps) {
        Seq<Envelope<PathwayEvent>> history =
                Walked.history(steps, Walked.EVERY_RULE_ASIDE, io.vavr.collection.List.empty());

        assertThat(again(Formats.PATHWAY.knowing(io.vavr.collection.List.of(Cesp.policy())), history))
                .isEqualTo(history);
    }

    /** Also what people decided who were asked for it alone. */
    @Property(tries = 25)
    void whoseYesItWasIsReadWithWhatWasDecided(@ForAll("steps") List<Step> steps) {
        Seq<Envelope<PathwayEvent>> history =
                Walked.history(steps, io.vavr.collection.List.empty(), Walked.EVERYBODYS_YES);

        assertThat(again(Formats.PATHWAY.knowing(io.vavr.collection.List.of(Cesp.policy())), history))
                .isEqualTo(history);
    }

    @Property(tries = 30)
    void aRedactedPathwayIsReadLikeAnyOther(@ForAll("steps") List<Step> steps) {
        Seq<Envelope<PathwayEvent>> redacted = Redaction.of(Walked.history(steps));

        assertThat(again(Formats.PATHWAY, redacted)).isEqualTo(redacted);
    }

    @Property(tries = 60)
    void anIntakeIsReadAsItWasWritten(@ForAll("intakes") List<IntakeCommand> commands) {
        Seq<Envelope<IntakeEvent>> history =
                IntakeDecider.receive(Intakes.referral(), LATER).get().events();
        for (IntakeCommand command : commands) {
            history = history.appendAll(
                    IntakeDecider.decide(Intake.replay(history), command, Intakes.circumstances(), LATER)
                            .fold(refused -> io.vavr.collection.List.empty(), it -> it.events()));
        }

        Seq<Envelope<IntakeEvent>> again = again(Formats.INTAKE, history);

        assertThat(again).isEqualTo(history);
        assertThat(Intake.replay(again)).isEqualTo(Intake.replay(history));
    }

    @Property(tries = 60)
    void aClientIsReadAsTheyWereWritten(@ForAll("clients") List<ClientCommand> commands) {
        Seq<Envelope<ClientEvent>> history = ClientDecider.register(
                        new ClientId("c-1"), ClientRecord.builder().build(), LinkedHashSet.empty(), NOW)
                .get()
                .events();
        for (ClientCommand command : commands) {
            history = history.appendAll(ClientDecider.decide(Client.replay(history), command, NOW)
                    .fold(refused -> io.vavr.collection.List.empty(), it -> it.events()));
        }

        Seq<Envelope<ClientEvent>> again = again(Formats.CLIENT, history);

        assertThat(again).isEqualTo(history);
        assertThat(Client.replay(again)).isEqualTo(Client.replay(history));
    }

    @Property(tries = 25)
    void anyPartOfAHistoryIsADocument(@ForAll("steps") List<Step> steps, @ForAll @IntRange(max = 20) int from) {
        Seq<Envelope<PathwayEvent>> history = Walked.history(steps);
        Seq<Envelope<PathwayEvent>> part = history.drop(Math.min(from, history.size() - 1));

        assertThat(again(Formats.PATHWAY, part)).isEqualTo(part);
    }

    @Property(tries = 25)
    void aMissingEventIsTold(@ForAll("steps") List<Step> steps, @ForAll @IntRange(min = 1, max = 20) int gone) {
        Seq<Envelope<PathwayEvent>> history = Walked.history(steps);
        if (gone >= history.size() - 1) {
            return;
        }

        ReadResult<?> read = SocialPrescribingJson.read(
                Formats.PATHWAY, Samples.bytes(SocialPrescribingJson.write(Formats.PATHWAY, history.removeAt(gone))));

        assertThat(read.problems().map(Problem::code)).containsExactly(HistoryProblemCodes.ORDER);
        assertThat(read.problems().head().pointer()).isEqualTo("/events/" + gone + "/sequence");
    }

    @Property(tries = 25)
    void anEventThatIsSentTwiceIsTakenOnce(@ForAll("steps") List<Step> steps, @ForAll @IntRange(max = 20) int twice) {
        Seq<Envelope<PathwayEvent>> history = Walked.history(steps);
        int at = Math.min(twice, history.size() - 1);

        ReadResult<Seq<Envelope<PathwayEvent>>> read = SocialPrescribingJson.read(
                Formats.PATHWAY,
                Samples.bytes(SocialPrescribingJson.write(Formats.PATHWAY, history.insert(at + 1, history.get(at)))));

        assertThat(read.problems().map(Problem::code).reject(HistoryProblemCodes.NO_BASELINE::equals))
                .containsExactly(HistoryProblemCodes.REPEATED);
        assertThat(read.value()).containsExactly(history);
    }
}
