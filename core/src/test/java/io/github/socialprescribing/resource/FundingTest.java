package io.github.socialprescribing.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.identity.BudgetId;
import io.github.socialprescribing.identity.FundingStreamId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.identity.SpendId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.money.Money;
import io.github.socialprescribing.need.Need;
import io.github.socialprescribing.need.NeedEvent;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.need.NeedOrigin;
import io.github.socialprescribing.need.Needs;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.resource.FundingCommand.EndStream;
import io.github.socialprescribing.resource.FundingCommand.FundPost;
import io.github.socialprescribing.resource.FundingCommand.OpenStream;
import io.github.socialprescribing.resource.FundingCommand.ReleasePost;
import io.github.socialprescribing.resource.MoneyCommand.LinkSpend;
import io.github.socialprescribing.resource.MoneyCommand.RecordExternalFunding;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FundingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Context MANAGER = Moments.manager(TODAY);
    private static final FundingStreamId PCN = new FundingStreamId("pcn");
    private static final WorkerId WORKER = new WorkerId("worker-7");
    private static final FundingStream STREAM = new FundingStream(
            PCN, Funders.PRIMARY_CARE_NETWORK, TODAY.minusDays(100), Option.none(), LinkedHashSet.empty());

    private static FundingStreams does(FundingStreams streams, FundingCommand... commands) {
        FundingStreams now = streams;
        for (FundingCommand command : commands) {
            now = FundingDecider.decide(now, command, MANAGER).get().events().foldLeft(now, FundingStreams::after);
        }
        return now;
    }

    private static Seq<RefusalCode> refusals(FundingStreams streams, FundingCommand command) {
        return FundingDecider.decide(streams, command, MANAGER).getLeft().codes();
    }

    private static final FundingStreams OPEN = does(FundingStreams.none(), new OpenStream(STREAM));
    private static final FundingStreams PAYING = does(OPEN, new FundPost(PCN, WORKER));

    @Test
    void endingAStreamWithPostsObligesToFindOtherMoneyByThen() {
        var decided = FundingDecider.decide(PAYING, new EndStream(PCN, TODAY.plusDays(90)), MANAGER)
                .get();

        assertThat(decided.duties().map(Object::toString)).containsExactly("FUNDING_CLIFF within 90 days");
        assertThat(does(PAYING, new EndStream(PCN, TODAY)).byId().get(PCN).get().to())
                .containsExactly(TODAY);
    }

    @Test
    void endingAStreamWithoutPostsObligesNobody() {
        FundingStreams released = does(PAYING, new ReleasePost(PCN, WORKER));

        assertThat(FundingDecider.decide(released, new EndStream(PCN, TODAY), MANAGER)
                        .get()
                        .duties())
                .isEmpty();
    }

    @Test
    void refusesWhatIsTakenUnknownOrOver() {
        FundingStreams over = does(OPEN, new EndStream(PCN, TODAY.minusDays(1)));

        assertThat(refusals(OPEN, new OpenStream(STREAM))).containsExactly(RefusalCodes.DUPLICATE_ID);
        assertThat(refusals(PAYING, new FundPost(PCN, WORKER))).containsExactly(RefusalCodes.DUPLICATE_ID);
        assertThat(refusals(OPEN, new ReleasePost(PCN, WORKER))).containsExactly(RefusalCodes.NOT_FOUND);
        assertThat(refusals(FundingStreams.none(), new FundPost(PCN, WORKER))).containsExactly(RefusalCodes.NOT_FOUND);
        assertThat(refusals(over, new FundPost(PCN, WORKER))).containsExactly(RefusalCodes.TERMINAL_STATE);
        assertThat(refusals(over, new EndStream(PCN, TODAY.minusDays(101))))
                .containsExactly(RefusalCodes.TERMINAL_STATE, RefusalCodes.DATE_BEFORE_START);
    }

    @Test
    void theSharesOfAPostComeToNoMoreThanThePost() {
        FundingStreamId trust = new FundingStreamId("trust");
        OpenStream second = new OpenStream(
                new FundingStream(trust, Funders.NHS_FOUNDATION_TRUST, TODAY, Option.none(), LinkedHashSet.empty()));
        FundingStreams half = does(OPEN, second, new FundPost(PCN, WORKER, Option.some(50)));
        FundingStreams whole = does(half, new FundPost(trust, WORKER, Option.some(50)));

        assertThat(half.share(WORKER, TODAY)).isEqualTo(50);
        assertThat(whole.share(WORKER, TODAY)).isEqualTo(100);
        assertThat(does(whole, new ReleasePost(PCN, WORKER)).share(WORKER, TODAY))
                .isEqualTo(50);
        assertThat(does(whole, new EndStream(PCN, TODAY)).share(WORKER, TODAY.plusDays(1)))
                .isEqualTo(50);
        assertThat(refusals(half, new FundPost(trust, WORKER, Option.some(51))))
                .containsExactly(SupportRefusals.MORE_THAN_THE_POST);
        assertThat(PAYING.share(WORKER, TODAY)).isZero();
    }

    @Test
    void refusesAStreamThatPaysForMoreThanThePostAndAShareThatIsNone() {
        FundingStreams half = does(OPEN, new FundPost(PCN, WORKER, Option.some(50)));
        FundingStream all = new FundingStream(
                new FundingStreamId("trust"),
                Funders.NHS_FOUNDATION_TRUST,
                TODAY,
                Option.none(),
                LinkedHashSet.of(WORKER),
                TreeMap.of(WORKER, 100));

        assertThat(refusals(half, new OpenStream(all))).containsExactly(SupportRefusals.MORE_THAN_THE_POST);
        assertThatThrownBy(() -> new FundPost(PCN, WORKER, Option.some(0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FundPost(PCN, WORKER, Option.some(101)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FundingStream(
                        PCN, all.funder(), TODAY, Option.none(), LinkedHashSet.empty(), TreeMap.of(WORKER, 100)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static final Needs FOOD = Needs.none()
            .after(new NeedEvent.NeedIdentified(Need.builder()
                    .id(new NeedId("food"))
                    .kind(NeedKinds.FOOD)
                    .origin(new NeedOrigin.StatedByClient())
                    .voicedOn(TODAY)
                    .build()));

    private static final ExternalFunding HEATING = new ExternalFunding(
            Funder.of("energy-fund"),
            NeedKinds.ENERGY,
            Option.some(Money.ofMinor("GBP", 15_000)),
            new NeedId("food"),
            TODAY);

    private static final LinkSpend TABLET =
            new LinkSpend(new BudgetId("b-1"), new SpendId("tablet"), new NeedId("food"));

    private static FoundMoney told(FoundMoney found, MoneyCommand command) {
        return MoneyDecider.decide(found, FOOD, command, MANAGER).get().events().foldLeft(found, FoundMoney::after);
    }

    @Test
    void moneyForHeatingMeetsTheNeedForFood() {
        FoundMoney found = told(told(FoundMoney.none(), new RecordExternalFunding(HEATING)), TABLET);

        assertThat(found.funding()).containsExactly(HEATING);
        assertThat(found.spends().map(MoneyEvent.SpendLinked::spend)).containsExactly(new SpendId("tablet"));
    }

    @Test
    void refusesMoneyForAnUnknownNeedOfTomorrowOrLinkedTwice() {
        ExternalFunding tomorrow = new ExternalFunding(
                HEATING.source(), HEATING.purpose(), Option.none(), new NeedId("x"), TODAY.plusDays(1));

        assertThat(MoneyDecider.decide(FoundMoney.none(), FOOD, new RecordExternalFunding(tomorrow), MANAGER)
                        .getLeft()
                        .codes())
                .containsExactly(SupportRefusals.NO_LINKED_NEED, RefusalCodes.NOT_YET);
        assertThat(MoneyDecider.decide(told(FoundMoney.none(), TABLET), FOOD, TABLET, MANAGER)
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.DUPLICATE_ID);
        assertThatThrownBy(() -> new ExternalFunding(
                        HEATING.source(),
                        HEATING.purpose(),
                        Option.some(Money.ofMinor("GBP", 0)),
                        HEATING.need(),
                        TODAY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
