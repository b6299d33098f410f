package io.github.socialprescribing.examples;

/** The first program to run. */
public final class QuickStart {

    private QuickStart() {}

    /**
     * Says hello.
     *
     * @param args not read
     */
    public static void main(String[] args) {
        System.out.println("social prescribing");
    }
}
