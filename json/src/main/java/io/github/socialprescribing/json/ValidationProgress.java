package io.github.socialprescribing.json;

/**
 * How far a validation has come.
 *
 * @param bytes how many bytes of documents were looked at, unpacked
 * @param documents how many documents
 * @param invalid how many of them are refused
 */
public record ValidationProgress(long bytes, long documents, long invalid) {}
