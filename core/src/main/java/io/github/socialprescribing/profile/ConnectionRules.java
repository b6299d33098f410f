package io.github.socialprescribing.profile;

import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rule;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The rules about onward referrals and money. */
final class ConnectionRules {

    private ConnectionRules() {}

    static Seq<Rule> all() {
        return List.empty();
    }

    static Seq<Question> questions() {
        return List.empty();
    }

    static Seq<Parameter> parameters() {
        return List.empty();
    }
}
