package consumer;

import io.github.socialprescribing.json.ReadResult;
import io.github.socialprescribing.json.SocialPrescribingJson;
import io.github.socialprescribing.referral.Referral;
import java.nio.charset.StandardCharsets;

/** Stands for somebody else's program: it sees what the library exports and nothing more. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        ReadResult<Referral> result = SocialPrescribingJson.readReferral("{".getBytes(StandardCharsets.UTF_8));
        result.problems().forEach(problem -> System.out.println(problem.place()));
        System.out.println(Main.class.getModule() + " read " + result.value().isDefined());
    }
}
