package io.github.socialprescribing.json.decode;

import io.github.socialprescribing.json.problem.ProblemCodes;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Reads an object member by member. One bit a member tells what was seen, so duplicates and gaps cost nothing to find.
 *
 * @param <T> what is made of it
 */
public final class ObjectDecoder<T> implements Decoder<T> {

    private final String name;
    private final Member<?>[] members;
    private final long all;
    private final PropertyNameMatcher names;
    private final Written[] written;
    private final Law[] laws;
    private final Seq<String> together;
    private final Function<String, Option<Stranger>> strangers;
    private final Function<Values, T> make;

    ObjectDecoder(
            String name,
            Seq<Member<?>> members,
            Seq<Law> laws,
            Seq<String> together,
            Function<String, Option<Stranger>> strangers,
            Function<Values, T> make) {
        this.name = name;
        this.members = members.toJavaArray(Member<?>[]::new);
        this.all = members.isEmpty() ? 0 : -1L >>> (Long.SIZE - members.size());
        this.names = Tokens.matcher(members.map(Member::name));
        this.written = members.map(it -> new Written(it.name())).toJavaArray(Written[]::new);
        this.laws = laws.toJavaArray(Law[]::new);
        this.together = together;
        this.strangers = strangers;
        this.make = make;
    }

    @Override
    public String expected() {
        return "object";
    }

    @Override
    public @Nullable T read(JsonIn in) {
        if (!in.isAt(JsonToken.START_OBJECT, this)) {
            return null;
        }
        long offset = in.offset();
        @Nullable Object[] slots = new Object[members.length];
        long seen = readMembers(in, slots);
        if (seen != all) {
            readAbsent(in, offset, seen, slots);
        }
        return make(in, offset, new Values(slots));
    }

    private long readMembers(JsonIn in, @Nullable Object[] slots) {
        long seen = 0;
        int expected = 0;
        while (true) {
            int at = nextMember(in, expected);
            expected = Math.max(0, at + 1);
            if (at >= 0) {
                long bit = 1L << at;
                if ((seen & bit) == 0) {
                    slots[at] = members[at].read(in);
                    seen |= bit;
                } else {
                    in.tell(ProblemCodes.DUPLICATE, LinkedHashMap.of("member", members[at].name()));
                    in.skipMember();
                }
            } else if (at == PropertyNameMatcher.MATCH_END_OBJECT) {
                return seen;
            } else {
                in.passStranger(strangers);
            }
        }
    }

    /** Whoever writes members in the order of the schema is read faster. */
    private int nextMember(JsonIn in, int expected) {
        return expected < members.length && in.passName(written[expected], members[expected].name())
                ? expected
                : in.nextMember(names);
    }

    private void readAbsent(JsonIn in, long offset, long seen, @Nullable Object[] slots) {
        for (long left = all & ~seen; left != 0; left &= left - 1) {
            int at = Long.numberOfTrailingZeros(left);
            Member<?> member = members[at];
            slots[at] = member.absent();
            if (member.isRequired()) {
                in.tellPart(
                        ProblemCodes.REQUIRED,
                        "/" + member.name(),
                        offset,
                        LinkedHashMap.of("member", member.name(), "meaning", member.meaning()));
            }
        }
    }

    private @Nullable T make(JsonIn in, long offset, Values values) {
        boolean lawful = true;
        for (Law law : laws) {
            lawful &= law.allows(values, in, offset);
        }
        if (!lawful || !values.areSound()) {
            return null;
        }
        try {
            return make.apply(values);
        } catch (IllegalArgumentException | IllegalStateException unfit) {
            tellUnfit(in, offset);
            return null;
        }
    }

    /** Points at the last of two that are known to be looked at together; else at the object. */
    private void tellUnfit(JsonIn in, long offset) {
        boolean isPair = together.size() == 2;
        String part = isPair ? "/" + together.last() : "";
        Seq<String> concerned = together.isEmpty() ? List.of(members).map(Member::name) : together;
        in.tellPart(
                ProblemCodes.INVARIANT,
                part,
                isPair ? in.find(offset, part) : offset,
                LinkedHashMap.of(
                        "what",
                        name,
                        "members",
                        concerned.map(it -> "`" + it + "`").mkString(", ")));
    }
}
