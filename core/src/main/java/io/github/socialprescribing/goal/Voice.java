package io.github.socialprescribing.goal;

/** Who had a say. Only the client's makes a goal a goal; only the client's and the worker's together make a plan. */
public enum Voice {
    /** The person whose pathway it is. */
    CLIENT,
    /** The link worker, or a student beside one. */
    WORKER,
    /** Family or carers. */
    FAMILY
}
