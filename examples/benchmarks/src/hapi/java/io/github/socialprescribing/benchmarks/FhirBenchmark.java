package io.github.socialprescribing.benchmarks;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.ValidationResult;
import io.github.socialprescribing.json.SocialPrescribingJson;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The same referrals as FHIR bundles: read by us, parsed by HAPI, and checked by HAPI's instance validator. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FhirBenchmark {

    private static final int COUNT = 1 << 8;

    private final byte[][] documents = ReferralDocuments.make(COUNT);
    private final byte[][] bundles = Arrays.stream(documents).map(FhirForm::of).toArray(byte[][]::new);
    private final String[] texts = Arrays.stream(bundles)
            .map(it -> new String(it, StandardCharsets.UTF_8))
            .toArray(String[]::new);
    private final FhirContext context = FhirContext.forR4();
    private final IParser parser = context.newJsonParser().setParserErrorHandler(new StrictErrorHandler());
    private final FhirValidator validator = context.newValidator()
            .registerValidatorModule(new FhirInstanceValidator(new ValidationSupportChain(
                    new DefaultProfileValidationSupport(context),
                    new CommonCodeSystemsTerminologyService(context),
                    new InMemoryTerminologyServerValidationSupport(context))));
    private int next;

    /** Measures nothing that one of them does not take for a sound document. */
    @Setup
    public void agree() {
        for (int i = 0; i < 8; i++) {
            if (!SocialPrescribingJson.readFhirReferral(bundles[i]).isValid()) {
                throw new IllegalStateException(
                        SocialPrescribingJson.readFhirReferral(bundles[i]).toString());
            }
            ValidationResult theirs = validator.validateWithResult(texts[i]);
            theirs.getMessages().stream()
                    .filter(it -> it.getSeverity() == ResultSeverityEnum.FATAL)
                    .findFirst()
                    .ifPresent(it -> {
                        throw new IllegalStateException(it.getMessage());
                    });
        }
    }

    private int at() {
        next = (next + 1) & (COUNT - 1);
        return next;
    }

    /** The referral in our own form, with every check. */
    @Benchmark
    public Object decode() {
        return SocialPrescribingJson.readReferral(documents[at()]);
    }

    /** The bundle, read as a referral with every check. */
    @Benchmark
    public Object decodeFhir() {
        return SocialPrescribingJson.readFhirReferral(bundles[at()]);
    }

    /** The bundle as HAPI's objects. */
    @Benchmark
    public Object hapiParser() {
        return parser.parseResource(texts[at()]);
    }

    /** The bundle under the definitions of FHIR R4; nothing is built but a tree. */
    @Benchmark
    public Object hapiValidator() {
        return validator.validateWithResult(texts[at()]);
    }
}
