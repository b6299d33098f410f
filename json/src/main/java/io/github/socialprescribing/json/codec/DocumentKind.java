package io.github.socialprescribing.json.codec;

/**
 * What a document is, and in which version.
 *
 * @param name such as {@code referral}
 * @param major documents of another major version are not read
 * @param minor documents of a later minor version are read as far as they are known
 */
public record DocumentKind(String name, int major, int minor) {

    /** What every document of this library begins with. */
    static final String PREFIX = "urn:social-prescribing:";

    /** A referral. */
    public static final DocumentKind REFERRAL = new DocumentKind("referral", 1, 0);

    /** How the document names itself. */
    public String urn() {
        return PREFIX + name + ":" + major + "." + minor;
    }
}
