package io.github.socialprescribing.json;

import io.github.socialprescribing.json.codec.Codec;
import io.github.socialprescribing.json.codec.Documents;
import io.github.socialprescribing.json.codec.JsonSchema;
import io.github.socialprescribing.json.codec.ReferralCodec;
import io.github.socialprescribing.json.decode.Decoded;
import io.github.socialprescribing.json.decode.Decoding;
import io.github.socialprescribing.json.document.DocumentKind;
import io.github.socialprescribing.json.document.UnknownMember;
import io.github.socialprescribing.json.fhir.FhirReader;
import io.github.socialprescribing.json.problem.Limits;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.json.problem.Profile;
import io.github.socialprescribing.referral.Referral;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;

/** Reads and writes social prescribing documents. */
public final class SocialPrescribingJson {

    private static final Decoding STRICT = new Decoding(Profile.strict(), Limits.standard());

    private SocialPrescribingJson() {}

    /**
     * Reads a referral, strictly.
     *
     * @param document a document of the kind {@code urn:social-prescribing:referral:1.0}, in UTF-8
     */
    public static ReadResult<Referral> readReferral(byte[] document) {
        return result(STRICT.decode(document, ReferralCodec.REFERRAL));
    }

    /**
     * Reads a referral.
     *
     * @param document a document of the kind {@code urn:social-prescribing:referral:1.0}, in UTF-8
     * @param profile what each kind of problem weighs
     * @param limits how much is read before reading stops
     */
    public static ReadResult<Referral> readReferral(byte[] document, Profile profile, Limits limits) {
        return result(new Decoding(profile, limits).decode(document, ReferralCodec.REFERRAL));
    }

    /**
     * Reads one referral that came as HL7 FHIR R4 resources. What of them was not used is told as information.
     *
     * @param documents a {@code Bundle}, or resources one by one: the {@code ServiceRequest} with the {@code Task}, {@code
     *     Patient}, {@code Condition}s and {@code PractitionerRole} it refers to, in any order; each in UTF-8
     * @return the referral; its problems say by the document of their place which of the documents they concern
     */
    public static ReadResult<FhirReferral> readFhirReferral(byte[]... documents) {
        Decoded<FhirReader.Read> decoded = FhirReader.read(Vector.of(documents), STRICT);
        return new ReadResult<>(
                decoded.value()
                        .map(read ->
                                new FhirReferral(read.referral(), read.status().map(TaskStatus::of), read.reason())),
                decoded.problems(),
                decoded.unknown());
    }

    /**
     * Writes a referral, as one line, if {@link #readReferral(byte[])} would accept it: nobody sends what nobody may take.
     * A client is not referred behind their back, so a referral to which they had not agreed when it was received is not
     * written; the value itself may be like that, because it is intake's to refuse it.
     *
     * @param referral the referral
     * @return the document, or the errors that strict reading would tell of it
     */
    public static Validation<Seq<Problem>, String> write(Referral referral) {
        return sound(Documents.write(referral, ReferralCodec.REFERRAL), ReferralCodec.REFERRAL);
    }

    private static <T> Validation<Seq<Problem>, String> sound(String document, Codec<T> codec) {
        return result(STRICT.decode(Documents.bytes(document), codec))
                .toValidation()
                .map(value -> document);
    }

    /**
     * The JSON Schema 2020-12 of a kind of document, for validators, editors and generators of code. It tells the shape of
     * documents as strict reading wants it; what must hold between members, reading tells.
     *
     * @param kind the kind of document
     */
    public static String schema(DocumentKind kind) {
        return JsonSchema.of(kind);
    }

    /**
     * Reads a document of any kind, strictly.
     *
     * @param format what it is, one of {@link Formats}
     * @param document the document, in UTF-8
     * @param <T> what it holds
     */
    public static <T> ReadResult<T> read(Format<T> format, byte[] document) {
        return result(STRICT.decode(document, format.codec().decoder()));
    }

    /**
     * Reads a document of any kind.
     *
     * @param format what it is, one of {@link Formats}
     * @param document the document, in UTF-8
     * @param profile what each kind of problem weighs
     * @param limits how much is read before reading stops
     * @param <T> what it holds
     */
    public static <T> ReadResult<T> read(Format<T> format, byte[] document, Profile profile, Limits limits) {
        return result(
                new Decoding(profile, limits).decode(document, format.codec().decoder()));
    }

    /**
     * Writes a document of any kind as {@link #read(Format, byte[])} reads it, as one line. It judges nothing: what a decider
     * let happen, or a service has known, can always be kept. What is sent to others is judged by {@link #write(Referral)}.
     *
     * @param format what it is, one of {@link Formats}
     * @param value what it holds
     * @param <T> what it holds
     */
    public static <T> String write(Format<T> format, T value) {
        return Documents.write(value, format.codec());
    }

    /**
     * Writes a document as {@link #write(Format, Object)} does, with members that it had when it was read and that this
     * library does not know, for those who pass on what they are not the last to read. Each stands at the end of its object.
     * One whose object the document no longer has, because the value was changed, is left out.
     *
     * @param format what it is, one of {@link Formats}
     * @param value what it holds
     * @param unknown what {@link ReadResult#unknown()} gave
     * @param <T> what it holds
     */
    public static <T> String write(Format<T> format, T value, Seq<UnknownMember> unknown) {
        return Documents.with(unknown, write(format, value));
    }

    private static <T> ReadResult<T> result(Decoded<T> decoded) {
        return new ReadResult<>(decoded.value(), decoded.problems(), decoded.unknown());
    }
}
