package io.github.socialprescribing.pathway;

import io.github.socialprescribing.need.NeedCommand;
import io.github.socialprescribing.session.ExtensionCommand;
import io.github.socialprescribing.session.SessionCommand;

/** What may be done on an open pathway: the commands of each area, wrapped, and the pathway's own. */
public sealed interface PathwayCommand {

    /**
     * Something about a need.
     *
     * @param command what
     */
    record AboutNeed(NeedCommand command) implements PathwayCommand {}

    /**
     * Something about a session.
     *
     * @param command what
     */
    record AboutSession(SessionCommand command) implements PathwayCommand {}

    /**
     * Something about having more sessions.
     *
     * @param command what
     */
    record AboutExtension(ExtensionCommand command) implements PathwayCommand {}

    /**
     * Agree with the client how to end. Agreed again, the later plan replaces the earlier.
     *
     * @param plan the plan
     */
    record AgreeEndingPlan(EndingPlan plan) implements PathwayCommand {}

    /** End as planned. */
    record DischargeClient() implements PathwayCommand {}

    /** End because the client wants to. Sessions are offered; a client may take fewer. */
    record EndAtClientsWish() implements PathwayCommand {}
}
