package io.github.socialprescribing.json.oracle;

import io.github.socialprescribing.json.SocialPrescribingJson;
import io.github.socialprescribing.json.document.DocumentKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** A validator of JSON Schema that others wrote. */
public interface SchemaOracle {

    /** How it is called. */
    String name();

    /** The pointers to all that it finds wrong with a document; empty where the document is valid. */
    Seq<String> faults(String document);

    /** Both of them, holding the published schema of a kind of document. */
    static Seq<SchemaOracle> of(DocumentKind kind) {
        String schema = SocialPrescribingJson.schema(kind);
        return List.of(new Networknt(schema), new Skema(schema));
    }
}
