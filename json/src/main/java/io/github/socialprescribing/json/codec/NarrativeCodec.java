package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.json.decode.JsonIn;
import io.github.socialprescribing.json.problem.ProblemCodes;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Free text about a person. The one place where its words leave the value on purpose. */
final class NarrativeCodec implements Codec<Narrative> {

    /** Any narrative. */
    static final Codec<Narrative> NARRATIVE = new NarrativeCodec(false);

    /** A narrative in a document that others send: its characters are looked at. */
    static final Codec<Narrative> SENT = new NarrativeCodec(true);

    private final boolean isSent;

    private NarrativeCodec(boolean isSent) {
        this.isSent = isSent;
    }

    @Override
    public @Nullable Narrative read(JsonIn in) {
        String text = isSent ? in.prose(this) : in.text(this);
        if (text == null) {
            return null;
        }
        if (text.length() > Narrative.LONGEST) {
            in.refuse(ProblemCodes.LONG, LinkedHashMap.of("most", Integer.toString(Narrative.LONGEST)));
            return null;
        }
        if (text.isBlank()) {
            in.refuse(ProblemCodes.BLANK);
            return null;
        }
        return new Narrative(text);
    }

    @Override
    public String expected() {
        return "text";
    }

    @Override
    public void write(Narrative value, JsonGenerator out) {
        out.writeString(value.text());
    }

    @Override
    public Shape shape() {
        return new Shape.Text("text", "", Texts.SPOKEN, Narrative.LONGEST);
    }
}
