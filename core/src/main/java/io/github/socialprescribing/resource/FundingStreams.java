package io.github.socialprescribing.resource;

import io.github.socialprescribing.identity.FundingStreamId;
import io.github.socialprescribing.identity.Register;
import io.github.socialprescribing.identity.WorkerId;
import java.time.LocalDate;

/**
 * The money that pays for the posts of a service, as its events left it.
 *
 * @param byId the streams, in the order in which they were opened
 */
public record FundingStreams(Register<FundingStreamId, FundingStream> byId) {

    /** Before there was any. */
    public static FundingStreams none() {
        return new FundingStreams(Register.empty());
    }

    /**
     * These streams as an event leaves them.
     *
     * @param event what happened
     */
    public FundingStreams after(FundingEvent event) {
        return event.match(
                opened -> with(opened.stream()),
                funded -> with(known(funded.stream()).paying(funded.worker(), funded.share())),
                released -> with(known(released.stream()).releasing(released.worker())),
                ended -> with(known(ended.stream()).ending(ended.on())));
    }

    /**
     * How much of what a post costs is known to be paid, in hundredths, by streams that have not ended before a day.
     *
     * @param worker whose post
     * @param day the day asked about
     */
    public int share(WorkerId worker, LocalDate day) {
        return byId.values()
                .filter(stream -> stream.goesOnAt(day))
                .flatMap(stream -> stream.shares().get(worker))
                .sum()
                .intValue();
    }

    private FundingStream known(FundingStreamId id) {
        return byId.get(id).get();
    }

    private FundingStreams with(FundingStream stream) {
        return new FundingStreams(byId.put(stream.id(), stream));
    }
}
