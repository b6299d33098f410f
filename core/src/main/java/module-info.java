/** The language of social prescribing: values, policies, pathways, communities and their evaluation. */
module io.github.socialprescribing.core {
    requires transitive io.vavr;
    requires transitive static org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.github.socialprescribing.client;
    exports io.github.socialprescribing.decision;
    exports io.github.socialprescribing.identity;
    exports io.github.socialprescribing.need;
    exports io.github.socialprescribing.policy;
    exports io.github.socialprescribing.privacy;
    exports io.github.socialprescribing.provenance;
    exports io.github.socialprescribing.referral;
    exports io.github.socialprescribing.vocabulary;
}
