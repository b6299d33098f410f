package io.github.socialprescribing.policy;

/** What a policy has compiled so far: a few questions, found again by identity. Threads that meet compile twice. */
final class CompiledPolicies {

    private static final int MOST = 64;

    private volatile CompiledPolicy<?>[] known = {};

    <S> CompiledPolicy<S> find(Policy policy, Asked<S> asked) {
        for (CompiledPolicy<?> it : known) {
            if (it.asked() == asked) {
                @SuppressWarnings("unchecked") // compiled for this very question, hence for this type of situation
                CompiledPolicy<S> found = (CompiledPolicy<S>) it;
                return found;
            }
        }
        CompiledPolicy<S> fresh = new CompiledPolicy<>(policy, asked);
        remember(fresh);
        return fresh;
    }

    private void remember(CompiledPolicy<?> fresh) {
        CompiledPolicy<?>[] before = known;
        int keep = Math.min(before.length, MOST - 1);
        CompiledPolicy<?>[] after = new CompiledPolicy<?>[keep + 1];
        after[0] = fresh;
        System.arraycopy(before, 0, after, 1, keep);
        known = after;
    }
}
