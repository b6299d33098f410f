package io.github.socialprescribing.advocacy;

import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.privacy.Narrative;
import java.time.LocalDate;

/**
 * Something that was told without the client's consent, and the legal basis on which it was. Safeguarding practice asks that
 * it stands on record (assumed; the source paper is silent).
 *
 * @param scope to what the client had not agreed
 * @param to who was told
 * @param told what was told
 * @param basis on which legal basis
 * @param on the day
 */
public record Disclosure(ConsentScope scope, OrganisationId to, Narrative told, Narrative basis, LocalDate on) {}
