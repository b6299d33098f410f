package io.github.socialprescribing.resource;

import io.github.socialprescribing.identity.FundingStreamId;
import io.github.socialprescribing.identity.Register;

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
                funded -> {
                    FundingStream known = byId.get(funded.stream()).get();
                    return with(known.paying(known.posts().add(funded.worker())));
                },
                released -> {
                    FundingStream known = byId.get(released.stream()).get();
                    return with(known.paying(known.posts().remove(released.worker())));
                },
                ended -> with(byId.get(ended.stream()).get().ending(ended.on())));
    }

    private FundingStreams with(FundingStream stream) {
        return new FundingStreams(byId.put(stream.id(), stream));
    }
}
