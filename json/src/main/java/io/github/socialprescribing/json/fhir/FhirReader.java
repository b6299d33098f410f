package io.github.socialprescribing.json.fhir;

import io.github.socialprescribing.client.Consent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.Id;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.identity.ReferralId;
import io.github.socialprescribing.json.decode.Decoded;
import io.github.socialprescribing.json.decode.Decoder;
import io.github.socialprescribing.json.decode.Decoding;
import io.github.socialprescribing.json.decode.Findings;
import io.github.socialprescribing.json.problem.FhirProblemCodes;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.referral.Referral;
import io.github.socialprescribing.referral.ReferralOrigin;
import io.github.socialprescribing.referral.ReferralRoutes;
import io.github.socialprescribing.vocabulary.Code;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads one referral out of the resources that were handed in, and tells what it did not use. */
public final class FhirReader {

    private final Resources resources;
    private Set<Resource> used = LinkedHashSet.empty();

    private FhirReader(Resources resources) {
        this.resources = resources;
    }

    /**
     * A referral, and how far its fulfilment has come.
     *
     * @param referral the referral
     * @param status the state of its task, in FHIR's word; none where no task came along
     * @param reason why the task is in that state, where it says so
     */
    public record Read(Referral referral, Option<String> status, Option<Narrative> reason) {}

    /**
     * Reads one referral.
     *
     * @param documents a bundle, or resources one by one, each in UTF-8
     * @param decoding under which profile and limits
     */
    public static Decoded<Read> read(Seq<byte[]> documents, Decoding decoding) {
        if (documents.isEmpty()) {
            Findings nothing = decoding.findings(new byte[0], 1);
            tellNoRequest(nothing);
            return new Decoded<>(Option.none(), nothing.problems(), List.empty());
        }
        Seq<Input> inputs = documents.zipWithIndex((bytes, index) -> new Input(decoding, bytes, index + 1));
        Resources resources = Resources.of(inputs);
        Read read = new FhirReader(resources).read(inputs);
        Seq<Problem> problems = inputs.flatMap(input -> input.findings().problems());
        return new Decoded<>(
                read == null || problems.exists(Problem::isError) ? Option.none() : Option.some(read),
                problems,
                List.empty());
    }

    private @Nullable Read read(Seq<Input> inputs) {
        Seq<Resource> requests = resources.ofType(ServiceRequest.NAME);
        if (requests.isEmpty()) {
            tellNoRequest(inputs.head().findings());
            return null;
        }
        requests.tail().forEach(another -> another.tellSeveral(ServiceRequest.NAME));
        Resource request = requests.head();
        used = used.addAll(requests);
        ServiceRequest order = request.read(ServiceRequest.DECODER);
        if (order == null) {
            readBeside();
            return null;
        }
        Read read = read(request, order);
        tellUnused();
        return read;
    }

    /** Where the order itself is broken nothing leads to the others, which are read all the same for their problems. */
    private void readBeside() {
        for (Resource resource : resources.all()) {
            switch (resource.type()) {
                case Task.NAME -> resource.read(Task.DECODER);
                case Condition.NAME -> resource.read(Condition.DECODER);
                case Patient.NAME -> resource.read(Patient.DECODER);
                case PractitionerRole.NAME -> resource.read(PractitionerRole.DECODER);
                default -> {}
            }
        }
    }

    private static void tellNoRequest(Findings findings) {
        findings.add(FhirProblemCodes.RESOURCE_MISSING, "", 0, LinkedHashMap.of("resource", ServiceRequest.NAME));
    }

    private @Nullable Read read(Resource request, ServiceRequest order) {
        Option<Task> task = task(request);
        Option<LocalDate> received = task.flatMap(Task::authoredOn).orElse(order.authoredOn());
        Option<ReferralOrigin> origin = origin(request, order, task);
        Set<NeedKind> reasons = reasons(request, order);
        Option<Patient> patient = follow(request, order.subject(), Patient.NAME, Patient.DECODER);
        tellUnborn(request, order, patient, received);
        tellMissing(request, received.isEmpty(), "day on which it was authored");
        tellMissing(request, reasons.isEmpty(), "Condition with a category of need");
        if (received.isEmpty() || origin.isEmpty() || reasons.isEmpty() || patient.isEmpty()) {
            return null;
        }
        Referral referral = Referral.builder()
                .id(new ReferralId(order.id()))
                .client(new ClientId(patient.get().id()))
                .origin(origin.get())
                .reasons(reasons)
                .receivedOn(received.get())
                .ageBand(patient.get().ageOn(received.get()))
                .consents(consents(order.subject()))
                .build();
        return new Read(referral, task.map(Task::status), task.flatMap(Task::reason));
    }

    /** Of somebody born after the day of the referral no age is known. */
    private void tellUnborn(
            Resource request, ServiceRequest order, Option<Patient> patient, Option<LocalDate> received) {
        if (patient.flatMap(Patient::born).exists(born -> received.exists(born::isAfter))) {
            resources
                    .follow(request, order.subject(), Patient.NAME)
                    .forEach(it -> it.tellDate("birthDate", "lies behind the day of the referral"));
        }
    }

    private static void tellMissing(Resource request, boolean missing, String what) {
        if (missing) {
            request.tellMissing(what);
        }
    }

    private Option<Task> task(Resource request) {
        Option<Task> first = Option.none();
        for (Resource candidate : resources.ofType(Task.NAME)) {
            Task glance = candidate.input().glance(candidate.part(), Task.DECODER);
            if (glance == null || request.isMeantBy(glance.focus())) {
                used = used.add(candidate);
                Option<Task> task = Option.of(candidate.read(Task.DECODER));
                if (first.isDefined()) {
                    candidate.tellSeveral(Task.NAME);
                }
                first = first.orElse(task);
            }
        }
        return first;
    }

    private Option<ReferralOrigin> origin(Resource request, ServiceRequest order, Option<Task> task) {
        Option<Reference> requester = task.flatMap(Task::requester).orElse(order.requester());
        if (requester.isEmpty() || !Id.isWellFormed(requester.get().id())) {
            request.tellMissing("requester");
            return Option.none();
        }
        Reference by = requester.get();
        if (by.target().equals(order.subject().target())) {
            return Option.some(new ReferralOrigin.SelfReferral());
        }
        ActorId referrer = new ActorId(by.id());
        if (by.type().equals(PractitionerRole.NAME)) {
            return follow(request, by, PractitionerRole.NAME, PractitionerRole.DECODER)
                    .map(role -> new ReferralOrigin.ReferredBy(role.route(), referrer, role.organisationId()));
        }
        Option<OrganisationId> organisation =
                by.type().equals("Organization") ? Option.some(new OrganisationId(by.id())) : Option.none();
        return Option.some(new ReferralOrigin.ReferredBy(ReferralRoutes.OTHER_PROFESSIONAL, referrer, organisation));
    }

    private Set<NeedKind> reasons(Resource request, ServiceRequest order) {
        Seq<Code> codes = order.reasons()
                .filter(reason ->
                        reason.type().equals(Condition.NAME) || reason.type().isEmpty())
                .flatMap(reason -> follow(request, reason, Condition.NAME, Condition.DECODER))
                .flatMap(Condition::categories)
                .appendAll(order.categories());
        return LinkedHashSet.ofAll(codes.flatMap(SdohCategories::kind));
    }

    private Consents consents(Reference subject) {
        Seq<Consent> given = List.empty();
        for (Resource resource : resources.ofType(ConsentResource.NAME)) {
            ConsentResource glance = resource.input().glance(resource.part(), ConsentResource.DECODER);
            if (glance != null
                    && glance.isToReferral()
                    && glance.isActive()
                    && glance.patient().target().equals(subject.target())) {
                used = used.add(resource);
                resource.read(ConsentResource.DECODER);
                given = given.appendAll(given(resource, glance.givenOn()));
            }
        }
        return new Consents(given);
    }

    private static Option<Consent> given(Resource resource, Option<LocalDate> day) {
        if (day.isEmpty()) {
            resource.tellUnused("this consent tells no day on which it was given, and is not used");
        }
        return day.map(it -> Consent.builder()
                .scope(ConsentScope.REFERRAL)
                .givenOn(it)
                .capturedBy(capturedBy(resource))
                .build());
    }

    /** The consent itself, by its id where that can be one of ours. */
    private static ActorId capturedBy(Resource consent) {
        String id = "consent." + consent.id();
        return new ActorId(Id.isWellFormed(id) ? id : "consent");
    }

    private <T> Option<T> follow(Resource from, Reference reference, String type, Decoder<T> decoder) {
        return resources.follow(from, reference, type).flatMap(found -> {
            used = used.add(found);
            return Option.of(found.read(decoder));
        });
    }

    private void tellUnused() {
        for (Resource resource : resources.all()) {
            if (!used.contains(resource)) {
                resource.tellUnused(why(resource));
            }
        }
    }

    private static String why(Resource resource) {
        return switch (resource.type()) {
            case ConsentResource.NAME -> "this consent is not to the referral, and is not used";
            case "Goal" -> "this goal is not used: goals are agreed with the client on the pathway";
            default -> "this resource says nothing that a referral holds, and is not used";
        };
    }
}
