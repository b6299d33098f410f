package io.github.socialprescribing.provenance;

/** A provenance without words would be none. */
final class Said {

    private Said() {}

    static void require(String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a provenance says where it comes from");
        }
    }
}
