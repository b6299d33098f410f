package io.github.socialprescribing.examples;

import io.github.socialprescribing.examples.Outline.Spot;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Puts one kind of fault into a sound referral, wherever it could be. */
final class Breakage {

    static final Set<String> IDS =
            LinkedHashSet.of("id", "organisation", "capturedBy", "passedOnBy", "previousPathway");
    static final Set<String> WORDS = LinkedHashSet.of("ageBand", "scope");
    static final Set<String> TERMS = LinkedHashSet.of("route", "reasons");

    private static final Set<String> DAYS = LinkedHashSet.of("receivedOn", "givenOn", "expiresOn", "withdrawnOn");
    private static final Set<String> MANDATORY = LinkedHashSet.of(
            "schema",
            "id",
            "client",
            "route",
            "receivedOn",
            "reasons",
            "scope",
            "givenOn",
            "capturedBy",
            "system",
            "code");

    private final SampleFault fault;
    private final Outline outline;
    private final String text;

    Breakage(SampleFault fault, String document) {
        this.fault = fault;
        this.outline = Outline.of(document);
        this.text = document;
    }

    /** Another value at every spot that fits. */
    Seq<BrokenReferral> instead(Predicate<Spot> fits, String other, String code) {
        return spots(fits).map(spot -> told(replaced(spot, other), code, spot.pointer(), spot.from()));
    }

    Seq<BrokenReferral> withNull() {
        return spots(any -> true)
                .map(spot -> told(
                        replaced(spot, "null"),
                        isMandatory(spot) || isItem(spot) ? "type" : "null",
                        spot.pointer(),
                        spot.from()));
    }

    Seq<BrokenReferral> withoutMember() {
        return spots(this::isMandatory)
                .map(spot -> told(
                        without(spot), "required", spot.pointer(), holder(spot).from()));
    }

    Seq<BrokenReferral> withMemberTwice() {
        return spots(spot -> !isItem(spot))
                .map(spot -> told(
                        inserted(spot.to(), "," + text.substring(spot.name(), spot.to())),
                        "duplicate",
                        spot.pointer(),
                        spot.to() + 1));
    }

    Seq<BrokenReferral> withItemTwice() {
        return spots(spot -> spot.holder().equals("/reasons"))
                .map(spot -> told(
                        inserted(spot.to(), "," + outline.written(spot)),
                        "items.repeated",
                        "/reasons/" + (Integer.parseInt(spot.step()) + 1),
                        spot.to() + 1));
    }

    Seq<BrokenReferral> withStranger() {
        return outline.spots()
                .filter(this::isObject)
                .map(spot -> told(
                        inserted(spot.from() + 1, "\"nobodyKnows\":[{\"it\":1}],"),
                        "unknown",
                        spot.pointer(),
                        spot.from() + 1));
    }

    Seq<BrokenReferral> withReferrerOfNobody() {
        Spot route = outline.spot("/route");
        if (outline.has("/referrer")) {
            String alone = replaced(route, "\"self\"");
            return List.of(told(alone, "referrer.of-self", "/referrer", place(alone, "/referrer")));
        }
        return List.of(told(
                inserted(route.to(), ",\"referrer\":{\"id\":\"nobody\"}"),
                "referrer.of-self",
                "/referrer",
                route.to() + ",\"referrer\":".length()));
    }

    Seq<BrokenReferral> withoutReferrer() {
        return spots(spot -> spot.pointer().equals("/referrer"))
                .map(spot -> told(without(spot), "referrer.missing", spot.pointer(), 0));
    }

    Seq<BrokenReferral> withoutConsents() {
        return spots(spot -> spot.pointer().equals("/consents"))
                .map(spot -> told(without(spot), "consent.missing", spot.pointer(), 0));
    }

    Seq<BrokenReferral> withLateConsent() {
        Seq<Spot> scopes = spots(
                spot -> spot.step().equals("scope") && outline.written(spot).equals("\"referral\""));
        LocalDate late = day(outline.spot("/receivedOn")).plusDays(1);
        return scopes.filter(only -> scopes.size() == 1 && !hasEnd(only.holder()))
                .map(scope -> outline.spot(scope.holder() + "/givenOn"))
                .map(spot -> told(replaced(spot, "\"" + late + "\""), "consent.late", spot.pointer(), spot.from()));
    }

    Seq<BrokenReferral> withEndedConsent() {
        String name = ",\"expiresOn\":";
        return spots(spot -> spot.step().equals("givenOn") && !hasEnd(spot.holder()))
                .map(spot -> told(
                        inserted(spot.to(), name + "\"" + day(spot).minusDays(1) + "\""),
                        "consent.ends-early",
                        spot.holder() + "/expiresOn",
                        spot.to() + name.length()));
    }

    Seq<BrokenReferral> cutOff() {
        return spots(any -> true)
                .map(spot -> told(text.substring(0, spot.from()), "json.end", spot.holder(), spot.from()));
    }

    boolean isText(Spot spot) {
        return begins(spot, '"');
    }

    boolean isList(Spot spot) {
        return begins(spot, '[');
    }

    boolean isObject(Spot spot) {
        return begins(spot, '{');
    }

    /** Whether a word or a code may stand there. */
    boolean isTerm(Spot spot) {
        return isNamed(spot, TERMS) && !isList(spot);
    }

    boolean isCode(Spot spot) {
        return isTerm(spot) && isObject(spot);
    }

    boolean isPartOfCode(Spot spot) {
        return spot.step().equals("system") || spot.step().equals("code");
    }

    boolean isDay(Spot spot) {
        return isNamed(spot, DAYS);
    }

    /** Whether the member, or the list it is an item of, has one of these names, and the value is no object of such. */
    boolean isNamed(Spot spot, Set<String> names) {
        return isItem(spot)
                ? names.contains(spot.holder().substring(spot.holder().lastIndexOf('/') + 1))
                : names.contains(spot.step()) && !isList(spot);
    }

    private boolean isItem(Spot spot) {
        return !spot.pointer().isEmpty() && Character.isDigit(spot.step().charAt(0));
    }

    private boolean isMandatory(Spot spot) {
        return MANDATORY.contains(spot.step());
    }

    private boolean begins(Spot spot, char first) {
        return text.charAt(spot.from()) == first;
    }

    private boolean hasEnd(String consent) {
        return outline.has(consent + "/expiresOn") || outline.has(consent + "/withdrawnOn");
    }

    private LocalDate day(Spot spot) {
        return LocalDate.parse(text.substring(spot.from() + 1, spot.to() - 1));
    }

    private Spot holder(Spot spot) {
        return outline.spot(spot.holder());
    }

    private Seq<Spot> spots(Predicate<Spot> fits) {
        return outline.spots().tail().filter(fits);
    }

    private String replaced(Spot spot, String other) {
        return text.substring(0, spot.from()) + other + text.substring(spot.to());
    }

    private String inserted(int at, String more) {
        return text.substring(0, at) + more + text.substring(at);
    }

    /** Without a member, and without the comma that parted it from the others. */
    private String without(Spot member) {
        boolean last = text.charAt(member.to()) != ',';
        boolean first = text.charAt(member.name() - 1) != ',';
        return text.substring(0, member.name() - (last && !first ? 1 : 0))
                + text.substring(member.to() + (last ? 0 : 1));
    }

    private static int place(String document, String pointer) {
        return Outline.of(document).spot(pointer).from();
    }

    private BrokenReferral told(String document, String code, String pointer, int at) {
        return new BrokenReferral(fault, document, code, pointer, Outline.bytesBefore(document, at));
    }
}
