package io.github.socialprescribing.json;

import io.github.socialprescribing.json.problem.Limits;
import io.github.socialprescribing.json.problem.Place;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.json.problem.ProblemCodes;
import io.github.socialprescribing.json.problem.Profile;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells what is wrong with referrals, and keeps nothing of them. */
public final class ReferralValidator {

    private final Profile profile;
    private final Limits limits;

    private ReferralValidator(Profile profile, Limits limits) {
        this.profile = profile;
        this.limits = limits;
    }

    /** For those who write documents: everything the format does not allow is an error. */
    public static ReferralValidator strict() {
        return new ReferralValidator(Profile.strict(), Limits.standard());
    }

    /** For those who receive documents: what can be read nonetheless is told as information. */
    public static ReferralValidator lenient() {
        return new ReferralValidator(Profile.lenient(), Limits.standard());
    }

    /**
     * The same validator under other limits.
     *
     * @param other how much is read before reading stops
     */
    public ReferralValidator within(Limits other) {
        return new ReferralValidator(profile, other);
    }

    /**
     * Validates one document.
     *
     * @param document the bytes of the document
     */
    public ValidationReport validate(byte[] document) {
        return new ValidationReport(
                1, SocialPrescribingJson.readReferral(document, profile, limits).problems());
    }

    /**
     * Validates a file that holds one document. No more of it is read than the limits allow.
     *
     * @param file the file
     */
    public ValidationReport validate(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return validate(in.readNBytes(limits.documentBytes() + 1));
        } catch (IOException unreadable) {
            return new ValidationReport(
                    0,
                    List.of(new Problem(
                            ProblemCodes.UNREADABLE,
                            profile.severity(ProblemCodes.UNREADABLE),
                            "",
                            Place.start(),
                            LinkedHashMap.empty())));
        }
    }
}
