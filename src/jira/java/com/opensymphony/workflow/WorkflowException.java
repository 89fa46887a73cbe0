package com.opensymphony.workflow;

public class WorkflowException extends Exception {
    public WorkflowException() { }
}
