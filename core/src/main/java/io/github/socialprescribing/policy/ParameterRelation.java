package io.github.socialprescribing.policy;

/**
 * What must hold between two parameters of a policy, such as: the ending is talked about no later than the offer is used
 * up. A policy in which it does not hold is not built, so nobody can set one parameter against the other.
 *
 * @param parameter the name of a parameter
 * @param less the name of the parameter that is taken away from it
 * @param most the highest difference that makes sense
 */
public record ParameterRelation(String parameter, String less, long most) {

    /**
     * One parameter never exceeds another.
     *
     * @param parameter the one that is lower or the same
     * @param limit the one that is higher or the same
     */
    public static ParameterRelation atMost(Parameter parameter, Parameter limit) {
        return new ParameterRelation(parameter.name(), limit.name(), 0);
    }

    /**
     * The same relation with a margin: the first may exceed the second by so much, or must stay below by so much.
     *
     * @param margin by how much at most; negative for a distance that must be kept
     */
    public ParameterRelation plus(long margin) {
        return new ParameterRelation(parameter, less, Numbers.sum(most, margin));
    }

    /** The relation as a sentence, such as {@code talk-of-ending is at most offered}. */
    @Override
    public String toString() {
        String margin = most == 0 ? "" : most > 0 ? " + " + most : " - " + -most;
        return parameter + " is at most " + less + margin;
    }
}
