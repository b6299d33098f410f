package io.github.socialprescribing.json.jackson;

import io.github.socialprescribing.community.AssetMap;
import io.github.socialprescribing.json.codec.Codec;
import io.github.socialprescribing.json.codec.PolicyCodec;
import io.github.socialprescribing.json.codec.ReferralCodec;
import io.github.socialprescribing.json.codec.SnapshotCodec;
import io.github.socialprescribing.json.codec.Wholes;
import io.github.socialprescribing.json.decode.Decoding;
import io.github.socialprescribing.json.document.Answer;
import io.github.socialprescribing.json.document.Decision;
import io.github.socialprescribing.json.document.PathwaySnapshot;
import io.github.socialprescribing.json.document.Proposal;
import io.github.socialprescribing.json.problem.Limits;
import io.github.socialprescribing.json.problem.Profile;
import io.github.socialprescribing.organisation.Organisations;
import io.github.socialprescribing.policy.DecisionRecord;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.referral.Referral;
import java.util.function.Supplier;
import tools.jackson.databind.module.SimpleModule;

/**
 * Binds documents of this library in Jackson 3: {@code JsonMapper.builder().addModule(new SocialPrescribingModule())}. A
 * {@link Referral}, and whatever else is a document and a type by itself, may be the whole of what is read or written, or a
 * member of something else; histories, which have no type of their own, are for {@code SocialPrescribingJson}. What is
 * refused makes a {@link RefusedDocumentException}, which carries the problems; warnings of an accepted document are not told
 * this way, and members that nobody knows are not kept. Text that is no JSON is refused by Jackson itself, before our decoders
 * see it.
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
        Decoding decoding = new Decoding(profile, Limits.standard());
        bind(Referral.class, () -> ReferralCodec.REFERRAL, decoding);
        bind(Policy.class, () -> PolicyCodec.POLICY, decoding);
        bind(PathwaySnapshot.class, () -> SnapshotCodec.PATHWAY, decoding);
        bind(AssetMap.class, () -> Wholes.ASSET_MAP, decoding);
        bind(Organisations.class, () -> Wholes.ORGANISATIONS, decoding);
        bind(Decision.class, () -> Wholes.DECISION, decoding);
        bind(DecisionRecord.class, () -> Wholes.DECISION_RECORD, decoding);
        bind(Proposal.class, () -> Wholes.PROPOSAL, decoding);
        bind(Answer.class, () -> Wholes.ANSWER, decoding);
    }

    /** A codec is prepared when it is first asked for. */
    private <T> void bind(Class<T> type, Supplier<Codec<T>> codec, Decoding decoding) {
        addSerializer(type, new DocumentSerializer<>(type, codec));
        addDeserializer(type, new DocumentDeserializer<>(type, codec, decoding));
    }
}
