package io.github.socialprescribing.examples;

import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.privacy.About;
import io.github.socialprescribing.privacy.ConsentRule;
import io.github.socialprescribing.privacy.Purpose;
import io.github.socialprescribing.privacy.Table;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.profile.CounsellingStrict;
import io.github.socialprescribing.profile.OnePlusFive;
import io.github.socialprescribing.profile.PcnEngland;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The same four hundred made-up clients under four policies, from referral to discharge. What differs comes from the policies
 * alone; how many sessions people want is invented, so the numbers say nothing of the world.
 */
public final class TryPolicies {

    private static final long SEED = 20_251_120;
    private static final Seq<Policy> POLICIES =
            List.of(Cesp.policy(), PcnEngland.policy(), OnePlusFive.policy(), CounsellingStrict.policy());

    private final Seq<TrialClient> clients;

    private TryPolicies(int clients) {
        this.clients = TrialClient.from(SEED).take(clients).toVector();
    }

    /**
     * Tells the story on the terminal.
     *
     * @param args a file into which every client's way is written as CSV, if there is one
     * @throws IOException when the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Table table = tell(System.out);
        if (args.length > 0) {
            Files.writeString(Path.of(args[0]), table.csv());
        }
    }

    static Table tell(PrintStream out) {
        return new TryPolicies(400).tell(new Story(out));
    }

    private Table tell(Story story) {
        Seq<Tried> all = POLICIES.map(policy -> new Tried(policy, clients.map(it -> Trial.of(policy, it))));
        story.chapter("The same " + clients.size() + " clients, a contact a week, nobody asks for an extension");
        story.line("    policy              sessions each  kept from another  ended as planned");
        all.forEach(it -> story.line(String.format(
                Locale.ROOT,
                "    %-19s %13.2f  %17d  %16d",
                it.policy().id(),
                it.sessions() / (double) clients.size(),
                it.refused().size(),
                it.discharged())));
        story.say("Who does not come to say goodbye is not discharged as planned.");
        story.chapter("What kept them");
        all.forEach(it -> it.refused()
                .groupBy(code -> code)
                .forEach((code, those) -> story.line(String.format(
                        Locale.ROOT, "    %-19s %-26s %4d", it.policy().id(), code, those.size()))));
        all.tail().forEach(other -> pairs(story, all.head(), other));
        return table(all);
    }

    /** Client by client, so that the difference is exact and has no doubt of its own. */
    private void pairs(Story story, Tried one, Tried other) {
        Seq<Integer> more = one.results()
                .zip(other.results())
                .map(both -> both._2().attended() - both._1().attended());
        story.chapter(other.policy().id() + " in place of " + one.policy().id());
        story.say(more.count(it -> it > 0) + " of them have more sessions, " + more.count(it -> it < 0)
                + " have fewer, for " + more.count(it -> it == 0) + " it is all the same.");
    }

    private Table table(Seq<Tried> all) {
        return new Table(
                "trial",
                new About(Purpose.RESEARCH, ConsentRule.MADE_UP),
                List.of("policy", "hash", "client", "wants", "attended", "refused", "discharged"),
                all.flatMap(tried -> clients.zip(tried.results())
                        .zipWithIndex((both, place) -> row(tried.policy(), place + 1, both._1(), both._2()))));
    }

    private static Seq<String> row(Policy policy, int place, TrialClient client, Trial.Result result) {
        return Vector.of(
                policy.id(),
                policy.stamp().hash(),
                Integer.toString(place),
                Integer.toString(client.wants()),
                Integer.toString(result.attended()),
                result.refused().map(RefusalCode::toString).getOrElse(""),
                Boolean.toString(result.discharged()));
    }

    /** What became of everybody under a policy, in the order of the clients. */
    private record Tried(Policy policy, Seq<Trial.Result> results) {

        private int sessions() {
            return results.map(Trial.Result::attended).sum().intValue();
        }

        private Seq<RefusalCode> refused() {
            return results.flatMap(Trial.Result::refused);
        }

        private int discharged() {
            return results.count(Trial.Result::discharged);
        }
    }
}
