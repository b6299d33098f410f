package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.asset.Capacity;
import io.github.socialprescribing.client.CaringResponsibility;
import io.github.socialprescribing.community.GroupSession;
import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.pathway.CourseCommand.ReassignWorker;
import io.github.socialprescribing.policy.Tier;
import io.github.socialprescribing.privacy.ShownCount;
import io.github.socialprescribing.referral.IntakeCommand.QueueReferral;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.ContactOutcome;
import io.github.socialprescribing.session.HalfUnits;
import io.github.socialprescribing.session.SessionEvent;
import io.github.socialprescribing.workforce.Attendance;
import io.github.socialprescribing.workforce.Candidate;
import io.github.socialprescribing.workforce.Post;
import io.github.socialprescribing.workforce.TrainingModule;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The whole numbers that a type of the model takes, where those are fewer than a computer counts: so that schema and page
 * say it, and a number beyond is told as such. A test asks the types themselves whether it is true.
 */
final class Ranges {

    private static final Seq<Range> ALL = List.of(
            from(0, SessionEvent.SessionAttended.class, "minutes"),
            from(0, SessionEvent.SessionCancelled.class, "noticeHours"),
            from(0, ContactOutcome.Attended.class, "minutes"),
            from(0, ContactOutcome.Cancelled.class, "noticeHours"),
            from(0, Contact.class, "minutesPlanned"),
            from(0, HalfUnits.class, "halves"),
            from(0, ReassignWorker.class, "weight"),
            from(0, Candidate.class, "caseload"),
            from(1, Candidate.class, "post"),
            new Range(Post.class, "hundredths", 1, 100),
            from(0, Attendance.class, "minutes"),
            from(0, TrainingModule.class, "leastDays"),
            from(1, Capacity.class, "places"),
            from(1, CaringResponsibility.class, "people"),
            new Range(QueueReferral.class, "band", 1, 100),
            from(0, GroupSession.class, "participants"),
            from(0, ShownCount.Exactly.class, "people"),
            from(2, ShownCount.FewerThan.class, "bound"),
            from(0, Tier.class, "number"),
            from(1, Approval.class, "count"),
            new Range(Due.class, "amount", 0, Long.MAX_VALUE));

    private Ranges() {}

    /**
     * What a part of a type takes.
     *
     * @param type the type
     * @param part the part, by its name
     * @param least the lowest number
     * @param most the highest number
     */
    record Range(Class<?> type, String part, long least, long most) {

        /** What reads and writes these numbers, as those of 32 bits where they are. */
        Codec<?> codec() {
            return most > Integer.MAX_VALUE ? Numbers.whole(least, most) : Numbers.integer(least, most);
        }
    }

    private static Range from(int least, Class<?> type, String part) {
        return new Range(type, part, least, Integer.MAX_VALUE);
    }

    /** All that are known. */
    static Seq<Range> all() {
        return ALL;
    }

    /** What a part of a type takes; none where it takes whatever there is. */
    static Option<Range> find(Class<?> type, String part) {
        return ALL.find(it -> it.type().equals(type) && it.part().equals(part));
    }
}
