package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.json.document.DocumentKind;
import io.github.socialprescribing.json.document.UnknownMember;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** How each kind of document is read and written. */
public final class Documents {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private Documents() {}

    /**
     * What reads and writes documents of a kind. A line a kind: a kind is prepared when it is first asked for.
     *
     * @param kind the kind
     */
    public static Codec<?> codec(DocumentKind kind) {
        return switch (kind) {
            case REFERRAL -> ReferralCodec.REFERRAL;
            case PATHWAY -> Histories.PATHWAY;
            case PATHWAY_SNAPSHOT -> SnapshotCodec.PATHWAY;
            case CLIENT -> Histories.CLIENT;
            case INTAKE -> Histories.INTAKE;
            case BUDGET -> Histories.BUDGET;
            case FUNDING -> Histories.FUNDING;
            case WORKFORCE -> Histories.WORKFORCE;
            case ASSET -> Histories.ASSET;
            case MAPPING -> Histories.MAPPING;
            case PANEL -> Histories.PANEL;
            case GAP -> Histories.GAP;
            case ISSUE -> Histories.ISSUE;
            case FEEDBACK -> Histories.FEEDBACK;
            case ORGANISATIONS -> Wholes.ORGANISATIONS;
            case POLICY -> PolicyCodec.POLICY;
            case DECISION -> Wholes.DECISION;
            case DECISION_RECORD -> Wholes.DECISION_RECORD;
            case PROPOSAL -> Wholes.PROPOSAL;
            case ANSWER -> Wholes.ANSWER;
            case INITIATIVE -> Histories.INITIATIVE;
            case ASSET_MAP -> Wholes.ASSET_MAP;
        };
    }

    /**
     * A document as text, on one line.
     *
     * @param value what it holds
     * @param codec how that is written
     * @param <T> the kind of value
     */
    public static <T> String write(T value, Codec<T> codec) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            codec.write(value, out);
        }
        return text.toString();
    }

    /**
     * A document with members that it had before and no codec knows, each at the end of the object that it stood in.
     *
     * @param members the members
     * @param document the document, as it was written
     */
    public static String with(Seq<UnknownMember> members, String document) {
        if (members.isEmpty()) {
            return document;
        }
        Map<String, ? extends Seq<UnknownMember>> byHolder = members.groupBy(UnknownMember::holder);
        StringWriter text = new StringWriter();
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), document);
                JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            while (in.nextToken() != null) {
                if (in.currentToken() == JsonToken.END_OBJECT) {
                    String holder = in.streamReadContext().pathAsPointer().toString();
                    byHolder.get(holder).forEach(its -> its.forEach(it -> write(it, out)));
                }
                out.copyCurrentEventExact(in);
            }
        }
        return text.toString();
    }

    /** On one line: no text of JSON holds a line feed. */
    private static void write(UnknownMember member, JsonGenerator out) {
        out.writeName(member.name());
        out.writeRawValue(member.json().replaceAll("[\\r\\n]", " "));
    }

    /**
     * A document in UTF-8. Half of a surrogate pair, which UTF-8 has no bytes for, is written as an escape and not as
     * another character, so that whoever reads it can tell.
     *
     * @param document the document as text
     */
    public static byte[] bytes(String document) {
        if (document.codePoints().noneMatch(Documents::isHalf)) {
            return document.getBytes(StandardCharsets.UTF_8);
        }
        StringBuilder told = new StringBuilder();
        document.codePoints().forEach(next -> {
            if (isHalf(next)) {
                told.append("\\u").append(Integer.toHexString(next));
            } else {
                told.appendCodePoint(next);
            }
        });
        return told.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
