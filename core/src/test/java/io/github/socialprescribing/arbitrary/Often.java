package io.github.socialprescribing.arbitrary;

import net.jqwik.api.statistics.Statistics;

/**
 * What tries of a property must come upon, else the property says less than it seems to. Chance must not fail a build: of
 * what happens in a seventh of the tries, a hundred of them miss all with odds of less than one to a million.
 */
public final class Often {

    private Often() {}

    /**
     * Demands that something happens in some of the tries. Only for what does in at least a seventh of them, of a hundred or
     * more.
     *
     * @param what what happens, in words
     * @param happened whether it did in this try
     */
    public static void happens(String what, boolean happened) {
        Statistics.label(what)
                .collect(happened)
                .coverage(coverage -> coverage.check(true).count(times -> times > 0));
    }
}
