package io.github.socialprescribing.community;

import io.github.socialprescribing.identity.ActorId;

/**
 * Who raised a gap. The paper treats local people "as experts": only whoever raised it can say that it is closed.
 *
 * @param who the person
 * @param as for which side they spoke
 */
public record Raiser(ActorId who, Party as) {}
