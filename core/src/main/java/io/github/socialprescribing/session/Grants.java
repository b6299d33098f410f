package io.github.socialprescribing.session;

import io.github.socialprescribing.identity.ExtensionId;
import io.github.socialprescribing.session.Extensions.Extension;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * What grants add to the offer, or to what was agreed on. Whatever goes beyond that is taken of the grant that expires first.
 * A grant that has run out still carries what was taken of it in time, so that no session that was held becomes one too many.
 *
 * @param extensions the grants, the one that expires first at the head
 * @param used what is used of each, or in the diary
 */
record Grants(Seq<Extension> extensions, Map<ExtensionId, HalfUnits> used) {

    /**
     * The grants of a pathway.
     *
     * @param support its contacts and extensions
     * @param without what may be used without any grant; none where nothing limits, and nothing is taken of a grant
     * @param counting what each contact takes
     */
    static Grants of(Support support, Option<HalfUnits> without, Counting counting) {
        Seq<Extension> granted =
                support.extensions().all().filter(it -> it.grant().isDefined()).sortBy(Grants::lastDay);
        if (without.isEmpty()) {
            return new Grants(granted, LinkedHashMap.empty());
        }
        HalfUnits covered = without.get();
        Map<ExtensionId, HalfUnits> used = LinkedHashMap.empty();
        for (Extension extension : granted) {
            HalfUnits beyond =
                    support.sessions().takenBy(lastDay(extension), counting).minus(covered);
            HalfUnits taken = beyond.compareTo(units(extension)) < 0 ? beyond : units(extension);
            used = used.put(extension.request().id(), taken);
            covered = covered.plus(taken);
        }
        return new Grants(granted, used);
    }

    /** What they add for something that is planned for a day. */
    HalfUnits liveOn(LocalDate day) {
        return extensions.map(it -> isLive(it, day) ? units(it) : usedOf(it)).foldLeft(HalfUnits.ZERO, HalfUnits::plus);
    }

    /** What is used of a grant, or in the diary. */
    HalfUnits usedOf(Extension extension) {
        return used.getOrElse(extension.request().id(), HalfUnits.ZERO);
    }

    ExtensionStatus status(Extension extension, LocalDate day) {
        if (extension.end().isDefined()) {
            return extension.end().get();
        }
        if (extension.decision().isEmpty()) {
            return ExtensionStatus.SUBMITTED;
        }
        return extension
                .decision()
                .get()
                .match(
                        granted -> granted(extension, day),
                        declined -> ExtensionStatus.DECLINED,
                        deferred -> ExtensionStatus.DEFERRED);
    }

    private ExtensionStatus granted(Extension extension, LocalDate day) {
        if (usedOf(extension).equals(units(extension))) {
            return ExtensionStatus.USED_UP;
        }
        return isLive(extension, day) ? ExtensionStatus.GRANTED : ExtensionStatus.EXPIRED;
    }

    private static boolean isLive(Extension extension, LocalDate day) {
        return !day.isAfter(lastDay(extension));
    }

    private static LocalDate lastDay(Extension extension) {
        return extension.grant().get().expiresOn().getOrElse(LocalDate.MAX);
    }

    private static HalfUnits units(Extension extension) {
        return extension.grant().get().units();
    }
}
