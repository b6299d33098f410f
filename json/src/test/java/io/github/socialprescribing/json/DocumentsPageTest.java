package io.github.socialprescribing.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.json.codec.MemberTable;
import io.github.socialprescribing.json.document.DocumentKind;
import io.github.socialprescribing.json.problem.ProblemCode;
import io.github.socialprescribing.json.problem.ProblemCodes;
import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps {@code DOCUMENTS.md} true; run with {@code -Ddocuments.rewrite=true} to write it anew. */
class DocumentsPageTest {

    private static final Path PAGE = Path.of("DOCUMENTS.md");

    private static final String FORMS = """
            What stands under *form*: a word in `code` is written as it stands; what is **bold** is an object, or one of several, \
            whose members follow in the same chapter. An id is 1 to 128 of the characters `A-Z a-z 0-9 . _ ~ : -`. A date is \
            `2026-03-02`; a moment `2026-03-02T10:00:00Z`, or with an offset such as `+01:00`; a time `10:00`. A language is a tag \
            of BCP 47, such as `en`. Where a **code** may stand in place of a word, it is a word of your own: \
            `{"system": "…", "code": "…"}`.
            """;

    @Test
    void thePageTellsEveryMemberAndEveryProblem() throws IOException {
        if (Boolean.getBoolean("documents.rewrite")) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    private static String page() {
        return "# Documents\n\nEvery kind of document with its members, and every problem that reading can tell."
                + " Generated from the definitions by which documents are read and written, and compared with them by"
                + " `DocumentsPageTest`; do not edit.\n\nThe JSON Schemas of the same definitions stand in"
                + " [`schema`](src/main/resources/io/github/socialprescribing/json/schema).\n\n"
                + "The kinds: " + kinds() + "; and [what can be wrong](#problems).\n\n" + FORMS + "\n"
                + List.of(DocumentKind.values())
                        .map(kind -> "## " + kind.word() + "\n\n" + MemberTable.of(kind) + "\n")
                        .mkString()
                + "## Problems\n\nA code is never renamed and never changes its meaning. `{…}` stands for words of the schema;"
                + " a problem never repeats what a document says. A profile may weigh otherwise.\n\n"
                + "| code | since | weighs | says | remedy |\n| --- | --- | --- | --- | --- |\n"
                + ProblemCodes.all().map(DocumentsPageTest::row).mkString();
    }

    private static String kinds() {
        return List.of(DocumentKind.values())
                .map(kind -> "[" + kind.word() + "](#" + kind.word() + ")")
                .mkString(" · ");
    }

    private static String row(ProblemCode code) {
        return "| `" + code.name() + "` | " + code.since() + " | " + code.severity() + " | " + code.sentence() + " | "
                + code.advice() + " |\n";
    }
}
