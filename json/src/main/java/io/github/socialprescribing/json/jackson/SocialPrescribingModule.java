package io.github.socialprescribing.json.jackson;

import io.github.socialprescribing.json.codec.Codec;
import io.github.socialprescribing.json.codec.ReferralCodec;
import io.github.socialprescribing.json.decode.Decoding;
import io.github.socialprescribing.json.problem.Limits;
import io.github.socialprescribing.json.problem.Profile;
import io.github.socialprescribing.referral.Referral;
import tools.jackson.databind.module.SimpleModule;

/**
 * Binds documents of this library in Jackson 3: {@code JsonMapper.builder().addModule(new SocialPrescribingModule())}. A
 * {@link Referral} may be the whole of what is read or written, or a member of something else. What is refused makes a
 * {@link RefusedDocumentException}, which carries the problems; warnings of an accepted document are not told this way.
 * Text that is no JSON is refused by Jackson itself, before our decoders see it.
 */
public final class SocialPrescribingModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Reads strictly. */
    public SocialPrescribingModule() {
        this(Profile.strict());
    }

    /**
     * Reads in another manner.
     *
     * @param profile what each kind of problem weighs
     */
    public SocialPrescribingModule(Profile profile) {
        super("social-prescribing");
        bind(Referral.class, ReferralCodec.REFERRAL, new Decoding(profile, Limits.standard()));
    }

    private <T> void bind(Class<T> type, Codec<T> codec, Decoding decoding) {
        addSerializer(type, new DocumentSerializer<>(type, codec));
        addDeserializer(type, new DocumentDeserializer<>(type, codec, decoding));
    }
}
