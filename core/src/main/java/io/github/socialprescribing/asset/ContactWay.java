package io.github.socialprescribing.asset;

/**
 * How people reach an asset: its telephone, its page, its address for letters. It is public, as on a notice board; but a small
 * group's telephone is somebody's own, so it does not print itself.
 *
 * @param kind by what way
 * @param value the number or the address, as one would dial or write it; not blank
 */
public record ContactWay(Kind kind, String value) {

    /** By what way an asset is reached, as Open Referral has its fields. */
    public enum Kind {
        /** By telephone. */
        PHONE,
        /** By electronic mail. */
        EMAIL,
        /** On the web. */
        WEB,
        /** By letter. */
        POST
    }

    /** Refuses a way that leads nowhere. */
    public ContactWay {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a way to reach an asset leads somewhere");
        }
    }

    @Override
    public String toString() {
        return "ContactWay[" + kind + "]";
    }
}
