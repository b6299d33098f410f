package io.github.socialprescribing.json.retelling;

import io.github.socialprescribing.identity.ExtensionId;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.pathway.PathwayEvent.ExtensionMoved;
import io.github.socialprescribing.session.ExtensionEvent;
import io.github.socialprescribing.session.ExtensionEvent.ExtensionDecided;
import io.github.socialprescribing.session.ExtensionEvent.ExtensionExpired;
import io.github.socialprescribing.session.ExtensionEvent.ExtensionRequested;
import io.github.socialprescribing.session.ExtensionEvent.ExtensionRevoked;
import io.github.socialprescribing.session.ExtensionEvent.ExtensionWithdrawn;
import io.github.socialprescribing.session.ExtensionStatus;
import io.github.socialprescribing.session.Extensions;
import io.github.socialprescribing.session.Extensions.Extension;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Requests for more sessions, and what became of them. */
final class ExtensionsRetold {

    private ExtensionsRetold() {}

    static Seq<Told> of(Extensions extensions) {
        return Told.each("/support/extensions/byId", extensions.all(), ExtensionsRetold::of);
    }

    private static Seq<PathwayEvent> of(Extension extension) {
        ExtensionId id = extension.request().id();
        return List.<ExtensionEvent>of(new ExtensionRequested(extension.request(), extension.requestedBy()))
                .appendAll(extension
                        .decision()
                        .flatMap(decision -> extension.decidedBy().map(by -> new ExtensionDecided(id, decision, by))))
                .appendAll(extension.end().toList().flatMap(end -> ended(id, end)))
                .map(ExtensionMoved::new);
    }

    private static Seq<ExtensionEvent> ended(ExtensionId id, ExtensionStatus end) {
        return switch (end) {
            case WITHDRAWN -> List.of(new ExtensionWithdrawn(id));
            case REVOKED -> List.of(new ExtensionRevoked(id, Retelling.SAID));
            case EXPIRED -> List.of(new ExtensionExpired(id));
            case SUBMITTED, DEFERRED, DECLINED, GRANTED, USED_UP -> List.empty();
        };
    }
}
