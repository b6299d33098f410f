package io.github.socialprescribing.examples;

import io.github.socialprescribing.json.ReadResult;
import io.github.socialprescribing.json.SocialPrescribingJson;
import io.github.socialprescribing.json.problem.Limits;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.json.problem.Profile;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.referral.Referral;
import io.github.socialprescribing.referral.ReferralRoutes;
import io.vavr.collection.Seq;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A practice sends a referral as JSON. It is read; then a copy with six faults in it is read, and all six are told at once,
 * each with its place and its remedy; then the same by a service that takes more than it asks for.
 */
public final class ReadAReferral {

    private static final String SOUND = """
            {
              "schema": "urn:social-prescribing:referral:1.0",
              "id": "referral-1",
              "client": {"id": "client-7", "ageBand": "from-26"},
              "route": "gp",
              "referrer": {"id": "dr-water", "organisation": "practice-12"},
              "receivedOn": "2026-03-02",
              "reasons": ["loneliness", "mental-health"],
              "consents": [
                {"scope": "referral", "givenOn": "2026-03-01", "capturedBy": "dr-water"}
              ],
              "notes": "Knows nobody in the street since the move."
            }
            """;

    private ReadAReferral() {}

    /**
     * Tells the story on the terminal.
     *
     * @param args not read
     */
    public static void main(String[] args) {
        tell(System.out);
    }

    static void tell(PrintStream out) {
        Story story = new Story(out);
        story.chapter("A sound referral");
        Referral referral =
                SocialPrescribingJson.readReferral(bytes(SOUND)).value().get();
        story.say("It came by a " + ReferralRoutes.standard().label(referral.route())
                + ". Reasons: "
                + referral.reasons().map(NeedKinds.standard()::label).mkString(", ") + ".");
        story.say("A program that prints it prints no words of the client: notes are "
                + referral.notes().get() + ".");

        story.chapter("The same with six faults, read strictly");
        byte[] broken = bytes(broken());
        problems(story, SocialPrescribingJson.readReferral(broken).problems());

        story.chapter("The same, read by a service that is lenient with what it receives");
        ReadResult<Referral> lenient = SocialPrescribingJson.readReferral(broken, Profile.lenient(), Limits.standard());
        story.say(lenient.errors().size() + " of " + lenient.problems().size()
                + " problems forbid the document; the others are told as information.");

        story.chapter("And back");
        story.say("Written and read again, it is "
                + (SocialPrescribingJson.readReferral(bytes(
                                        SocialPrescribingJson.write(referral).get()))
                                .value()
                                .contains(referral)
                        ? "the same referral."
                        : "another referral."));
    }

    private static void problems(Story story, Seq<Problem> problems) {
        for (Problem problem : problems) {
            story.wrapped("    ", problem.toString());
            problem.remedy().forEach(remedy -> story.wrapped("      remedy   ", remedy));
        }
    }

    private static String broken() {
        return SOUND.replace("\"from-26\"", "\"about thirty\"")
                .replace("\"route\": \"gp\"", "\"route\": \"gp\", \"route\": \"gp\"")
                .replace("\"2026-03-02\"", "\"2026-02-30\"")
                .replace("[\"loneliness\", \"mental-health\"]", "\"loneliness\"")
                .replace(", \"capturedBy\": \"dr-water\"", "")
                .replace("\"Knows nobody in the street since the move.\"", "null");
    }

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }
}
