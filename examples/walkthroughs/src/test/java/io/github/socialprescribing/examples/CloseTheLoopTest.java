package io.github.socialprescribing.examples;

import org.junit.jupiter.api.Test;

class CloseTheLoopTest {

    private static final Told TOLD = Told.by(CloseTheLoop::tell);

    @Test
    void tellsThePanelOfAGapAndOfNobodyInIt() {
        TOLD.says()
                .containsPattern("advice   there is nothing of the kind here: raise it as a gap")
                .containsPattern("they\\s+could\\s+be\\s+recognised;\\s+it\\s+reads:\\s+fewer\\s+than\\s+5\\.")
                .containsSubsequence("The chair shares it. Done.", "within 14 days", "within 60 days");
    }

    @Test
    void leavesTheAdoptionToPartnersAndTheLastWordToWhoeverRaisedIt() {
        TOLD.says()
                .containsSubsequence(
                        "The chair would adopt it, too.",
                        "refused  NOT_PARTNERS_PANEL, by PNL-02.adopt",
                        "The partners decide to take it on. Done.",
                        "The charity adopts it by name. Done.",
                        "The charity would say so.",
                        "refused  ONLY_RAISER_CONFIRMS, by PNL-02.close",
                        "The link worker says so. Done.");
    }

    @Test
    void beginsNothingWithoutAPlaceAndSomebodyWhoSeesToIt() {
        TOLD.says()
                .containsSubsequence(
                        "Could it begin?",
                        "refused  NO_SPACE\n",
                        "refused  NO_LEAD\n",
                        "Now it can begin. Done.",
                        "It runs. Done.",
                        "put what runs now on the map, at once");
    }

    @Test
    void connectsTheFourthClientWhoAgreesAtNoCostToTheOffer() {
        TOLD.says()
                .containsSubsequence(
                        "4 May: it is on the map",
                        "Clients can be told of Healing Hearts Together.",
                        "whom the link worker asks whether they would like to go: 3.",
                        "11 May: the fourth client",
                        "refused  NO_CONSENT_TO_SHARE",
                        "The link worker refers the client to the group. Done.",
                        "18 May: the group answers",
                        "The group has a place. Done.",
                        "25 May: the fourth client goes there",
                        "The client goes there. Done.",
                        "The client has somewhere to go with grief, and the need is met. Done.",
                        "what the group is worth to them: much. Done.",
                        "The group takes none of the client's own sessions: 0 are used.");
    }

    @Test
    void takesAsManyWeeksAsPeopleDo() {
        TOLD.says()
                .containsSubsequence(
                        "16 March: the panel hears of it",
                        "to talk about it in two weeks. Done.",
                        "30 March: the panel meets",
                        "6 April: an idea",
                        "13 April: a room and a lead",
                        "20 April: a first walk",
                        "27 April: the group begins",
                        "4 May: it is on the map");
    }

    @Test
    void hearsAndActionsWhatTheLinkWorkerSuggests() {
        TOLD.says()
                .containsSubsequence(
                        "8 June: a suggestion",
                        "It is passed on. Done.",
                        "within 14 days",
                        "The charity says that it was heard. Done.",
                        "15 June: what became of it",
                        "on an evening from now on. Done.",
                        "The link worker says that it is. Done.");
    }

    @Test
    void measuresHowWellTheLoopClosed() {
        TOLD.says()
                .contains("Gaps that were shared: 1, answered: 1, still waiting for an answer: 0.")
                .contains("Days from sharing to the first answer, the median: 14.")
                .contains("Closed, as whoever raised them confirms: 1 of 1 answered.")
                .contains("Suggestions: 1, answered: 1, and actioned: 1.")
                .contains("Directions of feedback in which nobody has spoken for a quarter of a year: 5 of 6.")
                .containsPattern("partners\\s+to\\s+link\\s+workers")
                .doesNotContain("link workers to partners");
    }

    @Test
    void readsWell() {
        TOLD.readsWell();
    }
}
