package io.github.socialprescribing.json;

import io.github.socialprescribing.json.ValidationSummary.Ending;
import io.github.socialprescribing.json.codec.Documents;
import io.github.socialprescribing.json.codec.ReferralCodec;
import io.github.socialprescribing.json.decode.Decoder;
import io.github.socialprescribing.json.decode.Decoding;
import io.github.socialprescribing.json.document.DocumentKind;
import io.github.socialprescribing.json.extract.Extract;
import io.github.socialprescribing.json.extract.Gzip;
import io.github.socialprescribing.json.extract.Stretch;
import io.github.socialprescribing.json.extract.Unreadable;
import io.github.socialprescribing.json.problem.Limits;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.json.problem.Profile;
import io.vavr.collection.Seq;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Tells what is wrong with referrals, and keeps nothing of them: one document, or an extract of ten million.
 *
 * <p>An extract has a document a line and may be packed with gzip. Several of its documents are checked at the same time;
 * what is told, and in which order, is the same for any number of jobs. Memory stays bounded by the limits and the number
 * of jobs, however long the input or a line of it is. No content makes an exception; input that cannot be read is told as
 * a problem with the code {@code input.unreadable}, behind what was read of it.
 *
 * <p>A validator is immutable and may be used by several threads.
 */
public final class ReferralValidator {

    private final Decoder<?> decoder;
    private final Profile profile;
    private final Limits limits;
    private final int jobs;
    private final BooleanSupplier cancelled;
    private final Consumer<ValidationProgress> watcher;
    private final Decoding decoding;

    private ReferralValidator(
            Decoder<?> decoder,
            Profile profile,
            Limits limits,
            int jobs,
            BooleanSupplier cancelled,
            Consumer<ValidationProgress> watcher) {
        this.decoder = decoder;
        this.profile = profile;
        this.limits = limits;
        this.jobs = jobs;
        this.cancelled = cancelled;
        this.watcher = watcher;
        this.decoding = new Decoding(profile, limits);
    }

    /** For those who write documents: everything the format does not allow is an error. */
    public static ReferralValidator strict() {
        return of(Profile.strict());
    }

    /** For those who receive documents: what can be read nonetheless is told as information. */
    public static ReferralValidator lenient() {
        return of(Profile.lenient());
    }

    /**
     * For those who refer as England's record standard asks: strict, and what the PRSB Social Prescribing Information
     * Standard v1.1 wants of a referral besides.
     */
    public static ReferralValidator prsb() {
        return of(Profile.prsb());
    }

    /**
     * For those who have their own opinion of what matters.
     *
     * @param profile what each kind of problem weighs
     */
    public static ReferralValidator of(Profile profile) {
        return new ReferralValidator(
                ReferralCodec.REFERRAL.decoder(),
                profile,
                Limits.standard(),
                Runtime.getRuntime().availableProcessors(),
                () -> false,
                progress -> {});
    }

    /**
     * The same validator for other documents than referrals.
     *
     * @param kind what the documents are
     */
    public ReferralValidator reading(DocumentKind kind) {
        return new ReferralValidator(Documents.codec(kind).decoder(), profile, limits, jobs, cancelled, watcher);
    }

    /**
     * The same validator under other limits.
     *
     * @param other how much of a document is read before reading stops
     */
    public ReferralValidator within(Limits other) {
        return new ReferralValidator(decoder, profile, other, jobs, cancelled, watcher);
    }

    /**
     * The same validator with more or fewer documents of an extract checked at the same time. As long as nothing is said,
     * there are as many as the machine has processors.
     *
     * @param count how many, at least 1; with 1, all is done by the calling thread
     */
    public ReferralValidator withJobs(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("somebody has to do the work");
        }
        return new ReferralValidator(decoder, profile, limits, count, cancelled, watcher);
    }

    /**
     * The same validator, which stops when asked to, within a few milliseconds of work. It always stops when the calling
     * thread is interrupted.
     *
     * @param stop whether to stop; asked often, by the calling thread
     */
    public ReferralValidator until(BooleanSupplier stop) {
        return new ReferralValidator(decoder, profile, limits, jobs, stop, watcher);
    }

    /**
     * The same validator, which tells how far it has come.
     *
     * @param progress told after every stretch of some 256 KiB, by the calling thread
     */
    public ReferralValidator watchedBy(Consumer<ValidationProgress> progress) {
        return new ReferralValidator(decoder, profile, limits, jobs, cancelled, progress);
    }

    /**
     * Validates one document.
     *
     * @param document the bytes of the document
     */
    public ValidationReport validate(byte[] document) {
        return validate(new ByteArrayInputStream(document), Layout.ONE_DOCUMENT);
    }

    /**
     * Validates a file, packed or not, whose layout its name tells.
     *
     * @param file the file
     */
    public ValidationReport validate(Path file) {
        Gathering gathering = new Gathering();
        return gathering.report(validate(file, gathering));
    }

    /**
     * Validates what a stream holds, packed or not.
     *
     * @param in the stream, which is read to its end as far as the limits allow, and not closed
     * @param layout how the documents stand in it
     */
    public ValidationReport validate(InputStream in, Layout layout) {
        Gathering gathering = new Gathering();
        return gathering.report(validate(in, layout, gathering));
    }

    /**
     * Validates a file, packed or not, whose layout its name tells, however much there is to say of it.
     *
     * @param file the file
     * @param reports told of every document of which there is something to tell, in the order of the file and by the
     *     calling thread; a document that is not told is sound
     */
    public ValidationSummary validate(Path file, Consumer<DocumentReport> reports) {
        return validate(file, Layout.of(file), reports);
    }

    /**
     * Validates a file, packed or not, whatever it is called and however much there is to say of it.
     *
     * @param file the file
     * @param layout how the documents stand in it
     * @param reports told of every document of which there is something to tell, in the order of the file and by the
     *     calling thread; a document that is not told is sound
     */
    public ValidationSummary validate(Path file, Layout layout, Consumer<DocumentReport> reports) {
        try (InputStream in = opened(file)) {
            return validate(in, layout, reports);
        } catch (IOException unreadable) {
            return new Tally(reports, watcher).unreadable(unreadable);
        }
    }

    /**
     * Validates what a stream holds, packed or not, however much there is to say of it.
     *
     * @param in the stream, which is read to its end as far as the limits allow, and not closed
     * @param layout how the documents stand in it
     * @param reports told of every document of which there is something to tell, in the order of the input and by the
     *     calling thread; a document that is not told is sound
     */
    public ValidationSummary validate(InputStream in, Layout layout, Consumer<DocumentReport> reports) {
        Tally tally = new Tally(reports, watcher);
        try {
            InputStream unpacked = Gzip.unpacked(in);
            boolean complete = layout == Layout.ONE_DOCUMENT
                    ? document(unpacked, tally)
                    : new Extract(this::problems, limits.documentBytes(), jobs, this::isCancelled)
                            .check(unpacked, tally);
            return tally.end(complete ? Ending.COMPLETE : Ending.CANCELLED);
        } catch (IOException lost) {
            return isCancelled() ? tally.end(Ending.CANCELLED) : tally.unreadable(lost);
        }
    }

    private static InputStream opened(Path file) throws IOException {
        Unreadable.requireFile(file);
        return Files.newInputStream(file);
    }

    /** No more is read than shows that the document is too long. */
    private boolean document(InputStream in, Tally tally) throws IOException {
        if (isCancelled()) {
            return false;
        }
        byte[] document = in.readNBytes(limits.documentBytes() + 1);
        Seq<Problem> problems = problems(document);
        List<Stretch.Told> told = problems.isEmpty() ? List.of() : List.of(new Stretch.Told(0, 0, problems));
        tally.accept(new Stretch(document.length, 1, 1, problems.exists(Problem::isError) ? 1 : 0, told));
        return true;
    }

    private Seq<Problem> problems(byte[] document) {
        return decoding.decode(document, decoder).problems();
    }

    private boolean isCancelled() {
        return Thread.currentThread().isInterrupted() || cancelled.getAsBoolean();
    }
}
