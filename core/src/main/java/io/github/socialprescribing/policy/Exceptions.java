package io.github.socialprescribing.policy;

import io.github.socialprescribing.identity.RuleId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which rule silences which, in an order in which nobody is silenced after having silenced: a silenced exception silences
 * nobody.
 */
final class Exceptions {

    /** The places of the rules that silence others, silencers of silencers first. */
    final int[] order;

    /** The places of the rules that each rule silences. */
    final int[][] silenced;

    /**
     * The places of rules of which each silences the next, and the last the first; where there are some, there is no order.
     * No two have a rule in common, and every further one has a rule in common with one of them.
     */
    final int[][] circles;

    Exceptions(Rule[] rules) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < rules.length; i++) {
            places.put(rules[i].id().value(), i);
        }
        silenced = new int[rules.length][];
        int[] silencers = new int[rules.length];
        for (int i = 0; i < rules.length; i++) {
            silenced[i] = targets(rules[i], places);
            for (int target : silenced[i]) {
                silencers[target]++;
            }
        }
        int[] sorted = new int[rules.length];
        int size = 0;
        for (int i = 0; i < rules.length; i++) {
            if (silencers[i] == 0) {
                sorted[size++] = i;
            }
        }
        for (int next = 0; next < size; next++) {
            for (int target : silenced[sorted[next]]) {
                if (--silencers[target] == 0) {
                    sorted[size++] = target;
                }
            }
        }
        circles = circles(silencers);
        order = thatSilence(sorted, size);
    }

    private static int[] targets(Rule rule, Map<String, Integer> places) {
        int[] targets = new int[rule.exceptionTo().size()];
        int size = 0;
        for (RuleId id : rule.exceptionTo()) {
            Integer place = places.get(id.value());
            if (place != null) {
                targets[size++] = place;
            }
        }
        return Arrays.copyOf(targets, size);
    }

    /** One circle after the other, each the shortest way from a rule of no circle so far back to it through others. */
    private int[][] circles(int[] waiting) {
        boolean[] left = new boolean[waiting.length];
        for (int rule = 0; rule < left.length; rule++) {
            left[rule] = waiting[rule] > 0;
        }
        List<int[]> circles = new ArrayList<>();
        for (int rule = 0; rule < left.length; rule++) {
            int[] circle = left[rule] ? wayBack(rule, left) : new int[0];
            for (int place : circle) {
                left[place] = false;
            }
            if (circle.length > 0) {
                circles.add(circle);
            }
        }
        return circles.toArray(new int[0][]);
    }

    private int[] wayBack(int start, boolean[] left) {
        int[] before = new int[left.length];
        Arrays.fill(before, -1);
        int[] reached = new int[left.length + 1];
        int count = 1;
        reached[0] = start;
        for (int next = 0; next < count && before[start] < 0; next++) {
            for (int target : silenced[reached[next]]) {
                if (left[target] && before[target] < 0) {
                    before[target] = reached[next];
                    reached[count++] = target;
                }
            }
        }
        return before[start] < 0 ? new int[0] : way(start, before);
    }

    private static int[] way(int start, int[] before) {
        int length = 1;
        for (int at = before[start]; at != start; at = before[at]) {
            length++;
        }
        int[] way = new int[length];
        int at = start;
        for (int place = length - 1; place >= 0; place--) {
            at = before[at];
            way[place] = at;
        }
        return way;
    }

    private int[] thatSilence(int[] sorted, int size) {
        int[] some = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (silenced[sorted[i]].length > 0) {
                some[count++] = sorted[i];
            }
        }
        return Arrays.copyOf(some, count);
    }
}
