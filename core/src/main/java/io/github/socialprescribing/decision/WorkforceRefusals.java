package io.github.socialprescribing.decision;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Why a worker is not given work, training does not count, or time is not entered. */
public final class WorkforceRefusals {

    /** The worker lacks a training that the case needs. */
    public static final RefusalCode TRAINING_MISSING = new RefusalCode(
            "TRAINING_MISSING",
            "the worker has not had a training that this needs",
            "have the training done first, or ask a worker who has had it");

    /** A student would be left alone with it. */
    public static final RefusalCode STUDENT_NEEDS_SUPERVISOR = new RefusalCode(
            "STUDENT_NEEDS_SUPERVISOR",
            "a student on placement would be left alone with it",
            "have a worker supervise and be primary worker beside the student");

    /** Nobody said who it is. */
    public static final RefusalCode WORKER_NOT_TOLD = new RefusalCode(
            "WORKER_NOT_TOLD",
            "nobody told whether the worker is a student, or trained to meet clients alone",
            "have the context know what the worker's record says, or take a colleague along and plan it so");

    /** Clients would be left behind. */
    public static final RefusalCode OPEN_CASELOAD = new RefusalCode(
            "OPEN_CASELOAD",
            "open pathways have this worker as their primary one",
            "give each of them to another worker first");

    /** Nobody recorded that the worker came. */
    public static final RefusalCode DID_NOT_ATTEND = new RefusalCode(
            "DID_NOT_ATTEND",
            "no attendance at this training is recorded until that day",
            "record the attendance, or attend the training");

    /** The training was too short. */
    public static final RefusalCode DURATION_BELOW_MINIMUM = new RefusalCode(
            "DURATION_BELOW_MINIMUM",
            "what was attended is shorter than the module takes at least",
            "attend the rest of it");

    /** The training was not given as it should be. */
    public static final RefusalCode WRONG_DELIVERY = new RefusalCode(
            "WRONG_DELIVERY",
            "the training was not given in a way that the module allows",
            "attend it in a way that the module allows");

    /** Two things at once. */
    public static final RefusalCode OVERLAPPING_ENTRY = new RefusalCode(
            "OVERLAPPING_ENTRY",
            "another primary entry covers part of that time",
            "amend the other entry, or log what ran beside it as secondary");

    /** Time that has not passed yet. */
    public static final RefusalCode FUTURE_ENTRY =
            new RefusalCode("FUTURE_ENTRY", "the time has not passed yet", "log it when it has passed");

    private WorkforceRefusals() {}

    /** All of them. */
    public static Seq<RefusalCode> all() {
        return List.of(
                TRAINING_MISSING,
                STUDENT_NEEDS_SUPERVISOR,
                WORKER_NOT_TOLD,
                OPEN_CASELOAD,
                DID_NOT_ATTEND,
                DURATION_BELOW_MINIMUM,
                WRONG_DELIVERY,
                OVERLAPPING_ENTRY,
                FUTURE_ENTRY);
    }
}
