package io.github.socialprescribing.decision;

/** The refusals of this library, each with its sentence and remedy, in one place. Codes are never reused. */
public final class RefusalCodes {

    /** The id names something already. */
    public static final RefusalCode DUPLICATE_ID =
            code("DUPLICATE_ID", "the id is taken already", "use an id that nothing else has");

    /** The id names nothing that is known here. */
    public static final RefusalCode NOT_FOUND =
            code("NOT_FOUND", "the id names nothing that is known here", "use the id of something recorded before");

    /** It is not in a state from which this may be done. */
    public static final RefusalCode ILLEGAL_TRANSITION = code(
            "ILLEGAL_TRANSITION", "it cannot go there from where it stands", "choose a step that its state allows");

    /** It has ended for good. */
    public static final RefusalCode TERMINAL_STATE =
            code("TERMINAL_STATE", "it has ended for good", "start anew, naming what went before");

    /** The pathway is closed. */
    public static final RefusalCode PATHWAY_CLOSED =
            code("PATHWAY_CLOSED", "the pathway is closed", "open a new pathway from a new referral");

    /** It lies in the future. */
    public static final RefusalCode NOT_YET =
            code("NOT_YET", "it has not happened yet", "record it on the day, or after it");

    /** It lies before the beginning. */
    public static final RefusalCode DATE_BEFORE_START =
            code("DATE_BEFORE_START", "the date lies before the beginning", "use a date on or after the day it began");

    /** A length of time that is none. */
    public static final RefusalCode DURATION_NOT_POSITIVE =
            code("DURATION_NOT_POSITIVE", "a length of time is nothing or less", "give the length as it was");

    /** Nobody recorded that the client agreed to be referred. */
    public static final RefusalCode NO_REFERRAL_CONSENT = code(
            "NO_REFERRAL_CONSENT",
            "no live consent of the client to this referral is recorded",
            "ask the client, and record their consent to the referral");

    /** The client has an open pathway with this service. */
    public static final RefusalCode ALREADY_OPEN = code(
            "ALREADY_OPEN",
            "the client has an open pathway with this service",
            "attach the referral to the open pathway");

    /** The sessions on offer are used up. */
    public static final RefusalCode SESSION_LIMIT_REACHED = code(
            "SESSION_LIMIT_REACHED",
            "the sessions on offer are used up",
            "ask for an extension, which people decide case by case");

    /** A request for more sessions is waiting to be decided. */
    public static final RefusalCode EXTENSION_PENDING = code(
            "EXTENSION_PENDING", "a request for an extension is undecided", "decide the request first, or withdraw it");

    /** No extension is granted by a rule. */
    public static final RefusalCode EXTENSION_NEEDS_DECISION = code(
            "EXTENSION_NEEDS_DECISION",
            "an extension is decided by people, case by case",
            "lay the request before those who decide");

    /** Who asks does not decide. */
    public static final RefusalCode SELF_APPROVAL =
            code("SELF_APPROVAL", "whoever asked for the extension also decides it", "have somebody else decide it");

    /** A request without a reason. */
    public static final RefusalCode REASON_REQUIRED = code("REASON_REQUIRED", "no reason is given", "give a reason");

    /** The client does not want it. */
    public static final RefusalCode CLIENT_DOES_NOT_WANT =
            code("CLIENT_DOES_NOT_WANT", "the client has not agreed to it", "ask the client, and go by the answer");

    /** More units than one grant may hold. */
    public static final RefusalCode GRANT_TOO_LARGE =
            code("GRANT_TOO_LARGE", "one grant may not hold so many units", "grant fewer, and look again when used up");

    /** A safeguarding concern is open. */
    public static final RefusalCode SAFEGUARDING_OPEN = code(
            "SAFEGUARDING_OPEN",
            "a safeguarding concern is open",
            "see the concern through first, with whoever is responsible for it");

    /** Nobody says what came of it. */
    public static final RefusalCode OUTCOME_REQUIRED =
            code("OUTCOME_REQUIRED", "nobody says what came of it", "say what came of it");

    /** Risks are on record. */
    public static final RefusalCode RISKS_ON_RECORD = code(
            "RISKS_ON_RECORD", "risks are on record", "leave the record as it is; it says what was known, and when");

    /** Nothing was planned for the end. */
    public static final RefusalCode NO_ENDING_PLAN = code(
            "NO_ENDING_PLAN",
            "no ending was agreed, or no ending session held",
            "agree an ending plan with the client and hold an ending session");

    /** Whether the pathway may end is for people to say. */
    public static final RefusalCode ENDING_NEEDS_DECISION = code(
            "ENDING_NEEDS_DECISION",
            "no rule permits this ending by itself",
            "have a manager decide whether it may end");

    /** People decide, for a reason that a service's own rule gives. */
    public static final RefusalCode DECISION_NEEDED =
            code("DECISION_NEEDED", "people decide this", "lay it before those who decide");

    /** The policy gives the role no right to set the rule aside. */
    public static final RefusalCode NO_RIGHT_TO_OVERRIDE = code(
            "NO_RIGHT_TO_OVERRIDE",
            "the policy gives this role no right to set the rule aside",
            "ask somebody to whom the policy gives the right; rules of consent and safeguarding stand in any case");

    /** The role is not among those that decide the case. */
    public static final RefusalCode NOT_AN_APPROVER = code(
            "NOT_AN_APPROVER",
            "this role does not decide the case",
            "have it decided in one of the roles that are asked for");

    /** The case does not wait for anybody's decision. */
    public static final RefusalCode NOTHING_TO_DECIDE = code(
            "NOTHING_TO_DECIDE", "nothing here waits for a decision", "do what was asked, or mend what refuses it");

    /** A day that ought to be still to come has come. */
    public static final RefusalCode NOT_AFTER_TODAY =
            code("NOT_AFTER_TODAY", "the day has come already", "give a day after today");

    /** A worry of the client about the end is unanswered. */
    public static final RefusalCode ENDING_CONCERN_OPEN = code(
            "ENDING_CONCERN_OPEN",
            "a concern about the ending is open",
            "talk the concern through with the client, and record how it was answered");

    /** Nobody referred the client, so there is nobody to write to. */
    public static final RefusalCode NO_REFERRER =
            code("NO_REFERRER", "the client came alone", "give the client a summary instead");

    /** It has not ended. */
    public static final RefusalCode PATHWAY_OPEN = code("PATHWAY_OPEN", "the pathway is open", "end the pathway first");

    /** The worker lacks a training that the case needs. */
    public static final RefusalCode TRAINING_MISSING = code(
            "TRAINING_MISSING",
            "the worker has not had a training that this needs",
            "have the training done first, or ask a worker who has had it");

    /** The worker's caseload is full. */
    public static final RefusalCode CASELOAD_FULL = code(
            "CASELOAD_FULL",
            "the worker's caseload is full",
            "keep the client in the queue, or ask the worker who is next in order");

    /** A student would be left alone with it. */
    public static final RefusalCode STUDENT_NEEDS_SUPERVISOR = code(
            "STUDENT_NEEDS_SUPERVISOR",
            "a student on placement would be left alone with it",
            "have a worker supervise and be primary worker beside the student");

    /** Nobody recorded that the client agreed to share this. */
    public static final RefusalCode NO_CONSENT_TO_SHARE = code(
            "NO_CONSENT_TO_SHARE",
            "no live consent of the client to share this is recorded",
            "ask the client, and record what they consent to share, and with whom");

    /** The destination has no room. */
    public static final RefusalCode ASSET_AT_CAPACITY = code(
            "ASSET_AT_CAPACITY",
            "the destination has no room",
            "ask again when it may have room, or look for another destination");

    /** A referral of the client to this destination is open. */
    public static final RefusalCode DUPLICATE_REFERRAL = code(
            "DUPLICATE_REFERRAL",
            "a referral of the client to this destination is open already",
            "follow up the open referral, or close it first");

    /** Nothing is in the pack. */
    public static final RefusalCode NO_EVIDENCE =
            code("NO_EVIDENCE", "there is nothing in the pack", "put at least one item of evidence in it");

    /** Nobody is named who would take the complaint on. */
    public static final RefusalCode NO_ADVOCACY_DESTINATION = code(
            "NO_ADVOCACY_DESTINATION",
            "nobody is named who would take the complaint on",
            "name the advocacy service that takes it on");

    /** More than is left of the budget. */
    public static final RefusalCode BUDGET_EXHAUSTED =
            code("BUDGET_EXHAUSTED", "it costs more than is left of the budget", "spend less, or find other money");

    /** The budget's period has not begun, or is over. */
    public static final RefusalCode OUTSIDE_PERIOD = code(
            "OUTSIDE_PERIOD", "the day is outside the budget's period", "use a budget whose period has the day in it");

    /** The budget is for something else. */
    public static final RefusalCode OUTSIDE_RESTRICTION = code(
            "OUTSIDE_RESTRICTION",
            "it is not what the budget is for",
            "use a budget whose purpose has room for it, or ask the funder");

    /** Another currency than the budget's. */
    public static final RefusalCode CURRENCY_MISMATCH = code(
            "CURRENCY_MISMATCH",
            "the amount is in another currency than the budget",
            "give the amount in the budget's own currency");

    /** It cost more than was approved. */
    public static final RefusalCode MORE_THAN_APPROVED = code(
            "MORE_THAN_APPROVED", "it cost more than was asked for", "ask for the difference as a spend of its own");

    /** No need of the client is named. */
    public static final RefusalCode NO_LINKED_NEED =
            code("NO_LINKED_NEED", "no need of the client is named that it serves", "name the need that it serves");

    /** A community seat is for residents. */
    public static final RefusalCode NOT_RESIDENT = code(
            "NOT_RESIDENT",
            "a seat on the community panel is for residents who sit for themselves",
            "offer the seat to somebody who lives there and sits for nobody else");

    /** A partner's seat is for organisations. */
    public static final RefusalCode NOT_ORGANISATIONAL = code(
            "NOT_ORGANISATIONAL",
            "a seat on the panel of partners is for organisations",
            "name the organisation for which they would sit");

    /** Nobody sits on both panels. */
    public static final RefusalCode ALREADY_ON_OTHER_PANEL =
            code("ALREADY_ON_OTHER_PANEL", "they sit on the other panel", "have them leave the other panel first");

    /** Only partners adopt a gap. */
    public static final RefusalCode NOT_PARTNERS_PANEL = code(
            "NOT_PARTNERS_PANEL",
            "whoever would adopt the gap does not sit on the panel of partners",
            "have a member of the panel of partners adopt it");

    /** Nobody raised the gap, so somebody must be named to confirm its closure. */
    public static final RefusalCode CONFIRMER_REQUIRED = code(
            "CONFIRMER_REQUIRED",
            "nobody is named to confirm that the gap is closed, and nobody raised it",
            "name the chair of the panel as the one who confirms");

    /** Only whoever raised a gap confirms that it is closed. */
    public static final RefusalCode ONLY_RAISER_CONFIRMS = code(
            "ONLY_RAISER_CONFIRMS",
            "whoever would confirm that the gap is closed did not raise it",
            "ask whoever raised it, or is named to confirm, whether it is closed");

    /** So few that they could be recognised. */
    public static final RefusalCode COUNT_TOO_SMALL = code(
            "COUNT_TOO_SMALL",
            "the count is so small that people could be recognised",
            "add it to other counts, or say only that it is small");

    /** The measure cannot give this score. */
    public static final RefusalCode SCORE_OUT_OF_RANGE = code(
            "SCORE_OUT_OF_RANGE",
            "the measure cannot give this score",
            "give a score within the range of the measure, in its steps");

    /** Clients would be left behind. */
    public static final RefusalCode OPEN_CASELOAD = code(
            "OPEN_CASELOAD",
            "open pathways have this worker as their primary one",
            "give each of them to another worker first");

    /** Nobody recorded that the worker came. */
    public static final RefusalCode DID_NOT_ATTEND = code(
            "DID_NOT_ATTEND",
            "no attendance at this training is recorded until that day",
            "record the attendance, or attend the training");

    /** The training was too short. */
    public static final RefusalCode DURATION_BELOW_MINIMUM = code(
            "DURATION_BELOW_MINIMUM",
            "what was attended is shorter than the module takes at least",
            "attend the rest of it");

    /** The training was not given as it should be. */
    public static final RefusalCode WRONG_DELIVERY = code(
            "WRONG_DELIVERY",
            "the training was not given in a way that the module allows",
            "attend it in a way that the module allows");

    /** Two things at once. */
    public static final RefusalCode OVERLAPPING_ENTRY = code(
            "OVERLAPPING_ENTRY",
            "another primary entry covers part of that time",
            "amend the other entry, or log what ran beside it as secondary");

    /** Time that has not passed yet. */
    public static final RefusalCode FUTURE_ENTRY =
            code("FUTURE_ENTRY", "the time has not passed yet", "log it when it has passed");

    /** The client asked not to be contacted, or must not be. */
    public static final RefusalCode DO_NOT_CONTACT = code(
            "DO_NOT_CONTACT",
            "the client is not to be contacted",
            "wait until the client comes, or has the mark taken off");

    /** The service is not for this client. */
    public static final RefusalCode NOT_ELIGIBLE = code(
            "NOT_ELIGIBLE",
            "the service is not for this client",
            "tell the referrer and the client who may help instead");

    /** A partner with an open door is better placed. */
    public static final RefusalCode REDIRECTED = code(
            "REDIRECTED",
            "a partner better placed has agreed to help",
            "pass the referral on warm: speak with the partner, and see that the client arrives");

    /** A crisis cannot wait for a link worker. */
    public static final RefusalCode NOT_A_CRISIS_SERVICE = code(
            "NOT_A_CRISIS_SERVICE",
            "the client is in a crisis, for which this service is not made",
            "take the client to crisis support, and stay in touch until it has taken over");

    /** People wait too long already. */
    public static final RefusalCode INTAKE_PAUSED = code(
            "INTAKE_PAUSED",
            "the service takes nobody on while the wait is so long",
            "redirect the client to who can help now, self-referrals too, or come back when intake opens");

    /** The time for sessions is over. */
    public static final RefusalCode ALLOWANCE_EXPIRED = code(
            "ALLOWANCE_EXPIRED",
            "the time in which sessions are offered is over",
            "end well with one ending session, or have a manager set the window aside");

    /** The last session on offer is for ending well. */
    public static final RefusalCode LAST_SESSION_MUST_END = code(
            "LAST_SESSION_MUST_END",
            "the last session on offer is for ending well",
            "make this the ending session, or ask for an extension");

    /** What was agreed on is not on offer. */
    public static final RefusalCode AGREED_NUMBER_OUTSIDE_OFFER = code(
            "AGREED_NUMBER_OUTSIDE_OFFER",
            "the number of sessions agreed on is not within the offer",
            "agree on a number within the offer");

    /** The last session on offer has been held. */
    public static final RefusalCode REQUEST_TOO_LATE = code(
            "REQUEST_TOO_LATE",
            "the extension is asked for after the last session on offer",
            "end well with one ending session; the client may come back");

    /** Nobody made sure that an adult at risk is safe. */
    public static final RefusalCode WELFARE_CHECK_FIRST = code(
            "WELFARE_CHECK_FIRST",
            "nobody has made sure that the client, an adult at risk, is safe",
            "make sure that the client is safe, and put it on record");

    /** Misses do not count against this client. */
    public static final RefusalCode EXEMPT_FROM_CLOSURE = code(
            "EXEMPT_FROM_CLOSURE",
            "missed contacts do not count against this client",
            "keep the pathway open and look again at the reason");

    /** The client was not tried for long enough. */
    public static final RefusalCode CONTACT_ATTEMPTS_TOO_FEW = code(
            "CONTACT_ATTEMPTS_TOO_FEW",
            "the client was not tried often enough, in enough ways, for long enough",
            "try again another way, as the client prefers");

    /** Onward referrals are left in the air. */
    public static final RefusalCode OPEN_CONNECTIONS = code(
            "OPEN_CONNECTIONS",
            "onward referrals are neither settled nor handed over",
            "settle each, hand it over, or keep it as tracked");

    /** The step is for the other side to take. */
    public static final RefusalCode NOT_THEIRS_TO_SET = code(
            "NOT_THEIRS_TO_SET",
            "the step is for the other side to take",
            "wait for the other side's word, and record it as theirs");

    /** A need would in the end be its own cause. */
    public static final RefusalCode NEED_CAUSE_CYCLE = code(
            "NEED_CAUSE_CYCLE",
            "the need would in the end be its own cause",
            "name a cause that does not itself come of this need");

    /** A goal is the client's. */
    public static final RefusalCode GOAL_NOT_AGREED_BY_CLIENT = code(
            "GOAL_NOT_AGREED_BY_CLIENT",
            "the client has not agreed to the goal",
            "ask the client where they are and want to be, and record the middle they agree to");

    /** A plan is written by client and worker together. */
    public static final RefusalCode PLAN_NOT_COPRODUCED = code(
            "PLAN_NOT_COPRODUCED",
            "the plan was not written by client and worker together",
            "go through the plan with the client, and record both as its authors");

    private RefusalCodes() {}

    private static RefusalCode code(String name, String sentence, String remedy) {
        return new RefusalCode(name, sentence, remedy);
    }
}
