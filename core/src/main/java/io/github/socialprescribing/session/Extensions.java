package io.github.socialprescribing.session;

import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.ExtensionId;
import io.github.socialprescribing.identity.Register;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * The requests for more sessions of one pathway, as their events left them.
 *
 * @param byId the requests, in the order in which they were made
 */
public record Extensions(Register<ExtensionId, Extension> byId) {

    /**
     * A request and what became of it.
     *
     * @param request the request
     * @param requestedBy who asked
     * @param decision what was decided last; none while nobody has
     * @param decidedBy who decided it; none while nobody has
     * @param end how it came to an end of its own: withdrawn, revoked, or taken down as expired
     */
    public record Extension(
            ExtensionRequest request,
            ActorId requestedBy,
            Option<ExtensionDecision> decision,
            Option<ActorId> decidedBy,
            Option<ExtensionStatus> end) {

        /** Whether it waits to be decided; a deferred one does. */
        public boolean isPending() {
            return end.isEmpty() && decision.forAll(ExtensionDecision.Deferred.class::isInstance);
        }

        /** Whether it was granted or refused, whatever became of it since: put off is not answered. */
        public boolean isAnswered() {
            return decision.exists(it -> !(it instanceof ExtensionDecision.Deferred));
        }

        /**
         * Whether more was granted by whoever had asked for it, where a policy lets them: a thing to know for those who
         * answer for the worker's practice, and for whoever reads it as a precedent.
         */
        public boolean isSelfApproved() {
            return decision.exists(ExtensionDecision.Granted.class::isInstance) && decidedBy.contains(requestedBy);
        }

        /** What was granted, unless it was taken back. */
        public Option<ExtensionDecision.Granted> grant() {
            return decision.filter(it -> !end.contains(ExtensionStatus.REVOKED))
                    .filter(ExtensionDecision.Granted.class::isInstance)
                    .map(ExtensionDecision.Granted.class::cast);
        }

        /** Whether less was granted than was asked for. */
        public boolean isGrantedInPart() {
            return grant().exists(it -> it.units().compareTo(request.unitsAsked()) < 0);
        }

        private Extension decided(ExtensionDecision decision, ActorId by) {
            return new Extension(request, requestedBy, Option.some(decision), Option.some(by), end);
        }

        private Extension ended(ExtensionStatus end) {
            return new Extension(request, requestedBy, decision, decidedBy, Option.some(end));
        }
    }

    /** Before anybody asked. */
    public static Extensions none() {
        return new Extensions(Register.empty());
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

    /**
     * The requests that were granted or refused before and give one of these grounds: how the same case was answered when it
     * was made before, for whoever asks or decides again.
     *
     * @param grounds the grounds of a new request
     */
    public Seq<Extension> precedents(Set<ExtensionGround> grounds) {
        return all().filter(Extension::isAnswered)
                .filter(it -> it.request().grounds().exists(grounds::contains));
    }

    /** Whether a request waits to be decided. */
    public boolean isPending() {
        return all().exists(Extension::isPending);
    }

    /**
     * These requests as an event leaves them.
     *
     * @param event what happened
     */
    public Extensions after(ExtensionEvent event) {
        return event.match(
                requested -> with(
                        requested.request().id(),
                        new Extension(
                                requested.request(), requested.by(), Option.none(), Option.none(), Option.none())),
                decided -> with(decided.request(), known(decided.request()).decided(decided.decision(), decided.by())),
                withdrawn -> ended(withdrawn.request(), ExtensionStatus.WITHDRAWN),
                revoked -> ended(revoked.request(), ExtensionStatus.REVOKED),
                expired -> ended(expired.request(), ExtensionStatus.EXPIRED));
    }

    private Extensions ended(ExtensionId id, ExtensionStatus end) {
        return with(id, known(id).ended(end));
    }

    private Extensions with(ExtensionId id, Extension extension) {
        return new Extensions(byId.put(id, extension));
    }

    private Extension known(ExtensionId id) {
        return byId.get(id).get();
    }
}
