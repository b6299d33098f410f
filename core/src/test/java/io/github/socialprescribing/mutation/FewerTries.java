package io.github.socialprescribing.mutation;

import java.util.List;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.Store;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;
import org.jspecify.annotations.NullMarked;

/**
 * Ends every property after as many tries as the system property {@code tries.most} allows. A mutant that a law lets live
 * meets the law once for every way of changing a line: there the hundreds of tries of an ordinary build would take hours.
 */
@NullMarked
public final class FewerTries implements AroundTryHook {

    private static final int MOST = Integer.getInteger("tries.most", Integer.MAX_VALUE);

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor tries, List<Object> parameters) {
        Store<Integer> tried = Store.getOrCreate(FewerTries.class, Lifespan.PROPERTY, () -> 0);
        tried.update(count -> count + 1);
        TryExecutionResult result = tries.execute(parameters);
        return result.isSatisfied() && tried.get() >= MOST ? TryExecutionResult.satisfied(true) : result;
    }
}
