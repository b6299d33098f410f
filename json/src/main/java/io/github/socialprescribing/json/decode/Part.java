package io.github.socialprescribing.json.decode;

/**
 * A value inside a document.
 *
 * @param from its first byte
 * @param to the byte behind it
 * @param pointer where it stands, by RFC 6901
 */
public record Part(int from, int to, String pointer) {}
