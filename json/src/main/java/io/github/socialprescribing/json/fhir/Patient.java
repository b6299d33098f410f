package io.github.socialprescribing.json.fhir;

import io.github.socialprescribing.client.AgeBand;
import io.github.socialprescribing.json.decode.Decoder;
import io.github.socialprescribing.json.decode.Fields;
import io.github.socialprescribing.json.decode.Member;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Period;

/** The person: an id that says nothing, and a date of birth that is not passed on. */
record Patient(String id, Option<LocalDate> born) {

    static final String NAME = "Patient";

    static final Decoder<Patient> DECODER = decoder();

    private static Decoder<Patient> decoder() {
        Fields fields = Elements.ofResource(NAME);
        Member<String> id = fields.required("id", Elements.ID, "names the person");
        Member<Option<Option<LocalDate>>> born = fields.optional("birthDate", Elements.DAY_OF, "gives the age band");
        return fields.make(
                values -> new Patient(values.get(id), values.get(born).flatMap(it -> it)));
    }

    /** The band of their age on a day. */
    Option<AgeBand> ageOn(LocalDate day) {
        return born.filter(birth -> !birth.isAfter(day))
                .map(birth -> AgeBand.ofAge(Period.between(birth, day).getYears()));
    }

    @Override
    public String toString() {
        return NAME;
    }
}
