package io.github.socialprescribing.json.cli;

import io.github.socialprescribing.json.DocumentReport;
import io.github.socialprescribing.json.ValidationSummary;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.json.problem.ProblemCodes;
import java.io.PrintWriter;

/**
 * JUnit's XML: a suite an input, and in it a case for every document. The sound ones among the first {@value #LISTED} pass
 * one by one; behind them only those are listed of which there is something to tell, and the suite counts the others, because
 * it is held in memory until its counts are known. What is no error stands beside the failures.
 */
final class JunitReports implements Reports {

    /** More cases than this no dashboard shows. */
    private static final long LISTED = 100_000;

    private final PrintWriter out;
    private final StringBuilder cases = new StringBuilder();
    private String input = "";
    private long listed;

    JunitReports(PrintWriter out) {
        this.out = out;
        out.println("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        out.println("<testsuites>");
    }

    @Override
    public void begin(String name) {
        input = name;
        cases.setLength(0);
        listed = 0;
    }

    @Override
    public void told(DocumentReport report) {
        pass(report.document() - 1);
        listed = report.document();
        String lines = report.problems().map(it -> TextReports.line(input, it)).mkString("\n");
        begin(report.document()).append(">\n");
        if (report.isRefused()) {
            Problem first = report.problems().find(Problem::isError).get();
            String kind = first.code().equals(ProblemCodes.UNREADABLE) ? "error" : "failure";
            cases.append("      <" + kind + " type=\"")
                    .append(first.code())
                    .append("\" message=\"")
                    .append(escaped(first.sentence()))
                    .append("\">")
                    .append(escaped(lines))
                    .append("</" + kind + ">\n");
        } else {
            cases.append("      <system-out>").append(escaped(lines)).append("</system-out>\n");
        }
        cases.append("    </testcase>\n");
    }

    private StringBuilder begin(long document) {
        return cases.append("    <testcase classname=\"")
                .append(escaped(input))
                .append("\" name=\"document ")
                .append(document)
                .append('"');
    }

    /** Those that were not told are sound. */
    private void pass(long last) {
        while (listed < Math.min(last, LISTED)) {
            listed++;
            begin(listed).append("/>\n");
        }
    }

    @Override
    public void passedOver(DocumentReport report) {
        pass(report.document() - 1);
        listed = report.document();
    }

    @Override
    public void finished(ValidationSummary summary) {
        pass(summary.reached().documents());
        out.println("  <testsuite name=\"" + escaped(input)
                + "\" tests=\"" + summary.reached().documents()
                + "\" failures=\"" + summary.reached().invalid()
                + "\" errors=\"" + (summary.ending() == ValidationSummary.Ending.COMPLETE ? 0 : 1) + "\">");
        out.print(cases);
        out.println("  </testsuite>");
    }

    @Override
    public void end(long more) {
        if (more > 0) {
            out.println("  <!-- " + Reports.notShown(more) + " -->");
        }
        out.println("</testsuites>");
    }

    /** Text as XML takes it; what XML cannot hold at all becomes a replacement character. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(next -> {
            switch (next) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isXml(next) ? next : 0xfffd);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int next) {
        boolean isHalf = next >= 0xd800 && next <= 0xdfff;
        return next == '\n' || (next >= ' ' && !isHalf && next != 0xfffe && next != 0xffff);
    }
}
