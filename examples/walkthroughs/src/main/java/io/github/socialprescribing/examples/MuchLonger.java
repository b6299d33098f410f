package io.github.socialprescribing.examples;

import static io.github.socialprescribing.pathway.PathwayCommand.about;

import io.github.socialprescribing.identity.ExtensionId;
import io.github.socialprescribing.pathway.CaseFlag;
import io.github.socialprescribing.pathway.CourseCommand.RaiseFlag;
import io.github.socialprescribing.pathway.PathwayCommand;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.session.Content;
import io.github.socialprescribing.session.ExtensionCommand.DecideExtension;
import io.github.socialprescribing.session.ExtensionCommand.RequestExtension;
import io.github.socialprescribing.session.ExtensionDecision.Granted;
import io.github.socialprescribing.session.ExtensionGround;
import io.github.socialprescribing.session.ExtensionRequest;
import io.github.socialprescribing.session.Focus;
import io.github.socialprescribing.session.HalfUnits;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;

/** The last part of the story of {@link MeetCarla}: "much longer than the usual 6–8 social prescribing sessions". */
final class MuchLonger {

    private static final HalfUnits THREE = HalfUnits.ofSessions(3);

    private final Teller carla;

    private MuchLonger(Teller carla) {
        this.carla = carla;
    }

    static void tell(Teller carla) {
        MuchLonger story = new MuchLonger(carla);
        story.isRefusedTheNinth();
        story.isGrantedThreeMore();
        story.isGrantedThreeMoreAgain();
        story.isGrantedMoreByTwo();
    }

    private void isRefusedTheNinth() {
        day(8, "session 8");
        carla.meets(8, "Neither the home nor the respite is there yet.", Content.none());
        carla.does(
                "The link worker plans a ninth session.",
                about(new PlanSession(Service.session(9, WayIn.session(9), Focus.REVIEW))));
    }

    private void isGrantedThreeMore() {
        carla.does("The link worker asks for three more: the case is complex, and other services are awaited.", ask(1));
        carla.does("The link worker grants them.", grant(1));
        carla.now(Service.manager(carla.today()));
        carla.does("The manager grants them.", grant(1));
        meets(9, 11);
    }

    private void isGrantedThreeMoreAgain() {
        carla.does("The link worker asks again.", ask(2));
        carla.now(Service.manager(carla.today()));
        carla.does("The manager grants three more.", grant(2));
        meets(12, 14);
    }

    private void isGrantedMoreByTwo() {
        carla.does("The link worker asks a third time. With it there would be 17 sessions.", ask(3));
        carla.now(Service.manager(carla.today()));
        carla.does("The manager grants three more.", grant(3));
        carla.does("The manager puts a yes on record.", yes());
        carla.now(Service.otherManager(carla.today()));
        carla.does("So does a second manager.", yes());
        carla.does("The second manager grants three more.", grant(3));
        carla.now(Service.linkWorker(carla.today()));
        carla.does(
                "The link worker flags that the work is more that of a social worker across systems.",
                about(new RaiseFlag(CaseFlag.ROLE_STRETCH)));
        meets(15, 17);
        int used = carla.pathway()
                        .support()
                        .allowance(Service.linkWorker(carla.today()).policy(), carla.today())
                        .counted()
                        .halves()
                / 2;
        carla.says("Carla has had " + used + " sessions, and her pathway is "
                + (carla.pathway().isOpen() ? "open." : "closed."));
    }

    private void meets(int first, int last) {
        for (int number = first; number <= last; number++) {
            day(number, "session " + number);
            carla.meets(number, "They meet.", Content.none());
        }
    }

    private void day(int session, String title) {
        carla.day(WayIn.session(session), title);
    }

    private static PathwayCommand ask(int number) {
        return about(new RequestExtension(ExtensionRequest.builder()
                .id(new ExtensionId("extension-" + number))
                .unitsAsked(THREE)
                .grounds(LinkedHashSet.of(ExtensionGround.COMPLEXITY, ExtensionGround.WAITING_FOR_SERVICE))
                .clientAgrees(true)
                .build()));
    }

    private static PathwayCommand grant(int number) {
        return about(new DecideExtension(new ExtensionId("extension-" + number), new Granted(THREE, Option.none())));
    }

    private PathwayCommand yes() {
        return new PathwayCommand.Approve(
                grant(3),
                new Narrative("nobody else supports her yet"),
                carla.today().plusDays(7));
    }
}
