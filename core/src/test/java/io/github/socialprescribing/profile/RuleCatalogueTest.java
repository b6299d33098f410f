package io.github.socialprescribing.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.ChoiceFact;
import io.github.socialprescribing.policy.CountFact;
import io.github.socialprescribing.policy.Deadline;
import io.github.socialprescribing.policy.Effect;
import io.github.socialprescribing.policy.Fact;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.policy.FlagFact;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.policy.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleCatalogueTest {

    /** The rules that the field's page names, by their first letters and number. */
    private static final List<String> OF_THE_FIELD = List.of(
                    "CON-01 CON-02 CON-03 SAF-01 SAF-02 SAF-03 SAF-04 SAF-05 SAF-06 ELG-01 ELG-02 ELG-03 ELG-04 ELG-05 CAP-01"
                            + " CAP-02 CAP-03 CAP-04 CAP-05 ALO-01 ALO-02 LIM-01 LIM-02 LIM-05 LIM-06 LIM-09 LIM-10 LIM-11 EXT-01"
                            + " EXT-02 EXT-03 EXT-04 EXT-05 EXT-06 EXT-07 EXT-08 EXT-09 EXT-10 EXT-11 HOL-01 ATT-01 ATT-02 ATT-03"
                            + " ATT-04 ATT-05 ATT-06 ATT-07 ATT-08 END-01 END-02 END-03 END-04 END-05 END-06 END-07 REN-01 REN-02"
                            + " REN-03 REN-04 REF-01 REF-02 REF-03 REF-04 BUD-01 PNL-01 PNL-02 PNL-03 PNL-04 FBK-01")
            .stream()
            .flatMap(ids -> Arrays.stream(ids.split(" ")))
            .toList();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CON-01 | may-accept | consent-to-referral=0 | consent-to-referral=1 | refuse NO_REFERRAL_CONSENT",
                "CON-02 | may-share | consent-to-share=0 | consent-to-share=1 | refuse NO_CONSENT_TO_SHARE",
                "CON-03 | may-accept | open-pathways=1 | open-pathways=0 | refuse ALREADY_OPEN",
                "CON-03 | may-start | open-pathways=1 | open-pathways=0 | refuse ALREADY_OPEN",
                "CON-04 | may-plan-session | do-not-contact=1 | do-not-contact=0 | refuse DO_NOT_CONTACT",
                "CON-04 | may-hold | do-not-contact=1 | do-not-contact=0 | refuse DO_NOT_CONTACT",
                "ALO-02.meeting | may-plan-session | student=1 meets-alone=1 | student=1 meets-alone=0 | refuse STUDENT_NEEDS_SUPERVISOR",
                "ALO-03.meeting | may-plan-session | untrained-to-meet-alone=1 meets-alone=1 | untrained-to-meet-alone=0 meets-alone=1 | refuse TRAINING_MISSING",
                "ALO-02.met | after-contact | student=1 meets-alone=1 contact-held=1 | student=1 meets-alone=1 contact-held=0 | oblige TELL_MANAGER_OF_MEETING at once",
                "ALO-03.met | after-contact | untrained-to-meet-alone=1 meets-alone=1 contact-held=1 | untrained-to-meet-alone=1 meets-alone=0 contact-held=1 | oblige TELL_MANAGER_OF_MEETING at once",
                "ALO-04 | may-plan-session | worker-known=0 meets-alone=1 | worker-known=1 meets-alone=1 | advise",
                "ALO-04 | after-contact | worker-known=0 meets-alone=1 | worker-known=0 meets-alone=0 | advise",
                "ALO-04.strict | may-plan-session | worker-known=0 meets-alone=1 | worker-known=1 meets-alone=1 | refuse WORKER_NOT_TOLD",
                "SAF-01 | may-plan-session | safeguarding-open=1 | safeguarding-open=0 | permit",
                "SAF-02 | may-discharge | safeguarding-open=1 | safeguarding-open=0 | refuse SAFEGUARDING_OPEN",
                "SAF-02 | may-close-for-attendance | safeguarding-open=1 | safeguarding-open=0 | refuse SAFEGUARDING_OPEN",
                "SAF-02 | may-lapse | safeguarding-open=1 | safeguarding-open=0 | refuse SAFEGUARDING_OPEN",
                "SAF-04 | after-concern | concern-reported=0 | concern-reported=1 | oblige REPORT_SAFEGUARDING at once",
                "SAF-04.manager | after-concern | manager-told=0 | manager-told=1 | oblige TELL_MANAGER within 8 hours",
                "SAF-05 | after-non-attendance | adult-at-risk=1 | adult-at-risk=1 welfare-checked=1 | oblige WELFARE_CHECK within 24 hours",
                "SAF-05 | after-non-attendance | adult-at-risk=1 | adult-at-risk=1 called-off-in-time=1 | oblige WELFARE_CHECK within 24 hours",
                "SAF-05.closure | may-close-for-attendance | adult-at-risk=1 | adult-at-risk=1 welfare-checked=1 | refuse WELFARE_CHECK_FIRST",
                "SAF-05.closure | may-lapse | adult-at-risk=1 | adult-at-risk=0 | refuse WELFARE_CHECK_FIRST",
                "SAF-06 | may-share | legal-basis-recorded=1 disclosure-authorised=1 | legal-basis-recorded=1 | permit, oblige RECORD_DISCLOSURE at once",
                "ELG-01 | may-accept | age-at-most=17 | age-at-most=18 | refuse NOT_ELIGIBLE",
                "ELG-01.oldest | may-accept | age-at-least=26 | age-at-least=25 | refuse NOT_ELIGIBLE",
                "ELG-01.unsure | may-accept | age-at-most=150 | age-at-least=18 age-at-most=150 | advise",
                "ELG-01.unsure | may-accept | age-at-least=17 age-at-most=18 | age-at-least=16 age-at-most=17 | advise",
                "ELG-01.oldest-unsure | may-accept | age-at-least=25 age-at-most=26 | age-at-least=18 age-at-most=25 | advise",
                "ELG-01.oldest-unsure | may-accept | age-at-most=150 | age-at-least=26 age-at-most=39 | advise",
                "ELG-02 | may-accept | in-crisis=1 | in-crisis=0 | refuse NOT_A_CRISIS_SERVICE",
                "ELG-03 | may-accept | open-door-agreement=1 in-area=0 in-scope=1 | open-door-agreement=1 in-area=1 in-scope=1 | refuse REDIRECTED",
                "ELG-03.age | may-accept | open-door-agreement=1 age-at-most=17 | open-door-agreement=1 age-at-most=18 | refuse REDIRECTED",
                "ELG-03.closed | may-accept | in-area=1 in-scope=0 | in-area=1 in-scope=1 | refuse NOT_ELIGIBLE",
                "ELG-04 | may-accept | self-referred=1 | self-referred=0 | permit",
                "ELG-05 | may-accept | support-in-place=1 | support-in-place=0 | advise",
                "ELG-05.decision | may-accept | support-in-place=1 | support-in-place=0 | decide against",
                "CAP-03 | may-accept | longest-ordinary-wait=13 | longest-ordinary-wait=12 | refuse INTAKE_PAUSED",
                "LIM-01 | after-contact | units-counted=12 units-counted-before=11 | units-counted=13 units-counted-before=12 | oblige ENDING_CONVERSATION_DUE within 14 days",
                "LIM-01 | after-contact | units-counted=16 units-counted-before=14 | units-counted=16 units-counted-before=14 ending-arranged=1 | oblige ENDING_CONVERSATION_DUE within 14 days",
                "LIM-02 | may-plan-session | units-asked=1 units-with-this=17 | units-asked=1 units-with-this=17 units-granted=1 | refuse SESSION_LIMIT_REACHED",
                "LIM-05 | may-plan-session | units-asked=2 units-with-this=15 | units-asked=2 units-with-this=14 | refuse LAST_SESSION_MUST_END",
                "LIM-06 | may-plan-session | window-days-used=85 | window-days-used=84 | refuse ALLOWANCE_EXPIRED",
                "LIM-06.waiting | may-plan-session | window-days-used=85 waiting-for-service=1 | window-days-used=84 waiting-for-service=1 | decide in favour",
                "LIM-09 | after-contact | days-since-review=182 | days-since-review=181 | oblige REVIEW_DUE within 14 days",
                "LIM-09 | may-plan-session | days-since-review=182 | days-since-review=181 | oblige REVIEW_DUE within 14 days",
                "LIM-10 | may-plan-session | units-asked=2 units-agreed=14 units-agreed-with-grants=14 units-with-this=15 | units-asked=2 units-agreed=14 units-agreed-with-grants=14 units-with-this=14 | refuse SESSION_LIMIT_REACHED",
                "LIM-10 | may-plan-session | units-asked=2 units-agreed=12 units-agreed-with-grants=12 units-with-this=13 | units-asked=2 units-agreed=11 units-agreed-with-grants=11 units-with-this=13 | refuse SESSION_LIMIT_REACHED",
                "LIM-10.band | may-plan-session | units-agreed=17 | units-agreed=16 | refuse AGREED_NUMBER_OUTSIDE_OFFER",
                "LIM-10.band | may-plan-session | units-agreed=11 | units-agreed=0 | refuse AGREED_NUMBER_OUTSIDE_OFFER",
                "LIM-11 | may-plan-session | window-days-used=90 window-days-before-holding=84 window-days-unheld=84 | window-days-used=90 window-days-before-holding=85 window-days-unheld=84 | permit",
                "HOL-01 | may-hold | waiting-for-service=1 | waiting-for-service=0 | permit, oblige HOLDING_REVIEW within 84 days, oblige LIGHT_CONTACT within 28 days",
                "HOL-01.again | after-contact | support-held=1 contact-held=1 | support-held=1 contact-held=0 | oblige LIGHT_CONTACT within 28 days",
                "EXT-01 | may-grant-extension | decided-by-manager=0 | decided-by-manager=1 | decide",
                "EXT-02 | may-grant-extension | decided-by-requester=1 | decided-by-requester=0 | refuse SELF_APPROVAL",
                "EXT-03 | may-request-extension | units-counted=16 | units-counted=15 | advise",
                "EXT-03.strict | may-request-extension | units-counted=16 | units-counted=16 units-granted=1 | refuse REQUEST_TOO_LATE",
                "EXT-03.midpoint | after-contact | units-counted=8 units-counted-before=6 | units-counted=8 units-counted-before=8 | advise",
                "EXT-04 | may-plan-session | units-asked=2 units-with-this=17 extension-pending=1 | units-asked=2 units-with-this=16 extension-pending=1 | refuse EXTENSION_PENDING",
                "EXT-04.request | may-request-extension | other-request-pending=1 | other-request-pending=0 | refuse EXTENSION_PENDING",
                "EXT-05 | may-grant-extension | units-of-extension=7 | units-of-extension=6 | refuse GRANT_TOO_LARGE",
                "EXT-06.ground | may-request-extension | grounds=0 | grounds=1 | refuse REASON_REQUIRED",
                "EXT-06.client | may-request-extension | client-agrees=0 | client-agrees=1 | refuse CLIENT_DOES_NOT_WANT",
                "EXT-07 | may-grant-extension | need-domains=3 | need-domains=2 live-referrals=2 | in favour, advise",
                "EXT-07 | may-request-extension | live-referrals=3 | live-referrals=2 | in favour, advise",
                "EXT-08 | may-grant-extension | units-of-extension=1 units-within-reach=32 units-counted-with-extension=33 | units-of-extension=1 units-within-reach=31 units-counted-with-extension=32 | decide against, oblige WRITTEN_PLAN within 14 days, advise",
                "EXT-09 | may-grant-extension | wait-p90=13 | wait-p90=12 | against",
                "EXT-11 | after-extension-decision | extension-turned-down=1 | extension-turned-down=0 | oblige SIGNPOST_ONWARD within 7 days",
                "EXT-11.ending | after-extension-decision | extension-turned-down=1 | extension-turned-down=1 ending-arranged=1 | oblige ENDING_SESSION_DUE within 28 days",
                "ATT-01 | after-non-attendance | called-off-by-client=1 notice-hours-given=24 | called-off-by-client=1 notice-hours-given=23 | permit",
                "ATT-02 | after-non-attendance | missed-in-a-row=2 | missed-in-a-row=1 | oblige CASE_REVIEW within 14 days",
                "ATT-02.planning | may-plan-session | missed-in-a-row=2 | missed-in-a-row=2 case-reviewed=1 | oblige CASE_REVIEW within 14 days",
                "ATT-02.reminder | after-non-attendance | missed-in-a-row=1 | missed-in-a-row=0 | oblige MISSED_CONTACT_REMINDER within 2 working days",
                "ATT-03 | may-close-for-attendance | missed-in-a-row=3 | missed-in-a-row=2 | permit, oblige CLOSING_LETTER_DUE within 5 working days",
                "ATT-04 | after-non-attendance | first-appointment-missed=1 | first-appointment-missed=0 | oblige NEW_FIRST_APPOINTMENT within 7 days",
                "ATT-04.strict | may-close-for-attendance | first-appointment-missed=1 | first-appointment-missed=0 | permit, oblige CLOSING_LETTER_DUE within 5 working days",
                "ATT-05 | may-close-for-attendance | missed-without-notice=2 | missed-without-notice=1 | permit, oblige CLOSING_LETTER_DUE within 5 working days",
                "ATT-06 | may-lapse | contact-attempts=2 contact-channels=2 days-of-attempts=10 | contact-attempts=3 contact-channels=2 days-of-attempts=10 | refuse CONTACT_ATTEMPTS_TOO_FEW",
                "ATT-06.lapse | may-lapse | contact-attempts=3 contact-channels=2 days-of-attempts=10 | contact-attempts=3 contact-channels=2 days-of-attempts=9 | permit, oblige CLOSING_LETTER_DUE within 5 working days",
                "ATT-07 | may-close-for-attendance | first-appointment-cancellations=3 | first-appointment-cancellations=2 | permit, oblige CLOSING_LETTER_DUE within 5 working days",
                "ATT-08 | may-close-for-attendance | lacks-capacity=1 | lacks-capacity=0 | refuse EXEMPT_FROM_CLOSURE, oblige EXEMPTION_REVIEW within 14 days",
                "ATT-08.review | after-non-attendance | exempted-by-worker=1 missed-in-a-row=3 | exempted-by-worker=1 missed-in-a-row=2 | oblige EXEMPTION_REVIEW within 14 days",
                "END-01 | may-discharge | ending-plan-agreed=1 | ending-plan-agreed=1 ending-session-held=1 | refuse NO_ENDING_PLAN",
                "END-02 | may-discharge | professionally-referred=1 | professionally-referred=1 sharing-withheld=1 | oblige LETTER_DUE within 10 working days",
                "END-02.withheld | may-discharge | professionally-referred=1 sharing-withheld=1 | professionally-referred=1 | oblige TELL_CLIENT_NO_LETTER within 10 working days",
                "END-02.client | may-discharge | professionally-referred=0 | professionally-referred=1 | oblige SUMMARY_DUE within 10 working days",
                "END-03 | may-discharge | ending-concern-open=1 | ending-concern-open=0 | refuse ENDING_CONCERN_OPEN",
                "END-04 | may-plan-session | ending-session=1 units-asked=2 | ending-session=1 units-asked=3 | permit",
                "END-05 | may-discharge | open-connections=1 | open-connections=0 | refuse OPEN_CONNECTIONS",
                "END-06 | may-discharge | ending-plan-agreed=1 ending-session-held=1 | ending-plan-agreed=1 ending-session-held=1 open-connections=1 | permit",
                "END-06.control | may-discharge | safeguarding-open=0 | safeguarding-open=1 | permit",
                "END-07 | may-end-at-clients-wish | safeguarding-open=0 | safeguarding-open=1 | permit",
                "REN-01 | may-accept | previous-ending=2 | previous-ending=1 | permit, advise",
                "REN-02 | may-accept | previous-ending=1 days-since-ending=90 | previous-ending=1 days-since-ending=91 | decide against",
                "REN-03 | may-accept | previous-ending=1 days-since-ending=90 new-need=1 | previous-ending=1 days-since-ending=90 | permit"
            })
    void eachRuleSaysItsPartJustFromItsThresholdOn(String id, String asked, String fires, String silent, String says) {
        assertThat(said(id, verdict(id, asked, fires))).isEqualTo(says);
        assertThat(verdict(id, asked, silent).fired()).isEmpty();
    }

    @Test
    void aPopInIsAlwaysPermitted() {
        assertThat(said("REN-04", verdict("REN-04", "may-pop-in", ""))).isEqualTo("permit");
    }

    @Test
    void haveEveryRuleOfTheField() {
        assertThat(OF_THE_FIELD)
                .allMatch(id -> RuleCatalogue.all()
                        .exists(rule -> rule.id().value().equals(id)
                                || rule.id().value().startsWith(id + ".")));
        assertThat(CountingRows.all().map(row -> row.rule().value()))
                .contains("CNT-01", "CNT-02", "CNT-03", "CNT-04", "CNT-05", "LIM-03", "HOL-01");
        assertThat(Cesp.policy().overrides()).isNotEmpty();
    }

    @Test
    void tellOfEveryRuleInASentenceWhatItSaysAndWhy() {
        assertThat(RuleCatalogue.all().map(Rule::id)).doesNotHaveDuplicates();
        assertThat(RuleCatalogue.all()).allSatisfy(rule -> {
            assertThat(rule.says()).matches("\\p{Ll}[^.]{15,140}\\p{Alnum}");
            assertThat(rule.provenance().inWords()).isNotBlank();
        });
    }

    @Test
    void leaveOutExceptionsToRulesThatAreNotTakenUp() {
        Policy alone =
                RuleCatalogue.draft("OURS", "1", "END-04", "LIM-02").build().get();

        assertThat(alone.find(new RuleId("END-04")).get().exceptionTo()).containsExactly(new RuleId("LIM-02"));
        assertThat(alone.parameters().map(it -> it.name()))
                .containsExactlyInAnyOrder("ending-session-units", "offer-limit");
        assertThatThrownBy(() -> RuleCatalogue.draft("OURS", "1", "LIM-99"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no rule has the id `LIM-99`");
        assertThat(RuleCatalogue.find("LIM-99")).isEmpty();
    }

    private static Verdict verdict(String id, String asked, String facts) {
        Policy alone = RuleCatalogue.draft("ALONE", "1", id).build().get();
        Question question = alone.question(asked).get();
        FactValues values = FactValues.NONE;
        for (Fact fact : question.facts()) {
            values = with(values, fact, given(facts, question, fact));
        }
        return alone.compile(Asked.ofValues(question)).decide(values);
    }

    private static long given(String facts, Question question, Fact fact) {
        return Arrays.stream(facts.split(" "))
                .filter(it -> it.startsWith(fact.name() + "="))
                .mapToLong(it -> Long.parseLong(it.substring(fact.name().length() + 1)))
                .findFirst()
                .orElseGet(() -> leastBeside(facts, question, fact));
    }

    /** What is not given is nothing, or as much as another fact that it is never less than. */
    private static long leastBeside(String facts, Question question, Fact fact) {
        return question.assumptions()
                .filter(it -> it.less().equals(fact.name()))
                .map(it -> given(facts, question, question.find(it.fact()).get()) - it.most())
                .append(Math.max(0, fact.least()))
                .max()
                .get();
    }

    private static FactValues with(FactValues values, Fact fact, long value) {
        if (fact instanceof CountFact count) {
            return values.with(count, value);
        }
        return fact instanceof FlagFact flag
                ? values.with(flag, value == 1)
                : values.with((ChoiceFact) fact, ((ChoiceFact) fact).options().get((int) value));
    }

    /** What the rule brought to the verdict, read from the rule that fired and the verdict it made. */
    private static String said(String id, Verdict verdict) {
        assertThat(verdict.fired()).containsExactly(new RuleId(id));
        Rule rule = RuleCatalogue.find(id).get();
        return rule.effects()
                .map(effect -> effect.match(new Said(verdict)))
                .toJavaStream()
                .collect(Collectors.joining(", "));
    }

    @Test
    void byWhenADutyIsDueCanBeSetUnlessItIsAtOnce() {
        assertThat(RuleCatalogue.all()
                        .flatMap(Rule::effects)
                        .filter(Effect.Oblige.class::isInstance)
                        .flatMap(it -> ((Effect.Oblige) it).within())
                        .filter(within -> !within.equals(Deadline.NOW)
                                && within.amount().parameters().isEmpty()))
                .isEmpty();
    }
}
