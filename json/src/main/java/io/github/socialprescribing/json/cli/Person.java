package io.github.socialprescribing.json.cli;

import io.github.socialprescribing.json.ValidationProgress;
import io.github.socialprescribing.json.ValidationSummary;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows a bar while an input takes long, and a line when it is done. */
final class Person implements Onlooker {

    /** Shorter inputs are done before anybody looks. */
    private static final long WORTH_A_BAR = 8 << 20;

    private static final int UPDATE_MILLIS = 500;

    private final PrintWriter err;
    private @Nullable ProgressBar bar;
    private long began;

    Person(PrintWriter err) {
        this.err = err;
    }

    @Override
    public Consumer<ValidationProgress> watching(Input input) {
        began = System.nanoTime();
        return progress -> {
            if (bar == null && progress.bytes() > WORTH_A_BAR) {
                bar = bar(input);
            }
            if (bar != null) {
                bar.stepTo(progress.bytes());
                bar.setExtraMessage(progress.documents() + " documents, " + progress.invalid() + " refused");
            }
        };
    }

    private static ProgressBar bar(Input input) {
        return new ProgressBarBuilder()
                .setTaskName(input.name())
                .setInitialMax(input.size())
                .setUnit(" MB", 1_000_000)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .showSpeed()
                .clearDisplayOnFinish()
                .build();
    }

    @Override
    public void finished(Input input, ValidationSummary summary) {
        if (bar != null) {
            bar.close();
            bar = null;
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        err.printf(
                Locale.ROOT,
                "%s: %,d documents, %,d refused, %.1f s, %.0f MB/s%s%n",
                input.name(),
                summary.reached().documents(),
                summary.reached().invalid(),
                seconds,
                summary.reached().bytes() / 1e6 / seconds,
                summary.ending() == ValidationSummary.Ending.COMPLETE ? "" : ", not read to the end");
    }
}
