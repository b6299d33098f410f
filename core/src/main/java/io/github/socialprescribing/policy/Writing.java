package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.policy.PolicyFault.Code;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;

/**
 * What of a policy could not be written down and read again as what it was: text with half a character, which every
 * encoding replaces by another, and days of years that are not written in four digits.
 */
final class Writing {

    private static final int LAST_YEAR = 9999;

    private final PolicyDraft policy;
    private final List<PolicyFault> faults;

    Writing(PolicyDraft policy, List<PolicyFault> faults) {
        this.policy = policy;
        this.faults = faults;
    }

    void check() {
        checkTexts(policy.id(), policy.id(), policy.version());
        checkDays(policy.effective(), policy.id());
        for (Tier tier : policy.tiers()) {
            checkTexts(tier.name(), tier.name());
        }
        for (Parameter it : policy.parameters()) {
            checkTexts(
                    it.name(),
                    it.name(),
                    it.meaning(),
                    it.unit(),
                    it.provenance().inWords());
        }
        for (Question question : policy.questions()) {
            check(question);
        }
        for (Rule rule : policy.rules()) {
            check(rule);
        }
        for (CountingRow row : policy.counting().rows()) {
            checkTexts(row.rule().value(), row.rule().value(), row.provenance().inWords());
            checkAll(row.rule().value(), row.kinds());
            checkAll(row.rule().value(), row.outcomes());
        }
        for (OverrideRight right : policy.overrides()) {
            for (Role role : right.roles()) {
                checkTexts(right.rule().value(), role.code().toString());
            }
        }
    }

    private void check(Question question) {
        checkTexts(question.name(), question.name(), question.meaning());
        check(question.decision(), question.name());
        for (Fact fact : question.facts()) {
            checkTexts(question.name() + " / " + fact.name(), fact.name(), fact.meaning());
            if (fact instanceof CountFact count) {
                checkTexts(question.name() + " / " + fact.name(), count.unit());
            }
            if (fact instanceof ChoiceFact choice) {
                checkAll(question.name() + " / " + fact.name(), choice.options());
            }
        }
    }

    /** What a condition mentions are names, and those that are known elsewhere have been looked at there. */
    private void check(Rule rule) {
        String id = rule.id().value();
        checkTexts(id, id, rule.says(), rule.provenance().inWords());
        checkDays(rule.effective(), id);
        for (Effect effect : rule.effects()) {
            if (effect instanceof Effect.Refuse it) {
                check(it.code(), id);
            }
            checkTexts(id, words(effect));
        }
    }

    private static String words(Effect effect) {
        if (effect instanceof Effect.Permit it) {
            return it.ground();
        }
        if (effect instanceof Effect.NeedsDecision it) {
            return it.words();
        }
        if (effect instanceof Effect.Refuse it) {
            return it.remedy();
        }
        if (effect instanceof Effect.Weigh it) {
            return it.words();
        }
        if (effect instanceof Effect.Oblige it) {
            return it.duty() + "\n" + it.words();
        }
        return effect instanceof Effect.Advise it ? it.words() : "";
    }

    private void check(RefusalCode code, String where) {
        checkTexts(where, code.sentence(), code.remedy());
    }

    private void checkAll(String where, Iterable<String> texts) {
        for (String text : texts) {
            checkTexts(where, text);
        }
    }

    private void checkTexts(String where, String... texts) {
        for (String text : texts) {
            if (hasHalfACharacter(text)) {
                faults.add(new PolicyFault(Code.UNWRITABLE, where, "a text here has half a character"));
                return;
            }
        }
    }

    private static boolean hasHalfACharacter(String text) {
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                return true;
            }
            at += Character.charCount(character);
        }
        return false;
    }

    private void checkDays(Period days, String where) {
        if (isFar(days.from()) || isFar(days.until())) {
            faults.add(new PolicyFault(
                    Code.UNWRITABLE, where, "it begins or ends before the year 0 or after the year " + LAST_YEAR));
        }
    }

    private static boolean isFar(Option<LocalDate> day) {
        return day.isDefined() && (day.get().getYear() < 0 || day.get().getYear() > LAST_YEAR);
    }
}
