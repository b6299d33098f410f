package io.github.socialprescribing.json.retelling;

import io.github.socialprescribing.pathway.Course;
import io.github.socialprescribing.pathway.CourseEvent.FlagRaised;
import io.github.socialprescribing.pathway.CourseEvent.StageReached;
import io.github.socialprescribing.pathway.PathwayEvent.CourseMoved;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Through which stages it came, but for the last, which its end tells. */
final class CourseRetold {

    private CourseRetold() {}

    static Seq<Told> of(Course course) {
        Seq<Told> stays = Told.each(
                "/course/stays",
                course.stays(),
                it -> it.stage().isOpen()
                        ? List.of(new CourseMoved(
                                new StageReached(it.stage(), it.from(), it.until(), it.function(), Option.none())))
                        : List.empty());
        return stays.drop(1)
                .appendAll(Told.each(
                        "/course/flags",
                        course.flags().toList(),
                        flag -> List.of(new CourseMoved(new FlagRaised(flag)))));
    }
}
