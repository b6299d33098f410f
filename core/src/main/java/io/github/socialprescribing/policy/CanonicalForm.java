package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.provenance.Provenance;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.function.Function;

/**
 * A policy as one text that does not depend on the order in which it was written. Every part is a bracketed list of parts,
 * every word is preceded by its length, so that no two policies have the same text. It exists to be compared and hashed.
 *
 * @param text the text
 */
record CanonicalForm(String text) {

    static CanonicalForm of(PolicyDraft policy) {
        return new CanonicalForm(list(
                "policy",
                word(policy.id()),
                word(policy.version()),
                period(policy.effective()),
                set(policy.tiers(), CanonicalForm::tier),
                set(policy.questions(), CanonicalForm::question),
                set(policy.parameters(), CanonicalForm::parameter),
                set(policy.rules(), CanonicalForm::rule),
                set(policy.counting().rows(), CanonicalForm::counting),
                set(policy.overrides(), CanonicalForm::right),
                set(policy.relations(), CanonicalForm::relation)));
    }

    String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    static String tier(Tier it) {
        return list("tier", number(it.number()), word(it.name()), word(it.overridable()));
    }

    static String question(Question it) {
        return list(
                "question",
                word(it.name()),
                word(it.meaning()),
                code(it.decision()),
                set(it.facts(), CanonicalForm::fact),
                set(
                        it.assumptions(),
                        assumed -> list("assumed", word(assumed.fact()), word(assumed.less()), number(assumed.most()))),
                word(it.otherwise()),
                set(it.approvals(), CanonicalForm::approval),
                set(it.supersedingTiers().toList(), CanonicalForm::word),
                // A question without totals has the form, and a policy the hash, that it had before there were any.
                it.totals().isEmpty() ? "" : set(it.totals(), CanonicalForm::total));
    }

    private static String total(Total it) {
        return list("total", word(it.fact()), set(it.parts(), CanonicalForm::word));
    }

    private static String fact(Fact it) {
        String kind = it.getClass().getSimpleName();
        String unit = it instanceof CountFact count ? word(count.unit()) : "";
        String options = it instanceof ChoiceFact choice ? sequence(choice.options()) : "";
        return list(
                kind,
                word(it.name()),
                word(it.meaning()),
                unit,
                number(it.least()),
                number(it.most()),
                options,
                word(it.changeable()));
    }

    static String parameter(Parameter it) {
        return list(
                "parameter",
                word(it.name()),
                word(it.meaning()),
                word(it.unit()),
                number(it.least()),
                number(it.most()),
                number(it.value()),
                provenance(it.provenance()));
    }

    static String rule(Rule it) {
        return list(
                "rule",
                word(it.id()),
                number(it.tier()),
                set(it.questions().toList(), CanonicalForm::word),
                word(it.says()),
                condition(it.condition()),
                set(it.effects().reject(Effect.Rank.class::isInstance), CanonicalForm::effect),
                // The first order of candidates weighs most, so here alone the order says something.
                list(
                        "ranks",
                        it.effects()
                                .filter(Effect.Rank.class::isInstance)
                                .map(CanonicalForm::effect)
                                .mkString()),
                provenance(it.provenance()),
                period(it.effective()),
                set(it.exceptionTo().toList(), CanonicalForm::word));
    }

    private static String condition(Condition it) {
        if (it instanceof Condition.Compare compare) {
            return list("compare", word(compare.fact()), word(compare.comparison()), bound(compare.bound()));
        }
        if (it instanceof Condition.Flag flag) {
            return list("flag", word(flag.fact()), word(flag.expected()));
        }
        if (it instanceof Condition.OneOf choice) {
            return list("one-of", word(choice.fact()), set(choice.options().toList(), CanonicalForm::word));
        }
        return list(it.getClass().getSimpleName(), set(it.parts(), CanonicalForm::condition));
    }

    private static String bound(Bound it) {
        return list(
                "bound",
                number(it.constant()),
                sequence(it.parameters()),
                sequence(it.fact().toList()));
    }

    static String effect(Effect it) {
        if (it instanceof Effect.Refuse refuse) {
            return list("refuse", code(refuse.code()), word(refuse.remedy()));
        }
        if (it instanceof Effect.NeedsDecision decision) {
            return list(
                    "decision",
                    set(decision.approvals(), CanonicalForm::approval),
                    word(decision.side()),
                    word(decision.words()));
        }
        if (it instanceof Effect.Oblige oblige) {
            String within = oblige.within()
                    .map(due -> list("within", bound(due.amount()), word(due.unit())))
                    .getOrElse("");
            return list("oblige", word(oblige.duty()), word(oblige.words()), within);
        }
        if (it instanceof Effect.Weigh weigh) {
            return list("weigh", word(weigh.side()), word(weigh.words()));
        }
        if (it instanceof Effect.Rank rank) {
            return list("rank", word(rank.fact()), word(rank.highestFirst()));
        }
        return it instanceof Effect.Permit permit
                ? list("permit", word(permit.ground()))
                : list("advise", word(((Effect.Advise) it).words()));
    }

    static String counting(CountingRow it) {
        return list(
                "counting",
                set(it.kinds().toList(), CanonicalForm::word),
                set(it.outcomes().toList(), CanonicalForm::word),
                span(it.minutes()),
                span(it.notice()),
                number(it.halfUnits()),
                word(it.rule()),
                provenance(it.provenance()));
    }

    static String right(OverrideRight it) {
        return list(
                "override",
                word(it.rule()),
                set(it.roles().toList(), role -> word(role.code().toString())));
    }

    static String relation(ParameterRelation it) {
        return list("relation", word(it.parameter()), word(it.less()), number(it.most()));
    }

    static String approval(Approval it) {
        return list("approval", word(it.role().code().toString()), number(it.count()));
    }

    private static String code(RefusalCode it) {
        return list("code", word(it.name()), word(it.sentence()), word(it.remedy()));
    }

    private static String provenance(Provenance it) {
        return word(it.inWords());
    }

    private static String period(Period it) {
        return list(
                "period",
                word(it.from().map(Object::toString).getOrElse("")),
                word(it.until().map(Object::toString).getOrElse("")));
    }

    private static String span(Span it) {
        return list("span", number(it.least()), number(it.most()));
    }

    private static String number(long number) {
        return number + ";";
    }

    private static String word(Object word) {
        String text = word.toString();
        return text.length() + ":" + text;
    }

    private static String sequence(Seq<String> words) {
        return list("sequence", words.map(CanonicalForm::word).mkString());
    }

    private static <T> String set(Seq<T> parts, Function<T, String> form) {
        return list(
                "set",
                parts.map(form).distinct().sorted(Comparator.naturalOrder()).mkString());
    }

    private static String list(String name, String... parts) {
        return List.of(parts).mkString("(" + name + " ", "", ")");
    }
}
