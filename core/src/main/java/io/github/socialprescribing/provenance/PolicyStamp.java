package io.github.socialprescribing.provenance;

/**
 * Which policy judged something. It stands on every event, so that the past is never judged by a later version.
 *
 * @param id the policy's id
 * @param version the policy's version
 * @param hash the SHA-256 of its content, in lower-case hexadecimal digits
 */
public record PolicyStamp(String id, String version, String hash) {}
