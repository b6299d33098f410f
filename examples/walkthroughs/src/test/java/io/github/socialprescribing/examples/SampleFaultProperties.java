package io.github.socialprescribing.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Arrivals;
import io.github.socialprescribing.json.SocialPrescribingJson;
import io.github.socialprescribing.json.document.DocumentKind;
import io.github.socialprescribing.json.oracle.SchemaOracle;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.referral.Referral;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every kind of fault at every place is one problem, and validators of the published schema see it as far as it goes. */
class SampleFaultProperties {

    private static final Seq<SchemaOracle> ORACLES = SchemaOracle.of(DocumentKind.REFERRAL);

    private static final String WITH_A_CODE =
            "{\"schema\":\"urn:social-prescribing:referral:1.0\",\"id\":\"r-1\",\"client\":{\"id\":\"c-1\"},\"route\":\"self\","
                    + "\"receivedOn\":\"2026-03-02\",\"reasons\":[{\"system\":\"urn:example:needs\",\"code\":\"hunger\"}],"
                    + "\"consents\":[{\"scope\":\"referral\",\"givenOn\":\"2026-03-01\",\"capturedBy\":\"w-1\"}]}";

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<Referral> sound = Arrivals.referrals()
                .filter(it -> SocialPrescribingJson.write(it).isValid());
        Arbitrary<Referral> samples =
                Arbitraries.integers().between(1, 10_000).map(place -> SampleReferrals.nth(5, place));
        return Arbitraries.oneOf(sound, samples)
                .map(referral -> SocialPrescribingJson.write(referral).get());
    }

    @Property(tries = 60)
    void everyFaultAtEveryPlaceIsOneProblemWhereItIs(@ForAll("documents") String document) {
        for (SampleFault fault : SampleFault.values()) {
            fault.everywhere(document).forEach(SampleFaultProperties::isTold);
        }
    }

    @Property(tries = 12)
    void validatorsOfTheSchemaAgreeWhereverASchemaCanExpressIt(@ForAll("documents") String document) {
        assertThat(ORACLES).allMatch(oracle -> oracle.faults(document).isEmpty());
        for (SampleFault fault : SampleFault.values()) {
            if (fault.isOfShape()) {
                fault.everywhere(document).forEach(SampleFaultProperties::isSeen);
            }
        }
    }

    @Example
    void everyFaultHappensSomewhere() {
        List<String> documents = List.ofAll(SampleReferrals.from(3).limit(20).toList())
                .map(referral -> SocialPrescribingJson.write(referral).get())
                .append(WITH_A_CODE);

        assertThat(SampleFault.values())
                .hasSize(24)
                .allMatch(fault -> documents.exists(it -> fault.everywhere(it).nonEmpty()));
    }

    @Example
    void aBrokenReferralShowsNothingOfItsDocument() {
        BrokenReferral broken =
                SampleFault.ID_WITH_SPACE.everywhere(WITH_A_CODE).get();

        assertThat(broken).hasToString("ID_WITH_SPACE at `/id`: id");
    }

    private static void isTold(BrokenReferral broken) {
        Seq<Problem> problems = SocialPrescribingJson.readReferral(
                        broken.document().getBytes(StandardCharsets.UTF_8))
                .problems();

        assertThat(problems.map(it -> it.code() + " at " + it.pointer() + " byte "
                        + it.place().offset()))
                .as("%s in %s", broken, broken.document())
                .containsExactly(broken.code() + " at " + broken.pointer() + " byte " + broken.offset());
    }

    private static void isSeen(BrokenReferral broken) {
        for (SchemaOracle oracle : ORACLES) {
            assertThat(oracle.faults(broken.document()))
                    .as("%s by %s in %s", broken, oracle.name(), broken.document())
                    .isNotEmpty()
                    .allMatch(pointer -> isOnTheWay(pointer, broken.pointer()));
        }
    }

    /** Validators point at the object where a member is missing or strange, and at each branch of a choice. */
    private static boolean isOnTheWay(String pointer, String ours) {
        String theirs = pointer.startsWith("#") ? pointer.substring(1) : pointer;
        return ours.startsWith(theirs) || theirs.startsWith(ours);
    }
}
