package io.github.socialprescribing.json.decode;

/** The byte order mark that some editors write before UTF-8. */
final class Mark {

    private Mark() {}

    /** How many bytes of a mark stand at the beginning: none or three. */
    static int length(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf
                ? 3
                : 0;
    }
}
