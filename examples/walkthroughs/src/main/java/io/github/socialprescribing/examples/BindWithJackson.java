package io.github.socialprescribing.examples;

import io.github.socialprescribing.json.SocialPrescribingJson;
import io.github.socialprescribing.json.jackson.RefusedDocumentException;
import io.github.socialprescribing.json.jackson.SocialPrescribingModule;
import io.github.socialprescribing.referral.Referral;
import java.io.PrintStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A service that speaks JSON through Jackson 3, as Spring Boot does, has a message of its own with a referral in it. One
 * module more, and the mapper binds the referral with our checks: a broken one is told with all its problems.
 */
public final class BindWithJackson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new SocialPrescribingModule()).build();

    private BindWithJackson() {}

    /**
     * What the service sends about.
     *
     * @param urgent whether it cannot wait
     * @param referral the referral
     */
    public record Letter(boolean urgent, Referral referral) {}

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
        Referral referral = SampleReferrals.nth(1, 1);
        story.chapter("Bound");
        String letter = MAPPER.writeValueAsString(new Letter(true, referral));
        Letter read = MAPPER.readValue(letter, Letter.class);
        story.say("The letter is " + (read.urgent() ? "urgent" : "not urgent") + ", and the referral in it is "
                + (read.referral().equals(referral) ? "the one that was sent." : "another."));
        story.say("By itself it is written as the library writes it: "
                + SocialPrescribingJson.write(referral).contains(MAPPER.writeValueAsString(referral)) + ".");

        story.chapter("Refused");
        String id = MAPPER.writeValueAsString(referral.id().value());
        String broken = letter.replace("\"id\":" + id, "\"id\":\"two words\"")
                .replaceFirst("\"reasons\":\\[[^\\]]*\\]", "\"reasons\":[]");
        try {
            MAPPER.readValue(broken, Letter.class);
        } catch (RefusedDocumentException refused) {
            refused.problems()
                    .forEach(problem -> story.wrapped(
                            "    ", problem.code() + ": " + problem.sentence() + " (" + problem.pointer() + ")"));
        }
    }
}
