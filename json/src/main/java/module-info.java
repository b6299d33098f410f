/** Social prescribing documents in and out. */
module io.github.socialprescribing.json {
    requires transitive io.github.socialprescribing.core;
    requires tools.jackson.core;
    requires static info.picocli;
    requires static me.tongfei.progressbar;
    requires static org.immutables.value.annotations;
    requires static tools.jackson.databind;

    exports io.github.socialprescribing.json;
    exports io.github.socialprescribing.json.document;
    exports io.github.socialprescribing.json.jackson;
    exports io.github.socialprescribing.json.problem;
}
