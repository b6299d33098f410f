package io.github.socialprescribing.workforce;

import io.github.socialprescribing.workforce.WorkerEvent.AttendanceRecorded;
import io.github.socialprescribing.workforce.WorkerEvent.CertificateIssued;
import io.github.socialprescribing.workforce.WorkerEvent.LeaveEnded;
import io.github.socialprescribing.workforce.WorkerEvent.LeaveStarted;
import io.github.socialprescribing.workforce.WorkerEvent.ReflectionRecorded;
import io.github.socialprescribing.workforce.WorkerEvent.TermsChanged;
import io.github.socialprescribing.workforce.WorkerEvent.TimeAmended;
import io.github.socialprescribing.workforce.WorkerEvent.TimeLogged;
import io.github.socialprescribing.workforce.WorkerEvent.WorkerAppointed;
import io.github.socialprescribing.workforce.WorkerEvent.WorkerLeft;

/** How each event moves a worker on. */
record WorkerEvolution(ImmutableWorker worker) implements WorkerEvent.Cases<Worker> {

    @Override
    public Worker appointed(WorkerAppointed event) {
        throw new IllegalArgumentException("a worker is appointed once");
    }

    @Override
    public Worker terms(TermsChanged event) {
        return worker.withTerms(event.terms());
    }

    @Override
    public Worker leaveStarted(LeaveStarted event) {
        return worker.withEmployment(new Employment(Employment.Status.ON_LEAVE, event.on()));
    }

    @Override
    public Worker leaveEnded(LeaveEnded event) {
        return worker.withEmployment(new Employment(Employment.Status.ACTIVE, event.on()));
    }

    @Override
    public Worker left(WorkerLeft event) {
        return worker.withEmployment(new Employment(Employment.Status.LEFT, event.on()));
    }

    @Override
    public Worker attendance(AttendanceRecorded event) {
        return worker.withTraining(worker.training().with(event.attendance()));
    }

    @Override
    public Worker certificate(CertificateIssued event) {
        return worker.withTraining(worker.training().with(event.module(), event.on()));
    }

    @Override
    public Worker reflection(ReflectionRecorded event) {
        return worker.withReflection(worker.reflection().append(event.session()));
    }

    @Override
    public Worker timeLogged(TimeLogged event) {
        return worker.withTimeSheet(worker.timeSheet().with(event.entry()));
    }

    @Override
    public Worker timeAmended(TimeAmended event) {
        return worker.withTimeSheet(worker.timeSheet().with(event.entry()));
    }
}
