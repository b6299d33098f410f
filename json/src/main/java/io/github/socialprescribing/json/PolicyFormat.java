package io.github.socialprescribing.json;

import io.github.socialprescribing.json.codec.Codec;
import io.github.socialprescribing.json.codec.PolicyCodec;
import io.github.socialprescribing.json.document.DocumentKind;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.Question;
import io.vavr.collection.List;

/**
 * Documents that hold a policy. A document names questions and facts; what they are and how they are read is for a
 * vocabulary to say, so that nothing is read that could not be asked.
 */
public final class PolicyFormat extends Format<Policy> {

    PolicyFormat(Codec<Policy> codec) {
        super(DocumentKind.POLICY, codec);
    }

    /**
     * The same format over another vocabulary, such as this library's questions with facts of a service's own.
     *
     * @param vocabulary the questions that a policy may answer, each with its facts
     */
    public PolicyFormat over(Iterable<Question> vocabulary) {
        return new PolicyFormat(PolicyCodec.over(List.ofAll(vocabulary)));
    }
}
