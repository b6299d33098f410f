package io.github.socialprescribing.policy;

/**
 * A relation between two facts that always holds, such as: extensions used are at most extensions granted. It keeps the
 * analysis of a policy from reporting what cannot be; a situation that contradicts it is refused.
 *
 * @param fact the name of a fact
 * @param less the name of the fact that is taken away from it
 * @param most the highest possible difference
 */
public record Assumption(String fact, String less, long most) {

    /**
     * One count never exceeds another.
     *
     * @param fact the one that is lower or the same
     * @param limit the one that is higher or the same
     */
    public static Assumption atMost(Fact fact, Fact limit) {
        return new Assumption(fact.name(), limit.name(), 0);
    }

    @Override
    public String toString() {
        return fact + " - " + less + " is at most " + most;
    }
}
