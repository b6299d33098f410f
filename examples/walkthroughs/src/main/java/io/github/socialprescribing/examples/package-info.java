/**
 * Short programs, each one story told with the library.
 *
 * <p>Start with {@link io.github.socialprescribing.examples.QuickStart}, which tells the whole of it once. {@link
 * io.github.socialprescribing.examples.OpenAPathway} and {@link io.github.socialprescribing.examples.ExtendAPathway} tell
 * its two halves more slowly; {@link io.github.socialprescribing.examples.OwnWordsOwnRules} shows how a service adds a
 * word, a fact and a rule of its own, {@link io.github.socialprescribing.examples.ChangeAPolicy} how it changes a rule for
 * everybody and sets it aside for one, and {@link io.github.socialprescribing.examples.FindAnAsset} what a community has for
 * somebody, and why not the rest. {@link io.github.socialprescribing.examples.MeetMary} and {@link
 * io.github.socialprescribing.examples.MeetCarla} tell the two case stories of the source paper end to end, and {@link
 * io.github.socialprescribing.examples.CloseTheLoop} how what clients lack comes before a citizens' panel and back. In {@link
 * io.github.socialprescribing.examples.ReadAService} a researcher reads numbers off many pathways. All other people and all
 * services in here are made up; {@link io.github.socialprescribing.examples.SampleReferrals} and {@link
 * io.github.socialprescribing.examples.SamplePathways} make up as many more as anybody wants.
 */
@NullMarked
package io.github.socialprescribing.examples;

import org.jspecify.annotations.NullMarked;
