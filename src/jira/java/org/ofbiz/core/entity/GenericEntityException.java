package org.ofbiz.core.entity;

public class GenericEntityException extends Exception {
}
