package org.jointpriority.sandbox.host;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A condition, validator or post function that a plugin brings for the steps of workflows.
 *
 * @param object the plugin's object that does the work
 * @param html renders one of its views, {@code input-parameters}, {@code edit-parameters} or {@code view}
 * @param args what a workflow keeps of a form that was sent
 */
public record WorkflowModule(String key, Kind kind, String name, String description, Object object,
        BiFunction<String, AbstractDescriptor, String> html, Function<Map<String, Object>, Map<String, String>> args) {
    /** The kinds in the order in which a step asks them. */
    public enum Kind {
        CONDITION, VALIDATOR, FUNCTION
    }

    /** The form of a new one. */
    public String input() {
        return html.apply("input-parameters", null);
    }

    /** The form of one with what the workflow keeps of it. */
    public String edit(Map<String, String> kept) {
        return html.apply("edit-parameters", descriptor(kept));
    }

    /** What stands in the workflow's view. */
    public String view(Map<String, String> kept) {
        return html.apply("view", descriptor(kept));
    }

    private AbstractDescriptor descriptor(Map<String, String> kept) {
        return switch (kind) {
            case CONDITION -> new ConditionDescriptor(kept);
            case VALIDATOR -> new ValidatorDescriptor(kept);
            case FUNCTION -> new FunctionDescriptor(kept);
        };
    }
}
