package io.github.socialprescribing.feedback;

import io.github.socialprescribing.community.Gap;
import io.github.socialprescribing.community.GapCommand.AddEvidence;
import io.github.socialprescribing.community.GapEvidence;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.need.NeedStatus;
import io.github.socialprescribing.need.UnmetReason;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.privacy.About;
import io.github.socialprescribing.privacy.ProtectedTable;
import io.github.socialprescribing.privacy.ShownCount;
import io.github.socialprescribing.privacy.Table;
import io.github.socialprescribing.vocabulary.Code;
import io.vavr.Tuple;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;

/**
 * What people lack: link workers are "the eyes and ears of the community", and what they see on one pathway after another is
 * a gap. It is never counted against anybody who works: a need that stays unmet for lack of an offer, for structural reasons
 * or because police and courts did not act is none of the worker's doing.
 *
 * @param gaps people whose need stays unmet because there is nothing of the kind, or whom a destination turned away for want
 *     of room and nothing else has helped, by community and need in one word, so that what few people lack is told together
 *     over all communities, and no total of one gives it away; everybody once for each need, in each of their communities
 * @param reasons needs that stay unmet, by reason
 */
public record UnmetNeeds(ProtectedTable gaps, ProtectedTable reasons) {

    /** What the table of gaps is called. */
    public static final String NAME = "unmet-needs";

    /** What the table of reasons is called. */
    public static final String REASONS = "reasons-unmet";

    private static final Map<UnmetReason, String> REASON_WORDS =
            TreeMap.ofEntries(Vector.of(UnmetReason.values()).map(it -> Tuple.of(it, Table.word(it))));

    /**
     * So many people of a community lack something.
     *
     * @param community the community
     * @param need what goes unmet
     * @param people how many people; enough to be shown
     */
    public record Lack(CommunityId community, NeedKind need, int people) {

        /** What it shows to a panel. */
        public GapEvidence evidence() {
            return GapEvidence.none().with(new ShownCount.Exactly(people));
        }
    }

    /**
     * Whether there is nothing for a need: nothing of the kind, or no room in it, as long as nothing else has helped. What
     * has no room for people lacks to them like what is not there.
     */
    static boolean isLacking(NeedId need, NeedStatus status, Pathway pathway) {
        boolean stays = status.isOpen() || status.equals(new NeedStatus.Unmet(UnmetReason.REFUSED_BY_SERVICE));
        return status.equals(new NeedStatus.Unmet(UnmetReason.GAP))
                || (stays && pathway.connections().isTurnedAway(need));
    }

    static String word(UnmetReason reason) {
        return REASON_WORDS.get(reason).get();
    }

    /** No id has a space, and no code. */
    static String word(CommunityId community, NeedKind need) {
        return community.value() + " " + need.code();
    }

    /** What enough people lack to be told, by community and need. */
    public Seq<Lack> lacks() {
        return gaps.words().map(word -> {
            int space = word.indexOf(' ');
            return new Lack(
                    new CommunityId(word.substring(0, space)),
                    new NeedKind(Code.parse(word.substring(space + 1))),
                    Math.toIntExact(gaps.count(word).get()));
        });
    }

    /**
     * What is lacked, as rows; the last has what too few people lack each, told together.
     *
     * @param about what they are for, and by which consent people are in them
     */
    public Table table(About about) {
        Seq<Seq<String>> rows = lacks().map(it ->
                Vector.of(it.community().value(), it.need().code().toString(), Integer.toString(it.people())));
        return new Table(
                NAME,
                about,
                Vector.of("community", "need", "people"),
                rows.appendAll(gaps.others()
                        .map(people ->
                                Vector.of(ProtectedTable.OTHERS, ProtectedTable.OTHERS, Long.toString(people)))));
    }

    /**
     * What to tell the panels. What they know of already is strengthened by numbers, and what nobody has raised is found in
     * data. A gap that is closed, declined or merged into another is not touched: what people lack in spite of it is found
     * anew.
     *
     * @param known the gaps that are known
     */
    public Seq<GapProposal> proposals(Iterable<Gap> known) {
        Seq<Gap> open = Vector.ofAll(known).filter(gap -> !gap.status().isFinal());
        return lacks().map(lack -> open.find(gap -> isAbout(gap, lack))
                .<GapProposal>map(gap -> new GapProposal.Strengthen(gap, new AddEvidence(lack.evidence())))
                .getOrElse(() -> new GapProposal.Discover(lack)));
    }

    private static boolean isAbout(Gap gap, Lack lack) {
        return gap.community().equals(lack.community()) && gap.need().equals(lack.need());
    }
}
