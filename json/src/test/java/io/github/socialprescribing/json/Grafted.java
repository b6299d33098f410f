package io.github.socialprescribing.json;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Documents put together of parts of others. */
final class Grafted {

    private static final JsonMapper JSON = new JsonMapper();

    private Grafted() {}

    /** A snapshot with a part of another one in the place of its own. */
    static String part(String snapshot, String other, String part) {
        ObjectNode tree = (ObjectNode) JSON.readTree(snapshot);
        ObjectNode pathway = (ObjectNode) tree.get("pathway");
        if (pathway.has(part) && JSON.readTree(other).get("pathway").has(part)) {
            pathway.set(part, JSON.readTree(other).get("pathway").get(part));
        }
        return tree.toString();
    }
}
