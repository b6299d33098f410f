package io.github.socialprescribing.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.socialprescribing.policy.CountingRow;
import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.provenance.Provenance;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * What is said to stand in the source paper (Heap et al. 2025, doi 10.1057/s41599-025-06035-9) stands there word for word.
 * The paper is no part of this project; run with {@code -Dpaper=} and the place of its text to look it up.
 */
class QuotedPaperTest {

    private static final String PAPER = System.getProperty("paper", "");

    private static Seq<String> quotations() {
        Seq<Provenance> rules = RuleCatalogue.all().map(Rule::provenance);
        return rules.appendAll(RuleCatalogue.parameters().map(Parameter::provenance))
                .appendAll(Profiles.all().flatMap(Policy::parameters).map(Parameter::provenance))
                .appendAll(CountingRows.all().map(CountingRow::provenance))
                .filter(Provenance.Paper.class::isInstance)
                .map(it -> ((Provenance.Paper) it).quote())
                .distinct();
    }

    @Test
    void thePaperIsQuoted() {
        assertThat(quotations()).hasSizeGreaterThan(10).allMatch(quote -> !quote.isBlank());
    }

    @Test
    void everyQuotationStandsInThePaper() throws IOException {
        assumeThat(PAPER).as("where the paper's text is").isNotEmpty();
        String paper = plain(Files.readString(Path.of(PAPER)));

        assertThat(quotations().reject(quote -> paper.contains(plain(quote)))).isEmpty();
    }

    /** Without line ends and emphasis, and with one kind of each sign that printers vary. */
    private static String plain(String text) {
        return text.replaceAll("[\u2018\u2019]", "'")
                .replaceAll("[\u201c\u201d]", "\"")
                .replaceAll("[\u2010-\u2015]", "-")
                .replace("*", "")
                .replaceAll("\\s+", " ");
    }
}
