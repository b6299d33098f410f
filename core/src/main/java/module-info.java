/**
 * The language of social prescribing: values, policies and pathways.
 *
 * <p>Four types to know: {@code Referral}, how a client arrives; {@code Pathway}, the way from there, told as events;
 * {@code Policy}, the rules as data; and {@code Refusals}, every reason why something may not be done. The packages below
 * stand top floor first: each imports only from those after it.
 */
@SuppressWarnings("module") // the module that reads documents is compiled after this one
module io.github.socialprescribing.core {
    requires transitive io.vavr;
    requires transitive static org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.github.socialprescribing.profile;
    exports io.github.socialprescribing.evaluation;
    exports io.github.socialprescribing.feedback;
    exports io.github.socialprescribing.pathway;
    exports io.github.socialprescribing.community;
    exports io.github.socialprescribing.connection;
    exports io.github.socialprescribing.asset;
    exports io.github.socialprescribing.advocacy;
    exports io.github.socialprescribing.referral;
    exports io.github.socialprescribing.resource;
    exports io.github.socialprescribing.session;
    exports io.github.socialprescribing.goal;
    exports io.github.socialprescribing.need;
    exports io.github.socialprescribing.outcome;
    exports io.github.socialprescribing.organisation;
    exports io.github.socialprescribing.client;
    exports io.github.socialprescribing.workforce;
    exports io.github.socialprescribing.policy;
    exports io.github.socialprescribing.provenance;
    exports io.github.socialprescribing.decision;
    exports io.github.socialprescribing.money;
    exports io.github.socialprescribing.privacy;
    exports io.github.socialprescribing.identity;
    exports io.github.socialprescribing.vocabulary;
    exports io.github.socialprescribing.style to
            io.github.socialprescribing.json;
}
