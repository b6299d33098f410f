package io.github.socialprescribing.json.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.json.Formats;
import io.github.socialprescribing.json.SocialPrescribingJson;
import io.github.socialprescribing.policy.PolicyAnalysis;
import io.github.socialprescribing.policy.PolicyDiff;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.profile.PcnEngland;
import io.github.socialprescribing.profile.ProfileLint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PolicyCommandTest {

    private static final String CESP = SocialPrescribingJson.write(Formats.POLICY, Cesp.policy());

    private static final String BROKEN = CESP.replaceAll("\"tier\":\\d", "\"tier\":77");

    @Test
    void tellsWhatCanBeProvedOfAPolicyAndWhatIsOdd() {
        Ran ran = Ran.with("policy", "check", "CESP");

        assertThat(ran.code()).isZero();
        assertThat(ran.lines().stream().filter(line -> !line.startsWith("  such as ")))
                .hasSize(PolicyAnalysis.of(Cesp.policy()).warnings().size()
                        + ProfileLint.warnings(Cesp.policy()).size())
                .allSatisfy(line -> assertThat(line)
                        .matches("CESP(:1:\\d+: policy\\..* \\(/\\w+/\\d+\\)|: policy\\.odd: .*) \\[warning]"));
    }

    @Test
    void tellsWhatNobodyOfTheServiceCanDecide() {
        Ran ran = Ran.with("policy", "check", "--roles", "link-worker,panel-chair", "CESP");

        assertThat(ran.out())
                .contains(
                        ": policy.decider-missing: `EXT-01` needs the yes of `manager`, whom nobody is"
                                + " (may-grant-extension); give somebody the role, or name another (/rules/",
                        "  such as ",
                        ": policy.overrider-missing: nobody is `manager`, who may override `LIM-02`");
        assertThat(Ran.with("policy", "check", "--roles", "link-worker,manager,panel-chair", "CESP")
                        .out())
                .doesNotContain("missing");
    }

    @Test
    void tellsMoreAndFailsIfAskedTo() {
        Ran all = Ran.with("policy", "check", "--all", "--fail-on-warning", "CESP");

        assertThat(all.code()).isEqualTo(ExitCodes.INVALID);
        assertThat(all.lines())
                .hasSizeGreaterThan(Ran.with("policy", "check", "CESP").lines().size());
    }

    @Test
    void tellsEachCaseThatIsDecidedDifferentlyWithAnExample() {
        Ran ran = Ran.with("policy", "diff", "CESP", "PCN-EN");

        int cases =
                PolicyDiff.between(Cesp.policy(), PcnEngland.policy()).cases().size();
        assertThat(ran.code()).isEqualTo(ExitCodes.INVALID);
        assertThat(ran.lines().stream().filter(line -> line.startsWith("  such as ")))
                .hasSize(cases);
        assertThat(ran.out()).contains("changed, parameters: largest-grant, offer-limit");
    }

    @Test
    void provesThatAPolicyIsLikeItself() {
        assertThat(Ran.with("policy", "diff", "CESP", "CESP")).isEqualTo(new Ran(ExitCodes.VALID, "", ""));
    }

    @Test
    void writesAPolicyFromWhichAServiceBeginsItsOwn() {
        Ran written = Ran.with("policy", "write", "CESP");

        assertThat(written).isEqualTo(new Ran(ExitCodes.VALID, CESP + System.lineSeparator(), ""));
        assertThat(Ran.reading(written.out(), "policy", "diff", "CESP", "-"))
                .isEqualTo(new Ran(ExitCodes.VALID, "", ""));
        assertThat(Ran.with("policy", "write", "cesp").err()).contains("did you mean `CESP`?");
    }

    @Test
    void namesThePoliciesThatThereAre() {
        Ran ran = Ran.with("policy", "check", "NOBODYS");

        assertThat(ran.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(ran.err()).contains("`NOBODYS` is no file", "CESP, PCN-EN");
    }

    @Test
    void checksAPolicyThatADocumentHolds(@TempDir Path folder) throws IOException {
        String file = document(folder, CESP);

        Ran checked = Ran.with("policy", "check", "--all", "--roles", "panel-chair", file);

        assertThat(checked.code()).isZero();
        assertThat(checked.out().replace(file, "CESP"))
                .isEqualTo(Ran.with("policy", "check", "--all", "--roles", "panel-chair", "CESP")
                        .out());
        assertThat(Ran.reading(CESP, "policy", "check", "-").out().replace("stdin", file))
                .isEqualTo(Ran.with("policy", "check", file).out());
    }

    @Test
    void everyFindingLeadsToWhatItIsAbout() {
        JsonNode problems = JsonMapper.shared()
                .readTree(
                        Ran.reading(CESP, "policy", "check", "--all", "--roles", "panel-chair", "--format", "json", "-")
                                .out())
                .at("/files/0/problems");

        assertThat(problems).hasSizeGreaterThan(5);
        for (JsonNode problem : problems) {
            String part = CESP.substring(problem.at("/column").asInt() - 1);
            String found = JsonMapper.shared()
                    .readTree(CESP)
                    .at(problem.at("/pointer").asString())
                    .toString();
            assertThat(part).as(problem.toString()).startsWith(found);
            if (problem.at("/pointer").asString().startsWith("/rules/")) {
                String rule = found.replaceFirst("(?s).*?\"id\":\"([^\"]*)\".*", "$1");
                assertThat(problem.at("/params/words").asString()).contains("`" + rule + "`");
                assertThat(problem.at("/params/rules").asString().split(", ")).startsWith(rule);
            }
        }
        assertThat(problems.toString()).contains("/rules/", "/overrides/", "/questions/");
    }

    @Test
    void aReadyMadePolicyIsToldAsTheDocumentThatIsWrittenOfIt() {
        for (String format : new String[] {"text", "json", "ndjson", "sarif", "junit"}) {
            String told = Ran.with("policy", "check", "--all", "--format", format, "CESP")
                    .out();

            assertThat(told).contains("/rules/");
            assertThat(told.replace("CESP", "stdin"))
                    .isEqualTo(Ran.reading(CESP, "policy", "check", "--all", "--format", format, "-")
                            .out()
                            .replace("CESP", "stdin"));
        }
    }

    @Test
    void tellsProgramsOfARefusedPolicyToo() {
        Ran ran = Ran.reading(BROKEN, "policy", "check", "--format", "json", "-");

        assertThat(ran.code()).isEqualTo(ExitCodes.INVALID);
        assertThat(JsonMapper.shared().readTree(ran.out()).at("/valid").asBoolean())
                .isFalse();
        assertThat(ran.out()).contains("policy.unknown-tier", "\"pointer\":\"/rules/0\"");
    }

    @Test
    void tellsEveryFaultOfADocumentWithItsPlace(@TempDir Path folder) throws IOException {
        String file = document(folder, BROKEN);

        Ran ran = Ran.with("policy", "check", file, "CESP");

        assertThat(ran.code()).isEqualTo(ExitCodes.INVALID);
        assertThat(ran.lines().stream().filter(line -> line.startsWith(file)))
                .anySatisfy(line -> assertThat(line).matches(".*:1:\\d+: policy\\.unknown-tier: .* \\(/rules/0\\)"))
                .anySatisfy(line -> assertThat(line).contains(": policy.unknown-tier: ", "(/rules/1)"));
        assertThat(ran.lines()).anySatisfy(line -> assertThat(line).startsWith("CESP:1:"));
        assertThat(Ran.with("policy", "check", folder.toString()).code()).isEqualTo(ExitCodes.UNREADABLE);
    }

    @Test
    void comparesWhatDocumentsHold(@TempDir Path folder) throws IOException {
        String file = document(folder, CESP);

        assertThat(Ran.with("policy", "diff", "CESP", file)).isEqualTo(new Ran(ExitCodes.VALID, "", ""));
        assertThat(Ran.with("policy", "diff", file, "PCN-EN")).isEqualTo(Ran.with("policy", "diff", "CESP", "PCN-EN"));
    }

    @Test
    void aRefusedDocumentIsNoDifference() {
        Ran ran = Ran.reading(BROKEN, "policy", "diff", "-", "CESP");

        assertThat(ran.code()).isEqualTo(ExitCodes.UNREADABLE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("stdin:1:", "policy.unknown-tier");
    }

    private static String document(Path folder, String policy) throws IOException {
        return Files.writeString(folder.resolve("ours.json"), policy).toString();
    }
}
