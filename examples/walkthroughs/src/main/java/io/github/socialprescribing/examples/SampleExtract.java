package io.github.socialprescribing.examples;

import io.github.socialprescribing.json.SocialPrescribingJson;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.SplittableRandom;

/**
 * Extracts of sample referrals, a document a line, one in a hundred of them broken. The same number of documents gives the
 * same file on every machine.
 */
public final class SampleExtract {

    private static final long SEED = 20;
    private static final int ONE_IN = 100;
    private static final Seq<SampleFault> FAULTS = List.of(SampleFault.values());

    private SampleExtract() {}

    /**
     * Writes an extract, as {@code SampleExtract FILE DOCUMENTS}.
     *
     * @param args the file, and how many documents
     * @throws IOException when it cannot be written
     */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]));
    }

    /**
     * Writes an extract.
     *
     * @param file where to
     * @param documents how many
     * @return what a reader has to find, in order: each as {@link #fault}
     * @throws IOException when it cannot be written
     */
    public static java.util.List<String> write(Path file, int documents) throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        Iterator<String> sound = sound();
        java.util.List<String> faults = new ArrayList<>();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int line = 1; line <= documents; line++) {
                String document = sound.next();
                if (random.nextInt(ONE_IN) == 0) {
                    BrokenReferral broken = broken(document, random);
                    faults.add(fault(line, broken.code(), broken.pointer(), broken.offset()));
                    document = broken.document();
                }
                out.write(document);
                out.write('\n');
            }
        }
        return faults;
    }

    /**
     * One fault in one line.
     *
     * @param line the line of the file
     * @param code the code of the one problem
     * @param pointer the member it concerns
     * @param offset the byte of the line
     */
    static String fault(int line, String code, String pointer, long offset) {
        return line + " " + code + " " + pointer + " " + offset;
    }

    /** Of the samples, those of which there is nothing to tell. */
    private static Iterator<String> sound() {
        return SampleReferrals.from(SEED)
                .flatMap(referral -> SocialPrescribingJson.write(referral).toJavaStream())
                .filter(document -> SocialPrescribingJson.readReferral(document.getBytes(StandardCharsets.UTF_8))
                        .problems()
                        .isEmpty())
                .iterator();
    }

    /** One of the kinds of fault for which the document has a place, at one of its places. */
    private static BrokenReferral broken(String document, SplittableRandom random) {
        Seq<BrokenReferral> ways = List.empty();
        while (ways.isEmpty()) {
            ways = FAULTS.get(random.nextInt(FAULTS.size())).everywhere(document);
        }
        return ways.get(random.nextInt(ways.size()));
    }
}
