package io.github.socialprescribing.json.oracle;

import com.github.erosb.jsonsKema.FormatValidationPolicy;
import com.github.erosb.jsonsKema.JsonParseException;
import com.github.erosb.jsonsKema.JsonParser;
import com.github.erosb.jsonsKema.SchemaLoader;
import com.github.erosb.jsonsKema.ValidationFailure;
import com.github.erosb.jsonsKema.Validator;
import com.github.erosb.jsonsKema.ValidatorConfig;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Bence Eros's validator, with a parser of its own that refuses members that stand twice. */
public final class Skema implements SchemaOracle {

    private final Validator validator;

    /** A validator of documents under a schema. */
    public Skema(String schema) {
        this.validator = Validator.create(
                new SchemaLoader(new JsonParser(schema).parse()).load(),
                ValidatorConfig.builder()
                        .validateFormat(FormatValidationPolicy.ALWAYS)
                        .build());
    }

    @Override
    public String name() {
        return "json-sKema";
    }

    @Override
    public Seq<String> faults(String document) {
        try {
            ValidationFailure failure = validator.validate(new JsonParser(document).parse());
            return failure == null ? List.empty() : leaves(failure);
        } catch (JsonParseException unreadable) {
            return List.of("");
        }
    }

    private static Seq<String> leaves(ValidationFailure failure) {
        return failure.getCauses().isEmpty()
                ? List.of(failure.getInstance().getLocation().getPointer().toString())
                : List.ofAll(failure.getCauses()).flatMap(Skema::leaves);
    }
}
