module consumer {
    requires io.github.socialprescribing.json;
}
