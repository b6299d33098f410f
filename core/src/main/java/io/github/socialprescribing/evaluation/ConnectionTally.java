package io.github.socialprescribing.evaluation;

import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.connection.Connection;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.need.Need;
import io.github.socialprescribing.need.Needs;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.privacy.Tally;
import io.github.socialprescribing.vocabulary.Code;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Counts connections, each once for each need that it is for: where they lead, what became of them, how long people wait. */
final class ConnectionTally {

    private static final Function<Sector, String> SECTORS = Words.of(Sector.class);

    private final Function<AssetId, Option<Code>> categories;
    private final Tally tally;
    private final Waits waits;
    private long person;

    /**
     * A tally in which nothing has been counted.
     *
     * @param categories of what category an asset is
     */
    ConnectionTally(Function<AssetId, Option<Code>> categories) {
        this(categories, OnwardReferralMap.tally(), new Waits());
    }

    private ConnectionTally(Function<AssetId, Option<Code>> categories, Tally tally, Waits waits) {
        this.categories = categories;
        this.tally = tally;
        this.waits = waits;
    }

    void nextPerson() {
        person++;
        tally.nextPerson();
    }

    void add(Pathway pathway, String area) {
        for (Connection connection : pathway.connections().all()) {
            if (!OnwardReferralMap.isMistaken(connection)) {
                add(connection, kinds(pathway.needs(), connection.needs()), area);
            }
        }
    }

    private void add(Connection connection, List<String> needs, String area) {
        String sector = SECTORS.apply(connection.destination().sector());
        String category = categories
                .apply(connection.destination().asset())
                .map(Code::word)
                .getOrElse(OnwardReferralMap.NOT_LISTED);
        String became = OnwardReferralMap.became(connection);
        Waited waited = Waited.of(connection);
        for (String need : needs) {
            tally.add(1, need, sector, category, area, became, waited.untilAccepted(), waited.untilStarted());
            if (waited.hasStarted()) {
                waits.add(need, sector, waited.days(), person);
            }
        }
    }

    /** The words for the kinds of some needs. */
    private static List<String> kinds(Needs needs, Set<NeedId> ids) {
        if (ids.isEmpty()) {
            return List.of(Words.NOT_TOLD);
        }
        List<String> kinds = new ArrayList<>(ids.size());
        for (NeedId id : ids) {
            kinds.add(kind(needs, id));
        }
        return kinds;
    }

    /** Looked for one by one: a pathway has few needs, and they have just been looked at. */
    private static String kind(Needs needs, NeedId id) {
        for (Need need : needs.all()) {
            if (need.id().value().equals(id.value())) {
                return need.kind().code().word();
            }
        }
        return Words.NOT_TOLD;
    }

    ConnectionTally plus(ConnectionTally other) {
        return new ConnectionTally(categories, tally.plus(other.tally), waits.plus(other.waits));
    }

    Tally tally() {
        return tally;
    }

    Waits waits() {
        return waits;
    }
}
