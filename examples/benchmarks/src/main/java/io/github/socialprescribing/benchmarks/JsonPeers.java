package io.github.socialprescribing.benchmarks;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.DefaultNodeReader;
import com.networknt.schema.serialization.NodeReader;
import io.github.socialprescribing.json.SocialPrescribingJson;
import io.github.socialprescribing.json.document.DocumentKind;
import io.github.socialprescribing.referral.Referral;
import java.io.ByteArrayInputStream;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** The same documents by other means: Jackson's binding, and a tree with places that networknt checks under our schema. */
final class JsonPeers {

    private static final NodeReader TREES =
            DefaultNodeReader.builder().locationAware().build();

    private final ObjectReader binding = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(BoundReferral.class);

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SocialPrescribingJson.schema(DocumentKind.REFERRAL), InputFormat.JSON);

    BoundReferral bind(byte[] document) {
        return binding.readValue(document);
    }

    List<Error> validate(byte[] document) {
        return schema.validate(
                TREES.readTree(new ByteArrayInputStream(document), InputFormat.JSON),
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    /** Refuses to be measured where it reads something else than we do. */
    void requireAgreement(byte[] document) {
        Referral ours = SocialPrescribingJson.readReferral(document).value().get();
        BoundReferral theirs = bind(document);
        boolean same = theirs.id().equals(ours.id().value())
                && theirs.receivedOn().equals(ours.receivedOn())
                && theirs.reasons().size() == ours.reasons().size()
                && theirs.consents() != null
                && theirs.consents().size() == ours.consents().all().size()
                && ours.notes().exists(notes -> notes.text().equals(theirs.notes()));
        if (!same || !validate(document).isEmpty()) {
            throw new IllegalStateException("a peer reads a document otherwise");
        }
    }
}
