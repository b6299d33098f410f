package io.github.socialprescribing.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A referral as Jackson binds it: records in the shape of the document, as somebody would write them who has no library.
 * Days and ages are typed; ids, routes and reasons stay texts, which costs Jackson less than checking them would.
 *
 * @param schema the kind of document
 * @param id names the referral
 * @param client the person
 * @param route the way it came
 * @param referrer who referred
 * @param receivedOn when
 * @param reasons why
 * @param consents what was agreed to
 * @param notes what else was written
 */
record BoundReferral(
        @JsonProperty(value = "schema", required = true) String schema,
        @JsonProperty(value = "id", required = true) String id,
        @JsonProperty(value = "client", required = true) Client client,
        @JsonProperty(value = "route", required = true) String route,
        @JsonProperty("referrer") @Nullable Referrer referrer,
        @JsonProperty(value = "receivedOn", required = true) LocalDate receivedOn,
        @JsonProperty(value = "reasons", required = true) List<String> reasons,
        @JsonProperty("consents") @Nullable List<Consent> consents,
        @JsonProperty("notes") @Nullable String notes) {

    record Client(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty("ageBand") @Nullable Age ageBand) {}

    record Referrer(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty("organisation") @Nullable String organisation) {}

    record Consent(
            @JsonProperty(value = "scope", required = true) Scope scope,

            @JsonProperty(value = "givenOn", required = true)
            LocalDate givenOn,

            @JsonProperty("expiresOn") @Nullable LocalDate expiresOn,
            @JsonProperty("withdrawnOn") @Nullable LocalDate withdrawnOn,

            @JsonProperty(value = "capturedBy", required = true)
            String capturedBy) {}

    enum Scope {
        @JsonProperty("referral")
        REFERRAL,
        @JsonProperty("share-with-referrer")
        SHARE_WITH_REFERRER,
        @JsonProperty("share-with-family")
        SHARE_WITH_FAMILY,
        @JsonProperty("share-with-asset")
        SHARE_WITH_ASSET,
        @JsonProperty("research")
        RESEARCH,
        @JsonProperty("panel-aggregate")
        PANEL_AGGREGATE
    }

    enum Age {
        @JsonProperty("under-11")
        UNDER_11,
        @JsonProperty("from-11")
        FROM_11,
        @JsonProperty("from-16")
        FROM_16,
        @JsonProperty("from-18")
        FROM_18,
        @JsonProperty("from-26")
        FROM_26,
        @JsonProperty("from-40")
        FROM_40,
        @JsonProperty("from-65")
        FROM_65,
        @JsonProperty("from-80")
        FROM_80
    }
}
