package io.github.socialprescribing.policy;

/** The one check of everything in a policy that people call by name. */
final class Named {

    private static final int LONGEST = 128;

    private Named() {}

    static void require(String name, String meaning) {
        if (name.isBlank() || name.length() > LONGEST || !name.equals(name.strip())) {
            throw new IllegalArgumentException("a name has 1 to " + LONGEST + " characters and no space at either end");
        }
        if (meaning.isBlank()) {
            throw new IllegalArgumentException("what has a name says what it means");
        }
    }
}
