package io.github.socialprescribing.community;

import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;

/**
 * To what part of public life an organisation on the panel of partners belongs. {@link PartnerSectors} has those that the
 * source paper names "e.g."; a panel adds its own.
 *
 * @param code the word for it
 */
public record PartnerSector(Code code) implements Term, Comparable<PartnerSector> {

    /** The last part of the name of this library's own code system for sectors of partners. */
    public static final String SYSTEM = "partner-sector";

    /**
     * A sector in this library's own code system.
     *
     * @param value lower case, words joined by hyphens, such as {@code local-authority}
     */
    public static PartnerSector of(String value) {
        return new PartnerSector(Code.ours(SYSTEM, value));
    }

    @Override
    public int compareTo(PartnerSector other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.value();
    }
}
