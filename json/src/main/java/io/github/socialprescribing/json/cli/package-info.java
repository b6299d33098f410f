/**
 * The command line: what the library does, for those who write no Java.
 *
 * <p>{@link io.github.socialprescribing.json.cli.SocialPrescribingCommand} is the program; each of its commands is a class.
 * What {@code validate} finds is told by {@link io.github.socialprescribing.json.cli.Reports}, one implementation a format.
 * Results go to the standard output. Progress and a summary go to the standard error, and only where a person looks on. No
 * option makes it print what a document says; {@code convert}, which writes documents, is asked to.
 *
 * <p>Not exported, and not needed by the library: picocli and the progress bar are in the executable jar alone. Stands on
 * the front door.
 */
@NullMarked
package io.github.socialprescribing.json.cli;

import org.jspecify.annotations.NullMarked;
