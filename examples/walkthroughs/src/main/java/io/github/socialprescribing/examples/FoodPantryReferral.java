package io.github.socialprescribing.examples;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** HL7's published example of a referral to a food pantry, as it was published; see {@code NOTICE.md} beside the files. */
final class FoodPantryReferral {

    private static final String FOLDER = "/hl7-sdohcc-2.3.0/";
    private static final String REQUEST =
            "ServiceRequest-SDOHCC-ServiceRequestActiveFoodPantryApplicationAssistExample.json";

    private static final Seq<String> FILES = List.of(
            REQUEST,
            "Task-SDOHCC-TaskReferralManagementOrderFulfillmentAcceptedExample.json",
            "Condition-SDOHCC-ConditionFoodInsecurityExample.json",
            "Goal-SDOHCC-GoalFoodSecurityExample.json",
            "Consent-SDOHCC-ConsentInformationDisclosureExample.json",
            "Patient-pat-53234.json",
            "PractitionerRole-SDOHCC-PractitionerRoleDrJanWaterExample.json");

    private FoodPantryReferral() {}

    /** The types of its resources, in order. */
    static Seq<String> types() {
        return FILES.map(file -> file.substring(0, file.indexOf('-')));
    }

    static byte[][] asPublished() {
        return FILES.map(FoodPantryReferral::bytes).toJavaArray(byte[][]::new);
    }

    /** With every member of the request on a line of its own, and four faults in it. */
    static byte[][] broken() {
        String request = new String(bytes(REQUEST), StandardCharsets.UTF_8)
                .replace("\"status\":\"active\"", "\"status\":\"actve\"")
                .replace("\"subject\":{\"reference\":", "\"subject\":{\"refrence\":")
                .replace("\"code\":\"410606002\"", "\"code\":410606002")
                .replace("\"reasonReference\":[", "\"reasonReference\":[null,")
                .replace(",\"", ",\n\"");
        byte[][] documents = asPublished();
        documents[0] = request.getBytes(StandardCharsets.UTF_8);
        return documents;
    }

    private static byte[] bytes(String file) {
        try (InputStream in = FoodPantryReferral.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the example lacks its file " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
