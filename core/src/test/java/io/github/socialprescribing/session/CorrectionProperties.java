package io.github.socialprescribing.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.session.SessionEvent.SessionCorrected;
import io.github.socialprescribing.session.SessionEvent.SessionPlanned;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What was recorded wrongly and put right counts as if it had been recorded rightly at once. */
class CorrectionProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Counting CESP = new Counting(Cesp.policy().counting());
    private static final Narrative WHY = new Narrative("put right");

    /** What was recorded of one contact, wrongly as often as one likes, and the truth at the end. */
    record Recorded(ContactKind kind, List<ContactOutcome> wrongly, ContactOutcome truth) {}

    @Provide
    Arbitrary<List<Recorded>> records() {
        return Combinators.combine(
                        Arbitraries.of(ContactKind.class), outcomes().list().ofMaxSize(3), outcomes())
                .as(Recorded::new)
                .list()
                .ofMaxSize(20);
    }

    private static Arbitrary<ContactOutcome> outcomes() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 120).map(minutes -> new ContactOutcome.Attended(DAY, minutes)),
                Arbitraries.just(new ContactOutcome.DidNotAttend()),
                Arbitraries.just(new ContactOutcome.CouldNotAttend(WHY)),
                Arbitraries.of(CancelledBy.class).map(by -> new ContactOutcome.Cancelled(by, 12)));
    }

    private static Sessions fold(List<Recorded> records, boolean withMistakes) {
        Sessions sessions = Sessions.none();
        for (int i = 0; i < records.size(); i++) {
            ContactId id = new ContactId("c" + i);
            Recorded recorded = records.get(i);
            sessions = sessions.after(new SessionPlanned(Contact.builder()
                    .id(id)
                    .kind(recorded.kind())
                    .plannedFor(DAY)
                    .build()));
            for (ContactOutcome wrong : withMistakes ? recorded.wrongly() : List.<ContactOutcome>of()) {
                sessions = sessions.after(new SessionCorrected(id, wrong, WHY));
            }
            sessions = sessions.after(new SessionCorrected(id, recorded.truth(), WHY));
        }
        return sessions;
    }

    @Property(tries = 200)
    void whatWasPutRightCountsLikeTheTruth(@ForAll("records") List<Recorded> records) {
        Sessions corrected = fold(records, true);
        Sessions right = fold(records, false);

        assertThat(corrected.counted(CESP)).isEqualTo(right.counted(CESP));
        assertThat(corrected.missed(24).inARow()).isEqualTo(right.missed(24).inARow());
        assertThat(corrected.all().map(Contact::outcome)).isEqualTo(right.all().map(Contact::outcome));
    }

    @Property(tries = 200)
    void nothingThatWasRecordedIsLost(@ForAll("records") List<Recorded> records) {
        Sessions corrected = fold(records, true);

        assertThat(corrected.all().map(it -> it.corrections().size()).sum().intValue())
                .isEqualTo(
                        records.stream().mapToInt(it -> it.wrongly().size() + 1).sum());
    }
}
