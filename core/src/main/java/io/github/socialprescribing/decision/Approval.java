package io.github.socialprescribing.decision;

/**
 * Whose yes is needed. Where several approvals are listed, all of them are.
 *
 * @param role the role that decides
 * @param count how many different people in that role, at least one
 */
public record Approval(Role role, int count) {

    /** Refuses a count below one. */
    public Approval {
        if (count < 1) {
            throw new IllegalArgumentException("an approval needs at least one person");
        }
    }

    @Override
    public String toString() {
        return count == 1 ? role.toString() : count + " × " + role;
    }
}
