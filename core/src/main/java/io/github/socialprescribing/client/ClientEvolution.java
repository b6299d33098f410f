package io.github.socialprescribing.client;

import io.github.socialprescribing.client.ClientEvent.AdjustmentNoted;
import io.github.socialprescribing.client.ClientEvent.ClientRegistered;
import io.github.socialprescribing.client.ClientEvent.Coordinated;
import io.github.socialprescribing.client.ClientEvent.CoordinatorNamed;
import io.github.socialprescribing.client.ClientEvent.DetailsChanged;
import io.github.socialprescribing.client.ClientEvent.MergedAway;
import io.github.socialprescribing.client.ClientEvent.RecordAbsorbed;
import io.github.socialprescribing.client.ClientEvent.SupporterAdded;
import io.github.socialprescribing.client.ClientEvent.SupporterRemoved;
import io.github.socialprescribing.client.ClientEvent.WishTold;
import io.vavr.control.Option;

/** How each event changes what is known of a client. */
record ClientEvolution(ImmutableClient client) implements ClientEvent.Cases<Client> {

    @Override
    public Client registered(ClientRegistered event) {
        throw new IllegalArgumentException("a client is registered once");
    }

    @Override
    public Client details(DetailsChanged event) {
        return client.withRecord(record().withAgeBand(event.ageBand())
                .withCommunities(event.communities())
                .withPractice(event.practice())
                .withCaring(event.caring()));
    }

    @Override
    public Client wish(WishTold event) {
        Wishes wishes = client.record().wishes().after(event);
        return client.withRecord(record().withConsents(wishes.consents()).withPreferences(wishes.preferences()));
    }

    @Override
    public Client adjustment(AdjustmentNoted event) {
        return client.withRecord(record().withAdjustments(record().adjustments().add(event.adjustment())));
    }

    @Override
    public Client supporter(SupporterAdded event) {
        return client.withRecord(record().withNetwork(record().network().with(event.supporter())));
    }

    @Override
    public Client supporterGone(SupporterRemoved event) {
        return client.withRecord(record().withNetwork(record().network().without(event.supporter())));
    }

    @Override
    public Client coordinated(Coordinated event) {
        return client.withRecord(
                record().withNetwork(record().network().coordinatedWith(event.supporter(), event.on())));
    }

    @Override
    public Client coordinator(CoordinatorNamed event) {
        return client.withRecord(record().withNetwork(record().network().coordinatedBy(event.who())));
    }

    @Override
    public Client absorbed(RecordAbsorbed event) {
        return client.withRecord(record().merged(event.record()))
                .withAbsorbed(client.absorbed().add(event.other()));
    }

    @Override
    public Client mergedAway(MergedAway event) {
        return client.withMergedInto(Option.some(event.into()));
    }

    private ImmutableClientRecord record() {
        return (ImmutableClientRecord) client.record();
    }
}
