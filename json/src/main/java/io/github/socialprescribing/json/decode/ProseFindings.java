package io.github.socialprescribing.json.decode;

import io.github.socialprescribing.json.problem.ProblemCode;
import io.github.socialprescribing.json.problem.TextProblemCodes;
import io.vavr.collection.LinkedHashMap;
import java.text.Normalizer;

/** What is told of what {@link Prose} saw in a free text. */
final class ProseFindings {

    private ProseFindings() {}

    /** Tells what was found in a text; whether it may be used. */
    static boolean tell(JsonIn in, int found, String text) {
        if ((found & ~Prose.BEYOND_ASCII) == 0) {
            return true;
        }
        boolean apart = (found & Prose.MAY_BE_APART) != 0 && !Normalizer.isNormalized(text, Normalizer.Form.NFC);
        boolean sound = tell(in, (found & Prose.CONTROL) != 0, TextProblemCodes.CONTROL);
        sound &= tell(in, apart, TextProblemCodes.NOT_COMPOSED);
        sound &= tell(in, (found & Prose.NHS_NUMBER) != 0, TextProblemCodes.NHS_NUMBER);
        sound &= tell(in, (found & Prose.PHONE) != 0, TextProblemCodes.PHONE);
        sound &= tell(in, (found & Prose.EMAIL) != 0, TextProblemCodes.EMAIL);
        sound &= tell(in, (found & Prose.POSTCODE) != 0, TextProblemCodes.POSTCODE);
        return sound;
    }

    private static boolean tell(JsonIn in, boolean found, ProblemCode code) {
        if (found) {
            in.tell(code, LinkedHashMap.empty());
        }
        return !found || !in.isError(code);
    }
}
