package io.github.socialprescribing.json;

import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.referral.Referral;
import io.vavr.control.Option;

/**
 * A referral that came as FHIR resources. In FHIR the order and its fulfilment are different things, owned by different
 * people; so the state of the fulfilment stands beside the referral and not in it.
 *
 * @param referral the referral
 * @param task how far its fulfilment has come; none where no task came along
 * @param reason why it stands there, where the task says so in words: the guide asks for it where a task is rejected,
 *     cancelled, on hold or failed
 */
public record FhirReferral(Referral referral, Option<TaskStatus> task, Option<Narrative> reason) {}
