package io.github.socialprescribing.evaluation;

import io.github.socialprescribing.privacy.ProtectedTable;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;

/**
 * The map of onward referrals as a picture, in the words of Mermaid and of Graphviz: needs on the left, sectors on the
 * right, and between them how many connections lead from one to the other. What is told together there is told together
 * here.
 *
 * @param lines the lines of the picture, by need
 */
public record ReferralNetwork(Seq<Line> lines) {

    /**
     * How many connections lead from a need to a sector.
     *
     * @param need the need
     * @param sector the sector
     * @param count how many
     */
    public record Line(String need, String sector, long count) {}

    /**
     * The picture of a map.
     *
     * @param map the map
     */
    public static ReferralNetwork of(OnwardReferralMap map) {
        ProtectedTable table = map.table();
        Vector<Line> lines = Vector.empty();
        for (String need : table.words()) {
            for (String sector : table.words(need)) {
                lines = lines.append(
                        new Line(need, sector, table.count(need, sector).get()));
            }
            lines = lines.appendAll(table.others(need).map(count -> new Line(need, ProtectedTable.OTHERS, count)));
        }
        return new ReferralNetwork(lines.appendAll(
                table.others().map(count -> new Line(ProtectedTable.OTHERS, ProtectedTable.OTHERS, count))));
    }

    /** A flowchart for Mermaid. */
    public String mermaid() {
        Map<String, String> ids = ids();
        StringBuilder text = new StringBuilder("flowchart LR\n");
        ids.forEach((key, id) -> text.append(String.format(Locale.ROOT, "    %s[\"%s\"]%n", id, forMermaid(label(key)))
                .replace("\r\n", "\n")));
        for (Line line : lines) {
            text.append("    ")
                    .append(ids.get(need(line)).get())
                    .append(" -->|")
                    .append(line.count())
                    .append("| ")
                    .append(ids.get(sector(line)).get())
                    .append('\n');
        }
        return text.toString();
    }

    /** A graph for Graphviz, in its language DOT; the more connections, the thicker the line. */
    public String dot() {
        Map<String, String> ids = ids();
        StringBuilder text = new StringBuilder("digraph referrals {\n    rankdir=LR;\n    node [shape=box];\n");
        ids.forEach((key, id) -> text.append("    ")
                .append(id)
                .append(" [label=\"")
                .append(forDot(label(key)))
                .append("\"];\n"));
        long most = lines.map(Line::count).max().getOrElse(1L);
        for (Line line : lines) {
            text.append("    ")
                    .append(ids.get(need(line)).get())
                    .append(" -> ")
                    .append(ids.get(sector(line)).get())
                    .append(String.format(
                                    Locale.ROOT,
                                    " [label=\"%d\", penwidth=%.1f];%n",
                                    line.count(),
                                    1 + 7.0 * line.count() / most)
                            .replace("\r\n", "\n"));
        }
        return text.append("}\n").toString();
    }

    /** Nodes are called by number, so that no word of a service can be taken for the picture's own. */
    private Map<String, String> ids() {
        Seq<String> keys = lines.map(ReferralNetwork::need)
                .appendAll(lines.map(ReferralNetwork::sector).sorted())
                .distinct();
        return LinkedHashMap.ofEntries(keys.zipWithIndex().map(it -> it.map2(index -> "n" + index)));
    }

    private static String need(Line line) {
        return "need " + line.need();
    }

    private static String sector(Line line) {
        return "sector " + line.sector();
    }

    private static String label(String key) {
        return key.substring(key.indexOf(' ') + 1);
    }

    /** Mermaid has entities written with a hash; what could end or begin anything is one. */
    private static String forMermaid(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(it -> {
            if (Character.isLetterOrDigit(it) || it == ' ' || it == '-') {
                escaped.appendCodePoint(it);
            } else {
                escaped.append('#').append(it).append(';');
            }
        });
        return escaped.toString();
    }

    private static String forDot(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
