package io.github.socialprescribing.community;

import io.github.socialprescribing.community.PanelEvent.PanelFormed;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.MeetingId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.identity.PanelId;
import io.github.socialprescribing.privacy.Redaction;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.style.FoldStyle;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * "A citizens' panel comprising two separate groups": the panel of the community and the panel of partners, who meet, decide
 * and answer for themselves. The fold of its events, with no other way to make one.
 *
 * <p>A person has at most one seat, and a seat is on one panel, so that the two have no member in common whatever a policy
 * says.
 */
@Value.Immutable
@FoldStyle
public sealed interface CitizensPanel permits ImmutableCitizensPanel {

    /** Names it, both groups of it. */
    PanelId id();

    /** For whom it speaks. */
    Community speaksFor();

    /** The day on which it was formed. */
    LocalDate formedOn();

    /** Where it stands. */
    PanelStatus status();

    /** Since when it stands there. */
    LocalDate since();

    /** The last seat of everybody who was ever asked, in the order in which they were. */
    Map<ActorId, Membership> members();

    /** Who chairs each panel. */
    Map<Panel, ActorId> chairs();

    /** Its meetings, in the order in which they were called. */
    Map<MeetingId, Meeting> meetings();

    /** What partners did so that the community panel can do more. */
    Seq<CapacityBuilding> capacity();

    /** The place of its last event. */
    long sequence();

    /** For whom it speaks, by name. */
    default CommunityId community() {
        return speaksFor().id();
    }

    /**
     * Whether somebody is a member now.
     *
     * @param who the person
     */
    default boolean sits(ActorId who) {
        return members().get(who).exists(Membership::isActive);
    }

    /**
     * Whether somebody is a member of one panel now.
     *
     * @param who the person
     * @param panel which panel
     */
    default boolean sits(ActorId who, Panel panel) {
        return active(panel).contains(who);
    }

    /**
     * The members of one panel, in the order in which they were asked.
     *
     * @param panel which panel
     */
    default Seq<ActorId> active(Panel panel) {
        return members()
                .values()
                .filter(member -> member.isActive() && member.seat().panel() == panel)
                .map(member -> member.seat().who());
    }

    /**
     * The organisation for which somebody sits now.
     *
     * @param who the person
     */
    default Option<OrganisationId> organisationOf(ActorId who) {
        return members()
                .get(who)
                .filter(Membership::isActive)
                .flatMap(member -> member.seat().organisation());
    }

    /**
     * What was decided about something, in order.
     *
     * @param topic about what
     */
    default Seq<PanelDecision> decisionsOn(Topic topic) {
        return meetings()
                .values()
                .flatMap(Meeting::decisions)
                .filter(decision -> decision.topic().equals(topic));
    }

    /**
     * The panel after all that happened to it.
     *
     * @param history its events, the forming first
     */
    static CitizensPanel replay(Seq<Envelope<PanelEvent>> history) {
        if (history.isEmpty() || !(history.head().event() instanceof PanelFormed formed)) {
            throw new IllegalArgumentException("the history of a panel begins when it is formed");
        }
        CitizensPanel begun = ImmutableCitizensPanel.of(
                formed.panel(),
                formed.community(),
                formed.on(),
                PanelStatus.FORMING,
                formed.on(),
                LinkedHashMap.empty(),
                TreeMap.empty(),
                LinkedHashMap.empty(),
                List.empty(),
                history.head().sequence());
        return begun.after(history.tail());
    }

    /**
     * The same history without any free text that was said or written in its decisions and about its community. Who sat on
     * it, and who did what when, stay as they are.
     *
     * @param history the events of the panel, or some of them
     */
    static Seq<Envelope<PanelEvent>> redacted(Seq<Envelope<PanelEvent>> history) {
        return Redaction.of(history);
    }

    /**
     * This panel as the next event leaves it.
     *
     * @param envelope what happened next
     */
    default CitizensPanel after(Envelope<PanelEvent> envelope) {
        if (envelope.sequence() != sequence() + 1) {
            throw new IllegalArgumentException("events are applied in their sequence, each once");
        }
        ImmutableCitizensPanel next = ((ImmutableCitizensPanel) this).withSequence(envelope.sequence());
        return envelope.event().match(new PanelEvolution(next));
    }

    /**
     * This panel as the next events leave it.
     *
     * @param envelopes what happened next, in order
     */
    default CitizensPanel after(Seq<Envelope<PanelEvent>> envelopes) {
        return envelopes.foldLeft(this, CitizensPanel::after);
    }
}
