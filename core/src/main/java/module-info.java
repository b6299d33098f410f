/** The language of social prescribing: values, policies, pathways, communities and their evaluation. */
module io.github.socialprescribing.core {
    requires transitive io.vavr;
    requires transitive static org.jspecify;
    requires static org.immutables.value.annotations;
}
