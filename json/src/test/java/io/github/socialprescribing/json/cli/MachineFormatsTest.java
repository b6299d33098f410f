package io.github.socialprescribing.json.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs read: each format under its own schema, and all of them telling the same. */
class MachineFormatsTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String NOWHERE = "no <where> & \"what\".json";

    @Test
    void sarifIsWhatOasisPublished() throws IOException {
        String sarif = Ran.validating("sarif", Ran.BROKEN, NOWHERE, Ran.SOUND).out();

        assertThat(sarifSchema().validate(sarif, InputFormat.JSON)).isEmpty();
        JsonNode run = JSON.readTree(sarif).at("/runs/0");
        assertThat(run.at("/columnKind").asString()).isEqualTo("unicodeCodePoints");
        assertThat(run.at("/results")).hasSize(3);
        JsonNode date = run.at("/results/1");
        assertThat(date.at("/ruleId").asString()).isEqualTo("date");
        assertThat(run.at("/tool/driver/rules")
                        .get(date.at("/ruleIndex").asInt())
                        .at("/id"))
                .isEqualTo(date.at("/ruleId"));
        assertThat(date.at("/locations/0/logicalLocations/0/fullyQualifiedName").asString())
                .isEqualTo("/receivedOn");
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
    }

    @Test
    void sarifSaysWhatItLeavesOut() throws IOException {
        String sarif = Ran.with("validate", "--format", "sarif", "--max-problems", "1", Ran.BROKEN)
                .out();

        assertThat(sarifSchema().validate(sarif, InputFormat.JSON)).isEmpty();
        assertThat(sarif).contains("1 more problem is not shown");
    }

    @Test
    void sarifTellsOfPoliciesToo() throws IOException {
        String sarif = Ran.with("policy", "check", "--all", "--format", "sarif", "CESP")
                .out();

        assertThat(sarifSchema().validate(sarif, InputFormat.JSON)).isEmpty();
        assertThat(JSON.readTree(sarif).at("/runs/0/results")).isNotEmpty();
    }

    @Test
    void junitIsWhatDashboardsRead() throws IOException, SAXException {
        String xml = Ran.validating("junit", Ran.BROKEN, NOWHERE, Ran.SOUND).out();

        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(getClass().getResource("/cli/junit.xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
        assertThat(xml)
                .contains("tests=\"1\" failures=\"1\" errors=\"0\"", "tests=\"0\" failures=\"0\" errors=\"1\"")
                .contains("no &lt;where&gt; &amp; &quot;what&quot;.json");
    }

    @Test
    void junitHasACaseForEveryDocument(@TempDir Path folder) throws IOException {
        String sound = Files.readString(Path.of(Ran.SOUND)).replaceAll("\\s+", " ");
        String broken = Files.readString(Path.of(Ran.BROKEN)).replaceAll("\\s+", " ");
        String extract = Files.write(folder.resolve("four.ndjson"), List.of(sound, broken, sound, broken))
                .toString();

        for (String most : List.of("9", "2", "0")) {
            String xml = Ran.with("validate", "--format", "junit", "--max-problems", most, extract)
                    .out();

            assertThat(xml.split("<testcase [^>]*/>", -1)).hasSize(3);
            assertThat(xml).contains("tests=\"4\" failures=\"2\"", "name=\"document 1\"/>", "name=\"document 3\"/>");
            assertThat(xml.split("<failure", -1)).hasSize(1 + Math.min(2, Integer.parseInt(most) / 2));
        }
    }

    @Test
    void jsonTellsAllFilesInOneObject() {
        JsonNode json =
                JSON.readTree(Ran.validating("json", Ran.SOUND, Ran.BROKEN).out());

        assertThat(json.at("/valid").asBoolean()).isFalse();
        assertThat(json.at("/files/0/problems")).isEmpty();
        assertThat(json.at("/files/1/invalid").asInt()).isEqualTo(1);
        assertThat(json.at("/files/1/problems/0/code").asString()).isEqualTo("word");
    }

    @Test
    void ndjsonTellsAProblemALine() {
        Ran ran = Ran.validating("ndjson", Ran.BROKEN);

        assertThat(ran.lines()).hasSize(2);
        JsonNode date = JSON.readTree(ran.lines().get(1));
        assertThat(date.at("/file").asString()).isEqualTo(Ran.BROKEN);
        assertThat(date.at("/pointer").asString()).isEqualTo("/receivedOn");
        assertThat(date.at("/line").asInt()).isPositive();
        assertThat(Ran.validating("ndjson", Ran.SOUND).out()).isEmpty();
    }

    private static Schema sarifSchema() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                MachineFormatsTest.class.getClassLoader().getResourceAsStream("schema/sarif-schema-2.1.0.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(in);
        }
    }
}
