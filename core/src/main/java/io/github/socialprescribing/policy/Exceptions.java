package io.github.socialprescribing.policy;

import io.github.socialprescribing.identity.RuleId;
import java.util.Arrays;
import java.util.HashMap;
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

    /** The places of rules of which each silences the next, and the last the first; where there are some, there is no order. */
    final int[] circle;

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
        circle = circle(silencers);
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

    /** Goes from a rule that waits for a silencer to that silencer, until it comes to where it was before. */
    private int[] circle(int[] waiting) {
        int[] way = new int[waiting.length + 1];
        int at = 0;
        while (at < waiting.length && waiting[at] == 0) {
            at++;
        }
        for (int length = 0; at < waiting.length; length++) {
            for (int before = 0; before < length; before++) {
                if (way[before] == at) {
                    return reversed(way, before, length);
                }
            }
            way[length] = at;
            at = silencer(at, waiting);
        }
        return new int[0];
    }

    private int silencer(int target, int[] waiting) {
        int found = 0;
        while (waiting[found] == 0 || Arrays.stream(silenced[found]).noneMatch(it -> it == target)) {
            found++;
        }
        return found;
    }

    private static int[] reversed(int[] way, int from, int to) {
        int[] reversed = new int[to - from];
        for (int i = 0; i < reversed.length; i++) {
            reversed[i] = way[to - 1 - i];
        }
        return reversed;
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
