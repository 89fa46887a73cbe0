package com.opensymphony.workflow.loader;

public abstract class AbstractDescriptor {
    public AbstractDescriptor() { }
}
