package io.github.socialprescribing.json.fhir;

import io.github.socialprescribing.json.decode.Decoder;
import io.github.socialprescribing.json.decode.Fields;
import io.github.socialprescribing.json.decode.Member;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.LocalDate;

/** The fulfilment of an order: who asked for it, when, how far it has come, and why it stands there. */
record Task(
        String status,
        Option<Narrative> reason,
        Reference focus,
        Option<LocalDate> authoredOn,
        Option<Reference> requester) {

    static final String NAME = "Task";

    /** The states of FHIR R4. Earlier guides spelt `canceled` so; `received` came before `requested` was enough. */
    private static final Map<String, String> STATES = List.of(
                    "draft",
                    "requested",
                    "accepted",
                    "rejected",
                    "cancelled",
                    "in-progress",
                    "on-hold",
                    "failed",
                    "completed",
                    "entered-in-error")
            .foldLeft(LinkedHashMap.<String, String>empty(), (words, word) -> words.put(word, word))
            .put("canceled", "cancelled")
            .put("received", "requested");

    static final Decoder<Task> DECODER = decoder();

    private static Decoder<Task> decoder() {
        Fields fields = Elements.ofResource(NAME);
        Member<String> status =
                fields.required("status", Elements.word("a task", STATES), "how far the fulfilment has come");
        Member<Option<Option<Narrative>>> reason =
                fields.optional("statusReason", Elements.inWords(NAME), "why it stands there");
        Member<Reference> focus = fields.required("focus", Reference.in(NAME), "the order it fulfils");
        Member<Option<Option<LocalDate>>> authoredOn =
                fields.optional("authoredOn", Elements.DAY_OF, "the day it was asked for");
        Member<Option<Reference>> requester = fields.optional("requester", Reference.in(NAME), "who asked for it");
        return fields.make(values -> new Task(
                values.get(status),
                values.get(reason).flatMap(it -> it),
                values.get(focus),
                values.get(authoredOn).flatMap(it -> it),
                values.get(requester)));
    }
}
