module walkthroughs {
    requires io.github.socialprescribing.json;
}
