/**
 * The people who do the work, as far as rules ask about them: who may take on whom, and who is asked first.
 *
 * <p>A caseload is weighted, because ten clients in crisis are not ten clients; what a weight means is for the service to
 * say. An {@link io.github.socialprescribing.workforce.AllocationSituation} is a pair of one waiting client and one
 * worker. Whether the pair may come about is a verdict, and in which order workers are asked and clients are taken from
 * the queue is {@link io.github.socialprescribing.policy.Ranking}: a rank never opens a full caseload, and a full
 * caseload never changes a rank.
 *
 * <p>Floor 1. Imports floor 0.
 */
@DomainStyle
@NullMarked
package io.github.socialprescribing.workforce;

import io.github.socialprescribing.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
