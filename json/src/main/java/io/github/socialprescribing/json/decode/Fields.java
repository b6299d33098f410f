package io.github.socialprescribing.json.decode;

import io.github.socialprescribing.json.problem.ProblemCode;
import io.github.socialprescribing.json.problem.ProblemCodes;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The members of one kind of object, said one after another, and the laws between them. When all is said, {@link
 * #make} gives the decoder.
 */
public final class Fields {

    /** One bit of a {@code long} for each member. */
    private static final int MOST = Long.SIZE;

    private final String name;
    private final java.util.List<Member<?>> members = new ArrayList<>();
    private final java.util.List<Law> laws = new ArrayList<>();
    private Seq<String> together = List.empty();
    private Option<Function<String, Option<Stranger>>> strangers = Option.none();

    /**
     * No member yet.
     *
     * @param name what the object is, such as {@code consent}
     */
    public Fields(String name) {
        this.name = name;
    }

    /** What the object is. */
    public String name() {
        return name;
    }

    /**
     * A member that must be there.
     *
     * @param member its name
     * @param decoder what reads its value
     * @param meaning what it says
     * @param <V> what it gives
     */
    public <V> Member<V> required(String member, Decoder<V> decoder, String meaning) {
        return add(new Member<V>(members.size(), member, meaning, decoder, null));
    }

    /**
     * A member that may be left out.
     *
     * @param member its name
     * @param decoder what reads its value
     * @param meaning what it says
     * @param <V> what it gives, if it is there
     */
    public <V> Member<Option<V>> optional(String member, Decoder<V> decoder, String meaning) {
        return add(new Member<>(members.size(), member, meaning, decoder, Option.none()));
    }

    /**
     * A member that means something where it is left out, as a list without items does.
     *
     * @param member its name
     * @param decoder what reads its value
     * @param absent what stands for it where it is left out; no {@code Option}
     * @param meaning what it says
     * @param <V> what it gives
     */
    public <V> Member<V> defaulting(String member, Decoder<V> decoder, V absent, String meaning) {
        return add(new Member<>(members.size(), member, meaning, decoder, absent));
    }

    private <V> Member<V> add(Member<V> member) {
        if (members.size() == MOST) {
            throw new IllegalStateException("an object has at most " + MOST + " members");
        }
        members.add(member);
        return member;
    }

    /**
     * A law between members.
     *
     * @param code the problem where it does not hold
     * @param at the member that is pointed at
     * @param holds whether it holds
     * @param needs the members it looks at, which are sound when it is asked
     */
    public void law(ProblemCode code, Member<?> at, Predicate<Values> holds, Member<?>... needs) {
        Seq<Breach> breach = List.of(new Breach(code, "/" + at.name()));
        laws(values -> holds.test(values) ? List.empty() : breach, needs);
    }

    /**
     * A law that may be broken in several places or ways.
     *
     * @param breaches where it does not hold; empty where it holds
     * @param needs the members it looks at, which are sound when it is asked
     */
    public void laws(Function<Values, Seq<Breach>> breaches, Member<?>... needs) {
        laws.add(new Law(breaches, List.of(needs)));
    }

    /**
     * Tells members that are not among these as another kind of problem than {@link ProblemCodes#UNKNOWN}.
     *
     * @param said what is said of a member of this name; none where nothing is to be said
     */
    public void strangersAre(Function<String, Option<Stranger>> said) {
        strangers = Option.some(said);
    }

    /**
     * Names the members that are looked at side by side when the value is made, so that they are told where they do not fit.
     *
     * @param names the members, of which the last is pointed at where they are two; none where every member may be the cause
     */
    public void together(Seq<String> names) {
        together = names;
    }

    /** The members said so far. */
    public Seq<Member<?>> members() {
        return List.ofAll(members);
    }

    /**
     * The decoder of objects with these members.
     *
     * @param make how the value is made of what the members gave
     * @param <T> what is made
     */
    public <T> ObjectDecoder<T> make(Function<Values, T> make) {
        return new ObjectDecoder<>(
                name, members(), List.ofAll(laws), together, strangers.getOrElse(this::unknown), make);
    }

    private Function<String, Option<Stranger>> unknown() {
        String known = members().map(member -> "`" + member.name() + "`").mkString(", ");
        Option<Stranger> stranger =
                Option.some(Stranger.unnamed(ProblemCodes.UNKNOWN, LinkedHashMap.of("known", known)));
        return name -> stranger;
    }
}
