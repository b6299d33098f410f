package io.github.socialprescribing.policy;

import io.github.socialprescribing.identity.RuleId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A record in one short word. What the policy knows is not written: of the question its place, of the facts that rules used
 * the values in the order of their names, of the rules that were in force one bit each. Whole numbers take seven bits to a
 * byte.
 */
final class CompactRecord {

    private static final HexFormat HEX = HexFormat.of();
    private static final int HASH = 32;

    private final Policy policy;
    private final Question question;
    private final LocalDate day;

    private CompactRecord(Policy policy, Question question, LocalDate day) {
        this.policy = policy;
        this.question = question;
        this.day = day;
    }

    /**
     * None for a record of another policy, or of an override: its reason is in somebody's own words, and not to be shortened.
     */
    static Option<String> write(DecisionRecord record, Policy policy) {
        return policy.question(record.question())
                .filter(question -> record.stamp().equals(policy.stamp())
                        && record.overrides().isEmpty())
                .map(question -> new CompactRecord(policy, question, record.day()))
                .filter(it -> it.knows(record))
                .map(it -> it.write(record));
    }

    private boolean knows(DecisionRecord record) {
        return record.facts()
                        .values()
                        .forAll(told -> facts().exists(it -> it.name().equals(told._1()) && it.allows(told._2())))
                && rules().filter(record.fired()::contains)
                        .equals(record.fired().toList());
    }

    private String write(DecisionRecord record) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(HEX.parseHex(policy.hash()));
        write(policy.questions().indexOf(question), out);
        write(day.toEpochDay(), out);
        write(facts().map(it -> record.facts().find(it.name()).isDefined()), out);
        for (Fact fact : facts()) {
            record.facts().find(fact.name()).forEach(value -> write(value - fact.least(), out));
        }
        write(rules().map(record.fired()::contains), out);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(out.toByteArray());
    }

    /** None for what was not written so of a record of this policy. */
    static Option<DecisionRecord> read(String text, Policy policy) {
        try {
            return read(ByteBuffer.wrap(Base64.getUrlDecoder().decode(text)), policy)
                    .filter(record -> write(record, policy).contains(text));
        } catch (IllegalArgumentException | BufferUnderflowException | DateTimeException ignored) {
            return Option.none();
        }
    }

    private static Option<DecisionRecord> read(ByteBuffer in, Policy policy) {
        byte[] hash = new byte[HASH];
        in.get(hash);
        long place = number(in);
        LocalDate day = LocalDate.ofEpochDay(number(in));
        return HEX.formatHex(hash).equals(policy.hash())
                        && place >= 0
                        && place < policy.questions().size()
                ? Option.some(new CompactRecord(policy, policy.questions().get((int) place), day).read(in))
                : Option.none();
    }

    private DecisionRecord read(ByteBuffer in) {
        FactValues values = FactValues.NONE;
        for (Fact fact : told(facts(), in)) {
            values = values.put(fact, number(in) + fact.least());
        }
        return new DecisionRecord(policy.stamp(), question.name(), day, values, List.empty(), told(rules(), in));
    }

    private List<Fact> facts() {
        return question.facts().toList().sortBy(Fact::name);
    }

    /** Those in force on the day, by tier and id. */
    private List<RuleId> rules() {
        return policy.asOf(day)
                .rules()
                .filter(rule -> rule.questions().contains(question.name()))
                .map(Rule::id)
                .toList();
    }

    private static void write(long number, ByteArrayOutputStream out) {
        long rest = number;
        while (rest < 0 || rest > 127) {
            out.write((int) ((rest & 127) | 128));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    private static long number(ByteBuffer in) {
        long number = 0;
        int next = 128;
        for (int shift = 0; next >= 128; shift += 7) {
            next = in.get() & 255;
            number |= (next & 127L) << shift;
        }
        return number;
    }

    private static void write(Seq<Boolean> bits, ByteArrayOutputStream out) {
        for (Seq<Boolean> eight : bits.grouped(8)) {
            out.write(eight.foldRight(0, (bit, before) -> (before << 1) | (bit ? 1 : 0)));
        }
    }

    /** Those whose bit is set. */
    private static <T> List<T> told(List<T> all, ByteBuffer in) {
        List<T> told = List.empty();
        for (List<T> eight : all.grouped(8)) {
            int bits = in.get();
            for (T one : eight) {
                told = (bits & 1) == 1 ? told.append(one) : told;
                bits >>= 1;
            }
        }
        return told;
    }
}
