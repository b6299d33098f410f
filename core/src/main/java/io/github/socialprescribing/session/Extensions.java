package io.github.socialprescribing.session;

import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.ExtensionId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * The requests for more sessions of one pathway, as their events left them.
 *
 * @param byId the requests, in the order in which they were made
 */
public record Extensions(Map<ExtensionId, Extension> byId) {

    /**
     * A request and what became of it.
     *
     * @param request the request
     * @param requestedBy who asked
     * @param decision what was decided last; none while nobody has
     */
    public record Extension(ExtensionRequest request, ActorId requestedBy, Option<ExtensionDecision> decision) {

        /** Whether it waits to be decided; a deferred one does. */
        public boolean isPending() {
            return decision.forAll(ExtensionDecision.Deferred.class::isInstance);
        }

        private HalfUnits grantedOn(LocalDate day) {
            return decision.map(it -> it.match(
                            granted -> granted.expiresOn().forAll(last -> !day.isAfter(last))
                                    ? granted.units()
                                    : HalfUnits.ZERO,
                            declined -> HalfUnits.ZERO,
                            deferred -> HalfUnits.ZERO))
                    .getOrElse(HalfUnits.ZERO);
        }
    }

    /** Before anybody asked. */
    public static Extensions none() {
        return new Extensions(LinkedHashMap.empty());
    }

    /** All requests, in the order in which they were made. */
    public Seq<Extension> all() {
        return byId.values();
    }

    /**
     * The request with this id.
     *
     * @param id the id to look for
     */
    public Option<Extension> find(ExtensionId id) {
        return byId.get(id);
    }

    /** Whether a request waits to be decided. */
    public boolean isPending() {
        return all().exists(Extension::isPending);
    }

    /**
     * What live grants add to the offer on a day.
     *
     * @param day the day asked about
     */
    public HalfUnits grantedOn(LocalDate day) {
        return all().map(extension -> extension.grantedOn(day)).foldLeft(HalfUnits.ZERO, HalfUnits::plus);
    }

    /**
     * These requests as an event leaves them.
     *
     * @param event what happened
     */
    public Extensions after(ExtensionEvent event) {
        return event.match(
                requested -> new Extensions(byId.put(
                        requested.request().id(), new Extension(requested.request(), requested.by(), Option.none()))),
                decided -> {
                    Extension before = byId.get(decided.request()).get();
                    return new Extensions(byId.put(
                            decided.request(),
                            new Extension(before.request(), before.requestedBy(), Option.some(decided.decision()))));
                });
    }
}
