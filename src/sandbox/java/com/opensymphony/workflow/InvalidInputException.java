package com.opensymphony.workflow;

import java.util.ArrayList;
import java.util.List;

/** Why a step is refused. */
public class InvalidInputException extends WorkflowException {
    private static final long serialVersionUID = 1;

    private final ArrayList<String> errors = new ArrayList<>();

    public void addError(String error) {
        errors.add(error);
    }

    public List<String> getGenericErrors() {
        return errors;
    }
}
