package io.github.socialprescribing.community;

import io.github.socialprescribing.community.InitiativeEvent.CoDesignBegun;
import io.github.socialprescribing.community.InitiativeEvent.ContributionAdded;
import io.github.socialprescribing.community.InitiativeEvent.GroupMet;
import io.github.socialprescribing.community.InitiativeEvent.InitiativeClosed;
import io.github.socialprescribing.community.InitiativeEvent.InitiativeHandedOver;
import io.github.socialprescribing.community.InitiativeEvent.InitiativeLaunched;
import io.github.socialprescribing.community.InitiativeEvent.InitiativeProposed;
import io.github.socialprescribing.community.InitiativeEvent.InitiativeResourced;
import io.github.socialprescribing.community.InitiativeEvent.LeadNamed;
import io.github.socialprescribing.community.InitiativeEvent.TasterHeld;
import io.vavr.control.Option;

/** How each event moves an initiative on. */
record InitiativeEvolution(ImmutableInitiative initiative) implements InitiativeEvent.Cases<Initiative> {

    @Override
    public Initiative proposed(InitiativeProposed event) {
        throw new IllegalArgumentException("an initiative is proposed once");
    }

    @Override
    public Initiative coDesign(CoDesignBegun event) {
        return initiative.withStatus(InitiativeStatus.CO_DESIGN);
    }

    @Override
    public Initiative lead(LeadNamed event) {
        return initiative.withLead(Option.some(event.lead()));
    }

    @Override
    public Initiative contribution(ContributionAdded event) {
        return initiative.withContributions(initiative.contributions().add(event.contribution()));
    }

    @Override
    public Initiative resourced(InitiativeResourced event) {
        return initiative.withStatus(InitiativeStatus.RESOURCED);
    }

    @Override
    public Initiative taster(TasterHeld event) {
        return initiative
                .withStatus(InitiativeStatus.TASTER)
                .withTasters(initiative.tasters().append(event.session()));
    }

    @Override
    public Initiative launched(InitiativeLaunched event) {
        return initiative.withStatus(InitiativeStatus.RUNNING).withAsset(Option.some(event.asset()));
    }

    @Override
    public Initiative met(GroupMet event) {
        return initiative.withSessions(initiative.sessions().append(event.session()));
    }

    @Override
    public Initiative handedOver(InitiativeHandedOver event) {
        return initiative.withStatus(InitiativeStatus.HANDED_OVER).withLead(Option.some(event.lead()));
    }

    @Override
    public Initiative closed(InitiativeClosed event) {
        return initiative.withStatus(InitiativeStatus.CLOSED);
    }
}
