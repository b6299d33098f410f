package io.github.socialprescribing.identity;

/** What all typed ids share: an opaque text of 1 to 128 characters out of {@code A-Z a-z 0-9 . _ ~ : -}. */
public sealed interface Id
        permits ActorId,
                AdjustmentId,
                ApplicationId,
                AssetId,
                BarrierId,
                BudgetId,
                CentreId,
                ClientId,
                CommunityId,
                ComplaintId,
                ConcernId,
                ConnectionId,
                ContactId,
                EndingConcernId,
                EvidencePackId,
                ExtensionId,
                FeedbackId,
                FundingStreamId,
                GapId,
                GoalId,
                InitiativeId,
                InterviewId,
                IssueId,
                MappingId,
                MeetingId,
                NeedId,
                ObservationId,
                OrganisationId,
                PanelId,
                PathwayId,
                ReferralId,
                RuleId,
                ScoreId,
                ServiceId,
                SpendId,
                TimeEntryId,
                WorkerId {

    /** The longest id, in characters. */
    int LONGEST = 128;

    /** The text itself. */
    String value();

    /**
     * Whether a text could be an id.
     *
     * @param text any text
     */
    static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST;
    }

    private static boolean isPlain(int character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || character == '.'
                || character == '_'
                || character == '~'
                || character == ':'
                || character == '-';
    }
}
