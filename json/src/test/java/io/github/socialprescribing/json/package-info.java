/** Referrals in and out, sound and broken. */
@NullMarked
package io.github.socialprescribing.json;

import org.jspecify.annotations.NullMarked;
