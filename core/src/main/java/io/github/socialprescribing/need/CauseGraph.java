package io.github.socialprescribing.need;

import io.github.socialprescribing.identity.NeedId;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.TreeMap;
import java.util.function.Predicate;

/**
 * Which need comes of which. "Mary was hungry because her welfare benefits had been stopped, and she had no internet to
 * access her online benefits account" (Table 1): whoever meets only the hunger meets it again. No need is in the end its
 * own cause.
 *
 * @param causes for each need that has any, its direct causes
 */
public record CauseGraph(Map<NeedId, Set<NeedId>> causes) {

    /** Before any cause is known. */
    public static CauseGraph none() {
        return new CauseGraph(TreeMap.empty());
    }

    /**
     * The direct causes of a need.
     *
     * @param effect the need
     */
    public Set<NeedId> of(NeedId effect) {
        return causes.get(effect).getOrElse(LinkedHashSet.empty());
    }

    /**
     * Everything that a need comes of, near causes before far ones; never the need itself.
     *
     * @param effect the need
     */
    public Set<NeedId> allOf(NeedId effect) {
        Set<NeedId> found = LinkedHashSet.empty();
        List<NeedId> next = List.of(effect);
        while (!next.isEmpty()) {
            List<NeedId> fresh =
                    next.flatMap(this::of).distinct().filter(((Predicate<NeedId>) found::contains).negate());
            found = found.addAll(fresh);
            next = fresh;
        }
        return found;
    }

    /**
     * What a need comes of in the last resort: the causes that have no cause themselves.
     *
     * @param effect the need
     */
    public Set<NeedId> rootsOf(NeedId effect) {
        return allOf(effect).filter(cause -> of(cause).isEmpty());
    }

    /**
     * Whether a further cause would make a need its own.
     *
     * @param effect the need
     * @param cause what it would come of
     */
    public boolean wouldClose(NeedId effect, NeedId cause) {
        return effect.equals(cause) || allOf(cause).contains(effect);
    }

    /**
     * This graph with one cause more. Ask {@link #wouldClose} first: only a need named as its own cause is refused here.
     *
     * @param effect the need
     * @param cause what it comes of
     */
    public CauseGraph with(NeedId effect, NeedId cause) {
        if (effect.equals(cause)) {
            throw new IllegalArgumentException("a need is not its own cause");
        }
        return new CauseGraph(causes.put(effect, of(effect).add(cause)));
    }
}
