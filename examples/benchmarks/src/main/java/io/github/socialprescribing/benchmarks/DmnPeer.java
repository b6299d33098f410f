package io.github.socialprescribing.benchmarks;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** A DMN decision table of the hit policy COLLECT, which gives the numbers of all rules that fire, in Drools' engine. */
final class DmnPeer implements Peer {

    private static final String NAMESPACE = "urn:social-prescribing:benchmark";

    private static final List<String> FACTS = List.of(
            "sessionsUsed",
            "complexityNeeds",
            "openGoals",
            "approvals",
            "extensionCount",
            "safeguarding",
            "missedAppointments",
            "weeksSinceFirst",
            "budgetLeftPence",
            "workerCapacity");

    /** A line for each rule, a cell for each fact above; an empty condition is a dash. */
    private static final List<String> ROWS = List.of(
            "< baseLimit            | -    | -    | -    | -    | -     | -    | -    | -      | -   ",
            "[baseLimit .. softMax) | >= 3 | >= 1 | -    | -    | -     | -    | -    | -      | -   ",
            "[baseLimit .. softMax) | < 3  | -    | 0    | -    | -     | -    | -    | -      | -   ",
            "[baseLimit .. softMax) | -    | -    | >= 1 | -    | -     | -    | -    | -      | -   ",
            ">= softMax             | -    | -    | < 2  | -    | -     | -    | -    | -      | -   ",
            ">= softMax             | -    | -    | >= 2 | < 2  | -     | -    | -    | -      | -   ",
            "-                      | -    | -    | -    | >= 3 | -     | -    | -    | -      | -   ",
            "-                      | -    | -    | 0    | -    | true  | -    | -    | -      | -   ",
            "-                      | -    | -    | -    | -    | false | >= 3 | -    | -      | -   ",
            "-                      | -    | -    | 0    | -    | -     | -    | > 26 | -      | -   ",
            "-                      | -    | -    | -    | -    | -     | -    | -    | < 4500 | -   ",
            "-                      | -    | -    | -    | -    | -     | -    | -    | -      | <= 0");

    private final DMNRuntime runtime;
    private final DMNModel model;

    DmnPeer() {
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(document()), "UTF-8")))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    @Override
    public HandWritten.Answer answer(Situation it) {
        DMNContext facts = runtime.newContext();
        facts.set("sessionsUsed", it.sessionsUsed());
        facts.set("baseLimit", it.baseLimit());
        facts.set("softMax", it.softMax());
        facts.set("complexityNeeds", it.complexityNeeds());
        facts.set("openGoals", it.openGoals());
        facts.set("approvals", it.approvals());
        facts.set("extensionCount", it.extensionCount());
        facts.set("safeguarding", it.safeguarding());
        facts.set("missedAppointments", it.missedAppointments());
        facts.set("weeksSinceFirst", it.weeksSinceFirst());
        facts.set("budgetLeftPence", it.budgetLeftPence());
        facts.set("workerCapacity", it.workerCapacity());
        FiredRules fired = new FiredRules();
        Object numbers = runtime.evaluateAll(model, facts)
                .getDecisionResultByName("fired")
                .getResult();
        for (Object number : (List<?>) numbers) {
            fired.add(((BigDecimal) number).intValue());
        }
        return fired.take();
    }

    private static String document() {
        StringBuilder xml = new StringBuilder("<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' "
                + "id='benchmark' name='benchmark' namespace='" + NAMESPACE + "'>");
        for (String fact : FACTS) {
            input(xml, fact);
        }
        input(xml, "baseLimit");
        input(xml, "softMax");
        xml.append("<decision id='fired' name='fired'><variable name='fired'/>");
        for (String fact : FACTS) {
            requirement(xml, fact);
        }
        requirement(xml, "baseLimit");
        requirement(xml, "softMax");
        table(xml);
        return xml.append("</decision></definitions>").toString();
    }

    private static void input(StringBuilder xml, String fact) {
        xml.append("<inputData id='%1$s' name='%1$s'><variable name='%1$s' typeRef='%2$s'/></inputData>"
                .formatted(fact, type(fact)));
    }

    private static void requirement(StringBuilder xml, String fact) {
        xml.append("<informationRequirement><requiredInput href='#%s'/></informationRequirement>".formatted(fact));
    }

    private static void table(StringBuilder xml) {
        xml.append("<decisionTable hitPolicy='COLLECT'>");
        for (String fact : FACTS) {
            xml.append("<input><inputExpression typeRef='%s'><text>%s</text></inputExpression></input>"
                    .formatted(type(fact), fact));
        }
        xml.append("<output typeRef='number'/>");
        for (int i = 0; i < ROWS.size(); i++) {
            xml.append("<rule>");
            for (String cell : ROWS.get(i).split("\\|", -1)) {
                xml.append("<inputEntry><text><![CDATA[%s]]></text></inputEntry>".formatted(cell.strip()));
            }
            xml.append("<outputEntry><text>%d</text></outputEntry></rule>".formatted(i + 1));
        }
        xml.append("</decisionTable>");
    }

    private static String type(String fact) {
        return fact.equals("safeguarding") ? "boolean" : "number";
    }
}
