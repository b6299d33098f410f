package io.github.socialprescribing.json.cli;

import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.json.Formats;
import io.github.socialprescribing.json.SocialPrescribingJson;
import io.github.socialprescribing.json.document.Answer;
import io.github.socialprescribing.json.document.Proposal;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayCommand;
import io.github.socialprescribing.pathway.PathwayDecider;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyHistory;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.provenance.Recorded;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.SessionCommand;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code decide}: may this happen on this pathway, under that policy? Nothing is changed or kept. */
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        description = {
            "Tells whether something may happen on a pathway, under any policy, and every reason why not.",
            "What is asked stands in a document of the kind proposal: any command of a pathway, and who gives it. Whether a"
                    + " session may be planned can be asked without one.",
            "What a service knows beside the pathway, such as who else is in the diary, is not asked about. What the"
                    + " pathway says of a person is not told."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it is permitted",
            "1:it is refused, or people have to decide",
            ExitCodes.USAGE_HELP,
            ExitCodes.UNSOUND_HELP,
            ExitCodes.INTERNAL_HELP
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  social-prescribing decide pathway.json CESP proposal.json",
            "  social-prescribing decide pathway.json CESP --plan s-9 --on 2026-05-04 \\",
            "      --at 2026-04-27T09:00:00Z --by link-worker-7"
        })
final class DecideCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "PATHWAY",
            description = "The document of a pathway, from its beginning; - is the standard input.")
    private String history = "";

    @Parameters(
            index = "1",
            paramLabel = "POLICY",
            description = "A document that holds a policy, or the name of a ready-made one.")
    private String policy = "";

    @Parameters(index = "2", arity = "0..1", paramLabel = "PROPOSAL", description = "The document of what is asked.")
    private @Nullable String proposal;

    @ArgGroup(exclusive = false, heading = "%nMay a session be planned?%n")
    private @Nullable Planning planning;

    @Option(names = "--zone", paramLabel = "ZONE", description = "Where days are counted. Default: UTC.")
    private ZoneId zone = ZoneOffset.UTC;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to tell it: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Form format = Form.TEXT;

    /** How an answer is told. */
    enum Form {
        /** For people. */
        TEXT,
        /** One document: an answer, or a decision. */
        JSON;

        /** As it is written on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A session that somebody would like to plan. */
    static final class Planning {

        @Option(
                names = "--plan",
                paramLabel = "ID",
                required = true,
                description = "The id that the session would have.")
        private ContactId session = new ContactId("session");

        @Option(names = "--on", paramLabel = "DATE", required = true, description = "The day it would be planned for.")
        private LocalDate day = LocalDate.EPOCH;

        @Option(names = "--at", paramLabel = "INSTANT", required = true, description = "When that is asked.")
        private Instant at = Instant.EPOCH;

        @Option(names = "--by", paramLabel = "ACTOR", required = true, description = "Who asks.")
        private ActorId by = new ActorId("somebody");

        @Option(
                names = "--role",
                paramLabel = "ROLE",
                description = "The role in which they ask. Default: link-worker.")
        private Role role = Roles.LINK_WORKER;

        Proposal proposal() {
            Contact contact = Contact.builder().id(session).plannedFor(day).build();
            return new Proposal(
                    new Recorded(at, by, role), PathwayCommand.about(new SessionCommand.PlanSession(contact)));
        }
    }

    @Override
    public Integer call() {
        DocumentSource source = new DocumentSource(line(), line().getErr());
        Either<Integer, Proposal> asked = asked(source);
        Either<Integer, Seq<Envelope<PathwayEvent>>> events = source.read(Formats.PATHWAY, history);
        Either<Integer, Policy> judging = source.policy(policy);
        return asked.flatMap(it -> events.flatMap(told -> judging.map(rules -> decide(told, it, rules))))
                .getOrElse(ExitCodes.UNREADABLE);
    }

    private Either<Integer, Proposal> asked(DocumentSource source) {
        if (proposal != null && planning == null) {
            return source.read(Formats.PROPOSAL, proposal);
        }
        if (planning != null && proposal == null) {
            return Either.right(planning.proposal());
        }
        throw new ParameterException(line(), "name what is asked: a proposal, or a session by --plan");
    }

    private int decide(Seq<Envelope<PathwayEvent>> events, Proposal asked, Policy rules) {
        if (!events.headOption().exists(it -> it.event() instanceof PathwayEvent.PathwayOpened)) {
            line().getErr().println(history + ": the history does not begin with the opening of the pathway");
            return ExitCodes.UNREADABLE;
        }
        Answer answer = Answer.of(
                rules.stamp(),
                Context.under(PolicyHistory.of(rules).get(), asked.recorded(), zone)
                        .flatMap(context -> PathwayDecider.decide(Pathway.replay(events), asked.command(), context)));
        tell(answer, line().getOut());
        return answer.isPermitted() ? ExitCodes.VALID : ExitCodes.INVALID;
    }

    private void tell(Answer answer, PrintWriter out) {
        if (format == Form.JSON) {
            out.println(SocialPrescribingJson.write(Formats.ANSWER, answer));
        } else {
            AnswerText.tell(out, answer);
        }
    }

    private CommandLine line() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
