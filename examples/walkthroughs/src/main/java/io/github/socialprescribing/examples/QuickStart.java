package io.github.socialprescribing.examples;

/** The first program to run. */
public final class QuickStart {

    private QuickStart() {}

    /**
     * Tells the story on the terminal.
     *
     * @param args not read
     */
    public static void main(String[] args) {
        OpenAPathway.tell(System.out);
        ExtendAPathway.tell(System.out);
    }
}
