package io.github.socialprescribing.evaluation;

import io.github.socialprescribing.client.Client;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.vocabulary.Code;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;

/**
 * One pathway as it is brought to an evaluation. A client with two pathways is two participants, and one person, of whom the
 * first speaks where people are compared.
 *
 * @param pathway the pathway, as it stands
 * @param consents what the client agreed to
 * @param groups to which group the client belongs, by grouping; nothing where nobody has asked
 */
public record Participant(Pathway pathway, Consents consents, Map<Grouping, Code> groups) {

    /** The last part of the name of this library's own code system for groups. */
    public static final String GROUP_SYSTEM = "group";

    /**
     * A pathway with what its client agreed to on it, in no group.
     *
     * @param pathway the pathway
     */
    public static Participant of(Pathway pathway) {
        return new Participant(pathway, pathway.wishes().consents(), TreeMap.empty());
    }

    /**
     * A pathway with what is known of its client: the consents and the age band. What was taken back, on the client's record
     * or on the pathway, holds on neither.
     *
     * @param pathway the pathway
     * @param client whose it is, by the record that carries them on where two were one
     */
    public static Participant of(Pathway pathway, Client client) {
        Consents consents =
                client.consentsWith(pathway.client(), pathway.wishes().consents());
        Map<Grouping, Code> groups = TreeMap.empty();
        Map<Grouping, Code> known = client.record()
                .ageBand()
                .fold(() -> groups, band -> groups.put(Grouping.AGE_BAND, Code.ours(GROUP_SYSTEM, Words.word(band))));
        return new Participant(pathway, consents, known);
    }

    /** The same participant, grouped by how much support it was so far. */
    public Participant byIntensity() {
        return in(Grouping.SUPPORT_INTENSITY, Code.ours(GROUP_SYSTEM, Words.word(SupportIntensity.of(pathway))));
    }

    /**
     * The same participant, grouped by whether one worker stayed at the client's side.
     *
     * @param continuity the continuity of the pathway
     */
    public Participant by(Continuity continuity) {
        String word = continuity.isUnbroken() ? "one-worker" : "several-workers";
        return in(Grouping.CONTINUITY, Code.ours(GROUP_SYSTEM, word));
    }

    /**
     * The same participant, in one group more.
     *
     * @param grouping by what participants are told apart
     * @param group the group
     */
    public Participant in(Grouping grouping, Code group) {
        return new Participant(pathway, consents, groups.put(grouping, group));
    }
}
