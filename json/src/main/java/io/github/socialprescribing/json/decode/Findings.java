package io.github.socialprescribing.json.decode;

import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.json.problem.ProblemCode;
import io.github.socialprescribing.json.problem.ProblemCodes;
import io.github.socialprescribing.json.problem.Profile;
import io.github.socialprescribing.json.problem.SchemaProblemCodes;
import io.github.socialprescribing.json.problem.Severity;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one document, as offsets; it becomes problems with lines and columns at the end, in the order of the
 * document.
 */
public final class Findings {

    private final byte[] bytes;
    private final int document;
    private final Profile profile;
    private final int most;
    private final List<Finding> kept = new ArrayList<>(0);
    private final Strangers strangers;
    private final Set<Said> once = new LinkedHashSet<>(0);
    private boolean isNewer;
    private int cut;
    private @Nullable Finding firstCut;
    private Severity worstCut = Severity.INFO;

    private record Finding(ProblemCode code, String pointer, long offset, Map<String, String> params) {}

    private record Said(ProblemCode code, Map<String, String> params) {}

    /**
     * Before anything was found.
     *
     * @param bytes the document
     * @param document which document of the input it is, from 1
     * @param profile what each kind of problem weighs
     * @param most how many problems are kept; the rest is counted
     */
    public Findings(byte[] bytes, int document, Profile profile, int most) {
        this.bytes = bytes;
        this.document = document;
        this.profile = profile;
        this.most = most;
        this.strangers = new Strangers(most);
    }

    /**
     * Adds what was found.
     *
     * @param code the kind of problem
     * @param pointer the member it concerns
     * @param offset the byte to look at
     * @param params the schema's side of the sentence
     */
    public void add(ProblemCode code, String pointer, long offset, Map<String, String> params) {
        isNewer |= code.equals(SchemaProblemCodes.NEWER);
        Finding finding = new Finding(code, pointer, Math.max(0, Math.min(offset, bytes.length)), params);
        if (kept.size() < most) {
            kept.add(finding);
            return;
        }
        if (cut++ == 0) {
            firstCut = finding;
        }
        if (profile.severity(code).compareTo(worstCut) < 0) {
            worstCut = profile.severity(code);
        }
    }

    /** Adds what was found, unless the same was said of another place. */
    void addOnce(ProblemCode code, String pointer, long offset, Map<String, String> params) {
        if (once.add(new Said(code, params))) {
            add(code, pointer, offset, params);
        }
    }

    /**
     * Adds what was found and needs no further words.
     *
     * @param code the kind of problem
     * @param pointer the member it concerns
     * @param offset the byte to look at
     */
    public void add(ProblemCode code, String pointer, long offset) {
        add(code, pointer, offset, LinkedHashMap.empty());
    }

    /**
     * Whether a problem of this kind is told at all.
     *
     * @param code the kind of problem
     */
    boolean asksFor(ProblemCode code) {
        return profile.asksFor(code);
    }

    /**
     * Whether a problem of this kind forbids the document.
     *
     * @param code the kind of problem
     */
    boolean isError(ProblemCode code) {
        return profile.severity(code) == Severity.ERROR;
    }

    /** The members that nobody knows: as many of them are kept as problems. */
    Strangers strangers() {
        return strangers;
    }

    /** Whether a member that nobody knows does not forbid the document, so that what it says is kept. */
    boolean isTolerated(ProblemCode code) {
        return code.equals(ProblemCodes.UNKNOWN) && severity(code) != Severity.ERROR;
    }

    /** All of them as problems, in the order of the document, with a last one that counts what was cut. */
    public Seq<Problem> problems() {
        if (kept.isEmpty()) {
            return Vector.empty();
        }
        List<Finding> told = isAnotherDocument() ? onlyTheReason() : kept;
        told.sort(Comparator.comparingLong(Finding::offset));
        Lines lines = new Lines(bytes, document);
        List<Problem> problems = new ArrayList<>(told.size() + 1);
        for (Finding it : told) {
            problems.add(problem(it, severity(it.code()), lines));
        }
        if (firstCut != null) {
            problems.add(problem(count(firstCut), worstCut, new Lines(bytes, document)));
        }
        return Vector.ofAll(problems);
    }

    private Problem problem(Finding finding, Severity severity, Lines lines) {
        return new Problem(
                finding.code(), severity, finding.pointer(), lines.place((int) finding.offset()), finding.params());
    }

    private Finding count(Finding first) {
        return new Finding(
                ProblemCodes.PROBLEM_LIMIT, "", first.offset(), LinkedHashMap.of("more", Integer.toString(cut)));
    }

    private Severity severity(ProblemCode code) {
        return code.equals(ProblemCodes.UNKNOWN) && isNewer ? Severity.WARNING : profile.severity(code);
    }

    /** Of a document of another kind or age, its strange members would be told one by one: one cause, one problem. */
    private boolean isAnotherDocument() {
        return has(SchemaProblemCodes.KIND) || has(SchemaProblemCodes.VERSION);
    }

    private List<Finding> onlyTheReason() {
        List<Finding> told = new ArrayList<>(kept);
        told.removeIf(it -> !it.code().name().startsWith("schema.") && !isOfTheText(it.code()));
        return told;
    }

    private static boolean isOfTheText(ProblemCode code) {
        return code.name().startsWith("json.") || code.name().startsWith("limit.");
    }

    private boolean has(ProblemCode code) {
        for (Finding it : kept) {
            if (it.code().equals(code)) {
                return true;
            }
        }
        return false;
    }
}
