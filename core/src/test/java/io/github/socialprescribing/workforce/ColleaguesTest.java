package io.github.socialprescribing.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.vocabulary.Vocabulary;
import io.github.socialprescribing.workforce.ReflectiveSession.Kind;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Whoever meets a problem finds a colleague who knows about it. */
class ColleaguesTest {

    private static final Background MIDWIFERY = Background.of("midwifery");
    private static final Vocabulary<Background> WORDS =
            Backgrounds.standard().with(MIDWIFERY, "midwifery", Backgrounds.NURSING);
    private static final Worker TEACHER = bringing("worker-1", Backgrounds.TEACHING);
    private static final Worker MIDWIFE = bringing("worker-2", MIDWIFERY);
    private static final Worker NURSE = bringing("worker-3", Backgrounds.NURSING, Backgrounds.COUNSELLING);

    private static Worker bringing(String id, Background... backgrounds) {
        Terms terms = Terms.builder()
                .roles(LinkedHashSet.of(Roles.LINK_WORKER))
                .backgrounds(LinkedHashSet.of(backgrounds))
                .posts(List.of(Staff.HALF))
                .build();
        return Worker.replay(WorkerDecider.appoint(new WorkerId(id), Staff.FIRST, terms, Moments.manager(Staff.FIRST))
                .get()
                .events());
    }

    private static Seq<Worker> asked(Worker asking, Background sought, Worker... all) {
        return new Colleagues(List.of(all)).whoKnow(asking.id(), sought, WORDS);
    }

    private static Worker after(Worker worker, Background sought, Kind kind, Worker... with) {
        return Staff.after(
                worker,
                new WorkerCommand.RecordReflection(ReflectiveSession.builder()
                        .kind(kind)
                        .on(Staff.FIRST)
                        .with(List.of(with).map(Worker::id).toLinkedSet())
                        .backgroundSought(Option.some(sought))
                        .build()));
    }

    @Test
    void findsColleaguesWhoBringABackgroundOrANarrowerOne() {
        assertThat(asked(TEACHER, Backgrounds.NURSING, NURSE, MIDWIFE, TEACHER)).containsExactly(MIDWIFE, NURSE);
        assertThat(asked(TEACHER, MIDWIFERY, NURSE, MIDWIFE, TEACHER)).containsExactly(MIDWIFE);
        assertThat(asked(TEACHER, Backgrounds.RESEARCH, NURSE, MIDWIFE, TEACHER))
                .isEmpty();
    }

    @Test
    void asksNeitherWhoeverAsksNorWhoIsAway() {
        Worker away = Staff.after(MIDWIFE, new WorkerCommand.StartLeave(Staff.FIRST));

        assertThat(asked(NURSE, Backgrounds.NURSING, NURSE, away)).isEmpty();
    }

    @Test
    void remembersWhatNobodyWhoWasAskedBrings() {
        Worker helped = after(TEACHER, Backgrounds.NURSING, Kind.PEER_CONSULTATION, MIDWIFE);
        Worker lost = after(
                after(helped, Backgrounds.RESEARCH, Kind.PEER_CONSULTATION, NURSE),
                Backgrounds.SOCIAL_WORK,
                Kind.SUPERVISION);
        Worker alone = after(MIDWIFE, Backgrounds.RESEARCH, Kind.PEER_CONSULTATION);

        assertThat(new Colleagues(List.of(lost, alone, NURSE)).soughtInVain(WORDS))
                .containsExactly(Backgrounds.RESEARCH);
    }
}
