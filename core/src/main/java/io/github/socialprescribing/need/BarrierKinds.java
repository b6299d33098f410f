package io.github.socialprescribing.need;

import io.github.socialprescribing.vocabulary.Vocabulary;

/** The usual kinds of barrier (assumed; the source paper speaks of "addressing any barriers" and lists none). */
public final class BarrierKinds {

    /** Getting there. */
    public static final BarrierKind TRANSPORT = BarrierKind.of("transport");

    /** What it costs. */
    public static final BarrierKind COST = BarrierKind.of("cost");

    /** Daring to: "fostering self-efficacy (confidence-building)" (Findings). */
    public static final BarrierKind CONFIDENCE = BarrierKind.of("confidence");

    /** What others may think. */
    public static final BarrierKind STIGMA = BarrierKind.of("stigma");

    /** Being asked to do it online. */
    public static final BarrierKind DIGITAL = BarrierKind.of("digital");

    /** Having somebody to care for meanwhile. */
    public static final BarrierKind CARING = BarrierKind.of("caring");

    /** Being unwell. */
    public static final BarrierKind HEALTH = BarrierKind.of("health");

    /** Not being safe there, or on the way. */
    public static final BarrierKind SAFETY = BarrierKind.of("safety");

    /** Not sharing the language. */
    public static final BarrierKind LANGUAGE = BarrierKind.of("language");

    /** Open when the client cannot come. */
    public static final BarrierKind OPENING_HOURS = BarrierKind.of("opening-hours");

    /** Anything else. */
    public static final BarrierKind OTHER = BarrierKind.of("other");

    private static final Vocabulary<BarrierKind> STANDARD = Vocabulary.<BarrierKind>empty()
            .with(TRANSPORT, "transport")
            .with(COST, "cost")
            .with(CONFIDENCE, "confidence")
            .with(STIGMA, "stigma")
            .with(DIGITAL, "being online")
            .with(CARING, "caring for somebody")
            .with(HEALTH, "health")
            .with(SAFETY, "safety")
            .with(LANGUAGE, "language")
            .with(OPENING_HOURS, "opening hours")
            .with(OTHER, "something else");

    private BarrierKinds() {}

    /** All of them with their labels; a service extends it with its own. */
    public static Vocabulary<BarrierKind> standard() {
        return STANDARD;
    }
}
