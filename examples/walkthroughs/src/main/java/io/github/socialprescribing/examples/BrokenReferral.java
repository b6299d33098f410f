package io.github.socialprescribing.examples;

/**
 * A document with one fault in it, and what a reader has to say of it.
 *
 * @param fault the kind of fault
 * @param document the whole document
 * @param code the one problem that is to be told
 * @param pointer where it is to be told
 * @param offset the byte to look at
 */
public record BrokenReferral(SampleFault fault, String document, String code, String pointer, long offset) {

    /** The kind of fault and where it is; not the document. */
    @Override
    public String toString() {
        return fault + " at `" + pointer + "`: " + code;
    }
}
