/**
 * The people who do the work: on what terms, trained in what, supervised when, and where their time goes; and, as far as
 * rules ask about them, who may take on whom, and who is asked first.
 *
 * <p>A caseload is weighted, because ten clients in crisis are not ten clients; what a weight means is for the service to
 * say. An {@link io.github.socialprescribing.workforce.AllocationSituation} is a pair of one waiting client and one
 * worker. Whether the pair may come about is a verdict, and in which order workers are asked and clients are taken from
 * the queue is {@link io.github.socialprescribing.policy.Ranking}: a rank never opens a full caseload, and a full
 * caseload never changes a rank.
 *
 * <p>A {@link io.github.socialprescribing.workforce.Worker} stands across all pathways, and has a history of their own. The
 * source paper's link workers come from eight professions, designed their own training in twelve rows, and ask for spaces
 * in which to reflect; what they attended is recorded as it was, and whether it is enough is asked when it is certified. A
 * {@link io.github.socialprescribing.workforce.TrainingEvent} is the day itself, with agenda and slides; what a worker still
 * has to learn is what {@link io.github.socialprescribing.workforce.Training#missing} says of a gate, and no plan is kept
 * beside it. How they spend their time is kept as a time-use survey would: main activities never overlap, and what ran beside
 * them is told apart. A course from outside, such as the paper's "'Learning for Linkworkers' NHS online programme", is a
 * module of a service's own list; who pays for it, and that "paid membership to access training was a barrier", is told to
 * those who can change it, as feedback, and is no part of a worker's record. Competency frameworks, and the "clear training
 * and progression pathways" that link workers of the paper miss, are for professional bodies to write; a service's list of
 * modules may follow one. None of this is a measure of a worker: "workload planning is led by the expectations of each
 * different employer", and a time sheet shows what those expectations cost.
 *
 * <p>How many clients a worker may take on anew in a week is no rule here, because nobody gives a number to begin with; how
 * many at a time, and how many in a year, are. Whom to ask with a question
 * {@link io.github.socialprescribing.workforce.Colleagues} finds by the backgrounds in their terms.
 *
 * <p>Floor 1. Imports floor 0.
 */
@DomainStyle
@NullMarked
package io.github.socialprescribing.workforce;

import io.github.socialprescribing.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
