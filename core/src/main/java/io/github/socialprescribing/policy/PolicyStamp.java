package io.github.socialprescribing.policy;

/**
 * Which policy decided, to be kept with every event.
 *
 * @param id the lasting name of the policy
 * @param version its version
 * @param hash SHA-256 over its content, in 64 lower-case hexadecimal digits
 */
public record PolicyStamp(String id, String version, String hash) {}
