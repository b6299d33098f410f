package io.github.socialprescribing.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.json.codec.Parts.Part;
import io.github.socialprescribing.json.document.DocumentKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps {@code meanings.txt} true; run with {@code -Ddocuments.rewrite=true} to write it anew. */
class MeaningsTest {

    private static final Path MODEL = Path.of("..", "core", "src", "main", "java");
    private static final Path OURS = Path.of("src", "main", "java");
    private static final Path FILE =
            Path.of("src", "main", "resources", "io/github/socialprescribing/json/codec", Meanings.FILE);
    private static final String COMMENT = "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*";

    @Test
    void theFileHoldsWhatTheSourceSays() throws IOException {
        List.of(DocumentKind.values()).forEach(Documents::codec);
        String words = Derived.objects()
                .flatMap(MeaningsTest::lines)
                .distinct()
                .sorted()
                .map(line -> line + "\n")
                .mkString();

        if (Boolean.getBoolean("documents.rewrite")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, words);
        }
        assertThat(Files.readString(FILE)).isEqualTo(words);
    }

    private static Seq<String> lines(Class<?> type) {
        String source = source(type);
        return Parts.of(type)
                .all()
                .flatMap(part -> (type.isRecord() ? component(source, type, part) : attribute(source, part))
                        .map(words -> Meanings.key(type, part.name()) + "=" + plain(words)));
    }

    private static String source(Class<?> type) {
        Class<?> outermost = type;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        try {
            String file = outermost.getName().replace('.', '/') + ".java";
            Path model = MODEL.resolve(file);
            return Files.readString(Files.exists(model) ? model : OURS.resolve(file));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** What stands behind its name among the parameters of a record. */
    private static Seq<String> component(String source, Class<?> type, Part part) {
        return found(source, COMMENT + "(?:public )?record " + type.getSimpleName() + "\\(")
                .flatMap(comment -> found(comment + "\n@", "@param " + part.name() + "\\s(.*?)\n@"));
    }

    /** The first sentence over an attribute. */
    private static Seq<String> attribute(String source, Part part) {
        return found(source, COMMENT + "(?:@[\\w.]+\\s*)*(?:default )?[\\w<>., ]+ " + part.name() + "\\(\\) ?[;{]")
                .map(comment -> comment.split("(?<=[.?]\"?)\\s", 2)[0]);
    }

    private static Seq<String> found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        return matcher.find()
                ? List.of(matcher.group(1).replaceAll("(?m)^\\s*\\* ?", "").trim())
                : List.empty();
    }

    private static String plain(String words) {
        String plain = words.replaceAll("\\s+", " ")
                .replaceAll("\\{@(?:code|value) ([^}]*)}", "`$1`")
                .replaceAll("\\{@link #?([^} ]*)[^}]*}", "$1")
                .replaceAll("[.*\\s]+$", "");
        return Character.isUpperCase(plain.charAt(1))
                ? plain
                : Character.toLowerCase(plain.charAt(0)) + plain.substring(1);
    }
}
