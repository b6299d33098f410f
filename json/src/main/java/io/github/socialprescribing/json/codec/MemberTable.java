package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.json.codec.Shape.Choice;
import io.github.socialprescribing.json.codec.Shape.Decimal;
import io.github.socialprescribing.json.codec.Shape.Entry;
import io.github.socialprescribing.json.codec.Shape.Listing;
import io.github.socialprescribing.json.codec.Shape.Nested;
import io.github.socialprescribing.json.codec.Shape.Structure;
import io.github.socialprescribing.json.codec.Shape.Table;
import io.github.socialprescribing.json.codec.Shape.Text;
import io.github.socialprescribing.json.codec.Shape.Whole;
import io.github.socialprescribing.json.codec.Shape.Word;
import io.github.socialprescribing.json.document.DocumentKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** A kind of document as tables for people, in Markdown: the members of each object, made of the shape of the document. */
public final class MemberTable {

    private final Forms forms = new Forms();
    private final Deque<Nested> waiting = new ArrayDeque<>();
    private final Set<String> names = new LinkedHashSet<>();

    private MemberTable() {}

    /**
     * The tables of one kind of document.
     *
     * @param kind the kind of document
     */
    public static String of(DocumentKind kind) {
        return new MemberTable().document(kind, Documents.codec(kind).shape());
    }

    private String document(DocumentKind kind, Shape shape) {
        StringBuilder text = new StringBuilder("`" + kind.urn() + "`\n\n").append(table(shape));
        while (!waiting.isEmpty()) {
            Nested next = waiting.remove();
            text.append("\n**")
                    .append(next.name())
                    .append("**\n\n")
                    .append(table(next.shape().get()));
        }
        return text.toString();
    }

    private String table(Shape shape) {
        if (shape instanceof Structure it) {
            return "| member | | form | says |\n| --- | --- | --- | --- |\n"
                    + it.members().map(this::row).mkString();
        }
        return shape.match(forms) + "\n";
    }

    private String row(Entry member) {
        String form = member.shape().match(forms).replace("|", "\\|");
        return "| `" + member.name() + "` | " + (member.required() ? "required" : "") + " | " + form + " | "
                + member.meaning() + " |\n";
    }

    private String reference(Nested nested) {
        if (names.add(nested.name())) {
            waiting.add(nested);
        }
        return "**" + nested.name() + "**";
    }

    /** How each shape is said. */
    private final class Forms implements Shape.Cases<String> {

        @Override
        public String word(Word shape) {
            return shape.words().map(word -> "`" + word + "`").mkString(", ");
        }

        @Override
        public String text(Text shape) {
            return shape.what()
                    + (shape.longest() == Integer.MAX_VALUE ? "" : " of at most " + shape.longest() + " characters");
        }

        @Override
        public String whole(Whole shape) {
            if (shape.least() == Integer.MIN_VALUE) {
                return "whole number of 32 bits";
            }
            boolean isOpen = shape.most() == Long.MAX_VALUE || shape.most() == Integer.MAX_VALUE;
            if (isOpen) {
                return "whole number" + (shape.least() == Long.MIN_VALUE ? "" : ", at least " + shape.least());
            }
            return "whole number from " + shape.least() + " to " + shape.most();
        }

        @Override
        public String decimal(Decimal shape) {
            return "number from " + shape.least() + " to " + shape.most();
        }

        @Override
        public String truth() {
            return "`true` or `false`";
        }

        @Override
        public String listing(Listing shape) {
            String least = shape.least() == 0 ? "" : ", at least " + shape.least();
            return "list" + least + (shape.distinct() ? ", none twice" : "") + ": "
                    + shape.item().match(this);
        }

        @Override
        public String table(Table shape) {
            return "object of any names: " + shape.value().match(this);
        }

        @Override
        public String structure(Structure shape) {
            return reference(new Nested(shape.name(), () -> shape));
        }

        @Override
        public String choice(Choice shape) {
            return shape.shapes().map(it -> it.match(this)).mkString(", or ");
        }

        @Override
        public String nested(Nested shape) {
            return reference(shape);
        }
    }
}
