/**
 * Referrals of other systems: HL7 FHIR R4 in the shape of the SDOH Clinical Care guide.
 *
 * <p>There a referral is spread over resources that point at one another: the order is a {@code ServiceRequest}, its
 * fulfilment a {@code Task}, the reasons are {@code Condition}s, the person a {@code Patient}. What a referral of ours
 * can hold is read; everything else is told, element by element and resource by resource, so that nobody takes for read
 * what was passed over: each element once for each kind of resource, by the name that FHIR has for it. Ids within a system,
 * and what says in words what a code beside it says, are nothing lost. Names, addresses and dates of birth are passed over on
 * purpose; a date of birth leaves an age band behind.
 */
@NullMarked
package io.github.socialprescribing.json.fhir;

import org.jspecify.annotations.NullMarked;
