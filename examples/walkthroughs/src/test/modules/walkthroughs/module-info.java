module walkthroughs {
    requires io.github.socialprescribing.json;
    requires tools.jackson.databind;
}
