package io.github.socialprescribing.json.cli;

import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.json.Formats;
import io.github.socialprescribing.pathway.Pathway;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code decide}: may a session be planned on this pathway, under that policy? Nothing is changed or kept. */
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        description = {
            "Tells whether a session may be planned on a pathway, under any policy, and every reason why not.",
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
        footerHeading = "%nExample:%n",
        footer = "  social-prescribing decide pathway.json CESP --plan session-9 --on 2026-05-04"
                + " --at 2026-04-27T09:00:00Z --by link-worker-7")
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

    @Option(names = "--plan", paramLabel = "ID", required = true, description = "The id that the session would have.")
    private ContactId session = new ContactId("session");

    @Option(names = "--on", paramLabel = "DATE", required = true, description = "The day it would be planned for.")
    private LocalDate day = LocalDate.EPOCH;

    @Option(names = "--at", paramLabel = "INSTANT", required = true, description = "When that is asked.")
    private Instant at = Instant.EPOCH;

    @Option(names = "--by", paramLabel = "ACTOR", required = true, description = "Who asks.")
    private ActorId by = new ActorId("somebody");

    @Option(names = "--role", paramLabel = "ROLE", description = "The role in which they do. Default: link-worker.")
    private Role role = Roles.LINK_WORKER;

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
        /** One object. */
        JSON
    }

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        DocumentSource source = new DocumentSource(line, line.getErr());
        Either<Integer, Seq<Envelope<PathwayEvent>>> events = source.read(Formats.PATHWAY, history);
        Either<Integer, Policy> judging = source.policy(policy);
        return events.flatMap(told -> judging.map(rules -> decide(told, rules, line)))
                .getOrElse(ExitCodes.UNREADABLE);
    }

    private int decide(Seq<Envelope<PathwayEvent>> events, Policy rules, CommandLine line) {
        if (!events.headOption().exists(it -> it.event() instanceof PathwayEvent.PathwayOpened)) {
            line.getErr().println(history + ": the history does not begin with the opening of the pathway");
            return ExitCodes.UNREADABLE;
        }
        Contact contact = Contact.builder().id(session).plannedFor(day).build();
        PolicyHistory policies = PolicyHistory.of(rules).get();
        Answer answer = Answer.of(
                rules.stamp(),
                Context.under(policies, new Recorded(at, by, role), zone)
                        .flatMap(context -> PathwayDecider.decide(
                                Pathway.replay(events), new SessionCommand.PlanSession(contact), context)));
        if (format == Form.JSON) {
            answer.json(line.getOut());
        } else {
            answer.text(line.getOut());
        }
        return answer.isPermitted() ? ExitCodes.VALID : ExitCodes.INVALID;
    }
}
