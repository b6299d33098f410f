package io.github.socialprescribing.json.oracle;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Networknt's validator, over a tree that Jackson reads. */
public final class Networknt implements SchemaOracle {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Schema schema;

    /** A validator of documents under a schema. */
    public Networknt(String schema) {
        this.schema = REGISTRY.getSchema(schema, InputFormat.JSON);
    }

    private Networknt(Schema schema) {
        this.schema = schema;
    }

    /** A validator of schemas: 2020-12's own. */
    public static Networknt ofSchemas() {
        return new Networknt(REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema")));
    }

    @Override
    public String name() {
        return "networknt";
    }

    @Override
    public Seq<String> faults(String document) {
        return List.ofAll(schema.validate(
                        document,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .map(error -> error.getInstanceLocation().toString());
    }
}
