package io.github.socialprescribing.need;

import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.need.NeedEvent.NeedIdentified;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The needs of one pathway, as their events left them.
 *
 * @param byId the needs, in the order in which they were identified
 */
public record Needs(Map<NeedId, Need> byId) {

    /** Before anything was voiced. */
    public static Needs none() {
        return new Needs(LinkedHashMap.empty());
    }

    /** All needs, in the order in which they were identified. */
    public Seq<Need> all() {
        return byId.values();
    }

    /**
     * The need with this id.
     *
     * @param id the id to look for
     */
    public Option<Need> find(NeedId id) {
        return byId.get(id);
    }

    /**
     * These needs as an event leaves them.
     *
     * @param event what happened
     */
    public Needs after(NeedEvent event) {
        NeedIdentified identified = (NeedIdentified) event;
        return new Needs(byId.put(identified.need().id(), identified.need()));
    }
}
