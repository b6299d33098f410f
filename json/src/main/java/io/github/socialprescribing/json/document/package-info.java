/**
 * What a document can be. Every document of this library says so in its first member: {@code "schema":
 * "urn:social-prescribing:referral:1.0"}. The kinds are those of {@link
 * io.github.socialprescribing.json.document.DocumentKind}; each is described, with a table of its members, in {@code
 * DOCUMENTS.md}.
 *
 * <p>Imports nothing of this module.
 */
@NullMarked
package io.github.socialprescribing.json.document;

import org.jspecify.annotations.NullMarked;
