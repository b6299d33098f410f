package io.github.socialprescribing.policy;

/**
 * Thrown when a situation is none that a question can be asked of: a value is outside the range of its fact, a relation
 * that always holds does not, or a fact cannot be read at all. It names the fact and never its value.
 */
public final class UnfitSituation extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private UnfitSituation(String message) {
        super(message);
    }

    static UnfitSituation outOfRange(String fact) {
        return new UnfitSituation("the fact `" + fact + "` is outside its range");
    }

    static UnfitSituation missing(String fact) {
        return new UnfitSituation(
                "the fact `" + fact
                        + "` is not known: read it with an accessor, or hand it in as a supplement of the context or situation");
    }

    static UnfitSituation unheardOf(String fact, String question) {
        return new UnfitSituation("the question `" + question + "` has no fact `" + fact + "`");
    }

    static UnfitSituation against(Total total) {
        return new UnfitSituation("the situation contradicts that `" + total + "`");
    }

    static UnfitSituation impossible(String question) {
        return new UnfitSituation("the assumptions of the question `" + question + "` leave no situation");
    }

    static UnfitSituation against(Assumption assumption) {
        return new UnfitSituation("the situation contradicts that `" + assumption + "`");
    }
}
