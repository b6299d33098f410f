package io.github.socialprescribing.policy;

import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.provenance.PolicyStamp;
import io.github.socialprescribing.provenance.Provenance;
import io.github.socialprescribing.provenance.RuleOverride;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a service allows, as a value: rules, parameters, what counts, and who may override what. There is no policy with a
 * fault; {@link PolicyDraft#build()} gives one or tells all that is wrong. Two policies that say the same are equal, have
 * the same {@link #hash()} and answer with the same words, in whatever order they were written;
 * an answer lists facts, and who decides by default, in the order of its question, at which neither hash nor equality looks.
 *
 * <p>Of a policy with rules that are not always in force {@link #asOf} gives the part that is in force on a day. A part
 * answers by its own rules and carries the hash and the stamp of the whole, so that what it decided can be traced to what
 * was published; it is equal to the same part of an equal policy, and never to the whole.
 */
public final class Policy {

    private final PolicyDraft written;

    /** The policy of which this is the part in force on some day; null where this is the whole. */
    private final @Nullable Policy whole;

    private final PartsInForce parts;

    private final CompiledPolicies compiled = new CompiledPolicies();

    /** Computed when first asked for; two threads that meet compute the same. */
    private @Nullable String hash;

    Policy(PolicyDraft written, @Nullable Policy whole) {
        this.written = written;
        this.whole = whole;
        this.parts = whole == null ? new PartsInForce(written.rules()) : whole.parts;
    }

    /**
     * Begins a policy.
     *
     * @param id its lasting name
     * @param version its version
     */
    public static PolicyDraft draft(String id, String version) {
        return PolicyDraft.of(id, version);
    }

    /** This policy as a draft, to be changed and built again. */
    public PolicyDraft toDraft() {
        return whole == null ? written : whole.written;
    }

    /** Its lasting name. */
    public String id() {
        return written.id();
    }

    /** Its version. */
    public String version() {
        return written.version();
    }

    /** The days on which it is in force. */
    public Period effective() {
        return written.effective();
    }

    /** Its tiers, by number. */
    public Seq<Tier> tiers() {
        return written.tiers();
    }

    /** The questions it answers, by name. */
    public Seq<Question> questions() {
        return written.questions();
    }

    /** Its parameters, by name. */
    public Seq<Parameter> parameters() {
        return written.parameters();
    }

    /** Its rules, by tier and id; of a policy {@link #asOf} a day those in force on that day. */
    public Seq<Rule> rules() {
        return written.rules();
    }

    /** What counts. */
    public CountingTable counting() {
        return written.counting();
    }

    /** Who may override what, by rule. */
    public Seq<OverrideRight> overrides() {
        return written.overrides();
    }

    /** What must hold between its parameters. */
    public Seq<ParameterRelation> relations() {
        return written.relations();
    }

    /**
     * The rule of this id.
     *
     * @param rule an id
     */
    public Option<Rule> find(RuleId rule) {
        for (Rule it : rules()) {
            if (it.id().value().equals(rule.value())) {
                return Option.some(it);
            }
        }
        return Option.none();
    }

    /**
     * The tier of this number.
     *
     * @param number the number of a tier
     */
    public Option<Tier> tier(int number) {
        return tiers().find(it -> it.number() == number);
    }

    /**
     * The question of this name.
     *
     * @param name the name of a question
     */
    public Option<Question> question(String name) {
        for (Question it : questions()) {
            if (it.name().equals(name)) {
                return Option.some(it);
            }
        }
        return Option.none();
    }

    /**
     * The parameter of this name.
     *
     * @param name the name of a parameter
     */
    public Option<Parameter> parameter(String name) {
        return parameters().find(it -> it.name().equals(name));
    }

    /**
     * The same policy with one parameter set otherwise; refused where there is no such parameter, or the value makes no
     * sense for it.
     *
     * @param parameter the name of the parameter
     * @param value what it is set to
     * @param why why it is set so
     */
    public Either<PolicyFaults, Policy> with(String parameter, long value, Provenance why) {
        return parameter(parameter)
                .toEither(() -> PolicyFaults.of(
                        PolicyFault.Code.UNKNOWN_PARAMETER, parameter, "the policy has no parameter of this name"))
                .flatMap(it -> toDraft().replacing(it.withValue(value, why)).build());
    }

    /**
     * The policy as it stands on a day: without the rules that are not in force then. Its stamp remains that of the whole.
     * Where every rule is in force it is this very policy, and the part of a day is remembered with what it has compiled,
     * so asking again costs nothing. The days on which the policy itself is in force are for a {@link PolicyHistory}.
     *
     * @param day the day
     */
    public Policy asOf(LocalDate day) {
        return parts.on(day, whole == null ? this : whole);
    }

    /** The days on which a rule begins or ends, earliest first; none of a part, which stands as it is whatever the day. */
    Seq<LocalDate> changes() {
        return whole == null ? parts.changes() : List.empty();
    }

    /** The part of a whole that is in force on a day, and a part as it is. */
    Policy onDay(LocalDate day) {
        return whole == null ? asOf(day) : this;
    }

    /**
     * Makes this policy fit to answer a question, at once and for ever. It is remembered, so asking again costs nothing.
     *
     * @param asked the question and how its facts are read; the policy knows the question
     * @param <S> the type of situation
     */
    public <S> CompiledPolicy<S> compile(Asked<S> asked) {
        return compiled.find(this, asked);
    }

    /**
     * Whether somebody may override a rule in a role.
     *
     * @param override the rule, and the role in which somebody would
     */
    public boolean admits(RuleOverride override) {
        return overrides()
                .exists(right ->
                        right.rule().equals(override.rule()) && right.roles().contains(override.role()));
    }

    /** SHA-256 over everything the policy says, on whatever day, in 64 lower-case hexadecimal digits. */
    public String hash() {
        if (whole != null) {
            return whole.hash();
        }
        String known = hash;
        if (known == null) {
            known = CanonicalForm.of(written).sha256();
            hash = known;
        }
        return known;
    }

    /** What to keep with every event that this policy decided. */
    public PolicyStamp stamp() {
        return new PolicyStamp(id(), version(), hash());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Policy that
                        && hash().equals(that.hash())
                        && CanonicalForm.of(written).equals(CanonicalForm.of(that.written)));
    }

    @Override
    public int hashCode() {
        return hash().hashCode();
    }

    @Override
    public String toString() {
        return "Policy[" + id() + " " + version() + ", " + rules().size() + " rules]";
    }
}
