package com.opensymphony.workflow;

import java.util.List;

public class InvalidInputException extends WorkflowException {
    public InvalidInputException() { }
    public void addError(String string) { throw new UnsupportedOperationException("declared for compiling only"); }
    public List getGenericErrors() { throw new UnsupportedOperationException("declared for compiling only"); }
}
