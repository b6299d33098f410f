package io.github.socialprescribing.benchmarks;

import io.github.socialprescribing.client.Consent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.examples.BrokenReferral;
import io.github.socialprescribing.examples.SampleFault;
import io.github.socialprescribing.examples.SampleReferrals;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.json.SocialPrescribingJson;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.referral.Referral;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Sound referrals of some 2.9 kB: sample referrals with a long history of consents and a page of notes, all different.
 * Two fifths of the bytes are free text.
 */
final class ReferralDocuments {

    private static final int SEED = 11;
    private static final int TEXT = 1_100;
    private static final Seq<SampleFault> FAULTS = List.of(SampleFault.values()).remove(SampleFault.CUT_OFF);

    private ReferralDocuments() {}

    static byte[][] make(int count) {
        return SampleReferrals.from(SEED)
                .map(ReferralDocuments::atLength)
                .limit(count)
                .map(referral -> SocialPrescribingJson.write(referral).get().getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }

    /** The same documents, each with one fault at one place; none of them cut off, so that there is as much to read. */
    static byte[][] broken(int count) {
        SplittableRandom random = new SplittableRandom(SEED);
        return Arrays.stream(make(count))
                .map(document -> broken(new String(document, StandardCharsets.UTF_8), random))
                .toArray(byte[][]::new);
    }

    private static byte[] broken(String document, SplittableRandom random) {
        Seq<BrokenReferral> ways = List.empty();
        while (ways.isEmpty()) {
            SampleFault fault = FAULTS.get(random.nextInt(FAULTS.size()));
            ways = fault.everywhere(document);
        }
        return ways.get(random.nextInt(ways.size())).document().getBytes(StandardCharsets.UTF_8);
    }

    private static Referral atLength(Referral sample) {
        return Referral.builder()
                .id(sample.id())
                .client(sample.client())
                .origin(sample.origin())
                .reasons(sample.reasons())
                .receivedOn(sample.receivedOn())
                .ageBand(sample.ageBand())
                .consents(history(sample))
                .notes(Option.some(notes(sample)))
                .build();
    }

    /** Everything was agreed to before, taken back, and agreed to again. */
    private static Consents history(Referral sample) {
        Consents consents = Consents.none();
        LocalDate day = sample.receivedOn().minusDays(40 + sample.reasons().size());
        for (ConsentScope scope : ConsentScope.values()) {
            consents = consents.with(consent(scope, day).withdrawnOn(day.plusDays(14)))
                    .with(consent(scope, day.plusDays(20)));
        }
        return consents;
    }

    private static Consent consent(ConsentScope scope, LocalDate day) {
        return Consent.builder()
                .scope(scope)
                .givenOn(day)
                .expiresOn(Option.some(day.plusYears(1)))
                .capturedBy(new ActorId("referrer-1"))
                .build();
    }

    private static Narrative notes(Referral sample) {
        String sentence =
                sample.notes().map(Narrative::text).getOrElse("Would like company on the allotment, with a café.");
        StringBuilder notes = new StringBuilder(sample.id().value());
        while (notes.length() < TEXT) {
            notes.append(' ').append(sentence);
        }
        return new Narrative(notes.toString());
    }
}
