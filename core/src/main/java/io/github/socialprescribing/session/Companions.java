package io.github.socialprescribing.session;

import io.github.socialprescribing.vocabulary.Vocabulary;

/** Who may be there besides client and worker. The list is open, and assumed but for the two that are quoted. */
public final class Companions {

    /** Family: "discussions with family and carers". */
    public static final Companion FAMILY = Companion.of("family");

    /** Somebody who cares for the client: "discussions with family and carers". */
    public static final Companion CARER = Companion.of("carer");

    /** A student on placement: "students on social prescribing placements". */
    public static final Companion STUDENT = Companion.of("student");

    /** A friend. */
    public static final Companion FRIEND = Companion.of("friend");

    /** Somebody who interprets. */
    public static final Companion INTERPRETER = Companion.of("interpreter");

    /** Another worker of the service, such as whoever supervises the one who meets the client. */
    public static final Companion COLLEAGUE = Companion.of("colleague");

    /** Somebody of another service. */
    public static final Companion PROFESSIONAL = Companion.of("professional");

    private static final Vocabulary<Companion> STANDARD = Vocabulary.<Companion>empty()
            .with(FAMILY, "family")
            .with(CARER, "a carer")
            .with(STUDENT, "a student on placement")
            .with(FRIEND, "a friend")
            .with(INTERPRETER, "an interpreter")
            .with(COLLEAGUE, "another worker of the service")
            .with(PROFESSIONAL, "somebody of another service");

    private Companions() {}

    /** All of them with their labels; a service extends it with its own. */
    public static Vocabulary<Companion> standard() {
        return STANDARD;
    }
}
