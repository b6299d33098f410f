package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.Explanation;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.provenance.PolicyStamp;

/** What an answer to a command is made of, in the form that it has within documents. */
public final class Answers {

    /** Which policy was asked. */
    public static final Codec<PolicyStamp> STAMP = Derived.of(PolicyStamp.class);

    /** A reason why not. */
    public static final Codec<Refusal> REFUSAL = Derived.of(Refusal.class);

    /** What people must do. */
    public static final Codec<Duty> DUTY = Derived.of(Duty.class);

    /** What they may want to know. */
    public static final Codec<Advice> ADVICE = Derived.of(Advice.class);

    /** Why the rules said what they said. */
    public static final Codec<Explanation> EXPLANATION = Derived.of(Explanation.class);

    private Answers() {}
}
