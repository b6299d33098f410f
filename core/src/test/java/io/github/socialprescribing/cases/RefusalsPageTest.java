package io.github.socialprescribing.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.RefusalCode;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps {@code REFUSALS.md} true; run with {@code -Drefusals.rewrite=true} to write it anew. */
class RefusalsPageTest {

    private static final Path PAGE = Path.of("REFUSALS.md");

    @Test
    void thePageTellsWhatEachCommandMayBeRefusedFor() throws IOException {
        if (Boolean.getBoolean("refusals.rewrite")) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    private static String page() {
        return """
                # What may a command be refused for?

                Every command about a referral, a client, a pathway, a budget, the money for posts, a worker, an asset, a map, a gap,
                a panel, an initiative, feedback and an issue, with a situation in which it is accepted and one for each reason
                why it may be refused. Generated from examples that are run as tests (`CasesTest`); do not edit. That no reason is
                missing is held by `AllCasesTest` and `RefusalProperties`.

                A refusal names all reasons at once, and changes nothing. Not repeated below: `STALE_VERSION` is told, and
                nothing else, where something has happened since whoever gives the command last looked, except of the
                money for posts, whose events have no places; `PATHWAY_CLOSED`, and
                nothing else, on a pathway that has ended, but for wishes, safety, what became of contacts and referrals,
                follow-up measures, letters, summaries and visits; `TERMINAL_STATE`, and nothing else, on the record of a client
                that was given up for
                another, and on a referral that has come to an end, but for consents. Which rules a policy has is for a service to
                choose, and its own rules may have codes of their own. What each code says, and its remedy, stand [at the end](#the-codes).

                """
                + Cases.bySubject()
                        .map(subject -> "## " + subject._1() + "\n\n" + commands(subject._2()))
                        .mkString()
                + "## The codes\n\n| code | says | what would make it possible |\n| --- | --- | --- |\n"
                + Cases.all()
                        .flatMap(Case::codes)
                        .distinct()
                        .sorted()
                        .map(RefusalsPageTest::line)
                        .mkString();
    }

    private static String commands(Seq<Case> cases) {
        return cases.map(Case::kind)
                .distinct()
                .map(kind -> command(kind, cases))
                .mkString();
    }

    private static String command(Class<?> kind, Seq<Case> cases) {
        Seq<Case> own = cases.filter(it -> it.kind().equals(kind));
        Seq<Case> refused = own.reject(Case::isAccepted);
        return "### `" + own.head().name() + "`\n\nAccepted "
                + own.filter(Case::isAccepted).map(Case::when).mkString("; ") + ".\n\n"
                + (refused.isEmpty() ? "Never refused.\n" : "| refused | for |\n| --- | --- |\n")
                + refused.map(it -> "| " + it.when() + " | "
                                + it.codes().map(code -> "`" + code + "`").mkString(", ") + " |\n")
                        .mkString()
                + "\n";
    }

    private static String line(RefusalCode code) {
        return "| `" + code + "` | " + code.sentence() + " | " + code.remedy() + " |\n";
    }
}
